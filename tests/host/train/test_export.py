"""Exported programs: what the run predicts, for every network and batch, or an error; whole files or none."""

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from tests.host.conftest import write_dataset

from hotline.cli import main
from hotline.data import BatchLoader, Dataset, DatasetWriter
from hotline.model import DlrmConfig, TbsmConfig
from hotline.train import LoopConfig, TrainConfig, build_parts
from hotline.train.export import export, formats
from hotline.train.metrics import predict

TABLES = {"one": (400, 1), "bag": (300, None), "pair": (200, 2), "small": (30, 1)}
STEPS = 5
FORMATS = ("onnx", "pt2")
EXAMPLE = Path(__file__).parents[3] / "examples" / "serve_onnx.py"


@pytest.fixture(scope="module")
def bags(tmp_path_factory):
    return Dataset(write_dataset(tmp_path_factory.mktemp("export") / "bags", rows=900, tables=TABLES, test=300))


@pytest.fixture(scope="module")
def histories(tmp_path_factory):
    path, rng, rows = tmp_path_factory.mktemp("export") / "histories", np.random.default_rng(0), 300
    with DatasetWriter(
        path, [f"d{j}" for j in range(STEPS)], [("user", STEPS), ("item", STEPS)], steps=STEPS
    ) as writer:
        ids = [rng.integers(0, n, rows * STEPS) for n in (50, 200)]
        writer.append(rng.random(rows) < 0.5, rng.normal(size=(rows, STEPS)), ids)
        writer.finish([50, 200], {"train": (0, 100), "test": (100, rows)}, {"name": "made by a test"})
    return Dataset(path)


def parts_of(dataset, precision="fp32", history=None, **architecture):
    options = {"dim": 8, "bottom_mlp": "16-8", "top_mlp": "16-6" if history else "16-1", **architecture}
    sequence = (
        TbsmConfig(history=history, history_mlp="4-4") if history == "mlp" else TbsmConfig(history=history or "mlp")
    )
    return build_parts(
        TrainConfig(
            str(dataset.path),
            "",
            model="tbsm" if history else "dlrm",
            pipeline="cpu",
            architecture=DlrmConfig(**options),
            sequence=sequence,
            loop=LoopConfig(threads=1, precision=precision),
        ),
        dataset,
    )


def asked(dataset, rows):
    """Inputs of these rows, straight from the columns."""
    given = {"dense": np.asarray(dataset.dense[rows])}
    for table, column, offsets in zip(dataset.schema.tables, dataset.ids, dataset.offsets, strict=True):
        if offsets is None:
            given[f"ids_{table.name}"] = column.reshape(-1, table.bag)[rows].astype(np.int64)
        else:
            found = [column[offsets[row] : offsets[row + 1]] for row in rows]
            given[f"ids_{table.name}"] = np.concatenate(found).astype(np.int64)
            given[f"offsets_{table.name}"] = np.cumsum([0, *map(len, found)])
    return given


def opened(path):
    """The program in its own runtime: inputs by name -> probabilities."""
    if path.suffix == ".onnx":
        options = onnxruntime.SessionOptions()
        options.log_severity_level = 4
        session = onnxruntime.InferenceSession(path, options)
        return lambda given: session.run(["probability"], given)[0]
    module = torch.export.load(path).module()
    return lambda given: module(**{name: torch.from_numpy(values) for name, values in given.items()}).numpy()


def answer(path, given):
    return opened(path)(given)


def predicted(parts, dataset, rows):
    return predict(parts, [BatchLoader(dataset, "all", len(rows), order=np.asarray(rows)).batch(0)])[1]


def batches_of(dataset):
    """Rows of one sample, of an odd number, of many, and those whose bags of any length are all empty."""
    first, last = dataset.split("test")
    yield from ([first], range(first, first + 7), range(first, last))
    if dataset.offsets[1 % len(dataset.offsets)] is not None:
        empty = first + np.flatnonzero(np.diff(dataset.offsets[1][first : last + 1]) == 0)
        assert empty.size > 10
        yield from (empty[:1], empty)


