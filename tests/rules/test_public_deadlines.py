"""What everybody may know of deadlines: extensions for everyone move them, those for one party do not."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from models.enums import Audience, Authority, DeadlineAnchor, Language, MeetingKind
from services.rules.deadline_rules import Anchor, DeadlineRule
from services.rules.frozen_deadlines import PublishedDeadline, rederive_deadlines
from services.rules.public_deadlines import public_deadlines
from services.rules.selections import Selection, select_deadlines
from services.rules.windows import ExtensionFact
from tests.rules.builders import NEW_YORK, an_id, utc, wall

CONTACT = {Language.EN: "the Office"}
MADE = utc("2026-01-15 12:00")


def a_deadline(key: str = "it", at: str | None = "2026-02-10 22:00", **more: Any) -> PublishedDeadline:
    instant = utc(at) if at else None
    anchor = Anchor(DeadlineAnchor.DAY, day=date(2026, 2, 10))
    audience = more.pop("audience", Audience.EVERYBODY)
    title = {Language.EN: f"Title of {key}", Language.FR: "Clôture"}
    return PublishedDeadline(
        id=an_id(key),
        key=key,
        rule=DeadlineRule(title, anchor, Authority.DEFAULT, audience=audience),
        wall=instant.replace(tzinfo=None) - timedelta(hours=5) if instant else None,
        fold=0,
        timezone=NEW_YORK,
        at=instant,
        **{"sequence": 2, "last_modified": MADE, "given_at": MADE, **more},
    )


def granted(until: str, day: int, *, key: str = "it", party: UUID | None = None) -> ExtensionFact:
    at = utc(until)
    local = at.replace(tzinfo=None) - timedelta(hours=5)
    return ExtensionFact(an_id(f"{key}{day}"), key, party, local, 0, NEW_YORK, at, utc(f"2026-01-{day} 12:00"))


def test_as_published_where_nothing_was_granted() -> None:
    deadline = a_deadline()
    (found,) = public_deadlines([deadline], [], CONTACT)
    assert (found.deadline, found.wall, found.timezone, found.at) == (deadline, deadline.wall, NEW_YORK, deadline.at)
    assert (found.extended, found.sequence, found.last_modified, found.contact) == (False, 2, MADE, CONTACT)


@pytest.mark.parametrize(
    ("extensions", "expected"),
    [
        ([granted("2026-02-12 22:00", 16)], ("2026-02-12 22:00", True, 3, 16)),
        ([granted("2026-02-20 22:00", 16), granted("2026-02-12 22:00", 17)], ("2026-02-12 22:00", True, 4, 17)),
        ([granted("2026-02-12 22:00", 17), granted("2026-02-20 22:00", 16)], ("2026-02-12 22:00", True, 4, 17)),
        ([granted("2026-02-09 22:00", 16)], ("2026-02-10 22:00", False, 3, 16)),
        ([granted("2026-02-12 22:00", 14)], ("2026-02-12 22:00", True, 3, 15)),
        ([granted("2026-02-12 22:00", 16, party=an_id("EGY"))], ("2026-02-10 22:00", False, 2, 15)),
        ([granted("2026-02-12 22:00", 16, key="other")], ("2026-02-10 22:00", False, 2, 15)),
    ],
)
def test_extensions_for_everyone_count(extensions: list[ExtensionFact], expected: tuple) -> None:
    (found,) = public_deadlines([a_deadline()], extensions, CONTACT)
    at, extended, sequence, day = expected
    modified = utc(f"2026-01-{day} 12:00")
    assert (found.at, found.extended, found.sequence, found.last_modified) == (utc(at), extended, sequence, modified)


def test_the_newest_extension_of_everyone_tells_wall_time_and_zone() -> None:
    extension = replace(granted("2026-02-12 22:00", 16), wall=wall("2026-02-12 23:00"), timezone="Europe/Zurich")
    (found,) = public_deadlines([a_deadline()], [extension], CONTACT)
    assert (found.wall, found.timezone) == (wall("2026-02-12 23:00"), "Europe/Zurich")


def test_without_an_instant_or_for_few_there_is_none_and_the_others_are_by_instant_in_force() -> None:
    deadlines = [
        a_deadline("a"),
        a_deadline("b", "2026-02-11 22:00"),
        a_deadline("c", None),
        a_deadline("d", audience=Audience.DELEGATIONS),
        a_deadline("e", "2026-02-09 22:00", withdrawn=True),
    ]
    found = public_deadlines(deadlines, [granted("2026-02-12 22:00", 16, key="a")], CONTACT)
    assert [one.deadline.key for one in found] == ["e", "b", "a"]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, 1),
        ({"kinds": frozenset(MeetingKind)}, 0),
        ({"objectives": frozenset(range(1, 24))}, 0),
        ({"first_day": date(2026, 2, 10), "last_day": date(2026, 2, 10)}, 1),
        ({"first_day": date(2026, 2, 11)}, 0),
        ({"last_day": date(2026, 2, 9)}, 0),
        ({"words": ("cloture", "TITLE")}, 1),
        ({"words": ("cloture", "office")}, 0),
    ],
)
def test_what_is_asked_of_them(options: dict[str, Any], expected: int) -> None:
    last = replace(a_deadline(), at=utc("2026-02-11 05:00") - timedelta(microseconds=1))
    found = public_deadlines([last], [], CONTACT)
    assert len(select_deadlines(found, Selection(**options), NEW_YORK)) == expected


def test_a_moment_belongs_to_the_day_that_it_begins() -> None:
    midnight = public_deadlines([a_deadline(at="2026-02-11 05:00")], [], CONTACT)
    on = [day for day in (10, 11, 12) if select_deadlines(midnight, _on(date(2026, 2, day)), NEW_YORK)]
    assert on == [11]


def _on(day: date) -> Selection:
    return Selection(first_day=day, last_day=day)


def test_a_deadline_whose_extension_moves_is_told_anew() -> None:
    passed, other = a_deadline("a", "2026-01-02 22:00"), a_deadline("b")
    now = utc("2026-01-20 12:00")
    assert rederive_deadlines([passed, other], now) == (passed, other)
    assert rederive_deadlines([passed, other], now, {"a"}) == (replace(passed, sequence=3, last_modified=now), other)


def test_one_that_moves_with_its_extension_is_told_once_and_keeps_its_place() -> None:
    late, early = replace(a_deadline("a", "2026-02-10 23:30"), fold=0), a_deadline("b", "2026-02-10 23:00")
    wrong = replace(late, at=utc("2026-02-10 22:30"))  # as of tz data by which New York was an hour ahead
    now = utc("2026-01-20 12:00")
    moved = replace(late, sequence=3, last_modified=now, given_at=now)
    assert rederive_deadlines([wrong, early], now, {"a"}) == (early, moved)
