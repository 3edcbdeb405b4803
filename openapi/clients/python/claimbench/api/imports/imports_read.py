from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.import_ import Import


def _request(
    project: UUID,
    import_: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project}/imports/{import_}".format(
            project=quote(str(project), safe=""),
            import_=quote(str(import_), safe=""),
        ),
    }
    return _kwargs


def _answer(response: httpx.Response) -> Import:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = Import.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    import_: UUID,
    *,
    client: AuthenticatedClient,
) -> Import:
    """Reads an import: what became of each of its lines up to now.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                import_=import_,
            )
        )
    )


async def asyncio(
    project: UUID,
    import_: UUID,
    *,
    client: AuthenticatedClient,
) -> Import:
    """Reads an import: what became of each of its lines up to now.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                import_=import_,
            )
        )
    )
