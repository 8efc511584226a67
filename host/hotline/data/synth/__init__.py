"""The synthetic generator: published data sets' columns, correlated Zipf ids, labels from a planted teacher."""

from hotline.data.synth.generate import synthesize
from hotline.data.synth.presets import PRESETS, synth_preset

__all__ = ["PRESETS", "synth_preset", "synthesize"]
