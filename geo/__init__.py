"""Dateline: news reports in, a sourced journey map out."""

__version__ = "0.1.0"
