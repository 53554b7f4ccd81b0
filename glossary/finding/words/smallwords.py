"""Small words inside names, and syllables of those of other nations: `von der`, `da Silva`, `bəy`, `Mun Ce İn`."""

from __future__ import annotations

import functools

from glossary.finding.words.knownnames import is_given_abroad, is_surname
from glossary.finding.words.nameword import bare, inflected
from glossary.finding.words.wordclass import lemmas
from glossary.inflection.ordinary import is_listed
from glossary.languages.clues import cues, name_endings
from glossary.orthography.casing import lower


def are_links(between: list[str], left: str, right: str, language: str) -> bool:
    """Whether the small words *between* two others may stand inside a name: `Ursula von der Leyen`, `Lula da Silva`.

    Those of another nation that are words of the language do so only after one that is none, in a surname that is known
    with them, or those that do so after every given name. A son after a genitive is one of the sentence:
    `Kərimin oğlu Samir`.
    """
    if between and between[0] in name_endings().particles and "GEN" in inflected(left, language).features:
        return False
    links, linked = name_endings().links, _is_link(lower(left, language), language)
    if between and between[0] in name_endings().sons and bare(left, language).given:
        return True
    if len(between) == 1 and (
        _is_honour(between[0], left, right, language) or _is_noble(between[0], left, right, language)
    ):
        return True
    for word in between:
        linked = linked or _is_link(word, language)
        if not (linked and (word in links or _is_link(word, language))):
            return any(is_surname(f"{between[-1]} {lemma}", language) for lemma in lemmas(right, language))
    return True


def _is_honour(word: str, left: str, right: str, language: str) -> bool:
    """Whether the small *word* honours a person between the given name and the surname: `Əlimərdan bəy Topçubaşov`;
    a title does before what is no given name alone: `Afaq müəllimə Gülnarı çağırdı`.
    """
    if word not in cues(language).honorifics or not bare(left, language).given:
        return False
    following = bare(right, language)
    is_rank = word not in cues(language).titles
    return (following.surname or (is_rank and following.given)) and not following.place


def _is_noble(word: str, left: str, right: str, language: str) -> bool:
    """Whether the small *word* of other nations, a word of the language as well, joins a given name of theirs to what
    is no name of a person or place of ours: `Honoré de Balzac`, but `Kemal de Yıldız'ı gördü`.
    """
    if word not in name_endings().links or not is_given_abroad(left, language):
        return False
    following = inflected(right, language)
    return not (following.given or following.place or following.ordinary)


@functools.lru_cache(maxsize=10_000)
def _is_link(word: str, language: str) -> bool:
    """Whether the small *word* may stand inside a name: one of another nation's only if it is no word here."""
    ends = name_endings()
    return word in ends.particles or (word in ends.links and not is_listed(word, language))


@functools.lru_cache(maxsize=10_000)
def is_eastern(word: str, following: str, language: str) -> bool:
    """Whether *word* is a surname or a syllable of East Asian names and *following* may be the next: `Mun Ce İn`."""
    known = name_endings().eastern
    return lower(word, language) in known and set(lower(following, language).split("-")) <= known
