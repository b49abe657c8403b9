"""How fast the mover can have gone."""

from geo.journey.speeds import MODE_LIMITS_KMH, speed_limit
from geo.reading.records import Mode
from tests.journey.builders import make_quantity


def test_every_mode_has_a_limit() -> None:
    assert set(MODE_LIMITS_KMH) == {*Mode, None}


def test_without_a_stated_speed_the_limit_is_the_mode_s() -> None:
    limit = speed_limit([make_quantity("carriages", 10, 15)], Mode.RAIL)
    assert (limit.kmh, limit.words) == (300.0, "the limit of travel by rail")


def test_an_unknown_mode_may_go_as_fast_as_anything() -> None:
    assert speed_limit([], None).kmh == max(MODE_LIMITS_KMH.values())


def test_the_fastest_stated_speed_is_the_limit() -> None:
    stated = [make_quantity("speed", kmh, kmh, unit="km/h", id=f"q{kmh}") for kmh in (40, 60)]
    limit = speed_limit(stated, Mode.RAIL)
    assert (limit.kmh, limit.words, limit.quantities) == (60, "the stated speed", ("q60",))


def test_a_speed_without_an_upper_bound_limits_nothing() -> None:
    assert speed_limit([make_quantity("speed", 40, None, unit="km/h")], Mode.RAIL).kmh == 300.0


def test_a_speed_below_what_the_mode_can_be_is_of_something_else() -> None:
    wind = make_quantity("speed", 60, 60, unit="km/h")
    assert speed_limit([wind], Mode.AIR).kmh == MODE_LIMITS_KMH[Mode.AIR]
    assert speed_limit([wind], Mode.RAIL).kmh == 60


def test_a_speed_above_the_mode_s_limit_is_believed() -> None:
    assert speed_limit([make_quantity("speed", 400, 400, unit="km/h")], Mode.RAIL).kmh == 400
