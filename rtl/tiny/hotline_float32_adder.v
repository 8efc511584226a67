// Hotline, module hotline_float32_adder, preset tiny.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 3, row_bits 11, banks 2, sets_per_bank 16, ways 4, engines 2, bus_bits 64
// Made by `hotline generate --preset tiny`. Don't edit: change hdl_gen/ and make it again.
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
  wire [31:0] \$100 ;
  wire [30:0] \$101 ;
  wire [31:0] \$102 ;
  reg [5:0] \$103 ;
  reg [1:0] \$104 ;
  reg \$105 ;
  reg \$106 ;
  reg [7:0] \$107 ;
  reg [23:0] \$108 ;
  reg [23:0] \$109 ;
  wire \$11 ;
  reg [7:0] \$110 ;
  reg [1:0] \$111 ;
  reg \$112 ;
  reg \$113 ;
  reg [7:0] \$114 ;
  reg [23:0] \$115 ;
  reg [26:0] \$116 ;
  reg [1:0] \$117 ;
  reg \$118 ;
  reg [7:0] \$119 ;
  wire \$12 ;
  reg [27:0] \$120 ;
  reg [1:0] \$121 ;
  reg \$122 ;
  reg [7:0] \$123 ;
  reg [27:0] \$124 ;
  reg [4:0] \$125 ;
  reg \$126 ;
  reg [1:0] \$127 ;
  reg \$128 ;
  reg [8:0] \$129 ;
  wire \$13 ;
  reg [27:0] \$130 ;
  reg [31:0] \$131 ;
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
  wire \$52 ;
  wire [7:0] \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire [7:0] \$56 ;
  wire [7:0] \$57 ;
  wire \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire [23:0] \$60 ;
  wire \$61 ;
  wire \$62 ;
  wire [23:0] \$63 ;
  wire \$64 ;
  wire \$65 ;
  wire [7:0] \$66 ;
  wire \$67 ;
  wire \$68 ;
  wire [7:0] \$69 ;
  wire \$7 ;
  wire [8:0] \$70 ;
  wire \$71 ;
  wire \$72 ;
  wire [7:0] \$73 ;
  wire \$74 ;
  wire \$75 ;
  wire [7:0] \$76 ;
  wire [8:0] \$77 ;
  wire [8:0] \$78 ;
  wire \$79 ;
  wire \$8 ;
  wire \$80 ;
  wire \$81 ;
  wire \$82 ;
  wire [27:0] \$83 ;
  wire [27:0] \$84 ;
  wire [28:0] \$85 ;
  wire \$86 ;
  wire [7:0] \$87 ;
  wire \$88 ;
  wire \$89 ;
  wire \$9 ;
  wire \$90 ;
  wire [8:0] \$91 ;
  wire [9:0] \$92 ;
  wire [9:0] \$93 ;
  wire [58:0] \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire \$97 ;
  wire \$98 ;
  wire \$99 ;
  wire \$signal ;
  reg [7:0] apart_s1 = 8'h00;
  wire [15:0] below_s3;
  wire [7:0] \below_s3$21 ;
  wire [3:0] \below_s3$23 ;
  wire [1:0] \below_s3$25 ;
  wire \below_s3$27 ;
  input clk;
  wire clk;
  reg [7:0] exponent_s1 = 8'h00;
  reg [7:0] exponent_s2 = 8'h00;
  reg [7:0] exponent_s3 = 8'h00;
  reg [7:0] exponent_s4 = 8'h00;
  reg [8:0] exponent_s5 = 9'h000;
  reg [23:0] large_s1 = 24'h000000;
  reg [23:0] large_s2 = 24'h000000;
  wire larger_first_s0;
  reg [27:0] mantissa_s5 = 28'h0000000;
  wire none_above_s3;
  wire \none_above_s3$20 ;
  wire \none_above_s3$22 ;
  wire \none_above_s3$24 ;
  wire \none_above_s3$26 ;
  reg normal_s4 = 1'h0;
  reg [4:0] places_s4 = 5'h00;
  input [63:0] req__payload;
  wire [63:0] req__payload;
  wire [31:0] \req__payload.a ;
  wire [31:0] \req__payload.b ;
  output req__ready;
  wire req__ready;
  input req__valid;
  wire req__valid;
  (* init = 32'd0 *)
  wire [31:0] result_s6;
  output [31:0] rsp__payload;
  reg [31:0] rsp__payload = 32'd0;
  wire [31:0] \rsp__payload.result ;
  input rsp__ready;
  wire rsp__ready;
  output rsp__valid;
  wire rsp__valid;
  input rst;
  wire rst;
  wire [26:0] shifted_s1;
  wire [26:0] \shifted_s1$10 ;
  wire [26:0] \shifted_s1$11 ;
  wire [26:0] \shifted_s1$12 ;
  wire [26:0] \shifted_s1$13 ;
  wire [26:0] \shifted_s1$14 ;
  wire [26:0] \shifted_s1$15 ;
  wire [26:0] \shifted_s1$16 ;
  reg sign_s1 = 1'h0;
  reg sign_s2 = 1'h0;
  reg sign_s3 = 1'h0;
  reg sign_s4 = 1'h0;
  reg sign_s5 = 1'h0;
  reg [23:0] small_s1 = 24'h000000;
  reg [26:0] small_s2 = 27'h0000000;
  reg [1:0] special_s1 = 2'h0;
  reg [1:0] special_s2 = 2'h0;
  reg [1:0] special_s3 = 2'h0;
  reg [1:0] special_s4 = 2'h0;
  reg [1:0] special_s5 = 2'h0;
  reg subtract_s1 = 1'h0;
  reg subtract_s2 = 1'h0;
  reg [27:0] total_s3 = 28'h0000000;
  reg [27:0] total_s4 = 28'h0000000;
  reg [5:0] valid = 6'h00;
  wire [6:0] zeros_s3;
  assign \$1  = ~ valid[5];
  assign \$signal  = \$1  | rsp__ready;
  assign larger_first_s0 = req__payload[30:0] >= req__payload[62:32];
  assign shifted_s1 = apart_s1[0] ? { 1'h0, small_s1, 1'h0, \$3  } : { small_s1, 3'h0 };
  assign \$4  = | shifted_s1[1:0];
  assign \$5  = shifted_s1[2] | \$4 ;
  assign \shifted_s1$10  = apart_s1[1] ? { 2'h0, shifted_s1[26:3], \$5  } : shifted_s1;
  assign \$6  = | \shifted_s1$10 [3:0];
  assign \$7  = \shifted_s1$10 [4] | \$6 ;
  assign \shifted_s1$11  = apart_s1[2] ? { 4'h0, \shifted_s1$10 [26:5], \$7  } : \shifted_s1$10 ;
  assign \$8  = | \shifted_s1$11 [7:0];
  assign \$9  = \shifted_s1$11 [8] | \$8 ;
  assign \shifted_s1$12  = apart_s1[3] ? { 8'h00, \shifted_s1$11 [26:9], \$9  } : \shifted_s1$11 ;
  assign \$10  = | \shifted_s1$12 [15:0];
  assign \$11  = \shifted_s1$12 [16] | \$10 ;
  assign \shifted_s1$13  = apart_s1[4] ? { 16'h0000, \shifted_s1$12 [26:17], \$11  } : \shifted_s1$12 ;
  assign \$12  = | \shifted_s1$13 ;
  assign \shifted_s1$14  = apart_s1[5] ? { 26'h0000000, \$12  } : \shifted_s1$13 ;
  assign \$13  = | \shifted_s1$14 ;
  assign \shifted_s1$15  = apart_s1[6] ? { 26'h0000000, \$13  } : \shifted_s1$14 ;
  assign \$14  = | \shifted_s1$15 ;
  assign \shifted_s1$16  = apart_s1[7] ? { 26'h0000000, \$14  } : \shifted_s1$15 ;
  assign \$15  = | total_s3[27:12];
  assign none_above_s3 = ~ \$15 ;
  assign below_s3 = \$15  ? total_s3[27:12] : { total_s3[11:0], 4'h0 };
  assign \$16  = | below_s3[15:8];
  assign \none_above_s3$20  = ~ \$16 ;
  assign \below_s3$21  = \$16  ? below_s3[15:8] : below_s3[7:0];
  assign \$17  = | \below_s3$21 [7:4];
  assign \none_above_s3$22  = ~ \$17 ;
  assign \below_s3$23  = \$17  ? \below_s3$21 [7:4] : \below_s3$21 [3:0];
  assign \$18  = | \below_s3$23 [3:2];
  assign \none_above_s3$24  = ~ \$18 ;
  assign \below_s3$25  = \$18  ? \below_s3$23 [3:2] : \below_s3$23 [1:0];
  assign \none_above_s3$26  = ~ \$19 ;
  assign \below_s3$27  = \$19  ? \below_s3$25 [1] : \below_s3$25 [0];
  assign \$20  = ~ \below_s3$27 ;
  assign zeros_s3 = { none_above_s3, \none_above_s3$20 , \none_above_s3$22 , \none_above_s3$24 , \none_above_s3$26  } + \$20 ;
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
  assign \$49  = larger_first_s0 ? req__payload[31] : req__payload[63];
  assign \$50  = req__payload[31] ^ req__payload[63];
  assign \$51  = | req__payload[30:23];
  assign \$52  = ~ \$51 ;
  assign \$53  = req__payload[30:23] | { 7'h00, \$52  };
  assign \$54  = | req__payload[62:55];
  assign \$55  = ~ \$54 ;
  assign \$56  = req__payload[62:55] | { 7'h00, \$55  };
  assign \$57  = larger_first_s0 ? \$53  : \$56 ;
  assign \$58  = | req__payload[30:23];
  assign \$59  = | req__payload[62:55];
  assign \$60  = larger_first_s0 ? { \$58 , req__payload[22:0] } : { \$59 , req__payload[54:32] };
  assign \$61  = | req__payload[62:55];
  assign \$62  = | req__payload[30:23];
  assign \$63  = larger_first_s0 ? { \$61 , req__payload[54:32] } : { \$62 , req__payload[22:0] };
  assign \$64  = | req__payload[30:23];
  assign \$65  = ~ \$64 ;
  assign \$66  = req__payload[30:23] | { 7'h00, \$65  };
  assign \$67  = | req__payload[62:55];
  assign \$68  = ~ \$67 ;
  assign \$69  = req__payload[62:55] | { 7'h00, \$68  };
  assign \$70  = \$66  - \$69 ;
  assign \$71  = | req__payload[62:55];
  assign \$72  = ~ \$71 ;
  assign \$73  = req__payload[62:55] | { 7'h00, \$72  };
  assign \$74  = | req__payload[30:23];
  assign \$75  = ~ \$74 ;
  assign \$76  = req__payload[30:23] | { 7'h00, \$75  };
  assign \$77  = \$73  - \$76 ;
  assign \$78  = larger_first_s0 ? \$70  : \$77 ;
  assign \$79  = { large_s2, 3'h0 } == small_s2;
  assign \$80  = subtract_s2 & \$79 ;
  assign \$81  = ~ \$80 ;
  assign \$82  = sign_s2 & \$81 ;
  assign \$83  = { large_s2, 3'h0 } - small_s2;
  assign \$84  = { large_s2, 3'h0 } + small_s2;
  assign \$85  = subtract_s2 ? { \$83 [27], \$83  } : { 1'h0, \$84  };
  assign \$86  = zeros_s3 > exponent_s3;
  assign \$87  = \$86  ? exponent_s3 : { 1'h0, zeros_s3 };
  assign \$88  = zeros_s3 <= exponent_s3;
  assign \$89  = | total_s3;
  assign \$90  = \$88  & \$89 ;
  assign \$91  = exponent_s4 + 1'h1;
  assign \$92  = \$91  - places_s4;
  assign \$93  = normal_s4 ? \$92  : 10'h000;
  assign \$94  = total_s4 << places_s4;
  assign \$95  = exponent_s5 >= 8'hff;
  assign \$96  = special_s5[0] | \$95 ;
  assign \$97  = | mantissa_s5[2:0];
  assign \$98  = \$97  | mantissa_s5[4];
  assign \$99  = mantissa_s5[3] & \$98 ;
  assign \$100  = { exponent_s5[7:0], mantissa_s5[26:4] } + \$99 ;
  assign \$101  = \$96  ? 31'h7f800000 : \$100 [30:0];
  assign \$102  = special_s5[1] ? 32'd2143289344 : { sign_s5, \$101  };
  always @(posedge clk)
    valid <= \$103 ;
  always @(posedge clk)
    special_s1 <= \$104 ;
  always @(posedge clk)
    sign_s1 <= \$105 ;
  always @(posedge clk)
    subtract_s1 <= \$106 ;
  always @(posedge clk)
    exponent_s1 <= \$107 ;
  always @(posedge clk)
    large_s1 <= \$108 ;
  always @(posedge clk)
    small_s1 <= \$109 ;
  always @(posedge clk)
    apart_s1 <= \$110 ;
  always @(posedge clk)
    special_s2 <= \$111 ;
  always @(posedge clk)
    sign_s2 <= \$112 ;
  always @(posedge clk)
    subtract_s2 <= \$113 ;
  always @(posedge clk)
    exponent_s2 <= \$114 ;
  always @(posedge clk)
    large_s2 <= \$115 ;
  always @(posedge clk)
    small_s2 <= \$116 ;
  always @(posedge clk)
    special_s3 <= \$117 ;
  always @(posedge clk)
    sign_s3 <= \$118 ;
  always @(posedge clk)
    exponent_s3 <= \$119 ;
  always @(posedge clk)
    total_s3 <= \$120 ;
  always @(posedge clk)
    special_s4 <= \$121 ;
  always @(posedge clk)
    sign_s4 <= \$122 ;
  always @(posedge clk)
    exponent_s4 <= \$123 ;
  always @(posedge clk)
    total_s4 <= \$124 ;
  always @(posedge clk)
    places_s4 <= \$125 ;
  always @(posedge clk)
    normal_s4 <= \$126 ;
  always @(posedge clk)
    special_s5 <= \$127 ;
  always @(posedge clk)
    sign_s5 <= \$128 ;
  always @(posedge clk)
    exponent_s5 <= \$129 ;
  always @(posedge clk)
    mantissa_s5 <= \$130 ;
  always @(posedge clk)
    rsp__payload <= \$131 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$103  = valid;
    if (\$signal ) begin
      \$103  = { valid[4:0], req__valid };
    end
    if (rst) begin
      \$103  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$104  = special_s1;
    if (\$signal ) begin
      \$104  = { \$48 , \$29  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$105  = sign_s1;
    if (\$signal ) begin
      \$105  = \$49 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$106  = subtract_s1;
    if (\$signal ) begin
      \$106  = \$50 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$107  = exponent_s1;
    if (\$signal ) begin
      \$107  = \$57 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$108  = large_s1;
    if (\$signal ) begin
      \$108  = \$60 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$109  = small_s1;
    if (\$signal ) begin
      \$109  = \$63 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$110  = apart_s1;
    if (\$signal ) begin
      \$110  = \$78 [7:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$111  = special_s2;
    if (\$signal ) begin
      \$111  = special_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$112  = sign_s2;
    if (\$signal ) begin
      \$112  = sign_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$113  = subtract_s2;
    if (\$signal ) begin
      \$113  = subtract_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$114  = exponent_s2;
    if (\$signal ) begin
      \$114  = exponent_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$115  = large_s2;
    if (\$signal ) begin
      \$115  = large_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$116  = small_s2;
    if (\$signal ) begin
      \$116  = \shifted_s1$16 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$117  = special_s3;
    if (\$signal ) begin
      \$117  = special_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$118  = sign_s3;
    if (\$signal ) begin
      \$118  = \$82 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$119  = exponent_s3;
    if (\$signal ) begin
      \$119  = exponent_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$120  = total_s3;
    if (\$signal ) begin
      \$120  = \$85 [27:0];
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
      \$122  = sign_s3;
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
      \$124  = total_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$125  = places_s4;
    if (\$signal ) begin
      \$125  = \$87 [4:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$126  = normal_s4;
    if (\$signal ) begin
      \$126  = \$90 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$127  = special_s5;
    if (\$signal ) begin
      \$127  = special_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$128  = sign_s5;
    if (\$signal ) begin
      \$128  = sign_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$129  = exponent_s5;
    if (\$signal ) begin
      \$129  = \$93 [8:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$130  = mantissa_s5;
    if (\$signal ) begin
      \$130  = \$94 [27:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$131  = rsp__payload;
    if (\$signal ) begin
      \$131  = \$102 ;
    end
  end
  assign result_s6 = rsp__payload;
  assign req__ready = \$signal ;
  assign rsp__valid = valid[5];
  assign \req__payload.a  = req__payload[31:0];
  assign \req__payload.b  = req__payload[63:32];
  assign \rsp__payload.result  = rsp__payload;
  assign \$2  = 1'h0;
  assign \$3  = 1'h0;
  assign \$19  = \below_s3$25 [1];
endmodule
