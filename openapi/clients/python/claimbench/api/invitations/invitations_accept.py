from typing import Any

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.acceptance import Acceptance
from ...models.membership import Membership
from ...types import UNSET, Unset


def _request(
    *,
    body: Acceptance,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/invitations/accept",
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> Membership:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = Membership.from_dict(response.json())

    return response_200


def sync(
    *,
    client: AuthenticatedClient,
    body: Acceptance,
    idempotency_key: str | Unset = UNSET,
) -> Membership:
    """Accepts an invitation as the user that you are.

    Takes a session; a token will not do. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                body=body,
                idempotency_key=idempotency_key,
            )
        )
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: Acceptance,
    idempotency_key: str | Unset = UNSET,
) -> Membership:
    """Accepts an invitation as the user that you are.

    Takes a session; a token will not do. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                body=body,
                idempotency_key=idempotency_key,
            )
        )
    )
