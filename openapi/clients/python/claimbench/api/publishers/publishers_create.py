from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.new_publisher import NewPublisher
from ...models.publisher import Publisher
from ...types import UNSET, Unset


def _request(
    project: UUID,
    *,
    body: NewPublisher,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/projects/{project}/publishers".format(
            project=quote(str(project), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> Publisher:
    if not response.is_success:
        raise Failure.of(response)
    response_201 = Publisher.from_dict(response.json())

    return response_201


def sync(
    project: UUID,
    *,
    client: AuthenticatedClient,
    body: NewPublisher,
    idempotency_key: str | Unset = UNSET,
) -> Publisher:
    """Adds a publisher; a domain belongs to one publisher of a project.

    Who owns a publisher tells when it is a party to a claim.

    Takes the role `reviewer` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
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
    body: NewPublisher,
    idempotency_key: str | Unset = UNSET,
) -> Publisher:
    """Adds a publisher; a domain belongs to one publisher of a project.

    Who owns a publisher tells when it is a party to a claim.

    Takes the role `reviewer` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
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
