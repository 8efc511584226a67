// Hotline, module hotline_list_writer, preset small.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 6, row_bits 30, banks 8, sets_per_bank 1024, ways 4, engines 8, bus_bits 64
// Made by `hotline generate --preset small`. Don't edit: change hdl_gen/ and make it again.
// SPDX-License-Identifier: Apache-2.0
/* verilator lint_off WIDTH */
module hotline_list_writer(rst, req_valid, req_mask, req_block, req_last, rsp_ready, req_ready, rsp_valid, rsp_numbers, rsp_count, rsp_last, clk);
  wire [2:0] \$1 ;
  input clk;
  wire clk;
  wire [15:0] req__payload;
  wire [12:0] \req__payload.block ;
  wire \req__payload.last ;
  wire [1:0] \req__payload.mask ;
  wire req__ready;
  wire req__valid;
  input [12:0] req_block;
  wire [12:0] req_block;
  input req_last;
  wire req_last;
  input [1:0] req_mask;
  wire [1:0] req_mask;
  output req_ready;
  wire req_ready;
  input req_valid;
  wire req_valid;
  wire [30:0] rsp__payload;
  wire [1:0] \rsp__payload.count ;
  wire \rsp__payload.last ;
  wire [27:0] \rsp__payload.numbers ;
  wire rsp__ready;
  wire rsp__valid;
  output [1:0] rsp_count;
  wire [1:0] rsp_count;
  output rsp_last;
  wire rsp_last;
  output [27:0] rsp_numbers;
  wire [27:0] rsp_numbers;
  input rsp_ready;
  wire rsp_ready;
  output rsp_valid;
  wire rsp_valid;
  input rst;
  wire rst;
  \hotline_list_writer.design  \design  (
    .clk(clk),
    .numbers(rsp_numbers),
    .\port$88$0 (\$1 ),
    .req__payload(req__payload),
    .req__ready(req_ready),
    .req__valid(req_valid),
    .rsp__ready(rsp_ready),
    .rsp__valid(rsp_valid),
    .rst(rst)
  );
  assign req__valid = req_valid;
  assign req__ready = req_ready;
  assign rsp__valid = rsp_valid;
  assign rsp__ready = rsp_ready;
  assign rsp__payload = { \$1 , rsp_numbers };
  assign rsp_count = \$1 [1:0];
  assign rsp_last = \$1 [2];
  assign \req__payload.mask  = req__payload[1:0];
  assign \req__payload.block  = req__payload[14:2];
  assign \req__payload.last  = req__payload[15];
  assign \rsp__payload.numbers  = rsp_numbers;
  assign \rsp__payload.count  = \$1 [1:0];
  assign \rsp__payload.last  = \$1 [2];
  assign req__payload[15] = req_last;
  assign req__payload[14:2] = req_block;
  assign req__payload[1:0] = req_mask;
endmodule

