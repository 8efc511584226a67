// Hotline, module hotline_merger, preset tiny.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 3, row_bits 11, banks 2, sets_per_bank 16, ways 4, engines 2, bus_bits 64
// Made by `hotline generate --preset tiny`. Don't edit: change hdl_gen/ and make it again.
// SPDX-License-Identifier: Apache-2.0
/* verilator lint_off WIDTH */
module hotline_merger(rst, req_valid, req_learn, req_table, req_rows, req_present, req_row, rsp_ready, req_ready, rsp_valid, rsp_learn, rsp_key, rsp_present, rsp_bad, rsp_again, clk);
  input clk;
  wire clk;
  wire [81:0] req__payload;
  wire \req__payload.learn ;
  wire [1:0] \req__payload.present ;
  wire [63:0] \req__payload.row ;
  wire [11:0] \req__payload.rows ;
  wire [2:0] \req__payload.table ;
  wire req__ready;
  wire req__valid;
  input req_learn;
  wire req_learn;
  input [1:0] req_present;
  wire [1:0] req_present;
  output req_ready;
  wire req_ready;
  input [63:0] req_row;
  wire [63:0] req_row;
  input [11:0] req_rows;
  wire [11:0] req_rows;
  input [2:0] req_table;
  wire [2:0] req_table;
  input req_valid;
  wire req_valid;
  wire [34:0] rsp__payload;
  wire [1:0] \rsp__payload.again ;
  wire [1:0] \rsp__payload.bad ;
  wire [27:0] \rsp__payload.key ;
  wire \rsp__payload.learn ;
  wire [1:0] \rsp__payload.present ;
  wire rsp__ready;
  wire rsp__valid;
  output [1:0] rsp_again;
  wire [1:0] rsp_again;
  output [1:0] rsp_bad;
  wire [1:0] rsp_bad;
  output [27:0] rsp_key;
  wire [27:0] rsp_key;
  output rsp_learn;
  wire rsp_learn;
  output [1:0] rsp_present;
  wire [1:0] rsp_present;
  input rsp_ready;
  wire rsp_ready;
  output rsp_valid;
  wire rsp_valid;
  input rst;
  wire rst;
  \hotline_merger.design  \design  (
    .advance(req_ready),
    .clk(clk),
    .req__payload(req__payload),
    .req__valid(req_valid),
    .rsp__payload(rsp__payload),
    .rsp__ready(rsp_ready),
    .rsp__valid(rsp_valid),
    .rst(rst)
  );
  assign req__valid = req_valid;
  assign req__ready = req_ready;
  assign rsp__valid = rsp_valid;
  assign rsp__ready = rsp_ready;
  assign rsp_learn = rsp__payload[0];
  assign rsp_key = rsp__payload[28:1];
  assign rsp_present = rsp__payload[30:29];
  assign rsp_bad = rsp__payload[32:31];
  assign rsp_again = rsp__payload[34:33];
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
  assign req__payload[81:18] = req_row;
  assign req__payload[17:16] = req_present;
  assign req__payload[15:4] = req_rows;
  assign req__payload[3:1] = req_table;
  assign req__payload[0] = req_learn;
endmodule

