"""Respelling: rules, candidates with their reasons, styles, and names that are none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.errors import TextTooLong, UnknownLanguage
from glossary.languages.load import tags
from glossary.orthography.casing import lower
from glossary.orthography.rules import Candidate, RuleSet
from glossary.transliteration.candidates import Style, candidates
from glossary.transliteration.elements import elements
from glossary.transliteration.handed import as_handed
from glossary.transliteration.known import readings
from glossary.transliteration.respell import respell

TAGS = st.sampled_from(tags())


@pytest.mark.parametrize(
    ("spelling", "word", "result"), [("ъа", "aʼ", "ъа"), ("боъо", "baa", "баа"), ("бо", "b", "бо")]
)
def test_what_was_lost_of_a_name_on_its_way_is_not_put_back(spelling: str, word: str, result: str) -> None:
    assert [item.text for item in as_handed([Candidate(spelling, 1.0)], word, "uz")] == [result]


def test_a_rule_sees_its_place_in_the_word() -> None:
    rules = RuleSet({"е": "e", "е / #_": "je", "е / V_": "je", "ш": ["sh", "s"]}, "аеи")
    assert rules.usual("ешаее") == "jeshаjeje"
    assert [(c.text, c.weight) for c in rules.candidates("ша", 2)] == [("shа", 1.0), ("sа", 0.7)]


def test_what_is_seldom_right_comes_after_what_is_less_usual() -> None:
    rules = RuleSet({"қ": ["k", "q?"], "ы": ["y", "i"]}, "ы")
    assert [c.text for c in rules.candidates("қы", 4)] == ["ky", "ki", "qy", "qi"]


@pytest.mark.parametrize(
    ("name", "origin", "target", "result"),
    [
        ("Қасым-Жомарт Тоқаев", "kk", "az", "Kasım-Jomart Tokayev"),
        ("ÖMER ÇELİK", "tr", "ru", "ОМЕР ЧЕЛИК"),
        ("Ceyhun Bayramov", "az", "ru", "Джейхун Байрамов"),
        ("Шавкат Мирзиёев", "uz-Cyrl", "az", "Şavkat Mirziyoyev"),
        ("Жапаров", "ky", "tr", "Caparov"),
        # Turks in Azerbaijani letters are Turks, and the other way round; English leaves their signs out
        ("Burak Özçivit", "az", "en", "Burak Ozcivit"),
        ("Can Yücel", "az", "ru", "Джан Юджель"),
        ("Кыванч Татлытуг", "ru", "en", "Kivanc Tatlitug"),
        ("Çingiz Mustafayev", "tr", "ru", "Чингиз Мустафаев"),
        ("Üzeyir Hacıbəyov", "az", "ru", "Узеир Гаджибеков"),
        # -aev is read, and written as the country does
        ("Abbosbek Fayzullaev", "tr", "ru", "Аббосбек Файзуллаев"),
        ("Камчыбек Ташиев", "ky", "en", "Kamchybek Tashiev"),
        # Georgian surnames end so in every language
        ("Levan Kikvaşvili", "tr", "ru", "Леван Киквашвили"),
        # what Russian lost of an Uzbek name no other press puts back
        ("Samira Babayeva", "tr", "ru", "Самира Бабаева"),
        ("Шакир Эшматов", "kk", "ru", "Шакир Эшматов"),
        ("Sevara Nematova", "en", "ru", "Севара Нематова"),
        ("Nodira Eshmurodova", "en", "ru", "Нодира Эшмуродова"),
        # Turkmens say and write a d again before -ow, and one ý after y
        ("Аллакули Мурадов", "ru", "tk", "Allaguly Myradow"),
        ("Айгуль Кулиева", "ru", "tk", "Aýgül Gulyýewa"),
        # a surname that is a word for places, too, makes no place of a person
        ("Зейнеп Кая", "kk", "ru", "Зейнеп Кая"),
        ("Elşad Hüseynov", "tr", "ru", "Эльшад Гусейнов"),
        ("Kaha Kaladze", "tr", "uz", "Kaxa Kaladze"),
        # a Dutch name is strange to Azerbaijani and to Uzbek: it is none of theirs
        ("Pieter van Houten", "az", "uz", "Pieter van Houten"),
        # Uzbek Cyrillic keeps a Russian name as Russian spells it
        ("Глеб Савельев", "ru", "uz-Cyrl", "Глеб Савельев"),
        ("Глеб Воронцов", "kk", "uz-Cyrl", "Глеб Воронцов"),
        # A Russian given name and a surname of another nation; older spellings by way of Russian.
        ("Кристина Султанова", "ru", "kk", "Кристина Сұлтанова"),
        ("Артур Гусейнов", "ru", "az", "Artur Hüseynov"),
        ("Vugar Gasanov", "en", "az", "Vüqar Həsənov"),
        ("Anvar Kadyrov", "en", "uz", "Anvar Qodirov"),
        ("Гульнара Мамедова", "ru", "az", "Gülnarə Məmmədova"),
        ("Марат Иманкулов", "ky", "kk", "Марат Иманқұлов"),
        ("Aysel Rauf qızı", "az", "ru", "Айсель Рауф гызы"),
    ],
)
def test_a_press_respells_by_sound(name: str, origin: str, target: str, result: str) -> None:
    assert respell(name, origin, target)[0].text == result


def test_who_is_known_to_be_a_person_gets_no_hyphen_of_a_place() -> None:
    assert respell("Şaban Uzunkaya", "tr", "ru", kind="person")[0].text == "Шабан Узункая"
    assert respell("Şaban Uzunkaya", "tr", "ru", kind="place")[0].text == "Шабан-Узункая"


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


@pytest.mark.parametrize(
    ("name", "written", "target", "style", "result"),
    [
        ("Қасым-Жомарт Тоқаев", "kk", "en", "academic", "Qasym-Zhomart Toqaev"),
        ("Қасым-Жомарт Тоқаев", "kk", "ru", "official", "Касым-Жомарт Токаев"),
        ("Асайын", "kk", "ru", "official", "Асаин"),
        ("Юлия Щеглова", "ru", "en", "passport", "Iuliia Shcheglova"),
        ("Мирзиёев", "ru", "en", "academic", "Mirziyëyev"),
        ("Qaradəmirçi", "az", "en", "official", "Garadamirchi"),
        ("Жумагулов", "ky", "en", "official", "Jumagulov"),
        ("ÖZNUR ÇALIK", "tr", "en", "passport", "OZNUR CALIK"),
        ("Recep Tayyip Erdoğan", "tr", "uz", "official", "Rejep Tayyip Erdogʻan"),
        ("Тоқаев", "kk", "kk-Latn", "official", "Toqaev"),
    ],
)
def test_a_style_follows_its_table(name: str, written: str, target: str, style: Style, result: str) -> None:
    assert candidates(name, written, target, style=style)[0].text == result


def test_a_passport_spelling_is_a_candidate_only() -> None:
    found = candidates("Жумагулов", "ky", "en", style="passport")
    assert [item.text for item in found[:3]] == ["Jumagulov", "Zhumagulov", "Dzhumagulov"]
    assert "check the document" in str(found[0].why[1])


@pytest.mark.parametrize(
    "name",
    [
        "",
        " ",
        "Қ.Тоқаев",
        "Toкaев",
        "Әli",
        "@liyev",
        "Əliyev-Ağayev",
        "Dr. Əli bəy",
        "'",
        "ʻʻʻ",
        "İ",
        "a\u0301b",
        "𝕬𝖑𝖎",
    ],
)
def test_an_odd_name_is_answered_without_an_at_sign(name: str) -> None:
    for target in ("ru", "kk", "en", "uz-Cyrl", "trk-Latn"):
        for item in candidates(name, "az", target):
            assert ("@" in item.text) == ("@" in name)


@pytest.mark.parametrize(
    ("name", "written", "target", "result"),
    [
        ("C\u0327elik", "tr", "ru", "Челик"),
        ("\u202eӘ\u200dли\u202c", "kk", "en", "Ali"),
        ("Əli", "az", "az", "Əli"),
    ],
)
def test_copied_text_is_tidied(name: str, written: str, target: str, result: str) -> None:
    assert candidates(name, written, target)[0].text == result


def test_a_string_without_end_is_no_name() -> None:
    with pytest.raises(TextTooLong, match="A name has at most 10000 letters; this one has 10001"):
        candidates("ə" * 10_001, "az", "ru")


def test_every_element_of_several_parts_is_found_whole() -> None:
    for item in elements():
        if not item.form.isalpha():
            small = lower(item.form, item.home)
            assert any(reading.parts == (item,) for reading in readings(small, item.home)), item.form


def test_lookalikes_are_read_as_the_letters_they_stand_for() -> None:
    found = candidates("Hазарбаев", "kk", "en")[0]  # a Latin H
    assert found.text == "Nazarbayev"
    assert "look alike" in " ".join(map(str, found.why))


@pytest.mark.parametrize("name", ["Шыңғыс Нұрланұлы", "Әйгерім Сәрсенбаева", "Қанат Бозымбаев", "Тоқаев Қасым-Жомарт"])
@pytest.mark.parametrize("target", ["en", "ru", "tr", "uz"])
def test_the_first_spelling_does_not_depend_on_how_many_are_asked_for(name: str, target: str) -> None:
    assert {respell(name, "kk", target, limit)[0].text for limit in range(1, 6)} == {
        respell(name, "kk", target)[0].text
    }


def test_a_habit_is_one_choice_whatever_rules_follow_it() -> None:
    table = {"х": ["kh", "h"], "ах": ["akh", "ah"]}
    one = RuleSet(table, "а", {("kh", "h"): "kh", ("akh", "ah"): "kh"}).candidates("хах", 4)
    assert [item.text for item in one[:2]] == ["khakh", "hah"]
    assert [item.text for item in RuleSet(table, "а").candidates("хах", 2)] == ["khakh", "khah"]


@pytest.mark.parametrize(
    ("name", "written", "target", "first", "second"),
    [
        ("Жаныбек Жоробеков", "ru", "en", "Janybek Jorobekov", "Zhanybek Zhorobekov"),
        ("Жолдош Жумаев", "ky", "en", "Joldosh Jumayev", "Zholdosh Zhumayev"),
        ("Асқар Мұстафаев", "kk", "en", "Askar Mustafayev", "Askar Mustafaev"),
        ("Қыдыр Жылқышиев", "kk", "ru", "Кыдыр Жылкышиев", "Кидир Жилкишиев"),
        ("Талғат Рысбаев", "kk", "ru", "Талгат Рысбаев", "Талгат Рисбаев"),
    ],
)
def test_the_words_of_a_name_follow_one_habit(name: str, written: str, target: str, first: str, second: str) -> None:
    assert [item.text for item in candidates(name, written, target)[:2]] == [first, second]


def test_what_rules_and_an_element_agree_on_is_known() -> None:
    (found, *_) = candidates("Нурлан", "ru", "en", origin="kk")
    assert (found.text, found.basis) == ("Nurlan", "element")


def test_a_choice_costs_once_however_many_words_took_it() -> None:
    once, often = (respell(" ".join(["Ғобал"] * words), "kk", "en") for words in (1, 200))
    wanted = [(" ".join([item.text] * 200), item.weight) for item in once]
    assert [(item.text, item.weight) for item in often[: len(once)]] == wanted


@pytest.mark.parametrize(
    ("name", "written", "target", "result"),
    [
        ("John Smith", "kk", "ru", "Джон Смит"),
        ("John Smith", "ru", "en", "John Smith"),
        ("Иван", "tr", "en", "Ivan"),
        ("Əliyev", "ru", "kk", "Әлиев"),
    ],
)
def test_a_name_in_another_script_is_read_as_what_has_its_letters(
    name: str, written: str, target: str, result: str
) -> None:
    assert respell(name, written, target)[0].text == result
