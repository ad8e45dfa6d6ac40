"""The rules for the days on which a forum takes place: weekends, days off of its duty station, significant days.

As in structure.py: one function a rule, its name the code, its docstring for `make docs`. One finding a day: the
forum's own days, the hearing's, and those of its parts and side events, all in the forum's zone. So they are asked
before the days are announced as well, when there may be no meeting yet.
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta

from models.enums import Basis, MeetingKind
from services.rules.programme import PARTS, MeetingFact, ProgrammeFacts
from services.rules.remarks import Remarks, Rule, ids, listed

Days = Iterator[tuple[date, list[MeetingFact]]]


def day_off(facts: ProgrammeFacts) -> Remarks:
    """Parts and side events keep clear of the duty station's weekends and announced days off. Authority: practice."""
    for day, meetings in _days(facts):
        if facts.calendar.is_day_off(day) and not _announced_eid(facts, day):
            yield f"{_what(day, meetings)} a day off: {facts.calendar.why(day)}.", ids(meetings)


def day_off_computed(facts: ProgrammeFacts) -> Remarks:
    """They keep clear, where possible, of days that are off as computed, not announced. Authority: practice."""
    for day, meetings in _days(facts):
        off = facts.calendar.day_off(day)
        if off is not None and not facts.calendar.is_day_off(day):
            yield f"{_what(day, meetings)} a day that may be off: {off.in_words}.", ids(meetings)


def eid(facts: ProgrammeFacts) -> Remarks:
    """No official meetings on Eid al-Fitr and Eid al-Adha, as announced for the duty station. Authority: practice."""
    for day, meetings in _days(facts):
        if _announced_eid(facts, day):
            why = facts.calendar.why(day)
            yield f"{_what(day, meetings)} {why}, on which no official meetings are held.", ids(meetings)


def significant_day(facts: ProgrammeFacts) -> Remarks:
    """Meetings are avoided, where possible, on significant days such as Vesak and Yom Kippur. Authority: practice."""
    for day, meetings in _days(facts):
        significant = facts.calendar.significant.get(day)
        if significant is not None:
            yield f"{_what(day, meetings)} a significant day: {significant.in_words}.", ids(meetings)


def _announced_eid(facts: ProgrammeFacts, day: date) -> bool:
    off = facts.calendar.day_off(day)
    return off is not None and off.is_eid and off.basis is Basis.ANNOUNCED


def _what(day: date, meetings: list[MeetingFact]) -> str:
    """`2022-05-16 (“Hearing”) is`."""
    return f"{day} ({listed(meetings)}) is" if meetings else f"{day} is"


def _days(facts: ProgrammeFacts) -> Days:
    """The days on which the forum, its parts and its side events take place, in order, with these meetings."""
    held: dict[date, list[MeetingFact]] = defaultdict(list)
    for meeting in (*facts.of_kind(*PARTS), *facts.of_kind(MeetingKind.SIDE_EVENT)):
        held[facts.day(meeting)].append(meeting)
    dates = facts.dates
    length = (dates.closes_on - dates.opens_on).days + 1
    own = {dates.opens_on + timedelta(days=number) for number in range(length)}
    hearing = set() if dates.hearing_on is None else {dates.hearing_on}
    for day in sorted(own | hearing | held.keys()):
        yield day, held.get(day, [])


DAYS_RULES: tuple[Rule, ...] = (eid, day_off, day_off_computed, significant_day)
