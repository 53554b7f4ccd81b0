"""Which language a text is in: by its words, its script always counted."""

from __future__ import annotations

import pytest

from glossary.orthography.identify import identify, in_script, main_script, orthography_of

SENTENCES = {
    "az": "Nazir bu gün Bakıda keçirilən toplantıda çıxış etdi və qonaqlarla görüşdü.",
    "tr": "Bakan bugün başkentte düzenlenen toplantıda konuştu ve konuklarla görüştü.",
    "kk": "Министр бүгін елордада өткен жиында сөз сөйлеп, қонақтармен кездесті.",
    "uz": "Vazir bugun poytaxtda oʻtkazilgan yigʻilishda soʻzga chiqdi va mehmonlar bilan uchrashdi.",
    "uz-Cyrl": "Вазир бугун пойтахтда ўтказилган йиғилишда сўзга чиқди ва меҳмонлар билан учрашди.",
    "ky": "Министр бүгүн борбордо өткөн жыйында сүйлөп, коноктор менен жолугушту.",
    "tk": "Ministr şu gün paýtagtda geçirilen ýygnakda çykyş etdi we myhmanlar bilen duşuşdy.",
    "ru": "Министр сегодня выступил на встрече в столице и поговорил с гостями.",
    "en": "The minister spoke today at a meeting in the capital and met the guests.",
}


@pytest.mark.parametrize(("tag", "text"), SENTENCES.items(), ids=SENTENCES)
def test_a_sentence_tells_its_language(tag: str, text: str) -> None:
    guess = identify(text)
    assert guess.tag == tag
    assert guess.confidence > 0.9


def test_a_text_without_letters_is_no_language() -> None:
    assert identify("12:30 — 5 %").confidence == 0.0


def test_a_declared_language_takes_the_script_of_the_text() -> None:
    assert in_script("uz", main_script("Ўзбекистон")) == "uz-Cyrl"
    assert in_script("tr", main_script("Турция")) == "tr"


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("az", "Nazir bu gun Bakida toplantida cixis etdi ve qonaqlarla gorusdu, sonra yeni isler haqqinda danisdi."),
        ("tr", "Bakan bugun baskentte duzenlenen toplantida konustu ve konuklarla gorustu."),
        ("uz", "Vazir bugun poytaxtda otkazilgan yigilishda sozga chiqdi va mehmonlar bilan uchrashdi."),
        ("en", "The minister spoke today at a meeting in the capital and met the guests."),
    ],
)  # fmt: skip
def test_without_diacritics_the_words_tell_the_language(tag: str, text: str) -> None:
    assert identify(text).tag == tag


@pytest.mark.parametrize(
    ("name", "tag", "orthography"),
    [
        ("Ömer Kocaman", "tr", "tr"),
        ("John Smith", "ru", "en"),
        ("John Smith", "kk", "en"),
        ("Qasym-Jomart Toqaev", "kk", "en"),
        ("Şükrü Saraçoğlu", "ru", "tr"),
        ("İlham Əliyev", "ky", "az"),
        ("Иван", "tr", "ru"),
        ("Ғабит", "tr", "kk"),
        ("Шавкат", "uz", "uz-Cyrl"),
        ("Əli", "az", "az"),
        ("1905", "az", "az"),
    ],
)
def test_a_name_in_another_script_is_in_the_orthography_that_has_its_letters(
    name: str, tag: str, orthography: str
) -> None:
    assert orthography_of(name, tag) == orthography
