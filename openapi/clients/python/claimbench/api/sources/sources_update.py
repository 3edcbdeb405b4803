from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.source import Source
from ...models.source_change import SourceChange


def _request(
    project: UUID,
    source: UUID,
    *,
    body: SourceChange,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/projects/{project}/sources/{source}".format(
            project=quote(str(project), safe=""),
            source=quote(str(source), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> Source:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = Source.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    source: UUID,
    *,
    client: AuthenticatedClient,
    body: SourceChange,
    if_match: str,
) -> Source:
    """Changes what is said of a source.

    Takes the role `reviewer` or more in the project, by session or token. Changes only the version that `If-Match` names.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                source=source,
                body=body,
                if_match=if_match,
            )
        )
    )


async def asyncio(
    project: UUID,
    source: UUID,
    *,
    client: AuthenticatedClient,
    body: SourceChange,
    if_match: str,
) -> Source:
    """Changes what is said of a source.

    Takes the role `reviewer` or more in the project, by session or token. Changes only the version that `If-Match` names.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                source=source,
                body=body,
                if_match=if_match,
            )
        )
    )
