// Hotline, module hotline_merger, preset small.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 6, row_bits 30, banks 8, sets_per_bank 1024, ways 4, engines 8, bus_bits 64
// Made by `hotline generate --preset small`. Don't edit: change hdl_gen/ and make it again.
// SPDX-License-Identifier: Apache-2.0
/* verilator lint_off WIDTH */
module hotline_merger(rst, req_valid, req_learn, req_table, req_rows, req_present, req_row, rsp_ready, req_ready, rsp_valid, rsp_learn, rsp_key, rsp_present, rsp_bad, rsp_again, clk);
  input clk;
  wire clk;
  wire [301:0] req__payload;
  wire \req__payload.learn ;
  wire [7:0] \req__payload.present ;
  wire [255:0] \req__payload.row ;
  wire [30:0] \req__payload.rows ;
  wire [5:0] \req__payload.table ;
  wire req__ready;
  wire req__valid;
  input req_learn;
  wire req_learn;
  input [7:0] req_present;
  wire [7:0] req_present;
  output req_ready;
  wire req_ready;
  input [255:0] req_row;
  wire [255:0] req_row;
  input [30:0] req_rows;
  wire [30:0] req_rows;
  input [5:0] req_table;
  wire [5:0] req_table;
  input req_valid;
  wire req_valid;
  wire [312:0] rsp__payload;
  wire [7:0] \rsp__payload.again ;
  wire [7:0] \rsp__payload.bad ;
  wire [287:0] \rsp__payload.key ;
  wire \rsp__payload.learn ;
  wire [7:0] \rsp__payload.present ;
  wire rsp__ready;
  wire rsp__valid;
  output [7:0] rsp_again;
  wire [7:0] rsp_again;
  output [7:0] rsp_bad;
  wire [7:0] rsp_bad;
  output [287:0] rsp_key;
  wire [287:0] rsp_key;
  output rsp_learn;
  wire rsp_learn;
  output [7:0] rsp_present;
  wire [7:0] rsp_present;
  input rsp_ready;
  wire rsp_ready;
  output rsp_valid;
  wire rsp_valid;
  input rst;
  wire rst;
  \hotline_merger.design  \design  (
    .advance(req_ready),
    .clk(clk),
    .req__payload(req__payload),
    .req__valid(req_valid),
    .rsp__payload(rsp__payload),
    .rsp__ready(rsp_ready),
    .rsp__valid(rsp_valid),
    .rst(rst)
  );
  assign req__valid = req_valid;
  assign req__ready = req_ready;
  assign rsp__valid = rsp_valid;
  assign rsp__ready = rsp_ready;
  assign rsp_learn = rsp__payload[0];
  assign rsp_key = rsp__payload[288:1];
  assign rsp_present = rsp__payload[296:289];
  assign rsp_bad = rsp__payload[304:297];
  assign rsp_again = rsp__payload[312:305];
  assign \req__payload.learn  = req__payload[0];
  assign \req__payload.table  = req__payload[6:1];
  assign \req__payload.rows  = req__payload[37:7];
  assign \req__payload.present  = req__payload[45:38];
  assign \req__payload.row  = req__payload[301:46];
  assign \rsp__payload.learn  = rsp__payload[0];
  assign \rsp__payload.key  = rsp__payload[288:1];
  assign \rsp__payload.present  = rsp__payload[296:289];
  assign \rsp__payload.bad  = rsp__payload[304:297];
  assign \rsp__payload.again  = rsp__payload[312:305];
  assign req__payload[301:46] = req_row;
  assign req__payload[45:38] = req_present;
  assign req__payload[37:7] = req_rows;
  assign req__payload[6:1] = req_table;
  assign req__payload[0] = req_learn;
endmodule

