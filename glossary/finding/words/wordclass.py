"""What a word beside a name is: its lemmas; a verb, a form of address, who does something, the head of a name."""

from __future__ import annotations

import functools

import regex

from glossary.finding.words.knownnames import is_surname
from glossary.finding.words.nameword import READINGS, SHORTEST_STEM, bare, inflected, inner
from glossary.finding.words.stems import declines
from glossary.inflection.analyse import Analysis, analyse
from glossary.inflection.features import CASES, Features
from glossary.languages.clues import cues, name_endings
from glossary.orthography.casing import lower
from glossary.orthography.lexicon import words
from glossary.transliteration.exonyms import on_maps

#: So many readings are looked at where the ending of a word may be anything's.
READINGS_DECLINED = 8
#: The shortest word for what somebody does.
SHORTEST_AGENT = 5
#: The longest form of a verb that is looked at.
LONGEST_VERB = 20
#: Suffixes that make another word, and surnames: `Hacılı`.
_DERIVED = frozenset({"WITH", "NESS"})
_THEIRS, _OURS = ("PL", "PSS3S"), frozenset({("PSS1S",), ("PSS1P",)})

#: Classes of words before which a name is no object.
_AFTER_NOMINATIVE = frozenset({"postposition", "conjunction"})


@functools.lru_cache(maxsize=50_000)
def lemmas(word: str, language: str) -> frozenset[str]:
    """What *word*, in small letters, may be without its suffix, if that does not make another word of it."""
    read = (item for item in _read(word, language) if _DERIVED.isdisjoint(item.features))
    found = (lower(item.lemma, language) for item in read)
    return frozenset((lower(word, language), *found))


def _read(word: str, tag: str) -> list[Analysis]:
    return analyse(word, tag, limit=READINGS_DECLINED if declines(tag) else READINGS)


@functools.lru_cache(maxsize=20_000)
def may_be_adjective(word: str, tag: str) -> bool:
    """Whether *word* ends as adjectives do that are surnames as well, in any case where the language declines them."""
    return bool(_as_adjective(word, tag))


@functools.lru_cache(maxsize=20_000)
def is_adjective_of(word: str, noun: str, tag: str) -> bool:
    """Whether the adjective *word* stands in a case of the *noun* after it: Первомайской улице."""
    read = _as_adjective(word, tag)
    return any(item.features in read and words(tag).get(item.lemma) == "noun" for item in _read(noun, tag))


@functools.lru_cache(maxsize=20_000)
def agree(noun: str, name: str, tag: str) -> bool:
    """Whether a *name* may stand in the case of the *noun* before it: в городе Москве, but на улице Пушкина."""
    cases = {item.features for item in _read(noun, tag) if words(tag).get(lower(item.lemma, tag)) == "noun"}
    return inflected(name, tag).features in cases


def _as_adjective(word: str, tag: str) -> set[Features]:
    """The features of *word* as an adjective, in each case that it may stand in."""
    ends = name_endings().adjectives
    read = _read(word, tag) if declines(tag) else [Analysis(word, (), "")]
    return {item.features for item in read if lower(item.lemma, tag).endswith(ends)}


@functools.lru_cache(maxsize=20_000)
def is_honorific(word: str, tag: str) -> bool:
    """Whether *word* is a form of address for one person, in whatever case: hanıma; not hanımı, hanımlar."""
    read = (item for item in analyse(word, tag, limit=READINGS) if all(name in CASES for name in item.features))
    return not cues(tag).honorifics.isdisjoint((lower(word, tag), *(lower(item.lemma, tag) for item in read)))


@functools.lru_cache(maxsize=20_000)
def is_agent(word: str, tag: str) -> bool:
    """Whether *word* ends like one for what somebody does, and is no name: şarkiyatçı, шахматшы."""
    small = lower(word, tag)
    if len(small) < SHORTEST_AGENT or not small.endswith(_agents(tag)) or words(tag).get(small) not in {None, "noun"}:
        return False
    known = bare(word, tag)
    return not (known.telling or known.place)


@functools.lru_cache(maxsize=20_000)
def is_title(word: str, tag: str) -> bool:
    """Whether *word* is a title, as it stands, in the case of the name or as one of ours: oxucumuz, бапкеріміз."""
    titles = cues(tag).titles
    if lower(word, tag) in titles or (declines(tag) and not lemmas(word, tag).isdisjoint(titles)):
        return True
    ours = (item for item in _read(word, tag) if item.features in _OURS)
    return any(lower(item.lemma, tag) in titles or is_agent(item.lemma, tag) for item in ours)


@functools.cache
def _agents(tag: str) -> tuple[str, ...]:
    return tuple(cues(tag).agents)


def is_thing(word: str, tag: str) -> bool:
    """Whether *word* is the name of a company, a club or another thing that bears nobody's name."""
    small = frozenset((lower(word, tag),)) if bare(word, tag).given else lemmas(word, tag)
    return not small.isdisjoint(name_endings().things)


