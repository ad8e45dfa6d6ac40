"""The command line `imrf`."""

import asyncio
import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import typer

from api import demo as demonstration
from api import serving
from api import worker as sending
from api.databases import demand_version, make_roles, opened, upgrade_and_load
from api.main import clock, create_app, new_id
from api.settings import Settings, SettingsError, demand_audit_keys, demand_secret_keys, load_settings
from api.stopping import Stop
from api.telling import tell_rederivation, tell_verified
from api.timelines import tell_timeline
from models.enums import Language, Role
from services.accounts import create_account
from services.acts import Act
from services.adapters.database import EXPORT_SETTINGS
from services.adapters.documents import Documents, FolderError
from services.adapters.embedded_postgres import EmbeddedPostgresError
from services.adapters.passwords import Passwords, demand_strong
from services.adapters.roles import DatabaseError
from services.adapters.schema import check, head
from services.adapters.seal_copy import SealCopy
from services.adapters.sealing import Seal, Unreadable
from services.audit_seals import Verified, verify
from services.badges import seal_badge_keys_anew
from services.demo_stages import Stage
from services.errors import ServiceError
from services.grants import grant_role
from services.rules.access import OPERATOR
from services.second_factors import reset, seal_anew
from services.speaker_lots import seal_seeds_anew
from services.timelines import read_timeline
from services.timezones import Rederivation, rederive_instants
from services.webhooks import seal_webhooks_anew

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
db = typer.Typer(no_args_is_help=True, help="The database: roles, schema, state.")
user = typer.Typer(no_args_is_help=True, help="Accounts.")
app.add_typer(db, name="db")
app.add_typer(user, name="user")
audit = typer.Typer(no_args_is_help=True, help="The record of who did what.")
app.add_typer(audit, name="audit")


@contextmanager
def _plain_errors() -> Iterator[None]:
    """What a person can mend is told in one sentence, without a traceback."""
    try:
        yield
    except (DatabaseError, EmbeddedPostgresError, FolderError, SettingsError, ServiceError, Unreadable) as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from None


def _database_url(settings: Settings) -> str:
    if settings.database_url is None:
        raise SettingsError("DATABASE_URL is not set; expected an address such as postgresql://imrf_app@host/imrf.")
    return settings.database_url


@app.command()
def serve() -> None:
    """Serve the API on HOST and PORT, on the database of DATABASE_URL (as imrf_app)."""
    with _plain_errors():
        settings = load_settings()
        url = _database_url(settings)
        demand_secret_keys(settings)
        if settings.documents_folder is None:
            raise SettingsError("DOCUMENTS_FOLDER is not set; expected the folder for documents that are sent in.")
        documents = Documents(settings.documents_folder)
        with serving.listen(settings.host, settings.port) as listener:
            serving.serve(url, settings, listener, Stop(), log_level="info", documents=documents)


@app.command()
def worker() -> None:
    """Send the messages of the outbox by SMTP_HOST, draw lots and seal the audit, until stopped; as many as one likes
    may run."""
    with _plain_errors():
        settings = load_settings()
        url = _database_url(settings)
        demand_secret_keys(settings)
        demand_audit_keys(settings)
        if settings.smtp is None:
            raise SettingsError("SMTP_HOST is not set; expected the mail server that messages are handed to.")
        sending.run(url, settings, Stop())


@app.command()
def demo(
    parent: Annotated[int | None, typer.Option(help="End when this process, the parent, ends.")] = None,
    stage: Annotated[Stage | None, typer.Option(help="Date demo-forum anew, so that this is going on today.")] = None,
) -> None:
    """Serve the demonstration, with a database of its own unless DATABASE_URL is set."""
    with _plain_errors():
        demonstration.run(load_settings(), parent=parent, stage=stage)


@app.command()
def deadlines(forum: Annotated[str, typer.Argument(help="The forum's slug, such as imrf-2026.")]) -> None:
    """Print a forum's deadlines as published and extended; before its first publication those of its draft."""
    with _plain_errors():
        for line in asyncio.run(_deadlines(_database_url(load_settings()), forum)):
            typer.echo(line)


async def _deadlines(url: str, slug: str) -> list[str]:
    now = clock()
    async with opened(url, pool_size=1) as sessions, sessions() as session:
        return list(tell_timeline(slug, await read_timeline(session, slug=slug, now=now), now))


@db.command("bootstrap")
def db_bootstrap() -> None:
    """Make the database and its roles; repeatable. DATABASE_URL is of a role that may create roles.

    DATABASE_APP_PASSWORD sets the password of imrf_app.
    """
    with _plain_errors():
        settings = load_settings()
        asyncio.run(make_roles(_database_url(settings), settings.database_app_password))
        typer.echo("The roles imrf_owner, imrf_app and imrf_objections are there.")


