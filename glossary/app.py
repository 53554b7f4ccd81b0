"""create_app(settings): ties the parts together, in reading order."""

from __future__ import annotations

import gc

from flask import Flask, Response, request
from flask.json.provider import DefaultJSONProvider
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response as AnyResponse

from glossary.api import errors as api_errors
from glossary.api import views as api
from glossary.current import open_glossary
from glossary.errors import GlossaryError
from glossary.settings import GARBAGE_THRESHOLD, Settings, read_settings
from glossary.web import i18n
from glossary.web import pages as web

#: JSON and forms spend up to six bytes on one of text; the exact limit is checked on the decoded text.
_ENVELOPE = 6

_HEADERS = {
    "Content-Security-Policy": "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


class Json(DefaultJSONProvider):
    """JSON as the API speaks it: letters as they are, keys in their order, no spaces."""

    ensure_ascii = False
    sort_keys = False
    compact = True


def create_app(settings: Settings | None = None) -> Flask:
    """The application for *settings* (the environment's by default), with its glossary opened and filled."""
    gc.set_threshold(GARBAGE_THRESHOLD)
    settings = settings or read_settings()
    app = Flask(__name__, template_folder="web/templates", static_folder="web/static")
    app.json = Json(app)
    app.config.update(
        TEXT_LIMIT=settings.text_limit,
        ADMITTED=settings.admitted,
        COMMON_TURKIC=settings.common_turkic,
        CONTACT=settings.contact,
        MAX_CONTENT_LENGTH=settings.text_limit * _ENVELOPE + 65_536,
        MAX_FORM_MEMORY_SIZE=settings.text_limit * _ENVELOPE + 65_536,
    )
    app.extensions["glossary"] = open_glossary(settings)
    i18n.init_app(app)
    api.init_app(app)
    web.init_app(app)
    app.register_error_handler(GlossaryError, _own_error)
    app.register_error_handler(HTTPException, _http_error)
    app.after_request(_with_headers)
    return app


def _own_error(error: GlossaryError) -> Response | tuple[str, int]:
    if _is_api():
        return api_errors.glossary_problem(error)
    return web.error_page(error.status)


def _http_error(error: HTTPException) -> Response | tuple[str, int] | AnyResponse:
    if error.code is not None and error.code < 400:
        return error.get_response()
    return api_errors.http_problem(error) if _is_api() else web.error_page(error.code or 500)


def _is_api() -> bool:
    return request.path.startswith("/api/")


def _with_headers(response: Response) -> Response:
    for name, value in _HEADERS.items():
        response.headers.setdefault(name, value)
    if request.method == "POST" or _is_api():
        response.headers.setdefault("Cache-Control", "no-store")
    return response
