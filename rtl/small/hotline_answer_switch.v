// Hotline, module hotline_answer_switch, preset small.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 6, row_bits 30, banks 8, sets_per_bank 1024, ways 4, engines 8, bus_bits 64
// Made by `hotline generate --preset small`. Don't edit: change hdl_gen/ and make it again.
// SPDX-License-Identifier: Apache-2.0
/* verilator lint_off WIDTH */
module hotline_answer_switch(rst, a_valid, a_route, a_index, a_hit, a_way, b_valid, b_route, b_index, b_hit, b_way, x_ready, y_ready, a_ready, b_ready, x_valid, x_route, x_index, x_hit, x_way, y_valid
, y_route, y_index, y_hit, y_way, clk);
  wire [11:0] a__payload;
  wire \a__payload.hit ;
  wire [5:0] \a__payload.index ;
  wire [2:0] \a__payload.route ;
  wire [1:0] \a__payload.way ;
  wire a__ready;
  wire a__valid;
  input a_hit;
  wire a_hit;
  input [5:0] a_index;
  wire [5:0] a_index;
  output a_ready;
  wire a_ready;
  input [2:0] a_route;
  wire [2:0] a_route;
  input a_valid;
  wire a_valid;
  input [1:0] a_way;
  wire [1:0] a_way;
  wire [11:0] b__payload;
  wire \b__payload.hit ;
  wire [5:0] \b__payload.index ;
  wire [2:0] \b__payload.route ;
  wire [1:0] \b__payload.way ;
  wire b__ready;
  wire b__valid;
  input b_hit;
  wire b_hit;
  input [5:0] b_index;
  wire [5:0] b_index;
  output b_ready;
  wire b_ready;
  input [2:0] b_route;
  wire [2:0] b_route;
  input b_valid;
  wire b_valid;
  input [1:0] b_way;
  wire [1:0] b_way;
  input clk;
  wire clk;
  input rst;
  wire rst;
  wire [11:0] x__payload;
  wire \x__payload.hit ;
  wire [5:0] \x__payload.index ;
  wire [2:0] \x__payload.route ;
  wire [1:0] \x__payload.way ;
  wire x__ready;
  wire x__valid;
  output x_hit;
  wire x_hit;
  output [5:0] x_index;
  wire [5:0] x_index;
  input x_ready;
  wire x_ready;
  output [2:0] x_route;
  wire [2:0] x_route;
  output x_valid;
  wire x_valid;
  output [1:0] x_way;
  wire [1:0] x_way;
  wire [11:0] y__payload;
  wire \y__payload.hit ;
  wire [5:0] \y__payload.index ;
  wire [2:0] \y__payload.route ;
  wire [1:0] \y__payload.way ;
  wire y__ready;
  wire y__valid;
  output y_hit;
  wire y_hit;
  output [5:0] y_index;
  wire [5:0] y_index;
  input y_ready;
  wire y_ready;
  output [2:0] y_route;
  wire [2:0] y_route;
  output y_valid;
  wire y_valid;
  output [1:0] y_way;
  wire [1:0] y_way;
  \hotline_answer_switch.design  \design  (
    .a__payload(a__payload),
    .a__ready(a_ready),
    .a__valid(a_valid),
    .b__payload(b__payload),
    .b__ready(b_ready),
    .b__valid(b_valid),
    .clk(clk),
    .rst(rst),
    .x__payload(x__payload),
    .x__ready(x_ready),
    .x__valid(x_valid),
    .y__payload(y__payload),
    .y__ready(y_ready),
    .y__valid(y_valid)
  );
  assign a__valid = a_valid;
  assign a__ready = a_ready;
  assign b__valid = b_valid;
  assign b__ready = b_ready;
  assign x__valid = x_valid;
  assign x__ready = x_ready;
  assign y__valid = y_valid;
  assign y__ready = y_ready;
  assign x_route = x__payload[2:0];
  assign x_index = x__payload[8:3];
  assign x_hit = x__payload[9];
  assign x_way = x__payload[11:10];
  assign y_route = y__payload[2:0];
  assign y_index = y__payload[8:3];
  assign y_hit = y__payload[9];
  assign y_way = y__payload[11:10];
  assign \a__payload.route  = a__payload[2:0];
  assign \a__payload.index  = a__payload[8:3];
  assign \a__payload.hit  = a__payload[9];
  assign \a__payload.way  = a__payload[11:10];
  assign \b__payload.route  = b__payload[2:0];
  assign \b__payload.index  = b__payload[8:3];
  assign \b__payload.hit  = b__payload[9];
  assign \b__payload.way  = b__payload[11:10];
  assign \x__payload.route  = x__payload[2:0];
  assign \x__payload.index  = x__payload[8:3];
  assign \x__payload.hit  = x__payload[9];
  assign \x__payload.way  = x__payload[11:10];
  assign \y__payload.route  = y__payload[2:0];
  assign \y__payload.index  = y__payload[8:3];
  assign \y__payload.hit  = y__payload[9];
  assign \y__payload.way  = y__payload[11:10];
  assign b__payload[11:10] = b_way;
  assign b__payload[9] = b_hit;
  assign b__payload[8:3] = b_index;
  assign b__payload[2:0] = b_route;
  assign a__payload[11:10] = a_way;
  assign a__payload[9] = a_hit;
  assign a__payload[8:3] = a_index;
  assign a__payload[2:0] = a_route;
