"""Taobao's log: points worked out by hand, the rules they follow where they are drawn, bad lines, interruptions."""

import random
from collections import Counter, defaultdict

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hotline.data import DataError, Dataset
from hotline.data.sources import taobao
from hotline.data.sources.taobao import import_taobao
from hotline.data.sources.taobao_points import Recipe
from hotline.data.sources.taobao_text import explain, parse

BEHAVIOURS = ("pv", "buy", "cart", "fav")


def log(users, seed=0, items=400, longest=70):
    """Lines as Taobao's are: users one after the other, times not always in order, some of them absurd."""
    rng = random.Random(seed)
    lines = []
    for user in rng.sample(range(1, 10 * users), users):
        for _ in range(rng.randrange(1, longest)):
            item = rng.randrange(1, items) * 7
            time = 1511544070 + rng.randrange(800_000)
            time = rng.choices([time, 1511600000, -1545130163, 2122867355], [200, 20, 1, 1])[0]
            lines.append(f"{user},{item},{1000 + item % 11},{rng.choice(BEHAVIOURS)},{time}")
    return lines


def write(path, lines, end="\n"):
    path.write_bytes("".join(line + end for line in lines).encode())
    return path


def contents(path):
    return {str(p.relative_to(path)): p.read_bytes() for p in sorted(path.rglob("*")) if p.is_file()}


def load(path):
    """Rows by split: [(label, time, users, items, categories)], items and categories as the file has them, None for
    padding.
    """
    data = Dataset(path)
    steps = data.schema.steps
    names = [np.load(path / "vocab" / f"{t.name}.npy").tolist() for t in data.schema.tables]
    assert data.schema.cardinalities == (len(names[0]), len(names[1]) + 1, len(names[2]) + 1)
    values = [[*names[0]], [*names[1], None], [*names[2], None]]
    columns = [
        [[v[i] for i in row] for row in np.asarray(ids).reshape(-1, steps)]
        for v, ids in zip(values, data.ids, strict=True)
    ]
    rows = list(zip(data.label.tolist(), data.time.tolist(), *columns, strict=True))
    return {name: rows[first:last] for name, (first, last) in data.schema.splits.items()}


def histories(lines):
    """Events by user, in order of time; those of equal times as they came."""
    events = defaultdict(list)
    for line in lines:
        user, item, category, _, time = line.split(",")
        events[int(user)].append((int(time), int(item), int(category)))
    return {user: sorted(mine, key=lambda e: e[0]) for user, mine in events.items()}


def test_points_of_a_short_history_are_those_worked_out_by_hand(tmp_path):
    """User 5 has 12 events: one positive point that ends in the 11th, as the 12th is left out, one negative. User 9's
    last event is later than the third of the four last ones, the 70 % quantile.
    """
    lines = [f"5,{100 + k},{k % 3 + 1},pv,{1511544000 + 60 * k}" for k in range(12)]
    lines = [lines[7], *lines[:7], *lines[8:]]  # not in order of time
    lines += ["9,7,8,buy,1511999999", "9,6,8,fav,1511999998", "2,6,8,pv,1511000000", "3,6,8,pv,-1511000000"]
    result = import_taobao([write(tmp_path / "a.csv", lines)], tmp_path / "out")
    assert (result.rows, result.rejected) == (5, 0)
    data, rows = Dataset(tmp_path / "out"), load(tmp_path / "out")
    assert data.schema.steps == 21
    assert [(t.name, t.rows, t.bag) for t in data.schema.tables] == [
        ("user", 4, 21),
        ("item", 15, 21),
        ("category", 5, 21),
    ]
    assert data.schema.source["padding"] == {"item": 14, "category": 4}
    np.testing.assert_array_equal(data.dense, np.tile(np.arange(21, dtype=np.float32) / np.float32(21), (5, 1)))

    history = [None] * 10 + list(range(100, 111))
    kinds = [None] * 10 + [k % 3 + 1 for k in range(11)]
    for split in ("train", "val"):
        negative, positive = sorted(rows[split])
        assert positive == (1, 1511544000 + 600, [5] * 21, history, kinds)
        label, time, users, items, categories = negative
        assert (label, time, users) == (0, 1511544000 + 660, [5] * 21)
        assert items[:20] == history[1:]
        assert items[20] in (6, 7)  # all others are in the history
        assert categories == [*kinds[1:], 8]
    ((label, time, users, items, categories),) = rows["test"]
    assert (time, users, items[:20], categories[:20]) == (1511999999, [9] * 21, [None] * 19 + [6], [None] * 19 + [8])
    assert (items[20] == 7) if label else (items[20] in range(100, 112))


