"""Costs: the accelerator's law beside cycles that its RTL was measured with; sums over GPUs by hand."""

import dataclasses
import json
import re
from pathlib import Path

import pytest

from hotline.timeline import platform, workload
from hotline.timeline.costs import Costs

MEASURED = json.loads(Path(__file__).parents[3].joinpath("bench/results/rtl.json").read_text("utf-8"))
BATCHES = [row for row in MEASURED["suites"]["R"]["rows"] if row.get("mode", "").startswith(("26", "8", "4"))]


def costs(row, figure):
    """On the card whose RTL was simulated, and the cycles that it took for that batch."""
    tables, samples, bag, beats = map(int, re.findall(r"\d+", row["mode"]))
    card = platform("ecp5-card")
    work = dataclasses.replace(workload("criteo-kaggle"), tables=tables, lookups=tables * bag, dim=2 * beats)
    assert row["figure"] == figure
    return Costs(card, work, samples), samples, tables * bag


@pytest.mark.parametrize("row", [r for r in BATCHES if r["figure"].startswith("CLASSIFY")], ids=lambda r: r["mode"])
def test_classify_s_law_is_within_a_hundredth_of_the_rtl(row):
    law, samples, lookups = costs(row, "CLASSIFY, cycles a look-up")
    cycles = law.card_classify(samples) * law.card.hertz.got / (samples * lookups)
    assert cycles == pytest.approx(row["value"]["median"], rel=0.01)


@pytest.mark.parametrize("row", [r for r in BATCHES if r["figure"].startswith("GATHER")], ids=lambda r: r["mode"])
def test_gather_s_law_is_within_a_hundredth_of_the_rtl(row):
    law, samples, lookups = costs(row, "GATHER, beats a cycle of the read channel")
    seconds = law.card_gather(samples * lookups)
    beats = samples * lookups * law.work.row_bytes / law.card.beat_bytes.got
    assert beats / (seconds * law.card.hertz.got) == pytest.approx(row["value"]["median"], rel=0.01)


def test_a_sum_over_gpus_goes_round_in_rings():
    machine = platform("dgx-a100")
    one = Costs(machine.with_gpus(1), workload("avazu"), 1024)
    assert one.all_reduce(1e9) == 0
    assert one.all_to_all(1e9) == 0
    eight = Costs(machine, workload("avazu"), 1024)
    rate = machine.peer.bytes_per_second.got
    assert eight.all_reduce(1e9) == pytest.approx(2 * 7 / 8 * 1e9 / rate, rel=0.05)
    assert eight.all_to_all(1e9) == pytest.approx(7 / 8 * 1e9 / rate, rel=0.05)
    many = Costs(machine.with_gpus(64), workload("avazu"), 1024)
    network = machine.network.bytes_per_second.got
    assert many.all_reduce(1e9) == pytest.approx(2 * 7 / 8 * 1e9 / rate + 2 * 7 / 8 * 1e9 / network, rel=0.05)
    assert many.all_to_all(1e9) > eight.all_to_all(1e9)


def test_plain_pytorch_pays_for_every_table_and_every_operation():
    machine, work = platform("v100x4"), workload("criteo-kaggle")
    ours, plain = Costs(machine, work, 256), Costs(machine, work, 256, plain=True)
    assert plain.host_update(6656, 2000) > 26 * machine.host.torch_table_seconds.got / 2 > ours.host_update(6656, 2000)
    assert plain.gpu_network(64) == work.operations * machine.host.torch_operation_seconds.got
    assert ours.gpu_network(0) == plain.gpu_network(0) == 0
