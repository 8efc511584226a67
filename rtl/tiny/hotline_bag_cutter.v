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
    .\bad$57 (bad),
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
    .\o__ready$8 (zeros_ready),
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

module \hotline_bag_cutter.design (rst, start, empty, tables, row_beats, chunks__valid, masks__valid, masks__payload, o__ready, \o__ready$8 , chunks__ready, masks__ready, idle, chunks__payload, \bad$57 , bad_sample, bad_table, bad_row, rows__valid, rows__payload, zeros__valid
, zeros__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [28:0] \$100 ;
  wire [28:0] \$101 ;
  wire \$102 ;
  wire \$103 ;
  wire [27:0] \$104 ;
  wire \$105 ;
  wire [27:0] \$106 ;
  wire \$107 ;
  reg [302:0] \$108 ;
  reg [1:0] \$109 ;
  wire \$11 ;
  reg [1:0] \$110 ;
  reg \$111 ;
  reg \$112 ;
  reg \$113 ;
  reg [5:0] \$114 ;
  reg [2:0] \$115 ;
  reg [31:0] \$116 ;
  reg [27:0] \$117 ;
  reg \$118 ;
  reg [27:0] \$119 ;
  wire \$12 ;
  reg [1:0] \$120 ;
  reg [96:0] \$121 ;
  reg [27:0] \$122 ;
  reg [27:0] \$123 ;
  reg \$124 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire [6:0] \$172 ;
  wire [6:0] \$176 ;
  wire [3:0] \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [1:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire [1:0] \$31 ;
  wire [1:0] \$32 ;
  wire \$33 ;
  wire [1:0] \$34 ;
  wire [2:0] \$35 ;
  wire [28:0] \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire [31:0] \$40 ;
  wire \$41 ;
  wire [31:0] \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire [27:0] \$46 ;
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
  wire \$7 ;
  wire \$70 ;
  wire \$71 ;
  wire \$72 ;
  wire \$73 ;
  wire \$74 ;
  wire [1:0] \$75 ;
  wire [1:0] \$76 ;
  wire [1:0] \$77 ;
  wire [3:0] \$78 ;
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
  wire [6:0] \$89 ;
  wire \$9 ;
  wire \$90 ;
  wire \$91 ;
  wire \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire [2:0] \$96 ;
  wire [1:0] \$97 ;
  wire [2:0] \$98 ;
  wire [2:0] \$99 ;
  wire \$signal ;
  reg \$signal$19  = 1'h0;
  wire \$signal$26 ;
  reg [302:0] \$signal$29  = 303'h0000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [4:0] \$signal$29.block ;
  wire [1:0] \$signal$29.count ;
  wire \$signal$29.ends ;
  wire [31:0] \$signal$29.fixed ;
  wire \$signal$29.hot ;
  wire [1:0] \$signal$29.offset ;
  wire [63:0] \$signal$29.row ;
  wire [31:0] \$signal$29.rows ;
  wire \$signal$29.run_ends ;
  wire [63:0] \$signal$29.slot ;
  wire [31:0] \$signal$29.start ;
  wire [2:0] \$signal$29.table ;
  wire [63:0] \$signal$29.weight ;
  reg \$signal$34  = 1'h0;
  reg [96:0] \$signal$42  = 97'h0000000000000000000000000;
  wire \$signal$42.first ;
  wire \$signal$42.last ;
  wire [31:0] \$signal$42.row ;
  wire [2:0] \$signal$42.table ;
  wire [27:0] \$signal$42.vector ;
  wire [31:0] \$signal$42.weight ;
  wire \$signal$44 ;
  wire \$signal$47 ;
  reg \$signal$50 ;
  wire [1:0] bad;
  output \bad$57 ;
  reg \bad$57  = 1'h0;
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
  reg done;
  input empty;
  wire empty;
  wire [1:0] \empty$31 ;
  reg finished = 1'h1;
  wire [27:0] following;
  reg [1:0] here = 2'h0;
  wire [96:0] i__payload;
  (* init = 28'h0000000 *)
  wire [27:0] \i__payload$45 ;
  wire [27:0] \i__payload$45.vector ;
  wire \i__payload.first ;
  wire \i__payload.last ;
  wire [31:0] \i__payload.row ;
  wire [2:0] \i__payload.table ;
  wire [27:0] \i__payload.vector ;
  wire [31:0] \i__payload.weight ;
  wire i__ready;
  wire \i__ready$62 ;
  reg i__valid;
  reg \i__valid$46 ;
  output idle;
  wire idle;
  reg [1:0] mask = 2'h0;
  input [1:0] masks__payload;
  wire [1:0] masks__payload;
  wire [1:0] \masks__payload.mask ;
  output masks__ready;
  wire masks__ready;
  input masks__valid;
  wire masks__valid;
  wire [96:0] \new ;
  wire \new.first ;
  wire \new.last ;
  wire [31:0] \new.row ;
  wire [2:0] \new.table ;
  wire [27:0] \new.vector ;
  wire [31:0] \new.weight ;
  wire next_empty;
  wire [96:0] o__payload;
  wire [27:0] \o__payload$7 ;
  wire [27:0] \o__payload$7.vector ;
  wire \o__payload.first ;
  wire \o__payload.last ;
  wire [31:0] \o__payload.row ;
  wire [2:0] \o__payload.table ;
  wire [27:0] \o__payload.vector ;
  wire [31:0] \o__payload.weight ;
  input o__ready;
  wire o__ready;
  input \o__ready$8 ;
  wire \o__ready$8 ;
  wire o__valid;
  wire \o__valid$11 ;
  wire over;
  input [2:0] row_beats;
  wire [2:0] row_beats;
  reg [31:0] row_of_bad;
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
  reg s1_last_table = 1'h0;
  wire same;
  wire sample;
  reg [5:0] sample_of_bad;
  input start;
  wire start;
  reg [27:0] stride = 28'h0000000;
  input [3:0] tables;
  wire [3:0] tables;
  reg takes_lookup;
  reg [1:0] todo = 2'h0;
  reg [27:0] vector = 28'h0000000;
  output [27:0] zeros__payload;
  wire [27:0] zeros__payload;
  wire [27:0] \zeros__payload.vector ;
  wire zeros__ready;
  output zeros__valid;
  wire zeros__valid;
  assign \$1  = chunks__payload[106:105] > 1'h0;
  assign \$2  = masks__payload >> chunks__payload[107];
  assign \$3  = \$1  & \$2 ;
  assign \$4  = & chunks__payload[206:175];
  assign \$5  = \$3  & \$4 ;
  assign \$6  = chunks__payload[106:105] > 1'h1;
  assign \$7  = masks__payload >> chunks__payload[108];
  assign \$8  = \$6  & \$7 ;
  assign \$9  = & chunks__payload[238:207];
  assign \$10  = \$8  & \$9 ;
  assign \$11  = chunks__payload[142:111] >= chunks__payload[34:3];
  assign \$12  = chunks__payload[174:143] >= chunks__payload[34:3];
  assign bad = { \$10 , \$5  } & { \$12 , \$11  };
  assign \$13  = masks__valid | empty;
  assign \$14  = chunks__valid & \$13 ;
  assign \$15  = ~ \$signal$19 ;
  assign \$16  = \$15  | done;
  assign \$signal  = \$14  & \$16 ;
  assign \$17  = \$signal  & chunks__payload[109];
  assign \$18  = chunks__payload[2:0] + 1'h1;
  assign \$19  = \$18  == tables;
  assign masks__ready = \$17  & \$19 ;
  assign \$20  = | todo;
  assign \$signal$26  = \$signal$19  & \$20 ;
  assign \$21  = todo[0] ? 1'h0 : 1'h1;
  assign sample = \$signal$29 [108:107] >> \$21 ;
  assign \$22  = | todo;
  assign \$23  = ~ \$22 ;
  assign over = \$signal$19  & \$23 ;
  assign \$24  = here <= 1'h0;
  assign \$25  = here <= 1'h1;
  assign \$26  = mask & { \$25 , \$24  };
  assign \$27  = ! here;
  assign \$28  = \$signal$34  & \$27 ;
  assign \$29  = here == 1'h1;
  assign \$30  = \$signal$34  & \$29 ;
  assign \$31  = ~ { \$30 , \$28  };
  assign \$32  = \$26  & \$31 ;
  assign \$33  = sample > 1'h0;
  assign \$34  = \$signal$26  ? { 1'h0, \$33  } : 2'h3;
  assign \$35  = { 1'h0, \$32  } & { \$34 [1], \$34  };
  assign next_empty = \$35 [0] ? 1'h0 : 1'h1;
  assign \$36  = vector + stride;
  assign \$37  = \$signal$34  & \$signal$26 ;
  assign \$38  = sample == here;
  assign same = \$37  & \$38 ;
  assign \$39  = todo[0] ? 1'h0 : 1'h1;
  assign \$172  = \$39  * 6'h20;
  assign \$40  = \$signal$29 [174:111] >> \$172 ;
  assign \$41  = todo[0] ? 1'h0 : 1'h1;
  assign \$176  = \$41  * 6'h20;
  assign \$42  = \$signal$29 [302:239] >> \$176 ;
  assign \$43  = ~ same;
  assign \$44  = ~ same;
  assign \$45  = \$signal$34  & \$44 ;
  assign \$46  = \$45  ? \$36 [27:0] : vector;
  assign \$47  = ~ same;
  assign \$48  = | \$35 [1:0];
  assign \$49  = over & \$signal$29 [109];
  assign \$50  = \$signal$26  | \$49 ;
  assign \$51  = \$48  & \$50 ;
  assign \$52  = over & \$signal$29 [109];
  assign \$53  = \$signal$26  | \$52 ;
  assign \$54  = \$signal$26  & i__ready;
  assign \$55  = | \$35 [1:0];
  assign \$56  = ~ \$55 ;
  assign \$57  = same | \$56 ;
  assign \$58  = \$54  & \$57 ;
  assign \$59  = ~ \$signal$29 [109];
  assign \$60  = over & \$59 ;
  assign \$61  = over & \$signal$29 [109];
  assign \$62  = ~ rows__valid;
  assign \$63  = finished & \$62 ;
  assign \$64  = ~ zeros__valid;
  assign idle = \$63  & \$64 ;
  assign \$65  = chunks__payload[106:105] > 1'h0;
  assign \$66  = masks__payload >> chunks__payload[107];
  assign \$67  = \$65  & \$66 ;
  assign \$68  = & chunks__payload[206:175];
  assign \$69  = \$67  & \$68 ;
  assign \$70  = chunks__payload[106:105] > 1'h1;
  assign \$71  = masks__payload >> chunks__payload[108];
  assign \$72  = \$70  & \$71 ;
  assign \$73  = & chunks__payload[238:207];
  assign \$74  = \$72  & \$73 ;
  assign \$75  = ~ bad;
  assign \$76  = { \$74 , \$69  } & \$75 ;
  assign \$77  = masks__valid ? masks__payload : 2'h0;
  assign \$78  = chunks__payload[2:0] + 1'h1;
  assign \$79  = \$78  == tables;
  assign \$80  = ~ done;
  assign \$81  = \$signal$19  & \$80 ;
  assign \$82  = \$signal  | \$81 ;
  assign \$83  = | bad;
  assign \$84  = \$signal  & \$83 ;
  assign \$85  = ~ \bad$57 ;
  assign \$86  = sample_of_bad < bad_sample;
  assign \$87  = \$85  | \$86 ;
  assign \$88  = \$84  & \$87 ;
  assign \$89  = tables * row_beats;
  assign \$90  = | \$35 [1:0];
  assign \$91  = over & \$signal$29 [109];
  assign \$92  = \$signal$26  | \$91 ;
  assign \$93  = \$90  & \$92 ;
  assign \$94  = i__valid & i__ready;
  assign \$95  = ~ same;
  assign \$96  = here + 1'h1;
  assign \$97  = next_empty + 1'h1;
  assign \$98  = todo - 1'h1;
  assign \$99  = { 1'h0, todo } & \$98 ;
  assign \$100  = run_vector + row_beats;
  assign \$101  = run_vector + row_beats;
  assign \$102  = ! \$signal$29 [2:0];
  assign \$103  = ! \$signal$29 [2:0];
  assign \$104  = \$103  ? vector : block_vector;
  assign \$105  = ! \$signal$29 [2:0];
  assign \$106  = \$105  ? vector : block_vector;
  assign \$107  = \$signal$50  & \$signal$29 [110];
  always @(posedge clk)
    \$signal$29  <= \$108 ;
  always @(posedge clk)
    todo <= \$109 ;
  always @(posedge clk)
    mask <= \$110 ;
  always @(posedge clk)
    s1_last_table <= \$111 ;
  always @(posedge clk)
    \$signal$19  <= \$112 ;
  always @(posedge clk)
    \bad$57  <= \$113 ;
  always @(posedge clk)
    bad_sample <= \$114 ;
  always @(posedge clk)
    bad_table <= \$115 ;
  always @(posedge clk)
    bad_row <= \$116 ;
  always @(posedge clk)
    stride <= \$117 ;
  always @(posedge clk)
    \$signal$34  <= \$118 ;
  always @(posedge clk)
    vector <= \$119 ;
  always @(posedge clk)
    here <= \$120 ;
  always @(posedge clk)
    \$signal$42  <= \$121 ;
  always @(posedge clk)
    run_vector <= \$122 ;
  always @(posedge clk)
    block_vector <= \$123 ;
  always @(posedge clk)
    finished <= \$124 ;
  \hotline_bag_cutter.design.rows  rows (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(rows__payload),
    .o__ready(o__ready),
    .o__valid(rows__valid),
    .rst(rst)
  );
  \hotline_bag_cutter.design.zeros  zeros (
    .clk(clk),
    .i__payload(vector),
    .i__ready(\i__ready$62 ),
    .i__valid(\i__valid$46 ),
    .o__payload(zeros__payload),
    .o__ready(\o__ready$8 ),
    .o__valid(zeros__valid),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    sample_of_bad = 6'h00;
    if (bad[1]) begin
      sample_of_bad = { chunks__payload[72:68], chunks__payload[108] };
    end
    if (bad[0]) begin
      sample_of_bad = { chunks__payload[72:68], chunks__payload[107] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    row_of_bad = 32'd0;
    if (bad[1]) begin
      row_of_bad = chunks__payload[174:143];
    end
    if (bad[0]) begin
      row_of_bad = chunks__payload[142:111];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    i__valid = 1'h0;
    if (\$signal$34 ) begin
      i__valid = \$53 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    takes_lookup = 1'h0;
    (* full_case = 32'd1 *)
    if (\$signal$34 ) begin
      takes_lookup = \$58 ;
    end else if (\$51 ) begin
    end else begin
      takes_lookup = \$signal$26 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    done = 1'h0;
    (* full_case = 32'd1 *)
    if (\$signal$34 ) begin
      done = \$60 ;
    end else if (\$51 ) begin
    end else begin
      done = over;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \i__valid$46  = 1'h0;
    if (\$signal$34 ) begin
    end else if (\$51 ) begin
      \i__valid$46  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$signal$50  = 1'h0;
    (* full_case = 32'd1 *)
    if (\$signal$34 ) begin
    end else if (\$51 ) begin
    end else begin
      \$signal$50  = \$61 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$108  = \$signal$29 ;
    if (\$signal ) begin
      \$108  = chunks__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$109  = todo;
    if (\$signal ) begin
      \$109  = \$76 ;
    end
    if (takes_lookup) begin
      \$109  = \$99 [1:0];
    end
    if (rst) begin
      \$109  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$110  = mask;
    if (\$signal ) begin
      \$110  = \$77 ;
    end
    if (rst) begin
      \$110  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$111  = s1_last_table;
    if (\$signal ) begin
      \$111  = \$79 ;
    end
    if (rst) begin
      \$111  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$112  = \$82 ;
    if (rst) begin
      \$112  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$113  = \bad$57 ;
    if (start) begin
      \$113  = 1'h0;
    end else if (\$88 ) begin
      \$113  = 1'h1;
    end
    if (rst) begin
      \$113  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$114  = bad_sample;
    if (start) begin
    end else if (\$88 ) begin
      \$114  = sample_of_bad;
    end
    if (rst) begin
      \$114  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$115  = bad_table;
    if (start) begin
    end else if (\$88 ) begin
      \$115  = chunks__payload[2:0];
    end
    if (rst) begin
      \$115  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$116  = bad_row;
    if (start) begin
    end else if (\$88 ) begin
      \$116  = row_of_bad;
    end
    if (rst) begin
      \$116  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$117  = { 21'h000000, \$89  };
    if (rst) begin
      \$117  = 28'h0000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$118  = \$signal$34 ;
    if (\$signal$34 ) begin
      if (\$94 ) begin
        \$118  = 1'h0;
      end
    end
    if (takes_lookup) begin
      \$118  = 1'h1;
    end
    if (rst) begin
      \$118  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$119  = vector;
    if (\$signal$34 ) begin
      if (\$94 ) begin
        if (\$95 ) begin
          \$119  = \$36 [27:0];
        end
      end
    end else if (\$93 ) begin
      if (\i__ready$62 ) begin
        \$119  = \$36 [27:0];
      end
    end
    if (\$signal$50 ) begin
      \$119  = \$101 [27:0];
      if (s1_last_table) begin
        \$119  = \$106 ;
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
    \$120  = here;
    if (\$signal$34 ) begin
      if (\$94 ) begin
        if (\$95 ) begin
          \$120  = \$96 [1:0];
        end
      end
    end else if (\$93 ) begin
      if (\i__ready$62 ) begin
        \$120  = \$97 ;
      end
    end
    if (takes_lookup) begin
      \$120  = { 1'h0, sample };
    end
    if (\$signal$50 ) begin
      \$120  = 2'h0;
    end
    if (start) begin
      \$120  = 2'h0;
    end
    if (rst) begin
      \$120  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$121  = \$signal$42 ;
    if (takes_lookup) begin
      \$121  = \new ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$122  = run_vector;
    if (\$signal$50 ) begin
      \$122  = \$100 [27:0];
      if (s1_last_table) begin
        \$122  = \$104 ;
      end
    end
    if (start) begin
      \$122  = 28'h0000000;
    end
    if (rst) begin
      \$122  = 28'h0000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$123  = block_vector;
    if (\$signal$50 ) begin
      if (\$102 ) begin
        \$123  = vector;
      end
    end
    if (start) begin
      \$123  = 28'h0000000;
    end
    if (rst) begin
      \$123  = 28'h0000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$124  = finished;
    if (start) begin
      \$124  = 1'h0;
    end else if (\$107 ) begin
      \$124  = 1'h1;
    end
    if (rst) begin
      \$124  = 1'h1;
    end
  end
  assign o__payload = rows__payload;
  assign rows__ready = o__ready;
  assign o__valid = rows__valid;
  assign \o__payload$7  = zeros__payload;
  assign zeros__ready = \o__ready$8 ;
  assign \o__valid$11  = zeros__valid;
  assign \empty$31  = \$35 [1:0];
  assign following = \$36 [27:0];
  assign \$signal$44  = i__valid;
  assign \i__payload$45  = vector;
  assign \$signal$47  = \i__valid$46 ;
  assign chunks__ready = \$signal ;
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
  assign \o__payload$7.vector  = zeros__payload;
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
  assign \masks__payload.mask  = masks__payload;
  assign \$signal$29.table  = \$signal$29 [2:0];
  assign \$signal$29.rows  = \$signal$29 [34:3];
  assign \$signal$29.hot  = \$signal$29 [35];
  assign \$signal$29.fixed  = \$signal$29 [67:36];
  assign \$signal$29.block  = \$signal$29 [72:68];
  assign \$signal$29.start  = \$signal$29 [104:73];
  assign \$signal$29.count  = \$signal$29 [106:105];
  assign \$signal$29.offset  = \$signal$29 [108:107];
  assign \$signal$29.run_ends  = \$signal$29 [109];
  assign \$signal$29.ends  = \$signal$29 [110];
  assign \$signal$29.row  = \$signal$29 [174:111];
  assign \$signal$29.slot  = \$signal$29 [238:175];
  assign \$signal$29.weight  = \$signal$29 [302:239];
  assign \new.table  = \new [2:0];
  assign \new.row  = \new [34:3];
  assign \new.weight  = \new [66:35];
  assign \new.first  = \new [67];
  assign \new.last  = \new [68];
  assign \new.vector  = \new [96:69];
  assign \i__payload.table  = i__payload[2:0];
  assign \i__payload.row  = i__payload[34:3];
  assign \i__payload.weight  = i__payload[66:35];
  assign \i__payload.first  = i__payload[67];
  assign \i__payload.last  = i__payload[68];
  assign \i__payload.vector  = i__payload[96:69];
  assign \$signal$42.table  = \$signal$42 [2:0];
  assign \$signal$42.row  = \$signal$42 [34:3];
  assign \$signal$42.weight  = \$signal$42 [66:35];
  assign \$signal$42.first  = \$signal$42 [67];
  assign \$signal$42.last  = \$signal$42 [68];
  assign \$signal$42.vector  = \$signal$42 [96:69];
  assign \i__payload$45.vector  = vector;
  assign i__payload[68] = \$47 ;
  assign { i__payload[96:69], i__payload[67:0] } = { \$signal$42 [96:69], \$signal$42 [67:0] };
  assign \new [96:69] = \$46 ;
  assign \new [67] = \$43 ;
  assign \new [66:35] = \$42 ;
  assign \new [34:3] = \$40 ;
  assign \new [2:0] = \$signal$29 [2:0];
  assign \new [68] = 1'h0;
endmodule

module \hotline_bag_cutter.design.rows (rst, o__ready, i__ready, i__payload, i__valid, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$2  = 0;
  wire \$1 ;
  reg [96:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [96:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [96:0] \$8 ;
  reg \$9 ;
  (* init = 97'h0000000000000000000000000 *)
  wire [96:0] \$signal ;
  wire \$signal.first ;
  wire \$signal.last ;
  wire [31:0] \$signal.row ;
  wire [2:0] \$signal.table ;
  wire [27:0] \$signal.vector ;
  wire [31:0] \$signal.weight ;
  input clk;
  wire clk;
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
  reg [96:0] o__payload = 97'h0000000000000000000000000;
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
  wire room;
  input rst;
  wire rst;
  reg [96:0] spare = 97'h0000000000000000000000000;
  wire \spare.first ;
  wire \spare.last ;
  wire [31:0] \spare.row ;
  wire [2:0] \spare.table ;
  wire [27:0] \spare.vector ;
  wire [31:0] \spare.weight ;
  reg spare_valid = 1'h0;
  assign \$1  = ~ o__valid;
  assign room = \$1  | o__ready;
  assign i__ready = ~ spare_valid;
  assign \$2  = ~ spare_valid;
  assign \$3  = i__valid & \$2 ;
  assign \$4  = spare_valid | i__valid;
  assign \$5  = spare_valid ? spare : i__payload;
  assign \$6  = ~ spare_valid;
  always @(posedge clk)
    o__valid <= \$7 ;
  always @(posedge clk)
    o__payload <= \$8 ;
  always @(posedge clk)
    spare_valid <= \$9 ;
  always @(posedge clk)
    spare <= \$10 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$7  = o__valid;
    if (room) begin
      \$7  = \$4 ;
    end
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$8  = o__payload;
    if (room) begin
      \$8  = \$5 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$9  = spare_valid;
    if (room) begin
      \$9  = 1'h0;
    end else if (\$3 ) begin
      \$9  = 1'h1;
    end
    if (rst) begin
      \$9  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$10  = spare;
    if (\$6 ) begin
      \$10  = i__payload;
    end
  end
  assign \$signal  = o__payload;
  assign \o__payload.table  = o__payload[2:0];
  assign \o__payload.row  = o__payload[34:3];
  assign \o__payload.weight  = o__payload[66:35];
  assign \o__payload.first  = o__payload[67];
  assign \o__payload.last  = o__payload[68];
  assign \o__payload.vector  = o__payload[96:69];
  assign \$signal.table  = o__payload[2:0];
  assign \$signal.row  = o__payload[34:3];
  assign \$signal.weight  = o__payload[66:35];
  assign \$signal.first  = o__payload[67];
  assign \$signal.last  = o__payload[68];
  assign \$signal.vector  = o__payload[96:69];
  assign \i__payload.table  = i__payload[2:0];
  assign \i__payload.row  = i__payload[34:3];
  assign \i__payload.weight  = i__payload[66:35];
  assign \i__payload.first  = i__payload[67];
  assign \i__payload.last  = i__payload[68];
  assign \i__payload.vector  = i__payload[96:69];
  assign \spare.table  = spare[2:0];
  assign \spare.row  = spare[34:3];
  assign \spare.weight  = spare[66:35];
  assign \spare.first  = spare[67];
  assign \spare.last  = spare[68];
  assign \spare.vector  = spare[96:69];
endmodule

module \hotline_bag_cutter.design.zeros (rst, o__ready, i__ready, i__valid, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$3  = 0;
  wire \$1 ;
  reg [27:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [27:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [27:0] \$8 ;
  reg \$9 ;
  (* init = 28'h0000000 *)
  wire [27:0] \$signal ;
  wire [27:0] \$signal.vector ;
  input clk;
  wire clk;
  input [27:0] i__payload;
  wire [27:0] i__payload;
  wire [27:0] \i__payload.vector ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [27:0] o__payload;
  reg [27:0] o__payload = 28'h0000000;
  wire [27:0] \o__payload.vector ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [27:0] spare = 28'h0000000;
  wire [27:0] \spare.vector ;
  reg spare_valid = 1'h0;
  assign \$1  = ~ o__valid;
  assign room = \$1  | o__ready;
  assign i__ready = ~ spare_valid;
  assign \$2  = ~ spare_valid;
  assign \$3  = i__valid & \$2 ;
  assign \$4  = spare_valid | i__valid;
  assign \$5  = spare_valid ? spare : i__payload;
  assign \$6  = ~ spare_valid;
  always @(posedge clk)
    o__valid <= \$7 ;
  always @(posedge clk)
    o__payload <= \$8 ;
  always @(posedge clk)
    spare_valid <= \$9 ;
  always @(posedge clk)
    spare <= \$10 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$7  = o__valid;
    if (room) begin
      \$7  = \$4 ;
    end
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$8  = o__payload;
    if (room) begin
      \$8  = \$5 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$9  = spare_valid;
    if (room) begin
      \$9  = 1'h0;
    end else if (\$3 ) begin
      \$9  = 1'h1;
    end
    if (rst) begin
      \$9  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$10  = spare;
    if (\$6 ) begin
      \$10  = i__payload;
    end
  end
  assign \$signal  = o__payload;
  assign \o__payload.vector  = o__payload;
  assign \$signal.vector  = o__payload;
  assign \i__payload.vector  = i__payload;
  assign \spare.vector  = spare;
endmodule
