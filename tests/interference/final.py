"""What two worlds may differ in once a list is final: what the final list itself shows, and nothing else.

That is, whether the names concerned are on it, what became of their applications, what these two are told, and the
digest of the version. All else of an answer is compared again without it.
"""

import email
import email.policy
import json
import re
from collections.abc import Collection
from typing import Any

from tests.interference.asking import Answer
from tests.interference.base import Base
from tests.interference.worlds import Difference

# Routes by which the final list is read, or what followed from it for an application.
SHOW_IT = (
    "/no-objection-list",
    "/accredited",
    "/applications",
    "/audit",
    "/me/data",  # of who finalized it their own act, with the digest
)
# Of the tables those that hold it.
HOLD_IT = {"application", "application_event", "list_entry", "list_version", "outbox", "audit_entry"}
# What follows from all the names of a version at once.
OF_THE_WHOLE = {"sha256"}
OUTCOMES = {"final", "not_final"}  # states of applications, of which a summary has how many there are
# Of messages that one may read without their addressees: what the applicants concerned are told is theirs alone.
TOLD = {"application_final", "application_not_final", "application_referred"}
FOLLOW = {b"etag", b"content-length", b"last-modified"}
_DIGEST = re.compile(r"\b[0-9a-f]{64}\b")
_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def shown(difference: Difference, base: Base) -> bool:
    """Whether it is no more than the final list shows."""
    if difference.when != "final":
        return False
    concerned = base.concerned()
    kind, _, name = difference.what.partition(" ")
    if kind == "table":
        return name in HOLD_IT and _rows(difference.one, name, concerned) == _rows(difference.other, name, concerned)
    if difference.what == "mail":
        return _letters(difference.one, concerned) == _letters(difference.other, concerned)
    if not isinstance(difference.one, Answer):
        return False
    if difference.what == "/v1/messages":
        acts = _acts(difference.one) | _acts(difference.other)
        return _messages(difference.one, concerned, acts) == _messages(difference.other, concerned, acts)
    if not any(route in difference.what for route in SHOW_IT):
        return False
    if any(one in difference.path for one in concerned) or difference.path.endswith(".xlsx"):
        return True  # about one of them alone; or compressed, with the same rows as the others
    return _rest(difference.one, concerned) == _rest(difference.other, concerned)


def _rows(rows: Collection[str], name: str, concerned: Collection[str]) -> list[str]:
    """Without those about the names concerned. Messages are numbered in their order within one act, so that whatever
    differs in one changes the ids of others."""
    kept = [row for row in rows if not any(one in row for one in concerned)]
    if name == "outbox":
        kept = [_ID.sub("", row, count=1) for row in kept]
    if name == "list_version":  # what is final, routes show
        kept = [row for row in rows if ",circulated," in row]
    return sorted(_DIGEST.sub("", row) for row in kept)


def _letters(mail: Collection[bytes], concerned: Collection[str]) -> list[tuple[str, str, str]]:
    """Recipient, subject and text of those to others."""
    found = []
    for raw in mail:
        letter = email.message_from_bytes(raw, policy=email.policy.default)
        if any(one in letter["To"] for one in concerned):
            continue
        part = letter.get_body(("plain",))
        text = _DIGEST.sub("", str(part.get_content())) if part else ""
        found.append((letter["To"], letter["Subject"], text))
    return sorted(found)


def _acts(answer: Answer) -> set[str]:
    """When outcomes were told."""
    return {one["created_at"] for one in answer.json()["items"] if one["kind"] in TOLD}


def _messages(answer: Answer, concerned: Collection[str], acts: Collection[str]) -> Any:
    """Without those of outcomes. What was queued in one act with these has other ids, as of rows: where a page ends
    amid them it has others of them."""
    status, headers, body = _rest(answer, concerned)
    cut = body["next_cursor"] is not None
    kept = [one for one in body["items"] if one["kind"] not in TOLD and not (cut and one["created_at"] in acts)]
    found = [{**one, "id": None if one["created_at"] in acts else one["id"]} for one in kept]
    return status, headers, cut, sorted(found, key=json.dumps)


def _rest(answer: Answer, concerned: Collection[str]) -> Any:
    headers = [(name, value) for name, value in answer.headers if name not in FOLLOW]
    try:
        body = _without(answer.json(), concerned)
    except ValueError:
        lines = answer.body.decode("utf-8", "replace").splitlines()
        body = [line for line in lines if not any(one in line for one in concerned)]
    return answer.status, headers, body


def _without(value: Any, concerned: Collection[str]) -> Any:
    if isinstance(value, list):
        kept = [one for one in value if not any(word in json.dumps(one) for word in concerned)]
        kept = [one for one in kept if not (isinstance(one, dict) and "count" in one and one["state"] in OUTCOMES)]
        return [_without(one, concerned) for one in kept]
    if isinstance(value, dict):
        left_out = OF_THE_WHOLE | {"id"} if value.get("kind") in TOLD else OF_THE_WHOLE
        return {name: _without(one, concerned) for name, one in value.items() if name not in left_out}
    return value
