"""The pages without a browser: they work without scripts, show what was pasted as text, speak five languages."""

from __future__ import annotations

import html
import re
from typing import cast

import pytest
from babel.messages.pofile import read_po
from flask import Flask
from flask.testing import FlaskClient

from glossary.current import Current
from glossary.model import Concept, Term
from glossary.settings import data_folder
from glossary.store import concepts as stored
from glossary.web.i18n import LANGUAGES

TEXT = "Omer Kocaman'ın sözleri. Toplantıda Pirincci konuştu."


def corrected(page: str) -> str:
    """The corrected text of a result page."""
    found = re.search(r'<textarea id="corrected"[^>]*>\n(.*?)</textarea>', page, re.DOTALL)
    assert found
    return html.unescape(found[1])


def fingerprint(page: str) -> str:
    """What the choices on a result page belong to."""
    found = re.search(r'name="checked" value="(\w+)"', page)
    assert found
    return found[1]


def test_a_pasted_text_comes_back_with_its_changes(client: FlaskClient) -> None:
    page = client.post("/", data={"text": TEXT, "language": "tr"}).text
    assert corrected(page) == TEXT.replace("Omer", "Ömer")
    assert "Omer is Ömer without its diacritics." in page


def test_the_reader_accepts_and_refuses_without_scripts(client: FlaskClient) -> None:
    first = client.post("/", data={"text": TEXT, "language": "tr"}).text
    form = {"text": TEXT, "language": "tr", "chosen": "1", "checked": fingerprint(first)}
    assert corrected(client.post("/", data=form).text) == TEXT
    accepted = client.post("/", data={**form, "accept": ["1"]}).text
    assert corrected(accepted) == TEXT.replace("Pirincci", "Pirinççi")
    assert re.search(r'value="1" id="a1" checked', accepted)
    edited = client.post("/", data={**form, "text": "Yeni: " + TEXT, "accept": ["1"]}).text
    assert corrected(edited) == "Yeni: " + TEXT.replace("Omer", "Ömer")


def test_choices_from_before_the_glossary_changed_are_made_anew(app: Flask) -> None:
    client, current = app.test_client(), cast(Current, app.extensions["glossary"])
    text = "Omer Kocaman xanbulaq'ta. Toplantıda Pirincci konuştu."
    form = {"text": text, "language": "tr", "chosen": "1", "accept": "1"}
    page = client.post("/", data=form).text
    assert 'class="name review" id="m1"' in page
    with current.engine.begin() as connection:
        stored.add_concept(connection, Concept("xanbulaq", "place", (Term("tr", "Xanbulaq"),)), "an editor")
    again = client.post("/", data={**form, "checked": fingerprint(page)}).text
    assert 'class="name review" id="m2"' in again
    assert 'id="a2" checked' not in again
    assert "Ömer Kocaman" in corrected(again)


def test_html_in_a_text_is_shown_as_text(client: FlaskClient) -> None:
    text = '<script>alert(1)</script><img src=x onerror="alert(2)"> Omer Kocaman & "b"'
    page = client.post("/", data={"text": text, "language": "tr"}).text
    assert "<script>alert" not in page
    assert "<img" not in page
    assert corrected(page) == text.replace("Omer", "Ömer")


def test_lines_of_a_form_come_back_as_they_were_typed(client: FlaskClient) -> None:
    page = client.post("/", data={"text": "\r\nOmer Kocaman\r\n\r\nson", "language": "tr"}).text
    assert corrected(page) == "\nÖmer Kocaman\n\nson"


@pytest.mark.parametrize("data", [{}, {"text": ""}, {"text": "a", "language": "xx", "format": "pdf"}, {"text": "\x00"}])
def test_an_odd_form_is_simply_answered(client: FlaskClient, data: dict[str, str]) -> None:
    assert client.post("/", data=data).status_code == 200


@pytest.mark.parametrize("accept", ["-1", "999999999999", "x", "1e3", "٣"])
def test_an_odd_choice_is_no_choice(client: FlaskClient, accept: str) -> None:
    data = {"text": TEXT, "language": "tr", "chosen": "1", "accept": accept}
    data["checked"] = fingerprint(client.post("/", data=data).text)
    assert corrected(client.post("/", data=data).text) == TEXT


def test_a_text_above_the_limit_is_told_so_on_a_page(client: FlaskClient) -> None:
    answer = client.post("/?ui=tr", data={"text": "x" * 1_000_001})
    assert answer.status_code == 413
    assert '<html lang="tr">' in answer.text
    huge = client.post("/", data={"text": "x" * 7_000_000})
    assert huge.status_code == 413
    assert '<html lang="">' not in huge.text


def test_a_name_is_looked_up_and_shown_with_origin_and_source(client: FlaskClient) -> None:
    found = client.get("/concepts?q=eliyev").text
    assert 'href="/concepts/ilham-aliyev"' in found
    page = client.get("/concepts/jeyhun-bayramov").text
    assert "Джейхун Байрамов" in page
    assert 'href="https://oxu.az/' in page
    assert "made by a rule, open for review" in page


