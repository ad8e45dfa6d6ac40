"""The contract says what happens."""

from api.main import create_app
from tests.world import Client, create_forum, forum_payload

CONTRACT = create_app(None).openapi()
OPERATIONS = [
    (method, path, operation)
    for path, operations in CONTRACT["paths"].items()
    for method, operation in operations.items()
]


def test_each_operation_is_described_with_its_errors_and_preconditions() -> None:
    assert len(OPERATIONS) > 40
    for method, path, operation in OPERATIONS:
        assert operation["description"], path
        for status in ("4XX", "5XX"):
            assert list(operation["responses"][status]["content"]) == ["application/problem+json"]
        required = {p["name"]: p["required"] for p in operation.get("parameters", []) if p["name"] == "if-match"}
        shared = not path.startswith(("/v1/me", "/v1/grants", "/v1/invitations", "/v1/auth/sessions"))
        edits = method in ("patch", "delete") and shared
        assert required == ({"if-match": True} if edits else {}), (method, path)


def test_security_is_a_bearer_token() -> None:
    assert CONTRACT["components"]["securitySchemes"] == {
        "BearerScheme": {"type": "http", "scheme": "bearer", "description": "From /v1/auth/login"}
    }


REGIONAL = ("template", "region", "days", "co_organizers")


async def test_examples_of_a_forum_and_a_meeting_work(client: Client) -> None:
    """As generated from the schemas' examples."""
    schemas = CONTRACT["components"]["schemas"]

    def example(schema: dict) -> object:
        return schema["examples"][0] if "examples" in schema else None

    properties = schemas["ForumCreate"]["properties"]
    sent = {name: example(schema) for name, schema in properties.items()}
    sent = {name: value for name, value in sent.items() if name not in REGIONAL}
    made = await client.opga.post("/forums", json={"template": "imrf", **sent})
    assert made.status_code == 201, made.text
    await create_forum(client)
    start = example(schemas["MeetingCreate"]["properties"]["local_start"])
    end = example(schemas["MeetingCreate"]["properties"]["local_end"])
    meeting = {"kind": "side_event", "title": forum_payload()["title"], "local_start": start, "local_end": end}
    assert (await client.opga.post("/forums/imrf-test/meetings", json=meeting)).status_code == 201
