// Hotline, module hotline_walker, preset tiny.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 3, row_bits 11, banks 2, sets_per_bank 16, ways 4, engines 2, bus_bits 64
// Made by `hotline generate --preset tiny`. Don't edit: change hdl_gen/ and make it again.
// SPDX-License-Identifier: Apache-2.0
/* verilator lint_off WIDTH */
module hotline_walker(rst, start, gather, operands, setting_valid, setting, chunks_ready, back_valid, back_id, back, burst_offsets_ready, burst_ids_ready, burst_slots_ready, burst_weights_ready, chunks_valid, chunks_table, chunks_rows, chunks_hot, chunks_fixed, chunks_block, chunks_start
, chunks_count, chunks_offset, chunks_run_ends, chunks_ends, chunks_row, chunks_slot, chunks_weight, done, bad_offsets, bad_table, bad_sample, burst_offsets_valid, burst_offsets_addr, burst_offsets_len, burst_offsets_id, burst_ids_valid, burst_ids_addr, burst_ids_len, burst_ids_id, burst_slots_valid, burst_slots_addr
, burst_slots_len, burst_slots_id, burst_weights_valid, burst_weights_addr, burst_weights_len, burst_weights_id, clk);
  input [65:0] back;
  wire [65:0] back;
  wire [65:0] \back$63 ;
  wire [63:0] \back$63.data ;
  wire [1:0] \back$63.resp ;
  input [4:0] back_id;
  wire [4:0] back_id;
  wire [4:0] \back_id$62 ;
  input back_valid;
  wire back_valid;
  wire \back_valid$61 ;
  output bad_offsets;
  wire bad_offsets;
  wire \bad_offsets$58 ;
  output [6:0] bad_sample;
  wire [6:0] bad_sample;
  wire [6:0] \bad_sample$60 ;
  output [2:0] bad_table;
  wire [2:0] bad_table;
  wire [2:0] \bad_table$59 ;
  wire [76:0] burst_ids__payload;
  wire [63:0] \burst_ids__payload.addr ;
  wire [4:0] \burst_ids__payload.id ;
  wire [7:0] \burst_ids__payload.len ;
  wire burst_ids__ready;
  wire burst_ids__valid;
  output [63:0] burst_ids_addr;
  wire [63:0] burst_ids_addr;
  output [4:0] burst_ids_id;
  wire [4:0] burst_ids_id;
  output [7:0] burst_ids_len;
  wire [7:0] burst_ids_len;
  input burst_ids_ready;
  wire burst_ids_ready;
  output burst_ids_valid;
  wire burst_ids_valid;
  wire [76:0] burst_offsets__payload;
  wire [63:0] \burst_offsets__payload.addr ;
  wire [4:0] \burst_offsets__payload.id ;
  wire [7:0] \burst_offsets__payload.len ;
  wire burst_offsets__ready;
  wire burst_offsets__valid;
  output [63:0] burst_offsets_addr;
  wire [63:0] burst_offsets_addr;
  output [4:0] burst_offsets_id;
  wire [4:0] burst_offsets_id;
  output [7:0] burst_offsets_len;
  wire [7:0] burst_offsets_len;
  input burst_offsets_ready;
  wire burst_offsets_ready;
  output burst_offsets_valid;
  wire burst_offsets_valid;
  wire [76:0] burst_slots__payload;
  wire [63:0] \burst_slots__payload.addr ;
  wire [4:0] \burst_slots__payload.id ;
  wire [7:0] \burst_slots__payload.len ;
  wire burst_slots__ready;
  wire burst_slots__valid;
  output [63:0] burst_slots_addr;
  wire [63:0] burst_slots_addr;
  output [4:0] burst_slots_id;
  wire [4:0] burst_slots_id;
  output [7:0] burst_slots_len;
  wire [7:0] burst_slots_len;
  input burst_slots_ready;
  wire burst_slots_ready;
  output burst_slots_valid;
  wire burst_slots_valid;
  wire [76:0] burst_weights__payload;
  wire [63:0] \burst_weights__payload.addr ;
  wire [4:0] \burst_weights__payload.id ;
  wire [7:0] \burst_weights__payload.len ;
  wire burst_weights__ready;
  wire burst_weights__valid;
  output [63:0] burst_weights_addr;
  wire [63:0] burst_weights_addr;
  output [4:0] burst_weights_id;
  wire [4:0] burst_weights_id;
  output [7:0] burst_weights_len;
  wire [7:0] burst_weights_len;
  input burst_weights_ready;
  wire burst_weights_ready;
  output burst_weights_valid;
  wire burst_weights_valid;
  wire [302:0] chunks__payload;
  wire [4:0] \chunks__payload.block ;
  wire [1:0] \chunks__payload.count ;
  wire \chunks__payload.ends ;
  wire [31:0] \chunks__payload.fixed ;
  wire \chunks__payload.hot ;
  wire [1:0] \chunks__payload.offset ;
  wire [63:0] \chunks__payload.row ;
  wire [31:0] \chunks__payload.rows ;
  wire \chunks__payload.run_ends ;
  wire [63:0] \chunks__payload.slot ;
  wire [31:0] \chunks__payload.start ;
  wire [2:0] \chunks__payload.table ;
  wire [63:0] \chunks__payload.weight ;
  wire chunks__ready;
  wire chunks__valid;
  output [4:0] chunks_block;
  wire [4:0] chunks_block;
  output [1:0] chunks_count;
  wire [1:0] chunks_count;
  output chunks_ends;
  wire chunks_ends;
  output [31:0] chunks_fixed;
  wire [31:0] chunks_fixed;
  output chunks_hot;
  wire chunks_hot;
  output [1:0] chunks_offset;
  wire [1:0] chunks_offset;
  input chunks_ready;
  wire chunks_ready;
  output [63:0] chunks_row;
  wire [63:0] chunks_row;
  output [31:0] chunks_rows;
  wire [31:0] chunks_rows;
  output chunks_run_ends;
  wire chunks_run_ends;
  output [63:0] chunks_slot;
  wire [63:0] chunks_slot;
  output [31:0] chunks_start;
  wire [31:0] chunks_start;
  output [2:0] chunks_table;
  wire [2:0] chunks_table;
  output chunks_valid;
  wire chunks_valid;
  output [63:0] chunks_weight;
  wire [63:0] chunks_weight;
  input clk;
  wire clk;
  output done;
  wire done;
  wire \done$57 ;
  input gather;
  wire gather;
  wire \gather$50 ;
  input [582:0] operands;
  wire [582:0] operands;
  wire [582:0] \operands$51 ;
  wire [15:0] \operands$51.bag_length ;
  wire [3:0] \operands$51.dim ;
  wire [63:0] \operands$51.entries ;
  wire [63:0] \operands$51.ids ;
  wire [31:0] \operands$51.lookups ;
  wire [63:0] \operands$51.offsets ;
  wire [63:0] \operands$51.popular ;
  wire [63:0] \operands$51.rest ;
  wire [6:0] \operands$51.rest_count ;
  wire [6:0] \operands$51.samples ;
  wire [63:0] \operands$51.slots ;
  wire [3:0] \operands$51.tables ;
  wire [63:0] \operands$51.vectors ;
  wire \operands$51.weighted ;
  wire [63:0] \operands$51.weights ;
  input rst;
  wire rst;
  input [74:0] setting;
  wire [74:0] setting;
  wire [74:0] \setting$53 ;
  wire [7:0] \setting$53.register ;
  wire [2:0] \setting$53.table ;
  wire [63:0] \setting$53.value ;
  input setting_valid;
  wire setting_valid;
  wire \setting_valid$52 ;
  input start;
  wire start;
  wire \start$49 ;
  \hotline_walker.design  \design  (
    .\back$3 (back),
    .back_id(back_id),
    .back_valid(back_valid),
    .bad_offsets(bad_offsets),
    .bad_sample(bad_sample),
    .bad_table(bad_table),
    .burst__ready(burst_offsets_ready),
    .\burst__ready$104 (burst_weights_ready),
    .\burst__ready$88 (burst_ids_ready),
    .\burst__ready$96 (burst_slots_ready),
    .burst_ids__payload(burst_ids__payload),
    .burst_ids__valid(burst_ids_valid),
    .burst_offsets__payload(burst_offsets__payload),
    .burst_offsets__valid(burst_offsets_valid),
    .burst_slots__payload(burst_slots__payload),
    .burst_slots__valid(burst_slots_valid),
    .burst_weights__payload(burst_weights__payload),
    .burst_weights__valid(burst_weights_valid),
    .chunks__payload(chunks__payload),
    .chunks__ready(chunks_ready),
    .chunks__valid(chunks_valid),
    .clk(clk),
    .done(done),
    .gather(gather),
    .operands(operands),
    .rst(rst),
    .setting(setting),
    .setting_valid(setting_valid),
    .start(start)
  );
  assign \start$49  = start;
  assign \gather$50  = gather;
  assign \operands$51  = operands;
  assign \setting_valid$52  = setting_valid;
  assign \setting$53  = setting;
  assign chunks__valid = chunks_valid;
  assign chunks__ready = chunks_ready;
  assign \done$57  = done;
  assign \bad_offsets$58  = bad_offsets;
  assign \bad_table$59  = bad_table;
  assign \bad_sample$60  = bad_sample;
  assign \back_valid$61  = back_valid;
  assign \back_id$62  = back_id;
  assign \back$63  = back;
  assign burst_offsets__valid = burst_offsets_valid;
  assign burst_offsets__ready = burst_offsets_ready;
  assign burst_ids__valid = burst_ids_valid;
  assign burst_ids__ready = burst_ids_ready;
  assign burst_slots__valid = burst_slots_valid;
  assign burst_slots__ready = burst_slots_ready;
  assign burst_weights__valid = burst_weights_valid;
  assign burst_weights__ready = burst_weights_ready;
  assign chunks_table = chunks__payload[2:0];
  assign chunks_rows = chunks__payload[34:3];
  assign chunks_hot = chunks__payload[35];
  assign chunks_fixed = chunks__payload[67:36];
  assign chunks_block = chunks__payload[72:68];
  assign chunks_start = chunks__payload[104:73];
  assign chunks_count = chunks__payload[106:105];
  assign chunks_offset = chunks__payload[108:107];
  assign chunks_run_ends = chunks__payload[109];
  assign chunks_ends = chunks__payload[110];
  assign chunks_row = chunks__payload[174:111];
  assign chunks_slot = chunks__payload[238:175];
  assign chunks_weight = chunks__payload[302:239];
  assign burst_offsets_addr = burst_offsets__payload[63:0];
  assign burst_offsets_len = burst_offsets__payload[71:64];
  assign burst_offsets_id = burst_offsets__payload[76:72];
  assign burst_ids_addr = burst_ids__payload[63:0];
  assign burst_ids_len = burst_ids__payload[71:64];
  assign burst_ids_id = burst_ids__payload[76:72];
  assign burst_slots_addr = burst_slots__payload[63:0];
  assign burst_slots_len = burst_slots__payload[71:64];
  assign burst_slots_id = burst_slots__payload[76:72];
  assign burst_weights_addr = burst_weights__payload[63:0];
  assign burst_weights_len = burst_weights__payload[71:64];
  assign burst_weights_id = burst_weights__payload[76:72];
  assign \operands$51.ids  = operands[63:0];
  assign \operands$51.offsets  = operands[127:64];
  assign \operands$51.slots  = operands[191:128];
  assign \operands$51.weights  = operands[255:192];
  assign \operands$51.popular  = operands[319:256];
  assign \operands$51.rest  = operands[383:320];
  assign \operands$51.vectors  = operands[447:384];
  assign \operands$51.entries  = operands[511:448];
  assign \operands$51.samples  = operands[518:512];
  assign \operands$51.tables  = operands[522:519];
  assign \operands$51.bag_length  = operands[538:523];
  assign \operands$51.lookups  = operands[570:539];
  assign \operands$51.dim  = operands[574:571];
  assign \operands$51.weighted  = operands[575];
  assign \operands$51.rest_count  = operands[582:576];
  assign \setting$53.register  = setting[7:0];
  assign \setting$53.table  = setting[10:8];
  assign \setting$53.value  = setting[74:11];
  assign \chunks__payload.table  = chunks__payload[2:0];
  assign \chunks__payload.rows  = chunks__payload[34:3];
  assign \chunks__payload.hot  = chunks__payload[35];
  assign \chunks__payload.fixed  = chunks__payload[67:36];
  assign \chunks__payload.block  = chunks__payload[72:68];
  assign \chunks__payload.start  = chunks__payload[104:73];
  assign \chunks__payload.count  = chunks__payload[106:105];
  assign \chunks__payload.offset  = chunks__payload[108:107];
  assign \chunks__payload.run_ends  = chunks__payload[109];
  assign \chunks__payload.ends  = chunks__payload[110];
  assign \chunks__payload.row  = chunks__payload[174:111];
  assign \chunks__payload.slot  = chunks__payload[238:175];
  assign \chunks__payload.weight  = chunks__payload[302:239];
  assign \back$63.data  = back[63:0];
  assign \back$63.resp  = back[65:64];
  assign \burst_offsets__payload.addr  = burst_offsets__payload[63:0];
  assign \burst_offsets__payload.len  = burst_offsets__payload[71:64];
  assign \burst_offsets__payload.id  = burst_offsets__payload[76:72];
  assign \burst_ids__payload.addr  = burst_ids__payload[63:0];
  assign \burst_ids__payload.len  = burst_ids__payload[71:64];
  assign \burst_ids__payload.id  = burst_ids__payload[76:72];
  assign \burst_slots__payload.addr  = burst_slots__payload[63:0];
  assign \burst_slots__payload.len  = burst_slots__payload[71:64];
  assign \burst_slots__payload.id  = burst_slots__payload[76:72];
  assign \burst_weights__payload.addr  = burst_weights__payload[63:0];
  assign \burst_weights__payload.len  = burst_weights__payload[71:64];
  assign \burst_weights__payload.id  = burst_weights__payload[76:72];
endmodule

