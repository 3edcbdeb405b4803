from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure


def _request(
    project: UUID,
    token: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/projects/{project}/tokens/{token}".format(
            project=quote(str(project), safe=""),
            token=quote(str(token), safe=""),
        ),
    }
    return _kwargs


def _answer(response: httpx.Response) -> None:
    if not response.is_success:
        raise Failure.of(response)
    return None


def sync(
    project: UUID,
    token: UUID,
    *,
    client: AuthenticatedClient,
) -> None:
    """Revokes a token.

    It stops working at once.

    Takes the role `admin` or more in the project, by session or token.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                token=token,
            )
        )
    )


async def asyncio(
    project: UUID,
    token: UUID,
    *,
    client: AuthenticatedClient,
) -> None:
    """Revokes a token.

    It stops working at once.

    Takes the role `admin` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                token=token,
            )
        )
    )
