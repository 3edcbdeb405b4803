from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.comment import Comment


def _request(
    project: UUID,
    comment: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project}/comments/{comment}".format(
            project=quote(str(project), safe=""),
            comment=quote(str(comment), safe=""),
        ),
    }
    return _kwargs


def _answer(response: httpx.Response) -> Comment:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = Comment.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    comment: UUID,
    *,
    client: AuthenticatedClient,
) -> Comment:
    """Reads a comment.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                comment=comment,
            )
        )
    )


async def asyncio(
    project: UUID,
    comment: UUID,
    *,
    client: AuthenticatedClient,
) -> Comment:
    """Reads a comment.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                comment=comment,
            )
        )
    )
