from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.article_document import ArticleDocument


def _request(
    project: UUID,
    article: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project}/articles/{article}".format(
            project=quote(str(project), safe=""),
            article=quote(str(article), safe=""),
        ),
    }
    return _kwargs


def _answer(response: httpx.Response) -> ArticleDocument:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = ArticleDocument.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    article: UUID,
    *,
    client: AuthenticatedClient,
) -> ArticleDocument:
    """Reads an article with its text and what was found in it; its claims are in `claims.list`.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                article=article,
            )
        )
    )


async def asyncio(
    project: UUID,
    article: UUID,
    *,
    client: AuthenticatedClient,
) -> ArticleDocument:
    """Reads an article with its text and what was found in it; its claims are in `claims.list`.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                article=article,
            )
        )
    )
