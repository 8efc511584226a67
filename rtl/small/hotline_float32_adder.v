// Hotline, module hotline_float32_adder, preset small.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 6, row_bits 30, banks 8, sets_per_bank 1024, ways 4, engines 8, bus_bits 64
// Made by `hotline generate --preset small`. Don't edit: change hdl_gen/ and make it again.
// SPDX-License-Identifier: Apache-2.0
/* verilator lint_off WIDTH */
module hotline_float32_adder(rst, req_valid, req_a, req_b, rsp_ready, req_ready, rsp_valid, rsp_result, clk);
  input clk;
  wire clk;
  wire [63:0] req__payload;
  wire [31:0] \req__payload.a ;
  wire [31:0] \req__payload.b ;
  wire req__ready;
  wire req__valid;
  input [31:0] req_a;
  wire [31:0] req_a;
  input [31:0] req_b;
  wire [31:0] req_b;
  output req_ready;
  wire req_ready;
  input req_valid;
  wire req_valid;
  wire [31:0] rsp__payload;
  wire [31:0] \rsp__payload.result ;
  wire rsp__ready;
  wire rsp__valid;
  input rsp_ready;
  wire rsp_ready;
  output [31:0] rsp_result;
  wire [31:0] rsp_result;
  output rsp_valid;
  wire rsp_valid;
  input rst;
  wire rst;
  \hotline_float32_adder.design  \design  (
    .clk(clk),
    .req__payload(req__payload),
    .req__ready(req_ready),
    .req__valid(req_valid),
    .rsp__payload(rsp_result),
    .rsp__ready(rsp_ready),
    .rsp__valid(rsp_valid),
    .rst(rst)
  );
  assign req__valid = req_valid;
  assign req__ready = req_ready;
  assign rsp__valid = rsp_valid;
  assign rsp__ready = rsp_ready;
  assign rsp__payload = rsp_result;
  assign \req__payload.a  = req__payload[31:0];
  assign \req__payload.b  = req__payload[63:32];
  assign \rsp__payload.result  = rsp_result;
  assign req__payload[63:32] = req_b;
  assign req__payload[31:0] = req_a;
endmodule

