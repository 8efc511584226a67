// Hotline, module hotline_registers, preset small.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 6, row_bits 30, banks 8, sets_per_bank 1024, ways 4, engines 8, bus_bits 64
// Made by `hotline generate --preset small`. Don't edit: change hdl_gen/ and make it again.
// SPDX-License-Identifier: Apache-2.0
/* verilator lint_off WIDTH */
module hotline_registers(rst, s_axil_arvalid, s_axil_araddr, s_axil_rready, s_axil_awvalid, s_axil_awaddr, s_axil_wvalid, s_axil_wdata, s_axil_wstrb, s_axil_bready, status_busy, status_halted, status_failed, status_resetting, set_interrupt_done, set_interrupt_error, queue_head, completions, error_code_code, error_code_opcode, error_code_source
, error_code_response, error_tag, error_sample, error_table, error_row, busy_cycles, steps, lookups, filtered, asked, held_up, kept_waiting, batches, learn_cycles, classify_cycles, gather_cycles, read_beats, write_beats, gathered_rows, gathered_bags, s_axil_arready
, s_axil_rvalid, s_axil_rdata, s_axil_rresp, s_axil_awready, s_axil_wready, s_axil_bvalid, s_axil_bresp, control_enable, control_reset, control_clear_counters, interrupt_done, interrupt_error, interrupt_enable_done, interrupt_enable_error, queue_base_low, queue_base_high, queue_size, queue_tail, completion_base_low, completion_base_high, completion_size
, watchdog, queue_rings, irq, clk);
  input [47:0] asked;
  wire [47:0] asked;
  wire [47:0] \asked$117 ;
  input [47:0] batches;
  wire [47:0] batches;
  wire [47:0] \batches$120 ;
  input [47:0] busy_cycles;
  wire [47:0] busy_cycles;
  wire [47:0] \busy_cycles$113 ;
  input [47:0] classify_cycles;
  wire [47:0] classify_cycles;
  wire [47:0] \classify_cycles$122 ;
  input clk;
  wire clk;
  output [31:0] completion_base_high;
  wire [31:0] completion_base_high;
  wire [31:0] \completion_base_high$101 ;
  output [31:0] completion_base_low;
  wire [31:0] completion_base_low;
  wire [31:0] \completion_base_low$100 ;
  output [4:0] completion_size;
  wire [4:0] completion_size;
  wire [4:0] \completion_size$102 ;
  input [31:0] completions;
  wire [31:0] completions;
  wire [31:0] \completions$103 ;
  output control_clear_counters;
  wire control_clear_counters;
  wire \control_clear_counters$84 ;
  output control_enable;
  wire control_enable;
  wire \control_enable$82 ;
  output control_reset;
  wire control_reset;
  wire \control_reset$83 ;
  input [7:0] error_code_code;
  wire [7:0] error_code_code;
  wire [7:0] \error_code_code$105 ;
  input [7:0] error_code_opcode;
  wire [7:0] error_code_opcode;
  wire [7:0] \error_code_opcode$106 ;
  input [1:0] error_code_response;
  wire [1:0] error_code_response;
  wire [1:0] \error_code_response$108 ;
  input [7:0] error_code_source;
  wire [7:0] error_code_source;
  wire [7:0] \error_code_source$107 ;
  input [31:0] error_row;
  wire [31:0] error_row;
  wire [31:0] \error_row$112 ;
  input [31:0] error_sample;
  wire [31:0] error_sample;
  wire [31:0] \error_sample$110 ;
  input [31:0] error_table;
  wire [31:0] error_table;
  wire [31:0] \error_table$111 ;
  input [31:0] error_tag;
  wire [31:0] error_tag;
  wire [31:0] \error_tag$109 ;
  input [47:0] filtered;
  wire [47:0] filtered;
  wire [47:0] \filtered$116 ;
  input [47:0] gather_cycles;
  wire [47:0] gather_cycles;
  wire [47:0] \gather_cycles$123 ;
  input [47:0] gathered_bags;
  wire [47:0] gathered_bags;
  wire [47:0] \gathered_bags$127 ;
  input [47:0] gathered_rows;
  wire [47:0] gathered_rows;
  wire [47:0] \gathered_rows$126 ;
  input [47:0] held_up;
  wire [47:0] held_up;
  wire [47:0] \held_up$118 ;
  output interrupt_done;
  wire interrupt_done;
  wire \interrupt_done$90 ;
  output interrupt_enable_done;
  wire interrupt_enable_done;
  wire \interrupt_enable_done$93 ;
  output interrupt_enable_error;
  wire interrupt_enable_error;
  wire \interrupt_enable_error$94 ;
  output interrupt_error;
  wire interrupt_error;
  wire \interrupt_error$92 ;
  output irq;
  wire irq;
  wire \irq$129 ;
  input [47:0] kept_waiting;
  wire [47:0] kept_waiting;
  wire [47:0] \kept_waiting$119 ;
  input [47:0] learn_cycles;
  wire [47:0] learn_cycles;
  wire [47:0] \learn_cycles$121 ;
  input [47:0] lookups;
  wire [47:0] lookups;
  wire [47:0] \lookups$115 ;
  output [31:0] queue_base_high;
  wire [31:0] queue_base_high;
  wire [31:0] \queue_base_high$96 ;
  output [31:0] queue_base_low;
  wire [31:0] queue_base_low;
  wire [31:0] \queue_base_low$95 ;
  input [15:0] queue_head;
  wire [15:0] queue_head;
  wire [15:0] \queue_head$99 ;
  output queue_rings;
  wire queue_rings;
  wire \queue_rings$128 ;
  output [4:0] queue_size;
  wire [4:0] queue_size;
  wire [4:0] \queue_size$97 ;
  output [15:0] queue_tail;
  wire [15:0] queue_tail;
  wire [15:0] \queue_tail$98 ;
  input [47:0] read_beats;
  wire [47:0] read_beats;
  wire [47:0] \read_beats$124 ;
  input rst;
  wire rst;
  wire [11:0] s_axil_ar__payload;
  wire [11:0] \s_axil_ar__payload.addr ;
  wire s_axil_ar__ready;
  wire s_axil_ar__valid;
  input [11:0] s_axil_araddr;
  wire [11:0] s_axil_araddr;
  output s_axil_arready;
  wire s_axil_arready;
  input s_axil_arvalid;
  wire s_axil_arvalid;
  wire [11:0] s_axil_aw__payload;
  wire [11:0] \s_axil_aw__payload.addr ;
  wire s_axil_aw__ready;
  wire s_axil_aw__valid;
  input [11:0] s_axil_awaddr;
  wire [11:0] s_axil_awaddr;
  output s_axil_awready;
  wire s_axil_awready;
  input s_axil_awvalid;
  wire s_axil_awvalid;
  wire [1:0] s_axil_b__payload;
  wire [1:0] \s_axil_b__payload.resp ;
  wire s_axil_b__ready;
  wire s_axil_b__valid;
  input s_axil_bready;
  wire s_axil_bready;
  output [1:0] s_axil_bresp;
  wire [1:0] s_axil_bresp;
  output s_axil_bvalid;
  wire s_axil_bvalid;
  wire [33:0] s_axil_r__payload;
  wire [31:0] \s_axil_r__payload.data ;
  wire [1:0] \s_axil_r__payload.resp ;
  wire s_axil_r__ready;
  wire s_axil_r__valid;
  output [31:0] s_axil_rdata;
  wire [31:0] s_axil_rdata;
  input s_axil_rready;
  wire s_axil_rready;
  output [1:0] s_axil_rresp;
  wire [1:0] s_axil_rresp;
  output s_axil_rvalid;
  wire s_axil_rvalid;
  wire [35:0] s_axil_w__payload;
  wire [31:0] \s_axil_w__payload.data ;
  wire [3:0] \s_axil_w__payload.strb ;
  wire s_axil_w__ready;
  wire s_axil_w__valid;
  input [31:0] s_axil_wdata;
  wire [31:0] s_axil_wdata;
  output s_axil_wready;
  wire s_axil_wready;
  input [3:0] s_axil_wstrb;
  wire [3:0] s_axil_wstrb;
  input s_axil_wvalid;
  wire s_axil_wvalid;
  input set_interrupt_done;
  wire set_interrupt_done;
  wire \set_interrupt_done$89 ;
  input set_interrupt_error;
  wire set_interrupt_error;
  wire \set_interrupt_error$91 ;
  input status_busy;
  wire status_busy;
  wire \status_busy$85 ;
  input status_failed;
  wire status_failed;
  wire \status_failed$87 ;
  input status_halted;
  wire status_halted;
  wire \status_halted$86 ;
  input status_resetting;
  wire status_resetting;
  wire \status_resetting$88 ;
  input [47:0] steps;
  wire [47:0] steps;
  wire [47:0] \steps$114 ;
  output [31:0] watchdog;
  wire [31:0] watchdog;
  wire [31:0] \watchdog$104 ;
  input [47:0] write_beats;
  wire [47:0] write_beats;
  wire [47:0] \write_beats$125 ;
  \hotline_registers.design  \design  (
    .asked(asked),
    .batches(batches),
    .busy_cycles(busy_cycles),
    .classify_cycles(classify_cycles),
    .clk(clk),
    .completion_base_high(completion_base_high),
    .completion_base_low(completion_base_low),
    .completion_size(completion_size),
    .completions(completions),
    .control_clear_counters(control_clear_counters),
    .control_enable(control_enable),
    .control_reset(control_reset),
    .error_code_code(error_code_code),
    .error_code_opcode(error_code_opcode),
    .error_code_response(error_code_response),
    .error_code_source(error_code_source),
    .error_row(error_row),
    .error_sample(error_sample),
    .error_table(error_table),
    .error_tag(error_tag),
    .filtered(filtered),
    .gather_cycles(gather_cycles),
    .gathered_bags(gathered_bags),
    .gathered_rows(gathered_rows),
    .held_up(held_up),
    .interrupt_done(interrupt_done),
    .interrupt_enable_done(interrupt_enable_done),
    .interrupt_enable_error(interrupt_enable_error),
    .interrupt_error(interrupt_error),
    .irq(irq),
    .kept_waiting(kept_waiting),
    .learn_cycles(learn_cycles),
    .lookups(lookups),
    .queue_base_high(queue_base_high),
    .queue_base_low(queue_base_low),
    .queue_head(queue_head),
    .queue_rings(queue_rings),
    .queue_size(queue_size),
    .queue_tail(queue_tail),
    .read_beats(read_beats),
    .rst(rst),
    .s_axil_ar__payload(s_axil_araddr),
    .s_axil_ar__ready(s_axil_arready),
    .s_axil_ar__valid(s_axil_arvalid),
    .s_axil_aw__payload(s_axil_awaddr),
    .s_axil_aw__ready(s_axil_awready),
    .s_axil_aw__valid(s_axil_awvalid),
    .s_axil_b__payload(s_axil_bresp),
    .s_axil_b__ready(s_axil_bready),
    .s_axil_b__valid(s_axil_bvalid),
    .s_axil_r__payload(s_axil_r__payload),
    .s_axil_r__ready(s_axil_rready),
    .s_axil_r__valid(s_axil_rvalid),
    .s_axil_w__payload(s_axil_w__payload),
    .s_axil_w__ready(s_axil_wready),
    .s_axil_w__valid(s_axil_wvalid),
    .set_interrupt_done(set_interrupt_done),
    .set_interrupt_error(set_interrupt_error),
    .status_busy(status_busy),
    .status_failed(status_failed),
    .status_halted(status_halted),
    .status_resetting(status_resetting),
    .steps(steps),
    .watchdog(watchdog),
    .write_beats(write_beats)
  );
  assign s_axil_ar__valid = s_axil_arvalid;
  assign s_axil_ar__ready = s_axil_arready;
  assign s_axil_ar__payload = s_axil_araddr;
  assign s_axil_r__valid = s_axil_rvalid;
  assign s_axil_r__ready = s_axil_rready;
  assign s_axil_aw__valid = s_axil_awvalid;
  assign s_axil_aw__ready = s_axil_awready;
  assign s_axil_aw__payload = s_axil_awaddr;
  assign s_axil_w__valid = s_axil_wvalid;
  assign s_axil_w__ready = s_axil_wready;
  assign s_axil_b__valid = s_axil_bvalid;
  assign s_axil_b__ready = s_axil_bready;
  assign s_axil_b__payload = s_axil_bresp;
  assign \control_enable$82  = control_enable;
  assign \control_reset$83  = control_reset;
  assign \control_clear_counters$84  = control_clear_counters;
  assign \status_busy$85  = status_busy;
  assign \status_halted$86  = status_halted;
  assign \status_failed$87  = status_failed;
  assign \status_resetting$88  = status_resetting;
  assign \set_interrupt_done$89  = set_interrupt_done;
  assign \interrupt_done$90  = interrupt_done;
  assign \set_interrupt_error$91  = set_interrupt_error;
  assign \interrupt_error$92  = interrupt_error;
  assign \interrupt_enable_done$93  = interrupt_enable_done;
  assign \interrupt_enable_error$94  = interrupt_enable_error;
  assign \queue_base_low$95  = queue_base_low;
  assign \queue_base_high$96  = queue_base_high;
  assign \queue_size$97  = queue_size;
  assign \queue_tail$98  = queue_tail;
  assign \queue_head$99  = queue_head;
  assign \completion_base_low$100  = completion_base_low;
  assign \completion_base_high$101  = completion_base_high;
  assign \completion_size$102  = completion_size;
  assign \completions$103  = completions;
  assign \watchdog$104  = watchdog;
  assign \error_code_code$105  = error_code_code;
  assign \error_code_opcode$106  = error_code_opcode;
  assign \error_code_source$107  = error_code_source;
  assign \error_code_response$108  = error_code_response;
  assign \error_tag$109  = error_tag;
  assign \error_sample$110  = error_sample;
  assign \error_table$111  = error_table;
  assign \error_row$112  = error_row;
  assign \busy_cycles$113  = busy_cycles;
  assign \steps$114  = steps;
  assign \lookups$115  = lookups;
  assign \filtered$116  = filtered;
  assign \asked$117  = asked;
  assign \held_up$118  = held_up;
  assign \kept_waiting$119  = kept_waiting;
  assign \batches$120  = batches;
  assign \learn_cycles$121  = learn_cycles;
  assign \classify_cycles$122  = classify_cycles;
  assign \gather_cycles$123  = gather_cycles;
  assign \read_beats$124  = read_beats;
  assign \write_beats$125  = write_beats;
  assign \gathered_rows$126  = gathered_rows;
  assign \gathered_bags$127  = gathered_bags;
  assign \queue_rings$128  = queue_rings;
  assign \irq$129  = irq;
  assign s_axil_rdata = s_axil_r__payload[31:0];
  assign s_axil_rresp = s_axil_r__payload[33:32];
  assign \s_axil_ar__payload.addr  = s_axil_araddr;
  assign \s_axil_r__payload.data  = s_axil_r__payload[31:0];
  assign \s_axil_r__payload.resp  = s_axil_r__payload[33:32];
  assign \s_axil_aw__payload.addr  = s_axil_awaddr;
  assign \s_axil_w__payload.data  = s_axil_w__payload[31:0];
  assign \s_axil_w__payload.strb  = s_axil_w__payload[35:32];
  assign \s_axil_b__payload.resp  = s_axil_bresp;
  assign s_axil_w__payload[35:32] = s_axil_wstrb;
  assign s_axil_w__payload[31:0] = s_axil_wdata;
