"""Hotline: split training for recommendation models whose embedding tables outgrow the accelerator."""

from importlib.metadata import version

__version__ = version("hotline")
