// Hotline, module hotline_request_switch, preset small.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 6, row_bits 30, banks 8, sets_per_bank 1024, ways 4, engines 8, bus_bits 64
// Made by `hotline generate --preset small`. Don't edit: change hdl_gen/ and make it again.
// SPDX-License-Identifier: Apache-2.0
/* verilator lint_off WIDTH */
module hotline_request_switch(rst, a_valid, a_route, a_step, a_set, a_tag, a_learn, a_again, b_valid, b_route, b_step, b_set, b_tag, b_learn, b_again, x_ready, y_ready, a_mark, b_mark, in_order, a_ready
, b_ready, x_valid, x_route, x_step, x_set, x_tag, x_learn, x_again, y_valid, y_route, y_step, y_set, y_tag, y_learn, y_again, x_mark, y_mark, clk);
  wire [44:0] a__payload;
  wire \a__payload.again ;
  wire \a__payload.learn ;
  wire [2:0] \a__payload.route ;
  wire [9:0] \a__payload.set ;
  wire [6:0] \a__payload.step ;
  wire [22:0] \a__payload.tag ;
  wire a__ready;
  wire a__valid;
  input a_again;
  wire a_again;
  input a_learn;
  wire a_learn;
  input [6:0] a_mark;
  wire [6:0] a_mark;
  wire [6:0] \a_mark$51 ;
  output a_ready;
  wire a_ready;
  input [2:0] a_route;
  wire [2:0] a_route;
  input [9:0] a_set;
  wire [9:0] a_set;
  input [6:0] a_step;
  wire [6:0] a_step;
  input [22:0] a_tag;
  wire [22:0] a_tag;
  input a_valid;
  wire a_valid;
  wire [44:0] b__payload;
  wire \b__payload.again ;
  wire \b__payload.learn ;
  wire [2:0] \b__payload.route ;
  wire [9:0] \b__payload.set ;
  wire [6:0] \b__payload.step ;
  wire [22:0] \b__payload.tag ;
  wire b__ready;
  wire b__valid;
  input b_again;
  wire b_again;
  input b_learn;
  wire b_learn;
  input [6:0] b_mark;
  wire [6:0] b_mark;
  wire [6:0] \b_mark$52 ;
  output b_ready;
  wire b_ready;
  input [2:0] b_route;
  wire [2:0] b_route;
  input [9:0] b_set;
  wire [9:0] b_set;
  input [6:0] b_step;
  wire [6:0] b_step;
  input [22:0] b_tag;
  wire [22:0] b_tag;
  input b_valid;
  wire b_valid;
  input clk;
  wire clk;
  input in_order;
  wire in_order;
  wire \in_order$55 ;
  input rst;
  wire rst;
  wire [44:0] x__payload;
  wire \x__payload.again ;
  wire \x__payload.learn ;
  wire [2:0] \x__payload.route ;
  wire [9:0] \x__payload.set ;
  wire [6:0] \x__payload.step ;
  wire [22:0] \x__payload.tag ;
  wire x__ready;
  wire x__valid;
  output x_again;
  wire x_again;
  output x_learn;
  wire x_learn;
  output [6:0] x_mark;
  wire [6:0] x_mark;
  wire [6:0] \x_mark$53 ;
  input x_ready;
  wire x_ready;
  output [2:0] x_route;
  wire [2:0] x_route;
  output [9:0] x_set;
  wire [9:0] x_set;
  output [6:0] x_step;
  wire [6:0] x_step;
  output [22:0] x_tag;
  wire [22:0] x_tag;
  output x_valid;
  wire x_valid;
  wire [44:0] y__payload;
  wire \y__payload.again ;
  wire \y__payload.learn ;
  wire [2:0] \y__payload.route ;
  wire [9:0] \y__payload.set ;
  wire [6:0] \y__payload.step ;
  wire [22:0] \y__payload.tag ;
  wire y__ready;
  wire y__valid;
  output y_again;
  wire y_again;
  output y_learn;
  wire y_learn;
  output [6:0] y_mark;
  wire [6:0] y_mark;
  wire [6:0] \y_mark$54 ;
  input y_ready;
  wire y_ready;
  output [2:0] y_route;
  wire [2:0] y_route;
  output [9:0] y_set;
  wire [9:0] y_set;
  output [6:0] y_step;
  wire [6:0] y_step;
  output [22:0] y_tag;
  wire [22:0] y_tag;
  output y_valid;
  wire y_valid;
  \hotline_request_switch.design  \design  (
    .a__payload(a__payload),
    .a__ready(a_ready),
    .a__valid(a_valid),
    .a_mark(a_mark),
    .b__payload(b__payload),
    .b__ready(b_ready),
    .b__valid(b_valid),
    .b_mark(b_mark),
    .clk(clk),
    .in_order(in_order),
    .rst(rst),
    .x__payload(x__payload),
    .x__ready(x_ready),
    .x__valid(x_valid),
    .x_mark(x_mark),
    .y__payload(y__payload),
    .y__ready(y_ready),
    .y__valid(y_valid),
    .y_mark(y_mark)
  );
  assign a__valid = a_valid;
  assign a__ready = a_ready;
  assign b__valid = b_valid;
  assign b__ready = b_ready;
  assign x__valid = x_valid;
  assign x__ready = x_ready;
  assign y__valid = y_valid;
  assign y__ready = y_ready;
  assign \a_mark$51  = a_mark;
  assign \b_mark$52  = b_mark;
  assign \x_mark$53  = x_mark;
  assign \y_mark$54  = y_mark;
  assign \in_order$55  = in_order;
  assign x_route = x__payload[2:0];
  assign x_step = x__payload[9:3];
  assign x_set = x__payload[19:10];
  assign x_tag = x__payload[42:20];
  assign x_learn = x__payload[43];
  assign x_again = x__payload[44];
  assign y_route = y__payload[2:0];
  assign y_step = y__payload[9:3];
  assign y_set = y__payload[19:10];
  assign y_tag = y__payload[42:20];
  assign y_learn = y__payload[43];
  assign y_again = y__payload[44];
  assign \a__payload.route  = a__payload[2:0];
  assign \a__payload.step  = a__payload[9:3];
  assign \a__payload.set  = a__payload[19:10];
  assign \a__payload.tag  = a__payload[42:20];
  assign \a__payload.learn  = a__payload[43];
  assign \a__payload.again  = a__payload[44];
  assign \b__payload.route  = b__payload[2:0];
  assign \b__payload.step  = b__payload[9:3];
  assign \b__payload.set  = b__payload[19:10];
  assign \b__payload.tag  = b__payload[42:20];
  assign \b__payload.learn  = b__payload[43];
  assign \b__payload.again  = b__payload[44];
  assign \x__payload.route  = x__payload[2:0];
  assign \x__payload.step  = x__payload[9:3];
  assign \x__payload.set  = x__payload[19:10];
  assign \x__payload.tag  = x__payload[42:20];
  assign \x__payload.learn  = x__payload[43];
  assign \x__payload.again  = x__payload[44];
  assign \y__payload.route  = y__payload[2:0];
  assign \y__payload.step  = y__payload[9:3];
  assign \y__payload.set  = y__payload[19:10];
  assign \y__payload.tag  = y__payload[42:20];
  assign \y__payload.learn  = y__payload[43];
  assign \y__payload.again  = y__payload[44];
  assign b__payload[44] = b_again;
  assign b__payload[43] = b_learn;
  assign b__payload[42:20] = b_tag;
  assign b__payload[19:10] = b_set;
  assign b__payload[9:3] = b_step;
  assign b__payload[2:0] = b_route;
  assign a__payload[44] = a_again;
  assign a__payload[43] = a_learn;
  assign a__payload[42:20] = a_tag;
  assign a__payload[19:10] = a_set;
  assign a__payload[9:3] = a_step;
  assign a__payload[2:0] = a_route;
