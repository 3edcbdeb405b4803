"""A webhook's messages as the library of Standard Webhooks verifies them."""

import json
import os
import threading
import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

HOOKS = f"{os.environ['CLAIMBENCH_URL']}/v1/projects/{os.environ['CLAIMBENCH_PROJECT']}/webhooks"


def post(url: str, body: dict) -> dict:
    headers = {"Authorization": f"Bearer {os.environ['CLAIMBENCH_ADMIN']}", "Content-Type": "application/json"}
    request = urllib.request.Request(url, json.dumps(body).encode(), headers)
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


def test_the_standards_own_library_verifies_a_message_and_refuses_a_changed_one() -> None:
    came = threading.Event()
    said: dict = {}

    class Receiver(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            said["headers"] = {name.lower(): value for name, value in self.headers.items()}
            said["body"] = self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(204)
            self.end_headers()
            came.set()

        def log_message(self, format: str, *arguments: object) -> None:
            """Says nothing."""

    receiver = HTTPServer(("127.0.0.1", 0), Receiver)
    threading.Thread(target=receiver.serve_forever, daemon=True).start()
    made = post(HOOKS, {"name": "receiver", "url": f"http://127.0.0.1:{receiver.server_port}/", "topics": ["release"]})
    post(f"{HOOKS}/{made['webhook']['id']}/test", {})
    assert came.wait(60)
    receiver.shutdown()
    verifier = Webhook(made["secret"])
    message = verifier.verify(said["body"], said["headers"])
    assert message["type"] == "webhook.tested"
    with pytest.raises(WebhookVerificationError):
        verifier.verify(said["body"].replace(b"tested", b"forged"), said["headers"])
