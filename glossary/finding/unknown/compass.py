"""Regions by the compass: Doğu Karadeniz, Шығыс Қазақстан, Qərbi Avropa."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator

from glossary.finding.unknown.capitals import KNOWN, LISTED
from glossary.finding.unknown.unknownname import UnknownName
from glossary.finding.words.nameword import bare, inflected
from glossary.finding.words.word import Word
from glossary.languages.clues import cues
from glossary.orthography.casing import lower
from glossary.transliteration.exonyms import on_maps


def by_compass(text: str, runs: Iterable[list[Word]], tag: str) -> Iterator[UnknownName]:
    """The places of maps among the *runs* with a direction before them; none with a given name before that."""
    directions = cues(tag).directions
    for run in runs if directions else ():
        for at, (word, following) in enumerate(itertools.pairwise(run)):
            is_direction = lower(word.text, tag) in directions and not (at and bare(run[at - 1].text, tag).given)
            known = inflected(following.text, tag) if is_direction else None
            if known and known.lemma in on_maps(tag):
                name, why = text[word.start : following.start] + known.lemma, (KNOWN["place"],)
                yield UnknownName(word.start, following.end, name, known.suffix, known.features, LISTED, why, "place")
