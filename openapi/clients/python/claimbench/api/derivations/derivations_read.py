from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.derivation import Derivation


def _request(
    project: UUID,
    derivation: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project}/derivations/{derivation}".format(
            project=quote(str(project), safe=""),
            derivation=quote(str(derivation), safe=""),
        ),
    }
    return _kwargs


def _answer(response: httpx.Response) -> Derivation:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = Derivation.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    derivation: UUID,
    *,
    client: AuthenticatedClient,
) -> Derivation:
    """Reads a derivation with the passages that were copied.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                derivation=derivation,
            )
        )
    )


async def asyncio(
    project: UUID,
    derivation: UUID,
    *,
    client: AuthenticatedClient,
) -> Derivation:
    """Reads a derivation with the passages that were copied.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                derivation=derivation,
            )
        )
    )
