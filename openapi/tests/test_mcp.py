"""The MCP server as the protocol's own client library sees it, in both ways to begin."""

import os
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import anyio
import pytest
from mcp import Client, StdioServerParameters, stdio_client

ROOT = Path(__file__).parents[2]
BINARY = os.environ.get("CLAIMBENCH_BINARY", str(Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "debug/claimbench"))
TEXT = "On 4 June 2025, Tomas Brekke signed the framework agreement for Norzinc."
READING = ["extract_claims", "search_claims", "read_claim", "list_evidence", "read_verdict", "suggest_passages"]


def assistant(role: str | None, mode: str = "auto") -> AbstractAsyncContextManager[Client]:
    """A client of a server that was started with the token of a role."""
    told = {"CLAIMBENCH_URL": os.environ["CLAIMBENCH_URL"]}
    if role:
        told["CLAIMBENCH_TOKEN"] = os.environ[f"CLAIMBENCH_{role.upper()}"]
    return Client(stdio_client(StdioServerParameters(command=BINARY, args=["mcp"], env=told)), mode=mode)


async def names(client: Client) -> list[str]:
    return [tool.name for tool in (await client.list_tools()).tools]


@pytest.mark.parametrize("mode", ["legacy", "auto"])
def test_without_a_token_it_extracts_and_nothing_else(mode: str) -> None:
    async def run() -> None:
        async with assistant(None, mode) as client:
            assert await names(client) == ["extract_claims"]
            found = await client.call_tool("extract_claims", {"text": TEXT})
            assert [claim["type"] for claim in found.structured_content["claims"]].count("signature") == 1
            assert (await client.call_tool("extract_claims", {})).is_error

    anyio.run(run)


def test_a_token_offers_what_its_role_may_do() -> None:
    async def run() -> None:
        async with assistant("viewer") as client:
            tools = (await client.list_tools()).tools
            assert [tool.name for tool in tools] == READING
            assert all(tool.annotations and tool.annotations.read_only_hint for tool in tools)
        async with assistant("reviewer") as client:
            assert await names(client) == [*READING, "add_source", "add_evidence"]

    anyio.run(run)


def test_an_editor_adds_an_article_and_finds_its_claim_with_evidence_and_verdict() -> None:
    async def run() -> None:
        async with assistant("editor") as client:
            article = (await client.call_tool("add_article", {"text": TEXT})).structured_content
            asked = {"article": article["id"], "type": "signature", "limit": 5}
            [claim] = (await client.call_tool("search_claims", asked)).structured_content["items"]
            source = (await client.call_tool("add_source", {"text": TEXT, "kind": "transcript"})).structured_content
            quote = {"exact": "Tomas Brekke signed the framework agreement"}
            given = {"claim": claim["id"], "snapshot": source["snapshots"][0]["id"], "quote": quote, "stance": "supports"}
            assert not (await client.call_tool("add_evidence", given)).is_error
            [evidence] = (await client.call_tool("list_evidence", {"claim": claim["id"]})).structured_content["items"]
            assert evidence["quote"]["exact"] == quote["exact"]
            report = (await client.call_tool("read_verdict", {"claim": claim["id"]})).structured_content
            assert report["verdict"] is None

    anyio.run(run)


def test_what_the_service_refuses_is_for_the_assistant_to_read() -> None:
    async def run() -> None:
        async with assistant("viewer") as client:
            missing = await client.call_tool("read_claim", {"claim": "019ab3f0-4c00-7000-8000-000000000000"})
            assert missing.is_error and "no such claim" in missing.content[0].text
            assert (await client.call_tool("read_claim", {"claim": "../../users"})).is_error

    anyio.run(run)
