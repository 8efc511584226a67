// Hotline, module hotline_upkeep, preset tiny.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 3, row_bits 11, banks 2, sets_per_bank 16, ways 4, engines 2, bus_bits 64
// Made by `hotline generate --preset tiny`. Don't edit: change hdl_gen/ and make it again.
// SPDX-License-Identifier: Apache-2.0
/* verilator lint_off WIDTH */
module hotline_upkeep(rst, command_valid, command_op, rows_ready, asks_0_ready, asks_1_ready, entries_0_valid, entries_0_holds, entries_0_rrpv, entries_0_tag, entries_1_valid, entries_1_holds, entries_1_rrpv, entries_1_tag, command_ready, rows_valid, rows_slot, rows_table, rows_row, rows_rrpv, rows_end
, asks_0_valid, asks_0_op, asks_0_set, asks_0_way, asks_1_valid, asks_1_op, asks_1_set, asks_1_way, entries_0_ready, entries_1_ready, clk);
  output [1:0] asks_0_op;
  wire [1:0] asks_0_op;
  input asks_0_ready;
  wire asks_0_ready;
  output [3:0] asks_0_set;
  wire [3:0] asks_0_set;
  output asks_0_valid;
  wire asks_0_valid;
  output [1:0] asks_0_way;
  wire [1:0] asks_0_way;
  output [1:0] asks_1_op;
  wire [1:0] asks_1_op;
  input asks_1_ready;
  wire asks_1_ready;
  output [3:0] asks_1_set;
  wire [3:0] asks_1_set;
  output asks_1_valid;
  wire asks_1_valid;
  output [1:0] asks_1_way;
  wire [1:0] asks_1_way;
  wire [7:0] asks__0__payload;
  wire [1:0] \asks__0__payload.op ;
  wire [3:0] \asks__0__payload.set ;
  wire [1:0] \asks__0__payload.way ;
  wire asks__0__ready;
  wire asks__0__valid;
  wire [7:0] asks__1__payload;
  wire [1:0] \asks__1__payload.op ;
  wire [3:0] \asks__1__payload.set ;
  wire [1:0] \asks__1__payload.way ;
  wire asks__1__ready;
  wire asks__1__valid;
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
  input [8:0] entries_0_tag;
  wire [8:0] entries_0_tag;
  input entries_0_valid;
  wire entries_0_valid;
  input entries_1_holds;
  wire entries_1_holds;
  output entries_1_ready;
  wire entries_1_ready;
  input [1:0] entries_1_rrpv;
  wire [1:0] entries_1_rrpv;
  input [8:0] entries_1_tag;
  wire [8:0] entries_1_tag;
  input entries_1_valid;
  wire entries_1_valid;
  wire [11:0] entries__0__payload;
  wire \entries__0__payload.holds ;
  wire [1:0] \entries__0__payload.rrpv ;
  wire [8:0] \entries__0__payload.tag ;
  wire entries__0__ready;
  wire entries__0__valid;
  wire [11:0] entries__1__payload;
  wire \entries__1__payload.holds ;
  wire [1:0] \entries__1__payload.rrpv ;
  wire [8:0] \entries__1__payload.tag ;
  wire entries__1__ready;
  wire entries__1__valid;
  wire [23:0] rows__payload;
  wire \rows__payload.end ;
  wire [10:0] \rows__payload.row ;
  wire [1:0] \rows__payload.rrpv ;
  wire [6:0] \rows__payload.slot ;
  wire [2:0] \rows__payload.table ;
  wire rows__ready;
  wire rows__valid;
  output rows_end;
  wire rows_end;
  input rows_ready;
  wire rows_ready;
  output [10:0] rows_row;
  wire [10:0] rows_row;
  output [1:0] rows_rrpv;
  wire [1:0] rows_rrpv;
  output [6:0] rows_slot;
  wire [6:0] rows_slot;
  output [2:0] rows_table;
  wire [2:0] rows_table;
  output rows_valid;
  wire rows_valid;
  input rst;
  wire rst;
  \hotline_upkeep.design  \design  (
    .asks__0__payload(asks__0__payload),
    .asks__0__valid(asks_0_valid),
    .asks__1__payload(asks__1__payload),
    .asks__1__valid(asks_1_valid),
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
    .o__ready(asks_0_ready),
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
  assign entries__0__valid = entries_0_valid;
  assign entries__0__ready = entries_0_ready;
  assign entries__1__valid = entries_1_valid;
  assign entries__1__ready = entries_1_ready;
  assign rows_slot = rows__payload[6:0];
  assign rows_table = rows__payload[9:7];
  assign rows_row = rows__payload[20:10];
  assign rows_rrpv = rows__payload[22:21];
  assign rows_end = rows__payload[23];
  assign asks_0_op = asks__0__payload[1:0];
  assign asks_0_set = asks__0__payload[5:2];
  assign asks_0_way = asks__0__payload[7:6];
  assign asks_1_op = asks__1__payload[1:0];
  assign asks_1_set = asks__1__payload[5:2];
  assign asks_1_way = asks__1__payload[7:6];
  assign \command__payload.op  = command_op;
  assign \rows__payload.slot  = rows__payload[6:0];
  assign \rows__payload.table  = rows__payload[9:7];
  assign \rows__payload.row  = rows__payload[20:10];
  assign \rows__payload.rrpv  = rows__payload[22:21];
  assign \rows__payload.end  = rows__payload[23];
  assign \asks__0__payload.op  = asks__0__payload[1:0];
  assign \asks__0__payload.set  = asks__0__payload[5:2];
  assign \asks__0__payload.way  = asks__0__payload[7:6];
  assign \asks__1__payload.op  = asks__1__payload[1:0];
  assign \asks__1__payload.set  = asks__1__payload[5:2];
  assign \asks__1__payload.way  = asks__1__payload[7:6];
  assign \entries__0__payload.holds  = entries__0__payload[0];
  assign \entries__0__payload.rrpv  = entries__0__payload[2:1];
  assign \entries__0__payload.tag  = entries__0__payload[11:3];
  assign \entries__1__payload.holds  = entries__1__payload[0];
  assign \entries__1__payload.rrpv  = entries__1__payload[2:1];
  assign \entries__1__payload.tag  = entries__1__payload[11:3];
  assign entries__1__payload[11:3] = entries_1_tag;
  assign entries__1__payload[2:1] = entries_1_rrpv;
  assign entries__1__payload[0] = entries_1_holds;
  assign entries__0__payload[11:3] = entries_0_tag;
  assign entries__0__payload[2:1] = entries_0_rrpv;
  assign entries__0__payload[0] = entries_0_holds;
endmodule

module \hotline_upkeep.design (rst, command__valid, command__payload, rsp__ready, o__ready, \o__ready$8 , entries__0__valid, entries__1__valid, entries__0__payload, entries__1__payload, command__ready, entries__0__ready, entries__1__ready, rows__payload, rows__valid, asks__0__valid, asks__0__payload, asks__1__valid, asks__1__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  reg \$17 ;
  wire \$18 ;
  reg \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  reg [8:0] \$25 ;
  wire [6:0] \$26 ;
  reg [1:0] \$27 ;
  wire [1:0] \$28 ;
  wire [13:0] \$29 ;
  wire \$3 ;
  wire [13:0] \$30 ;
  wire [13:0] \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire \$38 ;
  reg \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire [8:0] \$41 ;
  wire [8:0] \$42 ;
  wire [1:0] \$43 ;
  wire \$44 ;
  wire [5:0] \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire \$51 ;
  reg [7:0] \$52 ;
  reg [7:0] \$53 ;
  reg [4:0] \$54 ;
  reg [1:0] \$55 ;
  reg [2:0] \$56 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [7:0] \$signal  = 8'h00;
  reg \$signal$23 ;
  output [7:0] asks__0__payload;
  wire [7:0] asks__0__payload;
  wire [1:0] \asks__0__payload.op ;
  wire [3:0] \asks__0__payload.set ;
  wire [1:0] \asks__0__payload.way ;
  wire asks__0__ready;
  output asks__0__valid;
  wire asks__0__valid;
  output [7:0] asks__1__payload;
  wire [7:0] asks__1__payload;
  wire [1:0] \asks__1__payload.op ;
  wire [3:0] \asks__1__payload.set ;
  wire [1:0] \asks__1__payload.way ;
  wire asks__1__ready;
  output asks__1__valid;
  wire asks__1__valid;
  reg [1:0] clear_sent = 2'h0;
  reg [4:0] clear_set = 5'h00;
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
  input [11:0] entries__0__payload;
  wire [11:0] entries__0__payload;
  wire \entries__0__payload.holds ;
  wire [1:0] \entries__0__payload.rrpv ;
  wire [8:0] \entries__0__payload.tag ;
  output entries__0__ready;
  reg entries__0__ready;
  input entries__0__valid;
  wire entries__0__valid;
  input [11:0] entries__1__payload;
  wire [11:0] entries__1__payload;
  wire \entries__1__payload.holds ;
  wire [1:0] \entries__1__payload.rrpv ;
  wire [8:0] \entries__1__payload.tag ;
  output entries__1__ready;
  reg entries__1__ready;
  input entries__1__valid;
  wire entries__1__valid;
  reg [2:0] fsm_state = 3'h0;
  reg [7:0] got = 8'h00;
  reg [7:0] i__payload;
  reg [7:0] \i__payload$18 ;
  wire [1:0] \i__payload$18.op ;
  wire [3:0] \i__payload$18.set ;
  wire [1:0] \i__payload$18.way ;
  wire [23:0] \i__payload$32 ;
  wire [9:0] \i__payload$32.beside ;
  wire [13:0] \i__payload$32.key ;
  wire [1:0] \i__payload.op ;
  wire [3:0] \i__payload.set ;
  wire [1:0] \i__payload.way ;
  wire i__ready;
  wire \i__ready$49 ;
  wire \i__ready$50 ;
  reg i__valid;
  reg \i__valid$17 ;
  reg \i__valid$26 ;
  wire [7:0] o__payload;
  wire [23:0] \o__payload$36 ;
  wire [9:0] \o__payload$36.beside ;
  wire [13:0] \o__payload$36.key ;
  wire [7:0] \o__payload$7 ;
  wire [1:0] \o__payload$7.op ;
  wire [3:0] \o__payload$7.set ;
  wire [1:0] \o__payload$7.way ;
  wire [1:0] \o__payload.op ;
  wire [3:0] \o__payload.set ;
  wire [1:0] \o__payload.way ;
  input o__ready;
  wire o__ready;
  wire \o__ready$37 ;
  input \o__ready$8 ;
  wire \o__ready$8 ;
  wire o__valid;
  wire \o__valid$11 ;
  wire \o__valid$34 ;
  wire [23:0] req__payload;
  wire [9:0] \req__payload.beside ;
  wire [13:0] \req__payload.key ;
  wire req__ready;
  wire req__valid;
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
  wire [23:0] rsp__payload;
  wire [9:0] \rsp__payload.beside ;
  wire [13:0] \rsp__payload.scattered ;
  input rsp__ready;
  wire rsp__ready;
  wire rsp__valid;
  input rst;
  wire rst;
  assign \$44  = & \$43 ;
  assign \$45  = clear_set + 1'h1;
  assign \$46  = clear_set == 4'hf;
  assign \$47  = | { asks__1__valid, asks__0__valid };
  assign \$48  = ~ \$47 ;
  assign \$49  = \$48  & i__ready;
  assign \$50  = rows__valid & rsp__ready;
  assign \$51  = \$50  & rows__payload[23];
  always @(posedge clk)
    \$signal  <= \$52 ;
  always @(posedge clk)
    got <= \$53 ;
  always @(posedge clk)
    clear_set <= \$54 ;
  always @(posedge clk)
    clear_sent <= \$55 ;
  always @(posedge clk)
    fsm_state <= \$56 ;
  assign \$1  = ~ \$signal [7];
  assign \$2  = ! \$signal [2];
  assign \$3  = \$1  & \$2 ;
  assign \$4  = ~ \$signal [7];
  assign \$6  = \$4  & \$5 ;
  assign \$7  = ! got[2];
  assign \$8  = ~ got[7];
  assign \$9  = \$7  & \$8 ;
  assign \$10  = \$9  & i__ready;
  assign \$12  = ~ got[7];
  assign \$13  = \$11  & \$12 ;
  assign \$14  = \$13  & i__ready;
  assign \$15  = ~ got[7];
  assign \$16  = \$15  & i__ready;
  assign \$18  = \$16  & \$17 ;
  assign \$20  = \$signal$23  & \$19 ;
  assign \$21  = ~ clear_sent[0];
  assign \$22  = ~ clear_sent[1];
  assign \$23  = | { asks__1__valid, asks__0__valid };
  assign \$24  = ~ \$23 ;
  assign \$26  = ending ? 7'h00 : got[6:0];
  assign \$28  = ending ? 2'h0 : \$27 ;
  assign \$29  = rsp__payload[23] ? 14'h0000 : rsp__payload[13:0];
  assign \$31  = rsp__payload[23] ? 14'h0000 : \$30 ;
  assign \$32  = ! fsm_state;
  assign \$33  = fsm_state == 1'h1;
  assign \$34  = fsm_state == 2'h2;
  assign \$35  = fsm_state == 2'h3;
  assign \$36  = fsm_state == 3'h4;
  assign \$37  = command__payload == 2'h3;
  assign \$38  = ~ \$signal [7];
  assign \$40  = \$38  & \$39 ;
  assign \$41  = \$signal  + 1'h1;
  assign \$42  = got + 1'h1;
  assign \$43  = clear_sent | { \i__ready$50 , \i__ready$49  };
  \hotline_upkeep.design.ask_0  ask_0 (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(\i__ready$49 ),
    .i__valid(i__valid),
    .o__payload(asks__0__payload),
    .o__ready(o__ready),
    .o__valid(asks__0__valid),
    .rst(rst)
  );
  \hotline_upkeep.design.ask_1  ask_1 (
    .clk(clk),
    .i__payload(\i__payload$18 ),
    .i__ready(\i__ready$50 ),
    .i__valid(\i__valid$17 ),
    .o__payload(asks__1__payload),
    .o__ready(\o__ready$8 ),
    .o__valid(asks__1__valid),
    .rst(rst)
  );
  \hotline_upkeep.design.found  found (
    .clk(clk),
    .i__payload(\i__payload$32 ),
    .i__ready(i__ready),
    .i__valid(\i__valid$26 ),
    .o__payload(\o__payload$36 ),
    .o__ready(\o__ready$37 ),
    .o__valid(req__valid),
    .rst(rst)
  );
  \hotline_upkeep.design.inverse  inverse (
    .advance(\o__ready$37 ),
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
          i__valid = \$21 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    i__payload = 8'h00;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
        begin
          i__payload[1:0] = 2'h3;
          i__payload[5:2] = \$signal [6:3];
          i__payload[7:6] = \$signal [1:0];
        end
      3'h2:
        begin
          i__payload[1:0] = 2'h2;
          i__payload[5:2] = clear_set[3:0];
        end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \i__valid$17  = 1'h0;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
          \i__valid$17  = \$6 ;
      3'h2:
          \i__valid$17  = \$22 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \i__payload$18  = 8'h00;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
        begin
          \i__payload$18 [1:0] = 2'h3;
          \i__payload$18 [5:2] = \$signal [6:3];
          \i__payload$18 [7:6] = \$signal [1:0];
        end
      3'h2:
        begin
          \i__payload$18 [1:0] = 2'h2;
          \i__payload$18 [5:2] = clear_set[3:0];
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
          entries__0__ready = \$10 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    entries__1__ready = 1'h0;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
          entries__1__ready = \$14 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$signal$23  = 1'h0;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
          \$signal$23  = \$18 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \i__valid$26  = 1'h0;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
          \i__valid$26  = \$20 ;
      3'h2:
          /* empty */;
      3'h3:
          \i__valid$26  = \$24 ;
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
    \$52  = \$signal ;
    casez (fsm_state)
      3'h0:
          if (command__valid) begin
            \$52  = 8'h00;
          end
      3'h1:
          if (\$40 ) begin
            \$52  = \$41 [7:0];
          end
    endcase
    if (rst) begin
      \$52  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$53  = got;
    casez (fsm_state)
      3'h0:
          if (command__valid) begin
            \$53  = 8'h00;
          end
      3'h1:
          if (\$signal$23 ) begin
            \$53  = \$42 [7:0];
          end
    endcase
    if (rst) begin
      \$53  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$54  = clear_set;
    casez (fsm_state)
      3'h0:
          if (command__valid) begin
            \$54  = 5'h00;
          end
      3'h1:
          /* empty */;
      3'h2:
          if (\$44 ) begin
            \$54  = \$45 [4:0];
          end
    endcase
    if (rst) begin
      \$54  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$55  = clear_sent;
    casez (fsm_state)
      3'h0:
          if (command__valid) begin
            \$55  = 2'h0;
          end
      3'h1:
          /* empty */;
      3'h2:
        begin
          if (\i__ready$49 ) begin
            \$55 [0] = 1'h1;
          end
          if (\i__ready$50 ) begin
            \$55 [1] = 1'h1;
          end
          if (\$44 ) begin
            \$55  = 2'h0;
          end
        end
    endcase
    if (rst) begin
      \$55  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$56  = fsm_state;
    casez (fsm_state)
      3'h0:
          if (command__valid) begin
            (* full_case = 32'd1 *)
            if (\$37 ) begin
              \$56  = 3'h1;
            end else begin
              \$56  = 3'h2;
            end
          end
      3'h1:
          if (got[7]) begin
            \$56  = 3'h3;
          end
      3'h2:
          if (\$44 ) begin
            if (\$46 ) begin
              \$56  = 3'h3;
            end
          end
      3'h3:
          if (\$49 ) begin
            \$56  = 3'h4;
          end
      3'h4:
          if (\$51 ) begin
            \$56  = 3'h0;
          end
    endcase
    if (rst) begin
      \$56  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (got[2])
      1'h0:
          \$17  = entries__0__valid;
      1'h1:
          \$17  = entries__1__valid;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (got[2])
      1'h0:
          \$19  = entries__0__payload[0];
      1'h1:
          \$19  = entries__1__payload[0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (got[2])
      1'h0:
          \$25  = entries__0__payload[11:3];
      1'h1:
          \$25  = entries__1__payload[11:3];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (got[2])
      1'h0:
          \$27  = entries__0__payload[2:1];
      1'h1:
          \$27  = entries__1__payload[2:1];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (\$signal [2])
      1'h0:
          \$39  = \i__ready$49 ;
      1'h1:
          \$39  = \i__ready$50 ;
    endcase
  end
  assign o__payload = asks__0__payload;
  assign asks__0__ready = o__ready;
  assign o__valid = asks__0__valid;
  assign \o__payload$7  = asks__1__payload;
  assign asks__1__ready = \o__ready$8 ;
  assign \o__valid$11  = asks__1__valid;
  assign \o__valid$34  = req__valid;
  assign req__ready = \o__ready$37 ;
  assign rsp__valid = rows__valid;
  assign rows__ready = rsp__ready;
  assign \asks__0__payload.op  = asks__0__payload[1:0];
  assign \asks__0__payload.set  = asks__0__payload[5:2];
  assign \asks__0__payload.way  = asks__0__payload[7:6];
  assign \o__payload.op  = asks__0__payload[1:0];
  assign \o__payload.set  = asks__0__payload[5:2];
  assign \o__payload.way  = asks__0__payload[7:6];
  assign \asks__1__payload.op  = asks__1__payload[1:0];
  assign \asks__1__payload.set  = asks__1__payload[5:2];
  assign \asks__1__payload.way  = asks__1__payload[7:6];
  assign \o__payload$7.op  = asks__1__payload[1:0];
  assign \o__payload$7.set  = asks__1__payload[5:2];
  assign \o__payload$7.way  = asks__1__payload[7:6];
  assign \i__payload.op  = i__payload[1:0];
  assign \i__payload.set  = i__payload[5:2];
  assign \i__payload.way  = i__payload[7:6];
  assign \i__payload$18.op  = \i__payload$18 [1:0];
  assign \i__payload$18.set  = \i__payload$18 [5:2];
  assign \i__payload$18.way  = \i__payload$18 [7:6];
  assign \entries__0__payload.holds  = entries__0__payload[0];
  assign \entries__0__payload.rrpv  = entries__0__payload[2:1];
  assign \entries__0__payload.tag  = entries__0__payload[11:3];
  assign \entries__1__payload.holds  = entries__1__payload[0];
  assign \entries__1__payload.rrpv  = entries__1__payload[2:1];
  assign \entries__1__payload.tag  = entries__1__payload[11:3];
  assign \i__payload$32.key  = \i__payload$32 [13:0];
  assign \i__payload$32.beside  = \i__payload$32 [23:14];
  assign \req__payload.key  = req__payload[13:0];
  assign \req__payload.beside  = req__payload[23:14];
  assign \o__payload$36.key  = \o__payload$36 [13:0];
  assign \o__payload$36.beside  = \o__payload$36 [23:14];
  assign \rows__payload.slot  = rows__payload[6:0];
  assign \rows__payload.table  = rows__payload[9:7];
  assign \rows__payload.row  = rows__payload[20:10];
  assign \rows__payload.rrpv  = rows__payload[22:21];
  assign \rows__payload.end  = rows__payload[23];
  assign \rsp__payload.scattered  = rsp__payload[13:0];
  assign \rsp__payload.beside  = rsp__payload[23:14];
  assign \command__payload.op  = command__payload;
  assign rows__payload[9:7] = \$31 [2:0];
  assign rows__payload[20:10] = \$29 [10:0];
  assign rows__payload[23] = rsp__payload[23];
  assign rows__payload[22:21] = rsp__payload[22:21];
  assign rows__payload[6:0] = rsp__payload[20:14];
  assign req__payload[23:14] = \o__payload$36 [23:14];
  assign req__payload[13:0] = \o__payload$36 [13:0];
  assign \i__payload$32 [23:14] = { ending, \$28 , \$26  };
  assign \i__payload$32 [13:0] = { \$25 , got[6:2] };
  assign \$5  = \$signal [2];
  assign \$11  = got[2];
  assign \$30  = { 11'h000, rsp__payload[13:11] };
endmodule

module \hotline_upkeep.design.ask_0 (rst, o__ready, i__ready, i__valid, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$2  = 0;
  wire \$1 ;
  reg [7:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [7:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [7:0] \$8 ;
  reg \$9 ;
  (* init = 8'h00 *)
  wire [7:0] \$signal ;
  wire [1:0] \$signal.op ;
  wire [3:0] \$signal.set ;
  wire [1:0] \$signal.way ;
  input clk;
  wire clk;
  input [7:0] i__payload;
  wire [7:0] i__payload;
  wire [1:0] \i__payload.op ;
  wire [3:0] \i__payload.set ;
  wire [1:0] \i__payload.way ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [7:0] o__payload;
  reg [7:0] o__payload = 8'h00;
  wire [1:0] \o__payload.op ;
  wire [3:0] \o__payload.set ;
  wire [1:0] \o__payload.way ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [7:0] spare = 8'h00;
  wire [1:0] \spare.op ;
  wire [3:0] \spare.set ;
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
  assign \o__payload.set  = o__payload[5:2];
  assign \o__payload.way  = o__payload[7:6];
  assign \$signal.op  = o__payload[1:0];
  assign \$signal.set  = o__payload[5:2];
  assign \$signal.way  = o__payload[7:6];
  assign \i__payload.op  = i__payload[1:0];
  assign \i__payload.set  = i__payload[5:2];
  assign \i__payload.way  = i__payload[7:6];
  assign \spare.op  = spare[1:0];
  assign \spare.set  = spare[5:2];
  assign \spare.way  = spare[7:6];
endmodule

module \hotline_upkeep.design.ask_1 (rst, o__ready, i__ready, i__valid, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$3  = 0;
  wire \$1 ;
  reg [7:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [7:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [7:0] \$8 ;
  reg \$9 ;
  (* init = 8'h00 *)
  wire [7:0] \$signal ;
  wire [1:0] \$signal.op ;
  wire [3:0] \$signal.set ;
  wire [1:0] \$signal.way ;
  input clk;
  wire clk;
  input [7:0] i__payload;
  wire [7:0] i__payload;
  wire [1:0] \i__payload.op ;
  wire [3:0] \i__payload.set ;
  wire [1:0] \i__payload.way ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [7:0] o__payload;
  reg [7:0] o__payload = 8'h00;
  wire [1:0] \o__payload.op ;
  wire [3:0] \o__payload.set ;
  wire [1:0] \o__payload.way ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [7:0] spare = 8'h00;
  wire [1:0] \spare.op ;
  wire [3:0] \spare.set ;
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
  assign \o__payload.set  = o__payload[5:2];
  assign \o__payload.way  = o__payload[7:6];
  assign \$signal.op  = o__payload[1:0];
  assign \$signal.set  = o__payload[5:2];
  assign \$signal.way  = o__payload[7:6];
  assign \i__payload.op  = i__payload[1:0];
  assign \i__payload.set  = i__payload[5:2];
  assign \i__payload.way  = i__payload[7:6];
  assign \spare.op  = spare[1:0];
  assign \spare.set  = spare[5:2];
  assign \spare.way  = spare[7:6];
endmodule

module \hotline_upkeep.design.found (rst, o__ready, i__ready, i__valid, i__payload, o__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$4  = 0;
  wire \$1 ;
  reg [23:0] \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [23:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [23:0] \$8 ;
  reg \$9 ;
  (* init = 24'h000000 *)
  wire [23:0] \$signal ;
  wire [9:0] \$signal.beside ;
  wire [13:0] \$signal.key ;
  input clk;
  wire clk;
  input [23:0] i__payload;
  wire [23:0] i__payload;
  wire [9:0] \i__payload.beside ;
  wire [13:0] \i__payload.key ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [23:0] o__payload;
  reg [23:0] o__payload = 24'h000000;
  wire [9:0] \o__payload.beside ;
  wire [13:0] \o__payload.key ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire room;
  input rst;
  wire rst;
  reg [23:0] spare = 24'h000000;
  wire [9:0] \spare.beside ;
  wire [13:0] \spare.key ;
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
  assign \o__payload.key  = o__payload[13:0];
  assign \o__payload.beside  = o__payload[23:14];
  assign \$signal.key  = o__payload[13:0];
  assign \$signal.beside  = o__payload[23:14];
  assign \i__payload.key  = i__payload[13:0];
  assign \i__payload.beside  = i__payload[23:14];
  assign \spare.key  = spare[13:0];
  assign \spare.beside  = spare[23:14];
endmodule

module \hotline_upkeep.design.inverse (rst, rsp__ready, advance, req__payload, rsp__payload, rsp__valid, req__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$5  = 0;
  wire \$1 ;
  wire [6:0] \$10 ;
  wire [6:0] \$11 ;
  wire [6:0] \$12 ;
  wire [6:0] \$13 ;
  wire [13:0] \$14 ;
  wire [7:0] \$15 ;
  wire [6:0] \$16 ;
  wire [6:0] \$17 ;
  wire [6:0] \$18 ;
  wire [6:0] \$19 ;
  wire [13:0] \$2 ;
  wire [13:0] \$20 ;
  wire [7:0] \$21 ;
  wire [6:0] \$22 ;
  wire [6:0] \$23 ;
  wire [6:0] \$24 ;
  wire [6:0] \$25 ;
  reg \$26 ;
  reg [6:0] \$27 ;
  reg [6:0] \$28 ;
  reg [6:0] \$29 ;
  wire [7:0] \$3 ;
  reg \$30 ;
  reg [6:0] \$31 ;
  reg [6:0] \$32 ;
  reg \$33 ;
  reg [6:0] \$34 ;
  reg [6:0] \$35 ;
  reg [6:0] \$36 ;
  reg \$37 ;
  reg [6:0] \$38 ;
  reg [6:0] \$39 ;
  wire [6:0] \$4 ;
  reg \$40 ;
  reg [6:0] \$41 ;
  reg [6:0] \$42 ;
  reg [6:0] \$43 ;
  reg \$44 ;
  reg [6:0] \$45 ;
  reg [6:0] \$46 ;
  reg \$47 ;
  reg [6:0] \$48 ;
  reg [6:0] \$49 ;
  wire [6:0] \$5 ;
  reg [6:0] \$50 ;
  reg \$51 ;
  reg [6:0] \$52 ;
  reg [6:0] \$53 ;
  reg [9:0] \$54 ;
  reg [9:0] \$55 ;
  reg [9:0] \$56 ;
  reg [9:0] \$57 ;
  reg [9:0] \$58 ;
  reg [9:0] \$59 ;
  wire [6:0] \$6 ;
  reg [9:0] \$60 ;
  reg [9:0] \$61 ;
  wire [6:0] \$7 ;
  wire [13:0] \$8 ;
  wire [7:0] \$9 ;
  output advance;
  wire advance;
  reg [9:0] beside_0 = 10'h000;
  reg [9:0] beside_1 = 10'h000;
  reg [9:0] beside_2 = 10'h000;
  reg [9:0] beside_3 = 10'h000;
  reg [9:0] beside_4 = 10'h000;
  reg [9:0] beside_5 = 10'h000;
  reg [9:0] beside_6 = 10'h000;
  reg [9:0] beside_7 = 10'h000;
  input clk;
  wire clk;
  reg [6:0] left_mix0 = 7'h00;
  reg [6:0] left_mix1 = 7'h00;
  reg [6:0] left_mix2 = 7'h00;
  reg [6:0] left_mix3 = 7'h00;
  reg [6:0] left_multiply0 = 7'h00;
  reg [6:0] left_multiply1 = 7'h00;
  reg [6:0] left_multiply2 = 7'h00;
  reg [6:0] left_multiply3 = 7'h00;
  reg [6:0] product_multiply0 = 7'h00;
  reg [6:0] product_multiply1 = 7'h00;
  reg [6:0] product_multiply2 = 7'h00;
  reg [6:0] product_multiply3 = 7'h00;
  input [23:0] req__payload;
  wire [23:0] req__payload;
  wire [9:0] \req__payload.beside ;
  wire [13:0] \req__payload.key ;
  wire req__ready;
  input req__valid;
  wire req__valid;
  reg [6:0] right_mix0 = 7'h00;
  reg [6:0] right_mix1 = 7'h00;
  reg [6:0] right_mix2 = 7'h00;
  reg [6:0] right_mix3 = 7'h00;
  reg [6:0] right_multiply0 = 7'h00;
  reg [6:0] right_multiply1 = 7'h00;
  reg [6:0] right_multiply2 = 7'h00;
  reg [6:0] right_multiply3 = 7'h00;
  output [23:0] rsp__payload;
  wire [23:0] rsp__payload;
  wire [9:0] \rsp__payload.beside ;
  wire [13:0] \rsp__payload.scattered ;
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
  assign \$2  = req__payload[13:7] * 7'h63;
  assign \$3  = product_multiply3 + 7'h5a;
  assign \$5  = \$3 [6:0] ^ \$4 ;
  assign \$6  = \$5  ^ { right_multiply3[5:0], right_multiply3[6] };
  assign \$7  = left_multiply3 ^ \$6 ;
  assign \$8  = right_mix3 * 7'h69;
  assign \$9  = product_multiply2 + 6'h36;
  assign \$11  = \$9 [6:0] ^ \$10 ;
  assign \$12  = \$11  ^ { right_multiply2[5:0], right_multiply2[6] };
  assign \$13  = left_multiply2 ^ \$12 ;
  assign \$14  = right_mix2 * 7'h6d;
  assign \$15  = product_multiply1 + 6'h25;
  assign \$17  = \$15 [6:0] ^ \$16 ;
  assign \$18  = \$17  ^ { right_multiply1[5:0], right_multiply1[6] };
  assign \$19  = left_multiply1 ^ \$18 ;
  assign \$20  = right_mix1 * 7'h61;
  assign \$21  = product_multiply0 + 7'h4d;
  assign \$23  = \$21 [6:0] ^ \$22 ;
  assign \$24  = \$23  ^ { right_multiply0[5:0], right_multiply0[6] };
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
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$32  = right_mix3;
    if (advance) begin
      \$32  = \$7 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$33  = valid_multiply2;
    if (advance) begin
      \$33  = valid_mix3;
    end
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$34  = left_multiply2;
    if (advance) begin
      \$34  = left_mix3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$35  = right_multiply2;
    if (advance) begin
      \$35  = right_mix3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$36  = product_multiply2;
    if (advance) begin
      \$36  = \$8 [6:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$37  = valid_mix2;
    if (advance) begin
      \$37  = valid_multiply2;
    end
    if (rst) begin
      \$37  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$38  = left_mix2;
    if (advance) begin
      \$38  = right_multiply2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$39  = right_mix2;
    if (advance) begin
      \$39  = \$13 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$40  = valid_multiply1;
    if (advance) begin
      \$40  = valid_mix2;
    end
    if (rst) begin
      \$40  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$41  = left_multiply1;
    if (advance) begin
      \$41  = left_mix2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$42  = right_multiply1;
    if (advance) begin
      \$42  = right_mix2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$43  = product_multiply1;
    if (advance) begin
      \$43  = \$14 [6:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$44  = valid_mix1;
    if (advance) begin
      \$44  = valid_multiply1;
    end
    if (rst) begin
      \$44  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$45  = left_mix1;
    if (advance) begin
      \$45  = right_multiply1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$46  = right_mix1;
    if (advance) begin
      \$46  = \$19 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$47  = valid_multiply0;
    if (advance) begin
      \$47  = valid_mix1;
    end
    if (rst) begin
      \$47  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$48  = left_multiply0;
    if (advance) begin
      \$48  = left_mix1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$49  = right_multiply0;
    if (advance) begin
      \$49  = right_mix1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$50  = product_multiply0;
    if (advance) begin
      \$50  = \$20 [6:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$51  = rsp__valid;
    if (advance) begin
      \$51  = valid_multiply0;
    end
    if (rst) begin
      \$51  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$52  = left_mix0;
    if (advance) begin
      \$52  = right_multiply0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$53  = right_mix0;
    if (advance) begin
      \$53  = \$25 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$54  = beside_0;
    if (advance) begin
      \$54  = req__payload[23:14];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$55  = beside_1;
    if (advance) begin
      \$55  = beside_0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$56  = beside_2;
    if (advance) begin
      \$56  = beside_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$57  = beside_3;
    if (advance) begin
      \$57  = beside_2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$58  = beside_4;
    if (advance) begin
      \$58  = beside_3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$59  = beside_5;
    if (advance) begin
      \$59  = beside_4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$60  = beside_6;
    if (advance) begin
      \$60  = beside_5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$61  = beside_7;
    if (advance) begin
      \$61  = beside_6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$26  = valid_multiply3;
    if (advance) begin
      \$26  = req__valid;
    end
    if (rst) begin
      \$26  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$27  = left_multiply3;
    if (advance) begin
      \$27  = req__payload[6:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$28  = right_multiply3;
    if (advance) begin
      \$28  = req__payload[13:7];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$29  = product_multiply3;
    if (advance) begin
      \$29  = \$2 [6:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$30  = valid_mix3;
    if (advance) begin
      \$30  = valid_multiply3;
    end
    if (rst) begin
      \$30  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$31  = left_mix3;
    if (advance) begin
      \$31  = right_multiply3;
    end
  end
  assign req__ready = advance;
  assign valid_mix0 = rsp__valid;
  assign \rsp__payload.scattered  = rsp__payload[13:0];
  assign \rsp__payload.beside  = rsp__payload[23:14];
  assign \req__payload.key  = req__payload[13:0];
  assign \req__payload.beside  = req__payload[23:14];
  assign rsp__payload[23:14] = beside_7;
  assign rsp__payload[13:0] = { right_mix0, left_mix0 };
  assign \$4  = { 2'h0, right_multiply3[6:2] };
  assign \$10  = { 2'h0, right_multiply2[6:2] };
  assign \$16  = { 2'h0, right_multiply1[6:2] };
  assign \$22  = { 2'h0, right_multiply0[6:2] };
endmodule
