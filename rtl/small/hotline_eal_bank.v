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
  wire \$10 ;
  wire [1:0] \$100 ;
  wire [1:0] \$101 ;
  wire [1:0] \$102 ;
  wire [2:0] \$103 ;
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
  wire [1:0] \$126 ;
  wire [1:0] \$127 ;
  wire [1:0] \$128 ;
  wire [2:0] \$129 ;
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
  wire [1:0] \$152 ;
  wire [1:0] \$153 ;
  wire [1:0] \$154 ;
  wire [2:0] \$155 ;
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
  wire [1:0] \$180 ;
  wire [1:0] \$181 ;
  wire [1:0] \$182 ;
  wire [2:0] \$183 ;
  wire \$184 ;
  wire \$185 ;
  wire \$186 ;
  wire \$187 ;
  wire \$188 ;
  wire \$189 ;
  wire [3:0] \$19 ;
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
  wire [1:0] \$206 ;
  wire [1:0] \$207 ;
  wire [1:0] \$208 ;
  wire [2:0] \$209 ;
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
  wire [1:0] \$232 ;
  wire [1:0] \$233 ;
  wire [1:0] \$234 ;
  wire [2:0] \$235 ;
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
  wire [3:0] \$25 ;
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
  wire [1:0] \$261 ;
  wire [1:0] \$262 ;
  wire [1:0] \$263 ;
  wire [2:0] \$264 ;
  wire \$265 ;
  wire \$266 ;
  wire \$267 ;
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
  wire \$28 ;
  wire \$280 ;
  wire \$281 ;
  wire \$282 ;
  wire \$283 ;
  wire \$284 ;
  wire \$285 ;
  wire \$286 ;
  wire [1:0] \$287 ;
  wire [1:0] \$288 ;
  wire [1:0] \$289 ;
  wire \$29 ;
  wire [2:0] \$290 ;
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
  wire [1:0] \$313 ;
  wire [1:0] \$314 ;
  wire [1:0] \$315 ;
  wire [2:0] \$316 ;
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
  wire [1:0] \$340 ;
  wire [1:0] \$341 ;
  wire [1:0] \$342 ;
  wire [2:0] \$343 ;
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
  wire [3:0] \$36 ;
  wire \$360 ;
  wire \$361 ;
  wire \$362 ;
  wire \$363 ;
  wire \$364 ;
  wire \$365 ;
  wire \$366 ;
  wire [3:0] \$367 ;
  wire \$368 ;
  wire \$369 ;
  wire \$37 ;
  wire \$370 ;
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
  wire [1:0] \$391 ;
  wire [1:0] \$392 ;
  wire [1:0] \$393 ;
  wire \$394 ;
  wire \$395 ;
  wire [2:0] \$396 ;
  wire [1:0] \$397 ;
  wire [2:0] \$398 ;
  wire [1:0] \$399 ;
  wire \$4 ;
  wire \$40 ;
  wire [2:0] \$400 ;
  wire [1:0] \$401 ;
  wire [2:0] \$402 ;
  wire [1:0] \$403 ;
  wire \$404 ;
  wire \$405 ;
  wire \$406 ;
  reg [9:0] \$407 ;
  reg \$408 ;
  reg \$409 ;
  wire \$41 ;
  reg [35:0] \$410 ;
  reg \$411 ;
  reg [35:0] \$412 ;
  reg [103:0] \$413 ;
  reg \$414 ;
  reg [35:0] \$415 ;
  reg [103:0] \$416 ;
  reg \$417 ;
  reg [35:0] \$418 ;
  reg [103:0] \$419 ;
  wire \$42 ;
  reg [3:0] \$420 ;
  reg \$421 ;
  reg [103:0] \$422 ;
  reg \$423 ;
  reg \$424 ;
  reg \$425 ;
  reg \$426 ;
  reg \$427 ;
  reg [28:0] \$428 ;
  wire \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire [6:0] \$489 ;
  wire \$49 ;
  wire [6:0] \$495 ;
  wire \$5 ;
  wire \$50 ;
  wire [6:0] \$500 ;
  wire \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire \$58 ;
  wire \$59 ;
  wire [103:0] \$6 ;
  wire [1:0] \$60 ;
  wire [25:0] \$61 ;
  wire \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire [25:0] \$65 ;
  wire [1:0] \$66 ;
  wire \$67 ;
  wire [25:0] \$68 ;
  wire [22:0] \$69 ;
  wire [103:0] \$7 ;
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
  reg s4_writes = 1'h0;
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
  reg [103:0] written_row = 104'h00000000000000000000000000;
  wire [25:0] \written_row[0] ;
  wire [1:0] \written_row[0].rrpv ;
  wire [22:0] \written_row[0].tag ;
  wire \written_row[0].valid ;
  wire [25:0] \written_row[1] ;
  wire [1:0] \written_row[1].rrpv ;
  wire [22:0] \written_row[1].tag ;
  wire \written_row[1].valid ;
  wire [25:0] \written_row[2] ;
  wire [1:0] \written_row[2].rrpv ;
  wire [22:0] \written_row[2].tag ;
  wire \written_row[2].valid ;
  wire [25:0] \written_row[3] ;
  wire [1:0] \written_row[3].rrpv ;
  wire [22:0] \written_row[3].tag ;
  wire \written_row[3].valid ;
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
  assign \$6  = forward_4 ? written_row : read__data;
  assign \$7  = forward_3 ? written_row : s2_row;
  assign \$8  = forward_2 ? changed : \$7 ;
  assign \$9  = forward_1 ? changed : s3_row;
  assign \$10  = s4[1:0] == 2'h2;
  assign \$11  = s3_row[25:3] == s3[34:12];
  assign \$12  = s3_row[0] & \$11 ;
  assign \$13  = s3_row[51:29] == s3[34:12];
  assign \$14  = s3_row[26] & \$13 ;
  assign \$15  = s3_row[77:55] == s3[34:12];
  assign \$16  = s3_row[52] & \$15 ;
  assign \$17  = s3_row[103:81] == s3[34:12];
  assign \$18  = s3_row[78] & \$17 ;
  assign \$19  = ~ inserted;
  assign \$20  = { \$18 , \$16 , \$14 , \$12  } & \$19 ;
  assign \$21  = s3[34:12] == s4[34:12];
  assign \$22  = s3[34:12] == s4[34:12];
  assign \$23  = s3[34:12] == s4[34:12];
  assign \$24  = s3[34:12] == s4[34:12];
  assign \$25  = inserted & { \$24 , \$23 , \$22 , \$21  };
  assign \$26  = \$20  | \$25 ;
  assign \$27  = \$10  ? 4'h0 : \$26 ;
  assign \$28  = s3_row[25:3] == s3[34:12];
  assign \$29  = s3_row[0] & \$28 ;
  assign \$30  = s3_row[51:29] == s3[34:12];
  assign \$31  = s3_row[26] & \$30 ;
  assign \$32  = s3_row[77:55] == s3[34:12];
  assign \$33  = s3_row[52] & \$32 ;
  assign \$34  = s3_row[103:81] == s3[34:12];
  assign \$35  = s3_row[78] & \$34 ;
  assign \$36  = forward_1 ? \$27  : { \$35 , \$33 , \$31 , \$29  };
  assign \$37  = s3[1:0] == 1'h1;
  assign \$38  = s3[1:0] == 2'h2;
  assign \$39  = \$37  | \$38 ;
  assign \$40  = s3_valid & \$39 ;
  assign \$41  = s3[1:0] == 1'h1;
  assign \$42  = s3[1:0] == 2'h2;
  assign \$43  = \$41  | \$42 ;
  assign \$44  = s3_valid & \$43 ;
  assign \$45  = s3[11:2] == s2[11:2];
  assign \$46  = \$44  & \$45 ;
  assign \$47  = s3[1:0] == 1'h1;
  assign \$48  = s3[1:0] == 2'h2;
  assign \$49  = \$47  | \$48 ;
  assign \$50  = s3_valid & \$49 ;
  assign \$51  = s3[11:2] == s1[11:2];
  assign \$52  = \$50  & \$51 ;
  assign \$53  = s4[11:2] == s1[11:2];
  assign \$54  = s4_writes & \$53 ;
  assign \$55  = s4[11:2] == req__payload[11:2];
  assign \$56  = s4_writes & \$55 ;
  assign \$57  = s4[1:0] == 2'h3;
  assign \$58  = holder[1] | holder[3];
  assign \$59  = holder[2] | holder[3];
  assign \$60  = \$57  ? s4[13:12] : { \$59 , \$58  };
  assign \$489  = s4[13:12] * 5'h1a;
  assign \$61  = s4_row >> \$489 ;
  assign \$62  = s4[1:0] == 2'h3;
  assign \$63  = \$61 [0] & \$62 ;
  assign \$64  = s4[1:0] == 2'h3;
  assign \$495  = s4[13:12] * 5'h1a;
  assign \$65  = s4_row >> \$495 ;
  assign \$66  = \$64  ? \$65 [2:1] : 2'h0;
  assign \$67  = s4[1:0] == 2'h3;
  assign \$500  = s4[13:12] * 5'h1a;
  assign \$68  = s4_row >> \$500 ;
  assign \$69  = \$67  ? \$68 [25:3] : 23'h000000;
  assign \$70  = | s4_match;
  assign \$71  = s4[1:0] == 2'h2;
  assign \$72  = ~ \$71 ;
  assign \$73  = \$70  & \$72 ;
  assign \$74  = s4[1:0] == 2'h3;
  assign \$75  = ~ \$74 ;
  assign hit = \$73  & \$75 ;
  assign \$76  = s4[1:0] == 1'h1;
  assign \$77  = ~ hit;
  assign inserting = \$76  & \$77 ;
  assign \$78  = & { s4_row[78], s4_row[52], s4_row[26], s4_row[0] };
  assign \$79  = s4_row[2:1] == 2'h3;
  assign \$80  = s4_row[28:27] == 2'h3;
  assign \$81  = \$79  | \$80 ;
  assign \$82  = s4_row[54:53] == 2'h3;
  assign \$83  = \$81  | \$82 ;
  assign \$84  = s4_row[80:79] == 2'h3;
  assign \$85  = \$83  | \$84 ;
  assign \$86  = s4_row[2:1] == 2'h2;
  assign \$87  = s4_row[28:27] == 2'h2;
  assign \$88  = \$86  | \$87 ;
  assign \$89  = s4_row[54:53] == 2'h2;
  assign \$90  = \$88  | \$89 ;
  assign \$91  = s4_row[80:79] == 2'h2;
  assign \$92  = \$90  | \$91 ;
  assign \$93  = s4_row[2:1] == 1'h1;
  assign \$94  = s4_row[28:27] == 1'h1;
  assign \$95  = \$93  | \$94 ;
  assign \$96  = s4_row[54:53] == 1'h1;
  assign \$97  = \$95  | \$96 ;
  assign \$98  = s4_row[80:79] == 1'h1;
  assign \$99  = \$97  | \$98 ;
  assign \$100  = \$99  ? 2'h2 : 2'h3;
  assign \$101  = \$92  ? 2'h1 : \$100 ;
  assign \$102  = \$85  ? 2'h0 : \$101 ;
  assign \$103  = 2'h3 - \$102 ;
  assign \$104  = s4_row[2:1] == \$103 ;
  assign \$105  = s4_row[2:1] == 2'h3;
  assign \$106  = s4_row[28:27] == 2'h3;
  assign \$107  = \$105  | \$106 ;
  assign \$108  = s4_row[54:53] == 2'h3;
  assign \$109  = \$107  | \$108 ;
  assign \$110  = s4_row[80:79] == 2'h3;
  assign \$111  = \$109  | \$110 ;
  assign \$112  = s4_row[2:1] == 2'h2;
  assign \$113  = s4_row[28:27] == 2'h2;
  assign \$114  = \$112  | \$113 ;
  assign \$115  = s4_row[54:53] == 2'h2;
  assign \$116  = \$114  | \$115 ;
  assign \$117  = s4_row[80:79] == 2'h2;
  assign \$118  = \$116  | \$117 ;
  assign \$119  = s4_row[2:1] == 1'h1;
  assign \$120  = s4_row[28:27] == 1'h1;
  assign \$121  = \$119  | \$120 ;
  assign \$122  = s4_row[54:53] == 1'h1;
  assign \$123  = \$121  | \$122 ;
  assign \$124  = s4_row[80:79] == 1'h1;
  assign \$125  = \$123  | \$124 ;
  assign \$126  = \$125  ? 2'h2 : 2'h3;
  assign \$127  = \$118  ? 2'h1 : \$126 ;
  assign \$128  = \$111  ? 2'h0 : \$127 ;
  assign \$129  = 2'h3 - \$128 ;
  assign \$130  = s4_row[28:27] == \$129 ;
  assign \$131  = s4_row[2:1] == 2'h3;
  assign \$132  = s4_row[28:27] == 2'h3;
  assign \$133  = \$131  | \$132 ;
  assign \$134  = s4_row[54:53] == 2'h3;
  assign \$135  = \$133  | \$134 ;
  assign \$136  = s4_row[80:79] == 2'h3;
  assign \$137  = \$135  | \$136 ;
  assign \$138  = s4_row[2:1] == 2'h2;
  assign \$139  = s4_row[28:27] == 2'h2;
  assign \$140  = \$138  | \$139 ;
  assign \$141  = s4_row[54:53] == 2'h2;
  assign \$142  = \$140  | \$141 ;
  assign \$143  = s4_row[80:79] == 2'h2;
  assign \$144  = \$142  | \$143 ;
  assign \$145  = s4_row[2:1] == 1'h1;
  assign \$146  = s4_row[28:27] == 1'h1;
  assign \$147  = \$145  | \$146 ;
  assign \$148  = s4_row[54:53] == 1'h1;
  assign \$149  = \$147  | \$148 ;
  assign \$150  = s4_row[80:79] == 1'h1;
  assign \$151  = \$149  | \$150 ;
  assign \$152  = \$151  ? 2'h2 : 2'h3;
  assign \$153  = \$144  ? 2'h1 : \$152 ;
  assign \$154  = \$137  ? 2'h0 : \$153 ;
  assign \$155  = 2'h3 - \$154 ;
  assign \$156  = s4_row[2:1] == \$155 ;
  assign \$157  = ~ \$156 ;
  assign \$158  = \$130  & \$157 ;
  assign \$159  = s4_row[2:1] == 2'h3;
  assign \$160  = s4_row[28:27] == 2'h3;
  assign \$161  = \$159  | \$160 ;
  assign \$162  = s4_row[54:53] == 2'h3;
  assign \$163  = \$161  | \$162 ;
  assign \$164  = s4_row[80:79] == 2'h3;
  assign \$165  = \$163  | \$164 ;
  assign \$166  = s4_row[2:1] == 2'h2;
  assign \$167  = s4_row[28:27] == 2'h2;
  assign \$168  = \$166  | \$167 ;
  assign \$169  = s4_row[54:53] == 2'h2;
  assign \$170  = \$168  | \$169 ;
  assign \$171  = s4_row[80:79] == 2'h2;
  assign \$172  = \$170  | \$171 ;
  assign \$173  = s4_row[2:1] == 1'h1;
  assign \$174  = s4_row[28:27] == 1'h1;
  assign \$175  = \$173  | \$174 ;
  assign \$176  = s4_row[54:53] == 1'h1;
  assign \$177  = \$175  | \$176 ;
  assign \$178  = s4_row[80:79] == 1'h1;
  assign \$179  = \$177  | \$178 ;
  assign \$180  = \$179  ? 2'h2 : 2'h3;
  assign \$181  = \$172  ? 2'h1 : \$180 ;
  assign \$182  = \$165  ? 2'h0 : \$181 ;
  assign \$183  = 2'h3 - \$182 ;
  assign \$184  = s4_row[54:53] == \$183 ;
  assign \$185  = s4_row[2:1] == 2'h3;
  assign \$186  = s4_row[28:27] == 2'h3;
  assign \$187  = \$185  | \$186 ;
  assign \$188  = s4_row[54:53] == 2'h3;
  assign \$189  = \$187  | \$188 ;
  assign \$190  = s4_row[80:79] == 2'h3;
  assign \$191  = \$189  | \$190 ;
  assign \$192  = s4_row[2:1] == 2'h2;
  assign \$193  = s4_row[28:27] == 2'h2;
  assign \$194  = \$192  | \$193 ;
  assign \$195  = s4_row[54:53] == 2'h2;
  assign \$196  = \$194  | \$195 ;
  assign \$197  = s4_row[80:79] == 2'h2;
  assign \$198  = \$196  | \$197 ;
  assign \$199  = s4_row[2:1] == 1'h1;
  assign \$200  = s4_row[28:27] == 1'h1;
  assign \$201  = \$199  | \$200 ;
  assign \$202  = s4_row[54:53] == 1'h1;
  assign \$203  = \$201  | \$202 ;
  assign \$204  = s4_row[80:79] == 1'h1;
  assign \$205  = \$203  | \$204 ;
  assign \$206  = \$205  ? 2'h2 : 2'h3;
  assign \$207  = \$198  ? 2'h1 : \$206 ;
  assign \$208  = \$191  ? 2'h0 : \$207 ;
  assign \$209  = 2'h3 - \$208 ;
  assign \$210  = s4_row[2:1] == \$209 ;
  assign \$211  = s4_row[2:1] == 2'h3;
  assign \$212  = s4_row[28:27] == 2'h3;
  assign \$213  = \$211  | \$212 ;
  assign \$214  = s4_row[54:53] == 2'h3;
  assign \$215  = \$213  | \$214 ;
  assign \$216  = s4_row[80:79] == 2'h3;
  assign \$217  = \$215  | \$216 ;
  assign \$218  = s4_row[2:1] == 2'h2;
  assign \$219  = s4_row[28:27] == 2'h2;
  assign \$220  = \$218  | \$219 ;
  assign \$221  = s4_row[54:53] == 2'h2;
  assign \$222  = \$220  | \$221 ;
  assign \$223  = s4_row[80:79] == 2'h2;
  assign \$224  = \$222  | \$223 ;
  assign \$225  = s4_row[2:1] == 1'h1;
  assign \$226  = s4_row[28:27] == 1'h1;
  assign \$227  = \$225  | \$226 ;
  assign \$228  = s4_row[54:53] == 1'h1;
  assign \$229  = \$227  | \$228 ;
  assign \$230  = s4_row[80:79] == 1'h1;
  assign \$231  = \$229  | \$230 ;
  assign \$232  = \$231  ? 2'h2 : 2'h3;
  assign \$233  = \$224  ? 2'h1 : \$232 ;
  assign \$234  = \$217  ? 2'h0 : \$233 ;
  assign \$235  = 2'h3 - \$234 ;
  assign \$236  = s4_row[28:27] == \$235 ;
  assign \$237  = \$210  | \$236 ;
  assign \$238  = ~ \$237 ;
  assign \$239  = \$184  & \$238 ;
  assign \$240  = s4_row[2:1] == 2'h3;
  assign \$241  = s4_row[28:27] == 2'h3;
  assign \$242  = \$240  | \$241 ;
  assign \$243  = s4_row[54:53] == 2'h3;
  assign \$244  = \$242  | \$243 ;
  assign \$245  = s4_row[80:79] == 2'h3;
  assign \$246  = \$244  | \$245 ;
  assign \$247  = s4_row[2:1] == 2'h2;
  assign \$248  = s4_row[28:27] == 2'h2;
  assign \$249  = \$247  | \$248 ;
  assign \$250  = s4_row[54:53] == 2'h2;
  assign \$251  = \$249  | \$250 ;
  assign \$252  = s4_row[80:79] == 2'h2;
  assign \$253  = \$251  | \$252 ;
  assign \$254  = s4_row[2:1] == 1'h1;
  assign \$255  = s4_row[28:27] == 1'h1;
  assign \$256  = \$254  | \$255 ;
  assign \$257  = s4_row[54:53] == 1'h1;
  assign \$258  = \$256  | \$257 ;
  assign \$259  = s4_row[80:79] == 1'h1;
  assign \$260  = \$258  | \$259 ;
  assign \$261  = \$260  ? 2'h2 : 2'h3;
  assign \$262  = \$253  ? 2'h1 : \$261 ;
  assign \$263  = \$246  ? 2'h0 : \$262 ;
  assign \$264  = 2'h3 - \$263 ;
  assign \$265  = s4_row[80:79] == \$264 ;
  assign \$266  = s4_row[2:1] == 2'h3;
  assign \$267  = s4_row[28:27] == 2'h3;
  assign \$268  = \$266  | \$267 ;
  assign \$269  = s4_row[54:53] == 2'h3;
  assign \$270  = \$268  | \$269 ;
  assign \$271  = s4_row[80:79] == 2'h3;
  assign \$272  = \$270  | \$271 ;
  assign \$273  = s4_row[2:1] == 2'h2;
  assign \$274  = s4_row[28:27] == 2'h2;
  assign \$275  = \$273  | \$274 ;
  assign \$276  = s4_row[54:53] == 2'h2;
  assign \$277  = \$275  | \$276 ;
  assign \$278  = s4_row[80:79] == 2'h2;
  assign \$279  = \$277  | \$278 ;
  assign \$280  = s4_row[2:1] == 1'h1;
  assign \$281  = s4_row[28:27] == 1'h1;
  assign \$282  = \$280  | \$281 ;
  assign \$283  = s4_row[54:53] == 1'h1;
  assign \$284  = \$282  | \$283 ;
  assign \$285  = s4_row[80:79] == 1'h1;
  assign \$286  = \$284  | \$285 ;
  assign \$287  = \$286  ? 2'h2 : 2'h3;
  assign \$288  = \$279  ? 2'h1 : \$287 ;
  assign \$289  = \$272  ? 2'h0 : \$288 ;
  assign \$290  = 2'h3 - \$289 ;
  assign \$291  = s4_row[2:1] == \$290 ;
  assign \$292  = s4_row[2:1] == 2'h3;
  assign \$293  = s4_row[28:27] == 2'h3;
  assign \$294  = \$292  | \$293 ;
  assign \$295  = s4_row[54:53] == 2'h3;
  assign \$296  = \$294  | \$295 ;
  assign \$297  = s4_row[80:79] == 2'h3;
  assign \$298  = \$296  | \$297 ;
  assign \$299  = s4_row[2:1] == 2'h2;
  assign \$300  = s4_row[28:27] == 2'h2;
  assign \$301  = \$299  | \$300 ;
  assign \$302  = s4_row[54:53] == 2'h2;
  assign \$303  = \$301  | \$302 ;
  assign \$304  = s4_row[80:79] == 2'h2;
  assign \$305  = \$303  | \$304 ;
  assign \$306  = s4_row[2:1] == 1'h1;
  assign \$307  = s4_row[28:27] == 1'h1;
  assign \$308  = \$306  | \$307 ;
  assign \$309  = s4_row[54:53] == 1'h1;
  assign \$310  = \$308  | \$309 ;
  assign \$311  = s4_row[80:79] == 1'h1;
  assign \$312  = \$310  | \$311 ;
  assign \$313  = \$312  ? 2'h2 : 2'h3;
  assign \$314  = \$305  ? 2'h1 : \$313 ;
  assign \$315  = \$298  ? 2'h0 : \$314 ;
  assign \$316  = 2'h3 - \$315 ;
  assign \$317  = s4_row[28:27] == \$316 ;
  assign \$318  = \$291  | \$317 ;
  assign \$319  = s4_row[2:1] == 2'h3;
  assign \$320  = s4_row[28:27] == 2'h3;
  assign \$321  = \$319  | \$320 ;
  assign \$322  = s4_row[54:53] == 2'h3;
  assign \$323  = \$321  | \$322 ;
  assign \$324  = s4_row[80:79] == 2'h3;
  assign \$325  = \$323  | \$324 ;
  assign \$326  = s4_row[2:1] == 2'h2;
  assign \$327  = s4_row[28:27] == 2'h2;
  assign \$328  = \$326  | \$327 ;
  assign \$329  = s4_row[54:53] == 2'h2;
  assign \$330  = \$328  | \$329 ;
  assign \$331  = s4_row[80:79] == 2'h2;
  assign \$332  = \$330  | \$331 ;
  assign \$333  = s4_row[2:1] == 1'h1;
  assign \$334  = s4_row[28:27] == 1'h1;
  assign \$335  = \$333  | \$334 ;
  assign \$336  = s4_row[54:53] == 1'h1;
  assign \$337  = \$335  | \$336 ;
  assign \$338  = s4_row[80:79] == 1'h1;
  assign \$339  = \$337  | \$338 ;
  assign \$340  = \$339  ? 2'h2 : 2'h3;
  assign \$341  = \$332  ? 2'h1 : \$340 ;
  assign \$342  = \$325  ? 2'h0 : \$341 ;
  assign \$343  = 2'h3 - \$342 ;
  assign \$344  = s4_row[54:53] == \$343 ;
  assign \$345  = \$318  | \$344 ;
  assign \$346  = ~ \$345 ;
  assign \$347  = \$265  & \$346 ;
  assign \$348  = ~ s4_row[0];
  assign \$349  = ~ s4_row[26];
  assign \$350  = ~ s4_row[0];
  assign \$352  = \$349  & \$351 ;
  assign \$353  = ~ s4_row[52];
  assign \$354  = ~ s4_row[0];
  assign \$355  = ~ s4_row[26];
  assign \$356  = \$354  | \$355 ;
  assign \$357  = ~ \$356 ;
  assign \$358  = \$353  & \$357 ;
  assign \$359  = ~ s4_row[78];
  assign \$360  = ~ s4_row[0];
  assign \$361  = ~ s4_row[26];
  assign \$362  = \$360  | \$361 ;
  assign \$363  = ~ s4_row[52];
  assign \$364  = \$362  | \$363 ;
  assign \$365  = ~ \$364 ;
  assign \$366  = \$359  & \$365 ;
  assign \$367  = \$78  ? { \$347 , \$239 , \$158 , \$104  } : { \$366 , \$358 , \$352 , \$348  };
  assign inserted = inserting ? \$367  : 4'h0;
  assign holder = hit ? s4_match : inserted;
  assign \$368  = & { s4_row[78], s4_row[52], s4_row[26], s4_row[0] };
  assign \$369  = inserting & \$368 ;
  assign \$370  = s4_row[2:1] == 2'h3;
  assign \$371  = s4_row[28:27] == 2'h3;
  assign \$372  = \$370  | \$371 ;
  assign \$373  = s4_row[54:53] == 2'h3;
  assign \$374  = \$372  | \$373 ;
  assign \$375  = s4_row[80:79] == 2'h3;
  assign \$376  = \$374  | \$375 ;
  assign \$377  = s4_row[2:1] == 2'h2;
  assign \$378  = s4_row[28:27] == 2'h2;
  assign \$379  = \$377  | \$378 ;
  assign \$380  = s4_row[54:53] == 2'h2;
  assign \$381  = \$379  | \$380 ;
  assign \$382  = s4_row[80:79] == 2'h2;
  assign \$383  = \$381  | \$382 ;
  assign \$384  = s4_row[2:1] == 1'h1;
  assign \$385  = s4_row[28:27] == 1'h1;
  assign \$386  = \$384  | \$385 ;
  assign \$387  = s4_row[54:53] == 1'h1;
  assign \$388  = \$386  | \$387 ;
  assign \$389  = s4_row[80:79] == 1'h1;
  assign \$390  = \$388  | \$389 ;
  assign \$391  = \$390  ? 2'h2 : 2'h3;
  assign \$392  = \$383  ? 2'h1 : \$391 ;
  assign \$393  = \$376  ? 2'h0 : \$392 ;
  assign ageing = \$369  ? \$393  : 2'h0;
  assign \$394  = s4[1:0] == 2'h2;
  assign \$395  = ~ \$394 ;
  assign \$396  = s4_row[2:1] + ageing;
  assign \$397  = s4[35] ? 2'h0 : 2'h2;
  assign \$398  = s4_row[28:27] + ageing;
  assign \$399  = s4[35] ? 2'h0 : 2'h2;
  assign \$400  = s4_row[54:53] + ageing;
  assign \$401  = s4[35] ? 2'h0 : 2'h2;
  assign \$402  = s4_row[80:79] + ageing;
  assign \$403  = s4[35] ? 2'h0 : 2'h2;
  assign \$404  = ~ rsp__valid;
  assign advance = \$404  | rsp__ready;
  assign \$405  = ~ flushing;
  assign req__ready = advance & \$405 ;
  assign write__addr = flushing ? flush_set : s4[11:2];
  assign write__data = flushing ? 104'h00000000000000000000000000 : changed;
  assign \$406  = advance & s4_writes;
  assign write__en = flushing | \$406 ;
  always @(posedge clk)
    flush_set <= \$407 ;
  always @(posedge clk)
    flushing <= \$408 ;
  always @(posedge clk)
    s1_valid <= \$409 ;
  always @(posedge clk)
    s1 <= \$410 ;
  always @(posedge clk)
    s2_valid <= \$411 ;
  always @(posedge clk)
    s2 <= \$412 ;
  always @(posedge clk)
    s2_row <= \$413 ;
  always @(posedge clk)
    s3_valid <= \$414 ;
  always @(posedge clk)
    s3 <= \$415 ;
  always @(posedge clk)
    s3_row <= \$416 ;
  always @(posedge clk)
    s4_valid <= \$417 ;
  always @(posedge clk)
    s4 <= \$418 ;
  always @(posedge clk)
    s4_row <= \$419 ;
  always @(posedge clk)
    s4_match <= \$420 ;
  always @(posedge clk)
    s4_writes <= \$421 ;
  always @(posedge clk)
    written_row <= \$422 ;
  always @(posedge clk)
    forward_1 <= \$423 ;
  always @(posedge clk)
    forward_2 <= \$424 ;
  always @(posedge clk)
    forward_3 <= \$425 ;
  always @(posedge clk)
    forward_4 <= \$426 ;
  always @(posedge clk)
    rsp__valid <= \$427 ;
  always @(posedge clk)
    answer <= \$428 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$407  = flush_set;
    if (flushing) begin
      \$407  = \$1 [9:0];
    end
    if (rst) begin
      \$407  = 10'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$408  = flushing;
    if (flushing) begin
      \$408  = \$3 ;
    end
    if (rst) begin
      \$408  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$409  = s1_valid;
    if (advance) begin
      \$409  = \$5 ;
    end
    if (rst) begin
      \$409  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$410  = s1;
    if (advance) begin
      \$410  = req__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$411  = s2_valid;
    if (advance) begin
      \$411  = s1_valid;
    end
    if (rst) begin
      \$411  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$412  = s2;
    if (advance) begin
      \$412  = s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$413  = s2_row;
    if (advance) begin
      \$413  = \$6 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$414  = s3_valid;
    if (advance) begin
      \$414  = s2_valid;
    end
    if (rst) begin
      \$414  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$415  = s3;
    if (advance) begin
      \$415  = s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$416  = s3_row;
    if (advance) begin
      \$416  = \$8 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$417  = s4_valid;
    if (advance) begin
      \$417  = s3_valid;
    end
    if (rst) begin
      \$417  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$418  = s4;
    if (advance) begin
      \$418  = s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$419  = s4_row;
    if (advance) begin
      \$419  = \$9 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$420  = s4_match;
    if (advance) begin
      \$420  = \$36 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$421  = s4_writes;
    if (advance) begin
      \$421  = \$40 ;
    end
    if (rst) begin
      \$421  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$422  = written_row;
    if (advance) begin
      \$422  = changed;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$423  = forward_1;
    if (advance) begin
      \$423  = \$46 ;
    end
    if (rst) begin
      \$423  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$424  = forward_2;
    if (advance) begin
      \$424  = \$52 ;
    end
    if (rst) begin
      \$424  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$425  = forward_3;
    if (advance) begin
      \$425  = \$54 ;
    end
    if (rst) begin
      \$425  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$426  = forward_4;
    if (advance) begin
      \$426  = \$56 ;
    end
    if (rst) begin
      \$426  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$427  = rsp__valid;
    if (advance) begin
      \$427  = s4_valid;
    end
    if (rst) begin
      \$427  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$428  = answer;
    if (advance) begin
      \$428 [0] = hit;
      \$428 [2:1] = \$60 ;
      \$428 [3] = \$63 ;
      \$428 [5:4] = \$66 ;
      \$428 [28:6] = \$69 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    changed = 104'h00000000000000000000000000;
    if (\$395 ) begin
      changed[0] = s4_row[0];
      changed[2:1] = \$396 [1:0];
      changed[25:3] = s4_row[25:3];
      if (inserted[0]) begin
        changed[0] = 1'h1;
        changed[2:1] = \$397 ;
        changed[25:3] = s4[34:12];
      end else if (s4_match[0]) begin
        changed[2:1] = 2'h0;
      end
      begin
        begin
          changed[26] = s4_row[26];
          changed[28:27] = \$398 [1:0];
          changed[51:29] = s4_row[51:29];
        end
      end
      if (inserted[1]) begin
        changed[26] = 1'h1;
        changed[28:27] = \$399 ;
        changed[51:29] = s4[34:12];
      end else if (s4_match[1]) begin
        changed[28:27] = 2'h0;
      end
      begin
        begin
          changed[52] = s4_row[52];
          changed[54:53] = \$400 [1:0];
          changed[77:55] = s4_row[77:55];
        end
      end
      if (inserted[2]) begin
        changed[52] = 1'h1;
        changed[54:53] = \$401 ;
        changed[77:55] = s4[34:12];
      end else if (s4_match[2]) begin
        changed[54:53] = 2'h0;
      end
      begin
        begin
          changed[78] = s4_row[78];
          changed[80:79] = \$402 [1:0];
          changed[103:81] = s4_row[103:81];
        end
      end
      if (inserted[3]) begin
        changed[78] = 1'h1;
        changed[80:79] = \$403 ;
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
  assign \written_row[0]  = written_row[25:0];
  assign \written_row[0].valid  = written_row[0];
  assign \written_row[0].rrpv  = written_row[2:1];
  assign \written_row[0].tag  = written_row[25:3];
  assign \written_row[1]  = written_row[51:26];
  assign \written_row[1].valid  = written_row[26];
  assign \written_row[1].rrpv  = written_row[28:27];
  assign \written_row[1].tag  = written_row[51:29];
  assign \written_row[2]  = written_row[77:52];
  assign \written_row[2].valid  = written_row[52];
  assign \written_row[2].rrpv  = written_row[54:53];
  assign \written_row[2].tag  = written_row[77:55];
  assign \written_row[3]  = written_row[103:78];
  assign \written_row[3].valid  = written_row[78];
  assign \written_row[3].rrpv  = written_row[80:79];
  assign \written_row[3].tag  = written_row[103:81];
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
  assign \$351  = s4_row[0];
endmodule
