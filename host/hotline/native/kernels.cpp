// The loops of a training step on the processor that are worth more than a compiler of Python makes of them.
// Arrays are dense and row-major; every output element is written by one thread, in an order that does not depend on
// their number. Compiled for the machine it runs on, with OpenMP, into the thread pool that PyTorch uses.

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

#define HOTLINE_INLINE __attribute__((always_inline)) inline

namespace {

constexpr long kBlock = 64;         // samples that a thread takes at once
constexpr int kMostFeatures = 64;   // feature vectors of a sample
constexpr int kMostPairs = kMostFeatures * (kMostFeatures + 1) / 2;
constexpr int kLanes = 16;          // pairs that are computed at once, some of them for nothing

template <typename T, int Dim>
struct Row {
  T at[Dim];
};

// A bfloat16: the upper half of an fp32.
struct Bf16 {
  uint16_t bits;
};

// A From as a To; where that is narrower, rounded to the nearest, of two as near to the even one.
template <typename To, typename From>
HOTLINE_INLINE To as(From from) {
  if constexpr (std::is_same_v<To, From>) {
    return from;
  } else if constexpr (std::is_same_v<From, Bf16>) {
    const uint32_t all = static_cast<uint32_t>(from.bits) << 16;
    float value;
    std::memcpy(&value, &all, sizeof value);
    return value;
  } else {
    uint32_t all;
    std::memcpy(&all, &from, sizeof all);
    const bool is_nan = (all & 0x7FFFFFFF) > 0x7F800000;
    return {static_cast<uint16_t>((is_nan ? 0x7FC00000 : all + 0x7FFF + (all >> 16 & 1)) >> 16)};
  }
}

template <typename From, typename To>
HOTLINE_INLINE void convert(const From* from, To* to, long count) {
#pragma omp simd
  for (long k = 0; k < count; k++) to[k] = as<To>(from[k]);
}

// Embedding vectors of T; what goes to and comes from the networks, of N.
template <typename T_, typename N_>
struct Kinds {
  using T = T_;
  using N = N_;
};

// numbers that pairs() makes of a sample
template <int Dim>
long pair_width(long features, int itself) {
  return Dim + features * (features - 1) / 2 + (itself ? features : 0);
}

// out[b] = [dense[b], products of features i and j, j < i (or j <= i), row by row]; feature 0 is the dense one
template <typename K, int Dim, typename T = typename K::T, typename N = typename K::N>
void pairs(const N* dense, const T* embedded, long batch, int tables, int itself, N* out, int threads) {
  const int features = tables + 1, padded = (features + kLanes - 1) / kLanes * kLanes;
  const long width = pair_width<Dim>(features, itself);
#pragma omp parallel for schedule(static) num_threads(threads)
  for (long block = 0; block < (batch + kBlock - 1) / kBlock; block++) {
    const long stop = std::min(batch, (block + 1) * kBlock);
    for (long b = block * kBlock; b < stop; b++) {
      const T* e = embedded + b * tables * Dim;
      T x[Dim];
      convert(dense + b * Dim, x, Dim);
      N* o = out + b * width;
      alignas(64) T turned[Dim][kMostFeatures];  // the features as columns: products of one with all are a loop
      for (int k = 0; k < Dim; k++) {
        o[k] = dense[b * Dim + k];
        turned[k][0] = x[k];
        for (int t = 0; t < tables; t++) turned[k][t + 1] = e[t * Dim + k];
        for (int t = features; t < padded; t++) turned[k][t] = 0;
      }
      alignas(64) T triangle[kMostPairs + kLanes];  // what is too much at a row's end, the next row replaces
      long at = 0;
      for (int i = itself ? 0 : 1; i < features; at += i + itself, i++) {
        const T* own = i ? e + (i - 1) * Dim : x;
        for (int first = 0; first < i + itself; first += kLanes) {
          T sums[kLanes] = {};
          for (int k = 0; k < Dim; k++)
#pragma omp simd
            for (int j = 0; j < kLanes; j++) sums[j] += own[k] * turned[k][first + j];
          std::memcpy(triangle + at + first, sums, sizeof sums);
        }
      }
      convert(triangle, o + Dim, at);
    }
  }
}

// Gradients of both inputs of pairs(). A feature's is the sum of all features, each times the gradient of its product
// with it; those of some features are summed at once, in registers.
template <typename K, int Dim, typename T = typename K::T, typename N = typename K::N>
void pairs_backward(const N* dense, const T* embedded, const N* grad, long batch, int tables, int itself, N* grad_dense,
                    T* grad_embedded, int threads) {
  constexpr int kAtOnce = 128 / Dim;
  const int features = tables + 1;
  const long width = pair_width<Dim>(features, itself);
#pragma omp parallel for schedule(static) num_threads(threads)
  for (long block = 0; block < (batch + kBlock - 1) / kBlock; block++) {
    const long stop = std::min(batch, (block + 1) * kBlock);
    alignas(64) T of_pair[kMostFeatures][kMostFeatures + kLanes] = {};  // the triangle and its mirror image
    alignas(64) Row<T, Dim> feature[kMostFeatures], found[kMostFeatures];
    for (long b = block * kBlock; b < stop; b++) {
      const N* g = grad + b * width;
      convert(dense + b * Dim, feature[0].at, Dim);
      std::memcpy(feature + 1, embedded + b * tables * Dim, tables * sizeof(feature[0]));
      Row<T, Dim> through;  // of what goes by the products
      convert(g, through.at, Dim);
      alignas(64) T triangle[kMostPairs + kLanes];
      convert(g + Dim, triangle, width - Dim);
      long at = 0;
      for (int i = itself ? 0 : 1; i < features; at += i + itself, i++) {
        for (int j = 0; j < i; j += kLanes)  // later rows replace what is too much
          std::memcpy(of_pair[i] + j, triangle + at + j, kLanes * sizeof(T));
        for (int j = 0; j < i; j++) of_pair[j][i] = of_pair[i][j];
        of_pair[i][i] = itself ? 2 * triangle[at + i] : 0;
      }
      for (int first = 0; first < features; first += kAtOnce) {
        Row<T, Dim> sum[kAtOnce] = {};
        if (!first) sum[0] = through;
        for (int j = 0; j < features; j++) {
          const Row<T, Dim> own = feature[j];
#pragma GCC unroll 16
          for (int r = 0; r < kAtOnce; r++)
#pragma omp simd
            for (int k = 0; k < Dim; k++) sum[r].at[k] += of_pair[j][first + r] * own.at[k];
        }
#pragma GCC unroll 16
        for (int r = 0; r < kAtOnce; r++)
          if (first + r < features) found[first + r] = sum[r];
      }
      convert(found[0].at, grad_dense + b * Dim, Dim);
      std::memcpy(grad_embedded + b * tables * Dim, found + 1, tables * sizeof(found[0]));
    }
  }
}

// masked = grad where out > 0, else 0; sums[j] = sum of masked[:, j], block after block
template <typename T>
void relu_backward(const T* grad, const T* out, long rows, long columns, T* masked, T* sums, int threads) {
  const long blocks = (rows + kBlock - 1) / kBlock;
  std::vector<T> parts(blocks * columns);  // sums of each block
#pragma omp parallel for schedule(static) num_threads(threads)
  for (long block = 0; block < blocks; block++) {
    T* part = parts.data() + block * columns;
    const long stop = std::min(rows, (block + 1) * kBlock);
    for (long i = block * kBlock * columns; i < stop * columns; i += columns)
#pragma omp simd
      for (long j = 0; j < columns; j++) part[j] += masked[i + j] = out[i + j] > 0 ? grad[i + j] : T(0);
  }
  std::memset(sums, 0, columns * sizeof(T));
  for (long block = 0; block < blocks; block++)
    for (long j = 0; j < columns; j++) sums[j] += parts[block * columns + j];
}

// out[t * count + i] = columns[t][rows[i]]; bad[t]: the first i whose id is outside 0..limits[t] - 1, or -1
void take(const int64_t* columns, const int64_t* limits, long tables, const int64_t* rows, long count, int32_t* out,
          int64_t* bad, int threads) {
#pragma omp parallel for schedule(dynamic, 1) num_threads(threads)
  for (long t = 0; t < tables; t++) {
    const int32_t* column = reinterpret_cast<const int32_t*>(columns[t]);
    const uint32_t limit = static_cast<uint32_t>(limits[t]);
    int32_t* own = out + t * count;
    bool outside = false;
    for (long i = 0; i < count; i++) {
      own[i] = column[rows[i]];
      outside |= static_cast<uint32_t>(own[i]) >= limit;  // one below zero is far beyond any table
    }
    bad[t] = -1;
    for (long i = 0; outside && bad[t] < 0; i++)
      if (static_cast<uint32_t>(own[i]) >= limit) bad[t] = i;
  }
}

// The lookups of a batch: indices, table after table; bag (t, sample) begins at offsets[t * batch + sample]. An index
// below zero is somebody else's. Row r of table t is row base[t] + r of the weight.
struct Lookups {
  const int64_t* base;
  const int32_t* indices;
  const int64_t* offsets;
  long tables, batch;
};

// Asks for all of a row before it is needed: 3: into the nearest cache, which can wait for few; 2: into the second.
// Inlined by force, like what calls it: GCC drops calls of functions that do nothing else, as if they did nothing.
template <int kNearness, typename T>
HOTLINE_INLINE void ask_for(const T* row, long dim) {
  constexpr long kLine = 64 / sizeof(T);
  for (long j = 0; j < dim; j += kLine) __builtin_prefetch(row + j, 0, kNearness);
}

// Goes through the lookups of some samples in one table.
struct Walk {
  const int64_t* offsets;
  const int32_t* samples;
  long k, stop;
  int64_t i = 0, last = 0;

