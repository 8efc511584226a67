// Hotline, module hotline_feistel, preset small.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 6, row_bits 30, banks 8, sets_per_bank 1024, ways 4, engines 8, bus_bits 64
// Made by `hotline generate --preset small`. Don't edit: change hdl_gen/ and make it again.
// SPDX-License-Identifier: Apache-2.0
/* verilator lint_off WIDTH */
module hotline_feistel(rst, req_valid, req_key, rsp_ready, req_ready, rsp_valid, rsp_scattered, clk);
  wire [17:0] \$1 ;
  wire [17:0] \$2 ;
  input clk;
  wire clk;
  wire [35:0] req__payload;
  wire [35:0] \req__payload.key ;
  wire req__ready;
  wire req__valid;
  input [35:0] req_key;
  wire [35:0] req_key;
  output req_ready;
  wire req_ready;
  input req_valid;
  wire req_valid;
  wire [35:0] rsp__payload;
  wire [35:0] \rsp__payload.scattered ;
  wire rsp__ready;
  wire rsp__valid;
  input rsp_ready;
  wire rsp_ready;
  output [35:0] rsp_scattered;
  wire [35:0] rsp_scattered;
  output rsp_valid;
  wire rsp_valid;
  input rst;
  wire rst;
  \hotline_feistel.design  \design  (
    .advance(req_ready),
    .clk(clk),
    .left_mix3(\$1 ),
    .req__payload(req_key),
    .req__valid(req_valid),
    .right_mix3(\$2 ),
    .rsp__ready(rsp_ready),
    .rsp__valid(rsp_valid),
    .rst(rst)
  );
  assign req__valid = req_valid;
  assign req__ready = req_ready;
  assign req__payload = req_key;
  assign rsp__valid = rsp_valid;
  assign rsp__ready = rsp_ready;
  assign rsp__payload = { \$1 , \$2  };
  assign rsp_scattered = { \$1 , \$2  };
  assign \req__payload.key  = req_key;
  assign \rsp__payload.scattered  = { \$1 , \$2  };
endmodule

