from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.claim_set import ClaimSet
from ...models.export_format import ExportFormat
from ...models.verdict import Verdict
from ...types import UNSET, Unset


def _request(
    project: UUID,
    *,
    format_: ExportFormat | Unset = UNSET,
    quote_limit: int | Unset = UNSET,
    verdict: Verdict | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_format_: str | Unset = UNSET
    if not isinstance(format_, Unset):
        json_format_ = format_.value

    params["format"] = json_format_

    params["quote_limit"] = quote_limit

    json_verdict: str | Unset = UNSET
    if not isinstance(verdict, Unset):
        json_verdict = verdict.value

    params["verdict"] = json_verdict

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project}/export".format(
            project=quote(str(project), safe=""),
        ),
        "params": params,
    }
    return _kwargs


def _answer(response: httpx.Response) -> ClaimSet:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = ClaimSet.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    *,
    client: AuthenticatedClient,
    format_: ExportFormat | Unset = UNSET,
    quote_limit: int | Unset = UNSET,
    verdict: Verdict | Unset = UNSET,
) -> ClaimSet:
    """Exports the verified claims with their evidence: supported or refuted, and corroborated as the policy asks.

    The order is that of the articles and of their words, and the same claims give the same bytes: `sha256` and the ETag name them. As CSV there is one row for each piece of evidence.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                format_=format_,
                quote_limit=quote_limit,
                verdict=verdict,
            )
        )
    )


async def asyncio(
    project: UUID,
    *,
    client: AuthenticatedClient,
    format_: ExportFormat | Unset = UNSET,
    quote_limit: int | Unset = UNSET,
    verdict: Verdict | Unset = UNSET,
) -> ClaimSet:
    """Exports the verified claims with their evidence: supported or refuted, and corroborated as the policy asks.

    The order is that of the articles and of their words, and the same claims give the same bytes: `sha256` and the ETag name them. As CSV there is one row for each piece of evidence.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                format_=format_,
                quote_limit=quote_limit,
                verdict=verdict,
            )
        )
    )
