from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.skip import Skip
from ...models.skipped import Skipped
from ...types import UNSET, Unset


def _request(
    project: UUID,
    claim: UUID,
    *,
    body: Skip,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/projects/{project}/queue/leases/{claim}/skip".format(
            project=quote(str(project), safe=""),
            claim=quote(str(claim), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> Skipped:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = Skipped.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    claim: UUID,
    *,
    client: AuthenticatedClient,
    body: Skip,
    idempotency_key: str | Unset = UNSET,
) -> Skipped:
    """Leaves a claim to others, with the reason; it is not offered to you again.

    You need not hold it. If you do, it is given back, and if it is assigned to you, that ends. Assigning it to you anew offers it again. Skipped claims can still be assessed.

    Takes the role `reviewer` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                claim=claim,
                body=body,
                idempotency_key=idempotency_key,
            )
        )
    )


async def asyncio(
    project: UUID,
    claim: UUID,
    *,
    client: AuthenticatedClient,
    body: Skip,
    idempotency_key: str | Unset = UNSET,
) -> Skipped:
    """Leaves a claim to others, with the reason; it is not offered to you again.

    You need not hold it. If you do, it is given back, and if it is assigned to you, that ends. Assigning it to you anew offers it again. Skipped claims can still be assessed.

    Takes the role `reviewer` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                claim=claim,
                body=body,
                idempotency_key=idempotency_key,
            )
        )
    )
