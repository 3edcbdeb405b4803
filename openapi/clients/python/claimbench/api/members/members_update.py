from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.member import Member
from ...models.member_change import MemberChange


def _request(
    project: UUID,
    user: UUID,
    *,
    body: MemberChange,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/projects/{project}/members/{user}".format(
            project=quote(str(project), safe=""),
            user=quote(str(user), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> Member:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = Member.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    user: UUID,
    *,
    client: AuthenticatedClient,
    body: MemberChange,
    if_match: str,
) -> Member:
    """Changes a member's role.

    The new role holds from the next request on.

    Takes the role `admin` or more in the project, by session or token. Changes only the version that `If-Match` names.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                user=user,
                body=body,
                if_match=if_match,
            )
        )
    )


async def asyncio(
    project: UUID,
    user: UUID,
    *,
    client: AuthenticatedClient,
    body: MemberChange,
    if_match: str,
) -> Member:
    """Changes a member's role.

    The new role holds from the next request on.

    Takes the role `admin` or more in the project, by session or token. Changes only the version that `If-Match` names.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                user=user,
                body=body,
                if_match=if_match,
            )
        )
    )
