"""Bringing up and opening databases: on any server, repeatable, and one clear sentence for what cannot work."""

import asyncio
import os
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import asyncpg
import pytest
from sqlalchemy import make_url, text
from typer.testing import CliRunner

from api import cli, databases
from api.databases import admin_to_app, app_password, make_roles, opened, prepare, upgrade_and_load
from api.settings import SettingsError, load_settings
from services.adapters.roles import DatabaseError
from services.adapters.schema import head
from services.adapters.sealing import Seal

WORKER = os.environ.get("PYTEST_XDIST_WORKER", "main")
MAKER = f"maker'@/{WORKER}"
ROLES = "imrf_owner, imrf_app, imrf_objections"


def at(url: str, database: str, **more: str) -> str:
    return make_url(url).set(database=database, **more).render_as_string(hide_password=False)


def query(url: str, *statements: str) -> Any:
    """Runs the statements; the first column of the last one's first row."""

    async def run() -> Any:
        connection = await asyncpg.connect(url)
        try:
            return [await connection.fetchval(statement) for statement in statements][-1]
        finally:
            await connection.close()

    return asyncio.run(run())


def open_once(url: str) -> Any:
    """What the server's first query would see."""

    async def run() -> Any:
        async with opened(url, pool_size=1) as sessions, sessions() as db:
            return (await db.execute(text("SELECT current_user"))).scalar_one()

    return asyncio.run(run())


def imrf(*words: str, entered: str = "", **environment: str) -> tuple[int, str]:
    """The command's exit code and all that it printed."""
    result = CliRunner().invoke(cli.app, words, input=entered, env={"DATABASE_URL": "", **environment})
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.output


@pytest.fixture
def missing(admin_url: str) -> Iterator[str]:
    """The administrator's address of a database that is not there yet."""
    name = f'imrf test "{WORKER}"'
    yield at(admin_url, name)
    query(admin_url, f'DROP DATABASE IF EXISTS "{name.replace(chr(34), chr(34) * 2)}" WITH (FORCE)')


@pytest.fixture
def own_admin_url(admin_url: str, own_database: str) -> str:
    """The administrator's address of `own_database`."""
    return at(admin_url, str(make_url(own_database).database))


@pytest.fixture
def maker(admin_url: str) -> Iterator[str]:
    """An address as a role that is no superuser, with special characters in name and password."""
    name = '"' + MAKER + '"'
    query(admin_url, f"CREATE ROLE {name} LOGIN CREATEROLE CREATEDB PASSWORD 'p/w@#? %é$'")
    query(admin_url, f"GRANT {ROLES} TO {name} WITH ADMIN OPTION")  # As if it had made them.
    yield at(admin_url, "postgres", username=MAKER, password="p/w@#? %é$")
    query(admin_url, f"DROP OWNED BY {name}", f"DROP ROLE {name}")


def test_a_missing_database_is_made_and_all_can_be_repeated(missing: str) -> None:
    for _ in range(2):
        asyncio.run(prepare(missing, load_settings({})))
    assert query(missing, "SELECT count(*) FROM party") > 100


def test_a_role_that_may_make_roles_and_databases_is_enough(maker: str, missing: str) -> None:
    url = at(maker, str(make_url(missing).database))
    for _ in range(2):
        asyncio.run(make_roles(url, None))
        asyncio.run(upgrade_and_load(url))
    assert query(missing, "SELECT tableowner FROM pg_tables WHERE tablename = 'audit_entry'") == "imrf_owner"
    with pytest.raises(DatabaseError, match=r"must not connect as maker.*use imrf_app"):
        open_once(url)


@pytest.mark.parametrize("table", ["audit_entry", "publication", "alembic_version"])
@pytest.mark.parametrize(
    "statement", ["UPDATE {} SET {} = {}", "DELETE FROM {}", "TRUNCATE {}", "TRUNCATE {} CASCADE"]
)
def test_the_application_cannot_rewrite_its_record(database_url: str, table: str, statement: str) -> None:
    column = "version_num" if table == "alembic_version" else "id"
    with pytest.raises(asyncpg.InsufficientPrivilegeError, match=f"permission denied for table {table}"):
        query(database_url, statement.format(table, column, column))


