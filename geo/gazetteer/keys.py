"""The keys of a gazetteer as columns: their bytes, a table of slots to find them by, and their pairs of letters."""

import zlib
from array import array
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

import numpy as np

from geo.gazetteer.guess import pair_masks
from geo.gazetteer.romanise import romanise
from geo.gazetteer.spool import Spool
from geo.gazetteer.store import Array, Block

_AT_ONCE = 50_000
_FEWEST_SLOTS = 8


def key_columns(keys: Iterator[bytes], folder: Path) -> dict[str, Block]:
    """Return the columns of the keys, which are different ones, in their order."""
    spool, lengths, sums, masks = Spool(folder), array("I"), array("I"), [np.array([], np.uint64)]
    while some := list(islice(keys, _AT_ONCE)):
        spool.add(b"".join(some))
        lengths.extend(map(len, some))
        sums.extend(map(zlib.crc32, some))
        masks.append(pair_masks([_sounded(key.decode()) for key in some]))
    return {
        "keys": spool,
        "key_start": starts(lengths),
        "slots": _slots(np.frombuffer(sums, np.uint32)),
        "pair_masks": np.concatenate(masks),
    }


def groups(hashes: Array) -> tuple[Array, Array]:
    """Return for each hash the number of its group, in order of appearance, and whether it is the first of it.

    Names are told apart by 64 bits: that two of ten million collide has a chance of one in 300,000.
    """
    order = np.argsort(hashes, kind="stable")
    inner = np.flatnonzero(np.diff(hashes[order])) + 1
    firsts = order[np.concatenate(([0], inner))] if len(order) else order
    is_first = np.zeros(len(hashes), np.bool_)
    is_first[firsts] = True
    numbers = np.cumsum(is_first, dtype=np.uint32)[firsts] - np.uint32(1)
    group = np.empty(len(hashes), np.uint32)
    group[order] = np.repeat(numbers, np.diff(np.concatenate(([0], inner, [len(order)])))) if len(order) else 0
    return group, is_first


def starts(lengths: Iterable[int]) -> Array:
    """Return where each of the parts of these lengths starts, and where the last ends."""
    sizes = np.fromiter(lengths, np.uint32)
    return np.concatenate(([0], np.cumsum(sizes, dtype=np.uint32))).astype(np.uint32)


def _sounded(key: str) -> str:
    # Ids and codes resemble nothing.
    return "" if key[0] in "#=" else key if key.isascii() else romanise(key)


def _slots(sums: Array) -> Array:
    """Return an open-addressing table: the key's number plus one at its checksum's slot or the next free one."""
    mask = max(_FEWEST_SLOTS, 1 << int(len(sums) * 1.5).bit_length()) - 1
    slots = np.zeros(mask + 1, np.uint32)
    left, at = np.arange(1, len(sums) + 1, dtype=np.uint32), sums & mask
    while len(left):
        free = slots[at] == 0
        slots[at[free]] = left[free]
        lost = slots[at] != left
        left, at = left[lost], (at[lost] + 1) & mask
    return slots
