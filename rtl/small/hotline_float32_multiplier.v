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
  wire [7:0] \$100 ;
  wire [8:0] \$101 ;
  wire \$102 ;
  wire \$103 ;
  wire [23:0] \$104 ;
  wire \$105 ;
  wire \$106 ;
  wire [23:0] \$107 ;
  wire [9:0] \$108 ;
  wire [10:0] \$109 ;
  wire \$11 ;
  wire \$110 ;
  wire [54:0] \$111 ;
  wire [9:0] \$112 ;
  wire \$113 ;
  wire \$114 ;
  wire \$115 ;
  wire \$116 ;
  wire \$117 ;
  wire [4:0] \$118 ;
  wire [4:0] \$119 ;
  wire \$12 ;
  wire [23:0] \$120 ;
  wire [23:0] \$121 ;
  wire [23:0] \$122 ;
  wire [23:0] \$123 ;
  wire \$124 ;
  wire \$125 ;
  wire [24:0] \$126 ;
  wire [36:0] \$127 ;
  wire \$128 ;
  wire [9:0] \$129 ;
  wire \$13 ;
  wire \$130 ;
  wire \$131 ;
  wire \$132 ;
  wire \$133 ;
  wire [24:0] \$134 ;
  wire \$135 ;
  wire \$136 ;
  wire \$137 ;
  wire \$138 ;
  wire \$139 ;
  wire \$14 ;
  wire [31:0] \$140 ;
  wire [30:0] \$141 ;
  wire [31:0] \$142 ;
  reg [8:0] \$143 ;
  reg [1:0] \$144 ;
  reg \$145 ;
  reg [8:0] \$146 ;
  reg [23:0] \$147 ;
  reg [23:0] \$148 ;
  reg [1:0] \$149 ;
  wire \$15 ;
  reg \$150 ;
  reg [9:0] \$151 ;
  reg [23:0] \$152 ;
  reg [23:0] \$153 ;
  reg [5:0] \$154 ;
  reg [1:0] \$155 ;
  reg \$156 ;
  reg [9:0] \$157 ;
  reg \$158 ;
  reg [23:0] \$159 ;
  wire \$16 ;
  reg [23:0] \$160 ;
  reg [1:0] \$161 ;
  reg \$162 ;
  reg [8:0] \$163 ;
  reg [4:0] \$164 ;
  reg [23:0] \$165 ;
  reg [23:0] \$166 ;
  reg [23:0] \$167 ;
  reg [23:0] \$168 ;
  reg [1:0] \$169 ;
  wire \$17 ;
  reg \$170 ;
  reg [8:0] \$171 ;
  reg \$172 ;
  reg \$173 ;
  reg [4:0] \$174 ;
  reg [47:0] \$175 ;
  reg [24:0] \$176 ;
  reg [1:0] \$177 ;
  reg \$178 ;
  reg [8:0] \$179 ;
  wire \$18 ;
  reg \$180 ;
  reg \$181 ;
  reg [4:0] \$182 ;
  reg [47:0] \$183 ;
  reg [1:0] \$184 ;
  reg \$185 ;
  reg [8:0] \$186 ;
  reg [4:0] \$187 ;
  reg [25:0] \$188 ;
  reg [1:0] \$189 ;
  wire \$19 ;
  reg \$190 ;
  reg [8:0] \$191 ;
  reg [25:0] \$192 ;
  reg [31:0] \$193 ;
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
  wire \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire \$65 ;
  wire \$66 ;
  wire \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire \$70 ;
  wire \$71 ;
  wire \$72 ;
  wire \$73 ;
  wire \$74 ;
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
  wire [7:0] \$97 ;
  wire \$98 ;
  wire \$99 ;
  wire \$signal ;
  wire b_normal_s0;
  wire [10:0] below_s3;
  input clk;
  wire clk;
  reg [24:0] cross_s5 = 25'h0000000;
  reg [4:0] down_s4 = 5'h00;
  reg [4:0] down_s5 = 5'h00;
  reg [4:0] down_s6 = 5'h00;
  reg [4:0] down_s7 = 5'h00;
  reg [47:0] ends_s5 = 48'h000000000000;
  reg [8:0] exponent_s1 = 9'h000;
  reg [9:0] exponent_s2 = 10'h000;
  reg [9:0] exponent_s3 = 10'h000;
  reg [8:0] exponent_s4 = 9'h000;
  reg [8:0] exponent_s5 = 9'h000;
  reg [8:0] exponent_s6 = 9'h000;
  reg [8:0] exponent_s7 = 9'h000;
  reg [8:0] exponent_s8 = 9'h000;
  reg [23:0] highest_s4 = 24'h000000;
  reg [23:0] inner_s4 = 24'h000000;
  reg is_zero_s3 = 1'h0;
  reg [23:0] left_s1 = 24'h000000;
  reg [23:0] left_s2 = 24'h000000;
  reg [23:0] left_s3 = 24'h000000;
  wire less_s6;
  reg [23:0] lowest_s4 = 24'h000000;
  reg [25:0] mantissa_s7 = 26'h0000000;
  reg [25:0] mantissa_s8 = 26'h0000000;
  wire none_s1;
  wire \none_s1$10 ;
  wire \none_s1$11 ;
  wire \none_s1$12 ;
  wire \none_s1$13 ;
  wire \none_s1$14 ;
  wire \none_s1$15 ;
  wire \none_s1$16 ;
  wire \none_s1$17 ;
  wire \none_s1$18 ;
  wire \none_s1$19 ;
  wire \none_s1$20 ;
  wire \none_s1$21 ;
  wire \none_s1$22 ;
  wire \none_s1$23 ;
  wire \none_s1$24 ;
  wire \none_s1$26 ;
  wire \none_s1$28 ;
  wire \none_s1$30 ;
  wire \none_s1$32 ;
  wire \none_s1$34 ;
  wire \none_s1$36 ;
  wire \none_s1$38 ;
  wire \none_s1$40 ;
  wire \none_s1$43 ;
  wire \none_s1$46 ;
  wire \none_s1$49 ;
  wire \none_s1$52 ;
  wire \none_s1$56 ;
  wire \none_s1$60 ;
  wire \none_s1$9 ;
  wire normal_s3;
  reg normal_s5 = 1'h0;
  reg normal_s6 = 1'h0;
  reg [23:0] outer_s4 = 24'h000000;
  reg [47:0] product_s6 = 48'h000000000000;
  input [63:0] req__payload;
  wire [63:0] req__payload;
  wire [31:0] \req__payload.a ;
  wire [31:0] \req__payload.b ;
  output req__ready;
  wire req__ready;
  input req__valid;
  wire req__valid;
  (* init = 32'd0 *)
  wire [31:0] result_s9;
  reg [23:0] right_s1 = 24'h000000;
  reg [23:0] right_s2 = 24'h000000;
  reg [23:0] right_s3 = 24'h000000;
  reg rises_s5 = 1'h0;
  reg rises_s6 = 1'h0;
  output [31:0] rsp__payload;
  reg [31:0] rsp__payload = 32'd0;
  wire [31:0] \rsp__payload.result ;
  input rsp__ready;
  wire rsp__ready;
  output rsp__valid;
  wire rsp__valid;
  input rst;
  wire rst;
  wire [25:0] shifted_s7;
  wire [25:0] \shifted_s7$77 ;
  wire [25:0] \shifted_s7$78 ;
  wire [25:0] \shifted_s7$79 ;
  wire [25:0] \shifted_s7$80 ;
  reg sign_s1 = 1'h0;
  reg sign_s2 = 1'h0;
  reg sign_s3 = 1'h0;
  reg sign_s4 = 1'h0;
  reg sign_s5 = 1'h0;
  reg sign_s6 = 1'h0;
  reg sign_s7 = 1'h0;
  reg sign_s8 = 1'h0;
  reg [1:0] special_s1 = 2'h0;
  reg [1:0] special_s2 = 2'h0;
  reg [1:0] special_s3 = 2'h0;
  reg [1:0] special_s4 = 2'h0;
  reg [1:0] special_s5 = 2'h0;
  reg [1:0] special_s6 = 2'h0;
  reg [1:0] special_s7 = 2'h0;
  reg [1:0] special_s8 = 2'h0;
  wire up_s6;
  reg [8:0] valid = 9'h000;
  wire zeros_s1;
  wire \zeros_s1$27 ;
  wire \zeros_s1$29 ;
  wire \zeros_s1$31 ;
  wire \zeros_s1$33 ;
  wire \zeros_s1$35 ;
  wire \zeros_s1$37 ;
  wire \zeros_s1$39 ;
  wire \zeros_s1$41 ;
  wire \zeros_s1$42 ;
  wire \zeros_s1$44 ;
  wire \zeros_s1$45 ;
  wire \zeros_s1$47 ;
  wire \zeros_s1$48 ;
  wire \zeros_s1$50 ;
  wire \zeros_s1$51 ;
  wire \zeros_s1$53 ;
  wire \zeros_s1$54 ;
  wire \zeros_s1$55 ;
  wire \zeros_s1$57 ;
  wire \zeros_s1$58 ;
  wire \zeros_s1$59 ;
  wire \zeros_s1$61 ;
  wire \zeros_s1$62 ;
  wire \zeros_s1$63 ;
  wire \zeros_s1$64 ;
  wire [5:0] \zeros_s1$65 ;
  reg [5:0] zeros_s2 = 6'h00;
  assign \$1  = ~ valid[8];
  assign \$signal  = \$1  | rsp__ready;
  assign b_normal_s0 = | req__payload[62:55];
  assign \$10  = ~ left_s1[0];
  assign \$11  = ~ left_s1[1];
  assign \none_s1$12  = \$10  & \$11 ;
  assign \$12  = ~ left_s1[2];
  assign \$13  = ~ left_s1[3];
  assign \none_s1$13  = \$12  & \$13 ;
  assign \$14  = ~ left_s1[4];
  assign \$15  = ~ left_s1[5];
  assign \none_s1$14  = \$14  & \$15 ;
  assign \$16  = ~ left_s1[6];
  assign \$17  = ~ left_s1[7];
  assign \none_s1$15  = \$16  & \$17 ;
  assign \$18  = ~ left_s1[8];
  assign \$19  = ~ left_s1[9];
  assign \none_s1$16  = \$18  & \$19 ;
  assign \$20  = ~ left_s1[10];
  assign \$21  = ~ left_s1[11];
  assign \none_s1$17  = \$20  & \$21 ;
  assign \$22  = ~ left_s1[12];
  assign \$23  = ~ left_s1[13];
  assign \none_s1$18  = \$22  & \$23 ;
  assign \$24  = ~ left_s1[14];
  assign \$25  = ~ left_s1[15];
  assign \none_s1$19  = \$24  & \$25 ;
  assign \$26  = ~ left_s1[16];
  assign \$27  = ~ left_s1[17];
  assign \none_s1$20  = \$26  & \$27 ;
  assign \$28  = ~ left_s1[18];
  assign \$29  = ~ left_s1[19];
  assign \none_s1$21  = \$28  & \$29 ;
  assign \$30  = ~ left_s1[20];
  assign \$31  = ~ left_s1[21];
  assign \none_s1$22  = \$30  & \$31 ;
  assign \$32  = ~ left_s1[22];
  assign \$33  = ~ left_s1[23];
  assign \none_s1$23  = \$32  & \$33 ;
  assign \none_s1$28  = \none_s1$12  & \none_s1$13 ;
  assign \$38  = ~ left_s1[1];
  assign \$39  = ~ left_s1[3];
  assign \zeros_s1$29  = \none_s1$13  ? \$38  : \$39 ;
  assign \none_s1$30  = \none_s1$14  & \none_s1$15 ;
  assign \$40  = ~ left_s1[5];
  assign \$41  = ~ left_s1[7];
  assign \zeros_s1$31  = \none_s1$15  ? \$40  : \$41 ;
  assign \none_s1$32  = \none_s1$16  & \none_s1$17 ;
  assign \$42  = ~ left_s1[9];
  assign \$43  = ~ left_s1[11];
  assign \zeros_s1$33  = \none_s1$17  ? \$42  : \$43 ;
  assign \none_s1$34  = \none_s1$18  & \none_s1$19 ;
  assign \$44  = ~ left_s1[13];
  assign \$45  = ~ left_s1[15];
  assign \zeros_s1$35  = \none_s1$19  ? \$44  : \$45 ;
  assign \none_s1$36  = \none_s1$20  & \none_s1$21 ;
  assign \$46  = ~ left_s1[17];
  assign \$47  = ~ left_s1[19];
  assign \zeros_s1$37  = \none_s1$21  ? \$46  : \$47 ;
  assign \none_s1$38  = \none_s1$22  & \none_s1$23 ;
  assign \$48  = ~ left_s1[21];
  assign \$49  = ~ left_s1[23];
  assign \zeros_s1$39  = \none_s1$23  ? \$48  : \$49 ;
  assign \none_s1$43  = \none_s1$28  & \none_s1$30 ;
  assign \zeros_s1$44  = \none_s1$30  ? \zeros_s1$29  : \zeros_s1$31 ;
  assign \zeros_s1$45  = \none_s1$30  ? \none_s1$13  : \none_s1$15 ;
  assign \none_s1$46  = \none_s1$32  & \none_s1$34 ;
  assign \zeros_s1$47  = \none_s1$34  ? \zeros_s1$33  : \zeros_s1$35 ;
  assign \zeros_s1$48  = \none_s1$34  ? \none_s1$17  : \none_s1$19 ;
  assign \none_s1$49  = \none_s1$36  & \none_s1$38 ;
  assign \zeros_s1$50  = \none_s1$38  ? \zeros_s1$37  : \zeros_s1$39 ;
  assign \zeros_s1$51  = \none_s1$38  ? \none_s1$21  : \none_s1$23 ;
  assign \zeros_s1$53  = \none_s1$43  ? 1'h1 : \zeros_s1$44 ;
  assign \zeros_s1$54  = \none_s1$43  ? 1'h1 : \zeros_s1$45 ;
  assign \zeros_s1$55  = \none_s1$43  ? 1'h1 : \none_s1$30 ;
  assign \none_s1$56  = \none_s1$46  & \none_s1$49 ;
  assign \zeros_s1$57  = \none_s1$49  ? \zeros_s1$47  : \zeros_s1$50 ;
  assign \zeros_s1$58  = \none_s1$49  ? \zeros_s1$48  : \zeros_s1$51 ;
  assign \zeros_s1$59  = \none_s1$49  ? \none_s1$34  : \none_s1$38 ;
  assign \none_s1$60  = \none_s1$52  & \none_s1$56 ;
  assign \zeros_s1$61  = \none_s1$56  ? \zeros_s1$53  : \zeros_s1$57 ;
  assign \zeros_s1$62  = \none_s1$56  ? \zeros_s1$54  : \zeros_s1$58 ;
  assign \zeros_s1$63  = \none_s1$56  ? \zeros_s1$55  : \zeros_s1$59 ;
  assign \zeros_s1$64  = \none_s1$56  ? \none_s1$43  : \none_s1$49 ;
  assign \$50  = $signed(exponent_s3) > $signed(1'h0);
  assign \$51  = ~ is_zero_s3;
  assign normal_s3 = \$50  & \$51 ;
  assign below_s3 = $signed(2'h1) - $signed(exponent_s3);
  assign less_s6 = ~ product_s6[47];
  assign up_s6 = rises_s6 & less_s6;
  assign \$53  = mantissa_s7[1] | \$52 ;
  assign shifted_s7 = down_s7[0] ? { 1'h0, mantissa_s7[25:2], \$53  } : mantissa_s7;
  assign \$54  = | shifted_s7[1:0];
  assign \$55  = shifted_s7[2] | \$54 ;
  assign \shifted_s7$77  = down_s7[1] ? { 2'h0, shifted_s7[25:3], \$55  } : shifted_s7;
  assign \$56  = | \shifted_s7$77 [3:0];
  assign \$57  = \shifted_s7$77 [4] | \$56 ;
  assign \shifted_s7$78  = down_s7[2] ? { 4'h0, \shifted_s7$77 [25:5], \$57  } : \shifted_s7$77 ;
  assign \$58  = | \shifted_s7$78 [7:0];
  assign \$59  = \shifted_s7$78 [8] | \$58 ;
  assign \shifted_s7$79  = down_s7[3] ? { 8'h00, \shifted_s7$78 [25:9], \$59  } : \shifted_s7$78 ;
  assign \$60  = | \shifted_s7$79 [15:0];
  assign \$61  = \shifted_s7$79 [16] | \$60 ;
  assign \shifted_s7$80  = down_s7[4] ? { 16'h0000, \shifted_s7$79 [25:17], \$61  } : \shifted_s7$79 ;
  assign \$62  = & req__payload[30:23];
  assign \$63  = | req__payload[22:0];
  assign \$64  = ~ \$63 ;
  assign \$65  = \$62  & \$64 ;
  assign \$66  = & req__payload[62:55];
  assign \$67  = | req__payload[54:32];
  assign \$68  = ~ \$67 ;
  assign \$69  = \$66  & \$68 ;
  assign \$70  = \$65  | \$69 ;
  assign \$71  = & req__payload[30:23];
  assign \$72  = | req__payload[22:0];
  assign \$73  = \$71  & \$72 ;
  assign \$74  = & req__payload[62:55];
  assign \$75  = | req__payload[54:32];
  assign \$76  = \$74  & \$75 ;
  assign \$77  = \$73  | \$76 ;
  assign \$78  = & req__payload[30:23];
  assign \$79  = | req__payload[22:0];
  assign \$80  = ~ \$79 ;
  assign \$81  = \$78  & \$80 ;
  assign \$82  = | req__payload[62:32];
  assign \$83  = ~ \$82 ;
  assign \$84  = \$81  & \$83 ;
  assign \$85  = | req__payload[30:0];
  assign \$86  = ~ \$85 ;
  assign \$87  = & req__payload[62:55];
  assign \$88  = | req__payload[54:32];
  assign \$89  = ~ \$88 ;
  assign \$90  = \$87  & \$89 ;
  assign \$91  = \$86  & \$90 ;
  assign \$92  = \$84  | \$91 ;
  assign \$93  = \$77  | \$92 ;
  assign \$94  = req__payload[31] ^ req__payload[63];
  assign \$95  = | req__payload[30:23];
  assign \$96  = ~ \$95 ;
  assign \$97  = req__payload[30:23] | { 7'h00, \$96  };
  assign \$98  = | req__payload[62:55];
  assign \$99  = ~ \$98 ;
  assign \$100  = req__payload[62:55] | { 7'h00, \$99  };
  assign \$101  = \$97  + \$100 ;
  assign \$102  = | req__payload[30:23];
  assign \$103  = | req__payload[62:55];
  assign \$104  = b_normal_s0 ? { \$102 , req__payload[22:0] } : { \$103 , req__payload[54:32] };
  assign \$105  = | req__payload[62:55];
  assign \$106  = | req__payload[30:23];
  assign \$107  = b_normal_s0 ? { \$105 , req__payload[54:32] } : { \$106 , req__payload[22:0] };
  assign \$108  = exponent_s1 - 7'h7e;
  assign \$109  = $signed(exponent_s2) - $signed({ 1'h0, zeros_s2 });
  assign \$110  = zeros_s2 >= 5'h18;
  assign \$111  = left_s2 << zeros_s2[4:0];
  assign \$112  = normal_s3 ? exponent_s3 : 10'h000;
  assign \$113  = | below_s3[10:5];
  assign \$114  = | below_s3[10:5];
  assign \$115  = | below_s3[10:5];
  assign \$116  = | below_s3[10:5];
  assign \$117  = | below_s3[10:5];
  assign \$118  = below_s3[4:0] | { \$117 , \$116 , \$115 , \$114 , \$113  };
  assign \$119  = normal_s3 ? 5'h00 : \$118 ;
  assign \$120  = left_s3[11:0] * right_s3[11:0];
  assign \$121  = left_s3[23:12] * right_s3[23:12];
  assign \$122  = left_s3[11:0] * right_s3[23:12];
  assign \$123  = left_s3[23:12] * right_s3[11:0];
  assign \$124  = | exponent_s4;
  assign \$125  = exponent_s4 > 1'h1;
  assign \$126  = inner_s4 + outer_s4;
  assign \$127  = ends_s5[47:12] + cross_s5;
  assign \$128  = normal_s6 & less_s6;
  assign \$129  = exponent_s6 - \$128 ;
  assign \$130  = | product_s6[21:0];
  assign \$131  = ~ up_s6;
  assign \$132  = product_s6[22] & \$131 ;
  assign \$133  = \$130  | \$132 ;
  assign \$134  = up_s6 ? product_s6[46:22] : product_s6[47:23];
  assign \$135  = exponent_s8 >= 8'hff;
  assign \$136  = special_s8[0] | \$135 ;
  assign \$138  = \$137  | mantissa_s8[2];
  assign \$139  = mantissa_s8[1] & \$138 ;
  assign \$140  = { exponent_s8[7:0], mantissa_s8[24:2] } + \$139 ;
  assign \$141  = \$136  ? 31'h7f800000 : \$140 [30:0];
  assign \$142  = special_s8[1] ? 32'd2143289344 : { sign_s8, \$141  };
  always @(posedge clk)
    valid <= \$143 ;
  always @(posedge clk)
    special_s1 <= \$144 ;
  always @(posedge clk)
    sign_s1 <= \$145 ;
  always @(posedge clk)
    exponent_s1 <= \$146 ;
  always @(posedge clk)
    left_s1 <= \$147 ;
  always @(posedge clk)
    right_s1 <= \$148 ;
  always @(posedge clk)
    special_s2 <= \$149 ;
  always @(posedge clk)
    sign_s2 <= \$150 ;
  always @(posedge clk)
    exponent_s2 <= \$151 ;
  always @(posedge clk)
    left_s2 <= \$152 ;
  always @(posedge clk)
    right_s2 <= \$153 ;
  always @(posedge clk)
    zeros_s2 <= \$154 ;
  always @(posedge clk)
    special_s3 <= \$155 ;
  always @(posedge clk)
    sign_s3 <= \$156 ;
  always @(posedge clk)
    exponent_s3 <= \$157 ;
  always @(posedge clk)
    is_zero_s3 <= \$158 ;
  always @(posedge clk)
    left_s3 <= \$159 ;
  always @(posedge clk)
    right_s3 <= \$160 ;
  always @(posedge clk)
    special_s4 <= \$161 ;
  always @(posedge clk)
    sign_s4 <= \$162 ;
  always @(posedge clk)
    exponent_s4 <= \$163 ;
  always @(posedge clk)
    down_s4 <= \$164 ;
  always @(posedge clk)
    lowest_s4 <= \$165 ;
  always @(posedge clk)
    highest_s4 <= \$166 ;
  always @(posedge clk)
    inner_s4 <= \$167 ;
  always @(posedge clk)
    outer_s4 <= \$168 ;
  always @(posedge clk)
    special_s5 <= \$169 ;
  always @(posedge clk)
    sign_s5 <= \$170 ;
  always @(posedge clk)
    exponent_s5 <= \$171 ;
  always @(posedge clk)
    normal_s5 <= \$172 ;
  always @(posedge clk)
    rises_s5 <= \$173 ;
  always @(posedge clk)
    down_s5 <= \$174 ;
  always @(posedge clk)
    ends_s5 <= \$175 ;
  always @(posedge clk)
    cross_s5 <= \$176 ;
  always @(posedge clk)
    special_s6 <= \$177 ;
  always @(posedge clk)
    sign_s6 <= \$178 ;
  always @(posedge clk)
    exponent_s6 <= \$179 ;
  always @(posedge clk)
    normal_s6 <= \$180 ;
  always @(posedge clk)
    rises_s6 <= \$181 ;
  always @(posedge clk)
    down_s6 <= \$182 ;
  always @(posedge clk)
    product_s6 <= \$183 ;
  always @(posedge clk)
    special_s7 <= \$184 ;
  always @(posedge clk)
    sign_s7 <= \$185 ;
  always @(posedge clk)
    exponent_s7 <= \$186 ;
  always @(posedge clk)
    down_s7 <= \$187 ;
  always @(posedge clk)
    mantissa_s7 <= \$188 ;
  always @(posedge clk)
    special_s8 <= \$189 ;
  always @(posedge clk)
    sign_s8 <= \$190 ;
  always @(posedge clk)
    exponent_s8 <= \$191 ;
  always @(posedge clk)
    mantissa_s8 <= \$192 ;
  always @(posedge clk)
    rsp__payload <= \$193 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$143  = valid;
    if (\$signal ) begin
      \$143  = { valid[7:0], req__valid };
    end
    if (rst) begin
      \$143  = 9'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$144  = special_s1;
    if (\$signal ) begin
      \$144  = { \$93 , \$70  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$145  = sign_s1;
    if (\$signal ) begin
      \$145  = \$94 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$146  = exponent_s1;
    if (\$signal ) begin
      \$146  = \$101 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$147  = left_s1;
    if (\$signal ) begin
      \$147  = \$104 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$148  = right_s1;
    if (\$signal ) begin
      \$148  = \$107 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$149  = special_s2;
    if (\$signal ) begin
      \$149  = special_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$150  = sign_s2;
    if (\$signal ) begin
      \$150  = sign_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$151  = exponent_s2;
    if (\$signal ) begin
      \$151  = \$108 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$152  = left_s2;
    if (\$signal ) begin
      \$152  = left_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$153  = right_s2;
    if (\$signal ) begin
      \$153  = right_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$154  = zeros_s2;
    if (\$signal ) begin
      \$154  = { \none_s1$60 , \none_s1$56 , \zeros_s1$64 , \zeros_s1$63 , \zeros_s1$62 , \zeros_s1$61  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$155  = special_s3;
    if (\$signal ) begin
      \$155  = special_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$156  = sign_s3;
    if (\$signal ) begin
      \$156  = sign_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$157  = exponent_s3;
    if (\$signal ) begin
      \$157  = \$109 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$158  = is_zero_s3;
    if (\$signal ) begin
      \$158  = \$110 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$159  = left_s3;
    if (\$signal ) begin
      \$159  = \$111 [23:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$160  = right_s3;
    if (\$signal ) begin
      \$160  = right_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$161  = special_s4;
    if (\$signal ) begin
      \$161  = special_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$162  = sign_s4;
    if (\$signal ) begin
      \$162  = sign_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$163  = exponent_s4;
    if (\$signal ) begin
      \$163  = \$112 [8:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$164  = down_s4;
    if (\$signal ) begin
      \$164  = \$119 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$165  = lowest_s4;
    if (\$signal ) begin
      \$165  = \$120 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$166  = highest_s4;
    if (\$signal ) begin
      \$166  = \$121 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$167  = inner_s4;
    if (\$signal ) begin
      \$167  = \$122 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$168  = outer_s4;
    if (\$signal ) begin
      \$168  = \$123 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$169  = special_s5;
    if (\$signal ) begin
      \$169  = special_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$170  = sign_s5;
    if (\$signal ) begin
      \$170  = sign_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$171  = exponent_s5;
    if (\$signal ) begin
      \$171  = exponent_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$172  = normal_s5;
    if (\$signal ) begin
      \$172  = \$124 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$173  = rises_s5;
    if (\$signal ) begin
      \$173  = \$125 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$174  = down_s5;
    if (\$signal ) begin
      \$174  = down_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$175  = ends_s5;
    if (\$signal ) begin
      \$175  = { highest_s4, lowest_s4 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$176  = cross_s5;
    if (\$signal ) begin
      \$176  = \$126 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$177  = special_s6;
    if (\$signal ) begin
      \$177  = special_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$178  = sign_s6;
    if (\$signal ) begin
      \$178  = sign_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$179  = exponent_s6;
    if (\$signal ) begin
      \$179  = exponent_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$180  = normal_s6;
    if (\$signal ) begin
      \$180  = normal_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$181  = rises_s6;
    if (\$signal ) begin
      \$181  = rises_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$182  = down_s6;
    if (\$signal ) begin
      \$182  = down_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$183  = product_s6;
    if (\$signal ) begin
      \$183  = { \$127 [35:0], ends_s5[11:0] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$184  = special_s7;
    if (\$signal ) begin
      \$184  = special_s6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$185  = sign_s7;
    if (\$signal ) begin
      \$185  = sign_s6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$186  = exponent_s7;
    if (\$signal ) begin
      \$186  = \$129 [8:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$187  = down_s7;
    if (\$signal ) begin
      \$187  = down_s6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$188  = mantissa_s7;
    if (\$signal ) begin
      \$188  = { \$134 , \$133  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$189  = special_s8;
    if (\$signal ) begin
      \$189  = special_s7;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$190  = sign_s8;
    if (\$signal ) begin
      \$190  = sign_s7;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$191  = exponent_s8;
    if (\$signal ) begin
      \$191  = exponent_s7;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$192  = mantissa_s8;
    if (\$signal ) begin
      \$192  = \shifted_s7$80 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$193  = rsp__payload;
    if (\$signal ) begin
      \$193  = \$142 ;
    end
  end
  assign \zeros_s1$65  = { \none_s1$60 , \none_s1$56 , \zeros_s1$64 , \zeros_s1$63 , \zeros_s1$62 , \zeros_s1$61  };
  assign result_s9 = rsp__payload;
  assign req__ready = \$signal ;
  assign rsp__valid = valid[8];
  assign \req__payload.a  = req__payload[31:0];
  assign \req__payload.b  = req__payload[63:32];
  assign \rsp__payload.result  = rsp__payload;
  assign \$2  = 1'h1;
  assign \$3  = 1'h1;
  assign none_s1 = 1'h1;
  assign \$4  = 1'h1;
  assign \$5  = 1'h1;
  assign \none_s1$9  = 1'h1;
  assign \$6  = 1'h1;
  assign \$7  = 1'h1;
  assign \none_s1$10  = 1'h1;
  assign \$8  = 1'h1;
  assign \$9  = 1'h1;
  assign \none_s1$11  = 1'h1;
  assign \none_s1$24  = 1'h1;
  assign \$34  = 1'h1;
  assign \$35  = 1'h1;
  assign zeros_s1 = 1'h1;
  assign \none_s1$26  = 1'h1;
  assign \$36  = 1'h1;
  assign \$37  = 1'h1;
  assign \zeros_s1$27  = 1'h1;
  assign \none_s1$40  = 1'h1;
  assign \zeros_s1$41  = 1'h1;
  assign \zeros_s1$42  = 1'h1;
  assign \none_s1$52  = \none_s1$43 ;
  assign \$52  = mantissa_s7[0];
  assign \$137  = mantissa_s8[0];
endmodule
