from collections.abc import Iterator
from pathlib import Path

import pytest
from geopy.extra.rate_limiter import RateLimiter

from geo import __version__
from geo.errors import InputError, ServiceError
from geo.gazetteer.online import SECONDS_BETWEEN, OnlineGeocoder, Service, Setting, online_setting
from geo.gazetteer.online_cache import Answer
from tests.gazetteer.geocoding_server import GeocodingServer, geocoding_server

KHASAN = Answer("Khasan, Primorsky Krai, Russia", (42.4286, 130.6453), "RU", "town")  # type: ignore[arg-type]


@pytest.fixture
def server() -> Iterator[GeocodingServer]:
    with geocoding_server() as serving:
        yield serving


@pytest.fixture(autouse=True)
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds that the limiter waits, on a clock that only its waiting moves."""
    waited: list[float] = []
    monkeypatch.setattr(RateLimiter, "_sleep", lambda self, seconds: waited.append(seconds))
    monkeypatch.setattr(RateLimiter, "_clock", lambda self: 1000.0 + sum(waited))
    monkeypatch.setenv("no_proxy", "*")
    return waited


def make_geocoder(
    server: GeocodingServer, folder: Path, service: Service = Service.NOMINATIM, slept: list[float] | None = None
) -> OnlineGeocoder:
    return OnlineGeocoder(Setting(service, server.address), folder, sleep=(slept if slept is not None else []).append)


def test_nominatim_is_asked_politely_and_read(server: GeocodingServer, tmp_path: Path) -> None:
    assert make_geocoder(server, tmp_path).find("Khasan") == (KHASAN,)
    assert [(asked["path"], asked["q"], asked["format"]) for asked in server.asked] == [("/search", "Khasan", "json")]
    assert server.agents[0].startswith(f"dateline/{__version__}")


def test_photon_is_asked_and_read(server: GeocodingServer, tmp_path: Path) -> None:
    (answer,) = make_geocoder(server, tmp_path, Service.PHOTON).find("Khasan")
    assert (answer.at, answer.country, server.asked[0]["path"]) == ((42.4286, 130.6453), "RU", "/api")


@pytest.mark.parametrize("service", Service)
def test_a_name_that_the_service_does_not_know_has_no_answer(
    server: GeocodingServer, tmp_path: Path, service: Service
) -> None:
    assert make_geocoder(server, tmp_path, service).find("Nowhere") == ()


@pytest.mark.parametrize("name", ["Khasan", "Nowhere"])
def test_nothing_is_asked_twice_even_by_another_process(server: GeocodingServer, tmp_path: Path, name: str) -> None:
    answers = [make_geocoder(server, tmp_path).find(name) for _ in range(2)]
    assert answers[0] == answers[1]
    assert len(server.asked) == 1


def test_each_service_and_server_has_its_own_answers(server: GeocodingServer, tmp_path: Path) -> None:
    for service in Service:
        make_geocoder(server, tmp_path, service).find("Khasan")
    assert [asked["path"] for asked in server.asked] == ["/search", "/api"]


def test_one_geocoder_waits_a_second_between_requests(
    server: GeocodingServer, tmp_path: Path, waits: list[float]
) -> None:
    geocoder = make_geocoder(server, tmp_path)
    for name in ("One", "Two"):
        geocoder.find(name)
    assert waits == [SECONDS_BETWEEN] == [1.0]


def test_another_process_waits_too(server: GeocodingServer, tmp_path: Path) -> None:
    slept: list[float] = []
    for name in ("One", "Two"):
        make_geocoder(server, tmp_path, slept=slept).find(name)
    assert [0 < wait <= SECONDS_BETWEEN for wait in slept] == [True]


def test_a_network_that_is_away_is_told_and_nothing_is_kept(server: GeocodingServer, tmp_path: Path) -> None:
    away = OnlineGeocoder(Setting(Service.NOMINATIM, "http://127.0.0.1:9"), tmp_path)
    with pytest.raises(ServiceError, match=r"cannot be reached; the offline answer stands: Nominatim, http://127"):
        away.find("Khasan")
    assert make_geocoder(server, tmp_path).find("Khasan") == (KHASAN,)


@pytest.mark.filterwarnings("ignore:Latitude normalization")
@pytest.mark.parametrize(
    ("status", "body", "message"),
    [
        (429, "", "asks to wait"),
        (503, "", "cannot be reached"),
        (403, "", "no answer that can be read"),
        (200, "<html>", "no answer that can be read"),
        (200, '[{"lat": "x", "lon": "1"}]', "no answer that can be read"),
        (200, '[{"lat": "91", "lon": "1", "display_name": "off the earth"}]', "no answer that can be read"),
        (200, '["text"]', "no answer that can be read"),
    ],
)
def test_a_refusal_or_an_answer_that_is_none_is_told(
    server: GeocodingServer, tmp_path: Path, status: int, body: str, message: str
) -> None:
    server.status, server.body = status, body
    with pytest.raises(ServiceError, match=message):
        make_geocoder(server, tmp_path).find("Khasan")


@pytest.mark.parametrize(
    ("value", "setting"),
    [
        ("", None),
        (" ", None),
        ("nominatim", Setting()),
        ("photon", Setting(Service.PHOTON)),
        ("nominatim http://127.0.0.1:8080", Setting(Service.NOMINATIM, "http://127.0.0.1:8080")),
    ],
)
def test_the_environment_says_which_service_is_asked(
    monkeypatch: pytest.MonkeyPatch, value: str, setting: Setting | None
) -> None:
    monkeypatch.setenv("DATELINE_ONLINE", value)
    assert online_setting() == setting


def test_without_the_setting_none_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DATELINE_ONLINE", raising=False)
    assert online_setting() is None


@pytest.mark.parametrize("value", ["yes", "google", "nominatim example.org", "photon file:///etc/passwd"])
def test_a_setting_that_names_no_service_is_told(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("DATELINE_ONLINE", value)
    with pytest.raises(InputError, match="DATELINE_ONLINE"):
        online_setting()
