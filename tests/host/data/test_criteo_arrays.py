"""Files that other tools made of Criteo: MLPerf's binary form, dlrm's npz, TorchRec's npy and multi-hot npz."""

import math
import zipfile

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hotline.data import BatchLoader, DataError, Dataset
from hotline.data.sources.arrays import open_npy, open_npz
from hotline.data.sources.criteo_binary import import_criteo_binary
from hotline.data.sources.dlrm_npz import import_dlrm_npz
from hotline.data.sources.torchrec_npy import import_torchrec_npy
from hotline.data.synth.presets import MULTI_HOT_SIZES

SIZES = [3 + 7 * n for n in range(26)]


class Killed(BaseException):
    """Stands for whatever ends the process between two checkpoints."""


def rows_of(count, seed=0):
    """(y, X_int, X_cat): raw integers, ids numbered already."""
    rng = np.random.default_rng(seed)
    x_int = rng.integers(-2, 10**6, (count, 13)).astype(np.int32)
    x_cat = np.stack([rng.integers(0, size, count) for size in SIZES], axis=1).astype(np.int32)
    return rng.integers(0, 2, count).astype(np.int32), x_int, x_cat


def logs(x_int):
    return np.array([[math.log(max(0, int(x)) + 1) for x in row] for row in x_int], np.float32)


def assert_rows(data, y, x_int, x_cat):
    assert data.label.tolist() == y.tolist()
    np.testing.assert_allclose(data.dense, logs(x_int), rtol=1.2e-7)
    for table in range(26):
        assert data.ids[table].tolist() == x_cat[:, table].tolist()


def files(path):
    return {str(p.relative_to(path)): p.read_bytes() for p in sorted(path.rglob("*")) if p.is_file()}


def assert_resumes(do, tmp_path, after=25):
    """``do(out, **options)`` interrupted after some rows and done again gives the bytes of one that is not."""

    def progress(done, total, rows):
        if rows >= after:
            raise Killed

    do(tmp_path / "whole")
    with pytest.raises(Killed):
        do(tmp_path / "out", progress=progress, checkpoint_seconds=0, block_rows=7)
    assert not (tmp_path / "out").exists()
    result = do(tmp_path / "out", block_rows=10)
    assert 0 < result.resumed_from_row <= after
    assert files(tmp_path / "out") == files(tmp_path / "whole")


# ---- MLPerf's binary form


def write_binary(path, y, x_int, x_cat):
    np.concatenate([y[:, None], x_int, x_cat], axis=1).astype("<i4").tofile(path)
    return path


def test_binary_files_are_train_test_and_val(tmp_path):
    parts = [rows_of(n, n) for n in (50, 9, 8)]
    paths = [write_binary(tmp_path / f"{n}.bin", *part) for n, part in enumerate(parts)]
    import_criteo_binary(paths, tmp_path / "out", table_rows=SIZES, block_rows=8)
    data = Dataset(tmp_path / "out")
    assert data.schema.splits == {"train": (0, 50), "test": (50, 59), "val": (59, 67)}
    assert data.schema.cardinalities == tuple(SIZES)
    assert_rows(data, *(np.concatenate(column) for column in zip(*parts, strict=True)))
    import_criteo_binary(paths[:2], tmp_path / "two")
    assert Dataset(tmp_path / "two").schema.splits == {"train": (0, 50), "test": (50, 59)}
    with pytest.raises(DataError, match=r"--test-share 0\.1: of 2 files the second tests"):
        import_criteo_binary(paths[:2], tmp_path / "three", test_share=0.1)


def test_a_single_binary_file_is_split_by_share_and_sized_by_what_it_holds(tmp_path):
    y, x_int, x_cat = rows_of(50)
    raw = write_binary(tmp_path / "a.bin", y, x_int, x_cat)
    import_criteo_binary([raw], tmp_path / "out", test_share=0.3, block_rows=8)
    schema = Dataset(tmp_path / "out").schema
    assert schema.splits == {"train": (0, 35), "test": (35, 43), "val": (43, 50)}
    assert schema.cardinalities == tuple(int(n) + 1 for n in x_cat.max(axis=0))


