"""Verifies a badge without a network, as a door does: the standard library and `cryptography`, nothing of ours.

    python verify_badge.py CODE KEYS [REVOKED] [INSTANT]

CODE is what the QR code says; KEYS a file with the answer of GET /v1/forums/{forum}/badge-keys, REVOKED one with
that of GET …/revoked-badges, or - ; INSTANT such as 2026-05-05T14:00:00Z, else now. Prints what the badge says and
what a door answers that knows no earlier scans: admitted, not_yet, over, wrong_day, other_forum, revoked, forged or
unknown.

What is signed, with Ed25519 (RFC 8032): the ASCII bytes before the second dot of `IMRF1.<payload>.<signature>`. Both
parts are in base64url without padding; the payload is JSON with badge, class, days, forum, key, name and zone.
"""

import base64
import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey


def unpadded(text: str) -> bytes:
    """Base64url without padding. Raises ValueError."""
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)


def verify(code: str, keys: dict[str, Any], revoked: list[str], at: datetime) -> tuple[str, dict[str, Any]]:
    """The answer, and what the badge says where its signature is good."""
    try:
        version, payload, signature = code.split(".")
        said = json.loads(unpadded(payload))
        forum, number, signed = said["forum"], said["key"], unpadded(signature)
    except (ValueError, TypeError, KeyError):
        return "unknown", {}
    if version != "IMRF1":
        return "unknown", {}
    if forum != keys["forum"]:
        return "other_forum", {}
    public = next((key["public_key"] for key in keys["items"] if key["number"] == number), None)
    try:
        if public is None:
            return "forged", {}
        Ed25519PublicKey.from_public_bytes(unpadded(public)).verify(signed, f"{version}.{payload}".encode())
    except InvalidSignature:
        return "forged", {}
    if said["badge"] in {one.replace("-", "") for one in revoked}:
        return "revoked", said
    day = at.astimezone(ZoneInfo(said["zone"])).date().isoformat()
    if day in said["days"]:
        return "admitted", said
    return "not_yet" if day < min(said["days"]) else "over" if day > max(said["days"]) else "wrong_day", said


def main(code: str, keys: str, revoked: str = "-", instant: str = "") -> None:
    """Reads the files and prints."""
    at = datetime.fromisoformat(instant) if instant else datetime.now(UTC)  # noqa: TID251  (no part of the server)
    ended = [] if revoked == "-" else json.loads(Path(revoked).read_text("utf-8"))["badges"]
    answer, said = verify(code, json.loads(Path(keys).read_text("utf-8")), ended, at)
    print(json.dumps({"answer": answer, **said}, ensure_ascii=False))  # noqa: T201


if __name__ == "__main__":
    main(*sys.argv[1:])
