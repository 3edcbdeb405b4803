from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.comment_page import CommentPage
from ...types import UNSET, Unset


def _request(
    project: UUID,
    claim: UUID,
    *,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["cursor"] = cursor

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project}/claims/{claim}/comments".format(
            project=quote(str(project), safe=""),
            claim=quote(str(claim), safe=""),
        ),
        "params": params,
    }
    return _kwargs


def _answer(response: httpx.Response) -> CommentPage:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = CommentPage.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    claim: UUID,
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> CommentPage:
    """Lists the comments on a claim, oldest first; those that were deleted keep their place.

    Where the policy is blind, what those have to say who have assessed the claim is withheld until you have assessed it too, it has a verdict, or there is a dispute to settle.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                claim=claim,
                cursor=cursor,
                limit=limit,
            )
        )
    )


async def asyncio(
    project: UUID,
    claim: UUID,
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> CommentPage:
    """Lists the comments on a claim, oldest first; those that were deleted keep their place.

    Where the policy is blind, what those have to say who have assessed the claim is withheld until you have assessed it too, it has a verdict, or there is a dispute to settle.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                claim=claim,
                cursor=cursor,
                limit=limit,
            )
        )
    )
