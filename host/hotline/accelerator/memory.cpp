// The Verilated accelerator with a memory that is this process's own: an address on its bus is a pointer.
//
// Only what was mapped can be reached; anything else is answered with DECERR. A beat is fetched or stored where it lies:
// nothing is copied but that beat. Latency, bandwidth and the order of answers are settings; errors and a memory that
// hangs can be asked for.

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <deque>
#include <map>
#include <memory>

#include "Vmodel.h"
#include "verilated.h"

namespace {

constexpr int kIds = 32;
constexpr int kBytes = sizeof(Vmodel::m_axi_rdata);
constexpr unsigned kOkay = 0, kDecodeError = 3;

struct Random {  // SplitMix64
    uint64_t state;
    uint64_t operator()() {
        uint64_t z = (state += 0x9E3779B97F4A7C15ull);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
        return z ^ (z >> 31);
    }
    uint64_t below(uint64_t n) { return n ? (*this)() % n : 0; }
};

struct Region {
    uint64_t bytes;
    bool writable;
    unsigned response;  // what every access is answered with
};

struct Read {
    uint64_t address;
    unsigned beats;
    uint64_t due;
};

struct Write {
    uint64_t address;
    unsigned beats, id;
    unsigned response = kOkay;
};

struct Answer {
    unsigned id, response;
    uint64_t due;
};

struct Settings {
    uint32_t latency;    // cycles from a request to its first beat
    uint32_t jitter;     // up to so many more, by chance
    uint32_t bandwidth;  // beats in 65,536 cycles, of each direction
    uint32_t reorder;    // whether answers of different ids overtake each other
    uint32_t limit;      // bursts of each direction that may be unanswered
};

class Device {
public:
    explicit Device(uint64_t seed) : random_{seed} {
        context_->randReset(2);
        context_->randSeed(static_cast<int>(seed & 0x3FFFFFFF) + 1);
        model_ = std::make_unique<Vmodel>(context_.get());
        auto& m = *model_;
        m.clk = m.s_axil_arvalid = m.s_axil_awvalid = m.s_axil_wvalid = 0;
        m.s_axil_rready = m.s_axil_bready = 1;
        m.m_axi_arready = m.m_axi_awready = m.m_axi_wready = m.m_axi_rvalid = m.m_axi_bvalid = 0;
        m.rst = 1;
        m.eval();
        for (int n = 0; n < 4; n++) edge();
        m.rst = 0;
    }

    void map(uint64_t base, uint64_t bytes, bool writable, unsigned response) {
        regions_[base] = {bytes, writable, response};
        last_ = regions_.end();
    }
    void unmap(uint64_t base) {
        regions_.erase(base);
        last_ = regions_.end();
    }
    void set(const Settings& settings) { settings_ = settings; }
    void hang(bool hung) { hung_ = hung; }
    uint64_t cycles() const { return cycles_; }
    void watch(uint32_t* record, uint64_t cycles) {
        record_ = record;
        record_end_ = record + cycles;
    }

    uint64_t run(uint64_t cycles) {
        const uint64_t before = cycles_;
        while (cycles_ - before < cycles && !model_->irq) tick();
        return cycles_ - before;
    }

    // Register accesses: the answer, or all ones if none comes
    uint32_t write_register(uint32_t address, uint32_t value) {
        auto& m = *model_;
        m.s_axil_awaddr = address;
        m.s_axil_wdata = value;
        m.s_axil_wstrb = 15;
        bool address_given = false, data_given = false;
        for (int n = 0; n < kPatience; n++) {
            m.s_axil_awvalid = !address_given;
            m.s_axil_wvalid = !data_given;
            const bool address_taken = m.s_axil_awvalid && m.s_axil_awready, data_taken = m.s_axil_wvalid && m.s_axil_wready;
            const bool answered = m.s_axil_bvalid;
            const uint32_t response = m.s_axil_bresp;
            tick();
            address_given |= address_taken;
            data_given |= data_taken;
            m.s_axil_awvalid = m.s_axil_wvalid = 0;
            if (answered) return response;
        }
        return ~0u;
    }
    uint32_t read_register(uint32_t address, uint32_t* value) {
        auto& m = *model_;
        m.s_axil_araddr = address;
        bool given = false;
        for (int n = 0; n < kPatience; n++) {
            m.s_axil_arvalid = !given;
            const bool taken = m.s_axil_arvalid && m.s_axil_arready, answered = m.s_axil_rvalid;
            const uint32_t response = m.s_axil_rresp;
            if (answered) *value = m.s_axil_rdata;
            tick();
            given |= taken;
            m.s_axil_arvalid = 0;
            if (answered) return response;
        }
        return ~0u;
    }

private:
    static constexpr int kPatience = 100;

