from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.comparison import Comparison


def _request(
    project: UUID,
    comparison: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project}/comparisons/{comparison}".format(
            project=quote(str(project), safe=""),
            comparison=quote(str(comparison), safe=""),
        ),
    }
    return _kwargs


def _answer(response: httpx.Response) -> Comparison:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = Comparison.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    comparison: UUID,
    *,
    client: AuthenticatedClient,
) -> Comparison:
    """Reads a pair of claims with the reasons why it was proposed.

    It shows what both claims say and what was found about each, never an assessment.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                comparison=comparison,
            )
        )
    )


async def asyncio(
    project: UUID,
    comparison: UUID,
    *,
    client: AuthenticatedClient,
) -> Comparison:
    """Reads a pair of claims with the reasons why it was proposed.

    It shows what both claims say and what was found about each, never an assessment.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                comparison=comparison,
            )
        )
    )
