// Hotline, module hotline_request_switch, preset tiny.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 3, row_bits 11, banks 2, sets_per_bank 16, ways 4, engines 2, bus_bits 64
// Made by `hotline generate --preset tiny`. Don't edit: change hdl_gen/ and make it again.
// SPDX-License-Identifier: Apache-2.0
/* verilator lint_off WIDTH */
module hotline_request_switch(rst, a_valid, a_route, a_step, a_set, a_tag, a_learn, a_again, b_valid, b_route, b_step, b_set, b_tag, b_learn, b_again, x_ready, y_ready, a_mark, b_mark, in_order, a_ready
, b_ready, x_valid, x_route, x_step, x_set, x_tag, x_learn, x_again, y_valid, y_route, y_step, y_set, y_tag, y_learn, y_again, x_mark, y_mark, clk);
  wire [21:0] a__payload;
  wire \a__payload.again ;
  wire \a__payload.learn ;
  wire \a__payload.route ;
  wire [3:0] \a__payload.set ;
  wire [5:0] \a__payload.step ;
  wire [8:0] \a__payload.tag ;
  wire a__ready;
  wire a__valid;
  input a_again;
  wire a_again;
  input a_learn;
  wire a_learn;
  input [5:0] a_mark;
  wire [5:0] a_mark;
  wire [5:0] \a_mark$51 ;
  output a_ready;
  wire a_ready;
  input a_route;
  wire a_route;
  input [3:0] a_set;
  wire [3:0] a_set;
  input [5:0] a_step;
  wire [5:0] a_step;
  input [8:0] a_tag;
  wire [8:0] a_tag;
  input a_valid;
  wire a_valid;
  wire [21:0] b__payload;
  wire \b__payload.again ;
  wire \b__payload.learn ;
  wire \b__payload.route ;
  wire [3:0] \b__payload.set ;
  wire [5:0] \b__payload.step ;
  wire [8:0] \b__payload.tag ;
  wire b__ready;
  wire b__valid;
  input b_again;
  wire b_again;
  input b_learn;
  wire b_learn;
  input [5:0] b_mark;
  wire [5:0] b_mark;
  wire [5:0] \b_mark$52 ;
  output b_ready;
  wire b_ready;
  input b_route;
  wire b_route;
  input [3:0] b_set;
  wire [3:0] b_set;
  input [5:0] b_step;
  wire [5:0] b_step;
  input [8:0] b_tag;
  wire [8:0] b_tag;
  input b_valid;
  wire b_valid;
  input clk;
  wire clk;
  input in_order;
  wire in_order;
  wire \in_order$55 ;
  input rst;
  wire rst;
  wire [21:0] x__payload;
  wire \x__payload.again ;
  wire \x__payload.learn ;
  wire \x__payload.route ;
  wire [3:0] \x__payload.set ;
  wire [5:0] \x__payload.step ;
  wire [8:0] \x__payload.tag ;
  wire x__ready;
  wire x__valid;
  output x_again;
  wire x_again;
  output x_learn;
  wire x_learn;
  output [5:0] x_mark;
  wire [5:0] x_mark;
  wire [5:0] \x_mark$53 ;
  input x_ready;
  wire x_ready;
  output x_route;
  wire x_route;
  output [3:0] x_set;
  wire [3:0] x_set;
  output [5:0] x_step;
  wire [5:0] x_step;
  output [8:0] x_tag;
  wire [8:0] x_tag;
  output x_valid;
  wire x_valid;
  wire [21:0] y__payload;
  wire \y__payload.again ;
  wire \y__payload.learn ;
  wire \y__payload.route ;
  wire [3:0] \y__payload.set ;
  wire [5:0] \y__payload.step ;
  wire [8:0] \y__payload.tag ;
  wire y__ready;
  wire y__valid;
  output y_again;
  wire y_again;
  output y_learn;
  wire y_learn;
  output [5:0] y_mark;
  wire [5:0] y_mark;
  wire [5:0] \y_mark$54 ;
  input y_ready;
  wire y_ready;
  output y_route;
  wire y_route;
  output [3:0] y_set;
  wire [3:0] y_set;
  output [5:0] y_step;
  wire [5:0] y_step;
  output [8:0] y_tag;
  wire [8:0] y_tag;
  output y_valid;
  wire y_valid;
  \hotline_request_switch.design  \design  (
    .a__payload(a__payload),
    .a__ready(a_ready),
    .a__valid(a_valid),
    .b__payload(b__payload),
    .b__ready(b_ready),
    .b__valid(b_valid),
    .clk(clk),
    .in_order(in_order),
    .mark(a_mark),
    .\mark$41 (b_mark),
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
  assign x_route = x__payload[0];
  assign x_step = x__payload[6:1];
  assign x_set = x__payload[10:7];
  assign x_tag = x__payload[19:11];
  assign x_learn = x__payload[20];
  assign x_again = x__payload[21];
  assign y_route = y__payload[0];
  assign y_step = y__payload[6:1];
  assign y_set = y__payload[10:7];
  assign y_tag = y__payload[19:11];
  assign y_learn = y__payload[20];
  assign y_again = y__payload[21];
  assign \a__payload.route  = a__payload[0];
  assign \a__payload.step  = a__payload[6:1];
  assign \a__payload.set  = a__payload[10:7];
  assign \a__payload.tag  = a__payload[19:11];
  assign \a__payload.learn  = a__payload[20];
  assign \a__payload.again  = a__payload[21];
  assign \b__payload.route  = b__payload[0];
  assign \b__payload.step  = b__payload[6:1];
  assign \b__payload.set  = b__payload[10:7];
  assign \b__payload.tag  = b__payload[19:11];
  assign \b__payload.learn  = b__payload[20];
  assign \b__payload.again  = b__payload[21];
  assign \x__payload.route  = x__payload[0];
  assign \x__payload.step  = x__payload[6:1];
  assign \x__payload.set  = x__payload[10:7];
  assign \x__payload.tag  = x__payload[19:11];
  assign \x__payload.learn  = x__payload[20];
  assign \x__payload.again  = x__payload[21];
  assign \y__payload.route  = y__payload[0];
  assign \y__payload.step  = y__payload[6:1];
  assign \y__payload.set  = y__payload[10:7];
  assign \y__payload.tag  = y__payload[19:11];
  assign \y__payload.learn  = y__payload[20];
  assign \y__payload.again  = y__payload[21];
  assign b__payload[21] = b_again;
  assign b__payload[20] = b_learn;
  assign b__payload[19:11] = b_tag;
  assign b__payload[10:7] = b_set;
  assign b__payload[6:1] = b_step;
  assign b__payload[0] = b_route;
  assign a__payload[21] = a_again;
  assign a__payload[20] = a_learn;
  assign a__payload[19:11] = a_tag;
  assign a__payload[10:7] = a_set;
  assign a__payload[6:1] = a_step;
  assign a__payload[0] = a_route;
endmodule

module \hotline_request_switch.design (rst, a__valid, b__valid, x__ready, y__ready, mark, \mark$41 , in_order, a__ready, b__ready, a__payload, b__payload, x_mark, x__valid, x__payload, y_mark, y__valid, y__payload, clk);
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
  wire \$29 ;
  wire \$3 ;
  wire [6:0] \$30 ;
  wire \$31 ;
  wire [6:0] \$32 ;
  wire \$33 ;
  wire [6:0] \$34 ;
  wire \$35 ;
  wire [5:0] \$36 ;
  wire [5:0] \$37 ;
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
  wire \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire [21:0] \$56 ;
  wire \$57 ;
  wire [6:0] \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire [6:0] \$60 ;
  wire \$61 ;
  wire [6:0] \$62 ;
  wire \$63 ;
  wire [5:0] \$64 ;
  wire [5:0] \$65 ;
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
  wire \$77 ;
  wire \$78 ;
  wire \$79 ;
  wire \$8 ;
  wire \$80 ;
  wire \$81 ;
  wire \$82 ;
  wire \$83 ;
  wire [21:0] \$84 ;
  reg \$85 ;
  reg [5:0] \$86 ;
  reg \$87 ;
  reg [21:0] \$88 ;
  reg \$89 ;
  wire \$9 ;
  reg [5:0] \$90 ;
  reg \$91 ;
  reg [21:0] \$92 ;
  input [21:0] a__payload;
  wire [21:0] a__payload;
  wire \a__payload.again ;
  wire \a__payload.learn ;
  wire \a__payload.route ;
  wire [3:0] \a__payload.set ;
  wire [5:0] \a__payload.step ;
  wire [8:0] \a__payload.tag ;
  output a__ready;
  wire a__ready;
  input a__valid;
  wire a__valid;
  wire [5:0] a_mark;
  input [21:0] b__payload;
  wire [21:0] b__payload;
  wire \b__payload.again ;
  wire \b__payload.learn ;
  wire \b__payload.route ;
  wire [3:0] \b__payload.set ;
  wire [5:0] \b__payload.step ;
  wire [8:0] \b__payload.tag ;
  output b__ready;
  wire b__ready;
  input b__valid;
  wire b__valid;
  wire [5:0] b_mark;
  input clk;
  wire clk;
  wire [21:0] i__payload;
  wire [21:0] \i__payload$10 ;
  wire \i__payload$10.again ;
  wire \i__payload$10.learn ;
  wire \i__payload$10.route ;
  wire [3:0] \i__payload$10.set ;
  wire [5:0] \i__payload$10.step ;
  wire [8:0] \i__payload$10.tag ;
  wire [21:0] \i__payload$18 ;
  wire \i__payload$18.again ;
  wire \i__payload$18.learn ;
  wire \i__payload$18.route ;
  wire [3:0] \i__payload$18.set ;
  wire [5:0] \i__payload$18.step ;
  wire [8:0] \i__payload$18.tag ;
  wire [21:0] \i__payload$27 ;
  wire \i__payload$27.again ;
  wire \i__payload$27.learn ;
  wire \i__payload$27.route ;
  wire [3:0] \i__payload$27.set ;
  wire [5:0] \i__payload$27.step ;
  wire [8:0] \i__payload$27.tag ;
  wire [21:0] \i__payload$30 ;
  wire \i__payload$30.again ;
  wire \i__payload$30.learn ;
  wire \i__payload$30.route ;
  wire [3:0] \i__payload$30.set ;
  wire [5:0] \i__payload$30.step ;
  wire [8:0] \i__payload$30.tag ;
  wire [21:0] \i__payload$35 ;
  wire \i__payload$35.again ;
  wire \i__payload$35.learn ;
  wire \i__payload$35.route ;
  wire [3:0] \i__payload$35.set ;
  wire [5:0] \i__payload$35.step ;
  wire [8:0] \i__payload$35.tag ;
  wire [21:0] \i__payload$43 ;
  wire \i__payload$43.again ;
  wire \i__payload$43.learn ;
  wire \i__payload$43.route ;
  wire [3:0] \i__payload$43.set ;
  wire [5:0] \i__payload$43.step ;
  wire [8:0] \i__payload$43.tag ;
  wire [21:0] \i__payload$5 ;
  wire \i__payload$5.again ;
  wire \i__payload$5.learn ;
  wire \i__payload$5.route ;
  wire [3:0] \i__payload$5.set ;
  wire [5:0] \i__payload$5.step ;
  wire [8:0] \i__payload$5.tag ;
  wire \i__payload.again ;
  wire \i__payload.learn ;
  wire \i__payload.route ;
  wire [3:0] \i__payload.set ;
  wire [5:0] \i__payload.step ;
  wire [8:0] \i__payload.tag ;
  wire i__ready;
  wire \i__ready$13 ;
  wire \i__ready$21 ;
  wire \i__ready$33 ;
  wire \i__ready$34 ;
  wire \i__ready$38 ;
  wire \i__ready$46 ;
  wire \i__ready$9 ;
  wire i__valid;
  wire \i__valid$14 ;
  wire \i__valid$22 ;
  wire \i__valid$28 ;
  wire \i__valid$31 ;
  wire \i__valid$39 ;
  wire \i__valid$47 ;
  wire \i__valid$6 ;
  input in_order;
  wire in_order;
  input [5:0] mark;
  wire [5:0] mark;
  wire [5:0] \mark$24 ;
  input [5:0] \mark$41 ;
  wire [5:0] \mark$41 ;
  wire [5:0] \mark$49 ;
  wire [21:0] o__payload;
  wire [21:0] \o__payload$19 ;
  wire \o__payload$19.again ;
  wire \o__payload$19.learn ;
  wire \o__payload$19.route ;
  wire [3:0] \o__payload$19.set ;
  wire [5:0] \o__payload$19.step ;
  wire [8:0] \o__payload$19.tag ;
  wire [21:0] \o__payload$36 ;
  wire \o__payload$36.again ;
  wire \o__payload$36.learn ;
  wire \o__payload$36.route ;
  wire [3:0] \o__payload$36.set ;
  wire [5:0] \o__payload$36.step ;
  wire [8:0] \o__payload$36.tag ;
  wire [21:0] \o__payload$44 ;
  wire \o__payload$44.again ;
  wire \o__payload$44.learn ;
  wire \o__payload$44.route ;
  wire [3:0] \o__payload$44.set ;
  wire [5:0] \o__payload$44.step ;
  wire [8:0] \o__payload$44.tag ;
  wire [21:0] \o__payload$78 ;
  wire \o__payload$78.again ;
  wire \o__payload$78.learn ;
  wire \o__payload$78.route ;
  wire [3:0] \o__payload$78.set ;
  wire [5:0] \o__payload$78.step ;
  wire [8:0] \o__payload$78.tag ;
  wire [21:0] \o__payload$79 ;
  wire \o__payload$79.again ;
  wire \o__payload$79.learn ;
  wire \o__payload$79.route ;
  wire [3:0] \o__payload$79.set ;
  wire [5:0] \o__payload$79.step ;
  wire [8:0] \o__payload$79.tag ;
  wire [21:0] \o__payload$85 ;
  wire \o__payload$85.again ;
  wire \o__payload$85.learn ;
  wire \o__payload$85.route ;
  wire [3:0] \o__payload$85.set ;
  wire [5:0] \o__payload$85.step ;
  wire [8:0] \o__payload$85.tag ;
  wire [21:0] \o__payload$86 ;
  wire \o__payload$86.again ;
  wire \o__payload$86.learn ;
  wire \o__payload$86.route ;
  wire [3:0] \o__payload$86.set ;
  wire [5:0] \o__payload$86.step ;
  wire [8:0] \o__payload$86.tag ;
  wire \o__payload.again ;
  wire \o__payload.learn ;
  wire \o__payload.route ;
  wire [3:0] \o__payload.set ;
  wire [5:0] \o__payload.step ;
  wire [8:0] \o__payload.tag ;
  wire o__ready;
  wire \o__ready$20 ;
  wire \o__ready$37 ;
  wire \o__ready$45 ;
  wire \o__ready$53 ;
  wire \o__ready$58 ;
  wire \o__ready$64 ;
  wire \o__ready$68 ;
  wire o__valid;
  wire \o__valid$23 ;
  wire \o__valid$40 ;
  wire \o__valid$48 ;
  wire \o__valid$54 ;
  wire \o__valid$56 ;
  wire \o__valid$65 ;
  wire \o__valid$67 ;
  input rst;
  wire rst;
  wire [5:0] step;
  wire [5:0] \step$76 ;
  wire [5:0] \step$82 ;
  wire [5:0] \step$83 ;
  wire [5:0] step_behind;
  wire [5:0] \step_behind$74 ;
  wire [5:0] \step_behind$80 ;
  wire [5:0] \step_behind$81 ;
  wire [21:0] turned;
  wire [21:0] \turned$25 ;
  wire \turned$25.again ;
  wire \turned$25.learn ;
  wire \turned$25.route ;
  wire [3:0] \turned$25.set ;
  wire [5:0] \turned$25.step ;
  wire [8:0] \turned$25.tag ;
  wire \turned.again ;
  wire \turned.learn ;
  wire \turned.route ;
  wire [3:0] \turned.set ;
  wire [5:0] \turned.step ;
  wire [8:0] \turned.tag ;
  output [21:0] x__payload;
  reg [21:0] x__payload = 22'h000000;
  wire \x__payload.again ;
  wire \x__payload.learn ;
  wire \x__payload.route ;
  wire [3:0] \x__payload.set ;
  wire [5:0] \x__payload.step ;
  wire [8:0] \x__payload.tag ;
  input x__ready;
  wire x__ready;
  output x__valid;
  reg x__valid = 1'h0;
  reg x_a_first = 1'h1;
  wire x_free;
  output [5:0] x_mark;
  reg [5:0] x_mark = 6'h00;
  (* init = 22'h000000 *)
  wire [21:0] x_offered;
  wire \x_offered.again ;
  wire \x_offered.learn ;
  wire \x_offered.route ;
  wire [3:0] \x_offered.set ;
  wire [5:0] \x_offered.step ;
  wire [8:0] \x_offered.tag ;
  output [21:0] y__payload;
  reg [21:0] y__payload = 22'h000000;
  wire \y__payload.again ;
  wire \y__payload.learn ;
  wire \y__payload.route ;
  wire [3:0] \y__payload.set ;
  wire [5:0] \y__payload.step ;
  wire [8:0] \y__payload.tag ;
  input y__ready;
  wire y__ready;
  output y__valid;
  reg y__valid = 1'h0;
  reg y_a_first = 1'h1;
  wire y_free;
  output [5:0] y_mark;
  reg [5:0] y_mark = 6'h00;
  (* init = 22'h000000 *)
  wire [21:0] y_offered;
  wire \y_offered.again ;
  wire \y_offered.learn ;
  wire \y_offered.route ;
  wire [3:0] \y_offered.set ;
  wire [5:0] \y_offered.step ;
  wire [8:0] \y_offered.tag ;
  assign \i__valid$31  = b__valid & \$4 ;
  assign b__ready = b__payload[0] ? \i__ready$34  : \i__ready$33 ;
  assign \$5  = ~ x__valid;
  assign x_free = \$5  | x__ready;
  assign \$6  = ~ \o__valid$56 ;
  assign \$7  = ~ in_order;
  assign \$8  = \$6  & \$7 ;
  assign \$9  = x_a_first | \$8 ;
  assign \$10  = \o__valid$54  & \$9 ;
  assign \o__ready$53  = x_free & \$10 ;
  assign \$11  = ~ x_a_first;
  assign \$12  = ~ \o__valid$54 ;
  assign \$13  = ~ in_order;
  assign \$14  = \$12  & \$13 ;
  assign \$15  = \$11  | \$14 ;
  assign \$16  = \o__valid$56  & \$15 ;
  assign \o__ready$58  = x_free & \$16 ;
  assign \$17  = ~ y__valid;
  assign y_free = \$17  | y__ready;
  assign \$18  = ~ \o__valid$67 ;
  assign \$19  = ~ in_order;
  assign \$20  = \$18  & \$19 ;
  assign \$21  = y_a_first | \$20 ;
  assign \$22  = \o__valid$65  & \$21 ;
  assign \o__ready$64  = y_free & \$22 ;
  assign \$23  = ~ y_a_first;
  assign \$24  = ~ \o__valid$65 ;
  assign \$25  = ~ in_order;
  assign \$26  = \$24  & \$25 ;
  assign \$27  = \$23  | \$26 ;
  assign \$28  = \o__valid$67  & \$27 ;
  assign \o__ready$68  = y_free & \$28 ;
  assign \$29  = o__ready & \o__ready$37 ;
  assign \$30  = step_behind - \step_behind$74 ;
  assign \$31  = ~ \$30 [5];
  assign \$32  = step - \step_behind$74 ;
  assign \$33  = ~ \$32 [5];
  assign \$34  = step_behind - \step$76 ;
  assign \$35  = ~ \$34 [5];
  assign \$36  = x_a_first ? \step$76  : step;
  assign \$37  = x__valid ? x__payload[6:1] : \$36 ;
  assign \$38  = ~ \o__valid$56 ;
  assign \$39  = ~ in_order;
  assign \$40  = \$38  & \$39 ;
  assign \$41  = x_a_first | \$40 ;
  assign \$42  = \o__valid$54  & \$41 ;
  assign \$43  = ~ x_a_first;
  assign \$44  = ~ \o__valid$54 ;
  assign \$45  = ~ in_order;
  assign \$46  = \$44  & \$45 ;
  assign \$47  = \$43  | \$46 ;
  assign \$48  = \o__valid$56  & \$47 ;
  assign \$49  = \$42  | \$48 ;
  assign \$50  = ~ x_a_first;
  assign \$51  = ~ \o__valid$54 ;
  assign \$52  = ~ in_order;
  assign \$53  = \$51  & \$52 ;
  assign \$54  = \$50  | \$53 ;
  assign \$55  = \o__valid$56  & \$54 ;
  assign \$56  = \$55  ? \o__payload$79  : \o__payload$78 ;
  assign \$57  = \o__ready$20  & \o__ready$45 ;
  assign \$58  = \step_behind$80  - \step_behind$81 ;
  assign \$59  = ~ \$58 [5];
  assign \$60  = \step$82  - \step_behind$81 ;
  assign \$61  = ~ \$60 [5];
  assign \$62  = \step_behind$80  - \step$83 ;
  assign \$63  = ~ \$62 [5];
  assign \$64  = y_a_first ? \step$83  : \step$82 ;
  assign \$65  = y__valid ? y__payload[6:1] : \$64 ;
  assign \$66  = ~ \o__valid$67 ;
  assign \$67  = ~ in_order;
  assign \$68  = \$66  & \$67 ;
  assign \$69  = y_a_first | \$68 ;
  assign \$70  = \o__valid$65  & \$69 ;
  assign \$71  = ~ y_a_first;
  assign \$72  = ~ \o__valid$65 ;
  assign \$73  = ~ in_order;
  assign \$74  = \$72  & \$73 ;
  assign \$75  = \$71  | \$74 ;
  assign \$76  = \o__valid$67  & \$75 ;
  assign \$77  = \$70  | \$76 ;
  assign \$78  = ~ y_a_first;
  assign \$79  = ~ \o__valid$65 ;
  assign \$80  = ~ in_order;
  assign \$81  = \$79  & \$80 ;
  assign \$82  = \$78  | \$81 ;
  assign \$83  = \o__valid$67  & \$82 ;
  assign \$84  = \$83  ? \o__payload$86  : \o__payload$85 ;
  always @(posedge clk)
    x_a_first <= \$85 ;
  always @(posedge clk)
    x_mark <= \$86 ;
  always @(posedge clk)
    x__valid <= \$87 ;
  always @(posedge clk)
    x__payload <= \$88 ;
  always @(posedge clk)
    y_a_first <= \$89 ;
  always @(posedge clk)
    y_mark <= \$90 ;
  always @(posedge clk)
    y__valid <= \$91 ;
  always @(posedge clk)
    y__payload <= \$92 ;
  assign \$1  = ! a__payload[0];
  assign i__valid = a__valid & \$1 ;
  assign \i__valid$6  = a__valid & \$2 ;
  assign a__ready = a__payload[0] ? \i__ready$9  : i__ready;
  assign \$3  = ! b__payload[0];
  assign \i__valid$28  = b__valid & \$3 ;
  \hotline_request_switch.design.from_a_to_x  from_a_to_x (
    .clk(clk),
    .i__payload(turned),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(\i__payload$10 ),
    .o__ready(o__ready),
    .o__valid(\i__valid$14 ),
    .rst(rst)
  );
  \hotline_request_switch.design.from_a_to_y  from_a_to_y (
    .clk(clk),
    .i__payload(turned),
    .i__ready(\i__ready$9 ),
    .i__valid(\i__valid$6 ),
    .o__payload(\i__payload$18 ),
    .o__ready(\o__ready$20 ),
    .o__valid(\i__valid$22 ),
    .rst(rst)
  );
  \hotline_request_switch.design.from_b_to_x  from_b_to_x (
    .clk(clk),
    .i__payload(\turned$25 ),
    .i__ready(\i__ready$33 ),
    .i__valid(\i__valid$28 ),
    .o__payload(\i__payload$35 ),
    .o__ready(\o__ready$37 ),
    .o__valid(\i__valid$39 ),
    .rst(rst)
  );
  \hotline_request_switch.design.from_b_to_y  from_b_to_y (
    .clk(clk),
    .i__payload(\turned$25 ),
    .i__ready(\i__ready$34 ),
    .i__valid(\i__valid$31 ),
    .o__payload(\i__payload$43 ),
    .o__ready(\o__ready$45 ),
    .o__valid(\i__valid$47 ),
    .rst(rst)
  );
  \hotline_request_switch.design.head_from_a_to_x  head_from_a_to_x (
    .clk(clk),
    .i__payload(\i__payload$10 ),
    .i__ready(o__ready),
    .i__valid(\i__valid$14 ),
    .mark(mark),
    .o__payload(\o__payload$78 ),
    .o__ready(\o__ready$53 ),
    .o__valid(\o__valid$54 ),
    .rst(rst),
    .step(\step$76 ),
    .step_behind(\step_behind$74 )
  );
  \hotline_request_switch.design.head_from_a_to_y  head_from_a_to_y (
    .clk(clk),
    .i__payload(\i__payload$18 ),
    .i__ready(\o__ready$20 ),
    .i__valid(\i__valid$22 ),
    .mark(mark),
    .o__payload(\o__payload$85 ),
    .o__ready(\o__ready$64 ),
    .o__valid(\o__valid$65 ),
    .rst(rst),
    .step(\step$83 ),
    .step_behind(\step_behind$81 )
  );
  \hotline_request_switch.design.head_from_b_to_x  head_from_b_to_x (
    .clk(clk),
    .i__payload(\i__payload$35 ),
    .i__ready(\o__ready$37 ),
    .i__valid(\i__valid$39 ),
    .mark(\mark$41 ),
    .o__payload(\o__payload$79 ),
    .o__ready(\o__ready$58 ),
    .o__valid(\o__valid$56 ),
    .rst(rst),
    .step(step),
    .step_behind(step_behind)
  );
  \hotline_request_switch.design.head_from_b_to_y  head_from_b_to_y (
    .clk(clk),
    .i__payload(\i__payload$43 ),
    .i__ready(\o__ready$45 ),
    .i__valid(\i__valid$47 ),
    .mark(\mark$41 ),
    .o__payload(\o__payload$86 ),
    .o__ready(\o__ready$68 ),
    .o__valid(\o__valid$67 ),
    .rst(rst),
    .step(\step$82 ),
    .step_behind(\step_behind$80 )
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$85  = x_a_first;
    if (\$29 ) begin
      \$85  = \$31 ;
    end else if (o__ready) begin
      \$85  = \$33 ;
    end else if (\o__ready$37 ) begin
      \$85  = \$35 ;
    end
    if (rst) begin
      \$85  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$86  = \$37 ;
    if (rst) begin
      \$86  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$87  = x__valid;
    if (x_free) begin
      \$87  = \$49 ;
    end
    if (rst) begin
      \$87  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$88  = x__payload;
    if (x_free) begin
      \$88  = \$56 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$89  = y_a_first;
    if (\$57 ) begin
      \$89  = \$59 ;
    end else if (\o__ready$20 ) begin
      \$89  = \$61 ;
    end else if (\o__ready$45 ) begin
      \$89  = \$63 ;
    end
    if (rst) begin
      \$89  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$90  = \$65 ;
    if (rst) begin
      \$90  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$91  = y__valid;
    if (y_free) begin
      \$91  = \$77 ;
    end
    if (rst) begin
      \$91  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$92  = y__payload;
    if (y_free) begin
      \$92  = \$84 ;
    end
  end
  assign i__payload = turned;
  assign \i__payload$5  = turned;
  assign o__payload = \i__payload$10 ;
  assign \i__ready$13  = o__ready;
  assign o__valid = \i__valid$14 ;
  assign a_mark = mark;
  assign \o__payload$19  = \i__payload$18 ;
  assign \i__ready$21  = \o__ready$20 ;
  assign \o__valid$23  = \i__valid$22 ;
  assign \mark$24  = mark;
  assign \i__payload$27  = \turned$25 ;
  assign \i__payload$30  = \turned$25 ;
  assign \o__payload$36  = \i__payload$35 ;
  assign \i__ready$38  = \o__ready$37 ;
  assign \o__valid$40  = \i__valid$39 ;
  assign b_mark = \mark$41 ;
  assign \o__payload$44  = \i__payload$43 ;
  assign \i__ready$46  = \o__ready$45 ;
  assign \o__valid$48  = \i__valid$47 ;
  assign \mark$49  = \mark$41 ;
  assign x_offered = x__payload;
  assign y_offered = y__payload;
  assign \turned.route  = turned[0];
  assign \turned.step  = turned[6:1];
  assign \turned.set  = turned[10:7];
  assign \turned.tag  = turned[19:11];
  assign \turned.learn  = turned[20];
  assign \turned.again  = turned[21];
  assign \a__payload.route  = a__payload[0];
  assign \a__payload.step  = a__payload[6:1];
  assign \a__payload.set  = a__payload[10:7];
  assign \a__payload.tag  = a__payload[19:11];
  assign \a__payload.learn  = a__payload[20];
  assign \a__payload.again  = a__payload[21];
  assign \i__payload.route  = turned[0];
  assign \i__payload.step  = turned[6:1];
  assign \i__payload.set  = turned[10:7];
  assign \i__payload.tag  = turned[19:11];
  assign \i__payload.learn  = turned[20];
  assign \i__payload.again  = turned[21];
  assign \i__payload$5.route  = turned[0];
  assign \i__payload$5.step  = turned[6:1];
  assign \i__payload$5.set  = turned[10:7];
  assign \i__payload$5.tag  = turned[19:11];
  assign \i__payload$5.learn  = turned[20];
  assign \i__payload$5.again  = turned[21];
  assign \i__payload$10.route  = \i__payload$10 [0];
  assign \i__payload$10.step  = \i__payload$10 [6:1];
  assign \i__payload$10.set  = \i__payload$10 [10:7];
  assign \i__payload$10.tag  = \i__payload$10 [19:11];
  assign \i__payload$10.learn  = \i__payload$10 [20];
  assign \i__payload$10.again  = \i__payload$10 [21];
  assign \o__payload.route  = \i__payload$10 [0];
  assign \o__payload.step  = \i__payload$10 [6:1];
  assign \o__payload.set  = \i__payload$10 [10:7];
  assign \o__payload.tag  = \i__payload$10 [19:11];
  assign \o__payload.learn  = \i__payload$10 [20];
  assign \o__payload.again  = \i__payload$10 [21];
  assign \i__payload$18.route  = \i__payload$18 [0];
  assign \i__payload$18.step  = \i__payload$18 [6:1];
  assign \i__payload$18.set  = \i__payload$18 [10:7];
  assign \i__payload$18.tag  = \i__payload$18 [19:11];
  assign \i__payload$18.learn  = \i__payload$18 [20];
  assign \i__payload$18.again  = \i__payload$18 [21];
  assign \o__payload$19.route  = \i__payload$18 [0];
  assign \o__payload$19.step  = \i__payload$18 [6:1];
  assign \o__payload$19.set  = \i__payload$18 [10:7];
  assign \o__payload$19.tag  = \i__payload$18 [19:11];
  assign \o__payload$19.learn  = \i__payload$18 [20];
  assign \o__payload$19.again  = \i__payload$18 [21];
  assign \turned$25.route  = \turned$25 [0];
  assign \turned$25.step  = \turned$25 [6:1];
  assign \turned$25.set  = \turned$25 [10:7];
  assign \turned$25.tag  = \turned$25 [19:11];
  assign \turned$25.learn  = \turned$25 [20];
  assign \turned$25.again  = \turned$25 [21];
  assign \b__payload.route  = b__payload[0];
  assign \b__payload.step  = b__payload[6:1];
  assign \b__payload.set  = b__payload[10:7];
  assign \b__payload.tag  = b__payload[19:11];
  assign \b__payload.learn  = b__payload[20];
  assign \b__payload.again  = b__payload[21];
  assign \i__payload$27.route  = \turned$25 [0];
  assign \i__payload$27.step  = \turned$25 [6:1];
  assign \i__payload$27.set  = \turned$25 [10:7];
  assign \i__payload$27.tag  = \turned$25 [19:11];
  assign \i__payload$27.learn  = \turned$25 [20];
  assign \i__payload$27.again  = \turned$25 [21];
  assign \i__payload$30.route  = \turned$25 [0];
  assign \i__payload$30.step  = \turned$25 [6:1];
  assign \i__payload$30.set  = \turned$25 [10:7];
  assign \i__payload$30.tag  = \turned$25 [19:11];
  assign \i__payload$30.learn  = \turned$25 [20];
  assign \i__payload$30.again  = \turned$25 [21];
  assign \i__payload$35.route  = \i__payload$35 [0];
  assign \i__payload$35.step  = \i__payload$35 [6:1];
  assign \i__payload$35.set  = \i__payload$35 [10:7];
  assign \i__payload$35.tag  = \i__payload$35 [19:11];
  assign \i__payload$35.learn  = \i__payload$35 [20];
  assign \i__payload$35.again  = \i__payload$35 [21];
  assign \o__payload$36.route  = \i__payload$35 [0];
  assign \o__payload$36.step  = \i__payload$35 [6:1];
  assign \o__payload$36.set  = \i__payload$35 [10:7];
  assign \o__payload$36.tag  = \i__payload$35 [19:11];
  assign \o__payload$36.learn  = \i__payload$35 [20];
  assign \o__payload$36.again  = \i__payload$35 [21];
  assign \i__payload$43.route  = \i__payload$43 [0];
  assign \i__payload$43.step  = \i__payload$43 [6:1];
  assign \i__payload$43.set  = \i__payload$43 [10:7];
  assign \i__payload$43.tag  = \i__payload$43 [19:11];
  assign \i__payload$43.learn  = \i__payload$43 [20];
  assign \i__payload$43.again  = \i__payload$43 [21];
  assign \o__payload$44.route  = \i__payload$43 [0];
  assign \o__payload$44.step  = \i__payload$43 [6:1];
  assign \o__payload$44.set  = \i__payload$43 [10:7];
  assign \o__payload$44.tag  = \i__payload$43 [19:11];
  assign \o__payload$44.learn  = \i__payload$43 [20];
  assign \o__payload$44.again  = \i__payload$43 [21];
  assign \x__payload.route  = x__payload[0];
  assign \x__payload.step  = x__payload[6:1];
  assign \x__payload.set  = x__payload[10:7];
  assign \x__payload.tag  = x__payload[19:11];
  assign \x__payload.learn  = x__payload[20];
  assign \x__payload.again  = x__payload[21];
  assign \x_offered.route  = x__payload[0];
  assign \x_offered.step  = x__payload[6:1];
  assign \x_offered.set  = x__payload[10:7];
  assign \x_offered.tag  = x__payload[19:11];
  assign \x_offered.learn  = x__payload[20];
  assign \x_offered.again  = x__payload[21];
  assign \y__payload.route  = y__payload[0];
  assign \y__payload.step  = y__payload[6:1];
  assign \y__payload.set  = y__payload[10:7];
  assign \y__payload.tag  = y__payload[19:11];
  assign \y__payload.learn  = y__payload[20];
  assign \y__payload.again  = y__payload[21];
  assign \y_offered.route  = y__payload[0];
  assign \y_offered.step  = y__payload[6:1];
  assign \y_offered.set  = y__payload[10:7];
  assign \y_offered.tag  = y__payload[19:11];
  assign \y_offered.learn  = y__payload[20];
  assign \y_offered.again  = y__payload[21];
  assign \o__payload$78.route  = \o__payload$78 [0];
  assign \o__payload$78.step  = \o__payload$78 [6:1];
  assign \o__payload$78.set  = \o__payload$78 [10:7];
  assign \o__payload$78.tag  = \o__payload$78 [19:11];
  assign \o__payload$78.learn  = \o__payload$78 [20];
  assign \o__payload$78.again  = \o__payload$78 [21];
  assign \o__payload$79.route  = \o__payload$79 [0];
  assign \o__payload$79.step  = \o__payload$79 [6:1];
  assign \o__payload$79.set  = \o__payload$79 [10:7];
  assign \o__payload$79.tag  = \o__payload$79 [19:11];
  assign \o__payload$79.learn  = \o__payload$79 [20];
  assign \o__payload$79.again  = \o__payload$79 [21];
  assign \o__payload$85.route  = \o__payload$85 [0];
  assign \o__payload$85.step  = \o__payload$85 [6:1];
  assign \o__payload$85.set  = \o__payload$85 [10:7];
  assign \o__payload$85.tag  = \o__payload$85 [19:11];
  assign \o__payload$85.learn  = \o__payload$85 [20];
  assign \o__payload$85.again  = \o__payload$85 [21];
  assign \o__payload$86.route  = \o__payload$86 [0];
  assign \o__payload$86.step  = \o__payload$86 [6:1];
  assign \o__payload$86.set  = \o__payload$86 [10:7];
  assign \o__payload$86.tag  = \o__payload$86 [19:11];
  assign \o__payload$86.learn  = \o__payload$86 [20];
  assign \o__payload$86.again  = \o__payload$86 [21];
  assign \turned$25 [0] = 1'h1;
  assign \turned$25 [21:1] = b__payload[21:1];
  assign turned[0] = 1'h0;
  assign turned[21:1] = a__payload[21:1];
  assign \$2  = a__payload[0];
  assign \$4  = b__payload[0];
endmodule

module \hotline_request_switch.design.from_a_to_x (rst, i__valid, i__ready, o__payload, o__ready, i__payload, o__valid, clk);
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
  wire [21:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [21:0] i__payload;
  wire [21:0] i__payload;
  wire \i__payload.again ;
  wire \i__payload.learn ;
  wire \i__payload.route ;
  wire [3:0] \i__payload.set ;
  wire [5:0] \i__payload.step ;
  wire [8:0] \i__payload.tag ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [21:0] o__payload;
  wire [21:0] o__payload;
  wire \o__payload.again ;
  wire \o__payload.learn ;
  wire \o__payload.route ;
  wire [3:0] \o__payload.set ;
  wire [5:0] \o__payload.step ;
  wire [8:0] \o__payload.tag ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [2:0] oldest = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] read__addr;
  wire [21:0] read__data;
  input rst;
  wire rst;
  reg [21:0] places [7:0];
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
  assign \i__payload.route  = i__payload[0];
  assign \i__payload.step  = i__payload[6:1];
  assign \i__payload.set  = i__payload[10:7];
  assign \i__payload.tag  = i__payload[19:11];
  assign \i__payload.learn  = i__payload[20];
  assign \i__payload.again  = i__payload[21];
  assign \o__payload.route  = o__payload[0];
  assign \o__payload.step  = o__payload[6:1];
  assign \o__payload.set  = o__payload[10:7];
  assign \o__payload.tag  = o__payload[19:11];
  assign \o__payload.learn  = o__payload[20];
  assign \o__payload.again  = o__payload[21];
endmodule

module \hotline_request_switch.design.from_a_to_y (rst, i__valid, i__ready, o__payload, o__ready, i__payload, o__valid, clk);
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
  wire [21:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [21:0] i__payload;
  wire [21:0] i__payload;
  wire \i__payload.again ;
  wire \i__payload.learn ;
  wire \i__payload.route ;
  wire [3:0] \i__payload.set ;
  wire [5:0] \i__payload.step ;
  wire [8:0] \i__payload.tag ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [21:0] o__payload;
  wire [21:0] o__payload;
  wire \o__payload.again ;
  wire \o__payload.learn ;
  wire \o__payload.route ;
  wire [3:0] \o__payload.set ;
  wire [5:0] \o__payload.step ;
  wire [8:0] \o__payload.tag ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [2:0] oldest = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] read__addr;
  wire [21:0] read__data;
  input rst;
  wire rst;
  reg [21:0] places [7:0];
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
  assign \i__payload.route  = i__payload[0];
  assign \i__payload.step  = i__payload[6:1];
  assign \i__payload.set  = i__payload[10:7];
  assign \i__payload.tag  = i__payload[19:11];
  assign \i__payload.learn  = i__payload[20];
  assign \i__payload.again  = i__payload[21];
  assign \o__payload.route  = o__payload[0];
  assign \o__payload.step  = o__payload[6:1];
  assign \o__payload.set  = o__payload[10:7];
  assign \o__payload.tag  = o__payload[19:11];
  assign \o__payload.learn  = o__payload[20];
  assign \o__payload.again  = o__payload[21];
endmodule

module \hotline_request_switch.design.from_b_to_x (rst, i__valid, i__ready, o__payload, o__ready, i__payload, o__valid, clk);
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
  wire [21:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [21:0] i__payload;
  wire [21:0] i__payload;
  wire \i__payload.again ;
  wire \i__payload.learn ;
  wire \i__payload.route ;
  wire [3:0] \i__payload.set ;
  wire [5:0] \i__payload.step ;
  wire [8:0] \i__payload.tag ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [21:0] o__payload;
  wire [21:0] o__payload;
  wire \o__payload.again ;
  wire \o__payload.learn ;
  wire \o__payload.route ;
  wire [3:0] \o__payload.set ;
  wire [5:0] \o__payload.step ;
  wire [8:0] \o__payload.tag ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [2:0] oldest = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] read__addr;
  wire [21:0] read__data;
  input rst;
  wire rst;
  reg [21:0] places [7:0];
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
  assign \i__payload.route  = i__payload[0];
  assign \i__payload.step  = i__payload[6:1];
  assign \i__payload.set  = i__payload[10:7];
  assign \i__payload.tag  = i__payload[19:11];
  assign \i__payload.learn  = i__payload[20];
  assign \i__payload.again  = i__payload[21];
  assign \o__payload.route  = o__payload[0];
  assign \o__payload.step  = o__payload[6:1];
  assign \o__payload.set  = o__payload[10:7];
  assign \o__payload.tag  = o__payload[19:11];
  assign \o__payload.learn  = o__payload[20];
  assign \o__payload.again  = o__payload[21];
endmodule

module \hotline_request_switch.design.from_b_to_y (rst, i__valid, i__ready, o__payload, o__ready, i__payload, o__valid, clk);
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
  wire [21:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [21:0] i__payload;
  wire [21:0] i__payload;
  wire \i__payload.again ;
  wire \i__payload.learn ;
  wire \i__payload.route ;
  wire [3:0] \i__payload.set ;
  wire [5:0] \i__payload.step ;
  wire [8:0] \i__payload.tag ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [21:0] o__payload;
  wire [21:0] o__payload;
  wire \o__payload.again ;
  wire \o__payload.learn ;
  wire \o__payload.route ;
  wire [3:0] \o__payload.set ;
  wire [5:0] \o__payload.step ;
  wire [8:0] \o__payload.tag ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [2:0] oldest = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] read__addr;
  wire [21:0] read__data;
  input rst;
  wire rst;
  reg [21:0] places [7:0];
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
  assign \i__payload.route  = i__payload[0];
  assign \i__payload.step  = i__payload[6:1];
  assign \i__payload.set  = i__payload[10:7];
  assign \i__payload.tag  = i__payload[19:11];
  assign \i__payload.learn  = i__payload[20];
  assign \i__payload.again  = i__payload[21];
  assign \o__payload.route  = o__payload[0];
  assign \o__payload.step  = o__payload[6:1];
  assign \o__payload.set  = o__payload[10:7];
  assign \o__payload.tag  = o__payload[19:11];
  assign \o__payload.learn  = o__payload[20];
  assign \o__payload.again  = o__payload[21];
endmodule

module \hotline_request_switch.design.head_from_a_to_x (rst, mark, o__ready, i__payload, i__ready, step_behind, i__valid, o__valid, o__payload, step, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$6  = 0;
  wire \$1 ;
  reg \$2 ;
  reg [21:0] \$3 ;
  reg [5:0] \$4 ;
  input clk;
  wire clk;
  input [21:0] i__payload;
  wire [21:0] i__payload;
  wire \i__payload.again ;
  wire \i__payload.learn ;
  wire \i__payload.route ;
  wire [3:0] \i__payload.set ;
  wire [5:0] \i__payload.step ;
  wire [8:0] \i__payload.tag ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  input [5:0] mark;
  wire [5:0] mark;
  output [21:0] o__payload;
  reg [21:0] o__payload = 22'h000000;
  wire \o__payload.again ;
  wire \o__payload.learn ;
  wire \o__payload.route ;
  wire [3:0] \o__payload.set ;
  wire [5:0] \o__payload.step ;
  wire [8:0] \o__payload.tag ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  (* init = 22'h000000 *)
  wire [21:0] offered;
  wire \offered.again ;
  wire \offered.learn ;
  wire \offered.route ;
  wire [3:0] \offered.set ;
  wire [5:0] \offered.step ;
  wire [8:0] \offered.tag ;
  input rst;
  wire rst;
  output [5:0] step;
  reg [5:0] step = 6'h00;
  output [5:0] step_behind;
  wire [5:0] step_behind;
  always @(posedge clk)
    o__payload <= \$3 ;
  always @(posedge clk)
    step <= \$4 ;
  assign \$1  = ~ o__valid;
  assign i__ready = \$1  | o__ready;
  assign step_behind = i__valid ? i__payload[6:1] : mark;
  always @(posedge clk)
    o__valid <= \$2 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$3  = o__payload;
    if (i__ready) begin
      \$3  = i__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$4  = step;
    if (i__ready) begin
      \$4  = step_behind;
    end
    if (rst) begin
      \$4  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$2  = o__valid;
    if (i__ready) begin
      \$2  = i__valid;
    end
    if (rst) begin
      \$2  = 1'h0;
    end
  end
  assign offered = o__payload;
  assign \o__payload.route  = o__payload[0];
  assign \o__payload.step  = o__payload[6:1];
  assign \o__payload.set  = o__payload[10:7];
  assign \o__payload.tag  = o__payload[19:11];
  assign \o__payload.learn  = o__payload[20];
  assign \o__payload.again  = o__payload[21];
  assign \offered.route  = o__payload[0];
  assign \offered.step  = o__payload[6:1];
  assign \offered.set  = o__payload[10:7];
  assign \offered.tag  = o__payload[19:11];
  assign \offered.learn  = o__payload[20];
  assign \offered.again  = o__payload[21];
  assign \i__payload.route  = i__payload[0];
  assign \i__payload.step  = i__payload[6:1];
  assign \i__payload.set  = i__payload[10:7];
  assign \i__payload.tag  = i__payload[19:11];
  assign \i__payload.learn  = i__payload[20];
  assign \i__payload.again  = i__payload[21];
endmodule

module \hotline_request_switch.design.head_from_a_to_y (rst, mark, o__ready, i__payload, i__ready, step_behind, i__valid, o__valid, o__payload, step, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$7  = 0;
  wire \$1 ;
  reg \$2 ;
  reg [21:0] \$3 ;
  reg [5:0] \$4 ;
  input clk;
  wire clk;
  input [21:0] i__payload;
  wire [21:0] i__payload;
  wire \i__payload.again ;
  wire \i__payload.learn ;
  wire \i__payload.route ;
  wire [3:0] \i__payload.set ;
  wire [5:0] \i__payload.step ;
  wire [8:0] \i__payload.tag ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  input [5:0] mark;
  wire [5:0] mark;
  output [21:0] o__payload;
  reg [21:0] o__payload = 22'h000000;
  wire \o__payload.again ;
  wire \o__payload.learn ;
  wire \o__payload.route ;
  wire [3:0] \o__payload.set ;
  wire [5:0] \o__payload.step ;
  wire [8:0] \o__payload.tag ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  (* init = 22'h000000 *)
  wire [21:0] offered;
  wire \offered.again ;
  wire \offered.learn ;
  wire \offered.route ;
  wire [3:0] \offered.set ;
  wire [5:0] \offered.step ;
  wire [8:0] \offered.tag ;
  input rst;
  wire rst;
  output [5:0] step;
  reg [5:0] step = 6'h00;
  output [5:0] step_behind;
  wire [5:0] step_behind;
  always @(posedge clk)
    o__payload <= \$3 ;
  always @(posedge clk)
    step <= \$4 ;
  assign \$1  = ~ o__valid;
  assign i__ready = \$1  | o__ready;
  assign step_behind = i__valid ? i__payload[6:1] : mark;
  always @(posedge clk)
    o__valid <= \$2 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$3  = o__payload;
    if (i__ready) begin
      \$3  = i__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$4  = step;
    if (i__ready) begin
      \$4  = step_behind;
    end
    if (rst) begin
      \$4  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$2  = o__valid;
    if (i__ready) begin
      \$2  = i__valid;
    end
    if (rst) begin
      \$2  = 1'h0;
    end
  end
  assign offered = o__payload;
  assign \o__payload.route  = o__payload[0];
  assign \o__payload.step  = o__payload[6:1];
  assign \o__payload.set  = o__payload[10:7];
  assign \o__payload.tag  = o__payload[19:11];
  assign \o__payload.learn  = o__payload[20];
  assign \o__payload.again  = o__payload[21];
  assign \offered.route  = o__payload[0];
  assign \offered.step  = o__payload[6:1];
  assign \offered.set  = o__payload[10:7];
  assign \offered.tag  = o__payload[19:11];
  assign \offered.learn  = o__payload[20];
  assign \offered.again  = o__payload[21];
  assign \i__payload.route  = i__payload[0];
  assign \i__payload.step  = i__payload[6:1];
  assign \i__payload.set  = i__payload[10:7];
  assign \i__payload.tag  = i__payload[19:11];
  assign \i__payload.learn  = i__payload[20];
  assign \i__payload.again  = i__payload[21];
endmodule

module \hotline_request_switch.design.head_from_b_to_x (rst, mark, o__ready, i__payload, i__ready, step_behind, i__valid, o__valid, o__payload, step, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$8  = 0;
  wire \$1 ;
  reg \$2 ;
  reg [21:0] \$3 ;
  reg [5:0] \$4 ;
  input clk;
  wire clk;
  input [21:0] i__payload;
  wire [21:0] i__payload;
  wire \i__payload.again ;
  wire \i__payload.learn ;
  wire \i__payload.route ;
  wire [3:0] \i__payload.set ;
  wire [5:0] \i__payload.step ;
  wire [8:0] \i__payload.tag ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  input [5:0] mark;
  wire [5:0] mark;
  output [21:0] o__payload;
  reg [21:0] o__payload = 22'h000000;
  wire \o__payload.again ;
  wire \o__payload.learn ;
  wire \o__payload.route ;
  wire [3:0] \o__payload.set ;
  wire [5:0] \o__payload.step ;
  wire [8:0] \o__payload.tag ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  (* init = 22'h000000 *)
  wire [21:0] offered;
  wire \offered.again ;
  wire \offered.learn ;
  wire \offered.route ;
  wire [3:0] \offered.set ;
  wire [5:0] \offered.step ;
  wire [8:0] \offered.tag ;
  input rst;
  wire rst;
  output [5:0] step;
  reg [5:0] step = 6'h00;
  output [5:0] step_behind;
  wire [5:0] step_behind;
  always @(posedge clk)
    o__payload <= \$3 ;
  always @(posedge clk)
    step <= \$4 ;
  assign \$1  = ~ o__valid;
  assign i__ready = \$1  | o__ready;
  assign step_behind = i__valid ? i__payload[6:1] : mark;
  always @(posedge clk)
    o__valid <= \$2 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$3  = o__payload;
    if (i__ready) begin
      \$3  = i__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$4  = step;
    if (i__ready) begin
      \$4  = step_behind;
    end
    if (rst) begin
      \$4  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$2  = o__valid;
    if (i__ready) begin
      \$2  = i__valid;
    end
    if (rst) begin
      \$2  = 1'h0;
    end
  end
  assign offered = o__payload;
  assign \o__payload.route  = o__payload[0];
  assign \o__payload.step  = o__payload[6:1];
  assign \o__payload.set  = o__payload[10:7];
  assign \o__payload.tag  = o__payload[19:11];
  assign \o__payload.learn  = o__payload[20];
  assign \o__payload.again  = o__payload[21];
  assign \offered.route  = o__payload[0];
  assign \offered.step  = o__payload[6:1];
  assign \offered.set  = o__payload[10:7];
  assign \offered.tag  = o__payload[19:11];
  assign \offered.learn  = o__payload[20];
  assign \offered.again  = o__payload[21];
  assign \i__payload.route  = i__payload[0];
  assign \i__payload.step  = i__payload[6:1];
  assign \i__payload.set  = i__payload[10:7];
  assign \i__payload.tag  = i__payload[19:11];
  assign \i__payload.learn  = i__payload[20];
  assign \i__payload.again  = i__payload[21];
endmodule

module \hotline_request_switch.design.head_from_b_to_y (rst, mark, o__ready, i__payload, i__ready, step_behind, i__valid, o__valid, o__payload, step, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$9  = 0;
  wire \$1 ;
  reg \$2 ;
  reg [21:0] \$3 ;
  reg [5:0] \$4 ;
  input clk;
  wire clk;
  input [21:0] i__payload;
  wire [21:0] i__payload;
  wire \i__payload.again ;
  wire \i__payload.learn ;
  wire \i__payload.route ;
  wire [3:0] \i__payload.set ;
  wire [5:0] \i__payload.step ;
  wire [8:0] \i__payload.tag ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  input [5:0] mark;
  wire [5:0] mark;
  output [21:0] o__payload;
  reg [21:0] o__payload = 22'h000000;
  wire \o__payload.again ;
  wire \o__payload.learn ;
  wire \o__payload.route ;
  wire [3:0] \o__payload.set ;
  wire [5:0] \o__payload.step ;
  wire [8:0] \o__payload.tag ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  (* init = 22'h000000 *)
  wire [21:0] offered;
  wire \offered.again ;
  wire \offered.learn ;
  wire \offered.route ;
  wire [3:0] \offered.set ;
  wire [5:0] \offered.step ;
  wire [8:0] \offered.tag ;
  input rst;
  wire rst;
  output [5:0] step;
  reg [5:0] step = 6'h00;
  output [5:0] step_behind;
  wire [5:0] step_behind;
  always @(posedge clk)
    o__payload <= \$3 ;
  always @(posedge clk)
    step <= \$4 ;
  assign \$1  = ~ o__valid;
  assign i__ready = \$1  | o__ready;
  assign step_behind = i__valid ? i__payload[6:1] : mark;
  always @(posedge clk)
    o__valid <= \$2 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$3  = o__payload;
    if (i__ready) begin
      \$3  = i__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$4  = step;
    if (i__ready) begin
      \$4  = step_behind;
    end
    if (rst) begin
      \$4  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$2  = o__valid;
    if (i__ready) begin
      \$2  = i__valid;
    end
    if (rst) begin
      \$2  = 1'h0;
    end
  end
  assign offered = o__payload;
  assign \o__payload.route  = o__payload[0];
  assign \o__payload.step  = o__payload[6:1];
  assign \o__payload.set  = o__payload[10:7];
  assign \o__payload.tag  = o__payload[19:11];
  assign \o__payload.learn  = o__payload[20];
  assign \o__payload.again  = o__payload[21];
  assign \offered.route  = o__payload[0];
  assign \offered.step  = o__payload[6:1];
  assign \offered.set  = o__payload[10:7];
  assign \offered.tag  = o__payload[19:11];
  assign \offered.learn  = o__payload[20];
  assign \offered.again  = o__payload[21];
  assign \i__payload.route  = i__payload[0];
  assign \i__payload.step  = i__payload[6:1];
  assign \i__payload.set  = i__payload[10:7];
  assign \i__payload.tag  = i__payload[19:11];
  assign \i__payload.learn  = i__payload[20];
  assign \i__payload.again  = i__payload[21];
endmodule
