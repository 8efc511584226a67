"""The benches, one a block: cocotb tests that the simulator imports; ``hotline_verif.runner`` starts them."""
