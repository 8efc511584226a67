// Hotline, module hotline_gather, preset tiny.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 3, row_bits 11, banks 2, sets_per_bank 16, ways 4, engines 2, bus_bits 64
// Made by `hotline generate --preset tiny`. Don't edit: change hdl_gen/ and make it again.
// SPDX-License-Identifier: Apache-2.0
/* verilator lint_off WIDTH */
module hotline_gather(rst, row_beats, weighted, address, setting_valid, setting, rows_valid, rows_table, rows_row, rows_weight, rows_first, rows_last, rows_vector, zeros_valid, zeros_vector, burst_ready, back_valid, back_id, back, beats_ready, rows_ready
, zeros_ready, burst_valid, burst_addr, burst_len, burst_id, beats_valid, beats_addr, beats_data, beats_strb, beats_last, idle, row_taken, bag_ends, vector_of_back, clk);
  input [63:0] address;
  wire [63:0] address;
  wire [63:0] \address$38 ;
  input [65:0] back;
  wire [65:0] back;
  wire [65:0] \back$52 ;
  wire [63:0] \back$52.data ;
  wire [1:0] \back$52.resp ;
  input [4:0] back_id;
  wire [4:0] back_id;
  wire [4:0] \back_id$51 ;
  input back_valid;
  wire back_valid;
  wire \back_valid$50 ;
  output bag_ends;
  wire bag_ends;
  wire \bag_ends$58 ;
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
  wire [76:0] burst__payload;
  wire [63:0] \burst__payload.addr ;
  wire [4:0] \burst__payload.id ;
  wire [7:0] \burst__payload.len ;
  wire burst__ready;
  wire burst__valid;
  output [63:0] burst_addr;
  wire [63:0] burst_addr;
  output [4:0] burst_id;
  wire [4:0] burst_id;
  output [7:0] burst_len;
  wire [7:0] burst_len;
  input burst_ready;
  wire burst_ready;
  output burst_valid;
  wire burst_valid;
  input clk;
  wire clk;
  output idle;
  wire idle;
  wire \idle$56 ;
  input [2:0] row_beats;
  wire [2:0] row_beats;
  wire [2:0] \row_beats$36 ;
  output row_taken;
  wire row_taken;
  wire \row_taken$57 ;
  wire [96:0] rows__payload;
  wire \rows__payload.first ;
  wire \rows__payload.last ;
  wire [31:0] \rows__payload.row ;
  wire [2:0] \rows__payload.table ;
  wire [27:0] \rows__payload.vector ;
  wire [31:0] \rows__payload.weight ;
  wire rows__ready;
  wire rows__valid;
  input rows_first;
  wire rows_first;
  input rows_last;
  wire rows_last;
  output rows_ready;
  wire rows_ready;
  input [31:0] rows_row;
  wire [31:0] rows_row;
  input [2:0] rows_table;
  wire [2:0] rows_table;
  input rows_valid;
  wire rows_valid;
  input [27:0] rows_vector;
  wire [27:0] rows_vector;
  input [31:0] rows_weight;
  wire [31:0] rows_weight;
  input rst;
  wire rst;
  input [74:0] setting;
  wire [74:0] setting;
  wire [74:0] \setting$40 ;
  wire [7:0] \setting$40.register ;
  wire [2:0] \setting$40.table ;
  wire [63:0] \setting$40.value ;
  input setting_valid;
  wire setting_valid;
  wire \setting_valid$39 ;
  output [27:0] vector_of_back;
  wire [27:0] vector_of_back;
  wire [27:0] \vector_of_back$59 ;
  input weighted;
  wire weighted;
  wire \weighted$37 ;
  wire [27:0] zeros__payload;
  wire [27:0] \zeros__payload.vector ;
  wire zeros__ready;
  wire zeros__valid;
  output zeros_ready;
  wire zeros_ready;
  input zeros_valid;
  wire zeros_valid;
  input [27:0] zeros_vector;
  wire [27:0] zeros_vector;
  \hotline_gather.design  \design  (
    .\address$207 (address),
    .back(back),
    .back_id(back_id),
    .back_valid(back_valid),
    .bag_ends(bag_ends),
    .beats__payload(beats__payload),
    .beats__ready(beats_ready),
    .beats__valid(beats_valid),
    .burst__payload(burst__payload),
    .burst__ready(burst_ready),
    .burst__valid(burst_valid),
    .clk(clk),
    .idle(idle),
    .row_beats(row_beats),
    .\rows__payload$214 (rows__payload),
    .rows__ready(rows_ready),
    .\rows__valid$213 (rows_valid),
    .rst(rst),
    .setting(setting),
    .setting_valid(setting_valid),
    .taken(row_taken),
    .vector_of_back(vector_of_back),
    .weighted(weighted),
    .zeros__payload(zeros_vector),
    .zeros__ready(zeros_ready),
    .zeros__valid(zeros_valid)
  );
  assign \row_beats$36  = row_beats;
  assign \weighted$37  = weighted;
  assign \address$38  = address;
  assign \setting_valid$39  = setting_valid;
  assign \setting$40  = setting;
  assign rows__valid = rows_valid;
  assign rows__ready = rows_ready;
  assign zeros__valid = zeros_valid;
  assign zeros__ready = zeros_ready;
  assign zeros__payload = zeros_vector;
  assign burst__valid = burst_valid;
  assign burst__ready = burst_ready;
  assign \back_valid$50  = back_valid;
  assign \back_id$51  = back_id;
  assign \back$52  = back;
  assign beats__valid = beats_valid;
  assign beats__ready = beats_ready;
  assign \idle$56  = idle;
  assign \row_taken$57  = row_taken;
  assign \bag_ends$58  = bag_ends;
  assign \vector_of_back$59  = vector_of_back;
  assign burst_addr = burst__payload[63:0];
  assign burst_len = burst__payload[71:64];
  assign burst_id = burst__payload[76:72];
  assign beats_addr = beats__payload[63:0];
  assign beats_data = beats__payload[127:64];
  assign beats_strb = beats__payload[129:128];
  assign beats_last = beats__payload[130];
  assign \setting$40.register  = setting[7:0];
  assign \setting$40.table  = setting[10:8];
  assign \setting$40.value  = setting[74:11];
  assign \rows__payload.table  = rows__payload[2:0];
  assign \rows__payload.row  = rows__payload[34:3];
  assign \rows__payload.weight  = rows__payload[66:35];
  assign \rows__payload.first  = rows__payload[67];
  assign \rows__payload.last  = rows__payload[68];
  assign \rows__payload.vector  = rows__payload[96:69];
  assign \zeros__payload.vector  = zeros_vector;
  assign \burst__payload.addr  = burst__payload[63:0];
  assign \burst__payload.len  = burst__payload[71:64];
  assign \burst__payload.id  = burst__payload[76:72];
  assign \back$52.data  = back[63:0];
  assign \back$52.resp  = back[65:64];
  assign \beats__payload.addr  = beats__payload[63:0];
  assign \beats__payload.data  = beats__payload[127:64];
  assign \beats__payload.strb  = beats__payload[129:128];
  assign \beats__payload.last  = beats__payload[130];
  assign rows__payload[96:69] = rows_vector;
  assign rows__payload[68] = rows_last;
  assign rows__payload[67] = rows_first;
  assign rows__payload[66:35] = rows_weight;
  assign rows__payload[34:3] = rows_row;
  assign rows__payload[2:0] = rows_table;
endmodule

module \hotline_gather.design (rst, row_beats, weighted, \address$207 , setting_valid, setting, \rows__valid$213 , zeros__valid, zeros__payload, burst__ready, back_valid, back_id, back, beats__ready, rows__ready, taken, zeros__ready, bag_ends, idle, \rows__payload$214 , vector_of_back
, beats__valid, beats__payload, burst__payload, burst__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire [3:0] \$1 ;
  wire \$10 ;
  wire \$100 ;
  wire \$101 ;
  wire \$102 ;
  wire [8:0] \$103 ;
  wire [9:0] \$104 ;
  wire \$105 ;
  wire \$106 ;
  wire \$107 ;
  wire [7:0] \$108 ;
  wire [8:0] \$109 ;
  wire \$11 ;
  wire [8:0] \$110 ;
  wire [9:0] \$111 ;
  wire \$112 ;
  wire \$113 ;
  wire \$114 ;
  wire [8:0] \$115 ;
  wire [9:0] \$116 ;
  wire \$117 ;
  wire \$118 ;
  wire \$119 ;
  wire \$12 ;
  wire [7:0] \$120 ;
  wire [8:0] \$121 ;
  wire [8:0] \$122 ;
  wire [9:0] \$123 ;
  wire \$124 ;
  wire \$125 ;
  wire \$126 ;
  wire [8:0] \$127 ;
  wire [9:0] \$128 ;
  wire \$129 ;
  wire \$13 ;
  wire \$130 ;
  wire \$131 ;
  wire [7:0] \$132 ;
  wire [8:0] \$133 ;
  wire [8:0] \$134 ;
  wire [9:0] \$135 ;
  wire \$136 ;
  wire \$137 ;
  wire \$138 ;
  wire [8:0] \$139 ;
  wire \$14 ;
  wire [9:0] \$140 ;
  wire \$141 ;
  wire \$142 ;
  wire \$143 ;
  wire [7:0] \$144 ;
  wire [8:0] \$145 ;
  wire [8:0] \$146 ;
  wire [9:0] \$147 ;
  wire \$148 ;
  wire \$149 ;
  wire \$15 ;
  wire \$150 ;
  wire [8:0] \$151 ;
  wire [9:0] \$152 ;
  wire \$153 ;
  wire \$154 ;
  wire \$155 ;
  wire [7:0] \$156 ;
  wire [8:0] \$157 ;
  wire [8:0] \$158 ;
  wire [9:0] \$159 ;
  wire \$16 ;
  wire \$160 ;
  wire \$161 ;
  wire \$162 ;
  wire [8:0] \$163 ;
  wire [9:0] \$164 ;
  wire \$165 ;
  wire \$166 ;
  wire \$167 ;
  wire [7:0] \$168 ;
  wire [8:0] \$169 ;
  wire \$17 ;
  wire [8:0] \$170 ;
  wire [9:0] \$171 ;
  wire \$172 ;
  wire \$173 ;
  wire \$174 ;
  wire [8:0] \$175 ;
  wire [9:0] \$176 ;
  wire \$177 ;
  wire \$178 ;
  wire \$179 ;
  wire \$18 ;
  wire [7:0] \$180 ;
  wire [8:0] \$181 ;
  wire [8:0] \$182 ;
  wire [9:0] \$183 ;
  wire \$184 ;
  wire \$185 ;
  wire \$186 ;
  wire [8:0] \$187 ;
  wire [9:0] \$188 ;
  wire \$189 ;
  wire \$19 ;
  wire \$190 ;
  wire \$191 ;
  wire [7:0] \$192 ;
  wire [8:0] \$193 ;
  wire [8:0] \$194 ;
  wire [9:0] \$195 ;
  wire \$196 ;
  wire \$197 ;
  wire \$198 ;
  wire [8:0] \$199 ;
  wire \$2 ;
  wire \$20 ;
  wire [9:0] \$200 ;
  wire \$201 ;
  wire \$202 ;
  wire \$203 ;
  wire [7:0] \$204 ;
  wire [8:0] \$205 ;
  wire [8:0] \$206 ;
  wire [9:0] \$207 ;
  wire \$208 ;
  wire \$209 ;
  wire \$21 ;
  wire \$210 ;
  wire [8:0] \$211 ;
  wire [9:0] \$212 ;
  wire \$213 ;
  wire \$214 ;
  wire \$215 ;
  wire [7:0] \$216 ;
  wire [8:0] \$217 ;
  wire [8:0] \$218 ;
  wire [9:0] \$219 ;
  wire \$22 ;
  wire \$220 ;
  wire \$221 ;
  wire \$222 ;
  wire [8:0] \$223 ;
  wire [9:0] \$224 ;
  wire \$225 ;
  wire \$226 ;
  wire \$227 ;
  wire [7:0] \$228 ;
  wire [8:0] \$229 ;
  wire \$23 ;
  wire [8:0] \$230 ;
  wire [9:0] \$231 ;
  wire \$232 ;
  wire \$233 ;
  wire \$234 ;
  wire [8:0] \$235 ;
  wire [9:0] \$236 ;
  wire \$237 ;
  wire \$238 ;
  wire \$239 ;
  wire \$24 ;
  wire [7:0] \$240 ;
  wire [8:0] \$241 ;
  wire [8:0] \$242 ;
  wire [9:0] \$243 ;
  wire \$244 ;
  wire \$245 ;
  wire \$246 ;
  wire [8:0] \$247 ;
  wire [9:0] \$248 ;
  wire \$249 ;
  wire \$25 ;
  wire \$250 ;
  wire \$251 ;
  wire [7:0] \$252 ;
  wire [8:0] \$253 ;
  wire [8:0] \$254 ;
  wire [9:0] \$255 ;
  wire \$256 ;
  wire \$257 ;
  wire \$258 ;
  wire [8:0] \$259 ;
  wire \$26 ;
  wire [9:0] \$260 ;
  wire \$261 ;
  wire \$262 ;
  wire \$263 ;
  wire [7:0] \$264 ;
  wire [8:0] \$265 ;
  wire [8:0] \$266 ;
  wire [9:0] \$267 ;
  wire \$268 ;
  wire \$269 ;
  wire \$27 ;
  wire \$270 ;
  wire [8:0] \$271 ;
  wire [9:0] \$272 ;
  wire \$273 ;
  wire \$274 ;
  wire \$275 ;
  wire [7:0] \$276 ;
  wire [8:0] \$277 ;
  wire [8:0] \$278 ;
  wire [9:0] \$279 ;
  wire \$28 ;
  wire \$280 ;
  wire \$281 ;
  wire \$282 ;
  reg [6:0] \$283 ;
  wire [7:0] \$284 ;
  reg [1:0] \$285 ;
  wire [2:0] \$286 ;
  wire [2:0] \$287 ;
  reg [6:0] \$288 ;
  wire [7:0] \$289 ;
  wire \$29 ;
  reg [6:0] \$290 ;
  wire [7:0] \$291 ;
  wire \$292 ;
  wire [2:0] \$293 ;
  wire [2:0] \$294 ;
  wire \$295 ;
  wire \$296 ;
  wire \$297 ;
  wire \$298 ;
  wire \$299 ;
  wire \$3 ;
  wire \$30 ;
  reg [6:0] \$300 ;
  wire [7:0] \$301 ;
  wire \$302 ;
  wire [63:0] \$303 ;
  wire \$304 ;
  wire \$305 ;
  wire [14:0] \$306 ;
  wire \$307 ;
  wire [15:0] \$308 ;
  reg \$309 ;
  wire \$31 ;
  reg \$310 ;
  reg \$311 ;
  reg [96:0] \$312 ;
  reg [96:0] \$313 ;
  reg [96:0] \$314 ;
  reg [34:0] \$315 ;
  reg [63:0] \$316 ;
  reg [63:0] \$317 ;
  reg [3:0] \$318 ;
  reg [3:0] \$319 ;
  wire \$32 ;
  reg [7:0] \$320 ;
  reg [6:0] \$321 ;
  reg \$322 ;
  reg [7:0] \$323 ;
  reg [6:0] \$324 ;
  reg \$325 ;
  reg [7:0] \$326 ;
  reg [6:0] \$327 ;
  reg \$328 ;
  reg [7:0] \$329 ;
  wire \$33 ;
  reg [6:0] \$330 ;
  reg \$331 ;
  reg [7:0] \$332 ;
  reg [6:0] \$333 ;
  reg \$334 ;
  reg [7:0] \$335 ;
  reg [6:0] \$336 ;
  reg \$337 ;
  reg [7:0] \$338 ;
  reg [6:0] \$339 ;
  wire \$34 ;
  reg \$340 ;
  reg [7:0] \$341 ;
  reg [6:0] \$342 ;
  reg \$343 ;
  reg [7:0] \$344 ;
  reg [6:0] \$345 ;
  reg \$346 ;
  reg [7:0] \$347 ;
  reg [6:0] \$348 ;
  reg \$349 ;
  wire \$35 ;
  reg [7:0] \$350 ;
  reg [6:0] \$351 ;
  reg \$352 ;
  reg [7:0] \$353 ;
  reg [6:0] \$354 ;
  reg \$355 ;
  reg [7:0] \$356 ;
  reg [6:0] \$357 ;
  reg \$358 ;
  reg [7:0] \$359 ;
  wire \$36 ;
  reg [6:0] \$360 ;
  reg \$361 ;
  reg [7:0] \$362 ;
  reg [6:0] \$363 ;
  reg \$364 ;
  reg [7:0] \$365 ;
  reg [6:0] \$366 ;
  reg \$367 ;
  reg [6:0] \$368 ;
  reg [6:0] \$369 ;
  wire \$37 ;
  reg [6:0] \$370 ;
  reg [6:0] \$371 ;
  reg [6:0] \$372 ;
  reg [6:0] \$373 ;
  reg [6:0] \$374 ;
  reg [6:0] \$375 ;
  reg [6:0] \$376 ;
  reg [6:0] \$377 ;
  reg [6:0] \$378 ;
  reg [6:0] \$379 ;
  wire \$38 ;
  reg [6:0] \$380 ;
  reg [6:0] \$381 ;
  reg [6:0] \$382 ;
  reg [6:0] \$383 ;
  reg [1:0] \$384 ;
  reg [1:0] \$385 ;
  reg [1:0] \$386 ;
  reg [1:0] \$387 ;
  reg [1:0] \$388 ;
  reg [1:0] \$389 ;
  reg [6:0] \$39 ;
  reg [1:0] \$390 ;
  reg [1:0] \$391 ;
  reg [1:0] \$392 ;
  reg [1:0] \$393 ;
  reg [1:0] \$394 ;
  reg [1:0] \$395 ;
  reg [1:0] \$396 ;
  reg [1:0] \$397 ;
  reg [1:0] \$398 ;
  reg [1:0] \$399 ;
  reg \$4 ;
  wire [31:0] \$40 ;
  reg [6:0] \$400 ;
  reg [6:0] \$401 ;
  reg [6:0] \$402 ;
  reg [6:0] \$403 ;
  reg [6:0] \$404 ;
  reg [6:0] \$405 ;
  reg [6:0] \$406 ;
  reg [6:0] \$407 ;
  reg [6:0] \$408 ;
  reg [6:0] \$409 ;
  wire \$41 ;
  reg [6:0] \$410 ;
  reg [6:0] \$411 ;
  reg [6:0] \$412 ;
  reg [6:0] \$413 ;
  reg [6:0] \$414 ;
  reg [6:0] \$415 ;
  reg \$416 ;
  reg [3:0] \$417 ;
  reg \$418 ;
  wire [5:0] \$419 ;
  reg [1:0] \$42 ;
  reg [27:0] \$420 ;
  reg [6:0] \$421 ;
  reg [6:0] \$422 ;
  reg [6:0] \$423 ;
  reg [6:0] \$424 ;
  reg [6:0] \$425 ;
  reg [6:0] \$426 ;
  reg [6:0] \$427 ;
  reg [6:0] \$428 ;
  reg [6:0] \$429 ;
  wire [3:0] \$43 ;
  reg [6:0] \$430 ;
  reg [6:0] \$431 ;
  reg [6:0] \$432 ;
  reg [6:0] \$433 ;
  reg [6:0] \$434 ;
  reg [6:0] \$435 ;
  reg [6:0] \$436 ;
  reg [1:0] \$437 ;
  reg \$438 ;
  reg \$439 ;
  reg [6:0] \$44 ;
  reg \$440 ;
  reg [6:0] \$441 ;
  reg [6:0] \$442 ;
  reg [6:0] \$443 ;
  reg [6:0] \$444 ;
  reg [6:0] \$445 ;
  reg [6:0] \$446 ;
  reg [6:0] \$447 ;
  reg [6:0] \$448 ;
  reg [6:0] \$449 ;
  reg [6:0] \$45 ;
  reg [6:0] \$450 ;
  reg [6:0] \$451 ;
  reg [6:0] \$452 ;
  reg [6:0] \$453 ;
  reg [6:0] \$454 ;
  reg [6:0] \$455 ;
  reg [6:0] \$456 ;
  reg \$457 ;
  reg \$458 ;
  reg \$459 ;
  wire \$46 ;
  reg [63:0] \$460 ;
  reg [27:0] \$461 ;
  reg [1:0] \$462 ;
  reg \$463 ;
  reg [130:0] \$464 ;
  reg [13:0] \$465 ;
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
  reg \$6 ;
  wire \$60 ;
  wire [3:0] \$61 ;
  reg [6:0] \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire \$65 ;
  wire \$66 ;
  wire [27:0] \$67 ;
  wire [28:0] \$68 ;
  wire [31:0] \$69 ;
  wire \$7 ;
  wire [64:0] \$70 ;
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
  wire [34:0] \$80 ;
  wire [37:0] \$81 ;
  wire [64:0] \$82 ;
  wire \$83 ;
  wire \$84 ;
  wire \$85 ;
  reg \$86 ;
  wire \$87 ;
  wire \$88 ;
  wire \$89 ;
  wire \$9 ;
  wire [4:0] \$90 ;
  wire [8:0] \$91 ;
  wire [9:0] \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire [7:0] \$96 ;
  wire [8:0] \$97 ;
  wire [8:0] \$98 ;
  wire [9:0] \$99 ;
  wire \$signal ;
  reg [63:0] \$signal$137  = 64'h0000000000000000;
  wire \$signal$169 ;
  wire \$signal$170 ;
  reg \$signal$172  = 1'h0;
  reg \$signal$173  = 1'h0;
  wire \$signal$176 ;
  wire \$signal$177 ;
  reg \$signal$202  = 1'h0;
  wire \$signal$203 ;
  reg \$signal$208  = 1'h0;
  reg [27:0] \$signal$210  = 28'h0000000;
  reg [13:0] \$signal$216  = 14'h0000;
  reg [34:0] \$signal$222  = 35'h000000000;
  reg \$signal$257  = 1'h0;
  reg \$signal$263  = 1'h0;
  wire \$signal$97 ;
  wire [2:0] \$signature__addr ;
  wire [10:0] \$signature__addr$151 ;
  wire [10:0] \$signature__addr$78 ;
  wire [63:0] \$signature__data ;
  wire [27:0] \$signature__data$168 ;
  wire [61:0] \$signature__data$95 ;
  wire \$signature__data$95.first ;
  wire \$signature__data$95.last ;
  wire [27:0] \$signature__data$95.vector ;
  wire [31:0] \$signature__data$95.weight ;
  wire \$signature__en ;
  wire \$signature__en$150 ;
  wire \$signature__en$77 ;
  wire [63:0] address;
  input [63:0] \address$207 ;
  wire [63:0] \address$207 ;
  input [65:0] back;
  wire [65:0] back;
  wire [63:0] \back.data ;
  wire [1:0] \back.resp ;
  input [4:0] back_id;
  wire [4:0] back_id;
  input back_valid;
  wire back_valid;
  output bag_ends;
  wire bag_ends;
  reg [6:0] bags_0 = 7'h00;
  reg [6:0] bags_1 = 7'h00;
  reg [6:0] bags_10 = 7'h00;
  reg [6:0] bags_11 = 7'h00;
  reg [6:0] bags_12 = 7'h00;
  reg [6:0] bags_13 = 7'h00;
  reg [6:0] bags_14 = 7'h00;
  reg [6:0] bags_15 = 7'h00;
  reg [6:0] bags_2 = 7'h00;
  reg [6:0] bags_3 = 7'h00;
  reg [6:0] bags_4 = 7'h00;
  reg [6:0] bags_5 = 7'h00;
  reg [6:0] bags_6 = 7'h00;
  reg [6:0] bags_7 = 7'h00;
  reg [6:0] bags_8 = 7'h00;
  reg [6:0] bags_9 = 7'h00;
  output [130:0] beats__payload;
  reg [130:0] beats__payload = 131'h000000000000000000000000000000000;
  wire [63:0] \beats__payload.addr ;
  wire [63:0] \beats__payload.data ;
  wire \beats__payload.last ;
  wire [1:0] \beats__payload.strb ;
  input beats__ready;
  wire beats__ready;
  output beats__valid;
  reg beats__valid = 1'h0;
  wire begins;
  wire \begins$212 ;
  output [76:0] burst__payload;
  wire [76:0] burst__payload;
  wire [76:0] \burst__payload$3 ;
  wire [63:0] \burst__payload$3.addr ;
  wire [4:0] \burst__payload$3.id ;
  wire [7:0] \burst__payload$3.len ;
  wire [63:0] \burst__payload.addr ;
  wire [4:0] \burst__payload.id ;
  wire [7:0] \burst__payload.len ;
  input burst__ready;
  wire burst__ready;
  wire \burst__ready$5 ;
  output burst__valid;
  wire burst__valid;
  wire \burst__valid$7 ;
  input clk;
  wire clk;
  reg [1:0] column = 2'h0;
  reg [1:0] column_0 = 2'h0;
  reg [1:0] column_1 = 2'h0;
  reg [1:0] column_10 = 2'h0;
  reg [1:0] column_11 = 2'h0;
  reg [1:0] column_12 = 2'h0;
  reg [1:0] column_13 = 2'h0;
  reg [1:0] column_14 = 2'h0;
  reg [1:0] column_15 = 2'h0;
  reg [1:0] column_2 = 2'h0;
  reg [1:0] column_3 = 2'h0;
  reg [1:0] column_4 = 2'h0;
  reg [1:0] column_5 = 2'h0;
  reg [1:0] column_6 = 2'h0;
  reg [1:0] column_7 = 2'h0;
  reg [1:0] column_8 = 2'h0;
  reg [1:0] column_9 = 2'h0;
  wire [3:0] \context ;
  wire ends;
  wire [2:0] get__addr;
  wire [10:0] \get__addr$117 ;
  wire [10:0] \get__addr$181 ;
  wire [27:0] get__data;
  wire [63:0] \get__data$224 ;
  wire [61:0] \get__data$261 ;
  wire \get__data$261.first ;
  wire \get__data$261.last ;
  wire [27:0] \get__data$261.vector ;
  wire [31:0] \get__data$261.weight ;
  wire get__en;
  reg has_room_0 = 1'h0;
  reg has_room_1 = 1'h0;
  reg has_room_10 = 1'h0;
  reg has_room_11 = 1'h0;
  reg has_room_12 = 1'h0;
  reg has_room_13 = 1'h0;
  reg has_room_14 = 1'h0;
  reg has_room_15 = 1'h0;
  reg has_room_2 = 1'h0;
  reg has_room_3 = 1'h0;
  reg has_room_4 = 1'h0;
  reg has_room_5 = 1'h0;
  reg has_room_6 = 1'h0;
  reg has_room_7 = 1'h0;
  reg has_room_8 = 1'h0;
  reg has_room_9 = 1'h0;
  output idle;
  wire idle;
  wire [1:0] last_column;
  wire [2:0] less_0;
  wire [2:0] less_1;
  wire [2:0] less_10;
  wire [2:0] less_11;
  wire [2:0] less_12;
  wire [2:0] less_13;
  wire [2:0] less_14;
  wire [2:0] less_15;
  wire [2:0] less_2;
  wire [2:0] less_3;
  wire [2:0] less_4;
  wire [2:0] less_5;
  wire [2:0] less_6;
  wire [2:0] less_7;
  wire [2:0] less_8;
  wire [2:0] less_9;
  wire [2:0] more_0;
  wire [2:0] more_1;
  wire [2:0] more_10;
  wire [2:0] more_11;
  wire [2:0] more_12;
  wire [2:0] more_13;
  wire [2:0] more_14;
  wire [2:0] more_15;
  wire [2:0] more_2;
  wire [2:0] more_3;
  wire [2:0] more_4;
  wire [2:0] more_5;
  wire [2:0] more_6;
  wire [2:0] more_7;
  wire [2:0] more_8;
  wire [2:0] more_9;
  reg [6:0] newest_bag_0 = 7'h00;
  reg [6:0] newest_bag_1 = 7'h00;
  reg [6:0] newest_bag_10 = 7'h00;
  reg [6:0] newest_bag_11 = 7'h00;
  reg [6:0] newest_bag_12 = 7'h00;
  reg [6:0] newest_bag_13 = 7'h00;
  reg [6:0] newest_bag_14 = 7'h00;
  reg [6:0] newest_bag_15 = 7'h00;
  reg [6:0] newest_bag_2 = 7'h00;
  reg [6:0] newest_bag_3 = 7'h00;
  reg [6:0] newest_bag_4 = 7'h00;
  reg [6:0] newest_bag_5 = 7'h00;
  reg [6:0] newest_bag_6 = 7'h00;
  reg [6:0] newest_bag_7 = 7'h00;
  reg [6:0] newest_bag_8 = 7'h00;
  reg [6:0] newest_bag_9 = 7'h00;
  reg [6:0] newest_row_0 = 7'h00;
  reg [6:0] newest_row_1 = 7'h00;
  reg [6:0] newest_row_10 = 7'h00;
  reg [6:0] newest_row_11 = 7'h00;
  reg [6:0] newest_row_12 = 7'h00;
  reg [6:0] newest_row_13 = 7'h00;
  reg [6:0] newest_row_14 = 7'h00;
  reg [6:0] newest_row_15 = 7'h00;
  reg [6:0] newest_row_2 = 7'h00;
  reg [6:0] newest_row_3 = 7'h00;
  reg [6:0] newest_row_4 = 7'h00;
  reg [6:0] newest_row_5 = 7'h00;
  reg [6:0] newest_row_6 = 7'h00;
  reg [6:0] newest_row_7 = 7'h00;
  reg [6:0] newest_row_8 = 7'h00;
  reg [6:0] newest_row_9 = 7'h00;
  reg [6:0] oldest_bag_0 = 7'h00;
  reg [6:0] oldest_bag_1 = 7'h00;
  reg [6:0] oldest_bag_10 = 7'h00;
  reg [6:0] oldest_bag_11 = 7'h00;
  reg [6:0] oldest_bag_12 = 7'h00;
  reg [6:0] oldest_bag_13 = 7'h00;
  reg [6:0] oldest_bag_14 = 7'h00;
  reg [6:0] oldest_bag_15 = 7'h00;
  reg [6:0] oldest_bag_2 = 7'h00;
  reg [6:0] oldest_bag_3 = 7'h00;
  reg [6:0] oldest_bag_4 = 7'h00;
  reg [6:0] oldest_bag_5 = 7'h00;
  reg [6:0] oldest_bag_6 = 7'h00;
  reg [6:0] oldest_bag_7 = 7'h00;
  reg [6:0] oldest_bag_8 = 7'h00;
  reg [6:0] oldest_bag_9 = 7'h00;
  reg [6:0] oldest_row_0 = 7'h00;
  reg [6:0] oldest_row_1 = 7'h00;
  reg [6:0] oldest_row_10 = 7'h00;
  reg [6:0] oldest_row_11 = 7'h00;
  reg [6:0] oldest_row_12 = 7'h00;
  reg [6:0] oldest_row_13 = 7'h00;
  reg [6:0] oldest_row_14 = 7'h00;
  reg [6:0] oldest_row_15 = 7'h00;
  reg [6:0] oldest_row_2 = 7'h00;
  reg [6:0] oldest_row_3 = 7'h00;
  reg [6:0] oldest_row_4 = 7'h00;
  reg [6:0] oldest_row_5 = 7'h00;
  reg [6:0] oldest_row_6 = 7'h00;
  reg [6:0] oldest_row_7 = 7'h00;
  reg [6:0] oldest_row_8 = 7'h00;
  reg [6:0] oldest_row_9 = 7'h00;
  reg [7:0] promised_0 = 8'h00;
  reg [7:0] promised_1 = 8'h00;
  reg [7:0] promised_10 = 8'h00;
  reg [7:0] promised_11 = 8'h00;
  reg [7:0] promised_12 = 8'h00;
  reg [7:0] promised_13 = 8'h00;
  reg [7:0] promised_14 = 8'h00;
  reg [7:0] promised_15 = 8'h00;
  reg [7:0] promised_2 = 8'h00;
  reg [7:0] promised_3 = 8'h00;
  reg [7:0] promised_4 = 8'h00;
  reg [7:0] promised_5 = 8'h00;
  reg [7:0] promised_6 = 8'h00;
  reg [7:0] promised_7 = 8'h00;
  reg [7:0] promised_8 = 8'h00;
  reg [7:0] promised_9 = 8'h00;
  wire [69:0] req__payload;
  wire [63:0] \req__payload$141 ;
  wire [31:0] \req__payload$141.a ;
  wire [31:0] \req__payload$141.b ;
  wire [31:0] \req__payload.a ;
  wire [31:0] \req__payload.b ;
  wire [5:0] \req__payload.beside ;
  reg req__valid = 1'h0;
  (* init = 1'h0 *)
  wire \req__valid$140 ;
  input [2:0] row_beats;
  wire [2:0] row_beats;
  wire row_taken;
  wire [69:0] rows__payload;
  input [96:0] \rows__payload$214 ;
  wire [96:0] \rows__payload$214 ;
  wire \rows__payload$214.first ;
  wire \rows__payload$214.last ;
  wire [31:0] \rows__payload$214.row ;
  wire [2:0] \rows__payload$214.table ;
  wire [27:0] \rows__payload$214.vector ;
  wire [31:0] \rows__payload$214.weight ;
  wire [3:0] \rows__payload.context ;
  wire [63:0] \rows__payload.data ;
  wire \rows__payload.first ;
  wire \rows__payload.last ;
  output rows__ready;
  wire rows__ready;
  wire rows__valid;
  input \rows__valid$213 ;
  wire \rows__valid$213 ;
  wire [37:0] rsp__payload;
  wire [31:0] \rsp__payload$148 ;
  wire [31:0] \rsp__payload$148.result ;
  wire [5:0] \rsp__payload.beside ;
  wire [31:0] \rsp__payload.result ;
  wire rsp__ready;
  wire \rsp__ready$142 ;
  wire rsp__valid;
  input rst;
  wire rst;
  wire [71:0] run__payload;
  wire [63:0] \run__payload.addr ;
  wire [2:0] \run__payload.beats ;
  wire [4:0] \run__payload.id ;
  wire run__ready;
  wire run__valid;
  reg [96:0] s1 = 97'h0000000000000000000000000;
  wire \s1.first ;
  wire \s1.last ;
  wire [31:0] \s1.row ;
  wire [2:0] \s1.table ;
  wire [27:0] \s1.vector ;
  wire [31:0] \s1.weight ;
  reg [1:0] s1_column = 2'h0;
  reg [3:0] s1_context = 4'h0;
  reg [63:0] s1_data = 64'h0000000000000000;
  reg [63:0] \s1_data$264  = 64'h0000000000000000;
  reg s1_valid = 1'h0;
  reg [96:0] s2 = 97'h0000000000000000000000000;
  wire \s2.first ;
  wire \s2.last ;
  wire [31:0] \s2.row ;
  wire [2:0] \s2.table ;
  wire [27:0] \s2.vector ;
  wire [31:0] \s2.weight ;
  reg [63:0] s2_base = 64'h0000000000000000;
  reg [5:0] s2_beside = 6'h00;
  wire [3:0] \s2_beside.context ;
  wire \s2_beside.first ;
  wire \s2_beside.last ;
  (* init = 1'h0 *)
  wire s2_valid;
  reg \s2_valid$220  = 1'h0;
  reg [31:0] s2_weight = 32'd0;
  reg [96:0] s3 = 97'h0000000000000000000000000;
  wire \s3.first ;
  wire \s3.last ;
  wire [31:0] \s3.row ;
  wire [2:0] \s3.table ;
  wire [27:0] \s3.vector ;
  wire [31:0] \s3.weight ;
  reg [63:0] s3_address = 64'h0000000000000000;
  reg s3_valid = 1'h0;
  reg [3:0] same_context = 4'h0;
  input [74:0] setting;
  wire [74:0] setting;
  wire [7:0] \setting.register ;
  wire [2:0] \setting.table ;
  wire [63:0] \setting.value ;
  input setting_valid;
  wire setting_valid;
  wire [15:0] started;
  reg [15:0] sum_ends;
  reg sum_was_last = 1'h0;
  wire [68:0] sums__payload;
  wire [3:0] \sums__payload.context ;
  wire [63:0] \sums__payload.data ;
  wire \sums__payload.end ;
  wire sums__ready;
  wire sums__valid;
  output taken;
  wire taken;
  reg [3:0] turn = 4'h0;
  output [27:0] vector_of_back;
  reg [27:0] vector_of_back = 28'h0000000;
  input weighted;
  wire weighted;
  input [27:0] zeros__payload;
  wire [27:0] zeros__payload;
  wire [27:0] \zeros__payload.vector ;
  output zeros__ready;
  wire zeros__ready;
  input zeros__valid;
  wire zeros__valid;
  reg [63:0] bases [7:0];
  always @(posedge clk) begin
    if (\$signature__en )
      bases[setting[10:8]] <= setting[74:11];
  end
  assign \get__data$224  = bases[s1[2:0]];
  reg [27:0] vectors [2047:0];
  always @(posedge clk) begin
    if (begins)
      vectors[{ \context , \$45  }] <= s3[96:69];
  end
  reg [27:0] _0_;
  always @(posedge clk) begin
    if (\$signal$170 ) begin
      _0_ <= vectors[{ sums__payload[3:0], \$62  }];
    end
  end
  assign get__data = _0_;
  reg [61:0] waiting [2047:0];
  always @(posedge clk) begin
    if (taken)
      waiting[{ \context , \$39  }] <= \$signature__data$95 ;
  end
  reg [61:0] _1_;
  always @(posedge clk) begin
    _1_ <= waiting[{ back_id[3:0], \$44  }];
  end
  assign \get__data$261  = _1_;
  always @(posedge clk)
    column_6 <= \$390 ;
  always @(posedge clk)
    column_7 <= \$391 ;
  always @(posedge clk)
    column_8 <= \$392 ;
  always @(posedge clk)
    column_9 <= \$393 ;
  always @(posedge clk)
    column_10 <= \$394 ;
  always @(posedge clk)
    column_11 <= \$395 ;
  always @(posedge clk)
    column_12 <= \$396 ;
  always @(posedge clk)
    column_13 <= \$397 ;
  always @(posedge clk)
    column_14 <= \$398 ;
  always @(posedge clk)
    column_15 <= \$399 ;
  always @(posedge clk)
    oldest_row_0 <= \$400 ;
  always @(posedge clk)
    oldest_row_1 <= \$401 ;
  always @(posedge clk)
    oldest_row_2 <= \$402 ;
  always @(posedge clk)
    oldest_row_3 <= \$403 ;
  always @(posedge clk)
    oldest_row_4 <= \$404 ;
  always @(posedge clk)
    oldest_row_5 <= \$405 ;
  always @(posedge clk)
    oldest_row_6 <= \$406 ;
  always @(posedge clk)
    oldest_row_7 <= \$407 ;
  always @(posedge clk)
    oldest_row_8 <= \$408 ;
  always @(posedge clk)
    oldest_row_9 <= \$409 ;
  always @(posedge clk)
    oldest_row_10 <= \$410 ;
  always @(posedge clk)
    oldest_row_11 <= \$411 ;
  always @(posedge clk)
    oldest_row_12 <= \$412 ;
  always @(posedge clk)
    oldest_row_13 <= \$413 ;
  always @(posedge clk)
    oldest_row_14 <= \$414 ;
  always @(posedge clk)
    oldest_row_15 <= \$415 ;
  always @(posedge clk)
    \$signal$257  <= \$416 ;
  always @(posedge clk)
    s1_context <= \$417 ;
  always @(posedge clk)
    s1_data <= back[63:0];
  always @(posedge clk)
    req__valid <= \$418 ;
  always @(posedge clk)
    \$signal$137  <= s1_data;
  always @(posedge clk)
    s2_weight <= \get__data$261 [33:2];
  always @(posedge clk)
    s2_beside <= \$419 ;
  always @(posedge clk)
    vector_of_back <= \$420 ;
  always @(posedge clk)
    newest_bag_0 <= \$421 ;
  always @(posedge clk)
    newest_bag_1 <= \$422 ;
  always @(posedge clk)
    newest_bag_2 <= \$423 ;
  always @(posedge clk)
    newest_bag_3 <= \$424 ;
  always @(posedge clk)
    newest_bag_4 <= \$425 ;
  always @(posedge clk)
    newest_bag_5 <= \$426 ;
  always @(posedge clk)
    newest_bag_6 <= \$427 ;
  always @(posedge clk)
    newest_bag_7 <= \$428 ;
  always @(posedge clk)
    newest_bag_8 <= \$429 ;
  always @(posedge clk)
    newest_bag_9 <= \$430 ;
  always @(posedge clk)
    newest_bag_10 <= \$431 ;
  always @(posedge clk)
    newest_bag_11 <= \$432 ;
  always @(posedge clk)
    newest_bag_12 <= \$433 ;
  always @(posedge clk)
    newest_bag_13 <= \$434 ;
  always @(posedge clk)
    newest_bag_14 <= \$435 ;
  always @(posedge clk)
    newest_bag_15 <= \$436 ;
  always @(posedge clk)
    column <= \$437 ;
  always @(posedge clk)
    \$signal$173  <= \$438 ;
  always @(posedge clk)
    \$signal$172  <= \$439 ;
  always @(posedge clk)
    sum_was_last <= \$440 ;
  always @(posedge clk)
    oldest_bag_0 <= \$441 ;
  always @(posedge clk)
    oldest_bag_1 <= \$442 ;
  always @(posedge clk)
    oldest_bag_2 <= \$443 ;
  always @(posedge clk)
    oldest_bag_3 <= \$444 ;
  always @(posedge clk)
    oldest_bag_4 <= \$445 ;
  always @(posedge clk)
    oldest_bag_5 <= \$446 ;
  always @(posedge clk)
    oldest_bag_6 <= \$447 ;
  always @(posedge clk)
    oldest_bag_7 <= \$448 ;
  always @(posedge clk)
    oldest_bag_8 <= \$449 ;
  always @(posedge clk)
    oldest_bag_9 <= \$450 ;
  always @(posedge clk)
    oldest_bag_10 <= \$451 ;
  always @(posedge clk)
    oldest_bag_11 <= \$452 ;
  always @(posedge clk)
    oldest_bag_12 <= \$453 ;
  always @(posedge clk)
    oldest_bag_13 <= \$454 ;
  always @(posedge clk)
    oldest_bag_14 <= \$455 ;
  always @(posedge clk)
    oldest_bag_15 <= \$456 ;
  always @(posedge clk)
    \$signal$202  <= \$457 ;
  always @(posedge clk)
    \$signal$208  <= \$458 ;
  always @(posedge clk)
    \$signal$263  <= \$459 ;
  always @(posedge clk)
    \s1_data$264  <= \$460 ;
  always @(posedge clk)
    \$signal$210  <= \$461 ;
  always @(posedge clk)
    s1_column <= \$462 ;
  always @(posedge clk)
    beats__valid <= \$463 ;
  always @(posedge clk)
    beats__payload <= \$464 ;
  always @(posedge clk)
    \$signal$216  <= \$465 ;
  assign \$1  = row_beats - 1'h1;
  assign \$2  = setting[7:0] == 5'h12;
  assign \$signature__en  = setting_valid & \$2 ;
  assign \$3  = ~ s3_valid;
  assign \$signal  = \$3  | taken;
  assign \context  = s3[67] ? turn : same_context;
  assign \$5  = s3_valid & \$4 ;
  assign taken = \$5  & run__ready;
  assign run__valid = s3_valid & \$6 ;
  assign \$7  = ! \context ;
  assign \$8  = taken & \$7 ;
  assign more_0 = \$8  ? row_beats : 3'h0;
  assign less_0 = started[0] ? row_beats : 3'h0;
  assign \$9  = \context  == 1'h1;
  assign \$10  = taken & \$9 ;
  assign more_1 = \$10  ? row_beats : 3'h0;
  assign less_1 = started[1] ? row_beats : 3'h0;
  assign \$11  = \context  == 2'h2;
  assign \$12  = taken & \$11 ;
  assign more_2 = \$12  ? row_beats : 3'h0;
  assign less_2 = started[2] ? row_beats : 3'h0;
  assign \$13  = \context  == 2'h3;
  assign \$14  = taken & \$13 ;
  assign more_3 = \$14  ? row_beats : 3'h0;
  assign less_3 = started[3] ? row_beats : 3'h0;
  assign \$15  = \context  == 3'h4;
  assign \$16  = taken & \$15 ;
  assign more_4 = \$16  ? row_beats : 3'h0;
  assign less_4 = started[4] ? row_beats : 3'h0;
  assign \$17  = \context  == 3'h5;
  assign \$18  = taken & \$17 ;
  assign more_5 = \$18  ? row_beats : 3'h0;
  assign less_5 = started[5] ? row_beats : 3'h0;
  assign \$19  = \context  == 3'h6;
  assign \$20  = taken & \$19 ;
  assign more_6 = \$20  ? row_beats : 3'h0;
  assign less_6 = started[6] ? row_beats : 3'h0;
  assign \$21  = \context  == 3'h7;
  assign \$22  = taken & \$21 ;
  assign more_7 = \$22  ? row_beats : 3'h0;
  assign less_7 = started[7] ? row_beats : 3'h0;
  assign \$23  = \context  == 4'h8;
  assign \$24  = taken & \$23 ;
  assign more_8 = \$24  ? row_beats : 3'h0;
  assign less_8 = started[8] ? row_beats : 3'h0;
  assign \$25  = \context  == 4'h9;
  assign \$26  = taken & \$25 ;
  assign more_9 = \$26  ? row_beats : 3'h0;
  assign less_9 = started[9] ? row_beats : 3'h0;
  assign \$27  = \context  == 4'ha;
  assign \$28  = taken & \$27 ;
  assign more_10 = \$28  ? row_beats : 3'h0;
  assign less_10 = started[10] ? row_beats : 3'h0;
  assign \$29  = \context  == 4'hb;
  assign \$30  = taken & \$29 ;
  assign more_11 = \$30  ? row_beats : 3'h0;
  assign less_11 = started[11] ? row_beats : 3'h0;
  assign \$31  = \context  == 4'hc;
  assign \$32  = taken & \$31 ;
  assign more_12 = \$32  ? row_beats : 3'h0;
  assign less_12 = started[12] ? row_beats : 3'h0;
  assign \$33  = \context  == 4'hd;
  assign \$34  = taken & \$33 ;
  assign more_13 = \$34  ? row_beats : 3'h0;
  assign less_13 = started[13] ? row_beats : 3'h0;
  assign \$35  = \context  == 4'he;
  assign \$36  = taken & \$35 ;
  assign more_14 = \$36  ? row_beats : 3'h0;
  assign less_14 = started[14] ? row_beats : 3'h0;
  assign \$37  = \context  == 4'hf;
  assign \$38  = taken & \$37 ;
  assign more_15 = \$38  ? row_beats : 3'h0;
  assign less_15 = started[15] ? row_beats : 3'h0;
  assign \$40  = weighted ? s3[66:35] : 32'd1065353216;
  assign \$41  = back_id < 5'h10;
  assign \$signal$97  = back_valid & \$41 ;
  assign \$43  = row_beats - 1'h1;
  assign ends = \$42  == \$43 ;
  assign begins = taken & s3[67];
  assign \$46  = \$signal$170  & zeros__valid;
  assign \$47  = ~ \$signal$173 ;
  assign \$48  = ~ sums__valid;
  assign \$49  = sum_was_last | \$48 ;
  assign \$50  = zeros__valid & \$49 ;
  assign \$51  = \$47  & \$50 ;
  assign \$52  = \$signal$172  | \$51 ;
  assign \$signal$169  = \$46  & \$52 ;
  assign \$53  = \$signal$170  & sums__valid;
  assign \$54  = ~ \$signal$172 ;
  assign \$55  = \$53  & \$54 ;
  assign \$56  = ~ sums__valid;
  assign \$57  = sum_was_last | \$56 ;
  assign \$58  = zeros__valid & \$57 ;
  assign \$59  = ~ \$58 ;
  assign \$60  = \$signal$173  | \$59 ;
  assign \$signal$176  = \$55  & \$60 ;
  assign \$61  = row_beats - 1'h1;
  assign \$signal$177  = column == \$61 ;
  assign zeros__ready = \$signal$169  & \$signal$177 ;
  assign \$63  = \$signal$176  & \$signal$177 ;
  assign \$64  = \$signal$176  | \$signal$169 ;
  assign bag_ends = \$64  & \$signal$177 ;
  assign \$65  = ~ \$signal$202 ;
  assign \$signal$170  = \$65  | \$signal$203 ;
  assign \$66  = ~ beats__valid;
  assign \$signal$203  = \$66  | beats__ready;
  assign \$67  = \$signal$208  ? \$signal$210  : get__data;
  assign \$68  = \$67  + s1_column;
  assign \$70  = \address$207  + \$69 ;
  assign \$71  = \rows__valid$213  & \$signal ;
  assign \begins$212  = \$71  & \rows__payload$214 [67];
  assign \$72  = ! \$signal$216 ;
  assign \$73  = ~ \$signal$202 ;
  assign \$74  = \$72  & \$73 ;
  assign \$75  = ~ zeros__valid;
  assign \$76  = \$74  & \$75 ;
  assign \$77  = ~ beats__valid;
  assign \$78  = \$76  & \$77 ;
  assign \$79  = ~ \rows__valid$213 ;
  assign idle = \$78  & \$79 ;
  assign \$80  = s1[34:3] * row_beats;
  assign \$82  = s2_base + \$81 ;
  assign \$83  = taken & s3[67];
  assign \$84  = taken & s3[67];
  assign \$85  = s3_valid & s3[67];
  assign \$87  = ~ \$86 ;
  assign \$88  = \$85  & \$87 ;
  assign \$89  = \$84  | \$88 ;
  assign \$90  = turn + 1'h1;
  assign \$91  = promised_0 + more_0;
  assign \$92  = \$91  - less_0;
  assign \$93  = ! \context ;
  assign \$94  = taken & \$93 ;
  assign \$95  = \$94  & s3[67];
  assign \$96  = bags_0 + \$95 ;
  assign \$97  = \$96  - sum_ends[0];
  assign \$98  = promised_0 + more_0;
  assign \$99  = \$98  + row_beats;
  assign \$100  = \$99  <= 7'h78;
  assign \$101  = bags_0 < 7'h7e;
  assign \$102  = \$100  & \$101 ;
  assign \$103  = promised_1 + more_1;
  assign \$104  = \$103  - less_1;
  assign \$105  = \context  == 1'h1;
  assign \$106  = taken & \$105 ;
  assign \$107  = \$106  & s3[67];
  assign \$108  = bags_1 + \$107 ;
  assign \$109  = \$108  - sum_ends[1];
  assign \$110  = promised_1 + more_1;
  assign \$111  = \$110  + row_beats;
  assign \$112  = \$111  <= 7'h78;
  assign \$113  = bags_1 < 7'h7e;
  assign \$114  = \$112  & \$113 ;
  assign \$115  = promised_2 + more_2;
  assign \$116  = \$115  - less_2;
  assign \$117  = \context  == 2'h2;
  assign \$118  = taken & \$117 ;
  assign \$119  = \$118  & s3[67];
  assign \$120  = bags_2 + \$119 ;
  assign \$121  = \$120  - sum_ends[2];
  assign \$122  = promised_2 + more_2;
  assign \$123  = \$122  + row_beats;
  assign \$124  = \$123  <= 7'h78;
  assign \$125  = bags_2 < 7'h7e;
  assign \$126  = \$124  & \$125 ;
  assign \$127  = promised_3 + more_3;
  assign \$128  = \$127  - less_3;
  assign \$129  = \context  == 2'h3;
  assign \$130  = taken & \$129 ;
  assign \$131  = \$130  & s3[67];
  assign \$132  = bags_3 + \$131 ;
  assign \$133  = \$132  - sum_ends[3];
  assign \$134  = promised_3 + more_3;
  assign \$135  = \$134  + row_beats;
  assign \$136  = \$135  <= 7'h78;
  assign \$137  = bags_3 < 7'h7e;
  assign \$138  = \$136  & \$137 ;
  assign \$139  = promised_4 + more_4;
  assign \$140  = \$139  - less_4;
  assign \$141  = \context  == 3'h4;
  assign \$142  = taken & \$141 ;
  assign \$143  = \$142  & s3[67];
  assign \$144  = bags_4 + \$143 ;
  assign \$145  = \$144  - sum_ends[4];
  assign \$146  = promised_4 + more_4;
  assign \$147  = \$146  + row_beats;
  assign \$148  = \$147  <= 7'h78;
  assign \$149  = bags_4 < 7'h7e;
  assign \$150  = \$148  & \$149 ;
  assign \$151  = promised_5 + more_5;
  assign \$152  = \$151  - less_5;
  assign \$153  = \context  == 3'h5;
  assign \$154  = taken & \$153 ;
  assign \$155  = \$154  & s3[67];
  assign \$156  = bags_5 + \$155 ;
  assign \$157  = \$156  - sum_ends[5];
  assign \$158  = promised_5 + more_5;
  assign \$159  = \$158  + row_beats;
  assign \$160  = \$159  <= 7'h78;
  assign \$161  = bags_5 < 7'h7e;
  assign \$162  = \$160  & \$161 ;
  assign \$163  = promised_6 + more_6;
  assign \$164  = \$163  - less_6;
  assign \$165  = \context  == 3'h6;
  assign \$166  = taken & \$165 ;
  assign \$167  = \$166  & s3[67];
  assign \$168  = bags_6 + \$167 ;
  assign \$169  = \$168  - sum_ends[6];
  assign \$170  = promised_6 + more_6;
  assign \$171  = \$170  + row_beats;
  assign \$172  = \$171  <= 7'h78;
  assign \$173  = bags_6 < 7'h7e;
  assign \$174  = \$172  & \$173 ;
  assign \$175  = promised_7 + more_7;
  assign \$176  = \$175  - less_7;
  assign \$177  = \context  == 3'h7;
  assign \$178  = taken & \$177 ;
  assign \$179  = \$178  & s3[67];
  assign \$180  = bags_7 + \$179 ;
  assign \$181  = \$180  - sum_ends[7];
  assign \$182  = promised_7 + more_7;
  assign \$183  = \$182  + row_beats;
  assign \$184  = \$183  <= 7'h78;
  assign \$185  = bags_7 < 7'h7e;
  assign \$186  = \$184  & \$185 ;
  assign \$187  = promised_8 + more_8;
  assign \$188  = \$187  - less_8;
  assign \$189  = \context  == 4'h8;
  assign \$190  = taken & \$189 ;
  assign \$191  = \$190  & s3[67];
  assign \$192  = bags_8 + \$191 ;
  assign \$193  = \$192  - sum_ends[8];
  assign \$194  = promised_8 + more_8;
  assign \$195  = \$194  + row_beats;
  assign \$196  = \$195  <= 7'h78;
  assign \$197  = bags_8 < 7'h7e;
  assign \$198  = \$196  & \$197 ;
  assign \$199  = promised_9 + more_9;
  assign \$200  = \$199  - less_9;
  assign \$201  = \context  == 4'h9;
  assign \$202  = taken & \$201 ;
  assign \$203  = \$202  & s3[67];
  assign \$204  = bags_9 + \$203 ;
  assign \$205  = \$204  - sum_ends[9];
  assign \$206  = promised_9 + more_9;
  assign \$207  = \$206  + row_beats;
  assign \$208  = \$207  <= 7'h78;
  assign \$209  = bags_9 < 7'h7e;
  assign \$210  = \$208  & \$209 ;
  assign \$211  = promised_10 + more_10;
  assign \$212  = \$211  - less_10;
  assign \$213  = \context  == 4'ha;
  assign \$214  = taken & \$213 ;
  assign \$215  = \$214  & s3[67];
  assign \$216  = bags_10 + \$215 ;
  assign \$217  = \$216  - sum_ends[10];
  assign \$218  = promised_10 + more_10;
  assign \$219  = \$218  + row_beats;
  assign \$220  = \$219  <= 7'h78;
  assign \$221  = bags_10 < 7'h7e;
  assign \$222  = \$220  & \$221 ;
  assign \$223  = promised_11 + more_11;
  assign \$224  = \$223  - less_11;
  assign \$225  = \context  == 4'hb;
  assign \$226  = taken & \$225 ;
  assign \$227  = \$226  & s3[67];
  assign \$228  = bags_11 + \$227 ;
  assign \$229  = \$228  - sum_ends[11];
  assign \$230  = promised_11 + more_11;
  assign \$231  = \$230  + row_beats;
  assign \$232  = \$231  <= 7'h78;
  assign \$233  = bags_11 < 7'h7e;
  assign \$234  = \$232  & \$233 ;
  assign \$235  = promised_12 + more_12;
  assign \$236  = \$235  - less_12;
  assign \$237  = \context  == 4'hc;
  assign \$238  = taken & \$237 ;
  assign \$239  = \$238  & s3[67];
  assign \$240  = bags_12 + \$239 ;
  assign \$241  = \$240  - sum_ends[12];
  assign \$242  = promised_12 + more_12;
  assign \$243  = \$242  + row_beats;
  assign \$244  = \$243  <= 7'h78;
  assign \$245  = bags_12 < 7'h7e;
  assign \$246  = \$244  & \$245 ;
  assign \$247  = promised_13 + more_13;
  assign \$248  = \$247  - less_13;
  assign \$249  = \context  == 4'hd;
  assign \$250  = taken & \$249 ;
  assign \$251  = \$250  & s3[67];
  assign \$252  = bags_13 + \$251 ;
  assign \$253  = \$252  - sum_ends[13];
  assign \$254  = promised_13 + more_13;
  assign \$255  = \$254  + row_beats;
  assign \$256  = \$255  <= 7'h78;
  assign \$257  = bags_13 < 7'h7e;
  assign \$258  = \$256  & \$257 ;
  assign \$259  = promised_14 + more_14;
  assign \$260  = \$259  - less_14;
  assign \$261  = \context  == 4'he;
  assign \$262  = taken & \$261 ;
  assign \$263  = \$262  & s3[67];
  assign \$264  = bags_14 + \$263 ;
  assign \$265  = \$264  - sum_ends[14];
  assign \$266  = promised_14 + more_14;
  assign \$267  = \$266  + row_beats;
  assign \$268  = \$267  <= 7'h78;
  assign \$269  = bags_14 < 7'h7e;
  assign \$270  = \$268  & \$269 ;
  assign \$271  = promised_15 + more_15;
  assign \$272  = \$271  - less_15;
  assign \$273  = \context  == 4'hf;
  assign \$274  = taken & \$273 ;
  assign \$275  = \$274  & s3[67];
  assign \$276  = bags_15 + \$275 ;
  assign \$277  = \$276  - sum_ends[15];
  assign \$278  = promised_15 + more_15;
  assign \$279  = \$278  + row_beats;
  assign \$280  = \$279  <= 7'h78;
  assign \$281  = bags_15 < 7'h7e;
  assign \$282  = \$280  & \$281 ;
  assign \$284  = \$283  + 1'h1;
  assign \$286  = \$285  + 1'h1;
  assign \$287  = ends ? 3'h0 : \$286 ;
  assign \$289  = \$288  + 1'h1;
  assign \$291  = \$290  + 1'h1;
  assign \$292  = \$signal$176  | \$signal$169 ;
  assign \$293  = column + 1'h1;
  assign \$294  = \$signal$177  ? 3'h0 : \$293 ;
  assign \$295  = ~ \$signal$177 ;
  assign \$296  = \$signal$176  & \$295 ;
  assign \$297  = ~ \$signal$177 ;
  assign \$298  = \$signal$169  & \$297 ;
  assign \$299  = \$signal$176  & \$signal$177 ;
  assign \$301  = \$300  + 1'h1;
  assign \$302  = \$signal$176  | \$signal$169 ;
  assign \$303  = \$signal$169  ? 64'h0000000000000000 : sums__payload[67:4];
  assign \$304  = & \$70 [6:3];
  assign \$305  = \$signal$263  | \$304 ;
  assign \$306  = \$signal$216  + \begins$212 ;
  assign \$307  = | sum_ends;
  assign \$308  = \$306  - \$307 ;
  always @(posedge clk)
    s1_valid <= \$309 ;
  always @(posedge clk)
    \s2_valid$220  <= \$310 ;
  always @(posedge clk)
    s3_valid <= \$311 ;
  always @(posedge clk)
    s1 <= \$312 ;
  always @(posedge clk)
    s2 <= \$313 ;
  always @(posedge clk)
    s3 <= \$314 ;
  always @(posedge clk)
    \$signal$222  <= \$315 ;
  always @(posedge clk)
    s2_base <= \$316 ;
  always @(posedge clk)
    s3_address <= \$317 ;
  always @(posedge clk)
    same_context <= \$318 ;
  always @(posedge clk)
    turn <= \$319 ;
  always @(posedge clk)
    promised_0 <= \$320 ;
  always @(posedge clk)
    bags_0 <= \$321 ;
  always @(posedge clk)
    has_room_0 <= \$322 ;
  always @(posedge clk)
    promised_1 <= \$323 ;
  always @(posedge clk)
    bags_1 <= \$324 ;
  always @(posedge clk)
    has_room_1 <= \$325 ;
  always @(posedge clk)
    promised_2 <= \$326 ;
  always @(posedge clk)
    bags_2 <= \$327 ;
  always @(posedge clk)
    has_room_2 <= \$328 ;
  always @(posedge clk)
    promised_3 <= \$329 ;
  always @(posedge clk)
    bags_3 <= \$330 ;
  always @(posedge clk)
    has_room_3 <= \$331 ;
  always @(posedge clk)
    promised_4 <= \$332 ;
  always @(posedge clk)
    bags_4 <= \$333 ;
  always @(posedge clk)
    has_room_4 <= \$334 ;
  always @(posedge clk)
    promised_5 <= \$335 ;
  always @(posedge clk)
    bags_5 <= \$336 ;
  always @(posedge clk)
    has_room_5 <= \$337 ;
  always @(posedge clk)
    promised_6 <= \$338 ;
  always @(posedge clk)
    bags_6 <= \$339 ;
  always @(posedge clk)
    has_room_6 <= \$340 ;
  always @(posedge clk)
    promised_7 <= \$341 ;
  always @(posedge clk)
    bags_7 <= \$342 ;
  always @(posedge clk)
    has_room_7 <= \$343 ;
  always @(posedge clk)
    promised_8 <= \$344 ;
  always @(posedge clk)
    bags_8 <= \$345 ;
  always @(posedge clk)
    has_room_8 <= \$346 ;
  always @(posedge clk)
    promised_9 <= \$347 ;
  always @(posedge clk)
    bags_9 <= \$348 ;
  always @(posedge clk)
    has_room_9 <= \$349 ;
  always @(posedge clk)
    promised_10 <= \$350 ;
  always @(posedge clk)
    bags_10 <= \$351 ;
  always @(posedge clk)
    has_room_10 <= \$352 ;
  always @(posedge clk)
    promised_11 <= \$353 ;
  always @(posedge clk)
    bags_11 <= \$354 ;
  always @(posedge clk)
    has_room_11 <= \$355 ;
  always @(posedge clk)
    promised_12 <= \$356 ;
  always @(posedge clk)
    bags_12 <= \$357 ;
  always @(posedge clk)
    has_room_12 <= \$358 ;
  always @(posedge clk)
    promised_13 <= \$359 ;
  always @(posedge clk)
    bags_13 <= \$360 ;
  always @(posedge clk)
    has_room_13 <= \$361 ;
  always @(posedge clk)
    promised_14 <= \$362 ;
  always @(posedge clk)
    bags_14 <= \$363 ;
  always @(posedge clk)
    has_room_14 <= \$364 ;
  always @(posedge clk)
    promised_15 <= \$365 ;
  always @(posedge clk)
    bags_15 <= \$366 ;
  always @(posedge clk)
    has_room_15 <= \$367 ;
  always @(posedge clk)
    newest_row_0 <= \$368 ;
  always @(posedge clk)
    newest_row_1 <= \$369 ;
  always @(posedge clk)
    newest_row_2 <= \$370 ;
  always @(posedge clk)
    newest_row_3 <= \$371 ;
  always @(posedge clk)
    newest_row_4 <= \$372 ;
  always @(posedge clk)
    newest_row_5 <= \$373 ;
  always @(posedge clk)
    newest_row_6 <= \$374 ;
  always @(posedge clk)
    newest_row_7 <= \$375 ;
  always @(posedge clk)
    newest_row_8 <= \$376 ;
  always @(posedge clk)
    newest_row_9 <= \$377 ;
  always @(posedge clk)
    newest_row_10 <= \$378 ;
  always @(posedge clk)
    newest_row_11 <= \$379 ;
  always @(posedge clk)
    newest_row_12 <= \$380 ;
  always @(posedge clk)
    newest_row_13 <= \$381 ;
  always @(posedge clk)
    newest_row_14 <= \$382 ;
  always @(posedge clk)
    newest_row_15 <= \$383 ;
  always @(posedge clk)
    column_0 <= \$384 ;
  always @(posedge clk)
    column_1 <= \$385 ;
  always @(posedge clk)
    column_2 <= \$386 ;
  always @(posedge clk)
    column_3 <= \$387 ;
  always @(posedge clk)
    column_4 <= \$388 ;
  always @(posedge clk)
    column_5 <= \$389 ;
  \hotline_gather.design.multiplier_0  multiplier_0 (
    .clk(clk),
    .req__payload(req__payload),
    .req__valid(req__valid),
    .rsp__payload(rsp__payload),
    .rsp__valid(rows__valid),
    .rst(rst)
  );
  \hotline_gather.design.multiplier_1  multiplier_1 (
    .clk(clk),
    .req__payload(\req__payload$141 ),
    .req__valid(req__valid),
    .rsp__payload(\rsp__payload$148 ),
    .rst(rst)
  );
  \hotline_gather.design.reducer  reducer (
    .clk(clk),
    .last_column(\$1 [1:0]),
    .r_en(\$signal$176 ),
    .rows__payload(rows__payload),
    .rows__valid(rows__valid),
    .rst(rst),
    .started(started),
    .sums__payload(sums__payload),
    .sums__valid(sums__valid)
  );
  \hotline_gather.design.splitter  splitter (
    .burst__payload(burst__payload),
    .burst__ready(burst__ready),
    .burst__valid(burst__valid),
    .clk(clk),
    .rst(rst),
    .run__payload(run__payload),
    .run__ready(run__ready),
    .run__valid(run__valid)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$390  = column_6;
    if (\$signal$97 ) begin
      casez (back_id[3:0])
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
        4'h5:
            /* empty */;
        4'h6:
            \$390  = \$287 [1:0];
      endcase
    end
    if (rst) begin
      \$390  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$391  = column_7;
    if (\$signal$97 ) begin
      casez (back_id[3:0])
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
        4'h5:
            /* empty */;
        4'h6:
            /* empty */;
        4'h7:
            \$391  = \$287 [1:0];
      endcase
    end
    if (rst) begin
      \$391  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$392  = column_8;
    if (\$signal$97 ) begin
      casez (back_id[3:0])
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
        4'h5:
            /* empty */;
        4'h6:
            /* empty */;
        4'h7:
            /* empty */;
        4'h8:
            \$392  = \$287 [1:0];
      endcase
    end
    if (rst) begin
      \$392  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$393  = column_9;
    if (\$signal$97 ) begin
      casez (back_id[3:0])
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
        4'h5:
            /* empty */;
        4'h6:
            /* empty */;
        4'h7:
            /* empty */;
        4'h8:
            /* empty */;
        4'h9:
            \$393  = \$287 [1:0];
      endcase
    end
    if (rst) begin
      \$393  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$394  = column_10;
    if (\$signal$97 ) begin
      casez (back_id[3:0])
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
        4'h5:
            /* empty */;
        4'h6:
            /* empty */;
        4'h7:
            /* empty */;
        4'h8:
            /* empty */;
        4'h9:
            /* empty */;
        4'ha:
            \$394  = \$287 [1:0];
      endcase
    end
    if (rst) begin
      \$394  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$395  = column_11;
    if (\$signal$97 ) begin
      casez (back_id[3:0])
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
        4'h5:
            /* empty */;
        4'h6:
            /* empty */;
        4'h7:
            /* empty */;
        4'h8:
            /* empty */;
        4'h9:
            /* empty */;
        4'ha:
            /* empty */;
        4'hb:
            \$395  = \$287 [1:0];
      endcase
    end
    if (rst) begin
      \$395  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$396  = column_12;
    if (\$signal$97 ) begin
      casez (back_id[3:0])
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
        4'h5:
            /* empty */;
        4'h6:
            /* empty */;
        4'h7:
            /* empty */;
        4'h8:
            /* empty */;
        4'h9:
            /* empty */;
        4'ha:
            /* empty */;
        4'hb:
            /* empty */;
        4'hc:
            \$396  = \$287 [1:0];
      endcase
    end
    if (rst) begin
      \$396  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$397  = column_13;
    if (\$signal$97 ) begin
      casez (back_id[3:0])
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
        4'h5:
            /* empty */;
        4'h6:
            /* empty */;
        4'h7:
            /* empty */;
        4'h8:
            /* empty */;
        4'h9:
            /* empty */;
        4'ha:
            /* empty */;
        4'hb:
            /* empty */;
        4'hc:
            /* empty */;
        4'hd:
            \$397  = \$287 [1:0];
      endcase
    end
    if (rst) begin
      \$397  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$398  = column_14;
    if (\$signal$97 ) begin
      casez (back_id[3:0])
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
        4'h5:
            /* empty */;
        4'h6:
            /* empty */;
        4'h7:
            /* empty */;
        4'h8:
            /* empty */;
        4'h9:
            /* empty */;
        4'ha:
            /* empty */;
        4'hb:
            /* empty */;
        4'hc:
            /* empty */;
        4'hd:
            /* empty */;
        4'he:
            \$398  = \$287 [1:0];
      endcase
    end
    if (rst) begin
      \$398  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$399  = column_15;
    if (\$signal$97 ) begin
      (* full_case = 32'd1 *)
      casez (back_id[3:0])
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
        4'h5:
            /* empty */;
        4'h6:
            /* empty */;
        4'h7:
            /* empty */;
        4'h8:
            /* empty */;
        4'h9:
            /* empty */;
        4'ha:
            /* empty */;
        4'hb:
            /* empty */;
        4'hc:
            /* empty */;
        4'hd:
            /* empty */;
        4'he:
            /* empty */;
        4'hf:
            \$399  = \$287 [1:0];
      endcase
    end
    if (rst) begin
      \$399  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$400  = oldest_row_0;
    if (\$signal$97 ) begin
      if (ends) begin
        casez (back_id[3:0])
          4'h0:
              \$400  = \$289 [6:0];
        endcase
      end
    end
    if (rst) begin
      \$400  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$401  = oldest_row_1;
    if (\$signal$97 ) begin
      if (ends) begin
        casez (back_id[3:0])
          4'h0:
              /* empty */;
          4'h1:
              \$401  = \$289 [6:0];
        endcase
      end
    end
    if (rst) begin
      \$401  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$402  = oldest_row_2;
    if (\$signal$97 ) begin
      if (ends) begin
        casez (back_id[3:0])
          4'h0:
              /* empty */;
          4'h1:
              /* empty */;
          4'h2:
              \$402  = \$289 [6:0];
        endcase
      end
    end
    if (rst) begin
      \$402  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$403  = oldest_row_3;
    if (\$signal$97 ) begin
      if (ends) begin
        casez (back_id[3:0])
          4'h0:
              /* empty */;
          4'h1:
              /* empty */;
          4'h2:
              /* empty */;
          4'h3:
              \$403  = \$289 [6:0];
        endcase
      end
    end
    if (rst) begin
      \$403  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$404  = oldest_row_4;
    if (\$signal$97 ) begin
      if (ends) begin
        casez (back_id[3:0])
          4'h0:
              /* empty */;
          4'h1:
              /* empty */;
          4'h2:
              /* empty */;
          4'h3:
              /* empty */;
          4'h4:
              \$404  = \$289 [6:0];
        endcase
      end
    end
    if (rst) begin
      \$404  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$405  = oldest_row_5;
    if (\$signal$97 ) begin
      if (ends) begin
        casez (back_id[3:0])
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
          4'h5:
              \$405  = \$289 [6:0];
        endcase
      end
    end
    if (rst) begin
      \$405  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$406  = oldest_row_6;
    if (\$signal$97 ) begin
      if (ends) begin
        casez (back_id[3:0])
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
          4'h5:
              /* empty */;
          4'h6:
              \$406  = \$289 [6:0];
        endcase
      end
    end
    if (rst) begin
      \$406  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$407  = oldest_row_7;
    if (\$signal$97 ) begin
      if (ends) begin
        casez (back_id[3:0])
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
          4'h5:
              /* empty */;
          4'h6:
              /* empty */;
          4'h7:
              \$407  = \$289 [6:0];
        endcase
      end
    end
    if (rst) begin
      \$407  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$408  = oldest_row_8;
    if (\$signal$97 ) begin
      if (ends) begin
        casez (back_id[3:0])
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
          4'h5:
              /* empty */;
          4'h6:
              /* empty */;
          4'h7:
              /* empty */;
          4'h8:
              \$408  = \$289 [6:0];
        endcase
      end
    end
    if (rst) begin
      \$408  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$409  = oldest_row_9;
    if (\$signal$97 ) begin
      if (ends) begin
        casez (back_id[3:0])
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
          4'h5:
              /* empty */;
          4'h6:
              /* empty */;
          4'h7:
              /* empty */;
          4'h8:
              /* empty */;
          4'h9:
              \$409  = \$289 [6:0];
        endcase
      end
    end
    if (rst) begin
      \$409  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$410  = oldest_row_10;
    if (\$signal$97 ) begin
      if (ends) begin
        casez (back_id[3:0])
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
          4'h5:
              /* empty */;
          4'h6:
              /* empty */;
          4'h7:
              /* empty */;
          4'h8:
              /* empty */;
          4'h9:
              /* empty */;
          4'ha:
              \$410  = \$289 [6:0];
        endcase
      end
    end
    if (rst) begin
      \$410  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$411  = oldest_row_11;
    if (\$signal$97 ) begin
      if (ends) begin
        casez (back_id[3:0])
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
          4'h5:
              /* empty */;
          4'h6:
              /* empty */;
          4'h7:
              /* empty */;
          4'h8:
              /* empty */;
          4'h9:
              /* empty */;
          4'ha:
              /* empty */;
          4'hb:
              \$411  = \$289 [6:0];
        endcase
      end
    end
    if (rst) begin
      \$411  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$412  = oldest_row_12;
    if (\$signal$97 ) begin
      if (ends) begin
        casez (back_id[3:0])
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
          4'h5:
              /* empty */;
          4'h6:
              /* empty */;
          4'h7:
              /* empty */;
          4'h8:
              /* empty */;
          4'h9:
              /* empty */;
          4'ha:
              /* empty */;
          4'hb:
              /* empty */;
          4'hc:
              \$412  = \$289 [6:0];
        endcase
      end
    end
    if (rst) begin
      \$412  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$413  = oldest_row_13;
    if (\$signal$97 ) begin
      if (ends) begin
        casez (back_id[3:0])
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
          4'h5:
              /* empty */;
          4'h6:
              /* empty */;
          4'h7:
              /* empty */;
          4'h8:
              /* empty */;
          4'h9:
              /* empty */;
          4'ha:
              /* empty */;
          4'hb:
              /* empty */;
          4'hc:
              /* empty */;
          4'hd:
              \$413  = \$289 [6:0];
        endcase
      end
    end
    if (rst) begin
      \$413  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$414  = oldest_row_14;
    if (\$signal$97 ) begin
      if (ends) begin
        casez (back_id[3:0])
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
          4'h5:
              /* empty */;
          4'h6:
              /* empty */;
          4'h7:
              /* empty */;
          4'h8:
              /* empty */;
          4'h9:
              /* empty */;
          4'ha:
              /* empty */;
          4'hb:
              /* empty */;
          4'hc:
              /* empty */;
          4'hd:
              /* empty */;
          4'he:
              \$414  = \$289 [6:0];
        endcase
      end
    end
    if (rst) begin
      \$414  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$415  = oldest_row_15;
    if (\$signal$97 ) begin
      if (ends) begin
        (* full_case = 32'd1 *)
        casez (back_id[3:0])
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
          4'h5:
              /* empty */;
          4'h6:
              /* empty */;
          4'h7:
              /* empty */;
          4'h8:
              /* empty */;
          4'h9:
              /* empty */;
          4'ha:
              /* empty */;
          4'hb:
              /* empty */;
          4'hc:
              /* empty */;
          4'hd:
              /* empty */;
          4'he:
              /* empty */;
          4'hf:
              \$415  = \$289 [6:0];
        endcase
      end
    end
    if (rst) begin
      \$415  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$416  = \$signal$97 ;
    if (rst) begin
      \$416  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$417  = back_id[3:0];
    if (rst) begin
      \$417  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$418  = \$signal$257 ;
    if (rst) begin
      \$418  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$420  = \get__data$261 [61:34];
    if (rst) begin
      \$420  = 28'h0000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$421  = newest_bag_0;
    if (begins) begin
      casez (\context )
        4'h0:
            \$421  = \$291 [6:0];
      endcase
    end
    if (rst) begin
      \$421  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$422  = newest_bag_1;
    if (begins) begin
      casez (\context )
        4'h0:
            /* empty */;
        4'h1:
            \$422  = \$291 [6:0];
      endcase
    end
    if (rst) begin
      \$422  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$423  = newest_bag_2;
    if (begins) begin
      casez (\context )
        4'h0:
            /* empty */;
        4'h1:
            /* empty */;
        4'h2:
            \$423  = \$291 [6:0];
      endcase
    end
    if (rst) begin
      \$423  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$424  = newest_bag_3;
    if (begins) begin
      casez (\context )
        4'h0:
            /* empty */;
        4'h1:
            /* empty */;
        4'h2:
            /* empty */;
        4'h3:
            \$424  = \$291 [6:0];
      endcase
    end
    if (rst) begin
      \$424  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$425  = newest_bag_4;
    if (begins) begin
      casez (\context )
        4'h0:
            /* empty */;
        4'h1:
            /* empty */;
        4'h2:
            /* empty */;
        4'h3:
            /* empty */;
        4'h4:
            \$425  = \$291 [6:0];
      endcase
    end
    if (rst) begin
      \$425  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$426  = newest_bag_5;
    if (begins) begin
      casez (\context )
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
        4'h5:
            \$426  = \$291 [6:0];
      endcase
    end
    if (rst) begin
      \$426  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$427  = newest_bag_6;
    if (begins) begin
      casez (\context )
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
        4'h5:
            /* empty */;
        4'h6:
            \$427  = \$291 [6:0];
      endcase
    end
    if (rst) begin
      \$427  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$428  = newest_bag_7;
    if (begins) begin
      casez (\context )
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
        4'h5:
            /* empty */;
        4'h6:
            /* empty */;
        4'h7:
            \$428  = \$291 [6:0];
      endcase
    end
    if (rst) begin
      \$428  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$429  = newest_bag_8;
    if (begins) begin
      casez (\context )
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
        4'h5:
            /* empty */;
        4'h6:
            /* empty */;
        4'h7:
            /* empty */;
        4'h8:
            \$429  = \$291 [6:0];
      endcase
    end
    if (rst) begin
      \$429  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$430  = newest_bag_9;
    if (begins) begin
      casez (\context )
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
        4'h5:
            /* empty */;
        4'h6:
            /* empty */;
        4'h7:
            /* empty */;
        4'h8:
            /* empty */;
        4'h9:
            \$430  = \$291 [6:0];
      endcase
    end
    if (rst) begin
      \$430  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$431  = newest_bag_10;
    if (begins) begin
      casez (\context )
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
        4'h5:
            /* empty */;
        4'h6:
            /* empty */;
        4'h7:
            /* empty */;
        4'h8:
            /* empty */;
        4'h9:
            /* empty */;
        4'ha:
            \$431  = \$291 [6:0];
      endcase
    end
    if (rst) begin
      \$431  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$432  = newest_bag_11;
    if (begins) begin
      casez (\context )
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
        4'h5:
            /* empty */;
        4'h6:
            /* empty */;
        4'h7:
            /* empty */;
        4'h8:
            /* empty */;
        4'h9:
            /* empty */;
        4'ha:
            /* empty */;
        4'hb:
            \$432  = \$291 [6:0];
      endcase
    end
    if (rst) begin
      \$432  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$433  = newest_bag_12;
    if (begins) begin
      casez (\context )
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
        4'h5:
            /* empty */;
        4'h6:
            /* empty */;
        4'h7:
            /* empty */;
        4'h8:
            /* empty */;
        4'h9:
            /* empty */;
        4'ha:
            /* empty */;
        4'hb:
            /* empty */;
        4'hc:
            \$433  = \$291 [6:0];
      endcase
    end
    if (rst) begin
      \$433  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$434  = newest_bag_13;
    if (begins) begin
      casez (\context )
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
        4'h5:
            /* empty */;
        4'h6:
            /* empty */;
        4'h7:
            /* empty */;
        4'h8:
            /* empty */;
        4'h9:
            /* empty */;
        4'ha:
            /* empty */;
        4'hb:
            /* empty */;
        4'hc:
            /* empty */;
        4'hd:
            \$434  = \$291 [6:0];
      endcase
    end
    if (rst) begin
      \$434  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$435  = newest_bag_14;
    if (begins) begin
      casez (\context )
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
        4'h5:
            /* empty */;
        4'h6:
            /* empty */;
        4'h7:
            /* empty */;
        4'h8:
            /* empty */;
        4'h9:
            /* empty */;
        4'ha:
            /* empty */;
        4'hb:
            /* empty */;
        4'hc:
            /* empty */;
        4'hd:
            /* empty */;
        4'he:
            \$435  = \$291 [6:0];
      endcase
    end
    if (rst) begin
      \$435  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$436  = newest_bag_15;
    if (begins) begin
      (* full_case = 32'd1 *)
      casez (\context )
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
        4'h5:
            /* empty */;
        4'h6:
            /* empty */;
        4'h7:
            /* empty */;
        4'h8:
            /* empty */;
        4'h9:
            /* empty */;
        4'ha:
            /* empty */;
        4'hb:
            /* empty */;
        4'hc:
            /* empty */;
        4'hd:
            /* empty */;
        4'he:
            /* empty */;
        4'hf:
            \$436  = \$291 [6:0];
      endcase
    end
    if (rst) begin
      \$436  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$437  = column;
    if (\$292 ) begin
      \$437  = \$294 [1:0];
    end
    if (rst) begin
      \$437  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$438  = \$signal$173 ;
    if (\$292 ) begin
      \$438  = \$296 ;
    end
    if (rst) begin
      \$438  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$439  = \$signal$172 ;
    if (\$292 ) begin
      \$439  = \$298 ;
    end
    if (rst) begin
      \$439  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$440  = sum_was_last;
    if (\$292 ) begin
      \$440  = \$signal$176 ;
    end
    if (rst) begin
      \$440  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$441  = oldest_bag_0;
    if (\$299 ) begin
      casez (sums__payload[3:0])
        4'h0:
            \$441  = \$301 [6:0];
      endcase
    end
    if (rst) begin
      \$441  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$442  = oldest_bag_1;
    if (\$299 ) begin
      casez (sums__payload[3:0])
        4'h0:
            /* empty */;
        4'h1:
            \$442  = \$301 [6:0];
      endcase
    end
    if (rst) begin
      \$442  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$443  = oldest_bag_2;
    if (\$299 ) begin
      casez (sums__payload[3:0])
        4'h0:
            /* empty */;
        4'h1:
            /* empty */;
        4'h2:
            \$443  = \$301 [6:0];
      endcase
    end
    if (rst) begin
      \$443  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$444  = oldest_bag_3;
    if (\$299 ) begin
      casez (sums__payload[3:0])
        4'h0:
            /* empty */;
        4'h1:
            /* empty */;
        4'h2:
            /* empty */;
        4'h3:
            \$444  = \$301 [6:0];
      endcase
    end
    if (rst) begin
      \$444  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$445  = oldest_bag_4;
    if (\$299 ) begin
      casez (sums__payload[3:0])
        4'h0:
            /* empty */;
        4'h1:
            /* empty */;
        4'h2:
            /* empty */;
        4'h3:
            /* empty */;
        4'h4:
            \$445  = \$301 [6:0];
      endcase
    end
    if (rst) begin
      \$445  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$446  = oldest_bag_5;
    if (\$299 ) begin
      casez (sums__payload[3:0])
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
        4'h5:
            \$446  = \$301 [6:0];
      endcase
    end
    if (rst) begin
      \$446  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$447  = oldest_bag_6;
    if (\$299 ) begin
      casez (sums__payload[3:0])
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
        4'h5:
            /* empty */;
        4'h6:
            \$447  = \$301 [6:0];
      endcase
    end
    if (rst) begin
      \$447  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$448  = oldest_bag_7;
    if (\$299 ) begin
      casez (sums__payload[3:0])
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
        4'h5:
            /* empty */;
        4'h6:
            /* empty */;
        4'h7:
            \$448  = \$301 [6:0];
      endcase
    end
    if (rst) begin
      \$448  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$449  = oldest_bag_8;
    if (\$299 ) begin
      casez (sums__payload[3:0])
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
        4'h5:
            /* empty */;
        4'h6:
            /* empty */;
        4'h7:
            /* empty */;
        4'h8:
            \$449  = \$301 [6:0];
      endcase
    end
    if (rst) begin
      \$449  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$450  = oldest_bag_9;
    if (\$299 ) begin
      casez (sums__payload[3:0])
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
        4'h5:
            /* empty */;
        4'h6:
            /* empty */;
        4'h7:
            /* empty */;
        4'h8:
            /* empty */;
        4'h9:
            \$450  = \$301 [6:0];
      endcase
    end
    if (rst) begin
      \$450  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$451  = oldest_bag_10;
    if (\$299 ) begin
      casez (sums__payload[3:0])
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
        4'h5:
            /* empty */;
        4'h6:
            /* empty */;
        4'h7:
            /* empty */;
        4'h8:
            /* empty */;
        4'h9:
            /* empty */;
        4'ha:
            \$451  = \$301 [6:0];
      endcase
    end
    if (rst) begin
      \$451  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$452  = oldest_bag_11;
    if (\$299 ) begin
      casez (sums__payload[3:0])
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
        4'h5:
            /* empty */;
        4'h6:
            /* empty */;
        4'h7:
            /* empty */;
        4'h8:
            /* empty */;
        4'h9:
            /* empty */;
        4'ha:
            /* empty */;
        4'hb:
            \$452  = \$301 [6:0];
      endcase
    end
    if (rst) begin
      \$452  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$453  = oldest_bag_12;
    if (\$299 ) begin
      casez (sums__payload[3:0])
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
        4'h5:
            /* empty */;
        4'h6:
            /* empty */;
        4'h7:
            /* empty */;
        4'h8:
            /* empty */;
        4'h9:
            /* empty */;
        4'ha:
            /* empty */;
        4'hb:
            /* empty */;
        4'hc:
            \$453  = \$301 [6:0];
      endcase
    end
    if (rst) begin
      \$453  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$454  = oldest_bag_13;
    if (\$299 ) begin
      casez (sums__payload[3:0])
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
        4'h5:
            /* empty */;
        4'h6:
            /* empty */;
        4'h7:
            /* empty */;
        4'h8:
            /* empty */;
        4'h9:
            /* empty */;
        4'ha:
            /* empty */;
        4'hb:
            /* empty */;
        4'hc:
            /* empty */;
        4'hd:
            \$454  = \$301 [6:0];
      endcase
    end
    if (rst) begin
      \$454  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$455  = oldest_bag_14;
    if (\$299 ) begin
      casez (sums__payload[3:0])
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
        4'h5:
            /* empty */;
        4'h6:
            /* empty */;
        4'h7:
            /* empty */;
        4'h8:
            /* empty */;
        4'h9:
            /* empty */;
        4'ha:
            /* empty */;
        4'hb:
            /* empty */;
        4'hc:
            /* empty */;
        4'hd:
            /* empty */;
        4'he:
            \$455  = \$301 [6:0];
      endcase
    end
    if (rst) begin
      \$455  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$456  = oldest_bag_15;
    if (\$299 ) begin
      (* full_case = 32'd1 *)
      casez (sums__payload[3:0])
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
        4'h5:
            /* empty */;
        4'h6:
            /* empty */;
        4'h7:
            /* empty */;
        4'h8:
            /* empty */;
        4'h9:
            /* empty */;
        4'ha:
            /* empty */;
        4'hb:
            /* empty */;
        4'hc:
            /* empty */;
        4'hd:
            /* empty */;
        4'he:
            /* empty */;
        4'hf:
            \$456  = \$301 [6:0];
      endcase
    end
    if (rst) begin
      \$456  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$457  = \$signal$202 ;
    if (\$signal$170 ) begin
      \$457  = \$302 ;
    end
    if (rst) begin
      \$457  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$458  = \$signal$208 ;
    if (\$signal$170 ) begin
      \$458  = \$signal$169 ;
    end
    if (rst) begin
      \$458  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$459  = \$signal$263 ;
    if (\$signal$170 ) begin
      \$459  = \$signal$177 ;
    end
    if (rst) begin
      \$459  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$460  = \s1_data$264 ;
    if (\$signal$170 ) begin
      \$460  = \$303 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$461  = \$signal$210 ;
    if (\$signal$170 ) begin
      \$461  = zeros__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$462  = s1_column;
    if (\$signal$170 ) begin
      \$462  = column;
    end
    if (rst) begin
      \$462  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$463  = beats__valid;
    if (\$signal$203 ) begin
      \$463  = \$signal$202 ;
    end
    if (rst) begin
      \$463  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$464  = beats__payload;
    if (\$signal$203 ) begin
      \$464 [63:0] = \$70 [63:0];
      \$464 [127:64] = \s1_data$264 ;
      \$464 [129:128] = 2'h3;
      \$464 [130] = \$305 ;
    end
    if (rst) begin
      \$464  = 131'h000000000000000000000000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$465  = \$308 [13:0];
    if (rst) begin
      \$465  = 14'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (\context )
      4'h0:
          \$4  = has_room_0;
      4'h1:
          \$4  = has_room_1;
      4'h2:
          \$4  = has_room_2;
      4'h3:
          \$4  = has_room_3;
      4'h4:
          \$4  = has_room_4;
      4'h5:
          \$4  = has_room_5;
      4'h6:
          \$4  = has_room_6;
      4'h7:
          \$4  = has_room_7;
      4'h8:
          \$4  = has_room_8;
      4'h9:
          \$4  = has_room_9;
      4'ha:
          \$4  = has_room_10;
      4'hb:
          \$4  = has_room_11;
      4'hc:
          \$4  = has_room_12;
      4'hd:
          \$4  = has_room_13;
      4'he:
          \$4  = has_room_14;
      4'hf:
          \$4  = has_room_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (\context )
      4'h0:
          \$6  = has_room_0;
      4'h1:
          \$6  = has_room_1;
      4'h2:
          \$6  = has_room_2;
      4'h3:
          \$6  = has_room_3;
      4'h4:
          \$6  = has_room_4;
      4'h5:
          \$6  = has_room_5;
      4'h6:
          \$6  = has_room_6;
      4'h7:
          \$6  = has_room_7;
      4'h8:
          \$6  = has_room_8;
      4'h9:
          \$6  = has_room_9;
      4'ha:
          \$6  = has_room_10;
      4'hb:
          \$6  = has_room_11;
      4'hc:
          \$6  = has_room_12;
      4'hd:
          \$6  = has_room_13;
      4'he:
          \$6  = has_room_14;
      4'hf:
          \$6  = has_room_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (\context )
      4'h0:
          \$39  = newest_row_0;
      4'h1:
          \$39  = newest_row_1;
      4'h2:
          \$39  = newest_row_2;
      4'h3:
          \$39  = newest_row_3;
      4'h4:
          \$39  = newest_row_4;
      4'h5:
          \$39  = newest_row_5;
      4'h6:
          \$39  = newest_row_6;
      4'h7:
          \$39  = newest_row_7;
      4'h8:
          \$39  = newest_row_8;
      4'h9:
          \$39  = newest_row_9;
      4'ha:
          \$39  = newest_row_10;
      4'hb:
          \$39  = newest_row_11;
      4'hc:
          \$39  = newest_row_12;
      4'hd:
          \$39  = newest_row_13;
      4'he:
          \$39  = newest_row_14;
      4'hf:
          \$39  = newest_row_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (back_id[3:0])
      4'h0:
          \$42  = column_0;
      4'h1:
          \$42  = column_1;
      4'h2:
          \$42  = column_2;
      4'h3:
          \$42  = column_3;
      4'h4:
          \$42  = column_4;
      4'h5:
          \$42  = column_5;
      4'h6:
          \$42  = column_6;
      4'h7:
          \$42  = column_7;
      4'h8:
          \$42  = column_8;
      4'h9:
          \$42  = column_9;
      4'ha:
          \$42  = column_10;
      4'hb:
          \$42  = column_11;
      4'hc:
          \$42  = column_12;
      4'hd:
          \$42  = column_13;
      4'he:
          \$42  = column_14;
      4'hf:
          \$42  = column_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (back_id[3:0])
      4'h0:
          \$44  = oldest_row_0;
      4'h1:
          \$44  = oldest_row_1;
      4'h2:
          \$44  = oldest_row_2;
      4'h3:
          \$44  = oldest_row_3;
      4'h4:
          \$44  = oldest_row_4;
      4'h5:
          \$44  = oldest_row_5;
      4'h6:
          \$44  = oldest_row_6;
      4'h7:
          \$44  = oldest_row_7;
      4'h8:
          \$44  = oldest_row_8;
      4'h9:
          \$44  = oldest_row_9;
      4'ha:
          \$44  = oldest_row_10;
      4'hb:
          \$44  = oldest_row_11;
      4'hc:
          \$44  = oldest_row_12;
      4'hd:
          \$44  = oldest_row_13;
      4'he:
          \$44  = oldest_row_14;
      4'hf:
          \$44  = oldest_row_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (\context )
      4'h0:
          \$45  = newest_bag_0;
      4'h1:
          \$45  = newest_bag_1;
      4'h2:
          \$45  = newest_bag_2;
      4'h3:
          \$45  = newest_bag_3;
      4'h4:
          \$45  = newest_bag_4;
      4'h5:
          \$45  = newest_bag_5;
      4'h6:
          \$45  = newest_bag_6;
      4'h7:
          \$45  = newest_bag_7;
      4'h8:
          \$45  = newest_bag_8;
      4'h9:
          \$45  = newest_bag_9;
      4'ha:
          \$45  = newest_bag_10;
      4'hb:
          \$45  = newest_bag_11;
      4'hc:
          \$45  = newest_bag_12;
      4'hd:
          \$45  = newest_bag_13;
      4'he:
          \$45  = newest_bag_14;
      4'hf:
          \$45  = newest_bag_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (sums__payload[3:0])
      4'h0:
          \$62  = oldest_bag_0;
      4'h1:
          \$62  = oldest_bag_1;
      4'h2:
          \$62  = oldest_bag_2;
      4'h3:
          \$62  = oldest_bag_3;
      4'h4:
          \$62  = oldest_bag_4;
      4'h5:
          \$62  = oldest_bag_5;
      4'h6:
          \$62  = oldest_bag_6;
      4'h7:
          \$62  = oldest_bag_7;
      4'h8:
          \$62  = oldest_bag_8;
      4'h9:
          \$62  = oldest_bag_9;
      4'ha:
          \$62  = oldest_bag_10;
      4'hb:
          \$62  = oldest_bag_11;
      4'hc:
          \$62  = oldest_bag_12;
      4'hd:
          \$62  = oldest_bag_13;
      4'he:
          \$62  = oldest_bag_14;
      4'hf:
          \$62  = oldest_bag_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (turn)
      4'h0:
          \$86  = has_room_0;
      4'h1:
          \$86  = has_room_1;
      4'h2:
          \$86  = has_room_2;
      4'h3:
          \$86  = has_room_3;
      4'h4:
          \$86  = has_room_4;
      4'h5:
          \$86  = has_room_5;
      4'h6:
          \$86  = has_room_6;
      4'h7:
          \$86  = has_room_7;
      4'h8:
          \$86  = has_room_8;
      4'h9:
          \$86  = has_room_9;
      4'ha:
          \$86  = has_room_10;
      4'hb:
          \$86  = has_room_11;
      4'hc:
          \$86  = has_room_12;
      4'hd:
          \$86  = has_room_13;
      4'he:
          \$86  = has_room_14;
      4'hf:
          \$86  = has_room_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (\context )
      4'h0:
          \$283  = newest_row_0;
      4'h1:
          \$283  = newest_row_1;
      4'h2:
          \$283  = newest_row_2;
      4'h3:
          \$283  = newest_row_3;
      4'h4:
          \$283  = newest_row_4;
      4'h5:
          \$283  = newest_row_5;
      4'h6:
          \$283  = newest_row_6;
      4'h7:
          \$283  = newest_row_7;
      4'h8:
          \$283  = newest_row_8;
      4'h9:
          \$283  = newest_row_9;
      4'ha:
          \$283  = newest_row_10;
      4'hb:
          \$283  = newest_row_11;
      4'hc:
          \$283  = newest_row_12;
      4'hd:
          \$283  = newest_row_13;
      4'he:
          \$283  = newest_row_14;
      4'hf:
          \$283  = newest_row_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (back_id[3:0])
      4'h0:
          \$285  = column_0;
      4'h1:
          \$285  = column_1;
      4'h2:
          \$285  = column_2;
      4'h3:
          \$285  = column_3;
      4'h4:
          \$285  = column_4;
      4'h5:
          \$285  = column_5;
      4'h6:
          \$285  = column_6;
      4'h7:
          \$285  = column_7;
      4'h8:
          \$285  = column_8;
      4'h9:
          \$285  = column_9;
      4'ha:
          \$285  = column_10;
      4'hb:
          \$285  = column_11;
      4'hc:
          \$285  = column_12;
      4'hd:
          \$285  = column_13;
      4'he:
          \$285  = column_14;
      4'hf:
          \$285  = column_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (back_id[3:0])
      4'h0:
          \$288  = oldest_row_0;
      4'h1:
          \$288  = oldest_row_1;
      4'h2:
          \$288  = oldest_row_2;
      4'h3:
          \$288  = oldest_row_3;
      4'h4:
          \$288  = oldest_row_4;
      4'h5:
          \$288  = oldest_row_5;
      4'h6:
          \$288  = oldest_row_6;
      4'h7:
          \$288  = oldest_row_7;
      4'h8:
          \$288  = oldest_row_8;
      4'h9:
          \$288  = oldest_row_9;
      4'ha:
          \$288  = oldest_row_10;
      4'hb:
          \$288  = oldest_row_11;
      4'hc:
          \$288  = oldest_row_12;
      4'hd:
          \$288  = oldest_row_13;
      4'he:
          \$288  = oldest_row_14;
      4'hf:
          \$288  = oldest_row_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (\context )
      4'h0:
          \$290  = newest_bag_0;
      4'h1:
          \$290  = newest_bag_1;
      4'h2:
          \$290  = newest_bag_2;
      4'h3:
          \$290  = newest_bag_3;
      4'h4:
          \$290  = newest_bag_4;
      4'h5:
          \$290  = newest_bag_5;
      4'h6:
          \$290  = newest_bag_6;
      4'h7:
          \$290  = newest_bag_7;
      4'h8:
          \$290  = newest_bag_8;
      4'h9:
          \$290  = newest_bag_9;
      4'ha:
          \$290  = newest_bag_10;
      4'hb:
          \$290  = newest_bag_11;
      4'hc:
          \$290  = newest_bag_12;
      4'hd:
          \$290  = newest_bag_13;
      4'he:
          \$290  = newest_bag_14;
      4'hf:
          \$290  = newest_bag_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (sums__payload[3:0])
      4'h0:
          \$300  = oldest_bag_0;
      4'h1:
          \$300  = oldest_bag_1;
      4'h2:
          \$300  = oldest_bag_2;
      4'h3:
          \$300  = oldest_bag_3;
      4'h4:
          \$300  = oldest_bag_4;
      4'h5:
          \$300  = oldest_bag_5;
      4'h6:
          \$300  = oldest_bag_6;
      4'h7:
          \$300  = oldest_bag_7;
      4'h8:
          \$300  = oldest_bag_8;
      4'h9:
          \$300  = oldest_bag_9;
      4'ha:
          \$300  = oldest_bag_10;
      4'hb:
          \$300  = oldest_bag_11;
      4'hc:
          \$300  = oldest_bag_12;
      4'hd:
          \$300  = oldest_bag_13;
      4'he:
          \$300  = oldest_bag_14;
      4'hf:
          \$300  = oldest_bag_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    sum_ends = 16'h0000;
    if (\$63 ) begin
      (* full_case = 32'd1 *)
      casez (sums__payload[3:0])
        4'h0:
            sum_ends[0] = 1'h1;
        4'h1:
            sum_ends[1] = 1'h1;
        4'h2:
            sum_ends[2] = 1'h1;
        4'h3:
            sum_ends[3] = 1'h1;
        4'h4:
            sum_ends[4] = 1'h1;
        4'h5:
            sum_ends[5] = 1'h1;
        4'h6:
            sum_ends[6] = 1'h1;
        4'h7:
            sum_ends[7] = 1'h1;
        4'h8:
            sum_ends[8] = 1'h1;
        4'h9:
            sum_ends[9] = 1'h1;
        4'ha:
            sum_ends[10] = 1'h1;
        4'hb:
            sum_ends[11] = 1'h1;
        4'hc:
            sum_ends[12] = 1'h1;
        4'hd:
            sum_ends[13] = 1'h1;
        4'he:
            sum_ends[14] = 1'h1;
        4'hf:
            sum_ends[15] = 1'h1;
      endcase
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$309  = s1_valid;
    if (\$signal ) begin
      \$309  = \rows__valid$213 ;
    end
    if (rst) begin
      \$309  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$310  = \s2_valid$220 ;
    if (\$signal ) begin
      \$310  = s1_valid;
    end
    if (rst) begin
      \$310  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$311  = s3_valid;
    if (\$signal ) begin
      \$311  = \s2_valid$220 ;
    end
    if (rst) begin
      \$311  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$312  = s1;
    if (\$signal ) begin
      \$312  = \rows__payload$214 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$313  = s2;
    if (\$signal ) begin
      \$313  = s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$314  = s3;
    if (\$signal ) begin
      \$314  = s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$315  = \$signal$222 ;
    if (\$signal ) begin
      \$315  = \$80 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$316  = s2_base;
    if (\$signal ) begin
      \$316  = \get__data$224 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$317  = s3_address;
    if (\$signal ) begin
      \$317  = \$82 [63:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$318  = same_context;
    if (\$83 ) begin
      \$318  = turn;
    end
    if (rst) begin
      \$318  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$319  = turn;
    if (\$89 ) begin
      \$319  = \$90 [3:0];
    end
    if (rst) begin
      \$319  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$320  = \$92 [7:0];
    if (rst) begin
      \$320  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$321  = \$97 [6:0];
    if (rst) begin
      \$321  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$322  = \$102 ;
    if (rst) begin
      \$322  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$323  = \$104 [7:0];
    if (rst) begin
      \$323  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$324  = \$109 [6:0];
    if (rst) begin
      \$324  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$325  = \$114 ;
    if (rst) begin
      \$325  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$326  = \$116 [7:0];
    if (rst) begin
      \$326  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$327  = \$121 [6:0];
    if (rst) begin
      \$327  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$328  = \$126 ;
    if (rst) begin
      \$328  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$329  = \$128 [7:0];
    if (rst) begin
      \$329  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$330  = \$133 [6:0];
    if (rst) begin
      \$330  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$331  = \$138 ;
    if (rst) begin
      \$331  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$332  = \$140 [7:0];
    if (rst) begin
      \$332  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$333  = \$145 [6:0];
    if (rst) begin
      \$333  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$334  = \$150 ;
    if (rst) begin
      \$334  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$335  = \$152 [7:0];
    if (rst) begin
      \$335  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$336  = \$157 [6:0];
    if (rst) begin
      \$336  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$337  = \$162 ;
    if (rst) begin
      \$337  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$338  = \$164 [7:0];
    if (rst) begin
      \$338  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$339  = \$169 [6:0];
    if (rst) begin
      \$339  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$340  = \$174 ;
    if (rst) begin
      \$340  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$341  = \$176 [7:0];
    if (rst) begin
      \$341  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$342  = \$181 [6:0];
    if (rst) begin
      \$342  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$343  = \$186 ;
    if (rst) begin
      \$343  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$344  = \$188 [7:0];
    if (rst) begin
      \$344  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$345  = \$193 [6:0];
    if (rst) begin
      \$345  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$346  = \$198 ;
    if (rst) begin
      \$346  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$347  = \$200 [7:0];
    if (rst) begin
      \$347  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$348  = \$205 [6:0];
    if (rst) begin
      \$348  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$349  = \$210 ;
    if (rst) begin
      \$349  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$350  = \$212 [7:0];
    if (rst) begin
      \$350  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$351  = \$217 [6:0];
    if (rst) begin
      \$351  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$352  = \$222 ;
    if (rst) begin
      \$352  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$353  = \$224 [7:0];
    if (rst) begin
      \$353  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$354  = \$229 [6:0];
    if (rst) begin
      \$354  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$355  = \$234 ;
    if (rst) begin
      \$355  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$356  = \$236 [7:0];
    if (rst) begin
      \$356  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$357  = \$241 [6:0];
    if (rst) begin
      \$357  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$358  = \$246 ;
    if (rst) begin
      \$358  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$359  = \$248 [7:0];
    if (rst) begin
      \$359  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$360  = \$253 [6:0];
    if (rst) begin
      \$360  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$361  = \$258 ;
    if (rst) begin
      \$361  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$362  = \$260 [7:0];
    if (rst) begin
      \$362  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$363  = \$265 [6:0];
    if (rst) begin
      \$363  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$364  = \$270 ;
    if (rst) begin
      \$364  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$365  = \$272 [7:0];
    if (rst) begin
      \$365  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$366  = \$277 [6:0];
    if (rst) begin
      \$366  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$367  = \$282 ;
    if (rst) begin
      \$367  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$368  = newest_row_0;
    if (taken) begin
      casez (\context )
        4'h0:
            \$368  = \$284 [6:0];
      endcase
    end
    if (rst) begin
      \$368  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$369  = newest_row_1;
    if (taken) begin
      casez (\context )
        4'h0:
            /* empty */;
        4'h1:
            \$369  = \$284 [6:0];
      endcase
    end
    if (rst) begin
      \$369  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$370  = newest_row_2;
    if (taken) begin
      casez (\context )
        4'h0:
            /* empty */;
        4'h1:
            /* empty */;
        4'h2:
            \$370  = \$284 [6:0];
      endcase
    end
    if (rst) begin
      \$370  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$371  = newest_row_3;
    if (taken) begin
      casez (\context )
        4'h0:
            /* empty */;
        4'h1:
            /* empty */;
        4'h2:
            /* empty */;
        4'h3:
            \$371  = \$284 [6:0];
      endcase
    end
    if (rst) begin
      \$371  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$372  = newest_row_4;
    if (taken) begin
      casez (\context )
        4'h0:
            /* empty */;
        4'h1:
            /* empty */;
        4'h2:
            /* empty */;
        4'h3:
            /* empty */;
        4'h4:
            \$372  = \$284 [6:0];
      endcase
    end
    if (rst) begin
      \$372  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$373  = newest_row_5;
    if (taken) begin
      casez (\context )
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
        4'h5:
            \$373  = \$284 [6:0];
      endcase
    end
    if (rst) begin
      \$373  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$374  = newest_row_6;
    if (taken) begin
      casez (\context )
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
        4'h5:
            /* empty */;
        4'h6:
            \$374  = \$284 [6:0];
      endcase
    end
    if (rst) begin
      \$374  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$375  = newest_row_7;
    if (taken) begin
      casez (\context )
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
        4'h5:
            /* empty */;
        4'h6:
            /* empty */;
        4'h7:
            \$375  = \$284 [6:0];
      endcase
    end
    if (rst) begin
      \$375  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$376  = newest_row_8;
    if (taken) begin
      casez (\context )
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
        4'h5:
            /* empty */;
        4'h6:
            /* empty */;
        4'h7:
            /* empty */;
        4'h8:
            \$376  = \$284 [6:0];
      endcase
    end
    if (rst) begin
      \$376  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$377  = newest_row_9;
    if (taken) begin
      casez (\context )
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
        4'h5:
            /* empty */;
        4'h6:
            /* empty */;
        4'h7:
            /* empty */;
        4'h8:
            /* empty */;
        4'h9:
            \$377  = \$284 [6:0];
      endcase
    end
    if (rst) begin
      \$377  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$378  = newest_row_10;
    if (taken) begin
      casez (\context )
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
        4'h5:
            /* empty */;
        4'h6:
            /* empty */;
        4'h7:
            /* empty */;
        4'h8:
            /* empty */;
        4'h9:
            /* empty */;
        4'ha:
            \$378  = \$284 [6:0];
      endcase
    end
    if (rst) begin
      \$378  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$379  = newest_row_11;
    if (taken) begin
      casez (\context )
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
        4'h5:
            /* empty */;
        4'h6:
            /* empty */;
        4'h7:
            /* empty */;
        4'h8:
            /* empty */;
        4'h9:
            /* empty */;
        4'ha:
            /* empty */;
        4'hb:
            \$379  = \$284 [6:0];
      endcase
    end
    if (rst) begin
      \$379  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$380  = newest_row_12;
    if (taken) begin
      casez (\context )
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
        4'h5:
            /* empty */;
        4'h6:
            /* empty */;
        4'h7:
            /* empty */;
        4'h8:
            /* empty */;
        4'h9:
            /* empty */;
        4'ha:
            /* empty */;
        4'hb:
            /* empty */;
        4'hc:
            \$380  = \$284 [6:0];
      endcase
    end
    if (rst) begin
      \$380  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$381  = newest_row_13;
    if (taken) begin
      casez (\context )
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
        4'h5:
            /* empty */;
        4'h6:
            /* empty */;
        4'h7:
            /* empty */;
        4'h8:
            /* empty */;
        4'h9:
            /* empty */;
        4'ha:
            /* empty */;
        4'hb:
            /* empty */;
        4'hc:
            /* empty */;
        4'hd:
            \$381  = \$284 [6:0];
      endcase
    end
    if (rst) begin
      \$381  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$382  = newest_row_14;
    if (taken) begin
      casez (\context )
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
        4'h5:
            /* empty */;
        4'h6:
            /* empty */;
        4'h7:
            /* empty */;
        4'h8:
            /* empty */;
        4'h9:
            /* empty */;
        4'ha:
            /* empty */;
        4'hb:
            /* empty */;
        4'hc:
            /* empty */;
        4'hd:
            /* empty */;
        4'he:
            \$382  = \$284 [6:0];
      endcase
    end
    if (rst) begin
      \$382  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$383  = newest_row_15;
    if (taken) begin
      (* full_case = 32'd1 *)
      casez (\context )
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
        4'h5:
            /* empty */;
        4'h6:
            /* empty */;
        4'h7:
            /* empty */;
        4'h8:
            /* empty */;
        4'h9:
            /* empty */;
        4'ha:
            /* empty */;
        4'hb:
            /* empty */;
        4'hc:
            /* empty */;
        4'hd:
            /* empty */;
        4'he:
            /* empty */;
        4'hf:
            \$383  = \$284 [6:0];
      endcase
    end
    if (rst) begin
      \$383  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$384  = column_0;
    if (\$signal$97 ) begin
      casez (back_id[3:0])
        4'h0:
            \$384  = \$287 [1:0];
      endcase
    end
    if (rst) begin
      \$384  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$385  = column_1;
    if (\$signal$97 ) begin
      casez (back_id[3:0])
        4'h0:
            /* empty */;
        4'h1:
            \$385  = \$287 [1:0];
      endcase
    end
    if (rst) begin
      \$385  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$386  = column_2;
    if (\$signal$97 ) begin
      casez (back_id[3:0])
        4'h0:
            /* empty */;
        4'h1:
            /* empty */;
        4'h2:
            \$386  = \$287 [1:0];
      endcase
    end
    if (rst) begin
      \$386  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$387  = column_3;
    if (\$signal$97 ) begin
      casez (back_id[3:0])
        4'h0:
            /* empty */;
        4'h1:
            /* empty */;
        4'h2:
            /* empty */;
        4'h3:
            \$387  = \$287 [1:0];
      endcase
    end
    if (rst) begin
      \$387  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$388  = column_4;
    if (\$signal$97 ) begin
      casez (back_id[3:0])
        4'h0:
            /* empty */;
        4'h1:
            /* empty */;
        4'h2:
            /* empty */;
        4'h3:
            /* empty */;
        4'h4:
            \$388  = \$287 [1:0];
      endcase
    end
    if (rst) begin
      \$388  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$389  = column_5;
    if (\$signal$97 ) begin
      casez (back_id[3:0])
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
        4'h5:
            \$389  = \$287 [1:0];
      endcase
    end
    if (rst) begin
      \$389  = 2'h0;
    end
  end
  assign last_column = \$1 [1:0];
  assign \burst__payload$3  = burst__payload;
  assign \burst__ready$5  = burst__ready;
  assign \burst__valid$7  = burst__valid;
  assign \$signature__addr  = setting[10:8];
  assign \$signature__data  = setting[74:11];
  assign get__addr = s1[2:0];
  assign row_taken = taken;
  assign \$signature__en$77  = taken;
  assign \$signature__addr$78  = { \context , \$39  };
  assign \get__addr$117  = { back_id[3:0], \$44  };
  assign s2_valid = req__valid;
  assign rsp__ready = 1'h1;
  assign \req__valid$140  = req__valid;
  assign \rsp__ready$142  = 1'h1;
  assign rsp__valid = rows__valid;
  assign \$signature__en$150  = begins;
  assign \$signature__addr$151  = { \context , \$45  };
  assign \$signature__data$168  = s3[96:69];
  assign sums__ready = \$signal$176 ;
  assign \get__addr$181  = { sums__payload[3:0], \$62  };
  assign get__en = \$signal$170 ;
  assign address = \$70 [63:0];
  assign rows__ready = \$signal ;
  assign \burst__payload.addr  = burst__payload[63:0];
  assign \burst__payload.len  = burst__payload[71:64];
  assign \burst__payload.id  = burst__payload[76:72];
  assign \burst__payload$3.addr  = burst__payload[63:0];
  assign \burst__payload$3.len  = burst__payload[71:64];
  assign \burst__payload$3.id  = burst__payload[76:72];
  assign \setting.register  = setting[7:0];
  assign \setting.table  = setting[10:8];
  assign \setting.value  = setting[74:11];
  assign \s1.table  = s1[2:0];
  assign \s1.row  = s1[34:3];
  assign \s1.weight  = s1[66:35];
  assign \s1.first  = s1[67];
  assign \s1.last  = s1[68];
  assign \s1.vector  = s1[96:69];
  assign \s3.table  = s3[2:0];
  assign \s3.row  = s3[34:3];
  assign \s3.weight  = s3[66:35];
  assign \s3.first  = s3[67];
  assign \s3.last  = s3[68];
  assign \s3.vector  = s3[96:69];
  assign \run__payload.addr  = run__payload[63:0];
  assign \run__payload.beats  = run__payload[66:64];
  assign \run__payload.id  = run__payload[71:67];
  assign \$signature__data$95.first  = \$signature__data$95 [0];
  assign \$signature__data$95.last  = \$signature__data$95 [1];
  assign \$signature__data$95.weight  = \$signature__data$95 [33:2];
  assign \$signature__data$95.vector  = \$signature__data$95 [61:34];
  assign \req__payload.a  = req__payload[31:0];
  assign \req__payload.b  = req__payload[63:32];
  assign \req__payload.beside  = req__payload[69:64];
  assign \req__payload$141.a  = \req__payload$141 [31:0];
  assign \req__payload$141.b  = \req__payload$141 [63:32];
  assign \s2_beside.context  = s2_beside[3:0];
  assign \s2_beside.first  = s2_beside[4];
  assign \s2_beside.last  = s2_beside[5];
  assign \rows__payload.context  = rows__payload[3:0];
  assign \rows__payload.data  = rows__payload[67:4];
  assign \rows__payload.first  = rows__payload[68];
  assign \rows__payload.last  = rows__payload[69];
  assign \rsp__payload.result  = rsp__payload[31:0];
  assign \rsp__payload.beside  = rsp__payload[37:32];
  assign \rsp__payload$148.result  = \rsp__payload$148 ;
  assign \sums__payload.context  = sums__payload[3:0];
  assign \sums__payload.data  = sums__payload[67:4];
  assign \sums__payload.end  = sums__payload[68];
  assign \rows__payload$214.table  = \rows__payload$214 [2:0];
  assign \rows__payload$214.row  = \rows__payload$214 [34:3];
  assign \rows__payload$214.weight  = \rows__payload$214 [66:35];
  assign \rows__payload$214.first  = \rows__payload$214 [67];
  assign \rows__payload$214.last  = \rows__payload$214 [68];
  assign \rows__payload$214.vector  = \rows__payload$214 [96:69];
  assign \s2.table  = s2[2:0];
  assign \s2.row  = s2[34:3];
  assign \s2.weight  = s2[66:35];
  assign \s2.first  = s2[67];
  assign \s2.last  = s2[68];
  assign \s2.vector  = s2[96:69];
  assign \back.data  = back[63:0];
  assign \back.resp  = back[65:64];
  assign \get__data$261.first  = \get__data$261 [0];
  assign \get__data$261.last  = \get__data$261 [1];
  assign \get__data$261.weight  = \get__data$261 [33:2];
  assign \get__data$261.vector  = \get__data$261 [61:34];
  assign \zeros__payload.vector  = zeros__payload;
  assign \beats__payload.addr  = beats__payload[63:0];
  assign \beats__payload.data  = beats__payload[127:64];
  assign \beats__payload.strb  = beats__payload[129:128];
  assign \beats__payload.last  = beats__payload[130];
  assign \$419 [5] = \get__data$261 [1];
  assign \$419 [4] = \get__data$261 [0];
  assign \$419 [3:0] = s1_context;
  assign rows__payload[67:4] = { \rsp__payload$148 , rsp__payload[31:0] };
  assign rows__payload[69] = rsp__payload[37];
  assign rows__payload[68] = rsp__payload[36];
  assign rows__payload[3:0] = rsp__payload[35:32];
  assign \req__payload$141 [63:32] = s2_weight;
  assign \req__payload$141 [31:0] = \$signal$137 [63:32];
  assign req__payload[69:64] = s2_beside;
  assign req__payload[63:32] = s2_weight;
  assign req__payload[31:0] = \$signal$137 [31:0];
  assign \$signature__data$95 [61:34] = s3[96:69];
  assign \$signature__data$95 [33:2] = \$40 ;
  assign \$signature__data$95 [1] = s3[68];
  assign \$signature__data$95 [0] = s3[67];
  assign run__payload[71:67] = { 1'h0, \context  };
  assign run__payload[66:64] = row_beats;
  assign run__payload[63:0] = s3_address;
  assign \$69  = { \$68 , 3'h0 };
  assign \$81  = { \$signal$222 , 3'h0 };
endmodule

module \hotline_gather.design.multiplier_0 (rst, req__payload, req__valid, rsp__payload, rsp__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$2  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [7:0] \$100 ;
  wire [8:0] \$101 ;
  wire \$102 ;
  wire \$103 ;
  wire [23:0] \$104 ;
  wire \$105 ;
  wire \$106 ;
  wire [23:0] \$107 ;
  wire [9:0] \$108 ;
  wire [10:0] \$109 ;
  wire \$11 ;
  wire \$110 ;
  wire [54:0] \$111 ;
  wire [9:0] \$112 ;
  wire \$113 ;
  wire \$114 ;
  wire \$115 ;
  wire \$116 ;
  wire \$117 ;
  wire [4:0] \$118 ;
  wire [4:0] \$119 ;
  wire \$12 ;
  wire [23:0] \$120 ;
  wire [23:0] \$121 ;
  wire [23:0] \$122 ;
  wire [23:0] \$123 ;
  wire \$124 ;
  wire \$125 ;
  wire [24:0] \$126 ;
  wire [36:0] \$127 ;
  wire \$128 ;
  wire [9:0] \$129 ;
  wire \$13 ;
  wire \$130 ;
  wire \$131 ;
  wire \$132 ;
  wire \$133 ;
  wire [24:0] \$134 ;
  wire \$135 ;
  wire \$136 ;
  wire \$137 ;
  wire \$138 ;
  wire \$139 ;
  wire \$14 ;
  wire [31:0] \$140 ;
  wire [30:0] \$141 ;
  wire [31:0] \$142 ;
  reg [8:0] \$143 ;
  reg [1:0] \$144 ;
  reg \$145 ;
  reg [8:0] \$146 ;
  reg [23:0] \$147 ;
  reg [23:0] \$148 ;
  reg [1:0] \$149 ;
  wire \$15 ;
  reg \$150 ;
  reg [9:0] \$151 ;
  reg [23:0] \$152 ;
  reg [23:0] \$153 ;
  reg [5:0] \$154 ;
  reg [1:0] \$155 ;
  reg \$156 ;
  reg [9:0] \$157 ;
  reg \$158 ;
  reg [23:0] \$159 ;
  wire \$16 ;
  reg [23:0] \$160 ;
  reg [1:0] \$161 ;
  reg \$162 ;
  reg [8:0] \$163 ;
  reg [4:0] \$164 ;
  reg [23:0] \$165 ;
  reg [23:0] \$166 ;
  reg [23:0] \$167 ;
  reg [23:0] \$168 ;
  reg [1:0] \$169 ;
  wire \$17 ;
  reg \$170 ;
  reg [8:0] \$171 ;
  reg \$172 ;
  reg \$173 ;
  reg [4:0] \$174 ;
  reg [47:0] \$175 ;
  reg [24:0] \$176 ;
  reg [1:0] \$177 ;
  reg \$178 ;
  reg [8:0] \$179 ;
  wire \$18 ;
  reg \$180 ;
  reg \$181 ;
  reg [4:0] \$182 ;
  reg [47:0] \$183 ;
  reg [1:0] \$184 ;
  reg \$185 ;
  reg [8:0] \$186 ;
  reg [4:0] \$187 ;
  reg [25:0] \$188 ;
  reg [1:0] \$189 ;
  wire \$19 ;
  reg \$190 ;
  reg [8:0] \$191 ;
  reg [25:0] \$192 ;
  reg [31:0] \$193 ;
  reg [5:0] \$194 ;
  reg [5:0] \$195 ;
  reg [5:0] \$196 ;
  reg [5:0] \$197 ;
  reg [5:0] \$198 ;
  reg [5:0] \$199 ;
  wire \$2 ;
  wire \$20 ;
  reg [5:0] \$200 ;
  reg [5:0] \$201 ;
  reg [5:0] \$202 ;
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
  wire [7:0] \$97 ;
  wire \$98 ;
  wire \$99 ;
  wire \$signal ;
  wire b_normal_s0;
  wire [10:0] below_s3;
  reg [5:0] beside_s1 = 6'h00;
  reg [5:0] beside_s2 = 6'h00;
  reg [5:0] beside_s3 = 6'h00;
  reg [5:0] beside_s4 = 6'h00;
  reg [5:0] beside_s5 = 6'h00;
  reg [5:0] beside_s6 = 6'h00;
  reg [5:0] beside_s7 = 6'h00;
  reg [5:0] beside_s8 = 6'h00;
  reg [5:0] beside_s9 = 6'h00;
  input clk;
  wire clk;
  reg [24:0] cross_s5 = 25'h0000000;
  reg [4:0] down_s4 = 5'h00;
  reg [4:0] down_s5 = 5'h00;
  reg [4:0] down_s6 = 5'h00;
  reg [4:0] down_s7 = 5'h00;
  reg [47:0] ends_s5 = 48'h000000000000;
  reg [8:0] exponent_s1 = 9'h000;
  reg [9:0] exponent_s2 = 10'h000;
  reg [9:0] exponent_s3 = 10'h000;
  reg [8:0] exponent_s4 = 9'h000;
  reg [8:0] exponent_s5 = 9'h000;
  reg [8:0] exponent_s6 = 9'h000;
  reg [8:0] exponent_s7 = 9'h000;
  reg [8:0] exponent_s8 = 9'h000;
  reg [23:0] highest_s4 = 24'h000000;
  reg [23:0] inner_s4 = 24'h000000;
  reg is_zero_s3 = 1'h0;
  reg [23:0] left_s1 = 24'h000000;
  reg [23:0] left_s2 = 24'h000000;
  reg [23:0] left_s3 = 24'h000000;
  wire less_s6;
  reg [23:0] lowest_s4 = 24'h000000;
  reg [25:0] mantissa_s7 = 26'h0000000;
  reg [25:0] mantissa_s8 = 26'h0000000;
  wire none_s1;
  wire \none_s1$10 ;
  wire \none_s1$11 ;
  wire \none_s1$12 ;
  wire \none_s1$13 ;
  wire \none_s1$14 ;
  wire \none_s1$15 ;
  wire \none_s1$16 ;
  wire \none_s1$17 ;
  wire \none_s1$18 ;
  wire \none_s1$19 ;
  wire \none_s1$20 ;
  wire \none_s1$21 ;
  wire \none_s1$22 ;
  wire \none_s1$23 ;
  wire \none_s1$24 ;
  wire \none_s1$26 ;
  wire \none_s1$28 ;
  wire \none_s1$30 ;
  wire \none_s1$32 ;
  wire \none_s1$34 ;
  wire \none_s1$36 ;
  wire \none_s1$38 ;
  wire \none_s1$40 ;
  wire \none_s1$43 ;
  wire \none_s1$46 ;
  wire \none_s1$49 ;
  wire \none_s1$52 ;
  wire \none_s1$56 ;
  wire \none_s1$60 ;
  wire \none_s1$9 ;
  wire normal_s3;
  reg normal_s5 = 1'h0;
  reg normal_s6 = 1'h0;
  reg [23:0] outer_s4 = 24'h000000;
  reg [47:0] product_s6 = 48'h000000000000;
  input [69:0] req__payload;
  wire [69:0] req__payload;
  wire [31:0] \req__payload.a ;
  wire [31:0] \req__payload.b ;
  wire [5:0] \req__payload.beside ;
  wire req__ready;
  input req__valid;
  wire req__valid;
  reg [31:0] result_s9 = 32'd0;
  reg [23:0] right_s1 = 24'h000000;
  reg [23:0] right_s2 = 24'h000000;
  reg [23:0] right_s3 = 24'h000000;
  reg rises_s5 = 1'h0;
  reg rises_s6 = 1'h0;
  output [37:0] rsp__payload;
  wire [37:0] rsp__payload;
  wire [5:0] \rsp__payload.beside ;
  wire [31:0] \rsp__payload.result ;
  wire rsp__ready;
  output rsp__valid;
  wire rsp__valid;
  input rst;
  wire rst;
  wire [25:0] shifted_s7;
  wire [25:0] \shifted_s7$77 ;
  wire [25:0] \shifted_s7$78 ;
  wire [25:0] \shifted_s7$79 ;
  wire [25:0] \shifted_s7$80 ;
  reg sign_s1 = 1'h0;
  reg sign_s2 = 1'h0;
  reg sign_s3 = 1'h0;
  reg sign_s4 = 1'h0;
  reg sign_s5 = 1'h0;
  reg sign_s6 = 1'h0;
  reg sign_s7 = 1'h0;
  reg sign_s8 = 1'h0;
  reg [1:0] special_s1 = 2'h0;
  reg [1:0] special_s2 = 2'h0;
  reg [1:0] special_s3 = 2'h0;
  reg [1:0] special_s4 = 2'h0;
  reg [1:0] special_s5 = 2'h0;
  reg [1:0] special_s6 = 2'h0;
  reg [1:0] special_s7 = 2'h0;
  reg [1:0] special_s8 = 2'h0;
  wire up_s6;
  reg [8:0] valid = 9'h000;
  wire zeros_s1;
  wire \zeros_s1$27 ;
  wire \zeros_s1$29 ;
  wire \zeros_s1$31 ;
  wire \zeros_s1$33 ;
  wire \zeros_s1$35 ;
  wire \zeros_s1$37 ;
  wire \zeros_s1$39 ;
  wire \zeros_s1$41 ;
  wire \zeros_s1$42 ;
  wire \zeros_s1$44 ;
  wire \zeros_s1$45 ;
  wire \zeros_s1$47 ;
  wire \zeros_s1$48 ;
  wire \zeros_s1$50 ;
  wire \zeros_s1$51 ;
  wire \zeros_s1$53 ;
  wire \zeros_s1$54 ;
  wire \zeros_s1$55 ;
  wire \zeros_s1$57 ;
  wire \zeros_s1$58 ;
  wire \zeros_s1$59 ;
  wire \zeros_s1$61 ;
  wire \zeros_s1$62 ;
  wire \zeros_s1$63 ;
  wire \zeros_s1$64 ;
  wire [5:0] \zeros_s1$65 ;
  reg [5:0] zeros_s2 = 6'h00;
  assign \$1  = ~ valid[8];
  assign b_normal_s0 = | req__payload[62:55];
  assign \$10  = ~ left_s1[0];
  assign \$11  = ~ left_s1[1];
  assign \none_s1$12  = \$10  & \$11 ;
  assign \$12  = ~ left_s1[2];
  assign \$13  = ~ left_s1[3];
  assign \none_s1$13  = \$12  & \$13 ;
  assign \$14  = ~ left_s1[4];
  assign \$15  = ~ left_s1[5];
  assign \none_s1$14  = \$14  & \$15 ;
  assign \$16  = ~ left_s1[6];
  assign \$17  = ~ left_s1[7];
  assign \none_s1$15  = \$16  & \$17 ;
  assign \$18  = ~ left_s1[8];
  assign \$19  = ~ left_s1[9];
  assign \none_s1$16  = \$18  & \$19 ;
  assign \$20  = ~ left_s1[10];
  assign \$21  = ~ left_s1[11];
  assign \none_s1$17  = \$20  & \$21 ;
  assign \$22  = ~ left_s1[12];
  assign \$23  = ~ left_s1[13];
  assign \none_s1$18  = \$22  & \$23 ;
  assign \$24  = ~ left_s1[14];
  assign \$25  = ~ left_s1[15];
  assign \none_s1$19  = \$24  & \$25 ;
  assign \$26  = ~ left_s1[16];
  assign \$27  = ~ left_s1[17];
  assign \none_s1$20  = \$26  & \$27 ;
  assign \$28  = ~ left_s1[18];
  assign \$29  = ~ left_s1[19];
  assign \none_s1$21  = \$28  & \$29 ;
  assign \$30  = ~ left_s1[20];
  assign \$31  = ~ left_s1[21];
  assign \none_s1$22  = \$30  & \$31 ;
  assign \$32  = ~ left_s1[22];
  assign \$33  = ~ left_s1[23];
  assign \none_s1$23  = \$32  & \$33 ;
  assign \none_s1$28  = \none_s1$12  & \none_s1$13 ;
  assign \$38  = ~ left_s1[1];
  assign \$39  = ~ left_s1[3];
  assign \zeros_s1$29  = \none_s1$13  ? \$38  : \$39 ;
  assign \none_s1$30  = \none_s1$14  & \none_s1$15 ;
  assign \$40  = ~ left_s1[5];
  assign \$41  = ~ left_s1[7];
  assign \zeros_s1$31  = \none_s1$15  ? \$40  : \$41 ;
  assign \none_s1$32  = \none_s1$16  & \none_s1$17 ;
  assign \$42  = ~ left_s1[9];
  assign \$43  = ~ left_s1[11];
  assign \zeros_s1$33  = \none_s1$17  ? \$42  : \$43 ;
  assign \none_s1$34  = \none_s1$18  & \none_s1$19 ;
  assign \$44  = ~ left_s1[13];
  assign \$45  = ~ left_s1[15];
  assign \zeros_s1$35  = \none_s1$19  ? \$44  : \$45 ;
  assign \none_s1$36  = \none_s1$20  & \none_s1$21 ;
  assign \$46  = ~ left_s1[17];
  assign \$47  = ~ left_s1[19];
  assign \zeros_s1$37  = \none_s1$21  ? \$46  : \$47 ;
  assign \none_s1$38  = \none_s1$22  & \none_s1$23 ;
  assign \$48  = ~ left_s1[21];
  assign \$49  = ~ left_s1[23];
  assign \zeros_s1$39  = \none_s1$23  ? \$48  : \$49 ;
  assign \none_s1$43  = \none_s1$28  & \none_s1$30 ;
  assign \zeros_s1$44  = \none_s1$30  ? \zeros_s1$29  : \zeros_s1$31 ;
  assign \zeros_s1$45  = \none_s1$30  ? \none_s1$13  : \none_s1$15 ;
  assign \none_s1$46  = \none_s1$32  & \none_s1$34 ;
  assign \zeros_s1$47  = \none_s1$34  ? \zeros_s1$33  : \zeros_s1$35 ;
  assign \zeros_s1$48  = \none_s1$34  ? \none_s1$17  : \none_s1$19 ;
  assign \none_s1$49  = \none_s1$36  & \none_s1$38 ;
  assign \zeros_s1$50  = \none_s1$38  ? \zeros_s1$37  : \zeros_s1$39 ;
  assign \zeros_s1$51  = \none_s1$38  ? \none_s1$21  : \none_s1$23 ;
  assign \zeros_s1$53  = \none_s1$43  ? 1'h1 : \zeros_s1$44 ;
  assign \zeros_s1$54  = \none_s1$43  ? 1'h1 : \zeros_s1$45 ;
  assign \zeros_s1$55  = \none_s1$43  ? 1'h1 : \none_s1$30 ;
  assign \none_s1$56  = \none_s1$46  & \none_s1$49 ;
  assign \zeros_s1$57  = \none_s1$49  ? \zeros_s1$47  : \zeros_s1$50 ;
  assign \zeros_s1$58  = \none_s1$49  ? \zeros_s1$48  : \zeros_s1$51 ;
  assign \zeros_s1$59  = \none_s1$49  ? \none_s1$34  : \none_s1$38 ;
  assign \none_s1$60  = \none_s1$52  & \none_s1$56 ;
  assign \zeros_s1$61  = \none_s1$56  ? \zeros_s1$53  : \zeros_s1$57 ;
  assign \zeros_s1$62  = \none_s1$56  ? \zeros_s1$54  : \zeros_s1$58 ;
  assign \zeros_s1$63  = \none_s1$56  ? \zeros_s1$55  : \zeros_s1$59 ;
  assign \zeros_s1$64  = \none_s1$56  ? \none_s1$43  : \none_s1$49 ;
  assign \$50  = $signed(exponent_s3) > $signed(1'h0);
  assign \$51  = ~ is_zero_s3;
  assign normal_s3 = \$50  & \$51 ;
  assign below_s3 = $signed(2'h1) - $signed(exponent_s3);
  assign less_s6 = ~ product_s6[47];
  assign up_s6 = rises_s6 & less_s6;
  assign \$53  = mantissa_s7[1] | \$52 ;
  assign shifted_s7 = down_s7[0] ? { 1'h0, mantissa_s7[25:2], \$53  } : mantissa_s7;
  assign \$54  = | shifted_s7[1:0];
  assign \$55  = shifted_s7[2] | \$54 ;
  assign \shifted_s7$77  = down_s7[1] ? { 2'h0, shifted_s7[25:3], \$55  } : shifted_s7;
  assign \$56  = | \shifted_s7$77 [3:0];
  assign \$57  = \shifted_s7$77 [4] | \$56 ;
  assign \shifted_s7$78  = down_s7[2] ? { 4'h0, \shifted_s7$77 [25:5], \$57  } : \shifted_s7$77 ;
  assign \$58  = | \shifted_s7$78 [7:0];
  assign \$59  = \shifted_s7$78 [8] | \$58 ;
  assign \shifted_s7$79  = down_s7[3] ? { 8'h00, \shifted_s7$78 [25:9], \$59  } : \shifted_s7$78 ;
  assign \$60  = | \shifted_s7$79 [15:0];
  assign \$61  = \shifted_s7$79 [16] | \$60 ;
  assign \shifted_s7$80  = down_s7[4] ? { 16'h0000, \shifted_s7$79 [25:17], \$61  } : \shifted_s7$79 ;
  assign \$62  = & req__payload[30:23];
  assign \$63  = | req__payload[22:0];
  assign \$64  = ~ \$63 ;
  assign \$65  = \$62  & \$64 ;
  assign \$66  = & req__payload[62:55];
  assign \$67  = | req__payload[54:32];
  assign \$68  = ~ \$67 ;
  assign \$69  = \$66  & \$68 ;
  assign \$70  = \$65  | \$69 ;
  assign \$71  = & req__payload[30:23];
  assign \$72  = | req__payload[22:0];
  assign \$73  = \$71  & \$72 ;
  assign \$74  = & req__payload[62:55];
  assign \$75  = | req__payload[54:32];
  assign \$76  = \$74  & \$75 ;
  assign \$77  = \$73  | \$76 ;
  assign \$78  = & req__payload[30:23];
  assign \$79  = | req__payload[22:0];
  assign \$80  = ~ \$79 ;
  assign \$81  = \$78  & \$80 ;
  assign \$82  = | req__payload[62:32];
  assign \$83  = ~ \$82 ;
  assign \$84  = \$81  & \$83 ;
  assign \$85  = | req__payload[30:0];
  assign \$86  = ~ \$85 ;
  assign \$87  = & req__payload[62:55];
  assign \$88  = | req__payload[54:32];
  assign \$89  = ~ \$88 ;
  assign \$90  = \$87  & \$89 ;
  assign \$91  = \$86  & \$90 ;
  assign \$92  = \$84  | \$91 ;
  assign \$93  = \$77  | \$92 ;
  assign \$94  = req__payload[31] ^ req__payload[63];
  assign \$95  = | req__payload[30:23];
  assign \$96  = ~ \$95 ;
  assign \$97  = req__payload[30:23] | { 7'h00, \$96  };
  assign \$98  = | req__payload[62:55];
  assign \$99  = ~ \$98 ;
  assign \$100  = req__payload[62:55] | { 7'h00, \$99  };
  assign \$101  = \$97  + \$100 ;
  assign \$102  = | req__payload[30:23];
  assign \$103  = | req__payload[62:55];
  assign \$104  = b_normal_s0 ? { \$102 , req__payload[22:0] } : { \$103 , req__payload[54:32] };
  assign \$105  = | req__payload[62:55];
  assign \$106  = | req__payload[30:23];
  assign \$107  = b_normal_s0 ? { \$105 , req__payload[54:32] } : { \$106 , req__payload[22:0] };
  assign \$108  = exponent_s1 - 7'h7e;
  assign \$109  = $signed(exponent_s2) - $signed({ 1'h0, zeros_s2 });
  assign \$110  = zeros_s2 >= 5'h18;
  assign \$111  = left_s2 << zeros_s2[4:0];
  assign \$112  = normal_s3 ? exponent_s3 : 10'h000;
  assign \$113  = | below_s3[10:5];
  assign \$114  = | below_s3[10:5];
  assign \$115  = | below_s3[10:5];
  assign \$116  = | below_s3[10:5];
  assign \$117  = | below_s3[10:5];
  assign \$118  = below_s3[4:0] | { \$117 , \$116 , \$115 , \$114 , \$113  };
  assign \$119  = normal_s3 ? 5'h00 : \$118 ;
  assign \$120  = left_s3[11:0] * right_s3[11:0];
  assign \$121  = left_s3[23:12] * right_s3[23:12];
  assign \$122  = left_s3[11:0] * right_s3[23:12];
  assign \$123  = left_s3[23:12] * right_s3[11:0];
  assign \$124  = | exponent_s4;
  assign \$125  = exponent_s4 > 1'h1;
  assign \$126  = inner_s4 + outer_s4;
  assign \$127  = ends_s5[47:12] + cross_s5;
  assign \$128  = normal_s6 & less_s6;
  assign \$129  = exponent_s6 - \$128 ;
  assign \$130  = | product_s6[21:0];
  assign \$131  = ~ up_s6;
  assign \$132  = product_s6[22] & \$131 ;
  assign \$133  = \$130  | \$132 ;
  assign \$134  = up_s6 ? product_s6[46:22] : product_s6[47:23];
  assign \$135  = exponent_s8 >= 8'hff;
  assign \$136  = special_s8[0] | \$135 ;
  assign \$138  = \$137  | mantissa_s8[2];
  assign \$139  = mantissa_s8[1] & \$138 ;
  assign \$140  = { exponent_s8[7:0], mantissa_s8[24:2] } + \$139 ;
  assign \$141  = \$136  ? 31'h7f800000 : \$140 [30:0];
  assign \$142  = special_s8[1] ? 32'd2143289344 : { sign_s8, \$141  };
  always @(posedge clk)
    valid <= \$143 ;
  always @(posedge clk)
    special_s1 <= \$144 ;
  always @(posedge clk)
    sign_s1 <= \$145 ;
  always @(posedge clk)
    exponent_s1 <= \$146 ;
  always @(posedge clk)
    left_s1 <= \$147 ;
  always @(posedge clk)
    right_s1 <= \$148 ;
  always @(posedge clk)
    special_s2 <= \$149 ;
  always @(posedge clk)
    sign_s2 <= \$150 ;
  always @(posedge clk)
    exponent_s2 <= \$151 ;
  always @(posedge clk)
    left_s2 <= \$152 ;
  always @(posedge clk)
    right_s2 <= \$153 ;
  always @(posedge clk)
    zeros_s2 <= \$154 ;
  always @(posedge clk)
    special_s3 <= \$155 ;
  always @(posedge clk)
    sign_s3 <= \$156 ;
  always @(posedge clk)
    exponent_s3 <= \$157 ;
  always @(posedge clk)
    is_zero_s3 <= \$158 ;
  always @(posedge clk)
    left_s3 <= \$159 ;
  always @(posedge clk)
    right_s3 <= \$160 ;
  always @(posedge clk)
    special_s4 <= \$161 ;
  always @(posedge clk)
    sign_s4 <= \$162 ;
  always @(posedge clk)
    exponent_s4 <= \$163 ;
  always @(posedge clk)
    down_s4 <= \$164 ;
  always @(posedge clk)
    lowest_s4 <= \$165 ;
  always @(posedge clk)
    highest_s4 <= \$166 ;
  always @(posedge clk)
    inner_s4 <= \$167 ;
  always @(posedge clk)
    outer_s4 <= \$168 ;
  always @(posedge clk)
    special_s5 <= \$169 ;
  always @(posedge clk)
    sign_s5 <= \$170 ;
  always @(posedge clk)
    exponent_s5 <= \$171 ;
  always @(posedge clk)
    normal_s5 <= \$172 ;
  always @(posedge clk)
    rises_s5 <= \$173 ;
  always @(posedge clk)
    down_s5 <= \$174 ;
  always @(posedge clk)
    ends_s5 <= \$175 ;
  always @(posedge clk)
    cross_s5 <= \$176 ;
  always @(posedge clk)
    special_s6 <= \$177 ;
  always @(posedge clk)
    sign_s6 <= \$178 ;
  always @(posedge clk)
    exponent_s6 <= \$179 ;
  always @(posedge clk)
    normal_s6 <= \$180 ;
  always @(posedge clk)
    rises_s6 <= \$181 ;
  always @(posedge clk)
    down_s6 <= \$182 ;
  always @(posedge clk)
    product_s6 <= \$183 ;
  always @(posedge clk)
    special_s7 <= \$184 ;
  always @(posedge clk)
    sign_s7 <= \$185 ;
  always @(posedge clk)
    exponent_s7 <= \$186 ;
  always @(posedge clk)
    down_s7 <= \$187 ;
  always @(posedge clk)
    mantissa_s7 <= \$188 ;
  always @(posedge clk)
    special_s8 <= \$189 ;
  always @(posedge clk)
    sign_s8 <= \$190 ;
  always @(posedge clk)
    exponent_s8 <= \$191 ;
  always @(posedge clk)
    mantissa_s8 <= \$192 ;
  always @(posedge clk)
    result_s9 <= \$193 ;
  always @(posedge clk)
    beside_s1 <= \$194 ;
  always @(posedge clk)
    beside_s2 <= \$195 ;
  always @(posedge clk)
    beside_s3 <= \$196 ;
  always @(posedge clk)
    beside_s4 <= \$197 ;
  always @(posedge clk)
    beside_s5 <= \$198 ;
  always @(posedge clk)
    beside_s6 <= \$199 ;
  always @(posedge clk)
    beside_s7 <= \$200 ;
  always @(posedge clk)
    beside_s8 <= \$201 ;
  always @(posedge clk)
    beside_s9 <= \$202 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$143  = valid;
    if (\$signal ) begin
      \$143  = { valid[7:0], req__valid };
    end
    if (rst) begin
      \$143  = 9'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$144  = special_s1;
    if (\$signal ) begin
      \$144  = { \$93 , \$70  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$145  = sign_s1;
    if (\$signal ) begin
      \$145  = \$94 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$146  = exponent_s1;
    if (\$signal ) begin
      \$146  = \$101 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$147  = left_s1;
    if (\$signal ) begin
      \$147  = \$104 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$148  = right_s1;
    if (\$signal ) begin
      \$148  = \$107 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$149  = special_s2;
    if (\$signal ) begin
      \$149  = special_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$150  = sign_s2;
    if (\$signal ) begin
      \$150  = sign_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$151  = exponent_s2;
    if (\$signal ) begin
      \$151  = \$108 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$152  = left_s2;
    if (\$signal ) begin
      \$152  = left_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$153  = right_s2;
    if (\$signal ) begin
      \$153  = right_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$154  = zeros_s2;
    if (\$signal ) begin
      \$154  = { \none_s1$60 , \none_s1$56 , \zeros_s1$64 , \zeros_s1$63 , \zeros_s1$62 , \zeros_s1$61  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$155  = special_s3;
    if (\$signal ) begin
      \$155  = special_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$156  = sign_s3;
    if (\$signal ) begin
      \$156  = sign_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$157  = exponent_s3;
    if (\$signal ) begin
      \$157  = \$109 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$158  = is_zero_s3;
    if (\$signal ) begin
      \$158  = \$110 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$159  = left_s3;
    if (\$signal ) begin
      \$159  = \$111 [23:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$160  = right_s3;
    if (\$signal ) begin
      \$160  = right_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$161  = special_s4;
    if (\$signal ) begin
      \$161  = special_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$162  = sign_s4;
    if (\$signal ) begin
      \$162  = sign_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$163  = exponent_s4;
    if (\$signal ) begin
      \$163  = \$112 [8:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$164  = down_s4;
    if (\$signal ) begin
      \$164  = \$119 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$165  = lowest_s4;
    if (\$signal ) begin
      \$165  = \$120 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$166  = highest_s4;
    if (\$signal ) begin
      \$166  = \$121 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$167  = inner_s4;
    if (\$signal ) begin
      \$167  = \$122 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$168  = outer_s4;
    if (\$signal ) begin
      \$168  = \$123 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$169  = special_s5;
    if (\$signal ) begin
      \$169  = special_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$170  = sign_s5;
    if (\$signal ) begin
      \$170  = sign_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$171  = exponent_s5;
    if (\$signal ) begin
      \$171  = exponent_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$172  = normal_s5;
    if (\$signal ) begin
      \$172  = \$124 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$173  = rises_s5;
    if (\$signal ) begin
      \$173  = \$125 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$174  = down_s5;
    if (\$signal ) begin
      \$174  = down_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$175  = ends_s5;
    if (\$signal ) begin
      \$175  = { highest_s4, lowest_s4 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$176  = cross_s5;
    if (\$signal ) begin
      \$176  = \$126 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$177  = special_s6;
    if (\$signal ) begin
      \$177  = special_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$178  = sign_s6;
    if (\$signal ) begin
      \$178  = sign_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$179  = exponent_s6;
    if (\$signal ) begin
      \$179  = exponent_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$180  = normal_s6;
    if (\$signal ) begin
      \$180  = normal_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$181  = rises_s6;
    if (\$signal ) begin
      \$181  = rises_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$182  = down_s6;
    if (\$signal ) begin
      \$182  = down_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$183  = product_s6;
    if (\$signal ) begin
      \$183  = { \$127 [35:0], ends_s5[11:0] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$184  = special_s7;
    if (\$signal ) begin
      \$184  = special_s6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$185  = sign_s7;
    if (\$signal ) begin
      \$185  = sign_s6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$186  = exponent_s7;
    if (\$signal ) begin
      \$186  = \$129 [8:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$187  = down_s7;
    if (\$signal ) begin
      \$187  = down_s6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$188  = mantissa_s7;
    if (\$signal ) begin
      \$188  = { \$134 , \$133  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$189  = special_s8;
    if (\$signal ) begin
      \$189  = special_s7;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$190  = sign_s8;
    if (\$signal ) begin
      \$190  = sign_s7;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$191  = exponent_s8;
    if (\$signal ) begin
      \$191  = exponent_s7;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$192  = mantissa_s8;
    if (\$signal ) begin
      \$192  = \shifted_s7$80 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$193  = result_s9;
    if (\$signal ) begin
      \$193  = \$142 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$194  = beside_s1;
    if (\$signal ) begin
      \$194  = req__payload[69:64];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$195  = beside_s2;
    if (\$signal ) begin
      \$195  = beside_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$196  = beside_s3;
    if (\$signal ) begin
      \$196  = beside_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$197  = beside_s4;
    if (\$signal ) begin
      \$197  = beside_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$198  = beside_s5;
    if (\$signal ) begin
      \$198  = beside_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$199  = beside_s6;
    if (\$signal ) begin
      \$199  = beside_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$200  = beside_s7;
    if (\$signal ) begin
      \$200  = beside_s6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$201  = beside_s8;
    if (\$signal ) begin
      \$201  = beside_s7;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$202  = beside_s9;
    if (\$signal ) begin
      \$202  = beside_s8;
    end
  end
  assign rsp__ready = 1'h1;
  assign req__ready = \$signal ;
  assign \zeros_s1$65  = { \none_s1$60 , \none_s1$56 , \zeros_s1$64 , \zeros_s1$63 , \zeros_s1$62 , \zeros_s1$61  };
  assign rsp__valid = valid[8];
  assign \req__payload.a  = req__payload[31:0];
  assign \req__payload.b  = req__payload[63:32];
  assign \req__payload.beside  = req__payload[69:64];
  assign \rsp__payload.result  = rsp__payload[31:0];
  assign \rsp__payload.beside  = rsp__payload[37:32];
  assign rsp__payload[37:32] = beside_s9;
  assign rsp__payload[31:0] = result_s9;
  assign \$signal  = 1'h1;
  assign \$2  = 1'h1;
  assign \$3  = 1'h1;
  assign none_s1 = 1'h1;
  assign \$4  = 1'h1;
  assign \$5  = 1'h1;
  assign \none_s1$9  = 1'h1;
  assign \$6  = 1'h1;
  assign \$7  = 1'h1;
  assign \none_s1$10  = 1'h1;
  assign \$8  = 1'h1;
  assign \$9  = 1'h1;
  assign \none_s1$11  = 1'h1;
  assign \none_s1$24  = 1'h1;
  assign \$34  = 1'h1;
  assign \$35  = 1'h1;
  assign zeros_s1 = 1'h1;
  assign \none_s1$26  = 1'h1;
  assign \$36  = 1'h1;
  assign \$37  = 1'h1;
  assign \zeros_s1$27  = 1'h1;
  assign \none_s1$40  = 1'h1;
  assign \zeros_s1$41  = 1'h1;
  assign \zeros_s1$42  = 1'h1;
  assign \none_s1$52  = \none_s1$43 ;
  assign \$52  = mantissa_s7[0];
  assign \$137  = mantissa_s8[0];
endmodule

module \hotline_gather.design.multiplier_1 (rst, req__payload, req__valid, rsp__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$3  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [7:0] \$100 ;
  wire [8:0] \$101 ;
  wire \$102 ;
  wire \$103 ;
  wire [23:0] \$104 ;
  wire \$105 ;
  wire \$106 ;
  wire [23:0] \$107 ;
  wire [9:0] \$108 ;
  wire [10:0] \$109 ;
  wire \$11 ;
  wire \$110 ;
  wire [54:0] \$111 ;
  wire [9:0] \$112 ;
  wire \$113 ;
  wire \$114 ;
  wire \$115 ;
  wire \$116 ;
  wire \$117 ;
  wire [4:0] \$118 ;
  wire [4:0] \$119 ;
  wire \$12 ;
  wire [23:0] \$120 ;
  wire [23:0] \$121 ;
  wire [23:0] \$122 ;
  wire [23:0] \$123 ;
  wire \$124 ;
  wire \$125 ;
  wire [24:0] \$126 ;
  wire [36:0] \$127 ;
  wire \$128 ;
  wire [9:0] \$129 ;
  wire \$13 ;
  wire \$130 ;
  wire \$131 ;
  wire \$132 ;
  wire \$133 ;
  wire [24:0] \$134 ;
  wire \$135 ;
  wire \$136 ;
  wire \$137 ;
  wire \$138 ;
  wire \$139 ;
  wire \$14 ;
  wire [31:0] \$140 ;
  wire [30:0] \$141 ;
  wire [31:0] \$142 ;
  reg [8:0] \$143 ;
  reg [1:0] \$144 ;
  reg \$145 ;
  reg [8:0] \$146 ;
  reg [23:0] \$147 ;
  reg [23:0] \$148 ;
  reg [1:0] \$149 ;
  wire \$15 ;
  reg \$150 ;
  reg [9:0] \$151 ;
  reg [23:0] \$152 ;
  reg [23:0] \$153 ;
  reg [5:0] \$154 ;
  reg [1:0] \$155 ;
  reg \$156 ;
  reg [9:0] \$157 ;
  reg \$158 ;
  reg [23:0] \$159 ;
  wire \$16 ;
  reg [23:0] \$160 ;
  reg [1:0] \$161 ;
  reg \$162 ;
  reg [8:0] \$163 ;
  reg [4:0] \$164 ;
  reg [23:0] \$165 ;
  reg [23:0] \$166 ;
  reg [23:0] \$167 ;
  reg [23:0] \$168 ;
  reg [1:0] \$169 ;
  wire \$17 ;
  reg \$170 ;
  reg [8:0] \$171 ;
  reg \$172 ;
  reg \$173 ;
  reg [4:0] \$174 ;
  reg [47:0] \$175 ;
  reg [24:0] \$176 ;
  reg [1:0] \$177 ;
  reg \$178 ;
  reg [8:0] \$179 ;
  wire \$18 ;
  reg \$180 ;
  reg \$181 ;
  reg [4:0] \$182 ;
  reg [47:0] \$183 ;
  reg [1:0] \$184 ;
  reg \$185 ;
  reg [8:0] \$186 ;
  reg [4:0] \$187 ;
  reg [25:0] \$188 ;
  reg [1:0] \$189 ;
  wire \$19 ;
  reg \$190 ;
  reg [8:0] \$191 ;
  reg [25:0] \$192 ;
  reg [31:0] \$193 ;
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
  wire [7:0] \$97 ;
  wire \$98 ;
  wire \$99 ;
  wire \$signal ;
  wire b_normal_s0;
  wire [10:0] below_s3;
  input clk;
  wire clk;
  reg [24:0] cross_s5 = 25'h0000000;
  reg [4:0] down_s4 = 5'h00;
  reg [4:0] down_s5 = 5'h00;
  reg [4:0] down_s6 = 5'h00;
  reg [4:0] down_s7 = 5'h00;
  reg [47:0] ends_s5 = 48'h000000000000;
  reg [8:0] exponent_s1 = 9'h000;
  reg [9:0] exponent_s2 = 10'h000;
  reg [9:0] exponent_s3 = 10'h000;
  reg [8:0] exponent_s4 = 9'h000;
  reg [8:0] exponent_s5 = 9'h000;
  reg [8:0] exponent_s6 = 9'h000;
  reg [8:0] exponent_s7 = 9'h000;
  reg [8:0] exponent_s8 = 9'h000;
  reg [23:0] highest_s4 = 24'h000000;
  reg [23:0] inner_s4 = 24'h000000;
  reg is_zero_s3 = 1'h0;
  reg [23:0] left_s1 = 24'h000000;
  reg [23:0] left_s2 = 24'h000000;
  reg [23:0] left_s3 = 24'h000000;
  wire less_s6;
  reg [23:0] lowest_s4 = 24'h000000;
  reg [25:0] mantissa_s7 = 26'h0000000;
  reg [25:0] mantissa_s8 = 26'h0000000;
  wire none_s1;
  wire \none_s1$10 ;
  wire \none_s1$11 ;
  wire \none_s1$12 ;
  wire \none_s1$13 ;
  wire \none_s1$14 ;
  wire \none_s1$15 ;
  wire \none_s1$16 ;
  wire \none_s1$17 ;
  wire \none_s1$18 ;
  wire \none_s1$19 ;
  wire \none_s1$20 ;
  wire \none_s1$21 ;
  wire \none_s1$22 ;
  wire \none_s1$23 ;
  wire \none_s1$24 ;
  wire \none_s1$26 ;
  wire \none_s1$28 ;
  wire \none_s1$30 ;
  wire \none_s1$32 ;
  wire \none_s1$34 ;
  wire \none_s1$36 ;
  wire \none_s1$38 ;
  wire \none_s1$40 ;
  wire \none_s1$43 ;
  wire \none_s1$46 ;
  wire \none_s1$49 ;
  wire \none_s1$52 ;
  wire \none_s1$56 ;
  wire \none_s1$60 ;
  wire \none_s1$9 ;
  wire normal_s3;
  reg normal_s5 = 1'h0;
  reg normal_s6 = 1'h0;
  reg [23:0] outer_s4 = 24'h000000;
  reg [47:0] product_s6 = 48'h000000000000;
  input [63:0] req__payload;
  wire [63:0] req__payload;
  wire [31:0] \req__payload.a ;
  wire [31:0] \req__payload.b ;
  wire req__ready;
  input req__valid;
  wire req__valid;
  (* init = 32'd0 *)
  wire [31:0] result_s9;
  reg [23:0] right_s1 = 24'h000000;
  reg [23:0] right_s2 = 24'h000000;
  reg [23:0] right_s3 = 24'h000000;
  reg rises_s5 = 1'h0;
  reg rises_s6 = 1'h0;
  output [31:0] rsp__payload;
  reg [31:0] rsp__payload = 32'd0;
  wire [31:0] \rsp__payload.result ;
  wire rsp__ready;
  wire rsp__valid;
  input rst;
  wire rst;
  wire [25:0] shifted_s7;
  wire [25:0] \shifted_s7$77 ;
  wire [25:0] \shifted_s7$78 ;
  wire [25:0] \shifted_s7$79 ;
  wire [25:0] \shifted_s7$80 ;
  reg sign_s1 = 1'h0;
  reg sign_s2 = 1'h0;
  reg sign_s3 = 1'h0;
  reg sign_s4 = 1'h0;
  reg sign_s5 = 1'h0;
  reg sign_s6 = 1'h0;
  reg sign_s7 = 1'h0;
  reg sign_s8 = 1'h0;
  reg [1:0] special_s1 = 2'h0;
  reg [1:0] special_s2 = 2'h0;
  reg [1:0] special_s3 = 2'h0;
  reg [1:0] special_s4 = 2'h0;
  reg [1:0] special_s5 = 2'h0;
  reg [1:0] special_s6 = 2'h0;
  reg [1:0] special_s7 = 2'h0;
  reg [1:0] special_s8 = 2'h0;
  wire up_s6;
  reg [8:0] valid = 9'h000;
  wire zeros_s1;
  wire \zeros_s1$27 ;
  wire \zeros_s1$29 ;
  wire \zeros_s1$31 ;
  wire \zeros_s1$33 ;
  wire \zeros_s1$35 ;
  wire \zeros_s1$37 ;
  wire \zeros_s1$39 ;
  wire \zeros_s1$41 ;
  wire \zeros_s1$42 ;
  wire \zeros_s1$44 ;
  wire \zeros_s1$45 ;
  wire \zeros_s1$47 ;
  wire \zeros_s1$48 ;
  wire \zeros_s1$50 ;
  wire \zeros_s1$51 ;
  wire \zeros_s1$53 ;
  wire \zeros_s1$54 ;
  wire \zeros_s1$55 ;
  wire \zeros_s1$57 ;
  wire \zeros_s1$58 ;
  wire \zeros_s1$59 ;
  wire \zeros_s1$61 ;
  wire \zeros_s1$62 ;
  wire \zeros_s1$63 ;
  wire \zeros_s1$64 ;
  wire [5:0] \zeros_s1$65 ;
  reg [5:0] zeros_s2 = 6'h00;
  assign \$1  = ~ valid[8];
  assign b_normal_s0 = | req__payload[62:55];
  assign \$10  = ~ left_s1[0];
  assign \$11  = ~ left_s1[1];
  assign \none_s1$12  = \$10  & \$11 ;
  assign \$12  = ~ left_s1[2];
  assign \$13  = ~ left_s1[3];
  assign \none_s1$13  = \$12  & \$13 ;
  assign \$14  = ~ left_s1[4];
  assign \$15  = ~ left_s1[5];
  assign \none_s1$14  = \$14  & \$15 ;
  assign \$16  = ~ left_s1[6];
  assign \$17  = ~ left_s1[7];
  assign \none_s1$15  = \$16  & \$17 ;
  assign \$18  = ~ left_s1[8];
  assign \$19  = ~ left_s1[9];
  assign \none_s1$16  = \$18  & \$19 ;
  assign \$20  = ~ left_s1[10];
  assign \$21  = ~ left_s1[11];
  assign \none_s1$17  = \$20  & \$21 ;
  assign \$22  = ~ left_s1[12];
  assign \$23  = ~ left_s1[13];
  assign \none_s1$18  = \$22  & \$23 ;
  assign \$24  = ~ left_s1[14];
  assign \$25  = ~ left_s1[15];
  assign \none_s1$19  = \$24  & \$25 ;
  assign \$26  = ~ left_s1[16];
  assign \$27  = ~ left_s1[17];
  assign \none_s1$20  = \$26  & \$27 ;
  assign \$28  = ~ left_s1[18];
  assign \$29  = ~ left_s1[19];
  assign \none_s1$21  = \$28  & \$29 ;
  assign \$30  = ~ left_s1[20];
  assign \$31  = ~ left_s1[21];
  assign \none_s1$22  = \$30  & \$31 ;
  assign \$32  = ~ left_s1[22];
  assign \$33  = ~ left_s1[23];
  assign \none_s1$23  = \$32  & \$33 ;
  assign \none_s1$28  = \none_s1$12  & \none_s1$13 ;
  assign \$38  = ~ left_s1[1];
  assign \$39  = ~ left_s1[3];
  assign \zeros_s1$29  = \none_s1$13  ? \$38  : \$39 ;
  assign \none_s1$30  = \none_s1$14  & \none_s1$15 ;
  assign \$40  = ~ left_s1[5];
  assign \$41  = ~ left_s1[7];
  assign \zeros_s1$31  = \none_s1$15  ? \$40  : \$41 ;
  assign \none_s1$32  = \none_s1$16  & \none_s1$17 ;
  assign \$42  = ~ left_s1[9];
  assign \$43  = ~ left_s1[11];
  assign \zeros_s1$33  = \none_s1$17  ? \$42  : \$43 ;
  assign \none_s1$34  = \none_s1$18  & \none_s1$19 ;
  assign \$44  = ~ left_s1[13];
  assign \$45  = ~ left_s1[15];
  assign \zeros_s1$35  = \none_s1$19  ? \$44  : \$45 ;
  assign \none_s1$36  = \none_s1$20  & \none_s1$21 ;
  assign \$46  = ~ left_s1[17];
  assign \$47  = ~ left_s1[19];
  assign \zeros_s1$37  = \none_s1$21  ? \$46  : \$47 ;
  assign \none_s1$38  = \none_s1$22  & \none_s1$23 ;
  assign \$48  = ~ left_s1[21];
  assign \$49  = ~ left_s1[23];
  assign \zeros_s1$39  = \none_s1$23  ? \$48  : \$49 ;
  assign \none_s1$43  = \none_s1$28  & \none_s1$30 ;
  assign \zeros_s1$44  = \none_s1$30  ? \zeros_s1$29  : \zeros_s1$31 ;
  assign \zeros_s1$45  = \none_s1$30  ? \none_s1$13  : \none_s1$15 ;
  assign \none_s1$46  = \none_s1$32  & \none_s1$34 ;
  assign \zeros_s1$47  = \none_s1$34  ? \zeros_s1$33  : \zeros_s1$35 ;
  assign \zeros_s1$48  = \none_s1$34  ? \none_s1$17  : \none_s1$19 ;
  assign \none_s1$49  = \none_s1$36  & \none_s1$38 ;
  assign \zeros_s1$50  = \none_s1$38  ? \zeros_s1$37  : \zeros_s1$39 ;
  assign \zeros_s1$51  = \none_s1$38  ? \none_s1$21  : \none_s1$23 ;
  assign \zeros_s1$53  = \none_s1$43  ? 1'h1 : \zeros_s1$44 ;
  assign \zeros_s1$54  = \none_s1$43  ? 1'h1 : \zeros_s1$45 ;
  assign \zeros_s1$55  = \none_s1$43  ? 1'h1 : \none_s1$30 ;
  assign \none_s1$56  = \none_s1$46  & \none_s1$49 ;
  assign \zeros_s1$57  = \none_s1$49  ? \zeros_s1$47  : \zeros_s1$50 ;
  assign \zeros_s1$58  = \none_s1$49  ? \zeros_s1$48  : \zeros_s1$51 ;
  assign \zeros_s1$59  = \none_s1$49  ? \none_s1$34  : \none_s1$38 ;
  assign \none_s1$60  = \none_s1$52  & \none_s1$56 ;
  assign \zeros_s1$61  = \none_s1$56  ? \zeros_s1$53  : \zeros_s1$57 ;
  assign \zeros_s1$62  = \none_s1$56  ? \zeros_s1$54  : \zeros_s1$58 ;
  assign \zeros_s1$63  = \none_s1$56  ? \zeros_s1$55  : \zeros_s1$59 ;
  assign \zeros_s1$64  = \none_s1$56  ? \none_s1$43  : \none_s1$49 ;
  assign \$50  = $signed(exponent_s3) > $signed(1'h0);
  assign \$51  = ~ is_zero_s3;
  assign normal_s3 = \$50  & \$51 ;
  assign below_s3 = $signed(2'h1) - $signed(exponent_s3);
  assign less_s6 = ~ product_s6[47];
  assign up_s6 = rises_s6 & less_s6;
  assign \$53  = mantissa_s7[1] | \$52 ;
  assign shifted_s7 = down_s7[0] ? { 1'h0, mantissa_s7[25:2], \$53  } : mantissa_s7;
  assign \$54  = | shifted_s7[1:0];
  assign \$55  = shifted_s7[2] | \$54 ;
  assign \shifted_s7$77  = down_s7[1] ? { 2'h0, shifted_s7[25:3], \$55  } : shifted_s7;
  assign \$56  = | \shifted_s7$77 [3:0];
  assign \$57  = \shifted_s7$77 [4] | \$56 ;
  assign \shifted_s7$78  = down_s7[2] ? { 4'h0, \shifted_s7$77 [25:5], \$57  } : \shifted_s7$77 ;
  assign \$58  = | \shifted_s7$78 [7:0];
  assign \$59  = \shifted_s7$78 [8] | \$58 ;
  assign \shifted_s7$79  = down_s7[3] ? { 8'h00, \shifted_s7$78 [25:9], \$59  } : \shifted_s7$78 ;
  assign \$60  = | \shifted_s7$79 [15:0];
  assign \$61  = \shifted_s7$79 [16] | \$60 ;
  assign \shifted_s7$80  = down_s7[4] ? { 16'h0000, \shifted_s7$79 [25:17], \$61  } : \shifted_s7$79 ;
  assign \$62  = & req__payload[30:23];
  assign \$63  = | req__payload[22:0];
  assign \$64  = ~ \$63 ;
  assign \$65  = \$62  & \$64 ;
  assign \$66  = & req__payload[62:55];
  assign \$67  = | req__payload[54:32];
  assign \$68  = ~ \$67 ;
  assign \$69  = \$66  & \$68 ;
  assign \$70  = \$65  | \$69 ;
  assign \$71  = & req__payload[30:23];
  assign \$72  = | req__payload[22:0];
  assign \$73  = \$71  & \$72 ;
  assign \$74  = & req__payload[62:55];
  assign \$75  = | req__payload[54:32];
  assign \$76  = \$74  & \$75 ;
  assign \$77  = \$73  | \$76 ;
  assign \$78  = & req__payload[30:23];
  assign \$79  = | req__payload[22:0];
  assign \$80  = ~ \$79 ;
  assign \$81  = \$78  & \$80 ;
  assign \$82  = | req__payload[62:32];
  assign \$83  = ~ \$82 ;
  assign \$84  = \$81  & \$83 ;
  assign \$85  = | req__payload[30:0];
  assign \$86  = ~ \$85 ;
  assign \$87  = & req__payload[62:55];
  assign \$88  = | req__payload[54:32];
  assign \$89  = ~ \$88 ;
  assign \$90  = \$87  & \$89 ;
  assign \$91  = \$86  & \$90 ;
  assign \$92  = \$84  | \$91 ;
  assign \$93  = \$77  | \$92 ;
  assign \$94  = req__payload[31] ^ req__payload[63];
  assign \$95  = | req__payload[30:23];
  assign \$96  = ~ \$95 ;
  assign \$97  = req__payload[30:23] | { 7'h00, \$96  };
  assign \$98  = | req__payload[62:55];
  assign \$99  = ~ \$98 ;
  assign \$100  = req__payload[62:55] | { 7'h00, \$99  };
  assign \$101  = \$97  + \$100 ;
  assign \$102  = | req__payload[30:23];
  assign \$103  = | req__payload[62:55];
  assign \$104  = b_normal_s0 ? { \$102 , req__payload[22:0] } : { \$103 , req__payload[54:32] };
  assign \$105  = | req__payload[62:55];
  assign \$106  = | req__payload[30:23];
  assign \$107  = b_normal_s0 ? { \$105 , req__payload[54:32] } : { \$106 , req__payload[22:0] };
  assign \$108  = exponent_s1 - 7'h7e;
  assign \$109  = $signed(exponent_s2) - $signed({ 1'h0, zeros_s2 });
  assign \$110  = zeros_s2 >= 5'h18;
  assign \$111  = left_s2 << zeros_s2[4:0];
  assign \$112  = normal_s3 ? exponent_s3 : 10'h000;
  assign \$113  = | below_s3[10:5];
  assign \$114  = | below_s3[10:5];
  assign \$115  = | below_s3[10:5];
  assign \$116  = | below_s3[10:5];
  assign \$117  = | below_s3[10:5];
  assign \$118  = below_s3[4:0] | { \$117 , \$116 , \$115 , \$114 , \$113  };
  assign \$119  = normal_s3 ? 5'h00 : \$118 ;
  assign \$120  = left_s3[11:0] * right_s3[11:0];
  assign \$121  = left_s3[23:12] * right_s3[23:12];
  assign \$122  = left_s3[11:0] * right_s3[23:12];
  assign \$123  = left_s3[23:12] * right_s3[11:0];
  assign \$124  = | exponent_s4;
  assign \$125  = exponent_s4 > 1'h1;
  assign \$126  = inner_s4 + outer_s4;
  assign \$127  = ends_s5[47:12] + cross_s5;
  assign \$128  = normal_s6 & less_s6;
  assign \$129  = exponent_s6 - \$128 ;
  assign \$130  = | product_s6[21:0];
  assign \$131  = ~ up_s6;
  assign \$132  = product_s6[22] & \$131 ;
  assign \$133  = \$130  | \$132 ;
  assign \$134  = up_s6 ? product_s6[46:22] : product_s6[47:23];
  assign \$135  = exponent_s8 >= 8'hff;
  assign \$136  = special_s8[0] | \$135 ;
  assign \$138  = \$137  | mantissa_s8[2];
  assign \$139  = mantissa_s8[1] & \$138 ;
  assign \$140  = { exponent_s8[7:0], mantissa_s8[24:2] } + \$139 ;
  assign \$141  = \$136  ? 31'h7f800000 : \$140 [30:0];
  assign \$142  = special_s8[1] ? 32'd2143289344 : { sign_s8, \$141  };
  always @(posedge clk)
    valid <= \$143 ;
  always @(posedge clk)
    special_s1 <= \$144 ;
  always @(posedge clk)
    sign_s1 <= \$145 ;
  always @(posedge clk)
    exponent_s1 <= \$146 ;
  always @(posedge clk)
    left_s1 <= \$147 ;
  always @(posedge clk)
    right_s1 <= \$148 ;
  always @(posedge clk)
    special_s2 <= \$149 ;
  always @(posedge clk)
    sign_s2 <= \$150 ;
  always @(posedge clk)
    exponent_s2 <= \$151 ;
  always @(posedge clk)
    left_s2 <= \$152 ;
  always @(posedge clk)
    right_s2 <= \$153 ;
  always @(posedge clk)
    zeros_s2 <= \$154 ;
  always @(posedge clk)
    special_s3 <= \$155 ;
  always @(posedge clk)
    sign_s3 <= \$156 ;
  always @(posedge clk)
    exponent_s3 <= \$157 ;
  always @(posedge clk)
    is_zero_s3 <= \$158 ;
  always @(posedge clk)
    left_s3 <= \$159 ;
  always @(posedge clk)
    right_s3 <= \$160 ;
  always @(posedge clk)
    special_s4 <= \$161 ;
  always @(posedge clk)
    sign_s4 <= \$162 ;
  always @(posedge clk)
    exponent_s4 <= \$163 ;
  always @(posedge clk)
    down_s4 <= \$164 ;
  always @(posedge clk)
    lowest_s4 <= \$165 ;
  always @(posedge clk)
    highest_s4 <= \$166 ;
  always @(posedge clk)
    inner_s4 <= \$167 ;
  always @(posedge clk)
    outer_s4 <= \$168 ;
  always @(posedge clk)
    special_s5 <= \$169 ;
  always @(posedge clk)
    sign_s5 <= \$170 ;
  always @(posedge clk)
    exponent_s5 <= \$171 ;
  always @(posedge clk)
    normal_s5 <= \$172 ;
  always @(posedge clk)
    rises_s5 <= \$173 ;
  always @(posedge clk)
    down_s5 <= \$174 ;
  always @(posedge clk)
    ends_s5 <= \$175 ;
  always @(posedge clk)
    cross_s5 <= \$176 ;
  always @(posedge clk)
    special_s6 <= \$177 ;
  always @(posedge clk)
    sign_s6 <= \$178 ;
  always @(posedge clk)
    exponent_s6 <= \$179 ;
  always @(posedge clk)
    normal_s6 <= \$180 ;
  always @(posedge clk)
    rises_s6 <= \$181 ;
  always @(posedge clk)
    down_s6 <= \$182 ;
  always @(posedge clk)
    product_s6 <= \$183 ;
  always @(posedge clk)
    special_s7 <= \$184 ;
  always @(posedge clk)
    sign_s7 <= \$185 ;
  always @(posedge clk)
    exponent_s7 <= \$186 ;
  always @(posedge clk)
    down_s7 <= \$187 ;
  always @(posedge clk)
    mantissa_s7 <= \$188 ;
  always @(posedge clk)
    special_s8 <= \$189 ;
  always @(posedge clk)
    sign_s8 <= \$190 ;
  always @(posedge clk)
    exponent_s8 <= \$191 ;
  always @(posedge clk)
    mantissa_s8 <= \$192 ;
  always @(posedge clk)
    rsp__payload <= \$193 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$143  = valid;
    if (\$signal ) begin
      \$143  = { valid[7:0], req__valid };
    end
    if (rst) begin
      \$143  = 9'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$144  = special_s1;
    if (\$signal ) begin
      \$144  = { \$93 , \$70  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$145  = sign_s1;
    if (\$signal ) begin
      \$145  = \$94 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$146  = exponent_s1;
    if (\$signal ) begin
      \$146  = \$101 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$147  = left_s1;
    if (\$signal ) begin
      \$147  = \$104 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$148  = right_s1;
    if (\$signal ) begin
      \$148  = \$107 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$149  = special_s2;
    if (\$signal ) begin
      \$149  = special_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$150  = sign_s2;
    if (\$signal ) begin
      \$150  = sign_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$151  = exponent_s2;
    if (\$signal ) begin
      \$151  = \$108 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$152  = left_s2;
    if (\$signal ) begin
      \$152  = left_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$153  = right_s2;
    if (\$signal ) begin
      \$153  = right_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$154  = zeros_s2;
    if (\$signal ) begin
      \$154  = { \none_s1$60 , \none_s1$56 , \zeros_s1$64 , \zeros_s1$63 , \zeros_s1$62 , \zeros_s1$61  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$155  = special_s3;
    if (\$signal ) begin
      \$155  = special_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$156  = sign_s3;
    if (\$signal ) begin
      \$156  = sign_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$157  = exponent_s3;
    if (\$signal ) begin
      \$157  = \$109 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$158  = is_zero_s3;
    if (\$signal ) begin
      \$158  = \$110 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$159  = left_s3;
    if (\$signal ) begin
      \$159  = \$111 [23:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$160  = right_s3;
    if (\$signal ) begin
      \$160  = right_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$161  = special_s4;
    if (\$signal ) begin
      \$161  = special_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$162  = sign_s4;
    if (\$signal ) begin
      \$162  = sign_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$163  = exponent_s4;
    if (\$signal ) begin
      \$163  = \$112 [8:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$164  = down_s4;
    if (\$signal ) begin
      \$164  = \$119 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$165  = lowest_s4;
    if (\$signal ) begin
      \$165  = \$120 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$166  = highest_s4;
    if (\$signal ) begin
      \$166  = \$121 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$167  = inner_s4;
    if (\$signal ) begin
      \$167  = \$122 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$168  = outer_s4;
    if (\$signal ) begin
      \$168  = \$123 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$169  = special_s5;
    if (\$signal ) begin
      \$169  = special_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$170  = sign_s5;
    if (\$signal ) begin
      \$170  = sign_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$171  = exponent_s5;
    if (\$signal ) begin
      \$171  = exponent_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$172  = normal_s5;
    if (\$signal ) begin
      \$172  = \$124 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$173  = rises_s5;
    if (\$signal ) begin
      \$173  = \$125 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$174  = down_s5;
    if (\$signal ) begin
      \$174  = down_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$175  = ends_s5;
    if (\$signal ) begin
      \$175  = { highest_s4, lowest_s4 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$176  = cross_s5;
    if (\$signal ) begin
      \$176  = \$126 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$177  = special_s6;
    if (\$signal ) begin
      \$177  = special_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$178  = sign_s6;
    if (\$signal ) begin
      \$178  = sign_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$179  = exponent_s6;
    if (\$signal ) begin
      \$179  = exponent_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$180  = normal_s6;
    if (\$signal ) begin
      \$180  = normal_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$181  = rises_s6;
    if (\$signal ) begin
      \$181  = rises_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$182  = down_s6;
    if (\$signal ) begin
      \$182  = down_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$183  = product_s6;
    if (\$signal ) begin
      \$183  = { \$127 [35:0], ends_s5[11:0] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$184  = special_s7;
    if (\$signal ) begin
      \$184  = special_s6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$185  = sign_s7;
    if (\$signal ) begin
      \$185  = sign_s6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$186  = exponent_s7;
    if (\$signal ) begin
      \$186  = \$129 [8:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$187  = down_s7;
    if (\$signal ) begin
      \$187  = down_s6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$188  = mantissa_s7;
    if (\$signal ) begin
      \$188  = { \$134 , \$133  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$189  = special_s8;
    if (\$signal ) begin
      \$189  = special_s7;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$190  = sign_s8;
    if (\$signal ) begin
      \$190  = sign_s7;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$191  = exponent_s8;
    if (\$signal ) begin
      \$191  = exponent_s7;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$192  = mantissa_s8;
    if (\$signal ) begin
      \$192  = \shifted_s7$80 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$193  = rsp__payload;
    if (\$signal ) begin
      \$193  = \$142 ;
    end
  end
  assign rsp__valid = valid[8];
  assign rsp__ready = 1'h1;
  assign req__ready = \$signal ;
  assign \zeros_s1$65  = { \none_s1$60 , \none_s1$56 , \zeros_s1$64 , \zeros_s1$63 , \zeros_s1$62 , \zeros_s1$61  };
  assign result_s9 = rsp__payload;
  assign \req__payload.a  = req__payload[31:0];
  assign \req__payload.b  = req__payload[63:32];
  assign \rsp__payload.result  = rsp__payload;
  assign \$signal  = 1'h1;
  assign \$2  = 1'h1;
  assign \$3  = 1'h1;
  assign none_s1 = 1'h1;
  assign \$4  = 1'h1;
  assign \$5  = 1'h1;
  assign \none_s1$9  = 1'h1;
  assign \$6  = 1'h1;
  assign \$7  = 1'h1;
  assign \none_s1$10  = 1'h1;
  assign \$8  = 1'h1;
  assign \$9  = 1'h1;
  assign \none_s1$11  = 1'h1;
  assign \none_s1$24  = 1'h1;
  assign \$34  = 1'h1;
  assign \$35  = 1'h1;
  assign zeros_s1 = 1'h1;
  assign \none_s1$26  = 1'h1;
  assign \$36  = 1'h1;
  assign \$37  = 1'h1;
  assign \zeros_s1$27  = 1'h1;
  assign \none_s1$40  = 1'h1;
  assign \zeros_s1$41  = 1'h1;
  assign \zeros_s1$42  = 1'h1;
  assign \none_s1$52  = \none_s1$43 ;
  assign \$52  = mantissa_s7[0];
  assign \$137  = mantissa_s8[0];
endmodule

module \hotline_gather.design.reducer (rst, last_column, r_en, started, sums__payload, rows__payload, sums__valid, rows__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$4  = 0;
  wire [2:0] \$1 ;
  wire \$10 ;
  wire [7:0] \$100 ;
  wire \$101 ;
  wire [7:0] \$102 ;
  wire [8:0] \$103 ;
  wire \$104 ;
  wire \$105 ;
  wire \$106 ;
  wire \$107 ;
  wire \$108 ;
  wire [7:0] \$109 ;
  wire \$11 ;
  wire [8:0] \$110 ;
  wire \$111 ;
  wire [7:0] \$112 ;
  wire [7:0] \$113 ;
  wire \$114 ;
  wire [7:0] \$115 ;
  wire [8:0] \$116 ;
  wire \$117 ;
  wire \$118 ;
  wire \$119 ;
  wire \$12 ;
  wire \$120 ;
  wire \$121 ;
  wire [7:0] \$122 ;
  wire [8:0] \$123 ;
  wire \$124 ;
  wire [7:0] \$125 ;
  wire [7:0] \$126 ;
  wire \$127 ;
  wire [7:0] \$128 ;
  wire [8:0] \$129 ;
  wire \$13 ;
  wire \$130 ;
  wire \$131 ;
  wire \$132 ;
  wire \$133 ;
  wire \$134 ;
  wire [7:0] \$135 ;
  wire [8:0] \$136 ;
  wire \$137 ;
  wire [7:0] \$138 ;
  wire [7:0] \$139 ;
  wire \$14 ;
  wire \$140 ;
  wire [7:0] \$141 ;
  wire [8:0] \$142 ;
  wire \$143 ;
  wire \$144 ;
  wire \$145 ;
  wire \$146 ;
  wire \$147 ;
  wire [7:0] \$148 ;
  wire [8:0] \$149 ;
  wire \$15 ;
  wire \$150 ;
  wire [7:0] \$151 ;
  wire [7:0] \$152 ;
  wire \$153 ;
  wire [7:0] \$154 ;
  wire [8:0] \$155 ;
  wire \$156 ;
  wire \$157 ;
  wire \$158 ;
  wire \$159 ;
  wire \$16 ;
  wire \$160 ;
  wire [7:0] \$161 ;
  wire [8:0] \$162 ;
  wire \$163 ;
  wire [7:0] \$164 ;
  wire [7:0] \$165 ;
  wire \$166 ;
  wire [7:0] \$167 ;
  wire [8:0] \$168 ;
  wire \$169 ;
  wire \$17 ;
  wire \$170 ;
  wire \$171 ;
  wire \$172 ;
  wire \$173 ;
  wire [7:0] \$174 ;
  wire [8:0] \$175 ;
  wire \$176 ;
  wire [7:0] \$177 ;
  wire [7:0] \$178 ;
  wire \$179 ;
  wire \$18 ;
  wire [7:0] \$180 ;
  wire [8:0] \$181 ;
  wire \$182 ;
  wire \$183 ;
  wire \$184 ;
  wire \$185 ;
  wire \$186 ;
  wire [7:0] \$187 ;
  wire [8:0] \$188 ;
  wire \$189 ;
  wire \$19 ;
  wire [7:0] \$190 ;
  wire [7:0] \$191 ;
  wire \$192 ;
  wire [7:0] \$193 ;
  wire [8:0] \$194 ;
  wire \$195 ;
  wire \$196 ;
  wire \$197 ;
  wire \$198 ;
  wire \$199 ;
  wire [2:0] \$2 ;
  wire \$20 ;
  wire [7:0] \$200 ;
  wire [8:0] \$201 ;
  wire \$202 ;
  wire [7:0] \$203 ;
  wire [7:0] \$204 ;
  wire \$205 ;
  wire [7:0] \$206 ;
  wire [8:0] \$207 ;
  wire \$208 ;
  wire \$209 ;
  wire \$21 ;
  wire \$210 ;
  wire \$211 ;
  wire \$212 ;
  wire [7:0] \$213 ;
  wire [8:0] \$214 ;
  wire \$215 ;
  wire [7:0] \$216 ;
  wire [7:0] \$217 ;
  wire \$218 ;
  wire [7:0] \$219 ;
  wire \$22 ;
  wire [8:0] \$220 ;
  wire \$221 ;
  wire \$222 ;
  wire \$223 ;
  wire \$224 ;
  wire \$225 ;
  wire [7:0] \$226 ;
  wire [8:0] \$227 ;
  wire \$228 ;
  wire [7:0] \$229 ;
  wire \$23 ;
  wire [7:0] \$230 ;
  wire \$231 ;
  wire [7:0] \$232 ;
  wire [8:0] \$233 ;
  wire \$234 ;
  wire \$235 ;
  wire \$236 ;
  wire \$237 ;
  wire \$238 ;
  wire [7:0] \$239 ;
  wire \$24 ;
  wire [8:0] \$240 ;
  wire \$241 ;
  wire [7:0] \$242 ;
  wire [7:0] \$243 ;
  wire \$244 ;
  wire [7:0] \$245 ;
  wire [8:0] \$246 ;
  wire \$247 ;
  wire \$248 ;
  wire \$249 ;
  wire \$25 ;
  wire \$250 ;
  wire \$251 ;
  wire [7:0] \$252 ;
  wire [8:0] \$253 ;
  wire \$254 ;
  wire [7:0] \$255 ;
  wire [7:0] \$256 ;
  wire \$257 ;
  wire [4:0] \$258 ;
  wire \$259 ;
  wire \$26 ;
  wire \$260 ;
  wire \$261 ;
  wire \$262 ;
  wire \$263 ;
  wire \$264 ;
  wire [4:0] \$265 ;
  wire \$266 ;
  wire \$267 ;
  wire \$268 ;
  wire \$269 ;
  wire \$27 ;
  wire \$270 ;
  wire \$271 ;
  wire [4:0] \$272 ;
  wire \$273 ;
  wire \$274 ;
  wire \$275 ;
  wire \$276 ;
  wire \$277 ;
  wire \$278 ;
  wire [4:0] \$279 ;
  wire \$28 ;
  wire \$280 ;
  wire \$281 ;
  wire \$282 ;
  wire \$283 ;
  wire \$284 ;
  wire \$285 ;
  wire [4:0] \$286 ;
  wire \$287 ;
  wire \$288 ;
  wire \$289 ;
  wire \$29 ;
  wire \$290 ;
  wire \$291 ;
  wire \$292 ;
  wire [4:0] \$293 ;
  wire \$294 ;
  wire \$295 ;
  wire \$296 ;
  wire \$297 ;
  wire \$298 ;
  wire \$299 ;
  wire \$3 ;
  wire \$30 ;
  wire [4:0] \$300 ;
  wire \$301 ;
  wire \$302 ;
  wire \$303 ;
  wire \$304 ;
  wire \$305 ;
  wire \$306 ;
  wire [4:0] \$307 ;
  wire \$308 ;
  wire \$309 ;
  wire \$31 ;
  wire \$310 ;
  wire \$311 ;
  wire \$312 ;
  wire \$313 ;
  wire [4:0] \$314 ;
  wire \$315 ;
  wire \$316 ;
  wire \$317 ;
  wire \$318 ;
  wire \$319 ;
  wire \$32 ;
  wire \$320 ;
  wire [4:0] \$321 ;
  wire \$322 ;
  wire \$323 ;
  wire \$324 ;
  wire \$325 ;
  wire \$326 ;
  wire \$327 ;
  wire [4:0] \$328 ;
  wire \$329 ;
  wire \$33 ;
  wire \$330 ;
  wire \$331 ;
  wire \$332 ;
  wire \$333 ;
  wire \$334 ;
  wire [4:0] \$335 ;
  wire \$336 ;
  wire \$337 ;
  wire \$338 ;
  wire \$339 ;
  wire \$34 ;
  wire \$340 ;
  wire \$341 ;
  wire [4:0] \$342 ;
  wire \$343 ;
  wire \$344 ;
  wire \$345 ;
  wire \$346 ;
  wire \$347 ;
  wire \$348 ;
  wire [4:0] \$349 ;
  wire \$35 ;
  wire \$350 ;
  wire \$351 ;
  wire \$352 ;
  wire \$353 ;
  wire \$354 ;
  wire \$355 ;
  wire [4:0] \$356 ;
  wire \$357 ;
  wire \$358 ;
  wire \$359 ;
  wire \$36 ;
  wire \$360 ;
  wire \$361 ;
  wire \$362 ;
  wire [4:0] \$363 ;
  wire \$364 ;
  wire \$365 ;
  wire \$366 ;
  wire \$367 ;
  wire \$368 ;
  wire \$369 ;
  wire [15:0] \$37 ;
  wire \$370 ;
  wire \$371 ;
  wire \$372 ;
  wire \$373 ;
  wire [15:0] \$374 ;
  wire [15:0] \$375 ;
  wire [15:0] \$376 ;
  wire \$377 ;
  wire \$378 ;
  wire [15:0] \$379 ;
  wire [16:0] \$38 ;
  wire [15:0] \$380 ;
  wire [15:0] \$381 ;
  wire \$382 ;
  wire \$383 ;
  wire \$384 ;
  wire \$385 ;
  wire \$386 ;
  wire \$387 ;
  wire \$388 ;
  wire \$389 ;
  wire [16:0] \$39 ;
  wire \$390 ;
  wire \$391 ;
  wire \$392 ;
  wire \$393 ;
  wire \$394 ;
  wire \$395 ;
  wire \$396 ;
  wire \$397 ;
  wire \$398 ;
  wire \$399 ;
  wire \$4 ;
  wire \$40 ;
  wire \$400 ;
  wire \$401 ;
  wire \$402 ;
  wire \$403 ;
  wire \$404 ;
  wire \$405 ;
  wire \$406 ;
  wire \$407 ;
  wire \$408 ;
  wire \$409 ;
  reg [6:0] \$41 ;
  wire \$410 ;
  wire \$411 ;
  wire [2:0] \$412 ;
  wire [2:0] \$413 ;
  wire \$414 ;
  wire [31:0] \$415 ;
  wire [31:0] \$416 ;
  wire \$417 ;
  wire [2:0] \$418 ;
  wire [2:0] \$419 ;
  wire \$42 ;
  wire \$420 ;
  wire \$421 ;
  wire \$422 ;
  wire [1:0] \$423 ;
  wire [6:0] \$424 ;
  wire [7:0] \$425 ;
  wire \$426 ;
  reg \$427 ;
  reg \$428 ;
  reg [7:0] \$429 ;
  wire [7:0] \$43 ;
  reg [7:0] \$430 ;
  reg \$431 ;
  reg [6:0] \$432 ;
  reg [1:0] \$433 ;
  reg [6:0] \$434 ;
  reg [7:0] \$435 ;
  reg [7:0] \$436 ;
  reg \$437 ;
  reg [6:0] \$438 ;
  reg [1:0] \$439 ;
  reg [6:0] \$44 ;
  reg [6:0] \$440 ;
  reg [7:0] \$441 ;
  reg [7:0] \$442 ;
  reg \$443 ;
  reg [6:0] \$444 ;
  reg [1:0] \$445 ;
  reg [6:0] \$446 ;
  reg [7:0] \$447 ;
  reg [7:0] \$448 ;
  reg \$449 ;
  wire [7:0] \$45 ;
  reg [6:0] \$450 ;
  reg [1:0] \$451 ;
  reg [6:0] \$452 ;
  reg [7:0] \$453 ;
  reg [7:0] \$454 ;
  reg \$455 ;
  reg [6:0] \$456 ;
  reg [1:0] \$457 ;
  reg [6:0] \$458 ;
  reg [7:0] \$459 ;
  reg [1:0] \$46 ;
  reg [7:0] \$460 ;
  reg \$461 ;
  reg [6:0] \$462 ;
  reg [1:0] \$463 ;
  reg [6:0] \$464 ;
  reg [7:0] \$465 ;
  reg [7:0] \$466 ;
  reg \$467 ;
  reg [6:0] \$468 ;
  reg [1:0] \$469 ;
  wire [1:0] \$47 ;
  reg [6:0] \$470 ;
  reg [7:0] \$471 ;
  reg [7:0] \$472 ;
  reg \$473 ;
  reg [6:0] \$474 ;
  reg [1:0] \$475 ;
  reg [6:0] \$476 ;
  reg [7:0] \$477 ;
  reg [7:0] \$478 ;
  reg \$479 ;
  wire \$48 ;
  reg [6:0] \$480 ;
  reg [1:0] \$481 ;
  reg [6:0] \$482 ;
  reg [7:0] \$483 ;
  reg [7:0] \$484 ;
  reg \$485 ;
  reg [6:0] \$486 ;
  reg [1:0] \$487 ;
  reg [6:0] \$488 ;
  reg [7:0] \$489 ;
  wire \$49 ;
  reg [7:0] \$490 ;
  reg \$491 ;
  reg [6:0] \$492 ;
  reg [1:0] \$493 ;
  reg [6:0] \$494 ;
  reg [7:0] \$495 ;
  reg [7:0] \$496 ;
  reg \$497 ;
  reg [6:0] \$498 ;
  reg [1:0] \$499 ;
  wire \$5 ;
  wire [7:0] \$50 ;
  reg [6:0] \$500 ;
  reg [7:0] \$501 ;
  reg [7:0] \$502 ;
  reg \$503 ;
  reg [6:0] \$504 ;
  reg [1:0] \$505 ;
  reg [6:0] \$506 ;
  reg [7:0] \$507 ;
  reg [7:0] \$508 ;
  reg \$509 ;
  wire [8:0] \$51 ;
  reg [6:0] \$510 ;
  reg [1:0] \$511 ;
  reg [6:0] \$512 ;
  reg [7:0] \$513 ;
  reg [7:0] \$514 ;
  reg \$515 ;
  reg [6:0] \$516 ;
  reg [1:0] \$517 ;
  reg [6:0] \$518 ;
  reg [7:0] \$519 ;
  wire \$52 ;
  reg [7:0] \$520 ;
  reg \$521 ;
  reg [6:0] \$522 ;
  reg [1:0] \$523 ;
  reg [6:0] \$524 ;
  reg [3:0] \$525 ;
  reg [15:0] \$526 ;
  reg [3:0] \$527 ;
  reg [3:0] \$528 ;
  reg [3:0] \$529 ;
  wire \$53 ;
  reg [3:0] \$530 ;
  reg [3:0] \$531 ;
  reg [3:0] \$532 ;
  reg [3:0] \$533 ;
  reg [3:0] \$534 ;
  reg [3:0] \$535 ;
  reg [3:0] \$536 ;
  reg [3:0] \$537 ;
  reg [3:0] \$538 ;
  reg [3:0] \$539 ;
  wire \$54 ;
  reg [3:0] \$540 ;
  reg [3:0] \$541 ;
  reg \$542 ;
  reg [15:0] \$543 ;
  reg [15:0] \$544 ;
  reg \$545 ;
  reg [3:0] \$546 ;
  reg [1:0] \$547 ;
  reg \$548 ;
  reg \$549 ;
  wire \$55 ;
  reg \$550 ;
  wire [6:0] \$551 ;
  reg [2:0] \$552 ;
  reg [1:0] \$553 ;
  reg [5:0] \$554 ;
  reg \$555 ;
  wire \$56 ;
  wire [7:0] \$57 ;
  wire [8:0] \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire [7:0] \$60 ;
  wire [7:0] \$61 ;
  wire \$62 ;
  wire [7:0] \$63 ;
  wire [8:0] \$64 ;
  wire \$65 ;
  wire \$66 ;
  wire \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire [7:0] \$70 ;
  wire [8:0] \$71 ;
  wire \$72 ;
  wire [7:0] \$73 ;
  wire [7:0] \$74 ;
  wire \$75 ;
  wire [7:0] \$76 ;
  wire [8:0] \$77 ;
  wire \$78 ;
  wire \$79 ;
  wire \$8 ;
  wire \$80 ;
  wire \$81 ;
  wire \$82 ;
  wire [7:0] \$83 ;
  wire [8:0] \$84 ;
  wire \$85 ;
  wire [7:0] \$86 ;
  wire [7:0] \$87 ;
  wire \$88 ;
  wire [7:0] \$89 ;
  wire \$9 ;
  wire [8:0] \$90 ;
  wire \$91 ;
  wire \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire [7:0] \$96 ;
  wire [8:0] \$97 ;
  wire \$98 ;
  wire [7:0] \$99 ;
  wire \$signal ;
  reg \$signal$155  = 1'h0;
  reg \$signal$206  = 1'h0;
  wire [1:0] \$signal$21 ;
  reg [2:0] \$signal$210  = 3'h0;
  reg [5:0] \$signal$212  = 6'h00;
  reg \$signal$23  = 1'h0;
  reg [6:0] \$signal$27  = 7'h00;
  reg \$signal$31  = 1'h0;
  reg [3:0] \$signal$32  = 4'h0;
  wire \$signal$64 ;
  wire [15:0] \$signal$67 ;
  reg [15:0] \$signal$68  = 16'h0000;
  wire [15:0] \$signal$69 ;
  reg [15:0] \$signal$70  = 16'h0000;
  wire [15:0] \$signal$71 ;
  reg \$signal$73  = 1'h0;
  wire [10:0] \$signature__addr ;
  wire [5:0] \$signature__addr$108 ;
  wire [65:0] \$signature__data ;
  wire [63:0] \$signature__data$110 ;
  wire [63:0] \$signature__data.data ;
  wire \$signature__data.first ;
  wire \$signature__data.last ;
  (* init = 1'h0 *)
  wire \$signature__en ;
  wire \$signature__en$107 ;
  reg [7:0] about = 8'h00;
  wire again;
  reg [69:0] beat = 70'h000000000000000000;
  wire [3:0] \beat.context ;
  wire [63:0] \beat.data ;
  wire \beat.first ;
  wire \beat.last ;
  reg [31:0] before_0 = 32'd0;
  reg [31:0] before_1 = 32'd0;
  reg [15:0] chosen = 16'h0000;
  input clk;
  wire clk;
  reg [1:0] column = 2'h0;
  reg [1:0] \column$92  = 2'h0;
  reg [1:0] column_0 = 2'h0;
  reg [1:0] column_1 = 2'h0;
  reg [1:0] column_10 = 2'h0;
  reg [1:0] column_11 = 2'h0;
  reg [1:0] column_12 = 2'h0;
  reg [1:0] column_13 = 2'h0;
  reg [1:0] column_14 = 2'h0;
  reg [1:0] column_15 = 2'h0;
  reg [1:0] column_2 = 2'h0;
  reg [1:0] column_3 = 2'h0;
  reg [1:0] column_4 = 2'h0;
  reg [1:0] column_5 = 2'h0;
  reg [1:0] column_6 = 2'h0;
  reg [1:0] column_7 = 2'h0;
  reg [1:0] column_8 = 2'h0;
  reg [1:0] column_9 = 2'h0;
  reg [3:0] completed = 4'h0;
  wire done;
  wire enters_0;
  wire enters_1;
  wire enters_10;
  wire enters_11;
  wire enters_12;
  wire enters_13;
  wire enters_14;
  wire enters_15;
  wire enters_2;
  wire enters_3;
  wire enters_4;
  wire enters_5;
  wire enters_6;
  wire enters_7;
  wire enters_8;
  wire enters_9;
  reg [1:0] fewer = 2'h0;
  wire [10:0] get__addr;
  wire [65:0] get__data;
  wire [63:0] \get__data.data ;
  wire \get__data.first ;
  wire \get__data.last ;
  reg has_room_0 = 1'h1;
  reg has_room_1 = 1'h1;
  reg has_room_10 = 1'h1;
  reg has_room_11 = 1'h1;
  reg has_room_12 = 1'h1;
  reg has_room_13 = 1'h1;
  reg has_room_14 = 1'h1;
  reg has_room_15 = 1'h1;
  reg has_room_2 = 1'h1;
  reg has_room_3 = 1'h1;
  reg has_room_4 = 1'h1;
  reg has_room_5 = 1'h1;
  reg has_room_6 = 1'h1;
  reg has_room_7 = 1'h1;
  reg has_room_8 = 1'h1;
  reg has_room_9 = 1'h1;
  reg is_chosen = 1'h0;
  input [1:0] last_column;
  wire [1:0] last_column;
  wire leaves_0;
  wire leaves_1;
  wire leaves_10;
  wire leaves_11;
  wire leaves_12;
  wire leaves_13;
  wire leaves_14;
  wire leaves_15;
  wire leaves_2;
  wire leaves_3;
  wire leaves_4;
  wire leaves_5;
  wire leaves_6;
  wire leaves_7;
  wire leaves_8;
  wire leaves_9;
  reg [7:0] level_0 = 8'h00;
  reg [7:0] level_1 = 8'h00;
  reg [7:0] level_10 = 8'h00;
  reg [7:0] level_11 = 8'h00;
  reg [7:0] level_12 = 8'h00;
  reg [7:0] level_13 = 8'h00;
  reg [7:0] level_14 = 8'h00;
  reg [7:0] level_15 = 8'h00;
  reg [7:0] level_2 = 8'h00;
  reg [7:0] level_3 = 8'h00;
  reg [7:0] level_4 = 8'h00;
  reg [7:0] level_5 = 8'h00;
  reg [7:0] level_6 = 8'h00;
  reg [7:0] level_7 = 8'h00;
  reg [7:0] level_8 = 8'h00;
  reg [7:0] level_9 = 8'h00;
  wire [15:0] minus_after;
  reg [6:0] newest_0 = 7'h00;
  reg [6:0] newest_1 = 7'h00;
  reg [6:0] newest_10 = 7'h00;
  reg [6:0] newest_11 = 7'h00;
  reg [6:0] newest_12 = 7'h00;
  reg [6:0] newest_13 = 7'h00;
  reg [6:0] newest_14 = 7'h00;
  reg [6:0] newest_15 = 7'h00;
  reg [6:0] newest_2 = 7'h00;
  reg [6:0] newest_3 = 7'h00;
  reg [6:0] newest_4 = 7'h00;
  reg [6:0] newest_5 = 7'h00;
  reg [6:0] newest_6 = 7'h00;
  reg [6:0] newest_7 = 7'h00;
  reg [6:0] newest_8 = 7'h00;
  reg [6:0] newest_9 = 7'h00;
  reg [6:0] oldest_0 = 7'h00;
  reg [6:0] oldest_1 = 7'h00;
  reg [6:0] oldest_10 = 7'h00;
  reg [6:0] oldest_11 = 7'h00;
  reg [6:0] oldest_12 = 7'h00;
  reg [6:0] oldest_13 = 7'h00;
  reg [6:0] oldest_14 = 7'h00;
  reg [6:0] oldest_15 = 7'h00;
  reg [6:0] oldest_2 = 7'h00;
  reg [6:0] oldest_3 = 7'h00;
  reg [6:0] oldest_4 = 7'h00;
  reg [6:0] oldest_5 = 7'h00;
  reg [6:0] oldest_6 = 7'h00;
  reg [6:0] oldest_7 = 7'h00;
  reg [6:0] oldest_8 = 7'h00;
  reg [6:0] oldest_9 = 7'h00;
  (* init = 1'h0 *)
  wire operands;
  wire [68:0] r_data;
  input r_en;
  wire r_en;
  wire r_rdy;
  wire [5:0] read__addr;
  wire [63:0] read__data;
  wire [71:0] req__payload;
  wire [63:0] \req__payload$100 ;
  wire [31:0] \req__payload$100.a ;
  wire [31:0] \req__payload$100.b ;
  wire [31:0] \req__payload.a ;
  wire [31:0] \req__payload.b ;
  wire [7:0] \req__payload.beside ;
  reg req__valid = 1'h0;
  (* init = 1'h0 *)
  wire \req__valid$99 ;
  reg [3:0] rests_0 = 4'h0;
  reg [3:0] rests_1 = 4'h0;
  reg [3:0] rests_10 = 4'h0;
  reg [3:0] rests_11 = 4'h0;
  reg [3:0] rests_12 = 4'h0;
  reg [3:0] rests_13 = 4'h0;
  reg [3:0] rests_14 = 4'h0;
  reg [3:0] rests_15 = 4'h0;
  reg [3:0] rests_2 = 4'h0;
  reg [3:0] rests_3 = 4'h0;
  reg [3:0] rests_4 = 4'h0;
  reg [3:0] rests_5 = 4'h0;
  reg [3:0] rests_6 = 4'h0;
  reg [3:0] rests_7 = 4'h0;
  reg [3:0] rests_8 = 4'h0;
  reg [3:0] rests_9 = 4'h0;
  reg room = 1'h0;
  reg [31:0] row_0 = 32'd0;
  reg [31:0] row_1 = 32'd0;
  reg [7:0] rows_0 = 8'h00;
  reg [7:0] rows_1 = 8'h00;
  reg [7:0] rows_10 = 8'h00;
  reg [7:0] rows_11 = 8'h00;
  reg [7:0] rows_12 = 8'h00;
  reg [7:0] rows_13 = 8'h00;
  reg [7:0] rows_14 = 8'h00;
  reg [7:0] rows_15 = 8'h00;
  reg [7:0] rows_2 = 8'h00;
  reg [7:0] rows_3 = 8'h00;
  reg [7:0] rows_4 = 8'h00;
  reg [7:0] rows_5 = 8'h00;
  reg [7:0] rows_6 = 8'h00;
  reg [7:0] rows_7 = 8'h00;
  reg [7:0] rows_8 = 8'h00;
  reg [7:0] rows_9 = 8'h00;
  input [69:0] rows__payload;
  wire [69:0] rows__payload;
  wire [3:0] \rows__payload.context ;
  wire [63:0] \rows__payload.data ;
  wire \rows__payload.first ;
  wire \rows__payload.last ;
  reg rows__ready;
  input rows__valid;
  wire rows__valid;
  wire [39:0] rsp__payload;
  wire [31:0] \rsp__payload$111 ;
  wire [31:0] \rsp__payload$111.result ;
  wire [7:0] \rsp__payload.beside ;
  wire [31:0] \rsp__payload.result ;
  wire rsp__ready;
  wire \rsp__ready$103 ;
  wire rsp__valid;
  input rst;
  wire rst;
  output [15:0] started;
  wire [15:0] started;
  output [68:0] sums__payload;
  wire [68:0] sums__payload;
  wire [3:0] \sums__payload.context ;
  wire [63:0] \sums__payload.data ;
  wire \sums__payload.end ;
  wire sums__ready;
  output sums__valid;
  wire sums__valid;
  reg [6:0] tags = 7'h00;
  wire [1:0] \tags.column ;
  wire [3:0] \tags.context ;
  wire \tags.end ;
  wire [68:0] w_data;
  wire w_en;
  (* no_rw_check = 32'd1 *)
  reg [63:0] partial [63:0];
  always @(posedge clk) begin
    if (done)
      partial[{ rsp__payload[35:32], rsp__payload[37:36] }] <= { \rsp__payload$111 , rsp__payload[31:0] };
  end
  reg [63:0] _0_;
  always @(posedge clk) begin
    _0_ <= partial[{ \$signal$32 , \column$92  }];
  end
  assign read__data = _0_;
  (* no_rw_check = 32'd1 *)
  reg [65:0] places [2047:0];
  always @(posedge clk) begin
    if (\$signal$23 )
      places[{ beat[3:0], \$signal$27  }] <= \$signature__data ;
  end
  reg [65:0] _1_;
  always @(posedge clk) begin
    _1_ <= places[{ \$signal$32 , \$41  }];
  end
  assign get__data = _1_;
  assign \$405  = \$404  | chosen[10];
  assign \$406  = \$405  | chosen[11];
  assign \$407  = \$406  | chosen[12];
  assign \$408  = \$407  | chosen[13];
  assign \$409  = \$408  | chosen[14];
  assign \$410  = \$409  | chosen[15];
  assign \$411  = ! last_column;
  assign \$412  = \column$92  + 1'h1;
  assign \$413  = \column$92  + 1'h1;
  assign \$414  = \$413  == last_column;
  assign \$415  = get__data[64] ? 32'd0 : read__data[31:0];
  assign \$416  = get__data[64] ? 32'd0 : read__data[63:32];
  assign \$417  = | started;
  assign \$418  = last_column + 1'h1;
  assign \$419  = \$417  ? \$418  : 3'h0;
  assign \$420  = ~ rsp__payload[38];
  assign \$421  = done & \$420 ;
  assign \$422  = sums__valid & r_en;
  assign \$423  = \$421  + \$422 ;
  assign \$424  = \$signal$212  + \$signal$210 ;
  assign \$425  = \$424  - fewer;
  assign \$426  = \$signal$212  < 5'h1a;
  always @(posedge clk)
    \$signal$23  <= \$427 ;
  always @(posedge clk)
    beat <= rows__payload;
  always @(posedge clk)
    \$signal$27  <= \$45 [6:0];
  always @(posedge clk)
    column <= \$47 ;
  always @(posedge clk)
    \$signal$155  <= \$428 ;
  always @(posedge clk)
    completed <= beat[3:0];
  always @(posedge clk)
    level_0 <= \$429 ;
  always @(posedge clk)
    rows_0 <= \$430 ;
  always @(posedge clk)
    has_room_0 <= \$431 ;
  always @(posedge clk)
    newest_0 <= \$432 ;
  always @(posedge clk)
    column_0 <= \$433 ;
  always @(posedge clk)
    oldest_0 <= \$434 ;
  always @(posedge clk)
    level_1 <= \$435 ;
  always @(posedge clk)
    rows_1 <= \$436 ;
  always @(posedge clk)
    has_room_1 <= \$437 ;
  always @(posedge clk)
    newest_1 <= \$438 ;
  always @(posedge clk)
    column_1 <= \$439 ;
  always @(posedge clk)
    oldest_1 <= \$440 ;
  always @(posedge clk)
    level_2 <= \$441 ;
  always @(posedge clk)
    rows_2 <= \$442 ;
  always @(posedge clk)
    has_room_2 <= \$443 ;
  always @(posedge clk)
    newest_2 <= \$444 ;
  always @(posedge clk)
    column_2 <= \$445 ;
  always @(posedge clk)
    oldest_2 <= \$446 ;
  always @(posedge clk)
    level_3 <= \$447 ;
  always @(posedge clk)
    rows_3 <= \$448 ;
  always @(posedge clk)
    has_room_3 <= \$449 ;
  always @(posedge clk)
    newest_3 <= \$450 ;
  always @(posedge clk)
    column_3 <= \$451 ;
  always @(posedge clk)
    oldest_3 <= \$452 ;
  always @(posedge clk)
    level_4 <= \$453 ;
  always @(posedge clk)
    rows_4 <= \$454 ;
  always @(posedge clk)
    has_room_4 <= \$455 ;
  always @(posedge clk)
    newest_4 <= \$456 ;
  always @(posedge clk)
    column_4 <= \$457 ;
  always @(posedge clk)
    oldest_4 <= \$458 ;
  always @(posedge clk)
    level_5 <= \$459 ;
  always @(posedge clk)
    rows_5 <= \$460 ;
  always @(posedge clk)
    has_room_5 <= \$461 ;
  always @(posedge clk)
    newest_5 <= \$462 ;
  always @(posedge clk)
    column_5 <= \$463 ;
  always @(posedge clk)
    oldest_5 <= \$464 ;
  always @(posedge clk)
    level_6 <= \$465 ;
  always @(posedge clk)
    rows_6 <= \$466 ;
  always @(posedge clk)
    has_room_6 <= \$467 ;
  always @(posedge clk)
    newest_6 <= \$468 ;
  always @(posedge clk)
    column_6 <= \$469 ;
  always @(posedge clk)
    oldest_6 <= \$470 ;
  always @(posedge clk)
    level_7 <= \$471 ;
  always @(posedge clk)
    rows_7 <= \$472 ;
  always @(posedge clk)
    has_room_7 <= \$473 ;
  always @(posedge clk)
    newest_7 <= \$474 ;
  always @(posedge clk)
    column_7 <= \$475 ;
  always @(posedge clk)
    oldest_7 <= \$476 ;
  always @(posedge clk)
    level_8 <= \$477 ;
  always @(posedge clk)
    rows_8 <= \$478 ;
  always @(posedge clk)
    has_room_8 <= \$479 ;
  always @(posedge clk)
    newest_8 <= \$480 ;
  always @(posedge clk)
    column_8 <= \$481 ;
  always @(posedge clk)
    oldest_8 <= \$482 ;
  always @(posedge clk)
    level_9 <= \$483 ;
  always @(posedge clk)
    rows_9 <= \$484 ;
  always @(posedge clk)
    has_room_9 <= \$485 ;
  always @(posedge clk)
    newest_9 <= \$486 ;
  always @(posedge clk)
    column_9 <= \$487 ;
  always @(posedge clk)
    oldest_9 <= \$488 ;
  always @(posedge clk)
    level_10 <= \$489 ;
  always @(posedge clk)
    rows_10 <= \$490 ;
  always @(posedge clk)
    has_room_10 <= \$491 ;
  always @(posedge clk)
    newest_10 <= \$492 ;
  always @(posedge clk)
    column_10 <= \$493 ;
  always @(posedge clk)
    oldest_10 <= \$494 ;
  always @(posedge clk)
    level_11 <= \$495 ;
  always @(posedge clk)
    rows_11 <= \$496 ;
  always @(posedge clk)
    has_room_11 <= \$497 ;
  always @(posedge clk)
    newest_11 <= \$498 ;
  always @(posedge clk)
    column_11 <= \$499 ;
  always @(posedge clk)
    oldest_11 <= \$500 ;
  always @(posedge clk)
    level_12 <= \$501 ;
  always @(posedge clk)
    rows_12 <= \$502 ;
  always @(posedge clk)
    has_room_12 <= \$503 ;
  always @(posedge clk)
    newest_12 <= \$504 ;
  always @(posedge clk)
    column_12 <= \$505 ;
  always @(posedge clk)
    oldest_12 <= \$506 ;
  always @(posedge clk)
    level_13 <= \$507 ;
  always @(posedge clk)
    rows_13 <= \$508 ;
  always @(posedge clk)
    has_room_13 <= \$509 ;
  always @(posedge clk)
    newest_13 <= \$510 ;
  always @(posedge clk)
    column_13 <= \$511 ;
  always @(posedge clk)
    oldest_13 <= \$512 ;
  always @(posedge clk)
    level_14 <= \$513 ;
  always @(posedge clk)
    rows_14 <= \$514 ;
  always @(posedge clk)
    has_room_14 <= \$515 ;
  always @(posedge clk)
    newest_14 <= \$516 ;
  always @(posedge clk)
    column_14 <= \$517 ;
  always @(posedge clk)
    oldest_14 <= \$518 ;
  always @(posedge clk)
    level_15 <= \$519 ;
  always @(posedge clk)
    rows_15 <= \$520 ;
  always @(posedge clk)
    has_room_15 <= \$521 ;
  always @(posedge clk)
    newest_15 <= \$522 ;
  always @(posedge clk)
    column_15 <= \$523 ;
  always @(posedge clk)
    oldest_15 <= \$524 ;
  always @(posedge clk)
    rests_0 <= \$525 ;
  always @(posedge clk)
    \$signal$68  <= \$526 ;
  always @(posedge clk)
    rests_1 <= \$527 ;
  always @(posedge clk)
    rests_2 <= \$528 ;
  always @(posedge clk)
    rests_3 <= \$529 ;
  always @(posedge clk)
    rests_4 <= \$530 ;
  always @(posedge clk)
    rests_5 <= \$531 ;
  always @(posedge clk)
    rests_6 <= \$532 ;
  always @(posedge clk)
    rests_7 <= \$533 ;
  always @(posedge clk)
    rests_8 <= \$534 ;
  always @(posedge clk)
    rests_9 <= \$535 ;
  always @(posedge clk)
    rests_10 <= \$536 ;
  always @(posedge clk)
    rests_11 <= \$537 ;
  always @(posedge clk)
    rests_12 <= \$538 ;
  always @(posedge clk)
    rests_13 <= \$539 ;
  always @(posedge clk)
    rests_14 <= \$540 ;
  always @(posedge clk)
    rests_15 <= \$541 ;
  always @(posedge clk)
    is_chosen <= \$542 ;
  always @(posedge clk)
    chosen <= \$543 ;
  always @(posedge clk)
    \$signal$70  <= \$544 ;
  always @(posedge clk)
    \$signal$31  <= \$545 ;
  always @(posedge clk)
    \$signal$32  <= \$546 ;
  always @(posedge clk)
    \column$92  <= \$547 ;
  always @(posedge clk)
    \$signal$73  <= \$548 ;
  always @(posedge clk)
    \$signal$206  <= \$549 ;
  always @(posedge clk)
    req__valid <= \$550 ;
  always @(posedge clk)
    tags <= \$551 ;
  always @(posedge clk)
    before_0 <= \$415 ;
  always @(posedge clk)
    row_0 <= get__data[31:0];
  always @(posedge clk)
    before_1 <= \$416 ;
  always @(posedge clk)
    row_1 <= get__data[63:32];
  always @(posedge clk)
    about <= { tags[6], get__data[65], tags[5:0] };
  always @(posedge clk)
    \$signal$210  <= \$552 ;
  always @(posedge clk)
    fewer <= \$553 ;
  always @(posedge clk)
    \$signal$212  <= \$554 ;
  always @(posedge clk)
    room <= \$555 ;
  assign \$signal  = column == last_column;
  assign \$1  = column + 1'h1;
  assign \$2  = \$signal  ? 3'h0 : \$1 ;
  assign \$3  = beat[3:0] == rows__payload[3:0];
  assign again = \$signal$23  & \$3 ;
  assign \$4  = ! beat[3:0];
  assign enters_0 = \$signal$23  & \$4 ;
  assign \$5  = ! \$signal$32 ;
  assign leaves_0 = \$signal$31  & \$5 ;
  assign \$6  = beat[3:0] == 1'h1;
  assign enters_1 = \$signal$23  & \$6 ;
  assign \$7  = \$signal$32  == 1'h1;
  assign leaves_1 = \$signal$31  & \$7 ;
  assign \$8  = beat[3:0] == 2'h2;
  assign enters_2 = \$signal$23  & \$8 ;
  assign \$9  = \$signal$32  == 2'h2;
  assign leaves_2 = \$signal$31  & \$9 ;
  assign \$10  = beat[3:0] == 2'h3;
  assign enters_3 = \$signal$23  & \$10 ;
  assign \$11  = \$signal$32  == 2'h3;
  assign leaves_3 = \$signal$31  & \$11 ;
  assign \$12  = beat[3:0] == 3'h4;
  assign enters_4 = \$signal$23  & \$12 ;
  assign \$13  = \$signal$32  == 3'h4;
  assign leaves_4 = \$signal$31  & \$13 ;
  assign \$14  = beat[3:0] == 3'h5;
  assign enters_5 = \$signal$23  & \$14 ;
  assign \$15  = \$signal$32  == 3'h5;
  assign leaves_5 = \$signal$31  & \$15 ;
  assign \$16  = beat[3:0] == 3'h6;
  assign enters_6 = \$signal$23  & \$16 ;
  assign \$17  = \$signal$32  == 3'h6;
  assign leaves_6 = \$signal$31  & \$17 ;
  assign \$18  = beat[3:0] == 3'h7;
  assign enters_7 = \$signal$23  & \$18 ;
  assign \$19  = \$signal$32  == 3'h7;
  assign leaves_7 = \$signal$31  & \$19 ;
  assign \$20  = beat[3:0] == 4'h8;
  assign enters_8 = \$signal$23  & \$20 ;
  assign \$21  = \$signal$32  == 4'h8;
  assign leaves_8 = \$signal$31  & \$21 ;
  assign \$22  = beat[3:0] == 4'h9;
  assign enters_9 = \$signal$23  & \$22 ;
  assign \$23  = \$signal$32  == 4'h9;
  assign leaves_9 = \$signal$31  & \$23 ;
  assign \$24  = beat[3:0] == 4'ha;
  assign enters_10 = \$signal$23  & \$24 ;
  assign \$25  = \$signal$32  == 4'ha;
  assign leaves_10 = \$signal$31  & \$25 ;
  assign \$26  = beat[3:0] == 4'hb;
  assign enters_11 = \$signal$23  & \$26 ;
  assign \$27  = \$signal$32  == 4'hb;
  assign leaves_11 = \$signal$31  & \$27 ;
  assign \$28  = beat[3:0] == 4'hc;
  assign enters_12 = \$signal$23  & \$28 ;
  assign \$29  = \$signal$32  == 4'hc;
  assign leaves_12 = \$signal$31  & \$29 ;
  assign \$30  = beat[3:0] == 4'hd;
  assign enters_13 = \$signal$23  & \$30 ;
  assign \$31  = \$signal$32  == 4'hd;
  assign leaves_13 = \$signal$31  & \$31 ;
  assign \$32  = beat[3:0] == 4'he;
  assign enters_14 = \$signal$23  & \$32 ;
  assign \$33  = \$signal$32  == 4'he;
  assign leaves_14 = \$signal$31  & \$33 ;
  assign \$34  = beat[3:0] == 4'hf;
  assign enters_15 = \$signal$23  & \$34 ;
  assign \$35  = \$signal$32  == 4'hf;
  assign leaves_15 = \$signal$31  & \$35 ;
  assign \$36  = \$signal$64  & room;
  assign started = \$36  ? chosen : 16'h0000;
  assign \$37  = ~ chosen;
  assign \$signal$67  = \$signal$68  & \$37 ;
  assign \$signal$69  = \$signal$67  & \$signal$70 ;
  assign \$38  = - \$signal$67 ;
  assign \$39  = - \$signal$69 ;
  assign \$40  = ~ \$signal$31 ;
  assign \$signal$64  = \$40  | \$signal$73 ;
  assign w_en = done & rsp__payload[38];
  assign \$42  = rows__valid & rows__ready;
  assign \$43  = \$signal$27  + 1'h1;
  assign \$45  = again ? \$43  : { 1'h0, \$44  };
  assign \$47  = again ? \$2 [1:0] : \$46 ;
  assign \$48  = \$signal$23  & \$signal ;
  assign \$49  = enters_0 ^ leaves_0;
  assign \$50  = enters_0 ? 8'h01 : 8'hff;
  assign \$51  = level_0 + \$50 ;
  assign \$52  = ! completed;
  assign \$53  = \$signal$155  & \$52 ;
  assign \$54  = \$53  ^ started[0];
  assign \$55  = ! completed;
  assign \$56  = \$signal$155  & \$55 ;
  assign \$57  = \$56  ? 8'h01 : 8'hff;
  assign \$58  = rows_0 + \$57 ;
  assign \$59  = level_0 < 7'h7e;
  assign \$60  = \$signal$27  + 1'h1;
  assign \$61  = oldest_0 + 1'h1;
  assign \$62  = enters_1 ^ leaves_1;
  assign \$63  = enters_1 ? 8'h01 : 8'hff;
  assign \$64  = level_1 + \$63 ;
  assign \$65  = completed == 1'h1;
  assign \$66  = \$signal$155  & \$65 ;
  assign \$67  = \$66  ^ started[1];
  assign \$68  = completed == 1'h1;
  assign \$69  = \$signal$155  & \$68 ;
  assign \$70  = \$69  ? 8'h01 : 8'hff;
  assign \$71  = rows_1 + \$70 ;
  assign \$72  = level_1 < 7'h7e;
  assign \$73  = \$signal$27  + 1'h1;
  assign \$74  = oldest_1 + 1'h1;
  assign \$75  = enters_2 ^ leaves_2;
  assign \$76  = enters_2 ? 8'h01 : 8'hff;
  assign \$77  = level_2 + \$76 ;
  assign \$78  = completed == 2'h2;
  assign \$79  = \$signal$155  & \$78 ;
  assign \$80  = \$79  ^ started[2];
  assign \$81  = completed == 2'h2;
  assign \$82  = \$signal$155  & \$81 ;
  assign \$83  = \$82  ? 8'h01 : 8'hff;
  assign \$84  = rows_2 + \$83 ;
  assign \$85  = level_2 < 7'h7e;
  assign \$86  = \$signal$27  + 1'h1;
  assign \$87  = oldest_2 + 1'h1;
  assign \$88  = enters_3 ^ leaves_3;
  assign \$89  = enters_3 ? 8'h01 : 8'hff;
  assign \$90  = level_3 + \$89 ;
  assign \$91  = completed == 2'h3;
  assign \$92  = \$signal$155  & \$91 ;
  assign \$93  = \$92  ^ started[3];
  assign \$94  = completed == 2'h3;
  assign \$95  = \$signal$155  & \$94 ;
  assign \$96  = \$95  ? 8'h01 : 8'hff;
  assign \$97  = rows_3 + \$96 ;
  assign \$98  = level_3 < 7'h7e;
  assign \$99  = \$signal$27  + 1'h1;
  assign \$100  = oldest_3 + 1'h1;
  assign \$101  = enters_4 ^ leaves_4;
  assign \$102  = enters_4 ? 8'h01 : 8'hff;
  assign \$103  = level_4 + \$102 ;
  assign \$104  = completed == 3'h4;
  assign \$105  = \$signal$155  & \$104 ;
  assign \$106  = \$105  ^ started[4];
  assign \$107  = completed == 3'h4;
  assign \$108  = \$signal$155  & \$107 ;
  assign \$109  = \$108  ? 8'h01 : 8'hff;
  assign \$110  = rows_4 + \$109 ;
  assign \$111  = level_4 < 7'h7e;
  assign \$112  = \$signal$27  + 1'h1;
  assign \$113  = oldest_4 + 1'h1;
  assign \$114  = enters_5 ^ leaves_5;
  assign \$115  = enters_5 ? 8'h01 : 8'hff;
  assign \$116  = level_5 + \$115 ;
  assign \$117  = completed == 3'h5;
  assign \$118  = \$signal$155  & \$117 ;
  assign \$119  = \$118  ^ started[5];
  assign \$120  = completed == 3'h5;
  assign \$121  = \$signal$155  & \$120 ;
  assign \$122  = \$121  ? 8'h01 : 8'hff;
  assign \$123  = rows_5 + \$122 ;
  assign \$124  = level_5 < 7'h7e;
  assign \$125  = \$signal$27  + 1'h1;
  assign \$126  = oldest_5 + 1'h1;
  assign \$127  = enters_6 ^ leaves_6;
  assign \$128  = enters_6 ? 8'h01 : 8'hff;
  assign \$129  = level_6 + \$128 ;
  assign \$130  = completed == 3'h6;
  assign \$131  = \$signal$155  & \$130 ;
  assign \$132  = \$131  ^ started[6];
  assign \$133  = completed == 3'h6;
  assign \$134  = \$signal$155  & \$133 ;
  assign \$135  = \$134  ? 8'h01 : 8'hff;
  assign \$136  = rows_6 + \$135 ;
  assign \$137  = level_6 < 7'h7e;
  assign \$138  = \$signal$27  + 1'h1;
  assign \$139  = oldest_6 + 1'h1;
  assign \$140  = enters_7 ^ leaves_7;
  assign \$141  = enters_7 ? 8'h01 : 8'hff;
  assign \$142  = level_7 + \$141 ;
  assign \$143  = completed == 3'h7;
  assign \$144  = \$signal$155  & \$143 ;
  assign \$145  = \$144  ^ started[7];
  assign \$146  = completed == 3'h7;
  assign \$147  = \$signal$155  & \$146 ;
  assign \$148  = \$147  ? 8'h01 : 8'hff;
  assign \$149  = rows_7 + \$148 ;
  assign \$150  = level_7 < 7'h7e;
  assign \$151  = \$signal$27  + 1'h1;
  assign \$152  = oldest_7 + 1'h1;
  assign \$153  = enters_8 ^ leaves_8;
  assign \$154  = enters_8 ? 8'h01 : 8'hff;
  assign \$155  = level_8 + \$154 ;
  assign \$156  = completed == 4'h8;
  assign \$157  = \$signal$155  & \$156 ;
  assign \$158  = \$157  ^ started[8];
  assign \$159  = completed == 4'h8;
  assign \$160  = \$signal$155  & \$159 ;
  assign \$161  = \$160  ? 8'h01 : 8'hff;
  assign \$162  = rows_8 + \$161 ;
  assign \$163  = level_8 < 7'h7e;
  assign \$164  = \$signal$27  + 1'h1;
  assign \$165  = oldest_8 + 1'h1;
  assign \$166  = enters_9 ^ leaves_9;
  assign \$167  = enters_9 ? 8'h01 : 8'hff;
  assign \$168  = level_9 + \$167 ;
  assign \$169  = completed == 4'h9;
  assign \$170  = \$signal$155  & \$169 ;
  assign \$171  = \$170  ^ started[9];
  assign \$172  = completed == 4'h9;
  assign \$173  = \$signal$155  & \$172 ;
  assign \$174  = \$173  ? 8'h01 : 8'hff;
  assign \$175  = rows_9 + \$174 ;
  assign \$176  = level_9 < 7'h7e;
  assign \$177  = \$signal$27  + 1'h1;
  assign \$178  = oldest_9 + 1'h1;
  assign \$179  = enters_10 ^ leaves_10;
  assign \$180  = enters_10 ? 8'h01 : 8'hff;
  assign \$181  = level_10 + \$180 ;
  assign \$182  = completed == 4'ha;
  assign \$183  = \$signal$155  & \$182 ;
  assign \$184  = \$183  ^ started[10];
  assign \$185  = completed == 4'ha;
  assign \$186  = \$signal$155  & \$185 ;
  assign \$187  = \$186  ? 8'h01 : 8'hff;
  assign \$188  = rows_10 + \$187 ;
  assign \$189  = level_10 < 7'h7e;
  assign \$190  = \$signal$27  + 1'h1;
  assign \$191  = oldest_10 + 1'h1;
  assign \$192  = enters_11 ^ leaves_11;
  assign \$193  = enters_11 ? 8'h01 : 8'hff;
  assign \$194  = level_11 + \$193 ;
  assign \$195  = completed == 4'hb;
  assign \$196  = \$signal$155  & \$195 ;
  assign \$197  = \$196  ^ started[11];
  assign \$198  = completed == 4'hb;
  assign \$199  = \$signal$155  & \$198 ;
  assign \$200  = \$199  ? 8'h01 : 8'hff;
  assign \$201  = rows_11 + \$200 ;
  assign \$202  = level_11 < 7'h7e;
  assign \$203  = \$signal$27  + 1'h1;
  assign \$204  = oldest_11 + 1'h1;
  assign \$205  = enters_12 ^ leaves_12;
  assign \$206  = enters_12 ? 8'h01 : 8'hff;
  assign \$207  = level_12 + \$206 ;
  assign \$208  = completed == 4'hc;
  assign \$209  = \$signal$155  & \$208 ;
  assign \$210  = \$209  ^ started[12];
  assign \$211  = completed == 4'hc;
  assign \$212  = \$signal$155  & \$211 ;
  assign \$213  = \$212  ? 8'h01 : 8'hff;
  assign \$214  = rows_12 + \$213 ;
  assign \$215  = level_12 < 7'h7e;
  assign \$216  = \$signal$27  + 1'h1;
  assign \$217  = oldest_12 + 1'h1;
  assign \$218  = enters_13 ^ leaves_13;
  assign \$219  = enters_13 ? 8'h01 : 8'hff;
  assign \$220  = level_13 + \$219 ;
  assign \$221  = completed == 4'hd;
  assign \$222  = \$signal$155  & \$221 ;
  assign \$223  = \$222  ^ started[13];
  assign \$224  = completed == 4'hd;
  assign \$225  = \$signal$155  & \$224 ;
  assign \$226  = \$225  ? 8'h01 : 8'hff;
  assign \$227  = rows_13 + \$226 ;
  assign \$228  = level_13 < 7'h7e;
  assign \$229  = \$signal$27  + 1'h1;
  assign \$230  = oldest_13 + 1'h1;
  assign \$231  = enters_14 ^ leaves_14;
  assign \$232  = enters_14 ? 8'h01 : 8'hff;
  assign \$233  = level_14 + \$232 ;
  assign \$234  = completed == 4'he;
  assign \$235  = \$signal$155  & \$234 ;
  assign \$236  = \$235  ^ started[14];
  assign \$237  = completed == 4'he;
  assign \$238  = \$signal$155  & \$237 ;
  assign \$239  = \$238  ? 8'h01 : 8'hff;
  assign \$240  = rows_14 + \$239 ;
  assign \$241  = level_14 < 7'h7e;
  assign \$242  = \$signal$27  + 1'h1;
  assign \$243  = oldest_14 + 1'h1;
  assign \$244  = enters_15 ^ leaves_15;
  assign \$245  = enters_15 ? 8'h01 : 8'hff;
  assign \$246  = level_15 + \$245 ;
  assign \$247  = completed == 4'hf;
  assign \$248  = \$signal$155  & \$247 ;
  assign \$249  = \$248  ^ started[15];
  assign \$250  = completed == 4'hf;
  assign \$251  = \$signal$155  & \$250 ;
  assign \$252  = \$251  ? 8'h01 : 8'hff;
  assign \$253  = rows_15 + \$252 ;
  assign \$254  = level_15 < 7'h7e;
  assign \$255  = \$signal$27  + 1'h1;
  assign \$256  = oldest_15 + 1'h1;
  assign \$257  = | rests_0;
  assign \$258  = rests_0 - 1'h1;
  assign \$259  = | rows_0;
  assign \$260  = rests_0 <= 1'h1;
  assign \$261  = \$259  & \$260 ;
  assign \$262  = ~ started[0];
  assign \$263  = \$261  & \$262 ;
  assign \$264  = | rests_1;
  assign \$265  = rests_1 - 1'h1;
  assign \$266  = | rows_1;
  assign \$267  = rests_1 <= 1'h1;
  assign \$268  = \$266  & \$267 ;
  assign \$269  = ~ started[1];
  assign \$270  = \$268  & \$269 ;
  assign \$271  = | rests_2;
  assign \$272  = rests_2 - 1'h1;
  assign \$273  = | rows_2;
  assign \$274  = rests_2 <= 1'h1;
  assign \$275  = \$273  & \$274 ;
  assign \$276  = ~ started[2];
  assign \$277  = \$275  & \$276 ;
  assign \$278  = | rests_3;
  assign \$279  = rests_3 - 1'h1;
  assign \$280  = | rows_3;
  assign \$281  = rests_3 <= 1'h1;
  assign \$282  = \$280  & \$281 ;
  assign \$283  = ~ started[3];
  assign \$284  = \$282  & \$283 ;
  assign \$285  = | rests_4;
  assign \$286  = rests_4 - 1'h1;
  assign \$287  = | rows_4;
  assign \$288  = rests_4 <= 1'h1;
  assign \$289  = \$287  & \$288 ;
  assign \$290  = ~ started[4];
  assign \$291  = \$289  & \$290 ;
  assign \$292  = | rests_5;
  assign \$293  = rests_5 - 1'h1;
  assign \$294  = | rows_5;
  assign \$295  = rests_5 <= 1'h1;
  assign \$296  = \$294  & \$295 ;
  assign \$297  = ~ started[5];
  assign \$298  = \$296  & \$297 ;
  assign \$299  = | rests_6;
  assign \$300  = rests_6 - 1'h1;
  assign \$301  = | rows_6;
  assign \$302  = rests_6 <= 1'h1;
  assign \$303  = \$301  & \$302 ;
  assign \$304  = ~ started[6];
  assign \$305  = \$303  & \$304 ;
  assign \$306  = | rests_7;
  assign \$307  = rests_7 - 1'h1;
  assign \$308  = | rows_7;
  assign \$309  = rests_7 <= 1'h1;
  assign \$310  = \$308  & \$309 ;
  assign \$311  = ~ started[7];
  assign \$312  = \$310  & \$311 ;
  assign \$313  = | rests_8;
  assign \$314  = rests_8 - 1'h1;
  assign \$315  = | rows_8;
  assign \$316  = rests_8 <= 1'h1;
  assign \$317  = \$315  & \$316 ;
  assign \$318  = ~ started[8];
  assign \$319  = \$317  & \$318 ;
  assign \$320  = | rests_9;
  assign \$321  = rests_9 - 1'h1;
  assign \$322  = | rows_9;
  assign \$323  = rests_9 <= 1'h1;
  assign \$324  = \$322  & \$323 ;
  assign \$325  = ~ started[9];
  assign \$326  = \$324  & \$325 ;
  assign \$327  = | rests_10;
  assign \$328  = rests_10 - 1'h1;
  assign \$329  = | rows_10;
  assign \$330  = rests_10 <= 1'h1;
  assign \$331  = \$329  & \$330 ;
  assign \$332  = ~ started[10];
  assign \$333  = \$331  & \$332 ;
  assign \$334  = | rests_11;
  assign \$335  = rests_11 - 1'h1;
  assign \$336  = | rows_11;
  assign \$337  = rests_11 <= 1'h1;
  assign \$338  = \$336  & \$337 ;
  assign \$339  = ~ started[11];
  assign \$340  = \$338  & \$339 ;
  assign \$341  = | rests_12;
  assign \$342  = rests_12 - 1'h1;
  assign \$343  = | rows_12;
  assign \$344  = rests_12 <= 1'h1;
  assign \$345  = \$343  & \$344 ;
  assign \$346  = ~ started[12];
  assign \$347  = \$345  & \$346 ;
  assign \$348  = | rests_13;
  assign \$349  = rests_13 - 1'h1;
  assign \$350  = | rows_13;
  assign \$351  = rests_13 <= 1'h1;
  assign \$352  = \$350  & \$351 ;
  assign \$353  = ~ started[13];
  assign \$354  = \$352  & \$353 ;
  assign \$355  = | rests_14;
  assign \$356  = rests_14 - 1'h1;
  assign \$357  = | rows_14;
  assign \$358  = rests_14 <= 1'h1;
  assign \$359  = \$357  & \$358 ;
  assign \$360  = ~ started[14];
  assign \$361  = \$359  & \$360 ;
  assign \$362  = | rests_15;
  assign \$363  = rests_15 - 1'h1;
  assign \$364  = | rows_15;
  assign \$365  = rests_15 <= 1'h1;
  assign \$366  = \$364  & \$365 ;
  assign \$367  = ~ started[15];
  assign \$368  = \$366  & \$367 ;
  assign \$369  = \$signal$64  & room;
  assign \$370  = ~ is_chosen;
  assign \$371  = \$369  | \$370 ;
  assign \$372  = | \$signal$67 ;
  assign \$373  = | \$signal$69 ;
  assign \$374  = \$signal$69  & \$39 [15:0];
  assign \$375  = \$signal$67  & \$38 [15:0];
  assign \$376  = \$373  ? \$374  : \$375 ;
  assign \$377  = | \$signal$67 ;
  assign \$378  = | \$signal$69 ;
  assign \$379  = \$signal$69  ^ \$39 [15:0];
  assign \$380  = \$signal$67  ^ \$38 [15:0];
  assign \$381  = \$378  ? \$379  : \$380 ;
  assign \$382  = | started;
  assign \$383  = chosen[1] | chosen[3];
  assign \$384  = \$383  | chosen[5];
  assign \$385  = \$384  | chosen[7];
  assign \$386  = \$385  | chosen[9];
  assign \$387  = \$386  | chosen[11];
  assign \$388  = \$387  | chosen[13];
  assign \$389  = \$388  | chosen[15];
  assign \$390  = chosen[2] | chosen[3];
  assign \$391  = \$390  | chosen[6];
  assign \$392  = \$391  | chosen[7];
  assign \$393  = \$392  | chosen[10];
  assign \$394  = \$393  | chosen[11];
  assign \$395  = \$394  | chosen[14];
  assign \$396  = \$395  | chosen[15];
  assign \$397  = chosen[4] | chosen[5];
  assign \$398  = \$397  | chosen[6];
  assign \$399  = \$398  | chosen[7];
  assign \$400  = \$399  | chosen[12];
  assign \$401  = \$400  | chosen[13];
  assign \$402  = \$401  | chosen[14];
  assign \$403  = \$402  | chosen[15];
  assign \$404  = chosen[8] | chosen[9];
  \hotline_gather.design.reducer.adder_0  adder_0 (
    .clk(clk),
    .req__payload(req__payload),
    .req__valid(req__valid),
    .rsp__payload(rsp__payload),
    .rsp__valid(done),
    .rst(rst)
  );
  \hotline_gather.design.reducer.adder_1  adder_1 (
    .clk(clk),
    .req__payload(\req__payload$100 ),
    .req__valid(req__valid),
    .rsp__payload(\rsp__payload$111 ),
    .rst(rst)
  );
  \hotline_gather.design.reducer.queue  queue (
    .clk(clk),
    .\port$2876$0 (rsp__payload[35:0]),
    .\port$2876$39 (rsp__payload[39]),
    .\port$3068$0 (\rsp__payload$111 ),
    .r_data(sums__payload),
    .r_en(r_en),
    .r_rdy(sums__valid),
    .rst(rst),
    .w_en(w_en)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$427  = \$42 ;
    if (rst) begin
      \$427  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$428  = \$48 ;
    if (rst) begin
      \$428  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$429  = level_0;
    if (\$49 ) begin
      \$429  = \$51 [7:0];
    end
    if (rst) begin
      \$429  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$430  = rows_0;
    if (\$54 ) begin
      \$430  = \$58 [7:0];
    end
    if (rst) begin
      \$430  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$431  = \$59 ;
    if (rst) begin
      \$431  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$432  = newest_0;
    if (enters_0) begin
      \$432  = \$60 [6:0];
    end
    if (rst) begin
      \$432  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$433  = column_0;
    if (enters_0) begin
      \$433  = \$2 [1:0];
    end
    if (rst) begin
      \$433  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$434  = oldest_0;
    if (leaves_0) begin
      \$434  = \$61 [6:0];
    end
    if (rst) begin
      \$434  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$435  = level_1;
    if (\$62 ) begin
      \$435  = \$64 [7:0];
    end
    if (rst) begin
      \$435  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$436  = rows_1;
    if (\$67 ) begin
      \$436  = \$71 [7:0];
    end
    if (rst) begin
      \$436  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$437  = \$72 ;
    if (rst) begin
      \$437  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$438  = newest_1;
    if (enters_1) begin
      \$438  = \$73 [6:0];
    end
    if (rst) begin
      \$438  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$439  = column_1;
    if (enters_1) begin
      \$439  = \$2 [1:0];
    end
    if (rst) begin
      \$439  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$440  = oldest_1;
    if (leaves_1) begin
      \$440  = \$74 [6:0];
    end
    if (rst) begin
      \$440  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$441  = level_2;
    if (\$75 ) begin
      \$441  = \$77 [7:0];
    end
    if (rst) begin
      \$441  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$442  = rows_2;
    if (\$80 ) begin
      \$442  = \$84 [7:0];
    end
    if (rst) begin
      \$442  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$443  = \$85 ;
    if (rst) begin
      \$443  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$444  = newest_2;
    if (enters_2) begin
      \$444  = \$86 [6:0];
    end
    if (rst) begin
      \$444  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$445  = column_2;
    if (enters_2) begin
      \$445  = \$2 [1:0];
    end
    if (rst) begin
      \$445  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$446  = oldest_2;
    if (leaves_2) begin
      \$446  = \$87 [6:0];
    end
    if (rst) begin
      \$446  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$447  = level_3;
    if (\$88 ) begin
      \$447  = \$90 [7:0];
    end
    if (rst) begin
      \$447  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$448  = rows_3;
    if (\$93 ) begin
      \$448  = \$97 [7:0];
    end
    if (rst) begin
      \$448  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$449  = \$98 ;
    if (rst) begin
      \$449  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$450  = newest_3;
    if (enters_3) begin
      \$450  = \$99 [6:0];
    end
    if (rst) begin
      \$450  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$451  = column_3;
    if (enters_3) begin
      \$451  = \$2 [1:0];
    end
    if (rst) begin
      \$451  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$452  = oldest_3;
    if (leaves_3) begin
      \$452  = \$100 [6:0];
    end
    if (rst) begin
      \$452  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$453  = level_4;
    if (\$101 ) begin
      \$453  = \$103 [7:0];
    end
    if (rst) begin
      \$453  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$454  = rows_4;
    if (\$106 ) begin
      \$454  = \$110 [7:0];
    end
    if (rst) begin
      \$454  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$455  = \$111 ;
    if (rst) begin
      \$455  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$456  = newest_4;
    if (enters_4) begin
      \$456  = \$112 [6:0];
    end
    if (rst) begin
      \$456  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$457  = column_4;
    if (enters_4) begin
      \$457  = \$2 [1:0];
    end
    if (rst) begin
      \$457  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$458  = oldest_4;
    if (leaves_4) begin
      \$458  = \$113 [6:0];
    end
    if (rst) begin
      \$458  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$459  = level_5;
    if (\$114 ) begin
      \$459  = \$116 [7:0];
    end
    if (rst) begin
      \$459  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$460  = rows_5;
    if (\$119 ) begin
      \$460  = \$123 [7:0];
    end
    if (rst) begin
      \$460  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$461  = \$124 ;
    if (rst) begin
      \$461  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$462  = newest_5;
    if (enters_5) begin
      \$462  = \$125 [6:0];
    end
    if (rst) begin
      \$462  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$463  = column_5;
    if (enters_5) begin
      \$463  = \$2 [1:0];
    end
    if (rst) begin
      \$463  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$464  = oldest_5;
    if (leaves_5) begin
      \$464  = \$126 [6:0];
    end
    if (rst) begin
      \$464  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$465  = level_6;
    if (\$127 ) begin
      \$465  = \$129 [7:0];
    end
    if (rst) begin
      \$465  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$466  = rows_6;
    if (\$132 ) begin
      \$466  = \$136 [7:0];
    end
    if (rst) begin
      \$466  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$467  = \$137 ;
    if (rst) begin
      \$467  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$468  = newest_6;
    if (enters_6) begin
      \$468  = \$138 [6:0];
    end
    if (rst) begin
      \$468  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$469  = column_6;
    if (enters_6) begin
      \$469  = \$2 [1:0];
    end
    if (rst) begin
      \$469  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$470  = oldest_6;
    if (leaves_6) begin
      \$470  = \$139 [6:0];
    end
    if (rst) begin
      \$470  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$471  = level_7;
    if (\$140 ) begin
      \$471  = \$142 [7:0];
    end
    if (rst) begin
      \$471  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$472  = rows_7;
    if (\$145 ) begin
      \$472  = \$149 [7:0];
    end
    if (rst) begin
      \$472  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$473  = \$150 ;
    if (rst) begin
      \$473  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$474  = newest_7;
    if (enters_7) begin
      \$474  = \$151 [6:0];
    end
    if (rst) begin
      \$474  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$475  = column_7;
    if (enters_7) begin
      \$475  = \$2 [1:0];
    end
    if (rst) begin
      \$475  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$476  = oldest_7;
    if (leaves_7) begin
      \$476  = \$152 [6:0];
    end
    if (rst) begin
      \$476  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$477  = level_8;
    if (\$153 ) begin
      \$477  = \$155 [7:0];
    end
    if (rst) begin
      \$477  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$478  = rows_8;
    if (\$158 ) begin
      \$478  = \$162 [7:0];
    end
    if (rst) begin
      \$478  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$479  = \$163 ;
    if (rst) begin
      \$479  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$480  = newest_8;
    if (enters_8) begin
      \$480  = \$164 [6:0];
    end
    if (rst) begin
      \$480  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$481  = column_8;
    if (enters_8) begin
      \$481  = \$2 [1:0];
    end
    if (rst) begin
      \$481  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$482  = oldest_8;
    if (leaves_8) begin
      \$482  = \$165 [6:0];
    end
    if (rst) begin
      \$482  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$483  = level_9;
    if (\$166 ) begin
      \$483  = \$168 [7:0];
    end
    if (rst) begin
      \$483  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$484  = rows_9;
    if (\$171 ) begin
      \$484  = \$175 [7:0];
    end
    if (rst) begin
      \$484  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$485  = \$176 ;
    if (rst) begin
      \$485  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$486  = newest_9;
    if (enters_9) begin
      \$486  = \$177 [6:0];
    end
    if (rst) begin
      \$486  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$487  = column_9;
    if (enters_9) begin
      \$487  = \$2 [1:0];
    end
    if (rst) begin
      \$487  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$488  = oldest_9;
    if (leaves_9) begin
      \$488  = \$178 [6:0];
    end
    if (rst) begin
      \$488  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$489  = level_10;
    if (\$179 ) begin
      \$489  = \$181 [7:0];
    end
    if (rst) begin
      \$489  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$490  = rows_10;
    if (\$184 ) begin
      \$490  = \$188 [7:0];
    end
    if (rst) begin
      \$490  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$491  = \$189 ;
    if (rst) begin
      \$491  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$492  = newest_10;
    if (enters_10) begin
      \$492  = \$190 [6:0];
    end
    if (rst) begin
      \$492  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$493  = column_10;
    if (enters_10) begin
      \$493  = \$2 [1:0];
    end
    if (rst) begin
      \$493  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$494  = oldest_10;
    if (leaves_10) begin
      \$494  = \$191 [6:0];
    end
    if (rst) begin
      \$494  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$495  = level_11;
    if (\$192 ) begin
      \$495  = \$194 [7:0];
    end
    if (rst) begin
      \$495  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$496  = rows_11;
    if (\$197 ) begin
      \$496  = \$201 [7:0];
    end
    if (rst) begin
      \$496  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$497  = \$202 ;
    if (rst) begin
      \$497  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$498  = newest_11;
    if (enters_11) begin
      \$498  = \$203 [6:0];
    end
    if (rst) begin
      \$498  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$499  = column_11;
    if (enters_11) begin
      \$499  = \$2 [1:0];
    end
    if (rst) begin
      \$499  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$500  = oldest_11;
    if (leaves_11) begin
      \$500  = \$204 [6:0];
    end
    if (rst) begin
      \$500  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$501  = level_12;
    if (\$205 ) begin
      \$501  = \$207 [7:0];
    end
    if (rst) begin
      \$501  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$502  = rows_12;
    if (\$210 ) begin
      \$502  = \$214 [7:0];
    end
    if (rst) begin
      \$502  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$503  = \$215 ;
    if (rst) begin
      \$503  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$504  = newest_12;
    if (enters_12) begin
      \$504  = \$216 [6:0];
    end
    if (rst) begin
      \$504  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$505  = column_12;
    if (enters_12) begin
      \$505  = \$2 [1:0];
    end
    if (rst) begin
      \$505  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$506  = oldest_12;
    if (leaves_12) begin
      \$506  = \$217 [6:0];
    end
    if (rst) begin
      \$506  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$507  = level_13;
    if (\$218 ) begin
      \$507  = \$220 [7:0];
    end
    if (rst) begin
      \$507  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$508  = rows_13;
    if (\$223 ) begin
      \$508  = \$227 [7:0];
    end
    if (rst) begin
      \$508  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$509  = \$228 ;
    if (rst) begin
      \$509  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$510  = newest_13;
    if (enters_13) begin
      \$510  = \$229 [6:0];
    end
    if (rst) begin
      \$510  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$511  = column_13;
    if (enters_13) begin
      \$511  = \$2 [1:0];
    end
    if (rst) begin
      \$511  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$512  = oldest_13;
    if (leaves_13) begin
      \$512  = \$230 [6:0];
    end
    if (rst) begin
      \$512  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$513  = level_14;
    if (\$231 ) begin
      \$513  = \$233 [7:0];
    end
    if (rst) begin
      \$513  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$514  = rows_14;
    if (\$236 ) begin
      \$514  = \$240 [7:0];
    end
    if (rst) begin
      \$514  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$515  = \$241 ;
    if (rst) begin
      \$515  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$516  = newest_14;
    if (enters_14) begin
      \$516  = \$242 [6:0];
    end
    if (rst) begin
      \$516  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$517  = column_14;
    if (enters_14) begin
      \$517  = \$2 [1:0];
    end
    if (rst) begin
      \$517  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$518  = oldest_14;
    if (leaves_14) begin
      \$518  = \$243 [6:0];
    end
    if (rst) begin
      \$518  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$519  = level_15;
    if (\$244 ) begin
      \$519  = \$246 [7:0];
    end
    if (rst) begin
      \$519  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$520  = rows_15;
    if (\$249 ) begin
      \$520  = \$253 [7:0];
    end
    if (rst) begin
      \$520  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$521  = \$254 ;
    if (rst) begin
      \$521  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$522  = newest_15;
    if (enters_15) begin
      \$522  = \$255 [6:0];
    end
    if (rst) begin
      \$522  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$523  = column_15;
    if (enters_15) begin
      \$523  = \$2 [1:0];
    end
    if (rst) begin
      \$523  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$524  = oldest_15;
    if (leaves_15) begin
      \$524  = \$256 [6:0];
    end
    if (rst) begin
      \$524  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$525  = rests_0;
    if (started[0]) begin
      \$525  = 4'h9;
    end else if (\$257 ) begin
      \$525  = \$258 [3:0];
    end
    if (rst) begin
      \$525  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$526 [0] = \$263 ;
    \$526 [1] = \$270 ;
    \$526 [2] = \$277 ;
    \$526 [3] = \$284 ;
    \$526 [4] = \$291 ;
    \$526 [5] = \$298 ;
    \$526 [6] = \$305 ;
    \$526 [7] = \$312 ;
    \$526 [8] = \$319 ;
    \$526 [9] = \$326 ;
    \$526 [10] = \$333 ;
    \$526 [11] = \$340 ;
    \$526 [12] = \$347 ;
    \$526 [13] = \$354 ;
    \$526 [14] = \$361 ;
    \$526 [15] = \$368 ;
    if (rst) begin
      \$526  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$527  = rests_1;
    if (started[1]) begin
      \$527  = 4'h9;
    end else if (\$264 ) begin
      \$527  = \$265 [3:0];
    end
    if (rst) begin
      \$527  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$528  = rests_2;
    if (started[2]) begin
      \$528  = 4'h9;
    end else if (\$271 ) begin
      \$528  = \$272 [3:0];
    end
    if (rst) begin
      \$528  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$529  = rests_3;
    if (started[3]) begin
      \$529  = 4'h9;
    end else if (\$278 ) begin
      \$529  = \$279 [3:0];
    end
    if (rst) begin
      \$529  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$530  = rests_4;
    if (started[4]) begin
      \$530  = 4'h9;
    end else if (\$285 ) begin
      \$530  = \$286 [3:0];
    end
    if (rst) begin
      \$530  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$531  = rests_5;
    if (started[5]) begin
      \$531  = 4'h9;
    end else if (\$292 ) begin
      \$531  = \$293 [3:0];
    end
    if (rst) begin
      \$531  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$532  = rests_6;
    if (started[6]) begin
      \$532  = 4'h9;
    end else if (\$299 ) begin
      \$532  = \$300 [3:0];
    end
    if (rst) begin
      \$532  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$533  = rests_7;
    if (started[7]) begin
      \$533  = 4'h9;
    end else if (\$306 ) begin
      \$533  = \$307 [3:0];
    end
    if (rst) begin
      \$533  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$534  = rests_8;
    if (started[8]) begin
      \$534  = 4'h9;
    end else if (\$313 ) begin
      \$534  = \$314 [3:0];
    end
    if (rst) begin
      \$534  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$535  = rests_9;
    if (started[9]) begin
      \$535  = 4'h9;
    end else if (\$320 ) begin
      \$535  = \$321 [3:0];
    end
    if (rst) begin
      \$535  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$536  = rests_10;
    if (started[10]) begin
      \$536  = 4'h9;
    end else if (\$327 ) begin
      \$536  = \$328 [3:0];
    end
    if (rst) begin
      \$536  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$537  = rests_11;
    if (started[11]) begin
      \$537  = 4'h9;
    end else if (\$334 ) begin
      \$537  = \$335 [3:0];
    end
    if (rst) begin
      \$537  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$538  = rests_12;
    if (started[12]) begin
      \$538  = 4'h9;
    end else if (\$341 ) begin
      \$538  = \$342 [3:0];
    end
    if (rst) begin
      \$538  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$539  = rests_13;
    if (started[13]) begin
      \$539  = 4'h9;
    end else if (\$348 ) begin
      \$539  = \$349 [3:0];
    end
    if (rst) begin
      \$539  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$540  = rests_14;
    if (started[14]) begin
      \$540  = 4'h9;
    end else if (\$355 ) begin
      \$540  = \$356 [3:0];
    end
    if (rst) begin
      \$540  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$541  = rests_15;
    if (started[15]) begin
      \$541  = 4'h9;
    end else if (\$362 ) begin
      \$541  = \$363 [3:0];
    end
    if (rst) begin
      \$541  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$542  = is_chosen;
    if (\$371 ) begin
      \$542  = \$372 ;
    end
    if (rst) begin
      \$542  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$543  = chosen;
    if (\$371 ) begin
      \$543  = \$376 ;
    end
    if (rst) begin
      \$543  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$544  = \$signal$70 ;
    if (\$371 ) begin
      if (\$377 ) begin
        \$544  = \$381 ;
      end
    end
    if (rst) begin
      \$544  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$545  = \$signal$31 ;
    if (\$signal$64 ) begin
      \$545  = \$382 ;
    end
    if (rst) begin
      \$545  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$546  = \$signal$32 ;
    if (\$signal$64 ) begin
      \$546  = { \$410 , \$403 , \$396 , \$389  };
    end
    if (rst) begin
      \$546  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    (* full_case = 32'd1 *)
    if (\$signal$64 ) begin
      \$547  = 2'h0;
    end else begin
      \$547  = \$412 [1:0];
    end
    if (rst) begin
      \$547  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    (* full_case = 32'd1 *)
    if (\$signal$64 ) begin
      \$548  = \$411 ;
    end else begin
      \$548  = \$414 ;
    end
    if (rst) begin
      \$548  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$549  = \$signal$31 ;
    if (rst) begin
      \$549  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$550  = \$signal$206 ;
    if (rst) begin
      \$550  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$552  = \$419 ;
    if (rst) begin
      \$552  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$553  = \$423 ;
    if (rst) begin
      \$553  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$554  = \$425 [5:0];
    if (rst) begin
      \$554  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$555  = \$426 ;
    if (rst) begin
      \$555  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    (* full_case = 32'd1 *)
    casez (rows__payload[3:0])
      4'h0:
          rows__ready = has_room_0;
      4'h1:
          rows__ready = has_room_1;
      4'h2:
          rows__ready = has_room_2;
      4'h3:
          rows__ready = has_room_3;
      4'h4:
          rows__ready = has_room_4;
      4'h5:
          rows__ready = has_room_5;
      4'h6:
          rows__ready = has_room_6;
      4'h7:
          rows__ready = has_room_7;
      4'h8:
          rows__ready = has_room_8;
      4'h9:
          rows__ready = has_room_9;
      4'ha:
          rows__ready = has_room_10;
      4'hb:
          rows__ready = has_room_11;
      4'hc:
          rows__ready = has_room_12;
      4'hd:
          rows__ready = has_room_13;
      4'he:
          rows__ready = has_room_14;
      4'hf:
          rows__ready = has_room_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    (* full_case = 32'd1 *)
    casez (\$signal$32 )
      4'h0:
          \$41  = oldest_0;
      4'h1:
          \$41  = oldest_1;
      4'h2:
          \$41  = oldest_2;
      4'h3:
          \$41  = oldest_3;
      4'h4:
          \$41  = oldest_4;
      4'h5:
          \$41  = oldest_5;
      4'h6:
          \$41  = oldest_6;
      4'h7:
          \$41  = oldest_7;
      4'h8:
          \$41  = oldest_8;
      4'h9:
          \$41  = oldest_9;
      4'ha:
          \$41  = oldest_10;
      4'hb:
          \$41  = oldest_11;
      4'hc:
          \$41  = oldest_12;
      4'hd:
          \$41  = oldest_13;
      4'he:
          \$41  = oldest_14;
      4'hf:
          \$41  = oldest_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    (* full_case = 32'd1 *)
    casez (rows__payload[3:0])
      4'h0:
          \$44  = newest_0;
      4'h1:
          \$44  = newest_1;
      4'h2:
          \$44  = newest_2;
      4'h3:
          \$44  = newest_3;
      4'h4:
          \$44  = newest_4;
      4'h5:
          \$44  = newest_5;
      4'h6:
          \$44  = newest_6;
      4'h7:
          \$44  = newest_7;
      4'h8:
          \$44  = newest_8;
      4'h9:
          \$44  = newest_9;
      4'ha:
          \$44  = newest_10;
      4'hb:
          \$44  = newest_11;
      4'hc:
          \$44  = newest_12;
      4'hd:
          \$44  = newest_13;
      4'he:
          \$44  = newest_14;
      4'hf:
          \$44  = newest_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    (* full_case = 32'd1 *)
    casez (rows__payload[3:0])
      4'h0:
          \$46  = column_0;
      4'h1:
          \$46  = column_1;
      4'h2:
          \$46  = column_2;
      4'h3:
          \$46  = column_3;
      4'h4:
          \$46  = column_4;
      4'h5:
          \$46  = column_5;
      4'h6:
          \$46  = column_6;
      4'h7:
          \$46  = column_7;
      4'h8:
          \$46  = column_8;
      4'h9:
          \$46  = column_9;
      4'ha:
          \$46  = column_10;
      4'hb:
          \$46  = column_11;
      4'hc:
          \$46  = column_12;
      4'hd:
          \$46  = column_13;
      4'he:
          \$46  = column_14;
      4'hf:
          \$46  = column_15;
    endcase
  end
  assign \$signal$21  = \$2 [1:0];
  assign \$signature__en  = \$signal$23 ;
  assign \$signature__addr  = { beat[3:0], \$signal$27  };
  assign \$signal$71  = \$38 [15:0];
  assign minus_after = \$39 [15:0];
  assign get__addr = { \$signal$32 , \$41  };
  assign read__addr = { \$signal$32 , \column$92  };
  assign operands = req__valid;
  assign rsp__ready = 1'h1;
  assign \req__valid$99  = req__valid;
  assign \rsp__ready$103  = 1'h1;
  assign rsp__valid = done;
  assign \$signature__en$107  = done;
  assign \$signature__addr$108  = { rsp__payload[35:32], rsp__payload[37:36] };
  assign \$signature__data$110  = { \rsp__payload$111 , rsp__payload[31:0] };
  assign w_data = { rsp__payload[39], \rsp__payload$111 , rsp__payload[31:0], rsp__payload[35:32] };
  assign r_rdy = sums__valid;
  assign r_data = sums__payload;
  assign sums__ready = r_en;
  assign \rows__payload.context  = rows__payload[3:0];
  assign \rows__payload.data  = rows__payload[67:4];
  assign \rows__payload.first  = rows__payload[68];
  assign \rows__payload.last  = rows__payload[69];
  assign \beat.context  = beat[3:0];
  assign \beat.data  = beat[67:4];
  assign \beat.first  = beat[68];
  assign \beat.last  = beat[69];
  assign \$signature__data.data  = \$signature__data [63:0];
  assign \$signature__data.first  = \$signature__data [64];
  assign \$signature__data.last  = \$signature__data [65];
  assign \req__payload.a  = req__payload[31:0];
  assign \req__payload.b  = req__payload[63:32];
  assign \req__payload.beside  = req__payload[71:64];
  assign \req__payload$100.a  = \req__payload$100 [31:0];
  assign \req__payload$100.b  = \req__payload$100 [63:32];
  assign \rsp__payload.result  = rsp__payload[31:0];
  assign \rsp__payload.beside  = rsp__payload[39:32];
  assign \rsp__payload$111.result  = \rsp__payload$111 ;
  assign \sums__payload.context  = sums__payload[3:0];
  assign \sums__payload.data  = sums__payload[67:4];
  assign \sums__payload.end  = sums__payload[68];
  assign \tags.context  = tags[3:0];
  assign \tags.column  = tags[5:4];
  assign \tags.end  = tags[6];
  assign \get__data.data  = get__data[63:0];
  assign \get__data.first  = get__data[64];
  assign \get__data.last  = get__data[65];
  assign \$551 [6] = \$signal$73 ;
  assign \$551 [5:4] = \column$92 ;
  assign \$551 [3:0] = \$signal$32 ;
  assign \req__payload$100 [63:32] = row_1;
  assign \req__payload$100 [31:0] = before_1;
  assign req__payload[71:64] = about;
  assign req__payload[63:32] = row_0;
  assign req__payload[31:0] = before_0;
  assign \$signature__data [65] = beat[69];
  assign \$signature__data [64] = beat[68];
  assign \$signature__data [63:0] = beat[67:4];
endmodule

module \hotline_gather.design.reducer.adder_0 (rst, req__payload, req__valid, rsp__payload, rsp__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$5  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$100 ;
  wire \$101 ;
  wire [7:0] \$102 ;
  wire [8:0] \$103 ;
  wire \$104 ;
  wire \$105 ;
  wire [7:0] \$106 ;
  wire \$107 ;
  wire \$108 ;
  wire [7:0] \$109 ;
  wire \$11 ;
  wire [8:0] \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire [7:0] \$113 ;
  wire [23:0] \$114 ;
  wire [23:0] \$115 ;
  wire \$116 ;
  wire \$117 ;
  wire \$118 ;
  wire \$119 ;
  wire \$12 ;
  wire \$120 ;
  wire [4:0] \$121 ;
  wire [26:0] \$122 ;
  wire [26:0] \$123 ;
  wire [29:0] \$124 ;
  wire \$125 ;
  wire \$126 ;
  wire \$127 ;
  wire [7:0] \$128 ;
  wire \$129 ;
  wire \$13 ;
  wire [8:0] \$130 ;
  wire [9:0] \$131 ;
  wire [9:0] \$132 ;
  wire [58:0] \$133 ;
  wire \$134 ;
  wire \$135 ;
  wire \$136 ;
  wire \$137 ;
  wire \$138 ;
  wire [31:0] \$139 ;
  wire \$14 ;
  wire [30:0] \$140 ;
  wire [31:0] \$141 ;
  reg [7:0] \$142 ;
  reg [1:0] \$143 ;
  reg \$144 ;
  reg [1:0] \$145 ;
  reg [15:0] \$146 ;
  reg [47:0] \$147 ;
  reg [7:0] \$148 ;
  reg [7:0] \$149 ;
  wire \$15 ;
  reg [1:0] \$150 ;
  reg \$151 ;
  reg \$152 ;
  reg [7:0] \$153 ;
  reg [23:0] \$154 ;
  reg [23:0] \$155 ;
  reg [4:0] \$156 ;
  reg [1:0] \$157 ;
  reg \$158 ;
  reg \$159 ;
  wire \$16 ;
  reg [7:0] \$160 ;
  reg [23:0] \$161 ;
  reg [26:0] \$162 ;
  reg [1:0] \$163 ;
  reg \$164 ;
  reg \$165 ;
  reg [7:0] \$166 ;
  reg [27:0] \$167 ;
  reg [1:0] \$168 ;
  reg \$169 ;
  wire \$17 ;
  reg \$170 ;
  reg [7:0] \$171 ;
  reg [27:0] \$172 ;
  reg [5:0] \$173 ;
  reg [1:0] \$174 ;
  reg \$175 ;
  reg [7:0] \$176 ;
  reg [27:0] \$177 ;
  reg [4:0] \$178 ;
  reg \$179 ;
  wire \$18 ;
  reg [1:0] \$180 ;
  reg \$181 ;
  reg [8:0] \$182 ;
  reg [27:0] \$183 ;
  reg [31:0] \$184 ;
  reg [7:0] \$185 ;
  reg [7:0] \$186 ;
  reg [7:0] \$187 ;
  reg [7:0] \$188 ;
  reg [7:0] \$189 ;
  wire \$19 ;
  reg [7:0] \$190 ;
  reg [7:0] \$191 ;
  reg [7:0] \$192 ;
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
  wire \$92 ;
  wire \$93 ;
  wire [7:0] \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire \$97 ;
  wire \$98 ;
  wire [7:0] \$99 ;
  wire \$signal ;
  reg [7:0] a_above_b_s1 = 8'h00;
  wire [7:0] apart_s1;
  reg [4:0] apart_s2 = 5'h00;
  reg [7:0] b_above_a_s1 = 8'h00;
  reg [7:0] beside_s1 = 8'h00;
  reg [7:0] beside_s2 = 8'h00;
  reg [7:0] beside_s3 = 8'h00;
  reg [7:0] beside_s4 = 8'h00;
  reg [7:0] beside_s5 = 8'h00;
  reg [7:0] beside_s6 = 8'h00;
  reg [7:0] beside_s7 = 8'h00;
  reg [7:0] beside_s8 = 8'h00;
  input clk;
  wire clk;
  wire enough_s5;
  reg [7:0] exponent_s2 = 8'h00;
  reg [7:0] exponent_s3 = 8'h00;
  reg [7:0] exponent_s4 = 8'h00;
  reg [7:0] exponent_s5 = 8'h00;
  reg [7:0] exponent_s6 = 8'h00;
  reg [8:0] exponent_s7 = 9'h000;
  reg [15:0] exponents_s1 = 16'h0000;
  reg [23:0] large_s2 = 24'h000000;
  reg [23:0] large_s3 = 24'h000000;
  reg larger_first_s1 = 1'h0;
  reg [27:0] mantissa_s7 = 28'h0000000;
  reg [47:0] mantissas_s1 = 48'h000000000000;
  wire none_s4;
  wire \none_s4$18 ;
  wire \none_s4$19 ;
  wire \none_s4$20 ;
  wire \none_s4$21 ;
  wire \none_s4$22 ;
  wire \none_s4$23 ;
  wire \none_s4$24 ;
  wire \none_s4$25 ;
  wire \none_s4$26 ;
  wire \none_s4$27 ;
  wire \none_s4$28 ;
  wire \none_s4$29 ;
  wire \none_s4$30 ;
  wire \none_s4$31 ;
  wire \none_s4$32 ;
  wire \none_s4$33 ;
  wire \none_s4$35 ;
  wire \none_s4$37 ;
  wire \none_s4$39 ;
  wire \none_s4$41 ;
  wire \none_s4$43 ;
  wire \none_s4$45 ;
  wire \none_s4$47 ;
  wire \none_s4$49 ;
  wire \none_s4$52 ;
  wire \none_s4$55 ;
  wire \none_s4$58 ;
  wire \none_s4$61 ;
  wire \none_s4$65 ;
  wire \none_s4$69 ;
  reg normal_s6 = 1'h0;
  reg [4:0] places_s6 = 5'h00;
  input [71:0] req__payload;
  wire [71:0] req__payload;
  wire [31:0] \req__payload.a ;
  wire [31:0] \req__payload.b ;
  wire [7:0] \req__payload.beside ;
  wire req__ready;
  input req__valid;
  wire req__valid;
  reg [31:0] result_s8 = 32'd0;
  output [39:0] rsp__payload;
  wire [39:0] rsp__payload;
  wire [7:0] \rsp__payload.beside ;
  wire [31:0] \rsp__payload.result ;
  wire rsp__ready;
  output rsp__valid;
  wire rsp__valid;
  input rst;
  wire rst;
  wire [26:0] shifted_s2;
  wire [26:0] \shifted_s2$12 ;
  wire [26:0] \shifted_s2$13 ;
  wire [26:0] \shifted_s2$14 ;
  wire [26:0] \shifted_s2$15 ;
  reg sign_s2 = 1'h0;
  reg sign_s3 = 1'h0;
  reg sign_s4 = 1'h0;
  reg sign_s5 = 1'h0;
  reg sign_s6 = 1'h0;
  reg sign_s7 = 1'h0;
  reg [1:0] signs_s1 = 2'h0;
  reg [23:0] small_s2 = 24'h000000;
  reg [26:0] small_s3 = 27'h0000000;
  wire some_s5;
  reg [1:0] special_s1 = 2'h0;
  reg [1:0] special_s2 = 2'h0;
  reg [1:0] special_s3 = 2'h0;
  reg [1:0] special_s4 = 2'h0;
  reg [1:0] special_s5 = 2'h0;
  reg [1:0] special_s6 = 2'h0;
  reg [1:0] special_s7 = 2'h0;
  reg subtract_s2 = 1'h0;
  reg subtract_s3 = 1'h0;
  reg subtract_s4 = 1'h0;
  reg subtract_s5 = 1'h0;
  reg [27:0] total_s4 = 28'h0000000;
  reg [27:0] total_s5 = 28'h0000000;
  reg [27:0] total_s6 = 28'h0000000;
  reg [7:0] valid = 8'h00;
  wire zeros_s4;
  wire \zeros_s4$36 ;
  wire \zeros_s4$38 ;
  wire \zeros_s4$40 ;
  wire \zeros_s4$42 ;
  wire \zeros_s4$44 ;
  wire \zeros_s4$46 ;
  wire \zeros_s4$48 ;
  wire \zeros_s4$50 ;
  wire \zeros_s4$51 ;
  wire \zeros_s4$53 ;
  wire \zeros_s4$54 ;
  wire \zeros_s4$56 ;
  wire \zeros_s4$57 ;
  wire \zeros_s4$59 ;
  wire \zeros_s4$60 ;
  wire \zeros_s4$62 ;
  wire \zeros_s4$63 ;
  wire \zeros_s4$64 ;
  wire \zeros_s4$66 ;
  wire \zeros_s4$67 ;
  wire \zeros_s4$68 ;
  wire \zeros_s4$70 ;
  wire \zeros_s4$71 ;
  wire \zeros_s4$72 ;
  wire \zeros_s4$73 ;
  wire [5:0] \zeros_s4$74 ;
  reg [5:0] zeros_s5 = 6'h00;
  assign \$1  = ~ valid[7];
  assign apart_s1 = larger_first_s1 ? a_above_b_s1 : b_above_a_s1;
  assign shifted_s2 = apart_s2[0] ? { 1'h0, small_s2, 1'h0, \$3  } : { small_s2, 3'h0 };
  assign \$4  = | shifted_s2[1:0];
  assign \$5  = shifted_s2[2] | \$4 ;
  assign \shifted_s2$12  = apart_s2[1] ? { 2'h0, shifted_s2[26:3], \$5  } : shifted_s2;
  assign \$6  = | \shifted_s2$12 [3:0];
  assign \$7  = \shifted_s2$12 [4] | \$6 ;
  assign \shifted_s2$13  = apart_s2[2] ? { 4'h0, \shifted_s2$12 [26:5], \$7  } : \shifted_s2$12 ;
  assign \$8  = | \shifted_s2$13 [7:0];
  assign \$9  = \shifted_s2$13 [8] | \$8 ;
  assign \shifted_s2$14  = apart_s2[3] ? { 8'h00, \shifted_s2$13 [26:9], \$9  } : \shifted_s2$13 ;
  assign \$10  = | \shifted_s2$14 [15:0];
  assign \$11  = \shifted_s2$14 [16] | \$10 ;
  assign \shifted_s2$15  = apart_s2[4] ? { 16'h0000, \shifted_s2$14 [26:17], \$11  } : \shifted_s2$14 ;
  assign \$16  = ~ total_s4[0];
  assign \$17  = ~ total_s4[1];
  assign \none_s4$19  = \$16  & \$17 ;
  assign \$18  = ~ total_s4[2];
  assign \$19  = ~ total_s4[3];
  assign \none_s4$20  = \$18  & \$19 ;
  assign \$20  = ~ total_s4[4];
  assign \$21  = ~ total_s4[5];
  assign \none_s4$21  = \$20  & \$21 ;
  assign \$22  = ~ total_s4[6];
  assign \$23  = ~ total_s4[7];
  assign \none_s4$22  = \$22  & \$23 ;
  assign \$24  = ~ total_s4[8];
  assign \$25  = ~ total_s4[9];
  assign \none_s4$23  = \$24  & \$25 ;
  assign \$26  = ~ total_s4[10];
  assign \$27  = ~ total_s4[11];
  assign \none_s4$24  = \$26  & \$27 ;
  assign \$28  = ~ total_s4[12];
  assign \$29  = ~ total_s4[13];
  assign \none_s4$25  = \$28  & \$29 ;
  assign \$30  = ~ total_s4[14];
  assign \$31  = ~ total_s4[15];
  assign \none_s4$26  = \$30  & \$31 ;
  assign \$32  = ~ total_s4[16];
  assign \$33  = ~ total_s4[17];
  assign \none_s4$27  = \$32  & \$33 ;
  assign \$34  = ~ total_s4[18];
  assign \$35  = ~ total_s4[19];
  assign \none_s4$28  = \$34  & \$35 ;
  assign \$36  = ~ total_s4[20];
  assign \$37  = ~ total_s4[21];
  assign \none_s4$29  = \$36  & \$37 ;
  assign \$38  = ~ total_s4[22];
  assign \$39  = ~ total_s4[23];
  assign \none_s4$30  = \$38  & \$39 ;
  assign \$40  = ~ total_s4[24];
  assign \$41  = ~ total_s4[25];
  assign \none_s4$31  = \$40  & \$41 ;
  assign \$42  = ~ total_s4[26];
  assign \$43  = ~ total_s4[27];
  assign \none_s4$32  = \$42  & \$43 ;
  assign \none_s4$35  = \none_s4$19  & \none_s4$20 ;
  assign \$46  = ~ total_s4[1];
  assign \$47  = ~ total_s4[3];
  assign \zeros_s4$36  = \none_s4$20  ? \$46  : \$47 ;
  assign \none_s4$37  = \none_s4$21  & \none_s4$22 ;
  assign \$48  = ~ total_s4[5];
  assign \$49  = ~ total_s4[7];
  assign \zeros_s4$38  = \none_s4$22  ? \$48  : \$49 ;
  assign \none_s4$39  = \none_s4$23  & \none_s4$24 ;
  assign \$50  = ~ total_s4[9];
  assign \$51  = ~ total_s4[11];
  assign \zeros_s4$40  = \none_s4$24  ? \$50  : \$51 ;
  assign \none_s4$41  = \none_s4$25  & \none_s4$26 ;
  assign \$52  = ~ total_s4[13];
  assign \$53  = ~ total_s4[15];
  assign \zeros_s4$42  = \none_s4$26  ? \$52  : \$53 ;
  assign \none_s4$43  = \none_s4$27  & \none_s4$28 ;
  assign \$54  = ~ total_s4[17];
  assign \$55  = ~ total_s4[19];
  assign \zeros_s4$44  = \none_s4$28  ? \$54  : \$55 ;
  assign \none_s4$45  = \none_s4$29  & \none_s4$30 ;
  assign \$56  = ~ total_s4[21];
  assign \$57  = ~ total_s4[23];
  assign \zeros_s4$46  = \none_s4$30  ? \$56  : \$57 ;
  assign \none_s4$47  = \none_s4$31  & \none_s4$32 ;
  assign \$58  = ~ total_s4[25];
  assign \$59  = ~ total_s4[27];
  assign \zeros_s4$48  = \none_s4$32  ? \$58  : \$59 ;
  assign \zeros_s4$50  = \none_s4$35  ? 1'h1 : \zeros_s4$36 ;
  assign \zeros_s4$51  = \none_s4$35  ? 1'h1 : \none_s4$20 ;
  assign \none_s4$52  = \none_s4$37  & \none_s4$39 ;
  assign \zeros_s4$53  = \none_s4$39  ? \zeros_s4$38  : \zeros_s4$40 ;
  assign \zeros_s4$54  = \none_s4$39  ? \none_s4$22  : \none_s4$24 ;
  assign \none_s4$55  = \none_s4$41  & \none_s4$43 ;
  assign \zeros_s4$56  = \none_s4$43  ? \zeros_s4$42  : \zeros_s4$44 ;
  assign \zeros_s4$57  = \none_s4$43  ? \none_s4$26  : \none_s4$28 ;
  assign \none_s4$58  = \none_s4$45  & \none_s4$47 ;
  assign \zeros_s4$59  = \none_s4$47  ? \zeros_s4$46  : \zeros_s4$48 ;
  assign \zeros_s4$60  = \none_s4$47  ? \none_s4$30  : \none_s4$32 ;
  assign \none_s4$61  = \none_s4$49  & \none_s4$52 ;
  assign \zeros_s4$62  = \none_s4$52  ? \zeros_s4$50  : \zeros_s4$53 ;
  assign \zeros_s4$63  = \none_s4$52  ? \zeros_s4$51  : \zeros_s4$54 ;
  assign \zeros_s4$64  = \none_s4$52  ? \none_s4$35  : \none_s4$39 ;
  assign \none_s4$65  = \none_s4$55  & \none_s4$58 ;
  assign \zeros_s4$66  = \none_s4$58  ? \zeros_s4$56  : \zeros_s4$59 ;
  assign \zeros_s4$67  = \none_s4$58  ? \zeros_s4$57  : \zeros_s4$60 ;
  assign \zeros_s4$68  = \none_s4$58  ? \none_s4$43  : \none_s4$47 ;
  assign \none_s4$69  = \none_s4$61  & \none_s4$65 ;
  assign \zeros_s4$70  = \none_s4$65  ? \zeros_s4$62  : \zeros_s4$66 ;
  assign \zeros_s4$71  = \none_s4$65  ? \zeros_s4$63  : \zeros_s4$67 ;
  assign \zeros_s4$72  = \none_s4$65  ? \zeros_s4$64  : \zeros_s4$68 ;
  assign \zeros_s4$73  = \none_s4$65  ? \none_s4$52  : \none_s4$58 ;
  assign enough_s5 = zeros_s5 <= exponent_s5;
  assign some_s5 = zeros_s5 < 5'h1c;
  assign \$60  = & req__payload[30:23];
  assign \$61  = | req__payload[22:0];
  assign \$62  = ~ \$61 ;
  assign \$63  = \$60  & \$62 ;
  assign \$64  = & req__payload[62:55];
  assign \$65  = | req__payload[54:32];
  assign \$66  = ~ \$65 ;
  assign \$67  = \$64  & \$66 ;
  assign \$68  = \$63  | \$67 ;
  assign \$69  = & req__payload[30:23];
  assign \$70  = | req__payload[22:0];
  assign \$71  = \$69  & \$70 ;
  assign \$72  = & req__payload[62:55];
  assign \$73  = | req__payload[54:32];
  assign \$74  = \$72  & \$73 ;
  assign \$75  = \$71  | \$74 ;
  assign \$76  = & req__payload[30:23];
  assign \$77  = | req__payload[22:0];
  assign \$78  = ~ \$77 ;
  assign \$79  = \$76  & \$78 ;
  assign \$80  = & req__payload[62:55];
  assign \$81  = | req__payload[54:32];
  assign \$82  = ~ \$81 ;
  assign \$83  = \$80  & \$82 ;
  assign \$84  = \$79  & \$83 ;
  assign \$85  = req__payload[31] ^ req__payload[63];
  assign \$86  = \$84  & \$85 ;
  assign \$87  = \$75  | \$86 ;
  assign \$88  = req__payload[30:0] >= req__payload[62:32];
  assign \$89  = | req__payload[30:23];
  assign \$90  = ~ \$89 ;
  assign \$91  = req__payload[30:23] | { 7'h00, \$90  };
  assign \$92  = | req__payload[62:55];
  assign \$93  = ~ \$92 ;
  assign \$94  = req__payload[62:55] | { 7'h00, \$93  };
  assign \$95  = | req__payload[30:23];
  assign \$96  = | req__payload[62:55];
  assign \$97  = | req__payload[30:23];
  assign \$98  = ~ \$97 ;
  assign \$99  = req__payload[30:23] | { 7'h00, \$98  };
  assign \$100  = | req__payload[62:55];
  assign \$101  = ~ \$100 ;
  assign \$102  = req__payload[62:55] | { 7'h00, \$101  };
  assign \$103  = \$99  - \$102 ;
  assign \$104  = | req__payload[62:55];
  assign \$105  = ~ \$104 ;
  assign \$106  = req__payload[62:55] | { 7'h00, \$105  };
  assign \$107  = | req__payload[30:23];
  assign \$108  = ~ \$107 ;
  assign \$109  = req__payload[30:23] | { 7'h00, \$108  };
  assign \$110  = \$106  - \$109 ;
  assign \$111  = larger_first_s1 ? signs_s1[0] : signs_s1[1];
  assign \$112  = signs_s1[0] ^ signs_s1[1];
  assign \$113  = larger_first_s1 ? exponents_s1[7:0] : exponents_s1[15:8];
  assign \$114  = larger_first_s1 ? mantissas_s1[23:0] : mantissas_s1[47:24];
  assign \$115  = larger_first_s1 ? mantissas_s1[47:24] : mantissas_s1[23:0];
  assign \$116  = | apart_s1[7:5];
  assign \$117  = | apart_s1[7:5];
  assign \$118  = | apart_s1[7:5];
  assign \$119  = | apart_s1[7:5];
  assign \$120  = | apart_s1[7:5];
  assign \$121  = apart_s1[4:0] | { \$120 , \$119 , \$118 , \$117 , \$116  };
  assign \$122  = ~ small_s3;
  assign \$123  = subtract_s3 ? \$122  : small_s3;
  assign \$124  = { large_s3, 4'h1 } + { subtract_s3, \$123 , subtract_s3 };
  assign \$125  = ~ subtract_s5;
  assign \$126  = some_s5 | \$125 ;
  assign \$127  = sign_s5 & \$126 ;
  assign \$128  = enough_s5 ? { 2'h0, zeros_s5 } : exponent_s5;
  assign \$129  = enough_s5 & some_s5;
  assign \$130  = exponent_s6 + 1'h1;
  assign \$131  = \$130  - places_s6;
  assign \$132  = normal_s6 ? \$131  : 10'h000;
  assign \$133  = total_s6 << places_s6;
  assign \$134  = exponent_s7 >= 8'hff;
  assign \$135  = special_s7[0] | \$134 ;
  assign \$136  = | mantissa_s7[2:0];
  assign \$137  = \$136  | mantissa_s7[4];
  assign \$138  = mantissa_s7[3] & \$137 ;
  assign \$139  = { exponent_s7[7:0], mantissa_s7[26:4] } + \$138 ;
  assign \$140  = \$135  ? 31'h7f800000 : \$139 [30:0];
  assign \$141  = special_s7[1] ? 32'd2143289344 : { sign_s7, \$140  };
  always @(posedge clk)
    valid <= \$142 ;
  always @(posedge clk)
    special_s1 <= \$143 ;
  always @(posedge clk)
    larger_first_s1 <= \$144 ;
  always @(posedge clk)
    signs_s1 <= \$145 ;
  always @(posedge clk)
    exponents_s1 <= \$146 ;
  always @(posedge clk)
    mantissas_s1 <= \$147 ;
  always @(posedge clk)
    a_above_b_s1 <= \$148 ;
  always @(posedge clk)
    b_above_a_s1 <= \$149 ;
  always @(posedge clk)
    special_s2 <= \$150 ;
  always @(posedge clk)
    sign_s2 <= \$151 ;
  always @(posedge clk)
    subtract_s2 <= \$152 ;
  always @(posedge clk)
    exponent_s2 <= \$153 ;
  always @(posedge clk)
    large_s2 <= \$154 ;
  always @(posedge clk)
    small_s2 <= \$155 ;
  always @(posedge clk)
    apart_s2 <= \$156 ;
  always @(posedge clk)
    special_s3 <= \$157 ;
  always @(posedge clk)
    sign_s3 <= \$158 ;
  always @(posedge clk)
    subtract_s3 <= \$159 ;
  always @(posedge clk)
    exponent_s3 <= \$160 ;
  always @(posedge clk)
    large_s3 <= \$161 ;
  always @(posedge clk)
    small_s3 <= \$162 ;
  always @(posedge clk)
    special_s4 <= \$163 ;
  always @(posedge clk)
    sign_s4 <= \$164 ;
  always @(posedge clk)
    subtract_s4 <= \$165 ;
  always @(posedge clk)
    exponent_s4 <= \$166 ;
  always @(posedge clk)
    total_s4 <= \$167 ;
  always @(posedge clk)
    special_s5 <= \$168 ;
  always @(posedge clk)
    sign_s5 <= \$169 ;
  always @(posedge clk)
    subtract_s5 <= \$170 ;
  always @(posedge clk)
    exponent_s5 <= \$171 ;
  always @(posedge clk)
    total_s5 <= \$172 ;
  always @(posedge clk)
    zeros_s5 <= \$173 ;
  always @(posedge clk)
    special_s6 <= \$174 ;
  always @(posedge clk)
    sign_s6 <= \$175 ;
  always @(posedge clk)
    exponent_s6 <= \$176 ;
  always @(posedge clk)
    total_s6 <= \$177 ;
  always @(posedge clk)
    places_s6 <= \$178 ;
  always @(posedge clk)
    normal_s6 <= \$179 ;
  always @(posedge clk)
    special_s7 <= \$180 ;
  always @(posedge clk)
    sign_s7 <= \$181 ;
  always @(posedge clk)
    exponent_s7 <= \$182 ;
  always @(posedge clk)
    mantissa_s7 <= \$183 ;
  always @(posedge clk)
    result_s8 <= \$184 ;
  always @(posedge clk)
    beside_s1 <= \$185 ;
  always @(posedge clk)
    beside_s2 <= \$186 ;
  always @(posedge clk)
    beside_s3 <= \$187 ;
  always @(posedge clk)
    beside_s4 <= \$188 ;
  always @(posedge clk)
    beside_s5 <= \$189 ;
  always @(posedge clk)
    beside_s6 <= \$190 ;
  always @(posedge clk)
    beside_s7 <= \$191 ;
  always @(posedge clk)
    beside_s8 <= \$192 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$142  = valid;
    if (\$signal ) begin
      \$142  = { valid[6:0], req__valid };
    end
    if (rst) begin
      \$142  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$143  = special_s1;
    if (\$signal ) begin
      \$143  = { \$87 , \$68  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$144  = larger_first_s1;
    if (\$signal ) begin
      \$144  = \$88 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$145  = signs_s1;
    if (\$signal ) begin
      \$145  = { req__payload[63], req__payload[31] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$146  = exponents_s1;
    if (\$signal ) begin
      \$146  = { \$94 , \$91  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$147  = mantissas_s1;
    if (\$signal ) begin
      \$147  = { \$96 , req__payload[54:32], \$95 , req__payload[22:0] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$148  = a_above_b_s1;
    if (\$signal ) begin
      \$148  = \$103 [7:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$149  = b_above_a_s1;
    if (\$signal ) begin
      \$149  = \$110 [7:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$150  = special_s2;
    if (\$signal ) begin
      \$150  = special_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$151  = sign_s2;
    if (\$signal ) begin
      \$151  = \$111 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$152  = subtract_s2;
    if (\$signal ) begin
      \$152  = \$112 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$153  = exponent_s2;
    if (\$signal ) begin
      \$153  = \$113 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$154  = large_s2;
    if (\$signal ) begin
      \$154  = \$114 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$155  = small_s2;
    if (\$signal ) begin
      \$155  = \$115 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$156  = apart_s2;
    if (\$signal ) begin
      \$156  = \$121 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$157  = special_s3;
    if (\$signal ) begin
      \$157  = special_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$158  = sign_s3;
    if (\$signal ) begin
      \$158  = sign_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$159  = subtract_s3;
    if (\$signal ) begin
      \$159  = subtract_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$160  = exponent_s3;
    if (\$signal ) begin
      \$160  = exponent_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$161  = large_s3;
    if (\$signal ) begin
      \$161  = large_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$162  = small_s3;
    if (\$signal ) begin
      \$162  = \shifted_s2$15 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$163  = special_s4;
    if (\$signal ) begin
      \$163  = special_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$164  = sign_s4;
    if (\$signal ) begin
      \$164  = sign_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$165  = subtract_s4;
    if (\$signal ) begin
      \$165  = subtract_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$166  = exponent_s4;
    if (\$signal ) begin
      \$166  = exponent_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$167  = total_s4;
    if (\$signal ) begin
      \$167  = \$124 [28:1];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$168  = special_s5;
    if (\$signal ) begin
      \$168  = special_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$169  = sign_s5;
    if (\$signal ) begin
      \$169  = sign_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$170  = subtract_s5;
    if (\$signal ) begin
      \$170  = subtract_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$171  = exponent_s5;
    if (\$signal ) begin
      \$171  = exponent_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$172  = total_s5;
    if (\$signal ) begin
      \$172  = total_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$173  = zeros_s5;
    if (\$signal ) begin
      \$173  = { \none_s4$69 , \none_s4$65 , \zeros_s4$73 , \zeros_s4$72 , \zeros_s4$71 , \zeros_s4$70  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$174  = special_s6;
    if (\$signal ) begin
      \$174  = special_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$175  = sign_s6;
    if (\$signal ) begin
      \$175  = \$127 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$176  = exponent_s6;
    if (\$signal ) begin
      \$176  = exponent_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$177  = total_s6;
    if (\$signal ) begin
      \$177  = total_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$178  = places_s6;
    if (\$signal ) begin
      \$178  = \$128 [4:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$179  = normal_s6;
    if (\$signal ) begin
      \$179  = \$129 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$180  = special_s7;
    if (\$signal ) begin
      \$180  = special_s6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$181  = sign_s7;
    if (\$signal ) begin
      \$181  = sign_s6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$182  = exponent_s7;
    if (\$signal ) begin
      \$182  = \$132 [8:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$183  = mantissa_s7;
    if (\$signal ) begin
      \$183  = \$133 [27:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$184  = result_s8;
    if (\$signal ) begin
      \$184  = \$141 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$185  = beside_s1;
    if (\$signal ) begin
      \$185  = req__payload[71:64];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$186  = beside_s2;
    if (\$signal ) begin
      \$186  = beside_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$187  = beside_s3;
    if (\$signal ) begin
      \$187  = beside_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$188  = beside_s4;
    if (\$signal ) begin
      \$188  = beside_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$189  = beside_s5;
    if (\$signal ) begin
      \$189  = beside_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$190  = beside_s6;
    if (\$signal ) begin
      \$190  = beside_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$191  = beside_s7;
    if (\$signal ) begin
      \$191  = beside_s6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$192  = beside_s8;
    if (\$signal ) begin
      \$192  = beside_s7;
    end
  end
  assign rsp__ready = 1'h1;
  assign req__ready = \$signal ;
  assign \zeros_s4$74  = { \none_s4$69 , \none_s4$65 , \zeros_s4$73 , \zeros_s4$72 , \zeros_s4$71 , \zeros_s4$70  };
  assign rsp__valid = valid[7];
  assign \rsp__payload.result  = rsp__payload[31:0];
  assign \rsp__payload.beside  = rsp__payload[39:32];
  assign \req__payload.a  = req__payload[31:0];
  assign \req__payload.b  = req__payload[63:32];
  assign \req__payload.beside  = req__payload[71:64];
  assign rsp__payload[39:32] = beside_s8;
  assign rsp__payload[31:0] = result_s8;
  assign \$signal  = 1'h1;
  assign \$2  = 1'h0;
  assign \$3  = 1'h0;
  assign \$12  = 1'h1;
  assign \$13  = 1'h1;
  assign none_s4 = 1'h1;
  assign \$14  = 1'h1;
  assign \$15  = 1'h1;
  assign \none_s4$18  = 1'h1;
  assign \none_s4$33  = 1'h1;
  assign \$44  = 1'h1;
  assign \$45  = 1'h1;
  assign zeros_s4 = 1'h1;
  assign \none_s4$49  = \none_s4$35 ;
endmodule

module \hotline_gather.design.reducer.adder_1 (rst, req__payload, req__valid, rsp__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$6  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$100 ;
  wire \$101 ;
  wire [7:0] \$102 ;
  wire [8:0] \$103 ;
  wire \$104 ;
  wire \$105 ;
  wire [7:0] \$106 ;
  wire \$107 ;
  wire \$108 ;
  wire [7:0] \$109 ;
  wire \$11 ;
  wire [8:0] \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire [7:0] \$113 ;
  wire [23:0] \$114 ;
  wire [23:0] \$115 ;
  wire \$116 ;
  wire \$117 ;
  wire \$118 ;
  wire \$119 ;
  wire \$12 ;
  wire \$120 ;
  wire [4:0] \$121 ;
  wire [26:0] \$122 ;
  wire [26:0] \$123 ;
  wire [29:0] \$124 ;
  wire \$125 ;
  wire \$126 ;
  wire \$127 ;
  wire [7:0] \$128 ;
  wire \$129 ;
  wire \$13 ;
  wire [8:0] \$130 ;
  wire [9:0] \$131 ;
  wire [9:0] \$132 ;
  wire [58:0] \$133 ;
  wire \$134 ;
  wire \$135 ;
  wire \$136 ;
  wire \$137 ;
  wire \$138 ;
  wire [31:0] \$139 ;
  wire \$14 ;
  wire [30:0] \$140 ;
  wire [31:0] \$141 ;
  reg [7:0] \$142 ;
  reg [1:0] \$143 ;
  reg \$144 ;
  reg [1:0] \$145 ;
  reg [15:0] \$146 ;
  reg [47:0] \$147 ;
  reg [7:0] \$148 ;
  reg [7:0] \$149 ;
  wire \$15 ;
  reg [1:0] \$150 ;
  reg \$151 ;
  reg \$152 ;
  reg [7:0] \$153 ;
  reg [23:0] \$154 ;
  reg [23:0] \$155 ;
  reg [4:0] \$156 ;
  reg [1:0] \$157 ;
  reg \$158 ;
  reg \$159 ;
  wire \$16 ;
  reg [7:0] \$160 ;
  reg [23:0] \$161 ;
  reg [26:0] \$162 ;
  reg [1:0] \$163 ;
  reg \$164 ;
  reg \$165 ;
  reg [7:0] \$166 ;
  reg [27:0] \$167 ;
  reg [1:0] \$168 ;
  reg \$169 ;
  wire \$17 ;
  reg \$170 ;
  reg [7:0] \$171 ;
  reg [27:0] \$172 ;
  reg [5:0] \$173 ;
  reg [1:0] \$174 ;
  reg \$175 ;
  reg [7:0] \$176 ;
  reg [27:0] \$177 ;
  reg [4:0] \$178 ;
  reg \$179 ;
  wire \$18 ;
  reg [1:0] \$180 ;
  reg \$181 ;
  reg [8:0] \$182 ;
  reg [27:0] \$183 ;
  reg [31:0] \$184 ;
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
  wire \$92 ;
  wire \$93 ;
  wire [7:0] \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire \$97 ;
  wire \$98 ;
  wire [7:0] \$99 ;
  wire \$signal ;
  reg [7:0] a_above_b_s1 = 8'h00;
  wire [7:0] apart_s1;
  reg [4:0] apart_s2 = 5'h00;
  reg [7:0] b_above_a_s1 = 8'h00;
  input clk;
  wire clk;
  wire enough_s5;
  reg [7:0] exponent_s2 = 8'h00;
  reg [7:0] exponent_s3 = 8'h00;
  reg [7:0] exponent_s4 = 8'h00;
  reg [7:0] exponent_s5 = 8'h00;
  reg [7:0] exponent_s6 = 8'h00;
  reg [8:0] exponent_s7 = 9'h000;
  reg [15:0] exponents_s1 = 16'h0000;
  reg [23:0] large_s2 = 24'h000000;
  reg [23:0] large_s3 = 24'h000000;
  reg larger_first_s1 = 1'h0;
  reg [27:0] mantissa_s7 = 28'h0000000;
  reg [47:0] mantissas_s1 = 48'h000000000000;
  wire none_s4;
  wire \none_s4$18 ;
  wire \none_s4$19 ;
  wire \none_s4$20 ;
  wire \none_s4$21 ;
  wire \none_s4$22 ;
  wire \none_s4$23 ;
  wire \none_s4$24 ;
  wire \none_s4$25 ;
  wire \none_s4$26 ;
  wire \none_s4$27 ;
  wire \none_s4$28 ;
  wire \none_s4$29 ;
  wire \none_s4$30 ;
  wire \none_s4$31 ;
  wire \none_s4$32 ;
  wire \none_s4$33 ;
  wire \none_s4$35 ;
  wire \none_s4$37 ;
  wire \none_s4$39 ;
  wire \none_s4$41 ;
  wire \none_s4$43 ;
  wire \none_s4$45 ;
  wire \none_s4$47 ;
  wire \none_s4$49 ;
  wire \none_s4$52 ;
  wire \none_s4$55 ;
  wire \none_s4$58 ;
  wire \none_s4$61 ;
  wire \none_s4$65 ;
  wire \none_s4$69 ;
  reg normal_s6 = 1'h0;
  reg [4:0] places_s6 = 5'h00;
  input [63:0] req__payload;
  wire [63:0] req__payload;
  wire [31:0] \req__payload.a ;
  wire [31:0] \req__payload.b ;
  wire req__ready;
  input req__valid;
  wire req__valid;
  (* init = 32'd0 *)
  wire [31:0] result_s8;
  output [31:0] rsp__payload;
  reg [31:0] rsp__payload = 32'd0;
  wire [31:0] \rsp__payload.result ;
  wire rsp__ready;
  wire rsp__valid;
  input rst;
  wire rst;
  wire [26:0] shifted_s2;
  wire [26:0] \shifted_s2$12 ;
  wire [26:0] \shifted_s2$13 ;
  wire [26:0] \shifted_s2$14 ;
  wire [26:0] \shifted_s2$15 ;
  reg sign_s2 = 1'h0;
  reg sign_s3 = 1'h0;
  reg sign_s4 = 1'h0;
  reg sign_s5 = 1'h0;
  reg sign_s6 = 1'h0;
  reg sign_s7 = 1'h0;
  reg [1:0] signs_s1 = 2'h0;
  reg [23:0] small_s2 = 24'h000000;
  reg [26:0] small_s3 = 27'h0000000;
  wire some_s5;
  reg [1:0] special_s1 = 2'h0;
  reg [1:0] special_s2 = 2'h0;
  reg [1:0] special_s3 = 2'h0;
  reg [1:0] special_s4 = 2'h0;
  reg [1:0] special_s5 = 2'h0;
  reg [1:0] special_s6 = 2'h0;
  reg [1:0] special_s7 = 2'h0;
  reg subtract_s2 = 1'h0;
  reg subtract_s3 = 1'h0;
  reg subtract_s4 = 1'h0;
  reg subtract_s5 = 1'h0;
  reg [27:0] total_s4 = 28'h0000000;
  reg [27:0] total_s5 = 28'h0000000;
  reg [27:0] total_s6 = 28'h0000000;
  reg [7:0] valid = 8'h00;
  wire zeros_s4;
  wire \zeros_s4$36 ;
  wire \zeros_s4$38 ;
  wire \zeros_s4$40 ;
  wire \zeros_s4$42 ;
  wire \zeros_s4$44 ;
  wire \zeros_s4$46 ;
  wire \zeros_s4$48 ;
  wire \zeros_s4$50 ;
  wire \zeros_s4$51 ;
  wire \zeros_s4$53 ;
  wire \zeros_s4$54 ;
  wire \zeros_s4$56 ;
  wire \zeros_s4$57 ;
  wire \zeros_s4$59 ;
  wire \zeros_s4$60 ;
  wire \zeros_s4$62 ;
  wire \zeros_s4$63 ;
  wire \zeros_s4$64 ;
  wire \zeros_s4$66 ;
  wire \zeros_s4$67 ;
  wire \zeros_s4$68 ;
  wire \zeros_s4$70 ;
  wire \zeros_s4$71 ;
  wire \zeros_s4$72 ;
  wire \zeros_s4$73 ;
  wire [5:0] \zeros_s4$74 ;
  reg [5:0] zeros_s5 = 6'h00;
  assign \$1  = ~ valid[7];
  assign apart_s1 = larger_first_s1 ? a_above_b_s1 : b_above_a_s1;
  assign shifted_s2 = apart_s2[0] ? { 1'h0, small_s2, 1'h0, \$3  } : { small_s2, 3'h0 };
  assign \$4  = | shifted_s2[1:0];
  assign \$5  = shifted_s2[2] | \$4 ;
  assign \shifted_s2$12  = apart_s2[1] ? { 2'h0, shifted_s2[26:3], \$5  } : shifted_s2;
  assign \$6  = | \shifted_s2$12 [3:0];
  assign \$7  = \shifted_s2$12 [4] | \$6 ;
  assign \shifted_s2$13  = apart_s2[2] ? { 4'h0, \shifted_s2$12 [26:5], \$7  } : \shifted_s2$12 ;
  assign \$8  = | \shifted_s2$13 [7:0];
  assign \$9  = \shifted_s2$13 [8] | \$8 ;
  assign \shifted_s2$14  = apart_s2[3] ? { 8'h00, \shifted_s2$13 [26:9], \$9  } : \shifted_s2$13 ;
  assign \$10  = | \shifted_s2$14 [15:0];
  assign \$11  = \shifted_s2$14 [16] | \$10 ;
  assign \shifted_s2$15  = apart_s2[4] ? { 16'h0000, \shifted_s2$14 [26:17], \$11  } : \shifted_s2$14 ;
  assign \$16  = ~ total_s4[0];
  assign \$17  = ~ total_s4[1];
  assign \none_s4$19  = \$16  & \$17 ;
  assign \$18  = ~ total_s4[2];
  assign \$19  = ~ total_s4[3];
  assign \none_s4$20  = \$18  & \$19 ;
  assign \$20  = ~ total_s4[4];
  assign \$21  = ~ total_s4[5];
  assign \none_s4$21  = \$20  & \$21 ;
  assign \$22  = ~ total_s4[6];
  assign \$23  = ~ total_s4[7];
  assign \none_s4$22  = \$22  & \$23 ;
  assign \$24  = ~ total_s4[8];
  assign \$25  = ~ total_s4[9];
  assign \none_s4$23  = \$24  & \$25 ;
  assign \$26  = ~ total_s4[10];
  assign \$27  = ~ total_s4[11];
  assign \none_s4$24  = \$26  & \$27 ;
  assign \$28  = ~ total_s4[12];
  assign \$29  = ~ total_s4[13];
  assign \none_s4$25  = \$28  & \$29 ;
  assign \$30  = ~ total_s4[14];
  assign \$31  = ~ total_s4[15];
  assign \none_s4$26  = \$30  & \$31 ;
  assign \$32  = ~ total_s4[16];
  assign \$33  = ~ total_s4[17];
  assign \none_s4$27  = \$32  & \$33 ;
  assign \$34  = ~ total_s4[18];
  assign \$35  = ~ total_s4[19];
  assign \none_s4$28  = \$34  & \$35 ;
  assign \$36  = ~ total_s4[20];
  assign \$37  = ~ total_s4[21];
  assign \none_s4$29  = \$36  & \$37 ;
  assign \$38  = ~ total_s4[22];
  assign \$39  = ~ total_s4[23];
  assign \none_s4$30  = \$38  & \$39 ;
  assign \$40  = ~ total_s4[24];
  assign \$41  = ~ total_s4[25];
  assign \none_s4$31  = \$40  & \$41 ;
  assign \$42  = ~ total_s4[26];
  assign \$43  = ~ total_s4[27];
  assign \none_s4$32  = \$42  & \$43 ;
  assign \none_s4$35  = \none_s4$19  & \none_s4$20 ;
  assign \$46  = ~ total_s4[1];
  assign \$47  = ~ total_s4[3];
  assign \zeros_s4$36  = \none_s4$20  ? \$46  : \$47 ;
  assign \none_s4$37  = \none_s4$21  & \none_s4$22 ;
  assign \$48  = ~ total_s4[5];
  assign \$49  = ~ total_s4[7];
  assign \zeros_s4$38  = \none_s4$22  ? \$48  : \$49 ;
  assign \none_s4$39  = \none_s4$23  & \none_s4$24 ;
  assign \$50  = ~ total_s4[9];
  assign \$51  = ~ total_s4[11];
  assign \zeros_s4$40  = \none_s4$24  ? \$50  : \$51 ;
  assign \none_s4$41  = \none_s4$25  & \none_s4$26 ;
  assign \$52  = ~ total_s4[13];
  assign \$53  = ~ total_s4[15];
  assign \zeros_s4$42  = \none_s4$26  ? \$52  : \$53 ;
  assign \none_s4$43  = \none_s4$27  & \none_s4$28 ;
  assign \$54  = ~ total_s4[17];
  assign \$55  = ~ total_s4[19];
  assign \zeros_s4$44  = \none_s4$28  ? \$54  : \$55 ;
  assign \none_s4$45  = \none_s4$29  & \none_s4$30 ;
  assign \$56  = ~ total_s4[21];
  assign \$57  = ~ total_s4[23];
  assign \zeros_s4$46  = \none_s4$30  ? \$56  : \$57 ;
  assign \none_s4$47  = \none_s4$31  & \none_s4$32 ;
  assign \$58  = ~ total_s4[25];
  assign \$59  = ~ total_s4[27];
  assign \zeros_s4$48  = \none_s4$32  ? \$58  : \$59 ;
  assign \zeros_s4$50  = \none_s4$35  ? 1'h1 : \zeros_s4$36 ;
  assign \zeros_s4$51  = \none_s4$35  ? 1'h1 : \none_s4$20 ;
  assign \none_s4$52  = \none_s4$37  & \none_s4$39 ;
  assign \zeros_s4$53  = \none_s4$39  ? \zeros_s4$38  : \zeros_s4$40 ;
  assign \zeros_s4$54  = \none_s4$39  ? \none_s4$22  : \none_s4$24 ;
  assign \none_s4$55  = \none_s4$41  & \none_s4$43 ;
  assign \zeros_s4$56  = \none_s4$43  ? \zeros_s4$42  : \zeros_s4$44 ;
  assign \zeros_s4$57  = \none_s4$43  ? \none_s4$26  : \none_s4$28 ;
  assign \none_s4$58  = \none_s4$45  & \none_s4$47 ;
  assign \zeros_s4$59  = \none_s4$47  ? \zeros_s4$46  : \zeros_s4$48 ;
  assign \zeros_s4$60  = \none_s4$47  ? \none_s4$30  : \none_s4$32 ;
  assign \none_s4$61  = \none_s4$49  & \none_s4$52 ;
  assign \zeros_s4$62  = \none_s4$52  ? \zeros_s4$50  : \zeros_s4$53 ;
  assign \zeros_s4$63  = \none_s4$52  ? \zeros_s4$51  : \zeros_s4$54 ;
  assign \zeros_s4$64  = \none_s4$52  ? \none_s4$35  : \none_s4$39 ;
  assign \none_s4$65  = \none_s4$55  & \none_s4$58 ;
  assign \zeros_s4$66  = \none_s4$58  ? \zeros_s4$56  : \zeros_s4$59 ;
  assign \zeros_s4$67  = \none_s4$58  ? \zeros_s4$57  : \zeros_s4$60 ;
  assign \zeros_s4$68  = \none_s4$58  ? \none_s4$43  : \none_s4$47 ;
  assign \none_s4$69  = \none_s4$61  & \none_s4$65 ;
  assign \zeros_s4$70  = \none_s4$65  ? \zeros_s4$62  : \zeros_s4$66 ;
  assign \zeros_s4$71  = \none_s4$65  ? \zeros_s4$63  : \zeros_s4$67 ;
  assign \zeros_s4$72  = \none_s4$65  ? \zeros_s4$64  : \zeros_s4$68 ;
  assign \zeros_s4$73  = \none_s4$65  ? \none_s4$52  : \none_s4$58 ;
  assign enough_s5 = zeros_s5 <= exponent_s5;
  assign some_s5 = zeros_s5 < 5'h1c;
  assign \$60  = & req__payload[30:23];
  assign \$61  = | req__payload[22:0];
  assign \$62  = ~ \$61 ;
  assign \$63  = \$60  & \$62 ;
  assign \$64  = & req__payload[62:55];
  assign \$65  = | req__payload[54:32];
  assign \$66  = ~ \$65 ;
  assign \$67  = \$64  & \$66 ;
  assign \$68  = \$63  | \$67 ;
  assign \$69  = & req__payload[30:23];
  assign \$70  = | req__payload[22:0];
  assign \$71  = \$69  & \$70 ;
  assign \$72  = & req__payload[62:55];
  assign \$73  = | req__payload[54:32];
  assign \$74  = \$72  & \$73 ;
  assign \$75  = \$71  | \$74 ;
  assign \$76  = & req__payload[30:23];
  assign \$77  = | req__payload[22:0];
  assign \$78  = ~ \$77 ;
  assign \$79  = \$76  & \$78 ;
  assign \$80  = & req__payload[62:55];
  assign \$81  = | req__payload[54:32];
  assign \$82  = ~ \$81 ;
  assign \$83  = \$80  & \$82 ;
  assign \$84  = \$79  & \$83 ;
  assign \$85  = req__payload[31] ^ req__payload[63];
  assign \$86  = \$84  & \$85 ;
  assign \$87  = \$75  | \$86 ;
  assign \$88  = req__payload[30:0] >= req__payload[62:32];
  assign \$89  = | req__payload[30:23];
  assign \$90  = ~ \$89 ;
  assign \$91  = req__payload[30:23] | { 7'h00, \$90  };
  assign \$92  = | req__payload[62:55];
  assign \$93  = ~ \$92 ;
  assign \$94  = req__payload[62:55] | { 7'h00, \$93  };
  assign \$95  = | req__payload[30:23];
  assign \$96  = | req__payload[62:55];
  assign \$97  = | req__payload[30:23];
  assign \$98  = ~ \$97 ;
  assign \$99  = req__payload[30:23] | { 7'h00, \$98  };
  assign \$100  = | req__payload[62:55];
  assign \$101  = ~ \$100 ;
  assign \$102  = req__payload[62:55] | { 7'h00, \$101  };
  assign \$103  = \$99  - \$102 ;
  assign \$104  = | req__payload[62:55];
  assign \$105  = ~ \$104 ;
  assign \$106  = req__payload[62:55] | { 7'h00, \$105  };
  assign \$107  = | req__payload[30:23];
  assign \$108  = ~ \$107 ;
  assign \$109  = req__payload[30:23] | { 7'h00, \$108  };
  assign \$110  = \$106  - \$109 ;
  assign \$111  = larger_first_s1 ? signs_s1[0] : signs_s1[1];
  assign \$112  = signs_s1[0] ^ signs_s1[1];
  assign \$113  = larger_first_s1 ? exponents_s1[7:0] : exponents_s1[15:8];
  assign \$114  = larger_first_s1 ? mantissas_s1[23:0] : mantissas_s1[47:24];
  assign \$115  = larger_first_s1 ? mantissas_s1[47:24] : mantissas_s1[23:0];
  assign \$116  = | apart_s1[7:5];
  assign \$117  = | apart_s1[7:5];
  assign \$118  = | apart_s1[7:5];
  assign \$119  = | apart_s1[7:5];
  assign \$120  = | apart_s1[7:5];
  assign \$121  = apart_s1[4:0] | { \$120 , \$119 , \$118 , \$117 , \$116  };
  assign \$122  = ~ small_s3;
  assign \$123  = subtract_s3 ? \$122  : small_s3;
  assign \$124  = { large_s3, 4'h1 } + { subtract_s3, \$123 , subtract_s3 };
  assign \$125  = ~ subtract_s5;
  assign \$126  = some_s5 | \$125 ;
  assign \$127  = sign_s5 & \$126 ;
  assign \$128  = enough_s5 ? { 2'h0, zeros_s5 } : exponent_s5;
  assign \$129  = enough_s5 & some_s5;
  assign \$130  = exponent_s6 + 1'h1;
  assign \$131  = \$130  - places_s6;
  assign \$132  = normal_s6 ? \$131  : 10'h000;
  assign \$133  = total_s6 << places_s6;
  assign \$134  = exponent_s7 >= 8'hff;
  assign \$135  = special_s7[0] | \$134 ;
  assign \$136  = | mantissa_s7[2:0];
  assign \$137  = \$136  | mantissa_s7[4];
  assign \$138  = mantissa_s7[3] & \$137 ;
  assign \$139  = { exponent_s7[7:0], mantissa_s7[26:4] } + \$138 ;
  assign \$140  = \$135  ? 31'h7f800000 : \$139 [30:0];
  assign \$141  = special_s7[1] ? 32'd2143289344 : { sign_s7, \$140  };
  always @(posedge clk)
    valid <= \$142 ;
  always @(posedge clk)
    special_s1 <= \$143 ;
  always @(posedge clk)
    larger_first_s1 <= \$144 ;
  always @(posedge clk)
    signs_s1 <= \$145 ;
  always @(posedge clk)
    exponents_s1 <= \$146 ;
  always @(posedge clk)
    mantissas_s1 <= \$147 ;
  always @(posedge clk)
    a_above_b_s1 <= \$148 ;
  always @(posedge clk)
    b_above_a_s1 <= \$149 ;
  always @(posedge clk)
    special_s2 <= \$150 ;
  always @(posedge clk)
    sign_s2 <= \$151 ;
  always @(posedge clk)
    subtract_s2 <= \$152 ;
  always @(posedge clk)
    exponent_s2 <= \$153 ;
  always @(posedge clk)
    large_s2 <= \$154 ;
  always @(posedge clk)
    small_s2 <= \$155 ;
  always @(posedge clk)
    apart_s2 <= \$156 ;
  always @(posedge clk)
    special_s3 <= \$157 ;
  always @(posedge clk)
    sign_s3 <= \$158 ;
  always @(posedge clk)
    subtract_s3 <= \$159 ;
  always @(posedge clk)
    exponent_s3 <= \$160 ;
  always @(posedge clk)
    large_s3 <= \$161 ;
  always @(posedge clk)
    small_s3 <= \$162 ;
  always @(posedge clk)
    special_s4 <= \$163 ;
  always @(posedge clk)
    sign_s4 <= \$164 ;
  always @(posedge clk)
    subtract_s4 <= \$165 ;
  always @(posedge clk)
    exponent_s4 <= \$166 ;
  always @(posedge clk)
    total_s4 <= \$167 ;
  always @(posedge clk)
    special_s5 <= \$168 ;
  always @(posedge clk)
    sign_s5 <= \$169 ;
  always @(posedge clk)
    subtract_s5 <= \$170 ;
  always @(posedge clk)
    exponent_s5 <= \$171 ;
  always @(posedge clk)
    total_s5 <= \$172 ;
  always @(posedge clk)
    zeros_s5 <= \$173 ;
  always @(posedge clk)
    special_s6 <= \$174 ;
  always @(posedge clk)
    sign_s6 <= \$175 ;
  always @(posedge clk)
    exponent_s6 <= \$176 ;
  always @(posedge clk)
    total_s6 <= \$177 ;
  always @(posedge clk)
    places_s6 <= \$178 ;
  always @(posedge clk)
    normal_s6 <= \$179 ;
  always @(posedge clk)
    special_s7 <= \$180 ;
  always @(posedge clk)
    sign_s7 <= \$181 ;
  always @(posedge clk)
    exponent_s7 <= \$182 ;
  always @(posedge clk)
    mantissa_s7 <= \$183 ;
  always @(posedge clk)
    rsp__payload <= \$184 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$142  = valid;
    if (\$signal ) begin
      \$142  = { valid[6:0], req__valid };
    end
    if (rst) begin
      \$142  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$143  = special_s1;
    if (\$signal ) begin
      \$143  = { \$87 , \$68  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$144  = larger_first_s1;
    if (\$signal ) begin
      \$144  = \$88 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$145  = signs_s1;
    if (\$signal ) begin
      \$145  = { req__payload[63], req__payload[31] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$146  = exponents_s1;
    if (\$signal ) begin
      \$146  = { \$94 , \$91  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$147  = mantissas_s1;
    if (\$signal ) begin
      \$147  = { \$96 , req__payload[54:32], \$95 , req__payload[22:0] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$148  = a_above_b_s1;
    if (\$signal ) begin
      \$148  = \$103 [7:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$149  = b_above_a_s1;
    if (\$signal ) begin
      \$149  = \$110 [7:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$150  = special_s2;
    if (\$signal ) begin
      \$150  = special_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$151  = sign_s2;
    if (\$signal ) begin
      \$151  = \$111 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$152  = subtract_s2;
    if (\$signal ) begin
      \$152  = \$112 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$153  = exponent_s2;
    if (\$signal ) begin
      \$153  = \$113 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$154  = large_s2;
    if (\$signal ) begin
      \$154  = \$114 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$155  = small_s2;
    if (\$signal ) begin
      \$155  = \$115 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$156  = apart_s2;
    if (\$signal ) begin
      \$156  = \$121 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$157  = special_s3;
    if (\$signal ) begin
      \$157  = special_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$158  = sign_s3;
    if (\$signal ) begin
      \$158  = sign_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$159  = subtract_s3;
    if (\$signal ) begin
      \$159  = subtract_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$160  = exponent_s3;
    if (\$signal ) begin
      \$160  = exponent_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$161  = large_s3;
    if (\$signal ) begin
      \$161  = large_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$162  = small_s3;
    if (\$signal ) begin
      \$162  = \shifted_s2$15 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$163  = special_s4;
    if (\$signal ) begin
      \$163  = special_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$164  = sign_s4;
    if (\$signal ) begin
      \$164  = sign_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$165  = subtract_s4;
    if (\$signal ) begin
      \$165  = subtract_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$166  = exponent_s4;
    if (\$signal ) begin
      \$166  = exponent_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$167  = total_s4;
    if (\$signal ) begin
      \$167  = \$124 [28:1];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$168  = special_s5;
    if (\$signal ) begin
      \$168  = special_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$169  = sign_s5;
    if (\$signal ) begin
      \$169  = sign_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$170  = subtract_s5;
    if (\$signal ) begin
      \$170  = subtract_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$171  = exponent_s5;
    if (\$signal ) begin
      \$171  = exponent_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$172  = total_s5;
    if (\$signal ) begin
      \$172  = total_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$173  = zeros_s5;
    if (\$signal ) begin
      \$173  = { \none_s4$69 , \none_s4$65 , \zeros_s4$73 , \zeros_s4$72 , \zeros_s4$71 , \zeros_s4$70  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$174  = special_s6;
    if (\$signal ) begin
      \$174  = special_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$175  = sign_s6;
    if (\$signal ) begin
      \$175  = \$127 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$176  = exponent_s6;
    if (\$signal ) begin
      \$176  = exponent_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$177  = total_s6;
    if (\$signal ) begin
      \$177  = total_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$178  = places_s6;
    if (\$signal ) begin
      \$178  = \$128 [4:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$179  = normal_s6;
    if (\$signal ) begin
      \$179  = \$129 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$180  = special_s7;
    if (\$signal ) begin
      \$180  = special_s6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$181  = sign_s7;
    if (\$signal ) begin
      \$181  = sign_s6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$182  = exponent_s7;
    if (\$signal ) begin
      \$182  = \$132 [8:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$183  = mantissa_s7;
    if (\$signal ) begin
      \$183  = \$133 [27:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$184  = rsp__payload;
    if (\$signal ) begin
      \$184  = \$141 ;
    end
  end
  assign rsp__valid = valid[7];
  assign rsp__ready = 1'h1;
  assign req__ready = \$signal ;
  assign \zeros_s4$74  = { \none_s4$69 , \none_s4$65 , \zeros_s4$73 , \zeros_s4$72 , \zeros_s4$71 , \zeros_s4$70  };
  assign result_s8 = rsp__payload;
  assign \rsp__payload.result  = rsp__payload;
  assign \req__payload.a  = req__payload[31:0];
  assign \req__payload.b  = req__payload[63:32];
  assign \$signal  = 1'h1;
  assign \$2  = 1'h0;
  assign \$3  = 1'h0;
  assign \$12  = 1'h1;
  assign \$13  = 1'h1;
  assign none_s4 = 1'h1;
  assign \$14  = 1'h1;
  assign \$15  = 1'h1;
  assign \none_s4$18  = 1'h1;
  assign \none_s4$33  = 1'h1;
  assign \$44  = 1'h1;
  assign \$45  = 1'h1;
  assign zeros_s4 = 1'h1;
  assign \none_s4$49  = \none_s4$35 ;
endmodule

module \hotline_gather.design.reducer.queue (rst, r_en, w_en, r_data, \port$2876$0 , \port$2876$39 , \port$3068$0 , r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$7  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [6:0] \$12 ;
  wire [6:0] \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire [6:0] \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire [6:0] \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire [6:0] \$3 ;
  wire \$30 ;
  reg [5:0] \$31 ;
  reg [5:0] \$32 ;
  reg [5:0] \$33 ;
  reg \$34 ;
  wire \$4 ;
  wire \$5 ;
  wire [6:0] \$6 ;
  wire [6:0] \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  (* init = 6'h00 *)
  wire [5:0] consume;
  reg [5:0] inner_level = 6'h00;
  wire inner_r_rdy;
  wire [5:0] level;
  input [35:0] \port$2876$0 ;
  wire [35:0] \port$2876$0 ;
  input \port$2876$39 ;
  wire \port$2876$39 ;
  input [31:0] \port$3068$0 ;
  wire [31:0] \port$3068$0 ;
  (* init = 6'h00 *)
  wire [5:0] produce;
  output [68:0] r_data;
  wire [68:0] r_data;
  input r_en;
  wire r_en;
  wire [5:0] r_level;
  reg [5:0] r_port__addr = 6'h00;
  wire [68:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  input rst;
  wire rst;
  wire [68:0] w_data;
  input w_en;
  wire w_en;
  wire [5:0] w_level;
  reg [5:0] w_port__addr = 6'h00;
  wire [68:0] w_port__data;
  wire w_port__en;
  wire w_rdy;
  reg [68:0] storage [36:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= { \port$2876$39 , \port$3068$0 , \port$2876$0 [31:0], \port$2876$0 [35:32] };
  end
  reg [68:0] _0_;
  always @(posedge clk) begin
    if (r_port__en) begin
      _0_ <= storage[r_port__addr];
    end
  end
  assign r_data = _0_;
  assign w_rdy = inner_level != 6'h25;
  assign inner_r_rdy = | inner_level;
  assign w_port__en = w_rdy & w_en;
  assign \$1  = ~ r_rdy;
  assign \$2  = \$1  | r_en;
  assign r_port__en = inner_r_rdy & \$2 ;
  assign \$3  = inner_level + r_rdy;
  assign \$4  = w_rdy & w_en;
  assign \$5  = w_port__addr == 6'h24;
  assign \$6  = w_port__addr + 1'h1;
  assign \$7  = \$5  ? 7'h00 : \$6 ;
  assign \$8  = ~ r_rdy;
  assign \$9  = \$8  | r_en;
  assign \$10  = inner_r_rdy & \$9 ;
  assign \$11  = r_port__addr == 6'h24;
  assign \$12  = r_port__addr + 1'h1;
  assign \$13  = \$11  ? 7'h00 : \$12 ;
  assign \$14  = w_rdy & w_en;
  assign \$15  = ~ r_rdy;
  assign \$16  = \$15  | r_en;
  assign \$17  = inner_r_rdy & \$16 ;
  assign \$18  = ~ \$17 ;
  assign \$19  = \$14  & \$18 ;
  assign \$20  = inner_level + 1'h1;
  assign \$21  = ~ r_rdy;
  assign \$22  = \$21  | r_en;
  assign \$23  = inner_r_rdy & \$22 ;
  assign \$24  = w_rdy & w_en;
  assign \$25  = ~ \$24 ;
  assign \$26  = \$23  & \$25 ;
  assign \$27  = inner_level - 1'h1;
  assign \$28  = ~ r_rdy;
  assign \$29  = \$28  | r_en;
  assign \$30  = inner_r_rdy & \$29 ;
  always @(posedge clk)
    w_port__addr <= \$31 ;
  always @(posedge clk)
    r_port__addr <= \$32 ;
  always @(posedge clk)
    inner_level <= \$33 ;
  always @(posedge clk)
    r_rdy <= \$34 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$31  = w_port__addr;
    if (\$4 ) begin
      \$31  = \$7 [5:0];
    end
    if (rst) begin
      \$31  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$32  = r_port__addr;
    if (\$10 ) begin
      \$32  = \$13 [5:0];
    end
    if (rst) begin
      \$32  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$33  = inner_level;
    if (\$19 ) begin
      \$33  = \$20 [5:0];
    end
    if (\$26 ) begin
      \$33  = \$27 [5:0];
    end
    if (rst) begin
      \$33  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$34  = r_rdy;
    if (\$30 ) begin
      \$34  = 1'h1;
    end else if (r_en) begin
      \$34  = 1'h0;
    end
    if (rst) begin
      \$34  = 1'h0;
    end
  end
  assign w_level = \$3 [5:0];
  assign level = \$3 [5:0];
  assign r_level = \$3 [5:0];
  assign produce = w_port__addr;
  assign w_port__data = { \port$2876$39 , \port$3068$0 , \port$2876$0 [31:0], \port$2876$0 [35:32] };
  assign w_data = { \port$2876$39 , \port$3068$0 , \port$2876$0 [31:0], \port$2876$0 [35:32] };
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule

module \hotline_gather.design.splitter (rst, burst__ready, run__valid, run__ready, run__payload, burst__payload, burst__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$8  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$14  = \$signal ;
    if (run__ready) begin
      \$14  = run__valid;
    end
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$15  = s1;
    if (run__ready) begin
      \$15  = run__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$16  = s1_before;
    if (run__ready) begin
      \$16  = \$10 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
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
