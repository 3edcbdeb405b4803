from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.publisher import Publisher
from ...models.publisher_change import PublisherChange


def _request(
    project: UUID,
    publisher: UUID,
    *,
    body: PublisherChange,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/projects/{project}/publishers/{publisher}".format(
            project=quote(str(project), safe=""),
            publisher=quote(str(publisher), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> Publisher:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = Publisher.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    publisher: UUID,
    *,
    client: AuthenticatedClient,
    body: PublisherChange,
    if_match: str,
) -> Publisher:
    """Changes what is known of a publisher.

    Takes the role `reviewer` or more in the project, by session or token. Changes only the version that `If-Match` names.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                publisher=publisher,
                body=body,
                if_match=if_match,
            )
        )
    )


async def asyncio(
    project: UUID,
    publisher: UUID,
    *,
    client: AuthenticatedClient,
    body: PublisherChange,
    if_match: str,
) -> Publisher:
    """Changes what is known of a publisher.

    Takes the role `reviewer` or more in the project, by session or token. Changes only the version that `If-Match` names.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                publisher=publisher,
                body=body,
                if_match=if_match,
            )
        )
    )
