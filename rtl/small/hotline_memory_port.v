// Hotline, module hotline_memory_port, preset small.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 6, row_bits 30, banks 8, sets_per_bank 1024, ways 4, engines 8, bus_bits 64
// Made by `hotline generate --preset small`. Don't edit: change hdl_gen/ and make it again.
// SPDX-License-Identifier: Apache-2.0
/* verilator lint_off WIDTH */
module hotline_memory_port(rst, read_instructions_valid, read_instructions_addr, read_instructions_len, read_instructions_id, read_offsets_valid, read_offsets_addr, read_offsets_len, read_offsets_id, read_rest_valid, read_rest_addr, read_rest_len, read_rest_id, read_ids_valid, read_ids_addr, read_ids_len, read_ids_id, read_slots_valid, read_slots_addr, read_slots_len, read_slots_id
, read_weights_valid, read_weights_addr, read_weights_len, read_weights_id, read_rows_valid, read_rows_addr, read_rows_len, read_rows_id, write_slots_valid, write_slots_addr, write_slots_data, write_slots_strb, write_slots_last, write_popular_valid, write_popular_addr, write_popular_data, write_popular_strb, write_popular_last, write_rest_valid, write_rest_addr, write_rest_data
, write_rest_strb, write_rest_last, write_vectors_valid, write_vectors_addr, write_vectors_data, write_vectors_strb, write_vectors_last, write_entries_valid, write_entries_addr, write_entries_data, write_entries_strb, write_entries_last, write_records_valid, write_records_addr, write_records_data, write_records_strb, write_records_last, drop, m_axi_arready, m_axi_rvalid, m_axi_rdata
, m_axi_rid, m_axi_rresp, m_axi_rlast, m_axi_awready, m_axi_wready, m_axi_bvalid, m_axi_bid, m_axi_bresp, read_instructions_ready, read_offsets_ready, read_rest_ready, read_ids_ready, read_slots_ready, read_weights_ready, read_rows_ready, write_slots_ready, write_popular_ready, write_rest_ready, write_vectors_ready, write_entries_ready, write_records_ready
, back_valid, back_id, back, idle, written, failed, failed_read, failed_id, failed_resp, moves, reads, writes, m_axi_arvalid, m_axi_araddr, m_axi_arid, m_axi_arlen, m_axi_arsize, m_axi_arburst, m_axi_rready, m_axi_awvalid, m_axi_awaddr
, m_axi_awid, m_axi_awlen, m_axi_awsize, m_axi_awburst, m_axi_wvalid, m_axi_wdata, m_axi_wstrb, m_axi_wlast, m_axi_bready, clk);
  output [65:0] back;
  wire [65:0] back;
  wire [65:0] \back$156 ;
  wire [63:0] \back$156.data ;
  wire [1:0] \back$156.resp ;
  output [4:0] back_id;
  wire [4:0] back_id;
  wire [4:0] \back_id$155 ;
  output back_valid;
  wire back_valid;
  wire \back_valid$154 ;
  input clk;
  wire clk;
  input drop;
  wire drop;
  wire \drop$157 ;
  output failed;
  wire failed;
  wire \failed$160 ;
  output [4:0] failed_id;
  wire [4:0] failed_id;
  wire [4:0] \failed_id$162 ;
  output failed_read;
  wire failed_read;
  wire \failed_read$161 ;
  output [1:0] failed_resp;
  wire [1:0] failed_resp;
  wire [1:0] \failed_resp$163 ;
  output idle;
  wire idle;
  wire \idle$158 ;
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
  output moves;
  wire moves;
  wire \moves$164 ;
  wire [76:0] read_ids__payload;
  wire [63:0] \read_ids__payload.addr ;
  wire [4:0] \read_ids__payload.id ;
  wire [7:0] \read_ids__payload.len ;
  wire read_ids__ready;
  wire read_ids__valid;
  input [63:0] read_ids_addr;
  wire [63:0] read_ids_addr;
  input [4:0] read_ids_id;
  wire [4:0] read_ids_id;
  input [7:0] read_ids_len;
  wire [7:0] read_ids_len;
  output read_ids_ready;
  wire read_ids_ready;
  input read_ids_valid;
  wire read_ids_valid;
  wire [76:0] read_instructions__payload;
  wire [63:0] \read_instructions__payload.addr ;
  wire [4:0] \read_instructions__payload.id ;
  wire [7:0] \read_instructions__payload.len ;
  wire read_instructions__ready;
  wire read_instructions__valid;
  input [63:0] read_instructions_addr;
  wire [63:0] read_instructions_addr;
  input [4:0] read_instructions_id;
  wire [4:0] read_instructions_id;
  input [7:0] read_instructions_len;
  wire [7:0] read_instructions_len;
  output read_instructions_ready;
  wire read_instructions_ready;
  input read_instructions_valid;
  wire read_instructions_valid;
  wire [76:0] read_offsets__payload;
  wire [63:0] \read_offsets__payload.addr ;
  wire [4:0] \read_offsets__payload.id ;
  wire [7:0] \read_offsets__payload.len ;
  wire read_offsets__ready;
  wire read_offsets__valid;
  input [63:0] read_offsets_addr;
  wire [63:0] read_offsets_addr;
  input [4:0] read_offsets_id;
  wire [4:0] read_offsets_id;
  input [7:0] read_offsets_len;
  wire [7:0] read_offsets_len;
  output read_offsets_ready;
  wire read_offsets_ready;
  input read_offsets_valid;
  wire read_offsets_valid;
  wire [76:0] read_rest__payload;
  wire [63:0] \read_rest__payload.addr ;
  wire [4:0] \read_rest__payload.id ;
  wire [7:0] \read_rest__payload.len ;
  wire read_rest__ready;
  wire read_rest__valid;
  input [63:0] read_rest_addr;
  wire [63:0] read_rest_addr;
  input [4:0] read_rest_id;
  wire [4:0] read_rest_id;
  input [7:0] read_rest_len;
  wire [7:0] read_rest_len;
  output read_rest_ready;
  wire read_rest_ready;
  input read_rest_valid;
  wire read_rest_valid;
  wire [76:0] read_rows__payload;
  wire [63:0] \read_rows__payload.addr ;
  wire [4:0] \read_rows__payload.id ;
  wire [7:0] \read_rows__payload.len ;
  wire read_rows__ready;
  wire read_rows__valid;
  input [63:0] read_rows_addr;
  wire [63:0] read_rows_addr;
  input [4:0] read_rows_id;
  wire [4:0] read_rows_id;
  input [7:0] read_rows_len;
  wire [7:0] read_rows_len;
  output read_rows_ready;
  wire read_rows_ready;
  input read_rows_valid;
  wire read_rows_valid;
  wire [76:0] read_slots__payload;
  wire [63:0] \read_slots__payload.addr ;
  wire [4:0] \read_slots__payload.id ;
  wire [7:0] \read_slots__payload.len ;
  wire read_slots__ready;
  wire read_slots__valid;
  input [63:0] read_slots_addr;
  wire [63:0] read_slots_addr;
  input [4:0] read_slots_id;
  wire [4:0] read_slots_id;
  input [7:0] read_slots_len;
  wire [7:0] read_slots_len;
  output read_slots_ready;
  wire read_slots_ready;
  input read_slots_valid;
  wire read_slots_valid;
  wire [76:0] read_weights__payload;
  wire [63:0] \read_weights__payload.addr ;
  wire [4:0] \read_weights__payload.id ;
  wire [7:0] \read_weights__payload.len ;
  wire read_weights__ready;
  wire read_weights__valid;
  input [63:0] read_weights_addr;
  wire [63:0] read_weights_addr;
  input [4:0] read_weights_id;
  wire [4:0] read_weights_id;
  input [7:0] read_weights_len;
  wire [7:0] read_weights_len;
  output read_weights_ready;
  wire read_weights_ready;
  input read_weights_valid;
  wire read_weights_valid;
  output reads;
  wire reads;
  wire \reads$165 ;
  input rst;
  wire rst;
  wire [130:0] write_entries__payload;
  wire [63:0] \write_entries__payload.addr ;
  wire [63:0] \write_entries__payload.data ;
  wire \write_entries__payload.last ;
  wire [1:0] \write_entries__payload.strb ;
  wire write_entries__ready;
  wire write_entries__valid;
  input [63:0] write_entries_addr;
  wire [63:0] write_entries_addr;
  input [63:0] write_entries_data;
  wire [63:0] write_entries_data;
  input write_entries_last;
  wire write_entries_last;
  output write_entries_ready;
  wire write_entries_ready;
  input [1:0] write_entries_strb;
  wire [1:0] write_entries_strb;
  input write_entries_valid;
  wire write_entries_valid;
  wire [130:0] write_popular__payload;
  wire [63:0] \write_popular__payload.addr ;
  wire [63:0] \write_popular__payload.data ;
  wire \write_popular__payload.last ;
  wire [1:0] \write_popular__payload.strb ;
  wire write_popular__ready;
  wire write_popular__valid;
  input [63:0] write_popular_addr;
  wire [63:0] write_popular_addr;
  input [63:0] write_popular_data;
  wire [63:0] write_popular_data;
  input write_popular_last;
  wire write_popular_last;
  output write_popular_ready;
  wire write_popular_ready;
  input [1:0] write_popular_strb;
  wire [1:0] write_popular_strb;
  input write_popular_valid;
  wire write_popular_valid;
  wire [130:0] write_records__payload;
  wire [63:0] \write_records__payload.addr ;
  wire [63:0] \write_records__payload.data ;
  wire \write_records__payload.last ;
  wire [1:0] \write_records__payload.strb ;
  wire write_records__ready;
  wire write_records__valid;
  input [63:0] write_records_addr;
  wire [63:0] write_records_addr;
  input [63:0] write_records_data;
  wire [63:0] write_records_data;
  input write_records_last;
  wire write_records_last;
  output write_records_ready;
  wire write_records_ready;
  input [1:0] write_records_strb;
  wire [1:0] write_records_strb;
  input write_records_valid;
  wire write_records_valid;
  wire [130:0] write_rest__payload;
  wire [63:0] \write_rest__payload.addr ;
  wire [63:0] \write_rest__payload.data ;
  wire \write_rest__payload.last ;
  wire [1:0] \write_rest__payload.strb ;
  wire write_rest__ready;
  wire write_rest__valid;
  input [63:0] write_rest_addr;
  wire [63:0] write_rest_addr;
  input [63:0] write_rest_data;
  wire [63:0] write_rest_data;
  input write_rest_last;
  wire write_rest_last;
  output write_rest_ready;
  wire write_rest_ready;
  input [1:0] write_rest_strb;
  wire [1:0] write_rest_strb;
  input write_rest_valid;
  wire write_rest_valid;
  wire [130:0] write_slots__payload;
  wire [63:0] \write_slots__payload.addr ;
  wire [63:0] \write_slots__payload.data ;
  wire \write_slots__payload.last ;
  wire [1:0] \write_slots__payload.strb ;
  wire write_slots__ready;
  wire write_slots__valid;
  input [63:0] write_slots_addr;
  wire [63:0] write_slots_addr;
  input [63:0] write_slots_data;
  wire [63:0] write_slots_data;
  input write_slots_last;
  wire write_slots_last;
  output write_slots_ready;
  wire write_slots_ready;
  input [1:0] write_slots_strb;
  wire [1:0] write_slots_strb;
  input write_slots_valid;
  wire write_slots_valid;
  wire [130:0] write_vectors__payload;
  wire [63:0] \write_vectors__payload.addr ;
  wire [63:0] \write_vectors__payload.data ;
  wire \write_vectors__payload.last ;
  wire [1:0] \write_vectors__payload.strb ;
  wire write_vectors__ready;
  wire write_vectors__valid;
  input [63:0] write_vectors_addr;
  wire [63:0] write_vectors_addr;
  input [63:0] write_vectors_data;
  wire [63:0] write_vectors_data;
  input write_vectors_last;
  wire write_vectors_last;
  output write_vectors_ready;
  wire write_vectors_ready;
  input [1:0] write_vectors_strb;
  wire [1:0] write_vectors_strb;
  input write_vectors_valid;
  wire write_vectors_valid;
  output writes;
  wire writes;
  wire \writes$166 ;
  output written;
  wire written;
  wire \written$159 ;
  \hotline_memory_port.design  \design  (
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
    .m_axi_ar__payload(m_axi_ar__payload),
    .m_axi_ar__valid(m_axi_arvalid),
    .m_axi_aw__payload(m_axi_aw__payload),
    .m_axi_aw__valid(m_axi_awvalid),
    .m_axi_b__payload(m_axi_b__payload),
    .m_axi_b__valid(m_axi_bvalid),
    .m_axi_r__payload(m_axi_r__payload),
    .m_axi_r__valid(m_axi_rvalid),
    .m_axi_w__payload(m_axi_w__payload),
    .m_axi_w__valid(m_axi_wvalid),
    .moves(moves),
    .o__ready(m_axi_arready),
    .\o__ready$77 (m_axi_awready),
    .\o__ready$92 (m_axi_wready),
    .read_ids__payload(read_ids__payload),
    .read_ids__ready(read_ids_ready),
    .read_ids__valid(read_ids_valid),
    .read_instructions__payload(read_instructions__payload),
    .read_instructions__ready(read_instructions_ready),
    .read_instructions__valid(read_instructions_valid),
    .read_offsets__payload(read_offsets__payload),
    .read_offsets__ready(read_offsets_ready),
    .read_offsets__valid(read_offsets_valid),
    .read_rest__payload(read_rest__payload),
    .read_rest__ready(read_rest_ready),
    .read_rest__valid(read_rest_valid),
    .read_rows__payload(read_rows__payload),
    .read_rows__ready(read_rows_ready),
    .read_rows__valid(read_rows_valid),
    .read_slots__payload(read_slots__payload),
    .read_slots__ready(read_slots_ready),
    .read_slots__valid(read_slots_valid),
    .read_weights__payload(read_weights__payload),
    .read_weights__ready(read_weights_ready),
    .read_weights__valid(read_weights_valid),
    .reads(reads),
    .rst(rst),
    .write_entries__payload(write_entries__payload),
    .write_entries__ready(write_entries_ready),
    .write_entries__valid(write_entries_valid),
    .write_popular__payload(write_popular__payload),
    .write_popular__ready(write_popular_ready),
    .write_popular__valid(write_popular_valid),
    .write_records__payload(write_records__payload),
    .write_records__ready(write_records_ready),
    .write_records__valid(write_records_valid),
    .write_rest__payload(write_rest__payload),
    .write_rest__ready(write_rest_ready),
    .write_rest__valid(write_rest_valid),
    .write_slots__payload(write_slots__payload),
    .write_slots__ready(write_slots_ready),
    .write_slots__valid(write_slots_valid),
    .write_vectors__payload(write_vectors__payload),
    .write_vectors__ready(write_vectors_ready),
    .write_vectors__valid(write_vectors_valid),
    .writes(writes),
    .written(written)
  );
  assign read_instructions__valid = read_instructions_valid;
  assign read_instructions__ready = read_instructions_ready;
  assign read_offsets__valid = read_offsets_valid;
  assign read_offsets__ready = read_offsets_ready;
  assign read_rest__valid = read_rest_valid;
  assign read_rest__ready = read_rest_ready;
  assign read_ids__valid = read_ids_valid;
  assign read_ids__ready = read_ids_ready;
  assign read_slots__valid = read_slots_valid;
  assign read_slots__ready = read_slots_ready;
  assign read_weights__valid = read_weights_valid;
  assign read_weights__ready = read_weights_ready;
  assign read_rows__valid = read_rows_valid;
  assign read_rows__ready = read_rows_ready;
  assign write_slots__valid = write_slots_valid;
  assign write_slots__ready = write_slots_ready;
  assign write_popular__valid = write_popular_valid;
  assign write_popular__ready = write_popular_ready;
  assign write_rest__valid = write_rest_valid;
  assign write_rest__ready = write_rest_ready;
  assign write_vectors__valid = write_vectors_valid;
  assign write_vectors__ready = write_vectors_ready;
  assign write_entries__valid = write_entries_valid;
  assign write_entries__ready = write_entries_ready;
  assign write_records__valid = write_records_valid;
  assign write_records__ready = write_records_ready;
  assign \back_valid$154  = back_valid;
  assign \back_id$155  = back_id;
  assign \back$156  = back;
  assign \drop$157  = drop;
  assign \idle$158  = idle;
  assign \written$159  = written;
  assign \failed$160  = failed;
  assign \failed_read$161  = failed_read;
  assign \failed_id$162  = failed_id;
  assign \failed_resp$163  = failed_resp;
  assign \moves$164  = moves;
  assign \reads$165  = reads;
  assign \writes$166  = writes;
  assign m_axi_ar__valid = m_axi_arvalid;
  assign m_axi_ar__ready = m_axi_arready;
  assign m_axi_r__valid = m_axi_rvalid;
  assign m_axi_r__ready = 1'h1;
  assign m_axi_aw__valid = m_axi_awvalid;
  assign m_axi_aw__ready = m_axi_awready;
  assign m_axi_w__valid = m_axi_wvalid;
  assign m_axi_w__ready = m_axi_wready;
  assign m_axi_b__valid = m_axi_bvalid;
  assign m_axi_b__ready = 1'h1;
  assign m_axi_araddr = m_axi_ar__payload[63:0];
  assign m_axi_arid = m_axi_ar__payload[68:64];
  assign m_axi_arlen = m_axi_ar__payload[76:69];
  assign m_axi_arsize = m_axi_ar__payload[79:77];
  assign m_axi_arburst = m_axi_ar__payload[81:80];
  assign m_axi_rready = 1'h1;
  assign m_axi_awaddr = m_axi_aw__payload[63:0];
  assign m_axi_awid = m_axi_aw__payload[68:64];
  assign m_axi_awlen = m_axi_aw__payload[76:69];
  assign m_axi_awsize = m_axi_aw__payload[79:77];
  assign m_axi_awburst = m_axi_aw__payload[81:80];
  assign m_axi_wdata = m_axi_w__payload[63:0];
  assign m_axi_wstrb = m_axi_w__payload[71:64];
  assign m_axi_wlast = m_axi_w__payload[72];
  assign m_axi_bready = 1'h1;
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
  assign \back$156.data  = back[63:0];
  assign \back$156.resp  = back[65:64];
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
  assign write_records__payload[130] = write_records_last;
  assign write_records__payload[129:128] = write_records_strb;
  assign write_records__payload[127:64] = write_records_data;
  assign write_records__payload[63:0] = write_records_addr;
  assign write_entries__payload[130] = write_entries_last;
  assign write_entries__payload[129:128] = write_entries_strb;
  assign write_entries__payload[127:64] = write_entries_data;
  assign write_entries__payload[63:0] = write_entries_addr;
  assign write_vectors__payload[130] = write_vectors_last;
  assign write_vectors__payload[129:128] = write_vectors_strb;
  assign write_vectors__payload[127:64] = write_vectors_data;
  assign write_vectors__payload[63:0] = write_vectors_addr;
  assign write_rest__payload[130] = write_rest_last;
  assign write_rest__payload[129:128] = write_rest_strb;
  assign write_rest__payload[127:64] = write_rest_data;
  assign write_rest__payload[63:0] = write_rest_addr;
  assign write_popular__payload[130] = write_popular_last;
  assign write_popular__payload[129:128] = write_popular_strb;
  assign write_popular__payload[127:64] = write_popular_data;
  assign write_popular__payload[63:0] = write_popular_addr;
  assign write_slots__payload[130] = write_slots_last;
  assign write_slots__payload[129:128] = write_slots_strb;
  assign write_slots__payload[127:64] = write_slots_data;
  assign write_slots__payload[63:0] = write_slots_addr;
  assign read_rows__payload[76:72] = read_rows_id;
  assign read_rows__payload[71:64] = read_rows_len;
  assign read_rows__payload[63:0] = read_rows_addr;
  assign read_weights__payload[76:72] = read_weights_id;
  assign read_weights__payload[71:64] = read_weights_len;
  assign read_weights__payload[63:0] = read_weights_addr;
  assign read_slots__payload[76:72] = read_slots_id;
  assign read_slots__payload[71:64] = read_slots_len;
  assign read_slots__payload[63:0] = read_slots_addr;
  assign read_ids__payload[76:72] = read_ids_id;
  assign read_ids__payload[71:64] = read_ids_len;
  assign read_ids__payload[63:0] = read_ids_addr;
  assign read_rest__payload[76:72] = read_rest_id;
  assign read_rest__payload[71:64] = read_rest_len;
  assign read_rest__payload[63:0] = read_rest_addr;
  assign read_offsets__payload[76:72] = read_offsets_id;
  assign read_offsets__payload[71:64] = read_offsets_len;
  assign read_offsets__payload[63:0] = read_offsets_addr;
  assign read_instructions__payload[76:72] = read_instructions_id;
  assign read_instructions__payload[71:64] = read_instructions_len;
  assign read_instructions__payload[63:0] = read_instructions_addr;
