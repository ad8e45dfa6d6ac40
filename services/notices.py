"""Telling those appointed and those not: held until the Office has reviewed and released what they are told."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Language, MessageKind, MessageState, NominationState, Permission, Role
from models.forum import Forum
from models.message import Message
from models.slate import SlateRecord
from services.acts import Act, demand, forum_to_change, record
from services.adapters.letters import as_text, pending_words, spoken
from services.errors import Conflict, InvalidInput, Stale
from services.messages import enqueue
from services.modalities import Modalities
from services.queries.forums import load_forum
from services.queries.grants import accounts_of
from services.queries.messages import held_notices, nomination_in_words
from services.queries.slates import Nominee, load_nominees, newest_record
from services.queries.writing import flush
from services.rules.access import Actor
from services.rules.text import pick

_TOLD = (Role.DELEGATION, Role.GROUP_CHAIR)
_OPEN = (NominationState.SUBMITTED, NominationState.ENDORSED)


async def hold_notices(
    db: AsyncSession, *, act: Act, forum: Forum, nominees: Mapping[UUID, Nominee], complete: bool
) -> None:
    """Makes what is held what there is to tell now: to those appointed that they are, and once all seats are
    `complete`, to the others that they are not. What was held before and is not released is dropped."""
    for message in await held_notices(db, forum_id=forum.id):
        message.state, message.settled_at = MessageState.DROPPED, act.now
    due = {key: _due(nominee, complete) for key, nominee in nominees.items()}
    parties = {party for nominee in nominees.values() for party in _concerned(nominee)}
    accounts = await accounts_of(db, parties, roles=_TOLD, forum_id=forum.id, now=act.now)
    for key, kind in due.items():
        if kind is not None:
            told = {one for party in _concerned(nominees[key]) for one in accounts.get(party, ())}
            for account_id in sorted(told):
                enqueue(
                    db,
                    act=act,
                    kind=kind,
                    account_id=account_id,
                    state=MessageState.HELD,
                    forum_id=str(forum.id),
                    nomination_id=str(key),
                )
    await flush(db)


def _due(nominee: Nominee, complete: bool) -> MessageKind | None:
    row = nominee.row
    if row.state is NominationState.APPOINTED:
        return MessageKind.CO_CHAIR_APPOINTED if row.told_at is None else None
    return MessageKind.CO_CHAIR_THANKED if complete and row.state in _OPEN else None


def _concerned(nominee: Nominee) -> tuple[UUID, ...]:
    """The State, and the group that nominated it."""
    by = nominee.row.nominated_by
    return (nominee.row.party_id,) if by is None else (nominee.row.party_id, by)


@dataclass(frozen=True, slots=True)
class Notice:
    """What a nominee is to be told, to how many accounts, as it reads in the reviewer's language."""

    nominee: Nominee
    kind: MessageKind
    accounts: int
    subject: str
    text: str


async def read_notices(
    db: AsyncSession, *, actor: Actor, slug: str, language: Language, public_url: str
) -> tuple[int, list[Notice]]:
    """The slate's version, and what waits for release, by State. Raises NotFound, NotPermitted."""
    forum = await load_forum(db, slug=slug, actor=actor)
    demand(actor, Permission.CO_CHAIR_APPOINT, forum.id)
    last = await newest_record(db, forum_id=forum.id)
    nominees = await load_nominees(db, forum_id=forum.id, development=None)
    held = await held_notices(db, forum_id=forum.id)
    notices = []
    for key, nominee in nominees.items():
        own = [message for message in held if message.details["nomination_id"] == str(key)]
        kind = own[0].kind if own else _due(nominee, _complete(last))
        if kind is not None and last is not None:
            values = await _values(db, nomination_id=key, language=language, public_url=public_url)
            assert values is not None  # noqa: S101  (it is there)
            subject, text = as_text(kind.value, language, values, public_url)
            notices.append(Notice(nominee, kind, len(own), subject, text))
    return 1 if last is None else last.number + 1, notices


def _complete(last: SlateRecord | None) -> bool:
    return last is not None and all(seat["nomination_id"] is not None for seat in last.seats)


async def release_notices(db: AsyncSession, *, act: Act, slug: str, version: int, only: Sequence[UUID] | None) -> int:
    """Sends what is held, or of it what is for these nominations; how many messages. Who has nobody to be told by
    this system counts as told too: by letter.

    Raises NotFound, NotPermitted, Stale, InvalidInput (only), Conflict (`nothing_held`, `forum_closed`).
    """
    forum = await forum_to_change(db, act=act, slug=slug, permission=Permission.CO_CHAIR_APPOINT, lock="update")
    last = await newest_record(db, forum_id=forum.id)
    if version != (1 if last is None else last.number + 1):
        raise Stale
    held = await held_notices(db, forum_id=forum.id)
    nominees = await load_nominees(db, forum_id=forum.id, development=None)
    complete = _complete(last)
    due = {key: kind for key, nominee in nominees.items() if (kind := _due(nominee, complete)) is not None}
    for index, key in enumerate(only or ()):
        if key not in due:
            words = "expected the id of a nomination of which something waits for release"
            raise InvalidInput(f"only.{index}", "nothing_held", words)
    chosen = due if only is None else {key: due[key] for key in only}
    if not chosen or last is None:
        raise Conflict("nothing_held", "Nothing waits for release.")
    messages = [message for message in held if UUID(message.details["nomination_id"]) in chosen]
    for message in messages:
        message.state, message.due_at = MessageState.QUEUED, act.now
    for key, kind in chosen.items():
        row = nominees[key].row
        if kind is MessageKind.CO_CHAIR_APPOINTED:
            row.told_at = act.now
        else:
            row.state = NominationState.THANKED
        row.version, row.updated_at = row.version + 1, act.now
    ids = sorted(str(key) for key in chosen)
    record(db, act=act, name="co_chairs.tell", subject_id=last.id, forum_id=forum.id, nominations=ids)
    await flush(db)
    return len(messages)


async def notice_in_words(
    db: AsyncSession, *, message: Message, language: Language, public_url: str
) -> dict[str, str] | None:
    """What fills the gaps of a notice; None where it is not true any more."""
    nomination_id = UUID(message.details["nomination_id"])
    found = await nomination_in_words(db, nomination_id)
    wanted = {
        MessageKind.CO_CHAIR_APPOINTED: NominationState.APPOINTED,
        MessageKind.CO_CHAIR_THANKED: NominationState.THANKED,
    }[message.kind]
    if found is None or found[0].state is not wanted:
        return None
    return await _values(db, nomination_id=nomination_id, language=language, public_url=public_url)


async def _values(
    db: AsyncSession, *, nomination_id: UUID, language: Language, public_url: str
) -> dict[str, str] | None:
    found = await nomination_in_words(db, nomination_id)
    if found is None:
        return None
    nomination, forum, party, person, meeting = found
    own = spoken(language)
    contact = Modalities.model_validate(forum.modalities).deadlines.contact.value
    name = None if person is None or person.name is None else person.name
    title = "" if person is None or person.title is None else f"{person.title} "
    return {
        "forum": pick(forum.title, own)[0],
        "state": pick(party.names, own)[0],
        "table": "" if meeting is None else pick(meeting.title, own)[0],
        "person": "" if name is None else f"{title}{name}",
        "pending": pending_words(own) if name is None else "",
        "contact": pick(contact, own)[0],
        "link": f"{public_url}/v1/forums/{forum.slug}/nominations/{nomination.id}",
    }
