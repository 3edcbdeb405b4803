from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.comment import Comment
from ...models.comment_text import CommentText


def _request(
    project: UUID,
    comment: UUID,
    *,
    body: CommentText,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/projects/{project}/comments/{comment}".format(
            project=quote(str(project), safe=""),
            comment=quote(str(comment), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
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
    body: CommentText,
    if_match: str,
) -> Comment:
    """Changes what your comment says, and whom it mentions.

    Takes the role `reviewer` or more in the project, by session or token. Changes only the version that `If-Match` names.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                comment=comment,
                body=body,
                if_match=if_match,
            )
        )
    )


async def asyncio(
    project: UUID,
    comment: UUID,
    *,
    client: AuthenticatedClient,
    body: CommentText,
    if_match: str,
) -> Comment:
    """Changes what your comment says, and whom it mentions.

    Takes the role `reviewer` or more in the project, by session or token. Changes only the version that `If-Match` names.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                comment=comment,
                body=body,
                if_match=if_match,
            )
        )
    )
