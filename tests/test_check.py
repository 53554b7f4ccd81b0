"""The way of a text from end to end, on the seeds: what is found, what is said, what is written."""

from __future__ import annotations

import itertools

import pytest

from glossary.check import check
from glossary.errors import UnknownLanguage
from glossary.exchange import seeds
from glossary.finding.index.index import Index
from glossary.model import Concept, House, Match, Options, Report, Source, Term
from glossary.settings import data_folder
from tests.conftest import Check

INDEX = Index(seeds.read(data_folder("seeds") / "concepts")[0])


def one(report: Report, text: str) -> Match:
    """The match on *text*, which must be found once."""
    (match,) = [match for match in report.matches if match.text == text]
    return match


@pytest.mark.parametrize(
    ("language", "text", "found", "replacement"),
    [
        ("tr", "Omer Kocaman'ın konuşması sürdü.", "Omer Kocaman'ın", "Ömer Kocaman'ın"),
        ("tr", "TAHSIN ERTUGRULOGLU geldi.", "TAHSIN ERTUGRULOGLU", "TAHSİN ERTUĞRULOĞLU"),
        ("tr", "Bunu Ferhat Pirincci'ye sordular.", "Ferhat Pirincci'ye", "Ferhat Pirinççi'ye"),
        ("tr", "Ömer Kocamanın sözleri", "Ömer Kocamanın", "Ömer Kocaman'ın"),
        ("az", "Ömer Kocamanın çıxışı", "Ömer Kocamanın", "Ömər Kocamanın"),
        ("az", "Ömər Kocaman'ın çıxışı", "Ömər Kocaman'ın", "Ömər Kocamanın"),
        ("az", "MEDIA-nın hesabatı", "MEDIA-nın", "MEDİA-nın"),
        ("uz", "Ozbekistonda bahor", "Ozbekistonda", "O‘zbekistonda"),
        ("kk", "Касым Жомарт Тоқаевтың сөзі", "Касым Жомарт Тоқаевтың", "Қасым-Жомарт Тоқаевтың"),
        ("en", "Turkey's president", "Turkey's", "Türkiye's"),
        ("ru", "Шавката Мирзиеева встретили", "Шавката Мирзиеева", "Шавката Мирзиёева"),
    ],
)
def test_a_safe_change_keeps_suffix_and_letter_case(
    checked: Check, language: str, text: str, found: str, replacement: str
) -> None:
    report = checked(language, text)
    match = one(report, found)
    assert (match.verdict, match.replacement) == ("change", replacement)
    assert match.why
    assert report.rewritten() == text.replace(found, replacement)


@pytest.mark.parametrize("surname", ["ERTUGRULOGLU", "Pirincci'ye"])
def test_a_surname_alone_changes_only_after_the_full_name(checked: Check, surname: str) -> None:
    full = {"ERTUGRULOGLU": "TAHSIN ERTUGRULOGLU", "Pirincci'ye": "Ferhat Pirincci"}[surname]
    alone = one(checked("tr", f"Dünkü toplantıda {surname} söz verildi."), surname)
    after = one(checked("tr", f"{full} geldi. Dünkü toplantıda {surname} söz verildi."), surname)
    assert (alone.verdict, after.verdict) == ("review", "change")
    assert alone.replacement == after.replacement
    assert str(alone.why[0]) == "Only the surname stands here, and no full name before it."
    assert str(after.why[0]) == "The full name stands earlier in the text."


def test_an_english_genitive_is_right_and_the_forms_say_their_ground(checked: Check) -> None:
    match = one(checked("en", "Jeyhun Bayramov's visit"), "Jeyhun Bayramov's")
    assert (match.verdict, match.replacement, match.features) == ("right", "Jeyhun Bayramov's", ("GEN",))
    assert match.term == "Jeyhun Bayramov"
    for tag, form in (("az", "Ceyhun Bayramov"), ("tr", "Ceyhun Bayramov"), ("ru", "Джейхун Байрамов")):
        assert (match.forms[tag].text, match.forms[tag].origin) == (form, "attested")
        assert match.forms[tag].source.startswith("https://")
    assert match.forms["kk"].origin == "generated"


def test_an_ordinary_word_is_left_alone(checked: Check) -> None:
    report = checked("tr", "Kadının altun bir bileziği vardı. Fahrettin Altun da altun takı sevmez.")
    assert [match.text for match in report.matches] == ["Fahrettin Altun"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("az", "Yeni prezident və direktor dünən gəldi."),
        ("tr", "Eski prezident ile director görüştü."),
        ("uz", "Yangi prezident va director keldi."),
        ("en", "The prezident and the director met."),
    ],
)
def test_a_title_in_prose_is_never_changed_by_machine(checked: Check, language: str, text: str) -> None:
    report = checked(language, text)
    assert {match.verdict for match in report.matches} <= {"right", "review"}
    assert report.rewritten() == text


def test_father_and_son_are_never_merged(checked: Check) -> None:
    alone = one(checked("tr", "Toplantıya Berdimuhamedov katıldı."), "Berdimuhamedov")
    assert alone.verdict == "review"
    assert {alone.concept.id, alone.alternatives[0].concept.id} == {  # type: ignore[union-attr]
        "gberdimuhamedov",
        "serdar-berdimuhamedow",
    }
    after = one(checked("tr", "Serdar Berdimuhamedov geldi. Bunu Berdimuhamedov'a sordular."), "Berdimuhamedov'a")
    assert after.verdict == "right"
    assert after.concept is not None
    assert after.concept.id == "serdar-berdimuhamedow"


def test_another_script_is_for_a_person_to_decide(checked: Check) -> None:
    match = one(checked("tr", "Gazete Жапаров yazdı, Садыр Жапаров dedi."), "Садыр Жапаров")
    assert (match.verdict, match.replacement) == ("review", "Sadır Caparov")


def test_a_form_that_nobody_approved_is_never_written_by_machine(checked: Check) -> None:
    match = one(checked("uz", "Ömer Kocaman keldi"), "Ömer Kocaman")
    assert match.verdict == "review"
    assert "Nobody has approved this form yet." in [str(reason) for reason in match.why]


def test_an_unknown_name_is_offered_in_every_language(checked: Check) -> None:
    match = one(checked("az", "Toplantıda Elnur Quliyevin çıxışı oldu."), "Elnur Quliyevin")
    assert (match.verdict, match.concept, match.replacement) == ("unknown", None, None)
    assert (match.term, match.suffix, match.features) == ("Elnur Quliyev", "in", ("GEN",))
    assert (match.forms["ru"].text, match.forms["ru"].origin) == ("Эльнур Гулиев", "generated")


def test_markup_is_kept_and_a_name_cut_by_tags_is_not_changed(checked: Check) -> None:
    source = '<p title="Omer Kocaman">Omer Kocaman, <b>Omer</b> Kocaman</p><script>Omer Kocaman</script>'
    report = checked("tr", source, "html")
    assert [(match.text, match.verdict) for match in report.matches] == [
        ("Omer Kocaman", "change"),
        ("Omer</b> Kocaman", "review"),
    ]
    assert report.rewritten() == source.replace(">Omer Kocaman,", ">Ömer Kocaman,")


def test_a_replacement_in_html_is_escaped() -> None:
    concept = Concept("at", "organisation", (Term("en", "A&T Bank"), Term("en", "A and T Bank", status="admitted")))
    report = check(Source("<p>A and T Bank</p>", "html", "en"), Index([concept]))
    assert report.rewritten() == "<p>A&amp;T Bank</p>"


def test_a_target_language_writes_its_own_house_forms(checked: Check) -> None:
    report = checked("tr", "Ömer Kocaman'ın sözleri", target="az")
    assert report.rewritten() == "Ömər Kocaman sözleri"
    assert checked("tr", "Ömer Kocaman'ın sözleri", target="tr").rewritten() == "Ömer Kocaman'ın sözleri"


def test_a_house_may_accept_admitted_terms() -> None:
    report = check(Source("Ömer Kocaman gəldi", "text", "az"), INDEX, House(admitted="accept"))
    assert [match.verdict for match in report.matches] == ["right"]


def test_addresses_and_handles_are_not_names(checked: Check) -> None:
    text = "https://baku.az/Baku, baku@baku.az, @Baku"
    assert checked("en", text).matches == ()


def test_a_new_paragraph_parts_a_name(checked: Check) -> None:
    assert checked("tr", "Ömer\nKocaman").matches[0].text == "Ömer\nKocaman"
    assert all(match.text != "Ömer\n\nKocaman" for match in checked("tr", "Ömer\n\nKocaman").matches)


def test_the_report_is_about_the_script_of_the_text(checked: Check) -> None:
    assert checked("uz", "Илҳом Алиев келди").language.tag == "uz-Cyrl"


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(UnknownLanguage, match="no language 'xx'"):
        check(Source("a", "text", "xx"), INDEX)
    with pytest.raises(UnknownLanguage, match="no language 'yy'"):
        check(Source("Ömer Kocaman", "text", "tr"), INDEX, options=Options("yy"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Wild Turkeys ran away. Two Azerbaijans met."),
        ("tr", "Uçak Bakü-La Paz seferini yaptı, Bakü-Da Nang da var."),
        ("kk", "АҚШ-ның сөзі"),
    ],
)
def test_what_only_looks_like_a_suffix_is_left_alone(checked: Check, language: str, text: str) -> None:
    assert checked(language, text).rewritten() == text


def test_a_full_name_inside_a_longer_name_is_no_mention_of_the_person() -> None:
    concepts = [
        Concept("heydar", "person", (Term("az", "Heydər Əliyev"),)),
        Concept("centre", "organisation", (Term("az", "Heydər Əliyev Mərkəzi"),)),
    ]
    report = check(Source("Heydər Əliyev Mərkəzi açıldı. Sonra Eliyev danışdı.", "text", "az"), Index(concepts))
    assert [match.verdict for match in report.matches] == ["right", "review"]


def test_an_initial_that_belongs_to_another_name_is_not_taken() -> None:
    concepts = [
        Concept("block", "place", (Term("az", "Blok İ"),)),
        Concept("ilham", "person", (Term("az", "İlham Əliyev"),)),
    ]
    report = check(Source("Blok I. Eliyev danışdı.", "text", "az"), Index(concepts))
    spans = [match.span for match in report.matches]
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))


def test_a_term_that_is_no_longer_used_is_never_the_house_form() -> None:
    city = Concept("kyiv", "place", (Term("tr", "Kief", status="deprecated"), Term("az", "Kiyev")))
    deprecated, _ = check(Source("Kief ve Kiyev", "text", "tr"), Index([city])).matches
    assert (deprecated.verdict, deprecated.replacement) == ("review", "Kiev")


def test_every_rival_is_offered_with_its_own_house_form() -> None:
    towns = [
        Concept("a", "place", (Term("tr", "Yenişehir"), Term("tr", "Merkez", status="admitted"))),
        Concept("b", "place", (Term("tr", "Eskişehir"), Term("tr", "Merkez", status="admitted"))),
    ]
    match = check(Source("Bugün Merkez kalabalık.", "text", "tr"), Index(towns)).matches[0]
    assert {match.replacement, match.alternatives[0].replacement} == {"Yenişehir", "Eskişehir"}


def test_a_target_keeps_the_letter_case_and_leaves_titles_to_a_person(checked: Check) -> None:
    assert checked("tr", "ÖMER KOCAMAN geldi", target="az").rewritten() == "ÖMƏR KOCAMAN geldi"
    title = checked("tr", "Yeni büyükelçi geldi", target="az").matches[0]
    assert title.verdict == "review"
    assert checked("tr", "Hakan Fidan", target="az").matches[0].verdict == "right"


QUOTING = "Kocaman “Burada Turkiye icin çalışıyoruz, Türkiye büyüyor” dedi. Omer Kocaman «Türkiye» gazetesine konuştu."


def test_what_others_said_stays_as_they_said_it_on_demand(checked: Check) -> None:
    said = QUOTING.index("”")
    everything = checked("tr", QUOTING).matches
    without = check(Source(QUOTING, "text", "tr"), INDEX, options=Options(quotations="skip")).matches
    assert [match.text for match in everything if match.span.end < said] == ["Kocaman", "Turkiye", "Türkiye"]
    assert [match.text for match in without] == ["Kocaman", "Omer Kocaman", "Türkiye"]


def test_markup_says_what_a_quotation_is(checked: Check) -> None:
    text = "<p>Turkiye</p><blockquote><p>Turkiye</p><q>Turkiye</q></blockquote><p>Turkiye <q>Turkiye</q></p>"
    matches = check(Source(text, "html", "tr"), INDEX, options=Options(quotations="skip")).matches
    assert [match.span.start for match in matches] == [text.index("Turkiye"), text.rindex("<p>") + 3]


RUSSIAN = (
    "Омер Коджаман выступил в Баку перед министрами информации тюркских государств и рассказал им о планах на "
    "будущий год, которые они подробно обсудили вечером."
)
TURKISH = (
    "Omer Kocaman'ın konuşması Bakü'de sürdü ve bakanlar gelecek yılın planlarını uzun uzun konuştular; "
    "sonra da gazetecilerin sorularını yanıtladılar."
)


def test_each_paragraph_is_read_in_its_own_language(checked: Check) -> None:
    report = checked(
        "auto", f"{TURKISH}\n\n{RUSSIAN}\n\nKocaman gitti.\n\nSonra Omer Kocaman Bakü'den Ankara'ya döndü."
    )
    assert report.language.tag == "tr"
    assert [(match.text, match.verdict, match.language) for match in report.matches] == [
        ("Omer Kocaman'ın", "change", "tr"),
        ("Bakü'de", "right", "tr"),
        ("Омер Коджаман", "right", "ru"),
        ("Баку", "right", "ru"),
        ("Kocaman", "review", "ru"),
        ("Omer Kocaman", "change", "tr"),
        ("Bakü'den", "right", "tr"),
        ("Ankara'ya", "unknown", "tr"),
    ]


