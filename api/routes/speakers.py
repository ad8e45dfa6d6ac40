"""Ordered lists of speakers: kept by the organizers, asked for by parties, read by whoever may."""

import secrets
from functools import partial
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Path, Request, Response

from api.dependencies import Db, ForumSlug, IfMatch, Lang, tagged
from api.exports import Suffix, export_response, exported
from api.following import EVENTS, LastEventId, follow
from api.live import computed_list
from api.policies import PUBLIC, allowed
from api.routes.router import CONDITIONAL, new_router
from api.schemas.speakers import (
    CallUndo,
    ExchangeCreate,
    ExchangeList,
    ExchangeRead,
    InscriptionCreate,
    InscriptionRead,
    InscriptionUpdate,
    ReplyCreate,
    ReplyRead,
    ReplyUndo,
    SpeakersListCreate,
    SpeakersListList,
    SpeakersListRead,
    SpeakersListUpdate,
    SpeakersOrderRead,
    SpeakersRecordRead,
)
from api.security import CurrentAct, Sealing
from models.enums import InscriptionAct, Permission
from services.inscriptions import Asking, inscribe
from services.replies import ask_reply, call_reply, undo_reply, withdraw_reply
from services.speaker_changes import call_speaker, change_inscription, undo_call, withdraw_inscription
from services.speaker_exchanges import confirm_exchange, end_exchange, propose_exchange, read_exchanges
from services.speaker_lots import draw_lots
from services.speaker_sheets import COLUMNS, export_speakers
from services.speakers import list_to_read, read_list, read_lists
from services.speakers_lists import announce_list, delete_list, make_list, update_list
from services.speakers_records import read_record

router = new_router("speakers")

_MANAGE = allowed(Permission.SPEAKER_MANAGE)
_ASK = allowed(Permission.SPEAKER_INSCRIBE, Permission.SPEAKER_MANAGE)
_LISTS = "/forums/{forum}/speakers-lists"
_ONE = f"{_LISTS}/{{list_id}}"
_INSCRIPTION = f"{_ONE}/inscriptions/{{inscription_id}}"
_EXCHANGES = f"{_ONE}/exchanges"
_EXCHANGE = f"{_EXCHANGES}/{{exchange_id}}"
_OWN = allowed(Permission.SPEAKER_INSCRIBE)
InscriptionId = Annotated[UUID, Path(description="An inscription's id")]
ExchangeId = Annotated[UUID, Path(description="An exchange's id")]
_REPLY = f"{_ONE}/replies/{{reply_id}}"
ReplyId = Annotated[UUID, Path(description="The id of a right of reply")]
ListId = Annotated[UUID, Path(description="A list's id")]


_WHEN = "2026-05-07T15:30:00+00:00"
_EXAMPLE = (
    "1",
    "EGY",
    "Egypt",
    "Amal Example",
    "H.E. Ms.",
    "Member States and State of Palestine",
    "Minister",
    "",
    "3",
    _WHEN,
    "",
    "",
    "",
)


async def new_seed() -> str:
    """The one source of the seeds of lots: 256 bits, in hexadecimal."""
    return secrets.token_hex(32)


@router.get(_LISTS, dependencies=PUBLIC, response_model=SpeakersListList)
async def show_speakers_lists(forum: ForumSlug, db: Db, act: CurrentAct) -> SpeakersListList:
    """The lists of a forum: for everybody those that are public, for who may speak all that are announced."""
    views = await read_lists(db, actor=act.actor, slug=forum)
    return SpeakersListList(items=[SpeakersListRead.of(view) for view in views])


@router.post(_LISTS, dependencies=_MANAGE, status_code=201, response_model=SpeakersOrderRead)
async def add_speakers_list(
    forum: ForumSlug, body: SpeakersListCreate, db: Db, act: CurrentAct, response: Response
) -> SpeakersOrderRead:
    """Makes the list of a meeting; it is seen once it is announced."""
    given = body.model_dump()
    made = SpeakersOrderRead.of(await make_list(db, act=act, slug=forum, **given))
    response.headers["Location"] = f"/v1/forums/{forum}/speakers-lists/{made.id}"
    return made


