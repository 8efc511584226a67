"""Data: published raw files and a synthetic generator in, one columnar format on disk, whole batches out."""

from hotline.data.batch import Batch
from hotline.data.columns import DataError, Dataset, DatasetWriter, Schema, Table
from hotline.data.loader import BatchLoader

__all__ = ["Batch", "BatchLoader", "DataError", "Dataset", "DatasetWriter", "Schema", "Table"]
