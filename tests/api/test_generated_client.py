"""A client that is made from the contract, by a generator that others use, works."""

import importlib
import json
import subprocess
import sys
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from tests.contract import CONTRACT
from tests.world import PASSWORD, Client

BASE = "http://imrf.example"


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory):
    """The package, generated without a single warning."""
    folder = tmp_path_factory.mktemp("generated")
    (folder / "openapi.json").write_text(json.dumps(CONTRACT))
    # It would format what it made; and it knows files by one type alone.
    kinds = ("application/pdf", "image/png", "image/jpeg", "image/svg+xml", "text/calendar", "message/rfc822")
    files = ", ".join(f"{kind}: application/octet-stream" for kind in kinds)
    (folder / "config.yaml").write_text(f"post_hooks: []\ncontent_type_overrides: {{{files}}}\n")
    command = ["generate", "--meta", "none", "--path", "openapi.json", "--config", "config.yaml"]
    run = subprocess.run(
        [Path(sys.executable).with_name("openapi-python-client"), *command, "--output-path", "made_client"],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    assert (run.returncode, run.stdout, run.stderr) == (0, "Generating made_client\n", "")
    sys.path.insert(0, str(folder))
    yield importlib.import_module("made_client")
    sys.path.remove(str(folder))


def part(name: str) -> ModuleType:
    """A module of the client, such as `api.forums.add_forum`."""
    return importlib.import_module(f"made_client.{name}")


async def log_in(generated: ModuleType, app: FastAPI) -> Any:
    """A client of the Office."""
    models = part("models")
    through = {"transport": httpx.ASGITransport(app=app)}
    anonymous = generated.Client(base_url=BASE, httpx_args=through)
    body = models.Login(email="opga@demo.example", password=PASSWORD)
    session = await part("api.accounts.log_in").asyncio(client=anonymous, body=body)
    assert isinstance(session, models.LoginRead)
    return generated.AuthenticatedClient(base_url=BASE, token=session.access_token, httpx_args=through)


def forum_body(models: ModuleType) -> Any:
    return models.ForumCreate(
        template=models.ForumTemplate.IMRF,
        slug="imrf-made",
        title=models.Texts(en="A made forum", ar="منتدى"),
        opens_on=date(2026, 5, 5),
        timezone="America/New_York",
    )


async def test_a_forum_is_made_read_by_pages_and_edited(generated: ModuleType, client: Client) -> None:
    models, office = part("models"), await log_in(generated, client.app)
    forum = await part("api.forums.add_forum").asyncio(client=office, body=forum_body(models))
    assert isinstance(forum, models.ForumDraftRead)
    assert (forum.title.ar, forum.closes_on, forum.version) == ("منتدى", date(2026, 5, 8), 1)

    meetings, cursor, pages = [], None, 0
    while pages == 0 or cursor:
        more = {"cursor": cursor} if cursor else {}
        page = await part("api.meetings.read_meetings").asyncio("imrf-made", client=office, limit=5, **more)
        meetings, cursor, pages = [*meetings, *page.items], page.next_cursor, pages + 1
    assert (pages, len({meeting.id for meeting in meetings})) == (-(-len(meetings) // 5), len(meetings))
    assert sorted(m.number for m in meetings if m.kind is models.MeetingKind.ROUND_TABLE) == [1, 2, 3, 4]

    table = next(meeting for meeting in meetings if meeting.kind is models.MeetingKind.ROUND_TABLE)
    read = await part("api.meetings.read_meeting").asyncio_detailed("imrf-made", table.id, client=office)
    etag = read.headers["ETag"]
    changes = models.MeetingUpdate(title=models.Texts(en="Renamed"), capacity=200, room_id=None)
    edit = part("api.meetings.edit_meeting").asyncio_detailed
    edited = await edit("imrf-made", table.id, client=office, body=changes, if_match=etag)
    assert isinstance(edited.parsed, models.MeetingDraftRead)
    assert (edited.parsed.title.en, edited.parsed.capacity, edited.headers["ETag"]) == ("Renamed", 200, '"2"')
    stale = await edit("imrf-made", table.id, client=office, body=changes, if_match=etag)
    assert isinstance(stale.parsed, models.ProblemRead)
    assert (stale.status_code, stale.parsed.status, stale.parsed.code) == (412, 412, "stale")


async def test_a_problem_is_read_with_its_fields(generated: ModuleType, client: Client) -> None:
    models, office = part("models"), await log_in(generated, client.app)
    body = forum_body(models)
    body.timezone = "Mars/Olympus"
    problem = await part("api.forums.add_forum").asyncio(client=office, body=body)
    assert isinstance(problem, models.ProblemRead)
    assert [(error.field, error.code) for error in problem.errors] == [("timezone", "unknown_timezone")]


async def test_the_published_programme_is_read_without_a_token(generated: ModuleType, client: Client) -> None:
    models, office = part("models"), await log_in(generated, client.app)
    await part("api.forums.add_forum").asyncio(client=office, body=forum_body(models))
    made = await part("api.programme.publish").asyncio("imrf-made", client=office, body=models.Publish(note="First"))
    assert isinstance(made, models.PublicationMade)
    anonymous = generated.Client(base_url=BASE, httpx_args={"transport": httpx.ASGITransport(app=client.app)})
    programme = await part("api.programme.read_programme").asyncio(
        "imrf-made", client=anonymous, kind=[models.MeetingKind.PLENARY_OPENING], from_=date(2026, 5, 5)
    )
    assert isinstance(programme, models.ProgrammeRead)
    assert [meeting.kind for meeting in programme.meetings] == [models.MeetingKind.PLENARY_OPENING]
    forums = await part("api.forums.read_forums").asyncio(client=anonymous)
    assert [(type(forum), forum.slug) for forum in forums.items] == [(models.ForumRead, "imrf-made")]
    feed = await part("api.programme.read_calendar").asyncio("imrf-made", client=anonymous, lang=models.Language.AR)
    assert feed.startswith(b"BEGIN:VCALENDAR")
