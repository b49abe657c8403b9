import zlib
from pathlib import Path

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from geo.gazetteer.guess import pair_masks
from geo.gazetteer.keys import groups, key_columns, starts

KEYS = st.lists(st.text(st.characters(codec="utf-8"), min_size=1, max_size=8), unique=True)


@given(st.lists(st.integers(-3, 3)))
def test_equal_hashes_are_one_group_numbered_by_appearance(hashes: list[int]) -> None:
    group, is_first = groups(np.array(hashes, np.int64))
    order = list(dict.fromkeys(hashes))
    assert group.tolist() == [order.index(each) for each in hashes]
    assert [hashes[at] for at in np.flatnonzero(is_first)] == order


@given(st.lists(st.integers(0, 9)))
def test_each_part_starts_where_the_one_before_ends(lengths: list[int]) -> None:
    found = starts(lengths)
    assert np.diff(found).tolist() == lengths
    assert found[0] == 0


@given(KEYS)
def test_every_key_is_found_from_its_slot(tmp_path_factory, keys: list[str]) -> None:  # type: ignore[no-untyped-def]
    folder: Path = tmp_path_factory.getbasetemp()
    slots = key_columns(iter(key.encode() for key in keys), folder)["slots"]
    assert isinstance(slots, np.ndarray)
    for number, key in enumerate(keys, 1):
        at = zlib.crc32(key.encode()) & (len(slots) - 1)
        while slots[at] not in (0, number):
            at = (at + 1) & (len(slots) - 1)
        assert slots[at] == number


@given(KEYS)
def test_a_names_pairs_do_not_depend_on_its_neighbours(names: list[str]) -> None:
    assert pair_masks(names).tolist() == [int(pair_masks([name])[0]) for name in names]


def test_alike_names_share_more_bits_than_others() -> None:
    wanted, alike, other = (int(mask) for mask in pair_masks(["lang son", "lang song", "praha"]))
    assert (wanted & alike).bit_count() == wanted.bit_count() - 1
    assert (wanted & other).bit_count() < 3
