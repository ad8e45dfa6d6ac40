"""The rules for how a programme is conducted: hours, places, people, languages.

As in structure.py: one function a rule, its name the code, its docstring for `make docs`. Hours are those of the
meeting's own zone: a briefing in Cairo keeps Cairo's.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping
from datetime import date, datetime, timedelta
from itertools import islice

from models.enums import Language, MeetingAccess, MeetingFormat, MeetingKind, SeatRole
from services.rules.programme import PARTS, Hours, MeetingFact, ProgrammeFacts
from services.rules.remarks import Remarks, Rule, counted, ids, listed, titled

LANGUAGE_NAMES: Mapping[Language, str] = {
    Language.AR: "Arabic",
    Language.ZH: "Chinese",
    Language.EN: "English",
    Language.FR: "French",
    Language.RU: "Russian",
    Language.ES: "Spanish",
}


def outside_days(facts: ProgrammeFacts) -> Remarks:
    """The parts of a forum lie on its days; its side events too, or on the day of the hearing. Authority: default."""
    for meeting in facts.of_kind(*PARTS, MeetingKind.SIDE_EVENT):
        day = facts.day(meeting)
        of_hearing = meeting.kind is MeetingKind.HEARING or (
            meeting.kind is MeetingKind.SIDE_EVENT and day == facts.dates.hearing_on
        )
        if not of_hearing and not facts.dates.opens_on <= day <= facts.dates.closes_on:
            days = f"{facts.dates.opens_on} to {facts.dates.closes_on}"
            yield f"{titled(meeting)} is on {day}, outside the forum's days ({days}).", ids([meeting])


def part_not_open(facts: ProgrammeFacts) -> Remarks:
    """The parts of a forum are there for everybody to see, neither closed nor unlisted. Authority: practice."""
    for meeting in facts.of_kind(*PARTS):
        if meeting.access is not MeetingAccess.OPEN:
            yield f"{titled(meeting)} is {meeting.access.value}; the parts of a forum are open.", ids([meeting])


def day_without_part(facts: ProgrammeFacts) -> Remarks:
    """Each day of a forum has one of its parts. Authority: default."""
    busy = {facts.day(meeting) for meeting in facts.of_kind(*PARTS)}
    day = facts.dates.opens_on
    while day <= facts.dates.closes_on:
        if day not in busy:
            yield f"Nothing of the forum takes place on {day}.", ()
        day += timedelta(days=1)


def official_hours(facts: ProgrammeFacts) -> Remarks:
    """The parts of a forum keep the official hours, 10:00 to 13:00 and 15:00 to 18:00. Authority: practice."""
    placed = {
        MeetingKind.ROUND_TABLE: facts.modalities.round_table_slots.value,
        MeetingKind.POLICY_DEBATE: facts.modalities.policy_debate_slots.value,
    }
    for meeting in facts.of_kind(*PARTS):
        # A part that has its own half-days is asked for them, and so for the hours.
        if not placed.get(meeting.kind) and not any(
            start <= meeting.local_start and meeting.local_end <= end for start, end in _halves(facts, meeting)
        ):
            yield f"{titled(meeting)} lies outside the official hours ({_in_words(facts)}).", ids([meeting])


def interpretation_overrun(facts: ProgrammeFacts) -> Remarks:
    """A meeting with interpretation, unless others host it, ends with its half-day. Authority: practice."""
    interpreted = [m for m in facts.of_kind() if m.interpretation and not _hosted(m)]
    for meeting in interpreted:
        for start, end in _halves(facts, meeting):
            if meeting.local_start < end < meeting.local_end and meeting.local_end > start:
                yield (
                    f"{titled(meeting)} has interpretation, which ends at {end:%H:%M}; it runs until"
                    f" {meeting.local_end:%H:%M}.",
                    ids([meeting]),
                )
                break


def side_event_hours(facts: ProgrammeFacts) -> Remarks:
    """Side events take place outside the official hours. Authority: 2022."""
    for event in facts.of_kind(MeetingKind.SIDE_EVENT):
        if any(start < event.local_end and event.local_start < end for start, end in _halves(facts, event)):
            yield f"{titled(event)} falls into the official hours ({_in_words(facts)}).", ids([event])


def side_event_parallel(facts: ProgrammeFacts) -> Remarks:
    """No two side events are held in parallel. Authority: 2022."""
    for first, second in _overlapping(facts.of_kind(MeetingKind.SIDE_EVENT)):
        yield f"{titled(first)} and {titled(second)} are held in parallel.", ids([first, second])


def room_overlap(facts: ProgrammeFacts) -> Remarks:
    """A room holds one meeting at a time; the database refuses a second one. Authority: default."""
    in_room: dict[Hashable, list[MeetingFact]] = defaultdict(list)
    for meeting in facts.of_kind():
        if meeting.room is not None:
            in_room[meeting.room.id].append(meeting)
    for meetings in in_room.values():
        for first, second in _overlapping(meetings):
            yield f"{titled(first)} and {titled(second)} have the same room at the same time.", ids([first, second])


def round_table_shared_person(facts: ProgrammeFacts) -> Remarks:
    """Round tables may be held in parallel where nobody has a seat at both. Authority: inferred."""
    for person, first, second in _seated_twice(facts):
        if first.kind is second.kind is MeetingKind.ROUND_TABLE:
            yield (
                f"{titled(first)} and {titled(second)} are held in parallel and one person has a seat at both.",
                (*ids([first, second]), person),
            )


def person_overlap(facts: ProgrammeFacts) -> Remarks:
    """Nobody has a seat in two meetings at once. Authority: default."""
    for person, first, second in _seated_twice(facts):
        if not first.kind is second.kind is MeetingKind.ROUND_TABLE:
            yield (
                f"One person has a seat in {titled(first)} and in {titled(second)}, at the same time.",
                (*ids([first, second]), person),
            )


def capacity(facts: ProgrammeFacts) -> Remarks:
    """A meeting has no more places than its room. Authority: default."""
    for meeting in facts.of_kind():
        if meeting.capacity and meeting.room_capacity and meeting.capacity > meeting.room_capacity:
            yield (
                f"{titled(meeting)} has {counted(meeting.capacity, 'place')}, its room {meeting.room_capacity}.",
                ids([meeting]),
            )


def place_missing(facts: ProgrammeFacts) -> Remarks:
    """A meeting has a room, or is virtual and has a link; a hybrid one has both. Authority: default."""
    meetings = facts.of_kind()
    roomless = [m for m in meetings if m.format is not MeetingFormat.VIRTUAL and m.room is None]
    if roomless:
        yield f"Without a room: {listed(roomless)}.", ids(roomless)
    unlinked = [m for m in meetings if m.format is not MeetingFormat.IN_PERSON and not (m.webcast_url or m.join_url)]
    if unlinked:
        yield f"Virtual or hybrid, without a link: {listed(unlinked)}.", ids(unlinked)


def title_missing(facts: ProgrammeFacts) -> Remarks:
    """Every meeting has a title in each of the forum's languages. Authority: practice."""
    for language in facts.modalities.languages.value:
        untitled = [m for m in facts.of_kind() if language not in m.title]
        if untitled:
            yield f"Without a title in {LANGUAGE_NAMES[language]}: {listed(untitled)}.", ids(untitled)