endmodule

module \hotline_registers.design (rst, s_axil_ar__valid, s_axil_ar__payload, s_axil_r__ready, s_axil_aw__valid, s_axil_aw__payload, s_axil_w__valid, s_axil_b__ready, status_busy, status_halted, status_failed, status_resetting, set_interrupt_done, set_interrupt_error, queue_head, completions, error_code_code, error_code_opcode, error_code_source, error_code_response, error_tag
, error_sample, error_table, error_row, busy_cycles, steps, lookups, filtered, asked, held_up, kept_waiting, batches, learn_cycles, classify_cycles, gather_cycles, read_beats, write_beats, gathered_rows, gathered_bags, s_axil_aw__ready, s_axil_w__ready, s_axil_ar__ready
, s_axil_w__payload, s_axil_b__valid, s_axil_b__payload, control_enable, control_reset, control_clear_counters, interrupt_done, interrupt_error, interrupt_enable_done, interrupt_enable_error, queue_base_low, queue_base_high, queue_size, queue_tail, queue_rings, completion_base_low, completion_base_high, completion_size, watchdog, s_axil_r__valid, s_axil_r__payload
, irq, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$100 ;
  wire [15:0] \$101 ;
  wire [15:0] \$102 ;
  wire [15:0] \$103 ;
  wire [15:0] \$104 ;
  wire \$105 ;
  wire \$106 ;
  wire \$107 ;
  wire \$108 ;
  wire \$109 ;
  wire \$11 ;
  wire \$110 ;
  wire [31:0] \$111 ;
  wire [31:0] \$112 ;
  wire [31:0] \$113 ;
  wire [31:0] \$114 ;
  wire \$115 ;
  wire \$116 ;
  wire [31:0] \$117 ;
  wire [31:0] \$118 ;
  wire [31:0] \$119 ;
  wire \$12 ;
  wire [31:0] \$120 ;
  wire \$121 ;
  wire \$122 ;
  wire [4:0] \$123 ;
  wire [4:0] \$124 ;
  wire [4:0] \$125 ;
  wire [4:0] \$126 ;
  wire \$127 ;
  wire \$128 ;
  wire [31:0] \$129 ;
  wire \$13 ;
  wire [31:0] \$130 ;
  wire [31:0] \$131 ;
  wire [31:0] \$132 ;
  wire \$133 ;
  wire \$134 ;
  wire [11:0] \$135 ;
  wire [1:0] \$136 ;
  wire \$137 ;
  wire \$138 ;
  wire \$139 ;
  wire \$14 ;
  reg \$140 ;
  reg [9:0] \$141 ;
  reg \$142 ;
  reg [31:0] \$143 ;
  reg [3:0] \$144 ;
  reg \$145 ;
  reg [1:0] \$146 ;
  reg \$147 ;
  reg \$148 ;
  reg \$149 ;
  wire \$15 ;
  reg \$150 ;
  reg \$151 ;
  reg \$152 ;
  reg \$153 ;
  reg [31:0] \$154 ;
  reg [31:0] \$155 ;
  reg [4:0] \$156 ;
  reg [15:0] \$157 ;
  reg \$158 ;
  reg [31:0] \$159 ;
  wire \$16 ;
  reg [31:0] \$160 ;
  reg [4:0] \$161 ;
  reg [31:0] \$162 ;
  reg \$163 ;
  reg [9:0] \$164 ;
  reg \$165 ;
  reg [33:0] \$166 ;
  reg [15:0] \$167 ;
  reg [15:0] \$168 ;
  reg [15:0] \$169 ;
  wire \$17 ;
  reg [15:0] \$170 ;
  reg [15:0] \$171 ;
  reg [15:0] \$172 ;
  reg [15:0] \$173 ;
  reg [15:0] \$174 ;
  reg [15:0] \$175 ;
  reg [15:0] \$176 ;
  reg [15:0] \$177 ;
  reg [15:0] \$178 ;
  reg [15:0] \$179 ;
  wire \$18 ;
  reg [15:0] \$180 ;
  reg [15:0] \$181 ;
  reg \$182 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire [1:0] \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire \$58 ;
  wire \$59 ;
  wire [11:0] \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire \$65 ;
  wire \$66 ;
  wire \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire \$70 ;
  wire \$71 ;
  wire \$72 ;
  wire \$73 ;
  wire \$74 ;
  wire \$75 ;
  wire \$76 ;
  wire \$77 ;
  wire \$78 ;
  wire \$79 ;
  wire \$8 ;
  wire \$80 ;
  wire \$81 ;
  wire \$82 ;
  wire [31:0] \$83 ;
  wire [31:0] \$84 ;
  wire [31:0] \$85 ;
  wire [31:0] \$86 ;
  wire \$87 ;
  wire \$88 ;
  wire [31:0] \$89 ;
  wire \$9 ;
  wire [31:0] \$90 ;
  wire [31:0] \$91 ;
  wire [31:0] \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire [4:0] \$95 ;
  wire [4:0] \$96 ;
  wire [4:0] \$97 ;
  wire [4:0] \$98 ;
  wire \$99 ;
  reg \$signal  = 1'h0;
  input [47:0] asked;
  wire [47:0] asked;
  reg [15:0] asked_kept = 16'h0000;
  input [47:0] batches;
  wire [47:0] batches;
  reg [15:0] batches_kept = 16'h0000;
  input [47:0] busy_cycles;
  wire [47:0] busy_cycles;
  reg [15:0] busy_cycles_kept = 16'h0000;
  input [47:0] classify_cycles;
  wire [47:0] classify_cycles;
  reg [15:0] classify_cycles_kept = 16'h0000;
  input clk;
  wire clk;
  output [31:0] completion_base_high;
  reg [31:0] completion_base_high = 32'd0;
  output [31:0] completion_base_low;
  reg [31:0] completion_base_low = 32'd0;
  output [4:0] completion_size;
  reg [4:0] completion_size = 5'h00;
  input [31:0] completions;
  wire [31:0] completions;
  output control_clear_counters;
  reg control_clear_counters = 1'h0;
  output control_enable;
  reg control_enable = 1'h0;
  output control_reset;
  reg control_reset = 1'h0;
  input [7:0] error_code_code;
  wire [7:0] error_code_code;
  input [7:0] error_code_opcode;
  wire [7:0] error_code_opcode;
  input [1:0] error_code_response;
  wire [1:0] error_code_response;
  input [7:0] error_code_source;
  wire [7:0] error_code_source;
  input [31:0] error_row;
  wire [31:0] error_row;
  input [31:0] error_sample;
  wire [31:0] error_sample;
  input [31:0] error_table;
  wire [31:0] error_table;
  input [31:0] error_tag;
  wire [31:0] error_tag;
  input [47:0] filtered;
  wire [47:0] filtered;
  reg [15:0] filtered_kept = 16'h0000;
  input [47:0] gather_cycles;
  wire [47:0] gather_cycles;
  reg [15:0] gather_cycles_kept = 16'h0000;
  input [47:0] gathered_bags;
  wire [47:0] gathered_bags;
  reg [15:0] gathered_bags_kept = 16'h0000;
  input [47:0] gathered_rows;
  wire [47:0] gathered_rows;
  reg [15:0] gathered_rows_kept = 16'h0000;
  reg has_data = 1'h0;
  input [47:0] held_up;
  wire [47:0] held_up;
  reg [15:0] held_up_kept = 16'h0000;
  output interrupt_done;
  reg interrupt_done = 1'h0;
  output interrupt_enable_done;
  reg interrupt_enable_done = 1'h0;
  output interrupt_enable_error;
  reg interrupt_enable_error = 1'h0;
  output interrupt_error;
  reg interrupt_error = 1'h0;
  output irq;
  reg irq = 1'h0;
  input [47:0] kept_waiting;
  wire [47:0] kept_waiting;
  reg [15:0] kept_waiting_kept = 16'h0000;
  input [47:0] learn_cycles;
  wire [47:0] learn_cycles;
  reg [15:0] learn_cycles_kept = 16'h0000;
  input [47:0] lookups;
  wire [47:0] lookups;
  reg [15:0] lookups_kept = 16'h0000;
  output [31:0] queue_base_high;
  reg [31:0] queue_base_high = 32'd0;
  output [31:0] queue_base_low;
  reg [31:0] queue_base_low = 32'd0;
  input [15:0] queue_head;
  wire [15:0] queue_head;
  output queue_rings;
  reg queue_rings = 1'h0;
  output [4:0] queue_size;
  reg [4:0] queue_size = 5'h00;
  output [15:0] queue_tail;
  reg [15:0] queue_tail = 16'h0000;
  reg [9:0] read_address = 10'h000;
  reg read_asked = 1'h0;
  input [47:0] read_beats;
  wire [47:0] read_beats;
  reg [15:0] read_beats_kept = 16'h0000;
  input rst;
  wire rst;
  input [11:0] s_axil_ar__payload;
  wire [11:0] s_axil_ar__payload;
  wire [11:0] \s_axil_ar__payload.addr ;
  output s_axil_ar__ready;
  wire s_axil_ar__ready;
  input s_axil_ar__valid;
  wire s_axil_ar__valid;
  input [11:0] s_axil_aw__payload;
  wire [11:0] s_axil_aw__payload;
  wire [11:0] \s_axil_aw__payload.addr ;
  output s_axil_aw__ready;
  wire s_axil_aw__ready;
  input s_axil_aw__valid;
  wire s_axil_aw__valid;
  output [1:0] s_axil_b__payload;
  reg [1:0] s_axil_b__payload = 2'h0;
  wire [1:0] \s_axil_b__payload.resp ;
  input s_axil_b__ready;
  wire s_axil_b__ready;
  output s_axil_b__valid;
  reg s_axil_b__valid = 1'h0;
  output [33:0] s_axil_r__payload;
  reg [33:0] s_axil_r__payload = 34'h000000000;
  wire [31:0] \s_axil_r__payload.data ;
  wire [1:0] \s_axil_r__payload.resp ;
  input s_axil_r__ready;
  wire s_axil_r__ready;
  output s_axil_r__valid;
  reg s_axil_r__valid = 1'h0;
  input [35:0] s_axil_w__payload;
  wire [35:0] s_axil_w__payload;
  wire [31:0] \s_axil_w__payload.data ;
  wire [3:0] \s_axil_w__payload.strb ;
  output s_axil_w__ready;
  wire s_axil_w__ready;
  input s_axil_w__valid;
  wire s_axil_w__valid;
  input set_interrupt_done;
  wire set_interrupt_done;
  input set_interrupt_error;
  wire set_interrupt_error;
  input status_busy;
  wire status_busy;
  input status_failed;
  wire status_failed;
  input status_halted;
  wire status_halted;
  input status_resetting;
  wire status_resetting;
  input [47:0] steps;
  wire [47:0] steps;
  reg [15:0] steps_kept = 16'h0000;
  output [31:0] watchdog;
  reg [31:0] watchdog = 32'd0;
  reg [9:0] write_address = 10'h000;
  input [47:0] write_beats;
  wire [47:0] write_beats;
  reg [15:0] write_beats_kept = 16'h0000;
  reg [31:0] write_data = 32'd0;
  wire write_done;
  reg [3:0] write_strobes = 4'h0;
  assign s_axil_aw__ready = ~ \$signal ;
  assign s_axil_w__ready = ~ has_data;
  assign \$1  = \$signal  & has_data;
  assign \$2  = ~ s_axil_b__valid;
  assign write_done = \$1  & \$2 ;
  assign \$3  = ~ read_asked;
  assign \$4  = ~ s_axil_r__valid;
  assign s_axil_ar__ready = \$3  & \$4 ;
  assign \$5  = s_axil_aw__valid & s_axil_aw__ready;
  assign \$7  = s_axil_w__valid & s_axil_w__ready;
  assign \$8  = write_address == 3'h4;
  assign \$9  = write_done & \$8 ;
  assign \$10  = write_address == 3'h6;
  assign \$11  = write_done & \$10 ;
  assign \$12  = \$9  | \$11 ;
  assign \$13  = write_address == 3'h7;
  assign \$14  = write_done & \$13 ;
  assign \$15  = \$12  | \$14 ;
  assign \$16  = write_address == 4'h8;
  assign \$17  = write_done & \$16 ;
  assign \$18  = \$15  | \$17 ;
  assign \$19  = write_address == 4'h9;
  assign \$20  = write_done & \$19 ;
  assign \$21  = \$18  | \$20 ;
  assign \$22  = write_address == 4'ha;
  assign \$23  = write_done & \$22 ;
  assign \$24  = \$21  | \$23 ;
  assign \$25  = write_address == 4'hb;
  assign \$26  = write_done & \$25 ;
  assign \$27  = \$24  | \$26 ;
  assign \$28  = write_address == 4'hd;
  assign \$29  = write_done & \$28 ;
  assign \$30  = \$27  | \$29 ;
  assign \$31  = write_address == 4'he;
  assign \$32  = write_done & \$31 ;
  assign \$33  = \$30  | \$32 ;
  assign \$34  = write_address == 4'hf;
  assign \$35  = write_done & \$34 ;
  assign \$36  = \$33  | \$35 ;
  assign \$37  = write_address == 5'h11;
  assign \$38  = write_done & \$37 ;
  assign \$39  = \$36  | \$38 ;
  assign \$40  = \$39  ? 2'h0 : 2'h2;
  assign \$41  = write_address == 3'h4;
  assign \$42  = write_done & \$41 ;
  assign \$43  = write_data[0] & write_strobes[0];
  assign \$44  = ~ write_strobes[0];
  assign \$45  = control_enable & \$44 ;
  assign \$46  = \$43  | \$45 ;
  assign \$47  = write_address == 3'h4;
  assign \$48  = write_done & \$47 ;
  assign \$49  = \$48  & write_data[1];
  assign \$50  = \$49  & write_strobes[0];
  assign \$51  = write_address == 3'h4;
  assign \$52  = write_done & \$51 ;
  assign \$53  = \$52  & write_data[2];
  assign \$54  = \$53  & write_strobes[0];
  assign \$55  = write_address == 3'h6;
  assign \$56  = write_done & \$55 ;
  assign \$57  = \$56  & write_data[0];
  assign \$58  = \$57  & write_strobes[0];
  assign \$59  = ~ \$58 ;
  assign \$60  = interrupt_done & \$59 ;
  assign \$61  = \$60  | set_interrupt_done;
  assign \$62  = write_address == 3'h6;
  assign \$63  = write_done & \$62 ;
  assign \$64  = \$63  & write_data[1];
  assign \$65  = \$64  & write_strobes[0];
  assign \$66  = ~ \$65 ;
  assign \$67  = interrupt_error & \$66 ;
  assign \$68  = \$67  | set_interrupt_error;
  assign \$69  = write_address == 3'h7;
  assign \$70  = write_done & \$69 ;
  assign \$71  = write_data[0] & write_strobes[0];
  assign \$72  = ~ write_strobes[0];
  assign \$73  = interrupt_enable_done & \$72 ;
  assign \$74  = \$71  | \$73 ;
  assign \$75  = write_address == 3'h7;
  assign \$76  = write_done & \$75 ;
  assign \$77  = write_data[1] & write_strobes[0];
  assign \$78  = ~ write_strobes[0];
  assign \$79  = interrupt_enable_error & \$78 ;
  assign \$80  = \$77  | \$79 ;
  assign \$81  = write_address == 4'h8;
  assign \$82  = write_done & \$81 ;
  assign \$83  = write_data & { write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3:2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2:1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1:0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0] };
  assign \$84  = ~ { write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3:2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2:1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1:0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0] };
  assign \$85  = queue_base_low & \$84 ;
  assign \$86  = \$83  | \$85 ;
  assign \$87  = write_address == 4'h9;
  assign \$88  = write_done & \$87 ;
  assign \$89  = write_data & { write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3:2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2:1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1:0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0] };
  assign \$90  = ~ { write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3:2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2:1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1:0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0] };
  assign \$91  = queue_base_high & \$90 ;
  assign \$92  = \$89  | \$91 ;
  assign \$93  = write_address == 4'ha;
  assign \$94  = write_done & \$93 ;
  assign \$95  = write_data[4:0] & { write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0] };
  assign \$96  = ~ { write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0] };
  assign \$97  = queue_size & \$96 ;
  assign \$98  = \$95  | \$97 ;
  assign \$99  = write_address == 4'hb;
  assign \$100  = write_done & \$99 ;
  assign \$101  = write_data[15:0] & { write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1:0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0] };
  assign \$102  = ~ { write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1:0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0] };
  assign \$103  = queue_tail & \$102 ;
  assign \$104  = \$101  | \$103 ;
  assign \$105  = write_address == 4'hb;
  assign \$106  = write_done & \$105 ;
  assign \$107  = | { write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1:0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0] };
  assign \$108  = \$106  & \$107 ;
  assign \$109  = write_address == 4'hd;
  assign \$110  = write_done & \$109 ;
  assign \$111  = write_data & { write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3:2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2:1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1:0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0] };
  assign \$112  = ~ { write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3:2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2:1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1:0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0] };
  assign \$113  = completion_base_low & \$112 ;
  assign \$114  = \$111  | \$113 ;
  assign \$115  = write_address == 4'he;
  assign \$116  = write_done & \$115 ;
  assign \$117  = write_data & { write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3:2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2:1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1:0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0] };
  assign \$118  = ~ { write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3:2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2:1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1:0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0] };
  assign \$119  = completion_base_high & \$118 ;
  assign \$120  = \$117  | \$119 ;
  assign \$121  = write_address == 4'hf;
  assign \$122  = write_done & \$121 ;
  assign \$123  = write_data[4:0] & { write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0] };
  assign \$124  = ~ { write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0] };
  assign \$125  = completion_size & \$124 ;
  assign \$126  = \$123  | \$125 ;
  assign \$127  = write_address == 5'h11;
  assign \$128  = write_done & \$127 ;
  assign \$129  = write_data & { write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3:2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2:1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1:0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0] };
  assign \$130  = ~ { write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3], write_strobes[3:2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2], write_strobes[2:1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1], write_strobes[1:0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0], write_strobes[0] };
  assign \$131  = watchdog & \$130 ;
  assign \$132  = \$129  | \$131 ;
  assign \$133  = s_axil_ar__valid & s_axil_ar__ready;
  assign \$134  = s_axil_ar__valid & s_axil_ar__ready;
  assign \$137  = interrupt_done & interrupt_enable_done;
  assign \$138  = interrupt_error & interrupt_enable_error;
  assign \$139  = \$137  | \$138 ;
  always @(posedge clk)
    \$signal  <= \$140 ;
  always @(posedge clk)
    write_address <= \$141 ;
  always @(posedge clk)
    has_data <= \$142 ;
  always @(posedge clk)
    write_data <= \$143 ;
  always @(posedge clk)
    write_strobes <= \$144 ;
  always @(posedge clk)
    s_axil_b__valid <= \$145 ;
  always @(posedge clk)
    s_axil_b__payload <= \$146 ;
  always @(posedge clk)
    control_enable <= \$147 ;
  always @(posedge clk)
    control_reset <= \$148 ;
  always @(posedge clk)
    control_clear_counters <= \$149 ;
  always @(posedge clk)
    interrupt_done <= \$150 ;
  always @(posedge clk)
    interrupt_error <= \$151 ;
  always @(posedge clk)
    interrupt_enable_done <= \$152 ;
  always @(posedge clk)
    interrupt_enable_error <= \$153 ;
  always @(posedge clk)
    queue_base_low <= \$154 ;
  always @(posedge clk)
    queue_base_high <= \$155 ;
  always @(posedge clk)
    queue_size <= \$156 ;
  always @(posedge clk)
    queue_tail <= \$157 ;
  always @(posedge clk)
    queue_rings <= \$158 ;
  always @(posedge clk)
    completion_base_low <= \$159 ;
  always @(posedge clk)
    completion_base_high <= \$160 ;
  always @(posedge clk)
    completion_size <= \$161 ;
  always @(posedge clk)
    watchdog <= \$162 ;
  always @(posedge clk)
    read_asked <= \$163 ;
  always @(posedge clk)
    read_address <= \$164 ;
  always @(posedge clk)
    s_axil_r__valid <= \$165 ;
  always @(posedge clk)
    s_axil_r__payload <= \$166 ;
  always @(posedge clk)
    busy_cycles_kept <= \$167 ;
  always @(posedge clk)
    steps_kept <= \$168 ;
  always @(posedge clk)
    lookups_kept <= \$169 ;
  always @(posedge clk)
    filtered_kept <= \$170 ;
  always @(posedge clk)
    asked_kept <= \$171 ;
  always @(posedge clk)
    held_up_kept <= \$172 ;
  always @(posedge clk)
    kept_waiting_kept <= \$173 ;
  always @(posedge clk)
    batches_kept <= \$174 ;
  always @(posedge clk)
    learn_cycles_kept <= \$175 ;
  always @(posedge clk)
    classify_cycles_kept <= \$176 ;
  always @(posedge clk)
    gather_cycles_kept <= \$177 ;
  always @(posedge clk)
    read_beats_kept <= \$178 ;
  always @(posedge clk)
    write_beats_kept <= \$179 ;
  always @(posedge clk)
    gathered_rows_kept <= \$180 ;
  always @(posedge clk)
    gathered_bags_kept <= \$181 ;
  always @(posedge clk)
    irq <= \$182 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$140  = \$signal ;
    if (\$5 ) begin
      \$140  = 1'h1;
    end
    if (write_done) begin
      \$140  = 1'h0;
    end
    if (rst) begin
      \$140  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$141  = write_address;
    if (\$5 ) begin
      \$141  = \$6 [9:0];
    end
    if (rst) begin
      \$141  = 10'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$142  = has_data;
    if (\$7 ) begin
      \$142  = 1'h1;
    end
    if (write_done) begin
      \$142  = 1'h0;
    end
    if (rst) begin
      \$142  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$143  = write_data;
    if (\$7 ) begin
      \$143  = s_axil_w__payload[31:0];
    end
    if (rst) begin
      \$143  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$144  = write_strobes;
    if (\$7 ) begin
      \$144  = s_axil_w__payload[35:32];
    end
    if (rst) begin
      \$144  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$145  = s_axil_b__valid;
    if (s_axil_b__ready) begin
      \$145  = 1'h0;
    end
    if (write_done) begin
      \$145  = 1'h1;
    end
    if (rst) begin
      \$145  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$146  = s_axil_b__payload;
    if (write_done) begin
      \$146  = \$40 ;
    end
    if (rst) begin
      \$146  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$147  = control_enable;
    if (\$42 ) begin
      \$147  = \$46 ;
    end
    if (rst) begin
      \$147  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$148  = \$50 ;
    if (rst) begin
      \$148  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$149  = \$54 ;
    if (rst) begin
      \$149  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$150  = \$61 ;
    if (rst) begin
      \$150  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$151  = \$68 ;
    if (rst) begin
      \$151  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$152  = interrupt_enable_done;
    if (\$70 ) begin
      \$152  = \$74 ;
    end
    if (rst) begin
      \$152  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$153  = interrupt_enable_error;
    if (\$76 ) begin
      \$153  = \$80 ;
    end
    if (rst) begin
      \$153  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$154  = queue_base_low;
    if (\$82 ) begin
      \$154  = \$86 ;
    end
    if (rst) begin
      \$154  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$155  = queue_base_high;
    if (\$88 ) begin
      \$155  = \$92 ;
    end
    if (rst) begin
      \$155  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$156  = queue_size;
    if (\$94 ) begin
      \$156  = \$98 ;
    end
    if (rst) begin
      \$156  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$157  = queue_tail;
    if (\$100 ) begin
      \$157  = \$104 ;
    end
    if (rst) begin
      \$157  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$158  = \$108 ;
    if (rst) begin
      \$158  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$159  = completion_base_low;
    if (\$110 ) begin
      \$159  = \$114 ;
    end
    if (rst) begin
      \$159  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$160  = completion_base_high;
    if (\$116 ) begin
      \$160  = \$120 ;
    end
    if (rst) begin
      \$160  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$161  = completion_size;
    if (\$122 ) begin
      \$161  = \$126 ;
    end
    if (rst) begin
      \$161  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$162  = watchdog;
    if (\$128 ) begin
      \$162  = \$132 ;
    end
    if (rst) begin
      \$162  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$163  = \$133 ;
    if (rst) begin
      \$163  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$164  = read_address;
    if (\$134 ) begin
      \$164  = \$135 [9:0];
    end
    if (rst) begin
      \$164  = 10'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$165  = s_axil_r__valid;
    if (s_axil_r__ready) begin
      \$165  = 1'h0;
    end
    if (read_asked) begin
      \$165  = 1'h1;
    end
    if (rst) begin
      \$165  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$166  = s_axil_r__payload;
    if (read_asked) begin
      (* full_case = 32'd1 *)
      casez (read_address)
        10'h000:
          begin
            \$166 [31:0] = 32'd1213158476;
            \$166 [33:32] = 2'h0;
          end
        10'h001:
          begin
            \$166 [31:0] = 32'd1;
            \$166 [33:32] = 2'h0;
          end
        10'h002:
          begin
            \$166 [31:0] = 32'd29148323;
            \$166 [33:32] = 2'h0;
          end
        10'h003:
          begin
            \$166 [31:0] = 32'd132334;
            \$166 [33:32] = 2'h0;
          end
        10'h004:
          begin
            \$166 [31:0] = { 31'h00000000, control_enable };
            \$166 [33:32] = 2'h0;
          end
        10'h005:
          begin
            \$166 [31:0] = { 28'h0000000, status_resetting, status_failed, status_halted, status_busy };
            \$166 [33:32] = 2'h0;
          end
        10'h006:
          begin
            \$166 [31:0] = { 30'h00000000, interrupt_error, interrupt_done };
            \$166 [33:32] = 2'h0;
          end
        10'h007:
          begin
            \$166 [31:0] = { 30'h00000000, interrupt_enable_error, interrupt_enable_done };
            \$166 [33:32] = 2'h0;
          end
        10'h008:
          begin
            \$166 [31:0] = queue_base_low;
            \$166 [33:32] = 2'h0;
          end
        10'h009:
          begin
            \$166 [31:0] = queue_base_high;
            \$166 [33:32] = 2'h0;
          end
        10'h00a:
          begin
            \$166 [31:0] = { 27'h0000000, queue_size };
            \$166 [33:32] = 2'h0;
          end
        10'h00b:
          begin
            \$166 [31:0] = { 16'h0000, queue_tail };
            \$166 [33:32] = 2'h0;
          end
        10'h00c:
          begin
            \$166 [31:0] = { 16'h0000, queue_head };
            \$166 [33:32] = 2'h0;
          end
        10'h00d:
          begin
            \$166 [31:0] = completion_base_low;
            \$166 [33:32] = 2'h0;
          end
        10'h00e:
          begin
            \$166 [31:0] = completion_base_high;
            \$166 [33:32] = 2'h0;
          end
        10'h00f:
          begin
            \$166 [31:0] = { 27'h0000000, completion_size };
            \$166 [33:32] = 2'h0;
          end
        10'h010:
          begin
            \$166 [31:0] = completions;
            \$166 [33:32] = 2'h0;
          end
        10'h011:
          begin
            \$166 [31:0] = watchdog;
            \$166 [33:32] = 2'h0;
          end
        10'h012:
          begin
            \$166 [31:0] = { 6'h00, error_code_response, error_code_source, error_code_opcode, error_code_code };
            \$166 [33:32] = 2'h0;
          end
        10'h013:
          begin
            \$166 [31:0] = error_tag;
            \$166 [33:32] = 2'h0;
          end
        10'h014:
          begin
            \$166 [31:0] = error_sample;
            \$166 [33:32] = 2'h0;
          end
        10'h015:
          begin
            \$166 [31:0] = error_table;
            \$166 [33:32] = 2'h0;
          end
        10'h016:
          begin
            \$166 [31:0] = error_row;
            \$166 [33:32] = 2'h0;
          end
        10'h020:
          begin
            \$166 [31:0] = busy_cycles[31:0];
            \$166 [33:32] = 2'h0;
          end
        10'h021:
          begin
            \$166 [31:0] = { 16'h0000, busy_cycles_kept };
            \$166 [33:32] = 2'h0;
          end
        10'h022:
          begin
            \$166 [31:0] = steps[31:0];
            \$166 [33:32] = 2'h0;
          end
        10'h023:
          begin
            \$166 [31:0] = { 16'h0000, steps_kept };
            \$166 [33:32] = 2'h0;
          end
        10'h024:
          begin
            \$166 [31:0] = lookups[31:0];
            \$166 [33:32] = 2'h0;
          end
        10'h025:
          begin
            \$166 [31:0] = { 16'h0000, lookups_kept };
            \$166 [33:32] = 2'h0;
          end
        10'h026:
          begin
            \$166 [31:0] = filtered[31:0];
            \$166 [33:32] = 2'h0;
          end
        10'h027:
          begin
            \$166 [31:0] = { 16'h0000, filtered_kept };
            \$166 [33:32] = 2'h0;
          end
        10'h028:
          begin
            \$166 [31:0] = asked[31:0];
            \$166 [33:32] = 2'h0;
          end
        10'h029:
          begin
            \$166 [31:0] = { 16'h0000, asked_kept };
            \$166 [33:32] = 2'h0;
          end
        10'h02a:
          begin
            \$166 [31:0] = held_up[31:0];
            \$166 [33:32] = 2'h0;
          end
        10'h02b:
          begin
            \$166 [31:0] = { 16'h0000, held_up_kept };
            \$166 [33:32] = 2'h0;
          end
        10'h02c:
          begin
            \$166 [31:0] = kept_waiting[31:0];
            \$166 [33:32] = 2'h0;
          end
        10'h02d:
          begin
            \$166 [31:0] = { 16'h0000, kept_waiting_kept };
            \$166 [33:32] = 2'h0;
          end
        10'h02e:
          begin
            \$166 [31:0] = batches[31:0];
            \$166 [33:32] = 2'h0;
          end
        10'h02f:
          begin
            \$166 [31:0] = { 16'h0000, batches_kept };
            \$166 [33:32] = 2'h0;
          end
        10'h030:
          begin
            \$166 [31:0] = learn_cycles[31:0];
            \$166 [33:32] = 2'h0;
          end
        10'h031:
          begin
            \$166 [31:0] = { 16'h0000, learn_cycles_kept };
            \$166 [33:32] = 2'h0;
          end
        10'h032:
          begin
            \$166 [31:0] = classify_cycles[31:0];
            \$166 [33:32] = 2'h0;
          end
        10'h033:
          begin
            \$166 [31:0] = { 16'h0000, classify_cycles_kept };
            \$166 [33:32] = 2'h0;
          end
        10'h034:
          begin
            \$166 [31:0] = gather_cycles[31:0];
            \$166 [33:32] = 2'h0;
          end
        10'h035:
          begin
            \$166 [31:0] = { 16'h0000, gather_cycles_kept };
            \$166 [33:32] = 2'h0;
          end
        10'h036:
          begin
            \$166 [31:0] = read_beats[31:0];
            \$166 [33:32] = 2'h0;
          end
        10'h037:
          begin
            \$166 [31:0] = { 16'h0000, read_beats_kept };
            \$166 [33:32] = 2'h0;
          end
        10'h038:
          begin
            \$166 [31:0] = write_beats[31:0];
            \$166 [33:32] = 2'h0;
          end
        10'h039:
          begin
            \$166 [31:0] = { 16'h0000, write_beats_kept };
            \$166 [33:32] = 2'h0;
          end
        10'h03a:
          begin
            \$166 [31:0] = gathered_rows[31:0];
            \$166 [33:32] = 2'h0;
          end
        10'h03b:
          begin
            \$166 [31:0] = { 16'h0000, gathered_rows_kept };
            \$166 [33:32] = 2'h0;
          end
        10'h03c:
          begin
            \$166 [31:0] = gathered_bags[31:0];
            \$166 [33:32] = 2'h0;
          end
        10'h03d:
          begin
            \$166 [31:0] = { 16'h0000, gathered_bags_kept };
            \$166 [33:32] = 2'h0;
          end
        default:
          begin
            \$166 [31:0] = 32'd0;
            \$166 [33:32] = \$136 ;
          end
      endcase
    end
    if (rst) begin
      \$166  = 34'h000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$167  = busy_cycles_kept;
    if (read_asked) begin
      casez (read_address)
        10'h000:
            /* empty */;
        10'h001:
            /* empty */;
        10'h002:
            /* empty */;
        10'h003:
            /* empty */;
        10'h004:
            /* empty */;
        10'h005:
            /* empty */;
        10'h006:
            /* empty */;
        10'h007:
            /* empty */;
        10'h008:
            /* empty */;
        10'h009:
            /* empty */;
        10'h00a:
            /* empty */;
        10'h00b:
            /* empty */;
        10'h00c:
            /* empty */;
        10'h00d:
            /* empty */;
        10'h00e:
            /* empty */;
        10'h00f:
            /* empty */;
        10'h010:
            /* empty */;
        10'h011:
            /* empty */;
        10'h012:
            /* empty */;
        10'h013:
            /* empty */;
        10'h014:
            /* empty */;
        10'h015:
            /* empty */;
        10'h016:
            /* empty */;
        10'h020:
            \$167  = busy_cycles[47:32];
      endcase
    end
    if (rst) begin
      \$167  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$168  = steps_kept;
    if (read_asked) begin
      casez (read_address)
        10'h000:
            /* empty */;
        10'h001:
            /* empty */;
        10'h002:
            /* empty */;
        10'h003:
            /* empty */;
        10'h004:
            /* empty */;
        10'h005:
            /* empty */;
        10'h006:
            /* empty */;
        10'h007:
            /* empty */;
        10'h008:
            /* empty */;
        10'h009:
            /* empty */;
        10'h00a:
            /* empty */;
        10'h00b:
            /* empty */;
        10'h00c:
            /* empty */;
        10'h00d:
            /* empty */;
        10'h00e:
            /* empty */;
        10'h00f:
            /* empty */;
        10'h010:
            /* empty */;
        10'h011:
            /* empty */;
        10'h012:
            /* empty */;
        10'h013:
            /* empty */;
        10'h014:
            /* empty */;
        10'h015:
            /* empty */;
        10'h016:
            /* empty */;
        10'h020:
            /* empty */;
        10'h021:
            /* empty */;
        10'h022:
            \$168  = steps[47:32];
      endcase
    end
    if (rst) begin
      \$168  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$169  = lookups_kept;
    if (read_asked) begin
      casez (read_address)
        10'h000:
            /* empty */;
        10'h001:
            /* empty */;
        10'h002:
            /* empty */;
        10'h003:
            /* empty */;
        10'h004:
            /* empty */;
        10'h005:
            /* empty */;
        10'h006:
            /* empty */;
        10'h007:
            /* empty */;
        10'h008:
            /* empty */;
        10'h009:
            /* empty */;
        10'h00a:
            /* empty */;
        10'h00b:
            /* empty */;
        10'h00c:
            /* empty */;
        10'h00d:
            /* empty */;
        10'h00e:
            /* empty */;
        10'h00f:
            /* empty */;
        10'h010:
            /* empty */;
        10'h011:
            /* empty */;
        10'h012:
            /* empty */;
        10'h013:
            /* empty */;
        10'h014:
            /* empty */;
        10'h015:
            /* empty */;
        10'h016:
            /* empty */;
        10'h020:
            /* empty */;
        10'h021:
            /* empty */;
        10'h022:
            /* empty */;
        10'h023:
            /* empty */;
        10'h024:
            \$169  = lookups[47:32];
      endcase
    end
    if (rst) begin
      \$169  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$170  = filtered_kept;
    if (read_asked) begin
      casez (read_address)
        10'h000:
            /* empty */;
        10'h001:
            /* empty */;
        10'h002:
            /* empty */;
        10'h003:
            /* empty */;
        10'h004:
            /* empty */;
        10'h005:
            /* empty */;
        10'h006:
            /* empty */;
        10'h007:
            /* empty */;
        10'h008:
            /* empty */;
        10'h009:
            /* empty */;
        10'h00a:
            /* empty */;
        10'h00b:
            /* empty */;
        10'h00c:
            /* empty */;
        10'h00d:
            /* empty */;
        10'h00e:
            /* empty */;
        10'h00f:
            /* empty */;
        10'h010:
            /* empty */;
        10'h011:
            /* empty */;
        10'h012:
            /* empty */;
        10'h013:
            /* empty */;
        10'h014:
            /* empty */;
        10'h015:
            /* empty */;
        10'h016:
            /* empty */;
        10'h020:
            /* empty */;
        10'h021:
            /* empty */;
        10'h022:
            /* empty */;
        10'h023:
            /* empty */;
        10'h024:
            /* empty */;
        10'h025:
            /* empty */;
        10'h026:
            \$170  = filtered[47:32];
      endcase
    end
    if (rst) begin
      \$170  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$171  = asked_kept;
    if (read_asked) begin
      casez (read_address)
        10'h000:
            /* empty */;
        10'h001:
            /* empty */;
        10'h002:
            /* empty */;
        10'h003:
            /* empty */;
        10'h004:
            /* empty */;
        10'h005:
            /* empty */;
        10'h006:
            /* empty */;
        10'h007:
            /* empty */;
        10'h008:
            /* empty */;
        10'h009:
            /* empty */;
        10'h00a:
            /* empty */;
        10'h00b:
            /* empty */;
        10'h00c:
            /* empty */;
        10'h00d:
            /* empty */;
        10'h00e:
            /* empty */;
        10'h00f:
            /* empty */;
        10'h010:
            /* empty */;
        10'h011:
            /* empty */;
        10'h012:
            /* empty */;
        10'h013:
            /* empty */;
        10'h014:
            /* empty */;
        10'h015:
            /* empty */;
        10'h016:
            /* empty */;
        10'h020:
            /* empty */;
        10'h021:
            /* empty */;
        10'h022:
            /* empty */;
        10'h023:
            /* empty */;
        10'h024:
            /* empty */;
        10'h025:
            /* empty */;
        10'h026:
            /* empty */;
        10'h027:
            /* empty */;
        10'h028:
            \$171  = asked[47:32];
      endcase
    end
    if (rst) begin
      \$171  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$172  = held_up_kept;
    if (read_asked) begin
      casez (read_address)
        10'h000:
            /* empty */;
        10'h001:
            /* empty */;
        10'h002:
            /* empty */;
        10'h003:
            /* empty */;
        10'h004:
            /* empty */;
        10'h005:
            /* empty */;
        10'h006:
            /* empty */;
        10'h007:
            /* empty */;
        10'h008:
            /* empty */;
        10'h009:
            /* empty */;
        10'h00a:
            /* empty */;
        10'h00b:
            /* empty */;
        10'h00c:
            /* empty */;
        10'h00d:
            /* empty */;
        10'h00e:
            /* empty */;
        10'h00f:
            /* empty */;
        10'h010:
            /* empty */;
        10'h011:
            /* empty */;
        10'h012:
            /* empty */;
        10'h013:
            /* empty */;
        10'h014:
            /* empty */;
        10'h015:
            /* empty */;
        10'h016:
            /* empty */;
        10'h020:
            /* empty */;
        10'h021:
            /* empty */;
        10'h022:
            /* empty */;
        10'h023:
            /* empty */;
        10'h024:
            /* empty */;
        10'h025:
            /* empty */;
        10'h026:
            /* empty */;
        10'h027:
            /* empty */;
        10'h028:
            /* empty */;
        10'h029:
            /* empty */;
        10'h02a:
            \$172  = held_up[47:32];
      endcase
    end
    if (rst) begin
      \$172  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$173  = kept_waiting_kept;
    if (read_asked) begin
      casez (read_address)
        10'h000:
            /* empty */;
        10'h001:
            /* empty */;
        10'h002:
            /* empty */;
        10'h003:
            /* empty */;
        10'h004:
            /* empty */;
        10'h005:
            /* empty */;
        10'h006:
            /* empty */;
        10'h007:
            /* empty */;
        10'h008:
            /* empty */;
        10'h009:
            /* empty */;
        10'h00a:
            /* empty */;
        10'h00b:
            /* empty */;
        10'h00c:
            /* empty */;
        10'h00d:
            /* empty */;
        10'h00e:
            /* empty */;
        10'h00f:
            /* empty */;
        10'h010:
            /* empty */;
        10'h011:
            /* empty */;
        10'h012:
            /* empty */;
        10'h013:
            /* empty */;
        10'h014:
            /* empty */;
        10'h015:
            /* empty */;
        10'h016:
            /* empty */;
        10'h020:
            /* empty */;
        10'h021:
            /* empty */;
        10'h022:
            /* empty */;
        10'h023:
            /* empty */;
        10'h024:
            /* empty */;
        10'h025:
            /* empty */;
        10'h026:
            /* empty */;
        10'h027:
            /* empty */;
        10'h028:
            /* empty */;
        10'h029:
            /* empty */;
        10'h02a:
            /* empty */;
        10'h02b:
            /* empty */;
        10'h02c:
            \$173  = kept_waiting[47:32];
      endcase
    end
    if (rst) begin
      \$173  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$174  = batches_kept;
    if (read_asked) begin
      casez (read_address)
        10'h000:
            /* empty */;
        10'h001:
            /* empty */;
        10'h002:
            /* empty */;
        10'h003:
            /* empty */;
        10'h004:
            /* empty */;
        10'h005:
            /* empty */;
        10'h006:
            /* empty */;
        10'h007:
            /* empty */;
        10'h008:
            /* empty */;
        10'h009:
            /* empty */;
        10'h00a:
            /* empty */;
        10'h00b:
            /* empty */;
        10'h00c:
            /* empty */;
        10'h00d:
            /* empty */;
        10'h00e:
            /* empty */;
        10'h00f:
            /* empty */;
        10'h010:
            /* empty */;
        10'h011:
            /* empty */;
        10'h012:
            /* empty */;
        10'h013:
            /* empty */;
        10'h014:
            /* empty */;
        10'h015:
            /* empty */;
        10'h016:
            /* empty */;
        10'h020:
            /* empty */;
        10'h021:
            /* empty */;
        10'h022:
            /* empty */;
        10'h023:
            /* empty */;
        10'h024:
            /* empty */;
        10'h025:
            /* empty */;
        10'h026:
            /* empty */;
        10'h027:
            /* empty */;
        10'h028:
            /* empty */;
        10'h029:
            /* empty */;
        10'h02a:
            /* empty */;
        10'h02b:
            /* empty */;
        10'h02c:
            /* empty */;
        10'h02d:
            /* empty */;
        10'h02e:
            \$174  = batches[47:32];
      endcase
    end
    if (rst) begin
      \$174  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$175  = learn_cycles_kept;
    if (read_asked) begin
      casez (read_address)
        10'h000:
            /* empty */;
        10'h001:
            /* empty */;
        10'h002:
            /* empty */;
        10'h003:
            /* empty */;
        10'h004:
            /* empty */;
        10'h005:
            /* empty */;
        10'h006:
            /* empty */;
        10'h007:
            /* empty */;
        10'h008:
            /* empty */;
        10'h009:
            /* empty */;
        10'h00a:
            /* empty */;
        10'h00b:
            /* empty */;
        10'h00c:
            /* empty */;
        10'h00d:
            /* empty */;
        10'h00e:
            /* empty */;
        10'h00f:
            /* empty */;
        10'h010:
            /* empty */;
        10'h011:
            /* empty */;
        10'h012:
            /* empty */;
        10'h013:
            /* empty */;
        10'h014:
            /* empty */;
        10'h015:
            /* empty */;
        10'h016:
            /* empty */;
        10'h020:
            /* empty */;
        10'h021:
            /* empty */;
        10'h022:
            /* empty */;
        10'h023:
            /* empty */;
        10'h024:
            /* empty */;
        10'h025:
            /* empty */;
        10'h026:
            /* empty */;
        10'h027:
            /* empty */;
        10'h028:
            /* empty */;
        10'h029:
            /* empty */;
        10'h02a:
            /* empty */;
        10'h02b:
            /* empty */;
        10'h02c:
            /* empty */;
        10'h02d:
            /* empty */;
        10'h02e:
            /* empty */;
        10'h02f:
            /* empty */;
        10'h030:
            \$175  = learn_cycles[47:32];
      endcase
    end
    if (rst) begin
      \$175  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$176  = classify_cycles_kept;
    if (read_asked) begin
      casez (read_address)
        10'h000:
            /* empty */;
        10'h001:
            /* empty */;
        10'h002:
            /* empty */;
        10'h003:
            /* empty */;
        10'h004:
            /* empty */;
        10'h005:
            /* empty */;
        10'h006:
            /* empty */;
        10'h007:
            /* empty */;
        10'h008:
            /* empty */;
        10'h009:
            /* empty */;
        10'h00a:
            /* empty */;
        10'h00b:
            /* empty */;
        10'h00c:
            /* empty */;
        10'h00d:
            /* empty */;
        10'h00e:
            /* empty */;
        10'h00f:
            /* empty */;
        10'h010:
            /* empty */;
        10'h011:
            /* empty */;
        10'h012:
            /* empty */;
        10'h013:
            /* empty */;
        10'h014:
            /* empty */;
        10'h015:
            /* empty */;
        10'h016:
            /* empty */;
        10'h020:
            /* empty */;
        10'h021:
            /* empty */;
        10'h022:
            /* empty */;
        10'h023:
            /* empty */;
        10'h024:
            /* empty */;
        10'h025:
            /* empty */;
        10'h026:
            /* empty */;
        10'h027:
            /* empty */;
        10'h028:
            /* empty */;
        10'h029:
            /* empty */;
        10'h02a:
            /* empty */;
        10'h02b:
            /* empty */;
        10'h02c:
            /* empty */;
        10'h02d:
            /* empty */;
        10'h02e:
            /* empty */;
        10'h02f:
            /* empty */;
        10'h030:
            /* empty */;
        10'h031:
            /* empty */;
        10'h032:
            \$176  = classify_cycles[47:32];
      endcase
    end
    if (rst) begin
      \$176  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$177  = gather_cycles_kept;
    if (read_asked) begin
      casez (read_address)
        10'h000:
            /* empty */;
        10'h001:
            /* empty */;
        10'h002:
            /* empty */;
        10'h003:
            /* empty */;
        10'h004:
            /* empty */;
        10'h005:
            /* empty */;
        10'h006:
            /* empty */;
        10'h007:
            /* empty */;
        10'h008:
            /* empty */;
        10'h009:
            /* empty */;
        10'h00a:
            /* empty */;
        10'h00b:
            /* empty */;
        10'h00c:
            /* empty */;
        10'h00d:
            /* empty */;
        10'h00e:
            /* empty */;
        10'h00f:
            /* empty */;
        10'h010:
            /* empty */;
        10'h011:
            /* empty */;
        10'h012:
            /* empty */;
        10'h013:
            /* empty */;
        10'h014:
            /* empty */;
        10'h015:
            /* empty */;
        10'h016:
            /* empty */;
        10'h020:
            /* empty */;
        10'h021:
            /* empty */;
        10'h022:
            /* empty */;
        10'h023:
            /* empty */;
        10'h024:
            /* empty */;
        10'h025:
            /* empty */;
        10'h026:
            /* empty */;
        10'h027:
            /* empty */;
        10'h028:
            /* empty */;
        10'h029:
            /* empty */;
        10'h02a:
            /* empty */;
        10'h02b:
            /* empty */;
        10'h02c:
            /* empty */;
        10'h02d:
            /* empty */;
        10'h02e:
            /* empty */;
        10'h02f:
            /* empty */;
        10'h030:
            /* empty */;
        10'h031:
            /* empty */;
        10'h032:
            /* empty */;
        10'h033:
            /* empty */;
        10'h034:
            \$177  = gather_cycles[47:32];
      endcase
    end
    if (rst) begin
      \$177  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$178  = read_beats_kept;
    if (read_asked) begin
      casez (read_address)
        10'h000:
            /* empty */;
        10'h001:
            /* empty */;
        10'h002:
            /* empty */;
        10'h003:
            /* empty */;
        10'h004:
            /* empty */;
        10'h005:
            /* empty */;
        10'h006:
            /* empty */;
        10'h007:
            /* empty */;
        10'h008:
            /* empty */;
        10'h009:
            /* empty */;
        10'h00a:
            /* empty */;
        10'h00b:
            /* empty */;
        10'h00c:
            /* empty */;
        10'h00d:
            /* empty */;
        10'h00e:
            /* empty */;
        10'h00f:
            /* empty */;
        10'h010:
            /* empty */;
        10'h011:
            /* empty */;
        10'h012:
            /* empty */;
        10'h013:
            /* empty */;
        10'h014:
            /* empty */;
        10'h015:
            /* empty */;
        10'h016:
            /* empty */;
        10'h020:
            /* empty */;
        10'h021:
            /* empty */;
        10'h022:
            /* empty */;
        10'h023:
            /* empty */;
        10'h024:
            /* empty */;
        10'h025:
            /* empty */;
        10'h026:
            /* empty */;
        10'h027:
            /* empty */;
        10'h028:
            /* empty */;
        10'h029:
            /* empty */;
        10'h02a:
            /* empty */;
        10'h02b:
            /* empty */;
        10'h02c:
            /* empty */;
        10'h02d:
            /* empty */;
        10'h02e:
            /* empty */;
        10'h02f:
            /* empty */;
        10'h030:
            /* empty */;
        10'h031:
            /* empty */;
        10'h032:
            /* empty */;
        10'h033:
            /* empty */;
        10'h034:
            /* empty */;
        10'h035:
            /* empty */;
        10'h036:
            \$178  = read_beats[47:32];
      endcase
    end
    if (rst) begin
      \$178  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$179  = write_beats_kept;
    if (read_asked) begin
      casez (read_address)
        10'h000:
            /* empty */;
        10'h001:
            /* empty */;
        10'h002:
            /* empty */;
        10'h003:
            /* empty */;
        10'h004:
            /* empty */;
        10'h005:
            /* empty */;
        10'h006:
            /* empty */;
        10'h007:
            /* empty */;
        10'h008:
            /* empty */;
        10'h009:
            /* empty */;
        10'h00a:
            /* empty */;
        10'h00b:
            /* empty */;
        10'h00c:
            /* empty */;
        10'h00d:
            /* empty */;
        10'h00e:
            /* empty */;
        10'h00f:
            /* empty */;
        10'h010:
            /* empty */;
        10'h011:
            /* empty */;
        10'h012:
            /* empty */;
        10'h013:
            /* empty */;
        10'h014:
            /* empty */;
        10'h015:
            /* empty */;
        10'h016:
            /* empty */;
        10'h020:
            /* empty */;
        10'h021:
            /* empty */;
        10'h022:
            /* empty */;
        10'h023:
            /* empty */;
        10'h024:
            /* empty */;
        10'h025:
            /* empty */;
        10'h026:
            /* empty */;
        10'h027:
            /* empty */;
        10'h028:
            /* empty */;
        10'h029:
            /* empty */;
        10'h02a:
            /* empty */;
        10'h02b:
            /* empty */;
        10'h02c:
            /* empty */;
        10'h02d:
            /* empty */;
        10'h02e:
            /* empty */;
        10'h02f:
            /* empty */;
        10'h030:
            /* empty */;
        10'h031:
            /* empty */;
        10'h032:
            /* empty */;
        10'h033:
            /* empty */;
        10'h034:
            /* empty */;
        10'h035:
            /* empty */;
        10'h036:
            /* empty */;
        10'h037:
            /* empty */;
        10'h038:
            \$179  = write_beats[47:32];
      endcase
    end
    if (rst) begin
      \$179  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$180  = gathered_rows_kept;
    if (read_asked) begin
      casez (read_address)
        10'h000:
            /* empty */;
        10'h001:
            /* empty */;
        10'h002:
            /* empty */;
        10'h003:
            /* empty */;
        10'h004:
            /* empty */;
        10'h005:
            /* empty */;
        10'h006:
            /* empty */;
        10'h007:
            /* empty */;
        10'h008:
            /* empty */;
        10'h009:
            /* empty */;
        10'h00a:
            /* empty */;
        10'h00b:
            /* empty */;
        10'h00c:
            /* empty */;
        10'h00d:
            /* empty */;
        10'h00e:
            /* empty */;
        10'h00f:
            /* empty */;
        10'h010:
            /* empty */;
        10'h011:
            /* empty */;
        10'h012:
            /* empty */;
        10'h013:
            /* empty */;
        10'h014:
            /* empty */;
        10'h015:
            /* empty */;
        10'h016:
            /* empty */;
        10'h020:
            /* empty */;
        10'h021:
            /* empty */;
        10'h022:
            /* empty */;
        10'h023:
            /* empty */;
        10'h024:
            /* empty */;
        10'h025:
            /* empty */;
        10'h026:
            /* empty */;
        10'h027:
            /* empty */;
        10'h028:
            /* empty */;
        10'h029:
            /* empty */;
        10'h02a:
            /* empty */;
        10'h02b:
            /* empty */;
        10'h02c:
            /* empty */;
        10'h02d:
            /* empty */;
        10'h02e:
            /* empty */;
        10'h02f:
            /* empty */;
        10'h030:
            /* empty */;
        10'h031:
            /* empty */;
        10'h032:
            /* empty */;
        10'h033:
            /* empty */;
        10'h034:
            /* empty */;
        10'h035:
            /* empty */;
        10'h036:
            /* empty */;
        10'h037:
            /* empty */;
        10'h038:
            /* empty */;
        10'h039:
            /* empty */;
        10'h03a:
            \$180  = gathered_rows[47:32];
      endcase
    end
    if (rst) begin
      \$180  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$181  = gathered_bags_kept;
    if (read_asked) begin
      casez (read_address)
        10'h000:
            /* empty */;
        10'h001:
            /* empty */;
        10'h002:
            /* empty */;
        10'h003:
            /* empty */;
        10'h004:
            /* empty */;
        10'h005:
            /* empty */;
        10'h006:
            /* empty */;
        10'h007:
            /* empty */;
        10'h008:
            /* empty */;
        10'h009:
            /* empty */;
        10'h00a:
            /* empty */;
        10'h00b:
            /* empty */;
        10'h00c:
            /* empty */;
        10'h00d:
            /* empty */;
        10'h00e:
            /* empty */;
        10'h00f:
            /* empty */;
        10'h010:
            /* empty */;
        10'h011:
            /* empty */;
        10'h012:
            /* empty */;
        10'h013:
            /* empty */;
        10'h014:
            /* empty */;
        10'h015:
            /* empty */;
        10'h016:
            /* empty */;
        10'h020:
            /* empty */;
        10'h021:
            /* empty */;
        10'h022:
            /* empty */;
        10'h023:
            /* empty */;
        10'h024:
            /* empty */;
        10'h025:
            /* empty */;
        10'h026:
            /* empty */;
        10'h027:
            /* empty */;
        10'h028:
            /* empty */;
        10'h029:
            /* empty */;
        10'h02a:
            /* empty */;
        10'h02b:
            /* empty */;
        10'h02c:
            /* empty */;
        10'h02d:
            /* empty */;
        10'h02e:
            /* empty */;
        10'h02f:
            /* empty */;
        10'h030:
            /* empty */;
        10'h031:
            /* empty */;
        10'h032:
            /* empty */;
        10'h033:
            /* empty */;
        10'h034:
            /* empty */;
        10'h035:
            /* empty */;
        10'h036:
            /* empty */;
        10'h037:
            /* empty */;
        10'h038:
            /* empty */;
        10'h039:
            /* empty */;
        10'h03a:
            /* empty */;
        10'h03b:
            /* empty */;
        10'h03c:
            \$181  = gathered_bags[47:32];
      endcase
    end
    if (rst) begin
      \$181  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$182  = \$139 ;
    if (rst) begin
      \$182  = 1'h0;
    end
  end
  assign \s_axil_aw__payload.addr  = s_axil_aw__payload;
  assign \s_axil_w__payload.data  = s_axil_w__payload[31:0];
  assign \s_axil_w__payload.strb  = s_axil_w__payload[35:32];
  assign \s_axil_b__payload.resp  = s_axil_b__payload;
  assign \s_axil_ar__payload.addr  = s_axil_ar__payload;
  assign \s_axil_r__payload.data  = s_axil_r__payload[31:0];
  assign \s_axil_r__payload.resp  = s_axil_r__payload[33:32];
  assign \$6  = { 2'h0, s_axil_aw__payload[11:2] };
  assign \$135  = { 2'h0, s_axil_ar__payload[11:2] };
  assign \$136  = 2'h2;
endmodule
