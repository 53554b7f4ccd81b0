"""Which language a text is in, among ours, and which orthography its letters say.

py3langid, limited to our languages (facts on morphology, section 5: 99.9 % of news sentences); the script is
counted, never guessed: Cyrillic Uzbek is `uz-Cyrl`. A text without any letter of ours is English at confidence 0.
"""

from __future__ import annotations

import functools
from typing import Any

import regex

from glossary.languages.load import orthography, tags
from glossary.model import LanguageGuess
from glossary.orthography.fold import scripts

LANGUAGES = ("az", "tr", "kk", "uz", "ky", "tk", "ru", "en")

#: How much of a text is looked at: more does not change the answer.
ENOUGH = 5_000
_AZERBAIJANI_CYRILLIC = regex.compile("[ҝҹј]", regex.IGNORECASE)


def identify(text: str) -> LanguageGuess:
    """The language of *text* and the confidence, 0 to 1."""
    sample = text[:ENOUGH]
    script = main_script(sample)
    if not script:
        return LanguageGuess("en", 0.0)
    if script == "Cyrl" and len(_AZERBAIJANI_CYRILLIC.findall(sample)) * 20 > len(sample.split()):
        return LanguageGuess("az-Cyrl", 0.9)
    tag, confidence = _identifier().classify(sample)
    return LanguageGuess(in_script(str(tag), script), round(float(confidence), 3))


@functools.cache
def in_script(tag: str, script: str) -> str:
    """The orthography of the language of *tag* in *script*, or *tag* itself where there is none."""
    if not script or orthography(tag).script == script:
        return tag
    language = tag.partition("-")[0]
    siblings = (other for other in tags() if other.partition("-")[0] == language)
    return next((other for other in siblings if orthography(other).script == script), tag)


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
