"""Who is invited and what is sent, as the rule alone says it."""

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import pytest

from models.enums import InvitationMethod, Language, MeetingKind, MeetingStatus, PartStat, SeatRole
from services.rules.meeting_invitations import (
    Change,
    Reply,
    compute_changes,
    compute_invited,
    refuse_reply,
    seats_invited,
    shown_of,
)
from services.rules.programme import SeatFact
from services.rules.publications import PublishedMeeting
from tests.rules.builders import an_id, utc

NOW, STARTS = utc("2026-01-15 12:00"), utc("2026-03-02 15:00")
AMAL, BO, EGYPT = an_id("amal"), an_id("bo"), an_id("egypt")
OF_AMAL, OF_EGYPT = an_id("account of amal"), [an_id("first"), an_id("second")]
CO_CHAIR = SeatFact(SeatRole.CO_CHAIR, 1, party_id=EGYPT, person_id=AMAL)


def a_meeting(**more: Any) -> PublishedMeeting:
    fields: dict[str, Any] = {
        "id": an_id("meeting"),
        "kind": MeetingKind.ROUND_TABLE,
        "number": 1,
        "title": {Language.EN: "Round table 1"},
        "local_start": STARTS.replace(tzinfo=None, hour=10),
        "local_end": STARTS.replace(tzinfo=None, hour=13),
        "start_fold": 0,
        "end_fold": 0,
        "timezone": "America/New_York",
        "starts_at": STARTS,
        "ends_at": STARTS + timedelta(hours=3),
        "room": None,
        "objectives": (),
        "status": MeetingStatus.CONFIRMED,
        "people": (CO_CHAIR,),
        "sequence": 2,
        "last_modified": NOW,
    }
    return PublishedMeeting(**{**fields, **more})


@dataclass(frozen=True)
class Sent:
    meeting_id: Any
    account_id: Any
    method: InvitationMethod
    sequence: int
    shown: str


def changes(meeting: PublishedMeeting, *sent: Sent, account: bool = True, **more: Any) -> tuple[Change, ...]:
    invited = compute_invited(
        seats_invited([meeting], NOW), by_person={AMAL: OF_AMAL} if account else {}, by_party={EGYPT: OF_EGYPT}
    )
    return compute_changes({meeting.id: meeting}, invited, sent, more.get("now", NOW))


def sent_before(meeting: PublishedMeeting, **more: Any) -> Sent:
    (own,) = changes(meeting)
    fields = {"method": own.method, "sequence": own.sequence, "shown": own.shown, **more}
    return Sent(meeting.id, OF_AMAL, **fields)


def test_the_persons_account_or_those_of_the_party() -> None:
    assert [one.account_id for one in changes(a_meeting())] == [OF_AMAL]
    assert [one.account_id for one in changes(a_meeting(), account=False)] == OF_EGYPT
    pending = replace(CO_CHAIR, person_id=None)
    assert [one.account_id for one in changes(a_meeting(people=(pending,)))] == OF_EGYPT


@pytest.mark.parametrize("role", [role for role in SeatRole if role.value in ("host", "moderator", "presiding")])
def test_other_roles_are_not_invited(role: SeatRole) -> None:
    assert changes(a_meeting(people=(replace(CO_CHAIR, role=role),))) == ()


def test_nobody_is_invited_to_what_is_over_or_off() -> None:
    assert changes(a_meeting(status=MeetingStatus.CANCELLED)) == ()
    assert changes(a_meeting(starts_at=NOW - timedelta(hours=3), ends_at=NOW)) == ()


def test_a_first_request_has_the_feeds_sequence_and_later_ones_rise() -> None:
    (first,) = changes(a_meeting())
    assert (first.method, first.sequence, first.moved) == (InvitationMethod.REQUEST, 2, True)
    before = sent_before(a_meeting())
    assert changes(a_meeting(), before) == ()
    assert changes(a_meeting(sequence=3, last_modified=STARTS), before) == ()
    (retitled,) = changes(a_meeting(title={Language.EN: "Another"}), before)
    assert (retitled.sequence, retitled.moved) == (3, False)
    (moved,) = changes(a_meeting(starts_at=STARTS + timedelta(hours=1), sequence=9), before)
    assert (moved.sequence, moved.moved) == (9, True)


def test_others_seats_change_nothing() -> None:
    others = (CO_CHAIR, SeatFact(SeatRole.MODERATOR, 1, person_id=BO))
    assert changes(a_meeting(people=others), sent_before(a_meeting())) == ()


def test_who_is_let_out_is_told_once_and_may_come_back() -> None:
    empty, before = a_meeting(people=()), sent_before(a_meeting(), sequence=5)
    (off,) = changes(empty, before)
    assert (off.method, off.sequence, off.invited) == (InvitationMethod.CANCEL, 6, None)
    gone = replace(before, method=InvitationMethod.CANCEL, sequence=6)
    assert changes(empty, gone) == ()
    (back,) = changes(a_meeting(), gone)
    assert (back.method, back.sequence, back.moved) == (InvitationMethod.REQUEST, 7, True)
    assert changes(empty, before, now=STARTS + timedelta(hours=3)) == ()


def test_what_is_shown_is_of_time_and_place_and_of_all_else() -> None:
    role = SeatRole.CO_CHAIR
    plain, retitled = shown_of(a_meeting(), role), shown_of(a_meeting(title={Language.EN: "B"}), role)
    assert plain.split("-")[0] == retitled.split("-")[0]
    assert plain.split("-")[1] != retitled.split("-")[1]
    assert shown_of(a_meeting(), SeatRole.SPEAKER).split("-")[0] == plain.split("-")[0]


@pytest.mark.parametrize(
    ("sequence", "stamp", "code"),
    [
        (2, 0, None),
        (3, 0, None),
        (4, 0, "unknown_version"),
        (1, 0, "outdated_reply"),
        (2, -1, "older_reply"),
        (3, -1, None),
    ],
)
def test_which_replies_count(sequence: int, stamp: int, code: str | None) -> None:
    reply = Reply(an_id("m"), "amal@demo.example", PartStat.ACCEPTED, sequence, NOW + timedelta(seconds=stamp))
    refused = refuse_reply(reply, method=InvitationMethod.REQUEST, since=2, sequence=3, last=(2, NOW))
    assert (refused[0] if refused else None) == code
    off = refuse_reply(reply, method=InvitationMethod.CANCEL, since=2, sequence=3, last=None)
    assert off is not None
    assert off[0] == "invitation_cancelled"
