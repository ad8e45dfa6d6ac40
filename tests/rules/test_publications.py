"""Freezing a draft: what a calendar must be told of a change, and what stays for good."""

import json
from dataclasses import fields, replace
from datetime import date, datetime, time, timedelta
from itertools import permutations
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.enums import (
    Authority,
    DeadlineAnchor,
    Designation,
    ForumTemplate,
    Language,
    MeetingFormat,
    MeetingKind,
    MeetingStatus,
    Role,
    Roll,
    SeatRole,
    Step,
)
from services.queries.publications import from_json, to_json
from services.rules.deadline_rules import Anchor, DeadlineRule, Offset
from services.rules.frozen_deadlines import PublishedDeadline
from services.rules.local_time import TZ_VERSION
from services.rules.programme import DatesFact, MeetingFact, SeatFact
from services.rules.publications import (
    FORMAT,
    Document,
    Programme,
    PublishedForum,
    PublishedMeeting,
    announce,
    digest,
    publish,
)
from tests.rules.builders import NEW_YORK, a_meeting, a_room, an_id, template_programme, times, utc, wall

FORUM = PublishedForum("imrf-test", ForumTemplate.IMRF, {Language.EN: "Test forum", Language.AR: "منتدى للاختبار"})
DATES = DatesFact(date(2026, 5, 5), date(2026, 5, 8), date(2026, 5, 4), NEW_YORK)
MODALITIES = {"checks": {}}
CLOSED = {Language.EN: "[Closed]", Language.AR: "[جلسة مغلقة]"}
FIRST, SECOND, THIRD = utc("2026-01-15 12:00"), utc("2026-02-01 09:30"), utc("2026-03-01 16:45:01.000001")
CANCELLED, CONFIRMED = MeetingStatus.CANCELLED, MeetingStatus.CONFIRMED

TABLE = a_meeting(
    MeetingKind.ROUND_TABLE,
    1,
    "2026-05-05 10:00",
    "2026-05-05 13:00",
    title={Language.EN: "Round table 1", Language.AR: "المائدة المستديرة 1"},
    room=a_room(),
    objectives=(2, 5),
    people=(SeatFact(SeatRole.CO_CHAIR, 1, None, an_id("EGY"), an_id("co-chair")),),
)
DEBATE = a_meeting(MeetingKind.POLICY_DEBATE, None, "2026-05-06 15:00", "2026-05-06 18:00")


def published(
    *meetings: MeetingFact, after: Document | None = None, number: int = 1, now: datetime = FIRST
) -> Document:
    return publish(
        after,
        forum=FORUM,
        dates=DATES,
        modalities=MODALITIES,
        meetings=meetings,
        closed_title=CLOSED,
        number=number,
        at=now,
    )


def again(before: Document, *meetings: MeetingFact, number: int = 2, now: datetime = SECOND) -> Document:
    return published(*meetings, after=before, number=number, now=now)


def programme(document: Document) -> Programme:
    assert document.programme is not None
    return document.programme


def only(document: Document) -> PublishedMeeting:
    (meeting,) = programme(document).meetings
    return meeting


def told(document: Document) -> dict[str, tuple[int, datetime, str]]:
    """What calendars are told of each meeting, by the meeting's kind."""
    return {m.kind: (m.sequence, m.last_modified, m.status) for m in programme(document).meetings}


def public(meeting: MeetingFact) -> dict[str, object]:
    """The fields of an open meeting that everybody sees."""
    own = {"sequence", "last_modified"}
    return {f.name: getattr(meeting, f.name) for f in fields(PublishedMeeting) if f.name not in own}


# The first publication.


def test_a_first_publication_freezes_every_meeting_at_sequence_0() -> None:
    document = published(DEBATE, TABLE)
    frozen = tuple(PublishedMeeting(**public(m), sequence=0, last_modified=FIRST) for m in (TABLE, DEBATE))
    assert document == Document(FORMAT, FORUM, DATES, MODALITIES, Programme(1, FIRST, TZ_VERSION, frozen))


