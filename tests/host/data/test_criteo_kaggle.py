"""Criteo's format: our import against a naive one from the description, bad lines, interruptions anywhere."""

import gzip
import json
import math
import random
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hotline.data import DataError, Dataset
from hotline.data.sources.criteo_kaggle import import_criteo_kaggle
from hotline.data.sources.criteo_text import CATEGORICAL, explain, parse
from hotline.data.sources.vocabulary import MemoryBudget, OverBudget, Vocabulary

FOLDERS = ("label.npy", "dense.npy", *(f"{d}/{c}.npy" for d in ("ids", "vocab") for c in CATEGORICAL), "dataset.json")


def random_lines(rows, seed=0):
    """Lines as Criteo's are: skewed ids of 1 to 8 digits, also above 2**31, blanks and negative integers."""
    rng = random.Random(seed)
    lines = []
    for _ in range(rows):
        fields = [str(rng.randrange(2))]
        fields += [
            rng.choice(["", "0", "-1", "-2147", str(rng.randrange(9)), str(rng.randrange(10**6))]) for _ in range(13)
        ]
        for column in range(26):
            value = int(rng.paretovariate(0.5)) * 2654435761 % 2**32 >> rng.choice([0, 0, 0, 0, 12, 24])
            text = rng.choice([f"{value:08x}", f"{value:x}", f"{value:X}"]) if column else f"{value % 7:x}"
            fields.append("" if rng.random() < 0.1 else text)
        lines.append("\t".join(fields))
    return lines


def good_line(**changes):
    """A line whose columns can be set by name."""
    fields = {"label": "1", **{f"I{i}": str(i) for i in range(1, 14)}, **{f"C{i}": f"{i:08x}" for i in range(1, 27)}}
    return "\t".join({**fields, **changes}.values())


