// Hotline, module hotline_reducer, preset small.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 6, row_bits 30, banks 8, sets_per_bank 1024, ways 4, engines 8, bus_bits 64
// Made by `hotline generate --preset small`. Don't edit: change hdl_gen/ and make it again.
// SPDX-License-Identifier: Apache-2.0
/* verilator lint_off WIDTH */
module hotline_reducer(rst, last_column, rows_valid, rows_context, rows_data, rows_first, rows_last, sums_ready, rows_ready, sums_valid, sums_context, sums_data, sums_end, started, clk);
  input clk;
  wire clk;
  input [5:0] last_column;
  wire [5:0] last_column;
  wire [5:0] \last_column$15 ;
  wire [69:0] rows__payload;
  wire [3:0] \rows__payload.context ;
  wire [63:0] \rows__payload.data ;
  wire \rows__payload.first ;
  wire \rows__payload.last ;
  wire rows__ready;
  wire rows__valid;
  input [3:0] rows_context;
  wire [3:0] rows_context;
  input [63:0] rows_data;
  wire [63:0] rows_data;
  input rows_first;
  wire rows_first;
  input rows_last;
  wire rows_last;
  output rows_ready;
  wire rows_ready;
  input rows_valid;
  wire rows_valid;
  input rst;
  wire rst;
  output [15:0] started;
  wire [15:0] started;
  wire [15:0] \started$22 ;
  wire [68:0] sums__payload;
  wire [3:0] \sums__payload.context ;
  wire [63:0] \sums__payload.data ;
  wire \sums__payload.end ;
  wire sums__ready;
  wire sums__valid;
  output [3:0] sums_context;
  wire [3:0] sums_context;
  output [63:0] sums_data;
  wire [63:0] sums_data;
  output sums_end;
  wire sums_end;
  input sums_ready;
  wire sums_ready;
  output sums_valid;
  wire sums_valid;
  \hotline_reducer.design  \design  (
    .clk(clk),
    .last_column(last_column),
    .r_en(sums_ready),
    .rows__payload(rows__payload),
    .rows__ready(rows_ready),
    .rows__valid(rows_valid),
    .rst(rst),
    .started(started),
    .sums__payload(sums__payload),
    .sums__valid(sums_valid)
  );
  assign \last_column$15  = last_column;
  assign rows__valid = rows_valid;
  assign rows__ready = rows_ready;
  assign sums__valid = sums_valid;
  assign sums__ready = sums_ready;
  assign \started$22  = started;
  assign sums_context = sums__payload[3:0];
  assign sums_data = sums__payload[67:4];
  assign sums_end = sums__payload[68];
  assign \rows__payload.context  = rows__payload[3:0];
  assign \rows__payload.data  = rows__payload[67:4];
  assign \rows__payload.first  = rows__payload[68];
  assign \rows__payload.last  = rows__payload[69];
  assign \sums__payload.context  = sums__payload[3:0];
  assign \sums__payload.data  = sums__payload[67:4];
  assign \sums__payload.end  = sums__payload[68];
  assign rows__payload[69] = rows_last;
  assign rows__payload[68] = rows_first;
  assign rows__payload[67:4] = rows_data;
  assign rows__payload[3:0] = rows_context;
endmodule

