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
    .back_id(back_id),
    .back_valid(back_valid),
    .bad_offsets(bad_offsets),
    .beat(back),
    .burst__ready(burst_offsets_ready),
    .\burst__ready$13 (burst_ids_ready),
    .\burst__ready$21 (burst_slots_ready),
    .\burst__ready$29 (burst_weights_ready),
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
    .\first$58 (bad_sample),
    .gather(gather),
    .get_fixed__addr(bad_table),
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

module \hotline_walker.design (rst, start, gather, operands, setting_valid, setting, chunks__ready, back_valid, back_id, beat, burst__ready, \burst__ready$13 , \burst__ready$21 , \burst__ready$29 , done, chunks__valid, bad_offsets, chunks__payload, get_fixed__addr, \first$58 , burst_offsets__payload
, burst_offsets__valid, burst_ids__payload, burst_ids__valid, burst_slots__payload, burst_slots__valid, burst_weights__payload, burst_weights__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [3:0] \$100 ;
  wire \$101 ;
  wire \$102 ;
  wire [1:0] \$103 ;
  wire \$104 ;
  wire \$105 ;
  wire [1:0] \$106 ;
  wire [2:0] \$107 ;
  wire \$108 ;
  wire \$109 ;
  wire [14:0] \$11 ;
  wire [1:0] \$110 ;
  wire \$111 ;
  wire [2:0] \$112 ;
  wire [3:0] \$113 ;
  wire \$114 ;
  wire \$115 ;
  wire [1:0] \$116 ;
  wire \$117 ;
  wire \$118 ;
  wire [1:0] \$119 ;
  wire [15:0] \$12 ;
  wire [2:0] \$120 ;
  wire \$121 ;
  wire \$122 ;
  wire [1:0] \$123 ;
  wire \$124 ;
  wire [2:0] \$125 ;
  wire [3:0] \$126 ;
  wire \$127 ;
  wire \$128 ;
  wire \$129 ;
  wire [16:0] \$13 ;
  wire \$130 ;
  wire \$131 ;
  wire \$132 ;
  wire \$133 ;
  wire \$134 ;
  wire \$135 ;
  wire \$136 ;
  wire \$137 ;
  wire [34:0] \$138 ;
  wire [64:0] \$139 ;
  wire [15:0] \$14 ;
  wire \$140 ;
  wire \$141 ;
  wire \$142 ;
  wire [34:0] \$143 ;
  wire [64:0] \$144 ;
  wire \$145 ;
  wire \$146 ;
  wire \$147 ;
  wire \$148 ;
  wire [34:0] \$149 ;
  wire \$15 ;
  wire [64:0] \$150 ;
  wire \$151 ;
  wire \$152 ;
  wire \$153 ;
  wire \$154 ;
  wire \$155 ;
  wire \$156 ;
  wire \$157 ;
  wire \$158 ;
  wire \$159 ;
  wire [14:0] \$16 ;
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
  wire [7:0] \$17 ;
  wire \$170 ;
  wire \$171 ;
  wire \$172 ;
  wire [7:0] \$173 ;
  wire [32:0] \$174 ;
  wire \$175 ;
  wire [15:0] \$176 ;
  wire [15:0] \$177 ;
  wire \$178 ;
  wire [22:0] \$179 ;
  wire \$18 ;
  wire [4:0] \$180 ;
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
  wire [4:0] \$193 ;
  reg [21:0] \$194 ;
  wire [21:0] \$195 ;
  wire \$196 ;
  reg [63:0] \$197 ;
  wire [64:0] \$198 ;
  wire [21:0] \$199 ;
  wire \$2 ;
  wire \$20 ;
  wire \$200 ;
  wire [64:0] \$201 ;
  wire [22:0] \$202 ;
  wire \$203 ;
  wire [64:0] \$204 ;
  wire [22:0] \$205 ;
  wire \$206 ;
  wire [64:0] \$207 ;
  wire [22:0] \$208 ;
  wire \$209 ;
  wire \$21 ;
  wire [64:0] \$210 ;
  wire [22:0] \$211 ;
  wire \$212 ;
  wire [64:0] \$213 ;
  wire [22:0] \$214 ;
  wire \$215 ;
  wire [64:0] \$216 ;
  wire [22:0] \$217 ;
  wire \$218 ;
  wire [64:0] \$219 ;
  wire \$22 ;
  wire [22:0] \$220 ;
  wire \$221 ;
  wire [64:0] \$222 ;
  wire [22:0] \$223 ;
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
  reg [63:0] \$249 ;
  wire [1:0] \$25 ;
  wire \$250 ;
  wire \$251 ;
  reg [63:0] \$252 ;
  wire [64:0] \$253 ;
  wire \$254 ;
  wire \$255 ;
  wire \$256 ;
  wire \$257 ;
  wire [32:0] \$258 ;
  wire [22:0] \$259 ;
  wire \$26 ;
  wire \$260 ;
  wire [22:0] \$261 ;
  wire [22:0] \$262 ;
  wire \$263 ;
  wire [22:0] \$264 ;
  wire [22:0] \$265 ;
  wire \$266 ;
  wire [22:0] \$267 ;
  wire [22:0] \$268 ;
  wire \$269 ;
  wire \$27 ;
  wire [22:0] \$270 ;
  wire [22:0] \$271 ;
  wire \$272 ;
  wire [22:0] \$273 ;
  wire [22:0] \$274 ;
  wire \$275 ;
  wire [22:0] \$276 ;
  wire [22:0] \$277 ;
  wire \$278 ;
  wire [22:0] \$279 ;
  wire [1:0] \$28 ;
  wire [22:0] \$280 ;
  wire \$281 ;
  wire [22:0] \$282 ;
  wire [22:0] \$283 ;
  wire [7:0] \$284 ;
  wire [32:0] \$285 ;
  wire [15:0] \$286 ;
  wire [32:0] \$287 ;
  wire [32:0] \$288 ;
  wire \$289 ;
  wire [2:0] \$29 ;
  wire \$290 ;
  wire [30:0] \$291 ;
  wire \$292 ;
  wire \$293 ;
  wire [14:0] \$294 ;
  wire [21:0] \$295 ;
  wire \$296 ;
  wire \$297 ;
  wire \$298 ;
  wire \$299 ;
  wire \$3 ;
  wire \$30 ;
  wire \$300 ;
  wire [21:0] \$301 ;
  wire \$302 ;
  wire [21:0] \$303 ;
  wire \$304 ;
  wire [21:0] \$305 ;
  wire \$306 ;
  wire [21:0] \$307 ;
  wire \$308 ;
  wire [21:0] \$309 ;
  wire \$31 ;
  wire \$310 ;
  wire [21:0] \$311 ;
  wire \$312 ;
  wire [21:0] \$313 ;
  wire \$314 ;
  wire [21:0] \$315 ;
  wire \$316 ;
  wire \$317 ;
  reg \$318 ;
  reg [6:0] \$319 ;
  wire [1:0] \$32 ;
  reg [14:0] \$320 ;
  reg [31:0] \$321 ;
  reg [2:0] \$322 ;
  reg [6:0] \$323 ;
  reg [14:0] \$324 ;
  reg [21:0] \$325 ;
  reg [3:0] \$326 ;
  reg [31:0] \$327 ;
  reg [31:0] \$328 ;
  reg [21:0] \$329 ;
  wire \$33 ;
  reg [21:0] \$330 ;
  reg [21:0] \$331 ;
  reg [21:0] \$332 ;
  reg [21:0] \$333 ;
  reg [21:0] \$334 ;
  reg [21:0] \$335 ;
  reg [21:0] \$336 ;
  reg [21:0] \$337 ;
  reg [31:0] \$338 ;
  reg [21:0] \$339 ;
  wire [2:0] \$34 ;
  reg [21:0] \$340 ;
  reg [21:0] \$341 ;
  reg [21:0] \$342 ;
  reg [21:0] \$343 ;
  reg [21:0] \$344 ;
  reg [21:0] \$345 ;
  reg [21:0] \$346 ;
  reg [63:0] \$347 ;
  reg [63:0] \$348 ;
  reg [63:0] \$349 ;
  wire [3:0] \$35 ;
  reg [63:0] \$350 ;
  reg [63:0] \$351 ;
  reg [63:0] \$352 ;
  reg [63:0] \$353 ;
  reg [63:0] \$354 ;
  reg [63:0] \$355 ;
  reg \$356 ;
  reg [31:0] \$357 ;
  reg \$358 ;
  reg [143:0] \$359 ;
  wire \$36 ;
  reg [3:0] \$360 ;
  reg [3:0] \$361 ;
  reg [3:0] \$362 ;
  reg [3:0] \$363 ;
  reg [3:0] \$364 ;
  reg [3:0] \$365 ;
  reg [3:0] \$366 ;
  reg [3:0] \$367 ;
  reg \$368 ;
  wire \$37 ;
  wire [1:0] \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire [1:0] \$41 ;
  wire [2:0] \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire [1:0] \$45 ;
  wire \$46 ;
  wire [2:0] \$47 ;
  wire [3:0] \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire [1:0] \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire [1:0] \$54 ;
  wire [2:0] \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire [1:0] \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire [2:0] \$60 ;
  wire [3:0] \$61 ;
  wire \$62 ;
  wire \$63 ;
  wire [1:0] \$64 ;
  wire \$65 ;
  wire \$66 ;
  wire [1:0] \$67 ;
  wire [2:0] \$68 ;
  wire \$69 ;
  wire [15:0] \$7 ;
  wire \$70 ;
  wire [1:0] \$71 ;
  wire \$72 ;
  wire [2:0] \$73 ;
  wire [3:0] \$74 ;
  wire \$75 ;
  wire \$76 ;
  wire [1:0] \$77 ;
  wire \$78 ;
  wire \$79 ;
  wire [34:0] \$8 ;
  wire [1:0] \$80 ;
  wire [2:0] \$81 ;
  wire \$82 ;
  wire \$83 ;
  wire [1:0] \$84 ;
  wire \$85 ;
  wire [2:0] \$86 ;
  wire [3:0] \$87 ;
  wire \$88 ;
  wire \$89 ;
  wire [64:0] \$9 ;
  wire [1:0] \$90 ;
  wire \$91 ;
  wire \$92 ;
  wire [1:0] \$93 ;
  wire [2:0] \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire [1:0] \$97 ;
  wire \$98 ;
  wire [2:0] \$99 ;
  wire [5:0] \$signal ;
  reg [21:0] \$signal$118  = 22'h000000;
  reg [31:0] \$signal$120  = 32'd0;
  reg [31:0] \$signal$130  = 32'd0;
  (* init = 1'h0 *)
  wire \$signal$53 ;
  reg [6:0] \$signal$56  = 7'h00;
  wire [14:0] \$signal$57 ;
  wire [3:0] \$signal$59 ;
  wire \$signal$60 ;
  wire \$signal$62 ;
  reg \$signal$66  = 1'h0;
  wire \$signal$67 ;
  wire \$signal$96 ;
  wire [5:0] \$signature__addr ;
  wire [31:0] \$signature__data ;
  wire [64:0] about;
  wire [31:0] \about.fixed ;
  wire \about.hot ;
  wire [31:0] \about.rows ;
  wire [65:0] back;
  wire [63:0] \back.data ;
  wire [1:0] \back.resp ;
  input [4:0] back_id;
  wire [4:0] back_id;
  input back_valid;
  wire back_valid;
  output bad_offsets;
  reg bad_offsets;
  (* init = 15'h0000 *)
  wire [14:0] bad_sample;
  wire [5:0] bad_table;
  input [65:0] beat;
  wire [65:0] beat;
  wire [65:0] \beat$18 ;
  wire [63:0] \beat$18.data ;
  wire [1:0] \beat$18.resp ;
  wire [65:0] \beat$26 ;
  wire [63:0] \beat$26.data ;
  wire [1:0] \beat$26.resp ;
  wire [65:0] \beat$34 ;
  wire [63:0] \beat$34.data ;
  wire [1:0] \beat$34.resp ;
  wire [63:0] \beat.data ;
  wire [1:0] \beat.resp ;
  wire beat_valid;
  wire \beat_valid$17 ;
  wire \beat_valid$25 ;
  wire \beat_valid$33 ;
  wire [76:0] burst__payload;
  wire [76:0] \burst__payload$12 ;
  wire [63:0] \burst__payload$12.addr ;
  wire [4:0] \burst__payload$12.id ;
  wire [7:0] \burst__payload$12.len ;
  wire [76:0] \burst__payload$20 ;
  wire [63:0] \burst__payload$20.addr ;
  wire [4:0] \burst__payload$20.id ;
  wire [7:0] \burst__payload$20.len ;
  wire [76:0] \burst__payload$28 ;
  wire [63:0] \burst__payload$28.addr ;
  wire [4:0] \burst__payload$28.id ;
  wire [7:0] \burst__payload$28.len ;
  wire [63:0] \burst__payload.addr ;
  wire [4:0] \burst__payload.id ;
  wire [7:0] \burst__payload.len ;
  input burst__ready;
  wire burst__ready;
  input \burst__ready$13 ;
  wire \burst__ready$13 ;
  input \burst__ready$21 ;
  wire \burst__ready$21 ;
  input \burst__ready$29 ;
  wire \burst__ready$29 ;
  wire burst__valid;
  wire \burst__valid$16 ;
  wire \burst__valid$24 ;
  wire \burst__valid$32 ;
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
  wire chunks__valid;
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
  output [14:0] \first$58 ;
  reg [14:0] \first$58  = 15'h0000;
  input gather;
  wire gather;
  output [5:0] get_fixed__addr;
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
  reg [31:0] index = 32'd0;
  wire last_block;
  wire [14:0] left;
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
  reg [63:0] offset_0 = 64'h0000000000000000;
  reg [63:0] offset_1 = 64'h0000000000000000;
  reg [63:0] offset_2 = 64'h0000000000000000;
  reg [63:0] offset_3 = 64'h0000000000000000;
  reg [63:0] offset_4 = 64'h0000000000000000;
  reg [63:0] offset_5 = 64'h0000000000000000;
  reg [63:0] offset_6 = 64'h0000000000000000;
  reg [63:0] offset_7 = 64'h0000000000000000;
  reg [63:0] offset_8 = 64'h0000000000000000;
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
  wire [5:0] \put__addr$41 ;
  wire [31:0] put__data;
  wire [32:0] \put__data$42 ;
  wire put__en;
  wire \put__en$40 ;
  wire [68:0] req__payload;
  wire [67:0] \req__payload$87 ;
  wire [63:0] \req__payload$87.address ;
  wire [3:0] \req__payload$87.count ;
  wire [67:0] \req__payload$89 ;
  wire [63:0] \req__payload$89.address ;
  wire [3:0] \req__payload$89.count ;
  wire [67:0] \req__payload$91 ;
  wire [63:0] \req__payload$91.address ;
  wire [3:0] \req__payload$91.count ;
  wire [63:0] \req__payload.address ;
  wire [4:0] \req__payload.count ;
  wire req__ready;
  wire \req__ready$116 ;
  wire \req__ready$82 ;
  wire \req__ready$84 ;
  reg req__valid = 1'h0;
  wire \req__valid$86 ;
  wire \req__valid$88 ;
  wire \req__valid$90 ;
  wire [257:0] rsp__payload;
  wire [257:0] \rsp__payload$106 ;
  wire [1:0] \rsp__payload$106.resp ;
  wire [255:0] \rsp__payload$106.words ;
  wire [257:0] \rsp__payload$107 ;
  wire [1:0] \rsp__payload$107.resp ;
  wire [255:0] \rsp__payload$107.words ;
  wire [577:0] \rsp__payload$140 ;
  wire [1:0] \rsp__payload$140.resp ;
  wire [575:0] \rsp__payload$140.words ;
  wire [1:0] \rsp__payload.resp ;
  wire [255:0] \rsp__payload.words ;
  reg rsp__ready;
  wire \rsp__ready$110 ;
  wire \rsp__ready$111 ;
  wire \rsp__ready$112 ;
  wire rsp__valid;
  wire \rsp__valid$100 ;
  wire \rsp__valid$101 ;
  wire \rsp__valid$149 ;
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
  input [77:0] setting;
  wire [77:0] setting;
  wire [7:0] \setting.register ;
  wire [5:0] \setting.table ;
  wire [63:0] \setting.value ;
  input setting_valid;
  wire setting_valid;
  input start;
  wire start;
  reg [6:0] \table  = 7'h00;
  reg [31:0] table_stride = 32'd0;
  wire there;
  reg [2:0] walk_state = 3'h0;
  reg walking = 1'h0;
  reg wrong = 1'h0;
  reg [32:0] fixed [63:0];
  always @(posedge clk) begin
    if (\put__en$40 )
      fixed[setting[13:8]] <= setting[46:14];
  end
  assign get_fixed__data = fixed[\$signal$56 [5:0]];
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
  assign \$signature__data  = rows[\$signal$56 [5:0]];
  assign \$1  = back_id == 5'h11;
  assign beat_valid = back_valid & \$1 ;
  assign \$2  = back_id == 5'h13;
  assign \beat_valid$17  = back_valid & \$2 ;
  assign \$3  = back_id == 5'h14;
  assign \beat_valid$25  = back_valid & \$3 ;
  assign \$4  = back_id == 5'h15;
  assign \beat_valid$33  = back_valid & \$4 ;
  assign \$5  = setting[7:0] == 5'h10;
  assign put__en = setting_valid & \$5 ;
  assign \$6  = setting[7:0] == 5'h11;
  assign \put__en$40  = setting_valid & \$6 ;
  assign \$7  = operands[526:512] - first;
  assign \$9  = operands[127:64] + \$8 ;
  assign \$10  = \$7 [14:0] < 4'h8;
  assign \$11  = \$10  ? \$7 [14:0] : 15'h0008;
  assign \$12  = \$11  + 1'h1;
  assign \$14  = operands[526:512] - \first$58 ;
  assign \$15  = \$14 [14:0] < 4'h8;
  assign \$16  = \$15  ? \$14 [14:0] : 15'h0008;
  assign \$17  = \$signal$56  + 1'h1;
  assign \$signal$60  = \$17  == operands[533:527];
  assign last_block = \$14 [14:0] <= 4'h8;
  assign \$signal$62  = run_left <= 4'h8;
  assign \$18  = | operands[549:534];
  assign \$19  = ~ \$signal$66 ;
  assign \$20  = \$19  | \$signal$67 ;
  assign \$21  = ~ \$signal$66 ;
  assign \$22  = \$21  | \$signal$67 ;
  assign \$23  = s1_end_0 <= 1'h0;
  assign \$24  = s1_end_1 <= 1'h0;
  assign \$25  = \$23  + \$24 ;
  assign \$26  = s1_end_2 <= 1'h0;
  assign \$27  = s1_end_3 <= 1'h0;
  assign \$28  = \$26  + \$27 ;
  assign \$29  = \$25  + \$28 ;
  assign \$30  = s1_end_4 <= 1'h0;
  assign \$31  = s1_end_5 <= 1'h0;
  assign \$32  = \$30  + \$31 ;
  assign \$33  = s1_end_6 <= 1'h0;
  assign \$34  = \$32  + \$33 ;
  assign \$35  = \$29  + \$34 ;
  assign \$36  = s1_end_0 <= 1'h1;
  assign \$37  = s1_end_1 <= 1'h1;
  assign \$38  = \$36  + \$37 ;
  assign \$39  = s1_end_2 <= 1'h1;
  assign \$40  = s1_end_3 <= 1'h1;
  assign \$41  = \$39  + \$40 ;
  assign \$42  = \$38  + \$41 ;
  assign \$43  = s1_end_4 <= 1'h1;
  assign \$44  = s1_end_5 <= 1'h1;
  assign \$45  = \$43  + \$44 ;
  assign \$46  = s1_end_6 <= 1'h1;
  assign \$47  = \$45  + \$46 ;
  assign \$48  = \$42  + \$47 ;
  assign \$49  = s1_end_0 <= 2'h2;
  assign \$50  = s1_end_1 <= 2'h2;
  assign \$51  = \$49  + \$50 ;
  assign \$52  = s1_end_2 <= 2'h2;
  assign \$53  = s1_end_3 <= 2'h2;
  assign \$54  = \$52  + \$53 ;
  assign \$55  = \$51  + \$54 ;
  assign \$56  = s1_end_4 <= 2'h2;
  assign \$57  = s1_end_5 <= 2'h2;
  assign \$58  = \$56  + \$57 ;
  assign \$59  = s1_end_6 <= 2'h2;
  assign \$60  = \$58  + \$59 ;
  assign \$61  = \$55  + \$60 ;
  assign \$62  = s1_end_0 <= 2'h3;
  assign \$63  = s1_end_1 <= 2'h3;
  assign \$64  = \$62  + \$63 ;
  assign \$65  = s1_end_2 <= 2'h3;
  assign \$66  = s1_end_3 <= 2'h3;
  assign \$67  = \$65  + \$66 ;
  assign \$68  = \$64  + \$67 ;
  assign \$69  = s1_end_4 <= 2'h3;
  assign \$70  = s1_end_5 <= 2'h3;
  assign \$71  = \$69  + \$70 ;
  assign \$72  = s1_end_6 <= 2'h3;
  assign \$73  = \$71  + \$72 ;
  assign \$74  = \$68  + \$73 ;
  assign \$75  = s1_end_0 <= 3'h4;
  assign \$76  = s1_end_1 <= 3'h4;
  assign \$77  = \$75  + \$76 ;
  assign \$78  = s1_end_2 <= 3'h4;
  assign \$79  = s1_end_3 <= 3'h4;
  assign \$80  = \$78  + \$79 ;
  assign \$81  = \$77  + \$80 ;
  assign \$82  = s1_end_4 <= 3'h4;
  assign \$83  = s1_end_5 <= 3'h4;
  assign \$84  = \$82  + \$83 ;
  assign \$85  = s1_end_6 <= 3'h4;
  assign \$86  = \$84  + \$85 ;
  assign \$87  = \$81  + \$86 ;
  assign \$88  = s1_end_0 <= 3'h5;
  assign \$89  = s1_end_1 <= 3'h5;
  assign \$90  = \$88  + \$89 ;
  assign \$91  = s1_end_2 <= 3'h5;
  assign \$92  = s1_end_3 <= 3'h5;
  assign \$93  = \$91  + \$92 ;
  assign \$94  = \$90  + \$93 ;
  assign \$95  = s1_end_4 <= 3'h5;
  assign \$96  = s1_end_5 <= 3'h5;
  assign \$97  = \$95  + \$96 ;
  assign \$98  = s1_end_6 <= 3'h5;
  assign \$99  = \$97  + \$98 ;
  assign \$100  = \$94  + \$99 ;
  assign \$101  = s1_end_0 <= 3'h6;
  assign \$102  = s1_end_1 <= 3'h6;
  assign \$103  = \$101  + \$102 ;
  assign \$104  = s1_end_2 <= 3'h6;
  assign \$105  = s1_end_3 <= 3'h6;
  assign \$106  = \$104  + \$105 ;
  assign \$107  = \$103  + \$106 ;
  assign \$108  = s1_end_4 <= 3'h6;
  assign \$109  = s1_end_5 <= 3'h6;
  assign \$110  = \$108  + \$109 ;
  assign \$111  = s1_end_6 <= 3'h6;
  assign \$112  = \$110  + \$111 ;
  assign \$113  = \$107  + \$112 ;
  assign \$114  = s1_end_0 <= 3'h7;
  assign \$115  = s1_end_1 <= 3'h7;
  assign \$116  = \$114  + \$115 ;
  assign \$117  = s1_end_2 <= 3'h7;
  assign \$118  = s1_end_3 <= 3'h7;
  assign \$119  = \$117  + \$118 ;
  assign \$120  = \$116  + \$119 ;
  assign \$121  = s1_end_4 <= 3'h7;
  assign \$122  = s1_end_5 <= 3'h7;
  assign \$123  = \$121  + \$122 ;
  assign \$124  = s1_end_6 <= 3'h7;
  assign \$125  = \$123  + \$124 ;
  assign \$126  = \$120  + \$125 ;
  assign \$129  = ~ gather;
  assign \$130  = \req__ready$82  | \$129 ;
  assign \$131  = gather & operands[590];
  assign \$132  = ~ \$131 ;
  assign \$133  = \req__ready$84  | \$132 ;
  assign \$134  = & { \$133 , \$130 , \$128  };
  assign \$signal$67  = i__ready & \$134 ;
  assign i__valid = \$signal$66  & \$signal$67 ;
  assign \$135  = \$signal$66  & \$signal$67 ;
  assign \$137  = | s1[117:114];
  assign \req__valid$86  = \$136  & \$137 ;
  assign \$139  = operands[63:0] + \$138 ;
  assign \$140  = \$signal$66  & \$signal$67 ;
  assign \$141  = \$140  & gather;
  assign \$142  = | s1[117:114];
  assign \req__valid$88  = \$141  & \$142 ;
  assign \$144  = operands[191:128] + \$143 ;
  assign \$145  = \$signal$66  & \$signal$67 ;
  assign \$146  = gather & operands[590];
  assign \$147  = \$145  & \$146 ;
  assign \$148  = | s1[117:114];
  assign \req__valid$90  = \$147  & \$148 ;
  assign \$150  = operands[255:192] + \$149 ;
  assign done = ~ walking;
  assign \$signal$96  = | o__payload[117:114];
  assign \$151  = ~ gather;
  assign \$152  = ~ operands[590];
  assign \$153  = \rsp__valid$101  | \$152 ;
  assign \$154  = \rsp__valid$100  & \$153 ;
  assign \$155  = \$151  | \$154 ;
  assign there = rsp__valid & \$155 ;
  assign \$156  = ~ \$signal$96 ;
  assign \$157  = there | \$156 ;
  assign chunks__valid = o__valid & \$157 ;
  assign o__ready = chunks__valid & chunks__ready;
  assign \rsp__ready$110  = o__ready & \$signal$96 ;
  assign \$158  = o__ready & \$signal$96 ;
  assign \rsp__ready$111  = \$158  & gather;
  assign \$159  = o__ready & \$signal$96 ;
  assign \$160  = \$159  & gather;
  assign \rsp__ready$112  = \$160  & operands[590];
  assign \$161  = ! walk_state;
  assign \$162  = walk_state == 1'h1;
  assign \$163  = walk_state == 2'h2;
  assign \$164  = walk_state == 2'h3;
  assign \$165  = walk_state == 3'h4;
  assign \$166  = walk_state == 3'h5;
  assign \$167  = walk_state == 3'h6;
  assign \$168  = walk_state == 3'h7;
  assign \$169  = req__valid & \req__ready$116 ;
  assign \$170  = ! operands[549:534];
  assign \$171  = | operands[526:512];
  assign \$172  = \$170  & \$171 ;
  assign \$173  = \table  + 1'h1;
  assign \$174  = index + operands[526:512];
  assign \$175  = \table  == operands[533:527];
  assign \$176  = first + 4'h8;
  assign \$177  = first + 4'h8;
  assign \$178  = \$7 [14:0] > 4'h8;
  assign \$179  = \$signal$118  + operands[549:534];
  assign \$180  = counted + 1'h1;
  assign \$181  = ! counted;
  assign \$182  = counted == 1'h1;
  assign \$183  = counted == 2'h2;
  assign \$184  = counted == 2'h3;
  assign \$185  = counted == 3'h4;
  assign \$186  = counted == 3'h5;
  assign \$187  = counted == 3'h6;
  assign \$188  = counted == 3'h7;
  assign \$189  = counted == 3'h7;
  assign \$190  = | operands[526:512];
  assign \$191  = | operands[549:534];
  assign \$192  = gather & get_fixed__data[32];
  assign \$193  = \$16 [3:0] - 1'h1;
  assign \$195  = \$192  ? 22'h000000 : \$194 ;
  assign \$196  = gather & get_fixed__data[32];
  assign \$198  = \$197  - offset_0;
  assign \$199  = \$196  ? 22'h000000 : \$198 [21:0];
  assign \$200  = \$16 [3:0] > 1'h0;
  assign \$201  = offset_1 - offset_0;
  assign \$202  = \$200  ? { 1'h0, \$201 [21:0] } : 23'h7fffff;
  assign \$203  = \$16 [3:0] > 1'h1;
  assign \$204  = offset_2 - offset_0;
  assign \$205  = \$203  ? { 1'h0, \$204 [21:0] } : 23'h7fffff;
  assign \$206  = \$16 [3:0] > 2'h2;
  assign \$207  = offset_3 - offset_0;
  assign \$208  = \$206  ? { 1'h0, \$207 [21:0] } : 23'h7fffff;
  assign \$209  = \$16 [3:0] > 2'h3;
  assign \$210  = offset_4 - offset_0;
  assign \$211  = \$209  ? { 1'h0, \$210 [21:0] } : 23'h7fffff;
  assign \$212  = \$16 [3:0] > 3'h4;
  assign \$213  = offset_5 - offset_0;
  assign \$214  = \$212  ? { 1'h0, \$213 [21:0] } : 23'h7fffff;
  assign \$215  = \$16 [3:0] > 3'h5;
  assign \$216  = offset_6 - offset_0;
  assign \$217  = \$215  ? { 1'h0, \$216 [21:0] } : 23'h7fffff;
  assign \$218  = \$16 [3:0] > 3'h6;
  assign \$219  = offset_7 - offset_0;
  assign \$220  = \$218  ? { 1'h0, \$219 [21:0] } : 23'h7fffff;
  assign \$221  = \$16 [3:0] > 3'h7;
  assign \$222  = offset_8 - offset_0;
  assign \$223  = \$221  ? { 1'h0, \$222 [21:0] } : 23'h7fffff;
  assign \$224  = offset_1 < offset_0;
  assign \$225  = \$16 [3:0] > 1'h0;
  assign \$226  = \$224  & \$225 ;
  assign \$227  = offset_2 < offset_1;
  assign \$228  = \$16 [3:0] > 1'h1;
  assign \$229  = \$227  & \$228 ;
  assign \$230  = offset_3 < offset_2;
  assign \$231  = \$16 [3:0] > 2'h2;
  assign \$232  = \$230  & \$231 ;
  assign \$233  = offset_4 < offset_3;
  assign \$234  = \$16 [3:0] > 2'h3;
  assign \$235  = \$233  & \$234 ;
  assign \$236  = offset_5 < offset_4;
  assign \$237  = \$16 [3:0] > 3'h4;
  assign \$238  = \$236  & \$237 ;
  assign \$239  = offset_6 < offset_5;
  assign \$240  = \$16 [3:0] > 3'h5;
  assign \$241  = \$239  & \$240 ;
  assign \$242  = offset_7 < offset_6;
  assign \$243  = \$16 [3:0] > 3'h6;
  assign \$244  = \$242  & \$243 ;
  assign \$245  = offset_8 < offset_7;
  assign \$246  = \$16 [3:0] > 3'h7;
  assign \$247  = \$245  & \$246 ;
  assign \$248  = | { \$247 , \$244 , \$241 , \$238 , \$235 , \$232 , \$229 , \$226  };
  assign \$250  = \$249  > operands[581:550];
  assign \$251  = \$248  | \$250 ;
  assign \$253  = \$252  - offset_0;
  assign \$254  = | \$253 [63:22];
  assign \$255  = \$251  | \$254 ;
  assign \$256  = ~ \$signal$66 ;
  assign \$257  = \$256  | \$signal$67 ;
  assign \$258  = \$signal$130  + 4'h8;
  assign \$259  = run_left - 4'h8;
  assign \$260  = end_0 > 4'h8;
  assign \$261  = end_0 - 4'h8;
  assign \$262  = \$260  ? \$261  : 23'h000000;
  assign \$263  = end_1 > 4'h8;
  assign \$264  = end_1 - 4'h8;
  assign \$265  = \$263  ? \$264  : 23'h000000;
  assign \$266  = end_2 > 4'h8;
  assign \$267  = end_2 - 4'h8;
  assign \$268  = \$266  ? \$267  : 23'h000000;
  assign \$269  = end_3 > 4'h8;
  assign \$270  = end_3 - 4'h8;
  assign \$271  = \$269  ? \$270  : 23'h000000;
  assign \$272  = end_4 > 4'h8;
  assign \$273  = end_4 - 4'h8;
  assign \$274  = \$272  ? \$273  : 23'h000000;
  assign \$275  = end_5 > 4'h8;
  assign \$276  = end_5 - 4'h8;
  assign \$277  = \$275  ? \$276  : 23'h000000;
  assign \$278  = end_6 > 4'h8;
  assign \$279  = end_6 - 4'h8;
  assign \$280  = \$278  ? \$279  : 23'h000000;
  assign \$281  = end_7 > 4'h8;
  assign \$282  = end_7 - 4'h8;
  assign \$283  = \$281  ? \$282  : 23'h000000;
  assign \$284  = \$signal$56  + 1'h1;
  assign \$285  = \$signal$120  + table_stride;
  assign \$286  = \first$58  + 4'h8;
  assign \$287  = same_block + same_end_7;
  assign \$288  = same_block + same_end_7;
  assign \$289  = ~ \$signal$66 ;
  assign \$290  = \$289  | \$signal$67 ;
  assign \$291  = operands[526:512] * operands[549:534];
  assign \$292  = ~ \$signal$66 ;
  assign \$293  = \$292  | \$signal$67 ;
  assign \$295  = \$signal$62  ? run_left : 22'h000008;
  assign \$296  = \$signal$62  & \$signal$60 ;
  assign \$297  = \$296  & last_block;
  assign \$298  = ! operands[526:512];
  assign \$299  = \$297  | \$298 ;
  assign \$300  = end_0 > 4'h8;
  assign \$301  = \$300  ? 22'h000008 : end_0;
  assign \$302  = end_1 > 4'h8;
  assign \$303  = \$302  ? 22'h000008 : end_1;
  assign \$304  = end_2 > 4'h8;
  assign \$305  = \$304  ? 22'h000008 : end_2;
  assign \$306  = end_3 > 4'h8;
  assign \$307  = \$306  ? 22'h000008 : end_3;
  assign \$308  = end_4 > 4'h8;
  assign \$309  = \$308  ? 22'h000008 : end_4;
  assign \$310  = end_5 > 4'h8;
  assign \$311  = \$310  ? 22'h000008 : end_5;
  assign \$312  = end_6 > 4'h8;
  assign \$313  = \$312  ? 22'h000008 : end_6;
  assign \$314  = end_7 > 4'h8;
  assign \$315  = \$314  ? 22'h000008 : end_7;
  assign \$316  = chunks__valid & chunks__ready;
  assign \$317  = \$316  & chunks__payload[143];
  always @(posedge clk)
    req__valid <= \$318 ;
  always @(posedge clk)
    \table  <= \$319 ;
  always @(posedge clk)
    first <= \$320 ;
  always @(posedge clk)
    index <= \$321 ;
  always @(posedge clk)
    walk_state <= \$322 ;
  always @(posedge clk)
    \$signal$56  <= \$323 ;
  always @(posedge clk)
    \first$58  <= \$324 ;
  always @(posedge clk)
    \$signal$118  <= \$325 ;
  always @(posedge clk)
    counted <= \$326 ;
  always @(posedge clk)
    \$signal$120  <= \$327 ;
  always @(posedge clk)
    same_block <= \$328 ;
  always @(posedge clk)
    run_left <= \$329 ;
  always @(posedge clk)
    same_end_0 <= \$330 ;
  always @(posedge clk)
    same_end_1 <= \$331 ;
  always @(posedge clk)
    same_end_2 <= \$332 ;
  always @(posedge clk)
    same_end_3 <= \$333 ;
  always @(posedge clk)
    same_end_4 <= \$334 ;
  always @(posedge clk)
    same_end_5 <= \$335 ;
  always @(posedge clk)
    same_end_6 <= \$336 ;
  always @(posedge clk)
    same_end_7 <= \$337 ;
  always @(posedge clk)
    \$signal$130  <= \$338 ;
  always @(posedge clk)
    end_0 <= \$339 ;
  always @(posedge clk)
    end_1 <= \$340 ;
  always @(posedge clk)
    end_2 <= \$341 ;
  always @(posedge clk)
    end_3 <= \$342 ;
  always @(posedge clk)
    end_4 <= \$343 ;
  always @(posedge clk)
    end_5 <= \$344 ;
  always @(posedge clk)
    end_6 <= \$345 ;
  always @(posedge clk)
    end_7 <= \$346 ;
  always @(posedge clk)
    offset_0 <= \$347 ;
  always @(posedge clk)
    offset_1 <= \$348 ;
  always @(posedge clk)
    offset_2 <= \$349 ;
  always @(posedge clk)
    offset_3 <= \$350 ;
  always @(posedge clk)
    offset_4 <= \$351 ;
  always @(posedge clk)
    offset_5 <= \$352 ;
  always @(posedge clk)
    offset_6 <= \$353 ;
  always @(posedge clk)
    offset_7 <= \$354 ;
  always @(posedge clk)
    offset_8 <= \$355 ;
  always @(posedge clk)
    wrong <= \$356 ;
  always @(posedge clk)
    table_stride <= \$357 ;
  always @(posedge clk)
    \$signal$66  <= \$358 ;
  always @(posedge clk)
    s1 <= \$359 ;
  always @(posedge clk)
    s1_end_0 <= \$360 ;
  always @(posedge clk)
    s1_end_1 <= \$361 ;
  always @(posedge clk)
    s1_end_2 <= \$362 ;
  always @(posedge clk)
    s1_end_3 <= \$363 ;
  always @(posedge clk)
    s1_end_4 <= \$364 ;
  always @(posedge clk)
    s1_end_5 <= \$365 ;
  always @(posedge clk)
    s1_end_6 <= \$366 ;
  always @(posedge clk)
    s1_end_7 <= \$367 ;
  always @(posedge clk)
    walking <= \$368 ;
  \hotline_walker.design.ids  ids (
    .burst__payload(burst_ids__payload),
    .burst__ready(\burst__ready$13 ),
    .burst__valid(burst_ids__valid),
    .clk(clk),
    .i__payload(\req__payload$87 ),
    .i__valid(\req__valid$86 ),
    .req__ready(req__ready),
    .rsp__payload(rsp__payload),
    .rsp__ready(\rsp__ready$110 ),
    .rsp__valid(rsp__valid),
    .rst(rst),
    .\w_data$26 (beat),
    .\w_en$24 (\beat_valid$17 )
  );
  \hotline_walker.design.offsets  offsets (
    .burst__payload(burst_offsets__payload),
    .burst__ready(burst__ready),
    .burst__valid(burst_offsets__valid),
    .clk(clk),
    .i__payload(req__payload),
    .i__valid(req__valid),
    .req__ready(\req__ready$116 ),
    .rsp__payload(\rsp__payload$140 ),
    .rsp__ready(rsp__ready),
    .rsp__valid(\rsp__valid$149 ),
    .rst(rst),
    .\w_data$26 (beat),
    .\w_en$24 (beat_valid)
  );
  \hotline_walker.design.plans  plans (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \hotline_walker.design.slots  slots (
    .burst__payload(burst_slots__payload),
    .burst__ready(\burst__ready$21 ),
    .burst__valid(burst_slots__valid),
    .clk(clk),
    .i__payload(\req__payload$89 ),
    .i__valid(\req__valid$88 ),
    .req__ready(\req__ready$82 ),
    .rsp__payload(\rsp__payload$106 ),
    .rsp__ready(\rsp__ready$111 ),
    .rsp__valid(\rsp__valid$100 ),
    .rst(rst),
    .\w_data$26 (beat),
    .\w_en$24 (\beat_valid$25 )
  );
  \hotline_walker.design.weights  weights (
    .burst__payload(burst_weights__payload),
    .burst__ready(\burst__ready$29 ),
    .burst__valid(burst_weights__valid),
    .clk(clk),
    .i__payload(\req__payload$91 ),
    .i__valid(\req__valid$90 ),
    .req__ready(\req__ready$84 ),
    .rsp__payload(\rsp__payload$107 ),
    .rsp__ready(\rsp__ready$112 ),
    .rsp__valid(\rsp__valid$101 ),
    .rst(rst),
    .\w_data$26 (beat),
    .\w_en$24 (\beat_valid$33 )
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (\$193 [2:0])
      3'h0:
          \$194  = same_end_0;
      3'h1:
          \$194  = same_end_1;
      3'h2:
          \$194  = same_end_2;
      3'h3:
          \$194  = same_end_3;
      3'h4:
          \$194  = same_end_4;
      3'h5:
          \$194  = same_end_5;
      3'h6:
          \$194  = same_end_6;
      3'h7:
          \$194  = same_end_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$197  = 64'h0000000000000000;
    casez (\$16 [3:0])
      4'h0:
          \$197  = offset_0;
      4'h1:
          \$197  = offset_1;
      4'h2:
          \$197  = offset_2;
      4'h3:
          \$197  = offset_3;
      4'h4:
          \$197  = offset_4;
      4'h5:
          \$197  = offset_5;
      4'h6:
          \$197  = offset_6;
      4'h7:
          \$197  = offset_7;
      4'h8:
          \$197  = offset_8;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$249  = 64'h0000000000000000;
    casez (\$16 [3:0])
      4'h0:
          \$249  = offset_0;
      4'h1:
          \$249  = offset_1;
      4'h2:
          \$249  = offset_2;
      4'h3:
          \$249  = offset_3;
      4'h4:
          \$249  = offset_4;
      4'h5:
          \$249  = offset_5;
      4'h6:
          \$249  = offset_6;
      4'h7:
          \$249  = offset_7;
      4'h8:
          \$249  = offset_8;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$252  = 64'h0000000000000000;
    casez (\$16 [3:0])
      4'h0:
          \$252  = offset_0;
      4'h1:
          \$252  = offset_1;
      4'h2:
          \$252  = offset_2;
      4'h3:
          \$252  = offset_3;
      4'h4:
          \$252  = offset_4;
      4'h5:
          \$252  = offset_5;
      4'h6:
          \$252  = offset_6;
      4'h7:
          \$252  = offset_7;
      4'h8:
          \$252  = offset_8;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    rsp__ready = 1'h0;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h3:
          (* full_case = 32'd1 *)
          if (\$18 ) begin
          end else begin
            rsp__ready = 1'h1;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    handed = 1'h0;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h3:
          /* empty */;
      3'h5:
          /* empty */;
      3'h6:
          /* empty */;
      3'h4:
          if (\$20 ) begin
            handed = 1'h1;
          end
      3'h2:
          if (\$22 ) begin
            handed = 1'h1;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    bad_offsets = 1'h0;
    (* full_case = 32'd1 *)
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h3:
          /* empty */;
      3'h5:
          /* empty */;
      3'h6:
          /* empty */;
      3'h4:
          /* empty */;
      3'h2:
          /* empty */;
      3'h7:
          bad_offsets = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$318  = req__valid;
    if (start) begin
      \$318  = \$172 ;
    end else if (bad_offsets) begin
      \$318  = 1'h0;
    end else if (\$169 ) begin
      if (\$175 ) begin
        \$318  = \$178 ;
      end
    end
    if (rst) begin
      \$318  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$319  = \table ;
    if (start) begin
      \$319  = 7'h01;
    end else if (bad_offsets) begin
    end else if (\$169 ) begin
      \$319  = \$173 [6:0];
      if (\$175 ) begin
        \$319  = 7'h01;
      end
    end
    if (rst) begin
      \$319  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$320  = first;
    if (start) begin
      \$320  = 15'h0000;
    end else if (bad_offsets) begin
    end else if (\$169 ) begin
      if (\$175 ) begin
        \$320  = \$176 [14:0];
      end
    end
    if (rst) begin
      \$320  = 15'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$321  = index;
    if (start) begin
      \$321  = 32'd0;
    end else if (bad_offsets) begin
    end else if (\$169 ) begin
      \$321  = \$174 [31:0];
      if (\$175 ) begin
        \$321  = { 16'h0000, \$177  };
      end
    end
    if (rst) begin
      \$321  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$322  = walk_state;
    casez (walk_state)
      3'h0:
          if (start) begin
            \$322  = 3'h1;
          end
      3'h1:
          if (\$189 ) begin
            \$322  = 3'h2;
            if (\$190 ) begin
              \$322  = 3'h3;
            end
          end
      3'h3:
          (* full_case = 32'd1 *)
          if (\$191 ) begin
            \$322  = 3'h4;
          end else begin
            if (\rsp__valid$149 ) begin
              \$322  = 3'h5;
            end
          end
      3'h5:
          \$322  = 3'h6;
      3'h6:
        begin
          \$322  = 3'h4;
          if (wrong) begin
            \$322  = 3'h7;
          end
        end
      3'h4:
          if (\$257 ) begin
            if (\$signal$62 ) begin
              \$322  = 3'h3;
              if (\$signal$60 ) begin
                if (last_block) begin
                  \$322  = 3'h0;
                end
              end
            end
          end
      3'h2:
          if (\$290 ) begin
            \$322  = 3'h0;
          end
    endcase
    if (rst) begin
      \$322  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$323  = \$signal$56 ;
    casez (walk_state)
      3'h0:
          if (start) begin
            \$323  = 7'h00;
          end
      3'h1:
          /* empty */;
      3'h3:
          /* empty */;
      3'h5:
          /* empty */;
      3'h6:
          /* empty */;
      3'h4:
          if (\$257 ) begin
            if (\$signal$62 ) begin
              \$323  = \$284 [6:0];
              if (\$signal$60 ) begin
                \$323  = 7'h00;
              end
            end
          end
    endcase
    if (rst) begin
      \$323  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$324  = \first$58 ;
    casez (walk_state)
      3'h0:
          if (start) begin
            \$324  = 15'h0000;
          end
      3'h1:
          /* empty */;
      3'h3:
          /* empty */;
      3'h5:
          /* empty */;
      3'h6:
          /* empty */;
      3'h4:
          if (\$257 ) begin
            if (\$signal$62 ) begin
              if (\$signal$60 ) begin
                \$324  = \$286 [14:0];
              end
            end
          end
    endcase
    if (rst) begin
      \$324  = 15'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$325  = \$signal$118 ;
    casez (walk_state)
      3'h0:
          if (start) begin
            \$325  = { 6'h00, operands[549:534] };
          end
      3'h1:
          \$325  = \$179 [21:0];
    endcase
    if (rst) begin
      \$325  = 22'h000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$326  = counted;
    casez (walk_state)
      3'h0:
          if (start) begin
            \$326  = 4'h0;
          end
      3'h1:
          \$326  = \$180 [3:0];
    endcase
    if (rst) begin
      \$326  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$327  = \$signal$120 ;
    casez (walk_state)
      3'h0:
          if (start) begin
            \$327  = 32'd0;
          end
      3'h1:
          /* empty */;
      3'h3:
          /* empty */;
      3'h5:
          /* empty */;
      3'h6:
          /* empty */;
      3'h4:
          if (\$257 ) begin
            if (\$signal$62 ) begin
              \$327  = \$285 [31:0];
              if (\$signal$60 ) begin
                \$327  = \$287 [31:0];
              end
            end
          end
    endcase
    if (rst) begin
      \$327  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$328  = same_block;
    casez (walk_state)
      3'h0:
          if (start) begin
            \$328  = 32'd0;
          end
      3'h1:
          /* empty */;
      3'h3:
          /* empty */;
      3'h5:
          /* empty */;
      3'h6:
          /* empty */;
      3'h4:
          if (\$257 ) begin
            if (\$signal$62 ) begin
              if (\$signal$60 ) begin
                \$328  = \$288 [31:0];
              end
            end
          end
    endcase
    if (rst) begin
      \$328  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$329  = run_left;
    casez (walk_state)
      3'h0:
          if (start) begin
            \$329  = 22'h000000;
          end
      3'h1:
          /* empty */;
      3'h3:
          if (\$191 ) begin
            \$329  = \$195 ;
          end
      3'h5:
          \$329  = \$199 ;
      3'h6:
          /* empty */;
      3'h4:
          if (\$257 ) begin
            \$329  = \$259 [21:0];
          end
    endcase
    if (rst) begin
      \$329  = 22'h000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$330  = same_end_0;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          if (\$181 ) begin
            \$330  = \$signal$118 ;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$331  = same_end_1;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          if (\$182 ) begin
            \$331  = \$signal$118 ;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$332  = same_end_2;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          if (\$183 ) begin
            \$332  = \$signal$118 ;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$333  = same_end_3;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          if (\$184 ) begin
            \$333  = \$signal$118 ;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$334  = same_end_4;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          if (\$185 ) begin
            \$334  = \$signal$118 ;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$335  = same_end_5;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          if (\$186 ) begin
            \$335  = \$signal$118 ;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$336  = same_end_6;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          if (\$187 ) begin
            \$336  = \$signal$118 ;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$337  = same_end_7;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          if (\$188 ) begin
            \$337  = \$signal$118 ;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$338  = \$signal$130 ;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h3:
          if (\$191 ) begin
            \$338  = \$signal$120 ;
          end
      3'h5:
          \$338  = offset_0[31:0];
      3'h6:
          /* empty */;
      3'h4:
          if (\$257 ) begin
            \$338  = \$258 [31:0];
          end
    endcase
    if (rst) begin
      \$338  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$339  = end_0;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h3:
          if (\$191 ) begin
            \$339  = same_end_0;
          end
      3'h5:
          \$339  = \$202 [21:0];
      3'h6:
          /* empty */;
      3'h4:
          if (\$257 ) begin
            \$339  = \$262 [21:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$340  = end_1;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h3:
          if (\$191 ) begin
            \$340  = same_end_1;
          end
      3'h5:
          \$340  = \$205 [21:0];
      3'h6:
          /* empty */;
      3'h4:
          if (\$257 ) begin
            \$340  = \$265 [21:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$341  = end_2;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h3:
          if (\$191 ) begin
            \$341  = same_end_2;
          end
      3'h5:
          \$341  = \$208 [21:0];
      3'h6:
          /* empty */;
      3'h4:
          if (\$257 ) begin
            \$341  = \$268 [21:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$342  = end_3;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h3:
          if (\$191 ) begin
            \$342  = same_end_3;
          end
      3'h5:
          \$342  = \$211 [21:0];
      3'h6:
          /* empty */;
      3'h4:
          if (\$257 ) begin
            \$342  = \$271 [21:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$343  = end_4;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h3:
          if (\$191 ) begin
            \$343  = same_end_4;
          end
      3'h5:
          \$343  = \$214 [21:0];
      3'h6:
          /* empty */;
      3'h4:
          if (\$257 ) begin
            \$343  = \$274 [21:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$344  = end_5;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h3:
          if (\$191 ) begin
            \$344  = same_end_5;
          end
      3'h5:
          \$344  = \$217 [21:0];
      3'h6:
          /* empty */;
      3'h4:
          if (\$257 ) begin
            \$344  = \$277 [21:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$345  = end_6;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h3:
          if (\$191 ) begin
            \$345  = same_end_6;
          end
      3'h5:
          \$345  = \$220 [21:0];
      3'h6:
          /* empty */;
      3'h4:
          if (\$257 ) begin
            \$345  = \$280 [21:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$346  = end_7;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h3:
          if (\$191 ) begin
            \$346  = same_end_7;
          end
      3'h5:
          \$346  = \$223 [21:0];
      3'h6:
          /* empty */;
      3'h4:
          if (\$257 ) begin
            \$346  = \$283 [21:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$347  = offset_0;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h3:
          (* full_case = 32'd1 *)
          if (\$191 ) begin
          end else begin
            \$347  = \rsp__payload$140 [63:0];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$348  = offset_1;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h3:
          (* full_case = 32'd1 *)
          if (\$191 ) begin
          end else begin
            \$348  = \rsp__payload$140 [127:64];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$349  = offset_2;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h3:
          (* full_case = 32'd1 *)
          if (\$191 ) begin
          end else begin
            \$349  = \rsp__payload$140 [191:128];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$350  = offset_3;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h3:
          (* full_case = 32'd1 *)
          if (\$191 ) begin
          end else begin
            \$350  = \rsp__payload$140 [255:192];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$351  = offset_4;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h3:
          (* full_case = 32'd1 *)
          if (\$191 ) begin
          end else begin
            \$351  = \rsp__payload$140 [319:256];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$352  = offset_5;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h3:
          (* full_case = 32'd1 *)
          if (\$191 ) begin
          end else begin
            \$352  = \rsp__payload$140 [383:320];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$353  = offset_6;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h3:
          (* full_case = 32'd1 *)
          if (\$191 ) begin
          end else begin
            \$353  = \rsp__payload$140 [447:384];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$354  = offset_7;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h3:
          (* full_case = 32'd1 *)
          if (\$191 ) begin
          end else begin
            \$354  = \rsp__payload$140 [511:448];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$355  = offset_8;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h3:
          (* full_case = 32'd1 *)
          if (\$191 ) begin
          end else begin
            \$355  = \rsp__payload$140 [575:512];
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$356  = wrong;
    casez (walk_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h3:
          /* empty */;
      3'h5:
          \$356  = \$255 ;
    endcase
    if (rst) begin
      \$356  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$357  = { 1'h0, \$291  };
    if (rst) begin
      \$357  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$358  = \$signal$66 ;
    if (\$293 ) begin
      \$358  = handed;
    end
    if (rst) begin
      \$358  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    { \$359 [143:142], \$359 [117:0] } = { s1[143:142], s1[117:0] };
    if (\$293 ) begin
      \$359 [5:0] = \$signal$56 [5:0];
      \$359 [37:6] = \$signature__data ;
      \$359 [38] = get_fixed__data[32];
      \$359 [70:39] = get_fixed__data[31:0];
      \$359 [81:71] = \$294 [10:0];
      \$359 [113:82] = \$signal$130 ;
      \$359 [117:114] = \$295 [3:0];
      \$359 [142] = \$signal$62 ;
      \$359 [143] = \$299 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$360  = s1_end_0;
    if (\$293 ) begin
      \$360  = \$301 [3:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$361  = s1_end_1;
    if (\$293 ) begin
      \$361  = \$303 [3:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$362  = s1_end_2;
    if (\$293 ) begin
      \$362  = \$305 [3:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$363  = s1_end_3;
    if (\$293 ) begin
      \$363  = \$307 [3:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$364  = s1_end_4;
    if (\$293 ) begin
      \$364  = \$309 [3:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$365  = s1_end_5;
    if (\$293 ) begin
      \$365  = \$311 [3:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$366  = s1_end_6;
    if (\$293 ) begin
      \$366  = \$313 [3:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$367  = s1_end_7;
    if (\$293 ) begin
      \$367  = \$315 [3:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$368  = walking;
    if (start) begin
      \$368  = 1'h1;
    end else if (\$317 ) begin
      \$368  = 1'h0;
    end
    if (rst) begin
      \$368  = 1'h0;
    end
  end
  assign burst__payload = burst_offsets__payload;
  assign burst_offsets__ready = burst__ready;
  assign burst__valid = burst_offsets__valid;
  assign back = beat;
  assign \burst__payload$12  = burst_ids__payload;
  assign burst_ids__ready = \burst__ready$13 ;
  assign \burst__valid$16  = burst_ids__valid;
  assign \beat$18  = beat;
  assign \burst__payload$20  = burst_slots__payload;
  assign burst_slots__ready = \burst__ready$21 ;
  assign \burst__valid$24  = burst_slots__valid;
  assign \beat$26  = beat;
  assign \burst__payload$28  = burst_weights__payload;
  assign burst_weights__ready = \burst__ready$29 ;
  assign \burst__valid$32  = burst_weights__valid;
  assign \beat$34  = beat;
  assign put__addr = setting[13:8];
  assign put__data = setting[45:14];
  assign \put__addr$41  = setting[13:8];
  assign \put__data$42  = setting[46:14];
  assign \$signature__addr  = \$signal$56 [5:0];
  assign \$signal  = \$signal$56 [5:0];
  assign about = { get_fixed__data, \$signature__data  };
  assign left = \$7 [14:0];
  assign \$signal$53  = req__valid;
  assign \$signal$57  = \$14 [14:0];
  assign \$signal$59  = \$16 [3:0];
  assign open_ = \$signal$67 ;
  assign bad_table = \$signal$56 [5:0];
  assign bad_sample = \first$58 ;
  assign get_fixed__addr = \$signal$56 [5:0];
  assign \burst_offsets__payload.addr  = burst_offsets__payload[63:0];
  assign \burst_offsets__payload.len  = burst_offsets__payload[71:64];
  assign \burst_offsets__payload.id  = burst_offsets__payload[76:72];
  assign \burst__payload.addr  = burst_offsets__payload[63:0];
  assign \burst__payload.len  = burst_offsets__payload[71:64];
  assign \burst__payload.id  = burst_offsets__payload[76:72];
  assign \beat.data  = beat[63:0];
  assign \beat.resp  = beat[65:64];
  assign \back.data  = beat[63:0];
  assign \back.resp  = beat[65:64];
  assign \burst_ids__payload.addr  = burst_ids__payload[63:0];
  assign \burst_ids__payload.len  = burst_ids__payload[71:64];
  assign \burst_ids__payload.id  = burst_ids__payload[76:72];
  assign \burst__payload$12.addr  = burst_ids__payload[63:0];
  assign \burst__payload$12.len  = burst_ids__payload[71:64];
  assign \burst__payload$12.id  = burst_ids__payload[76:72];
  assign \beat$18.data  = beat[63:0];
  assign \beat$18.resp  = beat[65:64];
  assign \burst_slots__payload.addr  = burst_slots__payload[63:0];
  assign \burst_slots__payload.len  = burst_slots__payload[71:64];
  assign \burst_slots__payload.id  = burst_slots__payload[76:72];
  assign \burst__payload$20.addr  = burst_slots__payload[63:0];
  assign \burst__payload$20.len  = burst_slots__payload[71:64];
  assign \burst__payload$20.id  = burst_slots__payload[76:72];
  assign \beat$26.data  = beat[63:0];
  assign \beat$26.resp  = beat[65:64];
  assign \burst_weights__payload.addr  = burst_weights__payload[63:0];
  assign \burst_weights__payload.len  = burst_weights__payload[71:64];
  assign \burst_weights__payload.id  = burst_weights__payload[76:72];
  assign \burst__payload$28.addr  = burst_weights__payload[63:0];
  assign \burst__payload$28.len  = burst_weights__payload[71:64];
  assign \burst__payload$28.id  = burst_weights__payload[76:72];
  assign \beat$34.data  = beat[63:0];
  assign \beat$34.resp  = beat[65:64];
  assign \setting.register  = setting[7:0];
  assign \setting.table  = setting[13:8];
  assign \setting.value  = setting[77:14];
  assign \about.rows  = \$signature__data ;
  assign \about.fixed  = get_fixed__data[31:0];
  assign \about.hot  = get_fixed__data[32];
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
  assign \req__payload.address  = req__payload[63:0];
  assign \req__payload.count  = req__payload[68:64];
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
  assign \req__payload$87.address  = \req__payload$87 [63:0];
  assign \req__payload$87.count  = \req__payload$87 [67:64];
  assign \req__payload$89.address  = \req__payload$89 [63:0];
  assign \req__payload$89.count  = \req__payload$89 [67:64];
  assign \req__payload$91.address  = \req__payload$91 [63:0];
  assign \req__payload$91.count  = \req__payload$91 [67:64];
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
  assign \rsp__payload.words  = rsp__payload[255:0];
  assign \rsp__payload.resp  = rsp__payload[257:256];
  assign \rsp__payload$106.words  = \rsp__payload$106 [255:0];
  assign \rsp__payload$106.resp  = \rsp__payload$106 [257:256];
  assign \rsp__payload$107.words  = \rsp__payload$107 [255:0];
  assign \rsp__payload$107.resp  = \rsp__payload$107 [257:256];
  assign \rsp__payload$140.words  = \rsp__payload$140 [575:0];
  assign \rsp__payload$140.resp  = \rsp__payload$140 [577:576];
  always @*
    \$359 [141:118] = s1[141:118];
  assign chunks__payload[911:656] = \rsp__payload$107 [255:0];
  assign chunks__payload[655:400] = \rsp__payload$106 [255:0];
  assign chunks__payload[399:144] = rsp__payload[255:0];
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
  assign \req__payload$91 [67:64] = s1[117:114];
  assign \req__payload$91 [63:0] = \$150 [63:0];
  assign \req__payload$89 [67:64] = s1[117:114];
  assign \req__payload$89 [63:0] = \$144 [63:0];
  assign \req__payload$87 [67:64] = s1[117:114];
  assign \req__payload$87 [63:0] = \$139 [63:0];
  assign i__payload[141:118] = { \$126 [2:0], \$113 [2:0], \$100 [2:0], \$87 [2:0], \$74 [2:0], \$61 [2:0], \$48 [2:0], \$35 [2:0] };
  assign { i__payload[143:142], i__payload[117:0] } = { s1[143:142], s1[117:0] };
  assign req__payload[68:64] = \$13 [4:0];
  assign req__payload[63:0] = \$9 [63:0];
  assign \$8  = { index, 3'h0 };
  assign \$13  = { \$12 , 1'h0 };
  assign \$127  = 1'h0;
  assign \$128  = req__ready;
  assign \$136  = \$135 ;
  assign \$138  = { 1'h0, s1[113:82], 2'h0 };
  assign \$143  = { 1'h0, s1[113:82], 2'h0 };
  assign \$149  = { 1'h0, s1[113:82], 2'h0 };
  assign \$294  = { 3'h0, \first$58 [14:3] };
endmodule

module \hotline_walker.design.ids (rst, \w_data$26 , burst__ready, \w_en$24 , i__valid, rsp__ready, req__ready, i__payload, rsp__valid, rsp__payload, burst__payload, burst__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$2  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire [31:0] \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire [31:0] \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire [31:0] \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [31:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire [31:0] \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire [31:0] \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire [31:0] \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire [31:0] \$42 ;
  wire [4:0] \$43 ;
  wire [5:0] \$44 ;
  wire [5:0] \$45 ;
  wire [2:0] \$46 ;
  wire [8:0] \$47 ;
  wire [9:0] \$48 ;
  wire \$49 ;
  wire [3:0] \$5 ;
  wire [63:0] \$50 ;
  wire [1:0] \$51 ;
  wire \$52 ;
  wire [1:0] \$53 ;
  wire \$54 ;
  wire [3:0] \$55 ;
  wire [3:0] \$56 ;
  wire \$57 ;
  wire [1:0] \$58 ;
  wire \$59 ;
  wire \$6 ;
  reg \$60 ;
  reg [63:0] \$61 ;
  reg [3:0] \$62 ;
  reg [7:0] \$63 ;
  reg \$64 ;
  reg \$65 ;
  reg \$66 ;
  reg [2:0] \$67 ;
  reg [1:0] \$68 ;
  reg [63:0] \$69 ;
  wire \$7 ;
  reg [1:0] \$70 ;
  reg [2:0] \$71 ;
  reg [255:0] \$72 ;
  reg [1:0] \$73 ;
  reg \$74 ;
  reg [257:0] \$75 ;
  wire \$8 ;
  wire \$9 ;
  reg \$signal  = 1'h0;
  wire \$signal$30 ;
  reg \$signal$37  = 1'h0;
  reg [255:0] \$signal$45  = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [7:0] \$signal$54  = 8'h00;
  wire asks;
  wire [65:0] beat;
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
  wire free;
  input [67:0] i__payload;
  wire [67:0] i__payload;
  wire [63:0] \i__payload.address ;
  wire [3:0] \i__payload.count ;
  wire i__ready;
  input i__valid;
  wire i__valid;
  wire [67:0] o__payload;
  wire [63:0] \o__payload.address ;
  wire [3:0] \o__payload.count ;
  wire o__ready;
  wire o__valid;
  reg [2:0] place = 3'h0;
  wire [3:0] r_data;
  wire [65:0] \r_data$55 ;
  wire r_en;
  wire \r_en$41 ;
  wire r_rdy;
  wire \r_rdy$40 ;
  wire [67:0] req__payload;
  wire [63:0] \req__payload.address ;
  wire [3:0] \req__payload.count ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire [1:0] response;
  reg room = 1'h0;
  output [257:0] rsp__payload;
  reg [257:0] rsp__payload = 258'h00000000000000000000000000000000000000000000000000000000000000000;
  wire [1:0] \rsp__payload.resp ;
  wire [255:0] \rsp__payload.words ;
  input rsp__ready;
  wire rsp__ready;
  output rsp__valid;
  reg rsp__valid = 1'h0;
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
  reg s1_last = 1'h0;
  wire s1_moves;
  reg [2:0] s1_place = 3'h0;
  reg [1:0] s1_resp = 2'h0;
  reg [63:0] s1_turned = 64'h0000000000000000;
  reg [1:0] s1_wraps = 2'h0;
  wire takes;
  (* init = 4'h0 *)
  wire [3:0] w_data;
  input [65:0] \w_data$26 ;
  wire [65:0] \w_data$26 ;
  wire w_en;
  input \w_en$24 ;
  wire \w_en$24 ;
  wire w_rdy;
  wire [255:0] whole;
  reg [1:0] worst = 2'h0;
  assign \$17  = s1_wraps[1] ? \$15  : \$16 ;
  assign \$18  = \$17  ? s1_turned[63:32] : \$signal$45 [63:32];
  assign \$19  = s1_place == 2'h2;
  assign \$20  = s1_place == 1'h1;
  assign \$21  = s1_wraps[0] ? \$19  : \$20 ;
  assign \$22  = \$21  ? s1_turned[31:0] : \$signal$45 [95:64];
  assign \$23  = s1_place == 2'h2;
  assign \$24  = s1_place == 1'h1;
  assign \$25  = s1_wraps[1] ? \$23  : \$24 ;
  assign \$26  = \$25  ? s1_turned[63:32] : \$signal$45 [127:96];
  assign \$27  = s1_place == 2'h3;
  assign \$28  = s1_place == 2'h2;
  assign \$29  = s1_wraps[0] ? \$27  : \$28 ;
  assign \$30  = \$29  ? s1_turned[31:0] : \$signal$45 [159:128];
  assign \$31  = s1_place == 2'h3;
  assign \$32  = s1_place == 2'h2;
  assign \$33  = s1_wraps[1] ? \$31  : \$32 ;
  assign \$34  = \$33  ? s1_turned[63:32] : \$signal$45 [191:160];
  assign \$35  = s1_place == 3'h4;
  assign \$36  = s1_place == 2'h3;
  assign \$37  = s1_wraps[0] ? \$35  : \$36 ;
  assign \$38  = \$37  ? s1_turned[31:0] : \$signal$45 [223:192];
  assign \$39  = s1_place == 3'h4;
  assign \$40  = s1_place == 2'h3;
  assign \$41  = s1_wraps[1] ? \$39  : \$40 ;
  assign \$42  = \$41  ? s1_turned[63:32] : \$signal$45 [255:224];
  assign response = worst | s1_resp;
  assign \$43  = o__payload[2] + o__payload[67:64];
  assign \$44  = \$43  + 1'h1;
  assign \$46  = asks ? s1[3:1] : 3'h0;
  assign \$47  = \$signal$54  + \$46 ;
  assign \$48  = \$47  - r_en;
  assign \$49  = \$signal$54  <= 7'h76;
  assign \$50  = r_data[0] ? { \r_data$55 [31:0], \r_data$55 [63:32] } : \r_data$55 [63:0];
  assign \$51  = 1'h0 + r_data[0];
  assign \$52  = \$51  >= 2'h2;
  assign \$53  = 1'h1 + r_data[0];
  assign \$54  = \$53  >= 2'h2;
  assign \$55  = place + 1'h1;
  assign \$56  = \$signal$30  ? 4'h0 : \$55 ;
  assign \$57  = \$signal$37  & s1_moves;
  assign \$58  = s1_last ? 2'h0 : response;
  assign \$59  = \$signal$37  & s1_last;
  always @(posedge clk)
    \$signal  <= \$60 ;
  always @(posedge clk)
    s1_address <= \$61 ;
  always @(posedge clk)
    s1 <= \$62 ;
  always @(posedge clk)
    \$signal$54  <= \$63 ;
  always @(posedge clk)
    room <= \$64 ;
  always @(posedge clk)
    \$signal$37  <= \$65 ;
  always @(posedge clk)
    s1_last <= \$66 ;
  always @(posedge clk)
    s1_place <= \$67 ;
  always @(posedge clk)
    s1_resp <= \$68 ;
  always @(posedge clk)
    s1_turned <= \$69 ;
  always @(posedge clk)
    s1_wraps <= \$70 ;
  always @(posedge clk)
    place <= \$71 ;
  always @(posedge clk)
    \$signal$45  <= \$72 ;
  always @(posedge clk)
    worst <= \$73 ;
  always @(posedge clk)
    rsp__valid <= \$74 ;
  always @(posedge clk)
    rsp__payload <= \$75 ;
  assign \$1  = ~ \$signal ;
  assign o__ready = \$1  | asks;
  assign \$2  = \$signal  & room;
  assign \$3  = \$2  & w_rdy;
  assign asks = \$3  & run__ready;
  assign \$4  = \$signal  & room;
  assign run__valid = \$4  & w_rdy;
  assign \$5  = r_data[3:1] - 1'h1;
  assign \$signal$30  = place == \$5 [2:0];
  assign \$6  = ~ rsp__valid;
  assign free = \$6  | rsp__ready;
  assign \$7  = ~ \$signal$37 ;
  assign \$8  = ~ s1_last;
  assign \$9  = \$7  | \$8 ;
  assign s1_moves = \$9  | free;
  assign \$10  = r_rdy & \r_rdy$40 ;
  assign r_en = \$10  & s1_moves;
  assign \r_en$41  = r_en & \$signal$30 ;
  assign \$11  = s1_place == 1'h1;
  assign \$12  = ! s1_place;
  assign \$13  = s1_wraps[0] ? \$11  : \$12 ;
  assign \$14  = \$13  ? s1_turned[31:0] : \$signal$45 [31:0];
  assign \$15  = s1_place == 1'h1;
  assign \$16  = ! s1_place;
  \hotline_walker.design.ids.beats  beats (
    .clk(clk),
    .r_data(\r_data$55 ),
    .r_en(r_en),
    .r_rdy(r_rdy),
    .rst(rst),
    .w_en(\w_en$24 ),
    .w_port__data(\w_data$26 )
  );
  \hotline_walker.design.ids.requests  requests (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(req__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \hotline_walker.design.ids.splitter  splitter (
    .burst__payload(burst__payload),
    .burst__ready(burst__ready),
    .burst__valid(burst__valid),
    .clk(clk),
    .rst(rst),
    .run__payload(run__payload),
    .run__ready(run__ready),
    .run__valid(run__valid)
  );
  \hotline_walker.design.ids.under_way  under_way (
    .clk(clk),
    .r_data(r_data),
    .r_en(\r_en$41 ),
    .r_rdy(\r_rdy$40 ),
    .rst(rst),
    .w_en(asks),
    .w_port__data(s1),
    .w_rdy(w_rdy)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$60  = \$signal ;
    if (o__ready) begin
      \$60  = o__valid;
    end
    if (rst) begin
      \$60  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$61  = s1_address;
    if (o__ready) begin
      \$61  = { o__payload[63:3], 3'h0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$62  = s1;
    if (o__ready) begin
      \$62 [0] = o__payload[2];
      \$62 [3:1] = \$45 [2:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$63  = \$48 [7:0];
    if (rst) begin
      \$63  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$64  = \$49 ;
    if (rst) begin
      \$64  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$65  = \$signal$37 ;
    if (s1_moves) begin
      \$65  = r_en;
    end
    if (rst) begin
      \$65  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$66  = s1_last;
    if (s1_moves) begin
      \$66  = \$signal$30 ;
    end
    if (rst) begin
      \$66  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$67  = s1_place;
    if (s1_moves) begin
      \$67  = place;
    end
    if (rst) begin
      \$67  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$68  = s1_resp;
    if (s1_moves) begin
      \$68  = \r_data$55 [65:64];
    end
    if (rst) begin
      \$68  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$69  = s1_turned;
    if (s1_moves) begin
      \$69  = \$50 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$70  = s1_wraps;
    if (s1_moves) begin
      \$70  = { \$54 , \$52  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$71  = place;
    if (r_en) begin
      \$71  = \$56 [2:0];
    end
    if (rst) begin
      \$71  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$72  = \$signal$45 ;
    if (\$57 ) begin
      \$72  = whole;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$73  = worst;
    if (\$57 ) begin
      \$73  = \$58 ;
    end
    if (rst) begin
      \$73  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$74  = rsp__valid;
    if (free) begin
      \$74  = \$59 ;
    end
    if (rst) begin
      \$74  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$75  = rsp__payload;
    if (free) begin
      \$75 [255:0] = whole;
      \$75 [257:256] = response;
    end
    if (rst) begin
      \$75  = 258'h00000000000000000000000000000000000000000000000000000000000000000;
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
  assign beat_valid = \w_en$24 ;
  assign beat = \w_data$26 ;
  assign takes = r_en;
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
  assign \beat.data  = \w_data$26 [63:0];
  assign \beat.resp  = \w_data$26 [65:64];
  assign \o__payload.address  = o__payload[63:0];
  assign \o__payload.count  = o__payload[67:64];
  assign \rsp__payload.words  = rsp__payload[255:0];
  assign \rsp__payload.resp  = rsp__payload[257:256];
  assign whole[255:224] = \$42 ;
  assign whole[223:192] = \$38 ;
  assign whole[191:160] = \$34 ;
  assign whole[159:128] = \$30 ;
  assign whole[127:96] = \$26 ;
  assign whole[95:64] = \$22 ;
  assign whole[63:32] = \$18 ;
  assign whole[31:0] = \$14 ;
  assign run__payload[71:67] = 5'h13;
  assign run__payload[66:64] = s1[3:1];
  assign run__payload[63:0] = s1_address;
  assign \$45  = { 1'h0, \$44 [5:1] };
endmodule

module \hotline_walker.design.ids.beats (rst, w_port__data, w_en, r_en, r_data, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$3  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [6:0];
    end
    if (rst) begin
      \$30  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [6:0];
    end
    if (rst) begin
      \$31  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
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
  reg \$auto$verilog_backend.cc:2355:dump_module$4  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [1:0];
    end
    if (rst) begin
      \$16  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
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

module \hotline_walker.design.ids.splitter (rst, burst__ready, run__valid, run__ready, run__payload, burst__payload, burst__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$5  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$14  = \$signal ;
    if (run__ready) begin
      \$14  = run__valid;
    end
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$15  = s1;
    if (run__ready) begin
      \$15  = run__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$16  = s1_before;
    if (run__ready) begin
      \$16  = \$10 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
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

module \hotline_walker.design.ids.under_way (rst, w_en, r_en, w_rdy, r_data, w_port__data, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$6  = 0;
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
  output w_rdy;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [6:0];
    end
    if (rst) begin
      \$30  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [6:0];
    end
    if (rst) begin
      \$31  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
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

module \hotline_walker.design.offsets (rst, \w_data$26 , burst__ready, \w_en$24 , req__ready, i__payload, rsp__ready, i__valid, rsp__valid, rsp__payload, burst__payload, burst__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$7  = 0;
  wire \$1 ;
  wire \$10 ;
  reg \$100 ;
  reg [63:0] \$101 ;
  reg [4:0] \$102 ;
  reg [7:0] \$103 ;
  reg \$104 ;
  reg \$105 ;
  reg \$106 ;
  reg [3:0] \$107 ;
  reg [1:0] \$108 ;
  reg [63:0] \$109 ;
  wire \$11 ;
  reg [1:0] \$110 ;
  reg [3:0] \$111 ;
  reg [575:0] \$112 ;
  reg [1:0] \$113 ;
  reg \$114 ;
  reg [577:0] \$115 ;
  wire \$12 ;
  wire \$13 ;
  wire [31:0] \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire [31:0] \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire [31:0] \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [31:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire [31:0] \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire [31:0] \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire [31:0] \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire [31:0] \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire [31:0] \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire [4:0] \$5 ;
  wire [31:0] \$50 ;
  wire \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire [31:0] \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire [31:0] \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire [31:0] \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire \$65 ;
  wire [31:0] \$66 ;
  wire \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire [31:0] \$70 ;
  wire \$71 ;
  wire \$72 ;
  wire \$73 ;
  wire [31:0] \$74 ;
  wire \$75 ;
  wire \$76 ;
  wire \$77 ;
  wire [31:0] \$78 ;
  wire \$79 ;
  wire \$8 ;
  wire \$80 ;
  wire \$81 ;
  wire [31:0] \$82 ;
  wire [5:0] \$83 ;
  wire [6:0] \$84 ;
  wire [6:0] \$85 ;
  wire [3:0] \$86 ;
  wire [8:0] \$87 ;
  wire [9:0] \$88 ;
  wire \$89 ;
  wire \$9 ;
  wire [63:0] \$90 ;
  wire [1:0] \$91 ;
  wire \$92 ;
  wire [1:0] \$93 ;
  wire \$94 ;
  wire [4:0] \$95 ;
  wire [4:0] \$96 ;
  wire \$97 ;
  wire [1:0] \$98 ;
  wire \$99 ;
  reg \$signal  = 1'h0;
  wire \$signal$30 ;
  reg \$signal$37  = 1'h0;
  reg [575:0] \$signal$45  = 576'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg [7:0] \$signal$54  = 8'h00;
  wire asks;
  wire [65:0] beat;
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
  wire free;
  input [68:0] i__payload;
  wire [68:0] i__payload;
  wire [63:0] \i__payload.address ;
  wire [4:0] \i__payload.count ;
  wire i__ready;
  input i__valid;
  wire i__valid;
  wire [68:0] o__payload;
  wire [63:0] \o__payload.address ;
  wire [4:0] \o__payload.count ;
  wire o__ready;
  wire o__valid;
  reg [3:0] place = 4'h0;
  wire [4:0] r_data;
  wire [65:0] \r_data$55 ;
  wire r_en;
  wire \r_en$41 ;
  wire r_rdy;
  wire \r_rdy$40 ;
  wire [68:0] req__payload;
  wire [63:0] \req__payload.address ;
  wire [4:0] \req__payload.count ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire [1:0] response;
  reg room = 1'h0;
  output [577:0] rsp__payload;
  reg [577:0] rsp__payload = 578'h0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [1:0] \rsp__payload.resp ;
  wire [575:0] \rsp__payload.words ;
  input rsp__ready;
  wire rsp__ready;
  output rsp__valid;
  reg rsp__valid = 1'h0;
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
  reg s1_last = 1'h0;
  wire s1_moves;
  reg [3:0] s1_place = 4'h0;
  reg [1:0] s1_resp = 2'h0;
  reg [63:0] s1_turned = 64'h0000000000000000;
  reg [1:0] s1_wraps = 2'h0;
  wire takes;
  (* init = 5'h00 *)
  wire [4:0] w_data;
  input [65:0] \w_data$26 ;
  wire [65:0] \w_data$26 ;
  wire w_en;
  input \w_en$24 ;
  wire \w_en$24 ;
  wire w_rdy;
  wire [575:0] whole;
  reg [1:0] worst = 2'h0;
  assign \$1  = ~ \$signal ;
  assign o__ready = \$1  | asks;
  assign \$2  = \$signal  & room;
  assign \$3  = \$2  & w_rdy;
  assign asks = \$3  & run__ready;
  assign \$4  = \$signal  & room;
  assign run__valid = \$4  & w_rdy;
  assign \$5  = r_data[4:1] - 1'h1;
  assign \$signal$30  = place == \$5 [3:0];
  assign \$6  = ~ rsp__valid;
  assign free = \$6  | rsp__ready;
  assign \$7  = ~ \$signal$37 ;
  assign \$8  = ~ s1_last;
  assign \$9  = \$7  | \$8 ;
  assign s1_moves = \$9  | free;
  assign \$10  = r_rdy & \r_rdy$40 ;
  assign r_en = \$10  & s1_moves;
  assign \r_en$41  = r_en & \$signal$30 ;
  assign \$11  = s1_place == 1'h1;
  assign \$12  = ! s1_place;
  assign \$13  = s1_wraps[0] ? \$11  : \$12 ;
  assign \$14  = \$13  ? s1_turned[31:0] : \$signal$45 [31:0];
  assign \$15  = s1_place == 1'h1;
  assign \$16  = ! s1_place;
  assign \$17  = s1_wraps[1] ? \$15  : \$16 ;
  assign \$18  = \$17  ? s1_turned[63:32] : \$signal$45 [63:32];
  assign \$19  = s1_place == 2'h2;
  assign \$20  = s1_place == 1'h1;
  assign \$21  = s1_wraps[0] ? \$19  : \$20 ;
  assign \$22  = \$21  ? s1_turned[31:0] : \$signal$45 [95:64];
  assign \$23  = s1_place == 2'h2;
  assign \$24  = s1_place == 1'h1;
  assign \$25  = s1_wraps[1] ? \$23  : \$24 ;
  assign \$26  = \$25  ? s1_turned[63:32] : \$signal$45 [127:96];
  assign \$27  = s1_place == 2'h3;
  assign \$28  = s1_place == 2'h2;
  assign \$29  = s1_wraps[0] ? \$27  : \$28 ;
  assign \$30  = \$29  ? s1_turned[31:0] : \$signal$45 [159:128];
  assign \$31  = s1_place == 2'h3;
  assign \$32  = s1_place == 2'h2;
  assign \$33  = s1_wraps[1] ? \$31  : \$32 ;
  assign \$34  = \$33  ? s1_turned[63:32] : \$signal$45 [191:160];
  assign \$35  = s1_place == 3'h4;
  assign \$36  = s1_place == 2'h3;
  assign \$37  = s1_wraps[0] ? \$35  : \$36 ;
  assign \$38  = \$37  ? s1_turned[31:0] : \$signal$45 [223:192];
  assign \$39  = s1_place == 3'h4;
  assign \$40  = s1_place == 2'h3;
  assign \$41  = s1_wraps[1] ? \$39  : \$40 ;
  assign \$42  = \$41  ? s1_turned[63:32] : \$signal$45 [255:224];
  assign \$43  = s1_place == 3'h5;
  assign \$44  = s1_place == 3'h4;
  assign \$45  = s1_wraps[0] ? \$43  : \$44 ;
  assign \$46  = \$45  ? s1_turned[31:0] : \$signal$45 [287:256];
  assign \$47  = s1_place == 3'h5;
  assign \$48  = s1_place == 3'h4;
  assign \$49  = s1_wraps[1] ? \$47  : \$48 ;
  assign \$50  = \$49  ? s1_turned[63:32] : \$signal$45 [319:288];
  assign \$51  = s1_place == 3'h6;
  assign \$52  = s1_place == 3'h5;
  assign \$53  = s1_wraps[0] ? \$51  : \$52 ;
  assign \$54  = \$53  ? s1_turned[31:0] : \$signal$45 [351:320];
  assign \$55  = s1_place == 3'h6;
  assign \$56  = s1_place == 3'h5;
  assign \$57  = s1_wraps[1] ? \$55  : \$56 ;
  assign \$58  = \$57  ? s1_turned[63:32] : \$signal$45 [383:352];
  assign \$59  = s1_place == 3'h7;
  assign \$60  = s1_place == 3'h6;
  assign \$61  = s1_wraps[0] ? \$59  : \$60 ;
  assign \$62  = \$61  ? s1_turned[31:0] : \$signal$45 [415:384];
  assign \$63  = s1_place == 3'h7;
  assign \$64  = s1_place == 3'h6;
  assign \$65  = s1_wraps[1] ? \$63  : \$64 ;
  assign \$66  = \$65  ? s1_turned[63:32] : \$signal$45 [447:416];
  assign \$67  = s1_place == 4'h8;
  assign \$68  = s1_place == 3'h7;
  assign \$69  = s1_wraps[0] ? \$67  : \$68 ;
  assign \$70  = \$69  ? s1_turned[31:0] : \$signal$45 [479:448];
  assign \$71  = s1_place == 4'h8;
  assign \$72  = s1_place == 3'h7;
  assign \$73  = s1_wraps[1] ? \$71  : \$72 ;
  assign \$74  = \$73  ? s1_turned[63:32] : \$signal$45 [511:480];
  assign \$75  = s1_place == 4'h9;
  assign \$76  = s1_place == 4'h8;
  assign \$77  = s1_wraps[0] ? \$75  : \$76 ;
  assign \$78  = \$77  ? s1_turned[31:0] : \$signal$45 [543:512];
  assign \$79  = s1_place == 4'h9;
  assign \$80  = s1_place == 4'h8;
  assign \$81  = s1_wraps[1] ? \$79  : \$80 ;
  assign \$82  = \$81  ? s1_turned[63:32] : \$signal$45 [575:544];
  assign response = worst | s1_resp;
  assign \$83  = o__payload[2] + o__payload[68:64];
  assign \$84  = \$83  + 1'h1;
  assign \$86  = asks ? s1[4:1] : 4'h0;
  assign \$87  = \$signal$54  + \$86 ;
  assign \$88  = \$87  - r_en;
  assign \$89  = \$signal$54  <= 7'h6c;
  assign \$90  = r_data[0] ? { \r_data$55 [31:0], \r_data$55 [63:32] } : \r_data$55 [63:0];
  assign \$91  = 1'h0 + r_data[0];
  assign \$92  = \$91  >= 2'h2;
  assign \$93  = 1'h1 + r_data[0];
  assign \$94  = \$93  >= 2'h2;
  assign \$95  = place + 1'h1;
  assign \$96  = \$signal$30  ? 5'h00 : \$95 ;
  assign \$97  = \$signal$37  & s1_moves;
  assign \$98  = s1_last ? 2'h0 : response;
  assign \$99  = \$signal$37  & s1_last;
  always @(posedge clk)
    \$signal  <= \$100 ;
  always @(posedge clk)
    s1_address <= \$101 ;
  always @(posedge clk)
    s1 <= \$102 ;
  always @(posedge clk)
    \$signal$54  <= \$103 ;
  always @(posedge clk)
    room <= \$104 ;
  always @(posedge clk)
    \$signal$37  <= \$105 ;
  always @(posedge clk)
    s1_last <= \$106 ;
  always @(posedge clk)
    s1_place <= \$107 ;
  always @(posedge clk)
    s1_resp <= \$108 ;
  always @(posedge clk)
    s1_turned <= \$109 ;
  always @(posedge clk)
    s1_wraps <= \$110 ;
  always @(posedge clk)
    place <= \$111 ;
  always @(posedge clk)
    \$signal$45  <= \$112 ;
  always @(posedge clk)
    worst <= \$113 ;
  always @(posedge clk)
    rsp__valid <= \$114 ;
  always @(posedge clk)
    rsp__payload <= \$115 ;
  \hotline_walker.design.offsets.beats  beats (
    .clk(clk),
    .r_data(\r_data$55 ),
    .r_en(r_en),
    .r_rdy(r_rdy),
    .rst(rst),
    .w_en(\w_en$24 ),
    .w_port__data(\w_data$26 )
  );
  \hotline_walker.design.offsets.requests  requests (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(req__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \hotline_walker.design.offsets.splitter  splitter (
    .burst__payload(burst__payload),
    .burst__ready(burst__ready),
    .burst__valid(burst__valid),
    .clk(clk),
    .rst(rst),
    .run__payload(run__payload),
    .run__ready(run__ready),
    .run__valid(run__valid)
  );
  \hotline_walker.design.offsets.under_way  under_way (
    .clk(clk),
    .r_data(r_data),
    .r_en(\r_en$41 ),
    .r_rdy(\r_rdy$40 ),
    .rst(rst),
    .w_en(asks),
    .w_port__data(s1),
    .w_rdy(w_rdy)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$100  = \$signal ;
    if (o__ready) begin
      \$100  = o__valid;
    end
    if (rst) begin
      \$100  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$101  = s1_address;
    if (o__ready) begin
      \$101  = { o__payload[63:3], 3'h0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$102  = s1;
    if (o__ready) begin
      \$102 [0] = o__payload[2];
      \$102 [4:1] = \$85 [3:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$103  = \$88 [7:0];
    if (rst) begin
      \$103  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$104  = \$89 ;
    if (rst) begin
      \$104  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$105  = \$signal$37 ;
    if (s1_moves) begin
      \$105  = r_en;
    end
    if (rst) begin
      \$105  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$106  = s1_last;
    if (s1_moves) begin
      \$106  = \$signal$30 ;
    end
    if (rst) begin
      \$106  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$107  = s1_place;
    if (s1_moves) begin
      \$107  = place;
    end
    if (rst) begin
      \$107  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$108  = s1_resp;
    if (s1_moves) begin
      \$108  = \r_data$55 [65:64];
    end
    if (rst) begin
      \$108  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$109  = s1_turned;
    if (s1_moves) begin
      \$109  = \$90 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$110  = s1_wraps;
    if (s1_moves) begin
      \$110  = { \$94 , \$92  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$111  = place;
    if (r_en) begin
      \$111  = \$96 [3:0];
    end
    if (rst) begin
      \$111  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$112  = \$signal$45 ;
    if (\$97 ) begin
      \$112  = whole;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$113  = worst;
    if (\$97 ) begin
      \$113  = \$98 ;
    end
    if (rst) begin
      \$113  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$114  = rsp__valid;
    if (free) begin
      \$114  = \$99 ;
    end
    if (rst) begin
      \$114  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$115  = rsp__payload;
    if (free) begin
      \$115 [575:0] = whole;
      \$115 [577:576] = response;
    end
    if (rst) begin
      \$115  = 578'h0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
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
  assign beat_valid = \w_en$24 ;
  assign beat = \w_data$26 ;
  assign takes = r_en;
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
  assign \beat.data  = \w_data$26 [63:0];
  assign \beat.resp  = \w_data$26 [65:64];
  assign \o__payload.address  = o__payload[63:0];
  assign \o__payload.count  = o__payload[68:64];
  assign \rsp__payload.words  = rsp__payload[575:0];
  assign \rsp__payload.resp  = rsp__payload[577:576];
  assign whole[575:544] = \$82 ;
  assign whole[543:512] = \$78 ;
  assign whole[511:480] = \$74 ;
  assign whole[479:448] = \$70 ;
  assign whole[447:416] = \$66 ;
  assign whole[415:384] = \$62 ;
  assign whole[383:352] = \$58 ;
  assign whole[351:320] = \$54 ;
  assign whole[319:288] = \$50 ;
  assign whole[287:256] = \$46 ;
  assign whole[255:224] = \$42 ;
  assign whole[223:192] = \$38 ;
  assign whole[191:160] = \$34 ;
  assign whole[159:128] = \$30 ;
  assign whole[127:96] = \$26 ;
  assign whole[95:64] = \$22 ;
  assign whole[63:32] = \$18 ;
  assign whole[31:0] = \$14 ;
  assign run__payload[72:68] = 5'h11;
  assign run__payload[67:64] = s1[4:1];
  assign run__payload[63:0] = s1_address;
  assign \$85  = { 1'h0, \$84 [6:1] };
endmodule

module \hotline_walker.design.offsets.beats (rst, w_port__data, w_en, r_en, r_data, r_rdy, clk);
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

module \hotline_walker.design.offsets.requests (rst, o__ready, i__ready, o__payload, i__payload, i__valid, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$9  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [1:0];
    end
    if (rst) begin
      \$16  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
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

module \hotline_walker.design.offsets.splitter (rst, burst__ready, run__valid, run__ready, run__payload, burst__payload, burst__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$10  = 0;
  wire \$1 ;
  wire [10:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  reg \$14 ;
  reg [72:0] \$15 ;
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
  input [72:0] run__payload;
  wire [72:0] run__payload;
  wire [63:0] \run__payload.addr ;
  wire [3:0] \run__payload.beats ;
  wire [4:0] \run__payload.id ;
  output run__ready;
  wire run__ready;
  input run__valid;
  wire run__valid;
  reg [72:0] s1 = 73'h0000000000000000000;
  wire [63:0] \s1.addr ;
  wire [3:0] \s1.beats ;
  wire [4:0] \s1.id ;
  reg [9:0] s1_before = 10'h000;
  reg second = 1'h0;
  assign \$1  = ~ \$signal ;
  assign run__ready = \$1  | \$signal$2 ;
  assign crosses = s1[67:64] > s1_before;
  assign \$2  = s1[63:12] + 1'h1;
  assign \$3  = second ? { \$2 [51:0], 12'h000 } : s1[63:0];
  assign \$4  = s1[67:64] - s1_before;
  assign \$5  = crosses ? s1_before : { 6'h00, s1[67:64] };
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
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$14  = \$signal ;
    if (run__ready) begin
      \$14  = run__valid;
    end
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$15  = s1;
    if (run__ready) begin
      \$15  = run__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$16  = s1_before;
    if (run__ready) begin
      \$16  = \$10 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
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
  assign \s1.beats  = s1[67:64];
  assign \s1.id  = s1[72:68];
  assign \burst__payload.addr  = burst__payload[63:0];
  assign \burst__payload.len  = burst__payload[71:64];
  assign \burst__payload.id  = burst__payload[76:72];
  assign \run__payload.addr  = run__payload[63:0];
  assign \run__payload.beats  = run__payload[67:64];
  assign \run__payload.id  = run__payload[72:68];
  assign burst__payload[71:64] = \$7 [7:0];
  assign burst__payload[63:0] = \$3 ;
  assign burst__payload[76:72] = s1[72:68];
endmodule

module \hotline_walker.design.offsets.under_way (rst, w_en, r_en, w_rdy, r_data, w_port__data, r_rdy, clk);
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
  output w_rdy;
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

module \hotline_walker.design.plans (rst, i__valid, o__ready, i__ready, o__payload, i__payload, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$12  = 0;
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
      \$16  = \$12 [4:0];
    end
    if (rst) begin
      \$16  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
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

module \hotline_walker.design.slots (rst, \w_data$26 , burst__ready, \w_en$24 , i__valid, rsp__ready, req__ready, i__payload, rsp__valid, rsp__payload, burst__payload, burst__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$13  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire [31:0] \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire [31:0] \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire [31:0] \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [31:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire [31:0] \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire [31:0] \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire [31:0] \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire [31:0] \$42 ;
  wire [4:0] \$43 ;
  wire [5:0] \$44 ;
  wire [5:0] \$45 ;
  wire [2:0] \$46 ;
  wire [8:0] \$47 ;
  wire [9:0] \$48 ;
  wire \$49 ;
  wire [3:0] \$5 ;
  wire [63:0] \$50 ;
  wire [1:0] \$51 ;
  wire \$52 ;
  wire [1:0] \$53 ;
  wire \$54 ;
  wire [3:0] \$55 ;
  wire [3:0] \$56 ;
  wire \$57 ;
  wire [1:0] \$58 ;
  wire \$59 ;
  wire \$6 ;
  reg \$60 ;
  reg [63:0] \$61 ;
  reg [3:0] \$62 ;
  reg [7:0] \$63 ;
  reg \$64 ;
  reg \$65 ;
  reg \$66 ;
  reg [2:0] \$67 ;
  reg [1:0] \$68 ;
  reg [63:0] \$69 ;
  wire \$7 ;
  reg [1:0] \$70 ;
  reg [2:0] \$71 ;
  reg [255:0] \$72 ;
  reg [1:0] \$73 ;
  reg \$74 ;
  reg [257:0] \$75 ;
  wire \$8 ;
  wire \$9 ;
  reg \$signal  = 1'h0;
  wire \$signal$30 ;
  reg \$signal$37  = 1'h0;
  reg [255:0] \$signal$45  = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [7:0] \$signal$54  = 8'h00;
  wire asks;
  wire [65:0] beat;
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
  wire free;
  input [67:0] i__payload;
  wire [67:0] i__payload;
  wire [63:0] \i__payload.address ;
  wire [3:0] \i__payload.count ;
  wire i__ready;
  input i__valid;
  wire i__valid;
  wire [67:0] o__payload;
  wire [63:0] \o__payload.address ;
  wire [3:0] \o__payload.count ;
  wire o__ready;
  wire o__valid;
  reg [2:0] place = 3'h0;
  wire [3:0] r_data;
  wire [65:0] \r_data$55 ;
  wire r_en;
  wire \r_en$41 ;
  wire r_rdy;
  wire \r_rdy$40 ;
  wire [67:0] req__payload;
  wire [63:0] \req__payload.address ;
  wire [3:0] \req__payload.count ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire [1:0] response;
  reg room = 1'h0;
  output [257:0] rsp__payload;
  reg [257:0] rsp__payload = 258'h00000000000000000000000000000000000000000000000000000000000000000;
  wire [1:0] \rsp__payload.resp ;
  wire [255:0] \rsp__payload.words ;
  input rsp__ready;
  wire rsp__ready;
  output rsp__valid;
  reg rsp__valid = 1'h0;
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
  reg s1_last = 1'h0;
  wire s1_moves;
  reg [2:0] s1_place = 3'h0;
  reg [1:0] s1_resp = 2'h0;
  reg [63:0] s1_turned = 64'h0000000000000000;
  reg [1:0] s1_wraps = 2'h0;
  wire takes;
  (* init = 4'h0 *)
  wire [3:0] w_data;
  input [65:0] \w_data$26 ;
  wire [65:0] \w_data$26 ;
  wire w_en;
  input \w_en$24 ;
  wire \w_en$24 ;
  wire w_rdy;
  wire [255:0] whole;
  reg [1:0] worst = 2'h0;
  assign \$17  = s1_wraps[1] ? \$15  : \$16 ;
  assign \$18  = \$17  ? s1_turned[63:32] : \$signal$45 [63:32];
  assign \$19  = s1_place == 2'h2;
  assign \$20  = s1_place == 1'h1;
  assign \$21  = s1_wraps[0] ? \$19  : \$20 ;
  assign \$22  = \$21  ? s1_turned[31:0] : \$signal$45 [95:64];
  assign \$23  = s1_place == 2'h2;
  assign \$24  = s1_place == 1'h1;
  assign \$25  = s1_wraps[1] ? \$23  : \$24 ;
  assign \$26  = \$25  ? s1_turned[63:32] : \$signal$45 [127:96];
  assign \$27  = s1_place == 2'h3;
  assign \$28  = s1_place == 2'h2;
  assign \$29  = s1_wraps[0] ? \$27  : \$28 ;
  assign \$30  = \$29  ? s1_turned[31:0] : \$signal$45 [159:128];
  assign \$31  = s1_place == 2'h3;
  assign \$32  = s1_place == 2'h2;
  assign \$33  = s1_wraps[1] ? \$31  : \$32 ;
  assign \$34  = \$33  ? s1_turned[63:32] : \$signal$45 [191:160];
  assign \$35  = s1_place == 3'h4;
  assign \$36  = s1_place == 2'h3;
  assign \$37  = s1_wraps[0] ? \$35  : \$36 ;
  assign \$38  = \$37  ? s1_turned[31:0] : \$signal$45 [223:192];
  assign \$39  = s1_place == 3'h4;
  assign \$40  = s1_place == 2'h3;
  assign \$41  = s1_wraps[1] ? \$39  : \$40 ;
  assign \$42  = \$41  ? s1_turned[63:32] : \$signal$45 [255:224];
  assign response = worst | s1_resp;
  assign \$43  = o__payload[2] + o__payload[67:64];
  assign \$44  = \$43  + 1'h1;
  assign \$46  = asks ? s1[3:1] : 3'h0;
  assign \$47  = \$signal$54  + \$46 ;
  assign \$48  = \$47  - r_en;
  assign \$49  = \$signal$54  <= 7'h76;
  assign \$50  = r_data[0] ? { \r_data$55 [31:0], \r_data$55 [63:32] } : \r_data$55 [63:0];
  assign \$51  = 1'h0 + r_data[0];
  assign \$52  = \$51  >= 2'h2;
  assign \$53  = 1'h1 + r_data[0];
  assign \$54  = \$53  >= 2'h2;
  assign \$55  = place + 1'h1;
  assign \$56  = \$signal$30  ? 4'h0 : \$55 ;
  assign \$57  = \$signal$37  & s1_moves;
  assign \$58  = s1_last ? 2'h0 : response;
  assign \$59  = \$signal$37  & s1_last;
  always @(posedge clk)
    \$signal  <= \$60 ;
  always @(posedge clk)
    s1_address <= \$61 ;
  always @(posedge clk)
    s1 <= \$62 ;
  always @(posedge clk)
    \$signal$54  <= \$63 ;
  always @(posedge clk)
    room <= \$64 ;
  always @(posedge clk)
    \$signal$37  <= \$65 ;
  always @(posedge clk)
    s1_last <= \$66 ;
  always @(posedge clk)
    s1_place <= \$67 ;
  always @(posedge clk)
    s1_resp <= \$68 ;
  always @(posedge clk)
    s1_turned <= \$69 ;
  always @(posedge clk)
    s1_wraps <= \$70 ;
  always @(posedge clk)
    place <= \$71 ;
  always @(posedge clk)
    \$signal$45  <= \$72 ;
  always @(posedge clk)
    worst <= \$73 ;
  always @(posedge clk)
    rsp__valid <= \$74 ;
  always @(posedge clk)
    rsp__payload <= \$75 ;
  assign \$1  = ~ \$signal ;
  assign o__ready = \$1  | asks;
  assign \$2  = \$signal  & room;
  assign \$3  = \$2  & w_rdy;
  assign asks = \$3  & run__ready;
  assign \$4  = \$signal  & room;
  assign run__valid = \$4  & w_rdy;
  assign \$5  = r_data[3:1] - 1'h1;
  assign \$signal$30  = place == \$5 [2:0];
  assign \$6  = ~ rsp__valid;
  assign free = \$6  | rsp__ready;
  assign \$7  = ~ \$signal$37 ;
  assign \$8  = ~ s1_last;
  assign \$9  = \$7  | \$8 ;
  assign s1_moves = \$9  | free;
  assign \$10  = r_rdy & \r_rdy$40 ;
  assign r_en = \$10  & s1_moves;
  assign \r_en$41  = r_en & \$signal$30 ;
  assign \$11  = s1_place == 1'h1;
  assign \$12  = ! s1_place;
  assign \$13  = s1_wraps[0] ? \$11  : \$12 ;
  assign \$14  = \$13  ? s1_turned[31:0] : \$signal$45 [31:0];
  assign \$15  = s1_place == 1'h1;
  assign \$16  = ! s1_place;
  \hotline_walker.design.slots.beats  beats (
    .clk(clk),
    .r_data(\r_data$55 ),
    .r_en(r_en),
    .r_rdy(r_rdy),
    .rst(rst),
    .w_en(\w_en$24 ),
    .w_port__data(\w_data$26 )
  );
  \hotline_walker.design.slots.requests  requests (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(req__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \hotline_walker.design.slots.splitter  splitter (
    .burst__payload(burst__payload),
    .burst__ready(burst__ready),
    .burst__valid(burst__valid),
    .clk(clk),
    .rst(rst),
    .run__payload(run__payload),
    .run__ready(run__ready),
    .run__valid(run__valid)
  );
  \hotline_walker.design.slots.under_way  under_way (
    .clk(clk),
    .r_data(r_data),
    .r_en(\r_en$41 ),
    .r_rdy(\r_rdy$40 ),
    .rst(rst),
    .w_en(asks),
    .w_port__data(s1),
    .w_rdy(w_rdy)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$60  = \$signal ;
    if (o__ready) begin
      \$60  = o__valid;
    end
    if (rst) begin
      \$60  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$61  = s1_address;
    if (o__ready) begin
      \$61  = { o__payload[63:3], 3'h0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$62  = s1;
    if (o__ready) begin
      \$62 [0] = o__payload[2];
      \$62 [3:1] = \$45 [2:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$63  = \$48 [7:0];
    if (rst) begin
      \$63  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$64  = \$49 ;
    if (rst) begin
      \$64  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$65  = \$signal$37 ;
    if (s1_moves) begin
      \$65  = r_en;
    end
    if (rst) begin
      \$65  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$66  = s1_last;
    if (s1_moves) begin
      \$66  = \$signal$30 ;
    end
    if (rst) begin
      \$66  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$67  = s1_place;
    if (s1_moves) begin
      \$67  = place;
    end
    if (rst) begin
      \$67  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$68  = s1_resp;
    if (s1_moves) begin
      \$68  = \r_data$55 [65:64];
    end
    if (rst) begin
      \$68  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$69  = s1_turned;
    if (s1_moves) begin
      \$69  = \$50 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$70  = s1_wraps;
    if (s1_moves) begin
      \$70  = { \$54 , \$52  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$71  = place;
    if (r_en) begin
      \$71  = \$56 [2:0];
    end
    if (rst) begin
      \$71  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$72  = \$signal$45 ;
    if (\$57 ) begin
      \$72  = whole;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$73  = worst;
    if (\$57 ) begin
      \$73  = \$58 ;
    end
    if (rst) begin
      \$73  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$74  = rsp__valid;
    if (free) begin
      \$74  = \$59 ;
    end
    if (rst) begin
      \$74  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$75  = rsp__payload;
    if (free) begin
      \$75 [255:0] = whole;
      \$75 [257:256] = response;
    end
    if (rst) begin
      \$75  = 258'h00000000000000000000000000000000000000000000000000000000000000000;
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
  assign beat_valid = \w_en$24 ;
  assign beat = \w_data$26 ;
  assign takes = r_en;
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
  assign \beat.data  = \w_data$26 [63:0];
  assign \beat.resp  = \w_data$26 [65:64];
  assign \o__payload.address  = o__payload[63:0];
  assign \o__payload.count  = o__payload[67:64];
  assign \rsp__payload.words  = rsp__payload[255:0];
  assign \rsp__payload.resp  = rsp__payload[257:256];
  assign whole[255:224] = \$42 ;
  assign whole[223:192] = \$38 ;
  assign whole[191:160] = \$34 ;
  assign whole[159:128] = \$30 ;
  assign whole[127:96] = \$26 ;
  assign whole[95:64] = \$22 ;
  assign whole[63:32] = \$18 ;
  assign whole[31:0] = \$14 ;
  assign run__payload[71:67] = 5'h14;
  assign run__payload[66:64] = s1[3:1];
  assign run__payload[63:0] = s1_address;
  assign \$45  = { 1'h0, \$44 [5:1] };
endmodule

module \hotline_walker.design.slots.beats (rst, w_port__data, w_en, r_en, r_data, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$14  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [6:0];
    end
    if (rst) begin
      \$30  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [6:0];
    end
    if (rst) begin
      \$31  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
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
  reg \$auto$verilog_backend.cc:2355:dump_module$15  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [1:0];
    end
    if (rst) begin
      \$16  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
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

module \hotline_walker.design.slots.splitter (rst, burst__ready, run__valid, run__ready, run__payload, burst__payload, burst__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$16  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$14  = \$signal ;
    if (run__ready) begin
      \$14  = run__valid;
    end
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$15  = s1;
    if (run__ready) begin
      \$15  = run__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$16  = s1_before;
    if (run__ready) begin
      \$16  = \$10 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
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

module \hotline_walker.design.slots.under_way (rst, w_en, r_en, w_rdy, r_data, w_port__data, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$17  = 0;
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
  output w_rdy;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [6:0];
    end
    if (rst) begin
      \$30  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [6:0];
    end
    if (rst) begin
      \$31  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
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

module \hotline_walker.design.weights (rst, \w_data$26 , burst__ready, \w_en$24 , i__valid, rsp__ready, req__ready, i__payload, rsp__valid, rsp__payload, burst__payload, burst__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$18  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire [31:0] \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire [31:0] \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire [31:0] \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [31:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire [31:0] \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire [31:0] \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire [31:0] \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire [31:0] \$42 ;
  wire [4:0] \$43 ;
  wire [5:0] \$44 ;
  wire [5:0] \$45 ;
  wire [2:0] \$46 ;
  wire [8:0] \$47 ;
  wire [9:0] \$48 ;
  wire \$49 ;
  wire [3:0] \$5 ;
  wire [63:0] \$50 ;
  wire [1:0] \$51 ;
  wire \$52 ;
  wire [1:0] \$53 ;
  wire \$54 ;
  wire [3:0] \$55 ;
  wire [3:0] \$56 ;
  wire \$57 ;
  wire [1:0] \$58 ;
  wire \$59 ;
  wire \$6 ;
  reg \$60 ;
  reg [63:0] \$61 ;
  reg [3:0] \$62 ;
  reg [7:0] \$63 ;
  reg \$64 ;
  reg \$65 ;
  reg \$66 ;
  reg [2:0] \$67 ;
  reg [1:0] \$68 ;
  reg [63:0] \$69 ;
  wire \$7 ;
  reg [1:0] \$70 ;
  reg [2:0] \$71 ;
  reg [255:0] \$72 ;
  reg [1:0] \$73 ;
  reg \$74 ;
  reg [257:0] \$75 ;
  wire \$8 ;
  wire \$9 ;
  reg \$signal  = 1'h0;
  wire \$signal$30 ;
  reg \$signal$37  = 1'h0;
  reg [255:0] \$signal$45  = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [7:0] \$signal$54  = 8'h00;
  wire asks;
  wire [65:0] beat;
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
  wire free;
  input [67:0] i__payload;
  wire [67:0] i__payload;
  wire [63:0] \i__payload.address ;
  wire [3:0] \i__payload.count ;
  wire i__ready;
  input i__valid;
  wire i__valid;
  wire [67:0] o__payload;
  wire [63:0] \o__payload.address ;
  wire [3:0] \o__payload.count ;
  wire o__ready;
  wire o__valid;
  reg [2:0] place = 3'h0;
  wire [3:0] r_data;
  wire [65:0] \r_data$55 ;
  wire r_en;
  wire \r_en$41 ;
  wire r_rdy;
  wire \r_rdy$40 ;
  wire [67:0] req__payload;
  wire [63:0] \req__payload.address ;
  wire [3:0] \req__payload.count ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire [1:0] response;
  reg room = 1'h0;
  output [257:0] rsp__payload;
  reg [257:0] rsp__payload = 258'h00000000000000000000000000000000000000000000000000000000000000000;
  wire [1:0] \rsp__payload.resp ;
  wire [255:0] \rsp__payload.words ;
  input rsp__ready;
  wire rsp__ready;
  output rsp__valid;
  reg rsp__valid = 1'h0;
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
  reg s1_last = 1'h0;
  wire s1_moves;
  reg [2:0] s1_place = 3'h0;
  reg [1:0] s1_resp = 2'h0;
  reg [63:0] s1_turned = 64'h0000000000000000;
  reg [1:0] s1_wraps = 2'h0;
  wire takes;
  (* init = 4'h0 *)
  wire [3:0] w_data;
  input [65:0] \w_data$26 ;
  wire [65:0] \w_data$26 ;
  wire w_en;
  input \w_en$24 ;
  wire \w_en$24 ;
  wire w_rdy;
  wire [255:0] whole;
  reg [1:0] worst = 2'h0;
  assign \$17  = s1_wraps[1] ? \$15  : \$16 ;
  assign \$18  = \$17  ? s1_turned[63:32] : \$signal$45 [63:32];
  assign \$19  = s1_place == 2'h2;
  assign \$20  = s1_place == 1'h1;
  assign \$21  = s1_wraps[0] ? \$19  : \$20 ;
  assign \$22  = \$21  ? s1_turned[31:0] : \$signal$45 [95:64];
  assign \$23  = s1_place == 2'h2;
  assign \$24  = s1_place == 1'h1;
  assign \$25  = s1_wraps[1] ? \$23  : \$24 ;
  assign \$26  = \$25  ? s1_turned[63:32] : \$signal$45 [127:96];
  assign \$27  = s1_place == 2'h3;
  assign \$28  = s1_place == 2'h2;
  assign \$29  = s1_wraps[0] ? \$27  : \$28 ;
  assign \$30  = \$29  ? s1_turned[31:0] : \$signal$45 [159:128];
  assign \$31  = s1_place == 2'h3;
  assign \$32  = s1_place == 2'h2;
  assign \$33  = s1_wraps[1] ? \$31  : \$32 ;
  assign \$34  = \$33  ? s1_turned[63:32] : \$signal$45 [191:160];
  assign \$35  = s1_place == 3'h4;
  assign \$36  = s1_place == 2'h3;
  assign \$37  = s1_wraps[0] ? \$35  : \$36 ;
  assign \$38  = \$37  ? s1_turned[31:0] : \$signal$45 [223:192];
  assign \$39  = s1_place == 3'h4;
  assign \$40  = s1_place == 2'h3;
  assign \$41  = s1_wraps[1] ? \$39  : \$40 ;
  assign \$42  = \$41  ? s1_turned[63:32] : \$signal$45 [255:224];
  assign response = worst | s1_resp;
  assign \$43  = o__payload[2] + o__payload[67:64];
  assign \$44  = \$43  + 1'h1;
  assign \$46  = asks ? s1[3:1] : 3'h0;
  assign \$47  = \$signal$54  + \$46 ;
  assign \$48  = \$47  - r_en;
  assign \$49  = \$signal$54  <= 7'h76;
  assign \$50  = r_data[0] ? { \r_data$55 [31:0], \r_data$55 [63:32] } : \r_data$55 [63:0];
  assign \$51  = 1'h0 + r_data[0];
  assign \$52  = \$51  >= 2'h2;
  assign \$53  = 1'h1 + r_data[0];
  assign \$54  = \$53  >= 2'h2;
  assign \$55  = place + 1'h1;
  assign \$56  = \$signal$30  ? 4'h0 : \$55 ;
  assign \$57  = \$signal$37  & s1_moves;
  assign \$58  = s1_last ? 2'h0 : response;
  assign \$59  = \$signal$37  & s1_last;
  always @(posedge clk)
    \$signal  <= \$60 ;
  always @(posedge clk)
    s1_address <= \$61 ;
  always @(posedge clk)
    s1 <= \$62 ;
  always @(posedge clk)
    \$signal$54  <= \$63 ;
  always @(posedge clk)
    room <= \$64 ;
  always @(posedge clk)
    \$signal$37  <= \$65 ;
  always @(posedge clk)
    s1_last <= \$66 ;
  always @(posedge clk)
    s1_place <= \$67 ;
  always @(posedge clk)
    s1_resp <= \$68 ;
  always @(posedge clk)
    s1_turned <= \$69 ;
  always @(posedge clk)
    s1_wraps <= \$70 ;
  always @(posedge clk)
    place <= \$71 ;
  always @(posedge clk)
    \$signal$45  <= \$72 ;
  always @(posedge clk)
    worst <= \$73 ;
  always @(posedge clk)
    rsp__valid <= \$74 ;
  always @(posedge clk)
    rsp__payload <= \$75 ;
  assign \$1  = ~ \$signal ;
  assign o__ready = \$1  | asks;
  assign \$2  = \$signal  & room;
  assign \$3  = \$2  & w_rdy;
  assign asks = \$3  & run__ready;
  assign \$4  = \$signal  & room;
  assign run__valid = \$4  & w_rdy;
  assign \$5  = r_data[3:1] - 1'h1;
  assign \$signal$30  = place == \$5 [2:0];
  assign \$6  = ~ rsp__valid;
  assign free = \$6  | rsp__ready;
  assign \$7  = ~ \$signal$37 ;
  assign \$8  = ~ s1_last;
  assign \$9  = \$7  | \$8 ;
  assign s1_moves = \$9  | free;
  assign \$10  = r_rdy & \r_rdy$40 ;
  assign r_en = \$10  & s1_moves;
  assign \r_en$41  = r_en & \$signal$30 ;
  assign \$11  = s1_place == 1'h1;
  assign \$12  = ! s1_place;
  assign \$13  = s1_wraps[0] ? \$11  : \$12 ;
  assign \$14  = \$13  ? s1_turned[31:0] : \$signal$45 [31:0];
  assign \$15  = s1_place == 1'h1;
  assign \$16  = ! s1_place;
  \hotline_walker.design.weights.beats  beats (
    .clk(clk),
    .r_data(\r_data$55 ),
    .r_en(r_en),
    .r_rdy(r_rdy),
    .rst(rst),
    .w_en(\w_en$24 ),
    .w_port__data(\w_data$26 )
  );
  \hotline_walker.design.weights.requests  requests (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(req__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \hotline_walker.design.weights.splitter  splitter (
    .burst__payload(burst__payload),
    .burst__ready(burst__ready),
    .burst__valid(burst__valid),
    .clk(clk),
    .rst(rst),
    .run__payload(run__payload),
    .run__ready(run__ready),
    .run__valid(run__valid)
  );
  \hotline_walker.design.weights.under_way  under_way (
    .clk(clk),
    .r_data(r_data),
    .r_en(\r_en$41 ),
    .r_rdy(\r_rdy$40 ),
    .rst(rst),
    .w_en(asks),
    .w_port__data(s1),
    .w_rdy(w_rdy)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$60  = \$signal ;
    if (o__ready) begin
      \$60  = o__valid;
    end
    if (rst) begin
      \$60  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$61  = s1_address;
    if (o__ready) begin
      \$61  = { o__payload[63:3], 3'h0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$62  = s1;
    if (o__ready) begin
      \$62 [0] = o__payload[2];
      \$62 [3:1] = \$45 [2:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$63  = \$48 [7:0];
    if (rst) begin
      \$63  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$64  = \$49 ;
    if (rst) begin
      \$64  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$65  = \$signal$37 ;
    if (s1_moves) begin
      \$65  = r_en;
    end
    if (rst) begin
      \$65  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$66  = s1_last;
    if (s1_moves) begin
      \$66  = \$signal$30 ;
    end
    if (rst) begin
      \$66  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$67  = s1_place;
    if (s1_moves) begin
      \$67  = place;
    end
    if (rst) begin
      \$67  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$68  = s1_resp;
    if (s1_moves) begin
      \$68  = \r_data$55 [65:64];
    end
    if (rst) begin
      \$68  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$69  = s1_turned;
    if (s1_moves) begin
      \$69  = \$50 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$70  = s1_wraps;
    if (s1_moves) begin
      \$70  = { \$54 , \$52  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$71  = place;
    if (r_en) begin
      \$71  = \$56 [2:0];
    end
    if (rst) begin
      \$71  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$72  = \$signal$45 ;
    if (\$57 ) begin
      \$72  = whole;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$73  = worst;
    if (\$57 ) begin
      \$73  = \$58 ;
    end
    if (rst) begin
      \$73  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$74  = rsp__valid;
    if (free) begin
      \$74  = \$59 ;
    end
    if (rst) begin
      \$74  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$75  = rsp__payload;
    if (free) begin
      \$75 [255:0] = whole;
      \$75 [257:256] = response;
    end
    if (rst) begin
      \$75  = 258'h00000000000000000000000000000000000000000000000000000000000000000;
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
  assign beat_valid = \w_en$24 ;
  assign beat = \w_data$26 ;
  assign takes = r_en;
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
  assign \beat.data  = \w_data$26 [63:0];
  assign \beat.resp  = \w_data$26 [65:64];
  assign \o__payload.address  = o__payload[63:0];
  assign \o__payload.count  = o__payload[67:64];
  assign \rsp__payload.words  = rsp__payload[255:0];
  assign \rsp__payload.resp  = rsp__payload[257:256];
  assign whole[255:224] = \$42 ;
  assign whole[223:192] = \$38 ;
  assign whole[191:160] = \$34 ;
  assign whole[159:128] = \$30 ;
  assign whole[127:96] = \$26 ;
  assign whole[95:64] = \$22 ;
  assign whole[63:32] = \$18 ;
  assign whole[31:0] = \$14 ;
  assign run__payload[71:67] = 5'h15;
  assign run__payload[66:64] = s1[3:1];
  assign run__payload[63:0] = s1_address;
  assign \$45  = { 1'h0, \$44 [5:1] };
endmodule

module \hotline_walker.design.weights.beats (rst, w_port__data, w_en, r_en, r_data, r_rdy, clk);
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

module \hotline_walker.design.weights.requests (rst, i__valid, o__ready, i__ready, o__payload, i__payload, o__valid, clk);
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

module \hotline_walker.design.weights.splitter (rst, burst__ready, run__valid, run__ready, run__payload, burst__payload, burst__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$21  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$14  = \$signal ;
    if (run__ready) begin
      \$14  = run__valid;
    end
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$15  = s1;
    if (run__ready) begin
      \$15  = run__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$16  = s1_before;
    if (run__ready) begin
      \$16  = \$10 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
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

module \hotline_walker.design.weights.under_way (rst, w_en, r_en, w_rdy, r_data, w_port__data, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$22  = 0;
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
  output w_rdy;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [6:0];
    end
    if (rst) begin
      \$30  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [6:0];
    end
    if (rst) begin
      \$31  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
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
