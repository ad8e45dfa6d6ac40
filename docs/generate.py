"""`make docs`: writes what follows from the code, so that it cannot differ from it: mandate.md and rights.md."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from api.main import create_app
from api.policies import SignedIn, policies
from models.enums import ForumTemplate, Language, Permission, Role
from services.modalities import Template, load_template
from services.reference.labels import DESIGNATIONS, ROLES
from services.rules.access import ROLE_PERMISSIONS
from services.rules.checks import PROGRAMME_RULES, code
from services.rules.templates import TemplateMeeting, TemplateSeat

FOLDER = Path(__file__).parent

AUTHORITIES = """\
Authority: **73/326** General Assembly resolution 73/326 · **GCM** the Global Compact (A/RES/73/195) · **2022**
observed at the first forum · **practice** of other conferences of the United Nations · **inferred** from these ·
**default** our own choice where nothing is fixed. What 73/326 and the Compact fix cannot be edited in a forum; all
else can.
"""


def mandate() -> str:
    """The rules, as the code has them."""
    template = load_template(ForumTemplate.IMRF)
    return "\n".join(
        [
            "# The mandate as the system applies it",
            "",
            "Written by `make docs` from the rules' own code; do not edit.",
            "",
            AUTHORITIES,
            "## Rules of a programme",
            "",
            "Asked by `GET /v1/forums/{forum}/checks` and before publishing; a blocking finding refuses to publish.",
            "",
            "| code | rule | severity | authority |",
            "|---|---|---|---|",
            *_rules(template),
            "",
            "## What a forum's modalities hold",
            "",
            "| value | from the template | authority |",
            "|---|---|---|",
            *_values(template),
            "",
            "## The meetings that the template gives",
            "",
            "Day 1 is the opening day, day 0 the day before; hours are local.",
            "",
            "| meeting | day and hours | objectives | seats | authority |",
            "|---|---|---|---|---|",
            *(_meeting(template, meeting) for meeting in template.meetings),
            "",
        ]
    )


def _rules(template: Template) -> Iterator[str]:
    for rule in PROGRAMME_RULES:
        weight = template.modalities.checks[code(rule)]
        words = (rule.__doc__ or "").split(" Authority:")[0]
        yield f"| `{code(rule)}` | {words} | {weight.severity.value} | {weight.authority.value} |"


def _values(template: Template) -> Iterator[str]:
    document: dict[str, Any] = template.modalities.model_dump(mode="json")
    for name, entry in document["programme"].items():
        value = json.dumps(entry["value"], ensure_ascii=False).replace('"', "")
        yield f"| `programme.{name}` | {value} | {entry['authority']} |"


def _meeting(template: Template, meeting: TemplateMeeting) -> str:
    title = template.titles[meeting.kind][Language.EN].replace("{number}", str(meeting.number))
    if len(meeting.at) > 1:
        title += f" to {(meeting.number or 1) + len(meeting.at) - 1}"
    times = "; ".join(f"{at.day}: {at.start:%H:%M}–{at.end:%H:%M}" for at in meeting.at)
    objectives = ", ".join(str(number) for number in meeting.objectives)
    seats = "; ".join(_seat(seat) for seat in meeting.seats)
    return f"| {title} | {times} | {objectives} | {seats} | {meeting.authority.value} |"


def _seat(seat: TemplateSeat) -> str:
    role = ROLES[seat.role][Language.EN].removesuffix("s").lower()
    return f"{role}: {DESIGNATIONS[seat.designation][Language.EN]}" if seat.designation else role


def rights() -> str:
    """The table role × permission, and the permission that each route asks for."""
    roles = list(Role)
    return "\n".join(
        [
            "# Who may do what",
            "",
            "Written by `make docs` from the code; do not edit. Roles are granted per forum or standing.",
            "",
            "| permission | " + " | ".join(role.value for role in roles) + " |",
            "|---|" + "---|" * len(roles),
            *(_permission_row(permission, roles) for permission in Permission),
            "",
            "## What each route asks for",
            "",
            "| route | who |",
            "|---|---|",
            *_routes(),
            "",
        ]
    )


def _permission_row(permission: Permission, roles: list[Role]) -> str:
    marks = ("yes" if permission in ROLE_PERMISSIONS[role] else "" for role in roles)
    return f"| `{permission.value}` | " + " | ".join(marks) + " |"


def _routes() -> Iterator[str]:
    for route, policy in policies(create_app(None)):
        who = "everybody"
        if isinstance(policy, SignedIn):
            who = f"`{policy.permission.value}`" if policy.permission else "whoever is logged in"
        for method in sorted(route.methods or ()):
            if method != "HEAD":
                yield f"| {method} {route.path} | {who} |"


PAGES = {"mandate.md": mandate, "rights.md": rights}

if __name__ == "__main__":
    for name, page in PAGES.items():
        (FOLDER / name).write_text(page(), "utf-8")
