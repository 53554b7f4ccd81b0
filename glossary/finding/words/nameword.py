"""One capitalised word: is it a given name, a surname, an ordinary word; and which suffix stands on it."""

from __future__ import annotations

import functools
from dataclasses import dataclass, replace

from glossary.finding.words.knownnames import is_given, is_given_at_home, is_surname
from glossary.finding.words.mapped import is_rather_place
from glossary.finding.words.stems import declines
from glossary.inflection.analyse import Analysis, analyse
from glossary.inflection.features import CASES
from glossary.inflection.ordinary import bases_of, folded_bases_of, is_listed
from glossary.inflection.suffix_table import parts_suffixes
from glossary.languages.clues import cues, name_endings
from glossary.languages.load import grammar
from glossary.languages.places import known_places
from glossary.orthography.casing import case_of, lower
from glossary.orthography.fold import APOSTROPHES
from glossary.orthography.lexicon import words
from glossary.transliteration.elements import NATIONS
from glossary.transliteration.exonyms import on_maps
from glossary.transliteration.known import Reading, readings
from glossary.transliteration.spellings import is_hardly_met

#: So many readings of the suffixes on a word are looked at for a name.
READINGS = 5
#: The shortest word that is taken for two elements: Гуляли is no Гул-Али.
SHORTEST_COMPOUND = 7
#: The shortest stem before an end of surnames, and the shortest last part of a compound before a suffix.
SHORTEST_STEM, SHORTEST_PART = 2, 3
#: Classes of words that names are made of, of persons and of bodies.
NAMELIKE = frozenset({"noun", "adjective"})
#: The first features of suffixes on the names of persons: cases, and the verb "to be" (Elvin Rüstəmovdur).
ON_NAMES = frozenset({*CASES, "COP"})
#: Classes of words that are never a name with a suffix: мы is no genitive of Ма.
CLOSED = frozenset({"pronoun", "conjunction", "particle"})


@dataclass(frozen=True, slots=True)
class NameWord:
    """A word of a text read as (the last part of) a name: *lemma* without its suffix, and what is known of it.

    *stem* says that a surname has no ending of surnames: it is a word like others. *weak* says that it ends as
    surnames and other words do, *english* that it is a word of English in a text of another language, *borne* that it
    is a given name abroad and a word here: Tim.
    """

    lemma: str
    suffix: str
    features: tuple[str, ...]
    given: bool
    surname: bool
    place: bool
    ordinary: bool
    patronymic: bool = False
    stem: bool = False
    weak: bool = False
    english: bool = False
    borne: bool = False

    @property
    def telling(self) -> bool:
        """Whether its letters alone say that a person bears it."""
        return self.given or self.surname

    @property
    def in_case(self) -> bool:
        """Whether one of its suffixes is that of a case."""
        return any(feature in CASES for feature in self.features)

    @property
    def strange(self) -> bool:
        """Whether nothing is known of it: no word of the language, no place, no name."""
        return not (self.ordinary or self.place or self.telling or self.english)


@functools.lru_cache(maxsize=50_000)
def bare(word: str, tag: str) -> NameWord:
    """*word* as it stands, in the orthography *tag*."""
    small = lower(word, tag)
    ends = name_endings()
    found = tuple(item for item in readings(small, tag) if not any(is_hardly_met(part, tag) for part in item.parts))
    whole = {item.parts[0].kind for item in found if item.tail is None and len(item.parts) == 1}
    named = small in cues(tag).names
    listed = is_listed(word, tag) and not named
    abroad = is_given(small, tag)
    given = not _is_address(word, tag) and ("given" in whole or ((abroad or _is_compound(found, small)) and not listed))
    borne = is_surname(small, tag) and not listed
    english = tag != "en" and is_listed(word, "en")
    ended = _ends_in(small, (*ends.surnames, *ends.patronymics)) or any(item.tail for item in found)
    ending = borne or (ended and not english)
    telling = given or ending or "stem" in whole
    return NameWord(
        word,
        "",
        (),
        given=given,
        surname=ending or "stem" in whole,
        place=word in known_places(tag) or (("place" in whole or word in on_maps(tag)) and not given),
        ordinary=listed
        if named or borne or "given" in whole or is_rather_place(word, tag)
        else _is_ordinary(word, tag),
        patronymic=_ends_in(small, ends.patronymics),
        stem=not ending,
        weak=_ends_in(small, ends.weak),
        english=not telling and english,
        borne=abroad and not given and words(tag).get(small) in NAMELIKE,
    )


def _is_address(word: str, tag: str) -> bool:
    """Whether *word* is a form of address, and a given name among neighbours at most: Azerbaijani Cənab."""
    return lower(word, tag) in cues(tag).address and not is_given_at_home(word, tag)


def _is_compound(found: tuple[Reading, ...], small: str) -> bool:
    """Whether a word, in *small* letters, is *found* to be two elements of names put together: Turob-jon, Əli-bala."""
    return (
        len(small) >= SHORTEST_COMPOUND
        and not small.endswith(name_endings().places)
        and any(
            len(item.parts) > 1 and item.tail is None and item.home in NATIONS and not item.is_place for item in found
        )
    )


