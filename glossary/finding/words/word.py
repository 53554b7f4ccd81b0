"""A capitalised word of a text, or an initial, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass

#: The words of a full name without that of the father.
FULL = 2


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text or an initial, and where it stands."""

    start: int
    end: int
    text: str

    @property
    def initial(self) -> bool:
        """Whether it is an initial with its full stop, and a suffix after that or none: `A.`, `A.'nın`."""
        return is_initial(self.text)


def is_initial(word: str) -> bool:
    """Whether *word* is an initial with its full stop, and a suffix after that or none."""
    return "." in word