@router.get(_ONE, dependencies=PUBLIC, response_model=SpeakersOrderRead, responses=CONDITIONAL)
async def show_speakers(request: Request, forum: ForumSlug, list_id: ListId, db: Db, act: CurrentAct) -> Response:
    """The list in its order, with the times to expect by limits and the pace so far. The ETag has the list's version,
    for If-Match, and moves with the order too."""
    return computed_list(await read_list(db, actor=act.actor, slug=forum, list_id=list_id)).answer(request)


@router.patch(_ONE, dependencies=_MANAGE, response_model=SpeakersOrderRead)
async def edit_speakers_list(
    forum: ForumSlug,
    list_id: ListId,
    body: SpeakersListUpdate,
    version: IfMatch,
    db: Db,
    act: CurrentAct,
    response: Response,
) -> SpeakersOrderRead:
    """Makes the list public, or not; before it is announced it may have another first window."""
    changes = body.sent()
    view = await update_list(db, act=act, slug=forum, list_id=list_id, version=version, changes=changes)
    return tagged(SpeakersOrderRead.of(view), response)


@router.delete(_ONE, dependencies=_MANAGE, status_code=204)
async def remove_speakers_list(forum: ForumSlug, list_id: ListId, version: IfMatch, db: Db, act: CurrentAct) -> None:
    """Deletes a list made by mistake, as long as nobody has asked anything of it."""
    await delete_list(db, act=act, slug=forum, list_id=list_id, version=version)


@router.get(f"{_ONE}/events", dependencies=PUBLIC, response_class=Response, responses=EVENTS)
async def follow_speakers(
    request: Request, forum: ForumSlug, list_id: ListId, db: Db, act: CurrentAct, last_event_id: LastEventId = None
) -> Response:
    """The list as it goes on: each event is the whole list anew, with its ETag as id. A browser's EventSource comes
    again by itself with the id of the last event that it got. It ends with the right to read the list."""
    await list_to_read(db, actor=act.actor, slug=forum, list_id=list_id)
    return follow(request, list_id, act.actor, had=last_event_id)


@router.get(f"{_ONE}/slots.{{format}}", **exported(PUBLIC, COLUMNS, _EXAMPLE))
async def export_speakers_list(
    request: Request, forum: ForumSlug, list_id: ListId, form: Suffix, act: CurrentAct, lang: Lang
) -> Response:
    """The list in its order, in words, to download: as CSV or XLSX for spreadsheets, or as JSON."""
    rows = partial(export_speakers, actor=act.actor, slug=forum, list_id=list_id, language=lang)
    return await export_response(request, f"speakers-{forum}", COLUMNS, rows, form, lang)


@router.get(f"{_ONE}/record", dependencies=PUBLIC, response_model=SpeakersRecordRead)
async def show_speakers_record(forum: ForumSlug, list_id: ListId, db: Db, act: CurrentAct) -> SpeakersRecordRead:
    """All that the order follows from: `python docs/speakers_order.py FILE` computes it again."""
    return SpeakersRecordRead.of(await read_record(db, actor=act.actor, slug=forum, list_id=list_id))


@router.post(f"{_ONE}/announce", dependencies=_MANAGE, response_model=SpeakersOrderRead)
async def announce_speakers_list(
    forum: ForumSlug, list_id: ListId, db: Db, act: CurrentAct, seal: Sealing, seed: Annotated[str, Depends(new_seed)]
) -> SpeakersOrderRead:
    """Announces the list, with the hash of the seed by which lots will be drawn."""
    return SpeakersOrderRead.of(await announce_list(db, act=act, seal=seal, slug=forum, list_id=list_id, seed=seed))


@router.post(f"{_ONE}/draw", dependencies=_MANAGE, response_model=SpeakersOrderRead)
async def draw_speakers_lots(
    forum: ForumSlug, list_id: ListId, db: Db, act: CurrentAct, seal: Sealing
) -> SpeakersOrderRead:
    """Reveals the seed, 30 seconds after the first window: its requests have their order from now on. Within the
    minute after that it is done without this."""
    return SpeakersOrderRead.of(await draw_lots(db, act=act, seal=seal, slug=forum, list_id=list_id))


