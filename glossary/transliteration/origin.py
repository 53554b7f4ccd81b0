"""Guess which language a name comes from: by the elements it is made of, and else by the sequences of its sounds."""

from __future__ import annotations

import functools
import math

import regex

from glossary.languages.load import usage
from glossary.orthography.casing import small_letters
from glossary.orthography.rules import Kind
from glossary.transliteration.elements import HOMES, NATIONS
from glossary.transliteration.endings import bearers, patronymics, tails
from glossary.transliteration.known import readings
from glossary.transliteration.letters import likelihood
from glossary.transliteration.western import is_western

#: The homes of a name of which nothing is known.
EVERYWHERE = frozenset(HOMES)
#: Languages in which names of many nations are written; elsewhere a name is first taken for a native one.
BRIDGES = frozenset({"ru", "en"})
#: A name in English spelling whose letters are less likely than this (logarithm a letter) in every home is Western.
FOREIGN = -3.4
#: The same for a single word that is no known element, and how short a word tells nothing.
STRANGE, SHORTEST_TELLING = -4.25, 4
#: Weight of its elements, beside those of the likeliest home, from which a name counts as at home in the target of
#: a bridge, and from which it is as likely.
NATIVE, LIKELY = 0.5, 0.8
#: Weight of elements that it takes to tell another home, and what a compound counts for: its parts are short.
KNOWN, PUT_TOGETHER = 0.75, 0.5
#: What a word counts for that is known of other homes alone, and how much likelier the names of a press's own home are.
UNKNOWN, OWN = 0.15, 10
#: What a Russian given name counts for elsewhere where Russian is written.
BORNE = 0.35
#: What an element of names of places alone counts for in a person's: Fazıl Say bears no word for a valley.
IN_PERSONS = 0.3
#: The power that the weight of elements is raised to beside the number of bearers.
SURE = 3
#: The share of its words that must be known elements for a name in the spelling of a bridge, of whatever nation.
HALF = 0.5
#: How likely a known name is at least, whatever its spelling: the logarithm a letter.
USUAL = -1.2
#: What speaks for a Russian name where one in English spelling is written in Russian (a logarithm).
AT_HOME = 3.0
#: Where villages have Russian names in the spelling of the country's language.
SETTLED = frozenset({"kk", "ky"})
#: The letters of those countries that Russian names have not.
_OWN_LETTERS = frozenset("әғқңөұүіһ")
#: By how much (a logarithm a letter) letters must be likelier in the names and words of another home.
ABROAD = 0.2
#: The same likelihood itself, below which a name goes home to no neighbour (Peterson, Korolevo).
AT_HOME_ABROAD = -2.8
#: What a name of the target has to be likelier by than a native one, where no elements tell (a logarithm).
FAR = 7.0
#: How often names of each home are met in the Russian and English press of the region, to a rough scale: what decides
#: between homes that are as likely by elements or sound; of two that have as many the first.
BEARERS = {"ru": 100, "kk": 60, "uz": 40, "az": 45, "ky": 20, "tr": 20, "tk": 7}
#: The same in other presses, for those whom each writes of far more often than of the rest.
CLOSEST = {"tr": {"az": 2}}

#: Letters that a name in English spelling has from the alphabet of its home alone: Qusar, but Marquez; Shoʻrquduq.
_SIGNS = (
    (regex.compile("q(?!u[eiao])"), frozenset({"az", "kk", "uz"})),
    (regex.compile("[og][ʻʼ‘’'`]"), frozenset({"uz"})),
)
#: Letters by which a name in the spelling of a language is not at home in some: Ushtobe is no Turkish spelling, and who
#: asks for Azerbaijani letters has in Afurca no Cyrillic name.
_UNSPELT = (
    ("tr", frozenset(HOMES), regex.compile("^[ksz]h|ch|sht"), frozenset({"tr", "az"})),
    ("en", frozenset({"az", "tr"}), regex.compile("c(?![hk])"), frozenset({"kk", "ky", "ru", "tk", "uz"})),
)


@functools.lru_cache(maxsize=20_000)
def guess_origin(words: tuple[str, ...], written: str, target: str, kind: Kind) -> str:
    """The tag of the language that the lower-case *words* of a name, written in *written*, come from.

    *kind* is what the name may be the name of, by its looks.
    """
    if kept := next((home for home in _kept_at_times(written) if is_kept(words, written, home)), ""):
        return kept
    if _is_western(words, written, kind):
        return "en"
    home = _by_elements(words, written, target, kind) or _by_sound(words, written, target, kind)
    if written != "en" or home == "en" or _possible(words, written) != EVERYWHERE:
        return home
    return "en" if any(_is_strange(word, home) for word in words) else home


@functools.lru_cache(maxsize=20_000)
def is_kept(words: tuple[str, ...], written: str, home: str) -> bool:
    """Whether the lower-case *words* of a name in *written*, whose press keeps the spelling of *home*, are spelt so.

    They have letters that *written* has not (Erdoğan). Where it is kept at times alone, a surname has to end as it
    does at *home* alone (Gurbanow), and to have such letters or be in a name that is better known so.
    """
    habits = usage(written, home)
    if home == written or habits is None or not (habits.keep or habits.sometimes_kept):
        return False
    own = small_letters(home) - small_letters(written)
    if habits.keep:
        return any(not own.isdisjoint(word) for word in words)
    surnames = [word for word in words if tails(word, home) and not tails(word, written)]
    if not surnames or any(not own.isdisjoint(word) for word in surnames):
        return bool(surnames)
    known = sum(_weights(word, home).get(home, 0.0) for word in words)
    return known > sum(max(_weights(word, written).values(), default=0.0) for word in words)


@functools.cache
def _kept_at_times(written: str) -> tuple[str, ...]:
    """The homes whose names part of the press of *written* copies."""
    habits = ((home, usage(written, home)) for home in NATIONS if home != written)
    return tuple(home for home, told in habits if told is not None and told.sometimes_kept)


def _is_western(words: tuple[str, ...], written: str, kind: Kind) -> bool:
    """Whether clearly more of the *words* are Western names than are known of any home; one word tells that of a
    person, or in the spelling of a bridge, for villages have short names as well.
    """
    if len(words) < 2 and written not in BRIDGES and kind != "person":
        return False
    known = sum(is_western(word, written) for word in words)
    if known < HALF * len(words) or _possible(words, written) != EVERYWHERE:
        return False
    weights = [_weights(word, written) for word in words]
    return known >= HALF + max(sum(weight.get(home, 0.0) for weight in weights) for home in HOMES)


def _by_elements(words: tuple[str, ...], written: str, target: str, kind: Kind) -> str:
    """The home that knows the words best, or nothing."""
    weights = [_weights(word, written) for word in words]
    found = {home: sum(weight.get(home, 0.0) for weight in weights) for home in HOMES}
    possible = _possible(words, written)
    best = max((found[home] for home in possible), default=0.0)
    of_person = len(words) > 1 and kind == "person"
    # Everybody may bear a Russian given name: Кристина Султанова.
    known = best + (weights[0].get("ru", 0.0) if of_person else 0.0)
    if not best or (written in BRIDGES and len(words) > 1 and known < HALF * len(words)):
        return ""
    if of_person:
        return _by_every_word([_weights(word, written, IN_PERSONS) for word in words], possible, written, target)
    native = target if written in BRIDGES else written
    if native in possible and found[native] > (NATIVE if written in BRIDGES else LIKELY) * best:
        return native
    told = max(LIKELY * best, KNOWN)
    abroad = possible if written in BRIDGES or native not in possible else possible & {target, "ru"}
    likely = [home for home in BEARERS if home in abroad and found[home] > told]
    return target if target in likely else max(likely, key=lambda home: BEARERS[home] * found[home] ** SURE, default="")


def _by_every_word(weights: list[dict[str, float]], possible: frozenset[str], written: str, target: str) -> str:
    """The home that each word of a person's name speaks for; one that it does not know counts for little, but for a
    Russian given name in Russian, which everybody bears.

    Хакан Шүкүр in Kazakh: both are names of Turks, only the second is one of Kazakhs.
    """
    native = target if written in BRIDGES else written
    equal = dict.fromkeys((native, target, *HOMES), 1)
    bearers = BEARERS if written in BRIDGES else equal | CLOSEST.get(written, {})

    unknown = [UNKNOWN] * len(weights)
    if written == "ru" and "ru" in weights[0]:
        unknown[0] = BORNE

    def told(home: str) -> float:
        known = math.prod(max(weight.get(home, 0.0), least) for weight, least in zip(weights, unknown, strict=True))
        return bearers[home] * (OWN if home == native else 1) * known**SURE

    return max((home for home in bearers if home in possible), key=told, default="")


def _is_strange(word: str, home: str) -> bool:
    """Whether a word in English spelling is hardly a name of *home*."""
    known = len(word) < SHORTEST_TELLING or _weights(word, "en").get(home, 0.0) >= HALF
    return not known and likelihood(word, "en", home) < STRANGE * len(word)


@functools.lru_cache(maxsize=50_000)
def _weights(word: str, written: str, places: float = 1.0) -> dict[str, float]:
    """The weight of the best reading of *word* as elements of each home; those of places count for *places*."""
    best: dict[str, float] = {}
    for reading in readings(word, written):
        weight = reading.weight * (PUT_TOGETHER if len(reading.parts) > 1 else 1) * (places if reading.is_place else 1)
        best[reading.home] = max(best.get(reading.home, 0.0), weight)
    return best


