from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.new_token import NewToken
from ...models.shown_token import ShownToken
from ...types import UNSET, Unset


def _request(
    project: UUID,
    *,
    body: NewToken,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/projects/{project}/tokens".format(
            project=quote(str(project), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> ShownToken:
    if not response.is_success:
        raise Failure.of(response)
    response_201 = ShownToken.from_dict(response.json())

    return response_201


def sync(
    project: UUID,
    *,
    client: AuthenticatedClient,
    body: NewToken,
    idempotency_key: str | Unset = UNSET,
) -> ShownToken:
    """Makes a token; its secret is shown once.

    Good for this project only and up to `role`, but never for more than you may do yourself. Keep the secret: it is not shown again.

    Takes the role `admin` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
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
    body: NewToken,
    idempotency_key: str | Unset = UNSET,
) -> ShownToken:
    """Makes a token; its secret is shown once.

    Good for this project only and up to `role`, but never for more than you may do yourself. Keep the secret: it is not shown again.

    Takes the role `admin` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
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
