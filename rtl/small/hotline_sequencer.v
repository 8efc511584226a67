// Hotline, module hotline_sequencer, preset small.
// Sizes (our own choice; those of the published design are not known):
//   table_bits 6, row_bits 30, banks 8, sets_per_bank 1024, ways 4, engines 8, bus_bits 64
// Made by `hotline generate --preset small`. Don't edit: change hdl_gen/ and make it again.
// SPDX-License-Identifier: Apache-2.0
/* verilator lint_off WIDTH */
module hotline_sequencer(rst, enable, reset, queue_base, queue_size, queue_tail, completion_base, completion_size, watchdog, finished, outcome, bad_offsets, bad_table, bad_sample, bad_list, burst_ready, back_valid, back_id, back, beats_ready, idle
, written, moves, failed_access, failed_read, failed_id, failed_resp, vector, queue_head, completions, busy, running, halted, failed, resetting, error_code, error_opcode, error_source, error_response, error_tag, error_sample, error_table
, error_row, raise_done, raise_error, opcode, start, operands, setting_valid, setting, abandon, burst_valid, burst_addr, burst_len, burst_id, beats_valid, beats_addr, beats_data, beats_strb, beats_last, clk);
  output abandon;
  wire abandon;
  wire \abandon$97 ;
  input [65:0] back;
  wire [65:0] back;
  wire [65:0] \back$103 ;
  wire [63:0] \back$103.data ;
  wire [1:0] \back$103.resp ;
  input [4:0] back_id;
  wire [4:0] back_id;
  wire [4:0] \back_id$102 ;
  input back_valid;
  wire back_valid;
  wire \back_valid$101 ;
  input bad_list;
  wire bad_list;
  wire \bad_list$96 ;
  input bad_offsets;
  wire bad_offsets;
  wire \bad_offsets$93 ;
  input [14:0] bad_sample;
  wire [14:0] bad_sample;
  wire [14:0] \bad_sample$95 ;
  input [5:0] bad_table;
  wire [5:0] bad_table;
  wire [5:0] \bad_table$94 ;
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
  output busy;
  wire busy;
  wire \busy$71 ;
  input clk;
  wire clk;
  input [63:0] completion_base;
  wire [63:0] completion_base;
  wire [63:0] \completion_base$66 ;
  input [4:0] completion_size;
  wire [4:0] completion_size;
  wire [4:0] \completion_size$67 ;
  output [31:0] completions;
  wire [31:0] completions;
  wire [31:0] \completions$70 ;
  input enable;
  wire enable;
  wire \enable$61 ;
  output [7:0] error_code;
  wire [7:0] error_code;
  wire [7:0] \error_code$76 ;
  output [7:0] error_opcode;
  wire [7:0] error_opcode;
  wire [7:0] \error_opcode$77 ;
  output [1:0] error_response;
  wire [1:0] error_response;
  wire [1:0] \error_response$79 ;
  output [31:0] error_row;
  wire [31:0] error_row;
  wire [31:0] \error_row$83 ;
  output [31:0] error_sample;
  wire [31:0] error_sample;
  wire [31:0] \error_sample$81 ;
  output [7:0] error_source;
  wire [7:0] error_source;
  wire [7:0] \error_source$78 ;
  output [31:0] error_table;
  wire [31:0] error_table;
  wire [31:0] \error_table$82 ;
  output [31:0] error_tag;
  wire [31:0] error_tag;
  wire [31:0] \error_tag$80 ;
  output failed;
  wire failed;
  wire \failed$74 ;
  input failed_access;
  wire failed_access;
  wire \failed_access$110 ;
  input [4:0] failed_id;
  wire [4:0] failed_id;
  wire [4:0] \failed_id$112 ;
  input failed_read;
  wire failed_read;
  wire \failed_read$111 ;
  input [1:0] failed_resp;
  wire [1:0] failed_resp;
  wire [1:0] \failed_resp$113 ;
  input finished;
  wire finished;
  wire \finished$91 ;
  output halted;
  wire halted;
  wire \halted$73 ;
  input idle;
  wire idle;
  wire \idle$107 ;
  input moves;
  wire moves;
  wire \moves$109 ;
  output [7:0] opcode;
  wire [7:0] opcode;
  wire [7:0] \opcode$86 ;
  output [605:0] operands;
  wire [605:0] operands;
  wire [605:0] \operands$88 ;
  wire [15:0] \operands$88.bag_length ;
  wire [7:0] \operands$88.dim ;
  wire [63:0] \operands$88.entries ;
  wire [63:0] \operands$88.ids ;
  wire [31:0] \operands$88.lookups ;
  wire [63:0] \operands$88.offsets ;
  wire [63:0] \operands$88.popular ;
  wire [63:0] \operands$88.rest ;
  wire [14:0] \operands$88.rest_count ;
  wire [14:0] \operands$88.samples ;
  wire [63:0] \operands$88.slots ;
  wire [6:0] \operands$88.tables ;
  wire [63:0] \operands$88.vectors ;
  wire \operands$88.weighted ;
  wire [63:0] \operands$88.weights ;
  input [116:0] outcome;
  wire [116:0] outcome;
  wire [116:0] \outcome$92 ;
  wire \outcome$92.bad ;
  wire [31:0] \outcome$92.bad_row ;
  wire [13:0] \outcome$92.bad_sample ;
  wire [5:0] \outcome$92.bad_table ;
  wire [31:0] \outcome$92.first_count ;
  wire [31:0] \outcome$92.second_count ;
  input [63:0] queue_base;
  wire [63:0] queue_base;
  wire [63:0] \queue_base$63 ;
  output [15:0] queue_head;
  wire [15:0] queue_head;
  wire [15:0] \queue_head$69 ;
  input [4:0] queue_size;
  wire [4:0] queue_size;
  wire [4:0] \queue_size$64 ;
  input [15:0] queue_tail;
  wire [15:0] queue_tail;
  wire [15:0] \queue_tail$65 ;
  output raise_done;
  wire raise_done;
  wire \raise_done$84 ;
  output raise_error;
  wire raise_error;
  wire \raise_error$85 ;
  input reset;
  wire reset;
  wire \reset$62 ;
  output resetting;
  wire resetting;
  wire \resetting$75 ;
  input rst;
  wire rst;
  output running;
  wire running;
  wire \running$72 ;
  output [77:0] setting;
  wire [77:0] setting;
  wire [77:0] \setting$90 ;
  wire [7:0] \setting$90.register ;
  wire [5:0] \setting$90.table ;
  wire [63:0] \setting$90.value ;
  output setting_valid;
  wire setting_valid;
  wire \setting_valid$89 ;
  output start;
  wire start;
  wire \start$87 ;
  input [31:0] vector;
  wire [31:0] vector;
  wire [31:0] \vector$114 ;
  input [31:0] watchdog;
  wire [31:0] watchdog;
  wire [31:0] \watchdog$68 ;
  input written;
  wire written;
  wire \written$108 ;
  \hotline_sequencer.design  \design  (
    .abandon(abandon),
    .back_id(back_id),
    .back_valid(back_valid),
    .bad_list(bad_list),
    .bad_offsets(bad_offsets),
    .bad_sample(bad_sample),
    .bad_table(bad_table),
    .beat(back),
    .beats__payload(beats__payload),
    .beats__ready(beats_ready),
    .beats__valid(beats_valid),
    .burst__payload(burst__payload),
    .burst__ready(burst_ready),
    .burst__valid(burst_valid),
    .busy(busy),
    .clk(clk),
    .completion_base(completion_base),
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
    .queue_base(queue_base),
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
    .vector(vector),
    .watchdog(watchdog),
    .written(written)
  );
  assign \enable$61  = enable;
  assign \reset$62  = reset;
  assign \queue_base$63  = queue_base;
  assign \queue_size$64  = queue_size;
  assign \queue_tail$65  = queue_tail;
  assign \completion_base$66  = completion_base;
  assign \completion_size$67  = completion_size;
  assign \watchdog$68  = watchdog;
  assign \queue_head$69  = queue_head;
  assign \completions$70  = completions;
  assign \busy$71  = busy;
  assign \running$72  = running;
  assign \halted$73  = halted;
  assign \failed$74  = failed;
  assign \resetting$75  = resetting;
  assign \error_code$76  = error_code;
  assign \error_opcode$77  = error_opcode;
  assign \error_source$78  = error_source;
  assign \error_response$79  = error_response;
  assign \error_tag$80  = error_tag;
  assign \error_sample$81  = error_sample;
  assign \error_table$82  = error_table;
  assign \error_row$83  = error_row;
  assign \raise_done$84  = raise_done;
  assign \raise_error$85  = raise_error;
  assign \opcode$86  = opcode;
  assign \start$87  = start;
  assign \operands$88  = operands;
  assign \setting_valid$89  = setting_valid;
  assign \setting$90  = setting;
  assign \finished$91  = finished;
  assign \outcome$92  = outcome;
  assign \bad_offsets$93  = bad_offsets;
  assign \bad_table$94  = bad_table;
  assign \bad_sample$95  = bad_sample;
  assign \bad_list$96  = bad_list;
  assign \abandon$97  = abandon;
  assign burst__valid = burst_valid;
  assign burst__ready = burst_ready;
  assign \back_valid$101  = back_valid;
  assign \back_id$102  = back_id;
  assign \back$103  = back;
  assign beats__valid = beats_valid;
  assign beats__ready = beats_ready;
  assign \idle$107  = idle;
  assign \written$108  = written;
  assign \moves$109  = moves;
  assign \failed_access$110  = failed_access;
  assign \failed_read$111  = failed_read;
  assign \failed_id$112  = failed_id;
  assign \failed_resp$113  = failed_resp;
  assign \vector$114  = vector;
  assign burst_addr = burst__payload[63:0];
  assign burst_len = burst__payload[71:64];
  assign burst_id = burst__payload[76:72];
  assign beats_addr = beats__payload[63:0];
  assign beats_data = beats__payload[127:64];
  assign beats_strb = beats__payload[129:128];
  assign beats_last = beats__payload[130];
  assign \operands$88.ids  = operands[63:0];
  assign \operands$88.offsets  = operands[127:64];
  assign \operands$88.slots  = operands[191:128];
  assign \operands$88.weights  = operands[255:192];
  assign \operands$88.popular  = operands[319:256];
  assign \operands$88.rest  = operands[383:320];
  assign \operands$88.vectors  = operands[447:384];
  assign \operands$88.entries  = operands[511:448];
  assign \operands$88.samples  = operands[526:512];
  assign \operands$88.tables  = operands[533:527];
  assign \operands$88.bag_length  = operands[549:534];
  assign \operands$88.lookups  = operands[581:550];
  assign \operands$88.dim  = operands[589:582];
  assign \operands$88.weighted  = operands[590];
  assign \operands$88.rest_count  = operands[605:591];
  assign \setting$90.register  = setting[7:0];
  assign \setting$90.table  = setting[13:8];
  assign \setting$90.value  = setting[77:14];
  assign \outcome$92.first_count  = outcome[31:0];
  assign \outcome$92.second_count  = outcome[63:32];
  assign \outcome$92.bad  = outcome[64];
  assign \outcome$92.bad_sample  = outcome[78:65];
  assign \outcome$92.bad_table  = outcome[84:79];
  assign \outcome$92.bad_row  = outcome[116:85];
  assign \burst__payload.addr  = burst__payload[63:0];
  assign \burst__payload.len  = burst__payload[71:64];
  assign \burst__payload.id  = burst__payload[76:72];
  assign \back$103.data  = back[63:0];
  assign \back$103.resp  = back[65:64];
  assign \beats__payload.addr  = beats__payload[63:0];
  assign \beats__payload.data  = beats__payload[127:64];
  assign \beats__payload.strb  = beats__payload[129:128];
  assign \beats__payload.last  = beats__payload[130];
