"""Script conversion and respelling: two different jobs, each with its reasons."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.errors import UnknownLanguage
from glossary.languages.load import tags
from glossary.transliteration.candidates import candidates
from glossary.transliteration.convert import convert
from glossary.transliteration.respell import respell
from glossary.transliteration.rules import RuleSet

TAGS = st.sampled_from(tags())


def test_a_rule_sees_its_place_in_the_word() -> None:
    rules = RuleSet({"е": "e", "е / #_": "je", "е / V_": "je", "ш": ["sh", "s"]}, "аеи")
    assert rules.usual("ешаее") == "jeshаjeje"
    assert [(c.text, c.weight) for c in rules.candidates("ша", 2)] == [("shа", 1.0), ("sа", 0.7)]


@pytest.mark.parametrize(
    ("text", "origin", "target", "result"),
    [
        ("Һејдәр Әлијев", "az-Cyrl", "az", "Heydər Əliyev"),
        ("Тоқаев", "kk", "kk-Latn", "Toqaev"),
        ("ШАҲАР", "uz-Cyrl", "uz", "SHAHAR"),
        ("Ўзбекистон", "uz-Cyrl", "uz", "Oʻzbekiston"),
        ("Oʻzbekiston", "uz", "uz-Cyrl", "Ўзбекистон"),
    ],
)
def test_conversion_follows_the_official_table(text: str, origin: str, target: str, result: str) -> None:
    assert convert(text, origin, target) == result


@given(st.text(alphabet="abcçdeəfgğhxıijkqlmnoöprsştuüvyz ABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZ"))
def test_azerbaijani_comes_back_from_cyrillic(text: str) -> None:
    assert convert(convert(text, "az", "az-Cyrl"), "az-Cyrl", "az") == text


def test_no_table_is_an_error_that_says_so() -> None:
    with pytest.raises(UnknownLanguage, match="no table that converts tr to ru"):
        convert("a", "tr", "ru")


@pytest.mark.parametrize(
    ("name", "origin", "target", "result"),
    [
        ("Қасым-Жомарт Тоқаев", "kk", "tr", "Kasım-Jomart Tokayev"),
        ("ÖMER ÇELİK", "tr", "ru", "ОМЕР ЧЕЛИК"),
        ("Ceyhun Bayramov", "az", "ru", "Джейхун Байрамов"),
        ("Шавкат Мирзиёев", "uz-Cyrl", "az", "Şavkat Mirziyoyev"),
        ("Жапаров", "ky", "tr", "Caparov"),
    ],
)
def test_a_press_respells_by_sound(name: str, origin: str, target: str, result: str) -> None:
    assert respell(name, origin, target)[0].text == result


@given(st.text(max_size=60), TAGS, TAGS)
def test_no_name_breaks_the_engine(name: str, origin: str, target: str) -> None:
    for item in candidates(name, origin, target):
        assert 0 <= item.score <= 1
        assert item.why


def test_a_letter_of_no_alphabet_is_said() -> None:
    first = candidates("Жапаров", "tr", "en")[0]
    assert first.score < 0.5
    assert "Turkish has no such letters: ж" in str(first.why[1])


def test_a_style_without_rules_says_which_is_there() -> None:
    with pytest.raises(UnknownLanguage, match="no passport style from Turkish to Russian yet"):
        candidates("Ömer", "tr", "ru", style="passport")


def test_ten_thousand_letters_are_one_name() -> None:
    (only,) = candidates("ə" * 10_000, "az", "ru", 3)
    assert len(only.text) == 10_000
