"""TBSM as published: widths, parameter counts, what its contexts are, and that every weight of them is trained."""

import numpy as np
import pytest
import torch
from torch.nn.functional import normalize

from hotline.model import DlrmConfig, Tbsm, TbsmConfig

STEPS, TABLES, WIDTH = 21, 3, 15


def taobao(history="mlp", top="15-15", steps=STEPS, **options):
    config = DlrmConfig(dim=16, bottom_mlp="16", top_mlp=top)
    return Tbsm(config, TbsmConfig(history=history, **options), dense=1, tables=TABLES, steps=steps, seed=3)


def points(count, steps=STEPS, dtype=torch.float32, dim=16):
    generator = torch.Generator().manual_seed(1)
    dense = torch.rand(count, steps, generator=generator).to(dtype)
    return dense, torch.randn(count, steps, TABLES, dim, generator=generator).to(dtype)


def parameters(module):
    return sum(p.numel() for p in module.parameters())


def test_published_configuration_has_its_widths_and_parameter_counts():
    model = taobao()
    assert model.tower.interaction.width == 22
    assert parameters(model.tower.bottom) == 1 * 16 + 16
    assert parameters(model.tower.top) == (22 * 15 + 15) + (15 * 15 + 15)
    assert [layer.weight.shape for layer in model.context.weigh if hasattr(layer, "weight")] == [
        (15, 20), (15, 15), (20, 15),
    ]  # fmt: skip
    assert model.context.form.shape == (15, 15)
    assert parameters(model.head) == (30 * 60 + 60) + (60 + 1)


@pytest.mark.parametrize(
    ("history", "top", "head"),
    [("mha", "15-15", (8 + 1) * 15), ("rnn", "15-15", 2 * 15), ("transformer", "15-16", 2 * 16)],
)
def test_published_mechanisms_have_their_widths(history, top, head):
    model = taobao(history, top)
    assert model.head[0].in_features == head
    if history == "mha":
        assert (model.context.attention.embed_dim, model.context.attention.num_heads) == (120, 8)
    if history == "rnn":
        assert (model.context.lstm.num_layers, model.context.lstm.hidden_size) == (5, 15)
    if history == "transformer":
        layer = model.context.encoder.layers[0]
        assert len(model.context.encoder.layers) == 1
        assert (layer.self_attn.num_heads, layer.linear1.out_features, layer.norm_first) == (2, 512, True)


@pytest.mark.parametrize("inner", ["def", "ind", "dot"])
def test_history_is_weighed_by_an_mlp_of_inner_products_on_the_sphere(inner):
    model = taobao(history_inner=inner)
    dense, embedded = points(4)
    steps = [model.tower(dense[:, j : j + 1], embedded[:, j]) for j in range(STEPS)]
    z = [normalize(v, dim=1) for v in steps]
    asked = z[-1]
    if inner != "dot":
        a = model.context.form
        asked = torch.stack([(a.T @ (a @ w) if inner == "def" else a @ w) for w in z[-1]])
    products = torch.stack([(v * asked).sum(1) for v in z[:-1]], 1)
    weights = torch.sigmoid(model.context.weigh(products))
    context = sum(weights[:, j : j + 1] * z[j] for j in range(STEPS - 1))
    expected = model.head(torch.cat([context, z[-1]], 1)).squeeze(1)
    torch.testing.assert_close(model(dense, embedded), expected)


def test_every_step_reads_its_own_dense_features_and_vectors():
    model = taobao("rnn")
    dense, embedded = points(2)
    before = model(dense, embedded)
    for changed in (0, STEPS - 1):
        other = embedded.clone()
        other[0, changed] += 1.0
        after = model(dense, other)
        assert after[0] != before[0]
        assert after[1] == before[1]


@pytest.mark.parametrize("history", ["mlp", "mha", "rnn", "transformer"])
def test_every_weight_of_every_mechanism_is_trained(history):
    model = taobao(history, "16-16")
    initial = {name: p.detach().clone() for name, p in model.named_parameters()}
    dense, embedded = points(64)
    label = (embedded[:, -1, 0, 0] > 0).float()
    optimizer = torch.optim.Adagrad(model.parameters(), lr=0.05)
    for _ in range(3):
        optimizer.zero_grad()
        torch.nn.functional.binary_cross_entropy_with_logits(model(dense, embedded), label).backward()
        optimizer.step()
    still = [name for name, p in model.named_parameters() if torch.equal(p, initial[name])]
    assert not still


@pytest.mark.parametrize("history", ["mlp", "mha", "rnn", "transformer"])
def test_two_models_of_one_seed_are_equal_and_no_forward_pass_draws_anything(history):
    one, other = taobao(history, "15-16"), taobao(history, "15-16")
    dense, embedded = points(3)
    assert torch.equal(one(dense, embedded), other(dense, embedded))
    assert torch.equal(one(dense, embedded), one(dense, embedded))


@pytest.mark.parametrize("history", ["mlp", "mha", "rnn", "transformer"])
def test_gradients_are_those_of_finite_differences(history):
    config = DlrmConfig(dim=3, bottom_mlp="3", top_mlp="4-4")
    model = Tbsm(config, TbsmConfig(history=history, head_mlp="5-1"), dense=1, tables=TABLES, steps=4, seed=5).double()
    dense, embedded = points(2, 4, torch.float64, 3)
    assert torch.autograd.gradcheck(model, (dense.requires_grad_(), embedded.requires_grad_()))


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"history": "rnn", "history_heads": 2}, "--history-heads: --history rnn has none"),
        ({"history": "mlp", "history_layers": 2}, "--history-layers: --history mlp has none"),
        ({"history": "mha", "history_inner": "dot"}, "--history-inner: --history mha has no such product"),
        ({"head_mlp": "60-2"}, "--head-mlp 60-2 ends in 2"),
        ({"history": "transformer"}, "Published: --top-mlp 15-16"),
        ({"steps": 1}, "these have 1"),
    ],
)
def test_what_does_not_fit_is_refused_by_its_option(options, message):
    with pytest.raises(ValueError, match=message):
        taobao(**options)


def test_unrolling_makes_a_sample_of_every_step():
    from hotline.data import Batch

    dense = np.arange(6, dtype=np.float32).reshape(2, 3)
    ids = np.arange(12, dtype=np.int32)
    batch = Batch(0, dense, ids, np.arange(5, dtype=np.int64) * 3, np.array([1, 0], np.float32), 2)
    steps = batch.unrolled(3)
    assert steps.size == 6
    assert steps.dense.tolist() == [[0], [1], [2], [3], [4], [5]]
    assert steps.label.tolist() == [1, 1, 1, 0, 0, 0]
    pieces = dict(steps.pieces(4))
    assert {first: piece.ids.tolist() for first, piece in pieces.items()} == {
        0: [0, 1, 2, 3, 6, 7, 8, 9],
        4: [4, 5, 10, 11],
    }
    with pytest.raises(ValueError, match="one id each"):
        list(batch.pieces(1))