module \hotline_walker.design (rst, start, gather, operands, setting_valid, setting, chunks__ready, back_valid, back_id, \back$3 , burst__ready, \burst__ready$88 , \burst__ready$96 , \burst__ready$104 , done, burst_offsets__payload, burst_ids__payload, burst_slots__payload, burst_weights__payload, bad_sample, bad_table
, chunks__valid, bad_offsets, chunks__payload, burst_offsets__valid, burst_ids__valid, burst_slots__valid, burst_weights__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire \$1 ;
  wire [1:0] \$10 ;
  wire [34:0] \$100 ;
  wire [64:0] \$101 ;
  wire [1:0] \$102 ;
  wire [2:0] \$103 ;
  wire [3:0] \$104 ;
  wire \$105 ;
  wire \$106 ;
  wire [2:0] \$107 ;
  wire [32:0] \$108 ;
  wire \$109 ;
  wire [7:0] \$11 ;
  wire [32:0] \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire \$113 ;
  wire \$114 ;
  wire \$115 ;
  wire \$116 ;
  wire \$117 ;
  wire \$118 ;
  wire \$119 ;
  wire \$12 ;
  wire \$120 ;
  wire \$121 ;
  wire \$122 ;
  wire \$123 ;
  wire [34:0] \$124 ;
  wire [64:0] \$125 ;
  wire \$126 ;
  wire \$127 ;
  wire \$128 ;
  wire [34:0] \$129 ;
  wire \$13 ;
  wire [64:0] \$130 ;
  wire \$131 ;
  wire \$132 ;
  wire \$133 ;
  wire \$134 ;
  wire [34:0] \$135 ;
  wire [64:0] \$136 ;
  wire \$137 ;
  wire \$138 ;
  wire \$139 ;
  wire \$14 ;
  wire \$140 ;
  wire \$141 ;
  wire \$142 ;
  wire \$143 ;
  wire \$144 ;
  wire \$145 ;
  wire \$146 ;
  wire \$147 ;
  wire \$148 ;
  wire \$149 ;
  wire \$15 ;
  wire \$150 ;
  wire \$151 ;
  wire \$152 ;
  wire \$153 ;
  wire \$154 ;
  reg \$155 ;
  reg \$156 ;
  reg \$157 ;
  reg \$158 ;
  wire [3:0] \$159 ;
  wire \$16 ;
  reg \$160 ;
  reg \$161 ;
  reg [3:0] \$162 ;
  reg [6:0] \$163 ;
  reg [31:0] \$164 ;
  reg [6:0] \$165 ;
  reg \$166 ;
  reg [2:0] \$167 ;
  reg \$168 ;
  reg \$169 ;
  wire \$17 ;
  reg \$170 ;
  reg [21:0] \$171 ;
  reg \$172 ;
  reg \$173 ;
  reg [3:0] \$174 ;
  reg [2:0] \$175 ;
  reg [6:0] \$176 ;
  reg [6:0] \$177 ;
  reg \$178 ;
  reg [21:0] \$179 ;
  wire [4:0] \$18 ;
  reg [1:0] \$180 ;
  reg [31:0] \$181 ;
  reg [31:0] \$182 ;
  reg [21:0] \$183 ;
  reg \$184 ;
  reg [21:0] \$185 ;
  reg [21:0] \$186 ;
  reg [64:0] \$187 ;
  reg [2:0] \$188 ;
  reg \$189 ;
  wire [32:0] \$19 ;
  reg [31:0] \$190 ;
  reg [21:0] \$191 ;
  reg [21:0] \$192 ;
  reg [31:0] \$193 ;
  reg [1:0] \$194 ;
  reg \$195 ;
  reg \$196 ;
  reg [31:0] \$197 ;
  reg \$198 ;
  reg [110:0] \$199 ;
  wire \$2 ;
  wire \$20 ;
  reg [1:0] \$200 ;
  reg [1:0] \$201 ;
  reg \$202 ;
  reg \$203 ;
  reg \$204 ;
  wire [7:0] \$21 ;
  wire \$22 ;
  wire [7:0] \$23 ;
  wire \$24 ;
  wire [4:0] \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire [2:0] \$29 ;
  wire \$3 ;
  reg [21:0] \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire [22:0] \$34 ;
  wire [2:0] \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire [21:0] \$40 ;
  wire [21:0] \$41 ;
  wire \$42 ;
  wire \$43 ;
  reg [31:0] \$44 ;
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
  wire [32:0] \$56 ;
  wire [22:0] \$57 ;
  wire [32:0] \$58 ;
  wire [22:0] \$59 ;
  wire \$6 ;
  wire [31:0] \$60 ;
  wire \$61 ;
  wire \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire \$65 ;
  wire \$66 ;
  wire \$67 ;
  wire [32:0] \$68 ;
  wire [22:0] \$69 ;
  wire \$7 ;
  wire \$70 ;
  wire \$71 ;
  wire [21:0] \$72 ;
  wire [22:0] \$73 ;
  wire \$74 ;
  wire [21:0] \$75 ;
  wire [22:0] \$76 ;
  wire [3:0] \$77 ;
  wire [3:0] \$78 ;
  wire [32:0] \$79 ;
  wire \$8 ;
  wire [7:0] \$80 ;
  wire [7:0] \$81 ;
  wire \$82 ;
  wire [22:0] \$83 ;
  wire [6:0] \$84 ;
  wire [21:0] \$85 ;
  wire \$86 ;
  wire \$87 ;
  wire \$88 ;
  wire \$89 ;
  wire [7:0] \$9 ;
  wire [1:0] \$90 ;
  wire \$91 ;
  wire [1:0] \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire \$97 ;
  wire \$98 ;
  wire \$99 ;
  reg \$signal  = 1'h0;
  wire \$signal$123 ;
  wire \$signal$150 ;
  (* init = 1'h0 *)
  wire \$signal$17 ;
  reg [6:0] \$signal$21  = 7'h00;
  reg [2:0] \$signal$23  = 3'h0;
  reg [2:0] \$signal$25  = 3'h0;
  reg \$signal$26  = 1'h0;
  reg [21:0] \$signal$28  = 22'h000000;
  reg \$signal$31  = 1'h0;
  reg [6:0] \$signal$34  = 7'h00;
  reg [6:0] \$signal$35  = 7'h00;
  reg [21:0] \$signal$37  = 22'h000000;
  reg \$signal$42  = 1'h0;
  reg [2:0] \$signal$45  = 3'h0;
  reg \$signal$46  = 1'h0;
  reg [31:0] \$signal$47  = 32'd0;
  reg [31:0] \$signal$52  = 32'd0;
  wire [1:0] \$signal$53 ;
  reg [1:0] \$signal$56  = 2'h0;
  wire [1:0] \$signal$57 ;
  reg \$signal$58  = 1'h0;
  reg [31:0] \$signal$63  = 32'd0;
  reg \$signal$65  = 1'h0;
  wire \$signal$75 ;
  wire \$signal$76 ;
  reg \$signal$77  = 1'h0;
  (* init = 3'h0 *)
  wire [2:0] \$signature__addr ;
  wire [31:0] \$signature__data ;
  reg ahead_is_last = 1'h0;
  reg [65:0] back = 66'h00000000000000000;
  input [65:0] \back$3 ;
  wire [65:0] \back$3 ;
  wire [63:0] \back$3.data ;
  wire [1:0] \back$3.resp ;
  wire [63:0] \back.data ;
  wire [1:0] \back.resp ;
  input [4:0] back_id;
  wire [4:0] back_id;
  input back_valid;
  wire back_valid;
  output bad_offsets;
  reg bad_offsets;
  (* init = 7'h00 *)
  output [6:0] bad_sample;
  wire [6:0] bad_sample;
  (* init = 3'h0 *)
  output [2:0] bad_table;
  wire [2:0] bad_table;
  (* init = 66'h00000000000000000 *)
  wire [65:0] beat;
  (* init = 66'h00000000000000000 *)
  wire [65:0] \beat$101 ;
  wire [63:0] \beat$101.data ;
  wire [1:0] \beat$101.resp ;
  (* init = 66'h00000000000000000 *)
  wire [65:0] \beat$109 ;
  wire [63:0] \beat$109.data ;
  wire [1:0] \beat$109.resp ;
  (* init = 66'h00000000000000000 *)
  wire [65:0] \beat$93 ;
  wire [63:0] \beat$93.data ;
  wire [1:0] \beat$93.resp ;
  wire [63:0] \beat.data ;
  wire [1:0] \beat.resp ;
  (* init = 1'h0 *)
  wire beat_valid;
  (* init = 1'h0 *)
  wire \beat_valid$100 ;
  (* init = 1'h0 *)
  wire \beat_valid$108 ;
  (* init = 1'h0 *)
  wire \beat_valid$92 ;
  wire [76:0] burst__payload;
  wire [76:0] \burst__payload$103 ;
  wire [63:0] \burst__payload$103.addr ;
  wire [4:0] \burst__payload$103.id ;
  wire [7:0] \burst__payload$103.len ;
  wire [76:0] \burst__payload$87 ;
  wire [63:0] \burst__payload$87.addr ;
  wire [4:0] \burst__payload$87.id ;
  wire [7:0] \burst__payload$87.len ;
  wire [76:0] \burst__payload$95 ;
  wire [63:0] \burst__payload$95.addr ;
  wire [4:0] \burst__payload$95.id ;
  wire [7:0] \burst__payload$95.len ;
  wire [63:0] \burst__payload.addr ;
  wire [4:0] \burst__payload.id ;
  wire [7:0] \burst__payload.len ;
  input burst__ready;
  wire burst__ready;
  input \burst__ready$104 ;
  wire \burst__ready$104 ;
  input \burst__ready$88 ;
  wire \burst__ready$88 ;
  input \burst__ready$96 ;
  wire \burst__ready$96 ;
  wire burst__valid;
  wire \burst__valid$107 ;
  wire \burst__valid$91 ;
  wire \burst__valid$99 ;
  output [76:0] burst_ids__payload;
  wire [76:0] burst_ids__payload;
  wire [63:0] \burst_ids__payload.addr ;
  wire [4:0] \burst_ids__payload.id ;
  wire [7:0] \burst_ids__payload.len ;
  wire burst_ids__ready;
  output burst_ids__valid;
  wire burst_ids__valid;
  output [76:0] burst_offsets__payload;
  wire [76:0] burst_offsets__payload;
  wire [63:0] \burst_offsets__payload.addr ;
  wire [4:0] \burst_offsets__payload.id ;
  wire [7:0] \burst_offsets__payload.len ;
  wire burst_offsets__ready;
  output burst_offsets__valid;
  wire burst_offsets__valid;
  output [76:0] burst_slots__payload;
  wire [76:0] burst_slots__payload;
  wire [63:0] \burst_slots__payload.addr ;
  wire [4:0] \burst_slots__payload.id ;
  wire [7:0] \burst_slots__payload.len ;
  wire burst_slots__ready;
  output burst_slots__valid;
  wire burst_slots__valid;
  output [76:0] burst_weights__payload;
  wire [76:0] burst_weights__payload;
  wire [63:0] \burst_weights__payload.addr ;
  wire [4:0] \burst_weights__payload.id ;
  wire [7:0] \burst_weights__payload.len ;
  wire burst_weights__ready;
  output burst_weights__valid;
  wire burst_weights__valid;
  output [302:0] chunks__payload;
  wire [302:0] chunks__payload;
  wire [4:0] \chunks__payload.block ;
  wire [1:0] \chunks__payload.count ;
  wire \chunks__payload.ends ;
  wire [31:0] \chunks__payload.fixed ;
  wire \chunks__payload.hot ;
  wire [1:0] \chunks__payload.offset ;
  wire [63:0] \chunks__payload.row ;
  wire [31:0] \chunks__payload.rows ;
  wire \chunks__payload.run_ends ;
  wire [63:0] \chunks__payload.slot ;
  wire [31:0] \chunks__payload.start ;
  wire [2:0] \chunks__payload.table ;
  wire [63:0] \chunks__payload.weight ;
  input chunks__ready;
  wire chunks__ready;
  output chunks__valid;
  reg chunks__valid = 1'h0;
  input clk;
  wire clk;
  reg [1:0] counted = 2'h0;
  output done;
  wire done;
  reg [21:0] end_0 = 22'h000000;
  reg [21:0] end_1 = 22'h000000;
  reg [6:0] first = 7'h00;
  wire free;
  input gather;
  wire gather;
  (* init = 3'h0 *)
  wire [2:0] get_fixed__addr;
  wire [32:0] get_fixed__data;
  reg handed;
  wire [110:0] i__payload;
  wire [4:0] \i__payload.block ;
  wire [1:0] \i__payload.count ;
  wire \i__payload.ends ;
  wire [31:0] \i__payload.fixed ;
  wire \i__payload.hot ;
  wire [1:0] \i__payload.offset ;
  wire [31:0] \i__payload.rows ;
  wire \i__payload.run_ends ;
  wire [31:0] \i__payload.start ;
  wire [2:0] \i__payload.table ;
  wire i__ready;
  wire i__valid;
  reg ids_come = 1'h0;
  reg in_last = 1'h0;
  reg [31:0] index = 32'd0;
  reg [64:0] known = 65'h00000000000000000;
  wire [64:0] \known$44 ;
  wire [31:0] \known$44.fixed ;
  wire \known$44.hot ;
  wire [31:0] \known$44.rows ;
  wire [31:0] \known.fixed ;
  wire \known.hot ;
  wire [31:0] \known.rows ;
  reg [3:0] last = 4'h0;
  wire [1:0] \last.samples ;
  wire [1:0] \last.within ;
  reg last_block = 1'h0;
  reg last_is_short = 1'h0;
  wire [31:0] length;
  wire [31:0] next_block;
  wire [110:0] o__payload;
  wire [4:0] \o__payload.block ;
  wire [1:0] \o__payload.count ;
  wire \o__payload.ends ;
  wire [31:0] \o__payload.fixed ;
  wire \o__payload.hot ;
  wire [1:0] \o__payload.offset ;
  wire [31:0] \o__payload.rows ;
  wire \o__payload.run_ends ;
  wire [31:0] \o__payload.start ;
  wire [2:0] \o__payload.table ;
  wire o__ready;
  wire o__valid;
  reg [63:0] offset_0;
  reg [63:0] offset_1;
  reg [63:0] offset_2;
  reg offsets_come = 1'h0;
  reg one_length = 1'h0;
  wire open_;
  input [582:0] operands;
  wire [582:0] operands;
  wire [15:0] \operands.bag_length ;
  wire [3:0] \operands.dim ;
  wire [63:0] \operands.entries ;
  wire [63:0] \operands.ids ;
  wire [31:0] \operands.lookups ;
  wire [63:0] \operands.offsets ;
  wire [63:0] \operands.popular ;
  wire [63:0] \operands.rest ;
  wire [6:0] \operands.rest_count ;
  wire [6:0] \operands.samples ;
  wire [63:0] \operands.slots ;
  wire [3:0] \operands.tables ;
  wire [63:0] \operands.vectors ;
  wire \operands.weighted ;
  wire [63:0] \operands.weights ;
  wire [2:0] put__addr;
  wire [2:0] \put__addr$117 ;
  wire [31:0] put__data;
  wire [32:0] \put__data$118 ;
  wire put__en;
  wire \put__en$116 ;
  wire [66:0] req__payload;
  wire [65:0] \req__payload$135 ;
  wire [63:0] \req__payload$135.address ;
  wire [1:0] \req__payload$135.count ;
  wire [65:0] \req__payload$137 ;
  wire [63:0] \req__payload$137.address ;
  wire [1:0] \req__payload$137.count ;
  wire [65:0] \req__payload$139 ;
  wire [63:0] \req__payload$139.address ;
  wire [1:0] \req__payload$139.count ;
  wire [63:0] \req__payload.address ;
  wire [2:0] \req__payload.count ;
  wire req__ready;
  wire \req__ready$130 ;
  wire \req__ready$131 ;
  wire \req__ready$132 ;
  reg req__valid = 1'h0;
  wire \req__valid$134 ;
  wire \req__valid$136 ;
  wire \req__valid$138 ;
  wire [193:0] rsp__payload;
  wire [65:0] \rsp__payload$147 ;
  wire [1:0] \rsp__payload$147.resp ;
  wire [63:0] \rsp__payload$147.words ;
  wire [65:0] \rsp__payload$148 ;
  wire [1:0] \rsp__payload$148.resp ;
  wire [63:0] \rsp__payload$148.words ;
  wire [65:0] \rsp__payload$149 ;
  wire [1:0] \rsp__payload$149.resp ;
  wire [63:0] \rsp__payload$149.words ;
  wire [1:0] \rsp__payload.resp ;
  wire [191:0] \rsp__payload.words ;
  reg rsp__ready;
  wire \rsp__ready$152 ;
  wire \rsp__ready$153 ;
  wire \rsp__ready$154 ;
  wire rsp__valid;
  wire \rsp__valid$144 ;
  wire \rsp__valid$145 ;
  wire \rsp__valid$146 ;
  input rst;
  wire rst;
  reg [21:0] run_left = 22'h000000;
  reg [110:0] s1 = 111'h0000000000000000000000000000;
  wire [4:0] \s1.block ;
  wire [1:0] \s1.count ;
  wire \s1.ends ;
  wire [31:0] \s1.fixed ;
  wire \s1.hot ;
  wire [1:0] \s1.offset ;
  wire [31:0] \s1.rows ;
  wire \s1.run_ends ;
  wire [31:0] \s1.start ;
  wire [2:0] \s1.table ;
  reg [1:0] s1_end_0 = 2'h0;
  reg [1:0] s1_end_1 = 2'h0;
  reg [31:0] same_block = 32'd0;
  reg [21:0] same_end_0 = 22'h000000;
  reg [21:0] same_end_1 = 22'h000000;
  reg [31:0] same_start = 32'd0;
  input [74:0] setting;
  wire [74:0] setting;
  wire [7:0] \setting.register ;
  wire [2:0] \setting.table ;
  wire [63:0] \setting.value ;
  input setting_valid;
  wire setting_valid;
  wire skips;
  reg slots_come = 1'h0;
  input start;
  wire start;
  reg [3:0] \table  = 4'h0;
  reg [3:0] walk_state = 4'h0;
  reg walking = 1'h0;
  reg weights_come = 1'h0;
  reg wrong = 1'h0;
  reg [32:0] fixed [7:0];
  always @(posedge clk) begin
    if (\put__en$116 )
      fixed[setting[10:8]] <= setting[43:11];
  end
  reg [32:0] _0_;
  always @(posedge clk) begin
    _0_ <= fixed[\$signal$25 ];
  end
  assign get_fixed__data = _0_;
  reg [31:0] rows [7:0];
  initial begin
    rows[0] = 32'd0;
    rows[1] = 32'd0;
    rows[2] = 32'd0;
    rows[3] = 32'd0;
    rows[4] = 32'd0;
    rows[5] = 32'd0;
    rows[6] = 32'd0;
    rows[7] = 32'd0;
  end
  always @(posedge clk) begin
    if (put__en)
      rows[setting[10:8]] <= setting[42:11];
  end
  reg [31:0] _1_;
  always @(posedge clk) begin
    _1_ <= rows[\$signal$25 ];
  end
  assign \$signature__data  = _1_;
  assign \$1  = back_id == 5'h11;
  assign \$2  = back_valid & \$1 ;
  assign \$3  = back_id == 5'h13;
  assign \$4  = back_valid & \$3 ;
  assign \$5  = back_id == 5'h14;
  assign \$6  = back_valid & \$5 ;
  assign \$7  = back_id == 5'h15;
  assign \$8  = back_valid & \$7 ;
  assign \$9  = operands[518:512] - 1'h1;
  assign \$10  = \$9 [0] + 1'h1;
  assign \$11  = operands[518:512] - 1'h1;
  assign \$12  = \$11 [0] >= 1'h1;
  assign \$13  = req__valid & req__ready;
  assign \$14  = ! operands[538:523];
  assign \$15  = | operands[518:512];
  assign \$16  = \$14  & \$15 ;
  assign \$17  = operands[518:512] <= 2'h2;
  assign \$18  = \table  + 1'h1;
  assign \$19  = index + operands[518:512];
  assign \$20  = \table  == operands[522:519];
  assign \$21  = first + 2'h2;
  assign \$22  = ~ in_last;
  assign \$23  = \$signal$21  - 2'h2;
  assign \$24  = \$signal$21  <= 3'h4;
  assign \$25  = operands[522:519] - 1'h1;
  assign \$26  = \$signal$25  == \$signal$23 ;
  assign \$27  = ! operands[518:512];
  assign \$28  = | operands[538:523];
  assign \$29  = last[1:0] - 1'h1;
  assign \$31  = same_end_1 <= 2'h2;
  assign \$32  = \$signal$28  <= 2'h2;
  assign \$33  = operands[518:512] <= 2'h2;
  assign \$34  = \$signal$37  + operands[538:523];
  assign \$35  = counted + 1'h1;
  assign \$36  = ! counted;
  assign \$37  = counted == 1'h1;
  assign \$38  = counted == 1'h1;
  assign \$39  = ahead_is_last ? 1'h0 : 1'h1;
  assign \$40  = last_block ? \$signal$28  : same_end_1;
  assign \$41  = skips ? 22'h000000 : \$40 ;
  assign \$42  = last_block ? last_is_short : \$signal$31 ;
  assign \$43  = skips | \$42 ;
  assign \$45  = offset_1[31:0] < offset_0[31:0];
  assign \$46  = \$45  & \$107 [0];
  assign \$47  = offset_2[31:0] < offset_1[31:0];
  assign \$48  = \$47  & \$107 [1];
  assign \$49  = | offset_0[63:32];
  assign \$50  = | offset_1[63:32];
  assign \$51  = \$50  & \$107 [0];
  assign \$52  = | offset_2[63:32];
  assign \$53  = \$52  & \$107 [1];
  assign \$54  = | { \$53 , \$51  };
  assign \$55  = \$49  | \$54 ;
  assign \$56  = offset_1[31:0] - offset_0[31:0];
  assign \$57  = \$107 [0] ? { 1'h0, \$56 [21:0] } : 23'h7fffff;
  assign \$58  = offset_2[31:0] - offset_0[31:0];
  assign \$59  = \$107 [1] ? { 1'h0, \$58 [21:0] } : 23'h7fffff;
  assign \$60  = skips ? 32'd0 : \$110 [31:0];
  assign \$61  = | \$signal$56 ;
  assign \$62  = \$signal$52  > operands[570:539];
  assign \$63  = \$61  | \$62 ;
  assign \$64  = | \$110 [31:22];
  assign \$65  = \$63  | \$64 ;
  assign \$66  = \$65  | \$signal$58 ;
  assign \$67  = run_left <= 2'h2;
  assign \$68  = \$signal$47  + 2'h2;
  assign \$69  = run_left - 2'h2;
  assign \$70  = run_left <= 3'h4;
  assign \$71  = | end_0[21:1];
  assign \$72  = end_0[21:1] - 1'h1;
  assign \$73  = \$71  ? { \$72 , end_0[0] } : 23'h000000;
  assign \$74  = | end_1[21:1];
  assign \$75  = end_1[21:1] - 1'h1;
  assign \$76  = \$74  ? { \$75 , end_1[0] } : 23'h000000;
  assign \$77  = \$signal$25  + 1'h1;
  assign \$78  = ahead_is_last ? 4'h0 : \$77 ;
  assign \$79  = same_start + \$signal$63 ;
  assign \$80  = \$signal$34  + 2'h2;
  assign \$81  = \$signal$35  - 2'h2;
  assign \$82  = \$signal$35  <= 3'h4;
  assign \$83  = operands[518:512] * operands[538:523];
  assign \$85  = \$signal$42  ? run_left : 22'h000002;
  assign \$86  = \$signal$42  & \$signal$46 ;
  assign \$87  = \$86  & last_block;
  assign \$88  = \$87  | \$signal$26 ;
  assign \$89  = | end_0[21:1];
  assign \$90  = \$89  ? 2'h2 : { 1'h0, end_0[0] };
  assign \$91  = | end_1[21:1];
  assign \$92  = \$91  ? 2'h2 : { 1'h0, end_1[0] };
  assign \$93  = chunks__valid & chunks__ready;
  assign \$94  = \$93  & chunks__payload[110];
  assign \$95  = ~ chunks__ready;
  assign \$96  = ~ \$signal$76 ;
  assign \$97  = \$signal$75  | \$96 ;
  assign \$98  = o__valid & \$97 ;
  assign \$99  = chunks__valid ? \$95  : \$98 ;
  assign \$101  = operands[127:64] + \$100 ;
  assign \$102  = in_last ? last[1:0] : 2'h2;
  assign \$103  = \$102  + 1'h1;
  assign \$105  = setting[7:0] == 5'h10;
  assign put__en = setting_valid & \$105 ;
  assign \$106  = setting[7:0] == 5'h11;
  assign \put__en$116  = setting_valid & \$106 ;
  assign \$signal$53  = last_block ? last[1:0] : 2'h2;
  assign \$107  = last_block ? { 1'h0, last[3:2] } : 3'h7;
  assign \$108  = same_block + same_end_1;
  assign \$109  = ~ \$signal$65 ;
  assign free = \$109  | \$signal$123 ;
  assign skips = gather & known[64];
  assign \$110  = \$signal$52  - \$signal$47 ;
  assign \$111  = s1_end_0 <= 1'h0;
  assign \$112  = s1_end_0 <= 1'h1;
  assign \$115  = ~ gather;
  assign \$116  = \req__ready$131  | \$115 ;
  assign \$117  = gather & operands[575];
  assign \$118  = ~ \$117 ;
  assign \$119  = \req__ready$132  | \$118 ;
  assign \$120  = & { \$119 , \$116 , \$114  };
  assign \$signal$123  = i__ready & \$120 ;
  assign i__valid = \$signal$65  & \$signal$123 ;
  assign \$121  = \$signal$65  & \$signal$123 ;
  assign \$123  = | s1[106:105];
  assign \req__valid$134  = \$122  & \$123 ;
  assign \$125  = operands[63:0] + \$124 ;
  assign \$126  = \$signal$65  & \$signal$123 ;
  assign \$127  = \$126  & gather;
  assign \$128  = | s1[106:105];
  assign \req__valid$136  = \$127  & \$128 ;
  assign \$130  = operands[191:128] + \$129 ;
  assign \$131  = \$signal$65  & \$signal$123 ;
  assign \$132  = gather & operands[575];
  assign \$133  = \$131  & \$132 ;
  assign \$134  = | s1[106:105];
  assign \req__valid$138  = \$133  & \$134 ;
  assign \$136  = operands[255:192] + \$135 ;
  assign done = ~ walking;
  assign \$signal$76  = | o__payload[106:105];
  assign \$137  = ~ gather;
  assign \$138  = ~ operands[575];
  assign \$139  = \rsp__valid$146  | \$138 ;
  assign \$140  = \rsp__valid$145  & \$139 ;
  assign \$141  = \$137  | \$140 ;
  assign \$signal$75  = \rsp__valid$144  & \$141 ;
  assign \$signal$150  = chunks__valid & chunks__ready;
  assign \rsp__ready$152  = \$signal$150  & \$signal$77 ;
  assign \$142  = \$signal$150  & \$signal$77 ;
  assign \rsp__ready$153  = \$142  & gather;
  assign \$143  = \$signal$150  & \$signal$77 ;
  assign \$144  = \$143  & gather;
  assign \rsp__ready$154  = \$144  & operands[575];
  assign \$145  = ! walk_state;
  assign \$146  = walk_state == 1'h1;
  assign \$147  = walk_state == 2'h2;
  assign \$148  = walk_state == 2'h3;
  assign \$149  = walk_state == 3'h4;
  assign \$150  = walk_state == 3'h5;
  assign \$151  = walk_state == 3'h6;
  assign \$152  = walk_state == 3'h7;
  assign \$153  = walk_state == 4'h8;
  assign \$154  = walk_state == 4'h9;
  always @(posedge clk)
    back <= \back$3 ;
  always @(posedge clk)
    offsets_come <= \$155 ;
  always @(posedge clk)
    ids_come <= \$156 ;
  always @(posedge clk)
    slots_come <= \$157 ;
  always @(posedge clk)
    weights_come <= \$158 ;
  always @(posedge clk)
    last <= \$159 ;
  always @(posedge clk)
    \$signal  <= \$160 ;
  always @(posedge clk)
    req__valid <= \$161 ;
  always @(posedge clk)
    \table  <= \$162 ;
  always @(posedge clk)
    first <= \$163 ;
  always @(posedge clk)
    index <= \$164 ;
  always @(posedge clk)
    \$signal$21  <= \$165 ;
  always @(posedge clk)
    in_last <= \$166 ;
  always @(posedge clk)
    \$signal$23  <= \$167 ;
  always @(posedge clk)
    ahead_is_last <= \$168 ;
  always @(posedge clk)
    \$signal$26  <= \$169 ;
  always @(posedge clk)
    one_length <= \$170 ;
  always @(posedge clk)
    \$signal$28  <= \$171 ;
  always @(posedge clk)
    \$signal$31  <= \$172 ;
  always @(posedge clk)
    last_is_short <= \$173 ;
  always @(posedge clk)
    walk_state <= \$174 ;
  always @(posedge clk)
    \$signal$25  <= \$175 ;
  always @(posedge clk)
    \$signal$34  <= \$176 ;
  always @(posedge clk)
    \$signal$35  <= \$177 ;
  always @(posedge clk)
    last_block <= \$178 ;
  always @(posedge clk)
    \$signal$37  <= \$179 ;
  always @(posedge clk)
    counted <= \$180 ;
  always @(posedge clk)
    same_start <= \$181 ;
  always @(posedge clk)
    same_block <= \$182 ;
  always @(posedge clk)
    run_left <= \$183 ;
  always @(posedge clk)
    \$signal$42  <= \$184 ;
  always @(posedge clk)
    same_end_0 <= \$185 ;
  always @(posedge clk)
    same_end_1 <= \$186 ;
  always @(posedge clk)
    known <= \$187 ;
  always @(posedge clk)
    \$signal$45  <= \$188 ;
  always @(posedge clk)
    \$signal$46  <= \$189 ;
  always @(posedge clk)
    \$signal$47  <= \$190 ;
  always @(posedge clk)
    end_0 <= \$191 ;
  always @(posedge clk)
    end_1 <= \$192 ;
  always @(posedge clk)
    \$signal$52  <= \$193 ;
  always @(posedge clk)
    \$signal$56  <= \$194 ;
  always @(posedge clk)
    \$signal$58  <= \$195 ;
  always @(posedge clk)
    wrong <= \$196 ;
  always @(posedge clk)
    \$signal$63  <= \$197 ;
  always @(posedge clk)
    \$signal$65  <= \$198 ;
  always @(posedge clk)
    s1 <= \$199 ;
  always @(posedge clk)
    s1_end_0 <= \$200 ;
  always @(posedge clk)
    s1_end_1 <= \$201 ;
  always @(posedge clk)
    walking <= \$202 ;
  always @(posedge clk)
    chunks__valid <= \$203 ;
  always @(posedge clk)
    \$signal$77  <= \$204 ;
  \hotline_walker.design.ids  ids (
    .burst__payload(burst_ids__payload),
    .burst__ready(\burst__ready$88 ),
    .burst__valid(burst_ids__valid),
    .clk(clk),
    .i__payload(\req__payload$135 ),
    .i__valid(\req__valid$134 ),
    .\o__ready$45 (\rsp__ready$152 ),
    .req__ready(\req__ready$130 ),
    .rsp__payload(\rsp__payload$147 ),
    .rsp__valid(\rsp__valid$144 ),
    .rst(rst),
    .\w_data$25 (back),
    .\w_en$23 (ids_come)
  );
  \hotline_walker.design.offsets  offsets (
    .burst__payload(burst_offsets__payload),
    .burst__ready(burst__ready),
    .burst__valid(burst_offsets__valid),
    .clk(clk),
    .i__payload(req__payload),
    .i__valid(req__valid),
    .\o__ready$45 (rsp__ready),
    .req__ready(req__ready),
    .rsp__payload(rsp__payload),
    .rsp__valid(rsp__valid),
    .rst(rst),
    .\w_data$25 (back),
    .\w_en$23 (offsets_come)
  );
  \hotline_walker.design.plans  plans (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(\$signal$150 ),
    .o__valid(o__valid),
    .rst(rst)
  );
  \hotline_walker.design.slots  slots (
    .burst__payload(burst_slots__payload),
    .burst__ready(\burst__ready$96 ),
    .burst__valid(burst_slots__valid),
    .clk(clk),
    .i__payload(\req__payload$137 ),
    .i__valid(\req__valid$136 ),
    .\o__ready$45 (\rsp__ready$153 ),
    .req__ready(\req__ready$131 ),
    .rsp__payload(\rsp__payload$148 ),
    .rsp__valid(\rsp__valid$145 ),
    .rst(rst),
    .\w_data$25 (back),
    .\w_en$23 (slots_come)
  );
  \hotline_walker.design.weights  weights (
    .burst__payload(burst_weights__payload),
    .burst__ready(\burst__ready$104 ),
    .burst__valid(burst_weights__valid),
    .clk(clk),
    .i__payload(\req__payload$139 ),
    .i__valid(\req__valid$138 ),
    .\o__ready$45 (\rsp__ready$154 ),
    .req__ready(\req__ready$132 ),
    .rsp__payload(\rsp__payload$149 ),
    .rsp__valid(\rsp__valid$146 ),
    .rst(rst),
    .\w_data$25 (back),
    .\w_en$23 (weights_come)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (\$29 [0])
      1'h0:
          \$30  = same_end_0;
      1'h1:
          \$30  = same_end_1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$44  = 32'd0;
    casez (\$signal$53 )
      2'h0:
          \$44  = offset_0[31:0];
      2'h1:
          \$44  = offset_1[31:0];
      2'h2:
          \$44  = offset_2[31:0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$155  = \$2 ;
    if (rst) begin
      \$155  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$156  = \$4 ;
    if (rst) begin
      \$156  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$157  = \$6 ;
    if (rst) begin
      \$157  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$158  = \$8 ;
    if (rst) begin
      \$158  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$160  = start;
    if (rst) begin
      \$160  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$161  = req__valid;
    if (\$signal ) begin
      \$161  = \$16 ;
    end else if (bad_offsets) begin
      \$161  = 1'h0;
    end else if (\$13 ) begin
      if (\$20 ) begin
        \$161  = \$22 ;
      end
    end
    if (rst) begin
      \$161  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$162  = \table ;
    if (\$signal ) begin
      \$162  = 4'h1;
    end else if (bad_offsets) begin
    end else if (\$13 ) begin
      \$162  = \$18 [3:0];
      if (\$20 ) begin
        \$162  = 4'h1;
      end
    end
    if (rst) begin
      \$162  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$163  = first;
    if (\$signal ) begin
      \$163  = 7'h02;
    end else if (bad_offsets) begin
    end else if (\$13 ) begin
      if (\$20 ) begin
        \$163  = \$21 [6:0];
      end
    end
    if (rst) begin
      \$163  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$164  = index;
    if (\$signal ) begin
      \$164  = 32'd0;
    end else if (bad_offsets) begin
    end else if (\$13 ) begin
      \$164  = \$19 [31:0];
      if (\$20 ) begin
        \$164  = { 25'h0000000, first };
      end
    end
    if (rst) begin
      \$164  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$165  = \$signal$21 ;
    if (\$signal ) begin
      \$165  = operands[518:512];
    end else if (bad_offsets) begin
    end else if (\$13 ) begin
      if (\$20 ) begin
        \$165  = \$23 [6:0];
      end
    end
    if (rst) begin
      \$165  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$166  = in_last;
    if (\$signal ) begin
      \$166  = \$17 ;
    end else if (bad_offsets) begin
    end else if (\$13 ) begin
      if (\$20 ) begin
        \$166  = \$24 ;
      end
    end
    if (rst) begin
      \$166  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$167  = \$25 [2:0];
    if (rst) begin
      \$167  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$168  = \$26 ;
    if (rst) begin
      \$168  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$169  = \$27 ;
    if (rst) begin
      \$169  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$170  = \$28 ;
    if (rst) begin
      \$170  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$171  = \$30 ;
    if (rst) begin
      \$171  = 22'h000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$172  = \$31 ;
    if (rst) begin
      \$172  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$173  = \$32 ;
    if (rst) begin
      \$173  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$174  = walk_state;
    casez (walk_state)
      4'h0:
          if (start) begin
            \$174  = 4'h1;
          end
      4'h1:
          if (\$38 ) begin
            \$174  = 4'h2;
          end
      4'h2:
          \$174  = 4'h3;
      4'h3:
        begin
          \$174  = 4'h4;
          if (\$signal$26 ) begin
            \$174  = 4'h5;
          end
        end
      4'h4:
          (* full_case = 32'd1 *)
          if (one_length) begin
            \$174  = 4'h6;
          end else begin
            if (rsp__valid) begin
              \$174  = 4'h7;
            end
          end
      4'h7:
          \$174  = 4'h8;
      4'h8:
        begin
          \$174  = 4'h6;
          if (wrong) begin
            \$174  = 4'h9;
          end
        end
      4'h6:
          if (free) begin
            if (\$signal$42 ) begin
              \$174  = 4'h4;
              if (\$signal$46 ) begin
                if (last_block) begin
                  \$174  = 4'h0;
                end
              end
            end
          end
      4'h5:
          if (free) begin
            \$174  = 4'h0;
          end
    endcase
    if (rst) begin
      \$174  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$175  = \$signal$25 ;
    casez (walk_state)
      4'h0:
          if (start) begin
            \$175  = 3'h0;
          end
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          \$175  = { 2'h0, \$39  };
      4'h4:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          /* empty */;
      4'h6:
          if (free) begin
            if (\$signal$42 ) begin
              \$175  = \$78 [2:0];
            end
          end
    endcase
    if (rst) begin
      \$175  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$176  = \$signal$34 ;
    casez (walk_state)
      4'h0:
          if (start) begin
            \$176  = 7'h00;
          end
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          /* empty */;
      4'h6:
          if (free) begin
            if (\$signal$42 ) begin
              if (\$signal$46 ) begin
                \$176  = \$80 [6:0];
              end
            end
          end
    endcase
    if (rst) begin
      \$176  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$177  = \$signal$35 ;
    casez (walk_state)
      4'h0:
          if (start) begin
            \$177  = operands[518:512];
          end
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          /* empty */;
      4'h6:
          if (free) begin
            if (\$signal$42 ) begin
              if (\$signal$46 ) begin
                \$177  = \$81 [6:0];
              end
            end
          end
    endcase
    if (rst) begin
      \$177  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$178  = last_block;
    casez (walk_state)
      4'h0:
          if (start) begin
            \$178  = \$33 ;
          end
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          /* empty */;
      4'h6:
          if (free) begin
            if (\$signal$42 ) begin
              if (\$signal$46 ) begin
                \$178  = \$82 ;
              end
            end
          end
    endcase
    if (rst) begin
      \$178  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$179  = \$signal$37 ;
    casez (walk_state)
      4'h0:
          if (start) begin
            \$179  = { 6'h00, operands[538:523] };
          end
      4'h1:
          \$179  = \$34 [21:0];
    endcase
    if (rst) begin
      \$179  = 22'h000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$180  = counted;
    casez (walk_state)
      4'h0:
          if (start) begin
            \$180  = 2'h0;
          end
      4'h1:
          \$180  = \$35 [1:0];
    endcase
    if (rst) begin
      \$180  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$181  = same_start;
    casez (walk_state)
      4'h0:
          if (start) begin
            \$181  = 32'd0;
          end
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          /* empty */;
      4'h6:
          if (free) begin
            if (\$signal$42 ) begin
              \$181  = \$79 [31:0];
              if (\$signal$46 ) begin
                \$181  = \$108 [31:0];
              end
            end
          end
    endcase
    if (rst) begin
      \$181  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$182  = same_block;
    casez (walk_state)
      4'h0:
          if (start) begin
            \$182  = 32'd0;
          end
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          /* empty */;
      4'h6:
          if (free) begin
            if (\$signal$42 ) begin
              if (\$signal$46 ) begin
                \$182  = \$108 [31:0];
              end
            end
          end
    endcase
    if (rst) begin
      \$182  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$183  = run_left;
    casez (walk_state)
      4'h0:
          if (start) begin
            \$183  = 22'h000000;
          end
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          if (one_length) begin
            \$183  = \$41 ;
          end
      4'h7:
          \$183  = \$60 [21:0];
      4'h8:
          /* empty */;
      4'h6:
          if (free) begin
            \$183  = \$69 [21:0];
          end
    endcase
    if (rst) begin
      \$183  = 22'h000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$184  = \$signal$42 ;
    casez (walk_state)
      4'h0:
          if (start) begin
            \$184  = 1'h1;
          end
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          if (one_length) begin
            \$184  = \$43 ;
          end
      4'h7:
          /* empty */;
      4'h8:
          \$184  = \$67 ;
      4'h6:
          if (free) begin
            \$184  = \$70 ;
          end
    endcase
    if (rst) begin
      \$184  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$185  = same_end_0;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          if (\$36 ) begin
            \$185  = \$signal$37 ;
          end
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          (* full_case = 32'd1 *)
          if (one_length) begin
          end else begin
            \$185  = \$57 [21:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$186  = same_end_1;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          if (\$37 ) begin
            \$186  = \$signal$37 ;
          end
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          (* full_case = 32'd1 *)
          if (one_length) begin
          end else begin
            \$186  = \$59 [21:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$187  = known;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          \$187  = { get_fixed__data, \$signature__data  };
      4'h4:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          /* empty */;
      4'h6:
          if (free) begin
            if (\$signal$42 ) begin
              \$187  = { get_fixed__data, \$signature__data  };
            end
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$188  = \$signal$45 ;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          \$188  = 3'h0;
      4'h4:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          /* empty */;
      4'h6:
          if (free) begin
            if (\$signal$42 ) begin
              \$188  = \$signal$25 ;
            end
          end
    endcase
    if (rst) begin
      \$188  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$189  = \$signal$46 ;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          \$189  = ahead_is_last;
      4'h4:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          /* empty */;
      4'h6:
          if (free) begin
            if (\$signal$42 ) begin
              \$189  = ahead_is_last;
            end
          end
    endcase
    if (rst) begin
      \$189  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$190  = \$signal$47 ;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          (* full_case = 32'd1 *)
          if (one_length) begin
            \$190  = same_start;
          end else begin
            \$190  = offset_0[31:0];
          end
      4'h7:
          /* empty */;
      4'h8:
          /* empty */;
      4'h6:
          if (free) begin
            \$190  = \$68 [31:0];
          end
    endcase
    if (rst) begin
      \$190  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$191  = end_0;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          if (one_length) begin
            \$191  = same_end_0;
          end
      4'h7:
          \$191  = same_end_0;
      4'h8:
          /* empty */;
      4'h6:
          if (free) begin
            \$191  = \$73 [21:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$192  = end_1;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          if (one_length) begin
            \$192  = same_end_1;
          end
      4'h7:
          \$192  = same_end_1;
      4'h8:
          /* empty */;
      4'h6:
          if (free) begin
            \$192  = \$76 [21:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$193  = \$signal$52 ;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          (* full_case = 32'd1 *)
          if (one_length) begin
          end else begin
            \$193  = \$44 ;
          end
    endcase
    if (rst) begin
      \$193  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$194  = \$signal$56 ;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          (* full_case = 32'd1 *)
          if (one_length) begin
          end else begin
            \$194  = { \$48 , \$46  };
          end
    endcase
    if (rst) begin
      \$194  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$195  = \$signal$58 ;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          (* full_case = 32'd1 *)
          if (one_length) begin
          end else begin
            \$195  = \$55 ;
          end
    endcase
    if (rst) begin
      \$195  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$196  = wrong;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h7:
          \$196  = \$66 ;
    endcase
    if (rst) begin
      \$196  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$197  = { 9'h000, \$83  };
    if (rst) begin
      \$197  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$198  = \$signal$65 ;
    if (free) begin
      \$198  = handed;
    end
    if (rst) begin
      \$198  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    { \$199 [110:109], \$199 [106:0] } = { s1[110:109], s1[106:0] };
    if (free) begin
      \$199 [2:0] = \$signal$45 ;
      \$199 [34:3] = known[31:0];
      \$199 [35] = known[64];
      \$199 [67:36] = known[63:32];
      \$199 [72:68] = \$84 [4:0];
      \$199 [104:73] = \$signal$47 ;
      \$199 [106:105] = \$85 [1:0];
      \$199 [109] = \$signal$42 ;
      \$199 [110] = \$88 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$200  = s1_end_0;
    if (free) begin
      \$200  = \$90 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$201  = s1_end_1;
    if (free) begin
      \$201  = \$92 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$202  = walking;
    if (start) begin
      \$202  = 1'h1;
    end else if (\$94 ) begin
      \$202  = 1'h0;
    end
    if (rst) begin
      \$202  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$203  = \$99 ;
    if (rst) begin
      \$203  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$204  = \$signal$76 ;
    if (rst) begin
      \$204  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    rsp__ready = 1'h0;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          (* full_case = 32'd1 *)
          if (one_length) begin
          end else begin
            rsp__ready = 1'h1;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    offset_0 = 64'h0000000000000000;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          (* full_case = 32'd1 *)
          if (one_length) begin
          end else begin
            offset_0 = rsp__payload[63:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    offset_1 = 64'h0000000000000000;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          (* full_case = 32'd1 *)
          if (one_length) begin
          end else begin
            offset_1 = rsp__payload[127:64];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    offset_2 = 64'h0000000000000000;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          (* full_case = 32'd1 *)
          if (one_length) begin
          end else begin
            offset_2 = rsp__payload[191:128];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    handed = 1'h0;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          /* empty */;
      4'h6:
          if (free) begin
            handed = 1'h1;
          end
      4'h5:
          if (free) begin
            handed = 1'h1;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    bad_offsets = 1'h0;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          /* empty */;
      4'h6:
          /* empty */;
      4'h5:
          /* empty */;
      4'h9:
          bad_offsets = 1'h1;
    endcase
  end
  assign \$signal$17  = req__valid;
  assign \known$44  = { get_fixed__data, \$signature__data  };
  assign \$signal$57  = \$107 [1:0];
  assign length = \$110 [31:0];
  assign next_block = \$108 [31:0];
  assign burst__payload = burst_offsets__payload;
  assign burst_offsets__ready = burst__ready;
  assign burst__valid = burst_offsets__valid;
  assign beat_valid = offsets_come;
  assign beat = back;
  assign \burst__payload$87  = burst_ids__payload;
  assign burst_ids__ready = \burst__ready$88 ;
  assign \burst__valid$91  = burst_ids__valid;
  assign \beat_valid$92  = ids_come;
  assign \beat$93  = back;
  assign \burst__payload$95  = burst_slots__payload;
  assign burst_slots__ready = \burst__ready$96 ;
  assign \burst__valid$99  = burst_slots__valid;
  assign \beat_valid$100  = slots_come;
  assign \beat$101  = back;
  assign \burst__payload$103  = burst_weights__payload;
  assign burst_weights__ready = \burst__ready$104 ;
  assign \burst__valid$107  = burst_weights__valid;
  assign \beat_valid$108  = weights_come;
  assign \beat$109  = back;
  assign put__addr = setting[10:8];
  assign put__data = setting[42:11];
  assign \put__addr$117  = setting[10:8];
  assign \put__data$118  = setting[43:11];
  assign \$signature__addr  = \$signal$25 ;
  assign get_fixed__addr = \$signal$25 ;
  assign open_ = \$signal$123 ;
  assign o__ready = \$signal$150 ;
  assign bad_sample = \$signal$34 ;
  assign bad_table = \$signal$45 ;
  assign \back.data  = back[63:0];
  assign \back.resp  = back[65:64];
  assign \back$3.data  = \back$3 [63:0];
  assign \back$3.resp  = \back$3 [65:64];
  assign \last.samples  = last[1:0];
  assign \last.within  = last[3:2];
  assign \operands.ids  = operands[63:0];
  assign \operands.offsets  = operands[127:64];
  assign \operands.slots  = operands[191:128];
  assign \operands.weights  = operands[255:192];
  assign \operands.popular  = operands[319:256];
  assign \operands.rest  = operands[383:320];
  assign \operands.vectors  = operands[447:384];
  assign \operands.entries  = operands[511:448];
  assign \operands.samples  = operands[518:512];
  assign \operands.tables  = operands[522:519];
  assign \operands.bag_length  = operands[538:523];
  assign \operands.lookups  = operands[570:539];
  assign \operands.dim  = operands[574:571];
  assign \operands.weighted  = operands[575];
  assign \operands.rest_count  = operands[582:576];
  assign \known.rows  = known[31:0];
  assign \known.fixed  = known[63:32];
  assign \known.hot  = known[64];
  assign \known$44.rows  = \$signature__data ;
  assign \known$44.fixed  = get_fixed__data[31:0];
  assign \known$44.hot  = get_fixed__data[32];
  assign \s1.table  = s1[2:0];
  assign \s1.rows  = s1[34:3];
  assign \s1.hot  = s1[35];
  assign \s1.fixed  = s1[67:36];
  assign \s1.block  = s1[72:68];
  assign \s1.start  = s1[104:73];
  assign \s1.count  = s1[106:105];
  assign \s1.offset  = s1[108:107];
  assign \s1.run_ends  = s1[109];
  assign \s1.ends  = s1[110];
  assign \chunks__payload.table  = chunks__payload[2:0];
  assign \chunks__payload.rows  = chunks__payload[34:3];
  assign \chunks__payload.hot  = chunks__payload[35];
  assign \chunks__payload.fixed  = chunks__payload[67:36];
  assign \chunks__payload.block  = chunks__payload[72:68];
  assign \chunks__payload.start  = chunks__payload[104:73];
  assign \chunks__payload.count  = chunks__payload[106:105];
  assign \chunks__payload.offset  = chunks__payload[108:107];
  assign \chunks__payload.run_ends  = chunks__payload[109];
  assign \chunks__payload.ends  = chunks__payload[110];
  assign \chunks__payload.row  = chunks__payload[174:111];
  assign \chunks__payload.slot  = chunks__payload[238:175];
  assign \chunks__payload.weight  = chunks__payload[302:239];
  assign \burst_offsets__payload.addr  = burst_offsets__payload[63:0];
  assign \burst_offsets__payload.len  = burst_offsets__payload[71:64];
  assign \burst_offsets__payload.id  = burst_offsets__payload[76:72];
  assign \burst__payload.addr  = burst_offsets__payload[63:0];
  assign \burst__payload.len  = burst_offsets__payload[71:64];
  assign \burst__payload.id  = burst_offsets__payload[76:72];
  assign \beat.data  = back[63:0];
  assign \beat.resp  = back[65:64];
  assign \burst_ids__payload.addr  = burst_ids__payload[63:0];
  assign \burst_ids__payload.len  = burst_ids__payload[71:64];
  assign \burst_ids__payload.id  = burst_ids__payload[76:72];
  assign \burst__payload$87.addr  = burst_ids__payload[63:0];
  assign \burst__payload$87.len  = burst_ids__payload[71:64];
  assign \burst__payload$87.id  = burst_ids__payload[76:72];
  assign \beat$93.data  = back[63:0];
  assign \beat$93.resp  = back[65:64];
  assign \burst_slots__payload.addr  = burst_slots__payload[63:0];
  assign \burst_slots__payload.len  = burst_slots__payload[71:64];
  assign \burst_slots__payload.id  = burst_slots__payload[76:72];
  assign \burst__payload$95.addr  = burst_slots__payload[63:0];
  assign \burst__payload$95.len  = burst_slots__payload[71:64];
  assign \burst__payload$95.id  = burst_slots__payload[76:72];
  assign \beat$101.data  = back[63:0];
  assign \beat$101.resp  = back[65:64];
  assign \burst_weights__payload.addr  = burst_weights__payload[63:0];
  assign \burst_weights__payload.len  = burst_weights__payload[71:64];
  assign \burst_weights__payload.id  = burst_weights__payload[76:72];
  assign \burst__payload$103.addr  = burst_weights__payload[63:0];
  assign \burst__payload$103.len  = burst_weights__payload[71:64];
  assign \burst__payload$103.id  = burst_weights__payload[76:72];
  assign \beat$109.data  = back[63:0];
  assign \beat$109.resp  = back[65:64];
  assign \req__payload.address  = req__payload[63:0];
  assign \req__payload.count  = req__payload[66:64];
  assign \setting.register  = setting[7:0];
  assign \setting.table  = setting[10:8];
  assign \setting.value  = setting[74:11];
  assign \rsp__payload.words  = rsp__payload[191:0];
  assign \rsp__payload.resp  = rsp__payload[193:192];
  assign \i__payload.table  = i__payload[2:0];
  assign \i__payload.rows  = i__payload[34:3];
  assign \i__payload.hot  = i__payload[35];
  assign \i__payload.fixed  = i__payload[67:36];
  assign \i__payload.block  = i__payload[72:68];
  assign \i__payload.start  = i__payload[104:73];
  assign \i__payload.count  = i__payload[106:105];
  assign \i__payload.offset  = i__payload[108:107];
  assign \i__payload.run_ends  = i__payload[109];
  assign \i__payload.ends  = i__payload[110];
  assign \req__payload$135.address  = \req__payload$135 [63:0];
  assign \req__payload$135.count  = \req__payload$135 [65:64];
  assign \req__payload$137.address  = \req__payload$137 [63:0];
  assign \req__payload$137.count  = \req__payload$137 [65:64];
  assign \req__payload$139.address  = \req__payload$139 [63:0];
  assign \req__payload$139.count  = \req__payload$139 [65:64];
  assign \o__payload.table  = o__payload[2:0];
  assign \o__payload.rows  = o__payload[34:3];
  assign \o__payload.hot  = o__payload[35];
  assign \o__payload.fixed  = o__payload[67:36];
  assign \o__payload.block  = o__payload[72:68];
  assign \o__payload.start  = o__payload[104:73];
  assign \o__payload.count  = o__payload[106:105];
  assign \o__payload.offset  = o__payload[108:107];
  assign \o__payload.run_ends  = o__payload[109];
  assign \o__payload.ends  = o__payload[110];
  assign \rsp__payload$147.words  = \rsp__payload$147 [63:0];
  assign \rsp__payload$147.resp  = \rsp__payload$147 [65:64];
  assign \rsp__payload$148.words  = \rsp__payload$148 [63:0];
  assign \rsp__payload$148.resp  = \rsp__payload$148 [65:64];
  assign \rsp__payload$149.words  = \rsp__payload$149 [63:0];
  assign \rsp__payload$149.resp  = \rsp__payload$149 [65:64];
  assign chunks__payload[302:239] = \rsp__payload$149 [63:0];
  assign chunks__payload[238:175] = \rsp__payload$148 [63:0];
  assign chunks__payload[174:111] = \rsp__payload$147 [63:0];
  assign chunks__payload[110] = o__payload[110];
  assign chunks__payload[109] = o__payload[109];
  assign chunks__payload[108:107] = o__payload[108:107];
  assign chunks__payload[106:105] = o__payload[106:105];
  assign chunks__payload[104:73] = o__payload[104:73];
  assign chunks__payload[72:68] = o__payload[72:68];
  assign chunks__payload[67:36] = o__payload[67:36];
  assign chunks__payload[35] = o__payload[35];
  assign chunks__payload[34:3] = o__payload[34:3];
  assign chunks__payload[2:0] = o__payload[2:0];
  assign \req__payload$139 [65:64] = s1[106:105];
  assign \req__payload$139 [63:0] = \$136 [63:0];
  assign \req__payload$137 [65:64] = s1[106:105];
  assign \req__payload$137 [63:0] = \$130 [63:0];
  assign \req__payload$135 [65:64] = s1[106:105];
  assign \req__payload$135 [63:0] = \$125 [63:0];
  assign i__payload[108:107] = { \$112 , \$111  };
  assign { i__payload[110:109], i__payload[106:0] } = { s1[110:109], s1[106:0] };
  assign req__payload[66:64] = \$104 [2:0];
  assign req__payload[63:0] = \$101 [63:0];
  always @*
    \$199 [108:107] = s1[108:107];
  assign \$159 [3:2] = { \$12 , 1'h1 };
  assign \$159 [1:0] = \$10 ;
  assign \$84  = { 1'h0, \$signal$34 [6:1] };
  assign \$100  = { index, 3'h0 };
  assign \$104  = { \$103 , 1'h0 };
  assign \$113  = 1'h0;
  assign \$114  = \req__ready$130 ;
  assign \$122  = \$121 ;
  assign \$124  = { 1'h0, s1[104:73], 2'h0 };
  assign \$129  = { 1'h0, s1[104:73], 2'h0 };
  assign \$135  = { 1'h0, s1[104:73], 2'h0 };
endmodule

module \hotline_walker.design.ids (rst, burst__ready, i__valid, \o__ready$45 , req__ready, burst__payload, \w_data$25 , \w_en$23 , i__payload, rsp__payload, burst__valid, rsp__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$2  = 0;
  wire \$1 ;
  wire [3:0] \$10 ;
  wire [1:0] \$11 ;
  wire [8:0] \$12 ;
  wire [9:0] \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [2:0] \$16 ;
  wire \$17 ;
  wire [1:0] \$18 ;
  wire [1:0] \$19 ;
  wire \$2 ;
  wire [63:0] \$20 ;
  wire [1:0] \$21 ;
  wire \$22 ;
  wire [1:0] \$23 ;
  wire \$24 ;
  wire [1:0] \$25 ;
  wire \$26 ;
  wire [1:0] \$27 ;
  wire \$28 ;
  wire [1:0] \$29 ;
  wire \$3 ;
  wire [2:0] \$30 ;
  wire \$31 ;
  wire [2:0] \$32 ;
  reg \$33 ;
  reg [63:0] \$34 ;
  reg [2:0] \$35 ;
  reg [1:0] \$36 ;
  reg \$37 ;
  reg [7:0] \$38 ;
  reg \$39 ;
  wire \$4 ;
  reg \$40 ;
  reg \$41 ;
  reg [1:0] \$42 ;
  reg \$43 ;
  reg \$44 ;
  reg [65:0] \$45 ;
  reg \$46 ;
  reg \$47 ;
  reg \$48 ;
  reg [1:0] \$49 ;
  wire \$5 ;
  reg [63:0] \$50 ;
  reg [1:0] \$51 ;
  reg [1:0] \$52 ;
  reg [1:0] \$53 ;
  reg [1:0] \$54 ;
  wire \$6 ;
  wire \$7 ;
  wire [2:0] \$8 ;
  wire [3:0] \$9 ;
  reg \$signal  = 1'h0;
  reg \$signal$29  = 1'h0;
  reg \$signal$30  = 1'h0;
  wire \$signal$31 ;
  reg \$signal$33  = 1'h0;
  reg \$signal$34  = 1'h0;
  reg [1:0] \$signal$38  = 2'h0;
  reg \$signal$41  = 1'h0;
  (* init = 2'h0 *)
  wire [1:0] \$signal$52 ;
  reg [63:0] \$signal$54  = 64'h0000000000000000;
  (* init = 2'h0 *)
  wire [1:0] \$signal$56 ;
  reg [1:0] \$signal$67  = 2'h0;
  reg [7:0] \$signal$69  = 8'h00;
  reg \$signal$71  = 1'h0;
  reg [1:0] \$signal$73  = 2'h0;
  reg [1:0] \$signature__addr  = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$59 ;
  wire [31:0] \$signature__data ;
  wire [31:0] \$signature__data$60 ;
  wire \$signature__en ;
  wire \$signature__en$58 ;
  wire asks;
  wire [65:0] beat;
  reg [65:0] \beat$75  = 66'h00000000000000000;
  wire [63:0] \beat$75.data ;
  wire [1:0] \beat$75.resp ;
  wire [63:0] \beat.data ;
  wire [1:0] \beat.resp ;
  wire beat_valid;
  output [76:0] burst__payload;
  wire [76:0] burst__payload;
  wire [76:0] \burst__payload$7 ;
  wire [63:0] \burst__payload$7.addr ;
  wire [4:0] \burst__payload$7.id ;
  wire [7:0] \burst__payload$7.len ;
  wire [63:0] \burst__payload.addr ;
  wire [4:0] \burst__payload.id ;
  wire [7:0] \burst__payload.len ;
  input burst__ready;
  wire burst__ready;
  wire \burst__ready$9 ;
  output burst__valid;
  wire burst__valid;
  wire \burst__valid$11 ;
  input clk;
  wire clk;
  reg [1:0] get__addr = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$61 ;
  wire [31:0] get__data;
  wire [31:0] \get__data$62 ;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  wire [1:0] \i__payload$42 ;
  wire [1:0] \i__payload$42.resp ;
  wire [63:0] \i__payload.address ;
  wire [1:0] \i__payload.count ;
  wire i__ready;
  wire \i__ready$35 ;
  input i__valid;
  wire i__valid;
  wire \i__valid$40 ;
  reg less = 1'h0;
  wire [1:0] o__payload;
  wire [65:0] \o__payload$66 ;
  wire [63:0] \o__payload$66.address ;
  wire [1:0] \o__payload$66.count ;
  wire [1:0] \o__payload.resp ;
  wire o__ready;
  input \o__ready$45 ;
  wire \o__ready$45 ;
  wire o__valid;
  wire \o__valid$65 ;
  reg place = 1'h0;
  wire puts;
  wire [2:0] r_data;
  wire [65:0] \r_data$76 ;
  wire r_en;
  wire \r_en$32 ;
  wire r_rdy;
  wire \r_rdy$74 ;
  wire [65:0] req__payload;
  wire [63:0] \req__payload.address ;
  wire [1:0] \req__payload.count ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire [1:0] response;
  reg room = 1'h0;
  output [65:0] rsp__payload;
  wire [65:0] rsp__payload;
  wire [1:0] \rsp__payload.resp ;
  wire [63:0] \rsp__payload.words ;
  wire rsp__ready;
  output rsp__valid;
  wire rsp__valid;
  input rst;
  wire rst;
  wire [70:0] run__payload;
  wire [63:0] \run__payload.addr ;
  wire [1:0] \run__payload.beats ;
  wire [4:0] \run__payload.id ;
  wire run__ready;
  wire run__valid;
  reg [2:0] s1 = 3'h0;
  wire [1:0] \s1.beats ;
  wire \s1.offset ;
  reg [63:0] s1_address = 64'h0000000000000000;
  reg [1:0] s1_has = 2'h0;
  reg [1:0] s1_resp = 2'h0;
  wire takes;
  (* init = 3'h0 *)
  wire [2:0] w_data;
  input [65:0] \w_data$25 ;
  wire [65:0] \w_data$25 ;
  wire w_en;
  input \w_en$23 ;
  wire \w_en$23 ;
  reg [31:0] word_0 [3:0];
  initial begin
    word_0[0] = 32'd0;
    word_0[1] = 32'd0;
    word_0[2] = 32'd0;
    word_0[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en )
      word_0[\$signature__addr ] <= \$signal$54 [31:0];
  end
  assign get__data = word_0[get__addr];
  reg [31:0] word_1 [3:0];
  initial begin
    word_1[0] = 32'd0;
    word_1[1] = 32'd0;
    word_1[2] = 32'd0;
    word_1[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$58 )
      word_1[\$signature__addr ] <= \$signal$54 [63:32];
  end
  assign \get__data$62  = word_1[get__addr];
  always @(posedge clk)
    \$signal  <= \$33 ;
  always @(posedge clk)
    s1_address <= \$34 ;
  always @(posedge clk)
    s1 <= \$35 ;
  always @(posedge clk)
    \$signal$67  <= \$36 ;
  always @(posedge clk)
    less <= \$37 ;
  always @(posedge clk)
    \$signal$69  <= \$38 ;
  always @(posedge clk)
    room <= \$39 ;
  always @(posedge clk)
    \$signal$30  <= \$40 ;
  always @(posedge clk)
    \$signal$71  <= \$41 ;
  always @(posedge clk)
    \$signal$73  <= \$42 ;
  always @(posedge clk)
    \$signal$33  <= \$43 ;
  always @(posedge clk)
    \$signal$29  <= \$44 ;
  always @(posedge clk)
    \beat$75  <= \$45 ;
  always @(posedge clk)
    place <= \$46 ;
  always @(posedge clk)
    \$signal$34  <= \$47 ;
  always @(posedge clk)
    \$signal$41  <= \$48 ;
  always @(posedge clk)
    s1_resp <= \$49 ;
  always @(posedge clk)
    \$signal$54  <= \$50 ;
  always @(posedge clk)
    s1_has <= \$51 ;
  always @(posedge clk)
    \$signal$38  <= \$52 ;
  always @(posedge clk)
    \$signature__addr  <= \$53 ;
  always @(posedge clk)
    get__addr <= \$54 ;
  assign \$1  = ~ \$signal ;
  assign o__ready = \$1  | asks;
  assign \$2  = \$signal  & room;
  assign asks = \$2  & run__ready;
  assign run__valid = \$signal  & room;
  assign \$3  = \$signal$29  & \$signal$30 ;
  assign takes = \$3  & \$signal$31 ;
  assign \$4  = ~ \$signal$30 ;
  assign \$5  = takes & \$signal$33 ;
  assign \r_en$32  = \$4  | \$5 ;
  assign \$6  = ~ \$signal$29 ;
  assign r_en = \$6  | takes;
  assign \$7  = ~ \$signal$34 ;
  assign \$signal$31  = \$7  | \i__ready$35 ;
  assign puts = \$signal$34  & \i__ready$35 ;
  assign response = \$signal$38  | s1_resp;
  assign \i__valid$40  = \$signal$34  & \$signal$41 ;
  assign \$signature__en  = puts & s1_has[0];
  assign \$signature__en$58  = puts & s1_has[1];
  assign \$8  = \o__payload$66 [2] + \o__payload$66 [65:64];
  assign \$9  = \$8  + 1'h1;
  assign \$11  = asks ? s1[2:1] : 2'h0;
  assign \$12  = \$signal$69  + \$signal$67 ;
  assign \$13  = \$12  - less;
  assign \$14  = \$signal$69  <= 7'h7a;
  assign \$15  = r_data[2:1] == 1'h1;
  assign \$16  = \$signal$73  - 1'h1;
  assign \$17  = \$signal$73  == 2'h2;
  assign \$18  = place + 1'h1;
  assign \$19  = \$signal$33  ? 2'h0 : \$18 ;
  assign \$20  = \$signal$71  ? { \beat$75 [31:0], \beat$75 [63:32] } : \beat$75 [63:0];
  assign \$21  = 1'h0 + \$signal$71 ;
  assign \$22  = \$21  >= 2'h2;
  assign \$23  = 1'h0 + \$22 ;
  assign \$24  = place == \$23 ;
  assign \$25  = 1'h1 + \$signal$71 ;
  assign \$26  = \$25  >= 2'h2;
  assign \$27  = 1'h0 + \$26 ;
  assign \$28  = place == \$27 ;
  assign \$29  = \$signal$41  ? 2'h0 : response;
  assign \$30  = \$signature__addr  + \$signal$41 ;
  assign \$31  = rsp__valid & \o__ready$45 ;
  assign \$32  = get__addr + 1'h1;
  \hotline_walker.design.ids.answers  answers (
    .clk(clk),
    .i__payload(response),
    .i__ready(\i__ready$35 ),
    .i__valid(\i__valid$40 ),
    .o__payload(o__payload),
    .o__ready(\o__ready$45 ),
    .o__valid(rsp__valid),
    .rst(rst)
  );
  \hotline_walker.design.ids.beats  beats (
    .clk(clk),
    .r_data(\r_data$76 ),
    .r_en(r_en),
    .r_rdy(\r_rdy$74 ),
    .rst(rst),
    .w_en(\w_en$23 ),
    .w_port__data(\w_data$25 )
  );
  \hotline_walker.design.ids.requests  requests (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(req__ready),
    .i__valid(i__valid),
    .o__payload(\o__payload$66 ),
    .o__ready(o__ready),
    .o__valid(\o__valid$65 ),
    .rst(rst)
  );
  \hotline_walker.design.ids.splitter  splitter (
    .burst__payload(burst__payload),
    .burst__valid(burst__valid),
    .clk(clk),
    .o__ready(burst__ready),
    .rst(rst),
    .run__payload(run__payload),
    .run__ready(run__ready),
    .run__valid(run__valid)
  );
  \hotline_walker.design.ids.under_way  under_way (
    .clk(clk),
    .r_data(r_data),
    .r_en(\r_en$32 ),
    .r_rdy(r_rdy),
    .rst(rst),
    .w_en(asks),
    .w_port__data(s1)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$33  = \$signal ;
    if (o__ready) begin
      \$33  = \o__valid$65 ;
    end
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$34  = s1_address;
    if (o__ready) begin
      \$34  = { \o__payload$66 [63:3], 3'h0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$35  = s1;
    if (o__ready) begin
      \$35 [0] = \o__payload$66 [2];
      \$35 [2:1] = \$10 [1:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$36  = \$11 ;
    if (rst) begin
      \$36  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$37  = takes;
    if (rst) begin
      \$37  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$38  = \$13 [7:0];
    if (rst) begin
      \$38  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$39  = \$14 ;
    if (rst) begin
      \$39  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$40  = \$signal$30 ;
    if (\r_en$32 ) begin
      \$40  = r_rdy;
    end
    if (rst) begin
      \$40  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$41  = \$signal$71 ;
    if (\r_en$32 ) begin
      \$41  = r_data[0];
    end
    if (rst) begin
      \$41  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$42  = \$signal$73 ;
    if (\r_en$32 ) begin
      \$42  = r_data[2:1];
    end else if (takes) begin
      \$42  = \$16 [1:0];
    end
    if (rst) begin
      \$42  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$43  = \$signal$33 ;
    if (\r_en$32 ) begin
      \$43  = \$15 ;
    end else if (takes) begin
      \$43  = \$17 ;
    end
    if (rst) begin
      \$43  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$44  = \$signal$29 ;
    if (r_en) begin
      \$44  = \r_rdy$74 ;
    end
    if (rst) begin
      \$44  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$45  = \beat$75 ;
    if (r_en) begin
      \$45  = \r_data$76 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$46  = place;
    if (takes) begin
      \$46  = \$19 [0];
    end
    if (rst) begin
      \$46  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$47  = \$signal$34 ;
    if (\$signal$31 ) begin
      \$47  = takes;
    end
    if (rst) begin
      \$47  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$48  = \$signal$41 ;
    if (\$signal$31 ) begin
      \$48  = \$signal$33 ;
    end
    if (rst) begin
      \$48  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$49  = s1_resp;
    if (\$signal$31 ) begin
      \$49  = \beat$75 [65:64];
    end
    if (rst) begin
      \$49  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$50  = \$signal$54 ;
    if (\$signal$31 ) begin
      \$50  = \$20 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$51  = s1_has;
    if (\$signal$31 ) begin
      \$51  = { \$28 , \$24  };
    end
    if (rst) begin
      \$51  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$52  = \$signal$38 ;
    if (puts) begin
      \$52  = \$29 ;
    end
    if (rst) begin
      \$52  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$53  = \$signature__addr ;
    if (puts) begin
      \$53  = \$30 [1:0];
    end
    if (rst) begin
      \$53  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$54  = get__addr;
    if (\$31 ) begin
      \$54  = \$32 [1:0];
    end
    if (rst) begin
      \$54  = 2'h0;
    end
  end
  assign req__payload = i__payload;
  assign i__ready = req__ready;
  assign req__valid = i__valid;
  assign \burst__payload$7  = burst__payload;
  assign \burst__ready$9  = burst__ready;
  assign \burst__valid$11  = burst__valid;
  assign w_en = asks;
  assign w_data = s1;
  assign beat_valid = \w_en$23 ;
  assign beat = \w_data$25 ;
  assign \i__payload$42  = response;
  assign o__valid = rsp__valid;
  assign rsp__ready = \o__ready$45 ;
  assign \$signal$52  = \$signature__addr ;
  assign \$signature__data  = \$signal$54 [31:0];
  assign \$signal$56  = get__addr;
  assign \$signature__addr$59  = \$signature__addr ;
  assign \$signature__data$60  = \$signal$54 [63:32];
  assign \get__addr$61  = get__addr;
  assign \i__payload.address  = i__payload[63:0];
  assign \i__payload.count  = i__payload[65:64];
  assign \req__payload.address  = i__payload[63:0];
  assign \req__payload.count  = i__payload[65:64];
  assign \burst__payload.addr  = burst__payload[63:0];
  assign \burst__payload.len  = burst__payload[71:64];
  assign \burst__payload.id  = burst__payload[76:72];
  assign \burst__payload$7.addr  = burst__payload[63:0];
  assign \burst__payload$7.len  = burst__payload[71:64];
  assign \burst__payload$7.id  = burst__payload[76:72];
  assign \run__payload.addr  = run__payload[63:0];
  assign \run__payload.beats  = run__payload[65:64];
  assign \run__payload.id  = run__payload[70:66];
  assign \s1.offset  = s1[0];
  assign \s1.beats  = s1[2:1];
  assign \beat.data  = \w_data$25 [63:0];
  assign \beat.resp  = \w_data$25 [65:64];
  assign \i__payload$42.resp  = response;
  assign \rsp__payload.words  = rsp__payload[63:0];
  assign \rsp__payload.resp  = rsp__payload[65:64];
  assign \o__payload.resp  = o__payload;
  assign \o__payload$66.address  = \o__payload$66 [63:0];
  assign \o__payload$66.count  = \o__payload$66 [65:64];
  assign \beat$75.data  = \beat$75 [63:0];
  assign \beat$75.resp  = \beat$75 [65:64];
  assign rsp__payload[63:32] = \get__data$62 ;
  assign rsp__payload[31:0] = get__data;
  assign rsp__payload[65:64] = o__payload;
  assign run__payload[70:66] = 5'h13;
  assign run__payload[65:64] = s1[2:1];
  assign run__payload[63:0] = s1_address;
  assign \$10  = { 1'h0, \$9 [3:1] };
endmodule

module \hotline_walker.design.ids.answers (rst, o__ready, i__payload, i__valid, i__ready, o__payload, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$3  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [2:0] \$12 ;
  wire [2:0] \$13 ;
  reg \$14 ;
  reg \$15 ;
  reg [1:0] \$16 ;
  reg [1:0] \$17 ;
  wire [2:0] \$2 ;
  wire [2:0] \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire \$signal ;
  wire \$signal$10 ;
  wire \$signal$4 ;
  wire \$signal$7 ;
  reg [1:0] \$signal$8  = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr ;
  wire [1:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [1:0] i__payload;
  wire [1:0] i__payload;
  wire [1:0] \i__payload.resp ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [1:0] o__payload;
  wire [1:0] o__payload;
  wire [1:0] \o__payload.resp ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [1:0] oldest = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] read__addr;
  wire [1:0] read__data;
  input rst;
  wire rst;
  reg [1:0] places [3:0];
  always @(posedge clk) begin
    if (\$signal )
      places[\$signal$8 ] <= i__payload;
  end
  assign o__payload = places[oldest];
  assign i__ready = ~ full;
  assign \$1  = ~ full;
  assign \$signal  = i__valid & \$1 ;
  assign \$signal$4  = o__valid & o__ready;
  assign \$2  = oldest + 1'h1;
  assign \$signal$7  = \$signal$8  == \$2 [1:0];
  assign \$3  = \$signal$8  + 1'h1;
  assign \$signal$10  = oldest == \$3 [1:0];
  assign \$4  = ~ \$signal$7 ;
  assign \$5  = \$4  | \$signal ;
  assign \$6  = o__valid | \$signal ;
  assign \$7  = \$signal$4  ? \$5  : \$6 ;
  assign \$8  = ~ \$signal$4 ;
  assign \$9  = \$signal$10  & \$signal ;
  assign \$10  = full | \$9 ;
  assign \$11  = \$8  & \$10 ;
  assign \$12  = \$signal$8  + 1'h1;
  assign \$13  = oldest + 1'h1;
  always @(posedge clk)
    o__valid <= \$14 ;
  always @(posedge clk)
    full <= \$15 ;
  always @(posedge clk)
    \$signal$8  <= \$16 ;
  always @(posedge clk)
    oldest <= \$17 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [1:0];
    end
    if (rst) begin
      \$16  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$17  = oldest;
    if (\$signal$4 ) begin
      \$17  = \$13 [1:0];
    end
    if (rst) begin
      \$17  = 2'h0;
    end
  end
  assign \$signature__addr  = \$signal$8 ;
  assign \$signature__data  = i__payload;
  assign \$signature__en  = \$signal ;
  assign read__addr = oldest;
  assign read__data = o__payload;
  assign \i__payload.resp  = i__payload;
  assign \o__payload.resp  = o__payload;
endmodule

module \hotline_walker.design.ids.beats (rst, r_en, r_data, w_port__data, w_en, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$4  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [7:0] \$11 ;
  wire [7:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [7:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [7:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  reg [6:0] \$30 ;
  reg [6:0] \$31 ;
  reg [6:0] \$32 ;
  reg \$33 ;
  wire \$4 ;
  wire [7:0] \$5 ;
  wire [7:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  (* init = 7'h00 *)
  wire [6:0] consume;
  reg [6:0] inner_level = 7'h00;
  wire inner_r_rdy;
  wire [7:0] level;
  (* init = 7'h00 *)
  wire [6:0] produce;
  output [65:0] r_data;
  wire [65:0] r_data;
  input r_en;
  wire r_en;
  wire [7:0] r_level;
  reg [6:0] r_port__addr = 7'h00;
  wire [65:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  input rst;
  wire rst;
  wire [65:0] w_data;
  input w_en;
  wire w_en;
  wire [7:0] w_level;
  reg [6:0] w_port__addr = 7'h00;
  input [65:0] w_port__data;
  wire [65:0] w_port__data;
  wire w_port__en;
  wire w_rdy;
  reg [65:0] storage [126:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  reg [65:0] _0_;
  always @(posedge clk) begin
    if (r_port__en) begin
      _0_ <= storage[r_port__addr];
    end
  end
  assign r_data = _0_;
  assign w_rdy = inner_level != 7'h7f;
  assign inner_r_rdy = | inner_level;
  assign w_port__en = w_rdy & w_en;
  assign \$1  = ~ r_rdy;
  assign \$2  = \$1  | r_en;
  assign r_port__en = inner_r_rdy & \$2 ;
  assign w_level = inner_level + r_rdy;
  assign \$3  = w_rdy & w_en;
  assign \$4  = w_port__addr == 7'h7e;
  assign \$5  = w_port__addr + 1'h1;
  assign \$6  = \$4  ? 8'h00 : \$5 ;
  assign \$7  = ~ r_rdy;
  assign \$8  = \$7  | r_en;
  assign \$9  = inner_r_rdy & \$8 ;
  assign \$10  = r_port__addr == 7'h7e;
  assign \$11  = r_port__addr + 1'h1;
  assign \$12  = \$10  ? 8'h00 : \$11 ;
  assign \$13  = w_rdy & w_en;
  assign \$14  = ~ r_rdy;
  assign \$15  = \$14  | r_en;
  assign \$16  = inner_r_rdy & \$15 ;
  assign \$17  = ~ \$16 ;
  assign \$18  = \$13  & \$17 ;
  assign \$19  = inner_level + 1'h1;
  assign \$20  = ~ r_rdy;
  assign \$21  = \$20  | r_en;
  assign \$22  = inner_r_rdy & \$21 ;
  assign \$23  = w_rdy & w_en;
  assign \$24  = ~ \$23 ;
  assign \$25  = \$22  & \$24 ;
  assign \$26  = inner_level - 1'h1;
  assign \$27  = ~ r_rdy;
  assign \$28  = \$27  | r_en;
  assign \$29  = inner_r_rdy & \$28 ;
  always @(posedge clk)
    w_port__addr <= \$30 ;
  always @(posedge clk)
    r_port__addr <= \$31 ;
  always @(posedge clk)
    inner_level <= \$32 ;
  always @(posedge clk)
    r_rdy <= \$33 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [6:0];
    end
    if (rst) begin
      \$30  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [6:0];
    end
    if (rst) begin
      \$31  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$32  = inner_level;
    if (\$18 ) begin
      \$32  = \$19 [6:0];
    end
    if (\$25 ) begin
      \$32  = \$26 [6:0];
    end
    if (rst) begin
      \$32  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$33  = r_rdy;
    if (\$29 ) begin
      \$33  = 1'h1;
    end else if (r_en) begin
      \$33  = 1'h0;
    end
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  assign level = w_level;
  assign r_level = w_level;
  assign produce = w_port__addr;
  assign w_data = w_port__data;
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule

module \hotline_walker.design.ids.requests (rst, i__valid, o__ready, i__ready, o__payload, i__payload, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$5  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [2:0] \$12 ;
  wire [2:0] \$13 ;
  reg \$14 ;
  reg \$15 ;
  reg [1:0] \$16 ;
  reg [1:0] \$17 ;
  wire [2:0] \$2 ;
  wire [2:0] \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire \$signal ;
  wire \$signal$10 ;
  wire \$signal$4 ;
  wire \$signal$7 ;
  reg [1:0] \$signal$8  = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr ;
  wire [65:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  wire [63:0] \i__payload.address ;
  wire [1:0] \i__payload.count ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [65:0] o__payload;
  wire [65:0] o__payload;
  wire [63:0] \o__payload.address ;
  wire [1:0] \o__payload.count ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [1:0] oldest = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] read__addr;
  wire [65:0] read__data;
  input rst;
  wire rst;
  reg [65:0] places [3:0];
  always @(posedge clk) begin
    if (\$signal )
      places[\$signal$8 ] <= i__payload;
  end
  assign o__payload = places[oldest];
  assign i__ready = ~ full;
  assign \$1  = ~ full;
  assign \$signal  = i__valid & \$1 ;
  assign \$signal$4  = o__valid & o__ready;
  assign \$2  = oldest + 1'h1;
  assign \$signal$7  = \$signal$8  == \$2 [1:0];
  assign \$3  = \$signal$8  + 1'h1;
  assign \$signal$10  = oldest == \$3 [1:0];
  assign \$4  = ~ \$signal$7 ;
  assign \$5  = \$4  | \$signal ;
  assign \$6  = o__valid | \$signal ;
  assign \$7  = \$signal$4  ? \$5  : \$6 ;
  assign \$8  = ~ \$signal$4 ;
  assign \$9  = \$signal$10  & \$signal ;
  assign \$10  = full | \$9 ;
  assign \$11  = \$8  & \$10 ;
  assign \$12  = \$signal$8  + 1'h1;
  assign \$13  = oldest + 1'h1;
  always @(posedge clk)
    o__valid <= \$14 ;
  always @(posedge clk)
    full <= \$15 ;
  always @(posedge clk)
    \$signal$8  <= \$16 ;
  always @(posedge clk)
    oldest <= \$17 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [1:0];
    end
    if (rst) begin
      \$16  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$17  = oldest;
    if (\$signal$4 ) begin
      \$17  = \$13 [1:0];
    end
    if (rst) begin
      \$17  = 2'h0;
    end
  end
  assign \$signature__addr  = \$signal$8 ;
  assign \$signature__data  = i__payload;
  assign \$signature__en  = \$signal ;
  assign read__addr = oldest;
  assign read__data = o__payload;
  assign \i__payload.address  = i__payload[63:0];
  assign \i__payload.count  = i__payload[65:64];
  assign \o__payload.address  = o__payload[63:0];
  assign \o__payload.count  = o__payload[65:64];
endmodule

module \hotline_walker.design.ids.splitter (rst, o__ready, run__valid, run__ready, burst__payload, run__payload, burst__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$6  = 0;
  wire \$1 ;
  wire [10:0] \$10 ;
  wire [9:0] \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  reg \$16 ;
  reg [70:0] \$17 ;
  reg [9:0] \$18 ;
  reg \$19 ;
  wire [52:0] \$2 ;
  reg \$20 ;
  wire [63:0] \$3 ;
  wire [10:0] \$4 ;
  wire [9:0] \$5 ;
  wire [10:0] \$6 ;
  wire [11:0] \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg \$signal  = 1'h0;
  reg [70:0] \$signal$11  = 71'h000000000000000000;
  wire [63:0] \$signal$11.addr ;
  wire [1:0] \$signal$11.beats ;
  wire [4:0] \$signal$11.id ;
  reg \$signal$12  = 1'h0;
  reg \$signal$13  = 1'h0;
  wire \$signal$8 ;
  output [76:0] burst__payload;
  wire [76:0] burst__payload;
  wire [63:0] \burst__payload.addr ;
  wire [4:0] \burst__payload.id ;
  wire [7:0] \burst__payload.len ;
  wire burst__ready;
  output burst__valid;
  wire burst__valid;
  input clk;
  wire clk;
  wire [76:0] i__payload;
  wire [63:0] \i__payload.addr ;
  wire [4:0] \i__payload.id ;
  wire [7:0] \i__payload.len ;
  wire i__ready;
  (* init = 1'h0 *)
  wire i__valid;
  wire [76:0] o__payload;
  wire [63:0] \o__payload.addr ;
  wire [4:0] \o__payload.id ;
  wire [7:0] \o__payload.len ;
  input o__ready;
  wire o__ready;
  wire o__valid;
  input rst;
  wire rst;
  input [70:0] run__payload;
  wire [70:0] run__payload;
  wire [63:0] \run__payload.addr ;
  wire [1:0] \run__payload.beats ;
  wire [4:0] \run__payload.id ;
  output run__ready;
  wire run__ready;
  input run__valid;
  wire run__valid;
  reg [9:0] s1_before = 10'h000;
  assign \$1  = ~ \$signal ;
  assign run__ready = \$1  | \$signal$8 ;
  assign \$2  = \$signal$11 [63:12] + 1'h1;
  assign \$3  = \$signal$12  ? { \$2 [51:0], 12'h000 } : \$signal$11 [63:0];
  assign \$4  = \$signal$11 [65:64] - s1_before;
  assign \$5  = \$signal$13  ? s1_before : { 8'h00, \$signal$11 [65:64] };
  assign \$6  = \$signal$12  ? \$4  : { 1'h0, \$5  };
  assign \$7  = $signed(\$6 ) - $signed(2'h1);
  assign \$8  = ~ \$signal$13 ;
  assign \$9  = \$signal$12  | \$8 ;
  assign \$signal$8  = i__ready & \$9 ;
  assign \$10  = 10'h200 - run__payload[11:3];
  assign \$11  = run__payload[11:3] + run__payload[65:64];
  assign \$12  = \$11  > 10'h200;
  assign \$13  = \$signal  & i__ready;
  assign \$14  = ~ \$signal$12 ;
  assign \$15  = \$signal$13  & \$14 ;
  always @(posedge clk)
    \$signal  <= \$16 ;
  always @(posedge clk)
    \$signal$11  <= \$17 ;
  always @(posedge clk)
    s1_before <= \$18 ;
  always @(posedge clk)
    \$signal$13  <= \$19 ;
  always @(posedge clk)
    \$signal$12  <= \$20 ;
  \hotline_walker.design.ids.splitter.bursts  bursts (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(\$signal ),
    .o__payload(burst__payload),
    .o__ready(o__ready),
    .o__valid(burst__valid),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$16  = \$signal ;
    if (run__ready) begin
      \$16  = run__valid;
    end
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$17  = \$signal$11 ;
    if (run__ready) begin
      \$17  = run__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$18  = s1_before;
    if (run__ready) begin
      \$18  = \$10 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$19  = \$signal$13 ;
    if (run__ready) begin
      \$19  = \$12 ;
    end
    if (rst) begin
      \$19  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$20  = \$signal$12 ;
    if (\$13 ) begin
      \$20  = \$15 ;
    end
    if (rst) begin
      \$20  = 1'h0;
    end
  end
  assign o__payload = burst__payload;
  assign burst__ready = o__ready;
  assign o__valid = burst__valid;
  assign i__valid = \$signal ;
  assign \burst__payload.addr  = burst__payload[63:0];
  assign \burst__payload.len  = burst__payload[71:64];
  assign \burst__payload.id  = burst__payload[76:72];
  assign \o__payload.addr  = burst__payload[63:0];
  assign \o__payload.len  = burst__payload[71:64];
  assign \o__payload.id  = burst__payload[76:72];
  assign \i__payload.addr  = i__payload[63:0];
  assign \i__payload.len  = i__payload[71:64];
  assign \i__payload.id  = i__payload[76:72];
  assign \$signal$11.addr  = \$signal$11 [63:0];
  assign \$signal$11.beats  = \$signal$11 [65:64];
  assign \$signal$11.id  = \$signal$11 [70:66];
  assign \run__payload.addr  = run__payload[63:0];
  assign \run__payload.beats  = run__payload[65:64];
  assign \run__payload.id  = run__payload[70:66];
  assign i__payload[71:64] = \$7 [7:0];
  assign i__payload[63:0] = \$3 ;
  assign i__payload[76:72] = \$signal$11 [70:66];
endmodule

module \hotline_walker.design.ids.splitter.bursts (rst, o__ready, i__ready, o__payload, i__payload, i__valid, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$7  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [1:0] \$12 ;
  wire [1:0] \$13 ;
  reg \$14 ;
  reg \$15 ;
  reg \$16 ;
  reg \$17 ;
  wire [1:0] \$2 ;
  wire [1:0] \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire \$signal ;
  wire \$signal$10 ;
  wire \$signal$4 ;
  wire \$signal$7 ;
  reg \$signal$8  = 1'h0;
  (* init = 1'h0 *)
  wire \$signature__addr ;
  wire [76:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [76:0] i__payload;
  wire [76:0] i__payload;
  wire [63:0] \i__payload.addr ;
  wire [4:0] \i__payload.id ;
  wire [7:0] \i__payload.len ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [76:0] o__payload;
  wire [76:0] o__payload;
  wire [63:0] \o__payload.addr ;
  wire [4:0] \o__payload.id ;
  wire [7:0] \o__payload.len ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg oldest = 1'h0;
  (* init = 1'h0 *)
  wire read__addr;
  wire [76:0] read__data;
  input rst;
  wire rst;
  reg [76:0] places [1:0];
  always @(posedge clk) begin
    if (\$signal )
      places[\$signal$8 ] <= i__payload;
  end
  assign o__payload = places[oldest];
  assign i__ready = ~ full;
  assign \$1  = ~ full;
  assign \$signal  = i__valid & \$1 ;
  assign \$signal$4  = o__valid & o__ready;
  assign \$2  = oldest + 1'h1;
  assign \$signal$7  = \$signal$8  == \$2 [0];
  assign \$3  = \$signal$8  + 1'h1;
  assign \$signal$10  = oldest == \$3 [0];
  assign \$4  = ~ \$signal$7 ;
  assign \$5  = \$4  | \$signal ;
  assign \$6  = o__valid | \$signal ;
  assign \$7  = \$signal$4  ? \$5  : \$6 ;
  assign \$8  = ~ \$signal$4 ;
  assign \$9  = \$signal$10  & \$signal ;
  assign \$10  = full | \$9 ;
  assign \$11  = \$8  & \$10 ;
  assign \$12  = \$signal$8  + 1'h1;
  assign \$13  = oldest + 1'h1;
  always @(posedge clk)
    o__valid <= \$14 ;
  always @(posedge clk)
    full <= \$15 ;
  always @(posedge clk)
    \$signal$8  <= \$16 ;
  always @(posedge clk)
    oldest <= \$17 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [0];
    end
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$17  = oldest;
    if (\$signal$4 ) begin
      \$17  = \$13 [0];
    end
    if (rst) begin
      \$17  = 1'h0;
    end
  end
  assign \$signature__addr  = \$signal$8 ;
  assign \$signature__data  = i__payload;
  assign \$signature__en  = \$signal ;
  assign read__addr = oldest;
  assign read__data = o__payload;
  assign \i__payload.addr  = i__payload[63:0];
  assign \i__payload.len  = i__payload[71:64];
  assign \i__payload.id  = i__payload[76:72];
  assign \o__payload.addr  = o__payload[63:0];
  assign \o__payload.len  = o__payload[71:64];
  assign \o__payload.id  = o__payload[76:72];
endmodule

module \hotline_walker.design.ids.under_way (rst, w_en, r_en, r_data, w_port__data, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$8  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [7:0] \$11 ;
  wire [7:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [7:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [7:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  reg [6:0] \$30 ;
  reg [6:0] \$31 ;
  reg [6:0] \$32 ;
  reg \$33 ;
  wire \$4 ;
  wire [7:0] \$5 ;
  wire [7:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  (* init = 7'h00 *)
  wire [6:0] consume;
  reg [6:0] inner_level = 7'h00;
  wire inner_r_rdy;
  wire [7:0] level;
  (* init = 7'h00 *)
  wire [6:0] produce;
  output [2:0] r_data;
  wire [2:0] r_data;
  input r_en;
  wire r_en;
  wire [7:0] r_level;
  reg [6:0] r_port__addr = 7'h00;
  wire [2:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  input rst;
  wire rst;
  wire [2:0] w_data;
  input w_en;
  wire w_en;
  wire [7:0] w_level;
  reg [6:0] w_port__addr = 7'h00;
  input [2:0] w_port__data;
  wire [2:0] w_port__data;
  wire w_port__en;
  wire w_rdy;
  reg [2:0] storage [126:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  reg [2:0] _0_;
  always @(posedge clk) begin
    if (r_port__en) begin
      _0_ <= storage[r_port__addr];
    end
  end
  assign r_data = _0_;
  assign w_rdy = inner_level != 7'h7f;
  assign inner_r_rdy = | inner_level;
  assign w_port__en = w_rdy & w_en;
  assign \$1  = ~ r_rdy;
  assign \$2  = \$1  | r_en;
  assign r_port__en = inner_r_rdy & \$2 ;
  assign w_level = inner_level + r_rdy;
  assign \$3  = w_rdy & w_en;
  assign \$4  = w_port__addr == 7'h7e;
  assign \$5  = w_port__addr + 1'h1;
  assign \$6  = \$4  ? 8'h00 : \$5 ;
  assign \$7  = ~ r_rdy;
  assign \$8  = \$7  | r_en;
  assign \$9  = inner_r_rdy & \$8 ;
  assign \$10  = r_port__addr == 7'h7e;
  assign \$11  = r_port__addr + 1'h1;
  assign \$12  = \$10  ? 8'h00 : \$11 ;
  assign \$13  = w_rdy & w_en;
  assign \$14  = ~ r_rdy;
  assign \$15  = \$14  | r_en;
  assign \$16  = inner_r_rdy & \$15 ;
  assign \$17  = ~ \$16 ;
  assign \$18  = \$13  & \$17 ;
  assign \$19  = inner_level + 1'h1;
  assign \$20  = ~ r_rdy;
  assign \$21  = \$20  | r_en;
  assign \$22  = inner_r_rdy & \$21 ;
  assign \$23  = w_rdy & w_en;
  assign \$24  = ~ \$23 ;
  assign \$25  = \$22  & \$24 ;
  assign \$26  = inner_level - 1'h1;
  assign \$27  = ~ r_rdy;
  assign \$28  = \$27  | r_en;
  assign \$29  = inner_r_rdy & \$28 ;
  always @(posedge clk)
    w_port__addr <= \$30 ;
  always @(posedge clk)
    r_port__addr <= \$31 ;
  always @(posedge clk)
    inner_level <= \$32 ;
  always @(posedge clk)
    r_rdy <= \$33 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [6:0];
    end
    if (rst) begin
      \$30  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [6:0];
    end
    if (rst) begin
      \$31  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$32  = inner_level;
    if (\$18 ) begin
      \$32  = \$19 [6:0];
    end
    if (\$25 ) begin
      \$32  = \$26 [6:0];
    end
    if (rst) begin
      \$32  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$33  = r_rdy;
    if (\$29 ) begin
      \$33  = 1'h1;
    end else if (r_en) begin
      \$33  = 1'h0;
    end
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  assign level = w_level;
  assign r_level = w_level;
  assign produce = w_port__addr;
  assign w_data = w_port__data;
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule

module \hotline_walker.design.offsets (rst, burst__ready, req__ready, burst__payload, \w_data$25 , \w_en$23 , i__valid, i__payload, \o__ready$45 , rsp__payload, burst__valid, rsp__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$9  = 0;
  wire \$1 ;
  wire [4:0] \$10 ;
  wire [2:0] \$11 ;
  wire [8:0] \$12 ;
  wire [9:0] \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [3:0] \$16 ;
  wire \$17 ;
  wire [2:0] \$18 ;
  wire [2:0] \$19 ;
  wire \$2 ;
  wire [63:0] \$20 ;
  wire [1:0] \$21 ;
  wire \$22 ;
  wire [1:0] \$23 ;
  wire \$24 ;
  wire [1:0] \$25 ;
  wire \$26 ;
  wire [1:0] \$27 ;
  wire \$28 ;
  wire [1:0] \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire [1:0] \$31 ;
  wire \$32 ;
  wire [1:0] \$33 ;
  wire \$34 ;
  wire [1:0] \$35 ;
  wire \$36 ;
  wire [1:0] \$37 ;
  wire \$38 ;
  wire [2:0] \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire [1:0] \$41 ;
  wire \$42 ;
  wire [2:0] \$43 ;
  wire \$44 ;
  wire [1:0] \$45 ;
  wire [2:0] \$46 ;
  wire \$47 ;
  wire [2:0] \$48 ;
  reg \$49 ;
  wire \$5 ;
  reg [63:0] \$50 ;
  reg [3:0] \$51 ;
  reg [2:0] \$52 ;
  reg \$53 ;
  reg [7:0] \$54 ;
  reg \$55 ;
  reg \$56 ;
  reg \$57 ;
  reg [2:0] \$58 ;
  reg \$59 ;
  wire \$6 ;
  reg \$60 ;
  reg [65:0] \$61 ;
  reg [1:0] \$62 ;
  reg \$63 ;
  reg \$64 ;
  reg [1:0] \$65 ;
  reg [63:0] \$66 ;
  reg [5:0] \$67 ;
  reg [1:0] \$68 ;
  reg [1:0] \$69 ;
  wire \$7 ;
  reg [1:0] \$70 ;
  wire [3:0] \$8 ;
  wire [4:0] \$9 ;
  reg \$signal  = 1'h0;
  reg \$signal$29  = 1'h0;
  reg \$signal$30  = 1'h0;
  wire \$signal$31 ;
  reg \$signal$33  = 1'h0;
  reg \$signal$34  = 1'h0;
  reg [1:0] \$signal$38  = 2'h0;
  reg \$signal$41  = 1'h0;
  (* init = 2'h0 *)
  wire [1:0] \$signal$52 ;
  reg [63:0] \$signal$54  = 64'h0000000000000000;
  (* init = 2'h0 *)
  wire [1:0] \$signal$56 ;
  reg [2:0] \$signal$87  = 3'h0;
  reg [7:0] \$signal$89  = 8'h00;
  reg \$signal$91  = 1'h0;
  reg [2:0] \$signal$93  = 3'h0;
  reg [1:0] \$signature__addr  = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$59 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$64 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$69 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$74 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$79 ;
  wire [31:0] \$signature__data ;
  wire [31:0] \$signature__data$60 ;
  wire [31:0] \$signature__data$65 ;
  wire [31:0] \$signature__data$70 ;
  wire [31:0] \$signature__data$75 ;
  wire [31:0] \$signature__data$80 ;
  wire \$signature__en ;
  wire \$signature__en$58 ;
  wire \$signature__en$63 ;
  wire \$signature__en$68 ;
  wire \$signature__en$73 ;
  wire \$signature__en$78 ;
  wire asks;
  wire [65:0] beat;
  reg [65:0] \beat$95  = 66'h00000000000000000;
  wire [63:0] \beat$95.data ;
  wire [1:0] \beat$95.resp ;
  wire [63:0] \beat.data ;
  wire [1:0] \beat.resp ;
  wire beat_valid;
  output [76:0] burst__payload;
  wire [76:0] burst__payload;
  wire [76:0] \burst__payload$7 ;
  wire [63:0] \burst__payload$7.addr ;
  wire [4:0] \burst__payload$7.id ;
  wire [7:0] \burst__payload$7.len ;
  wire [63:0] \burst__payload.addr ;
  wire [4:0] \burst__payload.id ;
  wire [7:0] \burst__payload.len ;
  input burst__ready;
  wire burst__ready;
  wire \burst__ready$9 ;
  output burst__valid;
  wire burst__valid;
  wire \burst__valid$11 ;
  input clk;
  wire clk;
  reg [1:0] get__addr = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$61 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$66 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$71 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$76 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$81 ;
  wire [31:0] get__data;
  wire [31:0] \get__data$62 ;
  wire [31:0] \get__data$67 ;
  wire [31:0] \get__data$72 ;
  wire [31:0] \get__data$77 ;
  wire [31:0] \get__data$82 ;
  input [66:0] i__payload;
  wire [66:0] i__payload;
  wire [1:0] \i__payload$42 ;
  wire [1:0] \i__payload$42.resp ;
  wire [63:0] \i__payload.address ;
  wire [2:0] \i__payload.count ;
  wire i__ready;
  wire \i__ready$35 ;
  input i__valid;
  wire i__valid;
  wire \i__valid$40 ;
  reg less = 1'h0;
  wire [1:0] o__payload;
  wire [66:0] \o__payload$86 ;
  wire [63:0] \o__payload$86.address ;
  wire [2:0] \o__payload$86.count ;
  wire [1:0] \o__payload.resp ;
  wire o__ready;
  input \o__ready$45 ;
  wire \o__ready$45 ;
  wire o__valid;
  wire \o__valid$85 ;
  reg [1:0] place = 2'h0;
  wire puts;
  wire [3:0] r_data;
  wire [65:0] \r_data$96 ;
  wire r_en;
  wire \r_en$32 ;
  wire r_rdy;
  wire \r_rdy$94 ;
  wire [66:0] req__payload;
  wire [63:0] \req__payload.address ;
  wire [2:0] \req__payload.count ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire [1:0] response;
  reg room = 1'h0;
  output [193:0] rsp__payload;
  wire [193:0] rsp__payload;
  wire [1:0] \rsp__payload.resp ;
  wire [191:0] \rsp__payload.words ;
  wire rsp__ready;
  output rsp__valid;
  wire rsp__valid;
  input rst;
  wire rst;
  wire [71:0] run__payload;
  wire [63:0] \run__payload.addr ;
  wire [2:0] \run__payload.beats ;
  wire [4:0] \run__payload.id ;
  wire run__ready;
  wire run__valid;
  reg [3:0] s1 = 4'h0;
  wire [2:0] \s1.beats ;
  wire \s1.offset ;
  reg [63:0] s1_address = 64'h0000000000000000;
  reg [5:0] s1_has = 6'h00;
  reg [1:0] s1_resp = 2'h0;
  wire takes;
  (* init = 4'h0 *)
  wire [3:0] w_data;
  input [65:0] \w_data$25 ;
  wire [65:0] \w_data$25 ;
  wire w_en;
  input \w_en$23 ;
  wire \w_en$23 ;
  reg [31:0] word_0 [3:0];
  initial begin
    word_0[0] = 32'd0;
    word_0[1] = 32'd0;
    word_0[2] = 32'd0;
    word_0[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en )
      word_0[\$signature__addr ] <= \$signal$54 [31:0];
  end
  assign get__data = word_0[get__addr];
  reg [31:0] word_1 [3:0];
  initial begin
    word_1[0] = 32'd0;
    word_1[1] = 32'd0;
    word_1[2] = 32'd0;
    word_1[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$58 )
      word_1[\$signature__addr ] <= \$signal$54 [63:32];
  end
  assign \get__data$62  = word_1[get__addr];
  reg [31:0] word_2 [3:0];
  initial begin
    word_2[0] = 32'd0;
    word_2[1] = 32'd0;
    word_2[2] = 32'd0;
    word_2[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$63 )
      word_2[\$signature__addr ] <= \$signal$54 [31:0];
  end
  assign \get__data$67  = word_2[get__addr];
  reg [31:0] word_3 [3:0];
  initial begin
    word_3[0] = 32'd0;
    word_3[1] = 32'd0;
    word_3[2] = 32'd0;
    word_3[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$68 )
      word_3[\$signature__addr ] <= \$signal$54 [63:32];
  end
  assign \get__data$72  = word_3[get__addr];
  reg [31:0] word_4 [3:0];
  initial begin
    word_4[0] = 32'd0;
    word_4[1] = 32'd0;
    word_4[2] = 32'd0;
    word_4[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$73 )
      word_4[\$signature__addr ] <= \$signal$54 [31:0];
  end
  assign \get__data$77  = word_4[get__addr];
  reg [31:0] word_5 [3:0];
  initial begin
    word_5[0] = 32'd0;
    word_5[1] = 32'd0;
    word_5[2] = 32'd0;
    word_5[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$78 )
      word_5[\$signature__addr ] <= \$signal$54 [63:32];
  end
  assign \get__data$82  = word_5[get__addr];
  assign \$14  = \$signal$89  <= 7'h74;
  assign \$15  = r_data[3:1] == 1'h1;
  assign \$16  = \$signal$93  - 1'h1;
  assign \$17  = \$signal$93  == 2'h2;
  assign \$18  = place + 1'h1;
  assign \$19  = \$signal$33  ? 3'h0 : \$18 ;
  assign \$20  = \$signal$91  ? { \beat$95 [31:0], \beat$95 [63:32] } : \beat$95 [63:0];
  assign \$21  = 1'h0 + \$signal$91 ;
  assign \$22  = \$21  >= 2'h2;
  assign \$23  = 1'h0 + \$22 ;
  assign \$24  = place == \$23 ;
  assign \$25  = 1'h1 + \$signal$91 ;
  assign \$26  = \$25  >= 2'h2;
  assign \$27  = 1'h0 + \$26 ;
  assign \$28  = place == \$27 ;
  assign \$29  = 1'h0 + \$signal$91 ;
  assign \$30  = \$29  >= 2'h2;
  assign \$31  = 1'h1 + \$30 ;
  assign \$32  = place == \$31 ;
  assign \$33  = 1'h1 + \$signal$91 ;
  assign \$34  = \$33  >= 2'h2;
  assign \$35  = 1'h1 + \$34 ;
  assign \$36  = place == \$35 ;
  assign \$37  = 1'h0 + \$signal$91 ;
  assign \$38  = \$37  >= 2'h2;
  assign \$39  = 2'h2 + \$38 ;
  assign \$40  = place == \$39 ;
  assign \$41  = 1'h1 + \$signal$91 ;
  assign \$42  = \$41  >= 2'h2;
  assign \$43  = 2'h2 + \$42 ;
  assign \$44  = place == \$43 ;
  assign \$45  = \$signal$41  ? 2'h0 : response;
  assign \$46  = \$signature__addr  + \$signal$41 ;
  assign \$47  = rsp__valid & \o__ready$45 ;
  assign \$48  = get__addr + 1'h1;
  always @(posedge clk)
    \$signal  <= \$49 ;
  always @(posedge clk)
    s1_address <= \$50 ;
  always @(posedge clk)
    s1 <= \$51 ;
  always @(posedge clk)
    \$signal$87  <= \$52 ;
  always @(posedge clk)
    less <= \$53 ;
  always @(posedge clk)
    \$signal$89  <= \$54 ;
  always @(posedge clk)
    room <= \$55 ;
  always @(posedge clk)
    \$signal$30  <= \$56 ;
  always @(posedge clk)
    \$signal$91  <= \$57 ;
  always @(posedge clk)
    \$signal$93  <= \$58 ;
  always @(posedge clk)
    \$signal$33  <= \$59 ;
  always @(posedge clk)
    \$signal$29  <= \$60 ;
  always @(posedge clk)
    \beat$95  <= \$61 ;
  always @(posedge clk)
    place <= \$62 ;
  always @(posedge clk)
    \$signal$34  <= \$63 ;
  always @(posedge clk)
    \$signal$41  <= \$64 ;
  always @(posedge clk)
    s1_resp <= \$65 ;
  always @(posedge clk)
    \$signal$54  <= \$66 ;
  always @(posedge clk)
    s1_has <= \$67 ;
  always @(posedge clk)
    \$signal$38  <= \$68 ;
  always @(posedge clk)
    \$signature__addr  <= \$69 ;
  always @(posedge clk)
    get__addr <= \$70 ;
  assign \$1  = ~ \$signal ;
  assign o__ready = \$1  | asks;
  assign \$2  = \$signal  & room;
  assign asks = \$2  & run__ready;
  assign run__valid = \$signal  & room;
  assign \$3  = \$signal$29  & \$signal$30 ;
  assign takes = \$3  & \$signal$31 ;
  assign \$4  = ~ \$signal$30 ;
  assign \$5  = takes & \$signal$33 ;
  assign \r_en$32  = \$4  | \$5 ;
  assign \$6  = ~ \$signal$29 ;
  assign r_en = \$6  | takes;
  assign \$7  = ~ \$signal$34 ;
  assign \$signal$31  = \$7  | \i__ready$35 ;
  assign puts = \$signal$34  & \i__ready$35 ;
  assign response = \$signal$38  | s1_resp;
  assign \i__valid$40  = \$signal$34  & \$signal$41 ;
  assign \$signature__en  = puts & s1_has[0];
  assign \$signature__en$58  = puts & s1_has[1];
  assign \$signature__en$63  = puts & s1_has[2];
  assign \$signature__en$68  = puts & s1_has[3];
  assign \$signature__en$73  = puts & s1_has[4];
  assign \$signature__en$78  = puts & s1_has[5];
  assign \$8  = \o__payload$86 [2] + \o__payload$86 [66:64];
  assign \$9  = \$8  + 1'h1;
  assign \$11  = asks ? s1[3:1] : 3'h0;
  assign \$12  = \$signal$89  + \$signal$87 ;
  assign \$13  = \$12  - less;
  \hotline_walker.design.offsets.answers  answers (
    .clk(clk),
    .i__payload(response),
    .i__ready(\i__ready$35 ),
    .i__valid(\i__valid$40 ),
    .o__payload(o__payload),
    .o__ready(\o__ready$45 ),
    .o__valid(rsp__valid),
    .rst(rst)
  );
  \hotline_walker.design.offsets.beats  beats (
    .clk(clk),
    .r_data(\r_data$96 ),
    .r_en(r_en),
    .r_rdy(\r_rdy$94 ),
    .rst(rst),
    .w_en(\w_en$23 ),
    .w_port__data(\w_data$25 )
  );
  \hotline_walker.design.offsets.requests  requests (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(req__ready),
    .i__valid(i__valid),
    .o__payload(\o__payload$86 ),
    .o__ready(o__ready),
    .o__valid(\o__valid$85 ),
    .rst(rst)
  );
  \hotline_walker.design.offsets.splitter  splitter (
    .burst__payload(burst__payload),
    .burst__valid(burst__valid),
    .clk(clk),
    .o__ready(burst__ready),
    .rst(rst),
    .run__payload(run__payload),
    .run__ready(run__ready),
    .run__valid(run__valid)
  );
  \hotline_walker.design.offsets.under_way  under_way (
    .clk(clk),
    .r_data(r_data),
    .r_en(\r_en$32 ),
    .r_rdy(r_rdy),
    .rst(rst),
    .w_en(asks),
    .w_port__data(s1)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$49  = \$signal ;
    if (o__ready) begin
      \$49  = \o__valid$85 ;
    end
    if (rst) begin
      \$49  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$50  = s1_address;
    if (o__ready) begin
      \$50  = { \o__payload$86 [63:3], 3'h0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$51  = s1;
    if (o__ready) begin
      \$51 [0] = \o__payload$86 [2];
      \$51 [3:1] = \$10 [2:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$52  = \$11 ;
    if (rst) begin
      \$52  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$53  = takes;
    if (rst) begin
      \$53  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$54  = \$13 [7:0];
    if (rst) begin
      \$54  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$55  = \$14 ;
    if (rst) begin
      \$55  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$56  = \$signal$30 ;
    if (\r_en$32 ) begin
      \$56  = r_rdy;
    end
    if (rst) begin
      \$56  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$57  = \$signal$91 ;
    if (\r_en$32 ) begin
      \$57  = r_data[0];
    end
    if (rst) begin
      \$57  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$58  = \$signal$93 ;
    if (\r_en$32 ) begin
      \$58  = r_data[3:1];
    end else if (takes) begin
      \$58  = \$16 [2:0];
    end
    if (rst) begin
      \$58  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$59  = \$signal$33 ;
    if (\r_en$32 ) begin
      \$59  = \$15 ;
    end else if (takes) begin
      \$59  = \$17 ;
    end
    if (rst) begin
      \$59  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$60  = \$signal$29 ;
    if (r_en) begin
      \$60  = \r_rdy$94 ;
    end
    if (rst) begin
      \$60  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$61  = \beat$95 ;
    if (r_en) begin
      \$61  = \r_data$96 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$62  = place;
    if (takes) begin
      \$62  = \$19 [1:0];
    end
    if (rst) begin
      \$62  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$63  = \$signal$34 ;
    if (\$signal$31 ) begin
      \$63  = takes;
    end
    if (rst) begin
      \$63  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$64  = \$signal$41 ;
    if (\$signal$31 ) begin
      \$64  = \$signal$33 ;
    end
    if (rst) begin
      \$64  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$65  = s1_resp;
    if (\$signal$31 ) begin
      \$65  = \beat$95 [65:64];
    end
    if (rst) begin
      \$65  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$66  = \$signal$54 ;
    if (\$signal$31 ) begin
      \$66  = \$20 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$67  = s1_has;
    if (\$signal$31 ) begin
      \$67  = { \$44 , \$40 , \$36 , \$32 , \$28 , \$24  };
    end
    if (rst) begin
      \$67  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$68  = \$signal$38 ;
    if (puts) begin
      \$68  = \$45 ;
    end
    if (rst) begin
      \$68  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$69  = \$signature__addr ;
    if (puts) begin
      \$69  = \$46 [1:0];
    end
    if (rst) begin
      \$69  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$70  = get__addr;
    if (\$47 ) begin
      \$70  = \$48 [1:0];
    end
    if (rst) begin
      \$70  = 2'h0;
    end
  end
  assign req__payload = i__payload;
  assign i__ready = req__ready;
  assign req__valid = i__valid;
  assign \burst__payload$7  = burst__payload;
  assign \burst__ready$9  = burst__ready;
  assign \burst__valid$11  = burst__valid;
  assign w_en = asks;
  assign w_data = s1;
  assign beat_valid = \w_en$23 ;
  assign beat = \w_data$25 ;
  assign \i__payload$42  = response;
  assign o__valid = rsp__valid;
  assign rsp__ready = \o__ready$45 ;
  assign \$signal$52  = \$signature__addr ;
  assign \$signature__data  = \$signal$54 [31:0];
  assign \$signal$56  = get__addr;
  assign \$signature__addr$59  = \$signature__addr ;
  assign \$signature__data$60  = \$signal$54 [63:32];
  assign \get__addr$61  = get__addr;
  assign \$signature__addr$64  = \$signature__addr ;
  assign \$signature__data$65  = \$signal$54 [31:0];
  assign \get__addr$66  = get__addr;
  assign \$signature__addr$69  = \$signature__addr ;
  assign \$signature__data$70  = \$signal$54 [63:32];
  assign \get__addr$71  = get__addr;
  assign \$signature__addr$74  = \$signature__addr ;
  assign \$signature__data$75  = \$signal$54 [31:0];
  assign \get__addr$76  = get__addr;
  assign \$signature__addr$79  = \$signature__addr ;
  assign \$signature__data$80  = \$signal$54 [63:32];
  assign \get__addr$81  = get__addr;
  assign \i__payload.address  = i__payload[63:0];
  assign \i__payload.count  = i__payload[66:64];
  assign \req__payload.address  = i__payload[63:0];
  assign \req__payload.count  = i__payload[66:64];
  assign \burst__payload.addr  = burst__payload[63:0];
  assign \burst__payload.len  = burst__payload[71:64];
  assign \burst__payload.id  = burst__payload[76:72];
  assign \burst__payload$7.addr  = burst__payload[63:0];
  assign \burst__payload$7.len  = burst__payload[71:64];
  assign \burst__payload$7.id  = burst__payload[76:72];
  assign \run__payload.addr  = run__payload[63:0];
  assign \run__payload.beats  = run__payload[66:64];
  assign \run__payload.id  = run__payload[71:67];
  assign \s1.offset  = s1[0];
  assign \s1.beats  = s1[3:1];
  assign \beat.data  = \w_data$25 [63:0];
  assign \beat.resp  = \w_data$25 [65:64];
  assign \i__payload$42.resp  = response;
  assign \rsp__payload.words  = rsp__payload[191:0];
  assign \rsp__payload.resp  = rsp__payload[193:192];
  assign \o__payload.resp  = o__payload;
  assign \o__payload$86.address  = \o__payload$86 [63:0];
  assign \o__payload$86.count  = \o__payload$86 [66:64];
  assign \beat$95.data  = \beat$95 [63:0];
  assign \beat$95.resp  = \beat$95 [65:64];
  assign rsp__payload[191:160] = \get__data$82 ;
  assign rsp__payload[159:128] = \get__data$77 ;
  assign rsp__payload[127:96] = \get__data$72 ;
  assign rsp__payload[95:64] = \get__data$67 ;
  assign rsp__payload[63:32] = \get__data$62 ;
  assign rsp__payload[31:0] = get__data;
  assign rsp__payload[193:192] = o__payload;
  assign run__payload[71:67] = 5'h11;
  assign run__payload[66:64] = s1[3:1];
  assign run__payload[63:0] = s1_address;
  assign \$10  = { 1'h0, \$9 [4:1] };
endmodule

module \hotline_walker.design.offsets.answers (rst, i__payload, i__valid, i__ready, o__payload, o__ready, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$10  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [2:0] \$12 ;
  wire [2:0] \$13 ;
  reg \$14 ;
  reg \$15 ;
  reg [1:0] \$16 ;
  reg [1:0] \$17 ;
  wire [2:0] \$2 ;
  wire [2:0] \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire \$signal ;
  wire \$signal$10 ;
  wire \$signal$4 ;
  wire \$signal$7 ;
  reg [1:0] \$signal$8  = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr ;
  wire [1:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [1:0] i__payload;
  wire [1:0] i__payload;
  wire [1:0] \i__payload.resp ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [1:0] o__payload;
  wire [1:0] o__payload;
  wire [1:0] \o__payload.resp ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [1:0] oldest = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] read__addr;
  wire [1:0] read__data;
  input rst;
  wire rst;
  reg [1:0] places [3:0];
  always @(posedge clk) begin
    if (\$signal )
      places[\$signal$8 ] <= i__payload;
  end
  assign o__payload = places[oldest];
  assign i__ready = ~ full;
  assign \$1  = ~ full;
  assign \$signal  = i__valid & \$1 ;
  assign \$signal$4  = o__valid & o__ready;
  assign \$2  = oldest + 1'h1;
  assign \$signal$7  = \$signal$8  == \$2 [1:0];
  assign \$3  = \$signal$8  + 1'h1;
  assign \$signal$10  = oldest == \$3 [1:0];
  assign \$4  = ~ \$signal$7 ;
  assign \$5  = \$4  | \$signal ;
  assign \$6  = o__valid | \$signal ;
  assign \$7  = \$signal$4  ? \$5  : \$6 ;
  assign \$8  = ~ \$signal$4 ;
  assign \$9  = \$signal$10  & \$signal ;
  assign \$10  = full | \$9 ;
  assign \$11  = \$8  & \$10 ;
  assign \$12  = \$signal$8  + 1'h1;
  assign \$13  = oldest + 1'h1;
  always @(posedge clk)
    o__valid <= \$14 ;
  always @(posedge clk)
    full <= \$15 ;
  always @(posedge clk)
    \$signal$8  <= \$16 ;
  always @(posedge clk)
    oldest <= \$17 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [1:0];
    end
    if (rst) begin
      \$16  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$17  = oldest;
    if (\$signal$4 ) begin
      \$17  = \$13 [1:0];
    end
    if (rst) begin
      \$17  = 2'h0;
    end
  end
  assign \$signature__addr  = \$signal$8 ;
  assign \$signature__data  = i__payload;
  assign \$signature__en  = \$signal ;
  assign read__addr = oldest;
  assign read__data = o__payload;
  assign \i__payload.resp  = i__payload;
  assign \o__payload.resp  = o__payload;
endmodule

module \hotline_walker.design.offsets.beats (rst, r_en, r_data, w_port__data, w_en, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$11  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [7:0] \$11 ;
  wire [7:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [7:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [7:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  reg [6:0] \$30 ;
  reg [6:0] \$31 ;
  reg [6:0] \$32 ;
  reg \$33 ;
  wire \$4 ;
  wire [7:0] \$5 ;
  wire [7:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  (* init = 7'h00 *)
  wire [6:0] consume;
  reg [6:0] inner_level = 7'h00;
  wire inner_r_rdy;
  wire [7:0] level;
  (* init = 7'h00 *)
  wire [6:0] produce;
  output [65:0] r_data;
  wire [65:0] r_data;
  input r_en;
  wire r_en;
  wire [7:0] r_level;
  reg [6:0] r_port__addr = 7'h00;
  wire [65:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  input rst;
  wire rst;
  wire [65:0] w_data;
  input w_en;
  wire w_en;
  wire [7:0] w_level;
  reg [6:0] w_port__addr = 7'h00;
  input [65:0] w_port__data;
  wire [65:0] w_port__data;
  wire w_port__en;
  wire w_rdy;
  reg [65:0] storage [126:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  reg [65:0] _0_;
  always @(posedge clk) begin
    if (r_port__en) begin
      _0_ <= storage[r_port__addr];
    end
  end
  assign r_data = _0_;
  assign w_rdy = inner_level != 7'h7f;
  assign inner_r_rdy = | inner_level;
  assign w_port__en = w_rdy & w_en;
  assign \$1  = ~ r_rdy;
  assign \$2  = \$1  | r_en;
  assign r_port__en = inner_r_rdy & \$2 ;
  assign w_level = inner_level + r_rdy;
  assign \$3  = w_rdy & w_en;
  assign \$4  = w_port__addr == 7'h7e;
  assign \$5  = w_port__addr + 1'h1;
  assign \$6  = \$4  ? 8'h00 : \$5 ;
  assign \$7  = ~ r_rdy;
  assign \$8  = \$7  | r_en;
  assign \$9  = inner_r_rdy & \$8 ;
  assign \$10  = r_port__addr == 7'h7e;
  assign \$11  = r_port__addr + 1'h1;
  assign \$12  = \$10  ? 8'h00 : \$11 ;
  assign \$13  = w_rdy & w_en;
  assign \$14  = ~ r_rdy;
  assign \$15  = \$14  | r_en;
  assign \$16  = inner_r_rdy & \$15 ;
  assign \$17  = ~ \$16 ;
  assign \$18  = \$13  & \$17 ;
  assign \$19  = inner_level + 1'h1;
  assign \$20  = ~ r_rdy;
  assign \$21  = \$20  | r_en;
  assign \$22  = inner_r_rdy & \$21 ;
  assign \$23  = w_rdy & w_en;
  assign \$24  = ~ \$23 ;
  assign \$25  = \$22  & \$24 ;
  assign \$26  = inner_level - 1'h1;
  assign \$27  = ~ r_rdy;
  assign \$28  = \$27  | r_en;
  assign \$29  = inner_r_rdy & \$28 ;
  always @(posedge clk)
    w_port__addr <= \$30 ;
  always @(posedge clk)
    r_port__addr <= \$31 ;
  always @(posedge clk)
    inner_level <= \$32 ;
  always @(posedge clk)
    r_rdy <= \$33 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [6:0];
    end
    if (rst) begin
      \$30  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [6:0];
    end
    if (rst) begin
      \$31  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$32  = inner_level;
    if (\$18 ) begin
      \$32  = \$19 [6:0];
    end
    if (\$25 ) begin
      \$32  = \$26 [6:0];
    end
    if (rst) begin
      \$32  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$33  = r_rdy;
    if (\$29 ) begin
      \$33  = 1'h1;
    end else if (r_en) begin
      \$33  = 1'h0;
    end
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  assign level = w_level;
  assign r_level = w_level;
  assign produce = w_port__addr;
  assign w_data = w_port__data;
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule

module \hotline_walker.design.offsets.requests (rst, o__ready, i__ready, o__payload, i__valid, i__payload, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$12  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [2:0] \$12 ;
  wire [2:0] \$13 ;
  reg \$14 ;
  reg \$15 ;
  reg [1:0] \$16 ;
  reg [1:0] \$17 ;
  wire [2:0] \$2 ;
  wire [2:0] \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire \$signal ;
  wire \$signal$10 ;
  wire \$signal$4 ;
  wire \$signal$7 ;
  reg [1:0] \$signal$8  = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr ;
  wire [66:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [66:0] i__payload;
  wire [66:0] i__payload;
  wire [63:0] \i__payload.address ;
  wire [2:0] \i__payload.count ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [66:0] o__payload;
  wire [66:0] o__payload;
  wire [63:0] \o__payload.address ;
  wire [2:0] \o__payload.count ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [1:0] oldest = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] read__addr;
  wire [66:0] read__data;
  input rst;
  wire rst;
  reg [66:0] places [3:0];
  always @(posedge clk) begin
    if (\$signal )
      places[\$signal$8 ] <= i__payload;
  end
  assign o__payload = places[oldest];
  assign i__ready = ~ full;
  assign \$1  = ~ full;
  assign \$signal  = i__valid & \$1 ;
  assign \$signal$4  = o__valid & o__ready;
  assign \$2  = oldest + 1'h1;
  assign \$signal$7  = \$signal$8  == \$2 [1:0];
  assign \$3  = \$signal$8  + 1'h1;
  assign \$signal$10  = oldest == \$3 [1:0];
  assign \$4  = ~ \$signal$7 ;
  assign \$5  = \$4  | \$signal ;
  assign \$6  = o__valid | \$signal ;
  assign \$7  = \$signal$4  ? \$5  : \$6 ;
  assign \$8  = ~ \$signal$4 ;
  assign \$9  = \$signal$10  & \$signal ;
  assign \$10  = full | \$9 ;
  assign \$11  = \$8  & \$10 ;
  assign \$12  = \$signal$8  + 1'h1;
  assign \$13  = oldest + 1'h1;
  always @(posedge clk)
    o__valid <= \$14 ;
  always @(posedge clk)
    full <= \$15 ;
  always @(posedge clk)
    \$signal$8  <= \$16 ;
  always @(posedge clk)
    oldest <= \$17 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [1:0];
    end
    if (rst) begin
      \$16  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$17  = oldest;
    if (\$signal$4 ) begin
      \$17  = \$13 [1:0];
    end
    if (rst) begin
      \$17  = 2'h0;
    end
  end
  assign \$signature__addr  = \$signal$8 ;
  assign \$signature__data  = i__payload;
  assign \$signature__en  = \$signal ;
  assign read__addr = oldest;
  assign read__data = o__payload;
  assign \i__payload.address  = i__payload[63:0];
  assign \i__payload.count  = i__payload[66:64];
  assign \o__payload.address  = o__payload[63:0];
  assign \o__payload.count  = o__payload[66:64];
endmodule

module \hotline_walker.design.offsets.splitter (rst, o__ready, run__valid, run__ready, burst__payload, run__payload, burst__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$13  = 0;
  wire \$1 ;
  wire [10:0] \$10 ;
  wire [9:0] \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  reg \$16 ;
  reg [71:0] \$17 ;
  reg [9:0] \$18 ;
  reg \$19 ;
  wire [52:0] \$2 ;
  reg \$20 ;
  wire [63:0] \$3 ;
  wire [10:0] \$4 ;
  wire [9:0] \$5 ;
  wire [10:0] \$6 ;
  wire [11:0] \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg \$signal  = 1'h0;
  reg [71:0] \$signal$11  = 72'h000000000000000000;
  wire [63:0] \$signal$11.addr ;
  wire [2:0] \$signal$11.beats ;
  wire [4:0] \$signal$11.id ;
  reg \$signal$12  = 1'h0;
  reg \$signal$13  = 1'h0;
  wire \$signal$8 ;
  output [76:0] burst__payload;
  wire [76:0] burst__payload;
  wire [63:0] \burst__payload.addr ;
  wire [4:0] \burst__payload.id ;
  wire [7:0] \burst__payload.len ;
  wire burst__ready;
  output burst__valid;
  wire burst__valid;
  input clk;
  wire clk;
  wire [76:0] i__payload;
  wire [63:0] \i__payload.addr ;
  wire [4:0] \i__payload.id ;
  wire [7:0] \i__payload.len ;
  wire i__ready;
  (* init = 1'h0 *)
  wire i__valid;
  wire [76:0] o__payload;
  wire [63:0] \o__payload.addr ;
  wire [4:0] \o__payload.id ;
  wire [7:0] \o__payload.len ;
  input o__ready;
  wire o__ready;
  wire o__valid;
  input rst;
  wire rst;
  input [71:0] run__payload;
  wire [71:0] run__payload;
  wire [63:0] \run__payload.addr ;
  wire [2:0] \run__payload.beats ;
  wire [4:0] \run__payload.id ;
  output run__ready;
  wire run__ready;
  input run__valid;
  wire run__valid;
  reg [9:0] s1_before = 10'h000;
  assign \$1  = ~ \$signal ;
  assign run__ready = \$1  | \$signal$8 ;
  assign \$2  = \$signal$11 [63:12] + 1'h1;
  assign \$3  = \$signal$12  ? { \$2 [51:0], 12'h000 } : \$signal$11 [63:0];
  assign \$4  = \$signal$11 [66:64] - s1_before;
  assign \$5  = \$signal$13  ? s1_before : { 7'h00, \$signal$11 [66:64] };
  assign \$6  = \$signal$12  ? \$4  : { 1'h0, \$5  };
  assign \$7  = $signed(\$6 ) - $signed(2'h1);
  assign \$8  = ~ \$signal$13 ;
  assign \$9  = \$signal$12  | \$8 ;
  assign \$signal$8  = i__ready & \$9 ;
  assign \$10  = 10'h200 - run__payload[11:3];
  assign \$11  = run__payload[11:3] + run__payload[66:64];
  assign \$12  = \$11  > 10'h200;
  assign \$13  = \$signal  & i__ready;
  assign \$14  = ~ \$signal$12 ;
  assign \$15  = \$signal$13  & \$14 ;
  always @(posedge clk)
    \$signal  <= \$16 ;
  always @(posedge clk)
    \$signal$11  <= \$17 ;
  always @(posedge clk)
    s1_before <= \$18 ;
  always @(posedge clk)
    \$signal$13  <= \$19 ;
  always @(posedge clk)
    \$signal$12  <= \$20 ;
  \hotline_walker.design.offsets.splitter.bursts  bursts (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(\$signal ),
    .o__payload(burst__payload),
    .o__ready(o__ready),
    .o__valid(burst__valid),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$16  = \$signal ;
    if (run__ready) begin
      \$16  = run__valid;
    end
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$17  = \$signal$11 ;
    if (run__ready) begin
      \$17  = run__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$18  = s1_before;
    if (run__ready) begin
      \$18  = \$10 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$19  = \$signal$13 ;
    if (run__ready) begin
      \$19  = \$12 ;
    end
    if (rst) begin
      \$19  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$20  = \$signal$12 ;
    if (\$13 ) begin
      \$20  = \$15 ;
    end
    if (rst) begin
      \$20  = 1'h0;
    end
  end
  assign o__payload = burst__payload;
  assign burst__ready = o__ready;
  assign o__valid = burst__valid;
  assign i__valid = \$signal ;
  assign \burst__payload.addr  = burst__payload[63:0];
  assign \burst__payload.len  = burst__payload[71:64];
  assign \burst__payload.id  = burst__payload[76:72];
  assign \o__payload.addr  = burst__payload[63:0];
  assign \o__payload.len  = burst__payload[71:64];
  assign \o__payload.id  = burst__payload[76:72];
  assign \i__payload.addr  = i__payload[63:0];
  assign \i__payload.len  = i__payload[71:64];
  assign \i__payload.id  = i__payload[76:72];
  assign \$signal$11.addr  = \$signal$11 [63:0];
  assign \$signal$11.beats  = \$signal$11 [66:64];
  assign \$signal$11.id  = \$signal$11 [71:67];
  assign \run__payload.addr  = run__payload[63:0];
  assign \run__payload.beats  = run__payload[66:64];
  assign \run__payload.id  = run__payload[71:67];
  assign i__payload[71:64] = \$7 [7:0];
  assign i__payload[63:0] = \$3 ;
  assign i__payload[76:72] = \$signal$11 [71:67];
endmodule

module \hotline_walker.design.offsets.splitter.bursts (rst, o__ready, i__ready, o__payload, i__payload, i__valid, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$14  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [1:0] \$12 ;
  wire [1:0] \$13 ;
  reg \$14 ;
  reg \$15 ;
  reg \$16 ;
  reg \$17 ;
  wire [1:0] \$2 ;
  wire [1:0] \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire \$signal ;
  wire \$signal$10 ;
  wire \$signal$4 ;
  wire \$signal$7 ;
  reg \$signal$8  = 1'h0;
  (* init = 1'h0 *)
  wire \$signature__addr ;
  wire [76:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [76:0] i__payload;
  wire [76:0] i__payload;
  wire [63:0] \i__payload.addr ;
  wire [4:0] \i__payload.id ;
  wire [7:0] \i__payload.len ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [76:0] o__payload;
  wire [76:0] o__payload;
  wire [63:0] \o__payload.addr ;
  wire [4:0] \o__payload.id ;
  wire [7:0] \o__payload.len ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg oldest = 1'h0;
  (* init = 1'h0 *)
  wire read__addr;
  wire [76:0] read__data;
  input rst;
  wire rst;
  reg [76:0] places [1:0];
  always @(posedge clk) begin
    if (\$signal )
      places[\$signal$8 ] <= i__payload;
  end
  assign o__payload = places[oldest];
  assign i__ready = ~ full;
  assign \$1  = ~ full;
  assign \$signal  = i__valid & \$1 ;
  assign \$signal$4  = o__valid & o__ready;
  assign \$2  = oldest + 1'h1;
  assign \$signal$7  = \$signal$8  == \$2 [0];
  assign \$3  = \$signal$8  + 1'h1;
  assign \$signal$10  = oldest == \$3 [0];
  assign \$4  = ~ \$signal$7 ;
  assign \$5  = \$4  | \$signal ;
  assign \$6  = o__valid | \$signal ;
  assign \$7  = \$signal$4  ? \$5  : \$6 ;
  assign \$8  = ~ \$signal$4 ;
  assign \$9  = \$signal$10  & \$signal ;
  assign \$10  = full | \$9 ;
  assign \$11  = \$8  & \$10 ;
  assign \$12  = \$signal$8  + 1'h1;
  assign \$13  = oldest + 1'h1;
  always @(posedge clk)
    o__valid <= \$14 ;
  always @(posedge clk)
    full <= \$15 ;
  always @(posedge clk)
    \$signal$8  <= \$16 ;
  always @(posedge clk)
    oldest <= \$17 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [0];
    end
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$17  = oldest;
    if (\$signal$4 ) begin
      \$17  = \$13 [0];
    end
    if (rst) begin
      \$17  = 1'h0;
    end
  end
  assign \$signature__addr  = \$signal$8 ;
  assign \$signature__data  = i__payload;
  assign \$signature__en  = \$signal ;
  assign read__addr = oldest;
  assign read__data = o__payload;
  assign \i__payload.addr  = i__payload[63:0];
  assign \i__payload.len  = i__payload[71:64];
  assign \i__payload.id  = i__payload[76:72];
  assign \o__payload.addr  = o__payload[63:0];
  assign \o__payload.len  = o__payload[71:64];
  assign \o__payload.id  = o__payload[76:72];
endmodule

module \hotline_walker.design.offsets.under_way (rst, w_en, r_en, r_data, w_port__data, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$15  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [7:0] \$11 ;
  wire [7:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [7:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [7:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  reg [6:0] \$30 ;
  reg [6:0] \$31 ;
  reg [6:0] \$32 ;
  reg \$33 ;
  wire \$4 ;
  wire [7:0] \$5 ;
  wire [7:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  (* init = 7'h00 *)
  wire [6:0] consume;
  reg [6:0] inner_level = 7'h00;
  wire inner_r_rdy;
  wire [7:0] level;
  (* init = 7'h00 *)
  wire [6:0] produce;
  output [3:0] r_data;
  wire [3:0] r_data;
  input r_en;
  wire r_en;
  wire [7:0] r_level;
  reg [6:0] r_port__addr = 7'h00;
  wire [3:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  input rst;
  wire rst;
  wire [3:0] w_data;
  input w_en;
  wire w_en;
  wire [7:0] w_level;
  reg [6:0] w_port__addr = 7'h00;
  input [3:0] w_port__data;
  wire [3:0] w_port__data;
  wire w_port__en;
  wire w_rdy;
  reg [3:0] storage [126:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  reg [3:0] _0_;
  always @(posedge clk) begin
    if (r_port__en) begin
      _0_ <= storage[r_port__addr];
    end
  end
  assign r_data = _0_;
  assign w_rdy = inner_level != 7'h7f;
  assign inner_r_rdy = | inner_level;
  assign w_port__en = w_rdy & w_en;
  assign \$1  = ~ r_rdy;
  assign \$2  = \$1  | r_en;
  assign r_port__en = inner_r_rdy & \$2 ;
  assign w_level = inner_level + r_rdy;
  assign \$3  = w_rdy & w_en;
  assign \$4  = w_port__addr == 7'h7e;
  assign \$5  = w_port__addr + 1'h1;
  assign \$6  = \$4  ? 8'h00 : \$5 ;
  assign \$7  = ~ r_rdy;
  assign \$8  = \$7  | r_en;
  assign \$9  = inner_r_rdy & \$8 ;
  assign \$10  = r_port__addr == 7'h7e;
  assign \$11  = r_port__addr + 1'h1;
  assign \$12  = \$10  ? 8'h00 : \$11 ;
  assign \$13  = w_rdy & w_en;
  assign \$14  = ~ r_rdy;
  assign \$15  = \$14  | r_en;
  assign \$16  = inner_r_rdy & \$15 ;
  assign \$17  = ~ \$16 ;
  assign \$18  = \$13  & \$17 ;
  assign \$19  = inner_level + 1'h1;
  assign \$20  = ~ r_rdy;
  assign \$21  = \$20  | r_en;
  assign \$22  = inner_r_rdy & \$21 ;
  assign \$23  = w_rdy & w_en;
  assign \$24  = ~ \$23 ;
  assign \$25  = \$22  & \$24 ;
  assign \$26  = inner_level - 1'h1;
  assign \$27  = ~ r_rdy;
  assign \$28  = \$27  | r_en;
  assign \$29  = inner_r_rdy & \$28 ;
  always @(posedge clk)
    w_port__addr <= \$30 ;
  always @(posedge clk)
    r_port__addr <= \$31 ;
  always @(posedge clk)
    inner_level <= \$32 ;
  always @(posedge clk)
    r_rdy <= \$33 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [6:0];
    end
    if (rst) begin
      \$30  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [6:0];
    end
    if (rst) begin
      \$31  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$32  = inner_level;
    if (\$18 ) begin
      \$32  = \$19 [6:0];
    end
    if (\$25 ) begin
      \$32  = \$26 [6:0];
    end
    if (rst) begin
      \$32  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$33  = r_rdy;
    if (\$29 ) begin
      \$33  = 1'h1;
    end else if (r_en) begin
      \$33  = 1'h0;
    end
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  assign level = w_level;
  assign r_level = w_level;
  assign produce = w_port__addr;
  assign w_data = w_port__data;
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule

module \hotline_walker.design.plans (rst, i__valid, o__ready, i__ready, o__payload, i__payload, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$16  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [5:0] \$12 ;
  wire [5:0] \$13 ;
  reg \$14 ;
  reg \$15 ;
  reg [4:0] \$16 ;
  reg [4:0] \$17 ;
  wire [5:0] \$2 ;
  wire [5:0] \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire \$signal ;
  wire \$signal$10 ;
  wire \$signal$4 ;
  wire \$signal$7 ;
  reg [4:0] \$signal$8  = 5'h00;
  (* init = 5'h00 *)
  wire [4:0] \$signature__addr ;
  wire [110:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [110:0] i__payload;
  wire [110:0] i__payload;
  wire [4:0] \i__payload.block ;
  wire [1:0] \i__payload.count ;
  wire \i__payload.ends ;
  wire [31:0] \i__payload.fixed ;
  wire \i__payload.hot ;
  wire [1:0] \i__payload.offset ;
  wire [31:0] \i__payload.rows ;
  wire \i__payload.run_ends ;
  wire [31:0] \i__payload.start ;
  wire [2:0] \i__payload.table ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [110:0] o__payload;
  wire [110:0] o__payload;
  wire [4:0] \o__payload.block ;
  wire [1:0] \o__payload.count ;
  wire \o__payload.ends ;
  wire [31:0] \o__payload.fixed ;
  wire \o__payload.hot ;
  wire [1:0] \o__payload.offset ;
  wire [31:0] \o__payload.rows ;
  wire \o__payload.run_ends ;
  wire [31:0] \o__payload.start ;
  wire [2:0] \o__payload.table ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [4:0] oldest = 5'h00;
  (* init = 5'h00 *)
  wire [4:0] read__addr;
  wire [110:0] read__data;
  input rst;
  wire rst;
  reg [110:0] places [31:0];
  always @(posedge clk) begin
    if (\$signal )
      places[\$signal$8 ] <= i__payload;
  end
  assign o__payload = places[oldest];
  assign i__ready = ~ full;
  assign \$1  = ~ full;
  assign \$signal  = i__valid & \$1 ;
  assign \$signal$4  = o__valid & o__ready;
  assign \$2  = oldest + 1'h1;
  assign \$signal$7  = \$signal$8  == \$2 [4:0];
  assign \$3  = \$signal$8  + 1'h1;
  assign \$signal$10  = oldest == \$3 [4:0];
  assign \$4  = ~ \$signal$7 ;
  assign \$5  = \$4  | \$signal ;
  assign \$6  = o__valid | \$signal ;
  assign \$7  = \$signal$4  ? \$5  : \$6 ;
  assign \$8  = ~ \$signal$4 ;
  assign \$9  = \$signal$10  & \$signal ;
  assign \$10  = full | \$9 ;
  assign \$11  = \$8  & \$10 ;
  assign \$12  = \$signal$8  + 1'h1;
  assign \$13  = oldest + 1'h1;
  always @(posedge clk)
    o__valid <= \$14 ;
  always @(posedge clk)
    full <= \$15 ;
  always @(posedge clk)
    \$signal$8  <= \$16 ;
  always @(posedge clk)
    oldest <= \$17 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [4:0];
    end
    if (rst) begin
      \$16  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$17  = oldest;
    if (\$signal$4 ) begin
      \$17  = \$13 [4:0];
    end
    if (rst) begin
      \$17  = 5'h00;
    end
  end
  assign \$signature__addr  = \$signal$8 ;
  assign \$signature__data  = i__payload;
  assign \$signature__en  = \$signal ;
  assign read__addr = oldest;
  assign read__data = o__payload;
  assign \i__payload.table  = i__payload[2:0];
  assign \i__payload.rows  = i__payload[34:3];
  assign \i__payload.hot  = i__payload[35];
  assign \i__payload.fixed  = i__payload[67:36];
  assign \i__payload.block  = i__payload[72:68];
  assign \i__payload.start  = i__payload[104:73];
  assign \i__payload.count  = i__payload[106:105];
  assign \i__payload.offset  = i__payload[108:107];
  assign \i__payload.run_ends  = i__payload[109];
  assign \i__payload.ends  = i__payload[110];
  assign \o__payload.table  = o__payload[2:0];
  assign \o__payload.rows  = o__payload[34:3];
  assign \o__payload.hot  = o__payload[35];
  assign \o__payload.fixed  = o__payload[67:36];
  assign \o__payload.block  = o__payload[72:68];
  assign \o__payload.start  = o__payload[104:73];
  assign \o__payload.count  = o__payload[106:105];
  assign \o__payload.offset  = o__payload[108:107];
  assign \o__payload.run_ends  = o__payload[109];
  assign \o__payload.ends  = o__payload[110];
endmodule

module \hotline_walker.design.slots (rst, burst__ready, i__valid, \o__ready$45 , req__ready, burst__payload, \w_data$25 , \w_en$23 , i__payload, rsp__payload, burst__valid, rsp__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$17  = 0;
  wire \$1 ;
  wire [3:0] \$10 ;
  wire [1:0] \$11 ;
  wire [8:0] \$12 ;
  wire [9:0] \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [2:0] \$16 ;
  wire \$17 ;
  wire [1:0] \$18 ;
  wire [1:0] \$19 ;
  wire \$2 ;
  wire [63:0] \$20 ;
  wire [1:0] \$21 ;
  wire \$22 ;
  wire [1:0] \$23 ;
  wire \$24 ;
  wire [1:0] \$25 ;
  wire \$26 ;
  wire [1:0] \$27 ;
  wire \$28 ;
  wire [1:0] \$29 ;
  wire \$3 ;
  wire [2:0] \$30 ;
  wire \$31 ;
  wire [2:0] \$32 ;
  reg \$33 ;
  reg [63:0] \$34 ;
  reg [2:0] \$35 ;
  reg [1:0] \$36 ;
  reg \$37 ;
  reg [7:0] \$38 ;
  reg \$39 ;
  wire \$4 ;
  reg \$40 ;
  reg \$41 ;
  reg [1:0] \$42 ;
  reg \$43 ;
  reg \$44 ;
  reg [65:0] \$45 ;
  reg \$46 ;
  reg \$47 ;
  reg \$48 ;
  reg [1:0] \$49 ;
  wire \$5 ;
  reg [63:0] \$50 ;
  reg [1:0] \$51 ;
  reg [1:0] \$52 ;
  reg [1:0] \$53 ;
  reg [1:0] \$54 ;
  wire \$6 ;
  wire \$7 ;
  wire [2:0] \$8 ;
  wire [3:0] \$9 ;
  reg \$signal  = 1'h0;
  reg \$signal$29  = 1'h0;
  reg \$signal$30  = 1'h0;
  wire \$signal$31 ;
  reg \$signal$33  = 1'h0;
  reg \$signal$34  = 1'h0;
  reg [1:0] \$signal$38  = 2'h0;
  reg \$signal$41  = 1'h0;
  (* init = 2'h0 *)
  wire [1:0] \$signal$52 ;
  reg [63:0] \$signal$54  = 64'h0000000000000000;
  (* init = 2'h0 *)
  wire [1:0] \$signal$56 ;
  reg [1:0] \$signal$67  = 2'h0;
  reg [7:0] \$signal$69  = 8'h00;
  reg \$signal$71  = 1'h0;
  reg [1:0] \$signal$73  = 2'h0;
  reg [1:0] \$signature__addr  = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$59 ;
  wire [31:0] \$signature__data ;
  wire [31:0] \$signature__data$60 ;
  wire \$signature__en ;
  wire \$signature__en$58 ;
  wire asks;
  wire [65:0] beat;
  reg [65:0] \beat$75  = 66'h00000000000000000;
  wire [63:0] \beat$75.data ;
  wire [1:0] \beat$75.resp ;
  wire [63:0] \beat.data ;
  wire [1:0] \beat.resp ;
  wire beat_valid;
  output [76:0] burst__payload;
  wire [76:0] burst__payload;
  wire [76:0] \burst__payload$7 ;
  wire [63:0] \burst__payload$7.addr ;
  wire [4:0] \burst__payload$7.id ;
  wire [7:0] \burst__payload$7.len ;
  wire [63:0] \burst__payload.addr ;
  wire [4:0] \burst__payload.id ;
  wire [7:0] \burst__payload.len ;
  input burst__ready;
  wire burst__ready;
  wire \burst__ready$9 ;
  output burst__valid;
  wire burst__valid;
  wire \burst__valid$11 ;
  input clk;
  wire clk;
  reg [1:0] get__addr = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$61 ;
  wire [31:0] get__data;
  wire [31:0] \get__data$62 ;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  wire [1:0] \i__payload$42 ;
  wire [1:0] \i__payload$42.resp ;
  wire [63:0] \i__payload.address ;
  wire [1:0] \i__payload.count ;
  wire i__ready;
  wire \i__ready$35 ;
  input i__valid;
  wire i__valid;
  wire \i__valid$40 ;
  reg less = 1'h0;
  wire [1:0] o__payload;
  wire [65:0] \o__payload$66 ;
  wire [63:0] \o__payload$66.address ;
  wire [1:0] \o__payload$66.count ;
  wire [1:0] \o__payload.resp ;
  wire o__ready;
  input \o__ready$45 ;
  wire \o__ready$45 ;
  wire o__valid;
  wire \o__valid$65 ;
  reg place = 1'h0;
  wire puts;
  wire [2:0] r_data;
  wire [65:0] \r_data$76 ;
  wire r_en;
  wire \r_en$32 ;
  wire r_rdy;
  wire \r_rdy$74 ;
  wire [65:0] req__payload;
  wire [63:0] \req__payload.address ;
  wire [1:0] \req__payload.count ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire [1:0] response;
  reg room = 1'h0;
  output [65:0] rsp__payload;
  wire [65:0] rsp__payload;
  wire [1:0] \rsp__payload.resp ;
  wire [63:0] \rsp__payload.words ;
  wire rsp__ready;
  output rsp__valid;
  wire rsp__valid;
  input rst;
  wire rst;
  wire [70:0] run__payload;
  wire [63:0] \run__payload.addr ;
  wire [1:0] \run__payload.beats ;
  wire [4:0] \run__payload.id ;
  wire run__ready;
  wire run__valid;
  reg [2:0] s1 = 3'h0;
  wire [1:0] \s1.beats ;
  wire \s1.offset ;
  reg [63:0] s1_address = 64'h0000000000000000;
  reg [1:0] s1_has = 2'h0;
  reg [1:0] s1_resp = 2'h0;
  wire takes;
  (* init = 3'h0 *)
  wire [2:0] w_data;
  input [65:0] \w_data$25 ;
  wire [65:0] \w_data$25 ;
  wire w_en;
  input \w_en$23 ;
  wire \w_en$23 ;
  reg [31:0] word_0 [3:0];
  initial begin
    word_0[0] = 32'd0;
    word_0[1] = 32'd0;
    word_0[2] = 32'd0;
    word_0[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en )
      word_0[\$signature__addr ] <= \$signal$54 [31:0];
  end
  assign get__data = word_0[get__addr];
  reg [31:0] word_1 [3:0];
  initial begin
    word_1[0] = 32'd0;
    word_1[1] = 32'd0;
    word_1[2] = 32'd0;
    word_1[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$58 )
      word_1[\$signature__addr ] <= \$signal$54 [63:32];
  end
  assign \get__data$62  = word_1[get__addr];
  always @(posedge clk)
    \$signal  <= \$33 ;
  always @(posedge clk)
    s1_address <= \$34 ;
  always @(posedge clk)
    s1 <= \$35 ;
  always @(posedge clk)
    \$signal$67  <= \$36 ;
  always @(posedge clk)
    less <= \$37 ;
  always @(posedge clk)
    \$signal$69  <= \$38 ;
  always @(posedge clk)
    room <= \$39 ;
  always @(posedge clk)
    \$signal$30  <= \$40 ;
  always @(posedge clk)
    \$signal$71  <= \$41 ;
  always @(posedge clk)
    \$signal$73  <= \$42 ;
  always @(posedge clk)
    \$signal$33  <= \$43 ;
  always @(posedge clk)
    \$signal$29  <= \$44 ;
  always @(posedge clk)
    \beat$75  <= \$45 ;
  always @(posedge clk)
    place <= \$46 ;
  always @(posedge clk)
    \$signal$34  <= \$47 ;
  always @(posedge clk)
    \$signal$41  <= \$48 ;
  always @(posedge clk)
    s1_resp <= \$49 ;
  always @(posedge clk)
    \$signal$54  <= \$50 ;
  always @(posedge clk)
    s1_has <= \$51 ;
  always @(posedge clk)
    \$signal$38  <= \$52 ;
  always @(posedge clk)
    \$signature__addr  <= \$53 ;
  always @(posedge clk)
    get__addr <= \$54 ;
  assign \$1  = ~ \$signal ;
  assign o__ready = \$1  | asks;
  assign \$2  = \$signal  & room;
  assign asks = \$2  & run__ready;
  assign run__valid = \$signal  & room;
  assign \$3  = \$signal$29  & \$signal$30 ;
  assign takes = \$3  & \$signal$31 ;
  assign \$4  = ~ \$signal$30 ;
  assign \$5  = takes & \$signal$33 ;
  assign \r_en$32  = \$4  | \$5 ;
  assign \$6  = ~ \$signal$29 ;
  assign r_en = \$6  | takes;
  assign \$7  = ~ \$signal$34 ;
  assign \$signal$31  = \$7  | \i__ready$35 ;
  assign puts = \$signal$34  & \i__ready$35 ;
  assign response = \$signal$38  | s1_resp;
  assign \i__valid$40  = \$signal$34  & \$signal$41 ;
  assign \$signature__en  = puts & s1_has[0];
  assign \$signature__en$58  = puts & s1_has[1];
  assign \$8  = \o__payload$66 [2] + \o__payload$66 [65:64];
  assign \$9  = \$8  + 1'h1;
  assign \$11  = asks ? s1[2:1] : 2'h0;
  assign \$12  = \$signal$69  + \$signal$67 ;
  assign \$13  = \$12  - less;
  assign \$14  = \$signal$69  <= 7'h7a;
  assign \$15  = r_data[2:1] == 1'h1;
  assign \$16  = \$signal$73  - 1'h1;
  assign \$17  = \$signal$73  == 2'h2;
  assign \$18  = place + 1'h1;
  assign \$19  = \$signal$33  ? 2'h0 : \$18 ;
  assign \$20  = \$signal$71  ? { \beat$75 [31:0], \beat$75 [63:32] } : \beat$75 [63:0];
  assign \$21  = 1'h0 + \$signal$71 ;
  assign \$22  = \$21  >= 2'h2;
  assign \$23  = 1'h0 + \$22 ;
  assign \$24  = place == \$23 ;
  assign \$25  = 1'h1 + \$signal$71 ;
  assign \$26  = \$25  >= 2'h2;
  assign \$27  = 1'h0 + \$26 ;
  assign \$28  = place == \$27 ;
  assign \$29  = \$signal$41  ? 2'h0 : response;
  assign \$30  = \$signature__addr  + \$signal$41 ;
  assign \$31  = rsp__valid & \o__ready$45 ;
  assign \$32  = get__addr + 1'h1;
  \hotline_walker.design.slots.answers  answers (
    .clk(clk),
    .i__payload(response),
    .i__ready(\i__ready$35 ),
    .i__valid(\i__valid$40 ),
    .o__payload(o__payload),
    .o__ready(\o__ready$45 ),
    .o__valid(rsp__valid),
    .rst(rst)
  );
  \hotline_walker.design.slots.beats  beats (
    .clk(clk),
    .r_data(\r_data$76 ),
    .r_en(r_en),
    .r_rdy(\r_rdy$74 ),
    .rst(rst),
    .w_en(\w_en$23 ),
    .w_port__data(\w_data$25 )
  );
  \hotline_walker.design.slots.requests  requests (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(req__ready),
    .i__valid(i__valid),
    .o__payload(\o__payload$66 ),
    .o__ready(o__ready),
    .o__valid(\o__valid$65 ),
    .rst(rst)
  );
  \hotline_walker.design.slots.splitter  splitter (
    .burst__payload(burst__payload),
    .burst__valid(burst__valid),
    .clk(clk),
    .o__ready(burst__ready),
    .rst(rst),
    .run__payload(run__payload),
    .run__ready(run__ready),
    .run__valid(run__valid)
  );
  \hotline_walker.design.slots.under_way  under_way (
    .clk(clk),
    .r_data(r_data),
    .r_en(\r_en$32 ),
    .r_rdy(r_rdy),
    .rst(rst),
    .w_en(asks),
    .w_port__data(s1)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$33  = \$signal ;
    if (o__ready) begin
      \$33  = \o__valid$65 ;
    end
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$34  = s1_address;
    if (o__ready) begin
      \$34  = { \o__payload$66 [63:3], 3'h0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$35  = s1;
    if (o__ready) begin
      \$35 [0] = \o__payload$66 [2];
      \$35 [2:1] = \$10 [1:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$36  = \$11 ;
    if (rst) begin
      \$36  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$37  = takes;
    if (rst) begin
      \$37  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$38  = \$13 [7:0];
    if (rst) begin
      \$38  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$39  = \$14 ;
    if (rst) begin
      \$39  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$40  = \$signal$30 ;
    if (\r_en$32 ) begin
      \$40  = r_rdy;
    end
    if (rst) begin
      \$40  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$41  = \$signal$71 ;
    if (\r_en$32 ) begin
      \$41  = r_data[0];
    end
    if (rst) begin
      \$41  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$42  = \$signal$73 ;
    if (\r_en$32 ) begin
      \$42  = r_data[2:1];
    end else if (takes) begin
      \$42  = \$16 [1:0];
    end
    if (rst) begin
      \$42  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$43  = \$signal$33 ;
    if (\r_en$32 ) begin
      \$43  = \$15 ;
    end else if (takes) begin
      \$43  = \$17 ;
    end
    if (rst) begin
      \$43  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$44  = \$signal$29 ;
    if (r_en) begin
      \$44  = \r_rdy$74 ;
    end
    if (rst) begin
      \$44  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$45  = \beat$75 ;
    if (r_en) begin
      \$45  = \r_data$76 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$46  = place;
    if (takes) begin
      \$46  = \$19 [0];
    end
    if (rst) begin
      \$46  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$47  = \$signal$34 ;
    if (\$signal$31 ) begin
      \$47  = takes;
    end
    if (rst) begin
      \$47  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$48  = \$signal$41 ;
    if (\$signal$31 ) begin
      \$48  = \$signal$33 ;
    end
    if (rst) begin
      \$48  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$49  = s1_resp;
    if (\$signal$31 ) begin
      \$49  = \beat$75 [65:64];
    end
    if (rst) begin
      \$49  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$50  = \$signal$54 ;
    if (\$signal$31 ) begin
      \$50  = \$20 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$51  = s1_has;
    if (\$signal$31 ) begin
      \$51  = { \$28 , \$24  };
    end
    if (rst) begin
      \$51  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$52  = \$signal$38 ;
    if (puts) begin
      \$52  = \$29 ;
    end
    if (rst) begin
      \$52  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$53  = \$signature__addr ;
    if (puts) begin
      \$53  = \$30 [1:0];
    end
    if (rst) begin
      \$53  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$54  = get__addr;
    if (\$31 ) begin
      \$54  = \$32 [1:0];
    end
    if (rst) begin
      \$54  = 2'h0;
    end
  end
  assign req__payload = i__payload;
  assign i__ready = req__ready;
  assign req__valid = i__valid;
  assign \burst__payload$7  = burst__payload;
  assign \burst__ready$9  = burst__ready;
  assign \burst__valid$11  = burst__valid;
  assign w_en = asks;
  assign w_data = s1;
  assign beat_valid = \w_en$23 ;
  assign beat = \w_data$25 ;
  assign \i__payload$42  = response;
  assign o__valid = rsp__valid;
  assign rsp__ready = \o__ready$45 ;
  assign \$signal$52  = \$signature__addr ;
  assign \$signature__data  = \$signal$54 [31:0];
  assign \$signal$56  = get__addr;
  assign \$signature__addr$59  = \$signature__addr ;
  assign \$signature__data$60  = \$signal$54 [63:32];
  assign \get__addr$61  = get__addr;
  assign \i__payload.address  = i__payload[63:0];
  assign \i__payload.count  = i__payload[65:64];
  assign \req__payload.address  = i__payload[63:0];
  assign \req__payload.count  = i__payload[65:64];
  assign \burst__payload.addr  = burst__payload[63:0];
  assign \burst__payload.len  = burst__payload[71:64];
  assign \burst__payload.id  = burst__payload[76:72];
  assign \burst__payload$7.addr  = burst__payload[63:0];
  assign \burst__payload$7.len  = burst__payload[71:64];
  assign \burst__payload$7.id  = burst__payload[76:72];
  assign \run__payload.addr  = run__payload[63:0];
  assign \run__payload.beats  = run__payload[65:64];
  assign \run__payload.id  = run__payload[70:66];
  assign \s1.offset  = s1[0];
  assign \s1.beats  = s1[2:1];
  assign \beat.data  = \w_data$25 [63:0];
  assign \beat.resp  = \w_data$25 [65:64];
  assign \i__payload$42.resp  = response;
  assign \rsp__payload.words  = rsp__payload[63:0];
  assign \rsp__payload.resp  = rsp__payload[65:64];
  assign \o__payload.resp  = o__payload;
  assign \o__payload$66.address  = \o__payload$66 [63:0];
  assign \o__payload$66.count  = \o__payload$66 [65:64];
  assign \beat$75.data  = \beat$75 [63:0];
  assign \beat$75.resp  = \beat$75 [65:64];
  assign rsp__payload[63:32] = \get__data$62 ;
  assign rsp__payload[31:0] = get__data;
  assign rsp__payload[65:64] = o__payload;
  assign run__payload[70:66] = 5'h14;
  assign run__payload[65:64] = s1[2:1];
  assign run__payload[63:0] = s1_address;
  assign \$10  = { 1'h0, \$9 [3:1] };
endmodule

module \hotline_walker.design.slots.answers (rst, o__ready, i__payload, i__valid, i__ready, o__payload, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$18  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [2:0] \$12 ;
  wire [2:0] \$13 ;
  reg \$14 ;
  reg \$15 ;
  reg [1:0] \$16 ;
  reg [1:0] \$17 ;
  wire [2:0] \$2 ;
  wire [2:0] \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire \$signal ;
  wire \$signal$10 ;
  wire \$signal$4 ;
  wire \$signal$7 ;
  reg [1:0] \$signal$8  = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr ;
  wire [1:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [1:0] i__payload;
  wire [1:0] i__payload;
  wire [1:0] \i__payload.resp ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [1:0] o__payload;
  wire [1:0] o__payload;
  wire [1:0] \o__payload.resp ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [1:0] oldest = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] read__addr;
  wire [1:0] read__data;
  input rst;
  wire rst;
  reg [1:0] places [3:0];
  always @(posedge clk) begin
    if (\$signal )
      places[\$signal$8 ] <= i__payload;
  end
  assign o__payload = places[oldest];
  assign i__ready = ~ full;
  assign \$1  = ~ full;
  assign \$signal  = i__valid & \$1 ;
  assign \$signal$4  = o__valid & o__ready;
  assign \$2  = oldest + 1'h1;
  assign \$signal$7  = \$signal$8  == \$2 [1:0];
  assign \$3  = \$signal$8  + 1'h1;
  assign \$signal$10  = oldest == \$3 [1:0];
  assign \$4  = ~ \$signal$7 ;
  assign \$5  = \$4  | \$signal ;
  assign \$6  = o__valid | \$signal ;
  assign \$7  = \$signal$4  ? \$5  : \$6 ;
  assign \$8  = ~ \$signal$4 ;
  assign \$9  = \$signal$10  & \$signal ;
  assign \$10  = full | \$9 ;
  assign \$11  = \$8  & \$10 ;
  assign \$12  = \$signal$8  + 1'h1;
  assign \$13  = oldest + 1'h1;
  always @(posedge clk)
    o__valid <= \$14 ;
  always @(posedge clk)
    full <= \$15 ;
  always @(posedge clk)
    \$signal$8  <= \$16 ;
  always @(posedge clk)
    oldest <= \$17 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [1:0];
    end
    if (rst) begin
      \$16  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$17  = oldest;
    if (\$signal$4 ) begin
      \$17  = \$13 [1:0];
    end
    if (rst) begin
      \$17  = 2'h0;
    end
  end
  assign \$signature__addr  = \$signal$8 ;
  assign \$signature__data  = i__payload;
  assign \$signature__en  = \$signal ;
  assign read__addr = oldest;
  assign read__data = o__payload;
  assign \i__payload.resp  = i__payload;
  assign \o__payload.resp  = o__payload;
endmodule

module \hotline_walker.design.slots.beats (rst, r_en, r_data, w_port__data, w_en, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$19  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [7:0] \$11 ;
  wire [7:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [7:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [7:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  reg [6:0] \$30 ;
  reg [6:0] \$31 ;
  reg [6:0] \$32 ;
  reg \$33 ;
  wire \$4 ;
  wire [7:0] \$5 ;
  wire [7:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  (* init = 7'h00 *)
  wire [6:0] consume;
  reg [6:0] inner_level = 7'h00;
  wire inner_r_rdy;
  wire [7:0] level;
  (* init = 7'h00 *)
  wire [6:0] produce;
  output [65:0] r_data;
  wire [65:0] r_data;
  input r_en;
  wire r_en;
  wire [7:0] r_level;
  reg [6:0] r_port__addr = 7'h00;
  wire [65:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  input rst;
  wire rst;
  wire [65:0] w_data;
  input w_en;
  wire w_en;
  wire [7:0] w_level;
  reg [6:0] w_port__addr = 7'h00;
  input [65:0] w_port__data;
  wire [65:0] w_port__data;
  wire w_port__en;
  wire w_rdy;
  reg [65:0] storage [126:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  reg [65:0] _0_;
  always @(posedge clk) begin
    if (r_port__en) begin
      _0_ <= storage[r_port__addr];
    end
  end
  assign r_data = _0_;
  assign w_rdy = inner_level != 7'h7f;
  assign inner_r_rdy = | inner_level;
  assign w_port__en = w_rdy & w_en;
  assign \$1  = ~ r_rdy;
  assign \$2  = \$1  | r_en;
  assign r_port__en = inner_r_rdy & \$2 ;
  assign w_level = inner_level + r_rdy;
  assign \$3  = w_rdy & w_en;
  assign \$4  = w_port__addr == 7'h7e;
  assign \$5  = w_port__addr + 1'h1;
  assign \$6  = \$4  ? 8'h00 : \$5 ;
  assign \$7  = ~ r_rdy;
  assign \$8  = \$7  | r_en;
  assign \$9  = inner_r_rdy & \$8 ;
  assign \$10  = r_port__addr == 7'h7e;
  assign \$11  = r_port__addr + 1'h1;
  assign \$12  = \$10  ? 8'h00 : \$11 ;
  assign \$13  = w_rdy & w_en;
  assign \$14  = ~ r_rdy;
  assign \$15  = \$14  | r_en;
  assign \$16  = inner_r_rdy & \$15 ;
  assign \$17  = ~ \$16 ;
  assign \$18  = \$13  & \$17 ;
  assign \$19  = inner_level + 1'h1;
  assign \$20  = ~ r_rdy;
  assign \$21  = \$20  | r_en;
  assign \$22  = inner_r_rdy & \$21 ;
  assign \$23  = w_rdy & w_en;
  assign \$24  = ~ \$23 ;
  assign \$25  = \$22  & \$24 ;
  assign \$26  = inner_level - 1'h1;
  assign \$27  = ~ r_rdy;
  assign \$28  = \$27  | r_en;
  assign \$29  = inner_r_rdy & \$28 ;
  always @(posedge clk)
    w_port__addr <= \$30 ;
  always @(posedge clk)
    r_port__addr <= \$31 ;
  always @(posedge clk)
    inner_level <= \$32 ;
  always @(posedge clk)
    r_rdy <= \$33 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [6:0];
    end
    if (rst) begin
      \$30  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [6:0];
    end
    if (rst) begin
      \$31  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$32  = inner_level;
    if (\$18 ) begin
      \$32  = \$19 [6:0];
    end
    if (\$25 ) begin
      \$32  = \$26 [6:0];
    end
    if (rst) begin
      \$32  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$33  = r_rdy;
    if (\$29 ) begin
      \$33  = 1'h1;
    end else if (r_en) begin
      \$33  = 1'h0;
    end
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  assign level = w_level;
  assign r_level = w_level;
  assign produce = w_port__addr;
  assign w_data = w_port__data;
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule

module \hotline_walker.design.slots.requests (rst, i__valid, o__ready, i__ready, o__payload, i__payload, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$20  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [2:0] \$12 ;
  wire [2:0] \$13 ;
  reg \$14 ;
  reg \$15 ;
  reg [1:0] \$16 ;
  reg [1:0] \$17 ;
  wire [2:0] \$2 ;
  wire [2:0] \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire \$signal ;
  wire \$signal$10 ;
  wire \$signal$4 ;
  wire \$signal$7 ;
  reg [1:0] \$signal$8  = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr ;
  wire [65:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  wire [63:0] \i__payload.address ;
  wire [1:0] \i__payload.count ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [65:0] o__payload;
  wire [65:0] o__payload;
  wire [63:0] \o__payload.address ;
  wire [1:0] \o__payload.count ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [1:0] oldest = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] read__addr;
  wire [65:0] read__data;
  input rst;
  wire rst;
  reg [65:0] places [3:0];
  always @(posedge clk) begin
    if (\$signal )
      places[\$signal$8 ] <= i__payload;
  end
  assign o__payload = places[oldest];
  assign i__ready = ~ full;
  assign \$1  = ~ full;
  assign \$signal  = i__valid & \$1 ;
  assign \$signal$4  = o__valid & o__ready;
  assign \$2  = oldest + 1'h1;
  assign \$signal$7  = \$signal$8  == \$2 [1:0];
  assign \$3  = \$signal$8  + 1'h1;
  assign \$signal$10  = oldest == \$3 [1:0];
  assign \$4  = ~ \$signal$7 ;
  assign \$5  = \$4  | \$signal ;
  assign \$6  = o__valid | \$signal ;
  assign \$7  = \$signal$4  ? \$5  : \$6 ;
  assign \$8  = ~ \$signal$4 ;
  assign \$9  = \$signal$10  & \$signal ;
  assign \$10  = full | \$9 ;
  assign \$11  = \$8  & \$10 ;
  assign \$12  = \$signal$8  + 1'h1;
  assign \$13  = oldest + 1'h1;
  always @(posedge clk)
    o__valid <= \$14 ;
  always @(posedge clk)
    full <= \$15 ;
  always @(posedge clk)
    \$signal$8  <= \$16 ;
  always @(posedge clk)
    oldest <= \$17 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [1:0];
    end
    if (rst) begin
      \$16  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$17  = oldest;
    if (\$signal$4 ) begin
      \$17  = \$13 [1:0];
    end
    if (rst) begin
      \$17  = 2'h0;
    end
  end
  assign \$signature__addr  = \$signal$8 ;
  assign \$signature__data  = i__payload;
  assign \$signature__en  = \$signal ;
  assign read__addr = oldest;
  assign read__data = o__payload;
  assign \i__payload.address  = i__payload[63:0];
  assign \i__payload.count  = i__payload[65:64];
  assign \o__payload.address  = o__payload[63:0];
  assign \o__payload.count  = o__payload[65:64];
endmodule

module \hotline_walker.design.slots.splitter (rst, o__ready, run__valid, run__ready, burst__payload, run__payload, burst__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$21  = 0;
  wire \$1 ;
  wire [10:0] \$10 ;
  wire [9:0] \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  reg \$16 ;
  reg [70:0] \$17 ;
  reg [9:0] \$18 ;
  reg \$19 ;
  wire [52:0] \$2 ;
  reg \$20 ;
  wire [63:0] \$3 ;
  wire [10:0] \$4 ;
  wire [9:0] \$5 ;
  wire [10:0] \$6 ;
  wire [11:0] \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg \$signal  = 1'h0;
  reg [70:0] \$signal$11  = 71'h000000000000000000;
  wire [63:0] \$signal$11.addr ;
  wire [1:0] \$signal$11.beats ;
  wire [4:0] \$signal$11.id ;
  reg \$signal$12  = 1'h0;
  reg \$signal$13  = 1'h0;
  wire \$signal$8 ;
  output [76:0] burst__payload;
  wire [76:0] burst__payload;
  wire [63:0] \burst__payload.addr ;
  wire [4:0] \burst__payload.id ;
  wire [7:0] \burst__payload.len ;
  wire burst__ready;
  output burst__valid;
  wire burst__valid;
  input clk;
  wire clk;
  wire [76:0] i__payload;
  wire [63:0] \i__payload.addr ;
  wire [4:0] \i__payload.id ;
  wire [7:0] \i__payload.len ;
  wire i__ready;
  (* init = 1'h0 *)
  wire i__valid;
  wire [76:0] o__payload;
  wire [63:0] \o__payload.addr ;
  wire [4:0] \o__payload.id ;
  wire [7:0] \o__payload.len ;
  input o__ready;
  wire o__ready;
  wire o__valid;
  input rst;
  wire rst;
  input [70:0] run__payload;
  wire [70:0] run__payload;
  wire [63:0] \run__payload.addr ;
  wire [1:0] \run__payload.beats ;
  wire [4:0] \run__payload.id ;
  output run__ready;
  wire run__ready;
  input run__valid;
  wire run__valid;
  reg [9:0] s1_before = 10'h000;
  assign \$1  = ~ \$signal ;
  assign run__ready = \$1  | \$signal$8 ;
  assign \$2  = \$signal$11 [63:12] + 1'h1;
  assign \$3  = \$signal$12  ? { \$2 [51:0], 12'h000 } : \$signal$11 [63:0];
  assign \$4  = \$signal$11 [65:64] - s1_before;
  assign \$5  = \$signal$13  ? s1_before : { 8'h00, \$signal$11 [65:64] };
  assign \$6  = \$signal$12  ? \$4  : { 1'h0, \$5  };
  assign \$7  = $signed(\$6 ) - $signed(2'h1);
  assign \$8  = ~ \$signal$13 ;
  assign \$9  = \$signal$12  | \$8 ;
  assign \$signal$8  = i__ready & \$9 ;
  assign \$10  = 10'h200 - run__payload[11:3];
  assign \$11  = run__payload[11:3] + run__payload[65:64];
  assign \$12  = \$11  > 10'h200;
  assign \$13  = \$signal  & i__ready;
  assign \$14  = ~ \$signal$12 ;
  assign \$15  = \$signal$13  & \$14 ;
  always @(posedge clk)
    \$signal  <= \$16 ;
  always @(posedge clk)
    \$signal$11  <= \$17 ;
  always @(posedge clk)
    s1_before <= \$18 ;
  always @(posedge clk)
    \$signal$13  <= \$19 ;
  always @(posedge clk)
    \$signal$12  <= \$20 ;
  \hotline_walker.design.slots.splitter.bursts  bursts (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(\$signal ),
    .o__payload(burst__payload),
    .o__ready(o__ready),
    .o__valid(burst__valid),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$16  = \$signal ;
    if (run__ready) begin
      \$16  = run__valid;
    end
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$17  = \$signal$11 ;
    if (run__ready) begin
      \$17  = run__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$18  = s1_before;
    if (run__ready) begin
      \$18  = \$10 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$19  = \$signal$13 ;
    if (run__ready) begin
      \$19  = \$12 ;
    end
    if (rst) begin
      \$19  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$20  = \$signal$12 ;
    if (\$13 ) begin
      \$20  = \$15 ;
    end
    if (rst) begin
      \$20  = 1'h0;
    end
  end
  assign o__payload = burst__payload;
  assign burst__ready = o__ready;
  assign o__valid = burst__valid;
  assign i__valid = \$signal ;
  assign \burst__payload.addr  = burst__payload[63:0];
  assign \burst__payload.len  = burst__payload[71:64];
  assign \burst__payload.id  = burst__payload[76:72];
  assign \o__payload.addr  = burst__payload[63:0];
  assign \o__payload.len  = burst__payload[71:64];
  assign \o__payload.id  = burst__payload[76:72];
  assign \i__payload.addr  = i__payload[63:0];
  assign \i__payload.len  = i__payload[71:64];
  assign \i__payload.id  = i__payload[76:72];
  assign \$signal$11.addr  = \$signal$11 [63:0];
  assign \$signal$11.beats  = \$signal$11 [65:64];
  assign \$signal$11.id  = \$signal$11 [70:66];
  assign \run__payload.addr  = run__payload[63:0];
  assign \run__payload.beats  = run__payload[65:64];
  assign \run__payload.id  = run__payload[70:66];
  assign i__payload[71:64] = \$7 [7:0];
  assign i__payload[63:0] = \$3 ;
  assign i__payload[76:72] = \$signal$11 [70:66];
endmodule

module \hotline_walker.design.slots.splitter.bursts (rst, o__ready, i__ready, o__payload, i__payload, i__valid, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$22  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [1:0] \$12 ;
  wire [1:0] \$13 ;
  reg \$14 ;
  reg \$15 ;
  reg \$16 ;
  reg \$17 ;
  wire [1:0] \$2 ;
  wire [1:0] \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire \$signal ;
  wire \$signal$10 ;
  wire \$signal$4 ;
  wire \$signal$7 ;
  reg \$signal$8  = 1'h0;
  (* init = 1'h0 *)
  wire \$signature__addr ;
  wire [76:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [76:0] i__payload;
  wire [76:0] i__payload;
  wire [63:0] \i__payload.addr ;
  wire [4:0] \i__payload.id ;
  wire [7:0] \i__payload.len ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [76:0] o__payload;
  wire [76:0] o__payload;
  wire [63:0] \o__payload.addr ;
  wire [4:0] \o__payload.id ;
  wire [7:0] \o__payload.len ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg oldest = 1'h0;
  (* init = 1'h0 *)
  wire read__addr;
  wire [76:0] read__data;
  input rst;
  wire rst;
  reg [76:0] places [1:0];
  always @(posedge clk) begin
    if (\$signal )
      places[\$signal$8 ] <= i__payload;
  end
  assign o__payload = places[oldest];
  assign i__ready = ~ full;
  assign \$1  = ~ full;
  assign \$signal  = i__valid & \$1 ;
  assign \$signal$4  = o__valid & o__ready;
  assign \$2  = oldest + 1'h1;
  assign \$signal$7  = \$signal$8  == \$2 [0];
  assign \$3  = \$signal$8  + 1'h1;
  assign \$signal$10  = oldest == \$3 [0];
  assign \$4  = ~ \$signal$7 ;
  assign \$5  = \$4  | \$signal ;
  assign \$6  = o__valid | \$signal ;
  assign \$7  = \$signal$4  ? \$5  : \$6 ;
  assign \$8  = ~ \$signal$4 ;
  assign \$9  = \$signal$10  & \$signal ;
  assign \$10  = full | \$9 ;
  assign \$11  = \$8  & \$10 ;
  assign \$12  = \$signal$8  + 1'h1;
  assign \$13  = oldest + 1'h1;
  always @(posedge clk)
    o__valid <= \$14 ;
  always @(posedge clk)
    full <= \$15 ;
  always @(posedge clk)
    \$signal$8  <= \$16 ;
  always @(posedge clk)
    oldest <= \$17 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [0];
    end
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$17  = oldest;
    if (\$signal$4 ) begin
      \$17  = \$13 [0];
    end
    if (rst) begin
      \$17  = 1'h0;
    end
  end
  assign \$signature__addr  = \$signal$8 ;
  assign \$signature__data  = i__payload;
  assign \$signature__en  = \$signal ;
  assign read__addr = oldest;
  assign read__data = o__payload;
  assign \i__payload.addr  = i__payload[63:0];
  assign \i__payload.len  = i__payload[71:64];
  assign \i__payload.id  = i__payload[76:72];
  assign \o__payload.addr  = o__payload[63:0];
  assign \o__payload.len  = o__payload[71:64];
  assign \o__payload.id  = o__payload[76:72];
endmodule

module \hotline_walker.design.slots.under_way (rst, w_en, r_en, r_data, w_port__data, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$23  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [7:0] \$11 ;
  wire [7:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [7:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [7:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  reg [6:0] \$30 ;
  reg [6:0] \$31 ;
  reg [6:0] \$32 ;
  reg \$33 ;
  wire \$4 ;
  wire [7:0] \$5 ;
  wire [7:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  (* init = 7'h00 *)
  wire [6:0] consume;
  reg [6:0] inner_level = 7'h00;
  wire inner_r_rdy;
  wire [7:0] level;
  (* init = 7'h00 *)
  wire [6:0] produce;
  output [2:0] r_data;
  wire [2:0] r_data;
  input r_en;
  wire r_en;
  wire [7:0] r_level;
  reg [6:0] r_port__addr = 7'h00;
  wire [2:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  input rst;
  wire rst;
  wire [2:0] w_data;
  input w_en;
  wire w_en;
  wire [7:0] w_level;
  reg [6:0] w_port__addr = 7'h00;
  input [2:0] w_port__data;
  wire [2:0] w_port__data;
  wire w_port__en;
  wire w_rdy;
  reg [2:0] storage [126:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  reg [2:0] _0_;
  always @(posedge clk) begin
    if (r_port__en) begin
      _0_ <= storage[r_port__addr];
    end
  end
  assign r_data = _0_;
  assign w_rdy = inner_level != 7'h7f;
  assign inner_r_rdy = | inner_level;
  assign w_port__en = w_rdy & w_en;
  assign \$1  = ~ r_rdy;
  assign \$2  = \$1  | r_en;
  assign r_port__en = inner_r_rdy & \$2 ;
  assign w_level = inner_level + r_rdy;
  assign \$3  = w_rdy & w_en;
  assign \$4  = w_port__addr == 7'h7e;
  assign \$5  = w_port__addr + 1'h1;
  assign \$6  = \$4  ? 8'h00 : \$5 ;
  assign \$7  = ~ r_rdy;
  assign \$8  = \$7  | r_en;
  assign \$9  = inner_r_rdy & \$8 ;
  assign \$10  = r_port__addr == 7'h7e;
  assign \$11  = r_port__addr + 1'h1;
  assign \$12  = \$10  ? 8'h00 : \$11 ;
  assign \$13  = w_rdy & w_en;
  assign \$14  = ~ r_rdy;
  assign \$15  = \$14  | r_en;
  assign \$16  = inner_r_rdy & \$15 ;
  assign \$17  = ~ \$16 ;
  assign \$18  = \$13  & \$17 ;
  assign \$19  = inner_level + 1'h1;
  assign \$20  = ~ r_rdy;
  assign \$21  = \$20  | r_en;
  assign \$22  = inner_r_rdy & \$21 ;
  assign \$23  = w_rdy & w_en;
  assign \$24  = ~ \$23 ;
  assign \$25  = \$22  & \$24 ;
  assign \$26  = inner_level - 1'h1;
  assign \$27  = ~ r_rdy;
  assign \$28  = \$27  | r_en;
  assign \$29  = inner_r_rdy & \$28 ;
  always @(posedge clk)
    w_port__addr <= \$30 ;
  always @(posedge clk)
    r_port__addr <= \$31 ;
  always @(posedge clk)
    inner_level <= \$32 ;
  always @(posedge clk)
    r_rdy <= \$33 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [6:0];
    end
    if (rst) begin
      \$30  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [6:0];
    end
    if (rst) begin
      \$31  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    \$32  = inner_level;
    if (\$18 ) begin
      \$32  = \$19 [6:0];
    end
    if (\$25 ) begin
      \$32  = \$26 [6:0];
    end
    if (rst) begin
      \$32  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    \$33  = r_rdy;
    if (\$29 ) begin
      \$33  = 1'h1;
    end else if (r_en) begin
      \$33  = 1'h0;
    end
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  assign level = w_level;
  assign r_level = w_level;
  assign produce = w_port__addr;
  assign w_data = w_port__data;
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule

module \hotline_walker.design.weights (rst, burst__ready, i__valid, \o__ready$45 , req__ready, burst__payload, \w_data$25 , \w_en$23 , i__payload, rsp__payload, burst__valid, rsp__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$24  = 0;
  wire \$1 ;
  wire [3:0] \$10 ;
  wire [1:0] \$11 ;
  wire [8:0] \$12 ;
  wire [9:0] \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [2:0] \$16 ;
  wire \$17 ;
  wire [1:0] \$18 ;
  wire [1:0] \$19 ;
  wire \$2 ;
  wire [63:0] \$20 ;
  wire [1:0] \$21 ;
  wire \$22 ;
  wire [1:0] \$23 ;
  wire \$24 ;
  wire [1:0] \$25 ;
  wire \$26 ;
  wire [1:0] \$27 ;
  wire \$28 ;
  wire [1:0] \$29 ;
  wire \$3 ;
  wire [2:0] \$30 ;
  wire \$31 ;
  wire [2:0] \$32 ;
  reg \$33 ;
  reg [63:0] \$34 ;
  reg [2:0] \$35 ;
  reg [1:0] \$36 ;
  reg \$37 ;
  reg [7:0] \$38 ;
  reg \$39 ;
  wire \$4 ;
  reg \$40 ;
  reg \$41 ;
  reg [1:0] \$42 ;
  reg \$43 ;
  reg \$44 ;
  reg [65:0] \$45 ;
  reg \$46 ;
  reg \$47 ;
  reg \$48 ;
  reg [1:0] \$49 ;
  wire \$5 ;
  reg [63:0] \$50 ;
  reg [1:0] \$51 ;
  reg [1:0] \$52 ;
  reg [1:0] \$53 ;
  reg [1:0] \$54 ;
  wire \$6 ;
  wire \$7 ;
  wire [2:0] \$8 ;
  wire [3:0] \$9 ;
  reg \$signal  = 1'h0;
  reg \$signal$29  = 1'h0;
  reg \$signal$30  = 1'h0;
  wire \$signal$31 ;
  reg \$signal$33  = 1'h0;
  reg \$signal$34  = 1'h0;
  reg [1:0] \$signal$38  = 2'h0;
  reg \$signal$41  = 1'h0;
  (* init = 2'h0 *)
  wire [1:0] \$signal$52 ;
  reg [63:0] \$signal$54  = 64'h0000000000000000;
  (* init = 2'h0 *)
  wire [1:0] \$signal$56 ;
  reg [1:0] \$signal$67  = 2'h0;
  reg [7:0] \$signal$69  = 8'h00;
  reg \$signal$71  = 1'h0;
  reg [1:0] \$signal$73  = 2'h0;
  reg [1:0] \$signature__addr  = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$59 ;
  wire [31:0] \$signature__data ;
  wire [31:0] \$signature__data$60 ;
  wire \$signature__en ;
  wire \$signature__en$58 ;
  wire asks;
  wire [65:0] beat;
  reg [65:0] \beat$75  = 66'h00000000000000000;
  wire [63:0] \beat$75.data ;
  wire [1:0] \beat$75.resp ;
  wire [63:0] \beat.data ;
  wire [1:0] \beat.resp ;
  wire beat_valid;
  output [76:0] burst__payload;
  wire [76:0] burst__payload;
  wire [76:0] \burst__payload$7 ;
  wire [63:0] \burst__payload$7.addr ;
  wire [4:0] \burst__payload$7.id ;
  wire [7:0] \burst__payload$7.len ;
  wire [63:0] \burst__payload.addr ;
  wire [4:0] \burst__payload.id ;
  wire [7:0] \burst__payload.len ;
  input burst__ready;
  wire burst__ready;
  wire \burst__ready$9 ;
  output burst__valid;
  wire burst__valid;
  wire \burst__valid$11 ;
  input clk;
  wire clk;
  reg [1:0] get__addr = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$61 ;
  wire [31:0] get__data;
  wire [31:0] \get__data$62 ;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  wire [1:0] \i__payload$42 ;
  wire [1:0] \i__payload$42.resp ;
  wire [63:0] \i__payload.address ;
  wire [1:0] \i__payload.count ;
  wire i__ready;
  wire \i__ready$35 ;
  input i__valid;
  wire i__valid;
  wire \i__valid$40 ;
  reg less = 1'h0;
  wire [1:0] o__payload;
  wire [65:0] \o__payload$66 ;
  wire [63:0] \o__payload$66.address ;
  wire [1:0] \o__payload$66.count ;
  wire [1:0] \o__payload.resp ;
  wire o__ready;
  input \o__ready$45 ;
  wire \o__ready$45 ;
  wire o__valid;
  wire \o__valid$65 ;
  reg place = 1'h0;
  wire puts;
  wire [2:0] r_data;
  wire [65:0] \r_data$76 ;
  wire r_en;
  wire \r_en$32 ;
  wire r_rdy;
  wire \r_rdy$74 ;
  wire [65:0] req__payload;
  wire [63:0] \req__payload.address ;
  wire [1:0] \req__payload.count ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire [1:0] response;
  reg room = 1'h0;
  output [65:0] rsp__payload;
  wire [65:0] rsp__payload;
  wire [1:0] \rsp__payload.resp ;
  wire [63:0] \rsp__payload.words ;
  wire rsp__ready;
  output rsp__valid;
  wire rsp__valid;
  input rst;
  wire rst;
  wire [70:0] run__payload;
  wire [63:0] \run__payload.addr ;
  wire [1:0] \run__payload.beats ;
  wire [4:0] \run__payload.id ;
  wire run__ready;
  wire run__valid;
  reg [2:0] s1 = 3'h0;
  wire [1:0] \s1.beats ;
  wire \s1.offset ;
  reg [63:0] s1_address = 64'h0000000000000000;
  reg [1:0] s1_has = 2'h0;
  reg [1:0] s1_resp = 2'h0;
  wire takes;
  (* init = 3'h0 *)
  wire [2:0] w_data;
  input [65:0] \w_data$25 ;
  wire [65:0] \w_data$25 ;
  wire w_en;
  input \w_en$23 ;
  wire \w_en$23 ;
  reg [31:0] word_0 [3:0];
  initial begin
    word_0[0] = 32'd0;
    word_0[1] = 32'd0;
    word_0[2] = 32'd0;
    word_0[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en )
      word_0[\$signature__addr ] <= \$signal$54 [31:0];
  end
  assign get__data = word_0[get__addr];
  reg [31:0] word_1 [3:0];
  initial begin
    word_1[0] = 32'd0;
    word_1[1] = 32'd0;
    word_1[2] = 32'd0;
    word_1[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$58 )
      word_1[\$signature__addr ] <= \$signal$54 [63:32];
  end
  assign \get__data$62  = word_1[get__addr];
  always @(posedge clk)
    \$signal  <= \$33 ;
  always @(posedge clk)
    s1_address <= \$34 ;
  always @(posedge clk)
    s1 <= \$35 ;
  always @(posedge clk)
    \$signal$67  <= \$36 ;
  always @(posedge clk)
    less <= \$37 ;
  always @(posedge clk)
    \$signal$69  <= \$38 ;
  always @(posedge clk)
    room <= \$39 ;
  always @(posedge clk)
    \$signal$30  <= \$40 ;
  always @(posedge clk)
    \$signal$71  <= \$41 ;
  always @(posedge clk)
    \$signal$73  <= \$42 ;
  always @(posedge clk)
    \$signal$33  <= \$43 ;
  always @(posedge clk)
    \$signal$29  <= \$44 ;
  always @(posedge clk)
    \beat$75  <= \$45 ;
  always @(posedge clk)
    place <= \$46 ;
  always @(posedge clk)
    \$signal$34  <= \$47 ;
  always @(posedge clk)
    \$signal$41  <= \$48 ;
  always @(posedge clk)
    s1_resp <= \$49 ;
  always @(posedge clk)
    \$signal$54  <= \$50 ;
  always @(posedge clk)
    s1_has <= \$51 ;
  always @(posedge clk)
    \$signal$38  <= \$52 ;
  always @(posedge clk)
    \$signature__addr  <= \$53 ;
  always @(posedge clk)
    get__addr <= \$54 ;
  assign \$1  = ~ \$signal ;
  assign o__ready = \$1  | asks;
  assign \$2  = \$signal  & room;
  assign asks = \$2  & run__ready;
  assign run__valid = \$signal  & room;
  assign \$3  = \$signal$29  & \$signal$30 ;
  assign takes = \$3  & \$signal$31 ;
  assign \$4  = ~ \$signal$30 ;
  assign \$5  = takes & \$signal$33 ;
  assign \r_en$32  = \$4  | \$5 ;
  assign \$6  = ~ \$signal$29 ;
  assign r_en = \$6  | takes;
  assign \$7  = ~ \$signal$34 ;
  assign \$signal$31  = \$7  | \i__ready$35 ;
  assign puts = \$signal$34  & \i__ready$35 ;
  assign response = \$signal$38  | s1_resp;
  assign \i__valid$40  = \$signal$34  & \$signal$41 ;
  assign \$signature__en  = puts & s1_has[0];
  assign \$signature__en$58  = puts & s1_has[1];
  assign \$8  = \o__payload$66 [2] + \o__payload$66 [65:64];
  assign \$9  = \$8  + 1'h1;
  assign \$11  = asks ? s1[2:1] : 2'h0;
  assign \$12  = \$signal$69  + \$signal$67 ;
  assign \$13  = \$12  - less;
  assign \$14  = \$signal$69  <= 7'h7a;
  assign \$15  = r_data[2:1] == 1'h1;
  assign \$16  = \$signal$73  - 1'h1;
  assign \$17  = \$signal$73  == 2'h2;
  assign \$18  = place + 1'h1;
  assign \$19  = \$signal$33  ? 2'h0 : \$18 ;
  assign \$20  = \$signal$71  ? { \beat$75 [31:0], \beat$75 [63:32] } : \beat$75 [63:0];
  assign \$21  = 1'h0 + \$signal$71 ;
  assign \$22  = \$21  >= 2'h2;
  assign \$23  = 1'h0 + \$22 ;
  assign \$24  = place == \$23 ;
  assign \$25  = 1'h1 + \$signal$71 ;
  assign \$26  = \$25  >= 2'h2;
  assign \$27  = 1'h0 + \$26 ;
  assign \$28  = place == \$27 ;
  assign \$29  = \$signal$41  ? 2'h0 : response;
  assign \$30  = \$signature__addr  + \$signal$41 ;
  assign \$31  = rsp__valid & \o__ready$45 ;
  assign \$32  = get__addr + 1'h1;
  \hotline_walker.design.weights.answers  answers (
    .clk(clk),
    .i__payload(response),
    .i__ready(\i__ready$35 ),
    .i__valid(\i__valid$40 ),
    .o__payload(o__payload),
    .o__ready(\o__ready$45 ),
    .o__valid(rsp__valid),
    .rst(rst)
  );
  \hotline_walker.design.weights.beats  beats (
    .clk(clk),
    .r_data(\r_data$76 ),
    .r_en(r_en),
    .r_rdy(\r_rdy$74 ),
    .rst(rst),
    .w_en(\w_en$23 ),
    .w_port__data(\w_data$25 )
  );
  \hotline_walker.design.weights.requests  requests (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(req__ready),
    .i__valid(i__valid),
    .o__payload(\o__payload$66 ),
    .o__ready(o__ready),
    .o__valid(\o__valid$65 ),
    .rst(rst)
  );
  \hotline_walker.design.weights.splitter  splitter (
    .burst__payload(burst__payload),
    .burst__valid(burst__valid),
    .clk(clk),
    .o__ready(burst__ready),
    .rst(rst),
    .run__payload(run__payload),
    .run__ready(run__ready),
    .run__valid(run__valid)
  );
  \hotline_walker.design.weights.under_way  under_way (
    .clk(clk),
    .r_data(r_data),
    .r_en(\r_en$32 ),
    .r_rdy(r_rdy),
    .rst(rst),
    .w_en(asks),
    .w_port__data(s1)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$33  = \$signal ;
    if (o__ready) begin
      \$33  = \o__valid$65 ;
    end
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$34  = s1_address;
    if (o__ready) begin
      \$34  = { \o__payload$66 [63:3], 3'h0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$35  = s1;
    if (o__ready) begin
      \$35 [0] = \o__payload$66 [2];
      \$35 [2:1] = \$10 [1:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$36  = \$11 ;
    if (rst) begin
      \$36  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$37  = takes;
    if (rst) begin
      \$37  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$38  = \$13 [7:0];
    if (rst) begin
      \$38  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$39  = \$14 ;
    if (rst) begin
      \$39  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$40  = \$signal$30 ;
    if (\r_en$32 ) begin
      \$40  = r_rdy;
    end
    if (rst) begin
      \$40  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$41  = \$signal$71 ;
    if (\r_en$32 ) begin
      \$41  = r_data[0];
    end
    if (rst) begin
      \$41  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$42  = \$signal$73 ;
    if (\r_en$32 ) begin
      \$42  = r_data[2:1];
    end else if (takes) begin
      \$42  = \$16 [1:0];
    end
    if (rst) begin
      \$42  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$43  = \$signal$33 ;
    if (\r_en$32 ) begin
      \$43  = \$15 ;
    end else if (takes) begin
      \$43  = \$17 ;
    end
    if (rst) begin
      \$43  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$44  = \$signal$29 ;
    if (r_en) begin
      \$44  = \r_rdy$74 ;
    end
    if (rst) begin
      \$44  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$45  = \beat$75 ;
    if (r_en) begin
      \$45  = \r_data$76 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$46  = place;
    if (takes) begin
      \$46  = \$19 [0];
    end
    if (rst) begin
      \$46  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$47  = \$signal$34 ;
    if (\$signal$31 ) begin
      \$47  = takes;
    end
    if (rst) begin
      \$47  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$48  = \$signal$41 ;
    if (\$signal$31 ) begin
      \$48  = \$signal$33 ;
    end
    if (rst) begin
      \$48  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$49  = s1_resp;
    if (\$signal$31 ) begin
      \$49  = \beat$75 [65:64];
    end
    if (rst) begin
      \$49  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$50  = \$signal$54 ;
    if (\$signal$31 ) begin
      \$50  = \$20 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$51  = s1_has;
    if (\$signal$31 ) begin
      \$51  = { \$28 , \$24  };
    end
    if (rst) begin
      \$51  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$52  = \$signal$38 ;
    if (puts) begin
      \$52  = \$29 ;
    end
    if (rst) begin
      \$52  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$53  = \$signature__addr ;
    if (puts) begin
      \$53  = \$30 [1:0];
    end
    if (rst) begin
      \$53  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$54  = get__addr;
    if (\$31 ) begin
      \$54  = \$32 [1:0];
    end
    if (rst) begin
      \$54  = 2'h0;
    end
  end
  assign req__payload = i__payload;
  assign i__ready = req__ready;
  assign req__valid = i__valid;
  assign \burst__payload$7  = burst__payload;
  assign \burst__ready$9  = burst__ready;
  assign \burst__valid$11  = burst__valid;
  assign w_en = asks;
  assign w_data = s1;
  assign beat_valid = \w_en$23 ;
  assign beat = \w_data$25 ;
  assign \i__payload$42  = response;
  assign o__valid = rsp__valid;
  assign rsp__ready = \o__ready$45 ;
  assign \$signal$52  = \$signature__addr ;
  assign \$signature__data  = \$signal$54 [31:0];
  assign \$signal$56  = get__addr;
  assign \$signature__addr$59  = \$signature__addr ;
  assign \$signature__data$60  = \$signal$54 [63:32];
  assign \get__addr$61  = get__addr;
  assign \i__payload.address  = i__payload[63:0];
  assign \i__payload.count  = i__payload[65:64];
  assign \req__payload.address  = i__payload[63:0];
  assign \req__payload.count  = i__payload[65:64];
  assign \burst__payload.addr  = burst__payload[63:0];
  assign \burst__payload.len  = burst__payload[71:64];
  assign \burst__payload.id  = burst__payload[76:72];
  assign \burst__payload$7.addr  = burst__payload[63:0];
  assign \burst__payload$7.len  = burst__payload[71:64];
  assign \burst__payload$7.id  = burst__payload[76:72];
  assign \run__payload.addr  = run__payload[63:0];
  assign \run__payload.beats  = run__payload[65:64];
  assign \run__payload.id  = run__payload[70:66];
  assign \s1.offset  = s1[0];
  assign \s1.beats  = s1[2:1];
  assign \beat.data  = \w_data$25 [63:0];
  assign \beat.resp  = \w_data$25 [65:64];
  assign \i__payload$42.resp  = response;
  assign \rsp__payload.words  = rsp__payload[63:0];
  assign \rsp__payload.resp  = rsp__payload[65:64];
  assign \o__payload.resp  = o__payload;
  assign \o__payload$66.address  = \o__payload$66 [63:0];
  assign \o__payload$66.count  = \o__payload$66 [65:64];
  assign \beat$75.data  = \beat$75 [63:0];
  assign \beat$75.resp  = \beat$75 [65:64];
  assign rsp__payload[63:32] = \get__data$62 ;
  assign rsp__payload[31:0] = get__data;
  assign rsp__payload[65:64] = o__payload;
  assign run__payload[70:66] = 5'h15;
  assign run__payload[65:64] = s1[2:1];
  assign run__payload[63:0] = s1_address;
  assign \$10  = { 1'h0, \$9 [3:1] };
endmodule

module \hotline_walker.design.weights.answers (rst, o__ready, i__payload, i__valid, i__ready, o__payload, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$25  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [2:0] \$12 ;
  wire [2:0] \$13 ;
  reg \$14 ;
  reg \$15 ;
  reg [1:0] \$16 ;
  reg [1:0] \$17 ;
  wire [2:0] \$2 ;
  wire [2:0] \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire \$signal ;
  wire \$signal$10 ;
  wire \$signal$4 ;
  wire \$signal$7 ;
  reg [1:0] \$signal$8  = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr ;
  wire [1:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [1:0] i__payload;
  wire [1:0] i__payload;
  wire [1:0] \i__payload.resp ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [1:0] o__payload;
  wire [1:0] o__payload;
  wire [1:0] \o__payload.resp ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [1:0] oldest = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] read__addr;
  wire [1:0] read__data;
  input rst;
  wire rst;
  reg [1:0] places [3:0];
  always @(posedge clk) begin
    if (\$signal )
      places[\$signal$8 ] <= i__payload;
  end
  assign o__payload = places[oldest];
  assign i__ready = ~ full;
  assign \$1  = ~ full;
  assign \$signal  = i__valid & \$1 ;
  assign \$signal$4  = o__valid & o__ready;
  assign \$2  = oldest + 1'h1;
  assign \$signal$7  = \$signal$8  == \$2 [1:0];
  assign \$3  = \$signal$8  + 1'h1;
  assign \$signal$10  = oldest == \$3 [1:0];
  assign \$4  = ~ \$signal$7 ;
  assign \$5  = \$4  | \$signal ;
  assign \$6  = o__valid | \$signal ;
  assign \$7  = \$signal$4  ? \$5  : \$6 ;
  assign \$8  = ~ \$signal$4 ;
  assign \$9  = \$signal$10  & \$signal ;
  assign \$10  = full | \$9 ;
  assign \$11  = \$8  & \$10 ;
  assign \$12  = \$signal$8  + 1'h1;
  assign \$13  = oldest + 1'h1;
  always @(posedge clk)
    o__valid <= \$14 ;
  always @(posedge clk)
    full <= \$15 ;
  always @(posedge clk)
    \$signal$8  <= \$16 ;
  always @(posedge clk)
    oldest <= \$17 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$25 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$25 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$25 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [1:0];
    end
    if (rst) begin
      \$16  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$25 ) begin end
    \$17  = oldest;
    if (\$signal$4 ) begin
      \$17  = \$13 [1:0];
    end
    if (rst) begin
      \$17  = 2'h0;
    end
  end
  assign \$signature__addr  = \$signal$8 ;
  assign \$signature__data  = i__payload;
  assign \$signature__en  = \$signal ;
  assign read__addr = oldest;
  assign read__data = o__payload;
  assign \i__payload.resp  = i__payload;
  assign \o__payload.resp  = o__payload;
endmodule

module \hotline_walker.design.weights.beats (rst, r_en, r_data, w_port__data, w_en, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$26  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [7:0] \$11 ;
  wire [7:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [7:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [7:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  reg [6:0] \$30 ;
  reg [6:0] \$31 ;
  reg [6:0] \$32 ;
  reg \$33 ;
  wire \$4 ;
  wire [7:0] \$5 ;
  wire [7:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  (* init = 7'h00 *)
  wire [6:0] consume;
  reg [6:0] inner_level = 7'h00;
  wire inner_r_rdy;
  wire [7:0] level;
  (* init = 7'h00 *)
  wire [6:0] produce;
  output [65:0] r_data;
  wire [65:0] r_data;
  input r_en;
  wire r_en;
  wire [7:0] r_level;
  reg [6:0] r_port__addr = 7'h00;
  wire [65:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  input rst;
  wire rst;
  wire [65:0] w_data;
  input w_en;
  wire w_en;
  wire [7:0] w_level;
  reg [6:0] w_port__addr = 7'h00;
  input [65:0] w_port__data;
  wire [65:0] w_port__data;
  wire w_port__en;
  wire w_rdy;
  reg [65:0] storage [126:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  reg [65:0] _0_;
  always @(posedge clk) begin
    if (r_port__en) begin
      _0_ <= storage[r_port__addr];
    end
  end
  assign r_data = _0_;
  assign w_rdy = inner_level != 7'h7f;
  assign inner_r_rdy = | inner_level;
  assign w_port__en = w_rdy & w_en;
  assign \$1  = ~ r_rdy;
  assign \$2  = \$1  | r_en;
  assign r_port__en = inner_r_rdy & \$2 ;
  assign w_level = inner_level + r_rdy;
  assign \$3  = w_rdy & w_en;
  assign \$4  = w_port__addr == 7'h7e;
  assign \$5  = w_port__addr + 1'h1;
  assign \$6  = \$4  ? 8'h00 : \$5 ;
  assign \$7  = ~ r_rdy;
  assign \$8  = \$7  | r_en;
  assign \$9  = inner_r_rdy & \$8 ;
  assign \$10  = r_port__addr == 7'h7e;
  assign \$11  = r_port__addr + 1'h1;
  assign \$12  = \$10  ? 8'h00 : \$11 ;
  assign \$13  = w_rdy & w_en;
  assign \$14  = ~ r_rdy;
  assign \$15  = \$14  | r_en;
  assign \$16  = inner_r_rdy & \$15 ;
  assign \$17  = ~ \$16 ;
  assign \$18  = \$13  & \$17 ;
  assign \$19  = inner_level + 1'h1;
  assign \$20  = ~ r_rdy;
  assign \$21  = \$20  | r_en;
  assign \$22  = inner_r_rdy & \$21 ;
  assign \$23  = w_rdy & w_en;
  assign \$24  = ~ \$23 ;
  assign \$25  = \$22  & \$24 ;
  assign \$26  = inner_level - 1'h1;
  assign \$27  = ~ r_rdy;
  assign \$28  = \$27  | r_en;
  assign \$29  = inner_r_rdy & \$28 ;
  always @(posedge clk)
    w_port__addr <= \$30 ;
  always @(posedge clk)
    r_port__addr <= \$31 ;
  always @(posedge clk)
    inner_level <= \$32 ;
  always @(posedge clk)
    r_rdy <= \$33 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [6:0];
    end
    if (rst) begin
      \$30  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [6:0];
    end
    if (rst) begin
      \$31  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$32  = inner_level;
    if (\$18 ) begin
      \$32  = \$19 [6:0];
    end
    if (\$25 ) begin
      \$32  = \$26 [6:0];
    end
    if (rst) begin
      \$32  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$33  = r_rdy;
    if (\$29 ) begin
      \$33  = 1'h1;
    end else if (r_en) begin
      \$33  = 1'h0;
    end
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  assign level = w_level;
  assign r_level = w_level;
  assign produce = w_port__addr;
  assign w_data = w_port__data;
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule

module \hotline_walker.design.weights.requests (rst, i__valid, o__ready, i__ready, o__payload, i__payload, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$27  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [2:0] \$12 ;
  wire [2:0] \$13 ;
  reg \$14 ;
  reg \$15 ;
  reg [1:0] \$16 ;
  reg [1:0] \$17 ;
  wire [2:0] \$2 ;
  wire [2:0] \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire \$signal ;
  wire \$signal$10 ;
  wire \$signal$4 ;
  wire \$signal$7 ;
  reg [1:0] \$signal$8  = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr ;
  wire [65:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  wire [63:0] \i__payload.address ;
  wire [1:0] \i__payload.count ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [65:0] o__payload;
  wire [65:0] o__payload;
  wire [63:0] \o__payload.address ;
  wire [1:0] \o__payload.count ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [1:0] oldest = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] read__addr;
  wire [65:0] read__data;
  input rst;
  wire rst;
  reg [65:0] places [3:0];
  always @(posedge clk) begin
    if (\$signal )
      places[\$signal$8 ] <= i__payload;
  end
  assign o__payload = places[oldest];
  assign i__ready = ~ full;
  assign \$1  = ~ full;
  assign \$signal  = i__valid & \$1 ;
  assign \$signal$4  = o__valid & o__ready;
  assign \$2  = oldest + 1'h1;
  assign \$signal$7  = \$signal$8  == \$2 [1:0];
  assign \$3  = \$signal$8  + 1'h1;
  assign \$signal$10  = oldest == \$3 [1:0];
  assign \$4  = ~ \$signal$7 ;
  assign \$5  = \$4  | \$signal ;
  assign \$6  = o__valid | \$signal ;
  assign \$7  = \$signal$4  ? \$5  : \$6 ;
  assign \$8  = ~ \$signal$4 ;
  assign \$9  = \$signal$10  & \$signal ;
  assign \$10  = full | \$9 ;
  assign \$11  = \$8  & \$10 ;
  assign \$12  = \$signal$8  + 1'h1;
  assign \$13  = oldest + 1'h1;
  always @(posedge clk)
    o__valid <= \$14 ;
  always @(posedge clk)
    full <= \$15 ;
  always @(posedge clk)
    \$signal$8  <= \$16 ;
  always @(posedge clk)
    oldest <= \$17 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [1:0];
    end
    if (rst) begin
      \$16  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$17  = oldest;
    if (\$signal$4 ) begin
      \$17  = \$13 [1:0];
    end
    if (rst) begin
      \$17  = 2'h0;
    end
  end
  assign \$signature__addr  = \$signal$8 ;
  assign \$signature__data  = i__payload;
  assign \$signature__en  = \$signal ;
  assign read__addr = oldest;
  assign read__data = o__payload;
  assign \i__payload.address  = i__payload[63:0];
  assign \i__payload.count  = i__payload[65:64];
  assign \o__payload.address  = o__payload[63:0];
  assign \o__payload.count  = o__payload[65:64];
endmodule

module \hotline_walker.design.weights.splitter (rst, o__ready, run__valid, run__ready, burst__payload, run__payload, burst__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$28  = 0;
  wire \$1 ;
  wire [10:0] \$10 ;
  wire [9:0] \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  reg \$16 ;
  reg [70:0] \$17 ;
  reg [9:0] \$18 ;
  reg \$19 ;
  wire [52:0] \$2 ;
  reg \$20 ;
  wire [63:0] \$3 ;
  wire [10:0] \$4 ;
  wire [9:0] \$5 ;
  wire [10:0] \$6 ;
  wire [11:0] \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg \$signal  = 1'h0;
  reg [70:0] \$signal$11  = 71'h000000000000000000;
  wire [63:0] \$signal$11.addr ;
  wire [1:0] \$signal$11.beats ;
  wire [4:0] \$signal$11.id ;
  reg \$signal$12  = 1'h0;
  reg \$signal$13  = 1'h0;
  wire \$signal$8 ;
  output [76:0] burst__payload;
  wire [76:0] burst__payload;
  wire [63:0] \burst__payload.addr ;
  wire [4:0] \burst__payload.id ;
  wire [7:0] \burst__payload.len ;
  wire burst__ready;
  output burst__valid;
  wire burst__valid;
  input clk;
  wire clk;
  wire [76:0] i__payload;
  wire [63:0] \i__payload.addr ;
  wire [4:0] \i__payload.id ;
  wire [7:0] \i__payload.len ;
  wire i__ready;
  (* init = 1'h0 *)
  wire i__valid;
  wire [76:0] o__payload;
  wire [63:0] \o__payload.addr ;
  wire [4:0] \o__payload.id ;
  wire [7:0] \o__payload.len ;
  input o__ready;
  wire o__ready;
  wire o__valid;
  input rst;
  wire rst;
  input [70:0] run__payload;
  wire [70:0] run__payload;
  wire [63:0] \run__payload.addr ;
  wire [1:0] \run__payload.beats ;
  wire [4:0] \run__payload.id ;
  output run__ready;
  wire run__ready;
  input run__valid;
  wire run__valid;
  reg [9:0] s1_before = 10'h000;
  assign \$1  = ~ \$signal ;
  assign run__ready = \$1  | \$signal$8 ;
  assign \$2  = \$signal$11 [63:12] + 1'h1;
  assign \$3  = \$signal$12  ? { \$2 [51:0], 12'h000 } : \$signal$11 [63:0];
  assign \$4  = \$signal$11 [65:64] - s1_before;
  assign \$5  = \$signal$13  ? s1_before : { 8'h00, \$signal$11 [65:64] };
  assign \$6  = \$signal$12  ? \$4  : { 1'h0, \$5  };
  assign \$7  = $signed(\$6 ) - $signed(2'h1);
  assign \$8  = ~ \$signal$13 ;
  assign \$9  = \$signal$12  | \$8 ;
  assign \$signal$8  = i__ready & \$9 ;
  assign \$10  = 10'h200 - run__payload[11:3];
  assign \$11  = run__payload[11:3] + run__payload[65:64];
  assign \$12  = \$11  > 10'h200;
  assign \$13  = \$signal  & i__ready;
  assign \$14  = ~ \$signal$12 ;
  assign \$15  = \$signal$13  & \$14 ;
  always @(posedge clk)
    \$signal  <= \$16 ;
  always @(posedge clk)
    \$signal$11  <= \$17 ;
  always @(posedge clk)
    s1_before <= \$18 ;
  always @(posedge clk)
    \$signal$13  <= \$19 ;
  always @(posedge clk)
    \$signal$12  <= \$20 ;
  \hotline_walker.design.weights.splitter.bursts  bursts (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(\$signal ),
    .o__payload(burst__payload),
    .o__ready(o__ready),
    .o__valid(burst__valid),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$16  = \$signal ;
    if (run__ready) begin
      \$16  = run__valid;
    end
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$17  = \$signal$11 ;
    if (run__ready) begin
      \$17  = run__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$18  = s1_before;
    if (run__ready) begin
      \$18  = \$10 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$19  = \$signal$13 ;
    if (run__ready) begin
      \$19  = \$12 ;
    end
    if (rst) begin
      \$19  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$20  = \$signal$12 ;
    if (\$13 ) begin
      \$20  = \$15 ;
    end
    if (rst) begin
      \$20  = 1'h0;
    end
  end
  assign o__payload = burst__payload;
  assign burst__ready = o__ready;
  assign o__valid = burst__valid;
  assign i__valid = \$signal ;
  assign \burst__payload.addr  = burst__payload[63:0];
  assign \burst__payload.len  = burst__payload[71:64];
  assign \burst__payload.id  = burst__payload[76:72];
  assign \o__payload.addr  = burst__payload[63:0];
  assign \o__payload.len  = burst__payload[71:64];
  assign \o__payload.id  = burst__payload[76:72];
  assign \i__payload.addr  = i__payload[63:0];
  assign \i__payload.len  = i__payload[71:64];
  assign \i__payload.id  = i__payload[76:72];
  assign \$signal$11.addr  = \$signal$11 [63:0];
  assign \$signal$11.beats  = \$signal$11 [65:64];
  assign \$signal$11.id  = \$signal$11 [70:66];
  assign \run__payload.addr  = run__payload[63:0];
  assign \run__payload.beats  = run__payload[65:64];
  assign \run__payload.id  = run__payload[70:66];
  assign i__payload[71:64] = \$7 [7:0];
  assign i__payload[63:0] = \$3 ;
  assign i__payload[76:72] = \$signal$11 [70:66];
endmodule

module \hotline_walker.design.weights.splitter.bursts (rst, o__ready, i__ready, o__payload, i__payload, i__valid, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$29  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [1:0] \$12 ;
  wire [1:0] \$13 ;
  reg \$14 ;
  reg \$15 ;
  reg \$16 ;
  reg \$17 ;
  wire [1:0] \$2 ;
  wire [1:0] \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire \$signal ;
  wire \$signal$10 ;
  wire \$signal$4 ;
  wire \$signal$7 ;
  reg \$signal$8  = 1'h0;
  (* init = 1'h0 *)
  wire \$signature__addr ;
  wire [76:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [76:0] i__payload;
  wire [76:0] i__payload;
  wire [63:0] \i__payload.addr ;
  wire [4:0] \i__payload.id ;
  wire [7:0] \i__payload.len ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [76:0] o__payload;
  wire [76:0] o__payload;
  wire [63:0] \o__payload.addr ;
  wire [4:0] \o__payload.id ;
  wire [7:0] \o__payload.len ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg oldest = 1'h0;
  (* init = 1'h0 *)
  wire read__addr;
  wire [76:0] read__data;
  input rst;
  wire rst;
  reg [76:0] places [1:0];
  always @(posedge clk) begin
    if (\$signal )
      places[\$signal$8 ] <= i__payload;
  end
  assign o__payload = places[oldest];
  assign i__ready = ~ full;
  assign \$1  = ~ full;
  assign \$signal  = i__valid & \$1 ;
  assign \$signal$4  = o__valid & o__ready;
  assign \$2  = oldest + 1'h1;
  assign \$signal$7  = \$signal$8  == \$2 [0];
  assign \$3  = \$signal$8  + 1'h1;
  assign \$signal$10  = oldest == \$3 [0];
  assign \$4  = ~ \$signal$7 ;
  assign \$5  = \$4  | \$signal ;
  assign \$6  = o__valid | \$signal ;
  assign \$7  = \$signal$4  ? \$5  : \$6 ;
  assign \$8  = ~ \$signal$4 ;
  assign \$9  = \$signal$10  & \$signal ;
  assign \$10  = full | \$9 ;
  assign \$11  = \$8  & \$10 ;
  assign \$12  = \$signal$8  + 1'h1;
  assign \$13  = oldest + 1'h1;
  always @(posedge clk)
    o__valid <= \$14 ;
  always @(posedge clk)
    full <= \$15 ;
  always @(posedge clk)
    \$signal$8  <= \$16 ;
  always @(posedge clk)
    oldest <= \$17 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [0];
    end
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$17  = oldest;
    if (\$signal$4 ) begin
      \$17  = \$13 [0];
    end
    if (rst) begin
      \$17  = 1'h0;
    end
  end
  assign \$signature__addr  = \$signal$8 ;
  assign \$signature__data  = i__payload;
  assign \$signature__en  = \$signal ;
  assign read__addr = oldest;
  assign read__data = o__payload;
  assign \i__payload.addr  = i__payload[63:0];
  assign \i__payload.len  = i__payload[71:64];
  assign \i__payload.id  = i__payload[76:72];
  assign \o__payload.addr  = o__payload[63:0];
  assign \o__payload.len  = o__payload[71:64];
  assign \o__payload.id  = o__payload[76:72];
endmodule

module \hotline_walker.design.weights.under_way (rst, w_en, r_en, r_data, w_port__data, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$30  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [7:0] \$11 ;
  wire [7:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [7:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [7:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  reg [6:0] \$30 ;
  reg [6:0] \$31 ;
  reg [6:0] \$32 ;
  reg \$33 ;
  wire \$4 ;
  wire [7:0] \$5 ;
  wire [7:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  (* init = 7'h00 *)
  wire [6:0] consume;
  reg [6:0] inner_level = 7'h00;
  wire inner_r_rdy;
  wire [7:0] level;
  (* init = 7'h00 *)
  wire [6:0] produce;
  output [2:0] r_data;
  wire [2:0] r_data;
  input r_en;
  wire r_en;
  wire [7:0] r_level;
  reg [6:0] r_port__addr = 7'h00;
  wire [2:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  input rst;
  wire rst;
  wire [2:0] w_data;
  input w_en;
  wire w_en;
  wire [7:0] w_level;
  reg [6:0] w_port__addr = 7'h00;
  input [2:0] w_port__data;
  wire [2:0] w_port__data;
  wire w_port__en;
  wire w_rdy;
  reg [2:0] storage [126:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  reg [2:0] _0_;
  always @(posedge clk) begin
    if (r_port__en) begin
      _0_ <= storage[r_port__addr];
    end
  end
  assign r_data = _0_;
  assign w_rdy = inner_level != 7'h7f;
  assign inner_r_rdy = | inner_level;
  assign w_port__en = w_rdy & w_en;
  assign \$1  = ~ r_rdy;
  assign \$2  = \$1  | r_en;
  assign r_port__en = inner_r_rdy & \$2 ;
  assign w_level = inner_level + r_rdy;
  assign \$3  = w_rdy & w_en;
  assign \$4  = w_port__addr == 7'h7e;
  assign \$5  = w_port__addr + 1'h1;
  assign \$6  = \$4  ? 8'h00 : \$5 ;
  assign \$7  = ~ r_rdy;
  assign \$8  = \$7  | r_en;
  assign \$9  = inner_r_rdy & \$8 ;
  assign \$10  = r_port__addr == 7'h7e;
  assign \$11  = r_port__addr + 1'h1;
  assign \$12  = \$10  ? 8'h00 : \$11 ;
  assign \$13  = w_rdy & w_en;
  assign \$14  = ~ r_rdy;
  assign \$15  = \$14  | r_en;
  assign \$16  = inner_r_rdy & \$15 ;
  assign \$17  = ~ \$16 ;
  assign \$18  = \$13  & \$17 ;
  assign \$19  = inner_level + 1'h1;
  assign \$20  = ~ r_rdy;
  assign \$21  = \$20  | r_en;
  assign \$22  = inner_r_rdy & \$21 ;
  assign \$23  = w_rdy & w_en;
  assign \$24  = ~ \$23 ;
  assign \$25  = \$22  & \$24 ;
  assign \$26  = inner_level - 1'h1;
  assign \$27  = ~ r_rdy;
  assign \$28  = \$27  | r_en;
  assign \$29  = inner_r_rdy & \$28 ;
  always @(posedge clk)
    w_port__addr <= \$30 ;
  always @(posedge clk)
    r_port__addr <= \$31 ;
  always @(posedge clk)
    inner_level <= \$32 ;
  always @(posedge clk)
    r_rdy <= \$33 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [6:0];
    end
    if (rst) begin
      \$30  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [6:0];
    end
    if (rst) begin
      \$31  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$32  = inner_level;
    if (\$18 ) begin
      \$32  = \$19 [6:0];
    end
    if (\$25 ) begin
      \$32  = \$26 [6:0];
    end
    if (rst) begin
      \$32  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$33  = r_rdy;
    if (\$29 ) begin
      \$33  = 1'h1;
    end else if (r_en) begin
      \$33  = 1'h0;
    end
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  assign level = w_level;
  assign r_level = w_level;
  assign produce = w_port__addr;
  assign w_data = w_port__data;
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule
