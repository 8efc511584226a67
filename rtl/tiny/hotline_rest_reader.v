// Hotline, module hotline_rest_reader, preset tiny.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 3, row_bits 11, banks 2, sets_per_bank 16, ways 4, engines 2, bus_bits 64
// Made by `hotline generate --preset tiny`. Don't edit: change hdl_gen/ and make it again.
// SPDX-License-Identifier: Apache-2.0
/* verilator lint_off WIDTH */
module hotline_rest_reader(rst, start, address, count, samples, masks_ready, burst_ready, back_valid, back_id, back, masks_valid, masks_mask, done, bad_list, burst_valid, burst_addr, burst_len, burst_id, clk);
  input [63:0] address;
  wire [63:0] address;
  wire [63:0] \address$20 ;
  input [65:0] back;
  wire [65:0] back;
  wire [65:0] \back$33 ;
  wire [63:0] \back$33.data ;
  wire [1:0] \back$33.resp ;
  input [4:0] back_id;
  wire [4:0] back_id;
  wire [4:0] \back_id$32 ;
  input back_valid;
  wire back_valid;
  wire \back_valid$31 ;
  output bad_list;
  wire bad_list;
  wire \bad_list$27 ;
  wire [76:0] burst__payload;
  wire [63:0] \burst__payload.addr ;
  wire [4:0] \burst__payload.id ;
  wire [7:0] \burst__payload.len ;
  wire burst__ready;
  wire burst__valid;
  output [63:0] burst_addr;
  wire [63:0] burst_addr;
  output [4:0] burst_id;
  wire [4:0] burst_id;
  output [7:0] burst_len;
  wire [7:0] burst_len;
  input burst_ready;
  wire burst_ready;
  output burst_valid;
  wire burst_valid;
  input clk;
  wire clk;
  input [6:0] count;
  wire [6:0] count;
  wire [6:0] \count$21 ;
  output done;
  wire done;
  wire \done$26 ;
  wire [1:0] masks__payload;
  wire [1:0] \masks__payload.mask ;
  wire masks__ready;
  wire masks__valid;
  output [1:0] masks_mask;
  wire [1:0] masks_mask;
  input masks_ready;
  wire masks_ready;
  output masks_valid;
  wire masks_valid;
  input rst;
  wire rst;
  input [6:0] samples;
  wire [6:0] samples;
  wire [6:0] \samples$22 ;
  input start;
  wire start;
  wire \start$19 ;
  \hotline_rest_reader.design  \design  (
    .address(address),
    .back_id(back_id),
    .back_valid(back_valid),
    .bad_list(bad_list),
    .beat(back),
    .burst__payload(burst__payload),
    .burst__ready(burst_ready),
    .burst__valid(burst_valid),
    .clk(clk),
    .count(count),
    .done(done),
    .masks__payload(masks_mask),
    .masks__valid(masks_valid),
    .o__ready(masks_ready),
    .rst(rst),
    .samples(samples),
    .start(start)
  );
  assign \start$19  = start;
  assign \address$20  = address;
  assign \count$21  = count;
  assign \samples$22  = samples;
  assign masks__valid = masks_valid;
  assign masks__ready = masks_ready;
  assign masks__payload = masks_mask;
  assign \done$26  = done;
  assign \bad_list$27  = bad_list;
  assign burst__valid = burst_valid;
  assign burst__ready = burst_ready;
  assign \back_valid$31  = back_valid;
  assign \back_id$32  = back_id;
  assign \back$33  = back;
  assign burst_addr = burst__payload[63:0];
  assign burst_len = burst__payload[71:64];
  assign burst_id = burst__payload[76:72];
  assign \masks__payload.mask  = masks_mask;
  assign \burst__payload.addr  = burst__payload[63:0];
  assign \burst__payload.len  = burst__payload[71:64];
  assign \burst__payload.id  = burst__payload[76:72];
  assign \back$33.data  = back[63:0];
  assign \back$33.resp  = back[65:64];
endmodule

module \hotline_rest_reader.design (rst, start, address, count, samples, o__ready, burst__ready, back_valid, back_id, beat, done, masks__payload, bad_list, burst__payload, burst__valid, masks__valid, clk);
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
  wire [7:0] \$23 ;
  wire [7:0] \$24 ;
  wire [64:0] \$25 ;
  wire \$26 ;
  wire [7:0] \$27 ;
  wire [1:0] \$28 ;
  wire \$29 ;
  wire [6:0] \$3 ;
  wire [1:0] \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire [1:0] \$35 ;
  wire [1:0] \$36 ;
  wire \$37 ;
  wire [7:0] \$38 ;
  wire [7:0] \$39 ;
  wire [31:0] \$4 ;
  wire \$40 ;
  reg [6:0] \$41 ;
  reg [63:0] \$42 ;
  reg [6:0] \$43 ;
  reg \$44 ;
  reg [6:0] \$45 ;
  reg [1:0] \$46 ;
  reg \$47 ;
  reg \$48 ;
  wire [6:0] \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [6:0] \$signal  = 7'h00;
  wire \$signal$24 ;
  wire \$signal$26 ;
  reg [6:0] \$signal$27  = 7'h00;
  reg \$signal$29  = 1'h0;
  input [63:0] address;
  wire [63:0] address;
  wire [65:0] back;
  wire [63:0] \back.data ;
  wire [1:0] \back.resp ;
  input [4:0] back_id;
  wire [4:0] back_id;
  input back_valid;
  wire back_valid;
  output bad_list;
  reg bad_list = 1'h0;
  input [65:0] beat;
  wire [65:0] beat;
  wire [63:0] \beat.data ;
  wire [1:0] \beat.resp ;
  wire beat_valid;
  output [76:0] burst__payload;
  wire [76:0] burst__payload;
  wire [76:0] \burst__payload$1 ;
  wire [63:0] \burst__payload$1.addr ;
  wire [4:0] \burst__payload$1.id ;
  wire [7:0] \burst__payload$1.len ;
  wire [63:0] \burst__payload.addr ;
  wire [4:0] \burst__payload.id ;
  wire [7:0] \burst__payload.len ;
  input burst__ready;
  wire burst__ready;
  wire \burst__ready$3 ;
  output burst__valid;
  wire burst__valid;
  wire \burst__valid$5 ;
  input clk;
  wire clk;
  wire completes;
  input [6:0] count;
  wire [6:0] count;
  output done;
  wire done;
  reg [6:0] first = 7'h00;
  reg [1:0] i__payload = 2'h0;
  wire [1:0] \i__payload.mask ;
  wire i__ready;
  wire i__valid;
  (* init = 2'h0 *)
  wire [1:0] mask;
  output [1:0] masks__payload;
  wire [1:0] masks__payload;
  wire [1:0] \masks__payload.mask ;
  wire masks__ready;
  output masks__valid;
  wire masks__valid;
  reg [31:0] number;
  reg number_at = 1'h0;
  wire [1:0] o__payload;
  wire [1:0] \o__payload.mask ;
  input o__ready;
  wire o__ready;
  wire o__valid;
  reg [63:0] place = 64'h0000000000000000;
  wire [65:0] req__payload;
  wire [63:0] \req__payload.address ;
  wire [1:0] \req__payload.count ;
  wire req__ready;
  wire req__valid;
  wire [65:0] rsp__payload;
  wire [1:0] \rsp__payload.resp ;
  wire [63:0] \rsp__payload.words ;
  wire rsp__ready;
  wire rsp__valid;
  input rst;
  wire rst;
  input [6:0] samples;
  wire [6:0] samples;
  input start;
  wire start;
  always @(posedge clk)
    place <= \$42 ;
  always @(posedge clk)
    \$signal$27  <= \$43 ;
  always @(posedge clk)
    number_at <= \$44 ;
  always @(posedge clk)
    first <= \$45 ;
  always @(posedge clk)
    i__payload <= \$46 ;
  always @(posedge clk)
    \$signal$29  <= \$47 ;
  always @(posedge clk)
    bad_list <= \$48 ;
  assign \$1  = back_id == 5'h12;
  assign beat_valid = back_valid & \$1 ;
  assign req__valid = | \$signal ;
  assign \$2  = \$signal  < 2'h2;
  assign \$3  = \$2  ? \$signal  : 7'h02;
  assign \$signal$24  = \$4  == \$5 ;
  assign \$6  = | \$signal$27 ;
  assign \$7  = \$6  & rsp__valid;
  assign \$8  = ~ \$signal$29 ;
  assign \$9  = \$signal$24  | \$8 ;
  assign \$signal$26  = \$7  & \$9 ;
  assign \$10  = ! \$signal$27 ;
  assign \$11  = ~ \$signal$24 ;
  assign \$12  = rsp__valid & \$11 ;
  assign \$13  = \$10  | \$12 ;
  assign completes = \$signal$29  & \$13 ;
  assign \$15  = \$signal$27  == 1'h1;
  assign \$16  = \$14  | \$15 ;
  assign rsp__ready = \$signal$26  & \$16 ;
  assign \$17  = ~ \$signal$29 ;
  assign \$18  = ! \$signal$27 ;
  assign \$19  = \$17  & \$18 ;
  assign \$20  = ~ masks__valid;
  assign done = \$19  & \$20 ;
  assign \$21  = req__valid & req__ready;
  assign \$22  = \$signal  < 2'h2;
  assign \$23  = \$signal  - 2'h2;
  assign \$24  = \$22  ? 8'h00 : \$23 ;
  assign \$25  = place + 4'h8;
  assign \$26  = | samples;
  assign \$27  = \$signal$27  - 1'h1;
  assign \$28  = number_at + 1'h1;
  assign \$29  = ~ \$signal$29 ;
  assign \$30  = i__payload >> number[0];
  assign \$31  = | \$30 ;
  assign \$32  = \$29  | \$31 ;
  assign \$33  = number >= samples;
  assign \$34  = \$32  | \$33 ;
  assign \$35  = 1'h1 << number[0];
  assign \$36  = i__payload | \$35 ;
  assign \$37  = completes & i__ready;
  assign \$38  = first + 2'h2;
  assign \$39  = first + 2'h2;
  assign \$40  = \$39  < samples;
  always @(posedge clk)
    \$signal  <= \$41 ;
  \hotline_rest_reader.design.fetcher  fetcher (
    .burst__payload(burst__payload),
    .burst__ready(burst__ready),
    .burst__valid(burst__valid),
    .clk(clk),
    .i__payload(req__payload),
    .i__valid(req__valid),
    .req__ready(req__ready),
    .rsp__payload(rsp__payload),
    .rsp__ready(rsp__ready),
    .rsp__valid(rsp__valid),
    .rst(rst),
    .\w_data$26 (beat),
    .\w_en$24 (beat_valid)
  );
  \hotline_rest_reader.design.masks  masks (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(completes),
    .o__payload(masks__payload),
    .o__ready(o__ready),
    .o__valid(masks__valid),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$42  = place;
    if (\$21 ) begin
      \$42  = \$25 [63:0];
    end
    if (start) begin
      \$42  = address;
    end
    if (rst) begin
      \$42  = 64'h0000000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$43  = \$signal$27 ;
    (* full_case = 32'd1 *)
    if (start) begin
      \$43  = count;
    end else begin
      if (\$signal$26 ) begin
        \$43  = \$27 [6:0];
      end
    end
    if (rst) begin
      \$43  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$44  = number_at;
    (* full_case = 32'd1 *)
    if (start) begin
      \$44  = 1'h0;
    end else begin
      if (\$signal$26 ) begin
        \$44  = \$28 [0];
        if (rsp__ready) begin
          \$44  = 1'h0;
        end
      end
    end
    if (rst) begin
      \$44  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$45  = first;
    (* full_case = 32'd1 *)
    if (start) begin
      \$45  = 7'h00;
    end else begin
      if (\$37 ) begin
        \$45  = \$38 [6:0];
      end
    end
    if (rst) begin
      \$45  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$46  = i__payload;
    (* full_case = 32'd1 *)
    if (start) begin
      \$46  = 2'h0;
    end else begin
      if (\$signal$26 ) begin
        (* full_case = 32'd1 *)
        if (\$34 ) begin
        end else begin
          \$46  = \$36 ;
        end
      end
      if (\$37 ) begin
        \$46  = 2'h0;
      end
    end
    if (rst) begin
      \$46  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$47  = \$signal$29 ;
    (* full_case = 32'd1 *)
    if (start) begin
      \$47  = \$26 ;
    end else begin
      if (\$37 ) begin
        \$47  = \$40 ;
      end
    end
    if (rst) begin
      \$47  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$48  = bad_list;
    (* full_case = 32'd1 *)
    if (start) begin
      \$48  = 1'h0;
    end else begin
      if (\$signal$26 ) begin
        if (\$34 ) begin
          \$48  = 1'h1;
        end
      end
    end
    if (rst) begin
      \$48  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    casez (number_at)
      1'h0:
          number = rsp__payload[31:0];
      1'h1:
          number = rsp__payload[63:32];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$41  = \$signal ;
    if (\$21 ) begin
      \$41  = \$24 [6:0];
    end
    if (start) begin
      \$41  = count;
    end
    if (rst) begin
      \$41  = 7'h00;
    end
  end
  assign \burst__payload$1  = burst__payload;
  assign \burst__ready$3  = burst__ready;
  assign \burst__valid$5  = burst__valid;
  assign o__payload = masks__payload;
  assign masks__ready = o__ready;
  assign o__valid = masks__valid;
  assign back = beat;
  assign i__valid = completes;
  assign mask = i__payload;
  assign \burst__payload.addr  = burst__payload[63:0];
  assign \burst__payload.len  = burst__payload[71:64];
  assign \burst__payload.id  = burst__payload[76:72];
  assign \burst__payload$1.addr  = burst__payload[63:0];
  assign \burst__payload$1.len  = burst__payload[71:64];
  assign \burst__payload$1.id  = burst__payload[76:72];
  assign \masks__payload.mask  = masks__payload;
  assign \o__payload.mask  = masks__payload;
  assign \beat.data  = beat[63:0];
  assign \beat.resp  = beat[65:64];
  assign \back.data  = beat[63:0];
  assign \back.resp  = beat[65:64];
  assign \req__payload.address  = req__payload[63:0];
  assign \req__payload.count  = req__payload[65:64];
  assign \rsp__payload.words  = rsp__payload[63:0];
  assign \rsp__payload.resp  = rsp__payload[65:64];
  assign \i__payload.mask  = i__payload;
  assign req__payload[65:64] = \$3 [1:0];
  assign req__payload[63:0] = place;
  assign \$4  = { 1'h0, number[31:1] };
  assign \$5  = { 1'h0, first[6:1] };
  assign \$14  = number_at;
endmodule

module \hotline_rest_reader.design.fetcher (rst, burst__ready, \w_data$26 , \w_en$24 , i__valid, rsp__ready, req__ready, i__payload, rsp__valid, rsp__payload, burst__payload, burst__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$2  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire [31:0] \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire [31:0] \$18 ;
  wire [2:0] \$19 ;
  wire \$2 ;
  wire [3:0] \$20 ;
  wire [3:0] \$21 ;
  wire [1:0] \$22 ;
  wire [6:0] \$23 ;
  wire [7:0] \$24 ;
  wire \$25 ;
  wire [63:0] \$26 ;
  wire [1:0] \$27 ;
  wire \$28 ;
  wire [1:0] \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire [1:0] \$31 ;
  wire [1:0] \$32 ;
  wire \$33 ;
  wire [1:0] \$34 ;
  wire \$35 ;
  reg \$36 ;
  reg [63:0] \$37 ;
  reg [2:0] \$38 ;
  reg [5:0] \$39 ;
  wire \$4 ;
  reg \$40 ;
  reg \$41 ;
  reg \$42 ;
  reg \$43 ;
  reg [1:0] \$44 ;
  reg [63:0] \$45 ;
  reg [1:0] \$46 ;
  reg \$47 ;
  reg [63:0] \$48 ;
  reg [1:0] \$49 ;
  wire [2:0] \$5 ;
  reg \$50 ;
  reg [65:0] \$51 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg \$signal  = 1'h0;
  wire \$signal$30 ;
  reg \$signal$37  = 1'h0;
  reg [63:0] \$signal$45  = 64'h0000000000000000;
  reg [5:0] \$signal$54  = 6'h00;
  wire asks;
  wire [65:0] beat;
  wire [63:0] \beat.data ;
  wire [1:0] \beat.resp ;
  wire beat_valid;
  output [76:0] burst__payload;
  wire [76:0] burst__payload;
  wire [76:0] \burst__payload$7 ;
  wire [63:0] \burst__payload$7.addr ;
  wire [4:0] \burst__payload$7.id ;
  wire [7:0] \burst__payload$7.len ;
  wire [63:0] \burst__payload.addr ;
  wire [4:0] \burst__payload.id ;
  wire [7:0] \burst__payload.len ;
  input burst__ready;
  wire burst__ready;
  wire \burst__ready$9 ;
  output burst__valid;
  wire burst__valid;
  wire \burst__valid$11 ;
  input clk;
  wire clk;
  wire free;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  wire [63:0] \i__payload.address ;
  wire [1:0] \i__payload.count ;
  wire i__ready;
  input i__valid;
  wire i__valid;
  wire [65:0] o__payload;
  wire [63:0] \o__payload.address ;
  wire [1:0] \o__payload.count ;
  wire o__ready;
  wire o__valid;
  reg place = 1'h0;
  wire [2:0] r_data;
  wire [65:0] \r_data$55 ;
  wire r_en;
  wire \r_en$41 ;
  wire r_rdy;
  wire \r_rdy$40 ;
  wire [65:0] req__payload;
  wire [63:0] \req__payload.address ;
  wire [1:0] \req__payload.count ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire [1:0] response;
  reg room = 1'h0;
  output [65:0] rsp__payload;
  reg [65:0] rsp__payload = 66'h00000000000000000;
  wire [1:0] \rsp__payload.resp ;
  wire [63:0] \rsp__payload.words ;
  input rsp__ready;
  wire rsp__ready;
  output rsp__valid;
  reg rsp__valid = 1'h0;
  input rst;
  wire rst;
  wire [70:0] run__payload;
  wire [63:0] \run__payload.addr ;
  wire [1:0] \run__payload.beats ;
  wire [4:0] \run__payload.id ;
  wire run__ready;
  wire run__valid;
  reg [2:0] s1 = 3'h0;
  wire [1:0] \s1.beats ;
  wire \s1.offset ;
  reg [63:0] s1_address = 64'h0000000000000000;
  reg s1_last = 1'h0;
  wire s1_moves;
  reg s1_place = 1'h0;
  reg [1:0] s1_resp = 2'h0;
  reg [63:0] s1_turned = 64'h0000000000000000;
  reg [1:0] s1_wraps = 2'h0;
  wire takes;
  (* init = 3'h0 *)
  wire [2:0] w_data;
  input [65:0] \w_data$26 ;
  wire [65:0] \w_data$26 ;
  wire w_en;
  input \w_en$24 ;
  wire \w_en$24 ;
  wire w_rdy;
  wire [63:0] whole;
  reg [1:0] worst = 2'h0;
  always @(posedge clk)
    s1_address <= \$37 ;
  always @(posedge clk)
    s1 <= \$38 ;
  always @(posedge clk)
    \$signal$54  <= \$39 ;
  always @(posedge clk)
    room <= \$40 ;
  always @(posedge clk)
    \$signal$37  <= \$41 ;
  always @(posedge clk)
    s1_last <= \$42 ;
  always @(posedge clk)
    s1_place <= \$43 ;
  always @(posedge clk)
    s1_resp <= \$44 ;
  always @(posedge clk)
    s1_turned <= \$45 ;
  always @(posedge clk)
    s1_wraps <= \$46 ;
  always @(posedge clk)
    place <= \$47 ;
  always @(posedge clk)
    \$signal$45  <= \$48 ;
  always @(posedge clk)
    worst <= \$49 ;
  always @(posedge clk)
    rsp__valid <= \$50 ;
  always @(posedge clk)
    rsp__payload <= \$51 ;
  assign \$1  = ~ \$signal ;
  assign o__ready = \$1  | asks;
  assign \$2  = \$signal  & room;
  assign \$3  = \$2  & w_rdy;
  assign asks = \$3  & run__ready;
  assign \$4  = \$signal  & room;
  assign run__valid = \$4  & w_rdy;
  assign \$5  = r_data[2:1] - 1'h1;
  assign \$signal$30  = place == \$5 [0];
  assign \$6  = ~ rsp__valid;
  assign free = \$6  | rsp__ready;
  assign \$7  = ~ \$signal$37 ;
  assign \$8  = ~ s1_last;
  assign \$9  = \$7  | \$8 ;
  assign s1_moves = \$9  | free;
  assign \$10  = r_rdy & \r_rdy$40 ;
  assign r_en = \$10  & s1_moves;
  assign \r_en$41  = r_en & \$signal$30 ;
  assign \$12  = ! s1_place;
  assign \$13  = s1_wraps[0] ? \$11  : \$12 ;
  assign \$14  = \$13  ? s1_turned[31:0] : \$signal$45 [31:0];
  assign \$16  = ! s1_place;
  assign \$17  = s1_wraps[1] ? \$15  : \$16 ;
  assign \$18  = \$17  ? s1_turned[63:32] : \$signal$45 [63:32];
  assign response = worst | s1_resp;
  assign \$19  = o__payload[2] + o__payload[65:64];
  assign \$20  = \$19  + 1'h1;
  assign \$22  = asks ? s1[2:1] : 2'h0;
  assign \$23  = \$signal$54  + \$22 ;
  assign \$24  = \$23  - r_en;
  assign \$25  = \$signal$54  <= 5'h1c;
  assign \$26  = r_data[0] ? { \r_data$55 [31:0], \r_data$55 [63:32] } : \r_data$55 [63:0];
  assign \$27  = 1'h0 + r_data[0];
  assign \$28  = \$27  >= 2'h2;
  assign \$29  = 1'h1 + r_data[0];
  assign \$30  = \$29  >= 2'h2;
  assign \$31  = place + 1'h1;
  assign \$32  = \$signal$30  ? 2'h0 : \$31 ;
  assign \$33  = \$signal$37  & s1_moves;
  assign \$34  = s1_last ? 2'h0 : response;
  assign \$35  = \$signal$37  & s1_last;
  always @(posedge clk)
    \$signal  <= \$36 ;
  \hotline_rest_reader.design.fetcher.beats  beats (
    .clk(clk),
    .r_data(\r_data$55 ),
    .r_en(r_en),
    .r_rdy(r_rdy),
    .rst(rst),
    .w_en(\w_en$24 ),
    .w_port__data(\w_data$26 )
  );
  \hotline_rest_reader.design.fetcher.requests  requests (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(req__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \hotline_rest_reader.design.fetcher.splitter  splitter (
    .burst__payload(burst__payload),
    .burst__ready(burst__ready),
    .burst__valid(burst__valid),
    .clk(clk),
    .rst(rst),
    .run__payload(run__payload),
    .run__ready(run__ready),
    .run__valid(run__valid)
  );
  \hotline_rest_reader.design.fetcher.under_way  under_way (
    .clk(clk),
    .r_data(r_data),
    .r_en(\r_en$41 ),
    .r_rdy(\r_rdy$40 ),
    .rst(rst),
    .w_en(asks),
    .w_port__data(s1),
    .w_rdy(w_rdy)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$37  = s1_address;
    if (o__ready) begin
      \$37  = { o__payload[63:3], 3'h0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$38  = s1;
    if (o__ready) begin
      \$38 [0] = o__payload[2];
      \$38 [2:1] = \$21 [1:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$39  = \$24 [5:0];
    if (rst) begin
      \$39  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$40  = \$25 ;
    if (rst) begin
      \$40  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$41  = \$signal$37 ;
    if (s1_moves) begin
      \$41  = r_en;
    end
    if (rst) begin
      \$41  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$42  = s1_last;
    if (s1_moves) begin
      \$42  = \$signal$30 ;
    end
    if (rst) begin
      \$42  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$43  = s1_place;
    if (s1_moves) begin
      \$43  = place;
    end
    if (rst) begin
      \$43  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$44  = s1_resp;
    if (s1_moves) begin
      \$44  = \r_data$55 [65:64];
    end
    if (rst) begin
      \$44  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$45  = s1_turned;
    if (s1_moves) begin
      \$45  = \$26 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$46  = s1_wraps;
    if (s1_moves) begin
      \$46  = { \$30 , \$28  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$47  = place;
    if (r_en) begin
      \$47  = \$32 [0];
    end
    if (rst) begin
      \$47  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$48  = \$signal$45 ;
    if (\$33 ) begin
      \$48  = whole;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$49  = worst;
    if (\$33 ) begin
      \$49  = \$34 ;
    end
    if (rst) begin
      \$49  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$50  = rsp__valid;
    if (free) begin
      \$50  = \$35 ;
    end
    if (rst) begin
      \$50  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$51  = rsp__payload;
    if (free) begin
      \$51 [63:0] = whole;
      \$51 [65:64] = response;
    end
    if (rst) begin
      \$51  = 66'h00000000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$36  = \$signal ;
    if (o__ready) begin
      \$36  = o__valid;
    end
    if (rst) begin
      \$36  = 1'h0;
    end
  end
  assign req__payload = i__payload;
  assign i__ready = req__ready;
  assign req__valid = i__valid;
  assign \burst__payload$7  = burst__payload;
  assign \burst__ready$9  = burst__ready;
  assign \burst__valid$11  = burst__valid;
  assign w_en = asks;
  assign w_data = s1;
  assign beat_valid = \w_en$24 ;
  assign beat = \w_data$26 ;
  assign takes = r_en;
  assign \i__payload.address  = i__payload[63:0];
  assign \i__payload.count  = i__payload[65:64];
  assign \req__payload.address  = i__payload[63:0];
  assign \req__payload.count  = i__payload[65:64];
  assign \burst__payload.addr  = burst__payload[63:0];
  assign \burst__payload.len  = burst__payload[71:64];
  assign \burst__payload.id  = burst__payload[76:72];
  assign \burst__payload$7.addr  = burst__payload[63:0];
  assign \burst__payload$7.len  = burst__payload[71:64];
  assign \burst__payload$7.id  = burst__payload[76:72];
  assign \run__payload.addr  = run__payload[63:0];
  assign \run__payload.beats  = run__payload[65:64];
  assign \run__payload.id  = run__payload[70:66];
  assign \s1.offset  = s1[0];
  assign \s1.beats  = s1[2:1];
  assign \beat.data  = \w_data$26 [63:0];
  assign \beat.resp  = \w_data$26 [65:64];
  assign \o__payload.address  = o__payload[63:0];
  assign \o__payload.count  = o__payload[65:64];
  assign \rsp__payload.words  = rsp__payload[63:0];
  assign \rsp__payload.resp  = rsp__payload[65:64];
  assign whole[63:32] = \$18 ;
  assign whole[31:0] = \$14 ;
  assign run__payload[70:66] = 5'h12;
  assign run__payload[65:64] = s1[2:1];
  assign run__payload[63:0] = s1_address;
  assign \$11  = s1_place;
  assign \$15  = s1_place;
  assign \$21  = { 1'h0, \$20 [3:1] };
endmodule

module \hotline_rest_reader.design.fetcher.beats (rst, w_port__data, w_en, r_en, r_data, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$3  = 0;
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
  input clk;
  wire clk;
  (* init = 5'h00 *)
  wire [4:0] consume;
  reg [4:0] inner_level = 5'h00;
  wire inner_r_rdy;
  wire [5:0] level;
  (* init = 5'h00 *)
  wire [4:0] produce;
  output [65:0] r_data;
  wire [65:0] r_data;
  input r_en;
  wire r_en;
  wire [5:0] r_level;
  reg [4:0] r_port__addr = 5'h00;
  wire [65:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  input rst;
  wire rst;
  wire [65:0] w_data;
  input w_en;
  wire w_en;
  wire [5:0] w_level;
  reg [4:0] w_port__addr = 5'h00;
  input [65:0] w_port__data;
  wire [65:0] w_port__data;
  wire w_port__en;
  wire w_rdy;
  reg [65:0] storage [30:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  reg [65:0] _0_;
  always @(posedge clk) begin
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
  always @(posedge clk)
    w_port__addr <= \$30 ;
  always @(posedge clk)
    r_port__addr <= \$31 ;
  always @(posedge clk)
    inner_level <= \$32 ;
  always @(posedge clk)
    r_rdy <= \$33 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [4:0];
    end
    if (rst) begin
      \$30  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [4:0];
    end
    if (rst) begin
      \$31  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$32  = inner_level;
    if (\$18 ) begin
      \$32  = \$19 [4:0];
    end
    if (\$25 ) begin
      \$32  = \$26 [4:0];
    end
    if (rst) begin
      \$32  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
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
  assign w_data = w_port__data;
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule

module \hotline_rest_reader.design.fetcher.requests (rst, i__valid, o__ready, i__ready, o__payload, i__payload, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$4  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [2:0] \$12 ;
  wire [2:0] \$13 ;
  reg \$14 ;
  reg \$15 ;
  reg [1:0] \$16 ;
  reg [1:0] \$17 ;
  wire [2:0] \$2 ;
  wire [2:0] \$3 ;
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
  reg [1:0] \$signal$8  = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr ;
  wire [65:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  wire [63:0] \i__payload.address ;
  wire [1:0] \i__payload.count ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [65:0] o__payload;
  wire [65:0] o__payload;
  wire [63:0] \o__payload.address ;
  wire [1:0] \o__payload.count ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [1:0] oldest = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] read__addr;
  wire [65:0] read__data;
  input rst;
  wire rst;
  reg [65:0] places [3:0];
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
  assign \$signal$7  = \$signal$8  == \$2 [1:0];
  assign \$3  = \$signal$8  + 1'h1;
  assign \$signal$10  = oldest == \$3 [1:0];
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
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [1:0];
    end
    if (rst) begin
      \$16  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$17  = oldest;
    if (\$signal$4 ) begin
      \$17  = \$13 [1:0];
    end
    if (rst) begin
      \$17  = 2'h0;
    end
  end
  assign \$signature__addr  = \$signal$8 ;
  assign \$signature__data  = i__payload;
  assign \$signature__en  = \$signal ;
  assign read__addr = oldest;
  assign read__data = o__payload;
  assign \i__payload.address  = i__payload[63:0];
  assign \i__payload.count  = i__payload[65:64];
  assign \o__payload.address  = o__payload[63:0];
  assign \o__payload.count  = o__payload[65:64];
endmodule

module \hotline_rest_reader.design.fetcher.splitter (rst, burst__ready, run__valid, run__ready, run__payload, burst__payload, burst__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$5  = 0;
  wire \$1 ;
  wire [10:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  reg \$14 ;
  reg [70:0] \$15 ;
  reg [9:0] \$16 ;
  reg \$17 ;
  wire [52:0] \$2 ;
  wire [63:0] \$3 ;
  wire [10:0] \$4 ;
  wire [9:0] \$5 ;
  wire [10:0] \$6 ;
  wire [11:0] \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg \$signal  = 1'h0;
  wire \$signal$2 ;
  output [76:0] burst__payload;
  wire [76:0] burst__payload;
  wire [63:0] \burst__payload.addr ;
  wire [4:0] \burst__payload.id ;
  wire [7:0] \burst__payload.len ;
  input burst__ready;
  wire burst__ready;
  (* init = 1'h0 *)
  output burst__valid;
  wire burst__valid;
  input clk;
  wire clk;
  wire crosses;
  input rst;
  wire rst;
  input [70:0] run__payload;
  wire [70:0] run__payload;
  wire [63:0] \run__payload.addr ;
  wire [1:0] \run__payload.beats ;
  wire [4:0] \run__payload.id ;
  output run__ready;
  wire run__ready;
  input run__valid;
  wire run__valid;
  reg [70:0] s1 = 71'h000000000000000000;
  wire [63:0] \s1.addr ;
  wire [1:0] \s1.beats ;
  wire [4:0] \s1.id ;
  reg [9:0] s1_before = 10'h000;
  reg second = 1'h0;
  assign \$1  = ~ \$signal ;
  assign run__ready = \$1  | \$signal$2 ;
  assign crosses = s1[65:64] > s1_before;
  assign \$2  = s1[63:12] + 1'h1;
  assign \$3  = second ? { \$2 [51:0], 12'h000 } : s1[63:0];
  assign \$4  = s1[65:64] - s1_before;
  assign \$5  = crosses ? s1_before : { 8'h00, s1[65:64] };
  assign \$6  = second ? \$4  : { 1'h0, \$5  };
  assign \$7  = $signed(\$6 ) - $signed(2'h1);
  assign \$8  = ~ crosses;
  assign \$9  = second | \$8 ;
  assign \$signal$2  = burst__ready & \$9 ;
  assign \$10  = 10'h200 - run__payload[11:3];
  assign \$11  = \$signal  & burst__ready;
  assign \$12  = ~ second;
  assign \$13  = crosses & \$12 ;
  always @(posedge clk)
    \$signal  <= \$14 ;
  always @(posedge clk)
    s1 <= \$15 ;
  always @(posedge clk)
    s1_before <= \$16 ;
  always @(posedge clk)
    second <= \$17 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$14  = \$signal ;
    if (run__ready) begin
      \$14  = run__valid;
    end
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$15  = s1;
    if (run__ready) begin
      \$15  = run__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$16  = s1_before;
    if (run__ready) begin
      \$16  = \$10 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$17  = second;
    if (\$11 ) begin
      \$17  = \$13 ;
    end
    if (rst) begin
      \$17  = 1'h0;
    end
  end
  assign burst__valid = \$signal ;
  assign \s1.addr  = s1[63:0];
  assign \s1.beats  = s1[65:64];
  assign \s1.id  = s1[70:66];
  assign \burst__payload.addr  = burst__payload[63:0];
  assign \burst__payload.len  = burst__payload[71:64];
  assign \burst__payload.id  = burst__payload[76:72];
  assign \run__payload.addr  = run__payload[63:0];
  assign \run__payload.beats  = run__payload[65:64];
  assign \run__payload.id  = run__payload[70:66];
  assign burst__payload[71:64] = \$7 [7:0];
  assign burst__payload[63:0] = \$3 ;
  assign burst__payload[76:72] = s1[70:66];
endmodule

module \hotline_rest_reader.design.fetcher.under_way (rst, w_en, r_en, w_rdy, r_data, w_port__data, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$6  = 0;
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
  input clk;
  wire clk;
  (* init = 5'h00 *)
  wire [4:0] consume;
  reg [4:0] inner_level = 5'h00;
  wire inner_r_rdy;
  wire [5:0] level;
  (* init = 5'h00 *)
  wire [4:0] produce;
  output [2:0] r_data;
  wire [2:0] r_data;
  input r_en;
  wire r_en;
  wire [5:0] r_level;
  reg [4:0] r_port__addr = 5'h00;
  wire [2:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  input rst;
  wire rst;
  wire [2:0] w_data;
  input w_en;
  wire w_en;
  wire [5:0] w_level;
  reg [4:0] w_port__addr = 5'h00;
  input [2:0] w_port__data;
  wire [2:0] w_port__data;
  wire w_port__en;
  output w_rdy;
  wire w_rdy;
  reg [2:0] storage [30:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  reg [2:0] _0_;
  always @(posedge clk) begin
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
  always @(posedge clk)
    w_port__addr <= \$30 ;
  always @(posedge clk)
    r_port__addr <= \$31 ;
  always @(posedge clk)
    inner_level <= \$32 ;
  always @(posedge clk)
    r_rdy <= \$33 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [4:0];
    end
    if (rst) begin
      \$30  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [4:0];
    end
    if (rst) begin
      \$31  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$32  = inner_level;
    if (\$18 ) begin
      \$32  = \$19 [4:0];
    end
    if (\$25 ) begin
      \$32  = \$26 [4:0];
    end
    if (rst) begin
      \$32  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
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
  assign w_data = w_port__data;
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule

module \hotline_rest_reader.design.masks (rst, o__ready, i__valid, i__ready, o__payload, i__payload, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$7  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [1:0] \$12 ;
  wire [1:0] \$13 ;
  reg \$14 ;
  reg \$15 ;
  reg \$16 ;
  reg \$17 ;
  wire [1:0] \$2 ;
  wire [1:0] \$3 ;
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
  reg \$signal$8  = 1'h0;
  (* init = 1'h0 *)
  wire \$signature__addr ;
  wire [1:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [1:0] i__payload;
  wire [1:0] i__payload;
  wire [1:0] \i__payload.mask ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [1:0] o__payload;
  wire [1:0] o__payload;
  wire [1:0] \o__payload.mask ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg oldest = 1'h0;
  (* init = 1'h0 *)
  wire read__addr;
  wire [1:0] read__data;
  input rst;
  wire rst;
  reg [1:0] places [1:0];
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
  assign \$signal$7  = \$signal$8  == \$2 [0];
  assign \$3  = \$signal$8  + 1'h1;
  assign \$signal$10  = oldest == \$3 [0];
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
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [0];
    end
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$17  = oldest;
    if (\$signal$4 ) begin
      \$17  = \$13 [0];
    end
    if (rst) begin
      \$17  = 1'h0;
    end
  end
  assign \$signature__addr  = \$signal$8 ;
  assign \$signature__data  = i__payload;
  assign \$signature__en  = \$signal ;
  assign read__addr = oldest;
  assign read__data = o__payload;
  assign \i__payload.mask  = i__payload;
  assign \o__payload.mask  = o__payload;
endmodule