endmodule

module \hotline_sequencer.design (rst, enable, reset, queue_base, queue_size, queue_tail, completion_base, completion_size, watchdog, finished, outcome, bad_offsets, bad_table, bad_sample, bad_list, burst__ready, back_valid, back_id, beat, beats__ready, idle
, written, moves, failed_access, failed_read, failed_id, failed_resp, vector, running, busy, burst__payload, setting, setting_valid, raise_done, start, raise_error, operands, queue_head, opcode, halted, completions, abandon
, failed, error_code, error_opcode, error_source, error_response, error_tag, error_sample, error_table, error_row, resetting, burst__valid, beats__payload, beats__valid, clk);
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
  wire \$131 ;
  wire \$132 ;
  wire \$133 ;
  wire \$134 ;
  wire \$135 ;
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
  wire \$146 ;
  wire \$147 ;
  wire \$148 ;
  wire \$149 ;
  wire \$15 ;
  wire \$150 ;
  wire \$151 ;
  wire \$152 ;
  wire \$153 ;
  wire \$154 ;
  wire \$155 ;
  wire \$156 ;
  wire \$157 ;
  wire [31:0] \$158 ;
  wire [38:0] \$159 ;
  wire \$16 ;
  wire [64:0] \$160 ;
  wire [16:0] \$161 ;
  wire \$162 ;
  wire \$163 ;
  wire [3:0] \$164 ;
  wire [3:0] \$165 ;
  wire [63:0] \$166 ;
  wire \$167 ;
  wire \$168 ;
  wire \$169 ;
  wire \$17 ;
  wire \$170 ;
  wire \$171 ;
  wire \$172 ;
  wire \$173 ;
  wire \$174 ;
  wire \$175 ;
  wire \$176 ;
  wire \$177 ;
  wire \$178 ;
  wire \$179 ;
  wire \$18 ;
  wire [3:0] \$180 ;
  wire [13:0] \$181 ;
  wire [5:0] \$182 ;
  wire [31:0] \$183 ;
  wire \$184 ;
  wire \$185 ;
  wire \$186 ;
  wire \$187 ;
  wire [32:0] \$188 ;
  wire [2:0] \$189 ;
  wire \$19 ;
  wire \$190 ;
  wire \$191 ;
  wire \$192 ;
  wire \$193 ;
  wire \$194 ;
  wire \$195 ;
  wire \$196 ;
  wire \$197 ;
  wire [2:0] \$198 ;
  wire \$199 ;
  wire \$2 ;
  wire \$20 ;
  wire \$200 ;
  wire [32:0] \$201 ;
  wire \$202 ;
  wire \$203 ;
  wire [2:0] \$204 ;
  wire \$205 ;
  wire \$206 ;
  wire \$207 ;
  wire \$208 ;
  wire \$209 ;
  wire \$21 ;
  wire \$210 ;
  wire \$211 ;
  wire \$212 ;
  wire \$213 ;
  wire \$214 ;
  wire [32:0] \$215 ;
  wire [32:0] \$216 ;
  wire \$217 ;
  wire \$218 ;
  wire \$219 ;
  wire \$22 ;
  wire \$220 ;
  wire \$221 ;
  wire \$222 ;
  wire \$223 ;
  wire \$224 ;
  wire \$225 ;
  wire \$226 ;
  wire \$227 ;
  wire \$228 ;
  wire \$229 ;
  wire [15:0] \$23 ;
  wire \$230 ;
  wire \$231 ;
  wire \$232 ;
  wire \$233 ;
  wire \$234 ;
  wire \$235 ;
  wire \$236 ;
  wire \$237 ;
  wire \$238 ;
  wire [3:0] \$239 ;
  wire [22:0] \$24 ;
  reg [15:0] \$240 ;
  reg \$241 ;
  reg \$242 ;
  reg [605:0] \$243 ;
  reg [15:0] \$244 ;
  reg [127:0] \$245 ;
  reg [113:0] \$246 ;
  reg [63:0] \$247 ;
  reg [1:0] \$248 ;
  reg [3:0] \$249 ;
  wire [64:0] \$25 ;
  reg \$250 ;
  reg [31:0] \$251 ;
  reg \$252 ;
  reg \$253 ;
  reg [7:0] \$254 ;
  reg [7:0] \$255 ;
  reg [7:0] \$256 ;
  reg [1:0] \$257 ;
  reg [31:0] \$258 ;
  reg [31:0] \$259 ;
  wire \$26 ;
  reg [31:0] \$260 ;
  reg [31:0] \$261 ;
  reg \$262 ;
  reg [31:0] \$263 ;
  reg \$264 ;
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
  wire [16:0] \$5 ;
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
  wire [32:0] \$70 ;
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
  wire [16:0] \$81 ;
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
  wire \$97 ;
  wire \$98 ;
  wire \$99 ;
  reg \$signal ;
  reg \$signal$31  = 1'h0;
  reg \$signal$32 ;
  reg [113:0] \$signal$39  = 114'h00000000000000000000000000000;
  wire [7:0] \$signal$39.code ;
  wire [1:0] \$signal$39.response ;
  wire [31:0] \$signal$39.row ;
  wire [31:0] \$signal$39.sample ;
  wire [7:0] \$signal$39.source ;
  wire [31:0] \$signal$39.table ;
  reg \$signal$46  = 1'h0;
  reg [1:0] \$signal$50  = 2'h0;
  reg [31:0] \$signal$77  = 32'd0;
  output abandon;
  reg abandon = 1'h0;
  reg [15:0] asked = 16'h0000;
  wire [65:0] back;
  wire [63:0] \back.data ;
  wire [1:0] \back.resp ;
  input [4:0] back_id;
  wire [4:0] back_id;
  input back_valid;
  wire back_valid;
  input bad_list;
  wire bad_list;
  input bad_offsets;
  wire bad_offsets;
  input [14:0] bad_sample;
  wire [14:0] bad_sample;
  input [5:0] bad_table;
  wire [5:0] bad_table;
  input [65:0] beat;
  wire [65:0] beat;
  wire [63:0] \beat.data ;
  wire [1:0] \beat.resp ;
  wire beat_valid;
  output [130:0] beats__payload;
  wire [130:0] beats__payload;
  wire [130:0] \beats__payload$1 ;
  wire [63:0] \beats__payload$1.addr ;
  wire [63:0] \beats__payload$1.data ;
  wire \beats__payload$1.last ;
  wire [1:0] \beats__payload$1.strb ;
  wire [63:0] \beats__payload.addr ;
  wire [63:0] \beats__payload.data ;
  wire \beats__payload.last ;
  wire [1:0] \beats__payload.strb ;
  input beats__ready;
  wire beats__ready;
  wire \beats__ready$3 ;
  output beats__valid;
  wire beats__valid;
  wire \beats__valid$5 ;
  output [76:0] burst__payload;
  wire [76:0] burst__payload;
  wire [76:0] \burst__payload$21 ;
  wire [63:0] \burst__payload$21.addr ;
  wire [4:0] \burst__payload$21.id ;
  wire [7:0] \burst__payload$21.len ;
  wire [63:0] \burst__payload.addr ;
  wire [4:0] \burst__payload.id ;
  wire [7:0] \burst__payload.len ;
  input burst__ready;
  wire burst__ready;
  wire \burst__ready$23 ;
  output burst__valid;
  wire burst__valid;
  wire \burst__valid$25 ;
  output busy;
  wire busy;
  input clk;
  wire clk;
  input [63:0] completion_base;
  wire [63:0] completion_base;
  input [4:0] completion_size;
  wire [4:0] completion_size;
  output [31:0] completions;
  reg [31:0] completions = 32'd0;
  reg [63:0] counts = 64'h0000000000000000;
  input enable;
  wire enable;
  reg ends;
  output [7:0] error_code;
  reg [7:0] error_code = 8'h00;
  output [7:0] error_opcode;
  reg [7:0] error_opcode = 8'h00;
  output [1:0] error_response;
  reg [1:0] error_response = 2'h0;
  output [31:0] error_row;
  reg [31:0] error_row = 32'd0;
  output [31:0] error_sample;
  reg [31:0] error_sample = 32'd0;
  output [7:0] error_source;
  reg [7:0] error_source = 8'h00;
  output [31:0] error_table;
  reg [31:0] error_table = 32'd0;
  output [31:0] error_tag;
  reg [31:0] error_tag = 32'd0;
  output failed;
  reg failed = 1'h0;
  input failed_access;
  wire failed_access;
  input [4:0] failed_id;
  wire [4:0] failed_id;
  input failed_read;
  wire failed_read;
  input [1:0] failed_resp;
  wire [1:0] failed_resp;
  input finished;
  wire finished;
  output halted;
  reg halted = 1'h0;
  reg hung = 1'h0;
  input idle;
  wire idle;
  input moves;
  wire moves;
  reg [127:0] now = 128'h00000000000000000000000000000000;
  wire [15:0] \now.index ;
  wire [7:0] \now.opcode ;
  wire [7:0] \now.register ;
  wire [31:0] \now.tag ;
  wire [63:0] \now.value ;
  output [7:0] opcode;
  wire [7:0] opcode;
  output [605:0] operands;
  reg [605:0] operands = 606'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [15:0] \operands.bag_length ;
  wire [7:0] \operands.dim ;
  wire [63:0] \operands.entries ;
  wire [63:0] \operands.ids ;
  wire [31:0] \operands.lookups ;
  wire [63:0] \operands.offsets ;
  wire [63:0] \operands.popular ;
  wire [63:0] \operands.rest ;
  wire [14:0] \operands.rest_count ;
  wire [14:0] \operands.samples ;
  wire [63:0] \operands.slots ;
  wire [6:0] \operands.tables ;
  wire [63:0] \operands.vectors ;
  wire \operands.weighted ;
  wire [63:0] \operands.weights ;
  input [116:0] outcome;
  wire [116:0] outcome;
  wire \outcome.bad ;
  wire [31:0] \outcome.bad_row ;
  wire [13:0] \outcome.bad_sample ;
  wire [5:0] \outcome.bad_table ;
  wire [31:0] \outcome.first_count ;
  wire [31:0] \outcome.second_count ;
  input [63:0] queue_base;
  wire [63:0] queue_base;
  output [15:0] queue_head;
  reg [15:0] queue_head = 16'h0000;
  input [4:0] queue_size;
  wire [4:0] queue_size;
  input [15:0] queue_tail;
  wire [15:0] queue_tail;
  output raise_done;
  reg raise_done;
  output raise_error;
  reg raise_error;
  reg [63:0] record_address = 64'h0000000000000000;
  wire [66:0] req__payload;
  wire [323:0] \req__payload$37 ;
  wire [63:0] \req__payload$37.address ;
  wire [3:0] \req__payload$37.count ;
  wire [255:0] \req__payload$37.words ;
  wire [63:0] \req__payload.address ;
  wire [2:0] \req__payload.count ;
  wire req__ready;
  wire \req__ready$64 ;
  wire req__valid;
  wire \req__valid$36 ;
  input reset;
  wire reset;
  output resetting;
  reg resetting = 1'h0;
  wire [129:0] rsp__payload;
  wire [1:0] \rsp__payload.resp ;
  wire [127:0] \rsp__payload.words ;
  reg rsp__ready;
  wire rsp__valid;
  input rst;
  wire rst;
  output running;
  wire running;
  output [77:0] setting;
  wire [77:0] setting;
  wire [7:0] \setting.register ;
  wire [5:0] \setting.table ;
  wire [63:0] \setting.value ;
  output setting_valid;
  reg setting_valid;
  output start;
  reg start;
  (* enum_base_type = "_State" *)
  (* enum_value_0000 = "NEXT" *)
  (* enum_value_0001 = "DECODE" *)
  (* enum_value_0010 = "SET" *)
  (* enum_value_0011 = "CHECK" *)
  (* enum_value_0100 = "BEGIN" *)
  (* enum_value_0101 = "RUN" *)
  (* enum_value_0110 = "RECORD" *)
  (* enum_value_0111 = "RECORDED" *)
  (* enum_value_1000 = "GIVE_UP" *)
  (* enum_value_1001 = "ABANDON" *)
  (* enum_value_1010 = "LAST_RECORD" *)
  (* enum_value_1011 = "LAST_RECORDED" *)
  (* enum_value_1100 = "FAILED" *)
  (* enum_value_1101 = "RESET" *)
  reg [3:0] state = 4'h0;
  input [31:0] vector;
  wire [31:0] vector;
  input [31:0] watchdog;
  wire [31:0] watchdog;
  wire watched;
  input written;
  wire written;
  assign \$1  = ~ abandon;
  assign \$2  = enable & \$1 ;
  assign \$3  = asked != queue_tail;
  assign \$4  = \$2  & \$3 ;
  assign \$5  = asked - queue_head;
  assign \$6  = \$5 [15:0] < 4'h8;
  assign req__valid = \$4  & \$6 ;
  assign \$7  = queue_size > 1'h0;
  assign \$8  = queue_size > 1'h1;
  assign \$9  = queue_size > 2'h2;
  assign \$10  = queue_size > 2'h3;
  assign \$11  = queue_size > 3'h4;
  assign \$12  = queue_size > 3'h5;
  assign \$13  = queue_size > 3'h6;
  assign \$14  = queue_size > 3'h7;
  assign \$15  = queue_size > 4'h8;
  assign \$16  = queue_size > 4'h9;
  assign \$17  = queue_size > 4'ha;
  assign \$18  = queue_size > 4'hb;
  assign \$19  = queue_size > 4'hc;
  assign \$20  = queue_size > 4'hd;
  assign \$21  = queue_size > 4'he;
  assign \$22  = queue_size > 4'hf;
  assign \$23  = asked & { \$22 , \$21 , \$20 , \$19 , \$18 , \$17 , \$16 , \$15 , \$14 , \$13 , \$12 , \$11 , \$10 , \$9 , \$8 , \$7  };
  assign \$25  = queue_base + \$24 ;
  assign \$26  = back_id == 5'h10;
  assign beat_valid = back_valid & \$26 ;
  assign \$27  = | now[65:64];
  assign \$28  = | now[66:64];
  assign \$29  = | now[65:64];
  assign \$30  = | now[65:64];
  assign \$31  = | now[66:64];
  assign \$32  = | now[66:64];
  assign \$33  = | now[66:64];
  assign \$34  = | now[66:64];
  assign \$35  = now[127:64] > 15'h4000;
  assign \$36  = now[127:64] > 7'h40;
  assign \$37  = ! now[127:64];
  assign \$38  = \$36  | \$37 ;
  assign \$39  = now[127:64] > 16'hffff;
  assign \$40  = | now[127:95];
  assign \$41  = now[127:64] > 8'h80;
  assign \$42  = ! now[127:64];
  assign \$43  = \$41  | \$42 ;
  assign \$45  = \$43  | \$44 ;
  assign \$46  = now[127:64] > 1'h1;
  assign \$47  = now[127:64] > 15'h4000;
  assign \$48  = now[127:64] > 32'd2147483648;
  assign \$49  = now[31:16] >= 7'h40;
  assign \$50  = \$48  | \$49 ;
  assign \$51  = state == 2'h2;
  assign \$52  = ~ \$signal$31 ;
  assign \$53  = \$51  & \$52 ;
  assign \$54  = | now[127:97];
  assign \$55  = now[31:16] >= 7'h40;
  assign \$56  = \$54  | \$55 ;
  assign \$57  = state == 2'h2;
  assign \$58  = ~ \$signal$31 ;
  assign \$59  = \$57  & \$58 ;
  assign \$60  = | now[66:64];
  assign \$61  = now[31:16] >= 7'h40;
  assign \$62  = \$60  | \$61 ;
  assign \$63  = state == 2'h2;
  assign \$64  = ~ \$signal$31 ;
  assign \$65  = \$63  & \$64 ;
  assign running = state == 3'h5;
  assign \$66  = | state;
  assign \$67  = queue_head != queue_tail;
  assign busy = \$66  | \$67 ;
  assign \$68  = state == 3'h6;
  assign \$69  = state == 4'ha;
  assign \req__valid$36  = \$68  | \$69 ;
  assign \$70  = completions + 1'h1;
  assign \$71  = ~ halted;
  assign \$72  = enable & \$71 ;
  assign \$73  = \$signal$46  | \$signal$31 ;
  assign \$74  = ~ \$73 ;
  assign \$75  = ~ beats__valid;
  assign \$76  = \$75  & written;
  assign \$77  = ~ failed_access;
  assign \$78  = \$76  & \$77 ;
  assign \$79  = \$signal$50  == 2'h3;
  assign watched = state <= 3'h7;
  assign \$80  = req__valid & req__ready;
  assign \$81  = asked + 1'h1;
  assign \$82  = state == 2'h2;
  assign \$83  = ~ \$signal$31 ;
  assign \$84  = \$82  & \$83 ;
  assign \$85  = state == 2'h2;
  assign \$86  = ~ \$signal$31 ;
  assign \$87  = \$85  & \$86 ;
  assign \$88  = state == 2'h2;
  assign \$89  = ~ \$signal$31 ;
  assign \$90  = \$88  & \$89 ;
  assign \$91  = state == 2'h2;
  assign \$92  = ~ \$signal$31 ;
  assign \$93  = \$91  & \$92 ;
  assign \$94  = state == 2'h2;
  assign \$95  = ~ \$signal$31 ;
  assign \$96  = \$94  & \$95 ;
  assign \$97  = state == 2'h2;
  assign \$98  = ~ \$signal$31 ;
  assign \$99  = \$97  & \$98 ;
  assign \$100  = state == 2'h2;
  assign \$101  = ~ \$signal$31 ;
  assign \$102  = \$100  & \$101 ;
  assign \$103  = state == 2'h2;
  assign \$104  = ~ \$signal$31 ;
  assign \$105  = \$103  & \$104 ;
  assign \$106  = state == 2'h2;
  assign \$107  = ~ \$signal$31 ;
  assign \$108  = \$106  & \$107 ;
  assign \$109  = state == 2'h2;
  assign \$110  = ~ \$signal$31 ;
  assign \$111  = \$109  & \$110 ;
  assign \$112  = state == 2'h2;
  assign \$113  = ~ \$signal$31 ;
  assign \$114  = \$112  & \$113 ;
  assign \$115  = state == 2'h2;
  assign \$116  = ~ \$signal$31 ;
  assign \$117  = \$115  & \$116 ;
  assign \$118  = state == 2'h2;
  assign \$119  = ~ \$signal$31 ;
  assign \$120  = \$118  & \$119 ;
  assign \$121  = state == 2'h2;
  assign \$122  = ~ \$signal$31 ;
  assign \$123  = \$121  & \$122 ;
  assign \$124  = state == 2'h2;
  assign \$125  = ~ \$signal$31 ;
  assign \$126  = \$124  & \$125 ;
  assign \$127  = completion_size > 1'h0;
  assign \$128  = completion_size > 1'h1;
  assign \$129  = completion_size > 2'h2;
  assign \$130  = completion_size > 2'h3;
  assign \$131  = completion_size > 3'h4;
  assign \$132  = completion_size > 3'h5;
  assign \$133  = completion_size > 3'h6;
  assign \$134  = completion_size > 3'h7;
  assign \$135  = completion_size > 4'h8;
  assign \$136  = completion_size > 4'h9;
  assign \$137  = completion_size > 4'ha;
  assign \$138  = completion_size > 4'hb;
  assign \$139  = completion_size > 4'hc;
  assign \$140  = completion_size > 4'hd;
  assign \$141  = completion_size > 4'he;
  assign \$142  = completion_size > 4'hf;
  assign \$143  = completion_size > 5'h10;
  assign \$144  = completion_size > 5'h11;
  assign \$145  = completion_size > 5'h12;
  assign \$146  = completion_size > 5'h13;
  assign \$147  = completion_size > 5'h14;
  assign \$148  = completion_size > 5'h15;
  assign \$149  = completion_size > 5'h16;
  assign \$150  = completion_size > 5'h17;
  assign \$151  = completion_size > 5'h18;
  assign \$152  = completion_size > 5'h19;
  assign \$153  = completion_size > 5'h1a;
  assign \$154  = completion_size > 5'h1b;
  assign \$155  = completion_size > 5'h1c;
  assign \$156  = completion_size > 5'h1d;
  assign \$157  = completion_size > 5'h1e;
  assign \$158  = completions & { 1'h0, \$157 , \$156 , \$155 , \$154 , \$153 , \$152 , \$151 , \$150 , \$149 , \$148 , \$147 , \$146 , \$145 , \$144 , \$143 , \$142 , \$141 , \$140 , \$139 , \$138 , \$137 , \$136 , \$135 , \$134 , \$133 , \$132 , \$131 , \$130 , \$129 , \$128 , \$127  };
  assign \$160  = completion_base + \$159 ;
  assign \$161  = queue_head + 1'h1;
  assign \$162  = rsp__valid & rsp__ready;
  assign \$163  = \$signal$46  | \$signal$31 ;
  assign \$164  = \$163  ? 4'h8 : 4'h0;
  assign \$165  = \$signal$46  ? 4'h3 : 4'h4;
  assign \$166  = \$signal$46  ? { 32'h00000000, now[31:0] } : now[127:64];
  assign \$167  = now[7:0] == 2'h2;
  assign \$168  = now[7:0] == 2'h3;
  assign \$169  = \$167  | \$168 ;
  assign \$170  = now[7:0] == 3'h4;
  assign \$171  = \$169  | \$170 ;
  assign \$172  = ! operands[533:527];
  assign \$173  = \$171  & \$172 ;
  assign \$174  = now[7:0] == 3'h4;
  assign \$175  = ! operands[589:582];
  assign \$176  = \$174  & \$175 ;
  assign \$177  = now[7:0] == 3'h4;
  assign \$178  = operands[605:591] > operands[526:512];
  assign \$179  = \$177  & \$178 ;
  assign \$180  = outcome[64] ? 4'h1 : 4'h0;
  assign \$181  = outcome[64] ? outcome[78:65] : 14'h0000;
  assign \$182  = outcome[64] ? outcome[84:79] : 6'h00;
  assign \$183  = outcome[64] ? outcome[116:85] : 32'd0;
  assign \$184  = ~ beats__valid;
  assign \$185  = \$184  & written;
  assign \$186  = ~ failed_access;
  assign \$187  = \$185  & \$186 ;
  assign \$188  = completions + 1'h1;
  assign \$189  = \$signal$50  + 1'h1;
  assign \$190  = \$signal$50  == 1'h1;
  assign \$191  = \$signal$39 [7:0] == 3'h5;
  assign \$192  = \$190  & \$191 ;
  assign \$193  = \$signal$39 [15:8] < 5'h10;
  assign \$194  = \$192  & \$193 ;
  assign \$195  = \$signal$50  == 2'h3;
  assign \$196  = \$signal$50  == 2'h3;
  assign \$197  = ~ \$196 ;
  assign \$198  = \$signal$50  + 1'h1;
  assign \$199  = ~ beats__valid;
  assign \$200  = \$199  & written;
  assign \$201  = completions + 1'h1;
  assign \$202  = \$signal$50  == 2'h3;
  assign \$203  = ~ \$202 ;
  assign \$204  = \$signal$50  + 1'h1;
  assign \$205  = state == 3'h5;
  assign \$206  = now[7:0] == 3'h6;
  assign \$207  = now[7:0] == 3'h5;
  assign \$208  = \$206  | \$207 ;
  assign \$209  = ~ \$208 ;
  assign \$210  = \$205  & \$209 ;
  assign \$211  = ~ idle;
  assign \$212  = \$210  | \$211 ;
  assign \$213  = ~ \$212 ;
  assign \$214  = moves | \$213 ;
  assign \$215  = \$signal$77  + 1'h1;
  assign \$216  = \$214  ? 33'h000000000 : \$215 ;
  assign \$217  = | watchdog;
  assign \$218  = \$signal$77  >= watchdog;
  assign \$219  = \$217  & \$218 ;
  assign \$220  = state == 3'h5;
  assign \$221  = now[7:0] == 3'h6;
  assign \$222  = now[7:0] == 3'h5;
  assign \$223  = \$221  | \$222 ;
  assign \$224  = ~ \$223 ;
  assign \$225  = \$220  & \$224 ;
  assign \$226  = ~ idle;
  assign \$227  = \$225  | \$226 ;
  assign \$228  = \$219  & \$227 ;
  assign \$229  = state == 3'h5;
  assign \$230  = bad_offsets | bad_list;
  assign \$231  = \$229  & \$230 ;
  assign \$232  = failed_access | \$231 ;
  assign \$233  = \$232  | hung;
  assign \$234  = watched & \$233 ;
  assign \$235  = state == 3'h5;
  assign \$236  = \$235  & bad_offsets;
  assign \$237  = state == 3'h5;
  assign \$238  = \$237  & bad_list;
  assign \$239  = failed_read ? 4'h5 : 4'h6;
  always @(posedge clk)
    asked <= \$240 ;
  always @(posedge clk)
    \$signal$46  <= \$241 ;
  always @(posedge clk)
    \$signal$31  <= \$242 ;
  always @(posedge clk)
    operands <= \$243 ;
  always @(posedge clk)
    record_address <= \$160 [63:0];
  always @(posedge clk)
    queue_head <= \$244 ;
  always @(posedge clk)
    now <= \$245 ;
  always @(posedge clk)
    \$signal$39  <= \$246 ;
  always @(posedge clk)
    counts <= \$247 ;
  always @(posedge clk)
    \$signal$50  <= \$248 ;
  always @(posedge clk)
    state <= \$249 ;
  always @(posedge clk)
    halted <= \$250 ;
  always @(posedge clk)
    completions <= \$251 ;
  always @(posedge clk)
    abandon <= \$252 ;
  always @(posedge clk)
    failed <= \$253 ;
  always @(posedge clk)
    error_code <= \$254 ;
  always @(posedge clk)
    error_opcode <= \$255 ;
  always @(posedge clk)
    error_source <= \$256 ;
  always @(posedge clk)
    error_response <= \$257 ;
  always @(posedge clk)
    error_tag <= \$258 ;
  always @(posedge clk)
    error_sample <= \$259 ;
  always @(posedge clk)
    error_table <= \$260 ;
  always @(posedge clk)
    error_row <= \$261 ;
  always @(posedge clk)
    resetting <= \$262 ;
  always @(posedge clk)
    \$signal$77  <= \$263 ;
  always @(posedge clk)
    hung <= \$264 ;
  \hotline_sequencer.design.fetcher  fetcher (
    .abandon(abandon),
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
  \hotline_sequencer.design.writer  writer (
    .abandon(abandon),
    .beats__payload(beats__payload),
    .beats__ready(beats__ready),
    .beats__valid(beats__valid),
    .clk(clk),
    .req__payload(\req__payload$37 ),
    .req__ready(\req__ready$64 ),
    .req__valid(\req__valid$36 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$signal  = 1'h0;
    casez (now[15:8])
      8'h00:
          \$signal  = \$27 ;
      8'h01:
          \$signal  = \$28 ;
      8'h02:
          \$signal  = \$29 ;
      8'h03:
          \$signal  = \$30 ;
      8'h04:
          \$signal  = \$31 ;
      8'h05:
          \$signal  = \$32 ;
      8'h06:
          \$signal  = \$33 ;
      8'h07:
          \$signal  = \$34 ;
      8'h08:
          \$signal  = \$35 ;
      8'h09:
          \$signal  = \$38 ;
      8'h0a:
          \$signal  = \$39 ;
      8'h0b:
          \$signal  = \$40 ;
      8'h0c:
          \$signal  = \$45 ;
      8'h0d:
          \$signal  = \$46 ;
      8'h0e:
          \$signal  = \$47 ;
      8'h10:
          \$signal  = \$50 ;
      8'h11:
          \$signal  = \$56 ;
      8'h12:
          \$signal  = \$62 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    setting_valid = 1'h0;
    casez (now[15:8])
      8'h00:
          /* empty */;
      8'h01:
          /* empty */;
      8'h02:
          /* empty */;
      8'h03:
          /* empty */;
      8'h04:
          /* empty */;
      8'h05:
          /* empty */;
      8'h06:
          /* empty */;
      8'h07:
          /* empty */;
      8'h08:
          /* empty */;
      8'h09:
          /* empty */;
      8'h0a:
          /* empty */;
      8'h0b:
          /* empty */;
      8'h0c:
          /* empty */;
      8'h0d:
          /* empty */;
      8'h0e:
          /* empty */;
      8'h10:
          setting_valid = \$53 ;
      8'h11:
          setting_valid = \$59 ;
      8'h12:
          setting_valid = \$65 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$signal$32  = 1'h0;
    (* full_case = 32'd1 *)
    casez (now[15:8])
      8'h00:
          /* empty */;
      8'h01:
          /* empty */;
      8'h02:
          /* empty */;
      8'h03:
          /* empty */;
      8'h04:
          /* empty */;
      8'h05:
          /* empty */;
      8'h06:
          /* empty */;
      8'h07:
          /* empty */;
      8'h08:
          /* empty */;
      8'h09:
          /* empty */;
      8'h0a:
          /* empty */;
      8'h0b:
          /* empty */;
      8'h0c:
          /* empty */;
      8'h0d:
          /* empty */;
      8'h0e:
          /* empty */;
      8'h10:
          /* empty */;
      8'h11:
          /* empty */;
      8'h12:
          /* empty */;
      default:
          \$signal$32  = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    rsp__ready = 1'h0;
    casez (state)
      4'h0:
          rsp__ready = \$72 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    ends = 1'h0;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          casez (now[7:0])
            8'h00, 8'h07:
                ends = 1'h1;
            8'h01:
                /* empty */;
            8'h02, 8'h03, 8'h04, 8'h05, 8'h06:
                /* empty */;
            8'h08:
                ends = 1'h1;
            8'h09:
                ends = 1'h1;
          endcase
      4'h2:
          ends = \$74 ;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h5:
          /* empty */;
      4'h6:
          /* empty */;
      4'h7:
          if (\$78 ) begin
            ends = 1'h1;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    raise_done = 1'h0;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          casez (now[7:0])
            8'h00, 8'h07:
                /* empty */;
            8'h01:
                /* empty */;
            8'h02, 8'h03, 8'h04, 8'h05, 8'h06:
                /* empty */;
            8'h08:
                raise_done = 1'h1;
          endcase
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    start = 1'h0;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          start = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    raise_error = 1'h0;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h5:
          /* empty */;
      4'h6:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          if (\$79 ) begin
            raise_error = 1'h1;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$240  = asked;
    if (\$80 ) begin
      \$240  = \$81 [15:0];
    end
    if (reset) begin
      \$240  = 16'h0000;
    end
    if (rst) begin
      \$240  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$241  = \$signal$32 ;
    if (rst) begin
      \$241  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$242  = \$signal ;
    if (rst) begin
      \$242  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$243  = operands;
    casez (now[15:8])
      8'h00:
          if (\$84 ) begin
            \$243 [63:0] = now[127:64];
          end
      8'h01:
          if (\$87 ) begin
            \$243 [127:64] = now[127:64];
          end
      8'h02:
          if (\$90 ) begin
            \$243 [191:128] = now[127:64];
          end
      8'h03:
          if (\$93 ) begin
            \$243 [255:192] = now[127:64];
          end
      8'h04:
          if (\$96 ) begin
            \$243 [319:256] = now[127:64];
          end
      8'h05:
          if (\$99 ) begin
            \$243 [383:320] = now[127:64];
          end
      8'h06:
          if (\$102 ) begin
            \$243 [447:384] = now[127:64];
          end
      8'h07:
          if (\$105 ) begin
            \$243 [511:448] = now[127:64];
          end
      8'h08:
          if (\$108 ) begin
            \$243 [526:512] = now[78:64];
          end
      8'h09:
          if (\$111 ) begin
            \$243 [533:527] = now[70:64];
          end
      8'h0a:
          if (\$114 ) begin
            \$243 [549:534] = now[79:64];
          end
      8'h0b:
          if (\$117 ) begin
            \$243 [581:550] = now[95:64];
          end
      8'h0c:
          if (\$120 ) begin
            \$243 [589:582] = now[71:64];
          end
      8'h0d:
          if (\$123 ) begin
            \$243 [590] = now[64];
          end
      8'h0e:
          if (\$126 ) begin
            \$243 [605:591] = now[78:64];
          end
    endcase
    if (rst) begin
      \$243  = 606'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$244  = queue_head;
    if (ends) begin
      \$244  = \$161 [15:0];
    end
    if (reset) begin
      \$244  = 16'h0000;
    end
    if (rst) begin
      \$244  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$245  = now;
    casez (state)
      4'h0:
          \$245  = rsp__payload[127:0];
    endcase
    if (rst) begin
      \$245  = 128'h00000000000000000000000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$246  = \$signal$39 ;
    casez (state)
      4'h0:
          \$246  = 114'h00000000000000000000000000000;
      4'h1:
          (* full_case = 32'd1 *)
          casez (now[7:0])
            8'h00, 8'h07:
                /* empty */;
            8'h01:
                /* empty */;
            8'h02, 8'h03, 8'h04, 8'h05, 8'h06:
                /* empty */;
            8'h08:
                /* empty */;
            8'h09:
                /* empty */;
            default:
              begin
                \$246 [7:0] = 8'h03;
                \$246 [113:82] = now[31:0];
              end
          endcase
      4'h2:
        begin
          \$246 [7:0] = { 4'h0, \$165  };
          \$246 [81:50] = { 24'h000000, now[15:8] };
          \$246 [49:18] = { 16'h0000, now[31:16] };
          \$246 [113:82] = \$166 [31:0];
        end
      4'h3:
        begin
          if (\$173 ) begin
            \$246 [7:0] = 8'h04;
            \$246 [81:50] = 32'd9;
            \$246 [113:82] = { 25'h0000000, operands[533:527] };
          end
          if (\$176 ) begin
            \$246 [7:0] = 8'h04;
            \$246 [81:50] = 32'd12;
            \$246 [113:82] = { 24'h000000, operands[589:582] };
          end
          if (\$179 ) begin
            \$246 [7:0] = 8'h04;
            \$246 [81:50] = 32'd14;
            \$246 [113:82] = { 17'h00000, operands[605:591] };
          end
        end
      4'h4:
          /* empty */;
      4'h5:
          if (finished) begin
            \$246 [7:0] = { 4'h0, \$180  };
            \$246 [49:18] = { 18'h00000, \$181  };
            \$246 [81:50] = { 26'h0000000, \$182  };
            \$246 [113:82] = \$183 ;
          end
      4'h6:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          if (\$194 ) begin
            \$246 [113:82] = vector;
            \$246 [15:8] = 8'h00;
          end
    endcase
    if (\$234 ) begin
      \$246 [113:8] = 106'h000000000000000000000000000;
      (* full_case = 32'd1 *)
      if (failed_access) begin
        \$246 [7:0] = { 4'h0, \$239  };
        \$246 [15:8] = { 3'h0, failed_id };
        \$246 [17:16] = failed_resp;
      end else if (\$236 ) begin
        \$246 [7:0] = 8'h02;
        \$246 [81:50] = { 26'h0000000, bad_table };
        \$246 [49:18] = { 17'h00000, bad_sample };
      end else if (\$238 ) begin
        \$246 [7:0] = 8'h08;
      end else begin
        \$246 [7:0] = 8'h07;
      end
    end
    if (rst) begin
      \$246  = 114'h00000000000000000000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$247  = counts;
    casez (state)
      4'h0:
          \$247  = 64'h0000000000000000;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h5:
          if (finished) begin
            \$247  = outcome[63:0];
          end
    endcase
    if (rst) begin
      \$247  = 64'h0000000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$248  = \$signal$50 ;
    casez (state)
      4'h0:
          \$248  = 2'h0;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h5:
          /* empty */;
      4'h6:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
        begin
          \$248  = \$189 [1:0];
          if (\$195 ) begin
            \$248  = 2'h0;
          end
        end
      4'h9:
          if (\$197 ) begin
            \$248  = \$198 [1:0];
          end
      4'ha:
          /* empty */;
      4'hb:
          /* empty */;
      4'hd:
          if (\$203 ) begin
            \$248  = \$204 [1:0];
          end
    endcase
    if (\$234 ) begin
      \$248  = 2'h0;
    end
    if (reset) begin
      \$248  = 2'h0;
    end
    if (rst) begin
      \$248  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$249  = state;
    casez (state)
      4'h0:
          if (\$162 ) begin
            \$249  = 4'h1;
          end
      4'h1:
          (* full_case = 32'd1 *)
          casez (now[7:0])
            8'h00, 8'h07:
                \$249  = 4'h0;
            8'h01:
                \$249  = 4'h2;
            8'h02, 8'h03, 8'h04, 8'h05, 8'h06:
                \$249  = 4'h3;
            8'h08:
                \$249  = 4'h0;
            8'h09:
                \$249  = 4'h0;
            default:
                \$249  = 4'h8;
          endcase
      4'h2:
          \$249  = \$164 ;
      4'h3:
        begin
          \$249  = 4'h4;
          if (\$173 ) begin
            \$249  = 4'h8;
          end
          if (\$176 ) begin
            \$249  = 4'h8;
          end
          if (\$179 ) begin
            \$249  = 4'h8;
          end
        end
      4'h4:
          \$249  = 4'h5;
      4'h5:
          if (finished) begin
            \$249  = 4'h6;
          end
      4'h6:
          if (\req__ready$64 ) begin
            \$249  = 4'h7;
          end
      4'h7:
          if (\$187 ) begin
            \$249  = 4'h0;
          end
      4'h8:
          if (\$195 ) begin
            \$249  = 4'h9;
          end
      4'h9:
          if (\$197 ) begin
          end else if (idle) begin
            \$249  = 4'ha;
          end
      4'ha:
          if (\req__ready$64 ) begin
            \$249  = 4'hb;
          end
      4'hb:
          if (\$200 ) begin
            \$249  = 4'hc;
          end
      4'hd:
          if (\$203 ) begin
          end else if (idle) begin
            \$249  = 4'h0;
          end
    endcase
    if (\$234 ) begin
      \$249  = 4'h8;
    end
    if (reset) begin
      \$249  = 4'hd;
    end
    if (rst) begin
      \$249  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$250  = halted;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          casez (now[7:0])
            8'h00, 8'h07:
                /* empty */;
            8'h01:
                /* empty */;
            8'h02, 8'h03, 8'h04, 8'h05, 8'h06:
                /* empty */;
            8'h08:
                /* empty */;
            8'h09:
                \$250  = 1'h1;
          endcase
    endcase
    if (reset) begin
      \$250  = 1'h0;
    end
    if (rst) begin
      \$250  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$251  = completions;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h5:
          /* empty */;
      4'h6:
          /* empty */;
      4'h7:
          if (\$187 ) begin
            \$251  = \$188 [31:0];
          end
      4'h8:
          /* empty */;
      4'h9:
          /* empty */;
      4'ha:
          /* empty */;
      4'hb:
          if (\$200 ) begin
            \$251  = \$201 [31:0];
          end
    endcase
    if (reset) begin
      \$251  = 32'd0;
    end
    if (rst) begin
      \$251  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$252  = abandon;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h5:
          /* empty */;
      4'h6:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          if (\$195 ) begin
            \$252  = 1'h1;
          end
      4'h9:
          if (\$197 ) begin
          end else if (idle) begin
            \$252  = 1'h0;
          end
      4'ha:
          /* empty */;
      4'hb:
          /* empty */;
      4'hd:
          if (\$203 ) begin
          end else if (idle) begin
            \$252  = 1'h0;
          end
    endcase
    if (reset) begin
      \$252  = 1'h1;
    end
    if (rst) begin
      \$252  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$253  = failed;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h5:
          /* empty */;
      4'h6:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          if (\$195 ) begin
            \$253  = 1'h1;
          end
    endcase
    if (reset) begin
      \$253  = 1'h0;
    end
    if (rst) begin
      \$253  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$254  = error_code;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h5:
          /* empty */;
      4'h6:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          if (\$195 ) begin
            \$254  = \$signal$39 [7:0];
          end
    endcase
    if (rst) begin
      \$254  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$255  = error_opcode;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h5:
          /* empty */;
      4'h6:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          if (\$195 ) begin
            \$255  = now[7:0];
          end
    endcase
    if (rst) begin
      \$255  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$256  = error_source;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h5:
          /* empty */;
      4'h6:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          if (\$195 ) begin
            \$256  = \$signal$39 [15:8];
          end
    endcase
    if (rst) begin
      \$256  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$257  = error_response;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h5:
          /* empty */;
      4'h6:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          if (\$195 ) begin
            \$257  = \$signal$39 [17:16];
          end
    endcase
    if (rst) begin
      \$257  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$258  = error_tag;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h5:
          /* empty */;
      4'h6:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          if (\$195 ) begin
            \$258  = now[63:32];
          end
    endcase
    if (rst) begin
      \$258  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$259  = error_sample;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h5:
          /* empty */;
      4'h6:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          if (\$195 ) begin
            \$259  = \$signal$39 [49:18];
          end
    endcase
    if (rst) begin
      \$259  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$260  = error_table;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h5:
          /* empty */;
      4'h6:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          if (\$195 ) begin
            \$260  = \$signal$39 [81:50];
          end
    endcase
    if (rst) begin
      \$260  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$261  = error_row;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h5:
          /* empty */;
      4'h6:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          if (\$195 ) begin
            \$261  = \$signal$39 [113:82];
          end
    endcase
    if (rst) begin
      \$261  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$262  = resetting;
    casez (state)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h5:
          /* empty */;
      4'h6:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          /* empty */;
      4'h9:
          /* empty */;
      4'ha:
          /* empty */;
      4'hb:
          /* empty */;
      4'hd:
          if (\$203 ) begin
          end else if (idle) begin
            \$262  = 1'h0;
          end
    endcase
    if (reset) begin
      \$262  = 1'h1;
    end
    if (rst) begin
      \$262  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$263  = \$216 [31:0];
    if (rst) begin
      \$263  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$264  = \$228 ;
    if (rst) begin
      \$264  = 1'h0;
    end
  end
  assign \beats__payload$1  = beats__payload;
  assign \beats__ready$3  = beats__ready;
  assign \beats__valid$5  = beats__valid;
  assign back = beat;
  assign \burst__payload$21  = burst__payload;
  assign \burst__ready$23  = burst__ready;
  assign \burst__valid$25  = burst__valid;
  assign opcode = now[7:0];
  assign \beats__payload.addr  = beats__payload[63:0];
  assign \beats__payload.data  = beats__payload[127:64];
  assign \beats__payload.strb  = beats__payload[129:128];
  assign \beats__payload.last  = beats__payload[130];
  assign \beats__payload$1.addr  = beats__payload[63:0];
  assign \beats__payload$1.data  = beats__payload[127:64];
  assign \beats__payload$1.strb  = beats__payload[129:128];
  assign \beats__payload$1.last  = beats__payload[130];
  assign \req__payload.address  = req__payload[63:0];
  assign \req__payload.count  = req__payload[66:64];
  assign \beat.data  = beat[63:0];
  assign \beat.resp  = beat[65:64];
  assign \back.data  = beat[63:0];
  assign \back.resp  = beat[65:64];
  assign \burst__payload.addr  = burst__payload[63:0];
  assign \burst__payload.len  = burst__payload[71:64];
  assign \burst__payload.id  = burst__payload[76:72];
  assign \burst__payload$21.addr  = burst__payload[63:0];
  assign \burst__payload$21.len  = burst__payload[71:64];
  assign \burst__payload$21.id  = burst__payload[76:72];
  assign \setting.register  = setting[7:0];
  assign \setting.table  = setting[13:8];
  assign \setting.value  = setting[77:14];
  assign \now.opcode  = now[7:0];
  assign \now.register  = now[15:8];
  assign \now.index  = now[31:16];
  assign \now.tag  = now[63:32];
  assign \now.value  = now[127:64];
  assign \req__payload$37.address  = \req__payload$37 [63:0];
  assign \req__payload$37.count  = \req__payload$37 [67:64];
  assign \req__payload$37.words  = \req__payload$37 [323:68];
  assign \$signal$39.code  = \$signal$39 [7:0];
  assign \$signal$39.source  = \$signal$39 [15:8];
  assign \$signal$39.response  = \$signal$39 [17:16];
  assign \$signal$39.sample  = \$signal$39 [49:18];
  assign \$signal$39.table  = \$signal$39 [81:50];
  assign \$signal$39.row  = \$signal$39 [113:82];
  assign \operands.ids  = operands[63:0];
  assign \operands.offsets  = operands[127:64];
  assign \operands.slots  = operands[191:128];
  assign \operands.weights  = operands[255:192];
  assign \operands.popular  = operands[319:256];
  assign \operands.rest  = operands[383:320];
  assign \operands.vectors  = operands[447:384];
  assign \operands.entries  = operands[511:448];
  assign \operands.samples  = operands[526:512];
  assign \operands.tables  = operands[533:527];
  assign \operands.bag_length  = operands[549:534];
  assign \operands.lookups  = operands[581:550];
  assign \operands.dim  = operands[589:582];
  assign \operands.weighted  = operands[590];
  assign \operands.rest_count  = operands[605:591];
  assign \rsp__payload.words  = rsp__payload[127:0];
  assign \rsp__payload.resp  = rsp__payload[129:128];
  assign \outcome.first_count  = outcome[31:0];
  assign \outcome.second_count  = outcome[63:32];
  assign \outcome.bad  = outcome[64];
  assign \outcome.bad_sample  = outcome[78:65];
  assign \outcome.bad_table  = outcome[84:79];
  assign \outcome.bad_row  = outcome[116:85];
  assign \req__payload$37 [323:68] = { \$70 [31:0], \$signal$39 [113:18], counts, now[63:32], 6'h00, \$signal$39 [17:8], now[7:0], \$signal$39 [7:0] };
  assign \req__payload$37 [67:64] = 4'h8;
  assign \req__payload$37 [63:0] = record_address;
  assign setting[77:14] = now[127:64];
  assign setting[13:8] = now[21:16];
  assign setting[7:0] = now[15:8];
  assign req__payload[66:64] = 3'h4;
  assign req__payload[63:0] = \$25 [63:0];
  assign \$24  = { 3'h0, \$23 , 4'h0 };
  assign \$44  = now[64];
  assign \$159  = { 2'h0, \$158 , 5'h00 };
endmodule

module \hotline_sequencer.design.fetcher (rst, burst__ready, \w_data$25 , i__valid, \w_en$23 , req__ready, burst__payload, i__payload, \o__ready$45 , abandon, rsp__payload, burst__valid, rsp__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$2  = 0;
  wire \$1 ;
  wire [4:0] \$10 ;
  wire [1:0] \$11 ;
  wire [6:0] \$12 ;
  wire [7:0] \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [2:0] \$16 ;
  wire \$17 ;
  wire [2:0] \$18 ;
  wire [2:0] \$19 ;
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
  wire [2:0] \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire [2:0] \$40 ;
  reg \$41 ;
  reg [63:0] \$42 ;
  reg [2:0] \$43 ;
  reg [1:0] \$44 ;
  reg \$45 ;
  reg [5:0] \$46 ;
  reg \$47 ;
  reg \$48 ;
  reg \$49 ;
  wire \$5 ;
  reg [1:0] \$50 ;
  reg \$51 ;
  reg \$52 ;
  reg [65:0] \$53 ;
  reg [1:0] \$54 ;
  reg \$55 ;
  reg \$56 ;
  reg [1:0] \$57 ;
  reg [63:0] \$58 ;
  reg [3:0] \$59 ;
  wire \$6 ;
  reg [1:0] \$60 ;
  reg [1:0] \$61 ;
  reg [1:0] \$62 ;
  wire \$7 ;
  wire [3:0] \$8 ;
  wire [4:0] \$9 ;
  reg \$signal  = 1'h0;
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
  reg [1:0] \$signal$77  = 2'h0;
  reg [5:0] \$signal$79  = 6'h00;
  reg \$signal$81  = 1'h0;
  reg [1:0] \$signal$83  = 2'h0;
  reg [1:0] \$signature__addr  = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$59 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$64 ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$69 ;
  wire [31:0] \$signature__data ;
  wire [31:0] \$signature__data$60 ;
  wire [31:0] \$signature__data$65 ;
  wire [31:0] \$signature__data$70 ;
  wire \$signature__en ;
  wire \$signature__en$58 ;
  wire \$signature__en$63 ;
  wire \$signature__en$68 ;
  input abandon;
  wire abandon;
  wire asks;
  wire [65:0] beat;
  reg [65:0] \beat$85  = 66'h00000000000000000;
  wire [63:0] \beat$85.data ;
  wire [1:0] \beat$85.resp ;
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
  wire [31:0] get__data;
  wire [31:0] \get__data$62 ;
  wire [31:0] \get__data$67 ;
  wire [31:0] \get__data$72 ;
  input [66:0] i__payload;
  wire [66:0] i__payload;
  wire [1:0] \i__payload$42 ;
  wire [1:0] \i__payload$42.resp ;
  wire [63:0] \i__payload.address ;
  wire [2:0] \i__payload.count ;
  wire i__ready;
  wire \i__ready$35 ;
  input i__valid;
  wire i__valid;
  wire \i__valid$40 ;
  reg less = 1'h0;
  wire [1:0] o__payload;
  wire [66:0] \o__payload$76 ;
  wire [63:0] \o__payload$76.address ;
  wire [2:0] \o__payload$76.count ;
  wire [1:0] \o__payload.resp ;
  wire o__ready;
  input \o__ready$45 ;
  wire \o__ready$45 ;
  wire o__valid;
  wire \o__valid$75 ;
  reg [1:0] place = 2'h0;
  wire puts;
  wire [2:0] r_data;
  wire [65:0] \r_data$86 ;
  wire r_en;
  wire \r_en$32 ;
  wire r_rdy;
  wire \r_rdy$84 ;
  wire [66:0] req__payload;
  wire [63:0] \req__payload.address ;
  wire [2:0] \req__payload.count ;
  output req__ready;
  wire req__ready;
  wire req__valid;
  wire [1:0] response;
  reg room = 1'h0;
  output [129:0] rsp__payload;
  wire [129:0] rsp__payload;
  wire [1:0] \rsp__payload.resp ;
  wire [127:0] \rsp__payload.words ;
  wire rsp__ready;
  output rsp__valid;
  wire rsp__valid;
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
  reg [3:0] s1_has = 4'h0;
  reg [1:0] s1_resp = 2'h0;
  wire takes;
  (* init = 3'h0 *)
  wire [2:0] w_data;
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
  assign \$24  = place == \$23 ;
  assign \$25  = 1'h1 + \$signal$81 ;
  assign \$26  = \$25  >= 2'h2;
  assign \$27  = 1'h0 + \$26 ;
  assign \$28  = place == \$27 ;
  assign \$29  = 1'h0 + \$signal$81 ;
  assign \$30  = \$29  >= 2'h2;
  assign \$31  = 1'h1 + \$30 ;
  assign \$32  = place == \$31 ;
  assign \$33  = 1'h1 + \$signal$81 ;
  assign \$34  = \$33  >= 2'h2;
  assign \$35  = 1'h1 + \$34 ;
  assign \$36  = place == \$35 ;
  assign \$37  = \$signal$41  ? 2'h0 : response;
  assign \$38  = \$signature__addr  + \$signal$41 ;
  assign \$39  = rsp__valid & \o__ready$45 ;
  assign \$40  = get__addr + 1'h1;
  always @(posedge clk)
    \$signal  <= \$41 ;
  always @(posedge clk)
    s1_address <= \$42 ;
  always @(posedge clk)
    s1 <= \$43 ;
  always @(posedge clk)
    \$signal$77  <= \$44 ;
  always @(posedge clk)
    less <= \$45 ;
  always @(posedge clk)
    \$signal$79  <= \$46 ;
  always @(posedge clk)
    room <= \$47 ;
  always @(posedge clk)
    \$signal$30  <= \$48 ;
  always @(posedge clk)
    \$signal$81  <= \$49 ;
  always @(posedge clk)
    \$signal$83  <= \$50 ;
  always @(posedge clk)
    \$signal$33  <= \$51 ;
  always @(posedge clk)
    \$signal$29  <= \$52 ;
  always @(posedge clk)
    \beat$85  <= \$53 ;
  always @(posedge clk)
    place <= \$54 ;
  always @(posedge clk)
    \$signal$34  <= \$55 ;
  always @(posedge clk)
    \$signal$41  <= \$56 ;
  always @(posedge clk)
    s1_resp <= \$57 ;
  always @(posedge clk)
    \$signal$54  <= \$58 ;
  always @(posedge clk)
    s1_has <= \$59 ;
  always @(posedge clk)
    \$signal$38  <= \$60 ;
  always @(posedge clk)
    \$signature__addr  <= \$61 ;
  always @(posedge clk)
    get__addr <= \$62 ;
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
  assign \$8  = \o__payload$76 [2] + \o__payload$76 [66:64];
  assign \$9  = \$8  + 1'h1;
  assign \$11  = asks ? s1[2:1] : 2'h0;
  assign \$12  = \$signal$79  + \$signal$77 ;
  assign \$13  = \$12  - less;
  assign \$14  = \$signal$79  <= 5'h17;
  assign \$15  = r_data[2:1] == 1'h1;
  assign \$16  = \$signal$83  - 1'h1;
  assign \$17  = \$signal$83  == 2'h2;
  assign \$18  = place + 1'h1;
  assign \$19  = \$signal$33  ? 3'h0 : \$18 ;
  assign \$20  = \$signal$81  ? { \beat$85 [31:0], \beat$85 [63:32] } : \beat$85 [63:0];
  assign \$21  = 1'h0 + \$signal$81 ;
  assign \$22  = \$21  >= 2'h2;
  assign \$23  = 1'h0 + \$22 ;
  \hotline_sequencer.design.fetcher.answers  answers (
    .abandon(abandon),
    .clk(clk),
    .i__payload(response),
    .i__ready(\i__ready$35 ),
    .i__valid(\i__valid$40 ),
    .o__payload(o__payload),
    .o__ready(\o__ready$45 ),
    .o__valid(rsp__valid),
    .rst(rst)
  );
  \hotline_sequencer.design.fetcher.beats  beats (
    .abandon(abandon),
    .clk(clk),
    .r_data(\r_data$86 ),
    .r_en(r_en),
    .r_rdy(\r_rdy$84 ),
    .rst(rst),
    .w_en(\w_en$23 ),
    .w_port__data(\w_data$25 )
  );
  \hotline_sequencer.design.fetcher.requests  requests (
    .abandon(abandon),
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(req__ready),
    .i__valid(i__valid),
    .o__payload(\o__payload$76 ),
    .o__ready(o__ready),
    .o__valid(\o__valid$75 ),
    .rst(rst)
  );
  \hotline_sequencer.design.fetcher.splitter  splitter (
    .abandon(abandon),
    .burst__payload(burst__payload),
    .burst__valid(burst__valid),
    .clk(clk),
    .o__ready(burst__ready),
    .rst(rst),
    .run__payload(run__payload),
    .run__ready(run__ready),
    .run__valid(run__valid)
  );
  \hotline_sequencer.design.fetcher.under_way  under_way (
    .abandon(abandon),
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
    \$41  = \$signal ;
    if (o__ready) begin
      \$41  = \o__valid$75 ;
    end
    if (abandon) begin
      \$41  = 1'h0;
    end
    if (rst) begin
      \$41  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$42  = s1_address;
    if (o__ready) begin
      \$42  = { \o__payload$76 [63:3], 3'h0 };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$43  = s1;
    if (o__ready) begin
      \$43 [0] = \o__payload$76 [2];
      \$43 [2:1] = \$10 [1:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$44  = \$11 ;
    if (abandon) begin
      \$44  = 2'h0;
    end
    if (rst) begin
      \$44  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$45  = takes;
    if (abandon) begin
      \$45  = 1'h0;
    end
    if (rst) begin
      \$45  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$46  = \$13 [5:0];
    if (abandon) begin
      \$46  = 6'h00;
    end
    if (rst) begin
      \$46  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$47  = \$14 ;
    if (abandon) begin
      \$47  = 1'h0;
    end
    if (rst) begin
      \$47  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$48  = \$signal$30 ;
    if (\r_en$32 ) begin
      \$48  = r_rdy;
    end
    if (abandon) begin
      \$48  = 1'h0;
    end
    if (rst) begin
      \$48  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$49  = \$signal$81 ;
    if (\r_en$32 ) begin
      \$49  = r_data[0];
    end
    if (abandon) begin
      \$49  = 1'h0;
    end
    if (rst) begin
      \$49  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$50  = \$signal$83 ;
    if (\r_en$32 ) begin
      \$50  = r_data[2:1];
    end else if (takes) begin
      \$50  = \$16 [1:0];
    end
    if (abandon) begin
      \$50  = 2'h0;
    end
    if (rst) begin
      \$50  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$51  = \$signal$33 ;
    if (\r_en$32 ) begin
      \$51  = \$15 ;
    end else if (takes) begin
      \$51  = \$17 ;
    end
    if (abandon) begin
      \$51  = 1'h0;
    end
    if (rst) begin
      \$51  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$52  = \$signal$29 ;
    if (r_en) begin
      \$52  = \r_rdy$84 ;
    end
    if (abandon) begin
      \$52  = 1'h0;
    end
    if (rst) begin
      \$52  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$53  = \beat$85 ;
    if (r_en) begin
      \$53  = \r_data$86 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$54  = place;
    if (takes) begin
      \$54  = \$19 [1:0];
    end
    if (abandon) begin
      \$54  = 2'h0;
    end
    if (rst) begin
      \$54  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$55  = \$signal$34 ;
    if (\$signal$31 ) begin
      \$55  = takes;
    end
    if (abandon) begin
      \$55  = 1'h0;
    end
    if (rst) begin
      \$55  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$56  = \$signal$41 ;
    if (\$signal$31 ) begin
      \$56  = \$signal$33 ;
    end
    if (abandon) begin
      \$56  = 1'h0;
    end
    if (rst) begin
      \$56  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$57  = s1_resp;
    if (\$signal$31 ) begin
      \$57  = \beat$85 [65:64];
    end
    if (abandon) begin
      \$57  = 2'h0;
    end
    if (rst) begin
      \$57  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$58  = \$signal$54 ;
    if (\$signal$31 ) begin
      \$58  = \$20 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$59  = s1_has;
    if (\$signal$31 ) begin
      \$59  = { \$36 , \$32 , \$28 , \$24  };
    end
    if (abandon) begin
      \$59  = 4'h0;
    end
    if (rst) begin
      \$59  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$60  = \$signal$38 ;
    if (puts) begin
      \$60  = \$37 ;
    end
    if (abandon) begin
      \$60  = 2'h0;
    end
    if (rst) begin
      \$60  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$61  = \$signature__addr ;
    if (puts) begin
      \$61  = \$38 [1:0];
    end
    if (abandon) begin
      \$61  = 2'h0;
    end
    if (rst) begin
      \$61  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$62  = get__addr;
    if (\$39 ) begin
      \$62  = \$40 [1:0];
    end
    if (abandon) begin
      \$62  = 2'h0;
    end
    if (rst) begin
      \$62  = 2'h0;
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
  assign \i__payload.address  = i__payload[63:0];
  assign \i__payload.count  = i__payload[66:64];
  assign \req__payload.address  = i__payload[63:0];
  assign \req__payload.count  = i__payload[66:64];
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
  assign \beat.data  = \w_data$25 [63:0];
  assign \beat.resp  = \w_data$25 [65:64];
  assign \i__payload$42.resp  = response;
  assign \rsp__payload.words  = rsp__payload[127:0];
  assign \rsp__payload.resp  = rsp__payload[129:128];
  assign \o__payload.resp  = o__payload;
  assign \o__payload$76.address  = \o__payload$76 [63:0];
  assign \o__payload$76.count  = \o__payload$76 [66:64];
  assign \beat$85.data  = \beat$85 [63:0];
  assign \beat$85.resp  = \beat$85 [65:64];
  assign rsp__payload[127:96] = \get__data$72 ;
  assign rsp__payload[95:64] = \get__data$67 ;
  assign rsp__payload[63:32] = \get__data$62 ;
  assign rsp__payload[31:0] = get__data;
  assign rsp__payload[129:128] = o__payload;
  assign run__payload[70:66] = 5'h10;
  assign run__payload[65:64] = s1[2:1];
  assign run__payload[63:0] = s1_address;
  assign \$10  = { 1'h0, \$9 [4:1] };
endmodule

module \hotline_sequencer.design.fetcher.answers (rst, i__payload, i__valid, i__ready, o__payload, o__ready, abandon, o__valid, clk);
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
  input abandon;
  wire abandon;
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
    if (abandon) begin
      \$14  = 1'h0;
    end
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$15  = \$11 ;
    if (abandon) begin
      \$15  = 1'h0;
    end
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
    if (abandon) begin
      \$16  = 2'h0;
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
    if (abandon) begin
      \$17  = 2'h0;
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

module \hotline_sequencer.design.fetcher.beats (rst, w_port__data, w_en, r_en, r_data, abandon, r_rdy, clk);
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
  input abandon;
  wire abandon;
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
    if (abandon) begin
      \$30  = 5'h00;
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
    if (abandon) begin
      \$31  = 5'h00;
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
    if (abandon) begin
      \$32  = 5'h00;
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
    if (abandon) begin
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

module \hotline_sequencer.design.fetcher.requests (rst, i__valid, o__ready, i__ready, o__payload, i__payload, abandon, o__valid, clk);
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
  wire [66:0] \$signature__data ;
  wire \$signature__en ;
  input abandon;
  wire abandon;
  input clk;
  wire clk;
  reg full = 1'h0;
  input [66:0] i__payload;
  wire [66:0] i__payload;
  wire [63:0] \i__payload.address ;
  wire [2:0] \i__payload.count ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [66:0] o__payload;
  wire [66:0] o__payload;
  wire [63:0] \o__payload.address ;
  wire [2:0] \o__payload.count ;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [1:0] oldest = 2'h0;
  (* init = 2'h0 *)
  wire [1:0] read__addr;
  wire [66:0] read__data;
  input rst;
  wire rst;
  reg [66:0] places [3:0];
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
    if (abandon) begin
      \$14  = 1'h0;
    end
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$15  = \$11 ;
    if (abandon) begin
      \$15  = 1'h0;
    end
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
    if (abandon) begin
      \$16  = 2'h0;
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
    if (abandon) begin
      \$17  = 2'h0;
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
  assign \i__payload.count  = i__payload[66:64];
  assign \o__payload.address  = o__payload[63:0];
  assign \o__payload.count  = o__payload[66:64];
endmodule

module \hotline_sequencer.design.fetcher.splitter (rst, o__ready, run__valid, run__ready, burst__payload, abandon, run__payload, burst__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$6  = 0;
  wire \$1 ;
  wire [10:0] \$10 ;
  wire [9:0] \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  reg \$16 ;
  reg [70:0] \$17 ;
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
  reg [70:0] \$signal$11  = 71'h000000000000000000;
  wire [63:0] \$signal$11.addr ;
  wire [1:0] \$signal$11.beats ;
  wire [4:0] \$signal$11.id ;
  reg \$signal$12  = 1'h0;
  reg \$signal$13  = 1'h0;
  wire \$signal$8 ;
  input abandon;
  wire abandon;
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
  input [70:0] run__payload;
  wire [70:0] run__payload;
  wire [63:0] \run__payload.addr ;
  wire [1:0] \run__payload.beats ;
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
  assign \$4  = \$signal$11 [65:64] - s1_before;
  assign \$5  = \$signal$13  ? s1_before : { 8'h00, \$signal$11 [65:64] };
  assign \$6  = \$signal$12  ? \$4  : { 1'h0, \$5  };
  assign \$7  = $signed(\$6 ) - $signed(2'h1);
  assign \$8  = ~ \$signal$13 ;
  assign \$9  = \$signal$12  | \$8 ;
  assign \$signal$8  = i__ready & \$9 ;
  assign \$10  = 10'h200 - run__payload[11:3];
  assign \$11  = run__payload[11:3] + run__payload[65:64];
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
  \hotline_sequencer.design.fetcher.splitter.bursts  bursts (
    .abandon(abandon),
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
    if (abandon) begin
      \$16  = 1'h0;
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
    if (abandon) begin
      \$19  = 1'h0;
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
    if (abandon) begin
      \$20  = 1'h0;
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
  assign \$signal$11.beats  = \$signal$11 [65:64];
  assign \$signal$11.id  = \$signal$11 [70:66];
  assign \run__payload.addr  = run__payload[63:0];
  assign \run__payload.beats  = run__payload[65:64];
  assign \run__payload.id  = run__payload[70:66];
  assign i__payload[71:64] = \$7 [7:0];
  assign i__payload[63:0] = \$3 ;
  assign i__payload[76:72] = \$signal$11 [70:66];
endmodule

module \hotline_sequencer.design.fetcher.splitter.bursts (rst, o__ready, i__ready, o__payload, abandon, i__payload, i__valid, o__valid, clk);
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
  input abandon;
  wire abandon;
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
    if (abandon) begin
      \$14  = 1'h0;
    end
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$15  = \$11 ;
    if (abandon) begin
      \$15  = 1'h0;
    end
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
    if (abandon) begin
      \$16  = 1'h0;
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
    if (abandon) begin
      \$17  = 1'h0;
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

module \hotline_sequencer.design.fetcher.under_way (rst, w_en, r_en, r_data, abandon, w_port__data, r_rdy, clk);
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
  input abandon;
  wire abandon;
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
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [4:0];
    end
    if (abandon) begin
      \$30  = 5'h00;
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
    if (abandon) begin
      \$31  = 5'h00;
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
    if (abandon) begin
      \$32  = 5'h00;
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
    if (abandon) begin
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

module \hotline_sequencer.design.writer (rst, beats__ready, req__valid, req__ready, req__payload, abandon, beats__payload, beats__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$9  = 0;
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
  wire [8:0] \$23 ;
  wire [64:0] \$24 ;
  wire [319:0] \$25 ;
  wire [9:0] \$26 ;
  reg \$27 ;
  reg [63:0] \$28 ;
  reg [319:0] \$29 ;
  wire \$3 ;
  reg [9:0] \$30 ;
  wire \$4 ;
  wire \$5 ;
  wire [287:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  (* init = 1'h0 *)
  wire \$signal ;
  reg [319:0] \$signal$6  = 320'h00000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire \$signal$7 ;
  input abandon;
  wire abandon;
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
  input [323:0] req__payload;
  wire [323:0] req__payload;
  wire [63:0] \req__payload.address ;
  wire [3:0] \req__payload.count ;
  wire [255:0] \req__payload.words ;
  output req__ready;
  wire req__ready;
  input req__valid;
  wire req__valid;
  input rst;
  wire rst;
  reg [63:0] s1_address = 64'h0000000000000000;
  reg [9:0] s1_strb = 10'h000;
  assign \$1  = | s1_strb[9:2];
  assign ends = ~ \$1 ;
  assign \$2  = & s1_address[6:3];
  assign \$3  = ends | \$2 ;
  assign \$signal$7  = beats__valid & beats__ready;
  assign \$4  = ~ beats__valid;
  assign \$5  = \$signal$7  & ends;
  assign req__ready = \$4  | \$5 ;
  assign \$6  = req__payload[2] ? { req__payload[323:68], 32'h00000000 } : { 32'h00000000, req__payload[323:68] };
  assign \$7  = req__payload[67:64] > 1'h0;
  assign \$8  = req__payload[67:64] > 1'h1;
  assign \$9  = req__payload[67:64] > 2'h2;
  assign \$10  = req__payload[67:64] > 2'h3;
  assign \$11  = req__payload[67:64] > 3'h4;
  assign \$12  = req__payload[67:64] > 3'h5;
  assign \$13  = req__payload[67:64] > 3'h6;
  assign \$14  = req__payload[67:64] > 3'h7;
  assign \$15  = req__payload[67:64] > 1'h0;
  assign \$16  = req__payload[67:64] > 1'h1;
  assign \$17  = req__payload[67:64] > 2'h2;
  assign \$18  = req__payload[67:64] > 2'h3;
  assign \$19  = req__payload[67:64] > 3'h4;
  assign \$20  = req__payload[67:64] > 3'h5;
  assign \$21  = req__payload[67:64] > 3'h6;
  assign \$22  = req__payload[67:64] > 3'h7;
  assign \$23  = req__payload[2] ? { \$14 , \$13 , \$12 , \$11 , \$10 , \$9 , \$8 , \$7 , 1'h0 } : { 1'h0, \$22 , \$21 , \$20 , \$19 , \$18 , \$17 , \$16 , \$15  };
  assign \$24  = s1_address + 4'h8;
  always @(posedge clk)
    beats__valid <= \$27 ;
  always @(posedge clk)
    s1_address <= \$28 ;
  always @(posedge clk)
    \$signal$6  <= \$29 ;
  always @(posedge clk)
    s1_strb <= \$30 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$27  = beats__valid;
    if (req__ready) begin
      \$27  = req__valid;
    end
    if (abandon) begin
      \$27  = 1'h0;
    end
    if (rst) begin
      \$27  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$28  = s1_address;
    if (req__ready) begin
      \$28  = { req__payload[63:3], 3'h0 };
    end else if (\$signal$7 ) begin
      \$28  = \$24 [63:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$29  = \$signal$6 ;
    if (req__ready) begin
      \$29  = { 32'h00000000, \$6  };
    end else if (\$signal$7 ) begin
      \$29  = \$25 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$30  = s1_strb;
    if (req__ready) begin
      \$30  = { 1'h0, \$23  };
    end else if (\$signal$7 ) begin
      \$30  = \$26 ;
    end
    if (abandon) begin
      \$30  = 10'h000;
    end
    if (rst) begin
      \$30  = 10'h000;
    end
  end
  assign \$signal  = beats__valid;
  assign \beats__payload.addr  = beats__payload[63:0];
  assign \beats__payload.data  = beats__payload[127:64];
  assign \beats__payload.strb  = beats__payload[129:128];
  assign \beats__payload.last  = beats__payload[130];
  assign \req__payload.address  = req__payload[63:0];
  assign \req__payload.count  = req__payload[67:64];
  assign \req__payload.words  = req__payload[323:68];
  assign beats__payload[130] = \$3 ;
  assign beats__payload[129:128] = s1_strb[1:0];
  assign beats__payload[127:64] = \$signal$6 [63:0];
  assign beats__payload[63:0] = s1_address;
  assign \$25  = { 64'h0000000000000000, \$signal$6 [319:64] };
  assign \$26  = { 2'h0, s1_strb[9:2] };
endmodule
