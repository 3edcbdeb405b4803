from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.claim_difference_page import ClaimDifferencePage
from ...types import UNSET, Unset


def _request(
    project: UUID,
    release: UUID,
    *,
    against: UUID | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_against: str | Unset = UNSET
    if not isinstance(against, Unset):
        json_against = str(against)
    params["against"] = json_against

    params["cursor"] = cursor

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project}/releases/{release}/diff".format(
            project=quote(str(project), safe=""),
            release=quote(str(release), safe=""),
        ),
        "params": params,
    }
    return _kwargs


def _answer(response: httpx.Response) -> ClaimDifferencePage:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = ClaimDifferencePage.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    release: UUID,
    *,
    client: AuthenticatedClient,
    against: UUID | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> ClaimDifferencePage:
    """Lists the claims that are otherwise in a release than in an earlier one.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                release=release,
                against=against,
                cursor=cursor,
                limit=limit,
            )
        )
    )


async def asyncio(
    project: UUID,
    release: UUID,
    *,
    client: AuthenticatedClient,
    against: UUID | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> ClaimDifferencePage:
    """Lists the claims that are otherwise in a release than in an earlier one.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                release=release,
                against=against,
                cursor=cursor,
                limit=limit,
            )
        )
    )
