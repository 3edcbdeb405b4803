"""Lists to their end."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Protocol, TypeVar

Item = TypeVar("Item", covariant=True)


class Page(Protocol[Item]):
    """Some of a list, and where the rest begins."""

    @property
    def items(self) -> Sequence[Item]: ...

    @property
    def next_(self) -> str | None: ...


def each(read: Callable[..., Page[Item]], *path: Any, **query: Any) -> Iterator[Item]:
    """Each item of a list that comes in pages: `each(claims_list.sync, project, client=claimbench)`."""
    while True:
        page = read(*path, **query)
        yield from page.items
        if page.next_ is None:
            return
        query["cursor"] = page.next_