def test_nor_does_its_owner_by_mistake(own_admin_url: str) -> None:
    for table in ("audit_entry", "publication"):
        for statement in (f"UPDATE {table} SET id = id", f"DELETE FROM {table}", f"TRUNCATE {table} CASCADE"):
            with pytest.raises(asyncpg.InsufficientPrivilegeError, match=f"{table} is append-only"):
                query(own_admin_url, "SET ROLE imrf_owner", statement)


def test_the_application_becomes_nobody_else(database_url: str) -> None:
    for statement in ("SET ROLE imrf_owner", "CREATE TABLE mine ()", "CREATE SCHEMA mine", "DROP TABLE publication"):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            query(database_url, statement)


def test_the_server_starts_as_the_application_on_the_present_schema(database_url: str) -> None:
    assert open_once(database_url) == "imrf_app"
    assert imrf("db", "check", DATABASE_URL=database_url) == (
        0,
        f"The schema is at {head()}, the role is fit to serve.\n",
    )


def test_no_connection_stays_when_it_is_closed(own_database: str, admin_url: str) -> None:
    open_once(own_database)
    name = make_url(own_database).database
    for _ in range(50):  # PostgreSQL takes a moment to notice.
        left = query(admin_url, f"SELECT count(*) FROM pg_stat_activity WHERE datname = '{name}'")
        if not left:
            break
    assert left == 0


def test_serving_is_refused_on_an_empty_or_stale_schema_with_the_remedy(
    own_database: str, own_admin_url: str
) -> None:
    query(own_admin_url, "UPDATE alembic_version SET version_num = 'older'")
    stale = f"The database's schema is older, this program needs {head()}: run `imrf db upgrade`.\n"
    assert imrf("db", "check", DATABASE_URL=own_database) == (1, stale)
    query(own_admin_url, "DROP TABLE alembic_version")
    code, output = imrf("db", "check", DATABASE_URL=own_database)
    assert (code, "schema is empty" in output, "run `imrf db upgrade`.\n" in output) == (1, True, True)


def test_a_schema_of_a_newer_program_is_one_sentence(own_admin_url: str) -> None:
    query(own_admin_url, "UPDATE alembic_version SET version_num = 'newer'")
    with pytest.raises(DatabaseError, match=r"^The schema cannot be upgraded: .*'newer'$"):
        asyncio.run(upgrade_and_load(own_admin_url))


def test_tables_in_the_way_are_one_sentence(missing: str) -> None:
    asyncio.run(make_roles(missing, None))
    query(missing, "CREATE TABLE party ()")
    with pytest.raises(DatabaseError, match=r'^The schema cannot be upgraded: relation "party" already exists$'):
        asyncio.run(upgrade_and_load(missing))


def test_a_superuser_does_not_serve(own_admin_url: str) -> None:
    with pytest.raises(DatabaseError, match=r"must not connect as .*, who could rewrite the audit: use imrf_app"):
        open_once(own_admin_url)


def test_a_role_that_may_do_nothing_is_one_sentence(missing: str, database_url: str) -> None:
    weak = at(database_url, str(make_url(missing).database))
    with pytest.raises(DatabaseError, match=r"is missing and cannot be made: permission denied"):
        asyncio.run(make_roles(weak, None))
    with pytest.raises(DatabaseError, match=r"^This role cannot make the database roles: permission denied"):
        asyncio.run(make_roles(database_url, None))
    with pytest.raises(DatabaseError, match=r"^This role may not act as imrf_owner"):
        asyncio.run(upgrade_and_load(database_url))