module \hotline_reducer.design (rst, last_column, rows__valid, r_en, rows__ready, sums__payload, rows__payload, started, sums__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  reg [5:0] \$1 ;
  wire [16:0] \$10 ;
  wire [8:0] \$100 ;
  wire [9:0] \$101 ;
  wire \$102 ;
  wire \$103 ;
  wire [6:0] \$104 ;
  wire [6:0] \$105 ;
  wire [8:0] \$106 ;
  wire \$107 ;
  wire \$108 ;
  wire [9:0] \$109 ;
  wire [16:0] \$11 ;
  wire \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire [7:0] \$113 ;
  wire \$114 ;
  wire \$115 ;
  wire [7:0] \$116 ;
  wire [8:0] \$117 ;
  wire [9:0] \$118 ;
  wire \$119 ;
  wire [16:0] \$12 ;
  wire \$120 ;
  wire [6:0] \$121 ;
  wire [6:0] \$122 ;
  wire [8:0] \$123 ;
  wire \$124 ;
  wire \$125 ;
  wire [9:0] \$126 ;
  wire \$127 ;
  wire \$128 ;
  wire \$129 ;
  wire [16:0] \$13 ;
  wire [7:0] \$130 ;
  wire \$131 ;
  wire \$132 ;
  wire [7:0] \$133 ;
  wire [8:0] \$134 ;
  wire [9:0] \$135 ;
  wire \$136 ;
  wire \$137 ;
  wire [6:0] \$138 ;
  wire [6:0] \$139 ;
  wire \$14 ;
  wire [8:0] \$140 ;
  wire \$141 ;
  wire \$142 ;
  wire [9:0] \$143 ;
  wire \$144 ;
  wire \$145 ;
  wire \$146 ;
  wire [7:0] \$147 ;
  wire \$148 ;
  wire \$149 ;
  wire \$15 ;
  wire [7:0] \$150 ;
  wire [8:0] \$151 ;
  wire [9:0] \$152 ;
  wire \$153 ;
  wire \$154 ;
  wire [6:0] \$155 ;
  wire [6:0] \$156 ;
  wire [8:0] \$157 ;
  wire \$158 ;
  wire \$159 ;
  reg [6:0] \$16 ;
  wire [9:0] \$160 ;
  wire \$161 ;
  wire \$162 ;
  wire \$163 ;
  wire [7:0] \$164 ;
  wire \$165 ;
  wire \$166 ;
  wire [7:0] \$167 ;
  wire [8:0] \$168 ;
  wire [9:0] \$169 ;
  wire [30:0] \$17 ;
  wire \$170 ;
  wire \$171 ;
  wire [6:0] \$172 ;
  wire [6:0] \$173 ;
  wire [8:0] \$174 ;
  wire \$175 ;
  wire \$176 ;
  wire [9:0] \$177 ;
  wire \$178 ;
  wire \$179 ;
  wire [30:0] \$18 ;
  wire \$180 ;
  wire [7:0] \$181 ;
  wire \$182 ;
  wire \$183 ;
  wire [7:0] \$184 ;
  wire [8:0] \$185 ;
  wire [9:0] \$186 ;
  wire \$187 ;
  wire \$188 ;
  wire [6:0] \$189 ;
  wire [30:0] \$19 ;
  wire [6:0] \$190 ;
  wire [8:0] \$191 ;
  wire \$192 ;
  wire \$193 ;
  wire [9:0] \$194 ;
  wire \$195 ;
  wire \$196 ;
  wire \$197 ;
  wire [7:0] \$198 ;
  wire \$199 ;
  wire \$2 ;
  wire [30:0] \$20 ;
  wire \$200 ;
  wire [7:0] \$201 ;
  wire [8:0] \$202 ;
  wire [9:0] \$203 ;
  wire \$204 ;
  wire \$205 ;
  wire [6:0] \$206 ;
  wire [6:0] \$207 ;
  wire [8:0] \$208 ;
  wire \$209 ;
  wire [8:0] \$21 ;
  wire \$210 ;
  wire [9:0] \$211 ;
  wire \$212 ;
  wire \$213 ;
  wire \$214 ;
  wire [7:0] \$215 ;
  wire \$216 ;
  wire \$217 ;
  wire [7:0] \$218 ;
  wire [8:0] \$219 ;
  wire \$22 ;
  wire [9:0] \$220 ;
  wire \$221 ;
  wire \$222 ;
  wire [6:0] \$223 ;
  wire [6:0] \$224 ;
  wire [8:0] \$225 ;
  wire \$226 ;
  wire \$227 ;
  wire [9:0] \$228 ;
  wire \$229 ;
  wire \$23 ;
  wire \$230 ;
  wire \$231 ;
  wire [7:0] \$232 ;
  wire \$233 ;
  wire \$234 ;
  wire [7:0] \$235 ;
  wire [8:0] \$236 ;
  wire [9:0] \$237 ;
  wire \$238 ;
  wire \$239 ;
  wire [9:0] \$24 ;
  wire [6:0] \$240 ;
  wire [6:0] \$241 ;
  wire [8:0] \$242 ;
  wire \$243 ;
  wire \$244 ;
  wire [9:0] \$245 ;
  wire \$246 ;
  wire \$247 ;
  wire \$248 ;
  wire [7:0] \$249 ;
  wire \$25 ;
  wire \$250 ;
  wire \$251 ;
  wire [7:0] \$252 ;
  wire [8:0] \$253 ;
  wire [9:0] \$254 ;
  wire \$255 ;
  wire \$256 ;
  wire [6:0] \$257 ;
  wire [6:0] \$258 ;
  wire [8:0] \$259 ;
  wire \$26 ;
  wire \$260 ;
  wire \$261 ;
  wire [9:0] \$262 ;
  wire \$263 ;
  wire \$264 ;
  wire \$265 ;
  wire [7:0] \$266 ;
  wire \$267 ;
  wire \$268 ;
  wire [7:0] \$269 ;
  wire \$27 ;
  wire [8:0] \$270 ;
  wire [9:0] \$271 ;
  wire \$272 ;
  wire \$273 ;
  wire [6:0] \$274 ;
  wire [6:0] \$275 ;
  wire [8:0] \$276 ;
  wire \$277 ;
  wire \$278 ;
  wire [9:0] \$279 ;
  wire [7:0] \$28 ;
  wire \$280 ;
  wire \$281 ;
  wire \$282 ;
  wire [7:0] \$283 ;
  wire \$284 ;
  wire \$285 ;
  wire [7:0] \$286 ;
  wire [8:0] \$287 ;
  wire [9:0] \$288 ;
  wire \$289 ;
  wire \$29 ;
  wire \$290 ;
  wire [6:0] \$291 ;
  wire [6:0] \$292 ;
  wire \$293 ;
  wire [4:0] \$294 ;
  wire \$295 ;
  wire \$296 ;
  wire \$297 ;
  wire \$298 ;
  wire \$299 ;
  reg [6:0] \$3 ;
  wire \$30 ;
  wire \$300 ;
  wire [4:0] \$301 ;
  wire \$302 ;
  wire \$303 ;
  wire \$304 ;
  wire \$305 ;
  wire \$306 ;
  wire \$307 ;
  wire [4:0] \$308 ;
  wire \$309 ;
  wire [7:0] \$31 ;
  wire \$310 ;
  wire \$311 ;
  wire \$312 ;
  wire \$313 ;
  wire \$314 ;
  wire [4:0] \$315 ;
  wire \$316 ;
  wire \$317 ;
  wire \$318 ;
  wire \$319 ;
  wire [8:0] \$32 ;
  wire \$320 ;
  wire \$321 ;
  wire [4:0] \$322 ;
  wire \$323 ;
  wire \$324 ;
  wire \$325 ;
  wire \$326 ;
  wire \$327 ;
  wire \$328 ;
  wire [4:0] \$329 ;
  wire [9:0] \$33 ;
  wire \$330 ;
  wire \$331 ;
  wire \$332 ;
  wire \$333 ;
  wire \$334 ;
  wire \$335 ;
  wire [4:0] \$336 ;
  wire \$337 ;
  wire \$338 ;
  wire \$339 ;
  wire \$34 ;
  wire \$340 ;
  wire \$341 ;
  wire \$342 ;
  wire [4:0] \$343 ;
  wire \$344 ;
  wire \$345 ;
  wire \$346 ;
  wire \$347 ;
  wire \$348 ;
  wire \$349 ;
  wire \$35 ;
  wire [4:0] \$350 ;
  wire \$351 ;
  wire \$352 ;
  wire \$353 ;
  wire \$354 ;
  wire \$355 ;
  wire \$356 ;
  wire [4:0] \$357 ;
  wire \$358 ;
  wire \$359 ;
  wire [6:0] \$36 ;
  wire \$360 ;
  wire \$361 ;
  wire \$362 ;
  wire \$363 ;
  wire [4:0] \$364 ;
  wire \$365 ;
  wire \$366 ;
  wire \$367 ;
  wire \$368 ;
  wire \$369 ;
  wire [6:0] \$37 ;
  wire \$370 ;
  wire [4:0] \$371 ;
  wire \$372 ;
  wire \$373 ;
  wire \$374 ;
  wire \$375 ;
  wire \$376 ;
  wire \$377 ;
  wire [4:0] \$378 ;
  wire \$379 ;
  wire [8:0] \$38 ;
  wire \$380 ;
  wire \$381 ;
  wire \$382 ;
  wire \$383 ;
  wire \$384 ;
  wire [4:0] \$385 ;
  wire \$386 ;
  wire \$387 ;
  wire \$388 ;
  wire \$389 ;
  wire \$39 ;
  wire \$390 ;
  wire \$391 ;
  wire [4:0] \$392 ;
  wire \$393 ;
  wire \$394 ;
  wire \$395 ;
  wire \$396 ;
  wire \$397 ;
  wire \$398 ;
  wire [4:0] \$399 ;
  wire [15:0] \$4 ;
  wire \$40 ;
  wire \$400 ;
  wire \$401 ;
  wire \$402 ;
  wire \$403 ;
  wire \$404 ;
  wire \$405 ;
  wire [16:0] \$406 ;
  wire [16:0] \$407 ;
  wire [16:0] \$408 ;
  wire \$409 ;
  wire [9:0] \$41 ;
  wire \$410 ;
  wire \$411 ;
  wire \$412 ;
  wire \$413 ;
  wire \$414 ;
  wire \$415 ;
  wire [6:0] \$416 ;
  wire [31:0] \$417 ;
  wire [31:0] \$418 ;
  wire \$419 ;
  wire \$42 ;
  wire \$420 ;
  wire \$421 ;
  wire \$422 ;
  wire [6:0] \$423 ;
  wire [6:0] \$424 ;
  wire \$425 ;
  wire \$426 ;
  wire \$427 ;
  wire [1:0] \$428 ;
  wire [9:0] \$429 ;
  wire \$43 ;
  wire [10:0] \$430 ;
  wire \$431 ;
  reg [15:0] \$432 ;
  reg [15:0] \$433 ;
  reg [7:0] \$434 ;
  reg \$435 ;
  reg [6:0] \$436 ;
  reg [6:0] \$437 ;
  reg [7:0] \$438 ;
  reg [5:0] \$439 ;
  wire \$44 ;
  reg [7:0] \$440 ;
  reg \$441 ;
  reg [6:0] \$442 ;
  reg [6:0] \$443 ;
  reg [7:0] \$444 ;
  reg [5:0] \$445 ;
  reg [7:0] \$446 ;
  reg \$447 ;
  reg [6:0] \$448 ;
  reg [6:0] \$449 ;
  wire [7:0] \$45 ;
  reg [7:0] \$450 ;
  reg [5:0] \$451 ;
  reg [7:0] \$452 ;
  reg \$453 ;
  reg [6:0] \$454 ;
  reg [6:0] \$455 ;
  reg [7:0] \$456 ;
  reg [5:0] \$457 ;
  reg [7:0] \$458 ;
  reg \$459 ;
  wire \$46 ;
  reg [6:0] \$460 ;
  reg [6:0] \$461 ;
  reg [7:0] \$462 ;
  reg [5:0] \$463 ;
  reg [7:0] \$464 ;
  reg \$465 ;
  reg [6:0] \$466 ;
  reg [6:0] \$467 ;
  reg [7:0] \$468 ;
  reg [5:0] \$469 ;
  wire \$47 ;
  reg [7:0] \$470 ;
  reg \$471 ;
  reg [6:0] \$472 ;
  reg [6:0] \$473 ;
  reg [7:0] \$474 ;
  reg [5:0] \$475 ;
  reg [7:0] \$476 ;
  reg \$477 ;
  reg [6:0] \$478 ;
  reg [6:0] \$479 ;
  wire [7:0] \$48 ;
  reg [7:0] \$480 ;
  reg [5:0] \$481 ;
  reg [7:0] \$482 ;
  reg \$483 ;
  reg [6:0] \$484 ;
  reg [6:0] \$485 ;
  reg [7:0] \$486 ;
  reg [5:0] \$487 ;
  reg [7:0] \$488 ;
  reg \$489 ;
  wire [8:0] \$49 ;
  reg [6:0] \$490 ;
  reg [6:0] \$491 ;
  reg [7:0] \$492 ;
  reg [5:0] \$493 ;
  reg [7:0] \$494 ;
  reg \$495 ;
  reg [6:0] \$496 ;
  reg [6:0] \$497 ;
  reg [7:0] \$498 ;
  reg [5:0] \$499 ;
  wire \$5 ;
  wire [9:0] \$50 ;
  reg [7:0] \$500 ;
  reg \$501 ;
  reg [6:0] \$502 ;
  reg [6:0] \$503 ;
  reg [7:0] \$504 ;
  reg [5:0] \$505 ;
  reg [7:0] \$506 ;
  reg \$507 ;
  reg [6:0] \$508 ;
  reg [6:0] \$509 ;
  wire \$51 ;
  reg [7:0] \$510 ;
  reg [5:0] \$511 ;
  reg [7:0] \$512 ;
  reg \$513 ;
  reg [6:0] \$514 ;
  reg [6:0] \$515 ;
  reg [7:0] \$516 ;
  reg [5:0] \$517 ;
  reg [7:0] \$518 ;
  reg \$519 ;
  wire \$52 ;
  reg [6:0] \$520 ;
  reg [6:0] \$521 ;
  reg [7:0] \$522 ;
  reg [5:0] \$523 ;
  reg [7:0] \$524 ;
  reg \$525 ;
  reg [6:0] \$526 ;
  reg [6:0] \$527 ;
  reg [7:0] \$528 ;
  reg [5:0] \$529 ;
  wire [6:0] \$53 ;
  reg [3:0] \$530 ;
  reg [15:0] \$531 ;
  reg [3:0] \$532 ;
  reg [3:0] \$533 ;
  reg [3:0] \$534 ;
  reg [3:0] \$535 ;
  reg [3:0] \$536 ;
  reg [3:0] \$537 ;
  reg [3:0] \$538 ;
  reg [3:0] \$539 ;
  wire [6:0] \$54 ;
  reg [3:0] \$540 ;
  reg [3:0] \$541 ;
  reg [3:0] \$542 ;
  reg [3:0] \$543 ;
  reg [3:0] \$544 ;
  reg [3:0] \$545 ;
  reg [3:0] \$546 ;
  reg [15:0] \$547 ;
  reg \$548 ;
  reg [3:0] \$549 ;
  wire [8:0] \$55 ;
  reg [5:0] \$550 ;
  reg \$551 ;
  reg \$552 ;
  wire [10:0] \$553 ;
  reg [6:0] \$554 ;
  reg [1:0] \$555 ;
  reg [8:0] \$556 ;
  reg \$557 ;
  wire \$56 ;
  wire \$57 ;
  wire [9:0] \$58 ;
  wire \$59 ;
  wire [15:0] \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire [7:0] \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire [7:0] \$65 ;
  wire [8:0] \$66 ;
  wire [9:0] \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire [15:0] \$7 ;
  wire [6:0] \$70 ;
  wire [6:0] \$71 ;
  wire [8:0] \$72 ;
  wire \$73 ;
  wire \$74 ;
  wire [9:0] \$75 ;
  wire \$76 ;
  wire \$77 ;
  wire \$78 ;
  wire [7:0] \$79 ;
  wire [16:0] \$8 ;
  wire \$80 ;
  wire \$81 ;
  wire [7:0] \$82 ;
  wire [8:0] \$83 ;
  wire [9:0] \$84 ;
  wire \$85 ;
  wire \$86 ;
  wire [6:0] \$87 ;
  wire [6:0] \$88 ;
  wire [8:0] \$89 ;
  wire [16:0] \$9 ;
  wire \$90 ;
  wire \$91 ;
  wire [9:0] \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire [7:0] \$96 ;
  wire \$97 ;
  wire \$98 ;
  wire [7:0] \$99 ;
  wire \$signal ;
  reg [15:0] \$signal$113  = 16'h0000;
  reg \$signal$163  = 1'h0;
  reg [6:0] \$signal$167  = 7'h00;
  reg [8:0] \$signal$169  = 9'h000;
  reg [15:0] \$signal$61  = 16'h0000;
  reg [15:0] \$signal$62  = 16'h0000;
  reg \$signal$63  = 1'h0;
  reg [3:0] \$signal$66  = 4'h0;
  wire [10:0] \$signature__addr ;
  wire [9:0] \$signature__addr$99 ;
  wire [65:0] \$signature__data ;
  wire [63:0] \$signature__data$101 ;
  wire [63:0] \$signature__data.data ;
  wire \$signature__data.first ;
  wire \$signature__data.last ;
  wire \$signature__en ;
  wire \$signature__en$98 ;
  reg [11:0] about = 12'h000;
  reg [31:0] before_0 = 32'd0;
  reg [31:0] before_1 = 32'd0;
  wire [15:0] chosen;
  input clk;
  wire clk;
  reg [5:0] column = 6'h00;
  reg [5:0] column_0 = 6'h00;
  reg [5:0] column_1 = 6'h00;
  reg [5:0] column_10 = 6'h00;
  reg [5:0] column_11 = 6'h00;
  reg [5:0] column_12 = 6'h00;
  reg [5:0] column_13 = 6'h00;
  reg [5:0] column_14 = 6'h00;
  reg [5:0] column_15 = 6'h00;
  reg [5:0] column_2 = 6'h00;
  reg [5:0] column_3 = 6'h00;
  reg [5:0] column_4 = 6'h00;
  reg [5:0] column_5 = 6'h00;
  reg [5:0] column_6 = 6'h00;
  reg [5:0] column_7 = 6'h00;
  reg [5:0] column_8 = 6'h00;
  reg [5:0] column_9 = 6'h00;
  wire done;
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
  input [5:0] last_column;
  wire [5:0] last_column;
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
  wire [9:0] read__addr;
  wire [63:0] read__data;
  wire [75:0] req__payload;
  wire [63:0] \req__payload$91 ;
  wire [31:0] \req__payload$91.a ;
  wire [31:0] \req__payload$91.b ;
  wire [31:0] \req__payload.a ;
  wire [31:0] \req__payload.b ;
  wire [11:0] \req__payload.beside ;
  reg req__valid = 1'h0;
  (* init = 1'h0 *)
  wire \req__valid$90 ;
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
  wire row_ends;
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
  output rows__ready;
  reg rows__ready;
  input rows__valid;
  wire rows__valid;
  wire [43:0] rsp__payload;
  wire [31:0] \rsp__payload$102 ;
  wire [31:0] \rsp__payload$102.result ;
  wire [11:0] \rsp__payload.beside ;
  wire [31:0] \rsp__payload.result ;
  wire rsp__ready;
  wire \rsp__ready$94 ;
  wire rsp__valid;
  input rst;
  wire rst;
  output [15:0] started;
  reg [15:0] started;
  output [68:0] sums__payload;
  wire [68:0] sums__payload;
  wire [3:0] \sums__payload.context ;
  wire [63:0] \sums__payload.data ;
  wire \sums__payload.end ;
  wire sums__ready;
  output sums__valid;
  wire sums__valid;
  reg [10:0] tags = 11'h000;
  wire [5:0] \tags.column ;
  wire [3:0] \tags.context ;
  wire \tags.end ;
  wire [68:0] w_data;
  wire w_en;
  reg [15:0] were_whole = 16'h0000;
  wire whole;
  reg [63:0] partial [1023:0];
  always @(posedge clk) begin
    if (done)
      partial[{ rsp__payload[35:32], rsp__payload[41:36] }] <= { \rsp__payload$102 , rsp__payload[31:0] };
  end
  reg [63:0] _0_;
  always @(posedge clk) begin
    _0_ <= partial[{ \$signal$66 , column }];
  end
  assign read__data = _0_;
  reg [65:0] places [2047:0];
  always @(posedge clk) begin
    if (\$signal )
      places[{ rows__payload[3:0], \$3  }] <= \$signature__data ;
  end
  reg [65:0] _1_;
  always @(posedge clk) begin
    _1_ <= places[{ \$signal$66 , \$16  }];
  end
  assign get__data = _1_;
  always @(posedge clk)
    \$signal$113  <= \$432 ;
  always @(posedge clk)
    were_whole <= \$433 ;
  always @(posedge clk)
    level_0 <= \$434 ;
  always @(posedge clk)
    has_room_0 <= \$435 ;
  always @(posedge clk)
    newest_0 <= \$436 ;
  always @(posedge clk)
    oldest_0 <= \$437 ;
  always @(posedge clk)
    rows_0 <= \$438 ;
  always @(posedge clk)
    column_0 <= \$439 ;
  always @(posedge clk)
    level_1 <= \$440 ;
  always @(posedge clk)
    has_room_1 <= \$441 ;
  always @(posedge clk)
    newest_1 <= \$442 ;
  always @(posedge clk)
    oldest_1 <= \$443 ;
  always @(posedge clk)
    rows_1 <= \$444 ;
  always @(posedge clk)
    column_1 <= \$445 ;
  always @(posedge clk)
    level_2 <= \$446 ;
  always @(posedge clk)
    has_room_2 <= \$447 ;
  always @(posedge clk)
    newest_2 <= \$448 ;
  always @(posedge clk)
    oldest_2 <= \$449 ;
  always @(posedge clk)
    rows_2 <= \$450 ;
  always @(posedge clk)
    column_2 <= \$451 ;
  always @(posedge clk)
    level_3 <= \$452 ;
  always @(posedge clk)
    has_room_3 <= \$453 ;
  always @(posedge clk)
    newest_3 <= \$454 ;
  always @(posedge clk)
    oldest_3 <= \$455 ;
  always @(posedge clk)
    rows_3 <= \$456 ;
  always @(posedge clk)
    column_3 <= \$457 ;
  always @(posedge clk)
    level_4 <= \$458 ;
  always @(posedge clk)
    has_room_4 <= \$459 ;
  always @(posedge clk)
    newest_4 <= \$460 ;
  always @(posedge clk)
    oldest_4 <= \$461 ;
  always @(posedge clk)
    rows_4 <= \$462 ;
  always @(posedge clk)
    column_4 <= \$463 ;
  always @(posedge clk)
    level_5 <= \$464 ;
  always @(posedge clk)
    has_room_5 <= \$465 ;
  always @(posedge clk)
    newest_5 <= \$466 ;
  always @(posedge clk)
    oldest_5 <= \$467 ;
  always @(posedge clk)
    rows_5 <= \$468 ;
  always @(posedge clk)
    column_5 <= \$469 ;
  always @(posedge clk)
    level_6 <= \$470 ;
  always @(posedge clk)
    has_room_6 <= \$471 ;
  always @(posedge clk)
    newest_6 <= \$472 ;
  always @(posedge clk)
    oldest_6 <= \$473 ;
  always @(posedge clk)
    rows_6 <= \$474 ;
  always @(posedge clk)
    column_6 <= \$475 ;
  always @(posedge clk)
    level_7 <= \$476 ;
  always @(posedge clk)
    has_room_7 <= \$477 ;
  always @(posedge clk)
    newest_7 <= \$478 ;
  always @(posedge clk)
    oldest_7 <= \$479 ;
  always @(posedge clk)
    rows_7 <= \$480 ;
  always @(posedge clk)
    column_7 <= \$481 ;
  always @(posedge clk)
    level_8 <= \$482 ;
  always @(posedge clk)
    has_room_8 <= \$483 ;
  always @(posedge clk)
    newest_8 <= \$484 ;
  always @(posedge clk)
    oldest_8 <= \$485 ;
  always @(posedge clk)
    rows_8 <= \$486 ;
  always @(posedge clk)
    column_8 <= \$487 ;
  always @(posedge clk)
    level_9 <= \$488 ;
  always @(posedge clk)
    has_room_9 <= \$489 ;
  always @(posedge clk)
    newest_9 <= \$490 ;
  always @(posedge clk)
    oldest_9 <= \$491 ;
  always @(posedge clk)
    rows_9 <= \$492 ;
  always @(posedge clk)
    column_9 <= \$493 ;
  always @(posedge clk)
    level_10 <= \$494 ;
  always @(posedge clk)
    has_room_10 <= \$495 ;
  always @(posedge clk)
    newest_10 <= \$496 ;
  always @(posedge clk)
    oldest_10 <= \$497 ;
  always @(posedge clk)
    rows_10 <= \$498 ;
  always @(posedge clk)
    column_10 <= \$499 ;
  always @(posedge clk)
    level_11 <= \$500 ;
  always @(posedge clk)
    has_room_11 <= \$501 ;
  always @(posedge clk)
    newest_11 <= \$502 ;
  always @(posedge clk)
    oldest_11 <= \$503 ;
  always @(posedge clk)
    rows_11 <= \$504 ;
  always @(posedge clk)
    column_11 <= \$505 ;
  always @(posedge clk)
    level_12 <= \$506 ;
  always @(posedge clk)
    has_room_12 <= \$507 ;
  always @(posedge clk)
    newest_12 <= \$508 ;
  always @(posedge clk)
    oldest_12 <= \$509 ;
  always @(posedge clk)
    rows_12 <= \$510 ;
  always @(posedge clk)
    column_12 <= \$511 ;
  always @(posedge clk)
    level_13 <= \$512 ;
  always @(posedge clk)
    has_room_13 <= \$513 ;
  always @(posedge clk)
    newest_13 <= \$514 ;
  always @(posedge clk)
    oldest_13 <= \$515 ;
  always @(posedge clk)
    rows_13 <= \$516 ;
  always @(posedge clk)
    column_13 <= \$517 ;
  always @(posedge clk)
    level_14 <= \$518 ;
  always @(posedge clk)
    has_room_14 <= \$519 ;
  always @(posedge clk)
    newest_14 <= \$520 ;
  always @(posedge clk)
    oldest_14 <= \$521 ;
  always @(posedge clk)
    rows_14 <= \$522 ;
  always @(posedge clk)
    column_14 <= \$523 ;
  always @(posedge clk)
    level_15 <= \$524 ;
  always @(posedge clk)
    has_room_15 <= \$525 ;
  always @(posedge clk)
    newest_15 <= \$526 ;
  always @(posedge clk)
    oldest_15 <= \$527 ;
  always @(posedge clk)
    rows_15 <= \$528 ;
  always @(posedge clk)
    column_15 <= \$529 ;
  always @(posedge clk)
    rests_0 <= \$530 ;
  always @(posedge clk)
    \$signal$61  <= \$531 ;
  always @(posedge clk)
    rests_1 <= \$532 ;
  always @(posedge clk)
    rests_2 <= \$533 ;
  always @(posedge clk)
    rests_3 <= \$534 ;
  always @(posedge clk)
    rests_4 <= \$535 ;
  always @(posedge clk)
    rests_5 <= \$536 ;
  always @(posedge clk)
    rests_6 <= \$537 ;
  always @(posedge clk)
    rests_7 <= \$538 ;
  always @(posedge clk)
    rests_8 <= \$539 ;
  always @(posedge clk)
    rests_9 <= \$540 ;
  always @(posedge clk)
    rests_10 <= \$541 ;
  always @(posedge clk)
    rests_11 <= \$542 ;
  always @(posedge clk)
    rests_12 <= \$543 ;
  always @(posedge clk)
    rests_13 <= \$544 ;
  always @(posedge clk)
    rests_14 <= \$545 ;
  always @(posedge clk)
    rests_15 <= \$546 ;
  always @(posedge clk)
    \$signal$62  <= \$547 ;
  always @(posedge clk)
    \$signal$63  <= \$548 ;
  always @(posedge clk)
    \$signal$66  <= \$549 ;
  always @(posedge clk)
    column <= \$550 ;
  always @(posedge clk)
    \$signal$163  <= \$551 ;
  always @(posedge clk)
    req__valid <= \$552 ;
  always @(posedge clk)
    tags <= \$553 ;
  always @(posedge clk)
    before_0 <= \$417 ;
  always @(posedge clk)
    row_0 <= get__data[31:0];
  always @(posedge clk)
    before_1 <= \$418 ;
  always @(posedge clk)
    row_1 <= get__data[63:32];
  always @(posedge clk)
    about <= { tags[10], get__data[65], tags[9:0] };
  always @(posedge clk)
    \$signal$167  <= \$554 ;
  always @(posedge clk)
    fewer <= \$555 ;
  always @(posedge clk)
    \$signal$169  <= \$556 ;
  always @(posedge clk)
    room <= \$557 ;
  assign row_ends = column == last_column;
  assign \$signal  = rows__valid & rows__ready;
  assign \$2  = \$1  == last_column;
  assign whole = \$signal  & \$2 ;
  assign \$4  = \$signal$61  & \$signal$62 ;
  assign \$5  = | \$4 ;
  assign \$6  = \$signal$61  & \$signal$62 ;
  assign \$7  = \$signal$61  & \$signal$62 ;
  assign \$8  = - \$7 ;
  assign \$9  = { 1'h0, \$6  } & \$8 ;
  assign \$10  = - \$signal$61 ;
  assign \$11  = { 1'h0, \$signal$61  } & \$10 ;
  assign \$12  = \$5  ? \$9  : \$11 ;
  assign \$13  = room ? \$12  : 17'h00000;
  assign \$14  = ~ \$signal$63 ;
  assign \$15  = \$14  | row_ends;
  assign w_en = done & rsp__payload[42];
  assign \$17  = 1'h1 << rows__payload[3:0];
  assign \$18  = \$signal  ? \$17  : 31'h00000000;
  assign \$19  = 1'h1 << rows__payload[3:0];
  assign \$20  = whole ? \$19  : 31'h00000000;
  assign \$21  = level_0 + \$signal$113 [0];
  assign \$22  = ! \$signal$66 ;
  assign \$23  = \$signal$63  & \$22 ;
  assign \$24  = \$21  - \$23 ;
  assign \$25  = level_0 < 7'h7e;
  assign \$26  = ! rows__payload[3:0];
  assign \$27  = \$signal  & \$26 ;
  assign \$28  = newest_0 + \$27 ;
  assign \$29  = ! \$signal$66 ;
  assign \$30  = \$signal$63  & \$29 ;
  assign \$31  = oldest_0 + \$30 ;
  assign \$32  = rows_0 + were_whole[0];
  assign \$33  = \$32  - started[0];
  assign \$34  = ! rows__payload[3:0];
  assign \$35  = \$signal  & \$34 ;
  assign \$36  = column_0 + 1'h1;
  assign \$37  = whole ? 7'h00 : \$36 ;
  assign \$38  = level_1 + \$signal$113 [1];
  assign \$39  = \$signal$66  == 1'h1;
  assign \$40  = \$signal$63  & \$39 ;
  assign \$41  = \$38  - \$40 ;
  assign \$42  = level_1 < 7'h7e;
  assign \$43  = rows__payload[3:0] == 1'h1;
  assign \$44  = \$signal  & \$43 ;
  assign \$45  = newest_1 + \$44 ;
  assign \$46  = \$signal$66  == 1'h1;
  assign \$47  = \$signal$63  & \$46 ;
  assign \$48  = oldest_1 + \$47 ;
  assign \$49  = rows_1 + were_whole[1];
  assign \$50  = \$49  - started[1];
  assign \$51  = rows__payload[3:0] == 1'h1;
  assign \$52  = \$signal  & \$51 ;
  assign \$53  = column_1 + 1'h1;
  assign \$54  = whole ? 7'h00 : \$53 ;
  assign \$55  = level_2 + \$signal$113 [2];
  assign \$56  = \$signal$66  == 2'h2;
  assign \$57  = \$signal$63  & \$56 ;
  assign \$58  = \$55  - \$57 ;
  assign \$59  = level_2 < 7'h7e;
  assign \$60  = rows__payload[3:0] == 2'h2;
  assign \$61  = \$signal  & \$60 ;
  assign \$62  = newest_2 + \$61 ;
  assign \$63  = \$signal$66  == 2'h2;
  assign \$64  = \$signal$63  & \$63 ;
  assign \$65  = oldest_2 + \$64 ;
  assign \$66  = rows_2 + were_whole[2];
  assign \$67  = \$66  - started[2];
  assign \$68  = rows__payload[3:0] == 2'h2;
  assign \$69  = \$signal  & \$68 ;
  assign \$70  = column_2 + 1'h1;
  assign \$71  = whole ? 7'h00 : \$70 ;
  assign \$72  = level_3 + \$signal$113 [3];
  assign \$73  = \$signal$66  == 2'h3;
  assign \$74  = \$signal$63  & \$73 ;
  assign \$75  = \$72  - \$74 ;
  assign \$76  = level_3 < 7'h7e;
  assign \$77  = rows__payload[3:0] == 2'h3;
  assign \$78  = \$signal  & \$77 ;
  assign \$79  = newest_3 + \$78 ;
  assign \$80  = \$signal$66  == 2'h3;
  assign \$81  = \$signal$63  & \$80 ;
  assign \$82  = oldest_3 + \$81 ;
  assign \$83  = rows_3 + were_whole[3];
  assign \$84  = \$83  - started[3];
  assign \$85  = rows__payload[3:0] == 2'h3;
  assign \$86  = \$signal  & \$85 ;
  assign \$87  = column_3 + 1'h1;
  assign \$88  = whole ? 7'h00 : \$87 ;
  assign \$89  = level_4 + \$signal$113 [4];
  assign \$90  = \$signal$66  == 3'h4;
  assign \$91  = \$signal$63  & \$90 ;
  assign \$92  = \$89  - \$91 ;
  assign \$93  = level_4 < 7'h7e;
  assign \$94  = rows__payload[3:0] == 3'h4;
  assign \$95  = \$signal  & \$94 ;
  assign \$96  = newest_4 + \$95 ;
  assign \$97  = \$signal$66  == 3'h4;
  assign \$98  = \$signal$63  & \$97 ;
  assign \$99  = oldest_4 + \$98 ;
  assign \$100  = rows_4 + were_whole[4];
  assign \$101  = \$100  - started[4];
  assign \$102  = rows__payload[3:0] == 3'h4;
  assign \$103  = \$signal  & \$102 ;
  assign \$104  = column_4 + 1'h1;
  assign \$105  = whole ? 7'h00 : \$104 ;
  assign \$106  = level_5 + \$signal$113 [5];
  assign \$107  = \$signal$66  == 3'h5;
  assign \$108  = \$signal$63  & \$107 ;
  assign \$109  = \$106  - \$108 ;
  assign \$110  = level_5 < 7'h7e;
  assign \$111  = rows__payload[3:0] == 3'h5;
  assign \$112  = \$signal  & \$111 ;
  assign \$113  = newest_5 + \$112 ;
  assign \$114  = \$signal$66  == 3'h5;
  assign \$115  = \$signal$63  & \$114 ;
  assign \$116  = oldest_5 + \$115 ;
  assign \$117  = rows_5 + were_whole[5];
  assign \$118  = \$117  - started[5];
  assign \$119  = rows__payload[3:0] == 3'h5;
  assign \$120  = \$signal  & \$119 ;
  assign \$121  = column_5 + 1'h1;
  assign \$122  = whole ? 7'h00 : \$121 ;
  assign \$123  = level_6 + \$signal$113 [6];
  assign \$124  = \$signal$66  == 3'h6;
  assign \$125  = \$signal$63  & \$124 ;
  assign \$126  = \$123  - \$125 ;
  assign \$127  = level_6 < 7'h7e;
  assign \$128  = rows__payload[3:0] == 3'h6;
  assign \$129  = \$signal  & \$128 ;
  assign \$130  = newest_6 + \$129 ;
  assign \$131  = \$signal$66  == 3'h6;
  assign \$132  = \$signal$63  & \$131 ;
  assign \$133  = oldest_6 + \$132 ;
  assign \$134  = rows_6 + were_whole[6];
  assign \$135  = \$134  - started[6];
  assign \$136  = rows__payload[3:0] == 3'h6;
  assign \$137  = \$signal  & \$136 ;
  assign \$138  = column_6 + 1'h1;
  assign \$139  = whole ? 7'h00 : \$138 ;
  assign \$140  = level_7 + \$signal$113 [7];
  assign \$141  = \$signal$66  == 3'h7;
  assign \$142  = \$signal$63  & \$141 ;
  assign \$143  = \$140  - \$142 ;
  assign \$144  = level_7 < 7'h7e;
  assign \$145  = rows__payload[3:0] == 3'h7;
  assign \$146  = \$signal  & \$145 ;
  assign \$147  = newest_7 + \$146 ;
  assign \$148  = \$signal$66  == 3'h7;
  assign \$149  = \$signal$63  & \$148 ;
  assign \$150  = oldest_7 + \$149 ;
  assign \$151  = rows_7 + were_whole[7];
  assign \$152  = \$151  - started[7];
  assign \$153  = rows__payload[3:0] == 3'h7;
  assign \$154  = \$signal  & \$153 ;
  assign \$155  = column_7 + 1'h1;
  assign \$156  = whole ? 7'h00 : \$155 ;
  assign \$157  = level_8 + \$signal$113 [8];
  assign \$158  = \$signal$66  == 4'h8;
  assign \$159  = \$signal$63  & \$158 ;
  assign \$160  = \$157  - \$159 ;
  assign \$161  = level_8 < 7'h7e;
  assign \$162  = rows__payload[3:0] == 4'h8;
  assign \$163  = \$signal  & \$162 ;
  assign \$164  = newest_8 + \$163 ;
  assign \$165  = \$signal$66  == 4'h8;
  assign \$166  = \$signal$63  & \$165 ;
  assign \$167  = oldest_8 + \$166 ;
  assign \$168  = rows_8 + were_whole[8];
  assign \$169  = \$168  - started[8];
  assign \$170  = rows__payload[3:0] == 4'h8;
  assign \$171  = \$signal  & \$170 ;
  assign \$172  = column_8 + 1'h1;
  assign \$173  = whole ? 7'h00 : \$172 ;
  assign \$174  = level_9 + \$signal$113 [9];
  assign \$175  = \$signal$66  == 4'h9;
  assign \$176  = \$signal$63  & \$175 ;
  assign \$177  = \$174  - \$176 ;
  assign \$178  = level_9 < 7'h7e;
  assign \$179  = rows__payload[3:0] == 4'h9;
  assign \$180  = \$signal  & \$179 ;
  assign \$181  = newest_9 + \$180 ;
  assign \$182  = \$signal$66  == 4'h9;
  assign \$183  = \$signal$63  & \$182 ;
  assign \$184  = oldest_9 + \$183 ;
  assign \$185  = rows_9 + were_whole[9];
  assign \$186  = \$185  - started[9];
  assign \$187  = rows__payload[3:0] == 4'h9;
  assign \$188  = \$signal  & \$187 ;
  assign \$189  = column_9 + 1'h1;
  assign \$190  = whole ? 7'h00 : \$189 ;
  assign \$191  = level_10 + \$signal$113 [10];
  assign \$192  = \$signal$66  == 4'ha;
  assign \$193  = \$signal$63  & \$192 ;
  assign \$194  = \$191  - \$193 ;
  assign \$195  = level_10 < 7'h7e;
  assign \$196  = rows__payload[3:0] == 4'ha;
  assign \$197  = \$signal  & \$196 ;
  assign \$198  = newest_10 + \$197 ;
  assign \$199  = \$signal$66  == 4'ha;
  assign \$200  = \$signal$63  & \$199 ;
  assign \$201  = oldest_10 + \$200 ;
  assign \$202  = rows_10 + were_whole[10];
  assign \$203  = \$202  - started[10];
  assign \$204  = rows__payload[3:0] == 4'ha;
  assign \$205  = \$signal  & \$204 ;
  assign \$206  = column_10 + 1'h1;
  assign \$207  = whole ? 7'h00 : \$206 ;
  assign \$208  = level_11 + \$signal$113 [11];
  assign \$209  = \$signal$66  == 4'hb;
  assign \$210  = \$signal$63  & \$209 ;
  assign \$211  = \$208  - \$210 ;
  assign \$212  = level_11 < 7'h7e;
  assign \$213  = rows__payload[3:0] == 4'hb;
  assign \$214  = \$signal  & \$213 ;
  assign \$215  = newest_11 + \$214 ;
  assign \$216  = \$signal$66  == 4'hb;
  assign \$217  = \$signal$63  & \$216 ;
  assign \$218  = oldest_11 + \$217 ;
  assign \$219  = rows_11 + were_whole[11];
  assign \$220  = \$219  - started[11];
  assign \$221  = rows__payload[3:0] == 4'hb;
  assign \$222  = \$signal  & \$221 ;
  assign \$223  = column_11 + 1'h1;
  assign \$224  = whole ? 7'h00 : \$223 ;
  assign \$225  = level_12 + \$signal$113 [12];
  assign \$226  = \$signal$66  == 4'hc;
  assign \$227  = \$signal$63  & \$226 ;
  assign \$228  = \$225  - \$227 ;
  assign \$229  = level_12 < 7'h7e;
  assign \$230  = rows__payload[3:0] == 4'hc;
  assign \$231  = \$signal  & \$230 ;
  assign \$232  = newest_12 + \$231 ;
  assign \$233  = \$signal$66  == 4'hc;
  assign \$234  = \$signal$63  & \$233 ;
  assign \$235  = oldest_12 + \$234 ;
  assign \$236  = rows_12 + were_whole[12];
  assign \$237  = \$236  - started[12];
  assign \$238  = rows__payload[3:0] == 4'hc;
  assign \$239  = \$signal  & \$238 ;
  assign \$240  = column_12 + 1'h1;
  assign \$241  = whole ? 7'h00 : \$240 ;
  assign \$242  = level_13 + \$signal$113 [13];
  assign \$243  = \$signal$66  == 4'hd;
  assign \$244  = \$signal$63  & \$243 ;
  assign \$245  = \$242  - \$244 ;
  assign \$246  = level_13 < 7'h7e;
  assign \$247  = rows__payload[3:0] == 4'hd;
  assign \$248  = \$signal  & \$247 ;
  assign \$249  = newest_13 + \$248 ;
  assign \$250  = \$signal$66  == 4'hd;
  assign \$251  = \$signal$63  & \$250 ;
  assign \$252  = oldest_13 + \$251 ;
  assign \$253  = rows_13 + were_whole[13];
  assign \$254  = \$253  - started[13];
  assign \$255  = rows__payload[3:0] == 4'hd;
  assign \$256  = \$signal  & \$255 ;
  assign \$257  = column_13 + 1'h1;
  assign \$258  = whole ? 7'h00 : \$257 ;
  assign \$259  = level_14 + \$signal$113 [14];
  assign \$260  = \$signal$66  == 4'he;
  assign \$261  = \$signal$63  & \$260 ;
  assign \$262  = \$259  - \$261 ;
  assign \$263  = level_14 < 7'h7e;
  assign \$264  = rows__payload[3:0] == 4'he;
  assign \$265  = \$signal  & \$264 ;
  assign \$266  = newest_14 + \$265 ;
  assign \$267  = \$signal$66  == 4'he;
  assign \$268  = \$signal$63  & \$267 ;
  assign \$269  = oldest_14 + \$268 ;
  assign \$270  = rows_14 + were_whole[14];
  assign \$271  = \$270  - started[14];
  assign \$272  = rows__payload[3:0] == 4'he;
  assign \$273  = \$signal  & \$272 ;
  assign \$274  = column_14 + 1'h1;
  assign \$275  = whole ? 7'h00 : \$274 ;
  assign \$276  = level_15 + \$signal$113 [15];
  assign \$277  = \$signal$66  == 4'hf;
  assign \$278  = \$signal$63  & \$277 ;
  assign \$279  = \$276  - \$278 ;
  assign \$280  = level_15 < 7'h7e;
  assign \$281  = rows__payload[3:0] == 4'hf;
  assign \$282  = \$signal  & \$281 ;
  assign \$283  = newest_15 + \$282 ;
  assign \$284  = \$signal$66  == 4'hf;
  assign \$285  = \$signal$63  & \$284 ;
  assign \$286  = oldest_15 + \$285 ;
  assign \$287  = rows_15 + were_whole[15];
  assign \$288  = \$287  - started[15];
  assign \$289  = rows__payload[3:0] == 4'hf;
  assign \$290  = \$signal  & \$289 ;
  assign \$291  = column_15 + 1'h1;
  assign \$292  = whole ? 7'h00 : \$291 ;
  assign \$293  = | rests_0;
  assign \$294  = rests_0 - 1'h1;
  assign \$295  = | rows_0;
  assign \$296  = rests_0 <= 1'h1;
  assign \$297  = \$295  & \$296 ;
  assign \$298  = ~ started[0];
  assign \$299  = \$297  & \$298 ;
  assign \$300  = | rests_1;
  assign \$301  = rests_1 - 1'h1;
  assign \$302  = | rows_1;
  assign \$303  = rests_1 <= 1'h1;
  assign \$304  = \$302  & \$303 ;
  assign \$305  = ~ started[1];
  assign \$306  = \$304  & \$305 ;
  assign \$307  = | rests_2;
  assign \$308  = rests_2 - 1'h1;
  assign \$309  = | rows_2;
  assign \$310  = rests_2 <= 1'h1;
  assign \$311  = \$309  & \$310 ;
  assign \$312  = ~ started[2];
  assign \$313  = \$311  & \$312 ;
  assign \$314  = | rests_3;
  assign \$315  = rests_3 - 1'h1;
  assign \$316  = | rows_3;
  assign \$317  = rests_3 <= 1'h1;
  assign \$318  = \$316  & \$317 ;
  assign \$319  = ~ started[3];
  assign \$320  = \$318  & \$319 ;
  assign \$321  = | rests_4;
  assign \$322  = rests_4 - 1'h1;
  assign \$323  = | rows_4;
  assign \$324  = rests_4 <= 1'h1;
  assign \$325  = \$323  & \$324 ;
  assign \$326  = ~ started[4];
  assign \$327  = \$325  & \$326 ;
  assign \$328  = | rests_5;
  assign \$329  = rests_5 - 1'h1;
  assign \$330  = | rows_5;
  assign \$331  = rests_5 <= 1'h1;
  assign \$332  = \$330  & \$331 ;
  assign \$333  = ~ started[5];
  assign \$334  = \$332  & \$333 ;
  assign \$335  = | rests_6;
  assign \$336  = rests_6 - 1'h1;
  assign \$337  = | rows_6;
  assign \$338  = rests_6 <= 1'h1;
  assign \$339  = \$337  & \$338 ;
  assign \$340  = ~ started[6];
  assign \$341  = \$339  & \$340 ;
  assign \$342  = | rests_7;
  assign \$343  = rests_7 - 1'h1;
  assign \$344  = | rows_7;
  assign \$345  = rests_7 <= 1'h1;
  assign \$346  = \$344  & \$345 ;
  assign \$347  = ~ started[7];
  assign \$348  = \$346  & \$347 ;
  assign \$349  = | rests_8;
  assign \$350  = rests_8 - 1'h1;
  assign \$351  = | rows_8;
  assign \$352  = rests_8 <= 1'h1;
  assign \$353  = \$351  & \$352 ;
  assign \$354  = ~ started[8];
  assign \$355  = \$353  & \$354 ;
  assign \$356  = | rests_9;
  assign \$357  = rests_9 - 1'h1;
  assign \$358  = | rows_9;
  assign \$359  = rests_9 <= 1'h1;
  assign \$360  = \$358  & \$359 ;
  assign \$361  = ~ started[9];
  assign \$362  = \$360  & \$361 ;
  assign \$363  = | rests_10;
  assign \$364  = rests_10 - 1'h1;
  assign \$365  = | rows_10;
  assign \$366  = rests_10 <= 1'h1;
  assign \$367  = \$365  & \$366 ;
  assign \$368  = ~ started[10];
  assign \$369  = \$367  & \$368 ;
  assign \$370  = | rests_11;
  assign \$371  = rests_11 - 1'h1;
  assign \$372  = | rows_11;
  assign \$373  = rests_11 <= 1'h1;
  assign \$374  = \$372  & \$373 ;
  assign \$375  = ~ started[11];
  assign \$376  = \$374  & \$375 ;
  assign \$377  = | rests_12;
  assign \$378  = rests_12 - 1'h1;
  assign \$379  = | rows_12;
  assign \$380  = rests_12 <= 1'h1;
  assign \$381  = \$379  & \$380 ;
  assign \$382  = ~ started[12];
  assign \$383  = \$381  & \$382 ;
  assign \$384  = | rests_13;
  assign \$385  = rests_13 - 1'h1;
  assign \$386  = | rows_13;
  assign \$387  = rests_13 <= 1'h1;
  assign \$388  = \$386  & \$387 ;
  assign \$389  = ~ started[13];
  assign \$390  = \$388  & \$389 ;
  assign \$391  = | rests_14;
  assign \$392  = rests_14 - 1'h1;
  assign \$393  = | rows_14;
  assign \$394  = rests_14 <= 1'h1;
  assign \$395  = \$393  & \$394 ;
  assign \$396  = ~ started[14];
  assign \$397  = \$395  & \$396 ;
  assign \$398  = | rests_15;
  assign \$399  = rests_15 - 1'h1;
  assign \$400  = | rows_15;
  assign \$401  = rests_15 <= 1'h1;
  assign \$402  = \$400  & \$401 ;
  assign \$403  = ~ started[15];
  assign \$404  = \$402  & \$403 ;
  assign \$405  = | started;
  assign \$406  = started - 1'h1;
  assign \$407  = { 1'h0, started } | \$406 ;
  assign \$408  = ~ \$407 ;
  assign \$409  = ~ \$signal$63 ;
  assign \$410  = \$409  | row_ends;
  assign \$411  = | \$13 [15:0];
  assign \$412  = | { \$13 [15], \$13 [13], \$13 [11], \$13 [9], \$13 [7], \$13 [5], \$13 [3], \$13 [1] };
  assign \$413  = | { \$13 [15:14], \$13 [11:10], \$13 [7:6], \$13 [3:2] };
  assign \$414  = | { \$13 [15:12], \$13 [7:4] };
  assign \$415  = | \$13 [15:8];
  assign \$416  = column + 1'h1;
  assign \$417  = get__data[64] ? 32'd0 : read__data[31:0];
  assign \$418  = get__data[64] ? 32'd0 : read__data[63:32];
  assign \$419  = | \$13 [15:0];
  assign \$420  = ~ \$signal$63 ;
  assign \$421  = \$420  | row_ends;
  assign \$422  = \$419  & \$421 ;
  assign \$423  = last_column + 1'h1;
  assign \$424  = \$422  ? \$423  : 7'h00;
  assign \$425  = ~ rsp__payload[42];
  assign \$426  = done & \$425 ;
  assign \$427  = sums__valid & r_en;
  assign \$428  = \$426  + \$427 ;
  assign \$429  = \$signal$169  + \$signal$167 ;
  assign \$430  = \$429  - fewer;
  assign \$431  = \$signal$169  < 8'h92;
  \hotline_reducer.design.adder_0  adder_0 (
    .clk(clk),
    .req__payload(req__payload),
    .req__valid(req__valid),
    .rsp__payload(rsp__payload),
    .rsp__valid(done),
    .rst(rst)
  );
  \hotline_reducer.design.adder_1  adder_1 (
    .clk(clk),
    .req__payload(\req__payload$91 ),
    .req__valid(req__valid),
    .rsp__payload(\rsp__payload$102 ),
    .rst(rst)
  );
  \hotline_reducer.design.queue  queue (
    .clk(clk),
    .\port$1333$0 (rsp__payload[35:0]),
    .\port$1333$43 (rsp__payload[43]),
    .\port$1525$0 (\rsp__payload$102 ),
    .r_data(sums__payload),
    .r_en(r_en),
    .r_rdy(sums__valid),
    .rst(rst),
    .w_en(w_en)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    started = 16'h0000;
    if (\$15 ) begin
      started = \$13 [15:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$432  = \$18 [15:0];
    if (rst) begin
      \$432  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$433  = \$20 [15:0];
    if (rst) begin
      \$433  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$434  = \$24 [7:0];
    if (rst) begin
      \$434  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$435  = \$25 ;
    if (rst) begin
      \$435  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$436  = \$28 [6:0];
    if (rst) begin
      \$436  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$437  = \$31 [6:0];
    if (rst) begin
      \$437  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$438  = \$33 [7:0];
    if (rst) begin
      \$438  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$439  = column_0;
    if (\$35 ) begin
      \$439  = \$37 [5:0];
    end
    if (rst) begin
      \$439  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$440  = \$41 [7:0];
    if (rst) begin
      \$440  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$441  = \$42 ;
    if (rst) begin
      \$441  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$442  = \$45 [6:0];
    if (rst) begin
      \$442  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$443  = \$48 [6:0];
    if (rst) begin
      \$443  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$444  = \$50 [7:0];
    if (rst) begin
      \$444  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$445  = column_1;
    if (\$52 ) begin
      \$445  = \$54 [5:0];
    end
    if (rst) begin
      \$445  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$446  = \$58 [7:0];
    if (rst) begin
      \$446  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$447  = \$59 ;
    if (rst) begin
      \$447  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$448  = \$62 [6:0];
    if (rst) begin
      \$448  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$449  = \$65 [6:0];
    if (rst) begin
      \$449  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$450  = \$67 [7:0];
    if (rst) begin
      \$450  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$451  = column_2;
    if (\$69 ) begin
      \$451  = \$71 [5:0];
    end
    if (rst) begin
      \$451  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$452  = \$75 [7:0];
    if (rst) begin
      \$452  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$453  = \$76 ;
    if (rst) begin
      \$453  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$454  = \$79 [6:0];
    if (rst) begin
      \$454  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$455  = \$82 [6:0];
    if (rst) begin
      \$455  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$456  = \$84 [7:0];
    if (rst) begin
      \$456  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$457  = column_3;
    if (\$86 ) begin
      \$457  = \$88 [5:0];
    end
    if (rst) begin
      \$457  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$458  = \$92 [7:0];
    if (rst) begin
      \$458  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$459  = \$93 ;
    if (rst) begin
      \$459  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$460  = \$96 [6:0];
    if (rst) begin
      \$460  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$461  = \$99 [6:0];
    if (rst) begin
      \$461  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$462  = \$101 [7:0];
    if (rst) begin
      \$462  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$463  = column_4;
    if (\$103 ) begin
      \$463  = \$105 [5:0];
    end
    if (rst) begin
      \$463  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$464  = \$109 [7:0];
    if (rst) begin
      \$464  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$465  = \$110 ;
    if (rst) begin
      \$465  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$466  = \$113 [6:0];
    if (rst) begin
      \$466  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$467  = \$116 [6:0];
    if (rst) begin
      \$467  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$468  = \$118 [7:0];
    if (rst) begin
      \$468  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$469  = column_5;
    if (\$120 ) begin
      \$469  = \$122 [5:0];
    end
    if (rst) begin
      \$469  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$470  = \$126 [7:0];
    if (rst) begin
      \$470  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$471  = \$127 ;
    if (rst) begin
      \$471  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$472  = \$130 [6:0];
    if (rst) begin
      \$472  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$473  = \$133 [6:0];
    if (rst) begin
      \$473  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$474  = \$135 [7:0];
    if (rst) begin
      \$474  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$475  = column_6;
    if (\$137 ) begin
      \$475  = \$139 [5:0];
    end
    if (rst) begin
      \$475  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$476  = \$143 [7:0];
    if (rst) begin
      \$476  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$477  = \$144 ;
    if (rst) begin
      \$477  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$478  = \$147 [6:0];
    if (rst) begin
      \$478  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$479  = \$150 [6:0];
    if (rst) begin
      \$479  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$480  = \$152 [7:0];
    if (rst) begin
      \$480  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$481  = column_7;
    if (\$154 ) begin
      \$481  = \$156 [5:0];
    end
    if (rst) begin
      \$481  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$482  = \$160 [7:0];
    if (rst) begin
      \$482  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$483  = \$161 ;
    if (rst) begin
      \$483  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$484  = \$164 [6:0];
    if (rst) begin
      \$484  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$485  = \$167 [6:0];
    if (rst) begin
      \$485  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$486  = \$169 [7:0];
    if (rst) begin
      \$486  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$487  = column_8;
    if (\$171 ) begin
      \$487  = \$173 [5:0];
    end
    if (rst) begin
      \$487  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$488  = \$177 [7:0];
    if (rst) begin
      \$488  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$489  = \$178 ;
    if (rst) begin
      \$489  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$490  = \$181 [6:0];
    if (rst) begin
      \$490  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$491  = \$184 [6:0];
    if (rst) begin
      \$491  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$492  = \$186 [7:0];
    if (rst) begin
      \$492  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$493  = column_9;
    if (\$188 ) begin
      \$493  = \$190 [5:0];
    end
    if (rst) begin
      \$493  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$494  = \$194 [7:0];
    if (rst) begin
      \$494  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$495  = \$195 ;
    if (rst) begin
      \$495  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$496  = \$198 [6:0];
    if (rst) begin
      \$496  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$497  = \$201 [6:0];
    if (rst) begin
      \$497  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$498  = \$203 [7:0];
    if (rst) begin
      \$498  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$499  = column_10;
    if (\$205 ) begin
      \$499  = \$207 [5:0];
    end
    if (rst) begin
      \$499  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$500  = \$211 [7:0];
    if (rst) begin
      \$500  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$501  = \$212 ;
    if (rst) begin
      \$501  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$502  = \$215 [6:0];
    if (rst) begin
      \$502  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$503  = \$218 [6:0];
    if (rst) begin
      \$503  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$504  = \$220 [7:0];
    if (rst) begin
      \$504  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$505  = column_11;
    if (\$222 ) begin
      \$505  = \$224 [5:0];
    end
    if (rst) begin
      \$505  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$506  = \$228 [7:0];
    if (rst) begin
      \$506  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$507  = \$229 ;
    if (rst) begin
      \$507  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$508  = \$232 [6:0];
    if (rst) begin
      \$508  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$509  = \$235 [6:0];
    if (rst) begin
      \$509  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$510  = \$237 [7:0];
    if (rst) begin
      \$510  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$511  = column_12;
    if (\$239 ) begin
      \$511  = \$241 [5:0];
    end
    if (rst) begin
      \$511  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$512  = \$245 [7:0];
    if (rst) begin
      \$512  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$513  = \$246 ;
    if (rst) begin
      \$513  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$514  = \$249 [6:0];
    if (rst) begin
      \$514  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$515  = \$252 [6:0];
    if (rst) begin
      \$515  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$516  = \$254 [7:0];
    if (rst) begin
      \$516  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$517  = column_13;
    if (\$256 ) begin
      \$517  = \$258 [5:0];
    end
    if (rst) begin
      \$517  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$518  = \$262 [7:0];
    if (rst) begin
      \$518  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$519  = \$263 ;
    if (rst) begin
      \$519  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$520  = \$266 [6:0];
    if (rst) begin
      \$520  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$521  = \$269 [6:0];
    if (rst) begin
      \$521  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$522  = \$271 [7:0];
    if (rst) begin
      \$522  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$523  = column_14;
    if (\$273 ) begin
      \$523  = \$275 [5:0];
    end
    if (rst) begin
      \$523  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$524  = \$279 [7:0];
    if (rst) begin
      \$524  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$525  = \$280 ;
    if (rst) begin
      \$525  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$526  = \$283 [6:0];
    if (rst) begin
      \$526  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$527  = \$286 [6:0];
    if (rst) begin
      \$527  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$528  = \$288 [7:0];
    if (rst) begin
      \$528  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$529  = column_15;
    if (\$290 ) begin
      \$529  = \$292 [5:0];
    end
    if (rst) begin
      \$529  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$530  = rests_0;
    if (started[0]) begin
      \$530  = 4'ha;
    end else if (\$293 ) begin
      \$530  = \$294 [3:0];
    end
    if (rst) begin
      \$530  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$531 [0] = \$299 ;
    \$531 [1] = \$306 ;
    \$531 [2] = \$313 ;
    \$531 [3] = \$320 ;
    \$531 [4] = \$327 ;
    \$531 [5] = \$334 ;
    \$531 [6] = \$341 ;
    \$531 [7] = \$348 ;
    \$531 [8] = \$355 ;
    \$531 [9] = \$362 ;
    \$531 [10] = \$369 ;
    \$531 [11] = \$376 ;
    \$531 [12] = \$383 ;
    \$531 [13] = \$390 ;
    \$531 [14] = \$397 ;
    \$531 [15] = \$404 ;
    if (rst) begin
      \$531  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$532  = rests_1;
    if (started[1]) begin
      \$532  = 4'ha;
    end else if (\$300 ) begin
      \$532  = \$301 [3:0];
    end
    if (rst) begin
      \$532  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$533  = rests_2;
    if (started[2]) begin
      \$533  = 4'ha;
    end else if (\$307 ) begin
      \$533  = \$308 [3:0];
    end
    if (rst) begin
      \$533  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$534  = rests_3;
    if (started[3]) begin
      \$534  = 4'ha;
    end else if (\$314 ) begin
      \$534  = \$315 [3:0];
    end
    if (rst) begin
      \$534  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$535  = rests_4;
    if (started[4]) begin
      \$535  = 4'ha;
    end else if (\$321 ) begin
      \$535  = \$322 [3:0];
    end
    if (rst) begin
      \$535  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$536  = rests_5;
    if (started[5]) begin
      \$536  = 4'ha;
    end else if (\$328 ) begin
      \$536  = \$329 [3:0];
    end
    if (rst) begin
      \$536  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$537  = rests_6;
    if (started[6]) begin
      \$537  = 4'ha;
    end else if (\$335 ) begin
      \$537  = \$336 [3:0];
    end
    if (rst) begin
      \$537  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$538  = rests_7;
    if (started[7]) begin
      \$538  = 4'ha;
    end else if (\$342 ) begin
      \$538  = \$343 [3:0];
    end
    if (rst) begin
      \$538  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$539  = rests_8;
    if (started[8]) begin
      \$539  = 4'ha;
    end else if (\$349 ) begin
      \$539  = \$350 [3:0];
    end
    if (rst) begin
      \$539  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$540  = rests_9;
    if (started[9]) begin
      \$540  = 4'ha;
    end else if (\$356 ) begin
      \$540  = \$357 [3:0];
    end
    if (rst) begin
      \$540  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$541  = rests_10;
    if (started[10]) begin
      \$541  = 4'ha;
    end else if (\$363 ) begin
      \$541  = \$364 [3:0];
    end
    if (rst) begin
      \$541  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$542  = rests_11;
    if (started[11]) begin
      \$542  = 4'ha;
    end else if (\$370 ) begin
      \$542  = \$371 [3:0];
    end
    if (rst) begin
      \$542  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$543  = rests_12;
    if (started[12]) begin
      \$543  = 4'ha;
    end else if (\$377 ) begin
      \$543  = \$378 [3:0];
    end
    if (rst) begin
      \$543  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$544  = rests_13;
    if (started[13]) begin
      \$544  = 4'ha;
    end else if (\$384 ) begin
      \$544  = \$385 [3:0];
    end
    if (rst) begin
      \$544  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$545  = rests_14;
    if (started[14]) begin
      \$545  = 4'ha;
    end else if (\$391 ) begin
      \$545  = \$392 [3:0];
    end
    if (rst) begin
      \$545  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$546  = rests_15;
    if (started[15]) begin
      \$546  = 4'ha;
    end else if (\$398 ) begin
      \$546  = \$399 [3:0];
    end
    if (rst) begin
      \$546  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$547  = \$signal$62 ;
    if (\$405 ) begin
      \$547  = \$408 [15:0];
    end
    if (rst) begin
      \$547  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$548  = \$signal$63 ;
    if (\$410 ) begin
      \$548  = \$411 ;
    end
    if (rst) begin
      \$548  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$549  = \$signal$66 ;
    if (\$410 ) begin
      \$549  = { \$415 , \$414 , \$413 , \$412  };
    end
    if (rst) begin
      \$549  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    if (\$410 ) begin
      \$550  = 6'h00;
    end else begin
      \$550  = \$416 [5:0];
    end
    if (rst) begin
      \$550  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$551  = \$signal$63 ;
    if (rst) begin
      \$551  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$552  = \$signal$163 ;
    if (rst) begin
      \$552  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$554  = \$424 ;
    if (rst) begin
      \$554  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$555  = \$428 ;
    if (rst) begin
      \$555  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$556  = \$430 [8:0];
    if (rst) begin
      \$556  = 9'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$557  = \$431 ;
    if (rst) begin
      \$557  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (rows__payload[3:0])
      4'h0:
          \$1  = column_0;
      4'h1:
          \$1  = column_1;
      4'h2:
          \$1  = column_2;
      4'h3:
          \$1  = column_3;
      4'h4:
          \$1  = column_4;
      4'h5:
          \$1  = column_5;
      4'h6:
          \$1  = column_6;
      4'h7:
          \$1  = column_7;
      4'h8:
          \$1  = column_8;
      4'h9:
          \$1  = column_9;
      4'ha:
          \$1  = column_10;
      4'hb:
          \$1  = column_11;
      4'hc:
          \$1  = column_12;
      4'hd:
          \$1  = column_13;
      4'he:
          \$1  = column_14;
      4'hf:
          \$1  = column_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (rows__payload[3:0])
      4'h0:
          \$3  = newest_0;
      4'h1:
          \$3  = newest_1;
      4'h2:
          \$3  = newest_2;
      4'h3:
          \$3  = newest_3;
      4'h4:
          \$3  = newest_4;
      4'h5:
          \$3  = newest_5;
      4'h6:
          \$3  = newest_6;
      4'h7:
          \$3  = newest_7;
      4'h8:
          \$3  = newest_8;
      4'h9:
          \$3  = newest_9;
      4'ha:
          \$3  = newest_10;
      4'hb:
          \$3  = newest_11;
      4'hc:
          \$3  = newest_12;
      4'hd:
          \$3  = newest_13;
      4'he:
          \$3  = newest_14;
      4'hf:
          \$3  = newest_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (\$signal$66 )
      4'h0:
          \$16  = oldest_0;
      4'h1:
          \$16  = oldest_1;
      4'h2:
          \$16  = oldest_2;
      4'h3:
          \$16  = oldest_3;
      4'h4:
          \$16  = oldest_4;
      4'h5:
          \$16  = oldest_5;
      4'h6:
          \$16  = oldest_6;
      4'h7:
          \$16  = oldest_7;
      4'h8:
          \$16  = oldest_8;
      4'h9:
          \$16  = oldest_9;
      4'ha:
          \$16  = oldest_10;
      4'hb:
          \$16  = oldest_11;
      4'hc:
          \$16  = oldest_12;
      4'hd:
          \$16  = oldest_13;
      4'he:
          \$16  = oldest_14;
      4'hf:
          \$16  = oldest_15;
    endcase
  end
  assign \$signature__en  = \$signal ;
  assign \$signature__addr  = { rows__payload[3:0], \$3  };
  assign chosen = \$13 [15:0];
  assign get__addr = { \$signal$66 , \$16  };
  assign read__addr = { \$signal$66 , column };
  assign operands = req__valid;
  assign rsp__ready = 1'h1;
  assign \req__valid$90  = req__valid;
  assign \rsp__ready$94  = 1'h1;
  assign rsp__valid = done;
  assign \$signature__en$98  = done;
  assign \$signature__addr$99  = { rsp__payload[35:32], rsp__payload[41:36] };
  assign \$signature__data$101  = { \rsp__payload$102 , rsp__payload[31:0] };
  assign w_data = { rsp__payload[43], \rsp__payload$102 , rsp__payload[31:0], rsp__payload[35:32] };
  assign r_rdy = sums__valid;
  assign r_data = sums__payload;
  assign sums__ready = r_en;
  assign \rows__payload.context  = rows__payload[3:0];
  assign \rows__payload.data  = rows__payload[67:4];
  assign \rows__payload.first  = rows__payload[68];
  assign \rows__payload.last  = rows__payload[69];
  assign \$signature__data.data  = \$signature__data [63:0];
  assign \$signature__data.first  = \$signature__data [64];
  assign \$signature__data.last  = \$signature__data [65];
  assign \req__payload.a  = req__payload[31:0];
  assign \req__payload.b  = req__payload[63:32];
  assign \req__payload.beside  = req__payload[75:64];
  assign \req__payload$91.a  = \req__payload$91 [31:0];
  assign \req__payload$91.b  = \req__payload$91 [63:32];
  assign \rsp__payload.result  = rsp__payload[31:0];
  assign \rsp__payload.beside  = rsp__payload[43:32];
  assign \rsp__payload$102.result  = \rsp__payload$102 ;
  assign \sums__payload.context  = sums__payload[3:0];
  assign \sums__payload.data  = sums__payload[67:4];
  assign \sums__payload.end  = sums__payload[68];
  assign \tags.context  = tags[3:0];
  assign \tags.column  = tags[9:4];
  assign \tags.end  = tags[10];
  assign \get__data.data  = get__data[63:0];
  assign \get__data.first  = get__data[64];
  assign \get__data.last  = get__data[65];
  assign \$553 [10] = row_ends;
  assign \$553 [9:4] = column;
  assign \$553 [3:0] = \$signal$66 ;
  assign \req__payload$91 [63:32] = row_1;
  assign \req__payload$91 [31:0] = before_1;
  assign req__payload[75:64] = about;
  assign req__payload[63:32] = row_0;
  assign req__payload[31:0] = before_0;
  assign \$signature__data [65] = rows__payload[69];
  assign \$signature__data [64] = rows__payload[68];
  assign \$signature__data [63:0] = rows__payload[67:4];
endmodule

module \hotline_reducer.design.adder_0 (rst, req__payload, req__valid, rsp__payload, rsp__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$2  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$100 ;
  wire \$101 ;
  wire [7:0] \$102 ;
  wire \$103 ;
  wire \$104 ;
  wire [7:0] \$105 ;
  wire [8:0] \$106 ;
  wire \$107 ;
  wire \$108 ;
  wire [7:0] \$109 ;
  wire \$11 ;
  wire \$110 ;
  wire \$111 ;
  wire [7:0] \$112 ;
  wire [8:0] \$113 ;
  wire \$114 ;
  wire \$115 ;
  wire [7:0] \$116 ;
  wire [23:0] \$117 ;
  wire [23:0] \$118 ;
  wire [7:0] \$119 ;
  wire \$12 ;
  wire [26:0] \$120 ;
  wire [26:0] \$121 ;
  wire [29:0] \$122 ;
  wire \$123 ;
  wire \$124 ;
  wire \$125 ;
  wire [7:0] \$126 ;
  wire \$127 ;
  wire [8:0] \$128 ;
  wire [9:0] \$129 ;
  wire \$13 ;
  wire [9:0] \$130 ;
  wire [58:0] \$131 ;
  wire \$132 ;
  wire \$133 ;
  wire \$134 ;
  wire \$135 ;
  wire \$136 ;
  wire [31:0] \$137 ;
  wire [30:0] \$138 ;
  wire [31:0] \$139 ;
  wire \$14 ;
  reg [7:0] \$140 ;
  reg [1:0] \$141 ;
  reg \$142 ;
  reg [1:0] \$143 ;
  reg [15:0] \$144 ;
  reg [47:0] \$145 ;
  reg [7:0] \$146 ;
  reg [7:0] \$147 ;
  reg [1:0] \$148 ;
  reg \$149 ;
  wire \$15 ;
  reg \$150 ;
  reg [7:0] \$151 ;
  reg [23:0] \$152 ;
  reg [23:0] \$153 ;
  reg [7:0] \$154 ;
  reg [1:0] \$155 ;
  reg \$156 ;
  reg \$157 ;
  reg [7:0] \$158 ;
  reg [23:0] \$159 ;
  wire \$16 ;
  reg [26:0] \$160 ;
  reg [1:0] \$161 ;
  reg \$162 ;
  reg \$163 ;
  reg [7:0] \$164 ;
  reg [27:0] \$165 ;
  reg [1:0] \$166 ;
  reg \$167 ;
  reg \$168 ;
  reg [7:0] \$169 ;
  wire \$17 ;
  reg [27:0] \$170 ;
  reg [5:0] \$171 ;
  reg [1:0] \$172 ;
  reg \$173 ;
  reg [7:0] \$174 ;
  reg [27:0] \$175 ;
  reg [4:0] \$176 ;
  reg \$177 ;
  reg [1:0] \$178 ;
  reg \$179 ;
  wire \$18 ;
  reg [8:0] \$180 ;
  reg [27:0] \$181 ;
  reg [31:0] \$182 ;
  reg [11:0] \$183 ;
  reg [11:0] \$184 ;
  reg [11:0] \$185 ;
  reg [11:0] \$186 ;
  reg [11:0] \$187 ;
  reg [11:0] \$188 ;
  reg [11:0] \$189 ;
  wire \$19 ;
  reg [11:0] \$190 ;
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
  wire [7:0] \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire [7:0] \$97 ;
  wire \$98 ;
  wire \$99 ;
  wire \$signal ;
  reg [7:0] a_above_b_s1 = 8'h00;
  reg [7:0] apart_s2 = 8'h00;
  reg [7:0] b_above_a_s1 = 8'h00;
  reg [11:0] beside_s1 = 12'h000;
  reg [11:0] beside_s2 = 12'h000;
  reg [11:0] beside_s3 = 12'h000;
  reg [11:0] beside_s4 = 12'h000;
  reg [11:0] beside_s5 = 12'h000;
  reg [11:0] beside_s6 = 12'h000;
  reg [11:0] beside_s7 = 12'h000;
  reg [11:0] beside_s8 = 12'h000;
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
  wire \none_s4$17 ;
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
  wire \none_s4$34 ;
  wire \none_s4$36 ;
  wire \none_s4$38 ;
  wire \none_s4$40 ;
  wire \none_s4$42 ;
  wire \none_s4$44 ;
  wire \none_s4$46 ;
  wire \none_s4$48 ;
  wire \none_s4$51 ;
  wire \none_s4$54 ;
  wire \none_s4$57 ;
  wire \none_s4$60 ;
  wire \none_s4$64 ;
  wire \none_s4$68 ;
  reg normal_s6 = 1'h0;
  reg [4:0] places_s6 = 5'h00;
  input [75:0] req__payload;
  wire [75:0] req__payload;
  wire [31:0] \req__payload.a ;
  wire [31:0] \req__payload.b ;
  wire [11:0] \req__payload.beside ;
  wire req__ready;
  input req__valid;
  wire req__valid;
  reg [31:0] result_s8 = 32'd0;
  output [43:0] rsp__payload;
  wire [43:0] rsp__payload;
  wire [11:0] \rsp__payload.beside ;
  wire [31:0] \rsp__payload.result ;
  wire rsp__ready;
  output rsp__valid;
  wire rsp__valid;
  input rst;
  wire rst;
  wire [26:0] shifted_s2;
  wire [26:0] \shifted_s2$10 ;
  wire [26:0] \shifted_s2$11 ;
  wire [26:0] \shifted_s2$12 ;
  wire [26:0] \shifted_s2$13 ;
  wire [26:0] \shifted_s2$14 ;
  wire [26:0] \shifted_s2$8 ;
  wire [26:0] \shifted_s2$9 ;
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
  wire \zeros_s4$35 ;
  wire \zeros_s4$37 ;
  wire \zeros_s4$39 ;
  wire \zeros_s4$41 ;
  wire \zeros_s4$43 ;
  wire \zeros_s4$45 ;
  wire \zeros_s4$47 ;
  wire \zeros_s4$49 ;
  wire \zeros_s4$50 ;
  wire \zeros_s4$52 ;
  wire \zeros_s4$53 ;
  wire \zeros_s4$55 ;
  wire \zeros_s4$56 ;
  wire \zeros_s4$58 ;
  wire \zeros_s4$59 ;
  wire \zeros_s4$61 ;
  wire \zeros_s4$62 ;
  wire \zeros_s4$63 ;
  wire \zeros_s4$65 ;
  wire \zeros_s4$66 ;
  wire \zeros_s4$67 ;
  wire \zeros_s4$69 ;
  wire \zeros_s4$70 ;
  wire \zeros_s4$71 ;
  wire \zeros_s4$72 ;
  wire [5:0] \zeros_s4$73 ;
  reg [5:0] zeros_s5 = 6'h00;
  assign \$1  = ~ valid[7];
  assign shifted_s2 = apart_s2[0] ? { 1'h0, small_s2, 1'h0, \$3  } : { small_s2, 3'h0 };
  assign \$4  = | shifted_s2[1:0];
  assign \$5  = shifted_s2[2] | \$4 ;
  assign \shifted_s2$8  = apart_s2[1] ? { 2'h0, shifted_s2[26:3], \$5  } : shifted_s2;
  assign \$6  = | \shifted_s2$8 [3:0];
  assign \$7  = \shifted_s2$8 [4] | \$6 ;
  assign \shifted_s2$9  = apart_s2[2] ? { 4'h0, \shifted_s2$8 [26:5], \$7  } : \shifted_s2$8 ;
  assign \$8  = | \shifted_s2$9 [7:0];
  assign \$9  = \shifted_s2$9 [8] | \$8 ;
  assign \shifted_s2$10  = apart_s2[3] ? { 8'h00, \shifted_s2$9 [26:9], \$9  } : \shifted_s2$9 ;
  assign \$10  = | \shifted_s2$10 [15:0];
  assign \$11  = \shifted_s2$10 [16] | \$10 ;
  assign \shifted_s2$11  = apart_s2[4] ? { 16'h0000, \shifted_s2$10 [26:17], \$11  } : \shifted_s2$10 ;
  assign \$12  = | \shifted_s2$11 ;
  assign \shifted_s2$12  = apart_s2[5] ? { 26'h0000000, \$12  } : \shifted_s2$11 ;
  assign \$13  = | \shifted_s2$12 ;
  assign \shifted_s2$13  = apart_s2[6] ? { 26'h0000000, \$13  } : \shifted_s2$12 ;
  assign \$14  = | \shifted_s2$13 ;
  assign \shifted_s2$14  = apart_s2[7] ? { 26'h0000000, \$14  } : \shifted_s2$13 ;
  assign \$19  = ~ total_s4[0];
  assign \$20  = ~ total_s4[1];
  assign \none_s4$18  = \$19  & \$20 ;
  assign \$21  = ~ total_s4[2];
  assign \$22  = ~ total_s4[3];
  assign \none_s4$19  = \$21  & \$22 ;
  assign \$23  = ~ total_s4[4];
  assign \$24  = ~ total_s4[5];
  assign \none_s4$20  = \$23  & \$24 ;
  assign \$25  = ~ total_s4[6];
  assign \$26  = ~ total_s4[7];
  assign \none_s4$21  = \$25  & \$26 ;
  assign \$27  = ~ total_s4[8];
  assign \$28  = ~ total_s4[9];
  assign \none_s4$22  = \$27  & \$28 ;
  assign \$29  = ~ total_s4[10];
  assign \$30  = ~ total_s4[11];
  assign \none_s4$23  = \$29  & \$30 ;
  assign \$31  = ~ total_s4[12];
  assign \$32  = ~ total_s4[13];
  assign \none_s4$24  = \$31  & \$32 ;
  assign \$33  = ~ total_s4[14];
  assign \$34  = ~ total_s4[15];
  assign \none_s4$25  = \$33  & \$34 ;
  assign \$35  = ~ total_s4[16];
  assign \$36  = ~ total_s4[17];
  assign \none_s4$26  = \$35  & \$36 ;
  assign \$37  = ~ total_s4[18];
  assign \$38  = ~ total_s4[19];
  assign \none_s4$27  = \$37  & \$38 ;
  assign \$39  = ~ total_s4[20];
  assign \$40  = ~ total_s4[21];
  assign \none_s4$28  = \$39  & \$40 ;
  assign \$41  = ~ total_s4[22];
  assign \$42  = ~ total_s4[23];
  assign \none_s4$29  = \$41  & \$42 ;
  assign \$43  = ~ total_s4[24];
  assign \$44  = ~ total_s4[25];
  assign \none_s4$30  = \$43  & \$44 ;
  assign \$45  = ~ total_s4[26];
  assign \$46  = ~ total_s4[27];
  assign \none_s4$31  = \$45  & \$46 ;
  assign \none_s4$34  = \none_s4$18  & \none_s4$19 ;
  assign \$49  = ~ total_s4[1];
  assign \$50  = ~ total_s4[3];
  assign \zeros_s4$35  = \none_s4$19  ? \$49  : \$50 ;
  assign \none_s4$36  = \none_s4$20  & \none_s4$21 ;
  assign \$51  = ~ total_s4[5];
  assign \$52  = ~ total_s4[7];
  assign \zeros_s4$37  = \none_s4$21  ? \$51  : \$52 ;
  assign \none_s4$38  = \none_s4$22  & \none_s4$23 ;
  assign \$53  = ~ total_s4[9];
  assign \$54  = ~ total_s4[11];
  assign \zeros_s4$39  = \none_s4$23  ? \$53  : \$54 ;
  assign \none_s4$40  = \none_s4$24  & \none_s4$25 ;
  assign \$55  = ~ total_s4[13];
  assign \$56  = ~ total_s4[15];
  assign \zeros_s4$41  = \none_s4$25  ? \$55  : \$56 ;
  assign \none_s4$42  = \none_s4$26  & \none_s4$27 ;
  assign \$57  = ~ total_s4[17];
  assign \$58  = ~ total_s4[19];
  assign \zeros_s4$43  = \none_s4$27  ? \$57  : \$58 ;
  assign \none_s4$44  = \none_s4$28  & \none_s4$29 ;
  assign \$59  = ~ total_s4[21];
  assign \$60  = ~ total_s4[23];
  assign \zeros_s4$45  = \none_s4$29  ? \$59  : \$60 ;
  assign \none_s4$46  = \none_s4$30  & \none_s4$31 ;
  assign \$61  = ~ total_s4[25];
  assign \$62  = ~ total_s4[27];
  assign \zeros_s4$47  = \none_s4$31  ? \$61  : \$62 ;
  assign \zeros_s4$49  = \none_s4$34  ? 1'h1 : \zeros_s4$35 ;
  assign \zeros_s4$50  = \none_s4$34  ? 1'h1 : \none_s4$19 ;
  assign \none_s4$51  = \none_s4$36  & \none_s4$38 ;
  assign \zeros_s4$52  = \none_s4$38  ? \zeros_s4$37  : \zeros_s4$39 ;
  assign \zeros_s4$53  = \none_s4$38  ? \none_s4$21  : \none_s4$23 ;
  assign \none_s4$54  = \none_s4$40  & \none_s4$42 ;
  assign \zeros_s4$55  = \none_s4$42  ? \zeros_s4$41  : \zeros_s4$43 ;
  assign \zeros_s4$56  = \none_s4$42  ? \none_s4$25  : \none_s4$27 ;
  assign \none_s4$57  = \none_s4$44  & \none_s4$46 ;
  assign \zeros_s4$58  = \none_s4$46  ? \zeros_s4$45  : \zeros_s4$47 ;
  assign \zeros_s4$59  = \none_s4$46  ? \none_s4$29  : \none_s4$31 ;
  assign \none_s4$60  = \none_s4$48  & \none_s4$51 ;
  assign \zeros_s4$61  = \none_s4$51  ? \zeros_s4$49  : \zeros_s4$52 ;
  assign \zeros_s4$62  = \none_s4$51  ? \zeros_s4$50  : \zeros_s4$53 ;
  assign \zeros_s4$63  = \none_s4$51  ? \none_s4$34  : \none_s4$38 ;
  assign \none_s4$64  = \none_s4$54  & \none_s4$57 ;
  assign \zeros_s4$65  = \none_s4$57  ? \zeros_s4$55  : \zeros_s4$58 ;
  assign \zeros_s4$66  = \none_s4$57  ? \zeros_s4$56  : \zeros_s4$59 ;
  assign \zeros_s4$67  = \none_s4$57  ? \none_s4$42  : \none_s4$46 ;
  assign \none_s4$68  = \none_s4$60  & \none_s4$64 ;
  assign \zeros_s4$69  = \none_s4$64  ? \zeros_s4$61  : \zeros_s4$65 ;
  assign \zeros_s4$70  = \none_s4$64  ? \zeros_s4$62  : \zeros_s4$66 ;
  assign \zeros_s4$71  = \none_s4$64  ? \zeros_s4$63  : \zeros_s4$67 ;
  assign \zeros_s4$72  = \none_s4$64  ? \none_s4$51  : \none_s4$57 ;
  assign enough_s5 = zeros_s5 <= exponent_s5;
  assign some_s5 = zeros_s5 < 5'h1c;
  assign \$63  = & req__payload[30:23];
  assign \$64  = | req__payload[22:0];
  assign \$65  = ~ \$64 ;
  assign \$66  = \$63  & \$65 ;
  assign \$67  = & req__payload[62:55];
  assign \$68  = | req__payload[54:32];
  assign \$69  = ~ \$68 ;
  assign \$70  = \$67  & \$69 ;
  assign \$71  = \$66  | \$70 ;
  assign \$72  = & req__payload[30:23];
  assign \$73  = | req__payload[22:0];
  assign \$74  = \$72  & \$73 ;
  assign \$75  = & req__payload[62:55];
  assign \$76  = | req__payload[54:32];
  assign \$77  = \$75  & \$76 ;
  assign \$78  = \$74  | \$77 ;
  assign \$79  = & req__payload[30:23];
  assign \$80  = | req__payload[22:0];
  assign \$81  = ~ \$80 ;
  assign \$82  = \$79  & \$81 ;
  assign \$83  = & req__payload[62:55];
  assign \$84  = | req__payload[54:32];
  assign \$85  = ~ \$84 ;
  assign \$86  = \$83  & \$85 ;
  assign \$87  = \$82  & \$86 ;
  assign \$88  = req__payload[31] ^ req__payload[63];
  assign \$89  = \$87  & \$88 ;
  assign \$90  = \$78  | \$89 ;
  assign \$91  = req__payload[30:0] >= req__payload[62:32];
  assign \$92  = | req__payload[30:23];
  assign \$93  = ~ \$92 ;
  assign \$94  = req__payload[30:23] | { 7'h00, \$93  };
  assign \$95  = | req__payload[62:55];
  assign \$96  = ~ \$95 ;
  assign \$97  = req__payload[62:55] | { 7'h00, \$96  };
  assign \$98  = | req__payload[30:23];
  assign \$99  = | req__payload[62:55];
  assign \$100  = | req__payload[30:23];
  assign \$101  = ~ \$100 ;
  assign \$102  = req__payload[30:23] | { 7'h00, \$101  };
  assign \$103  = | req__payload[62:55];
  assign \$104  = ~ \$103 ;
  assign \$105  = req__payload[62:55] | { 7'h00, \$104  };
  assign \$106  = \$102  - \$105 ;
  assign \$107  = | req__payload[62:55];
  assign \$108  = ~ \$107 ;
  assign \$109  = req__payload[62:55] | { 7'h00, \$108  };
  assign \$110  = | req__payload[30:23];
  assign \$111  = ~ \$110 ;
  assign \$112  = req__payload[30:23] | { 7'h00, \$111  };
  assign \$113  = \$109  - \$112 ;
  assign \$114  = larger_first_s1 ? signs_s1[0] : signs_s1[1];
  assign \$115  = signs_s1[0] ^ signs_s1[1];
  assign \$116  = larger_first_s1 ? exponents_s1[7:0] : exponents_s1[15:8];
  assign \$117  = larger_first_s1 ? mantissas_s1[23:0] : mantissas_s1[47:24];
  assign \$118  = larger_first_s1 ? mantissas_s1[47:24] : mantissas_s1[23:0];
  assign \$119  = larger_first_s1 ? a_above_b_s1 : b_above_a_s1;
  assign \$120  = ~ small_s3;
  assign \$121  = subtract_s3 ? \$120  : small_s3;
  assign \$122  = { large_s3, 4'h1 } + { subtract_s3, \$121 , subtract_s3 };
  assign \$123  = ~ subtract_s5;
  assign \$124  = some_s5 | \$123 ;
  assign \$125  = sign_s5 & \$124 ;
  assign \$126  = enough_s5 ? { 2'h0, zeros_s5 } : exponent_s5;
  assign \$127  = enough_s5 & some_s5;
  assign \$128  = exponent_s6 + 1'h1;
  assign \$129  = \$128  - places_s6;
  assign \$130  = normal_s6 ? \$129  : 10'h000;
  assign \$131  = total_s6 << places_s6;
  assign \$132  = exponent_s7 >= 8'hff;
  assign \$133  = special_s7[0] | \$132 ;
  assign \$134  = | mantissa_s7[2:0];
  assign \$135  = \$134  | mantissa_s7[4];
  assign \$136  = mantissa_s7[3] & \$135 ;
  assign \$137  = { exponent_s7[7:0], mantissa_s7[26:4] } + \$136 ;
  assign \$138  = \$133  ? 31'h7f800000 : \$137 [30:0];
  assign \$139  = special_s7[1] ? 32'd2143289344 : { sign_s7, \$138  };
  always @(posedge clk)
    valid <= \$140 ;
  always @(posedge clk)
    special_s1 <= \$141 ;
  always @(posedge clk)
    larger_first_s1 <= \$142 ;
  always @(posedge clk)
    signs_s1 <= \$143 ;
  always @(posedge clk)
    exponents_s1 <= \$144 ;
  always @(posedge clk)
    mantissas_s1 <= \$145 ;
  always @(posedge clk)
    a_above_b_s1 <= \$146 ;
  always @(posedge clk)
    b_above_a_s1 <= \$147 ;
  always @(posedge clk)
    special_s2 <= \$148 ;
  always @(posedge clk)
    sign_s2 <= \$149 ;
  always @(posedge clk)
    subtract_s2 <= \$150 ;
  always @(posedge clk)
    exponent_s2 <= \$151 ;
  always @(posedge clk)
    large_s2 <= \$152 ;
  always @(posedge clk)
    small_s2 <= \$153 ;
  always @(posedge clk)
    apart_s2 <= \$154 ;
  always @(posedge clk)
    special_s3 <= \$155 ;
  always @(posedge clk)
    sign_s3 <= \$156 ;
  always @(posedge clk)
    subtract_s3 <= \$157 ;
  always @(posedge clk)
    exponent_s3 <= \$158 ;
  always @(posedge clk)
    large_s3 <= \$159 ;
  always @(posedge clk)
    small_s3 <= \$160 ;
  always @(posedge clk)
    special_s4 <= \$161 ;
  always @(posedge clk)
    sign_s4 <= \$162 ;
  always @(posedge clk)
    subtract_s4 <= \$163 ;
  always @(posedge clk)
    exponent_s4 <= \$164 ;
  always @(posedge clk)
    total_s4 <= \$165 ;
  always @(posedge clk)
    special_s5 <= \$166 ;
  always @(posedge clk)
    sign_s5 <= \$167 ;
  always @(posedge clk)
    subtract_s5 <= \$168 ;
  always @(posedge clk)
    exponent_s5 <= \$169 ;
  always @(posedge clk)
    total_s5 <= \$170 ;
  always @(posedge clk)
    zeros_s5 <= \$171 ;
  always @(posedge clk)
    special_s6 <= \$172 ;
  always @(posedge clk)
    sign_s6 <= \$173 ;
  always @(posedge clk)
    exponent_s6 <= \$174 ;
  always @(posedge clk)
    total_s6 <= \$175 ;
  always @(posedge clk)
    places_s6 <= \$176 ;
  always @(posedge clk)
    normal_s6 <= \$177 ;
  always @(posedge clk)
    special_s7 <= \$178 ;
  always @(posedge clk)
    sign_s7 <= \$179 ;
  always @(posedge clk)
    exponent_s7 <= \$180 ;
  always @(posedge clk)
    mantissa_s7 <= \$181 ;
  always @(posedge clk)
    result_s8 <= \$182 ;
  always @(posedge clk)
    beside_s1 <= \$183 ;
  always @(posedge clk)
    beside_s2 <= \$184 ;
  always @(posedge clk)
    beside_s3 <= \$185 ;
  always @(posedge clk)
    beside_s4 <= \$186 ;
  always @(posedge clk)
    beside_s5 <= \$187 ;
  always @(posedge clk)
    beside_s6 <= \$188 ;
  always @(posedge clk)
    beside_s7 <= \$189 ;
  always @(posedge clk)
    beside_s8 <= \$190 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$140  = valid;
    if (\$signal ) begin
      \$140  = { valid[6:0], req__valid };
    end
    if (rst) begin
      \$140  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$141  = special_s1;
    if (\$signal ) begin
      \$141  = { \$90 , \$71  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$142  = larger_first_s1;
    if (\$signal ) begin
      \$142  = \$91 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$143  = signs_s1;
    if (\$signal ) begin
      \$143  = { req__payload[63], req__payload[31] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$144  = exponents_s1;
    if (\$signal ) begin
      \$144  = { \$97 , \$94  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$145  = mantissas_s1;
    if (\$signal ) begin
      \$145  = { \$99 , req__payload[54:32], \$98 , req__payload[22:0] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$146  = a_above_b_s1;
    if (\$signal ) begin
      \$146  = \$106 [7:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$147  = b_above_a_s1;
    if (\$signal ) begin
      \$147  = \$113 [7:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$148  = special_s2;
    if (\$signal ) begin
      \$148  = special_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$149  = sign_s2;
    if (\$signal ) begin
      \$149  = \$114 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$150  = subtract_s2;
    if (\$signal ) begin
      \$150  = \$115 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$151  = exponent_s2;
    if (\$signal ) begin
      \$151  = \$116 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$152  = large_s2;
    if (\$signal ) begin
      \$152  = \$117 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$153  = small_s2;
    if (\$signal ) begin
      \$153  = \$118 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$154  = apart_s2;
    if (\$signal ) begin
      \$154  = \$119 ;
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
    \$157  = subtract_s3;
    if (\$signal ) begin
      \$157  = subtract_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$158  = exponent_s3;
    if (\$signal ) begin
      \$158  = exponent_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$159  = large_s3;
    if (\$signal ) begin
      \$159  = large_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$160  = small_s3;
    if (\$signal ) begin
      \$160  = \shifted_s2$14 ;
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
    \$163  = subtract_s4;
    if (\$signal ) begin
      \$163  = subtract_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$164  = exponent_s4;
    if (\$signal ) begin
      \$164  = exponent_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$165  = total_s4;
    if (\$signal ) begin
      \$165  = \$122 [28:1];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$166  = special_s5;
    if (\$signal ) begin
      \$166  = special_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$167  = sign_s5;
    if (\$signal ) begin
      \$167  = sign_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$168  = subtract_s5;
    if (\$signal ) begin
      \$168  = subtract_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$169  = exponent_s5;
    if (\$signal ) begin
      \$169  = exponent_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$170  = total_s5;
    if (\$signal ) begin
      \$170  = total_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$171  = zeros_s5;
    if (\$signal ) begin
      \$171  = { \none_s4$68 , \none_s4$64 , \zeros_s4$72 , \zeros_s4$71 , \zeros_s4$70 , \zeros_s4$69  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$172  = special_s6;
    if (\$signal ) begin
      \$172  = special_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$173  = sign_s6;
    if (\$signal ) begin
      \$173  = \$125 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$174  = exponent_s6;
    if (\$signal ) begin
      \$174  = exponent_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$175  = total_s6;
    if (\$signal ) begin
      \$175  = total_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$176  = places_s6;
    if (\$signal ) begin
      \$176  = \$126 [4:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$177  = normal_s6;
    if (\$signal ) begin
      \$177  = \$127 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$178  = special_s7;
    if (\$signal ) begin
      \$178  = special_s6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$179  = sign_s7;
    if (\$signal ) begin
      \$179  = sign_s6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$180  = exponent_s7;
    if (\$signal ) begin
      \$180  = \$130 [8:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$181  = mantissa_s7;
    if (\$signal ) begin
      \$181  = \$131 [27:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$182  = result_s8;
    if (\$signal ) begin
      \$182  = \$139 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$183  = beside_s1;
    if (\$signal ) begin
      \$183  = req__payload[75:64];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$184  = beside_s2;
    if (\$signal ) begin
      \$184  = beside_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$185  = beside_s3;
    if (\$signal ) begin
      \$185  = beside_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$186  = beside_s4;
    if (\$signal ) begin
      \$186  = beside_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$187  = beside_s5;
    if (\$signal ) begin
      \$187  = beside_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$188  = beside_s6;
    if (\$signal ) begin
      \$188  = beside_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$189  = beside_s7;
    if (\$signal ) begin
      \$189  = beside_s6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$190  = beside_s8;
    if (\$signal ) begin
      \$190  = beside_s7;
    end
  end
  assign rsp__ready = 1'h1;
  assign req__ready = \$signal ;
  assign \zeros_s4$73  = { \none_s4$68 , \none_s4$64 , \zeros_s4$72 , \zeros_s4$71 , \zeros_s4$70 , \zeros_s4$69  };
  assign rsp__valid = valid[7];
  assign \rsp__payload.result  = rsp__payload[31:0];
  assign \rsp__payload.beside  = rsp__payload[43:32];
  assign \req__payload.a  = req__payload[31:0];
  assign \req__payload.b  = req__payload[63:32];
  assign \req__payload.beside  = req__payload[75:64];
  assign rsp__payload[43:32] = beside_s8;
  assign rsp__payload[31:0] = result_s8;
  assign \$signal  = 1'h1;
  assign \$2  = 1'h0;
  assign \$3  = 1'h0;
  assign \$15  = 1'h1;
  assign \$16  = 1'h1;
  assign none_s4 = 1'h1;
  assign \$17  = 1'h1;
  assign \$18  = 1'h1;
  assign \none_s4$17  = 1'h1;
  assign \none_s4$32  = 1'h1;
  assign \$47  = 1'h1;
  assign \$48  = 1'h1;
  assign zeros_s4 = 1'h1;
  assign \none_s4$48  = \none_s4$34 ;
endmodule

module \hotline_reducer.design.adder_1 (rst, req__payload, req__valid, rsp__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$3  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$100 ;
  wire \$101 ;
  wire [7:0] \$102 ;
  wire \$103 ;
  wire \$104 ;
  wire [7:0] \$105 ;
  wire [8:0] \$106 ;
  wire \$107 ;
  wire \$108 ;
  wire [7:0] \$109 ;
  wire \$11 ;
  wire \$110 ;
  wire \$111 ;
  wire [7:0] \$112 ;
  wire [8:0] \$113 ;
  wire \$114 ;
  wire \$115 ;
  wire [7:0] \$116 ;
  wire [23:0] \$117 ;
  wire [23:0] \$118 ;
  wire [7:0] \$119 ;
  wire \$12 ;
  wire [26:0] \$120 ;
  wire [26:0] \$121 ;
  wire [29:0] \$122 ;
  wire \$123 ;
  wire \$124 ;
  wire \$125 ;
  wire [7:0] \$126 ;
  wire \$127 ;
  wire [8:0] \$128 ;
  wire [9:0] \$129 ;
  wire \$13 ;
  wire [9:0] \$130 ;
  wire [58:0] \$131 ;
  wire \$132 ;
  wire \$133 ;
  wire \$134 ;
  wire \$135 ;
  wire \$136 ;
  wire [31:0] \$137 ;
  wire [30:0] \$138 ;
  wire [31:0] \$139 ;
  wire \$14 ;
  reg [7:0] \$140 ;
  reg [1:0] \$141 ;
  reg \$142 ;
  reg [1:0] \$143 ;
  reg [15:0] \$144 ;
  reg [47:0] \$145 ;
  reg [7:0] \$146 ;
  reg [7:0] \$147 ;
  reg [1:0] \$148 ;
  reg \$149 ;
  wire \$15 ;
  reg \$150 ;
  reg [7:0] \$151 ;
  reg [23:0] \$152 ;
  reg [23:0] \$153 ;
  reg [7:0] \$154 ;
  reg [1:0] \$155 ;
  reg \$156 ;
  reg \$157 ;
  reg [7:0] \$158 ;
  reg [23:0] \$159 ;
  wire \$16 ;
  reg [26:0] \$160 ;
  reg [1:0] \$161 ;
  reg \$162 ;
  reg \$163 ;
  reg [7:0] \$164 ;
  reg [27:0] \$165 ;
  reg [1:0] \$166 ;
  reg \$167 ;
  reg \$168 ;
  reg [7:0] \$169 ;
  wire \$17 ;
  reg [27:0] \$170 ;
  reg [5:0] \$171 ;
  reg [1:0] \$172 ;
  reg \$173 ;
  reg [7:0] \$174 ;
  reg [27:0] \$175 ;
  reg [4:0] \$176 ;
  reg \$177 ;
  reg [1:0] \$178 ;
  reg \$179 ;
  wire \$18 ;
  reg [8:0] \$180 ;
  reg [27:0] \$181 ;
  reg [31:0] \$182 ;
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
  wire \$91 ;
  wire \$92 ;
  wire \$93 ;
  wire [7:0] \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire [7:0] \$97 ;
  wire \$98 ;
  wire \$99 ;
  wire \$signal ;
  reg [7:0] a_above_b_s1 = 8'h00;
  reg [7:0] apart_s2 = 8'h00;
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
  wire \none_s4$17 ;
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
  wire \none_s4$34 ;
  wire \none_s4$36 ;
  wire \none_s4$38 ;
  wire \none_s4$40 ;
  wire \none_s4$42 ;
  wire \none_s4$44 ;
  wire \none_s4$46 ;
  wire \none_s4$48 ;
  wire \none_s4$51 ;
  wire \none_s4$54 ;
  wire \none_s4$57 ;
  wire \none_s4$60 ;
  wire \none_s4$64 ;
  wire \none_s4$68 ;
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
  wire [26:0] \shifted_s2$10 ;
  wire [26:0] \shifted_s2$11 ;
  wire [26:0] \shifted_s2$12 ;
  wire [26:0] \shifted_s2$13 ;
  wire [26:0] \shifted_s2$14 ;
  wire [26:0] \shifted_s2$8 ;
  wire [26:0] \shifted_s2$9 ;
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
  wire \zeros_s4$35 ;
  wire \zeros_s4$37 ;
  wire \zeros_s4$39 ;
  wire \zeros_s4$41 ;
  wire \zeros_s4$43 ;
  wire \zeros_s4$45 ;
  wire \zeros_s4$47 ;
  wire \zeros_s4$49 ;
  wire \zeros_s4$50 ;
  wire \zeros_s4$52 ;
  wire \zeros_s4$53 ;
  wire \zeros_s4$55 ;
  wire \zeros_s4$56 ;
  wire \zeros_s4$58 ;
  wire \zeros_s4$59 ;
  wire \zeros_s4$61 ;
  wire \zeros_s4$62 ;
  wire \zeros_s4$63 ;
  wire \zeros_s4$65 ;
  wire \zeros_s4$66 ;
  wire \zeros_s4$67 ;
  wire \zeros_s4$69 ;
  wire \zeros_s4$70 ;
  wire \zeros_s4$71 ;
  wire \zeros_s4$72 ;
  wire [5:0] \zeros_s4$73 ;
  reg [5:0] zeros_s5 = 6'h00;
  assign \$1  = ~ valid[7];
  assign shifted_s2 = apart_s2[0] ? { 1'h0, small_s2, 1'h0, \$3  } : { small_s2, 3'h0 };
  assign \$4  = | shifted_s2[1:0];
  assign \$5  = shifted_s2[2] | \$4 ;
  assign \shifted_s2$8  = apart_s2[1] ? { 2'h0, shifted_s2[26:3], \$5  } : shifted_s2;
  assign \$6  = | \shifted_s2$8 [3:0];
  assign \$7  = \shifted_s2$8 [4] | \$6 ;
  assign \shifted_s2$9  = apart_s2[2] ? { 4'h0, \shifted_s2$8 [26:5], \$7  } : \shifted_s2$8 ;
  assign \$8  = | \shifted_s2$9 [7:0];
  assign \$9  = \shifted_s2$9 [8] | \$8 ;
  assign \shifted_s2$10  = apart_s2[3] ? { 8'h00, \shifted_s2$9 [26:9], \$9  } : \shifted_s2$9 ;
  assign \$10  = | \shifted_s2$10 [15:0];
  assign \$11  = \shifted_s2$10 [16] | \$10 ;
  assign \shifted_s2$11  = apart_s2[4] ? { 16'h0000, \shifted_s2$10 [26:17], \$11  } : \shifted_s2$10 ;
  assign \$12  = | \shifted_s2$11 ;
  assign \shifted_s2$12  = apart_s2[5] ? { 26'h0000000, \$12  } : \shifted_s2$11 ;
  assign \$13  = | \shifted_s2$12 ;
  assign \shifted_s2$13  = apart_s2[6] ? { 26'h0000000, \$13  } : \shifted_s2$12 ;
  assign \$14  = | \shifted_s2$13 ;
  assign \shifted_s2$14  = apart_s2[7] ? { 26'h0000000, \$14  } : \shifted_s2$13 ;
  assign \$19  = ~ total_s4[0];
  assign \$20  = ~ total_s4[1];
  assign \none_s4$18  = \$19  & \$20 ;
  assign \$21  = ~ total_s4[2];
  assign \$22  = ~ total_s4[3];
  assign \none_s4$19  = \$21  & \$22 ;
  assign \$23  = ~ total_s4[4];
  assign \$24  = ~ total_s4[5];
  assign \none_s4$20  = \$23  & \$24 ;
  assign \$25  = ~ total_s4[6];
  assign \$26  = ~ total_s4[7];
  assign \none_s4$21  = \$25  & \$26 ;
  assign \$27  = ~ total_s4[8];
  assign \$28  = ~ total_s4[9];
  assign \none_s4$22  = \$27  & \$28 ;
  assign \$29  = ~ total_s4[10];
  assign \$30  = ~ total_s4[11];
  assign \none_s4$23  = \$29  & \$30 ;
  assign \$31  = ~ total_s4[12];
  assign \$32  = ~ total_s4[13];
  assign \none_s4$24  = \$31  & \$32 ;
  assign \$33  = ~ total_s4[14];
  assign \$34  = ~ total_s4[15];
  assign \none_s4$25  = \$33  & \$34 ;
  assign \$35  = ~ total_s4[16];
  assign \$36  = ~ total_s4[17];
  assign \none_s4$26  = \$35  & \$36 ;
  assign \$37  = ~ total_s4[18];
  assign \$38  = ~ total_s4[19];
  assign \none_s4$27  = \$37  & \$38 ;
  assign \$39  = ~ total_s4[20];
  assign \$40  = ~ total_s4[21];
  assign \none_s4$28  = \$39  & \$40 ;
  assign \$41  = ~ total_s4[22];
  assign \$42  = ~ total_s4[23];
  assign \none_s4$29  = \$41  & \$42 ;
  assign \$43  = ~ total_s4[24];
  assign \$44  = ~ total_s4[25];
  assign \none_s4$30  = \$43  & \$44 ;
  assign \$45  = ~ total_s4[26];
  assign \$46  = ~ total_s4[27];
  assign \none_s4$31  = \$45  & \$46 ;
  assign \none_s4$34  = \none_s4$18  & \none_s4$19 ;
  assign \$49  = ~ total_s4[1];
  assign \$50  = ~ total_s4[3];
  assign \zeros_s4$35  = \none_s4$19  ? \$49  : \$50 ;
  assign \none_s4$36  = \none_s4$20  & \none_s4$21 ;
  assign \$51  = ~ total_s4[5];
  assign \$52  = ~ total_s4[7];
  assign \zeros_s4$37  = \none_s4$21  ? \$51  : \$52 ;
  assign \none_s4$38  = \none_s4$22  & \none_s4$23 ;
  assign \$53  = ~ total_s4[9];
  assign \$54  = ~ total_s4[11];
  assign \zeros_s4$39  = \none_s4$23  ? \$53  : \$54 ;
  assign \none_s4$40  = \none_s4$24  & \none_s4$25 ;
  assign \$55  = ~ total_s4[13];
  assign \$56  = ~ total_s4[15];
  assign \zeros_s4$41  = \none_s4$25  ? \$55  : \$56 ;
  assign \none_s4$42  = \none_s4$26  & \none_s4$27 ;
  assign \$57  = ~ total_s4[17];
  assign \$58  = ~ total_s4[19];
  assign \zeros_s4$43  = \none_s4$27  ? \$57  : \$58 ;
  assign \none_s4$44  = \none_s4$28  & \none_s4$29 ;
  assign \$59  = ~ total_s4[21];
  assign \$60  = ~ total_s4[23];
  assign \zeros_s4$45  = \none_s4$29  ? \$59  : \$60 ;
  assign \none_s4$46  = \none_s4$30  & \none_s4$31 ;
  assign \$61  = ~ total_s4[25];
  assign \$62  = ~ total_s4[27];
  assign \zeros_s4$47  = \none_s4$31  ? \$61  : \$62 ;
  assign \zeros_s4$49  = \none_s4$34  ? 1'h1 : \zeros_s4$35 ;
  assign \zeros_s4$50  = \none_s4$34  ? 1'h1 : \none_s4$19 ;
  assign \none_s4$51  = \none_s4$36  & \none_s4$38 ;
  assign \zeros_s4$52  = \none_s4$38  ? \zeros_s4$37  : \zeros_s4$39 ;
  assign \zeros_s4$53  = \none_s4$38  ? \none_s4$21  : \none_s4$23 ;
  assign \none_s4$54  = \none_s4$40  & \none_s4$42 ;
  assign \zeros_s4$55  = \none_s4$42  ? \zeros_s4$41  : \zeros_s4$43 ;
  assign \zeros_s4$56  = \none_s4$42  ? \none_s4$25  : \none_s4$27 ;
  assign \none_s4$57  = \none_s4$44  & \none_s4$46 ;
  assign \zeros_s4$58  = \none_s4$46  ? \zeros_s4$45  : \zeros_s4$47 ;
  assign \zeros_s4$59  = \none_s4$46  ? \none_s4$29  : \none_s4$31 ;
  assign \none_s4$60  = \none_s4$48  & \none_s4$51 ;
  assign \zeros_s4$61  = \none_s4$51  ? \zeros_s4$49  : \zeros_s4$52 ;
  assign \zeros_s4$62  = \none_s4$51  ? \zeros_s4$50  : \zeros_s4$53 ;
  assign \zeros_s4$63  = \none_s4$51  ? \none_s4$34  : \none_s4$38 ;
  assign \none_s4$64  = \none_s4$54  & \none_s4$57 ;
  assign \zeros_s4$65  = \none_s4$57  ? \zeros_s4$55  : \zeros_s4$58 ;
  assign \zeros_s4$66  = \none_s4$57  ? \zeros_s4$56  : \zeros_s4$59 ;
  assign \zeros_s4$67  = \none_s4$57  ? \none_s4$42  : \none_s4$46 ;
  assign \none_s4$68  = \none_s4$60  & \none_s4$64 ;
  assign \zeros_s4$69  = \none_s4$64  ? \zeros_s4$61  : \zeros_s4$65 ;
  assign \zeros_s4$70  = \none_s4$64  ? \zeros_s4$62  : \zeros_s4$66 ;
  assign \zeros_s4$71  = \none_s4$64  ? \zeros_s4$63  : \zeros_s4$67 ;
  assign \zeros_s4$72  = \none_s4$64  ? \none_s4$51  : \none_s4$57 ;
  assign enough_s5 = zeros_s5 <= exponent_s5;
  assign some_s5 = zeros_s5 < 5'h1c;
  assign \$63  = & req__payload[30:23];
  assign \$64  = | req__payload[22:0];
  assign \$65  = ~ \$64 ;
  assign \$66  = \$63  & \$65 ;
  assign \$67  = & req__payload[62:55];
  assign \$68  = | req__payload[54:32];
  assign \$69  = ~ \$68 ;
  assign \$70  = \$67  & \$69 ;
  assign \$71  = \$66  | \$70 ;
  assign \$72  = & req__payload[30:23];
  assign \$73  = | req__payload[22:0];
  assign \$74  = \$72  & \$73 ;
  assign \$75  = & req__payload[62:55];
  assign \$76  = | req__payload[54:32];
  assign \$77  = \$75  & \$76 ;
  assign \$78  = \$74  | \$77 ;
  assign \$79  = & req__payload[30:23];
  assign \$80  = | req__payload[22:0];
  assign \$81  = ~ \$80 ;
  assign \$82  = \$79  & \$81 ;
  assign \$83  = & req__payload[62:55];
  assign \$84  = | req__payload[54:32];
  assign \$85  = ~ \$84 ;
  assign \$86  = \$83  & \$85 ;
  assign \$87  = \$82  & \$86 ;
  assign \$88  = req__payload[31] ^ req__payload[63];
  assign \$89  = \$87  & \$88 ;
  assign \$90  = \$78  | \$89 ;
  assign \$91  = req__payload[30:0] >= req__payload[62:32];
  assign \$92  = | req__payload[30:23];
  assign \$93  = ~ \$92 ;
  assign \$94  = req__payload[30:23] | { 7'h00, \$93  };
  assign \$95  = | req__payload[62:55];
  assign \$96  = ~ \$95 ;
  assign \$97  = req__payload[62:55] | { 7'h00, \$96  };
  assign \$98  = | req__payload[30:23];
  assign \$99  = | req__payload[62:55];
  assign \$100  = | req__payload[30:23];
  assign \$101  = ~ \$100 ;
  assign \$102  = req__payload[30:23] | { 7'h00, \$101  };
  assign \$103  = | req__payload[62:55];
  assign \$104  = ~ \$103 ;
  assign \$105  = req__payload[62:55] | { 7'h00, \$104  };
  assign \$106  = \$102  - \$105 ;
  assign \$107  = | req__payload[62:55];
  assign \$108  = ~ \$107 ;
  assign \$109  = req__payload[62:55] | { 7'h00, \$108  };
  assign \$110  = | req__payload[30:23];
  assign \$111  = ~ \$110 ;
  assign \$112  = req__payload[30:23] | { 7'h00, \$111  };
  assign \$113  = \$109  - \$112 ;
  assign \$114  = larger_first_s1 ? signs_s1[0] : signs_s1[1];
  assign \$115  = signs_s1[0] ^ signs_s1[1];
  assign \$116  = larger_first_s1 ? exponents_s1[7:0] : exponents_s1[15:8];
  assign \$117  = larger_first_s1 ? mantissas_s1[23:0] : mantissas_s1[47:24];
  assign \$118  = larger_first_s1 ? mantissas_s1[47:24] : mantissas_s1[23:0];
  assign \$119  = larger_first_s1 ? a_above_b_s1 : b_above_a_s1;
  assign \$120  = ~ small_s3;
  assign \$121  = subtract_s3 ? \$120  : small_s3;
  assign \$122  = { large_s3, 4'h1 } + { subtract_s3, \$121 , subtract_s3 };
  assign \$123  = ~ subtract_s5;
  assign \$124  = some_s5 | \$123 ;
  assign \$125  = sign_s5 & \$124 ;
  assign \$126  = enough_s5 ? { 2'h0, zeros_s5 } : exponent_s5;
  assign \$127  = enough_s5 & some_s5;
  assign \$128  = exponent_s6 + 1'h1;
  assign \$129  = \$128  - places_s6;
  assign \$130  = normal_s6 ? \$129  : 10'h000;
  assign \$131  = total_s6 << places_s6;
  assign \$132  = exponent_s7 >= 8'hff;
  assign \$133  = special_s7[0] | \$132 ;
  assign \$134  = | mantissa_s7[2:0];
  assign \$135  = \$134  | mantissa_s7[4];
  assign \$136  = mantissa_s7[3] & \$135 ;
  assign \$137  = { exponent_s7[7:0], mantissa_s7[26:4] } + \$136 ;
  assign \$138  = \$133  ? 31'h7f800000 : \$137 [30:0];
  assign \$139  = special_s7[1] ? 32'd2143289344 : { sign_s7, \$138  };
  always @(posedge clk)
    valid <= \$140 ;
  always @(posedge clk)
    special_s1 <= \$141 ;
  always @(posedge clk)
    larger_first_s1 <= \$142 ;
  always @(posedge clk)
    signs_s1 <= \$143 ;
  always @(posedge clk)
    exponents_s1 <= \$144 ;
  always @(posedge clk)
    mantissas_s1 <= \$145 ;
  always @(posedge clk)
    a_above_b_s1 <= \$146 ;
  always @(posedge clk)
    b_above_a_s1 <= \$147 ;
  always @(posedge clk)
    special_s2 <= \$148 ;
  always @(posedge clk)
    sign_s2 <= \$149 ;
  always @(posedge clk)
    subtract_s2 <= \$150 ;
  always @(posedge clk)
    exponent_s2 <= \$151 ;
  always @(posedge clk)
    large_s2 <= \$152 ;
  always @(posedge clk)
    small_s2 <= \$153 ;
  always @(posedge clk)
    apart_s2 <= \$154 ;
  always @(posedge clk)
    special_s3 <= \$155 ;
  always @(posedge clk)
    sign_s3 <= \$156 ;
  always @(posedge clk)
    subtract_s3 <= \$157 ;
  always @(posedge clk)
    exponent_s3 <= \$158 ;
  always @(posedge clk)
    large_s3 <= \$159 ;
  always @(posedge clk)
    small_s3 <= \$160 ;
  always @(posedge clk)
    special_s4 <= \$161 ;
  always @(posedge clk)
    sign_s4 <= \$162 ;
  always @(posedge clk)
    subtract_s4 <= \$163 ;
  always @(posedge clk)
    exponent_s4 <= \$164 ;
  always @(posedge clk)
    total_s4 <= \$165 ;
  always @(posedge clk)
    special_s5 <= \$166 ;
  always @(posedge clk)
    sign_s5 <= \$167 ;
  always @(posedge clk)
    subtract_s5 <= \$168 ;
  always @(posedge clk)
    exponent_s5 <= \$169 ;
  always @(posedge clk)
    total_s5 <= \$170 ;
  always @(posedge clk)
    zeros_s5 <= \$171 ;
  always @(posedge clk)
    special_s6 <= \$172 ;
  always @(posedge clk)
    sign_s6 <= \$173 ;
  always @(posedge clk)
    exponent_s6 <= \$174 ;
  always @(posedge clk)
    total_s6 <= \$175 ;
  always @(posedge clk)
    places_s6 <= \$176 ;
  always @(posedge clk)
    normal_s6 <= \$177 ;
  always @(posedge clk)
    special_s7 <= \$178 ;
  always @(posedge clk)
    sign_s7 <= \$179 ;
  always @(posedge clk)
    exponent_s7 <= \$180 ;
  always @(posedge clk)
    mantissa_s7 <= \$181 ;
  always @(posedge clk)
    rsp__payload <= \$182 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$140  = valid;
    if (\$signal ) begin
      \$140  = { valid[6:0], req__valid };
    end
    if (rst) begin
      \$140  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$141  = special_s1;
    if (\$signal ) begin
      \$141  = { \$90 , \$71  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$142  = larger_first_s1;
    if (\$signal ) begin
      \$142  = \$91 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$143  = signs_s1;
    if (\$signal ) begin
      \$143  = { req__payload[63], req__payload[31] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$144  = exponents_s1;
    if (\$signal ) begin
      \$144  = { \$97 , \$94  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$145  = mantissas_s1;
    if (\$signal ) begin
      \$145  = { \$99 , req__payload[54:32], \$98 , req__payload[22:0] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$146  = a_above_b_s1;
    if (\$signal ) begin
      \$146  = \$106 [7:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$147  = b_above_a_s1;
    if (\$signal ) begin
      \$147  = \$113 [7:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$148  = special_s2;
    if (\$signal ) begin
      \$148  = special_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$149  = sign_s2;
    if (\$signal ) begin
      \$149  = \$114 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$150  = subtract_s2;
    if (\$signal ) begin
      \$150  = \$115 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$151  = exponent_s2;
    if (\$signal ) begin
      \$151  = \$116 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$152  = large_s2;
    if (\$signal ) begin
      \$152  = \$117 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$153  = small_s2;
    if (\$signal ) begin
      \$153  = \$118 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$154  = apart_s2;
    if (\$signal ) begin
      \$154  = \$119 ;
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
    \$157  = subtract_s3;
    if (\$signal ) begin
      \$157  = subtract_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$158  = exponent_s3;
    if (\$signal ) begin
      \$158  = exponent_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$159  = large_s3;
    if (\$signal ) begin
      \$159  = large_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$160  = small_s3;
    if (\$signal ) begin
      \$160  = \shifted_s2$14 ;
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
    \$163  = subtract_s4;
    if (\$signal ) begin
      \$163  = subtract_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$164  = exponent_s4;
    if (\$signal ) begin
      \$164  = exponent_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$165  = total_s4;
    if (\$signal ) begin
      \$165  = \$122 [28:1];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$166  = special_s5;
    if (\$signal ) begin
      \$166  = special_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$167  = sign_s5;
    if (\$signal ) begin
      \$167  = sign_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$168  = subtract_s5;
    if (\$signal ) begin
      \$168  = subtract_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$169  = exponent_s5;
    if (\$signal ) begin
      \$169  = exponent_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$170  = total_s5;
    if (\$signal ) begin
      \$170  = total_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$171  = zeros_s5;
    if (\$signal ) begin
      \$171  = { \none_s4$68 , \none_s4$64 , \zeros_s4$72 , \zeros_s4$71 , \zeros_s4$70 , \zeros_s4$69  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$172  = special_s6;
    if (\$signal ) begin
      \$172  = special_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$173  = sign_s6;
    if (\$signal ) begin
      \$173  = \$125 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$174  = exponent_s6;
    if (\$signal ) begin
      \$174  = exponent_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$175  = total_s6;
    if (\$signal ) begin
      \$175  = total_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$176  = places_s6;
    if (\$signal ) begin
      \$176  = \$126 [4:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$177  = normal_s6;
    if (\$signal ) begin
      \$177  = \$127 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$178  = special_s7;
    if (\$signal ) begin
      \$178  = special_s6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$179  = sign_s7;
    if (\$signal ) begin
      \$179  = sign_s6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$180  = exponent_s7;
    if (\$signal ) begin
      \$180  = \$130 [8:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$181  = mantissa_s7;
    if (\$signal ) begin
      \$181  = \$131 [27:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$182  = rsp__payload;
    if (\$signal ) begin
      \$182  = \$139 ;
    end
  end
  assign rsp__valid = valid[7];
  assign rsp__ready = 1'h1;
  assign req__ready = \$signal ;
  assign \zeros_s4$73  = { \none_s4$68 , \none_s4$64 , \zeros_s4$72 , \zeros_s4$71 , \zeros_s4$70 , \zeros_s4$69  };
  assign result_s8 = rsp__payload;
  assign \rsp__payload.result  = rsp__payload;
  assign \req__payload.a  = req__payload[31:0];
  assign \req__payload.b  = req__payload[63:32];
  assign \$signal  = 1'h1;
  assign \$2  = 1'h0;
  assign \$3  = 1'h0;
  assign \$15  = 1'h1;
  assign \$16  = 1'h1;
  assign none_s4 = 1'h1;
  assign \$17  = 1'h1;
  assign \$18  = 1'h1;
  assign \none_s4$17  = 1'h1;
  assign \none_s4$32  = 1'h1;
  assign \$47  = 1'h1;
  assign \$48  = 1'h1;
  assign zeros_s4 = 1'h1;
  assign \none_s4$48  = \none_s4$34 ;
endmodule

module \hotline_reducer.design.queue (rst, r_en, w_en, r_data, \port$1333$0 , \port$1333$43 , \port$1525$0 , r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$4  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [9:0] \$12 ;
  wire [9:0] \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire [9:0] \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire [9:0] \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire [9:0] \$3 ;
  wire \$30 ;
  reg [8:0] \$31 ;
  reg [8:0] \$32 ;
  reg [8:0] \$33 ;
  reg \$34 ;
  wire \$4 ;
  wire \$5 ;
  wire [9:0] \$6 ;
  wire [9:0] \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  (* init = 9'h000 *)
  wire [8:0] consume;
  reg [8:0] inner_level = 9'h000;
  wire inner_r_rdy;
  wire [8:0] level;
  input [35:0] \port$1333$0 ;
  wire [35:0] \port$1333$0 ;
  input \port$1333$43 ;
  wire \port$1333$43 ;
  input [31:0] \port$1525$0 ;
  wire [31:0] \port$1525$0 ;
  (* init = 9'h000 *)
  wire [8:0] produce;
  output [68:0] r_data;
  wire [68:0] r_data;
  input r_en;
  wire r_en;
  wire [8:0] r_level;
  reg [8:0] r_port__addr = 9'h000;
  wire [68:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  input rst;
  wire rst;
  wire [68:0] w_data;
  input w_en;
  wire w_en;
  wire [8:0] w_level;
  reg [8:0] w_port__addr = 9'h000;
  wire [68:0] w_port__data;
  wire w_port__en;
  wire w_rdy;
  reg [68:0] storage [276:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= { \port$1333$43 , \port$1525$0 , \port$1333$0 [31:0], \port$1333$0 [35:32] };
  end
  reg [68:0] _0_;
  always @(posedge clk) begin
    if (r_port__en) begin
      _0_ <= storage[r_port__addr];
    end
  end
  assign r_data = _0_;
  assign w_rdy = inner_level != 9'h115;
  assign inner_r_rdy = | inner_level;
  assign w_port__en = w_rdy & w_en;
  assign \$1  = ~ r_rdy;
  assign \$2  = \$1  | r_en;
  assign r_port__en = inner_r_rdy & \$2 ;
  assign \$3  = inner_level + r_rdy;
  assign \$4  = w_rdy & w_en;
  assign \$5  = w_port__addr == 9'h114;
  assign \$6  = w_port__addr + 1'h1;
  assign \$7  = \$5  ? 10'h000 : \$6 ;
  assign \$8  = ~ r_rdy;
  assign \$9  = \$8  | r_en;
  assign \$10  = inner_r_rdy & \$9 ;
  assign \$11  = r_port__addr == 9'h114;
  assign \$12  = r_port__addr + 1'h1;
  assign \$13  = \$11  ? 10'h000 : \$12 ;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$31  = w_port__addr;
    if (\$4 ) begin
      \$31  = \$7 [8:0];
    end
    if (rst) begin
      \$31  = 9'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$32  = r_port__addr;
    if (\$10 ) begin
      \$32  = \$13 [8:0];
    end
    if (rst) begin
      \$32  = 9'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$33  = inner_level;
    if (\$19 ) begin
      \$33  = \$20 [8:0];
    end
    if (\$26 ) begin
      \$33  = \$27 [8:0];
    end
    if (rst) begin
      \$33  = 9'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
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
  assign w_level = \$3 [8:0];
  assign level = \$3 [8:0];
  assign r_level = \$3 [8:0];
  assign produce = w_port__addr;
  assign w_port__data = { \port$1333$43 , \port$1525$0 , \port$1333$0 [31:0], \port$1333$0 [35:32] };
  assign w_data = { \port$1333$43 , \port$1525$0 , \port$1333$0 [31:0], \port$1333$0 [35:32] };
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule
