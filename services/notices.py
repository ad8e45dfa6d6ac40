"""Telling those appointed and those not, once the Office has reviewed and released what they are told.

What there is to tell follows from the slate as it is and from what each State was told last; so nothing is ever held
that is not true any more, and who acts for a State is asked when it is told.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Language, MessageKind, NominationState, Permission, Role
from models.forum import Forum
from models.message import Message
from models.nomination import Nomination
from models.party import Party
from services.acts import Act, forum_to_change, record
from services.adapters.letters import as_text, pending_words, spoken
from services.errors import Conflict, InvalidInput, Stale
from services.messages import enqueue
from services.modalities import Modalities
from services.queries.grants import accounts_of
from services.queries.messages import nomination_in_words
from services.queries.persons import persons_named
from services.queries.slates import Nominee
from services.queries.writing import flush
from services.rules.names import PersonName
from services.rules.nominations import due_notices
from services.rules.text import pick
from services.slates import Slate, load_slate, read_slate

_TOLD = (Role.DELEGATION, Role.GROUP_CHAIR)
KINDS = {
    NominationState.APPOINTED: MessageKind.CO_CHAIR_APPOINTED,
    NominationState.SUBMITTED: MessageKind.CO_CHAIR_LAPSED,
    NominationState.THANKED: MessageKind.CO_CHAIR_THANKED,
}


@dataclass(frozen=True, slots=True)
class Notice:
    """What a nominee is to be told, by how many accounts it is read, and how it reads in the reviewer's language."""

    nominee: Nominee
    kind: MessageKind
    accounts: tuple[UUID, ...]
    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class Review:
    """What waits for release, by State; `digest` says which review it is."""

    digest: str
    notices: tuple[Notice, ...]


@dataclass(frozen=True, slots=True)
class _About:
    """What a notice is about; `person` None: nobody is named, or the name is withheld; `table`: the title of the one
    to which the nomination is appointed."""

    row: Nomination
    party: Party
    person: PersonName | None
    table: Mapping[Language, str] | None


async def review_notices(db: AsyncSession, *, act: Act, slug: str, language: Language, public_url: str) -> Review:
    """What there is to tell now. Raises NotFound, NotPermitted."""
    slate = await read_slate(db, actor=act.actor, slug=slug)
    return await _review(db, act=act, slate=slate, language=language, public_url=public_url)


async def _review(db: AsyncSession, *, act: Act, slate: Slate, language: Language, public_url: str) -> Review:
    seated = {holder.nomination_id for holder in slate.holders().values() if holder is not None}
    rows = {key: nominee.row for key, nominee in slate.nominees.items()}
    due = due_notices(rows, seated={key for key in seated if key is not None}, complete=slate.complete)
    nominees = [slate.nominees[key] for key in due]
    accounts = await _accounts(db, act=act, forum=slate.forum, nominees=nominees)
    persons = await persons_named(db, (one.row.person_id for one in nominees if one.row.person_id is not None))
    tables = {seat.nomination_id: table.title for table in slate.tables for seat in table.seats}
    notices = []
    for nominee in nominees:
        row = nominee.row
        person = None if row.person_id is None else persons.get(row.person_id)
        about = _About(row, nominee.party, person, tables.get(row.id))
        values = _values(slate.forum, slate.setting.modalities, about, language, public_url)
        kind = KINDS[due[row.id]]
        subject, text = as_text(kind.value, language, values, public_url)
        notices.append(Notice(nominee, kind, accounts[row.id], subject, text))
    told_what = "\n".join(f"{one.nominee.row.id} {one.kind.value} {one.subject}\n{one.text}" for one in notices)
    return Review(hashlib.sha256(told_what.encode()).hexdigest(), tuple(notices))


async def _accounts(
    db: AsyncSession, *, act: Act, forum: Forum, nominees: Sequence[Nominee]
) -> Mapping[UUID, tuple[UUID, ...]]:
    """Nomination -> the accounts that act now for its State, or for the group that nominated it."""
    parties = {party for nominee in nominees for party in _concerned(nominee)}
    found = await accounts_of(db, parties, roles=_TOLD, forum_id=forum.id, now=act.now)
    return {
        nominee.row.id: tuple(sorted({one for party in _concerned(nominee) for one in found.get(party, ())}))
        for nominee in nominees
    }


def _concerned(nominee: Nominee) -> tuple[UUID, ...]:
    by = nominee.row.nominated_by
    return (nominee.row.party_id,) if by is None else (nominee.row.party_id, by)


