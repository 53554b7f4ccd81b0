"""Suffixes: put on a name by its sound, read off a name by the same data."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.errors import InvalidFeatures
from glossary.inflection.attach import Hints, attach
from glossary.inflection.features import legal_chains, parse_features
from glossary.inflection.suffix_table import suffix_readings
from glossary.languages.load import grammar

AGGLUTINATIVE = ("az", "tr", "kk", "uz", "ky", "tk")
NAMES = {
    "az": ["Ərdoğan", "Əliyev", "Bakı", "Məmmədzadə", "Çavuşoğlu"],
    "tr": ["Erdoğan", "Aliyev", "Bakü", "Gül", "Recep"],
    "kk": ["Тоқаев", "Мирзиёев", "Алматы", "Йылмаз", "Путин"],
    "uz": ["Mirziyoyev", "Bishkek", "Iroq", "Toshkent"],
    "ky": ["Жапаров", "Бишкек", "Ош", "Баку"],
    "tk": ["Berdimuhamedow", "Tokaýew", "Putin", "Baku"],
}


def test_features_are_parsed_in_their_one_order() -> None:
    assert parse_features("PL;PSS3S;GEN") == ("PL", "PSS3S", "GEN")
    assert parse_features("") == ()


@pytest.mark.parametrize(
    ("text", "message"), [("GEN;PL", "out of order"), ("NOM", "no feature 'NOM'"), ("GEN;DAT", "out of order")]
)
def test_wrong_features_are_refused(text: str, message: str) -> None:
    with pytest.raises(InvalidFeatures, match=message):
        parse_features(text)


def test_a_reading_decides_what_spelling_hides() -> None:
    assert attach("Jeff Flake", ("GEN",), "tr", Hints(reading="fleyk")).form == "Jeff Flake'in"
    assert attach("Jeff Flake", ("GEN",), "tr").form == "Jeff Flake'nin"


def test_a_possessive_takes_the_pronominal_n() -> None:
    assert attach("Dışişleri Bakanlığı", ("DAT",), "tr", Hints(izafet=True)).form == "Dışişleri Bakanlığı'na"
    assert attach("Ertuğruloğlu", ("DAT",), "tr").form == "Ertuğruloğlu'na"
    assert attach("Pirinççi", ("DAT",), "tr").form == "Pirinççi'ye"


def test_the_sign_follows_the_kind_of_name() -> None:
    assert attach("ABŞ", ("GEN",), "az").form == "ABŞ-ın"
    assert attach("İlham Əliyev", ("GEN",), "az").form == "İlham Əliyevin"
    assert attach("Başkan", ("GEN",), "tr", Hints(kind="title")).form == "Başkanın"
    assert attach("Konya", ("WITH",), "tr").form == "Konyalı"
    assert attach("ABD", ("WITH",), "tr").form == "ABD'li"
    assert attach("1990", ("PL",), "tr").form == "1990'lar"


@pytest.mark.parametrize(
    ("name", "letters", "fits"),
    [("KKTC", "da", False), ("KKTC", "de", True), ("ABD", "ın", False), ("TDT", "a", False), ("MİT", "in", True)],
)
def test_an_abbreviation_that_cannot_be_said_as_a_word_takes_the_suffix_of_its_letters(
    name: str, letters: str, fits: bool
) -> None:
    shapes = [attach(name, (case,), "tr") for case in ("GEN", "DAT", "LOC")]
    assert any(form.endswith(f"'{letters}") for item in shapes for form in (item.form, *item.alternatives)) == fits


def test_a_russian_name_declines_word_by_word() -> None:
    person = Hints(kind="person")
    assert attach("Омер Коджаман", ("GEN",), "ru", person).form == "Омера Коджамана"
    assert attach("Саида Мирзиёева", ("DAT",), "ru", person).form == "Саиде Мирзиёевой"
    assert attach("Касым-Жомарт Токаев", ("INS",), "ru", person).form == "Касым-Жомартом Токаевым"
    assert attach("Нагорный Карабах", ("ESS",), "ru", Hints(kind="place")).form == "Нагорном Карабахе"


def test_a_language_without_the_suffix_says_so() -> None:
    with pytest.raises(InvalidFeatures, match="en has no suffix for DAT"):
        attach("Kocaman", ("DAT",), "en")
    with pytest.raises(InvalidFeatures, match="trk-Latn has no suffixes"):
        attach("Kocaman", ("GEN",), "trk-Latn")


@given(st.data())
def test_what_is_attached_can_be_read_again(data: st.DataObject) -> None:
    tag = data.draw(st.sampled_from(AGGLUTINATIVE))
    rules = grammar(tag)
    assert rules is not None
    name = data.draw(st.sampled_from(NAMES[tag]))
    chain = data.draw(st.sampled_from(list(legal_chains(rules.suffixes))))
    suffix = attach(name, chain, tag).suffix
    if suffix:
        assert chain in suffix_readings(suffix.lstrip("'-"), tag)


@given(st.text(max_size=12), st.sampled_from(AGGLUTINATIVE))
def test_letters_that_are_no_suffix_have_no_reading(letters: str, tag: str) -> None:
    for chain in suffix_readings(letters, tag):
        parse_features(";".join(chain))
    assert not suffix_readings(letters + "qqq", tag)


@pytest.mark.parametrize("name", ["", "'", "1", "🙂", "Бaku", "a" * 10_000, "-ın"])
@pytest.mark.parametrize("tag", AGGLUTINATIVE)
def test_an_odd_name_has_a_form(name: str, tag: str) -> None:
    assert attach(name, ("GEN",), tag).form.startswith(name)


@pytest.mark.parametrize("name", [" ", "\u00a0", "\t"])
def test_a_blank_is_no_name_and_takes_no_suffix(name: str) -> None:
    assert attach(name, ("GEN",), "tr").form == name
