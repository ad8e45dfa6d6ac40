"""The only reader of the environment."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path

from email_validator import EmailNotValidError, validate_email
from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from services.adapters.mail import SmtpServer


class SettingsError(Exception):
    """One clear sentence for the person at the terminal."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What an operator sets. `database_url` None: the demo and the tests bring a server of their own."""

    database_url: str | None
    host: str
    port: int
    public_url: str
    pool_size: int
    demo_password: str
    demo_reset: bool
    demo_folder: Path
    documents_folder: Path | None
    database_app_password: str | None
    metrics_token: str | None
    require_staff_totp: bool
    secret_keys: tuple[str, ...]
    audit_keys: tuple[str, ...]
    audit_copy: Path | None
    trusted_proxies: tuple[IPv4Network | IPv6Network, ...]
    cors_origins: tuple[str, ...]
    webhook_networks: tuple[IPv4Network | IPv6Network, ...]
    mail_from: str
    mail_replies_to: str | None
    mail_gateway_token: str | None
    smtp: SmtpServer | None

    @property
    def demo_documents_folder(self) -> Path:
        """Where the demonstration keeps documents."""
        return self.documents_folder or self.demo_folder / "documents"

    @property
    def mail_folder(self) -> Path:
        """Where the demonstration puts what it would send."""
        return self.demo_folder / "mail"


def load_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """Reads the environment. Raises SettingsError for a value that is none."""
    env = os.environ if environment is None else environment
    port = _number(env, "PORT", 8000, 65535)
    host = env.get("HOST") or "127.0.0.1"
    return Settings(
        database_url=_database_url(env),
        host=host,
        port=port,
        public_url=_public_url(env) or f"http://{_in_address(host)}:{port}",
        pool_size=_number(env, "POOL_SIZE", 10, 1000),
        demo_password=env.get("DEMO_PASSWORD") or "marrakesh-2018-compact",
        demo_reset=env.get("RESET", "") not in ("", "0"),
        demo_folder=Path(env.get("DEMO_FOLDER") or _state_folder()),
        documents_folder=_path(env, "DOCUMENTS_FOLDER", "a folder"),
        database_app_password=env.get("DATABASE_APP_PASSWORD") or None,
        metrics_token=_token(env, "METRICS_TOKEN"),
        require_staff_totp=_switch(env, "REQUIRE_STAFF_TOTP", default=True),
        secret_keys=_keys(env, "SECRET_KEYS"),
        audit_keys=_keys(env, "AUDIT_KEYS"),
        audit_copy=_path(env, "AUDIT_COPY", "a file"),
        trusted_proxies=tuple(map(_proxy, _list(env, "TRUSTED_PROXIES"))),
        webhook_networks=tuple(_network(part) for part in _list(env, "WEBHOOK_NETWORKS")),
        cors_origins=tuple(map(_origin, _list(env, "CORS_ORIGINS"))),
        mail_from=_address(env, "MAIL_FROM") or "imrf@demo.example",
        mail_replies_to=_address(env, "MAIL_REPLIES_TO"),
        mail_gateway_token=_token(env, "MAIL_GATEWAY_TOKEN"),
        smtp=_smtp(env),
    )


def _number(env: Mapping[str, str], name: str, default: int, most: int) -> int:
    text = env.get(name) or str(default)
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= most:
        raise SettingsError(f"{name} is “{text}”; expected a whole number from 1 to {most}.")
    return int(text)


def _path(env: Mapping[str, str], name: str, what: str) -> Path | None:
    text = env.get(name) or None
    if text is not None and not Path(text).is_absolute():
        raise SettingsError(f"{name} is “{text}”; expected {what} with its full path.")
    return None if text is None else Path(text)


def _public_url(env: Mapping[str, str]) -> str:
    """Links that are sent out are made from it, so it must be whole."""
    text = (env.get("PUBLIC_URL") or "").rstrip("/")
    if text and not re.fullmatch(r"https?://[^\s/?#@]+(/[^\s?#]*)?", text):
        raise SettingsError(f"PUBLIC_URL is “{text}”; expected an address such as https://imrf.example.")
    return text


def _token(env: Mapping[str, str], name: str) -> str | None:
    """Told without repeating it: it is a secret."""
    text = env.get(name) or None
    if text is not None and not re.fullmatch(r"[!-~]{20,}", text):
        raise SettingsError(f"{name} is too short or no token; expected 20 visible ASCII characters or more.")
    return text


def _switch(env: Mapping[str, str], name: str, *, default: bool) -> bool:
    text = env.get(name) or str(int(default))
    if text not in ("0", "1"):
        raise SettingsError(f"{name} is “{text}”; expected 1 or 0.")
    return text == "1"


def _keys(env: Mapping[str, str], name: str) -> tuple[str, ...]:
    """Told without repeating them."""
    keys = tuple(_list(env, name))
    if not all(re.fullmatch(r"[0-9a-fA-F]{64}", key) for key in keys):
        raise SettingsError(f"{name} holds what is no key; expected keys of 64 hexadecimal digits, between commas.")
    return keys


