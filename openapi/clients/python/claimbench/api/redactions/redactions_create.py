from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.new_redaction import NewRedaction
from ...models.redaction import Redaction
from ...types import UNSET, Unset


def _request(
    project: UUID,
    *,
    body: NewRedaction,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/projects/{project}/redactions".format(
            project=quote(str(project), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> Redaction:
    if not response.is_success:
        raise Failure.of(response)
    response_201 = Redaction.from_dict(response.json())

    return response_201


def sync(
    project: UUID,
    *,
    client: AuthenticatedClient,
    body: NewRedaction,
    idempotency_key: str | Unset = UNSET,
) -> Redaction:
    """Takes the words of something out of the record for good, with the reason.

    For what the law has erased. The words go from wherever the instance keeps them: the text and its passages, the claims and quotes that were taken from it, comments and rationales that repeat six of its words in a row, the lines of releases, the entries of the audit log, answers kept for repetition. `[redacted]` stands in their place, and `redaction` names this. Their hash, this tombstone and its entry in the audit log stay, verdicts stay, and released claims are served as a redacted edition that the service vouches for anew. It cannot be undone. What another project or a backup of the database holds is not reached.

    Takes the role `admin` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
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
    body: NewRedaction,
    idempotency_key: str | Unset = UNSET,
) -> Redaction:
    """Takes the words of something out of the record for good, with the reason.

    For what the law has erased. The words go from wherever the instance keeps them: the text and its passages, the claims and quotes that were taken from it, comments and rationales that repeat six of its words in a row, the lines of releases, the entries of the audit log, answers kept for repetition. `[redacted]` stands in their place, and `redaction` names this. Their hash, this tombstone and its entry in the audit log stay, verdicts stay, and released claims are served as a redacted edition that the service vouches for anew. It cannot be undone. What another project or a backup of the database holds is not reached.

    Takes the role `admin` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
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
