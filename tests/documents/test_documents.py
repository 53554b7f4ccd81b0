"""Readable text and the way back to the source; what is no text is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.documents import html
from glossary.documents.submitted import accepted, decoded
from glossary.errors import TextTooLong, UnsuitableText
from glossary.model import Span


def test_html_reads_as_a_reader_sees_it() -> None:
    reading = html.read("<p>&Ouml;mer <b>Koca</b>man<br>Bakı</p><script>if (a<b) Ömer</script>")
    assert reading.text == "\n\nÖmer Kocaman\n\nBakı\n\n\n\n"


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Ömer <SCRIPT>Bakı</script >Kaya", "Ömer \n\nKaya"),
        ("<textarea name=t>Bakı <b>Şuşa</b></textarea>Kaya", "\n\nKaya"),
        ("<span translate=no>Bakı</span>Kaya", "\n\nKaya"),
        ("<span class='a' Translate = 'NO'>Ba&#x6b;ı</span>Kaya", "\n\n\n\n\n\nKaya"),
        ('Ömer <i translate="no">Bakı <i>x</i></i>Kaya', "Ömer \n\n\n\nKaya"),
        ("<i translate=no>Bakı <b>Şuşa</i>Kaya", "\n\n\n\nKaya"),
        ("Ömer <i translate=no>Bakı", "Ömer \n\n"),
        ("<i translate=yes>Ömer</i> <i translate>Kaya</i>", "Ömer Kaya"),
        ("<i title='translate=\"no\"' data-translate=no>Ömer</i>", "Ömer"),
        ("<i translate=no>Bakı <b translate=yes>Şuşa</b></i>Kaya", "\n\nŞuşaKaya"),
        ("<wbr translate=no>Ömer", "Ömer"),
        ("</i translate=no>Ömer", "Ömer"),
    ],
)
def test_what_no_reader_reads_and_nobody_may_translate_is_a_break(source: str, text: str) -> None:
    assert html.read(source).text == text


@pytest.mark.parametrize(
    ("source", "marked"),
    [
        ('<p>Bakı</p><p lang="ru-RU">Баку <b>и</b> Шуша</p><p>Bakı</p>', [("ru-ru", "Баку и Шуша\n\n")]),
        ("Bakı <i LANG=ru>Баку <q lang=en>Baku</q> и</i>", [("ru", "Баку "), ("en", "Baku"), ("ru", " и")]),
        ("<p lang=ru>Баку<p>Bakı", [("ru", "Баку\n\n")]),
        ("<li lang=ru>Баку<ul><li lang=en>Baku</ul><li>Bakı", [("ru", "Баку\n\n\n\n"), ("en", "Baku\n\n\n\n")]),
        ('<html lang="en"><body lang=en>Bakı</body></html>', []),
        ('<i lang="">Bakı</i><i lang>Bakı</i><br lang=ru>Bakı</i>', []),
    ],
    ids=["a block", "inside another", "unended", "unended lists", "a template", "nothing said"],
)
def test_markup_says_which_language_a_stretch_is_in(source: str, marked: list[tuple[str, str]]) -> None:
    reading = html.read(source)
    assert [(tag, reading.text[start:end]) for start, end, tag in reading.languages] == marked


def test_a_place_in_the_reading_leads_back_to_the_source() -> None:
    source = '<p title="Ömer">&Ouml;mer Kocaman</p>'
    reading = html.read(source)
    start = reading.text.index("Ömer")
    span = reading.source_span(start, start + len("Ömer"))
    assert source[span.start : span.end] == "&Ouml;mer"


def test_markup_inside_a_name_is_known() -> None:
    reading = html.read("Ömer <b>Kocaman</b>")
    assert not reading.is_whole(0, 12)
    assert reading.is_whole(5, 12)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Ömer<b", "Ömer"),
        ("Ömer<", "Ömer<"),
        ("Ömer<!--", "Ömer"),
        ("Ömer<script>x", "Ömer\n\n"),
        ("Ömer&", "Ömer&"),
        ("Ömer&#x110000;", "Ömer\ufffd"),
        ('Ömer<a href="', "Ömer"),
        ("Ömer</", "Ömer\n\n"),
        ("Ömer<![CDATA[x", "Ömer\n\n"),
    ],
)
def test_unclosed_html_is_read_to_its_end(source: str, text: str) -> None:
    reading = html.read(source)
    assert reading.text == text
    assert reading.source_span(0, len(text)) == Span(0, 4 if text == "Ömer" else len(source))


@given(st.text(alphabet="<>/!-&;#xa b\"'=pscriptİə"))
def test_offsets_of_any_html_lie_inside_it(source: str) -> None:
    reading = html.read(source)
    assert reading.starts is not None
    assert reading.ends is not None
    assert len(reading.text) == len(reading.starts) == len(reading.ends)
    for start, end in zip(reading.starts, reading.ends, strict=True):
        assert 0 <= start < end <= len(source)


@pytest.mark.parametrize(
    ("fragment", "text"),
    [
        ("<a ", ""),
        ('<a "', ""),
        ("<a '", ""),
        ('<p a="', "\n\n"),
        ("<script>", "\n\n"),
        ("<script ", "\n\n"),
        ("<pre ", "\n\n"),
        ("<code>x", "\n\n"),
        ("<!--", ""),
        ("<![", "\n\n"),
        ("<?", "\n\n"),
        ("</", "\n\n"),
        ("&", "&" * 20_000),
    ],
)
def test_hostile_html_is_read_to_its_end(fragment: str, text: str) -> None:
    reading = html.read("Ömer" + fragment * 20_000)
    assert reading.text == "Ömer" + text
    assert reading.source_span(0, 4) == Span(0, 4)


def test_invalid_utf8_is_refused_with_its_place() -> None:
    with pytest.raises(UnsuitableText, match="byte 3 is 0xff"):
        decoded(b"abc\xff", 10)


def test_a_text_above_the_limit_is_refused_in_bytes() -> None:
    assert accepted("ə" * 5, 10) == "ə" * 5
    with pytest.raises(TextTooLong, match="12 bytes; the limit is 10"):
        accepted("ə" * 6, 10)
    with pytest.raises(TextTooLong):
        decoded(b"x" * 11, 10)


def test_half_a_surrogate_pair_is_refused() -> None:
    with pytest.raises(UnsuitableText, match="offset 1"):
        accepted("a\ud800", 10)
