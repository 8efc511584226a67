// Hotline, module hotline_bag_cutter, preset tiny.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 3, row_bits 11, banks 2, sets_per_bank 16, ways 4, engines 2, bus_bits 64
// Made by `hotline generate --preset tiny`. Don't edit: change hdl_gen/ and make it again.
// SPDX-License-Identifier: Apache-2.0
/* verilator lint_off WIDTH */
module hotline_bag_cutter(rst, start, empty, tables, row_beats, chunks_valid, chunks_table, chunks_rows, chunks_hot, chunks_fixed, chunks_block, chunks_start, chunks_count, chunks_offset, chunks_run_ends, chunks_ends, chunks_row, chunks_slot, chunks_weight, masks_valid, masks_mask
, rows_ready, zeros_ready, chunks_ready, masks_ready, rows_valid, rows_table, rows_row, rows_weight, rows_first, rows_last, rows_vector, zeros_valid, zeros_vector, idle, bad, bad_sample, bad_table, bad_row, clk);
  output bad;
  wire bad;
  wire \bad$57 ;
  output [31:0] bad_row;
  wire [31:0] bad_row;
  wire [31:0] \bad_row$60 ;
  output [5:0] bad_sample;
  wire [5:0] bad_sample;
  wire [5:0] \bad_sample$58 ;
  output [2:0] bad_table;
  wire [2:0] bad_table;
  wire [2:0] \bad_table$59 ;
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
  input [4:0] chunks_block;
  wire [4:0] chunks_block;
  input [1:0] chunks_count;
  wire [1:0] chunks_count;
  input chunks_ends;
  wire chunks_ends;
  input [31:0] chunks_fixed;
  wire [31:0] chunks_fixed;
  input chunks_hot;
  wire chunks_hot;
  input [1:0] chunks_offset;
  wire [1:0] chunks_offset;
  output chunks_ready;
  wire chunks_ready;
  input [63:0] chunks_row;
  wire [63:0] chunks_row;
  input [31:0] chunks_rows;
  wire [31:0] chunks_rows;
  input chunks_run_ends;
  wire chunks_run_ends;
  input [63:0] chunks_slot;
  wire [63:0] chunks_slot;
  input [31:0] chunks_start;
  wire [31:0] chunks_start;
  input [2:0] chunks_table;
  wire [2:0] chunks_table;
  input chunks_valid;
  wire chunks_valid;
  input [63:0] chunks_weight;
  wire [63:0] chunks_weight;
  input clk;
  wire clk;
  input empty;
  wire empty;
  wire \empty$41 ;
  output idle;
  wire idle;
  wire \idle$56 ;
  wire [1:0] masks__payload;
  wire [1:0] \masks__payload.mask ;
  wire masks__ready;
  wire masks__valid;
  input [1:0] masks_mask;
  wire [1:0] masks_mask;
  output masks_ready;
  wire masks_ready;
  input masks_valid;
  wire masks_valid;
  input [2:0] row_beats;
  wire [2:0] row_beats;
  wire [2:0] \row_beats$43 ;
  wire [96:0] rows__payload;
  wire \rows__payload.first ;
  wire \rows__payload.last ;
  wire [31:0] \rows__payload.row ;
  wire [2:0] \rows__payload.table ;
  wire [27:0] \rows__payload.vector ;
  wire [31:0] \rows__payload.weight ;
  wire rows__ready;
  wire rows__valid;
  output rows_first;
  wire rows_first;
  output rows_last;
  wire rows_last;
  input rows_ready;
  wire rows_ready;
  output [31:0] rows_row;
  wire [31:0] rows_row;
  output [2:0] rows_table;
  wire [2:0] rows_table;
  output rows_valid;
  wire rows_valid;
  output [27:0] rows_vector;
  wire [27:0] rows_vector;
  output [31:0] rows_weight;
  wire [31:0] rows_weight;
  input rst;
  wire rst;
  input start;
  wire start;
  wire \start$40 ;
  input [3:0] tables;
  wire [3:0] tables;
  wire [3:0] \tables$42 ;
  wire [27:0] zeros__payload;
  wire [27:0] \zeros__payload.vector ;
  wire zeros__ready;
  wire zeros__valid;
  input zeros_ready;
  wire zeros_ready;
  output zeros_valid;
  wire zeros_valid;
  output [27:0] zeros_vector;
  wire [27:0] zeros_vector;
  \hotline_bag_cutter.design  \design  (
    .\bad$79 (bad),
    .bad_row(bad_row),
    .bad_sample(bad_sample),
    .bad_table(bad_table),
    .chunks__payload(chunks__payload),
    .chunks__ready(chunks_ready),
    .chunks__valid(chunks_valid),
    .clk(clk),
    .empty(empty),
    .idle(idle),
    .masks__payload(masks_mask),
    .masks__ready(masks_ready),
    .masks__valid(masks_valid),
    .o__ready(rows_ready),
    .\o__ready$44 (zeros_ready),
    .row_beats(row_beats),
    .rows__payload(rows__payload),
    .rows__valid(rows_valid),
    .rst(rst),
    .start(start),
    .tables(tables),
    .zeros__payload(zeros_vector),
    .zeros__valid(zeros_valid)
  );
  assign \start$40  = start;
  assign \empty$41  = empty;
  assign \tables$42  = tables;
  assign \row_beats$43  = row_beats;
  assign chunks__valid = chunks_valid;
  assign chunks__ready = chunks_ready;
  assign masks__valid = masks_valid;
  assign masks__ready = masks_ready;
  assign masks__payload = masks_mask;
  assign rows__valid = rows_valid;
  assign rows__ready = rows_ready;
  assign zeros__valid = zeros_valid;
  assign zeros__ready = zeros_ready;
  assign zeros__payload = zeros_vector;
  assign \idle$56  = idle;
  assign \bad$57  = bad;
  assign \bad_sample$58  = bad_sample;
  assign \bad_table$59  = bad_table;
  assign \bad_row$60  = bad_row;
  assign rows_table = rows__payload[2:0];
  assign rows_row = rows__payload[34:3];
  assign rows_weight = rows__payload[66:35];
  assign rows_first = rows__payload[67];
  assign rows_last = rows__payload[68];
  assign rows_vector = rows__payload[96:69];
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
  assign \masks__payload.mask  = masks_mask;
  assign \rows__payload.table  = rows__payload[2:0];
  assign \rows__payload.row  = rows__payload[34:3];
  assign \rows__payload.weight  = rows__payload[66:35];
  assign \rows__payload.first  = rows__payload[67];
  assign \rows__payload.last  = rows__payload[68];
  assign \rows__payload.vector  = rows__payload[96:69];
  assign \zeros__payload.vector  = zeros_vector;
  assign chunks__payload[302:239] = chunks_weight;
  assign chunks__payload[238:175] = chunks_slot;
  assign chunks__payload[174:111] = chunks_row;
  assign chunks__payload[110] = chunks_ends;
  assign chunks__payload[109] = chunks_run_ends;
  assign chunks__payload[108:107] = chunks_offset;
  assign chunks__payload[106:105] = chunks_count;
  assign chunks__payload[104:73] = chunks_start;
  assign chunks__payload[72:68] = chunks_block;
  assign chunks__payload[67:36] = chunks_fixed;
  assign chunks__payload[35] = chunks_hot;
  assign chunks__payload[34:3] = chunks_rows;
  assign chunks__payload[2:0] = chunks_table;
