// Hotline, module hotline_bag_cutter, preset small.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 6, row_bits 30, banks 8, sets_per_bank 1024, ways 4, engines 8, bus_bits 64
// Made by `hotline generate --preset small`. Don't edit: change hdl_gen/ and make it again.
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
  output [13:0] bad_sample;
  wire [13:0] bad_sample;
  wire [13:0] \bad_sample$58 ;
  output [5:0] bad_table;
  wire [5:0] bad_table;
  wire [5:0] \bad_table$59 ;
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
  input empty;
  wire empty;
  wire \empty$41 ;
  output idle;
  wire idle;
  wire \idle$56 ;
  wire [7:0] masks__payload;
  wire [7:0] \masks__payload.mask ;
  wire masks__ready;
  wire masks__valid;
  input [7:0] masks_mask;
  wire [7:0] masks_mask;
  output masks_ready;
  wire masks_ready;
  input masks_valid;
  wire masks_valid;
  input [6:0] row_beats;
  wire [6:0] row_beats;
  wire [6:0] \row_beats$43 ;
  wire [99:0] rows__payload;
  wire \rows__payload.first ;
  wire \rows__payload.last ;
  wire [31:0] \rows__payload.row ;
  wire [5:0] \rows__payload.table ;
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
  output [5:0] rows_table;
  wire [5:0] rows_table;
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
  input [6:0] tables;
  wire [6:0] tables;
  wire [6:0] \tables$42 ;
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
  assign rows_table = rows__payload[5:0];
  assign rows_row = rows__payload[37:6];
  assign rows_weight = rows__payload[69:38];
  assign rows_first = rows__payload[70];
  assign rows_last = rows__payload[71];
  assign rows_vector = rows__payload[99:72];
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
  assign \masks__payload.mask  = masks_mask;
  assign \rows__payload.table  = rows__payload[5:0];
  assign \rows__payload.row  = rows__payload[37:6];
  assign \rows__payload.weight  = rows__payload[69:38];
  assign \rows__payload.first  = rows__payload[70];
  assign \rows__payload.last  = rows__payload[71];
  assign \rows__payload.vector  = rows__payload[99:72];
  assign \zeros__payload.vector  = zeros_vector;
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

