// Hotline, module hotline_rest_reader, preset small.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 6, row_bits 30, banks 8, sets_per_bank 1024, ways 4, engines 8, bus_bits 64
// Made by `hotline generate --preset small`. Don't edit: change hdl_gen/ and make it again.
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
  input [14:0] count;
  wire [14:0] count;
  wire [14:0] \count$21 ;
  output done;
  wire done;
  wire \done$26 ;
  wire [7:0] masks__payload;
  wire [7:0] \masks__payload.mask ;
  wire masks__ready;
  wire masks__valid;
  output [7:0] masks_mask;
  wire [7:0] masks_mask;
  input masks_ready;
  wire masks_ready;
  output masks_valid;
  wire masks_valid;
  input rst;
  wire rst;
  input [14:0] samples;
  wire [14:0] samples;
  wire [14:0] \samples$22 ;
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

module \hotline_rest_reader.design (rst, start, address, count, samples, o__ready, burst__ready, back_valid, back_id, beat, done, burst__payload, masks__payload, bad_list, burst__valid, masks__valid, clk);
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
  wire [8:0] \$20 ;
  wire [8:0] \$21 ;
  wire [8:0] \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire [15:0] \$25 ;
  wire [15:0] \$26 ;
  wire [64:0] \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire [14:0] \$3 ;
  reg [31:0] \$30 ;
  wire \$31 ;
  wire [7:0] \$32 ;
  wire \$33 ;
  wire [15:0] \$34 ;
  wire [3:0] \$35 ;
  wire [3:0] \$36 ;
  wire \$37 ;
  wire [15:0] \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire [7:0] \$42 ;
  wire \$43 ;
  wire [11:0] \$44 ;
  wire [15:0] \$45 ;
  wire \$46 ;
  reg [14:0] \$47 ;
  reg [63:0] \$48 ;
  reg \$49 ;
  wire \$5 ;
  reg [31:0] \$50 ;
  reg \$51 ;
  reg \$52 ;
  reg [10:0] \$53 ;
  reg [7:0] \$54 ;
  reg \$55 ;
  reg [14:0] \$56 ;
  reg [2:0] \$57 ;
  reg [14:0] \$58 ;
  reg [10:0] \$59 ;
  wire \$6 ;
  reg [14:0] \$60 ;
  reg [7:0] \$61 ;
  reg \$62 ;
  reg \$63 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [10:0] \$like  = 11'h000;
  reg [14:0] \$signal  = 15'h0000;
  wire \$signal$21 ;
  reg \$signal$22  = 1'h0;
  wire \$signal$23 ;
  reg \$signal$26  = 1'h0;
  reg [14:0] \$signal$29  = 15'h0000;
  wire \$signal$30 ;
  reg [14:0] \$signal$31  = 15'h0000;
  wire \$signal$32 ;
  reg \$signal$33  = 1'h0;
  reg [10:0] \$signal$34  = 11'h000;
  reg \$signal$36  = 1'h0;
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
  input [14:0] count;
  wire [14:0] count;
  output done;
  wire done;
  wire falls;
  reg [14:0] following = 15'h0000;
  reg [7:0] i__payload = 8'h00;
  wire [7:0] \i__payload.mask ;
  wire i__ready;
  wire i__valid;
  (* init = 8'h00 *)
  wire [7:0] mask;
  output [7:0] masks__payload;
  wire [7:0] masks__payload;
  wire [7:0] \masks__payload.mask ;
  wire masks__ready;
  output masks__valid;
  wire masks__valid;
  reg [2:0] number_at = 3'h0;
  wire [7:0] o__payload;
  wire [7:0] \o__payload.mask ;
  input o__ready;
  wire o__ready;
  wire o__valid;
  reg [63:0] place = 64'h0000000000000000;
  wire [67:0] req__payload;
  wire [63:0] \req__payload.address ;
  wire [3:0] \req__payload.count ;
  wire req__ready;
  wire req__valid;
  wire [257:0] rsp__payload;
  wire [1:0] \rsp__payload.resp ;
  wire [255:0] \rsp__payload.words ;
  wire rsp__ready;
  wire rsp__valid;
  input rst;
  wire rst;
  reg [31:0] s1_number = 32'd0;
  reg s2_beyond = 1'h0;
  reg [7:0] s2_sample = 8'h00;
  input [14:0] samples;
  wire [14:0] samples;
  input start;
  wire start;
  wire takes;
  assign \$26  = \$24  ? 16'h0000 : \$25 ;
  assign \$27  = place + 6'h20;
  assign \$28  = ~ \$signal$26 ;
  assign \$29  = \$28  | \$signal$21 ;
  assign \$31  = | s1_number[31:14];
  assign \$32  = 1'h1 << s1_number[2:0];
  assign \$33  = s1_number >= samples;
  assign \$34  = \$signal$29  - 1'h1;
  assign \$35  = number_at + 1'h1;
  assign \$36  = rsp__ready ? 4'h0 : \$35 ;
  assign \$37  = | samples;
  assign \$38  = \$signal$31  - 1'h1;
  assign \$39  = ~ \$signal$36 ;
  assign \$40  = \$39  | falls;
  assign \$41  = \$40  | s2_beyond;
  assign \$42  = i__payload | s2_sample;
  assign \$43  = completes & i__ready;
  assign \$44  = \$like  + 1'h1;
  assign \$45  = following + 4'h8;
  assign \$46  = following < samples;
  always @(posedge clk)
    \$signal  <= \$47 ;
  always @(posedge clk)
    place <= \$48 ;
  always @(posedge clk)
    \$signal$26  <= \$49 ;
  always @(posedge clk)
    s1_number <= \$50 ;
  always @(posedge clk)
    \$signal$22  <= \$51 ;
  always @(posedge clk)
    \$signal$33  <= \$52 ;
  always @(posedge clk)
    \$signal$34  <= \$53 ;
  always @(posedge clk)
    s2_sample <= \$54 ;
  always @(posedge clk)
    s2_beyond <= \$55 ;
  always @(posedge clk)
    \$signal$29  <= \$56 ;
  always @(posedge clk)
    number_at <= \$57 ;
  always @(posedge clk)
    \$signal$31  <= \$58 ;
  always @(posedge clk)
    \$like  <= \$59 ;
  always @(posedge clk)
    following <= \$60 ;
  always @(posedge clk)
    i__payload <= \$61 ;
  always @(posedge clk)
    \$signal$36  <= \$62 ;
  always @(posedge clk)
    bad_list <= \$63 ;
  assign \$1  = back_id == 5'h12;
  assign beat_valid = back_valid & \$1 ;
  assign req__valid = | \$signal ;
  assign \$2  = \$signal  < 4'h8;
  assign \$3  = \$2  ? \$signal  : 15'h0008;
  assign \$4  = ~ \$signal$22 ;
  assign \$signal$21  = \$4  | \$signal$23 ;
  assign \$5  = ~ \$signal$26 ;
  assign \$6  = \$5  | \$signal$21 ;
  assign takes = rsp__valid & \$6 ;
  assign \$7  = number_at == 3'h7;
  assign \$8  = \$signal$29  == 1'h1;
  assign \$9  = \$7  | \$8 ;
  assign rsp__ready = takes & \$9 ;
  assign \$signal$30  = ! \$signal$31 ;
  assign \$10  = ~ \$signal$33 ;
  assign \$11  = \$signal$34  == \$like ;
  assign \$signal$32  = \$10  & \$11 ;
  assign \$12  = ~ \$signal$36 ;
  assign \$13  = \$signal$32  | \$12 ;
  assign \$signal$23  = \$signal$22  & \$13 ;
  assign \$14  = ~ \$signal$32 ;
  assign \$15  = \$signal$22  & \$14 ;
  assign \$16  = \$signal$30  | \$15 ;
  assign completes = \$signal$36  & \$16 ;
  assign \$17  = ~ \$signal$36 ;
  assign \$18  = \$17  & \$signal$30 ;
  assign \$19  = ~ masks__valid;
  assign done = \$18  & \$19 ;
  assign \$20  = s2_sample - 1'h1;
  assign \$21  = ~ \$20 ;
  assign \$22  = { 1'h0, i__payload } & \$21 ;
  assign falls = | \$22 ;
  assign \$23  = req__valid & req__ready;
  assign \$24  = \$signal  < 4'h8;
  assign \$25  = \$signal  - 4'h8;
  \hotline_rest_reader.design.fetcher  fetcher (
    .burst__payload(burst__payload),
    .burst__ready(burst__ready),
    .burst__valid(burst__valid),
    .clk(clk),
    .i__payload(req__payload),
    .i__valid(req__valid),
    .\o__ready$45 (rsp__ready),
    .req__ready(req__ready),
    .rsp__payload(rsp__payload),
    .rsp__valid(rsp__valid),
    .rst(rst),
    .\w_data$25 (beat),
    .\w_en$23 (beat_valid)
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
    (* full_case = 32'd1 *)
    casez (number_at)
      3'h0:
          \$30  = rsp__payload[31:0];
      3'h1:
          \$30  = rsp__payload[63:32];
      3'h2:
          \$30  = rsp__payload[95:64];
      3'h3:
          \$30  = rsp__payload[127:96];
      3'h4:
          \$30  = rsp__payload[159:128];
      3'h5:
          \$30  = rsp__payload[191:160];
      3'h6:
          \$30  = rsp__payload[223:192];
      3'h7:
          \$30  = rsp__payload[255:224];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$47  = \$signal ;
    if (\$23 ) begin
      \$47  = \$26 [14:0];
    end
    if (start) begin
      \$47  = count;
    end
    if (rst) begin
      \$47  = 15'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$48  = place;
    if (\$23 ) begin
      \$48  = \$27 [63:0];
    end
    if (start) begin
      \$48  = address;
    end
    if (rst) begin
      \$48  = 64'h0000000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$49  = \$signal$26 ;
    if (\$29 ) begin
      \$49  = takes;
    end
    if (rst) begin
      \$49  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$50  = s1_number;
    if (\$29 ) begin
      \$50  = \$30 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$51  = \$signal$22 ;
    if (\$signal$21 ) begin
      \$51  = \$signal$26 ;
    end
    if (rst) begin
      \$51  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$52  = \$signal$33 ;
    if (\$signal$21 ) begin
      \$52  = \$31 ;
    end
    if (rst) begin
      \$52  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$53  = \$signal$34 ;
    if (\$signal$21 ) begin
      \$53  = s1_number[13:3];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$54  = s2_sample;
    if (\$signal$21 ) begin
      \$54  = \$32 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$55  = s2_beyond;
    if (\$signal$21 ) begin
      \$55  = \$33 ;
    end
    if (rst) begin
      \$55  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$56  = \$signal$29 ;
    if (takes) begin
      \$56  = \$34 [14:0];
    end
    if (start) begin
      \$56  = count;
    end
    if (rst) begin
      \$56  = 15'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$57  = number_at;
    if (takes) begin
      \$57  = \$36 [2:0];
    end
    if (start) begin
      \$57  = 3'h0;
    end
    if (rst) begin
      \$57  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$58  = \$signal$31 ;
    (* full_case = 32'd1 *)
    if (start) begin
      \$58  = count;
    end else begin
      if (\$signal$23 ) begin
        \$58  = \$38 [14:0];
      end
    end
    if (rst) begin
      \$58  = 15'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$59  = \$like ;
    (* full_case = 32'd1 *)
    if (start) begin
      \$59  = 11'h000;
    end else begin
      if (\$43 ) begin
        \$59  = \$44 [10:0];
      end
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$60  = following;
    (* full_case = 32'd1 *)
    if (start) begin
      \$60  = 15'h0008;
    end else begin
      if (\$43 ) begin
        \$60  = \$45 [14:0];
      end
    end
    if (rst) begin
      \$60  = 15'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$61  = i__payload;
    (* full_case = 32'd1 *)
    if (start) begin
      \$61  = 8'h00;
    end else begin
      if (\$signal$23 ) begin
        (* full_case = 32'd1 *)
        if (\$41 ) begin
        end else begin
          \$61  = \$42 ;
        end
      end
      if (\$43 ) begin
        \$61  = 8'h00;
      end
    end
    if (rst) begin
      \$61  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$62  = \$signal$36 ;
    (* full_case = 32'd1 *)
    if (start) begin
      \$62  = \$37 ;
    end else begin
      if (\$43 ) begin
        \$62  = \$46 ;
      end
    end
    if (rst) begin
      \$62  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$63  = bad_list;
    (* full_case = 32'd1 *)
    if (start) begin
      \$63  = 1'h0;
    end else begin
      if (\$signal$23 ) begin
        if (\$41 ) begin
          \$63  = 1'h1;
        end
      end
    end
    if (rst) begin
      \$63  = 1'h0;
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
  assign \req__payload.count  = req__payload[67:64];
  assign \i__payload.mask  = i__payload;
  assign \rsp__payload.words  = rsp__payload[255:0];
  assign \rsp__payload.resp  = rsp__payload[257:256];
  assign req__payload[67:64] = \$3 [3:0];
  assign req__payload[63:0] = place;
endmodule

module \hotline_rest_reader.design.fetcher (rst, burst__ready, \w_data$25 , \w_en$23 , i__valid, \o__ready$45 , req__ready, burst__payload, i__payload, rsp__payload, burst__valid, rsp__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$2  = 0;
  wire \$1 ;
  wire [5:0] \$10 ;
  wire [2:0] \$11 ;
  wire [6:0] \$12 ;
  wire [7:0] \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [3:0] \$16 ;
  wire \$17 ;
  wire [3:0] \$18 ;
  wire [3:0] \$19 ;
  wire \$2 ;
  wire [63:0] \$20 ;
  wire [1:0] \$21 ;
  wire \$22 ;
  wire [1:0] \$23 ;
  wire \$24 ;
  wire [1:0] \$25 ;
  wire \$26 ;
  wire [1:0] \$27 ;
  wire \$28 ;
  wire [1:0] \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire [1:0] \$31 ;
  wire \$32 ;
  wire [1:0] \$33 ;
  wire \$34 ;
  wire [1:0] \$35 ;
  wire \$36 ;
  wire [1:0] \$37 ;
  wire \$38 ;
  wire [2:0] \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire [1:0] \$41 ;
  wire \$42 ;
  wire [2:0] \$43 ;
  wire \$44 ;
  wire [1:0] \$45 ;
  wire \$46 ;
  wire [2:0] \$47 ;
  wire \$48 ;
  wire [1:0] \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire [2:0] \$51 ;
  wire \$52 ;
  wire [1:0] \$53 ;
  wire [2:0] \$54 ;
  wire \$55 ;
  wire [2:0] \$56 ;
  reg \$57 ;
  reg [63:0] \$58 ;
  reg [3:0] \$59 ;
  wire \$6 ;
  reg [2:0] \$60 ;
  reg \$61 ;
  reg [5:0] \$62 ;
  reg \$63 ;
  reg \$64 ;
  reg \$65 ;
  reg [2:0] \$66 ;
  reg \$67 ;
  reg \$68 ;
  reg [65:0] \$69 ;
  wire \$7 ;
  reg [2:0] \$70 ;
  reg \$71 ;
  reg \$72 ;
  reg [1:0] \$73 ;
  reg [63:0] \$74 ;
  reg [7:0] \$75 ;
  reg [1:0] \$76 ;
  reg [1:0] \$77 ;
  reg [1:0] \$78 ;
  wire [4:0] \$8 ;
  wire [5:0] \$9 ;
  reg \$signal  = 1'h0;
  reg \$signal$101  = 1'h0;
  reg [2:0] \$signal$103  = 3'h0;
  reg \$signal$29  = 1'h0;
  reg \$signal$30  = 1'h0;
  wire \$signal$31 ;
  reg \$signal$33  = 1'h0;
  reg \$signal$34  = 1'h0;
  reg [1:0] \$signal$38  = 2'h0;
  reg \$signal$41  = 1'h0;
  (* init = 2'h0 *)
  wire [1:0] \$signal$52 ;
  reg [63:0] \$signal$54  = 64'h0000000000000000;
  (* init = 2'h0 *)
  wire [1:0] \$signal$56 ;
  reg [2:0] \$signal$97  = 3'h0;
  reg [5:0] \$signal$99  = 6'h00;
  reg [1:0] \$signature__addr  = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$59 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$64 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$69 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$74 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$79 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$84 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$89 ;
  wire [31:0] \$signature__data ;
  wire [31:0] \$signature__data$60 ;
  wire [31:0] \$signature__data$65 ;
  wire [31:0] \$signature__data$70 ;
  wire [31:0] \$signature__data$75 ;
  wire [31:0] \$signature__data$80 ;
  wire [31:0] \$signature__data$85 ;
  wire [31:0] \$signature__data$90 ;
  wire \$signature__en ;
  wire \$signature__en$58 ;
  wire \$signature__en$63 ;
  wire \$signature__en$68 ;
  wire \$signature__en$73 ;
  wire \$signature__en$78 ;
  wire \$signature__en$83 ;
  wire \$signature__en$88 ;
  wire asks;
  wire [65:0] beat;
  reg [65:0] \beat$105  = 66'h00000000000000000;
  wire [63:0] \beat$105.data ;
  wire [1:0] \beat$105.resp ;
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
  reg [1:0] get__addr = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$61 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$66 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$71 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$76 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$81 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$86 ;
  (* init = 2'h0 *)
  wire [1:0] \get__addr$91 ;
  wire [31:0] get__data;
  wire [31:0] \get__data$62 ;
  wire [31:0] \get__data$67 ;
  wire [31:0] \get__data$72 ;
  wire [31:0] \get__data$77 ;
  wire [31:0] \get__data$82 ;
  wire [31:0] \get__data$87 ;
  wire [31:0] \get__data$92 ;
  input [67:0] i__payload;
  wire [67:0] i__payload;
  wire [1:0] \i__payload$42 ;
  wire [1:0] \i__payload$42.resp ;
  wire [63:0] \i__payload.address ;
  wire [3:0] \i__payload.count ;
  wire i__ready;
  wire \i__ready$35 ;
  input i__valid;
  wire i__valid;
  wire \i__valid$40 ;
  reg less = 1'h0;
  wire [1:0] o__payload;
  wire [67:0] \o__payload$96 ;
  wire [63:0] \o__payload$96.address ;
  wire [3:0] \o__payload$96.count ;
  wire [1:0] \o__payload.resp ;
  wire o__ready;
  input \o__ready$45 ;
  wire \o__ready$45 ;
  wire o__valid;
  wire \o__valid$95 ;
  reg [2:0] place = 3'h0;
  wire puts;
  wire [3:0] r_data;
  wire [65:0] \r_data$106 ;
  wire r_en;
  wire \r_en$32 ;
  wire r_rdy;
  wire \r_rdy$104 ;
  wire [67:0] req__payload;
  wire [63:0] \req__payload.address ;
  wire [3:0] \req__payload.count ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire [1:0] response;
  reg room = 1'h0;
  output [257:0] rsp__payload;
  wire [257:0] rsp__payload;
  wire [1:0] \rsp__payload.resp ;
  wire [255:0] \rsp__payload.words ;
  wire rsp__ready;
  output rsp__valid;
  wire rsp__valid;
  input rst;
  wire rst;
  wire [71:0] run__payload;
  wire [63:0] \run__payload.addr ;
  wire [2:0] \run__payload.beats ;
  wire [4:0] \run__payload.id ;
  wire run__ready;
  wire run__valid;
  reg [3:0] s1 = 4'h0;
  wire [2:0] \s1.beats ;
  wire \s1.offset ;
  reg [63:0] s1_address = 64'h0000000000000000;
  reg [7:0] s1_has = 8'h00;
  reg [1:0] s1_resp = 2'h0;
  wire takes;
  (* init = 4'h0 *)
  wire [3:0] w_data;
  input [65:0] \w_data$25 ;
  wire [65:0] \w_data$25 ;
  wire w_en;
  input \w_en$23 ;
  wire \w_en$23 ;
  reg [31:0] word_0 [3:0];
  initial begin
    word_0[0] = 32'd0;
    word_0[1] = 32'd0;
    word_0[2] = 32'd0;
    word_0[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en )
      word_0[\$signature__addr ] <= \$signal$54 [31:0];
  end
  assign get__data = word_0[get__addr];
  reg [31:0] word_1 [3:0];
  initial begin
    word_1[0] = 32'd0;
    word_1[1] = 32'd0;
    word_1[2] = 32'd0;
    word_1[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$58 )
      word_1[\$signature__addr ] <= \$signal$54 [63:32];
  end
  assign \get__data$62  = word_1[get__addr];
  reg [31:0] word_2 [3:0];
  initial begin
    word_2[0] = 32'd0;
    word_2[1] = 32'd0;
    word_2[2] = 32'd0;
    word_2[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$63 )
      word_2[\$signature__addr ] <= \$signal$54 [31:0];
  end
  assign \get__data$67  = word_2[get__addr];
  reg [31:0] word_3 [3:0];
  initial begin
    word_3[0] = 32'd0;
    word_3[1] = 32'd0;
    word_3[2] = 32'd0;
    word_3[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$68 )
      word_3[\$signature__addr ] <= \$signal$54 [63:32];
  end
  assign \get__data$72  = word_3[get__addr];
  reg [31:0] word_4 [3:0];
  initial begin
    word_4[0] = 32'd0;
    word_4[1] = 32'd0;
    word_4[2] = 32'd0;
    word_4[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$73 )
      word_4[\$signature__addr ] <= \$signal$54 [31:0];
  end
  assign \get__data$77  = word_4[get__addr];
  reg [31:0] word_5 [3:0];
  initial begin
    word_5[0] = 32'd0;
    word_5[1] = 32'd0;
    word_5[2] = 32'd0;
    word_5[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$78 )
      word_5[\$signature__addr ] <= \$signal$54 [63:32];
  end
  assign \get__data$82  = word_5[get__addr];
  reg [31:0] word_6 [3:0];
  initial begin
    word_6[0] = 32'd0;
    word_6[1] = 32'd0;
    word_6[2] = 32'd0;
    word_6[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$83 )
      word_6[\$signature__addr ] <= \$signal$54 [31:0];
  end
  assign \get__data$87  = word_6[get__addr];
  reg [31:0] word_7 [3:0];
  initial begin
    word_7[0] = 32'd0;
    word_7[1] = 32'd0;
    word_7[2] = 32'd0;
    word_7[3] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en$88 )
      word_7[\$signature__addr ] <= \$signal$54 [63:32];
  end
  assign \get__data$92  = word_7[get__addr];
  assign \$signature__en$73  = puts & s1_has[4];
  assign \$signature__en$78  = puts & s1_has[5];
  assign \$signature__en$83  = puts & s1_has[6];
  assign \$signature__en$88  = puts & s1_has[7];
  assign \$8  = \o__payload$96 [2] + \o__payload$96 [67:64];
  assign \$9  = \$8  + 1'h1;
  assign \$11  = asks ? s1[3:1] : 3'h0;
  assign \$12  = \$signal$99  + \$signal$97 ;
  assign \$13  = \$12  - less;
  assign \$14  = \$signal$99  <= 5'h11;
  assign \$15  = r_data[3:1] == 1'h1;
  assign \$16  = \$signal$103  - 1'h1;
  assign \$17  = \$signal$103  == 2'h2;
  assign \$18  = place + 1'h1;
  assign \$19  = \$signal$33  ? 4'h0 : \$18 ;
  assign \$20  = \$signal$101  ? { \beat$105 [31:0], \beat$105 [63:32] } : \beat$105 [63:0];
  assign \$21  = 1'h0 + \$signal$101 ;
  assign \$22  = \$21  >= 2'h2;
  assign \$23  = 1'h0 + \$22 ;
  assign \$24  = place == \$23 ;
  assign \$25  = 1'h1 + \$signal$101 ;
  assign \$26  = \$25  >= 2'h2;
  assign \$27  = 1'h0 + \$26 ;
  assign \$28  = place == \$27 ;
  assign \$29  = 1'h0 + \$signal$101 ;
  assign \$30  = \$29  >= 2'h2;
  assign \$31  = 1'h1 + \$30 ;
  assign \$32  = place == \$31 ;
  assign \$33  = 1'h1 + \$signal$101 ;
  assign \$34  = \$33  >= 2'h2;
  assign \$35  = 1'h1 + \$34 ;
  assign \$36  = place == \$35 ;
  assign \$37  = 1'h0 + \$signal$101 ;
  assign \$38  = \$37  >= 2'h2;
  assign \$39  = 2'h2 + \$38 ;
  assign \$40  = place == \$39 ;
  assign \$41  = 1'h1 + \$signal$101 ;
  assign \$42  = \$41  >= 2'h2;
  assign \$43  = 2'h2 + \$42 ;
  assign \$44  = place == \$43 ;
  assign \$45  = 1'h0 + \$signal$101 ;
  assign \$46  = \$45  >= 2'h2;
  assign \$47  = 2'h3 + \$46 ;
  assign \$48  = place == \$47 ;
  assign \$49  = 1'h1 + \$signal$101 ;
  assign \$50  = \$49  >= 2'h2;
  assign \$51  = 2'h3 + \$50 ;
  assign \$52  = place == \$51 ;
  assign \$53  = \$signal$41  ? 2'h0 : response;
  assign \$54  = \$signature__addr  + \$signal$41 ;
  assign \$55  = rsp__valid & \o__ready$45 ;
  assign \$56  = get__addr + 1'h1;
  always @(posedge clk)
    \$signal  <= \$57 ;
  always @(posedge clk)
    s1_address <= \$58 ;
  always @(posedge clk)
    s1 <= \$59 ;
  always @(posedge clk)
    \$signal$97  <= \$60 ;
  always @(posedge clk)
    less <= \$61 ;
  always @(posedge clk)
    \$signal$99  <= \$62 ;
  always @(posedge clk)
    room <= \$63 ;
  always @(posedge clk)
    \$signal$30  <= \$64 ;
  always @(posedge clk)
    \$signal$101  <= \$65 ;
  always @(posedge clk)
    \$signal$103  <= \$66 ;
  always @(posedge clk)
    \$signal$33  <= \$67 ;
  always @(posedge clk)
    \$signal$29  <= \$68 ;
  always @(posedge clk)
    \beat$105  <= \$69 ;
  always @(posedge clk)
    place <= \$70 ;
  always @(posedge clk)
    \$signal$34  <= \$71 ;
  always @(posedge clk)
    \$signal$41  <= \$72 ;
  always @(posedge clk)
    s1_resp <= \$73 ;
  always @(posedge clk)
    \$signal$54  <= \$74 ;
  always @(posedge clk)
    s1_has <= \$75 ;
  always @(posedge clk)
    \$signal$38  <= \$76 ;
  always @(posedge clk)
    \$signature__addr  <= \$77 ;
  always @(posedge clk)
    get__addr <= \$78 ;
  assign \$1  = ~ \$signal ;
  assign o__ready = \$1  | asks;
  assign \$2  = \$signal  & room;
  assign asks = \$2  & run__ready;
  assign run__valid = \$signal  & room;
  assign \$3  = \$signal$29  & \$signal$30 ;
  assign takes = \$3  & \$signal$31 ;
  assign \$4  = ~ \$signal$30 ;
  assign \$5  = takes & \$signal$33 ;
  assign \r_en$32  = \$4  | \$5 ;
  assign \$6  = ~ \$signal$29 ;
  assign r_en = \$6  | takes;
  assign \$7  = ~ \$signal$34 ;
  assign \$signal$31  = \$7  | \i__ready$35 ;
  assign puts = \$signal$34  & \i__ready$35 ;
  assign response = \$signal$38  | s1_resp;
  assign \i__valid$40  = \$signal$34  & \$signal$41 ;
  assign \$signature__en  = puts & s1_has[0];
  assign \$signature__en$58  = puts & s1_has[1];
  assign \$signature__en$63  = puts & s1_has[2];
  assign \$signature__en$68  = puts & s1_has[3];
  \hotline_rest_reader.design.fetcher.answers  answers (
    .clk(clk),
    .i__payload(response),
    .i__ready(\i__ready$35 ),
    .i__valid(\i__valid$40 ),
    .o__payload(o__payload),
    .o__ready(\o__ready$45 ),
    .o__valid(rsp__valid),
    .rst(rst)
  );
  \hotline_rest_reader.design.fetcher.beats  beats (
    .clk(clk),
    .r_data(\r_data$106 ),
    .r_en(r_en),
    .r_rdy(\r_rdy$104 ),
    .rst(rst),
    .w_en(\w_en$23 ),
    .w_port__data(\w_data$25 )
  );
  \hotline_rest_reader.design.fetcher.requests  requests (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(req__ready),
    .i__valid(i__valid),
    .o__payload(\o__payload$96 ),
    .o__ready(o__ready),
    .o__valid(\o__valid$95 ),
    .rst(rst)
  );
  \hotline_rest_reader.design.fetcher.splitter  splitter (
    .burst__payload(burst__payload),
    .burst__valid(burst__valid),
    .clk(clk),
    .o__ready(burst__ready),
    .rst(rst),
    .run__payload(run__payload),
    .run__ready(run__ready),
    .run__valid(run__valid)
  );
  \hotline_rest_reader.design.fetcher.under_way  under_way (
    .clk(clk),
    .r_data(r_data),
    .r_en(\r_en$32 ),
    .r_rdy(r_rdy),
    .rst(rst),
    .w_en(asks),
    .w_port__data(s1)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$57  = \$signal ;
    if (o__ready) begin
      \$57  = \o__valid$95 ;
    end
    if (rst) begin
      \$57  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$58  = s1_address;
    if (o__ready) begin
      \$58  = { \o__payload$96 [63:3], 3'h0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$59  = s1;
    if (o__ready) begin
      \$59 [0] = \o__payload$96 [2];
      \$59 [3:1] = \$10 [2:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$60  = \$11 ;
    if (rst) begin
      \$60  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$61  = takes;
    if (rst) begin
      \$61  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$62  = \$13 [5:0];
    if (rst) begin
      \$62  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$63  = \$14 ;
    if (rst) begin
      \$63  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$64  = \$signal$30 ;
    if (\r_en$32 ) begin
      \$64  = r_rdy;
    end
    if (rst) begin
      \$64  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$65  = \$signal$101 ;
    if (\r_en$32 ) begin
      \$65  = r_data[0];
    end
    if (rst) begin
      \$65  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$66  = \$signal$103 ;
    if (\r_en$32 ) begin
      \$66  = r_data[3:1];
    end else if (takes) begin
      \$66  = \$16 [2:0];
    end
    if (rst) begin
      \$66  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$67  = \$signal$33 ;
    if (\r_en$32 ) begin
      \$67  = \$15 ;
    end else if (takes) begin
      \$67  = \$17 ;
    end
    if (rst) begin
      \$67  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$68  = \$signal$29 ;
    if (r_en) begin
      \$68  = \r_rdy$104 ;
    end
    if (rst) begin
      \$68  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$69  = \beat$105 ;
    if (r_en) begin
      \$69  = \r_data$106 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$70  = place;
    if (takes) begin
      \$70  = \$19 [2:0];
    end
    if (rst) begin
      \$70  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$71  = \$signal$34 ;
    if (\$signal$31 ) begin
      \$71  = takes;
    end
    if (rst) begin
      \$71  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$72  = \$signal$41 ;
    if (\$signal$31 ) begin
      \$72  = \$signal$33 ;
    end
    if (rst) begin
      \$72  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$73  = s1_resp;
    if (\$signal$31 ) begin
      \$73  = \beat$105 [65:64];
    end
    if (rst) begin
      \$73  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$74  = \$signal$54 ;
    if (\$signal$31 ) begin
      \$74  = \$20 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$75  = s1_has;
    if (\$signal$31 ) begin
      \$75  = { \$52 , \$48 , \$44 , \$40 , \$36 , \$32 , \$28 , \$24  };
    end
    if (rst) begin
      \$75  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$76  = \$signal$38 ;
    if (puts) begin
      \$76  = \$53 ;
    end
    if (rst) begin
      \$76  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$77  = \$signature__addr ;
    if (puts) begin
      \$77  = \$54 [1:0];
    end
    if (rst) begin
      \$77  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$78  = get__addr;
    if (\$55 ) begin
      \$78  = \$56 [1:0];
    end
    if (rst) begin
      \$78  = 2'h0;
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
  assign beat_valid = \w_en$23 ;
  assign beat = \w_data$25 ;
  assign \i__payload$42  = response;
  assign o__valid = rsp__valid;
  assign rsp__ready = \o__ready$45 ;
  assign \$signal$52  = \$signature__addr ;
  assign \$signature__data  = \$signal$54 [31:0];
  assign \$signal$56  = get__addr;
  assign \$signature__addr$59  = \$signature__addr ;
  assign \$signature__data$60  = \$signal$54 [63:32];
  assign \get__addr$61  = get__addr;
  assign \$signature__addr$64  = \$signature__addr ;
  assign \$signature__data$65  = \$signal$54 [31:0];
  assign \get__addr$66  = get__addr;
  assign \$signature__addr$69  = \$signature__addr ;
  assign \$signature__data$70  = \$signal$54 [63:32];
  assign \get__addr$71  = get__addr;
  assign \$signature__addr$74  = \$signature__addr ;
  assign \$signature__data$75  = \$signal$54 [31:0];
  assign \get__addr$76  = get__addr;
  assign \$signature__addr$79  = \$signature__addr ;
  assign \$signature__data$80  = \$signal$54 [63:32];
  assign \get__addr$81  = get__addr;
  assign \$signature__addr$84  = \$signature__addr ;
  assign \$signature__data$85  = \$signal$54 [31:0];
  assign \get__addr$86  = get__addr;
  assign \$signature__addr$89  = \$signature__addr ;
  assign \$signature__data$90  = \$signal$54 [63:32];
  assign \get__addr$91  = get__addr;
  assign \i__payload.address  = i__payload[63:0];
  assign \i__payload.count  = i__payload[67:64];
  assign \req__payload.address  = i__payload[63:0];
  assign \req__payload.count  = i__payload[67:64];
  assign \burst__payload.addr  = burst__payload[63:0];
  assign \burst__payload.len  = burst__payload[71:64];
  assign \burst__payload.id  = burst__payload[76:72];
  assign \burst__payload$7.addr  = burst__payload[63:0];
  assign \burst__payload$7.len  = burst__payload[71:64];
  assign \burst__payload$7.id  = burst__payload[76:72];
  assign \run__payload.addr  = run__payload[63:0];
  assign \run__payload.beats  = run__payload[66:64];
  assign \run__payload.id  = run__payload[71:67];
  assign \s1.offset  = s1[0];
  assign \s1.beats  = s1[3:1];
  assign \beat.data  = \w_data$25 [63:0];
  assign \beat.resp  = \w_data$25 [65:64];
  assign \i__payload$42.resp  = response;
  assign \rsp__payload.words  = rsp__payload[255:0];
  assign \rsp__payload.resp  = rsp__payload[257:256];
  assign \o__payload.resp  = o__payload;
  assign \o__payload$96.address  = \o__payload$96 [63:0];
  assign \o__payload$96.count  = \o__payload$96 [67:64];
  assign \beat$105.data  = \beat$105 [63:0];
  assign \beat$105.resp  = \beat$105 [65:64];
  assign rsp__payload[255:224] = \get__data$92 ;
  assign rsp__payload[223:192] = \get__data$87 ;
  assign rsp__payload[191:160] = \get__data$82 ;
  assign rsp__payload[159:128] = \get__data$77 ;
  assign rsp__payload[127:96] = \get__data$72 ;
  assign rsp__payload[95:64] = \get__data$67 ;
  assign rsp__payload[63:32] = \get__data$62 ;
  assign rsp__payload[31:0] = get__data;
  assign rsp__payload[257:256] = o__payload;
  assign run__payload[71:67] = 5'h12;
  assign run__payload[66:64] = s1[3:1];
  assign run__payload[63:0] = s1_address;
  assign \$10  = { 1'h0, \$9 [5:1] };
endmodule

module \hotline_rest_reader.design.fetcher.answers (rst, o__ready, i__payload, i__valid, i__ready, o__payload, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$3  = 0;
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
  wire [1:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [1:0] i__payload;
  wire [1:0] i__payload;
  wire [1:0] \i__payload.resp ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [1:0] o__payload;
  wire [1:0] o__payload;
  wire [1:0] \o__payload.resp ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [1:0] oldest = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] read__addr;
  wire [1:0] read__data;
  input rst;
  wire rst;
  reg [1:0] places [3:0];
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
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [1:0];
    end
    if (rst) begin
      \$16  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
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
  assign \i__payload.resp  = i__payload;
  assign \o__payload.resp  = o__payload;
endmodule

module \hotline_rest_reader.design.fetcher.beats (rst, w_port__data, w_en, r_en, r_data, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$4  = 0;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [4:0];
    end
    if (rst) begin
      \$30  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [4:0];
    end
    if (rst) begin
      \$31  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
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
  reg \$auto$verilog_backend.cc:2355:dump_module$5  = 0;
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
  wire [67:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [67:0] i__payload;
  wire [67:0] i__payload;
  wire [63:0] \i__payload.address ;
  wire [3:0] \i__payload.count ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [67:0] o__payload;
  wire [67:0] o__payload;
  wire [63:0] \o__payload.address ;
  wire [3:0] \o__payload.count ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [1:0] oldest = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] read__addr;
  wire [67:0] read__data;
  input rst;
  wire rst;
  reg [67:0] places [3:0];
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
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [1:0];
    end
    if (rst) begin
      \$16  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
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
  assign \i__payload.count  = i__payload[67:64];
  assign \o__payload.address  = o__payload[63:0];
  assign \o__payload.count  = o__payload[67:64];
endmodule

module \hotline_rest_reader.design.fetcher.splitter (rst, o__ready, run__valid, run__ready, burst__payload, run__payload, burst__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$6  = 0;
  wire \$1 ;
  wire [10:0] \$10 ;
  wire [9:0] \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  reg \$16 ;
  reg [71:0] \$17 ;
  reg [9:0] \$18 ;
  reg \$19 ;
  wire [52:0] \$2 ;
  reg \$20 ;
  wire [63:0] \$3 ;
  wire [10:0] \$4 ;
  wire [9:0] \$5 ;
  wire [10:0] \$6 ;
  wire [11:0] \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg \$signal  = 1'h0;
  reg [71:0] \$signal$11  = 72'h000000000000000000;
  wire [63:0] \$signal$11.addr ;
  wire [2:0] \$signal$11.beats ;
  wire [4:0] \$signal$11.id ;
  reg \$signal$12  = 1'h0;
  reg \$signal$13  = 1'h0;
  wire \$signal$8 ;
  output [76:0] burst__payload;
  wire [76:0] burst__payload;
  wire [63:0] \burst__payload.addr ;
  wire [4:0] \burst__payload.id ;
  wire [7:0] \burst__payload.len ;
  wire burst__ready;
  output burst__valid;
  wire burst__valid;
  input clk;
  wire clk;
  wire [76:0] i__payload;
  wire [63:0] \i__payload.addr ;
  wire [4:0] \i__payload.id ;
  wire [7:0] \i__payload.len ;
  wire i__ready;
  (* init = 1'h0 *)
  wire i__valid;
  wire [76:0] o__payload;
  wire [63:0] \o__payload.addr ;
  wire [4:0] \o__payload.id ;
  wire [7:0] \o__payload.len ;
  input o__ready;
  wire o__ready;
  wire o__valid;
  input rst;
  wire rst;
  input [71:0] run__payload;
  wire [71:0] run__payload;
  wire [63:0] \run__payload.addr ;
  wire [2:0] \run__payload.beats ;
  wire [4:0] \run__payload.id ;
  output run__ready;
  wire run__ready;
  input run__valid;
  wire run__valid;
  reg [9:0] s1_before = 10'h000;
  assign \$1  = ~ \$signal ;
  assign run__ready = \$1  | \$signal$8 ;
  assign \$2  = \$signal$11 [63:12] + 1'h1;
  assign \$3  = \$signal$12  ? { \$2 [51:0], 12'h000 } : \$signal$11 [63:0];
  assign \$4  = \$signal$11 [66:64] - s1_before;
  assign \$5  = \$signal$13  ? s1_before : { 7'h00, \$signal$11 [66:64] };
  assign \$6  = \$signal$12  ? \$4  : { 1'h0, \$5  };
  assign \$7  = $signed(\$6 ) - $signed(2'h1);
  assign \$8  = ~ \$signal$13 ;
  assign \$9  = \$signal$12  | \$8 ;
  assign \$signal$8  = i__ready & \$9 ;
  assign \$10  = 10'h200 - run__payload[11:3];
  assign \$11  = run__payload[11:3] + run__payload[66:64];
  assign \$12  = \$11  > 10'h200;
  assign \$13  = \$signal  & i__ready;
  assign \$14  = ~ \$signal$12 ;
  assign \$15  = \$signal$13  & \$14 ;
  always @(posedge clk)
    \$signal  <= \$16 ;
  always @(posedge clk)
    \$signal$11  <= \$17 ;
  always @(posedge clk)
    s1_before <= \$18 ;
  always @(posedge clk)
    \$signal$13  <= \$19 ;
  always @(posedge clk)
    \$signal$12  <= \$20 ;
  \hotline_rest_reader.design.fetcher.splitter.bursts  bursts (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(\$signal ),
    .o__payload(burst__payload),
    .o__ready(o__ready),
    .o__valid(burst__valid),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$16  = \$signal ;
    if (run__ready) begin
      \$16  = run__valid;
    end
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$17  = \$signal$11 ;
    if (run__ready) begin
      \$17  = run__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$18  = s1_before;
    if (run__ready) begin
      \$18  = \$10 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$19  = \$signal$13 ;
    if (run__ready) begin
      \$19  = \$12 ;
    end
    if (rst) begin
      \$19  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$20  = \$signal$12 ;
    if (\$13 ) begin
      \$20  = \$15 ;
    end
    if (rst) begin
      \$20  = 1'h0;
    end
  end
  assign o__payload = burst__payload;
  assign burst__ready = o__ready;
  assign o__valid = burst__valid;
  assign i__valid = \$signal ;
  assign \burst__payload.addr  = burst__payload[63:0];
  assign \burst__payload.len  = burst__payload[71:64];
  assign \burst__payload.id  = burst__payload[76:72];
  assign \o__payload.addr  = burst__payload[63:0];
  assign \o__payload.len  = burst__payload[71:64];
  assign \o__payload.id  = burst__payload[76:72];
  assign \i__payload.addr  = i__payload[63:0];
  assign \i__payload.len  = i__payload[71:64];
  assign \i__payload.id  = i__payload[76:72];
  assign \$signal$11.addr  = \$signal$11 [63:0];
  assign \$signal$11.beats  = \$signal$11 [66:64];
  assign \$signal$11.id  = \$signal$11 [71:67];
  assign \run__payload.addr  = run__payload[63:0];
  assign \run__payload.beats  = run__payload[66:64];
  assign \run__payload.id  = run__payload[71:67];
  assign i__payload[71:64] = \$7 [7:0];
  assign i__payload[63:0] = \$3 ;
  assign i__payload[76:72] = \$signal$11 [71:67];
endmodule

module \hotline_rest_reader.design.fetcher.splitter.bursts (rst, o__ready, i__ready, o__payload, i__payload, i__valid, o__valid, clk);
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
  wire [76:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
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
  wire [76:0] o__payload;
  wire [63:0] \o__payload.addr ;
  wire [4:0] \o__payload.id ;
  wire [7:0] \o__payload.len ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg oldest = 1'h0;
  (* init = 1'h0 *)
  wire read__addr;
  wire [76:0] read__data;
  input rst;
  wire rst;
  reg [76:0] places [1:0];
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
  assign \i__payload.addr  = i__payload[63:0];
  assign \i__payload.len  = i__payload[71:64];
  assign \i__payload.id  = i__payload[76:72];
  assign \o__payload.addr  = o__payload[63:0];
  assign \o__payload.len  = o__payload[71:64];
  assign \o__payload.id  = o__payload[76:72];
endmodule

module \hotline_rest_reader.design.fetcher.under_way (rst, w_en, r_en, r_data, w_port__data, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$8  = 0;
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
  output [3:0] r_data;
  wire [3:0] r_data;
  input r_en;
  wire r_en;
  wire [5:0] r_level;
  reg [4:0] r_port__addr = 5'h00;
  wire [3:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  input rst;
  wire rst;
  wire [3:0] w_data;
  input w_en;
  wire w_en;
  wire [5:0] w_level;
  reg [4:0] w_port__addr = 5'h00;
  input [3:0] w_port__data;
  wire [3:0] w_port__data;
  wire w_port__en;
  wire w_rdy;
  reg [3:0] storage [30:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  reg [3:0] _0_;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [4:0];
    end
    if (rst) begin
      \$30  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [4:0];
    end
    if (rst) begin
      \$31  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
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
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
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
  reg \$auto$verilog_backend.cc:2355:dump_module$9  = 0;
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
  wire [7:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [7:0] i__payload;
  wire [7:0] i__payload;
  wire [7:0] \i__payload.mask ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [7:0] o__payload;
  wire [7:0] o__payload;
  wire [7:0] \o__payload.mask ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg oldest = 1'h0;
  (* init = 1'h0 *)
  wire read__addr;
  wire [7:0] read__data;
  input rst;
  wire rst;
  reg [7:0] places [1:0];
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
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$14  = \$7 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$15  = \$11 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$16  = \$signal$8 ;
    if (\$signal ) begin
      \$16  = \$12 [0];
    end
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
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
