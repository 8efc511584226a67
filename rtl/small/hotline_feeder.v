// Hotline, module hotline_feeder, preset small.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 6, row_bits 30, banks 8, sets_per_bank 1024, ways 4, engines 8, bus_bits 64
// Made by `hotline generate --preset small`. Don't edit: change hdl_gen/ and make it again.
// SPDX-License-Identifier: Apache-2.0
/* verilator lint_off WIDTH */
module hotline_feeder(rst, learn, samples, slots_address, start, chunks_valid, chunks_table, chunks_rows, chunks_hot, chunks_fixed, chunks_block, chunks_start, chunks_count, chunks_offset, chunks_run_ends, chunks_ends, chunks_row, chunks_slot, chunks_weight, step_ready, slots_valid
, slots_slot, slots_bad, beats_ready, chunks_ready, step_valid, step_learn, step_last, step_samples, step_table, step_rows, step_block, step_present, step_row, step_offset, slots_ready, beats_valid, beats_addr, beats_data, beats_strb, beats_last, idle
, bad, bad_sample, bad_table, bad_row, clk);
  output bad;
  wire bad;
  wire \bad$64 ;
  output [31:0] bad_row;
  wire [31:0] bad_row;
  wire [31:0] \bad_row$67 ;
  output [13:0] bad_sample;
  wire [13:0] bad_sample;
  wire [13:0] \bad_sample$65 ;
  output [5:0] bad_table;
  wire [5:0] bad_table;
  wire [5:0] \bad_table$66 ;
  wire [130:0] beats__payload;
  wire [63:0] \beats__payload.addr ;
  wire [63:0] \beats__payload.data ;
  wire \beats__payload.last ;
  wire [1:0] \beats__payload.strb ;
  wire beats__ready;
  wire beats__valid;
  output [63:0] beats_addr;
  wire [63:0] beats_addr;
  output [63:0] beats_data;
  wire [63:0] beats_data;
  output beats_last;
  wire beats_last;
  input beats_ready;
  wire beats_ready;
  output [1:0] beats_strb;
  wire [1:0] beats_strb;
  output beats_valid;
  wire beats_valid;
  wire [911:0] chunks__payload;
  wire [10:0] \chunks__payload.block ;
  wire [3:0] \chunks__payload.count ;
  wire \chunks__payload.ends ;
  wire [31:0] \chunks__payload.fixed ;
  wire \chunks__payload.hot ;
  wire [23:0] \chunks__payload.offset ;
  wire [255:0] \chunks__payload.row ;
  wire [31:0] \chunks__payload.rows ;
  wire \chunks__payload.run_ends ;
  wire [255:0] \chunks__payload.slot ;
  wire [31:0] \chunks__payload.start ;
  wire [5:0] \chunks__payload.table ;
  wire [255:0] \chunks__payload.weight ;
  wire chunks__ready;
  wire chunks__valid;
  input [10:0] chunks_block;
  wire [10:0] chunks_block;
  input [3:0] chunks_count;
  wire [3:0] chunks_count;
  input chunks_ends;
  wire chunks_ends;
  input [31:0] chunks_fixed;
  wire [31:0] chunks_fixed;
  input chunks_hot;
  wire chunks_hot;
  input [23:0] chunks_offset;
  wire [23:0] chunks_offset;
  output chunks_ready;
  wire chunks_ready;
  input [255:0] chunks_row;
  wire [255:0] chunks_row;
  input [31:0] chunks_rows;
  wire [31:0] chunks_rows;
  input chunks_run_ends;
  wire chunks_run_ends;
  input [255:0] chunks_slot;
  wire [255:0] chunks_slot;
  input [31:0] chunks_start;
  wire [31:0] chunks_start;
  input [5:0] chunks_table;
  wire [5:0] chunks_table;
  input chunks_valid;
  wire chunks_valid;
  input [255:0] chunks_weight;
  wire [255:0] chunks_weight;
  input clk;
  wire clk;
  output idle;
  wire idle;
  wire \idle$63 ;
  input learn;
  wire learn;
  wire \learn$47 ;
  input rst;
  wire rst;
  input [14:0] samples;
  wire [14:0] samples;
  wire [14:0] \samples$48 ;
  wire [263:0] slots__payload;
  wire [7:0] \slots__payload.bad ;
  wire [255:0] \slots__payload.slot ;
  wire slots__ready;
  wire slots__valid;
  input [63:0] slots_address;
  wire [63:0] slots_address;
  wire [63:0] \slots_address$49 ;
  input [7:0] slots_bad;
  wire [7:0] slots_bad;
  output slots_ready;
  wire slots_ready;
  input [255:0] slots_slot;
  wire [255:0] slots_slot;
  input slots_valid;
  wire slots_valid;
  input start;
  wire start;
  wire \start$50 ;
  wire [352:0] step__payload;
  wire [10:0] \step__payload.block ;
  wire \step__payload.last ;
  wire \step__payload.learn ;
  wire [23:0] \step__payload.offset ;
  wire [7:0] \step__payload.present ;
  wire [255:0] \step__payload.row ;
  wire [30:0] \step__payload.rows ;
  wire [14:0] \step__payload.samples ;
  wire [5:0] \step__payload.table ;
  wire step__ready;
  wire step__valid;
  output [10:0] step_block;
  wire [10:0] step_block;
  output step_last;
  wire step_last;
  output step_learn;
  wire step_learn;
  output [23:0] step_offset;
  wire [23:0] step_offset;
  output [7:0] step_present;
  wire [7:0] step_present;
  input step_ready;
  wire step_ready;
  output [255:0] step_row;
  wire [255:0] step_row;
  output [30:0] step_rows;
  wire [30:0] step_rows;
  output [14:0] step_samples;
  wire [14:0] step_samples;
  output [5:0] step_table;
  wire [5:0] step_table;
  output step_valid;
  wire step_valid;
  \hotline_feeder.design  \design  (
    .bad(bad),
    .bad_row(bad_row),
    .bad_sample(bad_sample),
    .bad_table(bad_table),
    .beats__payload(beats__payload),
    .beats__ready(beats_ready),
    .beats__valid(beats_valid),
    .chunks__payload(chunks__payload),
    .chunks__ready(chunks_ready),
    .chunks__valid(chunks_valid),
    .clk(clk),
    .idle(idle),
    .learn(learn),
    .rst(rst),
    .samples(samples),
    .slots__payload(slots__payload),
    .slots__ready(slots_ready),
    .slots__valid(slots_valid),
    .slots_address(slots_address),
    .start(start),
    .step__payload(step__payload),
    .step__ready(step_ready),
    .step__valid(step_valid)
  );
  assign \learn$47  = learn;
  assign \samples$48  = samples;
  assign \slots_address$49  = slots_address;
  assign \start$50  = start;
  assign chunks__valid = chunks_valid;
  assign chunks__ready = chunks_ready;
  assign step__valid = step_valid;
  assign step__ready = step_ready;
  assign slots__valid = slots_valid;
  assign slots__ready = slots_ready;
  assign beats__valid = beats_valid;
  assign beats__ready = beats_ready;
  assign \idle$63  = idle;
  assign \bad$64  = bad;
  assign \bad_sample$65  = bad_sample;
  assign \bad_table$66  = bad_table;
  assign \bad_row$67  = bad_row;
  assign step_learn = step__payload[0];
  assign step_last = step__payload[1];
  assign step_samples = step__payload[16:2];
  assign step_table = step__payload[22:17];
  assign step_rows = step__payload[53:23];
  assign step_block = step__payload[64:54];
  assign step_present = step__payload[72:65];
  assign step_row = step__payload[328:73];
  assign step_offset = step__payload[352:329];
  assign beats_addr = beats__payload[63:0];
  assign beats_data = beats__payload[127:64];
  assign beats_strb = beats__payload[129:128];
  assign beats_last = beats__payload[130];
  assign \chunks__payload.table  = chunks__payload[5:0];
  assign \chunks__payload.rows  = chunks__payload[37:6];
  assign \chunks__payload.hot  = chunks__payload[38];
  assign \chunks__payload.fixed  = chunks__payload[70:39];
  assign \chunks__payload.block  = chunks__payload[81:71];
  assign \chunks__payload.start  = chunks__payload[113:82];
  assign \chunks__payload.count  = chunks__payload[117:114];
  assign \chunks__payload.offset  = chunks__payload[141:118];
  assign \chunks__payload.run_ends  = chunks__payload[142];
  assign \chunks__payload.ends  = chunks__payload[143];
  assign \chunks__payload.row  = chunks__payload[399:144];
  assign \chunks__payload.slot  = chunks__payload[655:400];
  assign \chunks__payload.weight  = chunks__payload[911:656];
  assign \step__payload.learn  = step__payload[0];
  assign \step__payload.last  = step__payload[1];
  assign \step__payload.samples  = step__payload[16:2];
  assign \step__payload.table  = step__payload[22:17];
  assign \step__payload.rows  = step__payload[53:23];
  assign \step__payload.block  = step__payload[64:54];
  assign \step__payload.present  = step__payload[72:65];
  assign \step__payload.row  = step__payload[328:73];
  assign \step__payload.offset  = step__payload[352:329];
  assign \slots__payload.slot  = slots__payload[255:0];
  assign \slots__payload.bad  = slots__payload[263:256];
  assign \beats__payload.addr  = beats__payload[63:0];
  assign \beats__payload.data  = beats__payload[127:64];
  assign \beats__payload.strb  = beats__payload[129:128];
  assign \beats__payload.last  = beats__payload[130];
  assign slots__payload[263:256] = slots_bad;
  assign slots__payload[255:0] = slots_slot;
  assign chunks__payload[911:656] = chunks_weight;
  assign chunks__payload[655:400] = chunks_slot;
  assign chunks__payload[399:144] = chunks_row;
  assign chunks__payload[143] = chunks_ends;
  assign chunks__payload[142] = chunks_run_ends;
  assign chunks__payload[141:118] = chunks_offset;
  assign chunks__payload[117:114] = chunks_count;
  assign chunks__payload[113:82] = chunks_start;
  assign chunks__payload[81:71] = chunks_block;
  assign chunks__payload[70:39] = chunks_fixed;
  assign chunks__payload[38] = chunks_hot;
  assign chunks__payload[37:6] = chunks_rows;
  assign chunks__payload[5:0] = chunks_table;
