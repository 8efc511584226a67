// Hotline, module hotline_popularity, preset tiny.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 3, row_bits 11, banks 2, sets_per_bank 16, ways 4, engines 2, bus_bits 64
// Made by `hotline generate --preset tiny`. Don't edit: change hdl_gen/ and make it again.
// SPDX-License-Identifier: Apache-2.0
/* verilator lint_off WIDTH */
module hotline_popularity(rst, req_valid, req_miss, req_bad, req_block, req_offset, req_learn, req_last, req_samples, popular_ready, rest_ready, done_ready, req_ready, popular_valid, popular_mask, popular_block, popular_last, rest_valid, rest_mask, rest_block, rest_last
, done_valid, done_learn, done_popular, done_rest, done_bad, done_first_bad, clk);
  input clk;
  wire clk;
  wire [22:0] done__payload;
  wire \done__payload.bad ;
  wire [6:0] \done__payload.first_bad ;
  wire \done__payload.learn ;
  wire [6:0] \done__payload.popular ;
  wire [6:0] \done__payload.rest ;
  wire done__ready;
  wire done__valid;
  output done_bad;
  wire done_bad;
  output [6:0] done_first_bad;
  wire [6:0] done_first_bad;
  output done_learn;
  wire done_learn;
  output [6:0] done_popular;
  wire [6:0] done_popular;
  input done_ready;
  wire done_ready;
  output [6:0] done_rest;
  wire [6:0] done_rest;
  output done_valid;
  wire done_valid;
  wire [7:0] popular__payload;
  wire [4:0] \popular__payload.block ;
  wire \popular__payload.last ;
  wire [1:0] \popular__payload.mask ;
  wire popular__ready;
  wire popular__valid;
  output [4:0] popular_block;
  wire [4:0] popular_block;
  output popular_last;
  wire popular_last;
  output [1:0] popular_mask;
  wire [1:0] popular_mask;
  input popular_ready;
  wire popular_ready;
  output popular_valid;
  wire popular_valid;
  wire [19:0] req__payload;
  wire [1:0] \req__payload.bad ;
  wire [4:0] \req__payload.block ;
  wire \req__payload.last ;
  wire \req__payload.learn ;
  wire [1:0] \req__payload.miss ;
  wire [1:0] \req__payload.offset ;
  wire [6:0] \req__payload.samples ;
  wire req__ready;
  wire req__valid;
  input [1:0] req_bad;
  wire [1:0] req_bad;
  input [4:0] req_block;
  wire [4:0] req_block;
  input req_last;
  wire req_last;
  input req_learn;
  wire req_learn;
  input [1:0] req_miss;
  wire [1:0] req_miss;
  input [1:0] req_offset;
  wire [1:0] req_offset;
  output req_ready;
  wire req_ready;
  input [6:0] req_samples;
  wire [6:0] req_samples;
  input req_valid;
  wire req_valid;
  wire [7:0] rest__payload;
  wire [4:0] \rest__payload.block ;
  wire \rest__payload.last ;
  wire [1:0] \rest__payload.mask ;
  wire rest__ready;
  wire rest__valid;
  output [4:0] rest_block;
  wire [4:0] rest_block;
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
    .popular__payload(popular__payload),
    .popular__ready(popular_ready),
    .popular__valid(popular_valid),
    .req__payload(req__payload),
    .req__ready(req_ready),
    .req__valid(req_valid),
    .rest__payload(rest__payload),
    .rest__ready(rest_ready),
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
  assign popular_block = popular__payload[6:2];
  assign popular_last = popular__payload[7];
  assign rest_mask = rest__payload[1:0];
  assign rest_block = rest__payload[6:2];
  assign rest_last = rest__payload[7];
  assign done_learn = done__payload[0];
  assign done_popular = done__payload[7:1];
  assign done_rest = done__payload[14:8];
  assign done_bad = done__payload[15];
  assign done_first_bad = done__payload[22:16];
  assign \req__payload.miss  = req__payload[1:0];
  assign \req__payload.bad  = req__payload[3:2];
  assign \req__payload.block  = req__payload[8:4];
  assign \req__payload.offset  = req__payload[10:9];
  assign \req__payload.learn  = req__payload[11];
  assign \req__payload.last  = req__payload[12];
  assign \req__payload.samples  = req__payload[19:13];
  assign \popular__payload.mask  = popular__payload[1:0];
  assign \popular__payload.block  = popular__payload[6:2];
  assign \popular__payload.last  = popular__payload[7];
  assign \rest__payload.mask  = rest__payload[1:0];
  assign \rest__payload.block  = rest__payload[6:2];
  assign \rest__payload.last  = rest__payload[7];
  assign \done__payload.learn  = done__payload[0];
  assign \done__payload.popular  = done__payload[7:1];
  assign \done__payload.rest  = done__payload[14:8];
  assign \done__payload.bad  = done__payload[15];
  assign \done__payload.first_bad  = done__payload[22:16];
  assign req__payload[19:13] = req_samples;
  assign req__payload[12] = req_last;
  assign req__payload[11] = req_learn;
  assign req__payload[10:9] = req_offset;
  assign req__payload[8:4] = req_block;
  assign req__payload[3:2] = req_bad;
  assign req__payload[1:0] = req_miss;
