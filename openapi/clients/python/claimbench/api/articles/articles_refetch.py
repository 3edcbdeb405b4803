from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.job import Job
from ...types import UNSET, Unset


def _request(
    project: UUID,
    article: UUID,
    *,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/projects/{project}/articles/{article}/refetch".format(
            project=quote(str(project), safe=""),
            article=quote(str(article), safe=""),
        ),
    }
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> Job:
    if not response.is_success:
        raise Failure.of(response)
    response_202 = Job.from_dict(response.json())

    return response_202


def sync(
    project: UUID,
    article: UUID,
    *,
    client: AuthenticatedClient,
    idempotency_key: str | Unset = UNSET,
) -> Job:
    """Fetches an article once more: a job, which does as `articles.renew` does if the text has changed.

    Takes the role `editor` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                article=article,
                idempotency_key=idempotency_key,
            )
        )
    )


async def asyncio(
    project: UUID,
    article: UUID,
    *,
    client: AuthenticatedClient,
    idempotency_key: str | Unset = UNSET,
) -> Job:
    """Fetches an article once more: a job, which does as `articles.renew` does if the text has changed.

    Takes the role `editor` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                article=article,
                idempotency_key=idempotency_key,
            )
        )
    )