@pytest.mark.parametrize(("history", "points"), [(20, 10), (5, 4)])
def test_every_point_follows_the_published_rules(tmp_path, history, points):
    lines = log(60)
    lines += [f"999,{7 * k % 2800 + 7},1,pv,{1511000000 + k}" for k in range(230)]  # longer than a line of 200
    recipe = Recipe(history=history, points_per_user=points)
    import_taobao([write(tmp_path / "a.csv", lines)], tmp_path / "out", recipe=recipe)
    rows, events = load(tmp_path / "out"), histories(lines)
    kind_of = {}
    for line in lines:
        kind_of.setdefault(int(line.split(",")[1]), int(line.split(",")[2]))
    lasts = sorted(mine[-1][0] for mine in events.values())
    quantile = lasts[int(0.7 * len(lasts))]
    tested = {user for user, mine in events.items() if mine[-1][0] > quantile}
    assert {row[2][0] for row in rows["test"]} == tested
    assert len(rows["test"]) == len(tested)
    assert 0 < sum(row[0] for row in rows["test"]) < len(tested)

    expected = Counter()
    for user in set(events) - tested:
        bucket = (min(len(events[user]), 200) - 1) // 10
        each = min(points, [0, 1, 3, 6, 10][min(bucket, 4)])
        for label in (0, 1):
            expected["train", user, label] += each
            expected["val", user, label] += min(each, 1)
    found = Counter((split, row[2][0], row[0]) for split in ("train", "val") for row in rows[split])
    assert found == +expected
    assert ("train", 999, 1) in found

    for split, mine in rows.items():
        for label, time, users, items, categories in mine:
            assert len(set(users)) == 1
            line = events[users[0]][-200:]
            items_of, kinds_of = [e[1] for e in line], [e[2] for e in line]
            known = items if label else items[:-1]
            size = sum(item is not None for item in known)
            if split == "test":
                assert known[-size:] == items_of[-size - (not label) :][:size] if size else len(line) == 1
                assert time == line[-1][0]
            else:
                ends = [
                    end
                    for end in range(size, len(line))
                    if items_of[end - size : end] == known[len(known) - size :]
                    and kinds_of[end - size : end] == categories[: len(known)][len(known) - size :]
                    and line[end - label][0] == time
                ]
                assert ends, "no such window ends before the line's last event"
                assert size == len(known) or ends == [len(line) - 1] == [size]
            if not label:
                assert items[-1] not in [e[1] for e in events[users[0]]]
                assert categories[-1] == kind_of[items[-1]]
            assert [c is None for c in categories] == [i is None for i in items]


def test_windows_of_a_long_history_end_anywhere_but_in_its_last_event(tmp_path):
    """40 events of a training user: ends of positive points are drawn from all that have 20 events before them."""
    lines = [f"1,{k + 1},1,pv,{1511000000 + k}" for k in range(40)]
    for other in range(2, 300):
        lines += [f"{other},{k + 1},1,pv,{1511000000 + k}" for k in range(40)]
    import_taobao([write(tmp_path / "a.csv", [*lines, "999,50,1,pv,1512000000"])], tmp_path / "out")
    rows = load(tmp_path / "out")["train"]
    assert {row[3][-1] for row in rows if row[0]} == set(range(21, 40))
    assert {row[3][-2] for row in rows if not row[0]} == set(range(20, 40))
    assert all(row[3][-1] == 50 for row in rows if not row[0])


