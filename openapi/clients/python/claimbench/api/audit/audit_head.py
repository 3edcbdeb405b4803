from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.chain_head import ChainHead


def _request(
    project: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project}/audit/head".format(
            project=quote(str(project), safe=""),
        ),
    }
    return _kwargs


def _answer(response: httpx.Response) -> ChainHead:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = ChainHead.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    *,
    client: AuthenticatedClient,
) -> ChainHead:
    """Reads where the project's record ends now.

    Publish it, or keep it elsewhere: as long as `claimbench audit verify` finds the chain whole and this hash in it, nothing before it was changed.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
            )
        )
    )


async def asyncio(
    project: UUID,
    *,
    client: AuthenticatedClient,
) -> ChainHead:
    """Reads where the project's record ends now.

    Publish it, or keep it elsewhere: as long as `claimbench audit verify` finds the chain whole and this hash in it, nothing before it was changed.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
            )
        )
    )