def test_an_old_server_is_refused_before_anything_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    class Connection:
        def get_server_version(self) -> Any:
            return SimpleNamespace(major=14)

        async def close(self) -> None:
            pass

    async def connect(_: str) -> Connection:
        return Connection()

    monkeypatch.setattr(databases, "connect", connect)
    sentence = r"^The server runs PostgreSQL 14; this program needs 15 or later\.$"
    url = "postgresql://a@b/c"
    for step in (make_roles(url, None), upgrade_and_load(url), opened(url, pool_size=1).__aenter__()):
        with pytest.raises(DatabaseError, match=sentence):
            asyncio.run(step)


def test_no_server_and_no_such_option_are_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    nobody = "postgresql://imrf_app:secret@127.0.0.1:1/imrf"
    code, output = imrf("db", "check", DATABASE_URL=nobody)
    assert code == 1
    assert re.match(r"^No connection to the database postgresql://imrf_app:\*\*\*@127.0.0.1:1/imrf: .*\n$", output)
    code, output = imrf("db", "check", DATABASE_URL=nobody, PGSSLMODE="perhaps")
    assert (code, "sslmode" in output, output.count("\n")) == (1, True, 1)


@pytest.mark.parametrize(
    "address",
    ["foo", "mysql://a:secret@b/c", "postgresql://a:secret@b", "postgresql://b:x/c", "postgresql://b:65536/c", "/c"],
)
def test_a_malformed_address_is_one_sentence_without_its_password(address: str) -> None:
    with pytest.raises(SettingsError, match=r"^DATABASE_URL is .* expected one such as postgresql://role") as error:
        load_settings({"DATABASE_URL": address})
    assert "secret" not in str(error.value)


def test_options_in_the_address_are_refused_with_the_remedy() -> None:
    with pytest.raises(SettingsError, match=r"may not hold “sslmode”; .* PGSSLMODE=require"):
        load_settings({"DATABASE_URL": "postgresql://a:b@c/d?sslmode=require"})
    assert load_settings({"DATABASE_URL": "postgresql://a@/d?host=/tmp&port=1"}).database_url


def test_the_applications_password_is_set_or_derived() -> None:
    address = "postgresql://a:%24ecret@b/c"
    derived = make_url(admin_to_app(load_settings({"DATABASE_URL": address})))
    assert (derived.username, len(str(derived.password))) == ("imrf_app", 64)
    given = load_settings({"DATABASE_URL": address, "DATABASE_APP_PASSWORD": "a@p p/%"})
    assert make_url(admin_to_app(given)).password == "a@p p/%"
    assert app_password("postgresql://a@/c?host=/tmp", load_settings({})) is None


def test_commands_bring_a_database_up_and_make_an_account(missing: str) -> None:
    for _ in range(2):
        assert imrf("db", "bootstrap", DATABASE_URL=missing)[0] == 0
        assert imrf("db", "upgrade", DATABASE_URL=missing) == (0, f"The schema is at {head()}.\n")
    words = ("user", "create", "somebody@example.org", "--role", "delegation", "--party", "EGY")
    app = admin_to_app(load_settings({"DATABASE_URL": missing}))
    entered = "long enough for it\nlong enough for it\n"
    code, output = imrf(*words, entered=entered, DATABASE_URL=app)
    assert (code, "The account somebody@example.org is there." in output) == (0, True)
    code, output = imrf(*words, entered=entered, DATABASE_URL=app)
    assert (code, "There is already an account with this address." in output) == (1, True)
    code, output = imrf(*words, entered="short\nshort\n", DATABASE_URL=app)
    assert (code, "expected 12 to 128 characters" in output) == (1, True)
    code, output = imrf("user", "reset-second-factor", "somebody@example.org", DATABASE_URL=app)
    assert (code, "This account has no second factor" in output) == (1, True)


SECRET_KEY = "1f" * 32


