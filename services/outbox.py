"""Sending what is in the outbox: at least once, each message known by its Message-ID.

Three short transactions a message, none of them open while the mail server is waited for: claimed for a while, its
link's token made, settled. A worker that is killed amid them leaves messages that are due again when its claim ends.
"""

import asyncio
import logging
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.account import Account, Grant
from models.enums import Language, MessageKind, MessageState, MessageTopic
from models.forum import Forum
from models.invitation import Invitation
from models.link import Link, LinkToken
from models.message import Message
from models.party import Party
from services.adapters.database import Sessions
from services.adapters.letters import (
    COMMA,
    Letter,
    Sender,
    compose,
    confidential_words,
    everywhere,
    holder_words,
    in_words,
    of_focal_point,
    role_words,
    spoken,
)
from services.adapters.mail import NotSent, Send
from services.application_messages import OF_APPLICATIONS, application_in_words, merge_in_words
from services.change_messages import OF_CHANGES, change_in_words
from services.list_messages import TRUE_WHILE, list_values
from services.meeting_invitations import OF_INVITATIONS, invitation_letter
from services.notices import notice_in_words
from services.place_messages import OF_PLACES, place_in_words
from services.queries.accounts import account_by_email
from services.queries.messages import (
    NOTICES,
    claim_due,
    confidential_grant_in_words,
    grant_in_words,
    invitation_in_words,
    put_off,
    recipient,
    settle,
)
from services.queries.preferences import muted_topics
from services.queries.writing import flush
from services.registration_messages import REGISTRATION_TRUE_WHILE, registration_values
from services.reminders import reminder_in_words
from services.rules.deliveries import BATCH, LEASE, LONGEST_SENDING, next_try
from services.rules.preferences import TOPIC_OF
from services.rules.text import pick
from services.sessions import token_digest
from services.speaker_messages import OF_SPEAKERS, speaker_in_words
from services.speaking_messages import SPEAKING_TRUE_WHILE, speaking_in_words
from services.webhook_events import webhook_in_words

log = logging.getLogger("imrf.worker")


@dataclass(frozen=True, slots=True)
class Office:
    """What a worker sends with: as whom, how, and where time and tokens come from. `unsubscribing`: signs the link
    that ends messages on a topic; None: they have none."""

    sessions: Sessions
    sender: Sender
    send: Send
    clock: Callable[[], datetime]
    new_token: Callable[[], str]
    unsubscribing: Callable[[UUID, MessageTopic], str] | None = None


async def send_due(office: Office, ending: Callable[[], bool] = lambda: False) -> int:
    """Sends at most a batch of what is due, until it is `ending`; how many were tried. Whatever goes wrong with one
    message, the others go on."""
    async with office.sessions() as db, db.begin():
        messages = await claim_due(db, now=office.clock(), lease=LEASE, most=BATCH)
    tried = 0
    for message in messages:
        if ending():
            break
        tried += 1
        try:
            await _deliver(office, message)
        except Exception as error:
            log.error("message %s cannot be sent: %s", message.id, type(error).__name__)
            await _settled(office, message, MessageState.FAILED, f"not composed ({type(error).__name__})")
    return tried


async def _deliver(office: Office, message: Message) -> None:
    async with office.sessions() as db, db.begin():
        letter = await _letter(db, office, message)
        if letter is None:
            dropped, why = MessageState.DROPPED, "overtaken: nothing of it is to be told any more"
            await settle(db, message_id=message.id, state=dropped, now=office.clock(), reason=why)
            return
    state, reason = await _handed_over(office, letter)
    await _settled(office, message, state, reason)


async def _settled(office: Office, message: Message, state: MessageState, reason: str | None) -> None:
    """Notes what became of it; what failed is put off, as long as there are attempts left."""
    now = office.clock()
    wait = next_try(message.attempts) if state is MessageState.FAILED else None
    async with office.sessions() as db, db.begin():
        if wait is not None and reason is not None:
            await put_off(db, message_id=message.id, until=now + wait, reason=reason)
        else:
            await settle(db, message_id=message.id, state=state, now=now, reason=reason)


async def _handed_over(office: Office, letter: Letter) -> tuple[MessageState, str | None]:
    """What became of it and why."""
    message = compose(letter, office.sender)
    try:
        async with asyncio.timeout(LONGEST_SENDING.total_seconds()):
            await office.send(message)
    except NotSent as error:
        return MessageState.BOUNCED if error.lasting else MessageState.FAILED, error.reason
    except TimeoutError:
        return MessageState.FAILED, "no delivery (too slow)"
    return MessageState.SENT, None


async def _letter(db: AsyncSession, office: Office, message: Message) -> Letter | None:
    """None where there is nobody to tell, or no reason any more."""
    account, link = await recipient(db, message)
    if link is not None:
        return await _letter_with_link(db, office, message, link)
    if account is None or not account.is_active:
        return None
    topic = TOPIC_OF.get(message.kind)
    if topic is not None and topic in await muted_topics(db, account.id):
        return None  # said since it was queued
    if message.kind in OF_INVITATIONS:
        now = office.clock()
        return await invitation_letter(db, message=message, account=account, sender=office.sender, now=now)
    values = await _values(db, office, message, account)
    if values is None:
        return None
    to = message.details.get("to", account.email)
    ends = None
    if topic is not None and office.unsubscribing is not None:
        ends = f"{office.sender.public_url}/v1/unsubscribe?token={office.unsubscribing(account.id, topic)}"
    return Letter(message.id, message.created_at, to, account.language, message.kind.value, values, ends)


