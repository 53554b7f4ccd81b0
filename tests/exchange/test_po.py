"""PO files: clean for gettext's own checkers, read back with what changed, wrong files refused with a line."""

from __future__ import annotations

import codecs
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from glossary.errors import InvalidFile
from glossary.exchange import po, seeds
from glossary.languages.load import tags
from glossary.settings import data_folder

CONCEPTS, _ = seeds.read(data_folder("seeds") / "concepts")
CONTACT = "editors@glossary.internal"
HEADER = 'msgid ""\nmsgstr ""\n"Language: az\\n"\n\n'
BAKU = 'msgctxt "place:baku"\nmsgid "Baku"\nmsgstr '


#: Languages without a code that the checkers know.
UNREGISTERED = {"trk-Latn", "uz-Latn-2026"}


@pytest.mark.parametrize("target", [tag for tag in tags() if tag not in UNREGISTERED])
def test_gettext_and_i18nspector_have_nothing_to_say(tmp_path: Path, target: str, needs: Callable[[str], None]) -> None:
    needs("msgfmt")
    needs("i18nspector")
    path = po.write(tmp_path, CONCEPTS, "en", target, CONTACT)
    checked = subprocess.run(["msgfmt", "-c", "-o", "-", path], capture_output=True, check=False)
    assert (checked.returncode, checked.stderr) == (0, b"")
    inspected = subprocess.run(["i18nspector", path], capture_output=True, text=True, check=False)
    assert inspected.stdout == ""


def test_every_message_names_its_concept_and_comes_back(tmp_path: Path) -> None:
    path = po.write(tmp_path, CONCEPTS, "en", "kk", CONTACT)
    found = {item.concept: item for item in po.read(path)}
    for concept in CONCEPTS:
        term = concept.best("kk")
        assert term is not None
        assert found[concept.id].form == found[concept.id].exported == term.form
        assert found[concept.id].lang == "kk"
        assert found[concept.id].confirmed == (term.origin == "attested")


def test_quotation_marks_and_backslashes_survive(tmp_path: Path) -> None:
    path = po.write(tmp_path, CONCEPTS, "en", "az", CONTACT)
    forms = {item.concept: item.form for item in po.read(path)}
    assert forms["media-literacy"] == "“Media savadlılığı” layihəsi"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('msgid "a', "line"),
        ('msgid ""\nmsgstr ""\n"Language: xx\\n"\n', "line 3, column Language: unknown language 'xx'"),
        ('msgid ""\nmsgstr ""\n"X: y\\n"\n', "column Language: the header names no language"),
        (
            'msgid ""\nmsgstr ""\n"Language: az\\n"\n\nmsgid "a"\nmsgstr "b"\n',
            "line 5, column msgctxt: the message names no concept",
        ),
        (f'{HEADER}msgctxt ":"\nmsgid "a"\nmsgstr "b"\n', "line 6, column msgctxt: the message names no concept"),
        (f'{HEADER}msgctxt "place:baku"\nmsgid "a"\nmsgstr "Bak\n', "line 7: the string is not closed"),
        (f'{HEADER}{BAKU}"a"\n\n{BAKU}"b"\n', "line 9, column msgctxt: the concept stands twice"),
        (f"{HEADER}{BAKU}'a'\n", "line 7: it is neither a comment nor a keyword"),
        (f'{HEADER}{BAKU}"a"\nmsgstr "b"\n', "line 8, column msgstr: msgstr cannot stand after msgstr"),
        (f'{HEADER}msgstr "a"\n', "column msgstr: msgstr cannot stand"),
        (f'{HEADER}{BAKU}"a\\q"\n', "line 7: \\q is no escape"),
        (f'{HEADER}msgctxt "place:baku"\nmsgid "a"\n', "column msgid: the message has no msgstr"),
        (f'{HEADER}msgctxt "place:baku"\nmsgid ""\nmsgstr "a"\n', "column msgid: it is empty"),
        (f'{HEADER}{BAKU}"a"\n\n{BAKU.replace("msgctxt ", "msgctxt  ")}"b"\n', "msgctxt: the concept stands twice"),
        (f'{HEADER}{BAKU}"a\x01"\n', "column msgstr: the name has a sign that does not print: U+0001"),
        (f'{HEADER}{BAKU}"\u200b"\n', "column msgstr: the name has no letter"),
        (f'{HEADER}"Plural-Forms: nplurals=99999999999; plural=n;\\n"\n', "Plural-Forms: no language has more than 6"),
    ],
)
def test_a_file_that_is_no_work_of_ours_is_refused(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "az.po"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InvalidFile, match=r"az\.po") as caught:
        list(po.read(path))
    assert message in str(caught.value)


def test_the_header_is_read_however_it_is_laid_out(tmp_path: Path) -> None:
    path = tmp_path / "az.po"
    path.write_text(f'msgid ""\nmsgstr "language:az\\nX: y\\n"\n\n{BAKU}"Bakı"\r', encoding="utf-8")
    assert [(item.lang, item.form) for item in po.read(path)] == [("az", "Bakı")]


def test_a_wrong_charset_is_said_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "az.po"
    path.write_bytes(f'{HEADER}{BAKU}"Bak'.encode() + b'\xfd"\n')
    with pytest.raises(InvalidFile, match="line 7: is not in the charset of the header, utf-8"):
        list(po.read(path))


def test_a_blank_translation_is_none_and_a_byte_order_mark_no_letter(tmp_path: Path) -> None:
    path = tmp_path / "az.po"
    path.write_bytes(codecs.BOM_UTF8 + f'{HEADER}{BAKU}"  "\n'.encode())
    assert list(po.read(path)) == []


def test_contexts_that_an_editor_wrapped_are_read(tmp_path: Path) -> None:
    path = tmp_path / "az.po"
    wrapped = BAKU.replace('"place:baku"', '""\n"place:baku"')
    path.write_text(f'{HEADER}{wrapped}"Bakı"\n\n{wrapped.replace("aku", "arda")}"Bərdə"\n', encoding="utf-8")
    assert [(item.concept, item.form) for item in po.read(path)] == [("baku", "Bakı"), ("barda", "Bərdə")]


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "az.po"
    path.write_bytes(b'msgid ""\nmsgstr ""\n"Language: az\\n"\n\xff\xfe\x00')
    with pytest.raises(InvalidFile, match=r"az.po, line"):
        list(po.read(path))
