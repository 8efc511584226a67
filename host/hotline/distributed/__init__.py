"""Training in several processes, on one host or more: TorchRec's DistributedModelParallel under torchrun.

``group.py``: the processes; ``tables.py``: rows dealt out to them, and popular rows in each; ``pipelines.py``: cpu,
hotline and fae over both. What needs TorchRec is imported when processes are there.
"""

from hotline.distributed.group import launched, leave, processes

__all__ = ["launched", "leave", "processes"]
