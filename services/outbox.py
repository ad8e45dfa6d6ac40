"""Sending what is in the outbox: at least once, each message known by its Message-ID.

Three short transactions a message, none of them open while the mail server is waited for: claimed for a while, its
link's token made, settled. A worker that is killed amid them leaves messages that are due again when its claim ends.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.account import Account
from models.enums import Language, MessageKind, MessageState
from models.forum import Forum
from models.link import Link, LinkToken
from models.message import Message
from models.party import Party
from services.adapters.database import Sessions
from services.adapters.letters import Letter, Sender, compose, everywhere, in_words, role_words, spoken
from services.adapters.mail import NotSent, Send
from services.queries.accounts import account_by_email
from services.queries.messages import (
    claim_due,
    grant_in_words,
    invitation_in_words,
    put_off,
    recipient,
    settle,
)
from services.queries.writing import flush
from services.rules.access import Post
from services.rules.deliveries import BATCH, LEASE, next_try
from services.rules.text import pick
from services.sessions import token_digest

log = logging.getLogger("imrf.worker")


@dataclass(frozen=True, slots=True)
class Office:
    """What a worker sends with: as whom, how, and where time and tokens come from."""

    sessions: Sessions
    sender: Sender
    send: Send
    clock: Callable[[], datetime]
    new_token: Callable[[], str]


async def send_due(office: Office) -> int:
    """Sends at most a batch of what is due; how many were tried."""
    async with office.sessions() as db, db.begin():
        messages = await claim_due(db, now=office.clock(), lease=LEASE, most=BATCH)
    for message in messages:
        await _deliver(office, message)
    return len(messages)


async def _deliver(office: Office, message: Message) -> None:
    async with office.sessions() as db, db.begin():
        letter = await _letter(db, office, message)
        if letter is None:
            await settle(db, message_id=message.id, state=MessageState.DROPPED, now=office.clock())
            return
    state, reason = await _handed_over(office, letter)
    now = office.clock()
    wait = next_try(message.attempts) if state is MessageState.FAILED else None
    async with office.sessions() as db, db.begin():
        if wait is not None and reason is not None:
            await put_off(db, message_id=message.id, until=now + wait, reason=reason)
        else:
            await settle(db, message_id=message.id, state=state, now=now, reason=reason)


async def _handed_over(office: Office, letter: Letter) -> tuple[MessageState, str | None]:
    """What became of it and why. Whatever goes wrong with one message, the others go on."""
    try:
        await office.send(compose(letter, office.sender))
    except NotSent as error:
        return MessageState.BOUNCED if error.lasting else MessageState.FAILED, error.reason
    except Exception as error:
        log.error("message %s cannot be sent: %s", letter.id, type(error).__name__)
        return MessageState.FAILED, f"not composed ({type(error).__name__})"
    return MessageState.SENT, None


async def _letter(db: AsyncSession, office: Office, message: Message) -> Letter | None:
    """None where there is nobody to tell, or no reason any more."""
    account, link = await recipient(db, message)
    if link is not None:
        return await _letter_with_link(db, office, message, link)
    if account is None or not account.is_active:
        return None
    values = await _values(db, message, account)
    if values is None:
        return None
    to = message.details.get("to", account.email)
    return Letter(message.id, message.created_at, to, account.language, message.kind.value, values)


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
        return Letter(message.id, message.created_at, link.email, language, "registered_already", {})
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
        post = Post(invitation.role, invitation.forum_id, invitation.party_id)
        values |= _post(post, forum, party, language) | {"inviter": inviter or office.sender.address}
    return Letter(message.id, message.created_at, link.email, language, words, values)


async def _values(db: AsyncSession, message: Message, account: Account) -> dict[str, str] | None:
    """What fills the gaps of a message about a colleague."""
    if message.kind is MessageKind.COLLEAGUE_INVITED:
        row = await invitation_in_words(db, invitation_id=UUID(message.details["invitation_id"]))
        if row is None:
            return None
        post = Post(row[0].role, row[0].forum_id, row[0].party_id)
        return _post(post, row[1], row[2], account.language) | {"email": row[3], "inviter": row[4] or "–"}
    if message.kind in (MessageKind.COLLEAGUE_JOINED, MessageKind.COLLEAGUE_REMOVED):
        found = await grant_in_words(db, UUID(message.details["grant_id"]))
        if found is None:
            return None
        post = Post(found[0].role, found[0].forum_id, found[0].party_id)
        return _post(post, found[1], found[2], account.language) | {"email": found[3]}
    return {}


def _post(post: Post, forum: Forum | None, party: Party | None, language: Language) -> dict[str, str]:
    own = spoken(language)
    return {
        "role": role_words(post.role, language),
        "party": pick(party.names, own)[0] if party is not None else "–",
        "forum": pick(forum.title, own)[0] if forum is not None else everywhere(language),
    }