def _by_sound(words: tuple[str, ...], written: str, target: str, kind: Kind) -> str:
    possible = _possible(words, written) - _unspelt(words, written, target)
    # Turkish villages end as surnames of others do (Karlıova); persons do not.
    abroad = kind == "person" and written in set(NATIONS) - possible
    if possible != EVERYWHERE:
        kind = "person"
    if written not in BRIDGES and not abroad:
        if possible == {"ru"}:
            return "ru"
        told = _by_letters(words, written, target, possible, kind)
        if told != written or kind == "place":
            return told
        if target not in possible or (written in possible and _is_strange_to(words, written, target)):
            return written
        return target if _sounds_like(words, written, target) else written
    homes = HOMES if abroad or target in BRIDGES or not possible & {target, "ru"} else (target, "ru")
    chances = {
        home: _likelihood(words, written, home, kind) + (AT_HOME if home == target in BRIDGES else 0.0)
        for home in homes
        if home in possible
    }
    best = max(chances, key=chances.__getitem__, default=written)
    strange = _possible(words, written) == EVERYWHERE and chances[best] < FOREIGN * sum(map(len, words))
    return "en" if written == "en" and strange else best


def _unspelt(words: tuple[str, ...], written: str, target: str) -> frozenset[str]:
    """The homes that the letters of *words* speak against, for one who asks for a name in *target*."""
    told = (
        homes
        for tag, targets, letters, homes in _UNSPELT
        if tag == written and target in targets and any(map(letters.search, words))
    )
    return next(told, frozenset())


def _by_letters(words: tuple[str, ...], written: str, target: str, possible: frozenset[str], kind: Kind) -> str:
    """The home that the letters of *words* tell, which are those of names of places: their own, another's, or Russian.

    Весёлый Подол in Kazakh is Russian; Трабзон goes home to Turkey, as long as it may be a place.
    """
    abroad = {target} & set(NATIONS) if kind == "place" else set()
    if written in SETTLED and not _has_own_letters(words):
        abroad.add("ru")
    chances = {home: _of_places(words, written, home) for home in sorted(abroad & possible - {written})}
    best = max(chances, key=chances.__getitem__, default=written)
    length = sum(map(len, words))
    if best not in chances or (best != "ru" and chances[best] < AT_HOME_ABROAD * length):
        return written
    return best if chances[best] - _of_places(words, written, written) > ABROAD * length else written


def _of_places(words: tuple[str, ...], written: str, home: str) -> float:
    return sum(likelihood(word, written, home, "place") for word in words)


def _sounds_like(words: tuple[str, ...], written: str, target: str) -> bool:
    """Whether the *words* are far likelier names of *target* than of *written*, where such names can be read back."""
    habits = usage(written, target)
    if target not in NATIONS or habits is None or not (habits.restores or habits.relay):
        return False
    return _likelihood(words, written, target, "person") > _likelihood(words, written, written, "person") + FAR


def _is_strange_to(words: tuple[str, ...], written: str, target: str) -> bool:
    """Whether the *words* are hardly names of *target*, whatever they are elsewhere: Pieter van Houten."""
    return _likelihood(words, written, target, "person") < AT_HOME_ABROAD * sum(map(len, words))


@functools.lru_cache(maxsize=50_000)
def _possible(words: tuple[str, ...], written: str) -> frozenset[str]:
    """The homes whose names may end as all of the words do, and have the letters that they have."""
    lettered = (homes for sign, homes in _SIGNS for word in words if written == "en" and sign.search(word))
    found = EVERYWHERE.intersection(*(_bearers(word, written) for word in words), *lettered)
    return found - {"ru"} if written in SETTLED and _has_own_letters(words) else found


def _bearers(word: str, written: str) -> set[str]:
    """The homes whose names may end as *word* does, and those that have it as a given name: Гурбангулы is no -улы."""
    whole = (item.home for item in readings(word, written) if item.is_given and item.tail is None)
    return {*bearers(word, written), *whole}


def _has_own_letters(words: tuple[str, ...]) -> bool:
    return not _OWN_LETTERS.isdisjoint("".join(words))


def _likelihood(words: tuple[str, ...], written: str, home: str, kind: Kind) -> float:
    cut = (patronymics(word, written) for word in words)
    told = [tails[0].stem if tails else word for word, tails in zip(words, cut, strict=True)]
    return math.log(BEARERS[home]) + sum(_sounds(word, written, home, kind) for word in told if word)


def _sounds(word: str, written: str, home: str, kind: Kind) -> float:
    """How likely *word* is a name at home in *home*, by its sounds or since it is known (a logarithm)."""
    by_sound = likelihood(word, written, home, kind)
    return max(by_sound, USUAL * len(word)) if _weights(word, written).get(home, 0.0) >= HALF else by_sound
