"""Kernels in C++: what their readable forms give, whatever the threads; and life without them."""

import subprocess
import sys

import numpy as np
import pytest
import torch

from hotline import native
from hotline.embedding.optimizer import SparseOptimizer
from hotline.embedding.tables import Gradient, _gather, _update
from hotline.model.interaction import Dot
from hotline.model.linear import Linear

DTYPES = [torch.float32, torch.float64]
CLOSE = {torch.float32: {"rtol": 1e-5, "atol": 1e-6}, torch.float64: {"rtol": 1e-12, "atol": 1e-13}}


@pytest.fixture(params=[1, 3], ids="{} threads".format)
def threads(request):
    before = torch.get_num_threads()
    torch.set_num_threads(request.param)
    yield request.param
    torch.set_num_threads(before)


@pytest.fixture
def without(monkeypatch):
    """Has what follows do without the kernels."""
    return lambda: monkeypatch.setattr(native, "library", lambda: None)


def test_there_are_kernels_on_the_machines_that_test():
    assert native.available()
    assert native.available(torch.zeros(1))
    assert not native.available(torch.zeros(1, dtype=torch.bfloat16))


class Batch:
    """Skewed lookups of three tables in bags of 0 to ``longest``; some indices are somebody else's."""

    def __init__(self, dim, dtype, seed=0, samples=70, longest=4, rows=(50, 3, 1000)):
        rng = np.random.default_rng(seed)
        self.base = np.concatenate([[0], np.cumsum(rows)[:-1]])
        lengths = rng.integers(0, longest + 1, (3, samples))
        self.offsets = np.concatenate([[0], np.cumsum(lengths)])
        indices = [np.minimum(rng.zipf(1.3, n) - 1, many - 1) for n, many in zip(lengths.sum(1), rows, strict=True)]
        self.indices = np.concatenate(indices).astype(np.int32)
        self.indices[rng.random(self.indices.size) < 0.2] = -1
        self.weight = torch.from_numpy(rng.normal(size=(sum(rows), dim))).to(dtype)
        few = 61 * samples // 70
        self.samples = rng.permutation(samples)[:few].astype(np.int32)
        where = np.full(samples, -1, np.int32)
        where[self.samples] = np.arange(few)
        first, second = (torch.from_numpy(rng.normal(size=(n, 3, dim))).to(dtype) for n in (20, few - 20))
        self.gradient = Gradient(torch.from_numpy(where), first, second)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("dim", [1, 8, 16, 17, 64])
def test_bags_are_summed_as_in_the_readable_form(dim, dtype, threads, without):
    batch = Batch(dim, dtype)
    places = (batch.base, batch.indices, batch.offsets, batch.samples)
    ours = _gather(batch.weight, *places)
    without()
    torch.testing.assert_close(ours, _gather(batch.weight, *places), **CLOSE[dtype])


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("dim", [1, 8, 16, 17, 64])
@pytest.mark.parametrize("rule", ["sgd", "rows", "elements", "adam"])
def test_rows_change_as_in_the_readable_form(dim, rule, dtype, threads, without):
    kind = rule if rule in ("sgd", "adam") else "adagrad"
    optimizer = SparseOptimizer(kind, 0.1, 1e-8, rule == "elements", steps=3)
    found = []
    for _ in range(2):
        batch = Batch(dim, dtype)
        moment = torch.full(optimizer.moment_shape(1053, dim), 0.3, dtype=dtype)
        for seed in range(3):  # steps on the state that the one before left
            step = Batch(dim, dtype, seed)
            _update(batch.weight, moment, batch.base, step.indices, step.offsets, step.gradient, optimizer)
        found.append((batch.weight, moment))
        without()
    for ours, theirs in zip(*found, strict=True):
        torch.testing.assert_close(ours, theirs, **CLOSE[dtype])


