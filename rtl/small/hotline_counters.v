// Hotline, module hotline_counters, preset small.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 6, row_bits 30, banks 8, sets_per_bank 1024, ways 4, engines 8, bus_bits 64
// Made by `hotline generate --preset small`. Don't edit: change hdl_gen/ and make it again.
// SPDX-License-Identifier: Apache-2.0
/* verilator lint_off WIDTH */
module hotline_counters(rst, busy_cycles_now, steps_now, lookups_now, filtered_now, asked_now, held_up_now, kept_waiting_now, batches_now, clear, busy_cycles, steps, lookups, filtered, asked, held_up, kept_waiting, batches, clk);
  output [47:0] asked;
  wire [47:0] asked;
  wire [47:0] \asked$31 ;
  input [7:0] asked_now;
  wire [7:0] asked_now;
  wire [7:0] \asked_now$23 ;
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
  input [7:0] filtered_now;
  wire [7:0] filtered_now;
  wire [7:0] \filtered_now$22 ;
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
  input [7:0] lookups_now;
  wire [7:0] lookups_now;
  wire [7:0] \lookups_now$21 ;
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
  wire [1:0] \$11 ;
  wire [1:0] \$12 ;
  wire [2:0] \$13 ;
  wire [1:0] \$14 ;
  wire [1:0] \$15 ;
  wire [2:0] \$16 ;
  wire [3:0] \$17 ;
  wire [48:0] \$18 ;
  wire [1:0] \$19 ;
  wire [48:0] \$2 ;
  wire [1:0] \$20 ;
  wire [2:0] \$21 ;
  wire [1:0] \$22 ;
  wire [1:0] \$23 ;
  wire [2:0] \$24 ;
  wire [3:0] \$25 ;
  wire [48:0] \$26 ;
  wire [48:0] \$27 ;
  wire [48:0] \$28 ;
  wire [48:0] \$29 ;
  wire [1:0] \$3 ;
  reg \$30 ;
  reg [47:0] \$31 ;
  reg \$32 ;
  reg [47:0] \$33 ;
  reg [3:0] \$34 ;
  reg [47:0] \$35 ;
  reg [3:0] \$36 ;
  reg [47:0] \$37 ;
  reg [3:0] \$38 ;
  reg [47:0] \$39 ;
  wire [1:0] \$4 ;
  reg \$40 ;
  reg [47:0] \$41 ;
  reg \$42 ;
  reg [47:0] \$43 ;
  reg \$44 ;
  reg [47:0] \$45 ;
  wire [2:0] \$5 ;
  wire [1:0] \$6 ;
  wire [1:0] \$7 ;
  wire [2:0] \$8 ;
  wire [3:0] \$9 ;
  output [47:0] asked;
  reg [47:0] asked = 48'h000000000000;
  input [7:0] asked_now;
  wire [7:0] asked_now;
  reg [3:0] asked_seen = 4'h0;
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
  input [7:0] filtered_now;
  wire [7:0] filtered_now;
  reg [3:0] filtered_seen = 4'h0;
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
  input [7:0] lookups_now;
  wire [7:0] lookups_now;
  reg [3:0] lookups_seen = 4'h0;
  input rst;
  wire rst;
  output [47:0] steps;
  reg [47:0] steps = 48'h000000000000;
  input steps_now;
  wire steps_now;
  reg steps_seen = 1'h0;
  always @(posedge clk)
    kept_waiting_seen <= \$42 ;
  always @(posedge clk)
    kept_waiting <= \$43 ;
  always @(posedge clk)
    batches_seen <= \$44 ;
  always @(posedge clk)
    batches <= \$45 ;
  assign \$1  = busy_cycles + busy_cycles_seen;
  assign \$2  = steps + steps_seen;
  assign \$3  = lookups_now[0] + lookups_now[1];
  assign \$4  = lookups_now[2] + lookups_now[3];
  assign \$5  = \$3  + \$4 ;
  assign \$6  = lookups_now[4] + lookups_now[5];
  assign \$7  = lookups_now[6] + lookups_now[7];
  assign \$8  = \$6  + \$7 ;
  assign \$9  = \$5  + \$8 ;
  assign \$10  = lookups + lookups_seen;
  assign \$11  = filtered_now[0] + filtered_now[1];
  assign \$12  = filtered_now[2] + filtered_now[3];
  assign \$13  = \$11  + \$12 ;
  assign \$14  = filtered_now[4] + filtered_now[5];
  assign \$15  = filtered_now[6] + filtered_now[7];
  assign \$16  = \$14  + \$15 ;
  assign \$17  = \$13  + \$16 ;
  assign \$18  = filtered + filtered_seen;
  assign \$19  = asked_now[0] + asked_now[1];
  assign \$20  = asked_now[2] + asked_now[3];
  assign \$21  = \$19  + \$20 ;
  assign \$22  = asked_now[4] + asked_now[5];
  assign \$23  = asked_now[6] + asked_now[7];
  assign \$24  = \$22  + \$23 ;
  assign \$25  = \$21  + \$24 ;
  assign \$26  = asked + asked_seen;
  assign \$27  = held_up + held_up_seen;
  assign \$28  = kept_waiting + kept_waiting_seen;
  assign \$29  = batches + batches_seen;
  always @(posedge clk)
    busy_cycles_seen <= \$30 ;
  always @(posedge clk)
    busy_cycles <= \$31 ;
  always @(posedge clk)
    steps_seen <= \$32 ;
  always @(posedge clk)
    steps <= \$33 ;
  always @(posedge clk)
    lookups_seen <= \$34 ;
  always @(posedge clk)
    lookups <= \$35 ;
  always @(posedge clk)
    filtered_seen <= \$36 ;
  always @(posedge clk)
    filtered <= \$37 ;
  always @(posedge clk)
    asked_seen <= \$38 ;
  always @(posedge clk)
    asked <= \$39 ;
  always @(posedge clk)
    held_up_seen <= \$40 ;
  always @(posedge clk)
    held_up <= \$41 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$43  = \$28 [47:0];
    if (clear) begin
      \$43  = 48'h000000000000;
    end
    if (rst) begin
      \$43  = 48'h000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$44  = batches_now;
    if (clear) begin
      \$44  = 1'h0;
    end
    if (rst) begin
      \$44  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$45  = \$29 [47:0];
    if (clear) begin
      \$45  = 48'h000000000000;
    end
    if (rst) begin
      \$45  = 48'h000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$30  = busy_cycles_now;
    if (clear) begin
      \$30  = 1'h0;
    end
    if (rst) begin
      \$30  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$31  = \$1 [47:0];
    if (clear) begin
      \$31  = 48'h000000000000;
    end
    if (rst) begin
      \$31  = 48'h000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$32  = steps_now;
    if (clear) begin
      \$32  = 1'h0;
    end
    if (rst) begin
      \$32  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$33  = \$2 [47:0];
    if (clear) begin
      \$33  = 48'h000000000000;
    end
    if (rst) begin
      \$33  = 48'h000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$34  = \$9 ;
    if (clear) begin
      \$34  = 4'h0;
    end
    if (rst) begin
      \$34  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$35  = \$10 [47:0];
    if (clear) begin
      \$35  = 48'h000000000000;
    end
    if (rst) begin
      \$35  = 48'h000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$36  = \$17 ;
    if (clear) begin
      \$36  = 4'h0;
    end
    if (rst) begin
      \$36  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$37  = \$18 [47:0];
    if (clear) begin
      \$37  = 48'h000000000000;
    end
    if (rst) begin
      \$37  = 48'h000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$38  = \$25 ;
    if (clear) begin
      \$38  = 4'h0;
    end
    if (rst) begin
      \$38  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$39  = \$26 [47:0];
    if (clear) begin
      \$39  = 48'h000000000000;
    end
    if (rst) begin
      \$39  = 48'h000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$40  = held_up_now;
    if (clear) begin
      \$40  = 1'h0;
    end
    if (rst) begin
      \$40  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$41  = \$27 [47:0];
    if (clear) begin
      \$41  = 48'h000000000000;
    end
    if (rst) begin
      \$41  = 48'h000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$42  = kept_waiting_now;
    if (clear) begin
      \$42  = 1'h0;
    end
    if (rst) begin
      \$42  = 1'h0;
    end
  end
endmodule
