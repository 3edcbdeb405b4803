from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.derivation_page import DerivationPage
from ...models.derivation_state import DerivationState
from ...types import UNSET, Unset


def _request(
    project: UUID,
    *,
    article: UUID | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    source: UUID | Unset = UNSET,
    state: DerivationState | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_article: str | Unset = UNSET
    if not isinstance(article, Unset):
        json_article = str(article)
    params["article"] = json_article

    params["cursor"] = cursor

    params["limit"] = limit

    json_source: str | Unset = UNSET
    if not isinstance(source, Unset):
        json_source = str(source)
    params["source"] = json_source

    json_state: str | Unset = UNSET
    if not isinstance(state, Unset):
        json_state = state.value

    params["state"] = json_state

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project}/derivations".format(
            project=quote(str(project), safe=""),
        ),
        "params": params,
    }
    return _kwargs


def _answer(response: httpx.Response) -> DerivationPage:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = DerivationPage.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    *,
    client: AuthenticatedClient,
    article: UUID | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    source: UUID | Unset = UNSET,
    state: DerivationState | Unset = UNSET,
) -> DerivationPage:
    """Lists which text comes from which, proposed, confirmed and rejected.

    A proposed derivation is one that the service has found: copied text, a declared credit, one address, one family. It joins nothing for certain until somebody decides it.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                article=article,
                cursor=cursor,
                limit=limit,
                source=source,
                state=state,
            )
        )
    )


async def asyncio(
    project: UUID,
    *,
    client: AuthenticatedClient,
    article: UUID | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    source: UUID | Unset = UNSET,
    state: DerivationState | Unset = UNSET,
) -> DerivationPage:
    """Lists which text comes from which, proposed, confirmed and rejected.

    A proposed derivation is one that the service has found: copied text, a declared credit, one address, one family. It joins nothing for certain until somebody decides it.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                article=article,
                cursor=cursor,
                limit=limit,
                source=source,
                state=state,
            )
        )
    )
