// Hotline, module hotline_walker, preset small.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 6, row_bits 30, banks 8, sets_per_bank 1024, ways 4, engines 8, bus_bits 64
// Made by `hotline generate --preset small`. Don't edit: change hdl_gen/ and make it again.
// SPDX-License-Identifier: Apache-2.0
/* verilator lint_off WIDTH */
module hotline_walker(rst, start, gather, operands, setting_valid, setting, chunks_ready, back_valid, back_id, back, burst_offsets_ready, burst_ids_ready, burst_slots_ready, burst_weights_ready, chunks_valid, chunks_table, chunks_rows, chunks_hot, chunks_fixed, chunks_block, chunks_start
, chunks_count, chunks_offset, chunks_run_ends, chunks_ends, chunks_row, chunks_slot, chunks_weight, done, bad_offsets, bad_table, bad_sample, burst_offsets_valid, burst_offsets_addr, burst_offsets_len, burst_offsets_id, burst_ids_valid, burst_ids_addr, burst_ids_len, burst_ids_id, burst_slots_valid, burst_slots_addr
, burst_slots_len, burst_slots_id, burst_weights_valid, burst_weights_addr, burst_weights_len, burst_weights_id, clk);
  input [65:0] back;
  wire [65:0] back;
  wire [65:0] \back$63 ;
  wire [63:0] \back$63.data ;
  wire [1:0] \back$63.resp ;
  input [4:0] back_id;
  wire [4:0] back_id;
  wire [4:0] \back_id$62 ;
  input back_valid;
  wire back_valid;
  wire \back_valid$61 ;
  output bad_offsets;
  wire bad_offsets;
  wire \bad_offsets$58 ;
  output [14:0] bad_sample;
  wire [14:0] bad_sample;
  wire [14:0] \bad_sample$60 ;
  output [5:0] bad_table;
  wire [5:0] bad_table;
  wire [5:0] \bad_table$59 ;
  wire [76:0] burst_ids__payload;
  wire [63:0] \burst_ids__payload.addr ;
  wire [4:0] \burst_ids__payload.id ;
  wire [7:0] \burst_ids__payload.len ;
  wire burst_ids__ready;
  wire burst_ids__valid;
  output [63:0] burst_ids_addr;
  wire [63:0] burst_ids_addr;
  output [4:0] burst_ids_id;
  wire [4:0] burst_ids_id;
  output [7:0] burst_ids_len;
  wire [7:0] burst_ids_len;
  input burst_ids_ready;
  wire burst_ids_ready;
  output burst_ids_valid;
  wire burst_ids_valid;
  wire [76:0] burst_offsets__payload;
  wire [63:0] \burst_offsets__payload.addr ;
  wire [4:0] \burst_offsets__payload.id ;
  wire [7:0] \burst_offsets__payload.len ;
  wire burst_offsets__ready;
  wire burst_offsets__valid;
  output [63:0] burst_offsets_addr;
  wire [63:0] burst_offsets_addr;
  output [4:0] burst_offsets_id;
  wire [4:0] burst_offsets_id;
  output [7:0] burst_offsets_len;
  wire [7:0] burst_offsets_len;
  input burst_offsets_ready;
  wire burst_offsets_ready;
  output burst_offsets_valid;
  wire burst_offsets_valid;
  wire [76:0] burst_slots__payload;
  wire [63:0] \burst_slots__payload.addr ;
  wire [4:0] \burst_slots__payload.id ;
  wire [7:0] \burst_slots__payload.len ;
  wire burst_slots__ready;
  wire burst_slots__valid;
  output [63:0] burst_slots_addr;
  wire [63:0] burst_slots_addr;
  output [4:0] burst_slots_id;
  wire [4:0] burst_slots_id;
  output [7:0] burst_slots_len;
  wire [7:0] burst_slots_len;
  input burst_slots_ready;
  wire burst_slots_ready;
  output burst_slots_valid;
  wire burst_slots_valid;
  wire [76:0] burst_weights__payload;
  wire [63:0] \burst_weights__payload.addr ;
  wire [4:0] \burst_weights__payload.id ;
  wire [7:0] \burst_weights__payload.len ;
  wire burst_weights__ready;
  wire burst_weights__valid;
  output [63:0] burst_weights_addr;
  wire [63:0] burst_weights_addr;
  output [4:0] burst_weights_id;
  wire [4:0] burst_weights_id;
  output [7:0] burst_weights_len;
  wire [7:0] burst_weights_len;
  input burst_weights_ready;
  wire burst_weights_ready;
  output burst_weights_valid;
  wire burst_weights_valid;
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
  output [10:0] chunks_block;
  wire [10:0] chunks_block;
  output [3:0] chunks_count;
  wire [3:0] chunks_count;
  output chunks_ends;
  wire chunks_ends;
  output [31:0] chunks_fixed;
  wire [31:0] chunks_fixed;
  output chunks_hot;
  wire chunks_hot;
  output [23:0] chunks_offset;
  wire [23:0] chunks_offset;
  input chunks_ready;
  wire chunks_ready;
  output [255:0] chunks_row;
  wire [255:0] chunks_row;
  output [31:0] chunks_rows;
  wire [31:0] chunks_rows;
  output chunks_run_ends;
  wire chunks_run_ends;
  output [255:0] chunks_slot;
  wire [255:0] chunks_slot;
  output [31:0] chunks_start;
  wire [31:0] chunks_start;
  output [5:0] chunks_table;
  wire [5:0] chunks_table;
  output chunks_valid;
  wire chunks_valid;
  output [255:0] chunks_weight;
  wire [255:0] chunks_weight;
  input clk;
  wire clk;
  output done;
  wire done;
  wire \done$57 ;
  input gather;
  wire gather;
  wire \gather$50 ;
  input [605:0] operands;
  wire [605:0] operands;
  wire [605:0] \operands$51 ;
  wire [15:0] \operands$51.bag_length ;
  wire [7:0] \operands$51.dim ;
  wire [63:0] \operands$51.entries ;
  wire [63:0] \operands$51.ids ;
  wire [31:0] \operands$51.lookups ;
  wire [63:0] \operands$51.offsets ;
  wire [63:0] \operands$51.popular ;
  wire [63:0] \operands$51.rest ;
  wire [14:0] \operands$51.rest_count ;
  wire [14:0] \operands$51.samples ;
  wire [63:0] \operands$51.slots ;
  wire [6:0] \operands$51.tables ;
  wire [63:0] \operands$51.vectors ;
  wire \operands$51.weighted ;
  wire [63:0] \operands$51.weights ;
  input rst;
  wire rst;
  input [77:0] setting;
  wire [77:0] setting;
  wire [77:0] \setting$53 ;
  wire [7:0] \setting$53.register ;
  wire [5:0] \setting$53.table ;
  wire [63:0] \setting$53.value ;
  input setting_valid;
  wire setting_valid;
  wire \setting_valid$52 ;
  input start;
  wire start;
  wire \start$49 ;
  \hotline_walker.design  \design  (
    .\back$3 (back),
    .back_id(back_id),
    .back_valid(back_valid),
    .bad_offsets(bad_offsets),
    .bad_sample(bad_sample),
    .bad_table(bad_table),
    .burst__ready(burst_offsets_ready),
    .\burst__ready$112 (burst_ids_ready),
    .\burst__ready$120 (burst_slots_ready),
    .\burst__ready$128 (burst_weights_ready),
    .burst_ids__payload(burst_ids__payload),
    .burst_ids__valid(burst_ids_valid),
    .burst_offsets__payload(burst_offsets__payload),
    .burst_offsets__valid(burst_offsets_valid),
    .burst_slots__payload(burst_slots__payload),
    .burst_slots__valid(burst_slots_valid),
    .burst_weights__payload(burst_weights__payload),
    .burst_weights__valid(burst_weights_valid),
    .chunks__payload(chunks__payload),
    .chunks__ready(chunks_ready),
    .chunks__valid(chunks_valid),
    .clk(clk),
    .done(done),
    .gather(gather),
    .operands(operands),
    .rst(rst),
    .setting(setting),
    .setting_valid(setting_valid),
    .start(start)
  );
  assign \start$49  = start;
  assign \gather$50  = gather;
  assign \operands$51  = operands;
  assign \setting_valid$52  = setting_valid;
  assign \setting$53  = setting;
  assign chunks__valid = chunks_valid;
  assign chunks__ready = chunks_ready;
  assign \done$57  = done;
  assign \bad_offsets$58  = bad_offsets;
  assign \bad_table$59  = bad_table;
  assign \bad_sample$60  = bad_sample;
  assign \back_valid$61  = back_valid;
  assign \back_id$62  = back_id;
  assign \back$63  = back;
  assign burst_offsets__valid = burst_offsets_valid;
  assign burst_offsets__ready = burst_offsets_ready;
  assign burst_ids__valid = burst_ids_valid;
  assign burst_ids__ready = burst_ids_ready;
  assign burst_slots__valid = burst_slots_valid;
  assign burst_slots__ready = burst_slots_ready;
  assign burst_weights__valid = burst_weights_valid;
  assign burst_weights__ready = burst_weights_ready;
  assign chunks_table = chunks__payload[5:0];
  assign chunks_rows = chunks__payload[37:6];
  assign chunks_hot = chunks__payload[38];
  assign chunks_fixed = chunks__payload[70:39];
  assign chunks_block = chunks__payload[81:71];
  assign chunks_start = chunks__payload[113:82];
  assign chunks_count = chunks__payload[117:114];
  assign chunks_offset = chunks__payload[141:118];
  assign chunks_run_ends = chunks__payload[142];
  assign chunks_ends = chunks__payload[143];
  assign chunks_row = chunks__payload[399:144];
  assign chunks_slot = chunks__payload[655:400];
  assign chunks_weight = chunks__payload[911:656];
  assign burst_offsets_addr = burst_offsets__payload[63:0];
  assign burst_offsets_len = burst_offsets__payload[71:64];
  assign burst_offsets_id = burst_offsets__payload[76:72];
  assign burst_ids_addr = burst_ids__payload[63:0];
  assign burst_ids_len = burst_ids__payload[71:64];
  assign burst_ids_id = burst_ids__payload[76:72];
  assign burst_slots_addr = burst_slots__payload[63:0];
  assign burst_slots_len = burst_slots__payload[71:64];
  assign burst_slots_id = burst_slots__payload[76:72];
  assign burst_weights_addr = burst_weights__payload[63:0];
  assign burst_weights_len = burst_weights__payload[71:64];
  assign burst_weights_id = burst_weights__payload[76:72];
  assign \operands$51.ids  = operands[63:0];
  assign \operands$51.offsets  = operands[127:64];
  assign \operands$51.slots  = operands[191:128];
  assign \operands$51.weights  = operands[255:192];
  assign \operands$51.popular  = operands[319:256];
  assign \operands$51.rest  = operands[383:320];
  assign \operands$51.vectors  = operands[447:384];
  assign \operands$51.entries  = operands[511:448];
  assign \operands$51.samples  = operands[526:512];
  assign \operands$51.tables  = operands[533:527];
  assign \operands$51.bag_length  = operands[549:534];
  assign \operands$51.lookups  = operands[581:550];
  assign \operands$51.dim  = operands[589:582];
  assign \operands$51.weighted  = operands[590];
  assign \operands$51.rest_count  = operands[605:591];
  assign \setting$53.register  = setting[7:0];
  assign \setting$53.table  = setting[13:8];
  assign \setting$53.value  = setting[77:14];
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
  assign \back$63.data  = back[63:0];
  assign \back$63.resp  = back[65:64];
  assign \burst_offsets__payload.addr  = burst_offsets__payload[63:0];
  assign \burst_offsets__payload.len  = burst_offsets__payload[71:64];
  assign \burst_offsets__payload.id  = burst_offsets__payload[76:72];
  assign \burst_ids__payload.addr  = burst_ids__payload[63:0];
  assign \burst_ids__payload.len  = burst_ids__payload[71:64];
  assign \burst_ids__payload.id  = burst_ids__payload[76:72];
  assign \burst_slots__payload.addr  = burst_slots__payload[63:0];
  assign \burst_slots__payload.len  = burst_slots__payload[71:64];
  assign \burst_slots__payload.id  = burst_slots__payload[76:72];
  assign \burst_weights__payload.addr  = burst_weights__payload[63:0];
  assign \burst_weights__payload.len  = burst_weights__payload[71:64];
  assign \burst_weights__payload.id  = burst_weights__payload[76:72];
endmodule

