"""The audit sealed and verified: whatever somebody does to it with all rights in the database is found."""

import asyncio
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text
from typer.testing import CliRunner

from api import cli, worker
from api.main import new_id
from api.settings import SettingsError, load_settings
from models.objection import Entry
from services import audit_seals
from services.adapters.seal_copy import SealCopy
from services.audit_seals import Verified, seal_due, verify
from services.queries.accounts import account_by_email
from services.queries.forums import find_forum_id
from services.queries.objections import as_objections
from tests.conftest import execute
from tests.world import NOON, Client, create_forum

KEY, OTHER = "2f" * 32, "3e" * 32
MINUTE = timedelta(minutes=1)
# As somebody who administers the database does it, past every trigger.
FORGING = "SET session_replication_role = replica;"


@dataclass
class Record:
    """A database in which things were done, one of them confidential, and minutes that pass."""

    client: Client
    url: str
    copy: SealCopy
    minute: int = 0

    async def seal(self, key: str = KEY, *, copied: bool = True) -> int:
        self.minute += 1
        now = NOON + self.minute * MINUTE
        return await seal_due(self.client.app.state.sessions, key, now=now, copy=self.copy if copied else None)

    async def verify(self, *keys: str, copied: bool = True) -> Verified:
        async with self.client.app.state.sessions() as db:
            return await verify(db, keys or (KEY,), self.copy if copied else None)

    async def faults(self, *, copied: bool = True) -> list[str]:
        return list((await self.verify(copied=copied)).faults)

    async def forge(self, statement: str) -> None:
        await execute(self.url, FORGING + statement)

    async def one(self, statement: str) -> str:
        async with self.client.app.state.sessions() as db, as_objections(db):
            return str((await db.execute(text(statement))).scalar_one())


@pytest.fixture
async def record(committing_client: Client, own_admin_url: str, tmp_path: Path) -> Record:
    await create_forum(committing_client)
    async with committing_client.app.state.sessions() as db, db.begin():
        account, forum = await account_by_email(db, "opga@demo.example"), await find_forum_id(db, "imrf-test")
        assert account is not None
        own = {"actor_id": account.id, "act": "read", "forum_id": forum, "details": {"names": 2}}
        async with as_objections(db):
            db.add(Entry(id=new_id(), at=NOON, **own))
    return Record(committing_client, own_admin_url, SealCopy(tmp_path / "seals"))


ENTRIES = "SELECT count(*) FROM audit_entry"
AN_ENTRY = "SELECT id FROM audit_entry WHERE act = 'forum.create'"


async def test_all_that_was_written_is_sealed_once_and_verified(record: Record) -> None:
    count = int(await record.one(ENTRIES)) + 1  # and one that is confidential
    assert await record.verify() == Verified(0, 0, count, ())
    assert await record.seal() == count
    assert await record.seal() == 0  # time passes
    await create_forum(record.client, "another")
    assert (await record.verify()).waiting == int(await record.one(ENTRIES)) + 1 - count
    assert await record.seal() >= 1
    assert await record.verify() == Verified(3, int(await record.one(ENTRIES)) + 1, 0, ())
    assert len(record.copy.lines()) == 3
    assert (await record.verify(OTHER)).faults[0].startswith("seal 1: none of the keys made it")
    await record.seal(OTHER)
    assert (await record.verify(OTHER, KEY)).faults == ()


PUT_IN = (
    "INSERT INTO audit_entry (id, at, act, details) VALUES ('{new}', '2026-01-01T12:00Z', 'forum.create', '{{}}')"
)


