// Hotline, module hotline_upkeep, preset small.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 6, row_bits 30, banks 8, sets_per_bank 1024, ways 4, engines 8, bus_bits 64
// Made by `hotline generate --preset small`. Don't edit: change hdl_gen/ and make it again.
// SPDX-License-Identifier: Apache-2.0
/* verilator lint_off WIDTH */
module hotline_upkeep(rst, command_valid, command_op, rows_ready, asks_0_ready, asks_1_ready, asks_2_ready, asks_3_ready, asks_4_ready, asks_5_ready, asks_6_ready, asks_7_ready, entries_0_valid, entries_0_holds, entries_0_rrpv, entries_0_tag, entries_1_valid, entries_1_holds, entries_1_rrpv, entries_1_tag, entries_2_valid
, entries_2_holds, entries_2_rrpv, entries_2_tag, entries_3_valid, entries_3_holds, entries_3_rrpv, entries_3_tag, entries_4_valid, entries_4_holds, entries_4_rrpv, entries_4_tag, entries_5_valid, entries_5_holds, entries_5_rrpv, entries_5_tag, entries_6_valid, entries_6_holds, entries_6_rrpv, entries_6_tag, entries_7_valid, entries_7_holds
, entries_7_rrpv, entries_7_tag, command_ready, rows_valid, rows_slot, rows_table, rows_row, rows_rrpv, rows_end, asks_0_valid, asks_0_op, asks_0_set, asks_0_way, asks_1_valid, asks_1_op, asks_1_set, asks_1_way, asks_2_valid, asks_2_op, asks_2_set, asks_2_way
, asks_3_valid, asks_3_op, asks_3_set, asks_3_way, asks_4_valid, asks_4_op, asks_4_set, asks_4_way, asks_5_valid, asks_5_op, asks_5_set, asks_5_way, asks_6_valid, asks_6_op, asks_6_set, asks_6_way, asks_7_valid, asks_7_op, asks_7_set, asks_7_way, entries_0_ready
, entries_1_ready, entries_2_ready, entries_3_ready, entries_4_ready, entries_5_ready, entries_6_ready, entries_7_ready, clk);
  output [1:0] asks_0_op;
  wire [1:0] asks_0_op;
  input asks_0_ready;
  wire asks_0_ready;
  output [9:0] asks_0_set;
  wire [9:0] asks_0_set;
  output asks_0_valid;
  wire asks_0_valid;
  output [1:0] asks_0_way;
  wire [1:0] asks_0_way;
  output [1:0] asks_1_op;
  wire [1:0] asks_1_op;
  input asks_1_ready;
  wire asks_1_ready;
  output [9:0] asks_1_set;
  wire [9:0] asks_1_set;
  output asks_1_valid;
  wire asks_1_valid;
  output [1:0] asks_1_way;
  wire [1:0] asks_1_way;
  output [1:0] asks_2_op;
  wire [1:0] asks_2_op;
  input asks_2_ready;
  wire asks_2_ready;
  output [9:0] asks_2_set;
  wire [9:0] asks_2_set;
  output asks_2_valid;
  wire asks_2_valid;
  output [1:0] asks_2_way;
  wire [1:0] asks_2_way;
  output [1:0] asks_3_op;
  wire [1:0] asks_3_op;
  input asks_3_ready;
  wire asks_3_ready;
  output [9:0] asks_3_set;
  wire [9:0] asks_3_set;
  output asks_3_valid;
  wire asks_3_valid;
  output [1:0] asks_3_way;
  wire [1:0] asks_3_way;
  output [1:0] asks_4_op;
  wire [1:0] asks_4_op;
  input asks_4_ready;
  wire asks_4_ready;
  output [9:0] asks_4_set;
  wire [9:0] asks_4_set;
  output asks_4_valid;
  wire asks_4_valid;
  output [1:0] asks_4_way;
  wire [1:0] asks_4_way;
  output [1:0] asks_5_op;
  wire [1:0] asks_5_op;
  input asks_5_ready;
  wire asks_5_ready;
  output [9:0] asks_5_set;
  wire [9:0] asks_5_set;
  output asks_5_valid;
  wire asks_5_valid;
  output [1:0] asks_5_way;
  wire [1:0] asks_5_way;
  output [1:0] asks_6_op;
  wire [1:0] asks_6_op;
  input asks_6_ready;
  wire asks_6_ready;
  output [9:0] asks_6_set;
  wire [9:0] asks_6_set;
  output asks_6_valid;
  wire asks_6_valid;
  output [1:0] asks_6_way;
  wire [1:0] asks_6_way;
  output [1:0] asks_7_op;
  wire [1:0] asks_7_op;
  input asks_7_ready;
  wire asks_7_ready;
  output [9:0] asks_7_set;
  wire [9:0] asks_7_set;
  output asks_7_valid;
  wire asks_7_valid;
  output [1:0] asks_7_way;
  wire [1:0] asks_7_way;
  wire [13:0] asks__0__payload;
  wire [1:0] \asks__0__payload.op ;
  wire [9:0] \asks__0__payload.set ;
  wire [1:0] \asks__0__payload.way ;
  wire asks__0__ready;
  wire asks__0__valid;
  wire [13:0] asks__1__payload;
  wire [1:0] \asks__1__payload.op ;
  wire [9:0] \asks__1__payload.set ;
  wire [1:0] \asks__1__payload.way ;
  wire asks__1__ready;
  wire asks__1__valid;
  wire [13:0] asks__2__payload;
  wire [1:0] \asks__2__payload.op ;
  wire [9:0] \asks__2__payload.set ;
  wire [1:0] \asks__2__payload.way ;
  wire asks__2__ready;
  wire asks__2__valid;
  wire [13:0] asks__3__payload;
  wire [1:0] \asks__3__payload.op ;
  wire [9:0] \asks__3__payload.set ;
  wire [1:0] \asks__3__payload.way ;
  wire asks__3__ready;
  wire asks__3__valid;
  wire [13:0] asks__4__payload;
  wire [1:0] \asks__4__payload.op ;
  wire [9:0] \asks__4__payload.set ;
  wire [1:0] \asks__4__payload.way ;
  wire asks__4__ready;
  wire asks__4__valid;
  wire [13:0] asks__5__payload;
  wire [1:0] \asks__5__payload.op ;
  wire [9:0] \asks__5__payload.set ;
  wire [1:0] \asks__5__payload.way ;
  wire asks__5__ready;
  wire asks__5__valid;
  wire [13:0] asks__6__payload;
  wire [1:0] \asks__6__payload.op ;
  wire [9:0] \asks__6__payload.set ;
  wire [1:0] \asks__6__payload.way ;
  wire asks__6__ready;
  wire asks__6__valid;
  wire [13:0] asks__7__payload;
  wire [1:0] \asks__7__payload.op ;
  wire [9:0] \asks__7__payload.set ;
  wire [1:0] \asks__7__payload.way ;
  wire asks__7__ready;
  wire asks__7__valid;
  input clk;
  wire clk;
  wire [1:0] command__payload;
  wire [1:0] \command__payload.op ;
  wire command__ready;
  wire command__valid;
  input [1:0] command_op;
  wire [1:0] command_op;
  output command_ready;
  wire command_ready;
  input command_valid;
  wire command_valid;
  input entries_0_holds;
  wire entries_0_holds;
  output entries_0_ready;
  wire entries_0_ready;
  input [1:0] entries_0_rrpv;
  wire [1:0] entries_0_rrpv;
  input [22:0] entries_0_tag;
  wire [22:0] entries_0_tag;
  input entries_0_valid;
  wire entries_0_valid;
  input entries_1_holds;
  wire entries_1_holds;
  output entries_1_ready;
  wire entries_1_ready;
  input [1:0] entries_1_rrpv;
  wire [1:0] entries_1_rrpv;
  input [22:0] entries_1_tag;
  wire [22:0] entries_1_tag;
  input entries_1_valid;
  wire entries_1_valid;
  input entries_2_holds;
  wire entries_2_holds;
  output entries_2_ready;
  wire entries_2_ready;
  input [1:0] entries_2_rrpv;
  wire [1:0] entries_2_rrpv;
  input [22:0] entries_2_tag;
  wire [22:0] entries_2_tag;
  input entries_2_valid;
  wire entries_2_valid;
  input entries_3_holds;
  wire entries_3_holds;
  output entries_3_ready;
  wire entries_3_ready;
  input [1:0] entries_3_rrpv;
  wire [1:0] entries_3_rrpv;
  input [22:0] entries_3_tag;
  wire [22:0] entries_3_tag;
  input entries_3_valid;
  wire entries_3_valid;
  input entries_4_holds;
  wire entries_4_holds;
  output entries_4_ready;
  wire entries_4_ready;
  input [1:0] entries_4_rrpv;
  wire [1:0] entries_4_rrpv;
  input [22:0] entries_4_tag;
  wire [22:0] entries_4_tag;
  input entries_4_valid;
  wire entries_4_valid;
  input entries_5_holds;
  wire entries_5_holds;
  output entries_5_ready;
  wire entries_5_ready;
  input [1:0] entries_5_rrpv;
  wire [1:0] entries_5_rrpv;
  input [22:0] entries_5_tag;
  wire [22:0] entries_5_tag;
  input entries_5_valid;
  wire entries_5_valid;
  input entries_6_holds;
  wire entries_6_holds;
  output entries_6_ready;
  wire entries_6_ready;
  input [1:0] entries_6_rrpv;
  wire [1:0] entries_6_rrpv;
  input [22:0] entries_6_tag;
  wire [22:0] entries_6_tag;
  input entries_6_valid;
  wire entries_6_valid;
  input entries_7_holds;
  wire entries_7_holds;
  output entries_7_ready;
  wire entries_7_ready;
  input [1:0] entries_7_rrpv;
  wire [1:0] entries_7_rrpv;
  input [22:0] entries_7_tag;
  wire [22:0] entries_7_tag;
  input entries_7_valid;
  wire entries_7_valid;
  wire [25:0] entries__0__payload;
  wire \entries__0__payload.holds ;
  wire [1:0] \entries__0__payload.rrpv ;
  wire [22:0] \entries__0__payload.tag ;
  wire entries__0__ready;
  wire entries__0__valid;
  wire [25:0] entries__1__payload;
  wire \entries__1__payload.holds ;
  wire [1:0] \entries__1__payload.rrpv ;
  wire [22:0] \entries__1__payload.tag ;
  wire entries__1__ready;
  wire entries__1__valid;
  wire [25:0] entries__2__payload;
  wire \entries__2__payload.holds ;
  wire [1:0] \entries__2__payload.rrpv ;
  wire [22:0] \entries__2__payload.tag ;
  wire entries__2__ready;
  wire entries__2__valid;
  wire [25:0] entries__3__payload;
  wire \entries__3__payload.holds ;
  wire [1:0] \entries__3__payload.rrpv ;
  wire [22:0] \entries__3__payload.tag ;
  wire entries__3__ready;
  wire entries__3__valid;
  wire [25:0] entries__4__payload;
  wire \entries__4__payload.holds ;
  wire [1:0] \entries__4__payload.rrpv ;
  wire [22:0] \entries__4__payload.tag ;
  wire entries__4__ready;
  wire entries__4__valid;
  wire [25:0] entries__5__payload;
  wire \entries__5__payload.holds ;
  wire [1:0] \entries__5__payload.rrpv ;
  wire [22:0] \entries__5__payload.tag ;
  wire entries__5__ready;
  wire entries__5__valid;
  wire [25:0] entries__6__payload;
  wire \entries__6__payload.holds ;
  wire [1:0] \entries__6__payload.rrpv ;
  wire [22:0] \entries__6__payload.tag ;
  wire entries__6__ready;
  wire entries__6__valid;
  wire [25:0] entries__7__payload;
  wire \entries__7__payload.holds ;
  wire [1:0] \entries__7__payload.rrpv ;
  wire [22:0] \entries__7__payload.tag ;
  wire entries__7__ready;
  wire entries__7__valid;
  wire [53:0] rows__payload;
  wire \rows__payload.end ;
  wire [29:0] \rows__payload.row ;
  wire [1:0] \rows__payload.rrpv ;
  wire [14:0] \rows__payload.slot ;
  wire [5:0] \rows__payload.table ;
  wire rows__ready;
  wire rows__valid;
  output rows_end;
  wire rows_end;
  input rows_ready;
  wire rows_ready;
  output [29:0] rows_row;
  wire [29:0] rows_row;
  output [1:0] rows_rrpv;
  wire [1:0] rows_rrpv;
  output [14:0] rows_slot;
  wire [14:0] rows_slot;
  output [5:0] rows_table;
  wire [5:0] rows_table;
  output rows_valid;
  wire rows_valid;
  input rst;
  wire rst;
  \hotline_upkeep.design  \design  (
    .asks__0__payload(asks__0__payload),
    .asks__0__valid(asks_0_valid),
    .asks__1__payload(asks__1__payload),
    .asks__1__valid(asks_1_valid),
    .asks__2__payload(asks__2__payload),
    .asks__2__valid(asks_2_valid),
    .asks__3__payload(asks__3__payload),
    .asks__3__valid(asks_3_valid),
    .asks__4__payload(asks__4__payload),
    .asks__4__valid(asks_4_valid),
    .asks__5__payload(asks__5__payload),
    .asks__5__valid(asks_5_valid),
    .asks__6__payload(asks__6__payload),
    .asks__6__valid(asks_6_valid),
    .asks__7__payload(asks__7__payload),
    .asks__7__valid(asks_7_valid),
    .clk(clk),
    .command__payload(command_op),
    .command__ready(command_ready),
    .command__valid(command_valid),
    .entries__0__payload(entries__0__payload),
    .entries__0__ready(entries_0_ready),
    .entries__0__valid(entries_0_valid),
    .entries__1__payload(entries__1__payload),
    .entries__1__ready(entries_1_ready),
    .entries__1__valid(entries_1_valid),
    .entries__2__payload(entries__2__payload),
    .entries__2__ready(entries_2_ready),
    .entries__2__valid(entries_2_valid),
    .entries__3__payload(entries__3__payload),
    .entries__3__ready(entries_3_ready),
    .entries__3__valid(entries_3_valid),
    .entries__4__payload(entries__4__payload),
    .entries__4__ready(entries_4_ready),
    .entries__4__valid(entries_4_valid),
    .entries__5__payload(entries__5__payload),
    .entries__5__ready(entries_5_ready),
    .entries__5__valid(entries_5_valid),
    .entries__6__payload(entries__6__payload),
    .entries__6__ready(entries_6_ready),
    .entries__6__valid(entries_6_valid),
    .entries__7__payload(entries__7__payload),
    .entries__7__ready(entries_7_ready),
    .entries__7__valid(entries_7_valid),
    .o__ready(asks_0_ready),
    .\o__ready$14 (asks_2_ready),
    .\o__ready$20 (asks_3_ready),
    .\o__ready$26 (asks_4_ready),
    .\o__ready$32 (asks_5_ready),
    .\o__ready$38 (asks_6_ready),
    .\o__ready$44 (asks_7_ready),
    .\o__ready$8 (asks_1_ready),
    .rows__payload(rows__payload),
    .rows__valid(rows_valid),
    .rsp__ready(rows_ready),
    .rst(rst)
  );
  assign command__valid = command_valid;
  assign command__ready = command_ready;
  assign command__payload = command_op;
  assign rows__valid = rows_valid;
  assign rows__ready = rows_ready;
  assign asks__0__valid = asks_0_valid;
  assign asks__0__ready = asks_0_ready;
  assign asks__1__valid = asks_1_valid;
  assign asks__1__ready = asks_1_ready;
  assign asks__2__valid = asks_2_valid;
  assign asks__2__ready = asks_2_ready;
  assign asks__3__valid = asks_3_valid;
  assign asks__3__ready = asks_3_ready;
  assign asks__4__valid = asks_4_valid;
  assign asks__4__ready = asks_4_ready;
  assign asks__5__valid = asks_5_valid;
  assign asks__5__ready = asks_5_ready;
  assign asks__6__valid = asks_6_valid;
  assign asks__6__ready = asks_6_ready;
  assign asks__7__valid = asks_7_valid;
  assign asks__7__ready = asks_7_ready;
  assign entries__0__valid = entries_0_valid;
  assign entries__0__ready = entries_0_ready;
  assign entries__1__valid = entries_1_valid;
  assign entries__1__ready = entries_1_ready;
  assign entries__2__valid = entries_2_valid;
  assign entries__2__ready = entries_2_ready;
  assign entries__3__valid = entries_3_valid;
  assign entries__3__ready = entries_3_ready;
  assign entries__4__valid = entries_4_valid;
  assign entries__4__ready = entries_4_ready;
  assign entries__5__valid = entries_5_valid;
  assign entries__5__ready = entries_5_ready;
  assign entries__6__valid = entries_6_valid;
  assign entries__6__ready = entries_6_ready;
  assign entries__7__valid = entries_7_valid;
  assign entries__7__ready = entries_7_ready;
  assign rows_slot = rows__payload[14:0];
  assign rows_table = rows__payload[20:15];
  assign rows_row = rows__payload[50:21];
  assign rows_rrpv = rows__payload[52:51];
  assign rows_end = rows__payload[53];
  assign asks_0_op = asks__0__payload[1:0];
  assign asks_0_set = asks__0__payload[11:2];
  assign asks_0_way = asks__0__payload[13:12];
  assign asks_1_op = asks__1__payload[1:0];
  assign asks_1_set = asks__1__payload[11:2];
  assign asks_1_way = asks__1__payload[13:12];
  assign asks_2_op = asks__2__payload[1:0];
  assign asks_2_set = asks__2__payload[11:2];
  assign asks_2_way = asks__2__payload[13:12];
  assign asks_3_op = asks__3__payload[1:0];
  assign asks_3_set = asks__3__payload[11:2];
  assign asks_3_way = asks__3__payload[13:12];
  assign asks_4_op = asks__4__payload[1:0];
  assign asks_4_set = asks__4__payload[11:2];
  assign asks_4_way = asks__4__payload[13:12];
  assign asks_5_op = asks__5__payload[1:0];
  assign asks_5_set = asks__5__payload[11:2];
  assign asks_5_way = asks__5__payload[13:12];
  assign asks_6_op = asks__6__payload[1:0];
  assign asks_6_set = asks__6__payload[11:2];
  assign asks_6_way = asks__6__payload[13:12];
  assign asks_7_op = asks__7__payload[1:0];
  assign asks_7_set = asks__7__payload[11:2];
  assign asks_7_way = asks__7__payload[13:12];
  assign \command__payload.op  = command_op;
  assign \rows__payload.slot  = rows__payload[14:0];
  assign \rows__payload.table  = rows__payload[20:15];
  assign \rows__payload.row  = rows__payload[50:21];
  assign \rows__payload.rrpv  = rows__payload[52:51];
  assign \rows__payload.end  = rows__payload[53];
  assign \asks__0__payload.op  = asks__0__payload[1:0];
  assign \asks__0__payload.set  = asks__0__payload[11:2];
  assign \asks__0__payload.way  = asks__0__payload[13:12];
  assign \asks__1__payload.op  = asks__1__payload[1:0];
  assign \asks__1__payload.set  = asks__1__payload[11:2];
  assign \asks__1__payload.way  = asks__1__payload[13:12];
  assign \asks__2__payload.op  = asks__2__payload[1:0];
  assign \asks__2__payload.set  = asks__2__payload[11:2];
  assign \asks__2__payload.way  = asks__2__payload[13:12];
  assign \asks__3__payload.op  = asks__3__payload[1:0];
  assign \asks__3__payload.set  = asks__3__payload[11:2];
  assign \asks__3__payload.way  = asks__3__payload[13:12];
  assign \asks__4__payload.op  = asks__4__payload[1:0];
  assign \asks__4__payload.set  = asks__4__payload[11:2];
  assign \asks__4__payload.way  = asks__4__payload[13:12];
  assign \asks__5__payload.op  = asks__5__payload[1:0];
  assign \asks__5__payload.set  = asks__5__payload[11:2];
  assign \asks__5__payload.way  = asks__5__payload[13:12];
  assign \asks__6__payload.op  = asks__6__payload[1:0];
  assign \asks__6__payload.set  = asks__6__payload[11:2];
  assign \asks__6__payload.way  = asks__6__payload[13:12];
  assign \asks__7__payload.op  = asks__7__payload[1:0];
  assign \asks__7__payload.set  = asks__7__payload[11:2];
  assign \asks__7__payload.way  = asks__7__payload[13:12];
  assign \entries__0__payload.holds  = entries__0__payload[0];
  assign \entries__0__payload.rrpv  = entries__0__payload[2:1];
  assign \entries__0__payload.tag  = entries__0__payload[25:3];
  assign \entries__1__payload.holds  = entries__1__payload[0];
  assign \entries__1__payload.rrpv  = entries__1__payload[2:1];
  assign \entries__1__payload.tag  = entries__1__payload[25:3];
  assign \entries__2__payload.holds  = entries__2__payload[0];
  assign \entries__2__payload.rrpv  = entries__2__payload[2:1];
  assign \entries__2__payload.tag  = entries__2__payload[25:3];
  assign \entries__3__payload.holds  = entries__3__payload[0];
  assign \entries__3__payload.rrpv  = entries__3__payload[2:1];
  assign \entries__3__payload.tag  = entries__3__payload[25:3];
  assign \entries__4__payload.holds  = entries__4__payload[0];
  assign \entries__4__payload.rrpv  = entries__4__payload[2:1];
  assign \entries__4__payload.tag  = entries__4__payload[25:3];
  assign \entries__5__payload.holds  = entries__5__payload[0];
  assign \entries__5__payload.rrpv  = entries__5__payload[2:1];
  assign \entries__5__payload.tag  = entries__5__payload[25:3];
  assign \entries__6__payload.holds  = entries__6__payload[0];
  assign \entries__6__payload.rrpv  = entries__6__payload[2:1];
  assign \entries__6__payload.tag  = entries__6__payload[25:3];
  assign \entries__7__payload.holds  = entries__7__payload[0];
  assign \entries__7__payload.rrpv  = entries__7__payload[2:1];
  assign \entries__7__payload.tag  = entries__7__payload[25:3];
  assign entries__7__payload[25:3] = entries_7_tag;
  assign entries__7__payload[2:1] = entries_7_rrpv;
  assign entries__7__payload[0] = entries_7_holds;
  assign entries__6__payload[25:3] = entries_6_tag;
  assign entries__6__payload[2:1] = entries_6_rrpv;
  assign entries__6__payload[0] = entries_6_holds;
  assign entries__5__payload[25:3] = entries_5_tag;
  assign entries__5__payload[2:1] = entries_5_rrpv;
  assign entries__5__payload[0] = entries_5_holds;
  assign entries__4__payload[25:3] = entries_4_tag;
  assign entries__4__payload[2:1] = entries_4_rrpv;
  assign entries__4__payload[0] = entries_4_holds;
  assign entries__3__payload[25:3] = entries_3_tag;
  assign entries__3__payload[2:1] = entries_3_rrpv;
  assign entries__3__payload[0] = entries_3_holds;
  assign entries__2__payload[25:3] = entries_2_tag;
  assign entries__2__payload[2:1] = entries_2_rrpv;
  assign entries__2__payload[0] = entries_2_holds;
  assign entries__1__payload[25:3] = entries_1_tag;
  assign entries__1__payload[2:1] = entries_1_rrpv;
  assign entries__1__payload[0] = entries_1_holds;
  assign entries__0__payload[25:3] = entries_0_tag;
  assign entries__0__payload[2:1] = entries_0_rrpv;
  assign entries__0__payload[0] = entries_0_holds;
