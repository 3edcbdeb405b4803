from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.derivation import Derivation
from ...models.derivation_reason import DerivationReason
from ...types import UNSET, Unset


def _request(
    project: UUID,
    derivation: UUID,
    *,
    body: DerivationReason,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/projects/{project}/derivations/{derivation}/confirm".format(
            project=quote(str(project), safe=""),
            derivation=quote(str(derivation), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
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
    body: DerivationReason,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Derivation:
    """Confirms a derivation: the two snapshots are one origin, and the verdicts that leaned on both are decided anew.

    A claim found supported or refuted behind which fewer origins are left is reopened: reviewers are asked again.

    Takes the role `reviewer` or more in the project, by session or token. Changes only the version that `If-Match` names. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                derivation=derivation,
                body=body,
                if_match=if_match,
                idempotency_key=idempotency_key,
            )
        )
    )


async def asyncio(
    project: UUID,
    derivation: UUID,
    *,
    client: AuthenticatedClient,
    body: DerivationReason,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Derivation:
    """Confirms a derivation: the two snapshots are one origin, and the verdicts that leaned on both are decided anew.

    A claim found supported or refuted behind which fewer origins are left is reopened: reviewers are asked again.

    Takes the role `reviewer` or more in the project, by session or token. Changes only the version that `If-Match` names. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                derivation=derivation,
                body=body,
                if_match=if_match,
                idempotency_key=idempotency_key,
            )
        )
    )
