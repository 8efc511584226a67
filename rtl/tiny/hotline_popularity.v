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
  wire [4:0] \$100 ;
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
  reg [2:0] \$158 ;
  reg [4:0] \$159 ;
  wire \$16 ;
  reg [3:0] \$160 ;
  reg [4:0] \$161 ;
  reg [3:0] \$162 ;
  reg [3:0] \$163 ;
  reg [4:0] \$164 ;
  reg [3:0] \$165 ;
  reg \$166 ;
  reg \$167 ;
  reg [6:0] \$168 ;
  reg \$169 ;
  wire \$17 ;
  reg \$170 ;
  reg [3:0] \$171 ;
  reg [4:0] \$172 ;
  reg [6:0] \$173 ;
  reg [3:0] \$174 ;
  reg \$175 ;
  reg \$176 ;
  reg \$177 ;
  reg \$178 ;
  reg [4:0] \$179 ;
  wire \$18 ;
  reg [6:0] \$180 ;
  reg [22:0] \$181 ;
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
  wire \$27 ;
  wire [3:0] \$28 ;
  wire [3:0] \$29 ;
  wire \$3 ;
  wire [3:0] \$30 ;
  wire \$31 ;
  wire [3:0] \$32 ;
  wire [2:0] \$320 ;
  wire [2:0] \$323 ;
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
  wire \$99 ;
  reg [4:0] \$like  = 5'h00;
  reg \$signal  = 1'h1;
  reg \$signal$20  = 1'h0;
  wire \$signal$23 ;
  reg \$signal$25  = 1'h0;
  reg [3:0] \$signal$26  = 4'h0;
  wire [1:0] \$signal$26.bad ;
  wire [1:0] \$signal$26.miss ;
  reg [4:0] \$signal$27  = 5'h00;
  wire \$signal$29 ;
  wire \$signal$30 ;
  reg [3:0] \$signal$32  = 4'h0;
  wire [1:0] \$signal$32.bad ;
  wire [1:0] \$signal$32.miss ;
  reg [6:0] \$signal$41  = 7'h00;
  wire [1:0] \$signal$44 ;
  wire [1:0] \$signal$45 ;
  reg \$signal$46  = 1'h0;
  wire \$signal$5 ;
  reg \$signal$50  = 1'h0;
  wire [4:0] \$signature__addr ;
  wire [4:0] \$signature__addr$55 ;
  wire [4:0] \$signature__addr$58 ;
  wire [4:0] \$signature__addr$60 ;
  wire [3:0] \$signature__data ;
  wire [3:0] \$signature__data$16 ;
  wire [1:0] \$signature__data$16.bad ;
  wire [1:0] \$signature__data$16.miss ;
  wire [3:0] \$signature__data$56 ;
  wire [1:0] \$signature__data$56.bad ;
  wire [1:0] \$signature__data$56.miss ;
  wire [3:0] \$signature__data$61 ;
  wire [1:0] \$signature__data$61.bad ;
  wire [1:0] \$signature__data$61.miss ;
  wire [1:0] \$signature__data.bad ;
  wire [1:0] \$signature__data.miss ;
  wire \$signature__en ;
  wire \$signature__en$57 ;
  wire \$signature__en$59 ;
  wire \$signature__en$62 ;
  reg [4:0] block = 5'h00;
  wire [4:0] block_0;
  reg clearing = 1'h0;
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
  reg lowest;
  reg [2:0] marking = 3'h0;
  wire [3:0] new_word_0;
  wire [1:0] \new_word_0.bad ;
  wire [1:0] \new_word_0.miss ;
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
  reg [3:0] s2_mark_0 = 4'h0;
  wire [1:0] \s2_mark_0.bad ;
  wire [1:0] \s2_mark_0.miss ;
  reg [3:0] s2_word_0 = 4'h0;
  wire [1:0] \s2_word_0.bad ;
  wire [1:0] \s2_word_0.miss ;
  reg slice_number = 1'h0;
  wire take;
  wire [1:0] there;
  reg [6:0] to_fetch = 7'h00;
  reg [4:0] written_block = 5'h00;
  reg [3:0] written_word_0 = 4'h0;
  wire [1:0] \written_word_0.bad ;
  wire [1:0] \written_word_0.miss ;
  reg [3:0] words_0_0 [31:0];
  always @(posedge clk) begin
    if (\$signature__en$57 )
      words_0_0[\$signature__addr$55 ] <= \$signature__data$56 ;
  end
  reg [3:0] _0_;
  always @(posedge clk) begin
    if (\$signature__en ) begin
      _0_ <= words_0_0[\$signature__addr ];
    end
  end
  assign \$signature__data  = _0_;
  reg [3:0] words_0_1 [31:0];
  always @(posedge clk) begin
    if (\$signature__en$62 )
      words_0_1[\$signature__addr$60 ] <= \$signature__data$61 ;
  end
  reg [3:0] _1_;
  always @(posedge clk) begin
    if (\$signature__en$59 ) begin
      _1_ <= words_0_1[\$signature__addr$58 ];
    end
  end
  assign \$signature__data$16  = _1_;
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
  assign \$24  = \$like  == s1_block_0;
  assign \$25  = marking[1] & \$24 ;
  assign \$26  = written_block == s1_block_0;
  assign \$27  = marking[2] & \$26 ;
  assign \$28  = half ? \$signature__data$16  : \$signature__data ;
  assign \$29  = \$27  ? written_word_0 : \$28 ;
  assign \$30  = \$25  ? new_word_0 : \$29 ;
  assign \$31  = \$signal$5  & req__payload[12];
  assign \$32  = half ? \$signature__data  : \$signature__data$16 ;
  assign \$33  = \$signal$27  + 1'h1;
  assign \$34  = to_fetch > 2'h2;
  assign \$35  = to_fetch - 2'h2;
  assign \$36  = \$34  ? \$35  : 8'h00;
  assign \$37  = ! slice_number;
  assign \$38  = \$signal$30  | \$37 ;
  assign \$39  = \$signal$29  & \$38 ;
  assign \$40  = slice_number + 1'h1;
  assign \$41  = popular__valid & popular__ready;
  assign \$42  = ~ \$signal$29 ;
  assign \$43  = \$41  & \$42 ;
  assign \$44  = ~ \$signal$29 ;
  assign \$45  = popular_sent & \$44 ;
  assign \$46  = \$43  | \$45 ;
  assign \$47  = rest__valid & rest__ready;
  assign \$48  = ~ \$signal$29 ;
  assign \$49  = \$47  & \$48 ;
  assign \$50  = ~ \$signal$29 ;
  assign \$51  = rest_sent & \$50 ;
  assign \$52  = \$49  | \$51 ;
  assign \$53  = block + 1'h1;
  assign \$54  = \$signal$41  - 2'h2;
  assign \$55  = \$signal$30  ? 8'h00 : \$54 ;
  assign \$56  = ~ \$signal$44 ;
  assign \$57  = { \$122 , \$121  } & \$56 ;
  assign \$58  = ~ \$signal$45 ;
  assign \$59  = \$57  & \$58 ;
  assign \$60  = ~ \$signal$46 ;
  assign \$61  = \$59 [0] & \$60 ;
  assign \$62  = 1'h0 + \$61 ;
  assign \$63  = ~ \$signal$44 ;
  assign \$64  = { \$122 , \$121  } & \$63 ;
  assign \$65  = ~ \$signal$45 ;
  assign \$66  = \$64  & \$65 ;
  assign \$67  = ~ \$signal$46 ;
  assign \$68  = \$66 [1] & \$67 ;
  assign \$69  = \$62  + \$68 ;
  assign \$70  = done__payload[7:1] + \$69 ;
  assign \$71  = { \$122 , \$121  } & \$signal$44 ;
  assign \$72  = ~ \$signal$45 ;
  assign \$73  = \$71  & \$72 ;
  assign \$74  = ~ \$signal$46 ;
  assign \$75  = \$73 [0] & \$74 ;
  assign \$76  = 1'h0 + \$75 ;
  assign \$77  = { \$122 , \$121  } & \$signal$44 ;
  assign \$78  = ~ \$signal$45 ;
  assign \$79  = \$77  & \$78 ;
  assign \$80  = ~ \$signal$46 ;
  assign \$81  = \$79 [1] & \$80 ;
  assign \$82  = \$76  + \$81 ;
  assign \$83  = done__payload[14:8] + \$82 ;
  assign \$84  = \$signal$45  & { \$122 , \$121  };
  assign \$85  = | \$84 ;
  assign \$86  = ~ done__payload[15];
  assign \$87  = \$85  & \$86 ;
  assign \$88  = done__valid & done__ready;
  assign \$89  = | marking;
  assign \$90  = ~ \$89 ;
  assign \$91  = closing & \$90 ;
  assign \$92  = ~ \$signal$50 ;
  assign \$93  = \$91  & \$92 ;
  assign \$94  = ~ half;
  assign \$95  = ~ \$signal ;
  assign \$96  = ~ closing;
  assign req__ready = \$95  & \$96 ;
  assign \$signal$5  = req__valid & req__ready;
  assign \$97  = ! half;
  assign \$signature__addr  = half ? \$signal$27  : req__payload[8:4];
  assign \$98  = ! half;
  assign \$signature__en  = half ? \$signal$23  : 1'h1;
  assign \$99  = ! half;
  assign \$100  = half ? \$signal$27  : \$like ;
  assign \$signature__addr$55  = \$signal  ? flush_address : \$100 ;
  assign \$101  = ~ \$signal ;
  assign \$102  = ! half;
  assign \$103  = \$101  & \$102 ;
  assign \$signature__data$56  = \$103  ? new_word_0 : 4'h0;
  assign \$104  = ! half;
  assign \$105  = half ? clearing : marking[1];
  assign \$signature__en$57  = \$signal  | \$105 ;
  assign \$signature__addr$58  = \$106  ? req__payload[8:4] : \$signal$27 ;
  assign \$signature__en$59  = \$107  ? 1'h1 : \$signal$23 ;
  assign \$109  = \$108  ? \$like  : \$signal$27 ;
  assign \$signature__addr$60  = \$signal  ? flush_address : \$109 ;
  assign \$110  = ~ \$signal ;
  assign \$112  = \$110  & \$111 ;
  assign \$signature__data$61  = \$112  ? new_word_0 : 4'h0;
  assign \$114  = \$113  ? marking[1] : clearing;
  assign \$signature__en$62  = \$signal  | \$114 ;
  assign new_word_0 = s2_word_0 | s2_mark_0;
  assign \$115  = | to_fetch;
  assign \$116  = \$signal$50  & \$115 ;
  assign \$117  = ~ clearing;
  assign \$118  = \$116  & \$117 ;
  assign \$119  = ~ \$signal$25 ;
  assign \$120  = \$119  | take;
  assign \$signal$23  = \$118  & \$120 ;
  assign \$320  = slice_number * 2'h2;
  assign \$signal$44  = \$signal$32 [1:0] >> \$320 ;
  assign \$323  = slice_number * 2'h2;
  assign \$signal$45  = \$signal$32 [3:2] >> \$323 ;
  assign \$121  = \$signal$41  > 1'h0;
  assign \$122  = \$signal$41  > 1'h1;
  assign \$signal$30  = \$signal$41  <= 2'h2;
  assign \$123  = ! \$signal$41 ;
  assign \$124  = \$signal$50  & \$123 ;
  assign \$125  = ~ done__valid;
  assign \$126  = \$124  & \$125 ;
  assign \$127  = ~ current_valid;
  assign empty = \$126  & \$127 ;
  assign \$128  = ~ current_valid;
  assign \$129  = ! slice_number;
  assign \$130  = \$signal$30  | \$129 ;
  assign \$131  = \$signal$29  & \$130 ;
  assign \$132  = \$128  | \$131 ;
  assign take = \$signal$25  & \$132 ;
  assign \$133  = current_valid | empty;
  assign \$134  = ~ \$signal$46 ;
  assign \$135  = \$133  & \$134 ;
  assign \$136  = ~ popular_sent;
  assign popular__valid = \$135  & \$136 ;
  assign \$137  = ~ \$signal$44 ;
  assign \$138  = { \$122 , \$121  } & \$137 ;
  assign \$139  = ~ \$signal$45 ;
  assign \$140  = \$138  & \$139 ;
  assign \$141  = current_valid | empty;
  assign \$142  = ~ \$signal$46 ;
  assign \$143  = \$141  & \$142 ;
  assign \$144  = ~ rest_sent;
  assign rest__valid = \$143  & \$144 ;
  assign \$145  = { \$122 , \$121  } & \$signal$44 ;
  assign \$146  = ~ \$signal$45 ;
  assign \$147  = \$145  & \$146 ;
  assign \$148  = current_valid | empty;
  assign \$149  = \$signal$46  | popular_sent;
  assign \$150  = \$149  | popular__ready;
  assign \$151  = \$148  & \$150 ;
  assign \$152  = \$signal$46  | rest_sent;
  assign \$153  = \$152  | rest__ready;
  assign \$signal$29  = \$151  & \$153 ;
  assign \$154  = \$signal$45  & { \$122 , \$121  };
  assign \$155  = \$signal$45  & { \$122 , \$121  };
  always @(posedge clk)
    flush_address <= \$156 ;
  always @(posedge clk)
    \$signal  <= \$157 ;
  always @(posedge clk)
    marking <= \$158 ;
  always @(posedge clk)
    s1_block_0 <= \$159 ;
  always @(posedge clk)
    s1_mark_0 <= \$160 ;
  always @(posedge clk)
    \$like  <= \$161 ;
  always @(posedge clk)
    s2_mark_0 <= \$162 ;
  always @(posedge clk)
    s2_word_0 <= \$163 ;
  always @(posedge clk)
    written_block <= \$164 ;
  always @(posedge clk)
    written_word_0 <= \$165 ;
  always @(posedge clk)
    closing <= \$166 ;
  always @(posedge clk)
    \$signal$20  <= \$167 ;
  always @(posedge clk)
    closing_samples <= \$168 ;
  always @(posedge clk)
    clearing <= \$169 ;
  always @(posedge clk)
    \$signal$25  <= \$170 ;
  always @(posedge clk)
    \$signal$26  <= \$171 ;
  always @(posedge clk)
    \$signal$27  <= \$172 ;
  always @(posedge clk)
    to_fetch <= \$173 ;
  always @(posedge clk)
    \$signal$32  <= \$174 ;
  always @(posedge clk)
    current_valid <= \$175 ;
  always @(posedge clk)
    slice_number <= \$176 ;
  always @(posedge clk)
    popular_sent <= \$177 ;
  always @(posedge clk)
    rest_sent <= \$178 ;
  always @(posedge clk)
    block <= \$179 ;
  always @(posedge clk)
    \$signal$41  <= \$180 ;
  always @(posedge clk)
    done__payload <= \$181 ;
  always @(posedge clk)
    done__valid <= \$182 ;
  always @(posedge clk)
    \$signal$50  <= \$183 ;
  always @(posedge clk)
    half <= \$184 ;
  always @(posedge clk)
    \$signal$46  <= \$185 ;
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
    \$158  = { marking[1:0], \$signal$5  };
    if (rst) begin
      \$158  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$159  = req__payload[8:4];
    if (rst) begin
      \$159  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$160  = { \$23 , \$18 , \$13 , \$8  };
    if (rst) begin
      \$160  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$161  = s1_block_0;
    if (rst) begin
      \$161  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$162  = s1_mark_0;
    if (rst) begin
      \$162  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$163  = \$30 ;
    if (rst) begin
      \$163  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$164  = \$like ;
    if (rst) begin
      \$164  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$165  = new_word_0;
    if (rst) begin
      \$165  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$166  = closing;
    if (\$31 ) begin
      \$166  = 1'h1;
    end
    if (\$93 ) begin
      \$166  = 1'h0;
    end
    if (rst) begin
      \$166  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$167  = \$signal$20 ;
    if (\$31 ) begin
      \$167  = req__payload[11];
    end
    if (rst) begin
      \$167  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$168  = closing_samples;
    if (\$31 ) begin
      \$168  = req__payload[19:13];
    end
    if (rst) begin
      \$168  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$169  = \$signal$23 ;
    if (rst) begin
      \$169  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$170  = \$signal$25 ;
    if (take) begin
      \$170  = 1'h0;
    end
    if (clearing) begin
      \$170  = 1'h1;
    end
    if (rst) begin
      \$170  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$171  = \$signal$26 ;
    if (clearing) begin
      \$171  = \$32 ;
    end
    if (rst) begin
      \$171  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$172  = \$signal$27 ;
    if (clearing) begin
      \$172  = \$33 [4:0];
    end
    if (\$93 ) begin
      \$172  = 5'h00;
    end
    if (rst) begin
      \$172  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$173  = to_fetch;
    if (clearing) begin
      \$173  = \$36 [6:0];
    end
    if (\$93 ) begin
      \$173  = closing_samples;
    end
    if (rst) begin
      \$173  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$174  = \$signal$32 ;
    if (take) begin
      \$174  = \$signal$26 ;
    end
    if (rst) begin
      \$174  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$175  = current_valid;
    if (take) begin
      \$175  = 1'h1;
    end else if (\$39 ) begin
      \$175  = 1'h0;
    end
    if (rst) begin
      \$175  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$176  = slice_number;
    if (take) begin
      \$176  = 1'h0;
    end else if (\$39 ) begin
    end else if (\$signal$29 ) begin
      \$176  = \$40 [0];
    end
    if (rst) begin
      \$176  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$177  = \$46 ;
    if (rst) begin
      \$177  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$178  = \$52 ;
    if (rst) begin
      \$178  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$179  = block;
    if (\$signal$29 ) begin
      \$179  = \$53 [4:0];
    end
    if (\$93 ) begin
      \$179  = 5'h00;
    end
    if (rst) begin
      \$179  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$180  = \$signal$41 ;
    if (\$signal$29 ) begin
      \$180  = \$55 [6:0];
    end
    if (\$93 ) begin
      \$180  = closing_samples;
    end
    if (rst) begin
      \$180  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$181  = done__payload;
    if (\$signal$29 ) begin
      \$181 [7:1] = \$70 [6:0];
      \$181 [14:8] = \$83 [6:0];
      if (\$87 ) begin
        \$181 [15] = 1'h1;
        \$181 [22:16] = { 1'h0, block, lowest };
      end
    end
    if (\$93 ) begin
      \$181 [0] = \$signal$20 ;
      \$181 [7:1] = 7'h00;
      \$181 [14:8] = 7'h00;
      \$181 [15] = 1'h0;
      \$181 [22:16] = 7'h00;
    end
    if (rst) begin
      \$181  = 23'h000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$182  = done__valid;
    if (\$signal$29 ) begin
      if (\$signal$30 ) begin
        \$182  = 1'h1;
      end
    end
    if (\$88 ) begin
      \$182  = 1'h0;
    end
    if (rst) begin
      \$182  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$183  = \$signal$50 ;
    if (\$88 ) begin
      \$183  = 1'h0;
    end
    if (\$93 ) begin
      \$183  = 1'h1;
    end
    if (rst) begin
      \$183  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$184  = half;
    if (\$93 ) begin
      \$184  = \$94 ;
    end
    if (rst) begin
      \$184  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$185  = \$signal$46 ;
    if (\$93 ) begin
      \$185  = \$signal$20 ;
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
  assign block_0 = req__payload[8:4];
  assign there = { \$122 , \$121  };
  assign \s1_mark_0.miss  = s1_mark_0[1:0];
  assign \s1_mark_0.bad  = s1_mark_0[3:2];
  assign \req__payload.miss  = req__payload[1:0];
  assign \req__payload.bad  = req__payload[3:2];
  assign \req__payload.block  = req__payload[8:4];
  assign \req__payload.offset  = req__payload[10:9];
  assign \req__payload.learn  = req__payload[11];
  assign \req__payload.last  = req__payload[12];
  assign \req__payload.samples  = req__payload[19:13];
  assign \s2_mark_0.miss  = s2_mark_0[1:0];
  assign \s2_mark_0.bad  = s2_mark_0[3:2];
  assign \s2_word_0.miss  = s2_word_0[1:0];
  assign \s2_word_0.bad  = s2_word_0[3:2];
  assign \$signature__data.miss  = \$signature__data [1:0];
  assign \$signature__data.bad  = \$signature__data [3:2];
  assign \$signature__data$16.miss  = \$signature__data$16 [1:0];
  assign \$signature__data$16.bad  = \$signature__data$16 [3:2];
  assign \written_word_0.miss  = written_word_0[1:0];
  assign \written_word_0.bad  = written_word_0[3:2];
  assign \new_word_0.miss  = new_word_0[1:0];
  assign \new_word_0.bad  = new_word_0[3:2];
  assign \$signal$26.miss  = \$signal$26 [1:0];
  assign \$signal$26.bad  = \$signal$26 [3:2];
  assign \$signal$32.miss  = \$signal$32 [1:0];
  assign \$signal$32.bad  = \$signal$32 [3:2];
  assign \done__payload.learn  = done__payload[0];
  assign \done__payload.popular  = done__payload[7:1];
  assign \done__payload.rest  = done__payload[14:8];
  assign \done__payload.bad  = done__payload[15];
  assign \done__payload.first_bad  = done__payload[22:16];
  assign \$signature__data$56.miss  = \$signature__data$56 [1:0];
  assign \$signature__data$56.bad  = \$signature__data$56 [3:2];
  assign \$signature__data$61.miss  = \$signature__data$61 [1:0];
  assign \$signature__data$61.bad  = \$signature__data$61 [3:2];
  assign \popular__payload.mask  = popular__payload[1:0];
  assign \popular__payload.block  = popular__payload[6:2];
  assign \popular__payload.last  = popular__payload[7];
  assign \rest__payload.mask  = rest__payload[1:0];
  assign \rest__payload.block  = rest__payload[6:2];
  assign \rest__payload.last  = rest__payload[7];
  assign rest__payload[7] = \$signal$30 ;
  assign rest__payload[6:2] = block;
  assign rest__payload[1:0] = \$147 ;
  assign popular__payload[7] = \$signal$30 ;
  assign popular__payload[6:2] = block;
  assign popular__payload[1:0] = \$140 ;
  assign \$9  = req__payload[9];
  assign \$11  = req__payload[10];
  assign \$19  = req__payload[9];
  assign \$21  = req__payload[10];
  assign \$106  = half;
  assign \$107  = half;
  assign \$108  = half;
  assign \$111  = half;
  assign \$113  = half;
endmodule
