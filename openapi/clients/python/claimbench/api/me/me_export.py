from typing import Any

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.me_export_response_200 import MeExportResponse200


def _request() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/me/data",
    }
    return _kwargs


def _answer(response: httpx.Response) -> MeExportResponse200:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = MeExportResponse200.from_dict(response.json())

    return response_200


def sync(
    *,
    client: AuthenticatedClient,
) -> MeExportResponse200:
    """Streams all that the instance holds on you, as one JSON document.

    Your account, sessions, sign-in links and tokens without their secrets; memberships and invitations; what you added, judged, said, were assigned, lease or skipped; and the entries of the audit log on what you did, in every project, those that you have left included. A field for each kind, which says by which column you are named, with its rows oldest first.

    Takes a session; a token will not do.
    """
    return _answer(client.get_httpx_client().request(**_request()))


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> MeExportResponse200:
    """Streams all that the instance holds on you, as one JSON document.

    Your account, sessions, sign-in links and tokens without their secrets; memberships and invitations; what you added, judged, said, were assigned, lease or skipped; and the entries of the audit log on what you did, in every project, those that you have left included. A field for each kind, which says by which column you are named, with its rows oldest first.

    Takes a session; a token will not do.
    """
    return _answer(await client.get_async_httpx_client().request(**_request()))
