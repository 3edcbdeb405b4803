from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.comparison_kind import ComparisonKind
from ...models.comparison_page import ComparisonPage
from ...models.comparison_state import ComparisonState
from ...types import UNSET, Unset


def _request(
    project: UUID,
    *,
    article: UUID | Unset = UNSET,
    claim: UUID | Unset = UNSET,
    cursor: str | Unset = UNSET,
    kind: ComparisonKind | Unset = UNSET,
    limit: int | Unset = UNSET,
    state: ComparisonState | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_article: str | Unset = UNSET
    if not isinstance(article, Unset):
        json_article = str(article)
    params["article"] = json_article

    json_claim: str | Unset = UNSET
    if not isinstance(claim, Unset):
        json_claim = str(claim)
    params["claim"] = json_claim

    params["cursor"] = cursor

    json_kind: str | Unset = UNSET
    if not isinstance(kind, Unset):
        json_kind = kind.value

    params["kind"] = json_kind

    params["limit"] = limit

    json_state: str | Unset = UNSET
    if not isinstance(state, Unset):
        json_state = state.value

    params["state"] = json_state

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project}/comparisons".format(
            project=quote(str(project), safe=""),
        ),
        "params": params,
    }
    return _kwargs


def _answer(response: httpx.Response) -> ComparisonPage:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = ComparisonPage.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    *,
    client: AuthenticatedClient,
    article: UUID | Unset = UNSET,
    claim: UUID | Unset = UNSET,
    cursor: str | Unset = UNSET,
    kind: ComparisonKind | Unset = UNSET,
    limit: int | Unset = UNSET,
    state: ComparisonState | Unset = UNSET,
) -> ComparisonPage:
    """Lists the pairs of claims that say the same or contradict each other, proposed, confirmed and rejected.

    A pair is proposed as its second claim comes or is changed, with the parts in which the two agree and differ. Pairs of which a claim was rejected, merged or split, or is gone from its article, are left out; so are those that have lapsed, unless `state` asks for them.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                article=article,
                claim=claim,
                cursor=cursor,
                kind=kind,
                limit=limit,
                state=state,
            )
        )
    )


async def asyncio(
    project: UUID,
    *,
    client: AuthenticatedClient,
    article: UUID | Unset = UNSET,
    claim: UUID | Unset = UNSET,
    cursor: str | Unset = UNSET,
    kind: ComparisonKind | Unset = UNSET,
    limit: int | Unset = UNSET,
    state: ComparisonState | Unset = UNSET,
) -> ComparisonPage:
    """Lists the pairs of claims that say the same or contradict each other, proposed, confirmed and rejected.

    A pair is proposed as its second claim comes or is changed, with the parts in which the two agree and differ. Pairs of which a claim was rejected, merged or split, or is gone from its article, are left out; so are those that have lapsed, unless `state` asks for them.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                article=article,
                claim=claim,
                cursor=cursor,
                kind=kind,
                limit=limit,
                state=state,
            )
        )
    )
