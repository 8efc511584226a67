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

module \hotline_bag_cutter.design (rst, start, empty, tables, row_beats, chunks__valid, masks__valid, masks__payload, o__ready, \o__ready$8 , chunks__ready, masks__ready, idle, chunks__payload, \bad$57 , bad_sample, bad_table, bad_row, rows__valid, rows__payload, zeros__valid
, zeros__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [7:0] \$100 ;
  wire [8:0] \$101 ;
  wire [2:0] \$102 ;
  wire [2:0] \$103 ;
  wire [2:0] \$104 ;
  wire [2:0] \$105 ;
  wire [2:0] \$106 ;
  wire [2:0] \$107 ;
  wire [28:0] \$108 ;
  wire \$109 ;
  wire \$11 ;
  wire \$110 ;
  wire [2:0] \$111 ;
  wire [2:0] \$112 ;
  wire [2:0] \$113 ;
  wire [2:0] \$114 ;
  wire [2:0] \$115 ;
  wire [2:0] \$116 ;
  wire [2:0] \$117 ;
  wire [31:0] \$118 ;
  wire [2:0] \$119 ;
  wire \$12 ;
  wire [2:0] \$120 ;
  wire [2:0] \$121 ;
  wire [2:0] \$122 ;
  wire [2:0] \$123 ;
  wire [2:0] \$124 ;
  wire [2:0] \$125 ;
  wire [31:0] \$126 ;
  wire \$127 ;
  wire \$128 ;
  wire \$129 ;
  wire \$13 ;
  wire [27:0] \$130 ;
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
  wire \$158 ;
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
  wire \$185 ;
  wire \$186 ;
  wire \$187 ;
  wire \$188 ;
  wire [7:0] \$189 ;
  wire \$19 ;
  wire [7:0] \$190 ;
  wire [7:0] \$191 ;
  wire [6:0] \$192 ;
  wire \$193 ;
  wire \$194 ;
  wire \$195 ;
  wire \$196 ;
  wire \$197 ;
  wire \$198 ;
  wire \$199 ;
  wire \$2 ;
  wire \$20 ;
  wire \$200 ;
  wire \$201 ;
  wire \$202 ;
  wire [13:0] \$203 ;
  wire \$204 ;
  wire \$205 ;
  wire \$206 ;
  wire \$207 ;
  wire \$208 ;
  wire \$209 ;
  wire \$21 ;
  wire [4:0] \$210 ;
  wire [3:0] \$211 ;
  wire [8:0] \$212 ;
  wire [8:0] \$213 ;
  wire [28:0] \$214 ;
  wire [28:0] \$215 ;
  wire \$216 ;
  wire \$217 ;
  wire [27:0] \$218 ;
  wire \$219 ;
  wire \$22 ;
  wire [27:0] \$220 ;
  wire \$221 ;
  reg [911:0] \$222 ;
  reg [7:0] \$223 ;
  reg [7:0] \$224 ;
  reg \$225 ;
  reg \$226 ;
  reg \$227 ;
  reg [13:0] \$228 ;
  reg [5:0] \$229 ;
  wire \$23 ;
  reg [31:0] \$230 ;
  reg [27:0] \$231 ;
  reg \$232 ;
  reg [27:0] \$233 ;
  reg [3:0] \$234 ;
  reg [99:0] \$235 ;
  reg [27:0] \$236 ;
  reg [27:0] \$237 ;
  reg \$238 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire [4:0] \$306 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire [8:0] \$366 ;
  wire \$37 ;
  wire [8:0] \$376 ;
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
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire [6:0] \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire [2:0] \$57 ;
  wire [2:0] \$58 ;
  wire [2:0] \$59 ;
  wire \$6 ;
  wire [2:0] \$60 ;
  wire [2:0] \$61 ;
  wire [2:0] \$62 ;
  wire [2:0] \$63 ;
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
  wire [7:0] \$74 ;
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
  wire [7:0] \$91 ;
  wire [7:0] \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire \$97 ;
  wire \$98 ;
  wire \$99 ;
  wire \$signal ;
  reg \$signal$19  = 1'h0;
  wire \$signal$26 ;
  reg [911:0] \$signal$29  = 912'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [10:0] \$signal$29.block ;
  wire [3:0] \$signal$29.count ;
  wire \$signal$29.ends ;
  wire [31:0] \$signal$29.fixed ;
  wire \$signal$29.hot ;
  wire [23:0] \$signal$29.offset ;
  wire [255:0] \$signal$29.row ;
  wire [31:0] \$signal$29.rows ;
  wire \$signal$29.run_ends ;
  wire [255:0] \$signal$29.slot ;
  wire [31:0] \$signal$29.start ;
  wire [5:0] \$signal$29.table ;
  wire [255:0] \$signal$29.weight ;
  reg \$signal$34  = 1'h0;
  reg [99:0] \$signal$42  = 100'h0000000000000000000000000;
  wire \$signal$42.first ;
  wire \$signal$42.last ;
  wire [31:0] \$signal$42.row ;
  wire [5:0] \$signal$42.table ;
  wire [27:0] \$signal$42.vector ;
  wire [31:0] \$signal$42.weight ;
  wire \$signal$44 ;
  wire \$signal$47 ;
  reg \$signal$50 ;
  wire [7:0] bad;
  output \bad$57 ;
  reg \bad$57  = 1'h0;
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
  reg done;
  input empty;
  wire empty;
  wire [7:0] \empty$31 ;
  reg finished = 1'h1;
  wire [27:0] following;
  reg [3:0] here = 4'h0;
  wire [99:0] i__payload;
  (* init = 28'h0000000 *)
  wire [27:0] \i__payload$45 ;
  wire [27:0] \i__payload$45.vector ;
  wire \i__payload.first ;
  wire \i__payload.last ;
  wire [31:0] \i__payload.row ;
  wire [5:0] \i__payload.table ;
  wire [27:0] \i__payload.vector ;
  wire [31:0] \i__payload.weight ;
  wire i__ready;
  wire \i__ready$62 ;
  reg i__valid;
  reg \i__valid$46 ;
  output idle;
  wire idle;
  reg [7:0] mask = 8'h00;
  input [7:0] masks__payload;
  wire [7:0] masks__payload;
  wire [7:0] \masks__payload.mask ;
  output masks__ready;
  wire masks__ready;
  input masks__valid;
  wire masks__valid;
  wire [99:0] \new ;
  wire \new.first ;
  wire \new.last ;
  wire [31:0] \new.row ;
  wire [5:0] \new.table ;
  wire [27:0] \new.vector ;
  wire [31:0] \new.weight ;
  wire [2:0] next_empty;
  wire [99:0] o__payload;
  wire [27:0] \o__payload$7 ;
  wire [27:0] \o__payload$7.vector ;
  wire \o__payload.first ;
  wire \o__payload.last ;
  wire [31:0] \o__payload.row ;
  wire [5:0] \o__payload.table ;
  wire [27:0] \o__payload.vector ;
  wire [31:0] \o__payload.weight ;
  input o__ready;
  wire o__ready;
  input \o__ready$8 ;
  wire \o__ready$8 ;
  wire o__valid;
  wire \o__valid$11 ;
  wire over;
  input [6:0] row_beats;
  wire [6:0] row_beats;
  reg [31:0] row_of_bad;
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
  reg s1_last_table = 1'h0;
  wire same;
  wire [2:0] sample;
  reg [13:0] sample_of_bad;
  input start;
  wire start;
  reg [27:0] stride = 28'h0000000;
  input [6:0] tables;
  wire [6:0] tables;
  reg takes_lookup;
  reg [7:0] todo = 8'h00;
  reg [27:0] vector = 28'h0000000;
  output [27:0] zeros__payload;
  wire [27:0] zeros__payload;
  wire [27:0] \zeros__payload.vector ;
  wire zeros__ready;
  output zeros__valid;
  wire zeros__valid;
  assign \$1  = chunks__payload[117:114] > 1'h0;
  assign \$2  = masks__payload >> chunks__payload[120:118];
  assign \$3  = \$1  & \$2 ;
  assign \$4  = & chunks__payload[431:400];
  assign \$5  = \$3  & \$4 ;
  assign \$6  = chunks__payload[117:114] > 1'h1;
  assign \$7  = masks__payload >> chunks__payload[123:121];
  assign \$8  = \$6  & \$7 ;
  assign \$9  = & chunks__payload[463:432];
  assign \$10  = \$8  & \$9 ;
  assign \$11  = chunks__payload[117:114] > 2'h2;
  assign \$12  = masks__payload >> chunks__payload[126:124];
  assign \$13  = \$11  & \$12 ;
  assign \$14  = & chunks__payload[495:464];
  assign \$15  = \$13  & \$14 ;
  assign \$16  = chunks__payload[117:114] > 2'h3;
  assign \$17  = masks__payload >> chunks__payload[129:127];
  assign \$18  = \$16  & \$17 ;
  assign \$19  = & chunks__payload[527:496];
  assign \$20  = \$18  & \$19 ;
  assign \$21  = chunks__payload[117:114] > 3'h4;
  assign \$22  = masks__payload >> chunks__payload[132:130];
  assign \$23  = \$21  & \$22 ;
  assign \$24  = & chunks__payload[559:528];
  assign \$25  = \$23  & \$24 ;
  assign \$26  = chunks__payload[117:114] > 3'h5;
  assign \$27  = masks__payload >> chunks__payload[135:133];
  assign \$28  = \$26  & \$27 ;
  assign \$29  = & chunks__payload[591:560];
  assign \$30  = \$28  & \$29 ;
  assign \$31  = chunks__payload[117:114] > 3'h6;
  assign \$32  = masks__payload >> chunks__payload[138:136];
  assign \$33  = \$31  & \$32 ;
  assign \$34  = & chunks__payload[623:592];
  assign \$35  = \$33  & \$34 ;
  assign \$36  = chunks__payload[117:114] > 3'h7;
  assign \$37  = masks__payload >> chunks__payload[141:139];
  assign \$38  = \$36  & \$37 ;
  assign \$39  = & chunks__payload[655:624];
  assign \$40  = \$38  & \$39 ;
  assign \$41  = chunks__payload[175:144] >= chunks__payload[37:6];
  assign \$42  = chunks__payload[207:176] >= chunks__payload[37:6];
  assign \$43  = chunks__payload[239:208] >= chunks__payload[37:6];
  assign \$44  = chunks__payload[271:240] >= chunks__payload[37:6];
  assign \$45  = chunks__payload[303:272] >= chunks__payload[37:6];
  assign \$46  = chunks__payload[335:304] >= chunks__payload[37:6];
  assign \$47  = chunks__payload[367:336] >= chunks__payload[37:6];
  assign \$48  = chunks__payload[399:368] >= chunks__payload[37:6];
  assign bad = { \$40 , \$35 , \$30 , \$25 , \$20 , \$15 , \$10 , \$5  } & { \$48 , \$47 , \$46 , \$45 , \$44 , \$43 , \$42 , \$41  };
  assign \$49  = masks__valid | empty;
  assign \$50  = chunks__valid & \$49 ;
  assign \$51  = ~ \$signal$19 ;
  assign \$52  = \$51  | done;
  assign \$signal  = \$50  & \$52 ;
  assign \$53  = \$signal  & chunks__payload[142];
  assign \$54  = chunks__payload[5:0] + 1'h1;
  assign \$55  = \$54  == tables;
  assign masks__ready = \$53  & \$55 ;
  assign \$56  = | todo;
  assign \$signal$26  = \$signal$19  & \$56 ;
  assign \$57  = todo[6] ? 3'h6 : 3'h7;
  assign \$58  = todo[5] ? 3'h5 : \$57 ;
  assign \$59  = todo[4] ? 3'h4 : \$58 ;
  assign \$60  = todo[3] ? 3'h3 : \$59 ;
  assign \$61  = todo[2] ? 3'h2 : \$60 ;
  assign \$62  = todo[1] ? 3'h1 : \$61 ;
  assign \$63  = todo[0] ? 3'h0 : \$62 ;
  assign \$306  = \$63  * 2'h3;
  assign sample = \$signal$29 [141:118] >> \$306 ;
  assign \$64  = | todo;
  assign \$65  = ~ \$64 ;
  assign over = \$signal$19  & \$65 ;
  assign \$66  = here <= 1'h0;
  assign \$67  = here <= 1'h1;
  assign \$68  = here <= 2'h2;
  assign \$69  = here <= 2'h3;
  assign \$70  = here <= 3'h4;
  assign \$71  = here <= 3'h5;
  assign \$72  = here <= 3'h6;
  assign \$73  = here <= 3'h7;
  assign \$74  = mask & { \$73 , \$72 , \$71 , \$70 , \$69 , \$68 , \$67 , \$66  };
  assign \$75  = ! here;
  assign \$76  = \$signal$34  & \$75 ;
  assign \$77  = here == 1'h1;
  assign \$78  = \$signal$34  & \$77 ;
  assign \$79  = here == 2'h2;
  assign \$80  = \$signal$34  & \$79 ;
  assign \$81  = here == 2'h3;
  assign \$82  = \$signal$34  & \$81 ;
  assign \$83  = here == 3'h4;
  assign \$84  = \$signal$34  & \$83 ;
  assign \$85  = here == 3'h5;
  assign \$86  = \$signal$34  & \$85 ;
  assign \$87  = here == 3'h6;
  assign \$88  = \$signal$34  & \$87 ;
  assign \$89  = here == 3'h7;
  assign \$90  = \$signal$34  & \$89 ;
  assign \$91  = ~ { \$90 , \$88 , \$86 , \$84 , \$82 , \$80 , \$78 , \$76  };
  assign \$92  = \$74  & \$91 ;
  assign \$93  = sample > 1'h0;
  assign \$94  = sample > 1'h1;
  assign \$95  = sample > 2'h2;
  assign \$96  = sample > 2'h3;
  assign \$97  = sample > 3'h4;
  assign \$98  = sample > 3'h5;
  assign \$99  = sample > 3'h6;
  assign \$100  = \$signal$26  ? { 1'h0, \$99 , \$98 , \$97 , \$96 , \$95 , \$94 , \$93  } : 8'hff;
  assign \$101  = { 1'h0, \$92  } & { \$100 [7], \$100  };
  assign \$102  = \$101 [6] ? 3'h6 : 3'h7;
  assign \$103  = \$101 [5] ? 3'h5 : \$102 ;
  assign \$104  = \$101 [4] ? 3'h4 : \$103 ;
  assign \$105  = \$101 [3] ? 3'h3 : \$104 ;
  assign \$106  = \$101 [2] ? 3'h2 : \$105 ;
  assign \$107  = \$101 [1] ? 3'h1 : \$106 ;
  assign next_empty = \$101 [0] ? 3'h0 : \$107 ;
  assign \$108  = vector + stride;
  assign \$109  = \$signal$34  & \$signal$26 ;
  assign \$110  = sample == here;
  assign same = \$109  & \$110 ;
  assign \$111  = todo[6] ? 3'h6 : 3'h7;
  assign \$112  = todo[5] ? 3'h5 : \$111 ;
  assign \$113  = todo[4] ? 3'h4 : \$112 ;
  assign \$114  = todo[3] ? 3'h3 : \$113 ;
  assign \$115  = todo[2] ? 3'h2 : \$114 ;
  assign \$116  = todo[1] ? 3'h1 : \$115 ;
  assign \$117  = todo[0] ? 3'h0 : \$116 ;
  assign \$366  = \$117  * 6'h20;
  assign \$118  = \$signal$29 [399:144] >> \$366 ;
  assign \$119  = todo[6] ? 3'h6 : 3'h7;
  assign \$120  = todo[5] ? 3'h5 : \$119 ;
  assign \$121  = todo[4] ? 3'h4 : \$120 ;
  assign \$122  = todo[3] ? 3'h3 : \$121 ;
  assign \$123  = todo[2] ? 3'h2 : \$122 ;
  assign \$124  = todo[1] ? 3'h1 : \$123 ;
  assign \$125  = todo[0] ? 3'h0 : \$124 ;
  assign \$376  = \$125  * 6'h20;
  assign \$126  = \$signal$29 [911:656] >> \$376 ;
  assign \$127  = ~ same;
  assign \$128  = ~ same;
  assign \$129  = \$signal$34  & \$128 ;
  assign \$130  = \$129  ? \$108 [27:0] : vector;
  assign \$131  = ~ same;
  assign \$132  = | \$101 [7:0];
  assign \$133  = over & \$signal$29 [142];
  assign \$134  = \$signal$26  | \$133 ;
  assign \$135  = \$132  & \$134 ;
  assign \$136  = over & \$signal$29 [142];
  assign \$137  = \$signal$26  | \$136 ;
  assign \$138  = \$signal$26  & i__ready;
  assign \$139  = | \$101 [7:0];
  assign \$140  = ~ \$139 ;
  assign \$141  = same | \$140 ;
  assign \$142  = \$138  & \$141 ;
  assign \$143  = ~ \$signal$29 [142];
  assign \$144  = over & \$143 ;
  assign \$145  = over & \$signal$29 [142];
  assign \$146  = ~ rows__valid;
  assign \$147  = finished & \$146 ;
  assign \$148  = ~ zeros__valid;
  assign idle = \$147  & \$148 ;
  assign \$149  = chunks__payload[117:114] > 1'h0;
  assign \$150  = masks__payload >> chunks__payload[120:118];
  assign \$151  = \$149  & \$150 ;
  assign \$152  = & chunks__payload[431:400];
  assign \$153  = \$151  & \$152 ;
  assign \$154  = chunks__payload[117:114] > 1'h1;
  assign \$155  = masks__payload >> chunks__payload[123:121];
  assign \$156  = \$154  & \$155 ;
  assign \$157  = & chunks__payload[463:432];
  assign \$158  = \$156  & \$157 ;
  assign \$159  = chunks__payload[117:114] > 2'h2;
  assign \$160  = masks__payload >> chunks__payload[126:124];
  assign \$161  = \$159  & \$160 ;
  assign \$162  = & chunks__payload[495:464];
  assign \$163  = \$161  & \$162 ;
  assign \$164  = chunks__payload[117:114] > 2'h3;
  assign \$165  = masks__payload >> chunks__payload[129:127];
  assign \$166  = \$164  & \$165 ;
  assign \$167  = & chunks__payload[527:496];
  assign \$168  = \$166  & \$167 ;
  assign \$169  = chunks__payload[117:114] > 3'h4;
  assign \$170  = masks__payload >> chunks__payload[132:130];
  assign \$171  = \$169  & \$170 ;
  assign \$172  = & chunks__payload[559:528];
  assign \$173  = \$171  & \$172 ;
  assign \$174  = chunks__payload[117:114] > 3'h5;
  assign \$175  = masks__payload >> chunks__payload[135:133];
  assign \$176  = \$174  & \$175 ;
  assign \$177  = & chunks__payload[591:560];
  assign \$178  = \$176  & \$177 ;
  assign \$179  = chunks__payload[117:114] > 3'h6;
  assign \$180  = masks__payload >> chunks__payload[138:136];
  assign \$181  = \$179  & \$180 ;
  assign \$182  = & chunks__payload[623:592];
  assign \$183  = \$181  & \$182 ;
  assign \$184  = chunks__payload[117:114] > 3'h7;
  assign \$185  = masks__payload >> chunks__payload[141:139];
  assign \$186  = \$184  & \$185 ;
  assign \$187  = & chunks__payload[655:624];
  assign \$188  = \$186  & \$187 ;
  assign \$189  = ~ bad;
  assign \$190  = { \$188 , \$183 , \$178 , \$173 , \$168 , \$163 , \$158 , \$153  } & \$189 ;
  assign \$191  = masks__valid ? masks__payload : 8'h00;
  assign \$192  = chunks__payload[5:0] + 1'h1;
  assign \$193  = \$192  == tables;
  assign \$194  = ~ done;
  assign \$195  = \$signal$19  & \$194 ;
  assign \$196  = \$signal  | \$195 ;
  assign \$197  = | bad;
  assign \$198  = \$signal  & \$197 ;
  assign \$199  = ~ \bad$57 ;
  assign \$200  = sample_of_bad < bad_sample;
  assign \$201  = \$199  | \$200 ;
  assign \$202  = \$198  & \$201 ;
  assign \$203  = tables * row_beats;
  assign \$204  = | \$101 [7:0];
  assign \$205  = over & \$signal$29 [142];
  assign \$206  = \$signal$26  | \$205 ;
  assign \$207  = \$204  & \$206 ;
  assign \$208  = i__valid & i__ready;
  assign \$209  = ~ same;
  assign \$210  = here + 1'h1;
  assign \$211  = next_empty + 1'h1;
  assign \$212  = todo - 1'h1;
  assign \$213  = { 1'h0, todo } & \$212 ;
  assign \$214  = run_vector + row_beats;
  assign \$215  = run_vector + row_beats;
  assign \$216  = ! \$signal$29 [5:0];
  assign \$217  = ! \$signal$29 [5:0];
  assign \$218  = \$217  ? vector : block_vector;
  assign \$219  = ! \$signal$29 [5:0];
  assign \$220  = \$219  ? vector : block_vector;
  assign \$221  = \$signal$50  & \$signal$29 [143];
  always @(posedge clk)
    \$signal$29  <= \$222 ;
  always @(posedge clk)
    todo <= \$223 ;
  always @(posedge clk)
    mask <= \$224 ;
  always @(posedge clk)
    s1_last_table <= \$225 ;
  always @(posedge clk)
    \$signal$19  <= \$226 ;
  always @(posedge clk)
    \bad$57  <= \$227 ;
  always @(posedge clk)
    bad_sample <= \$228 ;
  always @(posedge clk)
    bad_table <= \$229 ;
  always @(posedge clk)
    bad_row <= \$230 ;
  always @(posedge clk)
    stride <= \$231 ;
  always @(posedge clk)
    \$signal$34  <= \$232 ;
  always @(posedge clk)
    vector <= \$233 ;
  always @(posedge clk)
    here <= \$234 ;
  always @(posedge clk)
    \$signal$42  <= \$235 ;
  always @(posedge clk)
    run_vector <= \$236 ;
  always @(posedge clk)
    block_vector <= \$237 ;
  always @(posedge clk)
    finished <= \$238 ;
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
    sample_of_bad = 14'h0000;
    if (bad[7]) begin
      sample_of_bad = { chunks__payload[81:71], chunks__payload[141:139] };
    end
    if (bad[6]) begin
      sample_of_bad = { chunks__payload[81:71], chunks__payload[138:136] };
    end
    if (bad[5]) begin
      sample_of_bad = { chunks__payload[81:71], chunks__payload[135:133] };
    end
    if (bad[4]) begin
      sample_of_bad = { chunks__payload[81:71], chunks__payload[132:130] };
    end
    if (bad[3]) begin
      sample_of_bad = { chunks__payload[81:71], chunks__payload[129:127] };
    end
    if (bad[2]) begin
      sample_of_bad = { chunks__payload[81:71], chunks__payload[126:124] };
    end
    if (bad[1]) begin
      sample_of_bad = { chunks__payload[81:71], chunks__payload[123:121] };
    end
    if (bad[0]) begin
      sample_of_bad = { chunks__payload[81:71], chunks__payload[120:118] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    row_of_bad = 32'd0;
    if (bad[7]) begin
      row_of_bad = chunks__payload[399:368];
    end
    if (bad[6]) begin
      row_of_bad = chunks__payload[367:336];
    end
    if (bad[5]) begin
      row_of_bad = chunks__payload[335:304];
    end
    if (bad[4]) begin
      row_of_bad = chunks__payload[303:272];
    end
    if (bad[3]) begin
      row_of_bad = chunks__payload[271:240];
    end
    if (bad[2]) begin
      row_of_bad = chunks__payload[239:208];
    end
    if (bad[1]) begin
      row_of_bad = chunks__payload[207:176];
    end
    if (bad[0]) begin
      row_of_bad = chunks__payload[175:144];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    i__valid = 1'h0;
    if (\$signal$34 ) begin
      i__valid = \$137 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    takes_lookup = 1'h0;
    (* full_case = 32'd1 *)
    if (\$signal$34 ) begin
      takes_lookup = \$142 ;
    end else if (\$135 ) begin
    end else begin
      takes_lookup = \$signal$26 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    done = 1'h0;
    (* full_case = 32'd1 *)
    if (\$signal$34 ) begin
      done = \$144 ;
    end else if (\$135 ) begin
    end else begin
      done = over;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \i__valid$46  = 1'h0;
    if (\$signal$34 ) begin
    end else if (\$135 ) begin
      \i__valid$46  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$signal$50  = 1'h0;
    (* full_case = 32'd1 *)
    if (\$signal$34 ) begin
    end else if (\$135 ) begin
    end else begin
      \$signal$50  = \$145 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$222  = \$signal$29 ;
    if (\$signal ) begin
      \$222  = chunks__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$223  = todo;
    if (\$signal ) begin
      \$223  = \$190 ;
    end
    if (takes_lookup) begin
      \$223  = \$213 [7:0];
    end
    if (rst) begin
      \$223  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$224  = mask;
    if (\$signal ) begin
      \$224  = \$191 ;
    end
    if (rst) begin
      \$224  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$225  = s1_last_table;
    if (\$signal ) begin
      \$225  = \$193 ;
    end
    if (rst) begin
      \$225  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$226  = \$196 ;
    if (rst) begin
      \$226  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$227  = \bad$57 ;
    if (start) begin
      \$227  = 1'h0;
    end else if (\$202 ) begin
      \$227  = 1'h1;
    end
    if (rst) begin
      \$227  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$228  = bad_sample;
    if (start) begin
    end else if (\$202 ) begin
      \$228  = sample_of_bad;
    end
    if (rst) begin
      \$228  = 14'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$229  = bad_table;
    if (start) begin
    end else if (\$202 ) begin
      \$229  = chunks__payload[5:0];
    end
    if (rst) begin
      \$229  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$230  = bad_row;
    if (start) begin
    end else if (\$202 ) begin
      \$230  = row_of_bad;
    end
    if (rst) begin
      \$230  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$231  = { 14'h0000, \$203  };
    if (rst) begin
      \$231  = 28'h0000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$232  = \$signal$34 ;
    if (\$signal$34 ) begin
      if (\$208 ) begin
        \$232  = 1'h0;
      end
    end
    if (takes_lookup) begin
      \$232  = 1'h1;
    end
    if (rst) begin
      \$232  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$233  = vector;
    if (\$signal$34 ) begin
      if (\$208 ) begin
        if (\$209 ) begin
          \$233  = \$108 [27:0];
        end
      end
    end else if (\$207 ) begin
      if (\i__ready$62 ) begin
        \$233  = \$108 [27:0];
      end
    end
    if (\$signal$50 ) begin
      \$233  = \$215 [27:0];
      if (s1_last_table) begin
        \$233  = \$220 ;
      end
    end
    if (start) begin
      \$233  = 28'h0000000;
    end
    if (rst) begin
      \$233  = 28'h0000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$234  = here;
    if (\$signal$34 ) begin
      if (\$208 ) begin
        if (\$209 ) begin
          \$234  = \$210 [3:0];
        end
      end
    end else if (\$207 ) begin
      if (\i__ready$62 ) begin
        \$234  = \$211 ;
      end
    end
    if (takes_lookup) begin
      \$234  = { 1'h0, sample };
    end
    if (\$signal$50 ) begin
      \$234  = 4'h0;
    end
    if (start) begin
      \$234  = 4'h0;
    end
    if (rst) begin
      \$234  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$235  = \$signal$42 ;
    if (takes_lookup) begin
      \$235  = \new ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$236  = run_vector;
    if (\$signal$50 ) begin
      \$236  = \$214 [27:0];
      if (s1_last_table) begin
        \$236  = \$218 ;
      end
    end
    if (start) begin
      \$236  = 28'h0000000;
    end
    if (rst) begin
      \$236  = 28'h0000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$237  = block_vector;
    if (\$signal$50 ) begin
      if (\$216 ) begin
        \$237  = vector;
      end
    end
    if (start) begin
      \$237  = 28'h0000000;
    end
    if (rst) begin
      \$237  = 28'h0000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$238  = finished;
    if (start) begin
      \$238  = 1'h0;
    end else if (\$221 ) begin
      \$238  = 1'h1;
    end
    if (rst) begin
      \$238  = 1'h1;
    end
  end
  assign o__payload = rows__payload;
  assign rows__ready = o__ready;
  assign o__valid = rows__valid;
  assign \o__payload$7  = zeros__payload;
  assign zeros__ready = \o__ready$8 ;
  assign \o__valid$11  = zeros__valid;
  assign \empty$31  = \$101 [7:0];
  assign following = \$108 [27:0];
  assign \$signal$44  = i__valid;
  assign \i__payload$45  = vector;
  assign \$signal$47  = \i__valid$46 ;
  assign chunks__ready = \$signal ;
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
  assign \o__payload$7.vector  = zeros__payload;
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
  assign \masks__payload.mask  = masks__payload;
  assign \$signal$29.table  = \$signal$29 [5:0];
  assign \$signal$29.rows  = \$signal$29 [37:6];
  assign \$signal$29.hot  = \$signal$29 [38];
  assign \$signal$29.fixed  = \$signal$29 [70:39];
  assign \$signal$29.block  = \$signal$29 [81:71];
  assign \$signal$29.start  = \$signal$29 [113:82];
  assign \$signal$29.count  = \$signal$29 [117:114];
  assign \$signal$29.offset  = \$signal$29 [141:118];
  assign \$signal$29.run_ends  = \$signal$29 [142];
  assign \$signal$29.ends  = \$signal$29 [143];
  assign \$signal$29.row  = \$signal$29 [399:144];
  assign \$signal$29.slot  = \$signal$29 [655:400];
  assign \$signal$29.weight  = \$signal$29 [911:656];
  assign \new.table  = \new [5:0];
  assign \new.row  = \new [37:6];
  assign \new.weight  = \new [69:38];
  assign \new.first  = \new [70];
  assign \new.last  = \new [71];
  assign \new.vector  = \new [99:72];
  assign \i__payload.table  = i__payload[5:0];
  assign \i__payload.row  = i__payload[37:6];
  assign \i__payload.weight  = i__payload[69:38];
  assign \i__payload.first  = i__payload[70];
  assign \i__payload.last  = i__payload[71];
  assign \i__payload.vector  = i__payload[99:72];
  assign \$signal$42.table  = \$signal$42 [5:0];
  assign \$signal$42.row  = \$signal$42 [37:6];
  assign \$signal$42.weight  = \$signal$42 [69:38];
  assign \$signal$42.first  = \$signal$42 [70];
  assign \$signal$42.last  = \$signal$42 [71];
  assign \$signal$42.vector  = \$signal$42 [99:72];
  assign \i__payload$45.vector  = vector;
  assign i__payload[71] = \$131 ;
  assign { i__payload[99:72], i__payload[70:0] } = { \$signal$42 [99:72], \$signal$42 [70:0] };
  assign \new [99:72] = \$130 ;
  assign \new [70] = \$127 ;
  assign \new [69:38] = \$126 ;
  assign \new [37:6] = \$118 ;
  assign \new [5:0] = \$signal$29 [5:0];
  assign \new [71] = 1'h0;
endmodule

module \hotline_bag_cutter.design.rows (rst, o__ready, i__ready, i__payload, i__valid, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$2  = 0;
  wire \$1 ;
  reg [99:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [99:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [99:0] \$8 ;
  reg \$9 ;
  (* init = 100'h0000000000000000000000000 *)
  wire [99:0] \$signal ;
  wire \$signal.first ;
  wire \$signal.last ;
  wire [31:0] \$signal.row ;
  wire [5:0] \$signal.table ;
  wire [27:0] \$signal.vector ;
  wire [31:0] \$signal.weight ;
  input clk;
  wire clk;
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
  reg [99:0] o__payload = 100'h0000000000000000000000000;
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
  wire room;
  input rst;
  wire rst;
  reg [99:0] spare = 100'h0000000000000000000000000;
  wire \spare.first ;
  wire \spare.last ;
  wire [31:0] \spare.row ;
  wire [5:0] \spare.table ;
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
  assign \o__payload.table  = o__payload[5:0];
  assign \o__payload.row  = o__payload[37:6];
  assign \o__payload.weight  = o__payload[69:38];
  assign \o__payload.first  = o__payload[70];
  assign \o__payload.last  = o__payload[71];
  assign \o__payload.vector  = o__payload[99:72];
  assign \$signal.table  = o__payload[5:0];
  assign \$signal.row  = o__payload[37:6];
  assign \$signal.weight  = o__payload[69:38];
  assign \$signal.first  = o__payload[70];
  assign \$signal.last  = o__payload[71];
  assign \$signal.vector  = o__payload[99:72];
  assign \i__payload.table  = i__payload[5:0];
  assign \i__payload.row  = i__payload[37:6];
  assign \i__payload.weight  = i__payload[69:38];
  assign \i__payload.first  = i__payload[70];
  assign \i__payload.last  = i__payload[71];
  assign \i__payload.vector  = i__payload[99:72];
  assign \spare.table  = spare[5:0];
  assign \spare.row  = spare[37:6];
  assign \spare.weight  = spare[69:38];
  assign \spare.first  = spare[70];
  assign \spare.last  = spare[71];
  assign \spare.vector  = spare[99:72];
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
