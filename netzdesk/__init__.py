"""Netzdesk: the desk of the person who holds a civic network together."""

__version__ = "0.1.0"
