"""The language of a page: catalogues of locales/ read at start, the reader's choice, the browser's wish."""

from __future__ import annotations

from contextlib import suppress
from gettext import GNUTranslations, NullTranslations
from io import BytesIO

from babel import Locale, negotiate_locale
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from flask import Flask, Response, g, request
from werkzeug.exceptions import RequestEntityTooLarge

from glossary.settings import data_folder

LANGUAGES = {"az": "Azərbaycanca", "tr": "Türkçe", "kk": "Қазақша", "uz": "Oʻzbekcha", "en": "English"}
_COOKIE = "ui"
_YEAR = 365 * 24 * 3600
_catalogues: dict[str, NullTranslations] = {}


def init_app(app: Flask) -> None:
    """Load the catalogues and let templates translate."""
    _catalogues.update({tag: _load(tag) for tag in LANGUAGES})
    app.jinja_env.add_extension("jinja2.ext.i18n")
    app.jinja_env.install_gettext_callables(  # type: ignore[attr-defined]
        gettext, lambda one, many, number: _catalogue().ngettext(one, many, number), newstyle=True
    )
    app.before_request(_choose)
    app.after_request(_remember)


def gettext(message: str) -> str:
    """*message* in the language of the page; the empty message stays empty."""
    return _catalogue().gettext(message) if message else ""


def language_name(tag: str) -> str:
    """The name that CLDR has for a language *tag* in the language of the page, or nothing."""
    return str(Locale.parse(g.get("language", "en")).languages.get(tag, ""))


def marked(message: str) -> str:
    """*message* itself: marks a label of the data for the catalogue."""
    return message


def _catalogue() -> NullTranslations:
    return _catalogues[g.get("language", "en")]


def _load(tag: str) -> NullTranslations:
    path = data_folder("locales") / tag / "LC_MESSAGES" / "messages.po"
    if not path.exists():
        return NullTranslations()
    compiled = BytesIO()
    with path.open("rb") as file:
        write_mo(compiled, read_po(file))
    compiled.seek(0)
    return GNUTranslations(compiled)


def _choose() -> None:
    g.language = _wished()
    asked = request.args.get(_COOKIE, "")
    if request.method == "POST" and not asked and not request.path.startswith("/api/"):
        with suppress(RequestEntityTooLarge):
            asked = request.form.get(_COOKIE, "")
    g.asked = asked if asked in LANGUAGES else ""
    chosen = g.asked or request.cookies.get(_COOKIE, "")
    g.language = chosen if chosen in LANGUAGES else g.language


def _wished() -> str:
    wishes = [value.replace("-", "_") for value, _ in request.accept_languages]
    found = negotiate_locale([*wishes, *(wish.partition("_")[0] for wish in wishes)], list(LANGUAGES))
    return str(found or "en")


def _remember(response: Response) -> Response:
    if g.get("asked"):
        secure = request.is_secure
        response.set_cookie(_COOKIE, g.asked, max_age=_YEAR, samesite="Lax", httponly=True, secure=secure)
    response.vary.add("Accept-Language")
    response.vary.add("Cookie")
    return response
