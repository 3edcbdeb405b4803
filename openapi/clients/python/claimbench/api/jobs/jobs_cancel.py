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
    job: UUID,
    *,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/projects/{project}/jobs/{job}/cancel".format(
            project=quote(str(project), safe=""),
            job=quote(str(job), safe=""),
        ),
    }
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> Job:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = Job.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    job: UUID,
    *,
    client: AuthenticatedClient,
    idempotency_key: str | Unset = UNSET,
) -> Job:
    """Cancels a job that has not ended; what it had begun is kept nowhere.

    Takes the role `reviewer` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                job=job,
                idempotency_key=idempotency_key,
            )
        )
    )


async def asyncio(
    project: UUID,
    job: UUID,
    *,
    client: AuthenticatedClient,
    idempotency_key: str | Unset = UNSET,
) -> Job:
    """Cancels a job that has not ended; what it had begun is kept nowhere.

    Takes the role `reviewer` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                job=job,
                idempotency_key=idempotency_key,
            )
        )
    )
