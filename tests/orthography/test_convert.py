"""Script to script: official tables, loans with suffixes, older spellings, what is left open, and the way back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.errors import UnknownLanguage
from glossary.languages.load import tags
from glossary.model import Span
from glossary.orthography.convert import Warning, convert, convert_with_warnings, convertible, with_glyphs

#: What Uzbek words are made of, the signs of loans (the tutuq) left aside.
UZBEK = ["oʻ", "gʻ", "sh", "ch", *"abdefghijklmnopqrstuvxyz"]
AZERBAIJANI = "abcçdeəfgğhxıijkqlmnoöprsştuüvyz"


@pytest.mark.parametrize(
    ("origin", "target", "text", "result"),
    [
        # What ICU's transforms have wrong (measured).
        ("uz", "uz-Cyrl", "Oʻzbekiston", "Ўзбекистон"),
        ("uz", "uz-Cyrl", "Elena", "Элена"),
        ("uz", "uz-Cyrl", "Yevgeniy", "Евгений"),
        ("uz", "uz-Cyrl", "Yoʻldosh", "Йўлдош"),
        ("uz", "uz-Cyrl", "O‘zbekiston", "Ўзбекистон"),
        ("uz-Cyrl", "uz", "Исҳоқ", "Isʼhoq"),
        ("uz-Cyrl", "uz", "Съезд", "Syezd"),
        ("uz-Cyrl", "uz", "Цирк", "Sirk"),
        ("az-Cyrl", "az", "Ҝәнҹә, Һејдәр", "Gəncə, Heydər"),
        # The hard sign is the tutuq in words of the language, and nothing in loans, which have their own vowels.
        ("uz-Cyrl", "uz", "маъюс меъёрий адъютант съезд барьер", "maʼyus meʼyoriy adyutant syezd barer"),
        ("uz", "uz-Cyrl", "maʼyus meʼyoriy adyutant patsiyent barer", "маъюс меъёрий адъютант пациент барьер"),
        # Capitals, digraphs, initials.
        ("uz-Cyrl", "uz", "ШАҲАР Шаҳар шаҳар", "SHAHAR Shahar shahar"),
        ("uz-Cyrl", "uz", "Ш. Мирзиёев, Ў. Ҳошимов", "Sh. Mirziyoyev, Oʻ. Hoshimov"),
        ("uz", "uz-Cyrl", "OʻzMU va AQSh", "ЎзМУ ва АҚШ"),
        ("kk", "kk-Latn", "ІЛИЯС Иран", "ILİİAS İran"),
        # Loans, alone and with suffixes; words that only look like them.
        ("uz", "uz-Cyrl", "Olga Olganing olgan", "Ольга Ольганинг олган"),
        ("uz", "uz-Cyrl", "aprel aprelda sentabr", "апрель апрелда сентябрь"),
        ("uz", "uz-Cyrl", "konferensiya pensiya litsey", "конференция пенсия лицей"),
        ("kk-Latn", "kk", "Belarustıñ ekonomika raion", "Беларусьтің экономика район"),
        # Every sign found after o and g.
        *(("uz", "uz-Cyrl", f"O{sign}zbek bog{sign}", "Ўзбек боғ") for sign in "ʻ‘’'`ʼ´"),
        ("uz", "uz-Cyrl", "O\N{PRIME}zbek bog\N{PRIME}", "Ўзбек боғ"),
        # A sign that closes what one right before the word opened is no letter.
        ("uz", "uz-Cyrl", "U 'kitob' dedi, bog' ham", "У 'китоб' деди, боғ ҳам"),
        ("uz", "uz-Cyrl", "‘kino’ va ‘tog‘’ “bog'”", "‘кино’ ва ‘тоғ’ “боғ”"),
        # Older and newer spellings, known by their marks.
        ("kk-Latn", "kk", "Baıtursynulynyń", "Байтұрсынұлының"),
        ("kk-Latn", "kk", "Qazaqstan Respy'bli'kasy", "Қазақстан Республикасы"),
        ("kk-Latn", "kk", "Täwelsizdik, Reseydiñ", "Тәуелсіздік, Ресейдің"),
        ("uz", "uz-Cyrl", "Özbekiston Çirçiq", "Ўзбекистон Чирчиқ"),
        ("uz", "uz-Latn-2026", "Gʻafur Chingiz Shahrisabz", "Ğafur Çingiz Şahrisabz"),
        ("uz-Latn-2026", "uz", "ĞAFUR Çingiz", "GʻAFUR Chingiz"),
        # The Common Turkic Alphabet, also by way of a language's first script.
        ("kk", "trk-Latn", "Тоқаев Ұлытау", "Toqaev Ūlıtau"),
        ("uz-Cyrl", "trk-Latn", "Тошкент", "Toşkent"),
        ("tk", "trk-Latn", "Ýyldyz Žaparow", "Yıldız Japarov"),
    ],
)
def test_a_text_is_converted(origin: str, target: str, text: str, result: str) -> None:
    assert convert(text, origin, target) == result


@pytest.mark.parametrize(
    "kept",
    [
        "https://kun.uz/uz/yangilik?id=1",
        "www.kun.uz",
        "kun.uz",
        "info@kun.uz",
        "@kunuz",
        "#yangilik",
        '<p class="news">',
        "<img alt=\"a > b\" src='a.png'/>",
        "</p>",
        "<!-- izoh -->",
        "<style>p { color: red }</style>",
        "&lsquo;",
        "&#8217;",
        "&nbsp;",
    ],
)
def test_addresses_and_markup_stay(kept: str) -> None:
    assert convert(f"Yangi {kept} kitob", "uz", "uz-Cyrl") == f"Янги {kept} китоб"


def test_signs_that_make_no_markup_hold_nothing_back() -> None:
    assert convert("a < b & d; AT & T, 5 @ bir, b>a", "uz", "uz-Cyrl") == "а < б & д; АТ & Т, 5 @ бир, б>а"


@given(st.lists(st.sampled_from(UZBEK), max_size=12).map("".join))
def test_uzbek_comes_back_from_cyrillic(word: str) -> None:
    assert convert(convert(word, "uz", "uz-Cyrl"), "uz-Cyrl", "uz") == word


@given(st.lists(st.sampled_from(UZBEK), max_size=12).map("".join))
def test_uzbek_comes_back_from_the_reform_spelling(word: str) -> None:
    assert convert(convert(word, "uz", "uz-Latn-2026"), "uz-Latn-2026", "uz") == word


@given(st.text(alphabet=AZERBAIJANI + AZERBAIJANI.replace("i", "İ").replace("ı", "I").upper() + " "))
def test_azerbaijani_comes_back_from_cyrillic(text: str) -> None:
    assert convert(convert(text, "az", "az-Cyrl"), "az-Cyrl", "az") == text


@given(st.text(max_size=200), st.sampled_from([(a, b) for a in tags() for b in tags() if convertible(a, b)]))
def test_any_text_is_converted_and_every_warning_points_into_it(text: str, pair: tuple[str, str]) -> None:
    conversion = convert_with_warnings(text, *pair)
    assert conversion.text == convert(text, *pair)
    for warning in conversion.warnings:
        assert 0 <= warning.span.start < warning.span.end <= len(text)
        assert warning.written not in warning.alternatives


def test_what_the_table_leaves_open_is_said_with_its_place() -> None:
    conversion = convert_with_warnings("Kecha aytsa kerak.", "uz", "uz-Cyrl")
    assert conversion.text == "Кеча айтса керак."
    assert conversion.warnings == (Warning(Span(6, 11), "айтса", ("айца",)),)
    assert convert_with_warnings("litsey, Olga", "uz", "uz-Cyrl").warnings == ()


def test_letters_of_another_language_are_converted_by_sound_and_shown() -> None:
    conversion = convert_with_warnings("Юрий вә юбилеј, Щербаков", "az-Cyrl", "az")
    assert conversion.text == "Yuriy və yubiley, Şerbakov"
    assert [(warning.span, warning.written, warning.alternatives) for warning in conversion.warnings] == [
        (Span(0, 4), "Yuriy", ()),
        (Span(8, 14), "yubiley", ()),
        (Span(16, 24), "Şerbakov", ()),
    ]


def test_the_disputed_glyphs_are_a_choice() -> None:
    written = convert("ӘЛИ Ұлан Аңсар", "kk", "trk-Latn")
    assert written == "ƏLİ Ūlan Añsar"
    assert with_glyphs(written, "äňŭ") == "ÄLİ Ŭlan Aňsar"


def test_no_table_is_an_error_that_says_so() -> None:
    with pytest.raises(UnknownLanguage, match="no table that converts tr to ru"):
        convert("a", "tr", "ru")


@pytest.mark.parametrize(
    ("text", "origin", "target"),
    [
        ("ts" * 50_000, "uz", "uz-Cyrl"),
        ("Belarus" + "tıñ" * 30_000, "kk-Latn", "kk"),
        ("olga" + "ning" * 25_000, "uz", "uz-Cyrl"),
        ("<a '\"" * 20_000, "uz", "uz-Cyrl"),
        ("<!-- <script " * 20_000, "uz", "uz-Cyrl"),
        ("a.uz@" * 20_000, "uz", "uz-Cyrl"),
    ],
)
def test_a_text_without_end_is_converted_without_a_warning(text: str, origin: str, target: str) -> None:
    conversion = convert_with_warnings(text, origin, target)
    assert conversion.warnings == ()
    assert len(conversion.text) >= len(text) // 2


def test_decomposed_letters_are_composed() -> None:
    assert convert("Gu\u0308ls\u0327ən Tokay", "az", "az-Cyrl") == "Ҝүлшән Токај"


def test_an_open_word_of_an_older_spelling_is_open_in_that_spelling() -> None:
    (warning,) = convert_with_warnings("Ál-Farabı, hat", "kk-Latn", "kk").warnings
    assert (warning.written, warning.alternatives) == ("хат", ("һат",))
