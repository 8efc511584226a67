// Hotline, module hotline_popularity, preset small.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 6, row_bits 30, banks 8, sets_per_bank 1024, ways 4, engines 8, bus_bits 64
// Made by `hotline generate --preset small`. Don't edit: change hdl_gen/ and make it again.
// SPDX-License-Identifier: Apache-2.0
/* verilator lint_off WIDTH */
module hotline_popularity(rst, req_valid, req_miss, req_bad, req_block, req_offset, req_learn, req_last, req_samples, popular_ready, rest_ready, done_ready, req_ready, popular_valid, popular_mask, popular_block, popular_last, rest_valid, rest_mask, rest_block, rest_last
, done_valid, done_learn, done_popular, done_rest, done_bad, done_first_bad, clk);
  input clk;
  wire clk;
  wire [46:0] done__payload;
  wire \done__payload.bad ;
  wire [14:0] \done__payload.first_bad ;
  wire \done__payload.learn ;
  wire [14:0] \done__payload.popular ;
  wire [14:0] \done__payload.rest ;
  wire done__ready;
  wire done__valid;
  output done_bad;
  wire done_bad;
  output [14:0] done_first_bad;
  wire [14:0] done_first_bad;
  output done_learn;
  wire done_learn;
  output [14:0] done_popular;
  wire [14:0] done_popular;
  input done_ready;
  wire done_ready;
  output [14:0] done_rest;
  wire [14:0] done_rest;
  output done_valid;
  wire done_valid;
  wire [15:0] popular__payload;
  wire [12:0] \popular__payload.block ;
  wire \popular__payload.last ;
  wire [1:0] \popular__payload.mask ;
  wire popular__ready;
  wire popular__valid;
  output [12:0] popular_block;
  wire [12:0] popular_block;
  output popular_last;
  wire popular_last;
  output [1:0] popular_mask;
  wire [1:0] popular_mask;
  input popular_ready;
  wire popular_ready;
  output popular_valid;
  wire popular_valid;
  wire [67:0] req__payload;
  wire [7:0] \req__payload.bad ;
  wire [10:0] \req__payload.block ;
  wire \req__payload.last ;
  wire \req__payload.learn ;
  wire [7:0] \req__payload.miss ;
  wire [23:0] \req__payload.offset ;
  wire [14:0] \req__payload.samples ;
  wire req__ready;
  wire req__valid;
  input [7:0] req_bad;
  wire [7:0] req_bad;
  input [10:0] req_block;
  wire [10:0] req_block;
  input req_last;
  wire req_last;
  input req_learn;
  wire req_learn;
  input [7:0] req_miss;
  wire [7:0] req_miss;
  input [23:0] req_offset;
  wire [23:0] req_offset;
  output req_ready;
  wire req_ready;
  input [14:0] req_samples;
  wire [14:0] req_samples;
  input req_valid;
  wire req_valid;
  wire [15:0] rest__payload;
  wire [12:0] \rest__payload.block ;
  wire \rest__payload.last ;
  wire [1:0] \rest__payload.mask ;
  wire rest__ready;
  wire rest__valid;
  output [12:0] rest_block;
  wire [12:0] rest_block;
  output rest_last;
  wire rest_last;
  output [1:0] rest_mask;
  wire [1:0] rest_mask;
  input rest_ready;
  wire rest_ready;
  output rest_valid;
  wire rest_valid;
  input rst;
  wire rst;
  \hotline_popularity.design  \design  (
    .clk(clk),
    .done__payload(done__payload),
    .done__ready(done_ready),
    .done__valid(done_valid),
    .o__ready(popular_ready),
    .\o__ready$89 (rest_ready),
    .popular__payload(popular__payload),
    .popular__valid(popular_valid),
    .req__payload(req__payload),
    .req__ready(req_ready),
    .req__valid(req_valid),
    .rest__payload(rest__payload),
    .rest__valid(rest_valid),
    .rst(rst)
  );
  assign req__valid = req_valid;
  assign req__ready = req_ready;
  assign popular__valid = popular_valid;
  assign popular__ready = popular_ready;
  assign rest__valid = rest_valid;
  assign rest__ready = rest_ready;
  assign done__valid = done_valid;
  assign done__ready = done_ready;
  assign popular_mask = popular__payload[1:0];
  assign popular_block = popular__payload[14:2];
  assign popular_last = popular__payload[15];
  assign rest_mask = rest__payload[1:0];
  assign rest_block = rest__payload[14:2];
  assign rest_last = rest__payload[15];
  assign done_learn = done__payload[0];
  assign done_popular = done__payload[15:1];
  assign done_rest = done__payload[30:16];
  assign done_bad = done__payload[31];
  assign done_first_bad = done__payload[46:32];
  assign \req__payload.miss  = req__payload[7:0];
  assign \req__payload.bad  = req__payload[15:8];
  assign \req__payload.block  = req__payload[26:16];
  assign \req__payload.offset  = req__payload[50:27];
  assign \req__payload.learn  = req__payload[51];
  assign \req__payload.last  = req__payload[52];
  assign \req__payload.samples  = req__payload[67:53];
  assign \popular__payload.mask  = popular__payload[1:0];
  assign \popular__payload.block  = popular__payload[14:2];
  assign \popular__payload.last  = popular__payload[15];
  assign \rest__payload.mask  = rest__payload[1:0];
  assign \rest__payload.block  = rest__payload[14:2];
  assign \rest__payload.last  = rest__payload[15];
  assign \done__payload.learn  = done__payload[0];
  assign \done__payload.popular  = done__payload[15:1];
  assign \done__payload.rest  = done__payload[30:16];
  assign \done__payload.bad  = done__payload[31];
  assign \done__payload.first_bad  = done__payload[46:32];
  assign req__payload[67:53] = req_samples;
  assign req__payload[52] = req_last;
  assign req__payload[51] = req_learn;
  assign req__payload[50:27] = req_offset;
  assign req__payload[26:16] = req_block;
  assign req__payload[15:8] = req_bad;
  assign req__payload[7:0] = req_miss;
endmodule

