"""The OpenAPI document: what FastAPI makes of the routes, completed with what holds for all of them.

Examples are composed from those of the fields, so that they are kept in one place.
"""

from collections.abc import Iterator
from typing import Any

from fastapi import FastAPI

from api.policies import Public, policies
from api.problems import example_of
from api.repeats import HEADER, takes_key
from api.schemas.forms import ETAG
from api.security import SCHEME

Document = dict[str, Any]

_RETRY_AFTER = {"Retry-After": {"description": "Seconds to wait", "schema": {"type": "integer", "minimum": 0}}}
_ETAG = {"ETag": {"description": "What If-Match and If-None-Match take", "schema": {"type": "string"}}}
_LOCATION = {"Location": {"description": "Where it is read, below this host", "schema": {"type": "string"}}}

# Documented once; operations refer to them. The last two hold for whatever 4XX and 5XX is not named.
_SHARED: dict[str, tuple[str, tuple[int, str, Document]]] = {
    "413": ("TooLarge", (413, "The body is too large: 256 KiB at most, a document 10 MiB", {})),
    "429": ("TooMany", (429, "Too many requests; try again after Retry-After seconds", _RETRY_AFTER)),
    "503": ("Busy", (503, "Nothing was done; try again after Retry-After seconds", _RETRY_AFTER)),
    "4XX": ("Refused", (422, "The request cannot be done as sent: `code`, `errors` or `findings` tell why", {})),
    "5XX": ("Failed", (500, "Nothing was done", {})),
}
_BY_FORMAT = {
    "date": "2026-05-05",
    "date-time": "2026-05-05T14:00:00Z",
    "uuid": "0b8f5f6e-3f4c-4d0a-9d1e-5a4b1c2d3e4f",
}


def complete(app: FastAPI, document: Document) -> Document:
    """The document with examples, shared errors, headers, and what must be sent as it is."""
    schemas = document["components"]["schemas"]
    for schema in schemas.values():
        if schema.get("type") == "object" and "examples" not in schema:
            schema["examples"] = [compose(schema, schemas)]
    _name_bounds(document)
    shared = {name: _problem(*problem) for name, problem in _SHARED.values()}
    document["components"]["responses"] = shared
    policy_of = {(method, route.path): policy for route, policy in policies(app) for method in route.methods or ()}
    for method, path, operation in operations(document):
        _complete_operation(operation, schemas)
        if not takes_key(method, path):  # the policies name it also where it is not looked at
            kept = [one for one in operation.pop("parameters", ()) if one["name"] != HEADER.lower()]
            operation.update({"parameters": kept} if kept else {})
        if not isinstance(policy_of.get((method.upper(), path)), Public):
            operation["security"] = [{SCHEME: []}]
        elif "security" in operation:
            operation["security"].append({})  # a token is taken, and none is needed
    return document


def _name_bounds(part: Any) -> None:
    """Bounds behind a validator of ours come out by Pydantic's names."""
    if isinstance(part, list):
        for one in part:
            _name_bounds(one)
    if isinstance(part, dict):
        if part.get("type") == "integer":
            for own, name in (("ge", "minimum"), ("le", "maximum")):
                if own in part:
                    part[name] = part.pop(own)
        for one in part.values():
            _name_bounds(one)


def operations(document: Document) -> Iterator[tuple[str, str, Document]]:
    """Method, path and operation."""
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield method, path, operation


def _complete_operation(operation: Document, schemas: Document) -> None:
    for parameter in operation.get("parameters", ()):
        parameter["schema"] = _sent(parameter["schema"])
        if parameter["name"] == "if-match":
            parameter.update(required=True, schema=ETAG)
    responses = operation["responses"]
    for status, response in responses.items():
        headers = {**(_LOCATION if status == "201" else {}), **(_ETAG if _tagged(response, schemas) else {})}
        if headers:
            response["headers"] = headers
    for status, (name, _) in _SHARED.items():
        if status != "413" or "requestBody" in operation:
            responses[status] = {"$ref": f"#/components/responses/{name}"}


def _sent(schema: Document) -> Document:
    """A parameter is sent or not: there is no null in a query or header."""
    forms = [form for form in schema.get("anyOf", ()) if form != {"type": "null"}]
    if len(forms) != 1:
        return schema
    return {**{key: value for key, value in schema.items() if key != "anyOf"}, **forms[0]}


def _tagged(response: Document, schemas: Document) -> bool:
    content = response.get("content", {}).get("application/json", {}).get("schema", {})
    forms = [
        schemas.get(form.get("$ref", "").rpartition("/")[2], {}) for form in (content, *content.get("anyOf", ()))
    ]
    return any("version" in form.get("properties", {}) for form in forms)


def _problem(status: int, description: str, headers: Document) -> Document:
    schema = {"$ref": "#/components/schemas/ProblemRead"}
    content = {"application/problem+json": {"schema": schema, "example": example_of(status)}}
    return {"description": description, "content": content} | ({"headers": headers} if headers else {})


def compose(schema: Document, schemas: Document) -> Any:
    """An example of a schema, from those of its parts. Fields that may be left out are in it where they have one."""
    for key in ("examples", "enum"):
        if key in schema:
            return schema[key][0]
    if "$ref" in schema:
        return compose(schemas[schema["$ref"].rpartition("/")[2]], schemas)
    if "const" in schema:
        return schema["const"]
    if forms := schema.get("anyOf", schema.get("oneOf")):
        return compose(forms[0], schemas) if _has_example(forms[0]) else compose(forms[-1], schemas)
    if schema.get("type") == "object":
        fields = schema.get("properties", {})
        named = [name for name in fields if name in schema.get("required", ()) or "examples" in fields[name]]
        shown = named if len(named) >= schema.get("minProperties", 0) else list(fields)[:1]
        return {name: compose(fields[name], schemas) for name in shown}
    return _compose_plain(schema, schemas)


def _has_example(schema: Document) -> bool:
    return "examples" in schema or "$ref" in schema or schema.get("format") in _BY_FORMAT


def _compose_plain(schema: Document, schemas: Document) -> Any:
    match schema.get("type"):
        case "array":
            return [compose(schema["items"], schemas)]
        case "integer":
            return int(schema.get("minimum", 1))
        case "boolean":
            return False
        case "string":
            return _BY_FORMAT.get(schema.get("format", ""), "text")
        case _:
            return None
