// Hotline, module hotline_feeder, preset tiny.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 3, row_bits 11, banks 2, sets_per_bank 16, ways 4, engines 2, bus_bits 64
// Made by `hotline generate --preset tiny`. Don't edit: change hdl_gen/ and make it again.
// SPDX-License-Identifier: Apache-2.0
/* verilator lint_off WIDTH */
module hotline_feeder(rst, learn, samples, slots_address, start, chunks_valid, chunks_table, chunks_rows, chunks_hot, chunks_fixed, chunks_block, chunks_start, chunks_count, chunks_offset, chunks_run_ends, chunks_ends, chunks_row, chunks_slot, chunks_weight, step_ready, slots_valid
, slots_slot, slots_bad, beats_ready, chunks_ready, step_valid, step_learn, step_last, step_samples, step_table, step_rows, step_block, step_present, step_row, step_offset, slots_ready, beats_valid, beats_addr, beats_data, beats_strb, beats_last, idle
, bad, bad_sample, bad_table, bad_row, clk);
  output bad;
  wire bad;
  wire \bad$64 ;
  output [31:0] bad_row;
  wire [31:0] bad_row;
  wire [31:0] \bad_row$67 ;
  output [5:0] bad_sample;
  wire [5:0] bad_sample;
  wire [5:0] \bad_sample$65 ;
  output [2:0] bad_table;
  wire [2:0] bad_table;
  wire [2:0] \bad_table$66 ;
  wire [130:0] beats__payload;
  wire [63:0] \beats__payload.addr ;
  wire [63:0] \beats__payload.data ;
  wire \beats__payload.last ;
  wire [1:0] \beats__payload.strb ;
  wire beats__ready;
  wire beats__valid;
  output [63:0] beats_addr;
  wire [63:0] beats_addr;
  output [63:0] beats_data;
  wire [63:0] beats_data;
  output beats_last;
  wire beats_last;
  input beats_ready;
  wire beats_ready;
  output [1:0] beats_strb;
  wire [1:0] beats_strb;
  output beats_valid;
  wire beats_valid;
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
  wire chunks__valid;
  input [4:0] chunks_block;
  wire [4:0] chunks_block;
  input [1:0] chunks_count;
  wire [1:0] chunks_count;
  input chunks_ends;
  wire chunks_ends;
  input [31:0] chunks_fixed;
  wire [31:0] chunks_fixed;
  input chunks_hot;
  wire chunks_hot;
  input [1:0] chunks_offset;
  wire [1:0] chunks_offset;
  output chunks_ready;
  wire chunks_ready;
  input [63:0] chunks_row;
  wire [63:0] chunks_row;
  input [31:0] chunks_rows;
  wire [31:0] chunks_rows;
  input chunks_run_ends;
  wire chunks_run_ends;
  input [63:0] chunks_slot;
  wire [63:0] chunks_slot;
  input [31:0] chunks_start;
  wire [31:0] chunks_start;
  input [2:0] chunks_table;
  wire [2:0] chunks_table;
  input chunks_valid;
  wire chunks_valid;
  input [63:0] chunks_weight;
  wire [63:0] chunks_weight;
  input clk;
  wire clk;
  output idle;
  wire idle;
  wire \idle$63 ;
  input learn;
  wire learn;
  wire \learn$47 ;
  input rst;
  wire rst;
  input [6:0] samples;
  wire [6:0] samples;
  wire [6:0] \samples$48 ;
  wire [65:0] slots__payload;
  wire [1:0] \slots__payload.bad ;
  wire [63:0] \slots__payload.slot ;
  wire slots__ready;
  wire slots__valid;
  input [63:0] slots_address;
  wire [63:0] slots_address;
  wire [63:0] \slots_address$49 ;
  input [1:0] slots_bad;
  wire [1:0] slots_bad;
  output slots_ready;
  wire slots_ready;
  input [63:0] slots_slot;
  wire [63:0] slots_slot;
  input slots_valid;
  wire slots_valid;
  input start;
  wire start;
  wire \start$50 ;
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
  wire step__valid;
  output [4:0] step_block;
  wire [4:0] step_block;
  output step_last;
  wire step_last;
  output step_learn;
  wire step_learn;
  output [1:0] step_offset;
  wire [1:0] step_offset;
  output [1:0] step_present;
  wire [1:0] step_present;
  input step_ready;
  wire step_ready;
  output [63:0] step_row;
  wire [63:0] step_row;
  output [11:0] step_rows;
  wire [11:0] step_rows;
  output [6:0] step_samples;
  wire [6:0] step_samples;
  output [2:0] step_table;
  wire [2:0] step_table;
  output step_valid;
  wire step_valid;
  \hotline_feeder.design  \design  (
    .bad(bad),
    .bad_row(bad_row),
    .bad_sample(bad_sample),
    .bad_table(bad_table),
    .beats__payload(beats__payload),
    .beats__ready(beats_ready),
    .beats__valid(beats_valid),
    .chunks__payload(chunks__payload),
    .chunks__ready(chunks_ready),
    .chunks__valid(chunks_valid),
    .clk(clk),
    .idle(idle),
    .learn(learn),
    .rst(rst),
    .samples(samples),
    .slots__payload(slots__payload),
    .slots__ready(slots_ready),
    .slots__valid(slots_valid),
    .slots_address(slots_address),
    .start(start),
    .step__payload(step__payload),
    .step__ready(step_ready),
    .step__valid(step_valid)
  );
  assign \learn$47  = learn;
  assign \samples$48  = samples;
  assign \slots_address$49  = slots_address;
  assign \start$50  = start;
  assign chunks__valid = chunks_valid;
  assign chunks__ready = chunks_ready;
  assign step__valid = step_valid;
  assign step__ready = step_ready;
  assign slots__valid = slots_valid;
  assign slots__ready = slots_ready;
  assign beats__valid = beats_valid;
  assign beats__ready = beats_ready;
  assign \idle$63  = idle;
  assign \bad$64  = bad;
  assign \bad_sample$65  = bad_sample;
  assign \bad_table$66  = bad_table;
  assign \bad_row$67  = bad_row;
  assign step_learn = step__payload[0];
  assign step_last = step__payload[1];
  assign step_samples = step__payload[8:2];
  assign step_table = step__payload[11:9];
  assign step_rows = step__payload[23:12];
  assign step_block = step__payload[28:24];
  assign step_present = step__payload[30:29];
  assign step_row = step__payload[94:31];
  assign step_offset = step__payload[96:95];
  assign beats_addr = beats__payload[63:0];
  assign beats_data = beats__payload[127:64];
  assign beats_strb = beats__payload[129:128];
  assign beats_last = beats__payload[130];
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
  assign slots__payload[65:64] = slots_bad;
  assign slots__payload[63:0] = slots_slot;
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

