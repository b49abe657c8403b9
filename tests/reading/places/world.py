"""A small world to read mentions in: the places that share names, and what they lie in."""

from functools import cache
from math import log10
from pathlib import Path
from tempfile import mkdtemp

from geo.coords import LatLon
from geo.gazetteer.compile import compile_gazetteer
from geo.gazetteer.entries import Entry
from geo.gazetteer.index import Gazetteer
from geo.gazetteer.kinds import NameKind
from geo.gazetteer.place import Extent, Place
from geo.reading.places.mentions import read_mentions
from geo.reading.records import Mention
from geo.reading.tokens import tokenize
from geo.reports import Report

_TOWNS = """
paris-fr|Paris|FR|FR.11|48.85|2.35|PPLC|2100000
paris-tx|Paris|US|US.TX|33.66|-95.55|PPL|25000
moscow-ru|Moscow|RU|RU.48|55.75|37.62|PPLC|10400000
moscow-id|Moscow|US|US.ID|46.73|-117.0|PPL|24000
london-gb|London|GB|GB.ENG|51.51|-0.13|PPLC|8900000
london-on|London|CA|CA.08|42.98|-81.23|PPL|383000
st-thomas-on|St. Thomas|CA|CA.08|42.77|-81.18|PPL|38000
springfield-il|Springfield|US|US.IL|39.80|-89.65|PPL|116000
springfield-mo|Springfield|US|US.MO|37.21|-93.30|PPL|167000
branson-mo|Branson|US|US.MO|36.64|-93.22|PPL|11000
pyongyang|Pyongyang|KP|KP.12|39.03|125.75|PPLC|3200000
ussuriysk|Ussuriysk|RU|RU.59|43.80|131.95|PPL|157000
vladivostok|Vladivostok|RU|RU.59|43.11|131.89|PPL|600000
boston|Boston|US|US.MA|42.36|-71.06|PPL|650000
hartford|Hartford|US|US.CT|41.76|-72.68|PPL|120000
andover-oh|Andover|US|US.OH|41.61|-80.57|PPL|11000
point-grey-tx|Point Grey|US|US.TX|31.5|-99.3|PPL|9000
teller|Teller|US|US.AK|65.26|-166.36|PPL|120
henry|Henry|US|US.IL|41.11|-89.36|PPL|2300
reading|Reading|GB|GB.ENG|51.45|-0.97|PPL|230000
saint-petersburg|Saint Petersburg|RU|RU.66|59.93|30.33|PPL|5300000
singapore|Singapore|SG|SG.00|1.29|103.85|PPLC|5600000
tamale|Tamale|GH|GH.06|9.40|-0.84|PPL|360000
newton-stewart|Newton Stewart|GB|GB.SCT|54.96|-4.48|PPL|4000
lands-end|Land's End|GB|GB.ENG|50.07|-5.71|PPL|500
weihai|Weihai|CN|CN.25|37.50|122.11|PPL|590000|~Wei-hai-wei
"""
_AREAS = """
country:FR|France|FR||46|2|PCLI|67000000
country:US|United States|US||39.8|-98.5|PCLI|327000000|U.S.
country:RU|Russia|RU||60|100|PCLI|144000000
country:CA|Canada|CA||60.1|-113.6|PCLI|37000000
country:KP|North Korea|KP||40|127|PCLI|25500000|DPRK
country:SG|Singapore|SG||1.37|103.8|PCLI|5600000
country:KR|South Korea|KR||36.5|127.7|PCLI|51000000
region:US.TX|Texas|US|US.TX|31.5|-99.3|ADM1|29000000|TX
region:US.ID|Idaho|US|US.ID|44.2|-114.5|ADM1|1800000
region:US.IL|Illinois|US|US.IL|40.1|-89.1|ADM1|12600000|Ill.
region:CA.08|Ontario|CA|CA.08|49.4|-85|ADM1|13400000
county:mason|Mason County|US|US.IL|40.24|-89.92|ADM2|0
county:logan|Logan County|US|US.IL|40.12|-89.36|ADM2|0
county:teller|Teller County|US|US.CO|38.88|-105.16|ADM2|0|~Teller
dl:razdolnaya|Razdolnaya River|RU||43.6|131.9|STM|0|~the Razdolnaya
dl:black-sea|Black Sea|||43|34|SEA|0
dl:branson-station|Branson Station|||-69|76|STNB|0|~Branson
dl:point-grey|Point Grey|US||44.2|-114.4|CAPE|0
dl:camp-andover|Camp Andover|||-65|100|INSM|0|~Andover
dl:first-pole|First Pole|||90|0|OCN|0|~the Pole
dl:last-pole|Last Pole|||-90|0|OCN|0|~the Pole
airport:TLV|Ben Gurion Airport|IL||32.0|34.9|AIRP|0
dl:springfield-air-base|Springfield Air Base|US||37.2|-93.4|AIRB|0
dl:st-thomas-abbey|St. Thomas's Abbey|FR||48.8|2.3|MSTY|0
dl:white-house|White House|US||38.9|-77.04|PAL|0
"""
_BASE = {"PCLI": 1.0, "ADM1": 0.4, "PPLC": 0.7, "ADM2": 3.6, "STM": 5.3, "SEA": 6.5, "PAL": 6.0}


@cache
def world() -> Gazetteer:
    """The gazetteer of the small world, compiled once."""
    path = Path(mkdtemp()) / "world.bin"
    compile_gazetteer(path, entries=[_entry(line.split("|")) for line in (_TOWNS + _AREAS).split("\n") if line])
    return Gazetteer(path)


def mentions_in(text: str, publisher: str = "") -> tuple[Mention, ...]:
    """The mentions of a text, read in the small world."""
    report = Report("r", "", "", publisher, "", None, "en", text, "")
    return read_mentions(report, tokenize(text), world())


def found(text: str, publisher: str = "") -> list[tuple[str, str]]:
    """The words and the place's id of each mention."""
    return [(m.text, m.place.id.removeprefix("test:") if m.place else "") for m in mentions_in(text, publisher)]


def roles(text: str) -> list[tuple[str, str]]:
    """The words and the role of each mention."""
    return [(m.text, m.role.value) for m in mentions_in(text)]


def _entry(cells: list[str]) -> Entry:
    identity, name, country, region, latitude, longitude, feature, people, *code = cells
    extent = Extent.AREA if feature in ("PCLI", "ADM1", "ADM2", "SEA") else Extent.POINT
    at = LatLon(float(latitude), float(longitude))
    place_id = identity if ":" in identity else f"test:{identity}"
    place = Place(place_id, name, at, country, feature, "", extent, 30.0, int(people), region)
    names = [(name, NameKind.USUAL), *map(_other_name, code)]
    return Entry(place, tuple(names), _BASE.get(feature, 0.0) + log10(max(1, int(people))))


def _other_name(cell: str) -> tuple[str, NameKind]:
    """A code, or an alternate name behind a tilde."""
    return (cell[1:], NameKind.ALTERNATE) if cell.startswith("~") else (cell, NameKind.CODE)
