// Hotline, module hotline_engine, preset small.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 6, row_bits 30, banks 8, sets_per_bank 1024, ways 4, engines 8, bus_bits 64
// Made by `hotline generate --preset small`. Don't edit: change hdl_gen/ and make it again.
// SPDX-License-Identifier: Apache-2.0
/* verilator lint_off WIDTH */
module hotline_engine(rst, req_valid, req_key, req_present, req_bad, req_again, req_learn, rsp_ready, ask_ready, back_valid, back_index, back_hit, back_way, forget, forget_index, req_ready, rsp_valid, rsp_slot, rsp_hit, rsp_present, rsp_bad
, ask_valid, ask_route, ask_step, ask_set, ask_tag, ask_learn, ask_again, mark, filtered, asked, clk);
  wire [45:0] ask__payload;
  wire \ask__payload.again ;
  wire \ask__payload.learn ;
  wire [2:0] \ask__payload.route ;
  wire [9:0] \ask__payload.set ;
  wire [7:0] \ask__payload.step ;
  wire [22:0] \ask__payload.tag ;
  wire ask__ready;
  wire ask__valid;
  output ask_again;
  wire ask_again;
  output ask_learn;
  wire ask_learn;
  input ask_ready;
  wire ask_ready;
  output [2:0] ask_route;
  wire [2:0] ask_route;
  output [9:0] ask_set;
  wire [9:0] ask_set;
  output [7:0] ask_step;
  wire [7:0] ask_step;
  output [22:0] ask_tag;
  wire [22:0] ask_tag;
  output ask_valid;
  wire ask_valid;
  output asked;
  wire asked;
  wire \asked$49 ;
  input back_hit;
  wire back_hit;
  wire \back_hit$44 ;
  input [5:0] back_index;
  wire [5:0] back_index;
  wire [5:0] \back_index$43 ;
  input back_valid;
  wire back_valid;
  wire \back_valid$42 ;
  input [1:0] back_way;
  wire [1:0] back_way;
  wire [1:0] \back_way$45 ;
  input clk;
  wire clk;
  output filtered;
  wire filtered;
  wire \filtered$48 ;
  input forget;
  wire forget;
  wire \forget$46 ;
  input [8:0] forget_index;
  wire [8:0] forget_index;
  wire [8:0] \forget_index$47 ;
  output [7:0] mark;
  wire [7:0] mark;
  wire [7:0] \mark$41 ;
  wire [39:0] req__payload;
  wire \req__payload.again ;
  wire \req__payload.bad ;
  wire [35:0] \req__payload.key ;
  wire \req__payload.learn ;
  wire \req__payload.present ;
  wire req__ready;
  wire req__valid;
  input req_again;
  wire req_again;
  input req_bad;
  wire req_bad;
  input [35:0] req_key;
  wire [35:0] req_key;
  input req_learn;
  wire req_learn;
  input req_present;
  wire req_present;
  output req_ready;
  wire req_ready;
  input req_valid;
  wire req_valid;
  wire [17:0] rsp__payload;
  wire \rsp__payload.bad ;
  wire \rsp__payload.hit ;
  wire \rsp__payload.present ;
  wire [14:0] \rsp__payload.slot ;
  wire rsp__ready;
  wire rsp__valid;
  output rsp_bad;
  wire rsp_bad;
  output rsp_hit;
  wire rsp_hit;
  output rsp_present;
  wire rsp_present;
  input rsp_ready;
  wire rsp_ready;
  output [14:0] rsp_slot;
  wire [14:0] rsp_slot;
  output rsp_valid;
  wire rsp_valid;
  input rst;
  wire rst;
  \hotline_engine.design  \design  (
    .ask__payload(ask__payload),
    .ask__ready(ask_ready),
    .ask__valid(ask_valid),
    .back_hit(back_hit),
    .back_index(back_index),
    .back_valid(back_valid),
    .back_way(back_way),
    .clk(clk),
    .filtered(filtered),
    .forget(forget),
    .forget_index(forget_index),
    .mark(mark),
    .\o__ready$91 (rsp_ready),
    .\req__payload$4 (req__payload),
    .req__ready(req_ready),
    .\req__valid$1 (req_valid),
    .\rsp__payload$89 (rsp__payload),
    .\rsp__valid$93 (rsp_valid),
    .rst(rst),
    .w_en(asked)
  );
  assign req__valid = req_valid;
  assign req__ready = req_ready;
  assign rsp__valid = rsp_valid;
  assign rsp__ready = rsp_ready;
  assign ask__valid = ask_valid;
  assign ask__ready = ask_ready;
  assign \mark$41  = mark;
  assign \back_valid$42  = back_valid;
  assign \back_index$43  = back_index;
  assign \back_hit$44  = back_hit;
  assign \back_way$45  = back_way;
  assign \forget$46  = forget;
  assign \forget_index$47  = forget_index;
  assign \filtered$48  = filtered;
  assign \asked$49  = asked;
  assign rsp_slot = rsp__payload[14:0];
  assign rsp_hit = rsp__payload[15];
  assign rsp_present = rsp__payload[16];
  assign rsp_bad = rsp__payload[17];
  assign ask_route = ask__payload[2:0];
  assign ask_step = ask__payload[10:3];
  assign ask_set = ask__payload[20:11];
  assign ask_tag = ask__payload[43:21];
  assign ask_learn = ask__payload[44];
  assign ask_again = ask__payload[45];
  assign \req__payload.key  = req__payload[35:0];
  assign \req__payload.present  = req__payload[36];
  assign \req__payload.bad  = req__payload[37];
  assign \req__payload.again  = req__payload[38];
  assign \req__payload.learn  = req__payload[39];
  assign \rsp__payload.slot  = rsp__payload[14:0];
  assign \rsp__payload.hit  = rsp__payload[15];
  assign \rsp__payload.present  = rsp__payload[16];
  assign \rsp__payload.bad  = rsp__payload[17];
  assign \ask__payload.route  = ask__payload[2:0];
  assign \ask__payload.step  = ask__payload[10:3];
  assign \ask__payload.set  = ask__payload[20:11];
  assign \ask__payload.tag  = ask__payload[43:21];
  assign \ask__payload.learn  = ask__payload[44];
  assign \ask__payload.again  = ask__payload[45];
  assign req__payload[39] = req_learn;
  assign req__payload[38] = req_again;
  assign req__payload[37] = req_bad;
  assign req__payload[36] = req_present;
  assign req__payload[35:0] = req_key;
endmodule

