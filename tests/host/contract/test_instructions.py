"""The instruction set: text, bytes and back; records; what is no instruction is refused by name."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hotline.contract import (
    INSTRUCTION_BYTES,
    RECORD_BYTES,
    ErrorCode,
    Instruction,
    Opcode,
    Operand,
    Record,
    assemble,
    disassemble,
    entry,
)

SETS = st.builds(
    Instruction.set,
    st.sampled_from(Operand),
    st.integers(0, 2**64 - 1),
)
OTHERS = st.builds(Instruction, st.sampled_from([o for o in Opcode if o != Opcode.SET]), tag=st.integers(0, 2**32 - 1))


@given(st.lists(SETS | OTHERS))
def test_a_program_survives_bytes_and_text(program):
    code = b"".join(instruction.encode() for instruction in program)
    assert len(code) == INSTRUCTION_BYTES * len(program)
    assert assemble(disassemble(code)) == code


def test_a_program_reads_as_it_is_meant():
    code = assemble(
        """
        # a batch of 64 samples
        SET samples 64
        set TABLE_ROWS[3] 0x400
        CLASSIFY 7   # batch 7
        RAISE
        """
    )
    assert disassemble(code) == "SET SAMPLES 0x40\nSET TABLE_ROWS[3] 0x400\nCLASSIFY 7\nRAISE\n"
    assert code[:16] == bytes([1, 8, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0])
    assert code[16:32] == bytes([1, 16, 3, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0])


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("JUMP", "line 2: no instruction 'JUMP'; there are: NOP, SET"),
        ("SET SPEED 1", "line 2: no operand register 'SPEED'; there are: IDS"),
        ("SET SAMPLES", "line 2: SET needs an operand register and a value"),
        ("SET TABLE_ROWS 4", r"line 2: TABLE_ROWS needs an index, as in SET TABLE_ROWS\[0\] 4"),
        ("SET SAMPLES[1] 4", "line 2: SAMPLES has no index: SET SAMPLES 4"),
        ("SET SAMPLES -1", "line 2: SET: value must be 0 to"),
        ("SET SAMPLES many", "line 2: invalid literal"),
        ("LEARN 1 2", "line 2: LEARN has a tag at most"),
        ("LEARN 0x100000000", "line 2: LEARN: tag must be 0 to"),
    ],
)
def test_what_is_no_instruction_is_named_with_its_line(line, message):
    with pytest.raises(ValueError, match=message):
        assemble(f"NOP\n{line}\n")


@pytest.mark.parametrize(
    ("code", "message"),
    [
        (b"\x00" * 20, "instruction 1: an instruction has 16 bytes, not 4"),
        (b"\x63" + b"\x00" * 15, "instruction 0: 99 is not a valid Opcode"),
        (b"\x01\x63" + b"\x00" * 14, "instruction 0: 99 is not a valid Operand"),
    ],
)
def test_bytes_that_are_no_instruction_are_refused(code, message):
    with pytest.raises(ValueError, match=message):
        disassemble(code)


def test_a_record_says_what_an_operation_came_to():
    data = struct.pack("<BBBB7I", 5, Opcode.GATHER, 19, 2, 77, 3, 4, 5, 6, 7, 8)
    assert len(data) == RECORD_BYTES
    record = Record.decode(data)
    assert (record.code, record.opcode, record.source, record.response) == (ErrorCode.READ_FAILED, 4, 19, 2)
    assert (record.tag, record.counts, record.number) == (77, (3, 4), 8)
    assert (record.sample, record.table, record.row) == (5, 6, 7)


def test_an_entry_is_taken_apart():
    assert entry(123456 | 77 << 32 | 9 << 54 | 3 << 62) == (77, 9, 123456, 3)
