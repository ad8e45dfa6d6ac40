"""What a private calendar holds, which deadlines bind its owner, when its address is gone, who asked for it."""

from datetime import timedelta

import pytest

from models.enums import (
    Audience,
    Authority,
    DeadlineAnchor,
    FeedScope,
    ForumTemplate,
    Language,
    MeetingKind,
    MeetingPart,
    Role,
)
from services.rules.access import GrantFact
from services.rules.concerns import Part, as_concerned
from services.rules.deadline_rules import Anchor, DeadlineRule
from services.rules.feeds import FeedSelection, binding, client_name, is_gone, select_for
from services.rules.frozen_deadlines import PublishedDeadline
from services.rules.public_deadlines import deadlines_for
from services.rules.publications import PublishedForum, publish
from services.rules.windows import ExtensionFact
from tests.rules.builders import a_meeting, an_id, template_programme, utc, wall

AT = utc("2026-01-01 12:00")
EGYPT, GERMANY = an_id("EGY"), an_id("DEU")
MEETINGS = tuple(
    a_meeting(kind, number, f"2026-05-0{day} 10:00", f"2026-05-0{day} 11:00", objectives=objectives)
    for kind, number, day, objectives in (
        (MeetingKind.ROUND_TABLE, 1, 5, (1, 2)),
        (MeetingKind.ROUND_TABLE, 2, 6, (3,)),
        (MeetingKind.BRIEFING, None, 7, ()),
    )
)
DOCUMENT = publish(
    None,
    forum=PublishedForum("imrf-test", ForumTemplate.IMRF, {}),
    dates=template_programme().dates,
    modalities={},
    meetings=MEETINGS,
    closed_title={},
    number=1,
    at=AT,
)
FIRST, SECOND, THIRD = (one.id for one in MEETINGS)
PARTS = {FIRST: (Part(MeetingPart.CO_CHAIR),), THIRD: (Part(MeetingPart.PLACE), Part(MeetingPart.SPEAKER))}


@pytest.mark.parametrize(
    ("chosen", "held"),
    [
        ({}, [FIRST, THIRD]),
        ({"parts": {MeetingPart.SPEAKER}}, [THIRD]),
        ({"kinds": {MeetingKind.ROUND_TABLE}}, [FIRST]),
        ({"objectives": {2, 3}}, [FIRST]),
        ({"scope": FeedScope.FORUM}, [FIRST, SECOND, THIRD]),
        ({"scope": FeedScope.FORUM, "objectives": {3, 9}}, [SECOND]),
        ({"scope": FeedScope.FORUM, "kinds": {MeetingKind.HEARING}}, []),
    ],
)
def test_what_is_chosen(chosen, held) -> None:
    assert DOCUMENT.programme is not None
    selection = FeedSelection(
        **{key: frozenset(value) if isinstance(value, set) else value for key, value in chosen.items()}
    )
    assert [one.id for one in select_for(DOCUMENT.programme.meetings, selection, PARTS)] == held


def grant(role: Role, party=None) -> GrantFact:
    return GrantFact(role, None, party, AT, None, None)


def a_deadline(key: str, reminds: tuple[Role, ...], audience: Audience = Audience.EVERYBODY) -> PublishedDeadline:
    rule = DeadlineRule(
        title={Language.EN: key},
        anchor=Anchor(DeadlineAnchor.OPENING),
        authority=Authority.DEFAULT,
        audience=audience,
        reminds=reminds,
    )
    return PublishedDeadline(
        id=an_id(key),
        key=key,
        rule=rule,
        wall=wall("2026-04-01 17:00"),
        fold=0,
        timezone="UTC",
        at=utc("2026-04-01 17:00"),
        sequence=2,
        last_modified=AT,
        given_at=AT,
    )


def test_those_deadlines_bind_of_which_the_roles_are_reminded() -> None:
    deadlines = (
        a_deadline("states", (Role.DELEGATION,), Audience.DELEGATIONS),
        a_deadline("stakeholders", (Role.STAKEHOLDER,)),
        a_deadline("told", ()),
        a_deadline("hidden", (Role.STAKEHOLDER, Role.OPGA), Audience.ORGANIZERS),
    )

    def keys(*roles: Role) -> list[str]:
        return [one.key for one in binding(deadlines, [grant(role) for role in roles])]

    assert keys(Role.DELEGATION) == ["states"]
    assert keys(Role.STAKEHOLDER) == ["stakeholders"]
    assert keys(Role.DELEGATION, Role.STAKEHOLDER) == ["states", "stakeholders"]
    assert keys() == keys(Role.AUDITOR) == keys(Role.OPGA) == []


def test_an_extension_for_a_party_moves_its_own_calendar_alone() -> None:
    deadline = a_deadline("states", (Role.DELEGATION,))
    extensions = [
        ExtensionFact(
            an_id(name),
            "states",
            party,
            wall(f"2026-04-{day} 17:00"),
            0,
            "UTC",
            utc(f"2026-04-{day} 17:00"),
            AT + timedelta(days=1),
        )
        for name, party, day in (("all", None, "10"), ("own", EGYPT, "20"))
    ]

    def told(*parties) -> tuple[str, int]:
        (one,) = deadlines_for((deadline,), extensions, {}, frozenset(parties))
        return f"{one.at:%d}", one.sequence

    assert told() == told(GERMANY) == ("10", 3)
    assert told(EGYPT) == told(EGYPT, GERMANY) == ("20", 4)


def test_as_whom_somebody_is_concerned() -> None:
    person = an_id("Amal")
    held = (grant(Role.DELEGATION, EGYPT), grant(Role.CO_CHAIR, GERMANY), grant(Role.GROUP_CHAIR, an_id("GROUP")))
    standing = as_concerned(person, (*held, grant(Role.OPGA), grant(Role.STAKEHOLDER)))
    assert (standing.person_id, standing.parties, standing.seated) == (person, {EGYPT}, {EGYPT, GERMANY})


def test_an_address_that_ended_is_gone_after_thirty_days() -> None:
    assert not is_gone(None, AT)
    assert not is_gone(AT, AT + timedelta(days=30, microseconds=-1))
    assert is_gone(AT, AT + timedelta(days=30))


@pytest.mark.parametrize(
    ("agent", "name"),
    [
        ("Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Thunderbird/128.4.3", "Thunderbird"),
        ("Google-Calendar-Importer", "Google Calendar"),
        ("iOS/17.5.1 (21F90) dataaccessd/1.0", "Apple Calendar (iOS)"),
        ("macOS/14.5 (23F79) CalendarAgent/988", "Apple Calendar (macOS)"),
        ("Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0; Pro)", "Outlook"),
        ("vdirsyncer/0.21.0", "vdirsyncer"),
        ("ICSx5/2.2.4 (ical4j)", "ICSx⁵"),
        ("some-script/1.0 (amal@demo.example)", "some-script"),
        ("<b>bold</b>", ""),
        ("\u202ex", ""),
        ("x" * 500, "x" * 60),
        ("", ""),
    ],
)
def test_a_program_is_known_by_its_name_alone(agent: str, name: str) -> None:
    assert client_name(agent) == name
