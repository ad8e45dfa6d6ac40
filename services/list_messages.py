"""What the delegations of States that may object are told of a list of names: all the same, whoever objects."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Language, ListState, MessageKind, Role, WebhookEvent
from models.forum import Forum
from models.message import Message
from models.name_list import NameList
from services.acts import Act
from services.adapters.letters import spoken
from services.adapters.wording import instant_in_words
from services.messages import enqueue
from services.modalities import Modalities
from services.queries.deadlines import extensions_for_everyone
from services.queries.grants import accounts_of
from services.queries.messages import list_in_words
from services.queries.objectors import objecting_parties
from services.queries.publications import accreditation_in_force, published_terms
from services.queries.writing import flush
from services.rules.name_lists import GRACE, objections_end
from services.rules.text import pick
from services.webhook_events import tell_webhooks

# While a list is in one of these states, what the message says is true.
TRUE_WHILE = {
    MessageKind.NAME_LIST_CIRCULATED: (ListState.CIRCULATED, ListState.CLOSING),
    MessageKind.NAME_LIST_CLOSING: (ListState.CLOSING,),
    MessageKind.NAME_LIST_FINAL: (ListState.FINAL,),
}


async def tell_delegations(db: AsyncSession, *, act: Act, forum: Forum, row: NameList, kind: MessageKind) -> None:
    """One message to each account of the delegations to which lists circulate."""
    for account_id in sorted(await _concerned(db, forum_id=forum.id, now=act.now)):
        enqueue(db, act=act, kind=kind, account_id=account_id, in_forum=forum.id, list_id=str(row.id))
    await flush(db)


async def tell_of_list(db: AsyncSession, *, act: Act, forum: Forum, row: NameList, event: WebhookEvent) -> None:
    """Webhooks, of the list and not of what is on it."""
    about = {"forum": forum.slug, "list": row.number, "list_id": str(row.id)}
    await tell_webhooks(db, act=act, event=event, forum_id=forum.id, object_id=row.id, **about)


async def list_values(
    db: AsyncSession, *, message: Message, language: Language, public_url: str, now: datetime
) -> dict[str, str] | None:
    """What fills the gaps of a message about a list; None where it is not true any more, or its reader no longer acts
    for a State to which lists circulate."""
    found = await list_in_words(db, UUID(message.details["list_id"]))
    if found is None or not _is_true(message, found.row):
        return None
    row, forum, version, own = found.row, found.forum, found.version, spoken(language)
    if message.account_id not in await _concerned(db, forum_id=forum.id, now=now):
        return None
    closing = message.kind is MessageKind.NAME_LIST_CLOSING
    at = await final_at_earliest(db, row) if closing else await _end(db, row)
    contact = Modalities.model_validate(forum.modalities).deadlines.contact.value
    return {
        "forum": pick(forum.title, own)[0],
        "number": str(row.number),
        "version": str(version.number),
        "sha256": version.sha256,
        "until": "" if at is None else instant_in_words(at, forum.timezone, own),
        "contact": pick(contact, own)[0],
        "link": f"{public_url}/v1/forums/{forum.slug}/no-objection-list/versions/{version.number}",
    }


def _is_true(message: Message, row: NameList) -> bool:
    """Of two notices of when a list becomes final the newer one."""
    outdated = message.kind is MessageKind.NAME_LIST_CLOSING and row.closing_at != message.created_at
    return row.state in TRUE_WHILE[message.kind] and not outdated


async def _concerned(db: AsyncSession, *, forum_id: UUID, now: datetime) -> set[UUID]:
    """The accounts of the delegations to which lists circulate."""
    kinds = (await accreditation_in_force(db, forum_id=forum_id)).objectors.value
    parties = await objecting_parties(db, forum_id=forum_id, kinds=kinds)
    accounts = await accounts_of(db, parties, roles=[Role.DELEGATION], forum_id=forum_id, now=now)
    return {one for found in accounts.values() for one in found}


async def final_at_earliest(db: AsyncSession, row: NameList) -> datetime | None:
    """From when on a list may become final, as it was announced; or later, where the term was extended for everyone
    since. Of an extension for one party nothing is told. None: nothing was announced."""
    ends = await _end(db, row)
    if row.final_from is None or ends is None:
        return row.final_from
    return max(row.final_from, ends + GRACE)


async def _end(db: AsyncSession, row: NameList) -> datetime | None:
    """Of the term for objections, for everyone."""
    terms = await published_terms(db, forum_id=row.forum_id)
    extensions = await extensions_for_everyone(db, forum_id=row.forum_id)
    return None if terms is None else objections_end(row.number, terms.deadlines, extensions)