    void edge() {
        model_->clk = 0;
        model_->eval();
        model_->clk = 1;
        model_->eval();
    }

    // One cycle. All outputs come from registers: what they say now is what the coming edge sees.
    void tick() {
        auto& m = *model_;
        const bool takes_read = !hung_ && reads_ < settings_.limit, takes_write = !hung_ && writes_.size() < settings_.limit;
        const bool takes_data = !hung_ && data_.size() < 64;
        m.m_axi_arready = takes_read;
        m.m_axi_awready = takes_write;
        m.m_axi_wready = takes_data;
        if (!m.m_axi_rvalid) offer_beat();
        if (!m.m_axi_bvalid) offer_answer();
        if (takes_read && m.m_axi_arvalid) {
            waiting_[m.m_axi_arid].push_back({m.m_axi_araddr, m.m_axi_arlen + 1u, due()});
            reads_++;
        }
        if (takes_write && m.m_axi_awvalid) writes_.push_back({m.m_axi_awaddr, m.m_axi_awlen + 1u, m.m_axi_awid});
        if (takes_data && m.m_axi_wvalid) {
            data_.emplace_back();
            std::memcpy(data_.back().bytes, &m.m_axi_wdata, kBytes);
            data_.back().strobes = m.m_axi_wstrb;
        }
        if (record_ != record_end_) *record_++ = bus();
        const bool beat_taken = m.m_axi_rvalid && m.m_axi_rready, answer_taken = m.m_axi_bvalid && m.m_axi_bready;
        edge();
        if (beat_taken) m.m_axi_rvalid = 0;
        if (answer_taken) m.m_axi_bvalid = 0;
        if (!hung_) store();
        cycles_++;
        read_credit_ = std::min<uint64_t>(read_credit_ + settings_.bandwidth, 2 << 16);
        write_credit_ = std::min<uint64_t>(write_credit_ + settings_.bandwidth, 2 << 16);
    }

    // valid of AR, R, AW, W, B, AW of the registers, then irq; from bit 8 on the ids of AR, R, AW, B, 5 bits each
    uint32_t bus() const {
        const auto& m = *model_;
        const uint32_t flags = m.m_axi_arvalid | m.m_axi_rvalid << 1 | m.m_axi_awvalid << 2 | m.m_axi_wvalid << 3 |
                               m.m_axi_bvalid << 4 | m.s_axil_awvalid << 5 | m.irq << 6;
        return flags | m.m_axi_arid << 8 | m.m_axi_rid << 13 | m.m_axi_awid << 18 | m.m_axi_bid << 23;
    }

    uint64_t due() { return cycles_ + settings_.latency + random_.below(settings_.jitter + 1ull); }

    // The oldest burst that is due, or, if answers may overtake, the next id's in turn
    void offer_beat() {
        if (hung_ || !reads_ || read_credit_ < 1 << 16) return;
        int chosen = -1;
        for (int n = 1; n <= kIds; n++) {
            const int id = (turn_ + n) % kIds;
            const auto& queue = waiting_[id];
            if (queue.empty() || queue.front().due > cycles_) continue;
            if (chosen < 0 || (!settings_.reorder && queue.front().due < waiting_[chosen].front().due)) chosen = id;
            if (settings_.reorder) break;
        }
        if (chosen < 0) return;
        turn_ = settings_.reorder ? static_cast<int>(random_.below(kIds)) : chosen - 1 + kIds;
        auto& m = *model_;
        auto& read = waiting_[chosen].front();
        const unsigned response = reach(read.address, false);
        if (response == kOkay)
            std::memcpy(&m.m_axi_rdata, reinterpret_cast<const void*>(read.address), kBytes);
        else
            std::memset(&m.m_axi_rdata, 0, kBytes);
        m.m_axi_rvalid = 1;
        m.m_axi_rid = chosen;
        m.m_axi_rresp = response;
        m.m_axi_rlast = read.beats == 1;
        read.address += kBytes;
        if (!--read.beats) {
            waiting_[chosen].pop_front();
            reads_--;
        }
        read_credit_ -= 1 << 16;
    }

