"""A place of the maps that looks like another word with a suffix: is it rather the place?"""

from __future__ import annotations

import functools

from glossary.inflection.analyse import analyse
from glossary.inflection.ordinary import is_listed
from glossary.languages.places import places_by_code
from glossary.transliteration.exonyms import on_maps

#: The shortest one that is.
SHORTEST = 5
#: What makes words of their own that places are called by: Avcılar, Erdemli.
_NAMING = frozenset({("PL",), ("WITH",)})


@functools.lru_cache(maxsize=20_000)
def is_rather_place(word: str, tag: str) -> bool:
    """Whether *word* is a place of the maps (Kanada, Gəncə), and no short word with a suffix (az Dili), no several and
    nothing that has something, unless every one knows it.
    """
    if word not in on_maps(tag) or len(word) < SHORTEST:
        return False
    naming = (item for item in analyse(word, tag) if item.features[:1] in _NAMING)
    return word in _of_cldr(tag) or not any(is_listed(item.lemma, tag) for item in naming)


@functools.cache
def _of_cldr(tag: str) -> frozenset[str]:
    return frozenset(places_by_code(tag).values())
