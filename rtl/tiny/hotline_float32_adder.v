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
  wire \$100 ;
  wire \$101 ;
  wire [7:0] \$102 ;
  wire [8:0] \$103 ;
  wire \$104 ;
  wire \$105 ;
  wire [7:0] \$106 ;
  wire \$107 ;
  wire \$108 ;
  wire [7:0] \$109 ;
  wire \$11 ;
  wire [8:0] \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire [7:0] \$113 ;
  wire [23:0] \$114 ;
  wire [23:0] \$115 ;
  wire \$116 ;
  wire \$117 ;
  wire \$118 ;
  wire \$119 ;
  wire \$12 ;
  wire \$120 ;
  wire [4:0] \$121 ;
  wire [26:0] \$122 ;
  wire [26:0] \$123 ;
  wire [29:0] \$124 ;
  wire \$125 ;
  wire \$126 ;
  wire \$127 ;
  wire [7:0] \$128 ;
  wire \$129 ;
  wire \$13 ;
  wire [8:0] \$130 ;
  wire [9:0] \$131 ;
  wire [9:0] \$132 ;
  wire [58:0] \$133 ;
  wire \$134 ;
  wire \$135 ;
  wire \$136 ;
  wire \$137 ;
  wire \$138 ;
  wire [31:0] \$139 ;
  wire \$14 ;
  wire [30:0] \$140 ;
  wire [31:0] \$141 ;
  reg [7:0] \$142 ;
  reg [1:0] \$143 ;
  reg \$144 ;
  reg [1:0] \$145 ;
  reg [15:0] \$146 ;
  reg [47:0] \$147 ;
  reg [7:0] \$148 ;
  reg [7:0] \$149 ;
  wire \$15 ;
  reg [1:0] \$150 ;
  reg \$151 ;
  reg \$152 ;
  reg [7:0] \$153 ;
  reg [23:0] \$154 ;
  reg [23:0] \$155 ;
  reg [4:0] \$156 ;
  reg [1:0] \$157 ;
  reg \$158 ;
  reg \$159 ;
  wire \$16 ;
  reg [7:0] \$160 ;
  reg [23:0] \$161 ;
  reg [26:0] \$162 ;
  reg [1:0] \$163 ;
  reg \$164 ;
  reg \$165 ;
  reg [7:0] \$166 ;
  reg [27:0] \$167 ;
  reg [1:0] \$168 ;
  reg \$169 ;
  wire \$17 ;
  reg \$170 ;
  reg [7:0] \$171 ;
  reg [27:0] \$172 ;
  reg [5:0] \$173 ;
  reg [1:0] \$174 ;
  reg \$175 ;
  reg [7:0] \$176 ;
  reg [27:0] \$177 ;
  reg [4:0] \$178 ;
  reg \$179 ;
  wire \$18 ;
  reg [1:0] \$180 ;
  reg \$181 ;
  reg [8:0] \$182 ;
  reg [27:0] \$183 ;
  reg [31:0] \$184 ;
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
  wire [7:0] \$91 ;
  wire \$92 ;
  wire \$93 ;
  wire [7:0] \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire \$97 ;
  wire \$98 ;
  wire [7:0] \$99 ;
  wire \$signal ;
  reg [7:0] a_above_b_s1 = 8'h00;
  wire [7:0] apart_s1;
  reg [4:0] apart_s2 = 5'h00;
  reg [7:0] b_above_a_s1 = 8'h00;
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
  wire none_s4;
  wire \none_s4$18 ;
  wire \none_s4$19 ;
  wire \none_s4$20 ;
  wire \none_s4$21 ;
  wire \none_s4$22 ;
  wire \none_s4$23 ;
  wire \none_s4$24 ;
  wire \none_s4$25 ;
  wire \none_s4$26 ;
  wire \none_s4$27 ;
  wire \none_s4$28 ;
  wire \none_s4$29 ;
  wire \none_s4$30 ;
  wire \none_s4$31 ;
  wire \none_s4$32 ;
  wire \none_s4$33 ;
  wire \none_s4$35 ;
  wire \none_s4$37 ;
  wire \none_s4$39 ;
  wire \none_s4$41 ;
  wire \none_s4$43 ;
  wire \none_s4$45 ;
  wire \none_s4$47 ;
  wire \none_s4$49 ;
  wire \none_s4$52 ;
  wire \none_s4$55 ;
  wire \none_s4$58 ;
  wire \none_s4$61 ;
  wire \none_s4$65 ;
  wire \none_s4$69 ;
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
  wire [26:0] \shifted_s2$12 ;
  wire [26:0] \shifted_s2$13 ;
  wire [26:0] \shifted_s2$14 ;
  wire [26:0] \shifted_s2$15 ;
  reg sign_s2 = 1'h0;
  reg sign_s3 = 1'h0;
  reg sign_s4 = 1'h0;
  reg sign_s5 = 1'h0;
  reg sign_s6 = 1'h0;
  reg sign_s7 = 1'h0;
  reg [1:0] signs_s1 = 2'h0;
  reg [23:0] small_s2 = 24'h000000;
  reg [26:0] small_s3 = 27'h0000000;
  wire some_s5;
  reg [1:0] special_s1 = 2'h0;
  reg [1:0] special_s2 = 2'h0;
  reg [1:0] special_s3 = 2'h0;
  reg [1:0] special_s4 = 2'h0;
  reg [1:0] special_s5 = 2'h0;
  reg [1:0] special_s6 = 2'h0;
  reg [1:0] special_s7 = 2'h0;
  reg subtract_s2 = 1'h0;
  reg subtract_s3 = 1'h0;
  reg subtract_s4 = 1'h0;
  reg subtract_s5 = 1'h0;
  reg [27:0] total_s4 = 28'h0000000;
  reg [27:0] total_s5 = 28'h0000000;
  reg [27:0] total_s6 = 28'h0000000;
  reg [7:0] valid = 8'h00;
  wire zeros_s4;
  wire \zeros_s4$36 ;
  wire \zeros_s4$38 ;
  wire \zeros_s4$40 ;
  wire \zeros_s4$42 ;
  wire \zeros_s4$44 ;
  wire \zeros_s4$46 ;
  wire \zeros_s4$48 ;
  wire \zeros_s4$50 ;
  wire \zeros_s4$51 ;
  wire \zeros_s4$53 ;
  wire \zeros_s4$54 ;
  wire \zeros_s4$56 ;
  wire \zeros_s4$57 ;
  wire \zeros_s4$59 ;
  wire \zeros_s4$60 ;
  wire \zeros_s4$62 ;
  wire \zeros_s4$63 ;
  wire \zeros_s4$64 ;
  wire \zeros_s4$66 ;
  wire \zeros_s4$67 ;
  wire \zeros_s4$68 ;
  wire \zeros_s4$70 ;
  wire \zeros_s4$71 ;
  wire \zeros_s4$72 ;
  wire \zeros_s4$73 ;
  wire [5:0] \zeros_s4$74 ;
  reg [5:0] zeros_s5 = 6'h00;
  assign \$1  = ~ valid[7];
  assign \$signal  = \$1  | rsp__ready;
  assign apart_s1 = larger_first_s1 ? a_above_b_s1 : b_above_a_s1;
  assign shifted_s2 = apart_s2[0] ? { 1'h0, small_s2, 1'h0, \$3  } : { small_s2, 3'h0 };
  assign \$4  = | shifted_s2[1:0];
  assign \$5  = shifted_s2[2] | \$4 ;
  assign \shifted_s2$12  = apart_s2[1] ? { 2'h0, shifted_s2[26:3], \$5  } : shifted_s2;
  assign \$6  = | \shifted_s2$12 [3:0];
  assign \$7  = \shifted_s2$12 [4] | \$6 ;
  assign \shifted_s2$13  = apart_s2[2] ? { 4'h0, \shifted_s2$12 [26:5], \$7  } : \shifted_s2$12 ;
  assign \$8  = | \shifted_s2$13 [7:0];
  assign \$9  = \shifted_s2$13 [8] | \$8 ;
  assign \shifted_s2$14  = apart_s2[3] ? { 8'h00, \shifted_s2$13 [26:9], \$9  } : \shifted_s2$13 ;
  assign \$10  = | \shifted_s2$14 [15:0];
  assign \$11  = \shifted_s2$14 [16] | \$10 ;
  assign \shifted_s2$15  = apart_s2[4] ? { 16'h0000, \shifted_s2$14 [26:17], \$11  } : \shifted_s2$14 ;
  assign \$16  = ~ total_s4[0];
  assign \$17  = ~ total_s4[1];
  assign \none_s4$19  = \$16  & \$17 ;
  assign \$18  = ~ total_s4[2];
  assign \$19  = ~ total_s4[3];
  assign \none_s4$20  = \$18  & \$19 ;
  assign \$20  = ~ total_s4[4];
  assign \$21  = ~ total_s4[5];
  assign \none_s4$21  = \$20  & \$21 ;
  assign \$22  = ~ total_s4[6];
  assign \$23  = ~ total_s4[7];
  assign \none_s4$22  = \$22  & \$23 ;
  assign \$24  = ~ total_s4[8];
  assign \$25  = ~ total_s4[9];
  assign \none_s4$23  = \$24  & \$25 ;
  assign \$26  = ~ total_s4[10];
  assign \$27  = ~ total_s4[11];
  assign \none_s4$24  = \$26  & \$27 ;
  assign \$28  = ~ total_s4[12];
  assign \$29  = ~ total_s4[13];
  assign \none_s4$25  = \$28  & \$29 ;
  assign \$30  = ~ total_s4[14];
  assign \$31  = ~ total_s4[15];
  assign \none_s4$26  = \$30  & \$31 ;
  assign \$32  = ~ total_s4[16];
  assign \$33  = ~ total_s4[17];
  assign \none_s4$27  = \$32  & \$33 ;
  assign \$34  = ~ total_s4[18];
  assign \$35  = ~ total_s4[19];
  assign \none_s4$28  = \$34  & \$35 ;
  assign \$36  = ~ total_s4[20];
  assign \$37  = ~ total_s4[21];
  assign \none_s4$29  = \$36  & \$37 ;
  assign \$38  = ~ total_s4[22];
  assign \$39  = ~ total_s4[23];
  assign \none_s4$30  = \$38  & \$39 ;
  assign \$40  = ~ total_s4[24];
  assign \$41  = ~ total_s4[25];
  assign \none_s4$31  = \$40  & \$41 ;
  assign \$42  = ~ total_s4[26];
  assign \$43  = ~ total_s4[27];
  assign \none_s4$32  = \$42  & \$43 ;
  assign \none_s4$35  = \none_s4$19  & \none_s4$20 ;
  assign \$46  = ~ total_s4[1];
  assign \$47  = ~ total_s4[3];
  assign \zeros_s4$36  = \none_s4$20  ? \$46  : \$47 ;
  assign \none_s4$37  = \none_s4$21  & \none_s4$22 ;
  assign \$48  = ~ total_s4[5];
  assign \$49  = ~ total_s4[7];
  assign \zeros_s4$38  = \none_s4$22  ? \$48  : \$49 ;
  assign \none_s4$39  = \none_s4$23  & \none_s4$24 ;
  assign \$50  = ~ total_s4[9];
  assign \$51  = ~ total_s4[11];
  assign \zeros_s4$40  = \none_s4$24  ? \$50  : \$51 ;
  assign \none_s4$41  = \none_s4$25  & \none_s4$26 ;
  assign \$52  = ~ total_s4[13];
  assign \$53  = ~ total_s4[15];
  assign \zeros_s4$42  = \none_s4$26  ? \$52  : \$53 ;
  assign \none_s4$43  = \none_s4$27  & \none_s4$28 ;
  assign \$54  = ~ total_s4[17];
  assign \$55  = ~ total_s4[19];
  assign \zeros_s4$44  = \none_s4$28  ? \$54  : \$55 ;
  assign \none_s4$45  = \none_s4$29  & \none_s4$30 ;
  assign \$56  = ~ total_s4[21];
  assign \$57  = ~ total_s4[23];
  assign \zeros_s4$46  = \none_s4$30  ? \$56  : \$57 ;
  assign \none_s4$47  = \none_s4$31  & \none_s4$32 ;
  assign \$58  = ~ total_s4[25];
  assign \$59  = ~ total_s4[27];
  assign \zeros_s4$48  = \none_s4$32  ? \$58  : \$59 ;
  assign \zeros_s4$50  = \none_s4$35  ? 1'h1 : \zeros_s4$36 ;
  assign \zeros_s4$51  = \none_s4$35  ? 1'h1 : \none_s4$20 ;
  assign \none_s4$52  = \none_s4$37  & \none_s4$39 ;
  assign \zeros_s4$53  = \none_s4$39  ? \zeros_s4$38  : \zeros_s4$40 ;
  assign \zeros_s4$54  = \none_s4$39  ? \none_s4$22  : \none_s4$24 ;
  assign \none_s4$55  = \none_s4$41  & \none_s4$43 ;
  assign \zeros_s4$56  = \none_s4$43  ? \zeros_s4$42  : \zeros_s4$44 ;
  assign \zeros_s4$57  = \none_s4$43  ? \none_s4$26  : \none_s4$28 ;
  assign \none_s4$58  = \none_s4$45  & \none_s4$47 ;
  assign \zeros_s4$59  = \none_s4$47  ? \zeros_s4$46  : \zeros_s4$48 ;
  assign \zeros_s4$60  = \none_s4$47  ? \none_s4$30  : \none_s4$32 ;
  assign \none_s4$61  = \none_s4$49  & \none_s4$52 ;
  assign \zeros_s4$62  = \none_s4$52  ? \zeros_s4$50  : \zeros_s4$53 ;
  assign \zeros_s4$63  = \none_s4$52  ? \zeros_s4$51  : \zeros_s4$54 ;
  assign \zeros_s4$64  = \none_s4$52  ? \none_s4$35  : \none_s4$39 ;
  assign \none_s4$65  = \none_s4$55  & \none_s4$58 ;
  assign \zeros_s4$66  = \none_s4$58  ? \zeros_s4$56  : \zeros_s4$59 ;
  assign \zeros_s4$67  = \none_s4$58  ? \zeros_s4$57  : \zeros_s4$60 ;
  assign \zeros_s4$68  = \none_s4$58  ? \none_s4$43  : \none_s4$47 ;
  assign \none_s4$69  = \none_s4$61  & \none_s4$65 ;
  assign \zeros_s4$70  = \none_s4$65  ? \zeros_s4$62  : \zeros_s4$66 ;
  assign \zeros_s4$71  = \none_s4$65  ? \zeros_s4$63  : \zeros_s4$67 ;
  assign \zeros_s4$72  = \none_s4$65  ? \zeros_s4$64  : \zeros_s4$68 ;
  assign \zeros_s4$73  = \none_s4$65  ? \none_s4$52  : \none_s4$58 ;
  assign enough_s5 = zeros_s5 <= exponent_s5;
  assign some_s5 = zeros_s5 < 5'h1c;
  assign \$60  = & req__payload[30:23];
  assign \$61  = | req__payload[22:0];
  assign \$62  = ~ \$61 ;
  assign \$63  = \$60  & \$62 ;
  assign \$64  = & req__payload[62:55];
  assign \$65  = | req__payload[54:32];
  assign \$66  = ~ \$65 ;
  assign \$67  = \$64  & \$66 ;
  assign \$68  = \$63  | \$67 ;
  assign \$69  = & req__payload[30:23];
  assign \$70  = | req__payload[22:0];
  assign \$71  = \$69  & \$70 ;
  assign \$72  = & req__payload[62:55];
  assign \$73  = | req__payload[54:32];
  assign \$74  = \$72  & \$73 ;
  assign \$75  = \$71  | \$74 ;
  assign \$76  = & req__payload[30:23];
  assign \$77  = | req__payload[22:0];
  assign \$78  = ~ \$77 ;
  assign \$79  = \$76  & \$78 ;
  assign \$80  = & req__payload[62:55];
  assign \$81  = | req__payload[54:32];
  assign \$82  = ~ \$81 ;
  assign \$83  = \$80  & \$82 ;
  assign \$84  = \$79  & \$83 ;
  assign \$85  = req__payload[31] ^ req__payload[63];
  assign \$86  = \$84  & \$85 ;
  assign \$87  = \$75  | \$86 ;
  assign \$88  = req__payload[30:0] >= req__payload[62:32];
  assign \$89  = | req__payload[30:23];
  assign \$90  = ~ \$89 ;
  assign \$91  = req__payload[30:23] | { 7'h00, \$90  };
  assign \$92  = | req__payload[62:55];
  assign \$93  = ~ \$92 ;
  assign \$94  = req__payload[62:55] | { 7'h00, \$93  };
  assign \$95  = | req__payload[30:23];
  assign \$96  = | req__payload[62:55];
  assign \$97  = | req__payload[30:23];
  assign \$98  = ~ \$97 ;
  assign \$99  = req__payload[30:23] | { 7'h00, \$98  };
  assign \$100  = | req__payload[62:55];
  assign \$101  = ~ \$100 ;
  assign \$102  = req__payload[62:55] | { 7'h00, \$101  };
  assign \$103  = \$99  - \$102 ;
  assign \$104  = | req__payload[62:55];
  assign \$105  = ~ \$104 ;
  assign \$106  = req__payload[62:55] | { 7'h00, \$105  };
  assign \$107  = | req__payload[30:23];
  assign \$108  = ~ \$107 ;
  assign \$109  = req__payload[30:23] | { 7'h00, \$108  };
  assign \$110  = \$106  - \$109 ;
  assign \$111  = larger_first_s1 ? signs_s1[0] : signs_s1[1];
  assign \$112  = signs_s1[0] ^ signs_s1[1];
  assign \$113  = larger_first_s1 ? exponents_s1[7:0] : exponents_s1[15:8];
  assign \$114  = larger_first_s1 ? mantissas_s1[23:0] : mantissas_s1[47:24];
  assign \$115  = larger_first_s1 ? mantissas_s1[47:24] : mantissas_s1[23:0];
  assign \$116  = | apart_s1[7:5];
  assign \$117  = | apart_s1[7:5];
  assign \$118  = | apart_s1[7:5];
  assign \$119  = | apart_s1[7:5];
  assign \$120  = | apart_s1[7:5];
  assign \$121  = apart_s1[4:0] | { \$120 , \$119 , \$118 , \$117 , \$116  };
  assign \$122  = ~ small_s3;
  assign \$123  = subtract_s3 ? \$122  : small_s3;
  assign \$124  = { large_s3, 4'h1 } + { subtract_s3, \$123 , subtract_s3 };
  assign \$125  = ~ subtract_s5;
  assign \$126  = some_s5 | \$125 ;
  assign \$127  = sign_s5 & \$126 ;
  assign \$128  = enough_s5 ? { 2'h0, zeros_s5 } : exponent_s5;
  assign \$129  = enough_s5 & some_s5;
  assign \$130  = exponent_s6 + 1'h1;
  assign \$131  = \$130  - places_s6;
  assign \$132  = normal_s6 ? \$131  : 10'h000;
  assign \$133  = total_s6 << places_s6;
  assign \$134  = exponent_s7 >= 8'hff;
  assign \$135  = special_s7[0] | \$134 ;
  assign \$136  = | mantissa_s7[2:0];
  assign \$137  = \$136  | mantissa_s7[4];
  assign \$138  = mantissa_s7[3] & \$137 ;
  assign \$139  = { exponent_s7[7:0], mantissa_s7[26:4] } + \$138 ;
  assign \$140  = \$135  ? 31'h7f800000 : \$139 [30:0];
  assign \$141  = special_s7[1] ? 32'd2143289344 : { sign_s7, \$140  };
  always @(posedge clk)
    valid <= \$142 ;
  always @(posedge clk)
    special_s1 <= \$143 ;
  always @(posedge clk)
    larger_first_s1 <= \$144 ;
  always @(posedge clk)
    signs_s1 <= \$145 ;
  always @(posedge clk)
    exponents_s1 <= \$146 ;
  always @(posedge clk)
    mantissas_s1 <= \$147 ;
  always @(posedge clk)
    a_above_b_s1 <= \$148 ;
  always @(posedge clk)
    b_above_a_s1 <= \$149 ;
  always @(posedge clk)
    special_s2 <= \$150 ;
  always @(posedge clk)
    sign_s2 <= \$151 ;
  always @(posedge clk)
    subtract_s2 <= \$152 ;
  always @(posedge clk)
    exponent_s2 <= \$153 ;
  always @(posedge clk)
    large_s2 <= \$154 ;
  always @(posedge clk)
    small_s2 <= \$155 ;
  always @(posedge clk)
    apart_s2 <= \$156 ;
  always @(posedge clk)
    special_s3 <= \$157 ;
  always @(posedge clk)
    sign_s3 <= \$158 ;
  always @(posedge clk)
    subtract_s3 <= \$159 ;
  always @(posedge clk)
    exponent_s3 <= \$160 ;
  always @(posedge clk)
    large_s3 <= \$161 ;
  always @(posedge clk)
    small_s3 <= \$162 ;
  always @(posedge clk)
    special_s4 <= \$163 ;
  always @(posedge clk)
    sign_s4 <= \$164 ;
  always @(posedge clk)
    subtract_s4 <= \$165 ;
  always @(posedge clk)
    exponent_s4 <= \$166 ;
  always @(posedge clk)
    total_s4 <= \$167 ;
  always @(posedge clk)
    special_s5 <= \$168 ;
  always @(posedge clk)
    sign_s5 <= \$169 ;
  always @(posedge clk)
    subtract_s5 <= \$170 ;
  always @(posedge clk)
    exponent_s5 <= \$171 ;
  always @(posedge clk)
    total_s5 <= \$172 ;
  always @(posedge clk)
    zeros_s5 <= \$173 ;
  always @(posedge clk)
    special_s6 <= \$174 ;
  always @(posedge clk)
    sign_s6 <= \$175 ;
  always @(posedge clk)
    exponent_s6 <= \$176 ;
  always @(posedge clk)
    total_s6 <= \$177 ;
  always @(posedge clk)
    places_s6 <= \$178 ;
  always @(posedge clk)
    normal_s6 <= \$179 ;
  always @(posedge clk)
    special_s7 <= \$180 ;
  always @(posedge clk)
    sign_s7 <= \$181 ;
  always @(posedge clk)
    exponent_s7 <= \$182 ;
  always @(posedge clk)
    mantissa_s7 <= \$183 ;
  always @(posedge clk)
    rsp__payload <= \$184 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$142  = valid;
    if (\$signal ) begin
      \$142  = { valid[6:0], req__valid };
    end
    if (rst) begin
      \$142  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$143  = special_s1;
    if (\$signal ) begin
      \$143  = { \$87 , \$68  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$144  = larger_first_s1;
    if (\$signal ) begin
      \$144  = \$88 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$145  = signs_s1;
    if (\$signal ) begin
      \$145  = { req__payload[63], req__payload[31] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$146  = exponents_s1;
    if (\$signal ) begin
      \$146  = { \$94 , \$91  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$147  = mantissas_s1;
    if (\$signal ) begin
      \$147  = { \$96 , req__payload[54:32], \$95 , req__payload[22:0] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$148  = a_above_b_s1;
    if (\$signal ) begin
      \$148  = \$103 [7:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$149  = b_above_a_s1;
    if (\$signal ) begin
      \$149  = \$110 [7:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$150  = special_s2;
    if (\$signal ) begin
      \$150  = special_s1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$151  = sign_s2;
    if (\$signal ) begin
      \$151  = \$111 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$152  = subtract_s2;
    if (\$signal ) begin
      \$152  = \$112 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$153  = exponent_s2;
    if (\$signal ) begin
      \$153  = \$113 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$154  = large_s2;
    if (\$signal ) begin
      \$154  = \$114 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$155  = small_s2;
    if (\$signal ) begin
      \$155  = \$115 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$156  = apart_s2;
    if (\$signal ) begin
      \$156  = \$121 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$157  = special_s3;
    if (\$signal ) begin
      \$157  = special_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$158  = sign_s3;
    if (\$signal ) begin
      \$158  = sign_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$159  = subtract_s3;
    if (\$signal ) begin
      \$159  = subtract_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$160  = exponent_s3;
    if (\$signal ) begin
      \$160  = exponent_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$161  = large_s3;
    if (\$signal ) begin
      \$161  = large_s2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$162  = small_s3;
    if (\$signal ) begin
      \$162  = \shifted_s2$15 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$163  = special_s4;
    if (\$signal ) begin
      \$163  = special_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$164  = sign_s4;
    if (\$signal ) begin
      \$164  = sign_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$165  = subtract_s4;
    if (\$signal ) begin
      \$165  = subtract_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$166  = exponent_s4;
    if (\$signal ) begin
      \$166  = exponent_s3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$167  = total_s4;
    if (\$signal ) begin
      \$167  = \$124 [28:1];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$168  = special_s5;
    if (\$signal ) begin
      \$168  = special_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$169  = sign_s5;
    if (\$signal ) begin
      \$169  = sign_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$170  = subtract_s5;
    if (\$signal ) begin
      \$170  = subtract_s4;
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
    \$172  = total_s5;
    if (\$signal ) begin
      \$172  = total_s4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$173  = zeros_s5;
    if (\$signal ) begin
      \$173  = { \none_s4$69 , \none_s4$65 , \zeros_s4$73 , \zeros_s4$72 , \zeros_s4$71 , \zeros_s4$70  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$174  = special_s6;
    if (\$signal ) begin
      \$174  = special_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$175  = sign_s6;
    if (\$signal ) begin
      \$175  = \$127 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$176  = exponent_s6;
    if (\$signal ) begin
      \$176  = exponent_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$177  = total_s6;
    if (\$signal ) begin
      \$177  = total_s5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$178  = places_s6;
    if (\$signal ) begin
      \$178  = \$128 [4:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$179  = normal_s6;
    if (\$signal ) begin
      \$179  = \$129 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$180  = special_s7;
    if (\$signal ) begin
      \$180  = special_s6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$181  = sign_s7;
    if (\$signal ) begin
      \$181  = sign_s6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$182  = exponent_s7;
    if (\$signal ) begin
      \$182  = \$132 [8:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$183  = mantissa_s7;
    if (\$signal ) begin
      \$183  = \$133 [27:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$184  = rsp__payload;
    if (\$signal ) begin
      \$184  = \$141 ;
    end
  end
  assign \zeros_s4$74  = { \none_s4$69 , \none_s4$65 , \zeros_s4$73 , \zeros_s4$72 , \zeros_s4$71 , \zeros_s4$70  };
  assign result_s8 = rsp__payload;
  assign req__ready = \$signal ;
  assign rsp__valid = valid[7];
  assign \rsp__payload.result  = rsp__payload;
  assign \req__payload.a  = req__payload[31:0];
  assign \req__payload.b  = req__payload[63:32];
  assign \$2  = 1'h0;
  assign \$3  = 1'h0;
  assign \$12  = 1'h1;
  assign \$13  = 1'h1;
  assign none_s4 = 1'h1;
  assign \$14  = 1'h1;
  assign \$15  = 1'h1;
  assign \none_s4$18  = 1'h1;
  assign \none_s4$33  = 1'h1;
  assign \$44  = 1'h1;
  assign \$45  = 1'h1;
  assign zeros_s4 = 1'h1;
  assign \none_s4$49  = \none_s4$35 ;
endmodule
