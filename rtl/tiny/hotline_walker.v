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
    .back_id(back_id),
    .back_valid(back_valid),
    .bad_offsets(bad_offsets),
    .beat(back),
    .burst__ready(burst_offsets_ready),
    .\burst__ready$13 (burst_ids_ready),
    .\burst__ready$21 (burst_slots_ready),
    .\burst__ready$29 (burst_weights_ready),
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
    .\first$58 (bad_sample),
    .gather(gather),
    .get_fixed__addr(bad_table),
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

module \hotline_walker.design (rst, start, gather, operands, setting_valid, setting, chunks__ready, back_valid, back_id, beat, burst__ready, \burst__ready$13 , \burst__ready$21 , \burst__ready$29 , done, chunks__valid, bad_offsets, chunks__payload, get_fixed__addr, \first$58 , burst_offsets__payload
, burst_offsets__valid, burst_ids__payload, burst_ids__valid, burst_slots__payload, burst_slots__valid, burst_weights__payload, burst_weights__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$100 ;
  wire \$101 ;
  wire \$102 ;
  wire \$103 ;
  wire \$104 ;
  reg [63:0] \$105 ;
  wire \$106 ;
  wire \$107 ;
  reg [63:0] \$108 ;
  wire [64:0] \$109 ;
  wire [6:0] \$11 ;
  wire \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire \$113 ;
  wire [32:0] \$114 ;
  wire [22:0] \$115 ;
  wire \$116 ;
  wire [22:0] \$117 ;
  wire [22:0] \$118 ;
  wire \$119 ;
  wire [7:0] \$12 ;
  wire [22:0] \$120 ;
  wire [22:0] \$121 ;
  wire [4:0] \$122 ;
  wire [32:0] \$123 ;
  wire [7:0] \$124 ;
  wire [32:0] \$125 ;
  wire [32:0] \$126 ;
  wire \$127 ;
  wire \$128 ;
  wire [22:0] \$129 ;
  wire [8:0] \$13 ;
  wire \$130 ;
  wire \$131 ;
  wire [6:0] \$132 ;
  wire [21:0] \$133 ;
  wire \$134 ;
  wire \$135 ;
  wire \$136 ;
  wire \$137 ;
  wire \$138 ;
  wire [21:0] \$139 ;
  wire [7:0] \$14 ;
  wire \$140 ;
  wire [21:0] \$141 ;
  wire \$142 ;
  wire \$143 ;
  reg \$144 ;
  reg [3:0] \$145 ;
  reg [6:0] \$146 ;
  reg [31:0] \$147 ;
  reg [2:0] \$148 ;
  reg [3:0] \$149 ;
  wire \$15 ;
  reg [6:0] \$150 ;
  reg [21:0] \$151 ;
  reg [1:0] \$152 ;
  reg [31:0] \$153 ;
  reg [31:0] \$154 ;
  reg [21:0] \$155 ;
  reg [21:0] \$156 ;
  reg [21:0] \$157 ;
  reg [31:0] \$158 ;
  reg [21:0] \$159 ;
  wire [6:0] \$16 ;
  reg [21:0] \$160 ;
  reg [63:0] \$161 ;
  reg [63:0] \$162 ;
  reg [63:0] \$163 ;
  reg \$164 ;
  reg [31:0] \$165 ;
  reg \$166 ;
  reg [110:0] \$167 ;
  reg [1:0] \$168 ;
  reg [1:0] \$169 ;
  wire [4:0] \$17 ;
  reg \$170 ;
  wire \$18 ;
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
  wire [34:0] \$36 ;
  wire [64:0] \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire [34:0] \$41 ;
  wire [64:0] \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire [34:0] \$47 ;
  wire [64:0] \$48 ;
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
  wire \$6 ;
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
  wire [7:0] \$7 ;
  wire \$70 ;
  wire [4:0] \$71 ;
  wire [32:0] \$72 ;
  wire \$73 ;
  wire [7:0] \$74 ;
  wire [7:0] \$75 ;
  wire \$76 ;
  wire [22:0] \$77 ;
  wire [2:0] \$78 ;
  wire \$79 ;
  wire [34:0] \$8 ;
  wire \$80 ;
  wire \$81 ;
  wire \$82 ;
  wire \$83 ;
  wire \$84 ;
  wire [2:0] \$85 ;
  reg [21:0] \$86 ;
  wire [21:0] \$87 ;
  wire \$88 ;
  reg [63:0] \$89 ;
  wire [64:0] \$9 ;
  wire [64:0] \$90 ;
  wire [21:0] \$91 ;
  wire \$92 ;
  wire [64:0] \$93 ;
  wire [22:0] \$94 ;
  wire \$95 ;
  wire [64:0] \$96 ;
  wire [22:0] \$97 ;
  wire \$98 ;
  wire \$99 ;
  wire [2:0] \$signal ;
  reg [21:0] \$signal$112  = 22'h000000;
  reg [31:0] \$signal$114  = 32'd0;
  reg [31:0] \$signal$118  = 32'd0;
  (* init = 1'h0 *)
  wire \$signal$53 ;
  reg [3:0] \$signal$56  = 4'h0;
  wire [6:0] \$signal$57 ;
  wire [1:0] \$signal$59 ;
  wire \$signal$60 ;
  wire \$signal$62 ;
  reg \$signal$66  = 1'h0;
  wire \$signal$67 ;
  wire \$signal$90 ;
  wire [2:0] \$signature__addr ;
  wire [31:0] \$signature__data ;
  wire [64:0] about;
  wire [31:0] \about.fixed ;
  wire \about.hot ;
  wire [31:0] \about.rows ;
  wire [65:0] back;
  wire [63:0] \back.data ;
  wire [1:0] \back.resp ;
  input [4:0] back_id;
  wire [4:0] back_id;
  input back_valid;
  wire back_valid;
  output bad_offsets;
  reg bad_offsets;
  (* init = 7'h00 *)
  wire [6:0] bad_sample;
  wire [2:0] bad_table;
  input [65:0] beat;
  wire [65:0] beat;
  wire [65:0] \beat$18 ;
  wire [63:0] \beat$18.data ;
  wire [1:0] \beat$18.resp ;
  wire [65:0] \beat$26 ;
  wire [63:0] \beat$26.data ;
  wire [1:0] \beat$26.resp ;
  wire [65:0] \beat$34 ;
  wire [63:0] \beat$34.data ;
  wire [1:0] \beat$34.resp ;
  wire [63:0] \beat.data ;
  wire [1:0] \beat.resp ;
  wire beat_valid;
  wire \beat_valid$17 ;
  wire \beat_valid$25 ;
  wire \beat_valid$33 ;
  wire [76:0] burst__payload;
  wire [76:0] \burst__payload$12 ;
  wire [63:0] \burst__payload$12.addr ;
  wire [4:0] \burst__payload$12.id ;
  wire [7:0] \burst__payload$12.len ;
  wire [76:0] \burst__payload$20 ;
  wire [63:0] \burst__payload$20.addr ;
  wire [4:0] \burst__payload$20.id ;
  wire [7:0] \burst__payload$20.len ;
  wire [76:0] \burst__payload$28 ;
  wire [63:0] \burst__payload$28.addr ;
  wire [4:0] \burst__payload$28.id ;
  wire [7:0] \burst__payload$28.len ;
  wire [63:0] \burst__payload.addr ;
  wire [4:0] \burst__payload.id ;
  wire [7:0] \burst__payload.len ;
  input burst__ready;
  wire burst__ready;
  input \burst__ready$13 ;
  wire \burst__ready$13 ;
  input \burst__ready$21 ;
  wire \burst__ready$21 ;
  input \burst__ready$29 ;
  wire \burst__ready$29 ;
  wire burst__valid;
  wire \burst__valid$16 ;
  wire \burst__valid$24 ;
  wire \burst__valid$32 ;
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
  wire chunks__valid;
  input clk;
  wire clk;
  reg [1:0] counted = 2'h0;
  output done;
  wire done;
  reg [21:0] end_0 = 22'h000000;
  reg [21:0] end_1 = 22'h000000;
  reg [6:0] first = 7'h00;
  output [6:0] \first$58 ;
  reg [6:0] \first$58  = 7'h00;
  input gather;
  wire gather;
  output [2:0] get_fixed__addr;
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
  reg [31:0] index = 32'd0;
  wire last_block;
  wire [6:0] left;
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
  reg [63:0] offset_0 = 64'h0000000000000000;
  reg [63:0] offset_1 = 64'h0000000000000000;
  reg [63:0] offset_2 = 64'h0000000000000000;
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
  wire [2:0] \put__addr$41 ;
  wire [31:0] put__data;
  wire [32:0] \put__data$42 ;
  wire put__en;
  wire \put__en$40 ;
  wire [66:0] req__payload;
  wire [65:0] \req__payload$81 ;
  wire [63:0] \req__payload$81.address ;
  wire [1:0] \req__payload$81.count ;
  wire [65:0] \req__payload$83 ;
  wire [63:0] \req__payload$83.address ;
  wire [1:0] \req__payload$83.count ;
  wire [65:0] \req__payload$85 ;
  wire [63:0] \req__payload$85.address ;
  wire [1:0] \req__payload$85.count ;
  wire [63:0] \req__payload.address ;
  wire [2:0] \req__payload.count ;
  wire req__ready;
  wire \req__ready$110 ;
  wire \req__ready$76 ;
  wire \req__ready$78 ;
  reg req__valid = 1'h0;
  wire \req__valid$80 ;
  wire \req__valid$82 ;
  wire \req__valid$84 ;
  wire [65:0] rsp__payload;
  wire [65:0] \rsp__payload$100 ;
  wire [1:0] \rsp__payload$100.resp ;
  wire [63:0] \rsp__payload$100.words ;
  wire [65:0] \rsp__payload$101 ;
  wire [1:0] \rsp__payload$101.resp ;
  wire [63:0] \rsp__payload$101.words ;
  wire [193:0] \rsp__payload$122 ;
  wire [1:0] \rsp__payload$122.resp ;
  wire [191:0] \rsp__payload$122.words ;
  wire [1:0] \rsp__payload.resp ;
  wire [63:0] \rsp__payload.words ;
  reg rsp__ready;
  wire \rsp__ready$104 ;
  wire \rsp__ready$105 ;
  wire \rsp__ready$106 ;
  wire rsp__valid;
  wire \rsp__valid$125 ;
  wire \rsp__valid$94 ;
  wire \rsp__valid$95 ;
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
  input [74:0] setting;
  wire [74:0] setting;
  wire [7:0] \setting.register ;
  wire [2:0] \setting.table ;
  wire [63:0] \setting.value ;
  input setting_valid;
  wire setting_valid;
  input start;
  wire start;
  reg [3:0] \table  = 4'h0;
  reg [31:0] table_stride = 32'd0;
  wire there;
  reg [2:0] walk_state = 3'h0;
  reg walking = 1'h0;
  reg wrong = 1'h0;
  reg [32:0] fixed [7:0];
  always @(posedge clk) begin
    if (\put__en$40 )
      fixed[setting[10:8]] <= setting[43:11];
  end
  assign get_fixed__data = fixed[\$signal$56 [2:0]];
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
  assign \$signature__data  = rows[\$signal$56 [2:0]];
  assign \$1  = back_id == 5'h11;
  assign beat_valid = back_valid & \$1 ;
  assign \$2  = back_id == 5'h13;
  assign \beat_valid$17  = back_valid & \$2 ;
  assign \$3  = back_id == 5'h14;
  assign \beat_valid$25  = back_valid & \$3 ;
  assign \$4  = back_id == 5'h15;
  assign \beat_valid$33  = back_valid & \$4 ;
  assign \$5  = setting[7:0] == 5'h10;
  assign put__en = setting_valid & \$5 ;
  assign \$6  = setting[7:0] == 5'h11;
  assign \put__en$40  = setting_valid & \$6 ;
  assign \$7  = operands[518:512] - first;
  assign \$9  = operands[127:64] + \$8 ;
  assign \$10  = \$7 [6:0] < 2'h2;
  assign \$11  = \$10  ? \$7 [6:0] : 7'h02;
  assign \$12  = \$11  + 1'h1;
  assign \$14  = operands[518:512] - \first$58 ;
  assign \$15  = \$14 [6:0] < 2'h2;
  assign \$16  = \$15  ? \$14 [6:0] : 7'h02;
  assign \$17  = \$signal$56  + 1'h1;
  assign \$signal$60  = \$17  == operands[522:519];
  assign last_block = \$14 [6:0] <= 2'h2;
  assign \$signal$62  = run_left <= 2'h2;
  assign \$18  = | operands[538:523];
  assign \$19  = ~ \$signal$66 ;
  assign \$20  = \$19  | \$signal$67 ;
  assign \$21  = ~ \$signal$66 ;
  assign \$22  = \$21  | \$signal$67 ;
  assign \$23  = s1_end_0 <= 1'h0;
  assign \$24  = s1_end_0 <= 1'h1;
  assign \$27  = ~ gather;
  assign \$28  = \req__ready$76  | \$27 ;
  assign \$29  = gather & operands[575];
  assign \$30  = ~ \$29 ;
  assign \$31  = \req__ready$78  | \$30 ;
  assign \$32  = & { \$31 , \$28 , \$26  };
  assign \$signal$67  = i__ready & \$32 ;
  assign i__valid = \$signal$66  & \$signal$67 ;
  assign \$33  = \$signal$66  & \$signal$67 ;
  assign \$35  = | s1[106:105];
  assign \req__valid$80  = \$34  & \$35 ;
  assign \$37  = operands[63:0] + \$36 ;
  assign \$38  = \$signal$66  & \$signal$67 ;
  assign \$39  = \$38  & gather;
  assign \$40  = | s1[106:105];
  assign \req__valid$82  = \$39  & \$40 ;
  assign \$42  = operands[191:128] + \$41 ;
  assign \$43  = \$signal$66  & \$signal$67 ;
  assign \$44  = gather & operands[575];
  assign \$45  = \$43  & \$44 ;
  assign \$46  = | s1[106:105];
  assign \req__valid$84  = \$45  & \$46 ;
  assign \$48  = operands[255:192] + \$47 ;
  assign done = ~ walking;
  assign \$signal$90  = | o__payload[106:105];
  assign \$49  = ~ gather;
  assign \$50  = ~ operands[575];
  assign \$51  = \rsp__valid$95  | \$50 ;
  assign \$52  = \rsp__valid$94  & \$51 ;
  assign \$53  = \$49  | \$52 ;
  assign there = rsp__valid & \$53 ;
  assign \$54  = ~ \$signal$90 ;
  assign \$55  = there | \$54 ;
  assign chunks__valid = o__valid & \$55 ;
  assign o__ready = chunks__valid & chunks__ready;
  assign \rsp__ready$104  = o__ready & \$signal$90 ;
  assign \$56  = o__ready & \$signal$90 ;
  assign \rsp__ready$105  = \$56  & gather;
  assign \$57  = o__ready & \$signal$90 ;
  assign \$58  = \$57  & gather;
  assign \rsp__ready$106  = \$58  & operands[575];
  assign \$59  = ! walk_state;
  assign \$60  = walk_state == 1'h1;
  assign \$61  = walk_state == 2'h2;
  assign \$62  = walk_state == 2'h3;
  assign \$63  = walk_state == 3'h4;
  assign \$64  = walk_state == 3'h5;
  assign \$65  = walk_state == 3'h6;
  assign \$66  = walk_state == 3'h7;
  assign \$67  = req__valid & \req__ready$110 ;
  assign \$68  = ! operands[538:523];
  assign \$69  = | operands[518:512];
  assign \$70  = \$68  & \$69 ;
  assign \$71  = \table  + 1'h1;
  assign \$72  = index + operands[518:512];
  assign \$73  = \table  == operands[522:519];
  assign \$74  = first + 2'h2;
  assign \$75  = first + 2'h2;
  assign \$76  = \$7 [6:0] > 2'h2;
  assign \$77  = \$signal$112  + operands[538:523];
  assign \$78  = counted + 1'h1;
  assign \$79  = ! counted;
  assign \$80  = counted == 1'h1;
  assign \$81  = counted == 1'h1;
  assign \$82  = | operands[518:512];
  assign \$83  = | operands[538:523];
  assign \$84  = gather & get_fixed__data[32];
  assign \$85  = \$16 [1:0] - 1'h1;
  assign \$87  = \$84  ? 22'h000000 : \$86 ;
  assign \$88  = gather & get_fixed__data[32];
  assign \$90  = \$89  - offset_0;
  assign \$91  = \$88  ? 22'h000000 : \$90 [21:0];
  assign \$92  = \$16 [1:0] > 1'h0;
  assign \$93  = offset_1 - offset_0;
  assign \$94  = \$92  ? { 1'h0, \$93 [21:0] } : 23'h7fffff;
  assign \$95  = \$16 [1:0] > 1'h1;
  assign \$96  = offset_2 - offset_0;
  assign \$97  = \$95  ? { 1'h0, \$96 [21:0] } : 23'h7fffff;
  assign \$98  = offset_1 < offset_0;
  assign \$99  = \$16 [1:0] > 1'h0;
  assign \$100  = \$98  & \$99 ;
  assign \$101  = offset_2 < offset_1;
  assign \$102  = \$16 [1:0] > 1'h1;
  assign \$103  = \$101  & \$102 ;
  assign \$104  = | { \$103 , \$100  };
  assign \$106  = \$105  > operands[570:539];
  assign \$107  = \$104  | \$106 ;
  assign \$109  = \$108  - offset_0;
  assign \$110  = | \$109 [63:22];
  assign \$111  = \$107  | \$110 ;
  assign \$112  = ~ \$signal$66 ;
  assign \$113  = \$112  | \$signal$67 ;
  assign \$114  = \$signal$118  + 2'h2;
  assign \$115  = run_left - 2'h2;
  assign \$116  = end_0 > 2'h2;
  assign \$117  = end_0 - 2'h2;
  assign \$118  = \$116  ? \$117  : 23'h000000;
  assign \$119  = end_1 > 2'h2;
  assign \$120  = end_1 - 2'h2;
  assign \$121  = \$119  ? \$120  : 23'h000000;
  assign \$122  = \$signal$56  + 1'h1;
  assign \$123  = \$signal$114  + table_stride;
  assign \$124  = \first$58  + 2'h2;
  assign \$125  = same_block + same_end_1;
  assign \$126  = same_block + same_end_1;
  assign \$127  = ~ \$signal$66 ;
  assign \$128  = \$127  | \$signal$67 ;
  assign \$129  = operands[518:512] * operands[538:523];
  assign \$130  = ~ \$signal$66 ;
  assign \$131  = \$130  | \$signal$67 ;
  assign \$133  = \$signal$62  ? run_left : 22'h000002;
  assign \$134  = \$signal$62  & \$signal$60 ;
  assign \$135  = \$134  & last_block;
  assign \$136  = ! operands[518:512];
  assign \$137  = \$135  | \$136 ;
  assign \$138  = end_0 > 2'h2;
  assign \$139  = \$138  ? 22'h000002 : end_0;
  assign \$140  = end_1 > 2'h2;
  assign \$141  = \$140  ? 22'h000002 : end_1;
  assign \$142  = chunks__valid & chunks__ready;
  assign \$143  = \$142  & chunks__payload[110];
  always @(posedge clk)
    req__valid <= \$144 ;
  always @(posedge clk)
    \table  <= \$145 ;
  always @(posedge clk)
    first <= \$146 ;
  always @(posedge clk)
    index <= \$147 ;
  always @(posedge clk)
    walk_state <= \$148 ;
  always @(posedge clk)
    \$signal$56  <= \$149 ;
  always @(posedge clk)
    \first$58  <= \$150 ;
  always @(posedge clk)
    \$signal$112  <= \$151 ;
  always @(posedge clk)
    counted <= \$152 ;
  always @(posedge clk)
    \$signal$114  <= \$153 ;
  always @(posedge clk)
    same_block <= \$154 ;
  always @(posedge clk)
    run_left <= \$155 ;
  always @(posedge clk)
    same_end_0 <= \$156 ;
  always @(posedge clk)
    same_end_1 <= \$157 ;
  always @(posedge clk)
    \$signal$118  <= \$158 ;
  always @(posedge clk)
    end_0 <= \$159 ;
  always @(posedge clk)
    end_1 <= \$160 ;
  always @(posedge clk)
    offset_0 <= \$161 ;
  always @(posedge clk)
    offset_1 <= \$162 ;
  always @(posedge clk)
    offset_2 <= \$163 ;
  always @(posedge clk)
    wrong <= \$164 ;
  always @(posedge clk)
    table_stride <= \$165 ;
  always @(posedge clk)
    \$signal$66  <= \$166 ;
  always @(posedge clk)
    s1 <= \$167 ;
  always @(posedge clk)
    s1_end_0 <= \$168 ;
  always @(posedge clk)
    s1_end_1 <= \$169 ;
  always @(posedge clk)
    walking <= \$170 ;
  \hotline_walker.design.ids  ids (
    .burst__payload(burst_ids__payload),
    .burst__ready(\burst__ready$13 ),
    .burst__valid(burst_ids__valid),
    .clk(clk),
    .i__payload(\req__payload$81 ),
    .i__valid(\req__valid$80 ),
    .req__ready(req__ready),
    .rsp__payload(rsp__payload),
    .rsp__ready(\rsp__ready$104 ),
    .rsp__valid(rsp__valid),
    .rst(rst),
    .\w_data$26 (beat),
    .\w_en$24 (\beat_valid$17 )
  );
  \hotline_walker.design.offsets  offsets (
    .burst__payload(burst_offsets__payload),
    .burst__ready(burst__ready),
    .burst__valid(burst_offsets__valid),
    .clk(clk),
    .i__payload(req__payload),
    .i__valid(req__valid),
    .req__ready(\req__ready$110 ),
    .rsp__payload(\rsp__payload$122 ),
    .rsp__ready(rsp__ready),
    .rsp__valid(\rsp__valid$125 ),
    .rst(rst),
    .\w_data$26 (beat),
    .\w_en$24 (beat_valid)
  );
  \hotline_walker.design.plans  plans (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \hotline_walker.design.slots  slots (
    .burst__payload(burst_slots__payload),
    .burst__ready(\burst__ready$21 ),
    .burst__valid(burst_slots__valid),
    .clk(clk),
    .i__payload(\req__payload$83 ),
    .i__valid(\req__valid$82 ),
    .req__ready(\req__ready$76 ),
    .rsp__payload(\rsp__payload$100 ),
    .rsp__ready(\rsp__ready$105 ),
    .rsp__valid(\rsp__valid$94 ),
    .rst(rst),
    .\w_data$26 (beat),
    .\w_en$24 (\beat_valid$25 )
  );
  \hotline_walker.design.weights  weights (
    .burst__payload(burst_weights__payload),
    .burst__ready(\burst__ready$29 ),
    .burst__valid(burst_weights__valid),
    .clk(clk),
    .i__payload(\req__payload$85 ),
    .i__valid(\req__valid$84 ),
    .req__ready(\req__ready$78 ),
    .rsp__payload(\rsp__payload$101 ),
    .rsp__ready(\rsp__ready$106 ),
    .rsp__valid(\rsp__valid$95 ),
    .rst(rst),
    .\w_data$26 (beat),
    .\w_en$24 (\beat_valid$33 )
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (\$85 [0])
      1'h0:
          \$86  = same_end_0;
      1'h1:
          \$86  = same_end_1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$89  = 64'h0000000000000000;
    casez (\$16 [1:0])
      2'h0:
          \$89  = offset_0;
      2'h1:
          \$89  = offset_1;
      2'h2:
          \$89  = offset_2;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$105  = 64'h0000000000000000;
    casez (\$16 [1:0])
      2'h0:
          \$105  = offset_0;
      2'h1:
          \$105  = offset_1;
      2'h2:
          \$105  = offset_2;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$108  = 64'h0000000000000000;
    casez (\$16 [1:0])
      2'h0:
          \$108  = offset_0;
      2'h1:
          \$108  = offset_1;
      2'h2:
          \$108  = offset_2;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    rsp__ready = 1'h0;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h3:
          (* full_case = 32'd1 *)
          if (\$18 ) begin
          end else begin
            rsp__ready = 1'h1;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    handed = 1'h0;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h3:
          /* empty */;
      3'h5:
          /* empty */;
      3'h6:
          /* empty */;
      3'h4:
          if (\$20 ) begin
            handed = 1'h1;
          end
      3'h2:
          if (\$22 ) begin
            handed = 1'h1;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    bad_offsets = 1'h0;
    (* full_case = 32'd1 *)
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h3:
          /* empty */;
      3'h5:
          /* empty */;
      3'h6:
          /* empty */;
      3'h4:
          /* empty */;
      3'h2:
          /* empty */;
      3'h7:
          bad_offsets = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$144  = req__valid;
    if (start) begin
      \$144  = \$70 ;
    end else if (bad_offsets) begin
      \$144  = 1'h0;
    end else if (\$67 ) begin
      if (\$73 ) begin
        \$144  = \$76 ;
      end
    end
    if (rst) begin
      \$144  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$145  = \table ;
    if (start) begin
      \$145  = 4'h1;
    end else if (bad_offsets) begin
    end else if (\$67 ) begin
      \$145  = \$71 [3:0];
      if (\$73 ) begin
        \$145  = 4'h1;
      end
    end
    if (rst) begin
      \$145  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$146  = first;
    if (start) begin
      \$146  = 7'h00;
    end else if (bad_offsets) begin
    end else if (\$67 ) begin
      if (\$73 ) begin
        \$146  = \$74 [6:0];
      end
    end
    if (rst) begin
      \$146  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$147  = index;
    if (start) begin
      \$147  = 32'd0;
    end else if (bad_offsets) begin
    end else if (\$67 ) begin
      \$147  = \$72 [31:0];
      if (\$73 ) begin
        \$147  = { 24'h000000, \$75  };
      end
    end
    if (rst) begin
      \$147  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$148  = walk_state;
    casez (walk_state)
      3'h0:
          if (start) begin
            \$148  = 3'h1;
          end
      3'h1:
          if (\$81 ) begin
            \$148  = 3'h2;
            if (\$82 ) begin
              \$148  = 3'h3;
            end
          end
      3'h3:
          (* full_case = 32'd1 *)
          if (\$83 ) begin
            \$148  = 3'h4;
          end else begin
            if (\rsp__valid$125 ) begin
              \$148  = 3'h5;
            end
          end
      3'h5:
          \$148  = 3'h6;
      3'h6:
        begin
          \$148  = 3'h4;
          if (wrong) begin
            \$148  = 3'h7;
          end
        end
      3'h4:
          if (\$113 ) begin
            if (\$signal$62 ) begin
              \$148  = 3'h3;
              if (\$signal$60 ) begin
                if (last_block) begin
                  \$148  = 3'h0;
                end
              end
            end
          end
      3'h2:
          if (\$128 ) begin
            \$148  = 3'h0;
          end
    endcase
    if (rst) begin
      \$148  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$149  = \$signal$56 ;
    casez (walk_state)
      3'h0:
          if (start) begin
            \$149  = 4'h0;
          end
      3'h1:
          /* empty */;
      3'h3:
          /* empty */;
      3'h5:
          /* empty */;
      3'h6:
          /* empty */;
      3'h4:
          if (\$113 ) begin
            if (\$signal$62 ) begin
              \$149  = \$122 [3:0];
              if (\$signal$60 ) begin
                \$149  = 4'h0;
              end
            end
          end
    endcase
    if (rst) begin
      \$149  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$150  = \first$58 ;
    casez (walk_state)
      3'h0:
          if (start) begin
            \$150  = 7'h00;
          end
      3'h1:
          /* empty */;
      3'h3:
          /* empty */;
      3'h5:
          /* empty */;
      3'h6:
          /* empty */;
      3'h4:
          if (\$113 ) begin
            if (\$signal$62 ) begin
              if (\$signal$60 ) begin
                \$150  = \$124 [6:0];
              end
            end
          end
    endcase
    if (rst) begin
      \$150  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$151  = \$signal$112 ;
    casez (walk_state)
      3'h0:
          if (start) begin
            \$151  = { 6'h00, operands[538:523] };
          end
      3'h1:
          \$151  = \$77 [21:0];
    endcase
    if (rst) begin
      \$151  = 22'h000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$152  = counted;
    casez (walk_state)
      3'h0:
          if (start) begin
            \$152  = 2'h0;
          end
      3'h1:
          \$152  = \$78 [1:0];
    endcase
    if (rst) begin
      \$152  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$153  = \$signal$114 ;
    casez (walk_state)
      3'h0:
          if (start) begin
            \$153  = 32'd0;
          end
      3'h1:
          /* empty */;
      3'h3:
          /* empty */;
      3'h5:
          /* empty */;
      3'h6:
          /* empty */;
      3'h4:
          if (\$113 ) begin
            if (\$signal$62 ) begin
              \$153  = \$123 [31:0];
              if (\$signal$60 ) begin
                \$153  = \$125 [31:0];
              end
            end
          end
    endcase
    if (rst) begin
      \$153  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$154  = same_block;
    casez (walk_state)
      3'h0:
          if (start) begin
            \$154  = 32'd0;
          end
      3'h1:
          /* empty */;
      3'h3:
          /* empty */;
      3'h5:
          /* empty */;
      3'h6:
          /* empty */;
      3'h4:
          if (\$113 ) begin
            if (\$signal$62 ) begin
              if (\$signal$60 ) begin
                \$154  = \$126 [31:0];
              end
            end
          end
    endcase
    if (rst) begin
      \$154  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$155  = run_left;
    casez (walk_state)
      3'h0:
          if (start) begin
            \$155  = 22'h000000;
          end
      3'h1:
          /* empty */;
      3'h3:
          if (\$83 ) begin
            \$155  = \$87 ;
          end
      3'h5:
          \$155  = \$91 ;
      3'h6:
          /* empty */;
      3'h4:
          if (\$113 ) begin
            \$155  = \$115 [21:0];
          end
    endcase
    if (rst) begin
      \$155  = 22'h000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$156  = same_end_0;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          if (\$79 ) begin
            \$156  = \$signal$112 ;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$157  = same_end_1;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          if (\$80 ) begin
            \$157  = \$signal$112 ;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$158  = \$signal$118 ;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h3:
          if (\$83 ) begin
            \$158  = \$signal$114 ;
          end
      3'h5:
          \$158  = offset_0[31:0];
      3'h6:
          /* empty */;
      3'h4:
          if (\$113 ) begin
            \$158  = \$114 [31:0];
          end
    endcase
    if (rst) begin
      \$158  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$159  = end_0;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h3:
          if (\$83 ) begin
            \$159  = same_end_0;
          end
      3'h5:
          \$159  = \$94 [21:0];
      3'h6:
          /* empty */;
      3'h4:
          if (\$113 ) begin
            \$159  = \$118 [21:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$160  = end_1;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h3:
          if (\$83 ) begin
            \$160  = same_end_1;
          end
      3'h5:
          \$160  = \$97 [21:0];
      3'h6:
          /* empty */;
      3'h4:
          if (\$113 ) begin
            \$160  = \$121 [21:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$161  = offset_0;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h3:
          (* full_case = 32'd1 *)
          if (\$83 ) begin
          end else begin
            \$161  = \rsp__payload$122 [63:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$162  = offset_1;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h3:
          (* full_case = 32'd1 *)
          if (\$83 ) begin
          end else begin
            \$162  = \rsp__payload$122 [127:64];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$163  = offset_2;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h3:
          (* full_case = 32'd1 *)
          if (\$83 ) begin
          end else begin
            \$163  = \rsp__payload$122 [191:128];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$164  = wrong;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h3:
          /* empty */;
      3'h5:
          \$164  = \$111 ;
    endcase
    if (rst) begin
      \$164  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$165  = { 9'h000, \$129  };
    if (rst) begin
      \$165  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$166  = \$signal$66 ;
    if (\$131 ) begin
      \$166  = handed;
    end
    if (rst) begin
      \$166  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    { \$167 [110:109], \$167 [106:0] } = { s1[110:109], s1[106:0] };
    if (\$131 ) begin
      \$167 [2:0] = \$signal$56 [2:0];
      \$167 [34:3] = \$signature__data ;
      \$167 [35] = get_fixed__data[32];
      \$167 [67:36] = get_fixed__data[31:0];
      \$167 [72:68] = \$132 [4:0];
      \$167 [104:73] = \$signal$118 ;
      \$167 [106:105] = \$133 [1:0];
      \$167 [109] = \$signal$62 ;
      \$167 [110] = \$137 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$168  = s1_end_0;
    if (\$131 ) begin
      \$168  = \$139 [1:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$169  = s1_end_1;
    if (\$131 ) begin
      \$169  = \$141 [1:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$170  = walking;
    if (start) begin
      \$170  = 1'h1;
    end else if (\$143 ) begin
      \$170  = 1'h0;
    end
    if (rst) begin
      \$170  = 1'h0;
    end
  end
  assign burst__payload = burst_offsets__payload;
  assign burst_offsets__ready = burst__ready;
  assign burst__valid = burst_offsets__valid;
  assign back = beat;
  assign \burst__payload$12  = burst_ids__payload;
  assign burst_ids__ready = \burst__ready$13 ;
  assign \burst__valid$16  = burst_ids__valid;
  assign \beat$18  = beat;
  assign \burst__payload$20  = burst_slots__payload;
  assign burst_slots__ready = \burst__ready$21 ;
  assign \burst__valid$24  = burst_slots__valid;
  assign \beat$26  = beat;
  assign \burst__payload$28  = burst_weights__payload;
  assign burst_weights__ready = \burst__ready$29 ;
  assign \burst__valid$32  = burst_weights__valid;
  assign \beat$34  = beat;
  assign put__addr = setting[10:8];
  assign put__data = setting[42:11];
  assign \put__addr$41  = setting[10:8];
  assign \put__data$42  = setting[43:11];
  assign \$signature__addr  = \$signal$56 [2:0];
  assign \$signal  = \$signal$56 [2:0];
  assign about = { get_fixed__data, \$signature__data  };
  assign left = \$7 [6:0];
  assign \$signal$53  = req__valid;
  assign \$signal$57  = \$14 [6:0];
  assign \$signal$59  = \$16 [1:0];
  assign open_ = \$signal$67 ;
  assign bad_table = \$signal$56 [2:0];
  assign bad_sample = \first$58 ;
  assign get_fixed__addr = \$signal$56 [2:0];
  assign \burst_offsets__payload.addr  = burst_offsets__payload[63:0];
  assign \burst_offsets__payload.len  = burst_offsets__payload[71:64];
  assign \burst_offsets__payload.id  = burst_offsets__payload[76:72];
  assign \burst__payload.addr  = burst_offsets__payload[63:0];
  assign \burst__payload.len  = burst_offsets__payload[71:64];
  assign \burst__payload.id  = burst_offsets__payload[76:72];
  assign \beat.data  = beat[63:0];
  assign \beat.resp  = beat[65:64];
  assign \back.data  = beat[63:0];
  assign \back.resp  = beat[65:64];
  assign \burst_ids__payload.addr  = burst_ids__payload[63:0];
  assign \burst_ids__payload.len  = burst_ids__payload[71:64];
  assign \burst_ids__payload.id  = burst_ids__payload[76:72];
  assign \burst__payload$12.addr  = burst_ids__payload[63:0];
  assign \burst__payload$12.len  = burst_ids__payload[71:64];
  assign \burst__payload$12.id  = burst_ids__payload[76:72];
  assign \beat$18.data  = beat[63:0];
  assign \beat$18.resp  = beat[65:64];
  assign \burst_slots__payload.addr  = burst_slots__payload[63:0];
  assign \burst_slots__payload.len  = burst_slots__payload[71:64];
  assign \burst_slots__payload.id  = burst_slots__payload[76:72];
  assign \burst__payload$20.addr  = burst_slots__payload[63:0];
  assign \burst__payload$20.len  = burst_slots__payload[71:64];
  assign \burst__payload$20.id  = burst_slots__payload[76:72];
  assign \beat$26.data  = beat[63:0];
  assign \beat$26.resp  = beat[65:64];
  assign \burst_weights__payload.addr  = burst_weights__payload[63:0];
  assign \burst_weights__payload.len  = burst_weights__payload[71:64];
  assign \burst_weights__payload.id  = burst_weights__payload[76:72];
  assign \burst__payload$28.addr  = burst_weights__payload[63:0];
  assign \burst__payload$28.len  = burst_weights__payload[71:64];
  assign \burst__payload$28.id  = burst_weights__payload[76:72];
  assign \beat$34.data  = beat[63:0];
  assign \beat$34.resp  = beat[65:64];
  assign \setting.register  = setting[7:0];
  assign \setting.table  = setting[10:8];
  assign \setting.value  = setting[74:11];
  assign \about.rows  = \$signature__data ;
  assign \about.fixed  = get_fixed__data[31:0];
  assign \about.hot  = get_fixed__data[32];
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
  assign \req__payload.address  = req__payload[63:0];
  assign \req__payload.count  = req__payload[66:64];
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
  assign \req__payload$81.address  = \req__payload$81 [63:0];
  assign \req__payload$81.count  = \req__payload$81 [65:64];
  assign \req__payload$83.address  = \req__payload$83 [63:0];
  assign \req__payload$83.count  = \req__payload$83 [65:64];
  assign \req__payload$85.address  = \req__payload$85 [63:0];
  assign \req__payload$85.count  = \req__payload$85 [65:64];
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
  assign \rsp__payload.words  = rsp__payload[63:0];
  assign \rsp__payload.resp  = rsp__payload[65:64];
  assign \rsp__payload$100.words  = \rsp__payload$100 [63:0];
  assign \rsp__payload$100.resp  = \rsp__payload$100 [65:64];
  assign \rsp__payload$101.words  = \rsp__payload$101 [63:0];
  assign \rsp__payload$101.resp  = \rsp__payload$101 [65:64];
  assign \rsp__payload$122.words  = \rsp__payload$122 [191:0];
  assign \rsp__payload$122.resp  = \rsp__payload$122 [193:192];
  always @*
    \$167 [108:107] = s1[108:107];
  assign chunks__payload[302:239] = \rsp__payload$101 [63:0];
  assign chunks__payload[238:175] = \rsp__payload$100 [63:0];
  assign chunks__payload[174:111] = rsp__payload[63:0];
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
  assign \req__payload$85 [65:64] = s1[106:105];
  assign \req__payload$85 [63:0] = \$48 [63:0];
  assign \req__payload$83 [65:64] = s1[106:105];
  assign \req__payload$83 [63:0] = \$42 [63:0];
  assign \req__payload$81 [65:64] = s1[106:105];
  assign \req__payload$81 [63:0] = \$37 [63:0];
  assign i__payload[108:107] = { \$24 , \$23  };
  assign { i__payload[110:109], i__payload[106:0] } = { s1[110:109], s1[106:0] };
  assign req__payload[66:64] = \$13 [2:0];
  assign req__payload[63:0] = \$9 [63:0];
  assign \$8  = { index, 3'h0 };
  assign \$13  = { \$12 , 1'h0 };
  assign \$25  = 1'h0;
  assign \$26  = req__ready;
  assign \$34  = \$33 ;
  assign \$36  = { 1'h0, s1[104:73], 2'h0 };
  assign \$41  = { 1'h0, s1[104:73], 2'h0 };
  assign \$47  = { 1'h0, s1[104:73], 2'h0 };
  assign \$132  = { 1'h0, \first$58 [6:1] };
endmodule

module \hotline_walker.design.ids (rst, \w_data$26 , burst__ready, \w_en$24 , i__valid, rsp__ready, req__ready, i__payload, rsp__valid, rsp__payload, burst__payload, burst__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$2  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire [31:0] \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire [31:0] \$18 ;
  wire [2:0] \$19 ;
  wire \$2 ;
  wire [3:0] \$20 ;
  wire [3:0] \$21 ;
  wire [1:0] \$22 ;
  wire [8:0] \$23 ;
  wire [9:0] \$24 ;
  wire \$25 ;
  wire [63:0] \$26 ;
  wire [1:0] \$27 ;
  wire \$28 ;
  wire [1:0] \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire [1:0] \$31 ;
  wire [1:0] \$32 ;
  wire \$33 ;
  wire [1:0] \$34 ;
  wire \$35 ;
  reg \$36 ;
  reg [63:0] \$37 ;
  reg [2:0] \$38 ;
  reg [7:0] \$39 ;
  wire \$4 ;
  reg \$40 ;
  reg \$41 ;
  reg \$42 ;
  reg \$43 ;
  reg [1:0] \$44 ;
  reg [63:0] \$45 ;
  reg [1:0] \$46 ;
  reg \$47 ;
  reg [63:0] \$48 ;
  reg [1:0] \$49 ;
  wire [2:0] \$5 ;
  reg \$50 ;
  reg [65:0] \$51 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg \$signal  = 1'h0;
  wire \$signal$30 ;
  reg \$signal$37  = 1'h0;
  reg [63:0] \$signal$45  = 64'h0000000000000000;
  reg [7:0] \$signal$54  = 8'h00;
  wire asks;
  wire [65:0] beat;
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
  wire free;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  wire [63:0] \i__payload.address ;
  wire [1:0] \i__payload.count ;
  wire i__ready;
  input i__valid;
  wire i__valid;
  wire [65:0] o__payload;
  wire [63:0] \o__payload.address ;
  wire [1:0] \o__payload.count ;
  wire o__ready;
  wire o__valid;
  reg place = 1'h0;
  wire [2:0] r_data;
  wire [65:0] \r_data$55 ;
  wire r_en;
  wire \r_en$41 ;
  wire r_rdy;
  wire \r_rdy$40 ;
  wire [65:0] req__payload;
  wire [63:0] \req__payload.address ;
  wire [1:0] \req__payload.count ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire [1:0] response;
  reg room = 1'h0;
  output [65:0] rsp__payload;
  reg [65:0] rsp__payload = 66'h00000000000000000;
  wire [1:0] \rsp__payload.resp ;
  wire [63:0] \rsp__payload.words ;
  input rsp__ready;
  wire rsp__ready;
  output rsp__valid;
  reg rsp__valid = 1'h0;
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
  reg s1_last = 1'h0;
  wire s1_moves;
  reg s1_place = 1'h0;
  reg [1:0] s1_resp = 2'h0;
  reg [63:0] s1_turned = 64'h0000000000000000;
  reg [1:0] s1_wraps = 2'h0;
  wire takes;
  (* init = 3'h0 *)
  wire [2:0] w_data;
  input [65:0] \w_data$26 ;
  wire [65:0] \w_data$26 ;
  wire w_en;
  input \w_en$24 ;
  wire \w_en$24 ;
  wire w_rdy;
  wire [63:0] whole;
  reg [1:0] worst = 2'h0;
  always @(posedge clk)
    s1_address <= \$37 ;
  always @(posedge clk)
    s1 <= \$38 ;
  always @(posedge clk)
    \$signal$54  <= \$39 ;
  always @(posedge clk)
    room <= \$40 ;
  always @(posedge clk)
    \$signal$37  <= \$41 ;
  always @(posedge clk)
    s1_last <= \$42 ;
  always @(posedge clk)
    s1_place <= \$43 ;
  always @(posedge clk)
    s1_resp <= \$44 ;
  always @(posedge clk)
    s1_turned <= \$45 ;
  always @(posedge clk)
    s1_wraps <= \$46 ;
  always @(posedge clk)
    place <= \$47 ;
  always @(posedge clk)
    \$signal$45  <= \$48 ;
  always @(posedge clk)
    worst <= \$49 ;
  always @(posedge clk)
    rsp__valid <= \$50 ;
  always @(posedge clk)
    rsp__payload <= \$51 ;
  assign \$1  = ~ \$signal ;
  assign o__ready = \$1  | asks;
  assign \$2  = \$signal  & room;
  assign \$3  = \$2  & w_rdy;
  assign asks = \$3  & run__ready;
  assign \$4  = \$signal  & room;
  assign run__valid = \$4  & w_rdy;
  assign \$5  = r_data[2:1] - 1'h1;
  assign \$signal$30  = place == \$5 [0];
  assign \$6  = ~ rsp__valid;
  assign free = \$6  | rsp__ready;
  assign \$7  = ~ \$signal$37 ;
  assign \$8  = ~ s1_last;
  assign \$9  = \$7  | \$8 ;
  assign s1_moves = \$9  | free;
  assign \$10  = r_rdy & \r_rdy$40 ;
  assign r_en = \$10  & s1_moves;
  assign \r_en$41  = r_en & \$signal$30 ;
  assign \$12  = ! s1_place;
  assign \$13  = s1_wraps[0] ? \$11  : \$12 ;
  assign \$14  = \$13  ? s1_turned[31:0] : \$signal$45 [31:0];
  assign \$16  = ! s1_place;
  assign \$17  = s1_wraps[1] ? \$15  : \$16 ;
  assign \$18  = \$17  ? s1_turned[63:32] : \$signal$45 [63:32];
  assign response = worst | s1_resp;
  assign \$19  = o__payload[2] + o__payload[65:64];
  assign \$20  = \$19  + 1'h1;
  assign \$22  = asks ? s1[2:1] : 2'h0;
  assign \$23  = \$signal$54  + \$22 ;
  assign \$24  = \$23  - r_en;
  assign \$25  = \$signal$54  <= 7'h7c;
  assign \$26  = r_data[0] ? { \r_data$55 [31:0], \r_data$55 [63:32] } : \r_data$55 [63:0];
  assign \$27  = 1'h0 + r_data[0];
  assign \$28  = \$27  >= 2'h2;
  assign \$29  = 1'h1 + r_data[0];
  assign \$30  = \$29  >= 2'h2;
  assign \$31  = place + 1'h1;
  assign \$32  = \$signal$30  ? 2'h0 : \$31 ;
  assign \$33  = \$signal$37  & s1_moves;
  assign \$34  = s1_last ? 2'h0 : response;
  assign \$35  = \$signal$37  & s1_last;
  always @(posedge clk)
    \$signal  <= \$36 ;
  \hotline_walker.design.ids.beats  beats (
    .clk(clk),
    .r_data(\r_data$55 ),
    .r_en(r_en),
    .r_rdy(r_rdy),
    .rst(rst),
    .w_en(\w_en$24 ),
    .w_port__data(\w_data$26 )
  );
  \hotline_walker.design.ids.requests  requests (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(req__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \hotline_walker.design.ids.splitter  splitter (
    .burst__payload(burst__payload),
    .burst__ready(burst__ready),
    .burst__valid(burst__valid),
    .clk(clk),
    .rst(rst),
    .run__payload(run__payload),
    .run__ready(run__ready),
    .run__valid(run__valid)
  );
  \hotline_walker.design.ids.under_way  under_way (
    .clk(clk),
    .r_data(r_data),
    .r_en(\r_en$41 ),
    .r_rdy(\r_rdy$40 ),
    .rst(rst),
    .w_en(asks),
    .w_port__data(s1),
    .w_rdy(w_rdy)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$37  = s1_address;
    if (o__ready) begin
      \$37  = { o__payload[63:3], 3'h0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$38  = s1;
    if (o__ready) begin
      \$38 [0] = o__payload[2];
      \$38 [2:1] = \$21 [1:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$39  = \$24 [7:0];
    if (rst) begin
      \$39  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$40  = \$25 ;
    if (rst) begin
      \$40  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$41  = \$signal$37 ;
    if (s1_moves) begin
      \$41  = r_en;
    end
    if (rst) begin
      \$41  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$42  = s1_last;
    if (s1_moves) begin
      \$42  = \$signal$30 ;
    end
    if (rst) begin
      \$42  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$43  = s1_place;
    if (s1_moves) begin
      \$43  = place;
    end
    if (rst) begin
      \$43  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$44  = s1_resp;
    if (s1_moves) begin
      \$44  = \r_data$55 [65:64];
    end
    if (rst) begin
      \$44  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$45  = s1_turned;
    if (s1_moves) begin
      \$45  = \$26 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$46  = s1_wraps;
    if (s1_moves) begin
      \$46  = { \$30 , \$28  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$47  = place;
    if (r_en) begin
      \$47  = \$32 [0];
    end
    if (rst) begin
      \$47  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$48  = \$signal$45 ;
    if (\$33 ) begin
      \$48  = whole;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$49  = worst;
    if (\$33 ) begin
      \$49  = \$34 ;
    end
    if (rst) begin
      \$49  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$50  = rsp__valid;
    if (free) begin
      \$50  = \$35 ;
    end
    if (rst) begin
      \$50  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$51  = rsp__payload;
    if (free) begin
      \$51 [63:0] = whole;
      \$51 [65:64] = response;
    end
    if (rst) begin
      \$51  = 66'h00000000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$36  = \$signal ;
    if (o__ready) begin
      \$36  = o__valid;
    end
    if (rst) begin
      \$36  = 1'h0;
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
  assign beat_valid = \w_en$24 ;
  assign beat = \w_data$26 ;
  assign takes = r_en;
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
  assign \beat.data  = \w_data$26 [63:0];
  assign \beat.resp  = \w_data$26 [65:64];
  assign \o__payload.address  = o__payload[63:0];
  assign \o__payload.count  = o__payload[65:64];
  assign \rsp__payload.words  = rsp__payload[63:0];
  assign \rsp__payload.resp  = rsp__payload[65:64];
  assign whole[63:32] = \$18 ;
  assign whole[31:0] = \$14 ;
  assign run__payload[70:66] = 5'h13;
  assign run__payload[65:64] = s1[2:1];
  assign run__payload[63:0] = s1_address;
  assign \$11  = s1_place;
  assign \$15  = s1_place;
  assign \$21  = { 1'h0, \$20 [3:1] };
endmodule

module \hotline_walker.design.ids.beats (rst, w_port__data, w_en, r_en, r_data, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$3  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [6:0];
    end
    if (rst) begin
      \$30  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [6:0];
    end
    if (rst) begin
      \$31  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
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
  reg \$auto$verilog_backend.cc:2355:dump_module$4  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [1:0];
    end
    if (rst) begin
      \$16  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
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

module \hotline_walker.design.ids.splitter (rst, burst__ready, run__valid, run__ready, run__payload, burst__payload, burst__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$5  = 0;
  wire \$1 ;
  wire [10:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  reg \$14 ;
  reg [70:0] \$15 ;
  reg [9:0] \$16 ;
  reg \$17 ;
  wire [52:0] \$2 ;
  wire [63:0] \$3 ;
  wire [10:0] \$4 ;
  wire [9:0] \$5 ;
  wire [10:0] \$6 ;
  wire [11:0] \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg \$signal  = 1'h0;
  wire \$signal$2 ;
  output [76:0] burst__payload;
  wire [76:0] burst__payload;
  wire [63:0] \burst__payload.addr ;
  wire [4:0] \burst__payload.id ;
  wire [7:0] \burst__payload.len ;
  input burst__ready;
  wire burst__ready;
  (* init = 1'h0 *)
  output burst__valid;
  wire burst__valid;
  input clk;
  wire clk;
  wire crosses;
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
  reg [70:0] s1 = 71'h000000000000000000;
  wire [63:0] \s1.addr ;
  wire [1:0] \s1.beats ;
  wire [4:0] \s1.id ;
  reg [9:0] s1_before = 10'h000;
  reg second = 1'h0;
  assign \$1  = ~ \$signal ;
  assign run__ready = \$1  | \$signal$2 ;
  assign crosses = s1[65:64] > s1_before;
  assign \$2  = s1[63:12] + 1'h1;
  assign \$3  = second ? { \$2 [51:0], 12'h000 } : s1[63:0];
  assign \$4  = s1[65:64] - s1_before;
  assign \$5  = crosses ? s1_before : { 8'h00, s1[65:64] };
  assign \$6  = second ? \$4  : { 1'h0, \$5  };
  assign \$7  = $signed(\$6 ) - $signed(2'h1);
  assign \$8  = ~ crosses;
  assign \$9  = second | \$8 ;
  assign \$signal$2  = burst__ready & \$9 ;
  assign \$10  = 10'h200 - run__payload[11:3];
  assign \$11  = \$signal  & burst__ready;
  assign \$12  = ~ second;
  assign \$13  = crosses & \$12 ;
  always @(posedge clk)
    \$signal  <= \$14 ;
  always @(posedge clk)
    s1 <= \$15 ;
  always @(posedge clk)
    s1_before <= \$16 ;
  always @(posedge clk)
    second <= \$17 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$14  = \$signal ;
    if (run__ready) begin
      \$14  = run__valid;
    end
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$15  = s1;
    if (run__ready) begin
      \$15  = run__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$16  = s1_before;
    if (run__ready) begin
      \$16  = \$10 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$17  = second;
    if (\$11 ) begin
      \$17  = \$13 ;
    end
    if (rst) begin
      \$17  = 1'h0;
    end
  end
  assign burst__valid = \$signal ;
  assign \s1.addr  = s1[63:0];
  assign \s1.beats  = s1[65:64];
  assign \s1.id  = s1[70:66];
  assign \burst__payload.addr  = burst__payload[63:0];
  assign \burst__payload.len  = burst__payload[71:64];
  assign \burst__payload.id  = burst__payload[76:72];
  assign \run__payload.addr  = run__payload[63:0];
  assign \run__payload.beats  = run__payload[65:64];
  assign \run__payload.id  = run__payload[70:66];
  assign burst__payload[71:64] = \$7 [7:0];
  assign burst__payload[63:0] = \$3 ;
  assign burst__payload[76:72] = s1[70:66];
endmodule

module \hotline_walker.design.ids.under_way (rst, w_en, r_en, w_rdy, r_data, w_port__data, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$6  = 0;
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
  output w_rdy;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [6:0];
    end
    if (rst) begin
      \$30  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [6:0];
    end
    if (rst) begin
      \$31  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
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

module \hotline_walker.design.offsets (rst, \w_data$26 , burst__ready, \w_en$24 , req__ready, i__payload, rsp__ready, i__valid, rsp__valid, rsp__payload, burst__payload, burst__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$7  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire [31:0] \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire [31:0] \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire [31:0] \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [31:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire [31:0] \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire [31:0] \$34 ;
  wire [3:0] \$35 ;
  wire [4:0] \$36 ;
  wire [4:0] \$37 ;
  wire [2:0] \$38 ;
  wire [8:0] \$39 ;
  wire \$4 ;
  wire [9:0] \$40 ;
  wire \$41 ;
  wire [63:0] \$42 ;
  wire [1:0] \$43 ;
  wire \$44 ;
  wire [1:0] \$45 ;
  wire \$46 ;
  wire [2:0] \$47 ;
  wire [2:0] \$48 ;
  wire \$49 ;
  wire [3:0] \$5 ;
  wire [1:0] \$50 ;
  wire \$51 ;
  reg \$52 ;
  reg [63:0] \$53 ;
  reg [3:0] \$54 ;
  reg [7:0] \$55 ;
  reg \$56 ;
  reg \$57 ;
  reg \$58 ;
  reg [1:0] \$59 ;
  wire \$6 ;
  reg [1:0] \$60 ;
  reg [63:0] \$61 ;
  reg [1:0] \$62 ;
  reg [1:0] \$63 ;
  reg [191:0] \$64 ;
  reg [1:0] \$65 ;
  reg \$66 ;
  reg [193:0] \$67 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg \$signal  = 1'h0;
  wire \$signal$30 ;
  reg \$signal$37  = 1'h0;
  reg [191:0] \$signal$45  = 192'h000000000000000000000000000000000000000000000000;
  reg [7:0] \$signal$54  = 8'h00;
  wire asks;
  wire [65:0] beat;
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
  wire free;
  input [66:0] i__payload;
  wire [66:0] i__payload;
  wire [63:0] \i__payload.address ;
  wire [2:0] \i__payload.count ;
  wire i__ready;
  input i__valid;
  wire i__valid;
  wire [66:0] o__payload;
  wire [63:0] \o__payload.address ;
  wire [2:0] \o__payload.count ;
  wire o__ready;
  wire o__valid;
  reg [1:0] place = 2'h0;
  wire [3:0] r_data;
  wire [65:0] \r_data$55 ;
  wire r_en;
  wire \r_en$41 ;
  wire r_rdy;
  wire \r_rdy$40 ;
  wire [66:0] req__payload;
  wire [63:0] \req__payload.address ;
  wire [2:0] \req__payload.count ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire [1:0] response;
  reg room = 1'h0;
  output [193:0] rsp__payload;
  reg [193:0] rsp__payload = 194'h0000000000000000000000000000000000000000000000000;
  wire [1:0] \rsp__payload.resp ;
  wire [191:0] \rsp__payload.words ;
  input rsp__ready;
  wire rsp__ready;
  output rsp__valid;
  reg rsp__valid = 1'h0;
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
  reg s1_last = 1'h0;
  wire s1_moves;
  reg [1:0] s1_place = 2'h0;
  reg [1:0] s1_resp = 2'h0;
  reg [63:0] s1_turned = 64'h0000000000000000;
  reg [1:0] s1_wraps = 2'h0;
  wire takes;
  (* init = 4'h0 *)
  wire [3:0] w_data;
  input [65:0] \w_data$26 ;
  wire [65:0] \w_data$26 ;
  wire w_en;
  input \w_en$24 ;
  wire \w_en$24 ;
  wire w_rdy;
  wire [191:0] whole;
  reg [1:0] worst = 2'h0;
  assign \$25  = s1_wraps[1] ? \$23  : \$24 ;
  assign \$26  = \$25  ? s1_turned[63:32] : \$signal$45 [127:96];
  assign \$27  = s1_place == 2'h3;
  assign \$28  = s1_place == 2'h2;
  assign \$29  = s1_wraps[0] ? \$27  : \$28 ;
  assign \$30  = \$29  ? s1_turned[31:0] : \$signal$45 [159:128];
  assign \$31  = s1_place == 2'h3;
  assign \$32  = s1_place == 2'h2;
  assign \$33  = s1_wraps[1] ? \$31  : \$32 ;
  assign \$34  = \$33  ? s1_turned[63:32] : \$signal$45 [191:160];
  assign response = worst | s1_resp;
  assign \$35  = o__payload[2] + o__payload[66:64];
  assign \$36  = \$35  + 1'h1;
  assign \$38  = asks ? s1[3:1] : 3'h0;
  assign \$39  = \$signal$54  + \$38 ;
  assign \$40  = \$39  - r_en;
  assign \$41  = \$signal$54  <= 7'h78;
  assign \$42  = r_data[0] ? { \r_data$55 [31:0], \r_data$55 [63:32] } : \r_data$55 [63:0];
  assign \$43  = 1'h0 + r_data[0];
  assign \$44  = \$43  >= 2'h2;
  assign \$45  = 1'h1 + r_data[0];
  assign \$46  = \$45  >= 2'h2;
  assign \$47  = place + 1'h1;
  assign \$48  = \$signal$30  ? 3'h0 : \$47 ;
  assign \$49  = \$signal$37  & s1_moves;
  assign \$50  = s1_last ? 2'h0 : response;
  assign \$51  = \$signal$37  & s1_last;
  always @(posedge clk)
    \$signal  <= \$52 ;
  always @(posedge clk)
    s1_address <= \$53 ;
  always @(posedge clk)
    s1 <= \$54 ;
  always @(posedge clk)
    \$signal$54  <= \$55 ;
  always @(posedge clk)
    room <= \$56 ;
  always @(posedge clk)
    \$signal$37  <= \$57 ;
  always @(posedge clk)
    s1_last <= \$58 ;
  always @(posedge clk)
    s1_place <= \$59 ;
  always @(posedge clk)
    s1_resp <= \$60 ;
  always @(posedge clk)
    s1_turned <= \$61 ;
  always @(posedge clk)
    s1_wraps <= \$62 ;
  always @(posedge clk)
    place <= \$63 ;
  always @(posedge clk)
    \$signal$45  <= \$64 ;
  always @(posedge clk)
    worst <= \$65 ;
  always @(posedge clk)
    rsp__valid <= \$66 ;
  always @(posedge clk)
    rsp__payload <= \$67 ;
  assign \$1  = ~ \$signal ;
  assign o__ready = \$1  | asks;
  assign \$2  = \$signal  & room;
  assign \$3  = \$2  & w_rdy;
  assign asks = \$3  & run__ready;
  assign \$4  = \$signal  & room;
  assign run__valid = \$4  & w_rdy;
  assign \$5  = r_data[3:1] - 1'h1;
  assign \$signal$30  = place == \$5 [1:0];
  assign \$6  = ~ rsp__valid;
  assign free = \$6  | rsp__ready;
  assign \$7  = ~ \$signal$37 ;
  assign \$8  = ~ s1_last;
  assign \$9  = \$7  | \$8 ;
  assign s1_moves = \$9  | free;
  assign \$10  = r_rdy & \r_rdy$40 ;
  assign r_en = \$10  & s1_moves;
  assign \r_en$41  = r_en & \$signal$30 ;
  assign \$11  = s1_place == 1'h1;
  assign \$12  = ! s1_place;
  assign \$13  = s1_wraps[0] ? \$11  : \$12 ;
  assign \$14  = \$13  ? s1_turned[31:0] : \$signal$45 [31:0];
  assign \$15  = s1_place == 1'h1;
  assign \$16  = ! s1_place;
  assign \$17  = s1_wraps[1] ? \$15  : \$16 ;
  assign \$18  = \$17  ? s1_turned[63:32] : \$signal$45 [63:32];
  assign \$19  = s1_place == 2'h2;
  assign \$20  = s1_place == 1'h1;
  assign \$21  = s1_wraps[0] ? \$19  : \$20 ;
  assign \$22  = \$21  ? s1_turned[31:0] : \$signal$45 [95:64];
  assign \$23  = s1_place == 2'h2;
  assign \$24  = s1_place == 1'h1;
  \hotline_walker.design.offsets.beats  beats (
    .clk(clk),
    .r_data(\r_data$55 ),
    .r_en(r_en),
    .r_rdy(r_rdy),
    .rst(rst),
    .w_en(\w_en$24 ),
    .w_port__data(\w_data$26 )
  );
  \hotline_walker.design.offsets.requests  requests (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(req__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \hotline_walker.design.offsets.splitter  splitter (
    .burst__payload(burst__payload),
    .burst__ready(burst__ready),
    .burst__valid(burst__valid),
    .clk(clk),
    .rst(rst),
    .run__payload(run__payload),
    .run__ready(run__ready),
    .run__valid(run__valid)
  );
  \hotline_walker.design.offsets.under_way  under_way (
    .clk(clk),
    .r_data(r_data),
    .r_en(\r_en$41 ),
    .r_rdy(\r_rdy$40 ),
    .rst(rst),
    .w_en(asks),
    .w_port__data(s1),
    .w_rdy(w_rdy)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$52  = \$signal ;
    if (o__ready) begin
      \$52  = o__valid;
    end
    if (rst) begin
      \$52  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$53  = s1_address;
    if (o__ready) begin
      \$53  = { o__payload[63:3], 3'h0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$54  = s1;
    if (o__ready) begin
      \$54 [0] = o__payload[2];
      \$54 [3:1] = \$37 [2:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$55  = \$40 [7:0];
    if (rst) begin
      \$55  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$56  = \$41 ;
    if (rst) begin
      \$56  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$57  = \$signal$37 ;
    if (s1_moves) begin
      \$57  = r_en;
    end
    if (rst) begin
      \$57  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$58  = s1_last;
    if (s1_moves) begin
      \$58  = \$signal$30 ;
    end
    if (rst) begin
      \$58  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$59  = s1_place;
    if (s1_moves) begin
      \$59  = place;
    end
    if (rst) begin
      \$59  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$60  = s1_resp;
    if (s1_moves) begin
      \$60  = \r_data$55 [65:64];
    end
    if (rst) begin
      \$60  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$61  = s1_turned;
    if (s1_moves) begin
      \$61  = \$42 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$62  = s1_wraps;
    if (s1_moves) begin
      \$62  = { \$46 , \$44  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$63  = place;
    if (r_en) begin
      \$63  = \$48 [1:0];
    end
    if (rst) begin
      \$63  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$64  = \$signal$45 ;
    if (\$49 ) begin
      \$64  = whole;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$65  = worst;
    if (\$49 ) begin
      \$65  = \$50 ;
    end
    if (rst) begin
      \$65  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$66  = rsp__valid;
    if (free) begin
      \$66  = \$51 ;
    end
    if (rst) begin
      \$66  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$67  = rsp__payload;
    if (free) begin
      \$67 [191:0] = whole;
      \$67 [193:192] = response;
    end
    if (rst) begin
      \$67  = 194'h0000000000000000000000000000000000000000000000000;
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
  assign beat_valid = \w_en$24 ;
  assign beat = \w_data$26 ;
  assign takes = r_en;
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
  assign \beat.data  = \w_data$26 [63:0];
  assign \beat.resp  = \w_data$26 [65:64];
  assign \o__payload.address  = o__payload[63:0];
  assign \o__payload.count  = o__payload[66:64];
  assign \rsp__payload.words  = rsp__payload[191:0];
  assign \rsp__payload.resp  = rsp__payload[193:192];
  assign whole[191:160] = \$34 ;
  assign whole[159:128] = \$30 ;
  assign whole[127:96] = \$26 ;
  assign whole[95:64] = \$22 ;
  assign whole[63:32] = \$18 ;
  assign whole[31:0] = \$14 ;
  assign run__payload[71:67] = 5'h11;
  assign run__payload[66:64] = s1[3:1];
  assign run__payload[63:0] = s1_address;
  assign \$37  = { 1'h0, \$36 [4:1] };
endmodule

module \hotline_walker.design.offsets.beats (rst, w_port__data, w_en, r_en, r_data, r_rdy, clk);
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

module \hotline_walker.design.offsets.requests (rst, o__ready, i__ready, o__payload, i__payload, i__valid, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$9  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [1:0];
    end
    if (rst) begin
      \$16  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
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

module \hotline_walker.design.offsets.splitter (rst, burst__ready, run__valid, run__ready, run__payload, burst__payload, burst__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$10  = 0;
  wire \$1 ;
  wire [10:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  reg \$14 ;
  reg [71:0] \$15 ;
  reg [9:0] \$16 ;
  reg \$17 ;
  wire [52:0] \$2 ;
  wire [63:0] \$3 ;
  wire [10:0] \$4 ;
  wire [9:0] \$5 ;
  wire [10:0] \$6 ;
  wire [11:0] \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg \$signal  = 1'h0;
  wire \$signal$2 ;
  output [76:0] burst__payload;
  wire [76:0] burst__payload;
  wire [63:0] \burst__payload.addr ;
  wire [4:0] \burst__payload.id ;
  wire [7:0] \burst__payload.len ;
  input burst__ready;
  wire burst__ready;
  (* init = 1'h0 *)
  output burst__valid;
  wire burst__valid;
  input clk;
  wire clk;
  wire crosses;
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
  reg [71:0] s1 = 72'h000000000000000000;
  wire [63:0] \s1.addr ;
  wire [2:0] \s1.beats ;
  wire [4:0] \s1.id ;
  reg [9:0] s1_before = 10'h000;
  reg second = 1'h0;
  assign \$1  = ~ \$signal ;
  assign run__ready = \$1  | \$signal$2 ;
  assign crosses = s1[66:64] > s1_before;
  assign \$2  = s1[63:12] + 1'h1;
  assign \$3  = second ? { \$2 [51:0], 12'h000 } : s1[63:0];
  assign \$4  = s1[66:64] - s1_before;
  assign \$5  = crosses ? s1_before : { 7'h00, s1[66:64] };
  assign \$6  = second ? \$4  : { 1'h0, \$5  };
  assign \$7  = $signed(\$6 ) - $signed(2'h1);
  assign \$8  = ~ crosses;
  assign \$9  = second | \$8 ;
  assign \$signal$2  = burst__ready & \$9 ;
  assign \$10  = 10'h200 - run__payload[11:3];
  assign \$11  = \$signal  & burst__ready;
  assign \$12  = ~ second;
  assign \$13  = crosses & \$12 ;
  always @(posedge clk)
    \$signal  <= \$14 ;
  always @(posedge clk)
    s1 <= \$15 ;
  always @(posedge clk)
    s1_before <= \$16 ;
  always @(posedge clk)
    second <= \$17 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$14  = \$signal ;
    if (run__ready) begin
      \$14  = run__valid;
    end
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$15  = s1;
    if (run__ready) begin
      \$15  = run__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$16  = s1_before;
    if (run__ready) begin
      \$16  = \$10 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$17  = second;
    if (\$11 ) begin
      \$17  = \$13 ;
    end
    if (rst) begin
      \$17  = 1'h0;
    end
  end
  assign burst__valid = \$signal ;
  assign \s1.addr  = s1[63:0];
  assign \s1.beats  = s1[66:64];
  assign \s1.id  = s1[71:67];
  assign \burst__payload.addr  = burst__payload[63:0];
  assign \burst__payload.len  = burst__payload[71:64];
  assign \burst__payload.id  = burst__payload[76:72];
  assign \run__payload.addr  = run__payload[63:0];
  assign \run__payload.beats  = run__payload[66:64];
  assign \run__payload.id  = run__payload[71:67];
  assign burst__payload[71:64] = \$7 [7:0];
  assign burst__payload[63:0] = \$3 ;
  assign burst__payload[76:72] = s1[71:67];
endmodule

module \hotline_walker.design.offsets.under_way (rst, w_en, r_en, w_rdy, r_data, w_port__data, r_rdy, clk);
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
  output w_rdy;
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

module \hotline_walker.design.plans (rst, i__valid, o__ready, i__ready, o__payload, i__payload, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$12  = 0;
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
      \$16  = \$12 [4:0];
    end
    if (rst) begin
      \$16  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
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

module \hotline_walker.design.slots (rst, \w_data$26 , burst__ready, \w_en$24 , i__valid, rsp__ready, req__ready, i__payload, rsp__valid, rsp__payload, burst__payload, burst__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$13  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire [31:0] \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire [31:0] \$18 ;
  wire [2:0] \$19 ;
  wire \$2 ;
  wire [3:0] \$20 ;
  wire [3:0] \$21 ;
  wire [1:0] \$22 ;
  wire [8:0] \$23 ;
  wire [9:0] \$24 ;
  wire \$25 ;
  wire [63:0] \$26 ;
  wire [1:0] \$27 ;
  wire \$28 ;
  wire [1:0] \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire [1:0] \$31 ;
  wire [1:0] \$32 ;
  wire \$33 ;
  wire [1:0] \$34 ;
  wire \$35 ;
  reg \$36 ;
  reg [63:0] \$37 ;
  reg [2:0] \$38 ;
  reg [7:0] \$39 ;
  wire \$4 ;
  reg \$40 ;
  reg \$41 ;
  reg \$42 ;
  reg \$43 ;
  reg [1:0] \$44 ;
  reg [63:0] \$45 ;
  reg [1:0] \$46 ;
  reg \$47 ;
  reg [63:0] \$48 ;
  reg [1:0] \$49 ;
  wire [2:0] \$5 ;
  reg \$50 ;
  reg [65:0] \$51 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg \$signal  = 1'h0;
  wire \$signal$30 ;
  reg \$signal$37  = 1'h0;
  reg [63:0] \$signal$45  = 64'h0000000000000000;
  reg [7:0] \$signal$54  = 8'h00;
  wire asks;
  wire [65:0] beat;
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
  wire free;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  wire [63:0] \i__payload.address ;
  wire [1:0] \i__payload.count ;
  wire i__ready;
  input i__valid;
  wire i__valid;
  wire [65:0] o__payload;
  wire [63:0] \o__payload.address ;
  wire [1:0] \o__payload.count ;
  wire o__ready;
  wire o__valid;
  reg place = 1'h0;
  wire [2:0] r_data;
  wire [65:0] \r_data$55 ;
  wire r_en;
  wire \r_en$41 ;
  wire r_rdy;
  wire \r_rdy$40 ;
  wire [65:0] req__payload;
  wire [63:0] \req__payload.address ;
  wire [1:0] \req__payload.count ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire [1:0] response;
  reg room = 1'h0;
  output [65:0] rsp__payload;
  reg [65:0] rsp__payload = 66'h00000000000000000;
  wire [1:0] \rsp__payload.resp ;
  wire [63:0] \rsp__payload.words ;
  input rsp__ready;
  wire rsp__ready;
  output rsp__valid;
  reg rsp__valid = 1'h0;
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
  reg s1_last = 1'h0;
  wire s1_moves;
  reg s1_place = 1'h0;
  reg [1:0] s1_resp = 2'h0;
  reg [63:0] s1_turned = 64'h0000000000000000;
  reg [1:0] s1_wraps = 2'h0;
  wire takes;
  (* init = 3'h0 *)
  wire [2:0] w_data;
  input [65:0] \w_data$26 ;
  wire [65:0] \w_data$26 ;
  wire w_en;
  input \w_en$24 ;
  wire \w_en$24 ;
  wire w_rdy;
  wire [63:0] whole;
  reg [1:0] worst = 2'h0;
  always @(posedge clk)
    s1_address <= \$37 ;
  always @(posedge clk)
    s1 <= \$38 ;
  always @(posedge clk)
    \$signal$54  <= \$39 ;
  always @(posedge clk)
    room <= \$40 ;
  always @(posedge clk)
    \$signal$37  <= \$41 ;
  always @(posedge clk)
    s1_last <= \$42 ;
  always @(posedge clk)
    s1_place <= \$43 ;
  always @(posedge clk)
    s1_resp <= \$44 ;
  always @(posedge clk)
    s1_turned <= \$45 ;
  always @(posedge clk)
    s1_wraps <= \$46 ;
  always @(posedge clk)
    place <= \$47 ;
  always @(posedge clk)
    \$signal$45  <= \$48 ;
  always @(posedge clk)
    worst <= \$49 ;
  always @(posedge clk)
    rsp__valid <= \$50 ;
  always @(posedge clk)
    rsp__payload <= \$51 ;
  assign \$1  = ~ \$signal ;
  assign o__ready = \$1  | asks;
  assign \$2  = \$signal  & room;
  assign \$3  = \$2  & w_rdy;
  assign asks = \$3  & run__ready;
  assign \$4  = \$signal  & room;
  assign run__valid = \$4  & w_rdy;
  assign \$5  = r_data[2:1] - 1'h1;
  assign \$signal$30  = place == \$5 [0];
  assign \$6  = ~ rsp__valid;
  assign free = \$6  | rsp__ready;
  assign \$7  = ~ \$signal$37 ;
  assign \$8  = ~ s1_last;
  assign \$9  = \$7  | \$8 ;
  assign s1_moves = \$9  | free;
  assign \$10  = r_rdy & \r_rdy$40 ;
  assign r_en = \$10  & s1_moves;
  assign \r_en$41  = r_en & \$signal$30 ;
  assign \$12  = ! s1_place;
  assign \$13  = s1_wraps[0] ? \$11  : \$12 ;
  assign \$14  = \$13  ? s1_turned[31:0] : \$signal$45 [31:0];
  assign \$16  = ! s1_place;
  assign \$17  = s1_wraps[1] ? \$15  : \$16 ;
  assign \$18  = \$17  ? s1_turned[63:32] : \$signal$45 [63:32];
  assign response = worst | s1_resp;
  assign \$19  = o__payload[2] + o__payload[65:64];
  assign \$20  = \$19  + 1'h1;
  assign \$22  = asks ? s1[2:1] : 2'h0;
  assign \$23  = \$signal$54  + \$22 ;
  assign \$24  = \$23  - r_en;
  assign \$25  = \$signal$54  <= 7'h7c;
  assign \$26  = r_data[0] ? { \r_data$55 [31:0], \r_data$55 [63:32] } : \r_data$55 [63:0];
  assign \$27  = 1'h0 + r_data[0];
  assign \$28  = \$27  >= 2'h2;
  assign \$29  = 1'h1 + r_data[0];
  assign \$30  = \$29  >= 2'h2;
  assign \$31  = place + 1'h1;
  assign \$32  = \$signal$30  ? 2'h0 : \$31 ;
  assign \$33  = \$signal$37  & s1_moves;
  assign \$34  = s1_last ? 2'h0 : response;
  assign \$35  = \$signal$37  & s1_last;
  always @(posedge clk)
    \$signal  <= \$36 ;
  \hotline_walker.design.slots.beats  beats (
    .clk(clk),
    .r_data(\r_data$55 ),
    .r_en(r_en),
    .r_rdy(r_rdy),
    .rst(rst),
    .w_en(\w_en$24 ),
    .w_port__data(\w_data$26 )
  );
  \hotline_walker.design.slots.requests  requests (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(req__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \hotline_walker.design.slots.splitter  splitter (
    .burst__payload(burst__payload),
    .burst__ready(burst__ready),
    .burst__valid(burst__valid),
    .clk(clk),
    .rst(rst),
    .run__payload(run__payload),
    .run__ready(run__ready),
    .run__valid(run__valid)
  );
  \hotline_walker.design.slots.under_way  under_way (
    .clk(clk),
    .r_data(r_data),
    .r_en(\r_en$41 ),
    .r_rdy(\r_rdy$40 ),
    .rst(rst),
    .w_en(asks),
    .w_port__data(s1),
    .w_rdy(w_rdy)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$37  = s1_address;
    if (o__ready) begin
      \$37  = { o__payload[63:3], 3'h0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$38  = s1;
    if (o__ready) begin
      \$38 [0] = o__payload[2];
      \$38 [2:1] = \$21 [1:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$39  = \$24 [7:0];
    if (rst) begin
      \$39  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$40  = \$25 ;
    if (rst) begin
      \$40  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$41  = \$signal$37 ;
    if (s1_moves) begin
      \$41  = r_en;
    end
    if (rst) begin
      \$41  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$42  = s1_last;
    if (s1_moves) begin
      \$42  = \$signal$30 ;
    end
    if (rst) begin
      \$42  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$43  = s1_place;
    if (s1_moves) begin
      \$43  = place;
    end
    if (rst) begin
      \$43  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$44  = s1_resp;
    if (s1_moves) begin
      \$44  = \r_data$55 [65:64];
    end
    if (rst) begin
      \$44  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$45  = s1_turned;
    if (s1_moves) begin
      \$45  = \$26 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$46  = s1_wraps;
    if (s1_moves) begin
      \$46  = { \$30 , \$28  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$47  = place;
    if (r_en) begin
      \$47  = \$32 [0];
    end
    if (rst) begin
      \$47  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$48  = \$signal$45 ;
    if (\$33 ) begin
      \$48  = whole;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$49  = worst;
    if (\$33 ) begin
      \$49  = \$34 ;
    end
    if (rst) begin
      \$49  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$50  = rsp__valid;
    if (free) begin
      \$50  = \$35 ;
    end
    if (rst) begin
      \$50  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$51  = rsp__payload;
    if (free) begin
      \$51 [63:0] = whole;
      \$51 [65:64] = response;
    end
    if (rst) begin
      \$51  = 66'h00000000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$36  = \$signal ;
    if (o__ready) begin
      \$36  = o__valid;
    end
    if (rst) begin
      \$36  = 1'h0;
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
  assign beat_valid = \w_en$24 ;
  assign beat = \w_data$26 ;
  assign takes = r_en;
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
  assign \beat.data  = \w_data$26 [63:0];
  assign \beat.resp  = \w_data$26 [65:64];
  assign \o__payload.address  = o__payload[63:0];
  assign \o__payload.count  = o__payload[65:64];
  assign \rsp__payload.words  = rsp__payload[63:0];
  assign \rsp__payload.resp  = rsp__payload[65:64];
  assign whole[63:32] = \$18 ;
  assign whole[31:0] = \$14 ;
  assign run__payload[70:66] = 5'h14;
  assign run__payload[65:64] = s1[2:1];
  assign run__payload[63:0] = s1_address;
  assign \$11  = s1_place;
  assign \$15  = s1_place;
  assign \$21  = { 1'h0, \$20 [3:1] };
endmodule

module \hotline_walker.design.slots.beats (rst, w_port__data, w_en, r_en, r_data, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$14  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [6:0];
    end
    if (rst) begin
      \$30  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [6:0];
    end
    if (rst) begin
      \$31  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
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
  reg \$auto$verilog_backend.cc:2355:dump_module$15  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [1:0];
    end
    if (rst) begin
      \$16  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
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

module \hotline_walker.design.slots.splitter (rst, burst__ready, run__valid, run__ready, run__payload, burst__payload, burst__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$16  = 0;
  wire \$1 ;
  wire [10:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  reg \$14 ;
  reg [70:0] \$15 ;
  reg [9:0] \$16 ;
  reg \$17 ;
  wire [52:0] \$2 ;
  wire [63:0] \$3 ;
  wire [10:0] \$4 ;
  wire [9:0] \$5 ;
  wire [10:0] \$6 ;
  wire [11:0] \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg \$signal  = 1'h0;
  wire \$signal$2 ;
  output [76:0] burst__payload;
  wire [76:0] burst__payload;
  wire [63:0] \burst__payload.addr ;
  wire [4:0] \burst__payload.id ;
  wire [7:0] \burst__payload.len ;
  input burst__ready;
  wire burst__ready;
  (* init = 1'h0 *)
  output burst__valid;
  wire burst__valid;
  input clk;
  wire clk;
  wire crosses;
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
  reg [70:0] s1 = 71'h000000000000000000;
  wire [63:0] \s1.addr ;
  wire [1:0] \s1.beats ;
  wire [4:0] \s1.id ;
  reg [9:0] s1_before = 10'h000;
  reg second = 1'h0;
  assign \$1  = ~ \$signal ;
  assign run__ready = \$1  | \$signal$2 ;
  assign crosses = s1[65:64] > s1_before;
  assign \$2  = s1[63:12] + 1'h1;
  assign \$3  = second ? { \$2 [51:0], 12'h000 } : s1[63:0];
  assign \$4  = s1[65:64] - s1_before;
  assign \$5  = crosses ? s1_before : { 8'h00, s1[65:64] };
  assign \$6  = second ? \$4  : { 1'h0, \$5  };
  assign \$7  = $signed(\$6 ) - $signed(2'h1);
  assign \$8  = ~ crosses;
  assign \$9  = second | \$8 ;
  assign \$signal$2  = burst__ready & \$9 ;
  assign \$10  = 10'h200 - run__payload[11:3];
  assign \$11  = \$signal  & burst__ready;
  assign \$12  = ~ second;
  assign \$13  = crosses & \$12 ;
  always @(posedge clk)
    \$signal  <= \$14 ;
  always @(posedge clk)
    s1 <= \$15 ;
  always @(posedge clk)
    s1_before <= \$16 ;
  always @(posedge clk)
    second <= \$17 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$14  = \$signal ;
    if (run__ready) begin
      \$14  = run__valid;
    end
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$15  = s1;
    if (run__ready) begin
      \$15  = run__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$16  = s1_before;
    if (run__ready) begin
      \$16  = \$10 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$17  = second;
    if (\$11 ) begin
      \$17  = \$13 ;
    end
    if (rst) begin
      \$17  = 1'h0;
    end
  end
  assign burst__valid = \$signal ;
  assign \s1.addr  = s1[63:0];
  assign \s1.beats  = s1[65:64];
  assign \s1.id  = s1[70:66];
  assign \burst__payload.addr  = burst__payload[63:0];
  assign \burst__payload.len  = burst__payload[71:64];
  assign \burst__payload.id  = burst__payload[76:72];
  assign \run__payload.addr  = run__payload[63:0];
  assign \run__payload.beats  = run__payload[65:64];
  assign \run__payload.id  = run__payload[70:66];
  assign burst__payload[71:64] = \$7 [7:0];
  assign burst__payload[63:0] = \$3 ;
  assign burst__payload[76:72] = s1[70:66];
endmodule

module \hotline_walker.design.slots.under_way (rst, w_en, r_en, w_rdy, r_data, w_port__data, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$17  = 0;
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
  output w_rdy;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [6:0];
    end
    if (rst) begin
      \$30  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [6:0];
    end
    if (rst) begin
      \$31  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
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

module \hotline_walker.design.weights (rst, \w_data$26 , burst__ready, \w_en$24 , i__valid, rsp__ready, req__ready, i__payload, rsp__valid, rsp__payload, burst__payload, burst__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$18  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire [31:0] \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire [31:0] \$18 ;
  wire [2:0] \$19 ;
  wire \$2 ;
  wire [3:0] \$20 ;
  wire [3:0] \$21 ;
  wire [1:0] \$22 ;
  wire [8:0] \$23 ;
  wire [9:0] \$24 ;
  wire \$25 ;
  wire [63:0] \$26 ;
  wire [1:0] \$27 ;
  wire \$28 ;
  wire [1:0] \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire [1:0] \$31 ;
  wire [1:0] \$32 ;
  wire \$33 ;
  wire [1:0] \$34 ;
  wire \$35 ;
  reg \$36 ;
  reg [63:0] \$37 ;
  reg [2:0] \$38 ;
  reg [7:0] \$39 ;
  wire \$4 ;
  reg \$40 ;
  reg \$41 ;
  reg \$42 ;
  reg \$43 ;
  reg [1:0] \$44 ;
  reg [63:0] \$45 ;
  reg [1:0] \$46 ;
  reg \$47 ;
  reg [63:0] \$48 ;
  reg [1:0] \$49 ;
  wire [2:0] \$5 ;
  reg \$50 ;
  reg [65:0] \$51 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg \$signal  = 1'h0;
  wire \$signal$30 ;
  reg \$signal$37  = 1'h0;
  reg [63:0] \$signal$45  = 64'h0000000000000000;
  reg [7:0] \$signal$54  = 8'h00;
  wire asks;
  wire [65:0] beat;
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
  wire free;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  wire [63:0] \i__payload.address ;
  wire [1:0] \i__payload.count ;
  wire i__ready;
  input i__valid;
  wire i__valid;
  wire [65:0] o__payload;
  wire [63:0] \o__payload.address ;
  wire [1:0] \o__payload.count ;
  wire o__ready;
  wire o__valid;
  reg place = 1'h0;
  wire [2:0] r_data;
  wire [65:0] \r_data$55 ;
  wire r_en;
  wire \r_en$41 ;
  wire r_rdy;
  wire \r_rdy$40 ;
  wire [65:0] req__payload;
  wire [63:0] \req__payload.address ;
  wire [1:0] \req__payload.count ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire [1:0] response;
  reg room = 1'h0;
  output [65:0] rsp__payload;
  reg [65:0] rsp__payload = 66'h00000000000000000;
  wire [1:0] \rsp__payload.resp ;
  wire [63:0] \rsp__payload.words ;
  input rsp__ready;
  wire rsp__ready;
  output rsp__valid;
  reg rsp__valid = 1'h0;
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
  reg s1_last = 1'h0;
  wire s1_moves;
  reg s1_place = 1'h0;
  reg [1:0] s1_resp = 2'h0;
  reg [63:0] s1_turned = 64'h0000000000000000;
  reg [1:0] s1_wraps = 2'h0;
  wire takes;
  (* init = 3'h0 *)
  wire [2:0] w_data;
  input [65:0] \w_data$26 ;
  wire [65:0] \w_data$26 ;
  wire w_en;
  input \w_en$24 ;
  wire \w_en$24 ;
  wire w_rdy;
  wire [63:0] whole;
  reg [1:0] worst = 2'h0;
  always @(posedge clk)
    s1_address <= \$37 ;
  always @(posedge clk)
    s1 <= \$38 ;
  always @(posedge clk)
    \$signal$54  <= \$39 ;
  always @(posedge clk)
    room <= \$40 ;
  always @(posedge clk)
    \$signal$37  <= \$41 ;
  always @(posedge clk)
    s1_last <= \$42 ;
  always @(posedge clk)
    s1_place <= \$43 ;
  always @(posedge clk)
    s1_resp <= \$44 ;
  always @(posedge clk)
    s1_turned <= \$45 ;
  always @(posedge clk)
    s1_wraps <= \$46 ;
  always @(posedge clk)
    place <= \$47 ;
  always @(posedge clk)
    \$signal$45  <= \$48 ;
  always @(posedge clk)
    worst <= \$49 ;
  always @(posedge clk)
    rsp__valid <= \$50 ;
  always @(posedge clk)
    rsp__payload <= \$51 ;
  assign \$1  = ~ \$signal ;
  assign o__ready = \$1  | asks;
  assign \$2  = \$signal  & room;
  assign \$3  = \$2  & w_rdy;
  assign asks = \$3  & run__ready;
  assign \$4  = \$signal  & room;
  assign run__valid = \$4  & w_rdy;
  assign \$5  = r_data[2:1] - 1'h1;
  assign \$signal$30  = place == \$5 [0];
  assign \$6  = ~ rsp__valid;
  assign free = \$6  | rsp__ready;
  assign \$7  = ~ \$signal$37 ;
  assign \$8  = ~ s1_last;
  assign \$9  = \$7  | \$8 ;
  assign s1_moves = \$9  | free;
  assign \$10  = r_rdy & \r_rdy$40 ;
  assign r_en = \$10  & s1_moves;
  assign \r_en$41  = r_en & \$signal$30 ;
  assign \$12  = ! s1_place;
  assign \$13  = s1_wraps[0] ? \$11  : \$12 ;
  assign \$14  = \$13  ? s1_turned[31:0] : \$signal$45 [31:0];
  assign \$16  = ! s1_place;
  assign \$17  = s1_wraps[1] ? \$15  : \$16 ;
  assign \$18  = \$17  ? s1_turned[63:32] : \$signal$45 [63:32];
  assign response = worst | s1_resp;
  assign \$19  = o__payload[2] + o__payload[65:64];
  assign \$20  = \$19  + 1'h1;
  assign \$22  = asks ? s1[2:1] : 2'h0;
  assign \$23  = \$signal$54  + \$22 ;
  assign \$24  = \$23  - r_en;
  assign \$25  = \$signal$54  <= 7'h7c;
  assign \$26  = r_data[0] ? { \r_data$55 [31:0], \r_data$55 [63:32] } : \r_data$55 [63:0];
  assign \$27  = 1'h0 + r_data[0];
  assign \$28  = \$27  >= 2'h2;
  assign \$29  = 1'h1 + r_data[0];
  assign \$30  = \$29  >= 2'h2;
  assign \$31  = place + 1'h1;
  assign \$32  = \$signal$30  ? 2'h0 : \$31 ;
  assign \$33  = \$signal$37  & s1_moves;
  assign \$34  = s1_last ? 2'h0 : response;
  assign \$35  = \$signal$37  & s1_last;
  always @(posedge clk)
    \$signal  <= \$36 ;
  \hotline_walker.design.weights.beats  beats (
    .clk(clk),
    .r_data(\r_data$55 ),
    .r_en(r_en),
    .r_rdy(r_rdy),
    .rst(rst),
    .w_en(\w_en$24 ),
    .w_port__data(\w_data$26 )
  );
  \hotline_walker.design.weights.requests  requests (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(req__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \hotline_walker.design.weights.splitter  splitter (
    .burst__payload(burst__payload),
    .burst__ready(burst__ready),
    .burst__valid(burst__valid),
    .clk(clk),
    .rst(rst),
    .run__payload(run__payload),
    .run__ready(run__ready),
    .run__valid(run__valid)
  );
  \hotline_walker.design.weights.under_way  under_way (
    .clk(clk),
    .r_data(r_data),
    .r_en(\r_en$41 ),
    .r_rdy(\r_rdy$40 ),
    .rst(rst),
    .w_en(asks),
    .w_port__data(s1),
    .w_rdy(w_rdy)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$37  = s1_address;
    if (o__ready) begin
      \$37  = { o__payload[63:3], 3'h0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$38  = s1;
    if (o__ready) begin
      \$38 [0] = o__payload[2];
      \$38 [2:1] = \$21 [1:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$39  = \$24 [7:0];
    if (rst) begin
      \$39  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$40  = \$25 ;
    if (rst) begin
      \$40  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$41  = \$signal$37 ;
    if (s1_moves) begin
      \$41  = r_en;
    end
    if (rst) begin
      \$41  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$42  = s1_last;
    if (s1_moves) begin
      \$42  = \$signal$30 ;
    end
    if (rst) begin
      \$42  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$43  = s1_place;
    if (s1_moves) begin
      \$43  = place;
    end
    if (rst) begin
      \$43  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$44  = s1_resp;
    if (s1_moves) begin
      \$44  = \r_data$55 [65:64];
    end
    if (rst) begin
      \$44  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$45  = s1_turned;
    if (s1_moves) begin
      \$45  = \$26 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$46  = s1_wraps;
    if (s1_moves) begin
      \$46  = { \$30 , \$28  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$47  = place;
    if (r_en) begin
      \$47  = \$32 [0];
    end
    if (rst) begin
      \$47  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$48  = \$signal$45 ;
    if (\$33 ) begin
      \$48  = whole;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$49  = worst;
    if (\$33 ) begin
      \$49  = \$34 ;
    end
    if (rst) begin
      \$49  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$50  = rsp__valid;
    if (free) begin
      \$50  = \$35 ;
    end
    if (rst) begin
      \$50  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$51  = rsp__payload;
    if (free) begin
      \$51 [63:0] = whole;
      \$51 [65:64] = response;
    end
    if (rst) begin
      \$51  = 66'h00000000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$36  = \$signal ;
    if (o__ready) begin
      \$36  = o__valid;
    end
    if (rst) begin
      \$36  = 1'h0;
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
  assign beat_valid = \w_en$24 ;
  assign beat = \w_data$26 ;
  assign takes = r_en;
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
  assign \beat.data  = \w_data$26 [63:0];
  assign \beat.resp  = \w_data$26 [65:64];
  assign \o__payload.address  = o__payload[63:0];
  assign \o__payload.count  = o__payload[65:64];
  assign \rsp__payload.words  = rsp__payload[63:0];
  assign \rsp__payload.resp  = rsp__payload[65:64];
  assign whole[63:32] = \$18 ;
  assign whole[31:0] = \$14 ;
  assign run__payload[70:66] = 5'h15;
  assign run__payload[65:64] = s1[2:1];
  assign run__payload[63:0] = s1_address;
  assign \$11  = s1_place;
  assign \$15  = s1_place;
  assign \$21  = { 1'h0, \$20 [3:1] };
endmodule

module \hotline_walker.design.weights.beats (rst, w_port__data, w_en, r_en, r_data, r_rdy, clk);
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

module \hotline_walker.design.weights.requests (rst, i__valid, o__ready, i__ready, o__payload, i__payload, o__valid, clk);
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

module \hotline_walker.design.weights.splitter (rst, burst__ready, run__valid, run__ready, run__payload, burst__payload, burst__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$21  = 0;
  wire \$1 ;
  wire [10:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  reg \$14 ;
  reg [70:0] \$15 ;
  reg [9:0] \$16 ;
  reg \$17 ;
  wire [52:0] \$2 ;
  wire [63:0] \$3 ;
  wire [10:0] \$4 ;
  wire [9:0] \$5 ;
  wire [10:0] \$6 ;
  wire [11:0] \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg \$signal  = 1'h0;
  wire \$signal$2 ;
  output [76:0] burst__payload;
  wire [76:0] burst__payload;
  wire [63:0] \burst__payload.addr ;
  wire [4:0] \burst__payload.id ;
  wire [7:0] \burst__payload.len ;
  input burst__ready;
  wire burst__ready;
  (* init = 1'h0 *)
  output burst__valid;
  wire burst__valid;
  input clk;
  wire clk;
  wire crosses;
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
  reg [70:0] s1 = 71'h000000000000000000;
  wire [63:0] \s1.addr ;
  wire [1:0] \s1.beats ;
  wire [4:0] \s1.id ;
  reg [9:0] s1_before = 10'h000;
  reg second = 1'h0;
  assign \$1  = ~ \$signal ;
  assign run__ready = \$1  | \$signal$2 ;
  assign crosses = s1[65:64] > s1_before;
  assign \$2  = s1[63:12] + 1'h1;
  assign \$3  = second ? { \$2 [51:0], 12'h000 } : s1[63:0];
  assign \$4  = s1[65:64] - s1_before;
  assign \$5  = crosses ? s1_before : { 8'h00, s1[65:64] };
  assign \$6  = second ? \$4  : { 1'h0, \$5  };
  assign \$7  = $signed(\$6 ) - $signed(2'h1);
  assign \$8  = ~ crosses;
  assign \$9  = second | \$8 ;
  assign \$signal$2  = burst__ready & \$9 ;
  assign \$10  = 10'h200 - run__payload[11:3];
  assign \$11  = \$signal  & burst__ready;
  assign \$12  = ~ second;
  assign \$13  = crosses & \$12 ;
  always @(posedge clk)
    \$signal  <= \$14 ;
  always @(posedge clk)
    s1 <= \$15 ;
  always @(posedge clk)
    s1_before <= \$16 ;
  always @(posedge clk)
    second <= \$17 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$14  = \$signal ;
    if (run__ready) begin
      \$14  = run__valid;
    end
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$15  = s1;
    if (run__ready) begin
      \$15  = run__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$16  = s1_before;
    if (run__ready) begin
      \$16  = \$10 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$17  = second;
    if (\$11 ) begin
      \$17  = \$13 ;
    end
    if (rst) begin
      \$17  = 1'h0;
    end
  end
  assign burst__valid = \$signal ;
  assign \s1.addr  = s1[63:0];
  assign \s1.beats  = s1[65:64];
  assign \s1.id  = s1[70:66];
  assign \burst__payload.addr  = burst__payload[63:0];
  assign \burst__payload.len  = burst__payload[71:64];
  assign \burst__payload.id  = burst__payload[76:72];
  assign \run__payload.addr  = run__payload[63:0];
  assign \run__payload.beats  = run__payload[65:64];
  assign \run__payload.id  = run__payload[70:66];
  assign burst__payload[71:64] = \$7 [7:0];
  assign burst__payload[63:0] = \$3 ;
  assign burst__payload[76:72] = s1[70:66];
endmodule

module \hotline_walker.design.weights.under_way (rst, w_en, r_en, w_rdy, r_data, w_port__data, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$22  = 0;
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
  output w_rdy;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [6:0];
    end
    if (rst) begin
      \$30  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [6:0];
    end
    if (rst) begin
      \$31  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
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