endmodule

module \hotline_answer_switch.design (rst, a__valid, b__valid, x__ready, y__ready, a__ready, b__ready, a__payload, b__payload, x__valid, x__payload, y__valid, y__payload, clk);
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
  wire \$27 ;
  wire \$28 ;
  wire [11:0] \$29 ;
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
  wire [11:0] \$40 ;
  reg \$41 ;
  reg \$42 ;
  reg [11:0] \$43 ;
  reg \$44 ;
  reg \$45 ;
  reg [11:0] \$46 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input [11:0] a__payload;
  wire [11:0] a__payload;
  wire \a__payload.hit ;
  wire [5:0] \a__payload.index ;
  wire [2:0] \a__payload.route ;
  wire [1:0] \a__payload.way ;
  output a__ready;
  wire a__ready;
  input a__valid;
  wire a__valid;
  input [11:0] b__payload;
  wire [11:0] b__payload;
  wire \b__payload.hit ;
  wire [5:0] \b__payload.index ;
  wire [2:0] \b__payload.route ;
  wire [1:0] \b__payload.way ;
  output b__ready;
  wire b__ready;
  input b__valid;
  wire b__valid;
  input clk;
  wire clk;
  wire [11:0] i__payload;
  wire [11:0] \i__payload$12 ;
  wire \i__payload$12.hit ;
  wire [5:0] \i__payload$12.index ;
  wire [2:0] \i__payload$12.route ;
  wire [1:0] \i__payload$12.way ;
  wire [11:0] \i__payload$15 ;
  wire \i__payload$15.hit ;
  wire [5:0] \i__payload$15.index ;
  wire [2:0] \i__payload$15.route ;
  wire [1:0] \i__payload$15.way ;
  wire [11:0] \i__payload$5 ;
  wire \i__payload$5.hit ;
  wire [5:0] \i__payload$5.index ;
  wire [2:0] \i__payload$5.route ;
  wire [1:0] \i__payload$5.way ;
  wire \i__payload.hit ;
  wire [5:0] \i__payload.index ;
  wire [2:0] \i__payload.route ;
  wire [1:0] \i__payload.way ;
  wire i__ready;
  wire \i__ready$18 ;
  wire \i__ready$19 ;
  wire \i__ready$9 ;
  wire i__valid;
  wire \i__valid$13 ;
  wire \i__valid$16 ;
  wire \i__valid$6 ;
  wire [11:0] o__payload;
  wire [11:0] \o__payload$43 ;
  wire \o__payload$43.hit ;
  wire [5:0] \o__payload$43.index ;
  wire [2:0] \o__payload$43.route ;
  wire [1:0] \o__payload$43.way ;
  wire [11:0] \o__payload$44 ;
  wire \o__payload$44.hit ;
  wire [5:0] \o__payload$44.index ;
  wire [2:0] \o__payload$44.route ;
  wire [1:0] \o__payload$44.way ;
  wire [11:0] \o__payload$45 ;
  wire \o__payload$45.hit ;
  wire [5:0] \o__payload$45.index ;
  wire [2:0] \o__payload$45.route ;
  wire [1:0] \o__payload$45.way ;
  wire \o__payload.hit ;
  wire [5:0] \o__payload.index ;
  wire [2:0] \o__payload.route ;
  wire [1:0] \o__payload.way ;
  wire o__ready;
  wire \o__ready$27 ;
  wire \o__ready$33 ;
  wire \o__ready$37 ;
  wire o__valid;
  wire \o__valid$25 ;
  wire \o__valid$34 ;
  wire \o__valid$35 ;
  input rst;
  wire rst;
  wire [11:0] turned;
  wire [11:0] \turned$10 ;
  wire \turned$10.hit ;
  wire [5:0] \turned$10.index ;
  wire [2:0] \turned$10.route ;
  wire [1:0] \turned$10.way ;
  wire \turned.hit ;
  wire [5:0] \turned.index ;
  wire [2:0] \turned.route ;
  wire [1:0] \turned.way ;
  output [11:0] x__payload;
  reg [11:0] x__payload = 12'h000;
  wire \x__payload.hit ;
  wire [5:0] \x__payload.index ;
  wire [2:0] \x__payload.route ;
  wire [1:0] \x__payload.way ;
  input x__ready;
  wire x__ready;
  output x__valid;
  reg x__valid = 1'h0;
  wire x_free;
  (* init = 12'h000 *)
  wire [11:0] x_offered;
  wire \x_offered.hit ;
  wire [5:0] \x_offered.index ;
  wire [2:0] \x_offered.route ;
  wire [1:0] \x_offered.way ;
  reg x_turn_b = 1'h0;
  output [11:0] y__payload;
  reg [11:0] y__payload = 12'h000;
  wire \y__payload.hit ;
  wire [5:0] \y__payload.index ;
  wire [2:0] \y__payload.route ;
  wire [1:0] \y__payload.way ;
  input y__ready;
  wire y__ready;
  output y__valid;
  reg y__valid = 1'h0;
  wire y_free;
  (* init = 12'h000 *)
  wire [11:0] y_offered;
  wire \y_offered.hit ;
  wire [5:0] \y_offered.index ;
  wire [2:0] \y_offered.route ;
  wire [1:0] \y_offered.way ;
  reg y_turn_b = 1'h0;
  always @(posedge clk)
    x_turn_b <= \$41 ;
  always @(posedge clk)
    x__valid <= \$42 ;
  always @(posedge clk)
    x__payload <= \$43 ;
  always @(posedge clk)
    y_turn_b <= \$44 ;
  always @(posedge clk)
    y__valid <= \$45 ;
  always @(posedge clk)
    y__payload <= \$46 ;
  assign \$1  = ! a__payload[0];
  assign i__valid = a__valid & \$1 ;
  assign \i__valid$6  = a__valid & \$2 ;
  assign a__ready = a__payload[0] ? \i__ready$9  : i__ready;
  assign \$3  = ! b__payload[0];
  assign \i__valid$13  = b__valid & \$3 ;
  assign \i__valid$16  = b__valid & \$4 ;
  assign b__ready = b__payload[0] ? \i__ready$19  : \i__ready$18 ;
  assign \$5  = ~ x__valid;
  assign x_free = \$5  | x__ready;
  assign \$6  = \o__valid$25  & x_turn_b;
  assign \$7  = ~ \$6 ;
  assign \$8  = o__valid & \$7 ;
  assign o__ready = x_free & \$8 ;
  assign \$9  = ~ o__valid;
  assign \$10  = x_turn_b | \$9 ;
  assign \$11  = \o__valid$25  & \$10 ;
  assign \o__ready$27  = x_free & \$11 ;
  assign \$12  = ~ y__valid;
  assign y_free = \$12  | y__ready;
  assign \$13  = \o__valid$35  & y_turn_b;
  assign \$14  = ~ \$13 ;
  assign \$15  = \o__valid$34  & \$14 ;
  assign \o__ready$33  = y_free & \$15 ;
  assign \$16  = ~ \o__valid$34 ;
  assign \$17  = y_turn_b | \$16 ;
  assign \$18  = \o__valid$35  & \$17 ;
  assign \o__ready$37  = y_free & \$18 ;
  assign \$19  = \o__valid$25  & x_turn_b;
  assign \$20  = ~ \$19 ;
  assign \$21  = o__valid & \$20 ;
  assign \$22  = ~ o__valid;
  assign \$23  = x_turn_b | \$22 ;
  assign \$24  = \o__valid$25  & \$23 ;
  assign \$25  = \$21  | \$24 ;
  assign \$26  = ~ o__valid;
  assign \$27  = x_turn_b | \$26 ;
  assign \$28  = \o__valid$25  & \$27 ;
  assign \$29  = \$28  ? \o__payload$43  : o__payload;
  assign \$30  = \o__valid$35  & y_turn_b;
  assign \$31  = ~ \$30 ;
  assign \$32  = \o__valid$34  & \$31 ;
  assign \$33  = ~ \o__valid$34 ;
  assign \$34  = y_turn_b | \$33 ;
  assign \$35  = \o__valid$35  & \$34 ;
  assign \$36  = \$32  | \$35 ;
  assign \$37  = ~ \o__valid$34 ;
  assign \$38  = y_turn_b | \$37 ;
  assign \$39  = \o__valid$35  & \$38 ;
  assign \$40  = \$39  ? \o__payload$45  : \o__payload$44 ;
  \hotline_answer_switch.design.from_a_to_x  from_a_to_x (
    .clk(clk),
    .i__payload(turned),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \hotline_answer_switch.design.from_a_to_y  from_a_to_y (
    .clk(clk),
    .i__payload(turned),
    .i__ready(\i__ready$9 ),
    .i__valid(\i__valid$6 ),
    .o__payload(\o__payload$44 ),
    .o__ready(\o__ready$33 ),
    .o__valid(\o__valid$34 ),
    .rst(rst)
  );
  \hotline_answer_switch.design.from_b_to_x  from_b_to_x (
    .clk(clk),
    .i__payload(\turned$10 ),
    .i__ready(\i__ready$18 ),
    .i__valid(\i__valid$13 ),
    .o__payload(\o__payload$43 ),
    .o__ready(\o__ready$27 ),
    .o__valid(\o__valid$25 ),
    .rst(rst)
  );
  \hotline_answer_switch.design.from_b_to_y  from_b_to_y (
    .clk(clk),
    .i__payload(\turned$10 ),
    .i__ready(\i__ready$19 ),
    .i__valid(\i__valid$16 ),
    .o__payload(\o__payload$45 ),
    .o__ready(\o__ready$37 ),
    .o__valid(\o__valid$35 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$41  = x_turn_b;
    if (o__ready) begin
      \$41  = 1'h1;
    end else if (\o__ready$27 ) begin
      \$41  = 1'h0;
    end
    if (rst) begin
      \$41  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$42  = x__valid;
    if (x_free) begin
      \$42  = \$25 ;
    end
    if (rst) begin
      \$42  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$43  = x__payload;
    if (x_free) begin
      \$43  = \$29 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$44  = y_turn_b;
    if (\o__ready$33 ) begin
      \$44  = 1'h1;
    end else if (\o__ready$37 ) begin
      \$44  = 1'h0;
    end
    if (rst) begin
      \$44  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$45  = y__valid;
    if (y_free) begin
      \$45  = \$36 ;
    end
    if (rst) begin
      \$45  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$46  = y__payload;
    if (y_free) begin
      \$46  = \$40 ;
    end
  end
  assign i__payload = turned;
  assign \i__payload$5  = turned;
  assign \i__payload$12  = \turned$10 ;
  assign \i__payload$15  = \turned$10 ;
  assign x_offered = x__payload;
  assign y_offered = y__payload;
  assign \turned.route  = turned[2:0];
  assign \turned.index  = turned[8:3];
  assign \turned.hit  = turned[9];
  assign \turned.way  = turned[11:10];
  assign \a__payload.route  = a__payload[2:0];
  assign \a__payload.index  = a__payload[8:3];
  assign \a__payload.hit  = a__payload[9];
  assign \a__payload.way  = a__payload[11:10];
  assign \i__payload.route  = turned[2:0];
  assign \i__payload.index  = turned[8:3];
  assign \i__payload.hit  = turned[9];
  assign \i__payload.way  = turned[11:10];
  assign \i__payload$5.route  = turned[2:0];
  assign \i__payload$5.index  = turned[8:3];
  assign \i__payload$5.hit  = turned[9];
  assign \i__payload$5.way  = turned[11:10];
  assign \turned$10.route  = \turned$10 [2:0];
  assign \turned$10.index  = \turned$10 [8:3];
  assign \turned$10.hit  = \turned$10 [9];
  assign \turned$10.way  = \turned$10 [11:10];
  assign \b__payload.route  = b__payload[2:0];
  assign \b__payload.index  = b__payload[8:3];
  assign \b__payload.hit  = b__payload[9];
  assign \b__payload.way  = b__payload[11:10];
  assign \i__payload$12.route  = \turned$10 [2:0];
  assign \i__payload$12.index  = \turned$10 [8:3];
  assign \i__payload$12.hit  = \turned$10 [9];
  assign \i__payload$12.way  = \turned$10 [11:10];
  assign \i__payload$15.route  = \turned$10 [2:0];
  assign \i__payload$15.index  = \turned$10 [8:3];
  assign \i__payload$15.hit  = \turned$10 [9];
  assign \i__payload$15.way  = \turned$10 [11:10];
  assign \x__payload.route  = x__payload[2:0];
  assign \x__payload.index  = x__payload[8:3];
  assign \x__payload.hit  = x__payload[9];
  assign \x__payload.way  = x__payload[11:10];
  assign \x_offered.route  = x__payload[2:0];
  assign \x_offered.index  = x__payload[8:3];
  assign \x_offered.hit  = x__payload[9];
  assign \x_offered.way  = x__payload[11:10];
  assign \y__payload.route  = y__payload[2:0];
  assign \y__payload.index  = y__payload[8:3];
  assign \y__payload.hit  = y__payload[9];
  assign \y__payload.way  = y__payload[11:10];
  assign \y_offered.route  = y__payload[2:0];
  assign \y_offered.index  = y__payload[8:3];
  assign \y_offered.hit  = y__payload[9];
  assign \y_offered.way  = y__payload[11:10];
  assign \o__payload.route  = o__payload[2:0];
  assign \o__payload.index  = o__payload[8:3];
  assign \o__payload.hit  = o__payload[9];
  assign \o__payload.way  = o__payload[11:10];
  assign \o__payload$43.route  = \o__payload$43 [2:0];
  assign \o__payload$43.index  = \o__payload$43 [8:3];
  assign \o__payload$43.hit  = \o__payload$43 [9];
  assign \o__payload$43.way  = \o__payload$43 [11:10];
  assign \o__payload$44.route  = \o__payload$44 [2:0];
  assign \o__payload$44.index  = \o__payload$44 [8:3];
  assign \o__payload$44.hit  = \o__payload$44 [9];
  assign \o__payload$44.way  = \o__payload$44 [11:10];
  assign \o__payload$45.route  = \o__payload$45 [2:0];
  assign \o__payload$45.index  = \o__payload$45 [8:3];
  assign \o__payload$45.hit  = \o__payload$45 [9];
  assign \o__payload$45.way  = \o__payload$45 [11:10];
  assign \turned$10 [2:0] = { 1'h1, b__payload[2:1] };
  assign \turned$10 [11:3] = b__payload[11:3];
  assign turned[2:0] = { 1'h0, a__payload[2:1] };
  assign turned[11:3] = a__payload[11:3];
  assign \$2  = a__payload[0];
  assign \$4  = b__payload[0];
endmodule

module \hotline_answer_switch.design.from_a_to_x (rst, i__valid, o__ready, i__ready, o__payload, i__payload, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$2  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [3:0] \$12 ;
  wire [3:0] \$13 ;
  reg \$14 ;
  reg \$15 ;
  reg [2:0] \$16 ;
  reg [2:0] \$17 ;
  wire [3:0] \$2 ;
  wire [3:0] \$3 ;
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
  reg [2:0] \$signal$8  = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] \$signature__addr ;
  wire [11:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
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
  wire [11:0] o__payload;
  wire \o__payload.hit ;
  wire [5:0] \o__payload.index ;
  wire [2:0] \o__payload.route ;
  wire [1:0] \o__payload.way ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [2:0] oldest = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] read__addr;
  wire [11:0] read__data;
  input rst;
  wire rst;
  reg [11:0] places [7:0];
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
  assign \$signal$7  = \$signal$8  == \$2 [2:0];
  assign \$3  = \$signal$8  + 1'h1;
  assign \$signal$10  = oldest == \$3 [2:0];
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
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [2:0];
    end
    if (rst) begin
      \$16  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$17  = oldest;
    if (\$signal$4 ) begin
      \$17  = \$13 [2:0];
    end
    if (rst) begin
      \$17  = 3'h0;
    end
  end
  assign \$signature__addr  = \$signal$8 ;
  assign \$signature__data  = i__payload;
  assign \$signature__en  = \$signal ;
  assign read__addr = oldest;
  assign read__data = o__payload;
  assign \i__payload.route  = i__payload[2:0];
  assign \i__payload.index  = i__payload[8:3];
  assign \i__payload.hit  = i__payload[9];
  assign \i__payload.way  = i__payload[11:10];
  assign \o__payload.route  = o__payload[2:0];
  assign \o__payload.index  = o__payload[8:3];
  assign \o__payload.hit  = o__payload[9];
  assign \o__payload.way  = o__payload[11:10];
endmodule

module \hotline_answer_switch.design.from_a_to_y (rst, i__valid, o__ready, i__ready, o__payload, i__payload, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$3  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [3:0] \$12 ;
  wire [3:0] \$13 ;
  reg \$14 ;
  reg \$15 ;
  reg [2:0] \$16 ;
  reg [2:0] \$17 ;
  wire [3:0] \$2 ;
  wire [3:0] \$3 ;
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
  reg [2:0] \$signal$8  = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] \$signature__addr ;
  wire [11:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
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
  wire [11:0] o__payload;
  wire \o__payload.hit ;
  wire [5:0] \o__payload.index ;
  wire [2:0] \o__payload.route ;
  wire [1:0] \o__payload.way ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [2:0] oldest = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] read__addr;
  wire [11:0] read__data;
  input rst;
  wire rst;
  reg [11:0] places [7:0];
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
  assign \$signal$7  = \$signal$8  == \$2 [2:0];
  assign \$3  = \$signal$8  + 1'h1;
  assign \$signal$10  = oldest == \$3 [2:0];
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
      \$16  = \$12 [2:0];
    end
    if (rst) begin
      \$16  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$17  = oldest;
    if (\$signal$4 ) begin
      \$17  = \$13 [2:0];
    end
    if (rst) begin
      \$17  = 3'h0;
    end
  end
  assign \$signature__addr  = \$signal$8 ;
  assign \$signature__data  = i__payload;
  assign \$signature__en  = \$signal ;
  assign read__addr = oldest;
  assign read__data = o__payload;
  assign \i__payload.route  = i__payload[2:0];
  assign \i__payload.index  = i__payload[8:3];
  assign \i__payload.hit  = i__payload[9];
  assign \i__payload.way  = i__payload[11:10];
  assign \o__payload.route  = o__payload[2:0];
  assign \o__payload.index  = o__payload[8:3];
  assign \o__payload.hit  = o__payload[9];
  assign \o__payload.way  = o__payload[11:10];
endmodule

module \hotline_answer_switch.design.from_b_to_x (rst, i__valid, o__ready, i__ready, o__payload, i__payload, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$4  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [3:0] \$12 ;
  wire [3:0] \$13 ;
  reg \$14 ;
  reg \$15 ;
  reg [2:0] \$16 ;
  reg [2:0] \$17 ;
  wire [3:0] \$2 ;
  wire [3:0] \$3 ;
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
  reg [2:0] \$signal$8  = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] \$signature__addr ;
  wire [11:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
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
  wire [11:0] o__payload;
  wire \o__payload.hit ;
  wire [5:0] \o__payload.index ;
  wire [2:0] \o__payload.route ;
  wire [1:0] \o__payload.way ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [2:0] oldest = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] read__addr;
  wire [11:0] read__data;
  input rst;
  wire rst;
  reg [11:0] places [7:0];
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
  assign \$signal$7  = \$signal$8  == \$2 [2:0];
  assign \$3  = \$signal$8  + 1'h1;
  assign \$signal$10  = oldest == \$3 [2:0];
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
      \$16  = \$12 [2:0];
    end
    if (rst) begin
      \$16  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$17  = oldest;
    if (\$signal$4 ) begin
      \$17  = \$13 [2:0];
    end
    if (rst) begin
      \$17  = 3'h0;
    end
  end
  assign \$signature__addr  = \$signal$8 ;
  assign \$signature__data  = i__payload;
  assign \$signature__en  = \$signal ;
  assign read__addr = oldest;
  assign read__data = o__payload;
  assign \i__payload.route  = i__payload[2:0];
  assign \i__payload.index  = i__payload[8:3];
  assign \i__payload.hit  = i__payload[9];
  assign \i__payload.way  = i__payload[11:10];
  assign \o__payload.route  = o__payload[2:0];
  assign \o__payload.index  = o__payload[8:3];
  assign \o__payload.hit  = o__payload[9];
  assign \o__payload.way  = o__payload[11:10];
endmodule

module \hotline_answer_switch.design.from_b_to_y (rst, i__valid, o__ready, i__ready, o__payload, i__payload, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$5  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [3:0] \$12 ;
  wire [3:0] \$13 ;
  reg \$14 ;
  reg \$15 ;
  reg [2:0] \$16 ;
  reg [2:0] \$17 ;
  wire [3:0] \$2 ;
  wire [3:0] \$3 ;
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
  reg [2:0] \$signal$8  = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] \$signature__addr ;
  wire [11:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
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
  wire [11:0] o__payload;
  wire \o__payload.hit ;
  wire [5:0] \o__payload.index ;
  wire [2:0] \o__payload.route ;
  wire [1:0] \o__payload.way ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [2:0] oldest = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] read__addr;
  wire [11:0] read__data;
  input rst;
  wire rst;
  reg [11:0] places [7:0];
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
  assign \$signal$7  = \$signal$8  == \$2 [2:0];
  assign \$3  = \$signal$8  + 1'h1;
  assign \$signal$10  = oldest == \$3 [2:0];
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
      \$16  = \$12 [2:0];
    end
    if (rst) begin
      \$16  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$17  = oldest;
    if (\$signal$4 ) begin
      \$17  = \$13 [2:0];
    end
    if (rst) begin
      \$17  = 3'h0;
    end
  end
  assign \$signature__addr  = \$signal$8 ;
  assign \$signature__data  = i__payload;
  assign \$signature__en  = \$signal ;
  assign read__addr = oldest;
  assign read__data = o__payload;
  assign \i__payload.route  = i__payload[2:0];
  assign \i__payload.index  = i__payload[8:3];
  assign \i__payload.hit  = i__payload[9];
  assign \i__payload.way  = i__payload[11:10];
  assign \o__payload.route  = o__payload[2:0];
  assign \o__payload.index  = o__payload[8:3];
  assign \o__payload.hit  = o__payload[9];
  assign \o__payload.way  = o__payload[11:10];
endmodule
