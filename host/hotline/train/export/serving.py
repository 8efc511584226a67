"""What is served: network, and tables unless they lie beside, as one module of named inputs.

    dense             float32 (batch, dense features)
    ids_NAME          int64 (batch, bag), for a table whose bags all have ``bag`` ids: 1, or the steps of a history
    ids_NAME          int64 (lookups,), for a table whose bags vary, sample after sample
    offsets_NAME      int64 (batch + 1,), with them: the first id of each sample, and behind them the number of ids
    vectors           (batch, tables, dim), or (batch, steps, tables, dim), instead of all ids where tables lie beside

gives ``probability`` (batch,). An id that its table has not, negative ones too, and offsets that do not fit are turned
into an index that no runtime may look up: none is taken for a row.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn
from torch.nn.functional import embedding

from hotline.data import Batch, Schema, Table

__all__ = ["Input", "Serving", "feeds", "inputs", "summed"]

OUTPUT = "probability"


@dataclass(frozen=True)
class Input:
    """One input. ``shape``: sizes; a text stands for one that differs by call, the same text for the same size."""

    name: str
    dtype: str
    shape: tuple[int | str, ...]


def ids_name(table: Table) -> str:
    """Of a table's input; what is neither letter, digit nor _ becomes _."""
    return "ids_" + re.sub(r"\W", "_", table.name, flags=re.ASCII)


def offsets_name(table: Table) -> str | None:
    """Of the input that goes with it; None where bags do not vary."""
    return None if table.bag is not None else "offsets_" + ids_name(table).removeprefix("ids_")


def inputs(schema: Schema, steps: int, beside: tuple[int, str] | None = None) -> tuple[Input, ...]:
    """All of them, in order. ``beside``: width and type of the vectors, where they come instead of ids.

    steps: vectors that the network wants of each table. Raises ValueError where two tables would have one name.
    """
    dense = Input("dense", "float32", ("batch", len(schema.dense)))
    if beside is not None:
        of_steps = (steps,) if steps > 1 else ()
        return dense, Input("vectors", beside[1], ("batch", *of_steps, len(schema.tables), beside[0]))
    found = [dense]
    for table in schema.tables:
        offsets = offsets_name(table)
        if offsets is None:
            found.append(Input(ids_name(table), "int64", ("batch", int(table.bag or 0))))
        else:
            found.append(Input(ids_name(table), "int64", (f"lookups of {table.name}",)))
            found.append(Input(offsets, "int64", ("batch + 1",)))
    names = [one.name for one in found]
    if twice := [name for name in names if names.count(name) > 1]:
        raise ValueError(f"two tables would have the input {twice[0]!r}; rename one of them in dataset.json")
    return tuple(found)


class Serving(nn.Module):
    """The module that is exported; its ``forward`` takes what :func:`inputs` lists, by name, and gives probabilities.

    Parameters
    ----------
    network: (dense, vectors) -> logits (batch,)
    schema: of the data set; steps: vectors that the network wants of each table
    tables: (rows, dim) each; None: the vectors come in
    dtype: of the network's parameters
    """

    def __init__(
        self,
        network: nn.Module,
        schema: Schema,
        steps: int,
        tables: Sequence[torch.Tensor] | None,
        named: Sequence[Input],
        dtype: torch.dtype,
    ) -> None:
        super().__init__()
        self.network, self.schema, self.steps, self.dtype = network, schema, steps, dtype
        self.tables = None
        if tables is not None:
            self.tables = nn.ParameterList(nn.Parameter(table, requires_grad=False) for table in tables)

        def forward(**given: torch.Tensor) -> torch.Tensor:
            return self.probabilities(given)

        keyword = inspect.Parameter.KEYWORD_ONLY  # torch.export matches keywords by name, in any order
        forward.__signature__ = inspect.Signature(  # type: ignore[attr-defined]
            [inspect.Parameter(one.name, keyword) for one in named]
        )
        self.forward = forward

    def probabilities(self, given: dict[str, torch.Tensor]) -> torch.Tensor:
        """(batch,) of inputs by name."""
        vectors = given["vectors"] if self.tables is None else torch.stack(list(self._summed(given)), -2)
        return torch.sigmoid(self.network(given["dense"].to(self.dtype), vectors))

    def _summed(self, given: dict[str, torch.Tensor]) -> Iterator[torch.Tensor]:
        assert self.tables is not None
        for weight, table in zip(self.tables, self.schema.tables, strict=True):
            ids, offsets = given[ids_name(table)], offsets_name(table)
            if offsets is not None:
                yield _varying_bags(weight, ids, given[offsets])
            elif self.steps > 1:
                yield _rows(weight, ids)
            else:
                yield _rows(weight, ids).sum(1) if table.bag != 1 else _rows(weight, ids).squeeze(1)


def _rows(weight: torch.Tensor, ids: torch.Tensor) -> torch.Tensor:
    """ids (...) -> (..., dim). ONNX counts negative indices from the end: they become one behind it, an error."""
    return embedding(torch.where(ids < 0, weight.shape[0], ids), weight)


def _varying_bags(weight: torch.Tensor, ids: torch.Tensor, offsets: torch.Tensor) -> torch.Tensor:
    """ids (lookups,), offsets (batch + 1,) -> (batch, dim), in time that grows with the look-ups.

    Each look-up's sample is the number of bags that end before it. Offsets that are out of order become an index behind
    the end; those that end elsewhere than the ids are one, or leave look-ups to a sample behind the last.
    """
    lookups, ends = ids.shape[0], offsets[1:]
    fit = (offsets[0] == 0) & (ends >= offsets[:-1]).all()
    ended = torch.where(fit, ends, lookups + 1)
    sample = ids.new_zeros(lookups + 1).scatter_add(0, ended, torch.ones_like(ends)).cumsum(0)[:lookups]
    # zeros of the offsets' own length, not of a batch size taken from elsewhere: what does not fit meets in stack()
    nothing = ends.unsqueeze(1) * weight.new_zeros(weight.shape[1])
    return nothing.index_add(0, sample, _rows(weight, ids))


def feeds(batch: Batch, schema: Schema) -> dict[str, NDArray[Any]]:
    """A batch as the inputs of a program that holds its tables."""
    given: dict[str, NDArray[Any]] = {"dense": batch.dense}
    for number, table in enumerate(schema.tables):
        offsets = batch.offsets[number * batch.size : (number + 1) * batch.size + 1]
        ids = batch.ids[offsets[0] : offsets[-1]].astype(np.int64)
        if (name := offsets_name(table)) is not None:
            given[ids_name(table)], given[name] = ids, offsets - offsets[0]
        else:
            given[ids_name(table)] = ids.reshape(batch.size, -1)
    return given


def summed(
    given: dict[str, NDArray[Any]], tables: Sequence[NDArray[Any]], schema: Schema, steps: int
) -> dict[str, NDArray[Any]]:
    """The same as the inputs of a program whose tables lie beside: dense features and summed vectors."""
    vectors = []
    for weight, table in zip(tables, schema.tables, strict=True):
        rows, offsets = weight[given[ids_name(table)]], offsets_name(table)
        if offsets is not None:
            bags = np.zeros((given[offsets].size - 1, weight.shape[1]), weight.dtype)
            np.add.at(bags, np.repeat(np.arange(bags.shape[0]), np.diff(given[offsets])), rows)
            vectors.append(bags)
        else:
            vectors.append(rows if steps > 1 else rows.sum(1))
    return {"dense": given["dense"], "vectors": np.stack(vectors, -2)}
