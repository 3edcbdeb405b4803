from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.fetch_article import FetchArticle
from ...models.job import Job
from ...types import UNSET, Unset


def _request(
    project: UUID,
    *,
    body: FetchArticle,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/projects/{project}/articles/fetch".format(
            project=quote(str(project), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> Job:
    if not response.is_success:
        raise Failure.of(response)
    response_202 = Job.from_dict(response.json())

    return response_202


def sync(
    project: UUID,
    *,
    client: AuthenticatedClient,
    body: FetchArticle,
    idempotency_key: str | Unset = UNSET,
) -> Job:
    """Fetches an article from its address and extracts its claims: a job, whose outcome names the article.

    Web pages, PDF, plain and Markdown texts are read. The site's robots.txt is honoured, redirects are followed and recorded. An address that is an article already gets a snapshot, if its text has changed, and its claims are carried over as `articles.renew` does. Why nothing was fetched is the job's `problem`.

    Takes the role `editor` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                body=body,
                idempotency_key=idempotency_key,
            )
        )
    )


async def asyncio(
    project: UUID,
    *,
    client: AuthenticatedClient,
    body: FetchArticle,
    idempotency_key: str | Unset = UNSET,
) -> Job:
    """Fetches an article from its address and extracts its claims: a job, whose outcome names the article.

    Web pages, PDF, plain and Markdown texts are read. The site's robots.txt is honoured, redirects are followed and recorded. An address that is an article already gets a snapshot, if its text has changed, and its claims are carried over as `articles.renew` does. Why nothing was fetched is the job's `problem`.

    Takes the role `editor` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                body=body,
                idempotency_key=idempotency_key,
            )
        )
    )
