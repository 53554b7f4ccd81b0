"""Reading suffixes: what was attached is read again, the right name comes first, nothing odd breaks it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.errors import InvalidFeatures
from glossary.exchange import seeds
from glossary.finding.index.entries import hints_of
from glossary.inflection.analyse import analyse
from glossary.inflection.attach import Hints, attach
from glossary.inflection.endings import name_likeness
from glossary.inflection.features import Features, legal_chains
from glossary.inflection.learn import learn
from glossary.languages.load import grammar, tags
from glossary.model import Concept, Term
from glossary.settings import data_folder

CONCEPTS, _ = seeds.read(data_folder("seeds") / "concepts")
TERMS = [(concept, term) for concept in CONCEPTS for term in concept.terms if grammar(term.lang) is not None]
INFLECTED = tuple(tag for tag in tags() if grammar(tag) is not None)


@pytest.mark.parametrize(
    ("form", "tag", "lemma", "features"),
    [
        ("Kocaman'ın", "tr", "Kocaman", ("GEN",)),
        ("Pirinççi'ye", "tr", "Pirinççi", ("DAT",)),
        ("PAŞİNYAN’IN", "tr", "PAŞİNYAN", ("GEN",)),
        ("Ankara'daki", "tr", "Ankara", ("LOC", "ADJ")),
        ("Amerikalı", "tr", "Amerika", ("WITH",)),
        ("Ömer Kocaman'a", "tr", "Ömer Kocaman", ("DAT",)),
        ("“The Economist”in", "tr", "“The Economist", ("GEN",)),
        ("Əliyevin", "az", "Əliyev", ("GEN",)),
        ("Koreyanın", "az", "Koreya", ("GEN",)),
        ("ABŞ-ın", "az", "ABŞ", ("GEN",)),
        ("Тоқаевтың", "kk", "Тоқаев", ("GEN",)),
        ("Алматыдағы", "kk", "Алматы", ("LOC", "ADJ")),
        ("АҚШ-тың", "kk", "АҚШ", ("GEN",)),
        ("Mirziyoyevning", "uz", "Mirziyoyev", ("GEN",)),
        ("AQShga", "uz", "AQSh", ("DAT",)),
        ("Жапаровго", "ky", "Жапаров", ("DAT",)),
        ("Bayramov's", "en", "Bayramov", ("GEN",)),
    ],
)
def test_the_name_and_its_suffix_are_read_first(form: str, tag: str, lemma: str, features: Features) -> None:
    best = analyse(form, tag)[0]
    assert (best.lemma, best.features) == (lemma, features)
    assert best.lemma + best.suffix == form


@pytest.mark.parametrize(
    ("form", "tag", "lemma", "suffix"),
    [("Türkiýäniň", "tk", "Türkiýe", "niň"), ("Омера Коджамана", "ru", "Омер Коджаман", "")],
)
def test_a_name_that_its_case_changed_is_read_back(form: str, tag: str, lemma: str, suffix: str) -> None:
    best = analyse(form, tag)[0]
    assert (best.lemma, best.features, best.suffix) == (lemma, ("GEN",), suffix)


@given(st.data())
def test_every_name_of_the_seeds_is_read_with_the_features_it_was_given(data: st.DataObject) -> None:
    concept, term = data.draw(st.sampled_from(TERMS))
    rules = grammar(term.lang)
    assert rules is not None
    features = data.draw(st.sampled_from(list(legal_chains(rules.suffixes))))
    form = attach(term.form, features, term.lang, hints_of(concept, term)).form
    found = {(item.lemma, item.features) for item in analyse(form, term.lang, limit=1_000)}
    assert (term.form, features) in found or _is_undeclined(form, term)


def _is_undeclined(form: str, term: Term) -> bool:
    """A name that its case leaves as it is, is read as bare."""
    return form == term.form


@pytest.mark.parametrize("tag", INFLECTED)
def test_the_bare_reading_is_among_them(tag: str) -> None:
    assert ("Aýna", ()) in {(item.lemma, item.features) for item in analyse("Aýna", tag)}


@pytest.mark.parametrize(("tag", "name"), [("az-Cyrl", "әлијев"), ("uz-Cyrl", "каримов"), ("kk-Latn", "nazarbaev")])
def test_a_name_looks_more_like_one_than_nonsense_in_every_script(tag: str, name: str) -> None:
    assert name_likeness(name, tag) > name_likeness("з" * len(name), tag)


def test_a_known_name_is_preferred() -> None:
    assert analyse("Ayşenin", "tr", known={"Ayşe"})[0].lemma == "Ayşe"
    assert analyse("Ayşenin", "tr", known={"Ayşen"})[0].lemma == "Ayşen"


@pytest.mark.parametrize(
    "form",
    ["", "'", "ın", "'ın", "1", "🙂'ın", "Бaku’da", "a" * 10_000, "A" + "'ın" * 20, "İ̇", " ", "\n", "ларынын" * 500],
)
@pytest.mark.parametrize("tag", tags())
def test_an_odd_form_is_answered(form: str, tag: str) -> None:
    assert any(item.lemma == form and not item.features for item in analyse(form, tag, limit=100)) or not form


#: Exceptions of the languages, as counted in news: name, features, form, and what the spelling does not tell.
EXCEPTIONS = [
    ("tr", "Ahmet", "DAT", "Ahmet'e", Hints()),
    ("tr", "Zonguldak", "DAT", "Zonguldak'a", Hints()),
    ("tr", "Amerika", "WITH", "Amerikalı", Hints()),
    ("tr", "Sağlık Bakanlığı", "DAT", "Sağlık Bakanlığı'na", Hints(izafet=True)),
    ("tr", "Sağlık Bakanlığı", "INS", "Sağlık Bakanlığı'yla", Hints(izafet=True)),
    ("tr", "Pirinççi", "DAT", "Pirinççi'ye", Hints()),
    ("tr", "Kemal", "DAT", "Kemal'e", Hints()),
    ("tr", "İstiklal", "LOC", "İstiklal'de", Hints()),
    ("tr", "Jackson", "GEN", "Jackson'ın", Hints()),
    ("tr", "Washington", "GEN", "Washington'ın", Hints()),
    ("tr", "George", "GEN", "George'un", Hints(reading="corc")),
    ("tr", "Trump", "GEN", "Trump'ın", Hints(reading="tramp")),
    ("tr", "Poe", "GEN", "Poe'nun", Hints(reading="po")),
    ("tr", "2024", "LOC", "2024'te", Hints(reading="dört")),
    ("tr", "PKK", "GEN", "PKK'nın", Hints()),
    ("tr", "NATO", "GEN", "NATO'nun", Hints()),
    ("tr", "BM", "GEN", "BM'nin", Hints()),
    ("tr", "TDT", "GEN", "TDT'nin", Hints()),
    ("tr", "ANAP", "GEN", "ANAP'ın", Hints(reading="anap")),
    ("az", "Tofiq", "GEN", "Tofiqin", Hints()),
    ("az", "İraq", "GEN", "İraqın", Hints()),
    ("az", "NATO", "DAT", "NATO-ya", Hints()),
    ("az", "Twitter", "LOC", "Twitter-də", Hints()),
    ("az", "Xarici İşlər Nazirliyi", "LOC", "Xarici İşlər Nazirliyində", Hints(izafet=True)),
    ("kk", "Назарбаев", "GEN", "Назарбаевтың", Hints()),
    ("kk", "Әуезов", "GEN", "Әуезовтің", Hints()),
    ("kk", "Әуезова", "GEN", "Әуезованың", Hints()),
    ("kk", "Пелоси", "GEN", "Пелосидің", Hints()),
    ("kk", "Ақтау", "GEN", "Ақтаудың", Hints()),
    ("kk", "Израиль", "GEN", "Израильдің", Hints()),
    ("kk", "АҚШ", "GEN", "АҚШ-тың", Hints()),
    ("kk", "БҰҰ", "GEN", "БҰҰ-ның", Hints()),
    ("kk", "Twitter", "LOC", "Twitter-де", Hints()),
    ("kk", "Байтұрсынұлы", "DAT", "Байтұрсынұлына", Hints()),
    ("ky", "Ош", "DAT", "Ошко", Hints()),
    ("ky", "Ысык-Көл", "LOC;ADJ", "Ысык-Көлдөгү", Hints()),
    ("ky", "Палу", "DAT", "Палуга", Hints()),
    ("uz", "Bishkek", "DAT", "Bishkekka", Hints()),
    ("uz", "Iroq", "DAT", "Iroqqa", Hints()),
    ("uz", "AQSh", "GEN", "AQShning", Hints()),
    ("tk", "Ford", "GEN", "Forduň", Hints()),
    ("tk", "Gurbanguly", "GEN", "Gurbangulynyň", Hints()),
    ("tk", "Türkiýe", "GEN", "Türkiýäniň", Hints()),
    ("tk", "Türkiýe", "DAT", "Türkiýä", Hints()),
    ("tk", "Denver", "LOC;ADJ", "Denver-däki", Hints()),
    ("tk", "ABŞ", "GEN", "ABŞ-nyň", Hints()),
    ("ru", "Павел", "GEN", "Павла", Hints(kind="person")),
    ("ru", "Египет", "GEN", "Египта", Hints(kind="place")),
    ("ru", "Чавушоглу", "GEN", "Чавушоглу", Hints(kind="person")),
]


@pytest.mark.parametrize(("tag", "name", "features", "form", "hints"), EXCEPTIONS, ids=lambda value: str(value)[:20])
def test_an_exception_of_the_language_is_known(tag: str, name: str, features: str, form: str, hints: Hints) -> None:
    made = attach(name, tuple(features.split(";")), tag, hints)
    assert form in (made.form, *made.alternatives)


@pytest.mark.parametrize(
    ("name", "seen", "tag", "features", "form"),
    [
        ("Trump", "Trump'ın", "tr", ("DAT",), "Trump'a"),
        ("George", "George'un", "tr", ("ACC",), "George'u"),
        ("Баку", "Бакуге", "kk", ("LOC",), "Бакуде"),
        ("BMT", "BMT-nin", "az", ("DAT",), "BMT-yə"),
        ("TBMM Başkanlığı", "TBMM Başkanlığı'na", "tr", ("LOC",), "TBMM Başkanlığı'nda"),
    ],
)
def test_one_form_that_was_seen_teaches_the_others(
    name: str, seen: str, tag: str, features: Features, form: str
) -> None:
    hints = learn(name, seen, tag)
    assert hints is not None
    assert attach(name, features, tag, hints).form == form


def test_a_form_that_shows_nothing_new_teaches_no_reading() -> None:
    hints = learn("Erdoğan", "Erdoğan'ın", "tr")
    assert hints is not None
    assert (hints.reading, hints.izafet) == ("", False)
    assert learn("Erdoğan", "Erdoğan", "tr") is None
    assert learn("Erdoğan", "Aliyev'in", "tr") is None


def test_a_language_that_has_no_suffixes_reads_names_as_they_are() -> None:
    assert [(item.lemma, item.features) for item in analyse("Toqaev", "trk-Latn")] == [("Toqaev", ())]


def test_unknown_features_are_refused() -> None:
    with pytest.raises(InvalidFeatures):
        attach("Kocaman", ("NOM",), "tr")
    with pytest.raises(InvalidFeatures, match="ru has no form for PL; it has GEN DAT ACC INS ESS"):
        attach("Москва", ("PL",), "ru")
    with pytest.raises(InvalidFeatures, match="no shape 9"):
        attach("Ankara", ("COP.9",), "tr")


def test_concepts_have_what_their_suffixes_need() -> None:
    """A term that ends in a possessive says so, or the pronominal n would be lost."""
    by_id: dict[str, Concept] = {concept.id: concept for concept in CONCEPTS}
    assert all(term.izafet for term in by_id["foreign-ministry-az"].terms if term.lang in {"az", "tr", "kk"})
