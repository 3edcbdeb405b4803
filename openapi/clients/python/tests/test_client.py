"""What is written by hand in the client, against a service that a test plays."""

import asyncio
import json
from collections.abc import Iterator
from typing import Any
from uuid import UUID

import httpx
import pytest

from claimbench import Failure, each, events, lines
from claimbench.api.projects import projects_create, projects_list, projects_read
from claimbench.client import AuthenticatedClient
from claimbench.connection import Patience, Retrying
from claimbench.models import NewProject, Project

PROJECT: dict[str, Any] = {
    "id": "019ab3f0-4c00-7000-8000-000000000001",
    "name": "Zinc",
    "description": "",
    "policy": {"min_origins": 1, "min_assessments": 1, "blind": False},
    "publishes": False,
    "quote_limit": 300,
    "retention": {},
    "role": "editor",
    "created_at": "2026-11-24T09:30:00Z",
    "updated_at": "2026-11-24T09:30:00Z",
    "version": 1,
}


class Service:
    """Gives these answers, one after the other, and remembers what it was asked."""

    def __init__(self, *answers: httpx.Response) -> None:
        self.answers = list(answers)
        self.asked: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        return self.answers[len(self.asked) - 1]

    def client(self) -> AuthenticatedClient:
        played = httpx.MockTransport(self)
        transport = Retrying(played, played, Patience(4, 1.0))
        return AuthenticatedClient(base_url="http://claims.example", token="cbt_x", httpx_args={"transport": transport})


def busy() -> httpx.Response:
    return httpx.Response(503, headers={"Retry-After": "0"}, json={"code": "unavailable", "title": "busy"})


def test_a_busy_service_is_asked_again_a_post_with_the_same_key() -> None:
    service = Service(busy(), httpx.Response(201, json=PROJECT))
    made = projects_create.sync(client=service.client(), body=NewProject(name="Zinc"))
    assert made.name == "Zinc"
    keys = [request.headers["Idempotency-Key"] for request in service.asked]
    assert len(keys) == 2 and keys[0] == keys[1]


def test_a_word_that_the_client_does_not_know_yet_is_kept() -> None:
    service = Service(httpx.Response(200, json={**PROJECT, "role": "curator"}))
    project = projects_read.sync(UUID(PROJECT["id"]), client=service.client())
    assert (project.role.value, project.role.name, project.to_dict()["role"]) == ("curator", "UNRECOGNIZED", "curator")


def test_the_awaited_call_is_as_patient() -> None:
    service = Service(busy(), httpx.Response(200, json={"items": [PROJECT], "next": None}))
    page = asyncio.run(projects_list.asyncio(client=service.client()))
    assert [project.name for project in page.items] == ["Zinc"]


def test_who_is_told_to_wait_too_long_gets_the_refusal() -> None:
    problem = {"code": "too_many_attempts", "title": "Too many attempts; wait", "status": 429}
    service = Service(httpx.Response(429, headers={"Retry-After": "60"}, json=problem))
    with pytest.raises(Failure) as raised:
        projects_list.sync(client=service.client())
    assert (raised.value.code, raised.value.status, len(service.asked)) == ("too_many_attempts", 429, 1)


@pytest.mark.parametrize("answer", [httpx.Response(502, text="gateway"), httpx.Response(502, json=["gateway"])])
def test_an_answer_of_something_else_is_no_problem_document(answer: httpx.Response) -> None:
    with pytest.raises(Failure) as raised:
        projects_list.sync(client=Service(answer).client())
    assert raised.value.code == "unexpected"


def test_a_list_is_read_to_its_end() -> None:
    pages = [{"items": [PROJECT, PROJECT], "next": "c"}, {"items": [PROJECT], "next": None}]
    service = Service(*(httpx.Response(200, json=page) for page in pages))
    found: list[Project] = list(each(projects_list.sync, client=service.client()))
    assert len(found) == 3
    assert service.asked[1].url.params["cursor"] == "c"


def cut(text: str) -> Iterator[bytes]:
    return (bytes([byte]) for byte in text.encode())


def test_objects_come_line_by_line_however_the_bytes_are_cut() -> None:
    service = Service(httpx.Response(200, content=cut('{"a":"é"}\r\n\n{"b":2}')))
    assert list(lines(service.client(), "/v1/x")) == [{"a": "é"}, {"b": 2}]


def test_events_come_with_their_ids_and_comments_are_skipped() -> None:
    sent = ': hello\n\nid: 7\nevent: claim.accepted\ndata: {"a":\ndata: 1}\n\ndata: x\n\n'
    service = Service(httpx.Response(200, content=cut(sent)))
    found = [(one.id, one.event, one.data) for one in events(service.client(), "/v1/x", last_event_id="6")]
    assert found == [("7", "claim.accepted", '{"a":\n1}'), ("7", "message", "x")]
    assert service.asked[0].headers["Last-Event-ID"] == "6"


def test_a_stream_that_is_refused_is_a_failure() -> None:
    with pytest.raises(Failure):
        list(lines(Service(httpx.Response(404, content=json.dumps({"code": "not_found"}).encode())).client(), "/v1/x"))


def test_a_field_that_is_not_known_yet_is_passed_over() -> None:
    service = Service(httpx.Response(200, json={**PROJECT, "colour": "grey"}))
    assert projects_read.sync(UUID(PROJECT["id"]), client=service.client()).name == "Zinc"
