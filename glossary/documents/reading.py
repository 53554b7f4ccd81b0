"""The readable text of a source, and the way back: which part of the source each code point came from."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from glossary.model import Span

Offsets = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Reading:
    """The readable *text* of a source.

    Code point i of *text* is the source from *starts[i]* to *ends[i]*; None stands for the identity (plain
    text). A name that markup cuts has gaps between the two, which `is_whole` tells.
    """

    text: str
    starts: Offsets | None = None
    ends: Offsets | None = None

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
