from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.article_version import ArticleVersion
from ...models.new_article_text import NewArticleText
from ...types import UNSET, Unset


def _request(
    project: UUID,
    article: UUID,
    *,
    body: NewArticleText,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/projects/{project}/articles/{article}/snapshots".format(
            project=quote(str(project), safe=""),
            article=quote(str(article), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> ArticleVersion:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = ArticleVersion.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    article: UUID,
    *,
    client: AuthenticatedClient,
    body: NewArticleText,
    idempotency_key: str | Unset = UNSET,
) -> ArticleVersion:
    """Gives an article the text that it has now, and extracts its claims anew.

    When a page has changed; `articles.refetch` asks its address. A claim that is found again in the same words and says the same keeps its id, its evidence and its verdict; so does one whose text a person wrote, as long as its words stand. What the text says no more becomes `gone`: it is left out of lists, the queue and new releases, and comes back if the words do. The older texts stay as snapshots.

    Takes the role `editor` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                article=article,
                body=body,
                idempotency_key=idempotency_key,
            )
        )
    )


async def asyncio(
    project: UUID,
    article: UUID,
    *,
    client: AuthenticatedClient,
    body: NewArticleText,
    idempotency_key: str | Unset = UNSET,
) -> ArticleVersion:
    """Gives an article the text that it has now, and extracts its claims anew.

    When a page has changed; `articles.refetch` asks its address. A claim that is found again in the same words and says the same keeps its id, its evidence and its verdict; so does one whose text a person wrote, as long as its words stand. What the text says no more becomes `gone`: it is left out of lists, the queue and new releases, and comes back if the words do. The older texts stay as snapshots.

    Takes the role `editor` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                article=article,
                body=body,
                idempotency_key=idempotency_key,
            )
        )
    )