endmodule

module \hotline_feeder.design (rst, learn, samples, slots_address, start, chunks__valid, step__ready, slots__valid, beats__ready, chunks__ready, step__valid, slots__ready, idle, chunks__payload, slots__payload, step__payload, bad, bad_sample, bad_table, bad_row, beats__payload
, beats__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$100 ;
  wire \$101 ;
  wire \$102 ;
  wire \$103 ;
  wire \$104 ;
  wire \$105 ;
  wire \$106 ;
  wire \$107 ;
  wire \$108 ;
  wire \$109 ;
  wire \$11 ;
  wire \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire \$113 ;
  wire \$114 ;
  wire \$115 ;
  wire \$116 ;
  wire \$117 ;
  wire [34:0] \$118 ;
  wire [64:0] \$119 ;
  wire \$12 ;
  wire [31:0] \$120 ;
  wire [31:0] \$121 ;
  wire [31:0] \$122 ;
  wire [31:0] \$123 ;
  wire [31:0] \$124 ;
  wire [31:0] \$125 ;
  wire [31:0] \$126 ;
  wire [31:0] \$127 ;
  reg \$128 ;
  reg [911:0] \$129 ;
  wire \$13 ;
  reg [7:0] \$130 ;
  reg \$131 ;
  reg \$132 ;
  reg [13:0] \$133 ;
  reg [31:0] \$134 ;
  reg \$135 ;
  reg [13:0] \$136 ;
  reg [5:0] \$137 ;
  reg [31:0] \$138 ;
  reg \$139 ;
  wire \$14 ;
  reg [323:0] \$140 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
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
  wire \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire [31:0] \$47 ;
  wire [32:0] \$48 ;
  wire [33:0] \$49 ;
  wire \$5 ;
  wire [32:0] \$50 ;
  wire [33:0] \$51 ;
  wire [32:0] \$52 ;
  wire [33:0] \$53 ;
  wire [32:0] \$54 ;
  wire [33:0] \$55 ;
  wire [32:0] \$56 ;
  wire [33:0] \$57 ;
  wire [32:0] \$58 ;
  wire [33:0] \$59 ;
  wire \$6 ;
  wire [32:0] \$60 ;
  wire [33:0] \$61 ;
  wire [32:0] \$62 ;
  wire [33:0] \$63 ;
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
  wire \$83 ;
  wire \$84 ;
  wire \$85 ;
  wire \$86 ;
  wire \$87 ;
  wire \$88 ;
  wire \$89 ;
  wire \$9 ;
  wire \$90 ;
  wire \$91 ;
  wire \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire \$97 ;
  wire \$98 ;
  wire \$99 ;
  reg \$signal  = 1'h0;
  wire \$signal$12 ;
  wire [7:0] \$signal$2 ;
  (* init = 1'h0 *)
  wire \$signal$23 ;
  (* init = 324'h000000000000000000000000000000000000000000000000000000000000000000000000000000000 *)
  wire [323:0] \$signal$25 ;
  wire [63:0] \$signal$25.address ;
  wire [3:0] \$signal$25.count ;
  wire [255:0] \$signal$25.words ;
  reg [7:0] \$signal$4  = 8'h00;
  wire \$signal$5 ;
  wire \$signal$6 ;
  output bad;
  reg bad = 1'h0;
  reg bad_came = 1'h0;
  output [31:0] bad_row;
  reg [31:0] bad_row = 32'd0;
  output [13:0] bad_sample;
  reg [13:0] bad_sample = 14'h0000;
  output [5:0] bad_table;
  reg [5:0] bad_table = 6'h00;
  output [130:0] beats__payload;
  wire [130:0] beats__payload;
  wire [130:0] \beats__payload$17 ;
  wire [63:0] \beats__payload$17.addr ;
  wire [63:0] \beats__payload$17.data ;
  wire \beats__payload$17.last ;
  wire [1:0] \beats__payload$17.strb ;
  wire [63:0] \beats__payload.addr ;
  wire [63:0] \beats__payload.data ;
  wire \beats__payload.last ;
  wire [1:0] \beats__payload.strb ;
  input beats__ready;
  wire beats__ready;
  wire \beats__ready$19 ;
  output beats__valid;
  wire beats__valid;
  wire \beats__valid$21 ;
  input [911:0] chunks__payload;
  wire [911:0] chunks__payload;
  wire [10:0] \chunks__payload.block ;
  wire [3:0] \chunks__payload.count ;
  wire \chunks__payload.ends ;
  wire [31:0] \chunks__payload.fixed ;
  wire \chunks__payload.hot ;
  wire [23:0] \chunks__payload.offset ;
  wire [255:0] \chunks__payload.row ;
  wire [31:0] \chunks__payload.rows ;
  wire \chunks__payload.run_ends ;
  wire [255:0] \chunks__payload.slot ;
  wire [31:0] \chunks__payload.start ;
  wire [5:0] \chunks__payload.table ;
  wire [255:0] \chunks__payload.weight ;
  output chunks__ready;
  wire chunks__ready;
  input chunks__valid;
  wire chunks__valid;
  input clk;
  wire clk;
  wire [293:0] i__payload;
  wire \i__payload.asked ;
  wire [3:0] \i__payload.count ;
  wire [255:0] \i__payload.fixed ;
  wire \i__payload.hot ;
  wire [31:0] \i__payload.start ;
  wire i__ready;
  wire i__valid;
  output idle;
  wire idle;
  input learn;
  wire learn;
  wire moves;
  wire [293:0] o__payload;
  wire \o__payload.asked ;
  wire [3:0] \o__payload.count ;
  wire [255:0] \o__payload.fixed ;
  wire \o__payload.hot ;
  wire [31:0] \o__payload.start ;
  wire o__ready;
  wire o__valid;
  reg [323:0] req__payload = 324'h000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [63:0] \req__payload.address ;
  wire [3:0] \req__payload.count ;
  wire [255:0] \req__payload.words ;
  wire req__ready;
  reg req__valid = 1'h0;
  reg [31:0] row_of_bad = 32'd0;
  input rst;
  wire rst;
  reg [911:0] s1 = 912'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [10:0] \s1.block ;
  wire [3:0] \s1.count ;
  wire \s1.ends ;
  wire [31:0] \s1.fixed ;
  wire \s1.hot ;
  wire [23:0] \s1.offset ;
  wire [255:0] \s1.row ;
  wire [31:0] \s1.rows ;
  wire \s1.run_ends ;
  wire [255:0] \s1.slot ;
  wire [31:0] \s1.start ;
  wire [5:0] \s1.table ;
  wire [255:0] \s1.weight ;
  reg [13:0] sample_of_bad = 14'h0000;
  input [14:0] samples;
  wire [14:0] samples;
  input [263:0] slots__payload;
  wire [263:0] slots__payload;
  wire [7:0] \slots__payload.bad ;
  wire [255:0] \slots__payload.slot ;
  output slots__ready;
  wire slots__ready;
  input slots__valid;
  wire slots__valid;
  input [63:0] slots_address;
  wire [63:0] slots_address;
  input start;
  wire start;
  output [352:0] step__payload;
  wire [352:0] step__payload;
  wire [10:0] \step__payload.block ;
  wire \step__payload.last ;
  wire \step__payload.learn ;
  wire [23:0] \step__payload.offset ;
  wire [7:0] \step__payload.present ;
  wire [255:0] \step__payload.row ;
  wire [30:0] \step__payload.rows ;
  wire [14:0] \step__payload.samples ;
  wire [5:0] \step__payload.table ;
  input step__ready;
  wire step__ready;
  output step__valid;
  wire step__valid;
  reg [5:0] table_of_bad = 6'h00;
  reg unwanted = 1'h0;
  assign chunks__ready = ~ \$signal ;
  assign \$1  = s1[117:114] > 1'h0;
  assign \$2  = ~ s1[38];
  assign \$3  = \$2  | \$signal$4 [0];
  assign \$4  = \$1  & \$3 ;
  assign \$5  = s1[117:114] > 1'h1;
  assign \$6  = ~ s1[38];
  assign \$7  = \$6  | \$signal$4 [1];
  assign \$8  = \$5  & \$7 ;
  assign \$9  = s1[117:114] > 2'h2;
  assign \$10  = ~ s1[38];
  assign \$11  = \$10  | \$signal$4 [2];
  assign \$12  = \$9  & \$11 ;
  assign \$13  = s1[117:114] > 2'h3;
  assign \$14  = ~ s1[38];
  assign \$15  = \$14  | \$signal$4 [3];
  assign \$16  = \$13  & \$15 ;
  assign \$17  = s1[117:114] > 3'h4;
  assign \$18  = ~ s1[38];
  assign \$19  = \$18  | \$signal$4 [4];
  assign \$20  = \$17  & \$19 ;
  assign \$21  = s1[117:114] > 3'h5;
  assign \$22  = ~ s1[38];
  assign \$23  = \$22  | \$signal$4 [5];
  assign \$24  = \$21  & \$23 ;
  assign \$25  = s1[117:114] > 3'h6;
  assign \$26  = ~ s1[38];
  assign \$27  = \$26  | \$signal$4 [6];
  assign \$28  = \$25  & \$27 ;
  assign \$29  = s1[117:114] > 3'h7;
  assign \$30  = ~ s1[38];
  assign \$31  = \$30  | \$signal$4 [7];
  assign \$32  = \$29  & \$31 ;
  assign \$33  = | { \$32 , \$28 , \$24 , \$20 , \$16 , \$12 , \$8 , \$4  };
  assign \$signal$5  = \$33  | s1[143];
  assign \$34  = ~ learn;
  assign \$35  = | s1[117:114];
  assign \$signal$6  = \$34  & \$35 ;
  assign \$36  = \$signal  & \$signal$5 ;
  assign \$37  = ~ \$signal$6 ;
  assign \$38  = i__ready | \$37 ;
  assign step__valid = \$36  & \$38 ;
  assign \$39  = \$signal  & \$signal$6 ;
  assign \$40  = ~ \$signal$5 ;
  assign \$41  = step__ready | \$40 ;
  assign i__valid = \$39  & \$41 ;
  assign \$42  = ~ \$signal$5 ;
  assign \$43  = step__ready | \$42 ;
  assign \$44  = \$signal  & \$43 ;
  assign \$45  = ~ \$signal$6 ;
  assign \$46  = i__ready | \$45 ;
  assign \$signal$12  = \$44  & \$46 ;
  assign \$47  = s1[38] ? 32'd0 : s1[37:6];
  assign \$48  = s1[70:39] + s1[175:144];
  assign \$49  = \$signal$4 [0] ? 34'h3ffffffff : { 1'h0, \$48  };
  assign \$50  = s1[70:39] + s1[207:176];
  assign \$51  = \$signal$4 [1] ? 34'h3ffffffff : { 1'h0, \$50  };
  assign \$52  = s1[70:39] + s1[239:208];
  assign \$53  = \$signal$4 [2] ? 34'h3ffffffff : { 1'h0, \$52  };
  assign \$54  = s1[70:39] + s1[271:240];
  assign \$55  = \$signal$4 [3] ? 34'h3ffffffff : { 1'h0, \$54  };
  assign \$56  = s1[70:39] + s1[303:272];
  assign \$57  = \$signal$4 [4] ? 34'h3ffffffff : { 1'h0, \$56  };
  assign \$58  = s1[70:39] + s1[335:304];
  assign \$59  = \$signal$4 [5] ? 34'h3ffffffff : { 1'h0, \$58  };
  assign \$60  = s1[70:39] + s1[367:336];
  assign \$61  = \$signal$4 [6] ? 34'h3ffffffff : { 1'h0, \$60  };
  assign \$62  = s1[70:39] + s1[399:368];
  assign \$63  = \$signal$4 [7] ? 34'h3ffffffff : { 1'h0, \$62  };
  assign \$64  = ~ req__valid;
  assign moves = \$64  | req__ready;
  assign \$65  = ~ o__payload[293];
  assign \$66  = slots__valid | \$65 ;
  assign o__ready = moves & \$66 ;
  assign \$67  = moves & o__payload[293];
  assign slots__ready = o__valid ? \$67  : unwanted;
  assign \$68  = ~ o__valid;
  assign \$69  = ~ unwanted;
  assign \$70  = \$68  & \$69 ;
  assign \$71  = ~ \$signal ;
  assign \$72  = \$70  & \$71 ;
  assign \$73  = ~ req__valid;
  assign \$74  = \$72  & \$73 ;
  assign \$75  = ~ beats__valid;
  assign idle = \$74  & \$75 ;
  assign \$76  = ~ \$signal ;
  assign \$77  = chunks__payload[175:144] >= chunks__payload[37:6];
  assign \$78  = chunks__payload[117:114] > 1'h0;
  assign \$79  = \$77  & \$78 ;
  assign \$80  = chunks__payload[207:176] >= chunks__payload[37:6];
  assign \$81  = chunks__payload[117:114] > 1'h1;
  assign \$82  = \$80  & \$81 ;
  assign \$83  = chunks__payload[239:208] >= chunks__payload[37:6];
  assign \$84  = chunks__payload[117:114] > 2'h2;
  assign \$85  = \$83  & \$84 ;
  assign \$86  = chunks__payload[271:240] >= chunks__payload[37:6];
  assign \$87  = chunks__payload[117:114] > 2'h3;
  assign \$88  = \$86  & \$87 ;
  assign \$89  = chunks__payload[303:272] >= chunks__payload[37:6];
  assign \$90  = chunks__payload[117:114] > 3'h4;
  assign \$91  = \$89  & \$90 ;
  assign \$92  = chunks__payload[335:304] >= chunks__payload[37:6];
  assign \$93  = chunks__payload[117:114] > 3'h5;
  assign \$94  = \$92  & \$93 ;
  assign \$95  = chunks__payload[367:336] >= chunks__payload[37:6];
  assign \$96  = chunks__payload[117:114] > 3'h6;
  assign \$97  = \$95  & \$96 ;
  assign \$98  = chunks__payload[399:368] >= chunks__payload[37:6];
  assign \$99  = chunks__payload[117:114] > 3'h7;
  assign \$100  = \$98  & \$99 ;
  assign \$101  = step__valid & step__ready;
  assign \$102  = ~ learn;
  assign \$103  = \$101  & \$102 ;
  assign \$104  = ~ \$signal$6 ;
  assign \$105  = \$103  & \$104 ;
  assign \$106  = unwanted & slots__valid;
  assign \$107  = ~ o__valid;
  assign \$108  = \$106  & \$107 ;
  assign \$109  = | \$signal$4 ;
  assign \$110  = \$signal$12  & \$109 ;
  assign \$111  = ~ bad;
  assign \$112  = sample_of_bad < bad_sample;
  assign \$113  = \$111  | \$112 ;
  assign \$114  = bad_came & \$113 ;
  assign \$115  = ~ o__payload[293];
  assign \$116  = slots__valid | \$115 ;
  assign \$117  = o__valid & \$116 ;
  assign \$119  = slots_address + \$118 ;
  assign \$120  = o__payload[36] ? o__payload[68:37] : slots__payload[31:0];
  assign \$121  = o__payload[36] ? o__payload[100:69] : slots__payload[63:32];
  assign \$122  = o__payload[36] ? o__payload[132:101] : slots__payload[95:64];
  assign \$123  = o__payload[36] ? o__payload[164:133] : slots__payload[127:96];
  assign \$124  = o__payload[36] ? o__payload[196:165] : slots__payload[159:128];
  assign \$125  = o__payload[36] ? o__payload[228:197] : slots__payload[191:160];
  assign \$126  = o__payload[36] ? o__payload[260:229] : slots__payload[223:192];
  assign \$127  = o__payload[36] ? o__payload[292:261] : slots__payload[255:224];
  always @(posedge clk)
    \$signal  <= \$128 ;
  always @(posedge clk)
    s1 <= \$129 ;
  always @(posedge clk)
    \$signal$4  <= \$130 ;
  always @(posedge clk)
    unwanted <= \$131 ;
  always @(posedge clk)
    bad_came <= \$132 ;
  always @(posedge clk)
    table_of_bad <= s1[5:0];
  always @(posedge clk)
    sample_of_bad <= \$133 ;
  always @(posedge clk)
    row_of_bad <= \$134 ;
  always @(posedge clk)
    bad <= \$135 ;
  always @(posedge clk)
    bad_sample <= \$136 ;
  always @(posedge clk)
    bad_table <= \$137 ;
  always @(posedge clk)
    bad_row <= \$138 ;
  always @(posedge clk)
    req__valid <= \$139 ;
  always @(posedge clk)
    req__payload <= \$140 ;
  \hotline_feeder.design.due  due (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \hotline_feeder.design.writer  writer (
    .beats__payload(beats__payload),
    .beats__ready(beats__ready),
    .beats__valid(beats__valid),
    .clk(clk),
    .req__payload(req__payload),
    .req__ready(req__ready),
    .req__valid(req__valid),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$128  = \$signal ;
    if (\$signal$12 ) begin
      \$128  = 1'h0;
    end
    if (\$76 ) begin
      \$128  = chunks__valid;
    end
    if (rst) begin
      \$128  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$129  = s1;
    if (\$76 ) begin
      \$129  = chunks__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$130  = \$signal$4 ;
    if (\$76 ) begin
      \$130  = { \$100 , \$97 , \$94 , \$91 , \$88 , \$85 , \$82 , \$79  };
    end
    if (rst) begin
      \$130  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$131  = unwanted;
    if (\$105 ) begin
      \$131  = 1'h1;
    end else if (\$108 ) begin
      \$131  = 1'h0;
    end
    if (rst) begin
      \$131  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$132  = \$110 ;
    if (rst) begin
      \$132  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$133  = sample_of_bad;
    if (\$signal$4 [7]) begin
      \$133  = { s1[81:71], s1[141:139] };
    end
    if (\$signal$4 [6]) begin
      \$133  = { s1[81:71], s1[138:136] };
    end
    if (\$signal$4 [5]) begin
      \$133  = { s1[81:71], s1[135:133] };
    end
    if (\$signal$4 [4]) begin
      \$133  = { s1[81:71], s1[132:130] };
    end
    if (\$signal$4 [3]) begin
      \$133  = { s1[81:71], s1[129:127] };
    end
    if (\$signal$4 [2]) begin
      \$133  = { s1[81:71], s1[126:124] };
    end
    if (\$signal$4 [1]) begin
      \$133  = { s1[81:71], s1[123:121] };
    end
    if (\$signal$4 [0]) begin
      \$133  = { s1[81:71], s1[120:118] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$134  = row_of_bad;
    if (\$signal$4 [7]) begin
      \$134  = s1[399:368];
    end
    if (\$signal$4 [6]) begin
      \$134  = s1[367:336];
    end
    if (\$signal$4 [5]) begin
      \$134  = s1[335:304];
    end
    if (\$signal$4 [4]) begin
      \$134  = s1[303:272];
    end
    if (\$signal$4 [3]) begin
      \$134  = s1[271:240];
    end
    if (\$signal$4 [2]) begin
      \$134  = s1[239:208];
    end
    if (\$signal$4 [1]) begin
      \$134  = s1[207:176];
    end
    if (\$signal$4 [0]) begin
      \$134  = s1[175:144];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$135  = bad;
    if (start) begin
      \$135  = 1'h0;
    end else if (\$114 ) begin
      \$135  = 1'h1;
    end
    if (rst) begin
      \$135  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$136  = bad_sample;
    if (start) begin
    end else if (\$114 ) begin
      \$136  = sample_of_bad;
    end
    if (rst) begin
      \$136  = 14'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$137  = bad_table;
    if (start) begin
    end else if (\$114 ) begin
      \$137  = table_of_bad;
    end
    if (rst) begin
      \$137  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$138  = bad_row;
    if (start) begin
    end else if (\$114 ) begin
      \$138  = row_of_bad;
    end
    if (rst) begin
      \$138  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$139  = req__valid;
    if (moves) begin
      \$139  = \$117 ;
    end
    if (rst) begin
      \$139  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$140  = req__payload;
    if (moves) begin
      \$140 [63:0] = \$119 [63:0];
      \$140 [67:64] = o__payload[35:32];
      \$140 [323:68] = { \$127 , \$126 , \$125 , \$124 , \$123 , \$122 , \$121 , \$120  };
    end
  end
  assign \$signal$2  = { \$32 , \$28 , \$24 , \$20 , \$16 , \$12 , \$8 , \$4  };
  assign \beats__payload$17  = beats__payload;
  assign \beats__ready$19  = beats__ready;
  assign \beats__valid$21  = beats__valid;
  assign \$signal$23  = req__valid;
  assign \$signal$25  = req__payload;
  assign \s1.table  = s1[5:0];
  assign \s1.rows  = s1[37:6];
  assign \s1.hot  = s1[38];
  assign \s1.fixed  = s1[70:39];
  assign \s1.block  = s1[81:71];
  assign \s1.start  = s1[113:82];
  assign \s1.count  = s1[117:114];
  assign \s1.offset  = s1[141:118];
  assign \s1.run_ends  = s1[142];
  assign \s1.ends  = s1[143];
  assign \s1.row  = s1[399:144];
  assign \s1.slot  = s1[655:400];
  assign \s1.weight  = s1[911:656];
  assign \step__payload.learn  = step__payload[0];
  assign \step__payload.last  = step__payload[1];
  assign \step__payload.samples  = step__payload[16:2];
  assign \step__payload.table  = step__payload[22:17];
  assign \step__payload.rows  = step__payload[53:23];
  assign \step__payload.block  = step__payload[64:54];
  assign \step__payload.present  = step__payload[72:65];
  assign \step__payload.row  = step__payload[328:73];
  assign \step__payload.offset  = step__payload[352:329];
  assign \i__payload.start  = i__payload[31:0];
  assign \i__payload.count  = i__payload[35:32];
  assign \i__payload.hot  = i__payload[36];
  assign \i__payload.fixed  = i__payload[292:37];
  assign \i__payload.asked  = i__payload[293];
  assign \beats__payload.addr  = beats__payload[63:0];
  assign \beats__payload.data  = beats__payload[127:64];
  assign \beats__payload.strb  = beats__payload[129:128];
  assign \beats__payload.last  = beats__payload[130];
  assign \beats__payload$17.addr  = beats__payload[63:0];
  assign \beats__payload$17.data  = beats__payload[127:64];
  assign \beats__payload$17.strb  = beats__payload[129:128];
  assign \beats__payload$17.last  = beats__payload[130];
  assign \req__payload.address  = req__payload[63:0];
  assign \req__payload.count  = req__payload[67:64];
  assign \req__payload.words  = req__payload[323:68];
  assign \$signal$25.address  = req__payload[63:0];
  assign \$signal$25.count  = req__payload[67:64];
  assign \$signal$25.words  = req__payload[323:68];
  assign \o__payload.start  = o__payload[31:0];
  assign \o__payload.count  = o__payload[35:32];
  assign \o__payload.hot  = o__payload[36];
  assign \o__payload.fixed  = o__payload[292:37];
  assign \o__payload.asked  = o__payload[293];
  assign \chunks__payload.table  = chunks__payload[5:0];
  assign \chunks__payload.rows  = chunks__payload[37:6];
  assign \chunks__payload.hot  = chunks__payload[38];
  assign \chunks__payload.fixed  = chunks__payload[70:39];
  assign \chunks__payload.block  = chunks__payload[81:71];
  assign \chunks__payload.start  = chunks__payload[113:82];
  assign \chunks__payload.count  = chunks__payload[117:114];
  assign \chunks__payload.offset  = chunks__payload[141:118];
  assign \chunks__payload.run_ends  = chunks__payload[142];
  assign \chunks__payload.ends  = chunks__payload[143];
  assign \chunks__payload.row  = chunks__payload[399:144];
  assign \chunks__payload.slot  = chunks__payload[655:400];
  assign \chunks__payload.weight  = chunks__payload[911:656];
  assign \slots__payload.slot  = slots__payload[255:0];
  assign \slots__payload.bad  = slots__payload[263:256];
  assign i__payload[293] = \$signal$5 ;
  assign i__payload[292:37] = { \$63 [31:0], \$61 [31:0], \$59 [31:0], \$57 [31:0], \$55 [31:0], \$53 [31:0], \$51 [31:0], \$49 [31:0] };
  assign i__payload[36] = s1[38];
  assign i__payload[35:32] = s1[117:114];
  assign i__payload[31:0] = s1[113:82];
  assign step__payload[352:329] = s1[141:118];
  assign step__payload[328:73] = s1[399:144];
  assign step__payload[72:65] = { \$32 , \$28 , \$24 , \$20 , \$16 , \$12 , \$8 , \$4  };
  assign step__payload[64:54] = s1[81:71];
  assign step__payload[53:23] = \$47 [30:0];
  assign step__payload[22:17] = s1[5:0];
  assign step__payload[16:2] = samples;
  assign step__payload[1] = s1[143];
  assign step__payload[0] = learn;
  assign \$118  = { 1'h0, o__payload[31:0], 2'h0 };
endmodule

module \hotline_feeder.design.due (rst, i__valid, o__ready, i__ready, o__payload, i__payload, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$2  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [6:0] \$12 ;
  wire [6:0] \$13 ;
  reg \$14 ;
  reg \$15 ;
  reg [5:0] \$16 ;
  reg [5:0] \$17 ;
  wire [6:0] \$2 ;
  wire [6:0] \$3 ;
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
  reg [5:0] \$signal$8  = 6'h00;
  (* init = 6'h00 *)
  wire [5:0] \$signature__addr ;
  wire [293:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [293:0] i__payload;
  wire [293:0] i__payload;
  wire \i__payload.asked ;
  wire [3:0] \i__payload.count ;
  wire [255:0] \i__payload.fixed ;
  wire \i__payload.hot ;
  wire [31:0] \i__payload.start ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [293:0] o__payload;
  wire [293:0] o__payload;
  wire \o__payload.asked ;
  wire [3:0] \o__payload.count ;
  wire [255:0] \o__payload.fixed ;
  wire \o__payload.hot ;
  wire [31:0] \o__payload.start ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [5:0] oldest = 6'h00;
  (* init = 6'h00 *)
  wire [5:0] read__addr;
  wire [293:0] read__data;
  input rst;
  wire rst;
  reg [293:0] places [63:0];
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
  assign \$signal$7  = \$signal$8  == \$2 [5:0];
  assign \$3  = \$signal$8  + 1'h1;
  assign \$signal$10  = oldest == \$3 [5:0];
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
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [5:0];
    end
    if (rst) begin
      \$16  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$17  = oldest;
    if (\$signal$4 ) begin
      \$17  = \$13 [5:0];
    end
    if (rst) begin
      \$17  = 6'h00;
    end
  end
  assign \$signature__addr  = \$signal$8 ;
  assign \$signature__data  = i__payload;
  assign \$signature__en  = \$signal ;
  assign read__addr = oldest;
  assign read__data = o__payload;
  assign \i__payload.start  = i__payload[31:0];
  assign \i__payload.count  = i__payload[35:32];
  assign \i__payload.hot  = i__payload[36];
  assign \i__payload.fixed  = i__payload[292:37];
  assign \i__payload.asked  = i__payload[293];
  assign \o__payload.start  = o__payload[31:0];
  assign \o__payload.count  = o__payload[35:32];
  assign \o__payload.hot  = o__payload[36];
  assign \o__payload.fixed  = o__payload[292:37];
  assign \o__payload.asked  = o__payload[293];
endmodule

module \hotline_feeder.design.writer (rst, beats__ready, req__ready, req__valid, req__payload, beats__payload, beats__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$3  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire [8:0] \$23 ;
  wire [64:0] \$24 ;
  wire [319:0] \$25 ;
  wire [9:0] \$26 ;
  reg \$27 ;
  reg [63:0] \$28 ;
  reg [319:0] \$29 ;
  wire \$3 ;
  reg [9:0] \$30 ;
  wire \$4 ;
  wire \$5 ;
  wire [287:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  (* init = 1'h0 *)
  wire \$signal ;
  reg [319:0] \$signal$6  = 320'h00000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire \$signal$7 ;
  output [130:0] beats__payload;
  wire [130:0] beats__payload;
  wire [63:0] \beats__payload.addr ;
  wire [63:0] \beats__payload.data ;
  wire \beats__payload.last ;
  wire [1:0] \beats__payload.strb ;
  input beats__ready;
  wire beats__ready;
  output beats__valid;
  reg beats__valid = 1'h0;
  input clk;
  wire clk;
  wire ends;
  input [323:0] req__payload;
  wire [323:0] req__payload;
  wire [63:0] \req__payload.address ;
  wire [3:0] \req__payload.count ;
  wire [255:0] \req__payload.words ;
  output req__ready;
  wire req__ready;
  input req__valid;
  wire req__valid;
  input rst;
  wire rst;
  reg [63:0] s1_address = 64'h0000000000000000;
  reg [9:0] s1_strb = 10'h000;
  assign \$1  = | s1_strb[9:2];
  assign ends = ~ \$1 ;
  assign \$2  = & s1_address[6:3];
  assign \$3  = ends | \$2 ;
  assign \$signal$7  = beats__valid & beats__ready;
  assign \$4  = ~ beats__valid;
  assign \$5  = \$signal$7  & ends;
  assign req__ready = \$4  | \$5 ;
  assign \$6  = req__payload[2] ? { req__payload[323:68], 32'h00000000 } : { 32'h00000000, req__payload[323:68] };
  assign \$7  = req__payload[67:64] > 1'h0;
  assign \$8  = req__payload[67:64] > 1'h1;
  assign \$9  = req__payload[67:64] > 2'h2;
  assign \$10  = req__payload[67:64] > 2'h3;
  assign \$11  = req__payload[67:64] > 3'h4;
  assign \$12  = req__payload[67:64] > 3'h5;
  assign \$13  = req__payload[67:64] > 3'h6;
  assign \$14  = req__payload[67:64] > 3'h7;
  assign \$15  = req__payload[67:64] > 1'h0;
  assign \$16  = req__payload[67:64] > 1'h1;
  assign \$17  = req__payload[67:64] > 2'h2;
  assign \$18  = req__payload[67:64] > 2'h3;
  assign \$19  = req__payload[67:64] > 3'h4;
  assign \$20  = req__payload[67:64] > 3'h5;
  assign \$21  = req__payload[67:64] > 3'h6;
  assign \$22  = req__payload[67:64] > 3'h7;
  assign \$23  = req__payload[2] ? { \$14 , \$13 , \$12 , \$11 , \$10 , \$9 , \$8 , \$7 , 1'h0 } : { 1'h0, \$22 , \$21 , \$20 , \$19 , \$18 , \$17 , \$16 , \$15  };
  assign \$24  = s1_address + 4'h8;
  always @(posedge clk)
    beats__valid <= \$27 ;
  always @(posedge clk)
    s1_address <= \$28 ;
  always @(posedge clk)
    \$signal$6  <= \$29 ;
  always @(posedge clk)
    s1_strb <= \$30 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$27  = beats__valid;
    if (req__ready) begin
      \$27  = req__valid;
    end
    if (rst) begin
      \$27  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$28  = s1_address;
    if (req__ready) begin
      \$28  = { req__payload[63:3], 3'h0 };
    end else if (\$signal$7 ) begin
      \$28  = \$24 [63:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$29  = \$signal$6 ;
    if (req__ready) begin
      \$29  = { 32'h00000000, \$6  };
    end else if (\$signal$7 ) begin
      \$29  = \$25 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$30  = s1_strb;
    if (req__ready) begin
      \$30  = { 1'h0, \$23  };
    end else if (\$signal$7 ) begin
      \$30  = \$26 ;
    end
    if (rst) begin
      \$30  = 10'h000;
    end
  end
  assign \$signal  = beats__valid;
  assign \beats__payload.addr  = beats__payload[63:0];
  assign \beats__payload.data  = beats__payload[127:64];
  assign \beats__payload.strb  = beats__payload[129:128];
  assign \beats__payload.last  = beats__payload[130];
  assign \req__payload.address  = req__payload[63:0];
  assign \req__payload.count  = req__payload[67:64];
  assign \req__payload.words  = req__payload[323:68];
  assign beats__payload[130] = \$3 ;
  assign beats__payload[129:128] = s1_strb[1:0];
  assign beats__payload[127:64] = \$signal$6 [63:0];
  assign beats__payload[63:0] = s1_address;
  assign \$25  = { 64'h0000000000000000, \$signal$6 [319:64] };
  assign \$26  = { 2'h0, s1_strb[9:2] };
endmodule
