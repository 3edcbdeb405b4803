from typing import Any

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.file_text import FileText
from ...types import File


def _request(
    *,
    body: File,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/extractions/file",
    }
    _kwargs["content"] = body.payload

    headers["Content-Type"] = "application/octet-stream"
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> FileText:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = FileText.from_dict(response.json())

    return response_200


def sync(
    *,
    client: AuthenticatedClient,
    body: File,
) -> FileText:
    """Reads the text of a file and keeps nothing: of a PDF, a web page, Markdown or plain text.

    The body is the file, byte for byte, 16 MiB at most. `Content-Type` says what it is, as a web server would say it; with `application/octet-stream` the bytes decide. The text that comes back can be looked over, and sent on with what the file says of itself: to `articles.create`, `sources.create` or `extractions.create`. The file is read in a process of its own, which is ended when it takes too much memory or time.

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
    body: File,
) -> FileText:
    """Reads the text of a file and keeps nothing: of a PDF, a web page, Markdown or plain text.

    The body is the file, byte for byte, 16 MiB at most. `Content-Type` says what it is, as a web server would say it; with `application/octet-stream` the bytes decide. The text that comes back can be looked over, and sent on with what the file says of itself: to `articles.create`, `sources.create` or `extractions.create`. The file is read in a process of its own, which is ended when it takes too much memory or time.

    Takes a session or a token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                body=body,
            )
        )
    )