def test_first_of_the_users_in_a_drawn_order_give_points(tmp_path):
    raw = write(tmp_path / "a.csv", log(60))
    import_taobao([raw], tmp_path / "all")
    import_taobao([raw], tmp_path / "few", recipe=Recipe(train_users=20, val_users=5))
    import_taobao([raw], tmp_path / "none", recipe=Recipe(val_users=0))
    whole, few = load(tmp_path / "all"), load(tmp_path / "few")
    users = {split: {row[2][0] for row in few[split]} for split in few}
    assert 0 < len(users["val"]) <= 5 < len(users["train"]) <= 20
    assert users["val"] <= users["train"]
    assert few["test"] == whole["test"]
    assert few["train"] == [row for row in whole["train"] if row[2][0] in users["train"]]
    assert load(tmp_path / "none")["val"] == []


def test_seed_decides_points_and_order(tmp_path):
    raw = write(tmp_path / "a.csv", log(40))
    found = []
    for number, seed in enumerate((1, 1, 2)):
        import_taobao([raw], tmp_path / str(number), recipe=Recipe(seed=seed))
        found.append(load(tmp_path / str(number)))
    assert found[0] == found[1]
    assert found[0]["train"] != found[2]["train"]
    assert found[0]["test"] != found[2]["test"]
    users = [row[2][0] for row in found[0]["train"]]
    assert sorted(users) != users
    assert abs(np.corrcoef(np.arange(len(users)), [row[0] for row in found[0]["train"]])[0, 1]) < 0.2


def test_blocks_threads_and_parts_change_nothing(tmp_path, monkeypatch):
    lines = log(80)
    raw = write(tmp_path / "a.csv", lines)
    import_taobao([raw], tmp_path / "0")
    monkeypatch.setattr(taobao, "PART_BYTES", 3000)
    for number, (block, threads) in enumerate([(1, 1), (700, 3), (1 << 20, 2)], 1):
        import_taobao([raw], tmp_path / str(number), block_bytes=block, threads=threads)
        assert contents(tmp_path / str(number)) == contents(tmp_path / "0")
    mixed = lines[:]
    random.Random(1).shuffle(mixed)  # a user's events need not lie together
    import_taobao([write(tmp_path / "b.csv", mixed)], tmp_path / "mixed")
    assert len(load(tmp_path / "mixed")["test"]) == len(load(tmp_path / "0")["test"])


def test_files_follow_one_another_and_windows_line_ends_are_accepted(tmp_path):
    lines = log(30)
    import_taobao([write(tmp_path / "a.csv", lines)], tmp_path / "whole")
    parts = [write(tmp_path / f"{n}.csv", lines[n::1][: 200 if n == 0 else None], "\r\n") for n in (0, 200)]
    result = import_taobao(parts, tmp_path / "parts")
    assert result.rows == Dataset(tmp_path / "whole").schema.rows
    assert load(tmp_path / "parts") == load(tmp_path / "whole")


def test_a_user_who_has_touched_every_item_gets_no_negative_points(tmp_path):
    lines = [f"1,{k % 5 + 1},1,pv,{1511000000 + k}" for k in range(15)] + ["2,1,1,pv,1512000000"]
    import_taobao([write(tmp_path / "a.csv", lines)], tmp_path / "out")
    rows = load(tmp_path / "out")
    assert [row[0] for row in rows["train"]] == [1]


