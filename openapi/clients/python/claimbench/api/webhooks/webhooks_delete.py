from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure


def _request(
    project: UUID,
    webhook: UUID,
    *,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/projects/{project}/webhooks/{webhook}".format(
            project=quote(str(project), safe=""),
            webhook=quote(str(webhook), safe=""),
        ),
    }
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> None:
    if not response.is_success:
        raise Failure.of(response)
    return None


def sync(
    project: UUID,
    webhook: UUID,
    *,
    client: AuthenticatedClient,
    if_match: str,
) -> None:
    """Deletes a webhook with all its deliveries.

    Takes the role `admin` or more in the project, by session or token. Changes only the version that `If-Match` names.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                webhook=webhook,
                if_match=if_match,
            )
        )
    )


async def asyncio(
    project: UUID,
    webhook: UUID,
    *,
    client: AuthenticatedClient,
    if_match: str,
) -> None:
    """Deletes a webhook with all its deliveries.

    Takes the role `admin` or more in the project, by session or token. Changes only the version that `If-Match` names.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                webhook=webhook,
                if_match=if_match,
            )
        )
    )
