"""The platform model: what a training step of each pipeline would take on a machine that need not be here.

``platform.py`` and ``workload.py`` say what a machine can do and what a step does, ``costs.py`` what each part of it
takes, ``graphs.py`` how a pipeline puts the parts in order, ``simulation.py`` carries them out, ``projection.py`` draws
the conclusions. ``measure.py`` measures a machine.
"""

from hotline.timeline.graphs import PIPELINES, DoesNotFit
from hotline.timeline.platform import Platform, platform, platform_toml, platforms
from hotline.timeline.projection import HEADLINES, Case, Projection, needed, project, ratio, sensitivity
from hotline.timeline.workload import Workload, workload, workloads

__all__ = [
    "HEADLINES",
    "PIPELINES",
    "Case",
    "DoesNotFit",
    "Platform",
    "Projection",
    "Workload",
    "needed",
    "platform",
    "platform_toml",
    "platforms",
    "project",
    "ratio",
    "sensitivity",
    "workload",
    "workloads",
]