endmodule

module \hotline_bag_cutter.design (rst, start, empty, tables, row_beats, chunks__valid, masks__valid, masks__payload, o__ready, \o__ready$44 , chunks__ready, masks__ready, idle, rows__payload, zeros__payload, chunks__payload, \bad$79 , bad_sample, bad_table, bad_row, rows__valid
, zeros__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire \$1 ;
  wire \$10 ;
  reg \$100 ;
  reg [5:0] \$101 ;
  reg [2:0] \$102 ;
  reg [31:0] \$103 ;
  reg \$104 ;
  reg \$105 ;
  reg \$106 ;
  reg [1:0] \$107 ;
  reg \$108 ;
  reg \$109 ;
  wire \$11 ;
  reg \$110 ;
  reg [75:0] \$111 ;
  reg [27:0] \$112 ;
  reg [1:0] \$113 ;
  reg \$114 ;
  reg [96:0] \$115 ;
  reg [27:0] \$116 ;
  reg [27:0] \$117 ;
  reg [27:0] \$118 ;
  reg \$119 ;
  wire [1:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [6:0] \$150 ;
  wire [6:0] \$153 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire [31:0] \$21 ;
  wire [31:0] \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire [1:0] \$29 ;
  wire \$3 ;
  wire [1:0] \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire [1:0] \$33 ;
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
  wire [28:0] \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire [3:0] \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire [3:0] \$56 ;
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
  wire [1:0] \$7 ;
  wire \$70 ;
  wire \$71 ;
  wire \$72 ;
  wire \$73 ;
  wire [6:0] \$74 ;
  wire [1:0] \$75 ;
  wire \$76 ;
  wire \$77 ;
  wire [1:0] \$78 ;
  wire [1:0] \$79 ;
  wire [1:0] \$8 ;
  wire \$80 ;
  wire \$81 ;
  wire \$82 ;
  wire \$83 ;
  wire \$84 ;
  wire \$85 ;
  wire [28:0] \$86 ;
  wire \$87 ;
  reg [302:0] \$88 ;
  reg [1:0] \$89 ;
  wire [1:0] \$9 ;
  reg [1:0] \$90 ;
  reg [1:0] \$91 ;
  reg [1:0] \$92 ;
  reg [1:0] \$93 ;
  reg \$94 ;
  reg \$95 ;
  reg \$96 ;
  reg \$97 ;
  reg [5:0] \$98 ;
  reg [31:0] \$99 ;
  wire [1:0] \$signal ;
  wire [1:0] \$signal$12 ;
  wire [1:0] \$signal$18 ;
  reg [1:0] \$signal$20  = 2'h0;
  wire \$signal$23 ;
  reg [302:0] \$signal$24  = 303'h0000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [4:0] \$signal$24.block ;
  wire [1:0] \$signal$24.count ;
  wire \$signal$24.ends ;
  wire [31:0] \$signal$24.fixed ;
  wire \$signal$24.hot ;
  wire [1:0] \$signal$24.offset ;
  wire [63:0] \$signal$24.row ;
  wire [31:0] \$signal$24.rows ;
  wire \$signal$24.run_ends ;
  wire [63:0] \$signal$24.slot ;
  wire [31:0] \$signal$24.start ;
  wire [2:0] \$signal$24.table ;
  wire [63:0] \$signal$24.weight ;
  wire \$signal$25 ;
  reg \$signal$26  = 1'h0;
  wire [1:0] \$signal$27 ;
  (* init = 1'h0 *)
  wire \$signal$29 ;
  reg \$signal$32  = 1'h0;
  reg \$signal$4  = 1'h0;
  wire \$signal$50 ;
  wire [1:0] \$signal$51 ;
  reg [75:0] \$signal$52  = 76'h0000000000000000000;
  wire [1:0] \$signal$52.before ;
  wire \$signal$52.ends ;
  wire \$signal$52.first_table ;
  wire \$signal$52.last_table ;
  wire [31:0] \$signal$52.row ;
  wire \$signal$52.run_ends ;
  wire \$signal$52.same ;
  wire [1:0] \$signal$52.sample ;
  wire [2:0] \$signal$52.table ;
  wire [31:0] \$signal$52.weight ;
  reg [1:0] \$signal$53  = 2'h0;
  reg [96:0] \$signal$60  = 97'h0000000000000000000000000;
  wire \$signal$60.first ;
  wire \$signal$60.last ;
  wire [31:0] \$signal$60.row ;
  wire [2:0] \$signal$60.table ;
  wire [27:0] \$signal$60.vector ;
  wire [31:0] \$signal$60.weight ;
  wire [27:0] \$signal$65 ;
  wire \$signal$7 ;
  wire [1:0] bad;
  output \bad$79 ;
  reg \bad$79  = 1'h0;
  reg bad_came = 1'h0;
  output [31:0] bad_row;
  reg [31:0] bad_row = 32'd0;
  output [5:0] bad_sample;
  reg [5:0] bad_sample = 6'h00;
  output [2:0] bad_table;
  reg [2:0] bad_table = 3'h0;
  reg [27:0] block_vector = 28'h0000000;
  input [302:0] chunks__payload;
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
  output chunks__ready;
  wire chunks__ready;
  input chunks__valid;
  wire chunks__valid;
  input clk;
  wire clk;
  input empty;
  wire empty;
  reg finished = 1'h1;
  wire [1:0] first;
  wire gives_zero;
  wire [75:0] i__payload;
  wire [96:0] \i__payload$59 ;
  wire \i__payload$59.first ;
  wire \i__payload$59.last ;
  wire [31:0] \i__payload$59.row ;
  wire [2:0] \i__payload$59.table ;
  wire [27:0] \i__payload$59.vector ;
  wire [31:0] \i__payload$59.weight ;
  reg [27:0] \i__payload$62  = 28'h0000000;
  wire [27:0] \i__payload$62.vector ;
  wire [1:0] \i__payload.before ;
  wire \i__payload.ends ;
  wire \i__payload.first_table ;
  wire \i__payload.last_table ;
  wire [31:0] \i__payload.row ;
  wire \i__payload.run_ends ;
  wire \i__payload.same ;
  wire [1:0] \i__payload.sample ;
  wire [2:0] \i__payload.table ;
  wire [31:0] \i__payload.weight ;
  wire i__ready;
  wire \i__ready$56 ;
  wire \i__ready$58 ;
  reg i__valid = 1'h0;
  wire \i__valid$61 ;
  wire \i__valid$64 ;
  output idle;
  wire idle;
  reg kept = 1'h0;
  input [1:0] masks__payload;
  wire [1:0] masks__payload;
  wire [1:0] \masks__payload.mask ;
  output masks__ready;
  wire masks__ready;
  input masks__valid;
  wire masks__valid;
  wire [27:0] next_block;
  wire [1:0] next_without;
  reg now_valid = 1'h0;
  wire [96:0] o__payload;
  wire [27:0] \o__payload$43 ;
  wire [27:0] \o__payload$43.vector ;
  wire [75:0] \o__payload$84 ;
  wire [1:0] \o__payload$84.before ;
  wire \o__payload$84.ends ;
  wire \o__payload$84.first_table ;
  wire \o__payload$84.last_table ;
  wire [31:0] \o__payload$84.row ;
  wire \o__payload$84.run_ends ;
  wire \o__payload$84.same ;
  wire [1:0] \o__payload$84.sample ;
  wire [2:0] \o__payload$84.table ;
  wire [31:0] \o__payload$84.weight ;
  wire \o__payload.first ;
  wire \o__payload.last ;
  wire [31:0] \o__payload.row ;
  wire [2:0] \o__payload.table ;
  wire [27:0] \o__payload.vector ;
  wire [31:0] \o__payload.weight ;
  input o__ready;
  wire o__ready;
  input \o__ready$44 ;
  wire \o__ready$44 ;
  wire \o__ready$48 ;
  wire o__valid;
  wire \o__valid$47 ;
  wire \o__valid$83 ;
  wire [1:0] rest;
  input [2:0] row_beats;
  wire [2:0] row_beats;
  reg [31:0] row_of_bad = 32'd0;
  output [96:0] rows__payload;
  wire [96:0] rows__payload;
  wire \rows__payload.first ;
  wire \rows__payload.last ;
  wire [31:0] \rows__payload.row ;
  wire [2:0] \rows__payload.table ;
  wire [27:0] \rows__payload.vector ;
  wire [31:0] \rows__payload.weight ;
  wire rows__ready;
  output rows__valid;
  wire rows__valid;
  input rst;
  wire rst;
  reg [27:0] run_vector = 28'h0000000;
  reg s1_fresh = 1'h0;
  reg s1_last_table = 1'h0;
  reg [1:0] s1_listed = 2'h0;
  reg [1:0] s1_mask = 2'h0;
  reg [1:0] s1_missed = 2'h0;
  reg [1:0] s1_outside = 2'h0;
  reg [1:0] s1_present = 2'h0;
  reg s2_end = 1'h0;
  reg [5:0] sample_of_bad = 6'h00;
  input start;
  wire start;
  reg [27:0] stride = 28'h0000000;
  reg [2:0] table_of_bad = 3'h0;
  input [3:0] tables;
  wire [3:0] tables;
  (* init = 28'h0000000 *)
  wire [27:0] vector;
  reg \within  = 1'h0;
  output [27:0] zeros__payload;
  wire [27:0] zeros__payload;
  wire [27:0] \zeros__payload.vector ;
  wire zeros__ready;
  output zeros__valid;
  wire zeros__valid;
  assign \$signal  = masks__valid ? masks__payload : 2'h0;
  assign \$1  = ~ \$signal$4 ;
  assign \$2  = \$1  & i__ready;
  assign \$3  = masks__valid | empty;
  assign chunks__ready = \$2  & \$3 ;
  assign \$signal$7  = chunks__valid & chunks__ready;
  assign \$4  = \$signal$7  & chunks__payload[109];
  assign \$5  = chunks__payload[2:0] + 1'h1;
  assign \$6  = \$5  == tables;
  assign masks__ready = \$4  & \$6 ;
  assign \$7  = s1_present & s1_missed;
  assign \$signal$12  = \$7  & s1_listed;
  assign bad = \$signal$12  & s1_outside;
  assign \$8  = ~ s1_outside;
  assign \$9  = \$signal$12  & \$8 ;
  assign \$signal$18  = s1_fresh ? \$9  : \$signal$20 ;
  assign \$10  = ~ \$signal$18 [0];
  assign \$11  = \$signal$18 [1] & \$10 ;
  assign \$12  = ~ { \$11 , \$signal$18 [0] };
  assign rest = \$signal$18  & \$12 ;
  assign \$13  = | \$signal$18 ;
  assign \$14  = ~ \$13 ;
  assign \$15  = | rest;
  assign \$16  = ~ \$15 ;
  assign \$17  = ~ \$signal$24 [109];
  assign \$18  = \$16  & \$17 ;
  assign \$19  = \$14  | \$18 ;
  assign \$signal$23  = i__ready & \$19 ;
  assign \$signal$25  = \$signal$24 [108:107] >> \$signal$26 ;
  assign \$20  = \$signal$25  > 1'h0;
  assign \$150  = \$signal$26  * 6'h20;
  assign \$21  = \$signal$24 [174:111] >> \$150 ;
  assign \$153  = \$signal$26  * 6'h20;
  assign \$22  = \$signal$24 [302:239] >> \$153 ;
  assign \$23  = ! \$signal$25 ;
  assign \$25  = \$signal$25  == \$signal$32 ;
  assign \$26  = \within  & \$25 ;
  assign \$27  = ~ s2_end;
  assign \$28  = \$26  & \$27 ;
  assign \$29  = { 1'h0, \$20  } | { s2_end, s2_end };
  assign \$30  = s1_mask & \$29 ;
  assign \$31  = ! \$signal$24 [2:0];
  assign \$32  = ~ now_valid;
  assign \o__ready$48  = \$32  | \$signal$50 ;
  assign \$33  = ~ \$signal$53 ;
  assign \$signal$51  = \$signal$52 [71:70] & \$33 ;
  assign \$34  = ~ \$signal$51 [0];
  assign \$35  = \$signal$51 [1] & \$34 ;
  assign \$36  = | \$signal$51 ;
  assign \$37  = ~ \$36 ;
  assign \$38  = now_valid & \$37 ;
  assign \$39  = ~ kept;
  assign \$40  = \$39  | \i__ready$56 ;
  assign \$signal$50  = \$38  & \$40 ;
  assign \$41  = | \$signal$51 ;
  assign \$42  = now_valid & \$41 ;
  assign gives_zero = \$42  & \i__ready$58 ;
  assign \$43  = ~ \$signal$52 [69];
  assign \i__valid$61  = kept & \$signal$50 ;
  assign \$44  = run_vector + row_beats;
  assign next_block = \$signal$52 [73] ? \i__payload$62  : block_vector;
  assign \$45  = ~ rows__valid;
  assign \$46  = finished & \$45 ;
  assign \$47  = ~ zeros__valid;
  assign idle = \$46  & \$47 ;
  assign \$48  = chunks__payload[106:105] > 1'h0;
  assign \$49  = chunks__payload[106:105] > 1'h1;
  assign \$50  = & chunks__payload[206:175];
  assign \$51  = & chunks__payload[238:207];
  assign \$52  = \$signal  >> chunks__payload[107];
  assign \$53  = \$signal  >> chunks__payload[108];
  assign \$54  = chunks__payload[142:111] >= chunks__payload[34:3];
  assign \$55  = chunks__payload[174:143] >= chunks__payload[34:3];
  assign \$56  = chunks__payload[2:0] + 1'h1;
  assign \$57  = \$56  == tables;
  assign \$58  = ~ \$signal$23 ;
  assign \$59  = \$signal$4  & \$58 ;
  assign \$60  = \$signal$7  | \$59 ;
  assign \$61  = | bad;
  assign \$62  = s1_fresh & \$61 ;
  assign \$63  = ~ \bad$79 ;
  assign \$64  = sample_of_bad < bad_sample;
  assign \$65  = \$63  | \$64 ;
  assign \$66  = bad_came & \$65 ;
  assign \$67  = | \$signal$18 ;
  assign \$68  = \$67  | \$signal$24 [109];
  assign \$69  = \$signal$4  & \$68 ;
  assign \$70  = | \$signal$18 ;
  assign \$71  = ~ \$70 ;
  assign \$72  = i__ready & i__valid;
  assign \$73  = ~ s2_end;
  assign \$74  = tables * row_beats;
  assign \$75  = \$signal$53  | { \$35 , \$signal$51 [0] };
  assign \$76  = ~ \$signal$52 [72];
  assign \$77  = ~ \$signal$52 [69];
  assign \$78  = \$signal$53  | \$signal$52 [68:67];
  assign \$79  = \$signal$52 [72] ? 2'h0 : \$78 ;
  assign \$80  = ~ \$signal$52 [69];
  assign \$81  = ~ \$signal$52 [69];
  assign \$82  = \$signal$50  & \$81 ;
  assign \$83  = ~ \$signal$52 [72];
  assign \$84  = \$82  & \$83 ;
  assign \$85  = gives_zero | \$84 ;
  assign \$86  = \i__payload$62  + stride;
  assign \$87  = \$signal$50  & \$signal$52 [72];
  always @(posedge clk)
    \$signal$24  <= \$88 ;
  always @(posedge clk)
    s1_mask <= \$89 ;
  always @(posedge clk)
    s1_present <= \$90 ;
  always @(posedge clk)
    s1_missed <= \$91 ;
  always @(posedge clk)
    s1_listed <= \$92 ;
  always @(posedge clk)
    s1_outside <= \$93 ;
  always @(posedge clk)
    s1_last_table <= \$94 ;
  always @(posedge clk)
    \$signal$4  <= \$95 ;
  always @(posedge clk)
    s1_fresh <= \$96 ;
  always @(posedge clk)
    bad_came <= \$97 ;
  always @(posedge clk)
    table_of_bad <= \$signal$24 [2:0];
  always @(posedge clk)
    sample_of_bad <= \$98 ;
  always @(posedge clk)
    row_of_bad <= \$99 ;
  always @(posedge clk)
    \bad$79  <= \$100 ;
  always @(posedge clk)
    bad_sample <= \$101 ;
  always @(posedge clk)
    bad_table <= \$102 ;
  always @(posedge clk)
    bad_row <= \$103 ;
  always @(posedge clk)
    i__valid <= \$104 ;
  always @(posedge clk)
    \$signal$26  <= \$105 ;
  always @(posedge clk)
    s2_end <= \$106 ;
  always @(posedge clk)
    \$signal$20  <= \$107 ;
  always @(posedge clk)
    \within  <= \$108 ;
  always @(posedge clk)
    \$signal$32  <= \$109 ;
  always @(posedge clk)
    now_valid <= \$110 ;
  always @(posedge clk)
    \$signal$52  <= \$111 ;
  always @(posedge clk)
    stride <= \$112 ;
  always @(posedge clk)
    \$signal$53  <= \$113 ;
  always @(posedge clk)
    kept <= \$114 ;
  always @(posedge clk)
    \$signal$60  <= \$115 ;
  always @(posedge clk)
    \i__payload$62  <= \$116 ;
  always @(posedge clk)
    run_vector <= \$117 ;
  always @(posedge clk)
    block_vector <= \$118 ;
  always @(posedge clk)
    finished <= \$119 ;
  \hotline_bag_cutter.design.rows  rows (
    .clk(clk),
    .i__payload(\i__payload$59 ),
    .i__ready(\i__ready$56 ),
    .i__valid(\i__valid$61 ),
    .o__payload(rows__payload),
    .o__ready(o__ready),
    .o__valid(rows__valid),
    .rst(rst)
  );
  \hotline_bag_cutter.design.tokens  tokens (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(\o__payload$84 ),
    .o__ready(\o__ready$48 ),
    .o__valid(\o__valid$83 ),
    .rst(rst)
  );
  \hotline_bag_cutter.design.zeros  zeros (
    .clk(clk),
    .i__payload(\i__payload$62 ),
    .i__ready(\i__ready$58 ),
    .i__valid(gives_zero),
    .o__payload(zeros__payload),
    .o__ready(\o__ready$44 ),
    .o__valid(zeros__valid),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$88  = \$signal$24 ;
    if (\$signal$7 ) begin
      \$88  = chunks__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$89  = s1_mask;
    if (\$signal$7 ) begin
      \$89  = \$signal ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$90  = s1_present;
    if (\$signal$7 ) begin
      \$90  = { \$49 , \$48  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$91  = s1_missed;
    if (\$signal$7 ) begin
      \$91  = { \$51 , \$50  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$92  = s1_listed;
    if (\$signal$7 ) begin
      \$92  = { \$53 , \$52  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$93  = s1_outside;
    if (\$signal$7 ) begin
      \$93  = { \$55 , \$54  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$94  = s1_last_table;
    if (\$signal$7 ) begin
      \$94  = \$57 ;
    end
    if (rst) begin
      \$94  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$95  = \$60 ;
    if (rst) begin
      \$95  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$96  = \$signal$7 ;
    if (rst) begin
      \$96  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$97  = \$62 ;
    if (rst) begin
      \$97  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$98  = sample_of_bad;
    if (bad[1]) begin
      \$98  = { \$signal$24 [72:68], \$signal$24 [108] };
    end
    if (bad[0]) begin
      \$98  = { \$signal$24 [72:68], \$signal$24 [107] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$99  = row_of_bad;
    if (bad[1]) begin
      \$99  = \$signal$24 [174:143];
    end
    if (bad[0]) begin
      \$99  = \$signal$24 [142:111];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$100  = \bad$79 ;
    if (start) begin
      \$100  = 1'h0;
    end else if (\$66 ) begin
      \$100  = 1'h1;
    end
    if (rst) begin
      \$100  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$101  = bad_sample;
    if (start) begin
    end else if (\$66 ) begin
      \$101  = sample_of_bad;
    end
    if (rst) begin
      \$101  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$102  = bad_table;
    if (start) begin
    end else if (\$66 ) begin
      \$102  = table_of_bad;
    end
    if (rst) begin
      \$102  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$103  = bad_row;
    if (start) begin
    end else if (\$66 ) begin
      \$103  = row_of_bad;
    end
    if (rst) begin
      \$103  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$104  = i__valid;
    if (i__ready) begin
      \$104  = \$69 ;
    end
    if (rst) begin
      \$104  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$105  = \$signal$26 ;
    if (i__ready) begin
      \$105  = \$11 ;
    end
    if (rst) begin
      \$105  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$106  = s2_end;
    if (i__ready) begin
      \$106  = \$71 ;
    end
    if (rst) begin
      \$106  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    if (i__ready) begin
      \$107  = rest;
    end else begin
      \$107  = \$signal$18 ;
    end
    if (rst) begin
      \$107  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$108  = \within ;
    if (\$72 ) begin
      \$108  = \$73 ;
    end
    if (start) begin
      \$108  = 1'h0;
    end
    if (rst) begin
      \$108  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$109  = \$signal$32 ;
    if (\$72 ) begin
      \$109  = \$signal$25 ;
    end
    if (rst) begin
      \$109  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$110  = now_valid;
    if (\o__ready$48 ) begin
      \$110  = \o__valid$83 ;
    end
    if (rst) begin
      \$110  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$111  = \$signal$52 ;
    if (\o__ready$48 ) begin
      \$111  = \o__payload$84 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$112  = { 21'h000000, \$74  };
    if (rst) begin
      \$112  = 28'h0000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$113  = \$signal$53 ;
    if (gives_zero) begin
      \$113  = \$75 ;
    end else if (\$signal$50 ) begin
      \$113  = \$79 ;
    end
    if (rst) begin
      \$113  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$114  = kept;
    if (gives_zero) begin
    end else if (\$signal$50 ) begin
      \$114  = \$76 ;
    end
    if (rst) begin
      \$114  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    { \$115 [96:69], \$115 [67:0] } = { \$signal$60 [96:69], \$signal$60 [67:0] };
    if (gives_zero) begin
    end else if (\$signal$50 ) begin
      \$115 [2:0] = \$signal$52 [66:64];
      \$115 [34:3] = \$signal$52 [31:0];
      \$115 [66:35] = \$signal$52 [63:32];
      \$115 [67] = \$77 ;
      if (\$80 ) begin
        \$115 [96:69] = \i__payload$62 ;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$116  = \i__payload$62 ;
    if (\$85 ) begin
      \$116  = \$86 [27:0];
    end
    if (\$87 ) begin
      \$116  = \$44 [27:0];
      if (\$signal$52 [74]) begin
        \$116  = next_block;
      end
    end
    if (start) begin
      \$116  = 28'h0000000;
    end
    if (rst) begin
      \$116  = 28'h0000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$117  = run_vector;
    if (\$87 ) begin
      \$117  = \$44 [27:0];
      if (\$signal$52 [74]) begin
        \$117  = next_block;
      end
    end
    if (start) begin
      \$117  = 28'h0000000;
    end
    if (rst) begin
      \$117  = 28'h0000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$118  = block_vector;
    if (\$87 ) begin
      if (\$signal$52 [73]) begin
        \$118  = \i__payload$62 ;
      end
    end
    if (start) begin
      \$118  = 28'h0000000;
    end
    if (rst) begin
      \$118  = 28'h0000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$119  = finished;
    if (\$87 ) begin
      if (\$signal$52 [75]) begin
        \$119  = 1'h1;
      end
    end
    if (start) begin
      \$119  = 1'h0;
    end
    if (rst) begin
      \$119  = 1'h1;
    end
  end
  assign first = { \$11 , \$signal$18 [0] };
  assign \$signal$27  = { 1'h0, \$20  };
  assign \$signal$29  = i__valid;
  assign o__payload = rows__payload;
  assign rows__ready = o__ready;
  assign o__valid = rows__valid;
  assign \o__payload$43  = zeros__payload;
  assign zeros__ready = \o__ready$44 ;
  assign \o__valid$47  = zeros__valid;
  assign next_without = { \$35 , \$signal$51 [0] };
  assign vector = \i__payload$62 ;
  assign \i__valid$64  = gives_zero;
  assign \$signal$65  = \$44 [27:0];
  assign \masks__payload.mask  = masks__payload;
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
  assign \$signal$24.table  = \$signal$24 [2:0];
  assign \$signal$24.rows  = \$signal$24 [34:3];
  assign \$signal$24.hot  = \$signal$24 [35];
  assign \$signal$24.fixed  = \$signal$24 [67:36];
  assign \$signal$24.block  = \$signal$24 [72:68];
  assign \$signal$24.start  = \$signal$24 [104:73];
  assign \$signal$24.count  = \$signal$24 [106:105];
  assign \$signal$24.offset  = \$signal$24 [108:107];
  assign \$signal$24.run_ends  = \$signal$24 [109];
  assign \$signal$24.ends  = \$signal$24 [110];
  assign \$signal$24.row  = \$signal$24 [174:111];
  assign \$signal$24.slot  = \$signal$24 [238:175];
  assign \$signal$24.weight  = \$signal$24 [302:239];
  assign \i__payload.row  = i__payload[31:0];
  assign \i__payload.weight  = i__payload[63:32];
  assign \i__payload.table  = i__payload[66:64];
  assign \i__payload.sample  = i__payload[68:67];
  assign \i__payload.same  = i__payload[69];
  assign \i__payload.before  = i__payload[71:70];
  assign \i__payload.run_ends  = i__payload[72];
  assign \i__payload.first_table  = i__payload[73];
  assign \i__payload.last_table  = i__payload[74];
  assign \i__payload.ends  = i__payload[75];
  assign \rows__payload.table  = rows__payload[2:0];
  assign \rows__payload.row  = rows__payload[34:3];
  assign \rows__payload.weight  = rows__payload[66:35];
  assign \rows__payload.first  = rows__payload[67];
  assign \rows__payload.last  = rows__payload[68];
  assign \rows__payload.vector  = rows__payload[96:69];
  assign \o__payload.table  = rows__payload[2:0];
  assign \o__payload.row  = rows__payload[34:3];
  assign \o__payload.weight  = rows__payload[66:35];
  assign \o__payload.first  = rows__payload[67];
  assign \o__payload.last  = rows__payload[68];
  assign \o__payload.vector  = rows__payload[96:69];
  assign \zeros__payload.vector  = zeros__payload;
  assign \o__payload$43.vector  = zeros__payload;
  assign \$signal$52.row  = \$signal$52 [31:0];
  assign \$signal$52.weight  = \$signal$52 [63:32];
  assign \$signal$52.table  = \$signal$52 [66:64];
  assign \$signal$52.sample  = \$signal$52 [68:67];
  assign \$signal$52.same  = \$signal$52 [69];
  assign \$signal$52.before  = \$signal$52 [71:70];
  assign \$signal$52.run_ends  = \$signal$52 [72];
  assign \$signal$52.first_table  = \$signal$52 [73];
  assign \$signal$52.last_table  = \$signal$52 [74];
  assign \$signal$52.ends  = \$signal$52 [75];
  assign \i__payload$59.table  = \i__payload$59 [2:0];
  assign \i__payload$59.row  = \i__payload$59 [34:3];
  assign \i__payload$59.weight  = \i__payload$59 [66:35];
  assign \i__payload$59.first  = \i__payload$59 [67];
  assign \i__payload$59.last  = \i__payload$59 [68];
  assign \i__payload$59.vector  = \i__payload$59 [96:69];
  assign \$signal$60.table  = \$signal$60 [2:0];
  assign \$signal$60.row  = \$signal$60 [34:3];
  assign \$signal$60.weight  = \$signal$60 [66:35];
  assign \$signal$60.first  = \$signal$60 [67];
  assign \$signal$60.last  = \$signal$60 [68];
  assign \$signal$60.vector  = \$signal$60 [96:69];
  assign \i__payload$62.vector  = \i__payload$62 ;
  assign \o__payload$84.row  = \o__payload$84 [31:0];
  assign \o__payload$84.weight  = \o__payload$84 [63:32];
  assign \o__payload$84.table  = \o__payload$84 [66:64];
  assign \o__payload$84.sample  = \o__payload$84 [68:67];
  assign \o__payload$84.same  = \o__payload$84 [69];
  assign \o__payload$84.before  = \o__payload$84 [71:70];
  assign \o__payload$84.run_ends  = \o__payload$84 [72];
  assign \o__payload$84.first_table  = \o__payload$84 [73];
  assign \o__payload$84.last_table  = \o__payload$84 [74];
  assign \o__payload$84.ends  = \o__payload$84 [75];
  always @*
    \$115 [68] = \$signal$60 [68];
  assign \i__payload$59 [68] = \$43 ;
  assign { \i__payload$59 [96:69], \i__payload$59 [67:0] } = { \$signal$60 [96:69], \$signal$60 [67:0] };
  assign i__payload[75] = \$signal$24 [110];
  assign i__payload[74] = s1_last_table;
  assign i__payload[73] = \$31 ;
  assign i__payload[72] = s2_end;
  assign i__payload[71:70] = \$30 ;
  assign i__payload[69] = \$28 ;
  assign i__payload[68:67] = { \$24 , \$23  };
  assign i__payload[66:64] = \$signal$24 [2:0];
  assign i__payload[63:32] = \$22 ;
  assign i__payload[31:0] = \$21 ;
  assign \$24  = \$signal$25 ;
endmodule

module \hotline_bag_cutter.design.rows (rst, o__ready, i__valid, i__ready, o__payload, i__payload, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$2  = 0;
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
  wire [96:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [96:0] i__payload;
  wire [96:0] i__payload;
  wire \i__payload.first ;
  wire \i__payload.last ;
  wire [31:0] \i__payload.row ;
  wire [2:0] \i__payload.table ;
  wire [27:0] \i__payload.vector ;
  wire [31:0] \i__payload.weight ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [96:0] o__payload;
  wire [96:0] o__payload;
  wire \o__payload.first ;
  wire \o__payload.last ;
  wire [31:0] \o__payload.row ;
  wire [2:0] \o__payload.table ;
  wire [27:0] \o__payload.vector ;
  wire [31:0] \o__payload.weight ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg oldest = 1'h0;
  (* init = 1'h0 *)
  wire read__addr;
  wire [96:0] read__data;
  input rst;
  wire rst;
  reg [96:0] places [1:0];
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
      \$16  = \$12 [0];
    end
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
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
  assign \i__payload.table  = i__payload[2:0];
  assign \i__payload.row  = i__payload[34:3];
  assign \i__payload.weight  = i__payload[66:35];
  assign \i__payload.first  = i__payload[67];
  assign \i__payload.last  = i__payload[68];
  assign \i__payload.vector  = i__payload[96:69];
  assign \o__payload.table  = o__payload[2:0];
  assign \o__payload.row  = o__payload[34:3];
  assign \o__payload.weight  = o__payload[66:35];
  assign \o__payload.first  = o__payload[67];
  assign \o__payload.last  = o__payload[68];
  assign \o__payload.vector  = o__payload[96:69];
endmodule

module \hotline_bag_cutter.design.tokens (rst, o__ready, i__ready, o__payload, i__payload, i__valid, o__valid, clk);
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
  wire [75:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [75:0] i__payload;
  wire [75:0] i__payload;
  wire [1:0] \i__payload.before ;
  wire \i__payload.ends ;
  wire \i__payload.first_table ;
  wire \i__payload.last_table ;
  wire [31:0] \i__payload.row ;
  wire \i__payload.run_ends ;
  wire \i__payload.same ;
  wire [1:0] \i__payload.sample ;
  wire [2:0] \i__payload.table ;
  wire [31:0] \i__payload.weight ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [75:0] o__payload;
  wire [75:0] o__payload;
  wire [1:0] \o__payload.before ;
  wire \o__payload.ends ;
  wire \o__payload.first_table ;
  wire \o__payload.last_table ;
  wire [31:0] \o__payload.row ;
  wire \o__payload.run_ends ;
  wire \o__payload.same ;
  wire [1:0] \o__payload.sample ;
  wire [2:0] \o__payload.table ;
  wire [31:0] \o__payload.weight ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [1:0] oldest = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] read__addr;
  wire [75:0] read__data;
  input rst;
  wire rst;
  reg [75:0] places [3:0];
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
  assign \i__payload.row  = i__payload[31:0];
  assign \i__payload.weight  = i__payload[63:32];
  assign \i__payload.table  = i__payload[66:64];
  assign \i__payload.sample  = i__payload[68:67];
  assign \i__payload.same  = i__payload[69];
  assign \i__payload.before  = i__payload[71:70];
  assign \i__payload.run_ends  = i__payload[72];
  assign \i__payload.first_table  = i__payload[73];
  assign \i__payload.last_table  = i__payload[74];
  assign \i__payload.ends  = i__payload[75];
  assign \o__payload.row  = o__payload[31:0];
  assign \o__payload.weight  = o__payload[63:32];
  assign \o__payload.table  = o__payload[66:64];
  assign \o__payload.sample  = o__payload[68:67];
  assign \o__payload.same  = o__payload[69];
  assign \o__payload.before  = o__payload[71:70];
  assign \o__payload.run_ends  = o__payload[72];
  assign \o__payload.first_table  = o__payload[73];
  assign \o__payload.last_table  = o__payload[74];
  assign \o__payload.ends  = o__payload[75];
endmodule

module \hotline_bag_cutter.design.zeros (rst, o__ready, i__valid, i__ready, o__payload, i__payload, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$4  = 0;
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
  wire [27:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [27:0] i__payload;
  wire [27:0] i__payload;
  wire [27:0] \i__payload.vector ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [27:0] o__payload;
  wire [27:0] o__payload;
  wire [27:0] \o__payload.vector ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg oldest = 1'h0;
  (* init = 1'h0 *)
  wire read__addr;
  wire [27:0] read__data;
  input rst;
  wire rst;
  reg [27:0] places [1:0];
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
      \$16  = \$12 [0];
    end
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
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
  assign \i__payload.vector  = i__payload;
  assign \o__payload.vector  = o__payload;
endmodule
