"""Handing messages over: to an SMTP server, or as files in a folder for the demonstration."""

import re
import ssl
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from pathlib import Path

import aiosmtplib
from anyio import to_thread

Send = Callable[[EmailMessage], Awaitable[None]]
TIMEOUT = 10.0  # seconds, for each step of a conversation with the server
LEAVING = 1.0  # seconds, for its goodbye


class NotSent(Exception):
    """The message was not taken. `lasting`: trying again will not help. `reason` tells nothing of the recipient."""

    def __init__(self, reason: str, *, lasting: bool) -> None:
        super().__init__(reason)
        self.reason = reason
        self.lasting = lasting


@dataclass(frozen=True, slots=True)
class SmtpServer:
    """Where mail is handed over; `security` is "starttls", "tls" or "none"."""

    host: str
    port: int
    username: str | None
    password: str | None
    security: str

    async def send(self, message: EmailMessage) -> None:
        """Raises NotSent."""
        server = aiosmtplib.SMTP(
            hostname=self.host,
            port=self.port,
            username=self.username,
            password=self.password,
            use_tls=self.security == "tls",
            start_tls=self.security == "starttls",
            tls_context=ssl.create_default_context() if self.security != "none" else None,
            timeout=TIMEOUT,
        )
        try:
            await server.connect()
            await server.send_message(message)
            await _take_leave(server)
        except aiosmtplib.SMTPRecipientsRefused as error:
            refused = error.recipients[0]
            lasting = _is_of_mailbox(refused.code, str(refused.message))
            raise NotSent(f"recipient refused ({refused.code})", lasting=lasting) from error
        except aiosmtplib.SMTPDataError as error:
            raise NotSent(f"message refused ({error.code})", lasting=False) from error
        except aiosmtplib.SMTPNotSupported as error:
            raise NotSent("the server cannot take such an address", lasting=True) from error
        except (aiosmtplib.SMTPException, OSError, TimeoutError) as error:
            # Of the server or of our own settings: the message waits until they are mended.
            raise NotSent(f"no delivery ({type(error).__name__})", lasting=False) from error
        finally:
            server.close()


async def _take_leave(server: aiosmtplib.SMTP) -> None:
    """The message was taken: that the server is slow to say goodbye is no reason to send it again."""
    with suppress(aiosmtplib.SMTPException, OSError, TimeoutError):
        await server.quit(timeout=LEAVING)


def _is_of_mailbox(code: int, words: str) -> bool:
    """Whether the mailbox is at fault, and not the server or how we are known to it (RFC 3463, 3.2 and 3.3)."""
    enhanced = re.match(r"5\.(\d+)\.\d+", words)
    return enhanced[1] in ("1", "2") if enhanced else code in (550, 551, 553)


@dataclass(frozen=True, slots=True)
class MailFolder:
    """Each message a file that mail clients open; one that is sent again replaces the former."""

    folder: Path

    async def send(self, message: EmailMessage) -> None:
        """Raises NotSent."""
        try:
            await to_thread.run_sync(self._write, message)
        except OSError as error:
            raise NotSent(f"the folder cannot be written ({error.strerror})", lasting=False) from error

    def _write(self, message: EmailMessage) -> None:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        name = str(message["Message-ID"]).strip("<>").split("@", maxsplit=1)[0]
        ascii_only = str(message["To"]).isascii()
        whole, part = self.folder / f"{name}.eml", self.folder / f".{name}.part"
        with suppress(FileNotFoundError):
            part.unlink()
        part.touch(mode=0o600)
        part.write_bytes(message.as_bytes(policy=SMTP if ascii_only else SMTPUTF8))
        part.rename(whole)