def interpretation_missing(facts: ProgrammeFacts) -> Remarks:
    """The parts of a forum are interpreted into each of its languages, if it has several. Authority: practice."""
    languages = facts.modalities.languages.value
    for language in languages if len(languages) > 1 else ():
        without = [m for m in facts.of_kind(*PARTS) if language not in m.interpretation]
        if without:
            yield f"Without interpretation into {LANGUAGE_NAMES[language]}: {listed(without)}.", ids(without)


def _hosted(meeting: MeetingFact) -> bool:
    """By others than the forum's own organizers: they keep their own hours and bring their own interpreters."""
    return any(seat.role is SeatRole.HOST for seat in meeting.people)


def _halves(facts: ProgrammeFacts, meeting: MeetingFact) -> Iterator[tuple[datetime, datetime]]:
    """The official half-days of the day on which a meeting begins, in its own wall time."""
    day: date = meeting.local_start.date()
    for hours in _hours(facts):
        yield datetime.combine(day, hours.start), datetime.combine(day, hours.end)


def _hours(facts: ProgrammeFacts) -> list[Hours]:
    return sorted(facts.modalities.official_hours.value.values(), key=lambda hours: hours.start)


def _in_words(facts: ProgrammeFacts) -> str:
    return ", ".join(f"{hours.start:%H:%M}–{hours.end:%H:%M}" for hours in _hours(facts))


def _overlapping(meetings: list[MeetingFact]) -> Iterator[tuple[MeetingFact, MeetingFact]]:
    """Pairs that are held at the same time, of meetings in the order of their starts."""
    for index, first in enumerate(meetings):
        for second in islice(meetings, index + 1, None):
            if second.starts_at >= first.ends_at:
                break
            yield first, second


def _seated_twice(facts: ProgrammeFacts) -> Iterator[tuple[str, MeetingFact, MeetingFact]]:
    """`person:<id>` and the two meetings that they sit in at once."""
    seated: dict[str, list[MeetingFact]] = defaultdict(list)
    for meeting in facts.of_kind():
        for person in sorted({f"person:{seat.person_id}" for seat in meeting.people if seat.person_id is not None}):
            seated[person].append(meeting)
    for person, meetings in seated.items():
        for first, second in _overlapping(meetings):
            yield person, first, second


CONDUCT_RULES: tuple[Rule, ...] = (
    part_not_open,
    outside_days,
    day_without_part,
    official_hours,
    interpretation_overrun,
    side_event_hours,
    side_event_parallel,
    room_overlap,
    round_table_shared_person,
    person_overlap,
    capacity,
    place_missing,
    title_missing,
    interpretation_missing,
)
