"""Names of China, Korea and Japan: by syllables, where a surname or given name tells the nation."""

from __future__ import annotations

import pytest

from glossary.languages.load import orthography
from glossary.orthography.casing import lower
from glossary.transliteration.respell import origin_of, respell
from glossary.transliteration.syllables import Nation, listed, spelt_words, spoken, syllables

NATIONS: tuple[Nation, ...] = ("chinese", "korean", "japanese")


@pytest.mark.parametrize("nation", NATIONS)
def test_every_syllable_has_a_russian_spelling_in_russian_letters(nation: Nation) -> None:
    letters = set(lower(orthography("ru").alphabet, "ru")) - {" "}
    for item in syllables(nation):
        assert item.cells["ru"]
        assert not set("".join(item.cells["ru"] + item.cells.get("hard", ()))) - letters, item


@pytest.mark.parametrize("nation", NATIONS)
def test_no_syllable_is_listed_twice(nation: Nation) -> None:
    forms = [form for item in syllables(nation) for form in item.cells["en"]]
    assert len(forms) == len(set(forms))


@pytest.mark.parametrize("nation", NATIONS)
def test_every_listed_name_is_made_of_syllables(nation: Nation) -> None:
    assert all(listed(nation, "surname"))


def test_a_russian_syllable_of_chinese_is_read_back() -> None:
    for item in syllables("chinese"):
        assert (item,) in spoken(spelt_words(((item,),), "chinese", "ru")[0], "chinese", "ru")


@pytest.mark.parametrize(
    ("name", "written", "target", "result"),
    [
        ("Xi Jinping", "en", "ru", "Си Цзиньпин"),
        ("Xi Jinping", "en", "ky", "Си Цзиньпин"),
        ("Xi Jinping", "en", "uz", "Si Szinpin"),
        ("Xi Jinping", "en", "uz-Cyrl", "Си Цзиньпин"),
        ("Xi Jinping", "en", "tk", "Si Szinpin"),
        ("Xi Jinping", "en", "az", "Si Cinpin"),
        ("Xi Jinping", "en", "tr", "Xi Jinping"),
        ("Wang Yi", "en", "ru", "Ван И"),
        ("Ван И", "ru", "az", "Van İ"),
        ("Zhang Xiaohong", "en", "ru", "Чжан Сяохун"),
        ("Wang Hui", "en", "ru", "Ван Хуэй"),
        ("Mao Ze Dong", "en", "ru", "Мао Цзэдун"),
        ("ZHAO LEI", "en", "kk", "ЧЖАО ЛЭЙ"),
        # The border of two syllables: Chang and an, Xi and an, nan is no a-nan.
        ("Ли Чанъань", "ru", "en", "Li Chang'an"),
        ("Li Xi'an", "en", "ru", "Ли Сиань"),
        ("Li Yinan", "en", "ru", "Ли Инань"),
        # Read back from letters that tell less: Szin is Jin or Jing, Si is Xi, Qi or Si.
        ("Si Szinpin", "uz", "ru", "Си Цзиньпин"),
        ("Si Cinpin", "az", "en", "Xi Jinping"),
        ("Şi Cinping", "tr", "ru", "Си Цзиньпин"),
    ],
)
def test_a_chinese_name_is_respelt(name: str, written: str, target: str, result: str) -> None:
    assert respell(name, written, target)[0].text == result


@pytest.mark.parametrize(
    ("name", "written", "target", "result"),
    [
        ("Kim Jong Un", "en", "ru", "Ким Чен Ын"),
        ("Ким Чен Ын", "ru", "en", "Kim Jong-un"),
        ("Ким Чен Ын", "kk", "az", "Kim Çen In"),
        ("Kim Chen In", "uz", "ru", "Ким Чен Ын"),
        ("Moon Jae-in", "en", "ru", "Мун Чжэ Ин"),
        ("Мун Дже Ин", "ru", "en", "Moon Jae-in"),
        ("Moon Jae-in", "en", "tr", "Moon Jae-in"),
        # ё is printed е; a consonant is hard after another one: Пак Кын, but Чон Гын.
        ("Юн Сок Ель", "ru", "en", "Yoon Suk-yeol"),
        ("Park Geun-hye", "en", "ru", "Пак Кын Хе"),
        ("Jung Geun-hye", "en", "ru", "Чон Гын Хе"),
    ],
)
def test_a_korean_name_is_respelt(name: str, written: str, target: str, result: str) -> None:
    assert respell(name, written, target)[0].text == result


@pytest.mark.parametrize(
    ("name", "written", "target", "result"),
    [
        ("Shinzo Abe", "en", "ru", "Синдзо Абэ"),
        ("Fumio Kishida", "en", "kk", "Фумио Кисида"),
        ("Fumio Kishida", "en", "az", "Fumio Kişida"),
        ("Fumio Kishida", "en", "uz", "Fumio Kisida"),
        ("Фумио Кишида", "ru", "en", "Fumio Kishida"),
        ("Shigeru Ishiba", "tr", "ru", "Сигэру Исиба"),
        ("Keiko Saito", "en", "ru", "Кэйко Сайто"),
        ("Дзюнъитиро Коидзуми", "ru", "en", "Junichiro Koizumi"),
        ("Есихидэ Суга", "ru", "tr", "Yoshihide Suga"),
    ],
)
def test_a_japanese_name_is_respelt(name: str, written: str, target: str, result: str) -> None:
    assert respell(name, written, target)[0].text == result


def test_the_popular_spelling_comes_second() -> None:
    assert [item.text for item in respell("Fumio Kishida", "en", "ru", 2)] == ["Фумио Кисида", "Фумио Кишида"]
    assert [item.text for item in respell("Xi Jinping", "en", "tr", 2)] == ["Xi Jinping", "Şi Cinping"]


@pytest.mark.parametrize(
    ("name", "written", "target", "result"),
    [
        # Koreans of Central Asia have Russian names, and a surname that a given name follows tells nothing.
        ("Виктор Цой", "ru", "en", "Viktor Tsoi"),
        ("Ли Анна", "ru", "kk", "Ли Анна"),
        # Dutch and Spanish names begin as Chinese ones do.
        ("Хуан Сото", "ru", "tr", "Juan Soto"),
        ("Can Yaman", "tr", "ru", "Джан Яман"),
    ],
)
def test_other_names_stay_what_they_are(name: str, written: str, target: str, result: str) -> None:
    assert result in [item.text for item in respell(name, written, target)]


@pytest.mark.parametrize(
    ("name", "written", "home"),
    [("Ван И", "ru", "en"), ("Kim Jong-un", "en", "en"), ("Айгуль Ли", "ru", "kk"), ("Han Temir", "en", "kk")],
)
def test_an_eastern_origin_is_guessed(name: str, written: str, home: str) -> None:
    assert origin_of(name, written, "kk") == home
