"""Deadlines in words, in the six official languages: when one is, and how it came about.

Names of months, weekdays and cities, and the plural categories of numbers, are CLDR's, as Babel ships it; what is
said with them is in services/reference/deadlines.toml. Digits are Western ones in every language, as in the documents
of the United Nations. Nothing said depends on the machine's own language or zone.
"""

import tomllib
from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path
from typing import Any

from babel.core import Locale, get_global
from babel.units import format_unit

from models.enums import DeadlineAnchor, ForumAct, Kept, Language, Roll
from services.adapters.calendar_entries import punctuation
from services.reference.labels import KINDS
from services.rules.deadline_rules import END_OF_DAY, Anchor, DeadlineRule, Offset
from services.rules.local_time import load_zone

_WORDS: dict[str, Any] = tomllib.loads(
    (Path(__file__).parents[1] / "reference" / "deadlines.toml").read_text("utf-8")
)
_UTC = frozenset({"UTC", "Etc/UTC"})
_UNITS = ("months", "weeks", "days", "working_days")  # in the order in which they are counted


@cache
def _locale(language: Language) -> Locale:
    return Locale.parse(language.value)


def city(zone: str, language: Language) -> str:
    """The city by which a zone is known: `New York` of `America/New_York`; of UTC its own name. Source: CLDR."""
    if zone in _UTC:
        return str(_WORDS["utc"][language])
    zones = _locale(language).time_zones
    present = get_global("zone_aliases").get(zone, zone)
    cities = (zones[name]["city"] for name in (present, *_former_names(present)) if "city" in zones.get(name, {}))
    return str(next(cities, present.rpartition("/")[2].replace("_", " ")))


@cache
def _former_names(zone: str) -> tuple[str, ...]:
    """CLDR goes on calling a zone what it was called first: Asia/Calcutta, Europe/Kiev."""
    return tuple(sorted(former for former, now in get_global("zone_aliases").items() if now == zone))


def day_in_words(day: date, language: Language, *, weekday: bool = True) -> str:
    """`Wednesday, 26 January 2022`, at choice without the weekday. Names of months and weekdays: CLDR."""
    locale, forms = _locale(language), _WORDS["date"][language]
    return str(forms["full" if weekday else "long"]).format(
        weekday=locale.days["format"]["wide"][day.weekday()],
        day=forms.get("first", day.day) if day.day == 1 else day.day,
        month=locale.months["format"]["wide"][day.month],
        number=day.month,
        year=day.year,
    )


def instant_in_words(at: datetime, zone: str, language: Language) -> str:
    """An instant (UTC) by the clocks of an IANA zone and in UTC; the last microsecond of a day is told as its end.

    `Wednesday, 26 January 2022, 17:00 (New York), 22:00 UTC`. Raises LocalTimeError `unknown_timezone`.
    """
    local, utc = at.astimezone(load_zone(zone)), at.astimezone(UTC)
    if local.time() == END_OF_DAY:
        form = "end_of_day"
    elif zone in _UTC:
        form = "in_utc"
    else:
        form = "same_day" if local.date() == utc.date() else "other_day"
    return str(_WORDS["instant"][language][form]).format(
        day=day_in_words(local.date(), language),
        time=_clock(local.time()),
        city=city(zone, language),
        utc_day=day_in_words(utc.date(), language),
        utc_time=_clock(utc.time()),
    )


def seconds_in_words(seconds: int, language: Language) -> str:
    """`1 minute`, `90 seconds`: in whole minutes where it is so many. Source: CLDR."""
    minutes, rest = divmod(seconds, 60)
    number, unit = (seconds, "duration-second") if rest else (minutes, "duration-minute")
    return str(format_unit(number, unit, length="long", locale=_locale(language)))


def _clock(at: time) -> str:
    return f"{at:%H:%M:%S}" if at.second else f"{at:%H:%M}"


