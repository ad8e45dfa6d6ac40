"""What those who act for an organization are told of its applications and its record, in words.

A message tells of the last step that an application has taken, or it is not sent: what has moved on since tells of
itself.
"""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import ApplicationAct, EntryOutcome, Language, MessageKind, Role
from models.message import Message
from services.adapters.letters import asked_words, spoken
from services.adapters.wording import instant_in_words
from services.application_steps import TOLD
from services.modalities import Modalities
from services.queries import messages
from services.queries.deadlines import extensions_for_everyone
from services.queries.grants import accounts_of
from services.queries.messages import SteppedApplication
from services.queries.publications import published_terms
from services.rules.access import AUDIENCE_ROLES
from services.rules.name_lists import CLOSED_STEP
from services.rules.reminders import zone_of
from services.rules.text import pick
from services.rules.windows import bind

# Of which steps a message tells.
OF_APPLICATIONS: Mapping[MessageKind, frozenset[ApplicationAct]] = MappingProxyType(
    {
        MessageKind.APPLICATION_REFERRED: frozenset({ApplicationAct.LEAVE_OFF}),
        **{told: frozenset(act for act in TOLD if TOLD[act] is told) for told in TOLD.values()},
    }
)


async def application_in_words(
    db: AsyncSession, *, message: Message, language: Language, public_url: str, now: datetime
) -> dict[str, str] | None:
    """What fills the gaps of a message about an application; None where it is not true any more, or its reader no
    longer acts for the organization."""
    found = await messages.application_in_words(db, UUID(message.details["application_id"]))
    if found is None or not _is_true(message, found):
        return None
    party, forum = found.party, found.forum
    acting = await accounts_of(db, [party.id], roles=[Role.STAKEHOLDER], forum_id=forum.id, now=now)
    if message.account_id not in acting.get(party.id, ()):
        return None
    own = spoken(language)
    contact = Modalities.model_validate(forum.modalities).deadlines.contact.value
    return {
        "organization": pick(party.names, own)[0],
        "forum": pick(forum.title, own)[0],
        "reference": found.application.reference or "",
        "reason": found.step.reason or "",
        "fields": asked_words(found.application.returned_fields or (), own),
        "until": await _until(db, found, own),
        "decision": (found.entry.reference or "") if found.entry is not None else "",
        "contact": pick(contact, own)[0],
        "link": f"{public_url}/v1/forums/{forum.slug}/applications/{found.application.id}",
    }


def _is_true(message: Message, found: SteppedApplication) -> bool:
    """Whether the application's last step is the one of which it tells. Once the Assembly has decided, nobody is told
    that it will."""
    if message.kind is MessageKind.APPLICATION_REFERRED and (
        found.entry is None or found.entry.outcome is not EntryOutcome.REFERRED
    ):
        return False
    return found.step.act in OF_APPLICATIONS[message.kind] and found.step.at <= message.created_at


async def _until(db: AsyncSession, found: SteppedApplication, language: Language) -> str:
    """Until when a returned application is corrected; or when the period of its list ends, unless organizations are
    not to know."""
    due_at, forum = found.application.due_at, found.forum
    if due_at is not None:
        return instant_in_words(due_at, forum.timezone, language)
    if found.step.act is not ApplicationAct.PROPOSE:
        return ""
    closed = CLOSED_STEP.get(found.step.details.get("list", 1))
    terms = await published_terms(db, forum_id=forum.id)
    extensions = await extensions_for_everyone(db, forum_id=forum.id)
    for deadline in terms.deadlines if terms is not None else ():
        known = Role.STAKEHOLDER in AUDIENCE_ROLES[deadline.rule.audience] and not deadline.withdrawn
        bound = bind(deadline, extensions)
        if known and deadline.rule.closes is closed and bound.at is not None:
            return instant_in_words(bound.at, zone_of(bound), language)
    return ""


async def merge_in_words(
    db: AsyncSession, *, message: Message, language: Language, public_url: str
) -> dict[str, str] | None:
    """What fills the gaps of the message that two records of an organization are one now."""
    records = {name: UUID(message.details[name]) for name in ("source_id", "target_id")}
    found = await messages.merge_in_words(db, **records)
    if found is None:
        return None
    merged, kept = (pick(party.names, spoken(language))[0] for party in found)
    link = f"{public_url}/v1/organizations/{found[1].id}"
    return {"organization": kept, "merged": merged, "link": link}
