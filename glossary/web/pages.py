"""The door for people: puts the pages into the application, and shows errors as pages."""

from __future__ import annotations

from flask import Flask, render_template

from glossary.web import check, concepts, inflect, labels, transliterate
from glossary.web.i18n import LANGUAGES
from glossary.web.i18n import marked as N_

_TITLES = {
    404: N_("There is nothing at this address."),
    405: N_("This address does not answer to that."),
    413: N_("The text is too long."),
    422: N_("The text cannot be read."),
    500: N_("Something went wrong on the server."),
}
_ADVICE = {
    404: N_("Look the name up, or check a text."),
    413: N_("Send it in parts."),
    422: N_("It holds something that is no text. Copy it again from where it came, and paste it here."),
    500: N_("Your text was not stored. Try again; if it happens again, tell the editors."),
}
_FALLBACK = N_("The request cannot be answered.")


def init_app(app: Flask) -> None:
    """Register the pages and what their templates need."""
    app.register_blueprint(check.blueprint)
    app.register_blueprint(concepts.blueprint)
    app.register_blueprint(inflect.blueprint)
    app.register_blueprint(transliterate.blueprint)
    app.jinja_env.globals.update(labels=labels, page_languages=LANGUAGES)
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True


def error_page(status: int) -> tuple[str, int]:
    """A page that says what is wrong and what to do."""
    title, advice = _TITLES.get(status, _FALLBACK), _ADVICE.get(status, "")
    return render_template("error.html", title=title, advice=advice), status