def test_meetings_are_in_order_of_start_kind_and_number_whatever_the_drafts_order() -> None:
    meetings = template_programme().meetings
    forwards, backwards = published(*meetings), published(*reversed(meetings))
    assert forwards == backwards
    assert [(m.kind, m.number) for m in programme(forwards).meetings if m.starts_at == utc("2026-05-06 14:00")] == [
        (MeetingKind.ROUND_TABLE, 3),
        (MeetingKind.ROUND_TABLE, 4),
    ]
    starts = [m.starts_at for m in programme(forwards).meetings]
    assert starts == sorted(starts)
    assert len(starts) == 33


def test_meetings_of_the_same_start_are_by_kind_then_number_then_id() -> None:
    hours = ("2026-05-05 10:00", "2026-05-05 13:00")
    one, other = (a_meeting(MeetingKind.SIDE_EVENT, None, *hours, id=UUID(int=n)) for n in (1, 2))
    numbered = a_meeting(MeetingKind.SIDE_EVENT, 1, *hours, id=UUID(int=0))
    table, hearing = (a_meeting(kind, 9, *hours) for kind in (MeetingKind.ROUND_TABLE, MeetingKind.HEARING))
    expected = [hearing.id, table.id, one.id, other.id, numbered.id]
    for draft in permutations((one, other, numbered, table, hearing)):
        assert [m.id for m in programme(published(*draft)).meetings] == expected


def test_a_cancelled_meeting_that_was_never_published_leaves_no_trace() -> None:
    assert told(published(replace(TABLE, status=CANCELLED), DEBATE)) == {"policy_debate": (0, FIRST, "confirmed")}


# Changes.


MOVES = {
    "start": times("2026-05-05 10:30", "2026-05-05 13:00"),
    "end": times("2026-05-05 10:00", "2026-05-05 12:30"),
    "zone, at the same instants": times("2026-05-05 17:00", "2026-05-05 20:00", "Africa/Cairo"),
    "zone, at the same wall time": times("2026-05-05 10:00", "2026-05-05 13:00", "Africa/Cairo"),
    "instants, because the zone's rules changed": {
        "starts_at": TABLE.starts_at + timedelta(hours=1),
        "ends_at": TABLE.ends_at + timedelta(hours=1),
    },
    "another room": {"room": a_room("Room B")},
    "no room": {"room": None},
    "tentative": {"status": MeetingStatus.TENTATIVE},
    "cancelled": {"status": CANCELLED},
}
OTHER_CHANGES = {
    "the room's name": {"room": replace(a_room(), name={Language.EN: "Room A (renovated)"})},
    "the spelling of the city": {"room": replace(a_room(), city="Elsewhere")},
    "title": {"title": {Language.EN: "Round table one"}},
    "a translation": {"title": {**TABLE.title, Language.FR: "Table ronde 1"}},
    "kind": {"kind": MeetingKind.HEARING},
    "number": {"number": 2},
    "objectives": {"objectives": (2,)},
    "people": {"people": ()},
    "the person of a seat": {"people": (replace(TABLE.people[0], person_id=None),)},
    "the capacity of a seat": {"people": (replace(TABLE.people[0], designation=Designation.SECRETARY_GENERAL),)},
}


@pytest.mark.parametrize("changes", MOVES.values(), ids=MOVES.keys())
def test_sequence_rises_with_time_zone_place_and_status(changes: dict[str, Any]) -> None:
    moved = only(again(published(TABLE), replace(TABLE, **changes)))
    assert (moved.sequence, moved.last_modified) == (1, SECOND)


@pytest.mark.parametrize("changes", OTHER_CHANGES.values(), ids=OTHER_CHANGES.keys())
def test_any_other_change_moves_last_modified_alone(changes: dict[str, Any]) -> None:
    changed = only(again(published(TABLE), replace(TABLE, **changes)))
    assert (changed.sequence, changed.last_modified) == (0, SECOND)
    assert {name: getattr(changed, name) for name in changes} == changes