module \hotline_engine.design (rst, \req__valid$1 , \o__ready$91 , ask__ready, back_valid, back_index, back_hit, back_way, forget, forget_index, \req__payload$4 , req__ready, w_en, filtered, ask__valid, ask__payload, mark, \rsp__valid$93 , \rsp__payload$89 , clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire \$1 ;
  wire \$10 ;
  reg [7:0] \$100 ;
  reg [63:0] \$101 ;
  reg [7:0] \$102 ;
  reg \$103 ;
  reg \$104 ;
  reg \$105 ;
  reg \$106 ;
  reg \$107 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire [35:0] \$15 ;
  wire [35:0] \$16 ;
  wire \$17 ;
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
  wire \$27 ;
  wire \$28 ;
  wire [2:0] \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire [2:0] \$37 ;
  wire \$38 ;
  wire [5:0] \$39 ;
  wire \$4 ;
  wire [6:0] \$40 ;
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
  wire [8:0] \$58 ;
  wire [7:0] \$59 ;
  wire \$6 ;
  wire [7:0] \$60 ;
  wire [7:0] \$61 ;
  wire \$62 ;
  wire [8:0] \$63 ;
  wire [8:0] \$64 ;
  wire [8:0] \$65 ;
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
  wire [2:0] \$77 ;
  reg \$78 ;
  reg [4:0] \$79 ;
  wire \$8 ;
  reg \$80 ;
  reg \$81 ;
  reg [35:0] \$82 ;
  reg [3:0] \$83 ;
  reg \$84 ;
  reg \$85 ;
  reg \$86 ;
  reg [35:0] \$87 ;
  reg [3:0] \$88 ;
  reg [27:0] \$89 ;
  wire \$9 ;
  reg \$90 ;
  reg \$91 ;
  reg \$92 ;
  reg \$93 ;
  reg [7:0] \$94 ;
  reg \$95 ;
  reg [45:0] \$96 ;
  reg [7:0] \$97 ;
  reg \$98 ;
  wire [25:0] \$99 ;
  wire \$signal ;
  reg \$signal$100  = 1'h0;
  reg \$signal$103  = 1'h0;
  reg \$signal$104  = 1'h0;
  reg \$signal$111  = 1'h0;
  reg \$signal$16  = 1'h0;
  reg \$signal$19  = 1'h0;
  wire \$signal$28 ;
  wire \$signal$32 ;
  wire [45:0] \$signal$33 ;
  wire \$signal$33.again ;
  wire \$signal$33.learn ;
  wire [2:0] \$signal$33.route ;
  wire [9:0] \$signal$33.set ;
  wire [7:0] \$signal$33.step ;
  wire [22:0] \$signal$33.tag ;
  (* init = 26'h0000000 *)
  wire [25:0] \$signal$48 ;
  wire \$signal$48.bad ;
  wire \$signal$48.filtered ;
  wire [8:0] \$signal$48.index ;
  wire \$signal$48.learn ;
  wire [12:0] \$signal$48.place ;
  wire \$signal$48.present ;
  wire \$signal$63 ;
  wire \$signal$64 ;
  reg \$signal$71  = 1'h0;
  reg [4:0] \$signal$99  = 5'h00;
  wire [8:0] \$signature__addr ;
  wire [5:0] \$signature__addr$45 ;
  wire [5:0] \$signature__addr$53 ;
  wire [8:0] \$signature__addr$66 ;
  reg [25:0] \$signature__data  = 26'h0000000;
  wire [27:0] \$signature__data$105 ;
  wire [26:0] \$signature__data$105.rest ;
  wire \$signature__data$105.valid ;
  wire [2:0] \$signature__data$55 ;
  wire \$signature__data$55.hit ;
  wire [1:0] \$signature__data$55.way ;
  reg [2:0] \$signature__data$68  = 3'h0;
  wire \$signature__data$68.hit ;
  wire [1:0] \$signature__data$68.way ;
  wire \$signature__data.bad ;
  wire \$signature__data.filtered ;
  wire [8:0] \$signature__data.index ;
  wire \$signature__data.learn ;
  wire [12:0] \$signature__data.place ;
  wire \$signature__data.present ;
  wire \$signature__en ;
  reg \$signature__en$49  = 1'h0;
  wire \$signature__en$58 ;
  wire \$signature__en$70 ;
  wire advance;
  wire [5:0] answers_read__addr;
  wire [2:0] answers_read__data;
  wire \answers_read__data.hit ;
  wire [1:0] \answers_read__data.way ;
  output [45:0] ask__payload;
  reg [45:0] ask__payload = 46'h000000000000;
  wire \ask__payload.again ;
  wire \ask__payload.learn ;
  wire [2:0] \ask__payload.route ;
  wire [9:0] \ask__payload.set ;
  wire [7:0] \ask__payload.step ;
  wire [22:0] \ask__payload.tag ;
  input ask__ready;
  wire ask__ready;
  output ask__valid;
  reg ask__valid = 1'h0;
  (* init = 1'h0 *)
  wire asked;
  input back_hit;
  wire back_hit;
  input [5:0] back_index;
  wire [5:0] back_index;
  input back_valid;
  wire back_valid;
  input [1:0] back_way;
  wire [1:0] back_way;
  input clk;
  wire clk;
  reg [63:0] done = 64'h0000000000000000;
  reg [7:0] entered = 8'h00;
  output filtered;
  reg filtered = 1'h0;
  input forget;
  wire forget;
  input [8:0] forget_index;
  wire [8:0] forget_index;
  wire [17:0] given;
  wire \given.bad ;
  wire \given.hit ;
  wire \given.present ;
  wire [14:0] \given.slot ;
  wire [39:0] i__payload;
  wire [17:0] \i__payload$85 ;
  wire \i__payload$85.bad ;
  wire \i__payload$85.hit ;
  wire \i__payload$85.present ;
  wire [14:0] \i__payload$85.slot ;
  wire [3:0] \i__payload.beside ;
  wire [35:0] \i__payload.scattered ;
  wire i__ready;
  wire i__valid;
  wire \i__valid$83 ;
  wire [5:0] kept_read__addr;
  wire [25:0] kept_read__data;
  wire \kept_read__data.bad ;
  wire \kept_read__data.filtered ;
  wire [8:0] \kept_read__data.index ;
  wire \kept_read__data.learn ;
  wire [12:0] \kept_read__data.place ;
  wire \kept_read__data.present ;
  wire [3:0] level;
  wire [3:0] \level$65 ;
  output [7:0] mark;
  reg [7:0] mark = 8'h00;
  wire [39:0] o__payload;
  wire [17:0] \o__payload$90 ;
  wire \o__payload$90.bad ;
  wire \o__payload$90.hit ;
  wire \o__payload$90.present ;
  wire [14:0] \o__payload$90.slot ;
  wire [3:0] \o__payload.beside ;
  wire [35:0] \o__payload.scattered ;
  wire o__ready;
  input \o__ready$91 ;
  wire \o__ready$91 ;
  wire o__valid;
  wire \o__valid$98 ;
  (* init = 46'h000000000000 *)
  wire [45:0] offered;
  wire \offered.again ;
  wire \offered.learn ;
  wire [2:0] \offered.route ;
  wire [9:0] \offered.set ;
  wire [7:0] \offered.step ;
  wire [22:0] \offered.tag ;
  reg [7:0] oldest = 8'h00;
  (* init = 1'h0 *)
  wire pending_valid;
  wire [17:0] r_data;
  wire [45:0] \r_data$108 ;
  wire r_en;
  wire \r_en$87 ;
  wire r_rdy;
  wire \r_rdy$107 ;
  wire [8:0] remembered_read__addr;
  wire [2:0] remembered_read__data;
  wire \remembered_read__data.hit ;
  wire [1:0] \remembered_read__data.way ;
  wire remembered_read__en;
  wire [39:0] req__payload;
  input [39:0] \req__payload$4 ;
  wire [39:0] \req__payload$4 ;
  wire \req__payload$4.again ;
  wire \req__payload$4.bad ;
  wire [35:0] \req__payload$4.key ;
  wire \req__payload$4.learn ;
  wire \req__payload$4.present ;
  wire [3:0] \req__payload.beside ;
  wire [35:0] \req__payload.key ;
  output req__ready;
  reg req__ready = 1'h0;
  wire req__valid;
  input \req__valid$1 ;
  wire \req__valid$1 ;
  wire room;
  wire [39:0] rsp__payload;
  output [17:0] \rsp__payload$89 ;
  wire [17:0] \rsp__payload$89 ;
  wire \rsp__payload$89.bad ;
  wire \rsp__payload$89.hit ;
  wire \rsp__payload$89.present ;
  wire [14:0] \rsp__payload$89.slot ;
  wire [3:0] \rsp__payload.beside ;
  wire [35:0] \rsp__payload.scattered ;
  wire rsp__ready;
  wire \rsp__ready$92 ;
  wire rsp__valid;
  output \rsp__valid$93 ;
  wire \rsp__valid$93 ;
  input rst;
  wire rst;
  reg [25:0] s1 = 26'h0000000;
  wire \s1.bad ;
  wire \s1.filtered ;
  wire [8:0] \s1.index ;
  wire \s1.learn ;
  wire [12:0] \s1.place ;
  wire \s1.present ;
  (* init = 3'h0 *)
  wire [2:0] s1_answer;
  wire \s1_answer.hit ;
  wire [1:0] \s1_answer.way ;
  reg [3:0] s1_beside = 4'h0;
  wire \s1_beside.again ;
  wire \s1_beside.bad ;
  wire \s1_beside.learn ;
  wire \s1_beside.present ;
  reg [35:0] s1_key = 36'h000000000;
  reg [25:0] s2 = 26'h0000000;
  wire \s2.bad ;
  wire \s2.filtered ;
  wire [8:0] \s2.index ;
  wire \s2.learn ;
  wire [12:0] \s2.place ;
  wire \s2.present ;
  reg [2:0] s2_answer = 3'h0;
  wire \s2_answer.hit ;
  wire [1:0] \s2_answer.way ;
  reg [3:0] s2_beside = 4'h0;
  wire \s2_beside.again ;
  wire \s2_beside.bad ;
  wire \s2_beside.learn ;
  wire \s2_beside.present ;
  reg s2_follows = 1'h0;
  reg [35:0] s2_key = 36'h000000000;
  reg [2:0] s2_remembered = 3'h0;
  wire \s2_remembered.hit ;
  wire [1:0] \s2_remembered.way ;
  reg [27:0] s2_stored = 28'h0000000;
  wire [26:0] \s2_stored.rest ;
  wire \s2_stored.valid ;
  reg s2_valid = 1'h0;
  (* init = 1'h0 *)
  wire \s2_valid$81 ;
  (* init = 46'h000000000000 *)
  wire [45:0] s3_request;
  wire \s3_request.again ;
  wire \s3_request.learn ;
  wire [2:0] \s3_request.route ;
  wire [9:0] \s3_request.set ;
  wire [7:0] \s3_request.step ;
  wire [22:0] \s3_request.tag ;
  (* init = 1'h0 *)
  wire s3_sends;
  reg [7:0] step = 8'h00;
  reg taken = 1'h0;
  wire there;
  reg [45:0] w_data = 46'h000000000000;
  wire [17:0] \w_data$82 ;
  output w_en;
  reg w_en = 1'h0;
  reg \w_en$80  = 1'h0;
  reg window_open = 1'h0;
  wire [8:0] write__addr;
  wire [27:0] write__data;
  wire [26:0] \write__data.rest ;
  wire \write__data.valid ;
  wire write__en;
  wire writes;
  reg [2:0] answers [63:0];
  always @(posedge clk) begin
    if (back_valid)
      answers[back_index] <= { back_way, back_hit };
  end
  assign answers_read__data = answers[oldest[5:0]];
  reg [2:0] filter_answers [511:0];
  always @(posedge clk) begin
    if (\$signature__en$70 )
      filter_answers[s1[21:13]] <= \$signature__data$68 ;
  end
  reg [2:0] _0_;
  always @(posedge clk) begin
    _0_ <= filter_answers[kept_read__data[21:13]];
  end
  assign remembered_read__data = _0_;
  reg [27:0] filter_tags [511:0];
  always @(posedge clk) begin
    if (write__en)
      filter_tags[write__addr] <= write__data;
  end
  reg [27:0] _1_;
  always @(posedge clk) begin
    if (\$signature__en ) begin
      _1_ <= filter_tags[o__payload[11:3]];
    end
  end
  assign \$signature__data$105  = _1_;
  reg [25:0] pending [63:0];
  always @(posedge clk) begin
    if (\$signature__en$49 )
      pending[entered[5:0]] <= \$signature__data ;
  end
  assign kept_read__data = pending[oldest[5:0]];
  assign req__valid = \req__valid$1  & req__ready;
  assign \$1  = s2_stored[27:1] == { s2_key[35:12], s2_key[2:0] };
  assign \$2  = s2_stored[0] & \$1 ;
  assign \$signal  = \$signal$16  ? \$signal$19  : \$2 ;
  assign \$3  = s2_valid & s2_beside[0];
  assign \$4  = ~ s2_beside[1];
  assign \$5  = \$3  & \$4 ;
  assign \$6  = ~ s2_beside[3];
  assign writes = \$5  & \$6 ;
  assign write__addr = forget ? forget_index : s2_key[11:3];
  assign write__data = forget ? 28'h0000000 : { s2_key[35:12], s2_key[2:0], 1'h1 };
  assign \$7  = \$signal$28  & writes;
  assign write__en = forget | \$7 ;
  assign room = level < 3'h7;
  assign \$8  = ~ s2_valid;
  assign \$9  = window_open & room;
  assign \$signature__en  = \$8  | \$9 ;
  assign \$10  = s2_valid & window_open;
  assign \$signal$28  = \$10  & room;
  assign \$11  = ~ s2_beside[1];
  assign \$12  = s2_beside[0] & \$11 ;
  assign \$13  = ~ \$signal ;
  assign \$14  = s2_beside[3] | \$13 ;
  assign \$signal$32  = \$12  & \$14 ;
  assign \$17  = ~ ask__valid;
  assign r_en = \$17  | ask__ready;
  assign \$18  = oldest != entered;
  assign \$19  = done >> oldest[5:0];
  assign there = \$18  & \$19 ;
  assign \$signal$63  = there & \$signal$64 ;
  assign \$signal$64  = \level$65  < 3'h6;
  assign \$20  = \$signal$71  & s1[22];
  assign \$21  = ~ s1[23];
  assign \$22  = \$20  & \$21 ;
  assign \$23  = ~ s1[25];
  assign \$24  = \$22  & \$23 ;
  assign \$25  = ~ s1[24];
  assign \$signature__en$70  = \$24  & \$25 ;
  assign \$26  = s2[23] & s2[22];
  assign \$27  = ~ s2_follows;
  assign \$28  = s2[24] & \$27 ;
  assign \$29  = \$28  ? s2_remembered : s2_answer;
  assign \$30  = \$29 [0] & s2[22];
  assign \$31  = ~ s2[23];
  assign \$32  = \$30  & \$31 ;
  assign \$33  = ~ s2[25];
  assign \$34  = \$32  & \$33 ;
  assign \$35  = ~ s2_follows;
  assign \$36  = s2[24] & \$35 ;
  assign \$37  = \$36  ? s2_remembered : s2_answer;
  assign \$38  = \o__valid$98  & \$signature__en ;
  assign \$39  = \$signal$99  + i__valid;
  assign \$40  = \$39  - taken;
  assign \$41  = \$signal$99  < 3'h7;
  assign \$42  = s2_key[11:3] == o__payload[11:3];
  assign \$43  = writes & \$42 ;
  assign \$44  = s2_key == o__payload[35:0];
  assign \$45  = s2_key[11:3] == s1_key[11:3];
  assign \$46  = writes & \$45 ;
  assign \$47  = \$signal$103  | \$46 ;
  assign \$48  = s2_key[11:3] == s1_key[11:3];
  assign \$49  = writes & \$48 ;
  assign \$50  = s2_key == s1_key;
  assign \$51  = \$49  ? \$50  : \$signal$104 ;
  assign \$52  = \$signal$28  & \$signal$32 ;
  assign \$53  = ~ s2_beside[1];
  assign \$54  = s2_beside[0] & \$53 ;
  assign \$55  = \$signal$28  & \$54 ;
  assign \$56  = ~ \$signal$32 ;
  assign \$57  = \$55  & \$56 ;
  assign \$58  = step + 1'h1;
  assign \$59  = w_en ? w_data[10:3] : step;
  assign \$60  = \r_rdy$107  ? \r_data$108 [10:3] : \$59 ;
  assign \$61  = ask__valid ? ask__payload[10:3] : \$60 ;
  assign \$62  = ~ \$signal$32 ;
  assign \$63  = entered + 1'h1;
  assign \$64  = oldest + 1'h1;
  assign \$65  = step - oldest;
  assign \$66  = \$65 [6:0] < 6'h3e;
  assign \$67  = \$signal$71  & s1[22];
  assign \$68  = ~ s1[23];
  assign \$69  = \$67  & \$68 ;
  assign \$70  = ~ s1[25];
  assign \$71  = \$69  & \$70 ;
  assign \$72  = ~ s1[24];
  assign \$73  = \$71  & \$72 ;
  assign \$74  = \$73  & kept_read__data[24];
  assign \$75  = s1[21:13] == kept_read__data[21:13];
  assign \$76  = \$74  & \$75 ;
  assign \$77  = \$signal$111  ? s2_answer : \$signature__data$68 ;
  always @(posedge clk)
    taken <= \$78 ;
  always @(posedge clk)
    \$signal$99  <= \$79 ;
  always @(posedge clk)
    req__ready <= \$80 ;
  always @(posedge clk)
    \$signal$100  <= \$81 ;
  always @(posedge clk)
    s1_key <= \$82 ;
  always @(posedge clk)
    s1_beside <= \$83 ;
  always @(posedge clk)
    \$signal$103  <= \$84 ;
  always @(posedge clk)
    \$signal$104  <= \$85 ;
  always @(posedge clk)
    s2_valid <= \$86 ;
  always @(posedge clk)
    s2_key <= \$87 ;
  always @(posedge clk)
    s2_beside <= \$88 ;
  always @(posedge clk)
    s2_stored <= \$89 ;
  always @(posedge clk)
    \$signal$16  <= \$90 ;
  always @(posedge clk)
    \$signal$19  <= \$91 ;
  always @(posedge clk)
    w_en <= \$92 ;
  always @(posedge clk)
    w_data <= \$signal$33 ;
  always @(posedge clk)
    filtered <= \$93 ;
  always @(posedge clk)
    step <= \$94 ;
  always @(posedge clk)
    ask__valid <= \$95 ;
  always @(posedge clk)
    ask__payload <= \$96 ;
  always @(posedge clk)
    mark <= \$97 ;
  always @(posedge clk)
    \$signature__en$49  <= \$98 ;
  always @(posedge clk)
    \$signature__data  <= \$99 ;
  always @(posedge clk)
    entered <= \$100 ;
  always @(posedge clk)
    done <= \$101 ;
  always @(posedge clk)
    oldest <= \$102 ;
  always @(posedge clk)
    window_open <= \$103 ;
  always @(posedge clk)
    \$signal$71  <= \$104 ;
  always @(posedge clk)
    s1 <= kept_read__data;
  always @(posedge clk)
    \$signature__data$68  <= answers_read__data;
  always @(posedge clk)
    \$signal$111  <= \$105 ;
  always @(posedge clk)
    \w_en$80  <= \$106 ;
  always @(posedge clk)
    s2 <= s1;
  always @(posedge clk)
    s2_answer <= \$77 ;
  always @(posedge clk)
    s2_follows <= \$107 ;
  always @(posedge clk)
    s2_remembered <= remembered_read__data;
  \hotline_engine.design.buffer  buffer (
    .clk(clk),
    .i__payload(\i__payload$85 ),
    .i__ready(\r_en$87 ),
    .i__valid(\i__valid$83 ),
    .o__payload(\rsp__payload$89 ),
    .o__ready(\o__ready$91 ),
    .o__valid(\rsp__valid$93 ),
    .rst(rst)
  );
  \hotline_engine.design.feistel  feistel (
    .clk(clk),
    .req__payload(req__payload),
    .req__valid(req__valid),
    .rsp__payload(i__payload),
    .rsp__valid(i__valid),
    .rst(rst)
  );
  \hotline_engine.design.requests  requests (
    .clk(clk),
    .level(level),
    .r_data(\r_data$108 ),
    .r_en(r_en),
    .r_rdy(\r_rdy$107 ),
    .rst(rst),
    .w_en(w_en),
    .w_port__data(w_data)
  );
  \hotline_engine.design.scattered  scattered (
    .clk(clk),
    .i__payload(i__payload),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(\$signature__en ),
    .o__valid(\o__valid$98 ),
    .rst(rst)
  );
  \hotline_engine.design.verdicts  verdicts (
    .clk(clk),
    .level(\level$65 ),
    .r_data(\i__payload$85 ),
    .r_en(\r_en$87 ),
    .r_rdy(\i__valid$83 ),
    .rst(rst),
    .w_en(\w_en$80 ),
    .w_port__data(given)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$78  = \$38 ;
    if (rst) begin
      \$78  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$79  = \$40 [4:0];
    if (rst) begin
      \$79  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$80  = \$41 ;
    if (rst) begin
      \$80  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$81  = \$signal$100 ;
    if (\$signature__en ) begin
      \$81  = \o__valid$98 ;
    end
    if (rst) begin
      \$81  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$82  = s1_key;
    if (\$signature__en ) begin
      \$82  = o__payload[35:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$83  = s1_beside;
    if (\$signature__en ) begin
      \$83  = o__payload[39:36];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$84  = \$signal$103 ;
    if (\$signature__en ) begin
      \$84  = \$43 ;
    end
    if (rst) begin
      \$84  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$85  = \$signal$104 ;
    if (\$signature__en ) begin
      \$85  = \$44 ;
    end
    if (rst) begin
      \$85  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$86  = s2_valid;
    if (\$signature__en ) begin
      \$86  = \$signal$100 ;
    end
    if (rst) begin
      \$86  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$87  = s2_key;
    if (\$signature__en ) begin
      \$87  = s1_key;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$88  = s2_beside;
    if (\$signature__en ) begin
      \$88  = s1_beside;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$89  = s2_stored;
    if (\$signature__en ) begin
      \$89  = \$signature__data$105 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$90  = \$signal$16 ;
    if (\$signature__en ) begin
      \$90  = \$47 ;
    end
    if (rst) begin
      \$90  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$91  = \$signal$19 ;
    if (\$signature__en ) begin
      \$91  = \$51 ;
    end
    if (rst) begin
      \$91  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$92  = \$52 ;
    if (rst) begin
      \$92  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$93  = \$57 ;
    if (rst) begin
      \$93  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$94  = step;
    if (\$signal$28 ) begin
      \$94  = \$58 [7:0];
    end
    if (rst) begin
      \$94  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$95  = ask__valid;
    if (r_en) begin
      \$95  = \r_rdy$107 ;
    end
    if (rst) begin
      \$95  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$96  = ask__payload;
    if (r_en) begin
      \$96  = \r_data$108 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$97  = \$61 ;
    if (rst) begin
      \$97  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$98  = \$signal$28 ;
    if (rst) begin
      \$98  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$100  = entered;
    if (\$signature__en$49 ) begin
      \$100  = \$63 [7:0];
    end
    if (rst) begin
      \$100  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$101  = done;
    if (\$signature__en$49 ) begin
      (* full_case = 32'd1 *)
      casez (entered[5:0])
        6'h00:
            \$101 [0] = \$signature__data [24];
        6'h01:
            \$101 [1] = \$signature__data [24];
        6'h02:
            \$101 [2] = \$signature__data [24];
        6'h03:
            \$101 [3] = \$signature__data [24];
        6'h04:
            \$101 [4] = \$signature__data [24];
        6'h05:
            \$101 [5] = \$signature__data [24];
        6'h06:
            \$101 [6] = \$signature__data [24];
        6'h07:
            \$101 [7] = \$signature__data [24];
        6'h08:
            \$101 [8] = \$signature__data [24];
        6'h09:
            \$101 [9] = \$signature__data [24];
        6'h0a:
            \$101 [10] = \$signature__data [24];
        6'h0b:
            \$101 [11] = \$signature__data [24];
        6'h0c:
            \$101 [12] = \$signature__data [24];
        6'h0d:
            \$101 [13] = \$signature__data [24];
        6'h0e:
            \$101 [14] = \$signature__data [24];
        6'h0f:
            \$101 [15] = \$signature__data [24];
        6'h10:
            \$101 [16] = \$signature__data [24];
        6'h11:
            \$101 [17] = \$signature__data [24];
        6'h12:
            \$101 [18] = \$signature__data [24];
        6'h13:
            \$101 [19] = \$signature__data [24];
        6'h14:
            \$101 [20] = \$signature__data [24];
        6'h15:
            \$101 [21] = \$signature__data [24];
        6'h16:
            \$101 [22] = \$signature__data [24];
        6'h17:
            \$101 [23] = \$signature__data [24];
        6'h18:
            \$101 [24] = \$signature__data [24];
        6'h19:
            \$101 [25] = \$signature__data [24];
        6'h1a:
            \$101 [26] = \$signature__data [24];
        6'h1b:
            \$101 [27] = \$signature__data [24];
        6'h1c:
            \$101 [28] = \$signature__data [24];
        6'h1d:
            \$101 [29] = \$signature__data [24];
        6'h1e:
            \$101 [30] = \$signature__data [24];
        6'h1f:
            \$101 [31] = \$signature__data [24];
        6'h20:
            \$101 [32] = \$signature__data [24];
        6'h21:
            \$101 [33] = \$signature__data [24];
        6'h22:
            \$101 [34] = \$signature__data [24];
        6'h23:
            \$101 [35] = \$signature__data [24];
        6'h24:
            \$101 [36] = \$signature__data [24];
        6'h25:
            \$101 [37] = \$signature__data [24];
        6'h26:
            \$101 [38] = \$signature__data [24];
        6'h27:
            \$101 [39] = \$signature__data [24];
        6'h28:
            \$101 [40] = \$signature__data [24];
        6'h29:
            \$101 [41] = \$signature__data [24];
        6'h2a:
            \$101 [42] = \$signature__data [24];
        6'h2b:
            \$101 [43] = \$signature__data [24];
        6'h2c:
            \$101 [44] = \$signature__data [24];
        6'h2d:
            \$101 [45] = \$signature__data [24];
        6'h2e:
            \$101 [46] = \$signature__data [24];
        6'h2f:
            \$101 [47] = \$signature__data [24];
        6'h30:
            \$101 [48] = \$signature__data [24];
        6'h31:
            \$101 [49] = \$signature__data [24];
        6'h32:
            \$101 [50] = \$signature__data [24];
        6'h33:
            \$101 [51] = \$signature__data [24];
        6'h34:
            \$101 [52] = \$signature__data [24];
        6'h35:
            \$101 [53] = \$signature__data [24];
        6'h36:
            \$101 [54] = \$signature__data [24];
        6'h37:
            \$101 [55] = \$signature__data [24];
        6'h38:
            \$101 [56] = \$signature__data [24];
        6'h39:
            \$101 [57] = \$signature__data [24];
        6'h3a:
            \$101 [58] = \$signature__data [24];
        6'h3b:
            \$101 [59] = \$signature__data [24];
        6'h3c:
            \$101 [60] = \$signature__data [24];
        6'h3d:
            \$101 [61] = \$signature__data [24];
        6'h3e:
            \$101 [62] = \$signature__data [24];
        6'h3f:
            \$101 [63] = \$signature__data [24];
      endcase
    end
    if (back_valid) begin
      (* full_case = 32'd1 *)
      casez (back_index)
        6'h00:
            \$101 [0] = 1'h1;
        6'h01:
            \$101 [1] = 1'h1;
        6'h02:
            \$101 [2] = 1'h1;
        6'h03:
            \$101 [3] = 1'h1;
        6'h04:
            \$101 [4] = 1'h1;
        6'h05:
            \$101 [5] = 1'h1;
        6'h06:
            \$101 [6] = 1'h1;
        6'h07:
            \$101 [7] = 1'h1;
        6'h08:
            \$101 [8] = 1'h1;
        6'h09:
            \$101 [9] = 1'h1;
        6'h0a:
            \$101 [10] = 1'h1;
        6'h0b:
            \$101 [11] = 1'h1;
        6'h0c:
            \$101 [12] = 1'h1;
        6'h0d:
            \$101 [13] = 1'h1;
        6'h0e:
            \$101 [14] = 1'h1;
        6'h0f:
            \$101 [15] = 1'h1;
        6'h10:
            \$101 [16] = 1'h1;
        6'h11:
            \$101 [17] = 1'h1;
        6'h12:
            \$101 [18] = 1'h1;
        6'h13:
            \$101 [19] = 1'h1;
        6'h14:
            \$101 [20] = 1'h1;
        6'h15:
            \$101 [21] = 1'h1;
        6'h16:
            \$101 [22] = 1'h1;
        6'h17:
            \$101 [23] = 1'h1;
        6'h18:
            \$101 [24] = 1'h1;
        6'h19:
            \$101 [25] = 1'h1;
        6'h1a:
            \$101 [26] = 1'h1;
        6'h1b:
            \$101 [27] = 1'h1;
        6'h1c:
            \$101 [28] = 1'h1;
        6'h1d:
            \$101 [29] = 1'h1;
        6'h1e:
            \$101 [30] = 1'h1;
        6'h1f:
            \$101 [31] = 1'h1;
        6'h20:
            \$101 [32] = 1'h1;
        6'h21:
            \$101 [33] = 1'h1;
        6'h22:
            \$101 [34] = 1'h1;
        6'h23:
            \$101 [35] = 1'h1;
        6'h24:
            \$101 [36] = 1'h1;
        6'h25:
            \$101 [37] = 1'h1;
        6'h26:
            \$101 [38] = 1'h1;
        6'h27:
            \$101 [39] = 1'h1;
        6'h28:
            \$101 [40] = 1'h1;
        6'h29:
            \$101 [41] = 1'h1;
        6'h2a:
            \$101 [42] = 1'h1;
        6'h2b:
            \$101 [43] = 1'h1;
        6'h2c:
            \$101 [44] = 1'h1;
        6'h2d:
            \$101 [45] = 1'h1;
        6'h2e:
            \$101 [46] = 1'h1;
        6'h2f:
            \$101 [47] = 1'h1;
        6'h30:
            \$101 [48] = 1'h1;
        6'h31:
            \$101 [49] = 1'h1;
        6'h32:
            \$101 [50] = 1'h1;
        6'h33:
            \$101 [51] = 1'h1;
        6'h34:
            \$101 [52] = 1'h1;
        6'h35:
            \$101 [53] = 1'h1;
        6'h36:
            \$101 [54] = 1'h1;
        6'h37:
            \$101 [55] = 1'h1;
        6'h38:
            \$101 [56] = 1'h1;
        6'h39:
            \$101 [57] = 1'h1;
        6'h3a:
            \$101 [58] = 1'h1;
        6'h3b:
            \$101 [59] = 1'h1;
        6'h3c:
            \$101 [60] = 1'h1;
        6'h3d:
            \$101 [61] = 1'h1;
        6'h3e:
            \$101 [62] = 1'h1;
        6'h3f:
            \$101 [63] = 1'h1;
      endcase
    end
    if (rst) begin
      \$101  = 64'h0000000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$102  = oldest;
    if (\$signal$63 ) begin
      \$102  = \$64 [7:0];
    end
    if (rst) begin
      \$102  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$103  = \$66 ;
    if (rst) begin
      \$103  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$104  = \$signal$63 ;
    if (rst) begin
      \$104  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$105  = \$76 ;
    if (rst) begin
      \$105  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$106  = \$signal$71 ;
    if (rst) begin
      \$106  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$107  = \$signal$111 ;
    if (rst) begin
      \$107  = 1'h0;
    end
  end
  assign rsp__ready = 1'h1;
  assign rsp__valid = i__valid;
  assign rsp__payload = i__payload;
  assign \$signature__addr  = o__payload[11:3];
  assign advance = \$signature__en ;
  assign o__ready = \$signature__en ;
  assign s3_request = w_data;
  assign s3_sends = w_en;
  assign asked = w_en;
  assign offered = ask__payload;
  assign \$signature__addr$45  = entered[5:0];
  assign \$signal$48  = \$signature__data ;
  assign pending_valid = \$signature__en$49 ;
  assign kept_read__addr = oldest[5:0];
  assign \$signature__addr$53  = back_index;
  assign \$signature__data$55  = { back_way, back_hit };
  assign \$signature__en$58  = back_valid;
  assign answers_read__addr = oldest[5:0];
  assign \$signature__addr$66  = s1[21:13];
  assign s1_answer = \$signature__data$68 ;
  assign remembered_read__addr = kept_read__data[21:13];
  assign remembered_read__en = 1'h1;
  assign \s2_valid$81  = \w_en$80 ;
  assign \w_data$82  = given;
  assign r_rdy = \i__valid$83 ;
  assign r_data = \i__payload$85 ;
  assign i__ready = \r_en$87 ;
  assign \o__payload$90  = \rsp__payload$89 ;
  assign \rsp__ready$92  = \o__ready$91 ;
  assign o__valid = \rsp__valid$93 ;
  assign \req__payload.key  = req__payload[35:0];
  assign \req__payload.beside  = req__payload[39:36];
  assign \req__payload$4.key  = \req__payload$4 [35:0];
  assign \req__payload$4.present  = \req__payload$4 [36];
  assign \req__payload$4.bad  = \req__payload$4 [37];
  assign \req__payload$4.again  = \req__payload$4 [38];
  assign \req__payload$4.learn  = \req__payload$4 [39];
  assign \i__payload.scattered  = i__payload[35:0];
  assign \i__payload.beside  = i__payload[39:36];
  assign \rsp__payload.scattered  = i__payload[35:0];
  assign \rsp__payload.beside  = i__payload[39:36];
  assign \o__payload.scattered  = o__payload[35:0];
  assign \o__payload.beside  = o__payload[39:36];
  assign \s2_stored.valid  = s2_stored[0];
  assign \s2_stored.rest  = s2_stored[27:1];
  assign \s2_beside.present  = s2_beside[0];
  assign \s2_beside.bad  = s2_beside[1];
  assign \s2_beside.again  = s2_beside[2];
  assign \s2_beside.learn  = s2_beside[3];
  assign \write__data.valid  = write__data[0];
  assign \write__data.rest  = write__data[27:1];
  assign \$signal$33.route  = \$signal$33 [2:0];
  assign \$signal$33.step  = \$signal$33 [10:3];
  assign \$signal$33.set  = \$signal$33 [20:11];
  assign \$signal$33.tag  = \$signal$33 [43:21];
  assign \$signal$33.learn  = \$signal$33 [44];
  assign \$signal$33.again  = \$signal$33 [45];
  assign \s3_request.route  = w_data[2:0];
  assign \s3_request.step  = w_data[10:3];
  assign \s3_request.set  = w_data[20:11];
  assign \s3_request.tag  = w_data[43:21];
  assign \s3_request.learn  = w_data[44];
  assign \s3_request.again  = w_data[45];
  assign \ask__payload.route  = ask__payload[2:0];
  assign \ask__payload.step  = ask__payload[10:3];
  assign \ask__payload.set  = ask__payload[20:11];
  assign \ask__payload.tag  = ask__payload[43:21];
  assign \ask__payload.learn  = ask__payload[44];
  assign \ask__payload.again  = ask__payload[45];
  assign \offered.route  = ask__payload[2:0];
  assign \offered.step  = ask__payload[10:3];
  assign \offered.set  = ask__payload[20:11];
  assign \offered.tag  = ask__payload[43:21];
  assign \offered.learn  = ask__payload[44];
  assign \offered.again  = ask__payload[45];
  assign \$signature__data.place  = \$signature__data [12:0];
  assign \$signature__data.index  = \$signature__data [21:13];
  assign \$signature__data.present  = \$signature__data [22];
  assign \$signature__data.bad  = \$signature__data [23];
  assign \$signature__data.filtered  = \$signature__data [24];
  assign \$signature__data.learn  = \$signature__data [25];
  assign \$signal$48.place  = \$signature__data [12:0];
  assign \$signal$48.index  = \$signature__data [21:13];
  assign \$signal$48.present  = \$signature__data [22];
  assign \$signal$48.bad  = \$signature__data [23];
  assign \$signal$48.filtered  = \$signature__data [24];
  assign \$signal$48.learn  = \$signature__data [25];
  assign \$signature__data$55.hit  = back_hit;
  assign \$signature__data$55.way  = back_way;
  assign \s1.place  = s1[12:0];
  assign \s1.index  = s1[21:13];
  assign \s1.present  = s1[22];
  assign \s1.bad  = s1[23];
  assign \s1.filtered  = s1[24];
  assign \s1.learn  = s1[25];
  assign \$signature__data$68.hit  = \$signature__data$68 [0];
  assign \$signature__data$68.way  = \$signature__data$68 [2:1];
  assign \s1_answer.hit  = \$signature__data$68 [0];
  assign \s1_answer.way  = \$signature__data$68 [2:1];
  assign \kept_read__data.place  = kept_read__data[12:0];
  assign \kept_read__data.index  = kept_read__data[21:13];
  assign \kept_read__data.present  = kept_read__data[22];
  assign \kept_read__data.bad  = kept_read__data[23];
  assign \kept_read__data.filtered  = kept_read__data[24];
  assign \kept_read__data.learn  = kept_read__data[25];
  assign \given.slot  = given[14:0];
  assign \given.hit  = given[15];
  assign \given.present  = given[16];
  assign \given.bad  = given[17];
  assign \s2.place  = s2[12:0];
  assign \s2.index  = s2[21:13];
  assign \s2.present  = s2[22];
  assign \s2.bad  = s2[23];
  assign \s2.filtered  = s2[24];
  assign \s2.learn  = s2[25];
  assign \s2_answer.hit  = s2_answer[0];
  assign \s2_answer.way  = s2_answer[2:1];
  assign \s2_remembered.hit  = s2_remembered[0];
  assign \s2_remembered.way  = s2_remembered[2:1];
  assign \i__payload$85.slot  = \i__payload$85 [14:0];
  assign \i__payload$85.hit  = \i__payload$85 [15];
  assign \i__payload$85.present  = \i__payload$85 [16];
  assign \i__payload$85.bad  = \i__payload$85 [17];
  assign \rsp__payload$89.slot  = \rsp__payload$89 [14:0];
  assign \rsp__payload$89.hit  = \rsp__payload$89 [15];
  assign \rsp__payload$89.present  = \rsp__payload$89 [16];
  assign \rsp__payload$89.bad  = \rsp__payload$89 [17];
  assign \o__payload$90.slot  = \rsp__payload$89 [14:0];
  assign \o__payload$90.hit  = \rsp__payload$89 [15];
  assign \o__payload$90.present  = \rsp__payload$89 [16];
  assign \o__payload$90.bad  = \rsp__payload$89 [17];
  assign \s1_beside.present  = s1_beside[0];
  assign \s1_beside.bad  = s1_beside[1];
  assign \s1_beside.again  = s1_beside[2];
  assign \s1_beside.learn  = s1_beside[3];
  assign \$signature__data$105.valid  = \$signature__data$105 [0];
  assign \$signature__data$105.rest  = \$signature__data$105 [27:1];
  assign \answers_read__data.hit  = answers_read__data[0];
  assign \answers_read__data.way  = answers_read__data[2:1];
  assign \remembered_read__data.hit  = remembered_read__data[0];
  assign \remembered_read__data.way  = remembered_read__data[2:1];
  assign \$99 [24] = \$62 ;
  assign \$99 [25] = s2_beside[3];
  assign \$99 [23] = s2_beside[1];
  assign \$99 [22] = s2_beside[0];
  assign \$99 [21:13] = s2_key[11:3];
  assign \$99 [12:0] = s2_key[12:0];
  assign given[14:0] = { s2[12:0], \$37 [2:1] };
  assign given[15] = \$34 ;
  assign given[17] = \$26 ;
  assign given[16] = s2[22];
  assign \$signal$33 [45] = s2_beside[2];
  assign \$signal$33 [44] = s2_beside[3];
  assign \$signal$33 [10:3] = step;
  assign \$signal$33 [43:21] = \$16 [22:0];
  assign \$signal$33 [20:11] = \$15 [9:0];
  assign \$signal$33 [2:0] = s2_key[2:0];
  assign req__payload[39:36] = \req__payload$4 [39:36];
  assign req__payload[35:0] = \req__payload$4 [35:0];
  assign \$15  = { 3'h0, s2_key[35:3] };
  assign \$16  = { 13'h0000, s2_key[35:13] };
endmodule

module \hotline_engine.design.buffer (rst, o__ready, i__valid, i__payload, i__ready, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$2  = 0;
  wire \$1 ;
  reg [17:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [17:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [17:0] \$8 ;
  reg \$9 ;
  (* init = 18'h00000 *)
  wire [17:0] \$signal ;
  wire \$signal.bad ;
  wire \$signal.hit ;
  wire \$signal.present ;
  wire [14:0] \$signal.slot ;
  input clk;
  wire clk;
  input [17:0] i__payload;
  wire [17:0] i__payload;
  wire \i__payload.bad ;
  wire \i__payload.hit ;
  wire \i__payload.present ;
  wire [14:0] \i__payload.slot ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [17:0] o__payload;
  reg [17:0] o__payload = 18'h00000;
  wire \o__payload.bad ;
  wire \o__payload.hit ;
  wire \o__payload.present ;
  wire [14:0] \o__payload.slot ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [17:0] spare = 18'h00000;
  wire \spare.bad ;
  wire \spare.hit ;
  wire \spare.present ;
  wire [14:0] \spare.slot ;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$7  = o__valid;
    if (room) begin
      \$7  = \$4 ;
    end
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$8  = o__payload;
    if (room) begin
      \$8  = \$5 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$10  = spare;
    if (\$6 ) begin
      \$10  = i__payload;
    end
  end
  assign \$signal  = o__payload;
  assign \o__payload.slot  = o__payload[14:0];
  assign \o__payload.hit  = o__payload[15];
  assign \o__payload.present  = o__payload[16];
  assign \o__payload.bad  = o__payload[17];
  assign \$signal.slot  = o__payload[14:0];
  assign \$signal.hit  = o__payload[15];
  assign \$signal.present  = o__payload[16];
  assign \$signal.bad  = o__payload[17];
  assign \i__payload.slot  = i__payload[14:0];
  assign \i__payload.hit  = i__payload[15];
  assign \i__payload.present  = i__payload[16];
  assign \i__payload.bad  = i__payload[17];
  assign \spare.slot  = spare[14:0];
  assign \spare.hit  = spare[15];
  assign \spare.present  = spare[16];
  assign \spare.bad  = spare[17];
endmodule

module \hotline_engine.design.feistel (rst, req__valid, req__payload, rsp__payload, rsp__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$3  = 0;
  wire \$1 ;
  wire [17:0] \$10 ;
  wire [17:0] \$11 ;
  wire [17:0] \$12 ;
  wire [17:0] \$13 ;
  wire [35:0] \$14 ;
  wire [18:0] \$15 ;
  wire [17:0] \$16 ;
  wire [17:0] \$17 ;
  wire [17:0] \$18 ;
  wire [17:0] \$19 ;
  wire [35:0] \$2 ;
  wire [35:0] \$20 ;
  wire [18:0] \$21 ;
  wire [17:0] \$22 ;
  wire [17:0] \$23 ;
  wire [17:0] \$24 ;
  wire [17:0] \$25 ;
  reg \$26 ;
  reg [17:0] \$27 ;
  reg [17:0] \$28 ;
  reg [17:0] \$29 ;
  wire [18:0] \$3 ;
  reg \$30 ;
  reg [17:0] \$31 ;
  reg [17:0] \$32 ;
  reg \$33 ;
  reg [17:0] \$34 ;
  reg [17:0] \$35 ;
  reg [17:0] \$36 ;
  reg \$37 ;
  reg [17:0] \$38 ;
  reg [17:0] \$39 ;
  wire [17:0] \$4 ;
  reg \$40 ;
  reg [17:0] \$41 ;
  reg [17:0] \$42 ;
  reg [17:0] \$43 ;
  reg \$44 ;
  reg [17:0] \$45 ;
  reg [17:0] \$46 ;
  reg \$47 ;
  reg [17:0] \$48 ;
  reg [17:0] \$49 ;
  wire [17:0] \$5 ;
  reg [17:0] \$50 ;
  reg \$51 ;
  reg [17:0] \$52 ;
  reg [17:0] \$53 ;
  reg [3:0] \$54 ;
  reg [3:0] \$55 ;
  reg [3:0] \$56 ;
  reg [3:0] \$57 ;
  reg [3:0] \$58 ;
  reg [3:0] \$59 ;
  wire [17:0] \$6 ;
  reg [3:0] \$60 ;
  reg [3:0] \$61 ;
  wire [17:0] \$7 ;
  wire [35:0] \$8 ;
  wire [18:0] \$9 ;
  wire advance;
  reg [3:0] beside_0 = 4'h0;
  reg [3:0] beside_1 = 4'h0;
  reg [3:0] beside_2 = 4'h0;
  reg [3:0] beside_3 = 4'h0;
  reg [3:0] beside_4 = 4'h0;
  reg [3:0] beside_5 = 4'h0;
  reg [3:0] beside_6 = 4'h0;
  reg [3:0] beside_7 = 4'h0;
  input clk;
  wire clk;
  reg [17:0] left_mix0 = 18'h00000;
  reg [17:0] left_mix1 = 18'h00000;
  reg [17:0] left_mix2 = 18'h00000;
  reg [17:0] left_mix3 = 18'h00000;
  reg [17:0] left_multiply0 = 18'h00000;
  reg [17:0] left_multiply1 = 18'h00000;
  reg [17:0] left_multiply2 = 18'h00000;
  reg [17:0] left_multiply3 = 18'h00000;
  reg [17:0] product_multiply0 = 18'h00000;
  reg [17:0] product_multiply1 = 18'h00000;
  reg [17:0] product_multiply2 = 18'h00000;
  reg [17:0] product_multiply3 = 18'h00000;
  input [39:0] req__payload;
  wire [39:0] req__payload;
  wire [3:0] \req__payload.beside ;
  wire [35:0] \req__payload.key ;
  wire req__ready;
  input req__valid;
  wire req__valid;
  reg [17:0] right_mix0 = 18'h00000;
  reg [17:0] right_mix1 = 18'h00000;
  reg [17:0] right_mix2 = 18'h00000;
  reg [17:0] right_mix3 = 18'h00000;
  reg [17:0] right_multiply0 = 18'h00000;
  reg [17:0] right_multiply1 = 18'h00000;
  reg [17:0] right_multiply2 = 18'h00000;
  reg [17:0] right_multiply3 = 18'h00000;
  output [39:0] rsp__payload;
  wire [39:0] rsp__payload;
  wire [3:0] \rsp__payload.beside ;
  wire [35:0] \rsp__payload.scattered ;
  wire rsp__ready;
  output rsp__valid;
  reg rsp__valid = 1'h0;
  input rst;
  wire rst;
  reg valid_mix0 = 1'h0;
  reg valid_mix1 = 1'h0;
  reg valid_mix2 = 1'h0;
  (* init = 1'h0 *)
  wire valid_mix3;
  reg valid_multiply0 = 1'h0;
  reg valid_multiply1 = 1'h0;
  reg valid_multiply2 = 1'h0;
  reg valid_multiply3 = 1'h0;
  always @(posedge clk)
    left_mix0 <= \$31 ;
  always @(posedge clk)
    right_mix0 <= \$32 ;
  always @(posedge clk)
    valid_multiply1 <= \$33 ;
  always @(posedge clk)
    left_multiply1 <= \$34 ;
  always @(posedge clk)
    right_multiply1 <= \$35 ;
  always @(posedge clk)
    product_multiply1 <= \$36 ;
  always @(posedge clk)
    valid_mix1 <= \$37 ;
  always @(posedge clk)
    left_mix1 <= \$38 ;
  always @(posedge clk)
    right_mix1 <= \$39 ;
  always @(posedge clk)
    valid_multiply2 <= \$40 ;
  always @(posedge clk)
    left_multiply2 <= \$41 ;
  always @(posedge clk)
    right_multiply2 <= \$42 ;
  always @(posedge clk)
    product_multiply2 <= \$43 ;
  always @(posedge clk)
    valid_mix2 <= \$44 ;
  always @(posedge clk)
    left_mix2 <= \$45 ;
  always @(posedge clk)
    right_mix2 <= \$46 ;
  always @(posedge clk)
    valid_multiply3 <= \$47 ;
  always @(posedge clk)
    left_multiply3 <= \$48 ;
  always @(posedge clk)
    right_multiply3 <= \$49 ;
  always @(posedge clk)
    product_multiply3 <= \$50 ;
  always @(posedge clk)
    rsp__valid <= \$51 ;
  always @(posedge clk)
    left_mix3 <= \$52 ;
  always @(posedge clk)
    right_mix3 <= \$53 ;
  always @(posedge clk)
    beside_0 <= \$54 ;
  always @(posedge clk)
    beside_1 <= \$55 ;
  always @(posedge clk)
    beside_2 <= \$56 ;
  always @(posedge clk)
    beside_3 <= \$57 ;
  always @(posedge clk)
    beside_4 <= \$58 ;
  always @(posedge clk)
    beside_5 <= \$59 ;
  always @(posedge clk)
    beside_6 <= \$60 ;
  always @(posedge clk)
    beside_7 <= \$61 ;
  assign \$1  = ~ rsp__valid;
  assign \$2  = req__payload[17:0] * 17'h136e1;
  assign \$3  = product_multiply0 + 17'h1c64d;
  assign \$5  = \$3 [17:0] ^ \$4 ;
  assign \$6  = \$5  ^ { right_multiply0[12:0], right_multiply0[17:13] };
  assign \$7  = left_multiply0 ^ \$6 ;
  assign \$8  = right_mix0 * 16'h9f6d;
  assign \$9  = product_multiply1 + 17'h1e7a5;
  assign \$11  = \$9 [17:0] ^ \$10 ;
  assign \$12  = \$11  ^ { right_multiply1[12:0], right_multiply1[17:13] };
  assign \$13  = left_multiply1 ^ \$12 ;
  assign \$14  = right_mix1 * 14'h28e9;
  assign \$15  = product_multiply2 + 16'h89b6;
  assign \$17  = \$15 [17:0] ^ \$16 ;
  assign \$18  = \$17  ^ { right_multiply2[12:0], right_multiply2[17:13] };
  assign \$19  = left_multiply2 ^ \$18 ;
  assign \$20  = right_mix2 * 18'h2db63;
  assign \$21  = product_multiply3 + 18'h3f6da;
  assign \$23  = \$21 [17:0] ^ \$22 ;
  assign \$24  = \$23  ^ { right_multiply3[12:0], right_multiply3[17:13] };
  assign \$25  = left_multiply3 ^ \$24 ;
  always @(posedge clk)
    valid_multiply0 <= \$26 ;
  always @(posedge clk)
    left_multiply0 <= \$27 ;
  always @(posedge clk)
    right_multiply0 <= \$28 ;
  always @(posedge clk)
    product_multiply0 <= \$29 ;
  always @(posedge clk)
    valid_mix0 <= \$30 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$32  = right_mix0;
    if (advance) begin
      \$32  = \$7 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$33  = valid_multiply1;
    if (advance) begin
      \$33  = valid_mix0;
    end
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$34  = left_multiply1;
    if (advance) begin
      \$34  = left_mix0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$35  = right_multiply1;
    if (advance) begin
      \$35  = right_mix0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$36  = product_multiply1;
    if (advance) begin
      \$36  = \$8 [17:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$37  = valid_mix1;
    if (advance) begin
      \$37  = valid_multiply1;
    end
    if (rst) begin
      \$37  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$38  = left_mix1;
    if (advance) begin
      \$38  = right_multiply1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$39  = right_mix1;
    if (advance) begin
      \$39  = \$13 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$40  = valid_multiply2;
    if (advance) begin
      \$40  = valid_mix1;
    end
    if (rst) begin
      \$40  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$41  = left_multiply2;
    if (advance) begin
      \$41  = left_mix1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$42  = right_multiply2;
    if (advance) begin
      \$42  = right_mix1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$43  = product_multiply2;
    if (advance) begin
      \$43  = \$14 [17:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$44  = valid_mix2;
    if (advance) begin
      \$44  = valid_multiply2;
    end
    if (rst) begin
      \$44  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$45  = left_mix2;
    if (advance) begin
      \$45  = right_multiply2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$46  = right_mix2;
    if (advance) begin
      \$46  = \$19 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$47  = valid_multiply3;
    if (advance) begin
      \$47  = valid_mix2;
    end
    if (rst) begin
      \$47  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$48  = left_multiply3;
    if (advance) begin
      \$48  = left_mix2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$49  = right_multiply3;
    if (advance) begin
      \$49  = right_mix2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$50  = product_multiply3;
    if (advance) begin
      \$50  = \$20 [17:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$51  = rsp__valid;
    if (advance) begin
      \$51  = valid_multiply3;
    end
    if (rst) begin
      \$51  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$52  = left_mix3;
    if (advance) begin
      \$52  = right_multiply3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$53  = right_mix3;
    if (advance) begin
      \$53  = \$25 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$54  = beside_0;
    if (advance) begin
      \$54  = req__payload[39:36];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$55  = beside_1;
    if (advance) begin
      \$55  = beside_0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$56  = beside_2;
    if (advance) begin
      \$56  = beside_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$57  = beside_3;
    if (advance) begin
      \$57  = beside_2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$58  = beside_4;
    if (advance) begin
      \$58  = beside_3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$59  = beside_5;
    if (advance) begin
      \$59  = beside_4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$60  = beside_6;
    if (advance) begin
      \$60  = beside_5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$61  = beside_7;
    if (advance) begin
      \$61  = beside_6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$26  = valid_multiply0;
    if (advance) begin
      \$26  = req__valid;
    end
    if (rst) begin
      \$26  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$27  = left_multiply0;
    if (advance) begin
      \$27  = req__payload[35:18];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$28  = right_multiply0;
    if (advance) begin
      \$28  = req__payload[17:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$29  = product_multiply0;
    if (advance) begin
      \$29  = \$2 [17:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$30  = valid_mix0;
    if (advance) begin
      \$30  = valid_multiply0;
    end
    if (rst) begin
      \$30  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$31  = left_mix0;
    if (advance) begin
      \$31  = right_multiply0;
    end
  end
  assign rsp__ready = 1'h1;
  assign req__ready = advance;
  assign valid_mix3 = rsp__valid;
  assign \rsp__payload.scattered  = rsp__payload[35:0];
  assign \rsp__payload.beside  = rsp__payload[39:36];
  assign \req__payload.key  = req__payload[35:0];
  assign \req__payload.beside  = req__payload[39:36];
  assign rsp__payload[39:36] = beside_7;
  assign rsp__payload[35:0] = { left_mix3, right_mix3 };
  assign advance = 1'h1;
  assign \$4  = { 7'h00, right_multiply0[17:7] };
  assign \$10  = { 7'h00, right_multiply1[17:7] };
  assign \$16  = { 7'h00, right_multiply2[17:7] };
  assign \$22  = { 7'h00, right_multiply3[17:7] };
endmodule

module \hotline_engine.design.requests (rst, r_en, r_rdy, r_data, w_en, w_port__data, level, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$4  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire [4:0] \$14 ;
  reg [2:0] \$15 ;
  reg [2:0] \$16 ;
  reg [3:0] \$17 ;
  wire [3:0] \$2 ;
  wire \$3 ;
  wire [3:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire [4:0] \$9 ;
  input clk;
  wire clk;
  (* init = 3'h0 *)
  wire [2:0] consume;
  output [3:0] level;
  reg [3:0] level = 4'h0;
  (* init = 3'h0 *)
  wire [2:0] produce;
  output [45:0] r_data;
  wire [45:0] r_data;
  input r_en;
  wire r_en;
  (* init = 4'h0 *)
  wire [3:0] r_level;
  reg [2:0] r_port__addr = 3'h0;
  wire [45:0] r_port__data;
  output r_rdy;
  wire r_rdy;
  input rst;
  wire rst;
  wire [45:0] w_data;
  input w_en;
  wire w_en;
  (* init = 4'h0 *)
  wire [3:0] w_level;
  reg [2:0] w_port__addr = 3'h0;
  input [45:0] w_port__data;
  wire [45:0] w_port__data;
  wire w_port__en;
  wire w_rdy;
  reg [45:0] storage [7:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  assign r_data = storage[r_port__addr];
  assign w_rdy = level != 4'h8;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$15  = w_port__addr;
    if (\$1 ) begin
      \$15  = \$2 [2:0];
    end
    if (rst) begin
      \$15  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$16  = r_port__addr;
    if (\$3 ) begin
      \$16  = \$4 [2:0];
    end
    if (rst) begin
      \$16  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$17  = level;
    if (\$8 ) begin
      \$17  = \$9 [3:0];
    end
    if (\$13 ) begin
      \$17  = \$14 [3:0];
    end
    if (rst) begin
      \$17  = 4'h0;
    end
  end
  assign w_level = level;
  assign r_level = level;
  assign produce = w_port__addr;
  assign w_data = w_port__data;
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule

module \hotline_engine.design.scattered (rst, o__ready, o__payload, i__payload, i__valid, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$5  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [4:0] \$12 ;
  wire [4:0] \$13 ;
  reg \$14 ;
  reg \$15 ;
  reg [3:0] \$16 ;
  reg [3:0] \$17 ;
  wire [4:0] \$2 ;
  wire [4:0] \$3 ;
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
  reg [3:0] \$signal$8  = 4'h0;
  (* init = 4'h0 *)
  wire [3:0] \$signature__addr ;
  wire [39:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [39:0] i__payload;
  wire [39:0] i__payload;
  wire [3:0] \i__payload.beside ;
  wire [35:0] \i__payload.scattered ;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [39:0] o__payload;
  wire [39:0] o__payload;
  wire [3:0] \o__payload.beside ;
  wire [35:0] \o__payload.scattered ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [3:0] oldest = 4'h0;
  (* init = 4'h0 *)
  wire [3:0] read__addr;
  wire [39:0] read__data;
  input rst;
  wire rst;
  reg [39:0] places [15:0];
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
  assign \$signal$7  = \$signal$8  == \$2 [3:0];
  assign \$3  = \$signal$8  + 1'h1;
  assign \$signal$10  = oldest == \$3 [3:0];
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
      \$16  = \$12 [3:0];
    end
    if (rst) begin
      \$16  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$17  = oldest;
    if (\$signal$4 ) begin
      \$17  = \$13 [3:0];
    end
    if (rst) begin
      \$17  = 4'h0;
    end
  end
  assign \$signature__addr  = \$signal$8 ;
  assign \$signature__data  = i__payload;
  assign \$signature__en  = \$signal ;
  assign read__addr = oldest;
  assign read__data = o__payload;
  assign \i__payload.scattered  = i__payload[35:0];
  assign \i__payload.beside  = i__payload[39:36];
  assign \o__payload.scattered  = o__payload[35:0];
  assign \o__payload.beside  = o__payload[39:36];
endmodule

module \hotline_engine.design.verdicts (rst, r_rdy, r_data, r_en, w_port__data, w_en, level, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$6  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire [4:0] \$14 ;
  reg [2:0] \$15 ;
  reg [2:0] \$16 ;
  reg [3:0] \$17 ;
  wire [3:0] \$2 ;
  wire \$3 ;
  wire [3:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire [4:0] \$9 ;
  input clk;
  wire clk;
  (* init = 3'h0 *)
  wire [2:0] consume;
  output [3:0] level;
  reg [3:0] level = 4'h0;
  (* init = 3'h0 *)
  wire [2:0] produce;
  output [17:0] r_data;
  wire [17:0] r_data;
  input r_en;
  wire r_en;
  (* init = 4'h0 *)
  wire [3:0] r_level;
  reg [2:0] r_port__addr = 3'h0;
  wire [17:0] r_port__data;
  output r_rdy;
  wire r_rdy;
  input rst;
  wire rst;
  wire [17:0] w_data;
  input w_en;
  wire w_en;
  (* init = 4'h0 *)
  wire [3:0] w_level;
  reg [2:0] w_port__addr = 3'h0;
  input [17:0] w_port__data;
  wire [17:0] w_port__data;
  wire w_port__en;
  wire w_rdy;
  reg [17:0] storage [7:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  assign r_data = storage[r_port__addr];
  assign w_rdy = level != 4'h8;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$15  = w_port__addr;
    if (\$1 ) begin
      \$15  = \$2 [2:0];
    end
    if (rst) begin
      \$15  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$16  = r_port__addr;
    if (\$3 ) begin
      \$16  = \$4 [2:0];
    end
    if (rst) begin
      \$16  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$17  = level;
    if (\$8 ) begin
      \$17  = \$9 [3:0];
    end
    if (\$13 ) begin
      \$17  = \$14 [3:0];
    end
    if (rst) begin
      \$17  = 4'h0;
    end
  end
  assign w_level = level;
  assign r_level = level;
  assign produce = w_port__addr;
  assign w_data = w_port__data;
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule
