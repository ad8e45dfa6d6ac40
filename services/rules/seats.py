"""Who holds a seat, in one line of text."""

from collections.abc import Mapping

from models.enums import Designation, Language
from services.rules.names import Names
from services.rules.programme import SeatFact
from services.rules.text import pick

# Seats for a community, which some organization fills; the other designations are offices.
REPRESENTATIVES = frozenset({Designation.MIGRANT_COMMUNITY, Designation.CIVIL_SOCIETY})


def describe_holder(
    seat: SeatFact, names: Names, designations: Mapping[Designation, Mapping[Language, str]], language: Language
) -> str | None:
    """A seat's holder: the person with office or party in brackets; else the office; else the party; or None.

    A community's representative without a name comes with the organization in brackets. A person without a name in
    `names` (withheld) is not mentioned.
    """
    party = names.parties.get(seat.party_id) if seat.party_id else None
    person = names.persons.get(seat.person_id) if seat.person_id else None
    party_name = pick(party.names, language)[0] if party else None
    office = pick(designations[seat.designation], language)[0] if seat.designation else None
    if person is not None:
        return _with(person.full, office or party_name)
    if office is not None:
        return _with(office, party_name if seat.designation in REPRESENTATIVES else None)
    return party_name


def _with(name: str, bracketed: str | None) -> str:
    return f"{name} ({bracketed})" if bracketed else name