def ends_as_surname(word: str, tag: str) -> bool:
    """Whether *word* is a surname by its ending: Salimov, and not Ali, which is one in the world's news."""
    return bare(word, tag).surname and lower(word, tag).endswith(name_endings().surnames)


def _ends_in(word: str, ends: tuple[str, ...]) -> bool:
    """Whether *word* is a stem of two letters or more with one of *ends*."""
    return word.endswith(ends) and any(word.endswith(end) and len(word) - len(end) >= SHORTEST_STEM for end in ends)


def _is_ordinary(word: str, tag: str) -> bool:
    first, _, second = word.partition("-")
    if second[:1].islower() and is_listed(first, tag):
        word = second
    return bool(bases_of(word, tag)) or (case_of(word) == "upper" and bool(folded_bases_of(word, tag)))


def is_feminine(stem: str, suffix: str) -> bool:
    """Whether a *stem*, in small letters, ends as surnames of men do, and its *suffix* makes a woman's of it."""
    return suffix in name_endings().feminine and stem.endswith(name_endings().masculine)


@functools.lru_cache(maxsize=50_000)
def inflected(word: str, tag: str) -> NameWord:
    """*word* with the suffix that leaves the likeliest name: one that is known as a name before others."""
    known = bare(word, tag)
    if words(tag).get(lower(word, tag)) in CLOSED and not known.telling:
        return known
    if (
        grammar(tag) is None
        or known.place
        or known.given
        or known.patronymic
        or (known.surname and is_surname(lower(word, tag), tag))
    ):
        return known
    if declines(tag) and (family := _family(word, tag)):
        return family
    unsigned = parts_suffixes(tag) and not any(sign in word for sign in APOSTROPHES)
    read = analyse(word, tag, limit=READINGS)
    found = [item for item in read if _is_whole(item.lemma, word) and _is_seen(item, word)]
    names = (item for item in found if not item.features or item.features[0] in ON_NAMES)
    if unsigned and known.ordinary:  # that of a surname that is a word only where it is softened: Ali Şimşeğin
        names = (item for item in names if bare(item.lemma, tag).ordinary and not word.startswith(item.lemma))
    best = next((item for item in names if _is_known(bare(item.lemma, tag))), None)
    if best is None and unsigned:
        return known
    best = _at_place(best or found[0], found, tag)
    if unsigned and is_feminine(lower(best.lemma, tag), best.suffix):
        return known
    return read_so(word, best, tag)


def family_ending(word: str) -> str:
    """The ending of a family that *word* has after one of the surnames of men: Алиевы; empty if it has none."""
    endings = (end for end in name_endings().families if word.endswith(end))
    return next((end for end in endings if word.removesuffix(end).endswith(name_endings().masculine)), "")


def _family(word: str, tag: str) -> NameWord | None:
    """The surname of men whose plural *word* is; no place or word that ends so (Молдовы)."""
    ending = family_ending(word)
    surname = word.removesuffix(ending)
    if not ending or _is_ordinary(word, tag):
        return None
    women = (surname + end for end in name_endings().feminine)
    known = bare(surname, tag)
    if not known.surname or known.given or any(bare(name, tag).place for name in women):
        return None
    return replace(known, suffix=ending, features=("PL",))


def _at_place(best: Analysis, found: list[Analysis], tag: str) -> Analysis:
    """The *best* reading, but that of a place of the maps among those *found* where the case says what is at one: в
    Астане is no Астан.
    """
    places = (item for item in found if item.features == best.features == ("ESS",) and item.lemma in on_maps(tag))
    return next(places, best)


def read_so(word: str, reading: Analysis, tag: str) -> NameWord:
    """*word* with the suffix of one *reading* of it."""
    return _with_suffix(bare(reading.lemma, tag), reading, word, tag)


def _is_seen(reading: Analysis, word: str) -> bool:
    """Whether the suffix of *reading* can be seen: a Turkmen name in -a is written so in the dative as well."""
    return not reading.features or reading.lemma != word


def _is_whole(lemma: str, word: str) -> bool:
    """Whether what a suffix leaves of *word* is long enough for the last part of a compound: Новак-Гуда is no Гу."""
    return "-" not in lemma or lemma == word or len(lemma.rpartition("-")[2]) >= SHORTEST_PART


def inner(word: str, tag: str) -> NameWord:
    """*word* read as one of a name that goes on: as it stands, but where every word of a name is declined (Russian)."""
    return inflected(word, tag) if declines(tag) else bare(word, tag)


def _is_known(word: NameWord) -> bool:
    return word.telling or word.place


def _with_suffix(known: NameWord, reading: Analysis, word: str, tag: str) -> NameWord:
    own = known.given or is_rather_place(known.lemma, tag)
    ordinary = known.ordinary or (not own and _is_ordinary(word, tag))
    return replace(known, suffix=reading.suffix, features=reading.features, ordinary=ordinary)
