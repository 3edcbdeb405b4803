from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.redaction import Redaction


def _request(
    project: UUID,
    redaction: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project}/redactions/{redaction}".format(
            project=quote(str(project), safe=""),
            redaction=quote(str(redaction), safe=""),
        ),
    }
    return _kwargs


def _answer(response: httpx.Response) -> Redaction:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = Redaction.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    redaction: UUID,
    *,
    client: AuthenticatedClient,
) -> Redaction:
    """Reads a redaction.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                redaction=redaction,
            )
        )
    )


async def asyncio(
    project: UUID,
    redaction: UUID,
    *,
    client: AuthenticatedClient,
) -> Redaction:
    """Reads a redaction.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                redaction=redaction,
            )
        )
    )
