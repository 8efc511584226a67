"""What the tests of all interactions need: feature vectors, a module, every parameter's gradient."""

import numpy as np
import pytest
import torch
from torch.func import functional_call

from hotline.model.interaction import InteractionConfig, interaction

TABLES, DIM = 3, 4


@pytest.fixture
def vectors():
    """(dense (5, 4), embedded (5, 3, 4)) in fp64."""
    generator = torch.Generator().manual_seed(0)
    shapes = ((5, DIM), (5, TABLES, DIM))
    return tuple(torch.randn(shape, dtype=torch.float64, generator=generator) for shape in shapes)


@pytest.fixture
def made():
    """Makes the interaction of the given options, over 3 tables of dim 4, in fp64, with no parameter at zero."""

    def make(name, seed=1, dim=DIM, tables=TABLES, **options):
        rng = np.random.default_rng(seed)
        module = interaction(InteractionConfig(name, **options), tables, dim, rng).double()
        with torch.no_grad():
            for parameter in module.parameters():
                parameter += torch.from_numpy(rng.normal(0, 0.1, tuple(parameter.shape)))
        return module

    return make


@pytest.fixture
def check_gradients(vectors):
    """Compares gradients of inputs and parameters with finite differences."""

    def check(module):
        names = [name for name, _ in module.named_parameters()]

        def call(dense, embedded, *parameters):
            return functional_call(module, dict(zip(names, parameters, strict=True)), (dense, embedded))

        inputs = [v.clone().requires_grad_() for v in vectors]
        parameters = [p.detach().clone().requires_grad_() for p in module.parameters()]
        assert torch.autograd.gradcheck(call, (*inputs, *parameters))

    return check
