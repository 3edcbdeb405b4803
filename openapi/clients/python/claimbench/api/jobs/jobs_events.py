from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure


def _request(
    project: UUID,
    job: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project}/jobs/{job}/events".format(
            project=quote(str(project), safe=""),
            job=quote(str(job), safe=""),
        ),
    }
    return _kwargs


def _answer(response: httpx.Response) -> str:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = response.text
    return response_200


def sync(
    project: UUID,
    job: UUID,
    *,
    client: AuthenticatedClient,
) -> str:
    """Follows a job to its end, as server-sent events.

    The answer is `text/event-stream`. Each event is named `job` and has the whole job as JSON in its `data`: first as it stands now, then at each change. The stream ends with the job; a browser's EventSource has to be closed then.

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
) -> str:
    """Follows a job to its end, as server-sent events.

    The answer is `text/event-stream`. Each event is named `job` and has the whole job as JSON in its `data`: first as it stands now, then at each change. The stream ends with the job; a browser's EventSource has to be closed then.

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