@pytest.mark.parametrize(
    ("line", "column", "found"),
    [
        ("1,2,3,pv", "behaviour", "4 columns"),
        ("1,2,3,pv,4,5", "time", "6 columns"),
        ("", "user", "an empty line"),
        ("x,2,3,pv,4", "user", "'x'"),
        ("1,4294967296,3,pv,4", "item", "'4294967296'"),
        ("1,2,-3,pv,4", "category", "'-3'"),
        ("1,2,3,view,4", "behaviour", "'view'"),
        ("1,2,3,pvx,4", "behaviour", "'pvx'"),
        ("1,2,3,pv,1.5", "time", r"'1\.5'"),
        ("1,2,3,pv,-", "time", "'-'"),
        ("1,2,3,pv,9999999999999999999", "time", "'9999999999999999999'"),
    ],
)
def test_bad_line_is_named_with_column_and_what_would_be_right(tmp_path, line, column, found):
    lines = log(30)
    raw = write(tmp_path / "a.csv", [*lines[:37], line, *lines[37:]])
    with pytest.raises(DataError, match=rf"a\.csv: line 38: column {column}: found {found}.*expected .*max-rejects"):
        import_taobao([raw], tmp_path / "out", block_bytes=2000)
    assert [p.name for p in tmp_path.iterdir()] == ["a.csv"]
    result = import_taobao([raw], tmp_path / "out", max_rejects=1)
    assert result.rejected == 1
    import_taobao([write(tmp_path / "b.csv", lines)], tmp_path / "good")
    assert load(tmp_path / "out") == load(tmp_path / "good")


def test_file_cut_within_its_last_line_is_refused(tmp_path):
    text = "\n".join(log(30))
    raw = tmp_path / "a.csv"
    raw.write_text(text)
    import_taobao([raw], tmp_path / "out")
    for cut in range(1, len(text.splitlines()[-1])):
        raw.write_text(text[:-cut])
        with pytest.raises(DataError, match=r"a\.csv: line \d+: column \w+: the file is cut"):
            import_taobao([raw], tmp_path / "new")


@given(st.lists(st.text("0192pvbuycartfav-\r x", max_size=12), min_size=4, max_size=6), st.booleans())
@settings(max_examples=300, deadline=None)
def test_what_is_refused_can_always_be_explained(fields, plausible):
    if plausible:  # change one field of a good line, so that lines are not all bad
        good = ["1", "2", "3", "cart", "1511544070"]
        good[len(fields[0]) % 5] = fields[1]
        fields = good
    line = ",".join(fields).encode() + b"\n"
    parsed = parse(np.frombuffer(line, np.uint8))
    assert (parsed.label.size == 1) == (explain(line) is None)
    assert len(parsed.bad) == 1 - parsed.label.size


@given(st.binary(max_size=300), st.integers(0, 40), st.integers(0, 3))
@settings(max_examples=60, deadline=None)
def test_any_bytes_are_imported_or_refused(tmp_path_factory, junk, lines, rejects):
    raw = tmp_path_factory.mktemp("fuzz") / "a.csv"
    raw.write_bytes("".join(line + "\n" for line in log(3, longest=30)[:lines]).encode() + junk)
    try:
        import_taobao([raw], raw.parent / "out", max_rejects=rejects)
    except DataError:
        assert [p.name for p in raw.parent.iterdir()] == ["a.csv"]
    else:
        load(raw.parent / "out")


def test_import_interrupted_anywhere_ends_with_the_same_bytes(tmp_path, monkeypatch, interrupted):
    monkeypatch.setattr(taobao, "PART_BYTES", 30_000)
    lines = log(80, seed=3)
    lines[10] = lines[1100] = "bad"
    raw = [write(tmp_path / "a.csv", lines[:1000]), write(tmp_path / "b.csv", lines[1000:])]
    import_taobao(raw, tmp_path / "whole", max_rejects=2)
    passes = set()
    for after in range(1, 300, 3):
        if not interrupted(import_taobao, raw, tmp_path / "out", after, max_rejects=2):
            break
        said = []
        result = import_taobao(raw, tmp_path / "out", max_rejects=2, say=said.append)
        passes.add((len(said), result.resumed_from_row > 0))
        assert result.rejected == 2
        assert contents(tmp_path / "out") == contents(tmp_path / "whole"), after
        assert not (tmp_path / "out.partial").exists()
        (tmp_path / "out").rename(tmp_path / f"done{after}")
    assert after > 10
    assert passes >= {(2, False), (1, True)}  # while reading or drawing, and while writing


