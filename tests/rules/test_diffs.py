"""What changed between two versions: each kind of change alone, and several at once."""

from dataclasses import replace
from typing import Any

import pytest

from models.enums import Language, MeetingAccess, MeetingFormat, MeetingKind, MeetingStatus, SeatRole
from services.rules.diffs import Difference, diff, diff_programmes
from services.rules.programme import SeatFact
from services.rules.publications import PublishedMeeting
from tests.rules.builders import a_meeting, a_room, an_id, times, utc

FIRST = utc("2026-01-15 12:00")


def published(kind: MeetingKind = MeetingKind.ROUND_TABLE, number: int = 1, **fields: Any) -> PublishedMeeting:
    fact = a_meeting(kind, number, "2026-05-05 10:00", "2026-05-05 13:00", room=a_room())
    own = {"sequence", "last_modified"}
    public = {name: getattr(fact, name) for name in PublishedMeeting.__dataclass_fields__ if name not in own}
    return PublishedMeeting(**{**public, "sequence": 0, "last_modified": FIRST, **fields})


TABLE = published(people=(SeatFact(SeatRole.MODERATOR, 1, person_id=an_id("a")), SeatFact(SeatRole.CO_CHAIR, 1)))
CANCELLED = MeetingStatus.CANCELLED


def changes(old: PublishedMeeting, **fields: Any) -> list[tuple[str, tuple[str, ...]]]:
    return [(c.change.value, c.fields) for c in diff_programmes((old,), (replace(old, **fields),))]


TIMES = ("local_start", "local_end", "timezone", "starts_at", "ends_at")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, []),
        ({"sequence": 4, "last_modified": utc("2026-02-01 12:00")}, []),
        (times("2026-05-05 15:00", "2026-05-05 18:00"), [("moved", TIMES)]),
        (times("2026-05-05 10:00", "2026-05-05 12:30"), [("moved", TIMES)]),
        (times("2026-05-05 10:00", "2026-05-05 13:00", "Africa/Cairo"), [("moved", TIMES)]),
        (
            {"starts_at": utc("2026-05-05 15:00"), "ends_at": utc("2026-05-05 18:00")},
            [("utc_offset_changed", TIMES)],
        ),
        ({"room": None}, [("room_changed", ("room",))]),
        ({"room": a_room("Room B")}, [("room_changed", ("room",))]),
        ({"title": {Language.EN: "Table one"}}, [("retitled", ("title",))]),
        ({"title": {**TABLE.title, Language.AR: "المائدة"}}, [("retitled", ("title",))]),
        ({"people": ()}, [("people_changed", ("people",))]),
        (
            {"people": tuple(replace(seat, withheld=True) for seat in TABLE.people[:1]) + TABLE.people[1:]},
            [("name_withheld", ("people",))],
        ),
        ({"status": CANCELLED}, [("cancelled", ("status",))]),
        ({"status": MeetingStatus.TENTATIVE}, [("status_changed", ("status",))]),
        ({"objectives": (7,)}, [("objectives_changed", ("objectives",))]),
        *(
            (
                fields,
                [("details_changed", ("kind", "number", "format", "access", "interpretation", "webcast_url"))],
            )
            for fields in (
                {"kind": MeetingKind.BRIEFING},
                {"number": 2},
                {"format": MeetingFormat.HYBRID},
                {"access": MeetingAccess.CLOSED},
                {"interpretation": (Language.AR,)},
                {"webcast_url": "https://webcast.example/1"},
            )
        ),
        (
            {
                **times("2026-05-06 10:00", "2026-05-06 13:00"),
                "room": None,
                "title": {Language.EN: "T"},
                "people": (),
            },
            [
                ("moved", TIMES),
                ("room_changed", ("room",)),
                ("retitled", ("title",)),
                ("people_changed", ("people",)),
            ],
        ),
    ],
)
def test_a_change_is_named(fields: dict[str, Any], expected: list) -> None:
    assert changes(TABLE, **fields) == expected


def test_a_cancelled_meeting_that_comes_back_is_restored() -> None:
    assert changes(replace(TABLE, status=CANCELLED), status=MeetingStatus.CONFIRMED) == [("restored", ("status",))]


def test_a_further_meeting_is_added_and_the_other_way_removed() -> None:
    other = published(number=2)
    told = ("local_start", "local_end", "timezone", "starts_at", "ends_at", "room", "status")
    (added,) = diff_programmes((TABLE,), (TABLE, other))
    (removed,) = diff_programmes((TABLE, other), (TABLE,))
    assert (added.change, added.meeting, added.old, added.fields) == ("added", other, None, told)
    assert (removed.change, removed.meeting, removed.old, removed.fields) == ("removed", other, other, told)


def test_changes_are_in_the_order_of_the_newer_programme() -> None:
    first, second, third = (published(number=n) for n in (1, 2, 3))
    new = (replace(third, room=None), replace(first, room=None), second)
    assert [c.meeting.number for c in diff_programmes((first, second, third), new)] == [3, 1]


def test_anything_by_id_can_be_compared() -> None:
    old, new = {"a": (1, 2), "b": (1, 1), "c": (0, 0)}, {"b": (2, 1), "d": (5, 5), "a": (1, 3)}
    aspects = {"first": lambda pair: pair[0], "second": lambda pair: pair[1]}
    assert list(diff(old, new, aspects)) == [
        Difference("b", "first", 1, 2),
        Difference("d", "added", None, (5, 5)),
        Difference("a", "second", 2, 3),
        Difference("c", "removed", (0, 0), None),
    ]
