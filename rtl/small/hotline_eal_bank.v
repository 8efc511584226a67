// Hotline, module hotline_eal_bank, preset small.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 6, row_bits 30, banks 8, sets_per_bank 1024, ways 4, engines 8, bus_bits 64
// Made by `hotline generate --preset small`. Don't edit: change hdl_gen/ and make it again.
// SPDX-License-Identifier: Apache-2.0
/* verilator lint_off WIDTH */
module hotline_eal_bank(rst, req_valid, req_op, req_set, req_tag, req_again, rsp_ready, req_ready, rsp_valid, rsp_hit, rsp_way, rsp_entry_valid, rsp_entry_rrpv, rsp_entry_tag, clk);
  input clk;
  wire clk;
  wire [35:0] req__payload;
  wire \req__payload.again ;
  wire [1:0] \req__payload.op ;
  wire [9:0] \req__payload.set ;
  wire [22:0] \req__payload.tag ;
  wire req__ready;
  wire req__valid;
  input req_again;
  wire req_again;
  input [1:0] req_op;
  wire [1:0] req_op;
  output req_ready;
  wire req_ready;
  input [9:0] req_set;
  wire [9:0] req_set;
  input [22:0] req_tag;
  wire [22:0] req_tag;
  input req_valid;
  wire req_valid;
  wire [28:0] rsp__payload;
  wire [1:0] \rsp__payload.entry_rrpv ;
  wire [22:0] \rsp__payload.entry_tag ;
  wire \rsp__payload.entry_valid ;
  wire \rsp__payload.hit ;
  wire [1:0] \rsp__payload.way ;
  wire rsp__ready;
  wire rsp__valid;
  output [1:0] rsp_entry_rrpv;
  wire [1:0] rsp_entry_rrpv;
  output [22:0] rsp_entry_tag;
  wire [22:0] rsp_entry_tag;
  output rsp_entry_valid;
  wire rsp_entry_valid;
  output rsp_hit;
  wire rsp_hit;
  input rsp_ready;
  wire rsp_ready;
  output rsp_valid;
  wire rsp_valid;
  output [1:0] rsp_way;
  wire [1:0] rsp_way;
  input rst;
  wire rst;
  \hotline_eal_bank.design  \design  (
    .answer(rsp__payload),
    .clk(clk),
    .req__payload(req__payload),
    .req__ready(req_ready),
    .req__valid(req_valid),
    .rsp__ready(rsp_ready),
    .rsp__valid(rsp_valid),
    .rst(rst)
  );
  assign req__valid = req_valid;
  assign req__ready = req_ready;
  assign rsp__valid = rsp_valid;
  assign rsp__ready = rsp_ready;
  assign rsp_hit = rsp__payload[0];
  assign rsp_way = rsp__payload[2:1];
  assign rsp_entry_valid = rsp__payload[3];
  assign rsp_entry_rrpv = rsp__payload[5:4];
  assign rsp_entry_tag = rsp__payload[28:6];
  assign \req__payload.op  = req__payload[1:0];
  assign \req__payload.set  = req__payload[11:2];
  assign \req__payload.tag  = req__payload[34:12];
  assign \req__payload.again  = req__payload[35];
  assign \rsp__payload.hit  = rsp__payload[0];
  assign \rsp__payload.way  = rsp__payload[2:1];
  assign \rsp__payload.entry_valid  = rsp__payload[3];
  assign \rsp__payload.entry_rrpv  = rsp__payload[5:4];
  assign \rsp__payload.entry_tag  = rsp__payload[28:6];
  assign req__payload[35] = req_again;
  assign req__payload[34:12] = req_tag;
  assign req__payload[11:2] = req_set;
  assign req__payload[1:0] = req_op;
endmodule