def test_sizes_of_binary_tables_can_come_from_dlrms_counts(tmp_path):
    raw = write_binary(tmp_path / "a.bin", *rows_of(50))
    np.savez(tmp_path / "day_fea_count.npz", counts=np.array(SIZES))
    import_criteo_binary([raw], tmp_path / "out", counts=tmp_path / "day_fea_count.npz")
    assert Dataset(tmp_path / "out").schema.cardinalities == tuple(SIZES)
    with pytest.raises(DataError, match="give one of them"):
        import_criteo_binary([raw], tmp_path / "b", counts=tmp_path / "day_fea_count.npz", table_rows=SIZES)
    with pytest.raises(DataError, match="--table-rows: 25 sizes; expected 26"):
        import_criteo_binary([raw], tmp_path / "b", table_rows=SIZES[:25])
    with pytest.raises(DataError, match="table 1 has 0 rows"):
        import_criteo_binary([raw], tmp_path / "b", table_rows=[0, *SIZES[1:]])


def test_binary_file_that_ends_within_a_row_is_refused_with_the_place(tmp_path):
    raw = write_binary(tmp_path / "a.bin", *rows_of(50))
    raw.write_bytes(raw.read_bytes()[:-3])
    with pytest.raises(DataError, match=r"a\.bin: 7,997 bytes .* after row 48, at byte 7,840, 157 bytes are left over"):
        import_criteo_binary([raw], tmp_path / "out")


@pytest.mark.parametrize(
    ("column", "value", "message"),
    [
        (0, 2, r"row 33 .*column label: found 2, expected 0 or 1"),
        (14, -1, r"row 33 .*column C1: found -1, expected an id of 0 to 2"),
        (39, SIZES[25], r"row 33 .*column C26: found 178, expected an id of 0 to 177"),
    ],
)
def test_binary_value_that_cannot_be_is_refused_with_the_place(tmp_path, column, value, message):
    raw = write_binary(tmp_path / "a.bin", *rows_of(50))
    with raw.open("r+b") as stream:
        stream.seek(160 * 33 + 4 * column)
        stream.write(np.array(value, "<i4").tobytes())
    with pytest.raises(DataError, match=message):
        import_criteo_binary([raw], tmp_path / "out", table_rows=SIZES, block_rows=8)
    assert not (tmp_path / "out").exists()


def test_interrupted_binary_import_ends_with_the_same_bytes(tmp_path):
    paths = [write_binary(tmp_path / f"{n}.bin", *rows_of(n, n)) for n in (17, 40)]
    assert_resumes(lambda out, **options: import_criteo_binary(paths, out, **options), tmp_path)


# ---- dlrm's npz


def write_npz(path, y, x_int, x_cat, *, order="F", packed=True, **more):
    """As dlrm writes them: ids as float64, often column after column."""
    save = np.savez_compressed if packed else np.savez
    save(path, X_cat=np.array(x_cat, np.float64, order=order), X_int=x_int, y=y, **more)
    return path


@pytest.mark.parametrize("order", ["C", "F"])
@pytest.mark.parametrize("packed", [True, False])
def test_npz_of_all_days_is_cut_into_seven(tmp_path, order, packed):
    rows = rows_of(100)
    raw = write_npz(tmp_path / "a.npz", *rows, order=order, packed=packed, counts=np.array(SIZES))
    import_dlrm_npz([raw], tmp_path / "out", block_rows=9)
    data = Dataset(tmp_path / "out")
    assert data.schema.splits == {"train": (0, 86), "test": (86, 93), "val": (93, 100)}
    assert data.schema.cardinalities == tuple(SIZES)
    assert_rows(data, *rows)


def test_npz_of_all_days_can_have_days_of_any_length(tmp_path):
    raw = write_npz(tmp_path / "a.npz", *rows_of(100), counts=np.array(SIZES))
    np.savez(tmp_path / "day_count.npz", total_per_file=np.array([30, 41, 29]))
    import_dlrm_npz([raw], tmp_path / "out", day_counts=tmp_path / "day_count.npz")
    assert Dataset(tmp_path / "out").schema.splits == {"train": (0, 71), "test": (71, 86), "val": (86, 100)}
    np.savez(tmp_path / "day_count.npz", total_per_file=np.array([30, 41]))
    with pytest.raises(DataError, match=r"--day-counts: 71 rows in all; .* has 100"):
        import_dlrm_npz([raw], tmp_path / "b", day_counts=tmp_path / "day_count.npz")


