from io import BytesIO
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.release_format import ReleaseFormat
from ...types import UNSET, File, Unset


def _request(
    project: UUID,
    release: UUID,
    *,
    format_: ReleaseFormat | Unset = UNSET,
    texts: bool | Unset = UNSET,
    range_: str | Unset = UNSET,
    if_range: str | Unset = UNSET,
    if_none_match: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(range_, Unset):
        headers["Range"] = range_

    if not isinstance(if_range, Unset):
        headers["If-Range"] = if_range

    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    params: dict[str, Any] = {}

    json_format_: str | Unset = UNSET
    if not isinstance(format_, Unset):
        json_format_ = format_.value

    params["format"] = json_format_

    params["texts"] = texts

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project}/releases/{release}/content".format(
            project=quote(str(project), safe=""),
            release=quote(str(release), safe=""),
        ),
        "params": params,
    }
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> File:
    if not response.is_success:
        raise Failure.of(response)
    response_206 = File(payload=BytesIO(response.content))

    return response_206


def sync(
    project: UUID,
    release: UUID,
    *,
    client: AuthenticatedClient,
    format_: ReleaseFormat | Unset = UNSET,
    texts: bool | Unset = UNSET,
    range_: str | Unset = UNSET,
    if_range: str | Unset = UNSET,
    if_none_match: str | Unset = UNSET,
) -> File:
    """Streams a release as one file. The same release gives the same bytes.

    A download that broke off goes on with `Range` and, in `If-Range`, the ETag that came with it. The bytes are never compressed on the way.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                release=release,
                format_=format_,
                texts=texts,
                range_=range_,
                if_range=if_range,
                if_none_match=if_none_match,
            )
        )
    )


async def asyncio(
    project: UUID,
    release: UUID,
    *,
    client: AuthenticatedClient,
    format_: ReleaseFormat | Unset = UNSET,
    texts: bool | Unset = UNSET,
    range_: str | Unset = UNSET,
    if_range: str | Unset = UNSET,
    if_none_match: str | Unset = UNSET,
) -> File:
    """Streams a release as one file. The same release gives the same bytes.

    A download that broke off goes on with `Range` and, in `If-Range`, the ETag that came with it. The bytes are never compressed on the way.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                release=release,
                format_=format_,
                texts=texts,
                range_=range_,
                if_range=if_range,
                if_none_match=if_none_match,
            )
        )
    )
