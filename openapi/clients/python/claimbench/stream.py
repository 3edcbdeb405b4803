"""Answers that come piece by piece."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from .client import AuthenticatedClient
from .failure import Failure


@dataclass(frozen=True)
class ServerSentEvent:
    """Send the last `id` as `last_event_id` to go on where it broke off."""

    id: str
    event: str
    data: str


def lines(client: AuthenticatedClient, path: str, **query: str) -> Iterator[Any]:
    """Each object of an answer in NDJSON, as it comes."""
    for line in _lines(client, path, query, {"Accept": "application/x-ndjson"}):
        if line:
            yield json.loads(line)


def events(
    client: AuthenticatedClient,
    path: str,
    last_event_id: str | None = None,
    **query: str,
) -> Iterator[ServerSentEvent]:
    """Each event of a `text/event-stream`, as it comes."""
    headers = {"Accept": "text/event-stream"}
    if last_event_id is not None:
        headers["Last-Event-ID"] = last_event_id
    ident, event, data = "", "", list[str]()
    for line in _lines(client, path, query, headers):
        if not line:
            if data:
                yield ServerSentEvent(ident, event or "message", "\n".join(data))
            event, data = "", []
            continue
        field, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if field == "id":
            ident = value
        elif field == "event":
            event = value
        elif field == "data":
            data.append(value)


def _lines(
    client: AuthenticatedClient,
    path: str,
    query: dict[str, str],
    headers: dict[str, str],
) -> Iterator[str]:
    with client.get_httpx_client().stream("GET", path, params=query, headers=headers) as response:
        if not response.is_success:
            response.read()
            raise Failure.of(response)
        yield from response.iter_lines()
