"""Times that a report cites and denies."""

import pytest

from geo.journey.conflicts.claimed_times import claimed_time_conflicts
from geo.reading.records import Attestation
from tests.journey.builders import at, make_attestation

LEFT = make_attestation("Dakar", "depart", at(1, 18, 19), words="18:40")


def claim(**changes: object) -> Attestation:
    told: dict[str, object] = {"start": 60, "certainty": "denied", "words": "late in the evening"} | changes
    return make_attestation(None, "depart", at(1, 21, 24), **told)  # type: ignore[arg-type]


def test_a_time_that_is_called_wrong_is_set_against_the_one_told_before_it() -> None:
    (conflict,) = claimed_time_conflicts([LEFT, claim()])
    assert conflict.title == "When it left Dakar, as is said"
    assert [position.value for position in conflict.positions] == ["18:40", "late in the evening"]


@pytest.mark.parametrize("other", [{"start": 160}, {"report": "b"}, {"certainty": "reported"}])
def test_far_off_in_another_report_or_not_denied_it_is_not(other: dict[str, object]) -> None:
    assert list(claimed_time_conflicts([LEFT, claim(**other)])) == []
