"""The JSON API: answers as the design says, every error a problem document, the OpenAPI document true."""

from __future__ import annotations

from typing import Any

import pytest
import schemathesis
from flask.testing import FlaskClient
from hypothesis import HealthCheck, given, settings
from openapi_spec_validator import validate
from schemathesis.specs.openapi.checks import positive_data_acceptance

from glossary.app import create_app
from glossary.settings import read_settings

CHECK = "/api/v1/check"


def test_check_answers_like_the_command_line(client: FlaskClient) -> None:
    answer = client.post(CHECK, json={"text": "Omer Kocaman'ın konuşması", "language": "tr"}).json
    assert answer is not None
    assert list(answer) == ["language", "offset_unit", "glossary_version", "matches", "rewritten"]
    (match,) = answer["matches"]
    assert list(match) == [
        "start", "end", "text", "verdict", "kind", "concept", "term", "suffix", "features", "replacement",
        "confidence", "why", "alternatives", "forms", "language",
    ]  # fmt: skip
    assert match["replacement"] == "Ömer Kocaman'ın"
    assert match["forms"]["az"]["text"] == "Ömər Kocaman"


def test_offsets_count_utf16_units_on_request(client: FlaskClient) -> None:
    body = {"text": "🙂 Omer Kocaman", "language": "tr"}
    points = client.post(CHECK, json=body).json
    units = client.post(f"{CHECK}?offsets=utf16", json=body).json
    assert points is not None
    assert units is not None
    assert (points["offset_unit"], points["matches"][0]["start"]) == ("code points", 2)
    assert (units["offset_unit"], units["matches"][0]["start"]) == ("UTF-16 code units", 3)


def test_html_and_a_target_language_are_options(client: FlaskClient) -> None:
    body = {"text": "<p>Ömer Kocaman</p>", "format": "html", "language": "tr", "target": "az"}
    answer = client.post(CHECK, json=body).json
    assert answer is not None
    assert answer["rewritten"] == "<p>Ömər Kocaman</p>"


def test_transliterate_ranks_its_candidates(client: FlaskClient) -> None:
    answer = client.post("/api/v1/transliterate", json={"name": "Yılmaz Tunç", "from": "tr", "to": "ru"}).json
    assert answer is not None
    assert answer["candidates"][0] == {
        "text": "Йылмаз Тунч",
        "score": 0.8,
        "basis": "element",
        "why": [
            "Known in names of Turkish: Yılmaz Tunç.",
            "By sound, as the press of Russian writes names of Turkish.",
        ],
    }


def test_convert_says_which_words_its_table_leaves_open(client: FlaskClient) -> None:
    answer = client.post("/api/v1/convert", json={"text": "u aytsa", "from": "uz", "to": "uz-Cyrl"}).json
    assert answer == {
        "from": "uz",
        "to": "uz-Cyrl",
        "text": "у айтса",
        "warnings": [{"start": 2, "end": 7, "text": "айтса", "alternatives": ["айца"]}],
    }


def test_concepts_are_looked_up_in_any_script(client: FlaskClient) -> None:
    answer = client.get("/api/v1/concepts?query=eliyev").json
    assert answer is not None
    assert [item["id"] for item in answer["concepts"]] == ["ilham-aliyev"]
    assert answer["glossary_version"] == 1


def test_a_concept_has_terms_relations_and_history(client: FlaskClient) -> None:
    answer = client.get("/api/v1/concepts/fahrettin-altun").json
    assert answer is not None
    assert {"lang", "form", "status", "origin", "source"} <= answer["terms"][0].keys()
    assert answer["relations"][0]["to"] == "2025-07"


@pytest.mark.parametrize(
    ("body", "status", "pointer"),
    [
        (b"{", 400, None),
        (b"[" * 100_000, 400, None),
        (b"\xff", 400, None),
        (b"", 400, None),
        (b"{}", 422, "/text"),
        (b'{"text": 5}', 422, "/text"),
        (b'{"text": null}', 422, "/text"),
        (b'{"text": "a", "language": "xx"}', 422, "/language"),
        (b'{"text": "a", "target": "xx"}', 422, "/target"),
        (b'{"text": "a", "format": "pdf"}', 422, "/format"),
        (b'{"text": "a", "colour": "red"}', 422, "/colour"),
        (b'{"text": "\\ud800"}', 422, None),
        (b'{"text": "a", "\\ud800": 1}', 422, "/\\ud800"),
        (b'{"text": %s}' % (b"9" * 5_000), 400, None),
        (b"x" * 7_000_000, 413, None),
    ],
)
def test_bad_input_is_a_problem_document(client: FlaskClient, body: bytes, status: int, pointer: str | None) -> None:
    answer: Any = client.post(CHECK, data=body, content_type="application/json")
    assert_problem(answer, status)
    if pointer:
        assert [error["pointer"] for error in answer.json["errors"]] == [pointer]


def test_a_text_above_the_limit_is_413(client: FlaskClient) -> None:
    answer: Any = client.post(CHECK, json={"text": "ə" * 500_001})
    assert_problem(answer, 413)
    assert answer.json["detail"] == "The text has 1000002 bytes; the limit is 1000000."


@pytest.mark.parametrize("text", ["", "\x00", "a\x00b", "\u202eOmer", "\ufffe"])
def test_an_odd_text_is_simply_answered(client: FlaskClient, text: str) -> None:
    answer: Any = client.post(CHECK, json={"text": text})
    assert answer.status_code == 200
    assert answer.json["rewritten"] == text


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("get", "/api/v1/concepts", 422),
        ("get", "/api/v1/concepts/nobody", 404),
        ("get", "/api/v1/concepts/%00", 404),
        ("get", "/api/v1/nowhere", 404),
        ("get", "/api/", 404),
        ("get", CHECK, 405),
        ("delete", "/api/v1/concepts", 405),
    ],
)
def test_every_error_below_api_is_a_problem_document(client: FlaskClient, method: str, path: str, status: int) -> None:
    answer = client.open(path, method=method.upper())
    assert_problem(answer, status)
    if status == 405:
        assert answer.headers["Allow"]


def test_a_form_body_is_told_what_to_send(client: FlaskClient) -> None:
    assert_problem(client.post(CHECK, data={"text": "a"}), 400, 415, 422)


def assert_problem(answer: Any, *statuses: int) -> None:
    assert answer.status_code in statuses
    assert answer.mimetype == "application/problem+json"
    assert {"type", "title", "status", "detail", "instance"} <= answer.json.keys()
    assert answer.json["status"] == answer.status_code
    assert answer.json["detail"]


def test_the_openapi_document_is_valid(client: FlaskClient) -> None:
    document = client.get("/api/v1/openapi.json").json
    assert document is not None
    assert document["openapi"] == "3.1.0"
    validate(document)


@pytest.fixture(scope="module")
def described(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The API as its own document describes it."""
    database = str(tmp_path_factory.mktemp("described") / "glossary.sqlite3")
    app = create_app(read_settings({}, database=database))
    return schemathesis.openapi.from_wsgi("/api/v1/openapi.json", app)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/api/v1/check"),
        ("POST", "/api/v1/transliterate"),
        ("POST", "/api/v1/convert"),
        ("GET", "/api/v1/concepts"),
        ("GET", "/api/v1/concepts/{id}"),
    ],
)
def test_the_api_keeps_what_its_document_says(described: Any, method: str, path: str) -> None:
    """Styles that a pair has no rules for are refused although the document allows their names."""

    @given(described[path][method].as_strategy())
    @settings(max_examples=40, suppress_health_check=list(HealthCheck))
    def answers(case: Any) -> None:
        case.call_and_validate(excluded_checks=[positive_data_acceptance])

    answers()