def test_several_changes_in_one_publication_raise_sequence_by_one() -> None:
    changed = replace(
        TABLE, **MOVES["start"], **MOVES["another room"], **MOVES["tentative"], **OTHER_CHANGES["title"]
    )
    assert only(again(published(TABLE), changed)).sequence == 1


def test_sequence_rises_by_one_with_each_publication_that_moves() -> None:
    document, instant = published(TABLE), FIRST
    for number in range(2, 7):
        instant += timedelta(days=1)
        later = replace(TABLE, **times(f"2026-05-05 10:0{number}", "2026-05-05 13:00"))
        document = again(document, later, number=number, now=instant)
        assert (only(document).sequence, only(document).last_modified) == (number - 1, instant)


def test_moving_back_is_a_move() -> None:
    there = again(published(TABLE), replace(TABLE, **MOVES["start"]))
    back = again(there, TABLE, number=3, now=THIRD)
    assert (only(back).sequence, only(back).last_modified) == (2, THIRD)


def test_only_the_meeting_that_changed_is_told_of() -> None:
    document = again(published(TABLE, DEBATE), replace(TABLE, **MOVES["start"]), DEBATE)
    assert told(document) == {"round_table": (1, SECOND, "confirmed"), "policy_debate": (0, FIRST, "confirmed")}
    assert (programme(document).version, programme(document).published_at) == (2, SECOND)


# Nothing changed.


def test_publishing_without_a_change_gives_an_equal_document() -> None:
    before = published(TABLE, DEBATE)
    assert again(before, DEBATE, TABLE) == before


def test_days_that_move_alone_leave_the_programmes_version_and_instant() -> None:
    before, later = published(TABLE), replace(DATES, hearing_on=date(2026, 5, 3))
    after = publish(
        before,
        forum=FORUM,
        dates=later,
        meetings=(TABLE,),
        closed_title=CLOSED,
        number=2,
        at=SECOND,
        modalities=MODALITIES,
    )
    assert after == replace(before, dates=later)


def test_an_empty_programme_is_one_too() -> None:
    before = published()
    assert before.programme == Programme(1, FIRST, TZ_VERSION, ())
    assert again(before) == before


# Cancelling, and back.


def test_a_published_meeting_that_disappears_is_cancelled() -> None:
    document = again(published(TABLE, DEBATE), DEBATE)
    assert told(document) == {"round_table": (1, SECOND, "cancelled"), "policy_debate": (0, FIRST, "confirmed")}
    assert programme(document).meetings[0] == PublishedMeeting(
        **public(TABLE) | {"status": CANCELLED},
        sequence=1,
        last_modified=SECOND,
    )


def test_disappearing_and_being_cancelled_are_told_alike() -> None:
    before = published(TABLE, DEBATE)
    assert again(before, DEBATE) == again(before, DEBATE, replace(TABLE, status=CANCELLED))


def test_a_cancelled_meeting_is_carried_forward_for_good() -> None:
    cancelled = again(published(TABLE, DEBATE), DEBATE)
    assert again(cancelled, DEBATE, number=3, now=THIRD) == cancelled
    changed = again(cancelled, replace(DEBATE, number=7), number=3, now=THIRD)
    assert told(changed)["round_table"] == (1, SECOND, "cancelled")


def test_a_cancelled_meeting_restored_keeps_its_id_and_rises_again() -> None:
    restored = only(again(again(published(TABLE)), TABLE, number=3, now=THIRD))
    assert (restored.id, restored.status, restored.sequence, restored.last_modified) == (
        TABLE.id,
        CONFIRMED,
        2,
        THIRD,
    )


def test_a_meeting_added_later_begins_at_sequence_0() -> None:
    document = again(published(TABLE), TABLE, DEBATE)
    assert told(document) == {"round_table": (0, FIRST, "confirmed"), "policy_debate": (0, SECOND, "confirmed")}


