"""What each client sends and is answered, recorded between it and the service, and held against the description."""

import json
import os
import re
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit

import jsonschema_rs
import pytest

OPENAPI = Path(__file__).parents[1]
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", OPENAPI / "../target"))
DESCRIPTION = json.loads((OPENAPI / "openapi.json").read_text())
PYTHON = re.search(r"```python\n(.*?)```", (OPENAPI / "clients/python/README.md").read_text(), re.S)

#: The examples of the three READMEs, as programs. The first is written by the TypeScript client's own tests.
CLIENTS = {
    "typescript": ["node", OPENAPI / "clients/typescript/out/example.js"],
    "python": [sys.executable, "-c", PYTHON[1] if PYTHON else ""],
    "rust": [TARGET / "debug/examples/readme"],
}


class Exchange(NamedTuple):
    method: str
    url: str
    headers: dict[str, str]
    body: bytes
    status: int
    answer: bytes


@pytest.mark.parametrize("client", CLIENTS)
def test_what_a_client_sends_and_is_answered_is_what_the_description_says(client: str) -> None:
    with recorder() as (url, exchanges):
        environment = {**os.environ, "CLAIMBENCH_URL": url, "PYTHONPATH": str(OPENAPI / "clients/python")}
        ran = subprocess.run(CLIENTS[client], env=environment, capture_output=True, text=True)
        assert ran.returncode == 0, ran.stderr
    assert {exchange.method for exchange in exchanges} == {"GET", "POST"}
    wrong = [f"{one.method} {one.url}: {fault}" for one in exchanges for fault in faults(one)]
    assert wrong == []


def test_a_request_that_is_not_described_is_found() -> None:
    ident = "01890000-0000-7000-8000-000000000000"
    odd = Exchange("POST", f"/v1/projects/{ident}/articles?odd=1", {"idempotency-key": "\u00e9"}, b'{"title": 1}', 299, b"{}")
    assert len(faults(odd)) == 4


@contextmanager
def recorder() -> Iterator[tuple[str, list[Exchange]]]:
    """A server that passes everything on to the service."""
    exchanges: list[Exchange] = []

    class Between(BaseHTTPRequestHandler):
        def pass_on(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            headers = {name.lower(): value for name, value in self.headers.items()}
            kept = {name: value for name, value in headers.items() if name not in ("host", "connection", "accept-encoding")}
            asked = urllib.request.Request(os.environ["CLAIMBENCH_URL"] + self.path, body or None, kept, method=self.command)
            try:
                answer = urllib.request.urlopen(asked)
            except urllib.error.HTTPError as refused:
                answer = refused
            text = answer.read()
            exchanges.append(Exchange(self.command, self.path, headers, body, answer.status, text))
            self.send_response(answer.status)
            for name in ("Content-Type", "ETag", "Location", "Retry-After"):
                if name in answer.headers:
                    self.send_header(name, answer.headers[name])
            self.send_header("Content-Length", str(len(text)))
            self.end_headers()
            self.wfile.write(text)

        do_GET = do_POST = do_PATCH = do_DELETE = pass_on

        def log_message(self, format: str, *arguments: object) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Between)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", exchanges
    finally:
        server.shutdown()


def faults(exchange: Exchange) -> list[str]:
    path, query = urlsplit(exchange.url).path, parse_qsl(urlsplit(exchange.url).query)
    operation = described(path, exchange.method)
    if operation is None:
        return ["no such operation"]
    parameters = {(one["in"], one["name"].lower()): one["schema"] for one in operation.get("parameters", [])}
    found = [f"the query has no {name}" for name, _ in query if ("query", name) not in parameters]
    found += [misfit(parameters["query", name], typed(value)) for name, value in query if ("query", name) in parameters]
    found += [misfit(schema, exchange.headers[name]) for (place, name), schema in parameters.items() if place == "header" and name in exchange.headers]
    if exchange.body:
        found.append(misfit(operation["requestBody"]["content"]["application/json"]["schema"], json.loads(exchange.body)))
    answer = operation["responses"].get(str(exchange.status))
    if answer is None:
        found.append(f"the status {exchange.status} is not described")
    elif "application/json" in answer.get("content", {}):
        found.append(misfit(answer["content"]["application/json"]["schema"], json.loads(exchange.answer)))
    return [fault for fault in found if fault]


def described(path: str, method: str) -> dict[str, Any] | None:
    for template, item in DESCRIPTION["paths"].items():
        if re.fullmatch(re.sub(r"\{\w+\}", "[0-9a-f-]{36}", template), path):
            return item.get(method.lower())
    return None


def typed(value: str) -> Any:
    return int(value) if value.isdecimal() else value


def misfit(schema: dict[str, Any], value: Any) -> str:
    whole = {"allOf": [schema], "components": DESCRIPTION["components"]}
    error = next(jsonschema_rs.Draft202012Validator(whole).iter_errors(value), None)
    return f"{error.message[:300]} at {list(error.instance_path)}" if error else ""