NETWORKS = {
    "dot": {"interaction": "dot"},
    "dot with itself, layernorm, dropout": {"interaction_itself": True, "feature_norm": "layernorm", "dropout": 0.4},
    "cat": {"interaction": "cat"},
    "dcn": {"interaction": "dcn"},
    "proj": {"interaction": "proj"},
    "mha": {"interaction": "mha", "attention_layers": 2},
    "adrec": {"interaction": "adrec"},
    "adrec, nothing where all is masked": {
        "interaction": "adrec",
        "attention_empty_row": "zero",
        "attention_thresholds": "0.25,0.1",
    },
    "history by mlp": {"history": "mlp"},
    "history by mha": {"history": "mha"},
    "history by rnn": {"history": "rnn"},
    "history by transformer": {"history": "transformer"},
}


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("network", NETWORKS)
def test_a_program_gives_what_the_run_predicts_for_any_batch(bags, histories, network, form, tmp_path):
    options = NETWORKS[network]
    dataset = histories if "history" in options else bags
    parts, path = parts_of(dataset, **options), tmp_path / f"model.{form}"
    export(parts, dataset, path, samples=50)
    run = opened(path)
    for rows in batches_of(dataset):
        found = run(asked(dataset, rows))
        assert found.dtype == np.float32
        assert found == pytest.approx(predicted(parts, dataset, rows), abs=1e-6)
    assert np.ptp(found) > 1e-4


@pytest.mark.parametrize(("form", "history"), [("onnx", None), ("pt2", "mlp")])
def test_with_its_tables_beside_a_program_takes_vectors(bags, histories, form, history, tmp_path):
    dataset = histories if history else bags
    parts, path = parts_of(dataset, history=history), tmp_path / f"model.{form}"
    export(parts, dataset, path, tables="beside", samples=50)
    about, rows = json.loads(Path(f"{path}.json").read_text("utf-8")), np.arange(150, 161)
    vectors = []
    for table, column, offsets in zip(about["tables"], dataset.ids, dataset.offsets, strict=True):
        weight = np.load(f"{path}.tables/{table['file']}", allow_pickle=False)
        assert weight.shape == (table["rows"], 8)
        ends = offsets if offsets is not None else np.arange(dataset.schema.rows + 1) * table["bag"]
        found = [weight[column[ends[row] : ends[row + 1]]] for row in rows]
        vectors.append(np.stack(found if history else [one.sum(0) for one in found]))
    found = answer(path, {"dense": np.asarray(dataset.dense[rows]), "vectors": np.stack(vectors, -2)})
    assert found == pytest.approx(predicted(parts, dataset, rows), abs=1e-6)


@pytest.fixture(scope="module", params=FORMATS)
def program(request, bags, tmp_path_factory):
    path = tmp_path_factory.mktemp("program") / f"model.{request.param}"
    export(parts_of(bags), bags, path)
    return opened(path)