def naive_import(lines, modulo=0):
    """The description in papers, word for word, in plain Python: (labels, dense, ids, cardinalities, splits)."""
    labels, dense, dictionaries, ids = [], [], [{} for _ in range(26)], [[] for _ in range(26)]
    for line in lines:
        fields = [field if field != "" else "0" for field in line.split("\t")]
        labels.append(int(fields[0]))
        dense.append([math.log((0 if int(x) < 0 else int(x)) + 1) for x in fields[1:14]])
        for column in range(26):
            value = int(fields[14 + column], 16)
            if modulo > 0:
                value %= modulo
            ids[column].append(dictionaries[column].setdefault(value, len(dictionaries[column])))
    days = [len(lines) // 7 + (1 if day < len(lines) % 7 else 0) for day in range(7)]
    train = sum(days[:6])
    half = math.ceil(days[6] / 2)
    splits = {"train": (0, train), "test": (train, train + half), "val": (train + half, len(lines))}
    return labels, dense, ids, [len(d) for d in dictionaries], splits, [list(d) for d in dictionaries]


def assert_same(path, expected):
    labels, dense, ids, cardinalities, splits, values = expected
    data = Dataset(path)
    assert data.schema.cardinalities == tuple(cardinalities)
    assert data.schema.splits == splits
    assert data.label.tolist() == labels
    np.testing.assert_allclose(data.dense, np.array(dense, np.float32), rtol=1.2e-7)
    for column, name in enumerate(CATEGORICAL):
        assert data.ids[column].tolist() == ids[column]
        assert np.load(path / "vocab" / f"{name}.npy").tolist() == values[column]


def write(path, lines, end="\n"):
    path.write_bytes("".join(line + end for line in lines).encode())
    return path


def contents(path):
    return {name: (path / name).read_bytes() for name in FOLDERS}


@pytest.mark.parametrize("modulo", [0, 1, 1000])
@pytest.mark.parametrize("rows", [1, 6, 7, 13, 500])
def test_import_is_what_the_description_says(tmp_path, rows, modulo):
    lines = random_lines(rows, seed=rows)
    raw = write(tmp_path / "train.txt", lines)
    result = import_criteo_kaggle([raw], tmp_path / "out", max_ind_range=modulo, block_bytes=5000)
    assert (result.rows, result.rejected, result.resumed_from_row) == (rows, 0, 0)
    assert_same(tmp_path / "out", naive_import(lines, modulo))


def test_many_distinct_values_make_the_dictionaries_grow(tmp_path):
    rng = random.Random(5)
    lines = [good_line(C3=f"{rng.randrange(2**32):x}", C4=f"{n * 4096 % 2**32:x}") for n in range(6000)]
    raw = write(tmp_path / "train.txt", lines)
    import_criteo_kaggle([raw], tmp_path / "out")
    assert_same(tmp_path / "out", naive_import(lines))


def test_block_size_and_threads_change_nothing(tmp_path):
    raw = write(tmp_path / "train.txt", random_lines(300))
    found = []
    for number, (block, threads) in enumerate([(1, 1), (700, 3), (50_000, 2), (1 << 20, 1)]):
        import_criteo_kaggle([raw], tmp_path / str(number), block_bytes=block, threads=threads)
        found.append(contents(tmp_path / str(number)))
    assert all(f == found[0] for f in found)


def test_files_follow_one_another(tmp_path):
    lines = random_lines(90)
    parts = [write(tmp_path / f"{n}.txt", lines[30 * n : 30 * n + 30]) for n in range(3)]
    import_criteo_kaggle(parts, tmp_path / "out", block_bytes=3000)
    assert_same(tmp_path / "out", naive_import(lines))


def test_windows_line_ends_are_accepted(tmp_path):
    lines = random_lines(30)
    import_criteo_kaggle([write(tmp_path / "a.txt", lines, "\r\n")], tmp_path / "out", block_bytes=1000)
    assert_same(tmp_path / "out", naive_import(lines))


@pytest.mark.parametrize("last", ["0000001a", ""])
def test_complete_last_line_needs_no_line_end(tmp_path, last):
    lines = [*random_lines(9), good_line(C26=last)]
    raw = tmp_path / "a.txt"
    raw.write_text("\n".join(lines))
    import_criteo_kaggle([raw], tmp_path / "out")
    assert_same(tmp_path / "out", naive_import(lines))


@pytest.mark.parametrize("keep", [-1, -3, -60, -200])
def test_file_cut_within_its_last_line_is_refused(tmp_path, keep):
    raw = tmp_path / "a.txt"
    raw.write_text("\n".join([good_line()] * 3)[:keep])
    with pytest.raises(DataError, match=r"a\.txt: line 3: column \w+: the file is cut"):
        import_criteo_kaggle([raw], tmp_path / "out")
    assert not (tmp_path / "out").exists()
    result = import_criteo_kaggle([raw], tmp_path / "out", max_rejects=1)
    assert (result.rows, result.rejected) == (2, 1)


@pytest.mark.parametrize(
    ("line", "column", "found"),
    [
        (good_line()[:100], "C8", "22 columns; the line is cut"),
        (good_line() + "\t1", "C26", "41 columns"),
        ("", "label", "an empty line"),
        (good_line(C7="12g4"), "C7", "'12g4'"),
        (good_line(C8="123456789"), "C8", "'123456789'"),
        (good_line(C9="0x1f"), "C9", "'0x1f'"),
        (good_line(C26="12 "), "C26", "'12 '"),
        (good_line(I2="1.5"), "I2", "'1.5'"),
        (good_line(I3="-"), "I3", "'-'"),
        (good_line(I4="+1"), "I4", r"'\+1'"),
        (good_line(I5="9" * 19), "I5", "'9999999999999999999'"),
        (good_line(label="2"), "label", "'2'"),
        (good_line(label=""), "label", "''"),
        (good_line(label="01"), "label", "'01'"),
    ],
)
def test_bad_line_is_named_with_column_and_what_would_be_right(tmp_path, line, column, found):
    lines = random_lines(50)
    lines[37] = line
    raw = write(tmp_path / "train.txt", lines)
    with pytest.raises(
        DataError, match=rf"train\.txt: line 38: column {column}: found {found}.*expected .*max-rejects"
    ):
        import_criteo_kaggle([raw], tmp_path / "out", block_bytes=2000)
    assert [p.name for p in tmp_path.iterdir()] == ["train.txt"]
    result = import_criteo_kaggle([raw], tmp_path / "out", block_bytes=2000, max_rejects=1)
    assert (result.rows, result.rejected) == (49, 1)
    assert_same(tmp_path / "out", naive_import(lines[:37] + lines[38:]))


def test_one_bad_line_too_many_is_refused_with_its_number(tmp_path):
    lines = random_lines(200)
    for number in (3, 4, 90, 150, 199):
        lines[number] = "bad"
    raw = write(tmp_path / "train.txt", lines)
    with pytest.raises(DataError, match=r"line 151: .*bad line 4, --max-rejects allows 3"):
        import_criteo_kaggle([raw], tmp_path / "out", max_rejects=3, block_bytes=3000)
    assert import_criteo_kaggle([raw], tmp_path / "out", max_rejects=5, block_bytes=3000).rejected == 5
    good = [line for line in lines if line != "bad"]
    assert_same(tmp_path / "out", naive_import(good))


def test_line_numbers_start_anew_in_each_file(tmp_path):
    a = write(tmp_path / "a.txt", random_lines(10))
    b = write(tmp_path / "b.txt", [*random_lines(4), "x"])
    with pytest.raises(DataError, match=r"b\.txt: line 5: "):
        import_criteo_kaggle([a, b], tmp_path / "out")


@given(st.lists(st.text("01-9aF\t\r xg", max_size=12), min_size=38, max_size=42), st.booleans())
@settings(max_examples=300, deadline=None)
def test_what_is_refused_can_always_be_explained(fields, plausible):
    if plausible:  # change one field of a good line, so that lines are not all bad
        good = good_line().split("\t")
        good[len(fields[0]) * 3 % 40] = fields[1]
        fields = good
    line = "\t".join(fields).encode() + b"\n"
    parsed = parse(np.frombuffer(line, np.uint8))
    assert (parsed.label.size == 1) == (explain(line) is None)
    assert len(parsed.bad) == 1 - parsed.label.size


def test_input_that_is_no_text_file_is_refused_with_a_remedy(tmp_path):
    raw = tmp_path / "train.txt"
    cases = [(gzip.compress(b"1\t2"), "compressed; unpack it first: gunzip"), (b"", "the file is empty")]
    for content, message in cases:
        raw.write_bytes(content)
        with pytest.raises(DataError, match=rf"train\.txt: {message}"):
            import_criteo_kaggle([raw], tmp_path / "out")
    raw.write_bytes(b"\0" * 200_000)
    with pytest.raises(DataError, match="no line ends within"):
        import_criteo_kaggle([raw], tmp_path / "out")
    with pytest.raises(DataError, match="no such file"):
        import_criteo_kaggle([tmp_path / "none.txt"], tmp_path / "out")
    with pytest.raises(DataError, match="a directory; name the text file in it"):
        import_criteo_kaggle([tmp_path], tmp_path / "out")
    write(raw, ["bad", "worse"])
    with pytest.raises(DataError, match="no good line in it; 2 were left out"):
        import_criteo_kaggle([raw], tmp_path / "out", max_rejects=2)
    assert not (tmp_path / "out").exists()


def test_too_many_distinct_values_name_the_remedy(tmp_path):
    lines = [good_line(C1=f"{n:x}") for n in range(5000)]
    raw = write(tmp_path / "train.txt", lines)
    with pytest.raises(RuntimeError, match=r"--memory-limit .* --max-ind-range N"):
        import_criteo_kaggle([raw], tmp_path / "out", memory_limit=230_000)
    import_criteo_kaggle([raw], tmp_path / "out", memory_limit=230_000, max_ind_range=100)
    assert Dataset(tmp_path / "out").schema.cardinalities[0] == 100


@pytest.mark.parametrize("after", [20, 111, 180, 280])
def test_interrupted_import_ends_with_the_same_bytes(tmp_path, after, killed_at_row):
    lines = random_lines(300, seed=3)
    lines[10] = lines[60] = lines[250] = "bad"
    raw = [write(tmp_path / "a.txt", lines[:170]), write(tmp_path / "b.txt", lines[170:])]
    import_criteo_kaggle(raw, tmp_path / "whole", max_rejects=3)
    killed_at_row(import_criteo_kaggle, raw, tmp_path / "out", after, block_bytes=1500, max_rejects=3)
    assert not (tmp_path / "out").exists()
    said = []
    result = import_criteo_kaggle(raw, tmp_path / "out", max_rejects=3, block_bytes=2000, say=said.append)
    assert 0 < result.resumed_from_row < after
    assert f"going on from row {result.resumed_from_row}" in said[0]
    assert (result.rows, result.rejected) == (297, 3)
    assert contents(tmp_path / "out") == contents(tmp_path / "whole")
    assert not (tmp_path / "out.partial").exists()


def test_import_interrupted_again_and_again_ends_with_the_same_bytes(tmp_path, killed_at_row):
    raw = [write(tmp_path / "a.txt", random_lines(200, seed=8))]
    import_criteo_kaggle(raw, tmp_path / "whole")
    for after in range(30, 180, 30):
        killed_at_row(import_criteo_kaggle, raw, tmp_path / "out", after, block_bytes=1500)
    import_criteo_kaggle(raw, tmp_path / "out")
    assert contents(tmp_path / "out") == contents(tmp_path / "whole")


def test_nothing_is_mixed_when_source_or_options_changed(tmp_path, killed_at_row):
    lines = random_lines(120)
    raw = write(tmp_path / "a.txt", lines)
    said = []

    def again(**options):
        said.clear()
        return import_criteo_kaggle([raw], tmp_path / "out", overwrite=True, say=said.append, **options)

    killed_at_row(import_criteo_kaggle, [raw], tmp_path / "out", 60, block_bytes=1500)
    assert again(max_ind_range=50).resumed_from_row == 0
    assert "--max-ind-range differs; starting over" in said[0]
    assert_same(tmp_path / "out", naive_import(lines, 50))

    killed_at_row(import_criteo_kaggle, [raw], tmp_path / "out", 60, block_bytes=1500, overwrite=True)
    write(raw, lines[::-1])
    assert again().resumed_from_row == 0
    assert "source files are others or have changed; starting over" in said[0]
    assert_same(tmp_path / "out", naive_import(lines[::-1]))

    killed_at_row(import_criteo_kaggle, [raw], tmp_path / "out", 60, block_bytes=1500, overwrite=True)
    (tmp_path / "out.partial" / "import.state.json").write_text('{"identity"')
    assert again().resumed_from_row == 0
    assert "is damaged; starting over" in said[0]


def test_more_rejects_can_be_allowed_where_the_import_stopped(tmp_path):
    lines = random_lines(200)
    lines[150] = "bad"
    raw = write(tmp_path / "a.txt", lines)
    with pytest.raises(DataError, match="line 151"):
        import_criteo_kaggle([raw], tmp_path / "out", checkpoint_seconds=0, block_bytes=1500)
    result = import_criteo_kaggle([raw], tmp_path / "out", max_rejects=1)
    assert result.resumed_from_row > 100
    assert_same(tmp_path / "out", naive_import(lines[:150] + lines[151:]))


def test_vocabulary_is_a_dictionary_by_first_appearance():
    rng = np.random.default_rng(1)
    vocabulary, budget = Vocabulary(MemoryBudget(1 << 20)), MemoryBudget(1 << 14)
    known: dict[int, int] = {}
    for _ in range(5):
        values = rng.choice(np.array([0, 1, 2**31, 2**32 - 1, *rng.integers(0, 2**32, 800)], np.uint32), 3000)
        expected = [known.setdefault(int(v), len(known)) for v in values]
        before = vocabulary.rows
        fresh = vocabulary.encode(values)
        assert values.tolist() == expected
        assert fresh.tolist() == list(known)[before:]
    with pytest.raises(OverBudget):
        Vocabulary(budget).encode(np.arange(2000, dtype=np.uint32))


def test_command_does_not_load_the_heavy_libraries_to_show_its_help():
    code = "import sys, hotline.cli.data_import; print(sorted({'torch', 'numba', 'polars'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_checkpoint_that_was_changed_is_not_gone_on_with(tmp_path, killed_at_row):
    """One row less than there are would make a data set that nobody can tell from a right one."""
    raw = write(tmp_path / "a.txt", random_lines(120))
    killed_at_row(import_criteo_kaggle, [raw], tmp_path / "out", 60, block_bytes=1500)
    path, said = tmp_path / "out.partial" / "import.state.json", []
    state = json.loads(path.read_text())
    state["counts"]["ids/C3"] -= 1
    path.write_text(json.dumps(state))
    assert import_criteo_kaggle([raw], tmp_path / "out", say=said.append).resumed_from_row == 0
    assert "import.state.json is damaged; starting over" in said[0]


@pytest.mark.parametrize(
    ("change", "bound"),
    [*((change, bound) for change in ("missing", "short", "twice") for bound in (0, 5000)), ("large", 5000)],
)
def test_a_damaged_dictionary_is_not_gone_on_with(tmp_path, killed_at_row, change, bound):
    raw = write(tmp_path / "a.txt", random_lines(300))
    killed_at_row(import_criteo_kaggle, [raw], tmp_path / "out", 250, block_bytes=1500, max_ind_range=bound)
    path = tmp_path / "out.partial" / "vocab" / "C3.npy"
    values = bytearray(path.read_bytes())
    if change == "missing":
        path.unlink()
    else:
        first, rest = values[:128], values[128:]
        rest[:4] = {"short": b"", "twice": rest[4:8], "large": b"\xff\xff\xff\x7f"}[change]
        path.write_bytes(first + (rest[:40] if change == "short" else rest))
    with pytest.raises(DataError, match=r"C3\.npy.*delete .*out\.partial and run the same command again"):
        import_criteo_kaggle([raw], tmp_path / "out", max_ind_range=bound)
    assert not (tmp_path / "out").exists()


def test_too_little_memory_to_go_on_names_the_remedy(tmp_path, killed_at_row):
    raw = write(tmp_path / "a.txt", [good_line(C1=f"{n:x}") for n in range(5000)])
    killed_at_row(import_criteo_kaggle, [raw], tmp_path / "out", 4800, block_bytes=20_000)
    with pytest.raises(RuntimeError, match=r"need more than --memory-limit \(230,000 bytes\)"):
        import_criteo_kaggle([raw], tmp_path / "out", memory_limit=230_000)
    assert import_criteo_kaggle([raw], tmp_path / "out").resumed_from_row > 0
