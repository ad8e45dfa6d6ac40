"""Lists of speakers as they are made, asked for and read."""

from datetime import datetime
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import ConfigDict, Field, StrictBool

from api.schemas.common import UNSENT, Code, Integer, Line, PartyName, Schema, Update
from api.schemas.reading import CodeRead, Digest, NameRead, StyleRead
from models.enums import InscriptionAct, InscriptionState, Level, MeetingKind, Speaking
from models.party import Party
from models.speakers import Inscription
from services.queries.speakers import ExchangeView
from services.rules.names import PartyName as Named
from services.speakers import ReplySlot, Slot, SpeakersView
from services.speakers_records import SpeakersRecord

Group = Annotated[Line | None, Field(examples=["Group of Friends of Migration"])]


class SpeakersListCreate(Schema):
    """The ordered list of a meeting; without one, of the general debate. A public one is everybody's to read."""

    meeting_id: UUID | None = None
    public: StrictBool = False
    window_seconds: Annotated[
        Annotated[Integer, Field(ge=0, le=3600)] | None,
        Field(description="The first window; else the modalities' own", examples=[60]),
    ] = None


class SpeakersListUpdate(Update):
    """Whether everybody reads the list; before it is announced its first window too."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"public": True}], "minProperties": 1})

    public: StrictBool = UNSENT
    window_seconds: Annotated[Integer, Field(ge=0, le=3600)] = UNSENT


class InscriptionCreate(Schema):
    """A request to speak. `party`: for whom, where one acts for several, or keeps the list. `group_name`: on whose
    behalf, for a statement of a group. `registration_id`: who speaks, by their registration of the party; the list
    shows their name."""

    party: Code | None = None
    level: Level
    speaking: Speaking = Speaking.NATIONAL
    group_name: Group = None
    registration_id: UUID | None = None


class InscriptionUpdate(Update):
    """Another level moves the speaker to its next available slot; another person, by their registration, speaks from
    the same one; null takes the name away."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"level": "minister"}], "minProperties": 1})

    level: Level = UNSENT
    registration_id: UUID | None = UNSENT


class CallUndo(Schema):
    """What was noted last of a speaker, by mistake."""

    act: Literal[InscriptionAct.ABSENT, InscriptionAct.BEGIN, InscriptionAct.END]


class ReplyUndo(Schema):
    """What was noted last of a right of reply, by mistake."""

    act: Literal[InscriptionAct.BEGIN, InscriptionAct.END]


class InscriptionRead(Schema):
    """A place on a list, as who asked for it reads it. `placed_at` and `placed_arrival` order it within its level."""

    id: UUID
    party: PartyName
    speaker_class: Annotated[str, Field(examples=["member_states"])]
    speaking: Speaking
    group_name: Group
    level: Level
    person_id: UUID | None
    state: InscriptionState
    received_at: datetime
    arrival: Annotated[int, Field(examples=[17])]
    placed_at: datetime
    placed_arrival: Annotated[int, Field(examples=[17])]
    absent_at: datetime | None
    spoke_from: datetime | None
    spoke_until: datetime | None
    version: int

    @classmethod
    def of(cls, found: tuple[Inscription, Party]) -> Self:
        """From the row and its party."""
        row, party = found
        return cls(
            id=row.id,
            party=PartyName.of(Named(party.code, party.names)),
            speaker_class=row.class_,
            speaking=row.speaking,
            group_name=row.group_name,
            level=row.level,
            person_id=row.person_id,
            state=row.state,
            received_at=row.received_at,
            arrival=row.arrival,
            placed_at=row.placed_at,
            placed_arrival=row.placed_arrival,
            absent_at=row.absent_at,
            spoke_from=row.spoke_from,
            spoke_until=row.spoke_until,
            version=row.version,
        )


class SpeakerNamed(Schema):
    """Who speaks, as they want it shown."""

    name: NameRead
    title: StyleRead | None


class SlotRead(Schema):
    """A place in the order; `version` is its inscription's, for If-Match. `number` and `expected_at` are empty while
    its lot is not drawn; the latter too where no programme is published, or the meeting's time does not suffice.
    `speaker` is empty where nobody is named."""

    number: Annotated[int | None, Field(examples=[1])]
    inscription_id: UUID
    version: int
    party: PartyName
    speaker_class: Annotated[str, Field(examples=["member_states"])]
    speaking: Speaking
    group_name: Group
    level: Level
    speaker: SpeakerNamed | None
    minutes: Annotated[int, Field(examples=[3])]
    expected_at: datetime | None
    absent: bool
    spoke_from: datetime | None
    spoke_until: datetime | None

    @classmethod
    def of(cls, slot: Slot) -> Self:
        """From the slot as it is computed."""
        row = slot.row
        return cls(
            number=slot.number,
            inscription_id=row.id,
            version=row.version,
            party=PartyName.of(Named(slot.party.code, slot.party.names)),
            speaker_class=row.class_,
            speaking=row.speaking,
            group_name=row.group_name,
            level=row.level,
            speaker=SpeakerNamed(name=slot.speaker.name, title=slot.speaker.title) if slot.speaker else None,
            minutes=slot.minutes,
            expected_at=slot.expected_at,
            absent=row.absent_at is not None and row.spoke_from is None,
            spoke_from=row.spoke_from,
            spoke_until=row.spoke_until,
        )


class ReplyCreate(Schema):
    """A right of reply. `party`: for whom, where one acts for several, or keeps the list."""

    party: Code | None = None


class ReplyRead(Schema):
    """A right of reply: the party's first or second on this item at this meeting."""

    id: UUID
    party: PartyName
    number: Annotated[int, Field(examples=[1])]
    minutes: Annotated[int, Field(examples=[10])]
    requested_at: datetime
    spoke_from: datetime | None
    spoke_until: datetime | None

    @classmethod
    def of(cls, slot: ReplySlot) -> Self:
        """From the row, its party and its limit."""
        row = slot.row
        return cls(
            id=row.id,
            party=PartyName.of(Named(slot.party.code, slot.party.names)),
            number=row.number,
            minutes=slot.minutes,
            requested_at=row.requested_at,
            spoke_from=row.spoke_from,
            spoke_until=row.spoke_until,
        )


class SpeakersListRead(Schema):
    """A list of speakers. `seed_sha256` is the SHA-256 of the `seed` by which the lots of the first window are drawn;
    the seed itself is secret until they are."""

    id: UUID
    meeting_id: UUID
    meeting_kind: MeetingKind
    public: bool
    window_seconds: Annotated[int, Field(examples=[60])]
    announced_at: datetime | None
    opens_at: datetime | None
    seed_sha256: Digest | None
    seed: Digest | None
    drawn_at: datetime | None
    version: int

    @classmethod
    def of(cls, view: SpeakersView) -> Self:
        """From the list as its reader sees it."""
        return cls(**_list_fields(view))


class SpeakersOrderRead(SpeakersListRead):
    """A list with its order, computed anew each time."""

    slots: list[SlotRead]
    replies: list[ReplyRead]

    @classmethod
    def of(cls, view: SpeakersView) -> Self:
        """From the list as its reader sees it."""
        return cls(
            **_list_fields(view),
            slots=[SlotRead.of(slot) for slot in view.slots],
            replies=[ReplyRead.of(slot) for slot in view.replies],
        )


def _list_fields(view: SpeakersView) -> dict[str, object]:
    row = view.found.row
    drawn = row.revealed_at is not None
    return {
        "id": row.id,
        "meeting_id": row.meeting_id,
        "meeting_kind": view.found.kind,
        "public": row.public,
        "window_seconds": row.window_seconds,
        "announced_at": row.announced_at,
        "opens_at": view.opens_at,
        "seed_sha256": row.seed_sha256,
        "seed": row.seed if drawn else None,
        "drawn_at": row.revealed_at,
        "version": row.version,
    }


class SpeakersListList(Schema):
    """All lists of a forum, whole: one a meeting."""

    items: list[SpeakersListRead]


class ExchangeCreate(Schema):
    """An exchange of slots, by the ids of two inscriptions."""

    own: UUID
    other: UUID


class ExchangeRead(Schema):
    """An exchange of slots; it counts once it is confirmed, and as long as it has not ended."""

    id: UUID
    first: UUID
    first_party: PartyName
    second: UUID
    second_party: PartyName
    proposed_at: datetime
    confirmed_at: datetime | None
    ended_at: datetime | None

    @classmethod
    def of(cls, view: ExchangeView) -> Self:
        """From the exchange and its parties."""
        row = view.row
        return cls(
            id=row.id,
            first=row.first_id,
            first_party=PartyName.of(Named(view.first.code, view.first.names)),
            second=row.second_id,
            second_party=PartyName.of(Named(view.second.code, view.second.names)),
            proposed_at=row.proposed_at,
            confirmed_at=row.confirmed_at,
            ended_at=row.ended_at,
        )


class ExchangeList(Schema):
    """Exchanges by when they were proposed, whole."""

    items: list[ExchangeRead]


class RecordedInscription(Schema):
    """What was asked of a list, and what became of it, as far as the order follows from it."""

    id: UUID
    party: CodeRead
    speaker_class: Annotated[str, Field(examples=["member_states"])]
    speaking: Speaking
    level: Level
    state: InscriptionState
    received_at: datetime
    placed_at: datetime
    placed_arrival: Annotated[int, Field(examples=[17])]
    absent_at: datetime | None
    spoke_from: datetime | None
    spoke_until: datetime | None


class RecordedExchange(Schema):
    """Two inscriptions that exchanged their slots; exchanges count in the order of their arrival."""

    first: UUID
    second: UUID
    arrival: Annotated[int, Field(examples=[23])]


class SpeakersRecordRead(Schema):
    """All that the order of a list follows from, and the order, as ids of inscriptions.

    By place of class, tier of level, group statements first where `groups_first`, then what was placed in the window
    from `window_from` on by lot, then all else by `placed_at` and `placed_arrival`. A party's lot is the SHA-256, in
    hexadecimal, of ASCII bytes: the seed, a line feed, the sorted codes of all parties of which anything was received
    in the window with commas between, a line feed, its own code. Then exchanges. Whoever has spoken comes first, by
    `spoke_from`; whoever was absent last, by `absent_at`.
    """

    classes: Annotated[list[str], Field(examples=[["member_states", "holy_see"]])]
    tiers: dict[Level, int]
    groups_first: bool
    window_from: datetime | None
    window_seconds: int
    seed_sha256: Digest | None
    seed: Digest | None
    inscriptions: list[RecordedInscription]
    exchanges: list[RecordedExchange]
    order: list[UUID]

    @classmethod
    def of(cls, record: SpeakersRecord) -> Self:
        """From the record."""
        row, asked = record.view.found.row, record.asked
        return cls(
            classes=list(record.classes),
            tiers=record.tiers,
            groups_first=asked.rules.groups_first.value,
            window_from=None if asked.opening is None else asked.opening.begins,
            window_seconds=row.window_seconds,
            seed_sha256=row.seed_sha256,
            seed=row.seed if row.revealed_at is not None else None,
            inscriptions=[RecordedInscription(**one) for one in record.inscriptions],
            exchanges=[
                RecordedExchange(first=one.first_id, second=one.second_id, arrival=one.confirmed_arrival or 0)
                for one in asked.exchanges
            ],
            order=list(record.order),
        )
