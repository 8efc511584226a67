"""Reports: what one or several runs looked like, for people."""

from hotline.report.page import figures_of, write_report
from hotline.report.runs import Run, read_run

__all__ = ["Run", "figures_of", "read_run", "write_report"]