  // moves to the next lookup, if there is one
  bool next() {
    for (i++; i >= last; k++) {
      if (k == stop) return false;
      i = offsets[samples[k]];
      last = offsets[samples[k] + 1];
    }
    return true;
  }
};

// out[k, t] = sum of the rows of bag (t, samples[k]), in the order of the bag, for samples first <= k < stop
template <typename T, int Dim>
void gather_block(const T* weight, long any_dim, Lookups of, long t, const int32_t* samples, long first, long stop,
                  T* out) {
  const long dim = Dim ? Dim : any_dim;
  constexpr long kAhead = 32;  // lookups
  const int64_t* offsets = of.offsets + t * of.batch;
  const T* table = weight + of.base[t] * dim;
  Walk coming = {offsets, samples, first, stop};
  bool more = true;
  auto ask = [&] {
    if (more && (more = coming.next()) && of.indices[coming.i] >= 0)
      ask_for<2>(table + of.indices[coming.i] * dim, dim);
  };
  for (long n = 0; n < kAhead; n++) ask();
  for (long k = first; k < stop; k++) {
    T* into = out + (k * of.tables + t) * dim;
    T own[Dim ? Dim : 1] = {};  // in registers
    T* sum = Dim ? own : into;
    if (!Dim) std::memset(into, 0, dim * sizeof(T));
    const int64_t last = offsets[samples[k] + 1];
    for (int64_t i = offsets[samples[k]]; i < last; i++) {
      ask();
      if (of.indices[i] < 0) continue;
      const T* row = table + of.indices[i] * dim;
#pragma omp simd
      for (long j = 0; j < dim; j++) sum[j] += row[j];
    }
    if (Dim) std::memcpy(into, own, sizeof own);
  }
}

// Dim 0: dim is known at run time alone
template <typename T, int Dim>
void gather(const T* weight, long dim, Lookups of, const int32_t* samples, long count, T* out, int threads) {
  const long blocks = (count + kBlock - 1) / kBlock;
  // where bags are long a thread stays with a table, whose popular rows are then in its cache
  const bool by_table = of.offsets[of.tables * of.batch] >= 8 * of.tables * of.batch;
#pragma omp parallel for schedule(static) num_threads(threads)
  for (long task = 0; task < of.tables * blocks; task++) {
    const long t = by_table ? task / blocks : task % of.tables;
    const long first = (by_table ? task % blocks : task / of.tables) * kBlock;
    gather_block<T, Dim>(weight, dim, of, t, samples, first, std::min(count, first + kBlock), out);
  }
}

// The gradient of the bags: sample s has row where[s] of first and, beyond its end, of second; below zero it has none
template <typename T>
struct Gradient {
  const int32_t* where;
  const T* first;
  const T* second;
  long split;  // rows of first