def test_of_two_namesakes_the_one_is_meant_whose_title_stands_near() -> None:
    people = [
        Concept("ali-1", "person", (Term("tr", "Ali Kaya"),), related=("minister", "izmir")),
        Concept("ali-2", "person", (Term("tr", "Ali Kaya"),), related=("rector",)),
        Concept("minister", "title", (Term("tr", "bakan"),)),
        Concept("rector", "title", (Term("tr", "rektör"),)),
        Concept("izmir", "place", (Term("tr", "İzmir"),)),
    ]

    def meant(text: str) -> list[tuple[str, str, list[str]]]:
        found = [match for match in check(Source(text, "text", "tr"), Index(people)).matches if match.kind == "person"]
        return [
            (match.concept.id, match.verdict, [other.concept.id for other in match.alternatives])
            for match in found
            if match.concept
        ]

    assert meant("Bakan Ali Kaya konuştu.") == [("ali-1", "right", ["ali-2"])]
    assert meant("Dün rektör Ali Kaya konuştu.") == [("ali-2", "right", ["ali-1"])]
    assert meant("Dün Ali Kaya konuştu.") == [("ali-1", "review", ["ali-2"])]
    assert meant("Rektör geldi. Sonra bakanla görüşen Ali Kaya konuştu.") == [("ali-1", "review", ["ali-2"])]


def test_what_an_editor_judged_to_be_somebody_else_is_left_alone() -> None:
    index = Index([Concept("kaya", "person", (Term("tr", "Ali Kaya"),), distinct=("Ali Kayra",))])
    texts = ("Ali Kayra'nın", "ALİ KAYRA", "Ali Kayna'nın", "Ali Kaya'nın")
    found = [check(Source(f"Dün {text} evi.", "text", "tr"), index).matches for text in texts]
    assert [[match.verdict for match in matches if match.concept] for matches in found] == [
        [],
        [],
        ["review"],
        ["right"],
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Dün Omer Baku Kocaman'ın konuşması sürdü."),
        ("az", "Heydər Bakıda Əliyevi qəbul etdi."),
        ("tr", "Omer Ankara'da Kocaman'ı karşıladı."),
    ],
)
def test_a_place_between_a_given_name_and_a_surname_is_no_middle_name(language: str, text: str) -> None:
    people = [
        Concept("omer", "person", (Term("tr", "Ömer Kocaman"), Term("az", "Ömər Kocaman"))),
        Concept("heydar", "person", (Term("az", "Heydər Əliyev"),)),
        Concept("baku", "place", (Term("tr", "Bakü"), Term("az", "Bakı"))),
    ]
    matches = check(Source(text, "text", language), Index(people)).matches
    assert all(left.span.end <= right.span.start for left, right in itertools.pairwise(matches))
    assert all(match.verdict != "change" for match in matches if match.kind == "person")


def test_initials_in_another_passage_are_no_full_mention(checked: Check) -> None:
    report = checked(
        "auto", "Bakan Kocaman Ö. bugün toplantıda konuştu.\n\nКоджаман сегодня выступил на встрече в столице."
    )
    assert [match.verdict for match in report.matches if match.kind == "person"] == ["review", "review"]


def test_a_line_break_inside_a_name_stays(checked: Check) -> None:
    assert checked("tr", "Dün Omer\nKocaman konuştu.").rewritten() == "Dün Ömer\nKocaman konuştu."
    assert checked("tr", "<p>Omer&nbsp;Kocaman</p>", "html").rewritten() == "<p>Ömer\u00a0Kocaman</p>"


def test_nothing_is_changed_by_machine_where_the_language_is_not_sure(checked: Check) -> None:
    match = one(checked("auto", "Prezident Shavkat Mirziyoyev Bakıdadır"), "Shavkat Mirziyoyev")
    assert (match.verdict, match.confidence) == ("review", 0.75)
    assert str(match.why[-1]) == "The language of the text is not sure."


def test_an_initial_is_a_letter_of_the_alphabet(checked: Check) -> None:
    report = checked("ky", "Шавкат Мирзиёев келди. Ш.Мирзиёев айтты.", target="uz")
    assert one(report, "Ш.Мирзиёев").replacement == "Sh.Mirziyoyev"


def test_the_reason_says_which_of_two_spellings_has_the_diacritics(checked: Check) -> None:
    match = one(checked("en", "Recep Tayyip Erdoğan spoke."), "Recep Tayyip Erdoğan")
    assert "Erdoğan is Erdogan with diacritics added." in map(str, match.why)
