// The loops of a training step on the processor that are worth more than a compiler of Python makes of them.
// Arrays are dense and row-major; every output element is written by one thread, in an order that does not depend on
// their number. Compiled for the machine it runs on, with OpenMP, into the thread pool that PyTorch uses.

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <vector>

namespace {

constexpr long kBlock = 64;         // samples that a thread takes at once
constexpr int kMostFeatures = 64;   // feature vectors of a sample

template <typename T, int Dim>
struct Row {
  T at[Dim];
};

// numbers that pairs() makes of a sample
template <int Dim>
long pair_width(long features, int itself) {
  return Dim + features * (features - 1) / 2 + (itself ? features : 0);
}

// out[b] = [dense[b], products of features i and j, j < i (or j <= i), row by row]; feature 0 is the dense one
template <typename T, int Dim>
void pairs(const T* dense, const T* embedded, long batch, int tables, int itself, T* out, int threads) {
  const int features = tables + 1;
  const long width = pair_width<Dim>(features, itself);
#pragma omp parallel for schedule(static) num_threads(threads)
  for (long block = 0; block < (batch + kBlock - 1) / kBlock; block++) {
    const long stop = std::min(batch, (block + 1) * kBlock);
    for (long b = block * kBlock; b < stop; b++) {
      const T* x = dense + b * Dim;
      const T* e = embedded + b * tables * Dim;
      T* o = out + b * width;
      alignas(64) T turned[Dim][kMostFeatures];  // the features as columns: products of one with all are a loop
      for (int k = 0; k < Dim; k++) {
        o[k] = turned[k][0] = x[k];
        for (int t = 0; t < tables; t++) turned[k][t + 1] = e[t * Dim + k];
        for (int t = features; t < kMostFeatures; t++) turned[k][t] = 0;
      }
      o += Dim;
      for (int i = itself ? 0 : 1; i < features; i++) {
        const T* own = i ? e + (i - 1) * Dim : x;
        alignas(64) T found[kMostFeatures];
        const int count = i + itself;
        for (int first = 0; first < count; first += 16) {
          T sums[16] = {};
          for (int k = 0; k < Dim; k++)
#pragma omp simd
            for (int j = 0; j < 16; j++) sums[j] += own[k] * turned[k][first + j];
          std::memcpy(found + first, sums, sizeof sums);
        }
        std::memcpy(o, found, count * sizeof(T));
        o += count;
      }
    }
  }
}

// gradients of both inputs of pairs()
template <typename T, int Dim>
void pairs_backward(const T* dense, const T* embedded, const T* grad, long batch, int tables, int itself, T* grad_dense,
                    T* grad_embedded, int threads) {
  const int features = tables + 1;
  const long width = pair_width<Dim>(features, itself);
#pragma omp parallel for schedule(static) num_threads(threads)
  for (long block = 0; block < (batch + kBlock - 1) / kBlock; block++) {
    const long stop = std::min(batch, (block + 1) * kBlock);
    for (long b = block * kBlock; b < stop; b++) {
      const T* g = grad + b * width;
      alignas(64) Row<T, Dim> feature[kMostFeatures], sum[kMostFeatures];
      std::memcpy(feature, dense + b * Dim, sizeof(feature[0]));
      std::memcpy(feature + 1, embedded + b * tables * Dim, tables * sizeof(feature[0]));
      std::memcpy(sum, g, sizeof(sum[0]));
      std::memset(sum + 1, 0, tables * sizeof(sum[0]));
      g += Dim;
      for (int i = itself ? 0 : 1; i < features; i++) {
        const Row<T, Dim> own = feature[i];
        Row<T, Dim> gathered = {};
        for (int j = 0; j < i; j++) {
#pragma omp simd
          for (int k = 0; k < Dim; k++) gathered.at[k] += g[j] * feature[j].at[k];
#pragma omp simd
          for (int k = 0; k < Dim; k++) sum[j].at[k] += g[j] * own.at[k];
        }
        if (itself)
          for (int k = 0; k < Dim; k++) gathered.at[k] += 2 * g[i] * own.at[k];
        for (int k = 0; k < Dim; k++) sum[i].at[k] += gathered.at[k];
        g += i + itself;
      }
      std::memcpy(grad_dense + b * Dim, sum, sizeof(sum[0]));
      std::memcpy(grad_embedded + b * tables * Dim, sum + 1, tables * sizeof(sum[0]));
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

// The lookups of a batch: indices, table after table; bag (t, sample) begins at offsets[t * batch + sample]. An index
// below zero is somebody else's. Row r of table t is row base[t] + r of the weight.
struct Lookups {
  const int64_t* base;
  const int32_t* indices;
  const int64_t* offsets;
  long tables, batch;
};

// out[k, t] = sum of the rows of bag (t, samples[k]), in the order of the bag. Dim 0: dim is known at run time alone
template <typename T, int Dim>
void gather(const T* weight, long any_dim, Lookups of, const int32_t* samples, long count, T* out, int threads) {
  const long dim = Dim ? Dim : any_dim;
  constexpr long kAhead = 8;  // samples whose rows are asked for before they are needed
#pragma omp parallel for schedule(static) num_threads(threads)
  for (long block = 0; block < (count + kBlock - 1) / kBlock; block++) {
    const long first = block * kBlock, stop = std::min(count, first + kBlock);
    for (long t = 0; t < of.tables; t++) {
      const int64_t* offsets = of.offsets + t * of.batch;
      const T* table = weight + of.base[t] * dim;
      for (long k = first; k < stop; k++) {
        if (k + kAhead < stop) {
          const int64_t coming = offsets[samples[k + kAhead]];
          if (coming < offsets[samples[k + kAhead] + 1] && of.indices[coming] >= 0)
            __builtin_prefetch(table + of.indices[coming] * dim);
        }
        T* sum = out + (k * of.tables + t) * dim;
        for (long j = 0; j < dim; j++) sum[j] = 0;
        const int64_t last = offsets[samples[k] + 1];
        for (int64_t i = offsets[samples[k]]; i < last; i++) {
          if (i + kAhead < last && of.indices[i + kAhead] >= 0)
            __builtin_prefetch(table + of.indices[i + kAhead] * dim);
          if (of.indices[i] < 0) continue;
          const T* row = table + of.indices[i] * dim;
#pragma omp simd
          for (long j = 0; j < dim; j++) sum[j] += row[j];
        }
      }
    }
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

enum Rule { kSgd, kRowwise, kElementwise };

inline uint64_t mixed(uint64_t z) {
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  return z ^ (z >> 31);
}

// What one thread needs to bring the lookups of equal rows together.
struct Scratch {
  std::vector<int32_t> slot, next, head, tail, at;
  std::vector<int64_t> row;

  void make_room(long lookups) {
    size_t size = 16;
    while (size < 2 * static_cast<size_t>(lookups)) size *= 2;
    slot.assign(size, -1);
    for (auto* list : {&next, &head, &tail, &at})
      if (list->size() < static_cast<size_t>(lookups)) list->resize(lookups);
    if (row.size() < static_cast<size_t>(lookups)) row.resize(lookups);
  }
};

// One optimizer step on the rows of one table whose mixed number is `part` modulo `parts`; gradients of equal rows are
// summed first, in the order of the batch.
template <typename T, int Dim, Rule kRule>
void update_table(T* weight, T* moment, long any_dim, Lookups of, long table, Gradient<T> gradient, T rate, T eps,
                  uint64_t part, uint64_t parts, Scratch& s) {
  const long dim = Dim ? Dim : any_dim;
  const int64_t* offsets = of.offsets + table * of.batch;
  s.make_room(offsets[of.batch] - offsets[0]);
  const size_t mask = s.slot.size() - 1;
  int32_t rows = 0, lookups = 0;
  for (long sample = 0; sample < of.batch; sample++) {
    const int32_t at = gradient.where[sample];
    if (at < 0) continue;
    for (int64_t i = offsets[sample]; i < offsets[sample + 1]; i++) {
      if (of.indices[i] < 0) continue;
      const int64_t row = of.base[table] + of.indices[i];
      const uint64_t hash = mixed(row);
      if (parts > 1 && (hash >> 40) % parts != part) continue;
      size_t probe = hash & mask;
      while (s.slot[probe] >= 0 && s.row[s.slot[probe]] != row) probe = (probe + 1) & mask;
      const int32_t lookup = lookups++;
      s.at[lookup] = at;
      s.next[lookup] = -1;
      int32_t u = s.slot[probe];
      if (u < 0) {
        u = s.slot[probe] = rows++;
        s.row[u] = row;
        s.head[u] = lookup;
        __builtin_prefetch(weight + row * dim, 1);
        if (kRule != kSgd) __builtin_prefetch(moment + (kRule == kRowwise ? row : row * dim), 1);
      } else {
        s.next[s.tail[u]] = lookup;
      }
      s.tail[u] = lookup;
    }
  }
  std::vector<T> sum_of_any(Dim ? 0 : dim);
  T sum_of[Dim ? Dim : 1];
  T* sum = Dim ? sum_of : sum_of_any.data();
  for (int32_t u = 0; u < rows; u++) {
    for (long j = 0; j < dim; j++) sum[j] = 0;
    for (int32_t lookup = s.head[u]; lookup >= 0; lookup = s.next[lookup]) {
      const T* grad = gradient.of(s.at[lookup], table, of.tables, dim);
#pragma omp simd
      for (long j = 0; j < dim; j++) sum[j] += grad[j];
    }
    T* own = weight + s.row[u] * dim;
    if (kRule == kSgd) {
#pragma omp simd
      for (long j = 0; j < dim; j++) own[j] -= rate * sum[j];
    } else if (kRule == kRowwise) {
      T square = 0;
      for (long j = 0; j < dim; j++) square += sum[j] * sum[j];
      T& state = moment[s.row[u]];
      state += square / static_cast<T>(dim);
      const T step = rate / (std::sqrt(state) + eps);
#pragma omp simd
      for (long j = 0; j < dim; j++) own[j] -= step * sum[j];
    } else {
      T* state = moment + s.row[u] * dim;
#pragma omp simd
      for (long j = 0; j < dim; j++) {
        state[j] += sum[j] * sum[j];
        own[j] -= rate * sum[j] / (std::sqrt(state[j]) + eps);
      }
    }
  }
}

template <typename T, int Dim, Rule kRule>
void update(T* weight, T* moment, long dim, Lookups of, Gradient<T> gradient, T rate, T eps, int threads) {
  const long parts = std::max(1L, (threads + of.tables - 1) / of.tables);  // a table's rows are dealt out where tables are few
#pragma omp parallel num_threads(threads)
  {
    Scratch scratch;
#pragma omp for schedule(dynamic, 1)
    for (long task = 0; task < of.tables * parts; task++)
      update_table<T, Dim, kRule>(weight, moment, dim, of, task / parts, gradient, rate, eps, task % parts, parts,
                                  scratch);
  }
}

template <typename T, int Dim>
void update_by(long rule, T* weight, T* moment, long dim, Lookups of, Gradient<T> gradient, double rate, double eps,
               int threads) {
  const T r = static_cast<T>(rate), e = static_cast<T>(eps);
  if (rule == kSgd) update<T, Dim, kSgd>(weight, moment, dim, of, gradient, r, e, threads);
  if (rule == kRowwise) update<T, Dim, kRowwise>(weight, moment, dim, of, gradient, r, e, threads);
  if (rule == kElementwise) update<T, Dim, kElementwise>(weight, moment, dim, of, gradient, r, e, threads);
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

#define HOTLINE_KERNELS(TYPE, NAME)                                                                                   \
  void hotline_pairs_##NAME(const TYPE* dense, const TYPE* embedded, long batch, long tables, long dim, long itself,  \
                            TYPE* out, long threads) {                                                                \
    using T = TYPE;                                                                                                   \
    HOTLINE_BY_DIM(pairs, dense, embedded, batch, tables, itself, out, threads)                                       \
  }                                                                                                                   \
  void hotline_pairs_backward_##NAME(const TYPE* dense, const TYPE* embedded, const TYPE* grad, long batch,           \
                                     long tables, long dim, long itself, TYPE* grad_dense, TYPE* grad_embedded,       \
                                     long threads) {                                                                  \
    using T = TYPE;                                                                                                   \
    HOTLINE_BY_DIM(pairs_backward, dense, embedded, grad, batch, tables, itself, grad_dense, grad_embedded, threads)  \
  }                                                                                                                   \
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
                             const int32_t* where, const TYPE* first, const TYPE* second, long split, double rate,    \
                             double eps, long threads) {                                                              \
    using T = TYPE;                                                                                                   \
    const Lookups of = {base, indices, offsets, tables, batch};                                                       \
    const Gradient<T> gradient = {where, first, second, split};                                                       \
    HOTLINE_BY_DIM(update_by, rule, weight, moment, dim, of, gradient, rate, eps, threads)                            \
    update_by<T, 0>(rule, weight, moment, dim, of, gradient, rate, eps, threads);                                     \
  }

HOTLINE_KERNELS(float, f32)
HOTLINE_KERNELS(double, f64)
}
