"""In the place of TorchRec's EmbeddingBagCollection: KeyedJaggedTensor in, KeyedTensor out, the same names."""

import numpy as np
import pytest
import torch

import hotline

try:
    from torchrec.modules.embedding_configs import EmbeddingBagConfig, PoolingType
    from torchrec.modules.embedding_modules import EmbeddingBagCollection
    from torchrec.sparse.jagged_tensor import KeyedJaggedTensor
except (ImportError, OSError) as error:
    pytest.skip(f"TorchRec can't be imported: {error}", allow_module_level=True)

ROOM = {"hot_bytes": "64KiB", "small_table_bytes": 0, "preset": "small"}


def collection(**options):
    torch.manual_seed(0)
    return EmbeddingBagCollection(
        tables=[
            EmbeddingBagConfig(name="film", embedding_dim=8, num_embeddings=900, feature_names=["seen", "asked"]),
            EmbeddingBagConfig(name="mood", embedding_dim=4, num_embeddings=700, feature_names=["asked"]),
            EmbeddingBagConfig(
                name="user", embedding_dim=8, num_embeddings=800, feature_names=["user"], pooling=PoolingType.MEAN
            ),
        ],
        **options,
    )


def features(seed=0, size=40):
    rng = np.random.default_rng(seed)
    lengths = rng.integers(0, 4, 3 * size)
    values = np.minimum(rng.zipf(1.3, lengths.sum()), 700) - 1
    order = ["user", "seen", "asked"]
    return KeyedJaggedTensor(keys=order, values=torch.from_numpy(values), lengths=torch.from_numpy(lengths))


def test_vectors_and_steps_are_the_same_in_two_parts():
    theirs = collection()
    ours = hotline.HotEmbeddingBagCollection.from_torchrec(theirs, learning_rate=0.1, **ROOM)
    optimizer = torch.optim.SGD(theirs.parameters(), 0.1)
    batches = [{"sparse": features(seed), "weight": torch.rand(40)} for seed in range(6)]
    shares = set()
    for batch, split in zip(batches, hotline.stitched(batches, ours, sample_size=2), strict=True):
        found = theirs(batch["sparse"])
        optimizer.zero_grad()
        (found.values().square().sum(1) * batch["weight"]).mean().backward()
        optimizer.step()
        for part, share in split.parts:
            pooled = ours(part["sparse"])
            assert pooled.keys() == found.keys()
            ((pooled.values().square().sum(1) * part["weight"]).mean() * share).backward()
            shares.add(share)
        ours.step()
    assert len(shares) > 1
    for name, value in theirs.state_dict().items():
        assert torch.allclose(ours.state_dict()[name], value, rtol=1e-5, atol=1e-7), name


def test_states_go_from_one_to_the_other():
    theirs = collection()
    ours = hotline.HotEmbeddingBagCollection.from_torchrec(collection(), **ROOM)
    for parameter in theirs.parameters():
        torch.nn.init.normal_(parameter)
    ours.load_state_dict(theirs.state_dict())
    assert torch.equal(
        ours(features()).values(), hotline.HotEmbeddingBagCollection.from_torchrec(theirs)(features()).values()
    )
    assert ours.state_dict().keys() == theirs.state_dict().keys()


def test_tables_on_meta_begin_with_rows_of_their_own():
    ours = hotline.HotEmbeddingBagCollection.from_torchrec(collection(device=torch.device("meta")), **ROOM)
    assert 0 < ours.weight("film").abs().max() <= 900**-0.5


def test_describes_itself_as_torchrec_does():
    theirs = collection()
    ours = hotline.HotEmbeddingBagCollection.from_torchrec(theirs)
    for found, expected in zip(ours.embedding_bag_configs(), theirs.embedding_bag_configs(), strict=True):
        for field in ("name", "num_embeddings", "embedding_dim", "feature_names", "pooling", "data_type"):
            assert getattr(found, field) == getattr(expected, field)
    assert not ours.is_weighted()


class TestRefusals:
    def test_weights(self):
        with pytest.raises(ValueError, match="weights of single ids are not supported"):
            hotline.HotEmbeddingBagCollection.from_torchrec(collection(is_weighted=True))
        found = features()
        weighted = KeyedJaggedTensor(
            found.keys(), found.values(), torch.ones(found.values().numel()), lengths=found.lengths()
        )
        with pytest.raises(ValueError, match="weights of single ids are not supported"):
            hotline.HotEmbeddingBagCollection.from_torchrec(collection())(weighted)

    def test_a_key_that_is_missing(self):
        found = KeyedJaggedTensor(["user", "seen"], torch.zeros(2).long(), lengths=torch.ones(2).long())
        with pytest.raises(ValueError, match="feature 'asked' is missing; there are: user, seen"):
            hotline.HotEmbeddingBagCollection.from_torchrec(collection())(found)
