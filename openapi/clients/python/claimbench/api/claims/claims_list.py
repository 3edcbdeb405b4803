import datetime
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.claim_page import ClaimPage
from ...models.claim_progress import ClaimProgress
from ...models.claim_status import ClaimStatus
from ...models.claim_type import ClaimType
from ...models.publication import Publication
from ...models.review_state import ReviewState
from ...models.verdict import Verdict
from ...types import UNSET, Unset


def _request(
    project: UUID,
    *,
    article: UUID | Unset = UNSET,
    assigned: bool | Unset = UNSET,
    assignee: UUID | Unset = UNSET,
    checkable: bool | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    made_from: datetime.date | Unset = UNSET,
    made_to: datetime.date | Unset = UNSET,
    max_origins: int | Unset = UNSET,
    min_origins: int | Unset = UNSET,
    min_worthiness: float | Unset = UNSET,
    publication: Publication | Unset = UNSET,
    published_from: datetime.date | Unset = UNSET,
    published_to: datetime.date | Unset = UNSET,
    reached: ClaimProgress | Unset = UNSET,
    review: ReviewState | Unset = UNSET,
    status: ClaimStatus | Unset = UNSET,
    text: str | Unset = UNSET,
    type_: ClaimType | Unset = UNSET,
    verdict: Verdict | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_article: str | Unset = UNSET
    if not isinstance(article, Unset):
        json_article = str(article)
    params["article"] = json_article

    params["assigned"] = assigned

    json_assignee: str | Unset = UNSET
    if not isinstance(assignee, Unset):
        json_assignee = str(assignee)
    params["assignee"] = json_assignee

    params["checkable"] = checkable

    params["cursor"] = cursor

    params["limit"] = limit

    json_made_from: str | Unset = UNSET
    if not isinstance(made_from, Unset):
        json_made_from = made_from.isoformat()
    params["made_from"] = json_made_from

    json_made_to: str | Unset = UNSET
    if not isinstance(made_to, Unset):
        json_made_to = made_to.isoformat()
    params["made_to"] = json_made_to

    params["max_origins"] = max_origins

    params["min_origins"] = min_origins

    params["min_worthiness"] = min_worthiness

    json_publication: str | Unset = UNSET
    if not isinstance(publication, Unset):
        json_publication = publication.value

    params["publication"] = json_publication

    json_published_from: str | Unset = UNSET
    if not isinstance(published_from, Unset):
        json_published_from = published_from.isoformat()
    params["published_from"] = json_published_from

    json_published_to: str | Unset = UNSET
    if not isinstance(published_to, Unset):
        json_published_to = published_to.isoformat()
    params["published_to"] = json_published_to

    json_reached: str | Unset = UNSET
    if not isinstance(reached, Unset):
        json_reached = reached.value

    params["reached"] = json_reached

    json_review: str | Unset = UNSET
    if not isinstance(review, Unset):
        json_review = review.value

    params["review"] = json_review

    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = status.value

    params["status"] = json_status

    params["text"] = text

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_.value

    params["type"] = json_type_

    json_verdict: str | Unset = UNSET
    if not isinstance(verdict, Unset):
        json_verdict = verdict.value

    params["verdict"] = json_verdict

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project}/claims".format(
            project=quote(str(project), safe=""),
        ),
        "params": params,
    }
    return _kwargs


def _answer(response: httpx.Response) -> ClaimPage:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = ClaimPage.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    *,
    client: AuthenticatedClient,
    article: UUID | Unset = UNSET,
    assigned: bool | Unset = UNSET,
    assignee: UUID | Unset = UNSET,
    checkable: bool | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    made_from: datetime.date | Unset = UNSET,
    made_to: datetime.date | Unset = UNSET,
    max_origins: int | Unset = UNSET,
    min_origins: int | Unset = UNSET,
    min_worthiness: float | Unset = UNSET,
    publication: Publication | Unset = UNSET,
    published_from: datetime.date | Unset = UNSET,
    published_to: datetime.date | Unset = UNSET,
    reached: ClaimProgress | Unset = UNSET,
    review: ReviewState | Unset = UNSET,
    status: ClaimStatus | Unset = UNSET,
    text: str | Unset = UNSET,
    type_: ClaimType | Unset = UNSET,
    verdict: Verdict | Unset = UNSET,
) -> ClaimPage:
    """Lists the claims of a project, filtered.

    In the order in which they were made, which is that of the articles and of their words. All filters have to hold.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                article=article,
                assigned=assigned,
                assignee=assignee,
                checkable=checkable,
                cursor=cursor,
                limit=limit,
                made_from=made_from,
                made_to=made_to,
                max_origins=max_origins,
                min_origins=min_origins,
                min_worthiness=min_worthiness,
                publication=publication,
                published_from=published_from,
                published_to=published_to,
                reached=reached,
                review=review,
                status=status,
                text=text,
                type_=type_,
                verdict=verdict,
            )
        )
    )


async def asyncio(
    project: UUID,
    *,
    client: AuthenticatedClient,
    article: UUID | Unset = UNSET,
    assigned: bool | Unset = UNSET,
    assignee: UUID | Unset = UNSET,
    checkable: bool | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    made_from: datetime.date | Unset = UNSET,
    made_to: datetime.date | Unset = UNSET,
    max_origins: int | Unset = UNSET,
    min_origins: int | Unset = UNSET,
    min_worthiness: float | Unset = UNSET,
    publication: Publication | Unset = UNSET,
    published_from: datetime.date | Unset = UNSET,
    published_to: datetime.date | Unset = UNSET,
    reached: ClaimProgress | Unset = UNSET,
    review: ReviewState | Unset = UNSET,
    status: ClaimStatus | Unset = UNSET,
    text: str | Unset = UNSET,
    type_: ClaimType | Unset = UNSET,
    verdict: Verdict | Unset = UNSET,
) -> ClaimPage:
    """Lists the claims of a project, filtered.

    In the order in which they were made, which is that of the articles and of their words. All filters have to hold.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                article=article,
                assigned=assigned,
                assignee=assignee,
                checkable=checkable,
                cursor=cursor,
                limit=limit,
                made_from=made_from,
                made_to=made_to,
                max_origins=max_origins,
                min_origins=min_origins,
                min_worthiness=min_worthiness,
                publication=publication,
                published_from=published_from,
                published_to=published_to,
                reached=reached,
                review=review,
                status=status,
                text=text,
                type_=type_,
                verdict=verdict,
            )
        )
    )
