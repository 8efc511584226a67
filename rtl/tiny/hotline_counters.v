// Hotline, module hotline_counters, preset tiny.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 3, row_bits 11, banks 2, sets_per_bank 16, ways 4, engines 2, bus_bits 64
// Made by `hotline generate --preset tiny`. Don't edit: change hdl_gen/ and make it again.
// SPDX-License-Identifier: Apache-2.0
/* verilator lint_off WIDTH */
module hotline_counters(rst, busy_cycles_now, steps_now, lookups_now, filtered_now, asked_now, held_up_now, kept_waiting_now, batches_now, clear, busy_cycles, steps, lookups, filtered, asked, held_up, kept_waiting, batches, clk);
  output [47:0] asked;
  wire [47:0] asked;
  wire [47:0] \asked$31 ;
  input [1:0] asked_now;
  wire [1:0] asked_now;
  wire [1:0] \asked_now$23 ;
  output [47:0] batches;
  wire [47:0] batches;
  wire [47:0] \batches$34 ;
  input batches_now;
  wire batches_now;
  wire \batches_now$26 ;
  output [47:0] busy_cycles;
  wire [47:0] busy_cycles;
  wire [47:0] \busy_cycles$27 ;
  input busy_cycles_now;
  wire busy_cycles_now;
  wire \busy_cycles_now$19 ;
  input clear;
  wire clear;
  wire \clear$35 ;
  input clk;
  wire clk;
  output [47:0] filtered;
  wire [47:0] filtered;
  wire [47:0] \filtered$30 ;
  input [1:0] filtered_now;
  wire [1:0] filtered_now;
  wire [1:0] \filtered_now$22 ;
  output [47:0] held_up;
  wire [47:0] held_up;
  wire [47:0] \held_up$32 ;
  input held_up_now;
  wire held_up_now;
  wire \held_up_now$24 ;
  output [47:0] kept_waiting;
  wire [47:0] kept_waiting;
  wire [47:0] \kept_waiting$33 ;
  input kept_waiting_now;
  wire kept_waiting_now;
  wire \kept_waiting_now$25 ;
  output [47:0] lookups;
  wire [47:0] lookups;
  wire [47:0] \lookups$29 ;
  input [1:0] lookups_now;
  wire [1:0] lookups_now;
  wire [1:0] \lookups_now$21 ;
  input rst;
  wire rst;
  output [47:0] steps;
  wire [47:0] steps;
  wire [47:0] \steps$28 ;
  input steps_now;
  wire steps_now;
  wire \steps_now$20 ;
  \hotline_counters.design  \design  (
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
  assign \busy_cycles_now$19  = busy_cycles_now;
  assign \steps_now$20  = steps_now;
  assign \lookups_now$21  = lookups_now;
  assign \filtered_now$22  = filtered_now;
  assign \asked_now$23  = asked_now;
  assign \held_up_now$24  = held_up_now;
  assign \kept_waiting_now$25  = kept_waiting_now;
  assign \batches_now$26  = batches_now;
  assign \busy_cycles$27  = busy_cycles;
  assign \steps$28  = steps;
  assign \lookups$29  = lookups;
  assign \filtered$30  = filtered;
  assign \asked$31  = asked;
  assign \held_up$32  = held_up;
  assign \kept_waiting$33  = kept_waiting;
  assign \batches$34  = batches;
  assign \clear$35  = clear;
endmodule

module \hotline_counters.design (rst, busy_cycles_now, steps_now, lookups_now, filtered_now, asked_now, held_up_now, kept_waiting_now, batches_now, clear, busy_cycles, steps, lookups, filtered, asked, held_up, kept_waiting, batches, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire [48:0] \$1 ;
  wire [48:0] \$10 ;
  wire [48:0] \$11 ;
  reg \$12 ;
  reg [47:0] \$13 ;
  reg \$14 ;
  reg [47:0] \$15 ;
  reg [1:0] \$16 ;
  reg [47:0] \$17 ;
  reg [1:0] \$18 ;
  reg [47:0] \$19 ;
  wire [48:0] \$2 ;
  reg [1:0] \$20 ;
  reg [47:0] \$21 ;
  reg \$22 ;
  reg [47:0] \$23 ;
  reg \$24 ;
  reg [47:0] \$25 ;
  reg \$26 ;
  reg [47:0] \$27 ;
  wire [1:0] \$3 ;
  wire [48:0] \$4 ;
  wire [1:0] \$5 ;
  wire [48:0] \$6 ;
  wire [1:0] \$7 ;
  wire [48:0] \$8 ;
  wire [48:0] \$9 ;
  output [47:0] asked;
  reg [47:0] asked = 48'h000000000000;
  input [1:0] asked_now;
  wire [1:0] asked_now;
  reg [1:0] asked_seen = 2'h0;
  output [47:0] batches;
  reg [47:0] batches = 48'h000000000000;
  input batches_now;
  wire batches_now;
  reg batches_seen = 1'h0;
  output [47:0] busy_cycles;
  reg [47:0] busy_cycles = 48'h000000000000;
  input busy_cycles_now;
  wire busy_cycles_now;
  reg busy_cycles_seen = 1'h0;
  input clear;
  wire clear;
  input clk;
  wire clk;
  output [47:0] filtered;
  reg [47:0] filtered = 48'h000000000000;
  input [1:0] filtered_now;
  wire [1:0] filtered_now;
  reg [1:0] filtered_seen = 2'h0;
  output [47:0] held_up;
  reg [47:0] held_up = 48'h000000000000;
  input held_up_now;
  wire held_up_now;
  reg held_up_seen = 1'h0;
  output [47:0] kept_waiting;
  reg [47:0] kept_waiting = 48'h000000000000;
  input kept_waiting_now;
  wire kept_waiting_now;
  reg kept_waiting_seen = 1'h0;
  output [47:0] lookups;
  reg [47:0] lookups = 48'h000000000000;
  input [1:0] lookups_now;
  wire [1:0] lookups_now;
  reg [1:0] lookups_seen = 2'h0;
  input rst;
  wire rst;
  output [47:0] steps;
  reg [47:0] steps = 48'h000000000000;
  input steps_now;
  wire steps_now;
  reg steps_seen = 1'h0;
  assign \$1  = busy_cycles + busy_cycles_seen;
  assign \$2  = steps + steps_seen;
  assign \$3  = lookups_now[0] + lookups_now[1];
  assign \$4  = lookups + lookups_seen;
  assign \$5  = filtered_now[0] + filtered_now[1];
  assign \$6  = filtered + filtered_seen;
  assign \$7  = asked_now[0] + asked_now[1];
  assign \$8  = asked + asked_seen;
  assign \$9  = held_up + held_up_seen;
  assign \$10  = kept_waiting + kept_waiting_seen;
  assign \$11  = batches + batches_seen;
  always @(posedge clk)
    busy_cycles_seen <= \$12 ;
  always @(posedge clk)
    busy_cycles <= \$13 ;
  always @(posedge clk)
    steps_seen <= \$14 ;
  always @(posedge clk)
    steps <= \$15 ;
  always @(posedge clk)
    lookups_seen <= \$16 ;
  always @(posedge clk)
    lookups <= \$17 ;
  always @(posedge clk)
    filtered_seen <= \$18 ;
  always @(posedge clk)
    filtered <= \$19 ;
  always @(posedge clk)
    asked_seen <= \$20 ;
  always @(posedge clk)
    asked <= \$21 ;
  always @(posedge clk)
    held_up_seen <= \$22 ;
  always @(posedge clk)
    held_up <= \$23 ;
  always @(posedge clk)
    kept_waiting_seen <= \$24 ;
  always @(posedge clk)
    kept_waiting <= \$25 ;
  always @(posedge clk)
    batches_seen <= \$26 ;
  always @(posedge clk)
    batches <= \$27 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$12  = busy_cycles_now;
    if (clear) begin
      \$12  = 1'h0;
    end
    if (rst) begin
      \$12  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$13  = \$1 [47:0];
    if (clear) begin
      \$13  = 48'h000000000000;
    end
    if (rst) begin
      \$13  = 48'h000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$14  = steps_now;
    if (clear) begin
      \$14  = 1'h0;
    end
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$15  = \$2 [47:0];
    if (clear) begin
      \$15  = 48'h000000000000;
    end
    if (rst) begin
      \$15  = 48'h000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$16  = \$3 ;
    if (clear) begin
      \$16  = 2'h0;
    end
    if (rst) begin
      \$16  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$17  = \$4 [47:0];
    if (clear) begin
      \$17  = 48'h000000000000;
    end
    if (rst) begin
      \$17  = 48'h000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$18  = \$5 ;
    if (clear) begin
      \$18  = 2'h0;
    end
    if (rst) begin
      \$18  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$19  = \$6 [47:0];
    if (clear) begin
      \$19  = 48'h000000000000;
    end
    if (rst) begin
      \$19  = 48'h000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$20  = \$7 ;
    if (clear) begin
      \$20  = 2'h0;
    end
    if (rst) begin
      \$20  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$21  = \$8 [47:0];
    if (clear) begin
      \$21  = 48'h000000000000;
    end
    if (rst) begin
      \$21  = 48'h000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$22  = held_up_now;
    if (clear) begin
      \$22  = 1'h0;
    end
    if (rst) begin
      \$22  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$23  = \$9 [47:0];
    if (clear) begin
      \$23  = 48'h000000000000;
    end
    if (rst) begin
      \$23  = 48'h000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$24  = kept_waiting_now;
    if (clear) begin
      \$24  = 1'h0;
    end
    if (rst) begin
      \$24  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$25  = \$10 [47:0];
    if (clear) begin
      \$25  = 48'h000000000000;
    end
    if (rst) begin
      \$25  = 48'h000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$26  = batches_now;
    if (clear) begin
      \$26  = 1'h0;
    end
    if (rst) begin
      \$26  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$27  = \$11 [47:0];
    if (clear) begin
      \$27  = 48'h000000000000;
    end
    if (rst) begin
      \$27  = 48'h000000000000;
    end
  end
endmodule