module \hotline_merger.design (rst, req__valid, rsp__ready, advance, req__payload, rsp__valid, rsp__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire \$1 ;
  wire [1:0] \$10 ;
  wire [1:0] \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire [1:0] \$14 ;
  wire [1:0] \$15 ;
  wire \$16 ;
  wire [1:0] \$17 ;
  wire [1:0] \$18 ;
  wire [1:0] \$19 ;
  wire \$2 ;
  wire [1:0] \$20 ;
  wire [1:0] \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire [1:0] \$24 ;
  reg \$25 ;
  reg \$26 ;
  reg [1:0] \$27 ;
  reg [1:0] \$28 ;
  reg [27:0] \$29 ;
  wire \$3 ;
  reg \$30 ;
  reg \$31 ;
  reg [34:0] \$32 ;
  wire \$4 ;
  wire \$5 ;
  wire [1:0] \$6 ;
  wire [1:0] \$7 ;
  wire [1:0] \$8 ;
  wire \$9 ;
  reg \$signal  = 1'h0;
  reg [1:0] \$signal$12  = 2'h0;
  output advance;
  wire advance;
  input clk;
  wire clk;
  reg equal_0_1 = 1'h0;
  (* init = 35'h000000000 *)
  wire [34:0] merged;
  wire [1:0] \merged.again ;
  wire [1:0] \merged.bad ;
  wire [27:0] \merged.key ;
  wire \merged.learn ;
  wire [1:0] \merged.present ;
  input [81:0] req__payload;
  wire [81:0] req__payload;
  wire \req__payload.learn ;
  wire [1:0] \req__payload.present ;
  wire [63:0] \req__payload.row ;
  wire [11:0] \req__payload.rows ;
  wire [2:0] \req__payload.table ;
  wire req__ready;
  input req__valid;
  wire req__valid;
  output [34:0] rsp__payload;
  reg [34:0] rsp__payload = 35'h000000000;
  wire [1:0] \rsp__payload.again ;
  wire [1:0] \rsp__payload.bad ;
  wire [27:0] \rsp__payload.key ;
  wire \rsp__payload.learn ;
  wire [1:0] \rsp__payload.present ;
  input rsp__ready;
  wire rsp__ready;
  output rsp__valid;
  reg rsp__valid = 1'h0;
  input rst;
  wire rst;
  reg [1:0] s1_bad = 2'h0;
  reg [27:0] s1_key = 28'h0000000;
  reg s1_learn = 1'h0;
  assign \$1  = ~ rsp__valid;
  assign advance = \$1  | rsp__ready;
  assign \$2  = req__payload[49:18] >= req__payload[15:4];
  assign \$3  = req__payload[81:50] >= req__payload[15:4];
  assign \$4  = req__payload[28:18] == req__payload[60:50];
  assign \$5  = \$4  & req__payload[16];
  assign \$6  = s1_bad & \$signal$12 ;
  assign \$7  = ~ s1_bad;
  assign \$8  = \$signal$12  & \$7 ;
  assign \$10  = ~ s1_bad;
  assign \$11  = \$signal$12  & \$10 ;
  assign \$12  = equal_0_1 & \$11 [0];
  assign \$14  = ~ s1_bad;
  assign \$15  = \$signal$12  & \$14 ;
  assign \$16  = \$13  & \$15 [1];
  assign \$17  = { \$16 , \$9  } & { s1_learn, s1_learn };
  assign \$18  = ~ \$17 ;
  assign \$19  = \$signal$12  & \$18 ;
  assign \$20  = ~ s1_bad;
  assign \$21  = \$signal$12  & \$20 ;
  assign \$22  = equal_0_1 & \$21 [1];
  assign \$24  = { 1'h0, \$23  } & { s1_learn, s1_learn };
  always @(posedge clk)
    \$signal  <= \$25 ;
  always @(posedge clk)
    s1_learn <= \$26 ;
  always @(posedge clk)
    \$signal$12  <= \$27 ;
  always @(posedge clk)
    s1_bad <= \$28 ;
  always @(posedge clk)
    s1_key <= \$29 ;
  always @(posedge clk)
    equal_0_1 <= \$30 ;
  always @(posedge clk)
    rsp__valid <= \$31 ;
  always @(posedge clk)
    rsp__payload <= \$32 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$25  = \$signal ;
    if (advance) begin
      \$25  = req__valid;
    end
    if (rst) begin
      \$25  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$26  = s1_learn;
    if (advance) begin
      \$26  = req__payload[0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$27  = \$signal$12 ;
    if (advance) begin
      \$27  = req__payload[17:16];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$28  = s1_bad;
    if (advance) begin
      \$28  = { \$3 , \$2  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$29  = s1_key;
    if (advance) begin
      \$29  = { req__payload[3:1], req__payload[60:50], req__payload[3:1], req__payload[28:18] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$30  = equal_0_1;
    if (advance) begin
      \$30  = \$5 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$31  = rsp__valid;
    if (advance) begin
      \$31  = \$signal ;
    end
    if (rst) begin
      \$31  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$32  = rsp__payload;
    if (advance) begin
      \$32 [0] = s1_learn;
      \$32 [28:1] = s1_key;
      \$32 [32:31] = \$6 ;
      \$32 [30:29] = \$19 ;
      \$32 [34:33] = \$24 ;
    end
  end
  assign req__ready = advance;
  assign merged = rsp__payload;
  assign \rsp__payload.learn  = rsp__payload[0];
  assign \rsp__payload.key  = rsp__payload[28:1];
  assign \rsp__payload.present  = rsp__payload[30:29];
  assign \rsp__payload.bad  = rsp__payload[32:31];
  assign \rsp__payload.again  = rsp__payload[34:33];
  assign \merged.learn  = rsp__payload[0];
  assign \merged.key  = rsp__payload[28:1];
  assign \merged.present  = rsp__payload[30:29];
  assign \merged.bad  = rsp__payload[32:31];
  assign \merged.again  = rsp__payload[34:33];
  assign \req__payload.learn  = req__payload[0];
  assign \req__payload.table  = req__payload[3:1];
  assign \req__payload.rows  = req__payload[15:4];
  assign \req__payload.present  = req__payload[17:16];
  assign \req__payload.row  = req__payload[81:18];
  assign \$9  = 1'h0;
  assign \$13  = \$12 ;
  assign \$23  = \$22 ;
endmodule
