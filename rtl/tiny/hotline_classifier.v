// Hotline, module hotline_classifier, preset tiny.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 3, row_bits 11, banks 2, sets_per_bank 16, ways 4, engines 2, bus_bits 64
// Made by `hotline generate --preset tiny`. Don't edit: change hdl_gen/ and make it again.
// SPDX-License-Identifier: Apache-2.0
/* verilator lint_off WIDTH */
module hotline_classifier(rst, step_valid, step_learn, step_last, step_samples, step_table, step_rows, step_block, step_present, step_row, step_offset, slots_ready, popular_ready, rest_ready, done_ready, command_valid, command_op, rows_ready, clear_counters, step_ready, slots_valid
, slots_slot, slots_bad, popular_valid, popular_numbers, popular_count, popular_last, rest_valid, rest_numbers, rest_count, rest_last, done_valid, done_learn, done_popular, done_rest, done_bad, done_first_bad, command_ready, rows_valid, rows_slot, rows_table, rows_row
, rows_rrpv, rows_end, busy_cycles, steps, lookups, filtered, asked, held_up, kept_waiting, batches, clk);
  output [47:0] asked;
  wire [47:0] asked;
  wire [47:0] \asked$79 ;
  output [47:0] batches;
  wire [47:0] batches;
  wire [47:0] \batches$82 ;
  output [47:0] busy_cycles;
  wire [47:0] busy_cycles;
  wire [47:0] \busy_cycles$75 ;
  input clear_counters;
  wire clear_counters;
  wire \clear_counters$74 ;
  input clk;
  wire clk;
  wire [1:0] command__payload;
  wire [1:0] \command__payload.op ;
  wire command__ready;
  wire command__valid;
  input [1:0] command_op;
  wire [1:0] command_op;
  output command_ready;
  wire command_ready;
  input command_valid;
  wire command_valid;
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
  output [47:0] filtered;
  wire [47:0] filtered;
  wire [47:0] \filtered$78 ;
  output [47:0] held_up;
  wire [47:0] held_up;
  wire [47:0] \held_up$80 ;
  output [47:0] kept_waiting;
  wire [47:0] kept_waiting;
  wire [47:0] \kept_waiting$81 ;
  output [47:0] lookups;
  wire [47:0] lookups;
  wire [47:0] \lookups$77 ;
  wire [14:0] popular__payload;
  wire [1:0] \popular__payload.count ;
  wire \popular__payload.last ;
  wire [11:0] \popular__payload.numbers ;
  wire popular__ready;
  wire popular__valid;
  output [1:0] popular_count;
  wire [1:0] popular_count;
  output popular_last;
  wire popular_last;
  output [11:0] popular_numbers;
  wire [11:0] popular_numbers;
  input popular_ready;
  wire popular_ready;
  output popular_valid;
  wire popular_valid;
  wire [14:0] rest__payload;
  wire [1:0] \rest__payload.count ;
  wire \rest__payload.last ;
  wire [11:0] \rest__payload.numbers ;
  wire rest__ready;
  wire rest__valid;
  output [1:0] rest_count;
  wire [1:0] rest_count;
  output rest_last;
  wire rest_last;
  output [11:0] rest_numbers;
  wire [11:0] rest_numbers;
  input rest_ready;
  wire rest_ready;
  output rest_valid;
  wire rest_valid;
  wire [23:0] rows__payload;
  wire \rows__payload.end ;
  wire [10:0] \rows__payload.row ;
  wire [1:0] \rows__payload.rrpv ;
  wire [6:0] \rows__payload.slot ;
  wire [2:0] \rows__payload.table ;
  wire rows__ready;
  wire rows__valid;
  output rows_end;
  wire rows_end;
  input rows_ready;
  wire rows_ready;
  output [10:0] rows_row;
  wire [10:0] rows_row;
  output [1:0] rows_rrpv;
  wire [1:0] rows_rrpv;
  output [6:0] rows_slot;
  wire [6:0] rows_slot;
  output [2:0] rows_table;
  wire [2:0] rows_table;
  output rows_valid;
  wire rows_valid;
  input rst;
  wire rst;
  wire [65:0] slots__payload;
  wire [1:0] \slots__payload.bad ;
  wire [63:0] \slots__payload.slot ;
  wire slots__ready;
  wire slots__valid;
  output [1:0] slots_bad;
  wire [1:0] slots_bad;
  input slots_ready;
  wire slots_ready;
  output [63:0] slots_slot;
  wire [63:0] slots_slot;
  output slots_valid;
  wire slots_valid;
  wire [96:0] step__payload;
  wire [4:0] \step__payload.block ;
  wire \step__payload.last ;
  wire \step__payload.learn ;
  wire [1:0] \step__payload.offset ;
  wire [1:0] \step__payload.present ;
  wire [63:0] \step__payload.row ;
  wire [11:0] \step__payload.rows ;
  wire [6:0] \step__payload.samples ;
  wire [2:0] \step__payload.table ;
  wire step__ready;
  wire step__valid;
  input [4:0] step_block;
  wire [4:0] step_block;
  input step_last;
  wire step_last;
  input step_learn;
  wire step_learn;
  input [1:0] step_offset;
  wire [1:0] step_offset;
  input [1:0] step_present;
  wire [1:0] step_present;
  output step_ready;
  wire step_ready;
  input [63:0] step_row;
  wire [63:0] step_row;
  input [11:0] step_rows;
  wire [11:0] step_rows;
  input [6:0] step_samples;
  wire [6:0] step_samples;
  input [2:0] step_table;
  wire [2:0] step_table;
  input step_valid;
  wire step_valid;
  output [47:0] steps;
  wire [47:0] steps;
  wire [47:0] \steps$76 ;
  \hotline_classifier.design  \design  (
    .asked(asked),
    .batches(batches),
    .busy_cycles(busy_cycles),
    .clear_counters(clear_counters),
    .clk(clk),
    .command__payload(command_op),
    .command__ready(command_ready),
    .command__valid(command_valid),
    .done__payload(done__payload),
    .done__ready(done_ready),
    .done__valid(done_valid),
    .filtered(filtered),
    .held_up(held_up),
    .kept_waiting(kept_waiting),
    .lookups(lookups),
    .\popular__payload$177 (popular__payload),
    .\popular__valid$181 (popular_valid),
    .\rest__payload$189 (rest__payload),
    .\rest__valid$193 (rest_valid),
    .rows__payload(rows__payload),
    .rows__ready(rows_ready),
    .rows__valid(rows_valid),
    .\rsp__ready$179 (popular_ready),
    .\rsp__ready$191 (rest_ready),
    .rst(rst),
    .slots__payload(slots__payload),
    .slots__ready(slots_ready),
    .slots__valid(slots_valid),
    .step__payload(step__payload),
    .step__ready(step_ready),
    .step__valid(step_valid),
    .steps(steps)
  );
  assign step__valid = step_valid;
  assign step__ready = step_ready;
  assign slots__valid = slots_valid;
  assign slots__ready = slots_ready;
  assign popular__valid = popular_valid;
  assign popular__ready = popular_ready;
  assign rest__valid = rest_valid;
  assign rest__ready = rest_ready;
  assign done__valid = done_valid;
  assign done__ready = done_ready;
  assign command__valid = command_valid;
  assign command__ready = command_ready;
  assign command__payload = command_op;
  assign rows__valid = rows_valid;
  assign rows__ready = rows_ready;
  assign \clear_counters$74  = clear_counters;
  assign \busy_cycles$75  = busy_cycles;
  assign \steps$76  = steps;
  assign \lookups$77  = lookups;
  assign \filtered$78  = filtered;
  assign \asked$79  = asked;
  assign \held_up$80  = held_up;
  assign \kept_waiting$81  = kept_waiting;
  assign \batches$82  = batches;
  assign slots_slot = slots__payload[63:0];
  assign slots_bad = slots__payload[65:64];
  assign popular_numbers = popular__payload[11:0];
  assign popular_count = popular__payload[13:12];
  assign popular_last = popular__payload[14];
  assign rest_numbers = rest__payload[11:0];
  assign rest_count = rest__payload[13:12];
  assign rest_last = rest__payload[14];
  assign done_learn = done__payload[0];
  assign done_popular = done__payload[7:1];
  assign done_rest = done__payload[14:8];
  assign done_bad = done__payload[15];
  assign done_first_bad = done__payload[22:16];
  assign rows_slot = rows__payload[6:0];
  assign rows_table = rows__payload[9:7];
  assign rows_row = rows__payload[20:10];
  assign rows_rrpv = rows__payload[22:21];
  assign rows_end = rows__payload[23];
  assign \step__payload.learn  = step__payload[0];
  assign \step__payload.last  = step__payload[1];
  assign \step__payload.samples  = step__payload[8:2];
  assign \step__payload.table  = step__payload[11:9];
  assign \step__payload.rows  = step__payload[23:12];
  assign \step__payload.block  = step__payload[28:24];
  assign \step__payload.present  = step__payload[30:29];
  assign \step__payload.row  = step__payload[94:31];
  assign \step__payload.offset  = step__payload[96:95];
  assign \slots__payload.slot  = slots__payload[63:0];
  assign \slots__payload.bad  = slots__payload[65:64];
  assign \popular__payload.numbers  = popular__payload[11:0];
  assign \popular__payload.count  = popular__payload[13:12];
  assign \popular__payload.last  = popular__payload[14];
  assign \rest__payload.numbers  = rest__payload[11:0];
  assign \rest__payload.count  = rest__payload[13:12];
  assign \rest__payload.last  = rest__payload[14];
  assign \done__payload.learn  = done__payload[0];
  assign \done__payload.popular  = done__payload[7:1];
  assign \done__payload.rest  = done__payload[14:8];
  assign \done__payload.bad  = done__payload[15];
  assign \done__payload.first_bad  = done__payload[22:16];
  assign \command__payload.op  = command_op;
  assign \rows__payload.slot  = rows__payload[6:0];
  assign \rows__payload.table  = rows__payload[9:7];
  assign \rows__payload.row  = rows__payload[20:10];
  assign \rows__payload.rrpv  = rows__payload[22:21];
  assign \rows__payload.end  = rows__payload[23];
  assign step__payload[96:95] = step_offset;
  assign step__payload[94:31] = step_row;
  assign step__payload[30:29] = step_present;
  assign step__payload[28:24] = step_block;
  assign step__payload[23:12] = step_rows;
  assign step__payload[11:9] = step_table;
  assign step__payload[8:2] = step_samples;
  assign step__payload[1] = step_last;
  assign step__payload[0] = step_learn;
endmodule

