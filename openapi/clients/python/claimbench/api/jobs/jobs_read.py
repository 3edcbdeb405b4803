from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.job import Job


def _request(
    project: UUID,
    job: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project}/jobs/{job}".format(
            project=quote(str(project), safe=""),
            job=quote(str(job), safe=""),
        ),
    }
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
) -> Job:
    """Reads a job: where it stands, and what came of it or why nothing did.

    A job that failed by something that may pass is queued again, up to five times within an hour; `problem` says why the last attempt failed, `run_at` when the next begins.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                job=job,
            )
        )
    )


async def asyncio(
    project: UUID,
    job: UUID,
    *,
    client: AuthenticatedClient,
) -> Job:
    """Reads a job: where it stands, and what came of it or why nothing did.

    A job that failed by something that may pass is queued again, up to five times within an hour; `problem` says why the last attempt failed, `run_at` when the next begins.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                job=job,
            )
        )
    )