WRONG = {
    "negative id": ("ids_one", [[5], [-1], [6]]),
    "id behind the last": ("ids_one", [[5], [400], [6]]),
    "negative id in a bag of two": ("ids_pair", [[0, 1], [2, 3], [-200, 4]]),
    "negative id in a bag that varies": ("ids_bag", [1, 2, -300, 4]),
    "id behind the last in a bag that varies": ("ids_bag", [1, 2, 300, 4]),
    "offsets that fall": ("offsets_bag", [0, 3, 2, 4]),
    "offsets that begin behind the first id": ("offsets_bag", [1, 2, 3, 4]),
    "offsets that end before the last id": ("offsets_bag", [0, 2, 2, 3]),
    "offsets behind the last id": ("offsets_bag", [0, 2, 2, 5]),
    "negative offsets": ("offsets_bag", [0, 2, -1, 4]),
    "offsets of a sample less": ("offsets_bag", [0, 2, 4]),
    "offsets of one sample for all": ("offsets_bag", [0, 4]),
    "one sample's ids for all": ("ids_one", [[5]]),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_no_id_is_taken_for_another_and_no_bag_for_another(program, wrong):
    given = {
        "dense": np.zeros((3, 3), np.float32),
        "ids_one": np.array([[5], [0], [399]]),
        "ids_bag": np.array([1, 2, 299, 0]),
        "offsets_bag": np.array([0, 2, 2, 4]),
        "ids_pair": np.array([[0, 1], [2, 3], [199, 4]]),
        "ids_small": np.array([[0], [29], [3]]),
    }
    assert np.isfinite(program(given)).all()
    name, values = WRONG[wrong]
    with pytest.raises(Exception, match=r"out of|invalid indice|[Ee]xpected|must be|must match"):
        program({**given, name: np.array(values)})


@pytest.mark.parametrize("form", FORMATS)
def test_names_of_tables_become_names_of_inputs(form, tmp_path):
    tables = {"C1": (40, 1), "c1": (20, 1), "tag no.": (30, None)}
    odd = Dataset(write_dataset(tmp_path / "odd", rows=100, tables=tables, test=50))
    parts, path = parts_of(odd), tmp_path / f"model.{form}"
    export(parts, odd, path)
    about = json.loads(Path(f"{path}.json").read_text("utf-8"))
    names = ["dense", "ids_C1", "ids_c1", "ids_tag_no_", "offsets_tag_no_"]
    assert [one["name"] for one in about["inputs"]] == names
    assert [(t["ids"], t["offsets"]) for t in about["tables"]][1:] == [("ids_c1", None), (names[3], names[4])]
    given = dict(reversed([*zip(names, asked(odd, range(50, 60)).values(), strict=True)]))
    assert answer(path, given) == pytest.approx(predicted(parts, odd, range(50, 60)), abs=1e-6)


def test_tables_whose_inputs_would_have_one_name_are_refused(tmp_path):
    same = Dataset(write_dataset(tmp_path / "same", rows=100, tables={"a b": (40, 1), "a_b": (30, 1)}, test=50))
    with pytest.raises(ValueError, match="two tables would have the input 'ids_a_b'"):
        export(parts_of(same), same, tmp_path / "other.onnx")


def test_bf16_is_exported_with_products_in_full_and_says_what_that_moves(bags, tmp_path):
    done = export(parts_of(bags, "bf16"), bags, tmp_path / "model.pt2")
    assert (done.precision, done.largest_difference < 1e-6) == ("float32", True)
    assert 1e-5 < done.bf16_difference < 1e-2
    full = parts_of(bags)  # the same initial parameters
    found = answer(tmp_path / "model.pt2", asked(bags, range(600, 650)))
    assert found == pytest.approx(predicted(full, bags, range(600, 650)), abs=1e-6)


@pytest.mark.parametrize("form", FORMATS)
def test_fp64_is_exported_as_float64(bags, form, tmp_path):
    parts, path = parts_of(bags, "fp64"), tmp_path / f"model.{form}"
    done = export(parts, bags, path)
    assert (done.precision, done.bf16_difference) == ("float64", None)
    found = answer(path, asked(bags, range(600, 650)))
    assert found.dtype == np.float64
    assert found == pytest.approx(predicted(parts, bags, range(600, 650)), abs=1e-14)


def test_what_onnx_runtime_cannot_run_is_refused_before_any_work(histories, tmp_path):
    with pytest.raises(ValueError, match=r"fp64 and --history rnn.*pt2"):
        export(parts_of(histories, "fp64", history="rnn"), histories, tmp_path / "model.onnx")
    assert not list(tmp_path.iterdir())


def test_parameters_too_large_for_one_onnx_file_lie_beside_it(bags, tmp_path, monkeypatch):
    parts, path = parts_of(bags), tmp_path / "model.onnx"
    with monkeypatch.context() as patch:
        patch.setattr(formats, "LARGEST_FILE", 10_000)
        done = export(parts, bags, path)
    assert [Path(file).name for file in done.files] == ["model.onnx", "model.onnx.data", "model.onnx.json"]
    assert path.stat().st_size < 60_000 < done.bytes
    rows = range(600, 610)
    assert answer(path, asked(bags, rows)) == pytest.approx(predicted(parts, bags, rows), abs=1e-6)
    export(parts, bags, path, overwrite=True)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["model.onnx", "model.onnx.json"]


def test_a_program_that_differs_too_much_is_not_put_in_place(bags, tmp_path):
    parts, path = parts_of(bags, interaction="adrec"), tmp_path / "model.pt2"
    path.write_text("an earlier one")
    with pytest.raises(RuntimeError, match=r"--tolerance is 1e-300; a score at a threshold .* Nothing was written"):
        export(parts, bags, path, tolerance=1e-300, overwrite=True)
    assert [file.name for file in tmp_path.iterdir()] == ["model.pt2"]
    assert path.read_text() == "an earlier one"


def test_nothing_that_an_export_did_not_write_is_replaced(bags, tmp_path):
    parts, path = parts_of(bags), tmp_path / "model.pt2"
    (tmp_path / "model.pt2.tables").mkdir()
    (tmp_path / "model.pt2.tables" / "thesis.tex").touch()
    with pytest.raises(ValueError, match="--overwrite"):
        export(parts, bags, path)
    with pytest.raises(ValueError, match="nothing that an export wrote"):
        export(parts, bags, path, overwrite=True)
    assert (tmp_path / "model.pt2.tables" / "thesis.tex").exists()


def test_an_onnx_program_has_standard_operators_alone_and_no_source(histories, tmp_path):
    export(parts_of(histories, history="transformer"), histories, tmp_path / "model.onnx", samples=10)
    model = onnx.load(tmp_path / "model.onnx")
    onnx.checker.check_model(model, full_check=True)
    assert [(one.domain, one.version) for one in model.opset_import] == [("", 20)]
    assert not model.functions
    assert b"serving.py" not in (tmp_path / "model.onnx").read_bytes()


def test_an_archive_of_torch_export_holds_no_pickle_and_no_source(bags, tmp_path):
    export(parts_of(bags), bags, tmp_path / "model.pt2")
    with zipfile.ZipFile(tmp_path / "model.pt2") as archive:
        entries = {name.partition("/")[2]: archive.read(name) for name in archive.namelist()}
    assert entries["data/sample_inputs/model.pt"] == b""
    payloads = [name for name in entries if name.endswith("_config.json")]
    assert len(payloads) == 2
    for name in payloads:
        assert not any(value["use_pickle"] for value in json.loads(entries[name])["config"].values())
    assert not any(value[:1] == b"\x80" or value[:2] == b"PK" for value in entries.values() if len(value) < 4000)
    assert b"serving.py" not in entries["models/model.json"]


@pytest.fixture(scope="module")
def trained(bags, tmp_path_factory):
    run = tmp_path_factory.mktemp("runs") / "run"
    words = f"train {bags.path} --out {run} --pipeline cpu --dim 8 --bottom-mlp 16-8 --top-mlp 16-1 --batch-size 100"
    assert main(words.split()) == 0
    return run


@pytest.mark.parametrize("form", FORMATS)
def test_the_command_exports_a_trained_run(bags, trained, form, tmp_path, capsys):
    path = tmp_path / f"model.{form}"
    assert main(["export", str(trained), "--out", str(path), "--samples", "200", "--json"]) == 0
    out, err = capsys.readouterr()
    printed = json.loads(out)
    assert (printed["samples"], printed["step"], printed["tables"]) == (200, 6, "inside")
    assert printed["largest_difference"] < 1e-6
    assert "largest difference from the run's predictions" in err
    assert {*map(Path, printed["files"])} == {path, Path(f"{path}.json")}
    assert printed["bytes"] == sum(Path(file).stat().st_size for file in printed["files"])
    about = json.loads(Path(f"{path}.json").read_text("utf-8"))
    given = asked(bags, [700])
    assert [one["name"] for one in about["inputs"]] == list(given)
    assert {t["name"]: (t["rows"], t["bag"]) for t in about["tables"]} == TABLES
    weight = np.load(trained / "checkpoint" / "tables" / "one.npy")
    assert np.ptp(weight) > 0
    untrained = predicted(parts_of(bags, top_mlp="16-1"), bags, [700])
    assert abs(answer(path, given) - untrained) > 1e-3


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ("--out model.bin", 2, "the name's ending says the format; there are: .onnx, .pt2"),
        ("--out model.pt2 --samples 0", 2, "--samples 0"),
        ("--out model.pt2 --tolerance nan", 2, "--tolerance nan"),
        ("--out model.pt2 --split holdout", 2, "no split 'holdout'; there are: train, test"),
        ("--out model.pt2 --tolerance 1e-300", 1, "Nothing was written"),
    ],
)
def test_the_command_says_what_is_wrong(trained, words, code, said, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(["export", str(trained), *words.split()]) == code
    assert said in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_without_its_packages_onnx_is_refused_with_what_to_install(trained, tmp_path, monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "onnxscript", None)
    assert main(["export", str(trained), "--out", str(tmp_path / "model.onnx")]) == 2
    assert "onnxscript missing; pip install 'hotline[export]'" in capsys.readouterr().err


@pytest.mark.parametrize("tables", ["inside", "beside"])
def test_the_example_serves_without_this_project(bags, tables, tmp_path):
    parts, path = parts_of(bags), tmp_path / "model.onnx"
    export(parts, bags, path, tables=tables, samples=50)
    rows, requests = range(600, 620), []
    for row in rows:
        one, given = asked(bags, [row]), {}
        given["dense"] = one["dense"][0].tolist()
        given["ids"] = {name: one[f"ids_{name}"].reshape(-1).tolist() for name in TABLES}
        requests.append(given)
    bad = {**requests[0], "ids": {**requests[0]["ids"], "small": [-1]}}
    lines = [*map(json.dumps, requests), json.dumps(bad), "{", json.dumps({**requests[0], "dense": [1.0]})]
    (tmp_path / "hotline.py").write_text("raise ImportError('the example is to do without')")
    done = subprocess.run(
        [sys.executable, str(EXAMPLE), str(path), "--batch-size", "9"],
        input="\n".join(lines),
        env={"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    answers = done.stdout.splitlines()
    assert np.array(answers[:20], float) == pytest.approx(predicted(parts, bags, rows), abs=1e-6)
    assert answers[20] == "error: table small: -1 is no id; they are 0..29"
    assert answers[21].startswith("error: ")
    assert answers[22] == "error: dense: 3 numbers are needed"
