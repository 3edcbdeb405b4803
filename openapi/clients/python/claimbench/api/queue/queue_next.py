from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.next_request import NextRequest
from ...models.queue_next import QueueNext
from ...types import UNSET, Unset


def _request(
    project: UUID,
    *,
    body: NextRequest,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/projects/{project}/queue/next".format(
            project=quote(str(project), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> QueueNext:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = QueueNext.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    *,
    client: AuthenticatedClient,
    body: NextRequest,
    idempotency_key: str | Unset = UNSET,
) -> QueueNext:
    """Gives you the claim that it is most useful to review now, for half an hour.

    What you hold comes first, then what is assigned to you, then disputes that you can settle, then claims whose review began anew, then claims that wait for another reviewer, then those that nobody has judged; among these the most check-worthy, then the oldest. Never what you have assessed, skipped, or what is assigned to somebody else. Nobody else gets the claim until you have assessed it, give it back, skip it, or the half hour is over; asking again begins the half hour anew. Name what you hold in `skip` to get another: at most three at once, for reading ahead. `claim` is null when nothing waits for you.

    Takes the role `reviewer` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                body=body,
                idempotency_key=idempotency_key,
            )
        )
    )


async def asyncio(
    project: UUID,
    *,
    client: AuthenticatedClient,
    body: NextRequest,
    idempotency_key: str | Unset = UNSET,
) -> QueueNext:
    """Gives you the claim that it is most useful to review now, for half an hour.

    What you hold comes first, then what is assigned to you, then disputes that you can settle, then claims whose review began anew, then claims that wait for another reviewer, then those that nobody has judged; among these the most check-worthy, then the oldest. Never what you have assessed, skipped, or what is assigned to somebody else. Nobody else gets the claim until you have assessed it, give it back, skip it, or the half hour is over; asking again begins the half hour anew. Name what you hold in `skip` to get another: at most three at once, for reading ahead. `claim` is null when nothing waits for you.

    Takes the role `reviewer` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                body=body,
                idempotency_key=idempotency_key,
            )
        )
    )