def test_npz_files_of_days_are_ordered_by_number(tmp_path):
    parts = {day: rows_of(20 + day, day) for day in (9, 10, 11)}
    for day, part in parts.items():
        write_npz(tmp_path / f"train_day_{day}_processed.npz", *part, order="FC"[day % 2])
        np.savez(tmp_path / f"train_day_{day}.npz", X_cat_t=part[2].T)
    import_dlrm_npz([tmp_path], tmp_path / "out", block_rows=6)
    data = Dataset(tmp_path / "out")
    assert data.time.tolist() == [9] * 29 + [10] * 30 + [11] * 31
    assert data.schema.splits == {"train": (0, 59), "test": (59, 75), "val": (75, 90)}
    assert_rows(data, *(np.concatenate(column) for column in zip(*parts.values(), strict=True)))


@pytest.mark.parametrize(("order", "packed"), [("F", True), ("C", True), ("F", False), ("C", False)])
def test_interrupted_npz_import_ends_with_the_same_bytes(tmp_path, order, packed):
    for day in (0, 1):
        write_npz(tmp_path / f"day_{day}_reordered.npz", *rows_of(17 + 23 * day, day), order=order, packed=packed)
    assert_resumes(lambda out, **options: import_dlrm_npz([tmp_path], out, **options), tmp_path)


def test_npz_larger_than_a_block_of_its_inflater_is_read_right(tmp_path):
    y, x_int, x_cat = rows_of(60_000)
    raw = write_npz(tmp_path / "a.npz", y, x_int, x_cat)
    import_dlrm_npz([raw], tmp_path / "out", block_rows=7777)
    data = Dataset(tmp_path / "out")
    assert np.array_equal(np.stack(data.ids, axis=1), x_cat)
    assert np.array_equal(data.label, y)


def bad_npz(tmp_path, **changes):
    y, x_int, x_cat = rows_of(30)
    arrays = {"y": y, "X_int": x_int, "X_cat": x_cat.astype(np.float64), "counts": np.array(SIZES)}
    arrays.update(changes)
    np.savez_compressed(tmp_path / "a.npz", **{k: v for k, v in arrays.items() if v is not None})
    return tmp_path / "a.npz"


def changed(array, row, column, value):
    array = array.astype(np.float64)
    array[row, column] = value
    return array


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"X_cat": changed(rows_of(30)[2], 7, 3, 1.5)}, r"row 7 .*column C4: found 1\.5, expected an id of 0 to 23"),
        ({"X_cat": changed(rows_of(30)[2], 7, 3, 24)}, r"row 7 .*column C4: found 24"),
        ({"X_cat": changed(rows_of(30)[2], 7, 3, math.nan)}, r"row 7 .*column C4: found nan"),
        ({"X_int": changed(rows_of(30)[1], 2, 12, math.inf)}, r"row 2 .*column I13: found inf, expected a finite"),
        ({"X_int": rows_of(29)[1]}, r"X_int: 29 rows of 13; expected 30 \(as y has\) of 13"),
        ({"X_int": rows_of(30)[1].astype(object)}, r"X_int: holds Python objects, which only pickle reads"),
        ({"y": None}, r"expected X_int, X_cat, y, of which y lack"),
        ({"X_cat": None, "X_cat_t": rows_of(30)[2].T}, r"has not numbered its ids yet: name the \*_processed\.npz"),
        ({"counts": np.array(SIZES[:20])}, r"counts: 20 sizes; expected 26"),
        ({"counts": np.full(26, math.nan)}, r"counts: .*expected numbers of rows"),
        ({"counts": np.zeros((26, 2))}, r"counts: holds 26 rows of 2"),
        ({"y": np.array(["0"] * 30)}, r"y: holds <U1 \(30,\); expected numbers"),
        ({"y": np.zeros(0), "X_int": np.zeros((0, 13)), "X_cat": np.zeros((0, 26))}, r"holds no rows"),
    ],
)
def test_npz_that_cannot_be_used_is_refused_with_the_place(tmp_path, changes, message):
    with pytest.raises(DataError, match=message):
        import_dlrm_npz([bad_npz(tmp_path, **changes)], tmp_path / "out")
    assert not (tmp_path / "out").exists()


