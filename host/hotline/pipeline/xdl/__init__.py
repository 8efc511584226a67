"""``xdl``: training through an asynchronous parameter server."""

from hotline.pipeline.xdl.pipeline import XdlPipeline
from hotline.pipeline.xdl.plan import Network, Plan, XdlConfig
from hotline.pipeline.xdl.processes import PeerDied

__all__ = ["Network", "PeerDied", "Plan", "XdlConfig", "XdlPipeline"]
