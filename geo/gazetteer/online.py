"""A second opinion on a name from an online geocoder, Nominatim or Photon: only where it is switched on.

The answers are OpenStreetMap's (ODbL, © OpenStreetMap contributors). Both services ask for a request a second at most,
a name for the program that asks, and that answers are kept: https://operations.osmfoundation.org/policies/nominatim/.
"""

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from geopy.exc import GeocoderRateLimited, GeocoderServiceError, GeocoderTimedOut, GeocoderUnavailable
from geopy.extra.rate_limiter import RateLimiter
from geopy.geocoders import Nominatim, Photon
from geopy.location import Location

from geo import __version__
from geo.coords import LatLon, latlon
from geo.errors import InputError, ServiceError
from geo.folders import cache_dir
from geo.gazetteer.online_cache import Answer, OnlineCache
from geo.locks import turn

SECONDS_BETWEEN = 1.0
TIMEOUT_S = 10
USER_AGENT = f"dateline/{__version__} (maps of journeys told in news reports)"
_MOST_ANSWERS = 8


class Service(StrEnum):
    """An online geocoder."""

    NOMINATIM = "nominatim"
    PHOTON = "photon"


@dataclass(frozen=True, slots=True)
class Setting:
    """Which service is asked, and the address of one's own server; "" for the public one."""

    service: Service = Service.NOMINATIM
    server: str = ""


def online_setting() -> Setting | None:
    """Return what DATELINE_ONLINE says: a service, or a service, a blank and a server's address; None when it is unset.

    InputError when it names no service that is known or no address.
    """
    chosen = os.environ.get("DATELINE_ONLINE", "").strip()
    if not chosen:
        return None
    service, _, server = chosen.partition(" ")
    if service not in list(Service):
        raise InputError(f"DATELINE_ONLINE must begin with {' or '.join(Service)}: {chosen!r}")
    if server and urlsplit(server).scheme not in ("http", "https"):
        raise InputError(f"DATELINE_ONLINE needs an address that begins with http:// or https://: {server!r}")
    return Setting(Service(service), server.strip())


class OnlineGeocoder:
    """Asks a service for a name, at most once a second over all processes, and keeps each answer for a while."""

    def __init__(
        self, setting: Setting, folder: Path | None = None, *, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        self._setting = setting
        self._folder = folder or cache_dir() / "online"
        self._cache = OnlineCache(self._folder)
        self._sleep = sleep
        self._ask = RateLimiter(
            self._in_turn, min_delay_seconds=SECONDS_BETWEEN, max_retries=0, swallow_exceptions=False
        )

    def find(self, name: str) -> tuple[Answer, ...]:
        """Return the places that the service knows by that name, its best first; ServiceError without an answer."""
        key = f"{self._setting.service} {self._setting.server} {name}"
        known = self._cache.get(key)
        if known is None:
            known = self._answers(name)
            self._cache.put(key, known)
        return known

    def _answers(self, name: str) -> tuple[Answer, ...]:
        who = f"{self._setting.service.title()}, {_server(self._setting)}"
        try:
            return tuple(map(_answer, self._ask(name) or ()))
        except GeocoderRateLimited as error:
            raise ServiceError(f"The service asks to wait; the offline answer stands: {who}") from error
        except (GeocoderTimedOut, GeocoderUnavailable) as error:
            raise ServiceError(f"The service cannot be reached; the offline answer stands: {who}") from error
        except (GeocoderServiceError, ValueError, TypeError, LookupError, AttributeError) as error:
            raise ServiceError(f"The service gave no answer that can be read ({error}): {who}") from error

    def _in_turn(self, name: str) -> list[Location] | None:
        self._folder.mkdir(parents=True, exist_ok=True)
        last = self._folder / "last-request"
        with turn(last):
            since = time.time() - last.stat().st_mtime if last.exists() else SECONDS_BETWEEN
            if 0 <= since < SECONDS_BETWEEN:
                self._sleep(SECONDS_BETWEEN - since)
            try:
                return _request(self._setting, name)
            finally:
                last.touch()


def _request(setting: Setting, name: str) -> list[Location] | None:
    address = urlsplit(_server(setting))
    common: dict[str, Any] = {
        "scheme": address.scheme,
        "domain": address.netloc + address.path.rstrip("/"),
        "user_agent": USER_AGENT,
        "timeout": TIMEOUT_S,
    }
    wanted: dict[str, Any] = {"exactly_one": False, "limit": _MOST_ANSWERS, "language": "en"}
    found: list[Location] | None
    if setting.service is Service.PHOTON:
        found = Photon(**common).geocode(name, **wanted)
    else:
        found = Nominatim(**common).geocode(name, addressdetails=True, **wanted)
    return found


def _server(setting: Setting) -> str:
    public = {Service.NOMINATIM: "https://nominatim.openstreetmap.org", Service.PHOTON: "https://photon.komoot.io"}
    return setting.server or public[setting.service]


def _answer(location: Location) -> Answer:
    raw = location.raw
    facts = raw.get("properties", raw)
    country = raw.get("address", {}).get("country_code") or facts.get("countrycode") or ""
    at: LatLon = latlon(location.latitude, location.longitude)
    kind = facts.get("type") or facts.get("osm_value") or ""
    return Answer(str(location.address), at, str(country).upper(), str(kind))
