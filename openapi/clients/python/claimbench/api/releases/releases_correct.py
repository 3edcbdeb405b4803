from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.release import Release
from ...models.release_correction import ReleaseCorrection
from ...types import UNSET, Unset


def _request(
    project: UUID,
    release: UUID,
    *,
    body: ReleaseCorrection,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/projects/{project}/releases/{release}/correct".format(
            project=quote(str(project), safe=""),
            release=quote(str(release), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> Release:
    if not response.is_success:
        raise Failure.of(response)
    response_201 = Release.from_dict(response.json())

    return response_201


def sync(
    project: UUID,
    release: UUID,
    *,
    client: AuthenticatedClient,
    body: ReleaseCorrection,
    idempotency_key: str | Unset = UNSET,
) -> Release:
    """Freezes the claims as they are now as the next version, and says what was wrong.

    Takes the role `editor` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                release=release,
                body=body,
                idempotency_key=idempotency_key,
            )
        )
    )


async def asyncio(
    project: UUID,
    release: UUID,
    *,
    client: AuthenticatedClient,
    body: ReleaseCorrection,
    idempotency_key: str | Unset = UNSET,
) -> Release:
    """Freezes the claims as they are now as the next version, and says what was wrong.

    Takes the role `editor` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                release=release,
                body=body,
                idempotency_key=idempotency_key,
            )
        )
    )
