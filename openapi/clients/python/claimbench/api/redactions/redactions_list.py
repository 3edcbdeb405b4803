from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.redaction_page import RedactionPage
from ...types import UNSET, Unset


def _request(
    project: UUID,
    *,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    subject: UUID | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["cursor"] = cursor

    params["limit"] = limit

    json_subject: str | Unset = UNSET
    if not isinstance(subject, Unset):
        json_subject = str(subject)
    params["subject"] = json_subject

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project}/redactions".format(
            project=quote(str(project), safe=""),
        ),
        "params": params,
    }
    return _kwargs


def _answer(response: httpx.Response) -> RedactionPage:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = RedactionPage.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    subject: UUID | Unset = UNSET,
) -> RedactionPage:
    """Lists what was redacted in a project, by whom, when and why.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                cursor=cursor,
                limit=limit,
                subject=subject,
            )
        )
    )


async def asyncio(
    project: UUID,
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    subject: UUID | Unset = UNSET,
) -> RedactionPage:
    """Lists what was redacted in a project, by whom, when and why.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                cursor=cursor,
                limit=limit,
                subject=subject,
            )
        )
    )
