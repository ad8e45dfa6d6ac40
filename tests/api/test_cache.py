"""The cache of public answers: what it gives is what the route would have answered, and never what has changed."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import datetime
from email.utils import format_datetime
from functools import partial

import httpx
import pytest

from api import cache
from api.cache import Answer, Kept, Questions, watch, watching
from api.main import create_app, new_id
from api.routes import calendars, publications
from models.deadline import Extension
from services.adapters.database import Sessions, make_engine, make_sessions
from services.adapters.reading import DirectReads
from services.queries.forums import find_forum_id
from services.queries.publications import change_marks, read_marks
from tests.organizations import patch, registered
from tests.world import NOON, Client, Clock, create_forum, draft, edit, headers, publish

CALENDAR = "/forums/imrf-test/calendar.ics"
PROGRAMME = "/forums/imrf-test/programme"


class Ticks:
    """Seconds that pass when told."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def ticks() -> Ticks:
    return Ticks()


@pytest.fixture
async def cached(db_sessions, clock: Clock, ticks: Ticks) -> AsyncIterator[Client]:
    """The application as it is served, with its cache on."""
    async with Client(create_app(db_sessions, clock=clock, new_id=new_id, ticks=ticks)) as client:
        kept_by(client).confirm(ticks.now)
        yield client


def kept_by(client: Client) -> Kept:
    return client.app.state.kept


async def published(client: Client, name: str = "Amal Example") -> dict:
    """A published programme in which this person moderates; the person."""
    await create_forum(client)
    person = (await client.opga.post("/persons", json={"name": name})).json()
    table = await draft(client, "round_table", 1)
    await edit(client.opga, table, people=[{"role": "moderator", "person_id": person["id"]}])
    await publish(client)
    return person


def seen(answer: httpx.Response) -> tuple:
    return answer.status_code, list(headers(answer).items()), answer.content


async def test_cached_answers_are_those_of_the_route(
    client: Client, cached: Client, ticks: Ticks, count_queries
) -> None:
    """`client` has no cache."""
    await published(cached)
    later, earlier = (format_datetime(NOON.replace(day=day), usegmt=True) for day in (16, 14))
    for path in (f"{CALENDAR}?lang=ar&tz=utc", PROGRAMME):
        etag = (await cached.anonymous.get(path)).headers["etag"]
        conditions = (
            {},
            *({"If-None-Match": tags} for tags in (etag, f'W/{etag}, "x"', "*", '"x"')),
            *({"If-Modified-Since": date} for date in (later, earlier, "never")),
            {"If-None-Match": '"x"', "If-Modified-Since": later},
        )
        for sent in conditions if path != PROGRAMME else conditions[:3]:
            for method in ("GET", "HEAD"):
                from_route = seen(await client.anonymous.request(method, path, headers=sent))
                ticks.now += 10  # beyond the patience
                bypassed = seen(await cached.anonymous.request(method, path, headers=sent))
                assert len(kept_by(cached)) == 0
                kept_by(cached).confirm(ticks.now)
                first = seen(await cached.anonymous.request(method, path, headers=sent))
                await cached.anonymous.get(path)
                with count_queries() as queries:
                    again = seen(await cached.anonymous.request(method, path, headers=sent))
                assert queries == []
                assert [bypassed, first, again] == [from_route] * 3, (path, sent, method)


async def test_a_client_that_only_ever_asks_for_changes_is_answered_from_the_cache(
    cached: Client, count_queries
) -> None:
    await published(cached)
    etag = (await cached.anonymous.get(CALENDAR)).headers["etag"]
    kept_by(cached).empty()
    asked = {"If-None-Match": etag}
    assert (await cached.anonymous.get(CALENDAR, headers=asked)).status_code == 304
    with count_queries() as queries:
        assert (await cached.anonymous.get(CALENDAR, headers=asked)).status_code == 304
    assert queries == []


async def test_query_and_language_are_different_requests(cached: Client) -> None:
    await published(cached)
    french, arabic = ({"Accept-Language": language} for language in ("fr", "ar"))
    asked = [(CALENDAR, french), (CALENDAR, arabic), (f"{CALENDAR}?lang=zh", french), (f"{CALENDAR}?tz=utc", french)]
    for _ in range(2):
        bodies = [(await cached.anonymous.get(path, headers=sent)).content for path, sent in asked]
        assert len(set(bodies)) == len(asked)
        assert "منتدى للاختبار".encode() in bodies[1]
    assert len(kept_by(cached)) == len(asked)


async def test_with_authorization_it_is_not_met(cached: Client, count_queries) -> None:
    await published(cached)
    for asking in range(2):
        with count_queries() as queries:
            assert (await cached.egypt.get(CALENDAR)).status_code == 200
        assert queries, asking
        assert len(kept_by(cached)) == 0
    await cached.anonymous.get(CALENDAR)
    with count_queries() as queries:
        await cached.egypt.get(CALENDAR)
    assert queries


async def test_what_is_not_for_everybody_and_what_is_no_answer_is_not_kept(cached: Client) -> None:
    await create_forum(cached)
    statuses = [
        (await cached.anonymous.request(method, path)).status_code
        for method, path in (
            ("GET", "/forums"),  # no-store
            ("GET", "/forums/imrf-test"),  # 404: a draft
            ("GET", CALENDAR),
            ("GET", f"{CALENDAR}?lang=xx"),
            ("GET", "/me"),
            ("HEAD", CALENDAR),
            ("OPTIONS", CALENDAR),
        )
    ]
    assert statuses == [200, 404, 404, 422, 401, 404, 405]
    assert len(kept_by(cached)) == 0
    await publish(cached)
    assert (await cached.anonymous.get(CALENDAR)).status_code == 200


@pytest.mark.parametrize(
    ("status", "sent", "kept"),
    [
        (200, {"cache-control": "public, no-cache"}, 1),
        (200, {"cache-control": "public", "vary": "Accept-Language, Authorization"}, 1),
        (200, {}, 0),
        (200, {"cache-control": "private"}, 0),
        (200, {"cache-control": "max-age=60"}, 0),
        (200, {"cache-control": "public", "set-cookie": "a=b"}, 0),
        (200, {"cache-control": "public", "vary": "Cookie"}, 0),
        (200, {"cache-control": "public", "vary": "*"}, 0),
        (404, {"cache-control": "public"}, 0),
        (301, {"cache-control": "public"}, 0),
        (206, {"cache-control": "public"}, 0),
        (503, {"cache-control": "public"}, 0),
    ],
)
async def test_what_is_kept(ticks: Ticks, status: int, sent: dict[str, str], kept: int) -> None:
    async def route(scope, receive, send) -> None:
        raw = [(name.encode(), value.encode()) for name, value in sent.items()]
        await send({"type": "http.response.start", "status": status, "headers": raw})
        await send({"type": "http.response.body", "body": b"half ", "more_body": True})
        await send({"type": "http.response.body", "body": b"whole"})

    answers = Kept(ticks)
    answers.confirm(ticks.now)
    transport = httpx.ASGITransport(cache.PublicCache(route, answers))
    async with httpx.AsyncClient(transport=transport, base_url="http://x") as client:
        for _ in range(2):
            answer = await client.get("/", headers={"If-None-Match": '"x"'})
            assert (answer.status_code, dict(answer.headers), answer.content) == (status, sent, b"half whole")
    assert len(answers) == kept


def test_it_is_bounded_and_the_oldest_leaves_first(ticks: Ticks) -> None:
    answers = Kept(ticks, most_entries=3, most_bytes=10_000)
    answers.confirm(ticks.now)

    def put(name: bytes, size: int) -> None:
        answers.put((name, b"", b""), Answer.of([], b"x" * size), answers.generation)

    def names() -> set[bytes]:
        return {name for name in (b"a", b"b", b"c", b"d", b"e") if answers.get((name, b"", b""))}

    for name in (b"a", b"b", b"c", b"d"):
        put(name, 10)
    assert names() == {b"b", b"c", b"d"}
    put(b"e", 6000)  # with what an entry costs itself, one more fits
    assert names() == {b"d", b"e"}
    put(b"a", 10_000)
    assert names() == {b"d", b"e"}
    for _ in range(5):
        put(b"e", 6000)
    assert names() == {b"d", b"e"}


async def test_where_nobody_watches_any_write_empties_it_before_it_is_answered(cached: Client) -> None:
    person = await published(cached)
    before = (await cached.anonymous.get(PROGRAMME)).content
    assert (await cached.egypt.post("/persons", json={"name": "Refused Example"})).status_code == 403
    assert len(kept_by(cached)) == 1
    named = await cached.opga.patch(
        f"/persons/{person['id']}", json={"name": "Amal Corrected"}, headers={"If-Match": '"1"'}
    )
    assert (named.status_code, len(kept_by(cached))) == (200, 0)
    after = (await cached.anonymous.get(PROGRAMME)).content
    assert after == before.replace(b"Amal Example", b"Amal Corrected")


