"""What a check makes of a source: markup, line breaks, paragraphs, addresses, quotations."""

from __future__ import annotations

from html import unescape

import regex
from hypothesis import given
from hypothesis import strategies as st

from glossary.check import check
from glossary.documents.html import written
from glossary.finding.index.index import Index
from glossary.model import Concept, Options, Source, Term
from tests.conftest import Check


def test_markup_is_kept_and_a_name_cut_by_tags_is_not_changed(checked: Check) -> None:
    source = '<p title="Omer Kocaman">Omer Kocaman, <b>Omer</b> Kocaman</p><script>Omer Kocaman</script>'
    report = checked("tr", source, "html")
    assert [(match.text, match.verdict) for match in report.matches] == [
        ("Omer Kocaman", "change"),
        ("Omer</b> Kocaman", "review"),
    ]
    assert report.rewritten() == source.replace(">Omer Kocaman,", ">Ömer Kocaman,")


def test_accepting_a_name_that_tags_cut_keeps_the_tags(checked: Check) -> None:
    report = checked("tr", "<p><b>Omer Kocaman</b>ın sözü, <a href=x>Omer</a> <i>Kocaman</i></p>", "html")
    assert report.matches[0].replacement == "Ömer Kocaman'ın"
    everything = frozenset(range(len(report.matches)))
    assert report.rewritten(everything) == "<p><b>Ömer Kocaman</b>'ın sözü, <a href=x>Ömer</a> <i>Kocaman</i></p>"


@given(
    st.text("ab ", min_size=1, max_size=9),
    st.text("abc<&", max_size=9),
    st.lists(st.integers(0, 9), max_size=5).map(sorted),
)
def test_all_of_the_markup_and_of_the_replacement_is_written(name: str, replacement: str, places: list[int]) -> None:
    tags = [(min(place, len(name)), f"<i id={number}>") for number, place in enumerate(places)]
    found = written(name, replacement, tags)
    assert regex.findall("<i id=.>", found) == [tag for _, tag in tags]
    assert unescape(regex.sub("<i id=.>", "", found)) == replacement


def test_a_replacement_in_html_is_escaped() -> None:
    concept = Concept("at", "organisation", (Term("en", "A&T Bank"), Term("en", "A and T Bank", status="admitted")))
    report = check(Source("<p>A and T Bank</p>", "html", "en"), Index([concept]))
    assert report.rewritten() == "<p>A&amp;T Bank</p>"


def test_addresses_and_handles_are_not_names(checked: Check) -> None:
    text = "https://baku.az/Baku, baku@baku.az, @Baku"
    assert checked("en", text).matches == ()


def test_a_new_paragraph_parts_a_name(checked: Check) -> None:
    assert checked("tr", "Ömer\nKocaman").matches[0].text == "Ömer\nKocaman"
    assert all(match.text != "Ömer\n\nKocaman" for match in checked("tr", "Ömer\n\nKocaman").matches)


def test_a_line_break_inside_a_name_stays(checked: Check) -> None:
    assert checked("tr", "Dün Omer\nKocaman konuştu.").rewritten() == "Dün Ömer\nKocaman konuştu."
    assert checked("tr", "<p>Omer&nbsp;Kocaman</p>", "html").rewritten() == "<p>Ömer\u00a0Kocaman</p>"


QUOTING = "Kocaman “Burada Turkiye icin çalışıyoruz, Türkiye büyüyor” dedi. Omer Kocaman «Türkiye» gazetesine konuştu."


def test_what_others_said_stays_as_they_said_it_on_demand(checked: Check, index: Index) -> None:
    said = QUOTING.index("”")
    everything = checked("tr", QUOTING).matches
    without = check(Source(QUOTING, "text", "tr"), index, options=Options(quotations="skip")).matches
    assert [match.text for match in everything if match.span.end < said] == ["Kocaman", "Turkiye", "Türkiye"]
    assert [match.text for match in without] == ["Kocaman", "Omer Kocaman", "«Türkiye» gazetesine"]


def test_markup_says_what_a_quotation_is(checked: Check, index: Index) -> None:
    text = "<p>Turkiye</p><blockquote><p>Turkiye</p><q>Turkiye</q></blockquote><p>Turkiye <q>Turkiye</q></p>"
    matches = check(Source(text, "html", "tr"), index, options=Options(quotations="skip")).matches
    assert [match.span.start for match in matches] == [text.index("Turkiye"), text.rindex("<p>") + 3]
