// Hotline, module hotline_request_switch, preset small.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 6, row_bits 30, banks 8, sets_per_bank 1024, ways 4, engines 8, bus_bits 64
// Made by `hotline generate --preset small`. Don't edit: change hdl_gen/ and make it again.
// SPDX-License-Identifier: Apache-2.0
/* verilator lint_off WIDTH */
module hotline_request_switch(rst, a_valid, a_route, a_step, a_set, a_tag, a_learn, a_again, b_valid, b_route, b_step, b_set, b_tag, b_learn, b_again, x_ready, y_ready, a_mark, b_mark, in_order, a_ready
, b_ready, x_valid, x_route, x_step, x_set, x_tag, x_learn, x_again, y_valid, y_route, y_step, y_set, y_tag, y_learn, y_again, x_mark, y_mark, clk);
  wire [45:0] a__payload;
  wire \a__payload.again ;
  wire \a__payload.learn ;
  wire [2:0] \a__payload.route ;
  wire [9:0] \a__payload.set ;
  wire [7:0] \a__payload.step ;
  wire [22:0] \a__payload.tag ;
  wire a__ready;
  wire a__valid;
  input a_again;
  wire a_again;
  input a_learn;
  wire a_learn;
  input [7:0] a_mark;
  wire [7:0] a_mark;
  wire [7:0] \a_mark$51 ;
  output a_ready;
  wire a_ready;
  input [2:0] a_route;
  wire [2:0] a_route;
  input [9:0] a_set;
  wire [9:0] a_set;
  input [7:0] a_step;
  wire [7:0] a_step;
  input [22:0] a_tag;
  wire [22:0] a_tag;
  input a_valid;
  wire a_valid;
  wire [45:0] b__payload;
  wire \b__payload.again ;
  wire \b__payload.learn ;
  wire [2:0] \b__payload.route ;
  wire [9:0] \b__payload.set ;
  wire [7:0] \b__payload.step ;
  wire [22:0] \b__payload.tag ;
  wire b__ready;
  wire b__valid;
  input b_again;
  wire b_again;
  input b_learn;
  wire b_learn;
  input [7:0] b_mark;
  wire [7:0] b_mark;
  wire [7:0] \b_mark$52 ;
  output b_ready;
  wire b_ready;
  input [2:0] b_route;
  wire [2:0] b_route;
  input [9:0] b_set;
  wire [9:0] b_set;
  input [7:0] b_step;
  wire [7:0] b_step;
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
  wire [45:0] x__payload;
  wire \x__payload.again ;
  wire \x__payload.learn ;
  wire [2:0] \x__payload.route ;
  wire [9:0] \x__payload.set ;
  wire [7:0] \x__payload.step ;
  wire [22:0] \x__payload.tag ;
  wire x__ready;
  wire x__valid;
  output x_again;
  wire x_again;
  output x_learn;
  wire x_learn;
  output [7:0] x_mark;
  wire [7:0] x_mark;
  wire [7:0] \x_mark$53 ;
  input x_ready;
  wire x_ready;
  output [2:0] x_route;
  wire [2:0] x_route;
  output [9:0] x_set;
  wire [9:0] x_set;
  output [7:0] x_step;
  wire [7:0] x_step;
  output [22:0] x_tag;
  wire [22:0] x_tag;
  output x_valid;
  wire x_valid;
  wire [45:0] y__payload;
  wire \y__payload.again ;
  wire \y__payload.learn ;
  wire [2:0] \y__payload.route ;
  wire [9:0] \y__payload.set ;
  wire [7:0] \y__payload.step ;
  wire [22:0] \y__payload.tag ;
  wire y__ready;
  wire y__valid;
  output y_again;
  wire y_again;
  output y_learn;
  wire y_learn;
  output [7:0] y_mark;
  wire [7:0] y_mark;
  wire [7:0] \y_mark$54 ;
  input y_ready;
  wire y_ready;
  output [2:0] y_route;
  wire [2:0] y_route;
  output [9:0] y_set;
  wire [9:0] y_set;
  output [7:0] y_step;
  wire [7:0] y_step;
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
  assign x_step = x__payload[10:3];
  assign x_set = x__payload[20:11];
  assign x_tag = x__payload[43:21];
  assign x_learn = x__payload[44];
  assign x_again = x__payload[45];
  assign y_route = y__payload[2:0];
  assign y_step = y__payload[10:3];
  assign y_set = y__payload[20:11];
  assign y_tag = y__payload[43:21];
  assign y_learn = y__payload[44];
  assign y_again = y__payload[45];
  assign \a__payload.route  = a__payload[2:0];
  assign \a__payload.step  = a__payload[10:3];
  assign \a__payload.set  = a__payload[20:11];
  assign \a__payload.tag  = a__payload[43:21];
  assign \a__payload.learn  = a__payload[44];
  assign \a__payload.again  = a__payload[45];
  assign \b__payload.route  = b__payload[2:0];
  assign \b__payload.step  = b__payload[10:3];
  assign \b__payload.set  = b__payload[20:11];
  assign \b__payload.tag  = b__payload[43:21];
  assign \b__payload.learn  = b__payload[44];
  assign \b__payload.again  = b__payload[45];
  assign \x__payload.route  = x__payload[2:0];
  assign \x__payload.step  = x__payload[10:3];
  assign \x__payload.set  = x__payload[20:11];
  assign \x__payload.tag  = x__payload[43:21];
  assign \x__payload.learn  = x__payload[44];
  assign \x__payload.again  = x__payload[45];
  assign \y__payload.route  = y__payload[2:0];
  assign \y__payload.step  = y__payload[10:3];
  assign \y__payload.set  = y__payload[20:11];
  assign \y__payload.tag  = y__payload[43:21];
  assign \y__payload.learn  = y__payload[44];
  assign \y__payload.again  = y__payload[45];
  assign b__payload[45] = b_again;
  assign b__payload[44] = b_learn;
  assign b__payload[43:21] = b_tag;
  assign b__payload[20:11] = b_set;
  assign b__payload[10:3] = b_step;
  assign b__payload[2:0] = b_route;
  assign a__payload[45] = a_again;
  assign a__payload[44] = a_learn;
  assign a__payload[43:21] = a_tag;
  assign a__payload[20:11] = a_set;
  assign a__payload[10:3] = a_step;
  assign a__payload[2:0] = a_route;
