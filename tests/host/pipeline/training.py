"""Small trainings with every parameter as their result, for the tests of the pipelines."""

import dataclasses

from hotline.data import Dataset
from hotline.model import DlrmConfig, TbsmConfig
from hotline.pipeline import FaeConfig, SplitConfig
from hotline.train import LoopConfig, OptimizerConfig, TrainConfig, build_parts, build_pipeline

STEPS = 200
TOLERANCE = {"fp32": 1e-5, "fp64": 1e-12}


ADREC = {"attention_ff": 16, "attention_dropout": 0.0}
INTERACTIONS = {
    "dot": {},
    "dot with itself": {"interaction_itself": True},
    "dot after LayerNorm": {"feature_norm": "layernorm"},
    "cat": {},
    "dcn": {"cross_rank": 6},
    "proj": {"projection_mlp": "16-24"},
    "mha": {"attention_layers": 2, "attention_dropout": 0.0},
    "adrec": {"attention_thresholds": "0.18-0.3", "attention_layers": 2, **ADREC},
    "adrec with zero rows": {"attention_thresholds": "0.18-0.3", "attention_empty_row": "zero", **ADREC},
    "adrec without mask": {"attention_mask": False, **ADREC},
    "adrec without LayerNorm": {"attention_layer_norm": False, **ADREC},
}
"""Name, or name and what is special, with options. Narrow: a ReLU's input that rounding puts on the other side of 0,
or an attention on the other side of its threshold, is another training from there on; in fp32 one of 4 million is."""


def config(path, pipeline, precision, optimizer, interaction="dot", **options):
    """``hotline`` goes through the network twice, as on a GPU, unless ``passes`` says otherwise."""
    if pipeline == "hotline":
        options = {"passes": "two", **options}
    return TrainConfig(
        data=str(path),
        out="",
        pipeline=pipeline,
        architecture=DlrmConfig(
            interaction.split()[0], **INTERACTIONS[interaction], dim=8, bottom_mlp="16-8", top_mlp="24-1"
        ),
        split=SplitConfig(preset="small", **options) if pipeline == "hotline" else SplitConfig(),
        fae=FaeConfig(**options) if pipeline == "fae" else FaeConfig(),
        optimizer=OptimizerConfig(optimizer, 0.05 if optimizer == "sgd" else 0.01),
        loop=LoopConfig(batch_size=64, precision=precision, seed=7, device="cpu", threads=1),
    )


def of_histories(path, pipeline, precision, history, optimizer="adagrad"):
    return dataclasses.replace(
        config(path, pipeline, precision, optimizer),
        model="tbsm",
        architecture=DlrmConfig(dim=8, bottom_mlp="8", top_mlp="6-6"),
        sequence=TbsmConfig(history=history, head_mlp="12-1"),
    )


def train(path, asked, steps=STEPS, before=None):
    """Train ``steps`` batches, epoch after epoch; returns every parameter by name."""
    dataset = Dataset(path)
    parts = build_parts(asked, dataset)
    pipeline = build_pipeline(asked, dataset, parts)
    if before is not None:
        before(pipeline)
    done, epoch = 0, 0
    while done < steps:
        loader = pipeline.loader(dataset, 64, 7, epoch)
        stop = min(len(loader), steps - done)
        submitted = 0
        for number in range(stop):
            while submitted < stop and pipeline.may_begin(submitted, number):
                pipeline.begin(loader, submitted)
                pipeline.submit(loader.batch(submitted))
                submitted += 1
            parts.set_rate(asked.optimizer.learning_rate, done + number)
            pipeline.collect()
        done += stop
        epoch += 1
    pipeline.settle()
    pipeline.close()
    named = {name: p.detach().clone() for name, p in parts.model.named_parameters()}
    for number, table in enumerate(dataset.schema.tables):
        named[f"table {table.name}"] = parts.cold.table(number).clone()
        if parts.cold.moment.numel():
            named[f"moment {table.name}"] = parts.cold.table_moment(number).clone()
    return named, pipeline
