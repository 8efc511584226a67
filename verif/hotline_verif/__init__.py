"""How the hardware is checked: a cocotb bench a block, run on Verilator against the reference model."""
