// Runs a block of which a stream of pairs, req_a and req_b, goes in and a stream of results, rsp_result, comes out.

#include <cstdint>
#include <memory>

#include "Vmodel.h"
#include "verilated.h"

namespace {

// SplitMix64: when to offer nothing, when to take nothing
struct Chance {
    uint64_t state;
    bool operator()(uint32_t of_65536) {
        uint64_t z = (state += 0x9E3779B97F4A7C15ull);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
        return ((z ^ (z >> 31)) & 0xFFFF) < of_65536;
    }
};

void tick(Vmodel& model) {
    model.clk = 1;
    model.eval();
    model.clk = 0;
    model.eval();
}

}  // namespace

// Puts `count` pairs through; `idle` and `stall`: of 65,536 cycles, in how many nothing is offered, nothing taken.
// Returns the cycles, or 0 if results stopped coming.
extern "C" uint64_t run_pairs(const uint32_t* a, const uint32_t* b, uint32_t* result, uint64_t count, uint32_t idle,
                              uint32_t stall, uint64_t seed) {
    constexpr uint64_t patience = 100000;
    auto context = std::make_unique<VerilatedContext>();
    context->randReset(2);
    context->randSeed(static_cast<int>(seed & 0x3FFFFFFF) + 1);
    auto model = std::make_unique<Vmodel>(context.get());
    Chance chance{seed};
    uint64_t given = 0, taken = 0, cycles = 0, last = 0;
    bool offered = false;
    model->clk = 0;
    model->req_valid = 0;
    model->rsp_ready = 0;
    model->rst = 1;
    model->eval();
    tick(*model);
    tick(*model);
    model->rst = 0;
    while (taken < count) {
        if (++cycles - last > patience) return 0;
        offered = given < count && (offered || !chance(idle));
        model->req_valid = offered;
        if (offered) {
            model->req_a = a[given];
            model->req_b = b[given];
        }
        model->rsp_ready = !chance(stall);
        model->eval();
        if (model->rsp_valid && model->rsp_ready) {
            result[taken++] = model->rsp_result;
            last = cycles;
        }
        if (offered && model->req_ready) {
            ++given;
            offered = false;
        }
        tick(*model);
    }
    return cycles;
}