def watched(client: Client, sessions: Sessions) -> Questions:
    """What settles the doubt that a write of this client leaves, with nobody asking between."""
    kept = kept_by(client)
    kept.questions = Questions(kept, partial(read_marks, DirectReads(sessions)))
    return kept.questions


async def public_answers(client: Client, meeting: dict) -> dict[str, bytes]:
    """All that may be kept, by path."""
    paths = (
        PROGRAMME,
        f"{PROGRAMME}/meetings/{meeting['id']}",
        f"{PROGRAMME}/meetings/{meeting['id']}.ics",
        f"{PROGRAMME}/versions/1/diff?from=1",
        CALENDAR,
        f"{CALENDAR}?deadlines=true",
        f"{CALENDAR.replace('.ics', '.json')}?deadlines=true",
    )
    answers = {path: await client.anonymous.get(path) for path in paths}
    return {path: answer.content for path, answer in answers.items() if answer.status_code == 200}


async def test_a_write_empties_it_when_it_changed_what_is_shown_and_not_else(
    client: Client, cached: Client, db_sessions
) -> None:
    """Each write is followed by all that is kept, which is what a server without a cache answers."""
    person = await published(cached)
    await watched(cached, db_sessions).put()
    kept, path = kept_by(cached), f"/persons/{person['id']}"
    table = await draft(cached, "round_table", 1)
    answers = await public_answers(cached, table)
    assert len(answers) == len(kept) == 7

    async def after(writing: httpx.Response, *, kept_on: bool) -> None:
        assert writing.status_code < 300, writing.text
        assert len(kept) > 0, writing.request.url  # whoever asks next has it settled
        await kept.be_sure()
        assert bool(len(kept)) is kept_on, writing.request.url
        assert await public_answers(cached, table) == await public_answers(client, table), writing.request.url

    forum = await cached.opga.get("/forums/imrf-test")
    drafted = {"title": {"en": "Not published yet"}}
    await after(await edit(cached.opga, table, **drafted), kept_on=True)
    await after(await cached.opga.post("/persons", json={"name": "Shown Nowhere"}), kept_on=True)
    retitled = await cached.opga.patch(
        "/forums/imrf-test", json={"title": {"en": "Draft"}}, headers={"If-Match": forum.headers["etag"]}
    )
    await after(retitled, kept_on=True)
    generation = kept.generation
    renamed = await cached.opga.patch(path, json={"name": "Amal Corrected"}, headers={"If-Match": '"1"'})
    await after(renamed, kept_on=False)
    again = await cached.opga.patch(path, json={"title": "Dr"}, headers={"If-Match": '"2"'})
    await after(again, kept_on=False)
    await after(await cached.opga.post("/forums/imrf-test/programme/versions", json={}), kept_on=False)
    erased = await cached.opga.delete(path, headers={"If-Match": '"3"'})
    await after(erased, kept_on=False)
    assert kept.generation == generation + 4