# Announcing.


def test_announcing_gives_days_and_no_programme() -> None:
    assert announce(None, forum=FORUM, dates=DATES, modalities=MODALITIES) == Document(
        FORMAT, FORUM, DATES, MODALITIES, None
    )


def test_announcing_keeps_the_programme_as_published() -> None:
    before, later = published(TABLE), replace(DATES, opens_on=date(2026, 5, 12))
    titled = replace(FORUM, title={Language.EN: "Forum"})
    assert announce(before, forum=titled, dates=later, modalities=MODALITIES) == Document(
        FORMAT, titled, later, MODALITIES, before.programme
    )


def test_the_first_programme_after_announcements_has_its_publications_number() -> None:
    announced = announce(None, forum=FORUM, dates=DATES, modalities=MODALITIES)
    document = again(announced, TABLE, number=3, now=THIRD)
    assert (programme(document).version, programme(document).published_at) == (3, THIRD)
    assert only(document).sequence == 0


def test_a_programme_published_after_an_announcement_remembers_the_one_before() -> None:
    reannounced = announce(
        published(TABLE), forum=FORUM, dates=replace(DATES, hearing_on=date(2026, 5, 3)), modalities=MODALITIES
    )
    moved = again(reannounced, replace(TABLE, **MOVES["start"]), number=3, now=THIRD)
    assert told(moved) == {"round_table": (1, THIRD, "confirmed")}


# JSON and digest.


def test_a_document_comes_back_from_json_as_it_was() -> None:
    night = times("2026-11-01 01:30", "2026-11-01 03:00") | {"start_fold": 1}
    cancelled = replace(TABLE, **night, status=CANCELLED)
    document = again(published(*template_programme().meetings, TABLE), cancelled, now=THIRD)
    stored = json.loads(json.dumps(to_json(document)))
    assert from_json(stored) == document
    assert to_json(from_json(stored)) == stored
    assert digest(to_json(from_json(stored))) == digest(to_json(document))


def test_an_announcement_comes_back_from_json_as_it_was() -> None:
    document = announce(None, forum=FORUM, dates=DATES, modalities=MODALITIES)
    assert to_json(document) == {
        "format": 3,
        "forum": {
            "slug": "imrf-test",
            "template": "imrf",
            "title": {"en": "Test forum", "ar": "منتدى للاختبار"},
            "region": None,
            "co_organizers": [],
        },
        "dates": {
            "opens_on": "2026-05-05",
            "closes_on": "2026-05-08",
            "hearing_on": "2026-05-04",
            "timezone": "America/New_York",
        },
        "modalities": {"checks": {}},
        "programme": None,
        "deadlines": [],
    }
    assert from_json(to_json(document)) == document


def test_format_3_of_a_programme_is_this() -> None:
    """It holds ids of persons and parties, never their names; whoever changes it changes the format's number."""
    assert to_json(published(TABLE))["programme"] == {
        "version": 1,
        "published_at": "2026-01-15T12:00:00Z",
        "tz_version": TZ_VERSION,
        "meetings": [
            {
                "id": str(TABLE.id),
                "kind": "round_table",
                "number": 1,
                "title": {"en": "Round table 1", "ar": "المائدة المستديرة 1"},
                "local_start": "2026-05-05T10:00:00",
                "local_end": "2026-05-05T13:00:00",
                "start_fold": 0,
                "end_fold": 0,
                "timezone": "America/New_York",
                "starts_at": "2026-05-05T14:00:00Z",
                "ends_at": "2026-05-05T17:00:00Z",
                "room": {
                    "id": str(an_id("Room A")),
                    "name": {"en": "Room A"},
                    "venue": {"en": "Test Centre"},
                    "city": "Example City",
                },
                "objectives": [2, 5],
                "status": "confirmed",
                "format": "in_person",
                "access": "open",
                "interpretation": [],
                "webcast_url": None,
                "people": [
                    {
                        "role": "co_chair",
                        "position": 1,
                        "designation": None,
                        "party_id": str(an_id("EGY")),
                        "person_id": str(an_id("co-chair")),
                        "withheld": False,
                    }
                ],
                "sequence": 0,
                "last_modified": "2026-01-15T12:00:00Z",
            }
        ],
    }


