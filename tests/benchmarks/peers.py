"""Transliterators of others behind one small door: spell(name, source, target) → spellings, or None if they cannot."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from typing import Any

CYRILLIC = frozenset({"kk", "ky", "ru", "uz-Cyrl", "az-Cyrl"})
ISO_639_3 = {"az": "aze", "en": "eng", "kk": "kaz", "ky": "kir", "ru": "rus", "tk": "tuk", "tr": "tur", "uz": "uzb"}

#: ICU transforms by source and target; what is not here goes through the general one of the scripts.
ICU = {
    ("kk", "en"): "kk-kk_Latn/BGN; Latin-ASCII",
    ("ky", "en"): "ky-ky_Latn/BGN; Latin-ASCII",
    ("ru", "en"): "ru-ru_Latn/BGN; Latin-ASCII",
    ("en", "ru"): "ru_Latn-ru/BGN",
    ("uz-Cyrl", "uz"): "uz_Cyrl-uz_Latn",
    ("uz", "uz-Cyrl"): "uz_Latn-uz_Cyrl",
    ("az-Cyrl", "az"): "az_Cyrl-az/BGN",
}

Speller = Callable[[str, str, str], "str | None"]


def peers() -> Iterator[tuple[str, Speller]]:
    """Every peer that is installed, with a line for those that are not."""
    yield "as it is", lambda name, _source, _target: name
    for label, module, adapt in (
        ("ICU", "icu", icu),
        ("uroman", "uroman", uroman),
        ("unidecode", "unidecode", ascii_only("unidecode")),
        ("anyascii", "anyascii", ascii_only("anyascii")),
        ("iuliia", "iuliia", iuliia),
        ("UzTransliterator", "UzTransliterator", uz_transliterator),
        ("alifbo", "alifbo", alifbo),
        ("turkicnlp", "turkicnlp.scripts.transliterator", turkicnlp),
        ("turkic-translit", "turkic_translit.core", turkic_translit),
    ):
        try:
            yield label, adapt(importlib.import_module(module))
        except Exception as error:  # a peer may fail in any way of its own
            print(f"({label} is not measured: {error})")


def icu(module: Any) -> Speller:
    """ICU's transforms."""
    made: dict[str, Any] = {}

    def spell(name: str, source: str, target: str) -> str | None:
        same = (source in CYRILLIC) == (target in CYRILLIC)
        general = "Latin-Cyrillic" if target in CYRILLIC else "Any-Latin" + ("; Latin-ASCII" if target == "en" else "")
        id = ICU.get((source, target), "Latin-ASCII" if same and target == "en" else general if not same else "")
        if not id:
            return name
        made.setdefault(id, module.Transliterator.createInstance(id))
        return str(made[id].transliterate(name))

    return spell


def uroman(module: Any) -> Speller:
    """uroman with its language codes; it writes Latin letters alone."""
    romanizer = module.Uroman()

    def spell(name: str, source: str, target: str) -> str | None:
        if target in CYRILLIC:
            return None
        return str(romanizer.romanize_string(name, lcode=ISO_639_3.get(source.partition("-")[0])))

    return spell


def ascii_only(function: str) -> Callable[[Any], Speller]:
    """A function from text to ASCII."""

    def adapt(module: Any) -> Speller:
        to_ascii = getattr(module, function)
        return lambda name, _source, target: None if target in CYRILLIC else str(to_ascii(name))

    return adapt


def iuliia(module: Any) -> Speller:
    """iuliia's schemas for Russian."""

    def spell(name: str, source: str, target: str) -> str | None:
        if source != "ru" or target in CYRILLIC:
            return None
        return str((module.UZ if target == "uz" else module.BGN_PCGN).translate(name))

    return spell


def uz_transliterator(module: Any) -> Speller:
    """UzTransliterator, Uzbek alone."""
    engine = module.UzTransliterator()
    codes = {"uz": "lat", "uz-Cyrl": "cyr"}

    def spell(name: str, source: str, target: str) -> str | None:
        if not {source, target} <= codes.keys():
            return None
        return str(engine.transliterate(name, from_=codes[source], to=codes[target]))

    return spell


def alifbo(module: Any) -> Speller:
    """alifbo, Uzbek alone."""

    def spell(name: str, source: str, target: str) -> str | None:
        if (source, target) == ("uz", "uz-Cyrl"):
            return str(module.to_cyrillic(name).text)
        return str(module.from_cyrillic(name).text) if (source, target) == ("uz-Cyrl", "uz") else None

    return spell


def turkicnlp(module: Any) -> Speller:
    """turkicnlp's tables from one script of a language to the other; its Latin letters serve every Latin target."""
    made: dict[tuple[str, bool], Any] = {}

    def spell(name: str, source: str, target: str) -> str | None:
        to_cyrillic = target in CYRILLIC
        if (source in CYRILLIC) == to_cyrillic:
            return None
        lang = ISO_639_3[(target if to_cyrillic else source).partition("-")[0]]
        scripts = (module.Script.LATIN, module.Script.CYRILLIC)
        try:
            if (lang, to_cyrillic) not in made:
                made[lang, to_cyrillic] = module.Transliterator(lang, *(scripts if to_cyrillic else scripts[::-1]))
            return str(made[lang, to_cyrillic].transliterate(name))
        except (ValueError, KeyError, NotImplementedError):
            return None

    return spell


def turkic_translit(module: Any) -> Speller:
    """turkic-translit's Latin of Kazakh, Kyrgyz and Turkish."""

    def spell(name: str, source: str, target: str) -> str | None:
        return None if target in CYRILLIC or source not in {"kk", "ky", "tr"} else str(module.to_latin(name, source))

    return spell
