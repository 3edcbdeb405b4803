from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure


def _request(
    project: UUID,
    claim: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/projects/{project}/queue/leases/{claim}".format(
            project=quote(str(project), safe=""),
            claim=quote(str(claim), safe=""),
        ),
    }
    return _kwargs


def _answer(response: httpx.Response) -> None:
    if not response.is_success:
        raise Failure.of(response)
    return None


def sync(
    project: UUID,
    claim: UUID,
    *,
    client: AuthenticatedClient,
) -> None:
    """Gives back a claim that you hold, for others to take up.

    Editors can take it from whoever holds it. A claim that is held by nobody, or not by you, is not found.

    Takes the role `reviewer` or more in the project, by session or token.
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
) -> None:
    """Gives back a claim that you hold, for others to take up.

    Editors can take it from whoever holds it. A claim that is held by nobody, or not by you, is not found.

    Takes the role `reviewer` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                claim=claim,
            )
        )
    )