    void offer_answer() {
        if (hung_ || answers_.empty() || answers_.front().due > cycles_) return;
        auto& m = *model_;
        m.m_axi_bvalid = 1;
        m.m_axi_bid = answers_.front().id;
        m.m_axi_bresp = answers_.front().response;
        answers_.pop_front();
    }

    void store() {
        if (writes_.empty() || data_.empty() || write_credit_ < 1 << 16) return;
        auto& write = writes_.front();
        const auto& beat = data_.front();
        const unsigned response = reach(write.address, true);
        if (response == kOkay) {
            for (int n = 0; n < kBytes; n += 4)
                if (beat.strobes >> n & 1) std::memcpy(reinterpret_cast<void*>(write.address + n), beat.bytes + n, 4);
        } else {
            write.response = response;
        }
        data_.pop_front();
        write.address += kBytes;
        write_credit_ -= 1 << 16;
        if (!--write.beats) {
            answers_.push_back({write.id, write.response, due()});
            if (answers_.size() > 1 && answers_.back().due < answers_[answers_.size() - 2].due)
                answers_.back().due = answers_[answers_.size() - 2].due;
            writes_.pop_front();
        }
    }

    // What an access to the beat at `address` is answered with; a beat counts as mapped if any of it is
    unsigned reach(uint64_t address, bool writes) {
        if (last_ == regions_.end() || !covers(last_, address)) {
            last_ = regions_.upper_bound(address + kBytes - 1);
            if (last_ == regions_.begin()) {
                last_ = regions_.end();
                return kDecodeError;
            }
            --last_;
            if (!covers(last_, address)) {
                last_ = regions_.end();
                return kDecodeError;
            }
        }
        if (last_->second.response) return last_->second.response;
        return writes && !last_->second.writable ? kDecodeError : kOkay;
    }
    static bool covers(std::map<uint64_t, Region>::iterator at, uint64_t address) {
        return address + kBytes > at->first && address < at->first + at->second.bytes;
    }

    struct Beat {
        unsigned char bytes[kBytes];
        uint64_t strobes;
    };

    std::unique_ptr<VerilatedContext> context_ = std::make_unique<VerilatedContext>();
    std::unique_ptr<Vmodel> model_;
    Random random_;
    Settings settings_{100, 0, 1 << 16, 1, 1 << 10};
    std::map<uint64_t, Region> regions_;
    std::map<uint64_t, Region>::iterator last_ = regions_.end();
    std::deque<Read> waiting_[kIds];
    std::deque<Write> writes_;
    std::deque<Beat> data_;
    std::deque<Answer> answers_;
    size_t reads_ = 0;
    int turn_ = 0;
    uint32_t *record_ = nullptr, *record_end_ = nullptr;
    uint64_t cycles_ = 0, read_credit_ = 0, write_credit_ = 0;
    bool hung_ = false;
};

Device& at(void* device) { return *static_cast<Device*>(device); }

}  // namespace

extern "C" {
void* hotline_new(uint64_t seed) { return new Device(seed); }
void hotline_free(void* device) { delete static_cast<Device*>(device); }
void hotline_map(void* device, uint64_t base, uint64_t bytes, int writable, unsigned response) {
    at(device).map(base, bytes, writable != 0, response);
}
void hotline_unmap(void* device, uint64_t base) { at(device).unmap(base); }
void hotline_set(void* device, uint32_t latency, uint32_t jitter, uint32_t bandwidth, uint32_t reorder, uint32_t limit) {
    at(device).set({latency, jitter, bandwidth, reorder, limit});
}
void hotline_hang(void* device, int hung) { at(device).hang(hung != 0); }
uint64_t hotline_run(void* device, uint64_t cycles) { return at(device).run(cycles); }
uint64_t hotline_cycles(void* device) { return at(device).cycles(); }
void hotline_watch(void* device, uint32_t* record, uint64_t cycles) { at(device).watch(record, cycles); }
uint32_t hotline_write(void* device, uint32_t address, uint32_t value) { return at(device).write_register(address, value); }
uint32_t hotline_read(void* device, uint32_t address, uint32_t* value) { return at(device).read_register(address, value); }
}
