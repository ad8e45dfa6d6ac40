"""A mail server that counts, and workers that send to it."""

import secrets
import ssl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from email.parser import BytesHeaderParser
from ipaddress import ip_address
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from bench import stakeholders
from bench.evidence.processes import Process
from bench.servers import free_port

_QUEUE = (
    "INSERT INTO outbox (id, kind, account_id, details, state, due_at, attempts, created_at)"
    " SELECT gen_random_uuid(), 'password_changed', account.id, '{}', 'queued', now(), 0, now()"
    " FROM account, generate_series(1, :count) WHERE email = 'login-0@demo.example'"
)
_LEFT = "SELECT count(*) FROM outbox WHERE state = 'queued'"


class Mailbox:
    """Takes all mail; its Message-IDs in the order in which they came."""

    def __init__(self) -> None:
        self.taken: list[str] = []

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802, ARG002  (as aiosmtpd has it)
        """A message."""
        self.taken.append(str(BytesHeaderParser().parsebytes(envelope.content)["Message-ID"]))
        return "250 OK"


@contextmanager
def receiving(port: int, tls: Path | None = None) -> Iterator[Mailbox]:
    """A mail server on this port of the loopback; with a certificate and its key it takes mail by TLS alone."""
    mailbox = Mailbox()
    context = None
    if tls is not None:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(tls)
    controller = Controller(
        mailbox, hostname="127.0.0.1", port=port, tls_context=context, require_starttls=tls is not None
    )
    controller.start()
    try:
        yield mailbox
    finally:
        controller.stop()


def certificate(folder: Path, now: datetime) -> Path:
    """Of this machine, signed by itself, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    here = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])
    made = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
    made = made.not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
    signed = made.add_extension(here, critical=False).sign(key, hashes.SHA256())
    file = folder / "mail.pem"
    file.touch(mode=0o600)
    kept = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    file.write_bytes(kept + signed.public_bytes(Encoding.PEM))
    return file


def settings(url: str, port: int) -> dict[str, str]:
    """Of a worker that sends to this port."""
    return {
        "DATABASE_URL": url,
        "PUBLIC_URL": "http://127.0.0.1:1",
        "SMTP_HOST": "127.0.0.1",
        "SMTP_PORT": str(port),
        "SMTP_SECURITY": "none",
        "MAIL_FROM": "imrf@demo.example",
        "SECRET_KEYS": secrets.token_hex(32),
        "AUDIT_KEYS": secrets.token_hex(32),
    }


def queue(admin_url: str, count: int) -> None:
    """So many messages that are due."""
    stakeholders.run(admin_url, {_QUEUE: {"count": count}})


def left(admin_url: str) -> int:
    """How many are not settled."""
    found: int = stakeholders.run(admin_url, {_LEFT: {}})[0][0]
    return found


def wait_until_sent(admin_url: str, seconds: float = 120) -> int:
    """How many are left when all are sent, or so many seconds have gone."""
    until = time.monotonic() + seconds
    while (remaining := left(admin_url)) and time.monotonic() < until:
        time.sleep(0.2)
    return remaining


def workers(folder: Any, given: dict[str, str], count: int, switch: str | None) -> list[Process]:
    """Started."""
    words = ["api", "worker"] if switch is None else ["bench.evidence.unguarded", switch, "worker"]
    made = [Process(words, folder / f"worker-{free_port()}.log", given) for _ in range(count)]
    for process in made:
        process.start()
    return made
