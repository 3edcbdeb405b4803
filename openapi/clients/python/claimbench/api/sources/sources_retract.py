from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.source import Source
from ...models.source_retraction import SourceRetraction
from ...types import UNSET, Unset


def _request(
    project: UUID,
    source: UUID,
    *,
    body: SourceRetraction,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/projects/{project}/sources/{source}/retract".format(
            project=quote(str(project), safe=""),
            source=quote(str(source), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> Source:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = Source.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    source: UUID,
    *,
    client: AuthenticatedClient,
    body: SourceRetraction,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Source:
    """Retracts a source, with the reason; evidence from it stays in the record and counts no more.

    For a source that took its words back. Claims with a verdict that it was quoted for or against are reopened; the other verdicts that leaned on it are decided anew.

    Takes the role `reviewer` or more in the project, by session or token. Changes only the version that `If-Match` names. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                source=source,
                body=body,
                if_match=if_match,
                idempotency_key=idempotency_key,
            )
        )
    )


async def asyncio(
    project: UUID,
    source: UUID,
    *,
    client: AuthenticatedClient,
    body: SourceRetraction,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Source:
    """Retracts a source, with the reason; evidence from it stays in the record and counts no more.

    For a source that took its words back. Claims with a verdict that it was quoted for or against are reopened; the other verdicts that leaned on it are decided anew.

    Takes the role `reviewer` or more in the project, by session or token. Changes only the version that `If-Match` names. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                source=source,
                body=body,
                if_match=if_match,
                idempotency_key=idempotency_key,
            )
        )
    )
