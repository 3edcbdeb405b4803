from typing import Any

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.extraction import Extraction
from ...models.new_extraction import NewExtraction


def _request(
    *,
    body: NewExtraction,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/extractions",
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> Extraction:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = Extraction.from_dict(response.json())

    return response_200


def sync(
    *,
    client: AuthenticatedClient,
    body: NewExtraction,
) -> Extraction:
    r"""Extracts the claims of a text and keeps nothing.

    The same text gives the same document, byte for byte. Give `published` where you know it: without the day, \"last week\" and \"4 June\" have no year. For a text that is to be checked, use `articles.create`.

    Takes a session or a token.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                body=body,
            )
        )
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: NewExtraction,
) -> Extraction:
    r"""Extracts the claims of a text and keeps nothing.

    The same text gives the same document, byte for byte. Give `published` where you know it: without the day, \"last week\" and \"4 June\" have no year. For a text that is to be checked, use `articles.create`.

    Takes a session or a token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                body=body,
            )
        )
    )
