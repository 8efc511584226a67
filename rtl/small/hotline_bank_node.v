// Hotline, module hotline_bank_node, preset small.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 6, row_bits 30, banks 8, sets_per_bank 1024, ways 4, engines 8, bus_bits 64
// Made by `hotline generate --preset small`. Don't edit: change hdl_gen/ and make it again.
// SPDX-License-Identifier: Apache-2.0
/* verilator lint_off WIDTH */
module hotline_bank_node(rst, ask_valid, ask_route, ask_step, ask_set, ask_tag, ask_learn, ask_again, back_ready, upkeep_valid, upkeep_op, upkeep_set, upkeep_way, entry_ready, ask_ready, back_valid, back_route, back_index, back_hit, back_way, upkeep_ready
, entry_valid, entry_holds, entry_rrpv, entry_tag, clk);
  wire [45:0] ask__payload;
  wire \ask__payload.again ;
  wire \ask__payload.learn ;
  wire [2:0] \ask__payload.route ;
  wire [9:0] \ask__payload.set ;
  wire [7:0] \ask__payload.step ;
  wire [22:0] \ask__payload.tag ;
  wire ask__ready;
  wire ask__valid;
  input ask_again;
  wire ask_again;
  input ask_learn;
  wire ask_learn;
  output ask_ready;
  wire ask_ready;
  input [2:0] ask_route;
  wire [2:0] ask_route;
  input [9:0] ask_set;
  wire [9:0] ask_set;
  input [7:0] ask_step;
  wire [7:0] ask_step;
  input [22:0] ask_tag;
  wire [22:0] ask_tag;
  input ask_valid;
  wire ask_valid;
  wire [11:0] back__payload;
  wire \back__payload.hit ;
  wire [5:0] \back__payload.index ;
  wire [2:0] \back__payload.route ;
  wire [1:0] \back__payload.way ;
  wire back__ready;
  wire back__valid;
  output back_hit;
  wire back_hit;
  output [5:0] back_index;
  wire [5:0] back_index;
  input back_ready;
  wire back_ready;
  output [2:0] back_route;
  wire [2:0] back_route;
  output back_valid;
  wire back_valid;
  output [1:0] back_way;
  wire [1:0] back_way;
  input clk;
  wire clk;
  wire [25:0] entry__payload;
  wire \entry__payload.holds ;
  wire [1:0] \entry__payload.rrpv ;
  wire [22:0] \entry__payload.tag ;
  wire entry__ready;
  wire entry__valid;
  output entry_holds;
  wire entry_holds;
  input entry_ready;
  wire entry_ready;
  output [1:0] entry_rrpv;
  wire [1:0] entry_rrpv;
  output [22:0] entry_tag;
  wire [22:0] entry_tag;
  output entry_valid;
  wire entry_valid;
  input rst;
  wire rst;
  wire [13:0] upkeep__payload;
  wire [1:0] \upkeep__payload.op ;
  wire [9:0] \upkeep__payload.set ;
  wire [1:0] \upkeep__payload.way ;
  wire upkeep__ready;
  wire upkeep__valid;
  input [1:0] upkeep_op;
  wire [1:0] upkeep_op;
  output upkeep_ready;
  wire upkeep_ready;
  input [9:0] upkeep_set;
  wire [9:0] upkeep_set;
  input upkeep_valid;
  wire upkeep_valid;
  input [1:0] upkeep_way;
  wire [1:0] upkeep_way;
  \hotline_bank_node.design  \design  (
    .ask__ready(ask_ready),
    .back__payload(back__payload),
    .back__valid(back_valid),
    .clk(clk),
    .entry__payload(entry__payload),
    .entry__valid(entry_valid),
    .i__payload(ask__payload),
    .\i__payload$12 (upkeep__payload),
    .i__valid(ask_valid),
    .\i__valid$16 (upkeep_valid),
    .o__ready(back_ready),
    .\o__ready$20 (entry_ready),
    .rst(rst),
    .upkeep__ready(upkeep_ready)
  );
  assign ask__valid = ask_valid;
  assign ask__ready = ask_ready;
  assign back__valid = back_valid;
  assign back__ready = back_ready;
  assign upkeep__valid = upkeep_valid;
  assign upkeep__ready = upkeep_ready;
  assign entry__valid = entry_valid;
  assign entry__ready = entry_ready;
  assign back_route = back__payload[2:0];
  assign back_index = back__payload[8:3];
  assign back_hit = back__payload[9];
  assign back_way = back__payload[11:10];
  assign entry_holds = entry__payload[0];
  assign entry_rrpv = entry__payload[2:1];
  assign entry_tag = entry__payload[25:3];
  assign \ask__payload.route  = ask__payload[2:0];
  assign \ask__payload.step  = ask__payload[10:3];
  assign \ask__payload.set  = ask__payload[20:11];
  assign \ask__payload.tag  = ask__payload[43:21];
  assign \ask__payload.learn  = ask__payload[44];
  assign \ask__payload.again  = ask__payload[45];
  assign \back__payload.route  = back__payload[2:0];
  assign \back__payload.index  = back__payload[8:3];
  assign \back__payload.hit  = back__payload[9];
  assign \back__payload.way  = back__payload[11:10];
  assign \upkeep__payload.op  = upkeep__payload[1:0];
  assign \upkeep__payload.set  = upkeep__payload[11:2];
  assign \upkeep__payload.way  = upkeep__payload[13:12];
  assign \entry__payload.holds  = entry__payload[0];
  assign \entry__payload.rrpv  = entry__payload[2:1];
  assign \entry__payload.tag  = entry__payload[25:3];
  assign upkeep__payload[13:12] = upkeep_way;
  assign upkeep__payload[11:2] = upkeep_set;
  assign upkeep__payload[1:0] = upkeep_op;
  assign ask__payload[45] = ask_again;
  assign ask__payload[44] = ask_learn;
  assign ask__payload[43:21] = ask_tag;
  assign ask__payload[20:11] = ask_set;
  assign ask__payload[10:3] = ask_step;
  assign ask__payload[2:0] = ask_route;
