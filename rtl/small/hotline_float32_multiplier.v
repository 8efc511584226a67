// Hotline, module hotline_float32_multiplier, preset small.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 6, row_bits 30, banks 8, sets_per_bank 1024, ways 4, engines 8, bus_bits 64
// Made by `hotline generate --preset small`. Don't edit: change hdl_gen/ and make it again.
// SPDX-License-Identifier: Apache-2.0
/* verilator lint_off WIDTH */
module hotline_float32_multiplier(rst, req_valid, req_a, req_b, rsp_ready, req_ready, rsp_valid, rsp_result, clk);
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
  \hotline_float32_multiplier.design  \design  (
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

module \hotline_float32_multiplier.design (rst, req__valid, rsp__ready, req__ready, req__payload, rsp__valid, rsp__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire \$1 ;
  wire \$10 ;
  reg [1:0] \$100 ;
  reg \$101 ;
  reg [8:0] \$102 ;
  reg [47:0] \$103 ;
  reg [5:0] \$104 ;
  reg [1:0] \$105 ;
  reg \$106 ;
  reg [8:0] \$107 ;
  reg [47:0] \$108 ;
  reg [31:0] \$109 ;
  wire [11:0] \$11 ;
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
  wire \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire \$58 ;
  wire [7:0] \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire [7:0] \$62 ;
  wire [8:0] \$63 ;
  wire \$64 ;
  wire \$65 ;
  wire [9:0] \$66 ;
  wire [47:0] \$67 ;
  wire [10:0] \$68 ;
  wire [110:0] \$69 ;
  wire \$7 ;
  wire \$70 ;
  wire [5:0] \$71 ;
  wire [5:0] \$72 ;
  wire \$73 ;
  wire \$74 ;
  wire \$75 ;
  wire \$76 ;
  wire \$77 ;
  wire [31:0] \$78 ;
  wire [30:0] \$79 ;
  wire \$8 ;
  wire [31:0] \$80 ;
  reg [6:0] \$81 ;
  reg [1:0] \$82 ;
  reg \$83 ;
  reg [8:0] \$84 ;
  reg [23:0] \$85 ;
  reg [23:0] \$86 ;
  reg [1:0] \$87 ;
  reg \$88 ;
  reg [9:0] \$89 ;
  wire \$9 ;
  reg [47:0] \$90 ;
  reg [1:0] \$91 ;
  reg \$92 ;
  reg [9:0] \$93 ;
  reg [47:0] \$94 ;
  reg [1:0] \$95 ;
  reg \$96 ;
  reg [9:0] \$97 ;
  reg [47:0] \$98 ;
  reg [7:0] \$99 ;
  wire \$signal ;
  wire [10:0] above_s4;
  wire [31:0] below_s3;
  wire [7:0] \below_s3$11 ;
  wire [3:0] \below_s3$13 ;
  wire [1:0] \below_s3$15 ;
  wire \below_s3$17 ;
  wire [15:0] \below_s3$9 ;
  wire [7:0] below_s4;
  input clk;
  wire clk;
  reg [5:0] down_s5 = 6'h00;
  reg [8:0] exponent_s1 = 9'h000;
  reg [9:0] exponent_s2 = 10'h000;
  reg [9:0] exponent_s3 = 10'h000;
  reg [9:0] exponent_s4 = 10'h000;
  reg [8:0] exponent_s5 = 9'h000;
  reg [8:0] exponent_s6 = 9'h000;
  reg [23:0] left_s1 = 24'h000000;
  reg [47:0] mantissa_s6 = 48'h000000000000;
  wire none_above_s3;
  wire \none_above_s3$10 ;
  wire \none_above_s3$12 ;
  wire \none_above_s3$14 ;
  wire \none_above_s3$16 ;
  wire \none_above_s3$8 ;
  wire normal_s4;
  reg [47:0] product_s2 = 48'h000000000000;
  reg [47:0] product_s3 = 48'h000000000000;
  reg [47:0] product_s4 = 48'h000000000000;
  reg [47:0] product_s5 = 48'h000000000000;
  input [63:0] req__payload;
  wire [63:0] req__payload;
  wire [31:0] \req__payload.a ;
  wire [31:0] \req__payload.b ;
  output req__ready;
  wire req__ready;
  input req__valid;
  wire req__valid;
  (* init = 32'd0 *)
  wire [31:0] result_s7;
  reg [23:0] right_s1 = 24'h000000;
  output [31:0] rsp__payload;
  reg [31:0] rsp__payload = 32'd0;
  wire [31:0] \rsp__payload.result ;
  input rsp__ready;
  wire rsp__ready;
  output rsp__valid;
  wire rsp__valid;
  input rst;
  wire rst;
  wire [47:0] shifted_s5;
  wire [47:0] \shifted_s5$27 ;
  wire [47:0] \shifted_s5$28 ;
  wire [47:0] \shifted_s5$29 ;
  wire [47:0] \shifted_s5$30 ;
  wire [47:0] \shifted_s5$31 ;
  reg sign_s1 = 1'h0;
  reg sign_s2 = 1'h0;
  reg sign_s3 = 1'h0;
  reg sign_s4 = 1'h0;
  reg sign_s5 = 1'h0;
  reg sign_s6 = 1'h0;
  reg [1:0] special_s1 = 2'h0;
  reg [1:0] special_s2 = 2'h0;
  reg [1:0] special_s3 = 2'h0;
  reg [1:0] special_s4 = 2'h0;
  reg [1:0] special_s5 = 2'h0;
  reg [1:0] special_s6 = 2'h0;
  reg [6:0] valid = 7'h00;
  wire [7:0] zeros_s3;
  reg [7:0] zeros_s4 = 8'h00;
  assign \$1  = ~ valid[6];
  assign \$signal  = \$1  | rsp__ready;
  assign \$2  = | product_s3[47:16];
  assign none_above_s3 = ~ \$2 ;
  assign below_s3 = \$2  ? product_s3[47:16] : { product_s3[15:0], 16'h0000 };
  assign \$3  = | below_s3[31:16];
  assign \none_above_s3$8  = ~ \$3 ;
  assign \below_s3$9  = \$3  ? below_s3[31:16] : below_s3[15:0];
  assign \$4  = | \below_s3$9 [15:8];
  assign \none_above_s3$10  = ~ \$4 ;
  assign \below_s3$11  = \$4  ? \below_s3$9 [15:8] : \below_s3$9 [7:0];
  assign \$5  = | \below_s3$11 [7:4];
  assign \none_above_s3$12  = ~ \$5 ;
  assign \below_s3$13  = \$5  ? \below_s3$11 [7:4] : \below_s3$11 [3:0];
  assign \$6  = | \below_s3$13 [3:2];
  assign \none_above_s3$14  = ~ \$6 ;
  assign \below_s3$15  = \$6  ? \below_s3$13 [3:2] : \below_s3$13 [1:0];
  assign \none_above_s3$16  = ~ \$7 ;
  assign \below_s3$17  = \$7  ? \below_s3$15 [1] : \below_s3$15 [0];
  assign \$8  = ~ \below_s3$17 ;
  assign zeros_s3 = { none_above_s3, \none_above_s3$8 , \none_above_s3$10 , \none_above_s3$12 , \none_above_s3$14 , \none_above_s3$16  } + \$8 ;
  assign above_s4 = $signed(exponent_s4) - $signed({ 1'h0, zeros_s4 });
  assign \$9  = $signed(above_s4) > $signed(1'h0);
  assign \$10  = zeros_s4 < 6'h30;
  assign normal_s4 = \$9  & \$10 ;
  assign \$11  = $signed(2'h1) - $signed(above_s4);
  assign \$13  = product_s5[1] | \$12 ;
  assign shifted_s5 = down_s5[0] ? { 1'h0, product_s5[47:2], \$13  } : product_s5;
  assign \$14  = | shifted_s5[1:0];
  assign \$15  = shifted_s5[2] | \$14 ;
  assign \shifted_s5$27  = down_s5[1] ? { 2'h0, shifted_s5[47:3], \$15  } : shifted_s5;
  assign \$16  = | \shifted_s5$27 [3:0];
  assign \$17  = \shifted_s5$27 [4] | \$16 ;
  assign \shifted_s5$28  = down_s5[2] ? { 4'h0, \shifted_s5$27 [47:5], \$17  } : \shifted_s5$27 ;
  assign \$18  = | \shifted_s5$28 [7:0];
  assign \$19  = \shifted_s5$28 [8] | \$18 ;
  assign \shifted_s5$29  = down_s5[3] ? { 8'h00, \shifted_s5$28 [47:9], \$19  } : \shifted_s5$28 ;
  assign \$20  = | \shifted_s5$29 [15:0];
  assign \$21  = \shifted_s5$29 [16] | \$20 ;
  assign \shifted_s5$30  = down_s5[4] ? { 16'h0000, \shifted_s5$29 [47:17], \$21  } : \shifted_s5$29 ;
  assign \$22  = | \shifted_s5$30 [31:0];
  assign \$23  = \shifted_s5$30 [32] | \$22 ;
  assign \shifted_s5$31  = down_s5[5] ? { 32'h00000000, \shifted_s5$30 [47:33], \$23  } : \shifted_s5$30 ;
  assign \$24  = & req__payload[30:23];
  assign \$25  = | req__payload[22:0];
  assign \$26  = ~ \$25 ;
  assign \$27  = \$24  & \$26 ;
  assign \$28  = & req__payload[62:55];
  assign \$29  = | req__payload[54:32];
  assign \$30  = ~ \$29 ;
  assign \$31  = \$28  & \$30 ;
  assign \$32  = \$27  | \$31 ;
  assign \$33  = & req__payload[30:23];
  assign \$34  = | req__payload[22:0];
  assign \$35  = \$33  & \$34 ;
  assign \$36  = & req__payload[62:55];
  assign \$37  = | req__payload[54:32];
  assign \$38  = \$36  & \$37 ;
  assign \$39  = \$35  | \$38 ;
  assign \$40  = & req__payload[30:23];
  assign \$41  = | req__payload[22:0];
  assign \$42  = ~ \$41 ;
  assign \$43  = \$40  & \$42 ;
  assign \$44  = | req__payload[62:32];
  assign \$45  = ~ \$44 ;
  assign \$46  = \$43  & \$45 ;
  assign \$47  = | req__payload[30:0];
  assign \$48  = ~ \$47 ;
  assign \$49  = & req__payload[62:55];
  assign \$50  = | req__payload[54:32];
  assign \$51  = ~ \$50 ;
  assign \$52  = \$49  & \$51 ;
  assign \$53  = \$48  & \$52 ;
  assign \$54  = \$46  | \$53 ;
  assign \$55  = \$39  | \$54 ;
  assign \$56  = req__payload[31] ^ req__payload[63];
  assign \$57  = | req__payload[30:23];
  assign \$58  = ~ \$57 ;
  assign \$59  = req__payload[30:23] | { 7'h00, \$58  };
  assign \$60  = | req__payload[62:55];
  assign \$61  = ~ \$60 ;
  assign \$62  = req__payload[62:55] | { 7'h00, \$61  };
  assign \$63  = \$59  + \$62 ;
  assign \$64  = | req__payload[30:23];
  assign \$65  = | req__payload[62:55];
  assign \$66  = exponent_s1 - 7'h7e;
  assign \$67  = left_s1 * right_s1;
  assign \$68  = normal_s4 ? above_s4 : 11'h000;
  assign \$69  = product_s4 << zeros_s4[5:0];
  assign \$70  = | \$11 [7:6];
  assign \$71  = \$70  ? 6'h3f : \$11 [5:0];
  assign \$72  = normal_s4 ? 6'h00 : \$71 ;
  assign \$73  = exponent_s6 >= 8'hff;
  assign \$74  = special_s6[0] | \$73 ;
  assign \$75  = | mantissa_s6[22:0];
  assign \$76  = \$75  | mantissa_s6[24];
  assign \$77  = mantissa_s6[23] & \$76 ;
  assign \$78  = { exponent_s6[7:0], mantissa_s6[46:24] } + \$77 ;
  assign \$79  = \$74  ? 31'h7f800000 : \$78 [30:0];
  assign \$80  = special_s6[1] ? 32'd2143289344 : { sign_s6, \$79  };
  always @(posedge clk)
    valid <= \$81 ;
  always @(posedge clk)
    special_s1 <= \$82 ;
  always @(posedge clk)
    sign_s1 <= \$83 ;
  always @(posedge clk)
    exponent_s1 <= \$84 ;
  always @(posedge clk)
    left_s1 <= \$85 ;
  always @(posedge clk)
    right_s1 <= \$86 ;
  always @(posedge clk)
    special_s2 <= \$87 ;
  always @(posedge clk)
    sign_s2 <= \$88 ;
  always @(posedge clk)
    exponent_s2 <= \$89 ;
  always @(posedge clk)
    product_s2 <= \$90 ;
  always @(posedge clk)
    special_s3 <= \$91 ;
  always @(posedge clk)
    sign_s3 <= \$92 ;
  always @(posedge clk)
    exponent_s3 <= \$93 ;
  always @(posedge clk)
    product_s3 <= \$94 ;
  always @(posedge clk)
    special_s4 <= \$95 ;
  always @(posedge clk)
    sign_s4 <= \$96 ;
  always @(posedge clk)
    exponent_s4 <= \$97 ;
  always @(posedge clk)
    product_s4 <= \$98 ;
  always @(posedge clk)
    zeros_s4 <= \$99 ;
  always @(posedge clk)
    special_s5 <= \$100 ;
  always @(posedge clk)
    sign_s5 <= \$101 ;
  always @(posedge clk)
    exponent_s5 <= \$102 ;
  always @(posedge clk)
    product_s5 <= \$103 ;
  always @(posedge clk)
    down_s5 <= \$104 ;
  always @(posedge clk)
    special_s6 <= \$105 ;
  always @(posedge clk)
    sign_s6 <= \$106 ;
  always @(posedge clk)
    exponent_s6 <= \$107 ;
  always @(posedge clk)
    mantissa_s6 <= \$108 ;
  always @(posedge clk)
    rsp__payload <= \$109 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$81  = valid;
    if (\$signal ) begin
      \$81  = { valid[5:0], req__valid };
    end
    if (rst) begin
      \$81  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$82  = special_s1;
    if (\$signal ) begin
      \$82  = { \$55 , \$32  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$83  = sign_s1;
    if (\$signal ) begin
      \$83  = \$56 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$84  = exponent_s1;
    if (\$signal ) begin
      \$84  = \$63 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$85  = left_s1;
    if (\$signal ) begin
      \$85  = { \$64 , req__payload[22:0] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$86  = right_s1;
    if (\$signal ) begin
      \$86  = { \$65 , req__payload[54:32] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$87  = special_s2;
    if (\$signal ) begin
      \$87  = special_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$88  = sign_s2;
    if (\$signal ) begin
      \$88  = sign_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$89  = exponent_s2;
    if (\$signal ) begin
      \$89  = \$66 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$90  = product_s2;
    if (\$signal ) begin
      \$90  = \$67 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$91  = special_s3;
    if (\$signal ) begin
      \$91  = special_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$92  = sign_s3;
    if (\$signal ) begin
      \$92  = sign_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$93  = exponent_s3;
    if (\$signal ) begin
      \$93  = exponent_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$94  = product_s3;
    if (\$signal ) begin
      \$94  = product_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$95  = special_s4;
    if (\$signal ) begin
      \$95  = special_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$96  = sign_s4;
    if (\$signal ) begin
      \$96  = sign_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$97  = exponent_s4;
    if (\$signal ) begin
      \$97  = exponent_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$98  = product_s4;
    if (\$signal ) begin
      \$98  = product_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$99  = zeros_s4;
    if (\$signal ) begin
      \$99  = zeros_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$100  = special_s5;
    if (\$signal ) begin
      \$100  = special_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$101  = sign_s5;
    if (\$signal ) begin
      \$101  = sign_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$102  = exponent_s5;
    if (\$signal ) begin
      \$102  = \$68 [8:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$103  = product_s5;
    if (\$signal ) begin
      \$103  = \$69 [47:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$104  = down_s5;
    if (\$signal ) begin
      \$104  = \$72 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$105  = special_s6;
    if (\$signal ) begin
      \$105  = special_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$106  = sign_s6;
    if (\$signal ) begin
      \$106  = sign_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$107  = exponent_s6;
    if (\$signal ) begin
      \$107  = exponent_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$108  = mantissa_s6;
    if (\$signal ) begin
      \$108  = \shifted_s5$31 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$109  = rsp__payload;
    if (\$signal ) begin
      \$109  = \$80 ;
    end
  end
  assign below_s4 = \$11 [7:0];
  assign result_s7 = rsp__payload;
  assign req__ready = \$signal ;
  assign rsp__valid = valid[6];
  assign \rsp__payload.result  = rsp__payload;
  assign \req__payload.a  = req__payload[31:0];
  assign \req__payload.b  = req__payload[63:32];
  assign \$7  = \below_s3$15 [1];
  assign \$12  = product_s5[0];
endmodule