async def release_notices(
    db: AsyncSession,
    *,
    act: Act,
    slug: str,
    digest: str,
    only: Sequence[UUID] | None,
    language: Language,
    public_url: str,
) -> int:
    """Tells what was reviewed in this language, or of it what is for these nominations; how many messages. Who has
    nobody to be told by this system counts as told too: by letter.

    Raises NotFound, NotPermitted, Stale, InvalidInput (only), Conflict (`nothing_to_tell`, `forum_closed`).
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.CO_CHAIR_APPOINT, lock="update")
    slate = await load_slate(db, forum)
    review = await _review(db, act=act, slate=slate, language=language, public_url=public_url)
    if not review.notices:
        raise Conflict("nothing_to_tell", "There is nothing to tell.")
    if review.digest != digest:
        raise Stale
    notices = {notice.nominee.row.id: notice for notice in review.notices}
    for index, key in enumerate(only or ()):
        if key not in notices:
            words = "expected the id of a nomination of which something waits for release"
            raise InvalidInput(f"only.{index}", "nothing_to_tell", words)
    chosen = [notice for key, notice in notices.items() if only is None or key in only]
    for notice in chosen:
        _tell(db, act=act, forum=forum, slate=slate, notice=notice)
    ids = [str(notice.nominee.row.id) for notice in chosen]
    record(db, act=act, name="co_chairs.tell", subject_id=None, forum_id=forum.id, nominations=ids)
    await flush(db)
    return sum(len(notice.accounts) for notice in chosen)


def _tell(db: AsyncSession, *, act: Act, forum: Forum, slate: Slate, notice: Notice) -> None:
    row = notice.nominee.row
    for account_id in notice.accounts:
        enqueue(
            db,
            act=act,
            kind=notice.kind,
            account_id=account_id,
            in_forum=forum.id,
            forum_id=str(forum.id),
            nomination_id=str(row.id),
            seat_id=None if row.seat_id is None else str(row.seat_id),
        )
    told = [row]
    if notice.kind is MessageKind.CO_CHAIR_THANKED:  # for all nominations of the State at once
        same = [one.row for one in slate.nominees.values() if one.row.party_id == row.party_id]
        told = [one for one in same if one.state in (NominationState.SUBMITTED, NominationState.ENDORSED)]
    for one in told:
        if notice.kind is MessageKind.CO_CHAIR_THANKED:
            one.state = NominationState.THANKED
        lapsed = notice.kind is MessageKind.CO_CHAIR_LAPSED
        one.told_state = None if lapsed else one.state
        one.told_seat_id, one.told_at = one.seat_id, None if lapsed else act.now
        one.version, one.updated_at = one.version + 1, act.now


async def notice_in_words(
    db: AsyncSession, *, message: Message, language: Language, public_url: str, now: datetime
) -> dict[str, str] | None:
    """What fills the gaps of a notice; None where it is not true any more, or its reader no longer acts for those
    whom it concerns."""
    found = await nomination_in_words(db, UUID(message.details["nomination_id"]))
    if found is None:
        return None
    row, forum, party, person, meeting = found
    seat_id = message.details["seat_id"]
    true = {
        MessageKind.CO_CHAIR_APPOINTED: row.told_state is NominationState.APPOINTED
        and str(row.seat_id) == str(row.told_seat_id) == seat_id,
        MessageKind.CO_CHAIR_LAPSED: row.told_state is None and row.seat_id is None and row.withdrawn_at is None,
        MessageKind.CO_CHAIR_THANKED: row.told_state is NominationState.THANKED and row.seat_id is None,
    }[message.kind]
    parties = {row.party_id} if row.nominated_by is None else {row.party_id, row.nominated_by}
    acting = await accounts_of(db, parties, roles=_TOLD, forum_id=forum.id, now=now)
    if not true or not any(message.account_id in accounts for accounts in acting.values()):
        return None
    named = None if person is None or person.name is None else PersonName(person.name, person.title)
    about = _About(row, party, named, None if meeting is None else meeting.title)
    return _values(forum, Modalities.model_validate(forum.modalities), about, language, public_url)


def _values(
    forum: Forum, modalities: Modalities, about: _About, language: Language, public_url: str
) -> dict[str, str]:
    own = spoken(language)
    return {
        "forum": pick(forum.title, own)[0],
        "state": pick(about.party.names, own)[0],
        "table": "" if about.table is None else pick(about.table, own)[0],
        "person": "" if about.person is None else about.person.full,
        "pending": pending_words(own) if about.person is None else "",
        "contact": pick(modalities.deadlines.contact.value, own)[0],
        "link": f"{public_url}/v1/forums/{forum.slug}/nominations/{about.row.id}",
    }
