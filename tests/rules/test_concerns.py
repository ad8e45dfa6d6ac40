"""What of a forum concerns whom."""

from dataclasses import replace

import pytest

from models.enums import (
    ForumTemplate,
    InscriptionState,
    MeetingAccess,
    MeetingKind,
    MeetingPart,
    SeatRole,
    SpeakersListKind,
)
from services.rules.concerns import Asking, Concerns, Part, Standing, part_of_request, with_people
from services.rules.programme import SeatFact
from services.rules.publications import PublishedForum, publish
from tests.rules.builders import a_meeting, an_id, template_programme, utc

EGYPT, GERMANY, AMAL, BO = (an_id(name) for name in ("EGY", "DEU", "Amal", "Bo"))
P = MeetingPart
TABLE = a_meeting(
    MeetingKind.ROUND_TABLE,
    1,
    "2026-05-05 10:00",
    "2026-05-05 13:00",
    people=(
        SeatFact(SeatRole.CO_CHAIR, 1, party_id=EGYPT, person_id=AMAL),
        SeatFact(SeatRole.CO_CHAIR, 2, party_id=GERMANY),
        SeatFact(SeatRole.PANELLIST, 1, person_id=BO),
    ),
)
DEBATES = tuple(
    a_meeting(MeetingKind.GENERAL_DEBATE, part, f"2026-05-0{day} {start}", f"2026-05-0{day} {end}")
    for part, day, start, end in ((1, 7, "10:00", "13:00"), (2, 7, "15:00", "18:00"), (3, 8, "10:00", "13:00"))
)
DELEGATION = Standing(None, frozenset({EGYPT}), frozenset({EGYPT}))


def test_somebody_is_concerned_by_their_party_and_by_themselves() -> None:
    concerns = Concerns((TABLE, *DEBATES))
    co_chair = Part(P.CO_CHAIR, EGYPT, AMAL)
    assert concerns.parts_of(DELEGATION) == {TABLE.id: (co_chair,)}
    assert concerns.parts_of(Standing(AMAL)) == {TABLE.id: (co_chair,)}
    assert concerns.parts_of(Standing(BO)) == {TABLE.id: (Part(P.PANELLIST, None, BO),)}
    assert concerns.parts_of(Standing()) == {}
    assert concerns.parts_of(Standing(an_id("Nobody"), frozenset({an_id("KEN")}), frozenset({an_id("KEN")}))) == {}


def test_who_learns_of_seats_alone_is_not_told_what_the_party_asked() -> None:
    asking = Asking(TABLE.id, P.REQUESTED, EGYPT, None)
    concerns = Concerns((TABLE,), (asking,))
    assert concerns.parts_of(Standing(None, frozenset(), frozenset({EGYPT}))) == {
        TABLE.id: (Part(P.CO_CHAIR, EGYPT, AMAL),)
    }
    assert concerns.parts_of(DELEGATION)[TABLE.id][1] == Part(P.REQUESTED, EGYPT)
    # Who would speak learns of it without acting for the party.
    assert Concerns((TABLE,), (replace(asking, person_id=BO),)).parts_of(Standing(BO)) == {
        TABLE.id: (Part(P.PANELLIST, None, BO), Part(P.REQUESTED, EGYPT, BO))
    }


def test_a_slot_in_the_general_debate_is_of_its_later_parts_too() -> None:
    first, second, third = (one.id for one in DEBATES)
    slot = Part(P.SPEAKING_SLOT, EGYPT)
    concerns = Concerns((*reversed(DEBATES), TABLE), (Asking(second, P.SPEAKING_SLOT, EGYPT, None),))
    assert concerns.parts_of(Standing(None, frozenset({EGYPT}))) == {second: (slot,), third: (slot,)}
    assert first not in concerns.parts_of(DELEGATION)
    # A place, or a request where speakers are selected, is of its meeting alone.
    for part in (P.PLACE, P.SELECTED):
        one = Concerns(DEBATES, (Asking(first, part, EGYPT, None),))
        assert one.parts_of(DELEGATION) == {first: (Part(part, EGYPT),)}
    assert Concerns((TABLE,), (Asking(first, P.PLACE, EGYPT, BO),)).parts_of(Standing(BO)) != {first: ()}
    assert first not in Concerns((TABLE,), (Asking(first, P.PLACE, EGYPT, BO),)).parts_of(Standing(BO))


def test_places_of_a_party_are_a_number_ones_own_stands_by_itself() -> None:
    soon, later = utc("2026-05-01 12:00"), utc("2026-05-02 12:00")
    asking = (
        Asking(TABLE.id, P.PLACE, EGYPT, AMAL),
        Asking(TABLE.id, P.PLACE, EGYPT, BO),
        Asking(TABLE.id, P.PLACE_OFFERED, EGYPT, an_id("Cy"), later),
        Asking(TABLE.id, P.PLACE_OFFERED, EGYPT, an_id("Dot"), soon),
        Asking(TABLE.id, P.PLACE_WAITING, GERMANY, an_id("Eva")),
    )
    concerns = Concerns((replace(TABLE, people=()),), asking)
    assert concerns.parts_of(DELEGATION) == {
        TABLE.id: (Part(P.PLACE, EGYPT, None, 2), Part(P.PLACE_OFFERED, EGYPT, None, 2, soon))
    }
    assert concerns.parts_of(replace(DELEGATION, person_id=BO))[TABLE.id] == (
        Part(P.PLACE, EGYPT),
        Part(P.PLACE, EGYPT, BO),
        Part(P.PLACE_OFFERED, EGYPT, None, 2, soon),
    )
    assert concerns.parts_of(Standing(BO)) == {TABLE.id: (Part(P.PLACE, EGYPT, BO),)}


@pytest.mark.parametrize("state", InscriptionState)
def test_what_a_request_makes_of_its_meeting(state: InscriptionState) -> None:
    ordered = {"requested": P.SPEAKING_SLOT}
    selected = {"requested": P.REQUESTED, "selected": P.SELECTED, "waitlisted": P.WAITLISTED}
    assert part_of_request(SpeakersListKind.ORDERED, state) == ordered.get(state)
    assert part_of_request(SpeakersListKind.SELECTED, state) == selected.get(state)


def test_seats_and_parts_have_the_same_names() -> None:
    assert list(MeetingPart)[: len(SeatRole)] == [MeetingPart(role.value) for role in SeatRole]


def test_of_a_closed_meeting_the_draft_tells_whom_it_names() -> None:
    closed = replace(TABLE, access=MeetingAccess.CLOSED)
    unlisted = replace(TABLE, id=an_id("unlisted"), access=MeetingAccess.UNLISTED)
    document = publish(
        None,
        forum=PublishedForum("imrf-test", ForumTemplate.IMRF, {}),
        dates=template_programme().dates,
        modalities={},
        meetings=(closed, unlisted),
        closed_title={},
        number=1,
        at=utc("2026-01-01 12:00"),
    )
    assert document.programme is not None
    (published,) = document.programme.meetings
    assert published.people == ()
    assert with_people((published,), ()) == (published,)
    assert with_people((published,), (closed, unlisted)) == (closed,)
