from pathlib import Path

import geo.maps
from geo.maps.packages import leaflet
from geo.maps.script import PARTS, SCRIPT, STYLE, script_folder


def test_script_begins_with_leaflet_and_tells_its_placement_before_it_is_asked_for():
    script = (script_folder() / SCRIPT).read_text(encoding="utf-8")
    assert script.startswith((leaflet() / "leaflet.js").read_text(encoding="utf-8"))
    assert script.index("dateline.placement = ") < script.index("dateline.draw = ")


def test_every_script_of_the_map_is_a_part_of_it():
    sources = (Path(geo.maps.__file__).parent / "static").glob("*.js")
    assert sorted(source.stem for source in sources) == sorted(PARTS)


def test_style_lies_beside_the_script():
    assert ".dateline-map" in (script_folder() / STYLE).read_text(encoding="utf-8")
