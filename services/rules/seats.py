"""Who holds a seat, in one line of text."""

from collections.abc import Mapping

from models.enums import Designation, Language
from services.rules.names import Names
from services.rules.programme import SeatFact
from services.rules.text import pick


def describe_holder(
    seat: SeatFact,
    names: Names,
    designations: Mapping[Designation, Mapping[Language, str]],
    language: Language,
) -> str | None:
    """A seat's holder: the person, else the capacity, with the party in brackets; the party alone; or None.

    A person without a name in `names` (withheld) is not mentioned.
    """
    party = names.parties.get(seat.party_id) if seat.party_id else None
    person = names.persons.get(seat.person_id) if seat.person_id else None
    party_name = pick(party.names, language)[0] if party else None
    main = person.full if person else None
    if main is None and seat.designation is not None:
        return pick(designations[seat.designation], language)[0]
    if main is None:
        return party_name
    return f"{main} ({party_name})" if party_name else main
