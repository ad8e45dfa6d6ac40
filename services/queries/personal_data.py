"""What is kept of an account and of a person: which tables say something of them, and all of it in one statement.

Each column that refers to an account or a person, straight or by what is theirs, stands here: among what is given to
them, or with the reason why it is not. A test holds the tables against it, so that a new one cannot be forgotten.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    DateTime,
    Select,
    Table,
    Text,
    Uuid,
    bindparam,
    cast,
    func,
    literal,
    or_,
    select,
    union_all,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.asyncio import AsyncSession

from models.tables import METADATA

_ACCOUNT, _PERSON = bindparam("account_id", type_=Uuid()), bindparam("person_id", type_=Uuid())
_EMAIL = bindparam("email", type_=Text)


@dataclass(frozen=True, slots=True)
class Kept:
    """Rows of a table that are about whom they are given to: `column` refers to them, or to rows `of` another noun of
    theirs. All columns are given `but` these: secrets, and what is of others."""

    noun: str
    table: str
    column: str
    of: str | None = None
    but: frozenset[str] = frozenset()


def _kept(noun: str, table: str, column: str, of: str | None = None, but: str = "") -> Kept:
    return Kept(noun, table, column, of, frozenset(but.split()))


# Who else had to do with it is theirs to be told of.
OF_ACCOUNT = (
    _kept("account", "account", "id", but="hashed_password"),
    _kept("grants", "role_grant", "account_id", but="granted_by confirmed_by"),
    _kept("confidential_grants", "confidential_grant", "account_id", but="prepared_by confirmed_by revoked_by"),
    _kept("sessions", "access_token", "account_id", but="token_sha256"),
    _kept("waiting_logins", "waiting_login", "account_id", but="token_sha256"),
    _kept("second_factor", "second_factor", "account_id", but="secret last_step"),
    _kept("links", "mailed_link", "account_id", but="hashed_password"),
    _kept("invitations", "invitation", "link_id", "links", but="invited_by"),
    _kept("calendars", "calendar_feed", "account_id", but="token_sha256 shown_sha256"),
    _kept("meeting_invitations", "meeting_invitation", "account_id"),
    _kept("left_out_messages", "message_preference", "account_id"),
    _kept("messages", "outbox", "account_id", but="reason details attempts"),
    _kept("reminders", "reminder", "account_id"),
    _kept("acts", "audit_entry", "actor_id"),
)
OF_PERSON = (
    _kept("person", "person", "id"),
    _kept("registrations", "registration", "person_id", but="nominated_by"),
    _kept("accessibility_needs", "accessibility_need", "registration_id", "registrations"),
    _kept(
        "registration_changes", "registration_change", "registration_id", "registrations", "proposed_by decided_by"
    ),
    _kept("badges", "badge", "registration_id", "registrations", but="issued_by revoked_by"),
    _kept("scans", "scan", "badge_id", "badges", but="device_id"),
    _kept("places", "place", "registration_id", "registrations"),
    _kept("seats", "seat", "person_id"),
    _kept("speaking", "inscription", "person_id", but="requested_by"),
    _kept("nominations", "nomination", "person_id", but="submitted_by endorsed_by told_state told_seat_id told_at"),
    _kept("named", "named_person", "person_id", but="named_by"),
)
# What an account did: of each row the key, the forum and the instant. The row itself is of others, or of a party.
DONE: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "application": ("created_by", "submitted_by"),
        "application_document": ("uploaded_by",),
        "badge": ("issued_by", "revoked_by"),
        "extension": ("granted_by",),
        "inscription": ("requested_by",),
        "invitation": ("invited_by",),
        "list_version": ("prepared_by", "published_by"),
        "name_list": ("prepared_by", "circulated_by", "closing_by", "finalized_by"),
        "named_person": ("named_by",),
        "nomination": ("submitted_by", "endorsed_by"),
        "organization": ("registered_by",),
        "organization_merge": ("merged_by",),
        "publication": ("published_by",),
        "recorded_act": ("recorded_by",),
        "registration": ("nominated_by",),
        "registration_change": ("proposed_by", "decided_by"),
        "registration_quota": ("set_by",),
        "right_of_reply": ("requested_by",),
        "role_grant": ("granted_by", "confirmed_by"),
        "slate_record": ("decided_by",),
        "slot_exchange": ("proposed_by", "confirmed_by"),
        "submission": ("submitted_by",),
        "webhook": ("created_by",),
    }
)
_IN_AUDIT = "The same act is among `acts`, by its own entry."
_TWO_PERSONS = "An act upon somebody else's confidential grant; it is among `acts`."
_CONFIDENTIAL = "Who lodged, answered or read what about objections is in no export, not even one's own."
# column, or table for all of its columns -> why it is given to nobody
WITHHELD: Mapping[str, str] = MappingProxyType(
    {
        "objections": _CONFIDENTIAL,
        "account.person_id": "Whose account it is stands in `account`.",
        "application_event.actor_id": _IN_AUDIT,
        "inscription_event.actor_id": _IN_AUDIT,
        "list_entry.added_by": _IN_AUDIT,
        "confidential_grant.prepared_by": _TWO_PERSONS,
        "confidential_grant.confirmed_by": _TWO_PERSONS,
        "confidential_grant.revoked_by": _TWO_PERSONS,
        "idempotency_key.account_id": "That a request may be repeated is remembered for a day, as hashes.",
        "recovery_code.account_id": "Secrets of which hashes alone are kept.",
        "mailed_link_token.link_id": "Secrets of which hashes alone are kept.",
        "outbox.link_id": "Of what is sent to a link's address, the link is given.",
        "invitation.grant_id": "Given by the link that it was accepted with.",
        "meeting_invitation.person_id": "Given to the account that is invited as that person.",
        "inscription_event.inscription_id": "How a list of speakers moved is a record of the list.",
        "slot_exchange.first_id": "Exchanged by parties; it is a record of the list.",
        "slot_exchange.second_id": "Exchanged by parties; it is a record of the list.",
    }
)


def _columns(table: Table, names: list[str]) -> ColumnElement[Any]:
    pairs = [part for name in names for part in (literal(name, Text), table.c[name])]
    return func.jsonb_build_object(*pairs, type_=JSONB)


def _rows(noun: str, number: int, table: Table, names: list[str], which: ColumnElement[bool]) -> Select[Any]:
    instants = [name for name in names if isinstance(table.c[name].type, DateTime)]
    first = cast(table.c[instants[0]], Text) if instants else literal("", Text)
    columns = literal(number).label("number"), literal(noun, Text).label("noun"), first.label("first")
    return select(*columns, _columns(table, names).label("row")).where(which)


def _which(one: Kept, nouns: Mapping[str, Kept], subject: ColumnElement[Any]) -> ColumnElement[bool]:
    table = METADATA.tables[one.table]
    own = table.c[one.column] == subject
    if one.of is not None:
        theirs = nouns[one.of]
        found = METADATA.tables[theirs.table]
        own = table.c[one.column].in_(select(found.c.id).where(_which(theirs, nouns, subject)))
    if one.noun == "links":
        invitation, grant = METADATA.tables["invitation"], METADATA.tables["role_grant"]
        granted = select(grant.c.id).where(grant.c.account_id == subject)
        accepted = select(invitation.c.link_id).where(invitation.c.grant_id.in_(granted))
        return or_(own, func.lower(table.c.email) == func.lower(_EMAIL), table.c.id.in_(accepted))
    if one.noun == "confidential_grants":  # of what waits for a second administrator its holder is not told
        return own & table.c.confirmed_at.is_not(None)
    return own


def _about(kept: tuple[Kept, ...], subject: ColumnElement[Any]) -> list[Select[Any]]:
    nouns, found = {one.noun: one for one in kept}, []
    for number, one in enumerate(kept):
        table = METADATA.tables[one.table]
        names = [column.name for column in table.columns if column.name not in one.but]
        found.append(_rows(one.noun, number, table, names, _which(one, nouns, subject)))
    return found


def _done() -> list[Select[Any]]:
    found = []
    for name, columns in DONE.items():
        table = METADATA.tables[name]
        for column in columns:
            told = {column.removesuffix("_by") + "_at", "at"} | ({"forum_id"} - set(table.primary_key.columns.keys()))
            names = [one.name for one in table.columns if one.primary_key or one.name in told]
            found.append(_rows(f"{name}.{column}", 100, table, names, table.c[column] == _ACCOUNT))
    return found


def _whole(parts: list[Select[Any]]) -> Select[Any]:
    rows = union_all(*parts).subquery()
    return select(rows.c.noun, rows.c.row).order_by(rows.c.number, rows.c.noun, rows.c.first, rows.c.row)


_ACCOUNTS, _DEEDS, _PERSONS = (
    _whole(_about(OF_ACCOUNT, _ACCOUNT)),
    _whole(_done()),
    _whole(_about(OF_PERSON, _PERSON)),
)

Found = dict[str, list[dict[str, Any]]]


async def _found(db: AsyncSession, statement: Select[Any], nouns: list[str], values: dict[str, Any]) -> Found:
    found: Found = {noun: [] for noun in nouns}
    for noun, row in (await db.execute(statement, values)).all():
        found.setdefault(noun, []).append(row)
    return found


async def kept_of_account(db: AsyncSession, *, account_id: UUID, email: str) -> tuple[Found, Found]:
    """By noun the rows about an account, of which some name its address alone; and by table and column those of what
    it did."""
    values: dict[str, Any] = {"account_id": account_id}
    about = await _found(db, _ACCOUNTS, [one.noun for one in OF_ACCOUNT], {**values, "email": email})
    return about, await _found(db, _DEEDS, [], values)


async def kept_of_person(db: AsyncSession, person_id: UUID) -> Found:
    """By noun the rows about a person."""
    return await _found(db, _PERSONS, [one.noun for one in OF_PERSON], {"person_id": person_id})
