"""The pages of the names: look one up in any script, see all its terms, take files for translators."""

from __future__ import annotations

from flask import Blueprint, Response, abort, current_app, render_template, request

from glossary.current import glossary_of
from glossary.documents.submitted import accepted
from glossary.exchange import po
from glossary.finding.index.entries import learnt_reading
from glossary.languages.load import tags
from glossary.store import concepts as stored

blueprint = Blueprint("concepts", __name__)

LONGEST_QUERY = 200


@blueprint.get("/concepts")
def search() -> str:
    """Concepts that a name typed in any script stands for."""
    query = accepted(request.args.get("q", ""), current_app.config["TEXT_LIMIT"]).strip()[:LONGEST_QUERY]
    with glossary_of(current_app.extensions).engine.connect() as connection:
        found = stored.search(connection, query, 50) if query else []
    return render_template("concepts.html", query=query, found=found, languages=tags())


@blueprint.get("/concepts/<id>")
def show(id: str) -> str:
    """One concept with all its terms, their origin and source, and its history."""
    current = glossary_of(current_app.extensions)
    with current.engine.connect() as connection:
        concept = stored.concept(connection, id)
        relations = stored.relations_of(connection, id)
        history = stored.history(connection, id)
    linked = {id for link in relations for id in (link.person, link.title, link.body)}
    known = current.ask(lambda index: {id: index.concepts[id] for id in linked if id in index.concepts})
    return render_template(
        "concept.html",
        concept=concept,
        relations=relations,
        history=history,
        known=known,
        readings={term: learnt_reading(term) for term in concept.terms},
    )


@blueprint.get("/export/<source>/<target>.po")
def export_po(source: str, target: str) -> Response:
    """A PO file for translators, as a download."""
    if source not in tags() or target not in tags():
        abort(404)
    with glossary_of(current_app.extensions).engine.connect() as connection:
        text = po.text(stored.all_concepts(connection), source, target, current_app.config["CONTACT"])
    headers = {"Content-Disposition": f'attachment; filename="{target}.po"'}
    return Response(text, mimetype="text/x-gettext-translation", headers=headers)


@blueprint.get("/export")
def export_chosen() -> Response:
    """The download for the languages chosen in the form."""
    return export_po(request.args.get("source", ""), request.args.get("target", ""))