@db.command("upgrade")
def db_upgrade() -> None:
    """Bring the schema and the reference data to what this program needs. DATABASE_URL as for bootstrap."""
    with _plain_errors():
        asyncio.run(upgrade_and_load(_database_url(load_settings())))
        typer.echo(f"The schema is at {head()}.")


@db.command("check")
def db_check() -> None:
    """Tell whether the server may start on DATABASE_URL."""
    with _plain_errors():
        asyncio.run(_check(_database_url(load_settings())))
        typer.echo(f"The schema is at {head()}, the role is fit to serve.")


@db.command("tz")
def db_tz(
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Tell what would move; change nothing.")] = False,
) -> None:
    """After a new release of tzdata: derive the instants of what is to come anew, and publish those that moved."""
    with _plain_errors():
        report = asyncio.run(_rederive(_database_url(load_settings()), dry_run=dry_run))
        for line in tell_rederivation(report, dry_run=dry_run):
            typer.echo(line)


async def _rederive(url: str, *, dry_run: bool) -> Rederivation:
    act = Act(OPERATOR, clock(), new_id)
    async with opened(url, pool_size=1) as sessions, sessions() as session:
        report = await rederive_instants(session, act=act)
        await (session.rollback() if dry_run else session.commit())
    return report


@db.command("seal")
def db_seal() -> None:
    """Encrypt secrets of second factors and webhooks, badges' keys and seeds of lots with the first of SECRET_KEYS;
    the others can then go."""
    with _plain_errors():
        settings = load_settings()
        demand_secret_keys(settings)
        count = asyncio.run(_seal(_database_url(settings), Seal(settings.secret_keys)))
        typer.echo(f"Encrypted with the first key: {count}.")


async def _seal(url: str, seal: Seal) -> int:
    async with opened(url, pool_size=1) as sessions, sessions() as session, session.begin():
        act = Act(OPERATOR, clock(), new_id)
        anew = (seal_anew, seal_badge_keys_anew, seal_seeds_anew, seal_webhooks_anew)
        return sum([await one(session, act=act, seal=seal) for one in anew])


async def _check(url: str) -> None:
    await demand_version(url)
    await check(url)


@audit.command("verify")
def audit_verify() -> None:
    """Read the sealed audit again, on DATABASE_URL (as imrf_app), and tell what was changed, deleted or put in.

    AUDIT_KEYS made the seals; with AUDIT_COPY it is also told whether the last of them were cut off.
    """
    with _plain_errors():
        settings = load_settings()
        demand_audit_keys(settings)
        found = asyncio.run(_verify(_database_url(settings), settings))
        for line in tell_verified(found, copied=settings.audit_copy is not None):
            typer.echo(line)
    if found.faults:
        raise typer.Exit(1)


async def _verify(url: str, settings: Settings) -> Verified:
    copy = None if settings.audit_copy is None else SealCopy(settings.audit_copy)
    async with opened(url, pool_size=1, server_settings=EXPORT_SETTINGS) as sessions, sessions() as session:
        return await verify(session, settings.audit_keys, copy)


@user.command("create")
def user_create(
    email: str,
    role: Annotated[Role | None, typer.Option(help="A standing role for the account.")] = None,
    party: Annotated[str | None, typer.Option(help="The code of the State or group acted for.")] = None,
) -> None:
    """Make an account; its password is asked for."""
    with _plain_errors():
        url = _database_url(load_settings())
        password = typer.prompt("Password", hide_input=True, confirmation_prompt=True)
        demand_strong(password, email=email)
        asyncio.run(_create_user(url, email, password, role, party))
        typer.echo(f"The account {email} is there.")


async def _create_user(url: str, email: str, password: str, role: Role | None, party: str | None) -> None:
    act = Act(OPERATOR, clock(), new_id)
    hashed = await Passwords().hash(password)
    async with opened(url, pool_size=1) as sessions, sessions() as session, session.begin():
        await create_account(session, act=act, email=email, hashed_password=hashed, language=Language.EN)
        if role is not None:
            await grant_role(
                session,
                act=act,
                email=email,
                role=role,
                forum=None,
                party=party,
                focal_point=False,
                valid_from=None,
                valid_until=None,
            )


@user.command("reset-second-factor")
def user_reset_second_factor(email: str) -> None:
    """Remove the second factor of somebody who lost it; all their sessions end, and a message tells them."""
    with _plain_errors():
        asyncio.run(_reset_second_factor(_database_url(load_settings()), email))
        typer.echo(f"{email} logs in with the password alone now.")


async def _reset_second_factor(url: str, email: str) -> None:
    async with opened(url, pool_size=1) as sessions, sessions() as session, session.begin():
        await reset(session, act=Act(OPERATOR, clock(), new_id), email=email)


@app.command()
def openapi() -> None:
    """Print the contract (OpenAPI)."""
    typer.echo(json.dumps(create_app(None).openapi(), ensure_ascii=False, indent=2))