def test_import_interrupted_again_and_again_ends_with_the_same_bytes(tmp_path, monkeypatch, interrupted):
    monkeypatch.setattr(taobao, "PART_BYTES", 15_000)
    raw = [write(tmp_path / "a.csv", log(80, seed=4))]
    import_taobao(raw, tmp_path / "whole")
    times = 0
    while interrupted(import_taobao, raw, tmp_path / "out", 5):
        times += 1
    assert times > 5
    assert contents(tmp_path / "out") == contents(tmp_path / "whole")


def test_other_options_start_over(tmp_path, interrupted):
    raw = [write(tmp_path / "a.csv", log(40))]
    assert interrupted(import_taobao, raw, tmp_path / "out", 5)
    said = []
    import_taobao(raw, tmp_path / "out", recipe=Recipe(history=7), say=said.append)
    assert "--history-steps differs; starting over" in said[0]
    assert Dataset(tmp_path / "out").schema.steps == 8


def test_memory_limit_names_the_remedy(tmp_path):
    lines = [f"{k},{k},{k},pv,1511544070" for k in range(1, 5000)]
    lines += [f"1,{k},{k},pv,1511544071" for k in range(1, 50)]
    raw = write(tmp_path / "a.csv", lines)
    with pytest.raises(RuntimeError, match=r"need more than --memory-limit \(150,000 bytes\).*raise it"):
        import_taobao([raw], tmp_path / "out", memory_limit=150_000)
    raw = write(tmp_path / "b.csv", [f"1,{k % 9 + 1},1,pv,{1511544070 + k}" for k in range(5000)])
    with pytest.raises(RuntimeError, match=r"5,000 events of 1 users must be put in order at once.*--memory-limit"):
        import_taobao([raw], tmp_path / "out", memory_limit=300_000)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"history": 0}, "--history-steps 0: expected 1 to 199"),
        ({"history": 200}, "--history-steps 200"),
        ({"points_per_user": 0}, "--points-per-user 0"),
        ({"train_users": 0}, "--num-train-pts 0"),
        ({"val_users": -1}, "--num-val-pts -1"),
        ({"seed": -1}, "--seed -1"),
    ],
)
def test_options_are_refused_by_name(options, message):
    with pytest.raises(DataError, match=message):
        Recipe(**options)


def test_logs_without_a_training_point_are_refused(tmp_path):
    raw = write(tmp_path / "a.csv", ["1,2,3,pv,1511544070"] * 10)
    with pytest.raises(DataError, match="no training user has more than 10 events"):
        import_taobao([raw], tmp_path / "out")
    raw.write_text("bad\nworse\n")
    with pytest.raises(DataError, match="no good line in it; 2 were left out"):
        import_taobao([raw], tmp_path / "out", max_rejects=2)


def test_events_that_were_changed_while_the_import_lay_still_are_not_gone_on_with(tmp_path, interrupted):
    raw = [write(tmp_path / "a.csv", log(40))]
    assert interrupted(import_taobao, raw, tmp_path / "out", 3)
    path = tmp_path / "out.partial" / "sort" / "events" / "0000.bin"
    events = np.fromfile(path, taobao.EVENT)
    events["user"][5] = 2**31 - 1
    events.tofile(path)
    with pytest.raises(DataError, match=r"events: a user of 2147483647, where there are .*delete .*out\.partial"):
        import_taobao(raw, tmp_path / "out")