  const T* of(long at, long table, long tables, long dim) const {
    return (at < split ? first + at * tables * dim : second + (at - split) * tables * dim) + table * dim;
  }
};

enum Rule { kSgd, kRowwise, kElementwise, kAdam };

// What a rule multiplies with; fresh: what Adam's moments take of the new, 1 - beta.
template <typename T>
struct Rates {
  T stride, eps, fresh1, fresh2;
};

inline uint64_t mixed(uint64_t z) {
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  return z ^ (z >> 31);
}

// A lookup of row `row` of its table, whose gradient is number `at`.
struct Lookup {
  uint32_t row;
  int32_t at;
};

// What one thread needs to bring the lookups of equal rows together; not initialised.
template <typename T>
struct Scratch {
  std::unique_ptr<Lookup[]> found, sorted;
  std::unique_ptr<T[]> gradients;
  long lookups = 0, numbers = 0;

  void make_room(long wanted) {
    if (wanted <= lookups) return;
    lookups = wanted;
    found.reset(new Lookup[wanted]);
    sorted.reset(new Lookup[wanted]);
  }

  T* make_room_for_gradients(long wanted) {
    if (wanted > numbers) gradients.reset(new T[numbers = wanted]);
    return gradients.get();
  }
};

// Sorts by row, those of equal rows in the order that they have; `rows`: bits that rows have. Digits from the lowest.
inline const Lookup* sort_by_row(Lookup* from, Lookup* to, long count, uint32_t rows) {
  const int digit = count > (1 << 14) ? 10 : 8;
  const uint32_t mask = (1u << digit) - 1;
  int32_t place[1 << 10];
  for (int shift = 0; shift < 32 && rows >> shift; shift += digit) {
    if (!(rows >> shift & mask)) continue;
    std::memset(place, 0, sizeof(place[0]) << digit);
    for (long i = 0; i < count; i++) place[from[i].row >> shift & mask]++;
    int32_t before = 0;
    for (uint32_t d = 0; d <= mask; d++) before += std::exchange(place[d], before);
    for (long i = 0; i < count; i++) to[place[from[i].row >> shift & mask]++] = from[i];
    std::swap(from, to);
  }
  return from;
}

// What an optimizer does to a row with the sum of its gradients.
template <typename T, Rule kRule>
inline void step(T* own, T* state, const T* sum, long dim, Rates<T> by) {
  if (kRule == kSgd) {
#pragma omp simd
    for (long j = 0; j < dim; j++) own[j] -= by.stride * sum[j];
  } else if (kRule == kRowwise) {
    T square = 0;
#pragma omp simd reduction(+ : square)
    for (long j = 0; j < dim; j++) square += sum[j] * sum[j];
    *state += square / static_cast<T>(dim);
    const T factor = by.stride / (std::sqrt(*state) + by.eps);
#pragma omp simd
    for (long j = 0; j < dim; j++) own[j] -= factor * sum[j];
  } else if (kRule == kElementwise) {
#pragma omp simd
    for (long j = 0; j < dim; j++) {
      state[j] += sum[j] * sum[j];
      own[j] -= by.stride * sum[j] / (std::sqrt(state[j]) + by.eps);
    }
  } else {
    T* square = state + dim;
#pragma omp simd
    for (long j = 0; j < dim; j++) {
      state[j] += by.fresh1 * (sum[j] - state[j]);
      square[j] += by.fresh2 * (sum[j] * sum[j] - square[j]);
      own[j] -= by.stride * state[j] / (std::sqrt(square[j]) + by.eps);
    }
  }
}

// One optimizer step on the rows of one table whose mixed number is in part `part` of `parts` equal ones. Lookups are
// sorted by row, so that memory is walked through forwards; gradients of equal rows are summed first, in the order of
// the batch.
template <typename T, int Dim, Rule kRule>
void update_table(T* weight, T* moment, long any_dim, Lookups of, long table, Gradient<T> gradient, Rates<T> by,
                  uint64_t part, uint64_t parts, Scratch<T>& scratch) {
  const long dim = Dim ? Dim : any_dim;
  constexpr long kAhead = 32, kGradientsAhead = 6;  // lookups
  const int64_t* offsets = of.offsets + table * of.batch;
  const long lookups = offsets[of.batch] - offsets[0];
  scratch.make_room(lookups + 1);
  // gradients that are read often are brought side by side, where a cache holds them
  const bool packed = lookups >= 4 * of.batch;
  T* pack = packed ? scratch.make_room_for_gradients(of.batch * dim) : nullptr;
  Lookup* found = scratch.found.get();
  uint32_t rows = 0;
  long count = 0;
  for (long sample = 0; sample < of.batch; sample++) {
    const int32_t at = gradient.where[sample];
    if (at < 0) continue;
    if (packed) std::memcpy(pack + sample * dim, gradient.of(at, table, of.tables, dim), dim * sizeof(T));
    for (int64_t i = offsets[sample]; i < offsets[sample + 1]; i++) {
      const int32_t row = of.indices[i];
      found[count] = {static_cast<uint32_t>(row), packed ? static_cast<int32_t>(sample) : at};
      const bool ours = row >= 0 && (parts == 1 || (mixed(row) >> 32) * parts >> 32 == part);
      rows |= ours ? row : 0;
      count += ours;
    }
  }
  const Lookup* sorted = sort_by_row(found, scratch.sorted.get(), count, rows);
  auto gradient_of = [&](const Lookup& lookup) {
    return packed ? pack + lookup.at * dim : gradient.of(lookup.at, table, of.tables, dim);
  };
  const long width = kRule == kRowwise ? 1 : kRule == kAdam ? 2 * dim : dim;  // of a row's state
  T* own = weight + of.base[table] * dim;
  T* state = kRule == kSgd ? moment : moment + of.base[table] * width;
  auto ask_for_row = [&](long i) __attribute__((always_inline)) {
    if (i >= count || (i && sorted[i].row == sorted[i - 1].row)) return;
    ask_for<2>(own + sorted[i].row * dim, dim);
    if (kRule != kSgd) ask_for<2>(state + sorted[i].row * width, width);
  };
  auto ask = [&](long i) __attribute__((always_inline)) {
    ask_for_row(i + kAhead);
    if (i + kGradientsAhead < count) ask_for<3>(gradient_of(sorted[i + kGradientsAhead]), dim);
  };
  std::unique_ptr<T[]> sum_of_any(Dim ? nullptr : new T[dim]);
  T sum_of[Dim ? Dim : 1];
  T* sum = Dim ? sum_of : sum_of_any.get();
  for (long i = 0; i < std::min(kAhead, count); i++) ask_for_row(i);
  for (long i = 0; i < count;) {
    const uint32_t row = sorted[i].row;
    std::memcpy(sum, gradient_of(sorted[i]), dim * sizeof(T));
    ask(i);
    for (i++; i < count && sorted[i].row == row; i++) {
      const T* more = gradient_of(sorted[i]);
      ask(i);
#pragma omp simd
      for (long j = 0; j < dim; j++) sum[j] += more[j];
    }
    step<T, kRule>(own + row * dim, kRule == kSgd ? state : state + row * width, sum, dim, by);
  }
}

template <typename T, int Dim, Rule kRule>
void update(T* weight, T* moment, long dim, Lookups of, Gradient<T> gradient, Rates<T> by, int threads) {
  // where tables are few, the rows of each are dealt out, so that no thread waits long for the last
  const long parts = threads == 1 ? 1 : (2 * threads + of.tables - 1) / of.tables;
#pragma omp parallel num_threads(threads)
  {
    Scratch<T> scratch;
#pragma omp for schedule(dynamic, 1)
    for (long task = 0; task < of.tables * parts; task++)
      update_table<T, Dim, kRule>(weight, moment, dim, of, task / parts, gradient, by, task % parts, parts,
                                  scratch);
  }
}

template <typename T, int Dim>
void update_by(long rule, T* weight, T* moment, long dim, Lookups of, Gradient<T> gradient, Rates<T> by,
               int threads) {
  if (rule == kSgd) update<T, Dim, kSgd>(weight, moment, dim, of, gradient, by, threads);
  if (rule == kRowwise) update<T, Dim, kRowwise>(weight, moment, dim, of, gradient, by, threads);
  if (rule == kElementwise) update<T, Dim, kElementwise>(weight, moment, dim, of, gradient, by, threads);
  if (rule == kAdam) update<T, Dim, kAdam>(weight, moment, dim, of, gradient, by, threads);
}

}  // namespace

