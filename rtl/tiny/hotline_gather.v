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
    .\address$168 (address),
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
    .i__ready(rows_ready),
    .idle(idle),
    .row_beats(row_beats),
    .\rows__payload$172 (rows__payload),
    .\rows__valid$171 (rows_valid),
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

module \hotline_gather.design (rst, row_beats, weighted, \address$168 , setting_valid, setting, \rows__valid$171 , zeros__valid, zeros__payload, burst__ready, back_valid, back_id, back, beats__ready, taken, zeros__ready, bag_ends, idle, burst__payload, i__ready, \rows__payload$172 
, vector_of_back, beats__valid, beats__payload, burst__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire [3:0] \$1 ;
  wire \$10 ;
  wire \$100 ;
  wire \$101 ;
  wire \$102 ;
  wire \$103 ;
  wire \$104 ;
  wire \$105 ;
  wire \$106 ;
  wire [8:0] \$107 ;
  wire [9:0] \$108 ;
  wire \$109 ;
  wire \$11 ;
  wire [7:0] \$110 ;
  wire [8:0] \$111 ;
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
  wire \$124 ;
  wire [8:0] \$125 ;
  wire [9:0] \$126 ;
  wire \$127 ;
  wire [7:0] \$128 ;
  wire [8:0] \$129 ;
  wire [7:0] \$13 ;
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
  wire [7:0] \$14 ;
  wire \$140 ;
  wire \$141 ;
  wire \$142 ;
  wire [8:0] \$143 ;
  wire [9:0] \$144 ;
  wire \$145 ;
  wire [7:0] \$146 ;
  wire [8:0] \$147 ;
  wire \$148 ;
  wire \$149 ;
  wire [2:0] \$15 ;
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
  wire [2:0] \$16 ;
  wire \$160 ;
  wire [8:0] \$161 ;
  wire [9:0] \$162 ;
  wire \$163 ;
  wire [7:0] \$164 ;
  wire [8:0] \$165 ;
  wire \$166 ;
  wire \$167 ;
  wire \$168 ;
  wire \$169 ;
  wire [31:0] \$17 ;
  wire \$170 ;
  wire \$171 ;
  wire \$172 ;
  wire \$173 ;
  wire \$174 ;
  wire \$175 ;
  wire \$176 ;
  wire \$177 ;
  wire \$178 ;
  wire [8:0] \$179 ;
  wire \$18 ;
  wire [9:0] \$180 ;
  wire \$181 ;
  wire [7:0] \$182 ;
  wire [8:0] \$183 ;
  wire \$184 ;
  wire \$185 ;
  wire \$186 ;
  wire \$187 ;
  wire \$188 ;
  wire \$189 ;
  wire \$19 ;
  wire \$190 ;
  wire \$191 ;
  wire \$192 ;
  wire \$193 ;
  wire \$194 ;
  wire \$195 ;
  wire \$196 ;
  wire [8:0] \$197 ;
  wire [9:0] \$198 ;
  wire \$199 ;
  wire \$2 ;
  wire [7:0] \$20 ;
  wire [7:0] \$200 ;
  wire [8:0] \$201 ;
  wire \$202 ;
  wire \$203 ;
  wire \$204 ;
  wire \$205 ;
  wire \$206 ;
  wire \$207 ;
  wire \$208 ;
  wire \$209 ;
  wire \$21 ;
  wire \$210 ;
  wire \$211 ;
  wire \$212 ;
  wire \$213 ;
  wire \$214 ;
  wire [8:0] \$215 ;
  wire [9:0] \$216 ;
  wire \$217 ;
  wire [7:0] \$218 ;
  wire [8:0] \$219 ;
  wire \$22 ;
  wire \$220 ;
  wire \$221 ;
  wire \$222 ;
  wire \$223 ;
  wire \$224 ;
  wire \$225 ;
  wire \$226 ;
  wire \$227 ;
  wire \$228 ;
  wire \$229 ;
  wire \$23 ;
  wire \$230 ;
  wire \$231 ;
  wire \$232 ;
  wire [8:0] \$233 ;
  wire [9:0] \$234 ;
  wire \$235 ;
  wire [7:0] \$236 ;
  wire [8:0] \$237 ;
  wire \$238 ;
  wire \$239 ;
  wire \$24 ;
  wire \$240 ;
  wire \$241 ;
  wire \$242 ;
  wire \$243 ;
  wire \$244 ;
  wire \$245 ;
  wire \$246 ;
  wire \$247 ;
  wire \$248 ;
  wire \$249 ;
  wire \$25 ;
  wire \$250 ;
  wire [8:0] \$251 ;
  wire [9:0] \$252 ;
  wire \$253 ;
  wire [7:0] \$254 ;
  wire [8:0] \$255 ;
  wire \$256 ;
  wire \$257 ;
  wire \$258 ;
  wire \$259 ;
  wire \$26 ;
  wire \$260 ;
  wire \$261 ;
  wire \$262 ;
  wire \$263 ;
  wire \$264 ;
  wire \$265 ;
  wire \$266 ;
  wire \$267 ;
  wire \$268 ;
  wire [8:0] \$269 ;
  wire \$27 ;
  wire [9:0] \$270 ;
  wire \$271 ;
  wire [7:0] \$272 ;
  wire [8:0] \$273 ;
  wire \$274 ;
  wire \$275 ;
  wire \$276 ;
  wire \$277 ;
  wire \$278 ;
  wire \$279 ;
  wire \$28 ;
  wire \$280 ;
  wire \$281 ;
  wire \$282 ;
  wire \$283 ;
  wire \$284 ;
  wire \$285 ;
  wire \$286 ;
  wire [8:0] \$287 ;
  wire [9:0] \$288 ;
  wire \$289 ;
  wire \$29 ;
  wire [7:0] \$290 ;
  wire [8:0] \$291 ;
  wire \$292 ;
  wire \$293 ;
  wire \$294 ;
  wire \$295 ;
  wire \$296 ;
  wire \$297 ;
  wire \$298 ;
  wire \$299 ;
  wire [37:0] \$3 ;
  wire \$30 ;
  wire \$300 ;
  wire \$301 ;
  wire \$302 ;
  wire \$303 ;
  wire \$304 ;
  wire [8:0] \$305 ;
  wire [9:0] \$306 ;
  wire \$307 ;
  wire [7:0] \$308 ;
  wire [8:0] \$309 ;
  wire \$31 ;
  wire \$310 ;
  wire \$311 ;
  wire \$312 ;
  wire \$313 ;
  wire \$314 ;
  wire \$315 ;
  wire \$316 ;
  wire \$317 ;
  wire \$318 ;
  wire \$319 ;
  wire \$32 ;
  wire \$320 ;
  wire \$321 ;
  wire \$322 ;
  wire [8:0] \$323 ;
  wire [9:0] \$324 ;
  wire \$325 ;
  wire [7:0] \$326 ;
  wire [8:0] \$327 ;
  wire \$328 ;
  wire \$329 ;
  wire \$33 ;
  wire \$330 ;
  wire \$331 ;
  wire \$332 ;
  wire \$333 ;
  wire \$334 ;
  wire \$335 ;
  wire \$336 ;
  wire \$337 ;
  wire \$338 ;
  wire \$339 ;
  wire [7:0] \$34 ;
  wire \$340 ;
  wire [8:0] \$341 ;
  wire [9:0] \$342 ;
  wire \$343 ;
  wire [7:0] \$344 ;
  wire [8:0] \$345 ;
  wire \$346 ;
  wire \$347 ;
  wire \$348 ;
  wire \$349 ;
  wire \$35 ;
  wire \$350 ;
  wire \$351 ;
  wire \$352 ;
  wire \$353 ;
  wire \$354 ;
  wire \$355 ;
  wire \$356 ;
  wire \$357 ;
  wire \$358 ;
  wire [3:0] \$359 ;
  wire \$36 ;
  wire [3:0] \$360 ;
  wire \$361 ;
  wire [2:0] \$362 ;
  wire [2:0] \$363 ;
  wire \$364 ;
  wire \$365 ;
  wire \$366 ;
  wire \$367 ;
  wire [15:0] \$368 ;
  wire [15:0] \$369 ;
  wire \$37 ;
  wire \$370 ;
  wire \$371 ;
  wire [63:0] \$372 ;
  wire [27:0] \$373 ;
  wire [28:0] \$374 ;
  wire [28:0] \$375 ;
  wire \$376 ;
  wire \$377 ;
  wire [14:0] \$378 ;
  wire \$379 ;
  wire \$38 ;
  wire [15:0] \$380 ;
  reg [3:0] \$381 ;
  reg \$382 ;
  reg \$383 ;
  reg \$384 ;
  reg \$385 ;
  reg [96:0] \$386 ;
  reg [96:0] \$387 ;
  reg [96:0] \$388 ;
  reg [18:0] \$389 ;
  wire [30:0] \$39 ;
  reg [18:0] \$390 ;
  reg [63:0] \$391 ;
  reg [34:0] \$392 ;
  reg [63:0] \$393 ;
  reg \$394 ;
  reg [125:0] \$395 ;
  reg [3:0] \$396 ;
  reg [15:0] \$397 ;
  reg [3:0] \$398 ;
  reg [15:0] \$399 ;
  wire [64:0] \$4 ;
  wire [64:0] \$40 ;
  reg [15:0] \$400 ;
  reg [15:0] \$401 ;
  reg [15:0] \$402 ;
  reg \$403 ;
  reg [7:0] \$404 ;
  reg [7:0] \$405 ;
  reg [7:0] \$406 ;
  reg [6:0] \$407 ;
  reg \$408 ;
  reg \$409 ;
  wire \$41 ;
  reg \$410 ;
  reg [15:0] \$411 ;
  reg [7:0] \$412 ;
  reg [6:0] \$413 ;
  reg \$414 ;
  reg \$415 ;
  reg \$416 ;
  reg [7:0] \$417 ;
  reg [6:0] \$418 ;
  reg \$419 ;
  wire \$42 ;
  reg \$420 ;
  reg \$421 ;
  reg [7:0] \$422 ;
  reg [6:0] \$423 ;
  reg \$424 ;
  reg \$425 ;
  reg \$426 ;
  reg [7:0] \$427 ;
  reg [6:0] \$428 ;
  reg \$429 ;
  wire \$43 ;
  reg \$430 ;
  reg \$431 ;
  reg [7:0] \$432 ;
  reg [6:0] \$433 ;
  reg \$434 ;
  reg \$435 ;
  reg \$436 ;
  reg [7:0] \$437 ;
  reg [6:0] \$438 ;
  reg \$439 ;
  wire \$44 ;
  reg \$440 ;
  reg \$441 ;
  reg [7:0] \$442 ;
  reg [6:0] \$443 ;
  reg \$444 ;
  reg \$445 ;
  reg \$446 ;
  reg [7:0] \$447 ;
  reg [6:0] \$448 ;
  reg \$449 ;
  wire \$45 ;
  reg \$450 ;
  reg \$451 ;
  reg [7:0] \$452 ;
  reg [6:0] \$453 ;
  reg \$454 ;
  reg \$455 ;
  reg \$456 ;
  reg [7:0] \$457 ;
  reg [6:0] \$458 ;
  reg \$459 ;
  wire \$46 ;
  reg \$460 ;
  reg \$461 ;
  reg [7:0] \$462 ;
  reg [6:0] \$463 ;
  reg \$464 ;
  reg \$465 ;
  reg \$466 ;
  reg [7:0] \$467 ;
  reg [6:0] \$468 ;
  reg \$469 ;
  wire \$47 ;
  reg \$470 ;
  reg \$471 ;
  reg [7:0] \$472 ;
  reg [6:0] \$473 ;
  reg \$474 ;
  reg \$475 ;
  reg \$476 ;
  reg [7:0] \$477 ;
  reg [6:0] \$478 ;
  reg \$479 ;
  wire \$48 ;
  reg \$480 ;
  reg \$481 ;
  reg [7:0] \$482 ;
  reg [6:0] \$483 ;
  reg \$484 ;
  reg \$485 ;
  reg \$486 ;
  reg [1:0] \$487 ;
  reg \$488 ;
  reg [3:0] \$489 ;
  wire \$49 ;
  reg \$490 ;
  wire [5:0] \$491 ;
  reg [27:0] \$492 ;
  reg [1:0] \$493 ;
  reg \$494 ;
  reg [68:0] \$495 ;
  reg [1:0] \$496 ;
  reg \$497 ;
  reg \$498 ;
  reg \$499 ;
  wire \$5 ;
  wire \$50 ;
  reg [15:0] \$500 ;
  reg \$501 ;
  reg \$502 ;
  reg \$503 ;
  reg \$504 ;
  reg [63:0] \$505 ;
  reg [27:0] \$506 ;
  reg \$507 ;
  reg \$508 ;
  reg [63:0] \$509 ;
  wire \$51 ;
  reg [27:0] \$510 ;
  reg \$511 ;
  reg [130:0] \$512 ;
  reg [13:0] \$513 ;
  wire \$52 ;
  wire [4:0] \$53 ;
  wire \$54 ;
  wire [18:0] \$55 ;
  wire [18:0] \$56 ;
  wire [49:0] \$57 ;
  wire [50:0] \$58 ;
  wire \$59 ;
  wire [15:0] \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire [4:0] \$65 ;
  wire [15:0] \$66 ;
  wire \$67 ;
  wire [7:0] \$68 ;
  wire [5:0] \$69 ;
  wire [15:0] \$7 ;
  wire [7:0] \$70 ;
  wire [8:0] \$71 ;
  wire [9:0] \$72 ;
  wire \$73 ;
  wire [7:0] \$74 ;
  wire [8:0] \$75 ;
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
  wire [8:0] \$89 ;
  wire \$9 ;
  wire [9:0] \$90 ;
  wire \$91 ;
  wire [7:0] \$92 ;
  wire [8:0] \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire \$97 ;
  wire \$98 ;
  wire \$99 ;
  wire \$signal ;
  reg [63:0] \$signal$111  = 64'h0000000000000000;
  wire [6:0] \$signal$128 ;
  reg [68:0] \$signal$135  = 69'h000000000000000000;
  wire [3:0] \$signal$135.context ;
  wire [63:0] \$signal$135.data ;
  wire \$signal$135.end ;
  wire \$signal$143 ;
  wire \$signal$145 ;
  wire \$signal$147 ;
  wire \$signal$150 ;
  wire \$signal$151 ;
  reg \$signal$152  = 1'h0;
  reg \$signal$153  = 1'h0;
  wire \$signal$154 ;
  reg [1:0] \$signal$155  = 2'h0;
  reg \$signal$161  = 1'h0;
  wire \$signal$162 ;
  reg \$signal$163  = 1'h0;
  reg [13:0] \$signal$174  = 14'h0000;
  reg [15:0] \$signal$186  = 16'h0000;
  reg [7:0] \$signal$189  = 8'h00;
  reg \$signal$272  = 1'h0;
  reg [125:0] \$signal$28  = 126'h00000000000000000000000000000000;
  wire [63:0] \$signal$28.address ;
  wire \$signal$28.first ;
  wire \$signal$28.last ;
  wire [27:0] \$signal$28.vector ;
  wire [31:0] \$signal$28.weight ;
  reg \$signal$280  = 1'h0;
  reg \$signal$281  = 1'h0;
  reg \$signal$282  = 1'h0;
  reg [63:0] \$signal$283  = 64'h0000000000000000;
  reg \$signal$286  = 1'h0;
  reg [63:0] \$signal$287  = 64'h0000000000000000;
  wire [15:0] \$signal$31 ;
  reg [15:0] \$signal$33  = 16'h0001;
  wire \$signal$34 ;
  reg [15:0] \$signal$35  = 16'h0000;
  wire \$signal$36 ;
  reg [15:0] \$signal$42  = 16'h0000;
  reg [3:0] \$signal$80  = 4'h0;
  wire [6:0] \$signal$82 ;
  wire \$signal$92 ;
  wire \$signal$93 ;
  wire [2:0] \$signature__addr ;
  wire [10:0] \$signature__addr$102 ;
  wire [3:0] \$signature__addr$126 ;
  wire [10:0] \$signature__addr$132 ;
  wire [3:0] \$signature__addr$138 ;
  wire [3:0] \$signature__addr$78 ;
  wire [3:0] \$signature__addr$88 ;
  wire [3:0] \$signature__addr$97 ;
  wire [63:0] \$signature__data ;
  wire [61:0] \$signature__data$103 ;
  wire \$signature__data$103.first ;
  wire \$signature__data$103.last ;
  wire [27:0] \$signature__data$103.vector ;
  wire [31:0] \$signature__data$103.weight ;
  wire [6:0] \$signature__data$127 ;
  wire [27:0] \$signature__data$133 ;
  wire [6:0] \$signature__data$139 ;
  wire [6:0] \$signature__data$81 ;
  wire [6:0] \$signature__data$89 ;
  wire [1:0] \$signature__data$98 ;
  wire \$signature__en ;
  wire \$signature__en$100 ;
  wire \$signature__en$101 ;
  wire \$signature__en$129 ;
  wire \$signature__en$131 ;
  wire \$signature__en$141 ;
  wire \$signature__en$83 ;
  wire \$signature__en$91 ;
  wire [63:0] address;
  input [63:0] \address$168 ;
  wire [63:0] \address$168 ;
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
  wire \begins$170 ;
  reg begun = 1'h0;
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
  wire [1:0] column_of_row;
  wire [3:0] \context ;
  reg few_bags_0 = 1'h0;
  reg few_bags_1 = 1'h0;
  reg few_bags_10 = 1'h0;
  reg few_bags_11 = 1'h0;
  reg few_bags_12 = 1'h0;
  reg few_bags_13 = 1'h0;
  reg few_bags_14 = 1'h0;
  reg few_bags_15 = 1'h0;
  reg few_bags_2 = 1'h0;
  reg few_bags_3 = 1'h0;
  reg few_bags_4 = 1'h0;
  reg few_bags_5 = 1'h0;
  reg few_bags_6 = 1'h0;
  reg few_bags_7 = 1'h0;
  reg few_bags_8 = 1'h0;
  reg few_bags_9 = 1'h0;
  reg [7:0] for_four = 8'h00;
  reg four_fit_0 = 1'h0;
  reg four_fit_1 = 1'h0;
  reg four_fit_10 = 1'h0;
  reg four_fit_11 = 1'h0;
  reg four_fit_12 = 1'h0;
  reg four_fit_13 = 1'h0;
  reg four_fit_14 = 1'h0;
  reg four_fit_15 = 1'h0;
  reg four_fit_2 = 1'h0;
  reg four_fit_3 = 1'h0;
  reg four_fit_4 = 1'h0;
  reg four_fit_5 = 1'h0;
  reg four_fit_6 = 1'h0;
  reg four_fit_7 = 1'h0;
  reg four_fit_8 = 1'h0;
  reg four_fit_9 = 1'h0;
  wire [2:0] get__addr;
  wire [10:0] \get__addr$107 ;
  wire [3:0] \get__addr$123 ;
  wire [3:0] \get__addr$134 ;
  wire [10:0] \get__addr$158 ;
  wire [3:0] \get__addr$75 ;
  wire [3:0] \get__addr$84 ;
  wire [3:0] \get__addr$94 ;
  wire [6:0] get__data;
  wire [6:0] \get__data$125 ;
  wire [6:0] \get__data$137 ;
  wire [63:0] \get__data$183 ;
  wire [61:0] \get__data$276 ;
  wire \get__data$276.first ;
  wire \get__data$276.last ;
  wire [27:0] \get__data$276.vector ;
  wire [31:0] \get__data$276.weight ;
  wire [27:0] \get__data$288 ;
  wire [6:0] \get__data$87 ;
  wire [1:0] \get__data$96 ;
  wire get__en;
  reg [15:0] gone = 16'h0000;
  wire [125:0] i__payload;
  wire [63:0] \i__payload.address ;
  wire \i__payload.first ;
  wire \i__payload.last ;
  wire [27:0] \i__payload.vector ;
  wire [31:0] \i__payload.weight ;
  output i__ready;
  wire i__ready;
  reg i__valid = 1'h0;
  output idle;
  wire idle;
  wire [1:0] last_column;
  reg [1:0] \last_column$106  = 2'h0;
  reg [1:0] \last_column$156  = 2'h0;
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
  wire [6:0] newest_bag;
  wire [6:0] newest_row;
  wire [1:0] next_column;
  wire [6:0] next_oldest;
  wire [6:0] \next_oldest$140 ;
  wire [125:0] o__payload;
  wire [63:0] \o__payload.address ;
  wire \o__payload.first ;
  wire \o__payload.last ;
  wire [27:0] \o__payload.vector ;
  wire [31:0] \o__payload.weight ;
  wire o__ready;
  wire o__valid;
  wire [6:0] oldest_bag;
  wire [6:0] oldest_row;
  reg one_fits_0 = 1'h0;
  reg one_fits_1 = 1'h0;
  reg one_fits_10 = 1'h0;
  reg one_fits_11 = 1'h0;
  reg one_fits_12 = 1'h0;
  reg one_fits_13 = 1'h0;
  reg one_fits_14 = 1'h0;
  reg one_fits_15 = 1'h0;
  reg one_fits_2 = 1'h0;
  reg one_fits_3 = 1'h0;
  reg one_fits_4 = 1'h0;
  reg one_fits_5 = 1'h0;
  reg one_fits_6 = 1'h0;
  reg one_fits_7 = 1'h0;
  reg one_fits_8 = 1'h0;
  reg one_fits_9 = 1'h0;
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
  wire [63:0] \req__payload$115 ;
  wire [31:0] \req__payload$115.a ;
  wire [31:0] \req__payload$115.b ;
  wire [31:0] \req__payload.a ;
  wire [31:0] \req__payload.b ;
  wire [5:0] \req__payload.beside ;
  reg req__valid = 1'h0;
  (* init = 1'h0 *)
  wire \req__valid$114 ;
  input [2:0] row_beats;
  wire [2:0] row_beats;
  wire row_taken;
  wire [69:0] rows__payload;
  input [96:0] \rows__payload$172 ;
  wire [96:0] \rows__payload$172 ;
  wire \rows__payload$172.first ;
  wire \rows__payload$172.last ;
  wire [31:0] \rows__payload$172.row ;
  wire [2:0] \rows__payload$172.table ;
  wire [27:0] \rows__payload$172.vector ;
  wire [31:0] \rows__payload$172.weight ;
  wire [3:0] \rows__payload.context ;
  wire [63:0] \rows__payload.data ;
  wire \rows__payload.first ;
  wire \rows__payload.last ;
  wire rows__ready;
  wire rows__valid;
  input \rows__valid$171 ;
  wire \rows__valid$171 ;
  wire [37:0] rsp__payload;
  wire [31:0] \rsp__payload$122 ;
  wire [31:0] \rsp__payload$122.result ;
  wire [5:0] \rsp__payload.beside ;
  wire [31:0] \rsp__payload.result ;
  wire rsp__ready;
  wire \rsp__ready$116 ;
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
  reg [3:0] s1_context = 4'h0;
  reg [63:0] s1_data = 64'h0000000000000000;
  reg s1_valid = 1'h0;
  reg [27:0] s1_vector = 28'h0000000;
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
  reg [18:0] s2_high = 19'h00000;
  reg [18:0] s2_low = 19'h00000;
  reg [27:0] s2_place = 28'h0000000;
  (* init = 1'h0 *)
  wire s2_valid;
  reg \s2_valid$178  = 1'h0;
  reg [31:0] s2_weight = 32'd0;
  reg [96:0] s3 = 97'h0000000000000000000000000;
  wire \s3.first ;
  wire \s3.last ;
  wire [31:0] \s3.row ;
  wire [2:0] \s3.table ;
  wire [27:0] \s3.vector ;
  wire [31:0] \s3.weight ;
  reg [63:0] s3_base = 64'h0000000000000000;
  reg [34:0] s3_beats = 35'h000000000;
  wire s3_moves;
  (* init = 1'h0 *)
  wire s3_valid;
  reg s4_valid = 1'h0;
  reg [3:0] same_context = 4'h0;
  reg [15:0] sames = 16'h0000;
  input [74:0] setting;
  wire [74:0] setting;
  wire [7:0] \setting.register ;
  wire [2:0] \setting.table ;
  wire [63:0] \setting.value ;
  input setting_valid;
  wire setting_valid;
  wire [15:0] started;
  reg [15:0] sum_ends = 16'h0000;
  wire sum_over;
  reg sum_valid = 1'h0;
  reg sum_was_last = 1'h0;
  wire [68:0] sums__payload;
  wire [3:0] \sums__payload.context ;
  wire [63:0] \sums__payload.data ;
  wire \sums__payload.end ;
  wire sums__ready;
  wire sums__valid;
  reg swept = 1'h0;
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
  assign \get__data$183  = bases[s1[2:0]];
  reg [1:0] \column_of_row$297  [15:0];
  initial begin
    \column_of_row$297 [0] = 2'h0;
    \column_of_row$297 [1] = 2'h0;
    \column_of_row$297 [2] = 2'h0;
    \column_of_row$297 [3] = 2'h0;
    \column_of_row$297 [4] = 2'h0;
    \column_of_row$297 [5] = 2'h0;
    \column_of_row$297 [6] = 2'h0;
    \column_of_row$297 [7] = 2'h0;
    \column_of_row$297 [8] = 2'h0;
    \column_of_row$297 [9] = 2'h0;
    \column_of_row$297 [10] = 2'h0;
    \column_of_row$297 [11] = 2'h0;
    \column_of_row$297 [12] = 2'h0;
    \column_of_row$297 [13] = 2'h0;
    \column_of_row$297 [14] = 2'h0;
    \column_of_row$297 [15] = 2'h0;
  end
  always @(posedge clk) begin
    if (\$signature__en$100 )
      \column_of_row$297 [\$signature__addr$97 ] <= \$signature__data$98 ;
  end
  assign column_of_row = \column_of_row$297 [back_id[3:0]];
  reg [6:0] \newest_bag$301  [15:0];
  initial begin
    \newest_bag$301 [0] = 7'h00;
    \newest_bag$301 [1] = 7'h00;
    \newest_bag$301 [2] = 7'h00;
    \newest_bag$301 [3] = 7'h00;
    \newest_bag$301 [4] = 7'h00;
    \newest_bag$301 [5] = 7'h00;
    \newest_bag$301 [6] = 7'h00;
    \newest_bag$301 [7] = 7'h00;
    \newest_bag$301 [8] = 7'h00;
    \newest_bag$301 [9] = 7'h00;
    \newest_bag$301 [10] = 7'h00;
    \newest_bag$301 [11] = 7'h00;
    \newest_bag$301 [12] = 7'h00;
    \newest_bag$301 [13] = 7'h00;
    \newest_bag$301 [14] = 7'h00;
    \newest_bag$301 [15] = 7'h00;
  end
  always @(posedge clk) begin
    if (\$signature__en$129 )
      \newest_bag$301 [\$signature__addr$126 ] <= \$signature__data$127 ;
  end
  assign newest_bag = \newest_bag$301 [\context ];
  reg [6:0] \newest_row$295  [15:0];
  initial begin
    \newest_row$295 [0] = 7'h00;
    \newest_row$295 [1] = 7'h00;
    \newest_row$295 [2] = 7'h00;
    \newest_row$295 [3] = 7'h00;
    \newest_row$295 [4] = 7'h00;
    \newest_row$295 [5] = 7'h00;
    \newest_row$295 [6] = 7'h00;
    \newest_row$295 [7] = 7'h00;
    \newest_row$295 [8] = 7'h00;
    \newest_row$295 [9] = 7'h00;
    \newest_row$295 [10] = 7'h00;
    \newest_row$295 [11] = 7'h00;
    \newest_row$295 [12] = 7'h00;
    \newest_row$295 [13] = 7'h00;
    \newest_row$295 [14] = 7'h00;
    \newest_row$295 [15] = 7'h00;
  end
  always @(posedge clk) begin
    if (\$signature__en$83 )
      \newest_row$295 [\$signature__addr$78 ] <= \$signature__data$81 ;
  end
  assign newest_row = \newest_row$295 [\context ];
  reg [6:0] \oldest_bag$302  [15:0];
  initial begin
    \oldest_bag$302 [0] = 7'h00;
    \oldest_bag$302 [1] = 7'h00;
    \oldest_bag$302 [2] = 7'h00;
    \oldest_bag$302 [3] = 7'h00;
    \oldest_bag$302 [4] = 7'h00;
    \oldest_bag$302 [5] = 7'h00;
    \oldest_bag$302 [6] = 7'h00;
    \oldest_bag$302 [7] = 7'h00;
    \oldest_bag$302 [8] = 7'h00;
    \oldest_bag$302 [9] = 7'h00;
    \oldest_bag$302 [10] = 7'h00;
    \oldest_bag$302 [11] = 7'h00;
    \oldest_bag$302 [12] = 7'h00;
    \oldest_bag$302 [13] = 7'h00;
    \oldest_bag$302 [14] = 7'h00;
    \oldest_bag$302 [15] = 7'h00;
  end
  always @(posedge clk) begin
    if (\$signature__en$141 )
      \oldest_bag$302 [\$signature__addr$138 ] <= \$signature__data$139 ;
  end
  assign oldest_bag = \oldest_bag$302 [\$signal$135 [3:0]];
  reg [6:0] \oldest_row$296  [15:0];
  initial begin
    \oldest_row$296 [0] = 7'h00;
    \oldest_row$296 [1] = 7'h00;
    \oldest_row$296 [2] = 7'h00;
    \oldest_row$296 [3] = 7'h00;
    \oldest_row$296 [4] = 7'h00;
    \oldest_row$296 [5] = 7'h00;
    \oldest_row$296 [6] = 7'h00;
    \oldest_row$296 [7] = 7'h00;
    \oldest_row$296 [8] = 7'h00;
    \oldest_row$296 [9] = 7'h00;
    \oldest_row$296 [10] = 7'h00;
    \oldest_row$296 [11] = 7'h00;
    \oldest_row$296 [12] = 7'h00;
    \oldest_row$296 [13] = 7'h00;
    \oldest_row$296 [14] = 7'h00;
    \oldest_row$296 [15] = 7'h00;
  end
  always @(posedge clk) begin
    if (\$signature__en$91 )
      \oldest_row$296 [\$signature__addr$88 ] <= \$signature__data$89 ;
  end
  assign oldest_row = \oldest_row$296 [back_id[3:0]];
  reg [27:0] vectors [2047:0];
  always @(posedge clk) begin
    if (begins)
      vectors[{ \context , newest_bag }] <= \$signal$28 [125:98];
  end
  reg [27:0] _0_;
  always @(posedge clk) begin
    if (\$signal$151 ) begin
      _0_ <= vectors[{ \$signal$135 [3:0], oldest_bag }];
    end
  end
  assign \get__data$288  = _0_;
  reg [61:0] waiting [2047:0];
  always @(posedge clk) begin
    if (taken)
      waiting[{ \context , newest_row }] <= \$signature__data$103 ;
  end
  reg [61:0] _1_;
  always @(posedge clk) begin
    _1_ <= waiting[{ back_id[3:0], oldest_row }];
  end
  assign \get__data$276  = _1_;
  always @(posedge clk)
    s1_valid <= \$383 ;
  always @(posedge clk)
    \s2_valid$178  <= \$384 ;
  always @(posedge clk)
    i__valid <= \$385 ;
  always @(posedge clk)
    s1 <= \$386 ;
  always @(posedge clk)
    s2 <= \$387 ;
  always @(posedge clk)
    s3 <= \$388 ;
  always @(posedge clk)
    s2_low <= \$389 ;
  always @(posedge clk)
    s2_high <= \$390 ;
  always @(posedge clk)
    s2_base <= \$391 ;
  always @(posedge clk)
    s3_beats <= \$392 ;
  always @(posedge clk)
    s3_base <= \$393 ;
  always @(posedge clk)
    s4_valid <= \$394 ;
  always @(posedge clk)
    \$signal$28  <= \$395 ;
  always @(posedge clk)
    same_context <= \$396 ;
  always @(posedge clk)
    sames <= \$397 ;
  always @(posedge clk)
    turn <= \$398 ;
  always @(posedge clk)
    \$signal$33  <= \$399 ;
  always @(posedge clk)
    \$signal$42  <= \$400 ;
  always @(posedge clk)
    \$signal$186  <= \$401 ;
  always @(posedge clk)
    gone <= \$402 ;
  always @(posedge clk)
    begun <= \$403 ;
  always @(posedge clk)
    \$signal$189  <= \$404 ;
  always @(posedge clk)
    for_four <= \$405 ;
  always @(posedge clk)
    promised_0 <= \$406 ;
  always @(posedge clk)
    bags_0 <= \$407 ;
  always @(posedge clk)
    one_fits_0 <= \$408 ;
  always @(posedge clk)
    four_fit_0 <= \$409 ;
  always @(posedge clk)
    few_bags_0 <= \$410 ;
  always @(posedge clk)
    \$signal$35  <= \$411 ;
  always @(posedge clk)
    promised_1 <= \$412 ;
  always @(posedge clk)
    bags_1 <= \$413 ;
  always @(posedge clk)
    one_fits_1 <= \$414 ;
  always @(posedge clk)
    four_fit_1 <= \$415 ;
  always @(posedge clk)
    few_bags_1 <= \$416 ;
  always @(posedge clk)
    promised_2 <= \$417 ;
  always @(posedge clk)
    bags_2 <= \$418 ;
  always @(posedge clk)
    one_fits_2 <= \$419 ;
  always @(posedge clk)
    four_fit_2 <= \$420 ;
  always @(posedge clk)
    few_bags_2 <= \$421 ;
  always @(posedge clk)
    promised_3 <= \$422 ;
  always @(posedge clk)
    bags_3 <= \$423 ;
  always @(posedge clk)
    one_fits_3 <= \$424 ;
  always @(posedge clk)
    four_fit_3 <= \$425 ;
  always @(posedge clk)
    few_bags_3 <= \$426 ;
  always @(posedge clk)
    promised_4 <= \$427 ;
  always @(posedge clk)
    bags_4 <= \$428 ;
  always @(posedge clk)
    one_fits_4 <= \$429 ;
  always @(posedge clk)
    four_fit_4 <= \$430 ;
  always @(posedge clk)
    few_bags_4 <= \$431 ;
  always @(posedge clk)
    promised_5 <= \$432 ;
  always @(posedge clk)
    bags_5 <= \$433 ;
  always @(posedge clk)
    one_fits_5 <= \$434 ;
  always @(posedge clk)
    four_fit_5 <= \$435 ;
  always @(posedge clk)
    few_bags_5 <= \$436 ;
  always @(posedge clk)
    promised_6 <= \$437 ;
  always @(posedge clk)
    bags_6 <= \$438 ;
  always @(posedge clk)
    one_fits_6 <= \$439 ;
  always @(posedge clk)
    four_fit_6 <= \$440 ;
  always @(posedge clk)
    few_bags_6 <= \$441 ;
  always @(posedge clk)
    promised_7 <= \$442 ;
  always @(posedge clk)
    bags_7 <= \$443 ;
  always @(posedge clk)
    one_fits_7 <= \$444 ;
  always @(posedge clk)
    four_fit_7 <= \$445 ;
  always @(posedge clk)
    few_bags_7 <= \$446 ;
  always @(posedge clk)
    promised_8 <= \$447 ;
  always @(posedge clk)
    bags_8 <= \$448 ;
  always @(posedge clk)
    one_fits_8 <= \$449 ;
  always @(posedge clk)
    four_fit_8 <= \$450 ;
  always @(posedge clk)
    few_bags_8 <= \$451 ;
  always @(posedge clk)
    promised_9 <= \$452 ;
  always @(posedge clk)
    bags_9 <= \$453 ;
  always @(posedge clk)
    one_fits_9 <= \$454 ;
  always @(posedge clk)
    four_fit_9 <= \$455 ;
  always @(posedge clk)
    few_bags_9 <= \$456 ;
  always @(posedge clk)
    promised_10 <= \$457 ;
  always @(posedge clk)
    bags_10 <= \$458 ;
  always @(posedge clk)
    one_fits_10 <= \$459 ;
  always @(posedge clk)
    four_fit_10 <= \$460 ;
  always @(posedge clk)
    few_bags_10 <= \$461 ;
  always @(posedge clk)
    promised_11 <= \$462 ;
  always @(posedge clk)
    bags_11 <= \$463 ;
  always @(posedge clk)
    one_fits_11 <= \$464 ;
  always @(posedge clk)
    four_fit_11 <= \$465 ;
  always @(posedge clk)
    few_bags_11 <= \$466 ;
  always @(posedge clk)
    promised_12 <= \$467 ;
  always @(posedge clk)
    bags_12 <= \$468 ;
  always @(posedge clk)
    one_fits_12 <= \$469 ;
  always @(posedge clk)
    four_fit_12 <= \$470 ;
  always @(posedge clk)
    few_bags_12 <= \$471 ;
  always @(posedge clk)
    promised_13 <= \$472 ;
  always @(posedge clk)
    bags_13 <= \$473 ;
  always @(posedge clk)
    one_fits_13 <= \$474 ;
  always @(posedge clk)
    four_fit_13 <= \$475 ;
  always @(posedge clk)
    few_bags_13 <= \$476 ;
  always @(posedge clk)
    promised_14 <= \$477 ;
  always @(posedge clk)
    bags_14 <= \$478 ;
  always @(posedge clk)
    one_fits_14 <= \$479 ;
  always @(posedge clk)
    four_fit_14 <= \$480 ;
  always @(posedge clk)
    few_bags_14 <= \$481 ;
  always @(posedge clk)
    promised_15 <= \$482 ;
  always @(posedge clk)
    bags_15 <= \$483 ;
  always @(posedge clk)
    one_fits_15 <= \$484 ;
  always @(posedge clk)
    four_fit_15 <= \$485 ;
  always @(posedge clk)
    few_bags_15 <= \$486 ;
  always @(posedge clk)
    \last_column$106  <= \$487 ;
  always @(posedge clk)
    \$signal$272  <= \$488 ;
  always @(posedge clk)
    s1_context <= \$489 ;
  always @(posedge clk)
    s1_data <= back[63:0];
  always @(posedge clk)
    req__valid <= \$490 ;
  always @(posedge clk)
    \$signal$111  <= s1_data;
  always @(posedge clk)
    s2_weight <= \get__data$276 [33:2];
  always @(posedge clk)
    s2_beside <= \$491 ;
  always @(posedge clk)
    vector_of_back <= \$492 ;
  always @(posedge clk)
    \last_column$156  <= \$493 ;
  always @(posedge clk)
    sum_valid <= \$494 ;
  always @(posedge clk)
    \$signal$135  <= \$495 ;
  always @(posedge clk)
    \$signal$155  <= \$496 ;
  always @(posedge clk)
    \$signal$153  <= \$497 ;
  always @(posedge clk)
    \$signal$152  <= \$498 ;
  always @(posedge clk)
    sum_was_last <= \$499 ;
  always @(posedge clk)
    sum_ends <= \$500 ;
  always @(posedge clk)
    \$signal$161  <= \$501 ;
  always @(posedge clk)
    \$signal$280  <= \$502 ;
  always @(posedge clk)
    \$signal$281  <= \$503 ;
  always @(posedge clk)
    \$signal$282  <= \$504 ;
  always @(posedge clk)
    \$signal$283  <= \$505 ;
  always @(posedge clk)
    s1_vector <= \$506 ;
  always @(posedge clk)
    \$signal$163  <= \$507 ;
  always @(posedge clk)
    \$signal$286  <= \$508 ;
  always @(posedge clk)
    \$signal$287  <= \$509 ;
  always @(posedge clk)
    s2_place <= \$510 ;
  always @(posedge clk)
    beats__valid <= \$511 ;
  always @(posedge clk)
    beats__payload <= \$512 ;
  always @(posedge clk)
    \$signal$174  <= \$513 ;
  assign \$1  = row_beats - 1'h1;
  assign \$2  = setting[7:0] == 5'h12;
  assign \$signature__en  = setting_valid & \$2 ;
  assign \$4  = s3_base + \$3 ;
  assign \$5  = ~ s4_valid;
  assign o__ready = \$5  | taken;
  assign \context  = \$signal$28 [64] ? turn : same_context;
  assign \$signal$31  = \$signal$28 [64] ? \$signal$33  : sames;
  assign \$6  = \$signal$31  & \$signal$35 ;
  assign \$signal$34  = | \$6 ;
  assign \$7  = \$signal$33  & \$signal$35 ;
  assign \$signal$36  = | \$7 ;
  assign \$8  = s4_valid & \$signal$34 ;
  assign taken = \$8  & run__ready;
  assign run__valid = s4_valid & \$signal$34 ;
  assign more_0 = \$signal$42 [0] ? row_beats : 3'h0;
  assign less_0 = gone[0] ? row_beats : 3'h0;
  assign more_1 = \$signal$42 [1] ? row_beats : 3'h0;
  assign less_1 = gone[1] ? row_beats : 3'h0;
  assign more_2 = \$signal$42 [2] ? row_beats : 3'h0;
  assign less_2 = gone[2] ? row_beats : 3'h0;
  assign more_3 = \$signal$42 [3] ? row_beats : 3'h0;
  assign less_3 = gone[3] ? row_beats : 3'h0;
  assign more_4 = \$signal$42 [4] ? row_beats : 3'h0;
  assign less_4 = gone[4] ? row_beats : 3'h0;
  assign more_5 = \$signal$42 [5] ? row_beats : 3'h0;
  assign less_5 = gone[5] ? row_beats : 3'h0;
  assign more_6 = \$signal$42 [6] ? row_beats : 3'h0;
  assign less_6 = gone[6] ? row_beats : 3'h0;
  assign more_7 = \$signal$42 [7] ? row_beats : 3'h0;
  assign less_7 = gone[7] ? row_beats : 3'h0;
  assign more_8 = \$signal$42 [8] ? row_beats : 3'h0;
  assign less_8 = gone[8] ? row_beats : 3'h0;
  assign more_9 = \$signal$42 [9] ? row_beats : 3'h0;
  assign less_9 = gone[9] ? row_beats : 3'h0;
  assign more_10 = \$signal$42 [10] ? row_beats : 3'h0;
  assign less_10 = gone[10] ? row_beats : 3'h0;
  assign more_11 = \$signal$42 [11] ? row_beats : 3'h0;
  assign less_11 = gone[11] ? row_beats : 3'h0;
  assign more_12 = \$signal$42 [12] ? row_beats : 3'h0;
  assign less_12 = gone[12] ? row_beats : 3'h0;
  assign more_13 = \$signal$42 [13] ? row_beats : 3'h0;
  assign less_13 = gone[13] ? row_beats : 3'h0;
  assign more_14 = \$signal$42 [14] ? row_beats : 3'h0;
  assign less_14 = gone[14] ? row_beats : 3'h0;
  assign more_15 = \$signal$42 [15] ? row_beats : 3'h0;
  assign less_15 = gone[15] ? row_beats : 3'h0;
  assign \$signature__addr$78  = swept ? \context  : \$signal$80 ;
  assign \$signature__data$81  = swept ? \$13 [6:0] : 7'h00;
  assign \$9  = ~ swept;
  assign \$signature__en$83  = taken | \$9 ;
  assign \$signature__addr$88  = swept ? back_id[3:0] : \$signal$80 ;
  assign \$signature__data$89  = swept ? \$14 [6:0] : 7'h00;
  assign \$10  = \$signal$92  & \$signal$93 ;
  assign \$11  = ~ swept;
  assign \$signature__en$91  = \$10  | \$11 ;
  assign \$signature__addr$97  = swept ? back_id[3:0] : \$signal$80 ;
  assign \$signature__data$98  = swept ? \$16 [1:0] : 2'h0;
  assign \$12  = ~ swept;
  assign \$signature__en$100  = \$signal$92  | \$12 ;
  assign \$13  = newest_row + 1'h1;
  assign \$14  = oldest_row + 1'h1;
  assign \$15  = column_of_row + 1'h1;
  assign \$16  = \$signal$93  ? 3'h0 : \$15 ;
  assign \$17  = weighted ? \$signal$28 [97:66] : 32'd1065353216;
  assign \$18  = back_id < 5'h10;
  assign \$signal$92  = back_valid & \$18 ;
  assign \$signal$93  = column_of_row == \last_column$106 ;
  assign \$signature__addr$126  = swept ? \context  : \$signal$80 ;
  assign \$signature__data$127  = swept ? \$20 [6:0] : 7'h00;
  assign \$19  = ~ swept;
  assign \$signature__en$129  = begins | \$19 ;
  assign begins = taken & \$signal$28 [64];
  assign \$20  = newest_bag + 1'h1;
  assign \$signature__addr$138  = swept ? \$signal$135 [3:0] : \$signal$80 ;
  assign \$signature__data$139  = swept ? \$34 [6:0] : 7'h00;
  assign \$21  = ~ swept;
  assign \$signature__en$141  = sum_over | \$21 ;
  assign \$22  = ~ sum_valid;
  assign \$signal$143  = \$22  | \$signal$145 ;
  assign \$23  = ~ sum_valid;
  assign \$24  = sum_was_last | \$23 ;
  assign \$signal$147  = zeros__valid & \$24 ;
  assign \$25  = \$signal$151  & zeros__valid;
  assign \$26  = ~ \$signal$153 ;
  assign \$27  = \$26  & \$signal$147 ;
  assign \$28  = \$signal$152  | \$27 ;
  assign \$signal$150  = \$25  & \$28 ;
  assign \$29  = \$signal$151  & sum_valid;
  assign \$30  = ~ \$signal$152 ;
  assign \$31  = \$29  & \$30 ;
  assign \$32  = ~ \$signal$147 ;
  assign \$33  = \$signal$153  | \$32 ;
  assign \$signal$145  = \$31  & \$33 ;
  assign \$signal$154  = \$signal$155  == \last_column$156 ;
  assign zeros__ready = \$signal$150  & \$signal$154 ;
  assign sum_over = \$signal$145  & \$signal$154 ;
  assign \$34  = oldest_bag + 1'h1;
  assign \$35  = \$signal$145  | \$signal$150 ;
  assign bag_ends = \$35  & \$signal$154 ;
  assign \$36  = ~ \$signal$161 ;
  assign \$signal$151  = \$36  | \$signal$162 ;
  assign \$37  = ~ \$signal$163 ;
  assign \$signal$162  = \$37  | s3_moves;
  assign \$38  = ~ beats__valid;
  assign s3_moves = \$38  | beats__ready;
  assign \$40  = \address$168  + \$39 ;
  assign \$41  = \rows__valid$171  & \$signal ;
  assign \begins$170  = \$41  & \rows__payload$172 [67];
  assign \$42  = ! \$signal$174 ;
  assign \$43  = sum_valid | \$signal$161 ;
  assign \$44  = \$43  | \$signal$163 ;
  assign \$45  = ~ \$44 ;
  assign \$46  = \$42  & \$45 ;
  assign \$47  = ~ zeros__valid;
  assign \$48  = \$46  & \$47 ;
  assign \$49  = ~ beats__valid;
  assign \$50  = \$48  & \$49 ;
  assign \$51  = ~ \rows__valid$171 ;
  assign idle = \$50  & \$51 ;
  assign \$52  = ~ swept;
  assign \$53  = \$signal$80  + 1'h1;
  assign \$54  = \$signal$80  == 4'hf;
  assign \$55  = s1[18:3] * row_beats;
  assign \$56  = s1[34:19] * row_beats;
  assign \$58  = s2_low + \$57 ;
  assign \$59  = taken & \$signal$28 [64];
  assign \$60  = taken & \$signal$28 [64];
  assign \$61  = s4_valid & \$signal$28 [64];
  assign \$62  = ~ \$signal$36 ;
  assign \$63  = \$61  & \$62 ;
  assign \$64  = \$60  | \$63 ;
  assign \$65  = turn + 1'h1;
  assign \$66  = taken ? \$signal$31  : 16'h0000;
  assign \$67  = taken & \$signal$28 [64];
  assign \$68  = 7'h78 - row_beats;
  assign \$70  = 7'h78 - \$69 ;
  assign \$71  = promised_0 + more_0;
  assign \$72  = \$71  - less_0;
  assign \$73  = \$signal$42 [0] & begun;
  assign \$74  = bags_0 + \$73 ;
  assign \$75  = \$74  - sum_ends[0];
  assign \$76  = $signed({ 1'h0, promised_0 }) <= $signed(\$signal$189 );
  assign \$77  = $signed({ 1'h0, promised_0 }) <= $signed(for_four);
  assign \$78  = bags_0 < 7'h78;
  assign \$79  = swept & few_bags_0;
  assign \$80  = taken & \$signal$31 [0];
  assign \$81  = ~ \$80 ;
  assign \$82  = one_fits_0 & \$81 ;
  assign \$83  = ~ \$signal$42 [0];
  assign \$84  = \$82  & \$83 ;
  assign \$85  = ~ \$signal$186 [0];
  assign \$86  = \$84  & \$85 ;
  assign \$87  = four_fit_0 | \$86 ;
  assign \$88  = \$79  & \$87 ;
  assign \$89  = promised_1 + more_1;
  assign \$90  = \$89  - less_1;
  assign \$91  = \$signal$42 [1] & begun;
  assign \$92  = bags_1 + \$91 ;
  assign \$93  = \$92  - sum_ends[1];
  assign \$94  = $signed({ 1'h0, promised_1 }) <= $signed(\$signal$189 );
  assign \$95  = $signed({ 1'h0, promised_1 }) <= $signed(for_four);
  assign \$96  = bags_1 < 7'h78;
  assign \$97  = swept & few_bags_1;
  assign \$98  = taken & \$signal$31 [1];
  assign \$99  = ~ \$98 ;
  assign \$100  = one_fits_1 & \$99 ;
  assign \$101  = ~ \$signal$42 [1];
  assign \$102  = \$100  & \$101 ;
  assign \$103  = ~ \$signal$186 [1];
  assign \$104  = \$102  & \$103 ;
  assign \$105  = four_fit_1 | \$104 ;
  assign \$106  = \$97  & \$105 ;
  assign \$107  = promised_2 + more_2;
  assign \$108  = \$107  - less_2;
  assign \$109  = \$signal$42 [2] & begun;
  assign \$110  = bags_2 + \$109 ;
  assign \$111  = \$110  - sum_ends[2];
  assign \$112  = $signed({ 1'h0, promised_2 }) <= $signed(\$signal$189 );
  assign \$113  = $signed({ 1'h0, promised_2 }) <= $signed(for_four);
  assign \$114  = bags_2 < 7'h78;
  assign \$115  = swept & few_bags_2;
  assign \$116  = taken & \$signal$31 [2];
  assign \$117  = ~ \$116 ;
  assign \$118  = one_fits_2 & \$117 ;
  assign \$119  = ~ \$signal$42 [2];
  assign \$120  = \$118  & \$119 ;
  assign \$121  = ~ \$signal$186 [2];
  assign \$122  = \$120  & \$121 ;
  assign \$123  = four_fit_2 | \$122 ;
  assign \$124  = \$115  & \$123 ;
  assign \$125  = promised_3 + more_3;
  assign \$126  = \$125  - less_3;
  assign \$127  = \$signal$42 [3] & begun;
  assign \$128  = bags_3 + \$127 ;
  assign \$129  = \$128  - sum_ends[3];
  assign \$130  = $signed({ 1'h0, promised_3 }) <= $signed(\$signal$189 );
  assign \$131  = $signed({ 1'h0, promised_3 }) <= $signed(for_four);
  assign \$132  = bags_3 < 7'h78;
  assign \$133  = swept & few_bags_3;
  assign \$134  = taken & \$signal$31 [3];
  assign \$135  = ~ \$134 ;
  assign \$136  = one_fits_3 & \$135 ;
  assign \$137  = ~ \$signal$42 [3];
  assign \$138  = \$136  & \$137 ;
  assign \$139  = ~ \$signal$186 [3];
  assign \$140  = \$138  & \$139 ;
  assign \$141  = four_fit_3 | \$140 ;
  assign \$142  = \$133  & \$141 ;
  assign \$143  = promised_4 + more_4;
  assign \$144  = \$143  - less_4;
  assign \$145  = \$signal$42 [4] & begun;
  assign \$146  = bags_4 + \$145 ;
  assign \$147  = \$146  - sum_ends[4];
  assign \$148  = $signed({ 1'h0, promised_4 }) <= $signed(\$signal$189 );
  assign \$149  = $signed({ 1'h0, promised_4 }) <= $signed(for_four);
  assign \$150  = bags_4 < 7'h78;
  assign \$151  = swept & few_bags_4;
  assign \$152  = taken & \$signal$31 [4];
  assign \$153  = ~ \$152 ;
  assign \$154  = one_fits_4 & \$153 ;
  assign \$155  = ~ \$signal$42 [4];
  assign \$156  = \$154  & \$155 ;
  assign \$157  = ~ \$signal$186 [4];
  assign \$158  = \$156  & \$157 ;
  assign \$159  = four_fit_4 | \$158 ;
  assign \$160  = \$151  & \$159 ;
  assign \$161  = promised_5 + more_5;
  assign \$162  = \$161  - less_5;
  assign \$163  = \$signal$42 [5] & begun;
  assign \$164  = bags_5 + \$163 ;
  assign \$165  = \$164  - sum_ends[5];
  assign \$166  = $signed({ 1'h0, promised_5 }) <= $signed(\$signal$189 );
  assign \$167  = $signed({ 1'h0, promised_5 }) <= $signed(for_four);
  assign \$168  = bags_5 < 7'h78;
  assign \$169  = swept & few_bags_5;
  assign \$170  = taken & \$signal$31 [5];
  assign \$171  = ~ \$170 ;
  assign \$172  = one_fits_5 & \$171 ;
  assign \$173  = ~ \$signal$42 [5];
  assign \$174  = \$172  & \$173 ;
  assign \$175  = ~ \$signal$186 [5];
  assign \$176  = \$174  & \$175 ;
  assign \$177  = four_fit_5 | \$176 ;
  assign \$178  = \$169  & \$177 ;
  assign \$179  = promised_6 + more_6;
  assign \$180  = \$179  - less_6;
  assign \$181  = \$signal$42 [6] & begun;
  assign \$182  = bags_6 + \$181 ;
  assign \$183  = \$182  - sum_ends[6];
  assign \$184  = $signed({ 1'h0, promised_6 }) <= $signed(\$signal$189 );
  assign \$185  = $signed({ 1'h0, promised_6 }) <= $signed(for_four);
  assign \$186  = bags_6 < 7'h78;
  assign \$187  = swept & few_bags_6;
  assign \$188  = taken & \$signal$31 [6];
  assign \$189  = ~ \$188 ;
  assign \$190  = one_fits_6 & \$189 ;
  assign \$191  = ~ \$signal$42 [6];
  assign \$192  = \$190  & \$191 ;
  assign \$193  = ~ \$signal$186 [6];
  assign \$194  = \$192  & \$193 ;
  assign \$195  = four_fit_6 | \$194 ;
  assign \$196  = \$187  & \$195 ;
  assign \$197  = promised_7 + more_7;
  assign \$198  = \$197  - less_7;
  assign \$199  = \$signal$42 [7] & begun;
  assign \$200  = bags_7 + \$199 ;
  assign \$201  = \$200  - sum_ends[7];
  assign \$202  = $signed({ 1'h0, promised_7 }) <= $signed(\$signal$189 );
  assign \$203  = $signed({ 1'h0, promised_7 }) <= $signed(for_four);
  assign \$204  = bags_7 < 7'h78;
  assign \$205  = swept & few_bags_7;
  assign \$206  = taken & \$signal$31 [7];
  assign \$207  = ~ \$206 ;
  assign \$208  = one_fits_7 & \$207 ;
  assign \$209  = ~ \$signal$42 [7];
  assign \$210  = \$208  & \$209 ;
  assign \$211  = ~ \$signal$186 [7];
  assign \$212  = \$210  & \$211 ;
  assign \$213  = four_fit_7 | \$212 ;
  assign \$214  = \$205  & \$213 ;
  assign \$215  = promised_8 + more_8;
  assign \$216  = \$215  - less_8;
  assign \$217  = \$signal$42 [8] & begun;
  assign \$218  = bags_8 + \$217 ;
  assign \$219  = \$218  - sum_ends[8];
  assign \$220  = $signed({ 1'h0, promised_8 }) <= $signed(\$signal$189 );
  assign \$221  = $signed({ 1'h0, promised_8 }) <= $signed(for_four);
  assign \$222  = bags_8 < 7'h78;
  assign \$223  = swept & few_bags_8;
  assign \$224  = taken & \$signal$31 [8];
  assign \$225  = ~ \$224 ;
  assign \$226  = one_fits_8 & \$225 ;
  assign \$227  = ~ \$signal$42 [8];
  assign \$228  = \$226  & \$227 ;
  assign \$229  = ~ \$signal$186 [8];
  assign \$230  = \$228  & \$229 ;
  assign \$231  = four_fit_8 | \$230 ;
  assign \$232  = \$223  & \$231 ;
  assign \$233  = promised_9 + more_9;
  assign \$234  = \$233  - less_9;
  assign \$235  = \$signal$42 [9] & begun;
  assign \$236  = bags_9 + \$235 ;
  assign \$237  = \$236  - sum_ends[9];
  assign \$238  = $signed({ 1'h0, promised_9 }) <= $signed(\$signal$189 );
  assign \$239  = $signed({ 1'h0, promised_9 }) <= $signed(for_four);
  assign \$240  = bags_9 < 7'h78;
  assign \$241  = swept & few_bags_9;
  assign \$242  = taken & \$signal$31 [9];
  assign \$243  = ~ \$242 ;
  assign \$244  = one_fits_9 & \$243 ;
  assign \$245  = ~ \$signal$42 [9];
  assign \$246  = \$244  & \$245 ;
  assign \$247  = ~ \$signal$186 [9];
  assign \$248  = \$246  & \$247 ;
  assign \$249  = four_fit_9 | \$248 ;
  assign \$250  = \$241  & \$249 ;
  assign \$251  = promised_10 + more_10;
  assign \$252  = \$251  - less_10;
  assign \$253  = \$signal$42 [10] & begun;
  assign \$254  = bags_10 + \$253 ;
  assign \$255  = \$254  - sum_ends[10];
  assign \$256  = $signed({ 1'h0, promised_10 }) <= $signed(\$signal$189 );
  assign \$257  = $signed({ 1'h0, promised_10 }) <= $signed(for_four);
  assign \$258  = bags_10 < 7'h78;
  assign \$259  = swept & few_bags_10;
  assign \$260  = taken & \$signal$31 [10];
  assign \$261  = ~ \$260 ;
  assign \$262  = one_fits_10 & \$261 ;
  assign \$263  = ~ \$signal$42 [10];
  assign \$264  = \$262  & \$263 ;
  assign \$265  = ~ \$signal$186 [10];
  assign \$266  = \$264  & \$265 ;
  assign \$267  = four_fit_10 | \$266 ;
  assign \$268  = \$259  & \$267 ;
  assign \$269  = promised_11 + more_11;
  assign \$270  = \$269  - less_11;
  assign \$271  = \$signal$42 [11] & begun;
  assign \$272  = bags_11 + \$271 ;
  assign \$273  = \$272  - sum_ends[11];
  assign \$274  = $signed({ 1'h0, promised_11 }) <= $signed(\$signal$189 );
  assign \$275  = $signed({ 1'h0, promised_11 }) <= $signed(for_four);
  assign \$276  = bags_11 < 7'h78;
  assign \$277  = swept & few_bags_11;
  assign \$278  = taken & \$signal$31 [11];
  assign \$279  = ~ \$278 ;
  assign \$280  = one_fits_11 & \$279 ;
  assign \$281  = ~ \$signal$42 [11];
  assign \$282  = \$280  & \$281 ;
  assign \$283  = ~ \$signal$186 [11];
  assign \$284  = \$282  & \$283 ;
  assign \$285  = four_fit_11 | \$284 ;
  assign \$286  = \$277  & \$285 ;
  assign \$287  = promised_12 + more_12;
  assign \$288  = \$287  - less_12;
  assign \$289  = \$signal$42 [12] & begun;
  assign \$290  = bags_12 + \$289 ;
  assign \$291  = \$290  - sum_ends[12];
  assign \$292  = $signed({ 1'h0, promised_12 }) <= $signed(\$signal$189 );
  assign \$293  = $signed({ 1'h0, promised_12 }) <= $signed(for_four);
  assign \$294  = bags_12 < 7'h78;
  assign \$295  = swept & few_bags_12;
  assign \$296  = taken & \$signal$31 [12];
  assign \$297  = ~ \$296 ;
  assign \$298  = one_fits_12 & \$297 ;
  assign \$299  = ~ \$signal$42 [12];
  assign \$300  = \$298  & \$299 ;
  assign \$301  = ~ \$signal$186 [12];
  assign \$302  = \$300  & \$301 ;
  assign \$303  = four_fit_12 | \$302 ;
  assign \$304  = \$295  & \$303 ;
  assign \$305  = promised_13 + more_13;
  assign \$306  = \$305  - less_13;
  assign \$307  = \$signal$42 [13] & begun;
  assign \$308  = bags_13 + \$307 ;
  assign \$309  = \$308  - sum_ends[13];
  assign \$310  = $signed({ 1'h0, promised_13 }) <= $signed(\$signal$189 );
  assign \$311  = $signed({ 1'h0, promised_13 }) <= $signed(for_four);
  assign \$312  = bags_13 < 7'h78;
  assign \$313  = swept & few_bags_13;
  assign \$314  = taken & \$signal$31 [13];
  assign \$315  = ~ \$314 ;
  assign \$316  = one_fits_13 & \$315 ;
  assign \$317  = ~ \$signal$42 [13];
  assign \$318  = \$316  & \$317 ;
  assign \$319  = ~ \$signal$186 [13];
  assign \$320  = \$318  & \$319 ;
  assign \$321  = four_fit_13 | \$320 ;
  assign \$322  = \$313  & \$321 ;
  assign \$323  = promised_14 + more_14;
  assign \$324  = \$323  - less_14;
  assign \$325  = \$signal$42 [14] & begun;
  assign \$326  = bags_14 + \$325 ;
  assign \$327  = \$326  - sum_ends[14];
  assign \$328  = $signed({ 1'h0, promised_14 }) <= $signed(\$signal$189 );
  assign \$329  = $signed({ 1'h0, promised_14 }) <= $signed(for_four);
  assign \$330  = bags_14 < 7'h78;
  assign \$331  = swept & few_bags_14;
  assign \$332  = taken & \$signal$31 [14];
  assign \$333  = ~ \$332 ;
  assign \$334  = one_fits_14 & \$333 ;
  assign \$335  = ~ \$signal$42 [14];
  assign \$336  = \$334  & \$335 ;
  assign \$337  = ~ \$signal$186 [14];
  assign \$338  = \$336  & \$337 ;
  assign \$339  = four_fit_14 | \$338 ;
  assign \$340  = \$331  & \$339 ;
  assign \$341  = promised_15 + more_15;
  assign \$342  = \$341  - less_15;
  assign \$343  = \$signal$42 [15] & begun;
  assign \$344  = bags_15 + \$343 ;
  assign \$345  = \$344  - sum_ends[15];
  assign \$346  = $signed({ 1'h0, promised_15 }) <= $signed(\$signal$189 );
  assign \$347  = $signed({ 1'h0, promised_15 }) <= $signed(for_four);
  assign \$348  = bags_15 < 7'h78;
  assign \$349  = swept & few_bags_15;
  assign \$350  = taken & \$signal$31 [15];
  assign \$351  = ~ \$350 ;
  assign \$352  = one_fits_15 & \$351 ;
  assign \$353  = ~ \$signal$42 [15];
  assign \$354  = \$352  & \$353 ;
  assign \$355  = ~ \$signal$186 [15];
  assign \$356  = \$354  & \$355 ;
  assign \$357  = four_fit_15 | \$356 ;
  assign \$358  = \$349  & \$357 ;
  assign \$359  = row_beats - 1'h1;
  assign \$360  = row_beats - 1'h1;
  assign \$361  = \$signal$145  | \$signal$150 ;
  assign \$362  = \$signal$155  + 1'h1;
  assign \$363  = \$signal$154  ? 3'h0 : \$362 ;
  assign \$364  = ~ \$signal$154 ;
  assign \$365  = \$signal$145  & \$364 ;
  assign \$366  = ~ \$signal$154 ;
  assign \$367  = \$signal$150  & \$366 ;
  assign \$368  = 1'h1 << \$signal$135 [3:0];
  assign \$369  = sum_over ? \$368  : 16'h0000;
  assign \$370  = \$signal$145  | \$signal$150 ;
  assign \$371  = ! \$signal$155 ;
  assign \$372  = \$signal$150  ? 64'h0000000000000000 : \$signal$135 [67:4];
  assign \$373  = \$signal$280  ? s1_vector : \get__data$288 ;
  assign \$374  = s2_place + 1'h1;
  assign \$375  = \$signal$282  ? { 1'h0, \$373  } : \$374 ;
  assign \$376  = & \$40 [6:3];
  assign \$377  = \$signal$286  | \$376 ;
  assign \$378  = \$signal$174  + \begins$170 ;
  assign \$379  = | sum_ends;
  assign \$380  = \$378  - \$379 ;
  always @(posedge clk)
    \$signal$80  <= \$381 ;
  always @(posedge clk)
    swept <= \$382 ;
  \hotline_gather.design.addresses  addresses (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(\$signal ),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
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
    .req__payload(\req__payload$115 ),
    .req__valid(req__valid),
    .rsp__payload(\rsp__payload$122 ),
    .rst(rst)
  );
  \hotline_gather.design.reducer  reducer (
    .clk(clk),
    .last_column(\$1 [1:0]),
    .r_en(\$signal$143 ),
    .rows__payload(rows__payload),
    .rows__valid(rows__valid),
    .rst(rst),
    .started(started),
    .sums__payload(sums__payload),
    .sums__valid(sums__valid)
  );
  \hotline_gather.design.splitter  splitter (
    .burst__payload(burst__payload),
    .burst__valid(burst__valid),
    .clk(clk),
    .o__ready(burst__ready),
    .rst(rst),
    .run__payload(run__payload),
    .run__ready(run__ready),
    .run__valid(run__valid)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$384  = \s2_valid$178 ;
    if (\$signal ) begin
      \$384  = s1_valid;
    end
    if (rst) begin
      \$384  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$385  = i__valid;
    if (\$signal ) begin
      \$385  = \s2_valid$178 ;
    end
    if (rst) begin
      \$385  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$386  = s1;
    if (\$signal ) begin
      \$386  = \rows__payload$172 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$387  = s2;
    if (\$signal ) begin
      \$387  = s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$388  = s3;
    if (\$signal ) begin
      \$388  = s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$389  = s2_low;
    if (\$signal ) begin
      \$389  = \$55 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$390  = s2_high;
    if (\$signal ) begin
      \$390  = \$56 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$391  = s2_base;
    if (\$signal ) begin
      \$391  = \get__data$183 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$392  = s3_beats;
    if (\$signal ) begin
      \$392  = \$58 [34:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$393  = s3_base;
    if (\$signal ) begin
      \$393  = s2_base;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$394  = s4_valid;
    if (o__ready) begin
      \$394  = o__valid;
    end
    if (rst) begin
      \$394  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$395  = \$signal$28 ;
    if (o__ready) begin
      \$395  = o__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$396  = same_context;
    if (\$59 ) begin
      \$396  = turn;
    end
    if (rst) begin
      \$396  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$397  = sames;
    if (\$59 ) begin
      \$397  = \$signal$33 ;
    end
    if (rst) begin
      \$397  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$398  = turn;
    if (\$64 ) begin
      \$398  = \$65 [3:0];
    end
    if (rst) begin
      \$398  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$399  = \$signal$33 ;
    if (\$64 ) begin
      \$399  = { \$signal$33 [14:0], \$signal$33 [15] };
    end
    if (rst) begin
      \$399  = 16'h0001;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$400  = \$66 ;
    if (rst) begin
      \$400  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$401  = \$signal$42 ;
    if (rst) begin
      \$401  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$402  = started;
    if (rst) begin
      \$402  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$403  = \$67 ;
    if (rst) begin
      \$403  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$404  = \$68 ;
    if (rst) begin
      \$404  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$405  = \$70 ;
    if (rst) begin
      \$405  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$406  = \$72 [7:0];
    if (rst) begin
      \$406  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$407  = \$75 [6:0];
    if (rst) begin
      \$407  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$408  = \$76 ;
    if (rst) begin
      \$408  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$409  = \$77 ;
    if (rst) begin
      \$409  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$410  = \$78 ;
    if (rst) begin
      \$410  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$411 [0] = \$88 ;
    \$411 [1] = \$106 ;
    \$411 [2] = \$124 ;
    \$411 [3] = \$142 ;
    \$411 [4] = \$160 ;
    \$411 [5] = \$178 ;
    \$411 [6] = \$196 ;
    \$411 [7] = \$214 ;
    \$411 [8] = \$232 ;
    \$411 [9] = \$250 ;
    \$411 [10] = \$268 ;
    \$411 [11] = \$286 ;
    \$411 [12] = \$304 ;
    \$411 [13] = \$322 ;
    \$411 [14] = \$340 ;
    \$411 [15] = \$358 ;
    if (rst) begin
      \$411  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$412  = \$90 [7:0];
    if (rst) begin
      \$412  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$413  = \$93 [6:0];
    if (rst) begin
      \$413  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$414  = \$94 ;
    if (rst) begin
      \$414  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$415  = \$95 ;
    if (rst) begin
      \$415  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$416  = \$96 ;
    if (rst) begin
      \$416  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$417  = \$108 [7:0];
    if (rst) begin
      \$417  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$418  = \$111 [6:0];
    if (rst) begin
      \$418  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$419  = \$112 ;
    if (rst) begin
      \$419  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$420  = \$113 ;
    if (rst) begin
      \$420  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$421  = \$114 ;
    if (rst) begin
      \$421  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$422  = \$126 [7:0];
    if (rst) begin
      \$422  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$423  = \$129 [6:0];
    if (rst) begin
      \$423  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$424  = \$130 ;
    if (rst) begin
      \$424  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$425  = \$131 ;
    if (rst) begin
      \$425  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$426  = \$132 ;
    if (rst) begin
      \$426  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$427  = \$144 [7:0];
    if (rst) begin
      \$427  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$428  = \$147 [6:0];
    if (rst) begin
      \$428  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$429  = \$148 ;
    if (rst) begin
      \$429  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$430  = \$149 ;
    if (rst) begin
      \$430  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$431  = \$150 ;
    if (rst) begin
      \$431  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$432  = \$162 [7:0];
    if (rst) begin
      \$432  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$433  = \$165 [6:0];
    if (rst) begin
      \$433  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$434  = \$166 ;
    if (rst) begin
      \$434  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$435  = \$167 ;
    if (rst) begin
      \$435  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$436  = \$168 ;
    if (rst) begin
      \$436  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$437  = \$180 [7:0];
    if (rst) begin
      \$437  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$438  = \$183 [6:0];
    if (rst) begin
      \$438  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$439  = \$184 ;
    if (rst) begin
      \$439  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$440  = \$185 ;
    if (rst) begin
      \$440  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$441  = \$186 ;
    if (rst) begin
      \$441  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$442  = \$198 [7:0];
    if (rst) begin
      \$442  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$443  = \$201 [6:0];
    if (rst) begin
      \$443  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$444  = \$202 ;
    if (rst) begin
      \$444  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$445  = \$203 ;
    if (rst) begin
      \$445  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$446  = \$204 ;
    if (rst) begin
      \$446  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$447  = \$216 [7:0];
    if (rst) begin
      \$447  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$448  = \$219 [6:0];
    if (rst) begin
      \$448  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$449  = \$220 ;
    if (rst) begin
      \$449  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$450  = \$221 ;
    if (rst) begin
      \$450  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$451  = \$222 ;
    if (rst) begin
      \$451  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$452  = \$234 [7:0];
    if (rst) begin
      \$452  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$453  = \$237 [6:0];
    if (rst) begin
      \$453  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$454  = \$238 ;
    if (rst) begin
      \$454  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$455  = \$239 ;
    if (rst) begin
      \$455  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$456  = \$240 ;
    if (rst) begin
      \$456  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$457  = \$252 [7:0];
    if (rst) begin
      \$457  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$458  = \$255 [6:0];
    if (rst) begin
      \$458  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$459  = \$256 ;
    if (rst) begin
      \$459  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$460  = \$257 ;
    if (rst) begin
      \$460  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$461  = \$258 ;
    if (rst) begin
      \$461  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$462  = \$270 [7:0];
    if (rst) begin
      \$462  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$463  = \$273 [6:0];
    if (rst) begin
      \$463  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$464  = \$274 ;
    if (rst) begin
      \$464  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$465  = \$275 ;
    if (rst) begin
      \$465  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$466  = \$276 ;
    if (rst) begin
      \$466  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$467  = \$288 [7:0];
    if (rst) begin
      \$467  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$468  = \$291 [6:0];
    if (rst) begin
      \$468  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$469  = \$292 ;
    if (rst) begin
      \$469  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$470  = \$293 ;
    if (rst) begin
      \$470  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$471  = \$294 ;
    if (rst) begin
      \$471  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$472  = \$306 [7:0];
    if (rst) begin
      \$472  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$473  = \$309 [6:0];
    if (rst) begin
      \$473  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$474  = \$310 ;
    if (rst) begin
      \$474  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$475  = \$311 ;
    if (rst) begin
      \$475  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$476  = \$312 ;
    if (rst) begin
      \$476  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$477  = \$324 [7:0];
    if (rst) begin
      \$477  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$478  = \$327 [6:0];
    if (rst) begin
      \$478  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$479  = \$328 ;
    if (rst) begin
      \$479  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$480  = \$329 ;
    if (rst) begin
      \$480  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$481  = \$330 ;
    if (rst) begin
      \$481  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$482  = \$342 [7:0];
    if (rst) begin
      \$482  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$483  = \$345 [6:0];
    if (rst) begin
      \$483  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$484  = \$346 ;
    if (rst) begin
      \$484  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$485  = \$347 ;
    if (rst) begin
      \$485  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$486  = \$348 ;
    if (rst) begin
      \$486  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$487  = \$359 [1:0];
    if (rst) begin
      \$487  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$488  = \$signal$92 ;
    if (rst) begin
      \$488  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$489  = back_id[3:0];
    if (rst) begin
      \$489  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$490  = \$signal$272 ;
    if (rst) begin
      \$490  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$492  = \get__data$276 [61:34];
    if (rst) begin
      \$492  = 28'h0000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$493  = \$360 [1:0];
    if (rst) begin
      \$493  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$494  = sum_valid;
    if (\$signal$143 ) begin
      \$494  = sums__valid;
    end
    if (rst) begin
      \$494  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$495  = \$signal$135 ;
    if (\$signal$143 ) begin
      \$495  = sums__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$496  = \$signal$155 ;
    if (\$361 ) begin
      \$496  = \$363 [1:0];
    end
    if (rst) begin
      \$496  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$497  = \$signal$153 ;
    if (\$361 ) begin
      \$497  = \$365 ;
    end
    if (rst) begin
      \$497  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$498  = \$signal$152 ;
    if (\$361 ) begin
      \$498  = \$367 ;
    end
    if (rst) begin
      \$498  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$499  = sum_was_last;
    if (\$361 ) begin
      \$499  = \$signal$145 ;
    end
    if (rst) begin
      \$499  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$500  = \$369 ;
    if (rst) begin
      \$500  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$501  = \$signal$161 ;
    if (\$signal$151 ) begin
      \$501  = \$370 ;
    end
    if (rst) begin
      \$501  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$502  = \$signal$280 ;
    if (\$signal$151 ) begin
      \$502  = \$signal$150 ;
    end
    if (rst) begin
      \$502  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$503  = \$signal$281 ;
    if (\$signal$151 ) begin
      \$503  = \$signal$154 ;
    end
    if (rst) begin
      \$503  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$504  = \$signal$282 ;
    if (\$signal$151 ) begin
      \$504  = \$371 ;
    end
    if (rst) begin
      \$504  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$505  = \$signal$283 ;
    if (\$signal$151 ) begin
      \$505  = \$372 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$506  = s1_vector;
    if (\$signal$151 ) begin
      \$506  = zeros__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$507  = \$signal$163 ;
    if (\$signal$162 ) begin
      \$507  = \$signal$161 ;
    end
    if (rst) begin
      \$507  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$508  = \$signal$286 ;
    if (\$signal$162 ) begin
      \$508  = \$signal$281 ;
    end
    if (rst) begin
      \$508  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$509  = \$signal$287 ;
    if (\$signal$162 ) begin
      \$509  = \$signal$283 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$510  = s2_place;
    if (\$signal$162 ) begin
      if (\$signal$161 ) begin
        \$510  = \$375 [27:0];
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$511  = beats__valid;
    if (s3_moves) begin
      \$511  = \$signal$163 ;
    end
    if (rst) begin
      \$511  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$512  = beats__payload;
    if (s3_moves) begin
      \$512 [63:0] = \$40 [63:0];
      \$512 [127:64] = \$signal$287 ;
      \$512 [129:128] = 2'h3;
      \$512 [130] = \$377 ;
    end
    if (rst) begin
      \$512  = 131'h000000000000000000000000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$513  = \$380 [13:0];
    if (rst) begin
      \$513  = 14'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$381  = \$signal$80 ;
    if (\$52 ) begin
      \$381  = \$53 [3:0];
    end
    if (rst) begin
      \$381  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$382  = swept;
    if (\$52 ) begin
      \$382  = \$54 ;
    end
    if (rst) begin
      \$382  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$383  = s1_valid;
    if (\$signal ) begin
      \$383  = \rows__valid$171 ;
    end
    if (rst) begin
      \$383  = 1'h0;
    end
  end
  assign last_column = \$1 [1:0];
  assign \burst__payload$3  = burst__payload;
  assign \burst__ready$5  = burst__ready;
  assign \burst__valid$7  = burst__valid;
  assign \$signature__addr  = setting[10:8];
  assign \$signature__data  = setting[74:11];
  assign s3_valid = i__valid;
  assign rows__ready = \$signal ;
  assign get__addr = s1[2:0];
  assign row_taken = taken;
  assign \get__addr$75  = \context ;
  assign get__data = newest_row;
  assign \$signal$82  = \$13 [6:0];
  assign \get__addr$84  = back_id[3:0];
  assign \get__data$87  = oldest_row;
  assign next_oldest = \$14 [6:0];
  assign \get__addr$94  = back_id[3:0];
  assign \get__data$96  = column_of_row;
  assign next_column = \$16 [1:0];
  assign \$signature__en$101  = taken;
  assign \$signature__addr$102  = { \context , newest_row };
  assign \get__addr$107  = { back_id[3:0], oldest_row };
  assign s2_valid = req__valid;
  assign rsp__ready = 1'h1;
  assign \req__valid$114  = req__valid;
  assign \rsp__ready$116  = 1'h1;
  assign rsp__valid = rows__valid;
  assign \get__addr$123  = \context ;
  assign \get__data$125  = newest_bag;
  assign \$signal$128  = \$20 [6:0];
  assign \$signature__en$131  = begins;
  assign \$signature__addr$132  = { \context , newest_bag };
  assign \$signature__data$133  = \$signal$28 [125:98];
  assign \get__addr$134  = \$signal$135 [3:0];
  assign \get__data$137  = oldest_bag;
  assign \next_oldest$140  = \$34 [6:0];
  assign sums__ready = \$signal$143 ;
  assign \get__addr$158  = { \$signal$135 [3:0], oldest_bag };
  assign get__en = \$signal$151 ;
  assign address = \$40 [63:0];
  assign i__ready = \$signal ;
  assign \burst__payload.addr  = burst__payload[63:0];
  assign \burst__payload.len  = burst__payload[71:64];
  assign \burst__payload.id  = burst__payload[76:72];
  assign \burst__payload$3.addr  = burst__payload[63:0];
  assign \burst__payload$3.len  = burst__payload[71:64];
  assign \burst__payload$3.id  = burst__payload[76:72];
  assign \setting.register  = setting[7:0];
  assign \setting.table  = setting[10:8];
  assign \setting.value  = setting[74:11];
  assign \i__payload.address  = i__payload[63:0];
  assign \i__payload.first  = i__payload[64];
  assign \i__payload.last  = i__payload[65];
  assign \i__payload.weight  = i__payload[97:66];
  assign \i__payload.vector  = i__payload[125:98];
  assign \s3.table  = s3[2:0];
  assign \s3.row  = s3[34:3];
  assign \s3.weight  = s3[66:35];
  assign \s3.first  = s3[67];
  assign \s3.last  = s3[68];
  assign \s3.vector  = s3[96:69];
  assign \s1.table  = s1[2:0];
  assign \s1.row  = s1[34:3];
  assign \s1.weight  = s1[66:35];
  assign \s1.first  = s1[67];
  assign \s1.last  = s1[68];
  assign \s1.vector  = s1[96:69];
  assign \$signal$28.address  = \$signal$28 [63:0];
  assign \$signal$28.first  = \$signal$28 [64];
  assign \$signal$28.last  = \$signal$28 [65];
  assign \$signal$28.weight  = \$signal$28 [97:66];
  assign \$signal$28.vector  = \$signal$28 [125:98];
  assign \run__payload.addr  = run__payload[63:0];
  assign \run__payload.beats  = run__payload[66:64];
  assign \run__payload.id  = run__payload[71:67];
  assign \$signature__data$103.first  = \$signature__data$103 [0];
  assign \$signature__data$103.last  = \$signature__data$103 [1];
  assign \$signature__data$103.weight  = \$signature__data$103 [33:2];
  assign \$signature__data$103.vector  = \$signature__data$103 [61:34];
  assign \req__payload.a  = req__payload[31:0];
  assign \req__payload.b  = req__payload[63:32];
  assign \req__payload.beside  = req__payload[69:64];
  assign \req__payload$115.a  = \req__payload$115 [31:0];
  assign \req__payload$115.b  = \req__payload$115 [63:32];
  assign \s2_beside.context  = s2_beside[3:0];
  assign \s2_beside.first  = s2_beside[4];
  assign \s2_beside.last  = s2_beside[5];
  assign \rows__payload.context  = rows__payload[3:0];
  assign \rows__payload.data  = rows__payload[67:4];
  assign \rows__payload.first  = rows__payload[68];
  assign \rows__payload.last  = rows__payload[69];
  assign \rsp__payload.result  = rsp__payload[31:0];
  assign \rsp__payload.beside  = rsp__payload[37:32];
  assign \rsp__payload$122.result  = \rsp__payload$122 ;
  assign \$signal$135.context  = \$signal$135 [3:0];
  assign \$signal$135.data  = \$signal$135 [67:4];
  assign \$signal$135.end  = \$signal$135 [68];
  assign \rows__payload$172.table  = \rows__payload$172 [2:0];
  assign \rows__payload$172.row  = \rows__payload$172 [34:3];
  assign \rows__payload$172.weight  = \rows__payload$172 [66:35];
  assign \rows__payload$172.first  = \rows__payload$172 [67];
  assign \rows__payload$172.last  = \rows__payload$172 [68];
  assign \rows__payload$172.vector  = \rows__payload$172 [96:69];
  assign \s2.table  = s2[2:0];
  assign \s2.row  = s2[34:3];
  assign \s2.weight  = s2[66:35];
  assign \s2.first  = s2[67];
  assign \s2.last  = s2[68];
  assign \s2.vector  = s2[96:69];
  assign \o__payload.address  = o__payload[63:0];
  assign \o__payload.first  = o__payload[64];
  assign \o__payload.last  = o__payload[65];
  assign \o__payload.weight  = o__payload[97:66];
  assign \o__payload.vector  = o__payload[125:98];
  assign \back.data  = back[63:0];
  assign \back.resp  = back[65:64];
  assign \get__data$276.first  = \get__data$276 [0];
  assign \get__data$276.last  = \get__data$276 [1];
  assign \get__data$276.weight  = \get__data$276 [33:2];
  assign \get__data$276.vector  = \get__data$276 [61:34];
  assign \sums__payload.context  = sums__payload[3:0];
  assign \sums__payload.data  = sums__payload[67:4];
  assign \sums__payload.end  = sums__payload[68];
  assign \zeros__payload.vector  = zeros__payload;
  assign \beats__payload.addr  = beats__payload[63:0];
  assign \beats__payload.data  = beats__payload[127:64];
  assign \beats__payload.strb  = beats__payload[129:128];
  assign \beats__payload.last  = beats__payload[130];
  assign \$491 [5] = \get__data$276 [1];
  assign \$491 [4] = \get__data$276 [0];
  assign \$491 [3:0] = s1_context;
  assign rows__payload[67:4] = { \rsp__payload$122 , rsp__payload[31:0] };
  assign rows__payload[69] = rsp__payload[37];
  assign rows__payload[68] = rsp__payload[36];
  assign rows__payload[3:0] = rsp__payload[35:32];
  assign \req__payload$115 [63:32] = s2_weight;
  assign \req__payload$115 [31:0] = \$signal$111 [63:32];
  assign req__payload[69:64] = s2_beside;
  assign req__payload[63:32] = s2_weight;
  assign req__payload[31:0] = \$signal$111 [31:0];
  assign \$signature__data$103 [61:34] = \$signal$28 [125:98];
  assign \$signature__data$103 [33:2] = \$17 ;
  assign \$signature__data$103 [1] = \$signal$28 [65];
  assign \$signature__data$103 [0] = \$signal$28 [64];
  assign run__payload[71:67] = { 1'h0, \context  };
  assign run__payload[66:64] = row_beats;
  assign run__payload[63:0] = \$signal$28 [63:0];
  assign i__payload[125:98] = s3[96:69];
  assign i__payload[97:66] = s3[66:35];
  assign i__payload[65] = s3[68];
  assign i__payload[64] = s3[67];
  assign i__payload[63:0] = \$4 [63:0];
  assign \$3  = { s3_beats, 3'h0 };
  assign \$39  = { s2_place, 3'h0 };
  assign \$57  = { 15'h0000, s2_high, 16'h0000 };
  assign \$69  = { 1'h0, row_beats, 2'h0 };
endmodule

module \hotline_gather.design.addresses (rst, o__ready, i__ready, o__payload, i__payload, i__valid, o__valid, clk);
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
  wire [125:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [125:0] i__payload;
  wire [125:0] i__payload;
  wire [63:0] \i__payload.address ;
  wire \i__payload.first ;
  wire \i__payload.last ;
  wire [27:0] \i__payload.vector ;
  wire [31:0] \i__payload.weight ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [125:0] o__payload;
  wire [125:0] o__payload;
  wire [63:0] \o__payload.address ;
  wire \o__payload.first ;
  wire \o__payload.last ;
  wire [27:0] \o__payload.vector ;
  wire [31:0] \o__payload.weight ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg oldest = 1'h0;
  (* init = 1'h0 *)
  wire read__addr;
  wire [125:0] read__data;
  input rst;
  wire rst;
  reg [125:0] places [1:0];
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
  assign \i__payload.address  = i__payload[63:0];
  assign \i__payload.first  = i__payload[64];
  assign \i__payload.last  = i__payload[65];
  assign \i__payload.weight  = i__payload[97:66];
  assign \i__payload.vector  = i__payload[125:98];
  assign \o__payload.address  = o__payload[63:0];
  assign \o__payload.first  = o__payload[64];
  assign \o__payload.last  = o__payload[65];
  assign \o__payload.weight  = o__payload[97:66];
  assign \o__payload.vector  = o__payload[125:98];
endmodule

module \hotline_gather.design.multiplier_0 (rst, req__payload, req__valid, rsp__payload, rsp__valid, clk);
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
    \$193  = result_s9;
    if (\$signal ) begin
      \$193  = \$142 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$194  = beside_s1;
    if (\$signal ) begin
      \$194  = req__payload[69:64];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$195  = beside_s2;
    if (\$signal ) begin
      \$195  = beside_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$196  = beside_s3;
    if (\$signal ) begin
      \$196  = beside_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$197  = beside_s4;
    if (\$signal ) begin
      \$197  = beside_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$198  = beside_s5;
    if (\$signal ) begin
      \$198  = beside_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$199  = beside_s6;
    if (\$signal ) begin
      \$199  = beside_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$200  = beside_s7;
    if (\$signal ) begin
      \$200  = beside_s6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$201  = beside_s8;
    if (\$signal ) begin
      \$201  = beside_s7;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
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
  reg \$auto$verilog_backend.cc:2355:dump_module$4  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$143  = valid;
    if (\$signal ) begin
      \$143  = { valid[7:0], req__valid };
    end
    if (rst) begin
      \$143  = 9'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$144  = special_s1;
    if (\$signal ) begin
      \$144  = { \$93 , \$70  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$145  = sign_s1;
    if (\$signal ) begin
      \$145  = \$94 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$146  = exponent_s1;
    if (\$signal ) begin
      \$146  = \$101 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$147  = left_s1;
    if (\$signal ) begin
      \$147  = \$104 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$148  = right_s1;
    if (\$signal ) begin
      \$148  = \$107 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$149  = special_s2;
    if (\$signal ) begin
      \$149  = special_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$150  = sign_s2;
    if (\$signal ) begin
      \$150  = sign_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$151  = exponent_s2;
    if (\$signal ) begin
      \$151  = \$108 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$152  = left_s2;
    if (\$signal ) begin
      \$152  = left_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$153  = right_s2;
    if (\$signal ) begin
      \$153  = right_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$154  = zeros_s2;
    if (\$signal ) begin
      \$154  = { \none_s1$60 , \none_s1$56 , \zeros_s1$64 , \zeros_s1$63 , \zeros_s1$62 , \zeros_s1$61  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$155  = special_s3;
    if (\$signal ) begin
      \$155  = special_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$156  = sign_s3;
    if (\$signal ) begin
      \$156  = sign_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$157  = exponent_s3;
    if (\$signal ) begin
      \$157  = \$109 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$158  = is_zero_s3;
    if (\$signal ) begin
      \$158  = \$110 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$159  = left_s3;
    if (\$signal ) begin
      \$159  = \$111 [23:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$160  = right_s3;
    if (\$signal ) begin
      \$160  = right_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$161  = special_s4;
    if (\$signal ) begin
      \$161  = special_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$162  = sign_s4;
    if (\$signal ) begin
      \$162  = sign_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$163  = exponent_s4;
    if (\$signal ) begin
      \$163  = \$112 [8:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$164  = down_s4;
    if (\$signal ) begin
      \$164  = \$119 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$165  = lowest_s4;
    if (\$signal ) begin
      \$165  = \$120 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$166  = highest_s4;
    if (\$signal ) begin
      \$166  = \$121 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$167  = inner_s4;
    if (\$signal ) begin
      \$167  = \$122 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$168  = outer_s4;
    if (\$signal ) begin
      \$168  = \$123 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$169  = special_s5;
    if (\$signal ) begin
      \$169  = special_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$170  = sign_s5;
    if (\$signal ) begin
      \$170  = sign_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$171  = exponent_s5;
    if (\$signal ) begin
      \$171  = exponent_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$172  = normal_s5;
    if (\$signal ) begin
      \$172  = \$124 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$173  = rises_s5;
    if (\$signal ) begin
      \$173  = \$125 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$174  = down_s5;
    if (\$signal ) begin
      \$174  = down_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$175  = ends_s5;
    if (\$signal ) begin
      \$175  = { highest_s4, lowest_s4 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$176  = cross_s5;
    if (\$signal ) begin
      \$176  = \$126 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$177  = special_s6;
    if (\$signal ) begin
      \$177  = special_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$178  = sign_s6;
    if (\$signal ) begin
      \$178  = sign_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$179  = exponent_s6;
    if (\$signal ) begin
      \$179  = exponent_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$180  = normal_s6;
    if (\$signal ) begin
      \$180  = normal_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$181  = rises_s6;
    if (\$signal ) begin
      \$181  = rises_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$182  = down_s6;
    if (\$signal ) begin
      \$182  = down_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$183  = product_s6;
    if (\$signal ) begin
      \$183  = { \$127 [35:0], ends_s5[11:0] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$184  = special_s7;
    if (\$signal ) begin
      \$184  = special_s6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$185  = sign_s7;
    if (\$signal ) begin
      \$185  = sign_s6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$186  = exponent_s7;
    if (\$signal ) begin
      \$186  = \$129 [8:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$187  = down_s7;
    if (\$signal ) begin
      \$187  = down_s6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$188  = mantissa_s7;
    if (\$signal ) begin
      \$188  = { \$134 , \$133  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$189  = special_s8;
    if (\$signal ) begin
      \$189  = special_s7;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$190  = sign_s8;
    if (\$signal ) begin
      \$190  = sign_s7;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$191  = exponent_s8;
    if (\$signal ) begin
      \$191  = exponent_s7;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$192  = mantissa_s8;
    if (\$signal ) begin
      \$192  = \shifted_s7$80 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
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
  reg \$auto$verilog_backend.cc:2355:dump_module$5  = 0;
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
    .\port$2743$0 (rsp__payload[35:0]),
    .\port$2743$39 (rsp__payload[39]),
    .\port$2935$0 (\rsp__payload$111 ),
    .r_data(sums__payload),
    .r_en(r_en),
    .r_rdy(sums__valid),
    .rst(rst),
    .w_en(w_en)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$427  = \$42 ;
    if (rst) begin
      \$427  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$428  = \$48 ;
    if (rst) begin
      \$428  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$429  = level_0;
    if (\$49 ) begin
      \$429  = \$51 [7:0];
    end
    if (rst) begin
      \$429  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$430  = rows_0;
    if (\$54 ) begin
      \$430  = \$58 [7:0];
    end
    if (rst) begin
      \$430  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$431  = \$59 ;
    if (rst) begin
      \$431  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$432  = newest_0;
    if (enters_0) begin
      \$432  = \$60 [6:0];
    end
    if (rst) begin
      \$432  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$433  = column_0;
    if (enters_0) begin
      \$433  = \$2 [1:0];
    end
    if (rst) begin
      \$433  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$434  = oldest_0;
    if (leaves_0) begin
      \$434  = \$61 [6:0];
    end
    if (rst) begin
      \$434  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$435  = level_1;
    if (\$62 ) begin
      \$435  = \$64 [7:0];
    end
    if (rst) begin
      \$435  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$436  = rows_1;
    if (\$67 ) begin
      \$436  = \$71 [7:0];
    end
    if (rst) begin
      \$436  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$437  = \$72 ;
    if (rst) begin
      \$437  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$438  = newest_1;
    if (enters_1) begin
      \$438  = \$73 [6:0];
    end
    if (rst) begin
      \$438  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$439  = column_1;
    if (enters_1) begin
      \$439  = \$2 [1:0];
    end
    if (rst) begin
      \$439  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$440  = oldest_1;
    if (leaves_1) begin
      \$440  = \$74 [6:0];
    end
    if (rst) begin
      \$440  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$441  = level_2;
    if (\$75 ) begin
      \$441  = \$77 [7:0];
    end
    if (rst) begin
      \$441  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$442  = rows_2;
    if (\$80 ) begin
      \$442  = \$84 [7:0];
    end
    if (rst) begin
      \$442  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$443  = \$85 ;
    if (rst) begin
      \$443  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$444  = newest_2;
    if (enters_2) begin
      \$444  = \$86 [6:0];
    end
    if (rst) begin
      \$444  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$445  = column_2;
    if (enters_2) begin
      \$445  = \$2 [1:0];
    end
    if (rst) begin
      \$445  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$446  = oldest_2;
    if (leaves_2) begin
      \$446  = \$87 [6:0];
    end
    if (rst) begin
      \$446  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$447  = level_3;
    if (\$88 ) begin
      \$447  = \$90 [7:0];
    end
    if (rst) begin
      \$447  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$448  = rows_3;
    if (\$93 ) begin
      \$448  = \$97 [7:0];
    end
    if (rst) begin
      \$448  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$449  = \$98 ;
    if (rst) begin
      \$449  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$450  = newest_3;
    if (enters_3) begin
      \$450  = \$99 [6:0];
    end
    if (rst) begin
      \$450  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$451  = column_3;
    if (enters_3) begin
      \$451  = \$2 [1:0];
    end
    if (rst) begin
      \$451  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$452  = oldest_3;
    if (leaves_3) begin
      \$452  = \$100 [6:0];
    end
    if (rst) begin
      \$452  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$453  = level_4;
    if (\$101 ) begin
      \$453  = \$103 [7:0];
    end
    if (rst) begin
      \$453  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$454  = rows_4;
    if (\$106 ) begin
      \$454  = \$110 [7:0];
    end
    if (rst) begin
      \$454  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$455  = \$111 ;
    if (rst) begin
      \$455  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$456  = newest_4;
    if (enters_4) begin
      \$456  = \$112 [6:0];
    end
    if (rst) begin
      \$456  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$457  = column_4;
    if (enters_4) begin
      \$457  = \$2 [1:0];
    end
    if (rst) begin
      \$457  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$458  = oldest_4;
    if (leaves_4) begin
      \$458  = \$113 [6:0];
    end
    if (rst) begin
      \$458  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$459  = level_5;
    if (\$114 ) begin
      \$459  = \$116 [7:0];
    end
    if (rst) begin
      \$459  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$460  = rows_5;
    if (\$119 ) begin
      \$460  = \$123 [7:0];
    end
    if (rst) begin
      \$460  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$461  = \$124 ;
    if (rst) begin
      \$461  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$462  = newest_5;
    if (enters_5) begin
      \$462  = \$125 [6:0];
    end
    if (rst) begin
      \$462  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$463  = column_5;
    if (enters_5) begin
      \$463  = \$2 [1:0];
    end
    if (rst) begin
      \$463  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$464  = oldest_5;
    if (leaves_5) begin
      \$464  = \$126 [6:0];
    end
    if (rst) begin
      \$464  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$465  = level_6;
    if (\$127 ) begin
      \$465  = \$129 [7:0];
    end
    if (rst) begin
      \$465  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$466  = rows_6;
    if (\$132 ) begin
      \$466  = \$136 [7:0];
    end
    if (rst) begin
      \$466  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$467  = \$137 ;
    if (rst) begin
      \$467  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$468  = newest_6;
    if (enters_6) begin
      \$468  = \$138 [6:0];
    end
    if (rst) begin
      \$468  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$469  = column_6;
    if (enters_6) begin
      \$469  = \$2 [1:0];
    end
    if (rst) begin
      \$469  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$470  = oldest_6;
    if (leaves_6) begin
      \$470  = \$139 [6:0];
    end
    if (rst) begin
      \$470  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$471  = level_7;
    if (\$140 ) begin
      \$471  = \$142 [7:0];
    end
    if (rst) begin
      \$471  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$472  = rows_7;
    if (\$145 ) begin
      \$472  = \$149 [7:0];
    end
    if (rst) begin
      \$472  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$473  = \$150 ;
    if (rst) begin
      \$473  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$474  = newest_7;
    if (enters_7) begin
      \$474  = \$151 [6:0];
    end
    if (rst) begin
      \$474  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$475  = column_7;
    if (enters_7) begin
      \$475  = \$2 [1:0];
    end
    if (rst) begin
      \$475  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$476  = oldest_7;
    if (leaves_7) begin
      \$476  = \$152 [6:0];
    end
    if (rst) begin
      \$476  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$477  = level_8;
    if (\$153 ) begin
      \$477  = \$155 [7:0];
    end
    if (rst) begin
      \$477  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$478  = rows_8;
    if (\$158 ) begin
      \$478  = \$162 [7:0];
    end
    if (rst) begin
      \$478  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$479  = \$163 ;
    if (rst) begin
      \$479  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$480  = newest_8;
    if (enters_8) begin
      \$480  = \$164 [6:0];
    end
    if (rst) begin
      \$480  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$481  = column_8;
    if (enters_8) begin
      \$481  = \$2 [1:0];
    end
    if (rst) begin
      \$481  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$482  = oldest_8;
    if (leaves_8) begin
      \$482  = \$165 [6:0];
    end
    if (rst) begin
      \$482  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$483  = level_9;
    if (\$166 ) begin
      \$483  = \$168 [7:0];
    end
    if (rst) begin
      \$483  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$484  = rows_9;
    if (\$171 ) begin
      \$484  = \$175 [7:0];
    end
    if (rst) begin
      \$484  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$485  = \$176 ;
    if (rst) begin
      \$485  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$486  = newest_9;
    if (enters_9) begin
      \$486  = \$177 [6:0];
    end
    if (rst) begin
      \$486  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$487  = column_9;
    if (enters_9) begin
      \$487  = \$2 [1:0];
    end
    if (rst) begin
      \$487  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$488  = oldest_9;
    if (leaves_9) begin
      \$488  = \$178 [6:0];
    end
    if (rst) begin
      \$488  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$489  = level_10;
    if (\$179 ) begin
      \$489  = \$181 [7:0];
    end
    if (rst) begin
      \$489  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$490  = rows_10;
    if (\$184 ) begin
      \$490  = \$188 [7:0];
    end
    if (rst) begin
      \$490  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$491  = \$189 ;
    if (rst) begin
      \$491  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$492  = newest_10;
    if (enters_10) begin
      \$492  = \$190 [6:0];
    end
    if (rst) begin
      \$492  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$493  = column_10;
    if (enters_10) begin
      \$493  = \$2 [1:0];
    end
    if (rst) begin
      \$493  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$494  = oldest_10;
    if (leaves_10) begin
      \$494  = \$191 [6:0];
    end
    if (rst) begin
      \$494  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$495  = level_11;
    if (\$192 ) begin
      \$495  = \$194 [7:0];
    end
    if (rst) begin
      \$495  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$496  = rows_11;
    if (\$197 ) begin
      \$496  = \$201 [7:0];
    end
    if (rst) begin
      \$496  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$497  = \$202 ;
    if (rst) begin
      \$497  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$498  = newest_11;
    if (enters_11) begin
      \$498  = \$203 [6:0];
    end
    if (rst) begin
      \$498  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$499  = column_11;
    if (enters_11) begin
      \$499  = \$2 [1:0];
    end
    if (rst) begin
      \$499  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$500  = oldest_11;
    if (leaves_11) begin
      \$500  = \$204 [6:0];
    end
    if (rst) begin
      \$500  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$501  = level_12;
    if (\$205 ) begin
      \$501  = \$207 [7:0];
    end
    if (rst) begin
      \$501  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$502  = rows_12;
    if (\$210 ) begin
      \$502  = \$214 [7:0];
    end
    if (rst) begin
      \$502  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$503  = \$215 ;
    if (rst) begin
      \$503  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$504  = newest_12;
    if (enters_12) begin
      \$504  = \$216 [6:0];
    end
    if (rst) begin
      \$504  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$505  = column_12;
    if (enters_12) begin
      \$505  = \$2 [1:0];
    end
    if (rst) begin
      \$505  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$506  = oldest_12;
    if (leaves_12) begin
      \$506  = \$217 [6:0];
    end
    if (rst) begin
      \$506  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$507  = level_13;
    if (\$218 ) begin
      \$507  = \$220 [7:0];
    end
    if (rst) begin
      \$507  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$508  = rows_13;
    if (\$223 ) begin
      \$508  = \$227 [7:0];
    end
    if (rst) begin
      \$508  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$509  = \$228 ;
    if (rst) begin
      \$509  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$510  = newest_13;
    if (enters_13) begin
      \$510  = \$229 [6:0];
    end
    if (rst) begin
      \$510  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$511  = column_13;
    if (enters_13) begin
      \$511  = \$2 [1:0];
    end
    if (rst) begin
      \$511  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$512  = oldest_13;
    if (leaves_13) begin
      \$512  = \$230 [6:0];
    end
    if (rst) begin
      \$512  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$513  = level_14;
    if (\$231 ) begin
      \$513  = \$233 [7:0];
    end
    if (rst) begin
      \$513  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$514  = rows_14;
    if (\$236 ) begin
      \$514  = \$240 [7:0];
    end
    if (rst) begin
      \$514  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$515  = \$241 ;
    if (rst) begin
      \$515  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$516  = newest_14;
    if (enters_14) begin
      \$516  = \$242 [6:0];
    end
    if (rst) begin
      \$516  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$517  = column_14;
    if (enters_14) begin
      \$517  = \$2 [1:0];
    end
    if (rst) begin
      \$517  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$518  = oldest_14;
    if (leaves_14) begin
      \$518  = \$243 [6:0];
    end
    if (rst) begin
      \$518  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$519  = level_15;
    if (\$244 ) begin
      \$519  = \$246 [7:0];
    end
    if (rst) begin
      \$519  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$520  = rows_15;
    if (\$249 ) begin
      \$520  = \$253 [7:0];
    end
    if (rst) begin
      \$520  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$521  = \$254 ;
    if (rst) begin
      \$521  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$522  = newest_15;
    if (enters_15) begin
      \$522  = \$255 [6:0];
    end
    if (rst) begin
      \$522  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$523  = column_15;
    if (enters_15) begin
      \$523  = \$2 [1:0];
    end
    if (rst) begin
      \$523  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$524  = oldest_15;
    if (leaves_15) begin
      \$524  = \$256 [6:0];
    end
    if (rst) begin
      \$524  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$542  = is_chosen;
    if (\$371 ) begin
      \$542  = \$372 ;
    end
    if (rst) begin
      \$542  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$543  = chosen;
    if (\$371 ) begin
      \$543  = \$376 ;
    end
    if (rst) begin
      \$543  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$545  = \$signal$31 ;
    if (\$signal$64 ) begin
      \$545  = \$382 ;
    end
    if (rst) begin
      \$545  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$546  = \$signal$32 ;
    if (\$signal$64 ) begin
      \$546  = { \$410 , \$403 , \$396 , \$389  };
    end
    if (rst) begin
      \$546  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$549  = \$signal$31 ;
    if (rst) begin
      \$549  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$550  = \$signal$206 ;
    if (rst) begin
      \$550  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$552  = \$419 ;
    if (rst) begin
      \$552  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$553  = \$423 ;
    if (rst) begin
      \$553  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$554  = \$425 [5:0];
    if (rst) begin
      \$554  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$555  = \$426 ;
    if (rst) begin
      \$555  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
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
    \$184  = result_s8;
    if (\$signal ) begin
      \$184  = \$141 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$185  = beside_s1;
    if (\$signal ) begin
      \$185  = req__payload[71:64];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$186  = beside_s2;
    if (\$signal ) begin
      \$186  = beside_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$187  = beside_s3;
    if (\$signal ) begin
      \$187  = beside_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$188  = beside_s4;
    if (\$signal ) begin
      \$188  = beside_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$189  = beside_s5;
    if (\$signal ) begin
      \$189  = beside_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$190  = beside_s6;
    if (\$signal ) begin
      \$190  = beside_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$191  = beside_s7;
    if (\$signal ) begin
      \$191  = beside_s6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
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
  reg \$auto$verilog_backend.cc:2355:dump_module$7  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$142  = valid;
    if (\$signal ) begin
      \$142  = { valid[6:0], req__valid };
    end
    if (rst) begin
      \$142  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$143  = special_s1;
    if (\$signal ) begin
      \$143  = { \$87 , \$68  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$144  = larger_first_s1;
    if (\$signal ) begin
      \$144  = \$88 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$145  = signs_s1;
    if (\$signal ) begin
      \$145  = { req__payload[63], req__payload[31] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$146  = exponents_s1;
    if (\$signal ) begin
      \$146  = { \$94 , \$91  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$147  = mantissas_s1;
    if (\$signal ) begin
      \$147  = { \$96 , req__payload[54:32], \$95 , req__payload[22:0] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$148  = a_above_b_s1;
    if (\$signal ) begin
      \$148  = \$103 [7:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$149  = b_above_a_s1;
    if (\$signal ) begin
      \$149  = \$110 [7:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$150  = special_s2;
    if (\$signal ) begin
      \$150  = special_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$151  = sign_s2;
    if (\$signal ) begin
      \$151  = \$111 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$152  = subtract_s2;
    if (\$signal ) begin
      \$152  = \$112 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$153  = exponent_s2;
    if (\$signal ) begin
      \$153  = \$113 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$154  = large_s2;
    if (\$signal ) begin
      \$154  = \$114 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$155  = small_s2;
    if (\$signal ) begin
      \$155  = \$115 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$156  = apart_s2;
    if (\$signal ) begin
      \$156  = \$121 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$157  = special_s3;
    if (\$signal ) begin
      \$157  = special_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$158  = sign_s3;
    if (\$signal ) begin
      \$158  = sign_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$159  = subtract_s3;
    if (\$signal ) begin
      \$159  = subtract_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$160  = exponent_s3;
    if (\$signal ) begin
      \$160  = exponent_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$161  = large_s3;
    if (\$signal ) begin
      \$161  = large_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$162  = small_s3;
    if (\$signal ) begin
      \$162  = \shifted_s2$15 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$163  = special_s4;
    if (\$signal ) begin
      \$163  = special_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$164  = sign_s4;
    if (\$signal ) begin
      \$164  = sign_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$165  = subtract_s4;
    if (\$signal ) begin
      \$165  = subtract_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$166  = exponent_s4;
    if (\$signal ) begin
      \$166  = exponent_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$167  = total_s4;
    if (\$signal ) begin
      \$167  = \$124 [28:1];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$168  = special_s5;
    if (\$signal ) begin
      \$168  = special_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$169  = sign_s5;
    if (\$signal ) begin
      \$169  = sign_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$170  = subtract_s5;
    if (\$signal ) begin
      \$170  = subtract_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$171  = exponent_s5;
    if (\$signal ) begin
      \$171  = exponent_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$172  = total_s5;
    if (\$signal ) begin
      \$172  = total_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$173  = zeros_s5;
    if (\$signal ) begin
      \$173  = { \none_s4$69 , \none_s4$65 , \zeros_s4$73 , \zeros_s4$72 , \zeros_s4$71 , \zeros_s4$70  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$174  = special_s6;
    if (\$signal ) begin
      \$174  = special_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$175  = sign_s6;
    if (\$signal ) begin
      \$175  = \$127 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$176  = exponent_s6;
    if (\$signal ) begin
      \$176  = exponent_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$177  = total_s6;
    if (\$signal ) begin
      \$177  = total_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$178  = places_s6;
    if (\$signal ) begin
      \$178  = \$128 [4:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$179  = normal_s6;
    if (\$signal ) begin
      \$179  = \$129 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$180  = special_s7;
    if (\$signal ) begin
      \$180  = special_s6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$181  = sign_s7;
    if (\$signal ) begin
      \$181  = sign_s6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$182  = exponent_s7;
    if (\$signal ) begin
      \$182  = \$132 [8:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$183  = mantissa_s7;
    if (\$signal ) begin
      \$183  = \$133 [27:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
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

module \hotline_gather.design.reducer.queue (rst, r_en, w_en, r_data, \port$2743$0 , \port$2743$39 , \port$2935$0 , r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$8  = 0;
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
  input [35:0] \port$2743$0 ;
  wire [35:0] \port$2743$0 ;
  input \port$2743$39 ;
  wire \port$2743$39 ;
  input [31:0] \port$2935$0 ;
  wire [31:0] \port$2935$0 ;
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
      storage[w_port__addr] <= { \port$2743$39 , \port$2935$0 , \port$2743$0 [31:0], \port$2743$0 [35:32] };
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
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$31  = w_port__addr;
    if (\$4 ) begin
      \$31  = \$7 [5:0];
    end
    if (rst) begin
      \$31  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$32  = r_port__addr;
    if (\$10 ) begin
      \$32  = \$13 [5:0];
    end
    if (rst) begin
      \$32  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
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
  assign w_port__data = { \port$2743$39 , \port$2935$0 , \port$2743$0 [31:0], \port$2743$0 [35:32] };
  assign w_data = { \port$2743$39 , \port$2935$0 , \port$2743$0 [31:0], \port$2743$0 [35:32] };
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule

module \hotline_gather.design.splitter (rst, o__ready, run__valid, run__ready, burst__payload, run__payload, burst__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$9  = 0;
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
  \hotline_gather.design.splitter.bursts  bursts (
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
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$16  = \$signal ;
    if (run__ready) begin
      \$16  = run__valid;
    end
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$17  = \$signal$11 ;
    if (run__ready) begin
      \$17  = run__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$18  = s1_before;
    if (run__ready) begin
      \$18  = \$10 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$19  = \$signal$13 ;
    if (run__ready) begin
      \$19  = \$12 ;
    end
    if (rst) begin
      \$19  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
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

module \hotline_gather.design.splitter.bursts (rst, o__ready, i__ready, o__payload, i__payload, i__valid, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$10  = 0;
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
      \$16  = \$12 [0];
    end
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
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