def test_a_po_file_can_be_downloaded(client: FlaskClient) -> None:
    chosen = client.get("/export?source=en&target=az")
    assert chosen.headers["Content-Disposition"] == 'attachment; filename="az.po"'
    assert 'msgid "Ilham Aliyev"\nmsgstr "İlham Əliyev"' in chosen.text
    assert client.get("/export/en/kk.po").status_code == 200
    assert client.get("/export/en/xx.po").status_code == 404


@pytest.mark.parametrize("path", ["/nowhere", "/concepts/nobody", "/export"])
def test_what_is_not_there_is_a_page(client: FlaskClient, path: str) -> None:
    answer = client.get(path)
    assert (answer.status_code, answer.mimetype) == (404, "text/html")
    assert "There is nothing at this address." in answer.text


def test_every_page_forbids_foreign_content(client: FlaskClient) -> None:
    for path in ("/", "/concepts", "/concepts/nato", "/nowhere", "/api/v1/concepts?query=a"):
        headers = client.get(path).headers
        assert headers["Content-Security-Policy"].startswith("default-src 'self'")
        assert headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("tag", LANGUAGES)
def test_no_message_of_a_page_language_is_missing(tag: str) -> None:
    with (data_folder("locales") / tag / "LC_MESSAGES" / "messages.po").open("rb") as file:
        catalogue = read_po(file)
    with (data_folder("locales") / "messages.pot").open("rb") as file:
        template = read_po(file)
    assert {message.id for message in catalogue} == {message.id for message in template}
    for message in catalogue:
        strings = message.string if isinstance(message.string, tuple) else (message.string,)
        assert all(strings), message.id
        assert not message.fuzzy, message.id


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_placeholder_survives_translation(tag: str) -> None:
    with (data_folder("locales") / tag / "LC_MESSAGES" / "messages.po").open("rb") as file:
        for message in read_po(file):
            if not message.id:
                continue
            wanted = set(re.findall(r"%\(\w+\)\w", message.id if isinstance(message.id, str) else message.id[1]))
            for string in message.string if isinstance(message.string, tuple) else (message.string,):
                assert set(re.findall(r"%\(\w+\)\w", str(string))) == wanted, message.id


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_page_speaks_the_language_that_was_asked_for(client: FlaskClient, tag: str) -> None:
    for path in (f"/?ui={tag}", f"/concepts?q=eliyev&ui={tag}", f"/concepts/nato?ui={tag}", f"/nowhere?ui={tag}"):
        assert f'<html lang="{tag}">' in client.get(path).text
    page = client.post("/", data={"text": TEXT, "language": "tr", "ui": tag}).text
    assert f'<html lang="{tag}">' in page
    assert ("without its diacritics" in page) == (tag == "en")


def test_the_language_of_the_page_is_remembered_or_asked_of_the_browser(client: FlaskClient) -> None:
    wish = {"Accept-Language": "de, kk-KZ;q=0.8, en;q=0.5"}
    assert '<html lang="kk">' in client.get("/", headers=wish).text
    client.get("/?ui=uz")
    assert '<html lang="uz">' in client.get("/", headers=wish).text


def test_all_cases_of_a_name_are_shown_with_their_reasons(client: FlaskClient) -> None:
    page = client.get("/inflect?name=Trump&language=tr&reading=tramp").text
    for form in ("Trump&#39;ın", "Trump&#39;a", "Trump&#39;ta", "Trump&#39;la"):
        assert form in page
    assert "It is read tramp." in page
    assert "Bakanlığı&#39;na" in client.get("/inflect?name=Bakanlığı&language=tr&izafet=on").text


def test_a_language_shows_the_cases_that_it_has(client: FlaskClient) -> None:
    page = client.get("/inflect?name=Ильхам Алиев&language=ru").text
    assert "Ильхамом Алиевым" in page
    assert page.count('<th scope="row">') == 6


@pytest.mark.parametrize("query", ["", "?name=%00", "?name=x&language=xx&kind=yy", "?name=" + "a" * 9_000, "?name=🙂"])
def test_an_odd_name_to_inflect_is_answered(client: FlaskClient, query: str) -> None:
    assert client.get(f"/inflect{query}").status_code == 200


def test_a_name_is_spelt_with_its_ground(client: FlaskClient) -> None:
    page = client.get("/transliterate?name=Ömer+Kocaman&from=tr&to=ru").text
    assert "Омер Коджаман" in page
    assert "It was seen at" in page
    assert "Kasym-Zhomart" in client.get("/transliterate?name=Қасым-Жомарт&from=kk&to=en&style=passport").text


@pytest.mark.parametrize(
    "query",
    [
        "",
        "?name=",
        "?name=%00",
        "?name=a&from=xx&to=yy&style=zz&origin=qq",
        "?name=" + "ə" * 2_000,
        "?name=<b>&from=az&to=kk",
    ],
)
def test_an_odd_name_to_spell_is_answered(client: FlaskClient, query: str) -> None:
    answer = client.get(f"/transliterate{query}")
    assert answer.status_code == 200
    assert "<b>" not in answer.text


def test_a_style_without_a_table_says_what_to_do(client: FlaskClient) -> None:
    page = client.get("/transliterate?name=Ömer&from=tr&to=ru&style=passport").text
    assert "There is no table of this style between these languages." in page
