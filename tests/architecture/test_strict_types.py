"""What a body may say is what the contract says: a yes or no is neither a number nor a word, a number no text."""

from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

from api.schemas.common import Schema
from tests.contract import CONTRACT


def _reached() -> set[str]:
    """The schemas of all bodies that are sent, with those of their parts."""
    found = set[str]()
    waiting: list[Any] = [one.get("requestBody") for path in CONTRACT["paths"].values() for one in path.values()]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            name = str(one.get("$ref", "")).rpartition("/")[2]
            if name and name not in found:
                found.add(name)
                waiting.append(CONTRACT["components"]["schemas"][name])
            waiting += one.values()
        elif isinstance(one, list):
            waiting += one
    return found


def _below(one: type[Schema]) -> Iterator[type[Schema]]:
    for each in one.__subclasses__():
        yield each
        yield from _below(each)


def _types(form: dict[str, Any]) -> set[str]:
    return {one["type"] for one in form.get("anyOf", [form]) if "type" in one}


def _taken(schema: type[Schema], field: str, value: object) -> bool:
    try:
        schema.__pydantic_validator__.validate_python({field: value})
    except ValidationError as error:
        return not any(one["loc"][:1] == (field,) for one in error.errors())
    return True


def test_no_field_of_a_body_takes_another_type_than_it_says() -> None:
    schemas = {one.__name__: one for one in _below(Schema)}
    lax, tried = [], 0
    for name in sorted(_reached() & set(schemas)):
        for field, form in CONTRACT["components"]["schemas"][name].get("properties", {}).items():
            types = _types(form)
            wrong: tuple[object, ...] = (0, "true") if "boolean" in types else ("1",) if "integer" in types else ()
            if types & {"string", "array", "object"}:
                continue
            lax += [(name, field, value) for value in wrong if _taken(schemas[name], field, value)]
            tried += len(wrong)
    assert lax == []
    assert tried > 40