@router.post(f"{_ONE}/inscriptions", dependencies=_ASK, status_code=201, response_model=InscriptionRead)
async def add_inscription(
    forum: ForumSlug, list_id: ListId, body: InscriptionCreate, db: Db, act: CurrentAct, response: Response
) -> InscriptionRead:
    """Asks for a place on the list: within its deadlines for one's own party, at any time for who keeps the list."""
    asking = Asking(**body.model_dump())
    made = InscriptionRead.of(await inscribe(db, act=act, slug=forum, list_id=list_id, asking=asking))
    return tagged(made, response)


@router.patch(_INSCRIPTION, dependencies=_ASK, response_model=InscriptionRead)
async def edit_inscription(
    forum: ForumSlug,
    list_id: ListId,
    inscription_id: InscriptionId,
    body: InscriptionUpdate,
    version: IfMatch,
    db: Db,
    act: CurrentAct,
    response: Response,
) -> InscriptionRead:
    """Another level: the speaker moves to the next available slot of it, up or down. Another person: none moves."""
    found = {"list_id": list_id, "inscription_id": inscription_id}
    changed = await change_inscription(db, act=act, slug=forum, **found, version=version, changes=body.sent())
    return tagged(InscriptionRead.of(changed), response)


@router.delete(_INSCRIPTION, dependencies=_ASK, response_model=InscriptionRead)
async def remove_inscription(
    forum: ForumSlug, list_id: ListId, inscription_id: InscriptionId, version: IfMatch, db: Db, act: CurrentAct
) -> InscriptionRead:
    """Withdraws it; another may be asked for."""
    found = {"list_id": list_id, "inscription_id": inscription_id}
    return InscriptionRead.of(await withdraw_inscription(db, act=act, slug=forum, **found, version=version))


@router.post(f"{_INSCRIPTION}/absent", dependencies=_MANAGE, response_model=InscriptionRead)
async def note_absent_speaker(
    forum: ForumSlug, list_id: ListId, inscription_id: InscriptionId, db: Db, act: CurrentAct
) -> InscriptionRead:
    """Called and not there: called again at the end."""
    found = {"list_id": list_id, "inscription_id": inscription_id}
    return InscriptionRead.of(await call_speaker(db, act=act, slug=forum, what=InscriptionAct.ABSENT, **found))


@router.post(f"{_INSCRIPTION}/begin", dependencies=_MANAGE, response_model=InscriptionRead)
async def begin_statement(
    forum: ForumSlug, list_id: ListId, inscription_id: InscriptionId, db: Db, act: CurrentAct
) -> InscriptionRead:
    """The speaker begins."""
    found = {"list_id": list_id, "inscription_id": inscription_id}
    return InscriptionRead.of(await call_speaker(db, act=act, slug=forum, what=InscriptionAct.BEGIN, **found))


@router.post(f"{_INSCRIPTION}/end", dependencies=_MANAGE, response_model=InscriptionRead)
async def end_statement(
    forum: ForumSlug, list_id: ListId, inscription_id: InscriptionId, db: Db, act: CurrentAct
) -> InscriptionRead:
    """The speaker has ended."""
    found = {"list_id": list_id, "inscription_id": inscription_id}
    return InscriptionRead.of(await call_speaker(db, act=act, slug=forum, what=InscriptionAct.END, **found))


@router.post(f"{_INSCRIPTION}/undo", dependencies=_MANAGE, response_model=InscriptionRead)
async def undo_call_of_speaker(
    forum: ForumSlug, list_id: ListId, inscription_id: InscriptionId, body: CallUndo, db: Db, act: CurrentAct
) -> InscriptionRead:
    """Takes back what was noted last of a speaker: that they were absent, began or ended."""
    found = {"list_id": list_id, "inscription_id": inscription_id}
    return InscriptionRead.of(await undo_call(db, act=act, slug=forum, what=body.act, **found))