module \hotline_bag_cutter.design (rst, start, empty, tables, row_beats, chunks__valid, masks__valid, masks__payload, o__ready, \o__ready$44 , chunks__ready, masks__ready, idle, rows__payload, zeros__payload, chunks__payload, \bad$79 , bad_sample, bad_table, bad_row, rows__valid
, zeros__valid, clk);
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
  wire \$118 ;
  wire \$119 ;
  wire \$12 ;
  wire \$120 ;
  wire \$121 ;
  wire [28:0] \$122 ;
  wire \$123 ;
  wire \$124 ;
  wire \$125 ;
  wire \$126 ;
  wire \$127 ;
  wire \$128 ;
  wire \$129 ;
  wire \$13 ;
  wire \$130 ;
  wire \$131 ;
  wire \$132 ;
  wire \$133 ;
  wire \$134 ;
  wire \$135 ;
  wire \$136 ;
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
  wire \$155 ;
  wire \$156 ;
  wire \$157 ;
  wire [6:0] \$158 ;
  wire \$159 ;
  wire \$16 ;
  wire \$160 ;
  wire \$161 ;
  wire \$162 ;
  wire \$163 ;
  wire \$164 ;
  wire \$165 ;
  wire \$166 ;
  wire \$167 ;
  wire \$168 ;
  wire \$169 ;
  wire \$17 ;
  wire \$170 ;
  wire \$171 ;
  wire \$172 ;
  wire \$173 ;
  wire \$174 ;
  wire \$175 ;
  wire \$176 ;
  wire \$177 ;
  wire \$178 ;
  wire \$179 ;
  wire \$18 ;
  wire \$180 ;
  wire \$181 ;
  wire \$182 ;
  wire \$183 ;
  wire \$184 ;
  wire [13:0] \$185 ;
  wire [7:0] \$186 ;
  wire \$187 ;
  wire \$188 ;
  wire [7:0] \$189 ;
  wire \$19 ;
  wire [7:0] \$190 ;
  wire \$191 ;
  wire \$192 ;
  wire \$193 ;
  wire \$194 ;
  wire \$195 ;
  wire \$196 ;
  wire [28:0] \$197 ;
  wire \$198 ;
  reg [911:0] \$199 ;
  wire \$2 ;
  wire \$20 ;
  reg [7:0] \$200 ;
  reg [7:0] \$201 ;
  reg [7:0] \$202 ;
  reg [7:0] \$203 ;
  reg [7:0] \$204 ;
  reg \$205 ;
  reg \$206 ;
  reg \$207 ;
  reg \$208 ;
  reg [13:0] \$209 ;
  wire \$21 ;
  reg [31:0] \$210 ;
  reg \$211 ;
  reg [13:0] \$212 ;
  reg [5:0] \$213 ;
  reg [31:0] \$214 ;
  reg \$215 ;
  reg [2:0] \$216 ;
  reg \$217 ;
  reg [7:0] \$218 ;
  reg \$219 ;
  wire \$22 ;
  reg [2:0] \$220 ;
  reg \$221 ;
  reg [90:0] \$222 ;
  reg [27:0] \$223 ;
  reg [7:0] \$224 ;
  reg \$225 ;
  reg [99:0] \$226 ;
  reg [27:0] \$227 ;
  reg [27:0] \$228 ;
  reg [27:0] \$229 ;
  wire \$23 ;
  reg \$230 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire [4:0] \$292 ;
  wire \$3 ;
  wire \$30 ;
  wire [8:0] \$302 ;
  wire [8:0] \$305 ;
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
  wire [7:0] \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire [6:0] \$5 ;
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
  wire [31:0] \$60 ;
  wire [31:0] \$61 ;
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
  wire \$71 ;
  wire \$72 ;
  wire \$73 ;
  wire [7:0] \$74 ;
  wire [7:0] \$75 ;
  wire \$76 ;
  wire \$77 ;
  wire [7:0] \$78 ;
  wire \$79 ;
  wire [7:0] \$8 ;
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
  wire [7:0] \$9 ;
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
  wire [7:0] \$signal ;
  wire [7:0] \$signal$12 ;
  wire [7:0] \$signal$18 ;
  reg [7:0] \$signal$20  = 8'h00;
  wire \$signal$23 ;
  reg [911:0] \$signal$24  = 912'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [10:0] \$signal$24.block ;
  wire [3:0] \$signal$24.count ;
  wire \$signal$24.ends ;
  wire [31:0] \$signal$24.fixed ;
  wire \$signal$24.hot ;
  wire [23:0] \$signal$24.offset ;
  wire [255:0] \$signal$24.row ;
  wire [31:0] \$signal$24.rows ;
  wire \$signal$24.run_ends ;
  wire [255:0] \$signal$24.slot ;
  wire [31:0] \$signal$24.start ;
  wire [5:0] \$signal$24.table ;
  wire [255:0] \$signal$24.weight ;
  wire [2:0] \$signal$25 ;
  reg [2:0] \$signal$26  = 3'h0;
  wire [7:0] \$signal$27 ;
  (* init = 1'h0 *)
  wire \$signal$29 ;
  reg [2:0] \$signal$32  = 3'h0;
  reg \$signal$4  = 1'h0;
  wire \$signal$50 ;
  wire [7:0] \$signal$51 ;
  reg [90:0] \$signal$52  = 91'h00000000000000000000000;
  wire [7:0] \$signal$52.before ;
  wire \$signal$52.ends ;
  wire \$signal$52.first_table ;
  wire \$signal$52.last_table ;
  wire [31:0] \$signal$52.row ;
  wire \$signal$52.run_ends ;
  wire \$signal$52.same ;
  wire [7:0] \$signal$52.sample ;
  wire [5:0] \$signal$52.table ;
  wire [31:0] \$signal$52.weight ;
  reg [7:0] \$signal$53  = 8'h00;
  reg [99:0] \$signal$60  = 100'h0000000000000000000000000;
  wire \$signal$60.first ;
  wire \$signal$60.last ;
  wire [31:0] \$signal$60.row ;
  wire [5:0] \$signal$60.table ;
  wire [27:0] \$signal$60.vector ;
  wire [31:0] \$signal$60.weight ;
  wire [27:0] \$signal$65 ;
  wire \$signal$7 ;
  wire [7:0] bad;
  output \bad$79 ;
  reg \bad$79  = 1'h0;
  reg bad_came = 1'h0;
  output [31:0] bad_row;
  reg [31:0] bad_row = 32'd0;
  output [13:0] bad_sample;
  reg [13:0] bad_sample = 14'h0000;
  output [5:0] bad_table;
  reg [5:0] bad_table = 6'h00;
  reg [27:0] block_vector = 28'h0000000;
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
  input empty;
  wire empty;
  reg finished = 1'h1;
  wire [7:0] first;
  wire gives_zero;
  wire [90:0] i__payload;
  wire [99:0] \i__payload$59 ;
  wire \i__payload$59.first ;
  wire \i__payload$59.last ;
  wire [31:0] \i__payload$59.row ;
  wire [5:0] \i__payload$59.table ;
  wire [27:0] \i__payload$59.vector ;
  wire [31:0] \i__payload$59.weight ;
  reg [27:0] \i__payload$62  = 28'h0000000;
  wire [27:0] \i__payload$62.vector ;
  wire [7:0] \i__payload.before ;
  wire \i__payload.ends ;
  wire \i__payload.first_table ;
  wire \i__payload.last_table ;
  wire [31:0] \i__payload.row ;
  wire \i__payload.run_ends ;
  wire \i__payload.same ;
  wire [7:0] \i__payload.sample ;
  wire [5:0] \i__payload.table ;
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
  input [7:0] masks__payload;
  wire [7:0] masks__payload;
  wire [7:0] \masks__payload.mask ;
  output masks__ready;
  wire masks__ready;
  input masks__valid;
  wire masks__valid;
  wire [27:0] next_block;
  wire [7:0] next_without;
  reg now_valid = 1'h0;
  wire [99:0] o__payload;
  wire [27:0] \o__payload$43 ;
  wire [27:0] \o__payload$43.vector ;
  wire [90:0] \o__payload$84 ;
  wire [7:0] \o__payload$84.before ;
  wire \o__payload$84.ends ;
  wire \o__payload$84.first_table ;
  wire \o__payload$84.last_table ;
  wire [31:0] \o__payload$84.row ;
  wire \o__payload$84.run_ends ;
  wire \o__payload$84.same ;
  wire [7:0] \o__payload$84.sample ;
  wire [5:0] \o__payload$84.table ;
  wire [31:0] \o__payload$84.weight ;
  wire \o__payload.first ;
  wire \o__payload.last ;
  wire [31:0] \o__payload.row ;
  wire [5:0] \o__payload.table ;
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
  wire [7:0] rest;
  input [6:0] row_beats;
  wire [6:0] row_beats;
  reg [31:0] row_of_bad = 32'd0;
  output [99:0] rows__payload;
  wire [99:0] rows__payload;
  wire \rows__payload.first ;
  wire \rows__payload.last ;
  wire [31:0] \rows__payload.row ;
  wire [5:0] \rows__payload.table ;
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
  reg [7:0] s1_listed = 8'h00;
  reg [7:0] s1_mask = 8'h00;
  reg [7:0] s1_missed = 8'h00;
  reg [7:0] s1_outside = 8'h00;
  reg [7:0] s1_present = 8'h00;
  reg s2_end = 1'h0;
  reg [13:0] sample_of_bad = 14'h0000;
  input start;
  wire start;
  reg [27:0] stride = 28'h0000000;
  reg [5:0] table_of_bad = 6'h00;
  input [6:0] tables;
  wire [6:0] tables;
  (* init = 28'h0000000 *)
  wire [27:0] vector;
  reg \within  = 1'h0;
  output [27:0] zeros__payload;
  wire [27:0] zeros__payload;
  wire [27:0] \zeros__payload.vector ;
  wire zeros__ready;
  output zeros__valid;
  wire zeros__valid;
  assign \$signal  = masks__valid ? masks__payload : 8'h00;
  assign \$1  = ~ \$signal$4 ;
  assign \$2  = \$1  & i__ready;
  assign \$3  = masks__valid | empty;
  assign chunks__ready = \$2  & \$3 ;
  assign \$signal$7  = chunks__valid & chunks__ready;
  assign \$4  = \$signal$7  & chunks__payload[142];
  assign \$5  = chunks__payload[5:0] + 1'h1;
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
  assign \$12  = \$signal$18 [0] | \$signal$18 [1];
  assign \$13  = ~ \$12 ;
  assign \$14  = \$signal$18 [2] & \$13 ;
  assign \$15  = \$signal$18 [0] | \$signal$18 [1];
  assign \$16  = \$15  | \$signal$18 [2];
  assign \$17  = ~ \$16 ;
  assign \$18  = \$signal$18 [3] & \$17 ;
  assign \$19  = \$signal$18 [0] | \$signal$18 [1];
  assign \$20  = \$19  | \$signal$18 [2];
  assign \$21  = \$20  | \$signal$18 [3];
  assign \$22  = ~ \$21 ;
  assign \$23  = \$signal$18 [4] & \$22 ;
  assign \$24  = \$signal$18 [0] | \$signal$18 [1];
  assign \$25  = \$24  | \$signal$18 [2];
  assign \$26  = \$25  | \$signal$18 [3];
  assign \$27  = \$26  | \$signal$18 [4];
  assign \$28  = ~ \$27 ;
  assign \$29  = \$signal$18 [5] & \$28 ;
  assign \$30  = \$signal$18 [0] | \$signal$18 [1];
  assign \$31  = \$30  | \$signal$18 [2];
  assign \$32  = \$31  | \$signal$18 [3];
  assign \$33  = \$32  | \$signal$18 [4];
  assign \$34  = \$33  | \$signal$18 [5];
  assign \$35  = ~ \$34 ;
  assign \$36  = \$signal$18 [6] & \$35 ;
  assign \$37  = \$signal$18 [0] | \$signal$18 [1];
  assign \$38  = \$37  | \$signal$18 [2];
  assign \$39  = \$38  | \$signal$18 [3];
  assign \$40  = \$39  | \$signal$18 [4];
  assign \$41  = \$40  | \$signal$18 [5];
  assign \$42  = \$41  | \$signal$18 [6];
  assign \$43  = ~ \$42 ;
  assign \$44  = \$signal$18 [7] & \$43 ;
  assign \$45  = ~ { \$44 , \$36 , \$29 , \$23 , \$18 , \$14 , \$11 , \$signal$18 [0] };
  assign rest = \$signal$18  & \$45 ;
  assign \$46  = | \$signal$18 ;
  assign \$47  = ~ \$46 ;
  assign \$48  = | rest;
  assign \$49  = ~ \$48 ;
  assign \$50  = ~ \$signal$24 [142];
  assign \$51  = \$49  & \$50 ;
  assign \$52  = \$47  | \$51 ;
  assign \$signal$23  = i__ready & \$52 ;
  assign \$292  = \$signal$26  * 2'h3;
  assign \$signal$25  = \$signal$24 [141:118] >> \$292 ;
  assign \$53  = \$signal$25  > 1'h0;
  assign \$54  = \$signal$25  > 1'h1;
  assign \$55  = \$signal$25  > 2'h2;
  assign \$56  = \$signal$25  > 2'h3;
  assign \$57  = \$signal$25  > 3'h4;
  assign \$58  = \$signal$25  > 3'h5;
  assign \$59  = \$signal$25  > 3'h6;
  assign \$302  = \$signal$26  * 6'h20;
  assign \$60  = \$signal$24 [399:144] >> \$302 ;
  assign \$305  = \$signal$26  * 6'h20;
  assign \$61  = \$signal$24 [911:656] >> \$305 ;
  assign \$62  = ! \$signal$25 ;
  assign \$63  = \$signal$25  == 1'h1;
  assign \$64  = \$signal$25  == 2'h2;
  assign \$65  = \$signal$25  == 2'h3;
  assign \$66  = \$signal$25  == 3'h4;
  assign \$67  = \$signal$25  == 3'h5;
  assign \$68  = \$signal$25  == 3'h6;
  assign \$69  = \$signal$25  == 3'h7;
  assign \$70  = \$signal$25  == \$signal$32 ;
  assign \$71  = \within  & \$70 ;
  assign \$72  = ~ s2_end;
  assign \$73  = \$71  & \$72 ;
  assign \$74  = { 1'h0, \$59 , \$58 , \$57 , \$56 , \$55 , \$54 , \$53  } | { s2_end, s2_end, s2_end, s2_end, s2_end, s2_end, s2_end, s2_end };
  assign \$75  = s1_mask & \$74 ;
  assign \$76  = ! \$signal$24 [5:0];
  assign \$77  = ~ now_valid;
  assign \o__ready$48  = \$77  | \$signal$50 ;
  assign \$78  = ~ \$signal$53 ;
  assign \$signal$51  = \$signal$52 [86:79] & \$78 ;
  assign \$79  = ~ \$signal$51 [0];
  assign \$80  = \$signal$51 [1] & \$79 ;
  assign \$81  = \$signal$51 [0] | \$signal$51 [1];
  assign \$82  = ~ \$81 ;
  assign \$83  = \$signal$51 [2] & \$82 ;
  assign \$84  = \$signal$51 [0] | \$signal$51 [1];
  assign \$85  = \$84  | \$signal$51 [2];
  assign \$86  = ~ \$85 ;
  assign \$87  = \$signal$51 [3] & \$86 ;
  assign \$88  = \$signal$51 [0] | \$signal$51 [1];
  assign \$89  = \$88  | \$signal$51 [2];
  assign \$90  = \$89  | \$signal$51 [3];
  assign \$91  = ~ \$90 ;
  assign \$92  = \$signal$51 [4] & \$91 ;
  assign \$93  = \$signal$51 [0] | \$signal$51 [1];
  assign \$94  = \$93  | \$signal$51 [2];
  assign \$95  = \$94  | \$signal$51 [3];
  assign \$96  = \$95  | \$signal$51 [4];
  assign \$97  = ~ \$96 ;
  assign \$98  = \$signal$51 [5] & \$97 ;
  assign \$99  = \$signal$51 [0] | \$signal$51 [1];
  assign \$100  = \$99  | \$signal$51 [2];
  assign \$101  = \$100  | \$signal$51 [3];
  assign \$102  = \$101  | \$signal$51 [4];
  assign \$103  = \$102  | \$signal$51 [5];
  assign \$104  = ~ \$103 ;
  assign \$105  = \$signal$51 [6] & \$104 ;
  assign \$106  = \$signal$51 [0] | \$signal$51 [1];
  assign \$107  = \$106  | \$signal$51 [2];
  assign \$108  = \$107  | \$signal$51 [3];
  assign \$109  = \$108  | \$signal$51 [4];
  assign \$110  = \$109  | \$signal$51 [5];
  assign \$111  = \$110  | \$signal$51 [6];
  assign \$112  = ~ \$111 ;
  assign \$113  = \$signal$51 [7] & \$112 ;
  assign \$114  = | \$signal$51 ;
  assign \$115  = ~ \$114 ;
  assign \$116  = now_valid & \$115 ;
  assign \$117  = ~ kept;
  assign \$118  = \$117  | \i__ready$56 ;
  assign \$signal$50  = \$116  & \$118 ;
  assign \$119  = | \$signal$51 ;
  assign \$120  = now_valid & \$119 ;
  assign gives_zero = \$120  & \i__ready$58 ;
  assign \$121  = ~ \$signal$52 [78];
  assign \i__valid$61  = kept & \$signal$50 ;
  assign \$122  = run_vector + row_beats;
  assign next_block = \$signal$52 [88] ? \i__payload$62  : block_vector;
  assign \$123  = ~ rows__valid;
  assign \$124  = finished & \$123 ;
  assign \$125  = ~ zeros__valid;
  assign idle = \$124  & \$125 ;
  assign \$126  = chunks__payload[117:114] > 1'h0;
  assign \$127  = chunks__payload[117:114] > 1'h1;
  assign \$128  = chunks__payload[117:114] > 2'h2;
  assign \$129  = chunks__payload[117:114] > 2'h3;
  assign \$130  = chunks__payload[117:114] > 3'h4;
  assign \$131  = chunks__payload[117:114] > 3'h5;
  assign \$132  = chunks__payload[117:114] > 3'h6;
  assign \$133  = chunks__payload[117:114] > 3'h7;
  assign \$134  = & chunks__payload[431:400];
  assign \$135  = & chunks__payload[463:432];
  assign \$136  = & chunks__payload[495:464];
  assign \$137  = & chunks__payload[527:496];
  assign \$138  = & chunks__payload[559:528];
  assign \$139  = & chunks__payload[591:560];
  assign \$140  = & chunks__payload[623:592];
  assign \$141  = & chunks__payload[655:624];
  assign \$142  = \$signal  >> chunks__payload[120:118];
  assign \$143  = \$signal  >> chunks__payload[123:121];
  assign \$144  = \$signal  >> chunks__payload[126:124];
  assign \$145  = \$signal  >> chunks__payload[129:127];
  assign \$146  = \$signal  >> chunks__payload[132:130];
  assign \$147  = \$signal  >> chunks__payload[135:133];
  assign \$148  = \$signal  >> chunks__payload[138:136];
  assign \$149  = \$signal  >> chunks__payload[141:139];
  assign \$150  = chunks__payload[175:144] >= chunks__payload[37:6];
  assign \$151  = chunks__payload[207:176] >= chunks__payload[37:6];
  assign \$152  = chunks__payload[239:208] >= chunks__payload[37:6];
  assign \$153  = chunks__payload[271:240] >= chunks__payload[37:6];
  assign \$154  = chunks__payload[303:272] >= chunks__payload[37:6];
  assign \$155  = chunks__payload[335:304] >= chunks__payload[37:6];
  assign \$156  = chunks__payload[367:336] >= chunks__payload[37:6];
  assign \$157  = chunks__payload[399:368] >= chunks__payload[37:6];
  assign \$158  = chunks__payload[5:0] + 1'h1;
  assign \$159  = \$158  == tables;
  assign \$160  = ~ \$signal$23 ;
  assign \$161  = \$signal$4  & \$160 ;
  assign \$162  = \$signal$7  | \$161 ;
  assign \$163  = | bad;
  assign \$164  = s1_fresh & \$163 ;
  assign \$165  = ~ \bad$79 ;
  assign \$166  = sample_of_bad < bad_sample;
  assign \$167  = \$165  | \$166 ;
  assign \$168  = bad_came & \$167 ;
  assign \$169  = | \$signal$18 ;
  assign \$170  = \$169  | \$signal$24 [142];
  assign \$171  = \$signal$4  & \$170 ;
  assign \$172  = \$11  | \$18 ;
  assign \$173  = \$172  | \$29 ;
  assign \$174  = \$173  | \$44 ;
  assign \$175  = \$14  | \$18 ;
  assign \$176  = \$175  | \$36 ;
  assign \$177  = \$176  | \$44 ;
  assign \$178  = \$23  | \$29 ;
  assign \$179  = \$178  | \$36 ;
  assign \$180  = \$179  | \$44 ;
  assign \$181  = | \$signal$18 ;
  assign \$182  = ~ \$181 ;
  assign \$183  = i__ready & i__valid;
  assign \$184  = ~ s2_end;
  assign \$185  = tables * row_beats;
  assign \$186  = \$signal$53  | { \$113 , \$105 , \$98 , \$92 , \$87 , \$83 , \$80 , \$signal$51 [0] };
  assign \$187  = ~ \$signal$52 [87];
  assign \$188  = ~ \$signal$52 [78];
  assign \$189  = \$signal$53  | \$signal$52 [77:70];
  assign \$190  = \$signal$52 [87] ? 8'h00 : \$189 ;
  assign \$191  = ~ \$signal$52 [78];
  assign \$192  = ~ \$signal$52 [78];
  assign \$193  = \$signal$50  & \$192 ;
  assign \$194  = ~ \$signal$52 [87];
  assign \$195  = \$193  & \$194 ;
  assign \$196  = gives_zero | \$195 ;
  assign \$197  = \i__payload$62  + stride;
  assign \$198  = \$signal$50  & \$signal$52 [87];
  always @(posedge clk)
    \$signal$24  <= \$199 ;
  always @(posedge clk)
    s1_mask <= \$200 ;
  always @(posedge clk)
    s1_present <= \$201 ;
  always @(posedge clk)
    s1_missed <= \$202 ;
  always @(posedge clk)
    s1_listed <= \$203 ;
  always @(posedge clk)
    s1_outside <= \$204 ;
  always @(posedge clk)
    s1_last_table <= \$205 ;
  always @(posedge clk)
    \$signal$4  <= \$206 ;
  always @(posedge clk)
    s1_fresh <= \$207 ;
  always @(posedge clk)
    bad_came <= \$208 ;
  always @(posedge clk)
    table_of_bad <= \$signal$24 [5:0];
  always @(posedge clk)
    sample_of_bad <= \$209 ;
  always @(posedge clk)
    row_of_bad <= \$210 ;
  always @(posedge clk)
    \bad$79  <= \$211 ;
  always @(posedge clk)
    bad_sample <= \$212 ;
  always @(posedge clk)
    bad_table <= \$213 ;
  always @(posedge clk)
    bad_row <= \$214 ;
  always @(posedge clk)
    i__valid <= \$215 ;
  always @(posedge clk)
    \$signal$26  <= \$216 ;
  always @(posedge clk)
    s2_end <= \$217 ;
  always @(posedge clk)
    \$signal$20  <= \$218 ;
  always @(posedge clk)
    \within  <= \$219 ;
  always @(posedge clk)
    \$signal$32  <= \$220 ;
  always @(posedge clk)
    now_valid <= \$221 ;
  always @(posedge clk)
    \$signal$52  <= \$222 ;
  always @(posedge clk)
    stride <= \$223 ;
  always @(posedge clk)
    \$signal$53  <= \$224 ;
  always @(posedge clk)
    kept <= \$225 ;
  always @(posedge clk)
    \$signal$60  <= \$226 ;
  always @(posedge clk)
    \i__payload$62  <= \$227 ;
  always @(posedge clk)
    run_vector <= \$228 ;
  always @(posedge clk)
    block_vector <= \$229 ;
  always @(posedge clk)
    finished <= \$230 ;
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
    \$199  = \$signal$24 ;
    if (\$signal$7 ) begin
      \$199  = chunks__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$200  = s1_mask;
    if (\$signal$7 ) begin
      \$200  = \$signal ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$201  = s1_present;
    if (\$signal$7 ) begin
      \$201  = { \$133 , \$132 , \$131 , \$130 , \$129 , \$128 , \$127 , \$126  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$202  = s1_missed;
    if (\$signal$7 ) begin
      \$202  = { \$141 , \$140 , \$139 , \$138 , \$137 , \$136 , \$135 , \$134  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$203  = s1_listed;
    if (\$signal$7 ) begin
      \$203  = { \$149 , \$148 , \$147 , \$146 , \$145 , \$144 , \$143 , \$142  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$204  = s1_outside;
    if (\$signal$7 ) begin
      \$204  = { \$157 , \$156 , \$155 , \$154 , \$153 , \$152 , \$151 , \$150  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$205  = s1_last_table;
    if (\$signal$7 ) begin
      \$205  = \$159 ;
    end
    if (rst) begin
      \$205  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$206  = \$162 ;
    if (rst) begin
      \$206  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$207  = \$signal$7 ;
    if (rst) begin
      \$207  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$208  = \$164 ;
    if (rst) begin
      \$208  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$209  = sample_of_bad;
    if (bad[7]) begin
      \$209  = { \$signal$24 [81:71], \$signal$24 [141:139] };
    end
    if (bad[6]) begin
      \$209  = { \$signal$24 [81:71], \$signal$24 [138:136] };
    end
    if (bad[5]) begin
      \$209  = { \$signal$24 [81:71], \$signal$24 [135:133] };
    end
    if (bad[4]) begin
      \$209  = { \$signal$24 [81:71], \$signal$24 [132:130] };
    end
    if (bad[3]) begin
      \$209  = { \$signal$24 [81:71], \$signal$24 [129:127] };
    end
    if (bad[2]) begin
      \$209  = { \$signal$24 [81:71], \$signal$24 [126:124] };
    end
    if (bad[1]) begin
      \$209  = { \$signal$24 [81:71], \$signal$24 [123:121] };
    end
    if (bad[0]) begin
      \$209  = { \$signal$24 [81:71], \$signal$24 [120:118] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$210  = row_of_bad;
    if (bad[7]) begin
      \$210  = \$signal$24 [399:368];
    end
    if (bad[6]) begin
      \$210  = \$signal$24 [367:336];
    end
    if (bad[5]) begin
      \$210  = \$signal$24 [335:304];
    end
    if (bad[4]) begin
      \$210  = \$signal$24 [303:272];
    end
    if (bad[3]) begin
      \$210  = \$signal$24 [271:240];
    end
    if (bad[2]) begin
      \$210  = \$signal$24 [239:208];
    end
    if (bad[1]) begin
      \$210  = \$signal$24 [207:176];
    end
    if (bad[0]) begin
      \$210  = \$signal$24 [175:144];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$211  = \bad$79 ;
    if (start) begin
      \$211  = 1'h0;
    end else if (\$168 ) begin
      \$211  = 1'h1;
    end
    if (rst) begin
      \$211  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$212  = bad_sample;
    if (start) begin
    end else if (\$168 ) begin
      \$212  = sample_of_bad;
    end
    if (rst) begin
      \$212  = 14'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$213  = bad_table;
    if (start) begin
    end else if (\$168 ) begin
      \$213  = table_of_bad;
    end
    if (rst) begin
      \$213  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$214  = bad_row;
    if (start) begin
    end else if (\$168 ) begin
      \$214  = row_of_bad;
    end
    if (rst) begin
      \$214  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$215  = i__valid;
    if (i__ready) begin
      \$215  = \$171 ;
    end
    if (rst) begin
      \$215  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$216  = \$signal$26 ;
    if (i__ready) begin
      \$216  = { \$180 , \$177 , \$174  };
    end
    if (rst) begin
      \$216  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$217  = s2_end;
    if (i__ready) begin
      \$217  = \$182 ;
    end
    if (rst) begin
      \$217  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    if (i__ready) begin
      \$218  = rest;
    end else begin
      \$218  = \$signal$18 ;
    end
    if (rst) begin
      \$218  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$219  = \within ;
    if (\$183 ) begin
      \$219  = \$184 ;
    end
    if (start) begin
      \$219  = 1'h0;
    end
    if (rst) begin
      \$219  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$220  = \$signal$32 ;
    if (\$183 ) begin
      \$220  = \$signal$25 ;
    end
    if (rst) begin
      \$220  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$221  = now_valid;
    if (\o__ready$48 ) begin
      \$221  = \o__valid$83 ;
    end
    if (rst) begin
      \$221  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$222  = \$signal$52 ;
    if (\o__ready$48 ) begin
      \$222  = \o__payload$84 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$223  = { 14'h0000, \$185  };
    if (rst) begin
      \$223  = 28'h0000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$224  = \$signal$53 ;
    if (gives_zero) begin
      \$224  = \$186 ;
    end else if (\$signal$50 ) begin
      \$224  = \$190 ;
    end
    if (rst) begin
      \$224  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$225  = kept;
    if (gives_zero) begin
    end else if (\$signal$50 ) begin
      \$225  = \$187 ;
    end
    if (rst) begin
      \$225  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    { \$226 [99:72], \$226 [70:0] } = { \$signal$60 [99:72], \$signal$60 [70:0] };
    if (gives_zero) begin
    end else if (\$signal$50 ) begin
      \$226 [5:0] = \$signal$52 [69:64];
      \$226 [37:6] = \$signal$52 [31:0];
      \$226 [69:38] = \$signal$52 [63:32];
      \$226 [70] = \$188 ;
      if (\$191 ) begin
        \$226 [99:72] = \i__payload$62 ;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$227  = \i__payload$62 ;
    if (\$196 ) begin
      \$227  = \$197 [27:0];
    end
    if (\$198 ) begin
      \$227  = \$122 [27:0];
      if (\$signal$52 [89]) begin
        \$227  = next_block;
      end
    end
    if (start) begin
      \$227  = 28'h0000000;
    end
    if (rst) begin
      \$227  = 28'h0000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$228  = run_vector;
    if (\$198 ) begin
      \$228  = \$122 [27:0];
      if (\$signal$52 [89]) begin
        \$228  = next_block;
      end
    end
    if (start) begin
      \$228  = 28'h0000000;
    end
    if (rst) begin
      \$228  = 28'h0000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$229  = block_vector;
    if (\$198 ) begin
      if (\$signal$52 [88]) begin
        \$229  = \i__payload$62 ;
      end
    end
    if (start) begin
      \$229  = 28'h0000000;
    end
    if (rst) begin
      \$229  = 28'h0000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$230  = finished;
    if (\$198 ) begin
      if (\$signal$52 [90]) begin
        \$230  = 1'h1;
      end
    end
    if (start) begin
      \$230  = 1'h0;
    end
    if (rst) begin
      \$230  = 1'h1;
    end
  end
  assign first = { \$44 , \$36 , \$29 , \$23 , \$18 , \$14 , \$11 , \$signal$18 [0] };
  assign \$signal$27  = { 1'h0, \$59 , \$58 , \$57 , \$56 , \$55 , \$54 , \$53  };
  assign \$signal$29  = i__valid;
  assign o__payload = rows__payload;
  assign rows__ready = o__ready;
  assign o__valid = rows__valid;
  assign \o__payload$43  = zeros__payload;
  assign zeros__ready = \o__ready$44 ;
  assign \o__valid$47  = zeros__valid;
  assign next_without = { \$113 , \$105 , \$98 , \$92 , \$87 , \$83 , \$80 , \$signal$51 [0] };
  assign vector = \i__payload$62 ;
  assign \i__valid$64  = gives_zero;
  assign \$signal$65  = \$122 [27:0];
  assign \masks__payload.mask  = masks__payload;
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
  assign \$signal$24.table  = \$signal$24 [5:0];
  assign \$signal$24.rows  = \$signal$24 [37:6];
  assign \$signal$24.hot  = \$signal$24 [38];
  assign \$signal$24.fixed  = \$signal$24 [70:39];
  assign \$signal$24.block  = \$signal$24 [81:71];
  assign \$signal$24.start  = \$signal$24 [113:82];
  assign \$signal$24.count  = \$signal$24 [117:114];
  assign \$signal$24.offset  = \$signal$24 [141:118];
  assign \$signal$24.run_ends  = \$signal$24 [142];
  assign \$signal$24.ends  = \$signal$24 [143];
  assign \$signal$24.row  = \$signal$24 [399:144];
  assign \$signal$24.slot  = \$signal$24 [655:400];
  assign \$signal$24.weight  = \$signal$24 [911:656];
  assign \i__payload.row  = i__payload[31:0];
  assign \i__payload.weight  = i__payload[63:32];
  assign \i__payload.table  = i__payload[69:64];
  assign \i__payload.sample  = i__payload[77:70];
  assign \i__payload.same  = i__payload[78];
  assign \i__payload.before  = i__payload[86:79];
  assign \i__payload.run_ends  = i__payload[87];
  assign \i__payload.first_table  = i__payload[88];
  assign \i__payload.last_table  = i__payload[89];
  assign \i__payload.ends  = i__payload[90];
  assign \rows__payload.table  = rows__payload[5:0];
  assign \rows__payload.row  = rows__payload[37:6];
  assign \rows__payload.weight  = rows__payload[69:38];
  assign \rows__payload.first  = rows__payload[70];
  assign \rows__payload.last  = rows__payload[71];
  assign \rows__payload.vector  = rows__payload[99:72];
  assign \o__payload.table  = rows__payload[5:0];
  assign \o__payload.row  = rows__payload[37:6];
  assign \o__payload.weight  = rows__payload[69:38];
  assign \o__payload.first  = rows__payload[70];
  assign \o__payload.last  = rows__payload[71];
  assign \o__payload.vector  = rows__payload[99:72];
  assign \zeros__payload.vector  = zeros__payload;
  assign \o__payload$43.vector  = zeros__payload;
  assign \$signal$52.row  = \$signal$52 [31:0];
  assign \$signal$52.weight  = \$signal$52 [63:32];
  assign \$signal$52.table  = \$signal$52 [69:64];
  assign \$signal$52.sample  = \$signal$52 [77:70];
  assign \$signal$52.same  = \$signal$52 [78];
  assign \$signal$52.before  = \$signal$52 [86:79];
  assign \$signal$52.run_ends  = \$signal$52 [87];
  assign \$signal$52.first_table  = \$signal$52 [88];
  assign \$signal$52.last_table  = \$signal$52 [89];
  assign \$signal$52.ends  = \$signal$52 [90];
  assign \i__payload$59.table  = \i__payload$59 [5:0];
  assign \i__payload$59.row  = \i__payload$59 [37:6];
  assign \i__payload$59.weight  = \i__payload$59 [69:38];
  assign \i__payload$59.first  = \i__payload$59 [70];
  assign \i__payload$59.last  = \i__payload$59 [71];
  assign \i__payload$59.vector  = \i__payload$59 [99:72];
  assign \$signal$60.table  = \$signal$60 [5:0];
  assign \$signal$60.row  = \$signal$60 [37:6];
  assign \$signal$60.weight  = \$signal$60 [69:38];
  assign \$signal$60.first  = \$signal$60 [70];
  assign \$signal$60.last  = \$signal$60 [71];
  assign \$signal$60.vector  = \$signal$60 [99:72];
  assign \i__payload$62.vector  = \i__payload$62 ;
  assign \o__payload$84.row  = \o__payload$84 [31:0];
  assign \o__payload$84.weight  = \o__payload$84 [63:32];
  assign \o__payload$84.table  = \o__payload$84 [69:64];
  assign \o__payload$84.sample  = \o__payload$84 [77:70];
  assign \o__payload$84.same  = \o__payload$84 [78];
  assign \o__payload$84.before  = \o__payload$84 [86:79];
  assign \o__payload$84.run_ends  = \o__payload$84 [87];
  assign \o__payload$84.first_table  = \o__payload$84 [88];
  assign \o__payload$84.last_table  = \o__payload$84 [89];
  assign \o__payload$84.ends  = \o__payload$84 [90];
  always @*
    \$226 [71] = \$signal$60 [71];
  assign \i__payload$59 [71] = \$121 ;
  assign { \i__payload$59 [99:72], \i__payload$59 [70:0] } = { \$signal$60 [99:72], \$signal$60 [70:0] };
  assign i__payload[90] = \$signal$24 [143];
  assign i__payload[89] = s1_last_table;
  assign i__payload[88] = \$76 ;
  assign i__payload[87] = s2_end;
  assign i__payload[86:79] = \$75 ;
  assign i__payload[78] = \$73 ;
  assign i__payload[77:70] = { \$69 , \$68 , \$67 , \$66 , \$65 , \$64 , \$63 , \$62  };
  assign i__payload[69:64] = \$signal$24 [5:0];
  assign i__payload[63:32] = \$61 ;
  assign i__payload[31:0] = \$60 ;
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
  wire [99:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [99:0] i__payload;
  wire [99:0] i__payload;
  wire \i__payload.first ;
  wire \i__payload.last ;
  wire [31:0] \i__payload.row ;
  wire [5:0] \i__payload.table ;
  wire [27:0] \i__payload.vector ;
  wire [31:0] \i__payload.weight ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [99:0] o__payload;
  wire [99:0] o__payload;
  wire \o__payload.first ;
  wire \o__payload.last ;
  wire [31:0] \o__payload.row ;
  wire [5:0] \o__payload.table ;
  wire [27:0] \o__payload.vector ;
  wire [31:0] \o__payload.weight ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg oldest = 1'h0;
  (* init = 1'h0 *)
  wire read__addr;
  wire [99:0] read__data;
  input rst;
  wire rst;
  reg [99:0] places [1:0];
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
  assign \i__payload.table  = i__payload[5:0];
  assign \i__payload.row  = i__payload[37:6];
  assign \i__payload.weight  = i__payload[69:38];
  assign \i__payload.first  = i__payload[70];
  assign \i__payload.last  = i__payload[71];
  assign \i__payload.vector  = i__payload[99:72];
  assign \o__payload.table  = o__payload[5:0];
  assign \o__payload.row  = o__payload[37:6];
  assign \o__payload.weight  = o__payload[69:38];
  assign \o__payload.first  = o__payload[70];
  assign \o__payload.last  = o__payload[71];
  assign \o__payload.vector  = o__payload[99:72];
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
  wire [90:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [90:0] i__payload;
  wire [90:0] i__payload;
  wire [7:0] \i__payload.before ;
  wire \i__payload.ends ;
  wire \i__payload.first_table ;
  wire \i__payload.last_table ;
  wire [31:0] \i__payload.row ;
  wire \i__payload.run_ends ;
  wire \i__payload.same ;
  wire [7:0] \i__payload.sample ;
  wire [5:0] \i__payload.table ;
  wire [31:0] \i__payload.weight ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [90:0] o__payload;
  wire [90:0] o__payload;
  wire [7:0] \o__payload.before ;
  wire \o__payload.ends ;
  wire \o__payload.first_table ;
  wire \o__payload.last_table ;
  wire [31:0] \o__payload.row ;
  wire \o__payload.run_ends ;
  wire \o__payload.same ;
  wire [7:0] \o__payload.sample ;
  wire [5:0] \o__payload.table ;
  wire [31:0] \o__payload.weight ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [1:0] oldest = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] read__addr;
  wire [90:0] read__data;
  input rst;
  wire rst;
  reg [90:0] places [3:0];
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
  assign \i__payload.table  = i__payload[69:64];
  assign \i__payload.sample  = i__payload[77:70];
  assign \i__payload.same  = i__payload[78];
  assign \i__payload.before  = i__payload[86:79];
  assign \i__payload.run_ends  = i__payload[87];
  assign \i__payload.first_table  = i__payload[88];
  assign \i__payload.last_table  = i__payload[89];
  assign \i__payload.ends  = i__payload[90];
  assign \o__payload.row  = o__payload[31:0];
  assign \o__payload.weight  = o__payload[63:32];
  assign \o__payload.table  = o__payload[69:64];
  assign \o__payload.sample  = o__payload[77:70];
  assign \o__payload.same  = o__payload[78];
  assign \o__payload.before  = o__payload[86:79];
  assign \o__payload.run_ends  = o__payload[87];
  assign \o__payload.first_table  = o__payload[88];
  assign \o__payload.last_table  = o__payload[89];
  assign \o__payload.ends  = o__payload[90];
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
