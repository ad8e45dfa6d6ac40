"""Flushing with the database's own refusals told as conflicts.

The constraints are the backstop of what two requests can break together; use cases check first, so that people
read a better sentence than these.
"""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, SQLColumnExpression, Uuid, any_, literal, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from services.errors import Conflict

ALREADY_OBJECTED = ("already_objected", "Your State objects to this name already, or to one of these names.")
ALREADY_ASKED = ("already_asked", "Your State has asked for the general basis of objections to this name already.")
CONFLICTS = {
    "uq_forum_slug": ("slug_taken", "There is already a forum with this slug."),
    "ex_meeting_room_booked_once": ("room_taken", "Another meeting has this room at that time."),
    "uq_publication_forum_id_number": ("published_meanwhile", "Somebody else published at the same moment."),
    "pk_participant": ("already_invited", "This party is on the list already."),
    "uq_recorded_act_forum_id_act": ("recorded", "This act is on record already; correct its time."),
    "uq_submission_forum_id_step_party_id": ("submitted", "This is noted already."),
    "uq_nomination_forum_id_person_id": ("person_nominated", "This person is nominated in this forum already."),
    "uq_nomination_forum_id_party_id": (
        "state_nominated",
        "This State is nominated without a person already; name the person there, by PATCH of that nomination.",
    ),
    "uq_nomination_seat_id": ("appointed_meanwhile", "Somebody else filled this seat at the same moment."),
    "uq_slate_record_forum_id_number": (
        "appointed_meanwhile",
        "Somebody else changed the co-chairs at the same moment.",
    ),
    "uq_application_forum_id_party_id": ("applied", "There is an application of this organization already."),
    "uq_party_code": ("code_taken", "By chance this code is taken; nothing was done. Send it again."),
    "uq_name_list_forum_id_number": ("opened_meanwhile", "Somebody else opened this list at the same moment."),
    "pk_list_entry": ("on_a_list", "This application is on a list already."),
    "uq_list_version_forum_id_number": ("published_meanwhile", "Somebody else published at the same moment."),
    "uq_objection_application_id_state_id": ALREADY_OBJECTED,
    "uq_basis_request_application_id_state_id": ALREADY_ASKED,
    "uq_basis_request_id_objection_id": ("supplied", "Your State has answered this request already."),
    "uq_disclosure_request_id_number": ("drafted_meanwhile", "Somebody else drafted an answer at the same moment."),
    "uq_disclosure_request_id": ("approved", "An answer to this request was approved already."),
    "uq_registration_forum_id_party_id_person_id": (
        "person_registered",
        "This person is registered for this party already.",
    ),
    "uq_registration_change_registration_id": (
        "change_waits",
        "A change of this registration waits to be decided already: withdraw it first.",
    ),
    "uq_badge_registration_id": ("badge_issued", "Somebody else issued this badge at the same moment."),
    "uq_speakers_list_meeting_id": ("listed", "This meeting has a list of speakers already."),
    "fk_speakers_list_meeting_id_meeting": (
        "has_speakers",
        "This meeting has a list of speakers, which stays on record: cancel the meeting, by PATCH of its status.",
    ),
    "uq_inscription_list_id_party_id_speaking": (
        "inscribed",
        "This party is on the list already in this capacity; change its level there, or withdraw it first.",
    ),
    "uq_slot_exchange_first_id_second_id": ("proposed", "This exchange is proposed already."),
    "uq_right_of_reply_list_id_party_id_number": (
        "asked_meanwhile",
        "Somebody else asked for this right of reply at the same moment.",
    ),
    "fk_meeting_places_meeting_id_meeting": (
        "has_places",
        "Places in this meeting are given out, which stays on record: cancel the meeting, by PATCH of its status.",
    ),
    "uq_place_meeting_id_registration_id": (
        "place_asked",
        "This person has a place in this meeting already, or waits for one.",
    ),
    "uq_account_email_lower": ("email_taken", "There is already an account with this address."),
}


async def flush(db: AsyncSession) -> None:
    """Writes what is pending. Raises Conflict where a known constraint refuses."""
    with refusals():
        await db.flush()


def one_of(column: SQLColumnExpression[Any], ids: Collection[UUID]) -> ColumnElement[bool]:
    """Whether a column is one of these, as one parameter: thousands each by itself take longer than the statement,
    and a statement takes no more than 32,767."""
    return column == any_(literal(list(ids), ARRAY(Uuid())))


async def settle_rooms(db: AsyncSession) -> None:
    """Has a deferred "booked once" checked now rather than at the commit. Raises Conflict."""
    with refusals():
        await db.execute(text("SET CONSTRAINTS ex_meeting_room_booked_once IMMEDIATE"))


@contextmanager
def refusals() -> Iterator[None]:
    """Around statements that write at once. Raises Conflict where a known constraint refuses."""
    try:
        yield
    except IntegrityError as error:
        known = CONFLICTS.get(constraint_name(error) or "")
        if known is None:
            raise
        raise Conflict(*known) from error


def constraint_name(error: IntegrityError) -> str | None:
    """The name of the constraint that refused, as asyncpg reports it."""
    cause = error.orig.__cause__ if error.orig else None
    name = getattr(cause, "constraint_name", None)
    return name if isinstance(name, str) else None
