from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.comment import Comment
from ...models.comment_text import CommentText
from ...types import UNSET, Unset


def _request(
    project: UUID,
    claim: UUID,
    *,
    body: CommentText,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/projects/{project}/claims/{claim}/comments".format(
            project=quote(str(project), safe=""),
            claim=quote(str(claim), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> Comment:
    if not response.is_success:
        raise Failure.of(response)
    response_201 = Comment.from_dict(response.json())

    return response_201


def sync(
    project: UUID,
    claim: UUID,
    *,
    client: AuthenticatedClient,
    body: CommentText,
    idempotency_key: str | Unset = UNSET,
) -> Comment:
    """Says something about a claim to the other members.

    `mentions` names those whom it is meant for, who have to be members; the answer is 422 `unknown_reference` if one is not.

    Takes the role `reviewer` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                claim=claim,
                body=body,
                idempotency_key=idempotency_key,
            )
        )
    )


async def asyncio(
    project: UUID,
    claim: UUID,
    *,
    client: AuthenticatedClient,
    body: CommentText,
    idempotency_key: str | Unset = UNSET,
) -> Comment:
    """Says something about a claim to the other members.

    `mentions` names those whom it is meant for, who have to be members; the answer is 422 `unknown_reference` if one is not.

    Takes the role `reviewer` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                claim=claim,
                body=body,
                idempotency_key=idempotency_key,
            )
        )
    )
