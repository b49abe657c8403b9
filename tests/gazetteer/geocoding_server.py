"""A server on loopback that speaks the JSON of Nominatim and Photon, and tells what it was asked."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

KHASAN = {
    "place_id": 1,
    "osm_type": "node",
    "osm_id": 7,
    "lat": "42.4286",
    "lon": "130.6453",
    "class": "place",
    "type": "town",
    "display_name": "Khasan, Primorsky Krai, Russia",
    "address": {"town": "Khasan", "country": "Russia", "country_code": "ru"},
}
PHOTON_KHASAN = {
    "type": "Feature",
    "geometry": {"type": "Point", "coordinates": [130.6453, 42.4286]},
    "properties": {"name": "Khasan", "country": "Russia", "countrycode": "RU", "osm_value": "town", "type": "city"},
}


class GeocodingServer(ThreadingHTTPServer):
    """Answers /search and /api; `status` and `body` can be set to answer otherwise."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.asked: list[dict[str, str]] = []
        self.agents: list[str] = []
        self.status = 200
        self.body: str | None = None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Handler(BaseHTTPRequestHandler):
    server: GeocodingServer

    def do_GET(self) -> None:
        url = urlsplit(self.path)
        query = {key: values[0] for key, values in parse_qs(url.query).items()}
        self.server.asked.append({"path": url.path, **query})
        self.server.agents.append(self.headers["User-Agent"])
        body = self.server.body if self.server.body is not None else json.dumps(_answer(url.path, query["q"]))
        self.send_response(self.server.status)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


def _answer(path: str, name: str) -> Any:
    known = name == "Khasan"
    if path == "/search":
        return [KHASAN] if known else []
    return {"type": "FeatureCollection", "features": [PHOTON_KHASAN] if known else []}


@contextmanager
def geocoding_server() -> Iterator[GeocodingServer]:
    """Serve for a while."""
    with GeocodingServer() as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        yield server
        server.shutdown()