module \hotline_list_writer.design (rst, req__valid, rsp__ready, req__ready, req__payload, \port$88$0 , rsp__valid, numbers, clk);
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
  wire [1:0] \$25 ;
  reg [13:0] \$26 ;
  wire [13:0] \$27 ;
  wire [1:0] \$28 ;
  reg [13:0] \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire [2:0] \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire [1:0] \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire [1:0] \$42 ;
  reg [13:0] \$43 ;
  wire \$44 ;
  wire [1:0] \$45 ;
  reg [13:0] \$46 ;
  wire [13:0] \$47 ;
  wire [13:0] \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire [1:0] \$50 ;
  reg [13:0] \$51 ;
  wire [1:0] \$52 ;
  reg [13:0] \$53 ;
  wire [13:0] \$54 ;
  reg [2:0] \$55 ;
  reg [2:0] \$56  = 3'h0;
  reg \$57 ;
  reg \$58 ;
  reg [1:0] \$59 ;
  wire \$6 ;
  reg [13:0] \$60 ;
  reg [13:0] \$61 ;
  reg \$62 ;
  reg [27:0] \$63 ;
  reg \$64 ;
  reg \$65 ;
  reg [13:0] \$66 ;
  reg [13:0] \$67 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg \$signal  = 1'h0;
  input clk;
  wire clk;
  reg ending = 1'h0;
  reg fill = 1'h0;
  reg [13:0] held_0 = 14'h0000;
  reg [13:0] held_1 = 14'h0000;
  output [27:0] numbers;
  reg [27:0] numbers = 28'h0000000;
  (* init = 3'h0 *)
  output [2:0] \port$88$0 ;
  wire [2:0] \port$88$0 ;
  input [15:0] req__payload;
  wire [15:0] req__payload;
  wire [12:0] \req__payload.block ;
  wire \req__payload.last ;
  wire [1:0] \req__payload.mask ;
  output req__ready;
  wire req__ready;
  input req__valid;
  wire req__valid;
  wire room;
  wire [30:0] rsp__payload;
  wire [1:0] \rsp__payload.count ;
  wire \rsp__payload.last ;
  wire [27:0] \rsp__payload.numbers ;
  input rsp__ready;
  wire rsp__ready;
  output rsp__valid;
  reg rsp__valid = 1'h0;
  input rst;
  wire rst;
  reg [1:0] s1_count = 2'h0;
  reg s1_last = 1'h0;
  reg [13:0] s1_number_0 = 14'h0000;
  reg [13:0] s1_number_1 = 14'h0000;
  wire s1_taken;
  wire [2:0] total;
  assign \$30  = total >= 2'h2;
  assign \$31  = \$30  ? 3'h2 : total;
  assign \$32  = total > 2'h2;
  assign \$33  = ~ \$32 ;
  assign \$34  = s1_last & \$33 ;
  assign \$35  = total > 2'h2;
  assign \$36  = s1_last & \$35 ;
  assign \$37  = total > 2'h2;
  assign \$38  = ~ \$37 ;
  assign \$39  = s1_last & \$38 ;
  assign \$40  = \$39  ? 1'h0 : total[0];
  assign \$41  = total >= 2'h2;
  assign \$42  = 1'h0 - fill;
  assign \$44  = fill > 1'h0;
  assign \$45  = 1'h0 - fill;
  assign \$47  = \$44  ? held_0 : \$46 ;
  assign \$48  = \$41  ? \$43  : \$47 ;
  assign \$49  = total >= 2'h2;
  assign \$50  = 1'h1 - fill;
  assign \$52  = 1'h1 - fill;
  assign \$54  = \$49  ? \$51  : \$53 ;
  always @(posedge clk)
    \$56  <= \$55 ;
  always @(posedge clk)
    \$signal  <= \$57 ;
  always @(posedge clk)
    s1_last <= \$58 ;
  always @(posedge clk)
    s1_count <= \$59 ;
  always @(posedge clk)
    s1_number_0 <= \$60 ;
  always @(posedge clk)
    s1_number_1 <= \$61 ;
  always @(posedge clk)
    rsp__valid <= \$62 ;
  always @(posedge clk)
    numbers <= \$63 ;
  always @(posedge clk)
    ending <= \$64 ;
  always @(posedge clk)
    fill <= \$65 ;
  always @(posedge clk)
    held_0 <= \$66 ;
  always @(posedge clk)
    held_1 <= \$67 ;
  assign \$1  = ~ \$signal ;
  assign req__ready = \$1  | s1_taken;
  assign total = fill + s1_count;
  assign \$2  = ~ rsp__valid;
  assign room = \$2  | rsp__ready;
  assign \$3  = ~ ending;
  assign s1_taken = room & \$3 ;
  assign \$4  = req__payload[0] + req__payload[1];
  assign \$8  = ! req__payload[0];
  assign \$9  = req__payload[1] & \$8 ;
  assign \$13  = req__payload[1] & \$12 ;
  assign \$15  = total >= 2'h2;
  assign \$16  = total == 2'h2;
  assign \$17  = s1_last & \$16 ;
  assign \$18  = ~ \$17 ;
  assign \$19  = \$15  & \$18 ;
  assign \$20  = total > 2'h2;
  assign \$21  = ~ \$20 ;
  assign \$22  = s1_last & \$21 ;
  assign \$23  = \$19  | \$22 ;
  assign \$24  = fill > 1'h0;
  assign \$25  = 1'h0 - fill;
  assign \$27  = \$24  ? held_0 : \$26 ;
  assign \$28  = 1'h1 - fill;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (\$28 [0])
      1'h0:
          \$29  = s1_number_0;
      1'h1:
          \$29  = s1_number_1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (\$42 [0])
      1'h0:
          \$43  = s1_number_0;
      1'h1:
          \$43  = s1_number_1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (\$45 [0])
      1'h0:
          \$46  = s1_number_0;
      1'h1:
          \$46  = s1_number_1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (\$50 [0])
      1'h0:
          \$51  = s1_number_0;
      1'h1:
          \$51  = s1_number_1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (\$52 [0])
      1'h0:
          \$53  = s1_number_0;
      1'h1:
          \$53  = s1_number_1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$55  = \$56 ;
    if (room) begin
      if (ending) begin
        \$55 [1:0] = { 1'h0, fill };
        \$55 [2] = 1'h1;
      end else if (\$signal ) begin
        \$55 [1:0] = \$31 [1:0];
        \$55 [2] = \$34 ;
      end
    end
    if (rst) begin
      \$55  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$57  = \$signal ;
    if (req__ready) begin
      \$57  = req__valid;
    end
    if (rst) begin
      \$57  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$58  = s1_last;
    if (req__ready) begin
      \$58  = req__payload[15];
    end
    if (rst) begin
      \$58  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$59  = s1_count;
    if (req__ready) begin
      \$59  = \$4 ;
    end
    if (rst) begin
      \$59  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$60  = s1_number_0;
    if (req__ready) begin
      \$60  = { req__payload[14:2], \$11  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$61  = s1_number_1;
    if (req__ready) begin
      \$61  = { req__payload[14:2], \$14  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$62  = rsp__valid;
    if (room) begin
      \$62  = 1'h0;
      if (ending) begin
        \$62  = 1'h1;
      end else if (\$signal ) begin
        \$62  = \$23 ;
      end
    end
    if (rst) begin
      \$62  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$63  = numbers;
    if (room) begin
      if (ending) begin
        \$63  = { held_1, held_0 };
      end else if (\$signal ) begin
        \$63  = { \$29 , \$27  };
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$64  = ending;
    if (room) begin
      if (ending) begin
        \$64  = 1'h0;
      end else if (\$signal ) begin
        \$64  = \$36 ;
      end
    end
    if (rst) begin
      \$64  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$65  = fill;
    if (room) begin
      if (ending) begin
        \$65  = 1'h0;
      end else if (\$signal ) begin
        \$65  = \$40 ;
      end
    end
    if (rst) begin
      \$65  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$66  = held_0;
    if (room) begin
      if (ending) begin
      end else if (\$signal ) begin
        \$66  = \$48 ;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$67  = held_1;
    if (room) begin
      if (ending) begin
      end else if (\$signal ) begin
        \$67  = \$54 ;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (\$25 [0])
      1'h0:
          \$26  = s1_number_0;
      1'h1:
          \$26  = s1_number_1;
    endcase
  end
  assign rsp__payload = { \$56 , numbers };
  assign \port$88$0  = \$56 ;
  assign \rsp__payload.numbers  = numbers;
  assign \rsp__payload.count  = \$56 [1:0];
  assign \rsp__payload.last  = \$56 [2];
  assign \req__payload.mask  = req__payload[1:0];
  assign \req__payload.block  = req__payload[14:2];
  assign \req__payload.last  = req__payload[15];
  assign \$5  = 1'h1;
  assign \$6  = req__payload[0];
  assign \$7  = 1'h0;
  assign \$10  = \$9 ;
  assign \$11  = \$9 ;
  assign \$12  = req__payload[0];
  assign \$14  = \$13 ;
endmodule
