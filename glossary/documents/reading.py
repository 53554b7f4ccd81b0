"""The readable text of a source, and the way back: which part of the source each code point came from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from glossary.model import Span

Offsets = npt.NDArray[np.int64]
#: From where to where, end excluded.
Stretch = tuple[int, int]
#: From where to where, and the BCP 47 tag of its language.
InLanguage = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Reading:
    """The readable *text* of a source.

    Code point i of *text* is the source from *starts[i]* to *ends[i]*; None stands for the identity (plain
    text). A name that markup cuts has gaps between the two, which `is_whole` tells. *quoted* are the stretches of
    *text*, in order, that markup says are quotations; *languages* those that it says are in a language.
    """

    text: str
    starts: Offsets | None = None
    ends: Offsets | None = None
    quoted: tuple[Stretch, ...] = ()
    languages: tuple[InLanguage, ...] = ()

    def part(self, start: int, end: int) -> Reading:
        """The reading of the readable text from *start* to *end* alone."""
        if (start, end) == (0, len(self.text)):
            return self
        starts = np.arange(start, end) if self.starts is None else self.starts[start:end]
        ends = np.arange(start + 1, end + 1) if self.ends is None else self.ends[start:end]
        within = ((max(first, start) - start, min(last, end) - start) for first, last in self.quoted)
        return Reading(
            self.text[start:end], starts, ends, tuple(stretch for stretch in within if stretch[0] < stretch[1])
        )

    def source_span(self, start: int, end: int) -> Span:
        """The span in the source of the readable text from *start* to *end* (not empty)."""
        if self.starts is None or self.ends is None:
            return Span(start, end)
        return Span(int(self.starts[start]), int(self.ends[end - 1]))

    def is_whole(self, start: int, end: int) -> bool:
        """Whether no markup stands between *start* and *end*."""
        if self.starts is None or self.ends is None:
            return True
        return bool(np.array_equal(self.ends[start : end - 1], self.starts[start + 1 : end]))

    def markup(self, start: int, end: int) -> Iterator[tuple[int, Span]]:
        """The markup between *start* and *end*: how many code points after *start* it stands, and its source span."""
        if self.starts is None or self.ends is None:
            return
        gaps = self.ends[start : end - 1] < self.starts[start + 1 : end]
        for place in gaps.nonzero()[0].tolist():
            yield place + 1, Span(int(self.ends[start + place]), int(self.starts[start + place + 1]))