@router.get(_EXCHANGES, dependencies=_ASK, response_model=ExchangeList)
async def show_exchanges(forum: ForumSlug, list_id: ListId, db: Db, act: CurrentAct) -> ExchangeList:
    """The exchanges of slots of one's own parties; for who keeps the list all."""
    found = await read_exchanges(db, actor=act.actor, slug=forum, list_id=list_id)
    return ExchangeList(items=[ExchangeRead.of(view) for view in found])


@router.post(_EXCHANGES, dependencies=_OWN, status_code=201, response_model=ExchangeRead)
async def add_exchange(
    forum: ForumSlug, list_id: ListId, body: ExchangeCreate, db: Db, act: CurrentAct
) -> ExchangeRead:
    """Proposes to exchange an own slot with another's."""
    given = {"own_id": body.own, "other_id": body.other}
    return ExchangeRead.of(await propose_exchange(db, act=act, slug=forum, list_id=list_id, **given))


@router.post(f"{_EXCHANGE}/confirm", dependencies=_OWN, response_model=ExchangeRead)
async def agree_to_exchange(
    forum: ForumSlug, list_id: ListId, exchange_id: ExchangeId, db: Db, act: CurrentAct
) -> ExchangeRead:
    """The other party agrees: from now on each has the other's slot."""
    return ExchangeRead.of(await confirm_exchange(db, act=act, slug=forum, list_id=list_id, exchange_id=exchange_id))


@router.post(f"{_EXCHANGE}/end", dependencies=_OWN, status_code=204)
async def leave_exchange(forum: ForumSlug, list_id: ListId, exchange_id: ExchangeId, db: Db, act: CurrentAct) -> None:
    """The other party declines it, or the one that proposed it takes it back."""
    await end_exchange(db, act=act, slug=forum, list_id=list_id, exchange_id=exchange_id)


@router.post(f"{_ONE}/replies", dependencies=_ASK, status_code=201, response_model=ReplyRead)
async def add_reply(forum: ForumSlug, list_id: ListId, body: ReplyCreate, db: Db, act: CurrentAct) -> ReplyRead:
    """Asks for a right of reply, once the meeting has begun: the party's next one, if it has one left."""
    return ReplyRead.of(await ask_reply(db, act=act, slug=forum, list_id=list_id, party=body.party))


@router.post(f"{_REPLY}/withdraw", dependencies=_ASK, status_code=204)
async def leave_reply(forum: ForumSlug, list_id: ListId, reply_id: ReplyId, db: Db, act: CurrentAct) -> None:
    """The party does without it; it does not count."""
    await withdraw_reply(db, act=act, slug=forum, list_id=list_id, reply_id=reply_id)


@router.post(f"{_REPLY}/begin", dependencies=_MANAGE, response_model=ReplyRead)
async def begin_reply(forum: ForumSlug, list_id: ListId, reply_id: ReplyId, db: Db, act: CurrentAct) -> ReplyRead:
    """The reply begins."""
    found = {"list_id": list_id, "reply_id": reply_id}
    return ReplyRead.of(await call_reply(db, act=act, slug=forum, what=InscriptionAct.BEGIN, **found))


@router.post(f"{_REPLY}/end", dependencies=_MANAGE, response_model=ReplyRead)
async def end_reply(forum: ForumSlug, list_id: ListId, reply_id: ReplyId, db: Db, act: CurrentAct) -> ReplyRead:
    """The reply has ended."""
    found = {"list_id": list_id, "reply_id": reply_id}
    return ReplyRead.of(await call_reply(db, act=act, slug=forum, what=InscriptionAct.END, **found))


@router.post(f"{_REPLY}/undo", dependencies=_MANAGE, response_model=ReplyRead)
async def undo_call_of_reply(
    forum: ForumSlug, list_id: ListId, reply_id: ReplyId, body: ReplyUndo, db: Db, act: CurrentAct
) -> ReplyRead:
    """Takes back what was noted last of a reply: that it began or ended."""
    found = {"list_id": list_id, "reply_id": reply_id}
    return ReplyRead.of(await undo_reply(db, act=act, slug=forum, what=body.act, **found))