@functools.lru_cache(maxsize=20_000)
def is_thing_before(word: str, following: str, tag: str) -> bool:
    """Whether *word* is the name of a thing that *following* makes no person of: `Кайрат`, not `Кайрат Сатжанов`."""
    return is_thing(word, tag) and not (inner(word, tag).given and inflected(following, tag).telling)


@functools.lru_cache(maxsize=20_000)
def is_of_place(word: str, tag: str) -> bool:
    """Whether *word* says where somebody comes from: Arjantinli, америкалық."""
    read = (item for item in analyse(word, tag, limit=READINGS) if not _DERIVED.isdisjoint(item.features))
    return any(item.lemma in on_maps(tag) for item in read)


def is_owner_place(word: str, tag: str) -> bool:
    """Whether *word* is a place in the genitive, where a title has it after it: эмир `Катара`."""
    known = inflected(word, tag)
    return declines(tag) and known.place and known.features == ("GEN",)


def is_by_name(word: str, tag: str) -> bool:
    """Whether *word* may say where somebody comes from, of whatever place: Elmalılı."""
    return any(item.features[:1] == ("WITH",) for item in analyse(word, tag, limit=READINGS))


def surname_lemmas(word: str, tag: str) -> frozenset[str]:
    """What *word* may be without its suffix, as far as that is a surname of the world's news or of the language."""
    return frozenset(lemma for lemma in lemmas(word, tag) if is_surname(lemma, tag))


@functools.lru_cache(maxsize=20_000)
def is_plural(word: str, tag: str) -> bool:
    """Whether *word* may be a plural, and is no name that is known."""
    read = analyse(word, tag, limit=READINGS)
    return any(item.features[:1] == ("PL",) for item in read) and not bare(word, tag).telling


@functools.lru_cache(maxsize=20_000)
def is_head(word: str, tag: str) -> bool:
    """Whether *word* ends the name of a place, a body or another thing, or of several: rayonu, rayonlarından."""
    around = cues(tag)
    if not lemmas(word, tag).isdisjoint(around.heads | around.places | around.bodies):
        return True
    several = (item for item in _read(word, tag) if item.features[:1] == ("PSS3P",) or item.features[:2] == _THEIRS)
    stems = _unowned(around.heads, tag) | _unowned(around.places, tag) | _unowned(around.bodies, tag)
    return any(lower(item.lemma, tag) in stems for item in several)


def is_head_of_thing(word: str, tag: str) -> bool:
    """Whether *word* without a suffix is what names of bodies and other things end in: Holdinq, Klub."""
    around, small = cues(tag), lower(word, tag)
    return small in _unowned(around.heads, tag) or small in _unowned(around.bodies, tag)


@functools.cache
def _unowned(heads: frozenset[str], tag: str) -> frozenset[str]:
    """The *heads* without the possessive that they stand in: rayon for rayonu."""
    read = (item for head in heads for item in _read(head, tag))
    return frozenset(item.lemma for item in read if item.features == ("PSS3S",))


@functools.lru_cache(maxsize=20_000)
def is_compound_head(word: str, tag: str) -> bool:
    """Whether *word*, in small letters, is the head of a compound: a noun in the possessive of the third person that
    can be no object of a verb (`Пастер вакцинасы`).
    """
    read = [item for item in analyse(word, tag, limit=READINGS) if words(tag).get(item.lemma) == "noun"]
    owned = any(item.features[:1] == ("PSS3S",) for item in read)
    return owned and not any("ACC" in item.features for item in read) and word not in words(tag)


@functools.lru_cache(maxsize=20_000)
def is_verb(word: str, tag: str) -> bool:
    """Whether *word* is a form of a listed verb of the language *tag*."""
    return _is_form(lower(word, tag), _verbs(tag), tag)


@functools.lru_cache(maxsize=20_000)
def is_act(word: str, tag: str) -> bool:
    """Whether *word* is a form of a verb for what persons alone do: ağladı, fell silent."""
    return _is_form(lower(word, tag), cues(tag).acts, tag)


def _is_form(small: str, stems: frozenset[str], tag: str) -> bool:
    """Whether a word in *small* letters is one of the *stems* of verbs with an ending of verbs."""
    pattern = _verb_endings(tag)
    if pattern is None or len(small) > LONGEST_VERB:
        return False
    places = range(SHORTEST_STEM, len(small))
    return any(small[:place] in stems and pattern.fullmatch(small, place) for place in places)


@functools.cache
def _verbs(tag: str) -> frozenset[str]:
    """The stems of the listed verbs."""
    ending = regex.compile(f"(?:{cues(tag).infinitive})$")
    return frozenset(ending.sub("", word) for word, sort in words(tag).items() if sort == "verb")


@functools.cache
def _verb_endings(tag: str) -> regex.Pattern[str] | None:
    return regex.compile(cues(tag).verbs) if cues(tag).verbs else None


@functools.lru_cache(maxsize=10_000)
def is_of_subject(word: str, tag: str) -> bool:
    """Whether what stands before the small *word* is no object: before a verb of speech, and a postposition."""
    return words(tag).get(word) in _AFTER_NOMINATIVE or not lemmas(word, tag).isdisjoint(cues(tag).speech)
