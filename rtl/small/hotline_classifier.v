// Hotline, module hotline_classifier, preset small.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 6, row_bits 30, banks 8, sets_per_bank 1024, ways 4, engines 8, bus_bits 64
// Made by `hotline generate --preset small`. Don't edit: change hdl_gen/ and make it again.
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
  wire [46:0] done__payload;
  wire \done__payload.bad ;
  wire [14:0] \done__payload.first_bad ;
  wire \done__payload.learn ;
  wire [14:0] \done__payload.popular ;
  wire [14:0] \done__payload.rest ;
  wire done__ready;
  wire done__valid;
  output done_bad;
  wire done_bad;
  output [14:0] done_first_bad;
  wire [14:0] done_first_bad;
  output done_learn;
  wire done_learn;
  output [14:0] done_popular;
  wire [14:0] done_popular;
  input done_ready;
  wire done_ready;
  output [14:0] done_rest;
  wire [14:0] done_rest;
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
  wire [30:0] popular__payload;
  wire [1:0] \popular__payload.count ;
  wire \popular__payload.last ;
  wire [27:0] \popular__payload.numbers ;
  wire popular__ready;
  wire popular__valid;
  output [1:0] popular_count;
  wire [1:0] popular_count;
  output popular_last;
  wire popular_last;
  output [27:0] popular_numbers;
  wire [27:0] popular_numbers;
  input popular_ready;
  wire popular_ready;
  output popular_valid;
  wire popular_valid;
  wire [30:0] rest__payload;
  wire [1:0] \rest__payload.count ;
  wire \rest__payload.last ;
  wire [27:0] \rest__payload.numbers ;
  wire rest__ready;
  wire rest__valid;
  output [1:0] rest_count;
  wire [1:0] rest_count;
  output rest_last;
  wire rest_last;
  output [27:0] rest_numbers;
  wire [27:0] rest_numbers;
  input rest_ready;
  wire rest_ready;
  output rest_valid;
  wire rest_valid;
  wire [53:0] rows__payload;
  wire \rows__payload.end ;
  wire [29:0] \rows__payload.row ;
  wire [1:0] \rows__payload.rrpv ;
  wire [14:0] \rows__payload.slot ;
  wire [5:0] \rows__payload.table ;
  wire rows__ready;
  wire rows__valid;
  output rows_end;
  wire rows_end;
  input rows_ready;
  wire rows_ready;
  output [29:0] rows_row;
  wire [29:0] rows_row;
  output [1:0] rows_rrpv;
  wire [1:0] rows_rrpv;
  output [14:0] rows_slot;
  wire [14:0] rows_slot;
  output [5:0] rows_table;
  wire [5:0] rows_table;
  output rows_valid;
  wire rows_valid;
  input rst;
  wire rst;
  wire [263:0] slots__payload;
  wire [7:0] \slots__payload.bad ;
  wire [255:0] \slots__payload.slot ;
  wire slots__ready;
  wire slots__valid;
  output [7:0] slots_bad;
  wire [7:0] slots_bad;
  input slots_ready;
  wire slots_ready;
  output [255:0] slots_slot;
  wire [255:0] slots_slot;
  output slots_valid;
  wire slots_valid;
  wire [352:0] step__payload;
  wire [10:0] \step__payload.block ;
  wire \step__payload.last ;
  wire \step__payload.learn ;
  wire [23:0] \step__payload.offset ;
  wire [7:0] \step__payload.present ;
  wire [255:0] \step__payload.row ;
  wire [30:0] \step__payload.rows ;
  wire [14:0] \step__payload.samples ;
  wire [5:0] \step__payload.table ;
  wire step__ready;
  wire step__valid;
  input [10:0] step_block;
  wire [10:0] step_block;
  input step_last;
  wire step_last;
  input step_learn;
  wire step_learn;
  input [23:0] step_offset;
  wire [23:0] step_offset;
  input [7:0] step_present;
  wire [7:0] step_present;
  output step_ready;
  wire step_ready;
  input [255:0] step_row;
  wire [255:0] step_row;
  input [30:0] step_rows;
  wire [30:0] step_rows;
  input [14:0] step_samples;
  wire [14:0] step_samples;
  input [5:0] step_table;
  wire [5:0] step_table;
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
    .\popular__payload$748 (popular__payload),
    .\popular__valid$752 (popular_valid),
    .\rest__payload$760 (rest__payload),
    .\rest__valid$764 (rest_valid),
    .rows__payload(rows__payload),
    .rows__ready(rows_ready),
    .rows__valid(rows_valid),
    .\rsp__ready$750 (popular_ready),
    .\rsp__ready$762 (rest_ready),
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
  assign slots_slot = slots__payload[255:0];
  assign slots_bad = slots__payload[263:256];
  assign popular_numbers = popular__payload[27:0];
  assign popular_count = popular__payload[29:28];
  assign popular_last = popular__payload[30];
  assign rest_numbers = rest__payload[27:0];
  assign rest_count = rest__payload[29:28];
  assign rest_last = rest__payload[30];
  assign done_learn = done__payload[0];
  assign done_popular = done__payload[15:1];
  assign done_rest = done__payload[30:16];
  assign done_bad = done__payload[31];
  assign done_first_bad = done__payload[46:32];
  assign rows_slot = rows__payload[14:0];
  assign rows_table = rows__payload[20:15];
  assign rows_row = rows__payload[50:21];
  assign rows_rrpv = rows__payload[52:51];
  assign rows_end = rows__payload[53];
  assign \step__payload.learn  = step__payload[0];
  assign \step__payload.last  = step__payload[1];
  assign \step__payload.samples  = step__payload[16:2];
  assign \step__payload.table  = step__payload[22:17];
  assign \step__payload.rows  = step__payload[53:23];
  assign \step__payload.block  = step__payload[64:54];
  assign \step__payload.present  = step__payload[72:65];
  assign \step__payload.row  = step__payload[328:73];
  assign \step__payload.offset  = step__payload[352:329];
  assign \slots__payload.slot  = slots__payload[255:0];
  assign \slots__payload.bad  = slots__payload[263:256];
  assign \popular__payload.numbers  = popular__payload[27:0];
  assign \popular__payload.count  = popular__payload[29:28];
  assign \popular__payload.last  = popular__payload[30];
  assign \rest__payload.numbers  = rest__payload[27:0];
  assign \rest__payload.count  = rest__payload[29:28];
  assign \rest__payload.last  = rest__payload[30];
  assign \done__payload.learn  = done__payload[0];
  assign \done__payload.popular  = done__payload[15:1];
  assign \done__payload.rest  = done__payload[30:16];
  assign \done__payload.bad  = done__payload[31];
  assign \done__payload.first_bad  = done__payload[46:32];
  assign \command__payload.op  = command_op;
  assign \rows__payload.slot  = rows__payload[14:0];
  assign \rows__payload.table  = rows__payload[20:15];
  assign \rows__payload.row  = rows__payload[50:21];
  assign \rows__payload.rrpv  = rows__payload[52:51];
  assign \rows__payload.end  = rows__payload[53];
  assign step__payload[352:329] = step_offset;
  assign step__payload[328:73] = step_row;
  assign step__payload[72:65] = step_present;
  assign step__payload[64:54] = step_block;
  assign step__payload[53:23] = step_rows;
  assign step__payload[22:17] = step_table;
  assign step__payload[16:2] = step_samples;
  assign step__payload[1] = step_last;
  assign step__payload[0] = step_learn;
endmodule

module \hotline_classifier.design (rst, step__valid, slots__ready, \rsp__ready$750 , \rsp__ready$762 , done__ready, command__valid, command__payload, rows__ready, clear_counters, command__ready, step__ready, slots__valid, rows__valid, done__valid, \popular__valid$752 , \rest__valid$764 , busy_cycles, steps, lookups, filtered
, asked, held_up, kept_waiting, batches, step__payload, slots__payload, rows__payload, done__payload, \popular__payload$748 , \rest__payload$760 , clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$100 ;
  wire \$101 ;
  wire \$102 ;
  wire \$103 ;
  wire \$104 ;
  reg \$105 ;
  reg \$106 ;
  reg [8:0] \$107 ;
  reg [8:0] \$108 ;
  reg \$109 ;
  wire \$11 ;
  reg \$110 ;
  reg \$111 ;
  reg \$112 ;
  wire [51:0] \$113 ;
  reg \$114 ;
  reg \$115 ;
  reg \$116 ;
  reg [7:0] \$117 ;
  reg [7:0] \$118 ;
  reg [7:0] \$119 ;
  wire [31:0] \$12 ;
  reg \$120 ;
  reg \$121 ;
  reg \$122 ;
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
  wire [31:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire [31:0] \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire [31:0] \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire [31:0] \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire [31:0] \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire [31:0] \$61 ;
  wire \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire \$65 ;
  wire \$66 ;
  wire \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire [9:0] \$70 ;
  wire \$71 ;
  wire \$72 ;
  wire [9:0] \$73 ;
  wire [9:0] \$74 ;
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
  wire \$84 ;
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
  wire [7:0] \$99 ;
  (* init = 1'h0 *)
  wire \$signal ;
  (* init = 1'h0 *)
  wire \$signal$454 ;
  reg \$signal$459  = 1'h1;
  wire \$signal$587 ;
  wire \$signal$591 ;
  wire \$signal$602 ;
  wire [45:0] a__payload;
  wire [11:0] \a__payload$100 ;
  wire \a__payload$100.hit ;
  wire [5:0] \a__payload$100.index ;
  wire [2:0] \a__payload$100.route ;
  wire [1:0] \a__payload$100.way ;
  wire [45:0] \a__payload$117 ;
  wire \a__payload$117.again ;
  wire \a__payload$117.learn ;
  wire [2:0] \a__payload$117.route ;
  wire [9:0] \a__payload$117.set ;
  wire [7:0] \a__payload$117.step ;
  wire [22:0] \a__payload$117.tag ;
  wire [11:0] \a__payload$12 ;
  wire \a__payload$12.hit ;
  wire [5:0] \a__payload$12.index ;
  wire [2:0] \a__payload$12.route ;
  wire [1:0] \a__payload$12.way ;
  wire [11:0] \a__payload$129 ;
  wire \a__payload$129.hit ;
  wire [5:0] \a__payload$129.index ;
  wire [2:0] \a__payload$129.route ;
  wire [1:0] \a__payload$129.way ;
  wire [45:0] \a__payload$146 ;
  wire \a__payload$146.again ;
  wire \a__payload$146.learn ;
  wire [2:0] \a__payload$146.route ;
  wire [9:0] \a__payload$146.set ;
  wire [7:0] \a__payload$146.step ;
  wire [22:0] \a__payload$146.tag ;
  wire [11:0] \a__payload$158 ;
  wire \a__payload$158.hit ;
  wire [5:0] \a__payload$158.index ;
  wire [2:0] \a__payload$158.route ;
  wire [1:0] \a__payload$158.way ;
  wire [45:0] \a__payload$175 ;
  wire \a__payload$175.again ;
  wire \a__payload$175.learn ;
  wire [2:0] \a__payload$175.route ;
  wire [9:0] \a__payload$175.set ;
  wire [7:0] \a__payload$175.step ;
  wire [22:0] \a__payload$175.tag ;
  wire [11:0] \a__payload$187 ;
  wire \a__payload$187.hit ;
  wire [5:0] \a__payload$187.index ;
  wire [2:0] \a__payload$187.route ;
  wire [1:0] \a__payload$187.way ;
  wire [45:0] \a__payload$204 ;
  wire \a__payload$204.again ;
  wire \a__payload$204.learn ;
  wire [2:0] \a__payload$204.route ;
  wire [9:0] \a__payload$204.set ;
  wire [7:0] \a__payload$204.step ;
  wire [22:0] \a__payload$204.tag ;
  wire [11:0] \a__payload$216 ;
  wire \a__payload$216.hit ;
  wire [5:0] \a__payload$216.index ;
  wire [2:0] \a__payload$216.route ;
  wire [1:0] \a__payload$216.way ;
  wire [45:0] \a__payload$233 ;
  wire \a__payload$233.again ;
  wire \a__payload$233.learn ;
  wire [2:0] \a__payload$233.route ;
  wire [9:0] \a__payload$233.set ;
  wire [7:0] \a__payload$233.step ;
  wire [22:0] \a__payload$233.tag ;
  wire [11:0] \a__payload$245 ;
  wire \a__payload$245.hit ;
  wire [5:0] \a__payload$245.index ;
  wire [2:0] \a__payload$245.route ;
  wire [1:0] \a__payload$245.way ;
  wire [45:0] \a__payload$262 ;
  wire \a__payload$262.again ;
  wire \a__payload$262.learn ;
  wire [2:0] \a__payload$262.route ;
  wire [9:0] \a__payload$262.set ;
  wire [7:0] \a__payload$262.step ;
  wire [22:0] \a__payload$262.tag ;
  wire [11:0] \a__payload$274 ;
  wire \a__payload$274.hit ;
  wire [5:0] \a__payload$274.index ;
  wire [2:0] \a__payload$274.route ;
  wire [1:0] \a__payload$274.way ;
  wire [45:0] \a__payload$291 ;
  wire \a__payload$291.again ;
  wire \a__payload$291.learn ;
  wire [2:0] \a__payload$291.route ;
  wire [9:0] \a__payload$291.set ;
  wire [7:0] \a__payload$291.step ;
  wire [22:0] \a__payload$291.tag ;
  wire [45:0] \a__payload$30 ;
  wire \a__payload$30.again ;
  wire \a__payload$30.learn ;
  wire [2:0] \a__payload$30.route ;
  wire [9:0] \a__payload$30.set ;
  wire [7:0] \a__payload$30.step ;
  wire [22:0] \a__payload$30.tag ;
  wire [11:0] \a__payload$303 ;
  wire \a__payload$303.hit ;
  wire [5:0] \a__payload$303.index ;
  wire [2:0] \a__payload$303.route ;
  wire [1:0] \a__payload$303.way ;
  wire [45:0] \a__payload$320 ;
  wire \a__payload$320.again ;
  wire \a__payload$320.learn ;
  wire [2:0] \a__payload$320.route ;
  wire [9:0] \a__payload$320.set ;
  wire [7:0] \a__payload$320.step ;
  wire [22:0] \a__payload$320.tag ;
  wire [11:0] \a__payload$332 ;
  wire \a__payload$332.hit ;
  wire [5:0] \a__payload$332.index ;
  wire [2:0] \a__payload$332.route ;
  wire [1:0] \a__payload$332.way ;
  wire [11:0] \a__payload$42 ;
  wire \a__payload$42.hit ;
  wire [5:0] \a__payload$42.index ;
  wire [2:0] \a__payload$42.route ;
  wire [1:0] \a__payload$42.way ;
  wire [45:0] \a__payload$59 ;
  wire \a__payload$59.again ;
  wire \a__payload$59.learn ;
  wire [2:0] \a__payload$59.route ;
  wire [9:0] \a__payload$59.set ;
  wire [7:0] \a__payload$59.step ;
  wire [22:0] \a__payload$59.tag ;
  wire [11:0] \a__payload$71 ;
  wire \a__payload$71.hit ;
  wire [5:0] \a__payload$71.index ;
  wire [2:0] \a__payload$71.route ;
  wire [1:0] \a__payload$71.way ;
  wire [45:0] \a__payload$88 ;
  wire \a__payload$88.again ;
  wire \a__payload$88.learn ;
  wire [2:0] \a__payload$88.route ;
  wire [9:0] \a__payload$88.set ;
  wire [7:0] \a__payload$88.step ;
  wire [22:0] \a__payload$88.tag ;
  wire \a__payload.again ;
  wire \a__payload.learn ;
  wire [2:0] \a__payload.route ;
  wire [9:0] \a__payload.set ;
  wire [7:0] \a__payload.step ;
  wire [22:0] \a__payload.tag ;
  wire a__ready;
  wire \a__ready$103 ;
  wire \a__ready$120 ;
  wire \a__ready$132 ;
  wire \a__ready$149 ;
  wire \a__ready$15 ;
  wire \a__ready$161 ;
  wire \a__ready$178 ;
  wire \a__ready$190 ;
  wire \a__ready$207 ;
  wire \a__ready$219 ;
  wire \a__ready$236 ;
  wire \a__ready$248 ;
  wire \a__ready$265 ;
  wire \a__ready$277 ;
  wire \a__ready$294 ;
  wire \a__ready$306 ;
  wire \a__ready$323 ;
  wire \a__ready$33 ;
  wire \a__ready$335 ;
  wire \a__ready$45 ;
  wire \a__ready$62 ;
  wire \a__ready$74 ;
  wire \a__ready$91 ;
  wire a__valid;
  wire \a__valid$104 ;
  wire \a__valid$121 ;
  wire \a__valid$133 ;
  wire \a__valid$150 ;
  wire \a__valid$16 ;
  wire \a__valid$162 ;
  wire \a__valid$179 ;
  wire \a__valid$191 ;
  wire \a__valid$208 ;
  wire \a__valid$220 ;
  wire \a__valid$237 ;
  wire \a__valid$249 ;
  wire \a__valid$266 ;
  wire \a__valid$278 ;
  wire \a__valid$295 ;
  wire \a__valid$307 ;
  wire \a__valid$324 ;
  wire \a__valid$336 ;
  wire \a__valid$34 ;
  wire \a__valid$46 ;
  wire \a__valid$63 ;
  wire \a__valid$75 ;
  wire \a__valid$92 ;
  wire [7:0] a_mark;
  wire [7:0] \a_mark$112 ;
  wire [7:0] \a_mark$141 ;
  wire [7:0] \a_mark$170 ;
  wire [7:0] \a_mark$199 ;
  wire [7:0] \a_mark$228 ;
  wire [7:0] \a_mark$257 ;
  wire [7:0] \a_mark$286 ;
  wire [7:0] \a_mark$315 ;
  wire [7:0] \a_mark$344 ;
  wire [7:0] \a_mark$54 ;
  wire [7:0] \a_mark$83 ;
  (* init = 52'h0000000000000 *)
  wire [51:0] about;
  wire [10:0] \about.block ;
  wire \about.last ;
  wire \about.learn ;
  wire [23:0] \about.offset ;
  wire [14:0] \about.samples ;
  wire [45:0] ask__payload;
  wire [45:0] \ask__payload$31 ;
  wire \ask__payload$31.again ;
  wire \ask__payload$31.learn ;
  wire [2:0] \ask__payload$31.route ;
  wire [9:0] \ask__payload$31.set ;
  wire [7:0] \ask__payload$31.step ;
  wire [22:0] \ask__payload$31.tag ;
  wire [45:0] \ask__payload$349 ;
  wire \ask__payload$349.again ;
  wire \ask__payload$349.learn ;
  wire [2:0] \ask__payload$349.route ;
  wire [9:0] \ask__payload$349.set ;
  wire [7:0] \ask__payload$349.step ;
  wire [22:0] \ask__payload$349.tag ;
  wire [45:0] \ask__payload$362 ;
  wire \ask__payload$362.again ;
  wire \ask__payload$362.learn ;
  wire [2:0] \ask__payload$362.route ;
  wire [9:0] \ask__payload$362.set ;
  wire [7:0] \ask__payload$362.step ;
  wire [22:0] \ask__payload$362.tag ;
  wire [45:0] \ask__payload$37 ;
  wire \ask__payload$37.again ;
  wire \ask__payload$37.learn ;
  wire [2:0] \ask__payload$37.route ;
  wire [9:0] \ask__payload$37.set ;
  wire [7:0] \ask__payload$37.step ;
  wire [22:0] \ask__payload$37.tag ;
  wire [45:0] \ask__payload$375 ;
  wire \ask__payload$375.again ;
  wire \ask__payload$375.learn ;
  wire [2:0] \ask__payload$375.route ;
  wire [9:0] \ask__payload$375.set ;
  wire [7:0] \ask__payload$375.step ;
  wire [22:0] \ask__payload$375.tag ;
  wire [45:0] \ask__payload$388 ;
  wire \ask__payload$388.again ;
  wire \ask__payload$388.learn ;
  wire [2:0] \ask__payload$388.route ;
  wire [9:0] \ask__payload$388.set ;
  wire [7:0] \ask__payload$388.step ;
  wire [22:0] \ask__payload$388.tag ;
  wire [45:0] \ask__payload$401 ;
  wire \ask__payload$401.again ;
  wire \ask__payload$401.learn ;
  wire [2:0] \ask__payload$401.route ;
  wire [9:0] \ask__payload$401.set ;
  wire [7:0] \ask__payload$401.step ;
  wire [22:0] \ask__payload$401.tag ;
  wire [45:0] \ask__payload$414 ;
  wire \ask__payload$414.again ;
  wire \ask__payload$414.learn ;
  wire [2:0] \ask__payload$414.route ;
  wire [9:0] \ask__payload$414.set ;
  wire [7:0] \ask__payload$414.step ;
  wire [22:0] \ask__payload$414.tag ;
  wire [45:0] \ask__payload$427 ;
  wire \ask__payload$427.again ;
  wire \ask__payload$427.learn ;
  wire [2:0] \ask__payload$427.route ;
  wire [9:0] \ask__payload$427.set ;
  wire [7:0] \ask__payload$427.step ;
  wire [22:0] \ask__payload$427.tag ;
  wire [45:0] \ask__payload$440 ;
  wire \ask__payload$440.again ;
  wire \ask__payload$440.learn ;
  wire [2:0] \ask__payload$440.route ;
  wire [9:0] \ask__payload$440.set ;
  wire [7:0] \ask__payload$440.step ;
  wire [22:0] \ask__payload$440.tag ;
  wire [45:0] \ask__payload$60 ;
  wire \ask__payload$60.again ;
  wire \ask__payload$60.learn ;
  wire [2:0] \ask__payload$60.route ;
  wire [9:0] \ask__payload$60.set ;
  wire [7:0] \ask__payload$60.step ;
  wire [22:0] \ask__payload$60.tag ;
  wire [45:0] \ask__payload$66 ;
  wire \ask__payload$66.again ;
  wire \ask__payload$66.learn ;
  wire [2:0] \ask__payload$66.route ;
  wire [9:0] \ask__payload$66.set ;
  wire [7:0] \ask__payload$66.step ;
  wire [22:0] \ask__payload$66.tag ;
  wire [45:0] \ask__payload$7 ;
  wire \ask__payload$7.again ;
  wire \ask__payload$7.learn ;
  wire [2:0] \ask__payload$7.route ;
  wire [9:0] \ask__payload$7.set ;
  wire [7:0] \ask__payload$7.step ;
  wire [22:0] \ask__payload$7.tag ;
  wire [45:0] \ask__payload$89 ;
  wire \ask__payload$89.again ;
  wire \ask__payload$89.learn ;
  wire [2:0] \ask__payload$89.route ;
  wire [9:0] \ask__payload$89.set ;
  wire [7:0] \ask__payload$89.step ;
  wire [22:0] \ask__payload$89.tag ;
  wire [45:0] \ask__payload$95 ;
  wire \ask__payload$95.again ;
  wire \ask__payload$95.learn ;
  wire [2:0] \ask__payload$95.route ;
  wire [9:0] \ask__payload$95.set ;
  wire [7:0] \ask__payload$95.step ;
  wire [22:0] \ask__payload$95.tag ;
  wire \ask__payload.again ;
  wire \ask__payload.learn ;
  wire [2:0] \ask__payload.route ;
  wire [9:0] \ask__payload.set ;
  wire [7:0] \ask__payload.step ;
  wire [22:0] \ask__payload.tag ;
  wire ask__ready;
  wire \ask__ready$32 ;
  wire \ask__ready$352 ;
  wire \ask__ready$365 ;
  wire \ask__ready$378 ;
  wire \ask__ready$38 ;
  wire \ask__ready$391 ;
  wire \ask__ready$404 ;
  wire \ask__ready$417 ;
  wire \ask__ready$430 ;
  wire \ask__ready$443 ;
  wire \ask__ready$61 ;
  wire \ask__ready$67 ;
  wire \ask__ready$8 ;
  wire \ask__ready$90 ;
  wire \ask__ready$96 ;
  wire ask__valid;
  wire \ask__valid$11 ;
  wire \ask__valid$35 ;
  wire \ask__valid$353 ;
  wire \ask__valid$366 ;
  wire \ask__valid$379 ;
  wire \ask__valid$392 ;
  wire \ask__valid$405 ;
  wire \ask__valid$41 ;
  wire \ask__valid$418 ;
  wire \ask__valid$431 ;
  wire \ask__valid$444 ;
  wire \ask__valid$64 ;
  wire \ask__valid$70 ;
  wire \ask__valid$93 ;
  wire \ask__valid$99 ;
  output [47:0] asked;
  wire [47:0] asked;
  wire [47:0] \asked$781 ;
  wire \asked$808 ;
  wire \asked$809 ;
  wire \asked$810 ;
  wire \asked$811 ;
  wire \asked$812 ;
  wire \asked$813 ;
  wire \asked$814 ;
  wire \asked$815 ;
  reg [7:0] asked_now = 8'h00;
  wire [13:0] asks__0__payload;
  wire [1:0] \asks__0__payload.op ;
  wire [9:0] \asks__0__payload.set ;
  wire [1:0] \asks__0__payload.way ;
  wire asks__0__ready;
  wire asks__0__valid;
  wire [13:0] asks__1__payload;
  wire [1:0] \asks__1__payload.op ;
  wire [9:0] \asks__1__payload.set ;
  wire [1:0] \asks__1__payload.way ;
  wire asks__1__ready;
  wire asks__1__valid;
  wire [13:0] asks__2__payload;
  wire [1:0] \asks__2__payload.op ;
  wire [9:0] \asks__2__payload.set ;
  wire [1:0] \asks__2__payload.way ;
  wire asks__2__ready;
  wire asks__2__valid;
  wire [13:0] asks__3__payload;
  wire [1:0] \asks__3__payload.op ;
  wire [9:0] \asks__3__payload.set ;
  wire [1:0] \asks__3__payload.way ;
  wire asks__3__ready;
  wire asks__3__valid;
  wire [13:0] asks__4__payload;
  wire [1:0] \asks__4__payload.op ;
  wire [9:0] \asks__4__payload.set ;
  wire [1:0] \asks__4__payload.way ;
  wire asks__4__ready;
  wire asks__4__valid;
  wire [13:0] asks__5__payload;
  wire [1:0] \asks__5__payload.op ;
  wire [9:0] \asks__5__payload.set ;
  wire [1:0] \asks__5__payload.way ;
  wire asks__5__ready;
  wire asks__5__valid;
  wire [13:0] asks__6__payload;
  wire [1:0] \asks__6__payload.op ;
  wire [9:0] \asks__6__payload.set ;
  wire [1:0] \asks__6__payload.way ;
  wire asks__6__ready;
  wire asks__6__valid;
  wire [13:0] asks__7__payload;
  wire [1:0] \asks__7__payload.op ;
  wire [9:0] \asks__7__payload.set ;
  wire [1:0] \asks__7__payload.way ;
  wire asks__7__ready;
  wire asks__7__valid;
  wire [45:0] b__payload;
  wire [11:0] \b__payload$106 ;
  wire \b__payload$106.hit ;
  wire [5:0] \b__payload$106.index ;
  wire [2:0] \b__payload$106.route ;
  wire [1:0] \b__payload$106.way ;
  wire [45:0] \b__payload$123 ;
  wire \b__payload$123.again ;
  wire \b__payload$123.learn ;
  wire [2:0] \b__payload$123.route ;
  wire [9:0] \b__payload$123.set ;
  wire [7:0] \b__payload$123.step ;
  wire [22:0] \b__payload$123.tag ;
  wire [11:0] \b__payload$135 ;
  wire \b__payload$135.hit ;
  wire [5:0] \b__payload$135.index ;
  wire [2:0] \b__payload$135.route ;
  wire [1:0] \b__payload$135.way ;
  wire [45:0] \b__payload$152 ;
  wire \b__payload$152.again ;
  wire \b__payload$152.learn ;
  wire [2:0] \b__payload$152.route ;
  wire [9:0] \b__payload$152.set ;
  wire [7:0] \b__payload$152.step ;
  wire [22:0] \b__payload$152.tag ;
  wire [11:0] \b__payload$164 ;
  wire \b__payload$164.hit ;
  wire [5:0] \b__payload$164.index ;
  wire [2:0] \b__payload$164.route ;
  wire [1:0] \b__payload$164.way ;
  wire [11:0] \b__payload$18 ;
  wire \b__payload$18.hit ;
  wire [5:0] \b__payload$18.index ;
  wire [2:0] \b__payload$18.route ;
  wire [1:0] \b__payload$18.way ;
  wire [45:0] \b__payload$181 ;
  wire \b__payload$181.again ;
  wire \b__payload$181.learn ;
  wire [2:0] \b__payload$181.route ;
  wire [9:0] \b__payload$181.set ;
  wire [7:0] \b__payload$181.step ;
  wire [22:0] \b__payload$181.tag ;
  wire [11:0] \b__payload$193 ;
  wire \b__payload$193.hit ;
  wire [5:0] \b__payload$193.index ;
  wire [2:0] \b__payload$193.route ;
  wire [1:0] \b__payload$193.way ;
  wire [45:0] \b__payload$210 ;
  wire \b__payload$210.again ;
  wire \b__payload$210.learn ;
  wire [2:0] \b__payload$210.route ;
  wire [9:0] \b__payload$210.set ;
  wire [7:0] \b__payload$210.step ;
  wire [22:0] \b__payload$210.tag ;
  wire [11:0] \b__payload$222 ;
  wire \b__payload$222.hit ;
  wire [5:0] \b__payload$222.index ;
  wire [2:0] \b__payload$222.route ;
  wire [1:0] \b__payload$222.way ;
  wire [45:0] \b__payload$239 ;
  wire \b__payload$239.again ;
  wire \b__payload$239.learn ;
  wire [2:0] \b__payload$239.route ;
  wire [9:0] \b__payload$239.set ;
  wire [7:0] \b__payload$239.step ;
  wire [22:0] \b__payload$239.tag ;
  wire [11:0] \b__payload$251 ;
  wire \b__payload$251.hit ;
  wire [5:0] \b__payload$251.index ;
  wire [2:0] \b__payload$251.route ;
  wire [1:0] \b__payload$251.way ;
  wire [45:0] \b__payload$268 ;
  wire \b__payload$268.again ;
  wire \b__payload$268.learn ;
  wire [2:0] \b__payload$268.route ;
  wire [9:0] \b__payload$268.set ;
  wire [7:0] \b__payload$268.step ;
  wire [22:0] \b__payload$268.tag ;
  wire [11:0] \b__payload$280 ;
  wire \b__payload$280.hit ;
  wire [5:0] \b__payload$280.index ;
  wire [2:0] \b__payload$280.route ;
  wire [1:0] \b__payload$280.way ;
  wire [45:0] \b__payload$297 ;
  wire \b__payload$297.again ;
  wire \b__payload$297.learn ;
  wire [2:0] \b__payload$297.route ;
  wire [9:0] \b__payload$297.set ;
  wire [7:0] \b__payload$297.step ;
  wire [22:0] \b__payload$297.tag ;
  wire [11:0] \b__payload$309 ;
  wire \b__payload$309.hit ;
  wire [5:0] \b__payload$309.index ;
  wire [2:0] \b__payload$309.route ;
  wire [1:0] \b__payload$309.way ;
  wire [45:0] \b__payload$326 ;
  wire \b__payload$326.again ;
  wire \b__payload$326.learn ;
  wire [2:0] \b__payload$326.route ;
  wire [9:0] \b__payload$326.set ;
  wire [7:0] \b__payload$326.step ;
  wire [22:0] \b__payload$326.tag ;
  wire [11:0] \b__payload$338 ;
  wire \b__payload$338.hit ;
  wire [5:0] \b__payload$338.index ;
  wire [2:0] \b__payload$338.route ;
  wire [1:0] \b__payload$338.way ;
  wire [45:0] \b__payload$36 ;
  wire \b__payload$36.again ;
  wire \b__payload$36.learn ;
  wire [2:0] \b__payload$36.route ;
  wire [9:0] \b__payload$36.set ;
  wire [7:0] \b__payload$36.step ;
  wire [22:0] \b__payload$36.tag ;
  wire [11:0] \b__payload$48 ;
  wire \b__payload$48.hit ;
  wire [5:0] \b__payload$48.index ;
  wire [2:0] \b__payload$48.route ;
  wire [1:0] \b__payload$48.way ;
  wire [45:0] \b__payload$65 ;
  wire \b__payload$65.again ;
  wire \b__payload$65.learn ;
  wire [2:0] \b__payload$65.route ;
  wire [9:0] \b__payload$65.set ;
  wire [7:0] \b__payload$65.step ;
  wire [22:0] \b__payload$65.tag ;
  wire [11:0] \b__payload$77 ;
  wire \b__payload$77.hit ;
  wire [5:0] \b__payload$77.index ;
  wire [2:0] \b__payload$77.route ;
  wire [1:0] \b__payload$77.way ;
  wire [45:0] \b__payload$94 ;
  wire \b__payload$94.again ;
  wire \b__payload$94.learn ;
  wire [2:0] \b__payload$94.route ;
  wire [9:0] \b__payload$94.set ;
  wire [7:0] \b__payload$94.step ;
  wire [22:0] \b__payload$94.tag ;
  wire \b__payload.again ;
  wire \b__payload.learn ;
  wire [2:0] \b__payload.route ;
  wire [9:0] \b__payload.set ;
  wire [7:0] \b__payload.step ;
  wire [22:0] \b__payload.tag ;
  wire b__ready;
  wire \b__ready$109 ;
  wire \b__ready$126 ;
  wire \b__ready$138 ;
  wire \b__ready$155 ;
  wire \b__ready$167 ;
  wire \b__ready$184 ;
  wire \b__ready$196 ;
  wire \b__ready$21 ;
  wire \b__ready$213 ;
  wire \b__ready$225 ;
  wire \b__ready$242 ;
  wire \b__ready$254 ;
  wire \b__ready$271 ;
  wire \b__ready$283 ;
  wire \b__ready$300 ;
  wire \b__ready$312 ;
  wire \b__ready$329 ;
  wire \b__ready$341 ;
  wire \b__ready$39 ;
  wire \b__ready$51 ;
  wire \b__ready$68 ;
  wire \b__ready$80 ;
  wire \b__ready$97 ;
  wire b__valid;
  wire \b__valid$110 ;
  wire \b__valid$127 ;
  wire \b__valid$139 ;
  wire \b__valid$156 ;
  wire \b__valid$168 ;
  wire \b__valid$185 ;
  wire \b__valid$197 ;
  wire \b__valid$214 ;
  wire \b__valid$22 ;
  wire \b__valid$226 ;
  wire \b__valid$243 ;
  wire \b__valid$255 ;
  wire \b__valid$272 ;
  wire \b__valid$284 ;
  wire \b__valid$301 ;
  wire \b__valid$313 ;
  wire \b__valid$330 ;
  wire \b__valid$342 ;
  wire \b__valid$40 ;
  wire \b__valid$52 ;
  wire \b__valid$69 ;
  wire \b__valid$81 ;
  wire \b__valid$98 ;
  wire [7:0] b_mark;
  wire [7:0] \b_mark$114 ;
  wire [7:0] \b_mark$143 ;
  wire [7:0] \b_mark$172 ;
  wire [7:0] \b_mark$201 ;
  wire [7:0] \b_mark$230 ;
  wire [7:0] \b_mark$259 ;
  wire [7:0] \b_mark$288 ;
  wire [7:0] \b_mark$317 ;
  wire [7:0] \b_mark$346 ;
  wire [7:0] \b_mark$56 ;
  wire [7:0] \b_mark$85 ;
  wire [11:0] back__payload;
  wire [11:0] \back__payload$101 ;
  wire \back__payload$101.hit ;
  wire [5:0] \back__payload$101.index ;
  wire [2:0] \back__payload$101.route ;
  wire [1:0] \back__payload$101.way ;
  wire [11:0] \back__payload$107 ;
  wire \back__payload$107.hit ;
  wire [5:0] \back__payload$107.index ;
  wire [2:0] \back__payload$107.route ;
  wire [1:0] \back__payload$107.way ;
  wire [11:0] \back__payload$19 ;
  wire \back__payload$19.hit ;
  wire [5:0] \back__payload$19.index ;
  wire [2:0] \back__payload$19.route ;
  wire [1:0] \back__payload$19.way ;
  wire [11:0] \back__payload$43 ;
  wire \back__payload$43.hit ;
  wire [5:0] \back__payload$43.index ;
  wire [2:0] \back__payload$43.route ;
  wire [1:0] \back__payload$43.way ;
  wire [11:0] \back__payload$49 ;
  wire \back__payload$49.hit ;
  wire [5:0] \back__payload$49.index ;
  wire [2:0] \back__payload$49.route ;
  wire [1:0] \back__payload$49.way ;
  wire [11:0] \back__payload$72 ;
  wire \back__payload$72.hit ;
  wire [5:0] \back__payload$72.index ;
  wire [2:0] \back__payload$72.route ;
  wire [1:0] \back__payload$72.way ;
  wire [11:0] \back__payload$78 ;
  wire \back__payload$78.hit ;
  wire [5:0] \back__payload$78.index ;
  wire [2:0] \back__payload$78.route ;
  wire [1:0] \back__payload$78.way ;
  wire \back__payload.hit ;
  wire [5:0] \back__payload.index ;
  wire [2:0] \back__payload.route ;
  wire [1:0] \back__payload.way ;
  wire back__ready;
  wire \back__ready$102 ;
  wire \back__ready$108 ;
  wire \back__ready$20 ;
  wire \back__ready$44 ;
  wire \back__ready$50 ;
  wire \back__ready$73 ;
  wire \back__ready$79 ;
  wire back__valid;
  wire \back__valid$105 ;
  wire \back__valid$111 ;
  wire \back__valid$23 ;
  wire \back__valid$47 ;
  wire \back__valid$53 ;
  wire \back__valid$76 ;
  wire \back__valid$82 ;
  wire back_hit;
  wire \back_hit$372 ;
  wire \back_hit$385 ;
  wire \back_hit$398 ;
  wire \back_hit$411 ;
  wire \back_hit$424 ;
  wire \back_hit$437 ;
  wire \back_hit$450 ;
  wire [5:0] back_index;
  wire [5:0] \back_index$370 ;
  wire [5:0] \back_index$383 ;
  wire [5:0] \back_index$396 ;
  wire [5:0] \back_index$409 ;
  wire [5:0] \back_index$422 ;
  wire [5:0] \back_index$435 ;
  wire [5:0] \back_index$448 ;
  wire back_valid;
  wire \back_valid$368 ;
  wire \back_valid$381 ;
  wire \back_valid$394 ;
  wire \back_valid$407 ;
  wire \back_valid$420 ;
  wire \back_valid$433 ;
  wire \back_valid$446 ;
  wire [1:0] back_way;
  wire [1:0] \back_way$373 ;
  wire [1:0] \back_way$386 ;
  wire [1:0] \back_way$399 ;
  wire [1:0] \back_way$412 ;
  wire [1:0] \back_way$425 ;
  wire [1:0] \back_way$438 ;
  wire [1:0] \back_way$451 ;
  output [47:0] batches;
  wire [47:0] batches;
  wire [47:0] \batches$787 ;
  reg batches_now = 1'h0;
  output [47:0] busy_cycles;
  wire [47:0] busy_cycles;
  wire [47:0] \busy_cycles$773 ;
  reg busy_cycles_now = 1'h0;
  reg clear = 1'h0;
  input clear_counters;
  wire clear_counters;
  input clk;
  wire clk;
  input [1:0] command__payload;
  wire [1:0] command__payload;
  wire [1:0] \command__payload$465 ;
  wire [1:0] \command__payload$465.op ;
  wire [1:0] \command__payload.op ;
  output command__ready;
  wire command__ready;
  wire \command__ready$467 ;
  input command__valid;
  wire command__valid;
  wire \command__valid$463 ;
  (* init = 1'h0 *)
  wire command_open;
  output [46:0] done__payload;
  wire [46:0] done__payload;
  wire [46:0] \done__payload$767 ;
  wire \done__payload$767.bad ;
  wire [14:0] \done__payload$767.first_bad ;
  wire \done__payload$767.learn ;
  wire [14:0] \done__payload$767.popular ;
  wire [14:0] \done__payload$767.rest ;
  wire \done__payload.bad ;
  wire [14:0] \done__payload.first_bad ;
  wire \done__payload.learn ;
  wire [14:0] \done__payload.popular ;
  wire [14:0] \done__payload.rest ;
  input done__ready;
  wire done__ready;
  wire \done__ready$769 ;
  output done__valid;
  wire done__valid;
  wire \done__valid$771 ;
  wire [17:0] engine_0__payload;
  wire \engine_0__payload.bad ;
  wire \engine_0__payload.hit ;
  wire \engine_0__payload.present ;
  wire [14:0] \engine_0__payload.slot ;
  wire engine_0__ready;
  wire engine_0__valid;
  wire [17:0] engine_1__payload;
  wire \engine_1__payload.bad ;
  wire \engine_1__payload.hit ;
  wire \engine_1__payload.present ;
  wire [14:0] \engine_1__payload.slot ;
  wire engine_1__ready;
  wire engine_1__valid;
  wire [17:0] engine_2__payload;
  wire \engine_2__payload.bad ;
  wire \engine_2__payload.hit ;
  wire \engine_2__payload.present ;
  wire [14:0] \engine_2__payload.slot ;
  wire engine_2__ready;
  wire engine_2__valid;
  wire [17:0] engine_3__payload;
  wire \engine_3__payload.bad ;
  wire \engine_3__payload.hit ;
  wire \engine_3__payload.present ;
  wire [14:0] \engine_3__payload.slot ;
  wire engine_3__ready;
  wire engine_3__valid;
  wire [17:0] engine_4__payload;
  wire \engine_4__payload.bad ;
  wire \engine_4__payload.hit ;
  wire \engine_4__payload.present ;
  wire [14:0] \engine_4__payload.slot ;
  wire engine_4__ready;
  wire engine_4__valid;
  wire [17:0] engine_5__payload;
  wire \engine_5__payload.bad ;
  wire \engine_5__payload.hit ;
  wire \engine_5__payload.present ;
  wire [14:0] \engine_5__payload.slot ;
  wire engine_5__ready;
  wire engine_5__valid;
  wire [17:0] engine_6__payload;
  wire \engine_6__payload.bad ;
  wire \engine_6__payload.hit ;
  wire \engine_6__payload.present ;
  wire [14:0] \engine_6__payload.slot ;
  wire engine_6__ready;
  wire engine_6__valid;
  wire [17:0] engine_7__payload;
  wire \engine_7__payload.bad ;
  wire \engine_7__payload.hit ;
  wire \engine_7__payload.present ;
  wire [14:0] \engine_7__payload.slot ;
  wire engine_7__ready;
  wire engine_7__valid;
  wire [25:0] entries__0__payload;
  wire \entries__0__payload.holds ;
  wire [1:0] \entries__0__payload.rrpv ;
  wire [22:0] \entries__0__payload.tag ;
  wire entries__0__ready;
  wire entries__0__valid;
  wire [25:0] entries__1__payload;
  wire \entries__1__payload.holds ;
  wire [1:0] \entries__1__payload.rrpv ;
  wire [22:0] \entries__1__payload.tag ;
  wire entries__1__ready;
  wire entries__1__valid;
  wire [25:0] entries__2__payload;
  wire \entries__2__payload.holds ;
  wire [1:0] \entries__2__payload.rrpv ;
  wire [22:0] \entries__2__payload.tag ;
  wire entries__2__ready;
  wire entries__2__valid;
  wire [25:0] entries__3__payload;
  wire \entries__3__payload.holds ;
  wire [1:0] \entries__3__payload.rrpv ;
  wire [22:0] \entries__3__payload.tag ;
  wire entries__3__ready;
  wire entries__3__valid;
  wire [25:0] entries__4__payload;
  wire \entries__4__payload.holds ;
  wire [1:0] \entries__4__payload.rrpv ;
  wire [22:0] \entries__4__payload.tag ;
  wire entries__4__ready;
  wire entries__4__valid;
  wire [25:0] entries__5__payload;
  wire \entries__5__payload.holds ;
  wire [1:0] \entries__5__payload.rrpv ;
  wire [22:0] \entries__5__payload.tag ;
  wire entries__5__ready;
  wire entries__5__valid;
  wire [25:0] entries__6__payload;
  wire \entries__6__payload.holds ;
  wire [1:0] \entries__6__payload.rrpv ;
  wire [22:0] \entries__6__payload.tag ;
  wire entries__6__ready;
  wire entries__6__valid;
  wire [25:0] entries__7__payload;
  wire \entries__7__payload.holds ;
  wire [1:0] \entries__7__payload.rrpv ;
  wire [22:0] \entries__7__payload.tag ;
  wire entries__7__ready;
  wire entries__7__valid;
  wire [25:0] entry__payload;
  wire [25:0] \entry__payload$510 ;
  wire \entry__payload$510.holds ;
  wire [1:0] \entry__payload$510.rrpv ;
  wire [22:0] \entry__payload$510.tag ;
  wire [25:0] \entry__payload$522 ;
  wire \entry__payload$522.holds ;
  wire [1:0] \entry__payload$522.rrpv ;
  wire [22:0] \entry__payload$522.tag ;
  wire [25:0] \entry__payload$534 ;
  wire \entry__payload$534.holds ;
  wire [1:0] \entry__payload$534.rrpv ;
  wire [22:0] \entry__payload$534.tag ;
  wire [25:0] \entry__payload$546 ;
  wire \entry__payload$546.holds ;
  wire [1:0] \entry__payload$546.rrpv ;
  wire [22:0] \entry__payload$546.tag ;
  wire [25:0] \entry__payload$558 ;
  wire \entry__payload$558.holds ;
  wire [1:0] \entry__payload$558.rrpv ;
  wire [22:0] \entry__payload$558.tag ;
  wire [25:0] \entry__payload$570 ;
  wire \entry__payload$570.holds ;
  wire [1:0] \entry__payload$570.rrpv ;
  wire [22:0] \entry__payload$570.tag ;
  wire [25:0] \entry__payload$582 ;
  wire \entry__payload$582.holds ;
  wire [1:0] \entry__payload$582.rrpv ;
  wire [22:0] \entry__payload$582.tag ;
  wire \entry__payload.holds ;
  wire [1:0] \entry__payload.rrpv ;
  wire [22:0] \entry__payload.tag ;
  wire entry__ready;
  wire \entry__ready$511 ;
  wire \entry__ready$523 ;
  wire \entry__ready$535 ;
  wire \entry__ready$547 ;
  wire \entry__ready$559 ;
  wire \entry__ready$571 ;
  wire \entry__ready$583 ;
  wire entry__valid;
  wire \entry__valid$514 ;
  wire \entry__valid$526 ;
  wire \entry__valid$538 ;
  wire \entry__valid$550 ;
  wire \entry__valid$562 ;
  wire \entry__valid$574 ;
  wire \entry__valid$586 ;
  output [47:0] filtered;
  wire [47:0] filtered;
  wire [47:0] \filtered$779 ;
  wire \filtered$799 ;
  wire \filtered$800 ;
  wire \filtered$801 ;
  wire \filtered$802 ;
  wire \filtered$803 ;
  wire \filtered$804 ;
  wire \filtered$805 ;
  wire \filtered$806 ;
  reg [7:0] filtered_now = 8'h00;
  wire fits;
  (* init = 1'h1 *)
  wire forget;
  (* init = 1'h1 *)
  wire \forget$477 ;
  (* init = 1'h1 *)
  wire \forget$479 ;
  (* init = 1'h1 *)
  wire \forget$481 ;
  (* init = 1'h1 *)
  wire \forget$483 ;
  (* init = 1'h1 *)
  wire \forget$485 ;
  (* init = 1'h1 *)
  wire \forget$487 ;
  (* init = 1'h1 *)
  wire \forget$489 ;
  reg [8:0] forget_index = 9'h000;
  (* init = 9'h000 *)
  wire [8:0] \forget_index$476 ;
  (* init = 9'h000 *)
  wire [8:0] \forget_index$478 ;
  (* init = 9'h000 *)
  wire [8:0] \forget_index$480 ;
  (* init = 9'h000 *)
  wire [8:0] \forget_index$482 ;
  (* init = 9'h000 *)
  wire [8:0] \forget_index$484 ;
  (* init = 9'h000 *)
  wire [8:0] \forget_index$486 ;
  (* init = 9'h000 *)
  wire [8:0] \forget_index$488 ;
  (* init = 9'h000 *)
  wire [8:0] \forget_index$490 ;
  output [47:0] held_up;
  wire [47:0] held_up;
  wire [47:0] \held_up$783 ;
  reg held_up_now = 1'h0;
  wire [312:0] i__payload;
  wire [39:0] \i__payload$614 ;
  wire \i__payload$614.again ;
  wire \i__payload$614.bad ;
  wire [35:0] \i__payload$614.key ;
  wire \i__payload$614.learn ;
  wire \i__payload$614.present ;
  wire [39:0] \i__payload$623 ;
  wire \i__payload$623.again ;
  wire \i__payload$623.bad ;
  wire [35:0] \i__payload$623.key ;
  wire \i__payload$623.learn ;
  wire \i__payload$623.present ;
  wire [39:0] \i__payload$631 ;
  wire \i__payload$631.again ;
  wire \i__payload$631.bad ;
  wire [35:0] \i__payload$631.key ;
  wire \i__payload$631.learn ;
  wire \i__payload$631.present ;
  wire [39:0] \i__payload$639 ;
  wire \i__payload$639.again ;
  wire \i__payload$639.bad ;
  wire [35:0] \i__payload$639.key ;
  wire \i__payload$639.learn ;
  wire \i__payload$639.present ;
  wire [39:0] \i__payload$647 ;
  wire \i__payload$647.again ;
  wire \i__payload$647.bad ;
  wire [35:0] \i__payload$647.key ;
  wire \i__payload$647.learn ;
  wire \i__payload$647.present ;
  wire [39:0] \i__payload$655 ;
  wire \i__payload$655.again ;
  wire \i__payload$655.bad ;
  wire [35:0] \i__payload$655.key ;
  wire \i__payload$655.learn ;
  wire \i__payload$655.present ;
  wire [39:0] \i__payload$663 ;
  wire \i__payload$663.again ;
  wire \i__payload$663.bad ;
  wire [35:0] \i__payload$663.key ;
  wire \i__payload$663.learn ;
  wire \i__payload$663.present ;
  wire [39:0] \i__payload$671 ;
  wire \i__payload$671.again ;
  wire \i__payload$671.bad ;
  wire [35:0] \i__payload$671.key ;
  wire \i__payload$671.learn ;
  wire \i__payload$671.present ;
  wire [7:0] \i__payload.again ;
  wire [7:0] \i__payload.bad ;
  wire [287:0] \i__payload.key ;
  wire \i__payload.learn ;
  wire [7:0] \i__payload.present ;
  wire i__ready;
  wire \i__ready$595 ;
  wire \i__ready$596 ;
  wire \i__ready$597 ;
  wire \i__ready$598 ;
  wire \i__ready$599 ;
  wire \i__ready$600 ;
  wire \i__ready$601 ;
  wire \i__ready$610 ;
  wire i__valid;
  wire \i__valid$613 ;
  wire \i__valid$622 ;
  wire \i__valid$630 ;
  wire \i__valid$638 ;
  wire \i__valid$646 ;
  wire \i__valid$654 ;
  wire \i__valid$662 ;
  wire \i__valid$670 ;
  reg in_order = 1'h0;
  (* init = 1'h0 *)
  wire \in_order$116 ;
  (* init = 1'h0 *)
  wire \in_order$145 ;
  (* init = 1'h0 *)
  wire \in_order$174 ;
  (* init = 1'h0 *)
  wire \in_order$203 ;
  (* init = 1'h0 *)
  wire \in_order$232 ;
  (* init = 1'h0 *)
  wire \in_order$261 ;
  (* init = 1'h0 *)
  wire \in_order$290 ;
  (* init = 1'h0 *)
  wire \in_order$319 ;
  (* init = 1'h0 *)
  wire \in_order$348 ;
  (* init = 1'h0 *)
  wire \in_order$58 ;
  (* init = 1'h0 *)
  wire \in_order$87 ;
  wire [51:0] info__payload;
  wire [10:0] \info__payload.block ;
  wire \info__payload.last ;
  wire \info__payload.learn ;
  wire [23:0] \info__payload.offset ;
  wire [14:0] \info__payload.samples ;
  wire info__ready;
  wire info__valid;
  output [47:0] kept_waiting;
  wire [47:0] kept_waiting;
  wire [47:0] \kept_waiting$785 ;
  reg kept_waiting_now = 1'h0;
  wire leaves;
  reg left = 1'h0;
  wire [8:0] level;
  output [47:0] lookups;
  wire [47:0] lookups;
  wire [47:0] \lookups$777 ;
  reg [7:0] lookups_now = 8'h00;
  wire [7:0] mark;
  wire [7:0] \mark$113 ;
  wire [7:0] \mark$115 ;
  wire [7:0] \mark$27 ;
  wire [7:0] \mark$55 ;
  wire [7:0] \mark$57 ;
  wire [7:0] \mark$84 ;
  wire [7:0] \mark$86 ;
  wire may_enter;
  wire [312:0] o__payload;
  wire [39:0] \o__payload$617 ;
  wire \o__payload$617.again ;
  wire \o__payload$617.bad ;
  wire [35:0] \o__payload$617.key ;
  wire \o__payload$617.learn ;
  wire \o__payload$617.present ;
  wire [39:0] \o__payload$625 ;
  wire \o__payload$625.again ;
  wire \o__payload$625.bad ;
  wire [35:0] \o__payload$625.key ;
  wire \o__payload$625.learn ;
  wire \o__payload$625.present ;
  wire [39:0] \o__payload$633 ;
  wire \o__payload$633.again ;
  wire \o__payload$633.bad ;
  wire [35:0] \o__payload$633.key ;
  wire \o__payload$633.learn ;
  wire \o__payload$633.present ;
  wire [39:0] \o__payload$641 ;
  wire \o__payload$641.again ;
  wire \o__payload$641.bad ;
  wire [35:0] \o__payload$641.key ;
  wire \o__payload$641.learn ;
  wire \o__payload$641.present ;
  wire [39:0] \o__payload$649 ;
  wire \o__payload$649.again ;
  wire \o__payload$649.bad ;
  wire [35:0] \o__payload$649.key ;
  wire \o__payload$649.learn ;
  wire \o__payload$649.present ;
  wire [39:0] \o__payload$657 ;
  wire \o__payload$657.again ;
  wire \o__payload$657.bad ;
  wire [35:0] \o__payload$657.key ;
  wire \o__payload$657.learn ;
  wire \o__payload$657.present ;
  wire [39:0] \o__payload$665 ;
  wire \o__payload$665.again ;
  wire \o__payload$665.bad ;
  wire [35:0] \o__payload$665.key ;
  wire \o__payload$665.learn ;
  wire \o__payload$665.present ;
  wire [39:0] \o__payload$673 ;
  wire \o__payload$673.again ;
  wire \o__payload$673.bad ;
  wire [35:0] \o__payload$673.key ;
  wire \o__payload$673.learn ;
  wire \o__payload$673.present ;
  wire [195:0] \o__payload$687 ;
  wire [17:0] \o__payload$687.engine_0 ;
  wire \o__payload$687.engine_0.bad ;
  wire \o__payload$687.engine_0.hit ;
  wire \o__payload$687.engine_0.present ;
  wire [14:0] \o__payload$687.engine_0.slot ;
  wire [17:0] \o__payload$687.engine_1 ;
  wire \o__payload$687.engine_1.bad ;
  wire \o__payload$687.engine_1.hit ;
  wire \o__payload$687.engine_1.present ;
  wire [14:0] \o__payload$687.engine_1.slot ;
  wire [17:0] \o__payload$687.engine_2 ;
  wire \o__payload$687.engine_2.bad ;
  wire \o__payload$687.engine_2.hit ;
  wire \o__payload$687.engine_2.present ;
  wire [14:0] \o__payload$687.engine_2.slot ;
  wire [17:0] \o__payload$687.engine_3 ;
  wire \o__payload$687.engine_3.bad ;
  wire \o__payload$687.engine_3.hit ;
  wire \o__payload$687.engine_3.present ;
  wire [14:0] \o__payload$687.engine_3.slot ;
  wire [17:0] \o__payload$687.engine_4 ;
  wire \o__payload$687.engine_4.bad ;
  wire \o__payload$687.engine_4.hit ;
  wire \o__payload$687.engine_4.present ;
  wire [14:0] \o__payload$687.engine_4.slot ;
  wire [17:0] \o__payload$687.engine_5 ;
  wire \o__payload$687.engine_5.bad ;
  wire \o__payload$687.engine_5.hit ;
  wire \o__payload$687.engine_5.present ;
  wire [14:0] \o__payload$687.engine_5.slot ;
  wire [17:0] \o__payload$687.engine_6 ;
  wire \o__payload$687.engine_6.bad ;
  wire \o__payload$687.engine_6.hit ;
  wire \o__payload$687.engine_6.present ;
  wire [14:0] \o__payload$687.engine_6.slot ;
  wire [17:0] \o__payload$687.engine_7 ;
  wire \o__payload$687.engine_7.bad ;
  wire \o__payload$687.engine_7.hit ;
  wire \o__payload$687.engine_7.present ;
  wire [14:0] \o__payload$687.engine_7.slot ;
  wire [51:0] \o__payload$687.info ;
  wire [10:0] \o__payload$687.info.block ;
  wire \o__payload$687.info.last ;
  wire \o__payload$687.info.learn ;
  wire [23:0] \o__payload$687.info.offset ;
  wire [14:0] \o__payload$687.info.samples ;
  wire [7:0] \o__payload.again ;
  wire [7:0] \o__payload.bad ;
  wire [287:0] \o__payload.key ;
  wire \o__payload.learn ;
  wire [7:0] \o__payload.present ;
  wire o__ready;
  wire \o__ready$618 ;
  wire \o__ready$626 ;
  wire \o__ready$634 ;
  wire \o__ready$642 ;
  wire \o__ready$650 ;
  wire \o__ready$658 ;
  wire \o__ready$666 ;
  wire \o__ready$674 ;
  wire \o__ready$691 ;
  wire o__valid;
  wire \o__valid$621 ;
  wire \o__valid$629 ;
  wire \o__valid$637 ;
  wire \o__valid$645 ;
  wire \o__valid$653 ;
  wire \o__valid$661 ;
  wire \o__valid$669 ;
  wire \o__valid$677 ;
  wire \o__valid$685 ;
  wire [15:0] popular__payload;
  output [30:0] \popular__payload$748 ;
  wire [30:0] \popular__payload$748 ;
  wire [1:0] \popular__payload$748.count ;
  wire \popular__payload$748.last ;
  wire [27:0] \popular__payload$748.numbers ;
  wire [12:0] \popular__payload.block ;
  wire \popular__payload.last ;
  wire [1:0] \popular__payload.mask ;
  wire popular__ready;
  wire \popular__ready$751 ;
  wire popular__valid;
  output \popular__valid$752 ;
  wire \popular__valid$752 ;
  reg quiet = 1'h0;
  wire [51:0] r_data;
  wire r_en;
  wire r_rdy;
  wire [301:0] req__payload;
  wire [39:0] \req__payload$616 ;
  wire \req__payload$616.again ;
  wire \req__payload$616.bad ;
  wire [35:0] \req__payload$616.key ;
  wire \req__payload$616.learn ;
  wire \req__payload$616.present ;
  wire [39:0] \req__payload$624 ;
  wire \req__payload$624.again ;
  wire \req__payload$624.bad ;
  wire [35:0] \req__payload$624.key ;
  wire \req__payload$624.learn ;
  wire \req__payload$624.present ;
  wire [39:0] \req__payload$632 ;
  wire \req__payload$632.again ;
  wire \req__payload$632.bad ;
  wire [35:0] \req__payload$632.key ;
  wire \req__payload$632.learn ;
  wire \req__payload$632.present ;
  wire [39:0] \req__payload$640 ;
  wire \req__payload$640.again ;
  wire \req__payload$640.bad ;
  wire [35:0] \req__payload$640.key ;
  wire \req__payload$640.learn ;
  wire \req__payload$640.present ;
  wire [39:0] \req__payload$648 ;
  wire \req__payload$648.again ;
  wire \req__payload$648.bad ;
  wire [35:0] \req__payload$648.key ;
  wire \req__payload$648.learn ;
  wire \req__payload$648.present ;
  wire [39:0] \req__payload$656 ;
  wire \req__payload$656.again ;
  wire \req__payload$656.bad ;
  wire [35:0] \req__payload$656.key ;
  wire \req__payload$656.learn ;
  wire \req__payload$656.present ;
  wire [39:0] \req__payload$664 ;
  wire \req__payload$664.again ;
  wire \req__payload$664.bad ;
  wire [35:0] \req__payload$664.key ;
  wire \req__payload$664.learn ;
  wire \req__payload$664.present ;
  wire [39:0] \req__payload$672 ;
  wire \req__payload$672.again ;
  wire \req__payload$672.bad ;
  wire [35:0] \req__payload$672.key ;
  wire \req__payload$672.learn ;
  wire \req__payload$672.present ;
  wire [67:0] \req__payload$692 ;
  wire [7:0] \req__payload$692.bad ;
  wire [10:0] \req__payload$692.block ;
  wire \req__payload$692.last ;
  wire \req__payload$692.learn ;
  wire [7:0] \req__payload$692.miss ;
  wire [23:0] \req__payload$692.offset ;
  wire [14:0] \req__payload$692.samples ;
  wire [15:0] \req__payload$742 ;
  wire [12:0] \req__payload$742.block ;
  wire \req__payload$742.last ;
  wire [1:0] \req__payload$742.mask ;
  wire [15:0] \req__payload$754 ;
  wire [12:0] \req__payload$754.block ;
  wire \req__payload$754.last ;
  wire [1:0] \req__payload$754.mask ;
  wire \req__payload.learn ;
  wire [7:0] \req__payload.present ;
  wire [255:0] \req__payload.row ;
  wire [30:0] \req__payload.rows ;
  wire [5:0] \req__payload.table ;
  wire req__ready;
  wire \req__ready$619 ;
  wire \req__ready$627 ;
  wire \req__ready$635 ;
  wire \req__ready$643 ;
  wire \req__ready$651 ;
  wire \req__ready$659 ;
  wire \req__ready$667 ;
  wire \req__ready$675 ;
  wire \req__ready$686 ;
  wire \req__ready$745 ;
  wire \req__ready$757 ;
  wire req__valid;
  wire \req__valid$620 ;
  wire \req__valid$628 ;
  wire \req__valid$636 ;
  wire \req__valid$644 ;
  wire \req__valid$652 ;
  wire \req__valid$660 ;
  wire \req__valid$668 ;
  wire \req__valid$676 ;
  wire \req__valid$688 ;
  wire \req__valid$746 ;
  wire \req__valid$758 ;
  wire [15:0] rest__payload;
  output [30:0] \rest__payload$760 ;
  wire [30:0] \rest__payload$760 ;
  wire [1:0] \rest__payload$760.count ;
  wire \rest__payload$760.last ;
  wire [27:0] \rest__payload$760.numbers ;
  wire [12:0] \rest__payload.block ;
  wire \rest__payload.last ;
  wire [1:0] \rest__payload.mask ;
  wire rest__ready;
  wire \rest__ready$763 ;
  wire rest__valid;
  output \rest__valid$764 ;
  wire \rest__valid$764 ;
  reg room = 1'h0;
  output [53:0] rows__payload;
  wire [53:0] rows__payload;
  wire [53:0] \rows__payload$469 ;
  wire \rows__payload$469.end ;
  wire [29:0] \rows__payload$469.row ;
  wire [1:0] \rows__payload$469.rrpv ;
  wire [14:0] \rows__payload$469.slot ;
  wire [5:0] \rows__payload$469.table ;
  wire \rows__payload.end ;
  wire [29:0] \rows__payload.row ;
  wire [1:0] \rows__payload.rrpv ;
  wire [14:0] \rows__payload.slot ;
  wire [5:0] \rows__payload.table ;
  input rows__ready;
  wire rows__ready;
  wire \rows__ready$471 ;
  output rows__valid;
  wire rows__valid;
  wire \rows__valid$473 ;
  wire [312:0] rsp__payload;
  wire [17:0] \rsp__payload$694 ;
  wire \rsp__payload$694.bad ;
  wire \rsp__payload$694.hit ;
  wire \rsp__payload$694.present ;
  wire [14:0] \rsp__payload$694.slot ;
  wire [17:0] \rsp__payload$701 ;
  wire \rsp__payload$701.bad ;
  wire \rsp__payload$701.hit ;
  wire \rsp__payload$701.present ;
  wire [14:0] \rsp__payload$701.slot ;
  wire [17:0] \rsp__payload$707 ;
  wire \rsp__payload$707.bad ;
  wire \rsp__payload$707.hit ;
  wire \rsp__payload$707.present ;
  wire [14:0] \rsp__payload$707.slot ;
  wire [17:0] \rsp__payload$713 ;
  wire \rsp__payload$713.bad ;
  wire \rsp__payload$713.hit ;
  wire \rsp__payload$713.present ;
  wire [14:0] \rsp__payload$713.slot ;
  wire [17:0] \rsp__payload$719 ;
  wire \rsp__payload$719.bad ;
  wire \rsp__payload$719.hit ;
  wire \rsp__payload$719.present ;
  wire [14:0] \rsp__payload$719.slot ;
  wire [17:0] \rsp__payload$725 ;
  wire \rsp__payload$725.bad ;
  wire \rsp__payload$725.hit ;
  wire \rsp__payload$725.present ;
  wire [14:0] \rsp__payload$725.slot ;
  wire [17:0] \rsp__payload$731 ;
  wire \rsp__payload$731.bad ;
  wire \rsp__payload$731.hit ;
  wire \rsp__payload$731.present ;
  wire [14:0] \rsp__payload$731.slot ;
  wire [17:0] \rsp__payload$737 ;
  wire \rsp__payload$737.bad ;
  wire \rsp__payload$737.hit ;
  wire \rsp__payload$737.present ;
  wire [14:0] \rsp__payload$737.slot ;
  wire [30:0] \rsp__payload$749 ;
  wire [1:0] \rsp__payload$749.count ;
  wire \rsp__payload$749.last ;
  wire [27:0] \rsp__payload$749.numbers ;
  wire [30:0] \rsp__payload$761 ;
  wire [1:0] \rsp__payload$761.count ;
  wire \rsp__payload$761.last ;
  wire [27:0] \rsp__payload$761.numbers ;
  wire [7:0] \rsp__payload.again ;
  wire [7:0] \rsp__payload.bad ;
  wire [287:0] \rsp__payload.key ;
  wire \rsp__payload.learn ;
  wire [7:0] \rsp__payload.present ;
  wire rsp__ready;
  wire \rsp__ready$695 ;
  wire \rsp__ready$702 ;
  wire \rsp__ready$708 ;
  wire \rsp__ready$714 ;
  wire \rsp__ready$720 ;
  wire \rsp__ready$726 ;
  wire \rsp__ready$732 ;
  wire \rsp__ready$738 ;
  input \rsp__ready$750 ;
  wire \rsp__ready$750 ;
  input \rsp__ready$762 ;
  wire \rsp__ready$762 ;
  wire rsp__valid;
  wire \rsp__valid$698 ;
  wire \rsp__valid$705 ;
  wire \rsp__valid$711 ;
  wire \rsp__valid$717 ;
  wire \rsp__valid$723 ;
  wire \rsp__valid$729 ;
  wire \rsp__valid$735 ;
  wire \rsp__valid$741 ;
  wire \rsp__valid$753 ;
  wire \rsp__valid$765 ;
  input rst;
  wire rst;
  output [263:0] slots__payload;
  wire [263:0] slots__payload;
  wire [7:0] \slots__payload.bad ;
  wire [255:0] \slots__payload.slot ;
  input slots__ready;
  wire slots__ready;
  output slots__valid;
  wire slots__valid;
  input [352:0] step__payload;
  wire [352:0] step__payload;
  wire [10:0] \step__payload.block ;
  wire \step__payload.last ;
  wire \step__payload.learn ;
  wire [23:0] \step__payload.offset ;
  wire [7:0] \step__payload.present ;
  wire [255:0] \step__payload.row ;
  wire [30:0] \step__payload.rows ;
  wire [14:0] \step__payload.samples ;
  wire [5:0] \step__payload.table ;
  output step__ready;
  wire step__ready;
  input step__valid;
  wire step__valid;
  output [47:0] steps;
  wire [47:0] steps;
  wire [47:0] \steps$775 ;
  reg steps_now = 1'h0;
  reg [8:0] under_way = 9'h000;
  wire [13:0] upkeep__payload;
  wire [13:0] \upkeep__payload$503 ;
  wire [1:0] \upkeep__payload$503.op ;
  wire [9:0] \upkeep__payload$503.set ;
  wire [1:0] \upkeep__payload$503.way ;
  wire [13:0] \upkeep__payload$515 ;
  wire [1:0] \upkeep__payload$515.op ;
  wire [9:0] \upkeep__payload$515.set ;
  wire [1:0] \upkeep__payload$515.way ;
  wire [13:0] \upkeep__payload$527 ;
  wire [1:0] \upkeep__payload$527.op ;
  wire [9:0] \upkeep__payload$527.set ;
  wire [1:0] \upkeep__payload$527.way ;
  wire [13:0] \upkeep__payload$539 ;
  wire [1:0] \upkeep__payload$539.op ;
  wire [9:0] \upkeep__payload$539.set ;
  wire [1:0] \upkeep__payload$539.way ;
  wire [13:0] \upkeep__payload$551 ;
  wire [1:0] \upkeep__payload$551.op ;
  wire [9:0] \upkeep__payload$551.set ;
  wire [1:0] \upkeep__payload$551.way ;
  wire [13:0] \upkeep__payload$563 ;
  wire [1:0] \upkeep__payload$563.op ;
  wire [9:0] \upkeep__payload$563.set ;
  wire [1:0] \upkeep__payload$563.way ;
  wire [13:0] \upkeep__payload$575 ;
  wire [1:0] \upkeep__payload$575.op ;
  wire [9:0] \upkeep__payload$575.set ;
  wire [1:0] \upkeep__payload$575.way ;
  wire [1:0] \upkeep__payload.op ;
  wire [9:0] \upkeep__payload.set ;
  wire [1:0] \upkeep__payload.way ;
  wire upkeep__ready;
  wire \upkeep__ready$506 ;
  wire \upkeep__ready$518 ;
  wire \upkeep__ready$530 ;
  wire \upkeep__ready$542 ;
  wire \upkeep__ready$554 ;
  wire \upkeep__ready$566 ;
  wire \upkeep__ready$578 ;
  wire upkeep__valid;
  wire \upkeep__valid$507 ;
  wire \upkeep__valid$519 ;
  wire \upkeep__valid$531 ;
  wire \upkeep__valid$543 ;
  wire \upkeep__valid$555 ;
  wire \upkeep__valid$567 ;
  wire \upkeep__valid$579 ;
  reg [51:0] w_data = 52'h0000000000000;
  reg w_en = 1'h0;
  wire [45:0] x__payload;
  wire [45:0] \x__payload$124 ;
  wire \x__payload$124.again ;
  wire \x__payload$124.learn ;
  wire [2:0] \x__payload$124.route ;
  wire [9:0] \x__payload$124.set ;
  wire [7:0] \x__payload$124.step ;
  wire [22:0] \x__payload$124.tag ;
  wire [11:0] \x__payload$130 ;
  wire \x__payload$130.hit ;
  wire [5:0] \x__payload$130.index ;
  wire [2:0] \x__payload$130.route ;
  wire [1:0] \x__payload$130.way ;
  wire [11:0] \x__payload$136 ;
  wire \x__payload$136.hit ;
  wire [5:0] \x__payload$136.index ;
  wire [2:0] \x__payload$136.route ;
  wire [1:0] \x__payload$136.way ;
  wire [45:0] \x__payload$176 ;
  wire \x__payload$176.again ;
  wire \x__payload$176.learn ;
  wire [2:0] \x__payload$176.route ;
  wire [9:0] \x__payload$176.set ;
  wire [7:0] \x__payload$176.step ;
  wire [22:0] \x__payload$176.tag ;
  wire [45:0] \x__payload$182 ;
  wire \x__payload$182.again ;
  wire \x__payload$182.learn ;
  wire [2:0] \x__payload$182.route ;
  wire [9:0] \x__payload$182.set ;
  wire [7:0] \x__payload$182.step ;
  wire [22:0] \x__payload$182.tag ;
  wire [11:0] \x__payload$188 ;
  wire \x__payload$188.hit ;
  wire [5:0] \x__payload$188.index ;
  wire [2:0] \x__payload$188.route ;
  wire [1:0] \x__payload$188.way ;
  wire [11:0] \x__payload$194 ;
  wire \x__payload$194.hit ;
  wire [5:0] \x__payload$194.index ;
  wire [2:0] \x__payload$194.route ;
  wire [1:0] \x__payload$194.way ;
  wire [45:0] \x__payload$234 ;
  wire \x__payload$234.again ;
  wire \x__payload$234.learn ;
  wire [2:0] \x__payload$234.route ;
  wire [9:0] \x__payload$234.set ;
  wire [7:0] \x__payload$234.step ;
  wire [22:0] \x__payload$234.tag ;
  wire [45:0] \x__payload$240 ;
  wire \x__payload$240.again ;
  wire \x__payload$240.learn ;
  wire [2:0] \x__payload$240.route ;
  wire [9:0] \x__payload$240.set ;
  wire [7:0] \x__payload$240.step ;
  wire [22:0] \x__payload$240.tag ;
  wire [11:0] \x__payload$246 ;
  wire \x__payload$246.hit ;
  wire [5:0] \x__payload$246.index ;
  wire [2:0] \x__payload$246.route ;
  wire [1:0] \x__payload$246.way ;
  wire [11:0] \x__payload$252 ;
  wire \x__payload$252.hit ;
  wire [5:0] \x__payload$252.index ;
  wire [2:0] \x__payload$252.route ;
  wire [1:0] \x__payload$252.way ;
  wire [45:0] \x__payload$263 ;
  wire \x__payload$263.again ;
  wire \x__payload$263.learn ;
  wire [2:0] \x__payload$263.route ;
  wire [9:0] \x__payload$263.set ;
  wire [7:0] \x__payload$263.step ;
  wire [22:0] \x__payload$263.tag ;
  wire [45:0] \x__payload$269 ;
  wire \x__payload$269.again ;
  wire \x__payload$269.learn ;
  wire [2:0] \x__payload$269.route ;
  wire [9:0] \x__payload$269.set ;
  wire [7:0] \x__payload$269.step ;
  wire [22:0] \x__payload$269.tag ;
  wire [11:0] \x__payload$275 ;
  wire \x__payload$275.hit ;
  wire [5:0] \x__payload$275.index ;
  wire [2:0] \x__payload$275.route ;
  wire [1:0] \x__payload$275.way ;
  wire [11:0] \x__payload$281 ;
  wire \x__payload$281.hit ;
  wire [5:0] \x__payload$281.index ;
  wire [2:0] \x__payload$281.route ;
  wire [1:0] \x__payload$281.way ;
  wire [45:0] \x__payload$350 ;
  wire \x__payload$350.again ;
  wire \x__payload$350.learn ;
  wire [2:0] \x__payload$350.route ;
  wire [9:0] \x__payload$350.set ;
  wire [7:0] \x__payload$350.step ;
  wire [22:0] \x__payload$350.tag ;
  wire [11:0] \x__payload$358 ;
  wire \x__payload$358.hit ;
  wire [5:0] \x__payload$358.index ;
  wire [2:0] \x__payload$358.route ;
  wire [1:0] \x__payload$358.way ;
  wire [45:0] \x__payload$363 ;
  wire \x__payload$363.again ;
  wire \x__payload$363.learn ;
  wire [2:0] \x__payload$363.route ;
  wire [9:0] \x__payload$363.set ;
  wire [7:0] \x__payload$363.step ;
  wire [22:0] \x__payload$363.tag ;
  wire [11:0] \x__payload$371 ;
  wire \x__payload$371.hit ;
  wire [5:0] \x__payload$371.index ;
  wire [2:0] \x__payload$371.route ;
  wire [1:0] \x__payload$371.way ;
  wire [45:0] \x__payload$376 ;
  wire \x__payload$376.again ;
  wire \x__payload$376.learn ;
  wire [2:0] \x__payload$376.route ;
  wire [9:0] \x__payload$376.set ;
  wire [7:0] \x__payload$376.step ;
  wire [22:0] \x__payload$376.tag ;
  wire [11:0] \x__payload$384 ;
  wire \x__payload$384.hit ;
  wire [5:0] \x__payload$384.index ;
  wire [2:0] \x__payload$384.route ;
  wire [1:0] \x__payload$384.way ;
  wire [45:0] \x__payload$389 ;
  wire \x__payload$389.again ;
  wire \x__payload$389.learn ;
  wire [2:0] \x__payload$389.route ;
  wire [9:0] \x__payload$389.set ;
  wire [7:0] \x__payload$389.step ;
  wire [22:0] \x__payload$389.tag ;
  wire [11:0] \x__payload$397 ;
  wire \x__payload$397.hit ;
  wire [5:0] \x__payload$397.index ;
  wire [2:0] \x__payload$397.route ;
  wire [1:0] \x__payload$397.way ;
  wire \x__payload.again ;
  wire \x__payload.learn ;
  wire [2:0] \x__payload.route ;
  wire [9:0] \x__payload.set ;
  wire [7:0] \x__payload.step ;
  wire [22:0] \x__payload.tag ;
  wire x__ready;
  wire \x__ready$125 ;
  wire \x__ready$131 ;
  wire \x__ready$137 ;
  wire \x__ready$177 ;
  wire \x__ready$183 ;
  wire \x__ready$189 ;
  wire \x__ready$195 ;
  wire \x__ready$235 ;
  wire \x__ready$241 ;
  wire \x__ready$247 ;
  wire \x__ready$253 ;
  wire \x__ready$264 ;
  wire \x__ready$270 ;
  wire \x__ready$276 ;
  wire \x__ready$282 ;
  wire \x__ready$351 ;
  wire \x__ready$361 ;
  wire \x__ready$364 ;
  wire \x__ready$374 ;
  wire \x__ready$377 ;
  wire \x__ready$387 ;
  wire \x__ready$390 ;
  wire \x__ready$400 ;
  wire x__valid;
  wire \x__valid$128 ;
  wire \x__valid$134 ;
  wire \x__valid$140 ;
  wire \x__valid$180 ;
  wire \x__valid$186 ;
  wire \x__valid$192 ;
  wire \x__valid$198 ;
  wire \x__valid$238 ;
  wire \x__valid$244 ;
  wire \x__valid$250 ;
  wire \x__valid$256 ;
  wire \x__valid$267 ;
  wire \x__valid$273 ;
  wire \x__valid$279 ;
  wire \x__valid$285 ;
  wire \x__valid$354 ;
  wire \x__valid$356 ;
  wire \x__valid$367 ;
  wire \x__valid$369 ;
  wire \x__valid$380 ;
  wire \x__valid$382 ;
  wire \x__valid$393 ;
  wire \x__valid$395 ;
  wire [7:0] x_mark;
  wire [7:0] \x_mark$144 ;
  wire [7:0] \x_mark$200 ;
  wire [7:0] \x_mark$202 ;
  wire [7:0] \x_mark$258 ;
  wire [7:0] \x_mark$260 ;
  wire [7:0] \x_mark$287 ;
  wire [7:0] \x_mark$289 ;
  wire [45:0] y__payload;
  wire [45:0] \y__payload$153 ;
  wire \y__payload$153.again ;
  wire \y__payload$153.learn ;
  wire [2:0] \y__payload$153.route ;
  wire [9:0] \y__payload$153.set ;
  wire [7:0] \y__payload$153.step ;
  wire [22:0] \y__payload$153.tag ;
  wire [11:0] \y__payload$159 ;
  wire \y__payload$159.hit ;
  wire [5:0] \y__payload$159.index ;
  wire [2:0] \y__payload$159.route ;
  wire [1:0] \y__payload$159.way ;
  wire [11:0] \y__payload$165 ;
  wire \y__payload$165.hit ;
  wire [5:0] \y__payload$165.index ;
  wire [2:0] \y__payload$165.route ;
  wire [1:0] \y__payload$165.way ;
  wire [45:0] \y__payload$205 ;
  wire \y__payload$205.again ;
  wire \y__payload$205.learn ;
  wire [2:0] \y__payload$205.route ;
  wire [9:0] \y__payload$205.set ;
  wire [7:0] \y__payload$205.step ;
  wire [22:0] \y__payload$205.tag ;
  wire [45:0] \y__payload$211 ;
  wire \y__payload$211.again ;
  wire \y__payload$211.learn ;
  wire [2:0] \y__payload$211.route ;
  wire [9:0] \y__payload$211.set ;
  wire [7:0] \y__payload$211.step ;
  wire [22:0] \y__payload$211.tag ;
  wire [11:0] \y__payload$217 ;
  wire \y__payload$217.hit ;
  wire [5:0] \y__payload$217.index ;
  wire [2:0] \y__payload$217.route ;
  wire [1:0] \y__payload$217.way ;
  wire [11:0] \y__payload$223 ;
  wire \y__payload$223.hit ;
  wire [5:0] \y__payload$223.index ;
  wire [2:0] \y__payload$223.route ;
  wire [1:0] \y__payload$223.way ;
  wire [45:0] \y__payload$292 ;
  wire \y__payload$292.again ;
  wire \y__payload$292.learn ;
  wire [2:0] \y__payload$292.route ;
  wire [9:0] \y__payload$292.set ;
  wire [7:0] \y__payload$292.step ;
  wire [22:0] \y__payload$292.tag ;
  wire [45:0] \y__payload$298 ;
  wire \y__payload$298.again ;
  wire \y__payload$298.learn ;
  wire [2:0] \y__payload$298.route ;
  wire [9:0] \y__payload$298.set ;
  wire [7:0] \y__payload$298.step ;
  wire [22:0] \y__payload$298.tag ;
  wire [11:0] \y__payload$304 ;
  wire \y__payload$304.hit ;
  wire [5:0] \y__payload$304.index ;
  wire [2:0] \y__payload$304.route ;
  wire [1:0] \y__payload$304.way ;
  wire [11:0] \y__payload$310 ;
  wire \y__payload$310.hit ;
  wire [5:0] \y__payload$310.index ;
  wire [2:0] \y__payload$310.route ;
  wire [1:0] \y__payload$310.way ;
  wire [45:0] \y__payload$321 ;
  wire \y__payload$321.again ;
  wire \y__payload$321.learn ;
  wire [2:0] \y__payload$321.route ;
  wire [9:0] \y__payload$321.set ;
  wire [7:0] \y__payload$321.step ;
  wire [22:0] \y__payload$321.tag ;
  wire [45:0] \y__payload$327 ;
  wire \y__payload$327.again ;
  wire \y__payload$327.learn ;
  wire [2:0] \y__payload$327.route ;
  wire [9:0] \y__payload$327.set ;
  wire [7:0] \y__payload$327.step ;
  wire [22:0] \y__payload$327.tag ;
  wire [11:0] \y__payload$333 ;
  wire \y__payload$333.hit ;
  wire [5:0] \y__payload$333.index ;
  wire [2:0] \y__payload$333.route ;
  wire [1:0] \y__payload$333.way ;
  wire [11:0] \y__payload$339 ;
  wire \y__payload$339.hit ;
  wire [5:0] \y__payload$339.index ;
  wire [2:0] \y__payload$339.route ;
  wire [1:0] \y__payload$339.way ;
  wire [45:0] \y__payload$402 ;
  wire \y__payload$402.again ;
  wire \y__payload$402.learn ;
  wire [2:0] \y__payload$402.route ;
  wire [9:0] \y__payload$402.set ;
  wire [7:0] \y__payload$402.step ;
  wire [22:0] \y__payload$402.tag ;
  wire [11:0] \y__payload$410 ;
  wire \y__payload$410.hit ;
  wire [5:0] \y__payload$410.index ;
  wire [2:0] \y__payload$410.route ;
  wire [1:0] \y__payload$410.way ;
  wire [45:0] \y__payload$415 ;
  wire \y__payload$415.again ;
  wire \y__payload$415.learn ;
  wire [2:0] \y__payload$415.route ;
  wire [9:0] \y__payload$415.set ;
  wire [7:0] \y__payload$415.step ;
  wire [22:0] \y__payload$415.tag ;
  wire [11:0] \y__payload$423 ;
  wire \y__payload$423.hit ;
  wire [5:0] \y__payload$423.index ;
  wire [2:0] \y__payload$423.route ;
  wire [1:0] \y__payload$423.way ;
  wire [45:0] \y__payload$428 ;
  wire \y__payload$428.again ;
  wire \y__payload$428.learn ;
  wire [2:0] \y__payload$428.route ;
  wire [9:0] \y__payload$428.set ;
  wire [7:0] \y__payload$428.step ;
  wire [22:0] \y__payload$428.tag ;
  wire [11:0] \y__payload$436 ;
  wire \y__payload$436.hit ;
  wire [5:0] \y__payload$436.index ;
  wire [2:0] \y__payload$436.route ;
  wire [1:0] \y__payload$436.way ;
  wire [45:0] \y__payload$441 ;
  wire \y__payload$441.again ;
  wire \y__payload$441.learn ;
  wire [2:0] \y__payload$441.route ;
  wire [9:0] \y__payload$441.set ;
  wire [7:0] \y__payload$441.step ;
  wire [22:0] \y__payload$441.tag ;
  wire [11:0] \y__payload$449 ;
  wire \y__payload$449.hit ;
  wire [5:0] \y__payload$449.index ;
  wire [2:0] \y__payload$449.route ;
  wire [1:0] \y__payload$449.way ;
  wire \y__payload.again ;
  wire \y__payload.learn ;
  wire [2:0] \y__payload.route ;
  wire [9:0] \y__payload.set ;
  wire [7:0] \y__payload.step ;
  wire [22:0] \y__payload.tag ;
  wire y__ready;
  wire \y__ready$154 ;
  wire \y__ready$160 ;
  wire \y__ready$166 ;
  wire \y__ready$206 ;
  wire \y__ready$212 ;
  wire \y__ready$218 ;
  wire \y__ready$224 ;
  wire \y__ready$293 ;
  wire \y__ready$299 ;
  wire \y__ready$305 ;
  wire \y__ready$311 ;
  wire \y__ready$322 ;
  wire \y__ready$328 ;
  wire \y__ready$334 ;
  wire \y__ready$340 ;
  wire \y__ready$403 ;
  wire \y__ready$413 ;
  wire \y__ready$416 ;
  wire \y__ready$426 ;
  wire \y__ready$429 ;
  wire \y__ready$439 ;
  wire \y__ready$442 ;
  wire \y__ready$452 ;
  wire y__valid;
  wire \y__valid$157 ;
  wire \y__valid$163 ;
  wire \y__valid$169 ;
  wire \y__valid$209 ;
  wire \y__valid$215 ;
  wire \y__valid$221 ;
  wire \y__valid$227 ;
  wire \y__valid$296 ;
  wire \y__valid$302 ;
  wire \y__valid$308 ;
  wire \y__valid$314 ;
  wire \y__valid$325 ;
  wire \y__valid$331 ;
  wire \y__valid$337 ;
  wire \y__valid$343 ;
  wire \y__valid$406 ;
  wire \y__valid$408 ;
  wire \y__valid$419 ;
  wire \y__valid$421 ;
  wire \y__valid$432 ;
  wire \y__valid$434 ;
  wire \y__valid$445 ;
  wire \y__valid$447 ;
  wire [7:0] y_mark;
  wire [7:0] \y_mark$173 ;
  wire [7:0] \y_mark$229 ;
  wire [7:0] \y_mark$231 ;
  wire [7:0] \y_mark$316 ;
  wire [7:0] \y_mark$318 ;
  wire [7:0] \y_mark$345 ;
  wire [7:0] \y_mark$347 ;
  assign \$1  = step__payload[0] == in_order;
  assign \$2  = ~ \$signal$459 ;
  assign \$3  = in_order | \$2 ;
  assign \$4  = \$1  & \$3 ;
  assign \$5  = ~ quiet;
  assign \$6  = \$4  & \$5 ;
  assign \$7  = ~ command__valid;
  assign may_enter = \$6  & \$7 ;
  assign \command__valid$463  = command__valid & quiet;
  assign command__ready = \command__ready$467  & quiet;
  assign \$8  = may_enter & room;
  assign \$signal$587  = \$8  & req__ready;
  assign \$signal$591  = step__valid & \$signal$587 ;
  assign fits = & { \i__ready$601 , \i__ready$600 , \i__ready$599 , \i__ready$598 , \i__ready$597 , \i__ready$596 , \i__ready$595 , i__ready };
  assign \$signal$602  = o__valid & fits;
  assign \$9  = \o__valid$685  & \req__ready$686 ;
  assign \$10  = ~ \o__payload$687 [0];
  assign slots__valid = \$9  & \$10 ;
  assign \$11  = \o__payload$687 [0] | slots__ready;
  assign \req__valid$688  = \o__valid$685  & \$11 ;
  assign leaves = \req__valid$688  & \req__ready$686 ;
  assign \$12  = \o__payload$687 [67] ? { 17'h00000, \o__payload$687 [66:52] } : 32'd4294967295;
  assign \$13  = ~ \o__payload$687 [67];
  assign \$14  = \o__payload$687 [68] & \$13 ;
  assign \$15  = ~ \o__payload$687 [69];
  assign \$16  = \$14  & \$15 ;
  assign \$17  = ~ \o__payload$687 [0];
  assign \$18  = \$16  & \$17 ;
  assign \$19  = \o__payload$687 [85] ? { 17'h00000, \o__payload$687 [84:70] } : 32'd4294967295;
  assign \$20  = ~ \o__payload$687 [85];
  assign \$21  = \o__payload$687 [86] & \$20 ;
  assign \$22  = ~ \o__payload$687 [87];
  assign \$23  = \$21  & \$22 ;
  assign \$24  = ~ \o__payload$687 [0];
  assign \$25  = \$23  & \$24 ;
  assign \$26  = \o__payload$687 [103] ? { 17'h00000, \o__payload$687 [102:88] } : 32'd4294967295;
  assign \$27  = ~ \o__payload$687 [103];
  assign \$28  = \o__payload$687 [104] & \$27 ;
  assign \$29  = ~ \o__payload$687 [105];
  assign \$30  = \$28  & \$29 ;
  assign \$31  = ~ \o__payload$687 [0];
  assign \$32  = \$30  & \$31 ;
  assign \$33  = \o__payload$687 [121] ? { 17'h00000, \o__payload$687 [120:106] } : 32'd4294967295;
  assign \$34  = ~ \o__payload$687 [121];
  assign \$35  = \o__payload$687 [122] & \$34 ;
  assign \$36  = ~ \o__payload$687 [123];
  assign \$37  = \$35  & \$36 ;
  assign \$38  = ~ \o__payload$687 [0];
  assign \$39  = \$37  & \$38 ;
  assign \$40  = \o__payload$687 [139] ? { 17'h00000, \o__payload$687 [138:124] } : 32'd4294967295;
  assign \$41  = ~ \o__payload$687 [139];
  assign \$42  = \o__payload$687 [140] & \$41 ;
  assign \$43  = ~ \o__payload$687 [141];
  assign \$44  = \$42  & \$43 ;
  assign \$45  = ~ \o__payload$687 [0];
  assign \$46  = \$44  & \$45 ;
  assign \$47  = \o__payload$687 [157] ? { 17'h00000, \o__payload$687 [156:142] } : 32'd4294967295;
  assign \$48  = ~ \o__payload$687 [157];
  assign \$49  = \o__payload$687 [158] & \$48 ;
  assign \$50  = ~ \o__payload$687 [159];
  assign \$51  = \$49  & \$50 ;
  assign \$52  = ~ \o__payload$687 [0];
  assign \$53  = \$51  & \$52 ;
  assign \$54  = \o__payload$687 [175] ? { 17'h00000, \o__payload$687 [174:160] } : 32'd4294967295;
  assign \$55  = ~ \o__payload$687 [175];
  assign \$56  = \o__payload$687 [176] & \$55 ;
  assign \$57  = ~ \o__payload$687 [177];
  assign \$58  = \$56  & \$57 ;
  assign \$59  = ~ \o__payload$687 [0];
  assign \$60  = \$58  & \$59 ;
  assign \$61  = \o__payload$687 [193] ? { 17'h00000, \o__payload$687 [192:178] } : 32'd4294967295;
  assign \$62  = ~ \o__payload$687 [193];
  assign \$63  = \o__payload$687 [194] & \$62 ;
  assign \$64  = ~ \o__payload$687 [195];
  assign \$65  = \$63  & \$64 ;
  assign \$66  = ~ \o__payload$687 [0];
  assign \$67  = \$65  & \$66 ;
  assign \$68  = ~ left;
  assign \$69  = w_en & \$68 ;
  assign \$70  = under_way + 1'h1;
  assign \$71  = ~ w_en;
  assign \$72  = left & \$71 ;
  assign \$73  = under_way - 1'h1;
  assign \$74  = forget_index + 1'h1;
  assign \$75  = forget_index != 9'h1ff;
  assign \$76  = step__payload[0] != in_order;
  assign \$77  = step__valid & \$76 ;
  assign \$78  = ~ w_en;
  assign \$79  = ! under_way;
  assign \$80  = \$78  & \$79 ;
  assign \$81  = \$77  & \$80 ;
  assign \$82  = ~ quiet;
  assign \$83  = \$81  & \$82 ;
  assign \$84  = ~ command__valid;
  assign \$85  = \$83  & \$84 ;
  assign \$86  = rows__valid & rows__ready;
  assign \$87  = \$86  & rows__payload[53];
  assign \$88  = ~ w_en;
  assign \$89  = ! under_way;
  assign \$90  = \$88  & \$89 ;
  assign \$91  = command__valid & \$90 ;
  assign \$92  = ~ quiet;
  assign \$93  = \$91  & \$92 ;
  assign \$94  = command__valid & command__ready;
  assign \$95  = command__payload == 2'h2;
  assign \$96  = \$94  & \$95 ;
  assign \$97  = level < 8'hfd;
  assign \$98  = | under_way;
  assign \$99  = { \o__payload$687 [194], \o__payload$687 [176], \o__payload$687 [158], \o__payload$687 [140], \o__payload$687 [122], \o__payload$687 [104], \o__payload$687 [86], \o__payload$687 [68] } & { leaves, leaves, leaves, leaves, leaves, leaves, leaves, leaves };
  assign \$100  = ~ \$signal$587 ;
  assign \$101  = step__valid & \$100 ;
  assign \$102  = ~ slots__ready;
  assign \$103  = slots__valid & \$102 ;
  assign \$104  = done__valid & done__ready;
  always @(posedge clk)
    w_en <= \$105 ;
  always @(posedge clk)
    left <= \$106 ;
  always @(posedge clk)
    under_way <= \$107 ;
  always @(posedge clk)
    forget_index <= \$108 ;
  always @(posedge clk)
    \$signal$459  <= \$109 ;
  always @(posedge clk)
    in_order <= \$110 ;
  always @(posedge clk)
    quiet <= \$111 ;
  always @(posedge clk)
    room <= \$112 ;
  always @(posedge clk)
    w_data <= \$113 ;
  always @(posedge clk)
    clear <= \$114 ;
  always @(posedge clk)
    busy_cycles_now <= \$115 ;
  always @(posedge clk)
    steps_now <= \$116 ;
  always @(posedge clk)
    lookups_now <= \$117 ;
  always @(posedge clk)
    filtered_now <= \$118 ;
  always @(posedge clk)
    asked_now <= \$119 ;
  always @(posedge clk)
    held_up_now <= \$120 ;
  always @(posedge clk)
    kept_waiting_now <= \$121 ;
  always @(posedge clk)
    batches_now <= \$122 ;
  \hotline_classifier.design.answer_0_0  answer_0_0 (
    .a__payload(\a__payload$12 ),
    .a__ready(back__ready),
    .a_valid(\a__valid$16 ),
    .b__payload(\b__payload$18 ),
    .b__ready(\back__ready$20 ),
    .b_valid(\b__valid$22 ),
    .clk(clk),
    .rst(rst),
    .x__payload(\a__payload$129 ),
    .x__valid(\a__valid$133 ),
    .x_ready(\x__ready$131 ),
    .y__payload(\a__payload$158 ),
    .y__valid(\a__valid$162 ),
    .y_ready(\y__ready$160 )
  );
  \hotline_classifier.design.answer_0_2  answer_0_2 (
    .a__payload(\a__payload$42 ),
    .a__ready(\back__ready$44 ),
    .a_valid(\a__valid$46 ),
    .b__payload(\b__payload$48 ),
    .b__ready(\back__ready$50 ),
    .b_valid(\b__valid$52 ),
    .clk(clk),
    .rst(rst),
    .x__payload(\b__payload$135 ),
    .x__valid(\b__valid$139 ),
    .x_ready(\x__ready$137 ),
    .y__payload(\b__payload$164 ),
    .y__valid(\b__valid$168 ),
    .y_ready(\y__ready$166 )
  );
  \hotline_classifier.design.answer_0_4  answer_0_4 (
    .a__payload(\a__payload$71 ),
    .a__ready(\back__ready$73 ),
    .a_valid(\a__valid$75 ),
    .b__payload(\b__payload$77 ),
    .b__ready(\back__ready$79 ),
    .b_valid(\b__valid$81 ),
    .clk(clk),
    .rst(rst),
    .x__payload(\a__payload$187 ),
    .x__valid(\a__valid$191 ),
    .x_ready(\x__ready$189 ),
    .y__payload(\a__payload$216 ),
    .y__valid(\a__valid$220 ),
    .y_ready(\y__ready$218 )
  );
  \hotline_classifier.design.answer_0_6  answer_0_6 (
    .a__payload(\a__payload$100 ),
    .a__ready(\back__ready$102 ),
    .a_valid(\a__valid$104 ),
    .b__payload(\b__payload$106 ),
    .b__ready(\back__ready$108 ),
    .b_valid(\b__valid$110 ),
    .clk(clk),
    .rst(rst),
    .x__payload(\b__payload$193 ),
    .x__valid(\b__valid$197 ),
    .x_ready(\x__ready$195 ),
    .y__payload(\b__payload$222 ),
    .y__valid(\b__valid$226 ),
    .y_ready(\y__ready$224 )
  );
  \hotline_classifier.design.answer_1_0  answer_1_0 (
    .a__payload(\a__payload$129 ),
    .a__ready(\x__ready$131 ),
    .a_valid(\a__valid$133 ),
    .b__payload(\b__payload$135 ),
    .b__ready(\x__ready$137 ),
    .b_valid(\b__valid$139 ),
    .clk(clk),
    .rst(rst),
    .x__payload(\a__payload$245 ),
    .x__valid(\a__valid$249 ),
    .x_ready(\x__ready$247 ),
    .y__payload(\a__payload$303 ),
    .y__valid(\a__valid$307 ),
    .y_ready(\y__ready$305 )
  );
  \hotline_classifier.design.answer_1_1  answer_1_1 (
    .a__payload(\a__payload$158 ),
    .a__ready(\y__ready$160 ),
    .a_valid(\a__valid$162 ),
    .b__payload(\b__payload$164 ),
    .b__ready(\y__ready$166 ),
    .b_valid(\b__valid$168 ),
    .clk(clk),
    .rst(rst),
    .x__payload(\a__payload$274 ),
    .x__valid(\a__valid$278 ),
    .x_ready(\x__ready$276 ),
    .y__payload(\a__payload$332 ),
    .y__valid(\a__valid$336 ),
    .y_ready(\y__ready$334 )
  );
  \hotline_classifier.design.answer_1_4  answer_1_4 (
    .a__payload(\a__payload$187 ),
    .a__ready(\x__ready$189 ),
    .a_valid(\a__valid$191 ),
    .b__payload(\b__payload$193 ),
    .b__ready(\x__ready$195 ),
    .b_valid(\b__valid$197 ),
    .clk(clk),
    .rst(rst),
    .x__payload(\b__payload$251 ),
    .x__valid(\b__valid$255 ),
    .x_ready(\x__ready$253 ),
    .y__payload(\b__payload$309 ),
    .y__valid(\b__valid$313 ),
    .y_ready(\y__ready$311 )
  );
  \hotline_classifier.design.answer_1_5  answer_1_5 (
    .a__payload(\a__payload$216 ),
    .a__ready(\y__ready$218 ),
    .a_valid(\a__valid$220 ),
    .b__payload(\b__payload$222 ),
    .b__ready(\y__ready$224 ),
    .b_valid(\b__valid$226 ),
    .clk(clk),
    .rst(rst),
    .x__payload(\b__payload$280 ),
    .x__valid(\b__valid$284 ),
    .x_ready(\x__ready$282 ),
    .y__payload(\b__payload$338 ),
    .y__valid(\b__valid$342 ),
    .y_ready(\y__ready$340 )
  );
  \hotline_classifier.design.answer_2_0  answer_2_0 (
    .a__payload(\a__payload$245 ),
    .a__ready(\x__ready$247 ),
    .a_valid(\a__valid$249 ),
    .b__payload(\b__payload$251 ),
    .b__ready(\x__ready$253 ),
    .b_valid(\b__valid$255 ),
    .clk(clk),
    .rst(rst),
    .x__payload(\x__payload$358 ),
    .x__valid(back_valid),
    .y__payload(\y__payload$410 ),
    .y__valid(\back_valid$407 )
  );
  \hotline_classifier.design.answer_2_1  answer_2_1 (
    .a__payload(\a__payload$274 ),
    .a__ready(\x__ready$276 ),
    .a_valid(\a__valid$278 ),
    .b__payload(\b__payload$280 ),
    .b__ready(\x__ready$282 ),
    .b_valid(\b__valid$284 ),
    .clk(clk),
    .rst(rst),
    .x__payload(\x__payload$371 ),
    .x__valid(\back_valid$368 ),
    .y__payload(\y__payload$423 ),
    .y__valid(\back_valid$420 )
  );
  \hotline_classifier.design.answer_2_2  answer_2_2 (
    .a__payload(\a__payload$303 ),
    .a__ready(\y__ready$305 ),
    .a_valid(\a__valid$307 ),
    .b__payload(\b__payload$309 ),
    .b__ready(\y__ready$311 ),
    .b_valid(\b__valid$313 ),
    .clk(clk),
    .rst(rst),
    .x__payload(\x__payload$384 ),
    .x__valid(\back_valid$381 ),
    .y__payload(\y__payload$436 ),
    .y__valid(\back_valid$433 )
  );
  \hotline_classifier.design.answer_2_3  answer_2_3 (
    .a__payload(\a__payload$332 ),
    .a__ready(\y__ready$334 ),
    .a_valid(\a__valid$336 ),
    .b__payload(\b__payload$338 ),
    .b__ready(\y__ready$340 ),
    .b_valid(\b__valid$342 ),
    .clk(clk),
    .rst(rst),
    .x__payload(\x__payload$397 ),
    .x__valid(\back_valid$394 ),
    .y__payload(\y__payload$449 ),
    .y__valid(\back_valid$446 )
  );
  \hotline_classifier.design.bank_0  bank_0 (
    .ask__payload(\ask__payload$349 ),
    .ask__ready(\x__ready$351 ),
    .ask_valid(\ask__valid$353 ),
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
    .ask__payload(\ask__payload$362 ),
    .ask__ready(\x__ready$364 ),
    .ask_valid(\ask__valid$366 ),
    .back__payload(\b__payload$18 ),
    .back__valid(\b__valid$22 ),
    .back_ready(\back__ready$20 ),
    .clk(clk),
    .entry__payload(entries__1__payload),
    .entry__valid(entries__1__valid),
    .entry_ready(\entry__ready$511 ),
    .rst(rst),
    .upkeep__payload(\upkeep__payload$503 ),
    .upkeep__ready(asks__1__ready),
    .upkeep_valid(\upkeep__valid$507 )
  );
  \hotline_classifier.design.bank_2  bank_2 (
    .ask__payload(\ask__payload$375 ),
    .ask__ready(\x__ready$377 ),
    .ask_valid(\ask__valid$379 ),
    .back__payload(\a__payload$42 ),
    .back__valid(\a__valid$46 ),
    .back_ready(\back__ready$44 ),
    .clk(clk),
    .entry__payload(entries__2__payload),
    .entry__valid(entries__2__valid),
    .entry_ready(\entry__ready$523 ),
    .rst(rst),
    .upkeep__payload(\upkeep__payload$515 ),
    .upkeep__ready(asks__2__ready),
    .upkeep_valid(\upkeep__valid$519 )
  );
  \hotline_classifier.design.bank_3  bank_3 (
    .ask__payload(\ask__payload$388 ),
    .ask__ready(\x__ready$390 ),
    .ask_valid(\ask__valid$392 ),
    .back__payload(\b__payload$48 ),
    .back__valid(\b__valid$52 ),
    .back_ready(\back__ready$50 ),
    .clk(clk),
    .entry__payload(entries__3__payload),
    .entry__valid(entries__3__valid),
    .entry_ready(\entry__ready$535 ),
    .rst(rst),
    .upkeep__payload(\upkeep__payload$527 ),
    .upkeep__ready(asks__3__ready),
    .upkeep_valid(\upkeep__valid$531 )
  );
  \hotline_classifier.design.bank_4  bank_4 (
    .ask__payload(\ask__payload$401 ),
    .ask__ready(\y__ready$403 ),
    .ask_valid(\ask__valid$405 ),
    .back__payload(\a__payload$71 ),
    .back__valid(\a__valid$75 ),
    .back_ready(\back__ready$73 ),
    .clk(clk),
    .entry__payload(entries__4__payload),
    .entry__valid(entries__4__valid),
    .entry_ready(\entry__ready$547 ),
    .rst(rst),
    .upkeep__payload(\upkeep__payload$539 ),
    .upkeep__ready(asks__4__ready),
    .upkeep_valid(\upkeep__valid$543 )
  );
  \hotline_classifier.design.bank_5  bank_5 (
    .ask__payload(\ask__payload$414 ),
    .ask__ready(\y__ready$416 ),
    .ask_valid(\ask__valid$418 ),
    .back__payload(\b__payload$77 ),
    .back__valid(\b__valid$81 ),
    .back_ready(\back__ready$79 ),
    .clk(clk),
    .entry__payload(entries__5__payload),
    .entry__valid(entries__5__valid),
    .entry_ready(\entry__ready$559 ),
    .rst(rst),
    .upkeep__payload(\upkeep__payload$551 ),
    .upkeep__ready(asks__5__ready),
    .upkeep_valid(\upkeep__valid$555 )
  );
  \hotline_classifier.design.bank_6  bank_6 (
    .ask__payload(\ask__payload$427 ),
    .ask__ready(\y__ready$429 ),
    .ask_valid(\ask__valid$431 ),
    .back__payload(\a__payload$100 ),
    .back__valid(\a__valid$104 ),
    .back_ready(\back__ready$102 ),
    .clk(clk),
    .entry__payload(entries__6__payload),
    .entry__valid(entries__6__valid),
    .entry_ready(\entry__ready$571 ),
    .rst(rst),
    .upkeep__payload(\upkeep__payload$563 ),
    .upkeep__ready(asks__6__ready),
    .upkeep_valid(\upkeep__valid$567 )
  );
  \hotline_classifier.design.bank_7  bank_7 (
    .ask__payload(\ask__payload$440 ),
    .ask__ready(\y__ready$442 ),
    .ask_valid(\ask__valid$444 ),
    .back__payload(\b__payload$106 ),
    .back__valid(\b__valid$110 ),
    .back_ready(\back__ready$108 ),
    .clk(clk),
    .entry__payload(entries__7__payload),
    .entry__valid(entries__7__valid),
    .entry_ready(\entry__ready$583 ),
    .rst(rst),
    .upkeep__payload(\upkeep__payload$575 ),
    .upkeep__ready(asks__7__ready),
    .upkeep_valid(\upkeep__valid$579 )
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
    .asked(\asked$808 ),
    .back_valid(back_valid),
    .clk(clk),
    .filtered(\filtered$799 ),
    .forget(\$signal$459 ),
    .forget_index(forget_index),
    .mark(a_mark),
    .\port$776$3 (\x__payload$358 [11:3]),
    .req__payload(\req__payload$616 ),
    .req__ready(\o__ready$618 ),
    .req_valid(\req__valid$620 ),
    .rsp__payload(engine_0__payload),
    .rsp__valid(engine_0__valid),
    .rsp_ready(\rsp__ready$695 ),
    .rst(rst)
  );
  \hotline_classifier.design.engine_1  engine_1 (
    .ask__payload(b__payload),
    .ask__valid(b__valid),
    .ask_ready(\ask__ready$8 ),
    .asked(\asked$809 ),
    .back_valid(\back_valid$368 ),
    .clk(clk),
    .filtered(\filtered$800 ),
    .forget(\$signal$459 ),
    .forget_index(forget_index),
    .mark(b_mark),
    .\port$780$3 (\x__payload$371 [11:3]),
    .req__payload(\req__payload$624 ),
    .req__ready(\o__ready$626 ),
    .req_valid(\req__valid$628 ),
    .rsp__payload(engine_1__payload),
    .rsp__valid(engine_1__valid),
    .rsp_ready(\rsp__ready$702 ),
    .rst(rst)
  );
  \hotline_classifier.design.engine_2  engine_2 (
    .ask__payload(\a__payload$30 ),
    .ask__valid(\a__valid$34 ),
    .ask_ready(\ask__ready$32 ),
    .asked(\asked$810 ),
    .back_valid(\back_valid$381 ),
    .clk(clk),
    .filtered(\filtered$801 ),
    .forget(\$signal$459 ),
    .forget_index(forget_index),
    .mark(\a_mark$54 ),
    .\port$784$3 (\x__payload$384 [11:3]),
    .req__payload(\req__payload$632 ),
    .req__ready(\o__ready$634 ),
    .req_valid(\req__valid$636 ),
    .rsp__payload(engine_2__payload),
    .rsp__valid(engine_2__valid),
    .rsp_ready(\rsp__ready$708 ),
    .rst(rst)
  );
  \hotline_classifier.design.engine_3  engine_3 (
    .ask__payload(\b__payload$36 ),
    .ask__valid(\b__valid$40 ),
    .ask_ready(\ask__ready$38 ),
    .asked(\asked$811 ),
    .back_valid(\back_valid$394 ),
    .clk(clk),
    .filtered(\filtered$802 ),
    .forget(\$signal$459 ),
    .forget_index(forget_index),
    .mark(\b_mark$56 ),
    .\port$788$3 (\x__payload$397 [11:3]),
    .req__payload(\req__payload$640 ),
    .req__ready(\o__ready$642 ),
    .req_valid(\req__valid$644 ),
    .rsp__payload(engine_3__payload),
    .rsp__valid(engine_3__valid),
    .rsp_ready(\rsp__ready$714 ),
    .rst(rst)
  );
  \hotline_classifier.design.engine_4  engine_4 (
    .ask__payload(\a__payload$59 ),
    .ask__valid(\a__valid$63 ),
    .ask_ready(\ask__ready$61 ),
    .asked(\asked$812 ),
    .back_valid(\back_valid$407 ),
    .clk(clk),
    .filtered(\filtered$803 ),
    .forget(\$signal$459 ),
    .forget_index(forget_index),
    .mark(\a_mark$83 ),
    .\port$777$3 (\y__payload$410 [11:3]),
    .req__payload(\req__payload$648 ),
    .req__ready(\o__ready$650 ),
    .req_valid(\req__valid$652 ),
    .rsp__payload(engine_4__payload),
    .rsp__valid(engine_4__valid),
    .rsp_ready(\rsp__ready$720 ),
    .rst(rst)
  );
  \hotline_classifier.design.engine_5  engine_5 (
    .ask__payload(\b__payload$65 ),
    .ask__valid(\b__valid$69 ),
    .ask_ready(\ask__ready$67 ),
    .asked(\asked$813 ),
    .back_valid(\back_valid$420 ),
    .clk(clk),
    .filtered(\filtered$804 ),
    .forget(\$signal$459 ),
    .forget_index(forget_index),
    .mark(\b_mark$85 ),
    .\port$781$3 (\y__payload$423 [11:3]),
    .req__payload(\req__payload$656 ),
    .req__ready(\o__ready$658 ),
    .req_valid(\req__valid$660 ),
    .rsp__payload(engine_5__payload),
    .rsp__valid(engine_5__valid),
    .rsp_ready(\rsp__ready$726 ),
    .rst(rst)
  );
  \hotline_classifier.design.engine_6  engine_6 (
    .ask__payload(\a__payload$88 ),
    .ask__valid(\a__valid$92 ),
    .ask_ready(\ask__ready$90 ),
    .asked(\asked$814 ),
    .back_valid(\back_valid$433 ),
    .clk(clk),
    .filtered(\filtered$805 ),
    .forget(\$signal$459 ),
    .forget_index(forget_index),
    .mark(\a_mark$112 ),
    .\port$785$3 (\y__payload$436 [11:3]),
    .req__payload(\req__payload$664 ),
    .req__ready(\o__ready$666 ),
    .req_valid(\req__valid$668 ),
    .rsp__payload(engine_6__payload),
    .rsp__valid(engine_6__valid),
    .rsp_ready(\rsp__ready$732 ),
    .rst(rst)
  );
  \hotline_classifier.design.engine_7  engine_7 (
    .ask__payload(\b__payload$94 ),
    .ask__valid(\b__valid$98 ),
    .ask_ready(\ask__ready$96 ),
    .asked(\asked$815 ),
    .back_valid(\back_valid$446 ),
    .clk(clk),
    .filtered(\filtered$806 ),
    .forget(\$signal$459 ),
    .forget_index(forget_index),
    .mark(\b_mark$114 ),
    .\port$789$3 (\y__payload$449 [11:3]),
    .req__payload(\req__payload$672 ),
    .req__ready(\o__ready$674 ),
    .req_valid(\req__valid$676 ),
    .rsp__payload(engine_7__payload),
    .rsp__valid(engine_7__valid),
    .rsp_ready(\rsp__ready$738 ),
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
    .\i__payload$100 (engine_6__payload),
    .\i__payload$105 (engine_7__payload),
    .\i__payload$70 (engine_0__payload),
    .\i__payload$75 (engine_1__payload),
    .\i__payload$80 (engine_2__payload),
    .\i__payload$85 (engine_3__payload),
    .\i__payload$90 (engine_4__payload),
    .\i__payload$95 (engine_5__payload),
    .i__ready(r_en),
    .\i__ready$15 (\rsp__ready$695 ),
    .\i__ready$21 (\rsp__ready$702 ),
    .\i__ready$27 (\rsp__ready$708 ),
    .\i__ready$33 (\rsp__ready$714 ),
    .\i__ready$39 (\rsp__ready$720 ),
    .\i__ready$45 (\rsp__ready$726 ),
    .\i__ready$51 (\rsp__ready$732 ),
    .\i__ready$57 (\rsp__ready$738 ),
    .i__valid(info__valid),
    .\i__valid$14 (engine_0__valid),
    .\i__valid$20 (engine_1__valid),
    .\i__valid$26 (engine_2__valid),
    .\i__valid$32 (engine_3__valid),
    .\i__valid$38 (engine_4__valid),
    .\i__valid$44 (engine_5__valid),
    .\i__valid$50 (engine_6__valid),
    .\i__valid$56 (engine_7__valid),
    .\o__payload$112 (\o__payload$687 ),
    .o__ready(leaves),
    .o__valid(\o__valid$685 ),
    .rst(rst)
  );
  \hotline_classifier.design.lookup_0  lookup_0 (
    .clk(clk),
    .i__payload(\i__payload$614 ),
    .i__ready(i__ready),
    .i__valid(\$signal$602 ),
    .o__payload(\req__payload$616 ),
    .o__ready(\o__ready$618 ),
    .o__valid(\req__valid$620 ),
    .rst(rst)
  );
  \hotline_classifier.design.lookup_1  lookup_1 (
    .clk(clk),
    .i__payload(\i__payload$623 ),
    .i__ready(\i__ready$595 ),
    .i__valid(\$signal$602 ),
    .o__payload(\req__payload$624 ),
    .o__ready(\o__ready$626 ),
    .o__valid(\req__valid$628 ),
    .rst(rst)
  );
  \hotline_classifier.design.lookup_2  lookup_2 (
    .clk(clk),
    .i__payload(\i__payload$631 ),
    .i__ready(\i__ready$596 ),
    .i__valid(\$signal$602 ),
    .o__payload(\req__payload$632 ),
    .o__ready(\o__ready$634 ),
    .o__valid(\req__valid$636 ),
    .rst(rst)
  );
  \hotline_classifier.design.lookup_3  lookup_3 (
    .clk(clk),
    .i__payload(\i__payload$639 ),
    .i__ready(\i__ready$597 ),
    .i__valid(\$signal$602 ),
    .o__payload(\req__payload$640 ),
    .o__ready(\o__ready$642 ),
    .o__valid(\req__valid$644 ),
    .rst(rst)
  );
  \hotline_classifier.design.lookup_4  lookup_4 (
    .clk(clk),
    .i__payload(\i__payload$647 ),
    .i__ready(\i__ready$598 ),
    .i__valid(\$signal$602 ),
    .o__payload(\req__payload$648 ),
    .o__ready(\o__ready$650 ),
    .o__valid(\req__valid$652 ),
    .rst(rst)
  );
  \hotline_classifier.design.lookup_5  lookup_5 (
    .clk(clk),
    .i__payload(\i__payload$655 ),
    .i__ready(\i__ready$599 ),
    .i__valid(\$signal$602 ),
    .o__payload(\req__payload$656 ),
    .o__ready(\o__ready$658 ),
    .o__valid(\req__valid$660 ),
    .rst(rst)
  );
  \hotline_classifier.design.lookup_6  lookup_6 (
    .clk(clk),
    .i__payload(\i__payload$663 ),
    .i__ready(\i__ready$600 ),
    .i__valid(\$signal$602 ),
    .o__payload(\req__payload$664 ),
    .o__ready(\o__ready$666 ),
    .o__valid(\req__valid$668 ),
    .rst(rst)
  );
  \hotline_classifier.design.lookup_7  lookup_7 (
    .clk(clk),
    .i__payload(\i__payload$671 ),
    .i__ready(\i__ready$601 ),
    .i__valid(\$signal$602 ),
    .o__payload(\req__payload$672 ),
    .o__ready(\o__ready$674 ),
    .o__valid(\req__valid$676 ),
    .rst(rst)
  );
  \hotline_classifier.design.merger_0  merger_0 (
    .clk(clk),
    .req__payload(req__payload),
    .req__ready(req__ready),
    .req_valid(\$signal$591 ),
    .rsp__payload(i__payload),
    .rsp__valid(i__valid),
    .rsp_ready(rsp__ready),
    .rst(rst)
  );
  \hotline_classifier.design.popular_list  popular_list (
    .clk(clk),
    .req__payload(\req__payload$742 ),
    .req__ready(popular__ready),
    .req_valid(\req__valid$746 ),
    .rsp__payload(\popular__payload$748 ),
    .rsp__valid(\popular__valid$752 ),
    .rsp_ready(\rsp__ready$750 ),
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
    .x__payload(\a__payload$117 ),
    .x__valid(\a__valid$121 ),
    .x_mark(\a_mark$141 ),
    .x_ready(x__ready),
    .y__payload(\a__payload$146 ),
    .y__valid(\a__valid$150 ),
    .y_mark(\a_mark$170 ),
    .y_ready(y__ready)
  );
  \hotline_classifier.design.request_0_2  request_0_2 (
    .a__payload(\a__payload$30 ),
    .a__ready(\ask__ready$32 ),
    .a_mark(\a_mark$54 ),
    .a_valid(\a__valid$34 ),
    .b__payload(\b__payload$36 ),
    .b__ready(\ask__ready$38 ),
    .b_mark(\b_mark$56 ),
    .b_valid(\b__valid$40 ),
    .clk(clk),
    .in_order(in_order),
    .rst(rst),
    .x__payload(\b__payload$123 ),
    .x__valid(\b__valid$127 ),
    .x_mark(\b_mark$143 ),
    .x_ready(\x__ready$125 ),
    .y__payload(\b__payload$152 ),
    .y__valid(\b__valid$156 ),
    .y_mark(\b_mark$172 ),
    .y_ready(\y__ready$154 )
  );
  \hotline_classifier.design.request_0_4  request_0_4 (
    .a__payload(\a__payload$59 ),
    .a__ready(\ask__ready$61 ),
    .a_mark(\a_mark$83 ),
    .a_valid(\a__valid$63 ),
    .b__payload(\b__payload$65 ),
    .b__ready(\ask__ready$67 ),
    .b_mark(\b_mark$85 ),
    .b_valid(\b__valid$69 ),
    .clk(clk),
    .in_order(in_order),
    .rst(rst),
    .x__payload(\a__payload$175 ),
    .x__valid(\a__valid$179 ),
    .x_mark(\a_mark$199 ),
    .x_ready(\x__ready$177 ),
    .y__payload(\a__payload$204 ),
    .y__valid(\a__valid$208 ),
    .y_mark(\a_mark$228 ),
    .y_ready(\y__ready$206 )
  );
  \hotline_classifier.design.request_0_6  request_0_6 (
    .a__payload(\a__payload$88 ),
    .a__ready(\ask__ready$90 ),
    .a_mark(\a_mark$112 ),
    .a_valid(\a__valid$92 ),
    .b__payload(\b__payload$94 ),
    .b__ready(\ask__ready$96 ),
    .b_mark(\b_mark$114 ),
    .b_valid(\b__valid$98 ),
    .clk(clk),
    .in_order(in_order),
    .rst(rst),
    .x__payload(\b__payload$181 ),
    .x__valid(\b__valid$185 ),
    .x_mark(\b_mark$201 ),
    .x_ready(\x__ready$183 ),
    .y__payload(\b__payload$210 ),
    .y__valid(\b__valid$214 ),
    .y_mark(\b_mark$230 ),
    .y_ready(\y__ready$212 )
  );
  \hotline_classifier.design.request_1_0  request_1_0 (
    .a__payload(\a__payload$117 ),
    .a__ready(x__ready),
    .a_mark(\a_mark$141 ),
    .a_valid(\a__valid$121 ),
    .b__payload(\b__payload$123 ),
    .b__ready(\x__ready$125 ),
    .b_mark(\b_mark$143 ),
    .b_valid(\b__valid$127 ),
    .clk(clk),
    .in_order(in_order),
    .rst(rst),
    .x__payload(\a__payload$233 ),
    .x__valid(\a__valid$237 ),
    .x_mark(\a_mark$257 ),
    .x_ready(\x__ready$235 ),
    .y__payload(\a__payload$291 ),
    .y__valid(\a__valid$295 ),
    .y_mark(\a_mark$315 ),
    .y_ready(\y__ready$293 )
  );
  \hotline_classifier.design.request_1_1  request_1_1 (
    .a__payload(\a__payload$146 ),
    .a__ready(y__ready),
    .a_mark(\a_mark$170 ),
    .a_valid(\a__valid$150 ),
    .b__payload(\b__payload$152 ),
    .b__ready(\y__ready$154 ),
    .b_mark(\b_mark$172 ),
    .b_valid(\b__valid$156 ),
    .clk(clk),
    .in_order(in_order),
    .rst(rst),
    .x__payload(\a__payload$262 ),
    .x__valid(\a__valid$266 ),
    .x_mark(\a_mark$286 ),
    .x_ready(\x__ready$264 ),
    .y__payload(\a__payload$320 ),
    .y__valid(\a__valid$324 ),
    .y_mark(\a_mark$344 ),
    .y_ready(\y__ready$322 )
  );
  \hotline_classifier.design.request_1_4  request_1_4 (
    .a__payload(\a__payload$175 ),
    .a__ready(\x__ready$177 ),
    .a_mark(\a_mark$199 ),
    .a_valid(\a__valid$179 ),
    .b__payload(\b__payload$181 ),
    .b__ready(\x__ready$183 ),
    .b_mark(\b_mark$201 ),
    .b_valid(\b__valid$185 ),
    .clk(clk),
    .in_order(in_order),
    .rst(rst),
    .x__payload(\b__payload$239 ),
    .x__valid(\b__valid$243 ),
    .x_mark(\b_mark$259 ),
    .x_ready(\x__ready$241 ),
    .y__payload(\b__payload$297 ),
    .y__valid(\b__valid$301 ),
    .y_mark(\b_mark$317 ),
    .y_ready(\y__ready$299 )
  );
  \hotline_classifier.design.request_1_5  request_1_5 (
    .a__payload(\a__payload$204 ),
    .a__ready(\y__ready$206 ),
    .a_mark(\a_mark$228 ),
    .a_valid(\a__valid$208 ),
    .b__payload(\b__payload$210 ),
    .b__ready(\y__ready$212 ),
    .b_mark(\b_mark$230 ),
    .b_valid(\b__valid$214 ),
    .clk(clk),
    .in_order(in_order),
    .rst(rst),
    .x__payload(\b__payload$268 ),
    .x__valid(\b__valid$272 ),
    .x_mark(\b_mark$288 ),
    .x_ready(\x__ready$270 ),
    .y__payload(\b__payload$326 ),
    .y__valid(\b__valid$330 ),
    .y_mark(\b_mark$346 ),
    .y_ready(\y__ready$328 )
  );
  \hotline_classifier.design.request_2_0  request_2_0 (
    .a__payload(\a__payload$233 ),
    .a__ready(\x__ready$235 ),
    .a_mark(\a_mark$257 ),
    .a_valid(\a__valid$237 ),
    .b__payload(\b__payload$239 ),
    .b__ready(\x__ready$241 ),
    .b_mark(\b_mark$259 ),
    .b_valid(\b__valid$243 ),
    .clk(clk),
    .in_order(in_order),
    .rst(rst),
    .x__payload(\ask__payload$349 ),
    .x__valid(\ask__valid$353 ),
    .x_ready(\x__ready$351 ),
    .y__payload(\ask__payload$401 ),
    .y__valid(\ask__valid$405 ),
    .y_ready(\y__ready$403 )
  );
  \hotline_classifier.design.request_2_1  request_2_1 (
    .a__payload(\a__payload$262 ),
    .a__ready(\x__ready$264 ),
    .a_mark(\a_mark$286 ),
    .a_valid(\a__valid$266 ),
    .b__payload(\b__payload$268 ),
    .b__ready(\x__ready$270 ),
    .b_mark(\b_mark$288 ),
    .b_valid(\b__valid$272 ),
    .clk(clk),
    .in_order(in_order),
    .rst(rst),
    .x__payload(\ask__payload$362 ),
    .x__valid(\ask__valid$366 ),
    .x_ready(\x__ready$364 ),
    .y__payload(\ask__payload$414 ),
    .y__valid(\ask__valid$418 ),
    .y_ready(\y__ready$416 )
  );
  \hotline_classifier.design.request_2_2  request_2_2 (
    .a__payload(\a__payload$291 ),
    .a__ready(\y__ready$293 ),
    .a_mark(\a_mark$315 ),
    .a_valid(\a__valid$295 ),
    .b__payload(\b__payload$297 ),
    .b__ready(\y__ready$299 ),
    .b_mark(\b_mark$317 ),
    .b_valid(\b__valid$301 ),
    .clk(clk),
    .in_order(in_order),
    .rst(rst),
    .x__payload(\ask__payload$375 ),
    .x__valid(\ask__valid$379 ),
    .x_ready(\x__ready$377 ),
    .y__payload(\ask__payload$427 ),
    .y__valid(\ask__valid$431 ),
    .y_ready(\y__ready$429 )
  );
  \hotline_classifier.design.request_2_3  request_2_3 (
    .a__payload(\a__payload$320 ),
    .a__ready(\y__ready$322 ),
    .a_mark(\a_mark$344 ),
    .a_valid(\a__valid$324 ),
    .b__payload(\b__payload$326 ),
    .b__ready(\y__ready$328 ),
    .b_mark(\b_mark$346 ),
    .b_valid(\b__valid$330 ),
    .clk(clk),
    .in_order(in_order),
    .rst(rst),
    .x__payload(\ask__payload$388 ),
    .x__valid(\ask__valid$392 ),
    .x_ready(\x__ready$390 ),
    .y__payload(\ask__payload$440 ),
    .y__valid(\ask__valid$444 ),
    .y_ready(\y__ready$442 )
  );
  \hotline_classifier.design.rest_list  rest_list (
    .clk(clk),
    .req__payload(\req__payload$754 ),
    .req__ready(rest__ready),
    .req_valid(\req__valid$758 ),
    .rsp__payload(\rest__payload$760 ),
    .rsp__valid(\rest__valid$764 ),
    .rsp_ready(\rsp__ready$762 ),
    .rst(rst)
  );
  \hotline_classifier.design.store  store (
    .clk(clk),
    .done__payload(done__payload),
    .done__valid(done__valid),
    .done_ready(done__ready),
    .popular__payload(\req__payload$742 ),
    .popular__valid(\req__valid$746 ),
    .popular_ready(popular__ready),
    .req__payload(\req__payload$692 ),
    .req__ready(\req__ready$686 ),
    .req_valid(\req__valid$688 ),
    .rest__payload(\req__payload$754 ),
    .rest__valid(\req__valid$758 ),
    .rest_ready(rest__ready),
    .rst(rst)
  );
  \hotline_classifier.design.upkeep  upkeep (
    .asks_0_ready(asks__0__ready),
    .asks_1_ready(asks__1__ready),
    .asks_2_ready(asks__2__ready),
    .asks_3_ready(asks__3__ready),
    .asks_4_ready(asks__4__ready),
    .asks_5_ready(asks__5__ready),
    .asks_6_ready(asks__6__ready),
    .asks_7_ready(asks__7__ready),
    .asks__0__payload(upkeep__payload),
    .asks__0__valid(upkeep__valid),
    .asks__1__payload(\upkeep__payload$503 ),
    .asks__1__valid(\upkeep__valid$507 ),
    .asks__2__payload(\upkeep__payload$515 ),
    .asks__2__valid(\upkeep__valid$519 ),
    .asks__3__payload(\upkeep__payload$527 ),
    .asks__3__valid(\upkeep__valid$531 ),
    .asks__4__payload(\upkeep__payload$539 ),
    .asks__4__valid(\upkeep__valid$543 ),
    .asks__5__payload(\upkeep__payload$551 ),
    .asks__5__valid(\upkeep__valid$555 ),
    .asks__6__payload(\upkeep__payload$563 ),
    .asks__6__valid(\upkeep__valid$567 ),
    .asks__7__payload(\upkeep__payload$575 ),
    .asks__7__valid(\upkeep__valid$579 ),
    .clk(clk),
    .command__ready(\command__ready$467 ),
    .command_op(command__payload),
    .command_valid(\command__valid$463 ),
    .entries_0_valid(entries__0__valid),
    .entries_1_valid(entries__1__valid),
    .entries_2_valid(entries__2__valid),
    .entries_3_valid(entries__3__valid),
    .entries_4_valid(entries__4__valid),
    .entries_5_valid(entries__5__valid),
    .entries_6_valid(entries__6__valid),
    .entries_7_valid(entries__7__valid),
    .entries__0__payload(entries__0__payload),
    .entries__0__ready(entry__ready),
    .entries__1__payload(entries__1__payload),
    .entries__1__ready(\entry__ready$511 ),
    .entries__2__payload(entries__2__payload),
    .entries__2__ready(\entry__ready$523 ),
    .entries__3__payload(entries__3__payload),
    .entries__3__ready(\entry__ready$535 ),
    .entries__4__payload(entries__4__payload),
    .entries__4__ready(\entry__ready$547 ),
    .entries__5__payload(entries__5__payload),
    .entries__5__ready(\entry__ready$559 ),
    .entries__6__payload(entries__6__payload),
    .entries__6__ready(\entry__ready$571 ),
    .entries__7__payload(entries__7__payload),
    .entries__7__ready(\entry__ready$583 ),
    .rows__payload(rows__payload),
    .rows__valid(rows__valid),
    .rows_ready(rows__ready),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$105  = \$signal$591 ;
    if (rst) begin
      \$105  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$106  = leaves;
    if (rst) begin
      \$106  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$107  = under_way;
    if (\$69 ) begin
      \$107  = \$70 [8:0];
    end
    if (\$72 ) begin
      \$107  = \$73 [8:0];
    end
    if (rst) begin
      \$107  = 9'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$108  = forget_index;
    if (\$signal$459 ) begin
      \$108  = \$74 [8:0];
    end
    if (\$85 ) begin
      if (step__payload[0]) begin
        \$108  = 9'h000;
      end
    end
    if (\$96 ) begin
      \$108  = 9'h000;
    end
    if (rst) begin
      \$108  = 9'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$109  = \$signal$459 ;
    if (\$signal$459 ) begin
      \$109  = \$75 ;
    end
    if (\$85 ) begin
      if (step__payload[0]) begin
        \$109  = 1'h1;
      end
    end
    if (\$96 ) begin
      \$109  = 1'h1;
    end
    if (rst) begin
      \$109  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$110  = in_order;
    if (\$85 ) begin
      \$110  = step__payload[0];
    end
    if (rst) begin
      \$110  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$111  = quiet;
    if (\$87 ) begin
      \$111  = 1'h0;
    end else if (\$93 ) begin
      \$111  = 1'h1;
    end
    if (rst) begin
      \$111  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$112  = \$97 ;
    if (rst) begin
      \$112  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$114  = clear_counters;
    if (rst) begin
      \$114  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$115  = \$98 ;
    if (rst) begin
      \$115  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$116  = leaves;
    if (rst) begin
      \$116  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$117  = \$99 ;
    if (rst) begin
      \$117  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$118  = { \filtered$806 , \filtered$805 , \filtered$804 , \filtered$803 , \filtered$802 , \filtered$801 , \filtered$800 , \filtered$799  };
    if (rst) begin
      \$118  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$119  = { \asked$815 , \asked$814 , \asked$813 , \asked$812 , \asked$811 , \asked$810 , \asked$809 , \asked$808  };
    if (rst) begin
      \$119  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$120  = \$101 ;
    if (rst) begin
      \$120  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$121  = \$103 ;
    if (rst) begin
      \$121  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$122  = \$104 ;
    if (rst) begin
      \$122  = 1'h0;
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
  assign \ask__payload$31  = \a__payload$30 ;
  assign \a__ready$33  = \ask__ready$32 ;
  assign \ask__valid$35  = \a__valid$34 ;
  assign \ask__payload$37  = \b__payload$36 ;
  assign \b__ready$39  = \ask__ready$38 ;
  assign \ask__valid$41  = \b__valid$40 ;
  assign \back__payload$43  = \a__payload$42 ;
  assign \a__ready$45  = \back__ready$44 ;
  assign \back__valid$47  = \a__valid$46 ;
  assign \back__payload$49  = \b__payload$48 ;
  assign \b__ready$51  = \back__ready$50 ;
  assign \back__valid$53  = \b__valid$52 ;
  assign \mark$55  = \a_mark$54 ;
  assign \mark$57  = \b_mark$56 ;
  assign \in_order$58  = in_order;
  assign \ask__payload$60  = \a__payload$59 ;
  assign \a__ready$62  = \ask__ready$61 ;
  assign \ask__valid$64  = \a__valid$63 ;
  assign \ask__payload$66  = \b__payload$65 ;
  assign \b__ready$68  = \ask__ready$67 ;
  assign \ask__valid$70  = \b__valid$69 ;
  assign \back__payload$72  = \a__payload$71 ;
  assign \a__ready$74  = \back__ready$73 ;
  assign \back__valid$76  = \a__valid$75 ;
  assign \back__payload$78  = \b__payload$77 ;
  assign \b__ready$80  = \back__ready$79 ;
  assign \back__valid$82  = \b__valid$81 ;
  assign \mark$84  = \a_mark$83 ;
  assign \mark$86  = \b_mark$85 ;
  assign \in_order$87  = in_order;
  assign \ask__payload$89  = \a__payload$88 ;
  assign \a__ready$91  = \ask__ready$90 ;
  assign \ask__valid$93  = \a__valid$92 ;
  assign \ask__payload$95  = \b__payload$94 ;
  assign \b__ready$97  = \ask__ready$96 ;
  assign \ask__valid$99  = \b__valid$98 ;
  assign \back__payload$101  = \a__payload$100 ;
  assign \a__ready$103  = \back__ready$102 ;
  assign \back__valid$105  = \a__valid$104 ;
  assign \back__payload$107  = \b__payload$106 ;
  assign \b__ready$109  = \back__ready$108 ;
  assign \back__valid$111  = \b__valid$110 ;
  assign \mark$113  = \a_mark$112 ;
  assign \mark$115  = \b_mark$114 ;
  assign \in_order$116  = in_order;
  assign x__payload = \a__payload$117 ;
  assign \a__ready$120  = x__ready;
  assign x__valid = \a__valid$121 ;
  assign \x__payload$124  = \b__payload$123 ;
  assign \b__ready$126  = \x__ready$125 ;
  assign \x__valid$128  = \b__valid$127 ;
  assign \x__payload$130  = \a__payload$129 ;
  assign \a__ready$132  = \x__ready$131 ;
  assign \x__valid$134  = \a__valid$133 ;
  assign \x__payload$136  = \b__payload$135 ;
  assign \b__ready$138  = \x__ready$137 ;
  assign \x__valid$140  = \b__valid$139 ;
  assign x_mark = \a_mark$141 ;
  assign \x_mark$144  = \b_mark$143 ;
  assign \in_order$145  = in_order;
  assign y__payload = \a__payload$146 ;
  assign \a__ready$149  = y__ready;
  assign y__valid = \a__valid$150 ;
  assign \y__payload$153  = \b__payload$152 ;
  assign \b__ready$155  = \y__ready$154 ;
  assign \y__valid$157  = \b__valid$156 ;
  assign \y__payload$159  = \a__payload$158 ;
  assign \a__ready$161  = \y__ready$160 ;
  assign \y__valid$163  = \a__valid$162 ;
  assign \y__payload$165  = \b__payload$164 ;
  assign \b__ready$167  = \y__ready$166 ;
  assign \y__valid$169  = \b__valid$168 ;
  assign y_mark = \a_mark$170 ;
  assign \y_mark$173  = \b_mark$172 ;
  assign \in_order$174  = in_order;
  assign \x__payload$176  = \a__payload$175 ;
  assign \a__ready$178  = \x__ready$177 ;
  assign \x__valid$180  = \a__valid$179 ;
  assign \x__payload$182  = \b__payload$181 ;
  assign \b__ready$184  = \x__ready$183 ;
  assign \x__valid$186  = \b__valid$185 ;
  assign \x__payload$188  = \a__payload$187 ;
  assign \a__ready$190  = \x__ready$189 ;
  assign \x__valid$192  = \a__valid$191 ;
  assign \x__payload$194  = \b__payload$193 ;
  assign \b__ready$196  = \x__ready$195 ;
  assign \x__valid$198  = \b__valid$197 ;
  assign \x_mark$200  = \a_mark$199 ;
  assign \x_mark$202  = \b_mark$201 ;
  assign \in_order$203  = in_order;
  assign \y__payload$205  = \a__payload$204 ;
  assign \a__ready$207  = \y__ready$206 ;
  assign \y__valid$209  = \a__valid$208 ;
  assign \y__payload$211  = \b__payload$210 ;
  assign \b__ready$213  = \y__ready$212 ;
  assign \y__valid$215  = \b__valid$214 ;
  assign \y__payload$217  = \a__payload$216 ;
  assign \a__ready$219  = \y__ready$218 ;
  assign \y__valid$221  = \a__valid$220 ;
  assign \y__payload$223  = \b__payload$222 ;
  assign \b__ready$225  = \y__ready$224 ;
  assign \y__valid$227  = \b__valid$226 ;
  assign \y_mark$229  = \a_mark$228 ;
  assign \y_mark$231  = \b_mark$230 ;
  assign \in_order$232  = in_order;
  assign \x__payload$234  = \a__payload$233 ;
  assign \a__ready$236  = \x__ready$235 ;
  assign \x__valid$238  = \a__valid$237 ;
  assign \x__payload$240  = \b__payload$239 ;
  assign \b__ready$242  = \x__ready$241 ;
  assign \x__valid$244  = \b__valid$243 ;
  assign \x__payload$246  = \a__payload$245 ;
  assign \a__ready$248  = \x__ready$247 ;
  assign \x__valid$250  = \a__valid$249 ;
  assign \x__payload$252  = \b__payload$251 ;
  assign \b__ready$254  = \x__ready$253 ;
  assign \x__valid$256  = \b__valid$255 ;
  assign \x_mark$258  = \a_mark$257 ;
  assign \x_mark$260  = \b_mark$259 ;
  assign \in_order$261  = in_order;
  assign \x__payload$263  = \a__payload$262 ;
  assign \a__ready$265  = \x__ready$264 ;
  assign \x__valid$267  = \a__valid$266 ;
  assign \x__payload$269  = \b__payload$268 ;
  assign \b__ready$271  = \x__ready$270 ;
  assign \x__valid$273  = \b__valid$272 ;
  assign \x__payload$275  = \a__payload$274 ;
  assign \a__ready$277  = \x__ready$276 ;
  assign \x__valid$279  = \a__valid$278 ;
  assign \x__payload$281  = \b__payload$280 ;
  assign \b__ready$283  = \x__ready$282 ;
  assign \x__valid$285  = \b__valid$284 ;
  assign \x_mark$287  = \a_mark$286 ;
  assign \x_mark$289  = \b_mark$288 ;
  assign \in_order$290  = in_order;
  assign \y__payload$292  = \a__payload$291 ;
  assign \a__ready$294  = \y__ready$293 ;
  assign \y__valid$296  = \a__valid$295 ;
  assign \y__payload$298  = \b__payload$297 ;
  assign \b__ready$300  = \y__ready$299 ;
  assign \y__valid$302  = \b__valid$301 ;
  assign \y__payload$304  = \a__payload$303 ;
  assign \a__ready$306  = \y__ready$305 ;
  assign \y__valid$308  = \a__valid$307 ;
  assign \y__payload$310  = \b__payload$309 ;
  assign \b__ready$312  = \y__ready$311 ;
  assign \y__valid$314  = \b__valid$313 ;
  assign \y_mark$316  = \a_mark$315 ;
  assign \y_mark$318  = \b_mark$317 ;
  assign \in_order$319  = in_order;
  assign \y__payload$321  = \a__payload$320 ;
  assign \a__ready$323  = \y__ready$322 ;
  assign \y__valid$325  = \a__valid$324 ;
  assign \y__payload$327  = \b__payload$326 ;
  assign \b__ready$329  = \y__ready$328 ;
  assign \y__valid$331  = \b__valid$330 ;
  assign \y__payload$333  = \a__payload$332 ;
  assign \a__ready$335  = \y__ready$334 ;
  assign \y__valid$337  = \a__valid$336 ;
  assign \y__payload$339  = \b__payload$338 ;
  assign \b__ready$341  = \y__ready$340 ;
  assign \y__valid$343  = \b__valid$342 ;
  assign \y_mark$345  = \a_mark$344 ;
  assign \y_mark$347  = \b_mark$346 ;
  assign \in_order$348  = in_order;
  assign \x__payload$350  = \ask__payload$349 ;
  assign \ask__ready$352  = \x__ready$351 ;
  assign \x__valid$354  = \ask__valid$353 ;
  assign \x__valid$356  = back_valid;
  assign back_index = \x__payload$358 [8:3];
  assign back_hit = \x__payload$358 [9];
  assign back_way = \x__payload$358 [11:10];
  assign \x__ready$361  = 1'h1;
  assign \x__payload$363  = \ask__payload$362 ;
  assign \ask__ready$365  = \x__ready$364 ;
  assign \x__valid$367  = \ask__valid$366 ;
  assign \x__valid$369  = \back_valid$368 ;
  assign \back_index$370  = \x__payload$371 [8:3];
  assign \back_hit$372  = \x__payload$371 [9];
  assign \back_way$373  = \x__payload$371 [11:10];
  assign \x__ready$374  = 1'h1;
  assign \x__payload$376  = \ask__payload$375 ;
  assign \ask__ready$378  = \x__ready$377 ;
  assign \x__valid$380  = \ask__valid$379 ;
  assign \x__valid$382  = \back_valid$381 ;
  assign \back_index$383  = \x__payload$384 [8:3];
  assign \back_hit$385  = \x__payload$384 [9];
  assign \back_way$386  = \x__payload$384 [11:10];
  assign \x__ready$387  = 1'h1;
  assign \x__payload$389  = \ask__payload$388 ;
  assign \ask__ready$391  = \x__ready$390 ;
  assign \x__valid$393  = \ask__valid$392 ;
  assign \x__valid$395  = \back_valid$394 ;
  assign \back_index$396  = \x__payload$397 [8:3];
  assign \back_hit$398  = \x__payload$397 [9];
  assign \back_way$399  = \x__payload$397 [11:10];
  assign \x__ready$400  = 1'h1;
  assign \y__payload$402  = \ask__payload$401 ;
  assign \ask__ready$404  = \y__ready$403 ;
  assign \y__valid$406  = \ask__valid$405 ;
  assign \y__valid$408  = \back_valid$407 ;
  assign \back_index$409  = \y__payload$410 [8:3];
  assign \back_hit$411  = \y__payload$410 [9];
  assign \back_way$412  = \y__payload$410 [11:10];
  assign \y__ready$413  = 1'h1;
  assign \y__payload$415  = \ask__payload$414 ;
  assign \ask__ready$417  = \y__ready$416 ;
  assign \y__valid$419  = \ask__valid$418 ;
  assign \y__valid$421  = \back_valid$420 ;
  assign \back_index$422  = \y__payload$423 [8:3];
  assign \back_hit$424  = \y__payload$423 [9];
  assign \back_way$425  = \y__payload$423 [11:10];
  assign \y__ready$426  = 1'h1;
  assign \y__payload$428  = \ask__payload$427 ;
  assign \ask__ready$430  = \y__ready$429 ;
  assign \y__valid$432  = \ask__valid$431 ;
  assign \y__valid$434  = \back_valid$433 ;
  assign \back_index$435  = \y__payload$436 [8:3];
  assign \back_hit$437  = \y__payload$436 [9];
  assign \back_way$438  = \y__payload$436 [11:10];
  assign \y__ready$439  = 1'h1;
  assign \y__payload$441  = \ask__payload$440 ;
  assign \ask__ready$443  = \y__ready$442 ;
  assign \y__valid$445  = \ask__valid$444 ;
  assign \y__valid$447  = \back_valid$446 ;
  assign \back_index$448  = \y__payload$449 [8:3];
  assign \back_hit$450  = \y__payload$449 [9];
  assign \back_way$451  = \y__payload$449 [11:10];
  assign \y__ready$452  = 1'h1;
  assign \$signal$454  = w_en;
  assign about = w_data;
  assign command_open = quiet;
  assign \command__payload$465  = command__payload;
  assign \rows__payload$469  = rows__payload;
  assign \rows__ready$471  = rows__ready;
  assign \rows__valid$473  = rows__valid;
  assign forget = \$signal$459 ;
  assign \forget_index$476  = forget_index;
  assign \forget$477  = \$signal$459 ;
  assign \forget_index$478  = forget_index;
  assign \forget$479  = \$signal$459 ;
  assign \forget_index$480  = forget_index;
  assign \forget$481  = \$signal$459 ;
  assign \forget_index$482  = forget_index;
  assign \forget$483  = \$signal$459 ;
  assign \forget_index$484  = forget_index;
  assign \forget$485  = \$signal$459 ;
  assign \forget_index$486  = forget_index;
  assign \forget$487  = \$signal$459 ;
  assign \forget_index$488  = forget_index;
  assign \forget$489  = \$signal$459 ;
  assign \forget_index$490  = forget_index;
  assign asks__0__payload = upkeep__payload;
  assign upkeep__ready = asks__0__ready;
  assign asks__0__valid = upkeep__valid;
  assign entry__payload = entries__0__payload;
  assign entries__0__ready = entry__ready;
  assign entry__valid = entries__0__valid;
  assign asks__1__payload = \upkeep__payload$503 ;
  assign \upkeep__ready$506  = asks__1__ready;
  assign asks__1__valid = \upkeep__valid$507 ;
  assign \entry__payload$510  = entries__1__payload;
  assign entries__1__ready = \entry__ready$511 ;
  assign \entry__valid$514  = entries__1__valid;
  assign asks__2__payload = \upkeep__payload$515 ;
  assign \upkeep__ready$518  = asks__2__ready;
  assign asks__2__valid = \upkeep__valid$519 ;
  assign \entry__payload$522  = entries__2__payload;
  assign entries__2__ready = \entry__ready$523 ;
  assign \entry__valid$526  = entries__2__valid;
  assign asks__3__payload = \upkeep__payload$527 ;
  assign \upkeep__ready$530  = asks__3__ready;
  assign asks__3__valid = \upkeep__valid$531 ;
  assign \entry__payload$534  = entries__3__payload;
  assign entries__3__ready = \entry__ready$535 ;
  assign \entry__valid$538  = entries__3__valid;
  assign asks__4__payload = \upkeep__payload$539 ;
  assign \upkeep__ready$542  = asks__4__ready;
  assign asks__4__valid = \upkeep__valid$543 ;
  assign \entry__payload$546  = entries__4__payload;
  assign entries__4__ready = \entry__ready$547 ;
  assign \entry__valid$550  = entries__4__valid;
  assign asks__5__payload = \upkeep__payload$551 ;
  assign \upkeep__ready$554  = asks__5__ready;
  assign asks__5__valid = \upkeep__valid$555 ;
  assign \entry__payload$558  = entries__5__payload;
  assign entries__5__ready = \entry__ready$559 ;
  assign \entry__valid$562  = entries__5__valid;
  assign asks__6__payload = \upkeep__payload$563 ;
  assign \upkeep__ready$566  = asks__6__ready;
  assign asks__6__valid = \upkeep__valid$567 ;
  assign \entry__payload$570  = entries__6__payload;
  assign entries__6__ready = \entry__ready$571 ;
  assign \entry__valid$574  = entries__6__valid;
  assign asks__7__payload = \upkeep__payload$575 ;
  assign \upkeep__ready$578  = asks__7__ready;
  assign asks__7__valid = \upkeep__valid$579 ;
  assign \entry__payload$582  = entries__7__payload;
  assign entries__7__ready = \entry__ready$583 ;
  assign \entry__valid$586  = entries__7__valid;
  assign req__valid = \$signal$591 ;
  assign o__ready = fits;
  assign rsp__payload = i__payload;
  assign \i__ready$610  = rsp__ready;
  assign rsp__valid = i__valid;
  assign \i__valid$613  = \$signal$602 ;
  assign \o__payload$617  = \req__payload$616 ;
  assign \req__ready$619  = \o__ready$618 ;
  assign \o__valid$621  = \req__valid$620 ;
  assign \i__valid$622  = \$signal$602 ;
  assign \o__payload$625  = \req__payload$624 ;
  assign \req__ready$627  = \o__ready$626 ;
  assign \o__valid$629  = \req__valid$628 ;
  assign \i__valid$630  = \$signal$602 ;
  assign \o__payload$633  = \req__payload$632 ;
  assign \req__ready$635  = \o__ready$634 ;
  assign \o__valid$637  = \req__valid$636 ;
  assign \i__valid$638  = \$signal$602 ;
  assign \o__payload$641  = \req__payload$640 ;
  assign \req__ready$643  = \o__ready$642 ;
  assign \o__valid$645  = \req__valid$644 ;
  assign \i__valid$646  = \$signal$602 ;
  assign \o__payload$649  = \req__payload$648 ;
  assign \req__ready$651  = \o__ready$650 ;
  assign \o__valid$653  = \req__valid$652 ;
  assign \i__valid$654  = \$signal$602 ;
  assign \o__payload$657  = \req__payload$656 ;
  assign \req__ready$659  = \o__ready$658 ;
  assign \o__valid$661  = \req__valid$660 ;
  assign \i__valid$662  = \$signal$602 ;
  assign \o__payload$665  = \req__payload$664 ;
  assign \req__ready$667  = \o__ready$666 ;
  assign \o__valid$669  = \req__valid$668 ;
  assign \i__valid$670  = \$signal$602 ;
  assign \o__payload$673  = \req__payload$672 ;
  assign \req__ready$675  = \o__ready$674 ;
  assign \o__valid$677  = \req__valid$676 ;
  assign r_rdy = info__valid;
  assign r_data = info__payload;
  assign info__ready = r_en;
  assign \o__ready$691  = leaves;
  assign \rsp__payload$694  = engine_0__payload;
  assign engine_0__ready = \rsp__ready$695 ;
  assign \rsp__valid$698  = engine_0__valid;
  assign \rsp__payload$701  = engine_1__payload;
  assign engine_1__ready = \rsp__ready$702 ;
  assign \rsp__valid$705  = engine_1__valid;
  assign \rsp__payload$707  = engine_2__payload;
  assign engine_2__ready = \rsp__ready$708 ;
  assign \rsp__valid$711  = engine_2__valid;
  assign \rsp__payload$713  = engine_3__payload;
  assign engine_3__ready = \rsp__ready$714 ;
  assign \rsp__valid$717  = engine_3__valid;
  assign \rsp__payload$719  = engine_4__payload;
  assign engine_4__ready = \rsp__ready$720 ;
  assign \rsp__valid$723  = engine_4__valid;
  assign \rsp__payload$725  = engine_5__payload;
  assign engine_5__ready = \rsp__ready$726 ;
  assign \rsp__valid$729  = engine_5__valid;
  assign \rsp__payload$731  = engine_6__payload;
  assign engine_6__ready = \rsp__ready$732 ;
  assign \rsp__valid$735  = engine_6__valid;
  assign \rsp__payload$737  = engine_7__payload;
  assign engine_7__ready = \rsp__ready$738 ;
  assign \rsp__valid$741  = engine_7__valid;
  assign popular__payload = \req__payload$742 ;
  assign \req__ready$745  = popular__ready;
  assign popular__valid = \req__valid$746 ;
  assign \rsp__payload$749  = \popular__payload$748 ;
  assign \popular__ready$751  = \rsp__ready$750 ;
  assign \rsp__valid$753  = \popular__valid$752 ;
  assign rest__payload = \req__payload$754 ;
  assign \req__ready$757  = rest__ready;
  assign rest__valid = \req__valid$758 ;
  assign \rsp__payload$761  = \rest__payload$760 ;
  assign \rest__ready$763  = \rsp__ready$762 ;
  assign \rsp__valid$765  = \rest__valid$764 ;
  assign \done__payload$767  = done__payload;
  assign \done__ready$769  = done__ready;
  assign \done__valid$771  = done__valid;
  assign \busy_cycles$773  = busy_cycles;
  assign \steps$775  = steps;
  assign \lookups$777  = lookups;
  assign \filtered$779  = filtered;
  assign \asked$781  = asked;
  assign \held_up$783  = held_up;
  assign \kept_waiting$785  = kept_waiting;
  assign \batches$787  = batches;
  assign step__ready = \$signal$587 ;
  assign \a__payload.route  = a__payload[2:0];
  assign \a__payload.step  = a__payload[10:3];
  assign \a__payload.set  = a__payload[20:11];
  assign \a__payload.tag  = a__payload[43:21];
  assign \a__payload.learn  = a__payload[44];
  assign \a__payload.again  = a__payload[45];
  assign \ask__payload.route  = a__payload[2:0];
  assign \ask__payload.step  = a__payload[10:3];
  assign \ask__payload.set  = a__payload[20:11];
  assign \ask__payload.tag  = a__payload[43:21];
  assign \ask__payload.learn  = a__payload[44];
  assign \ask__payload.again  = a__payload[45];
  assign \b__payload.route  = b__payload[2:0];
  assign \b__payload.step  = b__payload[10:3];
  assign \b__payload.set  = b__payload[20:11];
  assign \b__payload.tag  = b__payload[43:21];
  assign \b__payload.learn  = b__payload[44];
  assign \b__payload.again  = b__payload[45];
  assign \ask__payload$7.route  = b__payload[2:0];
  assign \ask__payload$7.step  = b__payload[10:3];
  assign \ask__payload$7.set  = b__payload[20:11];
  assign \ask__payload$7.tag  = b__payload[43:21];
  assign \ask__payload$7.learn  = b__payload[44];
  assign \ask__payload$7.again  = b__payload[45];
  assign \a__payload$12.route  = \a__payload$12 [2:0];
  assign \a__payload$12.index  = \a__payload$12 [8:3];
  assign \a__payload$12.hit  = \a__payload$12 [9];
  assign \a__payload$12.way  = \a__payload$12 [11:10];
  assign \back__payload.route  = \a__payload$12 [2:0];
  assign \back__payload.index  = \a__payload$12 [8:3];
  assign \back__payload.hit  = \a__payload$12 [9];
  assign \back__payload.way  = \a__payload$12 [11:10];
  assign \b__payload$18.route  = \b__payload$18 [2:0];
  assign \b__payload$18.index  = \b__payload$18 [8:3];
  assign \b__payload$18.hit  = \b__payload$18 [9];
  assign \b__payload$18.way  = \b__payload$18 [11:10];
  assign \back__payload$19.route  = \b__payload$18 [2:0];
  assign \back__payload$19.index  = \b__payload$18 [8:3];
  assign \back__payload$19.hit  = \b__payload$18 [9];
  assign \back__payload$19.way  = \b__payload$18 [11:10];
  assign \a__payload$30.route  = \a__payload$30 [2:0];
  assign \a__payload$30.step  = \a__payload$30 [10:3];
  assign \a__payload$30.set  = \a__payload$30 [20:11];
  assign \a__payload$30.tag  = \a__payload$30 [43:21];
  assign \a__payload$30.learn  = \a__payload$30 [44];
  assign \a__payload$30.again  = \a__payload$30 [45];
  assign \ask__payload$31.route  = \a__payload$30 [2:0];
  assign \ask__payload$31.step  = \a__payload$30 [10:3];
  assign \ask__payload$31.set  = \a__payload$30 [20:11];
  assign \ask__payload$31.tag  = \a__payload$30 [43:21];
  assign \ask__payload$31.learn  = \a__payload$30 [44];
  assign \ask__payload$31.again  = \a__payload$30 [45];
  assign \b__payload$36.route  = \b__payload$36 [2:0];
  assign \b__payload$36.step  = \b__payload$36 [10:3];
  assign \b__payload$36.set  = \b__payload$36 [20:11];
  assign \b__payload$36.tag  = \b__payload$36 [43:21];
  assign \b__payload$36.learn  = \b__payload$36 [44];
  assign \b__payload$36.again  = \b__payload$36 [45];
  assign \ask__payload$37.route  = \b__payload$36 [2:0];
  assign \ask__payload$37.step  = \b__payload$36 [10:3];
  assign \ask__payload$37.set  = \b__payload$36 [20:11];
  assign \ask__payload$37.tag  = \b__payload$36 [43:21];
  assign \ask__payload$37.learn  = \b__payload$36 [44];
  assign \ask__payload$37.again  = \b__payload$36 [45];
  assign \a__payload$42.route  = \a__payload$42 [2:0];
  assign \a__payload$42.index  = \a__payload$42 [8:3];
  assign \a__payload$42.hit  = \a__payload$42 [9];
  assign \a__payload$42.way  = \a__payload$42 [11:10];
  assign \back__payload$43.route  = \a__payload$42 [2:0];
  assign \back__payload$43.index  = \a__payload$42 [8:3];
  assign \back__payload$43.hit  = \a__payload$42 [9];
  assign \back__payload$43.way  = \a__payload$42 [11:10];
  assign \b__payload$48.route  = \b__payload$48 [2:0];
  assign \b__payload$48.index  = \b__payload$48 [8:3];
  assign \b__payload$48.hit  = \b__payload$48 [9];
  assign \b__payload$48.way  = \b__payload$48 [11:10];
  assign \back__payload$49.route  = \b__payload$48 [2:0];
  assign \back__payload$49.index  = \b__payload$48 [8:3];
  assign \back__payload$49.hit  = \b__payload$48 [9];
  assign \back__payload$49.way  = \b__payload$48 [11:10];
  assign \a__payload$59.route  = \a__payload$59 [2:0];
  assign \a__payload$59.step  = \a__payload$59 [10:3];
  assign \a__payload$59.set  = \a__payload$59 [20:11];
  assign \a__payload$59.tag  = \a__payload$59 [43:21];
  assign \a__payload$59.learn  = \a__payload$59 [44];
  assign \a__payload$59.again  = \a__payload$59 [45];
  assign \ask__payload$60.route  = \a__payload$59 [2:0];
  assign \ask__payload$60.step  = \a__payload$59 [10:3];
  assign \ask__payload$60.set  = \a__payload$59 [20:11];
  assign \ask__payload$60.tag  = \a__payload$59 [43:21];
  assign \ask__payload$60.learn  = \a__payload$59 [44];
  assign \ask__payload$60.again  = \a__payload$59 [45];
  assign \b__payload$65.route  = \b__payload$65 [2:0];
  assign \b__payload$65.step  = \b__payload$65 [10:3];
  assign \b__payload$65.set  = \b__payload$65 [20:11];
  assign \b__payload$65.tag  = \b__payload$65 [43:21];
  assign \b__payload$65.learn  = \b__payload$65 [44];
  assign \b__payload$65.again  = \b__payload$65 [45];
  assign \ask__payload$66.route  = \b__payload$65 [2:0];
  assign \ask__payload$66.step  = \b__payload$65 [10:3];
  assign \ask__payload$66.set  = \b__payload$65 [20:11];
  assign \ask__payload$66.tag  = \b__payload$65 [43:21];
  assign \ask__payload$66.learn  = \b__payload$65 [44];
  assign \ask__payload$66.again  = \b__payload$65 [45];
  assign \a__payload$71.route  = \a__payload$71 [2:0];
  assign \a__payload$71.index  = \a__payload$71 [8:3];
  assign \a__payload$71.hit  = \a__payload$71 [9];
  assign \a__payload$71.way  = \a__payload$71 [11:10];
  assign \back__payload$72.route  = \a__payload$71 [2:0];
  assign \back__payload$72.index  = \a__payload$71 [8:3];
  assign \back__payload$72.hit  = \a__payload$71 [9];
  assign \back__payload$72.way  = \a__payload$71 [11:10];
  assign \b__payload$77.route  = \b__payload$77 [2:0];
  assign \b__payload$77.index  = \b__payload$77 [8:3];
  assign \b__payload$77.hit  = \b__payload$77 [9];
  assign \b__payload$77.way  = \b__payload$77 [11:10];
  assign \back__payload$78.route  = \b__payload$77 [2:0];
  assign \back__payload$78.index  = \b__payload$77 [8:3];
  assign \back__payload$78.hit  = \b__payload$77 [9];
  assign \back__payload$78.way  = \b__payload$77 [11:10];
  assign \a__payload$88.route  = \a__payload$88 [2:0];
  assign \a__payload$88.step  = \a__payload$88 [10:3];
  assign \a__payload$88.set  = \a__payload$88 [20:11];
  assign \a__payload$88.tag  = \a__payload$88 [43:21];
  assign \a__payload$88.learn  = \a__payload$88 [44];
  assign \a__payload$88.again  = \a__payload$88 [45];
  assign \ask__payload$89.route  = \a__payload$88 [2:0];
  assign \ask__payload$89.step  = \a__payload$88 [10:3];
  assign \ask__payload$89.set  = \a__payload$88 [20:11];
  assign \ask__payload$89.tag  = \a__payload$88 [43:21];
  assign \ask__payload$89.learn  = \a__payload$88 [44];
  assign \ask__payload$89.again  = \a__payload$88 [45];
  assign \b__payload$94.route  = \b__payload$94 [2:0];
  assign \b__payload$94.step  = \b__payload$94 [10:3];
  assign \b__payload$94.set  = \b__payload$94 [20:11];
  assign \b__payload$94.tag  = \b__payload$94 [43:21];
  assign \b__payload$94.learn  = \b__payload$94 [44];
  assign \b__payload$94.again  = \b__payload$94 [45];
  assign \ask__payload$95.route  = \b__payload$94 [2:0];
  assign \ask__payload$95.step  = \b__payload$94 [10:3];
  assign \ask__payload$95.set  = \b__payload$94 [20:11];
  assign \ask__payload$95.tag  = \b__payload$94 [43:21];
  assign \ask__payload$95.learn  = \b__payload$94 [44];
  assign \ask__payload$95.again  = \b__payload$94 [45];
  assign \a__payload$100.route  = \a__payload$100 [2:0];
  assign \a__payload$100.index  = \a__payload$100 [8:3];
  assign \a__payload$100.hit  = \a__payload$100 [9];
  assign \a__payload$100.way  = \a__payload$100 [11:10];
  assign \back__payload$101.route  = \a__payload$100 [2:0];
  assign \back__payload$101.index  = \a__payload$100 [8:3];
  assign \back__payload$101.hit  = \a__payload$100 [9];
  assign \back__payload$101.way  = \a__payload$100 [11:10];
  assign \b__payload$106.route  = \b__payload$106 [2:0];
  assign \b__payload$106.index  = \b__payload$106 [8:3];
  assign \b__payload$106.hit  = \b__payload$106 [9];
  assign \b__payload$106.way  = \b__payload$106 [11:10];
  assign \back__payload$107.route  = \b__payload$106 [2:0];
  assign \back__payload$107.index  = \b__payload$106 [8:3];
  assign \back__payload$107.hit  = \b__payload$106 [9];
  assign \back__payload$107.way  = \b__payload$106 [11:10];
  assign \a__payload$117.route  = \a__payload$117 [2:0];
  assign \a__payload$117.step  = \a__payload$117 [10:3];
  assign \a__payload$117.set  = \a__payload$117 [20:11];
  assign \a__payload$117.tag  = \a__payload$117 [43:21];
  assign \a__payload$117.learn  = \a__payload$117 [44];
  assign \a__payload$117.again  = \a__payload$117 [45];
  assign \x__payload.route  = \a__payload$117 [2:0];
  assign \x__payload.step  = \a__payload$117 [10:3];
  assign \x__payload.set  = \a__payload$117 [20:11];
  assign \x__payload.tag  = \a__payload$117 [43:21];
  assign \x__payload.learn  = \a__payload$117 [44];
  assign \x__payload.again  = \a__payload$117 [45];
  assign \b__payload$123.route  = \b__payload$123 [2:0];
  assign \b__payload$123.step  = \b__payload$123 [10:3];
  assign \b__payload$123.set  = \b__payload$123 [20:11];
  assign \b__payload$123.tag  = \b__payload$123 [43:21];
  assign \b__payload$123.learn  = \b__payload$123 [44];
  assign \b__payload$123.again  = \b__payload$123 [45];
  assign \x__payload$124.route  = \b__payload$123 [2:0];
  assign \x__payload$124.step  = \b__payload$123 [10:3];
  assign \x__payload$124.set  = \b__payload$123 [20:11];
  assign \x__payload$124.tag  = \b__payload$123 [43:21];
  assign \x__payload$124.learn  = \b__payload$123 [44];
  assign \x__payload$124.again  = \b__payload$123 [45];
  assign \a__payload$129.route  = \a__payload$129 [2:0];
  assign \a__payload$129.index  = \a__payload$129 [8:3];
  assign \a__payload$129.hit  = \a__payload$129 [9];
  assign \a__payload$129.way  = \a__payload$129 [11:10];
  assign \x__payload$130.route  = \a__payload$129 [2:0];
  assign \x__payload$130.index  = \a__payload$129 [8:3];
  assign \x__payload$130.hit  = \a__payload$129 [9];
  assign \x__payload$130.way  = \a__payload$129 [11:10];
  assign \b__payload$135.route  = \b__payload$135 [2:0];
  assign \b__payload$135.index  = \b__payload$135 [8:3];
  assign \b__payload$135.hit  = \b__payload$135 [9];
  assign \b__payload$135.way  = \b__payload$135 [11:10];
  assign \x__payload$136.route  = \b__payload$135 [2:0];
  assign \x__payload$136.index  = \b__payload$135 [8:3];
  assign \x__payload$136.hit  = \b__payload$135 [9];
  assign \x__payload$136.way  = \b__payload$135 [11:10];
  assign \a__payload$146.route  = \a__payload$146 [2:0];
  assign \a__payload$146.step  = \a__payload$146 [10:3];
  assign \a__payload$146.set  = \a__payload$146 [20:11];
  assign \a__payload$146.tag  = \a__payload$146 [43:21];
  assign \a__payload$146.learn  = \a__payload$146 [44];
  assign \a__payload$146.again  = \a__payload$146 [45];
  assign \y__payload.route  = \a__payload$146 [2:0];
  assign \y__payload.step  = \a__payload$146 [10:3];
  assign \y__payload.set  = \a__payload$146 [20:11];
  assign \y__payload.tag  = \a__payload$146 [43:21];
  assign \y__payload.learn  = \a__payload$146 [44];
  assign \y__payload.again  = \a__payload$146 [45];
  assign \b__payload$152.route  = \b__payload$152 [2:0];
  assign \b__payload$152.step  = \b__payload$152 [10:3];
  assign \b__payload$152.set  = \b__payload$152 [20:11];
  assign \b__payload$152.tag  = \b__payload$152 [43:21];
  assign \b__payload$152.learn  = \b__payload$152 [44];
  assign \b__payload$152.again  = \b__payload$152 [45];
  assign \y__payload$153.route  = \b__payload$152 [2:0];
  assign \y__payload$153.step  = \b__payload$152 [10:3];
  assign \y__payload$153.set  = \b__payload$152 [20:11];
  assign \y__payload$153.tag  = \b__payload$152 [43:21];
  assign \y__payload$153.learn  = \b__payload$152 [44];
  assign \y__payload$153.again  = \b__payload$152 [45];
  assign \a__payload$158.route  = \a__payload$158 [2:0];
  assign \a__payload$158.index  = \a__payload$158 [8:3];
  assign \a__payload$158.hit  = \a__payload$158 [9];
  assign \a__payload$158.way  = \a__payload$158 [11:10];
  assign \y__payload$159.route  = \a__payload$158 [2:0];
  assign \y__payload$159.index  = \a__payload$158 [8:3];
  assign \y__payload$159.hit  = \a__payload$158 [9];
  assign \y__payload$159.way  = \a__payload$158 [11:10];
  assign \b__payload$164.route  = \b__payload$164 [2:0];
  assign \b__payload$164.index  = \b__payload$164 [8:3];
  assign \b__payload$164.hit  = \b__payload$164 [9];
  assign \b__payload$164.way  = \b__payload$164 [11:10];
  assign \y__payload$165.route  = \b__payload$164 [2:0];
  assign \y__payload$165.index  = \b__payload$164 [8:3];
  assign \y__payload$165.hit  = \b__payload$164 [9];
  assign \y__payload$165.way  = \b__payload$164 [11:10];
  assign \a__payload$175.route  = \a__payload$175 [2:0];
  assign \a__payload$175.step  = \a__payload$175 [10:3];
  assign \a__payload$175.set  = \a__payload$175 [20:11];
  assign \a__payload$175.tag  = \a__payload$175 [43:21];
  assign \a__payload$175.learn  = \a__payload$175 [44];
  assign \a__payload$175.again  = \a__payload$175 [45];
  assign \x__payload$176.route  = \a__payload$175 [2:0];
  assign \x__payload$176.step  = \a__payload$175 [10:3];
  assign \x__payload$176.set  = \a__payload$175 [20:11];
  assign \x__payload$176.tag  = \a__payload$175 [43:21];
  assign \x__payload$176.learn  = \a__payload$175 [44];
  assign \x__payload$176.again  = \a__payload$175 [45];
  assign \b__payload$181.route  = \b__payload$181 [2:0];
  assign \b__payload$181.step  = \b__payload$181 [10:3];
  assign \b__payload$181.set  = \b__payload$181 [20:11];
  assign \b__payload$181.tag  = \b__payload$181 [43:21];
  assign \b__payload$181.learn  = \b__payload$181 [44];
  assign \b__payload$181.again  = \b__payload$181 [45];
  assign \x__payload$182.route  = \b__payload$181 [2:0];
  assign \x__payload$182.step  = \b__payload$181 [10:3];
  assign \x__payload$182.set  = \b__payload$181 [20:11];
  assign \x__payload$182.tag  = \b__payload$181 [43:21];
  assign \x__payload$182.learn  = \b__payload$181 [44];
  assign \x__payload$182.again  = \b__payload$181 [45];
  assign \a__payload$187.route  = \a__payload$187 [2:0];
  assign \a__payload$187.index  = \a__payload$187 [8:3];
  assign \a__payload$187.hit  = \a__payload$187 [9];
  assign \a__payload$187.way  = \a__payload$187 [11:10];
  assign \x__payload$188.route  = \a__payload$187 [2:0];
  assign \x__payload$188.index  = \a__payload$187 [8:3];
  assign \x__payload$188.hit  = \a__payload$187 [9];
  assign \x__payload$188.way  = \a__payload$187 [11:10];
  assign \b__payload$193.route  = \b__payload$193 [2:0];
  assign \b__payload$193.index  = \b__payload$193 [8:3];
  assign \b__payload$193.hit  = \b__payload$193 [9];
  assign \b__payload$193.way  = \b__payload$193 [11:10];
  assign \x__payload$194.route  = \b__payload$193 [2:0];
  assign \x__payload$194.index  = \b__payload$193 [8:3];
  assign \x__payload$194.hit  = \b__payload$193 [9];
  assign \x__payload$194.way  = \b__payload$193 [11:10];
  assign \a__payload$204.route  = \a__payload$204 [2:0];
  assign \a__payload$204.step  = \a__payload$204 [10:3];
  assign \a__payload$204.set  = \a__payload$204 [20:11];
  assign \a__payload$204.tag  = \a__payload$204 [43:21];
  assign \a__payload$204.learn  = \a__payload$204 [44];
  assign \a__payload$204.again  = \a__payload$204 [45];
  assign \y__payload$205.route  = \a__payload$204 [2:0];
  assign \y__payload$205.step  = \a__payload$204 [10:3];
  assign \y__payload$205.set  = \a__payload$204 [20:11];
  assign \y__payload$205.tag  = \a__payload$204 [43:21];
  assign \y__payload$205.learn  = \a__payload$204 [44];
  assign \y__payload$205.again  = \a__payload$204 [45];
  assign \b__payload$210.route  = \b__payload$210 [2:0];
  assign \b__payload$210.step  = \b__payload$210 [10:3];
  assign \b__payload$210.set  = \b__payload$210 [20:11];
  assign \b__payload$210.tag  = \b__payload$210 [43:21];
  assign \b__payload$210.learn  = \b__payload$210 [44];
  assign \b__payload$210.again  = \b__payload$210 [45];
  assign \y__payload$211.route  = \b__payload$210 [2:0];
  assign \y__payload$211.step  = \b__payload$210 [10:3];
  assign \y__payload$211.set  = \b__payload$210 [20:11];
  assign \y__payload$211.tag  = \b__payload$210 [43:21];
  assign \y__payload$211.learn  = \b__payload$210 [44];
  assign \y__payload$211.again  = \b__payload$210 [45];
  assign \a__payload$216.route  = \a__payload$216 [2:0];
  assign \a__payload$216.index  = \a__payload$216 [8:3];
  assign \a__payload$216.hit  = \a__payload$216 [9];
  assign \a__payload$216.way  = \a__payload$216 [11:10];
  assign \y__payload$217.route  = \a__payload$216 [2:0];
  assign \y__payload$217.index  = \a__payload$216 [8:3];
  assign \y__payload$217.hit  = \a__payload$216 [9];
  assign \y__payload$217.way  = \a__payload$216 [11:10];
  assign \b__payload$222.route  = \b__payload$222 [2:0];
  assign \b__payload$222.index  = \b__payload$222 [8:3];
  assign \b__payload$222.hit  = \b__payload$222 [9];
  assign \b__payload$222.way  = \b__payload$222 [11:10];
  assign \y__payload$223.route  = \b__payload$222 [2:0];
  assign \y__payload$223.index  = \b__payload$222 [8:3];
  assign \y__payload$223.hit  = \b__payload$222 [9];
  assign \y__payload$223.way  = \b__payload$222 [11:10];
  assign \a__payload$233.route  = \a__payload$233 [2:0];
  assign \a__payload$233.step  = \a__payload$233 [10:3];
  assign \a__payload$233.set  = \a__payload$233 [20:11];
  assign \a__payload$233.tag  = \a__payload$233 [43:21];
  assign \a__payload$233.learn  = \a__payload$233 [44];
  assign \a__payload$233.again  = \a__payload$233 [45];
  assign \x__payload$234.route  = \a__payload$233 [2:0];
  assign \x__payload$234.step  = \a__payload$233 [10:3];
  assign \x__payload$234.set  = \a__payload$233 [20:11];
  assign \x__payload$234.tag  = \a__payload$233 [43:21];
  assign \x__payload$234.learn  = \a__payload$233 [44];
  assign \x__payload$234.again  = \a__payload$233 [45];
  assign \b__payload$239.route  = \b__payload$239 [2:0];
  assign \b__payload$239.step  = \b__payload$239 [10:3];
  assign \b__payload$239.set  = \b__payload$239 [20:11];
  assign \b__payload$239.tag  = \b__payload$239 [43:21];
  assign \b__payload$239.learn  = \b__payload$239 [44];
  assign \b__payload$239.again  = \b__payload$239 [45];
  assign \x__payload$240.route  = \b__payload$239 [2:0];
  assign \x__payload$240.step  = \b__payload$239 [10:3];
  assign \x__payload$240.set  = \b__payload$239 [20:11];
  assign \x__payload$240.tag  = \b__payload$239 [43:21];
  assign \x__payload$240.learn  = \b__payload$239 [44];
  assign \x__payload$240.again  = \b__payload$239 [45];
  assign \a__payload$245.route  = \a__payload$245 [2:0];
  assign \a__payload$245.index  = \a__payload$245 [8:3];
  assign \a__payload$245.hit  = \a__payload$245 [9];
  assign \a__payload$245.way  = \a__payload$245 [11:10];
  assign \x__payload$246.route  = \a__payload$245 [2:0];
  assign \x__payload$246.index  = \a__payload$245 [8:3];
  assign \x__payload$246.hit  = \a__payload$245 [9];
  assign \x__payload$246.way  = \a__payload$245 [11:10];
  assign \b__payload$251.route  = \b__payload$251 [2:0];
  assign \b__payload$251.index  = \b__payload$251 [8:3];
  assign \b__payload$251.hit  = \b__payload$251 [9];
  assign \b__payload$251.way  = \b__payload$251 [11:10];
  assign \x__payload$252.route  = \b__payload$251 [2:0];
  assign \x__payload$252.index  = \b__payload$251 [8:3];
  assign \x__payload$252.hit  = \b__payload$251 [9];
  assign \x__payload$252.way  = \b__payload$251 [11:10];
  assign \a__payload$262.route  = \a__payload$262 [2:0];
  assign \a__payload$262.step  = \a__payload$262 [10:3];
  assign \a__payload$262.set  = \a__payload$262 [20:11];
  assign \a__payload$262.tag  = \a__payload$262 [43:21];
  assign \a__payload$262.learn  = \a__payload$262 [44];
  assign \a__payload$262.again  = \a__payload$262 [45];
  assign \x__payload$263.route  = \a__payload$262 [2:0];
  assign \x__payload$263.step  = \a__payload$262 [10:3];
  assign \x__payload$263.set  = \a__payload$262 [20:11];
  assign \x__payload$263.tag  = \a__payload$262 [43:21];
  assign \x__payload$263.learn  = \a__payload$262 [44];
  assign \x__payload$263.again  = \a__payload$262 [45];
  assign \b__payload$268.route  = \b__payload$268 [2:0];
  assign \b__payload$268.step  = \b__payload$268 [10:3];
  assign \b__payload$268.set  = \b__payload$268 [20:11];
  assign \b__payload$268.tag  = \b__payload$268 [43:21];
  assign \b__payload$268.learn  = \b__payload$268 [44];
  assign \b__payload$268.again  = \b__payload$268 [45];
  assign \x__payload$269.route  = \b__payload$268 [2:0];
  assign \x__payload$269.step  = \b__payload$268 [10:3];
  assign \x__payload$269.set  = \b__payload$268 [20:11];
  assign \x__payload$269.tag  = \b__payload$268 [43:21];
  assign \x__payload$269.learn  = \b__payload$268 [44];
  assign \x__payload$269.again  = \b__payload$268 [45];
  assign \a__payload$274.route  = \a__payload$274 [2:0];
  assign \a__payload$274.index  = \a__payload$274 [8:3];
  assign \a__payload$274.hit  = \a__payload$274 [9];
  assign \a__payload$274.way  = \a__payload$274 [11:10];
  assign \x__payload$275.route  = \a__payload$274 [2:0];
  assign \x__payload$275.index  = \a__payload$274 [8:3];
  assign \x__payload$275.hit  = \a__payload$274 [9];
  assign \x__payload$275.way  = \a__payload$274 [11:10];
  assign \b__payload$280.route  = \b__payload$280 [2:0];
  assign \b__payload$280.index  = \b__payload$280 [8:3];
  assign \b__payload$280.hit  = \b__payload$280 [9];
  assign \b__payload$280.way  = \b__payload$280 [11:10];
  assign \x__payload$281.route  = \b__payload$280 [2:0];
  assign \x__payload$281.index  = \b__payload$280 [8:3];
  assign \x__payload$281.hit  = \b__payload$280 [9];
  assign \x__payload$281.way  = \b__payload$280 [11:10];
  assign \a__payload$291.route  = \a__payload$291 [2:0];
  assign \a__payload$291.step  = \a__payload$291 [10:3];
  assign \a__payload$291.set  = \a__payload$291 [20:11];
  assign \a__payload$291.tag  = \a__payload$291 [43:21];
  assign \a__payload$291.learn  = \a__payload$291 [44];
  assign \a__payload$291.again  = \a__payload$291 [45];
  assign \y__payload$292.route  = \a__payload$291 [2:0];
  assign \y__payload$292.step  = \a__payload$291 [10:3];
  assign \y__payload$292.set  = \a__payload$291 [20:11];
  assign \y__payload$292.tag  = \a__payload$291 [43:21];
  assign \y__payload$292.learn  = \a__payload$291 [44];
  assign \y__payload$292.again  = \a__payload$291 [45];
  assign \b__payload$297.route  = \b__payload$297 [2:0];
  assign \b__payload$297.step  = \b__payload$297 [10:3];
  assign \b__payload$297.set  = \b__payload$297 [20:11];
  assign \b__payload$297.tag  = \b__payload$297 [43:21];
  assign \b__payload$297.learn  = \b__payload$297 [44];
  assign \b__payload$297.again  = \b__payload$297 [45];
  assign \y__payload$298.route  = \b__payload$297 [2:0];
  assign \y__payload$298.step  = \b__payload$297 [10:3];
  assign \y__payload$298.set  = \b__payload$297 [20:11];
  assign \y__payload$298.tag  = \b__payload$297 [43:21];
  assign \y__payload$298.learn  = \b__payload$297 [44];
  assign \y__payload$298.again  = \b__payload$297 [45];
  assign \a__payload$303.route  = \a__payload$303 [2:0];
  assign \a__payload$303.index  = \a__payload$303 [8:3];
  assign \a__payload$303.hit  = \a__payload$303 [9];
  assign \a__payload$303.way  = \a__payload$303 [11:10];
  assign \y__payload$304.route  = \a__payload$303 [2:0];
  assign \y__payload$304.index  = \a__payload$303 [8:3];
  assign \y__payload$304.hit  = \a__payload$303 [9];
  assign \y__payload$304.way  = \a__payload$303 [11:10];
  assign \b__payload$309.route  = \b__payload$309 [2:0];
  assign \b__payload$309.index  = \b__payload$309 [8:3];
  assign \b__payload$309.hit  = \b__payload$309 [9];
  assign \b__payload$309.way  = \b__payload$309 [11:10];
  assign \y__payload$310.route  = \b__payload$309 [2:0];
  assign \y__payload$310.index  = \b__payload$309 [8:3];
  assign \y__payload$310.hit  = \b__payload$309 [9];
  assign \y__payload$310.way  = \b__payload$309 [11:10];
  assign \a__payload$320.route  = \a__payload$320 [2:0];
  assign \a__payload$320.step  = \a__payload$320 [10:3];
  assign \a__payload$320.set  = \a__payload$320 [20:11];
  assign \a__payload$320.tag  = \a__payload$320 [43:21];
  assign \a__payload$320.learn  = \a__payload$320 [44];
  assign \a__payload$320.again  = \a__payload$320 [45];
  assign \y__payload$321.route  = \a__payload$320 [2:0];
  assign \y__payload$321.step  = \a__payload$320 [10:3];
  assign \y__payload$321.set  = \a__payload$320 [20:11];
  assign \y__payload$321.tag  = \a__payload$320 [43:21];
  assign \y__payload$321.learn  = \a__payload$320 [44];
  assign \y__payload$321.again  = \a__payload$320 [45];
  assign \b__payload$326.route  = \b__payload$326 [2:0];
  assign \b__payload$326.step  = \b__payload$326 [10:3];
  assign \b__payload$326.set  = \b__payload$326 [20:11];
  assign \b__payload$326.tag  = \b__payload$326 [43:21];
  assign \b__payload$326.learn  = \b__payload$326 [44];
  assign \b__payload$326.again  = \b__payload$326 [45];
  assign \y__payload$327.route  = \b__payload$326 [2:0];
  assign \y__payload$327.step  = \b__payload$326 [10:3];
  assign \y__payload$327.set  = \b__payload$326 [20:11];
  assign \y__payload$327.tag  = \b__payload$326 [43:21];
  assign \y__payload$327.learn  = \b__payload$326 [44];
  assign \y__payload$327.again  = \b__payload$326 [45];
  assign \a__payload$332.route  = \a__payload$332 [2:0];
  assign \a__payload$332.index  = \a__payload$332 [8:3];
  assign \a__payload$332.hit  = \a__payload$332 [9];
  assign \a__payload$332.way  = \a__payload$332 [11:10];
  assign \y__payload$333.route  = \a__payload$332 [2:0];
  assign \y__payload$333.index  = \a__payload$332 [8:3];
  assign \y__payload$333.hit  = \a__payload$332 [9];
  assign \y__payload$333.way  = \a__payload$332 [11:10];
  assign \b__payload$338.route  = \b__payload$338 [2:0];
  assign \b__payload$338.index  = \b__payload$338 [8:3];
  assign \b__payload$338.hit  = \b__payload$338 [9];
  assign \b__payload$338.way  = \b__payload$338 [11:10];
  assign \y__payload$339.route  = \b__payload$338 [2:0];
  assign \y__payload$339.index  = \b__payload$338 [8:3];
  assign \y__payload$339.hit  = \b__payload$338 [9];
  assign \y__payload$339.way  = \b__payload$338 [11:10];
  assign \ask__payload$349.route  = \ask__payload$349 [2:0];
  assign \ask__payload$349.step  = \ask__payload$349 [10:3];
  assign \ask__payload$349.set  = \ask__payload$349 [20:11];
  assign \ask__payload$349.tag  = \ask__payload$349 [43:21];
  assign \ask__payload$349.learn  = \ask__payload$349 [44];
  assign \ask__payload$349.again  = \ask__payload$349 [45];
  assign \x__payload$350.route  = \ask__payload$349 [2:0];
  assign \x__payload$350.step  = \ask__payload$349 [10:3];
  assign \x__payload$350.set  = \ask__payload$349 [20:11];
  assign \x__payload$350.tag  = \ask__payload$349 [43:21];
  assign \x__payload$350.learn  = \ask__payload$349 [44];
  assign \x__payload$350.again  = \ask__payload$349 [45];
  assign \x__payload$358.route  = \x__payload$358 [2:0];
  assign \x__payload$358.index  = \x__payload$358 [8:3];
  assign \x__payload$358.hit  = \x__payload$358 [9];
  assign \x__payload$358.way  = \x__payload$358 [11:10];
  assign \ask__payload$362.route  = \ask__payload$362 [2:0];
  assign \ask__payload$362.step  = \ask__payload$362 [10:3];
  assign \ask__payload$362.set  = \ask__payload$362 [20:11];
  assign \ask__payload$362.tag  = \ask__payload$362 [43:21];
  assign \ask__payload$362.learn  = \ask__payload$362 [44];
  assign \ask__payload$362.again  = \ask__payload$362 [45];
  assign \x__payload$363.route  = \ask__payload$362 [2:0];
  assign \x__payload$363.step  = \ask__payload$362 [10:3];
  assign \x__payload$363.set  = \ask__payload$362 [20:11];
  assign \x__payload$363.tag  = \ask__payload$362 [43:21];
  assign \x__payload$363.learn  = \ask__payload$362 [44];
  assign \x__payload$363.again  = \ask__payload$362 [45];
  assign \x__payload$371.route  = \x__payload$371 [2:0];
  assign \x__payload$371.index  = \x__payload$371 [8:3];
  assign \x__payload$371.hit  = \x__payload$371 [9];
  assign \x__payload$371.way  = \x__payload$371 [11:10];
  assign \ask__payload$375.route  = \ask__payload$375 [2:0];
  assign \ask__payload$375.step  = \ask__payload$375 [10:3];
  assign \ask__payload$375.set  = \ask__payload$375 [20:11];
  assign \ask__payload$375.tag  = \ask__payload$375 [43:21];
  assign \ask__payload$375.learn  = \ask__payload$375 [44];
  assign \ask__payload$375.again  = \ask__payload$375 [45];
  assign \x__payload$376.route  = \ask__payload$375 [2:0];
  assign \x__payload$376.step  = \ask__payload$375 [10:3];
  assign \x__payload$376.set  = \ask__payload$375 [20:11];
  assign \x__payload$376.tag  = \ask__payload$375 [43:21];
  assign \x__payload$376.learn  = \ask__payload$375 [44];
  assign \x__payload$376.again  = \ask__payload$375 [45];
  assign \x__payload$384.route  = \x__payload$384 [2:0];
  assign \x__payload$384.index  = \x__payload$384 [8:3];
  assign \x__payload$384.hit  = \x__payload$384 [9];
  assign \x__payload$384.way  = \x__payload$384 [11:10];
  assign \ask__payload$388.route  = \ask__payload$388 [2:0];
  assign \ask__payload$388.step  = \ask__payload$388 [10:3];
  assign \ask__payload$388.set  = \ask__payload$388 [20:11];
  assign \ask__payload$388.tag  = \ask__payload$388 [43:21];
  assign \ask__payload$388.learn  = \ask__payload$388 [44];
  assign \ask__payload$388.again  = \ask__payload$388 [45];
  assign \x__payload$389.route  = \ask__payload$388 [2:0];
  assign \x__payload$389.step  = \ask__payload$388 [10:3];
  assign \x__payload$389.set  = \ask__payload$388 [20:11];
  assign \x__payload$389.tag  = \ask__payload$388 [43:21];
  assign \x__payload$389.learn  = \ask__payload$388 [44];
  assign \x__payload$389.again  = \ask__payload$388 [45];
  assign \x__payload$397.route  = \x__payload$397 [2:0];
  assign \x__payload$397.index  = \x__payload$397 [8:3];
  assign \x__payload$397.hit  = \x__payload$397 [9];
  assign \x__payload$397.way  = \x__payload$397 [11:10];
  assign \ask__payload$401.route  = \ask__payload$401 [2:0];
  assign \ask__payload$401.step  = \ask__payload$401 [10:3];
  assign \ask__payload$401.set  = \ask__payload$401 [20:11];
  assign \ask__payload$401.tag  = \ask__payload$401 [43:21];
  assign \ask__payload$401.learn  = \ask__payload$401 [44];
  assign \ask__payload$401.again  = \ask__payload$401 [45];
  assign \y__payload$402.route  = \ask__payload$401 [2:0];
  assign \y__payload$402.step  = \ask__payload$401 [10:3];
  assign \y__payload$402.set  = \ask__payload$401 [20:11];
  assign \y__payload$402.tag  = \ask__payload$401 [43:21];
  assign \y__payload$402.learn  = \ask__payload$401 [44];
  assign \y__payload$402.again  = \ask__payload$401 [45];
  assign \y__payload$410.route  = \y__payload$410 [2:0];
  assign \y__payload$410.index  = \y__payload$410 [8:3];
  assign \y__payload$410.hit  = \y__payload$410 [9];
  assign \y__payload$410.way  = \y__payload$410 [11:10];
  assign \ask__payload$414.route  = \ask__payload$414 [2:0];
  assign \ask__payload$414.step  = \ask__payload$414 [10:3];
  assign \ask__payload$414.set  = \ask__payload$414 [20:11];
  assign \ask__payload$414.tag  = \ask__payload$414 [43:21];
  assign \ask__payload$414.learn  = \ask__payload$414 [44];
  assign \ask__payload$414.again  = \ask__payload$414 [45];
  assign \y__payload$415.route  = \ask__payload$414 [2:0];
  assign \y__payload$415.step  = \ask__payload$414 [10:3];
  assign \y__payload$415.set  = \ask__payload$414 [20:11];
  assign \y__payload$415.tag  = \ask__payload$414 [43:21];
  assign \y__payload$415.learn  = \ask__payload$414 [44];
  assign \y__payload$415.again  = \ask__payload$414 [45];
  assign \y__payload$423.route  = \y__payload$423 [2:0];
  assign \y__payload$423.index  = \y__payload$423 [8:3];
  assign \y__payload$423.hit  = \y__payload$423 [9];
  assign \y__payload$423.way  = \y__payload$423 [11:10];
  assign \ask__payload$427.route  = \ask__payload$427 [2:0];
  assign \ask__payload$427.step  = \ask__payload$427 [10:3];
  assign \ask__payload$427.set  = \ask__payload$427 [20:11];
  assign \ask__payload$427.tag  = \ask__payload$427 [43:21];
  assign \ask__payload$427.learn  = \ask__payload$427 [44];
  assign \ask__payload$427.again  = \ask__payload$427 [45];
  assign \y__payload$428.route  = \ask__payload$427 [2:0];
  assign \y__payload$428.step  = \ask__payload$427 [10:3];
  assign \y__payload$428.set  = \ask__payload$427 [20:11];
  assign \y__payload$428.tag  = \ask__payload$427 [43:21];
  assign \y__payload$428.learn  = \ask__payload$427 [44];
  assign \y__payload$428.again  = \ask__payload$427 [45];
  assign \y__payload$436.route  = \y__payload$436 [2:0];
  assign \y__payload$436.index  = \y__payload$436 [8:3];
  assign \y__payload$436.hit  = \y__payload$436 [9];
  assign \y__payload$436.way  = \y__payload$436 [11:10];
  assign \ask__payload$440.route  = \ask__payload$440 [2:0];
  assign \ask__payload$440.step  = \ask__payload$440 [10:3];
  assign \ask__payload$440.set  = \ask__payload$440 [20:11];
  assign \ask__payload$440.tag  = \ask__payload$440 [43:21];
  assign \ask__payload$440.learn  = \ask__payload$440 [44];
  assign \ask__payload$440.again  = \ask__payload$440 [45];
  assign \y__payload$441.route  = \ask__payload$440 [2:0];
  assign \y__payload$441.step  = \ask__payload$440 [10:3];
  assign \y__payload$441.set  = \ask__payload$440 [20:11];
  assign \y__payload$441.tag  = \ask__payload$440 [43:21];
  assign \y__payload$441.learn  = \ask__payload$440 [44];
  assign \y__payload$441.again  = \ask__payload$440 [45];
  assign \y__payload$449.route  = \y__payload$449 [2:0];
  assign \y__payload$449.index  = \y__payload$449 [8:3];
  assign \y__payload$449.hit  = \y__payload$449 [9];
  assign \y__payload$449.way  = \y__payload$449 [11:10];
  assign \about.learn  = w_data[0];
  assign \about.last  = w_data[1];
  assign \about.samples  = w_data[16:2];
  assign \about.block  = w_data[27:17];
  assign \about.offset  = w_data[51:28];
  assign \step__payload.learn  = step__payload[0];
  assign \step__payload.last  = step__payload[1];
  assign \step__payload.samples  = step__payload[16:2];
  assign \step__payload.table  = step__payload[22:17];
  assign \step__payload.rows  = step__payload[53:23];
  assign \step__payload.block  = step__payload[64:54];
  assign \step__payload.present  = step__payload[72:65];
  assign \step__payload.row  = step__payload[328:73];
  assign \step__payload.offset  = step__payload[352:329];
  assign \command__payload.op  = command__payload;
  assign \command__payload$465.op  = command__payload;
  assign \rows__payload.slot  = rows__payload[14:0];
  assign \rows__payload.table  = rows__payload[20:15];
  assign \rows__payload.row  = rows__payload[50:21];
  assign \rows__payload.rrpv  = rows__payload[52:51];
  assign \rows__payload.end  = rows__payload[53];
  assign \rows__payload$469.slot  = rows__payload[14:0];
  assign \rows__payload$469.table  = rows__payload[20:15];
  assign \rows__payload$469.row  = rows__payload[50:21];
  assign \rows__payload$469.rrpv  = rows__payload[52:51];
  assign \rows__payload$469.end  = rows__payload[53];
  assign \upkeep__payload.op  = upkeep__payload[1:0];
  assign \upkeep__payload.set  = upkeep__payload[11:2];
  assign \upkeep__payload.way  = upkeep__payload[13:12];
  assign \asks__0__payload.op  = upkeep__payload[1:0];
  assign \asks__0__payload.set  = upkeep__payload[11:2];
  assign \asks__0__payload.way  = upkeep__payload[13:12];
  assign \entries__0__payload.holds  = entries__0__payload[0];
  assign \entries__0__payload.rrpv  = entries__0__payload[2:1];
  assign \entries__0__payload.tag  = entries__0__payload[25:3];
  assign \entry__payload.holds  = entries__0__payload[0];
  assign \entry__payload.rrpv  = entries__0__payload[2:1];
  assign \entry__payload.tag  = entries__0__payload[25:3];
  assign \upkeep__payload$503.op  = \upkeep__payload$503 [1:0];
  assign \upkeep__payload$503.set  = \upkeep__payload$503 [11:2];
  assign \upkeep__payload$503.way  = \upkeep__payload$503 [13:12];
  assign \asks__1__payload.op  = \upkeep__payload$503 [1:0];
  assign \asks__1__payload.set  = \upkeep__payload$503 [11:2];
  assign \asks__1__payload.way  = \upkeep__payload$503 [13:12];
  assign \entries__1__payload.holds  = entries__1__payload[0];
  assign \entries__1__payload.rrpv  = entries__1__payload[2:1];
  assign \entries__1__payload.tag  = entries__1__payload[25:3];
  assign \entry__payload$510.holds  = entries__1__payload[0];
  assign \entry__payload$510.rrpv  = entries__1__payload[2:1];
  assign \entry__payload$510.tag  = entries__1__payload[25:3];
  assign \upkeep__payload$515.op  = \upkeep__payload$515 [1:0];
  assign \upkeep__payload$515.set  = \upkeep__payload$515 [11:2];
  assign \upkeep__payload$515.way  = \upkeep__payload$515 [13:12];
  assign \asks__2__payload.op  = \upkeep__payload$515 [1:0];
  assign \asks__2__payload.set  = \upkeep__payload$515 [11:2];
  assign \asks__2__payload.way  = \upkeep__payload$515 [13:12];
  assign \entries__2__payload.holds  = entries__2__payload[0];
  assign \entries__2__payload.rrpv  = entries__2__payload[2:1];
  assign \entries__2__payload.tag  = entries__2__payload[25:3];
  assign \entry__payload$522.holds  = entries__2__payload[0];
  assign \entry__payload$522.rrpv  = entries__2__payload[2:1];
  assign \entry__payload$522.tag  = entries__2__payload[25:3];
  assign \upkeep__payload$527.op  = \upkeep__payload$527 [1:0];
  assign \upkeep__payload$527.set  = \upkeep__payload$527 [11:2];
  assign \upkeep__payload$527.way  = \upkeep__payload$527 [13:12];
  assign \asks__3__payload.op  = \upkeep__payload$527 [1:0];
  assign \asks__3__payload.set  = \upkeep__payload$527 [11:2];
  assign \asks__3__payload.way  = \upkeep__payload$527 [13:12];
  assign \entries__3__payload.holds  = entries__3__payload[0];
  assign \entries__3__payload.rrpv  = entries__3__payload[2:1];
  assign \entries__3__payload.tag  = entries__3__payload[25:3];
  assign \entry__payload$534.holds  = entries__3__payload[0];
  assign \entry__payload$534.rrpv  = entries__3__payload[2:1];
  assign \entry__payload$534.tag  = entries__3__payload[25:3];
  assign \upkeep__payload$539.op  = \upkeep__payload$539 [1:0];
  assign \upkeep__payload$539.set  = \upkeep__payload$539 [11:2];
  assign \upkeep__payload$539.way  = \upkeep__payload$539 [13:12];
  assign \asks__4__payload.op  = \upkeep__payload$539 [1:0];
  assign \asks__4__payload.set  = \upkeep__payload$539 [11:2];
  assign \asks__4__payload.way  = \upkeep__payload$539 [13:12];
  assign \entries__4__payload.holds  = entries__4__payload[0];
  assign \entries__4__payload.rrpv  = entries__4__payload[2:1];
  assign \entries__4__payload.tag  = entries__4__payload[25:3];
  assign \entry__payload$546.holds  = entries__4__payload[0];
  assign \entry__payload$546.rrpv  = entries__4__payload[2:1];
  assign \entry__payload$546.tag  = entries__4__payload[25:3];
  assign \upkeep__payload$551.op  = \upkeep__payload$551 [1:0];
  assign \upkeep__payload$551.set  = \upkeep__payload$551 [11:2];
  assign \upkeep__payload$551.way  = \upkeep__payload$551 [13:12];
  assign \asks__5__payload.op  = \upkeep__payload$551 [1:0];
  assign \asks__5__payload.set  = \upkeep__payload$551 [11:2];
  assign \asks__5__payload.way  = \upkeep__payload$551 [13:12];
  assign \entries__5__payload.holds  = entries__5__payload[0];
  assign \entries__5__payload.rrpv  = entries__5__payload[2:1];
  assign \entries__5__payload.tag  = entries__5__payload[25:3];
  assign \entry__payload$558.holds  = entries__5__payload[0];
  assign \entry__payload$558.rrpv  = entries__5__payload[2:1];
  assign \entry__payload$558.tag  = entries__5__payload[25:3];
  assign \upkeep__payload$563.op  = \upkeep__payload$563 [1:0];
  assign \upkeep__payload$563.set  = \upkeep__payload$563 [11:2];
  assign \upkeep__payload$563.way  = \upkeep__payload$563 [13:12];
  assign \asks__6__payload.op  = \upkeep__payload$563 [1:0];
  assign \asks__6__payload.set  = \upkeep__payload$563 [11:2];
  assign \asks__6__payload.way  = \upkeep__payload$563 [13:12];
  assign \entries__6__payload.holds  = entries__6__payload[0];
  assign \entries__6__payload.rrpv  = entries__6__payload[2:1];
  assign \entries__6__payload.tag  = entries__6__payload[25:3];
  assign \entry__payload$570.holds  = entries__6__payload[0];
  assign \entry__payload$570.rrpv  = entries__6__payload[2:1];
  assign \entry__payload$570.tag  = entries__6__payload[25:3];
  assign \upkeep__payload$575.op  = \upkeep__payload$575 [1:0];
  assign \upkeep__payload$575.set  = \upkeep__payload$575 [11:2];
  assign \upkeep__payload$575.way  = \upkeep__payload$575 [13:12];
  assign \asks__7__payload.op  = \upkeep__payload$575 [1:0];
  assign \asks__7__payload.set  = \upkeep__payload$575 [11:2];
  assign \asks__7__payload.way  = \upkeep__payload$575 [13:12];
  assign \entries__7__payload.holds  = entries__7__payload[0];
  assign \entries__7__payload.rrpv  = entries__7__payload[2:1];
  assign \entries__7__payload.tag  = entries__7__payload[25:3];
  assign \entry__payload$582.holds  = entries__7__payload[0];
  assign \entry__payload$582.rrpv  = entries__7__payload[2:1];
  assign \entry__payload$582.tag  = entries__7__payload[25:3];
  assign \req__payload.learn  = req__payload[0];
  assign \req__payload.table  = req__payload[6:1];
  assign \req__payload.rows  = req__payload[37:7];
  assign \req__payload.present  = req__payload[45:38];
  assign \req__payload.row  = req__payload[301:46];
  assign \i__payload.learn  = i__payload[0];
  assign \i__payload.key  = i__payload[288:1];
  assign \i__payload.present  = i__payload[296:289];
  assign \i__payload.bad  = i__payload[304:297];
  assign \i__payload.again  = i__payload[312:305];
  assign \rsp__payload.learn  = i__payload[0];
  assign \rsp__payload.key  = i__payload[288:1];
  assign \rsp__payload.present  = i__payload[296:289];
  assign \rsp__payload.bad  = i__payload[304:297];
  assign \rsp__payload.again  = i__payload[312:305];
  assign \i__payload$614.key  = \i__payload$614 [35:0];
  assign \i__payload$614.present  = \i__payload$614 [36];
  assign \i__payload$614.bad  = \i__payload$614 [37];
  assign \i__payload$614.again  = \i__payload$614 [38];
  assign \i__payload$614.learn  = \i__payload$614 [39];
  assign \o__payload.learn  = o__payload[0];
  assign \o__payload.key  = o__payload[288:1];
  assign \o__payload.present  = o__payload[296:289];
  assign \o__payload.bad  = o__payload[304:297];
  assign \o__payload.again  = o__payload[312:305];
  assign \req__payload$616.key  = \req__payload$616 [35:0];
  assign \req__payload$616.present  = \req__payload$616 [36];
  assign \req__payload$616.bad  = \req__payload$616 [37];
  assign \req__payload$616.again  = \req__payload$616 [38];
  assign \req__payload$616.learn  = \req__payload$616 [39];
  assign \o__payload$617.key  = \req__payload$616 [35:0];
  assign \o__payload$617.present  = \req__payload$616 [36];
  assign \o__payload$617.bad  = \req__payload$616 [37];
  assign \o__payload$617.again  = \req__payload$616 [38];
  assign \o__payload$617.learn  = \req__payload$616 [39];
  assign \i__payload$623.key  = \i__payload$623 [35:0];
  assign \i__payload$623.present  = \i__payload$623 [36];
  assign \i__payload$623.bad  = \i__payload$623 [37];
  assign \i__payload$623.again  = \i__payload$623 [38];
  assign \i__payload$623.learn  = \i__payload$623 [39];
  assign \req__payload$624.key  = \req__payload$624 [35:0];
  assign \req__payload$624.present  = \req__payload$624 [36];
  assign \req__payload$624.bad  = \req__payload$624 [37];
  assign \req__payload$624.again  = \req__payload$624 [38];
  assign \req__payload$624.learn  = \req__payload$624 [39];
  assign \o__payload$625.key  = \req__payload$624 [35:0];
  assign \o__payload$625.present  = \req__payload$624 [36];
  assign \o__payload$625.bad  = \req__payload$624 [37];
  assign \o__payload$625.again  = \req__payload$624 [38];
  assign \o__payload$625.learn  = \req__payload$624 [39];
  assign \i__payload$631.key  = \i__payload$631 [35:0];
  assign \i__payload$631.present  = \i__payload$631 [36];
  assign \i__payload$631.bad  = \i__payload$631 [37];
  assign \i__payload$631.again  = \i__payload$631 [38];
  assign \i__payload$631.learn  = \i__payload$631 [39];
  assign \req__payload$632.key  = \req__payload$632 [35:0];
  assign \req__payload$632.present  = \req__payload$632 [36];
  assign \req__payload$632.bad  = \req__payload$632 [37];
  assign \req__payload$632.again  = \req__payload$632 [38];
  assign \req__payload$632.learn  = \req__payload$632 [39];
  assign \o__payload$633.key  = \req__payload$632 [35:0];
  assign \o__payload$633.present  = \req__payload$632 [36];
  assign \o__payload$633.bad  = \req__payload$632 [37];
  assign \o__payload$633.again  = \req__payload$632 [38];
  assign \o__payload$633.learn  = \req__payload$632 [39];
  assign \i__payload$639.key  = \i__payload$639 [35:0];
  assign \i__payload$639.present  = \i__payload$639 [36];
  assign \i__payload$639.bad  = \i__payload$639 [37];
  assign \i__payload$639.again  = \i__payload$639 [38];
  assign \i__payload$639.learn  = \i__payload$639 [39];
  assign \req__payload$640.key  = \req__payload$640 [35:0];
  assign \req__payload$640.present  = \req__payload$640 [36];
  assign \req__payload$640.bad  = \req__payload$640 [37];
  assign \req__payload$640.again  = \req__payload$640 [38];
  assign \req__payload$640.learn  = \req__payload$640 [39];
  assign \o__payload$641.key  = \req__payload$640 [35:0];
  assign \o__payload$641.present  = \req__payload$640 [36];
  assign \o__payload$641.bad  = \req__payload$640 [37];
  assign \o__payload$641.again  = \req__payload$640 [38];
  assign \o__payload$641.learn  = \req__payload$640 [39];
  assign \i__payload$647.key  = \i__payload$647 [35:0];
  assign \i__payload$647.present  = \i__payload$647 [36];
  assign \i__payload$647.bad  = \i__payload$647 [37];
  assign \i__payload$647.again  = \i__payload$647 [38];
  assign \i__payload$647.learn  = \i__payload$647 [39];
  assign \req__payload$648.key  = \req__payload$648 [35:0];
  assign \req__payload$648.present  = \req__payload$648 [36];
  assign \req__payload$648.bad  = \req__payload$648 [37];
  assign \req__payload$648.again  = \req__payload$648 [38];
  assign \req__payload$648.learn  = \req__payload$648 [39];
  assign \o__payload$649.key  = \req__payload$648 [35:0];
  assign \o__payload$649.present  = \req__payload$648 [36];
  assign \o__payload$649.bad  = \req__payload$648 [37];
  assign \o__payload$649.again  = \req__payload$648 [38];
  assign \o__payload$649.learn  = \req__payload$648 [39];
  assign \i__payload$655.key  = \i__payload$655 [35:0];
  assign \i__payload$655.present  = \i__payload$655 [36];
  assign \i__payload$655.bad  = \i__payload$655 [37];
  assign \i__payload$655.again  = \i__payload$655 [38];
  assign \i__payload$655.learn  = \i__payload$655 [39];
  assign \req__payload$656.key  = \req__payload$656 [35:0];
  assign \req__payload$656.present  = \req__payload$656 [36];
  assign \req__payload$656.bad  = \req__payload$656 [37];
  assign \req__payload$656.again  = \req__payload$656 [38];
  assign \req__payload$656.learn  = \req__payload$656 [39];
  assign \o__payload$657.key  = \req__payload$656 [35:0];
  assign \o__payload$657.present  = \req__payload$656 [36];
  assign \o__payload$657.bad  = \req__payload$656 [37];
  assign \o__payload$657.again  = \req__payload$656 [38];
  assign \o__payload$657.learn  = \req__payload$656 [39];
  assign \i__payload$663.key  = \i__payload$663 [35:0];
  assign \i__payload$663.present  = \i__payload$663 [36];
  assign \i__payload$663.bad  = \i__payload$663 [37];
  assign \i__payload$663.again  = \i__payload$663 [38];
  assign \i__payload$663.learn  = \i__payload$663 [39];
  assign \req__payload$664.key  = \req__payload$664 [35:0];
  assign \req__payload$664.present  = \req__payload$664 [36];
  assign \req__payload$664.bad  = \req__payload$664 [37];
  assign \req__payload$664.again  = \req__payload$664 [38];
  assign \req__payload$664.learn  = \req__payload$664 [39];
  assign \o__payload$665.key  = \req__payload$664 [35:0];
  assign \o__payload$665.present  = \req__payload$664 [36];
  assign \o__payload$665.bad  = \req__payload$664 [37];
  assign \o__payload$665.again  = \req__payload$664 [38];
  assign \o__payload$665.learn  = \req__payload$664 [39];
  assign \i__payload$671.key  = \i__payload$671 [35:0];
  assign \i__payload$671.present  = \i__payload$671 [36];
  assign \i__payload$671.bad  = \i__payload$671 [37];
  assign \i__payload$671.again  = \i__payload$671 [38];
  assign \i__payload$671.learn  = \i__payload$671 [39];
  assign \req__payload$672.key  = \req__payload$672 [35:0];
  assign \req__payload$672.present  = \req__payload$672 [36];
  assign \req__payload$672.bad  = \req__payload$672 [37];
  assign \req__payload$672.again  = \req__payload$672 [38];
  assign \req__payload$672.learn  = \req__payload$672 [39];
  assign \o__payload$673.key  = \req__payload$672 [35:0];
  assign \o__payload$673.present  = \req__payload$672 [36];
  assign \o__payload$673.bad  = \req__payload$672 [37];
  assign \o__payload$673.again  = \req__payload$672 [38];
  assign \o__payload$673.learn  = \req__payload$672 [39];
  assign \info__payload.learn  = info__payload[0];
  assign \info__payload.last  = info__payload[1];
  assign \info__payload.samples  = info__payload[16:2];
  assign \info__payload.block  = info__payload[27:17];
  assign \info__payload.offset  = info__payload[51:28];
  assign \o__payload$687.info  = \o__payload$687 [51:0];
  assign \o__payload$687.info.learn  = \o__payload$687 [0];
  assign \o__payload$687.info.last  = \o__payload$687 [1];
  assign \o__payload$687.info.samples  = \o__payload$687 [16:2];
  assign \o__payload$687.info.block  = \o__payload$687 [27:17];
  assign \o__payload$687.info.offset  = \o__payload$687 [51:28];
  assign \o__payload$687.engine_0  = \o__payload$687 [69:52];
  assign \o__payload$687.engine_0.slot  = \o__payload$687 [66:52];
  assign \o__payload$687.engine_0.hit  = \o__payload$687 [67];
  assign \o__payload$687.engine_0.present  = \o__payload$687 [68];
  assign \o__payload$687.engine_0.bad  = \o__payload$687 [69];
  assign \o__payload$687.engine_1  = \o__payload$687 [87:70];
  assign \o__payload$687.engine_1.slot  = \o__payload$687 [84:70];
  assign \o__payload$687.engine_1.hit  = \o__payload$687 [85];
  assign \o__payload$687.engine_1.present  = \o__payload$687 [86];
  assign \o__payload$687.engine_1.bad  = \o__payload$687 [87];
  assign \o__payload$687.engine_2  = \o__payload$687 [105:88];
  assign \o__payload$687.engine_2.slot  = \o__payload$687 [102:88];
  assign \o__payload$687.engine_2.hit  = \o__payload$687 [103];
  assign \o__payload$687.engine_2.present  = \o__payload$687 [104];
  assign \o__payload$687.engine_2.bad  = \o__payload$687 [105];
  assign \o__payload$687.engine_3  = \o__payload$687 [123:106];
  assign \o__payload$687.engine_3.slot  = \o__payload$687 [120:106];
  assign \o__payload$687.engine_3.hit  = \o__payload$687 [121];
  assign \o__payload$687.engine_3.present  = \o__payload$687 [122];
  assign \o__payload$687.engine_3.bad  = \o__payload$687 [123];
  assign \o__payload$687.engine_4  = \o__payload$687 [141:124];
  assign \o__payload$687.engine_4.slot  = \o__payload$687 [138:124];
  assign \o__payload$687.engine_4.hit  = \o__payload$687 [139];
  assign \o__payload$687.engine_4.present  = \o__payload$687 [140];
  assign \o__payload$687.engine_4.bad  = \o__payload$687 [141];
  assign \o__payload$687.engine_5  = \o__payload$687 [159:142];
  assign \o__payload$687.engine_5.slot  = \o__payload$687 [156:142];
  assign \o__payload$687.engine_5.hit  = \o__payload$687 [157];
  assign \o__payload$687.engine_5.present  = \o__payload$687 [158];
  assign \o__payload$687.engine_5.bad  = \o__payload$687 [159];
  assign \o__payload$687.engine_6  = \o__payload$687 [177:160];
  assign \o__payload$687.engine_6.slot  = \o__payload$687 [174:160];
  assign \o__payload$687.engine_6.hit  = \o__payload$687 [175];
  assign \o__payload$687.engine_6.present  = \o__payload$687 [176];
  assign \o__payload$687.engine_6.bad  = \o__payload$687 [177];
  assign \o__payload$687.engine_7  = \o__payload$687 [195:178];
  assign \o__payload$687.engine_7.slot  = \o__payload$687 [192:178];
  assign \o__payload$687.engine_7.hit  = \o__payload$687 [193];
  assign \o__payload$687.engine_7.present  = \o__payload$687 [194];
  assign \o__payload$687.engine_7.bad  = \o__payload$687 [195];
  assign \req__payload$692.miss  = \req__payload$692 [7:0];
  assign \req__payload$692.bad  = \req__payload$692 [15:8];
  assign \req__payload$692.block  = \req__payload$692 [26:16];
  assign \req__payload$692.offset  = \req__payload$692 [50:27];
  assign \req__payload$692.learn  = \req__payload$692 [51];
  assign \req__payload$692.last  = \req__payload$692 [52];
  assign \req__payload$692.samples  = \req__payload$692 [67:53];
  assign \engine_0__payload.slot  = engine_0__payload[14:0];
  assign \engine_0__payload.hit  = engine_0__payload[15];
  assign \engine_0__payload.present  = engine_0__payload[16];
  assign \engine_0__payload.bad  = engine_0__payload[17];
  assign \rsp__payload$694.slot  = engine_0__payload[14:0];
  assign \rsp__payload$694.hit  = engine_0__payload[15];
  assign \rsp__payload$694.present  = engine_0__payload[16];
  assign \rsp__payload$694.bad  = engine_0__payload[17];
  assign \slots__payload.slot  = slots__payload[255:0];
  assign \slots__payload.bad  = slots__payload[263:256];
  assign \engine_1__payload.slot  = engine_1__payload[14:0];
  assign \engine_1__payload.hit  = engine_1__payload[15];
  assign \engine_1__payload.present  = engine_1__payload[16];
  assign \engine_1__payload.bad  = engine_1__payload[17];
  assign \rsp__payload$701.slot  = engine_1__payload[14:0];
  assign \rsp__payload$701.hit  = engine_1__payload[15];
  assign \rsp__payload$701.present  = engine_1__payload[16];
  assign \rsp__payload$701.bad  = engine_1__payload[17];
  assign \engine_2__payload.slot  = engine_2__payload[14:0];
  assign \engine_2__payload.hit  = engine_2__payload[15];
  assign \engine_2__payload.present  = engine_2__payload[16];
  assign \engine_2__payload.bad  = engine_2__payload[17];
  assign \rsp__payload$707.slot  = engine_2__payload[14:0];
  assign \rsp__payload$707.hit  = engine_2__payload[15];
  assign \rsp__payload$707.present  = engine_2__payload[16];
  assign \rsp__payload$707.bad  = engine_2__payload[17];
  assign \engine_3__payload.slot  = engine_3__payload[14:0];
  assign \engine_3__payload.hit  = engine_3__payload[15];
  assign \engine_3__payload.present  = engine_3__payload[16];
  assign \engine_3__payload.bad  = engine_3__payload[17];
  assign \rsp__payload$713.slot  = engine_3__payload[14:0];
  assign \rsp__payload$713.hit  = engine_3__payload[15];
  assign \rsp__payload$713.present  = engine_3__payload[16];
  assign \rsp__payload$713.bad  = engine_3__payload[17];
  assign \engine_4__payload.slot  = engine_4__payload[14:0];
  assign \engine_4__payload.hit  = engine_4__payload[15];
  assign \engine_4__payload.present  = engine_4__payload[16];
  assign \engine_4__payload.bad  = engine_4__payload[17];
  assign \rsp__payload$719.slot  = engine_4__payload[14:0];
  assign \rsp__payload$719.hit  = engine_4__payload[15];
  assign \rsp__payload$719.present  = engine_4__payload[16];
  assign \rsp__payload$719.bad  = engine_4__payload[17];
  assign \engine_5__payload.slot  = engine_5__payload[14:0];
  assign \engine_5__payload.hit  = engine_5__payload[15];
  assign \engine_5__payload.present  = engine_5__payload[16];
  assign \engine_5__payload.bad  = engine_5__payload[17];
  assign \rsp__payload$725.slot  = engine_5__payload[14:0];
  assign \rsp__payload$725.hit  = engine_5__payload[15];
  assign \rsp__payload$725.present  = engine_5__payload[16];
  assign \rsp__payload$725.bad  = engine_5__payload[17];
  assign \engine_6__payload.slot  = engine_6__payload[14:0];
  assign \engine_6__payload.hit  = engine_6__payload[15];
  assign \engine_6__payload.present  = engine_6__payload[16];
  assign \engine_6__payload.bad  = engine_6__payload[17];
  assign \rsp__payload$731.slot  = engine_6__payload[14:0];
  assign \rsp__payload$731.hit  = engine_6__payload[15];
  assign \rsp__payload$731.present  = engine_6__payload[16];
  assign \rsp__payload$731.bad  = engine_6__payload[17];
  assign \engine_7__payload.slot  = engine_7__payload[14:0];
  assign \engine_7__payload.hit  = engine_7__payload[15];
  assign \engine_7__payload.present  = engine_7__payload[16];
  assign \engine_7__payload.bad  = engine_7__payload[17];
  assign \rsp__payload$737.slot  = engine_7__payload[14:0];
  assign \rsp__payload$737.hit  = engine_7__payload[15];
  assign \rsp__payload$737.present  = engine_7__payload[16];
  assign \rsp__payload$737.bad  = engine_7__payload[17];
  assign \req__payload$742.mask  = \req__payload$742 [1:0];
  assign \req__payload$742.block  = \req__payload$742 [14:2];
  assign \req__payload$742.last  = \req__payload$742 [15];
  assign \popular__payload.mask  = \req__payload$742 [1:0];
  assign \popular__payload.block  = \req__payload$742 [14:2];
  assign \popular__payload.last  = \req__payload$742 [15];
  assign \popular__payload$748.numbers  = \popular__payload$748 [27:0];
  assign \popular__payload$748.count  = \popular__payload$748 [29:28];
  assign \popular__payload$748.last  = \popular__payload$748 [30];
  assign \rsp__payload$749.numbers  = \popular__payload$748 [27:0];
  assign \rsp__payload$749.count  = \popular__payload$748 [29:28];
  assign \rsp__payload$749.last  = \popular__payload$748 [30];
  assign \req__payload$754.mask  = \req__payload$754 [1:0];
  assign \req__payload$754.block  = \req__payload$754 [14:2];
  assign \req__payload$754.last  = \req__payload$754 [15];
  assign \rest__payload.mask  = \req__payload$754 [1:0];
  assign \rest__payload.block  = \req__payload$754 [14:2];
  assign \rest__payload.last  = \req__payload$754 [15];
  assign \rest__payload$760.numbers  = \rest__payload$760 [27:0];
  assign \rest__payload$760.count  = \rest__payload$760 [29:28];
  assign \rest__payload$760.last  = \rest__payload$760 [30];
  assign \rsp__payload$761.numbers  = \rest__payload$760 [27:0];
  assign \rsp__payload$761.count  = \rest__payload$760 [29:28];
  assign \rsp__payload$761.last  = \rest__payload$760 [30];
  assign \done__payload.learn  = done__payload[0];
  assign \done__payload.popular  = done__payload[15:1];
  assign \done__payload.rest  = done__payload[30:16];
  assign \done__payload.bad  = done__payload[31];
  assign \done__payload.first_bad  = done__payload[46:32];
  assign \done__payload$767.learn  = done__payload[0];
  assign \done__payload$767.popular  = done__payload[15:1];
  assign \done__payload$767.rest  = done__payload[30:16];
  assign \done__payload$767.bad  = done__payload[31];
  assign \done__payload$767.first_bad  = done__payload[46:32];
  assign \$113 [51:28] = step__payload[352:329];
  assign \$113 [27:17] = step__payload[64:54];
  assign \$113 [16:2] = step__payload[16:2];
  assign \$113 [1] = step__payload[1];
  assign \$113 [0] = step__payload[0];
  assign slots__payload[263] = \o__payload$687 [195];
  assign slots__payload[255:224] = \$61 ;
  assign slots__payload[262] = \o__payload$687 [177];
  assign slots__payload[223:192] = \$54 ;
  assign slots__payload[261] = \o__payload$687 [159];
  assign slots__payload[191:160] = \$47 ;
  assign slots__payload[260] = \o__payload$687 [141];
  assign slots__payload[159:128] = \$40 ;
  assign slots__payload[259] = \o__payload$687 [123];
  assign slots__payload[127:96] = \$33 ;
  assign slots__payload[258] = \o__payload$687 [105];
  assign slots__payload[95:64] = \$26 ;
  assign slots__payload[257] = \o__payload$687 [87];
  assign slots__payload[63:32] = \$19 ;
  assign slots__payload[256] = \o__payload$687 [69];
  assign slots__payload[31:0] = \$12 ;
  assign \req__payload$692 [15] = \o__payload$687 [195];
  assign \req__payload$692 [7] = \$67 ;
  assign \req__payload$692 [14] = \o__payload$687 [177];
  assign \req__payload$692 [6] = \$60 ;
  assign \req__payload$692 [13] = \o__payload$687 [159];
  assign \req__payload$692 [5] = \$53 ;
  assign \req__payload$692 [12] = \o__payload$687 [141];
  assign \req__payload$692 [4] = \$46 ;
  assign \req__payload$692 [11] = \o__payload$687 [123];
  assign \req__payload$692 [3] = \$39 ;
  assign \req__payload$692 [10] = \o__payload$687 [105];
  assign \req__payload$692 [2] = \$32 ;
  assign \req__payload$692 [9] = \o__payload$687 [87];
  assign \req__payload$692 [1] = \$25 ;
  assign \req__payload$692 [8] = \o__payload$687 [69];
  assign \req__payload$692 [0] = \$18 ;
  assign \req__payload$692 [50:27] = \o__payload$687 [51:28];
  assign \req__payload$692 [26:16] = \o__payload$687 [27:17];
  assign \req__payload$692 [67:53] = \o__payload$687 [16:2];
  assign \req__payload$692 [52] = \o__payload$687 [1];
  assign \req__payload$692 [51] = \o__payload$687 [0];
  assign \i__payload$671 [39] = o__payload[0];
  assign \i__payload$671 [38] = o__payload[312];
  assign \i__payload$671 [37] = o__payload[304];
  assign \i__payload$671 [36] = o__payload[296];
  assign \i__payload$671 [35:0] = o__payload[288:253];
  assign \i__payload$663 [39] = o__payload[0];
  assign \i__payload$663 [38] = o__payload[311];
  assign \i__payload$663 [37] = o__payload[303];
  assign \i__payload$663 [36] = o__payload[295];
  assign \i__payload$663 [35:0] = o__payload[252:217];
  assign \i__payload$655 [39] = o__payload[0];
  assign \i__payload$655 [38] = o__payload[310];
  assign \i__payload$655 [37] = o__payload[302];
  assign \i__payload$655 [36] = o__payload[294];
  assign \i__payload$655 [35:0] = o__payload[216:181];
  assign \i__payload$647 [39] = o__payload[0];
  assign \i__payload$647 [38] = o__payload[309];
  assign \i__payload$647 [37] = o__payload[301];
  assign \i__payload$647 [36] = o__payload[293];
  assign \i__payload$647 [35:0] = o__payload[180:145];
  assign \i__payload$639 [39] = o__payload[0];
  assign \i__payload$639 [38] = o__payload[308];
  assign \i__payload$639 [37] = o__payload[300];
  assign \i__payload$639 [36] = o__payload[292];
  assign \i__payload$639 [35:0] = o__payload[144:109];
  assign \i__payload$631 [39] = o__payload[0];
  assign \i__payload$631 [38] = o__payload[307];
  assign \i__payload$631 [37] = o__payload[299];
  assign \i__payload$631 [36] = o__payload[291];
  assign \i__payload$631 [35:0] = o__payload[108:73];
  assign \i__payload$623 [39] = o__payload[0];
  assign \i__payload$623 [38] = o__payload[306];
  assign \i__payload$623 [37] = o__payload[298];
  assign \i__payload$623 [36] = o__payload[290];
  assign \i__payload$623 [35:0] = o__payload[72:37];
  assign \i__payload$614 [39] = o__payload[0];
  assign \i__payload$614 [38] = o__payload[305];
  assign \i__payload$614 [37] = o__payload[297];
  assign \i__payload$614 [36] = o__payload[289];
  assign \i__payload$614 [35:0] = o__payload[36:1];
  assign req__payload[301:46] = step__payload[328:73];
  assign req__payload[45:38] = step__payload[72:65];
  assign req__payload[37:7] = step__payload[53:23];
  assign req__payload[6:1] = step__payload[22:17];
  assign req__payload[0] = step__payload[0];
endmodule

module \hotline_classifier.design.answer_0_0 (rst, a_valid, b_valid, a__ready, b__ready, x__valid, y__valid, x_ready, y_ready, a__payload, b__payload, x__payload, y__payload, clk);
  input [11:0] a__payload;
  wire [11:0] a__payload;
  wire \a__payload.hit ;
  wire [5:0] \a__payload.index ;
  wire [2:0] \a__payload.route ;
  wire [1:0] \a__payload.way ;
  output a__ready;
  wire a__ready;
  wire a__valid;
  wire a_hit;
  wire [5:0] a_index;
  wire a_ready;
  wire [2:0] a_route;
  input a_valid;
  wire a_valid;
  wire [1:0] a_way;
  input [11:0] b__payload;
  wire [11:0] b__payload;
  wire \b__payload.hit ;
  wire [5:0] \b__payload.index ;
  wire [2:0] \b__payload.route ;
  wire [1:0] \b__payload.way ;
  output b__ready;
  wire b__ready;
  wire b__valid;
  wire b_hit;
  wire [5:0] b_index;
  wire b_ready;
  wire [2:0] b_route;
  input b_valid;
  wire b_valid;
  wire [1:0] b_way;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [11:0] x__payload;
  wire [11:0] x__payload;
  wire \x__payload.hit ;
  wire [5:0] \x__payload.index ;
  wire [2:0] \x__payload.route ;
  wire [1:0] \x__payload.way ;
  wire x__ready;
  output x__valid;
  wire x__valid;
  wire x_hit;
  wire [5:0] x_index;
  input x_ready;
  wire x_ready;
  wire [2:0] x_route;
  wire x_valid;
  wire [1:0] x_way;
  output [11:0] y__payload;
  wire [11:0] y__payload;
  wire \y__payload.hit ;
  wire [5:0] \y__payload.index ;
  wire [2:0] \y__payload.route ;
  wire [1:0] \y__payload.way ;
  wire y__ready;
  output y__valid;
  wire y__valid;
  wire y_hit;
  wire [5:0] y_index;
  input y_ready;
  wire y_ready;
  wire [2:0] y_route;
  wire y_valid;
  wire [1:0] y_way;
  hotline_answer_switch \instance  (
    .a_hit(a__payload[9]),
    .a_index(a__payload[8:3]),
    .a_ready(a__ready),
    .a_route(a__payload[2:0]),
    .a_valid(a_valid),
    .a_way(a__payload[11:10]),
    .b_hit(b__payload[9]),
    .b_index(b__payload[8:3]),
    .b_ready(b__ready),
    .b_route(b__payload[2:0]),
    .b_valid(b_valid),
    .b_way(b__payload[11:10]),
    .clk(clk),
    .rst(rst),
    .x_hit(x_hit),
    .x_index(x_index),
    .x_ready(x_ready),
    .x_route(x_route),
    .x_valid(x__valid),
    .x_way(x_way),
    .y_hit(y_hit),
    .y_index(y_index),
    .y_ready(y_ready),
    .y_route(y_route),
    .y_valid(y__valid),
    .y_way(y_way)
  );
  assign a__valid = a_valid;
  assign a_ready = a__ready;
  assign a_route = a__payload[2:0];
  assign a_index = a__payload[8:3];
  assign a_hit = a__payload[9];
  assign a_way = a__payload[11:10];
  assign b__valid = b_valid;
  assign b_ready = b__ready;
  assign b_route = b__payload[2:0];
  assign b_index = b__payload[8:3];
  assign b_hit = b__payload[9];
  assign b_way = b__payload[11:10];
  assign x_valid = x__valid;
  assign x__ready = x_ready;
  assign y_valid = y__valid;
  assign y__ready = y_ready;
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
  assign y__payload[11:10] = y_way;
  assign y__payload[9] = y_hit;
  assign y__payload[8:3] = y_index;
  assign y__payload[2:0] = y_route;
  assign x__payload[11:10] = x_way;
  assign x__payload[9] = x_hit;
  assign x__payload[8:3] = x_index;
  assign x__payload[2:0] = x_route;
endmodule

module \hotline_classifier.design.answer_0_2 (rst, a_valid, b_valid, a__ready, b__ready, x__valid, y__valid, x_ready, y_ready, a__payload, b__payload, x__payload, y__payload, clk);
  input [11:0] a__payload;
  wire [11:0] a__payload;
  wire \a__payload.hit ;
  wire [5:0] \a__payload.index ;
  wire [2:0] \a__payload.route ;
  wire [1:0] \a__payload.way ;
  output a__ready;
  wire a__ready;
  wire a__valid;
  wire a_hit;
  wire [5:0] a_index;
  wire a_ready;
  wire [2:0] a_route;
  input a_valid;
  wire a_valid;
  wire [1:0] a_way;
  input [11:0] b__payload;
  wire [11:0] b__payload;
  wire \b__payload.hit ;
  wire [5:0] \b__payload.index ;
  wire [2:0] \b__payload.route ;
  wire [1:0] \b__payload.way ;
  output b__ready;
  wire b__ready;
  wire b__valid;
  wire b_hit;
  wire [5:0] b_index;
  wire b_ready;
  wire [2:0] b_route;
  input b_valid;
  wire b_valid;
  wire [1:0] b_way;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [11:0] x__payload;
  wire [11:0] x__payload;
  wire \x__payload.hit ;
  wire [5:0] \x__payload.index ;
  wire [2:0] \x__payload.route ;
  wire [1:0] \x__payload.way ;
  wire x__ready;
  output x__valid;
  wire x__valid;
  wire x_hit;
  wire [5:0] x_index;
  input x_ready;
  wire x_ready;
  wire [2:0] x_route;
  wire x_valid;
  wire [1:0] x_way;
  output [11:0] y__payload;
  wire [11:0] y__payload;
  wire \y__payload.hit ;
  wire [5:0] \y__payload.index ;
  wire [2:0] \y__payload.route ;
  wire [1:0] \y__payload.way ;
  wire y__ready;
  output y__valid;
  wire y__valid;
  wire y_hit;
  wire [5:0] y_index;
  input y_ready;
  wire y_ready;
  wire [2:0] y_route;
  wire y_valid;
  wire [1:0] y_way;
  hotline_answer_switch \instance  (
    .a_hit(a__payload[9]),
    .a_index(a__payload[8:3]),
    .a_ready(a__ready),
    .a_route(a__payload[2:0]),
    .a_valid(a_valid),
    .a_way(a__payload[11:10]),
    .b_hit(b__payload[9]),
    .b_index(b__payload[8:3]),
    .b_ready(b__ready),
    .b_route(b__payload[2:0]),
    .b_valid(b_valid),
    .b_way(b__payload[11:10]),
    .clk(clk),
    .rst(rst),
    .x_hit(x_hit),
    .x_index(x_index),
    .x_ready(x_ready),
    .x_route(x_route),
    .x_valid(x__valid),
    .x_way(x_way),
    .y_hit(y_hit),
    .y_index(y_index),
    .y_ready(y_ready),
    .y_route(y_route),
    .y_valid(y__valid),
    .y_way(y_way)
  );
  assign a__valid = a_valid;
  assign a_ready = a__ready;
  assign a_route = a__payload[2:0];
  assign a_index = a__payload[8:3];
  assign a_hit = a__payload[9];
  assign a_way = a__payload[11:10];
  assign b__valid = b_valid;
  assign b_ready = b__ready;
  assign b_route = b__payload[2:0];
  assign b_index = b__payload[8:3];
  assign b_hit = b__payload[9];
  assign b_way = b__payload[11:10];
  assign x_valid = x__valid;
  assign x__ready = x_ready;
  assign y_valid = y__valid;
  assign y__ready = y_ready;
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
  assign y__payload[11:10] = y_way;
  assign y__payload[9] = y_hit;
  assign y__payload[8:3] = y_index;
  assign y__payload[2:0] = y_route;
  assign x__payload[11:10] = x_way;
  assign x__payload[9] = x_hit;
  assign x__payload[8:3] = x_index;
  assign x__payload[2:0] = x_route;
endmodule

module \hotline_classifier.design.answer_0_4 (rst, a_valid, b_valid, a__ready, b__ready, x__valid, y__valid, x_ready, y_ready, a__payload, b__payload, x__payload, y__payload, clk);
  input [11:0] a__payload;
  wire [11:0] a__payload;
  wire \a__payload.hit ;
  wire [5:0] \a__payload.index ;
  wire [2:0] \a__payload.route ;
  wire [1:0] \a__payload.way ;
  output a__ready;
  wire a__ready;
  wire a__valid;
  wire a_hit;
  wire [5:0] a_index;
  wire a_ready;
  wire [2:0] a_route;
  input a_valid;
  wire a_valid;
  wire [1:0] a_way;
  input [11:0] b__payload;
  wire [11:0] b__payload;
  wire \b__payload.hit ;
  wire [5:0] \b__payload.index ;
  wire [2:0] \b__payload.route ;
  wire [1:0] \b__payload.way ;
  output b__ready;
  wire b__ready;
  wire b__valid;
  wire b_hit;
  wire [5:0] b_index;
  wire b_ready;
  wire [2:0] b_route;
  input b_valid;
  wire b_valid;
  wire [1:0] b_way;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [11:0] x__payload;
  wire [11:0] x__payload;
  wire \x__payload.hit ;
  wire [5:0] \x__payload.index ;
  wire [2:0] \x__payload.route ;
  wire [1:0] \x__payload.way ;
  wire x__ready;
  output x__valid;
  wire x__valid;
  wire x_hit;
  wire [5:0] x_index;
  input x_ready;
  wire x_ready;
  wire [2:0] x_route;
  wire x_valid;
  wire [1:0] x_way;
  output [11:0] y__payload;
  wire [11:0] y__payload;
  wire \y__payload.hit ;
  wire [5:0] \y__payload.index ;
  wire [2:0] \y__payload.route ;
  wire [1:0] \y__payload.way ;
  wire y__ready;
  output y__valid;
  wire y__valid;
  wire y_hit;
  wire [5:0] y_index;
  input y_ready;
  wire y_ready;
  wire [2:0] y_route;
  wire y_valid;
  wire [1:0] y_way;
  hotline_answer_switch \instance  (
    .a_hit(a__payload[9]),
    .a_index(a__payload[8:3]),
    .a_ready(a__ready),
    .a_route(a__payload[2:0]),
    .a_valid(a_valid),
    .a_way(a__payload[11:10]),
    .b_hit(b__payload[9]),
    .b_index(b__payload[8:3]),
    .b_ready(b__ready),
    .b_route(b__payload[2:0]),
    .b_valid(b_valid),
    .b_way(b__payload[11:10]),
    .clk(clk),
    .rst(rst),
    .x_hit(x_hit),
    .x_index(x_index),
    .x_ready(x_ready),
    .x_route(x_route),
    .x_valid(x__valid),
    .x_way(x_way),
    .y_hit(y_hit),
    .y_index(y_index),
    .y_ready(y_ready),
    .y_route(y_route),
    .y_valid(y__valid),
    .y_way(y_way)
  );
  assign a__valid = a_valid;
  assign a_ready = a__ready;
  assign a_route = a__payload[2:0];
  assign a_index = a__payload[8:3];
  assign a_hit = a__payload[9];
  assign a_way = a__payload[11:10];
  assign b__valid = b_valid;
  assign b_ready = b__ready;
  assign b_route = b__payload[2:0];
  assign b_index = b__payload[8:3];
  assign b_hit = b__payload[9];
  assign b_way = b__payload[11:10];
  assign x_valid = x__valid;
  assign x__ready = x_ready;
  assign y_valid = y__valid;
  assign y__ready = y_ready;
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
  assign y__payload[11:10] = y_way;
  assign y__payload[9] = y_hit;
  assign y__payload[8:3] = y_index;
  assign y__payload[2:0] = y_route;
  assign x__payload[11:10] = x_way;
  assign x__payload[9] = x_hit;
  assign x__payload[8:3] = x_index;
  assign x__payload[2:0] = x_route;
endmodule

module \hotline_classifier.design.answer_0_6 (rst, a_valid, b_valid, a__ready, b__ready, x__valid, y__valid, x_ready, y_ready, a__payload, b__payload, x__payload, y__payload, clk);
  input [11:0] a__payload;
  wire [11:0] a__payload;
  wire \a__payload.hit ;
  wire [5:0] \a__payload.index ;
  wire [2:0] \a__payload.route ;
  wire [1:0] \a__payload.way ;
  output a__ready;
  wire a__ready;
  wire a__valid;
  wire a_hit;
  wire [5:0] a_index;
  wire a_ready;
  wire [2:0] a_route;
  input a_valid;
  wire a_valid;
  wire [1:0] a_way;
  input [11:0] b__payload;
  wire [11:0] b__payload;
  wire \b__payload.hit ;
  wire [5:0] \b__payload.index ;
  wire [2:0] \b__payload.route ;
  wire [1:0] \b__payload.way ;
  output b__ready;
  wire b__ready;
  wire b__valid;
  wire b_hit;
  wire [5:0] b_index;
  wire b_ready;
  wire [2:0] b_route;
  input b_valid;
  wire b_valid;
  wire [1:0] b_way;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [11:0] x__payload;
  wire [11:0] x__payload;
  wire \x__payload.hit ;
  wire [5:0] \x__payload.index ;
  wire [2:0] \x__payload.route ;
  wire [1:0] \x__payload.way ;
  wire x__ready;
  output x__valid;
  wire x__valid;
  wire x_hit;
  wire [5:0] x_index;
  input x_ready;
  wire x_ready;
  wire [2:0] x_route;
  wire x_valid;
  wire [1:0] x_way;
  output [11:0] y__payload;
  wire [11:0] y__payload;
  wire \y__payload.hit ;
  wire [5:0] \y__payload.index ;
  wire [2:0] \y__payload.route ;
  wire [1:0] \y__payload.way ;
  wire y__ready;
  output y__valid;
  wire y__valid;
  wire y_hit;
  wire [5:0] y_index;
  input y_ready;
  wire y_ready;
  wire [2:0] y_route;
  wire y_valid;
  wire [1:0] y_way;
  hotline_answer_switch \instance  (
    .a_hit(a__payload[9]),
    .a_index(a__payload[8:3]),
    .a_ready(a__ready),
    .a_route(a__payload[2:0]),
    .a_valid(a_valid),
    .a_way(a__payload[11:10]),
    .b_hit(b__payload[9]),
    .b_index(b__payload[8:3]),
    .b_ready(b__ready),
    .b_route(b__payload[2:0]),
    .b_valid(b_valid),
    .b_way(b__payload[11:10]),
    .clk(clk),
    .rst(rst),
    .x_hit(x_hit),
    .x_index(x_index),
    .x_ready(x_ready),
    .x_route(x_route),
    .x_valid(x__valid),
    .x_way(x_way),
    .y_hit(y_hit),
    .y_index(y_index),
    .y_ready(y_ready),
    .y_route(y_route),
    .y_valid(y__valid),
    .y_way(y_way)
  );
  assign a__valid = a_valid;
  assign a_ready = a__ready;
  assign a_route = a__payload[2:0];
  assign a_index = a__payload[8:3];
  assign a_hit = a__payload[9];
  assign a_way = a__payload[11:10];
  assign b__valid = b_valid;
  assign b_ready = b__ready;
  assign b_route = b__payload[2:0];
  assign b_index = b__payload[8:3];
  assign b_hit = b__payload[9];
  assign b_way = b__payload[11:10];
  assign x_valid = x__valid;
  assign x__ready = x_ready;
  assign y_valid = y__valid;
  assign y__ready = y_ready;
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
  assign y__payload[11:10] = y_way;
  assign y__payload[9] = y_hit;
  assign y__payload[8:3] = y_index;
  assign y__payload[2:0] = y_route;
  assign x__payload[11:10] = x_way;
  assign x__payload[9] = x_hit;
  assign x__payload[8:3] = x_index;
  assign x__payload[2:0] = x_route;
endmodule

module \hotline_classifier.design.answer_1_0 (rst, a_valid, b_valid, a__ready, b__ready, x__valid, y__valid, x_ready, y_ready, a__payload, b__payload, x__payload, y__payload, clk);
  input [11:0] a__payload;
  wire [11:0] a__payload;
  wire \a__payload.hit ;
  wire [5:0] \a__payload.index ;
  wire [2:0] \a__payload.route ;
  wire [1:0] \a__payload.way ;
  output a__ready;
  wire a__ready;
  wire a__valid;
  wire a_hit;
  wire [5:0] a_index;
  wire a_ready;
  wire [2:0] a_route;
  input a_valid;
  wire a_valid;
  wire [1:0] a_way;
  input [11:0] b__payload;
  wire [11:0] b__payload;
  wire \b__payload.hit ;
  wire [5:0] \b__payload.index ;
  wire [2:0] \b__payload.route ;
  wire [1:0] \b__payload.way ;
  output b__ready;
  wire b__ready;
  wire b__valid;
  wire b_hit;
  wire [5:0] b_index;
  wire b_ready;
  wire [2:0] b_route;
  input b_valid;
  wire b_valid;
  wire [1:0] b_way;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [11:0] x__payload;
  wire [11:0] x__payload;
  wire \x__payload.hit ;
  wire [5:0] \x__payload.index ;
  wire [2:0] \x__payload.route ;
  wire [1:0] \x__payload.way ;
  wire x__ready;
  output x__valid;
  wire x__valid;
  wire x_hit;
  wire [5:0] x_index;
  input x_ready;
  wire x_ready;
  wire [2:0] x_route;
  wire x_valid;
  wire [1:0] x_way;
  output [11:0] y__payload;
  wire [11:0] y__payload;
  wire \y__payload.hit ;
  wire [5:0] \y__payload.index ;
  wire [2:0] \y__payload.route ;
  wire [1:0] \y__payload.way ;
  wire y__ready;
  output y__valid;
  wire y__valid;
  wire y_hit;
  wire [5:0] y_index;
  input y_ready;
  wire y_ready;
  wire [2:0] y_route;
  wire y_valid;
  wire [1:0] y_way;
  hotline_answer_switch \instance  (
    .a_hit(a__payload[9]),
    .a_index(a__payload[8:3]),
    .a_ready(a__ready),
    .a_route(a__payload[2:0]),
    .a_valid(a_valid),
    .a_way(a__payload[11:10]),
    .b_hit(b__payload[9]),
    .b_index(b__payload[8:3]),
    .b_ready(b__ready),
    .b_route(b__payload[2:0]),
    .b_valid(b_valid),
    .b_way(b__payload[11:10]),
    .clk(clk),
    .rst(rst),
    .x_hit(x_hit),
    .x_index(x_index),
    .x_ready(x_ready),
    .x_route(x_route),
    .x_valid(x__valid),
    .x_way(x_way),
    .y_hit(y_hit),
    .y_index(y_index),
    .y_ready(y_ready),
    .y_route(y_route),
    .y_valid(y__valid),
    .y_way(y_way)
  );
  assign a__valid = a_valid;
  assign a_ready = a__ready;
  assign a_route = a__payload[2:0];
  assign a_index = a__payload[8:3];
  assign a_hit = a__payload[9];
  assign a_way = a__payload[11:10];
  assign b__valid = b_valid;
  assign b_ready = b__ready;
  assign b_route = b__payload[2:0];
  assign b_index = b__payload[8:3];
  assign b_hit = b__payload[9];
  assign b_way = b__payload[11:10];
  assign x_valid = x__valid;
  assign x__ready = x_ready;
  assign y_valid = y__valid;
  assign y__ready = y_ready;
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
  assign y__payload[11:10] = y_way;
  assign y__payload[9] = y_hit;
  assign y__payload[8:3] = y_index;
  assign y__payload[2:0] = y_route;
  assign x__payload[11:10] = x_way;
  assign x__payload[9] = x_hit;
  assign x__payload[8:3] = x_index;
  assign x__payload[2:0] = x_route;
endmodule

module \hotline_classifier.design.answer_1_1 (rst, a_valid, b_valid, a__ready, b__ready, x__valid, y__valid, x_ready, y_ready, a__payload, b__payload, x__payload, y__payload, clk);
  input [11:0] a__payload;
  wire [11:0] a__payload;
  wire \a__payload.hit ;
  wire [5:0] \a__payload.index ;
  wire [2:0] \a__payload.route ;
  wire [1:0] \a__payload.way ;
  output a__ready;
  wire a__ready;
  wire a__valid;
  wire a_hit;
  wire [5:0] a_index;
  wire a_ready;
  wire [2:0] a_route;
  input a_valid;
  wire a_valid;
  wire [1:0] a_way;
  input [11:0] b__payload;
  wire [11:0] b__payload;
  wire \b__payload.hit ;
  wire [5:0] \b__payload.index ;
  wire [2:0] \b__payload.route ;
  wire [1:0] \b__payload.way ;
  output b__ready;
  wire b__ready;
  wire b__valid;
  wire b_hit;
  wire [5:0] b_index;
  wire b_ready;
  wire [2:0] b_route;
  input b_valid;
  wire b_valid;
  wire [1:0] b_way;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [11:0] x__payload;
  wire [11:0] x__payload;
  wire \x__payload.hit ;
  wire [5:0] \x__payload.index ;
  wire [2:0] \x__payload.route ;
  wire [1:0] \x__payload.way ;
  wire x__ready;
  output x__valid;
  wire x__valid;
  wire x_hit;
  wire [5:0] x_index;
  input x_ready;
  wire x_ready;
  wire [2:0] x_route;
  wire x_valid;
  wire [1:0] x_way;
  output [11:0] y__payload;
  wire [11:0] y__payload;
  wire \y__payload.hit ;
  wire [5:0] \y__payload.index ;
  wire [2:0] \y__payload.route ;
  wire [1:0] \y__payload.way ;
  wire y__ready;
  output y__valid;
  wire y__valid;
  wire y_hit;
  wire [5:0] y_index;
  input y_ready;
  wire y_ready;
  wire [2:0] y_route;
  wire y_valid;
  wire [1:0] y_way;
  hotline_answer_switch \instance  (
    .a_hit(a__payload[9]),
    .a_index(a__payload[8:3]),
    .a_ready(a__ready),
    .a_route(a__payload[2:0]),
    .a_valid(a_valid),
    .a_way(a__payload[11:10]),
    .b_hit(b__payload[9]),
    .b_index(b__payload[8:3]),
    .b_ready(b__ready),
    .b_route(b__payload[2:0]),
    .b_valid(b_valid),
    .b_way(b__payload[11:10]),
    .clk(clk),
    .rst(rst),
    .x_hit(x_hit),
    .x_index(x_index),
    .x_ready(x_ready),
    .x_route(x_route),
    .x_valid(x__valid),
    .x_way(x_way),
    .y_hit(y_hit),
    .y_index(y_index),
    .y_ready(y_ready),
    .y_route(y_route),
    .y_valid(y__valid),
    .y_way(y_way)
  );
  assign a__valid = a_valid;
  assign a_ready = a__ready;
  assign a_route = a__payload[2:0];
  assign a_index = a__payload[8:3];
  assign a_hit = a__payload[9];
  assign a_way = a__payload[11:10];
  assign b__valid = b_valid;
  assign b_ready = b__ready;
  assign b_route = b__payload[2:0];
  assign b_index = b__payload[8:3];
  assign b_hit = b__payload[9];
  assign b_way = b__payload[11:10];
  assign x_valid = x__valid;
  assign x__ready = x_ready;
  assign y_valid = y__valid;
  assign y__ready = y_ready;
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
  assign y__payload[11:10] = y_way;
  assign y__payload[9] = y_hit;
  assign y__payload[8:3] = y_index;
  assign y__payload[2:0] = y_route;
  assign x__payload[11:10] = x_way;
  assign x__payload[9] = x_hit;
  assign x__payload[8:3] = x_index;
  assign x__payload[2:0] = x_route;
endmodule

module \hotline_classifier.design.answer_1_4 (rst, a_valid, b_valid, a__ready, b__ready, x__valid, y__valid, x_ready, y_ready, a__payload, b__payload, x__payload, y__payload, clk);
  input [11:0] a__payload;
  wire [11:0] a__payload;
  wire \a__payload.hit ;
  wire [5:0] \a__payload.index ;
  wire [2:0] \a__payload.route ;
  wire [1:0] \a__payload.way ;
  output a__ready;
  wire a__ready;
  wire a__valid;
  wire a_hit;
  wire [5:0] a_index;
  wire a_ready;
  wire [2:0] a_route;
  input a_valid;
  wire a_valid;
  wire [1:0] a_way;
  input [11:0] b__payload;
  wire [11:0] b__payload;
  wire \b__payload.hit ;
  wire [5:0] \b__payload.index ;
  wire [2:0] \b__payload.route ;
  wire [1:0] \b__payload.way ;
  output b__ready;
  wire b__ready;
  wire b__valid;
  wire b_hit;
  wire [5:0] b_index;
  wire b_ready;
  wire [2:0] b_route;
  input b_valid;
  wire b_valid;
  wire [1:0] b_way;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [11:0] x__payload;
  wire [11:0] x__payload;
  wire \x__payload.hit ;
  wire [5:0] \x__payload.index ;
  wire [2:0] \x__payload.route ;
  wire [1:0] \x__payload.way ;
  wire x__ready;
  output x__valid;
  wire x__valid;
  wire x_hit;
  wire [5:0] x_index;
  input x_ready;
  wire x_ready;
  wire [2:0] x_route;
  wire x_valid;
  wire [1:0] x_way;
  output [11:0] y__payload;
  wire [11:0] y__payload;
  wire \y__payload.hit ;
  wire [5:0] \y__payload.index ;
  wire [2:0] \y__payload.route ;
  wire [1:0] \y__payload.way ;
  wire y__ready;
  output y__valid;
  wire y__valid;
  wire y_hit;
  wire [5:0] y_index;
  input y_ready;
  wire y_ready;
  wire [2:0] y_route;
  wire y_valid;
  wire [1:0] y_way;
  hotline_answer_switch \instance  (
    .a_hit(a__payload[9]),
    .a_index(a__payload[8:3]),
    .a_ready(a__ready),
    .a_route(a__payload[2:0]),
    .a_valid(a_valid),
    .a_way(a__payload[11:10]),
    .b_hit(b__payload[9]),
    .b_index(b__payload[8:3]),
    .b_ready(b__ready),
    .b_route(b__payload[2:0]),
    .b_valid(b_valid),
    .b_way(b__payload[11:10]),
    .clk(clk),
    .rst(rst),
    .x_hit(x_hit),
    .x_index(x_index),
    .x_ready(x_ready),
    .x_route(x_route),
    .x_valid(x__valid),
    .x_way(x_way),
    .y_hit(y_hit),
    .y_index(y_index),
    .y_ready(y_ready),
    .y_route(y_route),
    .y_valid(y__valid),
    .y_way(y_way)
  );
  assign a__valid = a_valid;
  assign a_ready = a__ready;
  assign a_route = a__payload[2:0];
  assign a_index = a__payload[8:3];
  assign a_hit = a__payload[9];
  assign a_way = a__payload[11:10];
  assign b__valid = b_valid;
  assign b_ready = b__ready;
  assign b_route = b__payload[2:0];
  assign b_index = b__payload[8:3];
  assign b_hit = b__payload[9];
  assign b_way = b__payload[11:10];
  assign x_valid = x__valid;
  assign x__ready = x_ready;
  assign y_valid = y__valid;
  assign y__ready = y_ready;
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
  assign y__payload[11:10] = y_way;
  assign y__payload[9] = y_hit;
  assign y__payload[8:3] = y_index;
  assign y__payload[2:0] = y_route;
  assign x__payload[11:10] = x_way;
  assign x__payload[9] = x_hit;
  assign x__payload[8:3] = x_index;
  assign x__payload[2:0] = x_route;
endmodule

module \hotline_classifier.design.answer_1_5 (rst, a_valid, b_valid, a__ready, b__ready, x__valid, y__valid, x_ready, y_ready, a__payload, b__payload, x__payload, y__payload, clk);
  input [11:0] a__payload;
  wire [11:0] a__payload;
  wire \a__payload.hit ;
  wire [5:0] \a__payload.index ;
  wire [2:0] \a__payload.route ;
  wire [1:0] \a__payload.way ;
  output a__ready;
  wire a__ready;
  wire a__valid;
  wire a_hit;
  wire [5:0] a_index;
  wire a_ready;
  wire [2:0] a_route;
  input a_valid;
  wire a_valid;
  wire [1:0] a_way;
  input [11:0] b__payload;
  wire [11:0] b__payload;
  wire \b__payload.hit ;
  wire [5:0] \b__payload.index ;
  wire [2:0] \b__payload.route ;
  wire [1:0] \b__payload.way ;
  output b__ready;
  wire b__ready;
  wire b__valid;
  wire b_hit;
  wire [5:0] b_index;
  wire b_ready;
  wire [2:0] b_route;
  input b_valid;
  wire b_valid;
  wire [1:0] b_way;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [11:0] x__payload;
  wire [11:0] x__payload;
  wire \x__payload.hit ;
  wire [5:0] \x__payload.index ;
  wire [2:0] \x__payload.route ;
  wire [1:0] \x__payload.way ;
  wire x__ready;
  output x__valid;
  wire x__valid;
  wire x_hit;
  wire [5:0] x_index;
  input x_ready;
  wire x_ready;
  wire [2:0] x_route;
  wire x_valid;
  wire [1:0] x_way;
  output [11:0] y__payload;
  wire [11:0] y__payload;
  wire \y__payload.hit ;
  wire [5:0] \y__payload.index ;
  wire [2:0] \y__payload.route ;
  wire [1:0] \y__payload.way ;
  wire y__ready;
  output y__valid;
  wire y__valid;
  wire y_hit;
  wire [5:0] y_index;
  input y_ready;
  wire y_ready;
  wire [2:0] y_route;
  wire y_valid;
  wire [1:0] y_way;
  hotline_answer_switch \instance  (
    .a_hit(a__payload[9]),
    .a_index(a__payload[8:3]),
    .a_ready(a__ready),
    .a_route(a__payload[2:0]),
    .a_valid(a_valid),
    .a_way(a__payload[11:10]),
    .b_hit(b__payload[9]),
    .b_index(b__payload[8:3]),
    .b_ready(b__ready),
    .b_route(b__payload[2:0]),
    .b_valid(b_valid),
    .b_way(b__payload[11:10]),
    .clk(clk),
    .rst(rst),
    .x_hit(x_hit),
    .x_index(x_index),
    .x_ready(x_ready),
    .x_route(x_route),
    .x_valid(x__valid),
    .x_way(x_way),
    .y_hit(y_hit),
    .y_index(y_index),
    .y_ready(y_ready),
    .y_route(y_route),
    .y_valid(y__valid),
    .y_way(y_way)
  );
  assign a__valid = a_valid;
  assign a_ready = a__ready;
  assign a_route = a__payload[2:0];
  assign a_index = a__payload[8:3];
  assign a_hit = a__payload[9];
  assign a_way = a__payload[11:10];
  assign b__valid = b_valid;
  assign b_ready = b__ready;
  assign b_route = b__payload[2:0];
  assign b_index = b__payload[8:3];
  assign b_hit = b__payload[9];
  assign b_way = b__payload[11:10];
  assign x_valid = x__valid;
  assign x__ready = x_ready;
  assign y_valid = y__valid;
  assign y__ready = y_ready;
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
  assign y__payload[11:10] = y_way;
  assign y__payload[9] = y_hit;
  assign y__payload[8:3] = y_index;
  assign y__payload[2:0] = y_route;
  assign x__payload[11:10] = x_way;
  assign x__payload[9] = x_hit;
  assign x__payload[8:3] = x_index;
  assign x__payload[2:0] = x_route;
endmodule

module \hotline_classifier.design.answer_2_0 (rst, a_valid, b_valid, a__ready, b__ready, x__valid, y__valid, a__payload, b__payload, x__payload, y__payload, clk);
  input [11:0] a__payload;
  wire [11:0] a__payload;
  wire \a__payload.hit ;
  wire [5:0] \a__payload.index ;
  wire [2:0] \a__payload.route ;
  wire [1:0] \a__payload.way ;
  output a__ready;
  wire a__ready;
  wire a__valid;
  wire a_hit;
  wire [5:0] a_index;
  wire a_ready;
  wire [2:0] a_route;
  input a_valid;
  wire a_valid;
  wire [1:0] a_way;
  input [11:0] b__payload;
  wire [11:0] b__payload;
  wire \b__payload.hit ;
  wire [5:0] \b__payload.index ;
  wire [2:0] \b__payload.route ;
  wire [1:0] \b__payload.way ;
  output b__ready;
  wire b__ready;
  wire b__valid;
  wire b_hit;
  wire [5:0] b_index;
  wire b_ready;
  wire [2:0] b_route;
  input b_valid;
  wire b_valid;
  wire [1:0] b_way;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [11:0] x__payload;
  wire [11:0] x__payload;
  wire \x__payload.hit ;
  wire [5:0] \x__payload.index ;
  wire [2:0] \x__payload.route ;
  wire [1:0] \x__payload.way ;
  wire x__ready;
  output x__valid;
  wire x__valid;
  wire x_hit;
  wire [5:0] x_index;
  wire x_ready;
  wire [2:0] x_route;
  wire x_valid;
  wire [1:0] x_way;
  output [11:0] y__payload;
  wire [11:0] y__payload;
  wire \y__payload.hit ;
  wire [5:0] \y__payload.index ;
  wire [2:0] \y__payload.route ;
  wire [1:0] \y__payload.way ;
  wire y__ready;
  output y__valid;
  wire y__valid;
  wire y_hit;
  wire [5:0] y_index;
  wire y_ready;
  wire [2:0] y_route;
  wire y_valid;
  wire [1:0] y_way;
  hotline_answer_switch \instance  (
    .a_hit(a__payload[9]),
    .a_index(a__payload[8:3]),
    .a_ready(a__ready),
    .a_route(a__payload[2:0]),
    .a_valid(a_valid),
    .a_way(a__payload[11:10]),
    .b_hit(b__payload[9]),
    .b_index(b__payload[8:3]),
    .b_ready(b__ready),
    .b_route(b__payload[2:0]),
    .b_valid(b_valid),
    .b_way(b__payload[11:10]),
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
  assign a_route = a__payload[2:0];
  assign a_index = a__payload[8:3];
  assign a_hit = a__payload[9];
  assign a_way = a__payload[11:10];
  assign b__valid = b_valid;
  assign b_ready = b__ready;
  assign b_route = b__payload[2:0];
  assign b_index = b__payload[8:3];
  assign b_hit = b__payload[9];
  assign b_way = b__payload[11:10];
  assign x_valid = x__valid;
  assign x_ready = 1'h1;
  assign x__ready = 1'h1;
  assign y_valid = y__valid;
  assign y_ready = 1'h1;
  assign y__ready = 1'h1;
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
  assign y__payload[11:10] = y_way;
  assign y__payload[9] = y_hit;
  assign y__payload[8:3] = y_index;
  assign y__payload[2:0] = y_route;
  assign x__payload[11:10] = x_way;
  assign x__payload[9] = x_hit;
  assign x__payload[8:3] = x_index;
  assign x__payload[2:0] = x_route;
endmodule

module \hotline_classifier.design.answer_2_1 (rst, a_valid, b_valid, a__ready, b__ready, x__valid, y__valid, a__payload, b__payload, x__payload, y__payload, clk);
  input [11:0] a__payload;
  wire [11:0] a__payload;
  wire \a__payload.hit ;
  wire [5:0] \a__payload.index ;
  wire [2:0] \a__payload.route ;
  wire [1:0] \a__payload.way ;
  output a__ready;
  wire a__ready;
  wire a__valid;
  wire a_hit;
  wire [5:0] a_index;
  wire a_ready;
  wire [2:0] a_route;
  input a_valid;
  wire a_valid;
  wire [1:0] a_way;
  input [11:0] b__payload;
  wire [11:0] b__payload;
  wire \b__payload.hit ;
  wire [5:0] \b__payload.index ;
  wire [2:0] \b__payload.route ;
  wire [1:0] \b__payload.way ;
  output b__ready;
  wire b__ready;
  wire b__valid;
  wire b_hit;
  wire [5:0] b_index;
  wire b_ready;
  wire [2:0] b_route;
  input b_valid;
  wire b_valid;
  wire [1:0] b_way;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [11:0] x__payload;
  wire [11:0] x__payload;
  wire \x__payload.hit ;
  wire [5:0] \x__payload.index ;
  wire [2:0] \x__payload.route ;
  wire [1:0] \x__payload.way ;
  wire x__ready;
  output x__valid;
  wire x__valid;
  wire x_hit;
  wire [5:0] x_index;
  wire x_ready;
  wire [2:0] x_route;
  wire x_valid;
  wire [1:0] x_way;
  output [11:0] y__payload;
  wire [11:0] y__payload;
  wire \y__payload.hit ;
  wire [5:0] \y__payload.index ;
  wire [2:0] \y__payload.route ;
  wire [1:0] \y__payload.way ;
  wire y__ready;
  output y__valid;
  wire y__valid;
  wire y_hit;
  wire [5:0] y_index;
  wire y_ready;
  wire [2:0] y_route;
  wire y_valid;
  wire [1:0] y_way;
  hotline_answer_switch \instance  (
    .a_hit(a__payload[9]),
    .a_index(a__payload[8:3]),
    .a_ready(a__ready),
    .a_route(a__payload[2:0]),
    .a_valid(a_valid),
    .a_way(a__payload[11:10]),
    .b_hit(b__payload[9]),
    .b_index(b__payload[8:3]),
    .b_ready(b__ready),
    .b_route(b__payload[2:0]),
    .b_valid(b_valid),
    .b_way(b__payload[11:10]),
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
  assign a_route = a__payload[2:0];
  assign a_index = a__payload[8:3];
  assign a_hit = a__payload[9];
  assign a_way = a__payload[11:10];
  assign b__valid = b_valid;
  assign b_ready = b__ready;
  assign b_route = b__payload[2:0];
  assign b_index = b__payload[8:3];
  assign b_hit = b__payload[9];
  assign b_way = b__payload[11:10];
  assign x_valid = x__valid;
  assign x_ready = 1'h1;
  assign x__ready = 1'h1;
  assign y_valid = y__valid;
  assign y_ready = 1'h1;
  assign y__ready = 1'h1;
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
  assign y__payload[11:10] = y_way;
  assign y__payload[9] = y_hit;
  assign y__payload[8:3] = y_index;
  assign y__payload[2:0] = y_route;
  assign x__payload[11:10] = x_way;
  assign x__payload[9] = x_hit;
  assign x__payload[8:3] = x_index;
  assign x__payload[2:0] = x_route;
endmodule

module \hotline_classifier.design.answer_2_2 (rst, a_valid, b_valid, a__ready, b__ready, x__valid, y__valid, a__payload, b__payload, x__payload, y__payload, clk);
  input [11:0] a__payload;
  wire [11:0] a__payload;
  wire \a__payload.hit ;
  wire [5:0] \a__payload.index ;
  wire [2:0] \a__payload.route ;
  wire [1:0] \a__payload.way ;
  output a__ready;
  wire a__ready;
  wire a__valid;
  wire a_hit;
  wire [5:0] a_index;
  wire a_ready;
  wire [2:0] a_route;
  input a_valid;
  wire a_valid;
  wire [1:0] a_way;
  input [11:0] b__payload;
  wire [11:0] b__payload;
  wire \b__payload.hit ;
  wire [5:0] \b__payload.index ;
  wire [2:0] \b__payload.route ;
  wire [1:0] \b__payload.way ;
  output b__ready;
  wire b__ready;
  wire b__valid;
  wire b_hit;
  wire [5:0] b_index;
  wire b_ready;
  wire [2:0] b_route;
  input b_valid;
  wire b_valid;
  wire [1:0] b_way;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [11:0] x__payload;
  wire [11:0] x__payload;
  wire \x__payload.hit ;
  wire [5:0] \x__payload.index ;
  wire [2:0] \x__payload.route ;
  wire [1:0] \x__payload.way ;
  wire x__ready;
  output x__valid;
  wire x__valid;
  wire x_hit;
  wire [5:0] x_index;
  wire x_ready;
  wire [2:0] x_route;
  wire x_valid;
  wire [1:0] x_way;
  output [11:0] y__payload;
  wire [11:0] y__payload;
  wire \y__payload.hit ;
  wire [5:0] \y__payload.index ;
  wire [2:0] \y__payload.route ;
  wire [1:0] \y__payload.way ;
  wire y__ready;
  output y__valid;
  wire y__valid;
  wire y_hit;
  wire [5:0] y_index;
  wire y_ready;
  wire [2:0] y_route;
  wire y_valid;
  wire [1:0] y_way;
  hotline_answer_switch \instance  (
    .a_hit(a__payload[9]),
    .a_index(a__payload[8:3]),
    .a_ready(a__ready),
    .a_route(a__payload[2:0]),
    .a_valid(a_valid),
    .a_way(a__payload[11:10]),
    .b_hit(b__payload[9]),
    .b_index(b__payload[8:3]),
    .b_ready(b__ready),
    .b_route(b__payload[2:0]),
    .b_valid(b_valid),
    .b_way(b__payload[11:10]),
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
  assign a_route = a__payload[2:0];
  assign a_index = a__payload[8:3];
  assign a_hit = a__payload[9];
  assign a_way = a__payload[11:10];
  assign b__valid = b_valid;
  assign b_ready = b__ready;
  assign b_route = b__payload[2:0];
  assign b_index = b__payload[8:3];
  assign b_hit = b__payload[9];
  assign b_way = b__payload[11:10];
  assign x_valid = x__valid;
  assign x_ready = 1'h1;
  assign x__ready = 1'h1;
  assign y_valid = y__valid;
  assign y_ready = 1'h1;
  assign y__ready = 1'h1;
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
  assign y__payload[11:10] = y_way;
  assign y__payload[9] = y_hit;
  assign y__payload[8:3] = y_index;
  assign y__payload[2:0] = y_route;
  assign x__payload[11:10] = x_way;
  assign x__payload[9] = x_hit;
  assign x__payload[8:3] = x_index;
  assign x__payload[2:0] = x_route;
endmodule

module \hotline_classifier.design.answer_2_3 (rst, a_valid, b_valid, a__ready, b__ready, x__valid, y__valid, a__payload, b__payload, x__payload, y__payload, clk);
  input [11:0] a__payload;
  wire [11:0] a__payload;
  wire \a__payload.hit ;
  wire [5:0] \a__payload.index ;
  wire [2:0] \a__payload.route ;
  wire [1:0] \a__payload.way ;
  output a__ready;
  wire a__ready;
  wire a__valid;
  wire a_hit;
  wire [5:0] a_index;
  wire a_ready;
  wire [2:0] a_route;
  input a_valid;
  wire a_valid;
  wire [1:0] a_way;
  input [11:0] b__payload;
  wire [11:0] b__payload;
  wire \b__payload.hit ;
  wire [5:0] \b__payload.index ;
  wire [2:0] \b__payload.route ;
  wire [1:0] \b__payload.way ;
  output b__ready;
  wire b__ready;
  wire b__valid;
  wire b_hit;
  wire [5:0] b_index;
  wire b_ready;
  wire [2:0] b_route;
  input b_valid;
  wire b_valid;
  wire [1:0] b_way;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [11:0] x__payload;
  wire [11:0] x__payload;
  wire \x__payload.hit ;
  wire [5:0] \x__payload.index ;
  wire [2:0] \x__payload.route ;
  wire [1:0] \x__payload.way ;
  wire x__ready;
  output x__valid;
  wire x__valid;
  wire x_hit;
  wire [5:0] x_index;
  wire x_ready;
  wire [2:0] x_route;
  wire x_valid;
  wire [1:0] x_way;
  output [11:0] y__payload;
  wire [11:0] y__payload;
  wire \y__payload.hit ;
  wire [5:0] \y__payload.index ;
  wire [2:0] \y__payload.route ;
  wire [1:0] \y__payload.way ;
  wire y__ready;
  output y__valid;
  wire y__valid;
  wire y_hit;
  wire [5:0] y_index;
  wire y_ready;
  wire [2:0] y_route;
  wire y_valid;
  wire [1:0] y_way;
  hotline_answer_switch \instance  (
    .a_hit(a__payload[9]),
    .a_index(a__payload[8:3]),
    .a_ready(a__ready),
    .a_route(a__payload[2:0]),
    .a_valid(a_valid),
    .a_way(a__payload[11:10]),
    .b_hit(b__payload[9]),
    .b_index(b__payload[8:3]),
    .b_ready(b__ready),
    .b_route(b__payload[2:0]),
    .b_valid(b_valid),
    .b_way(b__payload[11:10]),
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
  assign a_route = a__payload[2:0];
  assign a_index = a__payload[8:3];
  assign a_hit = a__payload[9];
  assign a_way = a__payload[11:10];
  assign b__valid = b_valid;
  assign b_ready = b__ready;
  assign b_route = b__payload[2:0];
  assign b_index = b__payload[8:3];
  assign b_hit = b__payload[9];
  assign b_way = b__payload[11:10];
  assign x_valid = x__valid;
  assign x_ready = 1'h1;
  assign x__ready = 1'h1;
  assign y_valid = y__valid;
  assign y_ready = 1'h1;
  assign y__ready = 1'h1;
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
  assign y__payload[11:10] = y_way;
  assign y__payload[9] = y_hit;
  assign y__payload[8:3] = y_index;
  assign y__payload[2:0] = y_route;
  assign x__payload[11:10] = x_way;
  assign x__payload[9] = x_hit;
  assign x__payload[8:3] = x_index;
  assign x__payload[2:0] = x_route;
endmodule

module \hotline_classifier.design.bank_0 (rst, ask__ready, back__valid, upkeep__ready, entry__valid, back_ready, ask_valid, upkeep_valid, entry_ready, back__payload, entry__payload, ask__payload, upkeep__payload, clk);
  input [45:0] ask__payload;
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
  wire ask_again;
  wire ask_learn;
  wire ask_ready;
  wire [2:0] ask_route;
  wire [9:0] ask_set;
  wire [7:0] ask_step;
  wire [22:0] ask_tag;
  input ask_valid;
  wire ask_valid;
  output [11:0] back__payload;
  wire [11:0] back__payload;
  wire \back__payload.hit ;
  wire [5:0] \back__payload.index ;
  wire [2:0] \back__payload.route ;
  wire [1:0] \back__payload.way ;
  wire back__ready;
  output back__valid;
  wire back__valid;
  wire back_hit;
  wire [5:0] back_index;
  input back_ready;
  wire back_ready;
  wire [2:0] back_route;
  wire back_valid;
  wire [1:0] back_way;
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
  wire entry_holds;
  input entry_ready;
  wire entry_ready;
  wire [1:0] entry_rrpv;
  wire [22:0] entry_tag;
  wire entry_valid;
  input rst;
  wire rst;
  input [13:0] upkeep__payload;
  wire [13:0] upkeep__payload;
  wire [1:0] \upkeep__payload.op ;
  wire [9:0] \upkeep__payload.set ;
  wire [1:0] \upkeep__payload.way ;
  output upkeep__ready;
  wire upkeep__ready;
  wire upkeep__valid;
  wire [1:0] upkeep_op;
  wire upkeep_ready;
  wire [9:0] upkeep_set;
  input upkeep_valid;
  wire upkeep_valid;
  wire [1:0] upkeep_way;
  hotline_bank_node \instance  (
    .ask_again(ask__payload[45]),
    .ask_learn(ask__payload[44]),
    .ask_ready(ask__ready),
    .ask_route(ask__payload[2:0]),
    .ask_set(ask__payload[20:11]),
    .ask_step(ask__payload[10:3]),
    .ask_tag(ask__payload[43:21]),
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
    .upkeep_set(upkeep__payload[11:2]),
    .upkeep_valid(upkeep_valid),
    .upkeep_way(upkeep__payload[13:12])
  );
  assign ask__valid = ask_valid;
  assign ask_ready = ask__ready;
  assign ask_route = ask__payload[2:0];
  assign ask_step = ask__payload[10:3];
  assign ask_set = ask__payload[20:11];
  assign ask_tag = ask__payload[43:21];
  assign ask_learn = ask__payload[44];
  assign ask_again = ask__payload[45];
  assign back_valid = back__valid;
  assign back__ready = back_ready;
  assign upkeep__valid = upkeep_valid;
  assign upkeep_ready = upkeep__ready;
  assign upkeep_op = upkeep__payload[1:0];
  assign upkeep_set = upkeep__payload[11:2];
  assign upkeep_way = upkeep__payload[13:12];
  assign entry_valid = entry__valid;
  assign entry__ready = entry_ready;
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
  assign entry__payload[25:3] = entry_tag;
  assign entry__payload[2:1] = entry_rrpv;
  assign entry__payload[0] = entry_holds;
  assign back__payload[11:10] = back_way;
  assign back__payload[9] = back_hit;
  assign back__payload[8:3] = back_index;
  assign back__payload[2:0] = back_route;
endmodule

module \hotline_classifier.design.bank_1 (rst, ask__ready, back__valid, upkeep__ready, entry__valid, back_ready, ask_valid, upkeep_valid, entry_ready, back__payload, entry__payload, ask__payload, upkeep__payload, clk);
  input [45:0] ask__payload;
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
  wire ask_again;
  wire ask_learn;
  wire ask_ready;
  wire [2:0] ask_route;
  wire [9:0] ask_set;
  wire [7:0] ask_step;
  wire [22:0] ask_tag;
  input ask_valid;
  wire ask_valid;
  output [11:0] back__payload;
  wire [11:0] back__payload;
  wire \back__payload.hit ;
  wire [5:0] \back__payload.index ;
  wire [2:0] \back__payload.route ;
  wire [1:0] \back__payload.way ;
  wire back__ready;
  output back__valid;
  wire back__valid;
  wire back_hit;
  wire [5:0] back_index;
  input back_ready;
  wire back_ready;
  wire [2:0] back_route;
  wire back_valid;
  wire [1:0] back_way;
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
  wire entry_holds;
  input entry_ready;
  wire entry_ready;
  wire [1:0] entry_rrpv;
  wire [22:0] entry_tag;
  wire entry_valid;
  input rst;
  wire rst;
  input [13:0] upkeep__payload;
  wire [13:0] upkeep__payload;
  wire [1:0] \upkeep__payload.op ;
  wire [9:0] \upkeep__payload.set ;
  wire [1:0] \upkeep__payload.way ;
  output upkeep__ready;
  wire upkeep__ready;
  wire upkeep__valid;
  wire [1:0] upkeep_op;
  wire upkeep_ready;
  wire [9:0] upkeep_set;
  input upkeep_valid;
  wire upkeep_valid;
  wire [1:0] upkeep_way;
  hotline_bank_node \instance  (
    .ask_again(ask__payload[45]),
    .ask_learn(ask__payload[44]),
    .ask_ready(ask__ready),
    .ask_route(ask__payload[2:0]),
    .ask_set(ask__payload[20:11]),
    .ask_step(ask__payload[10:3]),
    .ask_tag(ask__payload[43:21]),
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
    .upkeep_set(upkeep__payload[11:2]),
    .upkeep_valid(upkeep_valid),
    .upkeep_way(upkeep__payload[13:12])
  );
  assign ask__valid = ask_valid;
  assign ask_ready = ask__ready;
  assign ask_route = ask__payload[2:0];
  assign ask_step = ask__payload[10:3];
  assign ask_set = ask__payload[20:11];
  assign ask_tag = ask__payload[43:21];
  assign ask_learn = ask__payload[44];
  assign ask_again = ask__payload[45];
  assign back_valid = back__valid;
  assign back__ready = back_ready;
  assign upkeep__valid = upkeep_valid;
  assign upkeep_ready = upkeep__ready;
  assign upkeep_op = upkeep__payload[1:0];
  assign upkeep_set = upkeep__payload[11:2];
  assign upkeep_way = upkeep__payload[13:12];
  assign entry_valid = entry__valid;
  assign entry__ready = entry_ready;
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
  assign entry__payload[25:3] = entry_tag;
  assign entry__payload[2:1] = entry_rrpv;
  assign entry__payload[0] = entry_holds;
  assign back__payload[11:10] = back_way;
  assign back__payload[9] = back_hit;
  assign back__payload[8:3] = back_index;
  assign back__payload[2:0] = back_route;
endmodule

module \hotline_classifier.design.bank_2 (rst, ask__ready, back__valid, upkeep__ready, entry__valid, back_ready, ask_valid, upkeep_valid, entry_ready, back__payload, entry__payload, ask__payload, upkeep__payload, clk);
  input [45:0] ask__payload;
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
  wire ask_again;
  wire ask_learn;
  wire ask_ready;
  wire [2:0] ask_route;
  wire [9:0] ask_set;
  wire [7:0] ask_step;
  wire [22:0] ask_tag;
  input ask_valid;
  wire ask_valid;
  output [11:0] back__payload;
  wire [11:0] back__payload;
  wire \back__payload.hit ;
  wire [5:0] \back__payload.index ;
  wire [2:0] \back__payload.route ;
  wire [1:0] \back__payload.way ;
  wire back__ready;
  output back__valid;
  wire back__valid;
  wire back_hit;
  wire [5:0] back_index;
  input back_ready;
  wire back_ready;
  wire [2:0] back_route;
  wire back_valid;
  wire [1:0] back_way;
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
  wire entry_holds;
  input entry_ready;
  wire entry_ready;
  wire [1:0] entry_rrpv;
  wire [22:0] entry_tag;
  wire entry_valid;
  input rst;
  wire rst;
  input [13:0] upkeep__payload;
  wire [13:0] upkeep__payload;
  wire [1:0] \upkeep__payload.op ;
  wire [9:0] \upkeep__payload.set ;
  wire [1:0] \upkeep__payload.way ;
  output upkeep__ready;
  wire upkeep__ready;
  wire upkeep__valid;
  wire [1:0] upkeep_op;
  wire upkeep_ready;
  wire [9:0] upkeep_set;
  input upkeep_valid;
  wire upkeep_valid;
  wire [1:0] upkeep_way;
  hotline_bank_node \instance  (
    .ask_again(ask__payload[45]),
    .ask_learn(ask__payload[44]),
    .ask_ready(ask__ready),
    .ask_route(ask__payload[2:0]),
    .ask_set(ask__payload[20:11]),
    .ask_step(ask__payload[10:3]),
    .ask_tag(ask__payload[43:21]),
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
    .upkeep_set(upkeep__payload[11:2]),
    .upkeep_valid(upkeep_valid),
    .upkeep_way(upkeep__payload[13:12])
  );
  assign ask__valid = ask_valid;
  assign ask_ready = ask__ready;
  assign ask_route = ask__payload[2:0];
  assign ask_step = ask__payload[10:3];
  assign ask_set = ask__payload[20:11];
  assign ask_tag = ask__payload[43:21];
  assign ask_learn = ask__payload[44];
  assign ask_again = ask__payload[45];
  assign back_valid = back__valid;
  assign back__ready = back_ready;
  assign upkeep__valid = upkeep_valid;
  assign upkeep_ready = upkeep__ready;
  assign upkeep_op = upkeep__payload[1:0];
  assign upkeep_set = upkeep__payload[11:2];
  assign upkeep_way = upkeep__payload[13:12];
  assign entry_valid = entry__valid;
  assign entry__ready = entry_ready;
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
  assign entry__payload[25:3] = entry_tag;
  assign entry__payload[2:1] = entry_rrpv;
  assign entry__payload[0] = entry_holds;
  assign back__payload[11:10] = back_way;
  assign back__payload[9] = back_hit;
  assign back__payload[8:3] = back_index;
  assign back__payload[2:0] = back_route;
endmodule

module \hotline_classifier.design.bank_3 (rst, ask__ready, back__valid, upkeep__ready, entry__valid, back_ready, ask_valid, upkeep_valid, entry_ready, back__payload, entry__payload, ask__payload, upkeep__payload, clk);
  input [45:0] ask__payload;
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
  wire ask_again;
  wire ask_learn;
  wire ask_ready;
  wire [2:0] ask_route;
  wire [9:0] ask_set;
  wire [7:0] ask_step;
  wire [22:0] ask_tag;
  input ask_valid;
  wire ask_valid;
  output [11:0] back__payload;
  wire [11:0] back__payload;
  wire \back__payload.hit ;
  wire [5:0] \back__payload.index ;
  wire [2:0] \back__payload.route ;
  wire [1:0] \back__payload.way ;
  wire back__ready;
  output back__valid;
  wire back__valid;
  wire back_hit;
  wire [5:0] back_index;
  input back_ready;
  wire back_ready;
  wire [2:0] back_route;
  wire back_valid;
  wire [1:0] back_way;
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
  wire entry_holds;
  input entry_ready;
  wire entry_ready;
  wire [1:0] entry_rrpv;
  wire [22:0] entry_tag;
  wire entry_valid;
  input rst;
  wire rst;
  input [13:0] upkeep__payload;
  wire [13:0] upkeep__payload;
  wire [1:0] \upkeep__payload.op ;
  wire [9:0] \upkeep__payload.set ;
  wire [1:0] \upkeep__payload.way ;
  output upkeep__ready;
  wire upkeep__ready;
  wire upkeep__valid;
  wire [1:0] upkeep_op;
  wire upkeep_ready;
  wire [9:0] upkeep_set;
  input upkeep_valid;
  wire upkeep_valid;
  wire [1:0] upkeep_way;
  hotline_bank_node \instance  (
    .ask_again(ask__payload[45]),
    .ask_learn(ask__payload[44]),
    .ask_ready(ask__ready),
    .ask_route(ask__payload[2:0]),
    .ask_set(ask__payload[20:11]),
    .ask_step(ask__payload[10:3]),
    .ask_tag(ask__payload[43:21]),
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
    .upkeep_set(upkeep__payload[11:2]),
    .upkeep_valid(upkeep_valid),
    .upkeep_way(upkeep__payload[13:12])
  );
  assign ask__valid = ask_valid;
  assign ask_ready = ask__ready;
  assign ask_route = ask__payload[2:0];
  assign ask_step = ask__payload[10:3];
  assign ask_set = ask__payload[20:11];
  assign ask_tag = ask__payload[43:21];
  assign ask_learn = ask__payload[44];
  assign ask_again = ask__payload[45];
  assign back_valid = back__valid;
  assign back__ready = back_ready;
  assign upkeep__valid = upkeep_valid;
  assign upkeep_ready = upkeep__ready;
  assign upkeep_op = upkeep__payload[1:0];
  assign upkeep_set = upkeep__payload[11:2];
  assign upkeep_way = upkeep__payload[13:12];
  assign entry_valid = entry__valid;
  assign entry__ready = entry_ready;
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
  assign entry__payload[25:3] = entry_tag;
  assign entry__payload[2:1] = entry_rrpv;
  assign entry__payload[0] = entry_holds;
  assign back__payload[11:10] = back_way;
  assign back__payload[9] = back_hit;
  assign back__payload[8:3] = back_index;
  assign back__payload[2:0] = back_route;
endmodule

module \hotline_classifier.design.bank_4 (rst, ask__ready, back__valid, upkeep__ready, entry__valid, back_ready, ask_valid, upkeep_valid, entry_ready, back__payload, entry__payload, ask__payload, upkeep__payload, clk);
  input [45:0] ask__payload;
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
  wire ask_again;
  wire ask_learn;
  wire ask_ready;
  wire [2:0] ask_route;
  wire [9:0] ask_set;
  wire [7:0] ask_step;
  wire [22:0] ask_tag;
  input ask_valid;
  wire ask_valid;
  output [11:0] back__payload;
  wire [11:0] back__payload;
  wire \back__payload.hit ;
  wire [5:0] \back__payload.index ;
  wire [2:0] \back__payload.route ;
  wire [1:0] \back__payload.way ;
  wire back__ready;
  output back__valid;
  wire back__valid;
  wire back_hit;
  wire [5:0] back_index;
  input back_ready;
  wire back_ready;
  wire [2:0] back_route;
  wire back_valid;
  wire [1:0] back_way;
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
  wire entry_holds;
  input entry_ready;
  wire entry_ready;
  wire [1:0] entry_rrpv;
  wire [22:0] entry_tag;
  wire entry_valid;
  input rst;
  wire rst;
  input [13:0] upkeep__payload;
  wire [13:0] upkeep__payload;
  wire [1:0] \upkeep__payload.op ;
  wire [9:0] \upkeep__payload.set ;
  wire [1:0] \upkeep__payload.way ;
  output upkeep__ready;
  wire upkeep__ready;
  wire upkeep__valid;
  wire [1:0] upkeep_op;
  wire upkeep_ready;
  wire [9:0] upkeep_set;
  input upkeep_valid;
  wire upkeep_valid;
  wire [1:0] upkeep_way;
  hotline_bank_node \instance  (
    .ask_again(ask__payload[45]),
    .ask_learn(ask__payload[44]),
    .ask_ready(ask__ready),
    .ask_route(ask__payload[2:0]),
    .ask_set(ask__payload[20:11]),
    .ask_step(ask__payload[10:3]),
    .ask_tag(ask__payload[43:21]),
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
    .upkeep_set(upkeep__payload[11:2]),
    .upkeep_valid(upkeep_valid),
    .upkeep_way(upkeep__payload[13:12])
  );
  assign ask__valid = ask_valid;
  assign ask_ready = ask__ready;
  assign ask_route = ask__payload[2:0];
  assign ask_step = ask__payload[10:3];
  assign ask_set = ask__payload[20:11];
  assign ask_tag = ask__payload[43:21];
  assign ask_learn = ask__payload[44];
  assign ask_again = ask__payload[45];
  assign back_valid = back__valid;
  assign back__ready = back_ready;
  assign upkeep__valid = upkeep_valid;
  assign upkeep_ready = upkeep__ready;
  assign upkeep_op = upkeep__payload[1:0];
  assign upkeep_set = upkeep__payload[11:2];
  assign upkeep_way = upkeep__payload[13:12];
  assign entry_valid = entry__valid;
  assign entry__ready = entry_ready;
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
  assign entry__payload[25:3] = entry_tag;
  assign entry__payload[2:1] = entry_rrpv;
  assign entry__payload[0] = entry_holds;
  assign back__payload[11:10] = back_way;
  assign back__payload[9] = back_hit;
  assign back__payload[8:3] = back_index;
  assign back__payload[2:0] = back_route;
endmodule

module \hotline_classifier.design.bank_5 (rst, ask__ready, back__valid, upkeep__ready, entry__valid, back_ready, ask_valid, upkeep_valid, entry_ready, back__payload, entry__payload, ask__payload, upkeep__payload, clk);
  input [45:0] ask__payload;
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
  wire ask_again;
  wire ask_learn;
  wire ask_ready;
  wire [2:0] ask_route;
  wire [9:0] ask_set;
  wire [7:0] ask_step;
  wire [22:0] ask_tag;
  input ask_valid;
  wire ask_valid;
  output [11:0] back__payload;
  wire [11:0] back__payload;
  wire \back__payload.hit ;
  wire [5:0] \back__payload.index ;
  wire [2:0] \back__payload.route ;
  wire [1:0] \back__payload.way ;
  wire back__ready;
  output back__valid;
  wire back__valid;
  wire back_hit;
  wire [5:0] back_index;
  input back_ready;
  wire back_ready;
  wire [2:0] back_route;
  wire back_valid;
  wire [1:0] back_way;
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
  wire entry_holds;
  input entry_ready;
  wire entry_ready;
  wire [1:0] entry_rrpv;
  wire [22:0] entry_tag;
  wire entry_valid;
  input rst;
  wire rst;
  input [13:0] upkeep__payload;
  wire [13:0] upkeep__payload;
  wire [1:0] \upkeep__payload.op ;
  wire [9:0] \upkeep__payload.set ;
  wire [1:0] \upkeep__payload.way ;
  output upkeep__ready;
  wire upkeep__ready;
  wire upkeep__valid;
  wire [1:0] upkeep_op;
  wire upkeep_ready;
  wire [9:0] upkeep_set;
  input upkeep_valid;
  wire upkeep_valid;
  wire [1:0] upkeep_way;
  hotline_bank_node \instance  (
    .ask_again(ask__payload[45]),
    .ask_learn(ask__payload[44]),
    .ask_ready(ask__ready),
    .ask_route(ask__payload[2:0]),
    .ask_set(ask__payload[20:11]),
    .ask_step(ask__payload[10:3]),
    .ask_tag(ask__payload[43:21]),
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
    .upkeep_set(upkeep__payload[11:2]),
    .upkeep_valid(upkeep_valid),
    .upkeep_way(upkeep__payload[13:12])
  );
  assign ask__valid = ask_valid;
  assign ask_ready = ask__ready;
  assign ask_route = ask__payload[2:0];
  assign ask_step = ask__payload[10:3];
  assign ask_set = ask__payload[20:11];
  assign ask_tag = ask__payload[43:21];
  assign ask_learn = ask__payload[44];
  assign ask_again = ask__payload[45];
  assign back_valid = back__valid;
  assign back__ready = back_ready;
  assign upkeep__valid = upkeep_valid;
  assign upkeep_ready = upkeep__ready;
  assign upkeep_op = upkeep__payload[1:0];
  assign upkeep_set = upkeep__payload[11:2];
  assign upkeep_way = upkeep__payload[13:12];
  assign entry_valid = entry__valid;
  assign entry__ready = entry_ready;
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
  assign entry__payload[25:3] = entry_tag;
  assign entry__payload[2:1] = entry_rrpv;
  assign entry__payload[0] = entry_holds;
  assign back__payload[11:10] = back_way;
  assign back__payload[9] = back_hit;
  assign back__payload[8:3] = back_index;
  assign back__payload[2:0] = back_route;
endmodule

module \hotline_classifier.design.bank_6 (rst, ask__ready, back__valid, upkeep__ready, entry__valid, back_ready, ask_valid, upkeep_valid, entry_ready, back__payload, entry__payload, ask__payload, upkeep__payload, clk);
  input [45:0] ask__payload;
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
  wire ask_again;
  wire ask_learn;
  wire ask_ready;
  wire [2:0] ask_route;
  wire [9:0] ask_set;
  wire [7:0] ask_step;
  wire [22:0] ask_tag;
  input ask_valid;
  wire ask_valid;
  output [11:0] back__payload;
  wire [11:0] back__payload;
  wire \back__payload.hit ;
  wire [5:0] \back__payload.index ;
  wire [2:0] \back__payload.route ;
  wire [1:0] \back__payload.way ;
  wire back__ready;
  output back__valid;
  wire back__valid;
  wire back_hit;
  wire [5:0] back_index;
  input back_ready;
  wire back_ready;
  wire [2:0] back_route;
  wire back_valid;
  wire [1:0] back_way;
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
  wire entry_holds;
  input entry_ready;
  wire entry_ready;
  wire [1:0] entry_rrpv;
  wire [22:0] entry_tag;
  wire entry_valid;
  input rst;
  wire rst;
  input [13:0] upkeep__payload;
  wire [13:0] upkeep__payload;
  wire [1:0] \upkeep__payload.op ;
  wire [9:0] \upkeep__payload.set ;
  wire [1:0] \upkeep__payload.way ;
  output upkeep__ready;
  wire upkeep__ready;
  wire upkeep__valid;
  wire [1:0] upkeep_op;
  wire upkeep_ready;
  wire [9:0] upkeep_set;
  input upkeep_valid;
  wire upkeep_valid;
  wire [1:0] upkeep_way;
  hotline_bank_node \instance  (
    .ask_again(ask__payload[45]),
    .ask_learn(ask__payload[44]),
    .ask_ready(ask__ready),
    .ask_route(ask__payload[2:0]),
    .ask_set(ask__payload[20:11]),
    .ask_step(ask__payload[10:3]),
    .ask_tag(ask__payload[43:21]),
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
    .upkeep_set(upkeep__payload[11:2]),
    .upkeep_valid(upkeep_valid),
    .upkeep_way(upkeep__payload[13:12])
  );
  assign ask__valid = ask_valid;
  assign ask_ready = ask__ready;
  assign ask_route = ask__payload[2:0];
  assign ask_step = ask__payload[10:3];
  assign ask_set = ask__payload[20:11];
  assign ask_tag = ask__payload[43:21];
  assign ask_learn = ask__payload[44];
  assign ask_again = ask__payload[45];
  assign back_valid = back__valid;
  assign back__ready = back_ready;
  assign upkeep__valid = upkeep_valid;
  assign upkeep_ready = upkeep__ready;
  assign upkeep_op = upkeep__payload[1:0];
  assign upkeep_set = upkeep__payload[11:2];
  assign upkeep_way = upkeep__payload[13:12];
  assign entry_valid = entry__valid;
  assign entry__ready = entry_ready;
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
  assign entry__payload[25:3] = entry_tag;
  assign entry__payload[2:1] = entry_rrpv;
  assign entry__payload[0] = entry_holds;
  assign back__payload[11:10] = back_way;
  assign back__payload[9] = back_hit;
  assign back__payload[8:3] = back_index;
  assign back__payload[2:0] = back_route;
endmodule

module \hotline_classifier.design.bank_7 (rst, ask__ready, back__valid, upkeep__ready, entry__valid, back_ready, ask_valid, upkeep_valid, entry_ready, back__payload, entry__payload, ask__payload, upkeep__payload, clk);
  input [45:0] ask__payload;
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
  wire ask_again;
  wire ask_learn;
  wire ask_ready;
  wire [2:0] ask_route;
  wire [9:0] ask_set;
  wire [7:0] ask_step;
  wire [22:0] ask_tag;
  input ask_valid;
  wire ask_valid;
  output [11:0] back__payload;
  wire [11:0] back__payload;
  wire \back__payload.hit ;
  wire [5:0] \back__payload.index ;
  wire [2:0] \back__payload.route ;
  wire [1:0] \back__payload.way ;
  wire back__ready;
  output back__valid;
  wire back__valid;
  wire back_hit;
  wire [5:0] back_index;
  input back_ready;
  wire back_ready;
  wire [2:0] back_route;
  wire back_valid;
  wire [1:0] back_way;
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
  wire entry_holds;
  input entry_ready;
  wire entry_ready;
  wire [1:0] entry_rrpv;
  wire [22:0] entry_tag;
  wire entry_valid;
  input rst;
  wire rst;
  input [13:0] upkeep__payload;
  wire [13:0] upkeep__payload;
  wire [1:0] \upkeep__payload.op ;
  wire [9:0] \upkeep__payload.set ;
  wire [1:0] \upkeep__payload.way ;
  output upkeep__ready;
  wire upkeep__ready;
  wire upkeep__valid;
  wire [1:0] upkeep_op;
  wire upkeep_ready;
  wire [9:0] upkeep_set;
  input upkeep_valid;
  wire upkeep_valid;
  wire [1:0] upkeep_way;
  hotline_bank_node \instance  (
    .ask_again(ask__payload[45]),
    .ask_learn(ask__payload[44]),
    .ask_ready(ask__ready),
    .ask_route(ask__payload[2:0]),
    .ask_set(ask__payload[20:11]),
    .ask_step(ask__payload[10:3]),
    .ask_tag(ask__payload[43:21]),
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
    .upkeep_set(upkeep__payload[11:2]),
    .upkeep_valid(upkeep_valid),
    .upkeep_way(upkeep__payload[13:12])
  );
  assign ask__valid = ask_valid;
  assign ask_ready = ask__ready;
  assign ask_route = ask__payload[2:0];
  assign ask_step = ask__payload[10:3];
  assign ask_set = ask__payload[20:11];
  assign ask_tag = ask__payload[43:21];
  assign ask_learn = ask__payload[44];
  assign ask_again = ask__payload[45];
  assign back_valid = back__valid;
  assign back__ready = back_ready;
  assign upkeep__valid = upkeep_valid;
  assign upkeep_ready = upkeep__ready;
  assign upkeep_op = upkeep__payload[1:0];
  assign upkeep_set = upkeep__payload[11:2];
  assign upkeep_way = upkeep__payload[13:12];
  assign entry_valid = entry__valid;
  assign entry__ready = entry_ready;
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
  assign entry__payload[25:3] = entry_tag;
  assign entry__payload[2:1] = entry_rrpv;
  assign entry__payload[0] = entry_holds;
  assign back__payload[11:10] = back_way;
  assign back__payload[9] = back_hit;
  assign back__payload[8:3] = back_index;
  assign back__payload[2:0] = back_route;
endmodule

module \hotline_classifier.design.buffer_0 (rst, o__ready, i__valid, i__ready, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$2  = 0;
  wire \$1 ;
  reg [312:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [312:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [312:0] \$8 ;
  reg \$9 ;
  (* init = 313'h0000000000000000000000000000000000000000000000000000000000000000000000000000000 *)
  wire [312:0] \$signal ;
  wire [7:0] \$signal.again ;
  wire [7:0] \$signal.bad ;
  wire [287:0] \$signal.key ;
  wire \$signal.learn ;
  wire [7:0] \$signal.present ;
  input clk;
  wire clk;
  input [312:0] i__payload;
  wire [312:0] i__payload;
  wire [7:0] \i__payload.again ;
  wire [7:0] \i__payload.bad ;
  wire [287:0] \i__payload.key ;
  wire \i__payload.learn ;
  wire [7:0] \i__payload.present ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [312:0] o__payload;
  reg [312:0] o__payload = 313'h0000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [7:0] \o__payload.again ;
  wire [7:0] \o__payload.bad ;
  wire [287:0] \o__payload.key ;
  wire \o__payload.learn ;
  wire [7:0] \o__payload.present ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [312:0] spare = 313'h0000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [7:0] \spare.again ;
  wire [7:0] \spare.bad ;
  wire [287:0] \spare.key ;
  wire \spare.learn ;
  wire [7:0] \spare.present ;
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
  assign \o__payload.key  = o__payload[288:1];
  assign \o__payload.present  = o__payload[296:289];
  assign \o__payload.bad  = o__payload[304:297];
  assign \o__payload.again  = o__payload[312:305];
  assign \$signal.learn  = o__payload[0];
  assign \$signal.key  = o__payload[288:1];
  assign \$signal.present  = o__payload[296:289];
  assign \$signal.bad  = o__payload[304:297];
  assign \$signal.again  = o__payload[312:305];
  assign \i__payload.learn  = i__payload[0];
  assign \i__payload.key  = i__payload[288:1];
  assign \i__payload.present  = i__payload[296:289];
  assign \i__payload.bad  = i__payload[304:297];
  assign \i__payload.again  = i__payload[312:305];
  assign \spare.learn  = spare[0];
  assign \spare.key  = spare[288:1];
  assign \spare.present  = spare[296:289];
  assign \spare.bad  = spare[304:297];
  assign \spare.again  = spare[312:305];
endmodule

module \hotline_classifier.design.counters (rst, busy_cycles, steps, lookups, filtered, asked, held_up, kept_waiting, batches, clear, busy_cycles_now, steps_now, lookups_now, filtered_now, asked_now, held_up_now, kept_waiting_now, batches_now, clk);
  output [47:0] asked;
  wire [47:0] asked;
  wire [47:0] \asked$25 ;
  input [7:0] asked_now;
  wire [7:0] asked_now;
  wire [7:0] \asked_now$9 ;
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
  input [7:0] filtered_now;
  wire [7:0] filtered_now;
  wire [7:0] \filtered_now$7 ;
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
  input [7:0] lookups_now;
  wire [7:0] lookups_now;
  wire [7:0] \lookups_now$5 ;
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

module \hotline_classifier.design.engine_0 (rst, req__ready, rsp__valid, ask__valid, mark, filtered, asked, ask_ready, back_valid, rsp_ready, forget_index, forget, rsp__payload, ask__payload, \port$776$3 , req_valid, req__payload, clk);
  output [45:0] ask__payload;
  wire [45:0] ask__payload;
  wire \ask__payload.again ;
  wire \ask__payload.learn ;
  wire [2:0] \ask__payload.route ;
  wire [9:0] \ask__payload.set ;
  wire [7:0] \ask__payload.step ;
  wire [22:0] \ask__payload.tag ;
  wire ask__ready;
  output ask__valid;
  wire ask__valid;
  wire ask_again;
  wire ask_learn;
  input ask_ready;
  wire ask_ready;
  wire [2:0] ask_route;
  wire [9:0] ask_set;
  wire [7:0] ask_step;
  wire [22:0] ask_tag;
  wire ask_valid;
  output asked;
  wire asked;
  wire \asked$47 ;
  wire back_hit;
  wire \back_hit$37 ;
  wire [5:0] back_index;
  wire [5:0] \back_index$35 ;
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
  input [8:0] forget_index;
  wire [8:0] forget_index;
  wire [8:0] \forget_index$43 ;
  output [7:0] mark;
  wire [7:0] mark;
  wire [7:0] \mark$31 ;
  input [8:0] \port$776$3 ;
  wire [8:0] \port$776$3 ;
  input [39:0] req__payload;
  wire [39:0] req__payload;
  wire \req__payload.again ;
  wire \req__payload.bad ;
  wire [35:0] \req__payload.key ;
  wire \req__payload.learn ;
  wire \req__payload.present ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire req_again;
  wire req_bad;
  wire [35:0] req_key;
  wire req_learn;
  wire req_present;
  wire req_ready;
  input req_valid;
  wire req_valid;
  output [17:0] rsp__payload;
  wire [17:0] rsp__payload;
  wire \rsp__payload.bad ;
  wire \rsp__payload.hit ;
  wire \rsp__payload.present ;
  wire [14:0] \rsp__payload.slot ;
  wire rsp__ready;
  output rsp__valid;
  wire rsp__valid;
  wire rsp_bad;
  wire rsp_hit;
  wire rsp_present;
  input rsp_ready;
  wire rsp_ready;
  wire [14:0] rsp_slot;
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
    .back_hit(\port$776$3 [6]),
    .back_index(\port$776$3 [5:0]),
    .back_valid(back_valid),
    .back_way(\port$776$3 [8:7]),
    .clk(clk),
    .filtered(filtered),
    .forget(forget),
    .forget_index(forget_index),
    .mark(mark),
    .req_again(req__payload[38]),
    .req_bad(req__payload[37]),
    .req_key(req__payload[35:0]),
    .req_learn(req__payload[39]),
    .req_present(req__payload[36]),
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
  assign req_key = req__payload[35:0];
  assign req_present = req__payload[36];
  assign req_bad = req__payload[37];
  assign req_again = req__payload[38];
  assign req_learn = req__payload[39];
  assign rsp_valid = rsp__valid;
  assign rsp__ready = rsp_ready;
  assign ask_valid = ask__valid;
  assign ask__ready = ask_ready;
  assign \mark$31  = mark;
  assign \back_valid$33  = back_valid;
  assign back_index = \port$776$3 [5:0];
  assign \back_index$35  = \port$776$3 [5:0];
  assign back_hit = \port$776$3 [6];
  assign \back_hit$37  = \port$776$3 [6];
  assign back_way = \port$776$3 [8:7];
  assign \back_way$39  = \port$776$3 [8:7];
  assign \forget$41  = forget;
  assign \forget_index$43  = forget_index;
  assign \filtered$45  = filtered;
  assign \asked$47  = asked;
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
  assign ask__payload[45] = ask_again;
  assign ask__payload[44] = ask_learn;
  assign ask__payload[43:21] = ask_tag;
  assign ask__payload[20:11] = ask_set;
  assign ask__payload[10:3] = ask_step;
  assign ask__payload[2:0] = ask_route;
  assign rsp__payload[17] = rsp_bad;
  assign rsp__payload[16] = rsp_present;
  assign rsp__payload[15] = rsp_hit;
  assign rsp__payload[14:0] = rsp_slot;
endmodule

module \hotline_classifier.design.engine_1 (rst, req__ready, rsp__valid, ask__valid, mark, filtered, asked, ask_ready, back_valid, rsp_ready, forget_index, forget, rsp__payload, ask__payload, \port$780$3 , req_valid, req__payload, clk);
  output [45:0] ask__payload;
  wire [45:0] ask__payload;
  wire \ask__payload.again ;
  wire \ask__payload.learn ;
  wire [2:0] \ask__payload.route ;
  wire [9:0] \ask__payload.set ;
  wire [7:0] \ask__payload.step ;
  wire [22:0] \ask__payload.tag ;
  wire ask__ready;
  output ask__valid;
  wire ask__valid;
  wire ask_again;
  wire ask_learn;
  input ask_ready;
  wire ask_ready;
  wire [2:0] ask_route;
  wire [9:0] ask_set;
  wire [7:0] ask_step;
  wire [22:0] ask_tag;
  wire ask_valid;
  output asked;
  wire asked;
  wire \asked$47 ;
  wire back_hit;
  wire \back_hit$37 ;
  wire [5:0] back_index;
  wire [5:0] \back_index$35 ;
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
  input [8:0] forget_index;
  wire [8:0] forget_index;
  wire [8:0] \forget_index$43 ;
  output [7:0] mark;
  wire [7:0] mark;
  wire [7:0] \mark$31 ;
  input [8:0] \port$780$3 ;
  wire [8:0] \port$780$3 ;
  input [39:0] req__payload;
  wire [39:0] req__payload;
  wire \req__payload.again ;
  wire \req__payload.bad ;
  wire [35:0] \req__payload.key ;
  wire \req__payload.learn ;
  wire \req__payload.present ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire req_again;
  wire req_bad;
  wire [35:0] req_key;
  wire req_learn;
  wire req_present;
  wire req_ready;
  input req_valid;
  wire req_valid;
  output [17:0] rsp__payload;
  wire [17:0] rsp__payload;
  wire \rsp__payload.bad ;
  wire \rsp__payload.hit ;
  wire \rsp__payload.present ;
  wire [14:0] \rsp__payload.slot ;
  wire rsp__ready;
  output rsp__valid;
  wire rsp__valid;
  wire rsp_bad;
  wire rsp_hit;
  wire rsp_present;
  input rsp_ready;
  wire rsp_ready;
  wire [14:0] rsp_slot;
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
    .back_hit(\port$780$3 [6]),
    .back_index(\port$780$3 [5:0]),
    .back_valid(back_valid),
    .back_way(\port$780$3 [8:7]),
    .clk(clk),
    .filtered(filtered),
    .forget(forget),
    .forget_index(forget_index),
    .mark(mark),
    .req_again(req__payload[38]),
    .req_bad(req__payload[37]),
    .req_key(req__payload[35:0]),
    .req_learn(req__payload[39]),
    .req_present(req__payload[36]),
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
  assign req_key = req__payload[35:0];
  assign req_present = req__payload[36];
  assign req_bad = req__payload[37];
  assign req_again = req__payload[38];
  assign req_learn = req__payload[39];
  assign rsp_valid = rsp__valid;
  assign rsp__ready = rsp_ready;
  assign ask_valid = ask__valid;
  assign ask__ready = ask_ready;
  assign \mark$31  = mark;
  assign \back_valid$33  = back_valid;
  assign back_index = \port$780$3 [5:0];
  assign \back_index$35  = \port$780$3 [5:0];
  assign back_hit = \port$780$3 [6];
  assign \back_hit$37  = \port$780$3 [6];
  assign back_way = \port$780$3 [8:7];
  assign \back_way$39  = \port$780$3 [8:7];
  assign \forget$41  = forget;
  assign \forget_index$43  = forget_index;
  assign \filtered$45  = filtered;
  assign \asked$47  = asked;
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
  assign ask__payload[45] = ask_again;
  assign ask__payload[44] = ask_learn;
  assign ask__payload[43:21] = ask_tag;
  assign ask__payload[20:11] = ask_set;
  assign ask__payload[10:3] = ask_step;
  assign ask__payload[2:0] = ask_route;
  assign rsp__payload[17] = rsp_bad;
  assign rsp__payload[16] = rsp_present;
  assign rsp__payload[15] = rsp_hit;
  assign rsp__payload[14:0] = rsp_slot;
endmodule

module \hotline_classifier.design.engine_2 (rst, req__ready, rsp__valid, ask__valid, mark, filtered, asked, ask_ready, back_valid, rsp_ready, forget_index, forget, rsp__payload, ask__payload, \port$784$3 , req_valid, req__payload, clk);
  output [45:0] ask__payload;
  wire [45:0] ask__payload;
  wire \ask__payload.again ;
  wire \ask__payload.learn ;
  wire [2:0] \ask__payload.route ;
  wire [9:0] \ask__payload.set ;
  wire [7:0] \ask__payload.step ;
  wire [22:0] \ask__payload.tag ;
  wire ask__ready;
  output ask__valid;
  wire ask__valid;
  wire ask_again;
  wire ask_learn;
  input ask_ready;
  wire ask_ready;
  wire [2:0] ask_route;
  wire [9:0] ask_set;
  wire [7:0] ask_step;
  wire [22:0] ask_tag;
  wire ask_valid;
  output asked;
  wire asked;
  wire \asked$47 ;
  wire back_hit;
  wire \back_hit$37 ;
  wire [5:0] back_index;
  wire [5:0] \back_index$35 ;
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
  input [8:0] forget_index;
  wire [8:0] forget_index;
  wire [8:0] \forget_index$43 ;
  output [7:0] mark;
  wire [7:0] mark;
  wire [7:0] \mark$31 ;
  input [8:0] \port$784$3 ;
  wire [8:0] \port$784$3 ;
  input [39:0] req__payload;
  wire [39:0] req__payload;
  wire \req__payload.again ;
  wire \req__payload.bad ;
  wire [35:0] \req__payload.key ;
  wire \req__payload.learn ;
  wire \req__payload.present ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire req_again;
  wire req_bad;
  wire [35:0] req_key;
  wire req_learn;
  wire req_present;
  wire req_ready;
  input req_valid;
  wire req_valid;
  output [17:0] rsp__payload;
  wire [17:0] rsp__payload;
  wire \rsp__payload.bad ;
  wire \rsp__payload.hit ;
  wire \rsp__payload.present ;
  wire [14:0] \rsp__payload.slot ;
  wire rsp__ready;
  output rsp__valid;
  wire rsp__valid;
  wire rsp_bad;
  wire rsp_hit;
  wire rsp_present;
  input rsp_ready;
  wire rsp_ready;
  wire [14:0] rsp_slot;
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
    .back_hit(\port$784$3 [6]),
    .back_index(\port$784$3 [5:0]),
    .back_valid(back_valid),
    .back_way(\port$784$3 [8:7]),
    .clk(clk),
    .filtered(filtered),
    .forget(forget),
    .forget_index(forget_index),
    .mark(mark),
    .req_again(req__payload[38]),
    .req_bad(req__payload[37]),
    .req_key(req__payload[35:0]),
    .req_learn(req__payload[39]),
    .req_present(req__payload[36]),
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
  assign req_key = req__payload[35:0];
  assign req_present = req__payload[36];
  assign req_bad = req__payload[37];
  assign req_again = req__payload[38];
  assign req_learn = req__payload[39];
  assign rsp_valid = rsp__valid;
  assign rsp__ready = rsp_ready;
  assign ask_valid = ask__valid;
  assign ask__ready = ask_ready;
  assign \mark$31  = mark;
  assign \back_valid$33  = back_valid;
  assign back_index = \port$784$3 [5:0];
  assign \back_index$35  = \port$784$3 [5:0];
  assign back_hit = \port$784$3 [6];
  assign \back_hit$37  = \port$784$3 [6];
  assign back_way = \port$784$3 [8:7];
  assign \back_way$39  = \port$784$3 [8:7];
  assign \forget$41  = forget;
  assign \forget_index$43  = forget_index;
  assign \filtered$45  = filtered;
  assign \asked$47  = asked;
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
  assign ask__payload[45] = ask_again;
  assign ask__payload[44] = ask_learn;
  assign ask__payload[43:21] = ask_tag;
  assign ask__payload[20:11] = ask_set;
  assign ask__payload[10:3] = ask_step;
  assign ask__payload[2:0] = ask_route;
  assign rsp__payload[17] = rsp_bad;
  assign rsp__payload[16] = rsp_present;
  assign rsp__payload[15] = rsp_hit;
  assign rsp__payload[14:0] = rsp_slot;
endmodule

module \hotline_classifier.design.engine_3 (rst, req__ready, rsp__valid, ask__valid, mark, filtered, asked, ask_ready, back_valid, rsp_ready, forget_index, forget, rsp__payload, ask__payload, \port$788$3 , req_valid, req__payload, clk);
  output [45:0] ask__payload;
  wire [45:0] ask__payload;
  wire \ask__payload.again ;
  wire \ask__payload.learn ;
  wire [2:0] \ask__payload.route ;
  wire [9:0] \ask__payload.set ;
  wire [7:0] \ask__payload.step ;
  wire [22:0] \ask__payload.tag ;
  wire ask__ready;
  output ask__valid;
  wire ask__valid;
  wire ask_again;
  wire ask_learn;
  input ask_ready;
  wire ask_ready;
  wire [2:0] ask_route;
  wire [9:0] ask_set;
  wire [7:0] ask_step;
  wire [22:0] ask_tag;
  wire ask_valid;
  output asked;
  wire asked;
  wire \asked$47 ;
  wire back_hit;
  wire \back_hit$37 ;
  wire [5:0] back_index;
  wire [5:0] \back_index$35 ;
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
  input [8:0] forget_index;
  wire [8:0] forget_index;
  wire [8:0] \forget_index$43 ;
  output [7:0] mark;
  wire [7:0] mark;
  wire [7:0] \mark$31 ;
  input [8:0] \port$788$3 ;
  wire [8:0] \port$788$3 ;
  input [39:0] req__payload;
  wire [39:0] req__payload;
  wire \req__payload.again ;
  wire \req__payload.bad ;
  wire [35:0] \req__payload.key ;
  wire \req__payload.learn ;
  wire \req__payload.present ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire req_again;
  wire req_bad;
  wire [35:0] req_key;
  wire req_learn;
  wire req_present;
  wire req_ready;
  input req_valid;
  wire req_valid;
  output [17:0] rsp__payload;
  wire [17:0] rsp__payload;
  wire \rsp__payload.bad ;
  wire \rsp__payload.hit ;
  wire \rsp__payload.present ;
  wire [14:0] \rsp__payload.slot ;
  wire rsp__ready;
  output rsp__valid;
  wire rsp__valid;
  wire rsp_bad;
  wire rsp_hit;
  wire rsp_present;
  input rsp_ready;
  wire rsp_ready;
  wire [14:0] rsp_slot;
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
    .back_hit(\port$788$3 [6]),
    .back_index(\port$788$3 [5:0]),
    .back_valid(back_valid),
    .back_way(\port$788$3 [8:7]),
    .clk(clk),
    .filtered(filtered),
    .forget(forget),
    .forget_index(forget_index),
    .mark(mark),
    .req_again(req__payload[38]),
    .req_bad(req__payload[37]),
    .req_key(req__payload[35:0]),
    .req_learn(req__payload[39]),
    .req_present(req__payload[36]),
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
  assign req_key = req__payload[35:0];
  assign req_present = req__payload[36];
  assign req_bad = req__payload[37];
  assign req_again = req__payload[38];
  assign req_learn = req__payload[39];
  assign rsp_valid = rsp__valid;
  assign rsp__ready = rsp_ready;
  assign ask_valid = ask__valid;
  assign ask__ready = ask_ready;
  assign \mark$31  = mark;
  assign \back_valid$33  = back_valid;
  assign back_index = \port$788$3 [5:0];
  assign \back_index$35  = \port$788$3 [5:0];
  assign back_hit = \port$788$3 [6];
  assign \back_hit$37  = \port$788$3 [6];
  assign back_way = \port$788$3 [8:7];
  assign \back_way$39  = \port$788$3 [8:7];
  assign \forget$41  = forget;
  assign \forget_index$43  = forget_index;
  assign \filtered$45  = filtered;
  assign \asked$47  = asked;
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
  assign ask__payload[45] = ask_again;
  assign ask__payload[44] = ask_learn;
  assign ask__payload[43:21] = ask_tag;
  assign ask__payload[20:11] = ask_set;
  assign ask__payload[10:3] = ask_step;
  assign ask__payload[2:0] = ask_route;
  assign rsp__payload[17] = rsp_bad;
  assign rsp__payload[16] = rsp_present;
  assign rsp__payload[15] = rsp_hit;
  assign rsp__payload[14:0] = rsp_slot;
endmodule

module \hotline_classifier.design.engine_4 (rst, req__ready, rsp__valid, ask__valid, mark, filtered, asked, ask_ready, back_valid, rsp_ready, forget_index, forget, rsp__payload, ask__payload, \port$777$3 , req_valid, req__payload, clk);
  output [45:0] ask__payload;
  wire [45:0] ask__payload;
  wire \ask__payload.again ;
  wire \ask__payload.learn ;
  wire [2:0] \ask__payload.route ;
  wire [9:0] \ask__payload.set ;
  wire [7:0] \ask__payload.step ;
  wire [22:0] \ask__payload.tag ;
  wire ask__ready;
  output ask__valid;
  wire ask__valid;
  wire ask_again;
  wire ask_learn;
  input ask_ready;
  wire ask_ready;
  wire [2:0] ask_route;
  wire [9:0] ask_set;
  wire [7:0] ask_step;
  wire [22:0] ask_tag;
  wire ask_valid;
  output asked;
  wire asked;
  wire \asked$47 ;
  wire back_hit;
  wire \back_hit$37 ;
  wire [5:0] back_index;
  wire [5:0] \back_index$35 ;
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
  input [8:0] forget_index;
  wire [8:0] forget_index;
  wire [8:0] \forget_index$43 ;
  output [7:0] mark;
  wire [7:0] mark;
  wire [7:0] \mark$31 ;
  input [8:0] \port$777$3 ;
  wire [8:0] \port$777$3 ;
  input [39:0] req__payload;
  wire [39:0] req__payload;
  wire \req__payload.again ;
  wire \req__payload.bad ;
  wire [35:0] \req__payload.key ;
  wire \req__payload.learn ;
  wire \req__payload.present ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire req_again;
  wire req_bad;
  wire [35:0] req_key;
  wire req_learn;
  wire req_present;
  wire req_ready;
  input req_valid;
  wire req_valid;
  output [17:0] rsp__payload;
  wire [17:0] rsp__payload;
  wire \rsp__payload.bad ;
  wire \rsp__payload.hit ;
  wire \rsp__payload.present ;
  wire [14:0] \rsp__payload.slot ;
  wire rsp__ready;
  output rsp__valid;
  wire rsp__valid;
  wire rsp_bad;
  wire rsp_hit;
  wire rsp_present;
  input rsp_ready;
  wire rsp_ready;
  wire [14:0] rsp_slot;
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
    .back_hit(\port$777$3 [6]),
    .back_index(\port$777$3 [5:0]),
    .back_valid(back_valid),
    .back_way(\port$777$3 [8:7]),
    .clk(clk),
    .filtered(filtered),
    .forget(forget),
    .forget_index(forget_index),
    .mark(mark),
    .req_again(req__payload[38]),
    .req_bad(req__payload[37]),
    .req_key(req__payload[35:0]),
    .req_learn(req__payload[39]),
    .req_present(req__payload[36]),
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
  assign req_key = req__payload[35:0];
  assign req_present = req__payload[36];
  assign req_bad = req__payload[37];
  assign req_again = req__payload[38];
  assign req_learn = req__payload[39];
  assign rsp_valid = rsp__valid;
  assign rsp__ready = rsp_ready;
  assign ask_valid = ask__valid;
  assign ask__ready = ask_ready;
  assign \mark$31  = mark;
  assign \back_valid$33  = back_valid;
  assign back_index = \port$777$3 [5:0];
  assign \back_index$35  = \port$777$3 [5:0];
  assign back_hit = \port$777$3 [6];
  assign \back_hit$37  = \port$777$3 [6];
  assign back_way = \port$777$3 [8:7];
  assign \back_way$39  = \port$777$3 [8:7];
  assign \forget$41  = forget;
  assign \forget_index$43  = forget_index;
  assign \filtered$45  = filtered;
  assign \asked$47  = asked;
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
  assign ask__payload[45] = ask_again;
  assign ask__payload[44] = ask_learn;
  assign ask__payload[43:21] = ask_tag;
  assign ask__payload[20:11] = ask_set;
  assign ask__payload[10:3] = ask_step;
  assign ask__payload[2:0] = ask_route;
  assign rsp__payload[17] = rsp_bad;
  assign rsp__payload[16] = rsp_present;
  assign rsp__payload[15] = rsp_hit;
  assign rsp__payload[14:0] = rsp_slot;
endmodule

module \hotline_classifier.design.engine_5 (rst, req__ready, rsp__valid, ask__valid, mark, filtered, asked, ask_ready, back_valid, rsp_ready, forget_index, forget, rsp__payload, ask__payload, \port$781$3 , req_valid, req__payload, clk);
  output [45:0] ask__payload;
  wire [45:0] ask__payload;
  wire \ask__payload.again ;
  wire \ask__payload.learn ;
  wire [2:0] \ask__payload.route ;
  wire [9:0] \ask__payload.set ;
  wire [7:0] \ask__payload.step ;
  wire [22:0] \ask__payload.tag ;
  wire ask__ready;
  output ask__valid;
  wire ask__valid;
  wire ask_again;
  wire ask_learn;
  input ask_ready;
  wire ask_ready;
  wire [2:0] ask_route;
  wire [9:0] ask_set;
  wire [7:0] ask_step;
  wire [22:0] ask_tag;
  wire ask_valid;
  output asked;
  wire asked;
  wire \asked$47 ;
  wire back_hit;
  wire \back_hit$37 ;
  wire [5:0] back_index;
  wire [5:0] \back_index$35 ;
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
  input [8:0] forget_index;
  wire [8:0] forget_index;
  wire [8:0] \forget_index$43 ;
  output [7:0] mark;
  wire [7:0] mark;
  wire [7:0] \mark$31 ;
  input [8:0] \port$781$3 ;
  wire [8:0] \port$781$3 ;
  input [39:0] req__payload;
  wire [39:0] req__payload;
  wire \req__payload.again ;
  wire \req__payload.bad ;
  wire [35:0] \req__payload.key ;
  wire \req__payload.learn ;
  wire \req__payload.present ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire req_again;
  wire req_bad;
  wire [35:0] req_key;
  wire req_learn;
  wire req_present;
  wire req_ready;
  input req_valid;
  wire req_valid;
  output [17:0] rsp__payload;
  wire [17:0] rsp__payload;
  wire \rsp__payload.bad ;
  wire \rsp__payload.hit ;
  wire \rsp__payload.present ;
  wire [14:0] \rsp__payload.slot ;
  wire rsp__ready;
  output rsp__valid;
  wire rsp__valid;
  wire rsp_bad;
  wire rsp_hit;
  wire rsp_present;
  input rsp_ready;
  wire rsp_ready;
  wire [14:0] rsp_slot;
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
    .back_hit(\port$781$3 [6]),
    .back_index(\port$781$3 [5:0]),
    .back_valid(back_valid),
    .back_way(\port$781$3 [8:7]),
    .clk(clk),
    .filtered(filtered),
    .forget(forget),
    .forget_index(forget_index),
    .mark(mark),
    .req_again(req__payload[38]),
    .req_bad(req__payload[37]),
    .req_key(req__payload[35:0]),
    .req_learn(req__payload[39]),
    .req_present(req__payload[36]),
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
  assign req_key = req__payload[35:0];
  assign req_present = req__payload[36];
  assign req_bad = req__payload[37];
  assign req_again = req__payload[38];
  assign req_learn = req__payload[39];
  assign rsp_valid = rsp__valid;
  assign rsp__ready = rsp_ready;
  assign ask_valid = ask__valid;
  assign ask__ready = ask_ready;
  assign \mark$31  = mark;
  assign \back_valid$33  = back_valid;
  assign back_index = \port$781$3 [5:0];
  assign \back_index$35  = \port$781$3 [5:0];
  assign back_hit = \port$781$3 [6];
  assign \back_hit$37  = \port$781$3 [6];
  assign back_way = \port$781$3 [8:7];
  assign \back_way$39  = \port$781$3 [8:7];
  assign \forget$41  = forget;
  assign \forget_index$43  = forget_index;
  assign \filtered$45  = filtered;
  assign \asked$47  = asked;
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
  assign ask__payload[45] = ask_again;
  assign ask__payload[44] = ask_learn;
  assign ask__payload[43:21] = ask_tag;
  assign ask__payload[20:11] = ask_set;
  assign ask__payload[10:3] = ask_step;
  assign ask__payload[2:0] = ask_route;
  assign rsp__payload[17] = rsp_bad;
  assign rsp__payload[16] = rsp_present;
  assign rsp__payload[15] = rsp_hit;
  assign rsp__payload[14:0] = rsp_slot;
endmodule

module \hotline_classifier.design.engine_6 (rst, req__ready, rsp__valid, ask__valid, mark, filtered, asked, ask_ready, back_valid, rsp_ready, forget_index, forget, rsp__payload, ask__payload, \port$785$3 , req_valid, req__payload, clk);
  output [45:0] ask__payload;
  wire [45:0] ask__payload;
  wire \ask__payload.again ;
  wire \ask__payload.learn ;
  wire [2:0] \ask__payload.route ;
  wire [9:0] \ask__payload.set ;
  wire [7:0] \ask__payload.step ;
  wire [22:0] \ask__payload.tag ;
  wire ask__ready;
  output ask__valid;
  wire ask__valid;
  wire ask_again;
  wire ask_learn;
  input ask_ready;
  wire ask_ready;
  wire [2:0] ask_route;
  wire [9:0] ask_set;
  wire [7:0] ask_step;
  wire [22:0] ask_tag;
  wire ask_valid;
  output asked;
  wire asked;
  wire \asked$47 ;
  wire back_hit;
  wire \back_hit$37 ;
  wire [5:0] back_index;
  wire [5:0] \back_index$35 ;
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
  input [8:0] forget_index;
  wire [8:0] forget_index;
  wire [8:0] \forget_index$43 ;
  output [7:0] mark;
  wire [7:0] mark;
  wire [7:0] \mark$31 ;
  input [8:0] \port$785$3 ;
  wire [8:0] \port$785$3 ;
  input [39:0] req__payload;
  wire [39:0] req__payload;
  wire \req__payload.again ;
  wire \req__payload.bad ;
  wire [35:0] \req__payload.key ;
  wire \req__payload.learn ;
  wire \req__payload.present ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire req_again;
  wire req_bad;
  wire [35:0] req_key;
  wire req_learn;
  wire req_present;
  wire req_ready;
  input req_valid;
  wire req_valid;
  output [17:0] rsp__payload;
  wire [17:0] rsp__payload;
  wire \rsp__payload.bad ;
  wire \rsp__payload.hit ;
  wire \rsp__payload.present ;
  wire [14:0] \rsp__payload.slot ;
  wire rsp__ready;
  output rsp__valid;
  wire rsp__valid;
  wire rsp_bad;
  wire rsp_hit;
  wire rsp_present;
  input rsp_ready;
  wire rsp_ready;
  wire [14:0] rsp_slot;
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
    .back_hit(\port$785$3 [6]),
    .back_index(\port$785$3 [5:0]),
    .back_valid(back_valid),
    .back_way(\port$785$3 [8:7]),
    .clk(clk),
    .filtered(filtered),
    .forget(forget),
    .forget_index(forget_index),
    .mark(mark),
    .req_again(req__payload[38]),
    .req_bad(req__payload[37]),
    .req_key(req__payload[35:0]),
    .req_learn(req__payload[39]),
    .req_present(req__payload[36]),
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
  assign req_key = req__payload[35:0];
  assign req_present = req__payload[36];
  assign req_bad = req__payload[37];
  assign req_again = req__payload[38];
  assign req_learn = req__payload[39];
  assign rsp_valid = rsp__valid;
  assign rsp__ready = rsp_ready;
  assign ask_valid = ask__valid;
  assign ask__ready = ask_ready;
  assign \mark$31  = mark;
  assign \back_valid$33  = back_valid;
  assign back_index = \port$785$3 [5:0];
  assign \back_index$35  = \port$785$3 [5:0];
  assign back_hit = \port$785$3 [6];
  assign \back_hit$37  = \port$785$3 [6];
  assign back_way = \port$785$3 [8:7];
  assign \back_way$39  = \port$785$3 [8:7];
  assign \forget$41  = forget;
  assign \forget_index$43  = forget_index;
  assign \filtered$45  = filtered;
  assign \asked$47  = asked;
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
  assign ask__payload[45] = ask_again;
  assign ask__payload[44] = ask_learn;
  assign ask__payload[43:21] = ask_tag;
  assign ask__payload[20:11] = ask_set;
  assign ask__payload[10:3] = ask_step;
  assign ask__payload[2:0] = ask_route;
  assign rsp__payload[17] = rsp_bad;
  assign rsp__payload[16] = rsp_present;
  assign rsp__payload[15] = rsp_hit;
  assign rsp__payload[14:0] = rsp_slot;
endmodule

module \hotline_classifier.design.engine_7 (rst, req__ready, rsp__valid, ask__valid, mark, filtered, asked, ask_ready, back_valid, rsp_ready, forget_index, forget, rsp__payload, ask__payload, \port$789$3 , req_valid, req__payload, clk);
  output [45:0] ask__payload;
  wire [45:0] ask__payload;
  wire \ask__payload.again ;
  wire \ask__payload.learn ;
  wire [2:0] \ask__payload.route ;
  wire [9:0] \ask__payload.set ;
  wire [7:0] \ask__payload.step ;
  wire [22:0] \ask__payload.tag ;
  wire ask__ready;
  output ask__valid;
  wire ask__valid;
  wire ask_again;
  wire ask_learn;
  input ask_ready;
  wire ask_ready;
  wire [2:0] ask_route;
  wire [9:0] ask_set;
  wire [7:0] ask_step;
  wire [22:0] ask_tag;
  wire ask_valid;
  output asked;
  wire asked;
  wire \asked$47 ;
  wire back_hit;
  wire \back_hit$37 ;
  wire [5:0] back_index;
  wire [5:0] \back_index$35 ;
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
  input [8:0] forget_index;
  wire [8:0] forget_index;
  wire [8:0] \forget_index$43 ;
  output [7:0] mark;
  wire [7:0] mark;
  wire [7:0] \mark$31 ;
  input [8:0] \port$789$3 ;
  wire [8:0] \port$789$3 ;
  input [39:0] req__payload;
  wire [39:0] req__payload;
  wire \req__payload.again ;
  wire \req__payload.bad ;
  wire [35:0] \req__payload.key ;
  wire \req__payload.learn ;
  wire \req__payload.present ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire req_again;
  wire req_bad;
  wire [35:0] req_key;
  wire req_learn;
  wire req_present;
  wire req_ready;
  input req_valid;
  wire req_valid;
  output [17:0] rsp__payload;
  wire [17:0] rsp__payload;
  wire \rsp__payload.bad ;
  wire \rsp__payload.hit ;
  wire \rsp__payload.present ;
  wire [14:0] \rsp__payload.slot ;
  wire rsp__ready;
  output rsp__valid;
  wire rsp__valid;
  wire rsp_bad;
  wire rsp_hit;
  wire rsp_present;
  input rsp_ready;
  wire rsp_ready;
  wire [14:0] rsp_slot;
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
    .back_hit(\port$789$3 [6]),
    .back_index(\port$789$3 [5:0]),
    .back_valid(back_valid),
    .back_way(\port$789$3 [8:7]),
    .clk(clk),
    .filtered(filtered),
    .forget(forget),
    .forget_index(forget_index),
    .mark(mark),
    .req_again(req__payload[38]),
    .req_bad(req__payload[37]),
    .req_key(req__payload[35:0]),
    .req_learn(req__payload[39]),
    .req_present(req__payload[36]),
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
  assign req_key = req__payload[35:0];
  assign req_present = req__payload[36];
  assign req_bad = req__payload[37];
  assign req_again = req__payload[38];
  assign req_learn = req__payload[39];
  assign rsp_valid = rsp__valid;
  assign rsp__ready = rsp_ready;
  assign ask_valid = ask__valid;
  assign ask__ready = ask_ready;
  assign \mark$31  = mark;
  assign \back_valid$33  = back_valid;
  assign back_index = \port$789$3 [5:0];
  assign \back_index$35  = \port$789$3 [5:0];
  assign back_hit = \port$789$3 [6];
  assign \back_hit$37  = \port$789$3 [6];
  assign back_way = \port$789$3 [8:7];
  assign \back_way$39  = \port$789$3 [8:7];
  assign \forget$41  = forget;
  assign \forget_index$43  = forget_index;
  assign \filtered$45  = filtered;
  assign \asked$47  = asked;
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
  assign ask__payload[45] = ask_again;
  assign ask__payload[44] = ask_learn;
  assign ask__payload[43:21] = ask_tag;
  assign ask__payload[20:11] = ask_set;
  assign ask__payload[10:3] = ask_step;
  assign ask__payload[2:0] = ask_route;
  assign rsp__payload[17] = rsp_bad;
  assign rsp__payload[16] = rsp_present;
  assign rsp__payload[15] = rsp_hit;
  assign rsp__payload[14:0] = rsp_slot;
endmodule

module \hotline_classifier.design.info (rst, w_level, r_data, r_en, w_en, w_port__data, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$3  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [8:0] \$11 ;
  wire [8:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [8:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [8:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  reg [7:0] \$30 ;
  reg [7:0] \$31 ;
  reg [7:0] \$32 ;
  reg \$33 ;
  wire \$4 ;
  wire [8:0] \$5 ;
  wire [8:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  (* init = 8'h00 *)
  wire [7:0] consume;
  reg [7:0] inner_level = 8'h00;
  wire inner_r_rdy;
  wire [8:0] level;
  (* init = 8'h00 *)
  wire [7:0] produce;
  output [51:0] r_data;
  wire [51:0] r_data;
  input r_en;
  wire r_en;
  wire [8:0] r_level;
  reg [7:0] r_port__addr = 8'h00;
  wire [51:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  input rst;
  wire rst;
  wire [51:0] w_data;
  input w_en;
  wire w_en;
  output [8:0] w_level;
  wire [8:0] w_level;
  reg [7:0] w_port__addr = 8'h00;
  input [51:0] w_port__data;
  wire [51:0] w_port__data;
  wire w_port__en;
  wire w_rdy;
  reg [51:0] storage [254:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  reg [51:0] _0_;
  always @(posedge clk) begin
    if (r_port__en) begin
      _0_ <= storage[r_port__addr];
    end
  end
  assign r_data = _0_;
  assign w_rdy = inner_level != 8'hff;
  assign inner_r_rdy = | inner_level;
  assign w_port__en = w_rdy & w_en;
  assign \$1  = ~ r_rdy;
  assign \$2  = \$1  | r_en;
  assign r_port__en = inner_r_rdy & \$2 ;
  assign w_level = inner_level + r_rdy;
  assign \$3  = w_rdy & w_en;
  assign \$4  = w_port__addr == 8'hfe;
  assign \$5  = w_port__addr + 1'h1;
  assign \$6  = \$4  ? 9'h000 : \$5 ;
  assign \$7  = ~ r_rdy;
  assign \$8  = \$7  | r_en;
  assign \$9  = inner_r_rdy & \$8 ;
  assign \$10  = r_port__addr == 8'hfe;
  assign \$11  = r_port__addr + 1'h1;
  assign \$12  = \$10  ? 9'h000 : \$11 ;
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
      \$30  = \$6 [7:0];
    end
    if (rst) begin
      \$30  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [7:0];
    end
    if (rst) begin
      \$31  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$32  = inner_level;
    if (\$18 ) begin
      \$32  = \$19 [7:0];
    end
    if (\$25 ) begin
      \$32  = \$26 [7:0];
    end
    if (rst) begin
      \$32  = 8'h00;
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

module \hotline_classifier.design.joined (rst, o__ready, \i__valid$14 , \i__valid$20 , \i__valid$26 , \i__valid$32 , \i__valid$38 , \i__valid$44 , \i__valid$50 , \i__valid$56 , i__payload, i__ready, \i__ready$15 , \i__ready$21 , \i__ready$27 , \i__ready$33 , \i__ready$39 , \i__ready$45 , \i__ready$51 , \i__ready$57 , \o__payload$112 
, \i__payload$70 , \i__payload$75 , \i__payload$80 , \i__payload$85 , \i__payload$90 , \i__payload$95 , \i__payload$100 , \i__payload$105 , i__valid, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$4  = 0;
  wire \$1 ;
  wire [5:0] \$10 ;
  reg [3:0] \$100 ;
  reg \$101 ;
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
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire [5:0] \$3 ;
  wire [4:0] \$30 ;
  wire [5:0] \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire [4:0] \$37 ;
  wire [5:0] \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire [4:0] \$44 ;
  wire [5:0] \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire [4:0] \$51 ;
  wire [5:0] \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire [4:0] \$58 ;
  wire [5:0] \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire [4:0] \$65 ;
  wire [5:0] \$66 ;
  wire \$67 ;
  wire \$68 ;
  reg \$69 ;
  wire \$7 ;
  reg \$70 ;
  wire [195:0] \$71 ;
  reg \$72 ;
  reg [3:0] \$73 ;
  reg \$74 ;
  reg \$75 ;
  reg [3:0] \$76 ;
  reg \$77 ;
  reg \$78 ;
  reg [3:0] \$79 ;
  wire \$8 ;
  reg \$80 ;
  reg \$81 ;
  reg [3:0] \$82 ;
  reg \$83 ;
  reg \$84 ;
  reg [3:0] \$85 ;
  reg \$86 ;
  reg \$87 ;
  reg [3:0] \$88 ;
  reg \$89 ;
  wire [4:0] \$9 ;
  reg \$90 ;
  reg [3:0] \$91 ;
  reg \$92 ;
  reg \$93 ;
  reg [3:0] \$94 ;
  reg \$95 ;
  reg \$96 ;
  reg [3:0] \$97 ;
  reg \$98 ;
  reg \$99 ;
  wire \$signal ;
  reg [195:0] \$signal$5  = 196'h0000000000000000000000000000000000000000000000000;
  wire [17:0] \$signal$5.engine_0 ;
  wire \$signal$5.engine_0.bad ;
  wire \$signal$5.engine_0.hit ;
  wire \$signal$5.engine_0.present ;
  wire [14:0] \$signal$5.engine_0.slot ;
  wire [17:0] \$signal$5.engine_1 ;
  wire \$signal$5.engine_1.bad ;
  wire \$signal$5.engine_1.hit ;
  wire \$signal$5.engine_1.present ;
  wire [14:0] \$signal$5.engine_1.slot ;
  wire [17:0] \$signal$5.engine_2 ;
  wire \$signal$5.engine_2.bad ;
  wire \$signal$5.engine_2.hit ;
  wire \$signal$5.engine_2.present ;
  wire [14:0] \$signal$5.engine_2.slot ;
  wire [17:0] \$signal$5.engine_3 ;
  wire \$signal$5.engine_3.bad ;
  wire \$signal$5.engine_3.hit ;
  wire \$signal$5.engine_3.present ;
  wire [14:0] \$signal$5.engine_3.slot ;
  wire [17:0] \$signal$5.engine_4 ;
  wire \$signal$5.engine_4.bad ;
  wire \$signal$5.engine_4.hit ;
  wire \$signal$5.engine_4.present ;
  wire [14:0] \$signal$5.engine_4.slot ;
  wire [17:0] \$signal$5.engine_5 ;
  wire \$signal$5.engine_5.bad ;
  wire \$signal$5.engine_5.hit ;
  wire \$signal$5.engine_5.present ;
  wire [14:0] \$signal$5.engine_5.slot ;
  wire [17:0] \$signal$5.engine_6 ;
  wire \$signal$5.engine_6.bad ;
  wire \$signal$5.engine_6.hit ;
  wire \$signal$5.engine_6.present ;
  wire [14:0] \$signal$5.engine_6.slot ;
  wire [17:0] \$signal$5.engine_7 ;
  wire \$signal$5.engine_7.bad ;
  wire \$signal$5.engine_7.hit ;
  wire \$signal$5.engine_7.present ;
  wire [14:0] \$signal$5.engine_7.slot ;
  wire [51:0] \$signal$5.info ;
  wire [10:0] \$signal$5.info.block ;
  wire \$signal$5.info.last ;
  wire \$signal$5.info.learn ;
  wire [23:0] \$signal$5.info.offset ;
  wire [14:0] \$signal$5.info.samples ;
  reg \$signal$60  = 1'h0;
  reg [3:0] \$signal$63  = 4'h0;
  input clk;
  wire clk;
  wire [17:0] engine_0__payload;
  wire \engine_0__payload.bad ;
  wire \engine_0__payload.hit ;
  wire \engine_0__payload.present ;
  wire [14:0] \engine_0__payload.slot ;
  wire engine_0__ready;
  wire engine_0__valid;
  reg engine_0_came = 1'h0;
  reg [3:0] engine_0_count = 4'h0;
  reg engine_0_there = 1'h0;
  wire [17:0] engine_1__payload;
  wire \engine_1__payload.bad ;
  wire \engine_1__payload.hit ;
  wire \engine_1__payload.present ;
  wire [14:0] \engine_1__payload.slot ;
  wire engine_1__ready;
  wire engine_1__valid;
  reg engine_1_came = 1'h0;
  reg [3:0] engine_1_count = 4'h0;
  reg engine_1_there = 1'h0;
  wire [17:0] engine_2__payload;
  wire \engine_2__payload.bad ;
  wire \engine_2__payload.hit ;
  wire \engine_2__payload.present ;
  wire [14:0] \engine_2__payload.slot ;
  wire engine_2__ready;
  wire engine_2__valid;
  reg engine_2_came = 1'h0;
  reg [3:0] engine_2_count = 4'h0;
  reg engine_2_there = 1'h0;
  wire [17:0] engine_3__payload;
  wire \engine_3__payload.bad ;
  wire \engine_3__payload.hit ;
  wire \engine_3__payload.present ;
  wire [14:0] \engine_3__payload.slot ;
  wire engine_3__ready;
  wire engine_3__valid;
  reg engine_3_came = 1'h0;
  reg [3:0] engine_3_count = 4'h0;
  reg engine_3_there = 1'h0;
  wire [17:0] engine_4__payload;
  wire \engine_4__payload.bad ;
  wire \engine_4__payload.hit ;
  wire \engine_4__payload.present ;
  wire [14:0] \engine_4__payload.slot ;
  wire engine_4__ready;
  wire engine_4__valid;
  reg engine_4_came = 1'h0;
  reg [3:0] engine_4_count = 4'h0;
  reg engine_4_there = 1'h0;
  wire [17:0] engine_5__payload;
  wire \engine_5__payload.bad ;
  wire \engine_5__payload.hit ;
  wire \engine_5__payload.present ;
  wire [14:0] \engine_5__payload.slot ;
  wire engine_5__ready;
  wire engine_5__valid;
  reg engine_5_came = 1'h0;
  reg [3:0] engine_5_count = 4'h0;
  reg engine_5_there = 1'h0;
  wire [17:0] engine_6__payload;
  wire \engine_6__payload.bad ;
  wire \engine_6__payload.hit ;
  wire \engine_6__payload.present ;
  wire [14:0] \engine_6__payload.slot ;
  wire engine_6__ready;
  wire engine_6__valid;
  reg engine_6_came = 1'h0;
  reg [3:0] engine_6_count = 4'h0;
  reg engine_6_there = 1'h0;
  wire [17:0] engine_7__payload;
  wire \engine_7__payload.bad ;
  wire \engine_7__payload.hit ;
  wire \engine_7__payload.present ;
  wire [14:0] \engine_7__payload.slot ;
  wire engine_7__ready;
  wire engine_7__valid;
  reg engine_7_came = 1'h0;
  reg [3:0] engine_7_count = 4'h0;
  reg engine_7_there = 1'h0;
  input [51:0] i__payload;
  wire [51:0] i__payload;
  input [17:0] \i__payload$100 ;
  wire [17:0] \i__payload$100 ;
  wire \i__payload$100.bad ;
  wire \i__payload$100.hit ;
  wire \i__payload$100.present ;
  wire [14:0] \i__payload$100.slot ;
  input [17:0] \i__payload$105 ;
  wire [17:0] \i__payload$105 ;
  wire \i__payload$105.bad ;
  wire \i__payload$105.hit ;
  wire \i__payload$105.present ;
  wire [14:0] \i__payload$105.slot ;
  (* init = 196'h0000000000000000000000000000000000000000000000000 *)
  wire [195:0] \i__payload$111 ;
  wire [17:0] \i__payload$111.engine_0 ;
  wire \i__payload$111.engine_0.bad ;
  wire \i__payload$111.engine_0.hit ;
  wire \i__payload$111.engine_0.present ;
  wire [14:0] \i__payload$111.engine_0.slot ;
  wire [17:0] \i__payload$111.engine_1 ;
  wire \i__payload$111.engine_1.bad ;
  wire \i__payload$111.engine_1.hit ;
  wire \i__payload$111.engine_1.present ;
  wire [14:0] \i__payload$111.engine_1.slot ;
  wire [17:0] \i__payload$111.engine_2 ;
  wire \i__payload$111.engine_2.bad ;
  wire \i__payload$111.engine_2.hit ;
  wire \i__payload$111.engine_2.present ;
  wire [14:0] \i__payload$111.engine_2.slot ;
  wire [17:0] \i__payload$111.engine_3 ;
  wire \i__payload$111.engine_3.bad ;
  wire \i__payload$111.engine_3.hit ;
  wire \i__payload$111.engine_3.present ;
  wire [14:0] \i__payload$111.engine_3.slot ;
  wire [17:0] \i__payload$111.engine_4 ;
  wire \i__payload$111.engine_4.bad ;
  wire \i__payload$111.engine_4.hit ;
  wire \i__payload$111.engine_4.present ;
  wire [14:0] \i__payload$111.engine_4.slot ;
  wire [17:0] \i__payload$111.engine_5 ;
  wire \i__payload$111.engine_5.bad ;
  wire \i__payload$111.engine_5.hit ;
  wire \i__payload$111.engine_5.present ;
  wire [14:0] \i__payload$111.engine_5.slot ;
  wire [17:0] \i__payload$111.engine_6 ;
  wire \i__payload$111.engine_6.bad ;
  wire \i__payload$111.engine_6.hit ;
  wire \i__payload$111.engine_6.present ;
  wire [14:0] \i__payload$111.engine_6.slot ;
  wire [17:0] \i__payload$111.engine_7 ;
  wire \i__payload$111.engine_7.bad ;
  wire \i__payload$111.engine_7.hit ;
  wire \i__payload$111.engine_7.present ;
  wire [14:0] \i__payload$111.engine_7.slot ;
  wire [51:0] \i__payload$111.info ;
  wire [10:0] \i__payload$111.info.block ;
  wire \i__payload$111.info.last ;
  wire \i__payload$111.info.learn ;
  wire [23:0] \i__payload$111.info.offset ;
  wire [14:0] \i__payload$111.info.samples ;
  input [17:0] \i__payload$70 ;
  wire [17:0] \i__payload$70 ;
  wire \i__payload$70.bad ;
  wire \i__payload$70.hit ;
  wire \i__payload$70.present ;
  wire [14:0] \i__payload$70.slot ;
  input [17:0] \i__payload$75 ;
  wire [17:0] \i__payload$75 ;
  wire \i__payload$75.bad ;
  wire \i__payload$75.hit ;
  wire \i__payload$75.present ;
  wire [14:0] \i__payload$75.slot ;
  input [17:0] \i__payload$80 ;
  wire [17:0] \i__payload$80 ;
  wire \i__payload$80.bad ;
  wire \i__payload$80.hit ;
  wire \i__payload$80.present ;
  wire [14:0] \i__payload$80.slot ;
  input [17:0] \i__payload$85 ;
  wire [17:0] \i__payload$85 ;
  wire \i__payload$85.bad ;
  wire \i__payload$85.hit ;
  wire \i__payload$85.present ;
  wire [14:0] \i__payload$85.slot ;
  input [17:0] \i__payload$90 ;
  wire [17:0] \i__payload$90 ;
  wire \i__payload$90.bad ;
  wire \i__payload$90.hit ;
  wire \i__payload$90.present ;
  wire [14:0] \i__payload$90.slot ;
  input [17:0] \i__payload$95 ;
  wire [17:0] \i__payload$95 ;
  wire \i__payload$95.bad ;
  wire \i__payload$95.hit ;
  wire \i__payload$95.present ;
  wire [14:0] \i__payload$95.slot ;
  wire [10:0] \i__payload.block ;
  wire \i__payload.last ;
  wire \i__payload.learn ;
  wire [23:0] \i__payload.offset ;
  wire [14:0] \i__payload.samples ;
  output i__ready;
  wire i__ready;
  output \i__ready$15 ;
  wire \i__ready$15 ;
  output \i__ready$21 ;
  wire \i__ready$21 ;
  output \i__ready$27 ;
  wire \i__ready$27 ;
  output \i__ready$33 ;
  wire \i__ready$33 ;
  output \i__ready$39 ;
  wire \i__ready$39 ;
  output \i__ready$45 ;
  wire \i__ready$45 ;
  output \i__ready$51 ;
  wire \i__ready$51 ;
  output \i__ready$57 ;
  wire \i__ready$57 ;
  input i__valid;
  wire i__valid;
  (* init = 1'h0 *)
  wire \i__valid$110 ;
  input \i__valid$14 ;
  wire \i__valid$14 ;
  input \i__valid$20 ;
  wire \i__valid$20 ;
  input \i__valid$26 ;
  wire \i__valid$26 ;
  input \i__valid$32 ;
  wire \i__valid$32 ;
  input \i__valid$38 ;
  wire \i__valid$38 ;
  input \i__valid$44 ;
  wire \i__valid$44 ;
  input \i__valid$50 ;
  wire \i__valid$50 ;
  input \i__valid$56 ;
  wire \i__valid$56 ;
  wire [51:0] info__payload;
  wire [10:0] \info__payload.block ;
  wire \info__payload.last ;
  wire \info__payload.learn ;
  wire [23:0] \info__payload.offset ;
  wire [14:0] \info__payload.samples ;
  wire info__ready;
  wire info__valid;
  reg info_came = 1'h0;
  reg [3:0] info_count = 4'h0;
  reg info_there = 1'h0;
  reg joined_valid = 1'h0;
  wire [51:0] o__payload;
  output [195:0] \o__payload$112 ;
  wire [195:0] \o__payload$112 ;
  wire [17:0] \o__payload$112.engine_0 ;
  wire \o__payload$112.engine_0.bad ;
  wire \o__payload$112.engine_0.hit ;
  wire \o__payload$112.engine_0.present ;
  wire [14:0] \o__payload$112.engine_0.slot ;
  wire [17:0] \o__payload$112.engine_1 ;
  wire \o__payload$112.engine_1.bad ;
  wire \o__payload$112.engine_1.hit ;
  wire \o__payload$112.engine_1.present ;
  wire [14:0] \o__payload$112.engine_1.slot ;
  wire [17:0] \o__payload$112.engine_2 ;
  wire \o__payload$112.engine_2.bad ;
  wire \o__payload$112.engine_2.hit ;
  wire \o__payload$112.engine_2.present ;
  wire [14:0] \o__payload$112.engine_2.slot ;
  wire [17:0] \o__payload$112.engine_3 ;
  wire \o__payload$112.engine_3.bad ;
  wire \o__payload$112.engine_3.hit ;
  wire \o__payload$112.engine_3.present ;
  wire [14:0] \o__payload$112.engine_3.slot ;
  wire [17:0] \o__payload$112.engine_4 ;
  wire \o__payload$112.engine_4.bad ;
  wire \o__payload$112.engine_4.hit ;
  wire \o__payload$112.engine_4.present ;
  wire [14:0] \o__payload$112.engine_4.slot ;
  wire [17:0] \o__payload$112.engine_5 ;
  wire \o__payload$112.engine_5.bad ;
  wire \o__payload$112.engine_5.hit ;
  wire \o__payload$112.engine_5.present ;
  wire [14:0] \o__payload$112.engine_5.slot ;
  wire [17:0] \o__payload$112.engine_6 ;
  wire \o__payload$112.engine_6.bad ;
  wire \o__payload$112.engine_6.hit ;
  wire \o__payload$112.engine_6.present ;
  wire [14:0] \o__payload$112.engine_6.slot ;
  wire [17:0] \o__payload$112.engine_7 ;
  wire \o__payload$112.engine_7.bad ;
  wire \o__payload$112.engine_7.hit ;
  wire \o__payload$112.engine_7.present ;
  wire [14:0] \o__payload$112.engine_7.slot ;
  wire [51:0] \o__payload$112.info ;
  wire [10:0] \o__payload$112.info.block ;
  wire \o__payload$112.info.last ;
  wire \o__payload$112.info.learn ;
  wire [23:0] \o__payload$112.info.offset ;
  wire [14:0] \o__payload$112.info.samples ;
  wire [195:0] \o__payload$113 ;
  wire [17:0] \o__payload$113.engine_0 ;
  wire \o__payload$113.engine_0.bad ;
  wire \o__payload$113.engine_0.hit ;
  wire \o__payload$113.engine_0.present ;
  wire [14:0] \o__payload$113.engine_0.slot ;
  wire [17:0] \o__payload$113.engine_1 ;
  wire \o__payload$113.engine_1.bad ;
  wire \o__payload$113.engine_1.hit ;
  wire \o__payload$113.engine_1.present ;
  wire [14:0] \o__payload$113.engine_1.slot ;
  wire [17:0] \o__payload$113.engine_2 ;
  wire \o__payload$113.engine_2.bad ;
  wire \o__payload$113.engine_2.hit ;
  wire \o__payload$113.engine_2.present ;
  wire [14:0] \o__payload$113.engine_2.slot ;
  wire [17:0] \o__payload$113.engine_3 ;
  wire \o__payload$113.engine_3.bad ;
  wire \o__payload$113.engine_3.hit ;
  wire \o__payload$113.engine_3.present ;
  wire [14:0] \o__payload$113.engine_3.slot ;
  wire [17:0] \o__payload$113.engine_4 ;
  wire \o__payload$113.engine_4.bad ;
  wire \o__payload$113.engine_4.hit ;
  wire \o__payload$113.engine_4.present ;
  wire [14:0] \o__payload$113.engine_4.slot ;
  wire [17:0] \o__payload$113.engine_5 ;
  wire \o__payload$113.engine_5.bad ;
  wire \o__payload$113.engine_5.hit ;
  wire \o__payload$113.engine_5.present ;
  wire [14:0] \o__payload$113.engine_5.slot ;
  wire [17:0] \o__payload$113.engine_6 ;
  wire \o__payload$113.engine_6.bad ;
  wire \o__payload$113.engine_6.hit ;
  wire \o__payload$113.engine_6.present ;
  wire [14:0] \o__payload$113.engine_6.slot ;
  wire [17:0] \o__payload$113.engine_7 ;
  wire \o__payload$113.engine_7.bad ;
  wire \o__payload$113.engine_7.hit ;
  wire \o__payload$113.engine_7.present ;
  wire [14:0] \o__payload$113.engine_7.slot ;
  wire [51:0] \o__payload$113.info ;
  wire [10:0] \o__payload$113.info.block ;
  wire \o__payload$113.info.last ;
  wire \o__payload$113.info.learn ;
  wire [23:0] \o__payload$113.info.offset ;
  wire [14:0] \o__payload$113.info.samples ;
  wire [17:0] \o__payload$12 ;
  wire \o__payload$12.bad ;
  wire \o__payload$12.hit ;
  wire \o__payload$12.present ;
  wire [14:0] \o__payload$12.slot ;
  wire [17:0] \o__payload$18 ;
  wire \o__payload$18.bad ;
  wire \o__payload$18.hit ;
  wire \o__payload$18.present ;
  wire [14:0] \o__payload$18.slot ;
  wire [17:0] \o__payload$24 ;
  wire \o__payload$24.bad ;
  wire \o__payload$24.hit ;
  wire \o__payload$24.present ;
  wire [14:0] \o__payload$24.slot ;
  wire [17:0] \o__payload$30 ;
  wire \o__payload$30.bad ;
  wire \o__payload$30.hit ;
  wire \o__payload$30.present ;
  wire [14:0] \o__payload$30.slot ;
  wire [17:0] \o__payload$36 ;
  wire \o__payload$36.bad ;
  wire \o__payload$36.hit ;
  wire \o__payload$36.present ;
  wire [14:0] \o__payload$36.slot ;
  wire [17:0] \o__payload$42 ;
  wire \o__payload$42.bad ;
  wire \o__payload$42.hit ;
  wire \o__payload$42.present ;
  wire [14:0] \o__payload$42.slot ;
  wire [17:0] \o__payload$48 ;
  wire \o__payload$48.bad ;
  wire \o__payload$48.hit ;
  wire \o__payload$48.present ;
  wire [14:0] \o__payload$48.slot ;
  wire [17:0] \o__payload$54 ;
  wire \o__payload$54.bad ;
  wire \o__payload$54.hit ;
  wire \o__payload$54.present ;
  wire [14:0] \o__payload$54.slot ;
  wire [10:0] \o__payload.block ;
  wire \o__payload.last ;
  wire \o__payload.learn ;
  wire [23:0] \o__payload.offset ;
  wire [14:0] \o__payload.samples ;
  input o__ready;
  wire o__ready;
  (* init = 1'h0 *)
  wire \o__ready$104 ;
  (* init = 1'h0 *)
  wire \o__ready$109 ;
  wire \o__ready$114 ;
  (* init = 1'h0 *)
  wire \o__ready$69 ;
  (* init = 1'h0 *)
  wire \o__ready$74 ;
  (* init = 1'h0 *)
  wire \o__ready$79 ;
  (* init = 1'h0 *)
  wire \o__ready$84 ;
  (* init = 1'h0 *)
  wire \o__ready$89 ;
  (* init = 1'h0 *)
  wire \o__ready$94 ;
  (* init = 1'h0 *)
  wire \o__ready$99 ;
  output o__valid;
  wire o__valid;
  wire \o__valid$115 ;
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
  assign \$22  = \i__valid$26  & \i__ready$27 ;
  assign \$23  = engine_2_count + engine_2_came;
  assign \$24  = \$23  - \$signal ;
  assign \$25  = engine_2_count > 1'h1;
  assign \$26  = \$25  | engine_2_came;
  assign \$27  = engine_2_there | engine_2_came;
  assign \$28  = \$signal  ? \$26  : \$27 ;
  assign \$29  = \i__valid$32  & \i__ready$33 ;
  assign \$30  = engine_3_count + engine_3_came;
  assign \$31  = \$30  - \$signal ;
  assign \$32  = engine_3_count > 1'h1;
  assign \$33  = \$32  | engine_3_came;
  assign \$34  = engine_3_there | engine_3_came;
  assign \$35  = \$signal  ? \$33  : \$34 ;
  assign \$36  = \i__valid$38  & \i__ready$39 ;
  assign \$37  = engine_4_count + engine_4_came;
  assign \$38  = \$37  - \$signal ;
  assign \$39  = engine_4_count > 1'h1;
  assign \$40  = \$39  | engine_4_came;
  assign \$41  = engine_4_there | engine_4_came;
  assign \$42  = \$signal  ? \$40  : \$41 ;
  assign \$43  = \i__valid$44  & \i__ready$45 ;
  assign \$44  = engine_5_count + engine_5_came;
  assign \$45  = \$44  - \$signal ;
  assign \$46  = engine_5_count > 1'h1;
  assign \$47  = \$46  | engine_5_came;
  assign \$48  = engine_5_there | engine_5_came;
  assign \$49  = \$signal  ? \$47  : \$48 ;
  assign \$50  = \i__valid$50  & \i__ready$51 ;
  assign \$51  = engine_6_count + engine_6_came;
  assign \$52  = \$51  - \$signal ;
  assign \$53  = engine_6_count > 1'h1;
  assign \$54  = \$53  | engine_6_came;
  assign \$55  = engine_6_there | engine_6_came;
  assign \$56  = \$signal  ? \$54  : \$55 ;
  assign \$57  = \i__valid$56  & \i__ready$57 ;
  assign \$58  = engine_7_count + engine_7_came;
  assign \$59  = \$58  - \$signal ;
  assign \$60  = engine_7_count > 1'h1;
  assign \$61  = \$60  | engine_7_came;
  assign \$62  = engine_7_there | engine_7_came;
  assign \$63  = \$signal  ? \$61  : \$62 ;
  assign \$64  = o__valid & o__ready;
  assign \$65  = \$signal$63  + \$signal ;
  assign \$66  = \$65  - \$signal$60 ;
  assign \$67  = \$signal$63  < 3'h7;
  assign \$68  = & { engine_7_there, engine_6_there, engine_5_there, engine_4_there, engine_3_there, engine_2_there, engine_1_there, engine_0_there, info_there };
  assign \$signal  = \$68  & room;
  always @(posedge clk)
    taken <= \$69 ;
  always @(posedge clk)
    joined_valid <= \$70 ;
  always @(posedge clk)
    \$signal$5  <= \$71 ;
  always @(posedge clk)
    info_came <= \$72 ;
  always @(posedge clk)
    info_count <= \$73 ;
  always @(posedge clk)
    info_there <= \$74 ;
  always @(posedge clk)
    engine_0_came <= \$75 ;
  always @(posedge clk)
    engine_0_count <= \$76 ;
  always @(posedge clk)
    engine_0_there <= \$77 ;
  always @(posedge clk)
    engine_1_came <= \$78 ;
  always @(posedge clk)
    engine_1_count <= \$79 ;
  always @(posedge clk)
    engine_1_there <= \$80 ;
  always @(posedge clk)
    engine_2_came <= \$81 ;
  always @(posedge clk)
    engine_2_count <= \$82 ;
  always @(posedge clk)
    engine_2_there <= \$83 ;
  always @(posedge clk)
    engine_3_came <= \$84 ;
  always @(posedge clk)
    engine_3_count <= \$85 ;
  always @(posedge clk)
    engine_3_there <= \$86 ;
  always @(posedge clk)
    engine_4_came <= \$87 ;
  always @(posedge clk)
    engine_4_count <= \$88 ;
  always @(posedge clk)
    engine_4_there <= \$89 ;
  always @(posedge clk)
    engine_5_came <= \$90 ;
  always @(posedge clk)
    engine_5_count <= \$91 ;
  always @(posedge clk)
    engine_5_there <= \$92 ;
  always @(posedge clk)
    engine_6_came <= \$93 ;
  always @(posedge clk)
    engine_6_count <= \$94 ;
  always @(posedge clk)
    engine_6_there <= \$95 ;
  always @(posedge clk)
    engine_7_came <= \$96 ;
  always @(posedge clk)
    engine_7_count <= \$97 ;
  always @(posedge clk)
    engine_7_there <= \$98 ;
  always @(posedge clk)
    \$signal$60  <= \$99 ;
  always @(posedge clk)
    \$signal$63  <= \$100 ;
  always @(posedge clk)
    room <= \$101 ;
  \hotline_classifier.design.joined.engine_0  engine_0 (
    .clk(clk),
    .i__payload(\i__payload$70 ),
    .i__ready(\i__ready$15 ),
    .i__valid(\i__valid$14 ),
    .o__payload(\o__payload$12 ),
    .o__ready(taken),
    .rst(rst)
  );
  \hotline_classifier.design.joined.engine_1  engine_1 (
    .clk(clk),
    .i__payload(\i__payload$75 ),
    .i__ready(\i__ready$21 ),
    .i__valid(\i__valid$20 ),
    .o__payload(\o__payload$18 ),
    .o__ready(taken),
    .rst(rst)
  );
  \hotline_classifier.design.joined.engine_2  engine_2 (
    .clk(clk),
    .i__payload(\i__payload$80 ),
    .i__ready(\i__ready$27 ),
    .i__valid(\i__valid$26 ),
    .o__payload(\o__payload$24 ),
    .o__ready(taken),
    .rst(rst)
  );
  \hotline_classifier.design.joined.engine_3  engine_3 (
    .clk(clk),
    .i__payload(\i__payload$85 ),
    .i__ready(\i__ready$33 ),
    .i__valid(\i__valid$32 ),
    .o__payload(\o__payload$30 ),
    .o__ready(taken),
    .rst(rst)
  );
  \hotline_classifier.design.joined.engine_4  engine_4 (
    .clk(clk),
    .i__payload(\i__payload$90 ),
    .i__ready(\i__ready$39 ),
    .i__valid(\i__valid$38 ),
    .o__payload(\o__payload$36 ),
    .o__ready(taken),
    .rst(rst)
  );
  \hotline_classifier.design.joined.engine_5  engine_5 (
    .clk(clk),
    .i__payload(\i__payload$95 ),
    .i__ready(\i__ready$45 ),
    .i__valid(\i__valid$44 ),
    .o__payload(\o__payload$42 ),
    .o__ready(taken),
    .rst(rst)
  );
  \hotline_classifier.design.joined.engine_6  engine_6 (
    .clk(clk),
    .i__payload(\i__payload$100 ),
    .i__ready(\i__ready$51 ),
    .i__valid(\i__valid$50 ),
    .o__payload(\o__payload$48 ),
    .o__ready(taken),
    .rst(rst)
  );
  \hotline_classifier.design.joined.engine_7  engine_7 (
    .clk(clk),
    .i__payload(\i__payload$105 ),
    .i__ready(\i__ready$57 ),
    .i__valid(\i__valid$56 ),
    .o__payload(\o__payload$54 ),
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
    .o__payload(\o__payload$112 ),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$69  = \$signal ;
    if (rst) begin
      \$69  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$70  = taken;
    if (rst) begin
      \$70  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$72  = \$1 ;
    if (rst) begin
      \$72  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$73  = \$3 [3:0];
    if (rst) begin
      \$73  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$74  = \$7 ;
    if (rst) begin
      \$74  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$75  = \$8 ;
    if (rst) begin
      \$75  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$76  = \$10 [3:0];
    if (rst) begin
      \$76  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$77  = \$14 ;
    if (rst) begin
      \$77  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$78  = \$15 ;
    if (rst) begin
      \$78  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$79  = \$17 [3:0];
    if (rst) begin
      \$79  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$80  = \$21 ;
    if (rst) begin
      \$80  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$81  = \$22 ;
    if (rst) begin
      \$81  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$82  = \$24 [3:0];
    if (rst) begin
      \$82  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$83  = \$28 ;
    if (rst) begin
      \$83  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$84  = \$29 ;
    if (rst) begin
      \$84  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$85  = \$31 [3:0];
    if (rst) begin
      \$85  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$86  = \$35 ;
    if (rst) begin
      \$86  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$87  = \$36 ;
    if (rst) begin
      \$87  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$88  = \$38 [3:0];
    if (rst) begin
      \$88  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$89  = \$42 ;
    if (rst) begin
      \$89  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$90  = \$43 ;
    if (rst) begin
      \$90  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$91  = \$45 [3:0];
    if (rst) begin
      \$91  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$92  = \$49 ;
    if (rst) begin
      \$92  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$93  = \$50 ;
    if (rst) begin
      \$93  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$94  = \$52 [3:0];
    if (rst) begin
      \$94  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$95  = \$56 ;
    if (rst) begin
      \$95  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$96  = \$57 ;
    if (rst) begin
      \$96  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$97  = \$59 [3:0];
    if (rst) begin
      \$97  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$98  = \$63 ;
    if (rst) begin
      \$98  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$99  = \$64 ;
    if (rst) begin
      \$99  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$100  = \$66 [3:0];
    if (rst) begin
      \$100  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$101  = \$67 ;
    if (rst) begin
      \$101  = 1'h0;
    end
  end
  assign info__payload = i__payload;
  assign info__ready = i__ready;
  assign info__valid = i__valid;
  assign \o__ready$69  = taken;
  assign engine_0__payload = \i__payload$70 ;
  assign engine_0__ready = \i__ready$15 ;
  assign engine_0__valid = \i__valid$14 ;
  assign \o__ready$74  = taken;
  assign engine_1__payload = \i__payload$75 ;
  assign engine_1__ready = \i__ready$21 ;
  assign engine_1__valid = \i__valid$20 ;
  assign \o__ready$79  = taken;
  assign engine_2__payload = \i__payload$80 ;
  assign engine_2__ready = \i__ready$27 ;
  assign engine_2__valid = \i__valid$26 ;
  assign \o__ready$84  = taken;
  assign engine_3__payload = \i__payload$85 ;
  assign engine_3__ready = \i__ready$33 ;
  assign engine_3__valid = \i__valid$32 ;
  assign \o__ready$89  = taken;
  assign engine_4__payload = \i__payload$90 ;
  assign engine_4__ready = \i__ready$39 ;
  assign engine_4__valid = \i__valid$38 ;
  assign \o__ready$94  = taken;
  assign engine_5__payload = \i__payload$95 ;
  assign engine_5__ready = \i__ready$45 ;
  assign engine_5__valid = \i__valid$44 ;
  assign \o__ready$99  = taken;
  assign engine_6__payload = \i__payload$100 ;
  assign engine_6__ready = \i__ready$51 ;
  assign engine_6__valid = \i__valid$50 ;
  assign \o__ready$104  = taken;
  assign engine_7__payload = \i__payload$105 ;
  assign engine_7__ready = \i__ready$57 ;
  assign engine_7__valid = \i__valid$56 ;
  assign \o__ready$109  = taken;
  assign \i__valid$110  = joined_valid;
  assign \i__payload$111  = \$signal$5 ;
  assign \o__payload$113  = \o__payload$112 ;
  assign \o__ready$114  = o__ready;
  assign \o__valid$115  = o__valid;
  assign \$signal$5.info  = \$signal$5 [51:0];
  assign \$signal$5.info.learn  = \$signal$5 [0];
  assign \$signal$5.info.last  = \$signal$5 [1];
  assign \$signal$5.info.samples  = \$signal$5 [16:2];
  assign \$signal$5.info.block  = \$signal$5 [27:17];
  assign \$signal$5.info.offset  = \$signal$5 [51:28];
  assign \$signal$5.engine_0  = \$signal$5 [69:52];
  assign \$signal$5.engine_0.slot  = \$signal$5 [66:52];
  assign \$signal$5.engine_0.hit  = \$signal$5 [67];
  assign \$signal$5.engine_0.present  = \$signal$5 [68];
  assign \$signal$5.engine_0.bad  = \$signal$5 [69];
  assign \$signal$5.engine_1  = \$signal$5 [87:70];
  assign \$signal$5.engine_1.slot  = \$signal$5 [84:70];
  assign \$signal$5.engine_1.hit  = \$signal$5 [85];
  assign \$signal$5.engine_1.present  = \$signal$5 [86];
  assign \$signal$5.engine_1.bad  = \$signal$5 [87];
  assign \$signal$5.engine_2  = \$signal$5 [105:88];
  assign \$signal$5.engine_2.slot  = \$signal$5 [102:88];
  assign \$signal$5.engine_2.hit  = \$signal$5 [103];
  assign \$signal$5.engine_2.present  = \$signal$5 [104];
  assign \$signal$5.engine_2.bad  = \$signal$5 [105];
  assign \$signal$5.engine_3  = \$signal$5 [123:106];
  assign \$signal$5.engine_3.slot  = \$signal$5 [120:106];
  assign \$signal$5.engine_3.hit  = \$signal$5 [121];
  assign \$signal$5.engine_3.present  = \$signal$5 [122];
  assign \$signal$5.engine_3.bad  = \$signal$5 [123];
  assign \$signal$5.engine_4  = \$signal$5 [141:124];
  assign \$signal$5.engine_4.slot  = \$signal$5 [138:124];
  assign \$signal$5.engine_4.hit  = \$signal$5 [139];
  assign \$signal$5.engine_4.present  = \$signal$5 [140];
  assign \$signal$5.engine_4.bad  = \$signal$5 [141];
  assign \$signal$5.engine_5  = \$signal$5 [159:142];
  assign \$signal$5.engine_5.slot  = \$signal$5 [156:142];
  assign \$signal$5.engine_5.hit  = \$signal$5 [157];
  assign \$signal$5.engine_5.present  = \$signal$5 [158];
  assign \$signal$5.engine_5.bad  = \$signal$5 [159];
  assign \$signal$5.engine_6  = \$signal$5 [177:160];
  assign \$signal$5.engine_6.slot  = \$signal$5 [174:160];
  assign \$signal$5.engine_6.hit  = \$signal$5 [175];
  assign \$signal$5.engine_6.present  = \$signal$5 [176];
  assign \$signal$5.engine_6.bad  = \$signal$5 [177];
  assign \$signal$5.engine_7  = \$signal$5 [195:178];
  assign \$signal$5.engine_7.slot  = \$signal$5 [192:178];
  assign \$signal$5.engine_7.hit  = \$signal$5 [193];
  assign \$signal$5.engine_7.present  = \$signal$5 [194];
  assign \$signal$5.engine_7.bad  = \$signal$5 [195];
  assign \o__payload.learn  = o__payload[0];
  assign \o__payload.last  = o__payload[1];
  assign \o__payload.samples  = o__payload[16:2];
  assign \o__payload.block  = o__payload[27:17];
  assign \o__payload.offset  = o__payload[51:28];
  assign \o__payload$12.slot  = \o__payload$12 [14:0];
  assign \o__payload$12.hit  = \o__payload$12 [15];
  assign \o__payload$12.present  = \o__payload$12 [16];
  assign \o__payload$12.bad  = \o__payload$12 [17];
  assign \o__payload$18.slot  = \o__payload$18 [14:0];
  assign \o__payload$18.hit  = \o__payload$18 [15];
  assign \o__payload$18.present  = \o__payload$18 [16];
  assign \o__payload$18.bad  = \o__payload$18 [17];
  assign \o__payload$24.slot  = \o__payload$24 [14:0];
  assign \o__payload$24.hit  = \o__payload$24 [15];
  assign \o__payload$24.present  = \o__payload$24 [16];
  assign \o__payload$24.bad  = \o__payload$24 [17];
  assign \o__payload$30.slot  = \o__payload$30 [14:0];
  assign \o__payload$30.hit  = \o__payload$30 [15];
  assign \o__payload$30.present  = \o__payload$30 [16];
  assign \o__payload$30.bad  = \o__payload$30 [17];
  assign \o__payload$36.slot  = \o__payload$36 [14:0];
  assign \o__payload$36.hit  = \o__payload$36 [15];
  assign \o__payload$36.present  = \o__payload$36 [16];
  assign \o__payload$36.bad  = \o__payload$36 [17];
  assign \o__payload$42.slot  = \o__payload$42 [14:0];
  assign \o__payload$42.hit  = \o__payload$42 [15];
  assign \o__payload$42.present  = \o__payload$42 [16];
  assign \o__payload$42.bad  = \o__payload$42 [17];
  assign \o__payload$48.slot  = \o__payload$48 [14:0];
  assign \o__payload$48.hit  = \o__payload$48 [15];
  assign \o__payload$48.present  = \o__payload$48 [16];
  assign \o__payload$48.bad  = \o__payload$48 [17];
  assign \o__payload$54.slot  = \o__payload$54 [14:0];
  assign \o__payload$54.hit  = \o__payload$54 [15];
  assign \o__payload$54.present  = \o__payload$54 [16];
  assign \o__payload$54.bad  = \o__payload$54 [17];
  assign \i__payload.learn  = i__payload[0];
  assign \i__payload.last  = i__payload[1];
  assign \i__payload.samples  = i__payload[16:2];
  assign \i__payload.block  = i__payload[27:17];
  assign \i__payload.offset  = i__payload[51:28];
  assign \info__payload.learn  = i__payload[0];
  assign \info__payload.last  = i__payload[1];
  assign \info__payload.samples  = i__payload[16:2];
  assign \info__payload.block  = i__payload[27:17];
  assign \info__payload.offset  = i__payload[51:28];
  assign \i__payload$70.slot  = \i__payload$70 [14:0];
  assign \i__payload$70.hit  = \i__payload$70 [15];
  assign \i__payload$70.present  = \i__payload$70 [16];
  assign \i__payload$70.bad  = \i__payload$70 [17];
  assign \engine_0__payload.slot  = \i__payload$70 [14:0];
  assign \engine_0__payload.hit  = \i__payload$70 [15];
  assign \engine_0__payload.present  = \i__payload$70 [16];
  assign \engine_0__payload.bad  = \i__payload$70 [17];
  assign \i__payload$75.slot  = \i__payload$75 [14:0];
  assign \i__payload$75.hit  = \i__payload$75 [15];
  assign \i__payload$75.present  = \i__payload$75 [16];
  assign \i__payload$75.bad  = \i__payload$75 [17];
  assign \engine_1__payload.slot  = \i__payload$75 [14:0];
  assign \engine_1__payload.hit  = \i__payload$75 [15];
  assign \engine_1__payload.present  = \i__payload$75 [16];
  assign \engine_1__payload.bad  = \i__payload$75 [17];
  assign \i__payload$80.slot  = \i__payload$80 [14:0];
  assign \i__payload$80.hit  = \i__payload$80 [15];
  assign \i__payload$80.present  = \i__payload$80 [16];
  assign \i__payload$80.bad  = \i__payload$80 [17];
  assign \engine_2__payload.slot  = \i__payload$80 [14:0];
  assign \engine_2__payload.hit  = \i__payload$80 [15];
  assign \engine_2__payload.present  = \i__payload$80 [16];
  assign \engine_2__payload.bad  = \i__payload$80 [17];
  assign \i__payload$85.slot  = \i__payload$85 [14:0];
  assign \i__payload$85.hit  = \i__payload$85 [15];
  assign \i__payload$85.present  = \i__payload$85 [16];
  assign \i__payload$85.bad  = \i__payload$85 [17];
  assign \engine_3__payload.slot  = \i__payload$85 [14:0];
  assign \engine_3__payload.hit  = \i__payload$85 [15];
  assign \engine_3__payload.present  = \i__payload$85 [16];
  assign \engine_3__payload.bad  = \i__payload$85 [17];
  assign \i__payload$90.slot  = \i__payload$90 [14:0];
  assign \i__payload$90.hit  = \i__payload$90 [15];
  assign \i__payload$90.present  = \i__payload$90 [16];
  assign \i__payload$90.bad  = \i__payload$90 [17];
  assign \engine_4__payload.slot  = \i__payload$90 [14:0];
  assign \engine_4__payload.hit  = \i__payload$90 [15];
  assign \engine_4__payload.present  = \i__payload$90 [16];
  assign \engine_4__payload.bad  = \i__payload$90 [17];
  assign \i__payload$95.slot  = \i__payload$95 [14:0];
  assign \i__payload$95.hit  = \i__payload$95 [15];
  assign \i__payload$95.present  = \i__payload$95 [16];
  assign \i__payload$95.bad  = \i__payload$95 [17];
  assign \engine_5__payload.slot  = \i__payload$95 [14:0];
  assign \engine_5__payload.hit  = \i__payload$95 [15];
  assign \engine_5__payload.present  = \i__payload$95 [16];
  assign \engine_5__payload.bad  = \i__payload$95 [17];
  assign \i__payload$100.slot  = \i__payload$100 [14:0];
  assign \i__payload$100.hit  = \i__payload$100 [15];
  assign \i__payload$100.present  = \i__payload$100 [16];
  assign \i__payload$100.bad  = \i__payload$100 [17];
  assign \engine_6__payload.slot  = \i__payload$100 [14:0];
  assign \engine_6__payload.hit  = \i__payload$100 [15];
  assign \engine_6__payload.present  = \i__payload$100 [16];
  assign \engine_6__payload.bad  = \i__payload$100 [17];
  assign \i__payload$105.slot  = \i__payload$105 [14:0];
  assign \i__payload$105.hit  = \i__payload$105 [15];
  assign \i__payload$105.present  = \i__payload$105 [16];
  assign \i__payload$105.bad  = \i__payload$105 [17];
  assign \engine_7__payload.slot  = \i__payload$105 [14:0];
  assign \engine_7__payload.hit  = \i__payload$105 [15];
  assign \engine_7__payload.present  = \i__payload$105 [16];
  assign \engine_7__payload.bad  = \i__payload$105 [17];
  assign \i__payload$111.info  = \$signal$5 [51:0];
  assign \i__payload$111.info.learn  = \$signal$5 [0];
  assign \i__payload$111.info.last  = \$signal$5 [1];
  assign \i__payload$111.info.samples  = \$signal$5 [16:2];
  assign \i__payload$111.info.block  = \$signal$5 [27:17];
  assign \i__payload$111.info.offset  = \$signal$5 [51:28];
  assign \i__payload$111.engine_0  = \$signal$5 [69:52];
  assign \i__payload$111.engine_0.slot  = \$signal$5 [66:52];
  assign \i__payload$111.engine_0.hit  = \$signal$5 [67];
  assign \i__payload$111.engine_0.present  = \$signal$5 [68];
  assign \i__payload$111.engine_0.bad  = \$signal$5 [69];
  assign \i__payload$111.engine_1  = \$signal$5 [87:70];
  assign \i__payload$111.engine_1.slot  = \$signal$5 [84:70];
  assign \i__payload$111.engine_1.hit  = \$signal$5 [85];
  assign \i__payload$111.engine_1.present  = \$signal$5 [86];
  assign \i__payload$111.engine_1.bad  = \$signal$5 [87];
  assign \i__payload$111.engine_2  = \$signal$5 [105:88];
  assign \i__payload$111.engine_2.slot  = \$signal$5 [102:88];
  assign \i__payload$111.engine_2.hit  = \$signal$5 [103];
  assign \i__payload$111.engine_2.present  = \$signal$5 [104];
  assign \i__payload$111.engine_2.bad  = \$signal$5 [105];
  assign \i__payload$111.engine_3  = \$signal$5 [123:106];
  assign \i__payload$111.engine_3.slot  = \$signal$5 [120:106];
  assign \i__payload$111.engine_3.hit  = \$signal$5 [121];
  assign \i__payload$111.engine_3.present  = \$signal$5 [122];
  assign \i__payload$111.engine_3.bad  = \$signal$5 [123];
  assign \i__payload$111.engine_4  = \$signal$5 [141:124];
  assign \i__payload$111.engine_4.slot  = \$signal$5 [138:124];
  assign \i__payload$111.engine_4.hit  = \$signal$5 [139];
  assign \i__payload$111.engine_4.present  = \$signal$5 [140];
  assign \i__payload$111.engine_4.bad  = \$signal$5 [141];
  assign \i__payload$111.engine_5  = \$signal$5 [159:142];
  assign \i__payload$111.engine_5.slot  = \$signal$5 [156:142];
  assign \i__payload$111.engine_5.hit  = \$signal$5 [157];
  assign \i__payload$111.engine_5.present  = \$signal$5 [158];
  assign \i__payload$111.engine_5.bad  = \$signal$5 [159];
  assign \i__payload$111.engine_6  = \$signal$5 [177:160];
  assign \i__payload$111.engine_6.slot  = \$signal$5 [174:160];
  assign \i__payload$111.engine_6.hit  = \$signal$5 [175];
  assign \i__payload$111.engine_6.present  = \$signal$5 [176];
  assign \i__payload$111.engine_6.bad  = \$signal$5 [177];
  assign \i__payload$111.engine_7  = \$signal$5 [195:178];
  assign \i__payload$111.engine_7.slot  = \$signal$5 [192:178];
  assign \i__payload$111.engine_7.hit  = \$signal$5 [193];
  assign \i__payload$111.engine_7.present  = \$signal$5 [194];
  assign \i__payload$111.engine_7.bad  = \$signal$5 [195];
  assign \o__payload$112.info  = \o__payload$112 [51:0];
  assign \o__payload$112.info.learn  = \o__payload$112 [0];
  assign \o__payload$112.info.last  = \o__payload$112 [1];
  assign \o__payload$112.info.samples  = \o__payload$112 [16:2];
  assign \o__payload$112.info.block  = \o__payload$112 [27:17];
  assign \o__payload$112.info.offset  = \o__payload$112 [51:28];
  assign \o__payload$112.engine_0  = \o__payload$112 [69:52];
  assign \o__payload$112.engine_0.slot  = \o__payload$112 [66:52];
  assign \o__payload$112.engine_0.hit  = \o__payload$112 [67];
  assign \o__payload$112.engine_0.present  = \o__payload$112 [68];
  assign \o__payload$112.engine_0.bad  = \o__payload$112 [69];
  assign \o__payload$112.engine_1  = \o__payload$112 [87:70];
  assign \o__payload$112.engine_1.slot  = \o__payload$112 [84:70];
  assign \o__payload$112.engine_1.hit  = \o__payload$112 [85];
  assign \o__payload$112.engine_1.present  = \o__payload$112 [86];
  assign \o__payload$112.engine_1.bad  = \o__payload$112 [87];
  assign \o__payload$112.engine_2  = \o__payload$112 [105:88];
  assign \o__payload$112.engine_2.slot  = \o__payload$112 [102:88];
  assign \o__payload$112.engine_2.hit  = \o__payload$112 [103];
  assign \o__payload$112.engine_2.present  = \o__payload$112 [104];
  assign \o__payload$112.engine_2.bad  = \o__payload$112 [105];
  assign \o__payload$112.engine_3  = \o__payload$112 [123:106];
  assign \o__payload$112.engine_3.slot  = \o__payload$112 [120:106];
  assign \o__payload$112.engine_3.hit  = \o__payload$112 [121];
  assign \o__payload$112.engine_3.present  = \o__payload$112 [122];
  assign \o__payload$112.engine_3.bad  = \o__payload$112 [123];
  assign \o__payload$112.engine_4  = \o__payload$112 [141:124];
  assign \o__payload$112.engine_4.slot  = \o__payload$112 [138:124];
  assign \o__payload$112.engine_4.hit  = \o__payload$112 [139];
  assign \o__payload$112.engine_4.present  = \o__payload$112 [140];
  assign \o__payload$112.engine_4.bad  = \o__payload$112 [141];
  assign \o__payload$112.engine_5  = \o__payload$112 [159:142];
  assign \o__payload$112.engine_5.slot  = \o__payload$112 [156:142];
  assign \o__payload$112.engine_5.hit  = \o__payload$112 [157];
  assign \o__payload$112.engine_5.present  = \o__payload$112 [158];
  assign \o__payload$112.engine_5.bad  = \o__payload$112 [159];
  assign \o__payload$112.engine_6  = \o__payload$112 [177:160];
  assign \o__payload$112.engine_6.slot  = \o__payload$112 [174:160];
  assign \o__payload$112.engine_6.hit  = \o__payload$112 [175];
  assign \o__payload$112.engine_6.present  = \o__payload$112 [176];
  assign \o__payload$112.engine_6.bad  = \o__payload$112 [177];
  assign \o__payload$112.engine_7  = \o__payload$112 [195:178];
  assign \o__payload$112.engine_7.slot  = \o__payload$112 [192:178];
  assign \o__payload$112.engine_7.hit  = \o__payload$112 [193];
  assign \o__payload$112.engine_7.present  = \o__payload$112 [194];
  assign \o__payload$112.engine_7.bad  = \o__payload$112 [195];
  assign \o__payload$113.info  = \o__payload$112 [51:0];
  assign \o__payload$113.info.learn  = \o__payload$112 [0];
  assign \o__payload$113.info.last  = \o__payload$112 [1];
  assign \o__payload$113.info.samples  = \o__payload$112 [16:2];
  assign \o__payload$113.info.block  = \o__payload$112 [27:17];
  assign \o__payload$113.info.offset  = \o__payload$112 [51:28];
  assign \o__payload$113.engine_0  = \o__payload$112 [69:52];
  assign \o__payload$113.engine_0.slot  = \o__payload$112 [66:52];
  assign \o__payload$113.engine_0.hit  = \o__payload$112 [67];
  assign \o__payload$113.engine_0.present  = \o__payload$112 [68];
  assign \o__payload$113.engine_0.bad  = \o__payload$112 [69];
  assign \o__payload$113.engine_1  = \o__payload$112 [87:70];
  assign \o__payload$113.engine_1.slot  = \o__payload$112 [84:70];
  assign \o__payload$113.engine_1.hit  = \o__payload$112 [85];
  assign \o__payload$113.engine_1.present  = \o__payload$112 [86];
  assign \o__payload$113.engine_1.bad  = \o__payload$112 [87];
  assign \o__payload$113.engine_2  = \o__payload$112 [105:88];
  assign \o__payload$113.engine_2.slot  = \o__payload$112 [102:88];
  assign \o__payload$113.engine_2.hit  = \o__payload$112 [103];
  assign \o__payload$113.engine_2.present  = \o__payload$112 [104];
  assign \o__payload$113.engine_2.bad  = \o__payload$112 [105];
  assign \o__payload$113.engine_3  = \o__payload$112 [123:106];
  assign \o__payload$113.engine_3.slot  = \o__payload$112 [120:106];
  assign \o__payload$113.engine_3.hit  = \o__payload$112 [121];
  assign \o__payload$113.engine_3.present  = \o__payload$112 [122];
  assign \o__payload$113.engine_3.bad  = \o__payload$112 [123];
  assign \o__payload$113.engine_4  = \o__payload$112 [141:124];
  assign \o__payload$113.engine_4.slot  = \o__payload$112 [138:124];
  assign \o__payload$113.engine_4.hit  = \o__payload$112 [139];
  assign \o__payload$113.engine_4.present  = \o__payload$112 [140];
  assign \o__payload$113.engine_4.bad  = \o__payload$112 [141];
  assign \o__payload$113.engine_5  = \o__payload$112 [159:142];
  assign \o__payload$113.engine_5.slot  = \o__payload$112 [156:142];
  assign \o__payload$113.engine_5.hit  = \o__payload$112 [157];
  assign \o__payload$113.engine_5.present  = \o__payload$112 [158];
  assign \o__payload$113.engine_5.bad  = \o__payload$112 [159];
  assign \o__payload$113.engine_6  = \o__payload$112 [177:160];
  assign \o__payload$113.engine_6.slot  = \o__payload$112 [174:160];
  assign \o__payload$113.engine_6.hit  = \o__payload$112 [175];
  assign \o__payload$113.engine_6.present  = \o__payload$112 [176];
  assign \o__payload$113.engine_6.bad  = \o__payload$112 [177];
  assign \o__payload$113.engine_7  = \o__payload$112 [195:178];
  assign \o__payload$113.engine_7.slot  = \o__payload$112 [192:178];
  assign \o__payload$113.engine_7.hit  = \o__payload$112 [193];
  assign \o__payload$113.engine_7.present  = \o__payload$112 [194];
  assign \o__payload$113.engine_7.bad  = \o__payload$112 [195];
  assign \$71 [195:178] = \o__payload$54 ;
  assign \$71 [177:160] = \o__payload$48 ;
  assign \$71 [159:142] = \o__payload$42 ;
  assign \$71 [141:124] = \o__payload$36 ;
  assign \$71 [123:106] = \o__payload$30 ;
  assign \$71 [105:88] = \o__payload$24 ;
  assign \$71 [87:70] = \o__payload$18 ;
  assign \$71 [69:52] = \o__payload$12 ;
  assign \$71 [51:0] = o__payload;
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
  wire [17:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
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
  wire [17:0] o__payload;
  wire \o__payload.bad ;
  wire \o__payload.hit ;
  wire \o__payload.present ;
  wire [14:0] \o__payload.slot ;
  input o__ready;
  wire o__ready;
  reg o__valid = 1'h0;
  reg [2:0] oldest = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] read__addr;
  wire [17:0] read__data;
  input rst;
  wire rst;
  reg [17:0] places [7:0];
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
  assign \i__payload.slot  = i__payload[14:0];
  assign \i__payload.hit  = i__payload[15];
  assign \i__payload.present  = i__payload[16];
  assign \i__payload.bad  = i__payload[17];
  assign \o__payload.slot  = o__payload[14:0];
  assign \o__payload.hit  = o__payload[15];
  assign \o__payload.present  = o__payload[16];
  assign \o__payload.bad  = o__payload[17];
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
  wire [17:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
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
  wire [17:0] o__payload;
  wire \o__payload.bad ;
  wire \o__payload.hit ;
  wire \o__payload.present ;
  wire [14:0] \o__payload.slot ;
  input o__ready;
  wire o__ready;
  reg o__valid = 1'h0;
  reg [2:0] oldest = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] read__addr;
  wire [17:0] read__data;
  input rst;
  wire rst;
  reg [17:0] places [7:0];
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
  assign \i__payload.slot  = i__payload[14:0];
  assign \i__payload.hit  = i__payload[15];
  assign \i__payload.present  = i__payload[16];
  assign \i__payload.bad  = i__payload[17];
  assign \o__payload.slot  = o__payload[14:0];
  assign \o__payload.hit  = o__payload[15];
  assign \o__payload.present  = o__payload[16];
  assign \o__payload.bad  = o__payload[17];
endmodule

module \hotline_classifier.design.joined.engine_2 (rst, i__valid, i__ready, o__payload, i__payload, o__ready, clk);
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
  wire [17:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
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
  wire [17:0] o__payload;
  wire \o__payload.bad ;
  wire \o__payload.hit ;
  wire \o__payload.present ;
  wire [14:0] \o__payload.slot ;
  input o__ready;
  wire o__ready;
  reg o__valid = 1'h0;
  reg [2:0] oldest = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] read__addr;
  wire [17:0] read__data;
  input rst;
  wire rst;
  reg [17:0] places [7:0];
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
  assign \i__payload.slot  = i__payload[14:0];
  assign \i__payload.hit  = i__payload[15];
  assign \i__payload.present  = i__payload[16];
  assign \i__payload.bad  = i__payload[17];
  assign \o__payload.slot  = o__payload[14:0];
  assign \o__payload.hit  = o__payload[15];
  assign \o__payload.present  = o__payload[16];
  assign \o__payload.bad  = o__payload[17];
endmodule

module \hotline_classifier.design.joined.engine_3 (rst, i__valid, i__ready, o__payload, i__payload, o__ready, clk);
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
  wire [17:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
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
  wire [17:0] o__payload;
  wire \o__payload.bad ;
  wire \o__payload.hit ;
  wire \o__payload.present ;
  wire [14:0] \o__payload.slot ;
  input o__ready;
  wire o__ready;
  reg o__valid = 1'h0;
  reg [2:0] oldest = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] read__addr;
  wire [17:0] read__data;
  input rst;
  wire rst;
  reg [17:0] places [7:0];
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
  assign \i__payload.slot  = i__payload[14:0];
  assign \i__payload.hit  = i__payload[15];
  assign \i__payload.present  = i__payload[16];
  assign \i__payload.bad  = i__payload[17];
  assign \o__payload.slot  = o__payload[14:0];
  assign \o__payload.hit  = o__payload[15];
  assign \o__payload.present  = o__payload[16];
  assign \o__payload.bad  = o__payload[17];
endmodule

module \hotline_classifier.design.joined.engine_4 (rst, i__valid, i__ready, o__payload, i__payload, o__ready, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$9  = 0;
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
  wire [17:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
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
  wire [17:0] o__payload;
  wire \o__payload.bad ;
  wire \o__payload.hit ;
  wire \o__payload.present ;
  wire [14:0] \o__payload.slot ;
  input o__ready;
  wire o__ready;
  reg o__valid = 1'h0;
  reg [2:0] oldest = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] read__addr;
  wire [17:0] read__data;
  input rst;
  wire rst;
  reg [17:0] places [7:0];
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
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [2:0];
    end
    if (rst) begin
      \$16  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
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
  assign \i__payload.slot  = i__payload[14:0];
  assign \i__payload.hit  = i__payload[15];
  assign \i__payload.present  = i__payload[16];
  assign \i__payload.bad  = i__payload[17];
  assign \o__payload.slot  = o__payload[14:0];
  assign \o__payload.hit  = o__payload[15];
  assign \o__payload.present  = o__payload[16];
  assign \o__payload.bad  = o__payload[17];
endmodule

module \hotline_classifier.design.joined.engine_5 (rst, i__valid, i__ready, o__payload, i__payload, o__ready, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$10  = 0;
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
  wire [17:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
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
  wire [17:0] o__payload;
  wire \o__payload.bad ;
  wire \o__payload.hit ;
  wire \o__payload.present ;
  wire [14:0] \o__payload.slot ;
  input o__ready;
  wire o__ready;
  reg o__valid = 1'h0;
  reg [2:0] oldest = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] read__addr;
  wire [17:0] read__data;
  input rst;
  wire rst;
  reg [17:0] places [7:0];
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
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [2:0];
    end
    if (rst) begin
      \$16  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
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
  assign \i__payload.slot  = i__payload[14:0];
  assign \i__payload.hit  = i__payload[15];
  assign \i__payload.present  = i__payload[16];
  assign \i__payload.bad  = i__payload[17];
  assign \o__payload.slot  = o__payload[14:0];
  assign \o__payload.hit  = o__payload[15];
  assign \o__payload.present  = o__payload[16];
  assign \o__payload.bad  = o__payload[17];
endmodule

module \hotline_classifier.design.joined.engine_6 (rst, i__valid, i__ready, o__payload, i__payload, o__ready, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$11  = 0;
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
  wire [17:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
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
  wire [17:0] o__payload;
  wire \o__payload.bad ;
  wire \o__payload.hit ;
  wire \o__payload.present ;
  wire [14:0] \o__payload.slot ;
  input o__ready;
  wire o__ready;
  reg o__valid = 1'h0;
  reg [2:0] oldest = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] read__addr;
  wire [17:0] read__data;
  input rst;
  wire rst;
  reg [17:0] places [7:0];
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
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [2:0];
    end
    if (rst) begin
      \$16  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
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
  assign \i__payload.slot  = i__payload[14:0];
  assign \i__payload.hit  = i__payload[15];
  assign \i__payload.present  = i__payload[16];
  assign \i__payload.bad  = i__payload[17];
  assign \o__payload.slot  = o__payload[14:0];
  assign \o__payload.hit  = o__payload[15];
  assign \o__payload.present  = o__payload[16];
  assign \o__payload.bad  = o__payload[17];
endmodule

module \hotline_classifier.design.joined.engine_7 (rst, i__valid, i__ready, o__payload, i__payload, o__ready, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$12  = 0;
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
  wire [17:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
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
  wire [17:0] o__payload;
  wire \o__payload.bad ;
  wire \o__payload.hit ;
  wire \o__payload.present ;
  wire [14:0] \o__payload.slot ;
  input o__ready;
  wire o__ready;
  reg o__valid = 1'h0;
  reg [2:0] oldest = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] read__addr;
  wire [17:0] read__data;
  input rst;
  wire rst;
  reg [17:0] places [7:0];
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
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [2:0];
    end
    if (rst) begin
      \$16  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
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
  assign \i__payload.slot  = i__payload[14:0];
  assign \i__payload.hit  = i__payload[15];
  assign \i__payload.present  = i__payload[16];
  assign \i__payload.bad  = i__payload[17];
  assign \o__payload.slot  = o__payload[14:0];
  assign \o__payload.hit  = o__payload[15];
  assign \o__payload.present  = o__payload[16];
  assign \o__payload.bad  = o__payload[17];
endmodule

module \hotline_classifier.design.joined.info (rst, i__payload, i__ready, o__payload, i__valid, o__ready, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$13  = 0;
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
  wire [51:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [51:0] i__payload;
  wire [51:0] i__payload;
  wire [10:0] \i__payload.block ;
  wire \i__payload.last ;
  wire \i__payload.learn ;
  wire [23:0] \i__payload.offset ;
  wire [14:0] \i__payload.samples ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [51:0] o__payload;
  wire [51:0] o__payload;
  wire [10:0] \o__payload.block ;
  wire \o__payload.last ;
  wire \o__payload.learn ;
  wire [23:0] \o__payload.offset ;
  wire [14:0] \o__payload.samples ;
  input o__ready;
  wire o__ready;
  reg o__valid = 1'h0;
  reg [2:0] oldest = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] read__addr;
  wire [51:0] read__data;
  input rst;
  wire rst;
  reg [51:0] places [7:0];
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
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [2:0];
    end
    if (rst) begin
      \$16  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
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
  assign \i__payload.samples  = i__payload[16:2];
  assign \i__payload.block  = i__payload[27:17];
  assign \i__payload.offset  = i__payload[51:28];
  assign \o__payload.learn  = o__payload[0];
  assign \o__payload.last  = o__payload[1];
  assign \o__payload.samples  = o__payload[16:2];
  assign \o__payload.block  = o__payload[27:17];
  assign \o__payload.offset  = o__payload[51:28];
endmodule

module \hotline_classifier.design.joined.joined (rst, o__ready, o__payload, i__valid, i__payload, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$14  = 0;
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
  wire [195:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [195:0] i__payload;
  wire [195:0] i__payload;
  wire [17:0] \i__payload.engine_0 ;
  wire \i__payload.engine_0.bad ;
  wire \i__payload.engine_0.hit ;
  wire \i__payload.engine_0.present ;
  wire [14:0] \i__payload.engine_0.slot ;
  wire [17:0] \i__payload.engine_1 ;
  wire \i__payload.engine_1.bad ;
  wire \i__payload.engine_1.hit ;
  wire \i__payload.engine_1.present ;
  wire [14:0] \i__payload.engine_1.slot ;
  wire [17:0] \i__payload.engine_2 ;
  wire \i__payload.engine_2.bad ;
  wire \i__payload.engine_2.hit ;
  wire \i__payload.engine_2.present ;
  wire [14:0] \i__payload.engine_2.slot ;
  wire [17:0] \i__payload.engine_3 ;
  wire \i__payload.engine_3.bad ;
  wire \i__payload.engine_3.hit ;
  wire \i__payload.engine_3.present ;
  wire [14:0] \i__payload.engine_3.slot ;
  wire [17:0] \i__payload.engine_4 ;
  wire \i__payload.engine_4.bad ;
  wire \i__payload.engine_4.hit ;
  wire \i__payload.engine_4.present ;
  wire [14:0] \i__payload.engine_4.slot ;
  wire [17:0] \i__payload.engine_5 ;
  wire \i__payload.engine_5.bad ;
  wire \i__payload.engine_5.hit ;
  wire \i__payload.engine_5.present ;
  wire [14:0] \i__payload.engine_5.slot ;
  wire [17:0] \i__payload.engine_6 ;
  wire \i__payload.engine_6.bad ;
  wire \i__payload.engine_6.hit ;
  wire \i__payload.engine_6.present ;
  wire [14:0] \i__payload.engine_6.slot ;
  wire [17:0] \i__payload.engine_7 ;
  wire \i__payload.engine_7.bad ;
  wire \i__payload.engine_7.hit ;
  wire \i__payload.engine_7.present ;
  wire [14:0] \i__payload.engine_7.slot ;
  wire [51:0] \i__payload.info ;
  wire [10:0] \i__payload.info.block ;
  wire \i__payload.info.last ;
  wire \i__payload.info.learn ;
  wire [23:0] \i__payload.info.offset ;
  wire [14:0] \i__payload.info.samples ;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [195:0] o__payload;
  wire [195:0] o__payload;
  wire [17:0] \o__payload.engine_0 ;
  wire \o__payload.engine_0.bad ;
  wire \o__payload.engine_0.hit ;
  wire \o__payload.engine_0.present ;
  wire [14:0] \o__payload.engine_0.slot ;
  wire [17:0] \o__payload.engine_1 ;
  wire \o__payload.engine_1.bad ;
  wire \o__payload.engine_1.hit ;
  wire \o__payload.engine_1.present ;
  wire [14:0] \o__payload.engine_1.slot ;
  wire [17:0] \o__payload.engine_2 ;
  wire \o__payload.engine_2.bad ;
  wire \o__payload.engine_2.hit ;
  wire \o__payload.engine_2.present ;
  wire [14:0] \o__payload.engine_2.slot ;
  wire [17:0] \o__payload.engine_3 ;
  wire \o__payload.engine_3.bad ;
  wire \o__payload.engine_3.hit ;
  wire \o__payload.engine_3.present ;
  wire [14:0] \o__payload.engine_3.slot ;
  wire [17:0] \o__payload.engine_4 ;
  wire \o__payload.engine_4.bad ;
  wire \o__payload.engine_4.hit ;
  wire \o__payload.engine_4.present ;
  wire [14:0] \o__payload.engine_4.slot ;
  wire [17:0] \o__payload.engine_5 ;
  wire \o__payload.engine_5.bad ;
  wire \o__payload.engine_5.hit ;
  wire \o__payload.engine_5.present ;
  wire [14:0] \o__payload.engine_5.slot ;
  wire [17:0] \o__payload.engine_6 ;
  wire \o__payload.engine_6.bad ;
  wire \o__payload.engine_6.hit ;
  wire \o__payload.engine_6.present ;
  wire [14:0] \o__payload.engine_6.slot ;
  wire [17:0] \o__payload.engine_7 ;
  wire \o__payload.engine_7.bad ;
  wire \o__payload.engine_7.hit ;
  wire \o__payload.engine_7.present ;
  wire [14:0] \o__payload.engine_7.slot ;
  wire [51:0] \o__payload.info ;
  wire [10:0] \o__payload.info.block ;
  wire \o__payload.info.last ;
  wire \o__payload.info.learn ;
  wire [23:0] \o__payload.info.offset ;
  wire [14:0] \o__payload.info.samples ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [2:0] oldest = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] read__addr;
  wire [195:0] read__data;
  input rst;
  wire rst;
  reg [195:0] places [7:0];
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
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [2:0];
    end
    if (rst) begin
      \$16  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
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
  assign \i__payload.info  = i__payload[51:0];
  assign \i__payload.info.learn  = i__payload[0];
  assign \i__payload.info.last  = i__payload[1];
  assign \i__payload.info.samples  = i__payload[16:2];
  assign \i__payload.info.block  = i__payload[27:17];
  assign \i__payload.info.offset  = i__payload[51:28];
  assign \i__payload.engine_0  = i__payload[69:52];
  assign \i__payload.engine_0.slot  = i__payload[66:52];
  assign \i__payload.engine_0.hit  = i__payload[67];
  assign \i__payload.engine_0.present  = i__payload[68];
  assign \i__payload.engine_0.bad  = i__payload[69];
  assign \i__payload.engine_1  = i__payload[87:70];
  assign \i__payload.engine_1.slot  = i__payload[84:70];
  assign \i__payload.engine_1.hit  = i__payload[85];
  assign \i__payload.engine_1.present  = i__payload[86];
  assign \i__payload.engine_1.bad  = i__payload[87];
  assign \i__payload.engine_2  = i__payload[105:88];
  assign \i__payload.engine_2.slot  = i__payload[102:88];
  assign \i__payload.engine_2.hit  = i__payload[103];
  assign \i__payload.engine_2.present  = i__payload[104];
  assign \i__payload.engine_2.bad  = i__payload[105];
  assign \i__payload.engine_3  = i__payload[123:106];
  assign \i__payload.engine_3.slot  = i__payload[120:106];
  assign \i__payload.engine_3.hit  = i__payload[121];
  assign \i__payload.engine_3.present  = i__payload[122];
  assign \i__payload.engine_3.bad  = i__payload[123];
  assign \i__payload.engine_4  = i__payload[141:124];
  assign \i__payload.engine_4.slot  = i__payload[138:124];
  assign \i__payload.engine_4.hit  = i__payload[139];
  assign \i__payload.engine_4.present  = i__payload[140];
  assign \i__payload.engine_4.bad  = i__payload[141];
  assign \i__payload.engine_5  = i__payload[159:142];
  assign \i__payload.engine_5.slot  = i__payload[156:142];
  assign \i__payload.engine_5.hit  = i__payload[157];
  assign \i__payload.engine_5.present  = i__payload[158];
  assign \i__payload.engine_5.bad  = i__payload[159];
  assign \i__payload.engine_6  = i__payload[177:160];
  assign \i__payload.engine_6.slot  = i__payload[174:160];
  assign \i__payload.engine_6.hit  = i__payload[175];
  assign \i__payload.engine_6.present  = i__payload[176];
  assign \i__payload.engine_6.bad  = i__payload[177];
  assign \i__payload.engine_7  = i__payload[195:178];
  assign \i__payload.engine_7.slot  = i__payload[192:178];
  assign \i__payload.engine_7.hit  = i__payload[193];
  assign \i__payload.engine_7.present  = i__payload[194];
  assign \i__payload.engine_7.bad  = i__payload[195];
  assign \o__payload.info  = o__payload[51:0];
  assign \o__payload.info.learn  = o__payload[0];
  assign \o__payload.info.last  = o__payload[1];
  assign \o__payload.info.samples  = o__payload[16:2];
  assign \o__payload.info.block  = o__payload[27:17];
  assign \o__payload.info.offset  = o__payload[51:28];
  assign \o__payload.engine_0  = o__payload[69:52];
  assign \o__payload.engine_0.slot  = o__payload[66:52];
  assign \o__payload.engine_0.hit  = o__payload[67];
  assign \o__payload.engine_0.present  = o__payload[68];
  assign \o__payload.engine_0.bad  = o__payload[69];
  assign \o__payload.engine_1  = o__payload[87:70];
  assign \o__payload.engine_1.slot  = o__payload[84:70];
  assign \o__payload.engine_1.hit  = o__payload[85];
  assign \o__payload.engine_1.present  = o__payload[86];
  assign \o__payload.engine_1.bad  = o__payload[87];
  assign \o__payload.engine_2  = o__payload[105:88];
  assign \o__payload.engine_2.slot  = o__payload[102:88];
  assign \o__payload.engine_2.hit  = o__payload[103];
  assign \o__payload.engine_2.present  = o__payload[104];
  assign \o__payload.engine_2.bad  = o__payload[105];
  assign \o__payload.engine_3  = o__payload[123:106];
  assign \o__payload.engine_3.slot  = o__payload[120:106];
  assign \o__payload.engine_3.hit  = o__payload[121];
  assign \o__payload.engine_3.present  = o__payload[122];
  assign \o__payload.engine_3.bad  = o__payload[123];
  assign \o__payload.engine_4  = o__payload[141:124];
  assign \o__payload.engine_4.slot  = o__payload[138:124];
  assign \o__payload.engine_4.hit  = o__payload[139];
  assign \o__payload.engine_4.present  = o__payload[140];
  assign \o__payload.engine_4.bad  = o__payload[141];
  assign \o__payload.engine_5  = o__payload[159:142];
  assign \o__payload.engine_5.slot  = o__payload[156:142];
  assign \o__payload.engine_5.hit  = o__payload[157];
  assign \o__payload.engine_5.present  = o__payload[158];
  assign \o__payload.engine_5.bad  = o__payload[159];
  assign \o__payload.engine_6  = o__payload[177:160];
  assign \o__payload.engine_6.slot  = o__payload[174:160];
  assign \o__payload.engine_6.hit  = o__payload[175];
  assign \o__payload.engine_6.present  = o__payload[176];
  assign \o__payload.engine_6.bad  = o__payload[177];
  assign \o__payload.engine_7  = o__payload[195:178];
  assign \o__payload.engine_7.slot  = o__payload[192:178];
  assign \o__payload.engine_7.hit  = o__payload[193];
  assign \o__payload.engine_7.present  = o__payload[194];
  assign \o__payload.engine_7.bad  = o__payload[195];
endmodule

module \hotline_classifier.design.lookup_0 (rst, i__valid, o__ready, i__ready, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$15  = 0;
  wire \$1 ;
  reg [39:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [39:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [39:0] \$8 ;
  reg \$9 ;
  (* init = 40'h0000000000 *)
  wire [39:0] \$signal ;
  wire \$signal.again ;
  wire \$signal.bad ;
  wire [35:0] \$signal.key ;
  wire \$signal.learn ;
  wire \$signal.present ;
  input clk;
  wire clk;
  input [39:0] i__payload;
  wire [39:0] i__payload;
  wire \i__payload.again ;
  wire \i__payload.bad ;
  wire [35:0] \i__payload.key ;
  wire \i__payload.learn ;
  wire \i__payload.present ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [39:0] o__payload;
  reg [39:0] o__payload = 40'h0000000000;
  wire \o__payload.again ;
  wire \o__payload.bad ;
  wire [35:0] \o__payload.key ;
  wire \o__payload.learn ;
  wire \o__payload.present ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [39:0] spare = 40'h0000000000;
  wire \spare.again ;
  wire \spare.bad ;
  wire [35:0] \spare.key ;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$7  = o__valid;
    if (room) begin
      \$7  = \$4 ;
    end
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$8  = o__payload;
    if (room) begin
      \$8  = \$5 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$10  = spare;
    if (\$6 ) begin
      \$10  = i__payload;
    end
  end
  assign \$signal  = o__payload;
  assign \o__payload.key  = o__payload[35:0];
  assign \o__payload.present  = o__payload[36];
  assign \o__payload.bad  = o__payload[37];
  assign \o__payload.again  = o__payload[38];
  assign \o__payload.learn  = o__payload[39];
  assign \$signal.key  = o__payload[35:0];
  assign \$signal.present  = o__payload[36];
  assign \$signal.bad  = o__payload[37];
  assign \$signal.again  = o__payload[38];
  assign \$signal.learn  = o__payload[39];
  assign \i__payload.key  = i__payload[35:0];
  assign \i__payload.present  = i__payload[36];
  assign \i__payload.bad  = i__payload[37];
  assign \i__payload.again  = i__payload[38];
  assign \i__payload.learn  = i__payload[39];
  assign \spare.key  = spare[35:0];
  assign \spare.present  = spare[36];
  assign \spare.bad  = spare[37];
  assign \spare.again  = spare[38];
  assign \spare.learn  = spare[39];
endmodule

module \hotline_classifier.design.lookup_1 (rst, i__valid, o__ready, i__ready, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$16  = 0;
  wire \$1 ;
  reg [39:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [39:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [39:0] \$8 ;
  reg \$9 ;
  (* init = 40'h0000000000 *)
  wire [39:0] \$signal ;
  wire \$signal.again ;
  wire \$signal.bad ;
  wire [35:0] \$signal.key ;
  wire \$signal.learn ;
  wire \$signal.present ;
  input clk;
  wire clk;
  input [39:0] i__payload;
  wire [39:0] i__payload;
  wire \i__payload.again ;
  wire \i__payload.bad ;
  wire [35:0] \i__payload.key ;
  wire \i__payload.learn ;
  wire \i__payload.present ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [39:0] o__payload;
  reg [39:0] o__payload = 40'h0000000000;
  wire \o__payload.again ;
  wire \o__payload.bad ;
  wire [35:0] \o__payload.key ;
  wire \o__payload.learn ;
  wire \o__payload.present ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [39:0] spare = 40'h0000000000;
  wire \spare.again ;
  wire \spare.bad ;
  wire [35:0] \spare.key ;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$7  = o__valid;
    if (room) begin
      \$7  = \$4 ;
    end
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$8  = o__payload;
    if (room) begin
      \$8  = \$5 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$10  = spare;
    if (\$6 ) begin
      \$10  = i__payload;
    end
  end
  assign \$signal  = o__payload;
  assign \o__payload.key  = o__payload[35:0];
  assign \o__payload.present  = o__payload[36];
  assign \o__payload.bad  = o__payload[37];
  assign \o__payload.again  = o__payload[38];
  assign \o__payload.learn  = o__payload[39];
  assign \$signal.key  = o__payload[35:0];
  assign \$signal.present  = o__payload[36];
  assign \$signal.bad  = o__payload[37];
  assign \$signal.again  = o__payload[38];
  assign \$signal.learn  = o__payload[39];
  assign \i__payload.key  = i__payload[35:0];
  assign \i__payload.present  = i__payload[36];
  assign \i__payload.bad  = i__payload[37];
  assign \i__payload.again  = i__payload[38];
  assign \i__payload.learn  = i__payload[39];
  assign \spare.key  = spare[35:0];
  assign \spare.present  = spare[36];
  assign \spare.bad  = spare[37];
  assign \spare.again  = spare[38];
  assign \spare.learn  = spare[39];
endmodule

module \hotline_classifier.design.lookup_2 (rst, i__valid, o__ready, i__ready, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$17  = 0;
  wire \$1 ;
  reg [39:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [39:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [39:0] \$8 ;
  reg \$9 ;
  (* init = 40'h0000000000 *)
  wire [39:0] \$signal ;
  wire \$signal.again ;
  wire \$signal.bad ;
  wire [35:0] \$signal.key ;
  wire \$signal.learn ;
  wire \$signal.present ;
  input clk;
  wire clk;
  input [39:0] i__payload;
  wire [39:0] i__payload;
  wire \i__payload.again ;
  wire \i__payload.bad ;
  wire [35:0] \i__payload.key ;
  wire \i__payload.learn ;
  wire \i__payload.present ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [39:0] o__payload;
  reg [39:0] o__payload = 40'h0000000000;
  wire \o__payload.again ;
  wire \o__payload.bad ;
  wire [35:0] \o__payload.key ;
  wire \o__payload.learn ;
  wire \o__payload.present ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [39:0] spare = 40'h0000000000;
  wire \spare.again ;
  wire \spare.bad ;
  wire [35:0] \spare.key ;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$7  = o__valid;
    if (room) begin
      \$7  = \$4 ;
    end
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$8  = o__payload;
    if (room) begin
      \$8  = \$5 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$10  = spare;
    if (\$6 ) begin
      \$10  = i__payload;
    end
  end
  assign \$signal  = o__payload;
  assign \o__payload.key  = o__payload[35:0];
  assign \o__payload.present  = o__payload[36];
  assign \o__payload.bad  = o__payload[37];
  assign \o__payload.again  = o__payload[38];
  assign \o__payload.learn  = o__payload[39];
  assign \$signal.key  = o__payload[35:0];
  assign \$signal.present  = o__payload[36];
  assign \$signal.bad  = o__payload[37];
  assign \$signal.again  = o__payload[38];
  assign \$signal.learn  = o__payload[39];
  assign \i__payload.key  = i__payload[35:0];
  assign \i__payload.present  = i__payload[36];
  assign \i__payload.bad  = i__payload[37];
  assign \i__payload.again  = i__payload[38];
  assign \i__payload.learn  = i__payload[39];
  assign \spare.key  = spare[35:0];
  assign \spare.present  = spare[36];
  assign \spare.bad  = spare[37];
  assign \spare.again  = spare[38];
  assign \spare.learn  = spare[39];
endmodule

module \hotline_classifier.design.lookup_3 (rst, i__valid, o__ready, i__ready, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$18  = 0;
  wire \$1 ;
  reg [39:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [39:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [39:0] \$8 ;
  reg \$9 ;
  (* init = 40'h0000000000 *)
  wire [39:0] \$signal ;
  wire \$signal.again ;
  wire \$signal.bad ;
  wire [35:0] \$signal.key ;
  wire \$signal.learn ;
  wire \$signal.present ;
  input clk;
  wire clk;
  input [39:0] i__payload;
  wire [39:0] i__payload;
  wire \i__payload.again ;
  wire \i__payload.bad ;
  wire [35:0] \i__payload.key ;
  wire \i__payload.learn ;
  wire \i__payload.present ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [39:0] o__payload;
  reg [39:0] o__payload = 40'h0000000000;
  wire \o__payload.again ;
  wire \o__payload.bad ;
  wire [35:0] \o__payload.key ;
  wire \o__payload.learn ;
  wire \o__payload.present ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [39:0] spare = 40'h0000000000;
  wire \spare.again ;
  wire \spare.bad ;
  wire [35:0] \spare.key ;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$7  = o__valid;
    if (room) begin
      \$7  = \$4 ;
    end
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$8  = o__payload;
    if (room) begin
      \$8  = \$5 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$10  = spare;
    if (\$6 ) begin
      \$10  = i__payload;
    end
  end
  assign \$signal  = o__payload;
  assign \o__payload.key  = o__payload[35:0];
  assign \o__payload.present  = o__payload[36];
  assign \o__payload.bad  = o__payload[37];
  assign \o__payload.again  = o__payload[38];
  assign \o__payload.learn  = o__payload[39];
  assign \$signal.key  = o__payload[35:0];
  assign \$signal.present  = o__payload[36];
  assign \$signal.bad  = o__payload[37];
  assign \$signal.again  = o__payload[38];
  assign \$signal.learn  = o__payload[39];
  assign \i__payload.key  = i__payload[35:0];
  assign \i__payload.present  = i__payload[36];
  assign \i__payload.bad  = i__payload[37];
  assign \i__payload.again  = i__payload[38];
  assign \i__payload.learn  = i__payload[39];
  assign \spare.key  = spare[35:0];
  assign \spare.present  = spare[36];
  assign \spare.bad  = spare[37];
  assign \spare.again  = spare[38];
  assign \spare.learn  = spare[39];
endmodule

module \hotline_classifier.design.lookup_4 (rst, i__valid, o__ready, i__ready, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$19  = 0;
  wire \$1 ;
  reg [39:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [39:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [39:0] \$8 ;
  reg \$9 ;
  (* init = 40'h0000000000 *)
  wire [39:0] \$signal ;
  wire \$signal.again ;
  wire \$signal.bad ;
  wire [35:0] \$signal.key ;
  wire \$signal.learn ;
  wire \$signal.present ;
  input clk;
  wire clk;
  input [39:0] i__payload;
  wire [39:0] i__payload;
  wire \i__payload.again ;
  wire \i__payload.bad ;
  wire [35:0] \i__payload.key ;
  wire \i__payload.learn ;
  wire \i__payload.present ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [39:0] o__payload;
  reg [39:0] o__payload = 40'h0000000000;
  wire \o__payload.again ;
  wire \o__payload.bad ;
  wire [35:0] \o__payload.key ;
  wire \o__payload.learn ;
  wire \o__payload.present ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [39:0] spare = 40'h0000000000;
  wire \spare.again ;
  wire \spare.bad ;
  wire [35:0] \spare.key ;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$7  = o__valid;
    if (room) begin
      \$7  = \$4 ;
    end
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$8  = o__payload;
    if (room) begin
      \$8  = \$5 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$10  = spare;
    if (\$6 ) begin
      \$10  = i__payload;
    end
  end
  assign \$signal  = o__payload;
  assign \o__payload.key  = o__payload[35:0];
  assign \o__payload.present  = o__payload[36];
  assign \o__payload.bad  = o__payload[37];
  assign \o__payload.again  = o__payload[38];
  assign \o__payload.learn  = o__payload[39];
  assign \$signal.key  = o__payload[35:0];
  assign \$signal.present  = o__payload[36];
  assign \$signal.bad  = o__payload[37];
  assign \$signal.again  = o__payload[38];
  assign \$signal.learn  = o__payload[39];
  assign \i__payload.key  = i__payload[35:0];
  assign \i__payload.present  = i__payload[36];
  assign \i__payload.bad  = i__payload[37];
  assign \i__payload.again  = i__payload[38];
  assign \i__payload.learn  = i__payload[39];
  assign \spare.key  = spare[35:0];
  assign \spare.present  = spare[36];
  assign \spare.bad  = spare[37];
  assign \spare.again  = spare[38];
  assign \spare.learn  = spare[39];
endmodule

module \hotline_classifier.design.lookup_5 (rst, i__valid, o__ready, i__ready, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$20  = 0;
  wire \$1 ;
  reg [39:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [39:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [39:0] \$8 ;
  reg \$9 ;
  (* init = 40'h0000000000 *)
  wire [39:0] \$signal ;
  wire \$signal.again ;
  wire \$signal.bad ;
  wire [35:0] \$signal.key ;
  wire \$signal.learn ;
  wire \$signal.present ;
  input clk;
  wire clk;
  input [39:0] i__payload;
  wire [39:0] i__payload;
  wire \i__payload.again ;
  wire \i__payload.bad ;
  wire [35:0] \i__payload.key ;
  wire \i__payload.learn ;
  wire \i__payload.present ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [39:0] o__payload;
  reg [39:0] o__payload = 40'h0000000000;
  wire \o__payload.again ;
  wire \o__payload.bad ;
  wire [35:0] \o__payload.key ;
  wire \o__payload.learn ;
  wire \o__payload.present ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [39:0] spare = 40'h0000000000;
  wire \spare.again ;
  wire \spare.bad ;
  wire [35:0] \spare.key ;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$7  = o__valid;
    if (room) begin
      \$7  = \$4 ;
    end
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$8  = o__payload;
    if (room) begin
      \$8  = \$5 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$10  = spare;
    if (\$6 ) begin
      \$10  = i__payload;
    end
  end
  assign \$signal  = o__payload;
  assign \o__payload.key  = o__payload[35:0];
  assign \o__payload.present  = o__payload[36];
  assign \o__payload.bad  = o__payload[37];
  assign \o__payload.again  = o__payload[38];
  assign \o__payload.learn  = o__payload[39];
  assign \$signal.key  = o__payload[35:0];
  assign \$signal.present  = o__payload[36];
  assign \$signal.bad  = o__payload[37];
  assign \$signal.again  = o__payload[38];
  assign \$signal.learn  = o__payload[39];
  assign \i__payload.key  = i__payload[35:0];
  assign \i__payload.present  = i__payload[36];
  assign \i__payload.bad  = i__payload[37];
  assign \i__payload.again  = i__payload[38];
  assign \i__payload.learn  = i__payload[39];
  assign \spare.key  = spare[35:0];
  assign \spare.present  = spare[36];
  assign \spare.bad  = spare[37];
  assign \spare.again  = spare[38];
  assign \spare.learn  = spare[39];
endmodule

module \hotline_classifier.design.lookup_6 (rst, i__valid, o__ready, i__ready, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$21  = 0;
  wire \$1 ;
  reg [39:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [39:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [39:0] \$8 ;
  reg \$9 ;
  (* init = 40'h0000000000 *)
  wire [39:0] \$signal ;
  wire \$signal.again ;
  wire \$signal.bad ;
  wire [35:0] \$signal.key ;
  wire \$signal.learn ;
  wire \$signal.present ;
  input clk;
  wire clk;
  input [39:0] i__payload;
  wire [39:0] i__payload;
  wire \i__payload.again ;
  wire \i__payload.bad ;
  wire [35:0] \i__payload.key ;
  wire \i__payload.learn ;
  wire \i__payload.present ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [39:0] o__payload;
  reg [39:0] o__payload = 40'h0000000000;
  wire \o__payload.again ;
  wire \o__payload.bad ;
  wire [35:0] \o__payload.key ;
  wire \o__payload.learn ;
  wire \o__payload.present ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [39:0] spare = 40'h0000000000;
  wire \spare.again ;
  wire \spare.bad ;
  wire [35:0] \spare.key ;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$7  = o__valid;
    if (room) begin
      \$7  = \$4 ;
    end
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$8  = o__payload;
    if (room) begin
      \$8  = \$5 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$10  = spare;
    if (\$6 ) begin
      \$10  = i__payload;
    end
  end
  assign \$signal  = o__payload;
  assign \o__payload.key  = o__payload[35:0];
  assign \o__payload.present  = o__payload[36];
  assign \o__payload.bad  = o__payload[37];
  assign \o__payload.again  = o__payload[38];
  assign \o__payload.learn  = o__payload[39];
  assign \$signal.key  = o__payload[35:0];
  assign \$signal.present  = o__payload[36];
  assign \$signal.bad  = o__payload[37];
  assign \$signal.again  = o__payload[38];
  assign \$signal.learn  = o__payload[39];
  assign \i__payload.key  = i__payload[35:0];
  assign \i__payload.present  = i__payload[36];
  assign \i__payload.bad  = i__payload[37];
  assign \i__payload.again  = i__payload[38];
  assign \i__payload.learn  = i__payload[39];
  assign \spare.key  = spare[35:0];
  assign \spare.present  = spare[36];
  assign \spare.bad  = spare[37];
  assign \spare.again  = spare[38];
  assign \spare.learn  = spare[39];
endmodule

module \hotline_classifier.design.lookup_7 (rst, i__valid, o__ready, i__ready, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$22  = 0;
  wire \$1 ;
  reg [39:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [39:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [39:0] \$8 ;
  reg \$9 ;
  (* init = 40'h0000000000 *)
  wire [39:0] \$signal ;
  wire \$signal.again ;
  wire \$signal.bad ;
  wire [35:0] \$signal.key ;
  wire \$signal.learn ;
  wire \$signal.present ;
  input clk;
  wire clk;
  input [39:0] i__payload;
  wire [39:0] i__payload;
  wire \i__payload.again ;
  wire \i__payload.bad ;
  wire [35:0] \i__payload.key ;
  wire \i__payload.learn ;
  wire \i__payload.present ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [39:0] o__payload;
  reg [39:0] o__payload = 40'h0000000000;
  wire \o__payload.again ;
  wire \o__payload.bad ;
  wire [35:0] \o__payload.key ;
  wire \o__payload.learn ;
  wire \o__payload.present ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [39:0] spare = 40'h0000000000;
  wire \spare.again ;
  wire \spare.bad ;
  wire [35:0] \spare.key ;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$7  = o__valid;
    if (room) begin
      \$7  = \$4 ;
    end
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$8  = o__payload;
    if (room) begin
      \$8  = \$5 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$10  = spare;
    if (\$6 ) begin
      \$10  = i__payload;
    end
  end
  assign \$signal  = o__payload;
  assign \o__payload.key  = o__payload[35:0];
  assign \o__payload.present  = o__payload[36];
  assign \o__payload.bad  = o__payload[37];
  assign \o__payload.again  = o__payload[38];
  assign \o__payload.learn  = o__payload[39];
  assign \$signal.key  = o__payload[35:0];
  assign \$signal.present  = o__payload[36];
  assign \$signal.bad  = o__payload[37];
  assign \$signal.again  = o__payload[38];
  assign \$signal.learn  = o__payload[39];
  assign \i__payload.key  = i__payload[35:0];
  assign \i__payload.present  = i__payload[36];
  assign \i__payload.bad  = i__payload[37];
  assign \i__payload.again  = i__payload[38];
  assign \i__payload.learn  = i__payload[39];
  assign \spare.key  = spare[35:0];
  assign \spare.present  = spare[36];
  assign \spare.bad  = spare[37];
  assign \spare.again  = spare[38];
  assign \spare.learn  = spare[39];
endmodule

module \hotline_classifier.design.merger_0 (rst, req_valid, req__ready, rsp__valid, rsp_ready, req__payload, rsp__payload, clk);
  input clk;
  wire clk;
  input [301:0] req__payload;
  wire [301:0] req__payload;
  wire \req__payload.learn ;
  wire [7:0] \req__payload.present ;
  wire [255:0] \req__payload.row ;
  wire [30:0] \req__payload.rows ;
  wire [5:0] \req__payload.table ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire req_learn;
  wire [7:0] req_present;
  wire req_ready;
  wire [255:0] req_row;
  wire [30:0] req_rows;
  wire [5:0] req_table;
  input req_valid;
  wire req_valid;
  output [312:0] rsp__payload;
  wire [312:0] rsp__payload;
  wire [7:0] \rsp__payload.again ;
  wire [7:0] \rsp__payload.bad ;
  wire [287:0] \rsp__payload.key ;
  wire \rsp__payload.learn ;
  wire [7:0] \rsp__payload.present ;
  wire rsp__ready;
  output rsp__valid;
  wire rsp__valid;
  wire [7:0] rsp_again;
  wire [7:0] rsp_bad;
  wire [287:0] rsp_key;
  wire rsp_learn;
  wire [7:0] rsp_present;
  input rsp_ready;
  wire rsp_ready;
  wire rsp_valid;
  input rst;
  wire rst;
  hotline_merger \instance  (
    .clk(clk),
    .req_learn(req__payload[0]),
    .req_present(req__payload[45:38]),
    .req_ready(req__ready),
    .req_row(req__payload[301:46]),
    .req_rows(req__payload[37:7]),
    .req_table(req__payload[6:1]),
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
  assign req_table = req__payload[6:1];
  assign req_rows = req__payload[37:7];
  assign req_present = req__payload[45:38];
  assign req_row = req__payload[301:46];
  assign rsp_valid = rsp__valid;
  assign rsp__ready = rsp_ready;
  assign \req__payload.learn  = req__payload[0];
  assign \req__payload.table  = req__payload[6:1];
  assign \req__payload.rows  = req__payload[37:7];
  assign \req__payload.present  = req__payload[45:38];
  assign \req__payload.row  = req__payload[301:46];
  assign \rsp__payload.learn  = rsp__payload[0];
  assign \rsp__payload.key  = rsp__payload[288:1];
  assign \rsp__payload.present  = rsp__payload[296:289];
  assign \rsp__payload.bad  = rsp__payload[304:297];
  assign \rsp__payload.again  = rsp__payload[312:305];
  assign rsp__payload[312:305] = rsp_again;
  assign rsp__payload[304:297] = rsp_bad;
  assign rsp__payload[296:289] = rsp_present;
  assign rsp__payload[288:1] = rsp_key;
  assign rsp__payload[0] = rsp_learn;
endmodule

module \hotline_classifier.design.popular_list (rst, rsp_ready, req_valid, req__ready, rsp__valid, req__payload, rsp__payload, clk);
  input clk;
  wire clk;
  input [15:0] req__payload;
  wire [15:0] req__payload;
  wire [12:0] \req__payload.block ;
  wire \req__payload.last ;
  wire [1:0] \req__payload.mask ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire [12:0] req_block;
  wire req_last;
  wire [1:0] req_mask;
  wire req_ready;
  input req_valid;
  wire req_valid;
  output [30:0] rsp__payload;
  wire [30:0] rsp__payload;
  wire [1:0] \rsp__payload.count ;
  wire \rsp__payload.last ;
  wire [27:0] \rsp__payload.numbers ;
  wire rsp__ready;
  output rsp__valid;
  wire rsp__valid;
  wire [1:0] rsp_count;
  wire rsp_last;
  wire [27:0] rsp_numbers;
  input rsp_ready;
  wire rsp_ready;
  wire rsp_valid;
  input rst;
  wire rst;
  hotline_list_writer \instance  (
    .clk(clk),
    .req_block(req__payload[14:2]),
    .req_last(req__payload[15]),
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
  assign req_block = req__payload[14:2];
  assign req_last = req__payload[15];
  assign rsp_valid = rsp__valid;
  assign rsp__ready = rsp_ready;
  assign \req__payload.mask  = req__payload[1:0];
  assign \req__payload.block  = req__payload[14:2];
  assign \req__payload.last  = req__payload[15];
  assign \rsp__payload.numbers  = rsp__payload[27:0];
  assign \rsp__payload.count  = rsp__payload[29:28];
  assign \rsp__payload.last  = rsp__payload[30];
  assign rsp__payload[30] = rsp_last;
  assign rsp__payload[29:28] = rsp_count;
  assign rsp__payload[27:0] = rsp_numbers;
endmodule

module \hotline_classifier.design.request_0_0 (rst, a_valid, a_mark, b_valid, b_mark, a__ready, b__ready, x__valid, y__valid, x_mark, y_mark, x_ready, y_ready, in_order, a__payload, b__payload, x__payload, y__payload, clk);
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
  wire a__valid;
  wire a_again;
  wire a_learn;
  input [7:0] a_mark;
  wire [7:0] a_mark;
  wire [7:0] \a_mark$45 ;
  wire a_ready;
  wire [2:0] a_route;
  wire [9:0] a_set;
  wire [7:0] a_step;
  wire [22:0] a_tag;
  input a_valid;
  wire a_valid;
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
  wire b__valid;
  wire b_again;
  wire b_learn;
  input [7:0] b_mark;
  wire [7:0] b_mark;
  wire [7:0] \b_mark$47 ;
  wire b_ready;
  wire [2:0] b_route;
  wire [9:0] b_set;
  wire [7:0] b_step;
  wire [22:0] b_tag;
  input b_valid;
  wire b_valid;
  input clk;
  wire clk;
  input in_order;
  wire in_order;
  wire \in_order$53 ;
  input rst;
  wire rst;
  output [45:0] x__payload;
  wire [45:0] x__payload;
  wire \x__payload.again ;
  wire \x__payload.learn ;
  wire [2:0] \x__payload.route ;
  wire [9:0] \x__payload.set ;
  wire [7:0] \x__payload.step ;
  wire [22:0] \x__payload.tag ;
  wire x__ready;
  output x__valid;
  wire x__valid;
  wire x_again;
  wire x_learn;
  output [7:0] x_mark;
  wire [7:0] x_mark;
  wire [7:0] \x_mark$49 ;
  input x_ready;
  wire x_ready;
  wire [2:0] x_route;
  wire [9:0] x_set;
  wire [7:0] x_step;
  wire [22:0] x_tag;
  wire x_valid;
  output [45:0] y__payload;
  wire [45:0] y__payload;
  wire \y__payload.again ;
  wire \y__payload.learn ;
  wire [2:0] \y__payload.route ;
  wire [9:0] \y__payload.set ;
  wire [7:0] \y__payload.step ;
  wire [22:0] \y__payload.tag ;
  wire y__ready;
  output y__valid;
  wire y__valid;
  wire y_again;
  wire y_learn;
  output [7:0] y_mark;
  wire [7:0] y_mark;
  wire [7:0] \y_mark$51 ;
  input y_ready;
  wire y_ready;
  wire [2:0] y_route;
  wire [9:0] y_set;
  wire [7:0] y_step;
  wire [22:0] y_tag;
  wire y_valid;
  hotline_request_switch \instance  (
    .a_again(a__payload[45]),
    .a_learn(a__payload[44]),
    .a_mark(a_mark),
    .a_ready(a__ready),
    .a_route(a__payload[2:0]),
    .a_set(a__payload[20:11]),
    .a_step(a__payload[10:3]),
    .a_tag(a__payload[43:21]),
    .a_valid(a_valid),
    .b_again(b__payload[45]),
    .b_learn(b__payload[44]),
    .b_mark(b_mark),
    .b_ready(b__ready),
    .b_route(b__payload[2:0]),
    .b_set(b__payload[20:11]),
    .b_step(b__payload[10:3]),
    .b_tag(b__payload[43:21]),
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
  assign a_route = a__payload[2:0];
  assign a_step = a__payload[10:3];
  assign a_set = a__payload[20:11];
  assign a_tag = a__payload[43:21];
  assign a_learn = a__payload[44];
  assign a_again = a__payload[45];
  assign b__valid = b_valid;
  assign b_ready = b__ready;
  assign b_route = b__payload[2:0];
  assign b_step = b__payload[10:3];
  assign b_set = b__payload[20:11];
  assign b_tag = b__payload[43:21];
  assign b_learn = b__payload[44];
  assign b_again = b__payload[45];
  assign x_valid = x__valid;
  assign x__ready = x_ready;
  assign y_valid = y__valid;
  assign y__ready = y_ready;
  assign \a_mark$45  = a_mark;
  assign \b_mark$47  = b_mark;
  assign \x_mark$49  = x_mark;
  assign \y_mark$51  = y_mark;
  assign \in_order$53  = in_order;
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
  assign y__payload[45] = y_again;
  assign y__payload[44] = y_learn;
  assign y__payload[43:21] = y_tag;
  assign y__payload[20:11] = y_set;
  assign y__payload[10:3] = y_step;
  assign y__payload[2:0] = y_route;
  assign x__payload[45] = x_again;
  assign x__payload[44] = x_learn;
  assign x__payload[43:21] = x_tag;
  assign x__payload[20:11] = x_set;
  assign x__payload[10:3] = x_step;
  assign x__payload[2:0] = x_route;
endmodule

module \hotline_classifier.design.request_0_2 (rst, a_valid, a_mark, b_valid, b_mark, a__ready, b__ready, x__valid, y__valid, x_mark, y_mark, x_ready, y_ready, in_order, a__payload, b__payload, x__payload, y__payload, clk);
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
  wire a__valid;
  wire a_again;
  wire a_learn;
  input [7:0] a_mark;
  wire [7:0] a_mark;
  wire [7:0] \a_mark$45 ;
  wire a_ready;
  wire [2:0] a_route;
  wire [9:0] a_set;
  wire [7:0] a_step;
  wire [22:0] a_tag;
  input a_valid;
  wire a_valid;
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
  wire b__valid;
  wire b_again;
  wire b_learn;
  input [7:0] b_mark;
  wire [7:0] b_mark;
  wire [7:0] \b_mark$47 ;
  wire b_ready;
  wire [2:0] b_route;
  wire [9:0] b_set;
  wire [7:0] b_step;
  wire [22:0] b_tag;
  input b_valid;
  wire b_valid;
  input clk;
  wire clk;
  input in_order;
  wire in_order;
  wire \in_order$53 ;
  input rst;
  wire rst;
  output [45:0] x__payload;
  wire [45:0] x__payload;
  wire \x__payload.again ;
  wire \x__payload.learn ;
  wire [2:0] \x__payload.route ;
  wire [9:0] \x__payload.set ;
  wire [7:0] \x__payload.step ;
  wire [22:0] \x__payload.tag ;
  wire x__ready;
  output x__valid;
  wire x__valid;
  wire x_again;
  wire x_learn;
  output [7:0] x_mark;
  wire [7:0] x_mark;
  wire [7:0] \x_mark$49 ;
  input x_ready;
  wire x_ready;
  wire [2:0] x_route;
  wire [9:0] x_set;
  wire [7:0] x_step;
  wire [22:0] x_tag;
  wire x_valid;
  output [45:0] y__payload;
  wire [45:0] y__payload;
  wire \y__payload.again ;
  wire \y__payload.learn ;
  wire [2:0] \y__payload.route ;
  wire [9:0] \y__payload.set ;
  wire [7:0] \y__payload.step ;
  wire [22:0] \y__payload.tag ;
  wire y__ready;
  output y__valid;
  wire y__valid;
  wire y_again;
  wire y_learn;
  output [7:0] y_mark;
  wire [7:0] y_mark;
  wire [7:0] \y_mark$51 ;
  input y_ready;
  wire y_ready;
  wire [2:0] y_route;
  wire [9:0] y_set;
  wire [7:0] y_step;
  wire [22:0] y_tag;
  wire y_valid;
  hotline_request_switch \instance  (
    .a_again(a__payload[45]),
    .a_learn(a__payload[44]),
    .a_mark(a_mark),
    .a_ready(a__ready),
    .a_route(a__payload[2:0]),
    .a_set(a__payload[20:11]),
    .a_step(a__payload[10:3]),
    .a_tag(a__payload[43:21]),
    .a_valid(a_valid),
    .b_again(b__payload[45]),
    .b_learn(b__payload[44]),
    .b_mark(b_mark),
    .b_ready(b__ready),
    .b_route(b__payload[2:0]),
    .b_set(b__payload[20:11]),
    .b_step(b__payload[10:3]),
    .b_tag(b__payload[43:21]),
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
  assign a_route = a__payload[2:0];
  assign a_step = a__payload[10:3];
  assign a_set = a__payload[20:11];
  assign a_tag = a__payload[43:21];
  assign a_learn = a__payload[44];
  assign a_again = a__payload[45];
  assign b__valid = b_valid;
  assign b_ready = b__ready;
  assign b_route = b__payload[2:0];
  assign b_step = b__payload[10:3];
  assign b_set = b__payload[20:11];
  assign b_tag = b__payload[43:21];
  assign b_learn = b__payload[44];
  assign b_again = b__payload[45];
  assign x_valid = x__valid;
  assign x__ready = x_ready;
  assign y_valid = y__valid;
  assign y__ready = y_ready;
  assign \a_mark$45  = a_mark;
  assign \b_mark$47  = b_mark;
  assign \x_mark$49  = x_mark;
  assign \y_mark$51  = y_mark;
  assign \in_order$53  = in_order;
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
  assign y__payload[45] = y_again;
  assign y__payload[44] = y_learn;
  assign y__payload[43:21] = y_tag;
  assign y__payload[20:11] = y_set;
  assign y__payload[10:3] = y_step;
  assign y__payload[2:0] = y_route;
  assign x__payload[45] = x_again;
  assign x__payload[44] = x_learn;
  assign x__payload[43:21] = x_tag;
  assign x__payload[20:11] = x_set;
  assign x__payload[10:3] = x_step;
  assign x__payload[2:0] = x_route;
endmodule

module \hotline_classifier.design.request_0_4 (rst, a_valid, a_mark, b_valid, b_mark, a__ready, b__ready, x__valid, y__valid, x_mark, y_mark, x_ready, y_ready, in_order, a__payload, b__payload, x__payload, y__payload, clk);
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
  wire a__valid;
  wire a_again;
  wire a_learn;
  input [7:0] a_mark;
  wire [7:0] a_mark;
  wire [7:0] \a_mark$45 ;
  wire a_ready;
  wire [2:0] a_route;
  wire [9:0] a_set;
  wire [7:0] a_step;
  wire [22:0] a_tag;
  input a_valid;
  wire a_valid;
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
  wire b__valid;
  wire b_again;
  wire b_learn;
  input [7:0] b_mark;
  wire [7:0] b_mark;
  wire [7:0] \b_mark$47 ;
  wire b_ready;
  wire [2:0] b_route;
  wire [9:0] b_set;
  wire [7:0] b_step;
  wire [22:0] b_tag;
  input b_valid;
  wire b_valid;
  input clk;
  wire clk;
  input in_order;
  wire in_order;
  wire \in_order$53 ;
  input rst;
  wire rst;
  output [45:0] x__payload;
  wire [45:0] x__payload;
  wire \x__payload.again ;
  wire \x__payload.learn ;
  wire [2:0] \x__payload.route ;
  wire [9:0] \x__payload.set ;
  wire [7:0] \x__payload.step ;
  wire [22:0] \x__payload.tag ;
  wire x__ready;
  output x__valid;
  wire x__valid;
  wire x_again;
  wire x_learn;
  output [7:0] x_mark;
  wire [7:0] x_mark;
  wire [7:0] \x_mark$49 ;
  input x_ready;
  wire x_ready;
  wire [2:0] x_route;
  wire [9:0] x_set;
  wire [7:0] x_step;
  wire [22:0] x_tag;
  wire x_valid;
  output [45:0] y__payload;
  wire [45:0] y__payload;
  wire \y__payload.again ;
  wire \y__payload.learn ;
  wire [2:0] \y__payload.route ;
  wire [9:0] \y__payload.set ;
  wire [7:0] \y__payload.step ;
  wire [22:0] \y__payload.tag ;
  wire y__ready;
  output y__valid;
  wire y__valid;
  wire y_again;
  wire y_learn;
  output [7:0] y_mark;
  wire [7:0] y_mark;
  wire [7:0] \y_mark$51 ;
  input y_ready;
  wire y_ready;
  wire [2:0] y_route;
  wire [9:0] y_set;
  wire [7:0] y_step;
  wire [22:0] y_tag;
  wire y_valid;
  hotline_request_switch \instance  (
    .a_again(a__payload[45]),
    .a_learn(a__payload[44]),
    .a_mark(a_mark),
    .a_ready(a__ready),
    .a_route(a__payload[2:0]),
    .a_set(a__payload[20:11]),
    .a_step(a__payload[10:3]),
    .a_tag(a__payload[43:21]),
    .a_valid(a_valid),
    .b_again(b__payload[45]),
    .b_learn(b__payload[44]),
    .b_mark(b_mark),
    .b_ready(b__ready),
    .b_route(b__payload[2:0]),
    .b_set(b__payload[20:11]),
    .b_step(b__payload[10:3]),
    .b_tag(b__payload[43:21]),
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
  assign a_route = a__payload[2:0];
  assign a_step = a__payload[10:3];
  assign a_set = a__payload[20:11];
  assign a_tag = a__payload[43:21];
  assign a_learn = a__payload[44];
  assign a_again = a__payload[45];
  assign b__valid = b_valid;
  assign b_ready = b__ready;
  assign b_route = b__payload[2:0];
  assign b_step = b__payload[10:3];
  assign b_set = b__payload[20:11];
  assign b_tag = b__payload[43:21];
  assign b_learn = b__payload[44];
  assign b_again = b__payload[45];
  assign x_valid = x__valid;
  assign x__ready = x_ready;
  assign y_valid = y__valid;
  assign y__ready = y_ready;
  assign \a_mark$45  = a_mark;
  assign \b_mark$47  = b_mark;
  assign \x_mark$49  = x_mark;
  assign \y_mark$51  = y_mark;
  assign \in_order$53  = in_order;
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
  assign y__payload[45] = y_again;
  assign y__payload[44] = y_learn;
  assign y__payload[43:21] = y_tag;
  assign y__payload[20:11] = y_set;
  assign y__payload[10:3] = y_step;
  assign y__payload[2:0] = y_route;
  assign x__payload[45] = x_again;
  assign x__payload[44] = x_learn;
  assign x__payload[43:21] = x_tag;
  assign x__payload[20:11] = x_set;
  assign x__payload[10:3] = x_step;
  assign x__payload[2:0] = x_route;
endmodule

module \hotline_classifier.design.request_0_6 (rst, a_valid, a_mark, b_valid, b_mark, a__ready, b__ready, x__valid, y__valid, x_mark, y_mark, x_ready, y_ready, in_order, a__payload, b__payload, x__payload, y__payload, clk);
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
  wire a__valid;
  wire a_again;
  wire a_learn;
  input [7:0] a_mark;
  wire [7:0] a_mark;
  wire [7:0] \a_mark$45 ;
  wire a_ready;
  wire [2:0] a_route;
  wire [9:0] a_set;
  wire [7:0] a_step;
  wire [22:0] a_tag;
  input a_valid;
  wire a_valid;
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
  wire b__valid;
  wire b_again;
  wire b_learn;
  input [7:0] b_mark;
  wire [7:0] b_mark;
  wire [7:0] \b_mark$47 ;
  wire b_ready;
  wire [2:0] b_route;
  wire [9:0] b_set;
  wire [7:0] b_step;
  wire [22:0] b_tag;
  input b_valid;
  wire b_valid;
  input clk;
  wire clk;
  input in_order;
  wire in_order;
  wire \in_order$53 ;
  input rst;
  wire rst;
  output [45:0] x__payload;
  wire [45:0] x__payload;
  wire \x__payload.again ;
  wire \x__payload.learn ;
  wire [2:0] \x__payload.route ;
  wire [9:0] \x__payload.set ;
  wire [7:0] \x__payload.step ;
  wire [22:0] \x__payload.tag ;
  wire x__ready;
  output x__valid;
  wire x__valid;
  wire x_again;
  wire x_learn;
  output [7:0] x_mark;
  wire [7:0] x_mark;
  wire [7:0] \x_mark$49 ;
  input x_ready;
  wire x_ready;
  wire [2:0] x_route;
  wire [9:0] x_set;
  wire [7:0] x_step;
  wire [22:0] x_tag;
  wire x_valid;
  output [45:0] y__payload;
  wire [45:0] y__payload;
  wire \y__payload.again ;
  wire \y__payload.learn ;
  wire [2:0] \y__payload.route ;
  wire [9:0] \y__payload.set ;
  wire [7:0] \y__payload.step ;
  wire [22:0] \y__payload.tag ;
  wire y__ready;
  output y__valid;
  wire y__valid;
  wire y_again;
  wire y_learn;
  output [7:0] y_mark;
  wire [7:0] y_mark;
  wire [7:0] \y_mark$51 ;
  input y_ready;
  wire y_ready;
  wire [2:0] y_route;
  wire [9:0] y_set;
  wire [7:0] y_step;
  wire [22:0] y_tag;
  wire y_valid;
  hotline_request_switch \instance  (
    .a_again(a__payload[45]),
    .a_learn(a__payload[44]),
    .a_mark(a_mark),
    .a_ready(a__ready),
    .a_route(a__payload[2:0]),
    .a_set(a__payload[20:11]),
    .a_step(a__payload[10:3]),
    .a_tag(a__payload[43:21]),
    .a_valid(a_valid),
    .b_again(b__payload[45]),
    .b_learn(b__payload[44]),
    .b_mark(b_mark),
    .b_ready(b__ready),
    .b_route(b__payload[2:0]),
    .b_set(b__payload[20:11]),
    .b_step(b__payload[10:3]),
    .b_tag(b__payload[43:21]),
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
  assign a_route = a__payload[2:0];
  assign a_step = a__payload[10:3];
  assign a_set = a__payload[20:11];
  assign a_tag = a__payload[43:21];
  assign a_learn = a__payload[44];
  assign a_again = a__payload[45];
  assign b__valid = b_valid;
  assign b_ready = b__ready;
  assign b_route = b__payload[2:0];
  assign b_step = b__payload[10:3];
  assign b_set = b__payload[20:11];
  assign b_tag = b__payload[43:21];
  assign b_learn = b__payload[44];
  assign b_again = b__payload[45];
  assign x_valid = x__valid;
  assign x__ready = x_ready;
  assign y_valid = y__valid;
  assign y__ready = y_ready;
  assign \a_mark$45  = a_mark;
  assign \b_mark$47  = b_mark;
  assign \x_mark$49  = x_mark;
  assign \y_mark$51  = y_mark;
  assign \in_order$53  = in_order;
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
  assign y__payload[45] = y_again;
  assign y__payload[44] = y_learn;
  assign y__payload[43:21] = y_tag;
  assign y__payload[20:11] = y_set;
  assign y__payload[10:3] = y_step;
  assign y__payload[2:0] = y_route;
  assign x__payload[45] = x_again;
  assign x__payload[44] = x_learn;
  assign x__payload[43:21] = x_tag;
  assign x__payload[20:11] = x_set;
  assign x__payload[10:3] = x_step;
  assign x__payload[2:0] = x_route;
endmodule

module \hotline_classifier.design.request_1_0 (rst, a_valid, a_mark, b_valid, b_mark, a__ready, b__ready, x__valid, y__valid, x_mark, y_mark, x_ready, y_ready, in_order, a__payload, b__payload, x__payload, y__payload, clk);
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
  wire a__valid;
  wire a_again;
  wire a_learn;
  input [7:0] a_mark;
  wire [7:0] a_mark;
  wire [7:0] \a_mark$45 ;
  wire a_ready;
  wire [2:0] a_route;
  wire [9:0] a_set;
  wire [7:0] a_step;
  wire [22:0] a_tag;
  input a_valid;
  wire a_valid;
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
  wire b__valid;
  wire b_again;
  wire b_learn;
  input [7:0] b_mark;
  wire [7:0] b_mark;
  wire [7:0] \b_mark$47 ;
  wire b_ready;
  wire [2:0] b_route;
  wire [9:0] b_set;
  wire [7:0] b_step;
  wire [22:0] b_tag;
  input b_valid;
  wire b_valid;
  input clk;
  wire clk;
  input in_order;
  wire in_order;
  wire \in_order$53 ;
  input rst;
  wire rst;
  output [45:0] x__payload;
  wire [45:0] x__payload;
  wire \x__payload.again ;
  wire \x__payload.learn ;
  wire [2:0] \x__payload.route ;
  wire [9:0] \x__payload.set ;
  wire [7:0] \x__payload.step ;
  wire [22:0] \x__payload.tag ;
  wire x__ready;
  output x__valid;
  wire x__valid;
  wire x_again;
  wire x_learn;
  output [7:0] x_mark;
  wire [7:0] x_mark;
  wire [7:0] \x_mark$49 ;
  input x_ready;
  wire x_ready;
  wire [2:0] x_route;
  wire [9:0] x_set;
  wire [7:0] x_step;
  wire [22:0] x_tag;
  wire x_valid;
  output [45:0] y__payload;
  wire [45:0] y__payload;
  wire \y__payload.again ;
  wire \y__payload.learn ;
  wire [2:0] \y__payload.route ;
  wire [9:0] \y__payload.set ;
  wire [7:0] \y__payload.step ;
  wire [22:0] \y__payload.tag ;
  wire y__ready;
  output y__valid;
  wire y__valid;
  wire y_again;
  wire y_learn;
  output [7:0] y_mark;
  wire [7:0] y_mark;
  wire [7:0] \y_mark$51 ;
  input y_ready;
  wire y_ready;
  wire [2:0] y_route;
  wire [9:0] y_set;
  wire [7:0] y_step;
  wire [22:0] y_tag;
  wire y_valid;
  hotline_request_switch \instance  (
    .a_again(a__payload[45]),
    .a_learn(a__payload[44]),
    .a_mark(a_mark),
    .a_ready(a__ready),
    .a_route(a__payload[2:0]),
    .a_set(a__payload[20:11]),
    .a_step(a__payload[10:3]),
    .a_tag(a__payload[43:21]),
    .a_valid(a_valid),
    .b_again(b__payload[45]),
    .b_learn(b__payload[44]),
    .b_mark(b_mark),
    .b_ready(b__ready),
    .b_route(b__payload[2:0]),
    .b_set(b__payload[20:11]),
    .b_step(b__payload[10:3]),
    .b_tag(b__payload[43:21]),
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
  assign a_route = a__payload[2:0];
  assign a_step = a__payload[10:3];
  assign a_set = a__payload[20:11];
  assign a_tag = a__payload[43:21];
  assign a_learn = a__payload[44];
  assign a_again = a__payload[45];
  assign b__valid = b_valid;
  assign b_ready = b__ready;
  assign b_route = b__payload[2:0];
  assign b_step = b__payload[10:3];
  assign b_set = b__payload[20:11];
  assign b_tag = b__payload[43:21];
  assign b_learn = b__payload[44];
  assign b_again = b__payload[45];
  assign x_valid = x__valid;
  assign x__ready = x_ready;
  assign y_valid = y__valid;
  assign y__ready = y_ready;
  assign \a_mark$45  = a_mark;
  assign \b_mark$47  = b_mark;
  assign \x_mark$49  = x_mark;
  assign \y_mark$51  = y_mark;
  assign \in_order$53  = in_order;
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
  assign y__payload[45] = y_again;
  assign y__payload[44] = y_learn;
  assign y__payload[43:21] = y_tag;
  assign y__payload[20:11] = y_set;
  assign y__payload[10:3] = y_step;
  assign y__payload[2:0] = y_route;
  assign x__payload[45] = x_again;
  assign x__payload[44] = x_learn;
  assign x__payload[43:21] = x_tag;
  assign x__payload[20:11] = x_set;
  assign x__payload[10:3] = x_step;
  assign x__payload[2:0] = x_route;
endmodule

module \hotline_classifier.design.request_1_1 (rst, a_valid, a_mark, b_valid, b_mark, a__ready, b__ready, x__valid, y__valid, x_mark, y_mark, x_ready, y_ready, in_order, a__payload, b__payload, x__payload, y__payload, clk);
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
  wire a__valid;
  wire a_again;
  wire a_learn;
  input [7:0] a_mark;
  wire [7:0] a_mark;
  wire [7:0] \a_mark$45 ;
  wire a_ready;
  wire [2:0] a_route;
  wire [9:0] a_set;
  wire [7:0] a_step;
  wire [22:0] a_tag;
  input a_valid;
  wire a_valid;
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
  wire b__valid;
  wire b_again;
  wire b_learn;
  input [7:0] b_mark;
  wire [7:0] b_mark;
  wire [7:0] \b_mark$47 ;
  wire b_ready;
  wire [2:0] b_route;
  wire [9:0] b_set;
  wire [7:0] b_step;
  wire [22:0] b_tag;
  input b_valid;
  wire b_valid;
  input clk;
  wire clk;
  input in_order;
  wire in_order;
  wire \in_order$53 ;
  input rst;
  wire rst;
  output [45:0] x__payload;
  wire [45:0] x__payload;
  wire \x__payload.again ;
  wire \x__payload.learn ;
  wire [2:0] \x__payload.route ;
  wire [9:0] \x__payload.set ;
  wire [7:0] \x__payload.step ;
  wire [22:0] \x__payload.tag ;
  wire x__ready;
  output x__valid;
  wire x__valid;
  wire x_again;
  wire x_learn;
  output [7:0] x_mark;
  wire [7:0] x_mark;
  wire [7:0] \x_mark$49 ;
  input x_ready;
  wire x_ready;
  wire [2:0] x_route;
  wire [9:0] x_set;
  wire [7:0] x_step;
  wire [22:0] x_tag;
  wire x_valid;
  output [45:0] y__payload;
  wire [45:0] y__payload;
  wire \y__payload.again ;
  wire \y__payload.learn ;
  wire [2:0] \y__payload.route ;
  wire [9:0] \y__payload.set ;
  wire [7:0] \y__payload.step ;
  wire [22:0] \y__payload.tag ;
  wire y__ready;
  output y__valid;
  wire y__valid;
  wire y_again;
  wire y_learn;
  output [7:0] y_mark;
  wire [7:0] y_mark;
  wire [7:0] \y_mark$51 ;
  input y_ready;
  wire y_ready;
  wire [2:0] y_route;
  wire [9:0] y_set;
  wire [7:0] y_step;
  wire [22:0] y_tag;
  wire y_valid;
  hotline_request_switch \instance  (
    .a_again(a__payload[45]),
    .a_learn(a__payload[44]),
    .a_mark(a_mark),
    .a_ready(a__ready),
    .a_route(a__payload[2:0]),
    .a_set(a__payload[20:11]),
    .a_step(a__payload[10:3]),
    .a_tag(a__payload[43:21]),
    .a_valid(a_valid),
    .b_again(b__payload[45]),
    .b_learn(b__payload[44]),
    .b_mark(b_mark),
    .b_ready(b__ready),
    .b_route(b__payload[2:0]),
    .b_set(b__payload[20:11]),
    .b_step(b__payload[10:3]),
    .b_tag(b__payload[43:21]),
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
  assign a_route = a__payload[2:0];
  assign a_step = a__payload[10:3];
  assign a_set = a__payload[20:11];
  assign a_tag = a__payload[43:21];
  assign a_learn = a__payload[44];
  assign a_again = a__payload[45];
  assign b__valid = b_valid;
  assign b_ready = b__ready;
  assign b_route = b__payload[2:0];
  assign b_step = b__payload[10:3];
  assign b_set = b__payload[20:11];
  assign b_tag = b__payload[43:21];
  assign b_learn = b__payload[44];
  assign b_again = b__payload[45];
  assign x_valid = x__valid;
  assign x__ready = x_ready;
  assign y_valid = y__valid;
  assign y__ready = y_ready;
  assign \a_mark$45  = a_mark;
  assign \b_mark$47  = b_mark;
  assign \x_mark$49  = x_mark;
  assign \y_mark$51  = y_mark;
  assign \in_order$53  = in_order;
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
  assign y__payload[45] = y_again;
  assign y__payload[44] = y_learn;
  assign y__payload[43:21] = y_tag;
  assign y__payload[20:11] = y_set;
  assign y__payload[10:3] = y_step;
  assign y__payload[2:0] = y_route;
  assign x__payload[45] = x_again;
  assign x__payload[44] = x_learn;
  assign x__payload[43:21] = x_tag;
  assign x__payload[20:11] = x_set;
  assign x__payload[10:3] = x_step;
  assign x__payload[2:0] = x_route;
endmodule

module \hotline_classifier.design.request_1_4 (rst, a_valid, a_mark, b_valid, b_mark, a__ready, b__ready, x__valid, y__valid, x_mark, y_mark, x_ready, y_ready, in_order, a__payload, b__payload, x__payload, y__payload, clk);
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
  wire a__valid;
  wire a_again;
  wire a_learn;
  input [7:0] a_mark;
  wire [7:0] a_mark;
  wire [7:0] \a_mark$45 ;
  wire a_ready;
  wire [2:0] a_route;
  wire [9:0] a_set;
  wire [7:0] a_step;
  wire [22:0] a_tag;
  input a_valid;
  wire a_valid;
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
  wire b__valid;
  wire b_again;
  wire b_learn;
  input [7:0] b_mark;
  wire [7:0] b_mark;
  wire [7:0] \b_mark$47 ;
  wire b_ready;
  wire [2:0] b_route;
  wire [9:0] b_set;
  wire [7:0] b_step;
  wire [22:0] b_tag;
  input b_valid;
  wire b_valid;
  input clk;
  wire clk;
  input in_order;
  wire in_order;
  wire \in_order$53 ;
  input rst;
  wire rst;
  output [45:0] x__payload;
  wire [45:0] x__payload;
  wire \x__payload.again ;
  wire \x__payload.learn ;
  wire [2:0] \x__payload.route ;
  wire [9:0] \x__payload.set ;
  wire [7:0] \x__payload.step ;
  wire [22:0] \x__payload.tag ;
  wire x__ready;
  output x__valid;
  wire x__valid;
  wire x_again;
  wire x_learn;
  output [7:0] x_mark;
  wire [7:0] x_mark;
  wire [7:0] \x_mark$49 ;
  input x_ready;
  wire x_ready;
  wire [2:0] x_route;
  wire [9:0] x_set;
  wire [7:0] x_step;
  wire [22:0] x_tag;
  wire x_valid;
  output [45:0] y__payload;
  wire [45:0] y__payload;
  wire \y__payload.again ;
  wire \y__payload.learn ;
  wire [2:0] \y__payload.route ;
  wire [9:0] \y__payload.set ;
  wire [7:0] \y__payload.step ;
  wire [22:0] \y__payload.tag ;
  wire y__ready;
  output y__valid;
  wire y__valid;
  wire y_again;
  wire y_learn;
  output [7:0] y_mark;
  wire [7:0] y_mark;
  wire [7:0] \y_mark$51 ;
  input y_ready;
  wire y_ready;
  wire [2:0] y_route;
  wire [9:0] y_set;
  wire [7:0] y_step;
  wire [22:0] y_tag;
  wire y_valid;
  hotline_request_switch \instance  (
    .a_again(a__payload[45]),
    .a_learn(a__payload[44]),
    .a_mark(a_mark),
    .a_ready(a__ready),
    .a_route(a__payload[2:0]),
    .a_set(a__payload[20:11]),
    .a_step(a__payload[10:3]),
    .a_tag(a__payload[43:21]),
    .a_valid(a_valid),
    .b_again(b__payload[45]),
    .b_learn(b__payload[44]),
    .b_mark(b_mark),
    .b_ready(b__ready),
    .b_route(b__payload[2:0]),
    .b_set(b__payload[20:11]),
    .b_step(b__payload[10:3]),
    .b_tag(b__payload[43:21]),
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
  assign a_route = a__payload[2:0];
  assign a_step = a__payload[10:3];
  assign a_set = a__payload[20:11];
  assign a_tag = a__payload[43:21];
  assign a_learn = a__payload[44];
  assign a_again = a__payload[45];
  assign b__valid = b_valid;
  assign b_ready = b__ready;
  assign b_route = b__payload[2:0];
  assign b_step = b__payload[10:3];
  assign b_set = b__payload[20:11];
  assign b_tag = b__payload[43:21];
  assign b_learn = b__payload[44];
  assign b_again = b__payload[45];
  assign x_valid = x__valid;
  assign x__ready = x_ready;
  assign y_valid = y__valid;
  assign y__ready = y_ready;
  assign \a_mark$45  = a_mark;
  assign \b_mark$47  = b_mark;
  assign \x_mark$49  = x_mark;
  assign \y_mark$51  = y_mark;
  assign \in_order$53  = in_order;
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
  assign y__payload[45] = y_again;
  assign y__payload[44] = y_learn;
  assign y__payload[43:21] = y_tag;
  assign y__payload[20:11] = y_set;
  assign y__payload[10:3] = y_step;
  assign y__payload[2:0] = y_route;
  assign x__payload[45] = x_again;
  assign x__payload[44] = x_learn;
  assign x__payload[43:21] = x_tag;
  assign x__payload[20:11] = x_set;
  assign x__payload[10:3] = x_step;
  assign x__payload[2:0] = x_route;
endmodule

module \hotline_classifier.design.request_1_5 (rst, a_valid, a_mark, b_valid, b_mark, a__ready, b__ready, x__valid, y__valid, x_mark, y_mark, x_ready, y_ready, in_order, a__payload, b__payload, x__payload, y__payload, clk);
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
  wire a__valid;
  wire a_again;
  wire a_learn;
  input [7:0] a_mark;
  wire [7:0] a_mark;
  wire [7:0] \a_mark$45 ;
  wire a_ready;
  wire [2:0] a_route;
  wire [9:0] a_set;
  wire [7:0] a_step;
  wire [22:0] a_tag;
  input a_valid;
  wire a_valid;
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
  wire b__valid;
  wire b_again;
  wire b_learn;
  input [7:0] b_mark;
  wire [7:0] b_mark;
  wire [7:0] \b_mark$47 ;
  wire b_ready;
  wire [2:0] b_route;
  wire [9:0] b_set;
  wire [7:0] b_step;
  wire [22:0] b_tag;
  input b_valid;
  wire b_valid;
  input clk;
  wire clk;
  input in_order;
  wire in_order;
  wire \in_order$53 ;
  input rst;
  wire rst;
  output [45:0] x__payload;
  wire [45:0] x__payload;
  wire \x__payload.again ;
  wire \x__payload.learn ;
  wire [2:0] \x__payload.route ;
  wire [9:0] \x__payload.set ;
  wire [7:0] \x__payload.step ;
  wire [22:0] \x__payload.tag ;
  wire x__ready;
  output x__valid;
  wire x__valid;
  wire x_again;
  wire x_learn;
  output [7:0] x_mark;
  wire [7:0] x_mark;
  wire [7:0] \x_mark$49 ;
  input x_ready;
  wire x_ready;
  wire [2:0] x_route;
  wire [9:0] x_set;
  wire [7:0] x_step;
  wire [22:0] x_tag;
  wire x_valid;
  output [45:0] y__payload;
  wire [45:0] y__payload;
  wire \y__payload.again ;
  wire \y__payload.learn ;
  wire [2:0] \y__payload.route ;
  wire [9:0] \y__payload.set ;
  wire [7:0] \y__payload.step ;
  wire [22:0] \y__payload.tag ;
  wire y__ready;
  output y__valid;
  wire y__valid;
  wire y_again;
  wire y_learn;
  output [7:0] y_mark;
  wire [7:0] y_mark;
  wire [7:0] \y_mark$51 ;
  input y_ready;
  wire y_ready;
  wire [2:0] y_route;
  wire [9:0] y_set;
  wire [7:0] y_step;
  wire [22:0] y_tag;
  wire y_valid;
  hotline_request_switch \instance  (
    .a_again(a__payload[45]),
    .a_learn(a__payload[44]),
    .a_mark(a_mark),
    .a_ready(a__ready),
    .a_route(a__payload[2:0]),
    .a_set(a__payload[20:11]),
    .a_step(a__payload[10:3]),
    .a_tag(a__payload[43:21]),
    .a_valid(a_valid),
    .b_again(b__payload[45]),
    .b_learn(b__payload[44]),
    .b_mark(b_mark),
    .b_ready(b__ready),
    .b_route(b__payload[2:0]),
    .b_set(b__payload[20:11]),
    .b_step(b__payload[10:3]),
    .b_tag(b__payload[43:21]),
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
  assign a_route = a__payload[2:0];
  assign a_step = a__payload[10:3];
  assign a_set = a__payload[20:11];
  assign a_tag = a__payload[43:21];
  assign a_learn = a__payload[44];
  assign a_again = a__payload[45];
  assign b__valid = b_valid;
  assign b_ready = b__ready;
  assign b_route = b__payload[2:0];
  assign b_step = b__payload[10:3];
  assign b_set = b__payload[20:11];
  assign b_tag = b__payload[43:21];
  assign b_learn = b__payload[44];
  assign b_again = b__payload[45];
  assign x_valid = x__valid;
  assign x__ready = x_ready;
  assign y_valid = y__valid;
  assign y__ready = y_ready;
  assign \a_mark$45  = a_mark;
  assign \b_mark$47  = b_mark;
  assign \x_mark$49  = x_mark;
  assign \y_mark$51  = y_mark;
  assign \in_order$53  = in_order;
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
  assign y__payload[45] = y_again;
  assign y__payload[44] = y_learn;
  assign y__payload[43:21] = y_tag;
  assign y__payload[20:11] = y_set;
  assign y__payload[10:3] = y_step;
  assign y__payload[2:0] = y_route;
  assign x__payload[45] = x_again;
  assign x__payload[44] = x_learn;
  assign x__payload[43:21] = x_tag;
  assign x__payload[20:11] = x_set;
  assign x__payload[10:3] = x_step;
  assign x__payload[2:0] = x_route;
endmodule

module \hotline_classifier.design.request_2_0 (rst, x_ready, y_ready, a_valid, a_mark, b_valid, b_mark, a__ready, b__ready, x__valid, y__valid, in_order, a__payload, b__payload, x__payload, y__payload, clk);
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
  wire a__valid;
  wire a_again;
  wire a_learn;
  input [7:0] a_mark;
  wire [7:0] a_mark;
  wire [7:0] \a_mark$45 ;
  wire a_ready;
  wire [2:0] a_route;
  wire [9:0] a_set;
  wire [7:0] a_step;
  wire [22:0] a_tag;
  input a_valid;
  wire a_valid;
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
  wire b__valid;
  wire b_again;
  wire b_learn;
  input [7:0] b_mark;
  wire [7:0] b_mark;
  wire [7:0] \b_mark$47 ;
  wire b_ready;
  wire [2:0] b_route;
  wire [9:0] b_set;
  wire [7:0] b_step;
  wire [22:0] b_tag;
  input b_valid;
  wire b_valid;
  input clk;
  wire clk;
  input in_order;
  wire in_order;
  wire \in_order$53 ;
  input rst;
  wire rst;
  output [45:0] x__payload;
  wire [45:0] x__payload;
  wire \x__payload.again ;
  wire \x__payload.learn ;
  wire [2:0] \x__payload.route ;
  wire [9:0] \x__payload.set ;
  wire [7:0] \x__payload.step ;
  wire [22:0] \x__payload.tag ;
  wire x__ready;
  output x__valid;
  wire x__valid;
  wire x_again;
  wire x_learn;
  wire [7:0] x_mark;
  wire [7:0] \x_mark$49 ;
  input x_ready;
  wire x_ready;
  wire [2:0] x_route;
  wire [9:0] x_set;
  wire [7:0] x_step;
  wire [22:0] x_tag;
  wire x_valid;
  output [45:0] y__payload;
  wire [45:0] y__payload;
  wire \y__payload.again ;
  wire \y__payload.learn ;
  wire [2:0] \y__payload.route ;
  wire [9:0] \y__payload.set ;
  wire [7:0] \y__payload.step ;
  wire [22:0] \y__payload.tag ;
  wire y__ready;
  output y__valid;
  wire y__valid;
  wire y_again;
  wire y_learn;
  wire [7:0] y_mark;
  wire [7:0] \y_mark$51 ;
  input y_ready;
  wire y_ready;
  wire [2:0] y_route;
  wire [9:0] y_set;
  wire [7:0] y_step;
  wire [22:0] y_tag;
  wire y_valid;
  hotline_request_switch \instance  (
    .a_again(a__payload[45]),
    .a_learn(a__payload[44]),
    .a_mark(a_mark),
    .a_ready(a__ready),
    .a_route(a__payload[2:0]),
    .a_set(a__payload[20:11]),
    .a_step(a__payload[10:3]),
    .a_tag(a__payload[43:21]),
    .a_valid(a_valid),
    .b_again(b__payload[45]),
    .b_learn(b__payload[44]),
    .b_mark(b_mark),
    .b_ready(b__ready),
    .b_route(b__payload[2:0]),
    .b_set(b__payload[20:11]),
    .b_step(b__payload[10:3]),
    .b_tag(b__payload[43:21]),
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
  assign a_route = a__payload[2:0];
  assign a_step = a__payload[10:3];
  assign a_set = a__payload[20:11];
  assign a_tag = a__payload[43:21];
  assign a_learn = a__payload[44];
  assign a_again = a__payload[45];
  assign b__valid = b_valid;
  assign b_ready = b__ready;
  assign b_route = b__payload[2:0];
  assign b_step = b__payload[10:3];
  assign b_set = b__payload[20:11];
  assign b_tag = b__payload[43:21];
  assign b_learn = b__payload[44];
  assign b_again = b__payload[45];
  assign x_valid = x__valid;
  assign x__ready = x_ready;
  assign y_valid = y__valid;
  assign y__ready = y_ready;
  assign \a_mark$45  = a_mark;
  assign \b_mark$47  = b_mark;
  assign \x_mark$49  = x_mark;
  assign \y_mark$51  = y_mark;
  assign \in_order$53  = in_order;
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
  assign y__payload[45] = y_again;
  assign y__payload[44] = y_learn;
  assign y__payload[43:21] = y_tag;
  assign y__payload[20:11] = y_set;
  assign y__payload[10:3] = y_step;
  assign y__payload[2:0] = y_route;
  assign x__payload[45] = x_again;
  assign x__payload[44] = x_learn;
  assign x__payload[43:21] = x_tag;
  assign x__payload[20:11] = x_set;
  assign x__payload[10:3] = x_step;
  assign x__payload[2:0] = x_route;
endmodule

module \hotline_classifier.design.request_2_1 (rst, x_ready, y_ready, a_valid, a_mark, b_valid, b_mark, a__ready, b__ready, x__valid, y__valid, in_order, a__payload, b__payload, x__payload, y__payload, clk);
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
  wire a__valid;
  wire a_again;
  wire a_learn;
  input [7:0] a_mark;
  wire [7:0] a_mark;
  wire [7:0] \a_mark$45 ;
  wire a_ready;
  wire [2:0] a_route;
  wire [9:0] a_set;
  wire [7:0] a_step;
  wire [22:0] a_tag;
  input a_valid;
  wire a_valid;
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
  wire b__valid;
  wire b_again;
  wire b_learn;
  input [7:0] b_mark;
  wire [7:0] b_mark;
  wire [7:0] \b_mark$47 ;
  wire b_ready;
  wire [2:0] b_route;
  wire [9:0] b_set;
  wire [7:0] b_step;
  wire [22:0] b_tag;
  input b_valid;
  wire b_valid;
  input clk;
  wire clk;
  input in_order;
  wire in_order;
  wire \in_order$53 ;
  input rst;
  wire rst;
  output [45:0] x__payload;
  wire [45:0] x__payload;
  wire \x__payload.again ;
  wire \x__payload.learn ;
  wire [2:0] \x__payload.route ;
  wire [9:0] \x__payload.set ;
  wire [7:0] \x__payload.step ;
  wire [22:0] \x__payload.tag ;
  wire x__ready;
  output x__valid;
  wire x__valid;
  wire x_again;
  wire x_learn;
  wire [7:0] x_mark;
  wire [7:0] \x_mark$49 ;
  input x_ready;
  wire x_ready;
  wire [2:0] x_route;
  wire [9:0] x_set;
  wire [7:0] x_step;
  wire [22:0] x_tag;
  wire x_valid;
  output [45:0] y__payload;
  wire [45:0] y__payload;
  wire \y__payload.again ;
  wire \y__payload.learn ;
  wire [2:0] \y__payload.route ;
  wire [9:0] \y__payload.set ;
  wire [7:0] \y__payload.step ;
  wire [22:0] \y__payload.tag ;
  wire y__ready;
  output y__valid;
  wire y__valid;
  wire y_again;
  wire y_learn;
  wire [7:0] y_mark;
  wire [7:0] \y_mark$51 ;
  input y_ready;
  wire y_ready;
  wire [2:0] y_route;
  wire [9:0] y_set;
  wire [7:0] y_step;
  wire [22:0] y_tag;
  wire y_valid;
  hotline_request_switch \instance  (
    .a_again(a__payload[45]),
    .a_learn(a__payload[44]),
    .a_mark(a_mark),
    .a_ready(a__ready),
    .a_route(a__payload[2:0]),
    .a_set(a__payload[20:11]),
    .a_step(a__payload[10:3]),
    .a_tag(a__payload[43:21]),
    .a_valid(a_valid),
    .b_again(b__payload[45]),
    .b_learn(b__payload[44]),
    .b_mark(b_mark),
    .b_ready(b__ready),
    .b_route(b__payload[2:0]),
    .b_set(b__payload[20:11]),
    .b_step(b__payload[10:3]),
    .b_tag(b__payload[43:21]),
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
  assign a_route = a__payload[2:0];
  assign a_step = a__payload[10:3];
  assign a_set = a__payload[20:11];
  assign a_tag = a__payload[43:21];
  assign a_learn = a__payload[44];
  assign a_again = a__payload[45];
  assign b__valid = b_valid;
  assign b_ready = b__ready;
  assign b_route = b__payload[2:0];
  assign b_step = b__payload[10:3];
  assign b_set = b__payload[20:11];
  assign b_tag = b__payload[43:21];
  assign b_learn = b__payload[44];
  assign b_again = b__payload[45];
  assign x_valid = x__valid;
  assign x__ready = x_ready;
  assign y_valid = y__valid;
  assign y__ready = y_ready;
  assign \a_mark$45  = a_mark;
  assign \b_mark$47  = b_mark;
  assign \x_mark$49  = x_mark;
  assign \y_mark$51  = y_mark;
  assign \in_order$53  = in_order;
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
  assign y__payload[45] = y_again;
  assign y__payload[44] = y_learn;
  assign y__payload[43:21] = y_tag;
  assign y__payload[20:11] = y_set;
  assign y__payload[10:3] = y_step;
  assign y__payload[2:0] = y_route;
  assign x__payload[45] = x_again;
  assign x__payload[44] = x_learn;
  assign x__payload[43:21] = x_tag;
  assign x__payload[20:11] = x_set;
  assign x__payload[10:3] = x_step;
  assign x__payload[2:0] = x_route;
endmodule

module \hotline_classifier.design.request_2_2 (rst, x_ready, y_ready, a_valid, a_mark, b_valid, b_mark, a__ready, b__ready, x__valid, y__valid, in_order, a__payload, b__payload, x__payload, y__payload, clk);
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
  wire a__valid;
  wire a_again;
  wire a_learn;
  input [7:0] a_mark;
  wire [7:0] a_mark;
  wire [7:0] \a_mark$45 ;
  wire a_ready;
  wire [2:0] a_route;
  wire [9:0] a_set;
  wire [7:0] a_step;
  wire [22:0] a_tag;
  input a_valid;
  wire a_valid;
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
  wire b__valid;
  wire b_again;
  wire b_learn;
  input [7:0] b_mark;
  wire [7:0] b_mark;
  wire [7:0] \b_mark$47 ;
  wire b_ready;
  wire [2:0] b_route;
  wire [9:0] b_set;
  wire [7:0] b_step;
  wire [22:0] b_tag;
  input b_valid;
  wire b_valid;
  input clk;
  wire clk;
  input in_order;
  wire in_order;
  wire \in_order$53 ;
  input rst;
  wire rst;
  output [45:0] x__payload;
  wire [45:0] x__payload;
  wire \x__payload.again ;
  wire \x__payload.learn ;
  wire [2:0] \x__payload.route ;
  wire [9:0] \x__payload.set ;
  wire [7:0] \x__payload.step ;
  wire [22:0] \x__payload.tag ;
  wire x__ready;
  output x__valid;
  wire x__valid;
  wire x_again;
  wire x_learn;
  wire [7:0] x_mark;
  wire [7:0] \x_mark$49 ;
  input x_ready;
  wire x_ready;
  wire [2:0] x_route;
  wire [9:0] x_set;
  wire [7:0] x_step;
  wire [22:0] x_tag;
  wire x_valid;
  output [45:0] y__payload;
  wire [45:0] y__payload;
  wire \y__payload.again ;
  wire \y__payload.learn ;
  wire [2:0] \y__payload.route ;
  wire [9:0] \y__payload.set ;
  wire [7:0] \y__payload.step ;
  wire [22:0] \y__payload.tag ;
  wire y__ready;
  output y__valid;
  wire y__valid;
  wire y_again;
  wire y_learn;
  wire [7:0] y_mark;
  wire [7:0] \y_mark$51 ;
  input y_ready;
  wire y_ready;
  wire [2:0] y_route;
  wire [9:0] y_set;
  wire [7:0] y_step;
  wire [22:0] y_tag;
  wire y_valid;
  hotline_request_switch \instance  (
    .a_again(a__payload[45]),
    .a_learn(a__payload[44]),
    .a_mark(a_mark),
    .a_ready(a__ready),
    .a_route(a__payload[2:0]),
    .a_set(a__payload[20:11]),
    .a_step(a__payload[10:3]),
    .a_tag(a__payload[43:21]),
    .a_valid(a_valid),
    .b_again(b__payload[45]),
    .b_learn(b__payload[44]),
    .b_mark(b_mark),
    .b_ready(b__ready),
    .b_route(b__payload[2:0]),
    .b_set(b__payload[20:11]),
    .b_step(b__payload[10:3]),
    .b_tag(b__payload[43:21]),
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
  assign a_route = a__payload[2:0];
  assign a_step = a__payload[10:3];
  assign a_set = a__payload[20:11];
  assign a_tag = a__payload[43:21];
  assign a_learn = a__payload[44];
  assign a_again = a__payload[45];
  assign b__valid = b_valid;
  assign b_ready = b__ready;
  assign b_route = b__payload[2:0];
  assign b_step = b__payload[10:3];
  assign b_set = b__payload[20:11];
  assign b_tag = b__payload[43:21];
  assign b_learn = b__payload[44];
  assign b_again = b__payload[45];
  assign x_valid = x__valid;
  assign x__ready = x_ready;
  assign y_valid = y__valid;
  assign y__ready = y_ready;
  assign \a_mark$45  = a_mark;
  assign \b_mark$47  = b_mark;
  assign \x_mark$49  = x_mark;
  assign \y_mark$51  = y_mark;
  assign \in_order$53  = in_order;
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
  assign y__payload[45] = y_again;
  assign y__payload[44] = y_learn;
  assign y__payload[43:21] = y_tag;
  assign y__payload[20:11] = y_set;
  assign y__payload[10:3] = y_step;
  assign y__payload[2:0] = y_route;
  assign x__payload[45] = x_again;
  assign x__payload[44] = x_learn;
  assign x__payload[43:21] = x_tag;
  assign x__payload[20:11] = x_set;
  assign x__payload[10:3] = x_step;
  assign x__payload[2:0] = x_route;
endmodule

module \hotline_classifier.design.request_2_3 (rst, x_ready, y_ready, a_valid, a_mark, b_valid, b_mark, a__ready, b__ready, x__valid, y__valid, in_order, a__payload, b__payload, x__payload, y__payload, clk);
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
  wire a__valid;
  wire a_again;
  wire a_learn;
  input [7:0] a_mark;
  wire [7:0] a_mark;
  wire [7:0] \a_mark$45 ;
  wire a_ready;
  wire [2:0] a_route;
  wire [9:0] a_set;
  wire [7:0] a_step;
  wire [22:0] a_tag;
  input a_valid;
  wire a_valid;
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
  wire b__valid;
  wire b_again;
  wire b_learn;
  input [7:0] b_mark;
  wire [7:0] b_mark;
  wire [7:0] \b_mark$47 ;
  wire b_ready;
  wire [2:0] b_route;
  wire [9:0] b_set;
  wire [7:0] b_step;
  wire [22:0] b_tag;
  input b_valid;
  wire b_valid;
  input clk;
  wire clk;
  input in_order;
  wire in_order;
  wire \in_order$53 ;
  input rst;
  wire rst;
  output [45:0] x__payload;
  wire [45:0] x__payload;
  wire \x__payload.again ;
  wire \x__payload.learn ;
  wire [2:0] \x__payload.route ;
  wire [9:0] \x__payload.set ;
  wire [7:0] \x__payload.step ;
  wire [22:0] \x__payload.tag ;
  wire x__ready;
  output x__valid;
  wire x__valid;
  wire x_again;
  wire x_learn;
  wire [7:0] x_mark;
  wire [7:0] \x_mark$49 ;
  input x_ready;
  wire x_ready;
  wire [2:0] x_route;
  wire [9:0] x_set;
  wire [7:0] x_step;
  wire [22:0] x_tag;
  wire x_valid;
  output [45:0] y__payload;
  wire [45:0] y__payload;
  wire \y__payload.again ;
  wire \y__payload.learn ;
  wire [2:0] \y__payload.route ;
  wire [9:0] \y__payload.set ;
  wire [7:0] \y__payload.step ;
  wire [22:0] \y__payload.tag ;
  wire y__ready;
  output y__valid;
  wire y__valid;
  wire y_again;
  wire y_learn;
  wire [7:0] y_mark;
  wire [7:0] \y_mark$51 ;
  input y_ready;
  wire y_ready;
  wire [2:0] y_route;
  wire [9:0] y_set;
  wire [7:0] y_step;
  wire [22:0] y_tag;
  wire y_valid;
  hotline_request_switch \instance  (
    .a_again(a__payload[45]),
    .a_learn(a__payload[44]),
    .a_mark(a_mark),
    .a_ready(a__ready),
    .a_route(a__payload[2:0]),
    .a_set(a__payload[20:11]),
    .a_step(a__payload[10:3]),
    .a_tag(a__payload[43:21]),
    .a_valid(a_valid),
    .b_again(b__payload[45]),
    .b_learn(b__payload[44]),
    .b_mark(b_mark),
    .b_ready(b__ready),
    .b_route(b__payload[2:0]),
    .b_set(b__payload[20:11]),
    .b_step(b__payload[10:3]),
    .b_tag(b__payload[43:21]),
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
  assign a_route = a__payload[2:0];
  assign a_step = a__payload[10:3];
  assign a_set = a__payload[20:11];
  assign a_tag = a__payload[43:21];
  assign a_learn = a__payload[44];
  assign a_again = a__payload[45];
  assign b__valid = b_valid;
  assign b_ready = b__ready;
  assign b_route = b__payload[2:0];
  assign b_step = b__payload[10:3];
  assign b_set = b__payload[20:11];
  assign b_tag = b__payload[43:21];
  assign b_learn = b__payload[44];
  assign b_again = b__payload[45];
  assign x_valid = x__valid;
  assign x__ready = x_ready;
  assign y_valid = y__valid;
  assign y__ready = y_ready;
  assign \a_mark$45  = a_mark;
  assign \b_mark$47  = b_mark;
  assign \x_mark$49  = x_mark;
  assign \y_mark$51  = y_mark;
  assign \in_order$53  = in_order;
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
  assign y__payload[45] = y_again;
  assign y__payload[44] = y_learn;
  assign y__payload[43:21] = y_tag;
  assign y__payload[20:11] = y_set;
  assign y__payload[10:3] = y_step;
  assign y__payload[2:0] = y_route;
  assign x__payload[45] = x_again;
  assign x__payload[44] = x_learn;
  assign x__payload[43:21] = x_tag;
  assign x__payload[20:11] = x_set;
  assign x__payload[10:3] = x_step;
  assign x__payload[2:0] = x_route;
endmodule

module \hotline_classifier.design.rest_list (rst, rsp_ready, req_valid, req__ready, rsp__valid, req__payload, rsp__payload, clk);
  input clk;
  wire clk;
  input [15:0] req__payload;
  wire [15:0] req__payload;
  wire [12:0] \req__payload.block ;
  wire \req__payload.last ;
  wire [1:0] \req__payload.mask ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire [12:0] req_block;
  wire req_last;
  wire [1:0] req_mask;
  wire req_ready;
  input req_valid;
  wire req_valid;
  output [30:0] rsp__payload;
  wire [30:0] rsp__payload;
  wire [1:0] \rsp__payload.count ;
  wire \rsp__payload.last ;
  wire [27:0] \rsp__payload.numbers ;
  wire rsp__ready;
  output rsp__valid;
  wire rsp__valid;
  wire [1:0] rsp_count;
  wire rsp_last;
  wire [27:0] rsp_numbers;
  input rsp_ready;
  wire rsp_ready;
  wire rsp_valid;
  input rst;
  wire rst;
  hotline_list_writer \instance  (
    .clk(clk),
    .req_block(req__payload[14:2]),
    .req_last(req__payload[15]),
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
  assign req_block = req__payload[14:2];
  assign req_last = req__payload[15];
  assign rsp_valid = rsp__valid;
  assign rsp__ready = rsp_ready;
  assign \req__payload.mask  = req__payload[1:0];
  assign \req__payload.block  = req__payload[14:2];
  assign \req__payload.last  = req__payload[15];
  assign \rsp__payload.numbers  = rsp__payload[27:0];
  assign \rsp__payload.count  = rsp__payload[29:28];
  assign \rsp__payload.last  = rsp__payload[30];
  assign rsp__payload[30] = rsp_last;
  assign rsp__payload[29:28] = rsp_count;
  assign rsp__payload[27:0] = rsp_numbers;
endmodule

module \hotline_classifier.design.store (rst, done_ready, req_valid, req__ready, popular__valid, rest__valid, done__valid, popular_ready, rest_ready, req__payload, popular__payload, rest__payload, done__payload, clk);
  input clk;
  wire clk;
  output [46:0] done__payload;
  wire [46:0] done__payload;
  wire \done__payload.bad ;
  wire [14:0] \done__payload.first_bad ;
  wire \done__payload.learn ;
  wire [14:0] \done__payload.popular ;
  wire [14:0] \done__payload.rest ;
  wire done__ready;
  output done__valid;
  wire done__valid;
  wire done_bad;
  wire [14:0] done_first_bad;
  wire done_learn;
  wire [14:0] done_popular;
  input done_ready;
  wire done_ready;
  wire [14:0] done_rest;
  wire done_valid;
  output [15:0] popular__payload;
  wire [15:0] popular__payload;
  wire [12:0] \popular__payload.block ;
  wire \popular__payload.last ;
  wire [1:0] \popular__payload.mask ;
  wire popular__ready;
  output popular__valid;
  wire popular__valid;
  wire [12:0] popular_block;
  wire popular_last;
  wire [1:0] popular_mask;
  input popular_ready;
  wire popular_ready;
  wire popular_valid;
  input [67:0] req__payload;
  wire [67:0] req__payload;
  wire [7:0] \req__payload.bad ;
  wire [10:0] \req__payload.block ;
  wire \req__payload.last ;
  wire \req__payload.learn ;
  wire [7:0] \req__payload.miss ;
  wire [23:0] \req__payload.offset ;
  wire [14:0] \req__payload.samples ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire [7:0] req_bad;
  wire [10:0] req_block;
  wire req_last;
  wire req_learn;
  wire [7:0] req_miss;
  wire [23:0] req_offset;
  wire req_ready;
  wire [14:0] req_samples;
  input req_valid;
  wire req_valid;
  output [15:0] rest__payload;
  wire [15:0] rest__payload;
  wire [12:0] \rest__payload.block ;
  wire \rest__payload.last ;
  wire [1:0] \rest__payload.mask ;
  wire rest__ready;
  output rest__valid;
  wire rest__valid;
  wire [12:0] rest_block;
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
    .req_bad(req__payload[15:8]),
    .req_block(req__payload[26:16]),
    .req_last(req__payload[52]),
    .req_learn(req__payload[51]),
    .req_miss(req__payload[7:0]),
    .req_offset(req__payload[50:27]),
    .req_ready(req__ready),
    .req_samples(req__payload[67:53]),
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
  assign req_miss = req__payload[7:0];
  assign req_bad = req__payload[15:8];
  assign req_block = req__payload[26:16];
  assign req_offset = req__payload[50:27];
  assign req_learn = req__payload[51];
  assign req_last = req__payload[52];
  assign req_samples = req__payload[67:53];
  assign popular_valid = popular__valid;
  assign popular__ready = popular_ready;
  assign rest_valid = rest__valid;
  assign rest__ready = rest_ready;
  assign done_valid = done__valid;
  assign done__ready = done_ready;
  assign \req__payload.miss  = req__payload[7:0];
  assign \req__payload.bad  = req__payload[15:8];
  assign \req__payload.block  = req__payload[26:16];
  assign \req__payload.offset  = req__payload[50:27];
  assign \req__payload.learn  = req__payload[51];
  assign \req__payload.last  = req__payload[52];
  assign \req__payload.samples  = req__payload[67:53];
  assign \popular__payload.mask  = popular__payload[1:0];
  assign \popular__payload.block  = popular__payload[14:2];
  assign \popular__payload.last  = popular__payload[15];
  assign \rest__payload.mask  = rest__payload[1:0];
  assign \rest__payload.block  = rest__payload[14:2];
  assign \rest__payload.last  = rest__payload[15];
  assign \done__payload.learn  = done__payload[0];
  assign \done__payload.popular  = done__payload[15:1];
  assign \done__payload.rest  = done__payload[30:16];
  assign \done__payload.bad  = done__payload[31];
  assign \done__payload.first_bad  = done__payload[46:32];
  assign done__payload[46:32] = done_first_bad;
  assign done__payload[31] = done_bad;
  assign done__payload[30:16] = done_rest;
  assign done__payload[15:1] = done_popular;
  assign done__payload[0] = done_learn;
  assign rest__payload[15] = rest_last;
  assign rest__payload[14:2] = rest_block;
  assign rest__payload[1:0] = rest_mask;
  assign popular__payload[15] = popular_last;
  assign popular__payload[14:2] = popular_block;
  assign popular__payload[1:0] = popular_mask;
endmodule

module \hotline_classifier.design.upkeep (rst, command_op, rows_ready, command_valid, asks_0_ready, entries_0_valid, asks_1_ready, entries_1_valid, asks_2_ready, entries_2_valid, asks_3_ready, entries_3_valid, asks_4_ready, entries_4_valid, asks_5_ready, entries_5_valid, asks_6_ready, entries_6_valid, asks_7_ready, entries_7_valid, command__ready
, rows__valid, asks__0__valid, asks__1__valid, asks__2__valid, asks__3__valid, asks__4__valid, asks__5__valid, asks__6__valid, asks__7__valid, entries__0__ready, entries__1__ready, entries__2__ready, entries__3__ready, entries__4__ready, entries__5__ready, entries__6__ready, entries__7__ready, entries__0__payload, entries__1__payload, entries__2__payload, entries__3__payload
, entries__4__payload, entries__5__payload, entries__6__payload, entries__7__payload, rows__payload, asks__0__payload, asks__1__payload, asks__2__payload, asks__3__payload, asks__4__payload, asks__5__payload, asks__6__payload, asks__7__payload, clk);
  wire [1:0] asks_0_op;
  input asks_0_ready;
  wire asks_0_ready;
  wire [9:0] asks_0_set;
  wire asks_0_valid;
  wire [1:0] asks_0_way;
  wire [1:0] asks_1_op;
  input asks_1_ready;
  wire asks_1_ready;
  wire [9:0] asks_1_set;
  wire asks_1_valid;
  wire [1:0] asks_1_way;
  wire [1:0] asks_2_op;
  input asks_2_ready;
  wire asks_2_ready;
  wire [9:0] asks_2_set;
  wire asks_2_valid;
  wire [1:0] asks_2_way;
  wire [1:0] asks_3_op;
  input asks_3_ready;
  wire asks_3_ready;
  wire [9:0] asks_3_set;
  wire asks_3_valid;
  wire [1:0] asks_3_way;
  wire [1:0] asks_4_op;
  input asks_4_ready;
  wire asks_4_ready;
  wire [9:0] asks_4_set;
  wire asks_4_valid;
  wire [1:0] asks_4_way;
  wire [1:0] asks_5_op;
  input asks_5_ready;
  wire asks_5_ready;
  wire [9:0] asks_5_set;
  wire asks_5_valid;
  wire [1:0] asks_5_way;
  wire [1:0] asks_6_op;
  input asks_6_ready;
  wire asks_6_ready;
  wire [9:0] asks_6_set;
  wire asks_6_valid;
  wire [1:0] asks_6_way;
  wire [1:0] asks_7_op;
  input asks_7_ready;
  wire asks_7_ready;
  wire [9:0] asks_7_set;
  wire asks_7_valid;
  wire [1:0] asks_7_way;
  output [13:0] asks__0__payload;
  wire [13:0] asks__0__payload;
  wire [1:0] \asks__0__payload.op ;
  wire [9:0] \asks__0__payload.set ;
  wire [1:0] \asks__0__payload.way ;
  wire asks__0__ready;
  output asks__0__valid;
  wire asks__0__valid;
  output [13:0] asks__1__payload;
  wire [13:0] asks__1__payload;
  wire [1:0] \asks__1__payload.op ;
  wire [9:0] \asks__1__payload.set ;
  wire [1:0] \asks__1__payload.way ;
  wire asks__1__ready;
  output asks__1__valid;
  wire asks__1__valid;
  output [13:0] asks__2__payload;
  wire [13:0] asks__2__payload;
  wire [1:0] \asks__2__payload.op ;
  wire [9:0] \asks__2__payload.set ;
  wire [1:0] \asks__2__payload.way ;
  wire asks__2__ready;
  output asks__2__valid;
  wire asks__2__valid;
  output [13:0] asks__3__payload;
  wire [13:0] asks__3__payload;
  wire [1:0] \asks__3__payload.op ;
  wire [9:0] \asks__3__payload.set ;
  wire [1:0] \asks__3__payload.way ;
  wire asks__3__ready;
  output asks__3__valid;
  wire asks__3__valid;
  output [13:0] asks__4__payload;
  wire [13:0] asks__4__payload;
  wire [1:0] \asks__4__payload.op ;
  wire [9:0] \asks__4__payload.set ;
  wire [1:0] \asks__4__payload.way ;
  wire asks__4__ready;
  output asks__4__valid;
  wire asks__4__valid;
  output [13:0] asks__5__payload;
  wire [13:0] asks__5__payload;
  wire [1:0] \asks__5__payload.op ;
  wire [9:0] \asks__5__payload.set ;
  wire [1:0] \asks__5__payload.way ;
  wire asks__5__ready;
  output asks__5__valid;
  wire asks__5__valid;
  output [13:0] asks__6__payload;
  wire [13:0] asks__6__payload;
  wire [1:0] \asks__6__payload.op ;
  wire [9:0] \asks__6__payload.set ;
  wire [1:0] \asks__6__payload.way ;
  wire asks__6__ready;
  output asks__6__valid;
  wire asks__6__valid;
  output [13:0] asks__7__payload;
  wire [13:0] asks__7__payload;
  wire [1:0] \asks__7__payload.op ;
  wire [9:0] \asks__7__payload.set ;
  wire [1:0] \asks__7__payload.way ;
  wire asks__7__ready;
  output asks__7__valid;
  wire asks__7__valid;
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
  wire [22:0] entries_0_tag;
  input entries_0_valid;
  wire entries_0_valid;
  wire entries_1_holds;
  wire entries_1_ready;
  wire [1:0] entries_1_rrpv;
  wire [22:0] entries_1_tag;
  input entries_1_valid;
  wire entries_1_valid;
  wire entries_2_holds;
  wire entries_2_ready;
  wire [1:0] entries_2_rrpv;
  wire [22:0] entries_2_tag;
  input entries_2_valid;
  wire entries_2_valid;
  wire entries_3_holds;
  wire entries_3_ready;
  wire [1:0] entries_3_rrpv;
  wire [22:0] entries_3_tag;
  input entries_3_valid;
  wire entries_3_valid;
  wire entries_4_holds;
  wire entries_4_ready;
  wire [1:0] entries_4_rrpv;
  wire [22:0] entries_4_tag;
  input entries_4_valid;
  wire entries_4_valid;
  wire entries_5_holds;
  wire entries_5_ready;
  wire [1:0] entries_5_rrpv;
  wire [22:0] entries_5_tag;
  input entries_5_valid;
  wire entries_5_valid;
  wire entries_6_holds;
  wire entries_6_ready;
  wire [1:0] entries_6_rrpv;
  wire [22:0] entries_6_tag;
  input entries_6_valid;
  wire entries_6_valid;
  wire entries_7_holds;
  wire entries_7_ready;
  wire [1:0] entries_7_rrpv;
  wire [22:0] entries_7_tag;
  input entries_7_valid;
  wire entries_7_valid;
  input [25:0] entries__0__payload;
  wire [25:0] entries__0__payload;
  wire \entries__0__payload.holds ;
  wire [1:0] \entries__0__payload.rrpv ;
  wire [22:0] \entries__0__payload.tag ;
  output entries__0__ready;
  wire entries__0__ready;
  wire entries__0__valid;
  input [25:0] entries__1__payload;
  wire [25:0] entries__1__payload;
  wire \entries__1__payload.holds ;
  wire [1:0] \entries__1__payload.rrpv ;
  wire [22:0] \entries__1__payload.tag ;
  output entries__1__ready;
  wire entries__1__ready;
  wire entries__1__valid;
  input [25:0] entries__2__payload;
  wire [25:0] entries__2__payload;
  wire \entries__2__payload.holds ;
  wire [1:0] \entries__2__payload.rrpv ;
  wire [22:0] \entries__2__payload.tag ;
  output entries__2__ready;
  wire entries__2__ready;
  wire entries__2__valid;
  input [25:0] entries__3__payload;
  wire [25:0] entries__3__payload;
  wire \entries__3__payload.holds ;
  wire [1:0] \entries__3__payload.rrpv ;
  wire [22:0] \entries__3__payload.tag ;
  output entries__3__ready;
  wire entries__3__ready;
  wire entries__3__valid;
  input [25:0] entries__4__payload;
  wire [25:0] entries__4__payload;
  wire \entries__4__payload.holds ;
  wire [1:0] \entries__4__payload.rrpv ;
  wire [22:0] \entries__4__payload.tag ;
  output entries__4__ready;
  wire entries__4__ready;
  wire entries__4__valid;
  input [25:0] entries__5__payload;
  wire [25:0] entries__5__payload;
  wire \entries__5__payload.holds ;
  wire [1:0] \entries__5__payload.rrpv ;
  wire [22:0] \entries__5__payload.tag ;
  output entries__5__ready;
  wire entries__5__ready;
  wire entries__5__valid;
  input [25:0] entries__6__payload;
  wire [25:0] entries__6__payload;
  wire \entries__6__payload.holds ;
  wire [1:0] \entries__6__payload.rrpv ;
  wire [22:0] \entries__6__payload.tag ;
  output entries__6__ready;
  wire entries__6__ready;
  wire entries__6__valid;
  input [25:0] entries__7__payload;
  wire [25:0] entries__7__payload;
  wire \entries__7__payload.holds ;
  wire [1:0] \entries__7__payload.rrpv ;
  wire [22:0] \entries__7__payload.tag ;
  output entries__7__ready;
  wire entries__7__ready;
  wire entries__7__valid;
  output [53:0] rows__payload;
  wire [53:0] rows__payload;
  wire \rows__payload.end ;
  wire [29:0] \rows__payload.row ;
  wire [1:0] \rows__payload.rrpv ;
  wire [14:0] \rows__payload.slot ;
  wire [5:0] \rows__payload.table ;
  wire rows__ready;
  output rows__valid;
  wire rows__valid;
  wire rows_end;
  input rows_ready;
  wire rows_ready;
  wire [29:0] rows_row;
  wire [1:0] rows_rrpv;
  wire [14:0] rows_slot;
  wire [5:0] rows_table;
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
    .asks_2_op(asks_2_op),
    .asks_2_ready(asks_2_ready),
    .asks_2_set(asks_2_set),
    .asks_2_valid(asks__2__valid),
    .asks_2_way(asks_2_way),
    .asks_3_op(asks_3_op),
    .asks_3_ready(asks_3_ready),
    .asks_3_set(asks_3_set),
    .asks_3_valid(asks__3__valid),
    .asks_3_way(asks_3_way),
    .asks_4_op(asks_4_op),
    .asks_4_ready(asks_4_ready),
    .asks_4_set(asks_4_set),
    .asks_4_valid(asks__4__valid),
    .asks_4_way(asks_4_way),
    .asks_5_op(asks_5_op),
    .asks_5_ready(asks_5_ready),
    .asks_5_set(asks_5_set),
    .asks_5_valid(asks__5__valid),
    .asks_5_way(asks_5_way),
    .asks_6_op(asks_6_op),
    .asks_6_ready(asks_6_ready),
    .asks_6_set(asks_6_set),
    .asks_6_valid(asks__6__valid),
    .asks_6_way(asks_6_way),
    .asks_7_op(asks_7_op),
    .asks_7_ready(asks_7_ready),
    .asks_7_set(asks_7_set),
    .asks_7_valid(asks__7__valid),
    .asks_7_way(asks_7_way),
    .clk(clk),
    .command_op(command_op),
    .command_ready(command__ready),
    .command_valid(command_valid),
    .entries_0_holds(entries__0__payload[0]),
    .entries_0_ready(entries__0__ready),
    .entries_0_rrpv(entries__0__payload[2:1]),
    .entries_0_tag(entries__0__payload[25:3]),
    .entries_0_valid(entries_0_valid),
    .entries_1_holds(entries__1__payload[0]),
    .entries_1_ready(entries__1__ready),
    .entries_1_rrpv(entries__1__payload[2:1]),
    .entries_1_tag(entries__1__payload[25:3]),
    .entries_1_valid(entries_1_valid),
    .entries_2_holds(entries__2__payload[0]),
    .entries_2_ready(entries__2__ready),
    .entries_2_rrpv(entries__2__payload[2:1]),
    .entries_2_tag(entries__2__payload[25:3]),
    .entries_2_valid(entries_2_valid),
    .entries_3_holds(entries__3__payload[0]),
    .entries_3_ready(entries__3__ready),
    .entries_3_rrpv(entries__3__payload[2:1]),
    .entries_3_tag(entries__3__payload[25:3]),
    .entries_3_valid(entries_3_valid),
    .entries_4_holds(entries__4__payload[0]),
    .entries_4_ready(entries__4__ready),
    .entries_4_rrpv(entries__4__payload[2:1]),
    .entries_4_tag(entries__4__payload[25:3]),
    .entries_4_valid(entries_4_valid),
    .entries_5_holds(entries__5__payload[0]),
    .entries_5_ready(entries__5__ready),
    .entries_5_rrpv(entries__5__payload[2:1]),
    .entries_5_tag(entries__5__payload[25:3]),
    .entries_5_valid(entries_5_valid),
    .entries_6_holds(entries__6__payload[0]),
    .entries_6_ready(entries__6__ready),
    .entries_6_rrpv(entries__6__payload[2:1]),
    .entries_6_tag(entries__6__payload[25:3]),
    .entries_6_valid(entries_6_valid),
    .entries_7_holds(entries__7__payload[0]),
    .entries_7_ready(entries__7__ready),
    .entries_7_rrpv(entries__7__payload[2:1]),
    .entries_7_tag(entries__7__payload[25:3]),
    .entries_7_valid(entries_7_valid),
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
  assign asks_2_valid = asks__2__valid;
  assign asks__2__ready = asks_2_ready;
  assign asks_3_valid = asks__3__valid;
  assign asks__3__ready = asks_3_ready;
  assign asks_4_valid = asks__4__valid;
  assign asks__4__ready = asks_4_ready;
  assign asks_5_valid = asks__5__valid;
  assign asks__5__ready = asks_5_ready;
  assign asks_6_valid = asks__6__valid;
  assign asks__6__ready = asks_6_ready;
  assign asks_7_valid = asks__7__valid;
  assign asks__7__ready = asks_7_ready;
  assign entries__0__valid = entries_0_valid;
  assign entries_0_ready = entries__0__ready;
  assign entries_0_holds = entries__0__payload[0];
  assign entries_0_rrpv = entries__0__payload[2:1];
  assign entries_0_tag = entries__0__payload[25:3];
  assign entries__1__valid = entries_1_valid;
  assign entries_1_ready = entries__1__ready;
  assign entries_1_holds = entries__1__payload[0];
  assign entries_1_rrpv = entries__1__payload[2:1];
  assign entries_1_tag = entries__1__payload[25:3];
  assign entries__2__valid = entries_2_valid;
  assign entries_2_ready = entries__2__ready;
  assign entries_2_holds = entries__2__payload[0];
  assign entries_2_rrpv = entries__2__payload[2:1];
  assign entries_2_tag = entries__2__payload[25:3];
  assign entries__3__valid = entries_3_valid;
  assign entries_3_ready = entries__3__ready;
  assign entries_3_holds = entries__3__payload[0];
  assign entries_3_rrpv = entries__3__payload[2:1];
  assign entries_3_tag = entries__3__payload[25:3];
  assign entries__4__valid = entries_4_valid;
  assign entries_4_ready = entries__4__ready;
  assign entries_4_holds = entries__4__payload[0];
  assign entries_4_rrpv = entries__4__payload[2:1];
  assign entries_4_tag = entries__4__payload[25:3];
  assign entries__5__valid = entries_5_valid;
  assign entries_5_ready = entries__5__ready;
  assign entries_5_holds = entries__5__payload[0];
  assign entries_5_rrpv = entries__5__payload[2:1];
  assign entries_5_tag = entries__5__payload[25:3];
  assign entries__6__valid = entries_6_valid;
  assign entries_6_ready = entries__6__ready;
  assign entries_6_holds = entries__6__payload[0];
  assign entries_6_rrpv = entries__6__payload[2:1];
  assign entries_6_tag = entries__6__payload[25:3];
  assign entries__7__valid = entries_7_valid;
  assign entries_7_ready = entries__7__ready;
  assign entries_7_holds = entries__7__payload[0];
  assign entries_7_rrpv = entries__7__payload[2:1];
  assign entries_7_tag = entries__7__payload[25:3];
  assign \command__payload.op  = command_op;
  assign \rows__payload.slot  = rows__payload[14:0];
  assign \rows__payload.table  = rows__payload[20:15];
  assign \rows__payload.row  = rows__payload[50:21];
  assign \rows__payload.rrpv  = rows__payload[52:51];
  assign \rows__payload.end  = rows__payload[53];
  assign \asks__0__payload.op  = asks__0__payload[1:0];
  assign \asks__0__payload.set  = asks__0__payload[11:2];
  assign \asks__0__payload.way  = asks__0__payload[13:12];
  assign \asks__1__payload.op  = asks__1__payload[1:0];
  assign \asks__1__payload.set  = asks__1__payload[11:2];
  assign \asks__1__payload.way  = asks__1__payload[13:12];
  assign \asks__2__payload.op  = asks__2__payload[1:0];
  assign \asks__2__payload.set  = asks__2__payload[11:2];
  assign \asks__2__payload.way  = asks__2__payload[13:12];
  assign \asks__3__payload.op  = asks__3__payload[1:0];
  assign \asks__3__payload.set  = asks__3__payload[11:2];
  assign \asks__3__payload.way  = asks__3__payload[13:12];
  assign \asks__4__payload.op  = asks__4__payload[1:0];
  assign \asks__4__payload.set  = asks__4__payload[11:2];
  assign \asks__4__payload.way  = asks__4__payload[13:12];
  assign \asks__5__payload.op  = asks__5__payload[1:0];
  assign \asks__5__payload.set  = asks__5__payload[11:2];
  assign \asks__5__payload.way  = asks__5__payload[13:12];
  assign \asks__6__payload.op  = asks__6__payload[1:0];
  assign \asks__6__payload.set  = asks__6__payload[11:2];
  assign \asks__6__payload.way  = asks__6__payload[13:12];
  assign \asks__7__payload.op  = asks__7__payload[1:0];
  assign \asks__7__payload.set  = asks__7__payload[11:2];
  assign \asks__7__payload.way  = asks__7__payload[13:12];
  assign \entries__0__payload.holds  = entries__0__payload[0];
  assign \entries__0__payload.rrpv  = entries__0__payload[2:1];
  assign \entries__0__payload.tag  = entries__0__payload[25:3];
  assign \entries__1__payload.holds  = entries__1__payload[0];
  assign \entries__1__payload.rrpv  = entries__1__payload[2:1];
  assign \entries__1__payload.tag  = entries__1__payload[25:3];
  assign \entries__2__payload.holds  = entries__2__payload[0];
  assign \entries__2__payload.rrpv  = entries__2__payload[2:1];
  assign \entries__2__payload.tag  = entries__2__payload[25:3];
  assign \entries__3__payload.holds  = entries__3__payload[0];
  assign \entries__3__payload.rrpv  = entries__3__payload[2:1];
  assign \entries__3__payload.tag  = entries__3__payload[25:3];
  assign \entries__4__payload.holds  = entries__4__payload[0];
  assign \entries__4__payload.rrpv  = entries__4__payload[2:1];
  assign \entries__4__payload.tag  = entries__4__payload[25:3];
  assign \entries__5__payload.holds  = entries__5__payload[0];
  assign \entries__5__payload.rrpv  = entries__5__payload[2:1];
  assign \entries__5__payload.tag  = entries__5__payload[25:3];
  assign \entries__6__payload.holds  = entries__6__payload[0];
  assign \entries__6__payload.rrpv  = entries__6__payload[2:1];
  assign \entries__6__payload.tag  = entries__6__payload[25:3];
  assign \entries__7__payload.holds  = entries__7__payload[0];
  assign \entries__7__payload.rrpv  = entries__7__payload[2:1];
  assign \entries__7__payload.tag  = entries__7__payload[25:3];
  assign asks__7__payload[13:12] = asks_7_way;
  assign asks__7__payload[11:2] = asks_7_set;
  assign asks__7__payload[1:0] = asks_7_op;
  assign asks__6__payload[13:12] = asks_6_way;
  assign asks__6__payload[11:2] = asks_6_set;
  assign asks__6__payload[1:0] = asks_6_op;
  assign asks__5__payload[13:12] = asks_5_way;
  assign asks__5__payload[11:2] = asks_5_set;
  assign asks__5__payload[1:0] = asks_5_op;
  assign asks__4__payload[13:12] = asks_4_way;
  assign asks__4__payload[11:2] = asks_4_set;
  assign asks__4__payload[1:0] = asks_4_op;
  assign asks__3__payload[13:12] = asks_3_way;
  assign asks__3__payload[11:2] = asks_3_set;
  assign asks__3__payload[1:0] = asks_3_op;
  assign asks__2__payload[13:12] = asks_2_way;
  assign asks__2__payload[11:2] = asks_2_set;
  assign asks__2__payload[1:0] = asks_2_op;
  assign asks__1__payload[13:12] = asks_1_way;
  assign asks__1__payload[11:2] = asks_1_set;
  assign asks__1__payload[1:0] = asks_1_op;
  assign asks__0__payload[13:12] = asks_0_way;
  assign asks__0__payload[11:2] = asks_0_set;
  assign asks__0__payload[1:0] = asks_0_op;
  assign rows__payload[53] = rows_end;
  assign rows__payload[52:51] = rows_rrpv;
  assign rows__payload[50:21] = rows_row;
  assign rows__payload[20:15] = rows_table;
  assign rows__payload[14:0] = rows_slot;
endmodule
