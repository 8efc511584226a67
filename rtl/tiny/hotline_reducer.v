// Hotline, module hotline_reducer, preset tiny.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 3, row_bits 11, banks 2, sets_per_bank 16, ways 4, engines 2, bus_bits 64
// Made by `hotline generate --preset tiny`. Don't edit: change hdl_gen/ and make it again.
// SPDX-License-Identifier: Apache-2.0
/* verilator lint_off WIDTH */
module hotline_reducer(rst, last_column, rows_valid, rows_context, rows_data, rows_first, rows_last, sums_ready, rows_ready, sums_valid, sums_context, sums_data, sums_end, started, clk);
  input clk;
  wire clk;
  input [1:0] last_column;
  wire [1:0] last_column;
  wire [1:0] \last_column$15 ;
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

module \hotline_reducer.design (rst, last_column, rows__valid, r_en, rows__ready, started, sums__payload, rows__payload, sums__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire [2:0] \$1 ;
  wire \$10 ;
  wire [4:0] \$100 ;
  wire \$101 ;
  wire [4:0] \$102 ;
  wire [5:0] \$103 ;
  wire \$104 ;
  wire \$105 ;
  wire \$106 ;
  wire \$107 ;
  wire \$108 ;
  wire [4:0] \$109 ;
  wire \$11 ;
  wire [5:0] \$110 ;
  wire \$111 ;
  wire [4:0] \$112 ;
  wire [4:0] \$113 ;
  wire \$114 ;
  wire [4:0] \$115 ;
  wire [5:0] \$116 ;
  wire \$117 ;
  wire \$118 ;
  wire \$119 ;
  wire \$12 ;
  wire \$120 ;
  wire \$121 ;
  wire [4:0] \$122 ;
  wire [5:0] \$123 ;
  wire \$124 ;
  wire [4:0] \$125 ;
  wire [4:0] \$126 ;
  wire \$127 ;
  wire [4:0] \$128 ;
  wire [5:0] \$129 ;
  wire \$13 ;
  wire \$130 ;
  wire \$131 ;
  wire \$132 ;
  wire \$133 ;
  wire \$134 ;
  wire [4:0] \$135 ;
  wire [5:0] \$136 ;
  wire \$137 ;
  wire [4:0] \$138 ;
  wire [4:0] \$139 ;
  wire \$14 ;
  wire \$140 ;
  wire [4:0] \$141 ;
  wire [5:0] \$142 ;
  wire \$143 ;
  wire \$144 ;
  wire \$145 ;
  wire \$146 ;
  wire \$147 ;
  wire [4:0] \$148 ;
  wire [5:0] \$149 ;
  wire \$15 ;
  wire \$150 ;
  wire [4:0] \$151 ;
  wire [4:0] \$152 ;
  wire \$153 ;
  wire [4:0] \$154 ;
  wire [5:0] \$155 ;
  wire \$156 ;
  wire \$157 ;
  wire \$158 ;
  wire \$159 ;
  wire \$16 ;
  wire \$160 ;
  wire [4:0] \$161 ;
  wire [5:0] \$162 ;
  wire \$163 ;
  wire [4:0] \$164 ;
  wire [4:0] \$165 ;
  wire \$166 ;
  wire [4:0] \$167 ;
  wire [5:0] \$168 ;
  wire \$169 ;
  wire \$17 ;
  wire \$170 ;
  wire \$171 ;
  wire \$172 ;
  wire \$173 ;
  wire [4:0] \$174 ;
  wire [5:0] \$175 ;
  wire \$176 ;
  wire [4:0] \$177 ;
  wire [4:0] \$178 ;
  wire \$179 ;
  wire \$18 ;
  wire [4:0] \$180 ;
  wire [5:0] \$181 ;
  wire \$182 ;
  wire \$183 ;
  wire \$184 ;
  wire \$185 ;
  wire \$186 ;
  wire [4:0] \$187 ;
  wire [5:0] \$188 ;
  wire \$189 ;
  wire \$19 ;
  wire [4:0] \$190 ;
  wire [4:0] \$191 ;
  wire \$192 ;
  wire [4:0] \$193 ;
  wire [5:0] \$194 ;
  wire \$195 ;
  wire \$196 ;
  wire \$197 ;
  wire \$198 ;
  wire \$199 ;
  wire [2:0] \$2 ;
  wire \$20 ;
  wire [4:0] \$200 ;
  wire [5:0] \$201 ;
  wire \$202 ;
  wire [4:0] \$203 ;
  wire [4:0] \$204 ;
  wire \$205 ;
  wire [4:0] \$206 ;
  wire [5:0] \$207 ;
  wire \$208 ;
  wire \$209 ;
  wire \$21 ;
  wire \$210 ;
  wire \$211 ;
  wire \$212 ;
  wire [4:0] \$213 ;
  wire [5:0] \$214 ;
  wire \$215 ;
  wire [4:0] \$216 ;
  wire [4:0] \$217 ;
  wire \$218 ;
  wire [4:0] \$219 ;
  wire \$22 ;
  wire [5:0] \$220 ;
  wire \$221 ;
  wire \$222 ;
  wire \$223 ;
  wire \$224 ;
  wire \$225 ;
  wire [4:0] \$226 ;
  wire [5:0] \$227 ;
  wire \$228 ;
  wire [4:0] \$229 ;
  wire \$23 ;
  wire [4:0] \$230 ;
  wire \$231 ;
  wire [4:0] \$232 ;
  wire [5:0] \$233 ;
  wire \$234 ;
  wire \$235 ;
  wire \$236 ;
  wire \$237 ;
  wire \$238 ;
  wire [4:0] \$239 ;
  wire \$24 ;
  wire [5:0] \$240 ;
  wire \$241 ;
  wire [4:0] \$242 ;
  wire [4:0] \$243 ;
  wire \$244 ;
  wire [4:0] \$245 ;
  wire [5:0] \$246 ;
  wire \$247 ;
  wire \$248 ;
  wire \$249 ;
  wire \$25 ;
  wire \$250 ;
  wire \$251 ;
  wire [4:0] \$252 ;
  wire [5:0] \$253 ;
  wire \$254 ;
  wire [4:0] \$255 ;
  wire [4:0] \$256 ;
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
  reg [3:0] \$41 ;
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
  reg [4:0] \$429 ;
  wire [4:0] \$43 ;
  reg [4:0] \$430 ;
  reg \$431 ;
  reg [3:0] \$432 ;
  reg [1:0] \$433 ;
  reg [3:0] \$434 ;
  reg [4:0] \$435 ;
  reg [4:0] \$436 ;
  reg \$437 ;
  reg [3:0] \$438 ;
  reg [1:0] \$439 ;
  reg [3:0] \$44 ;
  reg [3:0] \$440 ;
  reg [4:0] \$441 ;
  reg [4:0] \$442 ;
  reg \$443 ;
  reg [3:0] \$444 ;
  reg [1:0] \$445 ;
  reg [3:0] \$446 ;
  reg [4:0] \$447 ;
  reg [4:0] \$448 ;
  reg \$449 ;
  wire [4:0] \$45 ;
  reg [3:0] \$450 ;
  reg [1:0] \$451 ;
  reg [3:0] \$452 ;
  reg [4:0] \$453 ;
  reg [4:0] \$454 ;
  reg \$455 ;
  reg [3:0] \$456 ;
  reg [1:0] \$457 ;
  reg [3:0] \$458 ;
  reg [4:0] \$459 ;
  reg [1:0] \$46 ;
  reg [4:0] \$460 ;
  reg \$461 ;
  reg [3:0] \$462 ;
  reg [1:0] \$463 ;
  reg [3:0] \$464 ;
  reg [4:0] \$465 ;
  reg [4:0] \$466 ;
  reg \$467 ;
  reg [3:0] \$468 ;
  reg [1:0] \$469 ;
  wire [1:0] \$47 ;
  reg [3:0] \$470 ;
  reg [4:0] \$471 ;
  reg [4:0] \$472 ;
  reg \$473 ;
  reg [3:0] \$474 ;
  reg [1:0] \$475 ;
  reg [3:0] \$476 ;
  reg [4:0] \$477 ;
  reg [4:0] \$478 ;
  reg \$479 ;
  wire \$48 ;
  reg [3:0] \$480 ;
  reg [1:0] \$481 ;
  reg [3:0] \$482 ;
  reg [4:0] \$483 ;
  reg [4:0] \$484 ;
  reg \$485 ;
  reg [3:0] \$486 ;
  reg [1:0] \$487 ;
  reg [3:0] \$488 ;
  reg [4:0] \$489 ;
  wire \$49 ;
  reg [4:0] \$490 ;
  reg \$491 ;
  reg [3:0] \$492 ;
  reg [1:0] \$493 ;
  reg [3:0] \$494 ;
  reg [4:0] \$495 ;
  reg [4:0] \$496 ;
  reg \$497 ;
  reg [3:0] \$498 ;
  reg [1:0] \$499 ;
  wire \$5 ;
  wire [4:0] \$50 ;
  reg [3:0] \$500 ;
  reg [4:0] \$501 ;
  reg [4:0] \$502 ;
  reg \$503 ;
  reg [3:0] \$504 ;
  reg [1:0] \$505 ;
  reg [3:0] \$506 ;
  reg [4:0] \$507 ;
  reg [4:0] \$508 ;
  reg \$509 ;
  wire [5:0] \$51 ;
  reg [3:0] \$510 ;
  reg [1:0] \$511 ;
  reg [3:0] \$512 ;
  reg [4:0] \$513 ;
  reg [4:0] \$514 ;
  reg \$515 ;
  reg [3:0] \$516 ;
  reg [1:0] \$517 ;
  reg [3:0] \$518 ;
  reg [4:0] \$519 ;
  wire \$52 ;
  reg [4:0] \$520 ;
  reg \$521 ;
  reg [3:0] \$522 ;
  reg [1:0] \$523 ;
  reg [3:0] \$524 ;
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
  wire [4:0] \$57 ;
  wire [5:0] \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire [4:0] \$60 ;
  wire [4:0] \$61 ;
  wire \$62 ;
  wire [4:0] \$63 ;
  wire [5:0] \$64 ;
  wire \$65 ;
  wire \$66 ;
  wire \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire [4:0] \$70 ;
  wire [5:0] \$71 ;
  wire \$72 ;
  wire [4:0] \$73 ;
  wire [4:0] \$74 ;
  wire \$75 ;
  wire [4:0] \$76 ;
  wire [5:0] \$77 ;
  wire \$78 ;
  wire \$79 ;
  wire \$8 ;
  wire \$80 ;
  wire \$81 ;
  wire \$82 ;
  wire [4:0] \$83 ;
  wire [5:0] \$84 ;
  wire \$85 ;
  wire [4:0] \$86 ;
  wire [4:0] \$87 ;
  wire \$88 ;
  wire [4:0] \$89 ;
  wire \$9 ;
  wire [5:0] \$90 ;
  wire \$91 ;
  wire \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire [4:0] \$96 ;
  wire [5:0] \$97 ;
  wire \$98 ;
  wire [4:0] \$99 ;
  wire \$signal ;
  reg \$signal$155  = 1'h0;
  reg \$signal$206  = 1'h0;
  wire [1:0] \$signal$21 ;
  reg [2:0] \$signal$210  = 3'h0;
  reg [5:0] \$signal$212  = 6'h00;
  reg \$signal$23  = 1'h0;
  reg [3:0] \$signal$27  = 4'h0;
  reg \$signal$31  = 1'h0;
  reg [3:0] \$signal$32  = 4'h0;
  wire \$signal$64 ;
  wire [15:0] \$signal$67 ;
  reg [15:0] \$signal$68  = 16'h0000;
  wire [15:0] \$signal$69 ;
  reg [15:0] \$signal$70  = 16'h0000;
  wire [15:0] \$signal$71 ;
  reg \$signal$73  = 1'h0;
  wire [7:0] \$signature__addr ;
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
  wire [7:0] get__addr;
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
  reg [4:0] level_0 = 5'h00;
  reg [4:0] level_1 = 5'h00;
  reg [4:0] level_10 = 5'h00;
  reg [4:0] level_11 = 5'h00;
  reg [4:0] level_12 = 5'h00;
  reg [4:0] level_13 = 5'h00;
  reg [4:0] level_14 = 5'h00;
  reg [4:0] level_15 = 5'h00;
  reg [4:0] level_2 = 5'h00;
  reg [4:0] level_3 = 5'h00;
  reg [4:0] level_4 = 5'h00;
  reg [4:0] level_5 = 5'h00;
  reg [4:0] level_6 = 5'h00;
  reg [4:0] level_7 = 5'h00;
  reg [4:0] level_8 = 5'h00;
  reg [4:0] level_9 = 5'h00;
  wire [15:0] minus_after;
  reg [3:0] newest_0 = 4'h0;
  reg [3:0] newest_1 = 4'h0;
  reg [3:0] newest_10 = 4'h0;
  reg [3:0] newest_11 = 4'h0;
  reg [3:0] newest_12 = 4'h0;
  reg [3:0] newest_13 = 4'h0;
  reg [3:0] newest_14 = 4'h0;
  reg [3:0] newest_15 = 4'h0;
  reg [3:0] newest_2 = 4'h0;
  reg [3:0] newest_3 = 4'h0;
  reg [3:0] newest_4 = 4'h0;
  reg [3:0] newest_5 = 4'h0;
  reg [3:0] newest_6 = 4'h0;
  reg [3:0] newest_7 = 4'h0;
  reg [3:0] newest_8 = 4'h0;
  reg [3:0] newest_9 = 4'h0;
  reg [3:0] oldest_0 = 4'h0;
  reg [3:0] oldest_1 = 4'h0;
  reg [3:0] oldest_10 = 4'h0;
  reg [3:0] oldest_11 = 4'h0;
  reg [3:0] oldest_12 = 4'h0;
  reg [3:0] oldest_13 = 4'h0;
  reg [3:0] oldest_14 = 4'h0;
  reg [3:0] oldest_15 = 4'h0;
  reg [3:0] oldest_2 = 4'h0;
  reg [3:0] oldest_3 = 4'h0;
  reg [3:0] oldest_4 = 4'h0;
  reg [3:0] oldest_5 = 4'h0;
  reg [3:0] oldest_6 = 4'h0;
  reg [3:0] oldest_7 = 4'h0;
  reg [3:0] oldest_8 = 4'h0;
  reg [3:0] oldest_9 = 4'h0;
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
  reg [4:0] rows_0 = 5'h00;
  reg [4:0] rows_1 = 5'h00;
  reg [4:0] rows_10 = 5'h00;
  reg [4:0] rows_11 = 5'h00;
  reg [4:0] rows_12 = 5'h00;
  reg [4:0] rows_13 = 5'h00;
  reg [4:0] rows_14 = 5'h00;
  reg [4:0] rows_15 = 5'h00;
  reg [4:0] rows_2 = 5'h00;
  reg [4:0] rows_3 = 5'h00;
  reg [4:0] rows_4 = 5'h00;
  reg [4:0] rows_5 = 5'h00;
  reg [4:0] rows_6 = 5'h00;
  reg [4:0] rows_7 = 5'h00;
  reg [4:0] rows_8 = 5'h00;
  reg [4:0] rows_9 = 5'h00;
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
  reg [65:0] places [255:0];
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
    \$signal$27  <= \$45 [3:0];
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
  assign \$50  = enters_0 ? 5'h01 : 5'h1f;
  assign \$51  = level_0 + \$50 ;
  assign \$52  = ! completed;
  assign \$53  = \$signal$155  & \$52 ;
  assign \$54  = \$53  ^ started[0];
  assign \$55  = ! completed;
  assign \$56  = \$signal$155  & \$55 ;
  assign \$57  = \$56  ? 5'h01 : 5'h1f;
  assign \$58  = rows_0 + \$57 ;
  assign \$59  = level_0 < 4'he;
  assign \$60  = \$signal$27  + 1'h1;
  assign \$61  = oldest_0 + 1'h1;
  assign \$62  = enters_1 ^ leaves_1;
  assign \$63  = enters_1 ? 5'h01 : 5'h1f;
  assign \$64  = level_1 + \$63 ;
  assign \$65  = completed == 1'h1;
  assign \$66  = \$signal$155  & \$65 ;
  assign \$67  = \$66  ^ started[1];
  assign \$68  = completed == 1'h1;
  assign \$69  = \$signal$155  & \$68 ;
  assign \$70  = \$69  ? 5'h01 : 5'h1f;
  assign \$71  = rows_1 + \$70 ;
  assign \$72  = level_1 < 4'he;
  assign \$73  = \$signal$27  + 1'h1;
  assign \$74  = oldest_1 + 1'h1;
  assign \$75  = enters_2 ^ leaves_2;
  assign \$76  = enters_2 ? 5'h01 : 5'h1f;
  assign \$77  = level_2 + \$76 ;
  assign \$78  = completed == 2'h2;
  assign \$79  = \$signal$155  & \$78 ;
  assign \$80  = \$79  ^ started[2];
  assign \$81  = completed == 2'h2;
  assign \$82  = \$signal$155  & \$81 ;
  assign \$83  = \$82  ? 5'h01 : 5'h1f;
  assign \$84  = rows_2 + \$83 ;
  assign \$85  = level_2 < 4'he;
  assign \$86  = \$signal$27  + 1'h1;
  assign \$87  = oldest_2 + 1'h1;
  assign \$88  = enters_3 ^ leaves_3;
  assign \$89  = enters_3 ? 5'h01 : 5'h1f;
  assign \$90  = level_3 + \$89 ;
  assign \$91  = completed == 2'h3;
  assign \$92  = \$signal$155  & \$91 ;
  assign \$93  = \$92  ^ started[3];
  assign \$94  = completed == 2'h3;
  assign \$95  = \$signal$155  & \$94 ;
  assign \$96  = \$95  ? 5'h01 : 5'h1f;
  assign \$97  = rows_3 + \$96 ;
  assign \$98  = level_3 < 4'he;
  assign \$99  = \$signal$27  + 1'h1;
  assign \$100  = oldest_3 + 1'h1;
  assign \$101  = enters_4 ^ leaves_4;
  assign \$102  = enters_4 ? 5'h01 : 5'h1f;
  assign \$103  = level_4 + \$102 ;
  assign \$104  = completed == 3'h4;
  assign \$105  = \$signal$155  & \$104 ;
  assign \$106  = \$105  ^ started[4];
  assign \$107  = completed == 3'h4;
  assign \$108  = \$signal$155  & \$107 ;
  assign \$109  = \$108  ? 5'h01 : 5'h1f;
  assign \$110  = rows_4 + \$109 ;
  assign \$111  = level_4 < 4'he;
  assign \$112  = \$signal$27  + 1'h1;
  assign \$113  = oldest_4 + 1'h1;
  assign \$114  = enters_5 ^ leaves_5;
  assign \$115  = enters_5 ? 5'h01 : 5'h1f;
  assign \$116  = level_5 + \$115 ;
  assign \$117  = completed == 3'h5;
  assign \$118  = \$signal$155  & \$117 ;
  assign \$119  = \$118  ^ started[5];
  assign \$120  = completed == 3'h5;
  assign \$121  = \$signal$155  & \$120 ;
  assign \$122  = \$121  ? 5'h01 : 5'h1f;
  assign \$123  = rows_5 + \$122 ;
  assign \$124  = level_5 < 4'he;
  assign \$125  = \$signal$27  + 1'h1;
  assign \$126  = oldest_5 + 1'h1;
  assign \$127  = enters_6 ^ leaves_6;
  assign \$128  = enters_6 ? 5'h01 : 5'h1f;
  assign \$129  = level_6 + \$128 ;
  assign \$130  = completed == 3'h6;
  assign \$131  = \$signal$155  & \$130 ;
  assign \$132  = \$131  ^ started[6];
  assign \$133  = completed == 3'h6;
  assign \$134  = \$signal$155  & \$133 ;
  assign \$135  = \$134  ? 5'h01 : 5'h1f;
  assign \$136  = rows_6 + \$135 ;
  assign \$137  = level_6 < 4'he;
  assign \$138  = \$signal$27  + 1'h1;
  assign \$139  = oldest_6 + 1'h1;
  assign \$140  = enters_7 ^ leaves_7;
  assign \$141  = enters_7 ? 5'h01 : 5'h1f;
  assign \$142  = level_7 + \$141 ;
  assign \$143  = completed == 3'h7;
  assign \$144  = \$signal$155  & \$143 ;
  assign \$145  = \$144  ^ started[7];
  assign \$146  = completed == 3'h7;
  assign \$147  = \$signal$155  & \$146 ;
  assign \$148  = \$147  ? 5'h01 : 5'h1f;
  assign \$149  = rows_7 + \$148 ;
  assign \$150  = level_7 < 4'he;
  assign \$151  = \$signal$27  + 1'h1;
  assign \$152  = oldest_7 + 1'h1;
  assign \$153  = enters_8 ^ leaves_8;
  assign \$154  = enters_8 ? 5'h01 : 5'h1f;
  assign \$155  = level_8 + \$154 ;
  assign \$156  = completed == 4'h8;
  assign \$157  = \$signal$155  & \$156 ;
  assign \$158  = \$157  ^ started[8];
  assign \$159  = completed == 4'h8;
  assign \$160  = \$signal$155  & \$159 ;
  assign \$161  = \$160  ? 5'h01 : 5'h1f;
  assign \$162  = rows_8 + \$161 ;
  assign \$163  = level_8 < 4'he;
  assign \$164  = \$signal$27  + 1'h1;
  assign \$165  = oldest_8 + 1'h1;
  assign \$166  = enters_9 ^ leaves_9;
  assign \$167  = enters_9 ? 5'h01 : 5'h1f;
  assign \$168  = level_9 + \$167 ;
  assign \$169  = completed == 4'h9;
  assign \$170  = \$signal$155  & \$169 ;
  assign \$171  = \$170  ^ started[9];
  assign \$172  = completed == 4'h9;
  assign \$173  = \$signal$155  & \$172 ;
  assign \$174  = \$173  ? 5'h01 : 5'h1f;
  assign \$175  = rows_9 + \$174 ;
  assign \$176  = level_9 < 4'he;
  assign \$177  = \$signal$27  + 1'h1;
  assign \$178  = oldest_9 + 1'h1;
  assign \$179  = enters_10 ^ leaves_10;
  assign \$180  = enters_10 ? 5'h01 : 5'h1f;
  assign \$181  = level_10 + \$180 ;
  assign \$182  = completed == 4'ha;
  assign \$183  = \$signal$155  & \$182 ;
  assign \$184  = \$183  ^ started[10];
  assign \$185  = completed == 4'ha;
  assign \$186  = \$signal$155  & \$185 ;
  assign \$187  = \$186  ? 5'h01 : 5'h1f;
  assign \$188  = rows_10 + \$187 ;
  assign \$189  = level_10 < 4'he;
  assign \$190  = \$signal$27  + 1'h1;
  assign \$191  = oldest_10 + 1'h1;
  assign \$192  = enters_11 ^ leaves_11;
  assign \$193  = enters_11 ? 5'h01 : 5'h1f;
  assign \$194  = level_11 + \$193 ;
  assign \$195  = completed == 4'hb;
  assign \$196  = \$signal$155  & \$195 ;
  assign \$197  = \$196  ^ started[11];
  assign \$198  = completed == 4'hb;
  assign \$199  = \$signal$155  & \$198 ;
  assign \$200  = \$199  ? 5'h01 : 5'h1f;
  assign \$201  = rows_11 + \$200 ;
  assign \$202  = level_11 < 4'he;
  assign \$203  = \$signal$27  + 1'h1;
  assign \$204  = oldest_11 + 1'h1;
  assign \$205  = enters_12 ^ leaves_12;
  assign \$206  = enters_12 ? 5'h01 : 5'h1f;
  assign \$207  = level_12 + \$206 ;
  assign \$208  = completed == 4'hc;
  assign \$209  = \$signal$155  & \$208 ;
  assign \$210  = \$209  ^ started[12];
  assign \$211  = completed == 4'hc;
  assign \$212  = \$signal$155  & \$211 ;
  assign \$213  = \$212  ? 5'h01 : 5'h1f;
  assign \$214  = rows_12 + \$213 ;
  assign \$215  = level_12 < 4'he;
  assign \$216  = \$signal$27  + 1'h1;
  assign \$217  = oldest_12 + 1'h1;
  assign \$218  = enters_13 ^ leaves_13;
  assign \$219  = enters_13 ? 5'h01 : 5'h1f;
  assign \$220  = level_13 + \$219 ;
  assign \$221  = completed == 4'hd;
  assign \$222  = \$signal$155  & \$221 ;
  assign \$223  = \$222  ^ started[13];
  assign \$224  = completed == 4'hd;
  assign \$225  = \$signal$155  & \$224 ;
  assign \$226  = \$225  ? 5'h01 : 5'h1f;
  assign \$227  = rows_13 + \$226 ;
  assign \$228  = level_13 < 4'he;
  assign \$229  = \$signal$27  + 1'h1;
  assign \$230  = oldest_13 + 1'h1;
  assign \$231  = enters_14 ^ leaves_14;
  assign \$232  = enters_14 ? 5'h01 : 5'h1f;
  assign \$233  = level_14 + \$232 ;
  assign \$234  = completed == 4'he;
  assign \$235  = \$signal$155  & \$234 ;
  assign \$236  = \$235  ^ started[14];
  assign \$237  = completed == 4'he;
  assign \$238  = \$signal$155  & \$237 ;
  assign \$239  = \$238  ? 5'h01 : 5'h1f;
  assign \$240  = rows_14 + \$239 ;
  assign \$241  = level_14 < 4'he;
  assign \$242  = \$signal$27  + 1'h1;
  assign \$243  = oldest_14 + 1'h1;
  assign \$244  = enters_15 ^ leaves_15;
  assign \$245  = enters_15 ? 5'h01 : 5'h1f;
  assign \$246  = level_15 + \$245 ;
  assign \$247  = completed == 4'hf;
  assign \$248  = \$signal$155  & \$247 ;
  assign \$249  = \$248  ^ started[15];
  assign \$250  = completed == 4'hf;
  assign \$251  = \$signal$155  & \$250 ;
  assign \$252  = \$251  ? 5'h01 : 5'h1f;
  assign \$253  = rows_15 + \$252 ;
  assign \$254  = level_15 < 4'he;
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
    .req__payload(\req__payload$100 ),
    .req__valid(req__valid),
    .rsp__payload(\rsp__payload$111 ),
    .rst(rst)
  );
  \hotline_reducer.design.queue  queue (
    .clk(clk),
    .\port$1468$0 (rsp__payload[35:0]),
    .\port$1468$39 (rsp__payload[39]),
    .\port$1660$0 (\rsp__payload$111 ),
    .r_data(sums__payload),
    .r_en(r_en),
    .r_rdy(sums__valid),
    .rst(rst),
    .w_en(w_en)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$427  = \$42 ;
    if (rst) begin
      \$427  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$428  = \$48 ;
    if (rst) begin
      \$428  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$429  = level_0;
    if (\$49 ) begin
      \$429  = \$51 [4:0];
    end
    if (rst) begin
      \$429  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$430  = rows_0;
    if (\$54 ) begin
      \$430  = \$58 [4:0];
    end
    if (rst) begin
      \$430  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$431  = \$59 ;
    if (rst) begin
      \$431  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$432  = newest_0;
    if (enters_0) begin
      \$432  = \$60 [3:0];
    end
    if (rst) begin
      \$432  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$433  = column_0;
    if (enters_0) begin
      \$433  = \$2 [1:0];
    end
    if (rst) begin
      \$433  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$434  = oldest_0;
    if (leaves_0) begin
      \$434  = \$61 [3:0];
    end
    if (rst) begin
      \$434  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$435  = level_1;
    if (\$62 ) begin
      \$435  = \$64 [4:0];
    end
    if (rst) begin
      \$435  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$436  = rows_1;
    if (\$67 ) begin
      \$436  = \$71 [4:0];
    end
    if (rst) begin
      \$436  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$437  = \$72 ;
    if (rst) begin
      \$437  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$438  = newest_1;
    if (enters_1) begin
      \$438  = \$73 [3:0];
    end
    if (rst) begin
      \$438  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$439  = column_1;
    if (enters_1) begin
      \$439  = \$2 [1:0];
    end
    if (rst) begin
      \$439  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$440  = oldest_1;
    if (leaves_1) begin
      \$440  = \$74 [3:0];
    end
    if (rst) begin
      \$440  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$441  = level_2;
    if (\$75 ) begin
      \$441  = \$77 [4:0];
    end
    if (rst) begin
      \$441  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$442  = rows_2;
    if (\$80 ) begin
      \$442  = \$84 [4:0];
    end
    if (rst) begin
      \$442  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$443  = \$85 ;
    if (rst) begin
      \$443  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$444  = newest_2;
    if (enters_2) begin
      \$444  = \$86 [3:0];
    end
    if (rst) begin
      \$444  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$445  = column_2;
    if (enters_2) begin
      \$445  = \$2 [1:0];
    end
    if (rst) begin
      \$445  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$446  = oldest_2;
    if (leaves_2) begin
      \$446  = \$87 [3:0];
    end
    if (rst) begin
      \$446  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$447  = level_3;
    if (\$88 ) begin
      \$447  = \$90 [4:0];
    end
    if (rst) begin
      \$447  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$448  = rows_3;
    if (\$93 ) begin
      \$448  = \$97 [4:0];
    end
    if (rst) begin
      \$448  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$449  = \$98 ;
    if (rst) begin
      \$449  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$450  = newest_3;
    if (enters_3) begin
      \$450  = \$99 [3:0];
    end
    if (rst) begin
      \$450  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$451  = column_3;
    if (enters_3) begin
      \$451  = \$2 [1:0];
    end
    if (rst) begin
      \$451  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$452  = oldest_3;
    if (leaves_3) begin
      \$452  = \$100 [3:0];
    end
    if (rst) begin
      \$452  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$453  = level_4;
    if (\$101 ) begin
      \$453  = \$103 [4:0];
    end
    if (rst) begin
      \$453  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$454  = rows_4;
    if (\$106 ) begin
      \$454  = \$110 [4:0];
    end
    if (rst) begin
      \$454  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$455  = \$111 ;
    if (rst) begin
      \$455  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$456  = newest_4;
    if (enters_4) begin
      \$456  = \$112 [3:0];
    end
    if (rst) begin
      \$456  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$457  = column_4;
    if (enters_4) begin
      \$457  = \$2 [1:0];
    end
    if (rst) begin
      \$457  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$458  = oldest_4;
    if (leaves_4) begin
      \$458  = \$113 [3:0];
    end
    if (rst) begin
      \$458  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$459  = level_5;
    if (\$114 ) begin
      \$459  = \$116 [4:0];
    end
    if (rst) begin
      \$459  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$460  = rows_5;
    if (\$119 ) begin
      \$460  = \$123 [4:0];
    end
    if (rst) begin
      \$460  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$461  = \$124 ;
    if (rst) begin
      \$461  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$462  = newest_5;
    if (enters_5) begin
      \$462  = \$125 [3:0];
    end
    if (rst) begin
      \$462  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$463  = column_5;
    if (enters_5) begin
      \$463  = \$2 [1:0];
    end
    if (rst) begin
      \$463  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$464  = oldest_5;
    if (leaves_5) begin
      \$464  = \$126 [3:0];
    end
    if (rst) begin
      \$464  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$465  = level_6;
    if (\$127 ) begin
      \$465  = \$129 [4:0];
    end
    if (rst) begin
      \$465  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$466  = rows_6;
    if (\$132 ) begin
      \$466  = \$136 [4:0];
    end
    if (rst) begin
      \$466  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$467  = \$137 ;
    if (rst) begin
      \$467  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$468  = newest_6;
    if (enters_6) begin
      \$468  = \$138 [3:0];
    end
    if (rst) begin
      \$468  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$469  = column_6;
    if (enters_6) begin
      \$469  = \$2 [1:0];
    end
    if (rst) begin
      \$469  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$470  = oldest_6;
    if (leaves_6) begin
      \$470  = \$139 [3:0];
    end
    if (rst) begin
      \$470  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$471  = level_7;
    if (\$140 ) begin
      \$471  = \$142 [4:0];
    end
    if (rst) begin
      \$471  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$472  = rows_7;
    if (\$145 ) begin
      \$472  = \$149 [4:0];
    end
    if (rst) begin
      \$472  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$473  = \$150 ;
    if (rst) begin
      \$473  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$474  = newest_7;
    if (enters_7) begin
      \$474  = \$151 [3:0];
    end
    if (rst) begin
      \$474  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$475  = column_7;
    if (enters_7) begin
      \$475  = \$2 [1:0];
    end
    if (rst) begin
      \$475  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$476  = oldest_7;
    if (leaves_7) begin
      \$476  = \$152 [3:0];
    end
    if (rst) begin
      \$476  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$477  = level_8;
    if (\$153 ) begin
      \$477  = \$155 [4:0];
    end
    if (rst) begin
      \$477  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$478  = rows_8;
    if (\$158 ) begin
      \$478  = \$162 [4:0];
    end
    if (rst) begin
      \$478  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$479  = \$163 ;
    if (rst) begin
      \$479  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$480  = newest_8;
    if (enters_8) begin
      \$480  = \$164 [3:0];
    end
    if (rst) begin
      \$480  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$481  = column_8;
    if (enters_8) begin
      \$481  = \$2 [1:0];
    end
    if (rst) begin
      \$481  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$482  = oldest_8;
    if (leaves_8) begin
      \$482  = \$165 [3:0];
    end
    if (rst) begin
      \$482  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$483  = level_9;
    if (\$166 ) begin
      \$483  = \$168 [4:0];
    end
    if (rst) begin
      \$483  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$484  = rows_9;
    if (\$171 ) begin
      \$484  = \$175 [4:0];
    end
    if (rst) begin
      \$484  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$485  = \$176 ;
    if (rst) begin
      \$485  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$486  = newest_9;
    if (enters_9) begin
      \$486  = \$177 [3:0];
    end
    if (rst) begin
      \$486  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$487  = column_9;
    if (enters_9) begin
      \$487  = \$2 [1:0];
    end
    if (rst) begin
      \$487  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$488  = oldest_9;
    if (leaves_9) begin
      \$488  = \$178 [3:0];
    end
    if (rst) begin
      \$488  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$489  = level_10;
    if (\$179 ) begin
      \$489  = \$181 [4:0];
    end
    if (rst) begin
      \$489  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$490  = rows_10;
    if (\$184 ) begin
      \$490  = \$188 [4:0];
    end
    if (rst) begin
      \$490  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$491  = \$189 ;
    if (rst) begin
      \$491  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$492  = newest_10;
    if (enters_10) begin
      \$492  = \$190 [3:0];
    end
    if (rst) begin
      \$492  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$493  = column_10;
    if (enters_10) begin
      \$493  = \$2 [1:0];
    end
    if (rst) begin
      \$493  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$494  = oldest_10;
    if (leaves_10) begin
      \$494  = \$191 [3:0];
    end
    if (rst) begin
      \$494  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$495  = level_11;
    if (\$192 ) begin
      \$495  = \$194 [4:0];
    end
    if (rst) begin
      \$495  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$496  = rows_11;
    if (\$197 ) begin
      \$496  = \$201 [4:0];
    end
    if (rst) begin
      \$496  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$497  = \$202 ;
    if (rst) begin
      \$497  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$498  = newest_11;
    if (enters_11) begin
      \$498  = \$203 [3:0];
    end
    if (rst) begin
      \$498  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$499  = column_11;
    if (enters_11) begin
      \$499  = \$2 [1:0];
    end
    if (rst) begin
      \$499  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$500  = oldest_11;
    if (leaves_11) begin
      \$500  = \$204 [3:0];
    end
    if (rst) begin
      \$500  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$501  = level_12;
    if (\$205 ) begin
      \$501  = \$207 [4:0];
    end
    if (rst) begin
      \$501  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$502  = rows_12;
    if (\$210 ) begin
      \$502  = \$214 [4:0];
    end
    if (rst) begin
      \$502  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$503  = \$215 ;
    if (rst) begin
      \$503  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$504  = newest_12;
    if (enters_12) begin
      \$504  = \$216 [3:0];
    end
    if (rst) begin
      \$504  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$505  = column_12;
    if (enters_12) begin
      \$505  = \$2 [1:0];
    end
    if (rst) begin
      \$505  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$506  = oldest_12;
    if (leaves_12) begin
      \$506  = \$217 [3:0];
    end
    if (rst) begin
      \$506  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$507  = level_13;
    if (\$218 ) begin
      \$507  = \$220 [4:0];
    end
    if (rst) begin
      \$507  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$508  = rows_13;
    if (\$223 ) begin
      \$508  = \$227 [4:0];
    end
    if (rst) begin
      \$508  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$509  = \$228 ;
    if (rst) begin
      \$509  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$510  = newest_13;
    if (enters_13) begin
      \$510  = \$229 [3:0];
    end
    if (rst) begin
      \$510  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$511  = column_13;
    if (enters_13) begin
      \$511  = \$2 [1:0];
    end
    if (rst) begin
      \$511  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$512  = oldest_13;
    if (leaves_13) begin
      \$512  = \$230 [3:0];
    end
    if (rst) begin
      \$512  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$513  = level_14;
    if (\$231 ) begin
      \$513  = \$233 [4:0];
    end
    if (rst) begin
      \$513  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$514  = rows_14;
    if (\$236 ) begin
      \$514  = \$240 [4:0];
    end
    if (rst) begin
      \$514  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$515  = \$241 ;
    if (rst) begin
      \$515  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$516  = newest_14;
    if (enters_14) begin
      \$516  = \$242 [3:0];
    end
    if (rst) begin
      \$516  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$517  = column_14;
    if (enters_14) begin
      \$517  = \$2 [1:0];
    end
    if (rst) begin
      \$517  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$518  = oldest_14;
    if (leaves_14) begin
      \$518  = \$243 [3:0];
    end
    if (rst) begin
      \$518  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$519  = level_15;
    if (\$244 ) begin
      \$519  = \$246 [4:0];
    end
    if (rst) begin
      \$519  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$520  = rows_15;
    if (\$249 ) begin
      \$520  = \$253 [4:0];
    end
    if (rst) begin
      \$520  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$521  = \$254 ;
    if (rst) begin
      \$521  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$522  = newest_15;
    if (enters_15) begin
      \$522  = \$255 [3:0];
    end
    if (rst) begin
      \$522  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$523  = column_15;
    if (enters_15) begin
      \$523  = \$2 [1:0];
    end
    if (rst) begin
      \$523  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$524  = oldest_15;
    if (leaves_15) begin
      \$524  = \$256 [3:0];
    end
    if (rst) begin
      \$524  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$542  = is_chosen;
    if (\$371 ) begin
      \$542  = \$372 ;
    end
    if (rst) begin
      \$542  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$543  = chosen;
    if (\$371 ) begin
      \$543  = \$376 ;
    end
    if (rst) begin
      \$543  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$545  = \$signal$31 ;
    if (\$signal$64 ) begin
      \$545  = \$382 ;
    end
    if (rst) begin
      \$545  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$546  = \$signal$32 ;
    if (\$signal$64 ) begin
      \$546  = { \$410 , \$403 , \$396 , \$389  };
    end
    if (rst) begin
      \$546  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$549  = \$signal$31 ;
    if (rst) begin
      \$549  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$550  = \$signal$206 ;
    if (rst) begin
      \$550  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$552  = \$419 ;
    if (rst) begin
      \$552  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$553  = \$423 ;
    if (rst) begin
      \$553  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$554  = \$425 [5:0];
    if (rst) begin
      \$554  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$555  = \$426 ;
    if (rst) begin
      \$555  = 1'h0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
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

module \hotline_reducer.design.adder_0 (rst, req__payload, req__valid, rsp__payload, rsp__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$2  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$142  = valid;
    if (\$signal ) begin
      \$142  = { valid[6:0], req__valid };
    end
    if (rst) begin
      \$142  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$143  = special_s1;
    if (\$signal ) begin
      \$143  = { \$87 , \$68  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$144  = larger_first_s1;
    if (\$signal ) begin
      \$144  = \$88 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$145  = signs_s1;
    if (\$signal ) begin
      \$145  = { req__payload[63], req__payload[31] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$146  = exponents_s1;
    if (\$signal ) begin
      \$146  = { \$94 , \$91  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$147  = mantissas_s1;
    if (\$signal ) begin
      \$147  = { \$96 , req__payload[54:32], \$95 , req__payload[22:0] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$148  = a_above_b_s1;
    if (\$signal ) begin
      \$148  = \$103 [7:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$149  = b_above_a_s1;
    if (\$signal ) begin
      \$149  = \$110 [7:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$150  = special_s2;
    if (\$signal ) begin
      \$150  = special_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$151  = sign_s2;
    if (\$signal ) begin
      \$151  = \$111 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$152  = subtract_s2;
    if (\$signal ) begin
      \$152  = \$112 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$153  = exponent_s2;
    if (\$signal ) begin
      \$153  = \$113 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$154  = large_s2;
    if (\$signal ) begin
      \$154  = \$114 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$155  = small_s2;
    if (\$signal ) begin
      \$155  = \$115 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$156  = apart_s2;
    if (\$signal ) begin
      \$156  = \$121 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$157  = special_s3;
    if (\$signal ) begin
      \$157  = special_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$158  = sign_s3;
    if (\$signal ) begin
      \$158  = sign_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$159  = subtract_s3;
    if (\$signal ) begin
      \$159  = subtract_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$160  = exponent_s3;
    if (\$signal ) begin
      \$160  = exponent_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$161  = large_s3;
    if (\$signal ) begin
      \$161  = large_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$162  = small_s3;
    if (\$signal ) begin
      \$162  = \shifted_s2$15 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$163  = special_s4;
    if (\$signal ) begin
      \$163  = special_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$164  = sign_s4;
    if (\$signal ) begin
      \$164  = sign_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$165  = subtract_s4;
    if (\$signal ) begin
      \$165  = subtract_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$166  = exponent_s4;
    if (\$signal ) begin
      \$166  = exponent_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$167  = total_s4;
    if (\$signal ) begin
      \$167  = \$124 [28:1];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$168  = special_s5;
    if (\$signal ) begin
      \$168  = special_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$169  = sign_s5;
    if (\$signal ) begin
      \$169  = sign_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$170  = subtract_s5;
    if (\$signal ) begin
      \$170  = subtract_s4;
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
    \$172  = total_s5;
    if (\$signal ) begin
      \$172  = total_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$173  = zeros_s5;
    if (\$signal ) begin
      \$173  = { \none_s4$69 , \none_s4$65 , \zeros_s4$73 , \zeros_s4$72 , \zeros_s4$71 , \zeros_s4$70  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$174  = special_s6;
    if (\$signal ) begin
      \$174  = special_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$175  = sign_s6;
    if (\$signal ) begin
      \$175  = \$127 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$176  = exponent_s6;
    if (\$signal ) begin
      \$176  = exponent_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$177  = total_s6;
    if (\$signal ) begin
      \$177  = total_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$178  = places_s6;
    if (\$signal ) begin
      \$178  = \$128 [4:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$179  = normal_s6;
    if (\$signal ) begin
      \$179  = \$129 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$180  = special_s7;
    if (\$signal ) begin
      \$180  = special_s6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$181  = sign_s7;
    if (\$signal ) begin
      \$181  = sign_s6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$182  = exponent_s7;
    if (\$signal ) begin
      \$182  = \$132 [8:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$183  = mantissa_s7;
    if (\$signal ) begin
      \$183  = \$133 [27:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$184  = result_s8;
    if (\$signal ) begin
      \$184  = \$141 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$185  = beside_s1;
    if (\$signal ) begin
      \$185  = req__payload[71:64];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$186  = beside_s2;
    if (\$signal ) begin
      \$186  = beside_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$187  = beside_s3;
    if (\$signal ) begin
      \$187  = beside_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$188  = beside_s4;
    if (\$signal ) begin
      \$188  = beside_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$189  = beside_s5;
    if (\$signal ) begin
      \$189  = beside_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$190  = beside_s6;
    if (\$signal ) begin
      \$190  = beside_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$191  = beside_s7;
    if (\$signal ) begin
      \$191  = beside_s6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
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

module \hotline_reducer.design.adder_1 (rst, req__payload, req__valid, rsp__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$3  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$142  = valid;
    if (\$signal ) begin
      \$142  = { valid[6:0], req__valid };
    end
    if (rst) begin
      \$142  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$143  = special_s1;
    if (\$signal ) begin
      \$143  = { \$87 , \$68  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$144  = larger_first_s1;
    if (\$signal ) begin
      \$144  = \$88 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$145  = signs_s1;
    if (\$signal ) begin
      \$145  = { req__payload[63], req__payload[31] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$146  = exponents_s1;
    if (\$signal ) begin
      \$146  = { \$94 , \$91  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$147  = mantissas_s1;
    if (\$signal ) begin
      \$147  = { \$96 , req__payload[54:32], \$95 , req__payload[22:0] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$148  = a_above_b_s1;
    if (\$signal ) begin
      \$148  = \$103 [7:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$149  = b_above_a_s1;
    if (\$signal ) begin
      \$149  = \$110 [7:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$150  = special_s2;
    if (\$signal ) begin
      \$150  = special_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$151  = sign_s2;
    if (\$signal ) begin
      \$151  = \$111 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$152  = subtract_s2;
    if (\$signal ) begin
      \$152  = \$112 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$153  = exponent_s2;
    if (\$signal ) begin
      \$153  = \$113 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$154  = large_s2;
    if (\$signal ) begin
      \$154  = \$114 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$155  = small_s2;
    if (\$signal ) begin
      \$155  = \$115 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$156  = apart_s2;
    if (\$signal ) begin
      \$156  = \$121 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$157  = special_s3;
    if (\$signal ) begin
      \$157  = special_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$158  = sign_s3;
    if (\$signal ) begin
      \$158  = sign_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$159  = subtract_s3;
    if (\$signal ) begin
      \$159  = subtract_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$160  = exponent_s3;
    if (\$signal ) begin
      \$160  = exponent_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$161  = large_s3;
    if (\$signal ) begin
      \$161  = large_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$162  = small_s3;
    if (\$signal ) begin
      \$162  = \shifted_s2$15 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$163  = special_s4;
    if (\$signal ) begin
      \$163  = special_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$164  = sign_s4;
    if (\$signal ) begin
      \$164  = sign_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$165  = subtract_s4;
    if (\$signal ) begin
      \$165  = subtract_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$166  = exponent_s4;
    if (\$signal ) begin
      \$166  = exponent_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$167  = total_s4;
    if (\$signal ) begin
      \$167  = \$124 [28:1];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$168  = special_s5;
    if (\$signal ) begin
      \$168  = special_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$169  = sign_s5;
    if (\$signal ) begin
      \$169  = sign_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$170  = subtract_s5;
    if (\$signal ) begin
      \$170  = subtract_s4;
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
    \$172  = total_s5;
    if (\$signal ) begin
      \$172  = total_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$173  = zeros_s5;
    if (\$signal ) begin
      \$173  = { \none_s4$69 , \none_s4$65 , \zeros_s4$73 , \zeros_s4$72 , \zeros_s4$71 , \zeros_s4$70  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$174  = special_s6;
    if (\$signal ) begin
      \$174  = special_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$175  = sign_s6;
    if (\$signal ) begin
      \$175  = \$127 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$176  = exponent_s6;
    if (\$signal ) begin
      \$176  = exponent_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$177  = total_s6;
    if (\$signal ) begin
      \$177  = total_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$178  = places_s6;
    if (\$signal ) begin
      \$178  = \$128 [4:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$179  = normal_s6;
    if (\$signal ) begin
      \$179  = \$129 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$180  = special_s7;
    if (\$signal ) begin
      \$180  = special_s6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$181  = sign_s7;
    if (\$signal ) begin
      \$181  = sign_s6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$182  = exponent_s7;
    if (\$signal ) begin
      \$182  = \$132 [8:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$183  = mantissa_s7;
    if (\$signal ) begin
      \$183  = \$133 [27:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
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

module \hotline_reducer.design.queue (rst, r_en, w_en, r_data, \port$1468$0 , \port$1468$39 , \port$1660$0 , r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$4  = 0;
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
  input [35:0] \port$1468$0 ;
  wire [35:0] \port$1468$0 ;
  input \port$1468$39 ;
  wire \port$1468$39 ;
  input [31:0] \port$1660$0 ;
  wire [31:0] \port$1660$0 ;
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
      storage[w_port__addr] <= { \port$1468$39 , \port$1660$0 , \port$1468$0 [31:0], \port$1468$0 [35:32] };
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
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$31  = w_port__addr;
    if (\$4 ) begin
      \$31  = \$7 [5:0];
    end
    if (rst) begin
      \$31  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$32  = r_port__addr;
    if (\$10 ) begin
      \$32  = \$13 [5:0];
    end
    if (rst) begin
      \$32  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
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
  assign w_level = \$3 [5:0];
  assign level = \$3 [5:0];
  assign r_level = \$3 [5:0];
  assign produce = w_port__addr;
  assign w_port__data = { \port$1468$39 , \port$1660$0 , \port$1468$0 [31:0], \port$1468$0 [35:32] };
  assign w_data = { \port$1468$39 , \port$1660$0 , \port$1468$0 [31:0], \port$1468$0 [35:32] };
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule
