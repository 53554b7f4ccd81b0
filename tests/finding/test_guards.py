"""Guards against false hits, and persons that are known by sound alone."""

from __future__ import annotations

import pytest

from glossary.check import check
from glossary.finding.index.index import Index
from glossary.model import Concept, Kind, Source, Term


def test_the_turkish_apostrophe_is_a_boundary() -> None:
    names = Index([Concept(form, "person", (Term("tr", form),)) for form in ("Ali", "Aliye")])
    (match,) = check(Source("Sana, bana, Ali'ye baktı.", "text", "tr"), names).matches
    assert match.concept is not None
    assert (match.concept.id, match.suffix) == ("Ali", "'ye")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Canım istemiyor.", []),
        ("Canan'ın dediği", ["Canan'ın"]),
        ("Dün Ari'ye gitti, arıya değil.", ["Ari'ye"]),
        ("Dün Arinin evine gitti.", []),
        ("İstanbulun havası", ["İstanbulun"]),
    ],
)
def test_where_a_sign_is_expected_a_short_name_without_it_is_a_word(text: str, found: list[str]) -> None:
    names = Index([Concept(form, "place", (Term("tr", form),)) for form in ("Can", "Canan", "Ari", "İstanbul")])
    assert [match.text for match in check(Source(text, "text", "tr"), names).matches] == found


@pytest.mark.parametrize(
    ("text", "replacements"),
    [
        (
            "Mehmet Çeliğin kararı ve Zonguldağa giden yol.",
            {"Mehmet Çeliğin": "Mehmet Çelik'in", "Zonguldağa": "Zonguldak'a"},
        ),
        ("MEHMET ÇELİĞE SORDU", {"MEHMET ÇELİĞE": "MEHMET ÇELİK'E"}),
        ("Mehmet Çelik geldi, dün Çeliğe sordu.", {"Çeliğe": "Çelik'e"}),
        ("Mehmet Çelik geldi. Çeliğin sertliği bilinir.", {}),
        ("Mehmet Çelik geldi. ÇELİĞİN SERTLİĞİ", {}),
    ],
)
def test_a_turkish_name_that_is_softened_in_writing_is_put_right(text: str, replacements: dict[str, str]) -> None:
    person = Concept("celik", "person", (Term("tr", "Mehmet Çelik"),))
    town = Concept("zonguldak", "place", (Term("tr", "Zonguldak"),))
    matches = check(Source(text, "text", "tr"), Index([person, town])).matches
    assert {match.text: match.replacement for match in matches if match.verdict == "change"} == replacements


@pytest.mark.parametrize(
    ("text", "language", "found", "replacement"),
    [
        ("Dün Shavkat Mirziyayev'in sözleri.", "tr", "Shavkat Mirziyayev'in", "Şavkat Mirziyoyev'in"),
        ("Кеше Шавкат Мирзияев келді.", "kk", "Шавкат Мирзияев", "Шавкат Мирзиёев"),
    ],
)
def test_a_person_is_known_by_sound_in_a_spelling_of_its_own(
    text: str, language: str, found: str, replacement: str
) -> None:
    terms = (Term("uz", "Shavkat Mirziyoyev"), Term("tr", "Şavkat Mirziyoyev"), Term("kk", "Шавкат Мирзиёев"))
    index = Index([Concept("mirziyoyev", "person", terms)])
    (match,) = check(Source(text, "text", language), index).matches
    assert match.concept is not None
    assert (match.text, match.verdict, match.replacement) == (found, "review", replacement)
    assert "It sounds like this name of the glossary" in str(match.why[0])


def test_a_plural_is_no_misspelt_place() -> None:
    index = Index([Concept("balyqshy", "place", (Term("kk", "Балықшы"),))])
    found = [check(Source(text, "text", "kk"), index).matches for text in ("Салықшылар келді.", "Балықшылар келді.")]
    assert [[match.concept.id for match in matches if match.concept] for matches in found] == [[], ["balyqshy"]]


def test_two_persons_that_sound_alike_are_left_to_the_reader() -> None:
    names = ("Anar Kərimov", "Ənər Kerimov")
    index = Index([Concept(str(number), "person", (Term("az", name),)) for number, name in enumerate(names)])
    (match,) = check(Source("Dünən Onar Karimov danışdı.", "text", "az"), index).matches
    assert (match.verdict, match.concept) == ("unknown", None)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # Small letters tell a word from a place where the text has capitals.
        ("Ол жол боюнда турат.", []),
        ("жол айылында жыйын өттү", ["жол"]),
        ("Кече кыргызстанда жыйын өттү.", ["кыргызстанда"]),
    ],
)
def test_a_short_place_in_small_letters_is_a_word_among_capitals(text: str, found: list[str]) -> None:
    names = Index([Concept(form, "place", (Term("ky", form),)) for form in ("Жол", "Кыргызстан")])
    assert [match.text for match in check(Source(text, "text", "ky"), names).matches] == found


@pytest.mark.parametrize(
    ("language", "kind", "form", "text", "found"),
    [
        ("tr", "person", "Yen", "Yeni bir gün başladı.", []),
        ("tr", "person", "YÖK", "Yok, bunu bilmiyorum.", []),
        ("tr", "person", "Mac", "Maç bitti.", []),
        ("tr", "place", "Deniz", "SAHİLDE DENİZ HAVASI VAR", []),
        ("tr", "place", "Dünya", "Bütün dünyayı gezdi.", []),
        ("tr", "place", "Bodrum", "Şimdi Bodrum'dayız.", ["Bodrum'dayız"]),
        ("tr", "place", "Hollanda", "Hollandalılar geldi.", ["Hollandalılar"]),
        ("kk", "place", "Астана", "АСТАНАДА САММИТ ӨТТІ", ["АСТАНАДА"]),
        ("ky", "person", "Пеп", "Пепси ичти.", []),
        ("ru", "person", "Павел Дуров", "Он говорил с Павлом Дуровым.", ["Павлом Дуровым"]),
        ("ru", "organisation", "Организация тюркских государств", "Саммит Организации тюркских государств.",
         ["Организации тюркских государств"]),
        ("en", "place", "Ill", "I'll be there.", []),
        ("en", "organisation", "Acme", "Anna Smith@ACME wrote.", []),
        ("tr", "person", "Fatma", "Ben Fatmayım.", ["Fatmayım"]),
        ("en", "person", "Kurd", "Many Kurds live there.", ["Kurds"]),
        # A word in capitals is no abbreviation; in a line of capitals they tell nothing.
        ("tr", "organisation", "GÜVENLİK", "Dün Güvenlik toplandı.", []),
        ("tr", "organisation", "BAHAR", "HER BAHARDA YAĞMUR YAĞAR", []),
        ("tr", "organisation", "BAHAR", "Dün BAHAR kapandı.", ["BAHAR"]),
        ("uz", "organisation", "BIR", "Kecha BIRga kirdi.", ["BIRga"]),
        # Small letters: a word, but before the word for a kind of place; a part of a compound; after a quotation mark.
        ("tr", "place", "Ordu", "bugün ordu geldi", []),
        ("tr", "place", "Ordu", "bugün ordu ilinde toplandılar", ["ordu"]),
        ("tr", "place", "Ordu", "Bu “düzenli ordu”dan başka.", []),
        ("ky", "place", "Кочкорка", "Кече ак-кочкоркага барды.", []),
        ("ky", "place", "Азык-Суу", "Бүгүн азык-суу алып келди.", []),
        ("ky", "place", "Асфальт", "Кеше жолго асфальт төшөлдү.", []),
        ("tr", "place", "Portekiz", "Dün portekizde toplandılar.", ["portekizde"]),
        # A town that everybody knows, though some form of a word looks like it; writers who guess how it is said.
        ("ky", "place", "Өзгөн", "Кара-Суу жана Өзгөндө жыйын өттү.", ["Өзгөндө"]),
        ("ky", "organisation", "ИДП", "Ал ИДПсы тууралуу айтты.", ["ИДПсы"]),
        # The head of a compound; as the name itself, a possession is found.
        ("tr", "person", "Meydan", "Dün Taksim Meydanı'nda toplandılar.", []),
        ("tr", "person", "Meydan", "Dün Meydan'da toplandılar.", ["Meydan'da"]),
        ("kk", "person", "Сарай", "Кеше Тәуелсіздік Сарайында өтті.", []),
        ("az", "organisation", "İnstitutu", "Bu il Fizika İnstitutunun işi.", ["İnstitutunun"]),
        # Another word with another suffix; a noun of its own; one to whom one speaks.
        ("ky", "person", "Тоос", "Тоосунун башы карлуу.", []),
        ("kk", "person", "Дос", "Достық орнады.", []),
        ("ky", "place", "Кытай", "Кытайлык жумушчулар келди.", ["Кытайлык"]),
        ("uz", "place", "Turkiya", "Bu Turkiyangda bor.", []),
        ("uz", "place", "Turkiya", "Bu Turkiyamizda bor.", ["Turkiyamizda"]),
        ("tr", "person", "Sabri", "Herkes Sabrını korusun.", []),
        ("tr", "person", "Sabri", "Herkes Sabrini gördü.", ["Sabrini"]),
        ("tr", "place", "Hollanda", "HOLLANDALILAR GELDİ", ["HOLLANDALILAR"]),
        # A name that ends in a quotation mark takes its suffix right after it.
        ("az", "organisation", '"Neftçi"', "“Neftçi”nin oyunu.", ["“Neftçi”nin"]),
        ("ky", "organisation", '"Газпром"', '"Газпром"бизнес', ['"Газпром"']),
    ],
)  # fmt: skip
def test_ordinary_words_signs_and_marks_tell_a_name_from_a_word(
    language: str, kind: Kind, form: str, text: str, found: list[str]
) -> None:
    names = Index([Concept("it", kind, (Term(language, form),))])
    matches = check(Source(text, "text", language), names).matches
    assert [match.text for match in matches if match.concept] == found


@pytest.mark.parametrize(
    ("names", "text", "found"),
    [
        (("Беларусь", "Беларус"), "Элчи Беларустун министри.", [("Беларус", "Беларустун")]),
        (("Беларусь",), "Элчи Беларустун министри.", [("Беларусь", "Беларустун")]),
        (
            ("Кыргызстан-Россия", "Кыргызстан", "Россия"),
            "Кыргызстан Россияга эт сатты.",
            [("Кыргызстан", "Кыргызстан"), ("Россия", "Россияга")],
        ),
        (("Ысык-Көл", "Көл"), "Ысык Көлгө барды.", [("Ысык-Көл", "Ысык Көлгө")]),
    ],
    ids=["as it stands before its suffix", "with a sign lost", "two names side by side", "one with a hyphen lost"],
)
def test_of_two_names_the_nearer_one_is_meant(names: tuple[str, ...], text: str, found: list[tuple[str, str]]) -> None:
    index = Index([Concept(form, "place", (Term("ky", form),)) for form in names])
    matches = check(Source(text, "text", "ky"), index).matches
    assert [(match.concept.id, match.text) for match in matches if match.concept] == found


def test_an_english_plural_is_for_review() -> None:
    names = Index([Concept("turkey", "place", (Term("en", "Türkiye"), Term("en", "Turkey", status="admitted")))])
    (match,) = check(Source("Wild Turkeys ran away.", "text", "en"), names).matches
    assert (match.text, match.verdict) == ("Turkeys", "review")


@pytest.mark.parametrize(
    ("language", "form", "text", "verdict"),
    [
        ("ky", "Депутат", "Депутаттар чогулду.", "review"),
        ("ky", "Депутат", "Депутатты көрдү.", "right"),
        ("kk", "Астана", "Астанасы үлкен қала.", "review"),
        ("kk", "Алматы", "Алматылар көп.", "right"),
        # In capitals, where the sign before the suffix is missing.
        ("tr", "Volkan", "HALK VOLKANI SEVDİ", "review"),
        ("tr", "Volkan", "HALK VOLKAN'I SEVDİ", "right"),
    ],
)
def test_a_suffix_that_may_be_of_an_ordinary_word_is_for_review(
    language: str, form: str, text: str, verdict: str
) -> None:
    names = Index([Concept(form, "place", (Term(language, form),))])
    (match,) = check(Source(text, "text", language), names).matches
    assert match.verdict == verdict


@pytest.mark.parametrize(
    ("language", "term", "text"), [("kk", "Алма", "Кеше Әлма болды."), ("ky", "Аман", "Әман келди.")]
)
def test_a_letter_with_a_mark_of_its_own_makes_another_name(language: str, term: str, text: str) -> None:
    index = Index([Concept("a", "place", (Term(language, term),))])
    assert all(match.concept is None for match in check(Source(text, "text", language), index).matches)
    assert check(Source(text.replace("Ә", "А"), "text", language), index).matches[0].verdict == "right"


def test_a_longer_name_is_the_same_with_and_without_such_letters() -> None:
    index = Index([Concept("aliyev", "person", (Term("kk", "Илхам Алиев"),))])
    matches = check(Source("Илхам Әлиевтің айтуынша, Әлиев келді.", "text", "kk"), index).matches
    assert [match.replacement for match in matches] == ["Илхам Алиевтің", "Алиев"]