module \hotline_merger.design (rst, req__valid, rsp__ready, advance, req__payload, rsp__valid, rsp__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [7:0] \$100 ;
  wire [7:0] \$101 ;
  wire \$102 ;
  wire [7:0] \$103 ;
  wire [7:0] \$104 ;
  wire \$105 ;
  wire \$106 ;
  wire [7:0] \$107 ;
  wire [7:0] \$108 ;
  wire \$109 ;
  wire \$11 ;
  wire \$110 ;
  wire [7:0] \$111 ;
  wire [7:0] \$112 ;
  wire \$113 ;
  wire \$114 ;
  wire [7:0] \$115 ;
  wire [7:0] \$116 ;
  wire \$117 ;
  wire \$118 ;
  wire [7:0] \$119 ;
  wire \$12 ;
  wire [7:0] \$120 ;
  wire \$121 ;
  wire [7:0] \$122 ;
  wire [7:0] \$123 ;
  wire \$124 ;
  wire \$125 ;
  wire [7:0] \$126 ;
  wire [7:0] \$127 ;
  wire \$128 ;
  wire \$129 ;
  wire \$13 ;
  wire [7:0] \$130 ;
  wire [7:0] \$131 ;
  wire \$132 ;
  wire \$133 ;
  wire [7:0] \$134 ;
  wire [7:0] \$135 ;
  wire \$136 ;
  wire \$137 ;
  wire [7:0] \$138 ;
  wire [7:0] \$139 ;
  wire \$14 ;
  wire \$140 ;
  wire \$141 ;
  wire [7:0] \$142 ;
  wire [7:0] \$143 ;
  wire \$144 ;
  wire [7:0] \$145 ;
  wire [7:0] \$146 ;
  wire \$147 ;
  wire \$148 ;
  wire [7:0] \$149 ;
  wire \$15 ;
  wire [7:0] \$150 ;
  wire \$151 ;
  wire \$152 ;
  wire [7:0] \$153 ;
  wire [7:0] \$154 ;
  wire \$155 ;
  wire \$156 ;
  wire [7:0] \$157 ;
  wire [7:0] \$158 ;
  wire \$159 ;
  wire \$16 ;
  wire \$160 ;
  wire [7:0] \$161 ;
  wire [7:0] \$162 ;
  wire \$163 ;
  wire \$164 ;
  wire [7:0] \$165 ;
  wire [7:0] \$166 ;
  wire \$167 ;
  wire \$168 ;
  wire [7:0] \$169 ;
  wire \$17 ;
  wire [7:0] \$170 ;
  wire \$171 ;
  wire [7:0] \$172 ;
  wire [7:0] \$173 ;
  wire \$174 ;
  wire \$175 ;
  wire [7:0] \$176 ;
  wire [7:0] \$177 ;
  wire \$178 ;
  wire \$179 ;
  wire \$18 ;
  wire [7:0] \$180 ;
  wire [7:0] \$181 ;
  wire \$182 ;
  wire \$183 ;
  wire [7:0] \$184 ;
  wire [7:0] \$185 ;
  wire \$186 ;
  wire \$187 ;
  wire [7:0] \$188 ;
  wire [7:0] \$189 ;
  wire \$19 ;
  wire \$190 ;
  wire \$191 ;
  wire [7:0] \$192 ;
  wire [7:0] \$193 ;
  wire \$194 ;
  wire \$195 ;
  wire [7:0] \$196 ;
  wire [7:0] \$197 ;
  wire \$198 ;
  wire \$199 ;
  wire \$2 ;
  wire \$20 ;
  wire [7:0] \$200 ;
  wire [7:0] \$201 ;
  wire \$202 ;
  wire [7:0] \$203 ;
  wire [7:0] \$204 ;
  wire [7:0] \$205 ;
  wire [7:0] \$206 ;
  wire [7:0] \$207 ;
  wire \$208 ;
  wire \$209 ;
  wire \$21 ;
  wire [7:0] \$210 ;
  wire [7:0] \$211 ;
  wire \$212 ;
  wire \$213 ;
  wire [7:0] \$214 ;
  wire [7:0] \$215 ;
  wire \$216 ;
  wire \$217 ;
  wire [7:0] \$218 ;
  wire [7:0] \$219 ;
  wire \$22 ;
  wire \$220 ;
  wire \$221 ;
  wire [7:0] \$222 ;
  wire [7:0] \$223 ;
  wire \$224 ;
  wire \$225 ;
  wire [7:0] \$226 ;
  wire [7:0] \$227 ;
  wire \$228 ;
  wire \$229 ;
  wire \$23 ;
  wire [7:0] \$230 ;
  wire [7:0] \$231 ;
  wire \$232 ;
  wire \$233 ;
  wire [7:0] \$234 ;
  wire [7:0] \$235 ;
  wire \$236 ;
  wire \$237 ;
  wire [7:0] \$238 ;
  wire [7:0] \$239 ;
  wire \$24 ;
  wire \$240 ;
  wire \$241 ;
  wire [7:0] \$242 ;
  wire [7:0] \$243 ;
  wire \$244 ;
  wire \$245 ;
  wire [7:0] \$246 ;
  wire [7:0] \$247 ;
  wire \$248 ;
  wire \$249 ;
  wire \$25 ;
  wire [7:0] \$250 ;
  wire [7:0] \$251 ;
  wire \$252 ;
  wire \$253 ;
  wire [7:0] \$254 ;
  wire [7:0] \$255 ;
  wire \$256 ;
  wire \$257 ;
  wire [7:0] \$258 ;
  wire [7:0] \$259 ;
  wire \$26 ;
  wire \$260 ;
  wire \$261 ;
  wire [7:0] \$262 ;
  wire [7:0] \$263 ;
  wire \$264 ;
  wire \$265 ;
  wire [7:0] \$266 ;
  wire [7:0] \$267 ;
  wire \$268 ;
  wire \$269 ;
  wire \$27 ;
  wire [7:0] \$270 ;
  wire [7:0] \$271 ;
  wire \$272 ;
  wire \$273 ;
  wire [7:0] \$274 ;
  wire [7:0] \$275 ;
  wire \$276 ;
  wire \$277 ;
  wire [7:0] \$278 ;
  wire [7:0] \$279 ;
  wire \$28 ;
  wire \$280 ;
  wire \$281 ;
  wire [7:0] \$282 ;
  wire [7:0] \$283 ;
  wire \$284 ;
  wire \$285 ;
  wire [7:0] \$286 ;
  wire [7:0] \$287 ;
  wire \$288 ;
  wire \$289 ;
  wire \$29 ;
  wire [7:0] \$290 ;
  wire [7:0] \$291 ;
  wire \$292 ;
  wire \$293 ;
  wire [7:0] \$294 ;
  wire [7:0] \$295 ;
  wire \$296 ;
  wire \$297 ;
  wire [7:0] \$298 ;
  wire [7:0] \$299 ;
  wire \$3 ;
  wire \$30 ;
  wire \$300 ;
  wire \$301 ;
  wire [7:0] \$302 ;
  wire [7:0] \$303 ;
  wire \$304 ;
  wire \$305 ;
  wire [7:0] \$306 ;
  wire [7:0] \$307 ;
  wire \$308 ;
  wire \$309 ;
  wire \$31 ;
  wire [7:0] \$310 ;
  wire [7:0] \$311 ;
  wire \$312 ;
  wire \$313 ;
  wire [7:0] \$314 ;
  wire [7:0] \$315 ;
  wire \$316 ;
  wire \$317 ;
  wire [7:0] \$318 ;
  reg \$319 ;
  wire \$32 ;
  reg \$320 ;
  reg [7:0] \$321 ;
  reg [7:0] \$322 ;
  reg [287:0] \$323 ;
  reg \$324 ;
  reg \$325 ;
  reg \$326 ;
  reg \$327 ;
  reg \$328 ;
  reg \$329 ;
  wire \$33 ;
  reg \$330 ;
  reg \$331 ;
  reg \$332 ;
  reg \$333 ;
  reg \$334 ;
  reg \$335 ;
  reg \$336 ;
  reg \$337 ;
  reg \$338 ;
  reg \$339 ;
  wire \$34 ;
  reg \$340 ;
  reg \$341 ;
  reg \$342 ;
  reg \$343 ;
  reg \$344 ;
  reg \$345 ;
  reg \$346 ;
  reg \$347 ;
  reg \$348 ;
  reg \$349 ;
  wire \$35 ;
  reg \$350 ;
  reg \$351 ;
  reg \$352 ;
  reg [312:0] \$353 ;
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
  wire [7:0] \$66 ;
  wire [7:0] \$67 ;
  wire [7:0] \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire [7:0] \$70 ;
  wire [7:0] \$71 ;
  wire \$72 ;
  wire \$73 ;
  wire [7:0] \$74 ;
  wire [7:0] \$75 ;
  wire \$76 ;
  wire [7:0] \$77 ;
  wire [7:0] \$78 ;
  wire \$79 ;
  wire \$8 ;
  wire \$80 ;
  wire [7:0] \$81 ;
  wire [7:0] \$82 ;
  wire \$83 ;
  wire \$84 ;
  wire [7:0] \$85 ;
  wire [7:0] \$86 ;
  wire \$87 ;
  wire [7:0] \$88 ;
  wire [7:0] \$89 ;
  wire \$9 ;
  wire \$90 ;
  wire \$91 ;
  wire [7:0] \$92 ;
  wire [7:0] \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire [7:0] \$96 ;
  wire [7:0] \$97 ;
  wire \$98 ;
  wire \$99 ;
  reg \$signal  = 1'h0;
  reg [7:0] \$signal$12  = 8'h00;
  output advance;
  wire advance;
  input clk;
  wire clk;
  reg equal_0_1 = 1'h0;
  reg equal_0_2 = 1'h0;
  reg equal_0_3 = 1'h0;
  reg equal_0_4 = 1'h0;
  reg equal_0_5 = 1'h0;
  reg equal_0_6 = 1'h0;
  reg equal_0_7 = 1'h0;
  reg equal_1_2 = 1'h0;
  reg equal_1_3 = 1'h0;
  reg equal_1_4 = 1'h0;
  reg equal_1_5 = 1'h0;
  reg equal_1_6 = 1'h0;
  reg equal_1_7 = 1'h0;
  reg equal_2_3 = 1'h0;
  reg equal_2_4 = 1'h0;
  reg equal_2_5 = 1'h0;
  reg equal_2_6 = 1'h0;
  reg equal_2_7 = 1'h0;
  reg equal_3_4 = 1'h0;
  reg equal_3_5 = 1'h0;
  reg equal_3_6 = 1'h0;
  reg equal_3_7 = 1'h0;
  reg equal_4_5 = 1'h0;
  reg equal_4_6 = 1'h0;
  reg equal_4_7 = 1'h0;
  reg equal_5_6 = 1'h0;
  reg equal_5_7 = 1'h0;
  reg equal_6_7 = 1'h0;
  (* init = 313'h0000000000000000000000000000000000000000000000000000000000000000000000000000000 *)
  wire [312:0] merged;
  wire [7:0] \merged.again ;
  wire [7:0] \merged.bad ;
  wire [287:0] \merged.key ;
  wire \merged.learn ;
  wire [7:0] \merged.present ;
  input [301:0] req__payload;
  wire [301:0] req__payload;
  wire \req__payload.learn ;
  wire [7:0] \req__payload.present ;
  wire [255:0] \req__payload.row ;
  wire [30:0] \req__payload.rows ;
  wire [5:0] \req__payload.table ;
  wire req__ready;
  input req__valid;
  wire req__valid;
  output [312:0] rsp__payload;
  reg [312:0] rsp__payload = 313'h0000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [7:0] \rsp__payload.again ;
  wire [7:0] \rsp__payload.bad ;
  wire [287:0] \rsp__payload.key ;
  wire \rsp__payload.learn ;
  wire [7:0] \rsp__payload.present ;
  input rsp__ready;
  wire rsp__ready;
  output rsp__valid;
  reg rsp__valid = 1'h0;
  input rst;
  wire rst;
  reg [7:0] s1_bad = 8'h00;
  reg [287:0] s1_key = 288'h000000000000000000000000000000000000000000000000000000000000000000000000;
  reg s1_learn = 1'h0;
  assign \$1  = ~ rsp__valid;
  assign advance = \$1  | rsp__ready;
  assign \$2  = req__payload[77:46] >= req__payload[37:7];
  assign \$3  = req__payload[109:78] >= req__payload[37:7];
  assign \$4  = req__payload[141:110] >= req__payload[37:7];
  assign \$5  = req__payload[173:142] >= req__payload[37:7];
  assign \$6  = req__payload[205:174] >= req__payload[37:7];
  assign \$7  = req__payload[237:206] >= req__payload[37:7];
  assign \$8  = req__payload[269:238] >= req__payload[37:7];
  assign \$9  = req__payload[301:270] >= req__payload[37:7];
  assign \$10  = req__payload[75:46] == req__payload[107:78];
  assign \$11  = \$10  & req__payload[38];
  assign \$12  = req__payload[75:46] == req__payload[139:110];
  assign \$13  = \$12  & req__payload[38];
  assign \$14  = req__payload[107:78] == req__payload[139:110];
  assign \$15  = \$14  & req__payload[39];
  assign \$16  = req__payload[75:46] == req__payload[171:142];
  assign \$17  = \$16  & req__payload[38];
  assign \$18  = req__payload[107:78] == req__payload[171:142];
  assign \$19  = \$18  & req__payload[39];
  assign \$20  = req__payload[139:110] == req__payload[171:142];
  assign \$21  = \$20  & req__payload[40];
  assign \$22  = req__payload[75:46] == req__payload[203:174];
  assign \$23  = \$22  & req__payload[38];
  assign \$24  = req__payload[107:78] == req__payload[203:174];
  assign \$25  = \$24  & req__payload[39];
  assign \$26  = req__payload[139:110] == req__payload[203:174];
  assign \$27  = \$26  & req__payload[40];
  assign \$28  = req__payload[171:142] == req__payload[203:174];
  assign \$29  = \$28  & req__payload[41];
  assign \$30  = req__payload[75:46] == req__payload[235:206];
  assign \$31  = \$30  & req__payload[38];
  assign \$32  = req__payload[107:78] == req__payload[235:206];
  assign \$33  = \$32  & req__payload[39];
  assign \$34  = req__payload[139:110] == req__payload[235:206];
  assign \$35  = \$34  & req__payload[40];
  assign \$36  = req__payload[171:142] == req__payload[235:206];
  assign \$37  = \$36  & req__payload[41];
  assign \$38  = req__payload[203:174] == req__payload[235:206];
  assign \$39  = \$38  & req__payload[42];
  assign \$40  = req__payload[75:46] == req__payload[267:238];
  assign \$41  = \$40  & req__payload[38];
  assign \$42  = req__payload[107:78] == req__payload[267:238];
  assign \$43  = \$42  & req__payload[39];
  assign \$44  = req__payload[139:110] == req__payload[267:238];
  assign \$45  = \$44  & req__payload[40];
  assign \$46  = req__payload[171:142] == req__payload[267:238];
  assign \$47  = \$46  & req__payload[41];
  assign \$48  = req__payload[203:174] == req__payload[267:238];
  assign \$49  = \$48  & req__payload[42];
  assign \$50  = req__payload[235:206] == req__payload[267:238];
  assign \$51  = \$50  & req__payload[43];
  assign \$52  = req__payload[75:46] == req__payload[299:270];
  assign \$53  = \$52  & req__payload[38];
  assign \$54  = req__payload[107:78] == req__payload[299:270];
  assign \$55  = \$54  & req__payload[39];
  assign \$56  = req__payload[139:110] == req__payload[299:270];
  assign \$57  = \$56  & req__payload[40];
  assign \$58  = req__payload[171:142] == req__payload[299:270];
  assign \$59  = \$58  & req__payload[41];
  assign \$60  = req__payload[203:174] == req__payload[299:270];
  assign \$61  = \$60  & req__payload[42];
  assign \$62  = req__payload[235:206] == req__payload[299:270];
  assign \$63  = \$62  & req__payload[43];
  assign \$64  = req__payload[267:238] == req__payload[299:270];
  assign \$65  = \$64  & req__payload[44];
  assign \$66  = s1_bad & \$signal$12 ;
  assign \$67  = ~ s1_bad;
  assign \$68  = \$signal$12  & \$67 ;
  assign \$70  = ~ s1_bad;
  assign \$71  = \$signal$12  & \$70 ;
  assign \$72  = equal_0_1 & \$71 [0];
  assign \$74  = ~ s1_bad;
  assign \$75  = \$signal$12  & \$74 ;
  assign \$76  = \$73  & \$75 [1];
  assign \$77  = ~ s1_bad;
  assign \$78  = \$signal$12  & \$77 ;
  assign \$79  = equal_0_2 & \$78 [0];
  assign \$81  = ~ s1_bad;
  assign \$82  = \$signal$12  & \$81 ;
  assign \$83  = equal_1_2 & \$82 [1];
  assign \$84  = \$80  | \$83 ;
  assign \$85  = ~ s1_bad;
  assign \$86  = \$signal$12  & \$85 ;
  assign \$87  = \$84  & \$86 [2];
  assign \$88  = ~ s1_bad;
  assign \$89  = \$signal$12  & \$88 ;
  assign \$90  = equal_0_3 & \$89 [0];
  assign \$92  = ~ s1_bad;
  assign \$93  = \$signal$12  & \$92 ;
  assign \$94  = equal_1_3 & \$93 [1];
  assign \$95  = \$91  | \$94 ;
  assign \$96  = ~ s1_bad;
  assign \$97  = \$signal$12  & \$96 ;
  assign \$98  = equal_2_3 & \$97 [2];
  assign \$99  = \$95  | \$98 ;
  assign \$100  = ~ s1_bad;
  assign \$101  = \$signal$12  & \$100 ;
  assign \$102  = \$99  & \$101 [3];
  assign \$103  = ~ s1_bad;
  assign \$104  = \$signal$12  & \$103 ;
  assign \$105  = equal_0_4 & \$104 [0];
  assign \$107  = ~ s1_bad;
  assign \$108  = \$signal$12  & \$107 ;
  assign \$109  = equal_1_4 & \$108 [1];
  assign \$110  = \$106  | \$109 ;
  assign \$111  = ~ s1_bad;
  assign \$112  = \$signal$12  & \$111 ;
  assign \$113  = equal_2_4 & \$112 [2];
  assign \$114  = \$110  | \$113 ;
  assign \$115  = ~ s1_bad;
  assign \$116  = \$signal$12  & \$115 ;
  assign \$117  = equal_3_4 & \$116 [3];
  assign \$118  = \$114  | \$117 ;
  assign \$119  = ~ s1_bad;
  assign \$120  = \$signal$12  & \$119 ;
  assign \$121  = \$118  & \$120 [4];
  assign \$122  = ~ s1_bad;
  assign \$123  = \$signal$12  & \$122 ;
  assign \$124  = equal_0_5 & \$123 [0];
  assign \$126  = ~ s1_bad;
  assign \$127  = \$signal$12  & \$126 ;
  assign \$128  = equal_1_5 & \$127 [1];
  assign \$129  = \$125  | \$128 ;
  assign \$130  = ~ s1_bad;
  assign \$131  = \$signal$12  & \$130 ;
  assign \$132  = equal_2_5 & \$131 [2];
  assign \$133  = \$129  | \$132 ;
  assign \$134  = ~ s1_bad;
  assign \$135  = \$signal$12  & \$134 ;
  assign \$136  = equal_3_5 & \$135 [3];
  assign \$137  = \$133  | \$136 ;
  assign \$138  = ~ s1_bad;
  assign \$139  = \$signal$12  & \$138 ;
  assign \$140  = equal_4_5 & \$139 [4];
  assign \$141  = \$137  | \$140 ;
  assign \$142  = ~ s1_bad;
  assign \$143  = \$signal$12  & \$142 ;
  assign \$144  = \$141  & \$143 [5];
  assign \$145  = ~ s1_bad;
  assign \$146  = \$signal$12  & \$145 ;
  assign \$147  = equal_0_6 & \$146 [0];
  assign \$149  = ~ s1_bad;
  assign \$150  = \$signal$12  & \$149 ;
  assign \$151  = equal_1_6 & \$150 [1];
  assign \$152  = \$148  | \$151 ;
  assign \$153  = ~ s1_bad;
  assign \$154  = \$signal$12  & \$153 ;
  assign \$155  = equal_2_6 & \$154 [2];
  assign \$156  = \$152  | \$155 ;
  assign \$157  = ~ s1_bad;
  assign \$158  = \$signal$12  & \$157 ;
  assign \$159  = equal_3_6 & \$158 [3];
  assign \$160  = \$156  | \$159 ;
  assign \$161  = ~ s1_bad;
  assign \$162  = \$signal$12  & \$161 ;
  assign \$163  = equal_4_6 & \$162 [4];
  assign \$164  = \$160  | \$163 ;
  assign \$165  = ~ s1_bad;
  assign \$166  = \$signal$12  & \$165 ;
  assign \$167  = equal_5_6 & \$166 [5];
  assign \$168  = \$164  | \$167 ;
  assign \$169  = ~ s1_bad;
  assign \$170  = \$signal$12  & \$169 ;
  assign \$171  = \$168  & \$170 [6];
  assign \$172  = ~ s1_bad;
  assign \$173  = \$signal$12  & \$172 ;
  assign \$174  = equal_0_7 & \$173 [0];
  assign \$176  = ~ s1_bad;
  assign \$177  = \$signal$12  & \$176 ;
  assign \$178  = equal_1_7 & \$177 [1];
  assign \$179  = \$175  | \$178 ;
  assign \$180  = ~ s1_bad;
  assign \$181  = \$signal$12  & \$180 ;
  assign \$182  = equal_2_7 & \$181 [2];
  assign \$183  = \$179  | \$182 ;
  assign \$184  = ~ s1_bad;
  assign \$185  = \$signal$12  & \$184 ;
  assign \$186  = equal_3_7 & \$185 [3];
  assign \$187  = \$183  | \$186 ;
  assign \$188  = ~ s1_bad;
  assign \$189  = \$signal$12  & \$188 ;
  assign \$190  = equal_4_7 & \$189 [4];
  assign \$191  = \$187  | \$190 ;
  assign \$192  = ~ s1_bad;
  assign \$193  = \$signal$12  & \$192 ;
  assign \$194  = equal_5_7 & \$193 [5];
  assign \$195  = \$191  | \$194 ;
  assign \$196  = ~ s1_bad;
  assign \$197  = \$signal$12  & \$196 ;
  assign \$198  = equal_6_7 & \$197 [6];
  assign \$199  = \$195  | \$198 ;
  assign \$200  = ~ s1_bad;
  assign \$201  = \$signal$12  & \$200 ;
  assign \$202  = \$199  & \$201 [7];
  assign \$203  = { \$202 , \$171 , \$144 , \$121 , \$102 , \$87 , \$76 , \$69  } & { s1_learn, s1_learn, s1_learn, s1_learn, s1_learn, s1_learn, s1_learn, s1_learn };
  assign \$204  = ~ \$203 ;
  assign \$205  = \$signal$12  & \$204 ;
  assign \$206  = ~ s1_bad;
  assign \$207  = \$signal$12  & \$206 ;
  assign \$208  = equal_0_1 & \$207 [1];
  assign \$210  = ~ s1_bad;
  assign \$211  = \$signal$12  & \$210 ;
  assign \$212  = equal_0_2 & \$211 [2];
  assign \$213  = \$209  | \$212 ;
  assign \$214  = ~ s1_bad;
  assign \$215  = \$signal$12  & \$214 ;
  assign \$216  = equal_0_3 & \$215 [3];
  assign \$217  = \$213  | \$216 ;
  assign \$218  = ~ s1_bad;
  assign \$219  = \$signal$12  & \$218 ;
  assign \$220  = equal_0_4 & \$219 [4];
  assign \$221  = \$217  | \$220 ;
  assign \$222  = ~ s1_bad;
  assign \$223  = \$signal$12  & \$222 ;
  assign \$224  = equal_0_5 & \$223 [5];
  assign \$225  = \$221  | \$224 ;
  assign \$226  = ~ s1_bad;
  assign \$227  = \$signal$12  & \$226 ;
  assign \$228  = equal_0_6 & \$227 [6];
  assign \$229  = \$225  | \$228 ;
  assign \$230  = ~ s1_bad;
  assign \$231  = \$signal$12  & \$230 ;
  assign \$232  = equal_0_7 & \$231 [7];
  assign \$233  = \$229  | \$232 ;
  assign \$234  = ~ s1_bad;
  assign \$235  = \$signal$12  & \$234 ;
  assign \$236  = equal_1_2 & \$235 [2];
  assign \$238  = ~ s1_bad;
  assign \$239  = \$signal$12  & \$238 ;
  assign \$240  = equal_1_3 & \$239 [3];
  assign \$241  = \$237  | \$240 ;
  assign \$242  = ~ s1_bad;
  assign \$243  = \$signal$12  & \$242 ;
  assign \$244  = equal_1_4 & \$243 [4];
  assign \$245  = \$241  | \$244 ;
  assign \$246  = ~ s1_bad;
  assign \$247  = \$signal$12  & \$246 ;
  assign \$248  = equal_1_5 & \$247 [5];
  assign \$249  = \$245  | \$248 ;
  assign \$250  = ~ s1_bad;
  assign \$251  = \$signal$12  & \$250 ;
  assign \$252  = equal_1_6 & \$251 [6];
  assign \$253  = \$249  | \$252 ;
  assign \$254  = ~ s1_bad;
  assign \$255  = \$signal$12  & \$254 ;
  assign \$256  = equal_1_7 & \$255 [7];
  assign \$257  = \$253  | \$256 ;
  assign \$258  = ~ s1_bad;
  assign \$259  = \$signal$12  & \$258 ;
  assign \$260  = equal_2_3 & \$259 [3];
  assign \$262  = ~ s1_bad;
  assign \$263  = \$signal$12  & \$262 ;
  assign \$264  = equal_2_4 & \$263 [4];
  assign \$265  = \$261  | \$264 ;
  assign \$266  = ~ s1_bad;
  assign \$267  = \$signal$12  & \$266 ;
  assign \$268  = equal_2_5 & \$267 [5];
  assign \$269  = \$265  | \$268 ;
  assign \$270  = ~ s1_bad;
  assign \$271  = \$signal$12  & \$270 ;
  assign \$272  = equal_2_6 & \$271 [6];
  assign \$273  = \$269  | \$272 ;
  assign \$274  = ~ s1_bad;
  assign \$275  = \$signal$12  & \$274 ;
  assign \$276  = equal_2_7 & \$275 [7];
  assign \$277  = \$273  | \$276 ;
  assign \$278  = ~ s1_bad;
  assign \$279  = \$signal$12  & \$278 ;
  assign \$280  = equal_3_4 & \$279 [4];
  assign \$282  = ~ s1_bad;
  assign \$283  = \$signal$12  & \$282 ;
  assign \$284  = equal_3_5 & \$283 [5];
  assign \$285  = \$281  | \$284 ;
  assign \$286  = ~ s1_bad;
  assign \$287  = \$signal$12  & \$286 ;
  assign \$288  = equal_3_6 & \$287 [6];
  assign \$289  = \$285  | \$288 ;
  assign \$290  = ~ s1_bad;
  assign \$291  = \$signal$12  & \$290 ;
  assign \$292  = equal_3_7 & \$291 [7];
  assign \$293  = \$289  | \$292 ;
  assign \$294  = ~ s1_bad;
  assign \$295  = \$signal$12  & \$294 ;
  assign \$296  = equal_4_5 & \$295 [5];
  assign \$298  = ~ s1_bad;
  assign \$299  = \$signal$12  & \$298 ;
  assign \$300  = equal_4_6 & \$299 [6];
  assign \$301  = \$297  | \$300 ;
  assign \$302  = ~ s1_bad;
  assign \$303  = \$signal$12  & \$302 ;
  assign \$304  = equal_4_7 & \$303 [7];
  assign \$305  = \$301  | \$304 ;
  assign \$306  = ~ s1_bad;
  assign \$307  = \$signal$12  & \$306 ;
  assign \$308  = equal_5_6 & \$307 [6];
  assign \$310  = ~ s1_bad;
  assign \$311  = \$signal$12  & \$310 ;
  assign \$312  = equal_5_7 & \$311 [7];
  assign \$313  = \$309  | \$312 ;
  assign \$314  = ~ s1_bad;
  assign \$315  = \$signal$12  & \$314 ;
  assign \$316  = equal_6_7 & \$315 [7];
  assign \$318  = { 1'h0, \$317 , \$313 , \$305 , \$293 , \$277 , \$257 , \$233  } & { s1_learn, s1_learn, s1_learn, s1_learn, s1_learn, s1_learn, s1_learn, s1_learn };
  always @(posedge clk)
    \$signal  <= \$319 ;
  always @(posedge clk)
    s1_learn <= \$320 ;
  always @(posedge clk)
    \$signal$12  <= \$321 ;
  always @(posedge clk)
    s1_bad <= \$322 ;
  always @(posedge clk)
    s1_key <= \$323 ;
  always @(posedge clk)
    equal_0_1 <= \$324 ;
  always @(posedge clk)
    equal_0_2 <= \$325 ;
  always @(posedge clk)
    equal_1_2 <= \$326 ;
  always @(posedge clk)
    equal_0_3 <= \$327 ;
  always @(posedge clk)
    equal_1_3 <= \$328 ;
  always @(posedge clk)
    equal_2_3 <= \$329 ;
  always @(posedge clk)
    equal_0_4 <= \$330 ;
  always @(posedge clk)
    equal_1_4 <= \$331 ;
  always @(posedge clk)
    equal_2_4 <= \$332 ;
  always @(posedge clk)
    equal_3_4 <= \$333 ;
  always @(posedge clk)
    equal_0_5 <= \$334 ;
  always @(posedge clk)
    equal_1_5 <= \$335 ;
  always @(posedge clk)
    equal_2_5 <= \$336 ;
  always @(posedge clk)
    equal_3_5 <= \$337 ;
  always @(posedge clk)
    equal_4_5 <= \$338 ;
  always @(posedge clk)
    equal_0_6 <= \$339 ;
  always @(posedge clk)
    equal_1_6 <= \$340 ;
  always @(posedge clk)
    equal_2_6 <= \$341 ;
  always @(posedge clk)
    equal_3_6 <= \$342 ;
  always @(posedge clk)
    equal_4_6 <= \$343 ;
  always @(posedge clk)
    equal_5_6 <= \$344 ;
  always @(posedge clk)
    equal_0_7 <= \$345 ;
  always @(posedge clk)
    equal_1_7 <= \$346 ;
  always @(posedge clk)
    equal_2_7 <= \$347 ;
  always @(posedge clk)
    equal_3_7 <= \$348 ;
  always @(posedge clk)
    equal_4_7 <= \$349 ;
  always @(posedge clk)
    equal_5_7 <= \$350 ;
  always @(posedge clk)
    equal_6_7 <= \$351 ;
  always @(posedge clk)
    rsp__valid <= \$352 ;
  always @(posedge clk)
    rsp__payload <= \$353 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$319  = \$signal ;
    if (advance) begin
      \$319  = req__valid;
    end
    if (rst) begin
      \$319  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$320  = s1_learn;
    if (advance) begin
      \$320  = req__payload[0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$321  = \$signal$12 ;
    if (advance) begin
      \$321  = req__payload[45:38];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$322  = s1_bad;
    if (advance) begin
      \$322  = { \$9 , \$8 , \$7 , \$6 , \$5 , \$4 , \$3 , \$2  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$323  = s1_key;
    if (advance) begin
      \$323  = { req__payload[6:1], req__payload[299:270], req__payload[6:1], req__payload[267:238], req__payload[6:1], req__payload[235:206], req__payload[6:1], req__payload[203:174], req__payload[6:1], req__payload[171:142], req__payload[6:1], req__payload[139:110], req__payload[6:1], req__payload[107:78], req__payload[6:1], req__payload[75:46] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$324  = equal_0_1;
    if (advance) begin
      \$324  = \$11 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$325  = equal_0_2;
    if (advance) begin
      \$325  = \$13 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$326  = equal_1_2;
    if (advance) begin
      \$326  = \$15 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$327  = equal_0_3;
    if (advance) begin
      \$327  = \$17 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$328  = equal_1_3;
    if (advance) begin
      \$328  = \$19 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$329  = equal_2_3;
    if (advance) begin
      \$329  = \$21 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$330  = equal_0_4;
    if (advance) begin
      \$330  = \$23 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$331  = equal_1_4;
    if (advance) begin
      \$331  = \$25 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$332  = equal_2_4;
    if (advance) begin
      \$332  = \$27 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$333  = equal_3_4;
    if (advance) begin
      \$333  = \$29 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$334  = equal_0_5;
    if (advance) begin
      \$334  = \$31 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$335  = equal_1_5;
    if (advance) begin
      \$335  = \$33 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$336  = equal_2_5;
    if (advance) begin
      \$336  = \$35 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$337  = equal_3_5;
    if (advance) begin
      \$337  = \$37 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$338  = equal_4_5;
    if (advance) begin
      \$338  = \$39 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$339  = equal_0_6;
    if (advance) begin
      \$339  = \$41 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$340  = equal_1_6;
    if (advance) begin
      \$340  = \$43 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$341  = equal_2_6;
    if (advance) begin
      \$341  = \$45 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$342  = equal_3_6;
    if (advance) begin
      \$342  = \$47 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$343  = equal_4_6;
    if (advance) begin
      \$343  = \$49 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$344  = equal_5_6;
    if (advance) begin
      \$344  = \$51 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$345  = equal_0_7;
    if (advance) begin
      \$345  = \$53 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$346  = equal_1_7;
    if (advance) begin
      \$346  = \$55 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$347  = equal_2_7;
    if (advance) begin
      \$347  = \$57 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$348  = equal_3_7;
    if (advance) begin
      \$348  = \$59 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$349  = equal_4_7;
    if (advance) begin
      \$349  = \$61 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$350  = equal_5_7;
    if (advance) begin
      \$350  = \$63 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$351  = equal_6_7;
    if (advance) begin
      \$351  = \$65 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$352  = rsp__valid;
    if (advance) begin
      \$352  = \$signal ;
    end
    if (rst) begin
      \$352  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$353  = rsp__payload;
    if (advance) begin
      \$353 [0] = s1_learn;
      \$353 [288:1] = s1_key;
      \$353 [304:297] = \$66 ;
      \$353 [296:289] = \$205 ;
      \$353 [312:305] = \$318 ;
    end
  end
  assign req__ready = advance;
  assign merged = rsp__payload;
  assign \rsp__payload.learn  = rsp__payload[0];
  assign \rsp__payload.key  = rsp__payload[288:1];
  assign \rsp__payload.present  = rsp__payload[296:289];
  assign \rsp__payload.bad  = rsp__payload[304:297];
  assign \rsp__payload.again  = rsp__payload[312:305];
  assign \merged.learn  = rsp__payload[0];
  assign \merged.key  = rsp__payload[288:1];
  assign \merged.present  = rsp__payload[296:289];
  assign \merged.bad  = rsp__payload[304:297];
  assign \merged.again  = rsp__payload[312:305];
  assign \req__payload.learn  = req__payload[0];
  assign \req__payload.table  = req__payload[6:1];
  assign \req__payload.rows  = req__payload[37:7];
  assign \req__payload.present  = req__payload[45:38];
  assign \req__payload.row  = req__payload[301:46];
  assign \$69  = 1'h0;
  assign \$73  = \$72 ;
  assign \$80  = \$79 ;
  assign \$91  = \$90 ;
  assign \$106  = \$105 ;
  assign \$125  = \$124 ;
  assign \$148  = \$147 ;
  assign \$175  = \$174 ;
  assign \$209  = \$208 ;
  assign \$237  = \$236 ;
  assign \$261  = \$260 ;
  assign \$281  = \$280 ;
  assign \$297  = \$296 ;
  assign \$309  = \$308 ;
  assign \$317  = \$316 ;
endmodule