@pytest.mark.parametrize(
    ("forging", "expected"),
    [
        ("UPDATE audit_entry SET act = 'other' WHERE id = '{id}'", ["seal 1: entry {id} was changed"]),
        ("UPDATE audit_entry SET at = at + interval '1 us' WHERE id = '{id}'", ["seal 1: entry {id} was changed"]),
        (
            "UPDATE audit_entry SET details = '{{}}', actor_id = NULL WHERE id = '{id}'",
            ["seal 1: entry {id} was changed"],
        ),
        ("DELETE FROM audit_entry WHERE id = '{id}'", ["seal 1: entry {id} was deleted"]),
        ("UPDATE objections.entry SET details = '{{\"names\": 3}}'", ["seal 1: entry {secret} was changed"]),
        ("DELETE FROM objections.entry", ["seal 1: entry {secret} was deleted"]),
        (
            "DELETE FROM audit_entry WHERE id = '{id}'; DELETE FROM objections.sealed_entry WHERE entry_id = '{id}'",
            ["seal 1: entries were taken out, put in or moved under it"],
        ),
        (
            "UPDATE objections.sealed_entry SET position = 1000 WHERE entry_id = '{id}'",
            ["seal 1: entries were taken out, put in or moved under it"],
        ),
        (
            PUT_IN,
            ["entry {new} is of a time that was sealed without it"],
        ),
        (
            f"{PUT_IN};INSERT INTO objections.sealed_entry VALUES ('{{new}}', false, 2, 1, repeat('0', 64))",
            ["seal 2: entries were taken out, put in or moved under it", "seal 2: entry {new} was changed"],
        ),
        (
            "DELETE FROM objections.audit_seal WHERE number = 2",
            ["seal 3: the one before it is missing", "seal 2: it is in the copy and gone from the database"],
        ),
        (
            "UPDATE objections.audit_seal SET at = at - interval '1 day' WHERE number = 2",
            [
                "seal 2: none of the keys made it; it was changed, or its key is missing",
                "seal 2: it is not as the copy has it",
            ],
        ),
        (
            "DELETE FROM objections.audit_seal WHERE number = 3",  # the last one, under which nothing was
            ["seal 3: it is in the copy and gone from the database"],
        ),
    ],
)
async def test_what_was_changed_is_found(record: Record, forging: str, expected: list[str]) -> None:
    for _ in range(3):
        await record.seal()
    assert await record.faults() == []
    names = {"id": await record.one(AN_ENTRY), "new": str(new_id())}
    names["secret"] = await record.one("SELECT id FROM objections.entry")
    await record.forge(forging.format(**names))
    assert await record.faults() == [fault.format(**names) for fault in expected]
    print("evidence: 1 kinds of forgery found")  # noqa: T201


async def test_what_is_cut_off_is_known_by_the_copy_alone(record: Record) -> None:
    await record.seal()
    await create_forum(record.client, "another")
    await record.seal()
    under = "(SELECT entry_id FROM objections.sealed_entry WHERE number = 2)"
    await record.forge(
        f"DELETE FROM audit_entry WHERE id IN {under}; DELETE FROM objections.sealed_entry WHERE number = 2;"
        " DELETE FROM objections.audit_seal WHERE number = 2"
    )
    assert await record.faults(copied=False) == []
    assert await record.faults() == ["seal 2: it is in the copy and gone from the database"]
    # Made anew in its place, with the same key, it is another.
    record.minute += 1
    await record.seal(copied=False)
    assert await record.faults() == ["seal 2: it is not as the copy has it"]


async def test_what_a_crash_left_of_the_copy_is_completed(record: Record) -> None:
    await record.seal()
    await record.seal(copied=False)
    whole = record.copy.path.read_text()
    record.copy.path.write_text(whole + "2 20")  # of the second one's line no more was written
    await record.seal()
    assert [line.split(" ")[0] for line in record.copy.lines()] == ["1", "2", "3"]
    assert await record.faults() == []
    record.copy.path.write_text(whole + "3 rubbish")
    with pytest.raises(ValueError, match="ends in what is no seal"):
        await record.seal()


async def test_of_several_workers_one_seals_a_minute(record: Record) -> None:
    now, sessions = NOON + MINUTE, record.client.app.state.sessions
    counts = await asyncio.gather(*(seal_due(sessions, KEY, now=now, copy=record.copy) for _ in range(4)))
    assert sorted(counts)[:3] == [0, 0, 0]
    assert await record.verify() == Verified(1, max(counts), 0, ())


