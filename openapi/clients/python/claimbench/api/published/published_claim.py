from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient, Client
from ...failure import Failure


def _request(
    project: UUID,
    claim: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/public/{project}/claims/{claim}".format(
            project=quote(str(project), safe=""),
            claim=quote(str(claim), safe=""),
        ),
    }
    return _kwargs


def _answer(response: httpx.Response) -> str:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = response.text
    return response_200


def sync(
    project: UUID,
    claim: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> str:
    """Reads a page about a released claim, with its ClaimReview, to embed in other pages.

    For an `iframe`: it has no script, loads nothing and may be framed anywhere. It shows the claim as the newest release that holds it does; where a later version took it back, it says so and why, and has no ClaimReview.

    Takes no credentials.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                claim=claim,
            )
        )
    )


async def asyncio(
    project: UUID,
    claim: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> str:
    """Reads a page about a released claim, with its ClaimReview, to embed in other pages.

    For an `iframe`: it has no script, loads nothing and may be framed anywhere. It shows the claim as the newest release that holds it does; where a later version took it back, it says so and why, and has no ClaimReview.

    Takes no credentials.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                claim=claim,
            )
        )
    )
