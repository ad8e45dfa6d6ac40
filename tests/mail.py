"""What the outbox sends, in tests: a mailbox that keeps it, and what a reader takes out of a message."""

import asyncio
import re
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP, default

from aiosmtpd.handlers import Message as Handler
from aiosmtpd.smtp import SMTP as SMTP_OF_TESTS

from services.adapters.database import Sessions
from services.adapters.letters import Sender
from services.adapters.mail import NotSent, SmtpServer
from services.adapters.signing import Signer
from services.outbox import Office, send_due

SENDER = Sender("imrf@un.example", "https://imrf.example")


def has_calendar(message: EmailMessage) -> bool:
    """Whether it is an invitation to a meeting, or takes one back."""
    return any(part.get_content_type() == "text/calendar" for part in message.walk())


class Mailbox:
    """Takes every message, unless told to refuse some; invitations apart from all others."""

    def __init__(self) -> None:
        self.messages: list[EmailMessage] = []
        self.invitations: list[EmailMessage] = []
        self.refuse: NotSent | None = None

    async def send(self, message: EmailMessage) -> None:
        if self.refuse is not None:
            raise self.refuse
        (self.invitations if has_calendar(message) else self.messages).append(message)

    def to(self, address: str) -> list[EmailMessage]:
        return [message for message in self.messages if message["To"] == address]


def subject(message: EmailMessage) -> str:
    """As a mail client shows it, from the bytes that are sent."""
    read = message_from_bytes(message.as_bytes(policy=SMTP), policy=default)["Subject"]
    return str(read).replace("\u00a0", " ")


def office(
    sessions: Sessions, mailbox: Mailbox, clock: Callable[[], datetime], signer: Signer | None = None
) -> Office:
    ends = None if signer is None else signer.unsubscribing
    return Office(sessions, SENDER, mailbox.send, clock, lambda: secrets.token_urlsafe(32), ends)


async def deliver(sessions: Sessions, clock: Callable[[], datetime], signer: Signer | None = None) -> Mailbox:
    """Sends all that is due; the mailbox with it."""
    mailbox = Mailbox()
    while await send_due(office(sessions, mailbox, clock, signer)):
        pass
    return mailbox


def words(message: EmailMessage, kind: str = "plain") -> str:
    """The text or HTML of a message."""
    part = message.get_body((kind,))
    assert part is not None
    return str(part.get_content())


def code(message: EmailMessage) -> str:
    """The code that its reader is to send."""
    found = re.findall(r"^[A-Za-z0-9_-]{43}$", words(message), flags=re.M)
    assert len(found) == 1
    return found[0]


class Received(Handler):
    def __init__(self) -> None:
        super().__init__()
        self.messages: list[EmailMessage] = []
        self.refused = {"gone@demo.example": "550 no such mailbox", "full@demo.example": "452 mailbox full"}

    def prepare_message(self, session, envelope):
        return message_from_bytes(envelope.content, policy=default)

    def handle_message(self, message) -> None:
        self.messages.append(message)

    async def handle_RCPT(self, server, session, envelope, address, options):  # noqa: N802  (the library's name)
        if address in self.refused:
            return self.refused[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"


@asynccontextmanager
async def receiving() -> AsyncIterator[tuple[SmtpServer, Received]]:
    """A real SMTP server: its address, and what it received."""
    received = Received()
    loop = asyncio.get_running_loop()
    listening = await loop.create_server(
        lambda: SMTP_OF_TESTS(received, enable_SMTPUTF8=True, loop=loop), "127.0.0.1", 0
    )
    yield SmtpServer("127.0.0.1", listening.sockets[0].getsockname()[1], None, None, "none"), received
    listening.close()
    await listening.wait_closed()
