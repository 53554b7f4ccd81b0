"""Decline a name whose words change their endings: Russian, word by word, by the paradigms of the data."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Mapping, Sequence

import regex

from glossary.languages.load import Grammar
from glossary.orthography.casing import case_of, lower, upper


def decline(name: str, features: Sequence[str], rules: Grammar, kind: str = "") -> str:
    """*name* in the case of *features*: every word of a person, up to the first noun of anything else.

    `decline("Омер Коджаман", ["GEN"], …, "person")` is `Омера Коджамана`; only the last part of a hyphenated
    word declines, surnames apart. Unknown endings stay as they are.
    """
    case = features[-1]
    words = regex.split(r"([ -]+)", name)
    whole = kind == "person"
    declined, done = [], False
    for word, after in itertools.zip_longest(words, words[1:]):
        paradigm = None if done or not word.strip(" -") else _paradigm(word, rules, whole)
        if paradigm and after == "-" and paradigm.get("part") != "surname":
            paradigm = None
        declined.append(_with_ending(word, paradigm, case, whole) if paradigm else word)
        done = done or (not whole and paradigm is not None and paradigm.get("part") != "adjective")
    return "".join(declined)


def _paradigm(word: str, rules: Grammar, person: bool) -> Mapping[str, str] | None:
    small = lower(word, rules.tag)
    for paradigm in rules.paradigms:
        meant = paradigm.get("of", "")
        if (not meant or (meant == "person") == person) and _ends(paradigm["ends"]).search(small):
            return paradigm
    return None


@functools.cache
def _ends(pattern: str) -> regex.Pattern[str]:
    return regex.compile(f"(?:{pattern})$")


def _with_ending(word: str, paradigm: Mapping[str, str], case: str, animate: bool) -> str:
    ending = paradigm.get(f"{case}_animate") if animate else None
    ending = paradigm.get(case) if ending is None else ending
    if ending is None:
        return word
    cut = int(paradigm.get("cut", "0"))
    stem = word[: len(word) - cut] if cut else word
    return stem + (upper(ending, "ru") if case_of(word) == "upper" else ending)
