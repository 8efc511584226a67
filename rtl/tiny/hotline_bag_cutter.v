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
  reg [31:0] \$100 ;
  reg \$101 ;
  reg [5:0] \$102 ;
  reg [2:0] \$103 ;
  reg [31:0] \$104 ;
  reg \$105 ;
  reg \$106 ;
  reg \$107 ;
  reg [1:0] \$108 ;
  reg \$109 ;
  wire \$11 ;
  reg \$110 ;
  reg \$111 ;
  reg [75:0] \$112 ;
  reg [27:0] \$113 ;
  reg [1:0] \$114 ;
  reg \$115 ;
  reg [96:0] \$116 ;
  reg [27:0] \$117 ;
  reg [27:0] \$118 ;
  reg [27:0] \$119 ;
  wire [1:0] \$12 ;
  reg \$120 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [6:0] \$152 ;
  wire [6:0] \$155 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire [31:0] \$22 ;
  wire [31:0] \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire [1:0] \$30 ;
  wire [1:0] \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire [1:0] \$34 ;
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
  wire [28:0] \$45 ;
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
  wire \$56 ;
  wire [3:0] \$57 ;
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
  wire \$74 ;
  wire [6:0] \$75 ;
  wire [1:0] \$76 ;
  wire \$77 ;
  wire \$78 ;
  wire [1:0] \$79 ;
  wire [1:0] \$8 ;
  wire [1:0] \$80 ;
  wire \$81 ;
  wire \$82 ;
  wire \$83 ;
  wire \$84 ;
  wire \$85 ;
  wire \$86 ;
  wire [28:0] \$87 ;
  wire \$88 ;
  reg [302:0] \$89 ;
  wire [1:0] \$9 ;
  reg [1:0] \$90 ;
  reg [1:0] \$91 ;
  reg [1:0] \$92 ;
  reg [1:0] \$93 ;
  reg [1:0] \$94 ;
  reg \$95 ;
  reg \$96 ;
  reg \$97 ;
  reg \$98 ;
  reg [5:0] \$99 ;
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
  assign \$21  = \$signal$25  > 1'h1;
  assign \$152  = \$signal$26  * 6'h20;
  assign \$22  = \$signal$24 [174:111] >> \$152 ;
  assign \$155  = \$signal$26  * 6'h20;
  assign \$23  = \$signal$24 [302:239] >> \$155 ;
  assign \$24  = ! \$signal$25 ;
  assign \$26  = \$signal$25  == \$signal$32 ;
  assign \$27  = \within  & \$26 ;
  assign \$28  = ~ s2_end;
  assign \$29  = \$27  & \$28 ;
  assign \$30  = { \$21 , \$20  } | { s2_end, s2_end };
  assign \$31  = s1_mask & \$30 ;
  assign \$32  = ! \$signal$24 [2:0];
  assign \$33  = ~ now_valid;
  assign \o__ready$48  = \$33  | \$signal$50 ;
  assign \$34  = ~ \$signal$53 ;
  assign \$signal$51  = \$signal$52 [71:70] & \$34 ;
  assign \$35  = ~ \$signal$51 [0];
  assign \$36  = \$signal$51 [1] & \$35 ;
  assign \$37  = | \$signal$51 ;
  assign \$38  = ~ \$37 ;
  assign \$39  = now_valid & \$38 ;
  assign \$40  = ~ kept;
  assign \$41  = \$40  | \i__ready$56 ;
  assign \$signal$50  = \$39  & \$41 ;
  assign \$42  = | \$signal$51 ;
  assign \$43  = now_valid & \$42 ;
  assign gives_zero = \$43  & \i__ready$58 ;
  assign \$44  = ~ \$signal$52 [69];
  assign \i__valid$61  = kept & \$signal$50 ;
  assign \$45  = run_vector + row_beats;
  assign next_block = \$signal$52 [73] ? \i__payload$62  : block_vector;
  assign \$46  = ~ rows__valid;
  assign \$47  = finished & \$46 ;
  assign \$48  = ~ zeros__valid;
  assign idle = \$47  & \$48 ;
  assign \$49  = chunks__payload[106:105] > 1'h0;
  assign \$50  = chunks__payload[106:105] > 1'h1;
  assign \$51  = & chunks__payload[206:175];
  assign \$52  = & chunks__payload[238:207];
  assign \$53  = \$signal  >> chunks__payload[107];
  assign \$54  = \$signal  >> chunks__payload[108];
  assign \$55  = chunks__payload[142:111] >= chunks__payload[34:3];
  assign \$56  = chunks__payload[174:143] >= chunks__payload[34:3];
  assign \$57  = chunks__payload[2:0] + 1'h1;
  assign \$58  = \$57  == tables;
  assign \$59  = ~ \$signal$23 ;
  assign \$60  = \$signal$4  & \$59 ;
  assign \$61  = \$signal$7  | \$60 ;
  assign \$62  = | bad;
  assign \$63  = s1_fresh & \$62 ;
  assign \$64  = ~ \bad$79 ;
  assign \$65  = sample_of_bad < bad_sample;
  assign \$66  = \$64  | \$65 ;
  assign \$67  = bad_came & \$66 ;
  assign \$68  = | \$signal$18 ;
  assign \$69  = \$68  | \$signal$24 [109];
  assign \$70  = \$signal$4  & \$69 ;
  assign \$71  = | \$signal$18 ;
  assign \$72  = ~ \$71 ;
  assign \$73  = i__ready & i__valid;
  assign \$74  = ~ s2_end;
  assign \$75  = tables * row_beats;
  assign \$76  = \$signal$53  | { \$36 , \$signal$51 [0] };
  assign \$77  = ~ \$signal$52 [72];
  assign \$78  = ~ \$signal$52 [69];
  assign \$79  = \$signal$53  | \$signal$52 [68:67];
  assign \$80  = \$signal$52 [72] ? 2'h0 : \$79 ;
  assign \$81  = ~ \$signal$52 [69];
  assign \$82  = ~ \$signal$52 [69];
  assign \$83  = \$signal$50  & \$82 ;
  assign \$84  = ~ \$signal$52 [72];
  assign \$85  = \$83  & \$84 ;
  assign \$86  = gives_zero | \$85 ;
  assign \$87  = \i__payload$62  + stride;
  assign \$88  = \$signal$50  & \$signal$52 [72];
  always @(posedge clk)
    \$signal$24  <= \$89 ;
  always @(posedge clk)
    s1_mask <= \$90 ;
  always @(posedge clk)
    s1_present <= \$91 ;
  always @(posedge clk)
    s1_missed <= \$92 ;
  always @(posedge clk)
    s1_listed <= \$93 ;
  always @(posedge clk)
    s1_outside <= \$94 ;
  always @(posedge clk)
    s1_last_table <= \$95 ;
  always @(posedge clk)
    \$signal$4  <= \$96 ;
  always @(posedge clk)
    s1_fresh <= \$97 ;
  always @(posedge clk)
    bad_came <= \$98 ;
  always @(posedge clk)
    table_of_bad <= \$signal$24 [2:0];
  always @(posedge clk)
    sample_of_bad <= \$99 ;
  always @(posedge clk)
    row_of_bad <= \$100 ;
  always @(posedge clk)
    \bad$79  <= \$101 ;
  always @(posedge clk)
    bad_sample <= \$102 ;
  always @(posedge clk)
    bad_table <= \$103 ;
  always @(posedge clk)
    bad_row <= \$104 ;
  always @(posedge clk)
    i__valid <= \$105 ;
  always @(posedge clk)
    \$signal$26  <= \$106 ;
  always @(posedge clk)
    s2_end <= \$107 ;
  always @(posedge clk)
    \$signal$20  <= \$108 ;
  always @(posedge clk)
    \within  <= \$109 ;
  always @(posedge clk)
    \$signal$32  <= \$110 ;
  always @(posedge clk)
    now_valid <= \$111 ;
  always @(posedge clk)
    \$signal$52  <= \$112 ;
  always @(posedge clk)
    stride <= \$113 ;
  always @(posedge clk)
    \$signal$53  <= \$114 ;
  always @(posedge clk)
    kept <= \$115 ;
  always @(posedge clk)
    \$signal$60  <= \$116 ;
  always @(posedge clk)
    \i__payload$62  <= \$117 ;
  always @(posedge clk)
    run_vector <= \$118 ;
  always @(posedge clk)
    block_vector <= \$119 ;
  always @(posedge clk)
    finished <= \$120 ;
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
    \$89  = \$signal$24 ;
    if (\$signal$7 ) begin
      \$89  = chunks__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$90  = s1_mask;
    if (\$signal$7 ) begin
      \$90  = \$signal ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$91  = s1_present;
    if (\$signal$7 ) begin
      \$91  = { \$50 , \$49  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$92  = s1_missed;
    if (\$signal$7 ) begin
      \$92  = { \$52 , \$51  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$93  = s1_listed;
    if (\$signal$7 ) begin
      \$93  = { \$54 , \$53  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$94  = s1_outside;
    if (\$signal$7 ) begin
      \$94  = { \$56 , \$55  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$95  = s1_last_table;
    if (\$signal$7 ) begin
      \$95  = \$58 ;
    end
    if (rst) begin
      \$95  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$96  = \$61 ;
    if (rst) begin
      \$96  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$97  = \$signal$7 ;
    if (rst) begin
      \$97  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$98  = \$63 ;
    if (rst) begin
      \$98  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$99  = sample_of_bad;
    if (bad[1]) begin
      \$99  = { \$signal$24 [72:68], \$signal$24 [108] };
    end
    if (bad[0]) begin
      \$99  = { \$signal$24 [72:68], \$signal$24 [107] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$100  = row_of_bad;
    if (bad[1]) begin
      \$100  = \$signal$24 [174:143];
    end
    if (bad[0]) begin
      \$100  = \$signal$24 [142:111];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$101  = \bad$79 ;
    if (start) begin
      \$101  = 1'h0;
    end else if (\$67 ) begin
      \$101  = 1'h1;
    end
    if (rst) begin
      \$101  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$102  = bad_sample;
    if (start) begin
    end else if (\$67 ) begin
      \$102  = sample_of_bad;
    end
    if (rst) begin
      \$102  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$103  = bad_table;
    if (start) begin
    end else if (\$67 ) begin
      \$103  = table_of_bad;
    end
    if (rst) begin
      \$103  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$104  = bad_row;
    if (start) begin
    end else if (\$67 ) begin
      \$104  = row_of_bad;
    end
    if (rst) begin
      \$104  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$105  = i__valid;
    if (i__ready) begin
      \$105  = \$70 ;
    end
    if (rst) begin
      \$105  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$106  = \$signal$26 ;
    if (i__ready) begin
      \$106  = \$11 ;
    end
    if (rst) begin
      \$106  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$107  = s2_end;
    if (i__ready) begin
      \$107  = \$72 ;
    end
    if (rst) begin
      \$107  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    if (i__ready) begin
      \$108  = rest;
    end else begin
      \$108  = \$signal$18 ;
    end
    if (rst) begin
      \$108  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$109  = \within ;
    if (\$73 ) begin
      \$109  = \$74 ;
    end
    if (start) begin
      \$109  = 1'h0;
    end
    if (rst) begin
      \$109  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$110  = \$signal$32 ;
    if (\$73 ) begin
      \$110  = \$signal$25 ;
    end
    if (rst) begin
      \$110  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$111  = now_valid;
    if (\o__ready$48 ) begin
      \$111  = \o__valid$83 ;
    end
    if (rst) begin
      \$111  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$112  = \$signal$52 ;
    if (\o__ready$48 ) begin
      \$112  = \o__payload$84 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$113  = { 21'h000000, \$75  };
    if (rst) begin
      \$113  = 28'h0000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$114  = \$signal$53 ;
    if (gives_zero) begin
      \$114  = \$76 ;
    end else if (\$signal$50 ) begin
      \$114  = \$80 ;
    end
    if (rst) begin
      \$114  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$115  = kept;
    if (gives_zero) begin
    end else if (\$signal$50 ) begin
      \$115  = \$77 ;
    end
    if (rst) begin
      \$115  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    { \$116 [96:69], \$116 [67:0] } = { \$signal$60 [96:69], \$signal$60 [67:0] };
    if (gives_zero) begin
    end else if (\$signal$50 ) begin
      \$116 [2:0] = \$signal$52 [66:64];
      \$116 [34:3] = \$signal$52 [31:0];
      \$116 [66:35] = \$signal$52 [63:32];
      \$116 [67] = \$78 ;
      if (\$81 ) begin
        \$116 [96:69] = \i__payload$62 ;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$117  = \i__payload$62 ;
    if (\$86 ) begin
      \$117  = \$87 [27:0];
    end
    if (\$88 ) begin
      \$117  = \$45 [27:0];
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
    \$118  = run_vector;
    if (\$88 ) begin
      \$118  = \$45 [27:0];
      if (\$signal$52 [74]) begin
        \$118  = next_block;
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
    \$119  = block_vector;
    if (\$88 ) begin
      if (\$signal$52 [73]) begin
        \$119  = \i__payload$62 ;
      end
    end
    if (start) begin
      \$119  = 28'h0000000;
    end
    if (rst) begin
      \$119  = 28'h0000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$120  = finished;
    if (\$88 ) begin
      if (\$signal$52 [75]) begin
        \$120  = 1'h1;
      end
    end
    if (start) begin
      \$120  = 1'h0;
    end
    if (rst) begin
      \$120  = 1'h1;
    end
  end
  assign first = { \$11 , \$signal$18 [0] };
  assign \$signal$27  = { \$21 , \$20  };
  assign \$signal$29  = i__valid;
  assign o__payload = rows__payload;
  assign rows__ready = o__ready;
  assign o__valid = rows__valid;
  assign \o__payload$43  = zeros__payload;
  assign zeros__ready = \o__ready$44 ;
  assign \o__valid$47  = zeros__valid;
  assign next_without = { \$36 , \$signal$51 [0] };
  assign vector = \i__payload$62 ;
  assign \i__valid$64  = gives_zero;
  assign \$signal$65  = \$45 [27:0];
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
    \$116 [68] = \$signal$60 [68];
  assign \i__payload$59 [68] = \$44 ;
  assign { \i__payload$59 [96:69], \i__payload$59 [67:0] } = { \$signal$60 [96:69], \$signal$60 [67:0] };
  assign i__payload[75] = \$signal$24 [110];
  assign i__payload[74] = s1_last_table;
  assign i__payload[73] = \$32 ;
  assign i__payload[72] = s2_end;
  assign i__payload[71:70] = \$31 ;
  assign i__payload[69] = \$29 ;
  assign i__payload[68:67] = { \$25 , \$24  };
  assign i__payload[66:64] = \$signal$24 [2:0];
  assign i__payload[63:32] = \$23 ;
  assign i__payload[31:0] = \$22 ;
  assign \$25  = \$signal$25 ;
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