endmodule

module \hotline_request_switch.design (rst, a__valid, b__valid, x__ready, y__ready, a_mark, b_mark, in_order, a__ready, b__ready, a__payload, b__payload, x_mark, x__valid, x__payload, y_mark, y__valid, y__payload, clk);
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
  wire [8:0] \$18 ;
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
  wire \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire [7:0] \$31 ;
  wire [7:0] \$32 ;
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
  wire \$49 ;
  wire [8:0] \$5 ;
  wire \$50 ;
  wire [45:0] \$51 ;
  wire [7:0] \$52 ;
  wire [7:0] \$53 ;
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
  wire \$66 ;
  wire \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire \$70 ;
  wire \$71 ;
  wire [45:0] \$72 ;
  reg [7:0] \$73 ;
  reg \$74 ;
  reg [45:0] \$75 ;
  reg [7:0] \$76 ;
  reg \$77 ;
  reg [45:0] \$78 ;
  wire \$8 ;
  wire \$9 ;
  input [45:0] a__payload;
  wire [45:0] a__payload;
  wire \a__payload.again ;
  wire \a__payload.learn ;
  wire [2:0] \a__payload.route ;
  wire [9:0] \a__payload.set ;
  wire [7:0] \a__payload.step ;
  wire [22:0] \a__payload.tag ;
  output a__ready;
  wire a__ready;
  input a__valid;
  wire a__valid;
  input [7:0] a_mark;
  wire [7:0] a_mark;
  input [45:0] b__payload;
  wire [45:0] b__payload;
  wire \b__payload.again ;
  wire \b__payload.learn ;
  wire [2:0] \b__payload.route ;
  wire [9:0] \b__payload.set ;
  wire [7:0] \b__payload.step ;
  wire [22:0] \b__payload.tag ;
  output b__ready;
  wire b__ready;
  input b__valid;
  wire b__valid;
  input [7:0] b_mark;
  wire [7:0] b_mark;
  input clk;
  wire clk;
  input in_order;
  wire in_order;
  wire [45:0] r_data;
  wire [45:0] \r_data$27 ;
  wire [45:0] \r_data$39 ;
  wire [45:0] \r_data$42 ;
  wire r_en;
  wire \r_en$34 ;
  wire \r_en$47 ;
  wire \r_en$48 ;
  wire r_rdy;
  wire \r_rdy$25 ;
  wire \r_rdy$38 ;
  wire \r_rdy$41 ;
  input rst;
  wire rst;
  wire [45:0] turned;
  wire [45:0] \turned$10 ;
  wire \turned$10.again ;
  wire \turned$10.learn ;
  wire [2:0] \turned$10.route ;
  wire [9:0] \turned$10.set ;
  wire [7:0] \turned$10.step ;
  wire [22:0] \turned$10.tag ;
  wire \turned.again ;
  wire \turned.learn ;
  wire [2:0] \turned.route ;
  wire [9:0] \turned.set ;
  wire [7:0] \turned.step ;
  wire [22:0] \turned.tag ;
  wire [45:0] w_data;
  wire [45:0] \w_data$12 ;
  wire [45:0] \w_data$15 ;
  wire [45:0] \w_data$5 ;
  wire w_en;
  wire \w_en$13 ;
  wire \w_en$16 ;
  wire \w_en$6 ;
  wire w_rdy;
  wire \w_rdy$18 ;
  wire \w_rdy$19 ;
  wire \w_rdy$9 ;
  output [45:0] x__payload;
  reg [45:0] x__payload = 46'h000000000000;
  wire \x__payload.again ;
  wire \x__payload.learn ;
  wire [2:0] \x__payload.route ;
  wire [9:0] \x__payload.set ;
  wire [7:0] \x__payload.step ;
  wire [22:0] \x__payload.tag ;
  input x__ready;
  wire x__ready;
  output x__valid;
  reg x__valid = 1'h0;
  wire x_a_first;
  wire [7:0] x_a_step;
  wire [7:0] x_b_step;
  wire x_free;
  output [7:0] x_mark;
  reg [7:0] x_mark = 8'h00;
  (* init = 46'h000000000000 *)
  wire [45:0] x_offered;
  wire \x_offered.again ;
  wire \x_offered.learn ;
  wire [2:0] \x_offered.route ;
  wire [9:0] \x_offered.set ;
  wire [7:0] \x_offered.step ;
  wire [22:0] \x_offered.tag ;
  output [45:0] y__payload;
  reg [45:0] y__payload = 46'h000000000000;
  wire \y__payload.again ;
  wire \y__payload.learn ;
  wire [2:0] \y__payload.route ;
  wire [9:0] \y__payload.set ;
  wire [7:0] \y__payload.step ;
  wire [22:0] \y__payload.tag ;
  input y__ready;
  wire y__ready;
  output y__valid;
  reg y__valid = 1'h0;
  wire y_a_first;
  wire [7:0] y_a_step;
  wire [7:0] y_b_step;
  wire y_free;
  output [7:0] y_mark;
  reg [7:0] y_mark = 8'h00;
  (* init = 46'h000000000000 *)
  wire [45:0] y_offered;
  wire \y_offered.again ;
  wire \y_offered.learn ;
  wire [2:0] \y_offered.route ;
  wire [9:0] \y_offered.set ;
  wire [7:0] \y_offered.step ;
  wire [22:0] \y_offered.tag ;
  assign r_en = x_free & \$11 ;
  assign \$13  = ~ r_rdy;
  assign \$14  = ~ in_order;
  assign \$15  = \$13  & \$14 ;
  assign \$16  = \$12  | \$15 ;
  assign \$17  = \r_rdy$25  & \$16 ;
  assign \r_en$34  = x_free & \$17 ;
  assign y_a_step = \r_rdy$38  ? \r_data$39 [10:3] : a_mark;
  assign y_b_step = \r_rdy$41  ? \r_data$42 [10:3] : b_mark;
  assign \$18  = y_b_step - y_a_step;
  assign y_a_first = ~ \$18 [7];
  assign \$19  = ~ y__valid;
  assign y_free = \$19  | y__ready;
  assign \$20  = ~ \r_rdy$41 ;
  assign \$21  = ~ in_order;
  assign \$22  = \$20  & \$21 ;
  assign \$23  = y_a_first | \$22 ;
  assign \$24  = \r_rdy$38  & \$23 ;
  assign \r_en$47  = y_free & \$24 ;
  assign \$26  = ~ \r_rdy$38 ;
  assign \$27  = ~ in_order;
  assign \$28  = \$26  & \$27 ;
  assign \$29  = \$25  | \$28 ;
  assign \$30  = \r_rdy$41  & \$29 ;
  assign \r_en$48  = y_free & \$30 ;
  assign \$31  = \$5 [7] ? x_b_step : x_a_step;
  assign \$32  = x__valid ? x__payload[10:3] : \$31 ;
  assign \$33  = ~ \r_rdy$25 ;
  assign \$34  = ~ in_order;
  assign \$35  = \$33  & \$34 ;
  assign \$36  = x_a_first | \$35 ;
  assign \$37  = r_rdy & \$36 ;
  assign \$39  = ~ r_rdy;
  assign \$40  = ~ in_order;
  assign \$41  = \$39  & \$40 ;
  assign \$42  = \$38  | \$41 ;
  assign \$43  = \r_rdy$25  & \$42 ;
  assign \$44  = \$37  | \$43 ;
  assign \$46  = ~ r_rdy;
  assign \$47  = ~ in_order;
  assign \$48  = \$46  & \$47 ;
  assign \$49  = \$45  | \$48 ;
  assign \$50  = \r_rdy$25  & \$49 ;
  assign \$51  = \$50  ? \r_data$27  : r_data;
  assign \$52  = \$18 [7] ? y_b_step : y_a_step;
  assign \$53  = y__valid ? y__payload[10:3] : \$52 ;
  assign \$54  = ~ \r_rdy$41 ;
  assign \$55  = ~ in_order;
  assign \$56  = \$54  & \$55 ;
  assign \$57  = y_a_first | \$56 ;
  assign \$58  = \r_rdy$38  & \$57 ;
  assign \$60  = ~ \r_rdy$38 ;
  assign \$61  = ~ in_order;
  assign \$62  = \$60  & \$61 ;
  assign \$63  = \$59  | \$62 ;
  assign \$64  = \r_rdy$41  & \$63 ;
  assign \$65  = \$58  | \$64 ;
  assign \$67  = ~ \r_rdy$38 ;
  assign \$68  = ~ in_order;
  assign \$69  = \$67  & \$68 ;
  assign \$70  = \$66  | \$69 ;
  assign \$71  = \r_rdy$41  & \$70 ;
  assign \$72  = \$71  ? \r_data$42  : \r_data$39 ;
  always @(posedge clk)
    x_mark <= \$73 ;
  always @(posedge clk)
    x__valid <= \$74 ;
  always @(posedge clk)
    x__payload <= \$75 ;
  always @(posedge clk)
    y_mark <= \$76 ;
  always @(posedge clk)
    y__valid <= \$77 ;
  always @(posedge clk)
    y__payload <= \$78 ;
  assign \$1  = ! a__payload[0];
  assign w_en = a__valid & \$1 ;
  assign \w_en$6  = a__valid & \$2 ;
  assign a__ready = a__payload[0] ? \w_rdy$9  : w_rdy;
  assign \$3  = ! b__payload[0];
  assign \w_en$13  = b__valid & \$3 ;
  assign \w_en$16  = b__valid & \$4 ;
  assign b__ready = b__payload[0] ? \w_rdy$19  : \w_rdy$18 ;
  assign x_a_step = r_rdy ? r_data[10:3] : a_mark;
  assign x_b_step = \r_rdy$25  ? \r_data$27 [10:3] : b_mark;
  assign \$5  = x_b_step - x_a_step;
  assign x_a_first = ~ \$5 [7];
  assign \$6  = ~ x__valid;
  assign x_free = \$6  | x__ready;
  assign \$7  = ~ \r_rdy$25 ;
  assign \$8  = ~ in_order;
  assign \$9  = \$7  & \$8 ;
  assign \$10  = x_a_first | \$9 ;
  assign \$11  = r_rdy & \$10 ;
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
    .r_data(\r_data$39 ),
    .r_en(\r_en$47 ),
    .r_rdy(\r_rdy$38 ),
    .rst(rst),
    .w_en(\w_en$6 ),
    .w_port__data(turned),
    .w_rdy(\w_rdy$9 )
  );
  \hotline_request_switch.design.from_b_to_x  from_b_to_x (
    .clk(clk),
    .r_data(\r_data$27 ),
    .r_en(\r_en$34 ),
    .r_rdy(\r_rdy$25 ),
    .rst(rst),
    .w_en(\w_en$13 ),
    .w_port__data(\turned$10 ),
    .w_rdy(\w_rdy$18 )
  );
  \hotline_request_switch.design.from_b_to_y  from_b_to_y (
    .clk(clk),
    .r_data(\r_data$42 ),
    .r_en(\r_en$48 ),
    .r_rdy(\r_rdy$41 ),
    .rst(rst),
    .w_en(\w_en$16 ),
    .w_port__data(\turned$10 ),
    .w_rdy(\w_rdy$19 )
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$73  = \$32 ;
    if (rst) begin
      \$73  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$74  = x__valid;
    if (x_free) begin
      \$74  = \$44 ;
    end
    if (rst) begin
      \$74  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$75  = x__payload;
    if (x_free) begin
      \$75  = \$51 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$76  = \$53 ;
    if (rst) begin
      \$76  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$77  = y__valid;
    if (y_free) begin
      \$77  = \$65 ;
    end
    if (rst) begin
      \$77  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$78  = y__payload;
    if (y_free) begin
      \$78  = \$72 ;
    end
  end
  assign w_data = turned;
  assign \w_data$5  = turned;
  assign \w_data$12  = \turned$10 ;
  assign \w_data$15  = \turned$10 ;
  assign x_offered = x__payload;
  assign y_offered = y__payload;
  assign \turned.route  = turned[2:0];
  assign \turned.step  = turned[10:3];
  assign \turned.set  = turned[20:11];
  assign \turned.tag  = turned[43:21];
  assign \turned.learn  = turned[44];
  assign \turned.again  = turned[45];
  assign \a__payload.route  = a__payload[2:0];
  assign \a__payload.step  = a__payload[10:3];
  assign \a__payload.set  = a__payload[20:11];
  assign \a__payload.tag  = a__payload[43:21];
  assign \a__payload.learn  = a__payload[44];
  assign \a__payload.again  = a__payload[45];
  assign \turned$10.route  = \turned$10 [2:0];
  assign \turned$10.step  = \turned$10 [10:3];
  assign \turned$10.set  = \turned$10 [20:11];
  assign \turned$10.tag  = \turned$10 [43:21];
  assign \turned$10.learn  = \turned$10 [44];
  assign \turned$10.again  = \turned$10 [45];
  assign \b__payload.route  = b__payload[2:0];
  assign \b__payload.step  = b__payload[10:3];
  assign \b__payload.set  = b__payload[20:11];
  assign \b__payload.tag  = b__payload[43:21];
  assign \b__payload.learn  = b__payload[44];
  assign \b__payload.again  = b__payload[45];
  assign \x__payload.route  = x__payload[2:0];
  assign \x__payload.step  = x__payload[10:3];
  assign \x__payload.set  = x__payload[20:11];
  assign \x__payload.tag  = x__payload[43:21];
  assign \x__payload.learn  = x__payload[44];
  assign \x__payload.again  = x__payload[45];
  assign \x_offered.route  = x__payload[2:0];
  assign \x_offered.step  = x__payload[10:3];
  assign \x_offered.set  = x__payload[20:11];
  assign \x_offered.tag  = x__payload[43:21];
  assign \x_offered.learn  = x__payload[44];
  assign \x_offered.again  = x__payload[45];
  assign \y__payload.route  = y__payload[2:0];
  assign \y__payload.step  = y__payload[10:3];
  assign \y__payload.set  = y__payload[20:11];
  assign \y__payload.tag  = y__payload[43:21];
  assign \y__payload.learn  = y__payload[44];
  assign \y__payload.again  = y__payload[45];
  assign \y_offered.route  = y__payload[2:0];
  assign \y_offered.step  = y__payload[10:3];
  assign \y_offered.set  = y__payload[20:11];
  assign \y_offered.tag  = y__payload[43:21];
  assign \y_offered.learn  = y__payload[44];
  assign \y_offered.again  = y__payload[45];
  assign \turned$10 [2:0] = { 1'h1, b__payload[2:1] };
  assign \turned$10 [45:3] = b__payload[45:3];
  assign turned[2:0] = { 1'h0, a__payload[2:1] };
  assign turned[45:3] = a__payload[45:3];
  assign \$2  = a__payload[0];
  assign \$4  = b__payload[0];
  assign \$12  = \$5 [7];
  assign \$25  = \$18 [7];
  assign \$38  = \$5 [7];
  assign \$45  = \$5 [7];
  assign \$59  = \$18 [7];
  assign \$66  = \$18 [7];
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
  output w_rdy;
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
  output w_rdy;
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
  output w_rdy;
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
  output w_rdy;
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