async def test_a_doubt_that_nobody_settles_empties_it(
    cached: Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    await published(cached)
    kept = kept_by(cached)
    monkeypatch.setattr(cache, "ASKING", 0.01)

    async def away() -> object:
        raise OSError("away")

    async def hangs() -> object:
        await asyncio.Event().wait()
        return 0

    for ask in (away, hangs):
        kept.questions = Questions(kept, ask)
        await cached.anonymous.get(CALENDAR)
        generation = kept.generation
        assert (await cached.opga.post("/persons", json={"name": "Bo Example"})).status_code == 201
        assert (len(kept), kept.generation) == (1, generation)
        assert [(await cached.anonymous.get(CALENDAR)).status_code for _ in range(2)] == [200] * 2
        assert kept.generation == generation + 1  # made anew, once
    assert [record.levelno for record in caplog.records if record.name == "imrf"] == [logging.WARNING] * 2


@pytest.mark.parametrize("failing", [False, True])
async def test_a_doubt_is_settled_by_one_question_that_began_after_it(ticks: Ticks, *, failing: bool) -> None:
    """Eight read after a write, while a question is under way: it is too old for them, the next one serves all."""
    kept, asked, answer = Kept(ticks), 0, asyncio.Event()

    async def ask() -> object:
        nonlocal asked
        asked += 1
        number = asked
        await answer.wait()
        if failing and number == 2:
            raise OSError("away")
        return "the same"

    kept.questions = Questions(kept, ask)
    former = asyncio.create_task(kept.questions.put())
    await asyncio.sleep(0)
    kept.doubt()
    readers = [asyncio.create_task(kept.be_sure()) for _ in range(8)]
    await asyncio.sleep(0)
    assert (asked, [reader.done() for reader in readers]) == (1, [False] * 8)
    answer.set()
    await asyncio.gather(former, *readers)
    assert asked == 2
    assert kept.generation == 1 + failing  # the first answer is another one than none
    await kept.be_sure()
    assert asked == 2


async def test_what_was_being_made_when_it_changed_is_given_to_nobody_after_the_write(ticks: Ticks) -> None:
    """A read that began before a write ends after it: what it read is kept for as long as nobody asks, and no
    longer."""
    kept, marks = Kept(ticks), ["one"]

    async def ask() -> object:
        return marks[-1]

    kept.questions = Questions(kept, ask)
    await kept.questions.put()
    key, began = (b"/", b"", b""), kept.generation
    marks.append("two")
    kept.doubt()
    kept.put(key, Answer.of([], b"of before"), began)
    await kept.be_sure()
    assert kept.get(key) is None
    kept.put(key, Answer.of([], b"of before"), began)
    assert kept.get(key) is None


async def test_the_marks_move_with_all_that_is_shown(cached: Client, db_sessions, clock: Clock) -> None:
    async def marks() -> tuple[int, int, int]:
        async with db_sessions() as db:
            return await change_marks(db)

    person = await published(cached)
    moved = [await marks()]
    (path,) = [f"/persons/{person['id']}"]
    for version, name in ((1, "Once Corrected"), (2, "Received before, committed after")):
        clock.forward(seconds=-10)
        await cached.opga.patch(path, json={"name": name}, headers={"If-Match": f'"{version}"'})
        moved.append(await marks())
    clock.forward(seconds=60)
    assert (await cached.opga.delete(path, headers={"If-Match": '"3"'})).status_code == 204
    moved.append(await marks())
    assert len(set(moved)) == 4
    await cached.opga.post("/persons", json={"name": "Shown Nowhere"})
    await create_forum(cached, "imrf-draft")
    organization = await registered(cached.ngo)
    assert await marks() == moved[-1]
    await patch(cached.ngo, organization, names={"en": "Renamed"})
    assert await marks() != moved[-1]


async def extend(sessions: Sessions, wall: str, until: str) -> None:
    """Grants everyone more time for special accreditation, as a process of its own."""
    async with sessions() as db, db.begin():
        forum_id = await find_forum_id(db, "imrf-test")
        db.add(
            Extension(
                id=new_id(),
                forum_id=forum_id,
                key="accreditation_closes",
                party_id=None,
                wall=datetime.fromisoformat(wall),
                fold=0,
                timezone="America/New_York",
                until=datetime.fromisoformat(until),
                tz_version="2026a",
                dependents=False,
                reason="Asked for by many",
                granted_by=None,
                granted_at=NOON,
            )
        )


async def test_the_marks_move_with_an_extension_and_are_one_query(cached: Client, db_sessions, count_queries) -> None:
    await published(cached)
    seen = []
    for day in (3, 4):
        async with db_sessions() as db:
            with count_queries() as queries:
                seen.append(await change_marks(db))
        assert [query.split()[0] for query in queries] == ["SELECT"]
        await extend(db_sessions, f"2026-02-0{day}T17:00", f"2026-02-0{day}T22:00Z")
    assert seen[1] == (*seen[0][:2], seen[0][2] + 1)


async def test_two_processes_see_an_extension_within_a_second(own_database: str) -> None:
    """Neither has granted it: the watch of each must tell it."""
    async with AsyncExitStack() as stack:
        served = await _serve_two(stack, own_database, watched=True)
        await published(served[0])
        await asyncio.sleep(cache.EVERY)
        path = f"{CALENDAR}?deadlines=true"
        for client in served:
            while not kept_by(client).on:
                await asyncio.sleep(0.01)
            assert "DTSTART;TZID=America/New_York:20260121T170000" in (await client.anonymous.get(path)).text
            assert len(kept_by(client)) == 1
        engine = make_engine(own_database, pool_size=1)
        stack.push_async_callback(engine.dispose)
        await extend(make_sessions(engine), "2026-02-03T17:00", "2026-02-03T22:00Z")
        begin = asyncio.get_running_loop().time()
        for client in served:
            while "DTSTART;TZID=America/New_York:20260203T170000" not in (await client.anonymous.get(path)).text:
                assert asyncio.get_running_loop().time() < begin + 1
                await asyncio.sleep(0.02)


async def _serve_two(stack: AsyncExitStack, url: str, *, watched: bool) -> list[Client]:
    """Two applications as two processes would have them, on one database."""
    clients = []
    for _ in range(2):
        engine, watching_engine = make_engine(url, pool_size=3), make_engine(url, pool_size=1)
        stack.push_async_callback(engine.dispose)
        stack.push_async_callback(watching_engine.dispose)
        client = await stack.enter_async_context(
            Client(create_app(make_sessions(engine), clock=Clock(), new_id=new_id))
        )

        if watched:
            ask = partial(read_marks, DirectReads(make_sessions(watching_engine)))
            await stack.enter_async_context(watching(kept_by(client), ask))
        clients.append(client)
    return clients


async def test_two_processes_see_a_change_within_a_second(own_database: str) -> None:
    async with AsyncExitStack() as stack:
        one, other = await _serve_two(stack, own_database, watched=True)
        person = await published(one)
        while not kept_by(other).on:
            await asyncio.sleep(0.01)
        # What both have at hand: the other's watch must tell it.
        for path in (CALENDAR, PROGRAMME):
            await other.anonymous.get(path)
        await asyncio.sleep(cache.EVERY)
        for path in (CALENDAR, PROGRAMME):
            await other.anonymous.get(path)
        assert len(kept_by(other)) == 2
        await edit(one.opga, await draft(one, "round_table", 2), title={"en": "Quite another title"})
        await publish(one)
        await one.opga.patch(f"/persons/{person['id']}", json={"name": "New Name"}, headers={"If-Match": '"1"'})
        begin = asyncio.get_running_loop().time()
        for path in (CALENDAR, PROGRAMME):
            text = (await one.anonymous.get(path)).text
            assert "Quite another title" in text
            assert "New Name" in text
            while (await other.anonymous.get(path)).text != text:
                assert asyncio.get_running_loop().time() < begin + 1
                await asyncio.sleep(0.02)
        assert len(kept_by(other)) == 2


def read_by(patch: pytest.MonkeyPatch, newest_programme) -> None:
    """Programme and calendar are read by this."""
    for module in (calendars, publications):
        patch.setattr(module, "newest_programme", newest_programme)


@pytest.mark.parametrize("guarded", [True, False])
async def test_an_answer_older_than_the_emptying_is_not_kept(
    own_database: str, monkeypatch: pytest.MonkeyPatch, guarded: bool
) -> None:
    """A reader reads the programme, it is published again, the reader is answered. Unguarded, that answer stays."""
    read, go_on = asyncio.Event(), asyncio.Event()
    load = publications.newest_programme

    async def slow(db, *, slug):
        found = await load(db, slug=slug)
        read.set()
        await go_on.wait()
        return found

    if not guarded:
        put = Kept.put
        monkeypatch.setattr(Kept, "put", lambda kept, key, answer, _: put(kept, key, answer, kept.generation))
    async with AsyncExitStack() as stack:
        client, _ = await _serve_two(stack, own_database, watched=False)
        kept_by(client).confirm(kept_by(client).ticks() + 60)
        await published(client)
        read_by(monkeypatch, slow)
        late = asyncio.create_task(client.anonymous.get(PROGRAMME))
        await read.wait()
        await edit(client.opga, await draft(client, "round_table", 2), title={"en": "Quite another title"})
        assert (await publish(client))["number"] == 2
        go_on.set()
        assert (await late).json()["version"] == 1
        assert (await client.anonymous.get(PROGRAMME)).json()["version"] == (2 if guarded else 1)


async def test_who_asks_at_once_waits_for_one_answer(own_database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of many readers after an emptying one reads the database; a different question waits for its turn."""
    running = most = made = 0
    load = publications.newest_programme

    async def counted(db, *, slug):
        nonlocal running, most, made
        running, made = running + 1, made + 1
        most = max(most, running)
        await asyncio.sleep(0.01)
        running -= 1
        return await load(db, slug=slug)

    read_by(monkeypatch, counted)
    async with AsyncExitStack() as stack:
        client, _ = await _serve_two(stack, own_database, watched=False)
        kept = kept_by(client)
        await published(client)
        for on, expected in ((True, 2), (False, 8)):
            kept.confirm(kept.ticks() + 60)
            for path in (CALENDAR, PROGRAMME):
                await client.anonymous.get(path)
            kept.empty()
            kept.confirm(kept.ticks() + (60 if on else -60))
            most = made = 0
            answers = await asyncio.gather(*[client.anonymous.get(path) for path in (CALENDAR, PROGRAMME) * 4])
            assert {answer.status_code for answer in answers} == {200}
            assert len({answer.content for answer in answers}) == 2
            assert (most, made) == (1, expected)


async def test_nobody_waits_for_ever_and_no_turn_is_lost(cached: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    await published(cached)
    await cached.anonymous.get(CALENDAR)
    kept_by(cached).empty()
    layer = cached.app.outermost.app.app  # within the edge and the front of private calendars
    async with layer._turn:
        monkeypatch.setattr(cache, "LONGEST_WAIT", 0.01)
        assert (await cached.anonymous.get(CALENDAR)).status_code == 200
    kept_by(cached).empty()

    async def broken(*_: object, **__: object) -> None:
        raise RuntimeError("bug")

    with monkeypatch.context() as patch:
        read_by(patch, broken)
        with pytest.raises(RuntimeError, match="bug"):
            await cached.anonymous.get(CALENDAR)
    assert (layer._turn.locked(), layer._waiting) == (False, 0)
    assert (await cached.anonymous.get(f"{CALENDAR}?lang=xx")).status_code == 422
    assert (await cached.anonymous.get(CALENDAR)).status_code == 200


async def test_without_a_word_for_two_seconds_it_is_off(
    cached: Client, ticks: Ticks, caplog: pytest.LogCaptureFixture, count_queries
) -> None:
    await published(cached)
    answers: list[object] = []

    async def ask() -> object:
        if not answers:
            raise OSError("away")
        return answers.pop()

    kept = kept_by(cached)
    watcher = asyncio.create_task(watch(kept, ask, every=0.001))
    await cached.anonymous.get(CALENDAR)
    ticks.now += 1.9
    with count_queries() as queries:
        await cached.anonymous.get(CALENDAR)
    assert queries == []
    ticks.now += 0.2
    for _ in range(2):
        with count_queries() as queries:
            await cached.anonymous.get(CALENDAR)
        assert (len(queries) > 0, len(kept)) == (True, 0)
    answers.append("the same")
    while not kept.on:
        await asyncio.sleep(0.001)
    await cached.anonymous.get(CALENDAR)
    with count_queries() as queries:
        await cached.anonymous.get(CALENDAR)
    assert queries == []
    watcher.cancel()
    told = [record.getMessage().split(",")[0] for record in caplog.records if record.name == "imrf"]
    assert told == [
        "No word of changes from the database",
        "The database tells of changes again",
        "No word of changes from the database",
    ]


async def test_a_question_that_hangs_is_given_up(
    ticks: Ticks, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(cache, "ASKING", 0.01)
    asked = 0

    async def ask() -> object:
        nonlocal asked
        asked += 1
        if asked < 3:
            await asyncio.Event().wait()
        return asked

    kept = Kept(ticks)
    watcher = asyncio.create_task(watch(kept, ask, every=0.001))
    while not kept.on:
        await asyncio.sleep(0.001)
    watcher.cancel()
    assert [record.levelno for record in caplog.records] == [logging.WARNING] * 2


async def test_the_watch_ends_in_order_and_leaves_the_cache_to_expire(ticks: Ticks) -> None:
    ended = asyncio.Event()

    async def ask() -> object:
        try:
            await asyncio.sleep(60)
        finally:
            ended.set()
        return 0

    async with watching(Kept(ticks), ask):
        await asyncio.sleep(0)
    assert ended.is_set()


async def test_it_is_off_where_nobody_watches(client: Client, count_queries) -> None:
    await published(client)
    for _ in range(2):
        with count_queries() as queries:
            assert (await client.anonymous.get(CALENDAR)).status_code == 200
        assert queries
