from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure


def _request(
    session: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/sessions/{session}".format(
            session=quote(str(session), safe=""),
        ),
    }
    return _kwargs


def _answer(response: httpx.Response) -> None:
    if not response.is_success:
        raise Failure.of(response)
    return None


def sync(
    session: UUID,
    *,
    client: AuthenticatedClient,
) -> None:
    """Ends one of your sessions.

    Ending the current one signs you out.

    Takes a session; a token will not do.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                session=session,
            )
        )
    )


async def asyncio(
    session: UUID,
    *,
    client: AuthenticatedClient,
) -> None:
    """Ends one of your sessions.

    Ending the current one signs you out.

    Takes a session; a token will not do.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                session=session,
            )
        )
    )
