from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.users_export_response_200 import UsersExportResponse200


def _request(
    user: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/users/{user}/data".format(
            user=quote(str(user), safe=""),
        ),
    }
    return _kwargs


def _answer(response: httpx.Response) -> UsersExportResponse200:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = UsersExportResponse200.from_dict(response.json())

    return response_200


def sync(
    user: UUID,
    *,
    client: AuthenticatedClient,
) -> UsersExportResponse200:
    """Streams all that the instance holds on a user, as one JSON document.

    The same as `me.export`, to answer a person who asks what is held on them.

    Takes the session of an instance administrator.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                user=user,
            )
        )
    )


async def asyncio(
    user: UUID,
    *,
    client: AuthenticatedClient,
) -> UsersExportResponse200:
    """Streams all that the instance holds on a user, as one JSON document.

    The same as `me.export`, to answer a person who asks what is held on them.

    Takes the session of an instance administrator.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                user=user,
            )
        )
    )
