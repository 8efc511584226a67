"""The RTL behind the driver: equal to the reference whatever memory does; errors in words, and work goes on then."""

from contextlib import ExitStack, suppress

import numpy as np
import pytest

from hotline.accelerator import AcceleratorError, EalState, MemoryModel, accelerator
from hotline.accelerator.driver import DeviceAccelerator, DeviceLost
from hotline.accelerator.verilated import VerilatedAccelerator, VerilatedDevice
from hotline.contract import REGISTERS, ErrorCode, Instruction, Opcode, Operand, SlotLayout, constant_words, preset

from .test_accelerators import LAYOUT, bags, gather_case, random_lookups

MEMORIES = [
    MemoryModel(1),
    MemoryModel(100, 50),
    MemoryModel(20, 30, 0.3, reorder=False),
    MemoryModel(300, 0, 0.8, outstanding=2),
]
BATCH = bags([[1], [4]], [[7], [8, 9]], [[0], [5]], [[0], [1]], number=3)


def outcome(act, batch):
    """(result, message of the error)."""
    try:
        return act(batch), None
    except AcceleratorError as error:
        return error.stitch, str(error)


@pytest.mark.parametrize("memory", MEMORIES)
@pytest.mark.parametrize("seed", range(4))
def test_equals_the_reference_whatever_memory_does(memory, seed):
    rng = np.random.default_rng(seed)
    layout = SlotLayout(preset("tiny"), (40, 2000, 300, 7), (bool(seed % 2), False, False, True))
    a, b = VerilatedAccelerator(layout, memory), accelerator("reference", layout)
    for number in range(5):
        batch, weight, base, factors = gather_case(
            rng, int(rng.choice([0, 1, 7, 64])), int(rng.integers(1, 5)), 4, layout
        )
        batch.number = number
        if batch.ids.size and rng.random() < 0.4:
            batch.ids[rng.integers(batch.ids.size)] = rng.choice([-1, 2**31 - 1])
        if rng.random() < 0.4:
            assert outcome(a.learn, batch) == outcome(b.learn, batch)
            assert a.state() == b.state()
            continue
        (mine, complaint), (other, same_complaint) = (
            outcome(a.classify, batch),
            outcome(b.classify, batch),
        )
        assert complaint == same_complaint
        assert mine.digest() == other.digest()
        sums, expected = (each.gather(batch, mine, weight, base, factors) for each in (a, b))
        assert np.array_equal(sums.view(np.uint32), expected.view(np.uint32))


def test_bags_of_any_one_length_need_no_offsets():
    rng = np.random.default_rng(1)
    a, b = accelerator("verilated", LAYOUT), accelerator("reference", LAYOUT)
    for length in (1, 2, 3, 21, 100):
        batch = bags(*([rng.integers(0, rows, length).tolist() for _ in range(9)] for rows in LAYOUT.rows))
        a.learn(batch)
        b.learn(batch)
        assert a.classify(batch).digest() == b.classify(batch).digest()


def test_cycles_are_counted_by_phase():
    a = accelerator("verilated", LAYOUT)
    assert a.cycles() == {"learn": 0, "classify": 0, "gather": 0}
    a.learn(BATCH)
    learned = a.cycles()["learn"]
    assert learned > 100
    assert a.cycles() == {"learn": learned, "classify": 0, "gather": 0}
    a.classify(BATCH)
    assert a.cycles()["classify"] > 100


def test_every_register_reads_through_the_bus_as_the_map_says():
    device = VerilatedDevice(LAYOUT.preset)
    constants = constant_words(LAYOUT.preset)
    for register in REGISTERS:
        assert device.read(register.offset) == constants.get(register.name, 0), register.name
    with pytest.raises(ValueError, match="no such access to register 0xffc"):
        device.read(0xFFC)


def test_a_device_of_another_preset_is_refused():
    class Other(VerilatedDevice):
        def read(self, offset):
            return super().read(offset) ^ (1 if offset == 8 else 0)

    with pytest.raises(ValueError, match=r"register geometry holds .*; an accelerator of preset 'tiny' has"):
        DeviceAccelerator(LAYOUT, Other(LAYOUT.preset))


