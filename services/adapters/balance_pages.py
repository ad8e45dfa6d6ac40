"""A balance report as a page of plain text that is fit to print: at most 80 columns, in one language.

Columns are aligned for a font of one width, in which Chinese characters take two columns and marks none. A page in
Arabic is written from right to left: each line begins with a right-to-left mark, so that whoever shows or prints it
takes the line for an Arabic one and puts the first column on the right; a title in other letters is isolated, so that
it does not break its line. Dates are in words and there are no signs between numbers, which would be turned around.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import date

from models.enums import Language
from services.adapters.wording import day_in_words
from services.reference.labels import BALANCE, DEVELOPMENT, GENDERS, LEVELS, ROLES
from services.reference.parties import NAMES
from services.rules.balance_report import FormerFigures, Report, RoleFigures, part
from services.rules.text import pick

WIDTH = 76  # columns of text: marks are characters too, and with them no line has more than 80
INDENT, GAP, NARROWEST, WIDEST_LABEL = 2, 2, 4, 44
TABLES = (("held", "most", "members", "part"), ("held", "least", "members", "part"), ("held", "tier"))
RLM, FSI, PDI = "\u200f", "\u2068", "\u2069"
_WIDE = frozenset({"W", "F"})
_NO_WIDTH = frozenset({"Mn", "Me", "Cf"})
_LAM_ALEF = re.compile("\u0644[\u064b-\u065f]*[\u0622\u0623\u0625\u0627]")
_RIGHT_TO_LEFT = frozenset({"R", "AL"})

Figures = tuple[str, Sequence[int | None]]


def page(report: Report, language: Language) -> str:
    """The whole page."""
    return "".join(f"{line}\n" for line in _Page(language).lines(report))


def width(text: str) -> int:
    """The columns that a text takes. Lam and alef are always written as one letter."""
    return sum(map(_columns, text)) - len(_LAM_ALEF.findall(text))


def _columns(character: str) -> int:
    if unicodedata.category(character) in _NO_WIDTH:
        return 0
    return 2 if unicodedata.east_asian_width(character) in _WIDE else 1


def wrap(text: str, most: int) -> list[str]:
    """The text in lines of so many columns, broken between words, within one only where it is longer than a line."""
    lines = [""]
    for word in text.split():
        joined = f"{lines[-1]} {word}" if lines[-1] else word
        if width(joined) <= most:
            lines[-1] = joined
            continue
        lines += [""] if lines[-1] else []
        for character in word:
            if width(lines[-1]) + _columns(character) > most:
                lines.append("")
            lines[-1] += character
    return lines


class _Page:
    """How one language is laid out."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.leftward = language is Language.AR
        taken = max(sum(GAP + self.column(name) for name in table) for table in TABLES)
        self.label = min(WIDEST_LABEL, WIDTH - taken)

    def column(self, name: str) -> int:
        """How wide a column is."""
        return max(NARROWEST, width(self.word(name)))

    def word(self, name: str, **values: object) -> str:
        """One of the report's own words."""
        return BALANCE[name][self.language].format(**values)

    def day(self, day: date) -> str:
        """A day in words."""
        return day_in_words(day, self.language, weekday=False)

    def lines(self, report: Report) -> Iterator[str]:
        """All lines."""
        yield from self.heading(self.word("title"), "=")
        yield from self.foreign(pick(report.title, self.language)[0])
        yield from self.text(self.word("opening", day=self.day(report.opens_on)))
        yield from self.text(self.word("date", day=self.day(report.on)))
        if report.draft:
            yield from self.text(self.word("draft"))
        for role in report.roles:
            yield from self.role(role, report)
        if report.former:
            yield ""
            yield from self.heading(self.word("former"), "=")
        for former in report.former:
            yield from self.former(former)

    def role(self, role: RoleFigures, report: Report) -> Iterator[str]:
        """The tables of one role."""
        yield ""
        yield from self.heading(ROLES[role.role][self.language], "-")
        held = role.seats - role.vacant
        yield from self.text(self.word("seats", seats=role.seats, held=held, vacant=role.vacant))
        yield from self.groups(role, report.members)
        vacant: list[Figures] = [(self.word("vacant"), (role.vacant,))] if role.vacant else []
        total: Figures = (self.word("total"), (role.seats,))
        genders: list[Figures] = [(GENDERS[one.gender][self.language], (one.held, one.least)) for one in role.genders]
        yield from self.table(self.word("gender"), ("held", "least"), [*genders, *vacant, total])
        yield from self.development(role, report)
        if any(one.held for one in role.levels):
            levels: list[Figures] = [(LEVELS[one.level][self.language], (one.held, one.tier)) for one in role.levels]
            unknown = [(self.word("unknown"), (role.level_unknown,))] if role.level_unknown else []
            yield from self.table(self.word("level"), ("held", "tier"), [*levels, *unknown, *vacant, total])

    def groups(self, role: RoleFigures, members: int) -> Iterator[str]:
        """The table of regional groups."""
        found: list[Figures] = [
            (self.group(one.group), (one.held, one.most, one.members, _percent(one.members, members)))
            for one in role.groups
        ]
        found += [(self.word("no_group"), (role.without_group,))] if role.without_group else []
        found += [(self.word("vacant"), (role.vacant,))] if role.vacant else []
        found.append((self.word("total"), (role.seats, None, members, 100 if members else None)))
        yield from self.table(self.word("group"), ("held", "most", "members", "part"), found)

    def development(self, role: RoleFigures, report: Report) -> Iterator[str]:
        """The table of development status; a State may be on several lists, so that it has no total."""
        head = self.word("development", day=self.day(report.opens_on))
        if role.development is None:
            yield from ("", *self.text(head), *self.text(self.word("no_data")))
            return
        found: list[Figures] = [
            (
                DEVELOPMENT[one.category][self.language],
                (one.held, one.least, one.members, _percent(one.members, report.members)),
            )
            for one in role.development
        ]
        yield from self.table(head, ("held", "least", "members", "part"), found)

    def former(self, former: FormerFigures) -> Iterator[str]:
        """What is known of a former forum."""
        yield ""
        yield from self.foreign(pick(former.name, self.language)[0])
        yield from self.text(self.word("opening", day=self.day(former.opens_on)))
        yield from self.text(self.word("known", known=former.known, seats=former.seats))
        hidden = max(0, former.seats - former.known)
        groups: list[Figures] = [(self.group(one.group), (one.held,)) for one in former.groups]
        if without := former.without_group + hidden:
            groups.append((self.word("no_group"), (without,)))
        yield from self.table(self.word("group"), ("held",), groups)
        if former.genders is not None:
            genders: list[Figures] = [(GENDERS[one.gender][self.language], (one.held,)) for one in former.genders]
            if unknown := former.gender_unknown + hidden:
                genders.append((self.word("unknown"), (unknown,)))
            yield from self.table(self.word("gender"), ("held",), genders)
        if former.development is not None:
            found: list[Figures] = [
                (DEVELOPMENT[one.category][self.language], (one.held,)) for one in former.development
            ]
            found += [(self.word("unknown"), (hidden,))] if hidden else []
            yield from self.table(self.word("development", day=self.day(former.opens_on)), ("held",), found)

    def group(self, group: str) -> str:
        """The name of a regional group."""
        return str(NAMES["regional_group"][group][self.language])

    def heading(self, text: str, line: str) -> Iterator[str]:
        """A text with a line below it."""
        yield from self.text(text)
        yield self.set(line * min(width(text), WIDTH))

    def text(self, text: str) -> Iterator[str]:
        """A text over as many lines as it needs."""
        yield from map(self.set, wrap(text, WIDTH))

    def foreign(self, text: str) -> Iterator[str]:
        """The same of a text that may be in letters of the other direction."""
        mixed = any(
            (unicodedata.bidirectional(one) in _RIGHT_TO_LEFT) != self.leftward for one in text if one.isalpha()
        )
        yield from (self.set(f"{FSI}{line}{PDI}" if mixed else line) for line in wrap(text, WIDTH))

    def table(self, head: str, columns: Sequence[str], rows: Sequence[Figures]) -> Iterator[str]:
        """A table below its title; a label that is too long goes on below."""
        yield from ("", *self.text(head))
        heads = [self.word(name) for name in columns]
        widths = [self.column(name) for name in columns]
        yield self.row("", heads, widths)
        for label, values in rows:
            first, *more = wrap(label, self.label - INDENT)
            yield self.row(first, ["" if value is None else str(value) for value in values], widths)
            yield from (self.row(f"  {line}", [], widths) for line in more)

    def row(self, label: str, cells: Sequence[str], widths: Sequence[int]) -> str:
        """One line of a table."""
        line = " " * INDENT + label + " " * (self.label - INDENT - width(label))
        for cell, wide in zip(cells, widths, strict=False):
            space = " " * (wide - width(cell))
            line += " " * GAP + (cell + space if self.leftward else space + cell)
        return self.set(line.rstrip())

    def set(self, line: str) -> str:
        """A line with its direction."""
        return RLM + line if self.leftward else line


def _percent(members: int | None, total: int) -> int | None:
    exact = part(members, total)
    return None if exact is None else round(exact)
