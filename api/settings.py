"""The only reader of the environment."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


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
    database_app_password: str | None


def load_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """Reads the environment. Raises SettingsError for a value that is none."""
    env = os.environ if environment is None else environment
    port = _number(env, "PORT", 8000, 65535)
    host = env.get("HOST") or "127.0.0.1"
    return Settings(
        database_url=env.get("DATABASE_URL") or None,
        host=host,
        port=port,
        public_url=(env.get("PUBLIC_URL") or f"http://{host}:{port}").rstrip("/"),
        pool_size=_number(env, "POOL_SIZE", 10, 1000),
        demo_password=env.get("DEMO_PASSWORD") or "marrakesh-2018-compact",
        demo_reset=env.get("RESET", "") not in ("", "0"),
        demo_folder=Path(env.get("DEMO_FOLDER") or _state_folder()),
        database_app_password=env.get("DATABASE_APP_PASSWORD") or None,
    )


def _number(env: Mapping[str, str], name: str, default: int, most: int) -> int:
    text = env.get(name) or str(default)
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= most:
        raise SettingsError(f"{name} is “{text}”; expected a whole number from 1 to {most}.")
    return int(text)


def _state_folder() -> Path:
    """Beside the code; for root a place that the server's unprivileged account can reach."""
    checkout = Path(__file__).resolve().parents[1]
    if os.geteuid() != 0:
        return checkout / ".state" / "demo"
    return Path("/var/lib/imrf") / str(checkout).strip("/").replace("/", "-") / "demo"