async def _letter_with_link(db: AsyncSession, office: Office, message: Message, link: Link) -> Letter | None:
    if link.used_at is not None or link.expires_at <= office.clock():
        return None
    account = await account_by_email(db, link.email)
    if account is not None and not account.is_active:
        return None
    language = account.language if account is not None else link.language
    words = message.kind.value
    if message.kind is MessageKind.REGISTRATION and account is not None:
        # Only who reads the address learns that it has an account.
        return Letter(message.id, message.created_at, account.email, language, "registered_already", {})
    if message.kind is MessageKind.PASSWORD_RESET and account is None:
        return None
    token = office.new_token()
    db.add(LinkToken(token_sha256=token_digest(token), link_id=link.id))
    await flush(db)
    values = {
        "token": token,
        "link": f"{office.sender.public_url}/v1/auth/link?token={token}",
        "until": in_words(link.expires_at),
    }
    if message.kind is MessageKind.INVITATION:
        row = await invitation_in_words(db, link_id=link.id)
        assert row is not None  # noqa: S101  (such a link is made with its invitation)
        invitation, forum, party, _, inviter = row
        values |= _offered(invitation, forum, party, language) | {"inviter": inviter or office.sender.address}
    # To the address that is on record, not to how somebody spelled it: the two could be read by different people.
    owner = account is not None and message.kind is not MessageKind.ADDRESS_CHANGE
    to = account.email if account is not None and owner else link.email
    return Letter(message.id, message.created_at, to, language, words, values)


class InWords(Protocol):
    """What fills the gaps of the messages of some kinds; None where there is no reason for one any more."""

    async def __call__(
        self, db: AsyncSession, *, message: Message, language: Language, public_url: str, now: datetime
    ) -> dict[str, str] | None:
        """From the database as it is now."""


_IN_WORDS: tuple[tuple[Collection[MessageKind], InWords], ...] = (
    (NOTICES, notice_in_words),
    (OF_APPLICATIONS, application_in_words),
    (TRUE_WHILE, list_values),
    (REGISTRATION_TRUE_WHILE, registration_values),
    (OF_PLACES, place_in_words),
    (OF_SPEAKERS, speaker_in_words),
    (SPEAKING_TRUE_WHILE, speaking_in_words),
    (OF_CHANGES, change_in_words),
)


async def _values(db: AsyncSession, office: Office, message: Message, account: Account) -> dict[str, str] | None:
    """What fills the gaps of a message that has no link of its own."""
    url, now, language = office.sender.public_url, office.clock(), account.language
    if message.kind is MessageKind.DEADLINE_REMINDER:
        return await reminder_in_words(db, account=account, details=message.details, public_url=url, now=now)
    if message.kind is MessageKind.ORGANIZATION_MERGED:
        return await merge_in_words(db, message=message, language=language, public_url=url)
    for kinds, in_words_of in _IN_WORDS:
        if message.kind in kinds:
            return await in_words_of(db, message=message, language=language, public_url=url, now=now)
    return await _of_staff(db, message, language, url)


async def _of_staff(db: AsyncSession, message: Message, language: Language, url: str) -> dict[str, str] | None:
    """What fills the gaps of what administrators are told, and of messages about rights."""
    if message.kind is MessageKind.WEBHOOK_DISABLED:
        return await webhook_in_words(db, message=message, public_url=url)
    return await _of_rights(db, message, language)


async def _of_rights(db: AsyncSession, message: Message, language: Language) -> dict[str, str] | None:
    """What fills the gaps of a message about an invitation or a grant; nothing for what has no gaps."""
    if message.kind is MessageKind.COLLEAGUE_INVITED:
        row = await invitation_in_words(db, invitation_id=UUID(message.details["invitation_id"]))
        if row is None:
            return None
        return _offered(*row[:3], language) | {
            "email": holder_words(row[3], language),
            "inviter": holder_words(row[4] or "–", language),
        }
    if message.kind in (MessageKind.ROLE_GRANTED, MessageKind.COLLEAGUE_JOINED, MessageKind.COLLEAGUE_REMOVED):
        found = await grant_in_words(db, UUID(message.details["grant_id"]))
        if found is None:
            return None
        return _offered(*found[:3], language) | {"email": holder_words(found[3], language)}
    if message.kind in (MessageKind.CONFIDENTIAL_GRANTED, MessageKind.CONFIDENTIAL_REVOKED):
        own, held_in = await confidential_grant_in_words(db, UUID(message.details["confidential_grant_id"]))
        return {
            "permission": confidential_words(own.permission, language),
            "forum": pick(held_in.title, spoken(language))[0],
            "ends": in_words(own.valid_until),
        }
    return {}


def _offered(
    offer: Invitation | Grant, forum: Forum | None, party: Party | None, language: Language
) -> dict[str, str]:
    """What fills the gaps for a role that is offered or held; what does not apply is empty."""
    own = spoken(language)
    role = role_words(offer.role, language)
    acted_for = pick(party.names, own)[0] if party is not None else ""
    return {
        "role": role,
        "party": acted_for,
        "post": f"{role}{COMMA[own]}{acted_for}" if acted_for else role,
        "forum": pick(forum.title, own)[0] if forum is not None else everywhere(language),
        "focal": of_focal_point(language) if offer.focal_point else "",
        "ends": in_words(offer.valid_until) if offer.valid_until is not None else "",
    }