def test_a_state_is_put_back_entry_by_entry():
    a, b = accelerator("verilated", LAYOUT), accelerator("reference", LAYOUT)
    rng = np.random.default_rng(5)
    for _ in range(6):
        learned = random_lookups(rng, 64, 3)
        a.learn(learned)
        b.learn(learned)
    state, asked = a.state(), random_lookups(rng, 64, 3)
    expected = b.classify(asked).digest()
    a.clear()
    a.restore(state)
    assert a.state() == state
    assert a.classify(asked).digest() == expected
    assert a.read().rows.tolist() == b.read().rows.tolist()
    with pytest.raises(RuntimeError, match="clear it first"):
        a.learn(learned)
    a.clear()
    a.learn(learned)
    with pytest.raises(ValueError, match="of 32768 entries for preset 'tiny' of 128"):
        a.restore(accelerator("reference", SlotLayout(preset("small"), (5,), (False,))).state())
    hole = EalState(np.arange(128) == 1, np.zeros(128, np.uint8), np.zeros(128, np.uint32))
    with pytest.raises(ValueError, match="no log can be so"):
        a.restore(hole)


def test_a_batch_larger_than_the_preset_takes_is_refused():
    with pytest.raises(ValueError, match="batch 0 has 65 samples; preset 'tiny' takes 64"):
        accelerator("verilated", LAYOUT).learn(random_lookups(np.random.default_rng(1), 65, 1))


@pytest.mark.parametrize(("dim", "message"), [(3, "multiples of 2 up to 8"), (10, "multiples of 2 up to 8")])
def test_rows_that_do_not_fit_the_bus_are_refused(dim, message):
    a = accelerator("verilated", LAYOUT)
    batch, weight, base, _ = gather_case(np.random.default_rng(1), 3, 2, dim)
    with pytest.raises(ValueError, match=message):
        a.gather(batch, a.classify(batch), weight, base)


class Unreliable(VerilatedDevice):
    """Answers accesses to arrays of one size with an error."""

    bad_bytes = -1
    response = 2

    def map(self, array, *, writable=False, response=0):
        return super().map(
            array, writable=writable, response=self.response if array.nbytes == self.bad_bytes else response
        )


def unreliable():
    return DeviceAccelerator(LAYOUT, Unreliable(LAYOUT.preset))


def works(a, batch=BATCH):
    """Whether ``a`` does as the reference does, from a cleared log on."""
    b = accelerator("reference", a.layout)
    a.clear()
    for each in (a, b):
        each.learn(batch)
    return a.classify(batch).digest() == b.classify(batch).digest() and a.state() == b.state()


# the arrays of a batch of 40 samples, one id a bag in three tables and one more in the last, each of a size of its own
MANY = bags(*([[sample % 3]] * 40 for sample in range(3)), [[0, 1]] * 39 + [[0]], number=9)


@pytest.mark.parametrize(
    ("what", "message"),
    [
        (MANY.ids.nbytes, "to a read of ids"),
        (MANY.offsets.nbytes, "to a read of offsets"),
        (160, "to a write of"),
    ],
)
@pytest.mark.parametrize(("response", "answer"), [(2, "SLVERR"), (3, "DECERR")])
def test_an_error_of_memory_is_told_with_its_place_and_work_goes_on(what, message, response, answer):
    a = unreliable()
    a.device.bad_bytes, a.device.response = what, response
    with pytest.raises(AcceleratorError, match=f"batch 9, CLASSIFY: memory answered {answer} {message}") as e:
        a.classify(MANY)
    assert e.value.code in (ErrorCode.READ_FAILED, ErrorCode.WRITE_FAILED)
    a.device.bad_bytes = -1
    assert works(a, MANY)


def test_an_error_in_a_table_names_the_sum():
    a = unreliable()
    batch, weight, base, _ = gather_case(np.random.default_rng(3), 20, 3, 4)
    stitch = a.classify(batch)
    a.device.bad_bytes = weight.nbytes
    with pytest.raises(
        AcceleratorError, match=r"GATHER: memory answered SLVERR to a read of rows for the sum at beat \d+"
    ):
        a.gather(batch, stitch, weight, base)
    a.device.bad_bytes = -1
    expected = accelerator("reference", LAYOUT).gather(batch, stitch, weight, base)
    assert np.array_equal(a.gather(batch, stitch, weight, base).view(np.uint32), expected.view(np.uint32))


