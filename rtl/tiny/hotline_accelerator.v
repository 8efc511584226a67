// Hotline, module hotline_accelerator, preset tiny.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 3, row_bits 11, banks 2, sets_per_bank 16, ways 4, engines 2, bus_bits 64
// Made by `hotline generate --preset tiny`. Don't edit: change hdl_gen/ and make it again.
// SPDX-License-Identifier: Apache-2.0
/* verilator lint_off WIDTH */
module hotline_accelerator(rst, s_axil_arvalid, s_axil_araddr, s_axil_rready, s_axil_awvalid, s_axil_awaddr, s_axil_wvalid, s_axil_wdata, s_axil_wstrb, s_axil_bready, m_axi_arready, m_axi_rvalid, m_axi_rdata, m_axi_rid, m_axi_rresp, m_axi_rlast, m_axi_awready, m_axi_wready, m_axi_bvalid, m_axi_bid, m_axi_bresp
, s_axil_arready, s_axil_rvalid, s_axil_rdata, s_axil_rresp, s_axil_awready, s_axil_wready, s_axil_bvalid, s_axil_bresp, m_axi_arvalid, m_axi_araddr, m_axi_arid, m_axi_arlen, m_axi_arsize, m_axi_arburst, m_axi_rready, m_axi_awvalid, m_axi_awaddr, m_axi_awid, m_axi_awlen, m_axi_awsize, m_axi_awburst
, m_axi_wvalid, m_axi_wdata, m_axi_wstrb, m_axi_wlast, m_axi_bready, irq, clk);
  input clk;
  wire clk;
  output irq;
  wire irq;
  wire \irq$79 ;
  wire [81:0] m_axi_ar__payload;
  wire [63:0] \m_axi_ar__payload.addr ;
  wire [1:0] \m_axi_ar__payload.burst ;
  wire [4:0] \m_axi_ar__payload.id ;
  wire [7:0] \m_axi_ar__payload.len ;
  wire [2:0] \m_axi_ar__payload.size ;
  wire m_axi_ar__ready;
  wire m_axi_ar__valid;
  output [63:0] m_axi_araddr;
  wire [63:0] m_axi_araddr;
  output [1:0] m_axi_arburst;
  wire [1:0] m_axi_arburst;
  output [4:0] m_axi_arid;
  wire [4:0] m_axi_arid;
  output [7:0] m_axi_arlen;
  wire [7:0] m_axi_arlen;
  input m_axi_arready;
  wire m_axi_arready;
  output [2:0] m_axi_arsize;
  wire [2:0] m_axi_arsize;
  output m_axi_arvalid;
  wire m_axi_arvalid;
  wire [81:0] m_axi_aw__payload;
  wire [63:0] \m_axi_aw__payload.addr ;
  wire [1:0] \m_axi_aw__payload.burst ;
  wire [4:0] \m_axi_aw__payload.id ;
  wire [7:0] \m_axi_aw__payload.len ;
  wire [2:0] \m_axi_aw__payload.size ;
  wire m_axi_aw__ready;
  wire m_axi_aw__valid;
  output [63:0] m_axi_awaddr;
  wire [63:0] m_axi_awaddr;
  output [1:0] m_axi_awburst;
  wire [1:0] m_axi_awburst;
  output [4:0] m_axi_awid;
  wire [4:0] m_axi_awid;
  output [7:0] m_axi_awlen;
  wire [7:0] m_axi_awlen;
  input m_axi_awready;
  wire m_axi_awready;
  output [2:0] m_axi_awsize;
  wire [2:0] m_axi_awsize;
  output m_axi_awvalid;
  wire m_axi_awvalid;
  wire [6:0] m_axi_b__payload;
  wire [4:0] \m_axi_b__payload.id ;
  wire [1:0] \m_axi_b__payload.resp ;
  wire m_axi_b__ready;
  wire m_axi_b__valid;
  input [4:0] m_axi_bid;
  wire [4:0] m_axi_bid;
  output m_axi_bready;
  wire m_axi_bready;
  input [1:0] m_axi_bresp;
  wire [1:0] m_axi_bresp;
  input m_axi_bvalid;
  wire m_axi_bvalid;
  wire [71:0] m_axi_r__payload;
  wire [63:0] \m_axi_r__payload.data ;
  wire [4:0] \m_axi_r__payload.id ;
  wire \m_axi_r__payload.last ;
  wire [1:0] \m_axi_r__payload.resp ;
  wire m_axi_r__ready;
  wire m_axi_r__valid;
  input [63:0] m_axi_rdata;
  wire [63:0] m_axi_rdata;
  input [4:0] m_axi_rid;
  wire [4:0] m_axi_rid;
  input m_axi_rlast;
  wire m_axi_rlast;
  output m_axi_rready;
  wire m_axi_rready;
  input [1:0] m_axi_rresp;
  wire [1:0] m_axi_rresp;
  input m_axi_rvalid;
  wire m_axi_rvalid;
  wire [72:0] m_axi_w__payload;
  wire [63:0] \m_axi_w__payload.data ;
  wire \m_axi_w__payload.last ;
  wire [7:0] \m_axi_w__payload.strb ;
  wire m_axi_w__ready;
  wire m_axi_w__valid;
  output [63:0] m_axi_wdata;
  wire [63:0] m_axi_wdata;
  output m_axi_wlast;
  wire m_axi_wlast;
  input m_axi_wready;
  wire m_axi_wready;
  output [7:0] m_axi_wstrb;
  wire [7:0] m_axi_wstrb;
  output m_axi_wvalid;
  wire m_axi_wvalid;
  input rst;
  wire rst;
  wire [11:0] s_axil_ar__payload;
  wire [11:0] \s_axil_ar__payload.addr ;
  wire s_axil_ar__ready;
  wire s_axil_ar__valid;
  input [11:0] s_axil_araddr;
  wire [11:0] s_axil_araddr;
  output s_axil_arready;
  wire s_axil_arready;
  input s_axil_arvalid;
  wire s_axil_arvalid;
  wire [11:0] s_axil_aw__payload;
  wire [11:0] \s_axil_aw__payload.addr ;
  wire s_axil_aw__ready;
  wire s_axil_aw__valid;
  input [11:0] s_axil_awaddr;
  wire [11:0] s_axil_awaddr;
  output s_axil_awready;
  wire s_axil_awready;
  input s_axil_awvalid;
  wire s_axil_awvalid;
  wire [1:0] s_axil_b__payload;
  wire [1:0] \s_axil_b__payload.resp ;
  wire s_axil_b__ready;
  wire s_axil_b__valid;
  input s_axil_bready;
  wire s_axil_bready;
  output [1:0] s_axil_bresp;
  wire [1:0] s_axil_bresp;
  output s_axil_bvalid;
  wire s_axil_bvalid;
  wire [33:0] s_axil_r__payload;
  wire [31:0] \s_axil_r__payload.data ;
  wire [1:0] \s_axil_r__payload.resp ;
  wire s_axil_r__ready;
  wire s_axil_r__valid;
  output [31:0] s_axil_rdata;
  wire [31:0] s_axil_rdata;
  input s_axil_rready;
  wire s_axil_rready;
  output [1:0] s_axil_rresp;
  wire [1:0] s_axil_rresp;
  output s_axil_rvalid;
  wire s_axil_rvalid;
  wire [35:0] s_axil_w__payload;
  wire [31:0] \s_axil_w__payload.data ;
  wire [3:0] \s_axil_w__payload.strb ;
  wire s_axil_w__ready;
  wire s_axil_w__valid;
  input [31:0] s_axil_wdata;
  wire [31:0] s_axil_wdata;
  output s_axil_wready;
  wire s_axil_wready;
  input [3:0] s_axil_wstrb;
  wire [3:0] s_axil_wstrb;
  input s_axil_wvalid;
  wire s_axil_wvalid;
  \hotline_accelerator.design  \design  (
    .clk(clk),
    .irq(irq),
    .m_axi_ar__payload(m_axi_ar__payload),
    .m_axi_ar__ready(m_axi_arready),
    .m_axi_ar__valid(m_axi_arvalid),
    .m_axi_aw__payload(m_axi_aw__payload),
    .m_axi_aw__ready(m_axi_awready),
    .m_axi_aw__valid(m_axi_awvalid),
    .m_axi_b__payload(m_axi_b__payload),
    .m_axi_b__ready(m_axi_bready),
    .m_axi_b__valid(m_axi_bvalid),
    .m_axi_r__payload(m_axi_r__payload),
    .m_axi_r__ready(m_axi_rready),
    .m_axi_r__valid(m_axi_rvalid),
    .m_axi_w__payload(m_axi_w__payload),
    .m_axi_w__ready(m_axi_wready),
    .m_axi_w__valid(m_axi_wvalid),
    .rst(rst),
    .s_axil_ar__payload(s_axil_araddr),
    .s_axil_ar__ready(s_axil_arready),
    .s_axil_ar__valid(s_axil_arvalid),
    .s_axil_aw__payload(s_axil_awaddr),
    .s_axil_aw__ready(s_axil_awready),
    .s_axil_aw__valid(s_axil_awvalid),
    .s_axil_b__payload(s_axil_bresp),
    .s_axil_b__ready(s_axil_bready),
    .s_axil_b__valid(s_axil_bvalid),
    .s_axil_r__payload(s_axil_r__payload),
    .s_axil_r__ready(s_axil_rready),
    .s_axil_r__valid(s_axil_rvalid),
    .s_axil_w__payload(s_axil_w__payload),
    .s_axil_w__ready(s_axil_wready),
    .s_axil_w__valid(s_axil_wvalid)
  );
  assign s_axil_ar__valid = s_axil_arvalid;
  assign s_axil_ar__ready = s_axil_arready;
  assign s_axil_ar__payload = s_axil_araddr;
  assign s_axil_r__valid = s_axil_rvalid;
  assign s_axil_r__ready = s_axil_rready;
  assign s_axil_aw__valid = s_axil_awvalid;
  assign s_axil_aw__ready = s_axil_awready;
  assign s_axil_aw__payload = s_axil_awaddr;
  assign s_axil_w__valid = s_axil_wvalid;
  assign s_axil_w__ready = s_axil_wready;
  assign s_axil_b__valid = s_axil_bvalid;
  assign s_axil_b__ready = s_axil_bready;
  assign s_axil_b__payload = s_axil_bresp;
  assign m_axi_ar__valid = m_axi_arvalid;
  assign m_axi_ar__ready = m_axi_arready;
  assign m_axi_r__valid = m_axi_rvalid;
  assign m_axi_r__ready = m_axi_rready;
  assign m_axi_aw__valid = m_axi_awvalid;
  assign m_axi_aw__ready = m_axi_awready;
  assign m_axi_w__valid = m_axi_wvalid;
  assign m_axi_w__ready = m_axi_wready;
  assign m_axi_b__valid = m_axi_bvalid;
  assign m_axi_b__ready = m_axi_bready;
  assign \irq$79  = irq;
  assign s_axil_rdata = s_axil_r__payload[31:0];
  assign s_axil_rresp = s_axil_r__payload[33:32];
  assign m_axi_araddr = m_axi_ar__payload[63:0];
  assign m_axi_arid = m_axi_ar__payload[68:64];
  assign m_axi_arlen = m_axi_ar__payload[76:69];
  assign m_axi_arsize = m_axi_ar__payload[79:77];
  assign m_axi_arburst = m_axi_ar__payload[81:80];
  assign m_axi_awaddr = m_axi_aw__payload[63:0];
  assign m_axi_awid = m_axi_aw__payload[68:64];
  assign m_axi_awlen = m_axi_aw__payload[76:69];
  assign m_axi_awsize = m_axi_aw__payload[79:77];
  assign m_axi_awburst = m_axi_aw__payload[81:80];
  assign m_axi_wdata = m_axi_w__payload[63:0];
  assign m_axi_wstrb = m_axi_w__payload[71:64];
  assign m_axi_wlast = m_axi_w__payload[72];
  assign \s_axil_ar__payload.addr  = s_axil_araddr;
  assign \s_axil_r__payload.data  = s_axil_r__payload[31:0];
  assign \s_axil_r__payload.resp  = s_axil_r__payload[33:32];
  assign \s_axil_aw__payload.addr  = s_axil_awaddr;
  assign \s_axil_w__payload.data  = s_axil_w__payload[31:0];
  assign \s_axil_w__payload.strb  = s_axil_w__payload[35:32];
  assign \s_axil_b__payload.resp  = s_axil_bresp;
  assign \m_axi_ar__payload.addr  = m_axi_ar__payload[63:0];
  assign \m_axi_ar__payload.id  = m_axi_ar__payload[68:64];
  assign \m_axi_ar__payload.len  = m_axi_ar__payload[76:69];
  assign \m_axi_ar__payload.size  = m_axi_ar__payload[79:77];
  assign \m_axi_ar__payload.burst  = m_axi_ar__payload[81:80];
  assign \m_axi_r__payload.data  = m_axi_r__payload[63:0];
  assign \m_axi_r__payload.id  = m_axi_r__payload[68:64];
  assign \m_axi_r__payload.resp  = m_axi_r__payload[70:69];
  assign \m_axi_r__payload.last  = m_axi_r__payload[71];
  assign \m_axi_aw__payload.addr  = m_axi_aw__payload[63:0];
  assign \m_axi_aw__payload.id  = m_axi_aw__payload[68:64];
  assign \m_axi_aw__payload.len  = m_axi_aw__payload[76:69];
  assign \m_axi_aw__payload.size  = m_axi_aw__payload[79:77];
  assign \m_axi_aw__payload.burst  = m_axi_aw__payload[81:80];
  assign \m_axi_w__payload.data  = m_axi_w__payload[63:0];
  assign \m_axi_w__payload.strb  = m_axi_w__payload[71:64];
  assign \m_axi_w__payload.last  = m_axi_w__payload[72];
  assign \m_axi_b__payload.id  = m_axi_b__payload[4:0];
  assign \m_axi_b__payload.resp  = m_axi_b__payload[6:5];
  assign m_axi_b__payload[6:5] = m_axi_bresp;
  assign m_axi_b__payload[4:0] = m_axi_bid;
  assign m_axi_r__payload[71] = m_axi_rlast;
  assign m_axi_r__payload[70:69] = m_axi_rresp;
  assign m_axi_r__payload[68:64] = m_axi_rid;
  assign m_axi_r__payload[63:0] = m_axi_rdata;
  assign s_axil_w__payload[35:32] = s_axil_wstrb;
  assign s_axil_w__payload[31:0] = s_axil_wdata;
endmodule