LONG_BAGS = {"samples": 700, "longest": 90, "rows": (3000, 2, 100_000)}
"""So many lookups that gradients are brought side by side and rows have digits of another width"""


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("dim", [17, 64])
def test_long_bags_are_summed_and_rows_change_as_in_the_readable_form(dim, dtype, threads, without):
    found, optimizer = [], SparseOptimizer("adagrad")
    for _ in range(2):
        batch = Batch(dim, dtype, **LONG_BAGS)
        moment = torch.zeros(batch.weight.shape[0], dtype=dtype)
        sums = _gather(batch.weight, batch.base, batch.indices, batch.offsets, batch.samples)
        _update(batch.weight, moment, batch.base, batch.indices, batch.offsets, batch.gradient, optimizer)
        found.append((sums, batch.weight, moment))
        without()
    for ours, theirs in zip(*found, strict=True):
        torch.testing.assert_close(ours, theirs, rtol=100 * CLOSE[dtype]["rtol"], atol=100 * CLOSE[dtype]["atol"])


@pytest.mark.parametrize("shape", [{"samples": 500}, LONG_BAGS], ids=["short bags", "long bags"])
def test_rows_change_alike_on_any_number_of_threads(shape):
    """Four threads are more than tables: the rows of each are dealt out."""
    before, found = torch.get_num_threads(), []
    for number in (1, 2, 4, 16):
        torch.set_num_threads(number)
        batch = Batch(16, torch.float32, **shape)
        moment = torch.zeros(batch.weight.shape[0])
        places = (batch.base, batch.indices, batch.offsets)
        sums = _gather(batch.weight, *places, batch.samples)
        _update(batch.weight, moment, *places, batch.gradient, SparseOptimizer("adagrad"))
        found.append((sums, batch.weight, moment))
    torch.set_num_threads(before)
    for others in found[1:]:
        for other, first in zip(others, found[0], strict=True):
            assert torch.equal(other, first)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("itself", [False, True])
@pytest.mark.parametrize(("batch", "tables", "dim"), [(1, 1, 8), (130, 26, 16), (64, 5, 32), (3, 63, 64), (0, 4, 16)])
def test_pairs_and_their_gradients_are_those_of_plain_operations(batch, tables, dim, itself, dtype, threads, without):
    random = torch.Generator().manual_seed(0)
    dot, found = Dot(tables, dim, itself), []
    values = [torch.randn(shape, generator=random, dtype=dtype) for shape in ((batch, dim), (batch, tables, dim))]
    weight = torch.randn((batch, dot.width), generator=random, dtype=dtype)
    for _ in range(2):
        dense, embedded = (value.clone().requires_grad_() for value in values)
        out = dot(dense, embedded)
        (out * weight).sum().backward()
        found.append((out.detach(), dense.grad, embedded.grad))
        without()
    for ours, theirs in zip(*found, strict=True):
        torch.testing.assert_close(ours, theirs, rtol=1e-4 if dtype == torch.float32 else 1e-10, atol=1e-4)


@pytest.mark.parametrize("itself", [False, True])
@pytest.mark.parametrize(("batch", "tables", "dim"), [(1, 1, 8), (130, 26, 16), (3, 63, 128)])
def test_pairs_of_bfloat16_are_those_of_fp32_rounded(batch, tables, dim, itself, threads, without):
    random = torch.Generator().manual_seed(0)
    dot = Dot(tables, dim, itself)
    narrow = torch.randn((batch, dim), generator=random).bfloat16()
    narrow[0, :3] = torch.tensor([torch.inf, torch.nan, 0.0])
    vectors = torch.randn((batch, tables, dim), generator=random)
    weight = torch.randn((batch, dot.width), generator=random).bfloat16()
    found = []
    for kind in (torch.bfloat16, torch.float32, torch.bfloat16):
        dense, embedded = narrow.to(kind, copy=True).requires_grad_(), vectors.clone().requires_grad_()
        out = dot(dense, embedded)
        assert out.dtype == kind
        out.backward(weight.to(kind))
        found.append((out.detach().bfloat16(), dense.grad.bfloat16(), embedded.grad))
        if len(found) == 2:
            without()
    for ours, rounded, plain in zip(*found, strict=True):
        torch.testing.assert_close(ours, rounded, rtol=0, atol=0, equal_nan=True)
        torch.testing.assert_close(ours[1:], plain[1:], rtol=1e-2, atol=1e-3)


