"""Errors of the API as RFC 9457 problem details: `application/problem+json`, one shape for all."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from flask import Response, current_app, jsonify, request
from werkzeug.exceptions import HTTPException, RequestEntityTooLarge

from glossary.errors import GlossaryError

PROBLEM = "application/problem+json"

#: What to do about the errors that the framework raises, by status.
_HELP = {
    400: "The body is no JSON document.",
    404: "There is nothing at this address; see /api/v1/openapi.json.",
    405: "This address does not answer to that method; see /api/v1/openapi.json.",
    415: "Send the body as application/json.",
    422: "Some fields are wrong; see errors.",
    500: "Something went wrong on the server; the text was not stored.",
}


def problem(status: int, detail: str, code: str = "", **more: Any) -> Response:
    """A problem document: type, title, status, detail, instance, and *more* members."""
    title = HTTPStatus(status).phrase
    document = {"type": f"urn:glossary:{code}" if code else "about:blank", "title": title, "status": status}
    document |= {"detail": detail, "instance": request.path, **more}
    response = jsonify(document)
    response.status_code, response.mimetype = status, PROBLEM
    return response


def glossary_problem(error: GlossaryError) -> Response:
    """The problem document of one of our own errors."""
    return problem(error.status, error.message, error.code)


def http_problem(error: HTTPException) -> Response:
    """The problem document of an error of the framework, with the fields that are wrong, if any."""
    status = error.code or 500
    if isinstance(error, RequestEntityTooLarge):
        detail = f"The body is too large; the limit of a text is {current_app.config['TEXT_LIMIT']} bytes."
        return problem(status, detail, "text-too-long")
    detail = _HELP.get(status, error.description or "")
    data = getattr(error, "data", None) or {}
    messages = data.get("messages", {})
    more: dict[str, Any] = {"errors": list(_pointers(messages))} if messages else {}
    response = problem(status, detail, **more)
    for name, value in error.get_headers():
        if name == "Allow":
            response.headers[name] = value
    return response


def _pointers(messages: Any, path: str | None = None) -> Any:
    """`{"json": {"text": ["Missing."]}}` as `{"pointer": "/text", "detail": "Missing."}` for each."""
    if isinstance(messages, dict):
        for key, inner in messages.items():
            shown = str(key).encode("utf-8", "backslashreplace").decode().replace("~", "~0").replace("/", "~1")
            place = "" if path is None or key == "_schema" else f"/{shown}"
            yield from _pointers(inner, (path or "") + place)
    else:
        for message in messages if isinstance(messages, list) else [messages]:
            yield {"pointer": path or "", "detail": str(message)}