def test_a_second_factor_is_sealed_anew_and_taken_away(own_database: str) -> None:
    sealed = Seal([SECRET_KEY]).close("JBSWY3DPEHPK3PXP", datetime(2026, 1, 15, tzinfo=UTC))
    factor = "INSERT INTO second_factor SELECT id, '{}', created_at, created_at, 1 FROM account WHERE email = '{}'"
    query(own_database, factor.format(sealed, "egypt@demo.example"))
    keys, read = f"{'2e' * 32}, {SECRET_KEY}", "SELECT secret FROM second_factor"
    assert imrf("db", "seal", DATABASE_URL=own_database, SECRET_KEYS=keys) == (
        0,
        "Encrypted with the first key: 1.\n",
    )
    assert Seal(["2e" * 32]).open(query(own_database, read)) == "JBSWY3DPEHPK3PXP"
    code, output = imrf("db", "seal", DATABASE_URL=own_database, SECRET_KEYS=SECRET_KEY)
    assert (code, "cannot be read with any of SECRET_KEYS" in output) == (1, True)
    words = ("user", "reset-second-factor", "EGYPT@demo.example")
    assert imrf(*words, DATABASE_URL=own_database)[0] == 0
    assert query(own_database, "SELECT count(*) FROM second_factor") == 0
    assert query(own_database, "SELECT kind FROM outbox") == "second_factor_reset"


def test_a_server_without_a_key_does_not_start() -> None:
    code, output = imrf("serve", DATABASE_URL="postgresql://imrf_app@127.0.0.1:1/imrf", SECRET_KEYS="")
    assert (code, output.count("\n")) == (1, 1)
    assert output.startswith("SECRET_KEYS is not set; expected 64 hexadecimal digits, made by openssl rand -hex 32")


@pytest.mark.parametrize("keys", ["1f", SECRET_KEY + "0", f"{SECRET_KEY},secret", "z" * 64])
def test_a_key_that_is_none_is_refused_without_repeating_it(keys: str) -> None:
    with pytest.raises(SettingsError, match="SECRET_KEYS holds what is no key") as refused:
        load_settings({"SECRET_KEYS": keys})
    assert keys not in str(refused.value)


def test_keys_and_the_switch_are_read() -> None:
    assert load_settings({"SECRET_KEYS": f" {SECRET_KEY} ,{'2E' * 32},"}).secret_keys == (SECRET_KEY, "2E" * 32)
    required = [load_settings({"REQUIRE_STAFF_TOTP": value}).require_staff_totp for value in ("", "1", "0")]
    assert (load_settings({}).require_staff_totp, required) == (True, [True, True, False])
    with pytest.raises(SettingsError, match="REQUIRE_STAFF_TOTP is “off”; expected 1 or 0"):
        load_settings({"REQUIRE_STAFF_TOTP": "off"})


def test_commands_without_an_address_say_so() -> None:
    for words in (
        ("serve",),
        ("db", "bootstrap"),
        ("db", "upgrade"),
        ("db", "check"),
        ("user", "create", "a@b.example"),
        ("user", "reset-second-factor", "a@b.example"),
    ):
        code, output = imrf(*words)
        assert (code, output.startswith("DATABASE_URL is not set;")) == (1, True), words


def test_serving_needs_a_folder_for_documents_that_is_private(tmp_path: Path) -> None:
    url = "postgresql://imrf_app@localhost:1/imrf"
    code, output = imrf("serve", DATABASE_URL=url, SECRET_KEYS=SECRET_KEY)
    assert (code, output) == (
        1,
        "DOCUMENTS_FOLDER is not set; expected the folder for documents that are sent in.\n",
    )
    tmp_path.chmod(0o755)
    code, output = imrf("serve", DATABASE_URL=url, SECRET_KEYS=SECRET_KEY, DOCUMENTS_FOLDER=str(tmp_path))
    assert (code, "is open to other accounts; run: chmod 700" in output) == (1, True)
    code, output = imrf("serve", DATABASE_URL=url, SECRET_KEYS=SECRET_KEY, DOCUMENTS_FOLDER=str(tmp_path / "missing"))
    assert (code, "cannot be used (No such file or directory)." in output) == (1, True)


def test_the_contract_needs_no_database() -> None:
    code, output = imrf("openapi")
    assert (code, '"/v1/forums"' in output) == (0, True)
