"""The Hotline accelerator in Amaranth: one block a file; ``hotline generate`` turns them into Verilog."""