module \hotline_walker.design (rst, start, gather, operands, setting_valid, setting, chunks__ready, back_valid, back_id, \back$3 , burst__ready, \burst__ready$112 , \burst__ready$120 , \burst__ready$128 , done, burst_offsets__payload, burst_ids__payload, burst_slots__payload, burst_weights__payload, bad_sample, bad_table
, chunks__valid, bad_offsets, chunks__payload, burst_offsets__valid, burst_ids__valid, burst_slots__valid, burst_weights__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire \$1 ;
  wire [3:0] \$10 ;
  wire [32:0] \$100 ;
  wire [22:0] \$101 ;
  wire [32:0] \$102 ;
  wire [22:0] \$103 ;
  wire [32:0] \$104 ;
  wire [22:0] \$105 ;
  wire [32:0] \$106 ;
  wire [22:0] \$107 ;
  wire [32:0] \$108 ;
  wire [22:0] \$109 ;
  wire [15:0] \$11 ;
  wire [32:0] \$110 ;
  wire [22:0] \$111 ;
  wire [32:0] \$112 ;
  wire [22:0] \$113 ;
  wire [31:0] \$114 ;
  wire \$115 ;
  wire \$116 ;
  wire \$117 ;
  wire \$118 ;
  wire \$119 ;
  wire \$12 ;
  wire \$120 ;
  wire \$121 ;
  wire [32:0] \$122 ;
  wire [22:0] \$123 ;
  wire \$124 ;
  wire \$125 ;
  wire [19:0] \$126 ;
  wire [22:0] \$127 ;
  wire \$128 ;
  wire [19:0] \$129 ;
  wire [15:0] \$13 ;
  wire [22:0] \$130 ;
  wire \$131 ;
  wire [19:0] \$132 ;
  wire [22:0] \$133 ;
  wire \$134 ;
  wire [19:0] \$135 ;
  wire [22:0] \$136 ;
  wire \$137 ;
  wire [19:0] \$138 ;
  wire [22:0] \$139 ;
  wire \$14 ;
  wire \$140 ;
  wire [19:0] \$141 ;
  wire [22:0] \$142 ;
  wire \$143 ;
  wire [19:0] \$144 ;
  wire [22:0] \$145 ;
  wire \$146 ;
  wire [19:0] \$147 ;
  wire [22:0] \$148 ;
  wire [6:0] \$149 ;
  wire [15:0] \$15 ;
  wire [6:0] \$150 ;
  wire [32:0] \$151 ;
  wire [15:0] \$152 ;
  wire [15:0] \$153 ;
  wire \$154 ;
  wire [30:0] \$155 ;
  wire [14:0] \$156 ;
  wire [21:0] \$157 ;
  wire \$158 ;
  wire \$159 ;
  wire \$16 ;
  wire \$160 ;
  wire \$161 ;
  wire [3:0] \$162 ;
  wire \$163 ;
  wire [3:0] \$164 ;
  wire \$165 ;
  wire [3:0] \$166 ;
  wire \$167 ;
  wire [3:0] \$168 ;
  wire \$169 ;
  wire [15:0] \$17 ;
  wire [3:0] \$170 ;
  wire \$171 ;
  wire [3:0] \$172 ;
  wire \$173 ;
  wire [3:0] \$174 ;
  wire \$175 ;
  wire [3:0] \$176 ;
  wire \$177 ;
  wire \$178 ;
  wire \$179 ;
  wire \$18 ;
  wire \$180 ;
  wire \$181 ;
  wire \$182 ;
  wire \$183 ;
  wire [34:0] \$184 ;
  wire [64:0] \$185 ;
  wire [3:0] \$186 ;
  wire [4:0] \$187 ;
  wire [5:0] \$188 ;
  wire \$189 ;
  wire [15:0] \$19 ;
  wire \$190 ;
  wire [8:0] \$191 ;
  wire [32:0] \$192 ;
  wire \$193 ;
  wire [32:0] \$194 ;
  wire \$195 ;
  wire \$196 ;
  wire [1:0] \$197 ;
  wire \$198 ;
  wire \$199 ;
  wire \$2 ;
  wire \$20 ;
  wire [1:0] \$200 ;
  wire [2:0] \$201 ;
  wire \$202 ;
  wire \$203 ;
  wire [1:0] \$204 ;
  wire \$205 ;
  wire [2:0] \$206 ;
  wire [3:0] \$207 ;
  wire \$208 ;
  wire \$209 ;
  wire [15:0] \$21 ;
  wire [1:0] \$210 ;
  wire \$211 ;
  wire \$212 ;
  wire [1:0] \$213 ;
  wire [2:0] \$214 ;
  wire \$215 ;
  wire \$216 ;
  wire [1:0] \$217 ;
  wire \$218 ;
  wire [2:0] \$219 ;
  wire \$22 ;
  wire [3:0] \$220 ;
  wire \$221 ;
  wire \$222 ;
  wire [1:0] \$223 ;
  wire \$224 ;
  wire \$225 ;
  wire [1:0] \$226 ;
  wire [2:0] \$227 ;
  wire \$228 ;
  wire \$229 ;
  wire [15:0] \$23 ;
  wire [1:0] \$230 ;
  wire \$231 ;
  wire [2:0] \$232 ;
  wire [3:0] \$233 ;
  wire \$234 ;
  wire \$235 ;
  wire [1:0] \$236 ;
  wire \$237 ;
  wire \$238 ;
  wire [1:0] \$239 ;
  wire \$24 ;
  wire [2:0] \$240 ;
  wire \$241 ;
  wire \$242 ;
  wire [1:0] \$243 ;
  wire \$244 ;
  wire [2:0] \$245 ;
  wire [3:0] \$246 ;
  wire \$247 ;
  wire \$248 ;
  wire [1:0] \$249 ;
  wire \$25 ;
  wire \$250 ;
  wire \$251 ;
  wire [1:0] \$252 ;
  wire [2:0] \$253 ;
  wire \$254 ;
  wire \$255 ;
  wire [1:0] \$256 ;
  wire \$257 ;
  wire [2:0] \$258 ;
  wire [3:0] \$259 ;
  wire \$26 ;
  wire \$260 ;
  wire \$261 ;
  wire [1:0] \$262 ;
  wire \$263 ;
  wire \$264 ;
  wire [1:0] \$265 ;
  wire [2:0] \$266 ;
  wire \$267 ;
  wire \$268 ;
  wire [1:0] \$269 ;
  wire \$27 ;
  wire \$270 ;
  wire [2:0] \$271 ;
  wire [3:0] \$272 ;
  wire \$273 ;
  wire \$274 ;
  wire [1:0] \$275 ;
  wire \$276 ;
  wire \$277 ;
  wire [1:0] \$278 ;
  wire [2:0] \$279 ;
  wire \$28 ;
  wire \$280 ;
  wire \$281 ;
  wire [1:0] \$282 ;
  wire \$283 ;
  wire [2:0] \$284 ;
  wire [3:0] \$285 ;
  wire \$286 ;
  wire \$287 ;
  wire [1:0] \$288 ;
  wire \$289 ;
  wire \$29 ;
  wire \$290 ;
  wire [1:0] \$291 ;
  wire [2:0] \$292 ;
  wire \$293 ;
  wire \$294 ;
  wire [1:0] \$295 ;
  wire \$296 ;
  wire [2:0] \$297 ;
  wire [3:0] \$298 ;
  wire \$299 ;
  wire \$3 ;
  wire [7:0] \$30 ;
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
  wire [32:0] \$31 ;
  wire [34:0] \$310 ;
  wire [64:0] \$311 ;
  wire \$312 ;
  wire \$313 ;
  wire \$314 ;
  wire [34:0] \$315 ;
  wire [64:0] \$316 ;
  wire \$317 ;
  wire \$318 ;
  wire \$319 ;
  wire \$32 ;
  wire \$320 ;
  wire [34:0] \$321 ;
  wire [64:0] \$322 ;
  wire \$323 ;
  wire \$324 ;
  wire \$325 ;
  wire \$326 ;
  wire \$327 ;
  wire \$328 ;
  wire \$329 ;
  wire [15:0] \$33 ;
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
  reg \$341 ;
  reg \$342 ;
  reg \$343 ;
  reg \$344 ;
  wire [11:0] \$345 ;
  reg \$346 ;
  reg \$347 ;
  reg [6:0] \$348 ;
  reg [14:0] \$349 ;
  wire [15:0] \$35 ;
  reg [31:0] \$350 ;
  reg [14:0] \$351 ;
  reg \$352 ;
  reg [5:0] \$353 ;
  reg \$354 ;
  reg \$355 ;
  reg \$356 ;
  reg [21:0] \$357 ;
  reg \$358 ;
  reg \$359 ;
  wire \$36 ;
  reg [3:0] \$360 ;
  reg [5:0] \$361 ;
  reg [14:0] \$362 ;
  reg [14:0] \$363 ;
  reg \$364 ;
  reg [21:0] \$365 ;
  reg [3:0] \$366 ;
  reg [31:0] \$367 ;
  reg [31:0] \$368 ;
  reg [21:0] \$369 ;
  wire [7:0] \$37 ;
  reg \$370 ;
  reg [21:0] \$371 ;
  reg [21:0] \$372 ;
  reg [21:0] \$373 ;
  reg [21:0] \$374 ;
  reg [21:0] \$375 ;
  reg [21:0] \$376 ;
  reg [21:0] \$377 ;
  reg [21:0] \$378 ;
  reg [64:0] \$379 ;
  wire \$38 ;
  reg [5:0] \$380 ;
  reg \$381 ;
  reg [31:0] \$382 ;
  reg [21:0] \$383 ;
  reg [21:0] \$384 ;
  reg [21:0] \$385 ;
  reg [21:0] \$386 ;
  reg [21:0] \$387 ;
  reg [21:0] \$388 ;
  reg [21:0] \$389 ;
  wire \$39 ;
  reg [21:0] \$390 ;
  reg [31:0] \$391 ;
  reg [7:0] \$392 ;
  reg \$393 ;
  reg \$394 ;
  reg [31:0] \$395 ;
  reg \$396 ;
  reg [143:0] \$397 ;
  reg [3:0] \$398 ;
  reg [3:0] \$399 ;
  wire \$4 ;
  wire \$40 ;
  reg [3:0] \$400 ;
  reg [3:0] \$401 ;
  reg [3:0] \$402 ;
  reg [3:0] \$403 ;
  reg [3:0] \$404 ;
  reg [3:0] \$405 ;
  reg \$406 ;
  reg \$407 ;
  reg \$408 ;
  wire [4:0] \$41 ;
  reg [21:0] \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire [22:0] \$46 ;
  wire [4:0] \$47 ;
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
  wire [21:0] \$58 ;
  wire [21:0] \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  reg [31:0] \$62 ;
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
  wire [15:0] \$9 ;
  wire \$90 ;
  wire \$91 ;
  wire \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire \$97 ;
  wire [32:0] \$98 ;
  wire [22:0] \$99 ;
  reg \$signal  = 1'h0;
  wire \$signal$100 ;
  reg \$signal$101  = 1'h0;
  wire \$signal$147 ;
  (* init = 1'h0 *)
  wire \$signal$17 ;
  wire \$signal$174 ;
  reg [14:0] \$signal$21  = 15'h0000;
  reg [5:0] \$signal$23  = 6'h00;
  reg [5:0] \$signal$25  = 6'h00;
  reg \$signal$26  = 1'h0;
  reg [21:0] \$signal$28  = 22'h000000;
  reg \$signal$37  = 1'h0;
  reg [14:0] \$signal$40  = 15'h0000;
  reg [14:0] \$signal$41  = 15'h0000;
  reg [21:0] \$signal$43  = 22'h000000;
  reg \$signal$48  = 1'h0;
  reg [5:0] \$signal$51  = 6'h00;
  reg \$signal$52  = 1'h0;
  reg [31:0] \$signal$53  = 32'd0;
  reg [31:0] \$signal$64  = 32'd0;
  wire [3:0] \$signal$65 ;
  reg [7:0] \$signal$74  = 8'h00;
  wire [7:0] \$signal$75 ;
  reg \$signal$76  = 1'h0;
  reg [31:0] \$signal$81  = 32'd0;
  reg \$signal$83  = 1'h0;
  wire \$signal$99 ;
  (* init = 6'h00 *)
  wire [5:0] \$signature__addr ;
  wire [31:0] \$signature__data ;
  reg ahead_is_last = 1'h0;
  reg [65:0] back = 66'h00000000000000000;
  input [65:0] \back$3 ;
  wire [65:0] \back$3 ;
  wire [63:0] \back$3.data ;
  wire [1:0] \back$3.resp ;
  wire [63:0] \back.data ;
  wire [1:0] \back.resp ;
  input [4:0] back_id;
  wire [4:0] back_id;
  input back_valid;
  wire back_valid;
  output bad_offsets;
  reg bad_offsets;
  (* init = 15'h0000 *)
  output [14:0] bad_sample;
  wire [14:0] bad_sample;
  (* init = 6'h00 *)
  output [5:0] bad_table;
  wire [5:0] bad_table;
  (* init = 66'h00000000000000000 *)
  wire [65:0] beat;
  (* init = 66'h00000000000000000 *)
  wire [65:0] \beat$117 ;
  wire [63:0] \beat$117.data ;
  wire [1:0] \beat$117.resp ;
  (* init = 66'h00000000000000000 *)
  wire [65:0] \beat$125 ;
  wire [63:0] \beat$125.data ;
  wire [1:0] \beat$125.resp ;
  (* init = 66'h00000000000000000 *)
  wire [65:0] \beat$133 ;
  wire [63:0] \beat$133.data ;
  wire [1:0] \beat$133.resp ;
  wire [63:0] \beat.data ;
  wire [1:0] \beat.resp ;
  (* init = 1'h0 *)
  wire beat_valid;
  (* init = 1'h0 *)
  wire \beat_valid$116 ;
  (* init = 1'h0 *)
  wire \beat_valid$124 ;
  (* init = 1'h0 *)
  wire \beat_valid$132 ;
  wire [76:0] burst__payload;
  wire [76:0] \burst__payload$111 ;
  wire [63:0] \burst__payload$111.addr ;
  wire [4:0] \burst__payload$111.id ;
  wire [7:0] \burst__payload$111.len ;
  wire [76:0] \burst__payload$119 ;
  wire [63:0] \burst__payload$119.addr ;
  wire [4:0] \burst__payload$119.id ;
  wire [7:0] \burst__payload$119.len ;
  wire [76:0] \burst__payload$127 ;
  wire [63:0] \burst__payload$127.addr ;
  wire [4:0] \burst__payload$127.id ;
  wire [7:0] \burst__payload$127.len ;
  wire [63:0] \burst__payload.addr ;
  wire [4:0] \burst__payload.id ;
  wire [7:0] \burst__payload.len ;
  input burst__ready;
  wire burst__ready;
  input \burst__ready$112 ;
  wire \burst__ready$112 ;
  input \burst__ready$120 ;
  wire \burst__ready$120 ;
  input \burst__ready$128 ;
  wire \burst__ready$128 ;
  wire burst__valid;
  wire \burst__valid$115 ;
  wire \burst__valid$123 ;
  wire \burst__valid$131 ;
  output [76:0] burst_ids__payload;
  wire [76:0] burst_ids__payload;
  wire [63:0] \burst_ids__payload.addr ;
  wire [4:0] \burst_ids__payload.id ;
  wire [7:0] \burst_ids__payload.len ;
  wire burst_ids__ready;
  output burst_ids__valid;
  wire burst_ids__valid;
  output [76:0] burst_offsets__payload;
  wire [76:0] burst_offsets__payload;
  wire [63:0] \burst_offsets__payload.addr ;
  wire [4:0] \burst_offsets__payload.id ;
  wire [7:0] \burst_offsets__payload.len ;
  wire burst_offsets__ready;
  output burst_offsets__valid;
  wire burst_offsets__valid;
  output [76:0] burst_slots__payload;
  wire [76:0] burst_slots__payload;
  wire [63:0] \burst_slots__payload.addr ;
  wire [4:0] \burst_slots__payload.id ;
  wire [7:0] \burst_slots__payload.len ;
  wire burst_slots__ready;
  output burst_slots__valid;
  wire burst_slots__valid;
  output [76:0] burst_weights__payload;
  wire [76:0] burst_weights__payload;
  wire [63:0] \burst_weights__payload.addr ;
  wire [4:0] \burst_weights__payload.id ;
  wire [7:0] \burst_weights__payload.len ;
  wire burst_weights__ready;
  output burst_weights__valid;
  wire burst_weights__valid;
  output [911:0] chunks__payload;
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
  input chunks__ready;
  wire chunks__ready;
  output chunks__valid;
  reg chunks__valid = 1'h0;
  input clk;
  wire clk;
  reg [3:0] counted = 4'h0;
  output done;
  wire done;
  reg [21:0] end_0 = 22'h000000;
  reg [21:0] end_1 = 22'h000000;
  reg [21:0] end_2 = 22'h000000;
  reg [21:0] end_3 = 22'h000000;
  reg [21:0] end_4 = 22'h000000;
  reg [21:0] end_5 = 22'h000000;
  reg [21:0] end_6 = 22'h000000;
  reg [21:0] end_7 = 22'h000000;
  reg [14:0] first = 15'h0000;
  wire free;
  input gather;
  wire gather;
  (* init = 6'h00 *)
  wire [5:0] get_fixed__addr;
  wire [32:0] get_fixed__data;
  reg handed;
  wire [143:0] i__payload;
  wire [10:0] \i__payload.block ;
  wire [3:0] \i__payload.count ;
  wire \i__payload.ends ;
  wire [31:0] \i__payload.fixed ;
  wire \i__payload.hot ;
  wire [23:0] \i__payload.offset ;
  wire [31:0] \i__payload.rows ;
  wire \i__payload.run_ends ;
  wire [31:0] \i__payload.start ;
  wire [5:0] \i__payload.table ;
  wire i__ready;
  wire i__valid;
  reg ids_come = 1'h0;
  reg in_last = 1'h0;
  reg [31:0] index = 32'd0;
  reg [64:0] known = 65'h00000000000000000;
  wire [64:0] \known$50 ;
  wire [31:0] \known$50.fixed ;
  wire \known$50.hot ;
  wire [31:0] \known$50.rows ;
  wire [31:0] \known.fixed ;
  wire \known.hot ;
  wire [31:0] \known.rows ;
  reg [11:0] last = 12'h000;
  wire [3:0] \last.samples ;
  wire [7:0] \last.within ;
  reg last_block = 1'h0;
  reg last_is_short = 1'h0;
  wire [31:0] length;
  wire [31:0] next_block;
  wire [143:0] o__payload;
  wire [10:0] \o__payload.block ;
  wire [3:0] \o__payload.count ;
  wire \o__payload.ends ;
  wire [31:0] \o__payload.fixed ;
  wire \o__payload.hot ;
  wire [23:0] \o__payload.offset ;
  wire [31:0] \o__payload.rows ;
  wire \o__payload.run_ends ;
  wire [31:0] \o__payload.start ;
  wire [5:0] \o__payload.table ;
  wire o__ready;
  wire o__valid;
  reg [63:0] offset_0;
  reg [63:0] offset_1;
  reg [63:0] offset_2;
  reg [63:0] offset_3;
  reg [63:0] offset_4;
  reg [63:0] offset_5;
  reg [63:0] offset_6;
  reg [63:0] offset_7;
  reg [63:0] offset_8;
  reg offsets_come = 1'h0;
  reg one_length = 1'h0;
  wire open_;
  input [605:0] operands;
  wire [605:0] operands;
  wire [15:0] \operands.bag_length ;
  wire [7:0] \operands.dim ;
  wire [63:0] \operands.entries ;
  wire [63:0] \operands.ids ;
  wire [31:0] \operands.lookups ;
  wire [63:0] \operands.offsets ;
  wire [63:0] \operands.popular ;
  wire [63:0] \operands.rest ;
  wire [14:0] \operands.rest_count ;
  wire [14:0] \operands.samples ;
  wire [63:0] \operands.slots ;
  wire [6:0] \operands.tables ;
  wire [63:0] \operands.vectors ;
  wire \operands.weighted ;
  wire [63:0] \operands.weights ;
  wire [5:0] put__addr;
  wire [5:0] \put__addr$141 ;
  wire [31:0] put__data;
  wire [32:0] \put__data$142 ;
  wire put__en;
  wire \put__en$140 ;
  wire [68:0] req__payload;
  wire [67:0] \req__payload$159 ;
  wire [63:0] \req__payload$159.address ;
  wire [3:0] \req__payload$159.count ;
  wire [67:0] \req__payload$161 ;
  wire [63:0] \req__payload$161.address ;
  wire [3:0] \req__payload$161.count ;
  wire [67:0] \req__payload$163 ;
  wire [63:0] \req__payload$163.address ;
  wire [3:0] \req__payload$163.count ;
  wire [63:0] \req__payload.address ;
  wire [4:0] \req__payload.count ;
  wire req__ready;
  wire \req__ready$154 ;
  wire \req__ready$155 ;
  wire \req__ready$156 ;
  reg req__valid = 1'h0;
  wire \req__valid$158 ;
  wire \req__valid$160 ;
  wire \req__valid$162 ;
  wire [577:0] rsp__payload;
  wire [257:0] \rsp__payload$171 ;
  wire [1:0] \rsp__payload$171.resp ;
  wire [255:0] \rsp__payload$171.words ;
  wire [257:0] \rsp__payload$172 ;
  wire [1:0] \rsp__payload$172.resp ;
  wire [255:0] \rsp__payload$172.words ;
  wire [257:0] \rsp__payload$173 ;
  wire [1:0] \rsp__payload$173.resp ;
  wire [255:0] \rsp__payload$173.words ;
  wire [1:0] \rsp__payload.resp ;
  wire [575:0] \rsp__payload.words ;
  reg rsp__ready;
  wire \rsp__ready$176 ;
  wire \rsp__ready$177 ;
  wire \rsp__ready$178 ;
  wire rsp__valid;
  wire \rsp__valid$168 ;
  wire \rsp__valid$169 ;
  wire \rsp__valid$170 ;
  input rst;
  wire rst;
  reg [21:0] run_left = 22'h000000;
  reg [143:0] s1 = 144'h000000000000000000000000000000000000;
  wire [10:0] \s1.block ;
  wire [3:0] \s1.count ;
  wire \s1.ends ;
  wire [31:0] \s1.fixed ;
  wire \s1.hot ;
  wire [23:0] \s1.offset ;
  wire [31:0] \s1.rows ;
  wire \s1.run_ends ;
  wire [31:0] \s1.start ;
  wire [5:0] \s1.table ;
  reg [3:0] s1_end_0 = 4'h0;
  reg [3:0] s1_end_1 = 4'h0;
  reg [3:0] s1_end_2 = 4'h0;
  reg [3:0] s1_end_3 = 4'h0;
  reg [3:0] s1_end_4 = 4'h0;
  reg [3:0] s1_end_5 = 4'h0;
  reg [3:0] s1_end_6 = 4'h0;
  reg [3:0] s1_end_7 = 4'h0;
  reg [31:0] same_block = 32'd0;
  reg [21:0] same_end_0 = 22'h000000;
  reg [21:0] same_end_1 = 22'h000000;
  reg [21:0] same_end_2 = 22'h000000;
  reg [21:0] same_end_3 = 22'h000000;
  reg [21:0] same_end_4 = 22'h000000;
  reg [21:0] same_end_5 = 22'h000000;
  reg [21:0] same_end_6 = 22'h000000;
  reg [21:0] same_end_7 = 22'h000000;
  reg [31:0] same_start = 32'd0;
  input [77:0] setting;
  wire [77:0] setting;
  wire [7:0] \setting.register ;
  wire [5:0] \setting.table ;
  wire [63:0] \setting.value ;
  input setting_valid;
  wire setting_valid;
  wire skips;
  reg slots_come = 1'h0;
  input start;
  wire start;
  reg [6:0] \table  = 7'h00;
  reg [3:0] walk_state = 4'h0;
  reg walking = 1'h0;
  reg weights_come = 1'h0;
  reg wrong = 1'h0;
  reg [32:0] fixed [63:0];
  always @(posedge clk) begin
    if (\put__en$140 )
      fixed[setting[13:8]] <= setting[46:14];
  end
  reg [32:0] _0_;
  always @(posedge clk) begin
    _0_ <= fixed[\$signal$25 ];
  end
  assign get_fixed__data = _0_;
  reg [31:0] rows [63:0];
  initial begin
    rows[0] = 32'd0;
    rows[1] = 32'd0;
    rows[2] = 32'd0;
    rows[3] = 32'd0;
    rows[4] = 32'd0;
    rows[5] = 32'd0;
    rows[6] = 32'd0;
    rows[7] = 32'd0;
    rows[8] = 32'd0;
    rows[9] = 32'd0;
    rows[10] = 32'd0;
    rows[11] = 32'd0;
    rows[12] = 32'd0;
    rows[13] = 32'd0;
    rows[14] = 32'd0;
    rows[15] = 32'd0;
    rows[16] = 32'd0;
    rows[17] = 32'd0;
    rows[18] = 32'd0;
    rows[19] = 32'd0;
    rows[20] = 32'd0;
    rows[21] = 32'd0;
    rows[22] = 32'd0;
    rows[23] = 32'd0;
    rows[24] = 32'd0;
    rows[25] = 32'd0;
    rows[26] = 32'd0;
    rows[27] = 32'd0;
    rows[28] = 32'd0;
    rows[29] = 32'd0;
    rows[30] = 32'd0;
    rows[31] = 32'd0;
    rows[32] = 32'd0;
    rows[33] = 32'd0;
    rows[34] = 32'd0;
    rows[35] = 32'd0;
    rows[36] = 32'd0;
    rows[37] = 32'd0;
    rows[38] = 32'd0;
    rows[39] = 32'd0;
    rows[40] = 32'd0;
    rows[41] = 32'd0;
    rows[42] = 32'd0;
    rows[43] = 32'd0;
    rows[44] = 32'd0;
    rows[45] = 32'd0;
    rows[46] = 32'd0;
    rows[47] = 32'd0;
    rows[48] = 32'd0;
    rows[49] = 32'd0;
    rows[50] = 32'd0;
    rows[51] = 32'd0;
    rows[52] = 32'd0;
    rows[53] = 32'd0;
    rows[54] = 32'd0;
    rows[55] = 32'd0;
    rows[56] = 32'd0;
    rows[57] = 32'd0;
    rows[58] = 32'd0;
    rows[59] = 32'd0;
    rows[60] = 32'd0;
    rows[61] = 32'd0;
    rows[62] = 32'd0;
    rows[63] = 32'd0;
  end
  always @(posedge clk) begin
    if (put__en)
      rows[setting[13:8]] <= setting[45:14];
  end
  reg [31:0] _1_;
  always @(posedge clk) begin
    _1_ <= rows[\$signal$25 ];
  end
  assign \$signature__data  = _1_;
  assign \$1  = back_id == 5'h11;
  assign \$2  = back_valid & \$1 ;
  assign \$3  = back_id == 5'h13;
  assign \$4  = back_valid & \$3 ;
  assign \$5  = back_id == 5'h14;
  assign \$6  = back_valid & \$5 ;
  assign \$7  = back_id == 5'h15;
  assign \$8  = back_valid & \$7 ;
  assign \$9  = operands[526:512] - 1'h1;
  assign \$10  = \$9 [2:0] + 1'h1;
  assign \$11  = operands[526:512] - 1'h1;
  assign \$12  = \$11 [2:0] >= 1'h1;
  assign \$13  = operands[526:512] - 1'h1;
  assign \$14  = \$13 [2:0] >= 2'h2;
  assign \$15  = operands[526:512] - 1'h1;
  assign \$16  = \$15 [2:0] >= 2'h3;
  assign \$17  = operands[526:512] - 1'h1;
  assign \$18  = \$17 [2:0] >= 3'h4;
  assign \$19  = operands[526:512] - 1'h1;
  assign \$20  = \$19 [2:0] >= 3'h5;
  assign \$21  = operands[526:512] - 1'h1;
  assign \$22  = \$21 [2:0] >= 3'h6;
  assign \$23  = operands[526:512] - 1'h1;
  assign \$24  = \$23 [2:0] >= 3'h7;
  assign \$25  = req__valid & req__ready;
  assign \$26  = ! operands[549:534];
  assign \$27  = | operands[526:512];
  assign \$28  = \$26  & \$27 ;
  assign \$29  = operands[526:512] <= 4'h8;
  assign \$30  = \table  + 1'h1;
  assign \$31  = index + operands[526:512];
  assign \$32  = \table  == operands[533:527];
  assign \$33  = first + 4'h8;
  assign \$34  = ~ in_last;
  assign \$35  = \$signal$21  - 4'h8;
  assign \$36  = \$signal$21  <= 5'h10;
  assign \$37  = operands[533:527] - 1'h1;
  assign \$38  = \$signal$25  == \$signal$23 ;
  assign \$39  = ! operands[526:512];
  assign \$40  = | operands[549:534];
  assign \$41  = last[3:0] - 1'h1;
  assign \$43  = same_end_7 <= 4'h8;
  assign \$44  = \$signal$28  <= 4'h8;
  assign \$45  = operands[526:512] <= 4'h8;
  assign \$46  = \$signal$43  + operands[549:534];
  assign \$47  = counted + 1'h1;
  assign \$48  = ! counted;
  assign \$49  = counted == 1'h1;
  assign \$50  = counted == 2'h2;
  assign \$51  = counted == 2'h3;
  assign \$52  = counted == 3'h4;
  assign \$53  = counted == 3'h5;
  assign \$54  = counted == 3'h6;
  assign \$55  = counted == 3'h7;
  assign \$56  = counted == 3'h7;
  assign \$57  = ahead_is_last ? 1'h0 : 1'h1;
  assign \$58  = last_block ? \$signal$28  : same_end_7;
  assign \$59  = skips ? 22'h000000 : \$58 ;
  assign \$60  = last_block ? last_is_short : \$signal$37 ;
  assign \$61  = skips | \$60 ;
  assign \$63  = offset_1[31:0] < offset_0[31:0];
  assign \$64  = \$63  & \$191 [0];
  assign \$65  = offset_2[31:0] < offset_1[31:0];
  assign \$66  = \$65  & \$191 [1];
  assign \$67  = offset_3[31:0] < offset_2[31:0];
  assign \$68  = \$67  & \$191 [2];
  assign \$69  = offset_4[31:0] < offset_3[31:0];
  assign \$70  = \$69  & \$191 [3];
  assign \$71  = offset_5[31:0] < offset_4[31:0];
  assign \$72  = \$71  & \$191 [4];
  assign \$73  = offset_6[31:0] < offset_5[31:0];
  assign \$74  = \$73  & \$191 [5];
  assign \$75  = offset_7[31:0] < offset_6[31:0];
  assign \$76  = \$75  & \$191 [6];
  assign \$77  = offset_8[31:0] < offset_7[31:0];
  assign \$78  = \$77  & \$191 [7];
  assign \$79  = | offset_0[63:32];
  assign \$80  = | offset_1[63:32];
  assign \$81  = \$80  & \$191 [0];
  assign \$82  = | offset_2[63:32];
  assign \$83  = \$82  & \$191 [1];
  assign \$84  = | offset_3[63:32];
  assign \$85  = \$84  & \$191 [2];
  assign \$86  = | offset_4[63:32];
  assign \$87  = \$86  & \$191 [3];
  assign \$88  = | offset_5[63:32];
  assign \$89  = \$88  & \$191 [4];
  assign \$90  = | offset_6[63:32];
  assign \$91  = \$90  & \$191 [5];
  assign \$92  = | offset_7[63:32];
  assign \$93  = \$92  & \$191 [6];
  assign \$94  = | offset_8[63:32];
  assign \$95  = \$94  & \$191 [7];
  assign \$96  = | { \$95 , \$93 , \$91 , \$89 , \$87 , \$85 , \$83 , \$81  };
  assign \$97  = \$79  | \$96 ;
  assign \$98  = offset_1[31:0] - offset_0[31:0];
  assign \$99  = \$191 [0] ? { 1'h0, \$98 [21:0] } : 23'h7fffff;
  assign \$100  = offset_2[31:0] - offset_0[31:0];
  assign \$101  = \$191 [1] ? { 1'h0, \$100 [21:0] } : 23'h7fffff;
  assign \$102  = offset_3[31:0] - offset_0[31:0];
  assign \$103  = \$191 [2] ? { 1'h0, \$102 [21:0] } : 23'h7fffff;
  assign \$104  = offset_4[31:0] - offset_0[31:0];
  assign \$105  = \$191 [3] ? { 1'h0, \$104 [21:0] } : 23'h7fffff;
  assign \$106  = offset_5[31:0] - offset_0[31:0];
  assign \$107  = \$191 [4] ? { 1'h0, \$106 [21:0] } : 23'h7fffff;
  assign \$108  = offset_6[31:0] - offset_0[31:0];
  assign \$109  = \$191 [5] ? { 1'h0, \$108 [21:0] } : 23'h7fffff;
  assign \$110  = offset_7[31:0] - offset_0[31:0];
  assign \$111  = \$191 [6] ? { 1'h0, \$110 [21:0] } : 23'h7fffff;
  assign \$112  = offset_8[31:0] - offset_0[31:0];
  assign \$113  = \$191 [7] ? { 1'h0, \$112 [21:0] } : 23'h7fffff;
  assign \$114  = skips ? 32'd0 : \$194 [31:0];
  assign \$115  = | \$signal$74 ;
  assign \$116  = \$signal$64  > operands[581:550];
  assign \$117  = \$115  | \$116 ;
  assign \$118  = | \$194 [31:22];
  assign \$119  = \$117  | \$118 ;
  assign \$120  = \$119  | \$signal$76 ;
  assign \$121  = run_left <= 4'h8;
  assign \$122  = \$signal$53  + 4'h8;
  assign \$123  = run_left - 4'h8;
  assign \$124  = run_left <= 5'h10;
  assign \$125  = | end_0[21:3];
  assign \$126  = end_0[21:3] - 1'h1;
  assign \$127  = \$125  ? { \$126 , end_0[2:0] } : 23'h000000;
  assign \$128  = | end_1[21:3];
  assign \$129  = end_1[21:3] - 1'h1;
  assign \$130  = \$128  ? { \$129 , end_1[2:0] } : 23'h000000;
  assign \$131  = | end_2[21:3];
  assign \$132  = end_2[21:3] - 1'h1;
  assign \$133  = \$131  ? { \$132 , end_2[2:0] } : 23'h000000;
  assign \$134  = | end_3[21:3];
  assign \$135  = end_3[21:3] - 1'h1;
  assign \$136  = \$134  ? { \$135 , end_3[2:0] } : 23'h000000;
  assign \$137  = | end_4[21:3];
  assign \$138  = end_4[21:3] - 1'h1;
  assign \$139  = \$137  ? { \$138 , end_4[2:0] } : 23'h000000;
  assign \$140  = | end_5[21:3];
  assign \$141  = end_5[21:3] - 1'h1;
  assign \$142  = \$140  ? { \$141 , end_5[2:0] } : 23'h000000;
  assign \$143  = | end_6[21:3];
  assign \$144  = end_6[21:3] - 1'h1;
  assign \$145  = \$143  ? { \$144 , end_6[2:0] } : 23'h000000;
  assign \$146  = | end_7[21:3];
  assign \$147  = end_7[21:3] - 1'h1;
  assign \$148  = \$146  ? { \$147 , end_7[2:0] } : 23'h000000;
  assign \$149  = \$signal$25  + 1'h1;
  assign \$150  = ahead_is_last ? 7'h00 : \$149 ;
  assign \$151  = same_start + \$signal$81 ;
  assign \$152  = \$signal$40  + 4'h8;
  assign \$153  = \$signal$41  - 4'h8;
  assign \$154  = \$signal$41  <= 5'h10;
  assign \$155  = operands[526:512] * operands[549:534];
  assign \$157  = \$signal$48  ? run_left : 22'h000008;
  assign \$158  = \$signal$48  & \$signal$52 ;
  assign \$159  = \$158  & last_block;
  assign \$160  = \$159  | \$signal$26 ;
  assign \$161  = | end_0[21:3];
  assign \$162  = \$161  ? 4'h8 : { 1'h0, end_0[2:0] };
  assign \$163  = | end_1[21:3];
  assign \$164  = \$163  ? 4'h8 : { 1'h0, end_1[2:0] };
  assign \$165  = | end_2[21:3];
  assign \$166  = \$165  ? 4'h8 : { 1'h0, end_2[2:0] };
  assign \$167  = | end_3[21:3];
  assign \$168  = \$167  ? 4'h8 : { 1'h0, end_3[2:0] };
  assign \$169  = | end_4[21:3];
  assign \$170  = \$169  ? 4'h8 : { 1'h0, end_4[2:0] };
  assign \$171  = | end_5[21:3];
  assign \$172  = \$171  ? 4'h8 : { 1'h0, end_5[2:0] };
  assign \$173  = | end_6[21:3];
  assign \$174  = \$173  ? 4'h8 : { 1'h0, end_6[2:0] };
  assign \$175  = | end_7[21:3];
  assign \$176  = \$175  ? 4'h8 : { 1'h0, end_7[2:0] };
  assign \$177  = chunks__valid & chunks__ready;
  assign \$178  = \$177  & chunks__payload[143];
  assign \$179  = ~ chunks__ready;
  assign \$180  = ~ \$signal$100 ;
  assign \$181  = \$signal$99  | \$180 ;
  assign \$182  = o__valid & \$181 ;
  assign \$183  = chunks__valid ? \$179  : \$182 ;
  assign \$185  = operands[127:64] + \$184 ;
  assign \$186  = in_last ? last[3:0] : 4'h8;
  assign \$187  = \$186  + 1'h1;
  assign \$189  = setting[7:0] == 5'h10;
  assign put__en = setting_valid & \$189 ;
  assign \$190  = setting[7:0] == 5'h11;
  assign \put__en$140  = setting_valid & \$190 ;
  assign \$signal$65  = last_block ? last[3:0] : 4'h8;
  assign \$191  = last_block ? { 1'h0, last[11:4] } : 9'h1ff;
  assign \$192  = same_block + same_end_7;
  assign \$193  = ~ \$signal$83 ;
  assign free = \$193  | \$signal$147 ;
  assign skips = gather & known[64];
  assign \$194  = \$signal$64  - \$signal$53 ;
  assign \$195  = s1_end_0 <= 1'h0;
  assign \$196  = s1_end_1 <= 1'h0;
  assign \$197  = \$195  + \$196 ;
  assign \$198  = s1_end_2 <= 1'h0;
  assign \$199  = s1_end_3 <= 1'h0;
  assign \$200  = \$198  + \$199 ;
  assign \$201  = \$197  + \$200 ;
  assign \$202  = s1_end_4 <= 1'h0;
  assign \$203  = s1_end_5 <= 1'h0;
  assign \$204  = \$202  + \$203 ;
  assign \$205  = s1_end_6 <= 1'h0;
  assign \$206  = \$204  + \$205 ;
  assign \$207  = \$201  + \$206 ;
  assign \$208  = s1_end_0 <= 1'h1;
  assign \$209  = s1_end_1 <= 1'h1;
  assign \$210  = \$208  + \$209 ;
  assign \$211  = s1_end_2 <= 1'h1;
  assign \$212  = s1_end_3 <= 1'h1;
  assign \$213  = \$211  + \$212 ;
  assign \$214  = \$210  + \$213 ;
  assign \$215  = s1_end_4 <= 1'h1;
  assign \$216  = s1_end_5 <= 1'h1;
  assign \$217  = \$215  + \$216 ;
  assign \$218  = s1_end_6 <= 1'h1;
  assign \$219  = \$217  + \$218 ;
  assign \$220  = \$214  + \$219 ;
  assign \$221  = s1_end_0 <= 2'h2;
  assign \$222  = s1_end_1 <= 2'h2;
  assign \$223  = \$221  + \$222 ;
  assign \$224  = s1_end_2 <= 2'h2;
  assign \$225  = s1_end_3 <= 2'h2;
  assign \$226  = \$224  + \$225 ;
  assign \$227  = \$223  + \$226 ;
  assign \$228  = s1_end_4 <= 2'h2;
  assign \$229  = s1_end_5 <= 2'h2;
  assign \$230  = \$228  + \$229 ;
  assign \$231  = s1_end_6 <= 2'h2;
  assign \$232  = \$230  + \$231 ;
  assign \$233  = \$227  + \$232 ;
  assign \$234  = s1_end_0 <= 2'h3;
  assign \$235  = s1_end_1 <= 2'h3;
  assign \$236  = \$234  + \$235 ;
  assign \$237  = s1_end_2 <= 2'h3;
  assign \$238  = s1_end_3 <= 2'h3;
  assign \$239  = \$237  + \$238 ;
  assign \$240  = \$236  + \$239 ;
  assign \$241  = s1_end_4 <= 2'h3;
  assign \$242  = s1_end_5 <= 2'h3;
  assign \$243  = \$241  + \$242 ;
  assign \$244  = s1_end_6 <= 2'h3;
  assign \$245  = \$243  + \$244 ;
  assign \$246  = \$240  + \$245 ;
  assign \$247  = s1_end_0 <= 3'h4;
  assign \$248  = s1_end_1 <= 3'h4;
  assign \$249  = \$247  + \$248 ;
  assign \$250  = s1_end_2 <= 3'h4;
  assign \$251  = s1_end_3 <= 3'h4;
  assign \$252  = \$250  + \$251 ;
  assign \$253  = \$249  + \$252 ;
  assign \$254  = s1_end_4 <= 3'h4;
  assign \$255  = s1_end_5 <= 3'h4;
  assign \$256  = \$254  + \$255 ;
  assign \$257  = s1_end_6 <= 3'h4;
  assign \$258  = \$256  + \$257 ;
  assign \$259  = \$253  + \$258 ;
  assign \$260  = s1_end_0 <= 3'h5;
  assign \$261  = s1_end_1 <= 3'h5;
  assign \$262  = \$260  + \$261 ;
  assign \$263  = s1_end_2 <= 3'h5;
  assign \$264  = s1_end_3 <= 3'h5;
  assign \$265  = \$263  + \$264 ;
  assign \$266  = \$262  + \$265 ;
  assign \$267  = s1_end_4 <= 3'h5;
  assign \$268  = s1_end_5 <= 3'h5;
  assign \$269  = \$267  + \$268 ;
  assign \$270  = s1_end_6 <= 3'h5;
  assign \$271  = \$269  + \$270 ;
  assign \$272  = \$266  + \$271 ;
  assign \$273  = s1_end_0 <= 3'h6;
  assign \$274  = s1_end_1 <= 3'h6;
  assign \$275  = \$273  + \$274 ;
  assign \$276  = s1_end_2 <= 3'h6;
  assign \$277  = s1_end_3 <= 3'h6;
  assign \$278  = \$276  + \$277 ;
  assign \$279  = \$275  + \$278 ;
  assign \$280  = s1_end_4 <= 3'h6;
  assign \$281  = s1_end_5 <= 3'h6;
  assign \$282  = \$280  + \$281 ;
  assign \$283  = s1_end_6 <= 3'h6;
  assign \$284  = \$282  + \$283 ;
  assign \$285  = \$279  + \$284 ;
  assign \$286  = s1_end_0 <= 3'h7;
  assign \$287  = s1_end_1 <= 3'h7;
  assign \$288  = \$286  + \$287 ;
  assign \$289  = s1_end_2 <= 3'h7;
  assign \$290  = s1_end_3 <= 3'h7;
  assign \$291  = \$289  + \$290 ;
  assign \$292  = \$288  + \$291 ;
  assign \$293  = s1_end_4 <= 3'h7;
  assign \$294  = s1_end_5 <= 3'h7;
  assign \$295  = \$293  + \$294 ;
  assign \$296  = s1_end_6 <= 3'h7;
  assign \$297  = \$295  + \$296 ;
  assign \$298  = \$292  + \$297 ;
  assign \$301  = ~ gather;
  assign \$302  = \req__ready$155  | \$301 ;
  assign \$303  = gather & operands[590];
  assign \$304  = ~ \$303 ;
  assign \$305  = \req__ready$156  | \$304 ;
  assign \$306  = & { \$305 , \$302 , \$300  };
  assign \$signal$147  = i__ready & \$306 ;
  assign i__valid = \$signal$83  & \$signal$147 ;
  assign \$307  = \$signal$83  & \$signal$147 ;
  assign \$309  = | s1[117:114];
  assign \req__valid$158  = \$308  & \$309 ;
  assign \$311  = operands[63:0] + \$310 ;
  assign \$312  = \$signal$83  & \$signal$147 ;
  assign \$313  = \$312  & gather;
  assign \$314  = | s1[117:114];
  assign \req__valid$160  = \$313  & \$314 ;
  assign \$316  = operands[191:128] + \$315 ;
  assign \$317  = \$signal$83  & \$signal$147 ;
  assign \$318  = gather & operands[590];
  assign \$319  = \$317  & \$318 ;
  assign \$320  = | s1[117:114];
  assign \req__valid$162  = \$319  & \$320 ;
  assign \$322  = operands[255:192] + \$321 ;
  assign done = ~ walking;
  assign \$signal$100  = | o__payload[117:114];
  assign \$323  = ~ gather;
  assign \$324  = ~ operands[590];
  assign \$325  = \rsp__valid$170  | \$324 ;
  assign \$326  = \rsp__valid$169  & \$325 ;
  assign \$327  = \$323  | \$326 ;
  assign \$signal$99  = \rsp__valid$168  & \$327 ;
  assign \$signal$174  = chunks__valid & chunks__ready;
  assign \rsp__ready$176  = \$signal$174  & \$signal$101 ;
  assign \$328  = \$signal$174  & \$signal$101 ;
  assign \rsp__ready$177  = \$328  & gather;
  assign \$329  = \$signal$174  & \$signal$101 ;
  assign \$330  = \$329  & gather;
  assign \rsp__ready$178  = \$330  & operands[590];
  assign \$331  = ! walk_state;
  assign \$332  = walk_state == 1'h1;
  assign \$333  = walk_state == 2'h2;
  assign \$334  = walk_state == 2'h3;
  assign \$335  = walk_state == 3'h4;
  assign \$336  = walk_state == 3'h5;
  assign \$337  = walk_state == 3'h6;
  assign \$338  = walk_state == 3'h7;
  assign \$339  = walk_state == 4'h8;
  assign \$340  = walk_state == 4'h9;
  always @(posedge clk)
    back <= \back$3 ;
  always @(posedge clk)
    offsets_come <= \$341 ;
  always @(posedge clk)
    ids_come <= \$342 ;
  always @(posedge clk)
    slots_come <= \$343 ;
  always @(posedge clk)
    weights_come <= \$344 ;
  always @(posedge clk)
    last <= \$345 ;
  always @(posedge clk)
    \$signal  <= \$346 ;
  always @(posedge clk)
    req__valid <= \$347 ;
  always @(posedge clk)
    \table  <= \$348 ;
  always @(posedge clk)
    first <= \$349 ;
  always @(posedge clk)
    index <= \$350 ;
  always @(posedge clk)
    \$signal$21  <= \$351 ;
  always @(posedge clk)
    in_last <= \$352 ;
  always @(posedge clk)
    \$signal$23  <= \$353 ;
  always @(posedge clk)
    ahead_is_last <= \$354 ;
  always @(posedge clk)
    \$signal$26  <= \$355 ;
  always @(posedge clk)
    one_length <= \$356 ;
  always @(posedge clk)
    \$signal$28  <= \$357 ;
  always @(posedge clk)
    \$signal$37  <= \$358 ;
  always @(posedge clk)
    last_is_short <= \$359 ;
  always @(posedge clk)
    walk_state <= \$360 ;
  always @(posedge clk)
    \$signal$25  <= \$361 ;
  always @(posedge clk)
    \$signal$40  <= \$362 ;
  always @(posedge clk)
    \$signal$41  <= \$363 ;
  always @(posedge clk)
    last_block <= \$364 ;
  always @(posedge clk)
    \$signal$43  <= \$365 ;
  always @(posedge clk)
    counted <= \$366 ;
  always @(posedge clk)
    same_start <= \$367 ;
  always @(posedge clk)
    same_block <= \$368 ;
  always @(posedge clk)
    run_left <= \$369 ;
  always @(posedge clk)
    \$signal$48  <= \$370 ;
  always @(posedge clk)
    same_end_0 <= \$371 ;
  always @(posedge clk)
    same_end_1 <= \$372 ;
  always @(posedge clk)
    same_end_2 <= \$373 ;
  always @(posedge clk)
    same_end_3 <= \$374 ;
  always @(posedge clk)
    same_end_4 <= \$375 ;
  always @(posedge clk)
    same_end_5 <= \$376 ;
  always @(posedge clk)
    same_end_6 <= \$377 ;
  always @(posedge clk)
    same_end_7 <= \$378 ;
  always @(posedge clk)
    known <= \$379 ;
  always @(posedge clk)
    \$signal$51  <= \$380 ;
  always @(posedge clk)
    \$signal$52  <= \$381 ;
  always @(posedge clk)
    \$signal$53  <= \$382 ;
  always @(posedge clk)
    end_0 <= \$383 ;
  always @(posedge clk)
    end_1 <= \$384 ;
  always @(posedge clk)
    end_2 <= \$385 ;
  always @(posedge clk)
    end_3 <= \$386 ;
  always @(posedge clk)
    end_4 <= \$387 ;
  always @(posedge clk)
    end_5 <= \$388 ;
  always @(posedge clk)
    end_6 <= \$389 ;
  always @(posedge clk)
    end_7 <= \$390 ;
  always @(posedge clk)
    \$signal$64  <= \$391 ;
  always @(posedge clk)
    \$signal$74  <= \$392 ;
  always @(posedge clk)
    \$signal$76  <= \$393 ;
  always @(posedge clk)
    wrong <= \$394 ;
  always @(posedge clk)
    \$signal$81  <= \$395 ;
  always @(posedge clk)
    \$signal$83  <= \$396 ;
  always @(posedge clk)
    s1 <= \$397 ;
  always @(posedge clk)
    s1_end_0 <= \$398 ;
  always @(posedge clk)
    s1_end_1 <= \$399 ;
  always @(posedge clk)
    s1_end_2 <= \$400 ;
  always @(posedge clk)
    s1_end_3 <= \$401 ;
  always @(posedge clk)
    s1_end_4 <= \$402 ;
  always @(posedge clk)
    s1_end_5 <= \$403 ;
  always @(posedge clk)
    s1_end_6 <= \$404 ;
  always @(posedge clk)
    s1_end_7 <= \$405 ;
  always @(posedge clk)
    walking <= \$406 ;
  always @(posedge clk)
    chunks__valid <= \$407 ;
  always @(posedge clk)
    \$signal$101  <= \$408 ;
  \hotline_walker.design.ids  ids (
    .burst__payload(burst_ids__payload),
    .burst__ready(\burst__ready$112 ),
    .burst__valid(burst_ids__valid),
    .clk(clk),
    .i__payload(\req__payload$159 ),
    .i__valid(\req__valid$158 ),
    .\o__ready$45 (\rsp__ready$176 ),
    .req__ready(\req__ready$154 ),
    .rsp__payload(\rsp__payload$171 ),
    .rsp__valid(\rsp__valid$168 ),
    .rst(rst),
    .\w_data$25 (back),
    .\w_en$23 (ids_come)
  );
  \hotline_walker.design.offsets  offsets (
    .burst__payload(burst_offsets__payload),
    .burst__ready(burst__ready),
    .burst__valid(burst_offsets__valid),
    .clk(clk),
    .i__payload(req__payload),
    .i__valid(req__valid),
    .\o__ready$45 (rsp__ready),
    .req__ready(req__ready),
    .rsp__payload(rsp__payload),
    .rsp__valid(rsp__valid),
    .rst(rst),
    .\w_data$25 (back),
    .\w_en$23 (offsets_come)
  );
  \hotline_walker.design.plans  plans (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(\$signal$174 ),
    .o__valid(o__valid),
    .rst(rst)
  );
  \hotline_walker.design.slots  slots (
    .burst__payload(burst_slots__payload),
    .burst__ready(\burst__ready$120 ),
    .burst__valid(burst_slots__valid),
    .clk(clk),
    .i__payload(\req__payload$161 ),
    .i__valid(\req__valid$160 ),
    .\o__ready$45 (\rsp__ready$177 ),
    .req__ready(\req__ready$155 ),
    .rsp__payload(\rsp__payload$172 ),
    .rsp__valid(\rsp__valid$169 ),
    .rst(rst),
    .\w_data$25 (back),
    .\w_en$23 (slots_come)
  );
  \hotline_walker.design.weights  weights (
    .burst__payload(burst_weights__payload),
    .burst__ready(\burst__ready$128 ),
    .burst__valid(burst_weights__valid),
    .clk(clk),
    .i__payload(\req__payload$163 ),
    .i__valid(\req__valid$162 ),
    .\o__ready$45 (\rsp__ready$178 ),
    .req__ready(\req__ready$156 ),
    .rsp__payload(\rsp__payload$173 ),
    .rsp__valid(\rsp__valid$170 ),
    .rst(rst),
    .\w_data$25 (back),
    .\w_en$23 (weights_come)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (\$41 [2:0])
      3'h0:
          \$42  = same_end_0;
      3'h1:
          \$42  = same_end_1;
      3'h2:
          \$42  = same_end_2;
      3'h3:
          \$42  = same_end_3;
      3'h4:
          \$42  = same_end_4;
      3'h5:
          \$42  = same_end_5;
      3'h6:
          \$42  = same_end_6;
      3'h7:
          \$42  = same_end_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$62  = 32'd0;
    casez (\$signal$65 )
      4'h0:
          \$62  = offset_0[31:0];
      4'h1:
          \$62  = offset_1[31:0];
      4'h2:
          \$62  = offset_2[31:0];
      4'h3:
          \$62  = offset_3[31:0];
      4'h4:
          \$62  = offset_4[31:0];
      4'h5:
          \$62  = offset_5[31:0];
      4'h6:
          \$62  = offset_6[31:0];
      4'h7:
          \$62  = offset_7[31:0];
      4'h8:
          \$62  = offset_8[31:0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$341  = \$2 ;
    if (rst) begin
      \$341  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$342  = \$4 ;
    if (rst) begin
      \$342  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$343  = \$6 ;
    if (rst) begin
      \$343  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$344  = \$8 ;
    if (rst) begin
      \$344  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$346  = start;
    if (rst) begin
      \$346  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$347  = req__valid;
    if (\$signal ) begin
      \$347  = \$28 ;
    end else if (bad_offsets) begin
      \$347  = 1'h0;
    end else if (\$25 ) begin
      if (\$32 ) begin
        \$347  = \$34 ;
      end
    end
    if (rst) begin
      \$347  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$348  = \table ;
    if (\$signal ) begin
      \$348  = 7'h01;
    end else if (bad_offsets) begin
    end else if (\$25 ) begin
      \$348  = \$30 [6:0];
      if (\$32 ) begin
        \$348  = 7'h01;
      end
    end
    if (rst) begin
      \$348  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$349  = first;
    if (\$signal ) begin
      \$349  = 15'h0008;
    end else if (bad_offsets) begin
    end else if (\$25 ) begin
      if (\$32 ) begin
        \$349  = \$33 [14:0];
      end
    end
    if (rst) begin
      \$349  = 15'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$350  = index;
    if (\$signal ) begin
      \$350  = 32'd0;
    end else if (bad_offsets) begin
    end else if (\$25 ) begin
      \$350  = \$31 [31:0];
      if (\$32 ) begin
        \$350  = { 17'h00000, first };
      end
    end
    if (rst) begin
      \$350  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$351  = \$signal$21 ;
    if (\$signal ) begin
      \$351  = operands[526:512];
    end else if (bad_offsets) begin
    end else if (\$25 ) begin
      if (\$32 ) begin
        \$351  = \$35 [14:0];
      end
    end
    if (rst) begin
      \$351  = 15'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$352  = in_last;
    if (\$signal ) begin
      \$352  = \$29 ;
    end else if (bad_offsets) begin
    end else if (\$25 ) begin
      if (\$32 ) begin
        \$352  = \$36 ;
      end
    end
    if (rst) begin
      \$352  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$353  = \$37 [5:0];
    if (rst) begin
      \$353  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$354  = \$38 ;
    if (rst) begin
      \$354  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$355  = \$39 ;
    if (rst) begin
      \$355  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$356  = \$40 ;
    if (rst) begin
      \$356  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$357  = \$42 ;
    if (rst) begin
      \$357  = 22'h000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$358  = \$43 ;
    if (rst) begin
      \$358  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$359  = \$44 ;
    if (rst) begin
      \$359  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$360  = walk_state;
    casez (walk_state)
      4'h0:
          if (start) begin
            \$360  = 4'h1;
          end
      4'h1:
          if (\$56 ) begin
            \$360  = 4'h2;
          end
      4'h2:
          \$360  = 4'h3;
      4'h3:
        begin
          \$360  = 4'h4;
          if (\$signal$26 ) begin
            \$360  = 4'h5;
          end
        end
      4'h4:
          (* full_case = 32'd1 *)
          if (one_length) begin
            \$360  = 4'h6;
          end else begin
            if (rsp__valid) begin
              \$360  = 4'h7;
            end
          end
      4'h7:
          \$360  = 4'h8;
      4'h8:
        begin
          \$360  = 4'h6;
          if (wrong) begin
            \$360  = 4'h9;
          end
        end
      4'h6:
          if (free) begin
            if (\$signal$48 ) begin
              \$360  = 4'h4;
              if (\$signal$52 ) begin
                if (last_block) begin
                  \$360  = 4'h0;
                end
              end
            end
          end
      4'h5:
          if (free) begin
            \$360  = 4'h0;
          end
    endcase
    if (rst) begin
      \$360  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$361  = \$signal$25 ;
    casez (walk_state)
      4'h0:
          if (start) begin
            \$361  = 6'h00;
          end
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          \$361  = { 5'h00, \$57  };
      4'h4:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          /* empty */;
      4'h6:
          if (free) begin
            if (\$signal$48 ) begin
              \$361  = \$150 [5:0];
            end
          end
    endcase
    if (rst) begin
      \$361  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$362  = \$signal$40 ;
    casez (walk_state)
      4'h0:
          if (start) begin
            \$362  = 15'h0000;
          end
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          /* empty */;
      4'h6:
          if (free) begin
            if (\$signal$48 ) begin
              if (\$signal$52 ) begin
                \$362  = \$152 [14:0];
              end
            end
          end
    endcase
    if (rst) begin
      \$362  = 15'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$363  = \$signal$41 ;
    casez (walk_state)
      4'h0:
          if (start) begin
            \$363  = operands[526:512];
          end
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          /* empty */;
      4'h6:
          if (free) begin
            if (\$signal$48 ) begin
              if (\$signal$52 ) begin
                \$363  = \$153 [14:0];
              end
            end
          end
    endcase
    if (rst) begin
      \$363  = 15'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$364  = last_block;
    casez (walk_state)
      4'h0:
          if (start) begin
            \$364  = \$45 ;
          end
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          /* empty */;
      4'h6:
          if (free) begin
            if (\$signal$48 ) begin
              if (\$signal$52 ) begin
                \$364  = \$154 ;
              end
            end
          end
    endcase
    if (rst) begin
      \$364  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$365  = \$signal$43 ;
    casez (walk_state)
      4'h0:
          if (start) begin
            \$365  = { 6'h00, operands[549:534] };
          end
      4'h1:
          \$365  = \$46 [21:0];
    endcase
    if (rst) begin
      \$365  = 22'h000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$366  = counted;
    casez (walk_state)
      4'h0:
          if (start) begin
            \$366  = 4'h0;
          end
      4'h1:
          \$366  = \$47 [3:0];
    endcase
    if (rst) begin
      \$366  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$367  = same_start;
    casez (walk_state)
      4'h0:
          if (start) begin
            \$367  = 32'd0;
          end
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          /* empty */;
      4'h6:
          if (free) begin
            if (\$signal$48 ) begin
              \$367  = \$151 [31:0];
              if (\$signal$52 ) begin
                \$367  = \$192 [31:0];
              end
            end
          end
    endcase
    if (rst) begin
      \$367  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$368  = same_block;
    casez (walk_state)
      4'h0:
          if (start) begin
            \$368  = 32'd0;
          end
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          /* empty */;
      4'h6:
          if (free) begin
            if (\$signal$48 ) begin
              if (\$signal$52 ) begin
                \$368  = \$192 [31:0];
              end
            end
          end
    endcase
    if (rst) begin
      \$368  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$369  = run_left;
    casez (walk_state)
      4'h0:
          if (start) begin
            \$369  = 22'h000000;
          end
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          if (one_length) begin
            \$369  = \$59 ;
          end
      4'h7:
          \$369  = \$114 [21:0];
      4'h8:
          /* empty */;
      4'h6:
          if (free) begin
            \$369  = \$123 [21:0];
          end
    endcase
    if (rst) begin
      \$369  = 22'h000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$370  = \$signal$48 ;
    casez (walk_state)
      4'h0:
          if (start) begin
            \$370  = 1'h1;
          end
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          if (one_length) begin
            \$370  = \$61 ;
          end
      4'h7:
          /* empty */;
      4'h8:
          \$370  = \$121 ;
      4'h6:
          if (free) begin
            \$370  = \$124 ;
          end
    endcase
    if (rst) begin
      \$370  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$371  = same_end_0;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          if (\$48 ) begin
            \$371  = \$signal$43 ;
          end
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          (* full_case = 32'd1 *)
          if (one_length) begin
          end else begin
            \$371  = \$99 [21:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$372  = same_end_1;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          if (\$49 ) begin
            \$372  = \$signal$43 ;
          end
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          (* full_case = 32'd1 *)
          if (one_length) begin
          end else begin
            \$372  = \$101 [21:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$373  = same_end_2;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          if (\$50 ) begin
            \$373  = \$signal$43 ;
          end
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          (* full_case = 32'd1 *)
          if (one_length) begin
          end else begin
            \$373  = \$103 [21:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$374  = same_end_3;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          if (\$51 ) begin
            \$374  = \$signal$43 ;
          end
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          (* full_case = 32'd1 *)
          if (one_length) begin
          end else begin
            \$374  = \$105 [21:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$375  = same_end_4;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          if (\$52 ) begin
            \$375  = \$signal$43 ;
          end
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          (* full_case = 32'd1 *)
          if (one_length) begin
          end else begin
            \$375  = \$107 [21:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$376  = same_end_5;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          if (\$53 ) begin
            \$376  = \$signal$43 ;
          end
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          (* full_case = 32'd1 *)
          if (one_length) begin
          end else begin
            \$376  = \$109 [21:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$377  = same_end_6;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          if (\$54 ) begin
            \$377  = \$signal$43 ;
          end
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          (* full_case = 32'd1 *)
          if (one_length) begin
          end else begin
            \$377  = \$111 [21:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$378  = same_end_7;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          if (\$55 ) begin
            \$378  = \$signal$43 ;
          end
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          (* full_case = 32'd1 *)
          if (one_length) begin
          end else begin
            \$378  = \$113 [21:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$379  = known;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          \$379  = { get_fixed__data, \$signature__data  };
      4'h4:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          /* empty */;
      4'h6:
          if (free) begin
            if (\$signal$48 ) begin
              \$379  = { get_fixed__data, \$signature__data  };
            end
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$380  = \$signal$51 ;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          \$380  = 6'h00;
      4'h4:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          /* empty */;
      4'h6:
          if (free) begin
            if (\$signal$48 ) begin
              \$380  = \$signal$25 ;
            end
          end
    endcase
    if (rst) begin
      \$380  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$381  = \$signal$52 ;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          \$381  = ahead_is_last;
      4'h4:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          /* empty */;
      4'h6:
          if (free) begin
            if (\$signal$48 ) begin
              \$381  = ahead_is_last;
            end
          end
    endcase
    if (rst) begin
      \$381  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$382  = \$signal$53 ;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          (* full_case = 32'd1 *)
          if (one_length) begin
            \$382  = same_start;
          end else begin
            \$382  = offset_0[31:0];
          end
      4'h7:
          /* empty */;
      4'h8:
          /* empty */;
      4'h6:
          if (free) begin
            \$382  = \$122 [31:0];
          end
    endcase
    if (rst) begin
      \$382  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$383  = end_0;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          if (one_length) begin
            \$383  = same_end_0;
          end
      4'h7:
          \$383  = same_end_0;
      4'h8:
          /* empty */;
      4'h6:
          if (free) begin
            \$383  = \$127 [21:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$384  = end_1;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          if (one_length) begin
            \$384  = same_end_1;
          end
      4'h7:
          \$384  = same_end_1;
      4'h8:
          /* empty */;
      4'h6:
          if (free) begin
            \$384  = \$130 [21:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$385  = end_2;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          if (one_length) begin
            \$385  = same_end_2;
          end
      4'h7:
          \$385  = same_end_2;
      4'h8:
          /* empty */;
      4'h6:
          if (free) begin
            \$385  = \$133 [21:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$386  = end_3;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          if (one_length) begin
            \$386  = same_end_3;
          end
      4'h7:
          \$386  = same_end_3;
      4'h8:
          /* empty */;
      4'h6:
          if (free) begin
            \$386  = \$136 [21:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$387  = end_4;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          if (one_length) begin
            \$387  = same_end_4;
          end
      4'h7:
          \$387  = same_end_4;
      4'h8:
          /* empty */;
      4'h6:
          if (free) begin
            \$387  = \$139 [21:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$388  = end_5;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          if (one_length) begin
            \$388  = same_end_5;
          end
      4'h7:
          \$388  = same_end_5;
      4'h8:
          /* empty */;
      4'h6:
          if (free) begin
            \$388  = \$142 [21:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$389  = end_6;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          if (one_length) begin
            \$389  = same_end_6;
          end
      4'h7:
          \$389  = same_end_6;
      4'h8:
          /* empty */;
      4'h6:
          if (free) begin
            \$389  = \$145 [21:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$390  = end_7;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          if (one_length) begin
            \$390  = same_end_7;
          end
      4'h7:
          \$390  = same_end_7;
      4'h8:
          /* empty */;
      4'h6:
          if (free) begin
            \$390  = \$148 [21:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$391  = \$signal$64 ;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          (* full_case = 32'd1 *)
          if (one_length) begin
          end else begin
            \$391  = \$62 ;
          end
    endcase
    if (rst) begin
      \$391  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$392  = \$signal$74 ;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          (* full_case = 32'd1 *)
          if (one_length) begin
          end else begin
            \$392  = { \$78 , \$76 , \$74 , \$72 , \$70 , \$68 , \$66 , \$64  };
          end
    endcase
    if (rst) begin
      \$392  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$393  = \$signal$76 ;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          (* full_case = 32'd1 *)
          if (one_length) begin
          end else begin
            \$393  = \$97 ;
          end
    endcase
    if (rst) begin
      \$393  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$394  = wrong;
    casez (walk_state)
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
      4'h7:
          \$394  = \$120 ;
    endcase
    if (rst) begin
      \$394  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$395  = { 1'h0, \$155  };
    if (rst) begin
      \$395  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$396  = \$signal$83 ;
    if (free) begin
      \$396  = handed;
    end
    if (rst) begin
      \$396  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    { \$397 [143:142], \$397 [117:0] } = { s1[143:142], s1[117:0] };
    if (free) begin
      \$397 [5:0] = \$signal$51 ;
      \$397 [37:6] = known[31:0];
      \$397 [38] = known[64];
      \$397 [70:39] = known[63:32];
      \$397 [81:71] = \$156 [10:0];
      \$397 [113:82] = \$signal$53 ;
      \$397 [117:114] = \$157 [3:0];
      \$397 [142] = \$signal$48 ;
      \$397 [143] = \$160 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$398  = s1_end_0;
    if (free) begin
      \$398  = \$162 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$399  = s1_end_1;
    if (free) begin
      \$399  = \$164 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$400  = s1_end_2;
    if (free) begin
      \$400  = \$166 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$401  = s1_end_3;
    if (free) begin
      \$401  = \$168 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$402  = s1_end_4;
    if (free) begin
      \$402  = \$170 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$403  = s1_end_5;
    if (free) begin
      \$403  = \$172 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$404  = s1_end_6;
    if (free) begin
      \$404  = \$174 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$405  = s1_end_7;
    if (free) begin
      \$405  = \$176 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$406  = walking;
    if (start) begin
      \$406  = 1'h1;
    end else if (\$178 ) begin
      \$406  = 1'h0;
    end
    if (rst) begin
      \$406  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$407  = \$183 ;
    if (rst) begin
      \$407  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$408  = \$signal$100 ;
    if (rst) begin
      \$408  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    rsp__ready = 1'h0;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          (* full_case = 32'd1 *)
          if (one_length) begin
          end else begin
            rsp__ready = 1'h1;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    offset_0 = 64'h0000000000000000;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          (* full_case = 32'd1 *)
          if (one_length) begin
          end else begin
            offset_0 = rsp__payload[63:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    offset_1 = 64'h0000000000000000;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          (* full_case = 32'd1 *)
          if (one_length) begin
          end else begin
            offset_1 = rsp__payload[127:64];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    offset_2 = 64'h0000000000000000;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          (* full_case = 32'd1 *)
          if (one_length) begin
          end else begin
            offset_2 = rsp__payload[191:128];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    offset_3 = 64'h0000000000000000;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          (* full_case = 32'd1 *)
          if (one_length) begin
          end else begin
            offset_3 = rsp__payload[255:192];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    offset_4 = 64'h0000000000000000;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          (* full_case = 32'd1 *)
          if (one_length) begin
          end else begin
            offset_4 = rsp__payload[319:256];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    offset_5 = 64'h0000000000000000;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          (* full_case = 32'd1 *)
          if (one_length) begin
          end else begin
            offset_5 = rsp__payload[383:320];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    offset_6 = 64'h0000000000000000;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          (* full_case = 32'd1 *)
          if (one_length) begin
          end else begin
            offset_6 = rsp__payload[447:384];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    offset_7 = 64'h0000000000000000;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          (* full_case = 32'd1 *)
          if (one_length) begin
          end else begin
            offset_7 = rsp__payload[511:448];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    offset_8 = 64'h0000000000000000;
    casez (walk_state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          (* full_case = 32'd1 *)
          if (one_length) begin
          end else begin
            offset_8 = rsp__payload[575:512];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    handed = 1'h0;
    casez (walk_state)
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
      4'h7:
          /* empty */;
      4'h8:
          /* empty */;
      4'h6:
          if (free) begin
            handed = 1'h1;
          end
      4'h5:
          if (free) begin
            handed = 1'h1;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    bad_offsets = 1'h0;
    casez (walk_state)
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
      4'h7:
          /* empty */;
      4'h8:
          /* empty */;
      4'h6:
          /* empty */;
      4'h5:
          /* empty */;
      4'h9:
          bad_offsets = 1'h1;
    endcase
  end
  assign \$signal$17  = req__valid;
  assign \known$50  = { get_fixed__data, \$signature__data  };
  assign \$signal$75  = \$191 [7:0];
  assign length = \$194 [31:0];
  assign next_block = \$192 [31:0];
  assign burst__payload = burst_offsets__payload;
  assign burst_offsets__ready = burst__ready;
  assign burst__valid = burst_offsets__valid;
  assign beat_valid = offsets_come;
  assign beat = back;
  assign \burst__payload$111  = burst_ids__payload;
  assign burst_ids__ready = \burst__ready$112 ;
  assign \burst__valid$115  = burst_ids__valid;
  assign \beat_valid$116  = ids_come;
  assign \beat$117  = back;
  assign \burst__payload$119  = burst_slots__payload;
  assign burst_slots__ready = \burst__ready$120 ;
  assign \burst__valid$123  = burst_slots__valid;
  assign \beat_valid$124  = slots_come;
  assign \beat$125  = back;
  assign \burst__payload$127  = burst_weights__payload;
  assign burst_weights__ready = \burst__ready$128 ;
  assign \burst__valid$131  = burst_weights__valid;
  assign \beat_valid$132  = weights_come;
  assign \beat$133  = back;
  assign put__addr = setting[13:8];
  assign put__data = setting[45:14];
  assign \put__addr$141  = setting[13:8];
  assign \put__data$142  = setting[46:14];
  assign \$signature__addr  = \$signal$25 ;
  assign get_fixed__addr = \$signal$25 ;
  assign open_ = \$signal$147 ;
  assign o__ready = \$signal$174 ;
  assign bad_sample = \$signal$40 ;
  assign bad_table = \$signal$51 ;
  assign \back.data  = back[63:0];
  assign \back.resp  = back[65:64];
  assign \back$3.data  = \back$3 [63:0];
  assign \back$3.resp  = \back$3 [65:64];
  assign \last.samples  = last[3:0];
  assign \last.within  = last[11:4];
  assign \operands.ids  = operands[63:0];
  assign \operands.offsets  = operands[127:64];
  assign \operands.slots  = operands[191:128];
  assign \operands.weights  = operands[255:192];
  assign \operands.popular  = operands[319:256];
  assign \operands.rest  = operands[383:320];
  assign \operands.vectors  = operands[447:384];
  assign \operands.entries  = operands[511:448];
  assign \operands.samples  = operands[526:512];
  assign \operands.tables  = operands[533:527];
  assign \operands.bag_length  = operands[549:534];
  assign \operands.lookups  = operands[581:550];
  assign \operands.dim  = operands[589:582];
  assign \operands.weighted  = operands[590];
  assign \operands.rest_count  = operands[605:591];
  assign \known.rows  = known[31:0];
  assign \known.fixed  = known[63:32];
  assign \known.hot  = known[64];
  assign \known$50.rows  = \$signature__data ;
  assign \known$50.fixed  = get_fixed__data[31:0];
  assign \known$50.hot  = get_fixed__data[32];
  assign \s1.table  = s1[5:0];
  assign \s1.rows  = s1[37:6];
  assign \s1.hot  = s1[38];
  assign \s1.fixed  = s1[70:39];
  assign \s1.block  = s1[81:71];
  assign \s1.start  = s1[113:82];
  assign \s1.count  = s1[117:114];
  assign \s1.offset  = s1[141:118];
  assign \s1.run_ends  = s1[142];
  assign \s1.ends  = s1[143];
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
  assign \burst_offsets__payload.addr  = burst_offsets__payload[63:0];
  assign \burst_offsets__payload.len  = burst_offsets__payload[71:64];
  assign \burst_offsets__payload.id  = burst_offsets__payload[76:72];
  assign \burst__payload.addr  = burst_offsets__payload[63:0];
  assign \burst__payload.len  = burst_offsets__payload[71:64];
  assign \burst__payload.id  = burst_offsets__payload[76:72];
  assign \beat.data  = back[63:0];
  assign \beat.resp  = back[65:64];
  assign \burst_ids__payload.addr  = burst_ids__payload[63:0];
  assign \burst_ids__payload.len  = burst_ids__payload[71:64];
  assign \burst_ids__payload.id  = burst_ids__payload[76:72];
  assign \burst__payload$111.addr  = burst_ids__payload[63:0];
  assign \burst__payload$111.len  = burst_ids__payload[71:64];
  assign \burst__payload$111.id  = burst_ids__payload[76:72];
  assign \beat$117.data  = back[63:0];
  assign \beat$117.resp  = back[65:64];
  assign \burst_slots__payload.addr  = burst_slots__payload[63:0];
  assign \burst_slots__payload.len  = burst_slots__payload[71:64];
  assign \burst_slots__payload.id  = burst_slots__payload[76:72];
  assign \burst__payload$119.addr  = burst_slots__payload[63:0];
  assign \burst__payload$119.len  = burst_slots__payload[71:64];
  assign \burst__payload$119.id  = burst_slots__payload[76:72];
  assign \beat$125.data  = back[63:0];
  assign \beat$125.resp  = back[65:64];
  assign \burst_weights__payload.addr  = burst_weights__payload[63:0];
  assign \burst_weights__payload.len  = burst_weights__payload[71:64];
  assign \burst_weights__payload.id  = burst_weights__payload[76:72];
  assign \burst__payload$127.addr  = burst_weights__payload[63:0];
  assign \burst__payload$127.len  = burst_weights__payload[71:64];
  assign \burst__payload$127.id  = burst_weights__payload[76:72];
  assign \beat$133.data  = back[63:0];
  assign \beat$133.resp  = back[65:64];
  assign \req__payload.address  = req__payload[63:0];
  assign \req__payload.count  = req__payload[68:64];
  assign \setting.register  = setting[7:0];
  assign \setting.table  = setting[13:8];
  assign \setting.value  = setting[77:14];
  assign \rsp__payload.words  = rsp__payload[575:0];
  assign \rsp__payload.resp  = rsp__payload[577:576];
  assign \i__payload.table  = i__payload[5:0];
  assign \i__payload.rows  = i__payload[37:6];
  assign \i__payload.hot  = i__payload[38];
  assign \i__payload.fixed  = i__payload[70:39];
  assign \i__payload.block  = i__payload[81:71];
  assign \i__payload.start  = i__payload[113:82];
  assign \i__payload.count  = i__payload[117:114];
  assign \i__payload.offset  = i__payload[141:118];
  assign \i__payload.run_ends  = i__payload[142];
  assign \i__payload.ends  = i__payload[143];
  assign \req__payload$159.address  = \req__payload$159 [63:0];
  assign \req__payload$159.count  = \req__payload$159 [67:64];
  assign \req__payload$161.address  = \req__payload$161 [63:0];
  assign \req__payload$161.count  = \req__payload$161 [67:64];
  assign \req__payload$163.address  = \req__payload$163 [63:0];
  assign \req__payload$163.count  = \req__payload$163 [67:64];
  assign \o__payload.table  = o__payload[5:0];
  assign \o__payload.rows  = o__payload[37:6];
  assign \o__payload.hot  = o__payload[38];
  assign \o__payload.fixed  = o__payload[70:39];
  assign \o__payload.block  = o__payload[81:71];
  assign \o__payload.start  = o__payload[113:82];
  assign \o__payload.count  = o__payload[117:114];
  assign \o__payload.offset  = o__payload[141:118];
  assign \o__payload.run_ends  = o__payload[142];
  assign \o__payload.ends  = o__payload[143];
  assign \rsp__payload$171.words  = \rsp__payload$171 [255:0];
  assign \rsp__payload$171.resp  = \rsp__payload$171 [257:256];
  assign \rsp__payload$172.words  = \rsp__payload$172 [255:0];
  assign \rsp__payload$172.resp  = \rsp__payload$172 [257:256];
  assign \rsp__payload$173.words  = \rsp__payload$173 [255:0];
  assign \rsp__payload$173.resp  = \rsp__payload$173 [257:256];
  assign chunks__payload[911:656] = \rsp__payload$173 [255:0];
  assign chunks__payload[655:400] = \rsp__payload$172 [255:0];
  assign chunks__payload[399:144] = \rsp__payload$171 [255:0];
  assign chunks__payload[143] = o__payload[143];
  assign chunks__payload[142] = o__payload[142];
  assign chunks__payload[141:118] = o__payload[141:118];
  assign chunks__payload[117:114] = o__payload[117:114];
  assign chunks__payload[113:82] = o__payload[113:82];
  assign chunks__payload[81:71] = o__payload[81:71];
  assign chunks__payload[70:39] = o__payload[70:39];
  assign chunks__payload[38] = o__payload[38];
  assign chunks__payload[37:6] = o__payload[37:6];
  assign chunks__payload[5:0] = o__payload[5:0];
  assign \req__payload$163 [67:64] = s1[117:114];
  assign \req__payload$163 [63:0] = \$322 [63:0];
  assign \req__payload$161 [67:64] = s1[117:114];
  assign \req__payload$161 [63:0] = \$316 [63:0];
  assign \req__payload$159 [67:64] = s1[117:114];
  assign \req__payload$159 [63:0] = \$311 [63:0];
  assign i__payload[141:118] = { \$298 [2:0], \$285 [2:0], \$272 [2:0], \$259 [2:0], \$246 [2:0], \$233 [2:0], \$220 [2:0], \$207 [2:0] };
  assign { i__payload[143:142], i__payload[117:0] } = { s1[143:142], s1[117:0] };
  assign req__payload[68:64] = \$188 [4:0];
  assign req__payload[63:0] = \$185 [63:0];
  always @*
    \$397 [141:118] = s1[141:118];
  assign \$345 [11:4] = { \$24 , \$22 , \$20 , \$18 , \$16 , \$14 , \$12 , 1'h1 };
  assign \$345 [3:0] = \$10 ;
  assign \$156  = { 3'h0, \$signal$40 [14:3] };
  assign \$184  = { index, 3'h0 };
  assign \$188  = { \$187 , 1'h0 };
  assign \$299  = 1'h0;
  assign \$300  = \req__ready$154 ;
  assign \$308  = \$307 ;
  assign \$310  = { 1'h0, s1[113:82], 2'h0 };
  assign \$315  = { 1'h0, s1[113:82], 2'h0 };
  assign \$321  = { 1'h0, s1[113:82], 2'h0 };
endmodule

module \hotline_walker.design.ids (rst, burst__ready, i__valid, \o__ready$45 , req__ready, burst__payload, \w_data$25 , \w_en$23 , i__payload, rsp__payload, burst__valid, rsp__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$2  = 0;
  wire \$1 ;
  wire [5:0] \$10 ;
  wire [2:0] \$11 ;
  wire [8:0] \$12 ;
  wire [9:0] \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [3:0] \$16 ;
  wire \$17 ;
  wire [3:0] \$18 ;
  wire [3:0] \$19 ;
  wire \$2 ;
  wire [63:0] \$20 ;
  wire [1:0] \$21 ;
  wire \$22 ;
  wire [1:0] \$23 ;
  wire \$24 ;
  wire [1:0] \$25 ;
  wire \$26 ;
  wire [1:0] \$27 ;
  wire \$28 ;
  wire [1:0] \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire [1:0] \$31 ;
  wire \$32 ;
  wire [1:0] \$33 ;
  wire \$34 ;
  wire [1:0] \$35 ;
  wire \$36 ;
  wire [1:0] \$37 ;
  wire \$38 ;
  wire [2:0] \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire [1:0] \$41 ;
  wire \$42 ;
  wire [2:0] \$43 ;
  wire \$44 ;
  wire [1:0] \$45 ;
  wire \$46 ;
  wire [2:0] \$47 ;
  wire \$48 ;
  wire [1:0] \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire [2:0] \$51 ;
  wire \$52 ;
  wire [1:0] \$53 ;
  wire [2:0] \$54 ;
  wire \$55 ;
  wire [2:0] \$56 ;
  reg \$57 ;
  reg [63:0] \$58 ;
  reg [3:0] \$59 ;
  wire \$6 ;
  reg [2:0] \$60 ;
  reg \$61 ;
  reg [7:0] \$62 ;
  reg \$63 ;
  reg \$64 ;
  reg \$65 ;
  reg [2:0] \$66 ;
  reg \$67 ;
  reg \$68 ;
  reg [65:0] \$69 ;
  wire \$7 ;
  reg [2:0] \$70 ;
  reg \$71 ;
  reg \$72 ;
  reg [1:0] \$73 ;
  reg [63:0] \$74 ;
  reg [7:0] \$75 ;
  reg [1:0] \$76 ;
  reg [1:0] \$77 ;
  reg [1:0] \$78 ;
  wire [4:0] \$8 ;
  wire [5:0] \$9 ;
  reg \$signal  = 1'h0;
  reg \$signal$101  = 1'h0;
  reg [2:0] \$signal$103  = 3'h0;
  reg \$signal$29  = 1'h0;
  reg \$signal$30  = 1'h0;
  wire \$signal$31 ;
  reg \$signal$33  = 1'h0;
  reg \$signal$34  = 1'h0;
  reg [1:0] \$signal$38  = 2'h0;
  reg \$signal$41  = 1'h0;
  (* init = 2'h0 *)
  wire [1:0] \$signal$52 ;
  reg [63:0] \$signal$54  = 64'h0000000000000000;
  (* init = 2'h0 *)
  wire [1:0] \$signal$56 ;
  reg [2:0] \$signal$97  = 3'h0;
  reg [7:0] \$signal$99  = 8'h00;
  reg [1:0] \$signature__addr  = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$59 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$64 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$69 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$74 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$79 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$84 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$89 ;
  wire [31:0] \$signature__data ;
  wire [31:0] \$signature__data$60 ;
  wire [31:0] \$signature__data$65 ;
  wire [31:0] \$signature__data$70 ;
  wire [31:0] \$signature__data$75 ;
  wire [31:0] \$signature__data$80 ;
  wire [31:0] \$signature__data$85 ;
  wire [31:0] \$signature__data$90 ;
  wire \$signature__en ;
  wire \$signature__en$58 ;
  wire \$signature__en$63 ;
  wire \$signature__en$68 ;
  wire \$signature__en$73 ;
  wire \$signature__en$78 ;
  wire \$signature__en$83 ;
  wire \$signature__en$88 ;
  wire asks;
  wire [65:0] beat;
  reg [65:0] \beat$105  = 66'h00000000000000000;
  wire [63:0] \beat$105.data ;
  wire [1:0] \beat$105.resp ;
  wire [63:0] \beat.data ;
  wire [1:0] \beat.resp ;
  wire beat_valid;
  output [76:0] burst__payload;
  wire [76:0] burst__payload;
  wire [76:0] \burst__payload$7 ;
  wire [63:0] \burst__payload$7.addr ;
  wire [4:0] \burst__payload$7.id ;
  wire [7:0] \burst__payload$7.len ;
  wire [63:0] \burst__payload.addr ;
  wire [4:0] \burst__payload.id ;
  wire [7:0] \burst__payload.len ;
  input burst__ready;
  wire burst__ready;
  wire \burst__ready$9 ;
  output burst__valid;
  wire burst__valid;
  wire \burst__valid$11 ;
  input clk;
  wire clk;
  reg [1:0] get__addr = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$61 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$66 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$71 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$76 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$81 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$86 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$91 ;
  wire [31:0] get__data;
  wire [31:0] \get__data$62 ;
  wire [31:0] \get__data$67 ;
  wire [31:0] \get__data$72 ;
  wire [31:0] \get__data$77 ;
  wire [31:0] \get__data$82 ;
  wire [31:0] \get__data$87 ;
  wire [31:0] \get__data$92 ;
  input [67:0] i__payload;
  wire [67:0] i__payload;
  wire [1:0] \i__payload$42 ;
  wire [1:0] \i__payload$42.resp ;
  wire [63:0] \i__payload.address ;
  wire [3:0] \i__payload.count ;
  wire i__ready;
  wire \i__ready$35 ;
  input i__valid;
  wire i__valid;
  wire \i__valid$40 ;
  reg less = 1'h0;
  wire [1:0] o__payload;
  wire [67:0] \o__payload$96 ;
  wire [63:0] \o__payload$96.address ;
  wire [3:0] \o__payload$96.count ;
  wire [1:0] \o__payload.resp ;
  wire o__ready;
  input \o__ready$45 ;
  wire \o__ready$45 ;
  wire o__valid;
  wire \o__valid$95 ;
  reg [2:0] place = 3'h0;
  wire puts;
  wire [3:0] r_data;
  wire [65:0] \r_data$106 ;
  wire r_en;
  wire \r_en$32 ;
  wire r_rdy;
  wire \r_rdy$104 ;
  wire [67:0] req__payload;
  wire [63:0] \req__payload.address ;
  wire [3:0] \req__payload.count ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire [1:0] response;
  reg room = 1'h0;
  output [257:0] rsp__payload;
  wire [257:0] rsp__payload;
  wire [1:0] \rsp__payload.resp ;
  wire [255:0] \rsp__payload.words ;
  wire rsp__ready;
  output rsp__valid;
  wire rsp__valid;
  input rst;
  wire rst;
  wire [71:0] run__payload;
  wire [63:0] \run__payload.addr ;
  wire [2:0] \run__payload.beats ;
  wire [4:0] \run__payload.id ;
  wire run__ready;
  wire run__valid;
  reg [3:0] s1 = 4'h0;
  wire [2:0] \s1.beats ;
  wire \s1.offset ;
  reg [63:0] s1_address = 64'h0000000000000000;
  reg [7:0] s1_has = 8'h00;
  reg [1:0] s1_resp = 2'h0;
  wire takes;
  (* init = 4'h0 *)
  wire [3:0] w_data;
  input [65:0] \w_data$25 ;
  wire [65:0] \w_data$25 ;
  wire w_en;
  input \w_en$23 ;
  wire \w_en$23 ;
  reg [31:0] word_0 [3:0];
  initial begin
    word_0[0] = 32'd0;
    word_0[1] = 32'd0;
    word_0[2] = 32'd0;
    word_0[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en )
      word_0[\$signature__addr ] <= \$signal$54 [31:0];
  end
  assign get__data = word_0[get__addr];
  reg [31:0] word_1 [3:0];
  initial begin
    word_1[0] = 32'd0;
    word_1[1] = 32'd0;
    word_1[2] = 32'd0;
    word_1[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$58 )
      word_1[\$signature__addr ] <= \$signal$54 [63:32];
  end
  assign \get__data$62  = word_1[get__addr];
  reg [31:0] word_2 [3:0];
  initial begin
    word_2[0] = 32'd0;
    word_2[1] = 32'd0;
    word_2[2] = 32'd0;
    word_2[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$63 )
      word_2[\$signature__addr ] <= \$signal$54 [31:0];
  end
  assign \get__data$67  = word_2[get__addr];
  reg [31:0] word_3 [3:0];
  initial begin
    word_3[0] = 32'd0;
    word_3[1] = 32'd0;
    word_3[2] = 32'd0;
    word_3[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$68 )
      word_3[\$signature__addr ] <= \$signal$54 [63:32];
  end
  assign \get__data$72  = word_3[get__addr];
  reg [31:0] word_4 [3:0];
  initial begin
    word_4[0] = 32'd0;
    word_4[1] = 32'd0;
    word_4[2] = 32'd0;
    word_4[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$73 )
      word_4[\$signature__addr ] <= \$signal$54 [31:0];
  end
  assign \get__data$77  = word_4[get__addr];
  reg [31:0] word_5 [3:0];
  initial begin
    word_5[0] = 32'd0;
    word_5[1] = 32'd0;
    word_5[2] = 32'd0;
    word_5[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$78 )
      word_5[\$signature__addr ] <= \$signal$54 [63:32];
  end
  assign \get__data$82  = word_5[get__addr];
  reg [31:0] word_6 [3:0];
  initial begin
    word_6[0] = 32'd0;
    word_6[1] = 32'd0;
    word_6[2] = 32'd0;
    word_6[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$83 )
      word_6[\$signature__addr ] <= \$signal$54 [31:0];
  end
  assign \get__data$87  = word_6[get__addr];
  reg [31:0] word_7 [3:0];
  initial begin
    word_7[0] = 32'd0;
    word_7[1] = 32'd0;
    word_7[2] = 32'd0;
    word_7[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$88 )
      word_7[\$signature__addr ] <= \$signal$54 [63:32];
  end
  assign \get__data$92  = word_7[get__addr];
  assign \$signature__en$73  = puts & s1_has[4];
  assign \$signature__en$78  = puts & s1_has[5];
  assign \$signature__en$83  = puts & s1_has[6];
  assign \$signature__en$88  = puts & s1_has[7];
  assign \$8  = \o__payload$96 [2] + \o__payload$96 [67:64];
  assign \$9  = \$8  + 1'h1;
  assign \$11  = asks ? s1[3:1] : 3'h0;
  assign \$12  = \$signal$99  + \$signal$97 ;
  assign \$13  = \$12  - less;
  assign \$14  = \$signal$99  <= 7'h71;
  assign \$15  = r_data[3:1] == 1'h1;
  assign \$16  = \$signal$103  - 1'h1;
  assign \$17  = \$signal$103  == 2'h2;
  assign \$18  = place + 1'h1;
  assign \$19  = \$signal$33  ? 4'h0 : \$18 ;
  assign \$20  = \$signal$101  ? { \beat$105 [31:0], \beat$105 [63:32] } : \beat$105 [63:0];
  assign \$21  = 1'h0 + \$signal$101 ;
  assign \$22  = \$21  >= 2'h2;
  assign \$23  = 1'h0 + \$22 ;
  assign \$24  = place == \$23 ;
  assign \$25  = 1'h1 + \$signal$101 ;
  assign \$26  = \$25  >= 2'h2;
  assign \$27  = 1'h0 + \$26 ;
  assign \$28  = place == \$27 ;
  assign \$29  = 1'h0 + \$signal$101 ;
  assign \$30  = \$29  >= 2'h2;
  assign \$31  = 1'h1 + \$30 ;
  assign \$32  = place == \$31 ;
  assign \$33  = 1'h1 + \$signal$101 ;
  assign \$34  = \$33  >= 2'h2;
  assign \$35  = 1'h1 + \$34 ;
  assign \$36  = place == \$35 ;
  assign \$37  = 1'h0 + \$signal$101 ;
  assign \$38  = \$37  >= 2'h2;
  assign \$39  = 2'h2 + \$38 ;
  assign \$40  = place == \$39 ;
  assign \$41  = 1'h1 + \$signal$101 ;
  assign \$42  = \$41  >= 2'h2;
  assign \$43  = 2'h2 + \$42 ;
  assign \$44  = place == \$43 ;
  assign \$45  = 1'h0 + \$signal$101 ;
  assign \$46  = \$45  >= 2'h2;
  assign \$47  = 2'h3 + \$46 ;
  assign \$48  = place == \$47 ;
  assign \$49  = 1'h1 + \$signal$101 ;
  assign \$50  = \$49  >= 2'h2;
  assign \$51  = 2'h3 + \$50 ;
  assign \$52  = place == \$51 ;
  assign \$53  = \$signal$41  ? 2'h0 : response;
  assign \$54  = \$signature__addr  + \$signal$41 ;
  assign \$55  = rsp__valid & \o__ready$45 ;
  assign \$56  = get__addr + 1'h1;
  always @(posedge clk)
    \$signal  <= \$57 ;
  always @(posedge clk)
    s1_address <= \$58 ;
  always @(posedge clk)
    s1 <= \$59 ;
  always @(posedge clk)
    \$signal$97  <= \$60 ;
  always @(posedge clk)
    less <= \$61 ;
  always @(posedge clk)
    \$signal$99  <= \$62 ;
  always @(posedge clk)
    room <= \$63 ;
  always @(posedge clk)
    \$signal$30  <= \$64 ;
  always @(posedge clk)
    \$signal$101  <= \$65 ;
  always @(posedge clk)
    \$signal$103  <= \$66 ;
  always @(posedge clk)
    \$signal$33  <= \$67 ;
  always @(posedge clk)
    \$signal$29  <= \$68 ;
  always @(posedge clk)
    \beat$105  <= \$69 ;
  always @(posedge clk)
    place <= \$70 ;
  always @(posedge clk)
    \$signal$34  <= \$71 ;
  always @(posedge clk)
    \$signal$41  <= \$72 ;
  always @(posedge clk)
    s1_resp <= \$73 ;
  always @(posedge clk)
    \$signal$54  <= \$74 ;
  always @(posedge clk)
    s1_has <= \$75 ;
  always @(posedge clk)
    \$signal$38  <= \$76 ;
  always @(posedge clk)
    \$signature__addr  <= \$77 ;
  always @(posedge clk)
    get__addr <= \$78 ;
  assign \$1  = ~ \$signal ;
  assign o__ready = \$1  | asks;
  assign \$2  = \$signal  & room;
  assign asks = \$2  & run__ready;
  assign run__valid = \$signal  & room;
  assign \$3  = \$signal$29  & \$signal$30 ;
  assign takes = \$3  & \$signal$31 ;
  assign \$4  = ~ \$signal$30 ;
  assign \$5  = takes & \$signal$33 ;
  assign \r_en$32  = \$4  | \$5 ;
  assign \$6  = ~ \$signal$29 ;
  assign r_en = \$6  | takes;
  assign \$7  = ~ \$signal$34 ;
  assign \$signal$31  = \$7  | \i__ready$35 ;
  assign puts = \$signal$34  & \i__ready$35 ;
  assign response = \$signal$38  | s1_resp;
  assign \i__valid$40  = \$signal$34  & \$signal$41 ;
  assign \$signature__en  = puts & s1_has[0];
  assign \$signature__en$58  = puts & s1_has[1];
  assign \$signature__en$63  = puts & s1_has[2];
  assign \$signature__en$68  = puts & s1_has[3];
  \hotline_walker.design.ids.answers  answers (
    .clk(clk),
    .i__payload(response),
    .i__ready(\i__ready$35 ),
    .i__valid(\i__valid$40 ),
    .o__payload(o__payload),
    .o__ready(\o__ready$45 ),
    .o__valid(rsp__valid),
    .rst(rst)
  );
  \hotline_walker.design.ids.beats  beats (
    .clk(clk),
    .r_data(\r_data$106 ),
    .r_en(r_en),
    .r_rdy(\r_rdy$104 ),
    .rst(rst),
    .w_en(\w_en$23 ),
    .w_port__data(\w_data$25 )
  );
  \hotline_walker.design.ids.requests  requests (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(req__ready),
    .i__valid(i__valid),
    .o__payload(\o__payload$96 ),
    .o__ready(o__ready),
    .o__valid(\o__valid$95 ),
    .rst(rst)
  );
  \hotline_walker.design.ids.splitter  splitter (
    .burst__payload(burst__payload),
    .burst__valid(burst__valid),
    .clk(clk),
    .o__ready(burst__ready),
    .rst(rst),
    .run__payload(run__payload),
    .run__ready(run__ready),
    .run__valid(run__valid)
  );
  \hotline_walker.design.ids.under_way  under_way (
    .clk(clk),
    .r_data(r_data),
    .r_en(\r_en$32 ),
    .r_rdy(r_rdy),
    .rst(rst),
    .w_en(asks),
    .w_port__data(s1)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$57  = \$signal ;
    if (o__ready) begin
      \$57  = \o__valid$95 ;
    end
    if (rst) begin
      \$57  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$58  = s1_address;
    if (o__ready) begin
      \$58  = { \o__payload$96 [63:3], 3'h0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$59  = s1;
    if (o__ready) begin
      \$59 [0] = \o__payload$96 [2];
      \$59 [3:1] = \$10 [2:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$60  = \$11 ;
    if (rst) begin
      \$60  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$61  = takes;
    if (rst) begin
      \$61  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$62  = \$13 [7:0];
    if (rst) begin
      \$62  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$63  = \$14 ;
    if (rst) begin
      \$63  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$64  = \$signal$30 ;
    if (\r_en$32 ) begin
      \$64  = r_rdy;
    end
    if (rst) begin
      \$64  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$65  = \$signal$101 ;
    if (\r_en$32 ) begin
      \$65  = r_data[0];
    end
    if (rst) begin
      \$65  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$66  = \$signal$103 ;
    if (\r_en$32 ) begin
      \$66  = r_data[3:1];
    end else if (takes) begin
      \$66  = \$16 [2:0];
    end
    if (rst) begin
      \$66  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$67  = \$signal$33 ;
    if (\r_en$32 ) begin
      \$67  = \$15 ;
    end else if (takes) begin
      \$67  = \$17 ;
    end
    if (rst) begin
      \$67  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$68  = \$signal$29 ;
    if (r_en) begin
      \$68  = \r_rdy$104 ;
    end
    if (rst) begin
      \$68  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$69  = \beat$105 ;
    if (r_en) begin
      \$69  = \r_data$106 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$70  = place;
    if (takes) begin
      \$70  = \$19 [2:0];
    end
    if (rst) begin
      \$70  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$71  = \$signal$34 ;
    if (\$signal$31 ) begin
      \$71  = takes;
    end
    if (rst) begin
      \$71  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$72  = \$signal$41 ;
    if (\$signal$31 ) begin
      \$72  = \$signal$33 ;
    end
    if (rst) begin
      \$72  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$73  = s1_resp;
    if (\$signal$31 ) begin
      \$73  = \beat$105 [65:64];
    end
    if (rst) begin
      \$73  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$74  = \$signal$54 ;
    if (\$signal$31 ) begin
      \$74  = \$20 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$75  = s1_has;
    if (\$signal$31 ) begin
      \$75  = { \$52 , \$48 , \$44 , \$40 , \$36 , \$32 , \$28 , \$24  };
    end
    if (rst) begin
      \$75  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$76  = \$signal$38 ;
    if (puts) begin
      \$76  = \$53 ;
    end
    if (rst) begin
      \$76  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$77  = \$signature__addr ;
    if (puts) begin
      \$77  = \$54 [1:0];
    end
    if (rst) begin
      \$77  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$78  = get__addr;
    if (\$55 ) begin
      \$78  = \$56 [1:0];
    end
    if (rst) begin
      \$78  = 2'h0;
    end
  end
  assign req__payload = i__payload;
  assign i__ready = req__ready;
  assign req__valid = i__valid;
  assign \burst__payload$7  = burst__payload;
  assign \burst__ready$9  = burst__ready;
  assign \burst__valid$11  = burst__valid;
  assign w_en = asks;
  assign w_data = s1;
  assign beat_valid = \w_en$23 ;
  assign beat = \w_data$25 ;
  assign \i__payload$42  = response;
  assign o__valid = rsp__valid;
  assign rsp__ready = \o__ready$45 ;
  assign \$signal$52  = \$signature__addr ;
  assign \$signature__data  = \$signal$54 [31:0];
  assign \$signal$56  = get__addr;
  assign \$signature__addr$59  = \$signature__addr ;
  assign \$signature__data$60  = \$signal$54 [63:32];
  assign \get__addr$61  = get__addr;
  assign \$signature__addr$64  = \$signature__addr ;
  assign \$signature__data$65  = \$signal$54 [31:0];
  assign \get__addr$66  = get__addr;
  assign \$signature__addr$69  = \$signature__addr ;
  assign \$signature__data$70  = \$signal$54 [63:32];
  assign \get__addr$71  = get__addr;
  assign \$signature__addr$74  = \$signature__addr ;
  assign \$signature__data$75  = \$signal$54 [31:0];
  assign \get__addr$76  = get__addr;
  assign \$signature__addr$79  = \$signature__addr ;
  assign \$signature__data$80  = \$signal$54 [63:32];
  assign \get__addr$81  = get__addr;
  assign \$signature__addr$84  = \$signature__addr ;
  assign \$signature__data$85  = \$signal$54 [31:0];
  assign \get__addr$86  = get__addr;
  assign \$signature__addr$89  = \$signature__addr ;
  assign \$signature__data$90  = \$signal$54 [63:32];
  assign \get__addr$91  = get__addr;
  assign \i__payload.address  = i__payload[63:0];
  assign \i__payload.count  = i__payload[67:64];
  assign \req__payload.address  = i__payload[63:0];
  assign \req__payload.count  = i__payload[67:64];
  assign \burst__payload.addr  = burst__payload[63:0];
  assign \burst__payload.len  = burst__payload[71:64];
  assign \burst__payload.id  = burst__payload[76:72];
  assign \burst__payload$7.addr  = burst__payload[63:0];
  assign \burst__payload$7.len  = burst__payload[71:64];
  assign \burst__payload$7.id  = burst__payload[76:72];
  assign \run__payload.addr  = run__payload[63:0];
  assign \run__payload.beats  = run__payload[66:64];
  assign \run__payload.id  = run__payload[71:67];
  assign \s1.offset  = s1[0];
  assign \s1.beats  = s1[3:1];
  assign \beat.data  = \w_data$25 [63:0];
  assign \beat.resp  = \w_data$25 [65:64];
  assign \i__payload$42.resp  = response;
  assign \rsp__payload.words  = rsp__payload[255:0];
  assign \rsp__payload.resp  = rsp__payload[257:256];
  assign \o__payload.resp  = o__payload;
  assign \o__payload$96.address  = \o__payload$96 [63:0];
  assign \o__payload$96.count  = \o__payload$96 [67:64];
  assign \beat$105.data  = \beat$105 [63:0];
  assign \beat$105.resp  = \beat$105 [65:64];
  assign rsp__payload[255:224] = \get__data$92 ;
  assign rsp__payload[223:192] = \get__data$87 ;
  assign rsp__payload[191:160] = \get__data$82 ;
  assign rsp__payload[159:128] = \get__data$77 ;
  assign rsp__payload[127:96] = \get__data$72 ;
  assign rsp__payload[95:64] = \get__data$67 ;
  assign rsp__payload[63:32] = \get__data$62 ;
  assign rsp__payload[31:0] = get__data;
  assign rsp__payload[257:256] = o__payload;
  assign run__payload[71:67] = 5'h13;
  assign run__payload[66:64] = s1[3:1];
  assign run__payload[63:0] = s1_address;
  assign \$10  = { 1'h0, \$9 [5:1] };
endmodule

module \hotline_walker.design.ids.answers (rst, o__ready, i__payload, i__valid, i__ready, o__payload, o__valid, clk);
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
  wire [1:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [1:0] i__payload;
  wire [1:0] i__payload;
  wire [1:0] \i__payload.resp ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [1:0] o__payload;
  wire [1:0] o__payload;
  wire [1:0] \o__payload.resp ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [1:0] oldest = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] read__addr;
  wire [1:0] read__data;
  input rst;
  wire rst;
  reg [1:0] places [3:0];
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
  assign \i__payload.resp  = i__payload;
  assign \o__payload.resp  = o__payload;
endmodule

module \hotline_walker.design.ids.beats (rst, r_en, r_data, w_port__data, w_en, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$4  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [7:0] \$11 ;
  wire [7:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [7:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [7:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  reg [6:0] \$30 ;
  reg [6:0] \$31 ;
  reg [6:0] \$32 ;
  reg \$33 ;
  wire \$4 ;
  wire [7:0] \$5 ;
  wire [7:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  (* init = 7'h00 *)
  wire [6:0] consume;
  reg [6:0] inner_level = 7'h00;
  wire inner_r_rdy;
  wire [7:0] level;
  (* init = 7'h00 *)
  wire [6:0] produce;
  output [65:0] r_data;
  wire [65:0] r_data;
  input r_en;
  wire r_en;
  wire [7:0] r_level;
  reg [6:0] r_port__addr = 7'h00;
  wire [65:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  input rst;
  wire rst;
  wire [65:0] w_data;
  input w_en;
  wire w_en;
  wire [7:0] w_level;
  reg [6:0] w_port__addr = 7'h00;
  input [65:0] w_port__data;
  wire [65:0] w_port__data;
  wire w_port__en;
  wire w_rdy;
  reg [65:0] storage [126:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  reg [65:0] _0_;
  always @(posedge clk) begin
    if (r_port__en) begin
      _0_ <= storage[r_port__addr];
    end
  end
  assign r_data = _0_;
  assign w_rdy = inner_level != 7'h7f;
  assign inner_r_rdy = | inner_level;
  assign w_port__en = w_rdy & w_en;
  assign \$1  = ~ r_rdy;
  assign \$2  = \$1  | r_en;
  assign r_port__en = inner_r_rdy & \$2 ;
  assign w_level = inner_level + r_rdy;
  assign \$3  = w_rdy & w_en;
  assign \$4  = w_port__addr == 7'h7e;
  assign \$5  = w_port__addr + 1'h1;
  assign \$6  = \$4  ? 8'h00 : \$5 ;
  assign \$7  = ~ r_rdy;
  assign \$8  = \$7  | r_en;
  assign \$9  = inner_r_rdy & \$8 ;
  assign \$10  = r_port__addr == 7'h7e;
  assign \$11  = r_port__addr + 1'h1;
  assign \$12  = \$10  ? 8'h00 : \$11 ;
  assign \$13  = w_rdy & w_en;
  assign \$14  = ~ r_rdy;
  assign \$15  = \$14  | r_en;
  assign \$16  = inner_r_rdy & \$15 ;
  assign \$17  = ~ \$16 ;
  assign \$18  = \$13  & \$17 ;
  assign \$19  = inner_level + 1'h1;
  assign \$20  = ~ r_rdy;
  assign \$21  = \$20  | r_en;
  assign \$22  = inner_r_rdy & \$21 ;
  assign \$23  = w_rdy & w_en;
  assign \$24  = ~ \$23 ;
  assign \$25  = \$22  & \$24 ;
  assign \$26  = inner_level - 1'h1;
  assign \$27  = ~ r_rdy;
  assign \$28  = \$27  | r_en;
  assign \$29  = inner_r_rdy & \$28 ;
  always @(posedge clk)
    w_port__addr <= \$30 ;
  always @(posedge clk)
    r_port__addr <= \$31 ;
  always @(posedge clk)
    inner_level <= \$32 ;
  always @(posedge clk)
    r_rdy <= \$33 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [6:0];
    end
    if (rst) begin
      \$30  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [6:0];
    end
    if (rst) begin
      \$31  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$32  = inner_level;
    if (\$18 ) begin
      \$32  = \$19 [6:0];
    end
    if (\$25 ) begin
      \$32  = \$26 [6:0];
    end
    if (rst) begin
      \$32  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$33  = r_rdy;
    if (\$29 ) begin
      \$33  = 1'h1;
    end else if (r_en) begin
      \$33  = 1'h0;
    end
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  assign level = w_level;
  assign r_level = w_level;
  assign produce = w_port__addr;
  assign w_data = w_port__data;
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule

module \hotline_walker.design.ids.requests (rst, i__valid, o__ready, i__ready, o__payload, i__payload, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$5  = 0;
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
  wire [67:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [67:0] i__payload;
  wire [67:0] i__payload;
  wire [63:0] \i__payload.address ;
  wire [3:0] \i__payload.count ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [67:0] o__payload;
  wire [67:0] o__payload;
  wire [63:0] \o__payload.address ;
  wire [3:0] \o__payload.count ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [1:0] oldest = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] read__addr;
  wire [67:0] read__data;
  input rst;
  wire rst;
  reg [67:0] places [3:0];
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
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [1:0];
    end
    if (rst) begin
      \$16  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
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
  assign \i__payload.address  = i__payload[63:0];
  assign \i__payload.count  = i__payload[67:64];
  assign \o__payload.address  = o__payload[63:0];
  assign \o__payload.count  = o__payload[67:64];
endmodule

module \hotline_walker.design.ids.splitter (rst, o__ready, run__valid, run__ready, burst__payload, run__payload, burst__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$6  = 0;
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
  \hotline_walker.design.ids.splitter.bursts  bursts (
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
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$16  = \$signal ;
    if (run__ready) begin
      \$16  = run__valid;
    end
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$17  = \$signal$11 ;
    if (run__ready) begin
      \$17  = run__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$18  = s1_before;
    if (run__ready) begin
      \$18  = \$10 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$19  = \$signal$13 ;
    if (run__ready) begin
      \$19  = \$12 ;
    end
    if (rst) begin
      \$19  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
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

module \hotline_walker.design.ids.splitter.bursts (rst, o__ready, i__ready, o__payload, i__payload, i__valid, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$7  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [0];
    end
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
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

module \hotline_walker.design.ids.under_way (rst, w_en, r_en, r_data, w_port__data, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$8  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [7:0] \$11 ;
  wire [7:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [7:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [7:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  reg [6:0] \$30 ;
  reg [6:0] \$31 ;
  reg [6:0] \$32 ;
  reg \$33 ;
  wire \$4 ;
  wire [7:0] \$5 ;
  wire [7:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  (* init = 7'h00 *)
  wire [6:0] consume;
  reg [6:0] inner_level = 7'h00;
  wire inner_r_rdy;
  wire [7:0] level;
  (* init = 7'h00 *)
  wire [6:0] produce;
  output [3:0] r_data;
  wire [3:0] r_data;
  input r_en;
  wire r_en;
  wire [7:0] r_level;
  reg [6:0] r_port__addr = 7'h00;
  wire [3:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  input rst;
  wire rst;
  wire [3:0] w_data;
  input w_en;
  wire w_en;
  wire [7:0] w_level;
  reg [6:0] w_port__addr = 7'h00;
  input [3:0] w_port__data;
  wire [3:0] w_port__data;
  wire w_port__en;
  wire w_rdy;
  reg [3:0] storage [126:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  reg [3:0] _0_;
  always @(posedge clk) begin
    if (r_port__en) begin
      _0_ <= storage[r_port__addr];
    end
  end
  assign r_data = _0_;
  assign w_rdy = inner_level != 7'h7f;
  assign inner_r_rdy = | inner_level;
  assign w_port__en = w_rdy & w_en;
  assign \$1  = ~ r_rdy;
  assign \$2  = \$1  | r_en;
  assign r_port__en = inner_r_rdy & \$2 ;
  assign w_level = inner_level + r_rdy;
  assign \$3  = w_rdy & w_en;
  assign \$4  = w_port__addr == 7'h7e;
  assign \$5  = w_port__addr + 1'h1;
  assign \$6  = \$4  ? 8'h00 : \$5 ;
  assign \$7  = ~ r_rdy;
  assign \$8  = \$7  | r_en;
  assign \$9  = inner_r_rdy & \$8 ;
  assign \$10  = r_port__addr == 7'h7e;
  assign \$11  = r_port__addr + 1'h1;
  assign \$12  = \$10  ? 8'h00 : \$11 ;
  assign \$13  = w_rdy & w_en;
  assign \$14  = ~ r_rdy;
  assign \$15  = \$14  | r_en;
  assign \$16  = inner_r_rdy & \$15 ;
  assign \$17  = ~ \$16 ;
  assign \$18  = \$13  & \$17 ;
  assign \$19  = inner_level + 1'h1;
  assign \$20  = ~ r_rdy;
  assign \$21  = \$20  | r_en;
  assign \$22  = inner_r_rdy & \$21 ;
  assign \$23  = w_rdy & w_en;
  assign \$24  = ~ \$23 ;
  assign \$25  = \$22  & \$24 ;
  assign \$26  = inner_level - 1'h1;
  assign \$27  = ~ r_rdy;
  assign \$28  = \$27  | r_en;
  assign \$29  = inner_r_rdy & \$28 ;
  always @(posedge clk)
    w_port__addr <= \$30 ;
  always @(posedge clk)
    r_port__addr <= \$31 ;
  always @(posedge clk)
    inner_level <= \$32 ;
  always @(posedge clk)
    r_rdy <= \$33 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [6:0];
    end
    if (rst) begin
      \$30  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [6:0];
    end
    if (rst) begin
      \$31  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$32  = inner_level;
    if (\$18 ) begin
      \$32  = \$19 [6:0];
    end
    if (\$25 ) begin
      \$32  = \$26 [6:0];
    end
    if (rst) begin
      \$32  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$33  = r_rdy;
    if (\$29 ) begin
      \$33  = 1'h1;
    end else if (r_en) begin
      \$33  = 1'h0;
    end
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  assign level = w_level;
  assign r_level = w_level;
  assign produce = w_port__addr;
  assign w_data = w_port__data;
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule

module \hotline_walker.design.offsets (rst, burst__ready, req__ready, burst__payload, \w_data$25 , \w_en$23 , i__valid, i__payload, \o__ready$45 , rsp__payload, burst__valid, rsp__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$9  = 0;
  wire \$1 ;
  wire [6:0] \$10 ;
  reg [3:0] \$100 ;
  reg \$101 ;
  reg [7:0] \$102 ;
  reg \$103 ;
  reg \$104 ;
  reg \$105 ;
  reg [3:0] \$106 ;
  reg \$107 ;
  reg \$108 ;
  reg [65:0] \$109 ;
  wire [3:0] \$11 ;
  reg [3:0] \$110 ;
  reg \$111 ;
  reg \$112 ;
  reg [1:0] \$113 ;
  reg [63:0] \$114 ;
  reg [17:0] \$115 ;
  reg [1:0] \$116 ;
  reg [1:0] \$117 ;
  reg [1:0] \$118 ;
  wire [8:0] \$12 ;
  wire [9:0] \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [4:0] \$16 ;
  wire \$17 ;
  wire [4:0] \$18 ;
  wire [4:0] \$19 ;
  wire \$2 ;
  wire [63:0] \$20 ;
  wire [1:0] \$21 ;
  wire \$22 ;
  wire [1:0] \$23 ;
  wire \$24 ;
  wire [1:0] \$25 ;
  wire \$26 ;
  wire [1:0] \$27 ;
  wire \$28 ;
  wire [1:0] \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire [1:0] \$31 ;
  wire \$32 ;
  wire [1:0] \$33 ;
  wire \$34 ;
  wire [1:0] \$35 ;
  wire \$36 ;
  wire [1:0] \$37 ;
  wire \$38 ;
  wire [2:0] \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire [1:0] \$41 ;
  wire \$42 ;
  wire [2:0] \$43 ;
  wire \$44 ;
  wire [1:0] \$45 ;
  wire \$46 ;
  wire [2:0] \$47 ;
  wire \$48 ;
  wire [1:0] \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire [2:0] \$51 ;
  wire \$52 ;
  wire [1:0] \$53 ;
  wire \$54 ;
  wire [3:0] \$55 ;
  wire \$56 ;
  wire [1:0] \$57 ;
  wire \$58 ;
  wire [3:0] \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire [1:0] \$61 ;
  wire \$62 ;
  wire [3:0] \$63 ;
  wire \$64 ;
  wire [1:0] \$65 ;
  wire \$66 ;
  wire [3:0] \$67 ;
  wire \$68 ;
  wire [1:0] \$69 ;
  wire \$7 ;
  wire \$70 ;
  wire [3:0] \$71 ;
  wire \$72 ;
  wire [1:0] \$73 ;
  wire \$74 ;
  wire [3:0] \$75 ;
  wire \$76 ;
  wire [1:0] \$77 ;
  wire \$78 ;
  wire [3:0] \$79 ;
  wire [5:0] \$8 ;
  wire \$80 ;
  wire [1:0] \$81 ;
  wire \$82 ;
  wire [3:0] \$83 ;
  wire \$84 ;
  wire [1:0] \$85 ;
  wire \$86 ;
  wire [4:0] \$87 ;
  wire \$88 ;
  wire [1:0] \$89 ;
  wire [6:0] \$9 ;
  wire \$90 ;
  wire [4:0] \$91 ;
  wire \$92 ;
  wire [1:0] \$93 ;
  wire [2:0] \$94 ;
  wire \$95 ;
  wire [2:0] \$96 ;
  reg \$97 ;
  reg [63:0] \$98 ;
  reg [4:0] \$99 ;
  reg \$signal  = 1'h0;
  reg [3:0] \$signal$147  = 4'h0;
  reg [7:0] \$signal$149  = 8'h00;
  reg \$signal$151  = 1'h0;
  reg [3:0] \$signal$153  = 4'h0;
  reg \$signal$29  = 1'h0;
  reg \$signal$30  = 1'h0;
  wire \$signal$31 ;
  reg \$signal$33  = 1'h0;
  reg \$signal$34  = 1'h0;
  reg [1:0] \$signal$38  = 2'h0;
  reg \$signal$41  = 1'h0;
  (* init = 2'h0 *)
  wire [1:0] \$signal$52 ;
  reg [63:0] \$signal$54  = 64'h0000000000000000;
  (* init = 2'h0 *)
  wire [1:0] \$signal$56 ;
  reg [1:0] \$signature__addr  = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$104 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$109 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$114 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$119 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$124 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$129 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$134 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$139 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$59 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$64 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$69 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$74 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$79 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$84 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$89 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$94 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$99 ;
  wire [31:0] \$signature__data ;
  wire [31:0] \$signature__data$100 ;
  wire [31:0] \$signature__data$105 ;
  wire [31:0] \$signature__data$110 ;
  wire [31:0] \$signature__data$115 ;
  wire [31:0] \$signature__data$120 ;
  wire [31:0] \$signature__data$125 ;
  wire [31:0] \$signature__data$130 ;
  wire [31:0] \$signature__data$135 ;
  wire [31:0] \$signature__data$140 ;
  wire [31:0] \$signature__data$60 ;
  wire [31:0] \$signature__data$65 ;
  wire [31:0] \$signature__data$70 ;
  wire [31:0] \$signature__data$75 ;
  wire [31:0] \$signature__data$80 ;
  wire [31:0] \$signature__data$85 ;
  wire [31:0] \$signature__data$90 ;
  wire [31:0] \$signature__data$95 ;
  wire \$signature__en ;
  wire \$signature__en$103 ;
  wire \$signature__en$108 ;
  wire \$signature__en$113 ;
  wire \$signature__en$118 ;
  wire \$signature__en$123 ;
  wire \$signature__en$128 ;
  wire \$signature__en$133 ;
  wire \$signature__en$138 ;
  wire \$signature__en$58 ;
  wire \$signature__en$63 ;
  wire \$signature__en$68 ;
  wire \$signature__en$73 ;
  wire \$signature__en$78 ;
  wire \$signature__en$83 ;
  wire \$signature__en$88 ;
  wire \$signature__en$93 ;
  wire \$signature__en$98 ;
  wire asks;
  wire [65:0] beat;
  reg [65:0] \beat$155  = 66'h00000000000000000;
  wire [63:0] \beat$155.data ;
  wire [1:0] \beat$155.resp ;
  wire [63:0] \beat.data ;
  wire [1:0] \beat.resp ;
  wire beat_valid;
  output [76:0] burst__payload;
  wire [76:0] burst__payload;
  wire [76:0] \burst__payload$7 ;
  wire [63:0] \burst__payload$7.addr ;
  wire [4:0] \burst__payload$7.id ;
  wire [7:0] \burst__payload$7.len ;
  wire [63:0] \burst__payload.addr ;
  wire [4:0] \burst__payload.id ;
  wire [7:0] \burst__payload.len ;
  input burst__ready;
  wire burst__ready;
  wire \burst__ready$9 ;
  output burst__valid;
  wire burst__valid;
  wire \burst__valid$11 ;
  input clk;
  wire clk;
  reg [1:0] get__addr = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$101 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$106 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$111 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$116 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$121 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$126 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$131 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$136 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$141 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$61 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$66 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$71 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$76 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$81 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$86 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$91 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$96 ;
  wire [31:0] get__data;
  wire [31:0] \get__data$102 ;
  wire [31:0] \get__data$107 ;
  wire [31:0] \get__data$112 ;
  wire [31:0] \get__data$117 ;
  wire [31:0] \get__data$122 ;
  wire [31:0] \get__data$127 ;
  wire [31:0] \get__data$132 ;
  wire [31:0] \get__data$137 ;
  wire [31:0] \get__data$142 ;
  wire [31:0] \get__data$62 ;
  wire [31:0] \get__data$67 ;
  wire [31:0] \get__data$72 ;
  wire [31:0] \get__data$77 ;
  wire [31:0] \get__data$82 ;
  wire [31:0] \get__data$87 ;
  wire [31:0] \get__data$92 ;
  wire [31:0] \get__data$97 ;
  input [68:0] i__payload;
  wire [68:0] i__payload;
  wire [1:0] \i__payload$42 ;
  wire [1:0] \i__payload$42.resp ;
  wire [63:0] \i__payload.address ;
  wire [4:0] \i__payload.count ;
  wire i__ready;
  wire \i__ready$35 ;
  input i__valid;
  wire i__valid;
  wire \i__valid$40 ;
  reg less = 1'h0;
  wire [1:0] o__payload;
  wire [68:0] \o__payload$146 ;
  wire [63:0] \o__payload$146.address ;
  wire [4:0] \o__payload$146.count ;
  wire [1:0] \o__payload.resp ;
  wire o__ready;
  input \o__ready$45 ;
  wire \o__ready$45 ;
  wire o__valid;
  wire \o__valid$145 ;
  reg [3:0] place = 4'h0;
  wire puts;
  wire [4:0] r_data;
  wire [65:0] \r_data$156 ;
  wire r_en;
  wire \r_en$32 ;
  wire r_rdy;
  wire \r_rdy$154 ;
  wire [68:0] req__payload;
  wire [63:0] \req__payload.address ;
  wire [4:0] \req__payload.count ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire [1:0] response;
  reg room = 1'h0;
  output [577:0] rsp__payload;
  wire [577:0] rsp__payload;
  wire [1:0] \rsp__payload.resp ;
  wire [575:0] \rsp__payload.words ;
  wire rsp__ready;
  output rsp__valid;
  wire rsp__valid;
  input rst;
  wire rst;
  wire [72:0] run__payload;
  wire [63:0] \run__payload.addr ;
  wire [3:0] \run__payload.beats ;
  wire [4:0] \run__payload.id ;
  wire run__ready;
  wire run__valid;
  reg [4:0] s1 = 5'h00;
  wire [3:0] \s1.beats ;
  wire \s1.offset ;
  reg [63:0] s1_address = 64'h0000000000000000;
  reg [17:0] s1_has = 18'h00000;
  reg [1:0] s1_resp = 2'h0;
  wire takes;
  (* init = 5'h00 *)
  wire [4:0] w_data;
  input [65:0] \w_data$25 ;
  wire [65:0] \w_data$25 ;
  wire w_en;
  input \w_en$23 ;
  wire \w_en$23 ;
  reg [31:0] word_0 [3:0];
  initial begin
    word_0[0] = 32'd0;
    word_0[1] = 32'd0;
    word_0[2] = 32'd0;
    word_0[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en )
      word_0[\$signature__addr ] <= \$signal$54 [31:0];
  end
  assign get__data = word_0[get__addr];
  reg [31:0] word_1 [3:0];
  initial begin
    word_1[0] = 32'd0;
    word_1[1] = 32'd0;
    word_1[2] = 32'd0;
    word_1[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$58 )
      word_1[\$signature__addr ] <= \$signal$54 [63:32];
  end
  assign \get__data$62  = word_1[get__addr];
  reg [31:0] word_10 [3:0];
  initial begin
    word_10[0] = 32'd0;
    word_10[1] = 32'd0;
    word_10[2] = 32'd0;
    word_10[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$103 )
      word_10[\$signature__addr ] <= \$signal$54 [31:0];
  end
  assign \get__data$107  = word_10[get__addr];
  reg [31:0] word_11 [3:0];
  initial begin
    word_11[0] = 32'd0;
    word_11[1] = 32'd0;
    word_11[2] = 32'd0;
    word_11[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$108 )
      word_11[\$signature__addr ] <= \$signal$54 [63:32];
  end
  assign \get__data$112  = word_11[get__addr];
  reg [31:0] word_12 [3:0];
  initial begin
    word_12[0] = 32'd0;
    word_12[1] = 32'd0;
    word_12[2] = 32'd0;
    word_12[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$113 )
      word_12[\$signature__addr ] <= \$signal$54 [31:0];
  end
  assign \get__data$117  = word_12[get__addr];
  reg [31:0] word_13 [3:0];
  initial begin
    word_13[0] = 32'd0;
    word_13[1] = 32'd0;
    word_13[2] = 32'd0;
    word_13[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$118 )
      word_13[\$signature__addr ] <= \$signal$54 [63:32];
  end
  assign \get__data$122  = word_13[get__addr];
  reg [31:0] word_14 [3:0];
  initial begin
    word_14[0] = 32'd0;
    word_14[1] = 32'd0;
    word_14[2] = 32'd0;
    word_14[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$123 )
      word_14[\$signature__addr ] <= \$signal$54 [31:0];
  end
  assign \get__data$127  = word_14[get__addr];
  reg [31:0] word_15 [3:0];
  initial begin
    word_15[0] = 32'd0;
    word_15[1] = 32'd0;
    word_15[2] = 32'd0;
    word_15[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$128 )
      word_15[\$signature__addr ] <= \$signal$54 [63:32];
  end
  assign \get__data$132  = word_15[get__addr];
  reg [31:0] word_16 [3:0];
  initial begin
    word_16[0] = 32'd0;
    word_16[1] = 32'd0;
    word_16[2] = 32'd0;
    word_16[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$133 )
      word_16[\$signature__addr ] <= \$signal$54 [31:0];
  end
  assign \get__data$137  = word_16[get__addr];
  reg [31:0] word_17 [3:0];
  initial begin
    word_17[0] = 32'd0;
    word_17[1] = 32'd0;
    word_17[2] = 32'd0;
    word_17[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$138 )
      word_17[\$signature__addr ] <= \$signal$54 [63:32];
  end
  assign \get__data$142  = word_17[get__addr];
  reg [31:0] word_2 [3:0];
  initial begin
    word_2[0] = 32'd0;
    word_2[1] = 32'd0;
    word_2[2] = 32'd0;
    word_2[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$63 )
      word_2[\$signature__addr ] <= \$signal$54 [31:0];
  end
  assign \get__data$67  = word_2[get__addr];
  reg [31:0] word_3 [3:0];
  initial begin
    word_3[0] = 32'd0;
    word_3[1] = 32'd0;
    word_3[2] = 32'd0;
    word_3[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$68 )
      word_3[\$signature__addr ] <= \$signal$54 [63:32];
  end
  assign \get__data$72  = word_3[get__addr];
  reg [31:0] word_4 [3:0];
  initial begin
    word_4[0] = 32'd0;
    word_4[1] = 32'd0;
    word_4[2] = 32'd0;
    word_4[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$73 )
      word_4[\$signature__addr ] <= \$signal$54 [31:0];
  end
  assign \get__data$77  = word_4[get__addr];
  reg [31:0] word_5 [3:0];
  initial begin
    word_5[0] = 32'd0;
    word_5[1] = 32'd0;
    word_5[2] = 32'd0;
    word_5[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$78 )
      word_5[\$signature__addr ] <= \$signal$54 [63:32];
  end
  assign \get__data$82  = word_5[get__addr];
  reg [31:0] word_6 [3:0];
  initial begin
    word_6[0] = 32'd0;
    word_6[1] = 32'd0;
    word_6[2] = 32'd0;
    word_6[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$83 )
      word_6[\$signature__addr ] <= \$signal$54 [31:0];
  end
  assign \get__data$87  = word_6[get__addr];
  reg [31:0] word_7 [3:0];
  initial begin
    word_7[0] = 32'd0;
    word_7[1] = 32'd0;
    word_7[2] = 32'd0;
    word_7[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$88 )
      word_7[\$signature__addr ] <= \$signal$54 [63:32];
  end
  assign \get__data$92  = word_7[get__addr];
  reg [31:0] word_8 [3:0];
  initial begin
    word_8[0] = 32'd0;
    word_8[1] = 32'd0;
    word_8[2] = 32'd0;
    word_8[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$93 )
      word_8[\$signature__addr ] <= \$signal$54 [31:0];
  end
  assign \get__data$97  = word_8[get__addr];
  reg [31:0] word_9 [3:0];
  initial begin
    word_9[0] = 32'd0;
    word_9[1] = 32'd0;
    word_9[2] = 32'd0;
    word_9[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$98 )
      word_9[\$signature__addr ] <= \$signal$54 [63:32];
  end
  assign \get__data$102  = word_9[get__addr];
  assign \$1  = ~ \$signal ;
  assign o__ready = \$1  | asks;
  assign \$2  = \$signal  & room;
  assign asks = \$2  & run__ready;
  assign run__valid = \$signal  & room;
  assign \$3  = \$signal$29  & \$signal$30 ;
  assign takes = \$3  & \$signal$31 ;
  assign \$4  = ~ \$signal$30 ;
  assign \$5  = takes & \$signal$33 ;
  assign \r_en$32  = \$4  | \$5 ;
  assign \$6  = ~ \$signal$29 ;
  assign r_en = \$6  | takes;
  assign \$7  = ~ \$signal$34 ;
  assign \$signal$31  = \$7  | \i__ready$35 ;
  assign puts = \$signal$34  & \i__ready$35 ;
  assign response = \$signal$38  | s1_resp;
  assign \i__valid$40  = \$signal$34  & \$signal$41 ;
  assign \$signature__en  = puts & s1_has[0];
  assign \$signature__en$58  = puts & s1_has[1];
  assign \$signature__en$63  = puts & s1_has[2];
  assign \$signature__en$68  = puts & s1_has[3];
  assign \$signature__en$73  = puts & s1_has[4];
  assign \$signature__en$78  = puts & s1_has[5];
  assign \$signature__en$83  = puts & s1_has[6];
  assign \$signature__en$88  = puts & s1_has[7];
  assign \$signature__en$93  = puts & s1_has[8];
  assign \$signature__en$98  = puts & s1_has[9];
  assign \$signature__en$103  = puts & s1_has[10];
  assign \$signature__en$108  = puts & s1_has[11];
  assign \$signature__en$113  = puts & s1_has[12];
  assign \$signature__en$118  = puts & s1_has[13];
  assign \$signature__en$123  = puts & s1_has[14];
  assign \$signature__en$128  = puts & s1_has[15];
  assign \$signature__en$133  = puts & s1_has[16];
  assign \$signature__en$138  = puts & s1_has[17];
  assign \$8  = \o__payload$146 [2] + \o__payload$146 [68:64];
  assign \$9  = \$8  + 1'h1;
  assign \$11  = asks ? s1[4:1] : 4'h0;
  assign \$12  = \$signal$149  + \$signal$147 ;
  assign \$13  = \$12  - less;
  assign \$14  = \$signal$149  <= 7'h62;
  assign \$15  = r_data[4:1] == 1'h1;
  assign \$16  = \$signal$153  - 1'h1;
  assign \$17  = \$signal$153  == 2'h2;
  assign \$18  = place + 1'h1;
  assign \$19  = \$signal$33  ? 5'h00 : \$18 ;
  assign \$20  = \$signal$151  ? { \beat$155 [31:0], \beat$155 [63:32] } : \beat$155 [63:0];
  assign \$21  = 1'h0 + \$signal$151 ;
  assign \$22  = \$21  >= 2'h2;
  assign \$23  = 1'h0 + \$22 ;
  assign \$24  = place == \$23 ;
  assign \$25  = 1'h1 + \$signal$151 ;
  assign \$26  = \$25  >= 2'h2;
  assign \$27  = 1'h0 + \$26 ;
  assign \$28  = place == \$27 ;
  assign \$29  = 1'h0 + \$signal$151 ;
  assign \$30  = \$29  >= 2'h2;
  assign \$31  = 1'h1 + \$30 ;
  assign \$32  = place == \$31 ;
  assign \$33  = 1'h1 + \$signal$151 ;
  assign \$34  = \$33  >= 2'h2;
  assign \$35  = 1'h1 + \$34 ;
  assign \$36  = place == \$35 ;
  assign \$37  = 1'h0 + \$signal$151 ;
  assign \$38  = \$37  >= 2'h2;
  assign \$39  = 2'h2 + \$38 ;
  assign \$40  = place == \$39 ;
  assign \$41  = 1'h1 + \$signal$151 ;
  assign \$42  = \$41  >= 2'h2;
  assign \$43  = 2'h2 + \$42 ;
  assign \$44  = place == \$43 ;
  assign \$45  = 1'h0 + \$signal$151 ;
  assign \$46  = \$45  >= 2'h2;
  assign \$47  = 2'h3 + \$46 ;
  assign \$48  = place == \$47 ;
  assign \$49  = 1'h1 + \$signal$151 ;
  assign \$50  = \$49  >= 2'h2;
  assign \$51  = 2'h3 + \$50 ;
  assign \$52  = place == \$51 ;
  assign \$53  = 1'h0 + \$signal$151 ;
  assign \$54  = \$53  >= 2'h2;
  assign \$55  = 3'h4 + \$54 ;
  assign \$56  = place == \$55 ;
  assign \$57  = 1'h1 + \$signal$151 ;
  assign \$58  = \$57  >= 2'h2;
  assign \$59  = 3'h4 + \$58 ;
  assign \$60  = place == \$59 ;
  assign \$61  = 1'h0 + \$signal$151 ;
  assign \$62  = \$61  >= 2'h2;
  assign \$63  = 3'h5 + \$62 ;
  assign \$64  = place == \$63 ;
  assign \$65  = 1'h1 + \$signal$151 ;
  assign \$66  = \$65  >= 2'h2;
  assign \$67  = 3'h5 + \$66 ;
  assign \$68  = place == \$67 ;
  assign \$69  = 1'h0 + \$signal$151 ;
  assign \$70  = \$69  >= 2'h2;
  assign \$71  = 3'h6 + \$70 ;
  assign \$72  = place == \$71 ;
  assign \$73  = 1'h1 + \$signal$151 ;
  assign \$74  = \$73  >= 2'h2;
  assign \$75  = 3'h6 + \$74 ;
  assign \$76  = place == \$75 ;
  assign \$77  = 1'h0 + \$signal$151 ;
  assign \$78  = \$77  >= 2'h2;
  assign \$79  = 3'h7 + \$78 ;
  assign \$80  = place == \$79 ;
  assign \$81  = 1'h1 + \$signal$151 ;
  assign \$82  = \$81  >= 2'h2;
  assign \$83  = 3'h7 + \$82 ;
  assign \$84  = place == \$83 ;
  assign \$85  = 1'h0 + \$signal$151 ;
  assign \$86  = \$85  >= 2'h2;
  assign \$87  = 4'h8 + \$86 ;
  assign \$88  = place == \$87 ;
  assign \$89  = 1'h1 + \$signal$151 ;
  assign \$90  = \$89  >= 2'h2;
  assign \$91  = 4'h8 + \$90 ;
  assign \$92  = place == \$91 ;
  assign \$93  = \$signal$41  ? 2'h0 : response;
  assign \$94  = \$signature__addr  + \$signal$41 ;
  assign \$95  = rsp__valid & \o__ready$45 ;
  assign \$96  = get__addr + 1'h1;
  always @(posedge clk)
    \$signal  <= \$97 ;
  always @(posedge clk)
    s1_address <= \$98 ;
  always @(posedge clk)
    s1 <= \$99 ;
  always @(posedge clk)
    \$signal$147  <= \$100 ;
  always @(posedge clk)
    less <= \$101 ;
  always @(posedge clk)
    \$signal$149  <= \$102 ;
  always @(posedge clk)
    room <= \$103 ;
  always @(posedge clk)
    \$signal$30  <= \$104 ;
  always @(posedge clk)
    \$signal$151  <= \$105 ;
  always @(posedge clk)
    \$signal$153  <= \$106 ;
  always @(posedge clk)
    \$signal$33  <= \$107 ;
  always @(posedge clk)
    \$signal$29  <= \$108 ;
  always @(posedge clk)
    \beat$155  <= \$109 ;
  always @(posedge clk)
    place <= \$110 ;
  always @(posedge clk)
    \$signal$34  <= \$111 ;
  always @(posedge clk)
    \$signal$41  <= \$112 ;
  always @(posedge clk)
    s1_resp <= \$113 ;
  always @(posedge clk)
    \$signal$54  <= \$114 ;
  always @(posedge clk)
    s1_has <= \$115 ;
  always @(posedge clk)
    \$signal$38  <= \$116 ;
  always @(posedge clk)
    \$signature__addr  <= \$117 ;
  always @(posedge clk)
    get__addr <= \$118 ;
  \hotline_walker.design.offsets.answers  answers (
    .clk(clk),
    .i__payload(response),
    .i__ready(\i__ready$35 ),
    .i__valid(\i__valid$40 ),
    .o__payload(o__payload),
    .o__ready(\o__ready$45 ),
    .o__valid(rsp__valid),
    .rst(rst)
  );
  \hotline_walker.design.offsets.beats  beats (
    .clk(clk),
    .r_data(\r_data$156 ),
    .r_en(r_en),
    .r_rdy(\r_rdy$154 ),
    .rst(rst),
    .w_en(\w_en$23 ),
    .w_port__data(\w_data$25 )
  );
  \hotline_walker.design.offsets.requests  requests (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(req__ready),
    .i__valid(i__valid),
    .o__payload(\o__payload$146 ),
    .o__ready(o__ready),
    .o__valid(\o__valid$145 ),
    .rst(rst)
  );
  \hotline_walker.design.offsets.splitter  splitter (
    .burst__payload(burst__payload),
    .burst__valid(burst__valid),
    .clk(clk),
    .o__ready(burst__ready),
    .rst(rst),
    .run__payload(run__payload),
    .run__ready(run__ready),
    .run__valid(run__valid)
  );
  \hotline_walker.design.offsets.under_way  under_way (
    .clk(clk),
    .r_data(r_data),
    .r_en(\r_en$32 ),
    .r_rdy(r_rdy),
    .rst(rst),
    .w_en(asks),
    .w_port__data(s1)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$97  = \$signal ;
    if (o__ready) begin
      \$97  = \o__valid$145 ;
    end
    if (rst) begin
      \$97  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$98  = s1_address;
    if (o__ready) begin
      \$98  = { \o__payload$146 [63:3], 3'h0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$99  = s1;
    if (o__ready) begin
      \$99 [0] = \o__payload$146 [2];
      \$99 [4:1] = \$10 [3:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$100  = \$11 ;
    if (rst) begin
      \$100  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$101  = takes;
    if (rst) begin
      \$101  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$102  = \$13 [7:0];
    if (rst) begin
      \$102  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$103  = \$14 ;
    if (rst) begin
      \$103  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$104  = \$signal$30 ;
    if (\r_en$32 ) begin
      \$104  = r_rdy;
    end
    if (rst) begin
      \$104  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$105  = \$signal$151 ;
    if (\r_en$32 ) begin
      \$105  = r_data[0];
    end
    if (rst) begin
      \$105  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$106  = \$signal$153 ;
    if (\r_en$32 ) begin
      \$106  = r_data[4:1];
    end else if (takes) begin
      \$106  = \$16 [3:0];
    end
    if (rst) begin
      \$106  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$107  = \$signal$33 ;
    if (\r_en$32 ) begin
      \$107  = \$15 ;
    end else if (takes) begin
      \$107  = \$17 ;
    end
    if (rst) begin
      \$107  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$108  = \$signal$29 ;
    if (r_en) begin
      \$108  = \r_rdy$154 ;
    end
    if (rst) begin
      \$108  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$109  = \beat$155 ;
    if (r_en) begin
      \$109  = \r_data$156 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$110  = place;
    if (takes) begin
      \$110  = \$19 [3:0];
    end
    if (rst) begin
      \$110  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$111  = \$signal$34 ;
    if (\$signal$31 ) begin
      \$111  = takes;
    end
    if (rst) begin
      \$111  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$112  = \$signal$41 ;
    if (\$signal$31 ) begin
      \$112  = \$signal$33 ;
    end
    if (rst) begin
      \$112  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$113  = s1_resp;
    if (\$signal$31 ) begin
      \$113  = \beat$155 [65:64];
    end
    if (rst) begin
      \$113  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$114  = \$signal$54 ;
    if (\$signal$31 ) begin
      \$114  = \$20 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$115  = s1_has;
    if (\$signal$31 ) begin
      \$115  = { \$92 , \$88 , \$84 , \$80 , \$76 , \$72 , \$68 , \$64 , \$60 , \$56 , \$52 , \$48 , \$44 , \$40 , \$36 , \$32 , \$28 , \$24  };
    end
    if (rst) begin
      \$115  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$116  = \$signal$38 ;
    if (puts) begin
      \$116  = \$93 ;
    end
    if (rst) begin
      \$116  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$117  = \$signature__addr ;
    if (puts) begin
      \$117  = \$94 [1:0];
    end
    if (rst) begin
      \$117  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$118  = get__addr;
    if (\$95 ) begin
      \$118  = \$96 [1:0];
    end
    if (rst) begin
      \$118  = 2'h0;
    end
  end
  assign req__payload = i__payload;
  assign i__ready = req__ready;
  assign req__valid = i__valid;
  assign \burst__payload$7  = burst__payload;
  assign \burst__ready$9  = burst__ready;
  assign \burst__valid$11  = burst__valid;
  assign w_en = asks;
  assign w_data = s1;
  assign beat_valid = \w_en$23 ;
  assign beat = \w_data$25 ;
  assign \i__payload$42  = response;
  assign o__valid = rsp__valid;
  assign rsp__ready = \o__ready$45 ;
  assign \$signal$52  = \$signature__addr ;
  assign \$signature__data  = \$signal$54 [31:0];
  assign \$signal$56  = get__addr;
  assign \$signature__addr$59  = \$signature__addr ;
  assign \$signature__data$60  = \$signal$54 [63:32];
  assign \get__addr$61  = get__addr;
  assign \$signature__addr$64  = \$signature__addr ;
  assign \$signature__data$65  = \$signal$54 [31:0];
  assign \get__addr$66  = get__addr;
  assign \$signature__addr$69  = \$signature__addr ;
  assign \$signature__data$70  = \$signal$54 [63:32];
  assign \get__addr$71  = get__addr;
  assign \$signature__addr$74  = \$signature__addr ;
  assign \$signature__data$75  = \$signal$54 [31:0];
  assign \get__addr$76  = get__addr;
  assign \$signature__addr$79  = \$signature__addr ;
  assign \$signature__data$80  = \$signal$54 [63:32];
  assign \get__addr$81  = get__addr;
  assign \$signature__addr$84  = \$signature__addr ;
  assign \$signature__data$85  = \$signal$54 [31:0];
  assign \get__addr$86  = get__addr;
  assign \$signature__addr$89  = \$signature__addr ;
  assign \$signature__data$90  = \$signal$54 [63:32];
  assign \get__addr$91  = get__addr;
  assign \$signature__addr$94  = \$signature__addr ;
  assign \$signature__data$95  = \$signal$54 [31:0];
  assign \get__addr$96  = get__addr;
  assign \$signature__addr$99  = \$signature__addr ;
  assign \$signature__data$100  = \$signal$54 [63:32];
  assign \get__addr$101  = get__addr;
  assign \$signature__addr$104  = \$signature__addr ;
  assign \$signature__data$105  = \$signal$54 [31:0];
  assign \get__addr$106  = get__addr;
  assign \$signature__addr$109  = \$signature__addr ;
  assign \$signature__data$110  = \$signal$54 [63:32];
  assign \get__addr$111  = get__addr;
  assign \$signature__addr$114  = \$signature__addr ;
  assign \$signature__data$115  = \$signal$54 [31:0];
  assign \get__addr$116  = get__addr;
  assign \$signature__addr$119  = \$signature__addr ;
  assign \$signature__data$120  = \$signal$54 [63:32];
  assign \get__addr$121  = get__addr;
  assign \$signature__addr$124  = \$signature__addr ;
  assign \$signature__data$125  = \$signal$54 [31:0];
  assign \get__addr$126  = get__addr;
  assign \$signature__addr$129  = \$signature__addr ;
  assign \$signature__data$130  = \$signal$54 [63:32];
  assign \get__addr$131  = get__addr;
  assign \$signature__addr$134  = \$signature__addr ;
  assign \$signature__data$135  = \$signal$54 [31:0];
  assign \get__addr$136  = get__addr;
  assign \$signature__addr$139  = \$signature__addr ;
  assign \$signature__data$140  = \$signal$54 [63:32];
  assign \get__addr$141  = get__addr;
  assign \i__payload.address  = i__payload[63:0];
  assign \i__payload.count  = i__payload[68:64];
  assign \req__payload.address  = i__payload[63:0];
  assign \req__payload.count  = i__payload[68:64];
  assign \burst__payload.addr  = burst__payload[63:0];
  assign \burst__payload.len  = burst__payload[71:64];
  assign \burst__payload.id  = burst__payload[76:72];
  assign \burst__payload$7.addr  = burst__payload[63:0];
  assign \burst__payload$7.len  = burst__payload[71:64];
  assign \burst__payload$7.id  = burst__payload[76:72];
  assign \run__payload.addr  = run__payload[63:0];
  assign \run__payload.beats  = run__payload[67:64];
  assign \run__payload.id  = run__payload[72:68];
  assign \s1.offset  = s1[0];
  assign \s1.beats  = s1[4:1];
  assign \beat.data  = \w_data$25 [63:0];
  assign \beat.resp  = \w_data$25 [65:64];
  assign \i__payload$42.resp  = response;
  assign \rsp__payload.words  = rsp__payload[575:0];
  assign \rsp__payload.resp  = rsp__payload[577:576];
  assign \o__payload.resp  = o__payload;
  assign \o__payload$146.address  = \o__payload$146 [63:0];
  assign \o__payload$146.count  = \o__payload$146 [68:64];
  assign \beat$155.data  = \beat$155 [63:0];
  assign \beat$155.resp  = \beat$155 [65:64];
  assign rsp__payload[575:544] = \get__data$142 ;
  assign rsp__payload[543:512] = \get__data$137 ;
  assign rsp__payload[511:480] = \get__data$132 ;
  assign rsp__payload[479:448] = \get__data$127 ;
  assign rsp__payload[447:416] = \get__data$122 ;
  assign rsp__payload[415:384] = \get__data$117 ;
  assign rsp__payload[383:352] = \get__data$112 ;
  assign rsp__payload[351:320] = \get__data$107 ;
  assign rsp__payload[319:288] = \get__data$102 ;
  assign rsp__payload[287:256] = \get__data$97 ;
  assign rsp__payload[255:224] = \get__data$92 ;
  assign rsp__payload[223:192] = \get__data$87 ;
  assign rsp__payload[191:160] = \get__data$82 ;
  assign rsp__payload[159:128] = \get__data$77 ;
  assign rsp__payload[127:96] = \get__data$72 ;
  assign rsp__payload[95:64] = \get__data$67 ;
  assign rsp__payload[63:32] = \get__data$62 ;
  assign rsp__payload[31:0] = get__data;
  assign rsp__payload[577:576] = o__payload;
  assign run__payload[72:68] = 5'h11;
  assign run__payload[67:64] = s1[4:1];
  assign run__payload[63:0] = s1_address;
  assign \$10  = { 1'h0, \$9 [6:1] };
endmodule

module \hotline_walker.design.offsets.answers (rst, i__payload, i__valid, i__ready, o__payload, o__ready, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$10  = 0;
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
  wire [1:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [1:0] i__payload;
  wire [1:0] i__payload;
  wire [1:0] \i__payload.resp ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [1:0] o__payload;
  wire [1:0] o__payload;
  wire [1:0] \o__payload.resp ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [1:0] oldest = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] read__addr;
  wire [1:0] read__data;
  input rst;
  wire rst;
  reg [1:0] places [3:0];
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
      \$16  = \$12 [1:0];
    end
    if (rst) begin
      \$16  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
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
  assign \i__payload.resp  = i__payload;
  assign \o__payload.resp  = o__payload;
endmodule

module \hotline_walker.design.offsets.beats (rst, r_en, r_data, w_port__data, w_en, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$11  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [7:0] \$11 ;
  wire [7:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [7:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [7:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  reg [6:0] \$30 ;
  reg [6:0] \$31 ;
  reg [6:0] \$32 ;
  reg \$33 ;
  wire \$4 ;
  wire [7:0] \$5 ;
  wire [7:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  (* init = 7'h00 *)
  wire [6:0] consume;
  reg [6:0] inner_level = 7'h00;
  wire inner_r_rdy;
  wire [7:0] level;
  (* init = 7'h00 *)
  wire [6:0] produce;
  output [65:0] r_data;
  wire [65:0] r_data;
  input r_en;
  wire r_en;
  wire [7:0] r_level;
  reg [6:0] r_port__addr = 7'h00;
  wire [65:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  input rst;
  wire rst;
  wire [65:0] w_data;
  input w_en;
  wire w_en;
  wire [7:0] w_level;
  reg [6:0] w_port__addr = 7'h00;
  input [65:0] w_port__data;
  wire [65:0] w_port__data;
  wire w_port__en;
  wire w_rdy;
  reg [65:0] storage [126:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  reg [65:0] _0_;
  always @(posedge clk) begin
    if (r_port__en) begin
      _0_ <= storage[r_port__addr];
    end
  end
  assign r_data = _0_;
  assign w_rdy = inner_level != 7'h7f;
  assign inner_r_rdy = | inner_level;
  assign w_port__en = w_rdy & w_en;
  assign \$1  = ~ r_rdy;
  assign \$2  = \$1  | r_en;
  assign r_port__en = inner_r_rdy & \$2 ;
  assign w_level = inner_level + r_rdy;
  assign \$3  = w_rdy & w_en;
  assign \$4  = w_port__addr == 7'h7e;
  assign \$5  = w_port__addr + 1'h1;
  assign \$6  = \$4  ? 8'h00 : \$5 ;
  assign \$7  = ~ r_rdy;
  assign \$8  = \$7  | r_en;
  assign \$9  = inner_r_rdy & \$8 ;
  assign \$10  = r_port__addr == 7'h7e;
  assign \$11  = r_port__addr + 1'h1;
  assign \$12  = \$10  ? 8'h00 : \$11 ;
  assign \$13  = w_rdy & w_en;
  assign \$14  = ~ r_rdy;
  assign \$15  = \$14  | r_en;
  assign \$16  = inner_r_rdy & \$15 ;
  assign \$17  = ~ \$16 ;
  assign \$18  = \$13  & \$17 ;
  assign \$19  = inner_level + 1'h1;
  assign \$20  = ~ r_rdy;
  assign \$21  = \$20  | r_en;
  assign \$22  = inner_r_rdy & \$21 ;
  assign \$23  = w_rdy & w_en;
  assign \$24  = ~ \$23 ;
  assign \$25  = \$22  & \$24 ;
  assign \$26  = inner_level - 1'h1;
  assign \$27  = ~ r_rdy;
  assign \$28  = \$27  | r_en;
  assign \$29  = inner_r_rdy & \$28 ;
  always @(posedge clk)
    w_port__addr <= \$30 ;
  always @(posedge clk)
    r_port__addr <= \$31 ;
  always @(posedge clk)
    inner_level <= \$32 ;
  always @(posedge clk)
    r_rdy <= \$33 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [6:0];
    end
    if (rst) begin
      \$30  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [6:0];
    end
    if (rst) begin
      \$31  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$32  = inner_level;
    if (\$18 ) begin
      \$32  = \$19 [6:0];
    end
    if (\$25 ) begin
      \$32  = \$26 [6:0];
    end
    if (rst) begin
      \$32  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$33  = r_rdy;
    if (\$29 ) begin
      \$33  = 1'h1;
    end else if (r_en) begin
      \$33  = 1'h0;
    end
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  assign level = w_level;
  assign r_level = w_level;
  assign produce = w_port__addr;
  assign w_data = w_port__data;
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule

module \hotline_walker.design.offsets.requests (rst, o__ready, i__ready, o__payload, i__valid, i__payload, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$12  = 0;
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
  wire [68:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [68:0] i__payload;
  wire [68:0] i__payload;
  wire [63:0] \i__payload.address ;
  wire [4:0] \i__payload.count ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [68:0] o__payload;
  wire [68:0] o__payload;
  wire [63:0] \o__payload.address ;
  wire [4:0] \o__payload.count ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [1:0] oldest = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] read__addr;
  wire [68:0] read__data;
  input rst;
  wire rst;
  reg [68:0] places [3:0];
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
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [1:0];
    end
    if (rst) begin
      \$16  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
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
  assign \i__payload.address  = i__payload[63:0];
  assign \i__payload.count  = i__payload[68:64];
  assign \o__payload.address  = o__payload[63:0];
  assign \o__payload.count  = o__payload[68:64];
endmodule

module \hotline_walker.design.offsets.splitter (rst, o__ready, run__valid, run__ready, burst__payload, run__payload, burst__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$13  = 0;
  wire \$1 ;
  wire [10:0] \$10 ;
  wire [9:0] \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  reg \$16 ;
  reg [72:0] \$17 ;
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
  reg [72:0] \$signal$11  = 73'h0000000000000000000;
  wire [63:0] \$signal$11.addr ;
  wire [3:0] \$signal$11.beats ;
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
  input [72:0] run__payload;
  wire [72:0] run__payload;
  wire [63:0] \run__payload.addr ;
  wire [3:0] \run__payload.beats ;
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
  assign \$4  = \$signal$11 [67:64] - s1_before;
  assign \$5  = \$signal$13  ? s1_before : { 6'h00, \$signal$11 [67:64] };
  assign \$6  = \$signal$12  ? \$4  : { 1'h0, \$5  };
  assign \$7  = $signed(\$6 ) - $signed(2'h1);
  assign \$8  = ~ \$signal$13 ;
  assign \$9  = \$signal$12  | \$8 ;
  assign \$signal$8  = i__ready & \$9 ;
  assign \$10  = 10'h200 - run__payload[11:3];
  assign \$11  = run__payload[11:3] + run__payload[67:64];
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
  \hotline_walker.design.offsets.splitter.bursts  bursts (
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
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$16  = \$signal ;
    if (run__ready) begin
      \$16  = run__valid;
    end
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$17  = \$signal$11 ;
    if (run__ready) begin
      \$17  = run__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$18  = s1_before;
    if (run__ready) begin
      \$18  = \$10 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$19  = \$signal$13 ;
    if (run__ready) begin
      \$19  = \$12 ;
    end
    if (rst) begin
      \$19  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
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
  assign \$signal$11.beats  = \$signal$11 [67:64];
  assign \$signal$11.id  = \$signal$11 [72:68];
  assign \run__payload.addr  = run__payload[63:0];
  assign \run__payload.beats  = run__payload[67:64];
  assign \run__payload.id  = run__payload[72:68];
  assign i__payload[71:64] = \$7 [7:0];
  assign i__payload[63:0] = \$3 ;
  assign i__payload[76:72] = \$signal$11 [72:68];
endmodule

module \hotline_walker.design.offsets.splitter.bursts (rst, o__ready, i__ready, o__payload, i__payload, i__valid, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$14  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [0];
    end
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
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

module \hotline_walker.design.offsets.under_way (rst, w_en, r_en, r_data, w_port__data, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$15  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [7:0] \$11 ;
  wire [7:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [7:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [7:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  reg [6:0] \$30 ;
  reg [6:0] \$31 ;
  reg [6:0] \$32 ;
  reg \$33 ;
  wire \$4 ;
  wire [7:0] \$5 ;
  wire [7:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  (* init = 7'h00 *)
  wire [6:0] consume;
  reg [6:0] inner_level = 7'h00;
  wire inner_r_rdy;
  wire [7:0] level;
  (* init = 7'h00 *)
  wire [6:0] produce;
  output [4:0] r_data;
  wire [4:0] r_data;
  input r_en;
  wire r_en;
  wire [7:0] r_level;
  reg [6:0] r_port__addr = 7'h00;
  wire [4:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  input rst;
  wire rst;
  wire [4:0] w_data;
  input w_en;
  wire w_en;
  wire [7:0] w_level;
  reg [6:0] w_port__addr = 7'h00;
  input [4:0] w_port__data;
  wire [4:0] w_port__data;
  wire w_port__en;
  wire w_rdy;
  reg [4:0] storage [126:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  reg [4:0] _0_;
  always @(posedge clk) begin
    if (r_port__en) begin
      _0_ <= storage[r_port__addr];
    end
  end
  assign r_data = _0_;
  assign w_rdy = inner_level != 7'h7f;
  assign inner_r_rdy = | inner_level;
  assign w_port__en = w_rdy & w_en;
  assign \$1  = ~ r_rdy;
  assign \$2  = \$1  | r_en;
  assign r_port__en = inner_r_rdy & \$2 ;
  assign w_level = inner_level + r_rdy;
  assign \$3  = w_rdy & w_en;
  assign \$4  = w_port__addr == 7'h7e;
  assign \$5  = w_port__addr + 1'h1;
  assign \$6  = \$4  ? 8'h00 : \$5 ;
  assign \$7  = ~ r_rdy;
  assign \$8  = \$7  | r_en;
  assign \$9  = inner_r_rdy & \$8 ;
  assign \$10  = r_port__addr == 7'h7e;
  assign \$11  = r_port__addr + 1'h1;
  assign \$12  = \$10  ? 8'h00 : \$11 ;
  assign \$13  = w_rdy & w_en;
  assign \$14  = ~ r_rdy;
  assign \$15  = \$14  | r_en;
  assign \$16  = inner_r_rdy & \$15 ;
  assign \$17  = ~ \$16 ;
  assign \$18  = \$13  & \$17 ;
  assign \$19  = inner_level + 1'h1;
  assign \$20  = ~ r_rdy;
  assign \$21  = \$20  | r_en;
  assign \$22  = inner_r_rdy & \$21 ;
  assign \$23  = w_rdy & w_en;
  assign \$24  = ~ \$23 ;
  assign \$25  = \$22  & \$24 ;
  assign \$26  = inner_level - 1'h1;
  assign \$27  = ~ r_rdy;
  assign \$28  = \$27  | r_en;
  assign \$29  = inner_r_rdy & \$28 ;
  always @(posedge clk)
    w_port__addr <= \$30 ;
  always @(posedge clk)
    r_port__addr <= \$31 ;
  always @(posedge clk)
    inner_level <= \$32 ;
  always @(posedge clk)
    r_rdy <= \$33 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [6:0];
    end
    if (rst) begin
      \$30  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [6:0];
    end
    if (rst) begin
      \$31  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$32  = inner_level;
    if (\$18 ) begin
      \$32  = \$19 [6:0];
    end
    if (\$25 ) begin
      \$32  = \$26 [6:0];
    end
    if (rst) begin
      \$32  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$33  = r_rdy;
    if (\$29 ) begin
      \$33  = 1'h1;
    end else if (r_en) begin
      \$33  = 1'h0;
    end
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  assign level = w_level;
  assign r_level = w_level;
  assign produce = w_port__addr;
  assign w_data = w_port__data;
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule

module \hotline_walker.design.plans (rst, i__valid, o__ready, i__ready, o__payload, i__payload, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$16  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [5:0] \$12 ;
  wire [5:0] \$13 ;
  reg \$14 ;
  reg \$15 ;
  reg [4:0] \$16 ;
  reg [4:0] \$17 ;
  wire [5:0] \$2 ;
  wire [5:0] \$3 ;
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
  reg [4:0] \$signal$8  = 5'h00;
  (* init = 5'h00 *)
  wire [4:0] \$signature__addr ;
  wire [143:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [143:0] i__payload;
  wire [143:0] i__payload;
  wire [10:0] \i__payload.block ;
  wire [3:0] \i__payload.count ;
  wire \i__payload.ends ;
  wire [31:0] \i__payload.fixed ;
  wire \i__payload.hot ;
  wire [23:0] \i__payload.offset ;
  wire [31:0] \i__payload.rows ;
  wire \i__payload.run_ends ;
  wire [31:0] \i__payload.start ;
  wire [5:0] \i__payload.table ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [143:0] o__payload;
  wire [143:0] o__payload;
  wire [10:0] \o__payload.block ;
  wire [3:0] \o__payload.count ;
  wire \o__payload.ends ;
  wire [31:0] \o__payload.fixed ;
  wire \o__payload.hot ;
  wire [23:0] \o__payload.offset ;
  wire [31:0] \o__payload.rows ;
  wire \o__payload.run_ends ;
  wire [31:0] \o__payload.start ;
  wire [5:0] \o__payload.table ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [4:0] oldest = 5'h00;
  (* init = 5'h00 *)
  wire [4:0] read__addr;
  wire [143:0] read__data;
  input rst;
  wire rst;
  reg [143:0] places [31:0];
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
  assign \$signal$7  = \$signal$8  == \$2 [4:0];
  assign \$3  = \$signal$8  + 1'h1;
  assign \$signal$10  = oldest == \$3 [4:0];
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
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [4:0];
    end
    if (rst) begin
      \$16  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$17  = oldest;
    if (\$signal$4 ) begin
      \$17  = \$13 [4:0];
    end
    if (rst) begin
      \$17  = 5'h00;
    end
  end
  assign \$signature__addr  = \$signal$8 ;
  assign \$signature__data  = i__payload;
  assign \$signature__en  = \$signal ;
  assign read__addr = oldest;
  assign read__data = o__payload;
  assign \i__payload.table  = i__payload[5:0];
  assign \i__payload.rows  = i__payload[37:6];
  assign \i__payload.hot  = i__payload[38];
  assign \i__payload.fixed  = i__payload[70:39];
  assign \i__payload.block  = i__payload[81:71];
  assign \i__payload.start  = i__payload[113:82];
  assign \i__payload.count  = i__payload[117:114];
  assign \i__payload.offset  = i__payload[141:118];
  assign \i__payload.run_ends  = i__payload[142];
  assign \i__payload.ends  = i__payload[143];
  assign \o__payload.table  = o__payload[5:0];
  assign \o__payload.rows  = o__payload[37:6];
  assign \o__payload.hot  = o__payload[38];
  assign \o__payload.fixed  = o__payload[70:39];
  assign \o__payload.block  = o__payload[81:71];
  assign \o__payload.start  = o__payload[113:82];
  assign \o__payload.count  = o__payload[117:114];
  assign \o__payload.offset  = o__payload[141:118];
  assign \o__payload.run_ends  = o__payload[142];
  assign \o__payload.ends  = o__payload[143];
endmodule

module \hotline_walker.design.slots (rst, burst__ready, i__valid, \o__ready$45 , req__ready, burst__payload, \w_data$25 , \w_en$23 , i__payload, rsp__payload, burst__valid, rsp__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$17  = 0;
  wire \$1 ;
  wire [5:0] \$10 ;
  wire [2:0] \$11 ;
  wire [8:0] \$12 ;
  wire [9:0] \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [3:0] \$16 ;
  wire \$17 ;
  wire [3:0] \$18 ;
  wire [3:0] \$19 ;
  wire \$2 ;
  wire [63:0] \$20 ;
  wire [1:0] \$21 ;
  wire \$22 ;
  wire [1:0] \$23 ;
  wire \$24 ;
  wire [1:0] \$25 ;
  wire \$26 ;
  wire [1:0] \$27 ;
  wire \$28 ;
  wire [1:0] \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire [1:0] \$31 ;
  wire \$32 ;
  wire [1:0] \$33 ;
  wire \$34 ;
  wire [1:0] \$35 ;
  wire \$36 ;
  wire [1:0] \$37 ;
  wire \$38 ;
  wire [2:0] \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire [1:0] \$41 ;
  wire \$42 ;
  wire [2:0] \$43 ;
  wire \$44 ;
  wire [1:0] \$45 ;
  wire \$46 ;
  wire [2:0] \$47 ;
  wire \$48 ;
  wire [1:0] \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire [2:0] \$51 ;
  wire \$52 ;
  wire [1:0] \$53 ;
  wire [2:0] \$54 ;
  wire \$55 ;
  wire [2:0] \$56 ;
  reg \$57 ;
  reg [63:0] \$58 ;
  reg [3:0] \$59 ;
  wire \$6 ;
  reg [2:0] \$60 ;
  reg \$61 ;
  reg [7:0] \$62 ;
  reg \$63 ;
  reg \$64 ;
  reg \$65 ;
  reg [2:0] \$66 ;
  reg \$67 ;
  reg \$68 ;
  reg [65:0] \$69 ;
  wire \$7 ;
  reg [2:0] \$70 ;
  reg \$71 ;
  reg \$72 ;
  reg [1:0] \$73 ;
  reg [63:0] \$74 ;
  reg [7:0] \$75 ;
  reg [1:0] \$76 ;
  reg [1:0] \$77 ;
  reg [1:0] \$78 ;
  wire [4:0] \$8 ;
  wire [5:0] \$9 ;
  reg \$signal  = 1'h0;
  reg \$signal$101  = 1'h0;
  reg [2:0] \$signal$103  = 3'h0;
  reg \$signal$29  = 1'h0;
  reg \$signal$30  = 1'h0;
  wire \$signal$31 ;
  reg \$signal$33  = 1'h0;
  reg \$signal$34  = 1'h0;
  reg [1:0] \$signal$38  = 2'h0;
  reg \$signal$41  = 1'h0;
  (* init = 2'h0 *)
  wire [1:0] \$signal$52 ;
  reg [63:0] \$signal$54  = 64'h0000000000000000;
  (* init = 2'h0 *)
  wire [1:0] \$signal$56 ;
  reg [2:0] \$signal$97  = 3'h0;
  reg [7:0] \$signal$99  = 8'h00;
  reg [1:0] \$signature__addr  = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$59 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$64 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$69 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$74 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$79 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$84 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$89 ;
  wire [31:0] \$signature__data ;
  wire [31:0] \$signature__data$60 ;
  wire [31:0] \$signature__data$65 ;
  wire [31:0] \$signature__data$70 ;
  wire [31:0] \$signature__data$75 ;
  wire [31:0] \$signature__data$80 ;
  wire [31:0] \$signature__data$85 ;
  wire [31:0] \$signature__data$90 ;
  wire \$signature__en ;
  wire \$signature__en$58 ;
  wire \$signature__en$63 ;
  wire \$signature__en$68 ;
  wire \$signature__en$73 ;
  wire \$signature__en$78 ;
  wire \$signature__en$83 ;
  wire \$signature__en$88 ;
  wire asks;
  wire [65:0] beat;
  reg [65:0] \beat$105  = 66'h00000000000000000;
  wire [63:0] \beat$105.data ;
  wire [1:0] \beat$105.resp ;
  wire [63:0] \beat.data ;
  wire [1:0] \beat.resp ;
  wire beat_valid;
  output [76:0] burst__payload;
  wire [76:0] burst__payload;
  wire [76:0] \burst__payload$7 ;
  wire [63:0] \burst__payload$7.addr ;
  wire [4:0] \burst__payload$7.id ;
  wire [7:0] \burst__payload$7.len ;
  wire [63:0] \burst__payload.addr ;
  wire [4:0] \burst__payload.id ;
  wire [7:0] \burst__payload.len ;
  input burst__ready;
  wire burst__ready;
  wire \burst__ready$9 ;
  output burst__valid;
  wire burst__valid;
  wire \burst__valid$11 ;
  input clk;
  wire clk;
  reg [1:0] get__addr = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$61 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$66 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$71 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$76 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$81 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$86 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$91 ;
  wire [31:0] get__data;
  wire [31:0] \get__data$62 ;
  wire [31:0] \get__data$67 ;
  wire [31:0] \get__data$72 ;
  wire [31:0] \get__data$77 ;
  wire [31:0] \get__data$82 ;
  wire [31:0] \get__data$87 ;
  wire [31:0] \get__data$92 ;
  input [67:0] i__payload;
  wire [67:0] i__payload;
  wire [1:0] \i__payload$42 ;
  wire [1:0] \i__payload$42.resp ;
  wire [63:0] \i__payload.address ;
  wire [3:0] \i__payload.count ;
  wire i__ready;
  wire \i__ready$35 ;
  input i__valid;
  wire i__valid;
  wire \i__valid$40 ;
  reg less = 1'h0;
  wire [1:0] o__payload;
  wire [67:0] \o__payload$96 ;
  wire [63:0] \o__payload$96.address ;
  wire [3:0] \o__payload$96.count ;
  wire [1:0] \o__payload.resp ;
  wire o__ready;
  input \o__ready$45 ;
  wire \o__ready$45 ;
  wire o__valid;
  wire \o__valid$95 ;
  reg [2:0] place = 3'h0;
  wire puts;
  wire [3:0] r_data;
  wire [65:0] \r_data$106 ;
  wire r_en;
  wire \r_en$32 ;
  wire r_rdy;
  wire \r_rdy$104 ;
  wire [67:0] req__payload;
  wire [63:0] \req__payload.address ;
  wire [3:0] \req__payload.count ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire [1:0] response;
  reg room = 1'h0;
  output [257:0] rsp__payload;
  wire [257:0] rsp__payload;
  wire [1:0] \rsp__payload.resp ;
  wire [255:0] \rsp__payload.words ;
  wire rsp__ready;
  output rsp__valid;
  wire rsp__valid;
  input rst;
  wire rst;
  wire [71:0] run__payload;
  wire [63:0] \run__payload.addr ;
  wire [2:0] \run__payload.beats ;
  wire [4:0] \run__payload.id ;
  wire run__ready;
  wire run__valid;
  reg [3:0] s1 = 4'h0;
  wire [2:0] \s1.beats ;
  wire \s1.offset ;
  reg [63:0] s1_address = 64'h0000000000000000;
  reg [7:0] s1_has = 8'h00;
  reg [1:0] s1_resp = 2'h0;
  wire takes;
  (* init = 4'h0 *)
  wire [3:0] w_data;
  input [65:0] \w_data$25 ;
  wire [65:0] \w_data$25 ;
  wire w_en;
  input \w_en$23 ;
  wire \w_en$23 ;
  reg [31:0] word_0 [3:0];
  initial begin
    word_0[0] = 32'd0;
    word_0[1] = 32'd0;
    word_0[2] = 32'd0;
    word_0[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en )
      word_0[\$signature__addr ] <= \$signal$54 [31:0];
  end
  assign get__data = word_0[get__addr];
  reg [31:0] word_1 [3:0];
  initial begin
    word_1[0] = 32'd0;
    word_1[1] = 32'd0;
    word_1[2] = 32'd0;
    word_1[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$58 )
      word_1[\$signature__addr ] <= \$signal$54 [63:32];
  end
  assign \get__data$62  = word_1[get__addr];
  reg [31:0] word_2 [3:0];
  initial begin
    word_2[0] = 32'd0;
    word_2[1] = 32'd0;
    word_2[2] = 32'd0;
    word_2[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$63 )
      word_2[\$signature__addr ] <= \$signal$54 [31:0];
  end
  assign \get__data$67  = word_2[get__addr];
  reg [31:0] word_3 [3:0];
  initial begin
    word_3[0] = 32'd0;
    word_3[1] = 32'd0;
    word_3[2] = 32'd0;
    word_3[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$68 )
      word_3[\$signature__addr ] <= \$signal$54 [63:32];
  end
  assign \get__data$72  = word_3[get__addr];
  reg [31:0] word_4 [3:0];
  initial begin
    word_4[0] = 32'd0;
    word_4[1] = 32'd0;
    word_4[2] = 32'd0;
    word_4[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$73 )
      word_4[\$signature__addr ] <= \$signal$54 [31:0];
  end
  assign \get__data$77  = word_4[get__addr];
  reg [31:0] word_5 [3:0];
  initial begin
    word_5[0] = 32'd0;
    word_5[1] = 32'd0;
    word_5[2] = 32'd0;
    word_5[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$78 )
      word_5[\$signature__addr ] <= \$signal$54 [63:32];
  end
  assign \get__data$82  = word_5[get__addr];
  reg [31:0] word_6 [3:0];
  initial begin
    word_6[0] = 32'd0;
    word_6[1] = 32'd0;
    word_6[2] = 32'd0;
    word_6[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$83 )
      word_6[\$signature__addr ] <= \$signal$54 [31:0];
  end
  assign \get__data$87  = word_6[get__addr];
  reg [31:0] word_7 [3:0];
  initial begin
    word_7[0] = 32'd0;
    word_7[1] = 32'd0;
    word_7[2] = 32'd0;
    word_7[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$88 )
      word_7[\$signature__addr ] <= \$signal$54 [63:32];
  end
  assign \get__data$92  = word_7[get__addr];
  assign \$signature__en$73  = puts & s1_has[4];
  assign \$signature__en$78  = puts & s1_has[5];
  assign \$signature__en$83  = puts & s1_has[6];
  assign \$signature__en$88  = puts & s1_has[7];
  assign \$8  = \o__payload$96 [2] + \o__payload$96 [67:64];
  assign \$9  = \$8  + 1'h1;
  assign \$11  = asks ? s1[3:1] : 3'h0;
  assign \$12  = \$signal$99  + \$signal$97 ;
  assign \$13  = \$12  - less;
  assign \$14  = \$signal$99  <= 7'h71;
  assign \$15  = r_data[3:1] == 1'h1;
  assign \$16  = \$signal$103  - 1'h1;
  assign \$17  = \$signal$103  == 2'h2;
  assign \$18  = place + 1'h1;
  assign \$19  = \$signal$33  ? 4'h0 : \$18 ;
  assign \$20  = \$signal$101  ? { \beat$105 [31:0], \beat$105 [63:32] } : \beat$105 [63:0];
  assign \$21  = 1'h0 + \$signal$101 ;
  assign \$22  = \$21  >= 2'h2;
  assign \$23  = 1'h0 + \$22 ;
  assign \$24  = place == \$23 ;
  assign \$25  = 1'h1 + \$signal$101 ;
  assign \$26  = \$25  >= 2'h2;
  assign \$27  = 1'h0 + \$26 ;
  assign \$28  = place == \$27 ;
  assign \$29  = 1'h0 + \$signal$101 ;
  assign \$30  = \$29  >= 2'h2;
  assign \$31  = 1'h1 + \$30 ;
  assign \$32  = place == \$31 ;
  assign \$33  = 1'h1 + \$signal$101 ;
  assign \$34  = \$33  >= 2'h2;
  assign \$35  = 1'h1 + \$34 ;
  assign \$36  = place == \$35 ;
  assign \$37  = 1'h0 + \$signal$101 ;
  assign \$38  = \$37  >= 2'h2;
  assign \$39  = 2'h2 + \$38 ;
  assign \$40  = place == \$39 ;
  assign \$41  = 1'h1 + \$signal$101 ;
  assign \$42  = \$41  >= 2'h2;
  assign \$43  = 2'h2 + \$42 ;
  assign \$44  = place == \$43 ;
  assign \$45  = 1'h0 + \$signal$101 ;
  assign \$46  = \$45  >= 2'h2;
  assign \$47  = 2'h3 + \$46 ;
  assign \$48  = place == \$47 ;
  assign \$49  = 1'h1 + \$signal$101 ;
  assign \$50  = \$49  >= 2'h2;
  assign \$51  = 2'h3 + \$50 ;
  assign \$52  = place == \$51 ;
  assign \$53  = \$signal$41  ? 2'h0 : response;
  assign \$54  = \$signature__addr  + \$signal$41 ;
  assign \$55  = rsp__valid & \o__ready$45 ;
  assign \$56  = get__addr + 1'h1;
  always @(posedge clk)
    \$signal  <= \$57 ;
  always @(posedge clk)
    s1_address <= \$58 ;
  always @(posedge clk)
    s1 <= \$59 ;
  always @(posedge clk)
    \$signal$97  <= \$60 ;
  always @(posedge clk)
    less <= \$61 ;
  always @(posedge clk)
    \$signal$99  <= \$62 ;
  always @(posedge clk)
    room <= \$63 ;
  always @(posedge clk)
    \$signal$30  <= \$64 ;
  always @(posedge clk)
    \$signal$101  <= \$65 ;
  always @(posedge clk)
    \$signal$103  <= \$66 ;
  always @(posedge clk)
    \$signal$33  <= \$67 ;
  always @(posedge clk)
    \$signal$29  <= \$68 ;
  always @(posedge clk)
    \beat$105  <= \$69 ;
  always @(posedge clk)
    place <= \$70 ;
  always @(posedge clk)
    \$signal$34  <= \$71 ;
  always @(posedge clk)
    \$signal$41  <= \$72 ;
  always @(posedge clk)
    s1_resp <= \$73 ;
  always @(posedge clk)
    \$signal$54  <= \$74 ;
  always @(posedge clk)
    s1_has <= \$75 ;
  always @(posedge clk)
    \$signal$38  <= \$76 ;
  always @(posedge clk)
    \$signature__addr  <= \$77 ;
  always @(posedge clk)
    get__addr <= \$78 ;
  assign \$1  = ~ \$signal ;
  assign o__ready = \$1  | asks;
  assign \$2  = \$signal  & room;
  assign asks = \$2  & run__ready;
  assign run__valid = \$signal  & room;
  assign \$3  = \$signal$29  & \$signal$30 ;
  assign takes = \$3  & \$signal$31 ;
  assign \$4  = ~ \$signal$30 ;
  assign \$5  = takes & \$signal$33 ;
  assign \r_en$32  = \$4  | \$5 ;
  assign \$6  = ~ \$signal$29 ;
  assign r_en = \$6  | takes;
  assign \$7  = ~ \$signal$34 ;
  assign \$signal$31  = \$7  | \i__ready$35 ;
  assign puts = \$signal$34  & \i__ready$35 ;
  assign response = \$signal$38  | s1_resp;
  assign \i__valid$40  = \$signal$34  & \$signal$41 ;
  assign \$signature__en  = puts & s1_has[0];
  assign \$signature__en$58  = puts & s1_has[1];
  assign \$signature__en$63  = puts & s1_has[2];
  assign \$signature__en$68  = puts & s1_has[3];
  \hotline_walker.design.slots.answers  answers (
    .clk(clk),
    .i__payload(response),
    .i__ready(\i__ready$35 ),
    .i__valid(\i__valid$40 ),
    .o__payload(o__payload),
    .o__ready(\o__ready$45 ),
    .o__valid(rsp__valid),
    .rst(rst)
  );
  \hotline_walker.design.slots.beats  beats (
    .clk(clk),
    .r_data(\r_data$106 ),
    .r_en(r_en),
    .r_rdy(\r_rdy$104 ),
    .rst(rst),
    .w_en(\w_en$23 ),
    .w_port__data(\w_data$25 )
  );
  \hotline_walker.design.slots.requests  requests (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(req__ready),
    .i__valid(i__valid),
    .o__payload(\o__payload$96 ),
    .o__ready(o__ready),
    .o__valid(\o__valid$95 ),
    .rst(rst)
  );
  \hotline_walker.design.slots.splitter  splitter (
    .burst__payload(burst__payload),
    .burst__valid(burst__valid),
    .clk(clk),
    .o__ready(burst__ready),
    .rst(rst),
    .run__payload(run__payload),
    .run__ready(run__ready),
    .run__valid(run__valid)
  );
  \hotline_walker.design.slots.under_way  under_way (
    .clk(clk),
    .r_data(r_data),
    .r_en(\r_en$32 ),
    .r_rdy(r_rdy),
    .rst(rst),
    .w_en(asks),
    .w_port__data(s1)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$57  = \$signal ;
    if (o__ready) begin
      \$57  = \o__valid$95 ;
    end
    if (rst) begin
      \$57  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$58  = s1_address;
    if (o__ready) begin
      \$58  = { \o__payload$96 [63:3], 3'h0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$59  = s1;
    if (o__ready) begin
      \$59 [0] = \o__payload$96 [2];
      \$59 [3:1] = \$10 [2:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$60  = \$11 ;
    if (rst) begin
      \$60  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$61  = takes;
    if (rst) begin
      \$61  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$62  = \$13 [7:0];
    if (rst) begin
      \$62  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$63  = \$14 ;
    if (rst) begin
      \$63  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$64  = \$signal$30 ;
    if (\r_en$32 ) begin
      \$64  = r_rdy;
    end
    if (rst) begin
      \$64  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$65  = \$signal$101 ;
    if (\r_en$32 ) begin
      \$65  = r_data[0];
    end
    if (rst) begin
      \$65  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$66  = \$signal$103 ;
    if (\r_en$32 ) begin
      \$66  = r_data[3:1];
    end else if (takes) begin
      \$66  = \$16 [2:0];
    end
    if (rst) begin
      \$66  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$67  = \$signal$33 ;
    if (\r_en$32 ) begin
      \$67  = \$15 ;
    end else if (takes) begin
      \$67  = \$17 ;
    end
    if (rst) begin
      \$67  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$68  = \$signal$29 ;
    if (r_en) begin
      \$68  = \r_rdy$104 ;
    end
    if (rst) begin
      \$68  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$69  = \beat$105 ;
    if (r_en) begin
      \$69  = \r_data$106 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$70  = place;
    if (takes) begin
      \$70  = \$19 [2:0];
    end
    if (rst) begin
      \$70  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$71  = \$signal$34 ;
    if (\$signal$31 ) begin
      \$71  = takes;
    end
    if (rst) begin
      \$71  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$72  = \$signal$41 ;
    if (\$signal$31 ) begin
      \$72  = \$signal$33 ;
    end
    if (rst) begin
      \$72  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$73  = s1_resp;
    if (\$signal$31 ) begin
      \$73  = \beat$105 [65:64];
    end
    if (rst) begin
      \$73  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$74  = \$signal$54 ;
    if (\$signal$31 ) begin
      \$74  = \$20 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$75  = s1_has;
    if (\$signal$31 ) begin
      \$75  = { \$52 , \$48 , \$44 , \$40 , \$36 , \$32 , \$28 , \$24  };
    end
    if (rst) begin
      \$75  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$76  = \$signal$38 ;
    if (puts) begin
      \$76  = \$53 ;
    end
    if (rst) begin
      \$76  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$77  = \$signature__addr ;
    if (puts) begin
      \$77  = \$54 [1:0];
    end
    if (rst) begin
      \$77  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$78  = get__addr;
    if (\$55 ) begin
      \$78  = \$56 [1:0];
    end
    if (rst) begin
      \$78  = 2'h0;
    end
  end
  assign req__payload = i__payload;
  assign i__ready = req__ready;
  assign req__valid = i__valid;
  assign \burst__payload$7  = burst__payload;
  assign \burst__ready$9  = burst__ready;
  assign \burst__valid$11  = burst__valid;
  assign w_en = asks;
  assign w_data = s1;
  assign beat_valid = \w_en$23 ;
  assign beat = \w_data$25 ;
  assign \i__payload$42  = response;
  assign o__valid = rsp__valid;
  assign rsp__ready = \o__ready$45 ;
  assign \$signal$52  = \$signature__addr ;
  assign \$signature__data  = \$signal$54 [31:0];
  assign \$signal$56  = get__addr;
  assign \$signature__addr$59  = \$signature__addr ;
  assign \$signature__data$60  = \$signal$54 [63:32];
  assign \get__addr$61  = get__addr;
  assign \$signature__addr$64  = \$signature__addr ;
  assign \$signature__data$65  = \$signal$54 [31:0];
  assign \get__addr$66  = get__addr;
  assign \$signature__addr$69  = \$signature__addr ;
  assign \$signature__data$70  = \$signal$54 [63:32];
  assign \get__addr$71  = get__addr;
  assign \$signature__addr$74  = \$signature__addr ;
  assign \$signature__data$75  = \$signal$54 [31:0];
  assign \get__addr$76  = get__addr;
  assign \$signature__addr$79  = \$signature__addr ;
  assign \$signature__data$80  = \$signal$54 [63:32];
  assign \get__addr$81  = get__addr;
  assign \$signature__addr$84  = \$signature__addr ;
  assign \$signature__data$85  = \$signal$54 [31:0];
  assign \get__addr$86  = get__addr;
  assign \$signature__addr$89  = \$signature__addr ;
  assign \$signature__data$90  = \$signal$54 [63:32];
  assign \get__addr$91  = get__addr;
  assign \i__payload.address  = i__payload[63:0];
  assign \i__payload.count  = i__payload[67:64];
  assign \req__payload.address  = i__payload[63:0];
  assign \req__payload.count  = i__payload[67:64];
  assign \burst__payload.addr  = burst__payload[63:0];
  assign \burst__payload.len  = burst__payload[71:64];
  assign \burst__payload.id  = burst__payload[76:72];
  assign \burst__payload$7.addr  = burst__payload[63:0];
  assign \burst__payload$7.len  = burst__payload[71:64];
  assign \burst__payload$7.id  = burst__payload[76:72];
  assign \run__payload.addr  = run__payload[63:0];
  assign \run__payload.beats  = run__payload[66:64];
  assign \run__payload.id  = run__payload[71:67];
  assign \s1.offset  = s1[0];
  assign \s1.beats  = s1[3:1];
  assign \beat.data  = \w_data$25 [63:0];
  assign \beat.resp  = \w_data$25 [65:64];
  assign \i__payload$42.resp  = response;
  assign \rsp__payload.words  = rsp__payload[255:0];
  assign \rsp__payload.resp  = rsp__payload[257:256];
  assign \o__payload.resp  = o__payload;
  assign \o__payload$96.address  = \o__payload$96 [63:0];
  assign \o__payload$96.count  = \o__payload$96 [67:64];
  assign \beat$105.data  = \beat$105 [63:0];
  assign \beat$105.resp  = \beat$105 [65:64];
  assign rsp__payload[255:224] = \get__data$92 ;
  assign rsp__payload[223:192] = \get__data$87 ;
  assign rsp__payload[191:160] = \get__data$82 ;
  assign rsp__payload[159:128] = \get__data$77 ;
  assign rsp__payload[127:96] = \get__data$72 ;
  assign rsp__payload[95:64] = \get__data$67 ;
  assign rsp__payload[63:32] = \get__data$62 ;
  assign rsp__payload[31:0] = get__data;
  assign rsp__payload[257:256] = o__payload;
  assign run__payload[71:67] = 5'h14;
  assign run__payload[66:64] = s1[3:1];
  assign run__payload[63:0] = s1_address;
  assign \$10  = { 1'h0, \$9 [5:1] };
endmodule

module \hotline_walker.design.slots.answers (rst, o__ready, i__payload, i__valid, i__ready, o__payload, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$18  = 0;
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
  wire [1:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [1:0] i__payload;
  wire [1:0] i__payload;
  wire [1:0] \i__payload.resp ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [1:0] o__payload;
  wire [1:0] o__payload;
  wire [1:0] \o__payload.resp ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [1:0] oldest = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] read__addr;
  wire [1:0] read__data;
  input rst;
  wire rst;
  reg [1:0] places [3:0];
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
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [1:0];
    end
    if (rst) begin
      \$16  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
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
  assign \i__payload.resp  = i__payload;
  assign \o__payload.resp  = o__payload;
endmodule

module \hotline_walker.design.slots.beats (rst, r_en, r_data, w_port__data, w_en, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$19  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [7:0] \$11 ;
  wire [7:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [7:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [7:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  reg [6:0] \$30 ;
  reg [6:0] \$31 ;
  reg [6:0] \$32 ;
  reg \$33 ;
  wire \$4 ;
  wire [7:0] \$5 ;
  wire [7:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  (* init = 7'h00 *)
  wire [6:0] consume;
  reg [6:0] inner_level = 7'h00;
  wire inner_r_rdy;
  wire [7:0] level;
  (* init = 7'h00 *)
  wire [6:0] produce;
  output [65:0] r_data;
  wire [65:0] r_data;
  input r_en;
  wire r_en;
  wire [7:0] r_level;
  reg [6:0] r_port__addr = 7'h00;
  wire [65:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  input rst;
  wire rst;
  wire [65:0] w_data;
  input w_en;
  wire w_en;
  wire [7:0] w_level;
  reg [6:0] w_port__addr = 7'h00;
  input [65:0] w_port__data;
  wire [65:0] w_port__data;
  wire w_port__en;
  wire w_rdy;
  reg [65:0] storage [126:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  reg [65:0] _0_;
  always @(posedge clk) begin
    if (r_port__en) begin
      _0_ <= storage[r_port__addr];
    end
  end
  assign r_data = _0_;
  assign w_rdy = inner_level != 7'h7f;
  assign inner_r_rdy = | inner_level;
  assign w_port__en = w_rdy & w_en;
  assign \$1  = ~ r_rdy;
  assign \$2  = \$1  | r_en;
  assign r_port__en = inner_r_rdy & \$2 ;
  assign w_level = inner_level + r_rdy;
  assign \$3  = w_rdy & w_en;
  assign \$4  = w_port__addr == 7'h7e;
  assign \$5  = w_port__addr + 1'h1;
  assign \$6  = \$4  ? 8'h00 : \$5 ;
  assign \$7  = ~ r_rdy;
  assign \$8  = \$7  | r_en;
  assign \$9  = inner_r_rdy & \$8 ;
  assign \$10  = r_port__addr == 7'h7e;
  assign \$11  = r_port__addr + 1'h1;
  assign \$12  = \$10  ? 8'h00 : \$11 ;
  assign \$13  = w_rdy & w_en;
  assign \$14  = ~ r_rdy;
  assign \$15  = \$14  | r_en;
  assign \$16  = inner_r_rdy & \$15 ;
  assign \$17  = ~ \$16 ;
  assign \$18  = \$13  & \$17 ;
  assign \$19  = inner_level + 1'h1;
  assign \$20  = ~ r_rdy;
  assign \$21  = \$20  | r_en;
  assign \$22  = inner_r_rdy & \$21 ;
  assign \$23  = w_rdy & w_en;
  assign \$24  = ~ \$23 ;
  assign \$25  = \$22  & \$24 ;
  assign \$26  = inner_level - 1'h1;
  assign \$27  = ~ r_rdy;
  assign \$28  = \$27  | r_en;
  assign \$29  = inner_r_rdy & \$28 ;
  always @(posedge clk)
    w_port__addr <= \$30 ;
  always @(posedge clk)
    r_port__addr <= \$31 ;
  always @(posedge clk)
    inner_level <= \$32 ;
  always @(posedge clk)
    r_rdy <= \$33 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [6:0];
    end
    if (rst) begin
      \$30  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [6:0];
    end
    if (rst) begin
      \$31  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$32  = inner_level;
    if (\$18 ) begin
      \$32  = \$19 [6:0];
    end
    if (\$25 ) begin
      \$32  = \$26 [6:0];
    end
    if (rst) begin
      \$32  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$33  = r_rdy;
    if (\$29 ) begin
      \$33  = 1'h1;
    end else if (r_en) begin
      \$33  = 1'h0;
    end
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  assign level = w_level;
  assign r_level = w_level;
  assign produce = w_port__addr;
  assign w_data = w_port__data;
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule

module \hotline_walker.design.slots.requests (rst, i__valid, o__ready, i__ready, o__payload, i__payload, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$20  = 0;
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
  wire [67:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [67:0] i__payload;
  wire [67:0] i__payload;
  wire [63:0] \i__payload.address ;
  wire [3:0] \i__payload.count ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [67:0] o__payload;
  wire [67:0] o__payload;
  wire [63:0] \o__payload.address ;
  wire [3:0] \o__payload.count ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [1:0] oldest = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] read__addr;
  wire [67:0] read__data;
  input rst;
  wire rst;
  reg [67:0] places [3:0];
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
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [1:0];
    end
    if (rst) begin
      \$16  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
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
  assign \i__payload.address  = i__payload[63:0];
  assign \i__payload.count  = i__payload[67:64];
  assign \o__payload.address  = o__payload[63:0];
  assign \o__payload.count  = o__payload[67:64];
endmodule

module \hotline_walker.design.slots.splitter (rst, o__ready, run__valid, run__ready, burst__payload, run__payload, burst__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$21  = 0;
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
  \hotline_walker.design.slots.splitter.bursts  bursts (
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
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$16  = \$signal ;
    if (run__ready) begin
      \$16  = run__valid;
    end
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$17  = \$signal$11 ;
    if (run__ready) begin
      \$17  = run__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$18  = s1_before;
    if (run__ready) begin
      \$18  = \$10 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$19  = \$signal$13 ;
    if (run__ready) begin
      \$19  = \$12 ;
    end
    if (rst) begin
      \$19  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
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

module \hotline_walker.design.slots.splitter.bursts (rst, o__ready, i__ready, o__payload, i__payload, i__valid, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$22  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [0];
    end
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
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

module \hotline_walker.design.slots.under_way (rst, w_en, r_en, r_data, w_port__data, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$23  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [7:0] \$11 ;
  wire [7:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [7:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [7:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  reg [6:0] \$30 ;
  reg [6:0] \$31 ;
  reg [6:0] \$32 ;
  reg \$33 ;
  wire \$4 ;
  wire [7:0] \$5 ;
  wire [7:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  (* init = 7'h00 *)
  wire [6:0] consume;
  reg [6:0] inner_level = 7'h00;
  wire inner_r_rdy;
  wire [7:0] level;
  (* init = 7'h00 *)
  wire [6:0] produce;
  output [3:0] r_data;
  wire [3:0] r_data;
  input r_en;
  wire r_en;
  wire [7:0] r_level;
  reg [6:0] r_port__addr = 7'h00;
  wire [3:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  input rst;
  wire rst;
  wire [3:0] w_data;
  input w_en;
  wire w_en;
  wire [7:0] w_level;
  reg [6:0] w_port__addr = 7'h00;
  input [3:0] w_port__data;
  wire [3:0] w_port__data;
  wire w_port__en;
  wire w_rdy;
  reg [3:0] storage [126:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  reg [3:0] _0_;
  always @(posedge clk) begin
    if (r_port__en) begin
      _0_ <= storage[r_port__addr];
    end
  end
  assign r_data = _0_;
  assign w_rdy = inner_level != 7'h7f;
  assign inner_r_rdy = | inner_level;
  assign w_port__en = w_rdy & w_en;
  assign \$1  = ~ r_rdy;
  assign \$2  = \$1  | r_en;
  assign r_port__en = inner_r_rdy & \$2 ;
  assign w_level = inner_level + r_rdy;
  assign \$3  = w_rdy & w_en;
  assign \$4  = w_port__addr == 7'h7e;
  assign \$5  = w_port__addr + 1'h1;
  assign \$6  = \$4  ? 8'h00 : \$5 ;
  assign \$7  = ~ r_rdy;
  assign \$8  = \$7  | r_en;
  assign \$9  = inner_r_rdy & \$8 ;
  assign \$10  = r_port__addr == 7'h7e;
  assign \$11  = r_port__addr + 1'h1;
  assign \$12  = \$10  ? 8'h00 : \$11 ;
  assign \$13  = w_rdy & w_en;
  assign \$14  = ~ r_rdy;
  assign \$15  = \$14  | r_en;
  assign \$16  = inner_r_rdy & \$15 ;
  assign \$17  = ~ \$16 ;
  assign \$18  = \$13  & \$17 ;
  assign \$19  = inner_level + 1'h1;
  assign \$20  = ~ r_rdy;
  assign \$21  = \$20  | r_en;
  assign \$22  = inner_r_rdy & \$21 ;
  assign \$23  = w_rdy & w_en;
  assign \$24  = ~ \$23 ;
  assign \$25  = \$22  & \$24 ;
  assign \$26  = inner_level - 1'h1;
  assign \$27  = ~ r_rdy;
  assign \$28  = \$27  | r_en;
  assign \$29  = inner_r_rdy & \$28 ;
  always @(posedge clk)
    w_port__addr <= \$30 ;
  always @(posedge clk)
    r_port__addr <= \$31 ;
  always @(posedge clk)
    inner_level <= \$32 ;
  always @(posedge clk)
    r_rdy <= \$33 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [6:0];
    end
    if (rst) begin
      \$30  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [6:0];
    end
    if (rst) begin
      \$31  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    \$32  = inner_level;
    if (\$18 ) begin
      \$32  = \$19 [6:0];
    end
    if (\$25 ) begin
      \$32  = \$26 [6:0];
    end
    if (rst) begin
      \$32  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    \$33  = r_rdy;
    if (\$29 ) begin
      \$33  = 1'h1;
    end else if (r_en) begin
      \$33  = 1'h0;
    end
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  assign level = w_level;
  assign r_level = w_level;
  assign produce = w_port__addr;
  assign w_data = w_port__data;
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule

module \hotline_walker.design.weights (rst, burst__ready, i__valid, \o__ready$45 , req__ready, burst__payload, \w_data$25 , \w_en$23 , i__payload, rsp__payload, burst__valid, rsp__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$24  = 0;
  wire \$1 ;
  wire [5:0] \$10 ;
  wire [2:0] \$11 ;
  wire [8:0] \$12 ;
  wire [9:0] \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [3:0] \$16 ;
  wire \$17 ;
  wire [3:0] \$18 ;
  wire [3:0] \$19 ;
  wire \$2 ;
  wire [63:0] \$20 ;
  wire [1:0] \$21 ;
  wire \$22 ;
  wire [1:0] \$23 ;
  wire \$24 ;
  wire [1:0] \$25 ;
  wire \$26 ;
  wire [1:0] \$27 ;
  wire \$28 ;
  wire [1:0] \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire [1:0] \$31 ;
  wire \$32 ;
  wire [1:0] \$33 ;
  wire \$34 ;
  wire [1:0] \$35 ;
  wire \$36 ;
  wire [1:0] \$37 ;
  wire \$38 ;
  wire [2:0] \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire [1:0] \$41 ;
  wire \$42 ;
  wire [2:0] \$43 ;
  wire \$44 ;
  wire [1:0] \$45 ;
  wire \$46 ;
  wire [2:0] \$47 ;
  wire \$48 ;
  wire [1:0] \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire [2:0] \$51 ;
  wire \$52 ;
  wire [1:0] \$53 ;
  wire [2:0] \$54 ;
  wire \$55 ;
  wire [2:0] \$56 ;
  reg \$57 ;
  reg [63:0] \$58 ;
  reg [3:0] \$59 ;
  wire \$6 ;
  reg [2:0] \$60 ;
  reg \$61 ;
  reg [7:0] \$62 ;
  reg \$63 ;
  reg \$64 ;
  reg \$65 ;
  reg [2:0] \$66 ;
  reg \$67 ;
  reg \$68 ;
  reg [65:0] \$69 ;
  wire \$7 ;
  reg [2:0] \$70 ;
  reg \$71 ;
  reg \$72 ;
  reg [1:0] \$73 ;
  reg [63:0] \$74 ;
  reg [7:0] \$75 ;
  reg [1:0] \$76 ;
  reg [1:0] \$77 ;
  reg [1:0] \$78 ;
  wire [4:0] \$8 ;
  wire [5:0] \$9 ;
  reg \$signal  = 1'h0;
  reg \$signal$101  = 1'h0;
  reg [2:0] \$signal$103  = 3'h0;
  reg \$signal$29  = 1'h0;
  reg \$signal$30  = 1'h0;
  wire \$signal$31 ;
  reg \$signal$33  = 1'h0;
  reg \$signal$34  = 1'h0;
  reg [1:0] \$signal$38  = 2'h0;
  reg \$signal$41  = 1'h0;
  (* init = 2'h0 *)
  wire [1:0] \$signal$52 ;
  reg [63:0] \$signal$54  = 64'h0000000000000000;
  (* init = 2'h0 *)
  wire [1:0] \$signal$56 ;
  reg [2:0] \$signal$97  = 3'h0;
  reg [7:0] \$signal$99  = 8'h00;
  reg [1:0] \$signature__addr  = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$59 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$64 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$69 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$74 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$79 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$84 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$89 ;
  wire [31:0] \$signature__data ;
  wire [31:0] \$signature__data$60 ;
  wire [31:0] \$signature__data$65 ;
  wire [31:0] \$signature__data$70 ;
  wire [31:0] \$signature__data$75 ;
  wire [31:0] \$signature__data$80 ;
  wire [31:0] \$signature__data$85 ;
  wire [31:0] \$signature__data$90 ;
  wire \$signature__en ;
  wire \$signature__en$58 ;
  wire \$signature__en$63 ;
  wire \$signature__en$68 ;
  wire \$signature__en$73 ;
  wire \$signature__en$78 ;
  wire \$signature__en$83 ;
  wire \$signature__en$88 ;
  wire asks;
  wire [65:0] beat;
  reg [65:0] \beat$105  = 66'h00000000000000000;
  wire [63:0] \beat$105.data ;
  wire [1:0] \beat$105.resp ;
  wire [63:0] \beat.data ;
  wire [1:0] \beat.resp ;
  wire beat_valid;
  output [76:0] burst__payload;
  wire [76:0] burst__payload;
  wire [76:0] \burst__payload$7 ;
  wire [63:0] \burst__payload$7.addr ;
  wire [4:0] \burst__payload$7.id ;
  wire [7:0] \burst__payload$7.len ;
  wire [63:0] \burst__payload.addr ;
  wire [4:0] \burst__payload.id ;
  wire [7:0] \burst__payload.len ;
  input burst__ready;
  wire burst__ready;
  wire \burst__ready$9 ;
  output burst__valid;
  wire burst__valid;
  wire \burst__valid$11 ;
  input clk;
  wire clk;
  reg [1:0] get__addr = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$61 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$66 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$71 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$76 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$81 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$86 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$91 ;
  wire [31:0] get__data;
  wire [31:0] \get__data$62 ;
  wire [31:0] \get__data$67 ;
  wire [31:0] \get__data$72 ;
  wire [31:0] \get__data$77 ;
  wire [31:0] \get__data$82 ;
  wire [31:0] \get__data$87 ;
  wire [31:0] \get__data$92 ;
  input [67:0] i__payload;
  wire [67:0] i__payload;
  wire [1:0] \i__payload$42 ;
  wire [1:0] \i__payload$42.resp ;
  wire [63:0] \i__payload.address ;
  wire [3:0] \i__payload.count ;
  wire i__ready;
  wire \i__ready$35 ;
  input i__valid;
  wire i__valid;
  wire \i__valid$40 ;
  reg less = 1'h0;
  wire [1:0] o__payload;
  wire [67:0] \o__payload$96 ;
  wire [63:0] \o__payload$96.address ;
  wire [3:0] \o__payload$96.count ;
  wire [1:0] \o__payload.resp ;
  wire o__ready;
  input \o__ready$45 ;
  wire \o__ready$45 ;
  wire o__valid;
  wire \o__valid$95 ;
  reg [2:0] place = 3'h0;
  wire puts;
  wire [3:0] r_data;
  wire [65:0] \r_data$106 ;
  wire r_en;
  wire \r_en$32 ;
  wire r_rdy;
  wire \r_rdy$104 ;
  wire [67:0] req__payload;
  wire [63:0] \req__payload.address ;
  wire [3:0] \req__payload.count ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire [1:0] response;
  reg room = 1'h0;
  output [257:0] rsp__payload;
  wire [257:0] rsp__payload;
  wire [1:0] \rsp__payload.resp ;
  wire [255:0] \rsp__payload.words ;
  wire rsp__ready;
  output rsp__valid;
  wire rsp__valid;
  input rst;
  wire rst;
  wire [71:0] run__payload;
  wire [63:0] \run__payload.addr ;
  wire [2:0] \run__payload.beats ;
  wire [4:0] \run__payload.id ;
  wire run__ready;
  wire run__valid;
  reg [3:0] s1 = 4'h0;
  wire [2:0] \s1.beats ;
  wire \s1.offset ;
  reg [63:0] s1_address = 64'h0000000000000000;
  reg [7:0] s1_has = 8'h00;
  reg [1:0] s1_resp = 2'h0;
  wire takes;
  (* init = 4'h0 *)
  wire [3:0] w_data;
  input [65:0] \w_data$25 ;
  wire [65:0] \w_data$25 ;
  wire w_en;
  input \w_en$23 ;
  wire \w_en$23 ;
  reg [31:0] word_0 [3:0];
  initial begin
    word_0[0] = 32'd0;
    word_0[1] = 32'd0;
    word_0[2] = 32'd0;
    word_0[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en )
      word_0[\$signature__addr ] <= \$signal$54 [31:0];
  end
  assign get__data = word_0[get__addr];
  reg [31:0] word_1 [3:0];
  initial begin
    word_1[0] = 32'd0;
    word_1[1] = 32'd0;
    word_1[2] = 32'd0;
    word_1[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$58 )
      word_1[\$signature__addr ] <= \$signal$54 [63:32];
  end
  assign \get__data$62  = word_1[get__addr];
  reg [31:0] word_2 [3:0];
  initial begin
    word_2[0] = 32'd0;
    word_2[1] = 32'd0;
    word_2[2] = 32'd0;
    word_2[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$63 )
      word_2[\$signature__addr ] <= \$signal$54 [31:0];
  end
  assign \get__data$67  = word_2[get__addr];
  reg [31:0] word_3 [3:0];
  initial begin
    word_3[0] = 32'd0;
    word_3[1] = 32'd0;
    word_3[2] = 32'd0;
    word_3[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$68 )
      word_3[\$signature__addr ] <= \$signal$54 [63:32];
  end
  assign \get__data$72  = word_3[get__addr];
  reg [31:0] word_4 [3:0];
  initial begin
    word_4[0] = 32'd0;
    word_4[1] = 32'd0;
    word_4[2] = 32'd0;
    word_4[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$73 )
      word_4[\$signature__addr ] <= \$signal$54 [31:0];
  end
  assign \get__data$77  = word_4[get__addr];
  reg [31:0] word_5 [3:0];
  initial begin
    word_5[0] = 32'd0;
    word_5[1] = 32'd0;
    word_5[2] = 32'd0;
    word_5[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$78 )
      word_5[\$signature__addr ] <= \$signal$54 [63:32];
  end
  assign \get__data$82  = word_5[get__addr];
  reg [31:0] word_6 [3:0];
  initial begin
    word_6[0] = 32'd0;
    word_6[1] = 32'd0;
    word_6[2] = 32'd0;
    word_6[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$83 )
      word_6[\$signature__addr ] <= \$signal$54 [31:0];
  end
  assign \get__data$87  = word_6[get__addr];
  reg [31:0] word_7 [3:0];
  initial begin
    word_7[0] = 32'd0;
    word_7[1] = 32'd0;
    word_7[2] = 32'd0;
    word_7[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$88 )
      word_7[\$signature__addr ] <= \$signal$54 [63:32];
  end
  assign \get__data$92  = word_7[get__addr];
  assign \$signature__en$73  = puts & s1_has[4];
  assign \$signature__en$78  = puts & s1_has[5];
  assign \$signature__en$83  = puts & s1_has[6];
  assign \$signature__en$88  = puts & s1_has[7];
  assign \$8  = \o__payload$96 [2] + \o__payload$96 [67:64];
  assign \$9  = \$8  + 1'h1;
  assign \$11  = asks ? s1[3:1] : 3'h0;
  assign \$12  = \$signal$99  + \$signal$97 ;
  assign \$13  = \$12  - less;
  assign \$14  = \$signal$99  <= 7'h71;
  assign \$15  = r_data[3:1] == 1'h1;
  assign \$16  = \$signal$103  - 1'h1;
  assign \$17  = \$signal$103  == 2'h2;
  assign \$18  = place + 1'h1;
  assign \$19  = \$signal$33  ? 4'h0 : \$18 ;
  assign \$20  = \$signal$101  ? { \beat$105 [31:0], \beat$105 [63:32] } : \beat$105 [63:0];
  assign \$21  = 1'h0 + \$signal$101 ;
  assign \$22  = \$21  >= 2'h2;
  assign \$23  = 1'h0 + \$22 ;
  assign \$24  = place == \$23 ;
  assign \$25  = 1'h1 + \$signal$101 ;
  assign \$26  = \$25  >= 2'h2;
  assign \$27  = 1'h0 + \$26 ;
  assign \$28  = place == \$27 ;
  assign \$29  = 1'h0 + \$signal$101 ;
  assign \$30  = \$29  >= 2'h2;
  assign \$31  = 1'h1 + \$30 ;
  assign \$32  = place == \$31 ;
  assign \$33  = 1'h1 + \$signal$101 ;
  assign \$34  = \$33  >= 2'h2;
  assign \$35  = 1'h1 + \$34 ;
  assign \$36  = place == \$35 ;
  assign \$37  = 1'h0 + \$signal$101 ;
  assign \$38  = \$37  >= 2'h2;
  assign \$39  = 2'h2 + \$38 ;
  assign \$40  = place == \$39 ;
  assign \$41  = 1'h1 + \$signal$101 ;
  assign \$42  = \$41  >= 2'h2;
  assign \$43  = 2'h2 + \$42 ;
  assign \$44  = place == \$43 ;
  assign \$45  = 1'h0 + \$signal$101 ;
  assign \$46  = \$45  >= 2'h2;
  assign \$47  = 2'h3 + \$46 ;
  assign \$48  = place == \$47 ;
  assign \$49  = 1'h1 + \$signal$101 ;
  assign \$50  = \$49  >= 2'h2;
  assign \$51  = 2'h3 + \$50 ;
  assign \$52  = place == \$51 ;
  assign \$53  = \$signal$41  ? 2'h0 : response;
  assign \$54  = \$signature__addr  + \$signal$41 ;
  assign \$55  = rsp__valid & \o__ready$45 ;
  assign \$56  = get__addr + 1'h1;
  always @(posedge clk)
    \$signal  <= \$57 ;
  always @(posedge clk)
    s1_address <= \$58 ;
  always @(posedge clk)
    s1 <= \$59 ;
  always @(posedge clk)
    \$signal$97  <= \$60 ;
  always @(posedge clk)
    less <= \$61 ;
  always @(posedge clk)
    \$signal$99  <= \$62 ;
  always @(posedge clk)
    room <= \$63 ;
  always @(posedge clk)
    \$signal$30  <= \$64 ;
  always @(posedge clk)
    \$signal$101  <= \$65 ;
  always @(posedge clk)
    \$signal$103  <= \$66 ;
  always @(posedge clk)
    \$signal$33  <= \$67 ;
  always @(posedge clk)
    \$signal$29  <= \$68 ;
  always @(posedge clk)
    \beat$105  <= \$69 ;
  always @(posedge clk)
    place <= \$70 ;
  always @(posedge clk)
    \$signal$34  <= \$71 ;
  always @(posedge clk)
    \$signal$41  <= \$72 ;
  always @(posedge clk)
    s1_resp <= \$73 ;
  always @(posedge clk)
    \$signal$54  <= \$74 ;
  always @(posedge clk)
    s1_has <= \$75 ;
  always @(posedge clk)
    \$signal$38  <= \$76 ;
  always @(posedge clk)
    \$signature__addr  <= \$77 ;
  always @(posedge clk)
    get__addr <= \$78 ;
  assign \$1  = ~ \$signal ;
  assign o__ready = \$1  | asks;
  assign \$2  = \$signal  & room;
  assign asks = \$2  & run__ready;
  assign run__valid = \$signal  & room;
  assign \$3  = \$signal$29  & \$signal$30 ;
  assign takes = \$3  & \$signal$31 ;
  assign \$4  = ~ \$signal$30 ;
  assign \$5  = takes & \$signal$33 ;
  assign \r_en$32  = \$4  | \$5 ;
  assign \$6  = ~ \$signal$29 ;
  assign r_en = \$6  | takes;
  assign \$7  = ~ \$signal$34 ;
  assign \$signal$31  = \$7  | \i__ready$35 ;
  assign puts = \$signal$34  & \i__ready$35 ;
  assign response = \$signal$38  | s1_resp;
  assign \i__valid$40  = \$signal$34  & \$signal$41 ;
  assign \$signature__en  = puts & s1_has[0];
  assign \$signature__en$58  = puts & s1_has[1];
  assign \$signature__en$63  = puts & s1_has[2];
  assign \$signature__en$68  = puts & s1_has[3];
  \hotline_walker.design.weights.answers  answers (
    .clk(clk),
    .i__payload(response),
    .i__ready(\i__ready$35 ),
    .i__valid(\i__valid$40 ),
    .o__payload(o__payload),
    .o__ready(\o__ready$45 ),
    .o__valid(rsp__valid),
    .rst(rst)
  );
  \hotline_walker.design.weights.beats  beats (
    .clk(clk),
    .r_data(\r_data$106 ),
    .r_en(r_en),
    .r_rdy(\r_rdy$104 ),
    .rst(rst),
    .w_en(\w_en$23 ),
    .w_port__data(\w_data$25 )
  );
  \hotline_walker.design.weights.requests  requests (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(req__ready),
    .i__valid(i__valid),
    .o__payload(\o__payload$96 ),
    .o__ready(o__ready),
    .o__valid(\o__valid$95 ),
    .rst(rst)
  );
  \hotline_walker.design.weights.splitter  splitter (
    .burst__payload(burst__payload),
    .burst__valid(burst__valid),
    .clk(clk),
    .o__ready(burst__ready),
    .rst(rst),
    .run__payload(run__payload),
    .run__ready(run__ready),
    .run__valid(run__valid)
  );
  \hotline_walker.design.weights.under_way  under_way (
    .clk(clk),
    .r_data(r_data),
    .r_en(\r_en$32 ),
    .r_rdy(r_rdy),
    .rst(rst),
    .w_en(asks),
    .w_port__data(s1)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$57  = \$signal ;
    if (o__ready) begin
      \$57  = \o__valid$95 ;
    end
    if (rst) begin
      \$57  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$58  = s1_address;
    if (o__ready) begin
      \$58  = { \o__payload$96 [63:3], 3'h0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$59  = s1;
    if (o__ready) begin
      \$59 [0] = \o__payload$96 [2];
      \$59 [3:1] = \$10 [2:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$60  = \$11 ;
    if (rst) begin
      \$60  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$61  = takes;
    if (rst) begin
      \$61  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$62  = \$13 [7:0];
    if (rst) begin
      \$62  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$63  = \$14 ;
    if (rst) begin
      \$63  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$64  = \$signal$30 ;
    if (\r_en$32 ) begin
      \$64  = r_rdy;
    end
    if (rst) begin
      \$64  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$65  = \$signal$101 ;
    if (\r_en$32 ) begin
      \$65  = r_data[0];
    end
    if (rst) begin
      \$65  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$66  = \$signal$103 ;
    if (\r_en$32 ) begin
      \$66  = r_data[3:1];
    end else if (takes) begin
      \$66  = \$16 [2:0];
    end
    if (rst) begin
      \$66  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$67  = \$signal$33 ;
    if (\r_en$32 ) begin
      \$67  = \$15 ;
    end else if (takes) begin
      \$67  = \$17 ;
    end
    if (rst) begin
      \$67  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$68  = \$signal$29 ;
    if (r_en) begin
      \$68  = \r_rdy$104 ;
    end
    if (rst) begin
      \$68  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$69  = \beat$105 ;
    if (r_en) begin
      \$69  = \r_data$106 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$70  = place;
    if (takes) begin
      \$70  = \$19 [2:0];
    end
    if (rst) begin
      \$70  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$71  = \$signal$34 ;
    if (\$signal$31 ) begin
      \$71  = takes;
    end
    if (rst) begin
      \$71  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$72  = \$signal$41 ;
    if (\$signal$31 ) begin
      \$72  = \$signal$33 ;
    end
    if (rst) begin
      \$72  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$73  = s1_resp;
    if (\$signal$31 ) begin
      \$73  = \beat$105 [65:64];
    end
    if (rst) begin
      \$73  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$74  = \$signal$54 ;
    if (\$signal$31 ) begin
      \$74  = \$20 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$75  = s1_has;
    if (\$signal$31 ) begin
      \$75  = { \$52 , \$48 , \$44 , \$40 , \$36 , \$32 , \$28 , \$24  };
    end
    if (rst) begin
      \$75  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$76  = \$signal$38 ;
    if (puts) begin
      \$76  = \$53 ;
    end
    if (rst) begin
      \$76  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$77  = \$signature__addr ;
    if (puts) begin
      \$77  = \$54 [1:0];
    end
    if (rst) begin
      \$77  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$78  = get__addr;
    if (\$55 ) begin
      \$78  = \$56 [1:0];
    end
    if (rst) begin
      \$78  = 2'h0;
    end
  end
  assign req__payload = i__payload;
  assign i__ready = req__ready;
  assign req__valid = i__valid;
  assign \burst__payload$7  = burst__payload;
  assign \burst__ready$9  = burst__ready;
  assign \burst__valid$11  = burst__valid;
  assign w_en = asks;
  assign w_data = s1;
  assign beat_valid = \w_en$23 ;
  assign beat = \w_data$25 ;
  assign \i__payload$42  = response;
  assign o__valid = rsp__valid;
  assign rsp__ready = \o__ready$45 ;
  assign \$signal$52  = \$signature__addr ;
  assign \$signature__data  = \$signal$54 [31:0];
  assign \$signal$56  = get__addr;
  assign \$signature__addr$59  = \$signature__addr ;
  assign \$signature__data$60  = \$signal$54 [63:32];
  assign \get__addr$61  = get__addr;
  assign \$signature__addr$64  = \$signature__addr ;
  assign \$signature__data$65  = \$signal$54 [31:0];
  assign \get__addr$66  = get__addr;
  assign \$signature__addr$69  = \$signature__addr ;
  assign \$signature__data$70  = \$signal$54 [63:32];
  assign \get__addr$71  = get__addr;
  assign \$signature__addr$74  = \$signature__addr ;
  assign \$signature__data$75  = \$signal$54 [31:0];
  assign \get__addr$76  = get__addr;
  assign \$signature__addr$79  = \$signature__addr ;
  assign \$signature__data$80  = \$signal$54 [63:32];
  assign \get__addr$81  = get__addr;
  assign \$signature__addr$84  = \$signature__addr ;
  assign \$signature__data$85  = \$signal$54 [31:0];
  assign \get__addr$86  = get__addr;
  assign \$signature__addr$89  = \$signature__addr ;
  assign \$signature__data$90  = \$signal$54 [63:32];
  assign \get__addr$91  = get__addr;
  assign \i__payload.address  = i__payload[63:0];
  assign \i__payload.count  = i__payload[67:64];
  assign \req__payload.address  = i__payload[63:0];
  assign \req__payload.count  = i__payload[67:64];
  assign \burst__payload.addr  = burst__payload[63:0];
  assign \burst__payload.len  = burst__payload[71:64];
  assign \burst__payload.id  = burst__payload[76:72];
  assign \burst__payload$7.addr  = burst__payload[63:0];
  assign \burst__payload$7.len  = burst__payload[71:64];
  assign \burst__payload$7.id  = burst__payload[76:72];
  assign \run__payload.addr  = run__payload[63:0];
  assign \run__payload.beats  = run__payload[66:64];
  assign \run__payload.id  = run__payload[71:67];
  assign \s1.offset  = s1[0];
  assign \s1.beats  = s1[3:1];
  assign \beat.data  = \w_data$25 [63:0];
  assign \beat.resp  = \w_data$25 [65:64];
  assign \i__payload$42.resp  = response;
  assign \rsp__payload.words  = rsp__payload[255:0];
  assign \rsp__payload.resp  = rsp__payload[257:256];
  assign \o__payload.resp  = o__payload;
  assign \o__payload$96.address  = \o__payload$96 [63:0];
  assign \o__payload$96.count  = \o__payload$96 [67:64];
  assign \beat$105.data  = \beat$105 [63:0];
  assign \beat$105.resp  = \beat$105 [65:64];
  assign rsp__payload[255:224] = \get__data$92 ;
  assign rsp__payload[223:192] = \get__data$87 ;
  assign rsp__payload[191:160] = \get__data$82 ;
  assign rsp__payload[159:128] = \get__data$77 ;
  assign rsp__payload[127:96] = \get__data$72 ;
  assign rsp__payload[95:64] = \get__data$67 ;
  assign rsp__payload[63:32] = \get__data$62 ;
  assign rsp__payload[31:0] = get__data;
  assign rsp__payload[257:256] = o__payload;
  assign run__payload[71:67] = 5'h15;
  assign run__payload[66:64] = s1[3:1];
  assign run__payload[63:0] = s1_address;
  assign \$10  = { 1'h0, \$9 [5:1] };
endmodule

module \hotline_walker.design.weights.answers (rst, o__ready, i__payload, i__valid, i__ready, o__payload, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$25  = 0;
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
  wire [1:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [1:0] i__payload;
  wire [1:0] i__payload;
  wire [1:0] \i__payload.resp ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [1:0] o__payload;
  wire [1:0] o__payload;
  wire [1:0] \o__payload.resp ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [1:0] oldest = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] read__addr;
  wire [1:0] read__data;
  input rst;
  wire rst;
  reg [1:0] places [3:0];
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
    if (\$auto$verilog_backend.cc:2355:dump_module$25 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$25 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$25 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [1:0];
    end
    if (rst) begin
      \$16  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$25 ) begin end
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
  assign \i__payload.resp  = i__payload;
  assign \o__payload.resp  = o__payload;
endmodule

module \hotline_walker.design.weights.beats (rst, r_en, r_data, w_port__data, w_en, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$26  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [7:0] \$11 ;
  wire [7:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [7:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [7:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  reg [6:0] \$30 ;
  reg [6:0] \$31 ;
  reg [6:0] \$32 ;
  reg \$33 ;
  wire \$4 ;
  wire [7:0] \$5 ;
  wire [7:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  (* init = 7'h00 *)
  wire [6:0] consume;
  reg [6:0] inner_level = 7'h00;
  wire inner_r_rdy;
  wire [7:0] level;
  (* init = 7'h00 *)
  wire [6:0] produce;
  output [65:0] r_data;
  wire [65:0] r_data;
  input r_en;
  wire r_en;
  wire [7:0] r_level;
  reg [6:0] r_port__addr = 7'h00;
  wire [65:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  input rst;
  wire rst;
  wire [65:0] w_data;
  input w_en;
  wire w_en;
  wire [7:0] w_level;
  reg [6:0] w_port__addr = 7'h00;
  input [65:0] w_port__data;
  wire [65:0] w_port__data;
  wire w_port__en;
  wire w_rdy;
  reg [65:0] storage [126:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  reg [65:0] _0_;
  always @(posedge clk) begin
    if (r_port__en) begin
      _0_ <= storage[r_port__addr];
    end
  end
  assign r_data = _0_;
  assign w_rdy = inner_level != 7'h7f;
  assign inner_r_rdy = | inner_level;
  assign w_port__en = w_rdy & w_en;
  assign \$1  = ~ r_rdy;
  assign \$2  = \$1  | r_en;
  assign r_port__en = inner_r_rdy & \$2 ;
  assign w_level = inner_level + r_rdy;
  assign \$3  = w_rdy & w_en;
  assign \$4  = w_port__addr == 7'h7e;
  assign \$5  = w_port__addr + 1'h1;
  assign \$6  = \$4  ? 8'h00 : \$5 ;
  assign \$7  = ~ r_rdy;
  assign \$8  = \$7  | r_en;
  assign \$9  = inner_r_rdy & \$8 ;
  assign \$10  = r_port__addr == 7'h7e;
  assign \$11  = r_port__addr + 1'h1;
  assign \$12  = \$10  ? 8'h00 : \$11 ;
  assign \$13  = w_rdy & w_en;
  assign \$14  = ~ r_rdy;
  assign \$15  = \$14  | r_en;
  assign \$16  = inner_r_rdy & \$15 ;
  assign \$17  = ~ \$16 ;
  assign \$18  = \$13  & \$17 ;
  assign \$19  = inner_level + 1'h1;
  assign \$20  = ~ r_rdy;
  assign \$21  = \$20  | r_en;
  assign \$22  = inner_r_rdy & \$21 ;
  assign \$23  = w_rdy & w_en;
  assign \$24  = ~ \$23 ;
  assign \$25  = \$22  & \$24 ;
  assign \$26  = inner_level - 1'h1;
  assign \$27  = ~ r_rdy;
  assign \$28  = \$27  | r_en;
  assign \$29  = inner_r_rdy & \$28 ;
  always @(posedge clk)
    w_port__addr <= \$30 ;
  always @(posedge clk)
    r_port__addr <= \$31 ;
  always @(posedge clk)
    inner_level <= \$32 ;
  always @(posedge clk)
    r_rdy <= \$33 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [6:0];
    end
    if (rst) begin
      \$30  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [6:0];
    end
    if (rst) begin
      \$31  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$32  = inner_level;
    if (\$18 ) begin
      \$32  = \$19 [6:0];
    end
    if (\$25 ) begin
      \$32  = \$26 [6:0];
    end
    if (rst) begin
      \$32  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$33  = r_rdy;
    if (\$29 ) begin
      \$33  = 1'h1;
    end else if (r_en) begin
      \$33  = 1'h0;
    end
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  assign level = w_level;
  assign r_level = w_level;
  assign produce = w_port__addr;
  assign w_data = w_port__data;
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule

module \hotline_walker.design.weights.requests (rst, i__valid, o__ready, i__ready, o__payload, i__payload, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$27  = 0;
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
  wire [67:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [67:0] i__payload;
  wire [67:0] i__payload;
  wire [63:0] \i__payload.address ;
  wire [3:0] \i__payload.count ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [67:0] o__payload;
  wire [67:0] o__payload;
  wire [63:0] \o__payload.address ;
  wire [3:0] \o__payload.count ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [1:0] oldest = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] read__addr;
  wire [67:0] read__data;
  input rst;
  wire rst;
  reg [67:0] places [3:0];
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
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [1:0];
    end
    if (rst) begin
      \$16  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
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
  assign \i__payload.address  = i__payload[63:0];
  assign \i__payload.count  = i__payload[67:64];
  assign \o__payload.address  = o__payload[63:0];
  assign \o__payload.count  = o__payload[67:64];
endmodule

module \hotline_walker.design.weights.splitter (rst, o__ready, run__valid, run__ready, burst__payload, run__payload, burst__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$28  = 0;
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
  \hotline_walker.design.weights.splitter.bursts  bursts (
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
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$16  = \$signal ;
    if (run__ready) begin
      \$16  = run__valid;
    end
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$17  = \$signal$11 ;
    if (run__ready) begin
      \$17  = run__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$18  = s1_before;
    if (run__ready) begin
      \$18  = \$10 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$19  = \$signal$13 ;
    if (run__ready) begin
      \$19  = \$12 ;
    end
    if (rst) begin
      \$19  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
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

module \hotline_walker.design.weights.splitter.bursts (rst, o__ready, i__ready, o__payload, i__payload, i__valid, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$29  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [0];
    end
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
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

module \hotline_walker.design.weights.under_way (rst, w_en, r_en, r_data, w_port__data, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$30  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [7:0] \$11 ;
  wire [7:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [7:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [7:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  reg [6:0] \$30 ;
  reg [6:0] \$31 ;
  reg [6:0] \$32 ;
  reg \$33 ;
  wire \$4 ;
  wire [7:0] \$5 ;
  wire [7:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  (* init = 7'h00 *)
  wire [6:0] consume;
  reg [6:0] inner_level = 7'h00;
  wire inner_r_rdy;
  wire [7:0] level;
  (* init = 7'h00 *)
  wire [6:0] produce;
  output [3:0] r_data;
  wire [3:0] r_data;
  input r_en;
  wire r_en;
  wire [7:0] r_level;
  reg [6:0] r_port__addr = 7'h00;
  wire [3:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  input rst;
  wire rst;
  wire [3:0] w_data;
  input w_en;
  wire w_en;
  wire [7:0] w_level;
  reg [6:0] w_port__addr = 7'h00;
  input [3:0] w_port__data;
  wire [3:0] w_port__data;
  wire w_port__en;
  wire w_rdy;
  reg [3:0] storage [126:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  reg [3:0] _0_;
  always @(posedge clk) begin
    if (r_port__en) begin
      _0_ <= storage[r_port__addr];
    end
  end
  assign r_data = _0_;
  assign w_rdy = inner_level != 7'h7f;
  assign inner_r_rdy = | inner_level;
  assign w_port__en = w_rdy & w_en;
  assign \$1  = ~ r_rdy;
  assign \$2  = \$1  | r_en;
  assign r_port__en = inner_r_rdy & \$2 ;
  assign w_level = inner_level + r_rdy;
  assign \$3  = w_rdy & w_en;
  assign \$4  = w_port__addr == 7'h7e;
  assign \$5  = w_port__addr + 1'h1;
  assign \$6  = \$4  ? 8'h00 : \$5 ;
  assign \$7  = ~ r_rdy;
  assign \$8  = \$7  | r_en;
  assign \$9  = inner_r_rdy & \$8 ;
  assign \$10  = r_port__addr == 7'h7e;
  assign \$11  = r_port__addr + 1'h1;
  assign \$12  = \$10  ? 8'h00 : \$11 ;
  assign \$13  = w_rdy & w_en;
  assign \$14  = ~ r_rdy;
  assign \$15  = \$14  | r_en;
  assign \$16  = inner_r_rdy & \$15 ;
  assign \$17  = ~ \$16 ;
  assign \$18  = \$13  & \$17 ;
  assign \$19  = inner_level + 1'h1;
  assign \$20  = ~ r_rdy;
  assign \$21  = \$20  | r_en;
  assign \$22  = inner_r_rdy & \$21 ;
  assign \$23  = w_rdy & w_en;
  assign \$24  = ~ \$23 ;
  assign \$25  = \$22  & \$24 ;
  assign \$26  = inner_level - 1'h1;
  assign \$27  = ~ r_rdy;
  assign \$28  = \$27  | r_en;
  assign \$29  = inner_r_rdy & \$28 ;
  always @(posedge clk)
    w_port__addr <= \$30 ;
  always @(posedge clk)
    r_port__addr <= \$31 ;
  always @(posedge clk)
    inner_level <= \$32 ;
  always @(posedge clk)
    r_rdy <= \$33 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [6:0];
    end
    if (rst) begin
      \$30  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [6:0];
    end
    if (rst) begin
      \$31  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$32  = inner_level;
    if (\$18 ) begin
      \$32  = \$19 [6:0];
    end
    if (\$25 ) begin
      \$32  = \$26 [6:0];
    end
    if (rst) begin
      \$32  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$33  = r_rdy;
    if (\$29 ) begin
      \$33  = 1'h1;
    end else if (r_en) begin
      \$33  = 1'h0;
    end
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  assign level = w_level;
  assign r_level = w_level;
  assign produce = w_port__addr;
  assign w_data = w_port__data;
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule
