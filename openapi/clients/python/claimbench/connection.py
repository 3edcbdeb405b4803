"""A connection that tries again where the service asks it to, and whose every POST is carried out once."""

from __future__ import annotations

import asyncio
import itertools
import time
import uuid

import httpx

from .client import AuthenticatedClient

FIRST_PAUSE = 0.25


def connect(
    url: str,
    token: str,
    *,
    attempts: int = 4,
    longest_pause: float = 30.0,
    timeout: float = 60.0,
) -> AuthenticatedClient:
    """A client for the service at `url`; use it in `with` or `async with`.

    A request that is answered 429 or 503 is sent up to `attempts` times, after as long as the service asks; if it asks for
    more than `longest_pause` seconds, its refusal is the answer.
    """
    transport = Retrying(httpx.HTTPTransport(), httpx.AsyncHTTPTransport(), Patience(attempts, longest_pause))
    options = {"transport": transport}
    return AuthenticatedClient(
        base_url=url.rstrip("/"), token=token, timeout=httpx.Timeout(timeout), httpx_args=options
    )


class Patience:
    """How often and how long a busy service is waited for."""

    def __init__(self, attempts: int, longest_pause: float) -> None:
        self.attempts = attempts
        self.longest_pause = longest_pause

    def pause(self, request: httpx.Request, response: httpx.Response, attempt: int) -> float | None:
        """Seconds until the next attempt; None if there is none."""
        if attempt >= self.attempts or not may_repeat(request, response.status_code):
            return None
        asked = response.headers.get("Retry-After", "")
        pause = float(asked) if asked.isdigit() else FIRST_PAUSE * 2.0 ** (attempt - 1)
        return pause if pause <= self.longest_pause else None


def may_repeat(request: httpx.Request, status: int) -> bool:
    """A 429 was not carried out. A 503 may come from something between, so what it refused must be safe to repeat."""
    return status == 429 or (status == 503 and (request.method != "POST" or "Idempotency-Key" in request.headers))


def keyed(request: httpx.Request) -> httpx.Request:
    """A request that is sent twice is carried out once."""
    if request.method == "POST" and "Idempotency-Key" not in request.headers:
        request.headers["Idempotency-Key"] = str(uuid.uuid4())
    return request


class Retrying(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """The transport of both kinds of call, which waits for a busy service."""

    def __init__(self, calls: httpx.BaseTransport, awaited: httpx.AsyncBaseTransport, patience: Patience) -> None:
        self.calls = calls
        self.awaited = awaited
        self.patience = patience

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        for attempt in itertools.count(1):
            response = self.calls.handle_request(keyed(request))
            pause = self.patience.pause(request, response, attempt)
            if pause is None:
                break
            response.close()
            time.sleep(pause)
        return response

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        for attempt in itertools.count(1):
            response = await self.awaited.handle_async_request(keyed(request))
            pause = self.patience.pause(request, response, attempt)
            if pause is None:
                break
            await response.aclose()
            await asyncio.sleep(pause)
        return response

    def close(self) -> None:
        self.calls.close()

    async def aclose(self) -> None:
        await self.awaited.aclose()