// The border: what Python calls. All integers are long, the last of them the threads; the names end in the kind.
extern "C" {

#define HOTLINE_BY_DIM(F, ...)                                                                                        \
  switch (dim) {                                                                                                      \
    case 8: return F<T, 8>(__VA_ARGS__);                                                                              \
    case 16: return F<T, 16>(__VA_ARGS__);                                                                            \
    case 32: return F<T, 32>(__VA_ARGS__);                                                                            \
    case 64: return F<T, 64>(__VA_ARGS__);                                                                            \
    case 128: return F<T, 128>(__VA_ARGS__);                                                                          \
  }

void hotline_take(const int64_t* columns, const int64_t* limits, long tables, const int64_t* rows, long count,
                  int32_t* out, int64_t* bad, long threads) {
  take(columns, limits, tables, rows, count, out, bad, threads);
}

// NAME: of NARROW, the kind of what goes to and comes from the networks
#define HOTLINE_PAIRS(TYPE, NARROW, NAME)                                                                             \
  void hotline_pairs_##NAME(const NARROW* dense, const TYPE* embedded, long batch, long tables, long dim,             \
                            long itself, NARROW* out, long threads) {                                                 \
    using T = Kinds<TYPE, NARROW>;                                                                                    \
    HOTLINE_BY_DIM(pairs, dense, embedded, batch, tables, itself, out, threads)                                       \
  }                                                                                                                   \
  void hotline_pairs_backward_##NAME(const NARROW* dense, const TYPE* embedded, const NARROW* grad, long batch,       \
                                     long tables, long dim, long itself, NARROW* grad_dense, TYPE* grad_embedded,     \
                                     long threads) {                                                                  \
    using T = Kinds<TYPE, NARROW>;                                                                                    \
    HOTLINE_BY_DIM(pairs_backward, dense, embedded, grad, batch, tables, itself, grad_dense, grad_embedded, threads)  \
  }

