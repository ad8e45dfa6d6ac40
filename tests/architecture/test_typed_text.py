"""Every string that comes in is cleaned in one place, or has a form that leaves nothing to clean."""

from collections.abc import Iterator
from typing import Any, get_args

import pytest
from fastapi.dependencies.models import Dependant
from fastapi.routing import iter_route_contexts
from pydantic import BaseModel, BeforeValidator, StringConstraints
from pydantic.fields import FieldInfo

from api.main import create_app
from api.schemas.addresses import Email, NewEmail
from api.schemas.common import PARAGRAPHS, TYPED, Line, Schema, Words

# Hashed; compared with the languages; read by patterns of their own; held to the modalities' own form.
FREE = {"password", "current_password", "new_password", "modalities", "accept_language", "if_match"}
FREE |= {"idempotency_key"}
ADDRESS = [
    mark for kind in (Email, NewEmail) for mark in kind.__metadata__ if not isinstance(mark, StringConstraints)
]


def _safe(marks: list[Any]) -> bool:
    """Whether these annotations clean the text, or hold it to a pattern."""
    words = Words.__metadata__[0]
    forms = [mark for mark in marks if isinstance(mark, BeforeValidator) or getattr(mark, "pattern", None)]
    return (
        bool(forms)
        or TYPED in marks
        or PARAGRAPHS in marks
        or words in marks
        or any(mark in marks for mark in ADDRESS)
    )


def _unsafe(annotation: Any, marks: list[Any], path: str) -> Iterator[str]:
    """The places of a type in which a text is taken as it comes."""
    if annotation is str:
        if not _safe(marks):
            yield path
    elif isinstance(annotation, type) and issubclass(annotation, BaseModel):
        for name, field in annotation.model_fields.items():
            if name not in FREE:
                yield from _unsafe_field(field, f"{path}.{name}")
    elif hasattr(annotation, "__metadata__"):
        yield from _unsafe(annotation.__origin__, [*marks, *annotation.__metadata__], path)
    else:
        for argument in get_args(annotation):
            yield from _unsafe(argument, [], path)


def _unsafe_field(field: FieldInfo, path: str) -> Iterator[str]:
    return _unsafe(field.annotation, list(field.metadata), path)


def _parameters(dependant: Dependant) -> Iterator[tuple[str, FieldInfo]]:
    for params in (dependant.path_params, dependant.query_params, dependant.header_params, dependant.body_params):
        yield from ((param.name, param.field_info) for param in params if param.name not in FREE)
    for below in dependant.dependencies:
        yield from _parameters(below)


ROUTES = [route for route in iter_route_contexts(create_app(None).routes) if hasattr(route, "dependant")]


def test_every_text_that_comes_in_passes_the_one_place() -> None:
    taken = [
        place
        for route in ROUTES
        if route.dependant is not None
        for name, field in _parameters(route.dependant)
        for place in _unsafe_field(field, f"{min(route.methods or [''])} {route.path} {name}")
    ]
    assert taken == []


class Careless(Schema):
    name: Line
    note: str | None
    rooms: list[dict[str, Line]]


FOUND = [(Careless, ["body.note", "body.rooms"]), (Line, []), (str, ["body"])]


@pytest.mark.parametrize(("annotation", "places"), FOUND)
def test_a_plain_string_is_found(annotation: Any, places: list[str]) -> None:
    """The negative control."""
    assert list(_unsafe(annotation, [], "body")) == places
