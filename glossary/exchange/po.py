"""Gettext PO: one file a target language, a message a concept; read() and write().

The header and the plural rules are our own where Babel's are not what gettext's tools want (Babel says one
plural form for Turkish, i18nspector wants two; `uz@cyrillic` is its code for Cyrillic Uzbek).
"""

from __future__ import annotations

import codecs
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Message
from babel.messages.pofile import PoFileError, read_po

from glossary import __version__
from glossary.errors import SHOWN, InvalidFile
from glossary.exchange.po_syntax import header_of
from glossary.languages.load import orthography, tags
from glossary.model import GUESSED, KINDS, Concept, Term, fault_of

_TWO = "nplurals=2; plural=(n != 1);"
_ONE = "nplurals=1; plural=0;"
_PLURALS = {
    "ru": "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
    "kk": _ONE,
    "kk-Latn": _ONE,
}
_CODES = {
    "az-Cyrl": "az@cyrillic",
    "kk-Latn": "kk@latin",
    "uz-Cyrl": "uz@cyrillic",
    "trk-Latn": "trk",
}
#: Says in a message what the translation was when it was written.
_EXPORTED = "exported: "


@dataclass(frozen=True, slots=True)
class Translation:
    """What a translator wrote for one concept; *confirmed* unless the message is still marked as fuzzy, *exported* is
    what was there when the file was written, if it says so.
    """

    line: int
    kind: str
    concept: str
    lang: str
    form: str
    confirmed: bool
    exported: str | None = None


def write(folder: Path, concepts: Iterable[Concept], source: str, target: str, contact: str) -> Path:
    """Write `<target>.po` in *folder*, which is made if missing, and return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{target}.po"
    path.write_text(text(concepts, source, target, contact), encoding="utf-8", newline="\n")
    return path


def text(concepts: Iterable[Concept], source: str, target: str, contact: str) -> str:
    """A PO file with the house terms of *source* as messages and those of *target* as translations.

    A translation that nobody approved yet is fuzzy; the message context is the concept's kind and id; *contact*
    is the editors' address.
    """
    named = ((concept, origin) for concept in concepts if (origin := concept.best(source)))
    messages = (_message(concept, origin, concept.best(target)) for concept, origin in named)
    return "\n".join([_header(source, target, contact), *messages])


def read(path: Path) -> Iterator[Translation]:
    """The translations of a PO file that the export wrote, empty ones left out.

    Raises `InvalidFile` with the line for a file that is no PO, has no known language, or a message without
    the context that names its concept.
    """
    try:
        data = path.read_bytes().removeprefix(codecs.BOM_UTF8).replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        text = data.decode("utf-8", "replace")
        lang = _language(path.name, text, header_of(path.name, text))
        catalog = read_po(BytesIO(data), abort_invalid=True)
    except PoFileError as error:
        raise InvalidFile(path.name, error.lineno + 1, "", str(error)) from error
    except OSError as error:
        raise InvalidFile(path.name, 1, "", f"cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        lines = enumerate(data.split(b"\n"), start=1)
        line = next((number for number, line in lines if line == error.object.rstrip(b"\n")), 1)
        raise InvalidFile(path.name, line, "", f"is not in the charset of the header, {error.encoding}") from error
    except (ValueError, LookupError) as error:
        raise InvalidFile(path.name, 1, "", f"is not a PO file: {error}") from error
    for message in catalog:
        if message.id and (read := _translation(path.name, message, lang)):
            yield read


def _translation(file: str, message: Message, lang: str) -> Translation | None:
    """What *message* of a *file* says of its concept; None if nobody has translated it."""
    line = message.lineno or 1
    if not isinstance(message.string, str):
        raise InvalidFile(file, line, "msgstr", "a name has no plural")
    form = unicodedata.normalize("NFC", _one_line(message.string))
    if not form:
        return None
    kind, _, concept = (message.context or "").partition(":")
    if kind not in KINDS or not concept:
        raise InvalidFile(file, line, "msgctxt", "the message names no concept, such as person:omer-kocaman")
    if fault := fault_of(form):
        raise InvalidFile(file, line, "msgstr", f"the name {fault}")
    told = (note.removeprefix(_EXPORTED) for note in message.auto_comments if note.startswith(_EXPORTED))
    return Translation(line, kind, concept, lang, form, not message.fuzzy, next(told, None))


def _language(file: str, text: str, header: Mapping[str, str]) -> str:
    """The tag of the language that the *header* of a file names."""
    codes = {_CODES.get(tag, tag): tag for tag in tags()}
    code = header.get("language", "")
    if code in codes or code in tags():
        return codes.get(code, code)
    fault = f"unknown language {code[:SHOWN]!r}; one of {', '.join(codes)}" if code else "the header names no language"
    lines = enumerate(text.lower().split("\n"), start=1)
    line = next((number for number, line in lines if "language:" in line), 1)
    raise InvalidFile(file, line, "Language", fault)


def _header(source: str, target: str, contact: str) -> str:
    moment = datetime.now(UTC).strftime("%Y-%m-%d %H:%M+0000")
    fields = {
        "Project-Id-Version": f"glossary {__version__}",
        "Report-Msgid-Bugs-To": contact,
        "POT-Creation-Date": moment,
        "PO-Revision-Date": moment,
        "Last-Translator": f"glossary <{contact}>",
        "Language-Team": orthography(target).name,
        "Language": _CODES.get(target, target),
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": _PLURALS.get(target, _TWO),
        "X-Generator": f"glossary {__version__}",
        "X-Source-Language": source,
    }
    lines = ['msgid ""', 'msgstr ""', *(_quoted(f"{name}: {value}")[:-1] + '\\n"' for name, value in fields.items())]
    return "\n".join(lines) + "\n"


def _message(concept: Concept, origin: Term, target: Term | None) -> str:
    about = [f"#. {concept.kind}"] + ([f"#. {_one_line(concept.note)}"] if concept.note else [])
    if target:
        about.append(f"#. {_EXPORTED}{_one_line(target.form)}")
        about.insert(0, f"# {target.origin}" + (f": {_one_line(target.source)}" if target.source else ""))
        if target.origin in GUESSED:
            about.append("#, fuzzy")
    return "\n".join(
        [
            *about,
            f"msgctxt {_quoted(f'{concept.kind}:{concept.id}')}",
            f"msgid {_quoted(origin.form)}",
            f"msgstr {_quoted(target.form if target else '')}",
            "",
        ]
    )


def _one_line(value: str) -> str:
    return " ".join(value.split())


def _quoted(value: str) -> str:
    return '"' + _one_line(value).replace("\\", "\\\\").replace('"', '\\"') + '"'
