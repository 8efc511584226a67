"""Platform files: every number with its source; what is wrong in one is named."""

import dataclasses

import pytest

from hotline.timeline import platform, platform_toml, platforms, workload
from hotline.timeline.costs import Costs
from hotline.timeline.platform import MeasuredNetwork, Pass


@pytest.mark.parametrize("name", platforms())
def test_every_number_of_a_platform_says_where_it_is_from(name):
    found = platform(name)
    numbers = dict(found.numbers())
    assert len(numbers) > 15
    for number in numbers.values():
        assert number.source
        assert number.reached == 1 or number.measured
    assert found.about


def test_the_papers_machine_is_there():
    found = platform("v100x4")
    assert found.gpu is not None
    assert (found.gpu.count.value, found.gpu.memory_bytes.value) == (4, 16 * 2**30)
    assert found.gpu.flops.got == pytest.approx(15.7e12 * found.gpu.flops.reached)


@pytest.mark.parametrize("name", platforms())
def test_a_platform_written_is_the_platform_read(name, tmp_path):
    found = platform(name)
    path = tmp_path / f"{name}.toml"
    path.write_text(platform_toml(found), "utf-8")
    assert platform(str(path)) == found


def test_gpus_fill_one_host_and_then_more():
    found = platform("dgx-a100")
    assert found.with_gpus(3).gpu.count.value == 3
    many = found.with_gpus(64)
    assert (many.hosts, many.gpu.count.value) == (8, 8)
    with pytest.raises(ValueError, match="--gpus 12: hosts of platform dgx-a100 have 8 each"):
        found.with_gpus(12)
    with pytest.raises(ValueError, match="--gpus 8: platform v100x4 is one host with 4"):
        platform("v100x4").with_gpus(8)
    with pytest.raises(ValueError, match="--gpus 2: platform two-cores has none"):
        platform("two-cores").with_gpus(2)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("[gpu.flops]\nvalue = 15700000000000.0", "[gpu.flops]\nvalue = -1", "gpu.flops: expected a value of more"),
        ("[gpu.flops]\nvalue = 15700000000000.0", "[gpu.flops]\nvalue = 'fast'", "gpu.flops: expected {value"),
        ("[gpu.flops]", "[gpu.flop]", r"\[gpu\] expected the numbers count, flops"),
        ("[pcie.", "[pci.", r"expected `about`, \[host\] and perhaps gpu, pcie"),
        ("reached = 0.75", "reached = 1.5", "reached of more than 0 and at most 1"),
        ("about = ", "about ", "Expected '='"),
        ("about = ", "deep = " + "[" * 100_000 + "\nabout = ", "not TOML"),
        ("[gpu.flops]\nvalue = 15700000000000.0", "[gpu.flops]\nvalue = nan", "gpu.flops: expected a value of more"),
        ("[gpu.flops]\nvalue = 15700000000000.0", "[gpu.flops]\nvalue = inf", "gpu.flops: expected a value of more"),
        (
            "[gpu.flops]\nvalue = 15700000000000.0",
            "[gpu.flops]\nvalue = 1" + "0" * 400,  # beyond any float
            "gpu.flops: expected a value of more",
        ),
        ("reached = 0.75", "reached = 1" + "0" * 400, "reached of more than 0 and at most 1"),
        ("reached = 0.75", "reached = 1e-320", "reached of more than 0 and at most 1"),
        ("[gpu.flops]\nvalue = 15700000000000.0", "[gpu.flops]\nvalue = 1e-320", "a value of more than 0, 1e-30 to"),
        ("[gpu.count]\nvalue = 4.0", "[gpu.count]\nvalue = 0.5", "gpu.count: expected a whole number of 1 to 65,536"),
        ("[gpu.count]\nvalue = 4.0", "[gpu.count]\nvalue = 1e9", "gpu.count: expected a whole number of 1 to 65,536"),
    ],
)
def test_what_is_wrong_in_a_file_is_named(tmp_path, old, new, message):
    text = platform_toml(platform("v100x4"))
    assert old in text
    path = tmp_path / "mine.toml"
    path.write_text(text.replace(old, new), "utf-8")
    with pytest.raises(ValueError, match=message) as error:
        platform(str(path))
    assert "mine.toml" in str(error.value)


def test_a_name_that_is_not_there_gets_those_that_are():
    with pytest.raises(ValueError, match=r"--platform v100x8: no file, and no name of .*v100x4"):
        platform("v100x8")


def test_a_network_that_was_timed_takes_the_time_that_it_took(tmp_path):
    work = workload("taobao")
    passes = (Pass(256, 0.002), Pass(1024, 0.005), Pass(4096, 0.02))
    machine = dataclasses.replace(platform("v100x4"), networks=(MeasuredNetwork(work.shape, passes, "by hand"),))
    path = tmp_path / "timed.toml"
    path.write_text(platform_toml(machine), "utf-8")
    found = platform(str(path))
    assert found.networks == machine.networks
    seconds = [Costs(found, work, batch).host_network(batch) for batch in (16, 256, 2048, 4096)]
    assert seconds == pytest.approx([0.002, 0.002, 0.01, 0.02])
    laws = Costs(platform("v100x4"), work, 1024).host_network(1024)
    assert Costs(found, dataclasses.replace(work, moments=0), 1024).host_network(1024) == laws != 0.005
    path.write_text(platform_toml(machine).replace("samples = 256", "samples = 0"), "utf-8")
    with pytest.raises(ValueError, match=r"timed.toml: \[\[networks\]\] .* expected what `hotline timeline --measure`"):
        platform(str(path))