module \hotline_feistel.design (rst, req__valid, req__payload, rsp__ready, advance, rsp__valid, left_mix3, right_mix3, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire \$1 ;
  wire [17:0] \$10 ;
  wire [17:0] \$11 ;
  wire [17:0] \$12 ;
  wire [17:0] \$13 ;
  wire [35:0] \$14 ;
  wire [18:0] \$15 ;
  wire [17:0] \$16 ;
  wire [17:0] \$17 ;
  wire [17:0] \$18 ;
  wire [17:0] \$19 ;
  wire [35:0] \$2 ;
  wire [35:0] \$20 ;
  wire [18:0] \$21 ;
  wire [17:0] \$22 ;
  wire [17:0] \$23 ;
  wire [17:0] \$24 ;
  wire [17:0] \$25 ;
  reg \$26 ;
  reg [17:0] \$27 ;
  reg [17:0] \$28 ;
  reg [17:0] \$29 ;
  wire [18:0] \$3 ;
  reg \$30 ;
  reg [17:0] \$31 ;
  reg [17:0] \$32 ;
  reg \$33 ;
  reg [17:0] \$34 ;
  reg [17:0] \$35 ;
  reg [17:0] \$36 ;
  reg \$37 ;
  reg [17:0] \$38 ;
  reg [17:0] \$39 ;
  wire [17:0] \$4 ;
  reg \$40 ;
  reg [17:0] \$41 ;
  reg [17:0] \$42 ;
  reg [17:0] \$43 ;
  reg \$44 ;
  reg [17:0] \$45 ;
  reg [17:0] \$46 ;
  reg \$47 ;
  reg [17:0] \$48 ;
  reg [17:0] \$49 ;
  wire [17:0] \$5 ;
  reg [17:0] \$50 ;
  reg \$51 ;
  reg [17:0] \$52 ;
  reg [17:0] \$53 ;
  wire [17:0] \$6 ;
  wire [17:0] \$7 ;
  wire [35:0] \$8 ;
  wire [18:0] \$9 ;
  output advance;
  wire advance;
  input clk;
  wire clk;
  reg [17:0] left_mix0 = 18'h00000;
  reg [17:0] left_mix1 = 18'h00000;
  reg [17:0] left_mix2 = 18'h00000;
  output [17:0] left_mix3;
  reg [17:0] left_mix3 = 18'h00000;
  reg [17:0] left_multiply0 = 18'h00000;
  reg [17:0] left_multiply1 = 18'h00000;
  reg [17:0] left_multiply2 = 18'h00000;
  reg [17:0] left_multiply3 = 18'h00000;
  reg [17:0] product_multiply0 = 18'h00000;
  reg [17:0] product_multiply1 = 18'h00000;
  reg [17:0] product_multiply2 = 18'h00000;
  reg [17:0] product_multiply3 = 18'h00000;
  input [35:0] req__payload;
  wire [35:0] req__payload;
  wire [35:0] \req__payload.key ;
  wire req__ready;
  input req__valid;
  wire req__valid;
  reg [17:0] right_mix0 = 18'h00000;
  reg [17:0] right_mix1 = 18'h00000;
  reg [17:0] right_mix2 = 18'h00000;
  output [17:0] right_mix3;
  reg [17:0] right_mix3 = 18'h00000;
  reg [17:0] right_multiply0 = 18'h00000;
  reg [17:0] right_multiply1 = 18'h00000;
  reg [17:0] right_multiply2 = 18'h00000;
  reg [17:0] right_multiply3 = 18'h00000;
  wire [35:0] rsp__payload;
  wire [35:0] \rsp__payload.scattered ;
  input rsp__ready;
  wire rsp__ready;
  output rsp__valid;
  reg rsp__valid = 1'h0;
  input rst;
  wire rst;
  reg valid_mix0 = 1'h0;
  reg valid_mix1 = 1'h0;
  reg valid_mix2 = 1'h0;
  (* init = 1'h0 *)
  wire valid_mix3;
  reg valid_multiply0 = 1'h0;
  reg valid_multiply1 = 1'h0;
  reg valid_multiply2 = 1'h0;
  reg valid_multiply3 = 1'h0;
  always @(posedge clk)
    product_multiply1 <= \$36 ;
  always @(posedge clk)
    valid_mix1 <= \$37 ;
  always @(posedge clk)
    left_mix1 <= \$38 ;
  always @(posedge clk)
    right_mix1 <= \$39 ;
  always @(posedge clk)
    valid_multiply2 <= \$40 ;
  always @(posedge clk)
    left_multiply2 <= \$41 ;
  always @(posedge clk)
    right_multiply2 <= \$42 ;
  always @(posedge clk)
    product_multiply2 <= \$43 ;
  always @(posedge clk)
    valid_mix2 <= \$44 ;
  always @(posedge clk)
    left_mix2 <= \$45 ;
  always @(posedge clk)
    right_mix2 <= \$46 ;
  always @(posedge clk)
    valid_multiply3 <= \$47 ;
  always @(posedge clk)
    left_multiply3 <= \$48 ;
  always @(posedge clk)
    right_multiply3 <= \$49 ;
  always @(posedge clk)
    product_multiply3 <= \$50 ;
  always @(posedge clk)
    rsp__valid <= \$51 ;
  always @(posedge clk)
    left_mix3 <= \$52 ;
  always @(posedge clk)
    right_mix3 <= \$53 ;
  assign \$1  = ~ rsp__valid;
  assign advance = \$1  | rsp__ready;
  assign \$2  = req__payload[17:0] * 17'h136e1;
  assign \$3  = product_multiply0 + 17'h1c64d;
  assign \$5  = \$3 [17:0] ^ \$4 ;
  assign \$6  = \$5  ^ { right_multiply0[12:0], right_multiply0[17:13] };
  assign \$7  = left_multiply0 ^ \$6 ;
  assign \$8  = right_mix0 * 16'h9f6d;
  assign \$9  = product_multiply1 + 17'h1e7a5;
  assign \$11  = \$9 [17:0] ^ \$10 ;
  assign \$12  = \$11  ^ { right_multiply1[12:0], right_multiply1[17:13] };
  assign \$13  = left_multiply1 ^ \$12 ;
  assign \$14  = right_mix1 * 14'h28e9;
  assign \$15  = product_multiply2 + 16'h89b6;
  assign \$17  = \$15 [17:0] ^ \$16 ;
  assign \$18  = \$17  ^ { right_multiply2[12:0], right_multiply2[17:13] };
  assign \$19  = left_multiply2 ^ \$18 ;
  assign \$20  = right_mix2 * 18'h2db63;
  assign \$21  = product_multiply3 + 18'h3f6da;
  assign \$23  = \$21 [17:0] ^ \$22 ;
  assign \$24  = \$23  ^ { right_multiply3[12:0], right_multiply3[17:13] };
  assign \$25  = left_multiply3 ^ \$24 ;
  always @(posedge clk)
    valid_multiply0 <= \$26 ;
  always @(posedge clk)
    left_multiply0 <= \$27 ;
  always @(posedge clk)
    right_multiply0 <= \$28 ;
  always @(posedge clk)
    product_multiply0 <= \$29 ;
  always @(posedge clk)
    valid_mix0 <= \$30 ;
  always @(posedge clk)
    left_mix0 <= \$31 ;
  always @(posedge clk)
    right_mix0 <= \$32 ;
  always @(posedge clk)
    valid_multiply1 <= \$33 ;
  always @(posedge clk)
    left_multiply1 <= \$34 ;
  always @(posedge clk)
    right_multiply1 <= \$35 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$36  = product_multiply1;
    if (advance) begin
      \$36  = \$8 [17:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$37  = valid_mix1;
    if (advance) begin
      \$37  = valid_multiply1;
    end
    if (rst) begin
      \$37  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$38  = left_mix1;
    if (advance) begin
      \$38  = right_multiply1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$39  = right_mix1;
    if (advance) begin
      \$39  = \$13 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$40  = valid_multiply2;
    if (advance) begin
      \$40  = valid_mix1;
    end
    if (rst) begin
      \$40  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$41  = left_multiply2;
    if (advance) begin
      \$41  = left_mix1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$42  = right_multiply2;
    if (advance) begin
      \$42  = right_mix1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$43  = product_multiply2;
    if (advance) begin
      \$43  = \$14 [17:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$44  = valid_mix2;
    if (advance) begin
      \$44  = valid_multiply2;
    end
    if (rst) begin
      \$44  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$45  = left_mix2;
    if (advance) begin
      \$45  = right_multiply2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$46  = right_mix2;
    if (advance) begin
      \$46  = \$19 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$47  = valid_multiply3;
    if (advance) begin
      \$47  = valid_mix2;
    end
    if (rst) begin
      \$47  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$48  = left_multiply3;
    if (advance) begin
      \$48  = left_mix2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$49  = right_multiply3;
    if (advance) begin
      \$49  = right_mix2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$50  = product_multiply3;
    if (advance) begin
      \$50  = \$20 [17:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$51  = rsp__valid;
    if (advance) begin
      \$51  = valid_multiply3;
    end
    if (rst) begin
      \$51  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$52  = left_mix3;
    if (advance) begin
      \$52  = right_multiply3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$53  = right_mix3;
    if (advance) begin
      \$53  = \$25 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$26  = valid_multiply0;
    if (advance) begin
      \$26  = req__valid;
    end
    if (rst) begin
      \$26  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$27  = left_multiply0;
    if (advance) begin
      \$27  = req__payload[35:18];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$28  = right_multiply0;
    if (advance) begin
      \$28  = req__payload[17:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$29  = product_multiply0;
    if (advance) begin
      \$29  = \$2 [17:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$30  = valid_mix0;
    if (advance) begin
      \$30  = valid_multiply0;
    end
    if (rst) begin
      \$30  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$31  = left_mix0;
    if (advance) begin
      \$31  = right_multiply0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$32  = right_mix0;
    if (advance) begin
      \$32  = \$7 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$33  = valid_multiply1;
    if (advance) begin
      \$33  = valid_mix0;
    end
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$34  = left_multiply1;
    if (advance) begin
      \$34  = left_mix0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$35  = right_multiply1;
    if (advance) begin
      \$35  = right_mix0;
    end
  end
  assign req__ready = advance;
  assign valid_mix3 = rsp__valid;
  assign rsp__payload = { left_mix3, right_mix3 };
  assign \rsp__payload.scattered  = { left_mix3, right_mix3 };
  assign \req__payload.key  = req__payload;
  assign \$4  = { 7'h00, right_multiply0[17:7] };
  assign \$10  = { 7'h00, right_multiply1[17:7] };
  assign \$16  = { 7'h00, right_multiply2[17:7] };
  assign \$22  = { 7'h00, right_multiply3[17:7] };
endmodule
