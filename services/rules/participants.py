"""Who is invited to a forum, before its organizers edit the list."""

from models.enums import InvitedAs, PartyKind

EUROPEAN_UNION = "ORG_EU"

_CAPACITIES = {
    PartyKind.MEMBER_STATE: InvitedAs.PARTICIPANT,
    PartyKind.OBSERVER_STATE: InvitedAs.PARTICIPANT,
    PartyKind.INTERGOVERNMENTAL: InvitedAs.OBSERVER,
    PartyKind.OTHER_ENTITY: InvitedAs.OBSERVER,
    PartyKind.UN_ENTITY: InvitedAs.OBSERVER,
}


def start_as(kind: PartyKind, code: str) -> InvitedAs | None:
    """As what a party is on the list with which a forum begins; None: it is not on it by itself.

    Authority: 73/326. Member States and the members of specialized agencies that are observers of the Assembly (the
    Holy See, the State of Palestine, the European Union) take part; organizations and entities with a standing
    invitation and the UN system observe.
    """
    return InvitedAs.PARTICIPANT if code == EUROPEAN_UNION else _CAPACITIES.get(kind)