def explain(
    rule: DeadlineRule,
    language: Language,
    *,
    timezone: str,
    rolled_from: date | None,
    kept: Kept | None,
    adjusted: bool,
    anchor_title: str | None,
) -> str:
    """How a deadline came about: `opening day less 3 months, 17:00 New York`, and what became of it since.

    `timezone`: the deadline's, an IANA name. `rolled_from`, `kept` and `adjusted`: as published with it.
    `anchor_title`: of the deadline that it is counted from, in the language; without one its key stands there.
    """
    notes = []
    if rolled_from is not None:
        # Of a rule that rolls no more, the deadline has gone as rules mostly do.
        direction = "next" if rule.roll is Roll.NEXT else "previous"
        notes.append(_note(direction, language, day=day_in_words(rolled_from, language)))
    if adjusted:
        notes.append(_note("adjusted", language))
    if kept is not None:
        notes.append(_note(kept.value, language))
    return punctuation(language).semicolon.join([_rule(rule, language, timezone, anchor_title), *notes])


def act_in_words(act: ForumAct, language: Language) -> str:
    """An act of a forum, as what it does: `circulation of the stakeholder list`."""
    return _form(_WORDS["act"][act.value][language], counted=False)


def _note(name: str, language: Language, **gaps: str) -> str:
    return str(_WORDS["note"][name][language]).format(**gaps)


def _rule(rule: DeadlineRule, language: Language, timezone: str, anchor_title: str | None) -> str:
    words = _WORDS["rule"][language]
    offset, clock = rule.offset, rule.clock
    amounts = [(unit, getattr(offset, unit)) for unit in _UNITS if getattr(offset, unit)]
    if offset.hours and clock is None:
        amounts.append(("hours", offset.hours))
    text = _anchor(rule.anchor, language, anchor_title, counted=bool(amounts))
    runs = _same_sign(amounts)
    for number, run in enumerate(runs):
        base = words["nested"].format(rule=text) if number else text
        direction = "before" if run[0][1] < 0 else "after"
        text = words[direction].format(anchor=base, offset=_lengths(run, language))
    text = _at_the_hour(text, clock, offset, language, timezone)
    if offset.hours and clock is not None:
        direction = "earlier" if offset.hours < 0 else "later"
        text = words[direction].format(rule=text, offset=_lengths([("hours", offset.hours)], language))
    return str(text)


def _at_the_hour(text: str, clock: time | None, offset: Offset, language: Language, timezone: str) -> str:
    """With the hour; what is counted from has an hour of its own where none is given, which days leave as it is."""
    if clock is None and not offset.of_days:
        return text
    if clock is None:
        form = "same_hour"
    elif clock == END_OF_DAY:
        form = "end_of_day"
    else:
        form = "hour_in_utc" if timezone in _UTC else "hour"
    words = str(_WORDS["rule"][language][form])
    return words.format(rule=text, time=_clock(clock or time.min), city=city(timezone, language))


def _same_sign(amounts: Sequence[tuple[str, int]]) -> list[list[tuple[str, int]]]:
    """Neighbours that lead the same way, told in one breath."""
    runs: list[list[tuple[str, int]]] = []
    for unit, number in amounts:
        if runs and (runs[-1][0][1] < 0) == (number < 0):
            runs[-1].append((unit, number))
        else:
            runs.append([(unit, number)])
    return runs


def _lengths(amounts: Sequence[tuple[str, int]], language: Language) -> str:
    told = []
    for unit, signed in amounts:
        number, forms = abs(signed), _WORDS["unit"][unit][language]
        form = forms.get(_locale(language).plural_form(number), forms["other"])
        told.append(form.format(n=number))
    return str(_WORDS["rule"][language]["and"]).join(told)


def _anchor(anchor: Anchor, language: Language, title: str | None, *, counted: bool) -> str:
    if anchor.act is not None:
        return _form(_WORDS["act"][anchor.act.value][language], counted=counted)
    name = anchor.event.value
    if anchor.number is not None:
        name = "numbered_start" if anchor.event is DeadlineAnchor.MEETING_START else "numbered_end"
    return _form(_WORDS["anchor"][name][language], counted=counted).format(
        title=title or anchor.deadline,
        kind=KINDS[anchor.meeting][language] if anchor.meeting is not None else "",
        number=anchor.number,
        date=day_in_words(anchor.day, language, weekday=False) if anchor.day is not None else "",
    )


def _form(words: str | dict[str, str], *, counted: bool) -> str:
    return words if isinstance(words, str) else words["counted" if counted else "plain"]
