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
from services.rules.access import CO_ORGANIZER_PERMISSIONS, FOCAL_POINT_PERMISSIONS, ROLE_PARTIES, ROLE_PERMISSIONS
from services.rules.checks import PROGRAMME_RULES, code
from services.rules.findings import Weight
from services.rules.programme import LENGTHS
from services.rules.templates import TemplateMeeting, TemplateSeat, TemplateTime

FOLDER = Path(__file__).parent

TITLES = {ForumTemplate.IMRF: "A global forum", ForumTemplate.REGIONAL: "A regional forum"}
AUTHORITIES = """\
Authority: **73/326** General Assembly resolution 73/326 · **GCM** the Global Compact (A/RES/73/195) · **2022**
observed at the first forum · **practice** of other conferences of the United Nations, and the concept of the UN
Network on Migration for regional reviews · **inferred** from these · **default** our own choice where nothing is
fixed. What 73/326 and the Compact fix cannot be edited in a forum; all else can.
"""
RULES = """\
Asked by `GET /v1/forums/{forum}/checks` and before publishing. A blocking finding refuses to publish, unless it is
*overridable* and the Office gives its reason, which is published with the version. A rule without a weight is not
asked.
"""


def mandate() -> str:
    """The rules, as the code has them."""
    heads = " | ".join(TITLES.values())
    return "\n".join(
        [
            "# The mandate as the system applies it",
            "",
            "Written by `make docs` from the rules' own code; do not edit.",
            "",
            AUTHORITIES,
            "## Rules of a programme",
            "",
            RULES,
            f"| code | rule | {heads} |",
            "|---|---|---|---|",
            *_rules(),
            "",
            "## What a forum's modalities hold",
            "",
            f"| value | {heads} |",
            "|---|---|---|",
            *_values(),
            *(line for template in ForumTemplate for line in _meetings(template)),
            "",
        ]
    )


def _rules() -> Iterator[str]:
    for rule in PROGRAMME_RULES:
        words = (rule.__doc__ or "").split(" Authority:")[0]
        weights = (load_template(template).modalities.checks.get(code(rule)) for template in TITLES)
        yield f"| `{code(rule)}` | {words} | {' | '.join(map(_weight, weights))} |"


def _weight(weight: Weight | None) -> str:
    if weight is None:
        return ""
    severity = "overridable" if weight.overridable else weight.severity.value
    return f"{severity}, {weight.authority.value}"


def _values() -> Iterator[str]:
    documents = [load_template(template).modalities.model_dump(mode="json") for template in TITLES]
    for section in ("programme", "days_off"):
        for name, entry in documents[0][section].items():
            if isinstance(entry, dict):
                values = " | ".join(_value(document[section][name]) for document in documents)
                yield f"| `{section}.{name}` | {values} |"


def _value(entry: dict[str, Any]) -> str:
    if entry["value"] in (None, []):
        return f"none, {entry['authority']}"
    value = json.dumps(entry["value"], ensure_ascii=False).replace('"', "")
    return f"{value}, {entry['authority']}"


def _meetings(name: ForumTemplate) -> Iterator[str]:
    template = load_template(name)
    yield from ("", f"## The meetings of a draft: {TITLES[name][0].lower()}{TITLES[name][1:]}", "")
    yield from ("Day 1 is the opening day, day 0 the day before, day -1 the last day; hours are local.", "")
    yield "| meeting | day and hours | objectives | seats | authority |"
    yield "|---|---|---|---|---|"
    for meeting in template.meetings:
        yield _meeting(template, meeting)


def _meeting(template: Template, meeting: TemplateMeeting) -> str:
    title = template.titles[meeting.kind][Language.EN].replace("{number}", str(meeting.number))
    last = (meeting.number or 1) + _most(meeting) - 1
    if last > (meeting.number or 1):
        title += f" to {last}"
    objectives = ", ".join(str(number) for number in meeting.objectives)
    seats = "; ".join(_seat(seat) for seat in meeting.seats)
    times = "; ".join(map(_time, meeting.at))
    return f"| {title} | {times} | {objectives} | {seats} | {meeting.authority.value} |"


def _most(meeting: TemplateMeeting) -> int:
    """How many meetings an entry gives in a forum of whatever length."""
    return max(sum(not at.lengths or days in at.lengths for at in meeting.at) for days in LENGTHS)


def _time(at: TemplateTime) -> str:
    if not at.lengths:
        lengths = ""
    elif len(at.lengths) == 1:
        lengths = f" (of {at.lengths[0]} day)" if at.lengths[0] == 1 else f" (of {at.lengths[0]} days)"
    else:
        lengths = f" (of {at.lengths[0]} to {at.lengths[-1]} days)"
    return f"{at.day}: {at.start:%H:%M}–{at.end:%H:%M}{lengths}"


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
            "Written by `make docs` from the code; do not edit. Roles are granted per forum or standing. *Regional*",
            "marks what the secretariat of a regional forum, its co-organizers, may do in that forum beside; *focal",
            "point* what a party's focal points may, with colleagues of the same role for that party and forum.",
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
    marks = (_mark(permission, role) for role in roles)
    return f"| `{permission.value}` | " + " | ".join(marks) + " |"


def _mark(permission: Permission, role: Role) -> str:
    if permission in ROLE_PERMISSIONS[role]:
        return "yes"
    if permission in FOCAL_POINT_PERMISSIONS and role in ROLE_PARTIES:
        return "focal point"
    return "regional" if role is Role.SECRETARIAT and permission in CO_ORGANIZER_PERMISSIONS else ""


def _routes() -> Iterator[str]:
    for route, policy in policies(create_app(None)):
        who = "everybody"
        if isinstance(policy, SignedIn):
            who = " or ".join(f"`{one.value}`" for one in policy.permissions) or "whoever is logged in"
        for method in sorted(route.methods or ()):
            if method != "HEAD":
                yield f"| {method} {route.path} | {who} |"


PAGES = {"mandate.md": mandate, "rights.md": rights}

if __name__ == "__main__":
    for name, page in PAGES.items():
        (FOLDER / name).write_text(page(), "utf-8")
