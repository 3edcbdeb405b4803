"""Claimbench for Python: types from the service's description, failures as exceptions."""

from .connection import connect
from .failure import Failure
from .pages import each
from .stream import ServerSentEvent, events, lines

__all__ = ("Failure", "ServerSentEvent", "connect", "each", "events", "lines")