CLOSING = DeadlineRule(
    title={Language.EN: "List of speakers closes", Language.AR: "إغلاق قائمة المتكلمين"},
    anchor=Anchor(DeadlineAnchor.OPENING),
    authority=Authority.PRACTICE,
    offset=Offset(days=-16),
    hour=time(17),
    roll=Roll.PREVIOUS,
    hard=True,
    closes=Step.SPEAKERS_LIST,
    reminds=(Role.DELEGATION,),
)
CLOSES = PublishedDeadline(
    id=an_id("deadline"),
    key="speakers_list_closes",
    rule=CLOSING,
    wall=wall("2026-04-17 17:00"),
    fold=0,
    timezone=NEW_YORK,
    at=utc("2026-04-17 21:00"),
    rolled_from=date(2026, 4, 19),
    sequence=0,
    last_modified=FIRST,
    given_at=FIRST,
)


def test_format_3_of_a_deadline_is_this() -> None:
    """With the whole rule that gave it: whoever changes it changes the format's number."""
    document = announce(None, forum=FORUM, dates=DATES, modalities=MODALITIES, deadlines=(CLOSES,))
    assert to_json(document)["deadlines"] == [
        {
            "id": str(an_id("deadline")),
            "key": "speakers_list_closes",
            "rule": {
                "title": {"en": "List of speakers closes", "ar": "إغلاق قائمة المتكلمين"},
                "anchor": {
                    "event": "opening",
                    "meeting": None,
                    "number": None,
                    "deadline": None,
                    "act": None,
                    "day": None,
                },
                "authority": "practice",
                "offset": {"months": 0, "weeks": 0, "days": -16, "working_days": 0, "hours": 0},
                "hour": "17:00:00",
                "end_of_day": False,
                "timezone": None,
                "roll": "previous",
                "hard": True,
                "opens": None,
                "closes": "speakers_list",
                "done_by": None,
                "audience": "everybody",
                "reminds": ["delegation"],
            },
            "wall": "2026-04-17T17:00:00",
            "fold": 0,
            "timezone": "America/New_York",
            "at": "2026-04-17T21:00:00Z",
            "rolled_from": "2026-04-19",
            "adjusted": False,
            "kept": None,
            "withdrawn": False,
            "sequence": 0,
            "last_modified": "2026-01-15T12:00:00Z",
            "given_at": "2026-01-15T12:00:00Z",
        }
    ]
    assert from_json(to_json(document)) == document


def test_a_stranger_can_recompute_the_digest() -> None:
    # printf '{"a":"é","b":[1,{"c":null,"d":"منتدى"}]}' | sha256sum
    expected = "2c1358a80447081d59a17e21a14e986be2251725c65be3580abf9216cd4643e4"
    assert digest({"b": [1, {"d": "منتدى", "c": None}], "a": "é"}) == expected
    assert digest({"a": "é", "b": [1, {"c": None, "d": "منتدى"}]}) == expected


def test_any_change_changes_the_digest() -> None:
    documents = [published(replace(TABLE, **changes)) for changes in (MOVES | OTHER_CHANGES | {"none": {}}).values()]
    assert len({digest(to_json(document)) for document in documents}) == len(documents) == 20


# Whatever organizers do.


