from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.sign_in_link import SignInLink
from ...types import UNSET, Unset


def _request(
    user: UUID,
    *,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/users/{user}/sign-in-links".format(
            user=quote(str(user), safe=""),
        ),
    }
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> SignInLink:
    if not response.is_success:
        raise Failure.of(response)
    response_201 = SignInLink.from_dict(response.json())

    return response_201


def sync(
    user: UUID,
    *,
    client: AuthenticatedClient,
    idempotency_key: str | Unset = UNSET,
) -> SignInLink:
    """Makes a link by which a user signs in, once, for instance to set a new password; it is shown once.

    Whoever has the link is that user, so hand it over safely. It works once, within seven days.

    Takes the session of an instance administrator. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                user=user,
                idempotency_key=idempotency_key,
            )
        )
    )


async def asyncio(
    user: UUID,
    *,
    client: AuthenticatedClient,
    idempotency_key: str | Unset = UNSET,
) -> SignInLink:
    """Makes a link by which a user signs in, once, for instance to set a new password; it is shown once.

    Whoever has the link is that user, so hand it over safely. It works once, within seven days.

    Takes the session of an instance administrator. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                user=user,
                idempotency_key=idempotency_key,
            )
        )
    )