module \hotline_float32_adder.design (rst, req__valid, rsp__ready, req__ready, req__payload, rsp__valid, rsp__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire \$1 ;
  wire \$10 ;
  reg [7:0] \$100 ;
  reg [1:0] \$101 ;
  reg \$102 ;
  reg [1:0] \$103 ;
  reg [15:0] \$104 ;
  reg [47:0] \$105 ;
  reg [7:0] \$106 ;
  reg [7:0] \$107 ;
  reg [1:0] \$108 ;
  reg \$109 ;
  wire \$11 ;
  reg \$110 ;
  reg [7:0] \$111 ;
  reg [23:0] \$112 ;
  reg [23:0] \$113 ;
  reg [7:0] \$114 ;
  reg [1:0] \$115 ;
  reg \$116 ;
  reg \$117 ;
  reg [7:0] \$118 ;
  reg [23:0] \$119 ;
  wire \$12 ;
  reg [26:0] \$120 ;
  reg [1:0] \$121 ;
  reg \$122 ;
  reg [7:0] \$123 ;
  reg [27:0] \$124 ;
  reg [1:0] \$125 ;
  reg \$126 ;
  reg [7:0] \$127 ;
  reg [27:0] \$128 ;
  reg [6:0] \$129 ;
  wire \$13 ;
  reg [1:0] \$130 ;
  reg \$131 ;
  reg [7:0] \$132 ;
  reg [27:0] \$133 ;
  reg [4:0] \$134 ;
  reg \$135 ;
  reg [1:0] \$136 ;
  reg \$137 ;
  reg [8:0] \$138 ;
  reg [27:0] \$139 ;
  wire \$14 ;
  reg [31:0] \$140 ;
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
  wire [7:0] \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire [7:0] \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire [7:0] \$60 ;
  wire \$61 ;
  wire \$62 ;
  wire [7:0] \$63 ;
  wire [8:0] \$64 ;
  wire \$65 ;
  wire \$66 ;
  wire [7:0] \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire [7:0] \$70 ;
  wire [8:0] \$71 ;
  wire \$72 ;
  wire \$73 ;
  wire [7:0] \$74 ;
  wire [23:0] \$75 ;
  wire [23:0] \$76 ;
  wire [7:0] \$77 ;
  wire \$78 ;
  wire \$79 ;
  wire \$8 ;
  wire \$80 ;
  wire \$81 ;
  wire [27:0] \$82 ;
  wire [27:0] \$83 ;
  wire [28:0] \$84 ;
  wire [7:0] \$85 ;
  wire \$86 ;
  wire \$87 ;
  wire [8:0] \$88 ;
  wire [9:0] \$89 ;
  wire \$9 ;
  wire [9:0] \$90 ;
  wire [58:0] \$91 ;
  wire \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire [31:0] \$97 ;
  wire [30:0] \$98 ;
  wire [31:0] \$99 ;
  wire \$signal ;
  reg [7:0] a_above_b_s1 = 8'h00;
  reg [7:0] apart_s2 = 8'h00;
  reg [7:0] b_above_a_s1 = 8'h00;
  wire [15:0] below_s4;
  wire [7:0] \below_s4$19 ;
  wire [3:0] \below_s4$21 ;
  wire [1:0] \below_s4$23 ;
  wire \below_s4$25 ;
  input clk;
  wire clk;
  wire enough_s5;
  reg [7:0] exponent_s2 = 8'h00;
  reg [7:0] exponent_s3 = 8'h00;
  reg [7:0] exponent_s4 = 8'h00;
  reg [7:0] exponent_s5 = 8'h00;
  reg [7:0] exponent_s6 = 8'h00;
  reg [8:0] exponent_s7 = 9'h000;
  reg [15:0] exponents_s1 = 16'h0000;
  reg [23:0] large_s2 = 24'h000000;
  reg [23:0] large_s3 = 24'h000000;
  reg larger_first_s1 = 1'h0;
  reg [27:0] mantissa_s7 = 28'h0000000;
  reg [47:0] mantissas_s1 = 48'h000000000000;
  wire none_above_s4;
  wire \none_above_s4$18 ;
  wire \none_above_s4$20 ;
  wire \none_above_s4$22 ;
  wire \none_above_s4$24 ;
  reg normal_s6 = 1'h0;
  reg [4:0] places_s6 = 5'h00;
  input [63:0] req__payload;
  wire [63:0] req__payload;
  wire [31:0] \req__payload.a ;
  wire [31:0] \req__payload.b ;
  output req__ready;
  wire req__ready;
  input req__valid;
  wire req__valid;
  (* init = 32'd0 *)
  wire [31:0] result_s8;
  output [31:0] rsp__payload;
  reg [31:0] rsp__payload = 32'd0;
  wire [31:0] \rsp__payload.result ;
  input rsp__ready;
  wire rsp__ready;
  output rsp__valid;
  wire rsp__valid;
  input rst;
  wire rst;
  wire [26:0] shifted_s2;
  wire [26:0] \shifted_s2$10 ;
  wire [26:0] \shifted_s2$11 ;
  wire [26:0] \shifted_s2$12 ;
  wire [26:0] \shifted_s2$13 ;
  wire [26:0] \shifted_s2$14 ;
  wire [26:0] \shifted_s2$8 ;
  wire [26:0] \shifted_s2$9 ;
  reg sign_s2 = 1'h0;
  reg sign_s3 = 1'h0;
  reg sign_s4 = 1'h0;
  reg sign_s5 = 1'h0;
  reg sign_s6 = 1'h0;
  reg sign_s7 = 1'h0;
  reg [1:0] signs_s1 = 2'h0;
  reg [23:0] small_s2 = 24'h000000;
  reg [26:0] small_s3 = 27'h0000000;
  reg [1:0] special_s1 = 2'h0;
  reg [1:0] special_s2 = 2'h0;
  reg [1:0] special_s3 = 2'h0;
  reg [1:0] special_s4 = 2'h0;
  reg [1:0] special_s5 = 2'h0;
  reg [1:0] special_s6 = 2'h0;
  reg [1:0] special_s7 = 2'h0;
  reg subtract_s2 = 1'h0;
  reg subtract_s3 = 1'h0;
  reg [27:0] total_s4 = 28'h0000000;
  reg [27:0] total_s5 = 28'h0000000;
  reg [27:0] total_s6 = 28'h0000000;
  reg [7:0] valid = 8'h00;
  wire [6:0] zeros_s4;
  reg [6:0] zeros_s5 = 7'h00;
  assign \$1  = ~ valid[7];
  assign \$signal  = \$1  | rsp__ready;
  assign shifted_s2 = apart_s2[0] ? { 1'h0, small_s2, 1'h0, \$3  } : { small_s2, 3'h0 };
  assign \$4  = | shifted_s2[1:0];
  assign \$5  = shifted_s2[2] | \$4 ;
  assign \shifted_s2$8  = apart_s2[1] ? { 2'h0, shifted_s2[26:3], \$5  } : shifted_s2;
  assign \$6  = | \shifted_s2$8 [3:0];
  assign \$7  = \shifted_s2$8 [4] | \$6 ;
  assign \shifted_s2$9  = apart_s2[2] ? { 4'h0, \shifted_s2$8 [26:5], \$7  } : \shifted_s2$8 ;
  assign \$8  = | \shifted_s2$9 [7:0];
  assign \$9  = \shifted_s2$9 [8] | \$8 ;
  assign \shifted_s2$10  = apart_s2[3] ? { 8'h00, \shifted_s2$9 [26:9], \$9  } : \shifted_s2$9 ;
  assign \$10  = | \shifted_s2$10 [15:0];
  assign \$11  = \shifted_s2$10 [16] | \$10 ;
  assign \shifted_s2$11  = apart_s2[4] ? { 16'h0000, \shifted_s2$10 [26:17], \$11  } : \shifted_s2$10 ;
  assign \$12  = | \shifted_s2$11 ;
  assign \shifted_s2$12  = apart_s2[5] ? { 26'h0000000, \$12  } : \shifted_s2$11 ;
  assign \$13  = | \shifted_s2$12 ;
  assign \shifted_s2$13  = apart_s2[6] ? { 26'h0000000, \$13  } : \shifted_s2$12 ;
  assign \$14  = | \shifted_s2$13 ;
  assign \shifted_s2$14  = apart_s2[7] ? { 26'h0000000, \$14  } : \shifted_s2$13 ;
  assign \$15  = | total_s4[27:12];
  assign none_above_s4 = ~ \$15 ;
  assign below_s4 = \$15  ? total_s4[27:12] : { total_s4[11:0], 4'h0 };
  assign \$16  = | below_s4[15:8];
  assign \none_above_s4$18  = ~ \$16 ;
  assign \below_s4$19  = \$16  ? below_s4[15:8] : below_s4[7:0];
  assign \$17  = | \below_s4$19 [7:4];
  assign \none_above_s4$20  = ~ \$17 ;
  assign \below_s4$21  = \$17  ? \below_s4$19 [7:4] : \below_s4$19 [3:0];
  assign \$18  = | \below_s4$21 [3:2];
  assign \none_above_s4$22  = ~ \$18 ;
  assign \below_s4$23  = \$18  ? \below_s4$21 [3:2] : \below_s4$21 [1:0];
  assign \none_above_s4$24  = ~ \$19 ;
  assign \below_s4$25  = \$19  ? \below_s4$23 [1] : \below_s4$23 [0];
  assign \$20  = ~ \below_s4$25 ;
  assign zeros_s4 = { none_above_s4, \none_above_s4$18 , \none_above_s4$20 , \none_above_s4$22 , \none_above_s4$24  } + \$20 ;
  assign enough_s5 = zeros_s5 <= exponent_s5;
  assign \$21  = & req__payload[30:23];
  assign \$22  = | req__payload[22:0];
  assign \$23  = ~ \$22 ;
  assign \$24  = \$21  & \$23 ;
  assign \$25  = & req__payload[62:55];
  assign \$26  = | req__payload[54:32];
  assign \$27  = ~ \$26 ;
  assign \$28  = \$25  & \$27 ;
  assign \$29  = \$24  | \$28 ;
  assign \$30  = & req__payload[30:23];
  assign \$31  = | req__payload[22:0];
  assign \$32  = \$30  & \$31 ;
  assign \$33  = & req__payload[62:55];
  assign \$34  = | req__payload[54:32];
  assign \$35  = \$33  & \$34 ;
  assign \$36  = \$32  | \$35 ;
  assign \$37  = & req__payload[30:23];
  assign \$38  = | req__payload[22:0];
  assign \$39  = ~ \$38 ;
  assign \$40  = \$37  & \$39 ;
  assign \$41  = & req__payload[62:55];
  assign \$42  = | req__payload[54:32];
  assign \$43  = ~ \$42 ;
  assign \$44  = \$41  & \$43 ;
  assign \$45  = \$40  & \$44 ;
  assign \$46  = req__payload[31] ^ req__payload[63];
  assign \$47  = \$45  & \$46 ;
  assign \$48  = \$36  | \$47 ;
  assign \$49  = req__payload[30:0] >= req__payload[62:32];
  assign \$50  = | req__payload[30:23];
  assign \$51  = ~ \$50 ;
  assign \$52  = req__payload[30:23] | { 7'h00, \$51  };
  assign \$53  = | req__payload[62:55];
  assign \$54  = ~ \$53 ;
  assign \$55  = req__payload[62:55] | { 7'h00, \$54  };
  assign \$56  = | req__payload[30:23];
  assign \$57  = | req__payload[62:55];
  assign \$58  = | req__payload[30:23];
  assign \$59  = ~ \$58 ;
  assign \$60  = req__payload[30:23] | { 7'h00, \$59  };
  assign \$61  = | req__payload[62:55];
  assign \$62  = ~ \$61 ;
  assign \$63  = req__payload[62:55] | { 7'h00, \$62  };
  assign \$64  = \$60  - \$63 ;
  assign \$65  = | req__payload[62:55];
  assign \$66  = ~ \$65 ;
  assign \$67  = req__payload[62:55] | { 7'h00, \$66  };
  assign \$68  = | req__payload[30:23];
  assign \$69  = ~ \$68 ;
  assign \$70  = req__payload[30:23] | { 7'h00, \$69  };
  assign \$71  = \$67  - \$70 ;
  assign \$72  = larger_first_s1 ? signs_s1[0] : signs_s1[1];
  assign \$73  = signs_s1[0] ^ signs_s1[1];
  assign \$74  = larger_first_s1 ? exponents_s1[7:0] : exponents_s1[15:8];
  assign \$75  = larger_first_s1 ? mantissas_s1[23:0] : mantissas_s1[47:24];
  assign \$76  = larger_first_s1 ? mantissas_s1[47:24] : mantissas_s1[23:0];
  assign \$77  = larger_first_s1 ? a_above_b_s1 : b_above_a_s1;
  assign \$78  = { large_s3, 3'h0 } == small_s3;
  assign \$79  = subtract_s3 & \$78 ;
  assign \$80  = ~ \$79 ;
  assign \$81  = sign_s3 & \$80 ;
  assign \$82  = { large_s3, 3'h0 } - small_s3;
  assign \$83  = { large_s3, 3'h0 } + small_s3;
  assign \$84  = subtract_s3 ? { \$82 [27], \$82  } : { 1'h0, \$83  };
  assign \$85  = enough_s5 ? { 1'h0, zeros_s5 } : exponent_s5;
  assign \$86  = zeros_s5 < 5'h1c;
  assign \$87  = enough_s5 & \$86 ;
  assign \$88  = exponent_s6 + 1'h1;
  assign \$89  = \$88  - places_s6;
  assign \$90  = normal_s6 ? \$89  : 10'h000;
  assign \$91  = total_s6 << places_s6;
  assign \$92  = exponent_s7 >= 8'hff;
  assign \$93  = special_s7[0] | \$92 ;
  assign \$94  = | mantissa_s7[2:0];
  assign \$95  = \$94  | mantissa_s7[4];
  assign \$96  = mantissa_s7[3] & \$95 ;
  assign \$97  = { exponent_s7[7:0], mantissa_s7[26:4] } + \$96 ;
  assign \$98  = \$93  ? 31'h7f800000 : \$97 [30:0];
  assign \$99  = special_s7[1] ? 32'd2143289344 : { sign_s7, \$98  };
  always @(posedge clk)
    valid <= \$100 ;
  always @(posedge clk)
    special_s1 <= \$101 ;
  always @(posedge clk)
    larger_first_s1 <= \$102 ;
  always @(posedge clk)
    signs_s1 <= \$103 ;
  always @(posedge clk)
    exponents_s1 <= \$104 ;
  always @(posedge clk)
    mantissas_s1 <= \$105 ;
  always @(posedge clk)
    a_above_b_s1 <= \$106 ;
  always @(posedge clk)
    b_above_a_s1 <= \$107 ;
  always @(posedge clk)
    special_s2 <= \$108 ;
  always @(posedge clk)
    sign_s2 <= \$109 ;
  always @(posedge clk)
    subtract_s2 <= \$110 ;
  always @(posedge clk)
    exponent_s2 <= \$111 ;
  always @(posedge clk)
    large_s2 <= \$112 ;
  always @(posedge clk)
    small_s2 <= \$113 ;
  always @(posedge clk)
    apart_s2 <= \$114 ;
  always @(posedge clk)
    special_s3 <= \$115 ;
  always @(posedge clk)
    sign_s3 <= \$116 ;
  always @(posedge clk)
    subtract_s3 <= \$117 ;
  always @(posedge clk)
    exponent_s3 <= \$118 ;
  always @(posedge clk)
    large_s3 <= \$119 ;
  always @(posedge clk)
    small_s3 <= \$120 ;
  always @(posedge clk)
    special_s4 <= \$121 ;
  always @(posedge clk)
    sign_s4 <= \$122 ;
  always @(posedge clk)
    exponent_s4 <= \$123 ;
  always @(posedge clk)
    total_s4 <= \$124 ;
  always @(posedge clk)
    special_s5 <= \$125 ;
  always @(posedge clk)
    sign_s5 <= \$126 ;
  always @(posedge clk)
    exponent_s5 <= \$127 ;
  always @(posedge clk)
    total_s5 <= \$128 ;
  always @(posedge clk)
    zeros_s5 <= \$129 ;
  always @(posedge clk)
    special_s6 <= \$130 ;
  always @(posedge clk)
    sign_s6 <= \$131 ;
  always @(posedge clk)
    exponent_s6 <= \$132 ;
  always @(posedge clk)
    total_s6 <= \$133 ;
  always @(posedge clk)
    places_s6 <= \$134 ;
  always @(posedge clk)
    normal_s6 <= \$135 ;
  always @(posedge clk)
    special_s7 <= \$136 ;
  always @(posedge clk)
    sign_s7 <= \$137 ;
  always @(posedge clk)
    exponent_s7 <= \$138 ;
  always @(posedge clk)
    mantissa_s7 <= \$139 ;
  always @(posedge clk)
    rsp__payload <= \$140 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$100  = valid;
    if (\$signal ) begin
      \$100  = { valid[6:0], req__valid };
    end
    if (rst) begin
      \$100  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$101  = special_s1;
    if (\$signal ) begin
      \$101  = { \$48 , \$29  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$102  = larger_first_s1;
    if (\$signal ) begin
      \$102  = \$49 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$103  = signs_s1;
    if (\$signal ) begin
      \$103  = { req__payload[63], req__payload[31] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$104  = exponents_s1;
    if (\$signal ) begin
      \$104  = { \$55 , \$52  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$105  = mantissas_s1;
    if (\$signal ) begin
      \$105  = { \$57 , req__payload[54:32], \$56 , req__payload[22:0] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$106  = a_above_b_s1;
    if (\$signal ) begin
      \$106  = \$64 [7:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$107  = b_above_a_s1;
    if (\$signal ) begin
      \$107  = \$71 [7:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$108  = special_s2;
    if (\$signal ) begin
      \$108  = special_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$109  = sign_s2;
    if (\$signal ) begin
      \$109  = \$72 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$110  = subtract_s2;
    if (\$signal ) begin
      \$110  = \$73 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$111  = exponent_s2;
    if (\$signal ) begin
      \$111  = \$74 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$112  = large_s2;
    if (\$signal ) begin
      \$112  = \$75 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$113  = small_s2;
    if (\$signal ) begin
      \$113  = \$76 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$114  = apart_s2;
    if (\$signal ) begin
      \$114  = \$77 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$115  = special_s3;
    if (\$signal ) begin
      \$115  = special_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$116  = sign_s3;
    if (\$signal ) begin
      \$116  = sign_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$117  = subtract_s3;
    if (\$signal ) begin
      \$117  = subtract_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$118  = exponent_s3;
    if (\$signal ) begin
      \$118  = exponent_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$119  = large_s3;
    if (\$signal ) begin
      \$119  = large_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$120  = small_s3;
    if (\$signal ) begin
      \$120  = \shifted_s2$14 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$121  = special_s4;
    if (\$signal ) begin
      \$121  = special_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$122  = sign_s4;
    if (\$signal ) begin
      \$122  = \$81 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$123  = exponent_s4;
    if (\$signal ) begin
      \$123  = exponent_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$124  = total_s4;
    if (\$signal ) begin
      \$124  = \$84 [27:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$125  = special_s5;
    if (\$signal ) begin
      \$125  = special_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$126  = sign_s5;
    if (\$signal ) begin
      \$126  = sign_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$127  = exponent_s5;
    if (\$signal ) begin
      \$127  = exponent_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$128  = total_s5;
    if (\$signal ) begin
      \$128  = total_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$129  = zeros_s5;
    if (\$signal ) begin
      \$129  = zeros_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$130  = special_s6;
    if (\$signal ) begin
      \$130  = special_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$131  = sign_s6;
    if (\$signal ) begin
      \$131  = sign_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$132  = exponent_s6;
    if (\$signal ) begin
      \$132  = exponent_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$133  = total_s6;
    if (\$signal ) begin
      \$133  = total_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$134  = places_s6;
    if (\$signal ) begin
      \$134  = \$85 [4:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$135  = normal_s6;
    if (\$signal ) begin
      \$135  = \$87 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$136  = special_s7;
    if (\$signal ) begin
      \$136  = special_s6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$137  = sign_s7;
    if (\$signal ) begin
      \$137  = sign_s6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$138  = exponent_s7;
    if (\$signal ) begin
      \$138  = \$90 [8:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$139  = mantissa_s7;
    if (\$signal ) begin
      \$139  = \$91 [27:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$140  = rsp__payload;
    if (\$signal ) begin
      \$140  = \$99 ;
    end
  end
  assign result_s8 = rsp__payload;
  assign req__ready = \$signal ;
  assign rsp__valid = valid[7];
  assign \rsp__payload.result  = rsp__payload;
  assign \req__payload.a  = req__payload[31:0];
  assign \req__payload.b  = req__payload[63:32];
  assign \$2  = 1'h0;
  assign \$3  = 1'h0;
  assign \$19  = \below_s4$23 [1];
endmodule