def demand_secret_keys(settings: Settings) -> None:
    """Raises SettingsError where there are none."""
    if not settings.secret_keys:
        raise SettingsError(
            "SECRET_KEYS is not set; expected 64 hexadecimal digits, made by openssl rand -hex 32:"
            " with it the secrets of second factors are encrypted."
        )


def demand_audit_keys(settings: Settings) -> None:
    """Raises SettingsError where there are none."""
    if not settings.audit_keys:
        raise SettingsError(
            "AUDIT_KEYS is not set; expected 64 hexadecimal digits, made by openssl rand -hex 32:"
            " with it the audit is sealed."
        )


def _address(env: Mapping[str, str], name: str) -> str | None:
    text = env.get(name) or None
    try:
        return None if text is None else validate_email(text, check_deliverability=False).normalized
    except EmailNotValidError:
        raise SettingsError(f"{name} is “{text}”; expected an address such as imrf@un.example.") from None


_PORTS = {"starttls": 587, "tls": 465, "none": 25}


def _smtp(env: Mapping[str, str]) -> SmtpServer | None:
    host = env.get("SMTP_HOST") or None
    security = env.get("SMTP_SECURITY") or "starttls"
    if security not in _PORTS:
        raise SettingsError(f"SMTP_SECURITY is “{security}”; expected starttls, tls or none.")
    username, password = env.get("SMTP_USERNAME") or None, env.get("SMTP_PASSWORD") or None
    if (username is None) != (password is None):
        raise SettingsError("SMTP_USERNAME and SMTP_PASSWORD go together; one of them is not set.")
    if host is None:
        return None
    if not env.get("MAIL_FROM"):
        raise SettingsError("MAIL_FROM is not set; expected the address that messages come from.")
    if not env.get("PUBLIC_URL"):
        raise SettingsError("PUBLIC_URL is not set; expected where the public reaches us: messages link to it.")
    return SmtpServer(host, _number(env, "SMTP_PORT", _PORTS[security], 65535), username, password, security)


def _list(env: Mapping[str, str], name: str) -> list[str]:
    return [part.strip() for part in env.get(name, "").split(",") if part.strip()]


def _proxy(text: str) -> IPv4Network | IPv6Network:
    """One that is everybody would let everybody say who they are."""
    try:
        network = ip_network(text)
    except ValueError:
        network = None
    if network is None or network.prefixlen == 0:
        raise SettingsError(
            f"TRUSTED_PROXIES holds “{text}”; expected addresses or networks such as 10.0.0.7, 172.18.0.0/16."
        )
    return network


def _network(text: str) -> IPv4Network | IPv6Network:
    """One of our own that webhooks may reach, although it is private."""
    try:
        return ip_network(text)
    except ValueError:
        raise SettingsError(
            f"WEBHOOK_NETWORKS holds “{text}”; expected addresses or networks such as 10.0.0.7, 172.18.0.0/16."
        ) from None


def _origin(text: str) -> str:
    """As browsers write it, since it is compared letter by letter."""
    if not re.fullmatch(r"https://([a-z0-9_-]+\.)*[a-z0-9_-]+(:\d{1,5})?", text) or text.endswith(":443"):
        raise SettingsError(
            f"CORS_ORIGINS holds “{text}”; expected origins such as https://app.example or https://app.example:8443."
        )
    return text


def _in_address(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _database_url(env: Mapping[str, str]) -> str | None:
    """The address as it is set. What is wrong with it is told without repeating it: it may hold a password."""
    text = env.get("DATABASE_URL")
    if not text:
        return None
    try:
        address = make_url(text)
    except (ArgumentError, ValueError):
        raise SettingsError(f"DATABASE_URL is no address; {_EXPECTED_ADDRESS}.") from None
    if not _is_of_postgresql(address):
        raise SettingsError(f"DATABASE_URL is not the address of a PostgreSQL database; {_EXPECTED_ADDRESS}.")
    for option in address.query.keys() - {"host", "port"}:
        raise SettingsError(
            f"DATABASE_URL may not hold “{option}”; set such options in libpq's variables, as in PGSSLMODE=require."
        )
    return text


_EXPECTED_ADDRESS = "expected one such as postgresql://role:password@host:5432/imrf, special characters as in %40"


def _is_of_postgresql(address: URL) -> bool:
    scheme = address.drivername in ("postgresql", "postgres", "postgresql+asyncpg")
    return scheme and bool(address.database) and (address.port is None or 1 <= address.port <= 65535)


def _state_folder() -> Path:
    """Beside the code; for root a place that the server's unprivileged account can reach."""
    checkout = Path(__file__).resolve().parents[1]
    if os.geteuid() != 0:
        return checkout / ".state" / "demo"
    return Path("/var/lib/imrf") / str(checkout).strip("/").replace("/", "-") / "demo"
