"""Stretches of a text that are taken or not read: does a place overlap one of them?"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator


class Stretches:
    """Stretches of a text, each from a start to an end, in order; those that overlap are one."""

    def __init__(self, stretches: Iterable[tuple[int, int]] = ()) -> None:
        self._stretches = _joined(stretches)
        self._ends = [end for _, end in self._stretches]

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return iter(self._stretches)

    def __len__(self) -> int:
        return len(self._stretches)

    def __contains__(self, place: tuple[int, int]) -> bool:
        """Whether one of them overlaps the *place* from start to end."""
        start, end = place
        following = bisect_right(self._ends, start)
        return following < len(self._ends) and self._stretches[following][0] < end

    def cover(self, start: int, end: int) -> bool:
        """Whether one of them holds all from *start* to *end*."""
        following = bisect_right(self._ends, start)
        return following < len(self) and self._stretches[following][0] <= start and end <= self._ends[following]


def _joined(stretches: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in sorted(stretches):
        if joined and start < joined[-1][1]:
            joined[-1] = joined[-1][0], max(joined[-1][1], end)
        else:
            joined.append((start, end))
    return joined
