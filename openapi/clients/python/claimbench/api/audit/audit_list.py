from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.audit_entry_page import AuditEntryPage
from ...models.order import Order
from ...types import UNSET, Unset


def _request(
    project: UUID,
    *,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Order | Unset = UNSET,
    subject: UUID | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["cursor"] = cursor

    params["limit"] = limit

    json_order: str | Unset = UNSET
    if not isinstance(order, Unset):
        json_order = order.value

    params["order"] = json_order

    json_subject: str | Unset = UNSET
    if not isinstance(subject, Unset):
        json_subject = str(subject)
    params["subject"] = json_subject

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project}/audit".format(
            project=quote(str(project), safe=""),
        ),
        "params": params,
    }
    return _kwargs


def _answer(response: httpx.Response) -> AuditEntryPage:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = AuditEntryPage.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Order | Unset = UNSET,
    subject: UUID | Unset = UNSET,
) -> AuditEntryPage:
    """Lists what was done in the project, by whom and when.

    Each entry holds the hash of the one before it, so that nothing can be taken out or changed unseen.

    Takes the role `admin` or more in the project, by session or token.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                cursor=cursor,
                limit=limit,
                order=order,
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
    order: Order | Unset = UNSET,
    subject: UUID | Unset = UNSET,
) -> AuditEntryPage:
    """Lists what was done in the project, by whom and when.

    Each entry holds the hash of the one before it, so that nothing can be taken out or changed unseen.

    Takes the role `admin` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                cursor=cursor,
                limit=limit,
                order=order,
                subject=subject,
            )
        )
    )
