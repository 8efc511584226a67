# Example constraints of hotline_accelerator for Xilinx devices. No board has been tried: the rate is what the place and
# route of an ECP5 reaches, and a goal here. Names of pins, and delays at them, are the board's.
create_clock -name clk -period 8.000 [get_ports clk]
# rst is synchronous to clk: bring it through a synchronizer, whose own path is the only one to except.
# set_false_path -to [get_pins reset_synchronizer_reg[0]/D]
