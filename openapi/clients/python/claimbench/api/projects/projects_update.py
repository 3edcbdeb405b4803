from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.project import Project
from ...models.project_change import ProjectChange


def _request(
    project: UUID,
    *,
    body: ProjectChange,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/projects/{project}".format(
            project=quote(str(project), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> Project:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = Project.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    *,
    client: AuthenticatedClient,
    body: ProjectChange,
    if_match: str,
) -> Project:
    """Changes a project's name, description or policy, or whether it publishes; a new policy decides every verdict anew.

    A verdict that no longer has what the policy asks for is taken back, and the history of its claim says so. With `publishes` anybody may read the releases of the project, those that are there and those to come; without it nobody else may any more, though copies that were made stay where they are.

    Takes the role `admin` or more in the project, by session or token. Changes only the version that `If-Match` names.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                body=body,
                if_match=if_match,
            )
        )
    )


async def asyncio(
    project: UUID,
    *,
    client: AuthenticatedClient,
    body: ProjectChange,
    if_match: str,
) -> Project:
    """Changes a project's name, description or policy, or whether it publishes; a new policy decides every verdict anew.

    A verdict that no longer has what the policy asks for is taken back, and the history of its claim says so. With `publishes` anybody may read the releases of the project, those that are there and those to come; without it nobody else may any more, though copies that were made stay where they are.

    Takes the role `admin` or more in the project, by session or token. Changes only the version that `If-Match` names.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                body=body,
                if_match=if_match,
            )
        )
    )
