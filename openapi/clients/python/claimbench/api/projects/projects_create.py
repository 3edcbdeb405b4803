from typing import Any

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.new_project import NewProject
from ...models.project import Project
from ...types import UNSET, Unset


def _request(
    *,
    body: NewProject,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/projects",
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> Project:
    if not response.is_success:
        raise Failure.of(response)
    response_201 = Project.from_dict(response.json())

    return response_201


def sync(
    *,
    client: AuthenticatedClient,
    body: NewProject,
    idempotency_key: str | Unset = UNSET,
) -> Project:
    """Creates a project; you become its first administrator.

    The policy says what a verdict takes; without one, one assessment and one independent origin.

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
    body: NewProject,
    idempotency_key: str | Unset = UNSET,
) -> Project:
    """Creates a project; you become its first administrator.

    The policy says what a verdict takes; without one, one assessment and one independent origin.

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
