from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...types import UNSET, Unset


def _request(
    project: UUID,
    *,
    after: int | Unset = UNSET,
    wait: int | Unset = UNSET,
    last_event_id: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(last_event_id, Unset):
        headers["Last-Event-ID"] = last_event_id

    params: dict[str, Any] = {}

    params["after"] = after

    params["wait"] = wait

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project}/events".format(
            project=quote(str(project), safe=""),
        ),
        "params": params,
    }
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> str:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = response.text
    return response_200


def sync(
    project: UUID,
    *,
    client: AuthenticatedClient,
    after: int | Unset = UNSET,
    wait: int | Unset = UNSET,
    last_event_id: str | Unset = UNSET,
) -> str:
    """Follows what happens in a project, as server-sent events.

    The answer is `text/event-stream`. Each event is named `notice` and has a `Notice` as JSON in its `data`: that something happened, and where to read it. Its `id` is the number of the entry in the project's record, which is complete: whoever is cut off comes again with the last one as `Last-Event-ID` (a browser's EventSource does so by itself) and misses nothing. The stream ends after `wait` seconds.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                after=after,
                wait=wait,
                last_event_id=last_event_id,
            )
        )
    )


async def asyncio(
    project: UUID,
    *,
    client: AuthenticatedClient,
    after: int | Unset = UNSET,
    wait: int | Unset = UNSET,
    last_event_id: str | Unset = UNSET,
) -> str:
    """Follows what happens in a project, as server-sent events.

    The answer is `text/event-stream`. Each event is named `notice` and has a `Notice` as JSON in its `data`: that something happened, and where to read it. Its `id` is the number of the entry in the project's record, which is complete: whoever is cut off comes again with the last one as `Last-Event-ID` (a browser's EventSource does so by itself) and misses nothing. The stream ends after `wait` seconds.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                after=after,
                wait=wait,
                last_event_id=last_event_id,
            )
        )
    )