module \hotline_accelerator.design (rst, s_axil_ar__valid, s_axil_ar__payload, s_axil_r__ready, s_axil_aw__valid, s_axil_aw__payload, s_axil_w__valid, s_axil_b__ready, m_axi_ar__ready, m_axi_r__valid, m_axi_aw__ready, m_axi_w__ready, m_axi_b__valid, s_axil_ar__ready, s_axil_r__valid, s_axil_aw__ready, s_axil_w__ready, s_axil_b__valid, s_axil_b__payload, irq, m_axi_ar__valid
, m_axi_r__ready, m_axi_aw__valid, m_axi_w__valid, m_axi_b__ready, s_axil_w__payload, m_axi_r__payload, m_axi_b__payload, s_axil_r__payload, m_axi_ar__payload, m_axi_aw__payload, m_axi_w__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  reg \$4 ;
  wire [27:0] \$5 ;
  wire abandon;
  reg abandoned = 1'h1;
  wire [47:0] asked;
  wire [47:0] \asked$269 ;
  wire [65:0] back;
  wire [65:0] \back$202 ;
  wire [63:0] \back$202.data ;
  wire [1:0] \back$202.resp ;
  wire [65:0] \back$207 ;
  wire [63:0] \back$207.data ;
  wire [1:0] \back$207.resp ;
  wire [63:0] \back.data ;
  wire [1:0] \back.resp ;
  wire [4:0] back_id;
  wire [4:0] \back_id$200 ;
  wire [4:0] \back_id$206 ;
  wire back_valid;
  wire \back_valid$198 ;
  wire \back_valid$205 ;
  wire bad_list;
  wire \bad_list$244 ;
  wire bad_offsets;
  wire \bad_offsets$238 ;
  wire [6:0] bad_sample;
  wire [6:0] \bad_sample$242 ;
  wire [2:0] bad_table;
  wire [2:0] \bad_table$240 ;
  wire bags;
  wire [47:0] batches;
  wire [47:0] \batches$275 ;
  wire [130:0] beats__payload;
  wire [63:0] \beats__payload.addr ;
  wire [63:0] \beats__payload.data ;
  wire \beats__payload.last ;
  wire [1:0] \beats__payload.strb ;
  wire beats__ready;
  wire beats__valid;
  wire [76:0] burst__payload;
  wire [63:0] \burst__payload.addr ;
  wire [4:0] \burst__payload.id ;
  wire [7:0] \burst__payload.len ;
  wire burst__ready;
  wire burst__valid;
  wire [76:0] burst_ids__payload;
  wire [63:0] \burst_ids__payload.addr ;
  wire [4:0] \burst_ids__payload.id ;
  wire [7:0] \burst_ids__payload.len ;
  wire burst_ids__ready;
  wire burst_ids__valid;
  wire [76:0] burst_offsets__payload;
  wire [63:0] \burst_offsets__payload.addr ;
  wire [4:0] \burst_offsets__payload.id ;
  wire [7:0] \burst_offsets__payload.len ;
  wire burst_offsets__ready;
  wire burst_offsets__valid;
  wire [76:0] burst_rest__payload;
  wire [63:0] \burst_rest__payload.addr ;
  wire [4:0] \burst_rest__payload.id ;
  wire [7:0] \burst_rest__payload.len ;
  wire burst_rest__ready;
  wire burst_rest__valid;
  wire [76:0] burst_rows__payload;
  wire [63:0] \burst_rows__payload.addr ;
  wire [4:0] \burst_rows__payload.id ;
  wire [7:0] \burst_rows__payload.len ;
  wire burst_rows__ready;
  wire burst_rows__valid;
  wire [76:0] burst_slots__payload;
  wire [63:0] \burst_slots__payload.addr ;
  wire [4:0] \burst_slots__payload.id ;
  wire [7:0] \burst_slots__payload.len ;
  wire burst_slots__ready;
  wire burst_slots__valid;
  wire [76:0] burst_weights__payload;
  wire [63:0] \burst_weights__payload.addr ;
  wire [4:0] \burst_weights__payload.id ;
  wire [7:0] \burst_weights__payload.len ;
  wire burst_weights__ready;
  wire burst_weights__valid;
  wire busy;
  wire [47:0] busy_cycles;
  wire [47:0] \busy_cycles$261 ;
  wire [47:0] classify_cycles;
  wire [47:0] \classify_cycles$279 ;
  wire classify_cycles_now;
  wire clear;
  wire clear_counters;
  input clk;
  wire clk;
  wire [63:0] completion_base;
  wire [31:0] completion_base_high;
  wire [31:0] completion_base_low;
  wire [4:0] completion_size;
  wire [4:0] \completion_size$84 ;
  wire [31:0] completions;
  wire [31:0] \completions$98 ;
  wire control_clear_counters;
  wire control_enable;
  wire control_reset;
  wire drop;
  wire enable;
  wire [7:0] error_code;
  wire [7:0] error_code_code;
  wire [7:0] error_code_opcode;
  wire [1:0] error_code_response;
  wire [7:0] error_code_source;
  wire [7:0] error_opcode;
  wire [1:0] error_response;
  wire [31:0] error_row;
  wire [31:0] \error_row$118 ;
  wire [31:0] error_sample;
  wire [31:0] \error_sample$114 ;
  wire [7:0] error_source;
  wire [31:0] error_table;
  wire [31:0] \error_table$116 ;
  wire [31:0] error_tag;
  wire [31:0] \error_tag$112 ;
  wire failed;
  wire \failed$214 ;
  wire failed_access;
  wire [4:0] failed_id;
  wire [4:0] \failed_id$218 ;
  wire failed_read;
  wire \failed_read$216 ;
  wire [1:0] failed_resp;
  wire [1:0] \failed_resp$220 ;
  wire [47:0] filtered;
  wire [47:0] \filtered$267 ;
  wire finished;
  wire \finished$234 ;
  wire [47:0] gather_cycles;
  wire [47:0] \gather_cycles$281 ;
  wire gather_cycles_now;
  wire [47:0] gathered_bags;
  wire [47:0] \gathered_bags$289 ;
  wire gathered_bags_now;
  wire [47:0] gathered_rows;
  wire [47:0] \gathered_rows$287 ;
  wire gathered_rows_now;
  wire halted;
  wire [47:0] held_up;
  wire [47:0] \held_up$271 ;
  wire idle;
  wire \idle$210 ;
  output irq;
  wire irq;
  wire \irq$67 ;
  wire [47:0] kept_waiting;
  wire [47:0] \kept_waiting$273 ;
  wire [47:0] learn_cycles;
  wire [47:0] \learn_cycles$277 ;
  wire learn_cycles_now;
  wire [47:0] lookups;
  wire [47:0] \lookups$265 ;
  output [81:0] m_axi_ar__payload;
  wire [81:0] m_axi_ar__payload;
  wire [81:0] \m_axi_ar__payload$37 ;
  wire [63:0] \m_axi_ar__payload$37.addr ;
  wire [1:0] \m_axi_ar__payload$37.burst ;
  wire [4:0] \m_axi_ar__payload$37.id ;
  wire [7:0] \m_axi_ar__payload$37.len ;
  wire [2:0] \m_axi_ar__payload$37.size ;
  wire [63:0] \m_axi_ar__payload.addr ;
  wire [1:0] \m_axi_ar__payload.burst ;
  wire [4:0] \m_axi_ar__payload.id ;
  wire [7:0] \m_axi_ar__payload.len ;
  wire [2:0] \m_axi_ar__payload.size ;
  input m_axi_ar__ready;
  wire m_axi_ar__ready;
  wire \m_axi_ar__ready$39 ;
  output m_axi_ar__valid;
  wire m_axi_ar__valid;
  wire \m_axi_ar__valid$41 ;
  output [81:0] m_axi_aw__payload;
  wire [81:0] m_axi_aw__payload;
  wire [81:0] \m_axi_aw__payload$49 ;
  wire [63:0] \m_axi_aw__payload$49.addr ;
  wire [1:0] \m_axi_aw__payload$49.burst ;
  wire [4:0] \m_axi_aw__payload$49.id ;
  wire [7:0] \m_axi_aw__payload$49.len ;
  wire [2:0] \m_axi_aw__payload$49.size ;
  wire [63:0] \m_axi_aw__payload.addr ;
  wire [1:0] \m_axi_aw__payload.burst ;
  wire [4:0] \m_axi_aw__payload.id ;
  wire [7:0] \m_axi_aw__payload.len ;
  wire [2:0] \m_axi_aw__payload.size ;
  input m_axi_aw__ready;
  wire m_axi_aw__ready;
  wire \m_axi_aw__ready$51 ;
  output m_axi_aw__valid;
  wire m_axi_aw__valid;
  wire \m_axi_aw__valid$53 ;
  input [6:0] m_axi_b__payload;
  wire [6:0] m_axi_b__payload;
  wire [6:0] \m_axi_b__payload$61 ;
  wire [4:0] \m_axi_b__payload$61.id ;
  wire [1:0] \m_axi_b__payload$61.resp ;
  wire [4:0] \m_axi_b__payload.id ;
  wire [1:0] \m_axi_b__payload.resp ;
  output m_axi_b__ready;
  wire m_axi_b__ready;
  wire \m_axi_b__ready$63 ;
  input m_axi_b__valid;
  wire m_axi_b__valid;
  wire \m_axi_b__valid$65 ;
  input [71:0] m_axi_r__payload;
  wire [71:0] m_axi_r__payload;
  wire [71:0] \m_axi_r__payload$43 ;
  wire [63:0] \m_axi_r__payload$43.data ;
  wire [4:0] \m_axi_r__payload$43.id ;
  wire \m_axi_r__payload$43.last ;
  wire [1:0] \m_axi_r__payload$43.resp ;
  wire [63:0] \m_axi_r__payload.data ;
  wire [4:0] \m_axi_r__payload.id ;
  wire \m_axi_r__payload.last ;
  wire [1:0] \m_axi_r__payload.resp ;
  output m_axi_r__ready;
  wire m_axi_r__ready;
  wire \m_axi_r__ready$45 ;
  input m_axi_r__valid;
  wire m_axi_r__valid;
  wire \m_axi_r__valid$47 ;
  output [72:0] m_axi_w__payload;
  wire [72:0] m_axi_w__payload;
  wire [72:0] \m_axi_w__payload$55 ;
  wire [63:0] \m_axi_w__payload$55.data ;
  wire \m_axi_w__payload$55.last ;
  wire [7:0] \m_axi_w__payload$55.strb ;
  wire [63:0] \m_axi_w__payload.data ;
  wire \m_axi_w__payload.last ;
  wire [7:0] \m_axi_w__payload.strb ;
  input m_axi_w__ready;
  wire m_axi_w__ready;
  wire \m_axi_w__ready$57 ;
  output m_axi_w__valid;
  wire m_axi_w__valid;
  wire \m_axi_w__valid$59 ;
  wire moves;
  wire \moves$212 ;
  wire [7:0] opcode;
  wire [7:0] \opcode$224 ;
  wire [582:0] operands;
  wire [582:0] \operands$228 ;
  wire [15:0] \operands$228.bag_length ;
  wire [3:0] \operands$228.dim ;
  wire [63:0] \operands$228.entries ;
  wire [63:0] \operands$228.ids ;
  wire [31:0] \operands$228.lookups ;
  wire [63:0] \operands$228.offsets ;
  wire [63:0] \operands$228.popular ;
  wire [63:0] \operands$228.rest ;
  wire [6:0] \operands$228.rest_count ;
  wire [6:0] \operands$228.samples ;
  wire [63:0] \operands$228.slots ;
  wire [3:0] \operands$228.tables ;
  wire [63:0] \operands$228.vectors ;
  wire \operands$228.weighted ;
  wire [63:0] \operands$228.weights ;
  wire [15:0] \operands.bag_length ;
  wire [3:0] \operands.dim ;
  wire [63:0] \operands.entries ;
  wire [63:0] \operands.ids ;
  wire [31:0] \operands.lookups ;
  wire [63:0] \operands.offsets ;
  wire [63:0] \operands.popular ;
  wire [63:0] \operands.rest ;
  wire [6:0] \operands.rest_count ;
  wire [6:0] \operands.samples ;
  wire [63:0] \operands.slots ;
  wire [3:0] \operands.tables ;
  wire [63:0] \operands.vectors ;
  wire \operands.weighted ;
  wire [63:0] \operands.weights ;
  wire operations_clk;
  wire operations_rst;
  wire [105:0] outcome;
  wire [105:0] \outcome$236 ;
  wire \outcome$236.bad ;
  wire [31:0] \outcome$236.bad_row ;
  wire [5:0] \outcome$236.bad_sample ;
  wire [2:0] \outcome$236.bad_table ;
  wire [31:0] \outcome$236.first_count ;
  wire [31:0] \outcome$236.second_count ;
  wire \outcome.bad ;
  wire [31:0] \outcome.bad_row ;
  wire [5:0] \outcome.bad_sample ;
  wire [2:0] \outcome.bad_table ;
  wire [31:0] \outcome.first_count ;
  wire [31:0] \outcome.second_count ;
  wire [63:0] queue_base;
  wire [31:0] queue_base_high;
  wire [31:0] queue_base_low;
  wire [15:0] queue_head;
  wire [15:0] \queue_head$96 ;
  wire [4:0] queue_size;
  wire [4:0] \queue_size$77 ;
  wire [15:0] queue_tail;
  wire [15:0] \queue_tail$79 ;
  wire raise_done;
  wire raise_error;
  wire [47:0] read_beats;
  wire [47:0] \read_beats$283 ;
  wire read_beats_now;
  wire [76:0] read_ids__payload;
  wire [63:0] \read_ids__payload.addr ;
  wire [4:0] \read_ids__payload.id ;
  wire [7:0] \read_ids__payload.len ;
  wire read_ids__ready;
  wire read_ids__valid;
  wire [76:0] read_instructions__payload;
  wire [63:0] \read_instructions__payload.addr ;
  wire [4:0] \read_instructions__payload.id ;
  wire [7:0] \read_instructions__payload.len ;
  wire read_instructions__ready;
  wire read_instructions__valid;
  wire [76:0] read_offsets__payload;
  wire [63:0] \read_offsets__payload.addr ;
  wire [4:0] \read_offsets__payload.id ;
  wire [7:0] \read_offsets__payload.len ;
  wire read_offsets__ready;
  wire read_offsets__valid;
  wire [76:0] read_rest__payload;
  wire [63:0] \read_rest__payload.addr ;
  wire [4:0] \read_rest__payload.id ;
  wire [7:0] \read_rest__payload.len ;
  wire read_rest__ready;
  wire read_rest__valid;
  wire [76:0] read_rows__payload;
  wire [63:0] \read_rows__payload.addr ;
  wire [4:0] \read_rows__payload.id ;
  wire [7:0] \read_rows__payload.len ;
  wire read_rows__ready;
  wire read_rows__valid;
  wire [76:0] read_slots__payload;
  wire [63:0] \read_slots__payload.addr ;
  wire [4:0] \read_slots__payload.id ;
  wire [7:0] \read_slots__payload.len ;
  wire read_slots__ready;
  wire read_slots__valid;
  wire [76:0] read_weights__payload;
  wire [63:0] \read_weights__payload.addr ;
  wire [4:0] \read_weights__payload.id ;
  wire [7:0] \read_weights__payload.len ;
  wire read_weights__ready;
  wire read_weights__valid;
  wire reads;
  wire reset;
  wire resetting;
  wire rows;
  input rst;
  wire rst;
  wire running;
  input [11:0] s_axil_ar__payload;
  wire [11:0] s_axil_ar__payload;
  wire [11:0] \s_axil_ar__payload$7 ;
  wire [11:0] \s_axil_ar__payload$7.addr ;
  wire [11:0] \s_axil_ar__payload.addr ;
  output s_axil_ar__ready;
  wire s_axil_ar__ready;
  wire \s_axil_ar__ready$9 ;
  input s_axil_ar__valid;
  wire s_axil_ar__valid;
  wire \s_axil_ar__valid$11 ;
  input [11:0] s_axil_aw__payload;
  wire [11:0] s_axil_aw__payload;
  wire [11:0] \s_axil_aw__payload$19 ;
  wire [11:0] \s_axil_aw__payload$19.addr ;
  wire [11:0] \s_axil_aw__payload.addr ;
  output s_axil_aw__ready;
  wire s_axil_aw__ready;
  wire \s_axil_aw__ready$21 ;
  input s_axil_aw__valid;
  wire s_axil_aw__valid;
  wire \s_axil_aw__valid$23 ;
  output [1:0] s_axil_b__payload;
  wire [1:0] s_axil_b__payload;
  wire [1:0] \s_axil_b__payload$31 ;
  wire [1:0] \s_axil_b__payload$31.resp ;
  wire [1:0] \s_axil_b__payload.resp ;
  input s_axil_b__ready;
  wire s_axil_b__ready;
  wire \s_axil_b__ready$33 ;
  output s_axil_b__valid;
  wire s_axil_b__valid;
  wire \s_axil_b__valid$35 ;
  output [33:0] s_axil_r__payload;
  wire [33:0] s_axil_r__payload;
  wire [33:0] \s_axil_r__payload$13 ;
  wire [31:0] \s_axil_r__payload$13.data ;
  wire [1:0] \s_axil_r__payload$13.resp ;
  wire [31:0] \s_axil_r__payload.data ;
  wire [1:0] \s_axil_r__payload.resp ;
  input s_axil_r__ready;
  wire s_axil_r__ready;
  wire \s_axil_r__ready$15 ;
  output s_axil_r__valid;
  wire s_axil_r__valid;
  wire \s_axil_r__valid$17 ;
  input [35:0] s_axil_w__payload;
  wire [35:0] s_axil_w__payload;
  wire [35:0] \s_axil_w__payload$25 ;
  wire [31:0] \s_axil_w__payload$25.data ;
  wire [3:0] \s_axil_w__payload$25.strb ;
  wire [31:0] \s_axil_w__payload.data ;
  wire [3:0] \s_axil_w__payload.strb ;
  output s_axil_w__ready;
  wire s_axil_w__ready;
  wire \s_axil_w__ready$27 ;
  input s_axil_w__valid;
  wire s_axil_w__valid;
  wire \s_axil_w__valid$29 ;
  wire set_interrupt_done;
  wire set_interrupt_error;
  wire [74:0] setting;
  wire [74:0] \setting$232 ;
  wire [7:0] \setting$232.register ;
  wire [2:0] \setting$232.table ;
  wire [63:0] \setting$232.value ;
  wire [7:0] \setting.register ;
  wire [2:0] \setting.table ;
  wire [63:0] \setting.value ;
  wire setting_valid;
  wire \setting_valid$230 ;
  wire start;
  wire \start$226 ;
  wire status_busy;
  wire status_failed;
  wire status_halted;
  wire status_resetting;
  wire [47:0] steps;
  wire [47:0] \steps$263 ;
  wire [31:0] vector;
  wire [31:0] \vector$222 ;
  wire [31:0] watchdog;
  wire [31:0] \watchdog$86 ;
  wire [47:0] write_beats;
  wire [47:0] \write_beats$285 ;
  wire write_beats_now;
  wire [130:0] write_entries__payload;
  wire [130:0] \write_entries__payload$192 ;
  wire [63:0] \write_entries__payload$192.addr ;
  wire [63:0] \write_entries__payload$192.data ;
  wire \write_entries__payload$192.last ;
  wire [1:0] \write_entries__payload$192.strb ;
  wire [63:0] \write_entries__payload.addr ;
  wire [63:0] \write_entries__payload.data ;
  wire \write_entries__payload.last ;
  wire [1:0] \write_entries__payload.strb ;
  wire write_entries__ready;
  wire \write_entries__ready$194 ;
  wire write_entries__valid;
  wire \write_entries__valid$196 ;
  wire [130:0] write_popular__payload;
  wire [130:0] \write_popular__payload$174 ;
  wire [63:0] \write_popular__payload$174.addr ;
  wire [63:0] \write_popular__payload$174.data ;
  wire \write_popular__payload$174.last ;
  wire [1:0] \write_popular__payload$174.strb ;
  wire [63:0] \write_popular__payload.addr ;
  wire [63:0] \write_popular__payload.data ;
  wire \write_popular__payload.last ;
  wire [1:0] \write_popular__payload.strb ;
  wire write_popular__ready;
  wire \write_popular__ready$176 ;
  wire write_popular__valid;
  wire \write_popular__valid$178 ;
  wire [130:0] write_records__payload;
  wire [63:0] \write_records__payload.addr ;
  wire [63:0] \write_records__payload.data ;
  wire \write_records__payload.last ;
  wire [1:0] \write_records__payload.strb ;
  wire write_records__ready;
  wire write_records__valid;
  wire [130:0] write_rest__payload;
  wire [130:0] \write_rest__payload$180 ;
  wire [63:0] \write_rest__payload$180.addr ;
  wire [63:0] \write_rest__payload$180.data ;
  wire \write_rest__payload$180.last ;
  wire [1:0] \write_rest__payload$180.strb ;
  wire [63:0] \write_rest__payload.addr ;
  wire [63:0] \write_rest__payload.data ;
  wire \write_rest__payload.last ;
  wire [1:0] \write_rest__payload.strb ;
  wire write_rest__ready;
  wire \write_rest__ready$182 ;
  wire write_rest__valid;
  wire \write_rest__valid$184 ;
  wire [130:0] write_slots__payload;
  wire [130:0] \write_slots__payload$168 ;
  wire [63:0] \write_slots__payload$168.addr ;
  wire [63:0] \write_slots__payload$168.data ;
  wire \write_slots__payload$168.last ;
  wire [1:0] \write_slots__payload$168.strb ;
  wire [63:0] \write_slots__payload.addr ;
  wire [63:0] \write_slots__payload.data ;
  wire \write_slots__payload.last ;
  wire [1:0] \write_slots__payload.strb ;
  wire write_slots__ready;
  wire \write_slots__ready$170 ;
  wire write_slots__valid;
  wire \write_slots__valid$172 ;
  wire [130:0] write_vectors__payload;
  wire [130:0] \write_vectors__payload$186 ;
  wire [63:0] \write_vectors__payload$186.addr ;
  wire [63:0] \write_vectors__payload$186.data ;
  wire \write_vectors__payload$186.last ;
  wire [1:0] \write_vectors__payload$186.strb ;
  wire [63:0] \write_vectors__payload.addr ;
  wire [63:0] \write_vectors__payload.data ;
  wire \write_vectors__payload.last ;
  wire [1:0] \write_vectors__payload.strb ;
  wire write_vectors__ready;
  wire \write_vectors__ready$188 ;
  wire write_vectors__valid;
  wire \write_vectors__valid$190 ;
  wire writes;
  wire written;
  wire \written$204 ;
  wire \written$208 ;
  assign \$2  = opcode == 2'h3;
  assign classify_cycles_now = running & \$2 ;
  assign \$3  = opcode == 3'h4;
  assign gather_cycles_now = running & \$3 ;
  always @(posedge clk)
    abandoned <= \$4 ;
  assign operations_rst = rst | abandoned;
  assign drop = abandon | abandoned;
  assign \$1  = opcode == 2'h2;
  assign learn_cycles_now = running & \$1 ;
  \hotline_accelerator.design.counters  counters (
    .classify_cycles(classify_cycles),
    .classify_cycles_now(classify_cycles_now),
    .clear(clear),
    .clk(clk),
    .gather_cycles(gather_cycles),
    .gather_cycles_now(gather_cycles_now),
    .gathered_bags(gathered_bags),
    .gathered_bags_now(gathered_bags_now),
    .gathered_rows(gathered_rows),
    .gathered_rows_now(gathered_rows_now),
    .learn_cycles(learn_cycles),
    .learn_cycles_now(learn_cycles_now),
    .read_beats(read_beats),
    .read_beats_now(read_beats_now),
    .rst(rst),
    .write_beats(write_beats),
    .write_beats_now(write_beats_now)
  );
  \hotline_accelerator.design.datapath  datapath (
    .asked(asked),
    .back(back),
    .back_id(back_id),
    .back_valid(back_valid),
    .bad_list(bad_list),
    .bad_offsets(bad_offsets),
    .bad_sample(bad_sample),
    .bad_table(bad_table),
    .bags(gathered_bags_now),
    .batches(batches),
    .beats__ready(write_slots__ready),
    .\beats__ready$136 (write_vectors__ready),
    .\beats__ready$160 (write_popular__ready),
    .\beats__ready$174 (write_rest__ready),
    .\beats__ready$188 (write_entries__ready),
    .burst__ready(burst_rest__ready),
    .\burst__ready$44 (burst_rows__ready),
    .burst_ids__payload(read_ids__payload),
    .burst_ids__ready(burst_ids__ready),
    .burst_ids__valid(read_ids__valid),
    .burst_offsets__payload(read_offsets__payload),
    .burst_offsets__ready(burst_offsets__ready),
    .burst_offsets__valid(read_offsets__valid),
    .burst_rest__payload(read_rest__payload),
    .burst_rest__valid(read_rest__valid),
    .burst_rows__payload(read_rows__payload),
    .burst_rows__valid(read_rows__valid),
    .burst_slots__payload(read_slots__payload),
    .burst_slots__ready(burst_slots__ready),
    .burst_slots__valid(read_slots__valid),
    .burst_weights__payload(read_weights__payload),
    .burst_weights__ready(burst_weights__ready),
    .burst_weights__valid(read_weights__valid),
    .busy_cycles(busy_cycles),
    .clear_counters(clear),
    .filtered(filtered),
    .finished(finished),
    .held_up(held_up),
    .kept_waiting(kept_waiting),
    .lookups(lookups),
    .opcode(opcode),
    .operands(operands),
    .operations_clk(clk),
    .operations_rst(operations_rst),
    .outcome(outcome),
    .rows(gathered_rows_now),
    .setting(setting),
    .setting_valid(setting_valid),
    .\start$49 (start),
    .steps(steps),
    .vector_of_back(\$5 ),
    .write_entries__payload(write_entries__payload),
    .write_entries__valid(write_entries__valid),
    .write_popular__payload(write_popular__payload),
    .write_popular__valid(write_popular__valid),
    .write_rest__payload(write_rest__payload),
    .write_rest__valid(write_rest__valid),
    .write_slots__payload(write_slots__payload),
    .write_slots__valid(write_slots__valid),
    .write_vectors__payload(write_vectors__payload),
    .write_vectors__valid(write_vectors__valid),
    .written(written)
  );
  \hotline_accelerator.design.port  port (
    .back(back),
    .back_id(back_id),
    .back_valid(back_valid),
    .clk(clk),
    .drop(drop),
    .failed(failed_access),
    .failed_id(failed_id),
    .failed_read(failed_read),
    .failed_resp(failed_resp),
    .idle(idle),
    .m_axi_ar__payload(m_axi_ar__payload),
    .m_axi_ar__valid(m_axi_ar__valid),
    .m_axi_arready(m_axi_ar__ready),
    .m_axi_aw__payload(m_axi_aw__payload),
    .m_axi_aw__valid(m_axi_aw__valid),
    .m_axi_awready(m_axi_aw__ready),
    .m_axi_b__payload(m_axi_b__payload),
    .m_axi_b__ready(m_axi_b__ready),
    .m_axi_bvalid(m_axi_b__valid),
    .m_axi_r__payload(m_axi_r__payload),
    .m_axi_r__ready(m_axi_r__ready),
    .m_axi_rvalid(m_axi_r__valid),
    .m_axi_w__payload(m_axi_w__payload),
    .m_axi_w__valid(m_axi_w__valid),
    .m_axi_wready(m_axi_w__ready),
    .moves(moves),
    .read_ids__payload(read_ids__payload),
    .read_ids__ready(burst_ids__ready),
    .read_ids_valid(read_ids__valid),
    .read_instructions__payload(read_instructions__payload),
    .read_instructions__ready(burst__ready),
    .read_instructions_valid(read_instructions__valid),
    .read_offsets__payload(read_offsets__payload),
    .read_offsets__ready(burst_offsets__ready),
    .read_offsets_valid(read_offsets__valid),
    .read_rest__payload(read_rest__payload),
    .read_rest__ready(burst_rest__ready),
    .read_rest_valid(read_rest__valid),
    .read_rows__payload(read_rows__payload),
    .read_rows__ready(burst_rows__ready),
    .read_rows_valid(read_rows__valid),
    .read_slots__payload(read_slots__payload),
    .read_slots__ready(burst_slots__ready),
    .read_slots_valid(read_slots__valid),
    .read_weights__payload(read_weights__payload),
    .read_weights__ready(burst_weights__ready),
    .read_weights_valid(read_weights__valid),
    .reads(read_beats_now),
    .rst(rst),
    .write_entries__payload(write_entries__payload),
    .write_entries__ready(write_entries__ready),
    .write_entries_valid(write_entries__valid),
    .write_popular__payload(write_popular__payload),
    .write_popular__ready(write_popular__ready),
    .write_popular_valid(write_popular__valid),
    .write_records__payload(write_records__payload),
    .write_records__ready(beats__ready),
    .write_records_valid(write_records__valid),
    .write_rest__payload(write_rest__payload),
    .write_rest__ready(write_rest__ready),
    .write_rest_valid(write_rest__valid),
    .write_slots__payload(write_slots__payload),
    .write_slots__ready(write_slots__ready),
    .write_slots_valid(write_slots__valid),
    .write_vectors__payload(write_vectors__payload),
    .write_vectors__ready(write_vectors__ready),
    .write_vectors_valid(write_vectors__valid),
    .writes(write_beats_now),
    .written(written)
  );
  \hotline_accelerator.design.registers  registers (
    .asked(asked),
    .batches(batches),
    .busy_cycles(busy_cycles),
    .classify_cycles(classify_cycles),
    .clk(clk),
    .completion_base_high(completion_base_high),
    .completion_base_low(completion_base_low),
    .completion_size(completion_size),
    .completions(completions),
    .control_clear_counters(clear),
    .control_enable(enable),
    .control_reset(reset),
    .error_code_code(error_code_code),
    .error_code_opcode(error_code_opcode),
    .error_code_response(error_code_response),
    .error_code_source(error_code_source),
    .error_row(error_row),
    .error_sample(error_sample),
    .error_table(error_table),
    .error_tag(error_tag),
    .filtered(filtered),
    .gather_cycles(gather_cycles),
    .gathered_bags(gathered_bags),
    .gathered_rows(gathered_rows),
    .held_up(held_up),
    .irq(irq),
    .kept_waiting(kept_waiting),
    .learn_cycles(learn_cycles),
    .lookups(lookups),
    .queue_base_high(queue_base_high),
    .queue_base_low(queue_base_low),
    .queue_head(queue_head),
    .queue_size(queue_size),
    .queue_tail(queue_tail),
    .read_beats(read_beats),
    .rst(rst),
    .s_axil_ar__ready(s_axil_ar__ready),
    .s_axil_araddr(s_axil_ar__payload),
    .s_axil_arvalid(s_axil_ar__valid),
    .s_axil_aw__ready(s_axil_aw__ready),
    .s_axil_awaddr(s_axil_aw__payload),
    .s_axil_awvalid(s_axil_aw__valid),
    .s_axil_b__payload(s_axil_b__payload),
    .s_axil_b__valid(s_axil_b__valid),
    .s_axil_bready(s_axil_b__ready),
    .s_axil_r__payload(s_axil_r__payload),
    .s_axil_r__valid(s_axil_r__valid),
    .s_axil_rready(s_axil_r__ready),
    .s_axil_w__payload(s_axil_w__payload),
    .s_axil_w__ready(s_axil_w__ready),
    .s_axil_wvalid(s_axil_w__valid),
    .set_interrupt_done(set_interrupt_done),
    .set_interrupt_error(set_interrupt_error),
    .status_busy(status_busy),
    .status_failed(status_failed),
    .status_halted(status_halted),
    .status_resetting(status_resetting),
    .steps(steps),
    .watchdog(watchdog),
    .write_beats(write_beats)
  );
  \hotline_accelerator.design.sequencer  sequencer (
    .abandon(abandon),
    .back(back),
    .back_id(back_id),
    .back_valid(back_valid),
    .bad_list(bad_list),
    .bad_offsets(bad_offsets),
    .bad_sample(bad_sample),
    .bad_table(bad_table),
    .beats__payload(write_records__payload),
    .beats__valid(write_records__valid),
    .beats_ready(beats__ready),
    .burst__payload(read_instructions__payload),
    .burst__valid(read_instructions__valid),
    .burst_ready(burst__ready),
    .busy(status_busy),
    .clk(clk),
    .completion_size(completion_size),
    .completions(completions),
    .enable(enable),
    .error_code(error_code_code),
    .error_opcode(error_code_opcode),
    .error_response(error_code_response),
    .error_row(error_row),
    .error_sample(error_sample),
    .error_source(error_code_source),
    .error_table(error_table),
    .error_tag(error_tag),
    .failed(status_failed),
    .failed_access(failed_access),
    .failed_id(failed_id),
    .failed_read(failed_read),
    .failed_resp(failed_resp),
    .finished(finished),
    .halted(status_halted),
    .idle(idle),
    .moves(moves),
    .opcode(opcode),
    .operands(operands),
    .outcome(outcome),
    .\port$132$215 (\$5 ),
    .\port$9$133 (completion_base_low),
    .\port$9$165 (completion_base_high),
    .\port$9$48 (queue_base_low),
    .\port$9$80 (queue_base_high),
    .queue_head(queue_head),
    .queue_size(queue_size),
    .queue_tail(queue_tail),
    .raise_done(set_interrupt_done),
    .raise_error(set_interrupt_error),
    .reset(reset),
    .resetting(status_resetting),
    .rst(rst),
    .running(running),
    .setting(setting),
    .setting_valid(setting_valid),
    .start(start),
    .watchdog(watchdog),
    .written(written)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$4  = abandon;
    if (rst) begin
      \$4  = 1'h1;
    end
  end
  assign operations_clk = clk;
  assign \s_axil_ar__payload$7  = s_axil_ar__payload;
  assign \s_axil_ar__ready$9  = s_axil_ar__ready;
  assign \s_axil_ar__valid$11  = s_axil_ar__valid;
  assign \s_axil_r__payload$13  = s_axil_r__payload;
  assign \s_axil_r__ready$15  = s_axil_r__ready;
  assign \s_axil_r__valid$17  = s_axil_r__valid;
  assign \s_axil_aw__payload$19  = s_axil_aw__payload;
  assign \s_axil_aw__ready$21  = s_axil_aw__ready;
  assign \s_axil_aw__valid$23  = s_axil_aw__valid;
  assign \s_axil_w__payload$25  = s_axil_w__payload;
  assign \s_axil_w__ready$27  = s_axil_w__ready;
  assign \s_axil_w__valid$29  = s_axil_w__valid;
  assign \s_axil_b__payload$31  = s_axil_b__payload;
  assign \s_axil_b__ready$33  = s_axil_b__ready;
  assign \s_axil_b__valid$35  = s_axil_b__valid;
  assign \m_axi_ar__payload$37  = m_axi_ar__payload;
  assign \m_axi_ar__ready$39  = m_axi_ar__ready;
  assign \m_axi_ar__valid$41  = m_axi_ar__valid;
  assign \m_axi_r__payload$43  = m_axi_r__payload;
  assign \m_axi_r__ready$45  = m_axi_r__ready;
  assign \m_axi_r__valid$47  = m_axi_r__valid;
  assign \m_axi_aw__payload$49  = m_axi_aw__payload;
  assign \m_axi_aw__ready$51  = m_axi_aw__ready;
  assign \m_axi_aw__valid$53  = m_axi_aw__valid;
  assign \m_axi_w__payload$55  = m_axi_w__payload;
  assign \m_axi_w__ready$57  = m_axi_w__ready;
  assign \m_axi_w__valid$59  = m_axi_w__valid;
  assign \m_axi_b__payload$61  = m_axi_b__payload;
  assign \m_axi_b__ready$63  = m_axi_b__ready;
  assign \m_axi_b__valid$65  = m_axi_b__valid;
  assign \irq$67  = irq;
  assign control_enable = enable;
  assign control_reset = reset;
  assign queue_base = { queue_base_high, queue_base_low };
  assign \queue_size$77  = queue_size;
  assign \queue_tail$79  = queue_tail;
  assign completion_base = { completion_base_high, completion_base_low };
  assign \completion_size$84  = completion_size;
  assign \watchdog$86  = watchdog;
  assign busy = status_busy;
  assign halted = status_halted;
  assign failed = status_failed;
  assign resetting = status_resetting;
  assign \queue_head$96  = queue_head;
  assign \completions$98  = completions;
  assign raise_done = set_interrupt_done;
  assign raise_error = set_interrupt_error;
  assign error_code = error_code_code;
  assign error_opcode = error_code_opcode;
  assign error_source = error_code_source;
  assign error_response = error_code_response;
  assign \error_tag$112  = error_tag;
  assign \error_sample$114  = error_sample;
  assign \error_table$116  = error_table;
  assign \error_row$118  = error_row;
  assign burst__payload = read_instructions__payload;
  assign read_instructions__ready = burst__ready;
  assign burst__valid = read_instructions__valid;
  assign beats__payload = write_records__payload;
  assign write_records__ready = beats__ready;
  assign beats__valid = write_records__valid;
  assign burst_offsets__payload = read_offsets__payload;
  assign read_offsets__ready = burst_offsets__ready;
  assign burst_offsets__valid = read_offsets__valid;
  assign burst_rest__payload = read_rest__payload;
  assign read_rest__ready = burst_rest__ready;
  assign burst_rest__valid = read_rest__valid;
  assign burst_ids__payload = read_ids__payload;
  assign read_ids__ready = burst_ids__ready;
  assign burst_ids__valid = read_ids__valid;
  assign burst_slots__payload = read_slots__payload;
  assign read_slots__ready = burst_slots__ready;
  assign burst_slots__valid = read_slots__valid;
  assign burst_weights__payload = read_weights__payload;
  assign read_weights__ready = burst_weights__ready;
  assign burst_weights__valid = read_weights__valid;
  assign burst_rows__payload = read_rows__payload;
  assign read_rows__ready = burst_rows__ready;
  assign burst_rows__valid = read_rows__valid;
  assign \write_slots__payload$168  = write_slots__payload;
  assign \write_slots__ready$170  = write_slots__ready;
  assign \write_slots__valid$172  = write_slots__valid;
  assign \write_popular__payload$174  = write_popular__payload;
  assign \write_popular__ready$176  = write_popular__ready;
  assign \write_popular__valid$178  = write_popular__valid;
  assign \write_rest__payload$180  = write_rest__payload;
  assign \write_rest__ready$182  = write_rest__ready;
  assign \write_rest__valid$184  = write_rest__valid;
  assign \write_vectors__payload$186  = write_vectors__payload;
  assign \write_vectors__ready$188  = write_vectors__ready;
  assign \write_vectors__valid$190  = write_vectors__valid;
  assign \write_entries__payload$192  = write_entries__payload;
  assign \write_entries__ready$194  = write_entries__ready;
  assign \write_entries__valid$196  = write_entries__valid;
  assign \back_valid$198  = back_valid;
  assign \back_id$200  = back_id;
  assign \back$202  = back;
  assign \written$204  = written;
  assign \back_valid$205  = back_valid;
  assign \back_id$206  = back_id;
  assign \back$207  = back;
  assign \written$208  = written;
  assign \idle$210  = idle;
  assign \moves$212  = moves;
  assign \failed$214  = failed_access;
  assign \failed_read$216  = failed_read;
  assign \failed_id$218  = failed_id;
  assign \failed_resp$220  = failed_resp;
  assign vector = { 4'h0, \$5  };
  assign \vector$222  = { 4'h0, \$5  };
  assign \opcode$224  = opcode;
  assign \start$226  = start;
  assign \operands$228  = operands;
  assign \setting_valid$230  = setting_valid;
  assign \setting$232  = setting;
  assign \finished$234  = finished;
  assign \outcome$236  = outcome;
  assign \bad_offsets$238  = bad_offsets;
  assign \bad_table$240  = bad_table;
  assign \bad_sample$242  = bad_sample;
  assign \bad_list$244  = bad_list;
  assign reads = read_beats_now;
  assign writes = write_beats_now;
  assign rows = gathered_rows_now;
  assign bags = gathered_bags_now;
  assign control_clear_counters = clear;
  assign clear_counters = clear;
  assign \busy_cycles$261  = busy_cycles;
  assign \steps$263  = steps;
  assign \lookups$265  = lookups;
  assign \filtered$267  = filtered;
  assign \asked$269  = asked;
  assign \held_up$271  = held_up;
  assign \kept_waiting$273  = kept_waiting;
  assign \batches$275  = batches;
  assign \learn_cycles$277  = learn_cycles;
  assign \classify_cycles$279  = classify_cycles;
  assign \gather_cycles$281  = gather_cycles;
  assign \read_beats$283  = read_beats;
  assign \write_beats$285  = write_beats;
  assign \gathered_rows$287  = gathered_rows;
  assign \gathered_bags$289  = gathered_bags;
  assign \s_axil_ar__payload.addr  = s_axil_ar__payload;
  assign \s_axil_ar__payload$7.addr  = s_axil_ar__payload;
  assign \s_axil_r__payload.data  = s_axil_r__payload[31:0];
  assign \s_axil_r__payload.resp  = s_axil_r__payload[33:32];
  assign \s_axil_r__payload$13.data  = s_axil_r__payload[31:0];
  assign \s_axil_r__payload$13.resp  = s_axil_r__payload[33:32];
  assign \s_axil_aw__payload.addr  = s_axil_aw__payload;
  assign \s_axil_aw__payload$19.addr  = s_axil_aw__payload;
  assign \s_axil_w__payload.data  = s_axil_w__payload[31:0];
  assign \s_axil_w__payload.strb  = s_axil_w__payload[35:32];
  assign \s_axil_w__payload$25.data  = s_axil_w__payload[31:0];
  assign \s_axil_w__payload$25.strb  = s_axil_w__payload[35:32];
  assign \s_axil_b__payload.resp  = s_axil_b__payload;
  assign \s_axil_b__payload$31.resp  = s_axil_b__payload;
  assign \m_axi_ar__payload.addr  = m_axi_ar__payload[63:0];
  assign \m_axi_ar__payload.id  = m_axi_ar__payload[68:64];
  assign \m_axi_ar__payload.len  = m_axi_ar__payload[76:69];
  assign \m_axi_ar__payload.size  = m_axi_ar__payload[79:77];
  assign \m_axi_ar__payload.burst  = m_axi_ar__payload[81:80];
  assign \m_axi_ar__payload$37.addr  = m_axi_ar__payload[63:0];
  assign \m_axi_ar__payload$37.id  = m_axi_ar__payload[68:64];
  assign \m_axi_ar__payload$37.len  = m_axi_ar__payload[76:69];
  assign \m_axi_ar__payload$37.size  = m_axi_ar__payload[79:77];
  assign \m_axi_ar__payload$37.burst  = m_axi_ar__payload[81:80];
  assign \m_axi_r__payload.data  = m_axi_r__payload[63:0];
  assign \m_axi_r__payload.id  = m_axi_r__payload[68:64];
  assign \m_axi_r__payload.resp  = m_axi_r__payload[70:69];
  assign \m_axi_r__payload.last  = m_axi_r__payload[71];
  assign \m_axi_r__payload$43.data  = m_axi_r__payload[63:0];
  assign \m_axi_r__payload$43.id  = m_axi_r__payload[68:64];
  assign \m_axi_r__payload$43.resp  = m_axi_r__payload[70:69];
  assign \m_axi_r__payload$43.last  = m_axi_r__payload[71];
  assign \m_axi_aw__payload.addr  = m_axi_aw__payload[63:0];
  assign \m_axi_aw__payload.id  = m_axi_aw__payload[68:64];
  assign \m_axi_aw__payload.len  = m_axi_aw__payload[76:69];
  assign \m_axi_aw__payload.size  = m_axi_aw__payload[79:77];
  assign \m_axi_aw__payload.burst  = m_axi_aw__payload[81:80];
  assign \m_axi_aw__payload$49.addr  = m_axi_aw__payload[63:0];
  assign \m_axi_aw__payload$49.id  = m_axi_aw__payload[68:64];
  assign \m_axi_aw__payload$49.len  = m_axi_aw__payload[76:69];
  assign \m_axi_aw__payload$49.size  = m_axi_aw__payload[79:77];
  assign \m_axi_aw__payload$49.burst  = m_axi_aw__payload[81:80];
  assign \m_axi_w__payload.data  = m_axi_w__payload[63:0];
  assign \m_axi_w__payload.strb  = m_axi_w__payload[71:64];
  assign \m_axi_w__payload.last  = m_axi_w__payload[72];
  assign \m_axi_w__payload$55.data  = m_axi_w__payload[63:0];
  assign \m_axi_w__payload$55.strb  = m_axi_w__payload[71:64];
  assign \m_axi_w__payload$55.last  = m_axi_w__payload[72];
  assign \m_axi_b__payload.id  = m_axi_b__payload[4:0];
  assign \m_axi_b__payload.resp  = m_axi_b__payload[6:5];
  assign \m_axi_b__payload$61.id  = m_axi_b__payload[4:0];
  assign \m_axi_b__payload$61.resp  = m_axi_b__payload[6:5];
  assign \read_instructions__payload.addr  = read_instructions__payload[63:0];
  assign \read_instructions__payload.len  = read_instructions__payload[71:64];
  assign \read_instructions__payload.id  = read_instructions__payload[76:72];
  assign \burst__payload.addr  = read_instructions__payload[63:0];
  assign \burst__payload.len  = read_instructions__payload[71:64];
  assign \burst__payload.id  = read_instructions__payload[76:72];
  assign \write_records__payload.addr  = write_records__payload[63:0];
  assign \write_records__payload.data  = write_records__payload[127:64];
  assign \write_records__payload.strb  = write_records__payload[129:128];
  assign \write_records__payload.last  = write_records__payload[130];
  assign \beats__payload.addr  = write_records__payload[63:0];
  assign \beats__payload.data  = write_records__payload[127:64];
  assign \beats__payload.strb  = write_records__payload[129:128];
  assign \beats__payload.last  = write_records__payload[130];
  assign \read_offsets__payload.addr  = read_offsets__payload[63:0];
  assign \read_offsets__payload.len  = read_offsets__payload[71:64];
  assign \read_offsets__payload.id  = read_offsets__payload[76:72];
  assign \burst_offsets__payload.addr  = read_offsets__payload[63:0];
  assign \burst_offsets__payload.len  = read_offsets__payload[71:64];
  assign \burst_offsets__payload.id  = read_offsets__payload[76:72];
  assign \read_rest__payload.addr  = read_rest__payload[63:0];
  assign \read_rest__payload.len  = read_rest__payload[71:64];
  assign \read_rest__payload.id  = read_rest__payload[76:72];
  assign \burst_rest__payload.addr  = read_rest__payload[63:0];
  assign \burst_rest__payload.len  = read_rest__payload[71:64];
  assign \burst_rest__payload.id  = read_rest__payload[76:72];
  assign \read_ids__payload.addr  = read_ids__payload[63:0];
  assign \read_ids__payload.len  = read_ids__payload[71:64];
  assign \read_ids__payload.id  = read_ids__payload[76:72];
  assign \burst_ids__payload.addr  = read_ids__payload[63:0];
  assign \burst_ids__payload.len  = read_ids__payload[71:64];
  assign \burst_ids__payload.id  = read_ids__payload[76:72];
  assign \read_slots__payload.addr  = read_slots__payload[63:0];
  assign \read_slots__payload.len  = read_slots__payload[71:64];
  assign \read_slots__payload.id  = read_slots__payload[76:72];
  assign \burst_slots__payload.addr  = read_slots__payload[63:0];
  assign \burst_slots__payload.len  = read_slots__payload[71:64];
  assign \burst_slots__payload.id  = read_slots__payload[76:72];
  assign \read_weights__payload.addr  = read_weights__payload[63:0];
  assign \read_weights__payload.len  = read_weights__payload[71:64];
  assign \read_weights__payload.id  = read_weights__payload[76:72];
  assign \burst_weights__payload.addr  = read_weights__payload[63:0];
  assign \burst_weights__payload.len  = read_weights__payload[71:64];
  assign \burst_weights__payload.id  = read_weights__payload[76:72];
  assign \read_rows__payload.addr  = read_rows__payload[63:0];
  assign \read_rows__payload.len  = read_rows__payload[71:64];
  assign \read_rows__payload.id  = read_rows__payload[76:72];
  assign \burst_rows__payload.addr  = read_rows__payload[63:0];
  assign \burst_rows__payload.len  = read_rows__payload[71:64];
  assign \burst_rows__payload.id  = read_rows__payload[76:72];
  assign \write_slots__payload.addr  = write_slots__payload[63:0];
  assign \write_slots__payload.data  = write_slots__payload[127:64];
  assign \write_slots__payload.strb  = write_slots__payload[129:128];
  assign \write_slots__payload.last  = write_slots__payload[130];
  assign \write_slots__payload$168.addr  = write_slots__payload[63:0];
  assign \write_slots__payload$168.data  = write_slots__payload[127:64];
  assign \write_slots__payload$168.strb  = write_slots__payload[129:128];
  assign \write_slots__payload$168.last  = write_slots__payload[130];
  assign \write_popular__payload.addr  = write_popular__payload[63:0];
  assign \write_popular__payload.data  = write_popular__payload[127:64];
  assign \write_popular__payload.strb  = write_popular__payload[129:128];
  assign \write_popular__payload.last  = write_popular__payload[130];
  assign \write_popular__payload$174.addr  = write_popular__payload[63:0];
  assign \write_popular__payload$174.data  = write_popular__payload[127:64];
  assign \write_popular__payload$174.strb  = write_popular__payload[129:128];
  assign \write_popular__payload$174.last  = write_popular__payload[130];
  assign \write_rest__payload.addr  = write_rest__payload[63:0];
  assign \write_rest__payload.data  = write_rest__payload[127:64];
  assign \write_rest__payload.strb  = write_rest__payload[129:128];
  assign \write_rest__payload.last  = write_rest__payload[130];
  assign \write_rest__payload$180.addr  = write_rest__payload[63:0];
  assign \write_rest__payload$180.data  = write_rest__payload[127:64];
  assign \write_rest__payload$180.strb  = write_rest__payload[129:128];
  assign \write_rest__payload$180.last  = write_rest__payload[130];
  assign \write_vectors__payload.addr  = write_vectors__payload[63:0];
  assign \write_vectors__payload.data  = write_vectors__payload[127:64];
  assign \write_vectors__payload.strb  = write_vectors__payload[129:128];
  assign \write_vectors__payload.last  = write_vectors__payload[130];
  assign \write_vectors__payload$186.addr  = write_vectors__payload[63:0];
  assign \write_vectors__payload$186.data  = write_vectors__payload[127:64];
  assign \write_vectors__payload$186.strb  = write_vectors__payload[129:128];
  assign \write_vectors__payload$186.last  = write_vectors__payload[130];
  assign \write_entries__payload.addr  = write_entries__payload[63:0];
  assign \write_entries__payload.data  = write_entries__payload[127:64];
  assign \write_entries__payload.strb  = write_entries__payload[129:128];
  assign \write_entries__payload.last  = write_entries__payload[130];
  assign \write_entries__payload$192.addr  = write_entries__payload[63:0];
  assign \write_entries__payload$192.data  = write_entries__payload[127:64];
  assign \write_entries__payload$192.strb  = write_entries__payload[129:128];
  assign \write_entries__payload$192.last  = write_entries__payload[130];
  assign \back.data  = back[63:0];
  assign \back.resp  = back[65:64];
  assign \back$202.data  = back[63:0];
  assign \back$202.resp  = back[65:64];
  assign \back$207.data  = back[63:0];
  assign \back$207.resp  = back[65:64];
  assign \operands.ids  = operands[63:0];
  assign \operands.offsets  = operands[127:64];
  assign \operands.slots  = operands[191:128];
  assign \operands.weights  = operands[255:192];
  assign \operands.popular  = operands[319:256];
  assign \operands.rest  = operands[383:320];
  assign \operands.vectors  = operands[447:384];
  assign \operands.entries  = operands[511:448];
  assign \operands.samples  = operands[518:512];
  assign \operands.tables  = operands[522:519];
  assign \operands.bag_length  = operands[538:523];
  assign \operands.lookups  = operands[570:539];
  assign \operands.dim  = operands[574:571];
  assign \operands.weighted  = operands[575];
  assign \operands.rest_count  = operands[582:576];
  assign \operands$228.ids  = operands[63:0];
  assign \operands$228.offsets  = operands[127:64];
  assign \operands$228.slots  = operands[191:128];
  assign \operands$228.weights  = operands[255:192];
  assign \operands$228.popular  = operands[319:256];
  assign \operands$228.rest  = operands[383:320];
  assign \operands$228.vectors  = operands[447:384];
  assign \operands$228.entries  = operands[511:448];
  assign \operands$228.samples  = operands[518:512];
  assign \operands$228.tables  = operands[522:519];
  assign \operands$228.bag_length  = operands[538:523];
  assign \operands$228.lookups  = operands[570:539];
  assign \operands$228.dim  = operands[574:571];
  assign \operands$228.weighted  = operands[575];
  assign \operands$228.rest_count  = operands[582:576];
  assign \setting.register  = setting[7:0];
  assign \setting.table  = setting[10:8];
  assign \setting.value  = setting[74:11];
  assign \setting$232.register  = setting[7:0];
  assign \setting$232.table  = setting[10:8];
  assign \setting$232.value  = setting[74:11];
  assign \outcome.first_count  = outcome[31:0];
  assign \outcome.second_count  = outcome[63:32];
  assign \outcome.bad  = outcome[64];
  assign \outcome.bad_sample  = outcome[70:65];
  assign \outcome.bad_table  = outcome[73:71];
  assign \outcome.bad_row  = outcome[105:74];
  assign \outcome$236.first_count  = outcome[31:0];
  assign \outcome$236.second_count  = outcome[63:32];
  assign \outcome$236.bad  = outcome[64];
  assign \outcome$236.bad_sample  = outcome[70:65];
  assign \outcome$236.bad_table  = outcome[73:71];
  assign \outcome$236.bad_row  = outcome[105:74];
endmodule

module \hotline_accelerator.design.counters (rst, learn_cycles_now, classify_cycles_now, gather_cycles_now, clear, read_beats_now, write_beats_now, gathered_rows_now, gathered_bags_now, learn_cycles, classify_cycles, gather_cycles, read_beats, write_beats, gathered_rows, gathered_bags, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$2  = 0;
  wire [48:0] \$1 ;
  reg \$10 ;
  reg [47:0] \$11 ;
  reg \$12 ;
  reg [47:0] \$13 ;
  reg \$14 ;
  reg [47:0] \$15 ;
  reg \$16 ;
  reg [47:0] \$17 ;
  reg \$18 ;
  reg [47:0] \$19 ;
  wire [48:0] \$2 ;
  reg \$20 ;
  reg [47:0] \$21 ;
  wire [48:0] \$3 ;
  wire [48:0] \$4 ;
  wire [48:0] \$5 ;
  wire [48:0] \$6 ;
  wire [48:0] \$7 ;
  reg \$8 ;
  reg [47:0] \$9 ;
  output [47:0] classify_cycles;
  reg [47:0] classify_cycles = 48'h000000000000;
  input classify_cycles_now;
  wire classify_cycles_now;
  reg classify_cycles_seen = 1'h0;
  input clear;
  wire clear;
  input clk;
  wire clk;
  output [47:0] gather_cycles;
  reg [47:0] gather_cycles = 48'h000000000000;
  input gather_cycles_now;
  wire gather_cycles_now;
  reg gather_cycles_seen = 1'h0;
  output [47:0] gathered_bags;
  reg [47:0] gathered_bags = 48'h000000000000;
  input gathered_bags_now;
  wire gathered_bags_now;
  reg gathered_bags_seen = 1'h0;
  output [47:0] gathered_rows;
  reg [47:0] gathered_rows = 48'h000000000000;
  input gathered_rows_now;
  wire gathered_rows_now;
  reg gathered_rows_seen = 1'h0;
  output [47:0] learn_cycles;
  reg [47:0] learn_cycles = 48'h000000000000;
  input learn_cycles_now;
  wire learn_cycles_now;
  reg learn_cycles_seen = 1'h0;
  output [47:0] read_beats;
  reg [47:0] read_beats = 48'h000000000000;
  input read_beats_now;
  wire read_beats_now;
  reg read_beats_seen = 1'h0;
  input rst;
  wire rst;
  output [47:0] write_beats;
  reg [47:0] write_beats = 48'h000000000000;
  input write_beats_now;
  wire write_beats_now;
  reg write_beats_seen = 1'h0;
  assign \$1  = learn_cycles + learn_cycles_seen;
  assign \$2  = classify_cycles + classify_cycles_seen;
  assign \$3  = gather_cycles + gather_cycles_seen;
  assign \$4  = read_beats + read_beats_seen;
  assign \$5  = write_beats + write_beats_seen;
  assign \$6  = gathered_rows + gathered_rows_seen;
  assign \$7  = gathered_bags + gathered_bags_seen;
  always @(posedge clk)
    learn_cycles_seen <= \$8 ;
  always @(posedge clk)
    learn_cycles <= \$9 ;
  always @(posedge clk)
    classify_cycles_seen <= \$10 ;
  always @(posedge clk)
    classify_cycles <= \$11 ;
  always @(posedge clk)
    gather_cycles_seen <= \$12 ;
  always @(posedge clk)
    gather_cycles <= \$13 ;
  always @(posedge clk)
    read_beats_seen <= \$14 ;
  always @(posedge clk)
    read_beats <= \$15 ;
  always @(posedge clk)
    write_beats_seen <= \$16 ;
  always @(posedge clk)
    write_beats <= \$17 ;
  always @(posedge clk)
    gathered_rows_seen <= \$18 ;
  always @(posedge clk)
    gathered_rows <= \$19 ;
  always @(posedge clk)
    gathered_bags_seen <= \$20 ;
  always @(posedge clk)
    gathered_bags <= \$21 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$8  = learn_cycles_now;
    if (clear) begin
      \$8  = 1'h0;
    end
    if (rst) begin
      \$8  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$9  = \$1 [47:0];
    if (clear) begin
      \$9  = 48'h000000000000;
    end
    if (rst) begin
      \$9  = 48'h000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$10  = classify_cycles_now;
    if (clear) begin
      \$10  = 1'h0;
    end
    if (rst) begin
      \$10  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$11  = \$2 [47:0];
    if (clear) begin
      \$11  = 48'h000000000000;
    end
    if (rst) begin
      \$11  = 48'h000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$12  = gather_cycles_now;
    if (clear) begin
      \$12  = 1'h0;
    end
    if (rst) begin
      \$12  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$13  = \$3 [47:0];
    if (clear) begin
      \$13  = 48'h000000000000;
    end
    if (rst) begin
      \$13  = 48'h000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$14  = read_beats_now;
    if (clear) begin
      \$14  = 1'h0;
    end
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$15  = \$4 [47:0];
    if (clear) begin
      \$15  = 48'h000000000000;
    end
    if (rst) begin
      \$15  = 48'h000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$16  = write_beats_now;
    if (clear) begin
      \$16  = 1'h0;
    end
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$17  = \$5 [47:0];
    if (clear) begin
      \$17  = 48'h000000000000;
    end
    if (rst) begin
      \$17  = 48'h000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$18  = gathered_rows_now;
    if (clear) begin
      \$18  = 1'h0;
    end
    if (rst) begin
      \$18  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$19  = \$6 [47:0];
    if (clear) begin
      \$19  = 48'h000000000000;
    end
    if (rst) begin
      \$19  = 48'h000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$20  = gathered_bags_now;
    if (clear) begin
      \$20  = 1'h0;
    end
    if (rst) begin
      \$20  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$21  = \$7 [47:0];
    if (clear) begin
      \$21  = 48'h000000000000;
    end
    if (rst) begin
      \$21  = 48'h000000000000;
    end
  end
endmodule

module \hotline_accelerator.design.datapath (operations_rst, clear_counters, burst_offsets__ready, burst__ready, burst_ids__ready, burst_slots__ready, burst_weights__ready, \burst__ready$44 , beats__ready, \beats__ready$160 , \beats__ready$174 , \beats__ready$136 , \beats__ready$188 , back_valid, back_id, back, written, opcode, \start$49 , operands, setting_valid
, setting, finished, bad_offsets, bad_table, bad_sample, burst_offsets__valid, burst_ids__valid, burst_slots__valid, burst_weights__valid, write_slots__valid, busy_cycles, steps, lookups, filtered, asked, held_up, kept_waiting, batches, bad_list, burst_rest__valid, burst_rows__valid
, write_vectors__valid, rows, bags, vector_of_back, write_popular__valid, write_popular__payload, write_rest__valid, write_rest__payload, write_entries__valid, write_entries__payload, outcome, burst_offsets__payload, burst_ids__payload, burst_slots__payload, burst_weights__payload, write_slots__payload, burst_rest__payload, burst_rows__payload, write_vectors__payload, operations_clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$3  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [3:0] \$12 ;
  wire [3:0] \$13 ;
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
  wire [5:0] \$47 ;
  wire \$48 ;
  wire [2:0] \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire [31:0] \$51 ;
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
  wire [1:0] \$61 ;
  wire \$62 ;
  wire \$63 ;
  wire [1:0] \$64 ;
  wire [1:0] \$65 ;
  wire [32:0] \$66 ;
  wire \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire [32:0] \$70 ;
  wire [32:0] \$71 ;
  wire \$72 ;
  wire \$73 ;
  wire \$74 ;
  wire [3:0] \$75 ;
  reg \$76 ;
  reg \$77 ;
  reg \$78 ;
  reg [1:0] \$79 ;
  wire \$8 ;
  reg \$80 ;
  reg \$81 ;
  reg [31:0] \$82 ;
  reg [63:0] \$83 ;
  reg \$84 ;
  reg [31:0] \$85 ;
  reg [31:0] \$86 ;
  reg [31:0] \$87 ;
  reg [31:0] \$88 ;
  reg [2:0] \$89 ;
  wire \$9 ;
  reg \$signal  = 1'h0;
  reg [63:0] \$signal$200  = 64'h0000000000000000;
  reg \$signal$205  = 1'h0;
  reg [31:0] \$signal$214  = 32'd0;
  reg [31:0] \$signal$220  = 32'd0;
  reg [31:0] \$signal$223  = 32'd0;
  reg [2:0] \$signal$225  = 3'h0;
  wire [63:0] address;
  wire [63:0] \address$165 ;
  wire [63:0] \address$179 ;
  wire [63:0] \address$195 ;
  wire [63:0] \address$83 ;
  output [47:0] asked;
  wire [47:0] asked;
  wire [47:0] \asked$151 ;
  input [65:0] back;
  wire [65:0] back;
  wire [65:0] \back$11 ;
  wire [63:0] \back$11.data ;
  wire [1:0] \back$11.resp ;
  wire [65:0] \back$5 ;
  wire [63:0] \back$5.data ;
  wire [1:0] \back$5.resp ;
  wire [65:0] \back$8 ;
  wire [63:0] \back$8.data ;
  wire [1:0] \back$8.resp ;
  wire [63:0] \back.data ;
  wire [1:0] \back.resp ;
  input [4:0] back_id;
  wire [4:0] back_id;
  wire [4:0] \back_id$10 ;
  wire [4:0] \back_id$3 ;
  wire [4:0] \back_id$7 ;
  input back_valid;
  wire back_valid;
  wire \back_valid$1 ;
  wire \back_valid$6 ;
  wire \back_valid$9 ;
  wire bad;
  wire \bad$227 ;
  output bad_list;
  wire bad_list;
  wire \bad_list$97 ;
  output bad_offsets;
  wire bad_offsets;
  wire \bad_offsets$91 ;
  wire [31:0] bad_row;
  wire [31:0] \bad_row$233 ;
  output [6:0] bad_sample;
  wire [6:0] bad_sample;
  wire [5:0] \bad_sample$228 ;
  wire [5:0] \bad_sample$229 ;
  wire [6:0] \bad_sample$95 ;
  output [2:0] bad_table;
  wire [2:0] bad_table;
  wire [2:0] \bad_table$230 ;
  wire [2:0] \bad_table$231 ;
  wire [2:0] \bad_table$93 ;
  wire bag_ends;
  output bags;
  wire bags;
  reg [31:0] \bags$219  = 32'd0;
  output [47:0] batches;
  wire [47:0] batches;
  wire [47:0] \batches$157 ;
  wire [130:0] beats__payload;
  wire [130:0] \beats__payload$135 ;
  wire [63:0] \beats__payload$135.addr ;
  wire [63:0] \beats__payload$135.data ;
  wire \beats__payload$135.last ;
  wire [1:0] \beats__payload$135.strb ;
  wire [130:0] \beats__payload$159 ;
  wire [63:0] \beats__payload$159.addr ;
  wire [63:0] \beats__payload$159.data ;
  wire \beats__payload$159.last ;
  wire [1:0] \beats__payload$159.strb ;
  wire [130:0] \beats__payload$173 ;
  wire [63:0] \beats__payload$173.addr ;
  wire [63:0] \beats__payload$173.data ;
  wire \beats__payload$173.last ;
  wire [1:0] \beats__payload$173.strb ;
  wire [130:0] \beats__payload$187 ;
  wire [63:0] \beats__payload$187.addr ;
  wire [63:0] \beats__payload$187.data ;
  wire \beats__payload$187.last ;
  wire [1:0] \beats__payload$187.strb ;
  wire [63:0] \beats__payload.addr ;
  wire [63:0] \beats__payload.data ;
  wire \beats__payload.last ;
  wire [1:0] \beats__payload.strb ;
  input beats__ready;
  wire beats__ready;
  input \beats__ready$136 ;
  wire \beats__ready$136 ;
  input \beats__ready$160 ;
  wire \beats__ready$160 ;
  input \beats__ready$174 ;
  wire \beats__ready$174 ;
  input \beats__ready$188 ;
  wire \beats__ready$188 ;
  wire beats__valid;
  wire \beats__valid$139 ;
  wire \beats__valid$163 ;
  wire \beats__valid$177 ;
  wire \beats__valid$191 ;
  wire [76:0] burst__payload;
  wire [76:0] \burst__payload$43 ;
  wire [63:0] \burst__payload$43.addr ;
  wire [4:0] \burst__payload$43.id ;
  wire [7:0] \burst__payload$43.len ;
  wire [63:0] \burst__payload.addr ;
  wire [4:0] \burst__payload.id ;
  wire [7:0] \burst__payload.len ;
  input burst__ready;
  wire burst__ready;
  input \burst__ready$44 ;
  wire \burst__ready$44 ;
  wire burst__valid;
  wire \burst__valid$47 ;
  output [76:0] burst_ids__payload;
  wire [76:0] burst_ids__payload;
  wire [76:0] \burst_ids__payload$19 ;
  wire [63:0] \burst_ids__payload$19.addr ;
  wire [4:0] \burst_ids__payload$19.id ;
  wire [7:0] \burst_ids__payload$19.len ;
  wire [63:0] \burst_ids__payload.addr ;
  wire [4:0] \burst_ids__payload.id ;
  wire [7:0] \burst_ids__payload.len ;
  input burst_ids__ready;
  wire burst_ids__ready;
  wire \burst_ids__ready$21 ;
  output burst_ids__valid;
  wire burst_ids__valid;
  wire \burst_ids__valid$23 ;
  output [76:0] burst_offsets__payload;
  wire [76:0] burst_offsets__payload;
  wire [76:0] \burst_offsets__payload$13 ;
  wire [63:0] \burst_offsets__payload$13.addr ;
  wire [4:0] \burst_offsets__payload$13.id ;
  wire [7:0] \burst_offsets__payload$13.len ;
  wire [63:0] \burst_offsets__payload.addr ;
  wire [4:0] \burst_offsets__payload.id ;
  wire [7:0] \burst_offsets__payload.len ;
  input burst_offsets__ready;
  wire burst_offsets__ready;
  wire \burst_offsets__ready$15 ;
  output burst_offsets__valid;
  wire burst_offsets__valid;
  wire \burst_offsets__valid$17 ;
  output [76:0] burst_rest__payload;
  wire [76:0] burst_rest__payload;
  wire [63:0] \burst_rest__payload.addr ;
  wire [4:0] \burst_rest__payload.id ;
  wire [7:0] \burst_rest__payload.len ;
  wire burst_rest__ready;
  output burst_rest__valid;
  wire burst_rest__valid;
  output [76:0] burst_rows__payload;
  wire [76:0] burst_rows__payload;
  wire [63:0] \burst_rows__payload.addr ;
  wire [4:0] \burst_rows__payload.id ;
  wire [7:0] \burst_rows__payload.len ;
  wire burst_rows__ready;
  output burst_rows__valid;
  wire burst_rows__valid;
  output [76:0] burst_slots__payload;
  wire [76:0] burst_slots__payload;
  wire [76:0] \burst_slots__payload$25 ;
  wire [63:0] \burst_slots__payload$25.addr ;
  wire [4:0] \burst_slots__payload$25.id ;
  wire [7:0] \burst_slots__payload$25.len ;
  wire [63:0] \burst_slots__payload.addr ;
  wire [4:0] \burst_slots__payload.id ;
  wire [7:0] \burst_slots__payload.len ;
  input burst_slots__ready;
  wire burst_slots__ready;
  wire \burst_slots__ready$27 ;
  output burst_slots__valid;
  wire burst_slots__valid;
  wire \burst_slots__valid$29 ;
  output [76:0] burst_weights__payload;
  wire [76:0] burst_weights__payload;
  wire [76:0] \burst_weights__payload$31 ;
  wire [63:0] \burst_weights__payload$31.addr ;
  wire [4:0] \burst_weights__payload$31.id ;
  wire [7:0] \burst_weights__payload$31.len ;
  wire [63:0] \burst_weights__payload.addr ;
  wire [4:0] \burst_weights__payload.id ;
  wire [7:0] \burst_weights__payload.len ;
  input burst_weights__ready;
  wire burst_weights__ready;
  wire \burst_weights__ready$33 ;
  output burst_weights__valid;
  wire burst_weights__valid;
  wire \burst_weights__valid$35 ;
  output [47:0] busy_cycles;
  wire [47:0] busy_cycles;
  wire [47:0] \busy_cycles$143 ;
  wire [302:0] chunks__payload;
  wire [302:0] \chunks__payload$61 ;
  wire [4:0] \chunks__payload$61.block ;
  wire [1:0] \chunks__payload$61.count ;
  wire \chunks__payload$61.ends ;
  wire [31:0] \chunks__payload$61.fixed ;
  wire \chunks__payload$61.hot ;
  wire [1:0] \chunks__payload$61.offset ;
  wire [63:0] \chunks__payload$61.row ;
  wire [31:0] \chunks__payload$61.rows ;
  wire \chunks__payload$61.run_ends ;
  wire [63:0] \chunks__payload$61.slot ;
  wire [31:0] \chunks__payload$61.start ;
  wire [2:0] \chunks__payload$61.table ;
  wire [63:0] \chunks__payload$61.weight ;
  wire [302:0] \chunks__payload$62 ;
  wire [4:0] \chunks__payload$62.block ;
  wire [1:0] \chunks__payload$62.count ;
  wire \chunks__payload$62.ends ;
  wire [31:0] \chunks__payload$62.fixed ;
  wire \chunks__payload$62.hot ;
  wire [1:0] \chunks__payload$62.offset ;
  wire [63:0] \chunks__payload$62.row ;
  wire [31:0] \chunks__payload$62.rows ;
  wire \chunks__payload$62.run_ends ;
  wire [63:0] \chunks__payload$62.slot ;
  wire [31:0] \chunks__payload$62.start ;
  wire [2:0] \chunks__payload$62.table ;
  wire [63:0] \chunks__payload$62.weight ;
  wire [4:0] \chunks__payload.block ;
  wire [1:0] \chunks__payload.count ;
  wire \chunks__payload.ends ;
  wire [31:0] \chunks__payload.fixed ;
  wire \chunks__payload.hot ;
  wire [1:0] \chunks__payload.offset ;
  wire [63:0] \chunks__payload.row ;
  wire [31:0] \chunks__payload.rows ;
  wire \chunks__payload.run_ends ;
  wire [63:0] \chunks__payload.slot ;
  wire [31:0] \chunks__payload.start ;
  wire [2:0] \chunks__payload.table ;
  wire [63:0] \chunks__payload.weight ;
  wire chunks__ready;
  wire \chunks__ready$67 ;
  wire \chunks__ready$68 ;
  wire chunks__valid;
  wire \chunks__valid$64 ;
  wire \chunks__valid$65 ;
  input clear_counters;
  wire clear_counters;
  wire \clear_counters$141 ;
  reg [1:0] command__payload = 2'h0;
  wire [1:0] \command__payload.op ;
  wire command__ready;
  reg command__valid = 1'h0;
  wire [6:0] count;
  wire done;
  wire \done$216 ;
  wire [22:0] done__payload;
  wire \done__payload.bad ;
  wire [6:0] \done__payload.first_bad ;
  wire \done__payload.learn ;
  wire [6:0] \done__payload.popular ;
  wire [6:0] \done__payload.rest ;
  wire done__ready;
  wire done__valid;
  wire empty;
  reg ended = 1'h0;
  output [47:0] filtered;
  wire [47:0] filtered;
  wire [47:0] \filtered$149 ;
  output finished;
  wire finished;
  wire gather;
  output [47:0] held_up;
  wire [47:0] held_up;
  wire [47:0] \held_up$153 ;
  wire idle;
  wire \idle$209 ;
  wire \idle$211 ;
  wire \idle$217 ;
  wire \idle$218 ;
  wire \idle$222 ;
  output [47:0] kept_waiting;
  wire [47:0] kept_waiting;
  wire [47:0] \kept_waiting$155 ;
  wire learn;
  output [47:0] lookups;
  wire [47:0] lookups;
  wire [47:0] \lookups$147 ;
  wire [1:0] masks__payload;
  wire [1:0] \masks__payload$111 ;
  wire [1:0] \masks__payload$111.mask ;
  wire [1:0] \masks__payload.mask ;
  wire masks__ready;
  wire \masks__ready$113 ;
  wire masks__valid;
  wire \masks__valid$115 ;
  input [7:0] opcode;
  wire [7:0] opcode;
  input [582:0] operands;
  wire [582:0] operands;
  wire [582:0] \operands$53 ;
  wire [15:0] \operands$53.bag_length ;
  wire [3:0] \operands$53.dim ;
  wire [63:0] \operands$53.entries ;
  wire [63:0] \operands$53.ids ;
  wire [31:0] \operands$53.lookups ;
  wire [63:0] \operands$53.offsets ;
  wire [63:0] \operands$53.popular ;
  wire [63:0] \operands$53.rest ;
  wire [6:0] \operands$53.rest_count ;
  wire [6:0] \operands$53.samples ;
  wire [63:0] \operands$53.slots ;
  wire [3:0] \operands$53.tables ;
  wire [63:0] \operands$53.vectors ;
  wire \operands$53.weighted ;
  wire [63:0] \operands$53.weights ;
  wire [15:0] \operands.bag_length ;
  wire [3:0] \operands.dim ;
  wire [63:0] \operands.entries ;
  wire [63:0] \operands.ids ;
  wire [31:0] \operands.lookups ;
  wire [63:0] \operands.offsets ;
  wire [63:0] \operands.popular ;
  wire [63:0] \operands.rest ;
  wire [6:0] \operands.rest_count ;
  wire [6:0] \operands.samples ;
  wire [63:0] \operands.slots ;
  wire [3:0] \operands.tables ;
  wire [63:0] \operands.vectors ;
  wire \operands.weighted ;
  wire [63:0] \operands.weights ;
  input operations_clk;
  wire operations_clk;
  input operations_rst;
  wire operations_rst;
  reg [31:0] others = 32'd0;
  output [105:0] outcome;
  reg [105:0] outcome;
  wire \outcome.bad ;
  wire [31:0] \outcome.bad_row ;
  wire [5:0] \outcome.bad_sample ;
  wire [2:0] \outcome.bad_table ;
  wire [31:0] \outcome.first_count ;
  wire [31:0] \outcome.second_count ;
  wire [14:0] popular__payload;
  wire [1:0] \popular__payload.count ;
  wire \popular__payload.last ;
  wire [11:0] \popular__payload.numbers ;
  wire popular__ready;
  wire popular__valid;
  reg popular_ended = 1'h0;
  reg quiet;
  wire [66:0] req__payload;
  wire [66:0] \req__payload$182 ;
  wire [63:0] \req__payload$182.data ;
  wire \req__payload$182.last ;
  wire [1:0] \req__payload$182.strb ;
  wire [66:0] \req__payload$199 ;
  wire [63:0] \req__payload$199.data ;
  wire \req__payload$199.last ;
  wire [1:0] \req__payload$199.strb ;
  wire [63:0] \req__payload.data ;
  wire \req__payload.last ;
  wire [1:0] \req__payload.strb ;
  wire req__ready;
  wire \req__ready$185 ;
  wire \req__ready$202 ;
  wire req__valid;
  wire \req__valid$180 ;
  wire \req__valid$196 ;
  wire [14:0] rest__payload;
  wire [1:0] \rest__payload.count ;
  wire \rest__payload.last ;
  wire [11:0] \rest__payload.numbers ;
  wire rest__ready;
  wire rest__valid;
  reg rest_ended = 1'h0;
  wire [2:0] row_beats;
  wire [2:0] \row_beats$81 ;
  wire row_taken;
  output rows;
  wire rows;
  wire [96:0] rows__payload;
  wire [96:0] \rows__payload$117 ;
  wire \rows__payload$117.first ;
  wire \rows__payload$117.last ;
  wire [31:0] \rows__payload$117.row ;
  wire [2:0] \rows__payload$117.table ;
  wire [27:0] \rows__payload$117.vector ;
  wire [31:0] \rows__payload$117.weight ;
  wire [23:0] \rows__payload$193 ;
  wire \rows__payload$193.end ;
  wire [10:0] \rows__payload$193.row ;
  wire [1:0] \rows__payload$193.rrpv ;
  wire [6:0] \rows__payload$193.slot ;
  wire [2:0] \rows__payload$193.table ;
  wire \rows__payload.first ;
  wire \rows__payload.last ;
  wire [31:0] \rows__payload.row ;
  wire [2:0] \rows__payload.table ;
  wire [27:0] \rows__payload.vector ;
  wire [31:0] \rows__payload.weight ;
  wire rows__ready;
  wire \rows__ready$119 ;
  wire \rows__ready$201 ;
  wire rows__valid;
  wire \rows__valid$121 ;
  wire \rows__valid$197 ;
  wire [6:0] samples;
  wire [6:0] \samples$76 ;
  input [74:0] setting;
  wire [74:0] setting;
  wire [74:0] \setting$57 ;
  wire [7:0] \setting$57.register ;
  wire [2:0] \setting$57.table ;
  wire [63:0] \setting$57.value ;
  wire [74:0] \setting$59 ;
  wire [7:0] \setting$59.register ;
  wire [2:0] \setting$59.table ;
  wire [63:0] \setting$59.value ;
  wire [7:0] \setting.register ;
  wire [2:0] \setting.table ;
  wire [63:0] \setting.value ;
  input setting_valid;
  wire setting_valid;
  wire \setting_valid$55 ;
  wire \setting_valid$58 ;
  wire [65:0] slots__payload;
  wire [65:0] \slots__payload$105 ;
  wire [1:0] \slots__payload$105.bad ;
  wire [63:0] \slots__payload$105.slot ;
  wire [1:0] \slots__payload.bad ;
  wire [63:0] \slots__payload.slot ;
  wire slots__ready;
  wire \slots__ready$107 ;
  wire slots__valid;
  wire \slots__valid$109 ;
  wire [63:0] slots_address;
  wire start;
  wire \start$164 ;
  wire \start$178 ;
  wire \start$194 ;
  input \start$49 ;
  wire \start$49 ;
  wire \start$72 ;
  wire \start$73 ;
  wire \start$77 ;
  wire [96:0] step__payload;
  wire [96:0] \step__payload$99 ;
  wire [4:0] \step__payload$99.block ;
  wire \step__payload$99.last ;
  wire \step__payload$99.learn ;
  wire [1:0] \step__payload$99.offset ;
  wire [1:0] \step__payload$99.present ;
  wire [63:0] \step__payload$99.row ;
  wire [11:0] \step__payload$99.rows ;
  wire [6:0] \step__payload$99.samples ;
  wire [2:0] \step__payload$99.table ;
  wire [4:0] \step__payload.block ;
  wire \step__payload.last ;
  wire \step__payload.learn ;
  wire [1:0] \step__payload.offset ;
  wire [1:0] \step__payload.present ;
  wire [63:0] \step__payload.row ;
  wire [11:0] \step__payload.rows ;
  wire [6:0] \step__payload.samples ;
  wire [2:0] \step__payload.table ;
  wire step__ready;
  wire \step__ready$101 ;
  wire step__valid;
  wire \step__valid$103 ;
  output [47:0] steps;
  wire [47:0] steps;
  wire [47:0] \steps$145 ;
  wire [3:0] tables;
  wire [31:0] vector;
  output [27:0] vector_of_back;
  wire [27:0] vector_of_back;
  wire weighted;
  wire [63:0] word;
  output [130:0] write_entries__payload;
  wire [130:0] write_entries__payload;
  wire [63:0] \write_entries__payload.addr ;
  wire [63:0] \write_entries__payload.data ;
  wire \write_entries__payload.last ;
  wire [1:0] \write_entries__payload.strb ;
  wire write_entries__ready;
  output write_entries__valid;
  wire write_entries__valid;
  output [130:0] write_popular__payload;
  wire [130:0] write_popular__payload;
  wire [63:0] \write_popular__payload.addr ;
  wire [63:0] \write_popular__payload.data ;
  wire \write_popular__payload.last ;
  wire [1:0] \write_popular__payload.strb ;
  wire write_popular__ready;
  output write_popular__valid;
  wire write_popular__valid;
  output [130:0] write_rest__payload;
  wire [130:0] write_rest__payload;
  wire [63:0] \write_rest__payload.addr ;
  wire [63:0] \write_rest__payload.data ;
  wire \write_rest__payload.last ;
  wire [1:0] \write_rest__payload.strb ;
  wire write_rest__ready;
  output write_rest__valid;
  wire write_rest__valid;
  output [130:0] write_slots__payload;
  wire [130:0] write_slots__payload;
  wire [63:0] \write_slots__payload.addr ;
  wire [63:0] \write_slots__payload.data ;
  wire \write_slots__payload.last ;
  wire [1:0] \write_slots__payload.strb ;
  wire write_slots__ready;
  output write_slots__valid;
  wire write_slots__valid;
  output [130:0] write_vectors__payload;
  wire [130:0] write_vectors__payload;
  wire [63:0] \write_vectors__payload.addr ;
  wire [63:0] \write_vectors__payload.data ;
  wire \write_vectors__payload.last ;
  wire [1:0] \write_vectors__payload.strb ;
  wire write_vectors__ready;
  output write_vectors__valid;
  wire write_vectors__valid;
  input written;
  wire written;
  wire [27:0] zeros__payload;
  wire [27:0] \zeros__payload$123 ;
  wire [27:0] \zeros__payload$123.vector ;
  wire [27:0] \zeros__payload.vector ;
  wire zeros__ready;
  wire \zeros__ready$125 ;
  wire zeros__valid;
  wire \zeros__valid$127 ;
  assign \$8  = opcode == 3'h4;
  assign \chunks__valid$65  = \chunks__valid$64  & \$8 ;
  assign \$9  = opcode == 3'h4;
  assign chunks__ready = \$9  ? \chunks__ready$68  : \chunks__ready$67 ;
  assign learn = opcode == 2'h2;
  assign \$10  = opcode == 3'h4;
  assign \start$73  = \start$49  & \$10 ;
  assign \$11  = opcode == 3'h4;
  assign \start$77  = \start$49  & \$11 ;
  assign empty = ! operands[518:512];
  assign \$14  = popular__payload[13:12] > 1'h0;
  assign \$15  = popular__payload[13:12] > 1'h1;
  assign \$16  = rest__payload[13:12] > 1'h0;
  assign \$17  = rest__payload[13:12] > 1'h1;
  assign \$19  = \rows__payload$193 [23] | \$18 ;
  assign \req__valid$196  = \rows__valid$197  & \$19 ;
  assign \$20  = \$signal  > 1'h0;
  assign \$21  = \$signal  > 1'h0;
  assign \$22  = ~ \req__valid$196 ;
  assign \rows__ready$201  = \req__ready$202  | \$22 ;
  assign \$23  = \$signal$205  & done;
  assign \$24  = \$23  & idle;
  assign \$25  = \$signal$205  & done;
  assign \$26  = \$25  & idle;
  assign \$27  = popular_ended & \idle$209 ;
  assign \$28  = rest_ended & \idle$211 ;
  assign \$29  = \$27  & \$28 ;
  assign \$30  = \$26  & \$29 ;
  assign \$31  = \$30  & written;
  assign \$32  = done & \done$216 ;
  assign \$33  = \$32  & \idle$217 ;
  assign \$34  = \$33  & \idle$218 ;
  assign \$35  = \$34  & written;
  assign \$36  = ended & \idle$222 ;
  assign \$37  = \$36  & written;
  assign finished = \$signal$225  == 3'h4;
  assign \$38  = opcode == 3'h4;
  assign \$39  = opcode == 2'h2;
  assign \$40  = \$38  | \$39 ;
  assign \$41  = opcode == 2'h3;
  assign \$42  = \$40  | \$41 ;
  assign \$43  = opcode == 3'h4;
  assign \$44  = \$43  ? \bad$227  : bad;
  assign \$45  = \$42  & \$44 ;
  assign \$46  = opcode == 3'h4;
  assign \$47  = \$46  ? \bad_sample$229  : \bad_sample$228 ;
  assign \$48  = opcode == 3'h4;
  assign \$49  = \$48  ? \bad_table$231  : \bad_table$230 ;
  assign \$50  = opcode == 3'h4;
  assign \$51  = \$50  ? \bad_row$233  : bad_row;
  assign \$52  = req__valid & popular__ready;
  assign \$53  = \$52  & popular__payload[14];
  assign \$54  = \req__valid$180  & rest__ready;
  assign \$55  = \$54  & rest__payload[14];
  assign \$56  = opcode == 3'h5;
  assign \$57  = opcode == 3'h6;
  assign \$58  = \$56  | \$57 ;
  assign \$59  = \start$49  & \$58 ;
  assign \$60  = opcode == 3'h5;
  assign \$61  = \$60  ? 2'h3 : 2'h2;
  assign \$62  = \rows__valid$197  & \rows__ready$201 ;
  assign \$64  = \$signal  + 1'h1;
  assign \$65  = \$63  ? 2'h1 : \$64 ;
  assign \$66  = \$signal$223  + 1'h1;
  assign \$68  = \$67  ? 1'h0 : \$signal ;
  assign \$69  = ! \$68 ;
  assign \$70  = \$signal$220  + rows;
  assign \$71  = \bags$219  + bags;
  assign \$72  = ~ quiet;
  assign \$73  = \start$49  | \$72 ;
  assign \$74  = \$signal$225  != 3'h4;
  assign \$75  = \$signal$225  + 1'h1;
  always @(posedge operations_clk)
    popular_ended <= \$76 ;
  always @(posedge operations_clk)
    rest_ended <= \$77 ;
  always @(posedge operations_clk)
    command__valid <= \$78 ;
  always @(posedge operations_clk)
    command__payload <= \$79 ;
  always @(posedge operations_clk)
    \$signal  <= \$80 ;
  always @(posedge operations_clk)
    ended <= \$81 ;
  always @(posedge operations_clk)
    \$signal$223  <= \$82 ;
  always @(posedge operations_clk)
    \$signal$200  <= \$83 ;
  always @(posedge operations_clk)
    \$signal$205  <= \$84 ;
  always @(posedge operations_clk)
    \$signal$220  <= \$85 ;
  always @(posedge operations_clk)
    \bags$219  <= \$86 ;
  always @(posedge operations_clk)
    \$signal$214  <= \$87 ;
  always @(posedge operations_clk)
    others <= \$88 ;
  always @(posedge operations_clk)
    \$signal$225  <= \$89 ;
  assign \$1  = opcode == 2'h2;
  assign \$2  = opcode == 2'h3;
  assign \$3  = \$1  | \$2 ;
  assign \$4  = opcode == 3'h4;
  assign \$5  = \$3  | \$4 ;
  assign start = \start$49  & \$5 ;
  assign gather = opcode == 3'h4;
  assign \$6  = opcode == 3'h4;
  assign \$7  = ~ \$6 ;
  assign chunks__valid = \chunks__valid$64  & \$7 ;
  \hotline_accelerator.design.datapath.classifier  classifier (
    .asked(asked),
    .batches(batches),
    .busy_cycles(busy_cycles),
    .clear_counters(clear_counters),
    .command__ready(command__ready),
    .command_op(command__payload),
    .command_valid(command__valid),
    .done__payload(done__payload),
    .done__valid(done__valid),
    .filtered(filtered),
    .held_up(held_up),
    .kept_waiting(kept_waiting),
    .lookups(lookups),
    .operations_clk(operations_clk),
    .operations_rst(operations_rst),
    .popular__payload(popular__payload),
    .popular__valid(req__valid),
    .popular_ready(popular__ready),
    .rest__payload(rest__payload),
    .rest__valid(\req__valid$180 ),
    .rest_ready(rest__ready),
    .rows__payload(\rows__payload$193 ),
    .rows__valid(\rows__valid$197 ),
    .rows_ready(\rows__ready$201 ),
    .slots__payload(slots__payload),
    .slots__valid(slots__valid),
    .slots_ready(slots__ready),
    .step__payload(step__payload),
    .step__ready(step__ready),
    .step_valid(step__valid),
    .steps(steps)
  );
  \hotline_accelerator.design.datapath.cutter  cutter (
    .bad(\bad$227 ),
    .bad_row(\bad_row$233 ),
    .bad_sample(\bad_sample$229 ),
    .bad_table(\bad_table$231 ),
    .chunks__payload(chunks__payload),
    .chunks__ready(\chunks__ready$68 ),
    .chunks_valid(\chunks__valid$65 ),
    .empty(empty),
    .idle(\idle$217 ),
    .masks__ready(masks__ready),
    .masks_mask(masks__payload),
    .masks_valid(masks__valid),
    .operations_clk(operations_clk),
    .operations_rst(operations_rst),
    .row_beats(\$12 [2:0]),
    .rows__payload(rows__payload),
    .rows__valid(rows__valid),
    .rows_ready(rows__ready),
    .start(\start$77 ),
    .tables(operands[522:519]),
    .zeros__payload(zeros__payload),
    .zeros__valid(zeros__valid),
    .zeros_ready(zeros__ready)
  );
  \hotline_accelerator.design.datapath.entry_writer  entry_writer (
    .address(operands[511:448]),
    .beats__payload(write_entries__payload),
    .beats__ready(\beats__ready$188 ),
    .beats__valid(write_entries__valid),
    .idle(\idle$222 ),
    .operations_clk(operations_clk),
    .operations_rst(operations_rst),
    .req__payload(\req__payload$199 ),
    .req__ready(\req__ready$202 ),
    .req__valid(\req__valid$196 ),
    .start(\start$49 )
  );
  \hotline_accelerator.design.datapath.feeder  feeder (
    .bad(bad),
    .bad_row(bad_row),
    .bad_sample(\bad_sample$228 ),
    .bad_table(\bad_table$230 ),
    .beats__payload(write_slots__payload),
    .beats__valid(write_slots__valid),
    .beats_ready(beats__ready),
    .chunks__payload(chunks__payload),
    .chunks__ready(\chunks__ready$67 ),
    .chunks_valid(chunks__valid),
    .idle(idle),
    .learn(learn),
    .operations_clk(operations_clk),
    .operations_rst(operations_rst),
    .samples(operands[518:512]),
    .slots__payload(slots__payload),
    .slots__ready(slots__ready),
    .slots_address(operands[191:128]),
    .slots_valid(slots__valid),
    .start(\start$49 ),
    .step__payload(step__payload),
    .step__valid(step__valid),
    .step_ready(step__ready)
  );
  \hotline_accelerator.design.datapath.gather$246  \gather$246  (
    .address(operands[447:384]),
    .back(back),
    .back_id(back_id),
    .back_valid(back_valid),
    .bag_ends(bags),
    .beats__payload(write_vectors__payload),
    .beats__valid(write_vectors__valid),
    .beats_ready(\beats__ready$136 ),
    .burst__payload(burst_rows__payload),
    .burst__valid(burst_rows__valid),
    .burst_ready(\burst__ready$44 ),
    .idle(\idle$218 ),
    .operations_clk(operations_clk),
    .operations_rst(operations_rst),
    .row_beats(\$13 [2:0]),
    .row_taken(rows),
    .rows__payload(rows__payload),
    .rows__ready(rows__ready),
    .rows_valid(rows__valid),
    .setting(setting),
    .setting_valid(setting_valid),
    .vector_of_back(vector_of_back),
    .weighted(operands[575]),
    .zeros__ready(zeros__ready),
    .zeros_valid(zeros__valid),
    .zeros_vector(zeros__payload)
  );
  \hotline_accelerator.design.datapath.popular_writer  popular_writer (
    .address(operands[319:256]),
    .beats__payload(write_popular__payload),
    .beats__ready(\beats__ready$160 ),
    .beats__valid(write_popular__valid),
    .idle(\idle$209 ),
    .operations_clk(operations_clk),
    .operations_rst(operations_rst),
    .req__payload(req__payload),
    .req__ready(popular__ready),
    .req__valid(req__valid),
    .start(\start$49 )
  );
  \hotline_accelerator.design.datapath.rest  rest (
    .address(operands[383:320]),
    .back(back),
    .back_id(back_id),
    .back_valid(back_valid),
    .bad_list(bad_list),
    .burst__payload(burst_rest__payload),
    .burst__valid(burst_rest__valid),
    .burst_ready(burst__ready),
    .count(operands[582:576]),
    .done(\done$216 ),
    .masks__payload(masks__payload),
    .masks__valid(masks__valid),
    .masks_ready(masks__ready),
    .operations_clk(operations_clk),
    .operations_rst(operations_rst),
    .samples(operands[518:512]),
    .start(\start$73 )
  );
  \hotline_accelerator.design.datapath.rest_writer  rest_writer (
    .address(operands[383:320]),
    .beats__payload(write_rest__payload),
    .beats__ready(\beats__ready$174 ),
    .beats__valid(write_rest__valid),
    .idle(\idle$211 ),
    .operations_clk(operations_clk),
    .operations_rst(operations_rst),
    .req__payload(\req__payload$182 ),
    .req__ready(rest__ready),
    .req__valid(\req__valid$180 ),
    .start(\start$49 )
  );
  \hotline_accelerator.design.datapath.walker  walker (
    .back(back),
    .back_id(back_id),
    .back_valid(back_valid),
    .bad_offsets(bad_offsets),
    .bad_sample(bad_sample),
    .bad_table(bad_table),
    .burst_ids__payload(burst_ids__payload),
    .burst_ids__valid(burst_ids__valid),
    .burst_ids_ready(burst_ids__ready),
    .burst_offsets__payload(burst_offsets__payload),
    .burst_offsets__valid(burst_offsets__valid),
    .burst_offsets_ready(burst_offsets__ready),
    .burst_slots__payload(burst_slots__payload),
    .burst_slots__valid(burst_slots__valid),
    .burst_slots_ready(burst_slots__ready),
    .burst_weights__payload(burst_weights__payload),
    .burst_weights__valid(burst_weights__valid),
    .burst_weights_ready(burst_weights__ready),
    .chunks__payload(chunks__payload),
    .chunks__valid(\chunks__valid$64 ),
    .chunks_ready(chunks__ready),
    .done(done),
    .gather(gather),
    .operands(operands),
    .operations_clk(operations_clk),
    .operations_rst(operations_rst),
    .setting(setting),
    .setting_valid(setting_valid),
    .start(start)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    (* full_case = 32'd1 *)
    casez (opcode)
      8'h02:
          quiet = \$24 ;
      8'h03:
          quiet = \$31 ;
      8'h04:
          quiet = \$35 ;
      default:
          quiet = \$37 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    outcome[63:0] = 64'h0000000000000000;
    (* full_case = 32'd1 *)
    casez (opcode)
      8'h02:
          /* empty */;
      8'h03:
        begin
          outcome[31:0] = \$signal$214 ;
          outcome[63:32] = others;
        end
      8'h04:
        begin
          outcome[31:0] = \bags$219 ;
          outcome[63:32] = \$signal$220 ;
        end
      default:
          outcome[31:0] = \$signal$223 ;
    endcase
    begin
      begin
        outcome[64] = \$45 ;
        outcome[70:65] = \$47 ;
        outcome[73:71] = \$49 ;
        outcome[105:74] = \$51 ;
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$76  = popular_ended;
    if (\start$49 ) begin
      \$76  = 1'h0;
    end else if (\$53 ) begin
      \$76  = 1'h1;
    end
    if (operations_rst) begin
      \$76  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$77  = rest_ended;
    if (\start$49 ) begin
      \$77  = 1'h0;
    end else if (\$55 ) begin
      \$77  = 1'h1;
    end
    if (operations_rst) begin
      \$77  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$78  = command__valid;
    if (\$59 ) begin
      \$78  = 1'h1;
    end else if (command__ready) begin
      \$78  = 1'h0;
    end
    if (operations_rst) begin
      \$78  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$79  = command__payload;
    if (\$59 ) begin
      \$79  = \$61 ;
    end
    if (operations_rst) begin
      \$79  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$80  = \$signal ;
    if (\$62 ) begin
      (* full_case = 32'd1 *)
      if (\rows__payload$193 [23]) begin
        \$80  = 1'h0;
      end else begin
        \$80  = \$65 [0];
      end
    end
    if (\start$49 ) begin
      \$80  = 1'h0;
    end
    if (operations_rst) begin
      \$80  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$81  = ended;
    if (\$62 ) begin
      if (\rows__payload$193 [23]) begin
        \$81  = 1'h1;
      end
    end
    if (\start$49 ) begin
      \$81  = 1'h0;
    end
    if (operations_rst) begin
      \$81  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$82  = \$signal$223 ;
    if (\$62 ) begin
      (* full_case = 32'd1 *)
      if (\rows__payload$193 [23]) begin
      end else begin
        \$82  = \$66 [31:0];
      end
    end
    if (\start$49 ) begin
      \$82  = 32'd0;
    end
    if (operations_rst) begin
      \$82  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$83  = \$signal$200 ;
    if (\$62 ) begin
      (* full_case = 32'd1 *)
      if (\rows__payload$193 [23]) begin
      end else begin
        if (\$69 ) begin
          \$83  = { \rows__payload$193 [22:21], 5'h00, \rows__payload$193 [9:7], 15'h0000, \rows__payload$193 [6:0], 21'h000000, \rows__payload$193 [20:10] };
        end
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$84  = \$signal$205 ;
    (* full_case = 32'd1 *)
    if (\start$49 ) begin
      \$84  = 1'h0;
    end else begin
      if (done__valid) begin
        \$84  = 1'h1;
      end
    end
    if (operations_rst) begin
      \$84  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    (* full_case = 32'd1 *)
    if (\start$49 ) begin
      \$85  = 32'd0;
    end else begin
      \$85  = \$70 [31:0];
    end
    if (operations_rst) begin
      \$85  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    (* full_case = 32'd1 *)
    if (\start$49 ) begin
      \$86  = 32'd0;
    end else begin
      \$86  = \$71 [31:0];
    end
    if (operations_rst) begin
      \$86  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$87  = \$signal$214 ;
    (* full_case = 32'd1 *)
    if (\start$49 ) begin
    end else begin
      if (done__valid) begin
        \$87  = { 25'h0000000, done__payload[7:1] };
      end
    end
    if (operations_rst) begin
      \$87  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$88  = others;
    (* full_case = 32'd1 *)
    if (\start$49 ) begin
    end else begin
      if (done__valid) begin
        \$88  = { 25'h0000000, done__payload[14:8] };
      end
    end
    if (operations_rst) begin
      \$88  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$89  = \$signal$225 ;
    if (\$73 ) begin
      \$89  = 3'h0;
    end else if (\$74 ) begin
      \$89  = \$75 [2:0];
    end
    if (operations_rst) begin
      \$89  = 3'h0;
    end
  end
  assign \back_valid$1  = back_valid;
  assign \back_id$3  = back_id;
  assign \back$5  = back;
  assign \back_valid$6  = back_valid;
  assign \back_id$7  = back_id;
  assign \back$8  = back;
  assign \back_valid$9  = back_valid;
  assign \back_id$10  = back_id;
  assign \back$11  = back;
  assign \burst_offsets__payload$13  = burst_offsets__payload;
  assign \burst_offsets__ready$15  = burst_offsets__ready;
  assign \burst_offsets__valid$17  = burst_offsets__valid;
  assign \burst_ids__payload$19  = burst_ids__payload;
  assign \burst_ids__ready$21  = burst_ids__ready;
  assign \burst_ids__valid$23  = burst_ids__valid;
  assign \burst_slots__payload$25  = burst_slots__payload;
  assign \burst_slots__ready$27  = burst_slots__ready;
  assign \burst_slots__valid$29  = burst_slots__valid;
  assign \burst_weights__payload$31  = burst_weights__payload;
  assign \burst_weights__ready$33  = burst_weights__ready;
  assign \burst_weights__valid$35  = burst_weights__valid;
  assign burst__payload = burst_rest__payload;
  assign burst_rest__ready = burst__ready;
  assign burst__valid = burst_rest__valid;
  assign \burst__payload$43  = burst_rows__payload;
  assign burst_rows__ready = \burst__ready$44 ;
  assign \burst__valid$47  = burst_rows__valid;
  assign \operands$53  = operands;
  assign \setting_valid$55  = setting_valid;
  assign \setting$57  = setting;
  assign \setting_valid$58  = setting_valid;
  assign \setting$59  = setting;
  assign \chunks__payload$61  = chunks__payload;
  assign \chunks__payload$62  = chunks__payload;
  assign samples = operands[518:512];
  assign slots_address = operands[191:128];
  assign \start$72  = \start$49 ;
  assign address = operands[383:320];
  assign count = operands[582:576];
  assign \samples$76  = operands[518:512];
  assign tables = operands[522:519];
  assign row_beats = \$12 [2:0];
  assign \row_beats$81  = \$13 [2:0];
  assign weighted = operands[575];
  assign \address$83  = operands[447:384];
  assign vector = { 4'h0, vector_of_back };
  assign row_taken = rows;
  assign bag_ends = bags;
  assign \bad_offsets$91  = bad_offsets;
  assign \bad_table$93  = bad_table;
  assign \bad_sample$95  = bad_sample;
  assign \bad_list$97  = bad_list;
  assign \step__payload$99  = step__payload;
  assign \step__ready$101  = step__ready;
  assign \step__valid$103  = step__valid;
  assign \slots__payload$105  = slots__payload;
  assign \slots__ready$107  = slots__ready;
  assign \slots__valid$109  = slots__valid;
  assign \masks__payload$111  = masks__payload;
  assign \masks__ready$113  = masks__ready;
  assign \masks__valid$115  = masks__valid;
  assign \rows__payload$117  = rows__payload;
  assign \rows__ready$119  = rows__ready;
  assign \rows__valid$121  = rows__valid;
  assign \zeros__payload$123  = zeros__payload;
  assign \zeros__ready$125  = zeros__ready;
  assign \zeros__valid$127  = zeros__valid;
  assign beats__payload = write_slots__payload;
  assign write_slots__ready = beats__ready;
  assign beats__valid = write_slots__valid;
  assign \beats__payload$135  = write_vectors__payload;
  assign write_vectors__ready = \beats__ready$136 ;
  assign \beats__valid$139  = write_vectors__valid;
  assign \clear_counters$141  = clear_counters;
  assign \busy_cycles$143  = busy_cycles;
  assign \steps$145  = steps;
  assign \lookups$147  = lookups;
  assign \filtered$149  = filtered;
  assign \asked$151  = asked;
  assign \held_up$153  = held_up;
  assign \kept_waiting$155  = kept_waiting;
  assign \batches$157  = batches;
  assign \beats__payload$159  = write_popular__payload;
  assign write_popular__ready = \beats__ready$160 ;
  assign \beats__valid$163  = write_popular__valid;
  assign \start$164  = \start$49 ;
  assign \address$165  = operands[319:256];
  assign popular__valid = req__valid;
  assign req__ready = popular__ready;
  assign \beats__payload$173  = write_rest__payload;
  assign write_rest__ready = \beats__ready$174 ;
  assign \beats__valid$177  = write_rest__valid;
  assign \start$178  = \start$49 ;
  assign \address$179  = operands[383:320];
  assign rest__valid = \req__valid$180 ;
  assign \req__ready$185  = rest__ready;
  assign \beats__payload$187  = write_entries__payload;
  assign write_entries__ready = \beats__ready$188 ;
  assign \beats__valid$191  = write_entries__valid;
  assign word = { \rows__payload$193 [22:21], 5'h00, \rows__payload$193 [9:7], 15'h0000, \rows__payload$193 [6:0], 21'h000000, \rows__payload$193 [20:10] };
  assign \start$194  = \start$49 ;
  assign \address$195  = operands[511:448];
  assign done__ready = 1'h1;
  assign \back.data  = back[63:0];
  assign \back.resp  = back[65:64];
  assign \back$5.data  = back[63:0];
  assign \back$5.resp  = back[65:64];
  assign \back$8.data  = back[63:0];
  assign \back$8.resp  = back[65:64];
  assign \back$11.data  = back[63:0];
  assign \back$11.resp  = back[65:64];
  assign \burst_offsets__payload.addr  = burst_offsets__payload[63:0];
  assign \burst_offsets__payload.len  = burst_offsets__payload[71:64];
  assign \burst_offsets__payload.id  = burst_offsets__payload[76:72];
  assign \burst_offsets__payload$13.addr  = burst_offsets__payload[63:0];
  assign \burst_offsets__payload$13.len  = burst_offsets__payload[71:64];
  assign \burst_offsets__payload$13.id  = burst_offsets__payload[76:72];
  assign \burst_ids__payload.addr  = burst_ids__payload[63:0];
  assign \burst_ids__payload.len  = burst_ids__payload[71:64];
  assign \burst_ids__payload.id  = burst_ids__payload[76:72];
  assign \burst_ids__payload$19.addr  = burst_ids__payload[63:0];
  assign \burst_ids__payload$19.len  = burst_ids__payload[71:64];
  assign \burst_ids__payload$19.id  = burst_ids__payload[76:72];
  assign \burst_slots__payload.addr  = burst_slots__payload[63:0];
  assign \burst_slots__payload.len  = burst_slots__payload[71:64];
  assign \burst_slots__payload.id  = burst_slots__payload[76:72];
  assign \burst_slots__payload$25.addr  = burst_slots__payload[63:0];
  assign \burst_slots__payload$25.len  = burst_slots__payload[71:64];
  assign \burst_slots__payload$25.id  = burst_slots__payload[76:72];
  assign \burst_weights__payload.addr  = burst_weights__payload[63:0];
  assign \burst_weights__payload.len  = burst_weights__payload[71:64];
  assign \burst_weights__payload.id  = burst_weights__payload[76:72];
  assign \burst_weights__payload$31.addr  = burst_weights__payload[63:0];
  assign \burst_weights__payload$31.len  = burst_weights__payload[71:64];
  assign \burst_weights__payload$31.id  = burst_weights__payload[76:72];
  assign \burst_rest__payload.addr  = burst_rest__payload[63:0];
  assign \burst_rest__payload.len  = burst_rest__payload[71:64];
  assign \burst_rest__payload.id  = burst_rest__payload[76:72];
  assign \burst__payload.addr  = burst_rest__payload[63:0];
  assign \burst__payload.len  = burst_rest__payload[71:64];
  assign \burst__payload.id  = burst_rest__payload[76:72];
  assign \burst_rows__payload.addr  = burst_rows__payload[63:0];
  assign \burst_rows__payload.len  = burst_rows__payload[71:64];
  assign \burst_rows__payload.id  = burst_rows__payload[76:72];
  assign \burst__payload$43.addr  = burst_rows__payload[63:0];
  assign \burst__payload$43.len  = burst_rows__payload[71:64];
  assign \burst__payload$43.id  = burst_rows__payload[76:72];
  assign \operands.ids  = operands[63:0];
  assign \operands.offsets  = operands[127:64];
  assign \operands.slots  = operands[191:128];
  assign \operands.weights  = operands[255:192];
  assign \operands.popular  = operands[319:256];
  assign \operands.rest  = operands[383:320];
  assign \operands.vectors  = operands[447:384];
  assign \operands.entries  = operands[511:448];
  assign \operands.samples  = operands[518:512];
  assign \operands.tables  = operands[522:519];
  assign \operands.bag_length  = operands[538:523];
  assign \operands.lookups  = operands[570:539];
  assign \operands.dim  = operands[574:571];
  assign \operands.weighted  = operands[575];
  assign \operands.rest_count  = operands[582:576];
  assign \operands$53.ids  = operands[63:0];
  assign \operands$53.offsets  = operands[127:64];
  assign \operands$53.slots  = operands[191:128];
  assign \operands$53.weights  = operands[255:192];
  assign \operands$53.popular  = operands[319:256];
  assign \operands$53.rest  = operands[383:320];
  assign \operands$53.vectors  = operands[447:384];
  assign \operands$53.entries  = operands[511:448];
  assign \operands$53.samples  = operands[518:512];
  assign \operands$53.tables  = operands[522:519];
  assign \operands$53.bag_length  = operands[538:523];
  assign \operands$53.lookups  = operands[570:539];
  assign \operands$53.dim  = operands[574:571];
  assign \operands$53.weighted  = operands[575];
  assign \operands$53.rest_count  = operands[582:576];
  assign \setting.register  = setting[7:0];
  assign \setting.table  = setting[10:8];
  assign \setting.value  = setting[74:11];
  assign \setting$57.register  = setting[7:0];
  assign \setting$57.table  = setting[10:8];
  assign \setting$57.value  = setting[74:11];
  assign \setting$59.register  = setting[7:0];
  assign \setting$59.table  = setting[10:8];
  assign \setting$59.value  = setting[74:11];
  assign \chunks__payload.table  = chunks__payload[2:0];
  assign \chunks__payload.rows  = chunks__payload[34:3];
  assign \chunks__payload.hot  = chunks__payload[35];
  assign \chunks__payload.fixed  = chunks__payload[67:36];
  assign \chunks__payload.block  = chunks__payload[72:68];
  assign \chunks__payload.start  = chunks__payload[104:73];
  assign \chunks__payload.count  = chunks__payload[106:105];
  assign \chunks__payload.offset  = chunks__payload[108:107];
  assign \chunks__payload.run_ends  = chunks__payload[109];
  assign \chunks__payload.ends  = chunks__payload[110];
  assign \chunks__payload.row  = chunks__payload[174:111];
  assign \chunks__payload.slot  = chunks__payload[238:175];
  assign \chunks__payload.weight  = chunks__payload[302:239];
  assign \chunks__payload$61.table  = chunks__payload[2:0];
  assign \chunks__payload$61.rows  = chunks__payload[34:3];
  assign \chunks__payload$61.hot  = chunks__payload[35];
  assign \chunks__payload$61.fixed  = chunks__payload[67:36];
  assign \chunks__payload$61.block  = chunks__payload[72:68];
  assign \chunks__payload$61.start  = chunks__payload[104:73];
  assign \chunks__payload$61.count  = chunks__payload[106:105];
  assign \chunks__payload$61.offset  = chunks__payload[108:107];
  assign \chunks__payload$61.run_ends  = chunks__payload[109];
  assign \chunks__payload$61.ends  = chunks__payload[110];
  assign \chunks__payload$61.row  = chunks__payload[174:111];
  assign \chunks__payload$61.slot  = chunks__payload[238:175];
  assign \chunks__payload$61.weight  = chunks__payload[302:239];
  assign \chunks__payload$62.table  = chunks__payload[2:0];
  assign \chunks__payload$62.rows  = chunks__payload[34:3];
  assign \chunks__payload$62.hot  = chunks__payload[35];
  assign \chunks__payload$62.fixed  = chunks__payload[67:36];
  assign \chunks__payload$62.block  = chunks__payload[72:68];
  assign \chunks__payload$62.start  = chunks__payload[104:73];
  assign \chunks__payload$62.count  = chunks__payload[106:105];
  assign \chunks__payload$62.offset  = chunks__payload[108:107];
  assign \chunks__payload$62.run_ends  = chunks__payload[109];
  assign \chunks__payload$62.ends  = chunks__payload[110];
  assign \chunks__payload$62.row  = chunks__payload[174:111];
  assign \chunks__payload$62.slot  = chunks__payload[238:175];
  assign \chunks__payload$62.weight  = chunks__payload[302:239];
  assign \step__payload.learn  = step__payload[0];
  assign \step__payload.last  = step__payload[1];
  assign \step__payload.samples  = step__payload[8:2];
  assign \step__payload.table  = step__payload[11:9];
  assign \step__payload.rows  = step__payload[23:12];
  assign \step__payload.block  = step__payload[28:24];
  assign \step__payload.present  = step__payload[30:29];
  assign \step__payload.row  = step__payload[94:31];
  assign \step__payload.offset  = step__payload[96:95];
  assign \step__payload$99.learn  = step__payload[0];
  assign \step__payload$99.last  = step__payload[1];
  assign \step__payload$99.samples  = step__payload[8:2];
  assign \step__payload$99.table  = step__payload[11:9];
  assign \step__payload$99.rows  = step__payload[23:12];
  assign \step__payload$99.block  = step__payload[28:24];
  assign \step__payload$99.present  = step__payload[30:29];
  assign \step__payload$99.row  = step__payload[94:31];
  assign \step__payload$99.offset  = step__payload[96:95];
  assign \slots__payload.slot  = slots__payload[63:0];
  assign \slots__payload.bad  = slots__payload[65:64];
  assign \slots__payload$105.slot  = slots__payload[63:0];
  assign \slots__payload$105.bad  = slots__payload[65:64];
  assign \masks__payload.mask  = masks__payload;
  assign \masks__payload$111.mask  = masks__payload;
  assign \rows__payload.table  = rows__payload[2:0];
  assign \rows__payload.row  = rows__payload[34:3];
  assign \rows__payload.weight  = rows__payload[66:35];
  assign \rows__payload.first  = rows__payload[67];
  assign \rows__payload.last  = rows__payload[68];
  assign \rows__payload.vector  = rows__payload[96:69];
  assign \rows__payload$117.table  = rows__payload[2:0];
  assign \rows__payload$117.row  = rows__payload[34:3];
  assign \rows__payload$117.weight  = rows__payload[66:35];
  assign \rows__payload$117.first  = rows__payload[67];
  assign \rows__payload$117.last  = rows__payload[68];
  assign \rows__payload$117.vector  = rows__payload[96:69];
  assign \zeros__payload.vector  = zeros__payload;
  assign \zeros__payload$123.vector  = zeros__payload;
  assign \write_slots__payload.addr  = write_slots__payload[63:0];
  assign \write_slots__payload.data  = write_slots__payload[127:64];
  assign \write_slots__payload.strb  = write_slots__payload[129:128];
  assign \write_slots__payload.last  = write_slots__payload[130];
  assign \beats__payload.addr  = write_slots__payload[63:0];
  assign \beats__payload.data  = write_slots__payload[127:64];
  assign \beats__payload.strb  = write_slots__payload[129:128];
  assign \beats__payload.last  = write_slots__payload[130];
  assign \write_vectors__payload.addr  = write_vectors__payload[63:0];
  assign \write_vectors__payload.data  = write_vectors__payload[127:64];
  assign \write_vectors__payload.strb  = write_vectors__payload[129:128];
  assign \write_vectors__payload.last  = write_vectors__payload[130];
  assign \beats__payload$135.addr  = write_vectors__payload[63:0];
  assign \beats__payload$135.data  = write_vectors__payload[127:64];
  assign \beats__payload$135.strb  = write_vectors__payload[129:128];
  assign \beats__payload$135.last  = write_vectors__payload[130];
  assign \write_popular__payload.addr  = write_popular__payload[63:0];
  assign \write_popular__payload.data  = write_popular__payload[127:64];
  assign \write_popular__payload.strb  = write_popular__payload[129:128];
  assign \write_popular__payload.last  = write_popular__payload[130];
  assign \beats__payload$159.addr  = write_popular__payload[63:0];
  assign \beats__payload$159.data  = write_popular__payload[127:64];
  assign \beats__payload$159.strb  = write_popular__payload[129:128];
  assign \beats__payload$159.last  = write_popular__payload[130];
  assign \req__payload.data  = req__payload[63:0];
  assign \req__payload.strb  = req__payload[65:64];
  assign \req__payload.last  = req__payload[66];
  assign \popular__payload.numbers  = popular__payload[11:0];
  assign \popular__payload.count  = popular__payload[13:12];
  assign \popular__payload.last  = popular__payload[14];
  assign \write_rest__payload.addr  = write_rest__payload[63:0];
  assign \write_rest__payload.data  = write_rest__payload[127:64];
  assign \write_rest__payload.strb  = write_rest__payload[129:128];
  assign \write_rest__payload.last  = write_rest__payload[130];
  assign \beats__payload$173.addr  = write_rest__payload[63:0];
  assign \beats__payload$173.data  = write_rest__payload[127:64];
  assign \beats__payload$173.strb  = write_rest__payload[129:128];
  assign \beats__payload$173.last  = write_rest__payload[130];
  assign \req__payload$182.data  = \req__payload$182 [63:0];
  assign \req__payload$182.strb  = \req__payload$182 [65:64];
  assign \req__payload$182.last  = \req__payload$182 [66];
  assign \rest__payload.numbers  = rest__payload[11:0];
  assign \rest__payload.count  = rest__payload[13:12];
  assign \rest__payload.last  = rest__payload[14];
  assign \write_entries__payload.addr  = write_entries__payload[63:0];
  assign \write_entries__payload.data  = write_entries__payload[127:64];
  assign \write_entries__payload.strb  = write_entries__payload[129:128];
  assign \write_entries__payload.last  = write_entries__payload[130];
  assign \beats__payload$187.addr  = write_entries__payload[63:0];
  assign \beats__payload$187.data  = write_entries__payload[127:64];
  assign \beats__payload$187.strb  = write_entries__payload[129:128];
  assign \beats__payload$187.last  = write_entries__payload[130];
  assign \rows__payload$193.slot  = \rows__payload$193 [6:0];
  assign \rows__payload$193.table  = \rows__payload$193 [9:7];
  assign \rows__payload$193.row  = \rows__payload$193 [20:10];
  assign \rows__payload$193.rrpv  = \rows__payload$193 [22:21];
  assign \rows__payload$193.end  = \rows__payload$193 [23];
  assign \req__payload$199.data  = \req__payload$199 [63:0];
  assign \req__payload$199.strb  = \req__payload$199 [65:64];
  assign \req__payload$199.last  = \req__payload$199 [66];
  assign \outcome.first_count  = outcome[31:0];
  assign \outcome.second_count  = outcome[63:32];
  assign \outcome.bad  = outcome[64];
  assign \outcome.bad_sample  = outcome[70:65];
  assign \outcome.bad_table  = outcome[73:71];
  assign \outcome.bad_row  = outcome[105:74];
  assign \command__payload.op  = command__payload;
  assign \done__payload.learn  = done__payload[0];
  assign \done__payload.popular  = done__payload[7:1];
  assign \done__payload.rest  = done__payload[14:8];
  assign \done__payload.bad  = done__payload[15];
  assign \done__payload.first_bad  = done__payload[22:16];
  assign \req__payload$199 [66] = \rows__payload$193 [23];
  assign \req__payload$199 [65:64] = { \$21 , \$20  };
  assign \req__payload$199 [63:0] = \$signal$200 ;
  assign \req__payload$182 [66] = rest__payload[14];
  assign \req__payload$182 [65:64] = { \$17 , \$16  };
  assign \req__payload$182 [63:0] = { 26'h0000000, rest__payload[11:6], 26'h0000000, rest__payload[5:0] };
  assign req__payload[66] = popular__payload[14];
  assign req__payload[65:64] = { \$15 , \$14  };
  assign req__payload[63:0] = { 26'h0000000, popular__payload[11:6], 26'h0000000, popular__payload[5:0] };
  assign \$12  = { 1'h0, operands[574:572] };
  assign \$13  = { 1'h0, operands[574:572] };
  assign \$18  = \$signal ;
  assign \$63  = \$signal ;
  assign \$67  = \$signal ;
endmodule

module \hotline_accelerator.design.datapath.classifier (operations_rst, clear_counters, rows_ready, step_valid, slots_ready, step__ready, slots__valid, popular__valid, rest__valid, done__valid, command__ready, rows__valid, busy_cycles, steps, lookups, filtered, asked, held_up, kept_waiting, batches, popular_ready
, rest_ready, command_valid, command_op, step__payload, slots__payload, popular__payload, rest__payload, done__payload, rows__payload, operations_clk);
  output [47:0] asked;
  wire [47:0] asked;
  wire [47:0] \asked$74 ;
  output [47:0] batches;
  wire [47:0] batches;
  wire [47:0] \batches$80 ;
  output [47:0] busy_cycles;
  wire [47:0] busy_cycles;
  wire [47:0] \busy_cycles$66 ;
  input clear_counters;
  wire clear_counters;
  wire \clear_counters$64 ;
  wire [1:0] command__payload;
  wire [1:0] \command__payload.op ;
  output command__ready;
  wire command__ready;
  wire command__valid;
  input [1:0] command_op;
  wire [1:0] command_op;
  wire command_ready;
  input command_valid;
  wire command_valid;
  output [22:0] done__payload;
  wire [22:0] done__payload;
  wire \done__payload.bad ;
  wire [6:0] \done__payload.first_bad ;
  wire \done__payload.learn ;
  wire [6:0] \done__payload.popular ;
  wire [6:0] \done__payload.rest ;
  wire done__ready;
  output done__valid;
  wire done__valid;
  wire done_bad;
  wire [6:0] done_first_bad;
  wire done_learn;
  wire [6:0] done_popular;
  wire done_ready;
  wire [6:0] done_rest;
  wire done_valid;
  output [47:0] filtered;
  wire [47:0] filtered;
  wire [47:0] \filtered$72 ;
  output [47:0] held_up;
  wire [47:0] held_up;
  wire [47:0] \held_up$76 ;
  output [47:0] kept_waiting;
  wire [47:0] kept_waiting;
  wire [47:0] \kept_waiting$78 ;
  output [47:0] lookups;
  wire [47:0] lookups;
  wire [47:0] \lookups$70 ;
  input operations_clk;
  wire operations_clk;
  input operations_rst;
  wire operations_rst;
  output [14:0] popular__payload;
  wire [14:0] popular__payload;
  wire [1:0] \popular__payload.count ;
  wire \popular__payload.last ;
  wire [11:0] \popular__payload.numbers ;
  wire popular__ready;
  output popular__valid;
  wire popular__valid;
  wire [1:0] popular_count;
  wire popular_last;
  wire [11:0] popular_numbers;
  input popular_ready;
  wire popular_ready;
  wire popular_valid;
  output [14:0] rest__payload;
  wire [14:0] rest__payload;
  wire [1:0] \rest__payload.count ;
  wire \rest__payload.last ;
  wire [11:0] \rest__payload.numbers ;
  wire rest__ready;
  output rest__valid;
  wire rest__valid;
  wire [1:0] rest_count;
  wire rest_last;
  wire [11:0] rest_numbers;
  input rest_ready;
  wire rest_ready;
  wire rest_valid;
  output [23:0] rows__payload;
  wire [23:0] rows__payload;
  wire \rows__payload.end ;
  wire [10:0] \rows__payload.row ;
  wire [1:0] \rows__payload.rrpv ;
  wire [6:0] \rows__payload.slot ;
  wire [2:0] \rows__payload.table ;
  wire rows__ready;
  output rows__valid;
  wire rows__valid;
  wire rows_end;
  input rows_ready;
  wire rows_ready;
  wire [10:0] rows_row;
  wire [1:0] rows_rrpv;
  wire [6:0] rows_slot;
  wire [2:0] rows_table;
  wire rows_valid;
  output [65:0] slots__payload;
  wire [65:0] slots__payload;
  wire [1:0] \slots__payload.bad ;
  wire [63:0] \slots__payload.slot ;
  wire slots__ready;
  output slots__valid;
  wire slots__valid;
  wire [1:0] slots_bad;
  input slots_ready;
  wire slots_ready;
  wire [63:0] slots_slot;
  wire slots_valid;
  input [96:0] step__payload;
  wire [96:0] step__payload;
  wire [4:0] \step__payload.block ;
  wire \step__payload.last ;
  wire \step__payload.learn ;
  wire [1:0] \step__payload.offset ;
  wire [1:0] \step__payload.present ;
  wire [63:0] \step__payload.row ;
  wire [11:0] \step__payload.rows ;
  wire [6:0] \step__payload.samples ;
  wire [2:0] \step__payload.table ;
  output step__ready;
  wire step__ready;
  wire step__valid;
  wire [4:0] step_block;
  wire step_last;
  wire step_learn;
  wire [1:0] step_offset;
  wire [1:0] step_present;
  wire step_ready;
  wire [63:0] step_row;
  wire [11:0] step_rows;
  wire [6:0] step_samples;
  wire [2:0] step_table;
  input step_valid;
  wire step_valid;
  output [47:0] steps;
  wire [47:0] steps;
  wire [47:0] \steps$68 ;
  hotline_classifier \instance  (
    .asked(asked),
    .batches(batches),
    .busy_cycles(busy_cycles),
    .clear_counters(clear_counters),
    .clk(operations_clk),
    .command_op(command_op),
    .command_ready(command__ready),
    .command_valid(command_valid),
    .done_bad(done_bad),
    .done_first_bad(done_first_bad),
    .done_learn(done_learn),
    .done_popular(done_popular),
    .done_ready(1'h1),
    .done_rest(done_rest),
    .done_valid(done__valid),
    .filtered(filtered),
    .held_up(held_up),
    .kept_waiting(kept_waiting),
    .lookups(lookups),
    .popular_count(popular_count),
    .popular_last(popular_last),
    .popular_numbers(popular_numbers),
    .popular_ready(popular_ready),
    .popular_valid(popular__valid),
    .rest_count(rest_count),
    .rest_last(rest_last),
    .rest_numbers(rest_numbers),
    .rest_ready(rest_ready),
    .rest_valid(rest__valid),
    .rows_end(rows_end),
    .rows_ready(rows_ready),
    .rows_row(rows_row),
    .rows_rrpv(rows_rrpv),
    .rows_slot(rows_slot),
    .rows_table(rows_table),
    .rows_valid(rows__valid),
    .rst(operations_rst),
    .slots_bad(slots_bad),
    .slots_ready(slots_ready),
    .slots_slot(slots_slot),
    .slots_valid(slots__valid),
    .step_block(step__payload[28:24]),
    .step_last(step__payload[1]),
    .step_learn(step__payload[0]),
    .step_offset(step__payload[96:95]),
    .step_present(step__payload[30:29]),
    .step_ready(step__ready),
    .step_row(step__payload[94:31]),
    .step_rows(step__payload[23:12]),
    .step_samples(step__payload[8:2]),
    .step_table(step__payload[11:9]),
    .step_valid(step_valid),
    .steps(steps)
  );
  assign step__valid = step_valid;
  assign step_ready = step__ready;
  assign step_learn = step__payload[0];
  assign step_last = step__payload[1];
  assign step_samples = step__payload[8:2];
  assign step_table = step__payload[11:9];
  assign step_rows = step__payload[23:12];
  assign step_block = step__payload[28:24];
  assign step_present = step__payload[30:29];
  assign step_row = step__payload[94:31];
  assign step_offset = step__payload[96:95];
  assign slots_valid = slots__valid;
  assign slots__ready = slots_ready;
  assign popular_valid = popular__valid;
  assign popular__ready = popular_ready;
  assign rest_valid = rest__valid;
  assign rest__ready = rest_ready;
  assign done_valid = done__valid;
  assign done_ready = 1'h1;
  assign done__ready = 1'h1;
  assign command__valid = command_valid;
  assign command_ready = command__ready;
  assign command__payload = command_op;
  assign rows_valid = rows__valid;
  assign rows__ready = rows_ready;
  assign \clear_counters$64  = clear_counters;
  assign \busy_cycles$66  = busy_cycles;
  assign \steps$68  = steps;
  assign \lookups$70  = lookups;
  assign \filtered$72  = filtered;
  assign \asked$74  = asked;
  assign \held_up$76  = held_up;
  assign \kept_waiting$78  = kept_waiting;
  assign \batches$80  = batches;
  assign \step__payload.learn  = step__payload[0];
  assign \step__payload.last  = step__payload[1];
  assign \step__payload.samples  = step__payload[8:2];
  assign \step__payload.table  = step__payload[11:9];
  assign \step__payload.rows  = step__payload[23:12];
  assign \step__payload.block  = step__payload[28:24];
  assign \step__payload.present  = step__payload[30:29];
  assign \step__payload.row  = step__payload[94:31];
  assign \step__payload.offset  = step__payload[96:95];
  assign \slots__payload.slot  = slots__payload[63:0];
  assign \slots__payload.bad  = slots__payload[65:64];
  assign \popular__payload.numbers  = popular__payload[11:0];
  assign \popular__payload.count  = popular__payload[13:12];
  assign \popular__payload.last  = popular__payload[14];
  assign \rest__payload.numbers  = rest__payload[11:0];
  assign \rest__payload.count  = rest__payload[13:12];
  assign \rest__payload.last  = rest__payload[14];
  assign \done__payload.learn  = done__payload[0];
  assign \done__payload.popular  = done__payload[7:1];
  assign \done__payload.rest  = done__payload[14:8];
  assign \done__payload.bad  = done__payload[15];
  assign \done__payload.first_bad  = done__payload[22:16];
  assign \command__payload.op  = command_op;
  assign \rows__payload.slot  = rows__payload[6:0];
  assign \rows__payload.table  = rows__payload[9:7];
  assign \rows__payload.row  = rows__payload[20:10];
  assign \rows__payload.rrpv  = rows__payload[22:21];
  assign \rows__payload.end  = rows__payload[23];
  assign rows__payload[23] = rows_end;
  assign rows__payload[22:21] = rows_rrpv;
  assign rows__payload[20:10] = rows_row;
  assign rows__payload[9:7] = rows_table;
  assign rows__payload[6:0] = rows_slot;
  assign done__payload[22:16] = done_first_bad;
  assign done__payload[15] = done_bad;
  assign done__payload[14:8] = done_rest;
  assign done__payload[7:1] = done_popular;
  assign done__payload[0] = done_learn;
  assign rest__payload[14] = rest_last;
  assign rest__payload[13:12] = rest_count;
  assign rest__payload[11:0] = rest_numbers;
  assign popular__payload[14] = popular_last;
  assign popular__payload[13:12] = popular_count;
  assign popular__payload[11:0] = popular_numbers;
  assign slots__payload[65:64] = slots_bad;
  assign slots__payload[63:0] = slots_slot;
endmodule

module \hotline_accelerator.design.datapath.cutter (operations_rst, tables, chunks_valid, start, empty, row_beats, masks_valid, masks_mask, chunks__ready, masks__ready, rows__valid, zeros__valid, zeros__payload, idle, bad, bad_sample, bad_table, bad_row, rows_ready, zeros_ready, chunks__payload
, rows__payload, operations_clk);
  output bad;
  wire bad;
  wire \bad$52 ;
  output [31:0] bad_row;
  wire [31:0] bad_row;
  wire [31:0] \bad_row$58 ;
  output [5:0] bad_sample;
  wire [5:0] bad_sample;
  wire [5:0] \bad_sample$54 ;
  output [2:0] bad_table;
  wire [2:0] bad_table;
  wire [2:0] \bad_table$56 ;
  input [302:0] chunks__payload;
  wire [302:0] chunks__payload;
  wire [4:0] \chunks__payload.block ;
  wire [1:0] \chunks__payload.count ;
  wire \chunks__payload.ends ;
  wire [31:0] \chunks__payload.fixed ;
  wire \chunks__payload.hot ;
  wire [1:0] \chunks__payload.offset ;
  wire [63:0] \chunks__payload.row ;
  wire [31:0] \chunks__payload.rows ;
  wire \chunks__payload.run_ends ;
  wire [63:0] \chunks__payload.slot ;
  wire [31:0] \chunks__payload.start ;
  wire [2:0] \chunks__payload.table ;
  wire [63:0] \chunks__payload.weight ;
  output chunks__ready;
  wire chunks__ready;
  wire chunks__valid;
  wire [4:0] chunks_block;
  wire [1:0] chunks_count;
  wire chunks_ends;
  wire [31:0] chunks_fixed;
  wire chunks_hot;
  wire [1:0] chunks_offset;
  wire chunks_ready;
  wire [63:0] chunks_row;
  wire [31:0] chunks_rows;
  wire chunks_run_ends;
  wire [63:0] chunks_slot;
  wire [31:0] chunks_start;
  wire [2:0] chunks_table;
  input chunks_valid;
  wire chunks_valid;
  wire [63:0] chunks_weight;
  input empty;
  wire empty;
  wire \empty$3 ;
  output idle;
  wire idle;
  wire \idle$50 ;
  wire [1:0] masks__payload;
  wire [1:0] \masks__payload.mask ;
  output masks__ready;
  wire masks__ready;
  wire masks__valid;
  input [1:0] masks_mask;
  wire [1:0] masks_mask;
  wire masks_ready;
  input masks_valid;
  wire masks_valid;
  input operations_clk;
  wire operations_clk;
  input operations_rst;
  wire operations_rst;
  input [2:0] row_beats;
  wire [2:0] row_beats;
  wire [2:0] \row_beats$7 ;
  output [96:0] rows__payload;
  wire [96:0] rows__payload;
  wire \rows__payload.first ;
  wire \rows__payload.last ;
  wire [31:0] \rows__payload.row ;
  wire [2:0] \rows__payload.table ;
  wire [27:0] \rows__payload.vector ;
  wire [31:0] \rows__payload.weight ;
  wire rows__ready;
  output rows__valid;
  wire rows__valid;
  wire rows_first;
  wire rows_last;
  input rows_ready;
  wire rows_ready;
  wire [31:0] rows_row;
  wire [2:0] rows_table;
  wire rows_valid;
  wire [27:0] rows_vector;
  wire [31:0] rows_weight;
  input start;
  wire start;
  wire \start$1 ;
  input [3:0] tables;
  wire [3:0] tables;
  wire [3:0] \tables$5 ;
  output [27:0] zeros__payload;
  wire [27:0] zeros__payload;
  wire [27:0] \zeros__payload.vector ;
  wire zeros__ready;
  output zeros__valid;
  wire zeros__valid;
  input zeros_ready;
  wire zeros_ready;
  wire zeros_valid;
  wire [27:0] zeros_vector;
  hotline_bag_cutter \instance  (
    .bad(bad),
    .bad_row(bad_row),
    .bad_sample(bad_sample),
    .bad_table(bad_table),
    .chunks_block(chunks__payload[72:68]),
    .chunks_count(chunks__payload[106:105]),
    .chunks_ends(chunks__payload[110]),
    .chunks_fixed(chunks__payload[67:36]),
    .chunks_hot(chunks__payload[35]),
    .chunks_offset(chunks__payload[108:107]),
    .chunks_ready(chunks__ready),
    .chunks_row(chunks__payload[174:111]),
    .chunks_rows(chunks__payload[34:3]),
    .chunks_run_ends(chunks__payload[109]),
    .chunks_slot(chunks__payload[238:175]),
    .chunks_start(chunks__payload[104:73]),
    .chunks_table(chunks__payload[2:0]),
    .chunks_valid(chunks_valid),
    .chunks_weight(chunks__payload[302:239]),
    .clk(operations_clk),
    .empty(empty),
    .idle(idle),
    .masks_mask(masks_mask),
    .masks_ready(masks__ready),
    .masks_valid(masks_valid),
    .row_beats(row_beats),
    .rows_first(rows_first),
    .rows_last(rows_last),
    .rows_ready(rows_ready),
    .rows_row(rows_row),
    .rows_table(rows_table),
    .rows_valid(rows__valid),
    .rows_vector(rows_vector),
    .rows_weight(rows_weight),
    .rst(operations_rst),
    .start(start),
    .tables(tables),
    .zeros_ready(zeros_ready),
    .zeros_valid(zeros__valid),
    .zeros_vector(zeros__payload)
  );
  assign \start$1  = start;
  assign \empty$3  = empty;
  assign \tables$5  = tables;
  assign \row_beats$7  = row_beats;
  assign chunks__valid = chunks_valid;
  assign chunks_ready = chunks__ready;
  assign chunks_table = chunks__payload[2:0];
  assign chunks_rows = chunks__payload[34:3];
  assign chunks_hot = chunks__payload[35];
  assign chunks_fixed = chunks__payload[67:36];
  assign chunks_block = chunks__payload[72:68];
  assign chunks_start = chunks__payload[104:73];
  assign chunks_count = chunks__payload[106:105];
  assign chunks_offset = chunks__payload[108:107];
  assign chunks_run_ends = chunks__payload[109];
  assign chunks_ends = chunks__payload[110];
  assign chunks_row = chunks__payload[174:111];
  assign chunks_slot = chunks__payload[238:175];
  assign chunks_weight = chunks__payload[302:239];
  assign masks__valid = masks_valid;
  assign masks_ready = masks__ready;
  assign masks__payload = masks_mask;
  assign rows_valid = rows__valid;
  assign rows__ready = rows_ready;
  assign zeros_valid = zeros__valid;
  assign zeros__ready = zeros_ready;
  assign zeros_vector = zeros__payload;
  assign \idle$50  = idle;
  assign \bad$52  = bad;
  assign \bad_sample$54  = bad_sample;
  assign \bad_table$56  = bad_table;
  assign \bad_row$58  = bad_row;
  assign \chunks__payload.table  = chunks__payload[2:0];
  assign \chunks__payload.rows  = chunks__payload[34:3];
  assign \chunks__payload.hot  = chunks__payload[35];
  assign \chunks__payload.fixed  = chunks__payload[67:36];
  assign \chunks__payload.block  = chunks__payload[72:68];
  assign \chunks__payload.start  = chunks__payload[104:73];
  assign \chunks__payload.count  = chunks__payload[106:105];
  assign \chunks__payload.offset  = chunks__payload[108:107];
  assign \chunks__payload.run_ends  = chunks__payload[109];
  assign \chunks__payload.ends  = chunks__payload[110];
  assign \chunks__payload.row  = chunks__payload[174:111];
  assign \chunks__payload.slot  = chunks__payload[238:175];
  assign \chunks__payload.weight  = chunks__payload[302:239];
  assign \masks__payload.mask  = masks_mask;
  assign \rows__payload.table  = rows__payload[2:0];
  assign \rows__payload.row  = rows__payload[34:3];
  assign \rows__payload.weight  = rows__payload[66:35];
  assign \rows__payload.first  = rows__payload[67];
  assign \rows__payload.last  = rows__payload[68];
  assign \rows__payload.vector  = rows__payload[96:69];
  assign \zeros__payload.vector  = zeros__payload;
  assign rows__payload[96:69] = rows_vector;
  assign rows__payload[68] = rows_last;
  assign rows__payload[67] = rows_first;
  assign rows__payload[66:35] = rows_weight;
  assign rows__payload[34:3] = rows_row;
  assign rows__payload[2:0] = rows_table;
endmodule

module \hotline_accelerator.design.datapath.entry_writer (operations_rst, beats__ready, start, address, req__valid, req__ready, beats__valid, idle, beats__payload, req__payload, operations_clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$4  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire [6:0] \$13 ;
  wire [7:0] \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire [64:0] \$17 ;
  reg [5:0] \$18 ;
  reg [66:0] \$19 ;
  wire \$2 ;
  reg \$20 ;
  reg [63:0] \$21 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire \$signal ;
  reg [5:0] \$signal$14  = 6'h00;
  wire \$signal$3 ;
  reg [66:0] \$signal$6  = 67'h00000000000000000;
  wire [63:0] \$signal$6.data ;
  wire \$signal$6.last ;
  wire [1:0] \$signal$6.strb ;
  input [63:0] address;
  wire [63:0] address;
  output [130:0] beats__payload;
  wire [130:0] beats__payload;
  wire [63:0] \beats__payload.addr ;
  wire [63:0] \beats__payload.data ;
  wire \beats__payload.last ;
  wire [1:0] \beats__payload.strb ;
  input beats__ready;
  wire beats__ready;
  output beats__valid;
  wire beats__valid;
  wire gives_last;
  reg held_valid = 1'h0;
  output idle;
  wire idle;
  wire last;
  wire [5:0] level;
  input operations_clk;
  wire operations_clk;
  input operations_rst;
  wire operations_rst;
  reg [63:0] place = 64'h0000000000000000;
  wire [130:0] r_data;
  wire r_en;
  wire r_rdy;
  input [66:0] req__payload;
  wire [66:0] req__payload;
  wire [63:0] \req__payload.data ;
  wire \req__payload.last ;
  wire [1:0] \req__payload.strb ;
  output req__ready;
  wire req__ready;
  input req__valid;
  wire req__valid;
  input start;
  wire start;
  wire [130:0] w_data;
  wire w_en;
  wire w_rdy;
  assign \$1  = ! req__payload[65:64];
  assign \$signal  = req__valid & \$1 ;
  assign \$2  = held_valid & w_rdy;
  assign \$3  = \$signal$6 [66] | req__valid;
  assign \$signal$3  = \$2  & \$3 ;
  assign \$4  = \$signal$6 [66] | \$signal ;
  assign \$5  = & place[6:3];
  assign last = \$4  | \$5 ;
  assign \$6  = ~ held_valid;
  assign req__ready = \$6  | \$signal$3 ;
  assign \$7  = | \$signal$14 ;
  assign beats__valid = r_rdy & \$7 ;
  assign \$8  = | \$signal$14 ;
  assign r_en = beats__ready & \$8 ;
  assign \$9  = beats__valid & beats__ready;
  assign gives_last = \$9  & beats__payload[130];
  assign \$10  = ~ held_valid;
  assign \$11  = ! level;
  assign idle = \$10  & \$11 ;
  assign \$12  = \$signal$3  & last;
  assign \$13  = \$signal$14  + \$12 ;
  assign \$14  = \$13  - gives_last;
  assign \$15  = ~ \$signal ;
  assign \$16  = req__valid & \$15 ;
  assign \$17  = place + 4'h8;
  always @(posedge operations_clk)
    \$signal$14  <= \$18 ;
  always @(posedge operations_clk)
    \$signal$6  <= \$19 ;
  always @(posedge operations_clk)
    held_valid <= \$20 ;
  always @(posedge operations_clk)
    place <= \$21 ;
  \hotline_accelerator.design.datapath.entry_writer.queue  queue (
    .operations_clk(operations_clk),
    .operations_rst(operations_rst),
    .\port$296$0 (last),
    .\port$485$0 (\$signal$6 [65:0]),
    .\port$489$0 (place),
    .r_data(beats__payload),
    .r_en(r_en),
    .r_rdy(r_rdy),
    .w_en(\$signal$3 ),
    .w_level(level),
    .w_rdy(w_rdy)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$18  = \$14 [5:0];
    if (operations_rst) begin
      \$18  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$19  = \$signal$6 ;
    if (req__ready) begin
      \$19  = req__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$20  = held_valid;
    if (req__ready) begin
      \$20  = \$16 ;
    end
    if (operations_rst) begin
      \$20  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$21  = place;
    if (start) begin
      \$21  = address;
    end else if (\$signal$3 ) begin
      \$21  = \$17 [63:0];
    end
  end
  assign w_en = \$signal$3 ;
  assign w_data = { last, \$signal$6 [65:0], place };
  assign r_data = beats__payload;
  assign \req__payload.data  = req__payload[63:0];
  assign \req__payload.strb  = req__payload[65:64];
  assign \req__payload.last  = req__payload[66];
  assign \$signal$6.data  = \$signal$6 [63:0];
  assign \$signal$6.strb  = \$signal$6 [65:64];
  assign \$signal$6.last  = \$signal$6 [66];
  assign \beats__payload.addr  = beats__payload[63:0];
  assign \beats__payload.data  = beats__payload[127:64];
  assign \beats__payload.strb  = beats__payload[129:128];
  assign \beats__payload.last  = beats__payload[130];
endmodule

module \hotline_accelerator.design.datapath.entry_writer.queue (operations_rst, w_en, \port$296$0 , r_en, w_rdy, w_level, r_data, \port$485$0 , \port$489$0 , r_rdy, operations_clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$5  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [5:0] \$11 ;
  wire [5:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [5:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [5:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  reg [4:0] \$30 ;
  reg [4:0] \$31 ;
  reg [4:0] \$32 ;
  reg \$33 ;
  wire \$4 ;
  wire [5:0] \$5 ;
  wire [5:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  (* init = 5'h00 *)
  wire [4:0] consume;
  reg [4:0] inner_level = 5'h00;
  wire inner_r_rdy;
  wire [5:0] level;
  input operations_clk;
  wire operations_clk;
  input operations_rst;
  wire operations_rst;
  input \port$296$0 ;
  wire \port$296$0 ;
  input [65:0] \port$485$0 ;
  wire [65:0] \port$485$0 ;
  input [63:0] \port$489$0 ;
  wire [63:0] \port$489$0 ;
  (* init = 5'h00 *)
  wire [4:0] produce;
  output [130:0] r_data;
  wire [130:0] r_data;
  input r_en;
  wire r_en;
  wire [5:0] r_level;
  reg [4:0] r_port__addr = 5'h00;
  wire [130:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  wire [130:0] w_data;
  input w_en;
  wire w_en;
  output [5:0] w_level;
  wire [5:0] w_level;
  reg [4:0] w_port__addr = 5'h00;
  wire [130:0] w_port__data;
  wire w_port__en;
  output w_rdy;
  wire w_rdy;
  reg [130:0] storage [30:0];
  always @(posedge operations_clk) begin
    if (w_port__en)
      storage[w_port__addr] <= { \port$296$0 , \port$485$0 , \port$489$0  };
  end
  reg [130:0] _0_;
  always @(posedge operations_clk) begin
    if (r_port__en) begin
      _0_ <= storage[r_port__addr];
    end
  end
  assign r_data = _0_;
  assign w_rdy = inner_level != 5'h1f;
  assign inner_r_rdy = | inner_level;
  assign w_port__en = w_rdy & w_en;
  assign \$1  = ~ r_rdy;
  assign \$2  = \$1  | r_en;
  assign r_port__en = inner_r_rdy & \$2 ;
  assign w_level = inner_level + r_rdy;
  assign \$3  = w_rdy & w_en;
  assign \$4  = w_port__addr == 5'h1e;
  assign \$5  = w_port__addr + 1'h1;
  assign \$6  = \$4  ? 6'h00 : \$5 ;
  assign \$7  = ~ r_rdy;
  assign \$8  = \$7  | r_en;
  assign \$9  = inner_r_rdy & \$8 ;
  assign \$10  = r_port__addr == 5'h1e;
  assign \$11  = r_port__addr + 1'h1;
  assign \$12  = \$10  ? 6'h00 : \$11 ;
  assign \$13  = w_rdy & w_en;
  assign \$14  = ~ r_rdy;
  assign \$15  = \$14  | r_en;
  assign \$16  = inner_r_rdy & \$15 ;
  assign \$17  = ~ \$16 ;
  assign \$18  = \$13  & \$17 ;
  assign \$19  = inner_level + 1'h1;
  assign \$20  = ~ r_rdy;
  assign \$21  = \$20  | r_en;
  assign \$22  = inner_r_rdy & \$21 ;
  assign \$23  = w_rdy & w_en;
  assign \$24  = ~ \$23 ;
  assign \$25  = \$22  & \$24 ;
  assign \$26  = inner_level - 1'h1;
  assign \$27  = ~ r_rdy;
  assign \$28  = \$27  | r_en;
  assign \$29  = inner_r_rdy & \$28 ;
  always @(posedge operations_clk)
    w_port__addr <= \$30 ;
  always @(posedge operations_clk)
    r_port__addr <= \$31 ;
  always @(posedge operations_clk)
    inner_level <= \$32 ;
  always @(posedge operations_clk)
    r_rdy <= \$33 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [4:0];
    end
    if (operations_rst) begin
      \$30  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [4:0];
    end
    if (operations_rst) begin
      \$31  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$32  = inner_level;
    if (\$18 ) begin
      \$32  = \$19 [4:0];
    end
    if (\$25 ) begin
      \$32  = \$26 [4:0];
    end
    if (operations_rst) begin
      \$32  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$33  = r_rdy;
    if (\$29 ) begin
      \$33  = 1'h1;
    end else if (r_en) begin
      \$33  = 1'h0;
    end
    if (operations_rst) begin
      \$33  = 1'h0;
    end
  end
  assign level = w_level;
  assign r_level = w_level;
  assign produce = w_port__addr;
  assign w_port__data = { \port$296$0 , \port$485$0 , \port$489$0  };
  assign w_data = { \port$296$0 , \port$485$0 , \port$489$0  };
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule

module \hotline_accelerator.design.datapath.feeder (operations_rst, beats_ready, start, slots_address, samples, chunks_valid, learn, chunks__ready, step__valid, slots__ready, beats__valid, idle, bad, bad_sample, bad_table, bad_row, step_ready, slots_valid, chunks__payload, step__payload, beats__payload
, slots__payload, operations_clk);
  output bad;
  wire bad;
  wire \bad$59 ;
  output [31:0] bad_row;
  wire [31:0] bad_row;
  wire [31:0] \bad_row$65 ;
  output [5:0] bad_sample;
  wire [5:0] bad_sample;
  wire [5:0] \bad_sample$61 ;
  output [2:0] bad_table;
  wire [2:0] bad_table;
  wire [2:0] \bad_table$63 ;
  output [130:0] beats__payload;
  wire [130:0] beats__payload;
  wire [63:0] \beats__payload.addr ;
  wire [63:0] \beats__payload.data ;
  wire \beats__payload.last ;
  wire [1:0] \beats__payload.strb ;
  wire beats__ready;
  output beats__valid;
  wire beats__valid;
  wire [63:0] beats_addr;
  wire [63:0] beats_data;
  wire beats_last;
  input beats_ready;
  wire beats_ready;
  wire [1:0] beats_strb;
  wire beats_valid;
  input [302:0] chunks__payload;
  wire [302:0] chunks__payload;
  wire [4:0] \chunks__payload.block ;
  wire [1:0] \chunks__payload.count ;
  wire \chunks__payload.ends ;
  wire [31:0] \chunks__payload.fixed ;
  wire \chunks__payload.hot ;
  wire [1:0] \chunks__payload.offset ;
  wire [63:0] \chunks__payload.row ;
  wire [31:0] \chunks__payload.rows ;
  wire \chunks__payload.run_ends ;
  wire [63:0] \chunks__payload.slot ;
  wire [31:0] \chunks__payload.start ;
  wire [2:0] \chunks__payload.table ;
  wire [63:0] \chunks__payload.weight ;
  output chunks__ready;
  wire chunks__ready;
  wire chunks__valid;
  wire [4:0] chunks_block;
  wire [1:0] chunks_count;
  wire chunks_ends;
  wire [31:0] chunks_fixed;
  wire chunks_hot;
  wire [1:0] chunks_offset;
  wire chunks_ready;
  wire [63:0] chunks_row;
  wire [31:0] chunks_rows;
  wire chunks_run_ends;
  wire [63:0] chunks_slot;
  wire [31:0] chunks_start;
  wire [2:0] chunks_table;
  input chunks_valid;
  wire chunks_valid;
  wire [63:0] chunks_weight;
  output idle;
  wire idle;
  wire \idle$57 ;
  input learn;
  wire learn;
  wire \learn$1 ;
  input operations_clk;
  wire operations_clk;
  input operations_rst;
  wire operations_rst;
  input [6:0] samples;
  wire [6:0] samples;
  wire [6:0] \samples$3 ;
  input [65:0] slots__payload;
  wire [65:0] slots__payload;
  wire [1:0] \slots__payload.bad ;
  wire [63:0] \slots__payload.slot ;
  output slots__ready;
  wire slots__ready;
  wire slots__valid;
  input [63:0] slots_address;
  wire [63:0] slots_address;
  wire [63:0] \slots_address$5 ;
  wire [1:0] slots_bad;
  wire slots_ready;
  wire [63:0] slots_slot;
  input slots_valid;
  wire slots_valid;
  input start;
  wire start;
  wire \start$7 ;
  output [96:0] step__payload;
  wire [96:0] step__payload;
  wire [4:0] \step__payload.block ;
  wire \step__payload.last ;
  wire \step__payload.learn ;
  wire [1:0] \step__payload.offset ;
  wire [1:0] \step__payload.present ;
  wire [63:0] \step__payload.row ;
  wire [11:0] \step__payload.rows ;
  wire [6:0] \step__payload.samples ;
  wire [2:0] \step__payload.table ;
  wire step__ready;
  output step__valid;
  wire step__valid;
  wire [4:0] step_block;
  wire step_last;
  wire step_learn;
  wire [1:0] step_offset;
  wire [1:0] step_present;
  input step_ready;
  wire step_ready;
  wire [63:0] step_row;
  wire [11:0] step_rows;
  wire [6:0] step_samples;
  wire [2:0] step_table;
  wire step_valid;
  hotline_feeder \instance  (
    .bad(bad),
    .bad_row(bad_row),
    .bad_sample(bad_sample),
    .bad_table(bad_table),
    .beats_addr(beats_addr),
    .beats_data(beats_data),
    .beats_last(beats_last),
    .beats_ready(beats_ready),
    .beats_strb(beats_strb),
    .beats_valid(beats__valid),
    .chunks_block(chunks__payload[72:68]),
    .chunks_count(chunks__payload[106:105]),
    .chunks_ends(chunks__payload[110]),
    .chunks_fixed(chunks__payload[67:36]),
    .chunks_hot(chunks__payload[35]),
    .chunks_offset(chunks__payload[108:107]),
    .chunks_ready(chunks__ready),
    .chunks_row(chunks__payload[174:111]),
    .chunks_rows(chunks__payload[34:3]),
    .chunks_run_ends(chunks__payload[109]),
    .chunks_slot(chunks__payload[238:175]),
    .chunks_start(chunks__payload[104:73]),
    .chunks_table(chunks__payload[2:0]),
    .chunks_valid(chunks_valid),
    .chunks_weight(chunks__payload[302:239]),
    .clk(operations_clk),
    .idle(idle),
    .learn(learn),
    .rst(operations_rst),
    .samples(samples),
    .slots_address(slots_address),
    .slots_bad(slots__payload[65:64]),
    .slots_ready(slots__ready),
    .slots_slot(slots__payload[63:0]),
    .slots_valid(slots_valid),
    .start(start),
    .step_block(step_block),
    .step_last(step_last),
    .step_learn(step_learn),
    .step_offset(step_offset),
    .step_present(step_present),
    .step_ready(step_ready),
    .step_row(step_row),
    .step_rows(step_rows),
    .step_samples(step_samples),
    .step_table(step_table),
    .step_valid(step__valid)
  );
  assign \learn$1  = learn;
  assign \samples$3  = samples;
  assign \slots_address$5  = slots_address;
  assign \start$7  = start;
  assign chunks__valid = chunks_valid;
  assign chunks_ready = chunks__ready;
  assign chunks_table = chunks__payload[2:0];
  assign chunks_rows = chunks__payload[34:3];
  assign chunks_hot = chunks__payload[35];
  assign chunks_fixed = chunks__payload[67:36];
  assign chunks_block = chunks__payload[72:68];
  assign chunks_start = chunks__payload[104:73];
  assign chunks_count = chunks__payload[106:105];
  assign chunks_offset = chunks__payload[108:107];
  assign chunks_run_ends = chunks__payload[109];
  assign chunks_ends = chunks__payload[110];
  assign chunks_row = chunks__payload[174:111];
  assign chunks_slot = chunks__payload[238:175];
  assign chunks_weight = chunks__payload[302:239];
  assign step_valid = step__valid;
  assign step__ready = step_ready;
  assign slots__valid = slots_valid;
  assign slots_ready = slots__ready;
  assign slots_slot = slots__payload[63:0];
  assign slots_bad = slots__payload[65:64];
  assign beats_valid = beats__valid;
  assign beats__ready = beats_ready;
  assign \idle$57  = idle;
  assign \bad$59  = bad;
  assign \bad_sample$61  = bad_sample;
  assign \bad_table$63  = bad_table;
  assign \bad_row$65  = bad_row;
  assign \chunks__payload.table  = chunks__payload[2:0];
  assign \chunks__payload.rows  = chunks__payload[34:3];
  assign \chunks__payload.hot  = chunks__payload[35];
  assign \chunks__payload.fixed  = chunks__payload[67:36];
  assign \chunks__payload.block  = chunks__payload[72:68];
  assign \chunks__payload.start  = chunks__payload[104:73];
  assign \chunks__payload.count  = chunks__payload[106:105];
  assign \chunks__payload.offset  = chunks__payload[108:107];
  assign \chunks__payload.run_ends  = chunks__payload[109];
  assign \chunks__payload.ends  = chunks__payload[110];
  assign \chunks__payload.row  = chunks__payload[174:111];
  assign \chunks__payload.slot  = chunks__payload[238:175];
  assign \chunks__payload.weight  = chunks__payload[302:239];
  assign \step__payload.learn  = step__payload[0];
  assign \step__payload.last  = step__payload[1];
  assign \step__payload.samples  = step__payload[8:2];
  assign \step__payload.table  = step__payload[11:9];
  assign \step__payload.rows  = step__payload[23:12];
  assign \step__payload.block  = step__payload[28:24];
  assign \step__payload.present  = step__payload[30:29];
  assign \step__payload.row  = step__payload[94:31];
  assign \step__payload.offset  = step__payload[96:95];
  assign \slots__payload.slot  = slots__payload[63:0];
  assign \slots__payload.bad  = slots__payload[65:64];
  assign \beats__payload.addr  = beats__payload[63:0];
  assign \beats__payload.data  = beats__payload[127:64];
  assign \beats__payload.strb  = beats__payload[129:128];
  assign \beats__payload.last  = beats__payload[130];
  assign beats__payload[130] = beats_last;
  assign beats__payload[129:128] = beats_strb;
  assign beats__payload[127:64] = beats_data;
  assign beats__payload[63:0] = beats_addr;
  assign step__payload[96:95] = step_offset;
  assign step__payload[94:31] = step_row;
  assign step__payload[30:29] = step_present;
  assign step__payload[28:24] = step_block;
  assign step__payload[23:12] = step_rows;
  assign step__payload[11:9] = step_table;
  assign step__payload[8:2] = step_samples;
  assign step__payload[1] = step_last;
  assign step__payload[0] = step_learn;
endmodule

module \hotline_accelerator.design.datapath.gather$246 (operations_rst, burst_ready, beats_ready, back_valid, back_id, back, address, weighted, setting_valid, setting, row_beats, rows_valid, zeros_valid, zeros_vector, rows__ready, zeros__ready, burst__valid, beats__valid, idle, row_taken, bag_ends
, vector_of_back, rows__payload, burst__payload, beats__payload, operations_clk);
  input [63:0] address;
  wire [63:0] address;
  wire [63:0] \address$5 ;
  input [65:0] back;
  wire [65:0] back;
  wire [65:0] \back$40 ;
  wire [63:0] \back$40.data ;
  wire [1:0] \back$40.resp ;
  input [4:0] back_id;
  wire [4:0] back_id;
  wire [4:0] \back_id$38 ;
  input back_valid;
  wire back_valid;
  wire \back_valid$36 ;
  output bag_ends;
  wire bag_ends;
  wire \bag_ends$55 ;
  output [130:0] beats__payload;
  wire [130:0] beats__payload;
  wire [63:0] \beats__payload.addr ;
  wire [63:0] \beats__payload.data ;
  wire \beats__payload.last ;
  wire [1:0] \beats__payload.strb ;
  wire beats__ready;
  output beats__valid;
  wire beats__valid;
  wire [63:0] beats_addr;
  wire [63:0] beats_data;
  wire beats_last;
  input beats_ready;
  wire beats_ready;
  wire [1:0] beats_strb;
  wire beats_valid;
  output [76:0] burst__payload;
  wire [76:0] burst__payload;
  wire [63:0] \burst__payload.addr ;
  wire [4:0] \burst__payload.id ;
  wire [7:0] \burst__payload.len ;
  wire burst__ready;
  output burst__valid;
  wire burst__valid;
  wire [63:0] burst_addr;
  wire [4:0] burst_id;
  wire [7:0] burst_len;
  input burst_ready;
  wire burst_ready;
  wire burst_valid;
  output idle;
  wire idle;
  wire \idle$51 ;
  input operations_clk;
  wire operations_clk;
  input operations_rst;
  wire operations_rst;
  input [2:0] row_beats;
  wire [2:0] row_beats;
  wire [2:0] \row_beats$1 ;
  output row_taken;
  wire row_taken;
  wire \row_taken$53 ;
  input [96:0] rows__payload;
  wire [96:0] rows__payload;
  wire \rows__payload.first ;
  wire \rows__payload.last ;
  wire [31:0] \rows__payload.row ;
  wire [2:0] \rows__payload.table ;
  wire [27:0] \rows__payload.vector ;
  wire [31:0] \rows__payload.weight ;
  output rows__ready;
  wire rows__ready;
  wire rows__valid;
  wire rows_first;
  wire rows_last;
  wire rows_ready;
  wire [31:0] rows_row;
  wire [2:0] rows_table;
  input rows_valid;
  wire rows_valid;
  wire [27:0] rows_vector;
  wire [31:0] rows_weight;
  input [74:0] setting;
  wire [74:0] setting;
  wire [74:0] \setting$9 ;
  wire [7:0] \setting$9.register ;
  wire [2:0] \setting$9.table ;
  wire [63:0] \setting$9.value ;
  input setting_valid;
  wire setting_valid;
  wire \setting_valid$7 ;
  output [27:0] vector_of_back;
  wire [27:0] vector_of_back;
  wire [27:0] \vector_of_back$57 ;
  input weighted;
  wire weighted;
  wire \weighted$3 ;
  wire [27:0] zeros__payload;
  wire [27:0] \zeros__payload.vector ;
  output zeros__ready;
  wire zeros__ready;
  wire zeros__valid;
  wire zeros_ready;
  input zeros_valid;
  wire zeros_valid;
  input [27:0] zeros_vector;
  wire [27:0] zeros_vector;
  hotline_gather \instance  (
    .address(address),
    .back(back),
    .back_id(back_id),
    .back_valid(back_valid),
    .bag_ends(bag_ends),
    .beats_addr(beats_addr),
    .beats_data(beats_data),
    .beats_last(beats_last),
    .beats_ready(beats_ready),
    .beats_strb(beats_strb),
    .beats_valid(beats__valid),
    .burst_addr(burst_addr),
    .burst_id(burst_id),
    .burst_len(burst_len),
    .burst_ready(burst_ready),
    .burst_valid(burst__valid),
    .clk(operations_clk),
    .idle(idle),
    .row_beats(row_beats),
    .row_taken(row_taken),
    .rows_first(rows__payload[67]),
    .rows_last(rows__payload[68]),
    .rows_ready(rows__ready),
    .rows_row(rows__payload[34:3]),
    .rows_table(rows__payload[2:0]),
    .rows_valid(rows_valid),
    .rows_vector(rows__payload[96:69]),
    .rows_weight(rows__payload[66:35]),
    .rst(operations_rst),
    .setting(setting),
    .setting_valid(setting_valid),
    .vector_of_back(vector_of_back),
    .weighted(weighted),
    .zeros_ready(zeros__ready),
    .zeros_valid(zeros_valid),
    .zeros_vector(zeros_vector)
  );
  assign \row_beats$1  = row_beats;
  assign \weighted$3  = weighted;
  assign \address$5  = address;
  assign \setting_valid$7  = setting_valid;
  assign \setting$9  = setting;
  assign rows__valid = rows_valid;
  assign rows_ready = rows__ready;
  assign rows_table = rows__payload[2:0];
  assign rows_row = rows__payload[34:3];
  assign rows_weight = rows__payload[66:35];
  assign rows_first = rows__payload[67];
  assign rows_last = rows__payload[68];
  assign rows_vector = rows__payload[96:69];
  assign zeros__valid = zeros_valid;
  assign zeros_ready = zeros__ready;
  assign zeros__payload = zeros_vector;
  assign burst_valid = burst__valid;
  assign burst__ready = burst_ready;
  assign \back_valid$36  = back_valid;
  assign \back_id$38  = back_id;
  assign \back$40  = back;
  assign beats_valid = beats__valid;
  assign beats__ready = beats_ready;
  assign \idle$51  = idle;
  assign \row_taken$53  = row_taken;
  assign \bag_ends$55  = bag_ends;
  assign \vector_of_back$57  = vector_of_back;
  assign \setting$9.register  = setting[7:0];
  assign \setting$9.table  = setting[10:8];
  assign \setting$9.value  = setting[74:11];
  assign \rows__payload.table  = rows__payload[2:0];
  assign \rows__payload.row  = rows__payload[34:3];
  assign \rows__payload.weight  = rows__payload[66:35];
  assign \rows__payload.first  = rows__payload[67];
  assign \rows__payload.last  = rows__payload[68];
  assign \rows__payload.vector  = rows__payload[96:69];
  assign \zeros__payload.vector  = zeros_vector;
  assign \burst__payload.addr  = burst__payload[63:0];
  assign \burst__payload.len  = burst__payload[71:64];
  assign \burst__payload.id  = burst__payload[76:72];
  assign \back$40.data  = back[63:0];
  assign \back$40.resp  = back[65:64];
  assign \beats__payload.addr  = beats__payload[63:0];
  assign \beats__payload.data  = beats__payload[127:64];
  assign \beats__payload.strb  = beats__payload[129:128];
  assign \beats__payload.last  = beats__payload[130];
  assign beats__payload[130] = beats_last;
  assign beats__payload[129:128] = beats_strb;
  assign beats__payload[127:64] = beats_data;
  assign beats__payload[63:0] = beats_addr;
  assign burst__payload[76:72] = burst_id;
  assign burst__payload[71:64] = burst_len;
  assign burst__payload[63:0] = burst_addr;
endmodule

module \hotline_accelerator.design.datapath.popular_writer (operations_rst, beats__ready, start, address, req__valid, req__ready, beats__valid, idle, beats__payload, req__payload, operations_clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$6  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire [6:0] \$13 ;
  wire [7:0] \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire [64:0] \$17 ;
  reg [5:0] \$18 ;
  reg [66:0] \$19 ;
  wire \$2 ;
  reg \$20 ;
  reg [63:0] \$21 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire \$signal ;
  reg [5:0] \$signal$14  = 6'h00;
  wire \$signal$3 ;
  reg [66:0] \$signal$6  = 67'h00000000000000000;
  wire [63:0] \$signal$6.data ;
  wire \$signal$6.last ;
  wire [1:0] \$signal$6.strb ;
  input [63:0] address;
  wire [63:0] address;
  output [130:0] beats__payload;
  wire [130:0] beats__payload;
  wire [63:0] \beats__payload.addr ;
  wire [63:0] \beats__payload.data ;
  wire \beats__payload.last ;
  wire [1:0] \beats__payload.strb ;
  input beats__ready;
  wire beats__ready;
  output beats__valid;
  wire beats__valid;
  wire gives_last;
  reg held_valid = 1'h0;
  output idle;
  wire idle;
  wire last;
  wire [5:0] level;
  input operations_clk;
  wire operations_clk;
  input operations_rst;
  wire operations_rst;
  reg [63:0] place = 64'h0000000000000000;
  wire [130:0] r_data;
  wire r_en;
  wire r_rdy;
  input [66:0] req__payload;
  wire [66:0] req__payload;
  wire [63:0] \req__payload.data ;
  wire \req__payload.last ;
  wire [1:0] \req__payload.strb ;
  output req__ready;
  wire req__ready;
  input req__valid;
  wire req__valid;
  input start;
  wire start;
  wire [130:0] w_data;
  wire w_en;
  wire w_rdy;
  assign \$1  = ! req__payload[65:64];
  assign \$signal  = req__valid & \$1 ;
  assign \$2  = held_valid & w_rdy;
  assign \$3  = \$signal$6 [66] | req__valid;
  assign \$signal$3  = \$2  & \$3 ;
  assign \$4  = \$signal$6 [66] | \$signal ;
  assign \$5  = & place[6:3];
  assign last = \$4  | \$5 ;
  assign \$6  = ~ held_valid;
  assign req__ready = \$6  | \$signal$3 ;
  assign \$7  = | \$signal$14 ;
  assign beats__valid = r_rdy & \$7 ;
  assign \$8  = | \$signal$14 ;
  assign r_en = beats__ready & \$8 ;
  assign \$9  = beats__valid & beats__ready;
  assign gives_last = \$9  & beats__payload[130];
  assign \$10  = ~ held_valid;
  assign \$11  = ! level;
  assign idle = \$10  & \$11 ;
  assign \$12  = \$signal$3  & last;
  assign \$13  = \$signal$14  + \$12 ;
  assign \$14  = \$13  - gives_last;
  assign \$15  = ~ \$signal ;
  assign \$16  = req__valid & \$15 ;
  assign \$17  = place + 4'h8;
  always @(posedge operations_clk)
    \$signal$14  <= \$18 ;
  always @(posedge operations_clk)
    \$signal$6  <= \$19 ;
  always @(posedge operations_clk)
    held_valid <= \$20 ;
  always @(posedge operations_clk)
    place <= \$21 ;
  \hotline_accelerator.design.datapath.popular_writer.queue  queue (
    .operations_clk(operations_clk),
    .operations_rst(operations_rst),
    .\port$140$0 (last),
    .\port$445$0 (\$signal$6 [65:0]),
    .\port$449$0 (place),
    .r_data(beats__payload),
    .r_en(r_en),
    .r_rdy(r_rdy),
    .w_en(\$signal$3 ),
    .w_level(level),
    .w_rdy(w_rdy)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$18  = \$14 [5:0];
    if (operations_rst) begin
      \$18  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$19  = \$signal$6 ;
    if (req__ready) begin
      \$19  = req__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$20  = held_valid;
    if (req__ready) begin
      \$20  = \$16 ;
    end
    if (operations_rst) begin
      \$20  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$21  = place;
    if (start) begin
      \$21  = address;
    end else if (\$signal$3 ) begin
      \$21  = \$17 [63:0];
    end
  end
  assign w_en = \$signal$3 ;
  assign w_data = { last, \$signal$6 [65:0], place };
  assign r_data = beats__payload;
  assign \req__payload.data  = req__payload[63:0];
  assign \req__payload.strb  = req__payload[65:64];
  assign \req__payload.last  = req__payload[66];
  assign \$signal$6.data  = \$signal$6 [63:0];
  assign \$signal$6.strb  = \$signal$6 [65:64];
  assign \$signal$6.last  = \$signal$6 [66];
  assign \beats__payload.addr  = beats__payload[63:0];
  assign \beats__payload.data  = beats__payload[127:64];
  assign \beats__payload.strb  = beats__payload[129:128];
  assign \beats__payload.last  = beats__payload[130];
endmodule

module \hotline_accelerator.design.datapath.popular_writer.queue (operations_rst, w_en, \port$140$0 , r_en, w_rdy, w_level, r_data, \port$445$0 , \port$449$0 , r_rdy, operations_clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$7  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [5:0] \$11 ;
  wire [5:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [5:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [5:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  reg [4:0] \$30 ;
  reg [4:0] \$31 ;
  reg [4:0] \$32 ;
  reg \$33 ;
  wire \$4 ;
  wire [5:0] \$5 ;
  wire [5:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  (* init = 5'h00 *)
  wire [4:0] consume;
  reg [4:0] inner_level = 5'h00;
  wire inner_r_rdy;
  wire [5:0] level;
  input operations_clk;
  wire operations_clk;
  input operations_rst;
  wire operations_rst;
  input \port$140$0 ;
  wire \port$140$0 ;
  input [65:0] \port$445$0 ;
  wire [65:0] \port$445$0 ;
  input [63:0] \port$449$0 ;
  wire [63:0] \port$449$0 ;
  (* init = 5'h00 *)
  wire [4:0] produce;
  output [130:0] r_data;
  wire [130:0] r_data;
  input r_en;
  wire r_en;
  wire [5:0] r_level;
  reg [4:0] r_port__addr = 5'h00;
  wire [130:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  wire [130:0] w_data;
  input w_en;
  wire w_en;
  output [5:0] w_level;
  wire [5:0] w_level;
  reg [4:0] w_port__addr = 5'h00;
  wire [130:0] w_port__data;
  wire w_port__en;
  output w_rdy;
  wire w_rdy;
  reg [130:0] storage [30:0];
  always @(posedge operations_clk) begin
    if (w_port__en)
      storage[w_port__addr] <= { \port$140$0 , \port$445$0 , \port$449$0  };
  end
  reg [130:0] _0_;
  always @(posedge operations_clk) begin
    if (r_port__en) begin
      _0_ <= storage[r_port__addr];
    end
  end
  assign r_data = _0_;
  assign w_rdy = inner_level != 5'h1f;
  assign inner_r_rdy = | inner_level;
  assign w_port__en = w_rdy & w_en;
  assign \$1  = ~ r_rdy;
  assign \$2  = \$1  | r_en;
  assign r_port__en = inner_r_rdy & \$2 ;
  assign w_level = inner_level + r_rdy;
  assign \$3  = w_rdy & w_en;
  assign \$4  = w_port__addr == 5'h1e;
  assign \$5  = w_port__addr + 1'h1;
  assign \$6  = \$4  ? 6'h00 : \$5 ;
  assign \$7  = ~ r_rdy;
  assign \$8  = \$7  | r_en;
  assign \$9  = inner_r_rdy & \$8 ;
  assign \$10  = r_port__addr == 5'h1e;
  assign \$11  = r_port__addr + 1'h1;
  assign \$12  = \$10  ? 6'h00 : \$11 ;
  assign \$13  = w_rdy & w_en;
  assign \$14  = ~ r_rdy;
  assign \$15  = \$14  | r_en;
  assign \$16  = inner_r_rdy & \$15 ;
  assign \$17  = ~ \$16 ;
  assign \$18  = \$13  & \$17 ;
  assign \$19  = inner_level + 1'h1;
  assign \$20  = ~ r_rdy;
  assign \$21  = \$20  | r_en;
  assign \$22  = inner_r_rdy & \$21 ;
  assign \$23  = w_rdy & w_en;
  assign \$24  = ~ \$23 ;
  assign \$25  = \$22  & \$24 ;
  assign \$26  = inner_level - 1'h1;
  assign \$27  = ~ r_rdy;
  assign \$28  = \$27  | r_en;
  assign \$29  = inner_r_rdy & \$28 ;
  always @(posedge operations_clk)
    w_port__addr <= \$30 ;
  always @(posedge operations_clk)
    r_port__addr <= \$31 ;
  always @(posedge operations_clk)
    inner_level <= \$32 ;
  always @(posedge operations_clk)
    r_rdy <= \$33 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [4:0];
    end
    if (operations_rst) begin
      \$30  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [4:0];
    end
    if (operations_rst) begin
      \$31  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$32  = inner_level;
    if (\$18 ) begin
      \$32  = \$19 [4:0];
    end
    if (\$25 ) begin
      \$32  = \$26 [4:0];
    end
    if (operations_rst) begin
      \$32  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$33  = r_rdy;
    if (\$29 ) begin
      \$33  = 1'h1;
    end else if (r_en) begin
      \$33  = 1'h0;
    end
    if (operations_rst) begin
      \$33  = 1'h0;
    end
  end
  assign level = w_level;
  assign r_level = w_level;
  assign produce = w_port__addr;
  assign w_port__data = { \port$140$0 , \port$445$0 , \port$449$0  };
  assign w_data = { \port$140$0 , \port$445$0 , \port$449$0  };
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule

module \hotline_accelerator.design.datapath.rest (operations_rst, burst_ready, back_valid, back_id, back, address, samples, count, start, masks__valid, masks__payload, done, bad_list, burst__valid, masks_ready, burst__payload, operations_clk);
  input [63:0] address;
  wire [63:0] address;
  wire [63:0] \address$3 ;
  input [65:0] back;
  wire [65:0] back;
  wire [65:0] \back$31 ;
  wire [63:0] \back$31.data ;
  wire [1:0] \back$31.resp ;
  input [4:0] back_id;
  wire [4:0] back_id;
  wire [4:0] \back_id$29 ;
  input back_valid;
  wire back_valid;
  wire \back_valid$27 ;
  output bad_list;
  wire bad_list;
  wire \bad_list$17 ;
  output [76:0] burst__payload;
  wire [76:0] burst__payload;
  wire [63:0] \burst__payload.addr ;
  wire [4:0] \burst__payload.id ;
  wire [7:0] \burst__payload.len ;
  wire burst__ready;
  output burst__valid;
  wire burst__valid;
  wire [63:0] burst_addr;
  wire [4:0] burst_id;
  wire [7:0] burst_len;
  input burst_ready;
  wire burst_ready;
  wire burst_valid;
  input [6:0] count;
  wire [6:0] count;
  wire [6:0] \count$5 ;
  output done;
  wire done;
  wire \done$15 ;
  output [1:0] masks__payload;
  wire [1:0] masks__payload;
  wire [1:0] \masks__payload.mask ;
  wire masks__ready;
  output masks__valid;
  wire masks__valid;
  wire [1:0] masks_mask;
  input masks_ready;
  wire masks_ready;
  wire masks_valid;
  input operations_clk;
  wire operations_clk;
  input operations_rst;
  wire operations_rst;
  input [6:0] samples;
  wire [6:0] samples;
  wire [6:0] \samples$7 ;
  input start;
  wire start;
  wire \start$1 ;
  hotline_rest_reader \instance  (
    .address(address),
    .back(back),
    .back_id(back_id),
    .back_valid(back_valid),
    .bad_list(bad_list),
    .burst_addr(burst_addr),
    .burst_id(burst_id),
    .burst_len(burst_len),
    .burst_ready(burst_ready),
    .burst_valid(burst__valid),
    .clk(operations_clk),
    .count(count),
    .done(done),
    .masks_mask(masks__payload),
    .masks_ready(masks_ready),
    .masks_valid(masks__valid),
    .rst(operations_rst),
    .samples(samples),
    .start(start)
  );
  assign \start$1  = start;
  assign \address$3  = address;
  assign \count$5  = count;
  assign \samples$7  = samples;
  assign masks_valid = masks__valid;
  assign masks__ready = masks_ready;
  assign masks_mask = masks__payload;
  assign \done$15  = done;
  assign \bad_list$17  = bad_list;
  assign burst_valid = burst__valid;
  assign burst__ready = burst_ready;
  assign \back_valid$27  = back_valid;
  assign \back_id$29  = back_id;
  assign \back$31  = back;
  assign \masks__payload.mask  = masks__payload;
  assign \burst__payload.addr  = burst__payload[63:0];
  assign \burst__payload.len  = burst__payload[71:64];
  assign \burst__payload.id  = burst__payload[76:72];
  assign \back$31.data  = back[63:0];
  assign \back$31.resp  = back[65:64];
  assign burst__payload[76:72] = burst_id;
  assign burst__payload[71:64] = burst_len;
  assign burst__payload[63:0] = burst_addr;
endmodule

module \hotline_accelerator.design.datapath.rest_writer (operations_rst, beats__ready, start, address, req__valid, req__ready, beats__valid, idle, beats__payload, req__payload, operations_clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$8  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire [6:0] \$13 ;
  wire [7:0] \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire [64:0] \$17 ;
  reg [5:0] \$18 ;
  reg [66:0] \$19 ;
  wire \$2 ;
  reg \$20 ;
  reg [63:0] \$21 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire \$signal ;
  reg [5:0] \$signal$14  = 6'h00;
  wire \$signal$3 ;
  reg [66:0] \$signal$6  = 67'h00000000000000000;
  wire [63:0] \$signal$6.data ;
  wire \$signal$6.last ;
  wire [1:0] \$signal$6.strb ;
  input [63:0] address;
  wire [63:0] address;
  output [130:0] beats__payload;
  wire [130:0] beats__payload;
  wire [63:0] \beats__payload.addr ;
  wire [63:0] \beats__payload.data ;
  wire \beats__payload.last ;
  wire [1:0] \beats__payload.strb ;
  input beats__ready;
  wire beats__ready;
  output beats__valid;
  wire beats__valid;
  wire gives_last;
  reg held_valid = 1'h0;
  output idle;
  wire idle;
  wire last;
  wire [5:0] level;
  input operations_clk;
  wire operations_clk;
  input operations_rst;
  wire operations_rst;
  reg [63:0] place = 64'h0000000000000000;
  wire [130:0] r_data;
  wire r_en;
  wire r_rdy;
  input [66:0] req__payload;
  wire [66:0] req__payload;
  wire [63:0] \req__payload.data ;
  wire \req__payload.last ;
  wire [1:0] \req__payload.strb ;
  output req__ready;
  wire req__ready;
  input req__valid;
  wire req__valid;
  input start;
  wire start;
  wire [130:0] w_data;
  wire w_en;
  wire w_rdy;
  assign \$1  = ! req__payload[65:64];
  assign \$signal  = req__valid & \$1 ;
  assign \$2  = held_valid & w_rdy;
  assign \$3  = \$signal$6 [66] | req__valid;
  assign \$signal$3  = \$2  & \$3 ;
  assign \$4  = \$signal$6 [66] | \$signal ;
  assign \$5  = & place[6:3];
  assign last = \$4  | \$5 ;
  assign \$6  = ~ held_valid;
  assign req__ready = \$6  | \$signal$3 ;
  assign \$7  = | \$signal$14 ;
  assign beats__valid = r_rdy & \$7 ;
  assign \$8  = | \$signal$14 ;
  assign r_en = beats__ready & \$8 ;
  assign \$9  = beats__valid & beats__ready;
  assign gives_last = \$9  & beats__payload[130];
  assign \$10  = ~ held_valid;
  assign \$11  = ! level;
  assign idle = \$10  & \$11 ;
  assign \$12  = \$signal$3  & last;
  assign \$13  = \$signal$14  + \$12 ;
  assign \$14  = \$13  - gives_last;
  assign \$15  = ~ \$signal ;
  assign \$16  = req__valid & \$15 ;
  assign \$17  = place + 4'h8;
  always @(posedge operations_clk)
    \$signal$14  <= \$18 ;
  always @(posedge operations_clk)
    \$signal$6  <= \$19 ;
  always @(posedge operations_clk)
    held_valid <= \$20 ;
  always @(posedge operations_clk)
    place <= \$21 ;
  \hotline_accelerator.design.datapath.rest_writer.queue  queue (
    .operations_clk(operations_clk),
    .operations_rst(operations_rst),
    .\port$218$0 (last),
    .\port$465$0 (\$signal$6 [65:0]),
    .\port$469$0 (place),
    .r_data(beats__payload),
    .r_en(r_en),
    .r_rdy(r_rdy),
    .w_en(\$signal$3 ),
    .w_level(level),
    .w_rdy(w_rdy)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$18  = \$14 [5:0];
    if (operations_rst) begin
      \$18  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$19  = \$signal$6 ;
    if (req__ready) begin
      \$19  = req__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$20  = held_valid;
    if (req__ready) begin
      \$20  = \$16 ;
    end
    if (operations_rst) begin
      \$20  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$21  = place;
    if (start) begin
      \$21  = address;
    end else if (\$signal$3 ) begin
      \$21  = \$17 [63:0];
    end
  end
  assign w_en = \$signal$3 ;
  assign w_data = { last, \$signal$6 [65:0], place };
  assign r_data = beats__payload;
  assign \req__payload.data  = req__payload[63:0];
  assign \req__payload.strb  = req__payload[65:64];
  assign \req__payload.last  = req__payload[66];
  assign \$signal$6.data  = \$signal$6 [63:0];
  assign \$signal$6.strb  = \$signal$6 [65:64];
  assign \$signal$6.last  = \$signal$6 [66];
  assign \beats__payload.addr  = beats__payload[63:0];
  assign \beats__payload.data  = beats__payload[127:64];
  assign \beats__payload.strb  = beats__payload[129:128];
  assign \beats__payload.last  = beats__payload[130];
endmodule

module \hotline_accelerator.design.datapath.rest_writer.queue (operations_rst, w_en, \port$218$0 , r_en, w_rdy, w_level, r_data, \port$465$0 , \port$469$0 , r_rdy, operations_clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$9  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [5:0] \$11 ;
  wire [5:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [5:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [5:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  reg [4:0] \$30 ;
  reg [4:0] \$31 ;
  reg [4:0] \$32 ;
  reg \$33 ;
  wire \$4 ;
  wire [5:0] \$5 ;
  wire [5:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  (* init = 5'h00 *)
  wire [4:0] consume;
  reg [4:0] inner_level = 5'h00;
  wire inner_r_rdy;
  wire [5:0] level;
  input operations_clk;
  wire operations_clk;
  input operations_rst;
  wire operations_rst;
  input \port$218$0 ;
  wire \port$218$0 ;
  input [65:0] \port$465$0 ;
  wire [65:0] \port$465$0 ;
  input [63:0] \port$469$0 ;
  wire [63:0] \port$469$0 ;
  (* init = 5'h00 *)
  wire [4:0] produce;
  output [130:0] r_data;
  wire [130:0] r_data;
  input r_en;
  wire r_en;
  wire [5:0] r_level;
  reg [4:0] r_port__addr = 5'h00;
  wire [130:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  wire [130:0] w_data;
  input w_en;
  wire w_en;
  output [5:0] w_level;
  wire [5:0] w_level;
  reg [4:0] w_port__addr = 5'h00;
  wire [130:0] w_port__data;
  wire w_port__en;
  output w_rdy;
  wire w_rdy;
  reg [130:0] storage [30:0];
  always @(posedge operations_clk) begin
    if (w_port__en)
      storage[w_port__addr] <= { \port$218$0 , \port$465$0 , \port$469$0  };
  end
  reg [130:0] _0_;
  always @(posedge operations_clk) begin
    if (r_port__en) begin
      _0_ <= storage[r_port__addr];
    end
  end
  assign r_data = _0_;
  assign w_rdy = inner_level != 5'h1f;
  assign inner_r_rdy = | inner_level;
  assign w_port__en = w_rdy & w_en;
  assign \$1  = ~ r_rdy;
  assign \$2  = \$1  | r_en;
  assign r_port__en = inner_r_rdy & \$2 ;
  assign w_level = inner_level + r_rdy;
  assign \$3  = w_rdy & w_en;
  assign \$4  = w_port__addr == 5'h1e;
  assign \$5  = w_port__addr + 1'h1;
  assign \$6  = \$4  ? 6'h00 : \$5 ;
  assign \$7  = ~ r_rdy;
  assign \$8  = \$7  | r_en;
  assign \$9  = inner_r_rdy & \$8 ;
  assign \$10  = r_port__addr == 5'h1e;
  assign \$11  = r_port__addr + 1'h1;
  assign \$12  = \$10  ? 6'h00 : \$11 ;
  assign \$13  = w_rdy & w_en;
  assign \$14  = ~ r_rdy;
  assign \$15  = \$14  | r_en;
  assign \$16  = inner_r_rdy & \$15 ;
  assign \$17  = ~ \$16 ;
  assign \$18  = \$13  & \$17 ;
  assign \$19  = inner_level + 1'h1;
  assign \$20  = ~ r_rdy;
  assign \$21  = \$20  | r_en;
  assign \$22  = inner_r_rdy & \$21 ;
  assign \$23  = w_rdy & w_en;
  assign \$24  = ~ \$23 ;
  assign \$25  = \$22  & \$24 ;
  assign \$26  = inner_level - 1'h1;
  assign \$27  = ~ r_rdy;
  assign \$28  = \$27  | r_en;
  assign \$29  = inner_r_rdy & \$28 ;
  always @(posedge operations_clk)
    w_port__addr <= \$30 ;
  always @(posedge operations_clk)
    r_port__addr <= \$31 ;
  always @(posedge operations_clk)
    inner_level <= \$32 ;
  always @(posedge operations_clk)
    r_rdy <= \$33 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [4:0];
    end
    if (operations_rst) begin
      \$30  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [4:0];
    end
    if (operations_rst) begin
      \$31  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$32  = inner_level;
    if (\$18 ) begin
      \$32  = \$19 [4:0];
    end
    if (\$25 ) begin
      \$32  = \$26 [4:0];
    end
    if (operations_rst) begin
      \$32  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$33  = r_rdy;
    if (\$29 ) begin
      \$33  = 1'h1;
    end else if (r_en) begin
      \$33  = 1'h0;
    end
    if (operations_rst) begin
      \$33  = 1'h0;
    end
  end
  assign level = w_level;
  assign r_level = w_level;
  assign produce = w_port__addr;
  assign w_port__data = { \port$218$0 , \port$465$0 , \port$469$0  };
  assign w_data = { \port$218$0 , \port$465$0 , \port$469$0  };
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule

module \hotline_accelerator.design.datapath.walker (operations_rst, burst_offsets_ready, burst_ids_ready, burst_slots_ready, burst_weights_ready, back_valid, back_id, back, operands, setting_valid, setting, start, gather, chunks_ready, chunks__valid, done, bad_offsets, bad_table, bad_sample, burst_offsets__valid, burst_ids__valid
, burst_slots__valid, burst_weights__valid, chunks__payload, burst_offsets__payload, burst_ids__payload, burst_slots__payload, burst_weights__payload, operations_clk);
  input [65:0] back;
  wire [65:0] back;
  wire [65:0] \back$41 ;
  wire [63:0] \back$41.data ;
  wire [1:0] \back$41.resp ;
  input [4:0] back_id;
  wire [4:0] back_id;
  wire [4:0] \back_id$39 ;
  input back_valid;
  wire back_valid;
  wire \back_valid$37 ;
  output bad_offsets;
  wire bad_offsets;
  wire \bad_offsets$31 ;
  output [6:0] bad_sample;
  wire [6:0] bad_sample;
  wire [6:0] \bad_sample$35 ;
  output [2:0] bad_table;
  wire [2:0] bad_table;
  wire [2:0] \bad_table$33 ;
  output [76:0] burst_ids__payload;
  wire [76:0] burst_ids__payload;
  wire [63:0] \burst_ids__payload.addr ;
  wire [4:0] \burst_ids__payload.id ;
  wire [7:0] \burst_ids__payload.len ;
  wire burst_ids__ready;
  output burst_ids__valid;
  wire burst_ids__valid;
  wire [63:0] burst_ids_addr;
  wire [4:0] burst_ids_id;
  wire [7:0] burst_ids_len;
  input burst_ids_ready;
  wire burst_ids_ready;
  wire burst_ids_valid;
  output [76:0] burst_offsets__payload;
  wire [76:0] burst_offsets__payload;
  wire [63:0] \burst_offsets__payload.addr ;
  wire [4:0] \burst_offsets__payload.id ;
  wire [7:0] \burst_offsets__payload.len ;
  wire burst_offsets__ready;
  output burst_offsets__valid;
  wire burst_offsets__valid;
  wire [63:0] burst_offsets_addr;
  wire [4:0] burst_offsets_id;
  wire [7:0] burst_offsets_len;
  input burst_offsets_ready;
  wire burst_offsets_ready;
  wire burst_offsets_valid;
  output [76:0] burst_slots__payload;
  wire [76:0] burst_slots__payload;
  wire [63:0] \burst_slots__payload.addr ;
  wire [4:0] \burst_slots__payload.id ;
  wire [7:0] \burst_slots__payload.len ;
  wire burst_slots__ready;
  output burst_slots__valid;
  wire burst_slots__valid;
  wire [63:0] burst_slots_addr;
  wire [4:0] burst_slots_id;
  wire [7:0] burst_slots_len;
  input burst_slots_ready;
  wire burst_slots_ready;
  wire burst_slots_valid;
  output [76:0] burst_weights__payload;
  wire [76:0] burst_weights__payload;
  wire [63:0] \burst_weights__payload.addr ;
  wire [4:0] \burst_weights__payload.id ;
  wire [7:0] \burst_weights__payload.len ;
  wire burst_weights__ready;
  output burst_weights__valid;
  wire burst_weights__valid;
  wire [63:0] burst_weights_addr;
  wire [4:0] burst_weights_id;
  wire [7:0] burst_weights_len;
  input burst_weights_ready;
  wire burst_weights_ready;
  wire burst_weights_valid;
  output [302:0] chunks__payload;
  wire [302:0] chunks__payload;
  wire [4:0] \chunks__payload.block ;
  wire [1:0] \chunks__payload.count ;
  wire \chunks__payload.ends ;
  wire [31:0] \chunks__payload.fixed ;
  wire \chunks__payload.hot ;
  wire [1:0] \chunks__payload.offset ;
  wire [63:0] \chunks__payload.row ;
  wire [31:0] \chunks__payload.rows ;
  wire \chunks__payload.run_ends ;
  wire [63:0] \chunks__payload.slot ;
  wire [31:0] \chunks__payload.start ;
  wire [2:0] \chunks__payload.table ;
  wire [63:0] \chunks__payload.weight ;
  wire chunks__ready;
  output chunks__valid;
  wire chunks__valid;
  wire [4:0] chunks_block;
  wire [1:0] chunks_count;
  wire chunks_ends;
  wire [31:0] chunks_fixed;
  wire chunks_hot;
  wire [1:0] chunks_offset;
  input chunks_ready;
  wire chunks_ready;
  wire [63:0] chunks_row;
  wire [31:0] chunks_rows;
  wire chunks_run_ends;
  wire [63:0] chunks_slot;
  wire [31:0] chunks_start;
  wire [2:0] chunks_table;
  wire chunks_valid;
  wire [63:0] chunks_weight;
  output done;
  wire done;
  wire \done$29 ;
  input gather;
  wire gather;
  wire \gather$3 ;
  input [582:0] operands;
  wire [582:0] operands;
  wire [582:0] \operands$5 ;
  wire [15:0] \operands$5.bag_length ;
  wire [3:0] \operands$5.dim ;
  wire [63:0] \operands$5.entries ;
  wire [63:0] \operands$5.ids ;
  wire [31:0] \operands$5.lookups ;
  wire [63:0] \operands$5.offsets ;
  wire [63:0] \operands$5.popular ;
  wire [63:0] \operands$5.rest ;
  wire [6:0] \operands$5.rest_count ;
  wire [6:0] \operands$5.samples ;
  wire [63:0] \operands$5.slots ;
  wire [3:0] \operands$5.tables ;
  wire [63:0] \operands$5.vectors ;
  wire \operands$5.weighted ;
  wire [63:0] \operands$5.weights ;
  input operations_clk;
  wire operations_clk;
  input operations_rst;
  wire operations_rst;
  input [74:0] setting;
  wire [74:0] setting;
  wire [74:0] \setting$9 ;
  wire [7:0] \setting$9.register ;
  wire [2:0] \setting$9.table ;
  wire [63:0] \setting$9.value ;
  input setting_valid;
  wire setting_valid;
  wire \setting_valid$7 ;
  input start;
  wire start;
  wire \start$1 ;
  hotline_walker \instance  (
    .back(back),
    .back_id(back_id),
    .back_valid(back_valid),
    .bad_offsets(bad_offsets),
    .bad_sample(bad_sample),
    .bad_table(bad_table),
    .burst_ids_addr(burst_ids_addr),
    .burst_ids_id(burst_ids_id),
    .burst_ids_len(burst_ids_len),
    .burst_ids_ready(burst_ids_ready),
    .burst_ids_valid(burst_ids__valid),
    .burst_offsets_addr(burst_offsets_addr),
    .burst_offsets_id(burst_offsets_id),
    .burst_offsets_len(burst_offsets_len),
    .burst_offsets_ready(burst_offsets_ready),
    .burst_offsets_valid(burst_offsets__valid),
    .burst_slots_addr(burst_slots_addr),
    .burst_slots_id(burst_slots_id),
    .burst_slots_len(burst_slots_len),
    .burst_slots_ready(burst_slots_ready),
    .burst_slots_valid(burst_slots__valid),
    .burst_weights_addr(burst_weights_addr),
    .burst_weights_id(burst_weights_id),
    .burst_weights_len(burst_weights_len),
    .burst_weights_ready(burst_weights_ready),
    .burst_weights_valid(burst_weights__valid),
    .chunks_block(chunks_block),
    .chunks_count(chunks_count),
    .chunks_ends(chunks_ends),
    .chunks_fixed(chunks_fixed),
    .chunks_hot(chunks_hot),
    .chunks_offset(chunks_offset),
    .chunks_ready(chunks_ready),
    .chunks_row(chunks_row),
    .chunks_rows(chunks_rows),
    .chunks_run_ends(chunks_run_ends),
    .chunks_slot(chunks_slot),
    .chunks_start(chunks_start),
    .chunks_table(chunks_table),
    .chunks_valid(chunks__valid),
    .chunks_weight(chunks_weight),
    .clk(operations_clk),
    .done(done),
    .gather(gather),
    .operands(operands),
    .rst(operations_rst),
    .setting(setting),
    .setting_valid(setting_valid),
    .start(start)
  );
  assign \start$1  = start;
  assign \gather$3  = gather;
  assign \operands$5  = operands;
  assign \setting_valid$7  = setting_valid;
  assign \setting$9  = setting;
  assign chunks_valid = chunks__valid;
  assign chunks__ready = chunks_ready;
  assign \done$29  = done;
  assign \bad_offsets$31  = bad_offsets;
  assign \bad_table$33  = bad_table;
  assign \bad_sample$35  = bad_sample;
  assign \back_valid$37  = back_valid;
  assign \back_id$39  = back_id;
  assign \back$41  = back;
  assign burst_offsets_valid = burst_offsets__valid;
  assign burst_offsets__ready = burst_offsets_ready;
  assign burst_ids_valid = burst_ids__valid;
  assign burst_ids__ready = burst_ids_ready;
  assign burst_slots_valid = burst_slots__valid;
  assign burst_slots__ready = burst_slots_ready;
  assign burst_weights_valid = burst_weights__valid;
  assign burst_weights__ready = burst_weights_ready;
  assign \operands$5.ids  = operands[63:0];
  assign \operands$5.offsets  = operands[127:64];
  assign \operands$5.slots  = operands[191:128];
  assign \operands$5.weights  = operands[255:192];
  assign \operands$5.popular  = operands[319:256];
  assign \operands$5.rest  = operands[383:320];
  assign \operands$5.vectors  = operands[447:384];
  assign \operands$5.entries  = operands[511:448];
  assign \operands$5.samples  = operands[518:512];
  assign \operands$5.tables  = operands[522:519];
  assign \operands$5.bag_length  = operands[538:523];
  assign \operands$5.lookups  = operands[570:539];
  assign \operands$5.dim  = operands[574:571];
  assign \operands$5.weighted  = operands[575];
  assign \operands$5.rest_count  = operands[582:576];
  assign \setting$9.register  = setting[7:0];
  assign \setting$9.table  = setting[10:8];
  assign \setting$9.value  = setting[74:11];
  assign \chunks__payload.table  = chunks__payload[2:0];
  assign \chunks__payload.rows  = chunks__payload[34:3];
  assign \chunks__payload.hot  = chunks__payload[35];
  assign \chunks__payload.fixed  = chunks__payload[67:36];
  assign \chunks__payload.block  = chunks__payload[72:68];
  assign \chunks__payload.start  = chunks__payload[104:73];
  assign \chunks__payload.count  = chunks__payload[106:105];
  assign \chunks__payload.offset  = chunks__payload[108:107];
  assign \chunks__payload.run_ends  = chunks__payload[109];
  assign \chunks__payload.ends  = chunks__payload[110];
  assign \chunks__payload.row  = chunks__payload[174:111];
  assign \chunks__payload.slot  = chunks__payload[238:175];
  assign \chunks__payload.weight  = chunks__payload[302:239];
  assign \back$41.data  = back[63:0];
  assign \back$41.resp  = back[65:64];
  assign \burst_offsets__payload.addr  = burst_offsets__payload[63:0];
  assign \burst_offsets__payload.len  = burst_offsets__payload[71:64];
  assign \burst_offsets__payload.id  = burst_offsets__payload[76:72];
  assign \burst_ids__payload.addr  = burst_ids__payload[63:0];
  assign \burst_ids__payload.len  = burst_ids__payload[71:64];
  assign \burst_ids__payload.id  = burst_ids__payload[76:72];
  assign \burst_slots__payload.addr  = burst_slots__payload[63:0];
  assign \burst_slots__payload.len  = burst_slots__payload[71:64];
  assign \burst_slots__payload.id  = burst_slots__payload[76:72];
  assign \burst_weights__payload.addr  = burst_weights__payload[63:0];
  assign \burst_weights__payload.len  = burst_weights__payload[71:64];
  assign \burst_weights__payload.id  = burst_weights__payload[76:72];
  assign burst_weights__payload[76:72] = burst_weights_id;
  assign burst_weights__payload[71:64] = burst_weights_len;
  assign burst_weights__payload[63:0] = burst_weights_addr;
  assign burst_slots__payload[76:72] = burst_slots_id;
  assign burst_slots__payload[71:64] = burst_slots_len;
  assign burst_slots__payload[63:0] = burst_slots_addr;
  assign burst_ids__payload[76:72] = burst_ids_id;
  assign burst_ids__payload[71:64] = burst_ids_len;
  assign burst_ids__payload[63:0] = burst_ids_addr;
  assign burst_offsets__payload[76:72] = burst_offsets_id;
  assign burst_offsets__payload[71:64] = burst_offsets_len;
  assign burst_offsets__payload[63:0] = burst_offsets_addr;
  assign chunks__payload[302:239] = chunks_weight;
  assign chunks__payload[238:175] = chunks_slot;
  assign chunks__payload[174:111] = chunks_row;
  assign chunks__payload[110] = chunks_ends;
  assign chunks__payload[109] = chunks_run_ends;
  assign chunks__payload[108:107] = chunks_offset;
  assign chunks__payload[106:105] = chunks_count;
  assign chunks__payload[104:73] = chunks_start;
  assign chunks__payload[72:68] = chunks_block;
  assign chunks__payload[67:36] = chunks_fixed;
  assign chunks__payload[35] = chunks_hot;
  assign chunks__payload[34:3] = chunks_rows;
  assign chunks__payload[2:0] = chunks_table;
endmodule

module \hotline_accelerator.design.port (rst, m_axi_arready, m_axi_rvalid, m_axi_awready, m_axi_wready, m_axi_bvalid, drop, read_instructions__ready, read_offsets__ready, read_rest__ready, read_ids__ready, read_slots__ready, read_weights__ready, read_rows__ready, write_slots__ready, write_popular__ready, write_rest__ready, write_vectors__ready, write_entries__ready, write_records__ready, back_valid
, back_id, back, idle, written, failed, failed_read, failed_id, failed_resp, moves, reads, writes, m_axi_ar__valid, m_axi_r__ready, m_axi_aw__valid, m_axi_w__valid, m_axi_b__ready, read_instructions_valid, write_records_valid, read_offsets_valid, read_ids_valid, read_slots_valid
, read_weights_valid, write_slots_valid, read_rest_valid, read_rows_valid, write_vectors_valid, write_popular_valid, write_popular__payload, write_rest_valid, write_rest__payload, write_entries_valid, write_entries__payload, m_axi_r__payload, m_axi_b__payload, m_axi_ar__payload, m_axi_aw__payload, m_axi_w__payload, read_instructions__payload, write_records__payload, read_offsets__payload, read_ids__payload, read_slots__payload
, read_weights__payload, write_slots__payload, read_rest__payload, read_rows__payload, write_vectors__payload, clk);
  output [65:0] back;
  wire [65:0] back;
  wire [65:0] \back$115 ;
  wire [63:0] \back.data ;
  wire [1:0] \back.resp ;
  output [4:0] back_id;
  wire [4:0] back_id;
  wire [4:0] \back_id$113 ;
  output back_valid;
  wire back_valid;
  wire \back_valid$111 ;
  input clk;
  wire clk;
  input drop;
  wire drop;
  wire \drop$117 ;
  output failed;
  wire failed;
  wire \failed$123 ;
  output [4:0] failed_id;
  wire [4:0] failed_id;
  wire [4:0] \failed_id$127 ;
  output failed_read;
  wire failed_read;
  wire \failed_read$125 ;
  output [1:0] failed_resp;
  wire [1:0] failed_resp;
  wire [1:0] \failed_resp$129 ;
  output idle;
  wire idle;
  wire \idle$119 ;
  output [81:0] m_axi_ar__payload;
  wire [81:0] m_axi_ar__payload;
  wire [63:0] \m_axi_ar__payload.addr ;
  wire [1:0] \m_axi_ar__payload.burst ;
  wire [4:0] \m_axi_ar__payload.id ;
  wire [7:0] \m_axi_ar__payload.len ;
  wire [2:0] \m_axi_ar__payload.size ;
  wire m_axi_ar__ready;
  output m_axi_ar__valid;
  wire m_axi_ar__valid;
  wire [63:0] m_axi_araddr;
  wire [1:0] m_axi_arburst;
  wire [4:0] m_axi_arid;
  wire [7:0] m_axi_arlen;
  input m_axi_arready;
  wire m_axi_arready;
  wire [2:0] m_axi_arsize;
  wire m_axi_arvalid;
  output [81:0] m_axi_aw__payload;
  wire [81:0] m_axi_aw__payload;
  wire [63:0] \m_axi_aw__payload.addr ;
  wire [1:0] \m_axi_aw__payload.burst ;
  wire [4:0] \m_axi_aw__payload.id ;
  wire [7:0] \m_axi_aw__payload.len ;
  wire [2:0] \m_axi_aw__payload.size ;
  wire m_axi_aw__ready;
  output m_axi_aw__valid;
  wire m_axi_aw__valid;
  wire [63:0] m_axi_awaddr;
  wire [1:0] m_axi_awburst;
  wire [4:0] m_axi_awid;
  wire [7:0] m_axi_awlen;
  input m_axi_awready;
  wire m_axi_awready;
  wire [2:0] m_axi_awsize;
  wire m_axi_awvalid;
  input [6:0] m_axi_b__payload;
  wire [6:0] m_axi_b__payload;
  wire [4:0] \m_axi_b__payload.id ;
  wire [1:0] \m_axi_b__payload.resp ;
  output m_axi_b__ready;
  wire m_axi_b__ready;
  wire m_axi_b__valid;
  wire [4:0] m_axi_bid;
  wire m_axi_bready;
  wire [1:0] m_axi_bresp;
  input m_axi_bvalid;
  wire m_axi_bvalid;
  input [71:0] m_axi_r__payload;
  wire [71:0] m_axi_r__payload;
  wire [63:0] \m_axi_r__payload.data ;
  wire [4:0] \m_axi_r__payload.id ;
  wire \m_axi_r__payload.last ;
  wire [1:0] \m_axi_r__payload.resp ;
  output m_axi_r__ready;
  wire m_axi_r__ready;
  wire m_axi_r__valid;
  wire [63:0] m_axi_rdata;
  wire [4:0] m_axi_rid;
  wire m_axi_rlast;
  wire m_axi_rready;
  wire [1:0] m_axi_rresp;
  input m_axi_rvalid;
  wire m_axi_rvalid;
  output [72:0] m_axi_w__payload;
  wire [72:0] m_axi_w__payload;
  wire [63:0] \m_axi_w__payload.data ;
  wire \m_axi_w__payload.last ;
  wire [7:0] \m_axi_w__payload.strb ;
  wire m_axi_w__ready;
  output m_axi_w__valid;
  wire m_axi_w__valid;
  wire [63:0] m_axi_wdata;
  wire m_axi_wlast;
  input m_axi_wready;
  wire m_axi_wready;
  wire [7:0] m_axi_wstrb;
  wire m_axi_wvalid;
  output moves;
  wire moves;
  wire \moves$131 ;
  input [76:0] read_ids__payload;
  wire [76:0] read_ids__payload;
  wire [63:0] \read_ids__payload.addr ;
  wire [4:0] \read_ids__payload.id ;
  wire [7:0] \read_ids__payload.len ;
  output read_ids__ready;
  wire read_ids__ready;
  wire read_ids__valid;
  wire [63:0] read_ids_addr;
  wire [4:0] read_ids_id;
  wire [7:0] read_ids_len;
  wire read_ids_ready;
  input read_ids_valid;
  wire read_ids_valid;
  input [76:0] read_instructions__payload;
  wire [76:0] read_instructions__payload;
  wire [63:0] \read_instructions__payload.addr ;
  wire [4:0] \read_instructions__payload.id ;
  wire [7:0] \read_instructions__payload.len ;
  output read_instructions__ready;
  wire read_instructions__ready;
  wire read_instructions__valid;
  wire [63:0] read_instructions_addr;
  wire [4:0] read_instructions_id;
  wire [7:0] read_instructions_len;
  wire read_instructions_ready;
  input read_instructions_valid;
  wire read_instructions_valid;
  input [76:0] read_offsets__payload;
  wire [76:0] read_offsets__payload;
  wire [63:0] \read_offsets__payload.addr ;
  wire [4:0] \read_offsets__payload.id ;
  wire [7:0] \read_offsets__payload.len ;
  output read_offsets__ready;
  wire read_offsets__ready;
  wire read_offsets__valid;
  wire [63:0] read_offsets_addr;
  wire [4:0] read_offsets_id;
  wire [7:0] read_offsets_len;
  wire read_offsets_ready;
  input read_offsets_valid;
  wire read_offsets_valid;
  input [76:0] read_rest__payload;
  wire [76:0] read_rest__payload;
  wire [63:0] \read_rest__payload.addr ;
  wire [4:0] \read_rest__payload.id ;
  wire [7:0] \read_rest__payload.len ;
  output read_rest__ready;
  wire read_rest__ready;
  wire read_rest__valid;
  wire [63:0] read_rest_addr;
  wire [4:0] read_rest_id;
  wire [7:0] read_rest_len;
  wire read_rest_ready;
  input read_rest_valid;
  wire read_rest_valid;
  input [76:0] read_rows__payload;
  wire [76:0] read_rows__payload;
  wire [63:0] \read_rows__payload.addr ;
  wire [4:0] \read_rows__payload.id ;
  wire [7:0] \read_rows__payload.len ;
  output read_rows__ready;
  wire read_rows__ready;
  wire read_rows__valid;
  wire [63:0] read_rows_addr;
  wire [4:0] read_rows_id;
  wire [7:0] read_rows_len;
  wire read_rows_ready;
  input read_rows_valid;
  wire read_rows_valid;
  input [76:0] read_slots__payload;
  wire [76:0] read_slots__payload;
  wire [63:0] \read_slots__payload.addr ;
  wire [4:0] \read_slots__payload.id ;
  wire [7:0] \read_slots__payload.len ;
  output read_slots__ready;
  wire read_slots__ready;
  wire read_slots__valid;
  wire [63:0] read_slots_addr;
  wire [4:0] read_slots_id;
  wire [7:0] read_slots_len;
  wire read_slots_ready;
  input read_slots_valid;
  wire read_slots_valid;
  input [76:0] read_weights__payload;
  wire [76:0] read_weights__payload;
  wire [63:0] \read_weights__payload.addr ;
  wire [4:0] \read_weights__payload.id ;
  wire [7:0] \read_weights__payload.len ;
  output read_weights__ready;
  wire read_weights__ready;
  wire read_weights__valid;
  wire [63:0] read_weights_addr;
  wire [4:0] read_weights_id;
  wire [7:0] read_weights_len;
  wire read_weights_ready;
  input read_weights_valid;
  wire read_weights_valid;
  output reads;
  wire reads;
  wire \reads$133 ;
  input rst;
  wire rst;
  input [130:0] write_entries__payload;
  wire [130:0] write_entries__payload;
  wire [63:0] \write_entries__payload.addr ;
  wire [63:0] \write_entries__payload.data ;
  wire \write_entries__payload.last ;
  wire [1:0] \write_entries__payload.strb ;
  output write_entries__ready;
  wire write_entries__ready;
  wire write_entries__valid;
  wire [63:0] write_entries_addr;
  wire [63:0] write_entries_data;
  wire write_entries_last;
  wire write_entries_ready;
  wire [1:0] write_entries_strb;
  input write_entries_valid;
  wire write_entries_valid;
  input [130:0] write_popular__payload;
  wire [130:0] write_popular__payload;
  wire [63:0] \write_popular__payload.addr ;
  wire [63:0] \write_popular__payload.data ;
  wire \write_popular__payload.last ;
  wire [1:0] \write_popular__payload.strb ;
  output write_popular__ready;
  wire write_popular__ready;
  wire write_popular__valid;
  wire [63:0] write_popular_addr;
  wire [63:0] write_popular_data;
  wire write_popular_last;
  wire write_popular_ready;
  wire [1:0] write_popular_strb;
  input write_popular_valid;
  wire write_popular_valid;
  input [130:0] write_records__payload;
  wire [130:0] write_records__payload;
  wire [63:0] \write_records__payload.addr ;
  wire [63:0] \write_records__payload.data ;
  wire \write_records__payload.last ;
  wire [1:0] \write_records__payload.strb ;
  output write_records__ready;
  wire write_records__ready;
  wire write_records__valid;
  wire [63:0] write_records_addr;
  wire [63:0] write_records_data;
  wire write_records_last;
  wire write_records_ready;
  wire [1:0] write_records_strb;
  input write_records_valid;
  wire write_records_valid;
  input [130:0] write_rest__payload;
  wire [130:0] write_rest__payload;
  wire [63:0] \write_rest__payload.addr ;
  wire [63:0] \write_rest__payload.data ;
  wire \write_rest__payload.last ;
  wire [1:0] \write_rest__payload.strb ;
  output write_rest__ready;
  wire write_rest__ready;
  wire write_rest__valid;
  wire [63:0] write_rest_addr;
  wire [63:0] write_rest_data;
  wire write_rest_last;
  wire write_rest_ready;
  wire [1:0] write_rest_strb;
  input write_rest_valid;
  wire write_rest_valid;
  input [130:0] write_slots__payload;
  wire [130:0] write_slots__payload;
  wire [63:0] \write_slots__payload.addr ;
  wire [63:0] \write_slots__payload.data ;
  wire \write_slots__payload.last ;
  wire [1:0] \write_slots__payload.strb ;
  output write_slots__ready;
  wire write_slots__ready;
  wire write_slots__valid;
  wire [63:0] write_slots_addr;
  wire [63:0] write_slots_data;
  wire write_slots_last;
  wire write_slots_ready;
  wire [1:0] write_slots_strb;
  input write_slots_valid;
  wire write_slots_valid;
  input [130:0] write_vectors__payload;
  wire [130:0] write_vectors__payload;
  wire [63:0] \write_vectors__payload.addr ;
  wire [63:0] \write_vectors__payload.data ;
  wire \write_vectors__payload.last ;
  wire [1:0] \write_vectors__payload.strb ;
  output write_vectors__ready;
  wire write_vectors__ready;
  wire write_vectors__valid;
  wire [63:0] write_vectors_addr;
  wire [63:0] write_vectors_data;
  wire write_vectors_last;
  wire write_vectors_ready;
  wire [1:0] write_vectors_strb;
  input write_vectors_valid;
  wire write_vectors_valid;
  output writes;
  wire writes;
  wire \writes$135 ;
  output written;
  wire written;
  wire \written$121 ;
  hotline_memory_port \instance  (
    .back(back),
    .back_id(back_id),
    .back_valid(back_valid),
    .clk(clk),
    .drop(drop),
    .failed(failed),
    .failed_id(failed_id),
    .failed_read(failed_read),
    .failed_resp(failed_resp),
    .idle(idle),
    .m_axi_araddr(m_axi_araddr),
    .m_axi_arburst(m_axi_arburst),
    .m_axi_arid(m_axi_arid),
    .m_axi_arlen(m_axi_arlen),
    .m_axi_arready(m_axi_arready),
    .m_axi_arsize(m_axi_arsize),
    .m_axi_arvalid(m_axi_ar__valid),
    .m_axi_awaddr(m_axi_awaddr),
    .m_axi_awburst(m_axi_awburst),
    .m_axi_awid(m_axi_awid),
    .m_axi_awlen(m_axi_awlen),
    .m_axi_awready(m_axi_awready),
    .m_axi_awsize(m_axi_awsize),
    .m_axi_awvalid(m_axi_aw__valid),
    .m_axi_bid(m_axi_b__payload[4:0]),
    .m_axi_bready(m_axi_b__ready),
    .m_axi_bresp(m_axi_b__payload[6:5]),
    .m_axi_bvalid(m_axi_bvalid),
    .m_axi_rdata(m_axi_r__payload[63:0]),
    .m_axi_rid(m_axi_r__payload[68:64]),
    .m_axi_rlast(m_axi_r__payload[71]),
    .m_axi_rready(m_axi_r__ready),
    .m_axi_rresp(m_axi_r__payload[70:69]),
    .m_axi_rvalid(m_axi_rvalid),
    .m_axi_wdata(m_axi_wdata),
    .m_axi_wlast(m_axi_wlast),
    .m_axi_wready(m_axi_wready),
    .m_axi_wstrb(m_axi_wstrb),
    .m_axi_wvalid(m_axi_w__valid),
    .moves(moves),
    .read_ids_addr(read_ids__payload[63:0]),
    .read_ids_id(read_ids__payload[76:72]),
    .read_ids_len(read_ids__payload[71:64]),
    .read_ids_ready(read_ids__ready),
    .read_ids_valid(read_ids_valid),
    .read_instructions_addr(read_instructions__payload[63:0]),
    .read_instructions_id(read_instructions__payload[76:72]),
    .read_instructions_len(read_instructions__payload[71:64]),
    .read_instructions_ready(read_instructions__ready),
    .read_instructions_valid(read_instructions_valid),
    .read_offsets_addr(read_offsets__payload[63:0]),
    .read_offsets_id(read_offsets__payload[76:72]),
    .read_offsets_len(read_offsets__payload[71:64]),
    .read_offsets_ready(read_offsets__ready),
    .read_offsets_valid(read_offsets_valid),
    .read_rest_addr(read_rest__payload[63:0]),
    .read_rest_id(read_rest__payload[76:72]),
    .read_rest_len(read_rest__payload[71:64]),
    .read_rest_ready(read_rest__ready),
    .read_rest_valid(read_rest_valid),
    .read_rows_addr(read_rows__payload[63:0]),
    .read_rows_id(read_rows__payload[76:72]),
    .read_rows_len(read_rows__payload[71:64]),
    .read_rows_ready(read_rows__ready),
    .read_rows_valid(read_rows_valid),
    .read_slots_addr(read_slots__payload[63:0]),
    .read_slots_id(read_slots__payload[76:72]),
    .read_slots_len(read_slots__payload[71:64]),
    .read_slots_ready(read_slots__ready),
    .read_slots_valid(read_slots_valid),
    .read_weights_addr(read_weights__payload[63:0]),
    .read_weights_id(read_weights__payload[76:72]),
    .read_weights_len(read_weights__payload[71:64]),
    .read_weights_ready(read_weights__ready),
    .read_weights_valid(read_weights_valid),
    .reads(reads),
    .rst(rst),
    .write_entries_addr(write_entries__payload[63:0]),
    .write_entries_data(write_entries__payload[127:64]),
    .write_entries_last(write_entries__payload[130]),
    .write_entries_ready(write_entries__ready),
    .write_entries_strb(write_entries__payload[129:128]),
    .write_entries_valid(write_entries_valid),
    .write_popular_addr(write_popular__payload[63:0]),
    .write_popular_data(write_popular__payload[127:64]),
    .write_popular_last(write_popular__payload[130]),
    .write_popular_ready(write_popular__ready),
    .write_popular_strb(write_popular__payload[129:128]),
    .write_popular_valid(write_popular_valid),
    .write_records_addr(write_records__payload[63:0]),
    .write_records_data(write_records__payload[127:64]),
    .write_records_last(write_records__payload[130]),
    .write_records_ready(write_records__ready),
    .write_records_strb(write_records__payload[129:128]),
    .write_records_valid(write_records_valid),
    .write_rest_addr(write_rest__payload[63:0]),
    .write_rest_data(write_rest__payload[127:64]),
    .write_rest_last(write_rest__payload[130]),
    .write_rest_ready(write_rest__ready),
    .write_rest_strb(write_rest__payload[129:128]),
    .write_rest_valid(write_rest_valid),
    .write_slots_addr(write_slots__payload[63:0]),
    .write_slots_data(write_slots__payload[127:64]),
    .write_slots_last(write_slots__payload[130]),
    .write_slots_ready(write_slots__ready),
    .write_slots_strb(write_slots__payload[129:128]),
    .write_slots_valid(write_slots_valid),
    .write_vectors_addr(write_vectors__payload[63:0]),
    .write_vectors_data(write_vectors__payload[127:64]),
    .write_vectors_last(write_vectors__payload[130]),
    .write_vectors_ready(write_vectors__ready),
    .write_vectors_strb(write_vectors__payload[129:128]),
    .write_vectors_valid(write_vectors_valid),
    .writes(writes),
    .written(written)
  );
  assign read_instructions__valid = read_instructions_valid;
  assign read_instructions_ready = read_instructions__ready;
  assign read_instructions_addr = read_instructions__payload[63:0];
  assign read_instructions_len = read_instructions__payload[71:64];
  assign read_instructions_id = read_instructions__payload[76:72];
  assign read_offsets__valid = read_offsets_valid;
  assign read_offsets_ready = read_offsets__ready;
  assign read_offsets_addr = read_offsets__payload[63:0];
  assign read_offsets_len = read_offsets__payload[71:64];
  assign read_offsets_id = read_offsets__payload[76:72];
  assign read_rest__valid = read_rest_valid;
  assign read_rest_ready = read_rest__ready;
  assign read_rest_addr = read_rest__payload[63:0];
  assign read_rest_len = read_rest__payload[71:64];
  assign read_rest_id = read_rest__payload[76:72];
  assign read_ids__valid = read_ids_valid;
  assign read_ids_ready = read_ids__ready;
  assign read_ids_addr = read_ids__payload[63:0];
  assign read_ids_len = read_ids__payload[71:64];
  assign read_ids_id = read_ids__payload[76:72];
  assign read_slots__valid = read_slots_valid;
  assign read_slots_ready = read_slots__ready;
  assign read_slots_addr = read_slots__payload[63:0];
  assign read_slots_len = read_slots__payload[71:64];
  assign read_slots_id = read_slots__payload[76:72];
  assign read_weights__valid = read_weights_valid;
  assign read_weights_ready = read_weights__ready;
  assign read_weights_addr = read_weights__payload[63:0];
  assign read_weights_len = read_weights__payload[71:64];
  assign read_weights_id = read_weights__payload[76:72];
  assign read_rows__valid = read_rows_valid;
  assign read_rows_ready = read_rows__ready;
  assign read_rows_addr = read_rows__payload[63:0];
  assign read_rows_len = read_rows__payload[71:64];
  assign read_rows_id = read_rows__payload[76:72];
  assign write_slots__valid = write_slots_valid;
  assign write_slots_ready = write_slots__ready;
  assign write_slots_addr = write_slots__payload[63:0];
  assign write_slots_data = write_slots__payload[127:64];
  assign write_slots_strb = write_slots__payload[129:128];
  assign write_slots_last = write_slots__payload[130];
  assign write_popular__valid = write_popular_valid;
  assign write_popular_ready = write_popular__ready;
  assign write_popular_addr = write_popular__payload[63:0];
  assign write_popular_data = write_popular__payload[127:64];
  assign write_popular_strb = write_popular__payload[129:128];
  assign write_popular_last = write_popular__payload[130];
  assign write_rest__valid = write_rest_valid;
  assign write_rest_ready = write_rest__ready;
  assign write_rest_addr = write_rest__payload[63:0];
  assign write_rest_data = write_rest__payload[127:64];
  assign write_rest_strb = write_rest__payload[129:128];
  assign write_rest_last = write_rest__payload[130];
  assign write_vectors__valid = write_vectors_valid;
  assign write_vectors_ready = write_vectors__ready;
  assign write_vectors_addr = write_vectors__payload[63:0];
  assign write_vectors_data = write_vectors__payload[127:64];
  assign write_vectors_strb = write_vectors__payload[129:128];
  assign write_vectors_last = write_vectors__payload[130];
  assign write_entries__valid = write_entries_valid;
  assign write_entries_ready = write_entries__ready;
  assign write_entries_addr = write_entries__payload[63:0];
  assign write_entries_data = write_entries__payload[127:64];
  assign write_entries_strb = write_entries__payload[129:128];
  assign write_entries_last = write_entries__payload[130];
  assign write_records__valid = write_records_valid;
  assign write_records_ready = write_records__ready;
  assign write_records_addr = write_records__payload[63:0];
  assign write_records_data = write_records__payload[127:64];
  assign write_records_strb = write_records__payload[129:128];
  assign write_records_last = write_records__payload[130];
  assign \back_valid$111  = back_valid;
  assign \back_id$113  = back_id;
  assign \back$115  = back;
  assign \drop$117  = drop;
  assign \idle$119  = idle;
  assign \written$121  = written;
  assign \failed$123  = failed;
  assign \failed_read$125  = failed_read;
  assign \failed_id$127  = failed_id;
  assign \failed_resp$129  = failed_resp;
  assign \moves$131  = moves;
  assign \reads$133  = reads;
  assign \writes$135  = writes;
  assign m_axi_arvalid = m_axi_ar__valid;
  assign m_axi_ar__ready = m_axi_arready;
  assign m_axi_r__valid = m_axi_rvalid;
  assign m_axi_rready = m_axi_r__ready;
  assign m_axi_rdata = m_axi_r__payload[63:0];
  assign m_axi_rid = m_axi_r__payload[68:64];
  assign m_axi_rresp = m_axi_r__payload[70:69];
  assign m_axi_rlast = m_axi_r__payload[71];
  assign m_axi_awvalid = m_axi_aw__valid;
  assign m_axi_aw__ready = m_axi_awready;
  assign m_axi_wvalid = m_axi_w__valid;
  assign m_axi_w__ready = m_axi_wready;
  assign m_axi_b__valid = m_axi_bvalid;
  assign m_axi_bready = m_axi_b__ready;
  assign m_axi_bid = m_axi_b__payload[4:0];
  assign m_axi_bresp = m_axi_b__payload[6:5];
  assign \read_instructions__payload.addr  = read_instructions__payload[63:0];
  assign \read_instructions__payload.len  = read_instructions__payload[71:64];
  assign \read_instructions__payload.id  = read_instructions__payload[76:72];
  assign \read_offsets__payload.addr  = read_offsets__payload[63:0];
  assign \read_offsets__payload.len  = read_offsets__payload[71:64];
  assign \read_offsets__payload.id  = read_offsets__payload[76:72];
  assign \read_rest__payload.addr  = read_rest__payload[63:0];
  assign \read_rest__payload.len  = read_rest__payload[71:64];
  assign \read_rest__payload.id  = read_rest__payload[76:72];
  assign \read_ids__payload.addr  = read_ids__payload[63:0];
  assign \read_ids__payload.len  = read_ids__payload[71:64];
  assign \read_ids__payload.id  = read_ids__payload[76:72];
  assign \read_slots__payload.addr  = read_slots__payload[63:0];
  assign \read_slots__payload.len  = read_slots__payload[71:64];
  assign \read_slots__payload.id  = read_slots__payload[76:72];
  assign \read_weights__payload.addr  = read_weights__payload[63:0];
  assign \read_weights__payload.len  = read_weights__payload[71:64];
  assign \read_weights__payload.id  = read_weights__payload[76:72];
  assign \read_rows__payload.addr  = read_rows__payload[63:0];
  assign \read_rows__payload.len  = read_rows__payload[71:64];
  assign \read_rows__payload.id  = read_rows__payload[76:72];
  assign \write_slots__payload.addr  = write_slots__payload[63:0];
  assign \write_slots__payload.data  = write_slots__payload[127:64];
  assign \write_slots__payload.strb  = write_slots__payload[129:128];
  assign \write_slots__payload.last  = write_slots__payload[130];
  assign \write_popular__payload.addr  = write_popular__payload[63:0];
  assign \write_popular__payload.data  = write_popular__payload[127:64];
  assign \write_popular__payload.strb  = write_popular__payload[129:128];
  assign \write_popular__payload.last  = write_popular__payload[130];
  assign \write_rest__payload.addr  = write_rest__payload[63:0];
  assign \write_rest__payload.data  = write_rest__payload[127:64];
  assign \write_rest__payload.strb  = write_rest__payload[129:128];
  assign \write_rest__payload.last  = write_rest__payload[130];
  assign \write_vectors__payload.addr  = write_vectors__payload[63:0];
  assign \write_vectors__payload.data  = write_vectors__payload[127:64];
  assign \write_vectors__payload.strb  = write_vectors__payload[129:128];
  assign \write_vectors__payload.last  = write_vectors__payload[130];
  assign \write_entries__payload.addr  = write_entries__payload[63:0];
  assign \write_entries__payload.data  = write_entries__payload[127:64];
  assign \write_entries__payload.strb  = write_entries__payload[129:128];
  assign \write_entries__payload.last  = write_entries__payload[130];
  assign \write_records__payload.addr  = write_records__payload[63:0];
  assign \write_records__payload.data  = write_records__payload[127:64];
  assign \write_records__payload.strb  = write_records__payload[129:128];
  assign \write_records__payload.last  = write_records__payload[130];
  assign \back.data  = back[63:0];
  assign \back.resp  = back[65:64];
  assign \m_axi_ar__payload.addr  = m_axi_ar__payload[63:0];
  assign \m_axi_ar__payload.id  = m_axi_ar__payload[68:64];
  assign \m_axi_ar__payload.len  = m_axi_ar__payload[76:69];
  assign \m_axi_ar__payload.size  = m_axi_ar__payload[79:77];
  assign \m_axi_ar__payload.burst  = m_axi_ar__payload[81:80];
  assign \m_axi_r__payload.data  = m_axi_r__payload[63:0];
  assign \m_axi_r__payload.id  = m_axi_r__payload[68:64];
  assign \m_axi_r__payload.resp  = m_axi_r__payload[70:69];
  assign \m_axi_r__payload.last  = m_axi_r__payload[71];
  assign \m_axi_aw__payload.addr  = m_axi_aw__payload[63:0];
  assign \m_axi_aw__payload.id  = m_axi_aw__payload[68:64];
  assign \m_axi_aw__payload.len  = m_axi_aw__payload[76:69];
  assign \m_axi_aw__payload.size  = m_axi_aw__payload[79:77];
  assign \m_axi_aw__payload.burst  = m_axi_aw__payload[81:80];
  assign \m_axi_w__payload.data  = m_axi_w__payload[63:0];
  assign \m_axi_w__payload.strb  = m_axi_w__payload[71:64];
  assign \m_axi_w__payload.last  = m_axi_w__payload[72];
  assign \m_axi_b__payload.id  = m_axi_b__payload[4:0];
  assign \m_axi_b__payload.resp  = m_axi_b__payload[6:5];
  assign m_axi_w__payload[72] = m_axi_wlast;
  assign m_axi_w__payload[71:64] = m_axi_wstrb;
  assign m_axi_w__payload[63:0] = m_axi_wdata;
  assign m_axi_aw__payload[81:80] = m_axi_awburst;
  assign m_axi_aw__payload[79:77] = m_axi_awsize;
  assign m_axi_aw__payload[76:69] = m_axi_awlen;
  assign m_axi_aw__payload[68:64] = m_axi_awid;
  assign m_axi_aw__payload[63:0] = m_axi_awaddr;
  assign m_axi_ar__payload[81:80] = m_axi_arburst;
  assign m_axi_ar__payload[79:77] = m_axi_arsize;
  assign m_axi_ar__payload[76:69] = m_axi_arlen;
  assign m_axi_ar__payload[68:64] = m_axi_arid;
  assign m_axi_ar__payload[63:0] = m_axi_araddr;
endmodule

module \hotline_accelerator.design.registers (rst, s_axil_arvalid, s_axil_araddr, s_axil_rready, s_axil_awvalid, s_axil_awaddr, s_axil_wvalid, s_axil_bready, s_axil_ar__ready, s_axil_r__valid, s_axil_aw__ready, s_axil_w__ready, s_axil_b__valid, s_axil_b__payload, control_enable, control_reset, control_clear_counters, queue_base_low, queue_base_high, queue_size, queue_tail
, completion_base_low, completion_base_high, completion_size, watchdog, irq, queue_head, completions, status_busy, status_halted, status_failed, status_resetting, error_code_code, error_code_opcode, error_code_source, error_code_response, error_tag, error_sample, error_table, error_row, set_interrupt_done, set_interrupt_error
, busy_cycles, steps, lookups, filtered, asked, held_up, kept_waiting, batches, s_axil_w__payload, s_axil_r__payload, learn_cycles, classify_cycles, gather_cycles, read_beats, write_beats, gathered_rows, gathered_bags, clk);
  input [47:0] asked;
  wire [47:0] asked;
  wire [47:0] \asked$103 ;
  input [47:0] batches;
  wire [47:0] batches;
  wire [47:0] \batches$109 ;
  input [47:0] busy_cycles;
  wire [47:0] busy_cycles;
  wire [47:0] \busy_cycles$95 ;
  input [47:0] classify_cycles;
  wire [47:0] classify_cycles;
  wire [47:0] \classify_cycles$113 ;
  input clk;
  wire clk;
  output [31:0] completion_base_high;
  wire [31:0] completion_base_high;
  wire [31:0] \completion_base_high$71 ;
  output [31:0] completion_base_low;
  wire [31:0] completion_base_low;
  wire [31:0] \completion_base_low$69 ;
  output [4:0] completion_size;
  wire [4:0] completion_size;
  wire [4:0] \completion_size$73 ;
  input [31:0] completions;
  wire [31:0] completions;
  wire [31:0] \completions$75 ;
  output control_clear_counters;
  wire control_clear_counters;
  wire \control_clear_counters$37 ;
  output control_enable;
  wire control_enable;
  wire \control_enable$33 ;
  output control_reset;
  wire control_reset;
  wire \control_reset$35 ;
  input [7:0] error_code_code;
  wire [7:0] error_code_code;
  wire [7:0] \error_code_code$79 ;
  input [7:0] error_code_opcode;
  wire [7:0] error_code_opcode;
  wire [7:0] \error_code_opcode$81 ;
  input [1:0] error_code_response;
  wire [1:0] error_code_response;
  wire [1:0] \error_code_response$85 ;
  input [7:0] error_code_source;
  wire [7:0] error_code_source;
  wire [7:0] \error_code_source$83 ;
  input [31:0] error_row;
  wire [31:0] error_row;
  wire [31:0] \error_row$93 ;
  input [31:0] error_sample;
  wire [31:0] error_sample;
  wire [31:0] \error_sample$89 ;
  input [31:0] error_table;
  wire [31:0] error_table;
  wire [31:0] \error_table$91 ;
  input [31:0] error_tag;
  wire [31:0] error_tag;
  wire [31:0] \error_tag$87 ;
  input [47:0] filtered;
  wire [47:0] filtered;
  wire [47:0] \filtered$101 ;
  input [47:0] gather_cycles;
  wire [47:0] gather_cycles;
  wire [47:0] \gather_cycles$115 ;
  input [47:0] gathered_bags;
  wire [47:0] gathered_bags;
  wire [47:0] \gathered_bags$123 ;
  input [47:0] gathered_rows;
  wire [47:0] gathered_rows;
  wire [47:0] \gathered_rows$121 ;
  input [47:0] held_up;
  wire [47:0] held_up;
  wire [47:0] \held_up$105 ;
  wire interrupt_done;
  wire \interrupt_done$49 ;
  wire interrupt_enable_done;
  wire \interrupt_enable_done$55 ;
  wire interrupt_enable_error;
  wire \interrupt_enable_error$57 ;
  wire interrupt_error;
  wire \interrupt_error$53 ;
  output irq;
  wire irq;
  wire \irq$127 ;
  input [47:0] kept_waiting;
  wire [47:0] kept_waiting;
  wire [47:0] \kept_waiting$107 ;
  input [47:0] learn_cycles;
  wire [47:0] learn_cycles;
  wire [47:0] \learn_cycles$111 ;
  input [47:0] lookups;
  wire [47:0] lookups;
  wire [47:0] \lookups$99 ;
  output [31:0] queue_base_high;
  wire [31:0] queue_base_high;
  wire [31:0] \queue_base_high$61 ;
  output [31:0] queue_base_low;
  wire [31:0] queue_base_low;
  wire [31:0] \queue_base_low$59 ;
  input [15:0] queue_head;
  wire [15:0] queue_head;
  wire [15:0] \queue_head$67 ;
  wire queue_rings;
  wire \queue_rings$125 ;
  output [4:0] queue_size;
  wire [4:0] queue_size;
  wire [4:0] \queue_size$63 ;
  output [15:0] queue_tail;
  wire [15:0] queue_tail;
  wire [15:0] \queue_tail$65 ;
  input [47:0] read_beats;
  wire [47:0] read_beats;
  wire [47:0] \read_beats$117 ;
  input rst;
  wire rst;
  wire [11:0] s_axil_ar__payload;
  wire [11:0] \s_axil_ar__payload.addr ;
  output s_axil_ar__ready;
  wire s_axil_ar__ready;
  wire s_axil_ar__valid;
  input [11:0] s_axil_araddr;
  wire [11:0] s_axil_araddr;
  wire s_axil_arready;
  input s_axil_arvalid;
  wire s_axil_arvalid;
  wire [11:0] s_axil_aw__payload;
  wire [11:0] \s_axil_aw__payload.addr ;
  output s_axil_aw__ready;
  wire s_axil_aw__ready;
  wire s_axil_aw__valid;
  input [11:0] s_axil_awaddr;
  wire [11:0] s_axil_awaddr;
  wire s_axil_awready;
  input s_axil_awvalid;
  wire s_axil_awvalid;
  output [1:0] s_axil_b__payload;
  wire [1:0] s_axil_b__payload;
  wire [1:0] \s_axil_b__payload.resp ;
  wire s_axil_b__ready;
  output s_axil_b__valid;
  wire s_axil_b__valid;
  input s_axil_bready;
  wire s_axil_bready;
  wire [1:0] s_axil_bresp;
  wire s_axil_bvalid;
  output [33:0] s_axil_r__payload;
  wire [33:0] s_axil_r__payload;
  wire [31:0] \s_axil_r__payload.data ;
  wire [1:0] \s_axil_r__payload.resp ;
  wire s_axil_r__ready;
  output s_axil_r__valid;
  wire s_axil_r__valid;
  wire [31:0] s_axil_rdata;
  input s_axil_rready;
  wire s_axil_rready;
  wire [1:0] s_axil_rresp;
  wire s_axil_rvalid;
  input [35:0] s_axil_w__payload;
  wire [35:0] s_axil_w__payload;
  wire [31:0] \s_axil_w__payload.data ;
  wire [3:0] \s_axil_w__payload.strb ;
  output s_axil_w__ready;
  wire s_axil_w__ready;
  wire s_axil_w__valid;
  wire [31:0] s_axil_wdata;
  wire s_axil_wready;
  wire [3:0] s_axil_wstrb;
  input s_axil_wvalid;
  wire s_axil_wvalid;
  input set_interrupt_done;
  wire set_interrupt_done;
  wire \set_interrupt_done$47 ;
  input set_interrupt_error;
  wire set_interrupt_error;
  wire \set_interrupt_error$51 ;
  input status_busy;
  wire status_busy;
  wire \status_busy$39 ;
  input status_failed;
  wire status_failed;
  wire \status_failed$43 ;
  input status_halted;
  wire status_halted;
  wire \status_halted$41 ;
  input status_resetting;
  wire status_resetting;
  wire \status_resetting$45 ;
  input [47:0] steps;
  wire [47:0] steps;
  wire [47:0] \steps$97 ;
  output [31:0] watchdog;
  wire [31:0] watchdog;
  wire [31:0] \watchdog$77 ;
  input [47:0] write_beats;
  wire [47:0] write_beats;
  wire [47:0] \write_beats$119 ;
  hotline_registers \instance  (
    .asked(asked),
    .batches(batches),
    .busy_cycles(busy_cycles),
    .classify_cycles(classify_cycles),
    .clk(clk),
    .completion_base_high(completion_base_high),
    .completion_base_low(completion_base_low),
    .completion_size(completion_size),
    .completions(completions),
    .control_clear_counters(control_clear_counters),
    .control_enable(control_enable),
    .control_reset(control_reset),
    .error_code_code(error_code_code),
    .error_code_opcode(error_code_opcode),
    .error_code_response(error_code_response),
    .error_code_source(error_code_source),
    .error_row(error_row),
    .error_sample(error_sample),
    .error_table(error_table),
    .error_tag(error_tag),
    .filtered(filtered),
    .gather_cycles(gather_cycles),
    .gathered_bags(gathered_bags),
    .gathered_rows(gathered_rows),
    .held_up(held_up),
    .interrupt_done(interrupt_done),
    .interrupt_enable_done(interrupt_enable_done),
    .interrupt_enable_error(interrupt_enable_error),
    .interrupt_error(interrupt_error),
    .irq(irq),
    .kept_waiting(kept_waiting),
    .learn_cycles(learn_cycles),
    .lookups(lookups),
    .queue_base_high(queue_base_high),
    .queue_base_low(queue_base_low),
    .queue_head(queue_head),
    .queue_rings(queue_rings),
    .queue_size(queue_size),
    .queue_tail(queue_tail),
    .read_beats(read_beats),
    .rst(rst),
    .s_axil_araddr(s_axil_araddr),
    .s_axil_arready(s_axil_ar__ready),
    .s_axil_arvalid(s_axil_arvalid),
    .s_axil_awaddr(s_axil_awaddr),
    .s_axil_awready(s_axil_aw__ready),
    .s_axil_awvalid(s_axil_awvalid),
    .s_axil_bready(s_axil_bready),
    .s_axil_bresp(s_axil_b__payload),
    .s_axil_bvalid(s_axil_b__valid),
    .s_axil_rdata(s_axil_rdata),
    .s_axil_rready(s_axil_rready),
    .s_axil_rresp(s_axil_rresp),
    .s_axil_rvalid(s_axil_r__valid),
    .s_axil_wdata(s_axil_w__payload[31:0]),
    .s_axil_wready(s_axil_w__ready),
    .s_axil_wstrb(s_axil_w__payload[35:32]),
    .s_axil_wvalid(s_axil_wvalid),
    .set_interrupt_done(set_interrupt_done),
    .set_interrupt_error(set_interrupt_error),
    .status_busy(status_busy),
    .status_failed(status_failed),
    .status_halted(status_halted),
    .status_resetting(status_resetting),
    .steps(steps),
    .watchdog(watchdog),
    .write_beats(write_beats)
  );
  assign s_axil_ar__valid = s_axil_arvalid;
  assign s_axil_arready = s_axil_ar__ready;
  assign s_axil_ar__payload = s_axil_araddr;
  assign s_axil_rvalid = s_axil_r__valid;
  assign s_axil_r__ready = s_axil_rready;
  assign s_axil_aw__valid = s_axil_awvalid;
  assign s_axil_awready = s_axil_aw__ready;
  assign s_axil_aw__payload = s_axil_awaddr;
  assign s_axil_w__valid = s_axil_wvalid;
  assign s_axil_wready = s_axil_w__ready;
  assign s_axil_wdata = s_axil_w__payload[31:0];
  assign s_axil_wstrb = s_axil_w__payload[35:32];
  assign s_axil_bvalid = s_axil_b__valid;
  assign s_axil_b__ready = s_axil_bready;
  assign s_axil_bresp = s_axil_b__payload;
  assign \control_enable$33  = control_enable;
  assign \control_reset$35  = control_reset;
  assign \control_clear_counters$37  = control_clear_counters;
  assign \status_busy$39  = status_busy;
  assign \status_halted$41  = status_halted;
  assign \status_failed$43  = status_failed;
  assign \status_resetting$45  = status_resetting;
  assign \set_interrupt_done$47  = set_interrupt_done;
  assign \interrupt_done$49  = interrupt_done;
  assign \set_interrupt_error$51  = set_interrupt_error;
  assign \interrupt_error$53  = interrupt_error;
  assign \interrupt_enable_done$55  = interrupt_enable_done;
  assign \interrupt_enable_error$57  = interrupt_enable_error;
  assign \queue_base_low$59  = queue_base_low;
  assign \queue_base_high$61  = queue_base_high;
  assign \queue_size$63  = queue_size;
  assign \queue_tail$65  = queue_tail;
  assign \queue_head$67  = queue_head;
  assign \completion_base_low$69  = completion_base_low;
  assign \completion_base_high$71  = completion_base_high;
  assign \completion_size$73  = completion_size;
  assign \completions$75  = completions;
  assign \watchdog$77  = watchdog;
  assign \error_code_code$79  = error_code_code;
  assign \error_code_opcode$81  = error_code_opcode;
  assign \error_code_source$83  = error_code_source;
  assign \error_code_response$85  = error_code_response;
  assign \error_tag$87  = error_tag;
  assign \error_sample$89  = error_sample;
  assign \error_table$91  = error_table;
  assign \error_row$93  = error_row;
  assign \busy_cycles$95  = busy_cycles;
  assign \steps$97  = steps;
  assign \lookups$99  = lookups;
  assign \filtered$101  = filtered;
  assign \asked$103  = asked;
  assign \held_up$105  = held_up;
  assign \kept_waiting$107  = kept_waiting;
  assign \batches$109  = batches;
  assign \learn_cycles$111  = learn_cycles;
  assign \classify_cycles$113  = classify_cycles;
  assign \gather_cycles$115  = gather_cycles;
  assign \read_beats$117  = read_beats;
  assign \write_beats$119  = write_beats;
  assign \gathered_rows$121  = gathered_rows;
  assign \gathered_bags$123  = gathered_bags;
  assign \queue_rings$125  = queue_rings;
  assign \irq$127  = irq;
  assign \s_axil_ar__payload.addr  = s_axil_araddr;
  assign \s_axil_r__payload.data  = s_axil_r__payload[31:0];
  assign \s_axil_r__payload.resp  = s_axil_r__payload[33:32];
  assign \s_axil_aw__payload.addr  = s_axil_awaddr;
  assign \s_axil_w__payload.data  = s_axil_w__payload[31:0];
  assign \s_axil_w__payload.strb  = s_axil_w__payload[35:32];
  assign \s_axil_b__payload.resp  = s_axil_b__payload;
  assign s_axil_r__payload[33:32] = s_axil_rresp;
  assign s_axil_r__payload[31:0] = s_axil_rdata;
endmodule

module \hotline_accelerator.design.sequencer (rst, enable, reset, \port$9$48 , \port$9$80 , queue_size, queue_tail, \port$9$133 , \port$9$165 , completion_size, watchdog, burst_ready, beats_ready, back_valid, back_id, back, idle, written, failed_access, failed_read, failed_id
, failed_resp, moves, queue_head, completions, busy, running, halted, failed, resetting, error_code, error_opcode, error_source, error_response, error_tag, error_sample, error_table, error_row, raise_done, raise_error, opcode, start
, operands, setting_valid, setting, abandon, burst__valid, beats__valid, finished, bad_offsets, bad_table, bad_sample, bad_list, \port$132$215 , burst__payload, beats__payload, outcome, clk);
  output abandon;
  wire abandon;
  wire \abandon$73 ;
  input [65:0] back;
  wire [65:0] back;
  wire [65:0] \back$87 ;
  wire [63:0] \back$87.data ;
  wire [1:0] \back$87.resp ;
  input [4:0] back_id;
  wire [4:0] back_id;
  wire [4:0] \back_id$85 ;
  input back_valid;
  wire back_valid;
  wire \back_valid$83 ;
  input bad_list;
  wire bad_list;
  wire \bad_list$71 ;
  input bad_offsets;
  wire bad_offsets;
  wire \bad_offsets$65 ;
  input [6:0] bad_sample;
  wire [6:0] bad_sample;
  wire [6:0] \bad_sample$69 ;
  input [2:0] bad_table;
  wire [2:0] bad_table;
  wire [2:0] \bad_table$67 ;
  output [130:0] beats__payload;
  wire [130:0] beats__payload;
  wire [63:0] \beats__payload.addr ;
  wire [63:0] \beats__payload.data ;
  wire \beats__payload.last ;
  wire [1:0] \beats__payload.strb ;
  wire beats__ready;
  output beats__valid;
  wire beats__valid;
  wire [63:0] beats_addr;
  wire [63:0] beats_data;
  wire beats_last;
  input beats_ready;
  wire beats_ready;
  wire [1:0] beats_strb;
  wire beats_valid;
  output [76:0] burst__payload;
  wire [76:0] burst__payload;
  wire [63:0] \burst__payload.addr ;
  wire [4:0] \burst__payload.id ;
  wire [7:0] \burst__payload.len ;
  wire burst__ready;
  output burst__valid;
  wire burst__valid;
  wire [63:0] burst_addr;
  wire [4:0] burst_id;
  wire [7:0] burst_len;
  input burst_ready;
  wire burst_ready;
  wire burst_valid;
  output busy;
  wire busy;
  wire \busy$21 ;
  input clk;
  wire clk;
  wire [63:0] completion_base;
  wire [63:0] \completion_base$11 ;
  input [4:0] completion_size;
  wire [4:0] completion_size;
  wire [4:0] \completion_size$13 ;
  output [31:0] completions;
  wire [31:0] completions;
  wire [31:0] \completions$19 ;
  input enable;
  wire enable;
  wire \enable$1 ;
  output [7:0] error_code;
  wire [7:0] error_code;
  wire [7:0] \error_code$31 ;
  output [7:0] error_opcode;
  wire [7:0] error_opcode;
  wire [7:0] \error_opcode$33 ;
  output [1:0] error_response;
  wire [1:0] error_response;
  wire [1:0] \error_response$37 ;
  output [31:0] error_row;
  wire [31:0] error_row;
  wire [31:0] \error_row$45 ;
  output [31:0] error_sample;
  wire [31:0] error_sample;
  wire [31:0] \error_sample$41 ;
  output [7:0] error_source;
  wire [7:0] error_source;
  wire [7:0] \error_source$35 ;
  output [31:0] error_table;
  wire [31:0] error_table;
  wire [31:0] \error_table$43 ;
  output [31:0] error_tag;
  wire [31:0] error_tag;
  wire [31:0] \error_tag$39 ;
  output failed;
  wire failed;
  wire \failed$27 ;
  input failed_access;
  wire failed_access;
  wire \failed_access$104 ;
  input [4:0] failed_id;
  wire [4:0] failed_id;
  wire [4:0] \failed_id$108 ;
  input failed_read;
  wire failed_read;
  wire \failed_read$106 ;
  input [1:0] failed_resp;
  wire [1:0] failed_resp;
  wire [1:0] \failed_resp$110 ;
  input finished;
  wire finished;
  wire \finished$61 ;
  output halted;
  wire halted;
  wire \halted$25 ;
  input idle;
  wire idle;
  wire \idle$98 ;
  input moves;
  wire moves;
  wire \moves$102 ;
  output [7:0] opcode;
  wire [7:0] opcode;
  wire [7:0] \opcode$51 ;
  output [582:0] operands;
  wire [582:0] operands;
  wire [582:0] \operands$55 ;
  wire [15:0] \operands.bag_length ;
  wire [3:0] \operands.dim ;
  wire [63:0] \operands.entries ;
  wire [63:0] \operands.ids ;
  wire [31:0] \operands.lookups ;
  wire [63:0] \operands.offsets ;
  wire [63:0] \operands.popular ;
  wire [63:0] \operands.rest ;
  wire [6:0] \operands.rest_count ;
  wire [6:0] \operands.samples ;
  wire [63:0] \operands.slots ;
  wire [3:0] \operands.tables ;
  wire [63:0] \operands.vectors ;
  wire \operands.weighted ;
  wire [63:0] \operands.weights ;
  input [105:0] outcome;
  wire [105:0] outcome;
  wire [105:0] \outcome$63 ;
  wire \outcome$63.bad ;
  wire [31:0] \outcome$63.bad_row ;
  wire [5:0] \outcome$63.bad_sample ;
  wire [2:0] \outcome$63.bad_table ;
  wire [31:0] \outcome$63.first_count ;
  wire [31:0] \outcome$63.second_count ;
  input [27:0] \port$132$215 ;
  wire [27:0] \port$132$215 ;
  input [31:0] \port$9$133 ;
  wire [31:0] \port$9$133 ;
  input [31:0] \port$9$165 ;
  wire [31:0] \port$9$165 ;
  input [31:0] \port$9$48 ;
  wire [31:0] \port$9$48 ;
  input [31:0] \port$9$80 ;
  wire [31:0] \port$9$80 ;
  wire [63:0] queue_base;
  wire [63:0] \queue_base$5 ;
  output [15:0] queue_head;
  wire [15:0] queue_head;
  wire [15:0] \queue_head$17 ;
  input [4:0] queue_size;
  wire [4:0] queue_size;
  wire [4:0] \queue_size$7 ;
  input [15:0] queue_tail;
  wire [15:0] queue_tail;
  wire [15:0] \queue_tail$9 ;
  output raise_done;
  wire raise_done;
  wire \raise_done$47 ;
  output raise_error;
  wire raise_error;
  wire \raise_error$49 ;
  input reset;
  wire reset;
  wire \reset$3 ;
  output resetting;
  wire resetting;
  wire \resetting$29 ;
  input rst;
  wire rst;
  output running;
  wire running;
  wire \running$23 ;
  output [74:0] setting;
  wire [74:0] setting;
  wire [74:0] \setting$59 ;
  wire [7:0] \setting.register ;
  wire [2:0] \setting.table ;
  wire [63:0] \setting.value ;
  output setting_valid;
  wire setting_valid;
  wire \setting_valid$57 ;
  output start;
  wire start;
  wire \start$53 ;
  wire [31:0] vector;
  wire [31:0] \vector$112 ;
  input [31:0] watchdog;
  wire [31:0] watchdog;
  wire [31:0] \watchdog$15 ;
  input written;
  wire written;
  wire \written$100 ;
  hotline_sequencer \instance  (
    .abandon(abandon),
    .back(back),
    .back_id(back_id),
    .back_valid(back_valid),
    .bad_list(bad_list),
    .bad_offsets(bad_offsets),
    .bad_sample(bad_sample),
    .bad_table(bad_table),
    .beats_addr(beats_addr),
    .beats_data(beats_data),
    .beats_last(beats_last),
    .beats_ready(beats_ready),
    .beats_strb(beats_strb),
    .beats_valid(beats__valid),
    .burst_addr(burst_addr),
    .burst_id(burst_id),
    .burst_len(burst_len),
    .burst_ready(burst_ready),
    .burst_valid(burst__valid),
    .busy(busy),
    .clk(clk),
    .completion_base({ \port$9$165 , \port$9$133  }),
    .completion_size(completion_size),
    .completions(completions),
    .enable(enable),
    .error_code(error_code),
    .error_opcode(error_opcode),
    .error_response(error_response),
    .error_row(error_row),
    .error_sample(error_sample),
    .error_source(error_source),
    .error_table(error_table),
    .error_tag(error_tag),
    .failed(failed),
    .failed_access(failed_access),
    .failed_id(failed_id),
    .failed_read(failed_read),
    .failed_resp(failed_resp),
    .finished(finished),
    .halted(halted),
    .idle(idle),
    .moves(moves),
    .opcode(opcode),
    .operands(operands),
    .outcome(outcome),
    .queue_base({ \port$9$80 , \port$9$48  }),
    .queue_head(queue_head),
    .queue_size(queue_size),
    .queue_tail(queue_tail),
    .raise_done(raise_done),
    .raise_error(raise_error),
    .reset(reset),
    .resetting(resetting),
    .rst(rst),
    .running(running),
    .setting(setting),
    .setting_valid(setting_valid),
    .start(start),
    .vector({ 4'h0, \port$132$215  }),
    .watchdog(watchdog),
    .written(written)
  );
  assign \enable$1  = enable;
  assign \reset$3  = reset;
  assign queue_base = { \port$9$80 , \port$9$48  };
  assign \queue_base$5  = { \port$9$80 , \port$9$48  };
  assign \queue_size$7  = queue_size;
  assign \queue_tail$9  = queue_tail;
  assign completion_base = { \port$9$165 , \port$9$133  };
  assign \completion_base$11  = { \port$9$165 , \port$9$133  };
  assign \completion_size$13  = completion_size;
  assign \watchdog$15  = watchdog;
  assign \queue_head$17  = queue_head;
  assign \completions$19  = completions;
  assign \busy$21  = busy;
  assign \running$23  = running;
  assign \halted$25  = halted;
  assign \failed$27  = failed;
  assign \resetting$29  = resetting;
  assign \error_code$31  = error_code;
  assign \error_opcode$33  = error_opcode;
  assign \error_source$35  = error_source;
  assign \error_response$37  = error_response;
  assign \error_tag$39  = error_tag;
  assign \error_sample$41  = error_sample;
  assign \error_table$43  = error_table;
  assign \error_row$45  = error_row;
  assign \raise_done$47  = raise_done;
  assign \raise_error$49  = raise_error;
  assign \opcode$51  = opcode;
  assign \start$53  = start;
  assign \operands$55  = operands;
  assign \setting_valid$57  = setting_valid;
  assign \setting$59  = setting;
  assign \finished$61  = finished;
  assign \outcome$63  = outcome;
  assign \bad_offsets$65  = bad_offsets;
  assign \bad_table$67  = bad_table;
  assign \bad_sample$69  = bad_sample;
  assign \bad_list$71  = bad_list;
  assign \abandon$73  = abandon;
  assign burst_valid = burst__valid;
  assign burst__ready = burst_ready;
  assign \back_valid$83  = back_valid;
  assign \back_id$85  = back_id;
  assign \back$87  = back;
  assign beats_valid = beats__valid;
  assign beats__ready = beats_ready;
  assign \idle$98  = idle;
  assign \written$100  = written;
  assign \moves$102  = moves;
  assign \failed_access$104  = failed_access;
  assign \failed_read$106  = failed_read;
  assign \failed_id$108  = failed_id;
  assign \failed_resp$110  = failed_resp;
  assign vector = { 4'h0, \port$132$215  };
  assign \vector$112  = { 4'h0, \port$132$215  };
  assign \operands.ids  = operands[63:0];
  assign \operands.offsets  = operands[127:64];
  assign \operands.slots  = operands[191:128];
  assign \operands.weights  = operands[255:192];
  assign \operands.popular  = operands[319:256];
  assign \operands.rest  = operands[383:320];
  assign \operands.vectors  = operands[447:384];
  assign \operands.entries  = operands[511:448];
  assign \operands.samples  = operands[518:512];
  assign \operands.tables  = operands[522:519];
  assign \operands.bag_length  = operands[538:523];
  assign \operands.lookups  = operands[570:539];
  assign \operands.dim  = operands[574:571];
  assign \operands.weighted  = operands[575];
  assign \operands.rest_count  = operands[582:576];
  assign \setting.register  = setting[7:0];
  assign \setting.table  = setting[10:8];
  assign \setting.value  = setting[74:11];
  assign \outcome$63.first_count  = outcome[31:0];
  assign \outcome$63.second_count  = outcome[63:32];
  assign \outcome$63.bad  = outcome[64];
  assign \outcome$63.bad_sample  = outcome[70:65];
  assign \outcome$63.bad_table  = outcome[73:71];
  assign \outcome$63.bad_row  = outcome[105:74];
  assign \burst__payload.addr  = burst__payload[63:0];
  assign \burst__payload.len  = burst__payload[71:64];
  assign \burst__payload.id  = burst__payload[76:72];
  assign \back$87.data  = back[63:0];
  assign \back$87.resp  = back[65:64];
  assign \beats__payload.addr  = beats__payload[63:0];
  assign \beats__payload.data  = beats__payload[127:64];
  assign \beats__payload.strb  = beats__payload[129:128];
  assign \beats__payload.last  = beats__payload[130];
  assign beats__payload[130] = beats_last;
  assign beats__payload[129:128] = beats_strb;
  assign beats__payload[127:64] = beats_data;
  assign beats__payload[63:0] = beats_addr;
  assign burst__payload[76:72] = burst_id;
  assign burst__payload[71:64] = burst_len;
  assign burst__payload[63:0] = burst_addr;
endmodule
