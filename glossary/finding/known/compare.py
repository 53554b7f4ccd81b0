"""In what a spelling found in a text differs from the form it was found by."""

from __future__ import annotations

import functools
import unicodedata
from typing import Literal

import regex

from glossary.orthography.casing import case_of, lower, upper
from glossary.orthography.fold import APOSTROPHES, HYPHENS, QUOTES, repaired

Difference = Literal["normal form", "look-alike", "spacing", "apostrophe", "case", "diacritics"]

#: The letter apostrophes of Uzbek print: ʻ as CLDR recommends, ‘ as the press sets it; both are right.
_LETTER_APOSTROPHES = str.maketrans("‘", "ʻ")
_ANY_APOSTROPHE = str.maketrans(dict.fromkeys(APOSTROPHES, "'"))
_ANY_SPACE = regex.compile(rf"[\s{regex.escape(HYPHENS)}]+")
_ANY_QUOTE = str.maketrans(dict.fromkeys(QUOTES, '"'))
_INITIAL_SPACE = regex.compile(r"(?<=\.) ")
#: Spaces that the layout asks for: they part words like others.
LAYOUT = regex.compile("[\n\u00a0\u202f]")
_JOINT = regex.compile(rf"[{regex.escape(HYPHENS)}]|(?<=\S)\s+(?=\S)")
_INVISIBLE = regex.compile(r"\p{Cf}")


@functools.lru_cache(maxsize=50_000)
def differences(found: str, form: str, language: str, foreign: bool = False) -> tuple[Difference, ...]:
    """What has to be overlooked to take *found* for *form*, in a text of *language*; empty if nothing.

    A name in capitals, or with its first letter as a capital, is not different for that; capitals of a *foreign*
    name may have either kind of i. Both must fold alike.
    """
    if found == form:
        return ()
    told: list[Difference] = []
    plain = unicodedata.normalize("NFC", _INVISIBLE.sub("", found)).replace("i̇", "i")
    if plain != found:
        told.append("normal form")
    if (one_script := repaired(plain)) != plain:
        told.append("look-alike")
        plain = one_script
    a, b = plain.translate(_ANY_QUOTE), form.translate(_ANY_QUOTE)
    if _spaced(a) != _spaced(b):
        told.append("spacing")
    a, b = (_ANY_SPACE.sub(" ", text).translate(_LETTER_APOSTROPHES) for text in (a, b))
    if _signs(a) != _signs(b):
        told.append("apostrophe")
    a, b = (text.translate(_ANY_APOSTROPHE).replace("'", "") for text in (a, b))
    return (*told, *_letters(a, b, language, foreign))


def _spaced(text: str) -> list[str]:
    return _JOINT.findall(LAYOUT.sub(" ", _INITIAL_SPACE.sub("", text)))


def _signs(text: str) -> str:
    return "".join(sign for sign in text if sign in APOSTROPHES)


def _letters(found: str, form: str, language: str, foreign: bool) -> tuple[Difference, ...]:
    found, form = (_INITIAL_SPACE.sub("", text) for text in (found, form))
    if found in _cased_like_place(form, language) or (foreign and found == form.upper()):
        return ()
    if lower(found, language) == lower(form, language):
        return ("case",)
    if found.lower() == form.lower() or case_of(found) in {case_of(form), "upper"}:
        return ("diacritics",)
    return ("case", "diacritics")


def _cased_like_place(form: str, language: str) -> tuple[str, ...]:
    """*form* as it may stand: as it is, with a capital at its start, or in capitals."""
    return form, upper(form[:1], language) + form[1:], upper(form, language)
