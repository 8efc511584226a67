"""Reports: what a run looked like, for people."""

from hotline.report.page import draw_run, write_report

__all__ = ["draw_run", "write_report"]