endmodule

module \hotline_bank_node.design (rst, i__valid, o__ready, \i__valid$16 , \o__ready$20 , ask__ready, upkeep__ready, i__payload, \i__payload$12 , back__valid, back__payload, entry__valid, entry__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire \$1 ;
  wire \$10 ;
  reg \$11 ;
  wire \$2 ;
  wire [1:0] \$3 ;
  wire [9:0] \$4 ;
  wire [22:0] \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg \$signal  = 1'h0;
  wire [38:0] \$signal$37 ;
  wire \$signal$37.hit ;
  wire \$signal$37.holds ;
  wire [5:0] \$signal$37.index ;
  wire \$signal$37.is_read ;
  wire [2:0] \$signal$37.route ;
  wire [1:0] \$signal$37.rrpv ;
  wire [22:0] \$signal$37.tag ;
  wire [1:0] \$signal$37.way ;
  wire [45:0] ask__payload;
  wire \ask__payload.again ;
  wire \ask__payload.learn ;
  wire [2:0] \ask__payload.route ;
  wire [9:0] \ask__payload.set ;
  wire [7:0] \ask__payload.step ;
  wire [22:0] \ask__payload.tag ;
  output ask__ready;
  wire ask__ready;
  wire ask__valid;
  reg [10:0] asker_0 = 11'h000;
  wire [5:0] \asker_0.index ;
  wire [1:0] \asker_0.op ;
  wire [2:0] \asker_0.route ;
  reg [10:0] asker_1 = 11'h000;
  wire [5:0] \asker_1.index ;
  wire [1:0] \asker_1.op ;
  wire [2:0] \asker_1.route ;
  reg [10:0] asker_2 = 11'h000;
  wire [5:0] \asker_2.index ;
  wire [1:0] \asker_2.op ;
  wire [2:0] \asker_2.route ;
  reg [10:0] asker_3 = 11'h000;
  wire [5:0] \asker_3.index ;
  wire [1:0] \asker_3.op ;
  wire [2:0] \asker_3.route ;
  reg [10:0] asker_4 = 11'h000;
  wire [5:0] \asker_4.index ;
  wire [1:0] \asker_4.op ;
  wire [2:0] \asker_4.route ;
  output [11:0] back__payload;
  wire [11:0] back__payload;
  wire \back__payload.hit ;
  wire [5:0] \back__payload.index ;
  wire [2:0] \back__payload.route ;
  wire [1:0] \back__payload.way ;
  wire back__ready;
  output back__valid;
  wire back__valid;
  wire [10:0] beside;
  wire [5:0] \beside.index ;
  wire [1:0] \beside.op ;
  wire [2:0] \beside.route ;
  input clk;
  wire clk;
  output [25:0] entry__payload;
  wire [25:0] entry__payload;
  wire \entry__payload.holds ;
  wire [1:0] \entry__payload.rrpv ;
  wire [22:0] \entry__payload.tag ;
  wire entry__ready;
  output entry__valid;
  wire entry__valid;
  wire gives;
  input [45:0] i__payload;
  wire [45:0] i__payload;
  input [13:0] \i__payload$12 ;
  wire [13:0] \i__payload$12 ;
  wire [1:0] \i__payload$12.op ;
  wire [9:0] \i__payload$12.set ;
  wire [1:0] \i__payload$12.way ;
  wire [11:0] \i__payload$50 ;
  wire \i__payload$50.hit ;
  wire [5:0] \i__payload$50.index ;
  wire [2:0] \i__payload$50.route ;
  wire [1:0] \i__payload$50.way ;
  wire [25:0] \i__payload$52 ;
  wire \i__payload$52.holds ;
  wire [1:0] \i__payload$52.rrpv ;
  wire [22:0] \i__payload$52.tag ;
  wire \i__payload.again ;
  wire \i__payload.learn ;
  wire [2:0] \i__payload.route ;
  wire [9:0] \i__payload.set ;
  wire [7:0] \i__payload.step ;
  wire [22:0] \i__payload.tag ;
  wire i__ready;
  wire \i__ready$15 ;
  wire \i__ready$44 ;
  wire \i__ready$45 ;
  input i__valid;
  wire i__valid;
  input \i__valid$16 ;
  wire \i__valid$16 ;
  wire \i__valid$48 ;
  wire \i__valid$51 ;
  wire [4:0] level;
  wire [11:0] o__payload;
  wire [25:0] \o__payload$19 ;
  wire \o__payload$19.holds ;
  wire [1:0] \o__payload$19.rrpv ;
  wire [22:0] \o__payload$19.tag ;
  wire [45:0] \o__payload$31 ;
  wire \o__payload$31.again ;
  wire \o__payload$31.learn ;
  wire [2:0] \o__payload$31.route ;
  wire [9:0] \o__payload$31.set ;
  wire [7:0] \o__payload$31.step ;
  wire [22:0] \o__payload$31.tag ;
  wire [13:0] \o__payload$32 ;
  wire [1:0] \o__payload$32.op ;
  wire [9:0] \o__payload$32.set ;
  wire [1:0] \o__payload$32.way ;
  wire \o__payload.hit ;
  wire [5:0] \o__payload.index ;
  wire [2:0] \o__payload.route ;
  wire [1:0] \o__payload.way ;
  input o__ready;
  wire o__ready;
  input \o__ready$20 ;
  wire \o__ready$20 ;
  wire \o__ready$33 ;
  wire \o__ready$34 ;
  wire o__valid;
  wire \o__valid$23 ;
  wire \o__valid$28 ;
  wire \o__valid$29 ;
  wire [38:0] r_data;
  wire r_en;
  wire r_rdy;
  wire [35:0] req__payload;
  wire \req__payload.again ;
  wire [1:0] \req__payload.op ;
  wire [9:0] \req__payload.set ;
  wire [22:0] \req__payload.tag ;
  wire req__ready;
  wire req__valid;
  wire [28:0] rsp__payload;
  wire [1:0] \rsp__payload.entry_rrpv ;
  wire [22:0] \rsp__payload.entry_tag ;
  wire \rsp__payload.entry_valid ;
  wire \rsp__payload.hit ;
  wire [1:0] \rsp__payload.way ;
  wire rsp__ready;
  wire rsp__valid;
  input rst;
  wire rst;
  wire takes;
  wire [13:0] upkeep__payload;
  wire [1:0] \upkeep__payload.op ;
  wire [9:0] \upkeep__payload.set ;
  wire [1:0] \upkeep__payload.way ;
  output upkeep__ready;
  wire upkeep__ready;
  wire upkeep__valid;
  wire [38:0] w_data;
  wire w_en;
  assign takes = \$signal  & req__ready;
  assign \$1  = \o__valid$28  | \o__valid$29 ;
  assign req__valid = \$signal  & \$1 ;
  assign \$2  = \o__payload$31 [44] ? 1'h1 : 1'h0;
  assign \$3  = \o__valid$28  ? \o__payload$32 [1:0] : { 1'h0, \$2  };
  assign \$4  = \o__valid$28  ? \o__payload$32 [11:2] : \o__payload$31 [20:11];
  assign \$5  = \o__valid$28  ? { 21'h000000, \o__payload$32 [13:12] } : \o__payload$31 [43:21];
  assign \$6  = ~ \o__valid$28 ;
  assign \o__ready$34  = takes & \$6 ;
  assign \$7  = asker_4[1:0] == 2'h3;
  assign \$8  = asker_4[1:0] != 2'h2;
  assign w_en = rsp__valid & \$8 ;
  assign r_en = \i__ready$44  & \i__ready$45 ;
  assign gives = r_rdy & r_en;
  assign \$9  = ~ r_data[0];
  assign \i__valid$48  = gives & \$9 ;
  assign \i__valid$51  = gives & r_data[0];
  assign \$10  = level < 4'ha;
  always @(posedge clk)
    \$signal  <= \$11 ;
  always @(posedge clk)
    asker_0 <= beside;
  always @(posedge clk)
    asker_1 <= asker_0;
  always @(posedge clk)
    asker_2 <= asker_1;
  always @(posedge clk)
    asker_3 <= asker_2;
  always @(posedge clk)
    asker_4 <= asker_3;
  \hotline_bank_node.design.ask_buffer  ask_buffer (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(ask__ready),
    .i__valid(i__valid),
    .o__payload(\o__payload$31 ),
    .o__ready(\o__ready$34 ),
    .o__valid(\o__valid$29 ),
    .rst(rst)
  );
  \hotline_bank_node.design.back_buffer  back_buffer (
    .clk(clk),
    .i__payload(\i__payload$50 ),
    .i__ready(\i__ready$44 ),
    .i__valid(\i__valid$48 ),
    .o__payload(back__payload),
    .o__ready(o__ready),
    .o__valid(back__valid),
    .rst(rst)
  );
  \hotline_bank_node.design.bank  bank (
    .clk(clk),
    .req__payload(req__payload),
    .req__ready(req__ready),
    .req_valid(req__valid),
    .rsp__payload(rsp__payload),
    .rsp__valid(rsp__valid),
    .rst(rst)
  );
  \hotline_bank_node.design.entry_buffer  entry_buffer (
    .clk(clk),
    .i__payload(\i__payload$52 ),
    .i__ready(\i__ready$45 ),
    .i__valid(\i__valid$51 ),
    .o__payload(entry__payload),
    .o__ready(\o__ready$20 ),
    .o__valid(entry__valid),
    .rst(rst)
  );
  \hotline_bank_node.design.results  results (
    .clk(clk),
    .level(level),
    .r_data(r_data),
    .r_en(r_en),
    .r_rdy(r_rdy),
    .rst(rst),
    .w_en(w_en),
    .w_port__data(\$signal$37 )
  );
  \hotline_bank_node.design.upkeep_buffer  upkeep_buffer (
    .clk(clk),
    .i__payload(\i__payload$12 ),
    .i__ready(upkeep__ready),
    .i__valid(\i__valid$16 ),
    .o__payload(\o__payload$32 ),
    .o__ready(takes),
    .o__valid(\o__valid$28 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$11  = \$10 ;
    if (rst) begin
      \$11  = 1'h0;
    end
  end
  assign ask__payload = i__payload;
  assign i__ready = ask__ready;
  assign ask__valid = i__valid;
  assign o__payload = back__payload;
  assign back__ready = o__ready;
  assign o__valid = back__valid;
  assign upkeep__payload = \i__payload$12 ;
  assign \i__ready$15  = upkeep__ready;
  assign upkeep__valid = \i__valid$16 ;
  assign \o__payload$19  = entry__payload;
  assign entry__ready = \o__ready$20 ;
  assign \o__valid$23  = entry__valid;
  assign \o__ready$33  = takes;
  assign rsp__ready = 1'h1;
  assign w_data = \$signal$37 ;
  assign \i__payload.route  = i__payload[2:0];
  assign \i__payload.step  = i__payload[10:3];
  assign \i__payload.set  = i__payload[20:11];
  assign \i__payload.tag  = i__payload[43:21];
  assign \i__payload.learn  = i__payload[44];
  assign \i__payload.again  = i__payload[45];
  assign \ask__payload.route  = i__payload[2:0];
  assign \ask__payload.step  = i__payload[10:3];
  assign \ask__payload.set  = i__payload[20:11];
  assign \ask__payload.tag  = i__payload[43:21];
  assign \ask__payload.learn  = i__payload[44];
  assign \ask__payload.again  = i__payload[45];
  assign \back__payload.route  = back__payload[2:0];
  assign \back__payload.index  = back__payload[8:3];
  assign \back__payload.hit  = back__payload[9];
  assign \back__payload.way  = back__payload[11:10];
  assign \o__payload.route  = back__payload[2:0];
  assign \o__payload.index  = back__payload[8:3];
  assign \o__payload.hit  = back__payload[9];
  assign \o__payload.way  = back__payload[11:10];
  assign \i__payload$12.op  = \i__payload$12 [1:0];
  assign \i__payload$12.set  = \i__payload$12 [11:2];
  assign \i__payload$12.way  = \i__payload$12 [13:12];
  assign \upkeep__payload.op  = \i__payload$12 [1:0];
  assign \upkeep__payload.set  = \i__payload$12 [11:2];
  assign \upkeep__payload.way  = \i__payload$12 [13:12];
  assign \entry__payload.holds  = entry__payload[0];
  assign \entry__payload.rrpv  = entry__payload[2:1];
  assign \entry__payload.tag  = entry__payload[25:3];
  assign \o__payload$19.holds  = entry__payload[0];
  assign \o__payload$19.rrpv  = entry__payload[2:1];
  assign \o__payload$19.tag  = entry__payload[25:3];
  assign \req__payload.op  = req__payload[1:0];
  assign \req__payload.set  = req__payload[11:2];
  assign \req__payload.tag  = req__payload[34:12];
  assign \req__payload.again  = req__payload[35];
  assign \o__payload$31.route  = \o__payload$31 [2:0];
  assign \o__payload$31.step  = \o__payload$31 [10:3];
  assign \o__payload$31.set  = \o__payload$31 [20:11];
  assign \o__payload$31.tag  = \o__payload$31 [43:21];
  assign \o__payload$31.learn  = \o__payload$31 [44];
  assign \o__payload$31.again  = \o__payload$31 [45];
  assign \o__payload$32.op  = \o__payload$32 [1:0];
  assign \o__payload$32.set  = \o__payload$32 [11:2];
  assign \o__payload$32.way  = \o__payload$32 [13:12];
  assign \beside.op  = beside[1:0];
  assign \beside.route  = beside[4:2];
  assign \beside.index  = beside[10:5];
  assign \$signal$37.is_read  = \$signal$37 [0];
  assign \$signal$37.route  = \$signal$37 [3:1];
  assign \$signal$37.index  = \$signal$37 [9:4];
  assign \$signal$37.hit  = \$signal$37 [10];
  assign \$signal$37.way  = \$signal$37 [12:11];
  assign \$signal$37.holds  = \$signal$37 [13];
  assign \$signal$37.rrpv  = \$signal$37 [15:14];
  assign \$signal$37.tag  = \$signal$37 [38:16];
  assign \asker_4.op  = asker_4[1:0];
  assign \asker_4.route  = asker_4[4:2];
  assign \asker_4.index  = asker_4[10:5];
  assign \rsp__payload.hit  = rsp__payload[0];
  assign \rsp__payload.way  = rsp__payload[2:1];
  assign \rsp__payload.entry_valid  = rsp__payload[3];
  assign \rsp__payload.entry_rrpv  = rsp__payload[5:4];
  assign \rsp__payload.entry_tag  = rsp__payload[28:6];
  assign \i__payload$50.route  = \i__payload$50 [2:0];
  assign \i__payload$50.index  = \i__payload$50 [8:3];
  assign \i__payload$50.hit  = \i__payload$50 [9];
  assign \i__payload$50.way  = \i__payload$50 [11:10];
  assign \i__payload$52.holds  = \i__payload$52 [0];
  assign \i__payload$52.rrpv  = \i__payload$52 [2:1];
  assign \i__payload$52.tag  = \i__payload$52 [25:3];
  assign \asker_0.op  = asker_0[1:0];
  assign \asker_0.route  = asker_0[4:2];
  assign \asker_0.index  = asker_0[10:5];
  assign \asker_1.op  = asker_1[1:0];
  assign \asker_1.route  = asker_1[4:2];
  assign \asker_1.index  = asker_1[10:5];
  assign \asker_2.op  = asker_2[1:0];
  assign \asker_2.route  = asker_2[4:2];
  assign \asker_2.index  = asker_2[10:5];
  assign \asker_3.op  = asker_3[1:0];
  assign \asker_3.route  = asker_3[4:2];
  assign \asker_3.index  = asker_3[10:5];
  assign \i__payload$52 [25:3] = r_data[38:16];
  assign \i__payload$52 [2:1] = r_data[15:14];
  assign \i__payload$52 [0] = r_data[13];
  assign \i__payload$50 [11:10] = r_data[12:11];
  assign \i__payload$50 [9] = r_data[10];
  assign \i__payload$50 [8:3] = r_data[9:4];
  assign \i__payload$50 [2:0] = r_data[3:1];
  assign \$signal$37 [38:16] = rsp__payload[28:6];
  assign \$signal$37 [15:14] = rsp__payload[5:4];
  assign \$signal$37 [13] = rsp__payload[3];
  assign \$signal$37 [12:11] = rsp__payload[2:1];
  assign \$signal$37 [10] = rsp__payload[0];
  assign \$signal$37 [9:4] = asker_4[10:5];
  assign \$signal$37 [3:1] = asker_4[4:2];
  assign \$signal$37 [0] = \$7 ;
  assign beside[10:5] = \o__payload$31 [8:3];
  assign beside[4:2] = \o__payload$31 [2:0];
  assign beside[1:0] = req__payload[1:0];
  assign req__payload[35] = \o__payload$31 [45];
  assign req__payload[34:12] = \$5 ;
  assign req__payload[11:2] = \$4 ;
  assign req__payload[1:0] = \$3 ;
endmodule

module \hotline_bank_node.design.ask_buffer (rst, i__valid, o__ready, i__ready, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$2  = 0;
  wire \$1 ;
  reg [45:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [45:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [45:0] \$8 ;
  reg \$9 ;
  (* init = 46'h000000000000 *)
  wire [45:0] \$signal ;
  wire \$signal.again ;
  wire \$signal.learn ;
  wire [2:0] \$signal.route ;
  wire [9:0] \$signal.set ;
  wire [7:0] \$signal.step ;
  wire [22:0] \$signal.tag ;
  input clk;
  wire clk;
  input [45:0] i__payload;
  wire [45:0] i__payload;
  wire \i__payload.again ;
  wire \i__payload.learn ;
  wire [2:0] \i__payload.route ;
  wire [9:0] \i__payload.set ;
  wire [7:0] \i__payload.step ;
  wire [22:0] \i__payload.tag ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [45:0] o__payload;
  reg [45:0] o__payload = 46'h000000000000;
  wire \o__payload.again ;
  wire \o__payload.learn ;
  wire [2:0] \o__payload.route ;
  wire [9:0] \o__payload.set ;
  wire [7:0] \o__payload.step ;
  wire [22:0] \o__payload.tag ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [45:0] spare = 46'h000000000000;
  wire \spare.again ;
  wire \spare.learn ;
  wire [2:0] \spare.route ;
  wire [9:0] \spare.set ;
  wire [7:0] \spare.step ;
  wire [22:0] \spare.tag ;
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
  assign \o__payload.route  = o__payload[2:0];
  assign \o__payload.step  = o__payload[10:3];
  assign \o__payload.set  = o__payload[20:11];
  assign \o__payload.tag  = o__payload[43:21];
  assign \o__payload.learn  = o__payload[44];
  assign \o__payload.again  = o__payload[45];
  assign \$signal.route  = o__payload[2:0];
  assign \$signal.step  = o__payload[10:3];
  assign \$signal.set  = o__payload[20:11];
  assign \$signal.tag  = o__payload[43:21];
  assign \$signal.learn  = o__payload[44];
  assign \$signal.again  = o__payload[45];
  assign \i__payload.route  = i__payload[2:0];
  assign \i__payload.step  = i__payload[10:3];
  assign \i__payload.set  = i__payload[20:11];
  assign \i__payload.tag  = i__payload[43:21];
  assign \i__payload.learn  = i__payload[44];
  assign \i__payload.again  = i__payload[45];
  assign \spare.route  = spare[2:0];
  assign \spare.step  = spare[10:3];
  assign \spare.set  = spare[20:11];
  assign \spare.tag  = spare[43:21];
  assign \spare.learn  = spare[44];
  assign \spare.again  = spare[45];
endmodule

module \hotline_bank_node.design.back_buffer (rst, o__ready, i__valid, i__ready, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$3  = 0;
  wire \$1 ;
  reg [11:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [11:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [11:0] \$8 ;
  reg \$9 ;
  (* init = 12'h000 *)
  wire [11:0] \$signal ;
  wire \$signal.hit ;
  wire [5:0] \$signal.index ;
  wire [2:0] \$signal.route ;
  wire [1:0] \$signal.way ;
  input clk;
  wire clk;
  input [11:0] i__payload;
  wire [11:0] i__payload;
  wire \i__payload.hit ;
  wire [5:0] \i__payload.index ;
  wire [2:0] \i__payload.route ;
  wire [1:0] \i__payload.way ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [11:0] o__payload;
  reg [11:0] o__payload = 12'h000;
  wire \o__payload.hit ;
  wire [5:0] \o__payload.index ;
  wire [2:0] \o__payload.route ;
  wire [1:0] \o__payload.way ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [11:0] spare = 12'h000;
  wire \spare.hit ;
  wire [5:0] \spare.index ;
  wire [2:0] \spare.route ;
  wire [1:0] \spare.way ;
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
  assign \o__payload.route  = o__payload[2:0];
  assign \o__payload.index  = o__payload[8:3];
  assign \o__payload.hit  = o__payload[9];
  assign \o__payload.way  = o__payload[11:10];
  assign \$signal.route  = o__payload[2:0];
  assign \$signal.index  = o__payload[8:3];
  assign \$signal.hit  = o__payload[9];
  assign \$signal.way  = o__payload[11:10];
  assign \i__payload.route  = i__payload[2:0];
  assign \i__payload.index  = i__payload[8:3];
  assign \i__payload.hit  = i__payload[9];
  assign \i__payload.way  = i__payload[11:10];
  assign \spare.route  = spare[2:0];
  assign \spare.index  = spare[8:3];
  assign \spare.hit  = spare[9];
  assign \spare.way  = spare[11:10];
endmodule

module \hotline_bank_node.design.bank (rst, req_valid, req__ready, rsp__valid, req__payload, rsp__payload, clk);
  input clk;
  wire clk;
  input [35:0] req__payload;
  wire [35:0] req__payload;
  wire \req__payload.again ;
  wire [1:0] \req__payload.op ;
  wire [9:0] \req__payload.set ;
  wire [22:0] \req__payload.tag ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire req_again;
  wire [1:0] req_op;
  wire req_ready;
  wire [9:0] req_set;
  wire [22:0] req_tag;
  input req_valid;
  wire req_valid;
  output [28:0] rsp__payload;
  wire [28:0] rsp__payload;
  wire [1:0] \rsp__payload.entry_rrpv ;
  wire [22:0] \rsp__payload.entry_tag ;
  wire \rsp__payload.entry_valid ;
  wire \rsp__payload.hit ;
  wire [1:0] \rsp__payload.way ;
  wire rsp__ready;
  output rsp__valid;
  wire rsp__valid;
  wire [1:0] rsp_entry_rrpv;
  wire [22:0] rsp_entry_tag;
  wire rsp_entry_valid;
  wire rsp_hit;
  wire rsp_ready;
  wire rsp_valid;
  wire [1:0] rsp_way;
  input rst;
  wire rst;
  hotline_eal_bank \instance  (
    .clk(clk),
    .req_again(req__payload[35]),
    .req_op(req__payload[1:0]),
    .req_ready(req__ready),
    .req_set(req__payload[11:2]),
    .req_tag(req__payload[34:12]),
    .req_valid(req_valid),
    .rsp_entry_rrpv(rsp_entry_rrpv),
    .rsp_entry_tag(rsp_entry_tag),
    .rsp_entry_valid(rsp_entry_valid),
    .rsp_hit(rsp_hit),
    .rsp_ready(1'h1),
    .rsp_valid(rsp__valid),
    .rsp_way(rsp_way),
    .rst(rst)
  );
  assign req__valid = req_valid;
  assign req_ready = req__ready;
  assign req_op = req__payload[1:0];
  assign req_set = req__payload[11:2];
  assign req_tag = req__payload[34:12];
  assign req_again = req__payload[35];
  assign rsp_valid = rsp__valid;
  assign rsp_ready = 1'h1;
  assign rsp__ready = 1'h1;
  assign \req__payload.op  = req__payload[1:0];
  assign \req__payload.set  = req__payload[11:2];
  assign \req__payload.tag  = req__payload[34:12];
  assign \req__payload.again  = req__payload[35];
  assign \rsp__payload.hit  = rsp__payload[0];
  assign \rsp__payload.way  = rsp__payload[2:1];
  assign \rsp__payload.entry_valid  = rsp__payload[3];
  assign \rsp__payload.entry_rrpv  = rsp__payload[5:4];
  assign \rsp__payload.entry_tag  = rsp__payload[28:6];
  assign rsp__payload[28:6] = rsp_entry_tag;
  assign rsp__payload[5:4] = rsp_entry_rrpv;
  assign rsp__payload[3] = rsp_entry_valid;
  assign rsp__payload[2:1] = rsp_way;
  assign rsp__payload[0] = rsp_hit;
endmodule

module \hotline_bank_node.design.entry_buffer (rst, o__ready, i__valid, i__ready, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$4  = 0;
  wire \$1 ;
  reg [25:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [25:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [25:0] \$8 ;
  reg \$9 ;
  (* init = 26'h0000000 *)
  wire [25:0] \$signal ;
  wire \$signal.holds ;
  wire [1:0] \$signal.rrpv ;
  wire [22:0] \$signal.tag ;
  input clk;
  wire clk;
  input [25:0] i__payload;
  wire [25:0] i__payload;
  wire \i__payload.holds ;
  wire [1:0] \i__payload.rrpv ;
  wire [22:0] \i__payload.tag ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [25:0] o__payload;
  reg [25:0] o__payload = 26'h0000000;
  wire \o__payload.holds ;
  wire [1:0] \o__payload.rrpv ;
  wire [22:0] \o__payload.tag ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [25:0] spare = 26'h0000000;
  wire \spare.holds ;
  wire [1:0] \spare.rrpv ;
  wire [22:0] \spare.tag ;
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
  assign \o__payload.holds  = o__payload[0];
  assign \o__payload.rrpv  = o__payload[2:1];
  assign \o__payload.tag  = o__payload[25:3];
  assign \$signal.holds  = o__payload[0];
  assign \$signal.rrpv  = o__payload[2:1];
  assign \$signal.tag  = o__payload[25:3];
  assign \i__payload.holds  = i__payload[0];
  assign \i__payload.rrpv  = i__payload[2:1];
  assign \i__payload.tag  = i__payload[25:3];
  assign \spare.holds  = spare[0];
  assign \spare.rrpv  = spare[2:1];
  assign \spare.tag  = spare[25:3];
endmodule

module \hotline_bank_node.design.results (rst, w_en, r_en, r_rdy, r_data, w_port__data, level, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$5  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire [5:0] \$14 ;
  reg [3:0] \$15 ;
  reg [3:0] \$16 ;
  reg [4:0] \$17 ;
  wire [4:0] \$2 ;
  wire \$3 ;
  wire [4:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire [5:0] \$9 ;
  input clk;
  wire clk;
  (* init = 4'h0 *)
  wire [3:0] consume;
  output [4:0] level;
  reg [4:0] level = 5'h00;
  (* init = 4'h0 *)
  wire [3:0] produce;
  output [38:0] r_data;
  wire [38:0] r_data;
  input r_en;
  wire r_en;
  (* init = 5'h00 *)
  wire [4:0] r_level;
  reg [3:0] r_port__addr = 4'h0;
  wire [38:0] r_port__data;
  output r_rdy;
  wire r_rdy;
  input rst;
  wire rst;
  wire [38:0] w_data;
  input w_en;
  wire w_en;
  (* init = 5'h00 *)
  wire [4:0] w_level;
  reg [3:0] w_port__addr = 4'h0;
  input [38:0] w_port__data;
  wire [38:0] w_port__data;
  wire w_port__en;
  wire w_rdy;
  reg [38:0] storage [15:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  assign r_data = storage[r_port__addr];
  assign w_rdy = level != 5'h10;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$15  = w_port__addr;
    if (\$1 ) begin
      \$15  = \$2 [3:0];
    end
    if (rst) begin
      \$15  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$16  = r_port__addr;
    if (\$3 ) begin
      \$16  = \$4 [3:0];
    end
    if (rst) begin
      \$16  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$17  = level;
    if (\$8 ) begin
      \$17  = \$9 [4:0];
    end
    if (\$13 ) begin
      \$17  = \$14 [4:0];
    end
    if (rst) begin
      \$17  = 5'h00;
    end
  end
  assign w_level = level;
  assign r_level = level;
  assign produce = w_port__addr;
  assign w_data = w_port__data;
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule

module \hotline_bank_node.design.upkeep_buffer (rst, i__valid, o__ready, i__ready, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$6  = 0;
  wire \$1 ;
  reg [13:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [13:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [13:0] \$8 ;
  reg \$9 ;
  (* init = 14'h0000 *)
  wire [13:0] \$signal ;
  wire [1:0] \$signal.op ;
  wire [9:0] \$signal.set ;
  wire [1:0] \$signal.way ;
  input clk;
  wire clk;
  input [13:0] i__payload;
  wire [13:0] i__payload;
  wire [1:0] \i__payload.op ;
  wire [9:0] \i__payload.set ;
  wire [1:0] \i__payload.way ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [13:0] o__payload;
  reg [13:0] o__payload = 14'h0000;
  wire [1:0] \o__payload.op ;
  wire [9:0] \o__payload.set ;
  wire [1:0] \o__payload.way ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [13:0] spare = 14'h0000;
  wire [1:0] \spare.op ;
  wire [9:0] \spare.set ;
  wire [1:0] \spare.way ;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$7  = o__valid;
    if (room) begin
      \$7  = \$4 ;
    end
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$8  = o__payload;
    if (room) begin
      \$8  = \$5 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$10  = spare;
    if (\$6 ) begin
      \$10  = i__payload;
    end
  end
  assign \$signal  = o__payload;
  assign \o__payload.op  = o__payload[1:0];
  assign \o__payload.set  = o__payload[11:2];
  assign \o__payload.way  = o__payload[13:12];
  assign \$signal.op  = o__payload[1:0];
  assign \$signal.set  = o__payload[11:2];
  assign \$signal.way  = o__payload[13:12];
  assign \i__payload.op  = i__payload[1:0];
  assign \i__payload.set  = i__payload[11:2];
  assign \i__payload.way  = i__payload[13:12];
  assign \spare.op  = spare[1:0];
  assign \spare.set  = spare[11:2];
  assign \spare.way  = spare[13:12];
endmodule
