from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.claim_import import ClaimImport
from ...models.new_claim_import import NewClaimImport
from ...types import UNSET, Unset


def _request(
    project: UUID,
    *,
    body: NewClaimImport,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/projects/{project}/claims/import".format(
            project=quote(str(project), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> ClaimImport:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = ClaimImport.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    *,
    client: AuthenticatedClient,
    body: NewClaimImport,
    idempotency_key: str | Unset = UNSET,
) -> ClaimImport:
    """Imports the claims of a file that another program wrote, as articles with claims, and reports what could not be read.

    `release` is what `releases.content` of any Claimbench streams as `ndjson` or `json` with `texts=true`, byte for byte; `claim_review` is schema.org's ClaimReview (an object, an array, an `@graph`, a DataFeed); `averitec` is that data set's JSON; `doccano` is JSON Lines with spans; `label_studio` is its JSON export. All that can be read is stored in one transaction, and every other entry is in `unread` with its place and the reason. Each claim's words have to stand in its article letter by letter; where the file has no text beside the claims (`averitec`, most reviews), the claims' words are the article's text. The claims come in as proposed. A verdict of others is none here: it is kept in the claim's history (`claim.imported`). A file that is sent twice is imported twice, unless with the same `Idempotency-Key`.

    Takes the role `editor` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                body=body,
                idempotency_key=idempotency_key,
            )
        )
    )


async def asyncio(
    project: UUID,
    *,
    client: AuthenticatedClient,
    body: NewClaimImport,
    idempotency_key: str | Unset = UNSET,
) -> ClaimImport:
    """Imports the claims of a file that another program wrote, as articles with claims, and reports what could not be read.

    `release` is what `releases.content` of any Claimbench streams as `ndjson` or `json` with `texts=true`, byte for byte; `claim_review` is schema.org's ClaimReview (an object, an array, an `@graph`, a DataFeed); `averitec` is that data set's JSON; `doccano` is JSON Lines with spans; `label_studio` is its JSON export. All that can be read is stored in one transaction, and every other entry is in `unread` with its place and the reason. Each claim's words have to stand in its article letter by letter; where the file has no text beside the claims (`averitec`, most reviews), the claims' words are the article's text. The claims come in as proposed. A verdict of others is none here: it is kept in the claim's history (`claim.imported`). A file that is sent twice is imported twice, unless with the same `Idempotency-Key`.

    Takes the role `editor` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                body=body,
                idempotency_key=idempotency_key,
            )
        )
    )