module \hotline_eal_bank.design (rst, req__valid, rsp__ready, req__ready, req__payload, rsp__valid, answer, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire [10:0] \$1 ;
  wire [103:0] \$10 ;
  wire \$100 ;
  wire \$101 ;
  wire \$102 ;
  wire [1:0] \$103 ;
  wire [1:0] \$104 ;
  wire [1:0] \$105 ;
  wire [2:0] \$106 ;
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
  wire [1:0] \$129 ;
  wire \$13 ;
  wire [1:0] \$130 ;
  wire [1:0] \$131 ;
  wire [2:0] \$132 ;
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
  wire [1:0] \$155 ;
  wire [1:0] \$156 ;
  wire [1:0] \$157 ;
  wire [2:0] \$158 ;
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
  wire [1:0] \$183 ;
  wire [1:0] \$184 ;
  wire [1:0] \$185 ;
  wire [2:0] \$186 ;
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
  wire [3:0] \$20 ;
  wire \$200 ;
  wire \$201 ;
  wire \$202 ;
  wire \$203 ;
  wire \$204 ;
  wire \$205 ;
  wire \$206 ;
  wire \$207 ;
  wire \$208 ;
  wire [1:0] \$209 ;
  wire [3:0] \$21 ;
  wire [1:0] \$210 ;
  wire [1:0] \$211 ;
  wire [2:0] \$212 ;
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
  wire [1:0] \$235 ;
  wire [1:0] \$236 ;
  wire [1:0] \$237 ;
  wire [2:0] \$238 ;
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
  wire [3:0] \$26 ;
  wire \$260 ;
  wire \$261 ;
  wire \$262 ;
  wire \$263 ;
  wire [1:0] \$264 ;
  wire [1:0] \$265 ;
  wire [1:0] \$266 ;
  wire [2:0] \$267 ;
  wire \$268 ;
  wire \$269 ;
  wire [3:0] \$27 ;
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
  wire [3:0] \$28 ;
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
  wire [1:0] \$290 ;
  wire [1:0] \$291 ;
  wire [1:0] \$292 ;
  wire [2:0] \$293 ;
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
  wire [1:0] \$316 ;
  wire [1:0] \$317 ;
  wire [1:0] \$318 ;
  wire [2:0] \$319 ;
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
  wire [1:0] \$343 ;
  wire [1:0] \$344 ;
  wire [1:0] \$345 ;
  wire [2:0] \$346 ;
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
  wire [3:0] \$37 ;
  wire [3:0] \$370 ;
  wire \$371 ;
  wire \$372 ;
  wire \$373 ;
  wire \$374 ;
  wire \$375 ;
  wire \$376 ;
  wire \$377 ;
  wire \$378 ;
  wire \$379 ;
  wire \$38 ;
  wire \$380 ;
  wire \$381 ;
  wire \$382 ;
  wire \$383 ;
  wire \$384 ;
  wire \$385 ;
  wire \$386 ;
  wire \$387 ;
  wire \$388 ;
  wire \$389 ;
  wire \$39 ;
  wire \$390 ;
  wire \$391 ;
  wire \$392 ;
  wire \$393 ;
  wire [1:0] \$394 ;
  wire [1:0] \$395 ;
  wire [1:0] \$396 ;
  wire \$397 ;
  wire \$398 ;
  wire [2:0] \$399 ;
  wire \$4 ;
  wire \$40 ;
  wire [1:0] \$400 ;
  wire [2:0] \$401 ;
  wire [1:0] \$402 ;
  wire [2:0] \$403 ;
  wire [1:0] \$404 ;
  wire [2:0] \$405 ;
  wire [1:0] \$406 ;
  wire \$407 ;
  wire \$408 ;
  wire \$409 ;
  wire \$41 ;
  reg [9:0] \$410 ;
  reg \$411 ;
  reg \$412 ;
  reg [35:0] \$413 ;
  reg \$414 ;
  reg [35:0] \$415 ;
  reg [103:0] \$416 ;
  reg \$417 ;
  reg [35:0] \$418 ;
  reg [103:0] \$419 ;
  wire \$42 ;
  reg \$420 ;
  reg [35:0] \$421 ;
  reg [103:0] \$422 ;
  reg [3:0] \$423 ;
  reg \$424 ;
  reg \$425 ;
  reg [9:0] \$426 ;
  reg [103:0] \$427 ;
  reg \$428 ;
  reg [9:0] \$429 ;
  wire \$43 ;
  reg [103:0] \$430 ;
  reg [103:0] \$431 ;
  reg \$432 ;
  reg \$433 ;
  reg \$434 ;
  reg \$435 ;
  reg \$436 ;
  reg \$437 ;
  reg [28:0] \$438 ;
  wire \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire [6:0] \$502 ;
  wire [6:0] \$508 ;
  wire \$51 ;
  wire [6:0] \$513 ;
  wire \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire \$58 ;
  wire \$59 ;
  wire [103:0] \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire \$62 ;
  wire [1:0] \$63 ;
  wire [25:0] \$64 ;
  wire \$65 ;
  wire \$66 ;
  wire \$67 ;
  wire [25:0] \$68 ;
  wire [1:0] \$69 ;
  wire [103:0] \$7 ;
  wire \$70 ;
  wire [25:0] \$71 ;
  wire [22:0] \$72 ;
  wire \$73 ;
  wire \$74 ;
  wire \$75 ;
  wire \$76 ;
  wire \$77 ;
  wire \$78 ;
  wire \$79 ;
  wire [103:0] \$8 ;
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
  wire [103:0] \$9 ;
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
  reg \$signal  = 1'h0;
  reg \$signal$31  = 1'h0;
  reg [9:0] \$signal$32  = 10'h000;
  wire advance;
  wire [1:0] ageing;
  output [28:0] answer;
  reg [28:0] answer = 29'h00000000;
  wire [1:0] \answer.entry_rrpv ;
  wire [22:0] \answer.entry_tag ;
  wire \answer.entry_valid ;
  wire \answer.hit ;
  wire [1:0] \answer.way ;
  reg [103:0] changed;
  wire [25:0] \changed[0] ;
  wire [1:0] \changed[0].rrpv ;
  wire [22:0] \changed[0].tag ;
  wire \changed[0].valid ;
  wire [25:0] \changed[1] ;
  wire [1:0] \changed[1].rrpv ;
  wire [22:0] \changed[1].tag ;
  wire \changed[1].valid ;
  wire [25:0] \changed[2] ;
  wire [1:0] \changed[2].rrpv ;
  wire [22:0] \changed[2].tag ;
  wire \changed[2].valid ;
  wire [25:0] \changed[3] ;
  wire [1:0] \changed[3].rrpv ;
  wire [22:0] \changed[3].tag ;
  wire \changed[3].valid ;
  input clk;
  wire clk;
  reg [9:0] flush_set = 10'h000;
  reg flushing = 1'h1;
  reg forward_1 = 1'h0;
  reg forward_2 = 1'h0;
  reg forward_3 = 1'h0;
  reg forward_4 = 1'h0;
  reg forward_5 = 1'h0;
  wire hit;
  wire [3:0] holder;
  wire [3:0] inserted;
  wire inserting;
  wire [9:0] read__addr;
  wire [103:0] read__data;
  wire [25:0] \read__data[0] ;
  wire [1:0] \read__data[0].rrpv ;
  wire [22:0] \read__data[0].tag ;
  wire \read__data[0].valid ;
  wire [25:0] \read__data[1] ;
  wire [1:0] \read__data[1].rrpv ;
  wire [22:0] \read__data[1].tag ;
  wire \read__data[1].valid ;
  wire [25:0] \read__data[2] ;
  wire [1:0] \read__data[2].rrpv ;
  wire [22:0] \read__data[2].tag ;
  wire \read__data[2].valid ;
  wire [25:0] \read__data[3] ;
  wire [1:0] \read__data[3].rrpv ;
  wire [22:0] \read__data[3].tag ;
  wire \read__data[3].valid ;
  wire read__en;
  input [35:0] req__payload;
  wire [35:0] req__payload;
  wire \req__payload.again ;
  wire [1:0] \req__payload.op ;
  wire [9:0] \req__payload.set ;
  wire [22:0] \req__payload.tag ;
  output req__ready;
  wire req__ready;
  input req__valid;
  wire req__valid;
  (* init = 29'h00000000 *)
  wire [28:0] rsp__payload;
  wire [1:0] \rsp__payload.entry_rrpv ;
  wire [22:0] \rsp__payload.entry_tag ;
  wire \rsp__payload.entry_valid ;
  wire \rsp__payload.hit ;
  wire [1:0] \rsp__payload.way ;
  input rsp__ready;
  wire rsp__ready;
  output rsp__valid;
  reg rsp__valid = 1'h0;
  input rst;
  wire rst;
  reg [35:0] s1 = 36'h000000000;
  wire \s1.again ;
  wire [1:0] \s1.op ;
  wire [9:0] \s1.set ;
  wire [22:0] \s1.tag ;
  reg s1_valid = 1'h0;
  reg [35:0] s2 = 36'h000000000;
  wire \s2.again ;
  wire [1:0] \s2.op ;
  wire [9:0] \s2.set ;
  wire [22:0] \s2.tag ;
  reg [103:0] s2_row = 104'h00000000000000000000000000;
  wire [25:0] \s2_row[0] ;
  wire [1:0] \s2_row[0].rrpv ;
  wire [22:0] \s2_row[0].tag ;
  wire \s2_row[0].valid ;
  wire [25:0] \s2_row[1] ;
  wire [1:0] \s2_row[1].rrpv ;
  wire [22:0] \s2_row[1].tag ;
  wire \s2_row[1].valid ;
  wire [25:0] \s2_row[2] ;
  wire [1:0] \s2_row[2].rrpv ;
  wire [22:0] \s2_row[2].tag ;
  wire \s2_row[2].valid ;
  wire [25:0] \s2_row[3] ;
  wire [1:0] \s2_row[3].rrpv ;
  wire [22:0] \s2_row[3].tag ;
  wire \s2_row[3].valid ;
  reg s2_valid = 1'h0;
  reg [35:0] s3 = 36'h000000000;
  wire \s3.again ;
  wire [1:0] \s3.op ;
  wire [9:0] \s3.set ;
  wire [22:0] \s3.tag ;
  reg [103:0] s3_row = 104'h00000000000000000000000000;
  wire [25:0] \s3_row[0] ;
  wire [1:0] \s3_row[0].rrpv ;
  wire [22:0] \s3_row[0].tag ;
  wire \s3_row[0].valid ;
  wire [25:0] \s3_row[1] ;
  wire [1:0] \s3_row[1].rrpv ;
  wire [22:0] \s3_row[1].tag ;
  wire \s3_row[1].valid ;
  wire [25:0] \s3_row[2] ;
  wire [1:0] \s3_row[2].rrpv ;
  wire [22:0] \s3_row[2].tag ;
  wire \s3_row[2].valid ;
  wire [25:0] \s3_row[3] ;
  wire [1:0] \s3_row[3].rrpv ;
  wire [22:0] \s3_row[3].tag ;
  wire \s3_row[3].valid ;
  reg s3_valid = 1'h0;
  reg [35:0] s4 = 36'h000000000;
  wire \s4.again ;
  wire [1:0] \s4.op ;
  wire [9:0] \s4.set ;
  wire [22:0] \s4.tag ;
  reg [3:0] s4_match = 4'h0;
  reg [103:0] s4_row = 104'h00000000000000000000000000;
  wire [25:0] \s4_row[0] ;
  wire [1:0] \s4_row[0].rrpv ;
  wire [22:0] \s4_row[0].tag ;
  wire \s4_row[0].valid ;
  wire [25:0] \s4_row[1] ;
  wire [1:0] \s4_row[1].rrpv ;
  wire [22:0] \s4_row[1].tag ;
  wire \s4_row[1].valid ;
  wire [25:0] \s4_row[2] ;
  wire [1:0] \s4_row[2].rrpv ;
  wire [22:0] \s4_row[2].tag ;
  wire \s4_row[2].valid ;
  wire [25:0] \s4_row[3] ;
  wire [1:0] \s4_row[3].rrpv ;
  wire [22:0] \s4_row[3].tag ;
  wire \s4_row[3].valid ;
  reg s4_valid = 1'h0;
  reg [103:0] s5_row = 104'h00000000000000000000000000;
  wire [25:0] \s5_row[0] ;
  wire [1:0] \s5_row[0].rrpv ;
  wire [22:0] \s5_row[0].tag ;
  wire \s5_row[0].valid ;
  wire [25:0] \s5_row[1] ;
  wire [1:0] \s5_row[1].rrpv ;
  wire [22:0] \s5_row[1].tag ;
  wire \s5_row[1].valid ;
  wire [25:0] \s5_row[2] ;
  wire [1:0] \s5_row[2].rrpv ;
  wire [22:0] \s5_row[2].tag ;
  wire \s5_row[2].valid ;
  wire [25:0] \s5_row[3] ;
  wire [1:0] \s5_row[3].rrpv ;
  wire [22:0] \s5_row[3].tag ;
  wire \s5_row[3].valid ;
  reg [103:0] s6_row = 104'h00000000000000000000000000;
  wire [25:0] \s6_row[0] ;
  wire [1:0] \s6_row[0].rrpv ;
  wire [22:0] \s6_row[0].tag ;
  wire \s6_row[0].valid ;
  wire [25:0] \s6_row[1] ;
  wire [1:0] \s6_row[1].rrpv ;
  wire [22:0] \s6_row[1].tag ;
  wire \s6_row[1].valid ;
  wire [25:0] \s6_row[2] ;
  wire [1:0] \s6_row[2].rrpv ;
  wire [22:0] \s6_row[2].tag ;
  wire \s6_row[2].valid ;
  wire [25:0] \s6_row[3] ;
  wire [1:0] \s6_row[3].rrpv ;
  wire [22:0] \s6_row[3].tag ;
  wire \s6_row[3].valid ;
  reg [9:0] s6_set = 10'h000;
  reg s6_writes = 1'h0;
  reg [103:0] s7_row = 104'h00000000000000000000000000;
  wire [25:0] \s7_row[0] ;
  wire [1:0] \s7_row[0].rrpv ;
  wire [22:0] \s7_row[0].tag ;
  wire \s7_row[0].valid ;
  wire [25:0] \s7_row[1] ;
  wire [1:0] \s7_row[1].rrpv ;
  wire [22:0] \s7_row[1].tag ;
  wire \s7_row[1].valid ;
  wire [25:0] \s7_row[2] ;
  wire [1:0] \s7_row[2].rrpv ;
  wire [22:0] \s7_row[2].tag ;
  wire \s7_row[2].valid ;
  wire [25:0] \s7_row[3] ;
  wire [1:0] \s7_row[3].rrpv ;
  wire [22:0] \s7_row[3].tag ;
  wire \s7_row[3].valid ;
  wire [9:0] write__addr;
  wire [103:0] write__data;
  wire [25:0] \write__data[0] ;
  wire [1:0] \write__data[0].rrpv ;
  wire [22:0] \write__data[0].tag ;
  wire \write__data[0].valid ;
  wire [25:0] \write__data[1] ;
  wire [1:0] \write__data[1].rrpv ;
  wire [22:0] \write__data[1].tag ;
  wire \write__data[1].valid ;
  wire [25:0] \write__data[2] ;
  wire [1:0] \write__data[2].rrpv ;
  wire [22:0] \write__data[2].tag ;
  wire \write__data[2].valid ;
  wire [25:0] \write__data[3] ;
  wire [1:0] \write__data[3].rrpv ;
  wire [22:0] \write__data[3].tag ;
  wire \write__data[3].valid ;
  wire write__en;
  (* no_rw_check = 32'd1 *)
  reg [103:0] rows [1023:0];
  always @(posedge clk) begin
    if (write__en)
      rows[write__addr] <= write__data;
  end
  reg [103:0] _0_;
  always @(posedge clk) begin
    if (advance) begin
      _0_ <= rows[req__payload[11:2]];
    end
  end
  assign read__data = _0_;
  assign \$1  = flush_set + 1'h1;
  assign \$2  = & flush_set;
  assign \$3  = ~ \$2 ;
  assign \$4  = ~ flushing;
  assign \$5  = req__valid & \$4 ;
  assign \$6  = forward_5 ? s7_row : s2_row;
  assign \$7  = forward_4 ? s6_row : \$6 ;
  assign \$8  = forward_3 ? s5_row : \$7 ;
  assign \$9  = forward_2 ? changed : \$8 ;
  assign \$10  = forward_1 ? changed : s3_row;
  assign \$11  = s4[1:0] == 2'h2;
  assign \$12  = s3_row[25:3] == s3[34:12];
  assign \$13  = s3_row[0] & \$12 ;
  assign \$14  = s3_row[51:29] == s3[34:12];
  assign \$15  = s3_row[26] & \$14 ;
  assign \$16  = s3_row[77:55] == s3[34:12];
  assign \$17  = s3_row[52] & \$16 ;
  assign \$18  = s3_row[103:81] == s3[34:12];
  assign \$19  = s3_row[78] & \$18 ;
  assign \$20  = ~ inserted;
  assign \$21  = { \$19 , \$17 , \$15 , \$13  } & \$20 ;
  assign \$22  = s3[34:12] == s4[34:12];
  assign \$23  = s3[34:12] == s4[34:12];
  assign \$24  = s3[34:12] == s4[34:12];
  assign \$25  = s3[34:12] == s4[34:12];
  assign \$26  = inserted & { \$25 , \$24 , \$23 , \$22  };
  assign \$27  = \$21  | \$26 ;
  assign \$28  = \$11  ? 4'h0 : \$27 ;
  assign \$29  = s3_row[25:3] == s3[34:12];
  assign \$30  = s3_row[0] & \$29 ;
  assign \$31  = s3_row[51:29] == s3[34:12];
  assign \$32  = s3_row[26] & \$31 ;
  assign \$33  = s3_row[77:55] == s3[34:12];
  assign \$34  = s3_row[52] & \$33 ;
  assign \$35  = s3_row[103:81] == s3[34:12];
  assign \$36  = s3_row[78] & \$35 ;
  assign \$37  = forward_1 ? \$28  : { \$36 , \$34 , \$32 , \$30  };
  assign \$38  = s3[1:0] == 1'h1;
  assign \$39  = s3[1:0] == 2'h2;
  assign \$40  = \$38  | \$39 ;
  assign \$41  = s3_valid & \$40 ;
  assign \$42  = s3[1:0] == 1'h1;
  assign \$43  = s3[1:0] == 2'h2;
  assign \$44  = \$42  | \$43 ;
  assign \$45  = s3_valid & \$44 ;
  assign \$46  = s3[11:2] == s2[11:2];
  assign \$47  = \$45  & \$46 ;
  assign \$48  = s3[1:0] == 1'h1;
  assign \$49  = s3[1:0] == 2'h2;
  assign \$50  = \$48  | \$49 ;
  assign \$51  = s3_valid & \$50 ;
  assign \$52  = s3[11:2] == s1[11:2];
  assign \$53  = \$51  & \$52 ;
  assign \$54  = s4[11:2] == s1[11:2];
  assign \$55  = \$signal  & \$54 ;
  assign \$56  = \$signal$32  == s1[11:2];
  assign \$57  = \$signal$31  & \$56 ;
  assign \$58  = s6_set == s1[11:2];
  assign \$59  = s6_writes & \$58 ;
  assign \$60  = s4[1:0] == 2'h3;
  assign \$61  = holder[1] | holder[3];
  assign \$62  = holder[2] | holder[3];
  assign \$63  = \$60  ? s4[13:12] : { \$62 , \$61  };
  assign \$502  = s4[13:12] * 5'h1a;
  assign \$64  = s4_row >> \$502 ;
  assign \$65  = s4[1:0] == 2'h3;
  assign \$66  = \$64 [0] & \$65 ;
  assign \$67  = s4[1:0] == 2'h3;
  assign \$508  = s4[13:12] * 5'h1a;
  assign \$68  = s4_row >> \$508 ;
  assign \$69  = \$67  ? \$68 [2:1] : 2'h0;
  assign \$70  = s4[1:0] == 2'h3;
  assign \$513  = s4[13:12] * 5'h1a;
  assign \$71  = s4_row >> \$513 ;
  assign \$72  = \$70  ? \$71 [25:3] : 23'h000000;
  assign \$73  = | s4_match;
  assign \$74  = s4[1:0] == 2'h2;
  assign \$75  = ~ \$74 ;
  assign \$76  = \$73  & \$75 ;
  assign \$77  = s4[1:0] == 2'h3;
  assign \$78  = ~ \$77 ;
  assign hit = \$76  & \$78 ;
  assign \$79  = s4[1:0] == 1'h1;
  assign \$80  = ~ hit;
  assign inserting = \$79  & \$80 ;
  assign \$81  = & { s4_row[78], s4_row[52], s4_row[26], s4_row[0] };
  assign \$82  = s4_row[2:1] == 2'h3;
  assign \$83  = s4_row[28:27] == 2'h3;
  assign \$84  = \$82  | \$83 ;
  assign \$85  = s4_row[54:53] == 2'h3;
  assign \$86  = \$84  | \$85 ;
  assign \$87  = s4_row[80:79] == 2'h3;
  assign \$88  = \$86  | \$87 ;
  assign \$89  = s4_row[2:1] == 2'h2;
  assign \$90  = s4_row[28:27] == 2'h2;
  assign \$91  = \$89  | \$90 ;
  assign \$92  = s4_row[54:53] == 2'h2;
  assign \$93  = \$91  | \$92 ;
  assign \$94  = s4_row[80:79] == 2'h2;
  assign \$95  = \$93  | \$94 ;
  assign \$96  = s4_row[2:1] == 1'h1;
  assign \$97  = s4_row[28:27] == 1'h1;
  assign \$98  = \$96  | \$97 ;
  assign \$99  = s4_row[54:53] == 1'h1;
  assign \$100  = \$98  | \$99 ;
  assign \$101  = s4_row[80:79] == 1'h1;
  assign \$102  = \$100  | \$101 ;
  assign \$103  = \$102  ? 2'h2 : 2'h3;
  assign \$104  = \$95  ? 2'h1 : \$103 ;
  assign \$105  = \$88  ? 2'h0 : \$104 ;
  assign \$106  = 2'h3 - \$105 ;
  assign \$107  = s4_row[2:1] == \$106 ;
  assign \$108  = s4_row[2:1] == 2'h3;
  assign \$109  = s4_row[28:27] == 2'h3;
  assign \$110  = \$108  | \$109 ;
  assign \$111  = s4_row[54:53] == 2'h3;
  assign \$112  = \$110  | \$111 ;
  assign \$113  = s4_row[80:79] == 2'h3;
  assign \$114  = \$112  | \$113 ;
  assign \$115  = s4_row[2:1] == 2'h2;
  assign \$116  = s4_row[28:27] == 2'h2;
  assign \$117  = \$115  | \$116 ;
  assign \$118  = s4_row[54:53] == 2'h2;
  assign \$119  = \$117  | \$118 ;
  assign \$120  = s4_row[80:79] == 2'h2;
  assign \$121  = \$119  | \$120 ;
  assign \$122  = s4_row[2:1] == 1'h1;
  assign \$123  = s4_row[28:27] == 1'h1;
  assign \$124  = \$122  | \$123 ;
  assign \$125  = s4_row[54:53] == 1'h1;
  assign \$126  = \$124  | \$125 ;
  assign \$127  = s4_row[80:79] == 1'h1;
  assign \$128  = \$126  | \$127 ;
  assign \$129  = \$128  ? 2'h2 : 2'h3;
  assign \$130  = \$121  ? 2'h1 : \$129 ;
  assign \$131  = \$114  ? 2'h0 : \$130 ;
  assign \$132  = 2'h3 - \$131 ;
  assign \$133  = s4_row[28:27] == \$132 ;
  assign \$134  = s4_row[2:1] == 2'h3;
  assign \$135  = s4_row[28:27] == 2'h3;
  assign \$136  = \$134  | \$135 ;
  assign \$137  = s4_row[54:53] == 2'h3;
  assign \$138  = \$136  | \$137 ;
  assign \$139  = s4_row[80:79] == 2'h3;
  assign \$140  = \$138  | \$139 ;
  assign \$141  = s4_row[2:1] == 2'h2;
  assign \$142  = s4_row[28:27] == 2'h2;
  assign \$143  = \$141  | \$142 ;
  assign \$144  = s4_row[54:53] == 2'h2;
  assign \$145  = \$143  | \$144 ;
  assign \$146  = s4_row[80:79] == 2'h2;
  assign \$147  = \$145  | \$146 ;
  assign \$148  = s4_row[2:1] == 1'h1;
  assign \$149  = s4_row[28:27] == 1'h1;
  assign \$150  = \$148  | \$149 ;
  assign \$151  = s4_row[54:53] == 1'h1;
  assign \$152  = \$150  | \$151 ;
  assign \$153  = s4_row[80:79] == 1'h1;
  assign \$154  = \$152  | \$153 ;
  assign \$155  = \$154  ? 2'h2 : 2'h3;
  assign \$156  = \$147  ? 2'h1 : \$155 ;
  assign \$157  = \$140  ? 2'h0 : \$156 ;
  assign \$158  = 2'h3 - \$157 ;
  assign \$159  = s4_row[2:1] == \$158 ;
  assign \$160  = ~ \$159 ;
  assign \$161  = \$133  & \$160 ;
  assign \$162  = s4_row[2:1] == 2'h3;
  assign \$163  = s4_row[28:27] == 2'h3;
  assign \$164  = \$162  | \$163 ;
  assign \$165  = s4_row[54:53] == 2'h3;
  assign \$166  = \$164  | \$165 ;
  assign \$167  = s4_row[80:79] == 2'h3;
  assign \$168  = \$166  | \$167 ;
  assign \$169  = s4_row[2:1] == 2'h2;
  assign \$170  = s4_row[28:27] == 2'h2;
  assign \$171  = \$169  | \$170 ;
  assign \$172  = s4_row[54:53] == 2'h2;
  assign \$173  = \$171  | \$172 ;
  assign \$174  = s4_row[80:79] == 2'h2;
  assign \$175  = \$173  | \$174 ;
  assign \$176  = s4_row[2:1] == 1'h1;
  assign \$177  = s4_row[28:27] == 1'h1;
  assign \$178  = \$176  | \$177 ;
  assign \$179  = s4_row[54:53] == 1'h1;
  assign \$180  = \$178  | \$179 ;
  assign \$181  = s4_row[80:79] == 1'h1;
  assign \$182  = \$180  | \$181 ;
  assign \$183  = \$182  ? 2'h2 : 2'h3;
  assign \$184  = \$175  ? 2'h1 : \$183 ;
  assign \$185  = \$168  ? 2'h0 : \$184 ;
  assign \$186  = 2'h3 - \$185 ;
  assign \$187  = s4_row[54:53] == \$186 ;
  assign \$188  = s4_row[2:1] == 2'h3;
  assign \$189  = s4_row[28:27] == 2'h3;
  assign \$190  = \$188  | \$189 ;
  assign \$191  = s4_row[54:53] == 2'h3;
  assign \$192  = \$190  | \$191 ;
  assign \$193  = s4_row[80:79] == 2'h3;
  assign \$194  = \$192  | \$193 ;
  assign \$195  = s4_row[2:1] == 2'h2;
  assign \$196  = s4_row[28:27] == 2'h2;
  assign \$197  = \$195  | \$196 ;
  assign \$198  = s4_row[54:53] == 2'h2;
  assign \$199  = \$197  | \$198 ;
  assign \$200  = s4_row[80:79] == 2'h2;
  assign \$201  = \$199  | \$200 ;
  assign \$202  = s4_row[2:1] == 1'h1;
  assign \$203  = s4_row[28:27] == 1'h1;
  assign \$204  = \$202  | \$203 ;
  assign \$205  = s4_row[54:53] == 1'h1;
  assign \$206  = \$204  | \$205 ;
  assign \$207  = s4_row[80:79] == 1'h1;
  assign \$208  = \$206  | \$207 ;
  assign \$209  = \$208  ? 2'h2 : 2'h3;
  assign \$210  = \$201  ? 2'h1 : \$209 ;
  assign \$211  = \$194  ? 2'h0 : \$210 ;
  assign \$212  = 2'h3 - \$211 ;
  assign \$213  = s4_row[2:1] == \$212 ;
  assign \$214  = s4_row[2:1] == 2'h3;
  assign \$215  = s4_row[28:27] == 2'h3;
  assign \$216  = \$214  | \$215 ;
  assign \$217  = s4_row[54:53] == 2'h3;
  assign \$218  = \$216  | \$217 ;
  assign \$219  = s4_row[80:79] == 2'h3;
  assign \$220  = \$218  | \$219 ;
  assign \$221  = s4_row[2:1] == 2'h2;
  assign \$222  = s4_row[28:27] == 2'h2;
  assign \$223  = \$221  | \$222 ;
  assign \$224  = s4_row[54:53] == 2'h2;
  assign \$225  = \$223  | \$224 ;
  assign \$226  = s4_row[80:79] == 2'h2;
  assign \$227  = \$225  | \$226 ;
  assign \$228  = s4_row[2:1] == 1'h1;
  assign \$229  = s4_row[28:27] == 1'h1;
  assign \$230  = \$228  | \$229 ;
  assign \$231  = s4_row[54:53] == 1'h1;
  assign \$232  = \$230  | \$231 ;
  assign \$233  = s4_row[80:79] == 1'h1;
  assign \$234  = \$232  | \$233 ;
  assign \$235  = \$234  ? 2'h2 : 2'h3;
  assign \$236  = \$227  ? 2'h1 : \$235 ;
  assign \$237  = \$220  ? 2'h0 : \$236 ;
  assign \$238  = 2'h3 - \$237 ;
  assign \$239  = s4_row[28:27] == \$238 ;
  assign \$240  = \$213  | \$239 ;
  assign \$241  = ~ \$240 ;
  assign \$242  = \$187  & \$241 ;
  assign \$243  = s4_row[2:1] == 2'h3;
  assign \$244  = s4_row[28:27] == 2'h3;
  assign \$245  = \$243  | \$244 ;
  assign \$246  = s4_row[54:53] == 2'h3;
  assign \$247  = \$245  | \$246 ;
  assign \$248  = s4_row[80:79] == 2'h3;
  assign \$249  = \$247  | \$248 ;
  assign \$250  = s4_row[2:1] == 2'h2;
  assign \$251  = s4_row[28:27] == 2'h2;
  assign \$252  = \$250  | \$251 ;
  assign \$253  = s4_row[54:53] == 2'h2;
  assign \$254  = \$252  | \$253 ;
  assign \$255  = s4_row[80:79] == 2'h2;
  assign \$256  = \$254  | \$255 ;
  assign \$257  = s4_row[2:1] == 1'h1;
  assign \$258  = s4_row[28:27] == 1'h1;
  assign \$259  = \$257  | \$258 ;
  assign \$260  = s4_row[54:53] == 1'h1;
  assign \$261  = \$259  | \$260 ;
  assign \$262  = s4_row[80:79] == 1'h1;
  assign \$263  = \$261  | \$262 ;
  assign \$264  = \$263  ? 2'h2 : 2'h3;
  assign \$265  = \$256  ? 2'h1 : \$264 ;
  assign \$266  = \$249  ? 2'h0 : \$265 ;
  assign \$267  = 2'h3 - \$266 ;
  assign \$268  = s4_row[80:79] == \$267 ;
  assign \$269  = s4_row[2:1] == 2'h3;
  assign \$270  = s4_row[28:27] == 2'h3;
  assign \$271  = \$269  | \$270 ;
  assign \$272  = s4_row[54:53] == 2'h3;
  assign \$273  = \$271  | \$272 ;
  assign \$274  = s4_row[80:79] == 2'h3;
  assign \$275  = \$273  | \$274 ;
  assign \$276  = s4_row[2:1] == 2'h2;
  assign \$277  = s4_row[28:27] == 2'h2;
  assign \$278  = \$276  | \$277 ;
  assign \$279  = s4_row[54:53] == 2'h2;
  assign \$280  = \$278  | \$279 ;
  assign \$281  = s4_row[80:79] == 2'h2;
  assign \$282  = \$280  | \$281 ;
  assign \$283  = s4_row[2:1] == 1'h1;
  assign \$284  = s4_row[28:27] == 1'h1;
  assign \$285  = \$283  | \$284 ;
  assign \$286  = s4_row[54:53] == 1'h1;
  assign \$287  = \$285  | \$286 ;
  assign \$288  = s4_row[80:79] == 1'h1;
  assign \$289  = \$287  | \$288 ;
  assign \$290  = \$289  ? 2'h2 : 2'h3;
  assign \$291  = \$282  ? 2'h1 : \$290 ;
  assign \$292  = \$275  ? 2'h0 : \$291 ;
  assign \$293  = 2'h3 - \$292 ;
  assign \$294  = s4_row[2:1] == \$293 ;
  assign \$295  = s4_row[2:1] == 2'h3;
  assign \$296  = s4_row[28:27] == 2'h3;
  assign \$297  = \$295  | \$296 ;
  assign \$298  = s4_row[54:53] == 2'h3;
  assign \$299  = \$297  | \$298 ;
  assign \$300  = s4_row[80:79] == 2'h3;
  assign \$301  = \$299  | \$300 ;
  assign \$302  = s4_row[2:1] == 2'h2;
  assign \$303  = s4_row[28:27] == 2'h2;
  assign \$304  = \$302  | \$303 ;
  assign \$305  = s4_row[54:53] == 2'h2;
  assign \$306  = \$304  | \$305 ;
  assign \$307  = s4_row[80:79] == 2'h2;
  assign \$308  = \$306  | \$307 ;
  assign \$309  = s4_row[2:1] == 1'h1;
  assign \$310  = s4_row[28:27] == 1'h1;
  assign \$311  = \$309  | \$310 ;
  assign \$312  = s4_row[54:53] == 1'h1;
  assign \$313  = \$311  | \$312 ;
  assign \$314  = s4_row[80:79] == 1'h1;
  assign \$315  = \$313  | \$314 ;
  assign \$316  = \$315  ? 2'h2 : 2'h3;
  assign \$317  = \$308  ? 2'h1 : \$316 ;
  assign \$318  = \$301  ? 2'h0 : \$317 ;
  assign \$319  = 2'h3 - \$318 ;
  assign \$320  = s4_row[28:27] == \$319 ;
  assign \$321  = \$294  | \$320 ;
  assign \$322  = s4_row[2:1] == 2'h3;
  assign \$323  = s4_row[28:27] == 2'h3;
  assign \$324  = \$322  | \$323 ;
  assign \$325  = s4_row[54:53] == 2'h3;
  assign \$326  = \$324  | \$325 ;
  assign \$327  = s4_row[80:79] == 2'h3;
  assign \$328  = \$326  | \$327 ;
  assign \$329  = s4_row[2:1] == 2'h2;
  assign \$330  = s4_row[28:27] == 2'h2;
  assign \$331  = \$329  | \$330 ;
  assign \$332  = s4_row[54:53] == 2'h2;
  assign \$333  = \$331  | \$332 ;
  assign \$334  = s4_row[80:79] == 2'h2;
  assign \$335  = \$333  | \$334 ;
  assign \$336  = s4_row[2:1] == 1'h1;
  assign \$337  = s4_row[28:27] == 1'h1;
  assign \$338  = \$336  | \$337 ;
  assign \$339  = s4_row[54:53] == 1'h1;
  assign \$340  = \$338  | \$339 ;
  assign \$341  = s4_row[80:79] == 1'h1;
  assign \$342  = \$340  | \$341 ;
  assign \$343  = \$342  ? 2'h2 : 2'h3;
  assign \$344  = \$335  ? 2'h1 : \$343 ;
  assign \$345  = \$328  ? 2'h0 : \$344 ;
  assign \$346  = 2'h3 - \$345 ;
  assign \$347  = s4_row[54:53] == \$346 ;
  assign \$348  = \$321  | \$347 ;
  assign \$349  = ~ \$348 ;
  assign \$350  = \$268  & \$349 ;
  assign \$351  = ~ s4_row[0];
  assign \$352  = ~ s4_row[26];
  assign \$353  = ~ s4_row[0];
  assign \$355  = \$352  & \$354 ;
  assign \$356  = ~ s4_row[52];
  assign \$357  = ~ s4_row[0];
  assign \$358  = ~ s4_row[26];
  assign \$359  = \$357  | \$358 ;
  assign \$360  = ~ \$359 ;
  assign \$361  = \$356  & \$360 ;
  assign \$362  = ~ s4_row[78];
  assign \$363  = ~ s4_row[0];
  assign \$364  = ~ s4_row[26];
  assign \$365  = \$363  | \$364 ;
  assign \$366  = ~ s4_row[52];
  assign \$367  = \$365  | \$366 ;
  assign \$368  = ~ \$367 ;
  assign \$369  = \$362  & \$368 ;
  assign \$370  = \$81  ? { \$350 , \$242 , \$161 , \$107  } : { \$369 , \$361 , \$355 , \$351  };
  assign inserted = inserting ? \$370  : 4'h0;
  assign holder = hit ? s4_match : inserted;
  assign \$371  = & { s4_row[78], s4_row[52], s4_row[26], s4_row[0] };
  assign \$372  = inserting & \$371 ;
  assign \$373  = s4_row[2:1] == 2'h3;
  assign \$374  = s4_row[28:27] == 2'h3;
  assign \$375  = \$373  | \$374 ;
  assign \$376  = s4_row[54:53] == 2'h3;
  assign \$377  = \$375  | \$376 ;
  assign \$378  = s4_row[80:79] == 2'h3;
  assign \$379  = \$377  | \$378 ;
  assign \$380  = s4_row[2:1] == 2'h2;
  assign \$381  = s4_row[28:27] == 2'h2;
  assign \$382  = \$380  | \$381 ;
  assign \$383  = s4_row[54:53] == 2'h2;
  assign \$384  = \$382  | \$383 ;
  assign \$385  = s4_row[80:79] == 2'h2;
  assign \$386  = \$384  | \$385 ;
  assign \$387  = s4_row[2:1] == 1'h1;
  assign \$388  = s4_row[28:27] == 1'h1;
  assign \$389  = \$387  | \$388 ;
  assign \$390  = s4_row[54:53] == 1'h1;
  assign \$391  = \$389  | \$390 ;
  assign \$392  = s4_row[80:79] == 1'h1;
  assign \$393  = \$391  | \$392 ;
  assign \$394  = \$393  ? 2'h2 : 2'h3;
  assign \$395  = \$386  ? 2'h1 : \$394 ;
  assign \$396  = \$379  ? 2'h0 : \$395 ;
  assign ageing = \$372  ? \$396  : 2'h0;
  assign \$397  = s4[1:0] == 2'h2;
  assign \$398  = ~ \$397 ;
  assign \$399  = s4_row[2:1] + ageing;
  assign \$400  = s4[35] ? 2'h0 : 2'h2;
  assign \$401  = s4_row[28:27] + ageing;
  assign \$402  = s4[35] ? 2'h0 : 2'h2;
  assign \$403  = s4_row[54:53] + ageing;
  assign \$404  = s4[35] ? 2'h0 : 2'h2;
  assign \$405  = s4_row[80:79] + ageing;
  assign \$406  = s4[35] ? 2'h0 : 2'h2;
  assign \$407  = ~ rsp__valid;
  assign advance = \$407  | rsp__ready;
  assign \$408  = ~ flushing;
  assign req__ready = advance & \$408 ;
  assign write__addr = flushing ? flush_set : \$signal$32 ;
  assign write__data = flushing ? 104'h00000000000000000000000000 : s5_row;
  assign \$409  = advance & \$signal$31 ;
  assign write__en = flushing | \$409 ;
  always @(posedge clk)
    flush_set <= \$410 ;
  always @(posedge clk)
    flushing <= \$411 ;
  always @(posedge clk)
    s1_valid <= \$412 ;
  always @(posedge clk)
    s1 <= \$413 ;
  always @(posedge clk)
    s2_valid <= \$414 ;
  always @(posedge clk)
    s2 <= \$415 ;
  always @(posedge clk)
    s2_row <= \$416 ;
  always @(posedge clk)
    s3_valid <= \$417 ;
  always @(posedge clk)
    s3 <= \$418 ;
  always @(posedge clk)
    s3_row <= \$419 ;
  always @(posedge clk)
    s4_valid <= \$420 ;
  always @(posedge clk)
    s4 <= \$421 ;
  always @(posedge clk)
    s4_row <= \$422 ;
  always @(posedge clk)
    s4_match <= \$423 ;
  always @(posedge clk)
    \$signal  <= \$424 ;
  always @(posedge clk)
    \$signal$31  <= \$425 ;
  always @(posedge clk)
    \$signal$32  <= \$426 ;
  always @(posedge clk)
    s5_row <= \$427 ;
  always @(posedge clk)
    s6_writes <= \$428 ;
  always @(posedge clk)
    s6_set <= \$429 ;
  always @(posedge clk)
    s6_row <= \$430 ;
  always @(posedge clk)
    s7_row <= \$431 ;
  always @(posedge clk)
    forward_1 <= \$432 ;
  always @(posedge clk)
    forward_2 <= \$433 ;
  always @(posedge clk)
    forward_3 <= \$434 ;
  always @(posedge clk)
    forward_4 <= \$435 ;
  always @(posedge clk)
    forward_5 <= \$436 ;
  always @(posedge clk)
    rsp__valid <= \$437 ;
  always @(posedge clk)
    answer <= \$438 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$410  = flush_set;
    if (flushing) begin
      \$410  = \$1 [9:0];
    end
    if (rst) begin
      \$410  = 10'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$411  = flushing;
    if (flushing) begin
      \$411  = \$3 ;
    end
    if (rst) begin
      \$411  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$412  = s1_valid;
    if (advance) begin
      \$412  = \$5 ;
    end
    if (rst) begin
      \$412  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$413  = s1;
    if (advance) begin
      \$413  = req__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$414  = s2_valid;
    if (advance) begin
      \$414  = s1_valid;
    end
    if (rst) begin
      \$414  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$415  = s2;
    if (advance) begin
      \$415  = s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$416  = s2_row;
    if (advance) begin
      \$416  = read__data;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$417  = s3_valid;
    if (advance) begin
      \$417  = s2_valid;
    end
    if (rst) begin
      \$417  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$418  = s3;
    if (advance) begin
      \$418  = s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$419  = s3_row;
    if (advance) begin
      \$419  = \$9 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$420  = s4_valid;
    if (advance) begin
      \$420  = s3_valid;
    end
    if (rst) begin
      \$420  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$421  = s4;
    if (advance) begin
      \$421  = s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$422  = s4_row;
    if (advance) begin
      \$422  = \$10 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$423  = s4_match;
    if (advance) begin
      \$423  = \$37 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$424  = \$signal ;
    if (advance) begin
      \$424  = \$41 ;
    end
    if (rst) begin
      \$424  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$425  = \$signal$31 ;
    if (advance) begin
      \$425  = \$signal ;
    end
    if (rst) begin
      \$425  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$426  = \$signal$32 ;
    if (advance) begin
      \$426  = s4[11:2];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$427  = s5_row;
    if (advance) begin
      \$427  = changed;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$428  = s6_writes;
    if (advance) begin
      \$428  = \$signal$31 ;
    end
    if (rst) begin
      \$428  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$429  = s6_set;
    if (advance) begin
      \$429  = \$signal$32 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$430  = s6_row;
    if (advance) begin
      \$430  = s5_row;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$431  = s7_row;
    if (advance) begin
      \$431  = s6_row;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$432  = forward_1;
    if (advance) begin
      \$432  = \$47 ;
    end
    if (rst) begin
      \$432  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$433  = forward_2;
    if (advance) begin
      \$433  = \$53 ;
    end
    if (rst) begin
      \$433  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$434  = forward_3;
    if (advance) begin
      \$434  = \$55 ;
    end
    if (rst) begin
      \$434  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$435  = forward_4;
    if (advance) begin
      \$435  = \$57 ;
    end
    if (rst) begin
      \$435  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$436  = forward_5;
    if (advance) begin
      \$436  = \$59 ;
    end
    if (rst) begin
      \$436  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$437  = rsp__valid;
    if (advance) begin
      \$437  = s4_valid;
    end
    if (rst) begin
      \$437  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$438  = answer;
    if (advance) begin
      \$438 [0] = hit;
      \$438 [2:1] = \$63 ;
      \$438 [3] = \$66 ;
      \$438 [5:4] = \$69 ;
      \$438 [28:6] = \$72 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    changed = 104'h00000000000000000000000000;
    if (\$398 ) begin
      changed[0] = s4_row[0];
      changed[2:1] = \$399 [1:0];
      changed[25:3] = s4_row[25:3];
      if (inserted[0]) begin
        changed[0] = 1'h1;
        changed[2:1] = \$400 ;
        changed[25:3] = s4[34:12];
      end else if (s4_match[0]) begin
        changed[2:1] = 2'h0;
      end
      begin
        begin
          changed[26] = s4_row[26];
          changed[28:27] = \$401 [1:0];
          changed[51:29] = s4_row[51:29];
        end
      end
      if (inserted[1]) begin
        changed[26] = 1'h1;
        changed[28:27] = \$402 ;
        changed[51:29] = s4[34:12];
      end else if (s4_match[1]) begin
        changed[28:27] = 2'h0;
      end
      begin
        begin
          changed[52] = s4_row[52];
          changed[54:53] = \$403 [1:0];
          changed[77:55] = s4_row[77:55];
        end
      end
      if (inserted[2]) begin
        changed[52] = 1'h1;
        changed[54:53] = \$404 ;
        changed[77:55] = s4[34:12];
      end else if (s4_match[2]) begin
        changed[54:53] = 2'h0;
      end
      begin
        begin
          changed[78] = s4_row[78];
          changed[80:79] = \$405 [1:0];
          changed[103:81] = s4_row[103:81];
        end
      end
      if (inserted[3]) begin
        changed[78] = 1'h1;
        changed[80:79] = \$406 ;
        changed[103:81] = s4[34:12];
      end else if (s4_match[3]) begin
        changed[80:79] = 2'h0;
      end
    end
  end
  assign read__addr = req__payload[11:2];
  assign read__en = advance;
  assign rsp__payload = answer;
  assign \s1.op  = s1[1:0];
  assign \s1.set  = s1[11:2];
  assign \s1.tag  = s1[34:12];
  assign \s1.again  = s1[35];
  assign \req__payload.op  = req__payload[1:0];
  assign \req__payload.set  = req__payload[11:2];
  assign \req__payload.tag  = req__payload[34:12];
  assign \req__payload.again  = req__payload[35];
  assign \s2.op  = s2[1:0];
  assign \s2.set  = s2[11:2];
  assign \s2.tag  = s2[34:12];
  assign \s2.again  = s2[35];
  assign \s2_row[0]  = s2_row[25:0];
  assign \s2_row[0].valid  = s2_row[0];
  assign \s2_row[0].rrpv  = s2_row[2:1];
  assign \s2_row[0].tag  = s2_row[25:3];
  assign \s2_row[1]  = s2_row[51:26];
  assign \s2_row[1].valid  = s2_row[26];
  assign \s2_row[1].rrpv  = s2_row[28:27];
  assign \s2_row[1].tag  = s2_row[51:29];
  assign \s2_row[2]  = s2_row[77:52];
  assign \s2_row[2].valid  = s2_row[52];
  assign \s2_row[2].rrpv  = s2_row[54:53];
  assign \s2_row[2].tag  = s2_row[77:55];
  assign \s2_row[3]  = s2_row[103:78];
  assign \s2_row[3].valid  = s2_row[78];
  assign \s2_row[3].rrpv  = s2_row[80:79];
  assign \s2_row[3].tag  = s2_row[103:81];
  assign \read__data[0]  = read__data[25:0];
  assign \read__data[0].valid  = read__data[0];
  assign \read__data[0].rrpv  = read__data[2:1];
  assign \read__data[0].tag  = read__data[25:3];
  assign \read__data[1]  = read__data[51:26];
  assign \read__data[1].valid  = read__data[26];
  assign \read__data[1].rrpv  = read__data[28:27];
  assign \read__data[1].tag  = read__data[51:29];
  assign \read__data[2]  = read__data[77:52];
  assign \read__data[2].valid  = read__data[52];
  assign \read__data[2].rrpv  = read__data[54:53];
  assign \read__data[2].tag  = read__data[77:55];
  assign \read__data[3]  = read__data[103:78];
  assign \read__data[3].valid  = read__data[78];
  assign \read__data[3].rrpv  = read__data[80:79];
  assign \read__data[3].tag  = read__data[103:81];
  assign \s3.op  = s3[1:0];
  assign \s3.set  = s3[11:2];
  assign \s3.tag  = s3[34:12];
  assign \s3.again  = s3[35];
  assign \s3_row[0]  = s3_row[25:0];
  assign \s3_row[0].valid  = s3_row[0];
  assign \s3_row[0].rrpv  = s3_row[2:1];
  assign \s3_row[0].tag  = s3_row[25:3];
  assign \s3_row[1]  = s3_row[51:26];
  assign \s3_row[1].valid  = s3_row[26];
  assign \s3_row[1].rrpv  = s3_row[28:27];
  assign \s3_row[1].tag  = s3_row[51:29];
  assign \s3_row[2]  = s3_row[77:52];
  assign \s3_row[2].valid  = s3_row[52];
  assign \s3_row[2].rrpv  = s3_row[54:53];
  assign \s3_row[2].tag  = s3_row[77:55];
  assign \s3_row[3]  = s3_row[103:78];
  assign \s3_row[3].valid  = s3_row[78];
  assign \s3_row[3].rrpv  = s3_row[80:79];
  assign \s3_row[3].tag  = s3_row[103:81];
  assign \s7_row[0]  = s7_row[25:0];
  assign \s7_row[0].valid  = s7_row[0];
  assign \s7_row[0].rrpv  = s7_row[2:1];
  assign \s7_row[0].tag  = s7_row[25:3];
  assign \s7_row[1]  = s7_row[51:26];
  assign \s7_row[1].valid  = s7_row[26];
  assign \s7_row[1].rrpv  = s7_row[28:27];
  assign \s7_row[1].tag  = s7_row[51:29];
  assign \s7_row[2]  = s7_row[77:52];
  assign \s7_row[2].valid  = s7_row[52];
  assign \s7_row[2].rrpv  = s7_row[54:53];
  assign \s7_row[2].tag  = s7_row[77:55];
  assign \s7_row[3]  = s7_row[103:78];
  assign \s7_row[3].valid  = s7_row[78];
  assign \s7_row[3].rrpv  = s7_row[80:79];
  assign \s7_row[3].tag  = s7_row[103:81];
  assign \s6_row[0]  = s6_row[25:0];
  assign \s6_row[0].valid  = s6_row[0];
  assign \s6_row[0].rrpv  = s6_row[2:1];
  assign \s6_row[0].tag  = s6_row[25:3];
  assign \s6_row[1]  = s6_row[51:26];
  assign \s6_row[1].valid  = s6_row[26];
  assign \s6_row[1].rrpv  = s6_row[28:27];
  assign \s6_row[1].tag  = s6_row[51:29];
  assign \s6_row[2]  = s6_row[77:52];
  assign \s6_row[2].valid  = s6_row[52];
  assign \s6_row[2].rrpv  = s6_row[54:53];
  assign \s6_row[2].tag  = s6_row[77:55];
  assign \s6_row[3]  = s6_row[103:78];
  assign \s6_row[3].valid  = s6_row[78];
  assign \s6_row[3].rrpv  = s6_row[80:79];
  assign \s6_row[3].tag  = s6_row[103:81];
  assign \s5_row[0]  = s5_row[25:0];
  assign \s5_row[0].valid  = s5_row[0];
  assign \s5_row[0].rrpv  = s5_row[2:1];
  assign \s5_row[0].tag  = s5_row[25:3];
  assign \s5_row[1]  = s5_row[51:26];
  assign \s5_row[1].valid  = s5_row[26];
  assign \s5_row[1].rrpv  = s5_row[28:27];
  assign \s5_row[1].tag  = s5_row[51:29];
  assign \s5_row[2]  = s5_row[77:52];
  assign \s5_row[2].valid  = s5_row[52];
  assign \s5_row[2].rrpv  = s5_row[54:53];
  assign \s5_row[2].tag  = s5_row[77:55];
  assign \s5_row[3]  = s5_row[103:78];
  assign \s5_row[3].valid  = s5_row[78];
  assign \s5_row[3].rrpv  = s5_row[80:79];
  assign \s5_row[3].tag  = s5_row[103:81];
  assign \changed[0]  = changed[25:0];
  assign \changed[0].valid  = changed[0];
  assign \changed[0].rrpv  = changed[2:1];
  assign \changed[0].tag  = changed[25:3];
  assign \changed[1]  = changed[51:26];
  assign \changed[1].valid  = changed[26];
  assign \changed[1].rrpv  = changed[28:27];
  assign \changed[1].tag  = changed[51:29];
  assign \changed[2]  = changed[77:52];
  assign \changed[2].valid  = changed[52];
  assign \changed[2].rrpv  = changed[54:53];
  assign \changed[2].tag  = changed[77:55];
  assign \changed[3]  = changed[103:78];
  assign \changed[3].valid  = changed[78];
  assign \changed[3].rrpv  = changed[80:79];
  assign \changed[3].tag  = changed[103:81];
  assign \s4.op  = s4[1:0];
  assign \s4.set  = s4[11:2];
  assign \s4.tag  = s4[34:12];
  assign \s4.again  = s4[35];
  assign \s4_row[0]  = s4_row[25:0];
  assign \s4_row[0].valid  = s4_row[0];
  assign \s4_row[0].rrpv  = s4_row[2:1];
  assign \s4_row[0].tag  = s4_row[25:3];
  assign \s4_row[1]  = s4_row[51:26];
  assign \s4_row[1].valid  = s4_row[26];
  assign \s4_row[1].rrpv  = s4_row[28:27];
  assign \s4_row[1].tag  = s4_row[51:29];
  assign \s4_row[2]  = s4_row[77:52];
  assign \s4_row[2].valid  = s4_row[52];
  assign \s4_row[2].rrpv  = s4_row[54:53];
  assign \s4_row[2].tag  = s4_row[77:55];
  assign \s4_row[3]  = s4_row[103:78];
  assign \s4_row[3].valid  = s4_row[78];
  assign \s4_row[3].rrpv  = s4_row[80:79];
  assign \s4_row[3].tag  = s4_row[103:81];
  assign \answer.hit  = answer[0];
  assign \answer.way  = answer[2:1];
  assign \answer.entry_valid  = answer[3];
  assign \answer.entry_rrpv  = answer[5:4];
  assign \answer.entry_tag  = answer[28:6];
  assign \write__data[0]  = write__data[25:0];
  assign \write__data[0].valid  = write__data[0];
  assign \write__data[0].rrpv  = write__data[2:1];
  assign \write__data[0].tag  = write__data[25:3];
  assign \write__data[1]  = write__data[51:26];
  assign \write__data[1].valid  = write__data[26];
  assign \write__data[1].rrpv  = write__data[28:27];
  assign \write__data[1].tag  = write__data[51:29];
  assign \write__data[2]  = write__data[77:52];
  assign \write__data[2].valid  = write__data[52];
  assign \write__data[2].rrpv  = write__data[54:53];
  assign \write__data[2].tag  = write__data[77:55];
  assign \write__data[3]  = write__data[103:78];
  assign \write__data[3].valid  = write__data[78];
  assign \write__data[3].rrpv  = write__data[80:79];
  assign \write__data[3].tag  = write__data[103:81];
  assign \rsp__payload.hit  = answer[0];
  assign \rsp__payload.way  = answer[2:1];
  assign \rsp__payload.entry_valid  = answer[3];
  assign \rsp__payload.entry_rrpv  = answer[5:4];
  assign \rsp__payload.entry_tag  = answer[28:6];
  assign \$354  = s4_row[0];
endmodule
