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

module \hotline_popularity.design (rst, req__valid, o__ready, \o__ready$89 , done__ready, req__ready, req__payload, done__payload, done__valid, popular__valid, popular__payload, rest__valid, rest__payload, clk);
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
  wire \$107 ;
  wire \$108 ;
  wire [4:0] \$109 ;
  wire \$11 ;
  wire \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire \$113 ;
  wire \$114 ;
  wire \$115 ;
  wire \$116 ;
  wire [4:0] \$117 ;
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
  wire [1:0] \$137 ;
  wire [1:0] \$138 ;
  wire [1:0] \$139 ;
  wire \$14 ;
  wire [1:0] \$140 ;
  wire \$141 ;
  wire \$142 ;
  wire \$143 ;
  wire \$144 ;
  wire [1:0] \$145 ;
  wire [1:0] \$146 ;
  wire [1:0] \$147 ;
  wire \$148 ;
  wire \$149 ;
  wire \$15 ;
  wire \$150 ;
  wire \$151 ;
  wire \$152 ;
  wire \$153 ;
  wire [1:0] \$154 ;
  wire [1:0] \$155 ;
  reg [4:0] \$156 ;
  reg \$157 ;
  reg [3:0] \$158 ;
  reg [2:0] \$159 ;
  wire \$16 ;
  reg \$160 ;
  reg \$161 ;
  reg [6:0] \$162 ;
  reg \$163 ;
  reg [4:0] \$164 ;
  reg \$165 ;
  reg [4:0] \$166 ;
  reg [6:0] \$167 ;
  reg [3:0] \$168 ;
  reg \$169 ;
  wire \$17 ;
  reg \$170 ;
  reg \$171 ;
  reg \$172 ;
  reg [4:0] \$173 ;
  reg [6:0] \$174 ;
  reg \$175 ;
  reg \$176 ;
  reg [22:0] \$177 ;
  reg \$178 ;
  reg [1:0] \$179 ;
  wire \$18 ;
  reg [1:0] \$180 ;
  reg \$181 ;
  reg \$182 ;
  reg \$183 ;
  reg \$184 ;
  reg \$185 ;
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
  wire [3:0] \$31 ;
  wire \$32 ;
  wire [2:0] \$324 ;
  wire [2:0] \$327 ;
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
  wire \$56 ;
  wire [1:0] \$57 ;
  wire \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire [1:0] \$62 ;
  wire [1:0] \$63 ;
  wire [1:0] \$64 ;
  wire [1:0] \$65 ;
  wire \$66 ;
  wire \$67 ;
  wire [1:0] \$68 ;
  wire [1:0] \$69 ;
  wire \$7 ;
  wire [1:0] \$70 ;
  wire [1:0] \$71 ;
  wire [1:0] \$72 ;
  wire \$73 ;
  wire \$74 ;
  wire [2:0] \$75 ;
  wire [2:0] \$76 ;
  wire [1:0] \$77 ;
  wire [1:0] \$78 ;
  wire [1:0] \$79 ;
  wire \$8 ;
  wire \$80 ;
  wire \$81 ;
  wire [1:0] \$82 ;
  wire [1:0] \$83 ;
  wire [1:0] \$84 ;
  wire [1:0] \$85 ;
  wire \$86 ;
  wire \$87 ;
  wire [2:0] \$88 ;
  wire [2:0] \$89 ;
  wire \$9 ;
  wire [7:0] \$90 ;
  wire [7:0] \$91 ;
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
  reg [4:0] \$signal$29  = 5'h00;
  reg [4:0] \$signal$30  = 5'h00;
  reg \$signal$31  = 1'h0;
  wire \$signal$34 ;
  reg \$signal$35  = 1'h0;
  reg [3:0] \$signal$37  = 4'h0;
  wire [1:0] \$signal$37.bad ;
  wire [1:0] \$signal$37.miss ;
  reg [6:0] \$signal$47  = 7'h00;
  reg \$signal$48  = 1'h0;
  wire [1:0] \$signal$49 ;
  wire \$signal$5 ;
  reg \$signal$53  = 1'h0;
  wire [1:0] \$signal$55 ;
  reg \$signal$56  = 1'h0;
  reg \$signal$63  = 1'h0;
  wire [4:0] \$signature__addr ;
  wire [4:0] \$signature__addr$71 ;
  wire [3:0] \$signature__data ;
  wire [3:0] \$signature__data$9 ;
  wire [1:0] \$signature__data$9.bad ;
  wire [1:0] \$signature__data$9.miss ;
  wire [1:0] \$signature__data.bad ;
  wire [1:0] \$signature__data.miss ;
  wire \$signature__en ;
  wire \$signature__en$72 ;
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
  reg finished = 1'h0;
  reg [4:0] flush_address = 5'h00;
  reg half = 1'h0;
  wire [7:0] i__payload;
  wire [7:0] \i__payload$92 ;
  wire [4:0] \i__payload$92.block ;
  wire \i__payload$92.last ;
  wire [1:0] \i__payload$92.mask ;
  wire [4:0] \i__payload.block ;
  wire \i__payload.last ;
  wire [1:0] \i__payload.mask ;
  wire i__ready;
  wire \i__ready$45 ;
  wire i__valid;
  wire \i__valid$44 ;
  wire [2:0] level;
  reg lowest;
  reg [3:0] marking = 4'h0;
  wire [3:0] new_word_0;
  wire [1:0] \new_word_0.bad ;
  wire [1:0] \new_word_0.miss ;
  wire [7:0] o__payload;
  wire [7:0] \o__payload$88 ;
  wire [4:0] \o__payload$88.block ;
  wire \o__payload$88.last ;
  wire [1:0] \o__payload$88.mask ;
  wire [4:0] \o__payload.block ;
  wire \o__payload.last ;
  wire [1:0] \o__payload.mask ;
  input o__ready;
  wire o__ready;
  input \o__ready$89 ;
  wire \o__ready$89 ;
  wire o__valid;
  wire \o__valid$91 ;
  reg [3:0] older_word_0 = 4'h0;
  wire [1:0] \older_word_0.bad ;
  wire [1:0] \older_word_0.miss ;
  output [7:0] popular__payload;
  wire [7:0] popular__payload;
  wire [4:0] \popular__payload.block ;
  wire \popular__payload.last ;
  wire [1:0] \popular__payload.mask ;
  wire popular__ready;
  output popular__valid;
  wire popular__valid;
  reg [1:0] popular_counted = 2'h0;
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
  wire rest__ready;
  output rest__valid;
  wire rest__valid;
  reg [1:0] rest_counted = 2'h0;
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
  wire [4:0] \write__addr$73 ;
  wire [3:0] write__data;
  wire [3:0] \write__data$74 ;
  wire [1:0] \write__data$74.bad ;
  wire [1:0] \write__data$74.miss ;
  wire [1:0] \write__data.bad ;
  wire [1:0] \write__data.miss ;
  wire write__en;
  wire \write__en$75 ;
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
    if (\write__en$75 )
      words_0_1[\write__addr$73 ] <= \write__data$74 ;
  end
  reg [3:0] _1_;
  always @(posedge clk) begin
    _1_ <= words_0_1[\$signature__addr$71 ];
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
  assign \$41  = i__valid & i__ready;
  assign \$42  = ~ \$signal$34 ;
  assign \$43  = \$41  & \$42 ;
  assign \$44  = ~ \$signal$34 ;
  assign \$45  = popular_sent & \$44 ;
  assign \$46  = \$43  | \$45 ;
  assign \$47  = \i__valid$44  & \i__ready$45 ;
  assign \$48  = ~ \$signal$34 ;
  assign \$49  = \$47  & \$48 ;
  assign \$50  = ~ \$signal$34 ;
  assign \$51  = rest_sent & \$50 ;
  assign \$52  = \$49  | \$51 ;
  assign \$53  = block + 1'h1;
  assign \$54  = \$signal$47  - 2'h2;
  assign \$55  = \$signal$47  - 2'h2;
  assign \$56  = $signed(\$55 ) <= $signed(3'h2);
  assign \$57  = \$signal$49  & { \$127 , \$126  };
  assign \$58  = | \$57 ;
  assign \$59  = ~ done__payload[15];
  assign \$60  = \$58  & \$59 ;
  assign \$61  = \$signal$34  & \$signal$35 ;
  assign \$62  = ~ \$signal$55 ;
  assign \$63  = { \$127 , \$126  } & \$62 ;
  assign \$64  = ~ \$signal$49 ;
  assign \$65  = \$63  & \$64 ;
  assign \$66  = ~ \$signal$56 ;
  assign \$67  = \$65 [0] & \$66 ;
  assign \$68  = 1'h0 + \$67 ;
  assign \$69  = ~ \$signal$55 ;
  assign \$70  = { \$127 , \$126  } & \$69 ;
  assign \$71  = ~ \$signal$49 ;
  assign \$72  = \$70  & \$71 ;
  assign \$73  = ~ \$signal$56 ;
  assign \$74  = \$72 [1] & \$73 ;
  assign \$75  = \$68  + \$74 ;
  assign \$76  = \$signal$34  ? \$75  : 3'h0;
  assign \$77  = { \$127 , \$126  } & \$signal$55 ;
  assign \$78  = ~ \$signal$49 ;
  assign \$79  = \$77  & \$78 ;
  assign \$80  = ~ \$signal$56 ;
  assign \$81  = \$79 [0] & \$80 ;
  assign \$82  = 1'h0 + \$81 ;
  assign \$83  = { \$127 , \$126  } & \$signal$55 ;
  assign \$84  = ~ \$signal$49 ;
  assign \$85  = \$83  & \$84 ;
  assign \$86  = ~ \$signal$56 ;
  assign \$87  = \$85 [1] & \$86 ;
  assign \$88  = \$82  + \$87 ;
  assign \$89  = \$signal$34  ? \$88  : 3'h0;
  assign \$90  = done__payload[7:1] + popular_counted;
  assign \$91  = done__payload[14:8] + rest_counted;
  assign \$92  = ~ popular__valid;
  assign \$93  = finished & \$92 ;
  assign \$94  = ~ rest__valid;
  assign \$95  = \$93  & \$94 ;
  assign \$96  = done__valid & done__ready;
  assign \$97  = | marking[2:0];
  assign \$98  = ~ \$97 ;
  assign \$99  = closing & \$98 ;
  assign \$100  = ~ \$signal$63 ;
  assign \$101  = \$99  & \$100 ;
  assign \$102  = ~ half;
  assign \$103  = closing_samples <= 2'h2;
  assign \$104  = ! closing_samples;
  assign \$105  = ~ \$signal ;
  assign \$106  = ~ closing;
  assign req__ready = \$105  & \$106 ;
  assign \$signal$5  = req__valid & req__ready;
  assign \$107  = ! half;
  assign \$signature__addr  = half ? \$signal$30  : req__payload[8:4];
  assign \$108  = ! half;
  assign \$109  = half ? \$signal$29  : s3_block_0;
  assign write__addr = \$signal  ? flush_address : \$109 ;
  assign \$110  = ~ \$signal ;
  assign \$111  = ! half;
  assign \$112  = \$110  & \$111 ;
  assign write__data = \$112  ? new_word_0 : 4'h0;
  assign \$113  = ! half;
  assign \$114  = half ? \$signal$27  : marking[2];
  assign write__en = \$signal  | \$114 ;
  assign \$signature__addr$71  = \$115  ? req__payload[8:4] : \$signal$30 ;
  assign \$117  = \$116  ? s3_block_0 : \$signal$29 ;
  assign \write__addr$73  = \$signal  ? flush_address : \$117 ;
  assign \$118  = ~ \$signal ;
  assign \$120  = \$118  & \$119 ;
  assign \write__data$74  = \$120  ? new_word_0 : 4'h0;
  assign \$122  = \$121  ? marking[2] : \$signal$27 ;
  assign \write__en$75  = \$signal  | \$122 ;
  assign new_word_0 = s3_word_0 | s3_mark_0;
  assign \$123  = | to_fetch;
  assign \$124  = \$signal$63  & \$123 ;
  assign \$125  = level < 2'h2;
  assign \$signal$28  = \$124  & \$125 ;
  assign w_data = half ? s2_word_of_0_0 : s2_word_of_1_0;
  assign \$324  = slice_number * 2'h2;
  assign \$signal$55  = \$signal$37 [1:0] >> \$324 ;
  assign \$327  = slice_number * 2'h2;
  assign \$signal$49  = \$signal$37 [3:2] >> \$327 ;
  assign \$126  = \$signal$47  > 1'h0;
  assign \$127  = \$signal$47  > 1'h1;
  assign \$128  = ~ current_valid;
  assign \$129  = ! slice_number;
  assign \$130  = \$signal$35  | \$129 ;
  assign \$131  = \$signal$34  & \$130 ;
  assign \$132  = \$128  | \$131 ;
  assign take = r_rdy & \$132 ;
  assign \$133  = current_valid | \$signal$48 ;
  assign \$134  = ~ \$signal$56 ;
  assign \$135  = \$133  & \$134 ;
  assign \$136  = ~ popular_sent;
  assign i__valid = \$135  & \$136 ;
  assign \$137  = ~ \$signal$55 ;
  assign \$138  = { \$127 , \$126  } & \$137 ;
  assign \$139  = ~ \$signal$49 ;
  assign \$140  = \$138  & \$139 ;
  assign \$141  = current_valid | \$signal$48 ;
  assign \$142  = ~ \$signal$56 ;
  assign \$143  = \$141  & \$142 ;
  assign \$144  = ~ rest_sent;
  assign \i__valid$44  = \$143  & \$144 ;
  assign \$145  = { \$127 , \$126  } & \$signal$55 ;
  assign \$146  = ~ \$signal$49 ;
  assign \$147  = \$145  & \$146 ;
  assign \$148  = current_valid | \$signal$48 ;
  assign \$149  = \$signal$56  | popular_sent;
  assign \$150  = \$149  | i__ready;
  assign \$151  = \$148  & \$150 ;
  assign \$152  = \$signal$56  | rest_sent;
  assign \$153  = \$152  | \i__ready$45 ;
  assign \$signal$34  = \$151  & \$153 ;
  assign \$154  = \$signal$49  & { \$127 , \$126  };
  assign \$155  = \$signal$49  & { \$127 , \$126  };
  always @(posedge clk)
    flush_address <= \$156 ;
  always @(posedge clk)
    \$signal  <= \$157 ;
  always @(posedge clk)
    marking <= \$158 ;
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
    behind_0 <= \$159 ;
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
    closing <= \$160 ;
  always @(posedge clk)
    \$signal$25  <= \$161 ;
  always @(posedge clk)
    closing_samples <= \$162 ;
  always @(posedge clk)
    \$signal$27  <= \$163 ;
  always @(posedge clk)
    \$signal$29  <= \$164 ;
  always @(posedge clk)
    \$signal$31  <= \$165 ;
  always @(posedge clk)
    \$signal$30  <= \$166 ;
  always @(posedge clk)
    to_fetch <= \$167 ;
  always @(posedge clk)
    \$signal$37  <= \$168 ;
  always @(posedge clk)
    current_valid <= \$169 ;
  always @(posedge clk)
    slice_number <= \$170 ;
  always @(posedge clk)
    popular_sent <= \$171 ;
  always @(posedge clk)
    rest_sent <= \$172 ;
  always @(posedge clk)
    block <= \$173 ;
  always @(posedge clk)
    \$signal$47  <= \$174 ;
  always @(posedge clk)
    \$signal$35  <= \$175 ;
  always @(posedge clk)
    \$signal$48  <= \$176 ;
  always @(posedge clk)
    done__payload <= \$177 ;
  always @(posedge clk)
    \$signal$53  <= \$178 ;
  always @(posedge clk)
    popular_counted <= \$179 ;
  always @(posedge clk)
    rest_counted <= \$180 ;
  always @(posedge clk)
    finished <= \$181 ;
  always @(posedge clk)
    done__valid <= \$182 ;
  always @(posedge clk)
    \$signal$63  <= \$183 ;
  always @(posedge clk)
    half <= \$184 ;
  always @(posedge clk)
    \$signal$56  <= \$185 ;
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
    \$156  = flush_address;
    if (\$signal ) begin
      \$156  = \$1 [4:0];
    end
    if (rst) begin
      \$156  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$157  = \$signal ;
    if (\$signal ) begin
      \$157  = \$3 ;
    end
    if (rst) begin
      \$157  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$158  = { marking[2:0], \$signal$5  };
    if (rst) begin
      \$158  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$159  = \$27 ;
    if (rst) begin
      \$159  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$160  = closing;
    if (\$32 ) begin
      \$160  = 1'h1;
    end
    if (\$101 ) begin
      \$160  = 1'h0;
    end
    if (rst) begin
      \$160  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$161  = \$signal$25 ;
    if (\$32 ) begin
      \$161  = req__payload[11];
    end
    if (rst) begin
      \$161  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$162  = closing_samples;
    if (\$32 ) begin
      \$162  = req__payload[19:13];
    end
    if (rst) begin
      \$162  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$163  = \$signal$28 ;
    if (rst) begin
      \$163  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$164  = \$signal$30 ;
    if (rst) begin
      \$164  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$165  = \$signal$27 ;
    if (rst) begin
      \$165  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$166  = \$signal$30 ;
    if (\$signal$28 ) begin
      \$166  = \$33 [4:0];
    end
    if (\$101 ) begin
      \$166  = 5'h00;
    end
    if (rst) begin
      \$166  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$167  = to_fetch;
    if (\$signal$28 ) begin
      \$167  = \$36 [6:0];
    end
    if (\$101 ) begin
      \$167  = closing_samples;
    end
    if (rst) begin
      \$167  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$168  = \$signal$37 ;
    if (take) begin
      \$168  = r_data;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$169  = current_valid;
    if (take) begin
      \$169  = 1'h1;
    end else if (\$39 ) begin
      \$169  = 1'h0;
    end
    if (rst) begin
      \$169  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$170  = slice_number;
    if (take) begin
      \$170  = 1'h0;
    end else if (\$39 ) begin
    end else if (\$signal$34 ) begin
      \$170  = \$40 [0];
    end
    if (rst) begin
      \$170  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$171  = \$46 ;
    if (rst) begin
      \$171  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$172  = \$52 ;
    if (rst) begin
      \$172  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$173  = block;
    if (\$signal$34 ) begin
      \$173  = \$53 [4:0];
    end
    if (\$101 ) begin
      \$173  = 5'h00;
    end
    if (rst) begin
      \$173  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$174  = \$signal$47 ;
    if (\$signal$34 ) begin
      \$174  = \$54 [6:0];
    end
    if (\$101 ) begin
      \$174  = closing_samples;
    end
    if (rst) begin
      \$174  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$175  = \$signal$35 ;
    if (\$signal$34 ) begin
      \$175  = \$56 ;
    end
    if (\$101 ) begin
      \$175  = \$103 ;
    end
    if (rst) begin
      \$175  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$176  = \$signal$48 ;
    if (\$signal$34 ) begin
      \$176  = 1'h0;
    end
    if (\$101 ) begin
      \$176  = \$104 ;
    end
    if (rst) begin
      \$176  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    { \$177 [22:15], \$177 [0] } = { done__payload[22:15], done__payload[0] };
    if (\$signal$34 ) begin
      if (\$60 ) begin
        \$177 [15] = 1'h1;
        \$177 [22:16] = { 1'h0, block, lowest };
      end
    end
    begin
      begin
        \$177 [7:1] = \$90 [6:0];
        \$177 [14:8] = \$91 [6:0];
      end
    end
    if (\$101 ) begin
      \$177 [0] = \$signal$25 ;
      \$177 [7:1] = 7'h00;
      \$177 [14:8] = 7'h00;
      \$177 [15] = 1'h0;
      \$177 [22:16] = 7'h00;
    end
    if (rst) begin
      \$177  = 23'h000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$178  = \$61 ;
    if (rst) begin
      \$178  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$179  = \$76 [1:0];
    if (rst) begin
      \$179  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$180  = \$89 [1:0];
    if (rst) begin
      \$180  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$181  = finished;
    if (\$signal$53 ) begin
      \$181  = 1'h1;
    end
    if (\$95 ) begin
      \$181  = 1'h0;
    end
    if (rst) begin
      \$181  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$182  = done__valid;
    if (\$95 ) begin
      \$182  = 1'h1;
    end
    if (\$96 ) begin
      \$182  = 1'h0;
    end
    if (rst) begin
      \$182  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$183  = \$signal$63 ;
    if (\$96 ) begin
      \$183  = 1'h0;
    end
    if (\$101 ) begin
      \$183  = 1'h1;
    end
    if (rst) begin
      \$183  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$184  = half;
    if (\$101 ) begin
      \$184  = \$102 ;
    end
    if (rst) begin
      \$184  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$185  = \$signal$56 ;
    if (\$101 ) begin
      \$185  = \$signal$25 ;
    end
    if (rst) begin
      \$185  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    lowest = 1'h0;
    if (\$154 [1]) begin
      lowest = 1'h1;
    end
    if (\$155 [0]) begin
      lowest = 1'h0;
    end
  end
  assign there = { \$127 , \$126  };
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
  assign \write__data$74.miss  = \write__data$74 [1:0];
  assign \write__data$74.bad  = \write__data$74 [3:2];
  assign \popular__payload.mask  = popular__payload[1:0];
  assign \popular__payload.block  = popular__payload[6:2];
  assign \popular__payload.last  = popular__payload[7];
  assign \o__payload.mask  = popular__payload[1:0];
  assign \o__payload.block  = popular__payload[6:2];
  assign \o__payload.last  = popular__payload[7];
  assign \i__payload.mask  = i__payload[1:0];
  assign \i__payload.block  = i__payload[6:2];
  assign \i__payload.last  = i__payload[7];
  assign \rest__payload.mask  = rest__payload[1:0];
  assign \rest__payload.block  = rest__payload[6:2];
  assign \rest__payload.last  = rest__payload[7];
  assign \o__payload$88.mask  = rest__payload[1:0];
  assign \o__payload$88.block  = rest__payload[6:2];
  assign \o__payload$88.last  = rest__payload[7];
  assign \i__payload$92.mask  = \i__payload$92 [1:0];
  assign \i__payload$92.block  = \i__payload$92 [6:2];
  assign \i__payload$92.last  = \i__payload$92 [7];
  assign \i__payload$92 [7] = \$signal$35 ;
  assign \i__payload$92 [6:2] = block;
  assign \i__payload$92 [1:0] = \$147 ;
  assign i__payload[7] = \$signal$35 ;
  assign i__payload[6:2] = block;
  assign i__payload[1:0] = \$140 ;
  assign \$9  = req__payload[9];
  assign \$11  = req__payload[10];
  assign \$19  = req__payload[9];
  assign \$21  = req__payload[10];
  assign \$115  = half;
  assign \$116  = half;
  assign \$119  = half;
  assign \$121  = half;
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

module \hotline_popularity.design.popular_buffer (rst, o__ready, i__valid, i__ready, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$3  = 0;
  wire \$1 ;
  reg [7:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [7:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [7:0] \$8 ;
  reg \$9 ;
  (* init = 8'h00 *)
  wire [7:0] \$signal ;
  wire [4:0] \$signal.block ;
  wire \$signal.last ;
  wire [1:0] \$signal.mask ;
  input clk;
  wire clk;
  input [7:0] i__payload;
  wire [7:0] i__payload;
  wire [4:0] \i__payload.block ;
  wire \i__payload.last ;
  wire [1:0] \i__payload.mask ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [7:0] o__payload;
  reg [7:0] o__payload = 8'h00;
  wire [4:0] \o__payload.block ;
  wire \o__payload.last ;
  wire [1:0] \o__payload.mask ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [7:0] spare = 8'h00;
  wire [4:0] \spare.block ;
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
  assign \o__payload.block  = o__payload[6:2];
  assign \o__payload.last  = o__payload[7];
  assign \$signal.mask  = o__payload[1:0];
  assign \$signal.block  = o__payload[6:2];
  assign \$signal.last  = o__payload[7];
  assign \i__payload.mask  = i__payload[1:0];
  assign \i__payload.block  = i__payload[6:2];
  assign \i__payload.last  = i__payload[7];
  assign \spare.mask  = spare[1:0];
  assign \spare.block  = spare[6:2];
  assign \spare.last  = spare[7];
endmodule

module \hotline_popularity.design.rest_buffer (rst, o__ready, i__valid, i__ready, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$4  = 0;
  wire \$1 ;
  reg [7:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [7:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [7:0] \$8 ;
  reg \$9 ;
  (* init = 8'h00 *)
  wire [7:0] \$signal ;
  wire [4:0] \$signal.block ;
  wire \$signal.last ;
  wire [1:0] \$signal.mask ;
  input clk;
  wire clk;
  input [7:0] i__payload;
  wire [7:0] i__payload;
  wire [4:0] \i__payload.block ;
  wire \i__payload.last ;
  wire [1:0] \i__payload.mask ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [7:0] o__payload;
  reg [7:0] o__payload = 8'h00;
  wire [4:0] \o__payload.block ;
  wire \o__payload.last ;
  wire [1:0] \o__payload.mask ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [7:0] spare = 8'h00;
  wire [4:0] \spare.block ;
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
  assign \o__payload.block  = o__payload[6:2];
  assign \o__payload.last  = o__payload[7];
  assign \$signal.mask  = o__payload[1:0];
  assign \$signal.block  = o__payload[6:2];
  assign \$signal.last  = o__payload[7];
  assign \i__payload.mask  = i__payload[1:0];
  assign \i__payload.block  = i__payload[6:2];
  assign \i__payload.last  = i__payload[7];
  assign \spare.mask  = spare[1:0];
  assign \spare.block  = spare[6:2];
  assign \spare.last  = spare[7];
endmodule
