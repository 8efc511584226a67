// Hotline, module hotline_bank_node, preset small.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 6, row_bits 30, banks 8, sets_per_bank 1024, ways 4, engines 8, bus_bits 64
// Made by `hotline generate --preset small`. Don't edit: change hdl_gen/ and make it again.
// SPDX-License-Identifier: Apache-2.0
/* verilator lint_off WIDTH */
module hotline_bank_node(rst, ask_valid, ask_route, ask_step, ask_set, ask_tag, ask_learn, ask_again, back_ready, upkeep_valid, upkeep_op, upkeep_set, upkeep_way, entry_ready, quiet, ask_ready, back_valid, back_route, back_index, back_hit, back_way
, upkeep_ready, entry_valid, entry_holds, entry_rrpv, entry_tag, clk);
  wire [44:0] ask__payload;
  wire \ask__payload.again ;
  wire \ask__payload.learn ;
  wire [2:0] \ask__payload.route ;
  wire [9:0] \ask__payload.set ;
  wire [6:0] \ask__payload.step ;
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
  input [6:0] ask_step;
  wire [6:0] ask_step;
  input [22:0] ask_tag;
  wire [22:0] ask_tag;
  input ask_valid;
  wire ask_valid;
  wire [10:0] back__payload;
  wire \back__payload.hit ;
  wire [4:0] \back__payload.index ;
  wire [2:0] \back__payload.route ;
  wire [1:0] \back__payload.way ;
  wire back__ready;
  wire back__valid;
  output back_hit;
  wire back_hit;
  output [4:0] back_index;
  wire [4:0] back_index;
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
  input quiet;
  wire quiet;
  wire \quiet$39 ;
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
    .ask__payload(ask__payload),
    .ask__ready(ask_ready),
    .ask__valid(ask_valid),
    .back__payload(back__payload),
    .back__ready(back_ready),
    .back__valid(back_valid),
    .clk(clk),
    .entry__payload(entry__payload),
    .entry__ready(entry_ready),
    .entry__valid(entry_valid),
    .quiet(quiet),
    .rst(rst),
    .upkeep__payload(upkeep__payload),
    .upkeep__ready(upkeep_ready),
    .upkeep__valid(upkeep_valid)
  );
  assign ask__valid = ask_valid;
  assign ask__ready = ask_ready;
  assign back__valid = back_valid;
  assign back__ready = back_ready;
  assign upkeep__valid = upkeep_valid;
  assign upkeep__ready = upkeep_ready;
  assign entry__valid = entry_valid;
  assign entry__ready = entry_ready;
  assign \quiet$39  = quiet;
  assign back_route = back__payload[2:0];
  assign back_index = back__payload[7:3];
  assign back_hit = back__payload[8];
  assign back_way = back__payload[10:9];
  assign entry_holds = entry__payload[0];
  assign entry_rrpv = entry__payload[2:1];
  assign entry_tag = entry__payload[25:3];
  assign \ask__payload.route  = ask__payload[2:0];
  assign \ask__payload.step  = ask__payload[9:3];
  assign \ask__payload.set  = ask__payload[19:10];
  assign \ask__payload.tag  = ask__payload[42:20];
  assign \ask__payload.learn  = ask__payload[43];
  assign \ask__payload.again  = ask__payload[44];
  assign \back__payload.route  = back__payload[2:0];
  assign \back__payload.index  = back__payload[7:3];
  assign \back__payload.hit  = back__payload[8];
  assign \back__payload.way  = back__payload[10:9];
  assign \upkeep__payload.op  = upkeep__payload[1:0];
  assign \upkeep__payload.set  = upkeep__payload[11:2];
  assign \upkeep__payload.way  = upkeep__payload[13:12];
  assign \entry__payload.holds  = entry__payload[0];
  assign \entry__payload.rrpv  = entry__payload[2:1];
  assign \entry__payload.tag  = entry__payload[25:3];
  assign upkeep__payload[13:12] = upkeep_way;
  assign upkeep__payload[11:2] = upkeep_set;
  assign upkeep__payload[1:0] = upkeep_op;
  assign ask__payload[44] = ask_again;
  assign ask__payload[43] = ask_learn;
  assign ask__payload[42:20] = ask_tag;
  assign ask__payload[19:10] = ask_set;
  assign ask__payload[9:3] = ask_step;
  assign ask__payload[2:0] = ask_route;
endmodule