@pytest.mark.parametrize("dim", [7, 16])
def test_a_samples_pairs_do_not_depend_on_its_batch(dim):
    random = torch.Generator().manual_seed(0)
    dense, embedded = torch.randn((100, dim), generator=random), torch.randn((100, 5, dim), generator=random)
    whole, few = Dot(5, dim)(dense, embedded), Dot(5, dim)(dense[40:75], embedded[40:75])
    if dim in native.PAIR_DIMS:
        assert torch.equal(whole[40:75], few)
    torch.testing.assert_close(whole[40:75], few)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("relu", [False, True])
@pytest.mark.parametrize(("samples", "inputs", "outputs"), [(1, 3, 1), (130, 13, 512), (64, 367, 20), (0, 5, 4)])
def test_linear_and_its_gradients_are_those_of_plain_operations(
    samples, inputs, outputs, relu, dtype, threads, without
):
    torch.manual_seed(0)
    layer = Linear(inputs, outputs, relu).to(dtype)
    x, weight = torch.randn(samples, inputs, dtype=dtype), torch.randn(samples, outputs, dtype=dtype)
    plain = torch.nn.Linear(inputs, outputs).to(dtype)
    plain.load_state_dict(layer.state_dict())
    found = []
    for module, after in ((layer, torch.nn.Identity()), (plain, torch.nn.ReLU() if relu else torch.nn.Identity())):
        own = x.clone().requires_grad_()
        out = after(module(own))
        (out * weight).sum().backward()
        found.append((out.detach(), own.grad, module.weight.grad, module.bias.grad))
    for ours, theirs in zip(*found, strict=True):
        torch.testing.assert_close(ours, theirs, rtol=1e-4 if dtype == torch.float32 else 1e-10, atol=1e-4)


def test_the_first_layer_has_no_gradient_for_its_input():
    layer, x = Linear(4, 3, relu=True), torch.randn(5, 4)
    layer(x).sum().backward()
    assert x.grad is None
    assert layer.weight.grad.shape == (3, 4)


def test_kernels_share_pytorchs_pool_of_threads():
    """No OpenMP of its own: only what PyTorch, and Numba once it runs, have loaded is there."""
    program = """
import torch
from hotline.model.interaction import Dot
Dot(3, 16)(torch.randn(500, 16), torch.randn(500, 3, 16))
mapped = {line.split()[-1] for line in open("/proc/self/maps") if "libgomp" in line or "libomp" in line}
print(len(mapped))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "1"


def test_a_run_without_kernels_says_nothing_and_trains(tmp_path):
    program = """
import torch
from hotline import native
from hotline.model.interaction import Dot
assert not native.available()
print(Dot(3, 16)(torch.ones(2, 16), torch.ones(2, 3, 16)).sum().item())
"""
    environment = {"HOTLINE_NATIVE": "0", "PATH": "/usr/bin:/bin"}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=environment)
    assert float(done.stdout) == 2 * (16 + 6 * 16)


def test_layers_in_bfloat16_have_the_gradients_of_plain_operations():
    torch.manual_seed(0)
    layer, x = Linear(20, 33, relu=True), torch.randn(70, 20)
    layer.bf16 = True
    out = layer(x)
    out.sum().backward()
    kept = (out > 0).float()
    torch.testing.assert_close(layer.bias.grad, kept.sum(0), rtol=0.01, atol=0.0)
    torch.testing.assert_close(layer.weight.grad, kept.t() @ x.bfloat16().float(), rtol=0.02, atol=0.05)
