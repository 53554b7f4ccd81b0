"""Decline a name whose words change their endings: Russian, word by word, by the paradigms of the data.

The standard `re` runs the paradigms: on these long alternations it is three times as fast as `regex`.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from glossary.inflection.features import CASES
from glossary.languages.load import Grammar, grammar, orthography
from glossary.orthography.casing import case_of, lower, upper


def decline(name: str, features: Sequence[str], rules: Grammar, kind: str = "") -> str:
    """*name* in the case of *features*: every word of a person, up to the first noun of anything else.

    `decline("Омер Коджаман", ["GEN"], …, "person")` is `Омера Коджамана`; only the last part of a hyphenated
    word declines, surnames apart. Unknown endings stay as they are.
    """
    case = features[-1]
    words = re.split(r"([ -]+)", name)
    whole = kind == "person"
    declined, done = [], False
    for word, after in itertools.zip_longest(words, words[1:]):
        paradigm = None if done or not word.strip(" -") else _paradigm(word, rules, whole)
        if paradigm and after == "-" and paradigm.get("part") != "surname":
            paradigm = None
        declined.append(_with_ending(word, paradigm, case, whole) if paradigm else word)
        done = done or (not whole and paradigm is not None and paradigm.get("part") != "adjective")
    return "".join(declined)


#: What names end in before they decline, by the number of letters that a paradigm cuts.
_TAILS = {
    0: ("",),
    1: ("а", "я", "й", "ь", "о", "е", "ы", "и"),
    2: ("ий", "ый", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ец", "ев", "ел", "ет"),
    3: ("ётр",),
}


LONGEST_ENDING = 4
#: No paradigm looks at more letters from the end, unless it looks at the whole word.
TAIL = 10
#: Of a name of several words: how many readings of one word are tried, and of the whole.
MOST_OPTIONS, MOST_NAMES = 5, 200
ADJECTIVES = frozenset(_TAILS[2]) - {"ец", "ев", "ел", "ет"}


def declined_from(form: str, rules: Grammar) -> Iterator[tuple[str, str, str, bool]]:
    """Every (name, case, ending, is an adjective) that *form* can be declined from; each word stands in that case."""
    words = form.split(" ")
    for person in (True, False):
        if len(words) == 1:
            yield from _word_from(form, rules, person)
        else:
            yield from _words_from(words, rules, person)


def _words_from(words: Sequence[str], rules: Grammar, person: bool) -> Iterator[tuple[str, str, str, bool]]:
    """Names of several words: every word of a person, the first words of anything else, in one case."""
    found = [list(_word_from(word, rules, person)) for word in words]
    form, kind = " ".join(words), "person" if person else "thing"
    for case, count in itertools.product(CASES, (len(words),) if person else range(1, len(words) + 1)):
        options = [
            [*(name for name, of_case, *_ in names if of_case == case and at < count), word][:MOST_OPTIONS]
            for at, (word, names) in enumerate(zip(words, found, strict=True))
        ]
        for chosen in itertools.islice(itertools.product(*options), MOST_NAMES):
            name = " ".join(chosen)
            if name != form and decline(name, (case,), rules, kind) == form:
                yield name, case, "", False


def _word_from(word: str, rules: Grammar, person: bool) -> Iterator[tuple[str, str, str, bool]]:
    small = lower(word, rules.tag)
    capitals = case_of(word) == "upper"
    possible = _possible_tails(rules.tag, person)
    for length in range(1, min(LONGEST_ENDING, len(word) - 1) + 1):
        ending = small[-length:]
        for tail in possible.get(ending, ()):
            name = word[:-length] + (upper(tail, rules.tag) if capitals else tail)
            paradigm = _paradigm(name, rules, person)
            if paradigm is None or int(paradigm.get("cut", "0")) != len(tail):
                continue
            for case in CASES:
                if _ending(paradigm, case, person) == ending:
                    yield name, case, ending, paradigm.get("part") == "adjective" or tail in ADJECTIVES


@functools.cache
def _possible_tails(tag: str, person: bool) -> Mapping[str, tuple[str, ...]]:
    """What a name may have ended in, for each ending of a case: tried on a stem in every letter."""
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    letters = lower(orthography(tag).alphabet, tag).split()
    for paradigm in _paradigms(tag, person):
        fits = re.compile(f"(?:{paradigm['ends']})$")
        stems = [f"гарам{letter}" for letter in letters] + ["ст", "озер", "рии", "стад", "поток"]
        every = _TAILS[int(paradigm.get("cut", "0"))]
        tails = [tail for tail in every if any(fits.search(stem + tail) for stem in stems)] or every
        for case in CASES:
            ending = _ending(paradigm, case, person)
            if ending:
                found[ending].update(dict.fromkeys(tails))
    return {ending: tuple(tails) for ending, tails in found.items()}


def _paradigm(word: str, rules: Grammar, person: bool) -> Mapping[str, str] | None:
    small = lower(word, rules.tag)
    paradigms = _paradigms(rules.tag, person)
    whole = _whole_words(rules.tag, person).match(small)
    first = min(
        whole.lastindex - 1 if whole and whole.lastindex else len(paradigms), _by_end(small[-TAIL:], rules.tag, person)
    )
    return paradigms[first] if first < len(paradigms) else None


@functools.cache
def _paradigms(tag: str, person: bool) -> tuple[Mapping[str, str], ...]:
    rules = grammar(tag)
    meant = {"", "person" if person else "thing"}
    return tuple(item for item in (rules.paradigms if rules else ()) if item.get("of", "") in meant)


@functools.cache
def _whole_words(tag: str, person: bool) -> re.Pattern[str]:
    """A pattern of the paradigms that look at the start of a word; its last group numbers the first that fits."""
    ends = (item["ends"] if "^" in item["ends"] else "(?!)" for item in _paradigms(tag, person))
    return re.compile("|".join(f"(?=.*(?:{end})$)()" if end != "(?!)" else "(?!)()" for end in ends))


@functools.lru_cache(maxsize=50_000)
def _by_end(tail: str, tag: str, person: bool) -> int:
    """The number of the first paradigm that fits the last letters of a word; the number of all if none does."""
    match = _ends(tag, person).match(tail)
    return match.lastindex - 1 if match and match.lastindex else len(_paradigms(tag, person))


@functools.cache
def _ends(tag: str, person: bool) -> re.Pattern[str]:
    ends = (item["ends"] for item in _paradigms(tag, person))
    return re.compile("|".join(f"(?=.*(?:{end})$)()" if "^" not in end else "(?!)()" for end in ends))


def _with_ending(word: str, paradigm: Mapping[str, str], case: str, animate: bool) -> str:
    ending = _ending(paradigm, case, animate)
    if ending is None:
        return word
    cut = int(paradigm.get("cut", "0"))
    stem = word[: len(word) - cut] if cut else word
    return stem + (upper(ending, "ru") if case_of(word) == "upper" else ending)


def _ending(paradigm: Mapping[str, str], case: str, animate: bool) -> str | None:
    own = paradigm.get(f"{case}_animate") if animate else None
    return paradigm.get(case) if own is None else own
