from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.agreement import Agreement


def _request(
    project: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project}/agreement".format(
            project=quote(str(project), safe=""),
        ),
    }
    return _kwargs


def _answer(response: httpx.Response) -> Agreement:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = Agreement.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    *,
    client: AuthenticatedClient,
) -> Agreement:
    """Measures how far the reviewers agree: as a whole, by claim type, and for each two of them.

    Of every claim, the last verdict of each reviewer in its current round counts, once all that the policy asks for are in, and two at least; adjudications do not. A figure is null where it is not defined: without such a claim, or, for those that correct for chance, where all verdicts are the same.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
            )
        )
    )


async def asyncio(
    project: UUID,
    *,
    client: AuthenticatedClient,
) -> Agreement:
    """Measures how far the reviewers agree: as a whole, by claim type, and for each two of them.

    Of every claim, the last verdict of each reviewer in its current round counts, once all that the policy asks for are in, and two at least; adjudications do not. A figure is null where it is not defined: without such a claim, or, for those that correct for chance, where all verdicts are the same.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
            )
        )
    )
