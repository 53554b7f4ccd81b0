"""The language data: every file loads, every sample in it is right, a wrong key is refused with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from glossary.errors import InvalidFile, UnknownLanguage
from glossary.inflection.attach import Hints, attach
from glossary.inflection.features import parse_features
from glossary.languages import load
from glossary.orthography.casing import lower
from glossary.orthography.convert import convert
from glossary.transliteration.respell import respell
from glossary.web.labels import LANGUAGES

TAGS = load.tags()
SUFFIXED = [
    (tag, *sample) for tag in TAGS for rules in [load.grammar(tag)] if rules is not None for sample in rules.samples
]
CONVERTED = [(tag, *sample) for tag in TAGS for sample in load.orthography(tag).samples]
RESPELT = [
    (target, origin, *sample)
    for target in TAGS
    for origin in TAGS
    for habits in [load.usage(target, origin)]
    if habits is not None
    for sample in habits.samples
]

#: The signs that every orthography must be able to write: the pivot of respelling.
SOUNDS = "aæeɯiɪouøyʊɒɵbvwgqɟɣdʒʤzklmnŋprstfχhʧʃɕʦʔʲj"


@pytest.mark.parametrize("tag", TAGS)
def test_every_orthography_writes_every_sound(tag: str) -> None:
    assert not set(SOUNDS) - set(load.orthography(tag).writes)


@pytest.mark.parametrize("tag", TAGS)
def test_every_orthography_reads_its_alphabet(tag: str) -> None:
    orthography = load.orthography(tag)
    letters = {letter for letter in lower(orthography.alphabet, tag) if letter.isalpha()}
    read = {letter for key in orthography.reads for letter in key.split(" / ")[0]}
    assert not letters - read


@pytest.mark.parametrize(("tag", "name", "features", "form"), SUFFIXED)
def test_a_sample_of_suffixes_is_right(tag: str, name: str, features: str, form: str) -> None:
    hints = Hints(kind="person") if tag == "ru" else Hints()
    assert attach(name, parse_features(features), tag, hints).form == form


@pytest.mark.parametrize(("tag", "table", "source", "target"), CONVERTED)
def test_a_sample_of_conversion_is_right(tag: str, table: str, source: str, target: str) -> None:
    assert convert(source, table.removeprefix("converts."), tag) == target


@pytest.mark.parametrize(("target", "origin", "source", "result"), RESPELT)
def test_a_sample_of_press_usage_is_right(target: str, origin: str, source: str, result: str) -> None:
    assert respell(source, origin, target, origin=origin)[0].text == result


def test_the_pages_name_a_language_as_its_data_does() -> None:
    assert {tag: load.orthography(tag).name for tag in LANGUAGES} == LANGUAGES


def test_an_unknown_tag_is_refused_with_the_tags_that_exist() -> None:
    with pytest.raises(UnknownLanguage, match=r"no language 'xx'; the languages are az, az-Cyrl, crh, en"):
        load.orthography("xx")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('tag = "qq"\nnames = "Q"', "column names: unknown key"),
        ('tag = "qq"', "column alphabet: the key is missing"),
        ("tag = ", "line 1: Invalid value"),
    ],
)
def test_a_wrong_language_file_is_refused_with_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, message: str
) -> None:
    path = tmp_path / "latn.toml"
    path.write_text(text, encoding="utf-8")
    monkeypatch.setattr(load, "_files", lambda: {"qq": path})
    with pytest.raises(InvalidFile, match=message):
        load.orthography("qq")
