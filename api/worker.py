"""`imrf worker`: reminds of deadlines, draws lots, invites to meetings, sends what is in the outbox and to webhooks,
offers places that became free or were not taken in time, seals the audit, forgets what is not kept. Any number may
run."""

import asyncio
import logging
import secrets
import ssl
from collections.abc import Coroutine
from datetime import datetime, timedelta
from typing import Any, TypeVar

import uvloop

from api import logs
from api.databases import opened
from api.logs import named
from api.main import clock, new_id
from api.settings import Settings
from api.stopping import Stop
from services.adapters.database import Sessions
from services.adapters.documents import Documents
from services.adapters.letters import Sender
from services.adapters.mail import MailFolder, Send
from services.adapters.seal_copy import SealCopy
from services.adapters.sealing import Seal
from services.adapters.signing import Signer
from services.adapters.targets import Targets
from services.audit_seals import seal_due
from services.meeting_invitations import invite_due
from services.outbox import Office, send_due
from services.places import offer_what_is_free
from services.reminders import remind_due
from services.retention import forget, sweep
from services.speaker_lots import draw_due
from services.webhook_deliveries import Courier, send_deliveries

log = logging.getLogger("imrf.worker")

PAUSE = 1.0  # seconds between looking for what is due
NOW_AND_THEN = timedelta(minutes=1)  # between reminding, drawing lots, sealing and forgetting

R = TypeVar("R")


def new_token() -> str:
    """The one source of the tokens of links: 256 bits."""
    return secrets.token_urlsafe(32)


def make_sender(settings: Settings) -> Sender:
    """As whom messages are sent."""
    return Sender(settings.mail_from, settings.public_url, settings.mail_replies_to)


def make_send(settings: Settings) -> Send:
    """To the SMTP server that is set, else into the folder of the demonstration."""
    return settings.smtp.send if settings.smtp is not None else MailFolder(settings.mail_folder).send


def run(url: str, settings: Settings, stop: Stop) -> None:
    """Works until it is stopped. Raises DatabaseError, FolderError."""
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(_run(url, settings, stop))


async def _run(url: str, settings: Settings, stop: Stop) -> None:
    logs.install("info")
    async with opened(url, pool_size=3) as sessions:
        log.info("Sending messages as %s", settings.mail_from)
        ended = asyncio.Event()
        loop = asyncio.get_running_loop()
        with stop.telling(lambda: loop.call_soon_threadsafe(ended.set)):
            folder = settings.documents_folder
            documents = None if folder is None else Documents(folder)
            await work(sessions, ended, settings=settings, documents=documents)


async def work(
    sessions: Sessions, ended: asyncio.Event, *, settings: Settings, documents: Documents | None = None
) -> None:
    """Sends what is due until `ended`; the message that it is amid then is finished. Whatever goes wrong, it goes on:
    a database that is away is waited for; nothing else that fails stops a message. Without `documents` no file is
    looked at, without secret keys no lot drawn, no link that unsubscribes made and no webhook told, without keys of
    the audit no seal made."""
    seal = Seal(settings.secret_keys) if settings.secret_keys else None
    async with asyncio.TaskGroup() as group:
        if seal is not None:
            targets = Targets(settings.webhook_networks, ssl.create_default_context())
            group.create_task(_deliver(Courier(sessions, seal, targets, clock, new_id), ended))
        group.create_task(_send(sessions, ended, settings))
        await _look_after(sessions, ended, seal, settings, documents)


async def _deliver(courier: Courier, ended: asyncio.Event) -> None:
    """Beside all else: a webhook that is slow to answer holds no mail up."""
    while not ended.is_set():
        if not await _attempted(send_deliveries(courier), 0):
            await _pause(ended)


async def _send(sessions: Sessions, ended: asyncio.Event, settings: Settings) -> None:
    """Beside what has its time: a mail server that is slow, for as long as a batch takes, holds up no lots and no
    seal."""
    unsubscribing = Signer(settings.secret_keys).unsubscribing if settings.secret_keys else None
    office = Office(sessions, make_sender(settings), make_send(settings), clock, new_token, unsubscribing)
    while not ended.is_set():
        if not await _attempted(send_due(office, ended.is_set), 0):
            await _pause(ended)


async def _look_after(
    sessions: Sessions,
    ended: asyncio.Event,
    seal: Seal | None,
    settings: Settings,
    documents: Documents | None,
) -> None:
    looked_at = None
    while not ended.is_set():
        if looked_at is None or clock() - looked_at >= NOW_AND_THEN:
            looked_at = clock()
            await _attempted(remind_due(sessions, now=looked_at, new_id=new_id, ending=ended.is_set), 0)
            if seal is not None:
                await _attempted(draw_due(sessions, seal, now=looked_at, new_id=new_id, ending=ended.is_set), 0)
            await _attempted(offer_what_is_free(sessions, now=looked_at, new_id=new_id, ending=ended.is_set), 0)
            await _attempted(_seal_audit(sessions, settings, ended, now=looked_at), 0)
            await _attempted(invite_due(sessions, now=looked_at, new_id=new_id, ending=ended.is_set), 0)
            await _attempted(forget(sessions, now=looked_at), None)
            if documents is not None:
                await _attempted(sweep(sessions, documents, now=looked_at), None)
        await _pause(ended)


async def _seal_audit(sessions: Sessions, settings: Settings, ended: asyncio.Event, *, now: datetime) -> int:
    if not settings.audit_keys:
        return 0
    copy = None if settings.audit_copy is None else SealCopy(settings.audit_copy)
    return await seal_due(sessions, settings.audit_keys[0], now=now, copy=copy, ending=ended.is_set)


async def _attempted(work: Coroutine[Any, Any, R], otherwise: R) -> R:
    try:
        return await work
    except Exception as error:
        log.warning("tried in vain, to be tried again: %s", named(error))
        return otherwise


async def _pause(ended: asyncio.Event) -> None:
    try:
        async with asyncio.timeout(PAUSE):
            await ended.wait()
    except TimeoutError:
        return
