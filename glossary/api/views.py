"""The JSON API, the door for programs: everything below /api/v1, described at /api/v1/openapi.json."""

from __future__ import annotations

from typing import Any

from flask import Flask, Request, Response, current_app, jsonify
from flask_smorest import Api, Blueprint
from webargs.flaskparser import FlaskParser
from werkzeug.exceptions import BadRequest, UnsupportedMediaType

from glossary import __version__
from glossary.api import schemas
from glossary.api.answers import concept_answer, conversion_answer, report_answer, spellings_answer
from glossary.api.errors import PROBLEM
from glossary.check import check
from glossary.current import glossary_of
from glossary.documents.submitted import accepted
from glossary.model import House, Options, Source
from glossary.orthography.convert import convert_with_warnings
from glossary.store import concepts as stored
from glossary.transliteration.candidates import candidates
from glossary.transliteration.respell import origin_of


class JsonParser(FlaskParser):
    """Reads bodies, JSON alone; what Python's parser refuses (nesting bombs, 5,000 digits) is no JSON either."""

    def _raw_load_json(self, req: Request) -> Any:
        if not req.is_json:
            raise UnsupportedMediaType
        try:
            return super()._raw_load_json(req)
        except (RecursionError, ValueError) as error:
            raise BadRequest from error


class ProblemBlueprint(Blueprint):  # type: ignore[misc]
    """A blueprint of flask-smorest with our parser."""

    ARGUMENTS_PARSER = JsonParser()


class ProblemApi(Api):  # type: ignore[misc]
    """flask-smorest, documenting problem documents in place of its own errors, which app.py answers."""

    ERROR_SCHEMA = schemas.Problem

    def _register_responses(self) -> None:
        """Only errors are problem documents: the type is set while they are described."""
        self.DEFAULT_RESPONSE_CONTENT_TYPE = PROBLEM
        super()._register_responses()
        del self.DEFAULT_RESPONSE_CONTENT_TYPE

    def _register_error_handlers(self) -> None:
        """Errors are turned into answers in app.py, for pages and API in one place."""


blueprint = ProblemBlueprint("api", __name__, url_prefix="/api/v1")


def init_app(app: Flask) -> None:
    """Put the API into *app*."""
    app.config.update(
        API_TITLE="glossary",
        API_VERSION=__version__,
        OPENAPI_VERSION="3.1.0",
        OPENAPI_URL_PREFIX="/api/v1",
        OPENAPI_JSON_PATH="openapi.json",
    )
    ProblemApi(app).register_blueprint(blueprint)


@blueprint.route("/check", methods=["POST"])
@blueprint.arguments(schemas.CheckRequest)
@blueprint.arguments(schemas.CheckQuery, location="query")
@blueprint.response(200, schemas.Report)
@blueprint.alt_response(413, schema=schemas.Problem, description="Text too long", content_type=PROBLEM)
def post_check(body: dict[str, Any], query: dict[str, Any]) -> Response:
    """Find the names in a text, with a verdict, a replacement and the reasons for each."""
    text = accepted(body["text"], current_app.config["TEXT_LIMIT"])
    house, options = House(current_app.config["ADMITTED"]), Options(body["target"], body["quotations"])
    source = Source(text, body["format"], body["language"])
    report = glossary_of(current_app.extensions).ask(lambda index: check(source, index, house, options))
    unit = "UTF-16 code units" if query["offsets"] == "utf16" else "code points"
    return jsonify(report_answer(report, unit))


@blueprint.route("/transliterate", methods=["POST"])
@blueprint.arguments(schemas.TransliterateRequest)
@blueprint.response(200, schemas.Spellings)
def post_transliterate(body: dict[str, Any]) -> Response:
    """Spell a name as the press of another language does: what is stored first, rules second."""
    name = accepted(body["name"], current_app.config["TEXT_LIMIT"])
    written, target, origin = body["written"], body["target"], body["origin"]
    known = glossary_of(current_app.extensions).spellings
    found = candidates(name, written, target, body["best"], body["style"], known, origin)
    home = origin or origin_of(name, written, target)
    return jsonify(spellings_answer(name, written, target, home, body["style"], found))


@blueprint.route("/convert", methods=["POST"])
@blueprint.arguments(schemas.ConvertRequest)
@blueprint.response(200, schemas.Conversion)
def post_convert(body: dict[str, Any]) -> Response:
    """Convert a text to another script of its language; `warnings` are the words that the table leaves open."""
    text = accepted(body["text"], current_app.config["TEXT_LIMIT"])
    glyphs = current_app.config["COMMON_TURKIC"]
    conversion = convert_with_warnings(text, body["written"], body["target"], glyphs)
    return jsonify(conversion_answer(body["written"], body["target"], conversion))


@blueprint.route("/concepts", methods=["GET"])
@blueprint.arguments(schemas.ConceptQuery, location="query")
@blueprint.response(200, schemas.Concepts)
def get_concepts(query: dict[str, Any]) -> Response:
    """Look up a name typed in any script, whole or in part."""
    with glossary_of(current_app.extensions).engine.connect() as connection:
        found = stored.search(connection, accepted(query["query"], 1_000), query["limit"])
        version = stored.version(connection)
    return jsonify({"glossary_version": version, "concepts": [concept_answer(item) for item in found]})


@blueprint.route("/concepts/<id>", methods=["GET"])
@blueprint.response(200, schemas.Concept)
@blueprint.alt_response(404, schema=schemas.Problem, description="No such concept", content_type=PROBLEM)
def get_concept(id: str) -> Response:
    """A concept with all its terms, their origin and source, its relations and its history."""
    with glossary_of(current_app.extensions).engine.connect() as connection:
        item = stored.concept(connection, id)
        links = stored.relations_of(connection, id)
        changes = stored.history(connection, id)
    return jsonify(concept_answer(item, links, changes))
