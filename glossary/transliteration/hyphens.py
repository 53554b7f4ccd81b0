"""Hyphens that one language puts into names of places which their home writes apart."""

from __future__ import annotations

from glossary.languages.load import usage
from glossary.orthography.casing import lower
from glossary.orthography.rules import LESS_USUAL, Candidate

#: What stands for any word among those that a hyphen follows.
ANY_WORD = "*"


def joins_words(tag: str, home: str) -> bool:
    """Whether *tag* puts hyphens into names of places at home in *home*, which its home writes apart."""
    habits = usage(tag, home)
    return tag != home and habits is not None and bool(habits.hyphens)


def hyphened(item: Candidate, target: str, home: str) -> tuple[Candidate, ...]:
    """A spelling of a name of several words with the hyphen that *target* puts after the first one, and without."""
    habits = usage(target, home)
    first, _, rest = item.text.partition(" ")
    if habits is None or not {lower(first, target), ANY_WORD} & set(habits.hyphens):
        return (item,)
    return item._replace(text=f"{first}-{rest}"), item.weighed(LESS_USUAL)