class Fuse:
    """Its pickle writes a file when it is loaded."""

    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return (open, (str(self.path), "w"))


def test_no_pickle_is_ever_loaded(tmp_path):
    fuse = np.array([Fuse(tmp_path / "ran")] * 30, object)
    with pytest.raises(DataError, match="a pickle can run any program: it is not loaded"):
        import_dlrm_npz([bad_npz(tmp_path, y=fuse)], tmp_path / "out")
    np.save(tmp_path / "d_labels.npy", fuse)
    np.save(tmp_path / "d_dense.npy", np.zeros((30, 13), np.float32))
    np.save(tmp_path / "d_sparse.npy", rows_of(30)[2])
    with pytest.raises(DataError, match="a pickle can run any program: it is not loaded"):
        import_torchrec_npy([tmp_path], tmp_path / "out")
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize("order", ["C", "F"])
def test_damage_to_a_deflated_array_is_noticed(tmp_path, order):
    raw = write_npz(tmp_path / "a.npz", *rows_of(3000), order=order, counts=np.array(SIZES))
    with zipfile.ZipFile(raw) as archive:
        member = archive.getinfo("X_cat.npy")
    content = bytearray(raw.read_bytes())
    content[member.header_offset + member.compress_size * 2 // 3] ^= 0x55
    raw.write_bytes(content)
    with pytest.raises(DataError):
        import_dlrm_npz([raw], tmp_path / "out", table_rows=[1 << 30] * 26)
    assert not (tmp_path / "out").exists()


# ---- TorchRec's npy


def write_triplet(folder, name, rows, sparse_type=np.int64, seed=0):
    rng = np.random.default_rng(seed)
    dense = rng.normal(size=(rows, 13)).astype(np.float32)
    hashes = (rng.zipf(1.3, (rows, 26)).astype(np.uint64) * 2654435761 % 2**32).astype(np.int64)
    labels = rng.integers(0, 2, (rows, 1)).astype(np.int32)
    np.save(folder / f"{name}_dense.npy", dense)
    np.save(folder / f"{name}_sparse.npy", hashes.astype(np.uint32).view(np.int32) if sparse_type == "i4" else hashes)
    np.save(folder / f"{name}_labels.npy", labels)
    return dense, hashes, labels[:, 0]


def by_appearance(hashes):
    known: dict[int, int] = {}
    return [known.setdefault(int(v), len(known)) for v in hashes]


@pytest.mark.parametrize("sparse_type", ["i8", "i4"])
@pytest.mark.parametrize("bound", [0, 97])
def test_triplets_are_days_and_hashes_are_numbered_by_first_appearance(tmp_path, sparse_type, bound):
    days = [write_triplet(tmp_path, f"day_{n}", 20 + n, sparse_type, n) for n in (9, 10)]
    import_torchrec_npy([tmp_path], tmp_path / "out", block_rows=7, max_ind_range=bound)
    data = Dataset(tmp_path / "out")
    dense, hashes, labels = (np.concatenate(column) for column in zip(*days, strict=True))
    assert np.array_equal(data.dense, dense)
    assert data.label.tolist() == labels.tolist()
    hashes = hashes % bound if bound else hashes
    for table in range(26):
        assert data.ids[table].tolist() == by_appearance(hashes[:, table])
        stored = np.load(tmp_path / "out" / "vocab" / f"C{table + 1}.npy")
        assert stored[data.ids[table]].tolist() == hashes[:, table].tolist()
    assert data.time.tolist() == [9] * 29 + [10] * 30
    assert data.schema.splits == {"train": (0, 29), "test": (29, 44), "val": (44, 59)}
    assert data.schema.source["dense_transform"] == "as found"


def test_contiguous_ids_stay_as_they_are(tmp_path):
    write_triplet(tmp_path, "train", 40)
    y, _, x_cat = rows_of(40)
    np.save(tmp_path / "train_sparse.npy", x_cat)
    np.save(tmp_path / "train_labels.npy", y)
    import_torchrec_npy([tmp_path / "train_labels.npy"], tmp_path / "out", contiguous=True, table_rows=SIZES)
    data = Dataset(tmp_path / "out")
    assert np.array_equal(np.stack(data.ids, axis=1), x_cat)
    assert data.schema.cardinalities == tuple(SIZES)
    assert data.schema.splits == {"train": (0, 36), "test": (36, 38), "val": (38, 40)}
    assert not (tmp_path / "out" / "vocab").exists()
    with pytest.raises(DataError, match="--max-ind-range is for raw hashes"):
        import_torchrec_npy([tmp_path], tmp_path / "b", contiguous=True, max_ind_range=5)
    with pytest.raises(DataError, match=r"are for contiguous ids \(--contiguous\)"):
        import_torchrec_npy([tmp_path], tmp_path / "b", table_rows=SIZES)


def write_multi_hot(folder, name, rows, seed=0):
    rng = np.random.default_rng(seed)
    arrays = {str(n): rng.integers(0, SIZES[n], (rows, bag)) for n, bag in enumerate(MULTI_HOT_SIZES)}
    np.savez(folder / f"{name}_sparse_multi_hot.npz", **arrays)
    return arrays


def test_multi_hot_days_give_tables_with_bags(tmp_path):
    for day in (0, 1):
        write_triplet(tmp_path, f"day_{day}", 30, seed=day)
    days = [write_multi_hot(tmp_path, f"day_{day}", 30, day) for day in (0, 1)]
    import_torchrec_npy([tmp_path], tmp_path / "out", table_rows=SIZES, block_rows=8)
    data = Dataset(tmp_path / "out")
    assert tuple(t.bag for t in data.schema.tables) == MULTI_HOT_SIZES
    assert sum(MULTI_HOT_SIZES) == 214
    for table in range(26):
        expected = np.concatenate([day[str(table)] for day in days])
        assert np.array_equal(data.ids[table].reshape(expected.shape), expected)
    assert data.schema.source["multi_hot"] is True


def test_interrupted_multi_hot_import_ends_with_the_same_bytes(tmp_path):
    for day in (0, 1):
        write_triplet(tmp_path, f"day_{day}", 30, seed=day)
        write_multi_hot(tmp_path, f"day_{day}", 30, day)
    assert_resumes(lambda out, **options: import_torchrec_npy([tmp_path], out, **options), tmp_path, after=33)


def test_interrupted_numbering_of_hashes_ends_with_the_same_bytes(tmp_path):
    for day in (0, 1):
        write_triplet(tmp_path, f"day_{day}", 30, seed=day)
    assert_resumes(lambda out, **options: import_torchrec_npy([tmp_path], out, **options), tmp_path, after=33)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda p: (p / "day_0_dense.npy").unlink(), r"day_0_dense\.npy: missing; day_0_labels\.npy is there"),
        (lambda p: np.save(p / "day_0_dense.npy", np.zeros((29, 13))), r"29 rows of 13; expected 30 \(as day_0_labels"),
        (lambda p: np.save(p / "day_0_sparse.npy", np.full((30, 26), 2**33)), r"column C1: found 8589934592, expected"),
        (lambda p: np.save(p / "day_0_labels.npy", np.full((30, 1), 3)), r"row 0 .*column label: found 3"),
        (lambda p: np.save(p / "day_0_dense.npy", np.full((30, 13), np.nan)), r"column I1: found nan"),
        (lambda p: (p / "day_0_labels.npy").write_bytes(b"x" * 99), r"day_0_labels\.npy: not a NumPy array"),
        (lambda p: (p / "day_0_labels.npy").write_bytes(b""), r"day_0_labels\.npy: the file is empty"),
        (
            lambda p: (p / "day_0_dense.npy").write_bytes((p / "day_0_dense.npy").read_bytes()[:-1]),
            r"day_0_dense\.npy: .* bytes where its header promises .*; the file was cut",
        ),
        (
            lambda p: np.savez(p / "day_0_sparse_multi_hot.npz", **{str(n): np.zeros((30, 1)) for n in range(25)}),
            r"expected arrays 0, 1, \.\.\., 25",
        ),
    ],
)
def test_triplets_that_do_not_fit_are_refused_with_the_place(tmp_path, change, message):
    write_triplet(tmp_path, "day_0", 30)
    change(tmp_path)
    with pytest.raises(DataError, match=message):
        import_torchrec_npy([tmp_path], tmp_path / "out")
    assert not (tmp_path / "out").exists()


