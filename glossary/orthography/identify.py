"""Which language a text is in, among ours, and which orthography its letters say.

py3langid, limited to our languages (right for 99.9 % of news sentences, 96 % of four words); the script is
counted, never guessed: Cyrillic Uzbek is `uz-Cyrl`. A text without any letter of ours is English at confidence 0.
"""

from __future__ import annotations

import functools
import math
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

import regex

from glossary.languages.load import orthographies_of, orthography, tags
from glossary.languages.load import words as listed_words
from glossary.model import LanguageGuess
from glossary.orthography.casing import lower
from glossary.orthography.fold import fold_key, scripts

LANGUAGES = ("az", "tr", "kk", "uz", "ky", "tk", "ru", "en")

#: Languages that are written without their diacritics, and English, which has none.
PLAIN_LANGUAGES = ("az", "tr", "uz", "tk", "en")
#: By how much the words of one language must lead, and how many words at least must tell.
CLEAR_LEAD, LEAST_WORDS = 1.15, 2.0
#: How much of a text is looked at: more does not change the answer.
ENOUGH = 5_000
#: What a letter that a language does not have leaves of its likelihood; so many count at most, since names have them.
FOREIGN_LETTER, MOST_FOREIGN = 0.3, 20
#: Second scripts that are printed every day.
_LIVING = frozenset({"uz-Cyrl"})
_BEYOND_ASCII = regex.compile(r"[^\P{L}\x00-\x7f]")
_OTHER_SCRIPT = {"Latn": regex.compile(r"\p{Cyrillic}+"), "Cyrl": regex.compile(r"\p{Latin}+")}
_AZERBAIJANI_CYRILLIC = regex.compile("[ҝҹј]", regex.IGNORECASE)


def identify(text: str) -> LanguageGuess:
    """The language of *text* and the confidence, 0 to 1."""
    sample = text[:ENOUGH]
    script = main_script(sample)
    if not script:
        return LanguageGuess("en", 0.0)
    if script == "Cyrl" and len(_AZERBAIJANI_CYRILLIC.findall(sample)) * 20 > len(sample.split()):
        return LanguageGuess("az-Cyrl", 0.9)
    sample = _OTHER_SCRIPT[script].sub(" ", sample)
    guess = _by_identifier(sample, script)
    told = _by_words(sample) if script == "Latn" and is_plain(sample) else None
    return told if told and (told.tag != guess.tag or told.confidence > guess.confidence) else guess


def is_plain(text: str) -> bool:
    """Whether *text* has no letters but those of ASCII, so that it may have been written without diacritics."""
    return text.isascii() or _BEYOND_ASCII.search(text) is None


def _by_identifier(sample: str, script: str) -> LanguageGuess:
    """The likeliest of the languages that are written in *script*; letters that a language does not have speak against
    it.
    """
    letters = _BEYOND_ASCII.findall(sample.lower())
    weights = {
        tag: float(weight) * FOREIGN_LETTER ** min(MOST_FOREIGN, sum(letter not in known for letter in letters))
        for tag, weight in _identifier().rank(sample)
        if (known := _letters_of(in_script(str(tag), script), script))
    }
    best = max(weights, key=lambda tag: weights[tag])
    confidence = weights[best] / (sum(weights.values()) or 1)
    return LanguageGuess(in_script(best, script), round(confidence, 3))


@functools.cache
def _letters_of(tag: str, script: str) -> frozenset[str]:
    """The small letters of the orthography *tag*; none if it is in another *script*."""
    known = orthography(tag)
    return frozenset(known.alphabet.lower() + lower(known.alphabet, tag) if known.script == script else "")


def _by_words(sample: str) -> LanguageGuess | None:
    """The language of a text without diacritics by the ordinary words in it; None where they do not tell.

    A word counts the less the more languages have it. The identifier takes Azerbaijani without its letters for Turkish
    or English (14 % of news sentences were told right).
    """
    words = fold_key(sample).split(b" ")
    found = [tags for word in words if (tags := _languages_of().get(word))]
    counts = {tag: sum(1 / len(tags) for tags in found if tag in tags) for tag in PLAIN_LANGUAGES}
    best, second = sorted(counts.values(), reverse=True)[:2]
    if best < second * CLEAR_LEAD or best < LEAST_WORDS:
        return None
    return LanguageGuess(max(counts, key=lambda tag: counts[tag]), round(1 / (1 + math.exp(second - best)), 3))


@functools.cache
def _languages_of() -> Mapping[bytes, tuple[str, ...]]:
    """The languages that have an ordinary word, by the word without its diacritics; ə may have become a or e."""
    found: defaultdict[bytes, dict[str, None]] = defaultdict(dict)
    for tag in PLAIN_LANGUAGES:
        for word in listed_words(tag):
            for spelling in {word, word.replace("ə", "e")}:
                found[fold_key(spelling)][tag] = None
    return {word: tuple(tags) for word, tags in found.items()}


@functools.cache
def in_script(tag: str, script: str) -> str:
    """The orthography of the language of *tag* in *script*, or *tag* itself where there is none."""
    if not script or orthography(tag).script == script:
        return tag
    return next((other for other in orthographies_of(tag) if orthography(other).script == script), tag)


@functools.lru_cache(maxsize=50_000)
def orthography_of(name: str, tag: str) -> str:
    """The orthography of a *name* in a text of *tag*: the same, but where its letters are of another script.

    Then it is the first that has all of them: English or Russian, whose names all presses quote (John Smith), else the
    other script of the language, else that of a neighbour; the second script of Uzbek comes first, for it lives.
    """
    script = script_of(name)
    if not script or orthography(tag).script == script:
        return tag
    sibling, letters = in_script(tag, script), {letter for letter in name.lower() if letter.isalpha()}
    order = () if sibling in _LIVING else ("en", "ru")
    order = (*order, sibling, "tr", *LANGUAGES, *tags())
    return next((other for other in order if letters <= _letters_of(other, script)), sibling)


def main_script(text: str, share: float = 0.5) -> str:
    """`Latn` or `Cyrl`, whichever has at least *share* of the letters of *text*; empty if neither has."""
    latin, cyrillic = scripts(text)
    most = max(latin, cyrillic)
    if not most or most < share * (latin + cyrillic):
        return ""
    return "Latn" if latin >= cyrillic else "Cyrl"


@functools.lru_cache(maxsize=50_000)
def script_of(name: str) -> str:
    """`main_script` of a *name*; names come again and again."""
    return main_script(name)


@functools.cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(LANGUAGES)
    return identifier