module \hotline_classifier.design (rst, step__valid, slots__ready, \rsp__ready$179 , \rsp__ready$191 , done__ready, command__valid, command__payload, rows__ready, clear_counters, command__ready, step__ready, slots__valid, rows__valid, done__valid, \popular__valid$181 , \rest__valid$193 , busy_cycles, steps, lookups, filtered
, asked, held_up, kept_waiting, batches, step__payload, slots__payload, rows__payload, done__payload, \popular__payload$177 , \rest__payload$189 , clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [31:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [31:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire [7:0] \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire [7:0] \$31 ;
  wire [2:0] \$32 ;
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
  wire \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire [1:0] \$57 ;
  wire \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire \$62 ;
  reg \$63 ;
  reg \$64 ;
  reg [6:0] \$65 ;
  reg [1:0] \$66 ;
  reg \$67 ;
  reg \$68 ;
  reg \$69 ;
  wire \$7 ;
  reg \$70 ;
  wire [15:0] \$71 ;
  reg \$72 ;
  reg \$73 ;
  reg \$74 ;
  reg [1:0] \$75 ;
  reg [1:0] \$76 ;
  reg [1:0] \$77 ;
  reg \$78 ;
  reg \$79 ;
  wire \$8 ;
  reg \$80 ;
  wire \$9 ;
  (* init = 1'h0 *)
  wire \$signal ;
  wire \$signal$106 ;
  wire \$signal$110 ;
  wire \$signal$115 ;
  (* init = 1'h0 *)
  wire \$signal$57 ;
  reg \$signal$62  = 1'h1;
  wire [21:0] a__payload;
  wire [7:0] \a__payload$12 ;
  wire \a__payload$12.hit ;
  wire [3:0] \a__payload$12.index ;
  wire \a__payload$12.route ;
  wire [1:0] \a__payload$12.way ;
  wire \a__payload.again ;
  wire \a__payload.learn ;
  wire \a__payload.route ;
  wire [3:0] \a__payload.set ;
  wire [5:0] \a__payload.step ;
  wire [8:0] \a__payload.tag ;
  wire a__ready;
  wire \a__ready$15 ;
  wire a__valid;
  wire \a__valid$16 ;
  wire [5:0] a_mark;
  (* init = 16'h0000 *)
  wire [15:0] about;
  wire [4:0] \about.block ;
  wire \about.last ;
  wire \about.learn ;
  wire [1:0] \about.offset ;
  wire [6:0] \about.samples ;
  wire [21:0] ask__payload;
  wire [21:0] \ask__payload$30 ;
  wire \ask__payload$30.again ;
  wire \ask__payload$30.learn ;
  wire \ask__payload$30.route ;
  wire [3:0] \ask__payload$30.set ;
  wire [5:0] \ask__payload$30.step ;
  wire [8:0] \ask__payload$30.tag ;
  wire [21:0] \ask__payload$43 ;
  wire \ask__payload$43.again ;
  wire \ask__payload$43.learn ;
  wire \ask__payload$43.route ;
  wire [3:0] \ask__payload$43.set ;
  wire [5:0] \ask__payload$43.step ;
  wire [8:0] \ask__payload$43.tag ;
  wire [21:0] \ask__payload$7 ;
  wire \ask__payload$7.again ;
  wire \ask__payload$7.learn ;
  wire \ask__payload$7.route ;
  wire [3:0] \ask__payload$7.set ;
  wire [5:0] \ask__payload$7.step ;
  wire [8:0] \ask__payload$7.tag ;
  wire \ask__payload.again ;
  wire \ask__payload.learn ;
  wire \ask__payload.route ;
  wire [3:0] \ask__payload.set ;
  wire [5:0] \ask__payload.step ;
  wire [8:0] \ask__payload.tag ;
  wire ask__ready;
  wire \ask__ready$33 ;
  wire \ask__ready$46 ;
  wire \ask__ready$8 ;
  wire ask__valid;
  wire \ask__valid$11 ;
  wire \ask__valid$34 ;
  wire \ask__valid$47 ;
  output [47:0] asked;
  wire [47:0] asked;
  wire [47:0] \asked$210 ;
  wire \asked$231 ;
  wire \asked$232 ;
  reg [1:0] asked_now = 2'h0;
  wire [7:0] asks__0__payload;
  wire [1:0] \asks__0__payload.op ;
  wire [3:0] \asks__0__payload.set ;
  wire [1:0] \asks__0__payload.way ;
  wire asks__0__ready;
  wire asks__0__valid;
  wire [7:0] asks__1__payload;
  wire [1:0] \asks__1__payload.op ;
  wire [3:0] \asks__1__payload.set ;
  wire [1:0] \asks__1__payload.way ;
  wire asks__1__ready;
  wire asks__1__valid;
  wire [21:0] b__payload;
  wire [7:0] \b__payload$18 ;
  wire \b__payload$18.hit ;
  wire [3:0] \b__payload$18.index ;
  wire \b__payload$18.route ;
  wire [1:0] \b__payload$18.way ;
  wire \b__payload.again ;
  wire \b__payload.learn ;
  wire \b__payload.route ;
  wire [3:0] \b__payload.set ;
  wire [5:0] \b__payload.step ;
  wire [8:0] \b__payload.tag ;
  wire b__ready;
  wire \b__ready$21 ;
  wire b__valid;
  wire \b__valid$22 ;
  wire [5:0] b_mark;
  wire [7:0] back__payload;
  wire [7:0] \back__payload$19 ;
  wire \back__payload$19.hit ;
  wire [3:0] \back__payload$19.index ;
  wire \back__payload$19.route ;
  wire [1:0] \back__payload$19.way ;
  wire \back__payload.hit ;
  wire [3:0] \back__payload.index ;
  wire \back__payload.route ;
  wire [1:0] \back__payload.way ;
  wire back__ready;
  wire \back__ready$20 ;
  wire back__valid;
  wire \back__valid$23 ;
  wire back_hit;
  wire \back_hit$53 ;
  wire [3:0] back_index;
  wire [3:0] \back_index$51 ;
  wire back_valid;
  wire \back_valid$49 ;
  wire [1:0] back_way;
  wire [1:0] \back_way$54 ;
  output [47:0] batches;
  wire [47:0] batches;
  wire [47:0] \batches$216 ;
  reg batches_now = 1'h0;
  output [47:0] busy_cycles;
  wire [47:0] busy_cycles;
  wire [47:0] \busy_cycles$202 ;
  reg busy_cycles_now = 1'h0;
  reg clear = 1'h0;
  input clear_counters;
  wire clear_counters;
  input clk;
  wire clk;
  input [1:0] command__payload;
  wire [1:0] command__payload;
  wire [1:0] \command__payload$68 ;
  wire [1:0] \command__payload$68.op ;
  wire [1:0] \command__payload.op ;
  output command__ready;
  wire command__ready;
  wire \command__ready$70 ;
  input command__valid;
  wire command__valid;
  wire \command__valid$66 ;
  (* init = 1'h0 *)
  wire command_open;
  output [22:0] done__payload;
  wire [22:0] done__payload;
  wire [22:0] \done__payload$196 ;
  wire \done__payload$196.bad ;
  wire [6:0] \done__payload$196.first_bad ;
  wire \done__payload$196.learn ;
  wire [6:0] \done__payload$196.popular ;
  wire [6:0] \done__payload$196.rest ;
  wire \done__payload.bad ;
  wire [6:0] \done__payload.first_bad ;
  wire \done__payload.learn ;
  wire [6:0] \done__payload.popular ;
  wire [6:0] \done__payload.rest ;
  input done__ready;
  wire done__ready;
  wire \done__ready$198 ;
  output done__valid;
  wire done__valid;
  wire \done__valid$200 ;
  wire [9:0] engine_0__payload;
  wire \engine_0__payload.bad ;
  wire \engine_0__payload.hit ;
  wire \engine_0__payload.present ;
  wire [6:0] \engine_0__payload.slot ;
  wire engine_0__ready;
  wire engine_0__valid;
  wire [9:0] engine_1__payload;
  wire \engine_1__payload.bad ;
  wire \engine_1__payload.hit ;
  wire \engine_1__payload.present ;
  wire [6:0] \engine_1__payload.slot ;
  wire engine_1__ready;
  wire engine_1__valid;
  wire [11:0] entries__0__payload;
  wire \entries__0__payload.holds ;
  wire [1:0] \entries__0__payload.rrpv ;
  wire [8:0] \entries__0__payload.tag ;
  wire entries__0__ready;
  wire entries__0__valid;
  wire [11:0] entries__1__payload;
  wire \entries__1__payload.holds ;
  wire [1:0] \entries__1__payload.rrpv ;
  wire [8:0] \entries__1__payload.tag ;
  wire entries__1__ready;
  wire entries__1__valid;
  wire [11:0] entry__payload;
  wire [11:0] \entry__payload$101 ;
  wire \entry__payload$101.holds ;
  wire [1:0] \entry__payload$101.rrpv ;
  wire [8:0] \entry__payload$101.tag ;
  wire \entry__payload.holds ;
  wire [1:0] \entry__payload.rrpv ;
  wire [8:0] \entry__payload.tag ;
  wire entry__ready;
  wire \entry__ready$102 ;
  wire entry__valid;
  wire \entry__valid$105 ;
  output [47:0] filtered;
  wire [47:0] filtered;
  wire [47:0] \filtered$208 ;
  wire \filtered$228 ;
  wire \filtered$229 ;
  reg [1:0] filtered_now = 2'h0;
  wire fits;
  (* init = 1'h1 *)
  wire forget;
  (* init = 1'h1 *)
  wire \forget$80 ;
  reg [1:0] forget_index = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] \forget_index$79 ;
  (* init = 2'h0 *)
  wire [1:0] \forget_index$81 ;
  output [47:0] held_up;
  wire [47:0] held_up;
  wire [47:0] \held_up$212 ;
  reg held_up_now = 1'h0;
  wire [34:0] i__payload;
  wire [17:0] \i__payload$127 ;
  wire \i__payload$127.again ;
  wire \i__payload$127.bad ;
  wire [13:0] \i__payload$127.key ;
  wire \i__payload$127.learn ;
  wire \i__payload$127.present ;
  wire [17:0] \i__payload$136 ;
  wire \i__payload$136.again ;
  wire \i__payload$136.bad ;
  wire [13:0] \i__payload$136.key ;
  wire \i__payload$136.learn ;
  wire \i__payload$136.present ;
  wire [1:0] \i__payload.again ;
  wire [1:0] \i__payload.bad ;
  wire [27:0] \i__payload.key ;
  wire \i__payload.learn ;
  wire [1:0] \i__payload.present ;
  wire i__ready;
  wire \i__ready$114 ;
  wire \i__ready$123 ;
  wire i__valid;
  wire \i__valid$126 ;
  wire \i__valid$135 ;
  reg in_order = 1'h0;
  wire [15:0] info__payload;
  wire [4:0] \info__payload.block ;
  wire \info__payload.last ;
  wire \info__payload.learn ;
  wire [1:0] \info__payload.offset ;
  wire [6:0] \info__payload.samples ;
  wire info__ready;
  wire info__valid;
  output [47:0] kept_waiting;
  wire [47:0] kept_waiting;
  wire [47:0] \kept_waiting$214 ;
  reg kept_waiting_now = 1'h0;
  wire leaves;
  reg left = 1'h0;
  wire [6:0] level;
  output [47:0] lookups;
  wire [47:0] lookups;
  wire [47:0] \lookups$206 ;
  reg [1:0] lookups_now = 2'h0;
  wire [5:0] mark;
  wire [5:0] \mark$27 ;
  wire may_enter;
  wire [34:0] o__payload;
  wire [17:0] \o__payload$130 ;
  wire \o__payload$130.again ;
  wire \o__payload$130.bad ;
  wire [13:0] \o__payload$130.key ;
  wire \o__payload$130.learn ;
  wire \o__payload$130.present ;
  wire [17:0] \o__payload$138 ;
  wire \o__payload$138.again ;
  wire \o__payload$138.bad ;
  wire [13:0] \o__payload$138.key ;
  wire \o__payload$138.learn ;
  wire \o__payload$138.present ;
  wire [35:0] \o__payload$152 ;
  wire [9:0] \o__payload$152.engine_0 ;
  wire \o__payload$152.engine_0.bad ;
  wire \o__payload$152.engine_0.hit ;
  wire \o__payload$152.engine_0.present ;
  wire [6:0] \o__payload$152.engine_0.slot ;
  wire [9:0] \o__payload$152.engine_1 ;
  wire \o__payload$152.engine_1.bad ;
  wire \o__payload$152.engine_1.hit ;
  wire \o__payload$152.engine_1.present ;
  wire [6:0] \o__payload$152.engine_1.slot ;
  wire [15:0] \o__payload$152.info ;
  wire [4:0] \o__payload$152.info.block ;
  wire \o__payload$152.info.last ;
  wire \o__payload$152.info.learn ;
  wire [1:0] \o__payload$152.info.offset ;
  wire [6:0] \o__payload$152.info.samples ;
  wire [1:0] \o__payload.again ;
  wire [1:0] \o__payload.bad ;
  wire [27:0] \o__payload.key ;
  wire \o__payload.learn ;
  wire [1:0] \o__payload.present ;
  wire o__ready;
  wire \o__ready$131 ;
  wire \o__ready$139 ;
  wire \o__ready$156 ;
  wire o__valid;
  wire \o__valid$134 ;
  wire \o__valid$142 ;
  wire \o__valid$150 ;
  wire [7:0] popular__payload;
  output [14:0] \popular__payload$177 ;
  wire [14:0] \popular__payload$177 ;
  wire [1:0] \popular__payload$177.count ;
  wire \popular__payload$177.last ;
  wire [11:0] \popular__payload$177.numbers ;
  wire [4:0] \popular__payload.block ;
  wire \popular__payload.last ;
  wire [1:0] \popular__payload.mask ;
  wire popular__ready;
  wire \popular__ready$180 ;
  wire popular__valid;
  output \popular__valid$181 ;
  wire \popular__valid$181 ;
  reg quiet = 1'h0;
  wire [15:0] r_data;
  wire r_en;
  wire r_rdy;
  wire [81:0] req__payload;
  wire [17:0] \req__payload$129 ;
  wire \req__payload$129.again ;
  wire \req__payload$129.bad ;
  wire [13:0] \req__payload$129.key ;
  wire \req__payload$129.learn ;
  wire \req__payload$129.present ;
  wire [17:0] \req__payload$137 ;
  wire \req__payload$137.again ;
  wire \req__payload$137.bad ;
  wire [13:0] \req__payload$137.key ;
  wire \req__payload$137.learn ;
  wire \req__payload$137.present ;
  wire [19:0] \req__payload$157 ;
  wire [1:0] \req__payload$157.bad ;
  wire [4:0] \req__payload$157.block ;
  wire \req__payload$157.last ;
  wire \req__payload$157.learn ;
  wire [1:0] \req__payload$157.miss ;
  wire [1:0] \req__payload$157.offset ;
  wire [6:0] \req__payload$157.samples ;
  wire [7:0] \req__payload$171 ;
  wire [4:0] \req__payload$171.block ;
  wire \req__payload$171.last ;
  wire [1:0] \req__payload$171.mask ;
  wire [7:0] \req__payload$183 ;
  wire [4:0] \req__payload$183.block ;
  wire \req__payload$183.last ;
  wire [1:0] \req__payload$183.mask ;
  wire \req__payload.learn ;
  wire [1:0] \req__payload.present ;
  wire [63:0] \req__payload.row ;
  wire [11:0] \req__payload.rows ;
  wire [2:0] \req__payload.table ;
  wire req__ready;
  wire \req__ready$132 ;
  wire \req__ready$140 ;
  wire \req__ready$151 ;
  wire \req__ready$174 ;
  wire \req__ready$186 ;
  wire req__valid;
  wire \req__valid$133 ;
  wire \req__valid$141 ;
  wire \req__valid$153 ;
  wire \req__valid$175 ;
  wire \req__valid$187 ;
  wire [7:0] rest__payload;
  output [14:0] \rest__payload$189 ;
  wire [14:0] \rest__payload$189 ;
  wire [1:0] \rest__payload$189.count ;
  wire \rest__payload$189.last ;
  wire [11:0] \rest__payload$189.numbers ;
  wire [4:0] \rest__payload.block ;
  wire \rest__payload.last ;
  wire [1:0] \rest__payload.mask ;
  wire rest__ready;
  wire \rest__ready$192 ;
  wire rest__valid;
  output \rest__valid$193 ;
  wire \rest__valid$193 ;
  reg room = 1'h0;
  output [23:0] rows__payload;
  wire [23:0] rows__payload;
  wire [23:0] \rows__payload$72 ;
  wire \rows__payload$72.end ;
  wire [10:0] \rows__payload$72.row ;
  wire [1:0] \rows__payload$72.rrpv ;
  wire [6:0] \rows__payload$72.slot ;
  wire [2:0] \rows__payload$72.table ;
  wire \rows__payload.end ;
  wire [10:0] \rows__payload.row ;
  wire [1:0] \rows__payload.rrpv ;
  wire [6:0] \rows__payload.slot ;
  wire [2:0] \rows__payload.table ;
  input rows__ready;
  wire rows__ready;
  wire \rows__ready$74 ;
  output rows__valid;
  wire rows__valid;
  wire \rows__valid$76 ;
  wire [34:0] rsp__payload;
  wire [9:0] \rsp__payload$159 ;
  wire \rsp__payload$159.bad ;
  wire \rsp__payload$159.hit ;
  wire \rsp__payload$159.present ;
  wire [6:0] \rsp__payload$159.slot ;
  wire [9:0] \rsp__payload$166 ;
  wire \rsp__payload$166.bad ;
  wire \rsp__payload$166.hit ;
  wire \rsp__payload$166.present ;
  wire [6:0] \rsp__payload$166.slot ;
  wire [14:0] \rsp__payload$178 ;
  wire [1:0] \rsp__payload$178.count ;
  wire \rsp__payload$178.last ;
  wire [11:0] \rsp__payload$178.numbers ;
  wire [14:0] \rsp__payload$190 ;
  wire [1:0] \rsp__payload$190.count ;
  wire \rsp__payload$190.last ;
  wire [11:0] \rsp__payload$190.numbers ;
  wire [1:0] \rsp__payload.again ;
  wire [1:0] \rsp__payload.bad ;
  wire [27:0] \rsp__payload.key ;
  wire \rsp__payload.learn ;
  wire [1:0] \rsp__payload.present ;
  wire rsp__ready;
  wire \rsp__ready$160 ;
  wire \rsp__ready$167 ;
  input \rsp__ready$179 ;
  wire \rsp__ready$179 ;
  input \rsp__ready$191 ;
  wire \rsp__ready$191 ;
  wire rsp__valid;
  wire \rsp__valid$163 ;
  wire \rsp__valid$170 ;
  wire \rsp__valid$182 ;
  wire \rsp__valid$194 ;
  input rst;
  wire rst;
  output [65:0] slots__payload;
  wire [65:0] slots__payload;
  wire [1:0] \slots__payload.bad ;
  wire [63:0] \slots__payload.slot ;
  input slots__ready;
  wire slots__ready;
  output slots__valid;
  wire slots__valid;
  input [96:0] step__payload;
  wire [96:0] step__payload;
  wire [4:0] \step__payload.block ;
  wire \step__payload.last ;
  wire \step__payload.learn ;
  wire [1:0] \step__payload.offset ;
  wire [1:0] \step__payload.present ;
  wire [63:0] \step__payload.row ;
  wire [11:0] \step__payload.rows ;
  wire [6:0] \step__payload.samples ;
  wire [2:0] \step__payload.table ;
  output step__ready;
  wire step__ready;
  input step__valid;
  wire step__valid;
  output [47:0] steps;
  wire [47:0] steps;
  wire [47:0] \steps$204 ;
  reg steps_now = 1'h0;
  reg [6:0] under_way = 7'h00;
  wire [7:0] upkeep__payload;
  wire [7:0] \upkeep__payload$94 ;
  wire [1:0] \upkeep__payload$94.op ;
  wire [3:0] \upkeep__payload$94.set ;
  wire [1:0] \upkeep__payload$94.way ;
  wire [1:0] \upkeep__payload.op ;
  wire [3:0] \upkeep__payload.set ;
  wire [1:0] \upkeep__payload.way ;
  wire upkeep__ready;
  wire \upkeep__ready$97 ;
  wire upkeep__valid;
  wire \upkeep__valid$98 ;
  reg [15:0] w_data = 16'h0000;
  reg w_en = 1'h0;
  wire [21:0] x__payload;
  wire [7:0] \x__payload$39 ;
  wire \x__payload$39.hit ;
  wire [3:0] \x__payload$39.index ;
  wire \x__payload$39.route ;
  wire [1:0] \x__payload$39.way ;
  wire \x__payload.again ;
  wire \x__payload.learn ;
  wire \x__payload.route ;
  wire [3:0] \x__payload.set ;
  wire [5:0] \x__payload.step ;
  wire [8:0] \x__payload.tag ;
  wire x__ready;
  wire \x__ready$42 ;
  wire x__valid;
  wire \x__valid$37 ;
  wire [21:0] y__payload;
  wire [7:0] \y__payload$52 ;
  wire \y__payload$52.hit ;
  wire [3:0] \y__payload$52.index ;
  wire \y__payload$52.route ;
  wire [1:0] \y__payload$52.way ;
  wire \y__payload.again ;
  wire \y__payload.learn ;
  wire \y__payload.route ;
  wire [3:0] \y__payload.set ;
  wire [5:0] \y__payload.step ;
  wire [8:0] \y__payload.tag ;
  wire y__ready;
  wire \y__ready$55 ;
  wire y__valid;
  wire \y__valid$50 ;
  assign \req__valid$153  = \o__valid$150  & \$11 ;
  assign leaves = \req__valid$153  & \req__ready$151 ;
  assign \$12  = \o__payload$152 [23] ? { 25'h0000000, \o__payload$152 [22:16] } : 32'd4294967295;
  assign \$13  = ~ \o__payload$152 [23];
  assign \$14  = \o__payload$152 [24] & \$13 ;
  assign \$15  = ~ \o__payload$152 [25];
  assign \$16  = \$14  & \$15 ;
  assign \$17  = ~ \o__payload$152 [0];
  assign \$18  = \$16  & \$17 ;
  assign \$19  = \o__payload$152 [33] ? { 25'h0000000, \o__payload$152 [32:26] } : 32'd4294967295;
  assign \$20  = ~ \o__payload$152 [33];
  assign \$21  = \o__payload$152 [34] & \$20 ;
  assign \$22  = ~ \o__payload$152 [35];
  assign \$23  = \$21  & \$22 ;
  assign \$24  = ~ \o__payload$152 [0];
  assign \$25  = \$23  & \$24 ;
  assign \$26  = ~ left;
  assign \$27  = w_en & \$26 ;
  assign \$28  = under_way + 1'h1;
  assign \$29  = ~ w_en;
  assign \$30  = left & \$29 ;
  assign \$31  = under_way - 1'h1;
  assign \$32  = forget_index + 1'h1;
  assign \$33  = forget_index != 2'h3;
  assign \$34  = step__payload[0] != in_order;
  assign \$35  = step__valid & \$34 ;
  assign \$36  = ~ w_en;
  assign \$37  = ! under_way;
  assign \$38  = \$36  & \$37 ;
  assign \$39  = \$35  & \$38 ;
  assign \$40  = ~ quiet;
  assign \$41  = \$39  & \$40 ;
  assign \$42  = ~ command__valid;
  assign \$43  = \$41  & \$42 ;
  assign \$44  = rows__valid & rows__ready;
  assign \$45  = \$44  & rows__payload[23];
  assign \$46  = ~ w_en;
  assign \$47  = ! under_way;
  assign \$48  = \$46  & \$47 ;
  assign \$49  = command__valid & \$48 ;
  assign \$50  = ~ quiet;
  assign \$51  = \$49  & \$50 ;
  assign \$52  = command__valid & command__ready;
  assign \$53  = command__payload == 2'h2;
  assign \$54  = \$52  & \$53 ;
  assign \$55  = level < 6'h3d;
  assign \$56  = | under_way;
  assign \$57  = { \o__payload$152 [34], \o__payload$152 [24] } & { leaves, leaves };
  assign \$58  = ~ \$signal$106 ;
  assign \$59  = step__valid & \$58 ;
  assign \$60  = ~ slots__ready;
  assign \$61  = slots__valid & \$60 ;
  assign \$62  = done__valid & done__ready;
  always @(posedge clk)
    w_en <= \$63 ;
  always @(posedge clk)
    left <= \$64 ;
  always @(posedge clk)
    under_way <= \$65 ;
  always @(posedge clk)
    forget_index <= \$66 ;
  always @(posedge clk)
    \$signal$62  <= \$67 ;
  always @(posedge clk)
    in_order <= \$68 ;
  always @(posedge clk)
    quiet <= \$69 ;
  always @(posedge clk)
    room <= \$70 ;
  always @(posedge clk)
    w_data <= \$71 ;
  always @(posedge clk)
    clear <= \$72 ;
  always @(posedge clk)
    busy_cycles_now <= \$73 ;
  always @(posedge clk)
    steps_now <= \$74 ;
  always @(posedge clk)
    lookups_now <= \$75 ;
  always @(posedge clk)
    filtered_now <= \$76 ;
  always @(posedge clk)
    asked_now <= \$77 ;
  always @(posedge clk)
    held_up_now <= \$78 ;
  always @(posedge clk)
    kept_waiting_now <= \$79 ;
  always @(posedge clk)
    batches_now <= \$80 ;
  assign \$1  = step__payload[0] == in_order;
  assign \$2  = ~ \$signal$62 ;
  assign \$3  = in_order | \$2 ;
  assign \$4  = \$1  & \$3 ;
  assign \$5  = ~ quiet;
  assign \$6  = \$4  & \$5 ;
  assign \$7  = ~ command__valid;
  assign may_enter = \$6  & \$7 ;
  assign \command__valid$66  = command__valid & quiet;
  assign command__ready = \command__ready$70  & quiet;
  assign \$8  = may_enter & room;
  assign \$signal$106  = \$8  & req__ready;
  assign \$signal$110  = step__valid & \$signal$106 ;
  assign fits = & { \i__ready$114 , i__ready };
  assign \$signal$115  = o__valid & fits;
  assign \$9  = \o__valid$150  & \req__ready$151 ;
  assign \$10  = ~ \o__payload$152 [0];
  assign slots__valid = \$9  & \$10 ;
  assign \$11  = \o__payload$152 [0] | slots__ready;
  \hotline_classifier.design.answer_0_0  answer_0_0 (
    .a__payload(\a__payload$12 ),
    .a__ready(back__ready),
    .a_valid(\a__valid$16 ),
    .b__payload(\b__payload$18 ),
    .b__ready(\back__ready$20 ),
    .b_valid(\b__valid$22 ),
    .clk(clk),
    .rst(rst),
    .x__payload(\x__payload$39 ),
    .x__valid(back_valid),
    .y__payload(\y__payload$52 ),
    .y__valid(\back_valid$49 )
  );
  \hotline_classifier.design.bank_0  bank_0 (
    .ask__payload(\ask__payload$30 ),
    .ask__ready(x__ready),
    .ask_valid(\ask__valid$34 ),
    .back__payload(\a__payload$12 ),
    .back__valid(\a__valid$16 ),
    .back_ready(back__ready),
    .clk(clk),
    .entry__payload(entries__0__payload),
    .entry__valid(entries__0__valid),
    .entry_ready(entry__ready),
    .rst(rst),
    .upkeep__payload(upkeep__payload),
    .upkeep__ready(asks__0__ready),
    .upkeep_valid(upkeep__valid)
  );
  \hotline_classifier.design.bank_1  bank_1 (
    .ask__payload(\ask__payload$43 ),
    .ask__ready(y__ready),
    .ask_valid(\ask__valid$47 ),
    .back__payload(\b__payload$18 ),
    .back__valid(\b__valid$22 ),
    .back_ready(\back__ready$20 ),
    .clk(clk),
    .entry__payload(entries__1__payload),
    .entry__valid(entries__1__valid),
    .entry_ready(\entry__ready$102 ),
    .rst(rst),
    .upkeep__payload(\upkeep__payload$94 ),
    .upkeep__ready(asks__1__ready),
    .upkeep_valid(\upkeep__valid$98 )
  );
  \hotline_classifier.design.buffer_0  buffer_0 (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(rsp__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(fits),
    .o__valid(o__valid),
    .rst(rst)
  );
  \hotline_classifier.design.counters  counters (
    .asked(asked),
    .asked_now(asked_now),
    .batches(batches),
    .batches_now(batches_now),
    .busy_cycles(busy_cycles),
    .busy_cycles_now(busy_cycles_now),
    .clear(clear),
    .clk(clk),
    .filtered(filtered),
    .filtered_now(filtered_now),
    .held_up(held_up),
    .held_up_now(held_up_now),
    .kept_waiting(kept_waiting),
    .kept_waiting_now(kept_waiting_now),
    .lookups(lookups),
    .lookups_now(lookups_now),
    .rst(rst),
    .steps(steps),
    .steps_now(steps_now)
  );
  \hotline_classifier.design.engine_0  engine_0 (
    .ask__payload(a__payload),
    .ask__valid(a__valid),
    .ask_ready(ask__ready),
    .asked(\asked$231 ),
    .back_valid(back_valid),
    .clk(clk),
    .filtered(\filtered$228 ),
    .forget(\$signal$62 ),
    .forget_index(forget_index),
    .mark(a_mark),
    .\port$368$1 (\x__payload$39 [7:1]),
    .req__payload(\req__payload$129 ),
    .req__ready(\o__ready$131 ),
    .req_valid(\req__valid$133 ),
    .rsp__payload(engine_0__payload),
    .rsp__valid(engine_0__valid),
    .rsp_ready(\rsp__ready$160 ),
    .rst(rst)
  );
  \hotline_classifier.design.engine_1  engine_1 (
    .ask__payload(b__payload),
    .ask__valid(b__valid),
    .ask_ready(\ask__ready$8 ),
    .asked(\asked$232 ),
    .back_valid(\back_valid$49 ),
    .clk(clk),
    .filtered(\filtered$229 ),
    .forget(\$signal$62 ),
    .forget_index(forget_index),
    .mark(b_mark),
    .\port$369$1 (\y__payload$52 [7:1]),
    .req__payload(\req__payload$137 ),
    .req__ready(\o__ready$139 ),
    .req_valid(\req__valid$141 ),
    .rsp__payload(engine_1__payload),
    .rsp__valid(engine_1__valid),
    .rsp_ready(\rsp__ready$167 ),
    .rst(rst)
  );
  \hotline_classifier.design.info  info (
    .clk(clk),
    .r_data(info__payload),
    .r_en(r_en),
    .r_rdy(info__valid),
    .rst(rst),
    .w_en(w_en),
    .w_level(level),
    .w_port__data(w_data)
  );
  \hotline_classifier.design.joined  joined (
    .clk(clk),
    .i__payload(info__payload),
    .\i__payload$34 (engine_0__payload),
    .\i__payload$39 (engine_1__payload),
    .i__ready(r_en),
    .\i__ready$15 (\rsp__ready$160 ),
    .\i__ready$21 (\rsp__ready$167 ),
    .i__valid(info__valid),
    .\i__valid$14 (engine_0__valid),
    .\i__valid$20 (engine_1__valid),
    .\o__payload$46 (\o__payload$152 ),
    .o__ready(leaves),
    .o__valid(\o__valid$150 ),
    .rst(rst)
  );
  \hotline_classifier.design.lookup_0  lookup_0 (
    .clk(clk),
    .i__payload(\i__payload$127 ),
    .i__ready(i__ready),
    .i__valid(\$signal$115 ),
    .o__payload(\req__payload$129 ),
    .o__ready(\o__ready$131 ),
    .o__valid(\req__valid$133 ),
    .rst(rst)
  );
  \hotline_classifier.design.lookup_1  lookup_1 (
    .clk(clk),
    .i__payload(\i__payload$136 ),
    .i__ready(\i__ready$114 ),
    .i__valid(\$signal$115 ),
    .o__payload(\req__payload$137 ),
    .o__ready(\o__ready$139 ),
    .o__valid(\req__valid$141 ),
    .rst(rst)
  );
  \hotline_classifier.design.merger_0  merger_0 (
    .clk(clk),
    .req__payload(req__payload),
    .req__ready(req__ready),
    .req_valid(\$signal$110 ),
    .rsp__payload(i__payload),
    .rsp__valid(i__valid),
    .rsp_ready(rsp__ready),
    .rst(rst)
  );
  \hotline_classifier.design.popular_list  popular_list (
    .clk(clk),
    .req__payload(\req__payload$171 ),
    .req__ready(popular__ready),
    .req_valid(\req__valid$175 ),
    .rsp__payload(\popular__payload$177 ),
    .rsp__valid(\popular__valid$181 ),
    .rsp_ready(\rsp__ready$179 ),
    .rst(rst)
  );
  \hotline_classifier.design.request_0_0  request_0_0 (
    .a__payload(a__payload),
    .a__ready(ask__ready),
    .a_mark(a_mark),
    .a_valid(a__valid),
    .b__payload(b__payload),
    .b__ready(\ask__ready$8 ),
    .b_mark(b_mark),
    .b_valid(b__valid),
    .clk(clk),
    .in_order(in_order),
    .rst(rst),
    .x__payload(\ask__payload$30 ),
    .x__valid(\ask__valid$34 ),
    .x_ready(x__ready),
    .y__payload(\ask__payload$43 ),
    .y__valid(\ask__valid$47 ),
    .y_ready(y__ready)
  );
  \hotline_classifier.design.rest_list  rest_list (
    .clk(clk),
    .req__payload(\req__payload$183 ),
    .req__ready(rest__ready),
    .req_valid(\req__valid$187 ),
    .rsp__payload(\rest__payload$189 ),
    .rsp__valid(\rest__valid$193 ),
    .rsp_ready(\rsp__ready$191 ),
    .rst(rst)
  );
  \hotline_classifier.design.store  store (
    .clk(clk),
    .done__payload(done__payload),
    .done__valid(done__valid),
    .done_ready(done__ready),
    .popular__payload(\req__payload$171 ),
    .popular__valid(\req__valid$175 ),
    .popular_ready(popular__ready),
    .req__payload(\req__payload$157 ),
    .req__ready(\req__ready$151 ),
    .req_valid(\req__valid$153 ),
    .rest__payload(\req__payload$183 ),
    .rest__valid(\req__valid$187 ),
    .rest_ready(rest__ready),
    .rst(rst)
  );
  \hotline_classifier.design.upkeep  upkeep (
    .asks_0_ready(asks__0__ready),
    .asks_1_ready(asks__1__ready),
    .asks__0__payload(upkeep__payload),
    .asks__0__valid(upkeep__valid),
    .asks__1__payload(\upkeep__payload$94 ),
    .asks__1__valid(\upkeep__valid$98 ),
    .clk(clk),
    .command__ready(\command__ready$70 ),
    .command_op(command__payload),
    .command_valid(\command__valid$66 ),
    .entries_0_valid(entries__0__valid),
    .entries_1_valid(entries__1__valid),
    .entries__0__payload(entries__0__payload),
    .entries__0__ready(entry__ready),
    .entries__1__payload(entries__1__payload),
    .entries__1__ready(\entry__ready$102 ),
    .rows__payload(rows__payload),
    .rows__valid(rows__valid),
    .rows_ready(rows__ready),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$63  = \$signal$110 ;
    if (rst) begin
      \$63  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$64  = leaves;
    if (rst) begin
      \$64  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$65  = under_way;
    if (\$27 ) begin
      \$65  = \$28 [6:0];
    end
    if (\$30 ) begin
      \$65  = \$31 [6:0];
    end
    if (rst) begin
      \$65  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$66  = forget_index;
    if (\$signal$62 ) begin
      \$66  = \$32 [1:0];
    end
    if (\$43 ) begin
      if (step__payload[0]) begin
        \$66  = 2'h0;
      end
    end
    if (\$54 ) begin
      \$66  = 2'h0;
    end
    if (rst) begin
      \$66  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$67  = \$signal$62 ;
    if (\$signal$62 ) begin
      \$67  = \$33 ;
    end
    if (\$43 ) begin
      if (step__payload[0]) begin
        \$67  = 1'h1;
      end
    end
    if (\$54 ) begin
      \$67  = 1'h1;
    end
    if (rst) begin
      \$67  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$68  = in_order;
    if (\$43 ) begin
      \$68  = step__payload[0];
    end
    if (rst) begin
      \$68  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$69  = quiet;
    if (\$45 ) begin
      \$69  = 1'h0;
    end else if (\$51 ) begin
      \$69  = 1'h1;
    end
    if (rst) begin
      \$69  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$70  = \$55 ;
    if (rst) begin
      \$70  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$72  = clear_counters;
    if (rst) begin
      \$72  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$73  = \$56 ;
    if (rst) begin
      \$73  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$74  = leaves;
    if (rst) begin
      \$74  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$75  = \$57 ;
    if (rst) begin
      \$75  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$76  = { \filtered$229 , \filtered$228  };
    if (rst) begin
      \$76  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$77  = { \asked$232 , \asked$231  };
    if (rst) begin
      \$77  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$78  = \$59 ;
    if (rst) begin
      \$78  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$79  = \$61 ;
    if (rst) begin
      \$79  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$80  = \$62 ;
    if (rst) begin
      \$80  = 1'h0;
    end
  end
  assign ask__payload = a__payload;
  assign a__ready = ask__ready;
  assign ask__valid = a__valid;
  assign \ask__payload$7  = b__payload;
  assign b__ready = \ask__ready$8 ;
  assign \ask__valid$11  = b__valid;
  assign back__payload = \a__payload$12 ;
  assign \a__ready$15  = back__ready;
  assign back__valid = \a__valid$16 ;
  assign \back__payload$19  = \b__payload$18 ;
  assign \b__ready$21  = \back__ready$20 ;
  assign \back__valid$23  = \b__valid$22 ;
  assign mark = a_mark;
  assign \mark$27  = b_mark;
  assign \$signal  = in_order;
  assign x__payload = \ask__payload$30 ;
  assign \ask__ready$33  = x__ready;
  assign x__valid = \ask__valid$34 ;
  assign \x__valid$37  = back_valid;
  assign back_index = \x__payload$39 [4:1];
  assign back_hit = \x__payload$39 [5];
  assign back_way = \x__payload$39 [7:6];
  assign \x__ready$42  = 1'h1;
  assign y__payload = \ask__payload$43 ;
  assign \ask__ready$46  = y__ready;
  assign y__valid = \ask__valid$47 ;
  assign \y__valid$50  = \back_valid$49 ;
  assign \back_index$51  = \y__payload$52 [4:1];
  assign \back_hit$53  = \y__payload$52 [5];
  assign \back_way$54  = \y__payload$52 [7:6];
  assign \y__ready$55  = 1'h1;
  assign \$signal$57  = w_en;
  assign about = w_data;
  assign command_open = quiet;
  assign \command__payload$68  = command__payload;
  assign \rows__payload$72  = rows__payload;
  assign \rows__ready$74  = rows__ready;
  assign \rows__valid$76  = rows__valid;
  assign forget = \$signal$62 ;
  assign \forget_index$79  = forget_index;
  assign \forget$80  = \$signal$62 ;
  assign \forget_index$81  = forget_index;
  assign asks__0__payload = upkeep__payload;
  assign upkeep__ready = asks__0__ready;
  assign asks__0__valid = upkeep__valid;
  assign entry__payload = entries__0__payload;
  assign entries__0__ready = entry__ready;
  assign entry__valid = entries__0__valid;
  assign asks__1__payload = \upkeep__payload$94 ;
  assign \upkeep__ready$97  = asks__1__ready;
  assign asks__1__valid = \upkeep__valid$98 ;
  assign \entry__payload$101  = entries__1__payload;
  assign entries__1__ready = \entry__ready$102 ;
  assign \entry__valid$105  = entries__1__valid;
  assign req__valid = \$signal$110 ;
  assign o__ready = fits;
  assign rsp__payload = i__payload;
  assign \i__ready$123  = rsp__ready;
  assign rsp__valid = i__valid;
  assign \i__valid$126  = \$signal$115 ;
  assign \o__payload$130  = \req__payload$129 ;
  assign \req__ready$132  = \o__ready$131 ;
  assign \o__valid$134  = \req__valid$133 ;
  assign \i__valid$135  = \$signal$115 ;
  assign \o__payload$138  = \req__payload$137 ;
  assign \req__ready$140  = \o__ready$139 ;
  assign \o__valid$142  = \req__valid$141 ;
  assign r_rdy = info__valid;
  assign r_data = info__payload;
  assign info__ready = r_en;
  assign \o__ready$156  = leaves;
  assign \rsp__payload$159  = engine_0__payload;
  assign engine_0__ready = \rsp__ready$160 ;
  assign \rsp__valid$163  = engine_0__valid;
  assign \rsp__payload$166  = engine_1__payload;
  assign engine_1__ready = \rsp__ready$167 ;
  assign \rsp__valid$170  = engine_1__valid;
  assign popular__payload = \req__payload$171 ;
  assign \req__ready$174  = popular__ready;
  assign popular__valid = \req__valid$175 ;
  assign \rsp__payload$178  = \popular__payload$177 ;
  assign \popular__ready$180  = \rsp__ready$179 ;
  assign \rsp__valid$182  = \popular__valid$181 ;
  assign rest__payload = \req__payload$183 ;
  assign \req__ready$186  = rest__ready;
  assign rest__valid = \req__valid$187 ;
  assign \rsp__payload$190  = \rest__payload$189 ;
  assign \rest__ready$192  = \rsp__ready$191 ;
  assign \rsp__valid$194  = \rest__valid$193 ;
  assign \done__payload$196  = done__payload;
  assign \done__ready$198  = done__ready;
  assign \done__valid$200  = done__valid;
  assign \busy_cycles$202  = busy_cycles;
  assign \steps$204  = steps;
  assign \lookups$206  = lookups;
  assign \filtered$208  = filtered;
  assign \asked$210  = asked;
  assign \held_up$212  = held_up;
  assign \kept_waiting$214  = kept_waiting;
  assign \batches$216  = batches;
  assign step__ready = \$signal$106 ;
  assign \a__payload.route  = a__payload[0];
  assign \a__payload.step  = a__payload[6:1];
  assign \a__payload.set  = a__payload[10:7];
  assign \a__payload.tag  = a__payload[19:11];
  assign \a__payload.learn  = a__payload[20];
  assign \a__payload.again  = a__payload[21];
  assign \ask__payload.route  = a__payload[0];
  assign \ask__payload.step  = a__payload[6:1];
  assign \ask__payload.set  = a__payload[10:7];
  assign \ask__payload.tag  = a__payload[19:11];
  assign \ask__payload.learn  = a__payload[20];
  assign \ask__payload.again  = a__payload[21];
  assign \b__payload.route  = b__payload[0];
  assign \b__payload.step  = b__payload[6:1];
  assign \b__payload.set  = b__payload[10:7];
  assign \b__payload.tag  = b__payload[19:11];
  assign \b__payload.learn  = b__payload[20];
  assign \b__payload.again  = b__payload[21];
  assign \ask__payload$7.route  = b__payload[0];
  assign \ask__payload$7.step  = b__payload[6:1];
  assign \ask__payload$7.set  = b__payload[10:7];
  assign \ask__payload$7.tag  = b__payload[19:11];
  assign \ask__payload$7.learn  = b__payload[20];
  assign \ask__payload$7.again  = b__payload[21];
  assign \a__payload$12.route  = \a__payload$12 [0];
  assign \a__payload$12.index  = \a__payload$12 [4:1];
  assign \a__payload$12.hit  = \a__payload$12 [5];
  assign \a__payload$12.way  = \a__payload$12 [7:6];
  assign \back__payload.route  = \a__payload$12 [0];
  assign \back__payload.index  = \a__payload$12 [4:1];
  assign \back__payload.hit  = \a__payload$12 [5];
  assign \back__payload.way  = \a__payload$12 [7:6];
  assign \b__payload$18.route  = \b__payload$18 [0];
  assign \b__payload$18.index  = \b__payload$18 [4:1];
  assign \b__payload$18.hit  = \b__payload$18 [5];
  assign \b__payload$18.way  = \b__payload$18 [7:6];
  assign \back__payload$19.route  = \b__payload$18 [0];
  assign \back__payload$19.index  = \b__payload$18 [4:1];
  assign \back__payload$19.hit  = \b__payload$18 [5];
  assign \back__payload$19.way  = \b__payload$18 [7:6];
  assign \ask__payload$30.route  = \ask__payload$30 [0];
  assign \ask__payload$30.step  = \ask__payload$30 [6:1];
  assign \ask__payload$30.set  = \ask__payload$30 [10:7];
  assign \ask__payload$30.tag  = \ask__payload$30 [19:11];
  assign \ask__payload$30.learn  = \ask__payload$30 [20];
  assign \ask__payload$30.again  = \ask__payload$30 [21];
  assign \x__payload.route  = \ask__payload$30 [0];
  assign \x__payload.step  = \ask__payload$30 [6:1];
  assign \x__payload.set  = \ask__payload$30 [10:7];
  assign \x__payload.tag  = \ask__payload$30 [19:11];
  assign \x__payload.learn  = \ask__payload$30 [20];
  assign \x__payload.again  = \ask__payload$30 [21];
  assign \x__payload$39.route  = \x__payload$39 [0];
  assign \x__payload$39.index  = \x__payload$39 [4:1];
  assign \x__payload$39.hit  = \x__payload$39 [5];
  assign \x__payload$39.way  = \x__payload$39 [7:6];
  assign \ask__payload$43.route  = \ask__payload$43 [0];
  assign \ask__payload$43.step  = \ask__payload$43 [6:1];
  assign \ask__payload$43.set  = \ask__payload$43 [10:7];
  assign \ask__payload$43.tag  = \ask__payload$43 [19:11];
  assign \ask__payload$43.learn  = \ask__payload$43 [20];
  assign \ask__payload$43.again  = \ask__payload$43 [21];
  assign \y__payload.route  = \ask__payload$43 [0];
  assign \y__payload.step  = \ask__payload$43 [6:1];
  assign \y__payload.set  = \ask__payload$43 [10:7];
  assign \y__payload.tag  = \ask__payload$43 [19:11];
  assign \y__payload.learn  = \ask__payload$43 [20];
  assign \y__payload.again  = \ask__payload$43 [21];
  assign \y__payload$52.route  = \y__payload$52 [0];
  assign \y__payload$52.index  = \y__payload$52 [4:1];
  assign \y__payload$52.hit  = \y__payload$52 [5];
  assign \y__payload$52.way  = \y__payload$52 [7:6];
  assign \about.learn  = w_data[0];
  assign \about.last  = w_data[1];
  assign \about.samples  = w_data[8:2];
  assign \about.block  = w_data[13:9];
  assign \about.offset  = w_data[15:14];
  assign \step__payload.learn  = step__payload[0];
  assign \step__payload.last  = step__payload[1];
  assign \step__payload.samples  = step__payload[8:2];
  assign \step__payload.table  = step__payload[11:9];
  assign \step__payload.rows  = step__payload[23:12];
  assign \step__payload.block  = step__payload[28:24];
  assign \step__payload.present  = step__payload[30:29];
  assign \step__payload.row  = step__payload[94:31];
  assign \step__payload.offset  = step__payload[96:95];
  assign \command__payload.op  = command__payload;
  assign \command__payload$68.op  = command__payload;
  assign \rows__payload.slot  = rows__payload[6:0];
  assign \rows__payload.table  = rows__payload[9:7];
  assign \rows__payload.row  = rows__payload[20:10];
  assign \rows__payload.rrpv  = rows__payload[22:21];
  assign \rows__payload.end  = rows__payload[23];
  assign \rows__payload$72.slot  = rows__payload[6:0];
  assign \rows__payload$72.table  = rows__payload[9:7];
  assign \rows__payload$72.row  = rows__payload[20:10];
  assign \rows__payload$72.rrpv  = rows__payload[22:21];
  assign \rows__payload$72.end  = rows__payload[23];
  assign \upkeep__payload.op  = upkeep__payload[1:0];
  assign \upkeep__payload.set  = upkeep__payload[5:2];
  assign \upkeep__payload.way  = upkeep__payload[7:6];
  assign \asks__0__payload.op  = upkeep__payload[1:0];
  assign \asks__0__payload.set  = upkeep__payload[5:2];
  assign \asks__0__payload.way  = upkeep__payload[7:6];
  assign \entries__0__payload.holds  = entries__0__payload[0];
  assign \entries__0__payload.rrpv  = entries__0__payload[2:1];
  assign \entries__0__payload.tag  = entries__0__payload[11:3];
  assign \entry__payload.holds  = entries__0__payload[0];
  assign \entry__payload.rrpv  = entries__0__payload[2:1];
  assign \entry__payload.tag  = entries__0__payload[11:3];
  assign \upkeep__payload$94.op  = \upkeep__payload$94 [1:0];
  assign \upkeep__payload$94.set  = \upkeep__payload$94 [5:2];
  assign \upkeep__payload$94.way  = \upkeep__payload$94 [7:6];
  assign \asks__1__payload.op  = \upkeep__payload$94 [1:0];
  assign \asks__1__payload.set  = \upkeep__payload$94 [5:2];
  assign \asks__1__payload.way  = \upkeep__payload$94 [7:6];
  assign \entries__1__payload.holds  = entries__1__payload[0];
  assign \entries__1__payload.rrpv  = entries__1__payload[2:1];
  assign \entries__1__payload.tag  = entries__1__payload[11:3];
  assign \entry__payload$101.holds  = entries__1__payload[0];
  assign \entry__payload$101.rrpv  = entries__1__payload[2:1];
  assign \entry__payload$101.tag  = entries__1__payload[11:3];
  assign \req__payload.learn  = req__payload[0];
  assign \req__payload.table  = req__payload[3:1];
  assign \req__payload.rows  = req__payload[15:4];
  assign \req__payload.present  = req__payload[17:16];
  assign \req__payload.row  = req__payload[81:18];
  assign \i__payload.learn  = i__payload[0];
  assign \i__payload.key  = i__payload[28:1];
  assign \i__payload.present  = i__payload[30:29];
  assign \i__payload.bad  = i__payload[32:31];
  assign \i__payload.again  = i__payload[34:33];
  assign \rsp__payload.learn  = i__payload[0];
  assign \rsp__payload.key  = i__payload[28:1];
  assign \rsp__payload.present  = i__payload[30:29];
  assign \rsp__payload.bad  = i__payload[32:31];
  assign \rsp__payload.again  = i__payload[34:33];
  assign \i__payload$127.key  = \i__payload$127 [13:0];
  assign \i__payload$127.present  = \i__payload$127 [14];
  assign \i__payload$127.bad  = \i__payload$127 [15];
  assign \i__payload$127.again  = \i__payload$127 [16];
  assign \i__payload$127.learn  = \i__payload$127 [17];
  assign \o__payload.learn  = o__payload[0];
  assign \o__payload.key  = o__payload[28:1];
  assign \o__payload.present  = o__payload[30:29];
  assign \o__payload.bad  = o__payload[32:31];
  assign \o__payload.again  = o__payload[34:33];
  assign \req__payload$129.key  = \req__payload$129 [13:0];
  assign \req__payload$129.present  = \req__payload$129 [14];
  assign \req__payload$129.bad  = \req__payload$129 [15];
  assign \req__payload$129.again  = \req__payload$129 [16];
  assign \req__payload$129.learn  = \req__payload$129 [17];
  assign \o__payload$130.key  = \req__payload$129 [13:0];
  assign \o__payload$130.present  = \req__payload$129 [14];
  assign \o__payload$130.bad  = \req__payload$129 [15];
  assign \o__payload$130.again  = \req__payload$129 [16];
  assign \o__payload$130.learn  = \req__payload$129 [17];
  assign \i__payload$136.key  = \i__payload$136 [13:0];
  assign \i__payload$136.present  = \i__payload$136 [14];
  assign \i__payload$136.bad  = \i__payload$136 [15];
  assign \i__payload$136.again  = \i__payload$136 [16];
  assign \i__payload$136.learn  = \i__payload$136 [17];
  assign \req__payload$137.key  = \req__payload$137 [13:0];
  assign \req__payload$137.present  = \req__payload$137 [14];
  assign \req__payload$137.bad  = \req__payload$137 [15];
  assign \req__payload$137.again  = \req__payload$137 [16];
  assign \req__payload$137.learn  = \req__payload$137 [17];
  assign \o__payload$138.key  = \req__payload$137 [13:0];
  assign \o__payload$138.present  = \req__payload$137 [14];
  assign \o__payload$138.bad  = \req__payload$137 [15];
  assign \o__payload$138.again  = \req__payload$137 [16];
  assign \o__payload$138.learn  = \req__payload$137 [17];
  assign \info__payload.learn  = info__payload[0];
  assign \info__payload.last  = info__payload[1];
  assign \info__payload.samples  = info__payload[8:2];
  assign \info__payload.block  = info__payload[13:9];
  assign \info__payload.offset  = info__payload[15:14];
  assign \o__payload$152.info  = \o__payload$152 [15:0];
  assign \o__payload$152.info.learn  = \o__payload$152 [0];
  assign \o__payload$152.info.last  = \o__payload$152 [1];
  assign \o__payload$152.info.samples  = \o__payload$152 [8:2];
  assign \o__payload$152.info.block  = \o__payload$152 [13:9];
  assign \o__payload$152.info.offset  = \o__payload$152 [15:14];
  assign \o__payload$152.engine_0  = \o__payload$152 [25:16];
  assign \o__payload$152.engine_0.slot  = \o__payload$152 [22:16];
  assign \o__payload$152.engine_0.hit  = \o__payload$152 [23];
  assign \o__payload$152.engine_0.present  = \o__payload$152 [24];
  assign \o__payload$152.engine_0.bad  = \o__payload$152 [25];
  assign \o__payload$152.engine_1  = \o__payload$152 [35:26];
  assign \o__payload$152.engine_1.slot  = \o__payload$152 [32:26];
  assign \o__payload$152.engine_1.hit  = \o__payload$152 [33];
  assign \o__payload$152.engine_1.present  = \o__payload$152 [34];
  assign \o__payload$152.engine_1.bad  = \o__payload$152 [35];
  assign \req__payload$157.miss  = \req__payload$157 [1:0];
  assign \req__payload$157.bad  = \req__payload$157 [3:2];
  assign \req__payload$157.block  = \req__payload$157 [8:4];
  assign \req__payload$157.offset  = \req__payload$157 [10:9];
  assign \req__payload$157.learn  = \req__payload$157 [11];
  assign \req__payload$157.last  = \req__payload$157 [12];
  assign \req__payload$157.samples  = \req__payload$157 [19:13];
  assign \engine_0__payload.slot  = engine_0__payload[6:0];
  assign \engine_0__payload.hit  = engine_0__payload[7];
  assign \engine_0__payload.present  = engine_0__payload[8];
  assign \engine_0__payload.bad  = engine_0__payload[9];
  assign \rsp__payload$159.slot  = engine_0__payload[6:0];
  assign \rsp__payload$159.hit  = engine_0__payload[7];
  assign \rsp__payload$159.present  = engine_0__payload[8];
  assign \rsp__payload$159.bad  = engine_0__payload[9];
  assign \slots__payload.slot  = slots__payload[63:0];
  assign \slots__payload.bad  = slots__payload[65:64];
  assign \engine_1__payload.slot  = engine_1__payload[6:0];
  assign \engine_1__payload.hit  = engine_1__payload[7];
  assign \engine_1__payload.present  = engine_1__payload[8];
  assign \engine_1__payload.bad  = engine_1__payload[9];
  assign \rsp__payload$166.slot  = engine_1__payload[6:0];
  assign \rsp__payload$166.hit  = engine_1__payload[7];
  assign \rsp__payload$166.present  = engine_1__payload[8];
  assign \rsp__payload$166.bad  = engine_1__payload[9];
  assign \req__payload$171.mask  = \req__payload$171 [1:0];
  assign \req__payload$171.block  = \req__payload$171 [6:2];
  assign \req__payload$171.last  = \req__payload$171 [7];
  assign \popular__payload.mask  = \req__payload$171 [1:0];
  assign \popular__payload.block  = \req__payload$171 [6:2];
  assign \popular__payload.last  = \req__payload$171 [7];
  assign \popular__payload$177.numbers  = \popular__payload$177 [11:0];
  assign \popular__payload$177.count  = \popular__payload$177 [13:12];
  assign \popular__payload$177.last  = \popular__payload$177 [14];
  assign \rsp__payload$178.numbers  = \popular__payload$177 [11:0];
  assign \rsp__payload$178.count  = \popular__payload$177 [13:12];
  assign \rsp__payload$178.last  = \popular__payload$177 [14];
  assign \req__payload$183.mask  = \req__payload$183 [1:0];
  assign \req__payload$183.block  = \req__payload$183 [6:2];
  assign \req__payload$183.last  = \req__payload$183 [7];
  assign \rest__payload.mask  = \req__payload$183 [1:0];
  assign \rest__payload.block  = \req__payload$183 [6:2];
  assign \rest__payload.last  = \req__payload$183 [7];
  assign \rest__payload$189.numbers  = \rest__payload$189 [11:0];
  assign \rest__payload$189.count  = \rest__payload$189 [13:12];
  assign \rest__payload$189.last  = \rest__payload$189 [14];
  assign \rsp__payload$190.numbers  = \rest__payload$189 [11:0];
  assign \rsp__payload$190.count  = \rest__payload$189 [13:12];
  assign \rsp__payload$190.last  = \rest__payload$189 [14];
  assign \done__payload.learn  = done__payload[0];
  assign \done__payload.popular  = done__payload[7:1];
  assign \done__payload.rest  = done__payload[14:8];
  assign \done__payload.bad  = done__payload[15];
  assign \done__payload.first_bad  = done__payload[22:16];
  assign \done__payload$196.learn  = done__payload[0];
  assign \done__payload$196.popular  = done__payload[7:1];
  assign \done__payload$196.rest  = done__payload[14:8];
  assign \done__payload$196.bad  = done__payload[15];
  assign \done__payload$196.first_bad  = done__payload[22:16];
  assign \$71 [15:14] = step__payload[96:95];
  assign \$71 [13:9] = step__payload[28:24];
  assign \$71 [8:2] = step__payload[8:2];
  assign \$71 [1] = step__payload[1];
  assign \$71 [0] = step__payload[0];
  assign slots__payload[65] = \o__payload$152 [35];
  assign slots__payload[63:32] = \$19 ;
  assign slots__payload[64] = \o__payload$152 [25];
  assign slots__payload[31:0] = \$12 ;
  assign \req__payload$157 [3] = \o__payload$152 [35];
  assign \req__payload$157 [1] = \$25 ;
  assign \req__payload$157 [2] = \o__payload$152 [25];
  assign \req__payload$157 [0] = \$18 ;
  assign \req__payload$157 [10:9] = \o__payload$152 [15:14];
  assign \req__payload$157 [8:4] = \o__payload$152 [13:9];
  assign \req__payload$157 [19:13] = \o__payload$152 [8:2];
  assign \req__payload$157 [12] = \o__payload$152 [1];
  assign \req__payload$157 [11] = \o__payload$152 [0];
  assign \i__payload$136 [17] = o__payload[0];
  assign \i__payload$136 [16] = o__payload[34];
  assign \i__payload$136 [15] = o__payload[32];
  assign \i__payload$136 [14] = o__payload[30];
  assign \i__payload$136 [13:0] = o__payload[28:15];
  assign \i__payload$127 [17] = o__payload[0];
  assign \i__payload$127 [16] = o__payload[33];
  assign \i__payload$127 [15] = o__payload[31];
  assign \i__payload$127 [14] = o__payload[29];
  assign \i__payload$127 [13:0] = o__payload[14:1];
  assign req__payload[81:18] = step__payload[94:31];
  assign req__payload[17:16] = step__payload[30:29];
  assign req__payload[15:4] = step__payload[23:12];
  assign req__payload[3:1] = step__payload[11:9];
  assign req__payload[0] = step__payload[0];
endmodule

module \hotline_classifier.design.answer_0_0 (rst, a_valid, b_valid, a__ready, b__ready, x__valid, y__valid, a__payload, b__payload, x__payload, y__payload, clk);
  input [7:0] a__payload;
  wire [7:0] a__payload;
  wire \a__payload.hit ;
  wire [3:0] \a__payload.index ;
  wire \a__payload.route ;
  wire [1:0] \a__payload.way ;
  output a__ready;
  wire a__ready;
  wire a__valid;
  wire a_hit;
  wire [3:0] a_index;
  wire a_ready;
  wire a_route;
  input a_valid;
  wire a_valid;
  wire [1:0] a_way;
  input [7:0] b__payload;
  wire [7:0] b__payload;
  wire \b__payload.hit ;
  wire [3:0] \b__payload.index ;
  wire \b__payload.route ;
  wire [1:0] \b__payload.way ;
  output b__ready;
  wire b__ready;
  wire b__valid;
  wire b_hit;
  wire [3:0] b_index;
  wire b_ready;
  wire b_route;
  input b_valid;
  wire b_valid;
  wire [1:0] b_way;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [7:0] x__payload;
  wire [7:0] x__payload;
  wire \x__payload.hit ;
  wire [3:0] \x__payload.index ;
  wire \x__payload.route ;
  wire [1:0] \x__payload.way ;
  wire x__ready;
  output x__valid;
  wire x__valid;
  wire x_hit;
  wire [3:0] x_index;
  wire x_ready;
  wire x_route;
  wire x_valid;
  wire [1:0] x_way;
  output [7:0] y__payload;
  wire [7:0] y__payload;
  wire \y__payload.hit ;
  wire [3:0] \y__payload.index ;
  wire \y__payload.route ;
  wire [1:0] \y__payload.way ;
  wire y__ready;
  output y__valid;
  wire y__valid;
  wire y_hit;
  wire [3:0] y_index;
  wire y_ready;
  wire y_route;
  wire y_valid;
  wire [1:0] y_way;
  hotline_answer_switch \instance  (
    .a_hit(a__payload[5]),
    .a_index(a__payload[4:1]),
    .a_ready(a__ready),
    .a_route(a__payload[0]),
    .a_valid(a_valid),
    .a_way(a__payload[7:6]),
    .b_hit(b__payload[5]),
    .b_index(b__payload[4:1]),
    .b_ready(b__ready),
    .b_route(b__payload[0]),
    .b_valid(b_valid),
    .b_way(b__payload[7:6]),
    .clk(clk),
    .rst(rst),
    .x_hit(x_hit),
    .x_index(x_index),
    .x_ready(1'h1),
    .x_route(x_route),
    .x_valid(x__valid),
    .x_way(x_way),
    .y_hit(y_hit),
    .y_index(y_index),
    .y_ready(1'h1),
    .y_route(y_route),
    .y_valid(y__valid),
    .y_way(y_way)
  );
  assign a__valid = a_valid;
  assign a_ready = a__ready;
  assign a_route = a__payload[0];
  assign a_index = a__payload[4:1];
  assign a_hit = a__payload[5];
  assign a_way = a__payload[7:6];
  assign b__valid = b_valid;
  assign b_ready = b__ready;
  assign b_route = b__payload[0];
  assign b_index = b__payload[4:1];
  assign b_hit = b__payload[5];
  assign b_way = b__payload[7:6];
  assign x_valid = x__valid;
  assign x_ready = 1'h1;
  assign x__ready = 1'h1;
  assign y_valid = y__valid;
  assign y_ready = 1'h1;
  assign y__ready = 1'h1;
  assign \a__payload.route  = a__payload[0];
  assign \a__payload.index  = a__payload[4:1];
  assign \a__payload.hit  = a__payload[5];
  assign \a__payload.way  = a__payload[7:6];
  assign \b__payload.route  = b__payload[0];
  assign \b__payload.index  = b__payload[4:1];
  assign \b__payload.hit  = b__payload[5];
  assign \b__payload.way  = b__payload[7:6];
  assign \x__payload.route  = x__payload[0];
  assign \x__payload.index  = x__payload[4:1];
  assign \x__payload.hit  = x__payload[5];
  assign \x__payload.way  = x__payload[7:6];
  assign \y__payload.route  = y__payload[0];
  assign \y__payload.index  = y__payload[4:1];
  assign \y__payload.hit  = y__payload[5];
  assign \y__payload.way  = y__payload[7:6];
  assign y__payload[7:6] = y_way;
  assign y__payload[5] = y_hit;
  assign y__payload[4:1] = y_index;
  assign y__payload[0] = y_route;
  assign x__payload[7:6] = x_way;
  assign x__payload[5] = x_hit;
  assign x__payload[4:1] = x_index;
  assign x__payload[0] = x_route;
endmodule

module \hotline_classifier.design.bank_0 (rst, ask__ready, back__valid, upkeep__ready, entry__valid, ask_valid, back_ready, upkeep_valid, entry_ready, back__payload, entry__payload, ask__payload, upkeep__payload, clk);
  input [21:0] ask__payload;
  wire [21:0] ask__payload;
  wire \ask__payload.again ;
  wire \ask__payload.learn ;
  wire \ask__payload.route ;
  wire [3:0] \ask__payload.set ;
  wire [5:0] \ask__payload.step ;
  wire [8:0] \ask__payload.tag ;
  output ask__ready;
  wire ask__ready;
  wire ask__valid;
  wire ask_again;
  wire ask_learn;
  wire ask_ready;
  wire ask_route;
  wire [3:0] ask_set;
  wire [5:0] ask_step;
  wire [8:0] ask_tag;
  input ask_valid;
  wire ask_valid;
  output [7:0] back__payload;
  wire [7:0] back__payload;
  wire \back__payload.hit ;
  wire [3:0] \back__payload.index ;
  wire \back__payload.route ;
  wire [1:0] \back__payload.way ;
  wire back__ready;
  output back__valid;
  wire back__valid;
  wire back_hit;
  wire [3:0] back_index;
  input back_ready;
  wire back_ready;
  wire back_route;
  wire back_valid;
  wire [1:0] back_way;
  input clk;
  wire clk;
  output [11:0] entry__payload;
  wire [11:0] entry__payload;
  wire \entry__payload.holds ;
  wire [1:0] \entry__payload.rrpv ;
  wire [8:0] \entry__payload.tag ;
  wire entry__ready;
  output entry__valid;
  wire entry__valid;
  wire entry_holds;
  input entry_ready;
  wire entry_ready;
  wire [1:0] entry_rrpv;
  wire [8:0] entry_tag;
  wire entry_valid;
  input rst;
  wire rst;
  input [7:0] upkeep__payload;
  wire [7:0] upkeep__payload;
  wire [1:0] \upkeep__payload.op ;
  wire [3:0] \upkeep__payload.set ;
  wire [1:0] \upkeep__payload.way ;
  output upkeep__ready;
  wire upkeep__ready;
  wire upkeep__valid;
  wire [1:0] upkeep_op;
  wire upkeep_ready;
  wire [3:0] upkeep_set;
  input upkeep_valid;
  wire upkeep_valid;
  wire [1:0] upkeep_way;
  hotline_bank_node \instance  (
    .ask_again(ask__payload[21]),
    .ask_learn(ask__payload[20]),
    .ask_ready(ask__ready),
    .ask_route(ask__payload[0]),
    .ask_set(ask__payload[10:7]),
    .ask_step(ask__payload[6:1]),
    .ask_tag(ask__payload[19:11]),
    .ask_valid(ask_valid),
    .back_hit(back_hit),
    .back_index(back_index),
    .back_ready(back_ready),
    .back_route(back_route),
    .back_valid(back__valid),
    .back_way(back_way),
    .clk(clk),
    .entry_holds(entry_holds),
    .entry_ready(entry_ready),
    .entry_rrpv(entry_rrpv),
    .entry_tag(entry_tag),
    .entry_valid(entry__valid),
    .rst(rst),
    .upkeep_op(upkeep__payload[1:0]),
    .upkeep_ready(upkeep__ready),
    .upkeep_set(upkeep__payload[5:2]),
    .upkeep_valid(upkeep_valid),
    .upkeep_way(upkeep__payload[7:6])
  );
  assign ask__valid = ask_valid;
  assign ask_ready = ask__ready;
  assign ask_route = ask__payload[0];
  assign ask_step = ask__payload[6:1];
  assign ask_set = ask__payload[10:7];
  assign ask_tag = ask__payload[19:11];
  assign ask_learn = ask__payload[20];
  assign ask_again = ask__payload[21];
  assign back_valid = back__valid;
  assign back__ready = back_ready;
  assign upkeep__valid = upkeep_valid;
  assign upkeep_ready = upkeep__ready;
  assign upkeep_op = upkeep__payload[1:0];
  assign upkeep_set = upkeep__payload[5:2];
  assign upkeep_way = upkeep__payload[7:6];
  assign entry_valid = entry__valid;
  assign entry__ready = entry_ready;
  assign \ask__payload.route  = ask__payload[0];
  assign \ask__payload.step  = ask__payload[6:1];
  assign \ask__payload.set  = ask__payload[10:7];
  assign \ask__payload.tag  = ask__payload[19:11];
  assign \ask__payload.learn  = ask__payload[20];
  assign \ask__payload.again  = ask__payload[21];
  assign \back__payload.route  = back__payload[0];
  assign \back__payload.index  = back__payload[4:1];
  assign \back__payload.hit  = back__payload[5];
  assign \back__payload.way  = back__payload[7:6];
  assign \upkeep__payload.op  = upkeep__payload[1:0];
  assign \upkeep__payload.set  = upkeep__payload[5:2];
  assign \upkeep__payload.way  = upkeep__payload[7:6];
  assign \entry__payload.holds  = entry__payload[0];
  assign \entry__payload.rrpv  = entry__payload[2:1];
  assign \entry__payload.tag  = entry__payload[11:3];
  assign entry__payload[11:3] = entry_tag;
  assign entry__payload[2:1] = entry_rrpv;
  assign entry__payload[0] = entry_holds;
  assign back__payload[7:6] = back_way;
  assign back__payload[5] = back_hit;
  assign back__payload[4:1] = back_index;
  assign back__payload[0] = back_route;
endmodule

module \hotline_classifier.design.bank_1 (rst, ask__ready, back__valid, upkeep__ready, entry__valid, ask_valid, back_ready, upkeep_valid, entry_ready, back__payload, entry__payload, ask__payload, upkeep__payload, clk);
  input [21:0] ask__payload;
  wire [21:0] ask__payload;
  wire \ask__payload.again ;
  wire \ask__payload.learn ;
  wire \ask__payload.route ;
  wire [3:0] \ask__payload.set ;
  wire [5:0] \ask__payload.step ;
  wire [8:0] \ask__payload.tag ;
  output ask__ready;
  wire ask__ready;
  wire ask__valid;
  wire ask_again;
  wire ask_learn;
  wire ask_ready;
  wire ask_route;
  wire [3:0] ask_set;
  wire [5:0] ask_step;
  wire [8:0] ask_tag;
  input ask_valid;
  wire ask_valid;
  output [7:0] back__payload;
  wire [7:0] back__payload;
  wire \back__payload.hit ;
  wire [3:0] \back__payload.index ;
  wire \back__payload.route ;
  wire [1:0] \back__payload.way ;
  wire back__ready;
  output back__valid;
  wire back__valid;
  wire back_hit;
  wire [3:0] back_index;
  input back_ready;
  wire back_ready;
  wire back_route;
  wire back_valid;
  wire [1:0] back_way;
  input clk;
  wire clk;
  output [11:0] entry__payload;
  wire [11:0] entry__payload;
  wire \entry__payload.holds ;
  wire [1:0] \entry__payload.rrpv ;
  wire [8:0] \entry__payload.tag ;
  wire entry__ready;
  output entry__valid;
  wire entry__valid;
  wire entry_holds;
  input entry_ready;
  wire entry_ready;
  wire [1:0] entry_rrpv;
  wire [8:0] entry_tag;
  wire entry_valid;
  input rst;
  wire rst;
  input [7:0] upkeep__payload;
  wire [7:0] upkeep__payload;
  wire [1:0] \upkeep__payload.op ;
  wire [3:0] \upkeep__payload.set ;
  wire [1:0] \upkeep__payload.way ;
  output upkeep__ready;
  wire upkeep__ready;
  wire upkeep__valid;
  wire [1:0] upkeep_op;
  wire upkeep_ready;
  wire [3:0] upkeep_set;
  input upkeep_valid;
  wire upkeep_valid;
  wire [1:0] upkeep_way;
  hotline_bank_node \instance  (
    .ask_again(ask__payload[21]),
    .ask_learn(ask__payload[20]),
    .ask_ready(ask__ready),
    .ask_route(ask__payload[0]),
    .ask_set(ask__payload[10:7]),
    .ask_step(ask__payload[6:1]),
    .ask_tag(ask__payload[19:11]),
    .ask_valid(ask_valid),
    .back_hit(back_hit),
    .back_index(back_index),
    .back_ready(back_ready),
    .back_route(back_route),
    .back_valid(back__valid),
    .back_way(back_way),
    .clk(clk),
    .entry_holds(entry_holds),
    .entry_ready(entry_ready),
    .entry_rrpv(entry_rrpv),
    .entry_tag(entry_tag),
    .entry_valid(entry__valid),
    .rst(rst),
    .upkeep_op(upkeep__payload[1:0]),
    .upkeep_ready(upkeep__ready),
    .upkeep_set(upkeep__payload[5:2]),
    .upkeep_valid(upkeep_valid),
    .upkeep_way(upkeep__payload[7:6])
  );
  assign ask__valid = ask_valid;
  assign ask_ready = ask__ready;
  assign ask_route = ask__payload[0];
  assign ask_step = ask__payload[6:1];
  assign ask_set = ask__payload[10:7];
  assign ask_tag = ask__payload[19:11];
  assign ask_learn = ask__payload[20];
  assign ask_again = ask__payload[21];
  assign back_valid = back__valid;
  assign back__ready = back_ready;
  assign upkeep__valid = upkeep_valid;
  assign upkeep_ready = upkeep__ready;
  assign upkeep_op = upkeep__payload[1:0];
  assign upkeep_set = upkeep__payload[5:2];
  assign upkeep_way = upkeep__payload[7:6];
  assign entry_valid = entry__valid;
  assign entry__ready = entry_ready;
  assign \ask__payload.route  = ask__payload[0];
  assign \ask__payload.step  = ask__payload[6:1];
  assign \ask__payload.set  = ask__payload[10:7];
  assign \ask__payload.tag  = ask__payload[19:11];
  assign \ask__payload.learn  = ask__payload[20];
  assign \ask__payload.again  = ask__payload[21];
  assign \back__payload.route  = back__payload[0];
  assign \back__payload.index  = back__payload[4:1];
  assign \back__payload.hit  = back__payload[5];
  assign \back__payload.way  = back__payload[7:6];
  assign \upkeep__payload.op  = upkeep__payload[1:0];
  assign \upkeep__payload.set  = upkeep__payload[5:2];
  assign \upkeep__payload.way  = upkeep__payload[7:6];
  assign \entry__payload.holds  = entry__payload[0];
  assign \entry__payload.rrpv  = entry__payload[2:1];
  assign \entry__payload.tag  = entry__payload[11:3];
  assign entry__payload[11:3] = entry_tag;
  assign entry__payload[2:1] = entry_rrpv;
  assign entry__payload[0] = entry_holds;
  assign back__payload[7:6] = back_way;
  assign back__payload[5] = back_hit;
  assign back__payload[4:1] = back_index;
  assign back__payload[0] = back_route;
endmodule

module \hotline_classifier.design.buffer_0 (rst, o__ready, i__valid, i__ready, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$2  = 0;
  wire \$1 ;
  reg [34:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [34:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [34:0] \$8 ;
  reg \$9 ;
  (* init = 35'h000000000 *)
  wire [34:0] \$signal ;
  wire [1:0] \$signal.again ;
  wire [1:0] \$signal.bad ;
  wire [27:0] \$signal.key ;
  wire \$signal.learn ;
  wire [1:0] \$signal.present ;
  input clk;
  wire clk;
  input [34:0] i__payload;
  wire [34:0] i__payload;
  wire [1:0] \i__payload.again ;
  wire [1:0] \i__payload.bad ;
  wire [27:0] \i__payload.key ;
  wire \i__payload.learn ;
  wire [1:0] \i__payload.present ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [34:0] o__payload;
  reg [34:0] o__payload = 35'h000000000;
  wire [1:0] \o__payload.again ;
  wire [1:0] \o__payload.bad ;
  wire [27:0] \o__payload.key ;
  wire \o__payload.learn ;
  wire [1:0] \o__payload.present ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [34:0] spare = 35'h000000000;
  wire [1:0] \spare.again ;
  wire [1:0] \spare.bad ;
  wire [27:0] \spare.key ;
  wire \spare.learn ;
  wire [1:0] \spare.present ;
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
  assign \o__payload.learn  = o__payload[0];
  assign \o__payload.key  = o__payload[28:1];
  assign \o__payload.present  = o__payload[30:29];
  assign \o__payload.bad  = o__payload[32:31];
  assign \o__payload.again  = o__payload[34:33];
  assign \$signal.learn  = o__payload[0];
  assign \$signal.key  = o__payload[28:1];
  assign \$signal.present  = o__payload[30:29];
  assign \$signal.bad  = o__payload[32:31];
  assign \$signal.again  = o__payload[34:33];
  assign \i__payload.learn  = i__payload[0];
  assign \i__payload.key  = i__payload[28:1];
  assign \i__payload.present  = i__payload[30:29];
  assign \i__payload.bad  = i__payload[32:31];
  assign \i__payload.again  = i__payload[34:33];
  assign \spare.learn  = spare[0];
  assign \spare.key  = spare[28:1];
  assign \spare.present  = spare[30:29];
  assign \spare.bad  = spare[32:31];
  assign \spare.again  = spare[34:33];
endmodule

module \hotline_classifier.design.counters (rst, busy_cycles, steps, lookups, filtered, asked, held_up, kept_waiting, batches, clear, busy_cycles_now, steps_now, lookups_now, filtered_now, asked_now, held_up_now, kept_waiting_now, batches_now, clk);
  output [47:0] asked;
  wire [47:0] asked;
  wire [47:0] \asked$25 ;
  input [1:0] asked_now;
  wire [1:0] asked_now;
  wire [1:0] \asked_now$9 ;
  output [47:0] batches;
  wire [47:0] batches;
  wire [47:0] \batches$31 ;
  input batches_now;
  wire batches_now;
  wire \batches_now$15 ;
  output [47:0] busy_cycles;
  wire [47:0] busy_cycles;
  wire [47:0] \busy_cycles$17 ;
  input busy_cycles_now;
  wire busy_cycles_now;
  wire \busy_cycles_now$1 ;
  input clear;
  wire clear;
  wire \clear$33 ;
  input clk;
  wire clk;
  output [47:0] filtered;
  wire [47:0] filtered;
  wire [47:0] \filtered$23 ;
  input [1:0] filtered_now;
  wire [1:0] filtered_now;
  wire [1:0] \filtered_now$7 ;
  output [47:0] held_up;
  wire [47:0] held_up;
  wire [47:0] \held_up$27 ;
  input held_up_now;
  wire held_up_now;
  wire \held_up_now$11 ;
  output [47:0] kept_waiting;
  wire [47:0] kept_waiting;
  wire [47:0] \kept_waiting$29 ;
  input kept_waiting_now;
  wire kept_waiting_now;
  wire \kept_waiting_now$13 ;
  output [47:0] lookups;
  wire [47:0] lookups;
  wire [47:0] \lookups$21 ;
  input [1:0] lookups_now;
  wire [1:0] lookups_now;
  wire [1:0] \lookups_now$5 ;
  input rst;
  wire rst;
  output [47:0] steps;
  wire [47:0] steps;
  wire [47:0] \steps$19 ;
  input steps_now;
  wire steps_now;
  wire \steps_now$3 ;
  hotline_counters \instance  (
    .asked(asked),
    .asked_now(asked_now),
    .batches(batches),
    .batches_now(batches_now),
    .busy_cycles(busy_cycles),
    .busy_cycles_now(busy_cycles_now),
    .clear(clear),
    .clk(clk),
    .filtered(filtered),
    .filtered_now(filtered_now),
    .held_up(held_up),
    .held_up_now(held_up_now),
    .kept_waiting(kept_waiting),
    .kept_waiting_now(kept_waiting_now),
    .lookups(lookups),
    .lookups_now(lookups_now),
    .rst(rst),
    .steps(steps),
    .steps_now(steps_now)
  );
  assign \busy_cycles_now$1  = busy_cycles_now;
  assign \steps_now$3  = steps_now;
  assign \lookups_now$5  = lookups_now;
  assign \filtered_now$7  = filtered_now;
  assign \asked_now$9  = asked_now;
  assign \held_up_now$11  = held_up_now;
  assign \kept_waiting_now$13  = kept_waiting_now;
  assign \batches_now$15  = batches_now;
  assign \busy_cycles$17  = busy_cycles;
  assign \steps$19  = steps;
  assign \lookups$21  = lookups;
  assign \filtered$23  = filtered;
  assign \asked$25  = asked;
  assign \held_up$27  = held_up;
  assign \kept_waiting$29  = kept_waiting;
  assign \batches$31  = batches;
  assign \clear$33  = clear;
endmodule

module \hotline_classifier.design.engine_0 (rst, req__ready, rsp__valid, ask__valid, mark, filtered, asked, ask_ready, back_valid, rsp_ready, forget_index, forget, rsp__payload, ask__payload, \port$368$1 , req_valid, req__payload, clk);
  output [21:0] ask__payload;
  wire [21:0] ask__payload;
  wire \ask__payload.again ;
  wire \ask__payload.learn ;
  wire \ask__payload.route ;
  wire [3:0] \ask__payload.set ;
  wire [5:0] \ask__payload.step ;
  wire [8:0] \ask__payload.tag ;
  wire ask__ready;
  output ask__valid;
  wire ask__valid;
  wire ask_again;
  wire ask_learn;
  input ask_ready;
  wire ask_ready;
  wire ask_route;
  wire [3:0] ask_set;
  wire [5:0] ask_step;
  wire [8:0] ask_tag;
  wire ask_valid;
  output asked;
  wire asked;
  wire \asked$47 ;
  wire back_hit;
  wire \back_hit$37 ;
  wire [3:0] back_index;
  wire [3:0] \back_index$35 ;
  input back_valid;
  wire back_valid;
  wire \back_valid$33 ;
  wire [1:0] back_way;
  wire [1:0] \back_way$39 ;
  input clk;
  wire clk;
  output filtered;
  wire filtered;
  wire \filtered$45 ;
  input forget;
  wire forget;
  wire \forget$41 ;
  input [1:0] forget_index;
  wire [1:0] forget_index;
  wire [1:0] \forget_index$43 ;
  output [5:0] mark;
  wire [5:0] mark;
  wire [5:0] \mark$31 ;
  input [6:0] \port$368$1 ;
  wire [6:0] \port$368$1 ;
  input [17:0] req__payload;
  wire [17:0] req__payload;
  wire \req__payload.again ;
  wire \req__payload.bad ;
  wire [13:0] \req__payload.key ;
  wire \req__payload.learn ;
  wire \req__payload.present ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire req_again;
  wire req_bad;
  wire [13:0] req_key;
  wire req_learn;
  wire req_present;
  wire req_ready;
  input req_valid;
  wire req_valid;
  output [9:0] rsp__payload;
  wire [9:0] rsp__payload;
  wire \rsp__payload.bad ;
  wire \rsp__payload.hit ;
  wire \rsp__payload.present ;
  wire [6:0] \rsp__payload.slot ;
  wire rsp__ready;
  output rsp__valid;
  wire rsp__valid;
  wire rsp_bad;
  wire rsp_hit;
  wire rsp_present;
  input rsp_ready;
  wire rsp_ready;
  wire [6:0] rsp_slot;
  wire rsp_valid;
  input rst;
  wire rst;
  hotline_engine \instance  (
    .ask_again(ask_again),
    .ask_learn(ask_learn),
    .ask_ready(ask_ready),
    .ask_route(ask_route),
    .ask_set(ask_set),
    .ask_step(ask_step),
    .ask_tag(ask_tag),
    .ask_valid(ask__valid),
    .asked(asked),
    .back_hit(\port$368$1 [4]),
    .back_index(\port$368$1 [3:0]),
    .back_valid(back_valid),
    .back_way(\port$368$1 [6:5]),
    .clk(clk),
    .filtered(filtered),
    .forget(forget),
    .forget_index(forget_index),
    .mark(mark),
    .req_again(req__payload[16]),
    .req_bad(req__payload[15]),
    .req_key(req__payload[13:0]),
    .req_learn(req__payload[17]),
    .req_present(req__payload[14]),
    .req_ready(req__ready),
    .req_valid(req_valid),
    .rsp_bad(rsp_bad),
    .rsp_hit(rsp_hit),
    .rsp_present(rsp_present),
    .rsp_ready(rsp_ready),
    .rsp_slot(rsp_slot),
    .rsp_valid(rsp__valid),
    .rst(rst)
  );
  assign req__valid = req_valid;
  assign req_ready = req__ready;
  assign req_key = req__payload[13:0];
  assign req_present = req__payload[14];
  assign req_bad = req__payload[15];
  assign req_again = req__payload[16];
  assign req_learn = req__payload[17];
  assign rsp_valid = rsp__valid;
  assign rsp__ready = rsp_ready;
  assign ask_valid = ask__valid;
  assign ask__ready = ask_ready;
  assign \mark$31  = mark;
  assign \back_valid$33  = back_valid;
  assign back_index = \port$368$1 [3:0];
  assign \back_index$35  = \port$368$1 [3:0];
  assign back_hit = \port$368$1 [4];
  assign \back_hit$37  = \port$368$1 [4];
  assign back_way = \port$368$1 [6:5];
  assign \back_way$39  = \port$368$1 [6:5];
  assign \forget$41  = forget;
  assign \forget_index$43  = forget_index;
  assign \filtered$45  = filtered;
  assign \asked$47  = asked;
  assign \req__payload.key  = req__payload[13:0];
  assign \req__payload.present  = req__payload[14];
  assign \req__payload.bad  = req__payload[15];
  assign \req__payload.again  = req__payload[16];
  assign \req__payload.learn  = req__payload[17];
  assign \rsp__payload.slot  = rsp__payload[6:0];
  assign \rsp__payload.hit  = rsp__payload[7];
  assign \rsp__payload.present  = rsp__payload[8];
  assign \rsp__payload.bad  = rsp__payload[9];
  assign \ask__payload.route  = ask__payload[0];
  assign \ask__payload.step  = ask__payload[6:1];
  assign \ask__payload.set  = ask__payload[10:7];
  assign \ask__payload.tag  = ask__payload[19:11];
  assign \ask__payload.learn  = ask__payload[20];
  assign \ask__payload.again  = ask__payload[21];
  assign ask__payload[21] = ask_again;
  assign ask__payload[20] = ask_learn;
  assign ask__payload[19:11] = ask_tag;
  assign ask__payload[10:7] = ask_set;
  assign ask__payload[6:1] = ask_step;
  assign ask__payload[0] = ask_route;
  assign rsp__payload[9] = rsp_bad;
  assign rsp__payload[8] = rsp_present;
  assign rsp__payload[7] = rsp_hit;
  assign rsp__payload[6:0] = rsp_slot;
endmodule

module \hotline_classifier.design.engine_1 (rst, req__ready, rsp__valid, ask__valid, mark, filtered, asked, ask_ready, back_valid, rsp_ready, forget_index, forget, rsp__payload, ask__payload, \port$369$1 , req_valid, req__payload, clk);
  output [21:0] ask__payload;
  wire [21:0] ask__payload;
  wire \ask__payload.again ;
  wire \ask__payload.learn ;
  wire \ask__payload.route ;
  wire [3:0] \ask__payload.set ;
  wire [5:0] \ask__payload.step ;
  wire [8:0] \ask__payload.tag ;
  wire ask__ready;
  output ask__valid;
  wire ask__valid;
  wire ask_again;
  wire ask_learn;
  input ask_ready;
  wire ask_ready;
  wire ask_route;
  wire [3:0] ask_set;
  wire [5:0] ask_step;
  wire [8:0] ask_tag;
  wire ask_valid;
  output asked;
  wire asked;
  wire \asked$47 ;
  wire back_hit;
  wire \back_hit$37 ;
  wire [3:0] back_index;
  wire [3:0] \back_index$35 ;
  input back_valid;
  wire back_valid;
  wire \back_valid$33 ;
  wire [1:0] back_way;
  wire [1:0] \back_way$39 ;
  input clk;
  wire clk;
  output filtered;
  wire filtered;
  wire \filtered$45 ;
  input forget;
  wire forget;
  wire \forget$41 ;
  input [1:0] forget_index;
  wire [1:0] forget_index;
  wire [1:0] \forget_index$43 ;
  output [5:0] mark;
  wire [5:0] mark;
  wire [5:0] \mark$31 ;
  input [6:0] \port$369$1 ;
  wire [6:0] \port$369$1 ;
  input [17:0] req__payload;
  wire [17:0] req__payload;
  wire \req__payload.again ;
  wire \req__payload.bad ;
  wire [13:0] \req__payload.key ;
  wire \req__payload.learn ;
  wire \req__payload.present ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire req_again;
  wire req_bad;
  wire [13:0] req_key;
  wire req_learn;
  wire req_present;
  wire req_ready;
  input req_valid;
  wire req_valid;
  output [9:0] rsp__payload;
  wire [9:0] rsp__payload;
  wire \rsp__payload.bad ;
  wire \rsp__payload.hit ;
  wire \rsp__payload.present ;
  wire [6:0] \rsp__payload.slot ;
  wire rsp__ready;
  output rsp__valid;
  wire rsp__valid;
  wire rsp_bad;
  wire rsp_hit;
  wire rsp_present;
  input rsp_ready;
  wire rsp_ready;
  wire [6:0] rsp_slot;
  wire rsp_valid;
  input rst;
  wire rst;
  hotline_engine \instance  (
    .ask_again(ask_again),
    .ask_learn(ask_learn),
    .ask_ready(ask_ready),
    .ask_route(ask_route),
    .ask_set(ask_set),
    .ask_step(ask_step),
    .ask_tag(ask_tag),
    .ask_valid(ask__valid),
    .asked(asked),
    .back_hit(\port$369$1 [4]),
    .back_index(\port$369$1 [3:0]),
    .back_valid(back_valid),
    .back_way(\port$369$1 [6:5]),
    .clk(clk),
    .filtered(filtered),
    .forget(forget),
    .forget_index(forget_index),
    .mark(mark),
    .req_again(req__payload[16]),
    .req_bad(req__payload[15]),
    .req_key(req__payload[13:0]),
    .req_learn(req__payload[17]),
    .req_present(req__payload[14]),
    .req_ready(req__ready),
    .req_valid(req_valid),
    .rsp_bad(rsp_bad),
    .rsp_hit(rsp_hit),
    .rsp_present(rsp_present),
    .rsp_ready(rsp_ready),
    .rsp_slot(rsp_slot),
    .rsp_valid(rsp__valid),
    .rst(rst)
  );
  assign req__valid = req_valid;
  assign req_ready = req__ready;
  assign req_key = req__payload[13:0];
  assign req_present = req__payload[14];
  assign req_bad = req__payload[15];
  assign req_again = req__payload[16];
  assign req_learn = req__payload[17];
  assign rsp_valid = rsp__valid;
  assign rsp__ready = rsp_ready;
  assign ask_valid = ask__valid;
  assign ask__ready = ask_ready;
  assign \mark$31  = mark;
  assign \back_valid$33  = back_valid;
  assign back_index = \port$369$1 [3:0];
  assign \back_index$35  = \port$369$1 [3:0];
  assign back_hit = \port$369$1 [4];
  assign \back_hit$37  = \port$369$1 [4];
  assign back_way = \port$369$1 [6:5];
  assign \back_way$39  = \port$369$1 [6:5];
  assign \forget$41  = forget;
  assign \forget_index$43  = forget_index;
  assign \filtered$45  = filtered;
  assign \asked$47  = asked;
  assign \req__payload.key  = req__payload[13:0];
  assign \req__payload.present  = req__payload[14];
  assign \req__payload.bad  = req__payload[15];
  assign \req__payload.again  = req__payload[16];
  assign \req__payload.learn  = req__payload[17];
  assign \rsp__payload.slot  = rsp__payload[6:0];
  assign \rsp__payload.hit  = rsp__payload[7];
  assign \rsp__payload.present  = rsp__payload[8];
  assign \rsp__payload.bad  = rsp__payload[9];
  assign \ask__payload.route  = ask__payload[0];
  assign \ask__payload.step  = ask__payload[6:1];
  assign \ask__payload.set  = ask__payload[10:7];
  assign \ask__payload.tag  = ask__payload[19:11];
  assign \ask__payload.learn  = ask__payload[20];
  assign \ask__payload.again  = ask__payload[21];
  assign ask__payload[21] = ask_again;
  assign ask__payload[20] = ask_learn;
  assign ask__payload[19:11] = ask_tag;
  assign ask__payload[10:7] = ask_set;
  assign ask__payload[6:1] = ask_step;
  assign ask__payload[0] = ask_route;
  assign rsp__payload[9] = rsp_bad;
  assign rsp__payload[8] = rsp_present;
  assign rsp__payload[7] = rsp_hit;
  assign rsp__payload[6:0] = rsp_slot;
endmodule

module \hotline_classifier.design.info (rst, w_level, r_data, r_en, w_en, w_port__data, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$3  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [6:0] \$11 ;
  wire [6:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [6:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [6:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  reg [5:0] \$30 ;
  reg [5:0] \$31 ;
  reg [5:0] \$32 ;
  reg \$33 ;
  wire \$4 ;
  wire [6:0] \$5 ;
  wire [6:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  (* init = 6'h00 *)
  wire [5:0] consume;
  reg [5:0] inner_level = 6'h00;
  wire inner_r_rdy;
  wire [6:0] level;
  (* init = 6'h00 *)
  wire [5:0] produce;
  output [15:0] r_data;
  wire [15:0] r_data;
  input r_en;
  wire r_en;
  wire [6:0] r_level;
  reg [5:0] r_port__addr = 6'h00;
  wire [15:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  input rst;
  wire rst;
  wire [15:0] w_data;
  input w_en;
  wire w_en;
  output [6:0] w_level;
  wire [6:0] w_level;
  reg [5:0] w_port__addr = 6'h00;
  input [15:0] w_port__data;
  wire [15:0] w_port__data;
  wire w_port__en;
  wire w_rdy;
  reg [15:0] storage [62:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  reg [15:0] _0_;
  always @(posedge clk) begin
    if (r_port__en) begin
      _0_ <= storage[r_port__addr];
    end
  end
  assign r_data = _0_;
  assign w_rdy = inner_level != 6'h3f;
  assign inner_r_rdy = | inner_level;
  assign w_port__en = w_rdy & w_en;
  assign \$1  = ~ r_rdy;
  assign \$2  = \$1  | r_en;
  assign r_port__en = inner_r_rdy & \$2 ;
  assign w_level = inner_level + r_rdy;
  assign \$3  = w_rdy & w_en;
  assign \$4  = w_port__addr == 6'h3e;
  assign \$5  = w_port__addr + 1'h1;
  assign \$6  = \$4  ? 7'h00 : \$5 ;
  assign \$7  = ~ r_rdy;
  assign \$8  = \$7  | r_en;
  assign \$9  = inner_r_rdy & \$8 ;
  assign \$10  = r_port__addr == 6'h3e;
  assign \$11  = r_port__addr + 1'h1;
  assign \$12  = \$10  ? 7'h00 : \$11 ;
  assign \$13  = w_rdy & w_en;
  assign \$14  = ~ r_rdy;
  assign \$15  = \$14  | r_en;
  assign \$16  = inner_r_rdy & \$15 ;
  assign \$17  = ~ \$16 ;
  assign \$18  = \$13  & \$17 ;
  assign \$19  = inner_level + 1'h1;
  assign \$20  = ~ r_rdy;
  assign \$21  = \$20  | r_en;
  assign \$22  = inner_r_rdy & \$21 ;
  assign \$23  = w_rdy & w_en;
  assign \$24  = ~ \$23 ;
  assign \$25  = \$22  & \$24 ;
  assign \$26  = inner_level - 1'h1;
  assign \$27  = ~ r_rdy;
  assign \$28  = \$27  | r_en;
  assign \$29  = inner_r_rdy & \$28 ;
  always @(posedge clk)
    w_port__addr <= \$30 ;
  always @(posedge clk)
    r_port__addr <= \$31 ;
  always @(posedge clk)
    inner_level <= \$32 ;
  always @(posedge clk)
    r_rdy <= \$33 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [5:0];
    end
    if (rst) begin
      \$30  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [5:0];
    end
    if (rst) begin
      \$31  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$32  = inner_level;
    if (\$18 ) begin
      \$32  = \$19 [5:0];
    end
    if (\$25 ) begin
      \$32  = \$26 [5:0];
    end
    if (rst) begin
      \$32  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$33  = r_rdy;
    if (\$29 ) begin
      \$33  = 1'h1;
    end else if (r_en) begin
      \$33  = 1'h0;
    end
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  assign level = w_level;
  assign r_level = w_level;
  assign produce = w_port__addr;
  assign w_data = w_port__data;
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule

module \hotline_classifier.design.joined (rst, o__ready, \i__valid$14 , \i__valid$20 , i__payload, i__ready, \i__ready$15 , \i__ready$21 , \o__payload$46 , \i__payload$34 , \i__payload$39 , i__valid, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$4  = 0;
  wire \$1 ;
  wire [5:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [4:0] \$16 ;
  wire [5:0] \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire [4:0] \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire [4:0] \$23 ;
  wire [5:0] \$24 ;
  wire \$25 ;
  wire \$26 ;
  reg \$27 ;
  reg \$28 ;
  wire [35:0] \$29 ;
  wire [5:0] \$3 ;
  reg \$30 ;
  reg [3:0] \$31 ;
  reg \$32 ;
  reg \$33 ;
  reg [3:0] \$34 ;
  reg \$35 ;
  reg \$36 ;
  reg [3:0] \$37 ;
  reg \$38 ;
  reg \$39 ;
  wire \$4 ;
  reg [3:0] \$40 ;
  reg \$41 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire [4:0] \$9 ;
  wire \$signal ;
  reg \$signal$24  = 1'h0;
  reg [3:0] \$signal$27  = 4'h0;
  reg [35:0] \$signal$5  = 36'h000000000;
  wire [9:0] \$signal$5.engine_0 ;
  wire \$signal$5.engine_0.bad ;
  wire \$signal$5.engine_0.hit ;
  wire \$signal$5.engine_0.present ;
  wire [6:0] \$signal$5.engine_0.slot ;
  wire [9:0] \$signal$5.engine_1 ;
  wire \$signal$5.engine_1.bad ;
  wire \$signal$5.engine_1.hit ;
  wire \$signal$5.engine_1.present ;
  wire [6:0] \$signal$5.engine_1.slot ;
  wire [15:0] \$signal$5.info ;
  wire [4:0] \$signal$5.info.block ;
  wire \$signal$5.info.last ;
  wire \$signal$5.info.learn ;
  wire [1:0] \$signal$5.info.offset ;
  wire [6:0] \$signal$5.info.samples ;
  input clk;
  wire clk;
  wire [9:0] engine_0__payload;
  wire \engine_0__payload.bad ;
  wire \engine_0__payload.hit ;
  wire \engine_0__payload.present ;
  wire [6:0] \engine_0__payload.slot ;
  wire engine_0__ready;
  wire engine_0__valid;
  reg engine_0_came = 1'h0;
  reg [3:0] engine_0_count = 4'h0;
  reg engine_0_there = 1'h0;
  wire [9:0] engine_1__payload;
  wire \engine_1__payload.bad ;
  wire \engine_1__payload.hit ;
  wire \engine_1__payload.present ;
  wire [6:0] \engine_1__payload.slot ;
  wire engine_1__ready;
  wire engine_1__valid;
  reg engine_1_came = 1'h0;
  reg [3:0] engine_1_count = 4'h0;
  reg engine_1_there = 1'h0;
  input [15:0] i__payload;
  wire [15:0] i__payload;
  input [9:0] \i__payload$34 ;
  wire [9:0] \i__payload$34 ;
  wire \i__payload$34.bad ;
  wire \i__payload$34.hit ;
  wire \i__payload$34.present ;
  wire [6:0] \i__payload$34.slot ;
  input [9:0] \i__payload$39 ;
  wire [9:0] \i__payload$39 ;
  wire \i__payload$39.bad ;
  wire \i__payload$39.hit ;
  wire \i__payload$39.present ;
  wire [6:0] \i__payload$39.slot ;
  (* init = 36'h000000000 *)
  wire [35:0] \i__payload$45 ;
  wire [9:0] \i__payload$45.engine_0 ;
  wire \i__payload$45.engine_0.bad ;
  wire \i__payload$45.engine_0.hit ;
  wire \i__payload$45.engine_0.present ;
  wire [6:0] \i__payload$45.engine_0.slot ;
  wire [9:0] \i__payload$45.engine_1 ;
  wire \i__payload$45.engine_1.bad ;
  wire \i__payload$45.engine_1.hit ;
  wire \i__payload$45.engine_1.present ;
  wire [6:0] \i__payload$45.engine_1.slot ;
  wire [15:0] \i__payload$45.info ;
  wire [4:0] \i__payload$45.info.block ;
  wire \i__payload$45.info.last ;
  wire \i__payload$45.info.learn ;
  wire [1:0] \i__payload$45.info.offset ;
  wire [6:0] \i__payload$45.info.samples ;
  wire [4:0] \i__payload.block ;
  wire \i__payload.last ;
  wire \i__payload.learn ;
  wire [1:0] \i__payload.offset ;
  wire [6:0] \i__payload.samples ;
  output i__ready;
  wire i__ready;
  output \i__ready$15 ;
  wire \i__ready$15 ;
  output \i__ready$21 ;
  wire \i__ready$21 ;
  input i__valid;
  wire i__valid;
  input \i__valid$14 ;
  wire \i__valid$14 ;
  input \i__valid$20 ;
  wire \i__valid$20 ;
  (* init = 1'h0 *)
  wire \i__valid$44 ;
  wire [15:0] info__payload;
  wire [4:0] \info__payload.block ;
  wire \info__payload.last ;
  wire \info__payload.learn ;
  wire [1:0] \info__payload.offset ;
  wire [6:0] \info__payload.samples ;
  wire info__ready;
  wire info__valid;
  reg info_came = 1'h0;
  reg [3:0] info_count = 4'h0;
  reg info_there = 1'h0;
  reg joined_valid = 1'h0;
  wire [15:0] o__payload;
  wire [9:0] \o__payload$12 ;
  wire \o__payload$12.bad ;
  wire \o__payload$12.hit ;
  wire \o__payload$12.present ;
  wire [6:0] \o__payload$12.slot ;
  wire [9:0] \o__payload$18 ;
  wire \o__payload$18.bad ;
  wire \o__payload$18.hit ;
  wire \o__payload$18.present ;
  wire [6:0] \o__payload$18.slot ;
  output [35:0] \o__payload$46 ;
  wire [35:0] \o__payload$46 ;
  wire [9:0] \o__payload$46.engine_0 ;
  wire \o__payload$46.engine_0.bad ;
  wire \o__payload$46.engine_0.hit ;
  wire \o__payload$46.engine_0.present ;
  wire [6:0] \o__payload$46.engine_0.slot ;
  wire [9:0] \o__payload$46.engine_1 ;
  wire \o__payload$46.engine_1.bad ;
  wire \o__payload$46.engine_1.hit ;
  wire \o__payload$46.engine_1.present ;
  wire [6:0] \o__payload$46.engine_1.slot ;
  wire [15:0] \o__payload$46.info ;
  wire [4:0] \o__payload$46.info.block ;
  wire \o__payload$46.info.last ;
  wire \o__payload$46.info.learn ;
  wire [1:0] \o__payload$46.info.offset ;
  wire [6:0] \o__payload$46.info.samples ;
  wire [35:0] \o__payload$47 ;
  wire [9:0] \o__payload$47.engine_0 ;
  wire \o__payload$47.engine_0.bad ;
  wire \o__payload$47.engine_0.hit ;
  wire \o__payload$47.engine_0.present ;
  wire [6:0] \o__payload$47.engine_0.slot ;
  wire [9:0] \o__payload$47.engine_1 ;
  wire \o__payload$47.engine_1.bad ;
  wire \o__payload$47.engine_1.hit ;
  wire \o__payload$47.engine_1.present ;
  wire [6:0] \o__payload$47.engine_1.slot ;
  wire [15:0] \o__payload$47.info ;
  wire [4:0] \o__payload$47.info.block ;
  wire \o__payload$47.info.last ;
  wire \o__payload$47.info.learn ;
  wire [1:0] \o__payload$47.info.offset ;
  wire [6:0] \o__payload$47.info.samples ;
  wire [4:0] \o__payload.block ;
  wire \o__payload.last ;
  wire \o__payload.learn ;
  wire [1:0] \o__payload.offset ;
  wire [6:0] \o__payload.samples ;
  input o__ready;
  wire o__ready;
  (* init = 1'h0 *)
  wire \o__ready$33 ;
  (* init = 1'h0 *)
  wire \o__ready$38 ;
  (* init = 1'h0 *)
  wire \o__ready$43 ;
  wire \o__ready$48 ;
  output o__valid;
  wire o__valid;
  wire \o__valid$49 ;
  reg room = 1'h0;
  input rst;
  wire rst;
  reg taken = 1'h0;
  assign \$1  = i__valid & i__ready;
  assign \$2  = info_count + info_came;
  assign \$3  = \$2  - \$signal ;
  assign \$4  = info_count > 1'h1;
  assign \$5  = \$4  | info_came;
  assign \$6  = info_there | info_came;
  assign \$7  = \$signal  ? \$5  : \$6 ;
  assign \$8  = \i__valid$14  & \i__ready$15 ;
  assign \$9  = engine_0_count + engine_0_came;
  assign \$10  = \$9  - \$signal ;
  assign \$11  = engine_0_count > 1'h1;
  assign \$12  = \$11  | engine_0_came;
  assign \$13  = engine_0_there | engine_0_came;
  assign \$14  = \$signal  ? \$12  : \$13 ;
  assign \$15  = \i__valid$20  & \i__ready$21 ;
  assign \$16  = engine_1_count + engine_1_came;
  assign \$17  = \$16  - \$signal ;
  assign \$18  = engine_1_count > 1'h1;
  assign \$19  = \$18  | engine_1_came;
  assign \$20  = engine_1_there | engine_1_came;
  assign \$21  = \$signal  ? \$19  : \$20 ;
  assign \$22  = o__valid & o__ready;
  assign \$23  = \$signal$27  + \$signal ;
  assign \$24  = \$23  - \$signal$24 ;
  assign \$25  = \$signal$27  < 3'h7;
  assign \$26  = & { engine_1_there, engine_0_there, info_there };
  assign \$signal  = \$26  & room;
  always @(posedge clk)
    taken <= \$27 ;
  always @(posedge clk)
    joined_valid <= \$28 ;
  always @(posedge clk)
    \$signal$5  <= \$29 ;
  always @(posedge clk)
    info_came <= \$30 ;
  always @(posedge clk)
    info_count <= \$31 ;
  always @(posedge clk)
    info_there <= \$32 ;
  always @(posedge clk)
    engine_0_came <= \$33 ;
  always @(posedge clk)
    engine_0_count <= \$34 ;
  always @(posedge clk)
    engine_0_there <= \$35 ;
  always @(posedge clk)
    engine_1_came <= \$36 ;
  always @(posedge clk)
    engine_1_count <= \$37 ;
  always @(posedge clk)
    engine_1_there <= \$38 ;
  always @(posedge clk)
    \$signal$24  <= \$39 ;
  always @(posedge clk)
    \$signal$27  <= \$40 ;
  always @(posedge clk)
    room <= \$41 ;
  \hotline_classifier.design.joined.engine_0  engine_0 (
    .clk(clk),
    .i__payload(\i__payload$34 ),
    .i__ready(\i__ready$15 ),
    .i__valid(\i__valid$14 ),
    .o__payload(\o__payload$12 ),
    .o__ready(taken),
    .rst(rst)
  );
  \hotline_classifier.design.joined.engine_1  engine_1 (
    .clk(clk),
    .i__payload(\i__payload$39 ),
    .i__ready(\i__ready$21 ),
    .i__valid(\i__valid$20 ),
    .o__payload(\o__payload$18 ),
    .o__ready(taken),
    .rst(rst)
  );
  \hotline_classifier.design.joined.info  info (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(taken),
    .rst(rst)
  );
  \hotline_classifier.design.joined.joined  joined (
    .clk(clk),
    .i__payload(\$signal$5 ),
    .i__valid(joined_valid),
    .o__payload(\o__payload$46 ),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$27  = \$signal ;
    if (rst) begin
      \$27  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$28  = taken;
    if (rst) begin
      \$28  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$30  = \$1 ;
    if (rst) begin
      \$30  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$31  = \$3 [3:0];
    if (rst) begin
      \$31  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$32  = \$7 ;
    if (rst) begin
      \$32  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$33  = \$8 ;
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$34  = \$10 [3:0];
    if (rst) begin
      \$34  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$35  = \$14 ;
    if (rst) begin
      \$35  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$36  = \$15 ;
    if (rst) begin
      \$36  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$37  = \$17 [3:0];
    if (rst) begin
      \$37  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$38  = \$21 ;
    if (rst) begin
      \$38  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$39  = \$22 ;
    if (rst) begin
      \$39  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$40  = \$24 [3:0];
    if (rst) begin
      \$40  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$41  = \$25 ;
    if (rst) begin
      \$41  = 1'h0;
    end
  end
  assign info__payload = i__payload;
  assign info__ready = i__ready;
  assign info__valid = i__valid;
  assign \o__ready$33  = taken;
  assign engine_0__payload = \i__payload$34 ;
  assign engine_0__ready = \i__ready$15 ;
  assign engine_0__valid = \i__valid$14 ;
  assign \o__ready$38  = taken;
  assign engine_1__payload = \i__payload$39 ;
  assign engine_1__ready = \i__ready$21 ;
  assign engine_1__valid = \i__valid$20 ;
  assign \o__ready$43  = taken;
  assign \i__valid$44  = joined_valid;
  assign \i__payload$45  = \$signal$5 ;
  assign \o__payload$47  = \o__payload$46 ;
  assign \o__ready$48  = o__ready;
  assign \o__valid$49  = o__valid;
  assign \$signal$5.info  = \$signal$5 [15:0];
  assign \$signal$5.info.learn  = \$signal$5 [0];
  assign \$signal$5.info.last  = \$signal$5 [1];
  assign \$signal$5.info.samples  = \$signal$5 [8:2];
  assign \$signal$5.info.block  = \$signal$5 [13:9];
  assign \$signal$5.info.offset  = \$signal$5 [15:14];
  assign \$signal$5.engine_0  = \$signal$5 [25:16];
  assign \$signal$5.engine_0.slot  = \$signal$5 [22:16];
  assign \$signal$5.engine_0.hit  = \$signal$5 [23];
  assign \$signal$5.engine_0.present  = \$signal$5 [24];
  assign \$signal$5.engine_0.bad  = \$signal$5 [25];
  assign \$signal$5.engine_1  = \$signal$5 [35:26];
  assign \$signal$5.engine_1.slot  = \$signal$5 [32:26];
  assign \$signal$5.engine_1.hit  = \$signal$5 [33];
  assign \$signal$5.engine_1.present  = \$signal$5 [34];
  assign \$signal$5.engine_1.bad  = \$signal$5 [35];
  assign \o__payload.learn  = o__payload[0];
  assign \o__payload.last  = o__payload[1];
  assign \o__payload.samples  = o__payload[8:2];
  assign \o__payload.block  = o__payload[13:9];
  assign \o__payload.offset  = o__payload[15:14];
  assign \o__payload$12.slot  = \o__payload$12 [6:0];
  assign \o__payload$12.hit  = \o__payload$12 [7];
  assign \o__payload$12.present  = \o__payload$12 [8];
  assign \o__payload$12.bad  = \o__payload$12 [9];
  assign \o__payload$18.slot  = \o__payload$18 [6:0];
  assign \o__payload$18.hit  = \o__payload$18 [7];
  assign \o__payload$18.present  = \o__payload$18 [8];
  assign \o__payload$18.bad  = \o__payload$18 [9];
  assign \i__payload.learn  = i__payload[0];
  assign \i__payload.last  = i__payload[1];
  assign \i__payload.samples  = i__payload[8:2];
  assign \i__payload.block  = i__payload[13:9];
  assign \i__payload.offset  = i__payload[15:14];
  assign \info__payload.learn  = i__payload[0];
  assign \info__payload.last  = i__payload[1];
  assign \info__payload.samples  = i__payload[8:2];
  assign \info__payload.block  = i__payload[13:9];
  assign \info__payload.offset  = i__payload[15:14];
  assign \i__payload$34.slot  = \i__payload$34 [6:0];
  assign \i__payload$34.hit  = \i__payload$34 [7];
  assign \i__payload$34.present  = \i__payload$34 [8];
  assign \i__payload$34.bad  = \i__payload$34 [9];
  assign \engine_0__payload.slot  = \i__payload$34 [6:0];
  assign \engine_0__payload.hit  = \i__payload$34 [7];
  assign \engine_0__payload.present  = \i__payload$34 [8];
  assign \engine_0__payload.bad  = \i__payload$34 [9];
  assign \i__payload$39.slot  = \i__payload$39 [6:0];
  assign \i__payload$39.hit  = \i__payload$39 [7];
  assign \i__payload$39.present  = \i__payload$39 [8];
  assign \i__payload$39.bad  = \i__payload$39 [9];
  assign \engine_1__payload.slot  = \i__payload$39 [6:0];
  assign \engine_1__payload.hit  = \i__payload$39 [7];
  assign \engine_1__payload.present  = \i__payload$39 [8];
  assign \engine_1__payload.bad  = \i__payload$39 [9];
  assign \i__payload$45.info  = \$signal$5 [15:0];
  assign \i__payload$45.info.learn  = \$signal$5 [0];
  assign \i__payload$45.info.last  = \$signal$5 [1];
  assign \i__payload$45.info.samples  = \$signal$5 [8:2];
  assign \i__payload$45.info.block  = \$signal$5 [13:9];
  assign \i__payload$45.info.offset  = \$signal$5 [15:14];
  assign \i__payload$45.engine_0  = \$signal$5 [25:16];
  assign \i__payload$45.engine_0.slot  = \$signal$5 [22:16];
  assign \i__payload$45.engine_0.hit  = \$signal$5 [23];
  assign \i__payload$45.engine_0.present  = \$signal$5 [24];
  assign \i__payload$45.engine_0.bad  = \$signal$5 [25];
  assign \i__payload$45.engine_1  = \$signal$5 [35:26];
  assign \i__payload$45.engine_1.slot  = \$signal$5 [32:26];
  assign \i__payload$45.engine_1.hit  = \$signal$5 [33];
  assign \i__payload$45.engine_1.present  = \$signal$5 [34];
  assign \i__payload$45.engine_1.bad  = \$signal$5 [35];
  assign \o__payload$46.info  = \o__payload$46 [15:0];
  assign \o__payload$46.info.learn  = \o__payload$46 [0];
  assign \o__payload$46.info.last  = \o__payload$46 [1];
  assign \o__payload$46.info.samples  = \o__payload$46 [8:2];
  assign \o__payload$46.info.block  = \o__payload$46 [13:9];
  assign \o__payload$46.info.offset  = \o__payload$46 [15:14];
  assign \o__payload$46.engine_0  = \o__payload$46 [25:16];
  assign \o__payload$46.engine_0.slot  = \o__payload$46 [22:16];
  assign \o__payload$46.engine_0.hit  = \o__payload$46 [23];
  assign \o__payload$46.engine_0.present  = \o__payload$46 [24];
  assign \o__payload$46.engine_0.bad  = \o__payload$46 [25];
  assign \o__payload$46.engine_1  = \o__payload$46 [35:26];
  assign \o__payload$46.engine_1.slot  = \o__payload$46 [32:26];
  assign \o__payload$46.engine_1.hit  = \o__payload$46 [33];
  assign \o__payload$46.engine_1.present  = \o__payload$46 [34];
  assign \o__payload$46.engine_1.bad  = \o__payload$46 [35];
  assign \o__payload$47.info  = \o__payload$46 [15:0];
  assign \o__payload$47.info.learn  = \o__payload$46 [0];
  assign \o__payload$47.info.last  = \o__payload$46 [1];
  assign \o__payload$47.info.samples  = \o__payload$46 [8:2];
  assign \o__payload$47.info.block  = \o__payload$46 [13:9];
  assign \o__payload$47.info.offset  = \o__payload$46 [15:14];
  assign \o__payload$47.engine_0  = \o__payload$46 [25:16];
  assign \o__payload$47.engine_0.slot  = \o__payload$46 [22:16];
  assign \o__payload$47.engine_0.hit  = \o__payload$46 [23];
  assign \o__payload$47.engine_0.present  = \o__payload$46 [24];
  assign \o__payload$47.engine_0.bad  = \o__payload$46 [25];
  assign \o__payload$47.engine_1  = \o__payload$46 [35:26];
  assign \o__payload$47.engine_1.slot  = \o__payload$46 [32:26];
  assign \o__payload$47.engine_1.hit  = \o__payload$46 [33];
  assign \o__payload$47.engine_1.present  = \o__payload$46 [34];
  assign \o__payload$47.engine_1.bad  = \o__payload$46 [35];
  assign \$29 [35:26] = \o__payload$18 ;
  assign \$29 [25:16] = \o__payload$12 ;
  assign \$29 [15:0] = o__payload;
endmodule

module \hotline_classifier.design.joined.engine_0 (rst, i__valid, i__ready, o__payload, i__payload, o__ready, clk);
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
  wire [9:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [9:0] i__payload;
  wire [9:0] i__payload;
  wire \i__payload.bad ;
  wire \i__payload.hit ;
  wire \i__payload.present ;
  wire [6:0] \i__payload.slot ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [9:0] o__payload;
  wire [9:0] o__payload;
  wire \o__payload.bad ;
  wire \o__payload.hit ;
  wire \o__payload.present ;
  wire [6:0] \o__payload.slot ;
  input o__ready;
  wire o__ready;
  reg o__valid = 1'h0;
  reg [2:0] oldest = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] read__addr;
  wire [9:0] read__data;
  input rst;
  wire rst;
  reg [9:0] places [7:0];
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
  assign \i__payload.slot  = i__payload[6:0];
  assign \i__payload.hit  = i__payload[7];
  assign \i__payload.present  = i__payload[8];
  assign \i__payload.bad  = i__payload[9];
  assign \o__payload.slot  = o__payload[6:0];
  assign \o__payload.hit  = o__payload[7];
  assign \o__payload.present  = o__payload[8];
  assign \o__payload.bad  = o__payload[9];
endmodule

module \hotline_classifier.design.joined.engine_1 (rst, i__valid, i__ready, o__payload, i__payload, o__ready, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$6  = 0;
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
  wire [9:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [9:0] i__payload;
  wire [9:0] i__payload;
  wire \i__payload.bad ;
  wire \i__payload.hit ;
  wire \i__payload.present ;
  wire [6:0] \i__payload.slot ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [9:0] o__payload;
  wire [9:0] o__payload;
  wire \o__payload.bad ;
  wire \o__payload.hit ;
  wire \o__payload.present ;
  wire [6:0] \o__payload.slot ;
  input o__ready;
  wire o__ready;
  reg o__valid = 1'h0;
  reg [2:0] oldest = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] read__addr;
  wire [9:0] read__data;
  input rst;
  wire rst;
  reg [9:0] places [7:0];
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
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [2:0];
    end
    if (rst) begin
      \$16  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
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
  assign \i__payload.slot  = i__payload[6:0];
  assign \i__payload.hit  = i__payload[7];
  assign \i__payload.present  = i__payload[8];
  assign \i__payload.bad  = i__payload[9];
  assign \o__payload.slot  = o__payload[6:0];
  assign \o__payload.hit  = o__payload[7];
  assign \o__payload.present  = o__payload[8];
  assign \o__payload.bad  = o__payload[9];
endmodule

module \hotline_classifier.design.joined.info (rst, i__payload, i__ready, o__payload, i__valid, o__ready, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$7  = 0;
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
  wire [15:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [15:0] i__payload;
  wire [15:0] i__payload;
  wire [4:0] \i__payload.block ;
  wire \i__payload.last ;
  wire \i__payload.learn ;
  wire [1:0] \i__payload.offset ;
  wire [6:0] \i__payload.samples ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [15:0] o__payload;
  wire [15:0] o__payload;
  wire [4:0] \o__payload.block ;
  wire \o__payload.last ;
  wire \o__payload.learn ;
  wire [1:0] \o__payload.offset ;
  wire [6:0] \o__payload.samples ;
  input o__ready;
  wire o__ready;
  reg o__valid = 1'h0;
  reg [2:0] oldest = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] read__addr;
  wire [15:0] read__data;
  input rst;
  wire rst;
  reg [15:0] places [7:0];
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
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [2:0];
    end
    if (rst) begin
      \$16  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
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
  assign \i__payload.learn  = i__payload[0];
  assign \i__payload.last  = i__payload[1];
  assign \i__payload.samples  = i__payload[8:2];
  assign \i__payload.block  = i__payload[13:9];
  assign \i__payload.offset  = i__payload[15:14];
  assign \o__payload.learn  = o__payload[0];
  assign \o__payload.last  = o__payload[1];
  assign \o__payload.samples  = o__payload[8:2];
  assign \o__payload.block  = o__payload[13:9];
  assign \o__payload.offset  = o__payload[15:14];
endmodule

module \hotline_classifier.design.joined.joined (rst, o__ready, o__payload, i__valid, i__payload, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$8  = 0;
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
  wire [35:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [35:0] i__payload;
  wire [35:0] i__payload;
  wire [9:0] \i__payload.engine_0 ;
  wire \i__payload.engine_0.bad ;
  wire \i__payload.engine_0.hit ;
  wire \i__payload.engine_0.present ;
  wire [6:0] \i__payload.engine_0.slot ;
  wire [9:0] \i__payload.engine_1 ;
  wire \i__payload.engine_1.bad ;
  wire \i__payload.engine_1.hit ;
  wire \i__payload.engine_1.present ;
  wire [6:0] \i__payload.engine_1.slot ;
  wire [15:0] \i__payload.info ;
  wire [4:0] \i__payload.info.block ;
  wire \i__payload.info.last ;
  wire \i__payload.info.learn ;
  wire [1:0] \i__payload.info.offset ;
  wire [6:0] \i__payload.info.samples ;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [35:0] o__payload;
  wire [35:0] o__payload;
  wire [9:0] \o__payload.engine_0 ;
  wire \o__payload.engine_0.bad ;
  wire \o__payload.engine_0.hit ;
  wire \o__payload.engine_0.present ;
  wire [6:0] \o__payload.engine_0.slot ;
  wire [9:0] \o__payload.engine_1 ;
  wire \o__payload.engine_1.bad ;
  wire \o__payload.engine_1.hit ;
  wire \o__payload.engine_1.present ;
  wire [6:0] \o__payload.engine_1.slot ;
  wire [15:0] \o__payload.info ;
  wire [4:0] \o__payload.info.block ;
  wire \o__payload.info.last ;
  wire \o__payload.info.learn ;
  wire [1:0] \o__payload.info.offset ;
  wire [6:0] \o__payload.info.samples ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [2:0] oldest = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] read__addr;
  wire [35:0] read__data;
  input rst;
  wire rst;
  reg [35:0] places [7:0];
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
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [2:0];
    end
    if (rst) begin
      \$16  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
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
  assign \i__payload.info  = i__payload[15:0];
  assign \i__payload.info.learn  = i__payload[0];
  assign \i__payload.info.last  = i__payload[1];
  assign \i__payload.info.samples  = i__payload[8:2];
  assign \i__payload.info.block  = i__payload[13:9];
  assign \i__payload.info.offset  = i__payload[15:14];
  assign \i__payload.engine_0  = i__payload[25:16];
  assign \i__payload.engine_0.slot  = i__payload[22:16];
  assign \i__payload.engine_0.hit  = i__payload[23];
  assign \i__payload.engine_0.present  = i__payload[24];
  assign \i__payload.engine_0.bad  = i__payload[25];
  assign \i__payload.engine_1  = i__payload[35:26];
  assign \i__payload.engine_1.slot  = i__payload[32:26];
  assign \i__payload.engine_1.hit  = i__payload[33];
  assign \i__payload.engine_1.present  = i__payload[34];
  assign \i__payload.engine_1.bad  = i__payload[35];
  assign \o__payload.info  = o__payload[15:0];
  assign \o__payload.info.learn  = o__payload[0];
  assign \o__payload.info.last  = o__payload[1];
  assign \o__payload.info.samples  = o__payload[8:2];
  assign \o__payload.info.block  = o__payload[13:9];
  assign \o__payload.info.offset  = o__payload[15:14];
  assign \o__payload.engine_0  = o__payload[25:16];
  assign \o__payload.engine_0.slot  = o__payload[22:16];
  assign \o__payload.engine_0.hit  = o__payload[23];
  assign \o__payload.engine_0.present  = o__payload[24];
  assign \o__payload.engine_0.bad  = o__payload[25];
  assign \o__payload.engine_1  = o__payload[35:26];
  assign \o__payload.engine_1.slot  = o__payload[32:26];
  assign \o__payload.engine_1.hit  = o__payload[33];
  assign \o__payload.engine_1.present  = o__payload[34];
  assign \o__payload.engine_1.bad  = o__payload[35];
endmodule

module \hotline_classifier.design.lookup_0 (rst, i__valid, o__ready, i__ready, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$9  = 0;
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
  wire \$signal.again ;
  wire \$signal.bad ;
  wire [13:0] \$signal.key ;
  wire \$signal.learn ;
  wire \$signal.present ;
  input clk;
  wire clk;
  input [17:0] i__payload;
  wire [17:0] i__payload;
  wire \i__payload.again ;
  wire \i__payload.bad ;
  wire [13:0] \i__payload.key ;
  wire \i__payload.learn ;
  wire \i__payload.present ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [17:0] o__payload;
  reg [17:0] o__payload = 18'h00000;
  wire \o__payload.again ;
  wire \o__payload.bad ;
  wire [13:0] \o__payload.key ;
  wire \o__payload.learn ;
  wire \o__payload.present ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [17:0] spare = 18'h00000;
  wire \spare.again ;
  wire \spare.bad ;
  wire [13:0] \spare.key ;
  wire \spare.learn ;
  wire \spare.present ;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$7  = o__valid;
    if (room) begin
      \$7  = \$4 ;
    end
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$8  = o__payload;
    if (room) begin
      \$8  = \$5 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$10  = spare;
    if (\$6 ) begin
      \$10  = i__payload;
    end
  end
  assign \$signal  = o__payload;
  assign \o__payload.key  = o__payload[13:0];
  assign \o__payload.present  = o__payload[14];
  assign \o__payload.bad  = o__payload[15];
  assign \o__payload.again  = o__payload[16];
  assign \o__payload.learn  = o__payload[17];
  assign \$signal.key  = o__payload[13:0];
  assign \$signal.present  = o__payload[14];
  assign \$signal.bad  = o__payload[15];
  assign \$signal.again  = o__payload[16];
  assign \$signal.learn  = o__payload[17];
  assign \i__payload.key  = i__payload[13:0];
  assign \i__payload.present  = i__payload[14];
  assign \i__payload.bad  = i__payload[15];
  assign \i__payload.again  = i__payload[16];
  assign \i__payload.learn  = i__payload[17];
  assign \spare.key  = spare[13:0];
  assign \spare.present  = spare[14];
  assign \spare.bad  = spare[15];
  assign \spare.again  = spare[16];
  assign \spare.learn  = spare[17];
endmodule

module \hotline_classifier.design.lookup_1 (rst, i__valid, o__ready, i__ready, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$10  = 0;
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
  wire \$signal.again ;
  wire \$signal.bad ;
  wire [13:0] \$signal.key ;
  wire \$signal.learn ;
  wire \$signal.present ;
  input clk;
  wire clk;
  input [17:0] i__payload;
  wire [17:0] i__payload;
  wire \i__payload.again ;
  wire \i__payload.bad ;
  wire [13:0] \i__payload.key ;
  wire \i__payload.learn ;
  wire \i__payload.present ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [17:0] o__payload;
  reg [17:0] o__payload = 18'h00000;
  wire \o__payload.again ;
  wire \o__payload.bad ;
  wire [13:0] \o__payload.key ;
  wire \o__payload.learn ;
  wire \o__payload.present ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [17:0] spare = 18'h00000;
  wire \spare.again ;
  wire \spare.bad ;
  wire [13:0] \spare.key ;
  wire \spare.learn ;
  wire \spare.present ;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$7  = o__valid;
    if (room) begin
      \$7  = \$4 ;
    end
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$8  = o__payload;
    if (room) begin
      \$8  = \$5 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$10  = spare;
    if (\$6 ) begin
      \$10  = i__payload;
    end
  end
  assign \$signal  = o__payload;
  assign \o__payload.key  = o__payload[13:0];
  assign \o__payload.present  = o__payload[14];
  assign \o__payload.bad  = o__payload[15];
  assign \o__payload.again  = o__payload[16];
  assign \o__payload.learn  = o__payload[17];
  assign \$signal.key  = o__payload[13:0];
  assign \$signal.present  = o__payload[14];
  assign \$signal.bad  = o__payload[15];
  assign \$signal.again  = o__payload[16];
  assign \$signal.learn  = o__payload[17];
  assign \i__payload.key  = i__payload[13:0];
  assign \i__payload.present  = i__payload[14];
  assign \i__payload.bad  = i__payload[15];
  assign \i__payload.again  = i__payload[16];
  assign \i__payload.learn  = i__payload[17];
  assign \spare.key  = spare[13:0];
  assign \spare.present  = spare[14];
  assign \spare.bad  = spare[15];
  assign \spare.again  = spare[16];
  assign \spare.learn  = spare[17];
endmodule

module \hotline_classifier.design.merger_0 (rst, req_valid, req__ready, rsp__valid, rsp_ready, req__payload, rsp__payload, clk);
  input clk;
  wire clk;
  input [81:0] req__payload;
  wire [81:0] req__payload;
  wire \req__payload.learn ;
  wire [1:0] \req__payload.present ;
  wire [63:0] \req__payload.row ;
  wire [11:0] \req__payload.rows ;
  wire [2:0] \req__payload.table ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire req_learn;
  wire [1:0] req_present;
  wire req_ready;
  wire [63:0] req_row;
  wire [11:0] req_rows;
  wire [2:0] req_table;
  input req_valid;
  wire req_valid;
  output [34:0] rsp__payload;
  wire [34:0] rsp__payload;
  wire [1:0] \rsp__payload.again ;
  wire [1:0] \rsp__payload.bad ;
  wire [27:0] \rsp__payload.key ;
  wire \rsp__payload.learn ;
  wire [1:0] \rsp__payload.present ;
  wire rsp__ready;
  output rsp__valid;
  wire rsp__valid;
  wire [1:0] rsp_again;
  wire [1:0] rsp_bad;
  wire [27:0] rsp_key;
  wire rsp_learn;
  wire [1:0] rsp_present;
  input rsp_ready;
  wire rsp_ready;
  wire rsp_valid;
  input rst;
  wire rst;
  hotline_merger \instance  (
    .clk(clk),
    .req_learn(req__payload[0]),
    .req_present(req__payload[17:16]),
    .req_ready(req__ready),
    .req_row(req__payload[81:18]),
    .req_rows(req__payload[15:4]),
    .req_table(req__payload[3:1]),
    .req_valid(req_valid),
    .rsp_again(rsp_again),
    .rsp_bad(rsp_bad),
    .rsp_key(rsp_key),
    .rsp_learn(rsp_learn),
    .rsp_present(rsp_present),
    .rsp_ready(rsp_ready),
    .rsp_valid(rsp__valid),
    .rst(rst)
  );
  assign req__valid = req_valid;
  assign req_ready = req__ready;
  assign req_learn = req__payload[0];
  assign req_table = req__payload[3:1];
  assign req_rows = req__payload[15:4];
  assign req_present = req__payload[17:16];
  assign req_row = req__payload[81:18];
  assign rsp_valid = rsp__valid;
  assign rsp__ready = rsp_ready;
  assign \req__payload.learn  = req__payload[0];
  assign \req__payload.table  = req__payload[3:1];
  assign \req__payload.rows  = req__payload[15:4];
  assign \req__payload.present  = req__payload[17:16];
  assign \req__payload.row  = req__payload[81:18];
  assign \rsp__payload.learn  = rsp__payload[0];
  assign \rsp__payload.key  = rsp__payload[28:1];
  assign \rsp__payload.present  = rsp__payload[30:29];
  assign \rsp__payload.bad  = rsp__payload[32:31];
  assign \rsp__payload.again  = rsp__payload[34:33];
  assign rsp__payload[34:33] = rsp_again;
  assign rsp__payload[32:31] = rsp_bad;
  assign rsp__payload[30:29] = rsp_present;
  assign rsp__payload[28:1] = rsp_key;
  assign rsp__payload[0] = rsp_learn;
endmodule

module \hotline_classifier.design.popular_list (rst, rsp_ready, req_valid, req__ready, rsp__valid, req__payload, rsp__payload, clk);
  input clk;
  wire clk;
  input [7:0] req__payload;
  wire [7:0] req__payload;
  wire [4:0] \req__payload.block ;
  wire \req__payload.last ;
  wire [1:0] \req__payload.mask ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire [4:0] req_block;
  wire req_last;
  wire [1:0] req_mask;
  wire req_ready;
  input req_valid;
  wire req_valid;
  output [14:0] rsp__payload;
  wire [14:0] rsp__payload;
  wire [1:0] \rsp__payload.count ;
  wire \rsp__payload.last ;
  wire [11:0] \rsp__payload.numbers ;
  wire rsp__ready;
  output rsp__valid;
  wire rsp__valid;
  wire [1:0] rsp_count;
  wire rsp_last;
  wire [11:0] rsp_numbers;
  input rsp_ready;
  wire rsp_ready;
  wire rsp_valid;
  input rst;
  wire rst;
  hotline_list_writer \instance  (
    .clk(clk),
    .req_block(req__payload[6:2]),
    .req_last(req__payload[7]),
    .req_mask(req__payload[1:0]),
    .req_ready(req__ready),
    .req_valid(req_valid),
    .rsp_count(rsp_count),
    .rsp_last(rsp_last),
    .rsp_numbers(rsp_numbers),
    .rsp_ready(rsp_ready),
    .rsp_valid(rsp__valid),
    .rst(rst)
  );
  assign req__valid = req_valid;
  assign req_ready = req__ready;
  assign req_mask = req__payload[1:0];
  assign req_block = req__payload[6:2];
  assign req_last = req__payload[7];
  assign rsp_valid = rsp__valid;
  assign rsp__ready = rsp_ready;
  assign \req__payload.mask  = req__payload[1:0];
  assign \req__payload.block  = req__payload[6:2];
  assign \req__payload.last  = req__payload[7];
  assign \rsp__payload.numbers  = rsp__payload[11:0];
  assign \rsp__payload.count  = rsp__payload[13:12];
  assign \rsp__payload.last  = rsp__payload[14];
  assign rsp__payload[14] = rsp_last;
  assign rsp__payload[13:12] = rsp_count;
  assign rsp__payload[11:0] = rsp_numbers;
endmodule

module \hotline_classifier.design.request_0_0 (rst, a_valid, a_mark, b_valid, b_mark, x_ready, y_ready, a__ready, b__ready, x__valid, y__valid, in_order, a__payload, b__payload, x__payload, y__payload, clk);
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
  wire a__valid;
  wire a_again;
  wire a_learn;
  input [5:0] a_mark;
  wire [5:0] a_mark;
  wire [5:0] \a_mark$45 ;
  wire a_ready;
  wire a_route;
  wire [3:0] a_set;
  wire [5:0] a_step;
  wire [8:0] a_tag;
  input a_valid;
  wire a_valid;
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
  wire b__valid;
  wire b_again;
  wire b_learn;
  input [5:0] b_mark;
  wire [5:0] b_mark;
  wire [5:0] \b_mark$47 ;
  wire b_ready;
  wire b_route;
  wire [3:0] b_set;
  wire [5:0] b_step;
  wire [8:0] b_tag;
  input b_valid;
  wire b_valid;
  input clk;
  wire clk;
  input in_order;
  wire in_order;
  wire \in_order$53 ;
  input rst;
  wire rst;
  output [21:0] x__payload;
  wire [21:0] x__payload;
  wire \x__payload.again ;
  wire \x__payload.learn ;
  wire \x__payload.route ;
  wire [3:0] \x__payload.set ;
  wire [5:0] \x__payload.step ;
  wire [8:0] \x__payload.tag ;
  wire x__ready;
  output x__valid;
  wire x__valid;
  wire x_again;
  wire x_learn;
  wire [5:0] x_mark;
  wire [5:0] \x_mark$49 ;
  input x_ready;
  wire x_ready;
  wire x_route;
  wire [3:0] x_set;
  wire [5:0] x_step;
  wire [8:0] x_tag;
  wire x_valid;
  output [21:0] y__payload;
  wire [21:0] y__payload;
  wire \y__payload.again ;
  wire \y__payload.learn ;
  wire \y__payload.route ;
  wire [3:0] \y__payload.set ;
  wire [5:0] \y__payload.step ;
  wire [8:0] \y__payload.tag ;
  wire y__ready;
  output y__valid;
  wire y__valid;
  wire y_again;
  wire y_learn;
  wire [5:0] y_mark;
  wire [5:0] \y_mark$51 ;
  input y_ready;
  wire y_ready;
  wire y_route;
  wire [3:0] y_set;
  wire [5:0] y_step;
  wire [8:0] y_tag;
  wire y_valid;
  hotline_request_switch \instance  (
    .a_again(a__payload[21]),
    .a_learn(a__payload[20]),
    .a_mark(a_mark),
    .a_ready(a__ready),
    .a_route(a__payload[0]),
    .a_set(a__payload[10:7]),
    .a_step(a__payload[6:1]),
    .a_tag(a__payload[19:11]),
    .a_valid(a_valid),
    .b_again(b__payload[21]),
    .b_learn(b__payload[20]),
    .b_mark(b_mark),
    .b_ready(b__ready),
    .b_route(b__payload[0]),
    .b_set(b__payload[10:7]),
    .b_step(b__payload[6:1]),
    .b_tag(b__payload[19:11]),
    .b_valid(b_valid),
    .clk(clk),
    .in_order(in_order),
    .rst(rst),
    .x_again(x_again),
    .x_learn(x_learn),
    .x_mark(x_mark),
    .x_ready(x_ready),
    .x_route(x_route),
    .x_set(x_set),
    .x_step(x_step),
    .x_tag(x_tag),
    .x_valid(x__valid),
    .y_again(y_again),
    .y_learn(y_learn),
    .y_mark(y_mark),
    .y_ready(y_ready),
    .y_route(y_route),
    .y_set(y_set),
    .y_step(y_step),
    .y_tag(y_tag),
    .y_valid(y__valid)
  );
  assign a__valid = a_valid;
  assign a_ready = a__ready;
  assign a_route = a__payload[0];
  assign a_step = a__payload[6:1];
  assign a_set = a__payload[10:7];
  assign a_tag = a__payload[19:11];
  assign a_learn = a__payload[20];
  assign a_again = a__payload[21];
  assign b__valid = b_valid;
  assign b_ready = b__ready;
  assign b_route = b__payload[0];
  assign b_step = b__payload[6:1];
  assign b_set = b__payload[10:7];
  assign b_tag = b__payload[19:11];
  assign b_learn = b__payload[20];
  assign b_again = b__payload[21];
  assign x_valid = x__valid;
  assign x__ready = x_ready;
  assign y_valid = y__valid;
  assign y__ready = y_ready;
  assign \a_mark$45  = a_mark;
  assign \b_mark$47  = b_mark;
  assign \x_mark$49  = x_mark;
  assign \y_mark$51  = y_mark;
  assign \in_order$53  = in_order;
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
  assign y__payload[21] = y_again;
  assign y__payload[20] = y_learn;
  assign y__payload[19:11] = y_tag;
  assign y__payload[10:7] = y_set;
  assign y__payload[6:1] = y_step;
  assign y__payload[0] = y_route;
  assign x__payload[21] = x_again;
  assign x__payload[20] = x_learn;
  assign x__payload[19:11] = x_tag;
  assign x__payload[10:7] = x_set;
  assign x__payload[6:1] = x_step;
  assign x__payload[0] = x_route;
endmodule

module \hotline_classifier.design.rest_list (rst, rsp_ready, req_valid, req__ready, rsp__valid, req__payload, rsp__payload, clk);
  input clk;
  wire clk;
  input [7:0] req__payload;
  wire [7:0] req__payload;
  wire [4:0] \req__payload.block ;
  wire \req__payload.last ;
  wire [1:0] \req__payload.mask ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire [4:0] req_block;
  wire req_last;
  wire [1:0] req_mask;
  wire req_ready;
  input req_valid;
  wire req_valid;
  output [14:0] rsp__payload;
  wire [14:0] rsp__payload;
  wire [1:0] \rsp__payload.count ;
  wire \rsp__payload.last ;
  wire [11:0] \rsp__payload.numbers ;
  wire rsp__ready;
  output rsp__valid;
  wire rsp__valid;
  wire [1:0] rsp_count;
  wire rsp_last;
  wire [11:0] rsp_numbers;
  input rsp_ready;
  wire rsp_ready;
  wire rsp_valid;
  input rst;
  wire rst;
  hotline_list_writer \instance  (
    .clk(clk),
    .req_block(req__payload[6:2]),
    .req_last(req__payload[7]),
    .req_mask(req__payload[1:0]),
    .req_ready(req__ready),
    .req_valid(req_valid),
    .rsp_count(rsp_count),
    .rsp_last(rsp_last),
    .rsp_numbers(rsp_numbers),
    .rsp_ready(rsp_ready),
    .rsp_valid(rsp__valid),
    .rst(rst)
  );
  assign req__valid = req_valid;
  assign req_ready = req__ready;
  assign req_mask = req__payload[1:0];
  assign req_block = req__payload[6:2];
  assign req_last = req__payload[7];
  assign rsp_valid = rsp__valid;
  assign rsp__ready = rsp_ready;
  assign \req__payload.mask  = req__payload[1:0];
  assign \req__payload.block  = req__payload[6:2];
  assign \req__payload.last  = req__payload[7];
  assign \rsp__payload.numbers  = rsp__payload[11:0];
  assign \rsp__payload.count  = rsp__payload[13:12];
  assign \rsp__payload.last  = rsp__payload[14];
  assign rsp__payload[14] = rsp_last;
  assign rsp__payload[13:12] = rsp_count;
  assign rsp__payload[11:0] = rsp_numbers;
endmodule

module \hotline_classifier.design.store (rst, done_ready, req_valid, req__ready, popular__valid, rest__valid, done__valid, popular_ready, rest_ready, req__payload, popular__payload, rest__payload, done__payload, clk);
  input clk;
  wire clk;
  output [22:0] done__payload;
  wire [22:0] done__payload;
  wire \done__payload.bad ;
  wire [6:0] \done__payload.first_bad ;
  wire \done__payload.learn ;
  wire [6:0] \done__payload.popular ;
  wire [6:0] \done__payload.rest ;
  wire done__ready;
  output done__valid;
  wire done__valid;
  wire done_bad;
  wire [6:0] done_first_bad;
  wire done_learn;
  wire [6:0] done_popular;
  input done_ready;
  wire done_ready;
  wire [6:0] done_rest;
  wire done_valid;
  output [7:0] popular__payload;
  wire [7:0] popular__payload;
  wire [4:0] \popular__payload.block ;
  wire \popular__payload.last ;
  wire [1:0] \popular__payload.mask ;
  wire popular__ready;
  output popular__valid;
  wire popular__valid;
  wire [4:0] popular_block;
  wire popular_last;
  wire [1:0] popular_mask;
  input popular_ready;
  wire popular_ready;
  wire popular_valid;
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
  wire req__valid;
  wire [1:0] req_bad;
  wire [4:0] req_block;
  wire req_last;
  wire req_learn;
  wire [1:0] req_miss;
  wire [1:0] req_offset;
  wire req_ready;
  wire [6:0] req_samples;
  input req_valid;
  wire req_valid;
  output [7:0] rest__payload;
  wire [7:0] rest__payload;
  wire [4:0] \rest__payload.block ;
  wire \rest__payload.last ;
  wire [1:0] \rest__payload.mask ;
  wire rest__ready;
  output rest__valid;
  wire rest__valid;
  wire [4:0] rest_block;
  wire rest_last;
  wire [1:0] rest_mask;
  input rest_ready;
  wire rest_ready;
  wire rest_valid;
  input rst;
  wire rst;
  hotline_popularity \instance  (
    .clk(clk),
    .done_bad(done_bad),
    .done_first_bad(done_first_bad),
    .done_learn(done_learn),
    .done_popular(done_popular),
    .done_ready(done_ready),
    .done_rest(done_rest),
    .done_valid(done__valid),
    .popular_block(popular_block),
    .popular_last(popular_last),
    .popular_mask(popular_mask),
    .popular_ready(popular_ready),
    .popular_valid(popular__valid),
    .req_bad(req__payload[3:2]),
    .req_block(req__payload[8:4]),
    .req_last(req__payload[12]),
    .req_learn(req__payload[11]),
    .req_miss(req__payload[1:0]),
    .req_offset(req__payload[10:9]),
    .req_ready(req__ready),
    .req_samples(req__payload[19:13]),
    .req_valid(req_valid),
    .rest_block(rest_block),
    .rest_last(rest_last),
    .rest_mask(rest_mask),
    .rest_ready(rest_ready),
    .rest_valid(rest__valid),
    .rst(rst)
  );
  assign req__valid = req_valid;
  assign req_ready = req__ready;
  assign req_miss = req__payload[1:0];
  assign req_bad = req__payload[3:2];
  assign req_block = req__payload[8:4];
  assign req_offset = req__payload[10:9];
  assign req_learn = req__payload[11];
  assign req_last = req__payload[12];
  assign req_samples = req__payload[19:13];
  assign popular_valid = popular__valid;
  assign popular__ready = popular_ready;
  assign rest_valid = rest__valid;
  assign rest__ready = rest_ready;
  assign done_valid = done__valid;
  assign done__ready = done_ready;
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
  assign done__payload[22:16] = done_first_bad;
  assign done__payload[15] = done_bad;
  assign done__payload[14:8] = done_rest;
  assign done__payload[7:1] = done_popular;
  assign done__payload[0] = done_learn;
  assign rest__payload[7] = rest_last;
  assign rest__payload[6:2] = rest_block;
  assign rest__payload[1:0] = rest_mask;
  assign popular__payload[7] = popular_last;
  assign popular__payload[6:2] = popular_block;
  assign popular__payload[1:0] = popular_mask;
endmodule

module \hotline_classifier.design.upkeep (rst, command_op, rows_ready, command_valid, asks_0_ready, entries_0_valid, asks_1_ready, entries_1_valid, command__ready, rows__valid, asks__0__valid, asks__1__valid, entries__0__ready, entries__1__ready, entries__0__payload, entries__1__payload, rows__payload, asks__0__payload, asks__1__payload, clk);
  wire [1:0] asks_0_op;
  input asks_0_ready;
  wire asks_0_ready;
  wire [3:0] asks_0_set;
  wire asks_0_valid;
  wire [1:0] asks_0_way;
  wire [1:0] asks_1_op;
  input asks_1_ready;
  wire asks_1_ready;
  wire [3:0] asks_1_set;
  wire asks_1_valid;
  wire [1:0] asks_1_way;
  output [7:0] asks__0__payload;
  wire [7:0] asks__0__payload;
  wire [1:0] \asks__0__payload.op ;
  wire [3:0] \asks__0__payload.set ;
  wire [1:0] \asks__0__payload.way ;
  wire asks__0__ready;
  output asks__0__valid;
  wire asks__0__valid;
  output [7:0] asks__1__payload;
  wire [7:0] asks__1__payload;
  wire [1:0] \asks__1__payload.op ;
  wire [3:0] \asks__1__payload.set ;
  wire [1:0] \asks__1__payload.way ;
  wire asks__1__ready;
  output asks__1__valid;
  wire asks__1__valid;
  input clk;
  wire clk;
  wire [1:0] command__payload;
  wire [1:0] \command__payload.op ;
  output command__ready;
  wire command__ready;
  wire command__valid;
  input [1:0] command_op;
  wire [1:0] command_op;
  wire command_ready;
  input command_valid;
  wire command_valid;
  wire entries_0_holds;
  wire entries_0_ready;
  wire [1:0] entries_0_rrpv;
  wire [8:0] entries_0_tag;
  input entries_0_valid;
  wire entries_0_valid;
  wire entries_1_holds;
  wire entries_1_ready;
  wire [1:0] entries_1_rrpv;
  wire [8:0] entries_1_tag;
  input entries_1_valid;
  wire entries_1_valid;
  input [11:0] entries__0__payload;
  wire [11:0] entries__0__payload;
  wire \entries__0__payload.holds ;
  wire [1:0] \entries__0__payload.rrpv ;
  wire [8:0] \entries__0__payload.tag ;
  output entries__0__ready;
  wire entries__0__ready;
  wire entries__0__valid;
  input [11:0] entries__1__payload;
  wire [11:0] entries__1__payload;
  wire \entries__1__payload.holds ;
  wire [1:0] \entries__1__payload.rrpv ;
  wire [8:0] \entries__1__payload.tag ;
  output entries__1__ready;
  wire entries__1__ready;
  wire entries__1__valid;
  output [23:0] rows__payload;
  wire [23:0] rows__payload;
  wire \rows__payload.end ;
  wire [10:0] \rows__payload.row ;
  wire [1:0] \rows__payload.rrpv ;
  wire [6:0] \rows__payload.slot ;
  wire [2:0] \rows__payload.table ;
  wire rows__ready;
  output rows__valid;
  wire rows__valid;
  wire rows_end;
  input rows_ready;
  wire rows_ready;
  wire [10:0] rows_row;
  wire [1:0] rows_rrpv;
  wire [6:0] rows_slot;
  wire [2:0] rows_table;
  wire rows_valid;
  input rst;
  wire rst;
  hotline_upkeep \instance  (
    .asks_0_op(asks_0_op),
    .asks_0_ready(asks_0_ready),
    .asks_0_set(asks_0_set),
    .asks_0_valid(asks__0__valid),
    .asks_0_way(asks_0_way),
    .asks_1_op(asks_1_op),
    .asks_1_ready(asks_1_ready),
    .asks_1_set(asks_1_set),
    .asks_1_valid(asks__1__valid),
    .asks_1_way(asks_1_way),
    .clk(clk),
    .command_op(command_op),
    .command_ready(command__ready),
    .command_valid(command_valid),
    .entries_0_holds(entries__0__payload[0]),
    .entries_0_ready(entries__0__ready),
    .entries_0_rrpv(entries__0__payload[2:1]),
    .entries_0_tag(entries__0__payload[11:3]),
    .entries_0_valid(entries_0_valid),
    .entries_1_holds(entries__1__payload[0]),
    .entries_1_ready(entries__1__ready),
    .entries_1_rrpv(entries__1__payload[2:1]),
    .entries_1_tag(entries__1__payload[11:3]),
    .entries_1_valid(entries_1_valid),
    .rows_end(rows_end),
    .rows_ready(rows_ready),
    .rows_row(rows_row),
    .rows_rrpv(rows_rrpv),
    .rows_slot(rows_slot),
    .rows_table(rows_table),
    .rows_valid(rows__valid),
    .rst(rst)
  );
  assign command__valid = command_valid;
  assign command_ready = command__ready;
  assign command__payload = command_op;
  assign rows_valid = rows__valid;
  assign rows__ready = rows_ready;
  assign asks_0_valid = asks__0__valid;
  assign asks__0__ready = asks_0_ready;
  assign asks_1_valid = asks__1__valid;
  assign asks__1__ready = asks_1_ready;
  assign entries__0__valid = entries_0_valid;
  assign entries_0_ready = entries__0__ready;
  assign entries_0_holds = entries__0__payload[0];
  assign entries_0_rrpv = entries__0__payload[2:1];
  assign entries_0_tag = entries__0__payload[11:3];
  assign entries__1__valid = entries_1_valid;
  assign entries_1_ready = entries__1__ready;
  assign entries_1_holds = entries__1__payload[0];
  assign entries_1_rrpv = entries__1__payload[2:1];
  assign entries_1_tag = entries__1__payload[11:3];
  assign \command__payload.op  = command_op;
  assign \rows__payload.slot  = rows__payload[6:0];
  assign \rows__payload.table  = rows__payload[9:7];
  assign \rows__payload.row  = rows__payload[20:10];
  assign \rows__payload.rrpv  = rows__payload[22:21];
  assign \rows__payload.end  = rows__payload[23];
  assign \asks__0__payload.op  = asks__0__payload[1:0];
  assign \asks__0__payload.set  = asks__0__payload[5:2];
  assign \asks__0__payload.way  = asks__0__payload[7:6];
  assign \asks__1__payload.op  = asks__1__payload[1:0];
  assign \asks__1__payload.set  = asks__1__payload[5:2];
  assign \asks__1__payload.way  = asks__1__payload[7:6];
  assign \entries__0__payload.holds  = entries__0__payload[0];
  assign \entries__0__payload.rrpv  = entries__0__payload[2:1];
  assign \entries__0__payload.tag  = entries__0__payload[11:3];
  assign \entries__1__payload.holds  = entries__1__payload[0];
  assign \entries__1__payload.rrpv  = entries__1__payload[2:1];
  assign \entries__1__payload.tag  = entries__1__payload[11:3];
  assign asks__1__payload[7:6] = asks_1_way;
  assign asks__1__payload[5:2] = asks_1_set;
  assign asks__1__payload[1:0] = asks_1_op;
  assign asks__0__payload[7:6] = asks_0_way;
  assign asks__0__payload[5:2] = asks_0_set;
  assign asks__0__payload[1:0] = asks_0_op;
  assign rows__payload[23] = rows_end;
  assign rows__payload[22:21] = rows_rrpv;
  assign rows__payload[20:10] = rows_row;
  assign rows__payload[9:7] = rows_table;
  assign rows__payload[6:0] = rows_slot;
endmodule