# ---- nothing but DataError, whatever the bytes


@given(st.binary(max_size=300))
@settings(max_examples=100, deadline=None)
def test_random_bytes_are_no_arrays(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("fuzz") / "a"
    for prefix in (b"", b"\x93NUMPY\x01\x00", b"\x93NUMPY\x02\x00\x10\x00\x00\x00", b"PK\x03\x04", b"PK\x05\x06"):
        path.write_bytes(prefix + content)
        for opener in (open_npy, open_npz):
            with pytest.raises(DataError):
                opener(path)


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_changed_or_cut_files_are_refused_or_read_but_never_crash(tmp_path_factory, data):
    """A changed bit in a stored value may go unnoticed; everything else about a file is checked."""
    folder = tmp_path_factory.mktemp("fuzz")
    kind = data.draw(st.sampled_from(["F", "C", "stored", "npy", "multi", "binary"]))
    if kind in ("npy", "multi"):
        write_triplet(folder, "day_0", 20)
        victim = folder / "day_0_sparse.npy"
        if kind == "multi":
            write_multi_hot(folder, "day_0", 20)
            victim = folder / "day_0_sparse_multi_hot.npz"
    elif kind == "binary":
        victim = write_binary(folder / "a.bin", *rows_of(20))
    else:
        order = "C" if kind == "C" else "F"
        victim = write_npz(folder / "a.npz", *rows_of(20), order=order, packed=kind != "stored", counts=np.array(SIZES))
    content = bytearray(victim.read_bytes())
    for _ in range(data.draw(st.integers(0, 3))):
        content[data.draw(st.integers(0, len(content) - 1))] ^= data.draw(st.integers(1, 255))
    victim.write_bytes(content[: data.draw(st.integers(0, len(content)))])
    try:
        if kind in ("npy", "multi"):
            import_torchrec_npy([folder], folder / "out")
        elif kind == "binary":
            import_criteo_binary([victim], folder / "out")
        else:
            import_dlrm_npz([victim], folder / "out")
    except DataError:
        assert not (folder / "out").exists()
    else:
        assert Dataset(folder / "out").schema.rows <= 20


def test_numbered_hashes_make_tables_with_room_for_them(tmp_path):
    _, hashes, _ = write_triplet(tmp_path, "train", 40)
    import_torchrec_npy([tmp_path], tmp_path / "out")
    data = Dataset(tmp_path / "out")
    assert data.schema.cardinalities == tuple(len(set(hashes[:, table].tolist())) for table in range(26))
    assert sum(batch.size for batch in BatchLoader(data, "all", 7).iterate()) == 40


def test_a_dense_number_too_large_for_32_bits_is_refused_with_the_place(tmp_path):
    write_triplet(tmp_path, "train", 40)
    dense = np.load(tmp_path / "train_dense.npy").astype(np.float64)
    dense[7, 2] = 1e300
    np.save(tmp_path / "train_dense.npy", dense)
    with pytest.raises(
        DataError, match=r"row 7 .*column I3: found 1e\+300, expected a finite number that 32 bits hold"
    ):
        import_torchrec_npy([tmp_path], tmp_path / "out")


def test_sizes_of_tables_that_are_no_whole_numbers_are_refused(tmp_path):
    raw = write_binary(tmp_path / "train_data.bin", *rows_of(30))
    np.savez(tmp_path / "counts.npz", counts=np.array(SIZES) + 0.5)
    with pytest.raises(DataError, match="expected numbers of rows, whole and finite"):
        import_criteo_binary([raw], tmp_path / "out", counts=tmp_path / "counts.npz")
