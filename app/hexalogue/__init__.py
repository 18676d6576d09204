"""Hexalogue: talk to language models without choosing first."""

__version__ = "0.1.0"