POOL = (
    TABLE,
    DEBATE,
    a_meeting(MeetingKind.SIDE_EVENT, 1, "2026-05-05 08:00", "2026-05-05 09:00", status=MeetingStatus.TENTATIVE),
    a_meeting(MeetingKind.PLENARY_CLOSING, None, "2026-05-08 17:00", "2026-05-08 18:00", status=CANCELLED),
)
EDITS = (*MOVES.values(), *OTHER_CHANGES.values(), {"status": CONFIRMED})
# One step of an organizer: which meeting, and its new form; None where it is removed from the draft.
STEP = st.tuples(st.sampled_from(POOL), st.sampled_from((None, {}, *EDITS)))
HISTORIES = st.lists(st.lists(STEP, max_size=4), min_size=1, max_size=8)


def _drafts(history: list[list[tuple[MeetingFact, dict[str, Any] | None]]]) -> list[tuple[MeetingFact, ...]]:
    """The drafts at each publication."""
    draft, drafts = {m.id: m for m in POOL[:2]}, []
    for steps in history:
        for meeting, edit in steps:
            if edit is None:
                draft.pop(meeting.id, None)
            else:
                draft[meeting.id] = replace(draft.get(meeting.id, meeting), **edit)
        drafts.append(tuple(draft.values()))
    return drafts


def _by_id(document: Document | None) -> dict[Any, PublishedMeeting]:
    return {m.id: m for m in programme(document).meetings} if document else {}


def _place_in_time(m: PublishedMeeting) -> tuple[Any, ...]:
    place = m.room.id if m.room else m.format is MeetingFormat.VIRTUAL
    return (m.starts_at, m.ends_at, m.timezone, place, m.status)


def _without_marks(m: PublishedMeeting) -> PublishedMeeting:
    return replace(m, sequence=0, last_modified=FIRST)


def _check_step(before: PublishedMeeting, after: PublishedMeeting, now: datetime) -> None:
    assert after.sequence - before.sequence == int(_place_in_time(before) != _place_in_time(after))
    changed = _without_marks(before) != _without_marks(after)
    assert after.last_modified == (now if changed else before.last_modified)


@given(HISTORIES)
@settings(max_examples=50, deadline=None, derandomize=True, database=None)
def test_whatever_is_edited_sequences_never_fall_and_ids_never_vanish(history: list[Any]) -> None:
    document: Document | None = None
    for number, draft in enumerate(_drafts(history), 1):
        now = FIRST + timedelta(hours=number)
        before, document = _by_id(document), published(*draft, after=document, number=number, now=now)
        after = _by_id(document)
        assert before.keys() <= after.keys()
        assert after.keys() - before.keys() == {m.id for m in draft if m.status is not CANCELLED} - before.keys()
        for uid, meeting in before.items():
            _check_step(meeting, after[uid], now)
        assert published(*draft, after=document, number=number + 1, now=now + timedelta(minutes=1)) == document
        assert from_json(to_json(document)) == document


def test_what_is_public_of_a_meeting_is_listed_one_by_one() -> None:
    """Whoever adds a field makes it public for good: capacities, links to join and the like do not belong."""
    assert [field.name for field in fields(PublishedMeeting)] == [
        "id",
        "kind",
        "number",
        "title",
        "local_start",
        "local_end",
        "start_fold",
        "end_fold",
        "timezone",
        "starts_at",
        "ends_at",
        "room",
        "objectives",
        "status",
        "format",
        "access",
        "interpretation",
        "webcast_url",
        "people",
        "sequence",
        "last_modified",
    ]


def test_people_are_in_the_order_of_role_and_position_whatever_the_database_gives() -> None:
    seats = tuple(SeatFact(role, n) for role in (SeatRole.SPEAKER, SeatRole.CO_CHAIR) for n in (2, 1))
    frozen = only(published(replace(TABLE, people=seats)))
    assert [(seat.role, seat.position) for seat in frozen.people] == [
        ("co_chair", 1),
        ("co_chair", 2),
        ("speaker", 1),
        ("speaker", 2),
    ]
    assert again(published(replace(TABLE, people=seats)), replace(TABLE, people=seats[::-1])) == published(
        replace(TABLE, people=seats)
    )
