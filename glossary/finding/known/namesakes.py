"""Which of several namesakes is meant: whose title, body or country stands near; and whose title a short one is."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from glossary.finding.known.places import Weighed

#: How far before and after a name what tells its bearer is looked for, in code points.
BEFORE, AFTER = 60, 40


class Context:
    """The concepts that a text names, and where."""

    def __init__(self, groups: Sequence[Sequence[Weighed]]) -> None:
        named = sorted((group[0].candidate.start, group[0].candidate.entry.concept.id) for group in groups)
        self._starts = [start for start, _ in named]
        self._ids = [id for _, id in named]
        self._held = {id for group in groups for item in group for id in item.candidate.entry.concept.related}

    def borne(self, group: list[Weighed]) -> list[Weighed]:
        """The candidates of one place, those first that somebody named in the text bears, if they are short titles of
        one word, and nothing if nobody bears any: every town and club has its `Başkan`.
        """
        return sorted(group, key=self._is_unborne) if not all(map(self._is_unborne, group)) else []

    def _is_unborne(self, item: Weighed) -> bool:
        concept, term = item.candidate.entry.concept, item.candidate.entry.term
        short = concept.kind == "title" and term.type == "short" and " " not in term.form
        return short and concept.id not in self._held

    def told(self, group: list[Weighed]) -> tuple[list[Weighed], bool]:
        """The candidates of one place, those of whom most related concepts stand near first; and whether that tells
        the first from the others.
        """
        best = group[0]
        if len({item.candidate.entry.concept.id for item in group}) == 1:
            return group, False
        near = self._near(best)
        equals = [item for item in group if item.standing == best.standing]
        signs = {item.candidate.entry.concept.id: self._signs(item, near) for item in equals}
        first, *others = sorted(signs, key=lambda id: -signs[id])
        told = bool(others) and signs[first] > signs[others[0]]
        return sorted(group, key=lambda item: (item.standing != best.standing, -self._signs(item, near))), told

    @staticmethod
    def _signs(item: Weighed, near: set[str]) -> int:
        """How many concepts that the candidate's is related to stand *near*."""
        return len(near.intersection(item.candidate.entry.concept.related))

    def _near(self, item: Weighed) -> set[str]:
        first = bisect_left(self._starts, item.candidate.start - BEFORE)
        return set(self._ids[first : bisect_right(self._starts, item.candidate.end + AFTER)])