@pytest.mark.parametrize(
    ("instruction", "message"),
    [
        (Instruction.set(Operand.SAMPLES, 65), "SAMPLES can't be 0x41"),
        (Instruction.set(Operand.TABLES, 0), "TABLES can't be 0x0"),
        (Instruction.set(Operand.DIM, 7), "DIM can't be 0x7"),
        (Instruction.set(Operand.IDS, 0x1002), "IDS can't be 0x1002"),
        (Instruction.set(Operand.REST, 0x1004), "REST can't be 0x1004"),
        (Instruction.set(Operand.TABLE_ROWS, 5, 8), r"TABLE_ROWS\[8\] can't be 0x5"),
        (Instruction.set(Operand.BAG_LENGTH, 1 << 16), "BAG_LENGTH can't be 0x10000"),
        (Instruction(Opcode.SET, 99, value=1), "no instruction begins with 0x00006301"),
    ],
)
def test_an_instruction_that_makes_no_sense_is_refused_and_work_goes_on(instruction, message):
    a = accelerator("verilated", LAYOUT)
    with pytest.raises(AcceleratorError, match=message):
        a._do([instruction])
    assert works(a)


def test_offsets_that_change_under_way_are_noticed():
    a = accelerator("verilated", LAYOUT)
    lying = bags(*([[[1, 2]] * 7] * 4), number=8)
    lying.ids, lying.offsets = lying.ids[:-1].copy(), lying.offsets.copy()
    for place, value in ((3, 1), (5, -4), (28, 10**9)):
        offsets = lying.offsets.copy()
        offsets[place] = value
        batch = bags([[]] * 7, [[]] * 7, [[]] * 7, [[]] * 7, number=8)
        batch.ids, batch.offsets = lying.ids, offsets
        with pytest.raises(AcceleratorError, match="batch 8, LEARN: the offsets of table") as e:
            unchecked_learn(a, batch)
        assert e.value.code is ErrorCode.BAD_OFFSETS
        assert works(a)


def unchecked_learn(a, batch):
    """LEARN without the driver's own look at the offsets."""
    with ExitStack() as mapped:
        a._do([*a._batch(batch, 7, mapped), Instruction(Opcode.LEARN)], batch)


def test_a_memory_that_hangs_is_given_up_and_work_goes_on_when_it_is_back():
    a = VerilatedAccelerator(LAYOUT, watchdog=3000)
    a.device.hang(True)
    with pytest.raises(DeviceLost, match="waits for memory"):
        a.learn(MANY)
    with pytest.raises(DeviceLost):
        a._reset()
    a.device.hang(False)
    a._reset()
    assert works(a, MANY)


def test_hung_in_the_middle_and_back_before_the_reset_is_an_error_of_the_batch():
    class Sleepy(VerilatedDevice):
        asleep = False

        def wait(self):
            if self.asleep:
                self.run(400)
                self.hang(True)
                self.run(5000)
                self.hang(False)
                self.asleep = False
            super().wait()

    a = DeviceAccelerator(LAYOUT, Sleepy(LAYOUT.preset), watchdog=3000)
    a.device.asleep = True
    with pytest.raises(AcceleratorError, match="batch 9, CLASSIFY: memory made no progress") as e:
        a.classify(MANY)
    assert e.value.code is ErrorCode.HUNG
    assert works(a, MANY)


@pytest.mark.parametrize("cycles", [50, 150, 260, 333, 420, 555, 700])
def test_reset_in_the_middle_of_a_batch_leaves_a_device_that_works(cycles):
    class Cut(VerilatedDevice):
        cut = 0

        def wait(self):
            if self.cut:
                self.run(self.cut)
                return
            super().wait()

    a = DeviceAccelerator(LAYOUT, Cut(LAYOUT.preset))
    a.device.cut = cycles
    batch, weight, base, factors = gather_case(np.random.default_rng(cycles), 64, 5, 8)
    stitch = accelerator("reference", LAYOUT).classify(batch)
    with suppress(AcceleratorError, ValueError):  # what is read as a record is none
        a.gather(batch, stitch, weight, base, factors)
    a.device.cut = 0
    a._reset()
    assert works(a, MANY)
    expected = accelerator("reference", LAYOUT).gather(batch, stitch, weight, base, factors)
    assert np.array_equal(a.gather(batch, stitch, weight, base, factors).view(np.uint32), expected.view(np.uint32))
