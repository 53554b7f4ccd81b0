"""Load the language data: one folder a language, one shape, checked key by key.

`<language>/<script>.toml` is an `Orthography`, `<language>/suffixes.toml` holds a `Grammar` for each of its
tags, `<language>/from/<tag>.toml` is the `Usage` of its press with names of that other language.
"""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any, TypeVar

from glossary.errors import InvalidFile, UnknownLanguage
from glossary.languages.records import Ending, Grammar, LetterTable, Orthography, Paradigm, Usage

FOLDER = Path(__file__).parent

Record = TypeVar("Record", Orthography, Grammar, Usage, Ending, Paradigm, LetterTable)

#: Files of a language that hold no orthography.
_OF_LANGUAGES = frozenset({"suffixes.toml", "cues.toml", "cues-cyrl.toml", "cues-latn.toml"})


@functools.cache
def tags() -> tuple[str, ...]:
    """The language tags that have an orthography, in alphabetical order."""
    return tuple(sorted(_files()))


def usual_tags() -> tuple[str, ...]:
    """The tags of `tags` without the orthographies that are written on request alone."""
    return tuple(tag for tag in tags() if not orthography(tag).optional)


@functools.cache
def orthography(tag: str) -> Orthography:
    """The orthography of a language *tag*. Raises `UnknownLanguage` with the tags that exist."""
    known = _files()
    if tag not in known:
        raise UnknownLanguage(f"There is no language {tag!r}; the languages are {', '.join(sorted(known))}.")
    return _record(Orthography, known[tag], read_toml(known[tag]))


@functools.cache
def grammar(tag: str) -> Grammar | None:
    """The suffixes of a language *tag*, or None where its names take none."""
    orthography(tag)
    path = FOLDER / language_of(tag) / "suffixes.toml"
    tables = read_toml(path) if path.exists() else {}
    return _record(Grammar, path, {"tag": tag, **tables[tag]}) if tag in tables else None


@functools.cache
def usage(tag: str, origin: str) -> Usage | None:
    """What the press of *tag* does with names of *origin*, or None where only the sounds decide."""
    orthography(tag)
    path = FOLDER / language_of(tag) / "from" / f"{origin}.toml"
    tables = read_toml(path) if path.exists() else {}
    return _record(Usage, path, tables[tag]) if tag in tables else None


@functools.cache
def words(tag: str) -> Mapping[str, str]:
    """The ordinary words of a language *tag* in small letters, each with its class (`form`: an inflected form)."""
    rows = (line.partition("\t") for line in data_lines(FOLDER / tag / "words.tsv"))
    return {word: kind for word, _, kind in rows}


def data_lines(path: Path) -> list[str]:
    """The lines of a file of data but for its notes, which begin with `#`; none where there is no such file."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return [line for line in lines if not line.startswith("#")]


def data_file(tag: str, name: str) -> Path:
    """The file *name* of the data of *tag*: `cues.toml` in the folder of its language, `cues-cyrl.toml` in Cyrillic."""
    language, _, script = tag.partition("-")
    stem, _, kind = name.partition(".")
    return FOLDER / language / (f"{stem}-{script.lower()}.{kind}" if script else name)


def language_of(tag: str) -> str:
    """The language subtag of *tag* (BCP 47), which is the tag of its first script: `az` of `az-Cyrl`."""
    return tag.partition("-")[0]


@functools.cache
def orthographies_of(tag: str) -> tuple[str, ...]:
    """The tags of all orthographies of the language of *tag*."""
    return tuple(other for other in tags() if language_of(other) == language_of(tag))


@functools.cache
def _files() -> dict[str, Path]:
    paths = [path for path in sorted(FOLDER.glob("*/*.toml")) if path.name not in _OF_LANGUAGES]
    return {read_toml(path)["tag"]: path for path in paths}


@functools.cache
def read_toml(path: Path) -> dict[str, Any]:
    """The tables of a file of data, read once. Raises `InvalidFile`."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise InvalidFile(str(path), 1, "", str(error)) from error


def _record(kind: type[Record], path: Path, table: Mapping[str, Any]) -> Record:
    known = {item.name: item for item in fields(kind)}
    required = {n for n, i in known.items() if i.default is MISSING and i.default_factory is MISSING}
    for key in table.keys() - known.keys():
        raise InvalidFile(str(path), 1, key, f"unknown key; the keys are {', '.join(sorted(known))}")
    for key in sorted(required - table.keys()):
        raise InvalidFile(str(path), 1, key, "the key is missing")
    return kind(**{key: _value(path, key, value) for key, value in table.items()})


def _value(path: Path, key: str, value: Any) -> Any:
    if key == "endings":
        return tuple(_record(Ending, path, item) for item in value)
    if key == "paradigms":
        return tuple(_record(Paradigm, path, item) for item in value)
    if key == "habits":
        return {name: tuple(map(tuple, lists)) for name, lists in value.items()}
    if key == "styles":
        return {name: _record(LetterTable, path, table) for name, table in value.items()}
    if isinstance(value, list):
        return tuple(tuple(item) if isinstance(item, list) else item for item in value)
    return value
