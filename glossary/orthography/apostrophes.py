"""The apostrophes that belong to letters: whatever sign was typed for them, as the orthography writes it."""

from __future__ import annotations

import functools

import regex

from glossary.languages.load import orthography
from glossary.orthography.fold import APOSTROPHES

_SIGN = f"[{regex.escape(APOSTROPHES)}]"
_BETWEEN_LETTERS = rf"(?<=[\p{{L}}\p{{M}}]){_SIGN}(?=\p{{L}})"


def with_letter_apostrophes(text: str, tag: str) -> str:
    """*text* with the apostrophes of its letters as the orthography *tag* has them; unchanged where it has none.

    Uzbek has one after o and g, `ʻ`, and the tutuq between other letters, `ʼ` (Farg'ona is Fargʻona, Is'hoq Isʼhoq).
    """
    sign = orthography(tag).apostrophe
    if not sign:
        return text
    alone = next(letter for letter in orthography(tag).alphabet.split() if letter in APOSTROPHES)
    return _signs(tag).sub(lambda match: sign if match[1] else alone, text)


@functools.cache
def signed_letters(tag: str) -> str:
    """The letters, small and capital, to which an apostrophe may belong in the orthography *tag*: o and g in Uzbek."""
    alphabet = orthography(tag).alphabet.split()
    letters = "".join(letter[0] for letter in alphabet if letter[1:] and letter[1:] in APOSTROPHES)
    return letters.lower() + letters.upper()


@functools.cache
def _signs(tag: str) -> regex.Pattern[str]:
    """A pattern of the signs of letters; those that belong to the letter before are its first group."""
    letters = signed_letters(tag)
    own = f"(?<=[{letters}])({_SIGN})" if letters else "((?!))"
    return regex.compile(f"{own}|{_BETWEEN_LETTERS}")