endmodule

module \hotline_popularity.design (rst, req__valid, popular__ready, rest__ready, done__ready, req__ready, popular__valid, rest__valid, req__payload, done__payload, done__valid, popular__payload, rest__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire [5:0] \$1 ;
  wire \$10 ;
  wire \$100 ;
  wire \$101 ;
  wire \$102 ;
  wire \$103 ;
  wire \$104 ;
  wire \$105 ;
  wire \$106 ;
  wire [4:0] \$107 ;
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
  wire [1:0] \$132 ;
  wire [1:0] \$133 ;
  wire [1:0] \$134 ;
  wire [1:0] \$135 ;
  wire \$136 ;
  wire \$137 ;
  wire \$138 ;
  wire \$139 ;
  wire \$14 ;
  wire [1:0] \$140 ;
  wire [1:0] \$141 ;
  wire [1:0] \$142 ;
  wire \$143 ;
  wire \$144 ;
  wire \$145 ;
  wire \$146 ;
  wire \$147 ;
  wire \$148 ;
  wire [1:0] \$149 ;
  wire \$15 ;
  wire [1:0] \$150 ;
  reg [4:0] \$151 ;
  reg \$152 ;
  reg [3:0] \$153 ;
  reg [2:0] \$154 ;
  reg \$155 ;
  reg \$156 ;
  reg [6:0] \$157 ;
  reg \$158 ;
  reg [4:0] \$159 ;
  wire \$16 ;
  reg \$160 ;
  reg [4:0] \$161 ;
  reg [6:0] \$162 ;
  reg [3:0] \$163 ;
  reg \$164 ;
  reg \$165 ;
  reg \$166 ;
  reg \$167 ;
  reg [4:0] \$168 ;
  reg [6:0] \$169 ;
  wire \$17 ;
  reg [22:0] \$170 ;
  reg \$171 ;
  reg \$172 ;
  reg \$173 ;
  reg \$174 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire [2:0] \$27 ;
  wire [3:0] \$28 ;
  wire [3:0] \$29 ;
  wire \$3 ;
  wire [3:0] \$30 ;
  wire [2:0] \$303 ;
  wire [2:0] \$306 ;
  wire [3:0] \$31 ;
  wire \$32 ;
  wire [5:0] \$33 ;
  wire \$34 ;
  wire [7:0] \$35 ;
  wire [7:0] \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire [1:0] \$40 ;
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
  wire [5:0] \$53 ;
  wire [7:0] \$54 ;
  wire [7:0] \$55 ;
  wire [1:0] \$56 ;
  wire [1:0] \$57 ;
  wire [1:0] \$58 ;
  wire [1:0] \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire [1:0] \$62 ;
  wire [1:0] \$63 ;
  wire [1:0] \$64 ;
  wire [1:0] \$65 ;
  wire [1:0] \$66 ;
  wire \$67 ;
  wire \$68 ;
  wire [2:0] \$69 ;
  wire \$7 ;
  wire [7:0] \$70 ;
  wire [1:0] \$71 ;
  wire [1:0] \$72 ;
  wire [1:0] \$73 ;
  wire \$74 ;
  wire \$75 ;
  wire [1:0] \$76 ;
  wire [1:0] \$77 ;
  wire [1:0] \$78 ;
  wire [1:0] \$79 ;
  wire \$8 ;
  wire \$80 ;
  wire \$81 ;
  wire [2:0] \$82 ;
  wire [7:0] \$83 ;
  wire [1:0] \$84 ;
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
  wire [4:0] \$99 ;
  reg \$signal  = 1'h1;
  reg \$signal$25  = 1'h0;
  reg \$signal$27  = 1'h0;
  wire \$signal$28 ;
  reg [4:0] \$signal$29  = 5'h00;
  reg [4:0] \$signal$30  = 5'h00;
  reg \$signal$31  = 1'h0;
  wire \$signal$34 ;
  wire \$signal$35 ;
  reg [3:0] \$signal$37  = 4'h0;
  wire [1:0] \$signal$37.bad ;
  wire [1:0] \$signal$37.miss ;
  reg [6:0] \$signal$47  = 7'h00;
  wire \$signal$5 ;
  wire [1:0] \$signal$50 ;
  wire [1:0] \$signal$51 ;
  reg \$signal$52  = 1'h0;
  reg \$signal$56  = 1'h0;
  wire [4:0] \$signature__addr ;
  wire [4:0] \$signature__addr$64 ;
  wire [3:0] \$signature__data ;
  wire [3:0] \$signature__data$9 ;
  wire [1:0] \$signature__data$9.bad ;
  wire [1:0] \$signature__data$9.miss ;
  wire [1:0] \$signature__data.bad ;
  wire [1:0] \$signature__data.miss ;
  wire \$signature__en ;
  wire \$signature__en$65 ;
  reg [2:0] behind_0 = 3'h0;
  reg [4:0] block = 5'h00;
  input clk;
  wire clk;
  reg closing = 1'h0;
  reg [6:0] closing_samples = 7'h00;
  reg current_valid = 1'h0;
  output [22:0] done__payload;
  reg [22:0] done__payload = 23'h000000;
  wire \done__payload.bad ;
  wire [6:0] \done__payload.first_bad ;
  wire \done__payload.learn ;
  wire [6:0] \done__payload.popular ;
  wire [6:0] \done__payload.rest ;
  input done__ready;
  wire done__ready;
  output done__valid;
  reg done__valid = 1'h0;
  wire empty;
  reg [4:0] flush_address = 5'h00;
  reg half = 1'h0;
  wire [2:0] level;
  reg lowest;
  reg [3:0] marking = 4'h0;
  wire [3:0] new_word_0;
  wire [1:0] \new_word_0.bad ;
  wire [1:0] \new_word_0.miss ;
  reg [3:0] older_word_0 = 4'h0;
  wire [1:0] \older_word_0.bad ;
  wire [1:0] \older_word_0.miss ;
  output [7:0] popular__payload;
  wire [7:0] popular__payload;
  wire [4:0] \popular__payload.block ;
  wire \popular__payload.last ;
  wire [1:0] \popular__payload.mask ;
  input popular__ready;
  wire popular__ready;
  output popular__valid;
  wire popular__valid;
  reg popular_sent = 1'h0;
  wire [3:0] r_data;
  wire r_en;
  wire r_rdy;
  input [19:0] req__payload;
  wire [19:0] req__payload;
  wire [1:0] \req__payload.bad ;
  wire [4:0] \req__payload.block ;
  wire \req__payload.last ;
  wire \req__payload.learn ;
  wire [1:0] \req__payload.miss ;
  wire [1:0] \req__payload.offset ;
  wire [6:0] \req__payload.samples ;
  output req__ready;
  wire req__ready;
  input req__valid;
  wire req__valid;
  output [7:0] rest__payload;
  wire [7:0] rest__payload;
  wire [4:0] \rest__payload.block ;
  wire \rest__payload.last ;
  wire [1:0] \rest__payload.mask ;
  input rest__ready;
  wire rest__ready;
  output rest__valid;
  wire rest__valid;
  reg rest_sent = 1'h0;
  input rst;
  wire rst;
  reg [4:0] s1_block_0 = 5'h00;
  reg [3:0] s1_mark_0 = 4'h0;
  wire [1:0] \s1_mark_0.bad ;
  wire [1:0] \s1_mark_0.miss ;
  reg [4:0] s2_block_0 = 5'h00;
  reg [3:0] s2_mark_0 = 4'h0;
  wire [1:0] \s2_mark_0.bad ;
  wire [1:0] \s2_mark_0.miss ;
  reg [3:0] s2_word_of_0_0 = 4'h0;
  wire [1:0] \s2_word_of_0_0.bad ;
  wire [1:0] \s2_word_of_0_0.miss ;
  reg [3:0] s2_word_of_1_0 = 4'h0;
  wire [1:0] \s2_word_of_1_0.bad ;
  wire [1:0] \s2_word_of_1_0.miss ;
  reg [4:0] s3_block_0 = 5'h00;
  reg [3:0] s3_mark_0 = 4'h0;
  wire [1:0] \s3_mark_0.bad ;
  wire [1:0] \s3_mark_0.miss ;
  reg [3:0] s3_word_0 = 4'h0;
  wire [1:0] \s3_word_0.bad ;
  wire [1:0] \s3_word_0.miss ;
  reg slice_number = 1'h0;
  wire take;
  wire [1:0] there;
  reg [6:0] to_fetch = 7'h00;
  wire [3:0] w_data;
  (* init = 1'h0 *)
  wire w_en;
  wire [4:0] write__addr;
  wire [4:0] \write__addr$66 ;
  wire [3:0] write__data;
  wire [3:0] \write__data$67 ;
  wire [1:0] \write__data$67.bad ;
  wire [1:0] \write__data$67.miss ;
  wire [1:0] \write__data.bad ;
  wire [1:0] \write__data.miss ;
  wire write__en;
  wire \write__en$68 ;
  reg [4:0] written_block_0 = 5'h00;
  reg [3:0] written_word_0 = 4'h0;
  wire [1:0] \written_word_0.bad ;
  wire [1:0] \written_word_0.miss ;
  reg [3:0] words_0_0 [31:0];
  always @(posedge clk) begin
    if (write__en)
      words_0_0[write__addr] <= write__data;
  end
  reg [3:0] _0_;
  always @(posedge clk) begin
    _0_ <= words_0_0[\$signature__addr ];
  end
  assign \$signature__data  = _0_;
  reg [3:0] words_0_1 [31:0];
  always @(posedge clk) begin
    if (\write__en$68 )
      words_0_1[\write__addr$66 ] <= \write__data$67 ;
  end
  reg [3:0] _1_;
  always @(posedge clk) begin
    _1_ <= words_0_1[\$signature__addr$64 ];
  end
  assign \$signature__data$9  = _1_;
  assign \$1  = flush_address + 1'h1;
  assign \$2  = & flush_address;
  assign \$3  = ~ \$2 ;
  assign \$4  = ! req__payload[9];
  assign \$5  = req__payload[0] & \$4 ;
  assign \$6  = ! req__payload[10];
  assign \$7  = req__payload[1] & \$6 ;
  assign \$8  = \$5  | \$7 ;
  assign \$10  = req__payload[0] & \$9 ;
  assign \$12  = req__payload[1] & \$11 ;
  assign \$13  = \$10  | \$12 ;
  assign \$14  = ! req__payload[9];
  assign \$15  = req__payload[2] & \$14 ;
  assign \$16  = ! req__payload[10];
  assign \$17  = req__payload[3] & \$16 ;
  assign \$18  = \$15  | \$17 ;
  assign \$20  = req__payload[2] & \$19 ;
  assign \$22  = req__payload[3] & \$21 ;
  assign \$23  = \$20  | \$22 ;
  assign \$24  = s1_block_0 == s2_block_0;
  assign \$25  = s1_block_0 == s3_block_0;
  assign \$26  = s1_block_0 == written_block_0;
  assign \$27  = { \$26 , \$25 , \$24  } & marking[3:1];
  assign \$28  = half ? s2_word_of_1_0 : s2_word_of_0_0;
  assign \$29  = behind_0[2] ? older_word_0 : \$28 ;
  assign \$30  = behind_0[1] ? written_word_0 : \$29 ;
  assign \$31  = behind_0[0] ? new_word_0 : \$30 ;
  assign \$32  = \$signal$5  & req__payload[12];
  assign \$33  = \$signal$30  + 1'h1;
  assign \$34  = to_fetch > 2'h2;
  assign \$35  = to_fetch - 2'h2;
  assign \$36  = \$34  ? \$35  : 8'h00;
  assign \$37  = ! slice_number;
  assign \$38  = \$signal$35  | \$37 ;
  assign \$39  = \$signal$34  & \$38 ;
  assign \$40  = slice_number + 1'h1;
  assign \$41  = popular__valid & popular__ready;
  assign \$42  = ~ \$signal$34 ;
  assign \$43  = \$41  & \$42 ;
  assign \$44  = ~ \$signal$34 ;
  assign \$45  = popular_sent & \$44 ;
  assign \$46  = \$43  | \$45 ;
  assign \$47  = rest__valid & rest__ready;
  assign \$48  = ~ \$signal$34 ;
  assign \$49  = \$47  & \$48 ;
  assign \$50  = ~ \$signal$34 ;
  assign \$51  = rest_sent & \$50 ;
  assign \$52  = \$49  | \$51 ;
  assign \$53  = block + 1'h1;
  assign \$54  = \$signal$47  - 2'h2;
  assign \$55  = \$signal$35  ? 8'h00 : \$54 ;
  assign \$56  = ~ \$signal$50 ;
  assign \$57  = { \$117 , \$116  } & \$56 ;
  assign \$58  = ~ \$signal$51 ;
  assign \$59  = \$57  & \$58 ;
  assign \$60  = ~ \$signal$52 ;
  assign \$61  = \$59 [0] & \$60 ;
  assign \$62  = 1'h0 + \$61 ;
  assign \$63  = ~ \$signal$50 ;
  assign \$64  = { \$117 , \$116  } & \$63 ;
  assign \$65  = ~ \$signal$51 ;
  assign \$66  = \$64  & \$65 ;
  assign \$67  = ~ \$signal$52 ;
  assign \$68  = \$66 [1] & \$67 ;
  assign \$69  = \$62  + \$68 ;
  assign \$70  = done__payload[7:1] + \$69 ;
  assign \$71  = { \$117 , \$116  } & \$signal$50 ;
  assign \$72  = ~ \$signal$51 ;
  assign \$73  = \$71  & \$72 ;
  assign \$74  = ~ \$signal$52 ;
  assign \$75  = \$73 [0] & \$74 ;
  assign \$76  = 1'h0 + \$75 ;
  assign \$77  = { \$117 , \$116  } & \$signal$50 ;
  assign \$78  = ~ \$signal$51 ;
  assign \$79  = \$77  & \$78 ;
  assign \$80  = ~ \$signal$52 ;
  assign \$81  = \$79 [1] & \$80 ;
  assign \$82  = \$76  + \$81 ;
  assign \$83  = done__payload[14:8] + \$82 ;
  assign \$84  = \$signal$51  & { \$117 , \$116  };
  assign \$85  = | \$84 ;
  assign \$86  = ~ done__payload[15];
  assign \$87  = \$85  & \$86 ;
  assign \$88  = done__valid & done__ready;
  assign \$89  = | marking[2:0];
  assign \$90  = ~ \$89 ;
  assign \$91  = closing & \$90 ;
  assign \$92  = ~ \$signal$56 ;
  assign \$93  = \$91  & \$92 ;
  assign \$94  = ~ half;
  assign \$95  = ~ \$signal ;
  assign \$96  = ~ closing;
  assign req__ready = \$95  & \$96 ;
  assign \$signal$5  = req__valid & req__ready;
  assign \$97  = ! half;
  assign \$signature__addr  = half ? \$signal$30  : req__payload[8:4];
  assign \$98  = ! half;
  assign \$99  = half ? \$signal$29  : s3_block_0;
  assign write__addr = \$signal  ? flush_address : \$99 ;
  assign \$100  = ~ \$signal ;
  assign \$101  = ! half;
  assign \$102  = \$100  & \$101 ;
  assign write__data = \$102  ? new_word_0 : 4'h0;
  assign \$103  = ! half;
  assign \$104  = half ? \$signal$27  : marking[2];
  assign write__en = \$signal  | \$104 ;
  assign \$signature__addr$64  = \$105  ? req__payload[8:4] : \$signal$30 ;
  assign \$107  = \$106  ? s3_block_0 : \$signal$29 ;
  assign \write__addr$66  = \$signal  ? flush_address : \$107 ;
  assign \$108  = ~ \$signal ;
  assign \$110  = \$108  & \$109 ;
  assign \write__data$67  = \$110  ? new_word_0 : 4'h0;
  assign \$112  = \$111  ? marking[2] : \$signal$27 ;
  assign \write__en$68  = \$signal  | \$112 ;
  assign new_word_0 = s3_word_0 | s3_mark_0;
  assign \$113  = | to_fetch;
  assign \$114  = \$signal$56  & \$113 ;
  assign \$115  = level < 2'h2;
  assign \$signal$28  = \$114  & \$115 ;
  assign w_data = half ? s2_word_of_0_0 : s2_word_of_1_0;
  assign \$303  = slice_number * 2'h2;
  assign \$signal$50  = \$signal$37 [1:0] >> \$303 ;
  assign \$306  = slice_number * 2'h2;
  assign \$signal$51  = \$signal$37 [3:2] >> \$306 ;
  assign \$116  = \$signal$47  > 1'h0;
  assign \$117  = \$signal$47  > 1'h1;
  assign \$signal$35  = \$signal$47  <= 2'h2;
  assign \$118  = ! \$signal$47 ;
  assign \$119  = \$signal$56  & \$118 ;
  assign \$120  = ~ done__valid;
  assign \$121  = \$119  & \$120 ;
  assign \$122  = ~ current_valid;
  assign empty = \$121  & \$122 ;
  assign \$123  = ~ current_valid;
  assign \$124  = ! slice_number;
  assign \$125  = \$signal$35  | \$124 ;
  assign \$126  = \$signal$34  & \$125 ;
  assign \$127  = \$123  | \$126 ;
  assign take = r_rdy & \$127 ;
  assign \$128  = current_valid | empty;
  assign \$129  = ~ \$signal$52 ;
  assign \$130  = \$128  & \$129 ;
  assign \$131  = ~ popular_sent;
  assign popular__valid = \$130  & \$131 ;
  assign \$132  = ~ \$signal$50 ;
  assign \$133  = { \$117 , \$116  } & \$132 ;
  assign \$134  = ~ \$signal$51 ;
  assign \$135  = \$133  & \$134 ;
  assign \$136  = current_valid | empty;
  assign \$137  = ~ \$signal$52 ;
  assign \$138  = \$136  & \$137 ;
  assign \$139  = ~ rest_sent;
  assign rest__valid = \$138  & \$139 ;
  assign \$140  = { \$117 , \$116  } & \$signal$50 ;
  assign \$141  = ~ \$signal$51 ;
  assign \$142  = \$140  & \$141 ;
  assign \$143  = current_valid | empty;
  assign \$144  = \$signal$52  | popular_sent;
  assign \$145  = \$144  | popular__ready;
  assign \$146  = \$143  & \$145 ;
  assign \$147  = \$signal$52  | rest_sent;
  assign \$148  = \$147  | rest__ready;
  assign \$signal$34  = \$146  & \$148 ;
  assign \$149  = \$signal$51  & { \$117 , \$116  };
  assign \$150  = \$signal$51  & { \$117 , \$116  };
  always @(posedge clk)
    flush_address <= \$151 ;
  always @(posedge clk)
    \$signal  <= \$152 ;
  always @(posedge clk)
    marking <= \$153 ;
  always @(posedge clk)
    s2_word_of_0_0 <= \$signature__data ;
  always @(posedge clk)
    s2_word_of_1_0 <= \$signature__data$9 ;
  always @(posedge clk)
    s1_block_0 <= req__payload[8:4];
  always @(posedge clk)
    s1_mark_0 <= { \$23 , \$18 , \$13 , \$8  };
  always @(posedge clk)
    s2_block_0 <= s1_block_0;
  always @(posedge clk)
    s2_mark_0 <= s1_mark_0;
  always @(posedge clk)
    behind_0 <= \$154 ;
  always @(posedge clk)
    s3_block_0 <= s2_block_0;
  always @(posedge clk)
    s3_mark_0 <= s2_mark_0;
  always @(posedge clk)
    s3_word_0 <= \$31 ;
  always @(posedge clk)
    written_block_0 <= s3_block_0;
  always @(posedge clk)
    written_word_0 <= new_word_0;
  always @(posedge clk)
    older_word_0 <= written_word_0;
  always @(posedge clk)
    closing <= \$155 ;
  always @(posedge clk)
    \$signal$25  <= \$156 ;
  always @(posedge clk)
    closing_samples <= \$157 ;
  always @(posedge clk)
    \$signal$27  <= \$158 ;
  always @(posedge clk)
    \$signal$29  <= \$159 ;
  always @(posedge clk)
    \$signal$31  <= \$160 ;
  always @(posedge clk)
    \$signal$30  <= \$161 ;
  always @(posedge clk)
    to_fetch <= \$162 ;
  always @(posedge clk)
    \$signal$37  <= \$163 ;
  always @(posedge clk)
    current_valid <= \$164 ;
  always @(posedge clk)
    slice_number <= \$165 ;
  always @(posedge clk)
    popular_sent <= \$166 ;
  always @(posedge clk)
    rest_sent <= \$167 ;
  always @(posedge clk)
    block <= \$168 ;
  always @(posedge clk)
    \$signal$47  <= \$169 ;
  always @(posedge clk)
    done__payload <= \$170 ;
  always @(posedge clk)
    done__valid <= \$171 ;
  always @(posedge clk)
    \$signal$56  <= \$172 ;
  always @(posedge clk)
    half <= \$173 ;
  always @(posedge clk)
    \$signal$52  <= \$174 ;
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
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$151  = flush_address;
    if (\$signal ) begin
      \$151  = \$1 [4:0];
    end
    if (rst) begin
      \$151  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$152  = \$signal ;
    if (\$signal ) begin
      \$152  = \$3 ;
    end
    if (rst) begin
      \$152  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$153  = { marking[2:0], \$signal$5  };
    if (rst) begin
      \$153  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$154  = \$27 ;
    if (rst) begin
      \$154  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$155  = closing;
    if (\$32 ) begin
      \$155  = 1'h1;
    end
    if (\$93 ) begin
      \$155  = 1'h0;
    end
    if (rst) begin
      \$155  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$156  = \$signal$25 ;
    if (\$32 ) begin
      \$156  = req__payload[11];
    end
    if (rst) begin
      \$156  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$157  = closing_samples;
    if (\$32 ) begin
      \$157  = req__payload[19:13];
    end
    if (rst) begin
      \$157  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$158  = \$signal$28 ;
    if (rst) begin
      \$158  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$159  = \$signal$30 ;
    if (rst) begin
      \$159  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$160  = \$signal$27 ;
    if (rst) begin
      \$160  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$161  = \$signal$30 ;
    if (\$signal$28 ) begin
      \$161  = \$33 [4:0];
    end
    if (\$93 ) begin
      \$161  = 5'h00;
    end
    if (rst) begin
      \$161  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$162  = to_fetch;
    if (\$signal$28 ) begin
      \$162  = \$36 [6:0];
    end
    if (\$93 ) begin
      \$162  = closing_samples;
    end
    if (rst) begin
      \$162  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$163  = \$signal$37 ;
    if (take) begin
      \$163  = r_data;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$164  = current_valid;
    if (take) begin
      \$164  = 1'h1;
    end else if (\$39 ) begin
      \$164  = 1'h0;
    end
    if (rst) begin
      \$164  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$165  = slice_number;
    if (take) begin
      \$165  = 1'h0;
    end else if (\$39 ) begin
    end else if (\$signal$34 ) begin
      \$165  = \$40 [0];
    end
    if (rst) begin
      \$165  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$166  = \$46 ;
    if (rst) begin
      \$166  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$167  = \$52 ;
    if (rst) begin
      \$167  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$168  = block;
    if (\$signal$34 ) begin
      \$168  = \$53 [4:0];
    end
    if (\$93 ) begin
      \$168  = 5'h00;
    end
    if (rst) begin
      \$168  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$169  = \$signal$47 ;
    if (\$signal$34 ) begin
      \$169  = \$55 [6:0];
    end
    if (\$93 ) begin
      \$169  = closing_samples;
    end
    if (rst) begin
      \$169  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$170  = done__payload;
    if (\$signal$34 ) begin
      \$170 [7:1] = \$70 [6:0];
      \$170 [14:8] = \$83 [6:0];
      if (\$87 ) begin
        \$170 [15] = 1'h1;
        \$170 [22:16] = { 1'h0, block, lowest };
      end
    end
    if (\$93 ) begin
      \$170 [0] = \$signal$25 ;
      \$170 [7:1] = 7'h00;
      \$170 [14:8] = 7'h00;
      \$170 [15] = 1'h0;
      \$170 [22:16] = 7'h00;
    end
    if (rst) begin
      \$170  = 23'h000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$171  = done__valid;
    if (\$signal$34 ) begin
      if (\$signal$35 ) begin
        \$171  = 1'h1;
      end
    end
    if (\$88 ) begin
      \$171  = 1'h0;
    end
    if (rst) begin
      \$171  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$172  = \$signal$56 ;
    if (\$88 ) begin
      \$172  = 1'h0;
    end
    if (\$93 ) begin
      \$172  = 1'h1;
    end
    if (rst) begin
      \$172  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$173  = half;
    if (\$93 ) begin
      \$173  = \$94 ;
    end
    if (rst) begin
      \$173  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$174  = \$signal$52 ;
    if (\$93 ) begin
      \$174  = \$signal$25 ;
    end
    if (rst) begin
      \$174  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    lowest = 1'h0;
    if (\$149 [1]) begin
      lowest = 1'h1;
    end
    if (\$150 [0]) begin
      lowest = 1'h0;
    end
  end
  assign there = { \$117 , \$116  };
  assign \$signature__en  = 1'h1;
  assign \$signature__en$65  = 1'h1;
  assign w_en = \$signal$31 ;
  assign r_en = take;
  assign \s2_word_of_0_0.miss  = s2_word_of_0_0[1:0];
  assign \s2_word_of_0_0.bad  = s2_word_of_0_0[3:2];
  assign \$signature__data.miss  = \$signature__data [1:0];
  assign \$signature__data.bad  = \$signature__data [3:2];
  assign \s2_word_of_1_0.miss  = s2_word_of_1_0[1:0];
  assign \s2_word_of_1_0.bad  = s2_word_of_1_0[3:2];
  assign \$signature__data$9.miss  = \$signature__data$9 [1:0];
  assign \$signature__data$9.bad  = \$signature__data$9 [3:2];
  assign \req__payload.miss  = req__payload[1:0];
  assign \req__payload.bad  = req__payload[3:2];
  assign \req__payload.block  = req__payload[8:4];
  assign \req__payload.offset  = req__payload[10:9];
  assign \req__payload.learn  = req__payload[11];
  assign \req__payload.last  = req__payload[12];
  assign \req__payload.samples  = req__payload[19:13];
  assign \s1_mark_0.miss  = s1_mark_0[1:0];
  assign \s1_mark_0.bad  = s1_mark_0[3:2];
  assign \s2_mark_0.miss  = s2_mark_0[1:0];
  assign \s2_mark_0.bad  = s2_mark_0[3:2];
  assign \s3_mark_0.miss  = s3_mark_0[1:0];
  assign \s3_mark_0.bad  = s3_mark_0[3:2];
  assign \s3_word_0.miss  = s3_word_0[1:0];
  assign \s3_word_0.bad  = s3_word_0[3:2];
  assign \older_word_0.miss  = older_word_0[1:0];
  assign \older_word_0.bad  = older_word_0[3:2];
  assign \written_word_0.miss  = written_word_0[1:0];
  assign \written_word_0.bad  = written_word_0[3:2];
  assign \new_word_0.miss  = new_word_0[1:0];
  assign \new_word_0.bad  = new_word_0[3:2];
  assign \$signal$37.miss  = \$signal$37 [1:0];
  assign \$signal$37.bad  = \$signal$37 [3:2];
  assign \done__payload.learn  = done__payload[0];
  assign \done__payload.popular  = done__payload[7:1];
  assign \done__payload.rest  = done__payload[14:8];
  assign \done__payload.bad  = done__payload[15];
  assign \done__payload.first_bad  = done__payload[22:16];
  assign \write__data.miss  = write__data[1:0];
  assign \write__data.bad  = write__data[3:2];
  assign \write__data$67.miss  = \write__data$67 [1:0];
  assign \write__data$67.bad  = \write__data$67 [3:2];
  assign \popular__payload.mask  = popular__payload[1:0];
  assign \popular__payload.block  = popular__payload[6:2];
  assign \popular__payload.last  = popular__payload[7];
  assign \rest__payload.mask  = rest__payload[1:0];
  assign \rest__payload.block  = rest__payload[6:2];
  assign \rest__payload.last  = rest__payload[7];
  assign rest__payload[7] = \$signal$35 ;
  assign rest__payload[6:2] = block;
  assign rest__payload[1:0] = \$142 ;
  assign popular__payload[7] = \$signal$35 ;
  assign popular__payload[6:2] = block;
  assign popular__payload[1:0] = \$135 ;
  assign \$9  = req__payload[9];
  assign \$11  = req__payload[10];
  assign \$19  = req__payload[9];
  assign \$21  = req__payload[10];
  assign \$105  = half;
  assign \$106  = half;
  assign \$109  = half;
  assign \$111  = half;
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
  output [3:0] r_data;
  wire [3:0] r_data;
  input r_en;
  wire r_en;
  (* init = 3'h0 *)
  wire [2:0] r_level;
  reg [1:0] r_port__addr = 2'h0;
  wire [3:0] r_port__data;
  output r_rdy;
  wire r_rdy;
  input rst;
  wire rst;
  wire [3:0] w_data;
  input w_en;
  wire w_en;
  (* init = 3'h0 *)
  wire [2:0] w_level;
  reg [1:0] w_port__addr = 2'h0;
  input [3:0] w_port__data;
  wire [3:0] w_port__data;
  wire w_port__en;
  wire w_rdy;
  reg [3:0] storage [3:0];
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