module \hotline_bank_node.design (rst, ask__valid, back__ready, upkeep__valid, entry__ready, quiet, ask__ready, upkeep__ready, back__valid, entry__valid, ask__payload, upkeep__payload, back__payload, entry__payload, clk);
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$3 ;
  wire [1:0] \$4 ;
  wire [9:0] \$5 ;
  wire [22:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input [44:0] ask__payload;
  wire [44:0] ask__payload;
  wire \ask__payload.again ;
  wire \ask__payload.learn ;
  wire [2:0] \ask__payload.route ;
  wire [9:0] \ask__payload.set ;
  wire [6:0] \ask__payload.step ;
  wire [22:0] \ask__payload.tag ;
  output ask__ready;
  wire ask__ready;
  input ask__valid;
  wire ask__valid;
  output [10:0] back__payload;
  wire [10:0] back__payload;
  wire \back__payload.hit ;
  wire [4:0] \back__payload.index ;
  wire [2:0] \back__payload.route ;
  wire [1:0] \back__payload.way ;
  input back__ready;
  wire back__ready;
  output back__valid;
  wire back__valid;
  input clk;
  wire clk;
  output [25:0] entry__payload;
  wire [25:0] entry__payload;
  wire \entry__payload.holds ;
  wire [1:0] \entry__payload.rrpv ;
  wire [22:0] \entry__payload.tag ;
  input entry__ready;
  wire entry__ready;
  output entry__valid;
  wire entry__valid;
  input quiet;
  wire quiet;
  wire [7:0] r_data;
  wire \r_data$24 ;
  wire r_en;
  wire \r_en$26 ;
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
  input [13:0] upkeep__payload;
  wire [13:0] upkeep__payload;
  wire [1:0] \upkeep__payload.op ;
  wire [9:0] \upkeep__payload.set ;
  wire [1:0] \upkeep__payload.way ;
  output upkeep__ready;
  wire upkeep__ready;
  input upkeep__valid;
  wire upkeep__valid;
  wire [7:0] w_data;
  wire \w_data$14 ;
  wire w_en;
  wire \w_en$15 ;
  wire w_rdy;
  wire \w_rdy$5 ;
  assign \$1  = upkeep__valid & \w_rdy$5 ;
  assign \$2  = ask__valid & w_rdy;
  assign req__valid = quiet ? \$1  : \$2 ;
  assign \$3  = ask__payload[43] ? 1'h1 : 1'h0;
  assign \$4  = quiet ? upkeep__payload[1:0] : { 1'h0, \$3  };
  assign \$5  = quiet ? upkeep__payload[11:2] : ask__payload[19:10];
  assign \$6  = quiet ? { 21'h000000, upkeep__payload[13:12] } : ask__payload[42:20];
  assign \$7  = ~ quiet;
  assign \$8  = \$7  & req__ready;
  assign ask__ready = \$8  & w_rdy;
  assign \$9  = quiet & req__ready;
  assign upkeep__ready = \$9  & \w_rdy$5 ;
  assign \$10  = ~ quiet;
  assign \$11  = \$10  & req__valid;
  assign w_en = \$11  & req__ready;
  assign \w_data$14  = req__payload[1:0] == 2'h3;
  assign \$12  = quiet & req__valid;
  assign \w_en$15  = \$12  & req__ready;
  assign \$13  = ~ quiet;
  assign back__valid = \$13  & rsp__valid;
  assign \$14  = ~ quiet;
  assign \$15  = \$14  & rsp__valid;
  assign r_en = \$15  & rsp__ready;
  assign \$16  = quiet & rsp__valid;
  assign entry__valid = \$16  & \r_data$24 ;
  assign \$17  = quiet & rsp__valid;
  assign \r_en$26  = \$17  & rsp__ready;
  assign \$18  = ~ \r_data$24 ;
  assign \$19  = entry__ready | \$18 ;
  assign rsp__ready = quiet ? \$19  : back__ready;
  \hotline_bank_node.design.askers  askers (
    .clk(clk),
    .r_data(r_data),
    .r_en(r_en),
    .rst(rst),
    .w_en(w_en),
    .w_port__data(ask__payload[7:0]),
    .w_rdy(w_rdy)
  );
  \hotline_bank_node.design.bank  bank (
    .clk(clk),
    .req__payload(req__payload),
    .req__ready(req__ready),
    .req_valid(req__valid),
    .rsp__payload(rsp__payload),
    .rsp__valid(rsp__valid),
    .rsp_ready(rsp__ready),
    .rst(rst)
  );
  \hotline_bank_node.design.reads  reads (
    .clk(clk),
    .r_data(\r_data$24 ),
    .r_en(\r_en$26 ),
    .rst(rst),
    .w_en(\w_en$15 ),
    .w_port__data(\w_data$14 ),
    .w_rdy(\w_rdy$5 )
  );
  assign w_data = ask__payload[7:0];
  assign \req__payload.op  = req__payload[1:0];
  assign \req__payload.set  = req__payload[11:2];
  assign \req__payload.tag  = req__payload[34:12];
  assign \req__payload.again  = req__payload[35];
  assign \ask__payload.route  = ask__payload[2:0];
  assign \ask__payload.step  = ask__payload[9:3];
  assign \ask__payload.set  = ask__payload[19:10];
  assign \ask__payload.tag  = ask__payload[42:20];
  assign \ask__payload.learn  = ask__payload[43];
  assign \ask__payload.again  = ask__payload[44];
  assign \upkeep__payload.op  = upkeep__payload[1:0];
  assign \upkeep__payload.set  = upkeep__payload[11:2];
  assign \upkeep__payload.way  = upkeep__payload[13:12];
  assign \back__payload.route  = back__payload[2:0];
  assign \back__payload.index  = back__payload[7:3];
  assign \back__payload.hit  = back__payload[8];
  assign \back__payload.way  = back__payload[10:9];
  assign \rsp__payload.hit  = rsp__payload[0];
  assign \rsp__payload.way  = rsp__payload[2:1];
  assign \rsp__payload.entry_valid  = rsp__payload[3];
  assign \rsp__payload.entry_rrpv  = rsp__payload[5:4];
  assign \rsp__payload.entry_tag  = rsp__payload[28:6];
  assign \entry__payload.holds  = entry__payload[0];
  assign \entry__payload.rrpv  = entry__payload[2:1];
  assign \entry__payload.tag  = entry__payload[25:3];
  assign entry__payload[25:3] = rsp__payload[28:6];
  assign entry__payload[2:1] = rsp__payload[5:4];
  assign entry__payload[0] = rsp__payload[3];
  assign back__payload[10:9] = rsp__payload[2:1];
  assign back__payload[8] = rsp__payload[0];
  assign back__payload[7:3] = r_data[7:3];
  assign back__payload[2:0] = r_data[2:0];
  assign req__payload[35] = ask__payload[44];
  assign req__payload[34:12] = \$6 ;
  assign req__payload[11:2] = \$5 ;
  assign req__payload[1:0] = \$4 ;
endmodule

module \hotline_bank_node.design.askers (rst, w_en, r_en, w_rdy, r_data, w_port__data, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
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
  reg [3:0] level = 4'h0;
  (* init = 3'h0 *)
  wire [2:0] produce;
  output [7:0] r_data;
  wire [7:0] r_data;
  input r_en;
  wire r_en;
  (* init = 4'h0 *)
  wire [3:0] r_level;
  reg [2:0] r_port__addr = 3'h0;
  wire [7:0] r_port__data;
  wire r_rdy;
  input rst;
  wire rst;
  wire [7:0] w_data;
  input w_en;
  wire w_en;
  (* init = 4'h0 *)
  wire [3:0] w_level;
  reg [2:0] w_port__addr = 3'h0;
  input [7:0] w_port__data;
  wire [7:0] w_port__data;
  wire w_port__en;
  output w_rdy;
  wire w_rdy;
  reg [7:0] storage [7:0];
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
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$15  = w_port__addr;
    if (\$1 ) begin
      \$15  = \$2 [2:0];
    end
    if (rst) begin
      \$15  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$16  = r_port__addr;
    if (\$3 ) begin
      \$16  = \$4 [2:0];
    end
    if (rst) begin
      \$16  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
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

module \hotline_bank_node.design.bank (rst, req_valid, rsp_ready, req__ready, rsp__valid, req__payload, rsp__payload, clk);
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
  input rsp_ready;
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
    .rsp_ready(rsp_ready),
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
  assign rsp__ready = rsp_ready;
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

module \hotline_bank_node.design.reads (rst, w_port__data, w_en, r_en, w_rdy, r_data, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$2  = 0;
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
  reg [3:0] level = 4'h0;
  (* init = 3'h0 *)
  wire [2:0] produce;
  output r_data;
  wire r_data;
  input r_en;
  wire r_en;
  (* init = 4'h0 *)
  wire [3:0] r_level;
  reg [2:0] r_port__addr = 3'h0;
  wire r_port__data;
  wire r_rdy;
  input rst;
  wire rst;
  wire w_data;
  input w_en;
  wire w_en;
  (* init = 4'h0 *)
  wire [3:0] w_level;
  reg [2:0] w_port__addr = 3'h0;
  input w_port__data;
  wire w_port__data;
  wire w_port__en;
  output w_rdy;
  wire w_rdy;
  reg [0:0] storage [7:0];
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
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$15  = w_port__addr;
    if (\$1 ) begin
      \$15  = \$2 [2:0];
    end
    if (rst) begin
      \$15  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$16  = r_port__addr;
    if (\$3 ) begin
      \$16  = \$4 [2:0];
    end
    if (rst) begin
      \$16  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
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
