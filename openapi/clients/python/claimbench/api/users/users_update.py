from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.user import User
from ...models.user_change import UserChange


def _request(
    user: UUID,
    *,
    body: UserChange,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/users/{user}".format(
            user=quote(str(user), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> User:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = User.from_dict(response.json())

    return response_200


def sync(
    user: UUID,
    *,
    client: AuthenticatedClient,
    body: UserChange,
    if_match: str,
) -> User:
    """Disables a user, enables one again, or makes one an administrator.

    Takes the session of an instance administrator. Changes only the version that `If-Match` names.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                user=user,
                body=body,
                if_match=if_match,
            )
        )
    )


async def asyncio(
    user: UUID,
    *,
    client: AuthenticatedClient,
    body: UserChange,
    if_match: str,
) -> User:
    """Disables a user, enables one again, or makes one an administrator.

    Takes the session of an instance administrator. Changes only the version that `If-Match` names.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                user=user,
                body=body,
                if_match=if_match,
            )
        )
    )
