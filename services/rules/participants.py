"""Who is invited to a forum, before its organizers edit the list."""

from models.enums import Capacity, PartyKind

EUROPEAN_UNION = "ORG_EU"

_CAPACITIES = {
    PartyKind.MEMBER_STATE: Capacity.PARTICIPANT,
    PartyKind.OBSERVER_STATE: Capacity.PARTICIPANT,
    PartyKind.INTERGOVERNMENTAL: Capacity.OBSERVER,
    PartyKind.OTHER_ENTITY: Capacity.OBSERVER,
    PartyKind.UN_ENTITY: Capacity.OBSERVER,
}


def invited_as(kind: PartyKind, code: str) -> Capacity | None:
    """In which capacity a party is invited to a global forum; None: not by itself.

    Authority: 73/326. Member States and the members of specialized agencies that are observers of the Assembly (the
    Holy See, the State of Palestine, the European Union) take part; organizations and entities with a standing
    invitation and the UN system observe.
    """
    return Capacity.PARTICIPANT if code == EUROPEAN_UNION else _CAPACITIES.get(kind)