async def test_what_is_much_is_sealed_in_parts(record: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit_seals, "MOST", 3)
    monkeypatch.setattr(audit_seals, "AT_ONCE", 2)
    count = await record.seal()
    assert count == int(await record.one(ENTRIES)) + 1
    assert await record.verify() == Verified(count // 3 + 1, count, 0, ())
    assert len(record.copy.lines()) == count // 3 + 1


async def test_what_comes_late_lies_under_the_next_seal(record: Record) -> None:
    """A request that was received before the seal, and committed after it."""
    await record.seal()
    late = "INSERT INTO audit_entry (id, at, act, details) VALUES ('{}', '{}', 'forum.create', '{{}}')"
    await record.forge(late.format(new_id(), NOON.isoformat()))
    assert (await record.verify()).waiting == 1
    assert await record.seal() == 1
    assert await record.faults() == []


async def test_the_application_reads_and_writes_no_seal(record: Record, own_database: str) -> None:
    await record.seal()
    for statement in ("SELECT * FROM objections.audit_seal", "DELETE FROM objections.sealed_entry"):
        with pytest.raises(Exception, match="permission denied for schema objections"):
            await execute(own_database, statement)
    for table in ("audit_seal", "sealed_entry"):
        with pytest.raises(Exception, match=f"{table} is append-only"):
            await execute(record.url, f"DELETE FROM objections.{table}")


def verified(**environment: str) -> tuple[int, str]:
    result = CliRunner().invoke(cli.app, ["audit", "verify"], env=environment)
    return result.exit_code, result.output


async def test_the_command_tells_what_was_found(record: Record, own_database: str) -> None:
    count = await record.seal()
    environment = {"DATABASE_URL": own_database, "AUDIT_KEYS": KEY, "AUDIT_COPY": str(record.copy.path)}
    told = f"{count} entries under 1 seal: as it was written; 0 entries not sealed yet.\n"
    assert await asyncio.to_thread(verified, **environment) == (0, told)
    without = await asyncio.to_thread(verified, **{**environment, "AUDIT_COPY": ""})
    assert without == (0, told + "AUDIT_COPY is not set: whether the last seals were cut off is not known.\n")
    gone = await record.one(AN_ENTRY)
    await record.forge(f"DELETE FROM audit_entry WHERE id = '{gone}'")
    found = f"{count} entries under 1 seal: 1 fault found; 0 entries not sealed yet.\n"
    assert await asyncio.to_thread(verified, **environment) == (1, f"seal 1: entry {gone} was deleted\n{found}")
    no_keys = await asyncio.to_thread(verified, **{**environment, "AUDIT_KEYS": ""})
    assert (no_keys[0], no_keys[1].startswith("AUDIT_KEYS is not set; expected 64")) == (1, True)


async def test_the_worker_seals(record: Record, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    settings = load_settings({"DEMO_FOLDER": str(tmp_path), "AUDIT_KEYS": KEY, "AUDIT_COPY": str(copy)})
    ended = asyncio.Event()
    working = asyncio.create_task(worker.work(record.client.app.state.sessions, ended, settings=settings))
    async with asyncio.timeout(10):
        while not copy.exists() or not SealCopy(copy).lines():
            await asyncio.sleep(0.02)
    ended.set()
    await working
    async with record.client.app.state.sessions() as db:
        assert (await verify(db, [KEY], SealCopy(copy))).faults == ()


def test_what_is_no_key_or_no_path_is_told() -> None:
    with pytest.raises(SettingsError, match="AUDIT_KEYS holds what is no key"):
        load_settings({"AUDIT_KEYS": "abc"})
    with pytest.raises(SettingsError, match="AUDIT_COPY is “seals”; expected a file with its full path"):
        load_settings({"AUDIT_COPY": "seals"})
