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
    .\popular__payload$184 (popular__payload),
    .\popular__valid$188 (popular_valid),
    .\rest__payload$196 (rest__payload),
    .\rest__valid$200 (rest_valid),
    .rows__payload(rows__payload),
    .rows__ready(rows_ready),
    .rows__valid(rows_valid),
    .\rsp__ready$186 (popular_ready),
    .\rsp__ready$198 (rest_ready),
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

module \hotline_classifier.design (rst, step__valid, slots__ready, \rsp__ready$186 , \rsp__ready$198 , done__ready, command__valid, command__payload, rows__ready, clear_counters, command__ready, step__ready, slots__valid, rows__valid, done__valid, \popular__valid$188 , \rest__valid$200 , busy_cycles, steps, lookups, filtered
, asked, held_up, kept_waiting, batches, step__payload, slots__payload, rows__payload, done__payload, \popular__payload$184 , \rest__payload$196 , clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire [31:0] \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire [31:0] \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire [7:0] \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire [7:0] \$32 ;
  wire [2:0] \$33 ;
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
  wire \$57 ;
  wire [1:0] \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire \$62 ;
  wire \$63 ;
  reg \$64 ;
  reg \$65 ;
  reg [6:0] \$66 ;
  reg [1:0] \$67 ;
  reg \$68 ;
  reg \$69 ;
  wire \$7 ;
  reg \$70 ;
  reg \$71 ;
  wire [15:0] \$72 ;
  reg \$73 ;
  reg \$74 ;
  reg \$75 ;
  reg [1:0] \$76 ;
  reg [1:0] \$77 ;
  reg [1:0] \$78 ;
  reg \$79 ;
  wire \$8 ;
  reg \$80 ;
  reg \$81 ;
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
  wire all_there;
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
  wire [47:0] \asked$217 ;
  wire \asked$238 ;
  wire \asked$239 ;
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
  wire [47:0] \batches$223 ;
  reg batches_now = 1'h0;
  output [47:0] busy_cycles;
  wire [47:0] busy_cycles;
  wire [47:0] \busy_cycles$209 ;
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
  wire [22:0] \done__payload$203 ;
  wire \done__payload$203.bad ;
  wire [6:0] \done__payload$203.first_bad ;
  wire \done__payload$203.learn ;
  wire [6:0] \done__payload$203.popular ;
  wire [6:0] \done__payload$203.rest ;
  wire \done__payload.bad ;
  wire [6:0] \done__payload.first_bad ;
  wire \done__payload.learn ;
  wire [6:0] \done__payload.popular ;
  wire [6:0] \done__payload.rest ;
  input done__ready;
  wire done__ready;
  wire \done__ready$205 ;
  output done__valid;
  wire done__valid;
  wire \done__valid$207 ;
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
  wire [47:0] \filtered$215 ;
  wire \filtered$235 ;
  wire \filtered$236 ;
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
  wire [47:0] \held_up$219 ;
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
  wire [15:0] \i__payload$145 ;
  wire [4:0] \i__payload$145.block ;
  wire \i__payload$145.last ;
  wire \i__payload$145.learn ;
  wire [1:0] \i__payload$145.offset ;
  wire [6:0] \i__payload$145.samples ;
  wire [9:0] \i__payload$161 ;
  wire \i__payload$161.bad ;
  wire \i__payload$161.hit ;
  wire \i__payload$161.present ;
  wire [6:0] \i__payload$161.slot ;
  wire [9:0] \i__payload$170 ;
  wire \i__payload$170.bad ;
  wire \i__payload$170.hit ;
  wire \i__payload$170.present ;
  wire [6:0] \i__payload$170.slot ;
  wire [1:0] \i__payload.again ;
  wire [1:0] \i__payload.bad ;
  wire [27:0] \i__payload.key ;
  wire \i__payload.learn ;
  wire [1:0] \i__payload.present ;
  wire i__ready;
  wire \i__ready$114 ;
  wire \i__ready$123 ;
  wire \i__ready$148 ;
  wire \i__ready$164 ;
  wire \i__ready$173 ;
  wire i__valid;
  wire \i__valid$126 ;
  wire \i__valid$135 ;
  wire \i__valid$143 ;
  wire \i__valid$165 ;
  wire \i__valid$174 ;
  reg in_order = 1'h0;
  output [47:0] kept_waiting;
  wire [47:0] kept_waiting;
  wire [47:0] \kept_waiting$221 ;
  reg kept_waiting_now = 1'h0;
  wire leaves;
  reg left = 1'h0;
  wire [6:0] level;
  output [47:0] lookups;
  wire [47:0] lookups;
  wire [47:0] \lookups$213 ;
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
  wire [15:0] \o__payload$157 ;
  wire [4:0] \o__payload$157.block ;
  wire \o__payload$157.last ;
  wire \o__payload$157.learn ;
  wire [1:0] \o__payload$157.offset ;
  wire [6:0] \o__payload$157.samples ;
  wire [9:0] \o__payload$169 ;
  wire \o__payload$169.bad ;
  wire \o__payload$169.hit ;
  wire \o__payload$169.present ;
  wire [6:0] \o__payload$169.slot ;
  wire [9:0] \o__payload$177 ;
  wire \o__payload$177.bad ;
  wire \o__payload$177.hit ;
  wire \o__payload$177.present ;
  wire [6:0] \o__payload$177.slot ;
  wire [1:0] \o__payload.again ;
  wire [1:0] \o__payload.bad ;
  wire [27:0] \o__payload.key ;
  wire \o__payload.learn ;
  wire [1:0] \o__payload.present ;
  wire o__ready;
  wire \o__ready$131 ;
  wire \o__ready$139 ;
  wire \o__ready$149 ;
  wire \o__ready$167 ;
  wire \o__ready$176 ;
  wire o__valid;
  wire \o__valid$134 ;
  wire \o__valid$142 ;
  wire \o__valid$152 ;
  wire \o__valid$153 ;
  wire \o__valid$154 ;
  wire [7:0] popular__payload;
  output [14:0] \popular__payload$184 ;
  wire [14:0] \popular__payload$184 ;
  wire [1:0] \popular__payload$184.count ;
  wire \popular__payload$184.last ;
  wire [11:0] \popular__payload$184.numbers ;
  wire [4:0] \popular__payload.block ;
  wire \popular__payload.last ;
  wire [1:0] \popular__payload.mask ;
  wire popular__ready;
  wire \popular__ready$187 ;
  wire popular__valid;
  output \popular__valid$188 ;
  wire \popular__valid$188 ;
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
  wire [19:0] \req__payload$160 ;
  wire [1:0] \req__payload$160.bad ;
  wire [4:0] \req__payload$160.block ;
  wire \req__payload$160.last ;
  wire \req__payload$160.learn ;
  wire [1:0] \req__payload$160.miss ;
  wire [1:0] \req__payload$160.offset ;
  wire [6:0] \req__payload$160.samples ;
  wire [7:0] \req__payload$178 ;
  wire [4:0] \req__payload$178.block ;
  wire \req__payload$178.last ;
  wire [1:0] \req__payload$178.mask ;
  wire [7:0] \req__payload$190 ;
  wire [4:0] \req__payload$190.block ;
  wire \req__payload$190.last ;
  wire [1:0] \req__payload$190.mask ;
  wire \req__payload.learn ;
  wire [1:0] \req__payload.present ;
  wire [63:0] \req__payload.row ;
  wire [11:0] \req__payload.rows ;
  wire [2:0] \req__payload.table ;
  wire req__ready;
  wire \req__ready$132 ;
  wire \req__ready$140 ;
  wire \req__ready$156 ;
  wire \req__ready$181 ;
  wire \req__ready$193 ;
  wire req__valid;
  wire \req__valid$133 ;
  wire \req__valid$141 ;
  wire \req__valid$158 ;
  wire \req__valid$182 ;
  wire \req__valid$194 ;
  wire [7:0] rest__payload;
  output [14:0] \rest__payload$196 ;
  wire [14:0] \rest__payload$196 ;
  wire [1:0] \rest__payload$196.count ;
  wire \rest__payload$196.last ;
  wire [11:0] \rest__payload$196.numbers ;
  wire [4:0] \rest__payload.block ;
  wire \rest__payload.last ;
  wire [1:0] \rest__payload.mask ;
  wire rest__ready;
  wire \rest__ready$199 ;
  wire rest__valid;
  output \rest__valid$200 ;
  wire \rest__valid$200 ;
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
  wire [9:0] \rsp__payload$162 ;
  wire \rsp__payload$162.bad ;
  wire \rsp__payload$162.hit ;
  wire \rsp__payload$162.present ;
  wire [6:0] \rsp__payload$162.slot ;
  wire [9:0] \rsp__payload$171 ;
  wire \rsp__payload$171.bad ;
  wire \rsp__payload$171.hit ;
  wire \rsp__payload$171.present ;
  wire [6:0] \rsp__payload$171.slot ;
  wire [14:0] \rsp__payload$185 ;
  wire [1:0] \rsp__payload$185.count ;
  wire \rsp__payload$185.last ;
  wire [11:0] \rsp__payload$185.numbers ;
  wire [14:0] \rsp__payload$197 ;
  wire [1:0] \rsp__payload$197.count ;
  wire \rsp__payload$197.last ;
  wire [11:0] \rsp__payload$197.numbers ;
  wire [1:0] \rsp__payload.again ;
  wire [1:0] \rsp__payload.bad ;
  wire [27:0] \rsp__payload.key ;
  wire \rsp__payload.learn ;
  wire [1:0] \rsp__payload.present ;
  wire rsp__ready;
  wire \rsp__ready$163 ;
  wire \rsp__ready$172 ;
  input \rsp__ready$186 ;
  wire \rsp__ready$186 ;
  input \rsp__ready$198 ;
  wire \rsp__ready$198 ;
  wire rsp__valid;
  wire \rsp__valid$166 ;
  wire \rsp__valid$175 ;
  wire \rsp__valid$189 ;
  wire \rsp__valid$201 ;
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
  wire [47:0] \steps$211 ;
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
  assign \$11  = ~ \o__payload$157 [0];
  assign slots__valid = \$10  & \$11 ;
  assign \$12  = \o__payload$157 [0] | slots__ready;
  assign \req__valid$158  = all_there & \$12 ;
  assign \o__ready$149  = \req__valid$158  & \req__ready$156 ;
  assign \$13  = \o__payload$169 [7] ? { 25'h0000000, \o__payload$169 [6:0] } : 32'd4294967295;
  assign \$14  = ~ \o__payload$169 [7];
  assign \$15  = \o__payload$169 [8] & \$14 ;
  assign \$16  = ~ \o__payload$169 [9];
  assign \$17  = \$15  & \$16 ;
  assign \$18  = ~ \o__payload$157 [0];
  assign \$19  = \$17  & \$18 ;
  assign \$20  = \o__payload$177 [7] ? { 25'h0000000, \o__payload$177 [6:0] } : 32'd4294967295;
  assign \$21  = ~ \o__payload$177 [7];
  assign \$22  = \o__payload$177 [8] & \$21 ;
  assign \$23  = ~ \o__payload$177 [9];
  assign \$24  = \$22  & \$23 ;
  assign \$25  = ~ \o__payload$157 [0];
  assign \$26  = \$24  & \$25 ;
  assign \$27  = ~ left;
  assign \$28  = w_en & \$27 ;
  assign \$29  = under_way + 1'h1;
  assign \$30  = ~ w_en;
  assign \$31  = left & \$30 ;
  assign \$32  = under_way - 1'h1;
  assign \$33  = forget_index + 1'h1;
  assign \$34  = forget_index != 2'h3;
  assign \$35  = step__payload[0] != in_order;
  assign \$36  = step__valid & \$35 ;
  assign \$37  = ~ w_en;
  assign \$38  = ! under_way;
  assign \$39  = \$37  & \$38 ;
  assign \$40  = \$36  & \$39 ;
  assign \$41  = ~ quiet;
  assign \$42  = \$40  & \$41 ;
  assign \$43  = ~ command__valid;
  assign \$44  = \$42  & \$43 ;
  assign \$45  = rows__valid & rows__ready;
  assign \$46  = \$45  & rows__payload[23];
  assign \$47  = ~ w_en;
  assign \$48  = ! under_way;
  assign \$49  = \$47  & \$48 ;
  assign \$50  = command__valid & \$49 ;
  assign \$51  = ~ quiet;
  assign \$52  = \$50  & \$51 ;
  assign \$53  = command__valid & command__ready;
  assign \$54  = command__payload == 2'h2;
  assign \$55  = \$53  & \$54 ;
  assign \$56  = level < 6'h3d;
  assign \$57  = | under_way;
  assign \$58  = { \o__payload$177 [8], \o__payload$169 [8] } & { \o__ready$149 , \o__ready$149  };
  assign \$59  = ~ \$signal$106 ;
  assign \$60  = step__valid & \$59 ;
  assign \$61  = ~ slots__ready;
  assign \$62  = slots__valid & \$61 ;
  assign \$63  = done__valid & done__ready;
  always @(posedge clk)
    w_en <= \$64 ;
  always @(posedge clk)
    left <= \$65 ;
  always @(posedge clk)
    under_way <= \$66 ;
  always @(posedge clk)
    forget_index <= \$67 ;
  always @(posedge clk)
    \$signal$62  <= \$68 ;
  always @(posedge clk)
    in_order <= \$69 ;
  always @(posedge clk)
    quiet <= \$70 ;
  always @(posedge clk)
    room <= \$71 ;
  always @(posedge clk)
    w_data <= \$72 ;
  always @(posedge clk)
    clear <= \$73 ;
  always @(posedge clk)
    busy_cycles_now <= \$74 ;
  always @(posedge clk)
    steps_now <= \$75 ;
  always @(posedge clk)
    lookups_now <= \$76 ;
  always @(posedge clk)
    filtered_now <= \$77 ;
  always @(posedge clk)
    asked_now <= \$78 ;
  always @(posedge clk)
    held_up_now <= \$79 ;
  always @(posedge clk)
    kept_waiting_now <= \$80 ;
  always @(posedge clk)
    batches_now <= \$81 ;
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
  assign \$9  = & { \o__valid$153 , \o__valid$152  };
  assign all_there = \$9  & \o__valid$154 ;
  assign \$10  = all_there & \req__ready$156 ;
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
    .asked(\asked$238 ),
    .back_valid(back_valid),
    .clk(clk),
    .filtered(\filtered$235 ),
    .forget(\$signal$62 ),
    .forget_index(forget_index),
    .mark(a_mark),
    .\port$282$1 (\x__payload$39 [7:1]),
    .req__payload(\req__payload$129 ),
    .req__ready(\o__ready$131 ),
    .req_valid(\req__valid$133 ),
    .rsp__payload(\i__payload$161 ),
    .rsp__valid(\i__valid$165 ),
    .rsp_ready(\rsp__ready$163 ),
    .rst(rst)
  );
  \hotline_classifier.design.engine_1  engine_1 (
    .ask__payload(b__payload),
    .ask__valid(b__valid),
    .ask_ready(\ask__ready$8 ),
    .asked(\asked$239 ),
    .back_valid(\back_valid$49 ),
    .clk(clk),
    .filtered(\filtered$236 ),
    .forget(\$signal$62 ),
    .forget_index(forget_index),
    .mark(b_mark),
    .\port$283$1 (\y__payload$52 [7:1]),
    .req__payload(\req__payload$137 ),
    .req__ready(\o__ready$139 ),
    .req_valid(\req__valid$141 ),
    .rsp__payload(\i__payload$170 ),
    .rsp__valid(\i__valid$174 ),
    .rsp_ready(\rsp__ready$172 ),
    .rst(rst)
  );
  \hotline_classifier.design.info  info (
    .clk(clk),
    .r_data(\i__payload$145 ),
    .r_en(r_en),
    .r_rdy(\i__valid$143 ),
    .rst(rst),
    .w_en(w_en),
    .w_level(level),
    .w_port__data(w_data)
  );
  \hotline_classifier.design.info_buffer  info_buffer (
    .clk(clk),
    .i__payload(\i__payload$145 ),
    .i__ready(r_en),
    .i__valid(\i__valid$143 ),
    .o__payload(\o__payload$157 ),
    .o__ready(\o__ready$149 ),
    .o__valid(\o__valid$154 ),
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
    .req__payload(\req__payload$178 ),
    .req__ready(popular__ready),
    .req_valid(\req__valid$182 ),
    .rsp__payload(\popular__payload$184 ),
    .rsp__valid(\popular__valid$188 ),
    .rsp_ready(\rsp__ready$186 ),
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
    .req__payload(\req__payload$190 ),
    .req__ready(rest__ready),
    .req_valid(\req__valid$194 ),
    .rsp__payload(\rest__payload$196 ),
    .rsp__valid(\rest__valid$200 ),
    .rsp_ready(\rsp__ready$198 ),
    .rst(rst)
  );
  \hotline_classifier.design.store  store (
    .clk(clk),
    .done__payload(done__payload),
    .done__valid(done__valid),
    .done_ready(done__ready),
    .popular__payload(\req__payload$178 ),
    .popular__valid(\req__valid$182 ),
    .popular_ready(popular__ready),
    .req__payload(\req__payload$160 ),
    .req__ready(\req__ready$156 ),
    .req_valid(\req__valid$158 ),
    .rest__payload(\req__payload$190 ),
    .rest__valid(\req__valid$194 ),
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
  \hotline_classifier.design.verdict_0  verdict_0 (
    .clk(clk),
    .i__payload(\i__payload$161 ),
    .i__ready(\rsp__ready$163 ),
    .i__valid(\i__valid$165 ),
    .o__payload(\o__payload$169 ),
    .o__ready(\o__ready$149 ),
    .o__valid(\o__valid$152 ),
    .rst(rst)
  );
  \hotline_classifier.design.verdict_1  verdict_1 (
    .clk(clk),
    .i__payload(\i__payload$170 ),
    .i__ready(\rsp__ready$172 ),
    .i__valid(\i__valid$174 ),
    .o__payload(\o__payload$177 ),
    .o__ready(\o__ready$149 ),
    .o__valid(\o__valid$153 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$64  = \$signal$110 ;
    if (rst) begin
      \$64  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$65  = \o__ready$149 ;
    if (rst) begin
      \$65  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$66  = under_way;
    if (\$28 ) begin
      \$66  = \$29 [6:0];
    end
    if (\$31 ) begin
      \$66  = \$32 [6:0];
    end
    if (rst) begin
      \$66  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$67  = forget_index;
    if (\$signal$62 ) begin
      \$67  = \$33 [1:0];
    end
    if (\$44 ) begin
      if (step__payload[0]) begin
        \$67  = 2'h0;
      end
    end
    if (\$55 ) begin
      \$67  = 2'h0;
    end
    if (rst) begin
      \$67  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$68  = \$signal$62 ;
    if (\$signal$62 ) begin
      \$68  = \$34 ;
    end
    if (\$44 ) begin
      if (step__payload[0]) begin
        \$68  = 1'h1;
      end
    end
    if (\$55 ) begin
      \$68  = 1'h1;
    end
    if (rst) begin
      \$68  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$69  = in_order;
    if (\$44 ) begin
      \$69  = step__payload[0];
    end
    if (rst) begin
      \$69  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$70  = quiet;
    if (\$46 ) begin
      \$70  = 1'h0;
    end else if (\$52 ) begin
      \$70  = 1'h1;
    end
    if (rst) begin
      \$70  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$71  = \$56 ;
    if (rst) begin
      \$71  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$73  = clear_counters;
    if (rst) begin
      \$73  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$74  = \$57 ;
    if (rst) begin
      \$74  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$75  = \o__ready$149 ;
    if (rst) begin
      \$75  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$76  = \$58 ;
    if (rst) begin
      \$76  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$77  = { \filtered$236 , \filtered$235  };
    if (rst) begin
      \$77  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$78  = { \asked$239 , \asked$238  };
    if (rst) begin
      \$78  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$79  = \$60 ;
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
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$81  = \$63 ;
    if (rst) begin
      \$81  = 1'h0;
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
  assign r_rdy = \i__valid$143 ;
  assign r_data = \i__payload$145 ;
  assign \i__ready$148  = r_en;
  assign leaves = \o__ready$149 ;
  assign \rsp__payload$162  = \i__payload$161 ;
  assign \i__ready$164  = \rsp__ready$163 ;
  assign \rsp__valid$166  = \i__valid$165 ;
  assign \o__ready$167  = \o__ready$149 ;
  assign \rsp__payload$171  = \i__payload$170 ;
  assign \i__ready$173  = \rsp__ready$172 ;
  assign \rsp__valid$175  = \i__valid$174 ;
  assign \o__ready$176  = \o__ready$149 ;
  assign popular__payload = \req__payload$178 ;
  assign \req__ready$181  = popular__ready;
  assign popular__valid = \req__valid$182 ;
  assign \rsp__payload$185  = \popular__payload$184 ;
  assign \popular__ready$187  = \rsp__ready$186 ;
  assign \rsp__valid$189  = \popular__valid$188 ;
  assign rest__payload = \req__payload$190 ;
  assign \req__ready$193  = rest__ready;
  assign rest__valid = \req__valid$194 ;
  assign \rsp__payload$197  = \rest__payload$196 ;
  assign \rest__ready$199  = \rsp__ready$198 ;
  assign \rsp__valid$201  = \rest__valid$200 ;
  assign \done__payload$203  = done__payload;
  assign \done__ready$205  = done__ready;
  assign \done__valid$207  = done__valid;
  assign \busy_cycles$209  = busy_cycles;
  assign \steps$211  = steps;
  assign \lookups$213  = lookups;
  assign \filtered$215  = filtered;
  assign \asked$217  = asked;
  assign \held_up$219  = held_up;
  assign \kept_waiting$221  = kept_waiting;
  assign \batches$223  = batches;
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
  assign \i__payload$145.learn  = \i__payload$145 [0];
  assign \i__payload$145.last  = \i__payload$145 [1];
  assign \i__payload$145.samples  = \i__payload$145 [8:2];
  assign \i__payload$145.block  = \i__payload$145 [13:9];
  assign \i__payload$145.offset  = \i__payload$145 [15:14];
  assign \o__payload$157.learn  = \o__payload$157 [0];
  assign \o__payload$157.last  = \o__payload$157 [1];
  assign \o__payload$157.samples  = \o__payload$157 [8:2];
  assign \o__payload$157.block  = \o__payload$157 [13:9];
  assign \o__payload$157.offset  = \o__payload$157 [15:14];
  assign \req__payload$160.miss  = \req__payload$160 [1:0];
  assign \req__payload$160.bad  = \req__payload$160 [3:2];
  assign \req__payload$160.block  = \req__payload$160 [8:4];
  assign \req__payload$160.offset  = \req__payload$160 [10:9];
  assign \req__payload$160.learn  = \req__payload$160 [11];
  assign \req__payload$160.last  = \req__payload$160 [12];
  assign \req__payload$160.samples  = \req__payload$160 [19:13];
  assign \i__payload$161.slot  = \i__payload$161 [6:0];
  assign \i__payload$161.hit  = \i__payload$161 [7];
  assign \i__payload$161.present  = \i__payload$161 [8];
  assign \i__payload$161.bad  = \i__payload$161 [9];
  assign \rsp__payload$162.slot  = \i__payload$161 [6:0];
  assign \rsp__payload$162.hit  = \i__payload$161 [7];
  assign \rsp__payload$162.present  = \i__payload$161 [8];
  assign \rsp__payload$162.bad  = \i__payload$161 [9];
  assign \slots__payload.slot  = slots__payload[63:0];
  assign \slots__payload.bad  = slots__payload[65:64];
  assign \o__payload$169.slot  = \o__payload$169 [6:0];
  assign \o__payload$169.hit  = \o__payload$169 [7];
  assign \o__payload$169.present  = \o__payload$169 [8];
  assign \o__payload$169.bad  = \o__payload$169 [9];
  assign \i__payload$170.slot  = \i__payload$170 [6:0];
  assign \i__payload$170.hit  = \i__payload$170 [7];
  assign \i__payload$170.present  = \i__payload$170 [8];
  assign \i__payload$170.bad  = \i__payload$170 [9];
  assign \rsp__payload$171.slot  = \i__payload$170 [6:0];
  assign \rsp__payload$171.hit  = \i__payload$170 [7];
  assign \rsp__payload$171.present  = \i__payload$170 [8];
  assign \rsp__payload$171.bad  = \i__payload$170 [9];
  assign \o__payload$177.slot  = \o__payload$177 [6:0];
  assign \o__payload$177.hit  = \o__payload$177 [7];
  assign \o__payload$177.present  = \o__payload$177 [8];
  assign \o__payload$177.bad  = \o__payload$177 [9];
  assign \req__payload$178.mask  = \req__payload$178 [1:0];
  assign \req__payload$178.block  = \req__payload$178 [6:2];
  assign \req__payload$178.last  = \req__payload$178 [7];
  assign \popular__payload.mask  = \req__payload$178 [1:0];
  assign \popular__payload.block  = \req__payload$178 [6:2];
  assign \popular__payload.last  = \req__payload$178 [7];
  assign \popular__payload$184.numbers  = \popular__payload$184 [11:0];
  assign \popular__payload$184.count  = \popular__payload$184 [13:12];
  assign \popular__payload$184.last  = \popular__payload$184 [14];
  assign \rsp__payload$185.numbers  = \popular__payload$184 [11:0];
  assign \rsp__payload$185.count  = \popular__payload$184 [13:12];
  assign \rsp__payload$185.last  = \popular__payload$184 [14];
  assign \req__payload$190.mask  = \req__payload$190 [1:0];
  assign \req__payload$190.block  = \req__payload$190 [6:2];
  assign \req__payload$190.last  = \req__payload$190 [7];
  assign \rest__payload.mask  = \req__payload$190 [1:0];
  assign \rest__payload.block  = \req__payload$190 [6:2];
  assign \rest__payload.last  = \req__payload$190 [7];
  assign \rest__payload$196.numbers  = \rest__payload$196 [11:0];
  assign \rest__payload$196.count  = \rest__payload$196 [13:12];
  assign \rest__payload$196.last  = \rest__payload$196 [14];
  assign \rsp__payload$197.numbers  = \rest__payload$196 [11:0];
  assign \rsp__payload$197.count  = \rest__payload$196 [13:12];
  assign \rsp__payload$197.last  = \rest__payload$196 [14];
  assign \done__payload.learn  = done__payload[0];
  assign \done__payload.popular  = done__payload[7:1];
  assign \done__payload.rest  = done__payload[14:8];
  assign \done__payload.bad  = done__payload[15];
  assign \done__payload.first_bad  = done__payload[22:16];
  assign \done__payload$203.learn  = done__payload[0];
  assign \done__payload$203.popular  = done__payload[7:1];
  assign \done__payload$203.rest  = done__payload[14:8];
  assign \done__payload$203.bad  = done__payload[15];
  assign \done__payload$203.first_bad  = done__payload[22:16];
  assign \$72 [15:14] = step__payload[96:95];
  assign \$72 [13:9] = step__payload[28:24];
  assign \$72 [8:2] = step__payload[8:2];
  assign \$72 [1] = step__payload[1];
  assign \$72 [0] = step__payload[0];
  assign slots__payload[65] = \o__payload$177 [9];
  assign slots__payload[63:32] = \$20 ;
  assign slots__payload[64] = \o__payload$169 [9];
  assign slots__payload[31:0] = \$13 ;
  assign \req__payload$160 [3] = \o__payload$177 [9];
  assign \req__payload$160 [1] = \$26 ;
  assign \req__payload$160 [2] = \o__payload$169 [9];
  assign \req__payload$160 [0] = \$19 ;
  assign \req__payload$160 [10:9] = \o__payload$157 [15:14];
  assign \req__payload$160 [8:4] = \o__payload$157 [13:9];
  assign \req__payload$160 [19:13] = \o__payload$157 [8:2];
  assign \req__payload$160 [12] = \o__payload$157 [1];
  assign \req__payload$160 [11] = \o__payload$157 [0];
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

module \hotline_classifier.design.engine_0 (rst, req__ready, rsp__valid, ask__valid, mark, filtered, asked, ask_ready, back_valid, rsp_ready, forget_index, forget, rsp__payload, ask__payload, \port$282$1 , req_valid, req__payload, clk);
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
  input [6:0] \port$282$1 ;
  wire [6:0] \port$282$1 ;
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
    .back_hit(\port$282$1 [4]),
    .back_index(\port$282$1 [3:0]),
    .back_valid(back_valid),
    .back_way(\port$282$1 [6:5]),
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
  assign back_index = \port$282$1 [3:0];
  assign \back_index$35  = \port$282$1 [3:0];
  assign back_hit = \port$282$1 [4];
  assign \back_hit$37  = \port$282$1 [4];
  assign back_way = \port$282$1 [6:5];
  assign \back_way$39  = \port$282$1 [6:5];
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

module \hotline_classifier.design.engine_1 (rst, req__ready, rsp__valid, ask__valid, mark, filtered, asked, ask_ready, back_valid, rsp_ready, forget_index, forget, rsp__payload, ask__payload, \port$283$1 , req_valid, req__payload, clk);
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
  input [6:0] \port$283$1 ;
  wire [6:0] \port$283$1 ;
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
    .back_hit(\port$283$1 [4]),
    .back_index(\port$283$1 [3:0]),
    .back_valid(back_valid),
    .back_way(\port$283$1 [6:5]),
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
  assign back_index = \port$283$1 [3:0];
  assign \back_index$35  = \port$283$1 [3:0];
  assign back_hit = \port$283$1 [4];
  assign \back_hit$37  = \port$283$1 [4];
  assign back_way = \port$283$1 [6:5];
  assign \back_way$39  = \port$283$1 [6:5];
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

module \hotline_classifier.design.info_buffer (rst, o__ready, i__payload, i__ready, i__valid, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$4  = 0;
  wire \$1 ;
  reg [15:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [15:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [15:0] \$8 ;
  reg \$9 ;
  (* init = 16'h0000 *)
  wire [15:0] \$signal ;
  wire [4:0] \$signal.block ;
  wire \$signal.last ;
  wire \$signal.learn ;
  wire [1:0] \$signal.offset ;
  wire [6:0] \$signal.samples ;
  input clk;
  wire clk;
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
  reg [15:0] o__payload = 16'h0000;
  wire [4:0] \o__payload.block ;
  wire \o__payload.last ;
  wire \o__payload.learn ;
  wire [1:0] \o__payload.offset ;
  wire [6:0] \o__payload.samples ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [15:0] spare = 16'h0000;
  wire [4:0] \spare.block ;
  wire \spare.last ;
  wire \spare.learn ;
  wire [1:0] \spare.offset ;
  wire [6:0] \spare.samples ;
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
  assign \o__payload.learn  = o__payload[0];
  assign \o__payload.last  = o__payload[1];
  assign \o__payload.samples  = o__payload[8:2];
  assign \o__payload.block  = o__payload[13:9];
  assign \o__payload.offset  = o__payload[15:14];
  assign \$signal.learn  = o__payload[0];
  assign \$signal.last  = o__payload[1];
  assign \$signal.samples  = o__payload[8:2];
  assign \$signal.block  = o__payload[13:9];
  assign \$signal.offset  = o__payload[15:14];
  assign \i__payload.learn  = i__payload[0];
  assign \i__payload.last  = i__payload[1];
  assign \i__payload.samples  = i__payload[8:2];
  assign \i__payload.block  = i__payload[13:9];
  assign \i__payload.offset  = i__payload[15:14];
  assign \spare.learn  = spare[0];
  assign \spare.last  = spare[1];
  assign \spare.samples  = spare[8:2];
  assign \spare.block  = spare[13:9];
  assign \spare.offset  = spare[15:14];
endmodule

module \hotline_classifier.design.lookup_0 (rst, i__valid, o__ready, i__ready, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$5  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$7  = o__valid;
    if (room) begin
      \$7  = \$4 ;
    end
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$8  = o__payload;
    if (room) begin
      \$8  = \$5 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
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
  reg \$auto$verilog_backend.cc:2355:dump_module$6  = 0;
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

module \hotline_classifier.design.verdict_0 (rst, o__ready, i__valid, i__ready, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$7  = 0;
  wire \$1 ;
  reg [9:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [9:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [9:0] \$8 ;
  reg \$9 ;
  (* init = 10'h000 *)
  wire [9:0] \$signal ;
  wire \$signal.bad ;
  wire \$signal.hit ;
  wire \$signal.present ;
  wire [6:0] \$signal.slot ;
  input clk;
  wire clk;
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
  reg [9:0] o__payload = 10'h000;
  wire \o__payload.bad ;
  wire \o__payload.hit ;
  wire \o__payload.present ;
  wire [6:0] \o__payload.slot ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [9:0] spare = 10'h000;
  wire \spare.bad ;
  wire \spare.hit ;
  wire \spare.present ;
  wire [6:0] \spare.slot ;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$7  = o__valid;
    if (room) begin
      \$7  = \$4 ;
    end
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$8  = o__payload;
    if (room) begin
      \$8  = \$5 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$10  = spare;
    if (\$6 ) begin
      \$10  = i__payload;
    end
  end
  assign \$signal  = o__payload;
  assign \o__payload.slot  = o__payload[6:0];
  assign \o__payload.hit  = o__payload[7];
  assign \o__payload.present  = o__payload[8];
  assign \o__payload.bad  = o__payload[9];
  assign \$signal.slot  = o__payload[6:0];
  assign \$signal.hit  = o__payload[7];
  assign \$signal.present  = o__payload[8];
  assign \$signal.bad  = o__payload[9];
  assign \i__payload.slot  = i__payload[6:0];
  assign \i__payload.hit  = i__payload[7];
  assign \i__payload.present  = i__payload[8];
  assign \i__payload.bad  = i__payload[9];
  assign \spare.slot  = spare[6:0];
  assign \spare.hit  = spare[7];
  assign \spare.present  = spare[8];
  assign \spare.bad  = spare[9];
endmodule

module \hotline_classifier.design.verdict_1 (rst, o__ready, i__valid, i__ready, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$8  = 0;
  wire \$1 ;
  reg [9:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [9:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [9:0] \$8 ;
  reg \$9 ;
  (* init = 10'h000 *)
  wire [9:0] \$signal ;
  wire \$signal.bad ;
  wire \$signal.hit ;
  wire \$signal.present ;
  wire [6:0] \$signal.slot ;
  input clk;
  wire clk;
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
  reg [9:0] o__payload = 10'h000;
  wire \o__payload.bad ;
  wire \o__payload.hit ;
  wire \o__payload.present ;
  wire [6:0] \o__payload.slot ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [9:0] spare = 10'h000;
  wire \spare.bad ;
  wire \spare.hit ;
  wire \spare.present ;
  wire [6:0] \spare.slot ;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$7  = o__valid;
    if (room) begin
      \$7  = \$4 ;
    end
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$8  = o__payload;
    if (room) begin
      \$8  = \$5 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$10  = spare;
    if (\$6 ) begin
      \$10  = i__payload;
    end
  end
  assign \$signal  = o__payload;
  assign \o__payload.slot  = o__payload[6:0];
  assign \o__payload.hit  = o__payload[7];
  assign \o__payload.present  = o__payload[8];
  assign \o__payload.bad  = o__payload[9];
  assign \$signal.slot  = o__payload[6:0];
  assign \$signal.hit  = o__payload[7];
  assign \$signal.present  = o__payload[8];
  assign \$signal.bad  = o__payload[9];
  assign \i__payload.slot  = i__payload[6:0];
  assign \i__payload.hit  = i__payload[7];
  assign \i__payload.present  = i__payload[8];
  assign \i__payload.bad  = i__payload[9];
  assign \spare.slot  = spare[6:0];
  assign \spare.hit  = spare[7];
  assign \spare.present  = spare[8];
  assign \spare.bad  = spare[9];
endmodule