endmodule

module \hotline_upkeep.design (rst, command__valid, command__payload, rsp__ready, o__ready, \o__ready$8 , \o__ready$14 , \o__ready$20 , \o__ready$26 , \o__ready$32 , \o__ready$38 , \o__ready$44 , entries__0__valid, entries__1__valid, entries__2__valid, entries__3__valid, entries__4__valid, entries__5__valid, entries__6__valid, entries__7__valid, entries__0__payload
, entries__1__payload, entries__2__payload, entries__3__payload, entries__4__payload, entries__5__payload, entries__6__payload, entries__7__payload, command__ready, entries__0__ready, entries__1__ready, entries__2__ready, entries__3__ready, entries__4__ready, entries__5__ready, entries__6__ready, entries__7__ready, rows__payload, rows__valid, asks__0__valid, asks__0__payload, asks__1__valid
, asks__1__payload, asks__2__valid, asks__2__payload, asks__3__valid, asks__3__payload, asks__4__valid, asks__4__payload, asks__5__valid, asks__5__payload, asks__6__valid, asks__6__payload, asks__7__valid, asks__7__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire \$1 ;
  wire \$10 ;
  reg [15:0] \$100 ;
  reg [15:0] \$101 ;
  reg [10:0] \$102 ;
  reg [7:0] \$103 ;
  reg [2:0] \$104 ;
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
  reg \$59 ;
  wire \$6 ;
  wire \$60 ;
  reg \$61 ;
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
  reg [22:0] \$73 ;
  wire [14:0] \$74 ;
  reg [1:0] \$75 ;
  wire [1:0] \$76 ;
  wire [35:0] \$77 ;
  wire [35:0] \$78 ;
  wire [35:0] \$79 ;
  wire \$8 ;
  wire \$80 ;
  wire \$81 ;
  wire \$82 ;
  wire \$83 ;
  wire \$84 ;
  wire \$85 ;
  wire \$86 ;
  reg \$87 ;
  wire \$88 ;
  wire [16:0] \$89 ;
  wire \$9 ;
  wire [16:0] \$90 ;
  wire [7:0] \$91 ;
  wire \$92 ;
  wire [11:0] \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire \$97 ;
  wire \$98 ;
  wire \$99 ;
  reg [15:0] \$signal  = 16'h0000;
  reg \$signal$77 ;
  output [13:0] asks__0__payload;
  wire [13:0] asks__0__payload;
  wire [1:0] \asks__0__payload.op ;
  wire [9:0] \asks__0__payload.set ;
  wire [1:0] \asks__0__payload.way ;
  wire asks__0__ready;
  output asks__0__valid;
  wire asks__0__valid;
  output [13:0] asks__1__payload;
  wire [13:0] asks__1__payload;
  wire [1:0] \asks__1__payload.op ;
  wire [9:0] \asks__1__payload.set ;
  wire [1:0] \asks__1__payload.way ;
  wire asks__1__ready;
  output asks__1__valid;
  wire asks__1__valid;
  output [13:0] asks__2__payload;
  wire [13:0] asks__2__payload;
  wire [1:0] \asks__2__payload.op ;
  wire [9:0] \asks__2__payload.set ;
  wire [1:0] \asks__2__payload.way ;
  wire asks__2__ready;
  output asks__2__valid;
  wire asks__2__valid;
  output [13:0] asks__3__payload;
  wire [13:0] asks__3__payload;
  wire [1:0] \asks__3__payload.op ;
  wire [9:0] \asks__3__payload.set ;
  wire [1:0] \asks__3__payload.way ;
  wire asks__3__ready;
  output asks__3__valid;
  wire asks__3__valid;
  output [13:0] asks__4__payload;
  wire [13:0] asks__4__payload;
  wire [1:0] \asks__4__payload.op ;
  wire [9:0] \asks__4__payload.set ;
  wire [1:0] \asks__4__payload.way ;
  wire asks__4__ready;
  output asks__4__valid;
  wire asks__4__valid;
  output [13:0] asks__5__payload;
  wire [13:0] asks__5__payload;
  wire [1:0] \asks__5__payload.op ;
  wire [9:0] \asks__5__payload.set ;
  wire [1:0] \asks__5__payload.way ;
  wire asks__5__ready;
  output asks__5__valid;
  wire asks__5__valid;
  output [13:0] asks__6__payload;
  wire [13:0] asks__6__payload;
  wire [1:0] \asks__6__payload.op ;
  wire [9:0] \asks__6__payload.set ;
  wire [1:0] \asks__6__payload.way ;
  wire asks__6__ready;
  output asks__6__valid;
  wire asks__6__valid;
  output [13:0] asks__7__payload;
  wire [13:0] asks__7__payload;
  wire [1:0] \asks__7__payload.op ;
  wire [9:0] \asks__7__payload.set ;
  wire [1:0] \asks__7__payload.way ;
  wire asks__7__ready;
  output asks__7__valid;
  wire asks__7__valid;
  reg [7:0] clear_sent = 8'h00;
  reg [10:0] clear_set = 11'h000;
  input clk;
  wire clk;
  input [1:0] command__payload;
  wire [1:0] command__payload;
  wire [1:0] \command__payload.op ;
  output command__ready;
  reg command__ready;
  input command__valid;
  wire command__valid;
  reg ending;
  input [25:0] entries__0__payload;
  wire [25:0] entries__0__payload;
  wire \entries__0__payload.holds ;
  wire [1:0] \entries__0__payload.rrpv ;
  wire [22:0] \entries__0__payload.tag ;
  output entries__0__ready;
  reg entries__0__ready;
  input entries__0__valid;
  wire entries__0__valid;
  input [25:0] entries__1__payload;
  wire [25:0] entries__1__payload;
  wire \entries__1__payload.holds ;
  wire [1:0] \entries__1__payload.rrpv ;
  wire [22:0] \entries__1__payload.tag ;
  output entries__1__ready;
  reg entries__1__ready;
  input entries__1__valid;
  wire entries__1__valid;
  input [25:0] entries__2__payload;
  wire [25:0] entries__2__payload;
  wire \entries__2__payload.holds ;
  wire [1:0] \entries__2__payload.rrpv ;
  wire [22:0] \entries__2__payload.tag ;
  output entries__2__ready;
  reg entries__2__ready;
  input entries__2__valid;
  wire entries__2__valid;
  input [25:0] entries__3__payload;
  wire [25:0] entries__3__payload;
  wire \entries__3__payload.holds ;
  wire [1:0] \entries__3__payload.rrpv ;
  wire [22:0] \entries__3__payload.tag ;
  output entries__3__ready;
  reg entries__3__ready;
  input entries__3__valid;
  wire entries__3__valid;
  input [25:0] entries__4__payload;
  wire [25:0] entries__4__payload;
  wire \entries__4__payload.holds ;
  wire [1:0] \entries__4__payload.rrpv ;
  wire [22:0] \entries__4__payload.tag ;
  output entries__4__ready;
  reg entries__4__ready;
  input entries__4__valid;
  wire entries__4__valid;
  input [25:0] entries__5__payload;
  wire [25:0] entries__5__payload;
  wire \entries__5__payload.holds ;
  wire [1:0] \entries__5__payload.rrpv ;
  wire [22:0] \entries__5__payload.tag ;
  output entries__5__ready;
  reg entries__5__ready;
  input entries__5__valid;
  wire entries__5__valid;
  input [25:0] entries__6__payload;
  wire [25:0] entries__6__payload;
  wire \entries__6__payload.holds ;
  wire [1:0] \entries__6__payload.rrpv ;
  wire [22:0] \entries__6__payload.tag ;
  output entries__6__ready;
  reg entries__6__ready;
  input entries__6__valid;
  wire entries__6__valid;
  input [25:0] entries__7__payload;
  wire [25:0] entries__7__payload;
  wire \entries__7__payload.holds ;
  wire [1:0] \entries__7__payload.rrpv ;
  wire [22:0] \entries__7__payload.tag ;
  output entries__7__ready;
  reg entries__7__ready;
  input entries__7__valid;
  wire entries__7__valid;
  reg [2:0] fsm_state = 3'h0;
  reg [15:0] got = 16'h0000;
  reg [13:0] i__payload;
  reg [13:0] \i__payload$54 ;
  wire [1:0] \i__payload$54.op ;
  wire [9:0] \i__payload$54.set ;
  wire [1:0] \i__payload$54.way ;
  reg [13:0] \i__payload$56 ;
  wire [1:0] \i__payload$56.op ;
  wire [9:0] \i__payload$56.set ;
  wire [1:0] \i__payload$56.way ;
  reg [13:0] \i__payload$58 ;
  wire [1:0] \i__payload$58.op ;
  wire [9:0] \i__payload$58.set ;
  wire [1:0] \i__payload$58.way ;
  reg [13:0] \i__payload$60 ;
  wire [1:0] \i__payload$60.op ;
  wire [9:0] \i__payload$60.set ;
  wire [1:0] \i__payload$60.way ;
  reg [13:0] \i__payload$62 ;
  wire [1:0] \i__payload$62.op ;
  wire [9:0] \i__payload$62.set ;
  wire [1:0] \i__payload$62.way ;
  reg [13:0] \i__payload$64 ;
  wire [1:0] \i__payload$64.op ;
  wire [9:0] \i__payload$64.set ;
  wire [1:0] \i__payload$64.way ;
  reg [13:0] \i__payload$66 ;
  wire [1:0] \i__payload$66.op ;
  wire [9:0] \i__payload$66.set ;
  wire [1:0] \i__payload$66.way ;
  wire [53:0] \i__payload$98 ;
  wire [17:0] \i__payload$98.beside ;
  wire [35:0] \i__payload$98.key ;
  wire [1:0] \i__payload.op ;
  wire [9:0] \i__payload.set ;
  wire [1:0] \i__payload.way ;
  wire i__ready;
  wire \i__ready$115 ;
  wire \i__ready$116 ;
  wire \i__ready$117 ;
  wire \i__ready$118 ;
  wire \i__ready$119 ;
  wire \i__ready$120 ;
  wire \i__ready$121 ;
  wire \i__ready$122 ;
  reg i__valid;
  reg \i__valid$53 ;
  reg \i__valid$55 ;
  reg \i__valid$57 ;
  reg \i__valid$59 ;
  reg \i__valid$61 ;
  reg \i__valid$63 ;
  reg \i__valid$65 ;
  reg \i__valid$86 ;
  wire [13:0] o__payload;
  wire [53:0] \o__payload$102 ;
  wire [17:0] \o__payload$102.beside ;
  wire [35:0] \o__payload$102.key ;
  wire [13:0] \o__payload$13 ;
  wire [1:0] \o__payload$13.op ;
  wire [9:0] \o__payload$13.set ;
  wire [1:0] \o__payload$13.way ;
  wire [13:0] \o__payload$19 ;
  wire [1:0] \o__payload$19.op ;
  wire [9:0] \o__payload$19.set ;
  wire [1:0] \o__payload$19.way ;
  wire [13:0] \o__payload$25 ;
  wire [1:0] \o__payload$25.op ;
  wire [9:0] \o__payload$25.set ;
  wire [1:0] \o__payload$25.way ;
  wire [13:0] \o__payload$31 ;
  wire [1:0] \o__payload$31.op ;
  wire [9:0] \o__payload$31.set ;
  wire [1:0] \o__payload$31.way ;
  wire [13:0] \o__payload$37 ;
  wire [1:0] \o__payload$37.op ;
  wire [9:0] \o__payload$37.set ;
  wire [1:0] \o__payload$37.way ;
  wire [13:0] \o__payload$43 ;
  wire [1:0] \o__payload$43.op ;
  wire [9:0] \o__payload$43.set ;
  wire [1:0] \o__payload$43.way ;
  wire [13:0] \o__payload$7 ;
  wire [1:0] \o__payload$7.op ;
  wire [9:0] \o__payload$7.set ;
  wire [1:0] \o__payload$7.way ;
  wire [1:0] \o__payload.op ;
  wire [9:0] \o__payload.set ;
  wire [1:0] \o__payload.way ;
  input o__ready;
  wire o__ready;
  wire \o__ready$103 ;
  input \o__ready$14 ;
  wire \o__ready$14 ;
  input \o__ready$20 ;
  wire \o__ready$20 ;
  input \o__ready$26 ;
  wire \o__ready$26 ;
  input \o__ready$32 ;
  wire \o__ready$32 ;
  input \o__ready$38 ;
  wire \o__ready$38 ;
  input \o__ready$44 ;
  wire \o__ready$44 ;
  input \o__ready$8 ;
  wire \o__ready$8 ;
  wire o__valid;
  wire \o__valid$100 ;
  wire \o__valid$11 ;
  wire \o__valid$17 ;
  wire \o__valid$23 ;
  wire \o__valid$29 ;
  wire \o__valid$35 ;
  wire \o__valid$41 ;
  wire \o__valid$47 ;
  wire [53:0] req__payload;
  wire [17:0] \req__payload.beside ;
  wire [35:0] \req__payload.key ;
  wire req__ready;
  wire req__valid;
  output [53:0] rows__payload;
  wire [53:0] rows__payload;
  wire \rows__payload.end ;
  wire [29:0] \rows__payload.row ;
  wire [1:0] \rows__payload.rrpv ;
  wire [14:0] \rows__payload.slot ;
  wire [5:0] \rows__payload.table ;
  wire rows__ready;
  output rows__valid;
  wire rows__valid;
  wire [53:0] rsp__payload;
  wire [17:0] \rsp__payload.beside ;
  wire [35:0] \rsp__payload.scattered ;
  input rsp__ready;
  wire rsp__ready;
  wire rsp__valid;
  input rst;
  wire rst;
  assign \$1  = ~ \$signal [15];
  assign \$2  = ! \$signal [4:2];
  assign \$3  = \$1  & \$2 ;
  assign \$4  = ~ \$signal [15];
  assign \$5  = \$signal [4:2] == 1'h1;
  assign \$6  = \$4  & \$5 ;
  assign \$7  = ~ \$signal [15];
  assign \$8  = \$signal [4:2] == 2'h2;
  assign \$9  = \$7  & \$8 ;
  assign \$10  = ~ \$signal [15];
  assign \$11  = \$signal [4:2] == 2'h3;
  assign \$12  = \$10  & \$11 ;
  assign \$13  = ~ \$signal [15];
  assign \$14  = \$signal [4:2] == 3'h4;
  assign \$15  = \$13  & \$14 ;
  assign \$16  = ~ \$signal [15];
  assign \$17  = \$signal [4:2] == 3'h5;
  assign \$18  = \$16  & \$17 ;
  assign \$19  = ~ \$signal [15];
  assign \$20  = \$signal [4:2] == 3'h6;
  assign \$21  = \$19  & \$20 ;
  assign \$22  = ~ \$signal [15];
  assign \$23  = \$signal [4:2] == 3'h7;
  assign \$24  = \$22  & \$23 ;
  assign \$25  = ! got[4:2];
  assign \$26  = ~ got[15];
  assign \$27  = \$25  & \$26 ;
  assign \$28  = \$27  & i__ready;
  assign \$29  = got[4:2] == 1'h1;
  assign \$30  = ~ got[15];
  assign \$31  = \$29  & \$30 ;
  assign \$32  = \$31  & i__ready;
  assign \$33  = got[4:2] == 2'h2;
  assign \$34  = ~ got[15];
  assign \$35  = \$33  & \$34 ;
  assign \$36  = \$35  & i__ready;
  assign \$37  = got[4:2] == 2'h3;
  assign \$38  = ~ got[15];
  assign \$39  = \$37  & \$38 ;
  assign \$40  = \$39  & i__ready;
  assign \$41  = got[4:2] == 3'h4;
  assign \$42  = ~ got[15];
  assign \$43  = \$41  & \$42 ;
  assign \$44  = \$43  & i__ready;
  assign \$45  = got[4:2] == 3'h5;
  assign \$46  = ~ got[15];
  assign \$47  = \$45  & \$46 ;
  assign \$48  = \$47  & i__ready;
  assign \$49  = got[4:2] == 3'h6;
  assign \$50  = ~ got[15];
  assign \$51  = \$49  & \$50 ;
  assign \$52  = \$51  & i__ready;
  assign \$53  = got[4:2] == 3'h7;
  assign \$54  = ~ got[15];
  assign \$55  = \$53  & \$54 ;
  assign \$56  = \$55  & i__ready;
  assign \$57  = ~ got[15];
  assign \$58  = \$57  & i__ready;
  assign \$60  = \$58  & \$59 ;
  assign \$62  = \$signal$77  & \$61 ;
  assign \$63  = ~ clear_sent[0];
  assign \$64  = ~ clear_sent[1];
  assign \$65  = ~ clear_sent[2];
  assign \$66  = ~ clear_sent[3];
  assign \$67  = ~ clear_sent[4];
  assign \$68  = ~ clear_sent[5];
  assign \$69  = ~ clear_sent[6];
  assign \$70  = ~ clear_sent[7];
  assign \$71  = | { asks__7__valid, asks__6__valid, asks__5__valid, asks__4__valid, asks__3__valid, asks__2__valid, asks__1__valid, asks__0__valid };
  assign \$72  = ~ \$71 ;
  assign \$74  = ending ? 15'h0000 : got[14:0];
  assign \$76  = ending ? 2'h0 : \$75 ;
  assign \$77  = rsp__payload[53] ? 36'h000000000 : rsp__payload[35:0];
  assign \$79  = rsp__payload[53] ? 36'h000000000 : \$78 ;
  assign \$80  = ! fsm_state;
  assign \$81  = fsm_state == 1'h1;
  assign \$82  = fsm_state == 2'h2;
  assign \$83  = fsm_state == 2'h3;
  assign \$84  = fsm_state == 3'h4;
  assign \$85  = command__payload == 2'h3;
  assign \$86  = ~ \$signal [15];
  assign \$88  = \$86  & \$87 ;
  assign \$89  = \$signal  + 1'h1;
  assign \$90  = got + 1'h1;
  assign \$91  = clear_sent | { \i__ready$122 , \i__ready$121 , \i__ready$120 , \i__ready$119 , \i__ready$118 , \i__ready$117 , \i__ready$116 , \i__ready$115  };
  assign \$92  = & \$91 ;
  assign \$93  = clear_set + 1'h1;
  assign \$94  = clear_set == 10'h3ff;
  assign \$95  = | { asks__7__valid, asks__6__valid, asks__5__valid, asks__4__valid, asks__3__valid, asks__2__valid, asks__1__valid, asks__0__valid };
  assign \$96  = ~ \$95 ;
  assign \$97  = \$96  & i__ready;
  assign \$98  = rows__valid & rsp__ready;
  assign \$99  = \$98  & rows__payload[53];
  always @(posedge clk)
    \$signal  <= \$100 ;
  always @(posedge clk)
    got <= \$101 ;
  always @(posedge clk)
    clear_set <= \$102 ;
  always @(posedge clk)
    clear_sent <= \$103 ;
  always @(posedge clk)
    fsm_state <= \$104 ;
  \hotline_upkeep.design.ask_0  ask_0 (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(\i__ready$115 ),
    .i__valid(i__valid),
    .o__payload(asks__0__payload),
    .o__ready(o__ready),
    .o__valid(asks__0__valid),
    .rst(rst)
  );
  \hotline_upkeep.design.ask_1  ask_1 (
    .clk(clk),
    .i__payload(\i__payload$54 ),
    .i__ready(\i__ready$116 ),
    .i__valid(\i__valid$53 ),
    .o__payload(asks__1__payload),
    .o__ready(\o__ready$8 ),
    .o__valid(asks__1__valid),
    .rst(rst)
  );
  \hotline_upkeep.design.ask_2  ask_2 (
    .clk(clk),
    .i__payload(\i__payload$56 ),
    .i__ready(\i__ready$117 ),
    .i__valid(\i__valid$55 ),
    .o__payload(asks__2__payload),
    .o__ready(\o__ready$14 ),
    .o__valid(asks__2__valid),
    .rst(rst)
  );
  \hotline_upkeep.design.ask_3  ask_3 (
    .clk(clk),
    .i__payload(\i__payload$58 ),
    .i__ready(\i__ready$118 ),
    .i__valid(\i__valid$57 ),
    .o__payload(asks__3__payload),
    .o__ready(\o__ready$20 ),
    .o__valid(asks__3__valid),
    .rst(rst)
  );
  \hotline_upkeep.design.ask_4  ask_4 (
    .clk(clk),
    .i__payload(\i__payload$60 ),
    .i__ready(\i__ready$119 ),
    .i__valid(\i__valid$59 ),
    .o__payload(asks__4__payload),
    .o__ready(\o__ready$26 ),
    .o__valid(asks__4__valid),
    .rst(rst)
  );
  \hotline_upkeep.design.ask_5  ask_5 (
    .clk(clk),
    .i__payload(\i__payload$62 ),
    .i__ready(\i__ready$120 ),
    .i__valid(\i__valid$61 ),
    .o__payload(asks__5__payload),
    .o__ready(\o__ready$32 ),
    .o__valid(asks__5__valid),
    .rst(rst)
  );
  \hotline_upkeep.design.ask_6  ask_6 (
    .clk(clk),
    .i__payload(\i__payload$64 ),
    .i__ready(\i__ready$121 ),
    .i__valid(\i__valid$63 ),
    .o__payload(asks__6__payload),
    .o__ready(\o__ready$38 ),
    .o__valid(asks__6__valid),
    .rst(rst)
  );
  \hotline_upkeep.design.ask_7  ask_7 (
    .clk(clk),
    .i__payload(\i__payload$66 ),
    .i__ready(\i__ready$122 ),
    .i__valid(\i__valid$65 ),
    .o__payload(asks__7__payload),
    .o__ready(\o__ready$44 ),
    .o__valid(asks__7__valid),
    .rst(rst)
  );
  \hotline_upkeep.design.found  found (
    .clk(clk),
    .i__payload(\i__payload$98 ),
    .i__ready(i__ready),
    .i__valid(\i__valid$86 ),
    .o__payload(\o__payload$102 ),
    .o__ready(\o__ready$103 ),
    .o__valid(req__valid),
    .rst(rst)
  );
  \hotline_upkeep.design.inverse  inverse (
    .advance(\o__ready$103 ),
    .clk(clk),
    .req__payload(req__payload),
    .req__valid(req__valid),
    .rsp__payload(rsp__payload),
    .rsp__ready(rsp__ready),
    .rsp__valid(rows__valid),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (got[4:2])
      3'h0:
          \$59  = entries__0__valid;
      3'h1:
          \$59  = entries__1__valid;
      3'h2:
          \$59  = entries__2__valid;
      3'h3:
          \$59  = entries__3__valid;
      3'h4:
          \$59  = entries__4__valid;
      3'h5:
          \$59  = entries__5__valid;
      3'h6:
          \$59  = entries__6__valid;
      3'h7:
          \$59  = entries__7__valid;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (got[4:2])
      3'h0:
          \$61  = entries__0__payload[0];
      3'h1:
          \$61  = entries__1__payload[0];
      3'h2:
          \$61  = entries__2__payload[0];
      3'h3:
          \$61  = entries__3__payload[0];
      3'h4:
          \$61  = entries__4__payload[0];
      3'h5:
          \$61  = entries__5__payload[0];
      3'h6:
          \$61  = entries__6__payload[0];
      3'h7:
          \$61  = entries__7__payload[0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (got[4:2])
      3'h0:
          \$73  = entries__0__payload[25:3];
      3'h1:
          \$73  = entries__1__payload[25:3];
      3'h2:
          \$73  = entries__2__payload[25:3];
      3'h3:
          \$73  = entries__3__payload[25:3];
      3'h4:
          \$73  = entries__4__payload[25:3];
      3'h5:
          \$73  = entries__5__payload[25:3];
      3'h6:
          \$73  = entries__6__payload[25:3];
      3'h7:
          \$73  = entries__7__payload[25:3];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (got[4:2])
      3'h0:
          \$75  = entries__0__payload[2:1];
      3'h1:
          \$75  = entries__1__payload[2:1];
      3'h2:
          \$75  = entries__2__payload[2:1];
      3'h3:
          \$75  = entries__3__payload[2:1];
      3'h4:
          \$75  = entries__4__payload[2:1];
      3'h5:
          \$75  = entries__5__payload[2:1];
      3'h6:
          \$75  = entries__6__payload[2:1];
      3'h7:
          \$75  = entries__7__payload[2:1];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (\$signal [4:2])
      3'h0:
          \$87  = \i__ready$115 ;
      3'h1:
          \$87  = \i__ready$116 ;
      3'h2:
          \$87  = \i__ready$117 ;
      3'h3:
          \$87  = \i__ready$118 ;
      3'h4:
          \$87  = \i__ready$119 ;
      3'h5:
          \$87  = \i__ready$120 ;
      3'h6:
          \$87  = \i__ready$121 ;
      3'h7:
          \$87  = \i__ready$122 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    command__ready = 1'h0;
    casez (fsm_state)
      3'h0:
          command__ready = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    i__valid = 1'h0;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
          i__valid = \$3 ;
      3'h2:
          i__valid = \$63 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    i__payload = 14'h0000;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
        begin
          i__payload[1:0] = 2'h3;
          i__payload[11:2] = \$signal [14:5];
          i__payload[13:12] = \$signal [1:0];
        end
      3'h2:
        begin
          i__payload[1:0] = 2'h2;
          i__payload[11:2] = clear_set[9:0];
        end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \i__valid$53  = 1'h0;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
          \i__valid$53  = \$6 ;
      3'h2:
          \i__valid$53  = \$64 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \i__payload$54  = 14'h0000;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
        begin
          \i__payload$54 [1:0] = 2'h3;
          \i__payload$54 [11:2] = \$signal [14:5];
          \i__payload$54 [13:12] = \$signal [1:0];
        end
      3'h2:
        begin
          \i__payload$54 [1:0] = 2'h2;
          \i__payload$54 [11:2] = clear_set[9:0];
        end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \i__valid$55  = 1'h0;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
          \i__valid$55  = \$9 ;
      3'h2:
          \i__valid$55  = \$65 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \i__payload$56  = 14'h0000;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
        begin
          \i__payload$56 [1:0] = 2'h3;
          \i__payload$56 [11:2] = \$signal [14:5];
          \i__payload$56 [13:12] = \$signal [1:0];
        end
      3'h2:
        begin
          \i__payload$56 [1:0] = 2'h2;
          \i__payload$56 [11:2] = clear_set[9:0];
        end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \i__valid$57  = 1'h0;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
          \i__valid$57  = \$12 ;
      3'h2:
          \i__valid$57  = \$66 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \i__payload$58  = 14'h0000;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
        begin
          \i__payload$58 [1:0] = 2'h3;
          \i__payload$58 [11:2] = \$signal [14:5];
          \i__payload$58 [13:12] = \$signal [1:0];
        end
      3'h2:
        begin
          \i__payload$58 [1:0] = 2'h2;
          \i__payload$58 [11:2] = clear_set[9:0];
        end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \i__valid$59  = 1'h0;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
          \i__valid$59  = \$15 ;
      3'h2:
          \i__valid$59  = \$67 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \i__payload$60  = 14'h0000;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
        begin
          \i__payload$60 [1:0] = 2'h3;
          \i__payload$60 [11:2] = \$signal [14:5];
          \i__payload$60 [13:12] = \$signal [1:0];
        end
      3'h2:
        begin
          \i__payload$60 [1:0] = 2'h2;
          \i__payload$60 [11:2] = clear_set[9:0];
        end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \i__valid$61  = 1'h0;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
          \i__valid$61  = \$18 ;
      3'h2:
          \i__valid$61  = \$68 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \i__payload$62  = 14'h0000;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
        begin
          \i__payload$62 [1:0] = 2'h3;
          \i__payload$62 [11:2] = \$signal [14:5];
          \i__payload$62 [13:12] = \$signal [1:0];
        end
      3'h2:
        begin
          \i__payload$62 [1:0] = 2'h2;
          \i__payload$62 [11:2] = clear_set[9:0];
        end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \i__valid$63  = 1'h0;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
          \i__valid$63  = \$21 ;
      3'h2:
          \i__valid$63  = \$69 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \i__payload$64  = 14'h0000;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
        begin
          \i__payload$64 [1:0] = 2'h3;
          \i__payload$64 [11:2] = \$signal [14:5];
          \i__payload$64 [13:12] = \$signal [1:0];
        end
      3'h2:
        begin
          \i__payload$64 [1:0] = 2'h2;
          \i__payload$64 [11:2] = clear_set[9:0];
        end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \i__valid$65  = 1'h0;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
          \i__valid$65  = \$24 ;
      3'h2:
          \i__valid$65  = \$70 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \i__payload$66  = 14'h0000;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
        begin
          \i__payload$66 [1:0] = 2'h3;
          \i__payload$66 [11:2] = \$signal [14:5];
          \i__payload$66 [13:12] = \$signal [1:0];
        end
      3'h2:
        begin
          \i__payload$66 [1:0] = 2'h2;
          \i__payload$66 [11:2] = clear_set[9:0];
        end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    entries__0__ready = 1'h0;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
          entries__0__ready = \$28 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    entries__1__ready = 1'h0;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
          entries__1__ready = \$32 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    entries__2__ready = 1'h0;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
          entries__2__ready = \$36 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    entries__3__ready = 1'h0;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
          entries__3__ready = \$40 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    entries__4__ready = 1'h0;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
          entries__4__ready = \$44 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    entries__5__ready = 1'h0;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
          entries__5__ready = \$48 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    entries__6__ready = 1'h0;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
          entries__6__ready = \$52 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    entries__7__ready = 1'h0;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
          entries__7__ready = \$56 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$signal$77  = 1'h0;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
          \$signal$77  = \$60 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \i__valid$86  = 1'h0;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
          \i__valid$86  = \$62 ;
      3'h2:
          /* empty */;
      3'h3:
          \i__valid$86  = \$72 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    ending = 1'h0;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h3:
          ending = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$100  = \$signal ;
    casez (fsm_state)
      3'h0:
          if (command__valid) begin
            \$100  = 16'h0000;
          end
      3'h1:
          if (\$88 ) begin
            \$100  = \$89 [15:0];
          end
    endcase
    if (rst) begin
      \$100  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$101  = got;
    casez (fsm_state)
      3'h0:
          if (command__valid) begin
            \$101  = 16'h0000;
          end
      3'h1:
          if (\$signal$77 ) begin
            \$101  = \$90 [15:0];
          end
    endcase
    if (rst) begin
      \$101  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$102  = clear_set;
    casez (fsm_state)
      3'h0:
          if (command__valid) begin
            \$102  = 11'h000;
          end
      3'h1:
          /* empty */;
      3'h2:
          if (\$92 ) begin
            \$102  = \$93 [10:0];
          end
    endcase
    if (rst) begin
      \$102  = 11'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$103  = clear_sent;
    casez (fsm_state)
      3'h0:
          if (command__valid) begin
            \$103  = 8'h00;
          end
      3'h1:
          /* empty */;
      3'h2:
        begin
          if (\i__ready$115 ) begin
            \$103 [0] = 1'h1;
          end
          if (\i__ready$116 ) begin
            \$103 [1] = 1'h1;
          end
          if (\i__ready$117 ) begin
            \$103 [2] = 1'h1;
          end
          if (\i__ready$118 ) begin
            \$103 [3] = 1'h1;
          end
          if (\i__ready$119 ) begin
            \$103 [4] = 1'h1;
          end
          if (\i__ready$120 ) begin
            \$103 [5] = 1'h1;
          end
          if (\i__ready$121 ) begin
            \$103 [6] = 1'h1;
          end
          if (\i__ready$122 ) begin
            \$103 [7] = 1'h1;
          end
          if (\$92 ) begin
            \$103  = 8'h00;
          end
        end
    endcase
    if (rst) begin
      \$103  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$104  = fsm_state;
    casez (fsm_state)
      3'h0:
          if (command__valid) begin
            (* full_case = 32'd1 *)
            if (\$85 ) begin
              \$104  = 3'h1;
            end else begin
              \$104  = 3'h2;
            end
          end
      3'h1:
          if (got[15]) begin
            \$104  = 3'h3;
          end
      3'h2:
          if (\$92 ) begin
            if (\$94 ) begin
              \$104  = 3'h3;
            end
          end
      3'h3:
          if (\$97 ) begin
            \$104  = 3'h4;
          end
      3'h4:
          if (\$99 ) begin
            \$104  = 3'h0;
          end
    endcase
    if (rst) begin
      \$104  = 3'h0;
    end
  end
  assign o__payload = asks__0__payload;
  assign asks__0__ready = o__ready;
  assign o__valid = asks__0__valid;
  assign \o__payload$7  = asks__1__payload;
  assign asks__1__ready = \o__ready$8 ;
  assign \o__valid$11  = asks__1__valid;
  assign \o__payload$13  = asks__2__payload;
  assign asks__2__ready = \o__ready$14 ;
  assign \o__valid$17  = asks__2__valid;
  assign \o__payload$19  = asks__3__payload;
  assign asks__3__ready = \o__ready$20 ;
  assign \o__valid$23  = asks__3__valid;
  assign \o__payload$25  = asks__4__payload;
  assign asks__4__ready = \o__ready$26 ;
  assign \o__valid$29  = asks__4__valid;
  assign \o__payload$31  = asks__5__payload;
  assign asks__5__ready = \o__ready$32 ;
  assign \o__valid$35  = asks__5__valid;
  assign \o__payload$37  = asks__6__payload;
  assign asks__6__ready = \o__ready$38 ;
  assign \o__valid$41  = asks__6__valid;
  assign \o__payload$43  = asks__7__payload;
  assign asks__7__ready = \o__ready$44 ;
  assign \o__valid$47  = asks__7__valid;
  assign \o__valid$100  = req__valid;
  assign req__ready = \o__ready$103 ;
  assign rsp__valid = rows__valid;
  assign rows__ready = rsp__ready;
  assign \asks__0__payload.op  = asks__0__payload[1:0];
  assign \asks__0__payload.set  = asks__0__payload[11:2];
  assign \asks__0__payload.way  = asks__0__payload[13:12];
  assign \o__payload.op  = asks__0__payload[1:0];
  assign \o__payload.set  = asks__0__payload[11:2];
  assign \o__payload.way  = asks__0__payload[13:12];
  assign \asks__1__payload.op  = asks__1__payload[1:0];
  assign \asks__1__payload.set  = asks__1__payload[11:2];
  assign \asks__1__payload.way  = asks__1__payload[13:12];
  assign \o__payload$7.op  = asks__1__payload[1:0];
  assign \o__payload$7.set  = asks__1__payload[11:2];
  assign \o__payload$7.way  = asks__1__payload[13:12];
  assign \asks__2__payload.op  = asks__2__payload[1:0];
  assign \asks__2__payload.set  = asks__2__payload[11:2];
  assign \asks__2__payload.way  = asks__2__payload[13:12];
  assign \o__payload$13.op  = asks__2__payload[1:0];
  assign \o__payload$13.set  = asks__2__payload[11:2];
  assign \o__payload$13.way  = asks__2__payload[13:12];
  assign \asks__3__payload.op  = asks__3__payload[1:0];
  assign \asks__3__payload.set  = asks__3__payload[11:2];
  assign \asks__3__payload.way  = asks__3__payload[13:12];
  assign \o__payload$19.op  = asks__3__payload[1:0];
  assign \o__payload$19.set  = asks__3__payload[11:2];
  assign \o__payload$19.way  = asks__3__payload[13:12];
  assign \asks__4__payload.op  = asks__4__payload[1:0];
  assign \asks__4__payload.set  = asks__4__payload[11:2];
  assign \asks__4__payload.way  = asks__4__payload[13:12];
  assign \o__payload$25.op  = asks__4__payload[1:0];
  assign \o__payload$25.set  = asks__4__payload[11:2];
  assign \o__payload$25.way  = asks__4__payload[13:12];
  assign \asks__5__payload.op  = asks__5__payload[1:0];
  assign \asks__5__payload.set  = asks__5__payload[11:2];
  assign \asks__5__payload.way  = asks__5__payload[13:12];
  assign \o__payload$31.op  = asks__5__payload[1:0];
  assign \o__payload$31.set  = asks__5__payload[11:2];
  assign \o__payload$31.way  = asks__5__payload[13:12];
  assign \asks__6__payload.op  = asks__6__payload[1:0];
  assign \asks__6__payload.set  = asks__6__payload[11:2];
  assign \asks__6__payload.way  = asks__6__payload[13:12];
  assign \o__payload$37.op  = asks__6__payload[1:0];
  assign \o__payload$37.set  = asks__6__payload[11:2];
  assign \o__payload$37.way  = asks__6__payload[13:12];
  assign \asks__7__payload.op  = asks__7__payload[1:0];
  assign \asks__7__payload.set  = asks__7__payload[11:2];
  assign \asks__7__payload.way  = asks__7__payload[13:12];
  assign \o__payload$43.op  = asks__7__payload[1:0];
  assign \o__payload$43.set  = asks__7__payload[11:2];
  assign \o__payload$43.way  = asks__7__payload[13:12];
  assign \i__payload.op  = i__payload[1:0];
  assign \i__payload.set  = i__payload[11:2];
  assign \i__payload.way  = i__payload[13:12];
  assign \i__payload$54.op  = \i__payload$54 [1:0];
  assign \i__payload$54.set  = \i__payload$54 [11:2];
  assign \i__payload$54.way  = \i__payload$54 [13:12];
  assign \i__payload$56.op  = \i__payload$56 [1:0];
  assign \i__payload$56.set  = \i__payload$56 [11:2];
  assign \i__payload$56.way  = \i__payload$56 [13:12];
  assign \i__payload$58.op  = \i__payload$58 [1:0];
  assign \i__payload$58.set  = \i__payload$58 [11:2];
  assign \i__payload$58.way  = \i__payload$58 [13:12];
  assign \i__payload$60.op  = \i__payload$60 [1:0];
  assign \i__payload$60.set  = \i__payload$60 [11:2];
  assign \i__payload$60.way  = \i__payload$60 [13:12];
  assign \i__payload$62.op  = \i__payload$62 [1:0];
  assign \i__payload$62.set  = \i__payload$62 [11:2];
  assign \i__payload$62.way  = \i__payload$62 [13:12];
  assign \i__payload$64.op  = \i__payload$64 [1:0];
  assign \i__payload$64.set  = \i__payload$64 [11:2];
  assign \i__payload$64.way  = \i__payload$64 [13:12];
  assign \i__payload$66.op  = \i__payload$66 [1:0];
  assign \i__payload$66.set  = \i__payload$66 [11:2];
  assign \i__payload$66.way  = \i__payload$66 [13:12];
  assign \entries__0__payload.holds  = entries__0__payload[0];
  assign \entries__0__payload.rrpv  = entries__0__payload[2:1];
  assign \entries__0__payload.tag  = entries__0__payload[25:3];
  assign \entries__1__payload.holds  = entries__1__payload[0];
  assign \entries__1__payload.rrpv  = entries__1__payload[2:1];
  assign \entries__1__payload.tag  = entries__1__payload[25:3];
  assign \entries__2__payload.holds  = entries__2__payload[0];
  assign \entries__2__payload.rrpv  = entries__2__payload[2:1];
  assign \entries__2__payload.tag  = entries__2__payload[25:3];
  assign \entries__3__payload.holds  = entries__3__payload[0];
  assign \entries__3__payload.rrpv  = entries__3__payload[2:1];
  assign \entries__3__payload.tag  = entries__3__payload[25:3];
  assign \entries__4__payload.holds  = entries__4__payload[0];
  assign \entries__4__payload.rrpv  = entries__4__payload[2:1];
  assign \entries__4__payload.tag  = entries__4__payload[25:3];
  assign \entries__5__payload.holds  = entries__5__payload[0];
  assign \entries__5__payload.rrpv  = entries__5__payload[2:1];
  assign \entries__5__payload.tag  = entries__5__payload[25:3];
  assign \entries__6__payload.holds  = entries__6__payload[0];
  assign \entries__6__payload.rrpv  = entries__6__payload[2:1];
  assign \entries__6__payload.tag  = entries__6__payload[25:3];
  assign \entries__7__payload.holds  = entries__7__payload[0];
  assign \entries__7__payload.rrpv  = entries__7__payload[2:1];
  assign \entries__7__payload.tag  = entries__7__payload[25:3];
  assign \i__payload$98.key  = \i__payload$98 [35:0];
  assign \i__payload$98.beside  = \i__payload$98 [53:36];
  assign \req__payload.key  = req__payload[35:0];
  assign \req__payload.beside  = req__payload[53:36];
  assign \o__payload$102.key  = \o__payload$102 [35:0];
  assign \o__payload$102.beside  = \o__payload$102 [53:36];
  assign \rows__payload.slot  = rows__payload[14:0];
  assign \rows__payload.table  = rows__payload[20:15];
  assign \rows__payload.row  = rows__payload[50:21];
  assign \rows__payload.rrpv  = rows__payload[52:51];
  assign \rows__payload.end  = rows__payload[53];
  assign \rsp__payload.scattered  = rsp__payload[35:0];
  assign \rsp__payload.beside  = rsp__payload[53:36];
  assign \command__payload.op  = command__payload;
  assign rows__payload[20:15] = \$79 [5:0];
  assign rows__payload[50:21] = \$77 [29:0];
  assign rows__payload[53] = rsp__payload[53];
  assign rows__payload[52:51] = rsp__payload[52:51];
  assign rows__payload[14:0] = rsp__payload[50:36];
  assign req__payload[53:36] = \o__payload$102 [53:36];
  assign req__payload[35:0] = \o__payload$102 [35:0];
  assign \i__payload$98 [53:36] = { ending, \$76 , \$74  };
  assign \i__payload$98 [35:0] = { \$73 , got[14:2] };
  assign \$78  = { 30'h00000000, rsp__payload[35:30] };
endmodule

module \hotline_upkeep.design.ask_0 (rst, o__ready, i__ready, i__valid, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$2  = 0;
  wire \$1 ;
  reg [13:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [13:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [13:0] \$8 ;
  reg \$9 ;
  (* init = 14'h0000 *)
  wire [13:0] \$signal ;
  wire [1:0] \$signal.op ;
  wire [9:0] \$signal.set ;
  wire [1:0] \$signal.way ;
  input clk;
  wire clk;
  input [13:0] i__payload;
  wire [13:0] i__payload;
  wire [1:0] \i__payload.op ;
  wire [9:0] \i__payload.set ;
  wire [1:0] \i__payload.way ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [13:0] o__payload;
  reg [13:0] o__payload = 14'h0000;
  wire [1:0] \o__payload.op ;
  wire [9:0] \o__payload.set ;
  wire [1:0] \o__payload.way ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [13:0] spare = 14'h0000;
  wire [1:0] \spare.op ;
  wire [9:0] \spare.set ;
  wire [1:0] \spare.way ;
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
  assign \o__payload.op  = o__payload[1:0];
  assign \o__payload.set  = o__payload[11:2];
  assign \o__payload.way  = o__payload[13:12];
  assign \$signal.op  = o__payload[1:0];
  assign \$signal.set  = o__payload[11:2];
  assign \$signal.way  = o__payload[13:12];
  assign \i__payload.op  = i__payload[1:0];
  assign \i__payload.set  = i__payload[11:2];
  assign \i__payload.way  = i__payload[13:12];
  assign \spare.op  = spare[1:0];
  assign \spare.set  = spare[11:2];
  assign \spare.way  = spare[13:12];
endmodule

module \hotline_upkeep.design.ask_1 (rst, o__ready, i__ready, i__valid, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$3  = 0;
  wire \$1 ;
  reg [13:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [13:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [13:0] \$8 ;
  reg \$9 ;
  (* init = 14'h0000 *)
  wire [13:0] \$signal ;
  wire [1:0] \$signal.op ;
  wire [9:0] \$signal.set ;
  wire [1:0] \$signal.way ;
  input clk;
  wire clk;
  input [13:0] i__payload;
  wire [13:0] i__payload;
  wire [1:0] \i__payload.op ;
  wire [9:0] \i__payload.set ;
  wire [1:0] \i__payload.way ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [13:0] o__payload;
  reg [13:0] o__payload = 14'h0000;
  wire [1:0] \o__payload.op ;
  wire [9:0] \o__payload.set ;
  wire [1:0] \o__payload.way ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [13:0] spare = 14'h0000;
  wire [1:0] \spare.op ;
  wire [9:0] \spare.set ;
  wire [1:0] \spare.way ;
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
  assign \o__payload.op  = o__payload[1:0];
  assign \o__payload.set  = o__payload[11:2];
  assign \o__payload.way  = o__payload[13:12];
  assign \$signal.op  = o__payload[1:0];
  assign \$signal.set  = o__payload[11:2];
  assign \$signal.way  = o__payload[13:12];
  assign \i__payload.op  = i__payload[1:0];
  assign \i__payload.set  = i__payload[11:2];
  assign \i__payload.way  = i__payload[13:12];
  assign \spare.op  = spare[1:0];
  assign \spare.set  = spare[11:2];
  assign \spare.way  = spare[13:12];
endmodule

module \hotline_upkeep.design.ask_2 (rst, o__ready, i__ready, i__valid, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$4  = 0;
  wire \$1 ;
  reg [13:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [13:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [13:0] \$8 ;
  reg \$9 ;
  (* init = 14'h0000 *)
  wire [13:0] \$signal ;
  wire [1:0] \$signal.op ;
  wire [9:0] \$signal.set ;
  wire [1:0] \$signal.way ;
  input clk;
  wire clk;
  input [13:0] i__payload;
  wire [13:0] i__payload;
  wire [1:0] \i__payload.op ;
  wire [9:0] \i__payload.set ;
  wire [1:0] \i__payload.way ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [13:0] o__payload;
  reg [13:0] o__payload = 14'h0000;
  wire [1:0] \o__payload.op ;
  wire [9:0] \o__payload.set ;
  wire [1:0] \o__payload.way ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [13:0] spare = 14'h0000;
  wire [1:0] \spare.op ;
  wire [9:0] \spare.set ;
  wire [1:0] \spare.way ;
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
  assign \o__payload.op  = o__payload[1:0];
  assign \o__payload.set  = o__payload[11:2];
  assign \o__payload.way  = o__payload[13:12];
  assign \$signal.op  = o__payload[1:0];
  assign \$signal.set  = o__payload[11:2];
  assign \$signal.way  = o__payload[13:12];
  assign \i__payload.op  = i__payload[1:0];
  assign \i__payload.set  = i__payload[11:2];
  assign \i__payload.way  = i__payload[13:12];
  assign \spare.op  = spare[1:0];
  assign \spare.set  = spare[11:2];
  assign \spare.way  = spare[13:12];
endmodule

module \hotline_upkeep.design.ask_3 (rst, o__ready, i__ready, i__valid, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$5  = 0;
  wire \$1 ;
  reg [13:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [13:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [13:0] \$8 ;
  reg \$9 ;
  (* init = 14'h0000 *)
  wire [13:0] \$signal ;
  wire [1:0] \$signal.op ;
  wire [9:0] \$signal.set ;
  wire [1:0] \$signal.way ;
  input clk;
  wire clk;
  input [13:0] i__payload;
  wire [13:0] i__payload;
  wire [1:0] \i__payload.op ;
  wire [9:0] \i__payload.set ;
  wire [1:0] \i__payload.way ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [13:0] o__payload;
  reg [13:0] o__payload = 14'h0000;
  wire [1:0] \o__payload.op ;
  wire [9:0] \o__payload.set ;
  wire [1:0] \o__payload.way ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [13:0] spare = 14'h0000;
  wire [1:0] \spare.op ;
  wire [9:0] \spare.set ;
  wire [1:0] \spare.way ;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$7  = o__valid;
    if (room) begin
      \$7  = \$4 ;
    end
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$8  = o__payload;
    if (room) begin
      \$8  = \$5 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$10  = spare;
    if (\$6 ) begin
      \$10  = i__payload;
    end
  end
  assign \$signal  = o__payload;
  assign \o__payload.op  = o__payload[1:0];
  assign \o__payload.set  = o__payload[11:2];
  assign \o__payload.way  = o__payload[13:12];
  assign \$signal.op  = o__payload[1:0];
  assign \$signal.set  = o__payload[11:2];
  assign \$signal.way  = o__payload[13:12];
  assign \i__payload.op  = i__payload[1:0];
  assign \i__payload.set  = i__payload[11:2];
  assign \i__payload.way  = i__payload[13:12];
  assign \spare.op  = spare[1:0];
  assign \spare.set  = spare[11:2];
  assign \spare.way  = spare[13:12];
endmodule

module \hotline_upkeep.design.ask_4 (rst, o__ready, i__ready, i__valid, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$6  = 0;
  wire \$1 ;
  reg [13:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [13:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [13:0] \$8 ;
  reg \$9 ;
  (* init = 14'h0000 *)
  wire [13:0] \$signal ;
  wire [1:0] \$signal.op ;
  wire [9:0] \$signal.set ;
  wire [1:0] \$signal.way ;
  input clk;
  wire clk;
  input [13:0] i__payload;
  wire [13:0] i__payload;
  wire [1:0] \i__payload.op ;
  wire [9:0] \i__payload.set ;
  wire [1:0] \i__payload.way ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [13:0] o__payload;
  reg [13:0] o__payload = 14'h0000;
  wire [1:0] \o__payload.op ;
  wire [9:0] \o__payload.set ;
  wire [1:0] \o__payload.way ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [13:0] spare = 14'h0000;
  wire [1:0] \spare.op ;
  wire [9:0] \spare.set ;
  wire [1:0] \spare.way ;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$7  = o__valid;
    if (room) begin
      \$7  = \$4 ;
    end
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$8  = o__payload;
    if (room) begin
      \$8  = \$5 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$10  = spare;
    if (\$6 ) begin
      \$10  = i__payload;
    end
  end
  assign \$signal  = o__payload;
  assign \o__payload.op  = o__payload[1:0];
  assign \o__payload.set  = o__payload[11:2];
  assign \o__payload.way  = o__payload[13:12];
  assign \$signal.op  = o__payload[1:0];
  assign \$signal.set  = o__payload[11:2];
  assign \$signal.way  = o__payload[13:12];
  assign \i__payload.op  = i__payload[1:0];
  assign \i__payload.set  = i__payload[11:2];
  assign \i__payload.way  = i__payload[13:12];
  assign \spare.op  = spare[1:0];
  assign \spare.set  = spare[11:2];
  assign \spare.way  = spare[13:12];
endmodule

module \hotline_upkeep.design.ask_5 (rst, o__ready, i__ready, i__valid, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$7  = 0;
  wire \$1 ;
  reg [13:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [13:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [13:0] \$8 ;
  reg \$9 ;
  (* init = 14'h0000 *)
  wire [13:0] \$signal ;
  wire [1:0] \$signal.op ;
  wire [9:0] \$signal.set ;
  wire [1:0] \$signal.way ;
  input clk;
  wire clk;
  input [13:0] i__payload;
  wire [13:0] i__payload;
  wire [1:0] \i__payload.op ;
  wire [9:0] \i__payload.set ;
  wire [1:0] \i__payload.way ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [13:0] o__payload;
  reg [13:0] o__payload = 14'h0000;
  wire [1:0] \o__payload.op ;
  wire [9:0] \o__payload.set ;
  wire [1:0] \o__payload.way ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [13:0] spare = 14'h0000;
  wire [1:0] \spare.op ;
  wire [9:0] \spare.set ;
  wire [1:0] \spare.way ;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$7  = o__valid;
    if (room) begin
      \$7  = \$4 ;
    end
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$8  = o__payload;
    if (room) begin
      \$8  = \$5 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$10  = spare;
    if (\$6 ) begin
      \$10  = i__payload;
    end
  end
  assign \$signal  = o__payload;
  assign \o__payload.op  = o__payload[1:0];
  assign \o__payload.set  = o__payload[11:2];
  assign \o__payload.way  = o__payload[13:12];
  assign \$signal.op  = o__payload[1:0];
  assign \$signal.set  = o__payload[11:2];
  assign \$signal.way  = o__payload[13:12];
  assign \i__payload.op  = i__payload[1:0];
  assign \i__payload.set  = i__payload[11:2];
  assign \i__payload.way  = i__payload[13:12];
  assign \spare.op  = spare[1:0];
  assign \spare.set  = spare[11:2];
  assign \spare.way  = spare[13:12];
endmodule

module \hotline_upkeep.design.ask_6 (rst, o__ready, i__ready, i__valid, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$8  = 0;
  wire \$1 ;
  reg [13:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [13:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [13:0] \$8 ;
  reg \$9 ;
  (* init = 14'h0000 *)
  wire [13:0] \$signal ;
  wire [1:0] \$signal.op ;
  wire [9:0] \$signal.set ;
  wire [1:0] \$signal.way ;
  input clk;
  wire clk;
  input [13:0] i__payload;
  wire [13:0] i__payload;
  wire [1:0] \i__payload.op ;
  wire [9:0] \i__payload.set ;
  wire [1:0] \i__payload.way ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [13:0] o__payload;
  reg [13:0] o__payload = 14'h0000;
  wire [1:0] \o__payload.op ;
  wire [9:0] \o__payload.set ;
  wire [1:0] \o__payload.way ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [13:0] spare = 14'h0000;
  wire [1:0] \spare.op ;
  wire [9:0] \spare.set ;
  wire [1:0] \spare.way ;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$7  = o__valid;
    if (room) begin
      \$7  = \$4 ;
    end
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$8  = o__payload;
    if (room) begin
      \$8  = \$5 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$10  = spare;
    if (\$6 ) begin
      \$10  = i__payload;
    end
  end
  assign \$signal  = o__payload;
  assign \o__payload.op  = o__payload[1:0];
  assign \o__payload.set  = o__payload[11:2];
  assign \o__payload.way  = o__payload[13:12];
  assign \$signal.op  = o__payload[1:0];
  assign \$signal.set  = o__payload[11:2];
  assign \$signal.way  = o__payload[13:12];
  assign \i__payload.op  = i__payload[1:0];
  assign \i__payload.set  = i__payload[11:2];
  assign \i__payload.way  = i__payload[13:12];
  assign \spare.op  = spare[1:0];
  assign \spare.set  = spare[11:2];
  assign \spare.way  = spare[13:12];
endmodule

module \hotline_upkeep.design.ask_7 (rst, o__ready, i__ready, i__valid, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$9  = 0;
  wire \$1 ;
  reg [13:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [13:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [13:0] \$8 ;
  reg \$9 ;
  (* init = 14'h0000 *)
  wire [13:0] \$signal ;
  wire [1:0] \$signal.op ;
  wire [9:0] \$signal.set ;
  wire [1:0] \$signal.way ;
  input clk;
  wire clk;
  input [13:0] i__payload;
  wire [13:0] i__payload;
  wire [1:0] \i__payload.op ;
  wire [9:0] \i__payload.set ;
  wire [1:0] \i__payload.way ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [13:0] o__payload;
  reg [13:0] o__payload = 14'h0000;
  wire [1:0] \o__payload.op ;
  wire [9:0] \o__payload.set ;
  wire [1:0] \o__payload.way ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [13:0] spare = 14'h0000;
  wire [1:0] \spare.op ;
  wire [9:0] \spare.set ;
  wire [1:0] \spare.way ;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$7  = o__valid;
    if (room) begin
      \$7  = \$4 ;
    end
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$8  = o__payload;
    if (room) begin
      \$8  = \$5 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$10  = spare;
    if (\$6 ) begin
      \$10  = i__payload;
    end
  end
  assign \$signal  = o__payload;
  assign \o__payload.op  = o__payload[1:0];
  assign \o__payload.set  = o__payload[11:2];
  assign \o__payload.way  = o__payload[13:12];
  assign \$signal.op  = o__payload[1:0];
  assign \$signal.set  = o__payload[11:2];
  assign \$signal.way  = o__payload[13:12];
  assign \i__payload.op  = i__payload[1:0];
  assign \i__payload.set  = i__payload[11:2];
  assign \i__payload.way  = i__payload[13:12];
  assign \spare.op  = spare[1:0];
  assign \spare.set  = spare[11:2];
  assign \spare.way  = spare[13:12];
endmodule

module \hotline_upkeep.design.found (rst, o__ready, i__ready, i__valid, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$10  = 0;
  wire \$1 ;
  reg [53:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [53:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [53:0] \$8 ;
  reg \$9 ;
  (* init = 54'h00000000000000 *)
  wire [53:0] \$signal ;
  wire [17:0] \$signal.beside ;
  wire [35:0] \$signal.key ;
  input clk;
  wire clk;
  input [53:0] i__payload;
  wire [53:0] i__payload;
  wire [17:0] \i__payload.beside ;
  wire [35:0] \i__payload.key ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [53:0] o__payload;
  reg [53:0] o__payload = 54'h00000000000000;
  wire [17:0] \o__payload.beside ;
  wire [35:0] \o__payload.key ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [53:0] spare = 54'h00000000000000;
  wire [17:0] \spare.beside ;
  wire [35:0] \spare.key ;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$7  = o__valid;
    if (room) begin
      \$7  = \$4 ;
    end
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$8  = o__payload;
    if (room) begin
      \$8  = \$5 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$10  = spare;
    if (\$6 ) begin
      \$10  = i__payload;
    end
  end
  assign \$signal  = o__payload;
  assign \o__payload.key  = o__payload[35:0];
  assign \o__payload.beside  = o__payload[53:36];
  assign \$signal.key  = o__payload[35:0];
  assign \$signal.beside  = o__payload[53:36];
  assign \i__payload.key  = i__payload[35:0];
  assign \i__payload.beside  = i__payload[53:36];
  assign \spare.key  = spare[35:0];
  assign \spare.beside  = spare[53:36];
endmodule

module \hotline_upkeep.design.inverse (rst, rsp__ready, advance, req__payload, rsp__payload, rsp__valid, req__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$11  = 0;
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
  reg [17:0] \$54 ;
  reg [17:0] \$55 ;
  reg [17:0] \$56 ;
  reg [17:0] \$57 ;
  reg [17:0] \$58 ;
  reg [17:0] \$59 ;
  wire [17:0] \$6 ;
  reg [17:0] \$60 ;
  reg [17:0] \$61 ;
  wire [17:0] \$7 ;
  wire [35:0] \$8 ;
  wire [18:0] \$9 ;
  output advance;
  wire advance;
  reg [17:0] beside_0 = 18'h00000;
  reg [17:0] beside_1 = 18'h00000;
  reg [17:0] beside_2 = 18'h00000;
  reg [17:0] beside_3 = 18'h00000;
  reg [17:0] beside_4 = 18'h00000;
  reg [17:0] beside_5 = 18'h00000;
  reg [17:0] beside_6 = 18'h00000;
  reg [17:0] beside_7 = 18'h00000;
  input clk;
  wire clk;
  reg [17:0] left_mix0 = 18'h00000;
  reg [17:0] left_mix1 = 18'h00000;
  reg [17:0] left_mix2 = 18'h00000;
  reg [17:0] left_mix3 = 18'h00000;
  reg [17:0] left_multiply0 = 18'h00000;
  reg [17:0] left_multiply1 = 18'h00000;
  reg [17:0] left_multiply2 = 18'h00000;
  reg [17:0] left_multiply3 = 18'h00000;
  reg [17:0] product_multiply0 = 18'h00000;
  reg [17:0] product_multiply1 = 18'h00000;
  reg [17:0] product_multiply2 = 18'h00000;
  reg [17:0] product_multiply3 = 18'h00000;
  input [53:0] req__payload;
  wire [53:0] req__payload;
  wire [17:0] \req__payload.beside ;
  wire [35:0] \req__payload.key ;
  wire req__ready;
  input req__valid;
  wire req__valid;
  reg [17:0] right_mix0 = 18'h00000;
  reg [17:0] right_mix1 = 18'h00000;
  reg [17:0] right_mix2 = 18'h00000;
  reg [17:0] right_mix3 = 18'h00000;
  reg [17:0] right_multiply0 = 18'h00000;
  reg [17:0] right_multiply1 = 18'h00000;
  reg [17:0] right_multiply2 = 18'h00000;
  reg [17:0] right_multiply3 = 18'h00000;
  output [53:0] rsp__payload;
  wire [53:0] rsp__payload;
  wire [17:0] \rsp__payload.beside ;
  wire [35:0] \rsp__payload.scattered ;
  input rsp__ready;
  wire rsp__ready;
  output rsp__valid;
  reg rsp__valid = 1'h0;
  input rst;
  wire rst;
  (* init = 1'h0 *)
  wire valid_mix0;
  reg valid_mix1 = 1'h0;
  reg valid_mix2 = 1'h0;
  reg valid_mix3 = 1'h0;
  reg valid_multiply0 = 1'h0;
  reg valid_multiply1 = 1'h0;
  reg valid_multiply2 = 1'h0;
  reg valid_multiply3 = 1'h0;
  always @(posedge clk)
    left_mix3 <= \$31 ;
  always @(posedge clk)
    right_mix3 <= \$32 ;
  always @(posedge clk)
    valid_multiply2 <= \$33 ;
  always @(posedge clk)
    left_multiply2 <= \$34 ;
  always @(posedge clk)
    right_multiply2 <= \$35 ;
  always @(posedge clk)
    product_multiply2 <= \$36 ;
  always @(posedge clk)
    valid_mix2 <= \$37 ;
  always @(posedge clk)
    left_mix2 <= \$38 ;
  always @(posedge clk)
    right_mix2 <= \$39 ;
  always @(posedge clk)
    valid_multiply1 <= \$40 ;
  always @(posedge clk)
    left_multiply1 <= \$41 ;
  always @(posedge clk)
    right_multiply1 <= \$42 ;
  always @(posedge clk)
    product_multiply1 <= \$43 ;
  always @(posedge clk)
    valid_mix1 <= \$44 ;
  always @(posedge clk)
    left_mix1 <= \$45 ;
  always @(posedge clk)
    right_mix1 <= \$46 ;
  always @(posedge clk)
    valid_multiply0 <= \$47 ;
  always @(posedge clk)
    left_multiply0 <= \$48 ;
  always @(posedge clk)
    right_multiply0 <= \$49 ;
  always @(posedge clk)
    product_multiply0 <= \$50 ;
  always @(posedge clk)
    rsp__valid <= \$51 ;
  always @(posedge clk)
    left_mix0 <= \$52 ;
  always @(posedge clk)
    right_mix0 <= \$53 ;
  always @(posedge clk)
    beside_0 <= \$54 ;
  always @(posedge clk)
    beside_1 <= \$55 ;
  always @(posedge clk)
    beside_2 <= \$56 ;
  always @(posedge clk)
    beside_3 <= \$57 ;
  always @(posedge clk)
    beside_4 <= \$58 ;
  always @(posedge clk)
    beside_5 <= \$59 ;
  always @(posedge clk)
    beside_6 <= \$60 ;
  always @(posedge clk)
    beside_7 <= \$61 ;
  assign \$1  = ~ rsp__valid;
  assign advance = \$1  | rsp__ready;
  assign \$2  = req__payload[35:18] * 18'h2db63;
  assign \$3  = product_multiply3 + 18'h3f6da;
  assign \$5  = \$3 [17:0] ^ \$4 ;
  assign \$6  = \$5  ^ { right_multiply3[12:0], right_multiply3[17:13] };
  assign \$7  = left_multiply3 ^ \$6 ;
  assign \$8  = right_mix3 * 14'h28e9;
  assign \$9  = product_multiply2 + 16'h89b6;
  assign \$11  = \$9 [17:0] ^ \$10 ;
  assign \$12  = \$11  ^ { right_multiply2[12:0], right_multiply2[17:13] };
  assign \$13  = left_multiply2 ^ \$12 ;
  assign \$14  = right_mix2 * 16'h9f6d;
  assign \$15  = product_multiply1 + 17'h1e7a5;
  assign \$17  = \$15 [17:0] ^ \$16 ;
  assign \$18  = \$17  ^ { right_multiply1[12:0], right_multiply1[17:13] };
  assign \$19  = left_multiply1 ^ \$18 ;
  assign \$20  = right_mix1 * 17'h136e1;
  assign \$21  = product_multiply0 + 17'h1c64d;
  assign \$23  = \$21 [17:0] ^ \$22 ;
  assign \$24  = \$23  ^ { right_multiply0[12:0], right_multiply0[17:13] };
  assign \$25  = left_multiply0 ^ \$24 ;
  always @(posedge clk)
    valid_multiply3 <= \$26 ;
  always @(posedge clk)
    left_multiply3 <= \$27 ;
  always @(posedge clk)
    right_multiply3 <= \$28 ;
  always @(posedge clk)
    product_multiply3 <= \$29 ;
  always @(posedge clk)
    valid_mix3 <= \$30 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$32  = right_mix3;
    if (advance) begin
      \$32  = \$7 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$33  = valid_multiply2;
    if (advance) begin
      \$33  = valid_mix3;
    end
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$34  = left_multiply2;
    if (advance) begin
      \$34  = left_mix3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$35  = right_multiply2;
    if (advance) begin
      \$35  = right_mix3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$36  = product_multiply2;
    if (advance) begin
      \$36  = \$8 [17:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$37  = valid_mix2;
    if (advance) begin
      \$37  = valid_multiply2;
    end
    if (rst) begin
      \$37  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$38  = left_mix2;
    if (advance) begin
      \$38  = right_multiply2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$39  = right_mix2;
    if (advance) begin
      \$39  = \$13 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$40  = valid_multiply1;
    if (advance) begin
      \$40  = valid_mix2;
    end
    if (rst) begin
      \$40  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$41  = left_multiply1;
    if (advance) begin
      \$41  = left_mix2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$42  = right_multiply1;
    if (advance) begin
      \$42  = right_mix2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$43  = product_multiply1;
    if (advance) begin
      \$43  = \$14 [17:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$44  = valid_mix1;
    if (advance) begin
      \$44  = valid_multiply1;
    end
    if (rst) begin
      \$44  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$45  = left_mix1;
    if (advance) begin
      \$45  = right_multiply1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$46  = right_mix1;
    if (advance) begin
      \$46  = \$19 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$47  = valid_multiply0;
    if (advance) begin
      \$47  = valid_mix1;
    end
    if (rst) begin
      \$47  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$48  = left_multiply0;
    if (advance) begin
      \$48  = left_mix1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$49  = right_multiply0;
    if (advance) begin
      \$49  = right_mix1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$50  = product_multiply0;
    if (advance) begin
      \$50  = \$20 [17:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$51  = rsp__valid;
    if (advance) begin
      \$51  = valid_multiply0;
    end
    if (rst) begin
      \$51  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$52  = left_mix0;
    if (advance) begin
      \$52  = right_multiply0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$53  = right_mix0;
    if (advance) begin
      \$53  = \$25 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$54  = beside_0;
    if (advance) begin
      \$54  = req__payload[53:36];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$55  = beside_1;
    if (advance) begin
      \$55  = beside_0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$56  = beside_2;
    if (advance) begin
      \$56  = beside_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$57  = beside_3;
    if (advance) begin
      \$57  = beside_2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$58  = beside_4;
    if (advance) begin
      \$58  = beside_3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$59  = beside_5;
    if (advance) begin
      \$59  = beside_4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$60  = beside_6;
    if (advance) begin
      \$60  = beside_5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$61  = beside_7;
    if (advance) begin
      \$61  = beside_6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$26  = valid_multiply3;
    if (advance) begin
      \$26  = req__valid;
    end
    if (rst) begin
      \$26  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$27  = left_multiply3;
    if (advance) begin
      \$27  = req__payload[17:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$28  = right_multiply3;
    if (advance) begin
      \$28  = req__payload[35:18];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$29  = product_multiply3;
    if (advance) begin
      \$29  = \$2 [17:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$30  = valid_mix3;
    if (advance) begin
      \$30  = valid_multiply3;
    end
    if (rst) begin
      \$30  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$31  = left_mix3;
    if (advance) begin
      \$31  = right_multiply3;
    end
  end
  assign req__ready = advance;
  assign valid_mix0 = rsp__valid;
  assign \rsp__payload.scattered  = rsp__payload[35:0];
  assign \rsp__payload.beside  = rsp__payload[53:36];
  assign \req__payload.key  = req__payload[35:0];
  assign \req__payload.beside  = req__payload[53:36];
  assign rsp__payload[53:36] = beside_7;
  assign rsp__payload[35:0] = { right_mix0, left_mix0 };
  assign \$4  = { 7'h00, right_multiply3[17:7] };
  assign \$10  = { 7'h00, right_multiply2[17:7] };
  assign \$16  = { 7'h00, right_multiply1[17:7] };
  assign \$22  = { 7'h00, right_multiply0[17:7] };
endmodule