module \hotline_popularity.design (rst, req__valid, o__ready, \o__ready$89 , done__ready, req__ready, req__payload, done__payload, done__valid, popular__valid, popular__payload, rest__valid, rest__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire [11:0] \$1 ;
  wire \$10 ;
  wire \$100 ;
  wire \$101 ;
  wire \$102 ;
  wire [3:0] \$1020 ;
  wire [3:0] \$1023 ;
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
  wire \$122 ;
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
  wire \$189 ;
  wire \$19 ;
  wire \$190 ;
  wire \$191 ;
  wire \$192 ;
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
  wire \$215 ;
  wire \$216 ;
  wire \$217 ;
  wire \$218 ;
  wire \$219 ;
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
  wire \$233 ;
  wire \$234 ;
  wire \$235 ;
  wire \$236 ;
  wire \$237 ;
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
  wire \$251 ;
  wire \$252 ;
  wire \$253 ;
  wire \$254 ;
  wire \$255 ;
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
  wire \$269 ;
  wire \$27 ;
  wire \$270 ;
  wire \$271 ;
  wire \$272 ;
  wire \$273 ;
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
  wire \$287 ;
  wire \$288 ;
  wire \$289 ;
  wire \$29 ;
  wire \$290 ;
  wire \$291 ;
  wire \$292 ;
  wire \$293 ;
  wire \$294 ;
  wire \$295 ;
  wire \$296 ;
  wire \$297 ;
  wire \$298 ;
  wire \$299 ;
  wire \$3 ;
  wire \$30 ;
  wire \$300 ;
  wire \$301 ;
  wire \$302 ;
  wire \$303 ;
  wire \$304 ;
  wire \$305 ;
  wire \$306 ;
  wire \$307 ;
  wire \$308 ;
  wire \$309 ;
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
  wire \$323 ;
  wire \$324 ;
  wire \$325 ;
  wire \$326 ;
  wire \$327 ;
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
  wire \$34 ;
  wire \$340 ;
  wire \$341 ;
  wire \$342 ;
  wire \$343 ;
  wire \$344 ;
  wire \$345 ;
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
  wire \$359 ;
  wire \$36 ;
  wire \$360 ;
  wire \$361 ;
  wire \$362 ;
  wire \$363 ;
  wire \$364 ;
  wire \$365 ;
  wire \$366 ;
  wire \$367 ;
  wire \$368 ;
  wire \$369 ;
  wire \$37 ;
  wire \$370 ;
  wire \$371 ;
  wire \$372 ;
  wire \$373 ;
  wire \$374 ;
  wire [2:0] \$375 ;
  wire [15:0] \$376 ;
  wire [15:0] \$377 ;
  wire [15:0] \$378 ;
  wire [15:0] \$379 ;
  wire \$38 ;
  wire \$380 ;
  wire [11:0] \$381 ;
  wire \$382 ;
  wire [15:0] \$383 ;
  wire [15:0] \$384 ;
  wire \$385 ;
  wire \$386 ;
  wire \$387 ;
  wire [2:0] \$388 ;
  wire \$389 ;
  wire \$39 ;
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
  wire [13:0] \$401 ;
  wire [15:0] \$402 ;
  wire [15:0] \$403 ;
  wire \$404 ;
  wire [1:0] \$405 ;
  wire \$406 ;
  wire \$407 ;
  wire \$408 ;
  wire \$409 ;
  wire \$41 ;
  wire [1:0] \$410 ;
  wire [1:0] \$411 ;
  wire [1:0] \$412 ;
  wire [1:0] \$413 ;
  wire \$414 ;
  wire \$415 ;
  wire [1:0] \$416 ;
  wire [1:0] \$417 ;
  wire [1:0] \$418 ;
  wire [1:0] \$419 ;
  wire \$42 ;
  wire [1:0] \$420 ;
  wire \$421 ;
  wire \$422 ;
  wire [2:0] \$423 ;
  wire [2:0] \$424 ;
  wire [1:0] \$425 ;
  wire [1:0] \$426 ;
  wire [1:0] \$427 ;
  wire \$428 ;
  wire \$429 ;
  wire \$43 ;
  wire [1:0] \$430 ;
  wire [1:0] \$431 ;
  wire [1:0] \$432 ;
  wire [1:0] \$433 ;
  wire \$434 ;
  wire \$435 ;
  wire [2:0] \$436 ;
  wire [2:0] \$437 ;
  wire [15:0] \$438 ;
  wire [15:0] \$439 ;
  wire \$44 ;
  wire \$440 ;
  wire \$441 ;
  wire \$442 ;
  wire \$443 ;
  wire \$444 ;
  wire \$445 ;
  wire \$446 ;
  wire \$447 ;
  wire \$448 ;
  wire \$449 ;
  wire \$45 ;
  wire \$450 ;
  wire \$451 ;
  wire \$452 ;
  wire \$453 ;
  wire \$454 ;
  wire \$455 ;
  wire \$456 ;
  wire [10:0] \$457 ;
  wire \$458 ;
  wire \$459 ;
  wire \$46 ;
  wire \$460 ;
  wire \$461 ;
  wire \$462 ;
  wire \$463 ;
  wire \$464 ;
  wire [10:0] \$465 ;
  wire \$466 ;
  wire \$467 ;
  wire \$468 ;
  wire \$469 ;
  wire \$47 ;
  wire \$470 ;
  wire \$471 ;
  wire \$472 ;
  wire \$473 ;
  wire \$474 ;
  wire \$475 ;
  wire \$476 ;
  wire \$477 ;
  wire \$478 ;
  wire \$479 ;
  wire \$48 ;
  wire \$480 ;
  wire \$481 ;
  wire \$482 ;
  wire \$483 ;
  wire \$484 ;
  wire [1:0] \$485 ;
  wire [1:0] \$486 ;
  wire [1:0] \$487 ;
  wire [1:0] \$488 ;
  wire \$489 ;
  wire \$49 ;
  wire \$490 ;
  wire \$491 ;
  wire \$492 ;
  wire [1:0] \$493 ;
  wire [1:0] \$494 ;
  wire [1:0] \$495 ;
  wire \$496 ;
  wire \$497 ;
  wire \$498 ;
  wire \$499 ;
  wire \$5 ;
  wire \$50 ;
  wire \$500 ;
  wire \$501 ;
  wire [1:0] \$502 ;
  wire [1:0] \$503 ;
  reg [10:0] \$504 ;
  reg \$505 ;
  reg [3:0] \$506 ;
  reg [2:0] \$507 ;
  reg \$508 ;
  reg \$509 ;
  wire \$51 ;
  reg [14:0] \$510 ;
  reg \$511 ;
  reg [10:0] \$512 ;
  reg \$513 ;
  reg [10:0] \$514 ;
  reg [14:0] \$515 ;
  reg [15:0] \$516 ;
  reg \$517 ;
  reg [1:0] \$518 ;
  reg \$519 ;
  wire \$52 ;
  reg \$520 ;
  reg [12:0] \$521 ;
  reg [14:0] \$522 ;
  reg \$523 ;
  reg \$524 ;
  reg [46:0] \$525 ;
  reg \$526 ;
  reg [1:0] \$527 ;
  reg [1:0] \$528 ;
  reg \$529 ;
  wire \$53 ;
  reg \$530 ;
  reg \$531 ;
  reg \$532 ;
  reg \$533 ;
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
  wire \$97 ;
  wire \$98 ;
  wire \$99 ;
  reg \$signal  = 1'h1;
  reg \$signal$25  = 1'h0;
  reg \$signal$27  = 1'h0;
  wire \$signal$28 ;
  reg [10:0] \$signal$29  = 11'h000;
  reg [10:0] \$signal$30  = 11'h000;
  reg \$signal$31  = 1'h0;
  wire \$signal$34 ;
  reg \$signal$35  = 1'h0;
  reg [15:0] \$signal$37  = 16'h0000;
  wire [7:0] \$signal$37.bad ;
  wire [7:0] \$signal$37.miss ;
  reg [14:0] \$signal$47  = 15'h0000;
  reg \$signal$48  = 1'h0;
  wire [1:0] \$signal$49 ;
  wire \$signal$5 ;
  reg \$signal$53  = 1'h0;
  wire [1:0] \$signal$55 ;
  reg \$signal$56  = 1'h0;
  reg \$signal$63  = 1'h0;
  wire [10:0] \$signature__addr ;
  wire [10:0] \$signature__addr$71 ;
  wire [15:0] \$signature__data ;
  wire [15:0] \$signature__data$9 ;
  wire [7:0] \$signature__data$9.bad ;
  wire [7:0] \$signature__data$9.miss ;
  wire [7:0] \$signature__data.bad ;
  wire [7:0] \$signature__data.miss ;
  wire \$signature__en ;
  wire \$signature__en$72 ;
  reg [2:0] behind_0 = 3'h0;
  reg [12:0] block = 13'h0000;
  input clk;
  wire clk;
  reg closing = 1'h0;
  reg [14:0] closing_samples = 15'h0000;
  reg current_valid = 1'h0;
  output [46:0] done__payload;
  reg [46:0] done__payload = 47'h000000000000;
  wire \done__payload.bad ;
  wire [14:0] \done__payload.first_bad ;
  wire \done__payload.learn ;
  wire [14:0] \done__payload.popular ;
  wire [14:0] \done__payload.rest ;
  input done__ready;
  wire done__ready;
  output done__valid;
  reg done__valid = 1'h0;
  reg finished = 1'h0;
  reg [10:0] flush_address = 11'h000;
  reg half = 1'h0;
  wire [15:0] i__payload;
  wire [15:0] \i__payload$92 ;
  wire [12:0] \i__payload$92.block ;
  wire \i__payload$92.last ;
  wire [1:0] \i__payload$92.mask ;
  wire [12:0] \i__payload.block ;
  wire \i__payload.last ;
  wire [1:0] \i__payload.mask ;
  wire i__ready;
  wire \i__ready$45 ;
  wire i__valid;
  wire \i__valid$44 ;
  wire [2:0] level;
  reg lowest;
  reg [3:0] marking = 4'h0;
  wire [15:0] new_word_0;
  wire [7:0] \new_word_0.bad ;
  wire [7:0] \new_word_0.miss ;
  wire [15:0] o__payload;
  wire [15:0] \o__payload$88 ;
  wire [12:0] \o__payload$88.block ;
  wire \o__payload$88.last ;
  wire [1:0] \o__payload$88.mask ;
  wire [12:0] \o__payload.block ;
  wire \o__payload.last ;
  wire [1:0] \o__payload.mask ;
  input o__ready;
  wire o__ready;
  input \o__ready$89 ;
  wire \o__ready$89 ;
  wire o__valid;
  wire \o__valid$91 ;
  reg [15:0] older_word_0 = 16'h0000;
  wire [7:0] \older_word_0.bad ;
  wire [7:0] \older_word_0.miss ;
  output [15:0] popular__payload;
  wire [15:0] popular__payload;
  wire [12:0] \popular__payload.block ;
  wire \popular__payload.last ;
  wire [1:0] \popular__payload.mask ;
  wire popular__ready;
  output popular__valid;
  wire popular__valid;
  reg [1:0] popular_counted = 2'h0;
  reg popular_sent = 1'h0;
  wire [15:0] r_data;
  wire r_en;
  wire r_rdy;
  input [67:0] req__payload;
  wire [67:0] req__payload;
  wire [7:0] \req__payload.bad ;
  wire [10:0] \req__payload.block ;
  wire \req__payload.last ;
  wire \req__payload.learn ;
  wire [7:0] \req__payload.miss ;
  wire [23:0] \req__payload.offset ;
  wire [14:0] \req__payload.samples ;
  output req__ready;
  wire req__ready;
  input req__valid;
  wire req__valid;
  output [15:0] rest__payload;
  wire [15:0] rest__payload;
  wire [12:0] \rest__payload.block ;
  wire \rest__payload.last ;
  wire [1:0] \rest__payload.mask ;
  wire rest__ready;
  output rest__valid;
  wire rest__valid;
  reg [1:0] rest_counted = 2'h0;
  reg rest_sent = 1'h0;
  input rst;
  wire rst;
  reg [10:0] s1_block_0 = 11'h000;
  reg [15:0] s1_mark_0 = 16'h0000;
  wire [7:0] \s1_mark_0.bad ;
  wire [7:0] \s1_mark_0.miss ;
  reg [10:0] s2_block_0 = 11'h000;
  reg [15:0] s2_mark_0 = 16'h0000;
  wire [7:0] \s2_mark_0.bad ;
  wire [7:0] \s2_mark_0.miss ;
  reg [15:0] s2_word_of_0_0 = 16'h0000;
  wire [7:0] \s2_word_of_0_0.bad ;
  wire [7:0] \s2_word_of_0_0.miss ;
  reg [15:0] s2_word_of_1_0 = 16'h0000;
  wire [7:0] \s2_word_of_1_0.bad ;
  wire [7:0] \s2_word_of_1_0.miss ;
  reg [10:0] s3_block_0 = 11'h000;
  reg [15:0] s3_mark_0 = 16'h0000;
  wire [7:0] \s3_mark_0.bad ;
  wire [7:0] \s3_mark_0.miss ;
  reg [15:0] s3_word_0 = 16'h0000;
  wire [7:0] \s3_word_0.bad ;
  wire [7:0] \s3_word_0.miss ;
  reg [1:0] slice_number = 2'h0;
  wire take;
  wire [1:0] there;
  reg [14:0] to_fetch = 15'h0000;
  wire [15:0] w_data;
  (* init = 1'h0 *)
  wire w_en;
  wire [10:0] write__addr;
  wire [10:0] \write__addr$73 ;
  wire [15:0] write__data;
  wire [15:0] \write__data$74 ;
  wire [7:0] \write__data$74.bad ;
  wire [7:0] \write__data$74.miss ;
  wire [7:0] \write__data.bad ;
  wire [7:0] \write__data.miss ;
  wire write__en;
  wire \write__en$75 ;
  reg [10:0] written_block_0 = 11'h000;
  reg [15:0] written_word_0 = 16'h0000;
  wire [7:0] \written_word_0.bad ;
  wire [7:0] \written_word_0.miss ;
  reg [15:0] words_0_0 [2047:0];
  always @(posedge clk) begin
    if (write__en)
      words_0_0[write__addr] <= write__data;
  end
  reg [15:0] _0_;
  always @(posedge clk) begin
    _0_ <= words_0_0[\$signature__addr ];
  end
  assign \$signature__data  = _0_;
  reg [15:0] words_0_1 [2047:0];
  always @(posedge clk) begin
    if (\write__en$75 )
      words_0_1[\write__addr$73 ] <= \write__data$74 ;
  end
  reg [15:0] _1_;
  always @(posedge clk) begin
    _1_ <= words_0_1[\$signature__addr$71 ];
  end
  assign \$signature__data$9  = _1_;
  assign \$462  = half ? \$signal$27  : marking[2];
  assign write__en = \$signal  | \$462 ;
  assign \$signature__addr$71  = \$463  ? req__payload[26:16] : \$signal$30 ;
  assign \$465  = \$464  ? s3_block_0 : \$signal$29 ;
  assign \write__addr$73  = \$signal  ? flush_address : \$465 ;
  assign \$466  = ~ \$signal ;
  assign \$468  = \$466  & \$467 ;
  assign \write__data$74  = \$468  ? new_word_0 : 16'h0000;
  assign \$470  = \$469  ? marking[2] : \$signal$27 ;
  assign \write__en$75  = \$signal  | \$470 ;
  assign new_word_0 = s3_word_0 | s3_mark_0;
  assign \$471  = | to_fetch;
  assign \$472  = \$signal$63  & \$471 ;
  assign \$473  = level < 2'h2;
  assign \$signal$28  = \$472  & \$473 ;
  assign w_data = half ? s2_word_of_0_0 : s2_word_of_1_0;
  assign \$1020  = slice_number * 2'h2;
  assign \$signal$55  = \$signal$37 [7:0] >> \$1020 ;
  assign \$1023  = slice_number * 2'h2;
  assign \$signal$49  = \$signal$37 [15:8] >> \$1023 ;
  assign \$474  = \$signal$47  > 1'h0;
  assign \$475  = \$signal$47  > 1'h1;
  assign \$476  = ~ current_valid;
  assign \$477  = slice_number == 2'h3;
  assign \$478  = \$signal$35  | \$477 ;
  assign \$479  = \$signal$34  & \$478 ;
  assign \$480  = \$476  | \$479 ;
  assign take = r_rdy & \$480 ;
  assign \$481  = current_valid | \$signal$48 ;
  assign \$482  = ~ \$signal$56 ;
  assign \$483  = \$481  & \$482 ;
  assign \$484  = ~ popular_sent;
  assign i__valid = \$483  & \$484 ;
  assign \$485  = ~ \$signal$55 ;
  assign \$486  = { \$475 , \$474  } & \$485 ;
  assign \$487  = ~ \$signal$49 ;
  assign \$488  = \$486  & \$487 ;
  assign \$489  = current_valid | \$signal$48 ;
  assign \$490  = ~ \$signal$56 ;
  assign \$491  = \$489  & \$490 ;
  assign \$492  = ~ rest_sent;
  assign \i__valid$44  = \$491  & \$492 ;
  assign \$493  = { \$475 , \$474  } & \$signal$55 ;
  assign \$494  = ~ \$signal$49 ;
  assign \$495  = \$493  & \$494 ;
  assign \$496  = current_valid | \$signal$48 ;
  assign \$497  = \$signal$56  | popular_sent;
  assign \$498  = \$497  | i__ready;
  assign \$499  = \$496  & \$498 ;
  assign \$500  = \$signal$56  | rest_sent;
  assign \$501  = \$500  | \i__ready$45 ;
  assign \$signal$34  = \$499  & \$501 ;
  assign \$502  = \$signal$49  & { \$475 , \$474  };
  assign \$503  = \$signal$49  & { \$475 , \$474  };
  always @(posedge clk)
    flush_address <= \$504 ;
  always @(posedge clk)
    \$signal  <= \$505 ;
  always @(posedge clk)
    marking <= \$506 ;
  always @(posedge clk)
    s2_word_of_0_0 <= \$signature__data ;
  always @(posedge clk)
    s2_word_of_1_0 <= \$signature__data$9 ;
  always @(posedge clk)
    s1_block_0 <= req__payload[26:16];
  always @(posedge clk)
    s1_mark_0 <= { \$371 , \$348 , \$325 , \$302 , \$279 , \$256 , \$233 , \$210 , \$187 , \$164 , \$141 , \$118 , \$95 , \$72 , \$49 , \$26  };
  always @(posedge clk)
    s2_block_0 <= s1_block_0;
  always @(posedge clk)
    s2_mark_0 <= s1_mark_0;
  always @(posedge clk)
    behind_0 <= \$507 ;
  always @(posedge clk)
    s3_block_0 <= s2_block_0;
  always @(posedge clk)
    s3_mark_0 <= s2_mark_0;
  always @(posedge clk)
    s3_word_0 <= \$379 ;
  always @(posedge clk)
    written_block_0 <= s3_block_0;
  always @(posedge clk)
    written_word_0 <= new_word_0;
  always @(posedge clk)
    older_word_0 <= written_word_0;
  always @(posedge clk)
    closing <= \$508 ;
  always @(posedge clk)
    \$signal$25  <= \$509 ;
  always @(posedge clk)
    closing_samples <= \$510 ;
  always @(posedge clk)
    \$signal$27  <= \$511 ;
  always @(posedge clk)
    \$signal$29  <= \$512 ;
  always @(posedge clk)
    \$signal$31  <= \$513 ;
  always @(posedge clk)
    \$signal$30  <= \$514 ;
  always @(posedge clk)
    to_fetch <= \$515 ;
  always @(posedge clk)
    \$signal$37  <= \$516 ;
  always @(posedge clk)
    current_valid <= \$517 ;
  always @(posedge clk)
    slice_number <= \$518 ;
  always @(posedge clk)
    popular_sent <= \$519 ;
  always @(posedge clk)
    rest_sent <= \$520 ;
  always @(posedge clk)
    block <= \$521 ;
  always @(posedge clk)
    \$signal$47  <= \$522 ;
  always @(posedge clk)
    \$signal$35  <= \$523 ;
  always @(posedge clk)
    \$signal$48  <= \$524 ;
  always @(posedge clk)
    done__payload <= \$525 ;
  always @(posedge clk)
    \$signal$53  <= \$526 ;
  always @(posedge clk)
    popular_counted <= \$527 ;
  always @(posedge clk)
    rest_counted <= \$528 ;
  always @(posedge clk)
    finished <= \$529 ;
  always @(posedge clk)
    done__valid <= \$530 ;
  always @(posedge clk)
    \$signal$63  <= \$531 ;
  always @(posedge clk)
    half <= \$532 ;
  always @(posedge clk)
    \$signal$56  <= \$533 ;
  assign \$1  = flush_address + 1'h1;
  assign \$2  = & flush_address;
  assign \$3  = ~ \$2 ;
  assign \$4  = ! req__payload[29:27];
  assign \$5  = req__payload[0] & \$4 ;
  assign \$6  = ! req__payload[32:30];
  assign \$7  = req__payload[1] & \$6 ;
  assign \$8  = \$5  | \$7 ;
  assign \$9  = ! req__payload[35:33];
  assign \$10  = req__payload[2] & \$9 ;
  assign \$11  = \$8  | \$10 ;
  assign \$12  = ! req__payload[38:36];
  assign \$13  = req__payload[3] & \$12 ;
  assign \$14  = \$11  | \$13 ;
  assign \$15  = ! req__payload[41:39];
  assign \$16  = req__payload[4] & \$15 ;
  assign \$17  = \$14  | \$16 ;
  assign \$18  = ! req__payload[44:42];
  assign \$19  = req__payload[5] & \$18 ;
  assign \$20  = \$17  | \$19 ;
  assign \$21  = ! req__payload[47:45];
  assign \$22  = req__payload[6] & \$21 ;
  assign \$23  = \$20  | \$22 ;
  assign \$24  = ! req__payload[50:48];
  assign \$25  = req__payload[7] & \$24 ;
  assign \$26  = \$23  | \$25 ;
  assign \$27  = req__payload[29:27] == 1'h1;
  assign \$28  = req__payload[0] & \$27 ;
  assign \$29  = req__payload[32:30] == 1'h1;
  assign \$30  = req__payload[1] & \$29 ;
  assign \$31  = \$28  | \$30 ;
  assign \$32  = req__payload[35:33] == 1'h1;
  assign \$33  = req__payload[2] & \$32 ;
  assign \$34  = \$31  | \$33 ;
  assign \$35  = req__payload[38:36] == 1'h1;
  assign \$36  = req__payload[3] & \$35 ;
  assign \$37  = \$34  | \$36 ;
  assign \$38  = req__payload[41:39] == 1'h1;
  assign \$39  = req__payload[4] & \$38 ;
  assign \$40  = \$37  | \$39 ;
  assign \$41  = req__payload[44:42] == 1'h1;
  assign \$42  = req__payload[5] & \$41 ;
  assign \$43  = \$40  | \$42 ;
  assign \$44  = req__payload[47:45] == 1'h1;
  assign \$45  = req__payload[6] & \$44 ;
  assign \$46  = \$43  | \$45 ;
  assign \$47  = req__payload[50:48] == 1'h1;
  assign \$48  = req__payload[7] & \$47 ;
  assign \$49  = \$46  | \$48 ;
  assign \$50  = req__payload[29:27] == 2'h2;
  assign \$51  = req__payload[0] & \$50 ;
  assign \$52  = req__payload[32:30] == 2'h2;
  assign \$53  = req__payload[1] & \$52 ;
  assign \$54  = \$51  | \$53 ;
  assign \$55  = req__payload[35:33] == 2'h2;
  assign \$56  = req__payload[2] & \$55 ;
  assign \$57  = \$54  | \$56 ;
  assign \$58  = req__payload[38:36] == 2'h2;
  assign \$59  = req__payload[3] & \$58 ;
  assign \$60  = \$57  | \$59 ;
  assign \$61  = req__payload[41:39] == 2'h2;
  assign \$62  = req__payload[4] & \$61 ;
  assign \$63  = \$60  | \$62 ;
  assign \$64  = req__payload[44:42] == 2'h2;
  assign \$65  = req__payload[5] & \$64 ;
  assign \$66  = \$63  | \$65 ;
  assign \$67  = req__payload[47:45] == 2'h2;
  assign \$68  = req__payload[6] & \$67 ;
  assign \$69  = \$66  | \$68 ;
  assign \$70  = req__payload[50:48] == 2'h2;
  assign \$71  = req__payload[7] & \$70 ;
  assign \$72  = \$69  | \$71 ;
  assign \$73  = req__payload[29:27] == 2'h3;
  assign \$74  = req__payload[0] & \$73 ;
  assign \$75  = req__payload[32:30] == 2'h3;
  assign \$76  = req__payload[1] & \$75 ;
  assign \$77  = \$74  | \$76 ;
  assign \$78  = req__payload[35:33] == 2'h3;
  assign \$79  = req__payload[2] & \$78 ;
  assign \$80  = \$77  | \$79 ;
  assign \$81  = req__payload[38:36] == 2'h3;
  assign \$82  = req__payload[3] & \$81 ;
  assign \$83  = \$80  | \$82 ;
  assign \$84  = req__payload[41:39] == 2'h3;
  assign \$85  = req__payload[4] & \$84 ;
  assign \$86  = \$83  | \$85 ;
  assign \$87  = req__payload[44:42] == 2'h3;
  assign \$88  = req__payload[5] & \$87 ;
  assign \$89  = \$86  | \$88 ;
  assign \$90  = req__payload[47:45] == 2'h3;
  assign \$91  = req__payload[6] & \$90 ;
  assign \$92  = \$89  | \$91 ;
  assign \$93  = req__payload[50:48] == 2'h3;
  assign \$94  = req__payload[7] & \$93 ;
  assign \$95  = \$92  | \$94 ;
  assign \$96  = req__payload[29:27] == 3'h4;
  assign \$97  = req__payload[0] & \$96 ;
  assign \$98  = req__payload[32:30] == 3'h4;
  assign \$99  = req__payload[1] & \$98 ;
  assign \$100  = \$97  | \$99 ;
  assign \$101  = req__payload[35:33] == 3'h4;
  assign \$102  = req__payload[2] & \$101 ;
  assign \$103  = \$100  | \$102 ;
  assign \$104  = req__payload[38:36] == 3'h4;
  assign \$105  = req__payload[3] & \$104 ;
  assign \$106  = \$103  | \$105 ;
  assign \$107  = req__payload[41:39] == 3'h4;
  assign \$108  = req__payload[4] & \$107 ;
  assign \$109  = \$106  | \$108 ;
  assign \$110  = req__payload[44:42] == 3'h4;
  assign \$111  = req__payload[5] & \$110 ;
  assign \$112  = \$109  | \$111 ;
  assign \$113  = req__payload[47:45] == 3'h4;
  assign \$114  = req__payload[6] & \$113 ;
  assign \$115  = \$112  | \$114 ;
  assign \$116  = req__payload[50:48] == 3'h4;
  assign \$117  = req__payload[7] & \$116 ;
  assign \$118  = \$115  | \$117 ;
  assign \$119  = req__payload[29:27] == 3'h5;
  assign \$120  = req__payload[0] & \$119 ;
  assign \$121  = req__payload[32:30] == 3'h5;
  assign \$122  = req__payload[1] & \$121 ;
  assign \$123  = \$120  | \$122 ;
  assign \$124  = req__payload[35:33] == 3'h5;
  assign \$125  = req__payload[2] & \$124 ;
  assign \$126  = \$123  | \$125 ;
  assign \$127  = req__payload[38:36] == 3'h5;
  assign \$128  = req__payload[3] & \$127 ;
  assign \$129  = \$126  | \$128 ;
  assign \$130  = req__payload[41:39] == 3'h5;
  assign \$131  = req__payload[4] & \$130 ;
  assign \$132  = \$129  | \$131 ;
  assign \$133  = req__payload[44:42] == 3'h5;
  assign \$134  = req__payload[5] & \$133 ;
  assign \$135  = \$132  | \$134 ;
  assign \$136  = req__payload[47:45] == 3'h5;
  assign \$137  = req__payload[6] & \$136 ;
  assign \$138  = \$135  | \$137 ;
  assign \$139  = req__payload[50:48] == 3'h5;
  assign \$140  = req__payload[7] & \$139 ;
  assign \$141  = \$138  | \$140 ;
  assign \$142  = req__payload[29:27] == 3'h6;
  assign \$143  = req__payload[0] & \$142 ;
  assign \$144  = req__payload[32:30] == 3'h6;
  assign \$145  = req__payload[1] & \$144 ;
  assign \$146  = \$143  | \$145 ;
  assign \$147  = req__payload[35:33] == 3'h6;
  assign \$148  = req__payload[2] & \$147 ;
  assign \$149  = \$146  | \$148 ;
  assign \$150  = req__payload[38:36] == 3'h6;
  assign \$151  = req__payload[3] & \$150 ;
  assign \$152  = \$149  | \$151 ;
  assign \$153  = req__payload[41:39] == 3'h6;
  assign \$154  = req__payload[4] & \$153 ;
  assign \$155  = \$152  | \$154 ;
  assign \$156  = req__payload[44:42] == 3'h6;
  assign \$157  = req__payload[5] & \$156 ;
  assign \$158  = \$155  | \$157 ;
  assign \$159  = req__payload[47:45] == 3'h6;
  assign \$160  = req__payload[6] & \$159 ;
  assign \$161  = \$158  | \$160 ;
  assign \$162  = req__payload[50:48] == 3'h6;
  assign \$163  = req__payload[7] & \$162 ;
  assign \$164  = \$161  | \$163 ;
  assign \$165  = req__payload[29:27] == 3'h7;
  assign \$166  = req__payload[0] & \$165 ;
  assign \$167  = req__payload[32:30] == 3'h7;
  assign \$168  = req__payload[1] & \$167 ;
  assign \$169  = \$166  | \$168 ;
  assign \$170  = req__payload[35:33] == 3'h7;
  assign \$171  = req__payload[2] & \$170 ;
  assign \$172  = \$169  | \$171 ;
  assign \$173  = req__payload[38:36] == 3'h7;
  assign \$174  = req__payload[3] & \$173 ;
  assign \$175  = \$172  | \$174 ;
  assign \$176  = req__payload[41:39] == 3'h7;
  assign \$177  = req__payload[4] & \$176 ;
  assign \$178  = \$175  | \$177 ;
  assign \$179  = req__payload[44:42] == 3'h7;
  assign \$180  = req__payload[5] & \$179 ;
  assign \$181  = \$178  | \$180 ;
  assign \$182  = req__payload[47:45] == 3'h7;
  assign \$183  = req__payload[6] & \$182 ;
  assign \$184  = \$181  | \$183 ;
  assign \$185  = req__payload[50:48] == 3'h7;
  assign \$186  = req__payload[7] & \$185 ;
  assign \$187  = \$184  | \$186 ;
  assign \$188  = ! req__payload[29:27];
  assign \$189  = req__payload[8] & \$188 ;
  assign \$190  = ! req__payload[32:30];
  assign \$191  = req__payload[9] & \$190 ;
  assign \$192  = \$189  | \$191 ;
  assign \$193  = ! req__payload[35:33];
  assign \$194  = req__payload[10] & \$193 ;
  assign \$195  = \$192  | \$194 ;
  assign \$196  = ! req__payload[38:36];
  assign \$197  = req__payload[11] & \$196 ;
  assign \$198  = \$195  | \$197 ;
  assign \$199  = ! req__payload[41:39];
  assign \$200  = req__payload[12] & \$199 ;
  assign \$201  = \$198  | \$200 ;
  assign \$202  = ! req__payload[44:42];
  assign \$203  = req__payload[13] & \$202 ;
  assign \$204  = \$201  | \$203 ;
  assign \$205  = ! req__payload[47:45];
  assign \$206  = req__payload[14] & \$205 ;
  assign \$207  = \$204  | \$206 ;
  assign \$208  = ! req__payload[50:48];
  assign \$209  = req__payload[15] & \$208 ;
  assign \$210  = \$207  | \$209 ;
  assign \$211  = req__payload[29:27] == 1'h1;
  assign \$212  = req__payload[8] & \$211 ;
  assign \$213  = req__payload[32:30] == 1'h1;
  assign \$214  = req__payload[9] & \$213 ;
  assign \$215  = \$212  | \$214 ;
  assign \$216  = req__payload[35:33] == 1'h1;
  assign \$217  = req__payload[10] & \$216 ;
  assign \$218  = \$215  | \$217 ;
  assign \$219  = req__payload[38:36] == 1'h1;
  assign \$220  = req__payload[11] & \$219 ;
  assign \$221  = \$218  | \$220 ;
  assign \$222  = req__payload[41:39] == 1'h1;
  assign \$223  = req__payload[12] & \$222 ;
  assign \$224  = \$221  | \$223 ;
  assign \$225  = req__payload[44:42] == 1'h1;
  assign \$226  = req__payload[13] & \$225 ;
  assign \$227  = \$224  | \$226 ;
  assign \$228  = req__payload[47:45] == 1'h1;
  assign \$229  = req__payload[14] & \$228 ;
  assign \$230  = \$227  | \$229 ;
  assign \$231  = req__payload[50:48] == 1'h1;
  assign \$232  = req__payload[15] & \$231 ;
  assign \$233  = \$230  | \$232 ;
  assign \$234  = req__payload[29:27] == 2'h2;
  assign \$235  = req__payload[8] & \$234 ;
  assign \$236  = req__payload[32:30] == 2'h2;
  assign \$237  = req__payload[9] & \$236 ;
  assign \$238  = \$235  | \$237 ;
  assign \$239  = req__payload[35:33] == 2'h2;
  assign \$240  = req__payload[10] & \$239 ;
  assign \$241  = \$238  | \$240 ;
  assign \$242  = req__payload[38:36] == 2'h2;
  assign \$243  = req__payload[11] & \$242 ;
  assign \$244  = \$241  | \$243 ;
  assign \$245  = req__payload[41:39] == 2'h2;
  assign \$246  = req__payload[12] & \$245 ;
  assign \$247  = \$244  | \$246 ;
  assign \$248  = req__payload[44:42] == 2'h2;
  assign \$249  = req__payload[13] & \$248 ;
  assign \$250  = \$247  | \$249 ;
  assign \$251  = req__payload[47:45] == 2'h2;
  assign \$252  = req__payload[14] & \$251 ;
  assign \$253  = \$250  | \$252 ;
  assign \$254  = req__payload[50:48] == 2'h2;
  assign \$255  = req__payload[15] & \$254 ;
  assign \$256  = \$253  | \$255 ;
  assign \$257  = req__payload[29:27] == 2'h3;
  assign \$258  = req__payload[8] & \$257 ;
  assign \$259  = req__payload[32:30] == 2'h3;
  assign \$260  = req__payload[9] & \$259 ;
  assign \$261  = \$258  | \$260 ;
  assign \$262  = req__payload[35:33] == 2'h3;
  assign \$263  = req__payload[10] & \$262 ;
  assign \$264  = \$261  | \$263 ;
  assign \$265  = req__payload[38:36] == 2'h3;
  assign \$266  = req__payload[11] & \$265 ;
  assign \$267  = \$264  | \$266 ;
  assign \$268  = req__payload[41:39] == 2'h3;
  assign \$269  = req__payload[12] & \$268 ;
  assign \$270  = \$267  | \$269 ;
  assign \$271  = req__payload[44:42] == 2'h3;
  assign \$272  = req__payload[13] & \$271 ;
  assign \$273  = \$270  | \$272 ;
  assign \$274  = req__payload[47:45] == 2'h3;
  assign \$275  = req__payload[14] & \$274 ;
  assign \$276  = \$273  | \$275 ;
  assign \$277  = req__payload[50:48] == 2'h3;
  assign \$278  = req__payload[15] & \$277 ;
  assign \$279  = \$276  | \$278 ;
  assign \$280  = req__payload[29:27] == 3'h4;
  assign \$281  = req__payload[8] & \$280 ;
  assign \$282  = req__payload[32:30] == 3'h4;
  assign \$283  = req__payload[9] & \$282 ;
  assign \$284  = \$281  | \$283 ;
  assign \$285  = req__payload[35:33] == 3'h4;
  assign \$286  = req__payload[10] & \$285 ;
  assign \$287  = \$284  | \$286 ;
  assign \$288  = req__payload[38:36] == 3'h4;
  assign \$289  = req__payload[11] & \$288 ;
  assign \$290  = \$287  | \$289 ;
  assign \$291  = req__payload[41:39] == 3'h4;
  assign \$292  = req__payload[12] & \$291 ;
  assign \$293  = \$290  | \$292 ;
  assign \$294  = req__payload[44:42] == 3'h4;
  assign \$295  = req__payload[13] & \$294 ;
  assign \$296  = \$293  | \$295 ;
  assign \$297  = req__payload[47:45] == 3'h4;
  assign \$298  = req__payload[14] & \$297 ;
  assign \$299  = \$296  | \$298 ;
  assign \$300  = req__payload[50:48] == 3'h4;
  assign \$301  = req__payload[15] & \$300 ;
  assign \$302  = \$299  | \$301 ;
  assign \$303  = req__payload[29:27] == 3'h5;
  assign \$304  = req__payload[8] & \$303 ;
  assign \$305  = req__payload[32:30] == 3'h5;
  assign \$306  = req__payload[9] & \$305 ;
  assign \$307  = \$304  | \$306 ;
  assign \$308  = req__payload[35:33] == 3'h5;
  assign \$309  = req__payload[10] & \$308 ;
  assign \$310  = \$307  | \$309 ;
  assign \$311  = req__payload[38:36] == 3'h5;
  assign \$312  = req__payload[11] & \$311 ;
  assign \$313  = \$310  | \$312 ;
  assign \$314  = req__payload[41:39] == 3'h5;
  assign \$315  = req__payload[12] & \$314 ;
  assign \$316  = \$313  | \$315 ;
  assign \$317  = req__payload[44:42] == 3'h5;
  assign \$318  = req__payload[13] & \$317 ;
  assign \$319  = \$316  | \$318 ;
  assign \$320  = req__payload[47:45] == 3'h5;
  assign \$321  = req__payload[14] & \$320 ;
  assign \$322  = \$319  | \$321 ;
  assign \$323  = req__payload[50:48] == 3'h5;
  assign \$324  = req__payload[15] & \$323 ;
  assign \$325  = \$322  | \$324 ;
  assign \$326  = req__payload[29:27] == 3'h6;
  assign \$327  = req__payload[8] & \$326 ;
  assign \$328  = req__payload[32:30] == 3'h6;
  assign \$329  = req__payload[9] & \$328 ;
  assign \$330  = \$327  | \$329 ;
  assign \$331  = req__payload[35:33] == 3'h6;
  assign \$332  = req__payload[10] & \$331 ;
  assign \$333  = \$330  | \$332 ;
  assign \$334  = req__payload[38:36] == 3'h6;
  assign \$335  = req__payload[11] & \$334 ;
  assign \$336  = \$333  | \$335 ;
  assign \$337  = req__payload[41:39] == 3'h6;
  assign \$338  = req__payload[12] & \$337 ;
  assign \$339  = \$336  | \$338 ;
  assign \$340  = req__payload[44:42] == 3'h6;
  assign \$341  = req__payload[13] & \$340 ;
  assign \$342  = \$339  | \$341 ;
  assign \$343  = req__payload[47:45] == 3'h6;
  assign \$344  = req__payload[14] & \$343 ;
  assign \$345  = \$342  | \$344 ;
  assign \$346  = req__payload[50:48] == 3'h6;
  assign \$347  = req__payload[15] & \$346 ;
  assign \$348  = \$345  | \$347 ;
  assign \$349  = req__payload[29:27] == 3'h7;
  assign \$350  = req__payload[8] & \$349 ;
  assign \$351  = req__payload[32:30] == 3'h7;
  assign \$352  = req__payload[9] & \$351 ;
  assign \$353  = \$350  | \$352 ;
  assign \$354  = req__payload[35:33] == 3'h7;
  assign \$355  = req__payload[10] & \$354 ;
  assign \$356  = \$353  | \$355 ;
  assign \$357  = req__payload[38:36] == 3'h7;
  assign \$358  = req__payload[11] & \$357 ;
  assign \$359  = \$356  | \$358 ;
  assign \$360  = req__payload[41:39] == 3'h7;
  assign \$361  = req__payload[12] & \$360 ;
  assign \$362  = \$359  | \$361 ;
  assign \$363  = req__payload[44:42] == 3'h7;
  assign \$364  = req__payload[13] & \$363 ;
  assign \$365  = \$362  | \$364 ;
  assign \$366  = req__payload[47:45] == 3'h7;
  assign \$367  = req__payload[14] & \$366 ;
  assign \$368  = \$365  | \$367 ;
  assign \$369  = req__payload[50:48] == 3'h7;
  assign \$370  = req__payload[15] & \$369 ;
  assign \$371  = \$368  | \$370 ;
  assign \$372  = s1_block_0 == s2_block_0;
  assign \$373  = s1_block_0 == s3_block_0;
  assign \$374  = s1_block_0 == written_block_0;
  assign \$375  = { \$374 , \$373 , \$372  } & marking[3:1];
  assign \$376  = half ? s2_word_of_1_0 : s2_word_of_0_0;
  assign \$377  = behind_0[2] ? older_word_0 : \$376 ;
  assign \$378  = behind_0[1] ? written_word_0 : \$377 ;
  assign \$379  = behind_0[0] ? new_word_0 : \$378 ;
  assign \$380  = \$signal$5  & req__payload[52];
  assign \$381  = \$signal$30  + 1'h1;
  assign \$382  = to_fetch > 4'h8;
  assign \$383  = to_fetch - 4'h8;
  assign \$384  = \$382  ? \$383  : 16'h0000;
  assign \$385  = slice_number == 2'h3;
  assign \$386  = \$signal$35  | \$385 ;
  assign \$387  = \$signal$34  & \$386 ;
  assign \$388  = slice_number + 1'h1;
  assign \$389  = i__valid & i__ready;
  assign \$390  = ~ \$signal$34 ;
  assign \$391  = \$389  & \$390 ;
  assign \$392  = ~ \$signal$34 ;
  assign \$393  = popular_sent & \$392 ;
  assign \$394  = \$391  | \$393 ;
  assign \$395  = \i__valid$44  & \i__ready$45 ;
  assign \$396  = ~ \$signal$34 ;
  assign \$397  = \$395  & \$396 ;
  assign \$398  = ~ \$signal$34 ;
  assign \$399  = rest_sent & \$398 ;
  assign \$400  = \$397  | \$399 ;
  assign \$401  = block + 1'h1;
  assign \$402  = \$signal$47  - 2'h2;
  assign \$403  = \$signal$47  - 2'h2;
  assign \$404  = $signed(\$403 ) <= $signed(3'h2);
  assign \$405  = \$signal$49  & { \$475 , \$474  };
  assign \$406  = | \$405 ;
  assign \$407  = ~ done__payload[31];
  assign \$408  = \$406  & \$407 ;
  assign \$409  = \$signal$34  & \$signal$35 ;
  assign \$410  = ~ \$signal$55 ;
  assign \$411  = { \$475 , \$474  } & \$410 ;
  assign \$412  = ~ \$signal$49 ;
  assign \$413  = \$411  & \$412 ;
  assign \$414  = ~ \$signal$56 ;
  assign \$415  = \$413 [0] & \$414 ;
  assign \$416  = 1'h0 + \$415 ;
  assign \$417  = ~ \$signal$55 ;
  assign \$418  = { \$475 , \$474  } & \$417 ;
  assign \$419  = ~ \$signal$49 ;
  assign \$420  = \$418  & \$419 ;
  assign \$421  = ~ \$signal$56 ;
  assign \$422  = \$420 [1] & \$421 ;
  assign \$423  = \$416  + \$422 ;
  assign \$424  = \$signal$34  ? \$423  : 3'h0;
  assign \$425  = { \$475 , \$474  } & \$signal$55 ;
  assign \$426  = ~ \$signal$49 ;
  assign \$427  = \$425  & \$426 ;
  assign \$428  = ~ \$signal$56 ;
  assign \$429  = \$427 [0] & \$428 ;
  assign \$430  = 1'h0 + \$429 ;
  assign \$431  = { \$475 , \$474  } & \$signal$55 ;
  assign \$432  = ~ \$signal$49 ;
  assign \$433  = \$431  & \$432 ;
  assign \$434  = ~ \$signal$56 ;
  assign \$435  = \$433 [1] & \$434 ;
  assign \$436  = \$430  + \$435 ;
  assign \$437  = \$signal$34  ? \$436  : 3'h0;
  assign \$438  = done__payload[15:1] + popular_counted;
  assign \$439  = done__payload[30:16] + rest_counted;
  assign \$440  = ~ popular__valid;
  assign \$441  = finished & \$440 ;
  assign \$442  = ~ rest__valid;
  assign \$443  = \$441  & \$442 ;
  assign \$444  = done__valid & done__ready;
  assign \$445  = | marking[2:0];
  assign \$446  = ~ \$445 ;
  assign \$447  = closing & \$446 ;
  assign \$448  = ~ \$signal$63 ;
  assign \$449  = \$447  & \$448 ;
  assign \$450  = ~ half;
  assign \$451  = closing_samples <= 2'h2;
  assign \$452  = ! closing_samples;
  assign \$453  = ~ \$signal ;
  assign \$454  = ~ closing;
  assign req__ready = \$453  & \$454 ;
  assign \$signal$5  = req__valid & req__ready;
  assign \$455  = ! half;
  assign \$signature__addr  = half ? \$signal$30  : req__payload[26:16];
  assign \$456  = ! half;
  assign \$457  = half ? \$signal$29  : s3_block_0;
  assign write__addr = \$signal  ? flush_address : \$457 ;
  assign \$458  = ~ \$signal ;
  assign \$459  = ! half;
  assign \$460  = \$458  & \$459 ;
  assign write__data = \$460  ? new_word_0 : 16'h0000;
  assign \$461  = ! half;
  \hotline_popularity.design.fetched  fetched (
    .clk(clk),
    .level(level),
    .r_data(r_data),
    .r_en(take),
    .r_rdy(r_rdy),
    .rst(rst),
    .w_en(\$signal$31 ),
    .w_port__data(w_data)
  );
  \hotline_popularity.design.popular_buffer  popular_buffer (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(popular__payload),
    .o__ready(o__ready),
    .o__valid(popular__valid),
    .rst(rst)
  );
  \hotline_popularity.design.rest_buffer  rest_buffer (
    .clk(clk),
    .i__payload(\i__payload$92 ),
    .i__ready(\i__ready$45 ),
    .i__valid(\i__valid$44 ),
    .o__payload(rest__payload),
    .o__ready(\o__ready$89 ),
    .o__valid(rest__valid),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$504  = flush_address;
    if (\$signal ) begin
      \$504  = \$1 [10:0];
    end
    if (rst) begin
      \$504  = 11'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$505  = \$signal ;
    if (\$signal ) begin
      \$505  = \$3 ;
    end
    if (rst) begin
      \$505  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$506  = { marking[2:0], \$signal$5  };
    if (rst) begin
      \$506  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$507  = \$375 ;
    if (rst) begin
      \$507  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$508  = closing;
    if (\$380 ) begin
      \$508  = 1'h1;
    end
    if (\$449 ) begin
      \$508  = 1'h0;
    end
    if (rst) begin
      \$508  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$509  = \$signal$25 ;
    if (\$380 ) begin
      \$509  = req__payload[51];
    end
    if (rst) begin
      \$509  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$510  = closing_samples;
    if (\$380 ) begin
      \$510  = req__payload[67:53];
    end
    if (rst) begin
      \$510  = 15'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$511  = \$signal$28 ;
    if (rst) begin
      \$511  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$512  = \$signal$30 ;
    if (rst) begin
      \$512  = 11'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$513  = \$signal$27 ;
    if (rst) begin
      \$513  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$514  = \$signal$30 ;
    if (\$signal$28 ) begin
      \$514  = \$381 [10:0];
    end
    if (\$449 ) begin
      \$514  = 11'h000;
    end
    if (rst) begin
      \$514  = 11'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$515  = to_fetch;
    if (\$signal$28 ) begin
      \$515  = \$384 [14:0];
    end
    if (\$449 ) begin
      \$515  = closing_samples;
    end
    if (rst) begin
      \$515  = 15'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$516  = \$signal$37 ;
    if (take) begin
      \$516  = r_data;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$517  = current_valid;
    if (take) begin
      \$517  = 1'h1;
    end else if (\$387 ) begin
      \$517  = 1'h0;
    end
    if (rst) begin
      \$517  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$518  = slice_number;
    if (take) begin
      \$518  = 2'h0;
    end else if (\$387 ) begin
    end else if (\$signal$34 ) begin
      \$518  = \$388 [1:0];
    end
    if (rst) begin
      \$518  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$519  = \$394 ;
    if (rst) begin
      \$519  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$520  = \$400 ;
    if (rst) begin
      \$520  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$521  = block;
    if (\$signal$34 ) begin
      \$521  = \$401 [12:0];
    end
    if (\$449 ) begin
      \$521  = 13'h0000;
    end
    if (rst) begin
      \$521  = 13'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$522  = \$signal$47 ;
    if (\$signal$34 ) begin
      \$522  = \$402 [14:0];
    end
    if (\$449 ) begin
      \$522  = closing_samples;
    end
    if (rst) begin
      \$522  = 15'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$523  = \$signal$35 ;
    if (\$signal$34 ) begin
      \$523  = \$404 ;
    end
    if (\$449 ) begin
      \$523  = \$451 ;
    end
    if (rst) begin
      \$523  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$524  = \$signal$48 ;
    if (\$signal$34 ) begin
      \$524  = 1'h0;
    end
    if (\$449 ) begin
      \$524  = \$452 ;
    end
    if (rst) begin
      \$524  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    { \$525 [46:31], \$525 [0] } = { done__payload[46:31], done__payload[0] };
    if (\$signal$34 ) begin
      if (\$408 ) begin
        \$525 [31] = 1'h1;
        \$525 [46:32] = { 1'h0, block, lowest };
      end
    end
    begin
      begin
        \$525 [15:1] = \$438 [14:0];
        \$525 [30:16] = \$439 [14:0];
      end
    end
    if (\$449 ) begin
      \$525 [0] = \$signal$25 ;
      \$525 [15:1] = 15'h0000;
      \$525 [30:16] = 15'h0000;
      \$525 [31] = 1'h0;
      \$525 [46:32] = 15'h0000;
    end
    if (rst) begin
      \$525  = 47'h000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$526  = \$409 ;
    if (rst) begin
      \$526  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$527  = \$424 [1:0];
    if (rst) begin
      \$527  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$528  = \$437 [1:0];
    if (rst) begin
      \$528  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$529  = finished;
    if (\$signal$53 ) begin
      \$529  = 1'h1;
    end
    if (\$443 ) begin
      \$529  = 1'h0;
    end
    if (rst) begin
      \$529  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$530  = done__valid;
    if (\$443 ) begin
      \$530  = 1'h1;
    end
    if (\$444 ) begin
      \$530  = 1'h0;
    end
    if (rst) begin
      \$530  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$531  = \$signal$63 ;
    if (\$444 ) begin
      \$531  = 1'h0;
    end
    if (\$449 ) begin
      \$531  = 1'h1;
    end
    if (rst) begin
      \$531  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$532  = half;
    if (\$449 ) begin
      \$532  = \$450 ;
    end
    if (rst) begin
      \$532  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$533  = \$signal$56 ;
    if (\$449 ) begin
      \$533  = \$signal$25 ;
    end
    if (rst) begin
      \$533  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    lowest = 1'h0;
    if (\$502 [1]) begin
      lowest = 1'h1;
    end
    if (\$503 [0]) begin
      lowest = 1'h0;
    end
  end
  assign there = { \$475 , \$474  };
  assign \$signature__en  = 1'h1;
  assign \$signature__en$72  = 1'h1;
  assign w_en = \$signal$31 ;
  assign r_en = take;
  assign o__payload = popular__payload;
  assign popular__ready = o__ready;
  assign o__valid = popular__valid;
  assign \o__payload$88  = rest__payload;
  assign rest__ready = \o__ready$89 ;
  assign \o__valid$91  = rest__valid;
  assign \s2_word_of_0_0.miss  = s2_word_of_0_0[7:0];
  assign \s2_word_of_0_0.bad  = s2_word_of_0_0[15:8];
  assign \$signature__data.miss  = \$signature__data [7:0];
  assign \$signature__data.bad  = \$signature__data [15:8];
  assign \s2_word_of_1_0.miss  = s2_word_of_1_0[7:0];
  assign \s2_word_of_1_0.bad  = s2_word_of_1_0[15:8];
  assign \$signature__data$9.miss  = \$signature__data$9 [7:0];
  assign \$signature__data$9.bad  = \$signature__data$9 [15:8];
  assign \req__payload.miss  = req__payload[7:0];
  assign \req__payload.bad  = req__payload[15:8];
  assign \req__payload.block  = req__payload[26:16];
  assign \req__payload.offset  = req__payload[50:27];
  assign \req__payload.learn  = req__payload[51];
  assign \req__payload.last  = req__payload[52];
  assign \req__payload.samples  = req__payload[67:53];
  assign \s1_mark_0.miss  = s1_mark_0[7:0];
  assign \s1_mark_0.bad  = s1_mark_0[15:8];
  assign \s2_mark_0.miss  = s2_mark_0[7:0];
  assign \s2_mark_0.bad  = s2_mark_0[15:8];
  assign \s3_mark_0.miss  = s3_mark_0[7:0];
  assign \s3_mark_0.bad  = s3_mark_0[15:8];
  assign \s3_word_0.miss  = s3_word_0[7:0];
  assign \s3_word_0.bad  = s3_word_0[15:8];
  assign \older_word_0.miss  = older_word_0[7:0];
  assign \older_word_0.bad  = older_word_0[15:8];
  assign \written_word_0.miss  = written_word_0[7:0];
  assign \written_word_0.bad  = written_word_0[15:8];
  assign \new_word_0.miss  = new_word_0[7:0];
  assign \new_word_0.bad  = new_word_0[15:8];
  assign \$signal$37.miss  = \$signal$37 [7:0];
  assign \$signal$37.bad  = \$signal$37 [15:8];
  assign \done__payload.learn  = done__payload[0];
  assign \done__payload.popular  = done__payload[15:1];
  assign \done__payload.rest  = done__payload[30:16];
  assign \done__payload.bad  = done__payload[31];
  assign \done__payload.first_bad  = done__payload[46:32];
  assign \write__data.miss  = write__data[7:0];
  assign \write__data.bad  = write__data[15:8];
  assign \write__data$74.miss  = \write__data$74 [7:0];
  assign \write__data$74.bad  = \write__data$74 [15:8];
  assign \popular__payload.mask  = popular__payload[1:0];
  assign \popular__payload.block  = popular__payload[14:2];
  assign \popular__payload.last  = popular__payload[15];
  assign \o__payload.mask  = popular__payload[1:0];
  assign \o__payload.block  = popular__payload[14:2];
  assign \o__payload.last  = popular__payload[15];
  assign \i__payload.mask  = i__payload[1:0];
  assign \i__payload.block  = i__payload[14:2];
  assign \i__payload.last  = i__payload[15];
  assign \rest__payload.mask  = rest__payload[1:0];
  assign \rest__payload.block  = rest__payload[14:2];
  assign \rest__payload.last  = rest__payload[15];
  assign \o__payload$88.mask  = rest__payload[1:0];
  assign \o__payload$88.block  = rest__payload[14:2];
  assign \o__payload$88.last  = rest__payload[15];
  assign \i__payload$92.mask  = \i__payload$92 [1:0];
  assign \i__payload$92.block  = \i__payload$92 [14:2];
  assign \i__payload$92.last  = \i__payload$92 [15];
  assign \i__payload$92 [15] = \$signal$35 ;
  assign \i__payload$92 [14:2] = block;
  assign \i__payload$92 [1:0] = \$495 ;
  assign i__payload[15] = \$signal$35 ;
  assign i__payload[14:2] = block;
  assign i__payload[1:0] = \$488 ;
  assign \$463  = half;
  assign \$464  = half;
  assign \$467  = half;
  assign \$469  = half;
endmodule

module \hotline_popularity.design.fetched (rst, w_port__data, r_en, r_rdy, r_data, w_en, level, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$2  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire [3:0] \$14 ;
  reg [1:0] \$15 ;
  reg [1:0] \$16 ;
  reg [2:0] \$17 ;
  wire [2:0] \$2 ;
  wire \$3 ;
  wire [2:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire [3:0] \$9 ;
  input clk;
  wire clk;
  (* init = 2'h0 *)
  wire [1:0] consume;
  output [2:0] level;
  reg [2:0] level = 3'h0;
  (* init = 2'h0 *)
  wire [1:0] produce;
  output [15:0] r_data;
  wire [15:0] r_data;
  input r_en;
  wire r_en;
  (* init = 3'h0 *)
  wire [2:0] r_level;
  reg [1:0] r_port__addr = 2'h0;
  wire [15:0] r_port__data;
  output r_rdy;
  wire r_rdy;
  input rst;
  wire rst;
  wire [15:0] w_data;
  input w_en;
  wire w_en;
  (* init = 3'h0 *)
  wire [2:0] w_level;
  reg [1:0] w_port__addr = 2'h0;
  input [15:0] w_port__data;
  wire [15:0] w_port__data;
  wire w_port__en;
  wire w_rdy;
  reg [15:0] storage [3:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  assign r_data = storage[r_port__addr];
  assign w_rdy = level != 3'h4;
  assign r_rdy = | level;
  assign w_port__en = w_en & w_rdy;
  assign \$1  = w_rdy & w_en;
  assign \$2  = w_port__addr + 1'h1;
  assign \$3  = r_rdy & r_en;
  assign \$4  = r_port__addr + 1'h1;
  assign \$5  = w_rdy & w_en;
  assign \$6  = r_rdy & r_en;
  assign \$7  = ~ \$6 ;
  assign \$8  = \$5  & \$7 ;
  assign \$9  = level + 1'h1;
  assign \$10  = r_rdy & r_en;
  assign \$11  = w_rdy & w_en;
  assign \$12  = ~ \$11 ;
  assign \$13  = \$10  & \$12 ;
  assign \$14  = level - 1'h1;
  always @(posedge clk)
    w_port__addr <= \$15 ;
  always @(posedge clk)
    r_port__addr <= \$16 ;
  always @(posedge clk)
    level <= \$17 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$15  = w_port__addr;
    if (\$1 ) begin
      \$15  = \$2 [1:0];
    end
    if (rst) begin
      \$15  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$16  = r_port__addr;
    if (\$3 ) begin
      \$16  = \$4 [1:0];
    end
    if (rst) begin
      \$16  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$17  = level;
    if (\$8 ) begin
      \$17  = \$9 [2:0];
    end
    if (\$13 ) begin
      \$17  = \$14 [2:0];
    end
    if (rst) begin
      \$17  = 3'h0;
    end
  end
  assign w_level = level;
  assign r_level = level;
  assign produce = w_port__addr;
  assign w_data = w_port__data;
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule

module \hotline_popularity.design.popular_buffer (rst, o__ready, i__valid, i__ready, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$3  = 0;
  wire \$1 ;
  reg [15:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [15:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [15:0] \$8 ;
  reg \$9 ;
  (* init = 16'h0000 *)
  wire [15:0] \$signal ;
  wire [12:0] \$signal.block ;
  wire \$signal.last ;
  wire [1:0] \$signal.mask ;
  input clk;
  wire clk;
  input [15:0] i__payload;
  wire [15:0] i__payload;
  wire [12:0] \i__payload.block ;
  wire \i__payload.last ;
  wire [1:0] \i__payload.mask ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [15:0] o__payload;
  reg [15:0] o__payload = 16'h0000;
  wire [12:0] \o__payload.block ;
  wire \o__payload.last ;
  wire [1:0] \o__payload.mask ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [15:0] spare = 16'h0000;
  wire [12:0] \spare.block ;
  wire \spare.last ;
  wire [1:0] \spare.mask ;
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
  assign \o__payload.mask  = o__payload[1:0];
  assign \o__payload.block  = o__payload[14:2];
  assign \o__payload.last  = o__payload[15];
  assign \$signal.mask  = o__payload[1:0];
  assign \$signal.block  = o__payload[14:2];
  assign \$signal.last  = o__payload[15];
  assign \i__payload.mask  = i__payload[1:0];
  assign \i__payload.block  = i__payload[14:2];
  assign \i__payload.last  = i__payload[15];
  assign \spare.mask  = spare[1:0];
  assign \spare.block  = spare[14:2];
  assign \spare.last  = spare[15];
endmodule

module \hotline_popularity.design.rest_buffer (rst, o__ready, i__valid, i__ready, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$4  = 0;
  wire \$1 ;
  reg [15:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [15:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [15:0] \$8 ;
  reg \$9 ;
  (* init = 16'h0000 *)
  wire [15:0] \$signal ;
  wire [12:0] \$signal.block ;
  wire \$signal.last ;
  wire [1:0] \$signal.mask ;
  input clk;
  wire clk;
  input [15:0] i__payload;
  wire [15:0] i__payload;
  wire [12:0] \i__payload.block ;
  wire \i__payload.last ;
  wire [1:0] \i__payload.mask ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [15:0] o__payload;
  reg [15:0] o__payload = 16'h0000;
  wire [12:0] \o__payload.block ;
  wire \o__payload.last ;
  wire [1:0] \o__payload.mask ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [15:0] spare = 16'h0000;
  wire [12:0] \spare.block ;
  wire \spare.last ;
  wire [1:0] \spare.mask ;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$7  = o__valid;
    if (room) begin
      \$7  = \$4 ;
    end
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$8  = o__payload;
    if (room) begin
      \$8  = \$5 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$10  = spare;
    if (\$6 ) begin
      \$10  = i__payload;
    end
  end
  assign \$signal  = o__payload;
  assign \o__payload.mask  = o__payload[1:0];
  assign \o__payload.block  = o__payload[14:2];
  assign \o__payload.last  = o__payload[15];
  assign \$signal.mask  = o__payload[1:0];
  assign \$signal.block  = o__payload[14:2];
  assign \$signal.last  = o__payload[15];
  assign \i__payload.mask  = i__payload[1:0];
  assign \i__payload.block  = i__payload[14:2];
  assign \i__payload.last  = i__payload[15];
  assign \spare.mask  = spare[1:0];
  assign \spare.block  = spare[14:2];
  assign \spare.last  = spare[15];
endmodule
