from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure


def _request(
    project: UUID,
    invitation: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/projects/{project}/invitations/{invitation}".format(
            project=quote(str(project), safe=""),
            invitation=quote(str(invitation), safe=""),
        ),
    }
    return _kwargs


def _answer(response: httpx.Response) -> None:
    if not response.is_success:
        raise Failure.of(response)
    return None


def sync(
    project: UUID,
    invitation: UUID,
    *,
    client: AuthenticatedClient,
) -> None:
    """Revokes an invitation.

    Takes the role `admin` or more in the project, by session or token.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                invitation=invitation,
            )
        )
    )


async def asyncio(
    project: UUID,
    invitation: UUID,
    *,
    client: AuthenticatedClient,
) -> None:
    """Revokes an invitation.

    Takes the role `admin` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                invitation=invitation,
            )
        )
    )
