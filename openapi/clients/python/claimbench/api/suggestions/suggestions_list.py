from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.suggestion_list import SuggestionList
from ...types import UNSET, Unset


def _request(
    project: UUID,
    claim: UUID,
    *,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project}/claims/{claim}/suggestions".format(
            project=quote(str(project), safe=""),
            claim=quote(str(claim), safe=""),
        ),
        "params": params,
    }
    return _kwargs


def _answer(response: httpx.Response) -> SuggestionList:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = SuggestionList.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    claim: UUID,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
) -> SuggestionList:
    """Suggests passages of the project's sources that may bear on a claim, the most telling first.

    From the full-text index over the paragraphs of all sources. Each comes with the quote that `evidence.create` takes and with what it confirms and contradicts. Reasons, never a verdict.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                claim=claim,
                limit=limit,
            )
        )
    )


async def asyncio(
    project: UUID,
    claim: UUID,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
) -> SuggestionList:
    """Suggests passages of the project's sources that may bear on a claim, the most telling first.

    From the full-text index over the paragraphs of all sources. Each comes with the quote that `evidence.create` takes and with what it confirms and contradicts. Reasons, never a verdict.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                claim=claim,
                limit=limit,
            )
        )
    )
