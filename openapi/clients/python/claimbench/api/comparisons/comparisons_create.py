from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.comparison import Comparison
from ...models.new_comparison import NewComparison
from ...types import UNSET, Unset


def _request(
    project: UUID,
    *,
    body: NewComparison,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/projects/{project}/comparisons".format(
            project=quote(str(project), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> Comparison:
    if not response.is_success:
        raise Failure.of(response)
    response_201 = Comparison.from_dict(response.json())

    return response_201


def sync(
    project: UUID,
    *,
    client: AuthenticatedClient,
    body: NewComparison,
    idempotency_key: str | Unset = UNSET,
) -> Comparison:
    """Says that two claims are the same or contradict each other; it counts at once.

    For what no comparison of words shows. The parts in which the two agree and differ are found as for a proposal.

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
    body: NewComparison,
    idempotency_key: str | Unset = UNSET,
) -> Comparison:
    """Says that two claims are the same or contradict each other; it counts at once.

    For what no comparison of words shows. The parts in which the two agree and differ are found as for a proposal.

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