module \hotline_feeder.design (rst, learn, samples, slots_address, start, chunks__valid, step__ready, slots__valid, beats__ready, chunks__ready, step__valid, slots__ready, idle, chunks__payload, slots__payload, step__payload, bad, bad_sample, bad_table, bad_row, beats__payload
, beats__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire \$1 ;
  wire \$10 ;
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
  wire [31:0] \$23 ;
  wire [32:0] \$24 ;
  wire [33:0] \$25 ;
  wire [32:0] \$26 ;
  wire [33:0] \$27 ;
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
  wire [34:0] \$64 ;
  wire [64:0] \$65 ;
  wire [31:0] \$66 ;
  wire [31:0] \$67 ;
  reg \$68 ;
  reg [302:0] \$69 ;
  wire \$7 ;
  reg [1:0] \$70 ;
  reg \$71 ;
  reg \$72 ;
  reg [5:0] \$73 ;
  reg [31:0] \$74 ;
  reg \$75 ;
  reg [5:0] \$76 ;
  reg [2:0] \$77 ;
  reg [31:0] \$78 ;
  reg \$79 ;
  wire \$8 ;
  reg [129:0] \$80 ;
  wire \$9 ;
  reg \$signal  = 1'h0;
  wire \$signal$12 ;
  wire [1:0] \$signal$2 ;
  (* init = 1'h0 *)
  wire \$signal$23 ;
  (* init = 130'h000000000000000000000000000000000 *)
  wire [129:0] \$signal$25 ;
  wire [63:0] \$signal$25.address ;
  wire [1:0] \$signal$25.count ;
  wire [63:0] \$signal$25.words ;
  reg [1:0] \$signal$4  = 2'h0;
  wire \$signal$5 ;
  wire \$signal$6 ;
  output bad;
  reg bad = 1'h0;
  reg bad_came = 1'h0;
  output [31:0] bad_row;
  reg [31:0] bad_row = 32'd0;
  output [5:0] bad_sample;
  reg [5:0] bad_sample = 6'h00;
  output [2:0] bad_table;
  reg [2:0] bad_table = 3'h0;
  output [130:0] beats__payload;
  wire [130:0] beats__payload;
  wire [130:0] \beats__payload$17 ;
  wire [63:0] \beats__payload$17.addr ;
  wire [63:0] \beats__payload$17.data ;
  wire \beats__payload$17.last ;
  wire [1:0] \beats__payload$17.strb ;
  wire [63:0] \beats__payload.addr ;
  wire [63:0] \beats__payload.data ;
  wire \beats__payload.last ;
  wire [1:0] \beats__payload.strb ;
  input beats__ready;
  wire beats__ready;
  wire \beats__ready$19 ;
  output beats__valid;
  wire beats__valid;
  wire \beats__valid$21 ;
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
  input chunks__valid;
  wire chunks__valid;
  input clk;
  wire clk;
  wire [99:0] i__payload;
  wire \i__payload.asked ;
  wire [1:0] \i__payload.count ;
  wire [63:0] \i__payload.fixed ;
  wire \i__payload.hot ;
  wire [31:0] \i__payload.start ;
  wire i__ready;
  wire i__valid;
  output idle;
  wire idle;
  input learn;
  wire learn;
  wire moves;
  wire [99:0] o__payload;
  wire \o__payload.asked ;
  wire [1:0] \o__payload.count ;
  wire [63:0] \o__payload.fixed ;
  wire \o__payload.hot ;
  wire [31:0] \o__payload.start ;
  wire o__ready;
  wire o__valid;
  reg [129:0] req__payload = 130'h000000000000000000000000000000000;
  wire [63:0] \req__payload.address ;
  wire [1:0] \req__payload.count ;
  wire [63:0] \req__payload.words ;
  wire req__ready;
  reg req__valid = 1'h0;
  reg [31:0] row_of_bad = 32'd0;
  input rst;
  wire rst;
  reg [302:0] s1 = 303'h0000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [4:0] \s1.block ;
  wire [1:0] \s1.count ;
  wire \s1.ends ;
  wire [31:0] \s1.fixed ;
  wire \s1.hot ;
  wire [1:0] \s1.offset ;
  wire [63:0] \s1.row ;
  wire [31:0] \s1.rows ;
  wire \s1.run_ends ;
  wire [63:0] \s1.slot ;
  wire [31:0] \s1.start ;
  wire [2:0] \s1.table ;
  wire [63:0] \s1.weight ;
  reg [5:0] sample_of_bad = 6'h00;
  input [6:0] samples;
  wire [6:0] samples;
  input [65:0] slots__payload;
  wire [65:0] slots__payload;
  wire [1:0] \slots__payload.bad ;
  wire [63:0] \slots__payload.slot ;
  output slots__ready;
  wire slots__ready;
  input slots__valid;
  wire slots__valid;
  input [63:0] slots_address;
  wire [63:0] slots_address;
  input start;
  wire start;
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
  input step__ready;
  wire step__ready;
  output step__valid;
  wire step__valid;
  reg [2:0] table_of_bad = 3'h0;
  reg unwanted = 1'h0;
  assign \$16  = ~ \$signal$5 ;
  assign \$17  = step__ready | \$16 ;
  assign i__valid = \$15  & \$17 ;
  assign \$18  = ~ \$signal$5 ;
  assign \$19  = step__ready | \$18 ;
  assign \$20  = \$signal  & \$19 ;
  assign \$21  = ~ \$signal$6 ;
  assign \$22  = i__ready | \$21 ;
  assign \$signal$12  = \$20  & \$22 ;
  assign \$23  = s1[35] ? 32'd0 : s1[34:3];
  assign \$24  = s1[67:36] + s1[142:111];
  assign \$25  = \$signal$4 [0] ? 34'h3ffffffff : { 1'h0, \$24  };
  assign \$26  = s1[67:36] + s1[174:143];
  assign \$27  = \$signal$4 [1] ? 34'h3ffffffff : { 1'h0, \$26  };
  assign \$28  = ~ req__valid;
  assign moves = \$28  | req__ready;
  assign \$29  = ~ o__payload[99];
  assign \$30  = slots__valid | \$29 ;
  assign o__ready = moves & \$30 ;
  assign \$31  = moves & o__payload[99];
  assign slots__ready = o__valid ? \$31  : unwanted;
  assign \$32  = ~ o__valid;
  assign \$33  = ~ unwanted;
  assign \$34  = \$32  & \$33 ;
  assign \$35  = ~ \$signal ;
  assign \$36  = \$34  & \$35 ;
  assign \$37  = ~ req__valid;
  assign \$38  = \$36  & \$37 ;
  assign \$39  = ~ beats__valid;
  assign idle = \$38  & \$39 ;
  assign \$40  = ~ \$signal ;
  assign \$41  = chunks__payload[142:111] >= chunks__payload[34:3];
  assign \$42  = chunks__payload[106:105] > 1'h0;
  assign \$43  = \$41  & \$42 ;
  assign \$44  = chunks__payload[174:143] >= chunks__payload[34:3];
  assign \$45  = chunks__payload[106:105] > 1'h1;
  assign \$46  = \$44  & \$45 ;
  assign \$47  = step__valid & step__ready;
  assign \$48  = ~ learn;
  assign \$49  = \$47  & \$48 ;
  assign \$50  = ~ \$signal$6 ;
  assign \$51  = \$49  & \$50 ;
  assign \$52  = unwanted & slots__valid;
  assign \$53  = ~ o__valid;
  assign \$54  = \$52  & \$53 ;
  assign \$55  = | \$signal$4 ;
  assign \$56  = \$signal$12  & \$55 ;
  assign \$57  = ~ bad;
  assign \$58  = sample_of_bad < bad_sample;
  assign \$59  = \$57  | \$58 ;
  assign \$60  = bad_came & \$59 ;
  assign \$61  = ~ o__payload[99];
  assign \$62  = slots__valid | \$61 ;
  assign \$63  = o__valid & \$62 ;
  assign \$65  = slots_address + \$64 ;
  assign \$66  = o__payload[34] ? o__payload[66:35] : slots__payload[31:0];
  assign \$67  = o__payload[34] ? o__payload[98:67] : slots__payload[63:32];
  always @(posedge clk)
    \$signal  <= \$68 ;
  always @(posedge clk)
    s1 <= \$69 ;
  always @(posedge clk)
    \$signal$4  <= \$70 ;
  always @(posedge clk)
    unwanted <= \$71 ;
  always @(posedge clk)
    bad_came <= \$72 ;
  always @(posedge clk)
    table_of_bad <= s1[2:0];
  always @(posedge clk)
    sample_of_bad <= \$73 ;
  always @(posedge clk)
    row_of_bad <= \$74 ;
  always @(posedge clk)
    bad <= \$75 ;
  always @(posedge clk)
    bad_sample <= \$76 ;
  always @(posedge clk)
    bad_table <= \$77 ;
  always @(posedge clk)
    bad_row <= \$78 ;
  always @(posedge clk)
    req__valid <= \$79 ;
  always @(posedge clk)
    req__payload <= \$80 ;
  assign chunks__ready = ~ \$signal ;
  assign \$1  = s1[106:105] > 1'h0;
  assign \$2  = ~ s1[35];
  assign \$3  = \$2  | \$signal$4 [0];
  assign \$4  = \$1  & \$3 ;
  assign \$5  = s1[106:105] > 1'h1;
  assign \$6  = ~ s1[35];
  assign \$7  = \$6  | \$signal$4 [1];
  assign \$8  = \$5  & \$7 ;
  assign \$9  = | { \$8 , \$4  };
  assign \$signal$5  = \$9  | s1[110];
  assign \$10  = ~ learn;
  assign \$11  = | s1[106:105];
  assign \$signal$6  = \$10  & \$11 ;
  assign \$12  = \$signal  & \$signal$5 ;
  assign \$13  = ~ \$signal$6 ;
  assign \$14  = i__ready | \$13 ;
  assign step__valid = \$12  & \$14 ;
  assign \$15  = \$signal  & \$signal$6 ;
  \hotline_feeder.design.due  due (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \hotline_feeder.design.writer  writer (
    .beats__payload(beats__payload),
    .beats__ready(beats__ready),
    .beats__valid(beats__valid),
    .clk(clk),
    .req__payload(req__payload),
    .req__ready(req__ready),
    .req__valid(req__valid),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$68  = \$signal ;
    if (\$signal$12 ) begin
      \$68  = 1'h0;
    end
    if (\$40 ) begin
      \$68  = chunks__valid;
    end
    if (rst) begin
      \$68  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$69  = s1;
    if (\$40 ) begin
      \$69  = chunks__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$70  = \$signal$4 ;
    if (\$40 ) begin
      \$70  = { \$46 , \$43  };
    end
    if (rst) begin
      \$70  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$71  = unwanted;
    if (\$51 ) begin
      \$71  = 1'h1;
    end else if (\$54 ) begin
      \$71  = 1'h0;
    end
    if (rst) begin
      \$71  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$72  = \$56 ;
    if (rst) begin
      \$72  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$73  = sample_of_bad;
    if (\$signal$4 [1]) begin
      \$73  = { s1[72:68], s1[108] };
    end
    if (\$signal$4 [0]) begin
      \$73  = { s1[72:68], s1[107] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$74  = row_of_bad;
    if (\$signal$4 [1]) begin
      \$74  = s1[174:143];
    end
    if (\$signal$4 [0]) begin
      \$74  = s1[142:111];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$75  = bad;
    if (start) begin
      \$75  = 1'h0;
    end else if (\$60 ) begin
      \$75  = 1'h1;
    end
    if (rst) begin
      \$75  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$76  = bad_sample;
    if (start) begin
    end else if (\$60 ) begin
      \$76  = sample_of_bad;
    end
    if (rst) begin
      \$76  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$77  = bad_table;
    if (start) begin
    end else if (\$60 ) begin
      \$77  = table_of_bad;
    end
    if (rst) begin
      \$77  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$78  = bad_row;
    if (start) begin
    end else if (\$60 ) begin
      \$78  = row_of_bad;
    end
    if (rst) begin
      \$78  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$79  = req__valid;
    if (moves) begin
      \$79  = \$63 ;
    end
    if (rst) begin
      \$79  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$80  = req__payload;
    if (moves) begin
      \$80 [63:0] = \$65 [63:0];
      \$80 [65:64] = o__payload[33:32];
      \$80 [129:66] = { \$67 , \$66  };
    end
  end
  assign \$signal$2  = { \$8 , \$4  };
  assign \beats__payload$17  = beats__payload;
  assign \beats__ready$19  = beats__ready;
  assign \beats__valid$21  = beats__valid;
  assign \$signal$23  = req__valid;
  assign \$signal$25  = req__payload;
  assign \s1.table  = s1[2:0];
  assign \s1.rows  = s1[34:3];
  assign \s1.hot  = s1[35];
  assign \s1.fixed  = s1[67:36];
  assign \s1.block  = s1[72:68];
  assign \s1.start  = s1[104:73];
  assign \s1.count  = s1[106:105];
  assign \s1.offset  = s1[108:107];
  assign \s1.run_ends  = s1[109];
  assign \s1.ends  = s1[110];
  assign \s1.row  = s1[174:111];
  assign \s1.slot  = s1[238:175];
  assign \s1.weight  = s1[302:239];
  assign \step__payload.learn  = step__payload[0];
  assign \step__payload.last  = step__payload[1];
  assign \step__payload.samples  = step__payload[8:2];
  assign \step__payload.table  = step__payload[11:9];
  assign \step__payload.rows  = step__payload[23:12];
  assign \step__payload.block  = step__payload[28:24];
  assign \step__payload.present  = step__payload[30:29];
  assign \step__payload.row  = step__payload[94:31];
  assign \step__payload.offset  = step__payload[96:95];
  assign \i__payload.start  = i__payload[31:0];
  assign \i__payload.count  = i__payload[33:32];
  assign \i__payload.hot  = i__payload[34];
  assign \i__payload.fixed  = i__payload[98:35];
  assign \i__payload.asked  = i__payload[99];
  assign \beats__payload.addr  = beats__payload[63:0];
  assign \beats__payload.data  = beats__payload[127:64];
  assign \beats__payload.strb  = beats__payload[129:128];
  assign \beats__payload.last  = beats__payload[130];
  assign \beats__payload$17.addr  = beats__payload[63:0];
  assign \beats__payload$17.data  = beats__payload[127:64];
  assign \beats__payload$17.strb  = beats__payload[129:128];
  assign \beats__payload$17.last  = beats__payload[130];
  assign \req__payload.address  = req__payload[63:0];
  assign \req__payload.count  = req__payload[65:64];
  assign \req__payload.words  = req__payload[129:66];
  assign \$signal$25.address  = req__payload[63:0];
  assign \$signal$25.count  = req__payload[65:64];
  assign \$signal$25.words  = req__payload[129:66];
  assign \o__payload.start  = o__payload[31:0];
  assign \o__payload.count  = o__payload[33:32];
  assign \o__payload.hot  = o__payload[34];
  assign \o__payload.fixed  = o__payload[98:35];
  assign \o__payload.asked  = o__payload[99];
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
  assign \slots__payload.slot  = slots__payload[63:0];
  assign \slots__payload.bad  = slots__payload[65:64];
  assign i__payload[99] = \$signal$5 ;
  assign i__payload[98:35] = { \$27 [31:0], \$25 [31:0] };
  assign i__payload[34] = s1[35];
  assign i__payload[33:32] = s1[106:105];
  assign i__payload[31:0] = s1[104:73];
  assign step__payload[96:95] = s1[108:107];
  assign step__payload[94:31] = s1[174:111];
  assign step__payload[30:29] = { \$8 , \$4  };
  assign step__payload[28:24] = s1[72:68];
  assign step__payload[23:12] = \$23 [11:0];
  assign step__payload[11:9] = s1[2:0];
  assign step__payload[8:2] = samples;
  assign step__payload[1] = s1[110];
  assign step__payload[0] = learn;
  assign \$64  = { 1'h0, o__payload[31:0], 2'h0 };
endmodule

module \hotline_feeder.design.due (rst, i__valid, o__ready, i__ready, o__payload, i__payload, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$2  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [6:0] \$12 ;
  wire [6:0] \$13 ;
  reg \$14 ;
  reg \$15 ;
  reg [5:0] \$16 ;
  reg [5:0] \$17 ;
  wire [6:0] \$2 ;
  wire [6:0] \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire \$signal ;
  wire \$signal$10 ;
  wire \$signal$4 ;
  wire \$signal$7 ;
  reg [5:0] \$signal$8  = 6'h00;
  (* init = 6'h00 *)
  wire [5:0] \$signature__addr ;
  wire [99:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [99:0] i__payload;
  wire [99:0] i__payload;
  wire \i__payload.asked ;
  wire [1:0] \i__payload.count ;
  wire [63:0] \i__payload.fixed ;
  wire \i__payload.hot ;
  wire [31:0] \i__payload.start ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [99:0] o__payload;
  wire [99:0] o__payload;
  wire \o__payload.asked ;
  wire [1:0] \o__payload.count ;
  wire [63:0] \o__payload.fixed ;
  wire \o__payload.hot ;
  wire [31:0] \o__payload.start ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [5:0] oldest = 6'h00;
  (* init = 6'h00 *)
  wire [5:0] read__addr;
  wire [99:0] read__data;
  input rst;
  wire rst;
  reg [99:0] places [63:0];
  always @(posedge clk) begin
    if (\$signal )
      places[\$signal$8 ] <= i__payload;
  end
  assign o__payload = places[oldest];
  assign i__ready = ~ full;
  assign \$1  = ~ full;
  assign \$signal  = i__valid & \$1 ;
  assign \$signal$4  = o__valid & o__ready;
  assign \$2  = oldest + 1'h1;
  assign \$signal$7  = \$signal$8  == \$2 [5:0];
  assign \$3  = \$signal$8  + 1'h1;
  assign \$signal$10  = oldest == \$3 [5:0];
  assign \$4  = ~ \$signal$7 ;
  assign \$5  = \$4  | \$signal ;
  assign \$6  = o__valid | \$signal ;
  assign \$7  = \$signal$4  ? \$5  : \$6 ;
  assign \$8  = ~ \$signal$4 ;
  assign \$9  = \$signal$10  & \$signal ;
  assign \$10  = full | \$9 ;
  assign \$11  = \$8  & \$10 ;
  assign \$12  = \$signal$8  + 1'h1;
  assign \$13  = oldest + 1'h1;
  always @(posedge clk)
    o__valid <= \$14 ;
  always @(posedge clk)
    full <= \$15 ;
  always @(posedge clk)
    \$signal$8  <= \$16 ;
  always @(posedge clk)
    oldest <= \$17 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [5:0];
    end
    if (rst) begin
      \$16  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$17  = oldest;
    if (\$signal$4 ) begin
      \$17  = \$13 [5:0];
    end
    if (rst) begin
      \$17  = 6'h00;
    end
  end
  assign \$signature__addr  = \$signal$8 ;
  assign \$signature__data  = i__payload;
  assign \$signature__en  = \$signal ;
  assign read__addr = oldest;
  assign read__data = o__payload;
  assign \i__payload.start  = i__payload[31:0];
  assign \i__payload.count  = i__payload[33:32];
  assign \i__payload.hot  = i__payload[34];
  assign \i__payload.fixed  = i__payload[98:35];
  assign \i__payload.asked  = i__payload[99];
  assign \o__payload.start  = o__payload[31:0];
  assign \o__payload.count  = o__payload[33:32];
  assign \o__payload.hot  = o__payload[34];
  assign \o__payload.fixed  = o__payload[98:35];
  assign \o__payload.asked  = o__payload[99];
endmodule

module \hotline_feeder.design.writer (rst, beats__ready, req__ready, req__valid, req__payload, beats__payload, beats__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$3  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [2:0] \$11 ;
  wire [64:0] \$12 ;
  wire [127:0] \$13 ;
  wire [3:0] \$14 ;
  reg \$15 ;
  reg [63:0] \$16 ;
  reg [127:0] \$17 ;
  reg [3:0] \$18 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire [95:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  (* init = 1'h0 *)
  wire \$signal ;
  reg [127:0] \$signal$6  = 128'h00000000000000000000000000000000;
  wire \$signal$7 ;
  output [130:0] beats__payload;
  wire [130:0] beats__payload;
  wire [63:0] \beats__payload.addr ;
  wire [63:0] \beats__payload.data ;
  wire \beats__payload.last ;
  wire [1:0] \beats__payload.strb ;
  input beats__ready;
  wire beats__ready;
  output beats__valid;
  reg beats__valid = 1'h0;
  input clk;
  wire clk;
  wire ends;
  input [129:0] req__payload;
  wire [129:0] req__payload;
  wire [63:0] \req__payload.address ;
  wire [1:0] \req__payload.count ;
  wire [63:0] \req__payload.words ;
  output req__ready;
  wire req__ready;
  input req__valid;
  wire req__valid;
  input rst;
  wire rst;
  reg [63:0] s1_address = 64'h0000000000000000;
  reg [3:0] s1_strb = 4'h0;
  assign \$1  = | s1_strb[3:2];
  assign ends = ~ \$1 ;
  assign \$2  = & s1_address[6:3];
  assign \$3  = ends | \$2 ;
  assign \$signal$7  = beats__valid & beats__ready;
  assign \$4  = ~ beats__valid;
  assign \$5  = \$signal$7  & ends;
  assign req__ready = \$4  | \$5 ;
  assign \$6  = req__payload[2] ? { req__payload[129:66], 32'h00000000 } : { 32'h00000000, req__payload[129:66] };
  assign \$7  = req__payload[65:64] > 1'h0;
  assign \$8  = req__payload[65:64] > 1'h1;
  assign \$9  = req__payload[65:64] > 1'h0;
  assign \$10  = req__payload[65:64] > 1'h1;
  assign \$11  = req__payload[2] ? { \$8 , \$7 , 1'h0 } : { 1'h0, \$10 , \$9  };
  assign \$12  = s1_address + 4'h8;
  always @(posedge clk)
    beats__valid <= \$15 ;
  always @(posedge clk)
    s1_address <= \$16 ;
  always @(posedge clk)
    \$signal$6  <= \$17 ;
  always @(posedge clk)
    s1_strb <= \$18 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$15  = beats__valid;
    if (req__ready) begin
      \$15  = req__valid;
    end
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$16  = s1_address;
    if (req__ready) begin
      \$16  = { req__payload[63:3], 3'h0 };
    end else if (\$signal$7 ) begin
      \$16  = \$12 [63:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$17  = \$signal$6 ;
    if (req__ready) begin
      \$17  = { 32'h00000000, \$6  };
    end else if (\$signal$7 ) begin
      \$17  = \$13 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$18  = s1_strb;
    if (req__ready) begin
      \$18  = { 1'h0, \$11  };
    end else if (\$signal$7 ) begin
      \$18  = \$14 ;
    end
    if (rst) begin
      \$18  = 4'h0;
    end
  end
  assign \$signal  = beats__valid;
  assign \beats__payload.addr  = beats__payload[63:0];
  assign \beats__payload.data  = beats__payload[127:64];
  assign \beats__payload.strb  = beats__payload[129:128];
  assign \beats__payload.last  = beats__payload[130];
  assign \req__payload.address  = req__payload[63:0];
  assign \req__payload.count  = req__payload[65:64];
  assign \req__payload.words  = req__payload[129:66];
  assign beats__payload[130] = \$3 ;
  assign beats__payload[129:128] = s1_strb[1:0];
  assign beats__payload[127:64] = \$signal$6 [63:0];
  assign beats__payload[63:0] = s1_address;
  assign \$13  = { 64'h0000000000000000, \$signal$6 [127:64] };
  assign \$14  = { 2'h0, s1_strb[3:2] };
endmodule
