"""The apostrophes that belong to letters: whatever sign was typed for them, as the orthography writes it."""

from __future__ import annotations

import regex

from glossary.languages.load import orthography
from glossary.orthography.fold import APOSTROPHES

_SIGN = f"[{regex.escape(APOSTROPHES)}]"
_OF_LETTER = regex.compile(rf"(?<=[oOgG]){_SIGN}")
_TUTUQ = regex.compile(rf"(?<=[\p{{L}}\p{{M}}--[oOgG]]){_SIGN}(?=\p{{L}})", regex.V1)


def with_letter_apostrophes(text: str, tag: str) -> str:
    """*text* with the apostrophes of its letters as the orthography *tag* has them; unchanged where it has none.

    Uzbek has one after o and g, `ʻ`, and the tutuq between other letters, `ʼ` (Farg'ona is Fargʻona, Is'hoq Isʼhoq).
    """
    sign = orthography(tag).apostrophe
    return _TUTUQ.sub("ʼ", _OF_LETTER.sub(sign, text)) if sign else text
