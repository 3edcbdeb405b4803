from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure


def _request(
    project: UUID,
    comment: UUID,
    *,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/projects/{project}/comments/{comment}".format(
            project=quote(str(project), safe=""),
            comment=quote(str(comment), safe=""),
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
    comment: UUID,
    *,
    client: AuthenticatedClient,
    if_match: str,
) -> None:
    """Deletes your comment; administrators delete any.

    Its text and its mentions are gone; that there was a comment, whose, and who deleted it stays.

    Takes the role `reviewer` or more in the project, by session or token. Changes only the version that `If-Match` names.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                comment=comment,
                if_match=if_match,
            )
        )
    )


async def asyncio(
    project: UUID,
    comment: UUID,
    *,
    client: AuthenticatedClient,
    if_match: str,
) -> None:
    """Deletes your comment; administrators delete any.

    Its text and its mentions are gone; that there was a comment, whose, and who deleted it stays.

    Takes the role `reviewer` or more in the project, by session or token. Changes only the version that `If-Match` names.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                comment=comment,
                if_match=if_match,
            )
        )
    )