HOTLINE_PAIRS(float, float, f32)
HOTLINE_PAIRS(double, double, f64)
HOTLINE_PAIRS(float, Bf16, bf16)

#define HOTLINE_KERNELS(TYPE, NAME)                                                                                   \
  void hotline_relu_backward_##NAME(const TYPE* grad, const TYPE* out, long rows, long columns, TYPE* masked,         \
                                    TYPE* sums, long threads) {                                                       \
    relu_backward(grad, out, rows, columns, masked, sums, threads);                                                   \
  }                                                                                                                   \
  void hotline_gather_##NAME(const TYPE* weight, long dim, const int64_t* base, const int32_t* indices,               \
                             const int64_t* offsets, long tables, long batch, const int32_t* samples, long count,     \
                             TYPE* out, long threads) {                                                               \
    using T = TYPE;                                                                                                   \
    const Lookups of = {base, indices, offsets, tables, batch};                                                       \
    HOTLINE_BY_DIM(gather, weight, dim, of, samples, count, out, threads)                                             \
    gather<T, 0>(weight, dim, of, samples, count, out, threads);                                                      \
  }                                                                                                                   \
  void hotline_update_##NAME(TYPE* weight, TYPE* moment, long dim, long rule, const int64_t* base,                    \
                             const int32_t* indices, const int64_t* offsets, long tables, long batch,                 \
                             const int32_t* where, const TYPE* first, const TYPE* second, long split, double stride,  \
                             double eps, double fresh1, double fresh2, long threads) {                                \
    using T = TYPE;                                                                                                   \
    const Lookups of = {base, indices, offsets, tables, batch};                                                       \
    const Gradient<T> gradient = {where, first, second, split};                                                       \
    const Rates<T> by = {T(stride), T(eps), T(fresh1), T(fresh2)};                                                    \
    HOTLINE_BY_DIM(update_by, rule, weight, moment, dim, of, gradient, by, threads)                                   \
    update_by<T, 0>(rule, weight, moment, dim, of, gradient, by, threads);                                            \
  }

HOTLINE_KERNELS(float, f32)
HOTLINE_KERNELS(double, f64)
}