endmodule

module \hotline_request_switch.design (rst, a__valid, b__valid, x__ready, y__ready, a_mark, b_mark, in_order, a__ready, b__ready, x__valid, x__payload, y__valid, y__payload, a__payload, b__payload, x_mark, y_mark, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
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
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire [7:0] \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire \$35 ;
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
  wire [6:0] \$49 ;
  wire [7:0] \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire [6:0] \$52 ;
  wire \$53 ;
  wire \$54 ;
  reg [6:0] \$55 ;
  reg \$56 ;
  reg \$57 ;
  reg [6:0] \$58 ;
  reg \$59 ;
  wire \$6 ;
  reg \$60 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input [44:0] a__payload;
  wire [44:0] a__payload;
  wire \a__payload.again ;
  wire \a__payload.learn ;
  wire [2:0] \a__payload.route ;
  wire [9:0] \a__payload.set ;
  wire [6:0] \a__payload.step ;
  wire [22:0] \a__payload.tag ;
  output a__ready;
  wire a__ready;
  input a__valid;
  wire a__valid;
  input [6:0] a_mark;
  wire [6:0] a_mark;
  input [44:0] b__payload;
  wire [44:0] b__payload;
  wire \b__payload.again ;
  wire \b__payload.learn ;
  wire [2:0] \b__payload.route ;
  wire [9:0] \b__payload.set ;
  wire [6:0] \b__payload.step ;
  wire [22:0] \b__payload.tag ;
  output b__ready;
  wire b__ready;
  input b__valid;
  wire b__valid;
  input [6:0] b_mark;
  wire [6:0] b_mark;
  input clk;
  wire clk;
  input in_order;
  wire in_order;
  wire [44:0] r_data;
  wire [44:0] \r_data$27 ;
  wire [44:0] \r_data$40 ;
  wire [44:0] \r_data$43 ;
  wire r_en;
  wire \r_en$37 ;
  wire \r_en$50 ;
  wire \r_en$52 ;
  wire r_rdy;
  wire \r_rdy$25 ;
  wire \r_rdy$39 ;
  wire \r_rdy$42 ;
  input rst;
  wire rst;
  wire [44:0] turned;
  wire [44:0] \turned$10 ;
  wire \turned$10.again ;
  wire \turned$10.learn ;
  wire [2:0] \turned$10.route ;
  wire [9:0] \turned$10.set ;
  wire [6:0] \turned$10.step ;
  wire [22:0] \turned$10.tag ;
  wire \turned.again ;
  wire \turned.learn ;
  wire [2:0] \turned.route ;
  wire [9:0] \turned.set ;
  wire [6:0] \turned.step ;
  wire [22:0] \turned.tag ;
  wire [44:0] w_data;
  wire [44:0] \w_data$12 ;
  wire [44:0] \w_data$15 ;
  wire [44:0] \w_data$5 ;
  wire w_en;
  wire \w_en$13 ;
  wire \w_en$16 ;
  wire \w_en$6 ;
  wire w_rdy;
  wire \w_rdy$18 ;
  wire \w_rdy$19 ;
  wire \w_rdy$9 ;
  output [44:0] x__payload;
  wire [44:0] x__payload;
  wire \x__payload.again ;
  wire \x__payload.learn ;
  wire [2:0] \x__payload.route ;
  wire [9:0] \x__payload.set ;
  wire [6:0] \x__payload.step ;
  wire [22:0] \x__payload.tag ;
  input x__ready;
  wire x__ready;
  output x__valid;
  wire x__valid;
  wire x_a_first;
  wire [6:0] x_a_step;
  wire [6:0] x_b_step;
  wire x_chosen_b;
  output [6:0] x_mark;
  reg [6:0] x_mark = 7'h00;
  reg x_waiting = 1'h0;
  reg x_waiting_b = 1'h0;
  output [44:0] y__payload;
  wire [44:0] y__payload;
  wire \y__payload.again ;
  wire \y__payload.learn ;
  wire [2:0] \y__payload.route ;
  wire [9:0] \y__payload.set ;
  wire [6:0] \y__payload.step ;
  wire [22:0] \y__payload.tag ;
  input y__ready;
  wire y__ready;
  output y__valid;
  wire y__valid;
  wire y_a_first;
  wire [6:0] y_a_step;
  wire [6:0] y_b_step;
  wire y_chosen_b;
  output [6:0] y_mark;
  reg [6:0] y_mark = 7'h00;
  reg y_waiting = 1'h0;
  reg y_waiting_b = 1'h0;
  assign \r_en$37  = \$26  & x_chosen_b;
  assign y_a_step = \r_rdy$39  ? \r_data$40 [9:3] : a_mark;
  assign y_b_step = \r_rdy$42  ? \r_data$43 [9:3] : b_mark;
  assign \$27  = y_b_step - y_a_step;
  assign y_a_first = ~ \$27 [6];
  assign \$29  = ~ \r_rdy$39 ;
  assign \$30  = ~ in_order;
  assign \$31  = \$29  & \$30 ;
  assign \$32  = \$28  | \$31 ;
  assign \$33  = \r_rdy$42  & \$32 ;
  assign y_chosen_b = y_waiting ? y_waiting_b : \$33 ;
  assign \$34  = ~ \r_rdy$42 ;
  assign \$35  = ~ in_order;
  assign \$36  = \$34  & \$35 ;
  assign \$37  = y_a_first | \$36 ;
  assign \$38  = \r_rdy$39  & \$37 ;
  assign \$39  = y_waiting | \$38 ;
  assign \$41  = ~ \r_rdy$39 ;
  assign \$42  = ~ in_order;
  assign \$43  = \$41  & \$42 ;
  assign \$44  = \$40  | \$43 ;
  assign \$45  = \r_rdy$42  & \$44 ;
  assign y__valid = \$39  | \$45 ;
  assign y__payload = y_chosen_b ? \r_data$43  : \r_data$40 ;
  assign \$46  = y__valid & y__ready;
  assign \$47  = ~ y_chosen_b;
  assign \r_en$50  = \$46  & \$47 ;
  assign \$48  = y__valid & y__ready;
  assign \r_en$52  = \$48  & y_chosen_b;
  assign \$49  = \$5 [6] ? x_b_step : x_a_step;
  assign \$50  = ~ x__ready;
  assign \$51  = x__valid & \$50 ;
  assign \$52  = \$27 [6] ? y_b_step : y_a_step;
  assign \$53  = ~ y__ready;
  assign \$54  = y__valid & \$53 ;
  always @(posedge clk)
    x_mark <= \$55 ;
  always @(posedge clk)
    x_waiting <= \$56 ;
  always @(posedge clk)
    x_waiting_b <= \$57 ;
  always @(posedge clk)
    y_mark <= \$58 ;
  always @(posedge clk)
    y_waiting <= \$59 ;
  always @(posedge clk)
    y_waiting_b <= \$60 ;
  assign \$1  = ! a__payload[0];
  assign w_en = a__valid & \$1 ;
  assign \w_en$6  = a__valid & \$2 ;
  assign a__ready = a__payload[0] ? \w_rdy$9  : w_rdy;
  assign \$3  = ! b__payload[0];
  assign \w_en$13  = b__valid & \$3 ;
  assign \w_en$16  = b__valid & \$4 ;
  assign b__ready = b__payload[0] ? \w_rdy$19  : \w_rdy$18 ;
  assign x_a_step = r_rdy ? r_data[9:3] : a_mark;
  assign x_b_step = \r_rdy$25  ? \r_data$27 [9:3] : b_mark;
  assign \$5  = x_b_step - x_a_step;
  assign x_a_first = ~ \$5 [6];
  assign \$7  = ~ r_rdy;
  assign \$8  = ~ in_order;
  assign \$9  = \$7  & \$8 ;
  assign \$10  = \$6  | \$9 ;
  assign \$11  = \r_rdy$25  & \$10 ;
  assign x_chosen_b = x_waiting ? x_waiting_b : \$11 ;
  assign \$12  = ~ \r_rdy$25 ;
  assign \$13  = ~ in_order;
  assign \$14  = \$12  & \$13 ;
  assign \$15  = x_a_first | \$14 ;
  assign \$16  = r_rdy & \$15 ;
  assign \$17  = x_waiting | \$16 ;
  assign \$19  = ~ r_rdy;
  assign \$20  = ~ in_order;
  assign \$21  = \$19  & \$20 ;
  assign \$22  = \$18  | \$21 ;
  assign \$23  = \r_rdy$25  & \$22 ;
  assign x__valid = \$17  | \$23 ;
  assign x__payload = x_chosen_b ? \r_data$27  : r_data;
  assign \$24  = x__valid & x__ready;
  assign \$25  = ~ x_chosen_b;
  assign r_en = \$24  & \$25 ;
  assign \$26  = x__valid & x__ready;
  \hotline_request_switch.design.from_a_to_x  from_a_to_x (
    .clk(clk),
    .r_data(r_data),
    .r_en(r_en),
    .r_rdy(r_rdy),
    .rst(rst),
    .w_en(w_en),
    .w_port__data(turned),
    .w_rdy(w_rdy)
  );
  \hotline_request_switch.design.from_a_to_y  from_a_to_y (
    .clk(clk),
    .r_data(\r_data$40 ),
    .r_en(\r_en$50 ),
    .r_rdy(\r_rdy$39 ),
    .rst(rst),
    .w_en(\w_en$6 ),
    .w_port__data(turned),
    .w_rdy(\w_rdy$9 )
  );
  \hotline_request_switch.design.from_b_to_x  from_b_to_x (
    .clk(clk),
    .r_data(\r_data$27 ),
    .r_en(\r_en$37 ),
    .r_rdy(\r_rdy$25 ),
    .rst(rst),
    .w_en(\w_en$13 ),
    .w_port__data(\turned$10 ),
    .w_rdy(\w_rdy$18 )
  );
  \hotline_request_switch.design.from_b_to_y  from_b_to_y (
    .clk(clk),
    .r_data(\r_data$43 ),
    .r_en(\r_en$52 ),
    .r_rdy(\r_rdy$42 ),
    .rst(rst),
    .w_en(\w_en$16 ),
    .w_port__data(\turned$10 ),
    .w_rdy(\w_rdy$19 )
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$55  = \$49 ;
    if (rst) begin
      \$55  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$56  = \$51 ;
    if (rst) begin
      \$56  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$57  = x_chosen_b;
    if (rst) begin
      \$57  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$58  = \$52 ;
    if (rst) begin
      \$58  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$59  = \$54 ;
    if (rst) begin
      \$59  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$60  = y_chosen_b;
    if (rst) begin
      \$60  = 1'h0;
    end
  end
  assign w_data = turned;
  assign \w_data$5  = turned;
  assign \w_data$12  = \turned$10 ;
  assign \w_data$15  = \turned$10 ;
  assign \turned.route  = turned[2:0];
  assign \turned.step  = turned[9:3];
  assign \turned.set  = turned[19:10];
  assign \turned.tag  = turned[42:20];
  assign \turned.learn  = turned[43];
  assign \turned.again  = turned[44];
  assign \a__payload.route  = a__payload[2:0];
  assign \a__payload.step  = a__payload[9:3];
  assign \a__payload.set  = a__payload[19:10];
  assign \a__payload.tag  = a__payload[42:20];
  assign \a__payload.learn  = a__payload[43];
  assign \a__payload.again  = a__payload[44];
  assign \turned$10.route  = \turned$10 [2:0];
  assign \turned$10.step  = \turned$10 [9:3];
  assign \turned$10.set  = \turned$10 [19:10];
  assign \turned$10.tag  = \turned$10 [42:20];
  assign \turned$10.learn  = \turned$10 [43];
  assign \turned$10.again  = \turned$10 [44];
  assign \b__payload.route  = b__payload[2:0];
  assign \b__payload.step  = b__payload[9:3];
  assign \b__payload.set  = b__payload[19:10];
  assign \b__payload.tag  = b__payload[42:20];
  assign \b__payload.learn  = b__payload[43];
  assign \b__payload.again  = b__payload[44];
  assign \x__payload.route  = x__payload[2:0];
  assign \x__payload.step  = x__payload[9:3];
  assign \x__payload.set  = x__payload[19:10];
  assign \x__payload.tag  = x__payload[42:20];
  assign \x__payload.learn  = x__payload[43];
  assign \x__payload.again  = x__payload[44];
  assign \y__payload.route  = y__payload[2:0];
  assign \y__payload.step  = y__payload[9:3];
  assign \y__payload.set  = y__payload[19:10];
  assign \y__payload.tag  = y__payload[42:20];
  assign \y__payload.learn  = y__payload[43];
  assign \y__payload.again  = y__payload[44];
  assign \turned$10 [2:0] = { 1'h1, b__payload[2:1] };
  assign \turned$10 [44:3] = b__payload[44:3];
  assign turned[2:0] = { 1'h0, a__payload[2:1] };
  assign turned[44:3] = a__payload[44:3];
  assign \$2  = a__payload[0];
  assign \$4  = b__payload[0];
  assign \$6  = \$5 [6];
  assign \$18  = \$5 [6];
  assign \$28  = \$27 [6];
  assign \$40  = \$27 [6];
endmodule

module \hotline_request_switch.design.from_a_to_x (rst, w_en, r_en, w_rdy, r_rdy, r_data, w_port__data, clk);
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
  output [44:0] r_data;
  wire [44:0] r_data;
  input r_en;
  wire r_en;
  (* init = 4'h0 *)
  wire [3:0] r_level;
  reg [2:0] r_port__addr = 3'h0;
  wire [44:0] r_port__data;
  output r_rdy;
  wire r_rdy;
  input rst;
  wire rst;
  wire [44:0] w_data;
  input w_en;
  wire w_en;
  (* init = 4'h0 *)
  wire [3:0] w_level;
  reg [2:0] w_port__addr = 3'h0;
  input [44:0] w_port__data;
  wire [44:0] w_port__data;
  wire w_port__en;
  output w_rdy;
  wire w_rdy;
  reg [44:0] storage [7:0];
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

module \hotline_request_switch.design.from_a_to_y (rst, w_en, r_en, w_rdy, r_rdy, r_data, w_port__data, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$3  = 0;
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
  output [44:0] r_data;
  wire [44:0] r_data;
  input r_en;
  wire r_en;
  (* init = 4'h0 *)
  wire [3:0] r_level;
  reg [2:0] r_port__addr = 3'h0;
  wire [44:0] r_port__data;
  output r_rdy;
  wire r_rdy;
  input rst;
  wire rst;
  wire [44:0] w_data;
  input w_en;
  wire w_en;
  (* init = 4'h0 *)
  wire [3:0] w_level;
  reg [2:0] w_port__addr = 3'h0;
  input [44:0] w_port__data;
  wire [44:0] w_port__data;
  wire w_port__en;
  output w_rdy;
  wire w_rdy;
  reg [44:0] storage [7:0];
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
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$15  = w_port__addr;
    if (\$1 ) begin
      \$15  = \$2 [2:0];
    end
    if (rst) begin
      \$15  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$16  = r_port__addr;
    if (\$3 ) begin
      \$16  = \$4 [2:0];
    end
    if (rst) begin
      \$16  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
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

module \hotline_request_switch.design.from_b_to_x (rst, w_en, r_en, w_rdy, r_rdy, r_data, w_port__data, clk);
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
  reg [3:0] level = 4'h0;
  (* init = 3'h0 *)
  wire [2:0] produce;
  output [44:0] r_data;
  wire [44:0] r_data;
  input r_en;
  wire r_en;
  (* init = 4'h0 *)
  wire [3:0] r_level;
  reg [2:0] r_port__addr = 3'h0;
  wire [44:0] r_port__data;
  output r_rdy;
  wire r_rdy;
  input rst;
  wire rst;
  wire [44:0] w_data;
  input w_en;
  wire w_en;
  (* init = 4'h0 *)
  wire [3:0] w_level;
  reg [2:0] w_port__addr = 3'h0;
  input [44:0] w_port__data;
  wire [44:0] w_port__data;
  wire w_port__en;
  output w_rdy;
  wire w_rdy;
  reg [44:0] storage [7:0];
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

module \hotline_request_switch.design.from_b_to_y (rst, w_en, r_en, w_rdy, r_rdy, r_data, w_port__data, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$5  = 0;
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
  output [44:0] r_data;
  wire [44:0] r_data;
  input r_en;
  wire r_en;
  (* init = 4'h0 *)
  wire [3:0] r_level;
  reg [2:0] r_port__addr = 3'h0;
  wire [44:0] r_port__data;
  output r_rdy;
  wire r_rdy;
  input rst;
  wire rst;
  wire [44:0] w_data;
  input w_en;
  wire w_en;
  (* init = 4'h0 *)
  wire [3:0] w_level;
  reg [2:0] w_port__addr = 3'h0;
  input [44:0] w_port__data;
  wire [44:0] w_port__data;
  wire w_port__en;
  output w_rdy;
  wire w_rdy;
  reg [44:0] storage [7:0];
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
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$15  = w_port__addr;
    if (\$1 ) begin
      \$15  = \$2 [2:0];
    end
    if (rst) begin
      \$15  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$16  = r_port__addr;
    if (\$3 ) begin
      \$16  = \$4 [2:0];
    end
    if (rst) begin
      \$16  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
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
