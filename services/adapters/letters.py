"""Messages in words: text and HTML in the reader's language, right to left where it is written so.

The words are in services/reference/messages.toml: English, French and Arabic are complete; in the other languages one
sentence says so, and English follows.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import Policy
from email.utils import format_datetime
from html import escape
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlsplit
from uuid import UUID

from email_validator import EmailNotValidError, validate_email

from models.enums import ConfidentialPermission, InvitationMethod, Language, PlaceEnd, Role
from services.rules.erasures import is_nobodys

_WORDS: dict[str, Any] = tomllib.loads((Path(__file__).parents[1] / "reference" / "messages.toml").read_text("utf-8"))
COMPLETE = (Language.EN, Language.FR, Language.AR)
_RIGHT_TO_LEFT = frozenset({Language.AR})
COMMA = {Language.EN: ", ", Language.FR: ", ", Language.AR: "، "}
_ITEMS = "{items}"  # a line that is this alone is a list, of which a line of the value is one item
_ISOLATE, _END = "\u2068", "\u2069"


@dataclass(frozen=True, slots=True)
class Sender:
    """As whom we write, where the public reaches us, and who reads answers of calendars, if not who writes."""

    address: str
    public_url: str
    replies_to: str | None = None


@dataclass(frozen=True, slots=True)
class CalendarPart:
    """A calendar that goes along, as bytes, and the METHOD that is in it."""

    method: InvitationMethod
    body: bytes


@dataclass(frozen=True, slots=True)
class Letter:
    """One message before it is put into words. `words` names the entry of messages.toml, `values` fill its gaps.
    `unsubscribe`: the address that ends such messages; None of those that bind."""

    id: UUID
    at: datetime
    to: str
    language: Language
    words: str
    values: Mapping[str, str]
    unsubscribe: str | None = None
    calendar: CalendarPart | None = None


class _Whole(str):
    """The value of a header that is an address: longer than a line, it would be encoded, and read by nobody."""

    name: str

    def __new__(cls, name: str, value: str) -> Self:
        made = super().__new__(cls, value)
        made.name = name
        return made

    def fold(self, *, policy: Policy) -> str:
        """On one line, which RFC 5322 lets have 998 characters."""
        return f"{self.name}: {self}{policy.linesep}"


def of_focal_point(language: Language) -> str:
    """What is said of the role of a focal point."""
    return str(_WORDS["focal_point"][spoken(language)])


def holder_words(email: str, language: Language) -> str:
    """Whose role it is: their address, unless the account was erased."""
    return str(_WORDS["erased"][spoken(language)]) if is_nobodys(email) else email


def role_words(role: Role, language: Language) -> str:
    """A role as letters name it."""
    return str(_WORDS["role"][role.value][spoken(language)])


def confidential_words(permission: ConfidentialPermission, language: Language) -> str:
    """What a confidential grant allows."""
    return str(_WORDS["confidential"][permission.value][spoken(language)])


def everywhere(language: Language) -> str:
    """What stands for the forum of a standing role."""
    return str(_WORDS["everywhere"][spoken(language)])


def meaning_words(meaning: str, language: Language) -> str:
    """What comes with a deadline that `opens` or `closes` something, or by which something is `due`."""
    return str(_WORDS["meaning"][meaning][spoken(language)])


def pending_words(language: Language) -> str:
    """What is asked of a State that has not named its representative yet."""
    return str(_WORDS["pending"]["person"][spoken(language)])


def place_end_words(end: PlaceEnd, language: Language) -> str:
    """Why somebody has no place in a meeting any more."""
    return str(_WORDS["place_end"][end.value][spoken(language)])


def change_words(section: str, name: str, language: Language) -> str:
    """What is said of a change, in a language of messages; its gaps are not filled."""
    return str(_WORDS[section][name][language])


def isolated(value: str, language: Language) -> str:
    """Text that may be written in another direction than what it stands in."""
    return f"{_ISOLATE}{value}{_END}" if language in _RIGHT_TO_LEFT else value


def asked_words(fields: Iterable[str], language: Language) -> str:
    """What is to be corrected of an application, by the names of its fields: `funding`, `documents.annual_report`."""
    own = spoken(language)
    parts = (name.rpartition("documents.") for name in fields)
    return COMMA[own].join(str(_WORDS["document" if of else "field"][name][own]) for _, of, name in parts)


def spoken(language: Language) -> Language:
    """The language in which there are words: the one asked for, or English."""
    return language if language in COMPLETE else Language.EN


def in_words(instant: datetime) -> str:
    """`2026-05-05 14:00 UTC`: the same to every reader."""
    return f"{instant.astimezone(UTC):%Y-%m-%d %H:%M} UTC"


def compose(letter: Letter, sender: Sender) -> EmailMessage:
    """The message, the same bytes each time but for a new token: sent again, it is known by its Message-ID."""
    language = spoken(letter.language)
    entry = _WORDS[letter.words][language]
    apology = _WORDS["in_english"][letter.language] if language is not letter.language else None
    values = {**letter.values, "public_url": sender.public_url, "unsubscribe": letter.unsubscribe or ""}
    ending = _WORDS["unsubscribe"][language] if letter.unsubscribe is not None else ()
    closing = (*ending, *_WORDS["closing"][language])
    paragraphs = [line for line in (*entry["body"], *closing) if _has_all(line, values)]
    message = EmailMessage()
    message["From"] = Address("IMRF", addr_spec=sender.address)
    message["To"] = _in_ascii(letter.to)
    message["Subject"] = _unbroken(entry["subject"].format_map(values))
    message["Date"] = format_datetime(letter.at)
    message["Message-ID"] = f"<{letter.id}@{urlsplit(sender.public_url).hostname}>"
    message["Auto-Submitted"] = "auto-generated"
    if letter.unsubscribe is not None:
        message["List-Unsubscribe"] = _Whole("List-Unsubscribe", f"<{letter.unsubscribe}>")
        message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"  # RFC 8058
    # Both pass servers of seven bits; the first can be read as it stands.
    coding = "base64" if language in _RIGHT_TO_LEFT else "quoted-printable"
    message.set_content(_text(language, apology, paragraphs, values), cte=coding)
    message.add_alternative(_html(letter.language, apology, paragraphs, values), subtype="html", cte=coding)
    if letter.calendar is not None:
        if sender.replies_to is not None:
            message["Reply-To"] = Address(addr_spec=sender.replies_to)
        _add_calendar(message, letter.calendar)
    message["Content-Language"] = language.value  # set earlier, it would go with the first part
    # Boundaries are random by default.
    message.set_boundary(f"=_{letter.id.hex}")
    return message


def _add_calendar(message: EmailMessage, calendar: CalendarPart) -> None:
    """As the last alternative, which clients that know calendars prefer (RFC 6047, 2.4). As bytes: of a text the
    library would break lines in a way of its own."""
    parameters = {"method": calendar.method.value.upper(), "charset": "utf-8", "component": "VEVENT"}
    message.add_alternative(calendar.body, maintype="text", subtype="calendar", cte="base64", params=parameters)
    part = list(message.iter_parts())[-1]
    part["Content-Disposition"] = "inline"


def _unbroken(subject: str) -> str:
    """Where the library folds a header between two words that it encodes, the space between them is lost; one that
    does not break is kept, and looks the same."""
    return subject if subject.isascii() else subject.replace(" ", "\u00a0")


def as_text(words: str, language: Language, values: Mapping[str, str], public_url: str) -> tuple[str, str]:
    """Subject and text of a message as readers of a language get it, for those who review it first."""
    own, filled = spoken(language), {**values, "public_url": public_url}
    entry = _WORDS[words][own]
    paragraphs = [line for line in entry["body"] if _has_all(line, filled)]
    return entry["subject"].format_map(filled), _text(own, None, paragraphs, filled)


def _in_ascii(address: str) -> str:
    """A domain in any script has a form in ASCII; with it servers take the address that do not know SMTPUTF8."""
    try:
        return validate_email(address, check_deliverability=False).ascii_email or address
    except EmailNotValidError:
        return address


def _text(language: Language, apology: str | None, paragraphs: list[str], values: Mapping[str, str]) -> str:
    own = values
    if language in _RIGHT_TO_LEFT:
        own = {name: f"{_ISOLATE}{value}{_END}" for name, value in values.items()}
    # Alone on its line a link stays as it is, so that it can be opened.
    listed = {**values, "items": "\n".join(f"- {item}" for item in values.get("items", "").splitlines())}
    lines = [line.format_map(listed if _alone(line) else own) for line in paragraphs]
    return "\n\n".join([apology, *lines] if apology else lines) + "\n"


def _has_all(line: str, values: Mapping[str, str]) -> bool:
    """A line with a gap for which there is nothing is left out: for all parties, for ever."""
    return all(values[name] for name in re.findall(r"\{(\w+)\}", line))


def _alone(line: str) -> bool:
    return line.startswith("{") and line.endswith("}") and line.count("{") == 1


def _html(asked: Language, apology: str | None, paragraphs: list[str], values: Mapping[str, str]) -> str:
    language = spoken(asked)
    marked = {name: f"<bdi>{escape(value)}</bdi>" for name, value in values.items()}
    for name in ("link", "public_url", "unsubscribe"):
        if values.get(name):
            address = escape(values[name])
            marked[name] = f'<a href="{address}" dir="ltr">{address}</a>'
    direction = "rtl" if language in _RIGHT_TO_LEFT else "ltr"
    body = "\n".join(
        _list(values["items"]) if line == _ITEMS else f"<p>{escape(line, quote=False).format_map(marked)}</p>"
        for line in paragraphs
    )
    first = f'<p lang="{asked.value}">{escape(apology)}</p>\n' if apology else ""
    head = f'<!DOCTYPE html>\n<html lang="{language.value}" dir="{direction}">\n<head><meta charset="utf-8"></head>\n'
    return f"{head}<body>\n{first}{body}\n</body>\n</html>\n"


def _list(items: str) -> str:
    """One a line."""
    return "<ul>\n" + "\n".join(f"<li>{escape(item)}</li>" for item in items.splitlines()) + "\n</ul>"
