"""Those invited to a forum."""

from typing import Annotated

from pydantic import Field

from api.schemas.common import Code, PartyName, Schema
from models.enums import InvitedAs, PartyKind
from models.forum import Participant
from models.party import Party


class ParticipantCreate(Schema):
    """A party to invite."""

    party: Annotated[Code, Field(examples=["COM"])]
    invited_as: InvitedAs = InvitedAs.PARTICIPANT


class ParticipantUpdate(Schema):
    """As what a party is invited."""

    invited_as: InvitedAs


class ParticipantRead(Schema):
    """A party on the list. Its ETag is `version`."""

    party: PartyName
    kind: PartyKind
    invited_as: InvitedAs
    version: int

    @classmethod
    def of(cls, invited: tuple[Participant, Party]) -> "ParticipantRead":
        """From the row and its party."""
        participant, party = invited
        name = PartyName(code=party.code, name=party.names)
        return cls(party=name, kind=party.kind, invited_as=participant.invited_as, version=participant.version)


class ParticipantList(Schema):
    """One page of the list by English name."""

    items: list[ParticipantRead]
    next_cursor: str | None
