from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.claim import Claim


def _request(
    project: UUID,
    claim: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project}/claims/{claim}".format(
            project=quote(str(project), safe=""),
            claim=quote(str(claim), safe=""),
        ),
    }
    return _kwargs


def _answer(response: httpx.Response) -> Claim:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = Claim.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    claim: UUID,
    *,
    client: AuthenticatedClient,
) -> Claim:
    """Reads a claim.

    With the words that say it (`mention`), its parts, the differences between `text` and those words (`edits`), and where the work on it stands (`status`, `review`, `verdict`). Which shape `detail` has, `type` says.

    Takes the role `viewer` or more in the project, by session or token.
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
    client: AuthenticatedClient,
) -> Claim:
    """Reads a claim.

    With the words that say it (`mention`), its parts, the differences between `text` and those words (`edits`), and where the work on it stands (`status`, `review`, `verdict`). Which shape `detail` has, `type` says.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                claim=claim,
            )
        )
    )