endmodule

module \hotline_memory_port.design (rst, read_instructions__valid, read_offsets__valid, read_rest__valid, read_ids__valid, read_slots__valid, read_weights__valid, read_rows__valid, write_slots__valid, write_popular__valid, write_rest__valid, write_vectors__valid, write_entries__valid, write_records__valid, drop, o__ready, m_axi_r__valid, \o__ready$77 , \o__ready$92 , m_axi_b__valid, read_instructions__ready
, read_offsets__ready, read_rest__ready, read_ids__ready, read_slots__ready, read_weights__ready, read_rows__ready, write_slots__ready, write_popular__ready, write_rest__ready, write_vectors__ready, write_entries__ready, write_records__ready, written, idle, read_instructions__payload, read_offsets__payload, read_rest__payload, read_ids__payload, read_slots__payload, read_weights__payload, read_rows__payload
, write_slots__payload, write_popular__payload, write_rest__payload, write_vectors__payload, write_entries__payload, write_records__payload, m_axi_r__payload, m_axi_b__payload, m_axi_ar__payload, m_axi_aw__payload, m_axi_w__payload, back_valid, back_id, back, failed, failed_read, failed_id, failed_resp, reads, writes, moves
, m_axi_ar__valid, m_axi_aw__valid, m_axi_w__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$100 ;
  wire \$101 ;
  wire \$102 ;
  wire \$103 ;
  wire \$104 ;
  wire \$105 ;
  wire \$106 ;
  wire \$107 ;
  wire \$108 ;
  wire \$109 ;
  wire \$11 ;
  wire \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire \$113 ;
  wire \$114 ;
  wire \$115 ;
  wire \$116 ;
  wire \$117 ;
  wire \$118 ;
  wire \$119 ;
  wire \$12 ;
  wire \$120 ;
  wire \$121 ;
  wire \$122 ;
  wire \$123 ;
  wire \$124 ;
  wire \$125 ;
  wire \$126 ;
  wire \$127 ;
  wire \$128 ;
  wire \$129 ;
  wire \$13 ;
  wire \$130 ;
  reg \$131 ;
  wire \$132 ;
  wire \$133 ;
  wire [63:0] \$134 ;
  wire [7:0] \$135 ;
  wire \$136 ;
  wire \$137 ;
  wire \$138 ;
  wire \$139 ;
  wire \$14 ;
  wire \$140 ;
  wire \$141 ;
  wire \$142 ;
  wire \$143 ;
  wire \$144 ;
  wire \$145 ;
  wire [10:0] \$146 ;
  wire \$147 ;
  wire [11:0] \$148 ;
  wire [7:0] \$149 ;
  wire \$15 ;
  wire \$150 ;
  wire \$151 ;
  wire \$152 ;
  wire \$153 ;
  wire \$154 ;
  wire \$155 ;
  wire [7:0] \$156 ;
  wire [8:0] \$157 ;
  wire [8:0] \$158 ;
  wire \$159 ;
  wire \$16 ;
  wire [7:0] \$160 ;
  wire \$161 ;
  wire [10:0] \$162 ;
  wire [11:0] \$163 ;
  wire \$164 ;
  wire \$165 ;
  wire \$166 ;
  wire \$167 ;
  wire \$168 ;
  wire [4:0] \$169 ;
  wire \$17 ;
  wire [1:0] \$170 ;
  wire \$171 ;
  wire \$172 ;
  wire \$173 ;
  wire \$174 ;
  wire \$175 ;
  wire \$176 ;
  reg [9:0] \$177 ;
  reg \$178 ;
  reg \$179 ;
  wire \$18 ;
  reg [2:0] \$180 ;
  reg [5:0] \$181 ;
  reg [6:0] \$182 ;
  reg [7:0] \$183 ;
  reg [63:0] \$184 ;
  reg [6:0] \$185 ;
  reg [6:0] \$186 ;
  reg \$187 ;
  reg [9:0] \$188 ;
  reg \$189 ;
  wire \$19 ;
  reg [4:0] \$190 ;
  reg [65:0] \$191 ;
  reg \$192 ;
  reg \$193 ;
  reg [4:0] \$194 ;
  reg [1:0] \$195 ;
  reg \$196 ;
  reg \$197 ;
  reg \$198 ;
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
  wire [5:0] \$86 ;
  wire \$87 ;
  wire [5:0] \$88 ;
  reg \$89 ;
  wire \$9 ;
  wire \$90 ;
  wire \$91 ;
  wire \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire \$97 ;
  wire \$98 ;
  wire \$99 ;
  reg [2:0] \$signal  = 3'h0;
  reg \$signal$44  = 1'h0;
  reg [130:0] \$signal$47 ;
  wire [63:0] \$signal$47.addr ;
  wire [63:0] \$signal$47.data ;
  wire \$signal$47.last ;
  wire [1:0] \$signal$47.strb ;
  wire \$signal$99 ;
  wire [5:0] \$signature__addr ;
  wire [66:0] \$signature__data ;
  wire [63:0] \$signature__data.data ;
  wire \$signature__data.last ;
  wire [1:0] \$signature__data.strb ;
  wire \$signature__en ;
  output [65:0] back;
  reg [65:0] back = 66'h00000000000000000;
  wire [63:0] \back.data ;
  wire [1:0] \back.resp ;
  output [4:0] back_id;
  reg [4:0] back_id = 5'h00;
  output back_valid;
  reg back_valid = 1'h0;
  wire [5:0] candidates;
  reg [76:0] chosen;
  wire [63:0] \chosen.addr ;
  wire [4:0] \chosen.id ;
  wire [7:0] \chosen.len ;
  input clk;
  wire clk;
  input drop;
  wire drop;
  output failed;
  reg failed = 1'h0;
  output [4:0] failed_id;
  reg [4:0] failed_id = 5'h00;
  output failed_read;
  reg failed_read = 1'h0;
  output [1:0] failed_resp;
  reg [1:0] failed_resp = 2'h0;
  reg [63:0] first_address = 64'h0000000000000000;
  wire [5:0] get__addr;
  wire [66:0] get__data;
  wire [63:0] \get__data.data ;
  wire \get__data.last ;
  wire [1:0] \get__data.strb ;
  wire [76:0] i__payload;
  wire [76:0] \i__payload$71 ;
  wire [63:0] \i__payload$71.addr ;
  wire [4:0] \i__payload$71.id ;
  wire [7:0] \i__payload$71.len ;
  wire [66:0] \i__payload$88 ;
  wire [63:0] \i__payload$88.data ;
  wire \i__payload$88.last ;
  wire [1:0] \i__payload$88.strb ;
  wire [63:0] \i__payload.addr ;
  wire [4:0] \i__payload.id ;
  wire [7:0] \i__payload.len ;
  wire i__ready;
  wire \i__ready$74 ;
  wire \i__ready$83 ;
  wire i__valid;
  wire \i__valid$69 ;
  (* init = 1'h0 *)
  wire \i__valid$87 ;
  output idle;
  wire idle;
  reg [7:0] length = 8'h00;
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
  input [6:0] m_axi_b__payload;
  wire [6:0] m_axi_b__payload;
  wire [4:0] \m_axi_b__payload.id ;
  wire [1:0] \m_axi_b__payload.resp ;
  wire m_axi_b__ready;
  input m_axi_b__valid;
  wire m_axi_b__valid;
  input [71:0] m_axi_r__payload;
  wire [71:0] m_axi_r__payload;
  wire [63:0] \m_axi_r__payload.data ;
  wire [4:0] \m_axi_r__payload.id ;
  wire \m_axi_r__payload.last ;
  wire [1:0] \m_axi_r__payload.resp ;
  wire m_axi_r__ready;
  input m_axi_r__valid;
  wire m_axi_r__valid;
  output [72:0] m_axi_w__payload;
  wire [72:0] m_axi_w__payload;
  wire [63:0] \m_axi_w__payload.data ;
  wire \m_axi_w__payload.last ;
  wire [7:0] \m_axi_w__payload.strb ;
  wire m_axi_w__ready;
  output m_axi_w__valid;
  wire m_axi_w__valid;
  output moves;
  reg moves = 1'h0;
  reg [6:0] newest = 7'h00;
  reg [4:0] number_of_owner;
  wire [76:0] o__payload;
  wire [76:0] \o__payload$80 ;
  wire [63:0] \o__payload$80.addr ;
  wire [4:0] \o__payload$80.id ;
  wire [7:0] \o__payload$80.len ;
  wire [66:0] \o__payload$95 ;
  wire [63:0] \o__payload$95.data ;
  wire \o__payload$95.last ;
  wire [1:0] \o__payload$95.strb ;
  wire [63:0] \o__payload.addr ;
  wire [4:0] \o__payload.id ;
  wire [7:0] \o__payload.len ;
  input o__ready;
  wire o__ready;
  input \o__ready$77 ;
  wire \o__ready$77 ;
  input \o__ready$92 ;
  wire \o__ready$92 ;
  wire o__valid;
  wire \o__valid$76 ;
  wire \o__valid$91 ;
  reg [6:0] oldest = 7'h00;
  reg owned = 1'h0;
  wire [76:0] r_data;
  wire r_en;
  wire r_rdy;
  input [76:0] read_ids__payload;
  wire [76:0] read_ids__payload;
  wire [63:0] \read_ids__payload.addr ;
  wire [4:0] \read_ids__payload.id ;
  wire [7:0] \read_ids__payload.len ;
  output read_ids__ready;
  wire read_ids__ready;
  input read_ids__valid;
  wire read_ids__valid;
  input [76:0] read_instructions__payload;
  wire [76:0] read_instructions__payload;
  wire [63:0] \read_instructions__payload.addr ;
  wire [4:0] \read_instructions__payload.id ;
  wire [7:0] \read_instructions__payload.len ;
  output read_instructions__ready;
  wire read_instructions__ready;
  input read_instructions__valid;
  wire read_instructions__valid;
  input [76:0] read_offsets__payload;
  wire [76:0] read_offsets__payload;
  wire [63:0] \read_offsets__payload.addr ;
  wire [4:0] \read_offsets__payload.id ;
  wire [7:0] \read_offsets__payload.len ;
  output read_offsets__ready;
  wire read_offsets__ready;
  input read_offsets__valid;
  wire read_offsets__valid;
  wire [6:0] read_place;
  input [76:0] read_rest__payload;
  wire [76:0] read_rest__payload;
  wire [63:0] \read_rest__payload.addr ;
  wire [4:0] \read_rest__payload.id ;
  wire [7:0] \read_rest__payload.len ;
  output read_rest__ready;
  wire read_rest__ready;
  input read_rest__valid;
  wire read_rest__valid;
  input [76:0] read_rows__payload;
  wire [76:0] read_rows__payload;
  wire [63:0] \read_rows__payload.addr ;
  wire [4:0] \read_rows__payload.id ;
  wire [7:0] \read_rows__payload.len ;
  output read_rows__ready;
  wire read_rows__ready;
  input read_rows__valid;
  wire read_rows__valid;
  input [76:0] read_slots__payload;
  wire [76:0] read_slots__payload;
  wire [63:0] \read_slots__payload.addr ;
  wire [4:0] \read_slots__payload.id ;
  wire [7:0] \read_slots__payload.len ;
  output read_slots__ready;
  wire read_slots__ready;
  input read_slots__valid;
  wire read_slots__valid;
  input [76:0] read_weights__payload;
  wire [76:0] read_weights__payload;
  wire [63:0] \read_weights__payload.addr ;
  wire [4:0] \read_weights__payload.id ;
  wire [7:0] \read_weights__payload.len ;
  output read_weights__ready;
  wire read_weights__ready;
  input read_weights__valid;
  wire read_weights__valid;
  reg reading = 1'h0;
  output reads;
  reg reads = 1'h0;
  wire reads_begun;
  reg [9:0] reads_under_way = 10'h000;
  input rst;
  wire rst;
  wire taken;
  wire takes;
  reg [5:0] turn = 6'h00;
  wire [76:0] w_data;
  wire w_en;
  wire w_rdy;
  wire waits;
  reg [6:0] whole = 7'h00;
  input [130:0] write_entries__payload;
  wire [130:0] write_entries__payload;
  wire [63:0] \write_entries__payload.addr ;
  wire [63:0] \write_entries__payload.data ;
  wire \write_entries__payload.last ;
  wire [1:0] \write_entries__payload.strb ;
  output write_entries__ready;
  wire write_entries__ready;
  input write_entries__valid;
  wire write_entries__valid;
  wire write_failed;
  input [130:0] write_popular__payload;
  wire [130:0] write_popular__payload;
  wire [63:0] \write_popular__payload.addr ;
  wire [63:0] \write_popular__payload.data ;
  wire \write_popular__payload.last ;
  wire [1:0] \write_popular__payload.strb ;
  output write_popular__ready;
  wire write_popular__ready;
  input write_popular__valid;
  wire write_popular__valid;
  input [130:0] write_records__payload;
  wire [130:0] write_records__payload;
  wire [63:0] \write_records__payload.addr ;
  wire [63:0] \write_records__payload.data ;
  wire \write_records__payload.last ;
  wire [1:0] \write_records__payload.strb ;
  output write_records__ready;
  wire write_records__ready;
  input write_records__valid;
  wire write_records__valid;
  input [130:0] write_rest__payload;
  wire [130:0] write_rest__payload;
  wire [63:0] \write_rest__payload.addr ;
  wire [63:0] \write_rest__payload.data ;
  wire \write_rest__payload.last ;
  wire [1:0] \write_rest__payload.strb ;
  output write_rest__ready;
  wire write_rest__ready;
  input write_rest__valid;
  wire write_rest__valid;
  input [130:0] write_slots__payload;
  wire [130:0] write_slots__payload;
  wire [63:0] \write_slots__payload.addr ;
  wire [63:0] \write_slots__payload.data ;
  wire \write_slots__payload.last ;
  wire [1:0] \write_slots__payload.strb ;
  output write_slots__ready;
  wire write_slots__ready;
  input write_slots__valid;
  wire write_slots__valid;
  input [130:0] write_vectors__payload;
  wire [130:0] write_vectors__payload;
  wire [63:0] \write_vectors__payload.addr ;
  wire [63:0] \write_vectors__payload.data ;
  wire \write_vectors__payload.last ;
  wire [1:0] \write_vectors__payload.strb ;
  output write_vectors__ready;
  wire write_vectors__ready;
  input write_vectors__valid;
  wire write_vectors__valid;
  output writes;
  reg writes = 1'h0;
  wire writes_begun;
  reg [9:0] writes_under_way = 10'h000;
  output written;
  wire written;
  reg [66:0] places [63:0];
  always @(posedge clk) begin
    if (takes)
      places[newest[5:0]] <= \$signature__data ;
  end
  reg [66:0] _0_;
  always @(posedge clk) begin
    _0_ <= places[\$135 [5:0]];
  end
  assign \i__payload$88  = _0_;
  assign \$3  = ~ drop;
  assign read_instructions__ready = \$2  & \$3 ;
  assign \$7  = ~ \$6 ;
  assign \$8  = i__ready & \$7 ;
  assign \$9  = ~ drop;
  assign read_offsets__ready = \$8  & \$9 ;
  assign \$11  = ~ \$10 ;
  assign \$12  = read_offsets__valid & \$11 ;
  assign \$14  = \$13  | read_offsets__valid;
  assign \$15  = ~ \$14 ;
  assign \$16  = i__ready & \$15 ;
  assign \$17  = ~ drop;
  assign read_rest__ready = \$16  & \$17 ;
  assign \$19  = \$18  | read_offsets__valid;
  assign \$20  = ~ \$19 ;
  assign \$21  = read_rest__valid & \$20 ;
  assign \$23  = \$22  | read_offsets__valid;
  assign \$24  = \$23  | read_rest__valid;
  assign \$25  = ~ \$24 ;
  assign \$26  = i__ready & \$25 ;
  assign \$27  = ~ drop;
  assign read_ids__ready = \$26  & \$27 ;
  assign \$29  = \$28  | read_offsets__valid;
  assign \$30  = \$29  | read_rest__valid;
  assign \$31  = ~ \$30 ;
  assign \$32  = read_ids__valid & \$31 ;
  assign \$34  = \$33  | read_offsets__valid;
  assign \$35  = \$34  | read_rest__valid;
  assign \$36  = \$35  | read_ids__valid;
  assign \$37  = ~ \$36 ;
  assign \$38  = i__ready & \$37 ;
  assign \$39  = ~ drop;
  assign read_slots__ready = \$38  & \$39 ;
  assign \$41  = \$40  | read_offsets__valid;
  assign \$42  = \$41  | read_rest__valid;
  assign \$43  = \$42  | read_ids__valid;
  assign \$44  = ~ \$43 ;
  assign \$45  = read_slots__valid & \$44 ;
  assign \$47  = \$46  | read_offsets__valid;
  assign \$48  = \$47  | read_rest__valid;
  assign \$49  = \$48  | read_ids__valid;
  assign \$50  = \$49  | read_slots__valid;
  assign \$51  = ~ \$50 ;
  assign \$52  = i__ready & \$51 ;
  assign \$53  = ~ drop;
  assign read_weights__ready = \$52  & \$53 ;
  assign \$55  = \$54  | read_offsets__valid;
  assign \$56  = \$55  | read_rest__valid;
  assign \$57  = \$56  | read_ids__valid;
  assign \$58  = \$57  | read_slots__valid;
  assign \$59  = ~ \$58 ;
  assign \$60  = read_weights__valid & \$59 ;
  assign \$62  = \$61  | read_offsets__valid;
  assign \$63  = \$62  | read_rest__valid;
  assign \$64  = \$63  | read_ids__valid;
  assign \$65  = \$64  | read_slots__valid;
  assign \$66  = \$65  | read_weights__valid;
  assign \$67  = ~ \$66 ;
  assign \$68  = i__ready & \$67 ;
  assign \$69  = ~ drop;
  assign read_rows__ready = \$68  & \$69 ;
  assign \$71  = \$70  | read_offsets__valid;
  assign \$72  = \$71  | read_rest__valid;
  assign \$73  = \$72  | read_ids__valid;
  assign \$74  = \$73  | read_slots__valid;
  assign \$75  = \$74  | read_weights__valid;
  assign \$76  = ~ \$75 ;
  assign \$77  = read_rows__valid & \$76 ;
  assign \$79  = \$78  | read_offsets__valid;
  assign \$80  = \$79  | read_rest__valid;
  assign \$81  = \$80  | read_ids__valid;
  assign \$82  = \$81  | read_slots__valid;
  assign \$83  = \$82  | read_weights__valid;
  assign \$84  = \$83  | read_rows__valid;
  assign \$85  = ~ drop;
  assign i__valid = \$84  & \$85 ;
  assign reads_begun = i__valid & i__ready;
  assign \$86  = { write_records__valid, write_entries__valid, write_vectors__valid, write_rest__valid, write_popular__valid, write_slots__valid } & turn;
  assign \$87  = | \$86 ;
  assign \$88  = { write_records__valid, write_entries__valid, write_vectors__valid, write_rest__valid, write_popular__valid, write_slots__valid } & turn;
  assign candidates = \$87  ? \$88  : { write_records__valid, write_entries__valid, write_vectors__valid, write_rest__valid, write_popular__valid, write_slots__valid };
  assign \$90  = owned & \$89 ;
  assign \$91  = \$90  & \$signal$44 ;
  assign \$92  = \$91  & w_rdy;
  assign \$93  = ~ drop;
  assign takes = \$92  & \$93 ;
  assign \$94  = ! \$signal ;
  assign \$95  = owned & \$94 ;
  assign \$96  = \$95  & \$signal$44 ;
  assign \$97  = \$96  & w_rdy;
  assign \$98  = ~ drop;
  assign write_slots__ready = \$97  & \$98 ;
  assign \$99  = ! \$signal ;
  assign \$100  = \$signal  == 1'h1;
  assign \$101  = owned & \$100 ;
  assign \$102  = \$101  & \$signal$44 ;
  assign \$103  = \$102  & w_rdy;
  assign \$104  = ~ drop;
  assign write_popular__ready = \$103  & \$104 ;
  assign \$105  = \$signal  == 1'h1;
  assign \$106  = \$signal  == 2'h2;
  assign \$107  = owned & \$106 ;
  assign \$108  = \$107  & \$signal$44 ;
  assign \$109  = \$108  & w_rdy;
  assign \$110  = ~ drop;
  assign write_rest__ready = \$109  & \$110 ;
  assign \$111  = \$signal  == 2'h2;
  assign \$112  = \$signal  == 2'h3;
  assign \$113  = owned & \$112 ;
  assign \$114  = \$113  & \$signal$44 ;
  assign \$115  = \$114  & w_rdy;
  assign \$116  = ~ drop;
  assign write_vectors__ready = \$115  & \$116 ;
  assign \$117  = \$signal  == 2'h3;
  assign \$118  = \$signal  == 3'h4;
  assign \$119  = owned & \$118 ;
  assign \$120  = \$119  & \$signal$44 ;
  assign \$121  = \$120  & w_rdy;
  assign \$122  = ~ drop;
  assign write_entries__ready = \$121  & \$122 ;
  assign \$123  = \$signal  == 3'h4;
  assign \$124  = \$signal  == 3'h5;
  assign \$125  = owned & \$124 ;
  assign \$126  = \$125  & \$signal$44 ;
  assign \$127  = \$126  & w_rdy;
  assign \$128  = ~ drop;
  assign write_records__ready = \$127  & \$128 ;
  assign \$129  = \$signal  == 3'h5;
  assign \$130  = ! length;
  assign \$132  = ~ \$131 ;
  assign waits = \$130  & \$132 ;
  assign w_en = takes & \$signal$47 [130];
  assign \$133  = ! length;
  assign \$134  = \$133  ? \$signal$47 [63:0] : first_address;
  assign taken = reading & \i__ready$83 ;
  assign \$135  = oldest + taken;
  assign writes_begun = takes & \$signal$47 [130];
  assign \$136  = | m_axi_r__payload[70:69];
  assign \$signal$99  = m_axi_r__valid & \$136 ;
  assign \$137  = | m_axi_b__payload[6:5];
  assign write_failed = m_axi_b__valid & \$137 ;
  assign \$138  = ! writes_under_way;
  assign \$139  = ~ writes_begun;
  assign written = \$138  & \$139 ;
  assign \$140  = ! reads_under_way;
  assign \$141  = ~ reads_begun;
  assign \$142  = \$140  & \$141 ;
  assign \$143  = ! writes_under_way;
  assign \$144  = ~ writes_begun;
  assign \$145  = \$143  & \$144 ;
  assign idle = \$142  & \$145 ;
  assign \$146  = reads_under_way + reads_begun;
  assign \$147  = m_axi_r__valid & m_axi_r__payload[71];
  assign \$148  = \$146  - \$147 ;
  assign \$149  = newest - oldest;
  assign \$150  = \$149 [6:0] < 6'h3e;
  assign \$151  = ~ owned;
  assign \$152  = takes & \$signal$47 [130];
  assign \$153  = \$151  | \$152 ;
  assign \$154  = \$153  | waits;
  assign \$155  = | { write_records__valid, write_entries__valid, write_vectors__valid, write_rest__valid, write_popular__valid, write_slots__valid };
  assign \$156  = newest + 1'h1;
  assign \$157  = length + 1'h1;
  assign \$158  = \$signal$47 [130] ? 9'h000 : \$157 ;
  assign \$159  = ! length;
  assign \$160  = newest + 1'h1;
  assign \$161  = \$135 [6:0] != whole;
  assign \$162  = writes_under_way + writes_begun;
  assign \$163  = \$162  - m_axi_b__valid;
  assign \$164  = ~ drop;
  assign \$165  = m_axi_r__valid & \$164 ;
  assign \$166  = \$signal$99  | write_failed;
  assign \$167  = ~ drop;
  assign \$168  = \$166  & \$167 ;
  assign \$169  = \$signal$99  ? m_axi_r__payload[68:64] : m_axi_b__payload[4:0];
  assign \$170  = \$signal$99  ? m_axi_r__payload[70:69] : m_axi_b__payload[6:5];
  assign \$171  = m_axi_w__valid & \o__ready$92 ;
  assign \$172  = m_axi_r__valid | m_axi_b__valid;
  assign \$173  = m_axi_ar__valid & o__ready;
  assign \$174  = \$172  | \$173 ;
  assign \$175  = m_axi_aw__valid & \o__ready$77 ;
  assign \$176  = \$174  | \$175 ;
  always @(posedge clk)
    reads_under_way <= \$177 ;
  always @(posedge clk)
    \$signal$44  <= \$178 ;
  always @(posedge clk)
    owned <= \$179 ;
  always @(posedge clk)
    \$signal  <= \$180 ;
  always @(posedge clk)
    turn <= \$181 ;
  always @(posedge clk)
    newest <= \$182 ;
  always @(posedge clk)
    length <= \$183 ;
  always @(posedge clk)
    first_address <= \$184 ;
  always @(posedge clk)
    whole <= \$185 ;
  always @(posedge clk)
    oldest <= \$186 ;
  always @(posedge clk)
    reading <= \$187 ;
  always @(posedge clk)
    writes_under_way <= \$188 ;
  always @(posedge clk)
    back_valid <= \$189 ;
  always @(posedge clk)
    back_id <= \$190 ;
  always @(posedge clk)
    back <= \$191 ;
  always @(posedge clk)
    failed <= \$192 ;
  always @(posedge clk)
    failed_read <= \$193 ;
  always @(posedge clk)
    failed_id <= \$194 ;
  always @(posedge clk)
    failed_resp <= \$195 ;
  always @(posedge clk)
    reads <= \$196 ;
  always @(posedge clk)
    writes <= \$197 ;
  always @(posedge clk)
    moves <= \$198 ;
  \hotline_memory_port.design.address  address (
    .clk(clk),
    .i__payload(\i__payload$71 ),
    .i__ready(r_en),
    .i__valid(\i__valid$69 ),
    .o__payload(\o__payload$80 ),
    .o__ready(\o__ready$77 ),
    .o__valid(m_axi_aw__valid),
    .rst(rst)
  );
  \hotline_memory_port.design.asked  asked (
    .clk(clk),
    .i__payload(chosen),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(m_axi_ar__valid),
    .rst(rst)
  );
  \hotline_memory_port.design.out  out (
    .clk(clk),
    .i__payload(\i__payload$88 ),
    .i__ready(\i__ready$83 ),
    .i__valid(reading),
    .o__payload(\o__payload$95 ),
    .o__ready(\o__ready$92 ),
    .o__valid(m_axi_w__valid),
    .rst(rst)
  );
  \hotline_memory_port.design.told  told (
    .clk(clk),
    .\port$193$0 (\$134 ),
    .\port$372$0 (number_of_owner),
    .\port$391$0 (length),
    .r_data(\i__payload$71 ),
    .r_en(r_en),
    .r_rdy(\i__valid$69 ),
    .rst(rst),
    .w_en(w_en),
    .w_rdy(w_rdy)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$89  = 1'h0;
    casez (\$signal )
      3'h0:
          \$89  = write_slots__valid;
      3'h1:
          \$89  = write_popular__valid;
      3'h2:
          \$89  = write_rest__valid;
      3'h3:
          \$89  = write_vectors__valid;
      3'h4:
          \$89  = write_entries__valid;
      3'h5:
          \$89  = write_records__valid;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$131  = 1'h0;
    casez (\$signal )
      3'h0:
          \$131  = write_slots__valid;
      3'h1:
          \$131  = write_popular__valid;
      3'h2:
          \$131  = write_rest__valid;
      3'h3:
          \$131  = write_vectors__valid;
      3'h4:
          \$131  = write_entries__valid;
      3'h5:
          \$131  = write_records__valid;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    chosen = 77'h00000000000000000000;
    if (\$5 ) begin
      chosen = read_instructions__payload;
    end
    if (\$12 ) begin
      chosen = read_offsets__payload;
    end
    if (\$21 ) begin
      chosen = read_rest__payload;
    end
    if (\$32 ) begin
      chosen = read_ids__payload;
    end
    if (\$45 ) begin
      chosen = read_slots__payload;
    end
    if (\$60 ) begin
      chosen = read_weights__payload;
    end
    if (\$77 ) begin
      chosen = read_rows__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$signal$47  = 131'h000000000000000000000000000000000;
    if (\$99 ) begin
      \$signal$47  = write_slots__payload;
    end
    if (\$105 ) begin
      \$signal$47  = write_popular__payload;
    end
    if (\$111 ) begin
      \$signal$47  = write_rest__payload;
    end
    if (\$117 ) begin
      \$signal$47  = write_vectors__payload;
    end
    if (\$123 ) begin
      \$signal$47  = write_entries__payload;
    end
    if (\$129 ) begin
      \$signal$47  = write_records__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    number_of_owner = 5'h00;
    if (\$99 ) begin
      number_of_owner = 5'h00;
    end
    if (\$105 ) begin
      number_of_owner = 5'h01;
    end
    if (\$111 ) begin
      number_of_owner = 5'h02;
    end
    if (\$117 ) begin
      number_of_owner = 5'h03;
    end
    if (\$123 ) begin
      number_of_owner = 5'h04;
    end
    if (\$129 ) begin
      number_of_owner = 5'h05;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$177  = \$148 [9:0];
    if (rst) begin
      \$177  = 10'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$178  = \$150 ;
    if (rst) begin
      \$178  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$179  = owned;
    if (drop) begin
      \$179  = 1'h0;
    end else if (\$154 ) begin
      \$179  = \$155 ;
    end
    if (rst) begin
      \$179  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$180  = \$signal ;
    if (drop) begin
    end else if (\$154 ) begin
      if (candidates[5]) begin
        \$180  = 3'h5;
      end
      if (candidates[4]) begin
        \$180  = 3'h4;
      end
      if (candidates[3]) begin
        \$180  = 3'h3;
      end
      if (candidates[2]) begin
        \$180  = 3'h2;
      end
      if (candidates[1]) begin
        \$180  = 3'h1;
      end
      if (candidates[0]) begin
        \$180  = 3'h0;
      end
    end
    if (rst) begin
      \$180  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$181  = turn;
    if (drop) begin
    end else if (\$154 ) begin
      if (candidates[5]) begin
        \$181  = 6'h00;
      end
      if (candidates[4]) begin
        \$181  = 6'h20;
      end
      if (candidates[3]) begin
        \$181  = 6'h30;
      end
      if (candidates[2]) begin
        \$181  = 6'h38;
      end
      if (candidates[1]) begin
        \$181  = 6'h3c;
      end
      if (candidates[0]) begin
        \$181  = 6'h3e;
      end
    end
    if (rst) begin
      \$181  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$182  = newest;
    if (drop) begin
      \$182  = whole;
    end else if (takes) begin
      \$182  = \$156 [6:0];
    end
    if (rst) begin
      \$182  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$183  = length;
    if (drop) begin
      \$183  = 8'h00;
    end else if (takes) begin
      \$183  = \$158 [7:0];
    end
    if (rst) begin
      \$183  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$184  = first_address;
    if (drop) begin
    end else if (takes) begin
      if (\$159 ) begin
        \$184  = \$signal$47 [63:0];
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$185  = whole;
    if (drop) begin
    end else if (takes) begin
      if (\$signal$47 [130]) begin
        \$185  = \$160 [6:0];
      end
    end
    if (rst) begin
      \$185  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$186  = \$135 [6:0];
    if (rst) begin
      \$186  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$187  = \$161 ;
    if (rst) begin
      \$187  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$188  = \$163 [9:0];
    if (rst) begin
      \$188  = 10'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$189  = \$165 ;
    if (rst) begin
      \$189  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$190  = m_axi_r__payload[68:64];
    if (rst) begin
      \$190  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$191 [63:0] = m_axi_r__payload[63:0];
    \$191 [65:64] = m_axi_r__payload[70:69];
    if (rst) begin
      \$191  = 66'h00000000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$192  = \$168 ;
    if (rst) begin
      \$192  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$193  = \$signal$99 ;
    if (rst) begin
      \$193  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$194  = \$169 ;
    if (rst) begin
      \$194  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$195  = \$170 ;
    if (rst) begin
      \$195  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$196  = m_axi_r__valid;
    if (rst) begin
      \$196  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$197  = \$171 ;
    if (rst) begin
      \$197  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$198  = \$176 ;
    if (rst) begin
      \$198  = 1'h0;
    end
  end
  assign i__payload = chosen;
  assign o__valid = m_axi_ar__valid;
  assign m_axi_ar__ready = o__ready;
  assign \$signature__en  = takes;
  assign \$signature__addr  = newest[5:0];
  assign w_data = { number_of_owner, length, \$134  };
  assign r_rdy = \i__valid$69 ;
  assign r_data = \i__payload$71 ;
  assign \i__ready$74  = r_en;
  assign \o__valid$76  = m_axi_aw__valid;
  assign m_axi_aw__ready = \o__ready$77 ;
  assign read_place = \$135 [6:0];
  assign get__addr = \$135 [5:0];
  assign \i__valid$87  = reading;
  assign get__data = \i__payload$88 ;
  assign \o__valid$91  = m_axi_w__valid;
  assign m_axi_w__ready = \o__ready$92 ;
  assign m_axi_r__ready = 1'h1;
  assign m_axi_b__ready = 1'h1;
  assign \chosen.addr  = chosen[63:0];
  assign \chosen.len  = chosen[71:64];
  assign \chosen.id  = chosen[76:72];
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
  assign \i__payload.addr  = chosen[63:0];
  assign \i__payload.len  = chosen[71:64];
  assign \i__payload.id  = chosen[76:72];
  assign \m_axi_ar__payload.addr  = m_axi_ar__payload[63:0];
  assign \m_axi_ar__payload.id  = m_axi_ar__payload[68:64];
  assign \m_axi_ar__payload.len  = m_axi_ar__payload[76:69];
  assign \m_axi_ar__payload.size  = m_axi_ar__payload[79:77];
  assign \m_axi_ar__payload.burst  = m_axi_ar__payload[81:80];
  assign \o__payload.addr  = o__payload[63:0];
  assign \o__payload.len  = o__payload[71:64];
  assign \o__payload.id  = o__payload[76:72];
  assign \$signal$47.addr  = \$signal$47 [63:0];
  assign \$signal$47.data  = \$signal$47 [127:64];
  assign \$signal$47.strb  = \$signal$47 [129:128];
  assign \$signal$47.last  = \$signal$47 [130];
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
  assign \$signature__data.data  = \$signature__data [63:0];
  assign \$signature__data.strb  = \$signature__data [65:64];
  assign \$signature__data.last  = \$signature__data [66];
  assign \i__payload$71.addr  = \i__payload$71 [63:0];
  assign \i__payload$71.len  = \i__payload$71 [71:64];
  assign \i__payload$71.id  = \i__payload$71 [76:72];
  assign \m_axi_aw__payload.addr  = m_axi_aw__payload[63:0];
  assign \m_axi_aw__payload.id  = m_axi_aw__payload[68:64];
  assign \m_axi_aw__payload.len  = m_axi_aw__payload[76:69];
  assign \m_axi_aw__payload.size  = m_axi_aw__payload[79:77];
  assign \m_axi_aw__payload.burst  = m_axi_aw__payload[81:80];
  assign \o__payload$80.addr  = \o__payload$80 [63:0];
  assign \o__payload$80.len  = \o__payload$80 [71:64];
  assign \o__payload$80.id  = \o__payload$80 [76:72];
  assign \i__payload$88.data  = \i__payload$88 [63:0];
  assign \i__payload$88.strb  = \i__payload$88 [65:64];
  assign \i__payload$88.last  = \i__payload$88 [66];
  assign \get__data.data  = \i__payload$88 [63:0];
  assign \get__data.strb  = \i__payload$88 [65:64];
  assign \get__data.last  = \i__payload$88 [66];
  assign \m_axi_w__payload.data  = m_axi_w__payload[63:0];
  assign \m_axi_w__payload.strb  = m_axi_w__payload[71:64];
  assign \m_axi_w__payload.last  = m_axi_w__payload[72];
  assign \o__payload$95.data  = \o__payload$95 [63:0];
  assign \o__payload$95.strb  = \o__payload$95 [65:64];
  assign \o__payload$95.last  = \o__payload$95 [66];
  assign \m_axi_r__payload.data  = m_axi_r__payload[63:0];
  assign \m_axi_r__payload.id  = m_axi_r__payload[68:64];
  assign \m_axi_r__payload.resp  = m_axi_r__payload[70:69];
  assign \m_axi_r__payload.last  = m_axi_r__payload[71];
  assign \m_axi_b__payload.id  = m_axi_b__payload[4:0];
  assign \m_axi_b__payload.resp  = m_axi_b__payload[6:5];
  assign \back.data  = back[63:0];
  assign \back.resp  = back[65:64];
  assign m_axi_w__payload[72] = \o__payload$95 [66];
  assign m_axi_w__payload[71:64] = { \o__payload$95 [65], \o__payload$95 [65], \o__payload$95 [65], \o__payload$95 [65:64], \o__payload$95 [64], \o__payload$95 [64], \o__payload$95 [64] };
  assign m_axi_w__payload[63:0] = \o__payload$95 [63:0];
  assign m_axi_aw__payload[81:80] = 2'h1;
  assign m_axi_aw__payload[79:77] = 3'h3;
  assign m_axi_aw__payload[68:64] = \o__payload$80 [76:72];
  assign m_axi_aw__payload[76:69] = \o__payload$80 [71:64];
  assign m_axi_aw__payload[63:0] = \o__payload$80 [63:0];
  assign \$signature__data [66] = \$signal$47 [130];
  assign \$signature__data [65:64] = \$signal$47 [129:128];
  assign \$signature__data [63:0] = \$signal$47 [127:64];
  assign m_axi_ar__payload[81:80] = 2'h1;
  assign m_axi_ar__payload[79:77] = 3'h3;
  assign m_axi_ar__payload[68:64] = o__payload[76:72];
  assign m_axi_ar__payload[76:69] = o__payload[71:64];
  assign m_axi_ar__payload[63:0] = o__payload[63:0];
  assign \$1  = 1'h1;
  assign \$2  = i__ready;
  assign \$4  = 1'h1;
  assign \$5  = read_instructions__valid;
  assign \$6  = read_instructions__valid;
  assign \$10  = read_instructions__valid;
  assign \$13  = read_instructions__valid;
  assign \$18  = read_instructions__valid;
  assign \$22  = read_instructions__valid;
  assign \$28  = read_instructions__valid;
  assign \$33  = read_instructions__valid;
  assign \$40  = read_instructions__valid;
  assign \$46  = read_instructions__valid;
  assign \$54  = read_instructions__valid;
  assign \$61  = read_instructions__valid;
  assign \$70  = read_instructions__valid;
  assign \$78  = read_instructions__valid;
endmodule

module \hotline_memory_port.design.address (rst, o__ready, i__payload, i__ready, i__valid, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$2  = 0;
  wire \$1 ;
  reg [76:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [76:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [76:0] \$8 ;
  reg \$9 ;
  (* init = 77'h00000000000000000000 *)
  wire [76:0] \$signal ;
  wire [63:0] \$signal.addr ;
  wire [4:0] \$signal.id ;
  wire [7:0] \$signal.len ;
  input clk;
  wire clk;
  input [76:0] i__payload;
  wire [76:0] i__payload;
  wire [63:0] \i__payload.addr ;
  wire [4:0] \i__payload.id ;
  wire [7:0] \i__payload.len ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [76:0] o__payload;
  reg [76:0] o__payload = 77'h00000000000000000000;
  wire [63:0] \o__payload.addr ;
  wire [4:0] \o__payload.id ;
  wire [7:0] \o__payload.len ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [76:0] spare = 77'h00000000000000000000;
  wire [63:0] \spare.addr ;
  wire [4:0] \spare.id ;
  wire [7:0] \spare.len ;
  reg spare_valid = 1'h0;
  assign \$1  = ~ o__valid;
  assign room = \$1  | o__ready;
  assign i__ready = ~ spare_valid;
  assign \$2  = ~ spare_valid;
  assign \$3  = i__valid & \$2 ;
  assign \$4  = spare_valid | i__valid;
  assign \$5  = spare_valid ? spare : i__payload;
  assign \$6  = ~ spare_valid;
  always @(posedge clk)
    o__valid <= \$7 ;
  always @(posedge clk)
    o__payload <= \$8 ;
  always @(posedge clk)
    spare_valid <= \$9 ;
  always @(posedge clk)
    spare <= \$10 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$7  = o__valid;
    if (room) begin
      \$7  = \$4 ;
    end
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$8  = o__payload;
    if (room) begin
      \$8  = \$5 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$9  = spare_valid;
    if (room) begin
      \$9  = 1'h0;
    end else if (\$3 ) begin
      \$9  = 1'h1;
    end
    if (rst) begin
      \$9  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$10  = spare;
    if (\$6 ) begin
      \$10  = i__payload;
    end
  end
  assign \$signal  = o__payload;
  assign \o__payload.addr  = o__payload[63:0];
  assign \o__payload.len  = o__payload[71:64];
  assign \o__payload.id  = o__payload[76:72];
  assign \$signal.addr  = o__payload[63:0];
  assign \$signal.len  = o__payload[71:64];
  assign \$signal.id  = o__payload[76:72];
  assign \i__payload.addr  = i__payload[63:0];
  assign \i__payload.len  = i__payload[71:64];
  assign \i__payload.id  = i__payload[76:72];
  assign \spare.addr  = spare[63:0];
  assign \spare.len  = spare[71:64];
  assign \spare.id  = spare[76:72];
endmodule

module \hotline_memory_port.design.asked (rst, o__ready, i__valid, i__ready, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$3  = 0;
  wire \$1 ;
  reg [76:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [76:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [76:0] \$8 ;
  reg \$9 ;
  (* init = 77'h00000000000000000000 *)
  wire [76:0] \$signal ;
  wire [63:0] \$signal.addr ;
  wire [4:0] \$signal.id ;
  wire [7:0] \$signal.len ;
  input clk;
  wire clk;
  input [76:0] i__payload;
  wire [76:0] i__payload;
  wire [63:0] \i__payload.addr ;
  wire [4:0] \i__payload.id ;
  wire [7:0] \i__payload.len ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [76:0] o__payload;
  reg [76:0] o__payload = 77'h00000000000000000000;
  wire [63:0] \o__payload.addr ;
  wire [4:0] \o__payload.id ;
  wire [7:0] \o__payload.len ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [76:0] spare = 77'h00000000000000000000;
  wire [63:0] \spare.addr ;
  wire [4:0] \spare.id ;
  wire [7:0] \spare.len ;
  reg spare_valid = 1'h0;
  assign \$1  = ~ o__valid;
  assign room = \$1  | o__ready;
  assign i__ready = ~ spare_valid;
  assign \$2  = ~ spare_valid;
  assign \$3  = i__valid & \$2 ;
  assign \$4  = spare_valid | i__valid;
  assign \$5  = spare_valid ? spare : i__payload;
  assign \$6  = ~ spare_valid;
  always @(posedge clk)
    o__valid <= \$7 ;
  always @(posedge clk)
    o__payload <= \$8 ;
  always @(posedge clk)
    spare_valid <= \$9 ;
  always @(posedge clk)
    spare <= \$10 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$7  = o__valid;
    if (room) begin
      \$7  = \$4 ;
    end
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$8  = o__payload;
    if (room) begin
      \$8  = \$5 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$9  = spare_valid;
    if (room) begin
      \$9  = 1'h0;
    end else if (\$3 ) begin
      \$9  = 1'h1;
    end
    if (rst) begin
      \$9  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$10  = spare;
    if (\$6 ) begin
      \$10  = i__payload;
    end
  end
  assign \$signal  = o__payload;
  assign \o__payload.addr  = o__payload[63:0];
  assign \o__payload.len  = o__payload[71:64];
  assign \o__payload.id  = o__payload[76:72];
  assign \$signal.addr  = o__payload[63:0];
  assign \$signal.len  = o__payload[71:64];
  assign \$signal.id  = o__payload[76:72];
  assign \i__payload.addr  = i__payload[63:0];
  assign \i__payload.len  = i__payload[71:64];
  assign \i__payload.id  = i__payload[76:72];
  assign \spare.addr  = spare[63:0];
  assign \spare.len  = spare[71:64];
  assign \spare.id  = spare[76:72];
endmodule

module \hotline_memory_port.design.out (rst, o__ready, i__payload, i__ready, i__valid, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$4  = 0;
  wire \$1 ;
  reg [66:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [66:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [66:0] \$8 ;
  reg \$9 ;
  (* init = 67'h00000000000000000 *)
  wire [66:0] \$signal ;
  wire [63:0] \$signal.data ;
  wire \$signal.last ;
  wire [1:0] \$signal.strb ;
  input clk;
  wire clk;
  input [66:0] i__payload;
  wire [66:0] i__payload;
  wire [63:0] \i__payload.data ;
  wire \i__payload.last ;
  wire [1:0] \i__payload.strb ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [66:0] o__payload;
  reg [66:0] o__payload = 67'h00000000000000000;
  wire [63:0] \o__payload.data ;
  wire \o__payload.last ;
  wire [1:0] \o__payload.strb ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [66:0] spare = 67'h00000000000000000;
  wire [63:0] \spare.data ;
  wire \spare.last ;
  wire [1:0] \spare.strb ;
  reg spare_valid = 1'h0;
  assign \$1  = ~ o__valid;
  assign room = \$1  | o__ready;
  assign i__ready = ~ spare_valid;
  assign \$2  = ~ spare_valid;
  assign \$3  = i__valid & \$2 ;
  assign \$4  = spare_valid | i__valid;
  assign \$5  = spare_valid ? spare : i__payload;
  assign \$6  = ~ spare_valid;
  always @(posedge clk)
    o__valid <= \$7 ;
  always @(posedge clk)
    o__payload <= \$8 ;
  always @(posedge clk)
    spare_valid <= \$9 ;
  always @(posedge clk)
    spare <= \$10 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$7  = o__valid;
    if (room) begin
      \$7  = \$4 ;
    end
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$8  = o__payload;
    if (room) begin
      \$8  = \$5 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$9  = spare_valid;
    if (room) begin
      \$9  = 1'h0;
    end else if (\$3 ) begin
      \$9  = 1'h1;
    end
    if (rst) begin
      \$9  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$10  = spare;
    if (\$6 ) begin
      \$10  = i__payload;
    end
  end
  assign \$signal  = o__payload;
  assign \o__payload.data  = o__payload[63:0];
  assign \o__payload.strb  = o__payload[65:64];
  assign \o__payload.last  = o__payload[66];
  assign \$signal.data  = o__payload[63:0];
  assign \$signal.strb  = o__payload[65:64];
  assign \$signal.last  = o__payload[66];
  assign \i__payload.data  = i__payload[63:0];
  assign \i__payload.strb  = i__payload[65:64];
  assign \i__payload.last  = i__payload[66];
  assign \spare.data  = spare[63:0];
  assign \spare.strb  = spare[65:64];
  assign \spare.last  = spare[66];
endmodule

module \hotline_memory_port.design.told (rst, w_en, \port$193$0 , w_rdy, r_data, r_en, \port$372$0 , \port$391$0 , r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$5  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [6:0] \$11 ;
  wire [6:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [6:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [6:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  reg [5:0] \$30 ;
  reg [5:0] \$31 ;
  reg [5:0] \$32 ;
  reg \$33 ;
  wire \$4 ;
  wire [6:0] \$5 ;
  wire [6:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  (* init = 6'h00 *)
  wire [5:0] consume;
  reg [5:0] inner_level = 6'h00;
  wire inner_r_rdy;
  wire [6:0] level;
  input [63:0] \port$193$0 ;
  wire [63:0] \port$193$0 ;
  input [4:0] \port$372$0 ;
  wire [4:0] \port$372$0 ;
  input [7:0] \port$391$0 ;
  wire [7:0] \port$391$0 ;
  (* init = 6'h00 *)
  wire [5:0] produce;
  output [76:0] r_data;
  wire [76:0] r_data;
  input r_en;
  wire r_en;
  wire [6:0] r_level;
  reg [5:0] r_port__addr = 6'h00;
  wire [76:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  input rst;
  wire rst;
  wire [76:0] w_data;
  input w_en;
  wire w_en;
  wire [6:0] w_level;
  reg [5:0] w_port__addr = 6'h00;
  wire [76:0] w_port__data;
  wire w_port__en;
  output w_rdy;
  wire w_rdy;
  reg [76:0] storage [62:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= { \port$372$0 , \port$391$0 , \port$193$0  };
  end
  reg [76:0] _0_;
  always @(posedge clk) begin
    if (r_port__en) begin
      _0_ <= storage[r_port__addr];
    end
  end
  assign r_data = _0_;
  assign w_rdy = inner_level != 6'h3f;
  assign inner_r_rdy = | inner_level;
  assign w_port__en = w_rdy & w_en;
  assign \$1  = ~ r_rdy;
  assign \$2  = \$1  | r_en;
  assign r_port__en = inner_r_rdy & \$2 ;
  assign w_level = inner_level + r_rdy;
  assign \$3  = w_rdy & w_en;
  assign \$4  = w_port__addr == 6'h3e;
  assign \$5  = w_port__addr + 1'h1;
  assign \$6  = \$4  ? 7'h00 : \$5 ;
  assign \$7  = ~ r_rdy;
  assign \$8  = \$7  | r_en;
  assign \$9  = inner_r_rdy & \$8 ;
  assign \$10  = r_port__addr == 6'h3e;
  assign \$11  = r_port__addr + 1'h1;
  assign \$12  = \$10  ? 7'h00 : \$11 ;
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
  always @(posedge clk)
    w_port__addr <= \$30 ;
  always @(posedge clk)
    r_port__addr <= \$31 ;
  always @(posedge clk)
    inner_level <= \$32 ;
  always @(posedge clk)
    r_rdy <= \$33 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [5:0];
    end
    if (rst) begin
      \$30  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [5:0];
    end
    if (rst) begin
      \$31  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$32  = inner_level;
    if (\$18 ) begin
      \$32  = \$19 [5:0];
    end
    if (\$25 ) begin
      \$32  = \$26 [5:0];
    end
    if (rst) begin
      \$32  = 6'h00;
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
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  assign level = w_level;
  assign r_level = w_level;
  assign produce = w_port__addr;
  assign w_port__data = { \port$372$0 , \port$391$0 , \port$193$0  };
  assign w_data = { \port$372$0 , \port$391$0 , \port$193$0  };
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule
