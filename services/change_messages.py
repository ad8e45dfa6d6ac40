"""What a publication changed for its reader, in words, made from the two versions: in the reader's language, times by
the reader's clocks, where they have said which, else by the forum's, and in UTC."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Language, MeetingFormat, MeetingPart, MeetingStatus, MessageKind
from models.message import Message
from services.adapters.calendar_entries import punctuation
from services.adapters.letters import change_words, isolated, spoken
from services.adapters.wording import day_in_words, instant_in_words
from services.queries.changes import Told, load_versions, newest_number
from services.queries.concerns import parts_of_standing, standing_of
from services.queries.forums import forum_is_closed
from services.queries.messages import recipient
from services.reference.labels import FORMATS, PARTS
from services.rules.changes import Details, place_of
from services.rules.publications import PublishedMeeting
from services.rules.text import pick

OF_CHANGES = frozenset({MessageKind.PROGRAMME_CHANGED})


async def change_in_words(
    db: AsyncSession, *, message: Message, language: Language, public_url: str, now: datetime
) -> dict[str, str] | None:
    """What fills the gaps; None where nothing of it concerns its reader any more, or the forum is closed."""
    forum_id, account_id, details = message.forum_id, message.account_id, message.details
    if forum_id is None or account_id is None or await forum_is_closed(db, forum_id):
        return None
    # Of one that is late, as after an outage, what holds by now.
    number = await newest_number(db, forum_id=forum_id)
    told = await load_versions(db, forum_id=forum_id, numbers={details["former"], number})
    standing = await standing_of(db, account_id=account_id, forum_id=forum_id, now=now)
    theirs: set[UUID] = set()
    for one in told.values():
        theirs |= set(await parts_of_standing(db, standing, forum_id=forum_id, meetings=one.version.seated))
    still = {
        **details,
        "number": number,
        "meetings": [one for one in details["meetings"] if UUID(one) in theirs],
        "seats": {one: roles for one, roles in details["seats"].items() if UUID(one) in theirs},
    }
    acts = bool(standing.parties or standing.seated)
    if not acts:
        still |= {"deadlines": {}, "days": False}
    account, _ = await recipient(db, message)
    reader = Reader(language, None if account is None else account.timezone)
    return words_of_change(told, still, reader, public_url)


@dataclass(frozen=True, slots=True)
class Reader:
    """In which language somebody reads, and by the clocks of which zone; None: as the meetings' are."""

    language: Language
    timezone: str | None


def words_of_change(
    told: Mapping[int, Told], details: Details, reader: Reader, public_url: str
) -> dict[str, str] | None:
    """What fills the gaps, from the two versions alone; None where there is nothing to tell."""
    old, new = told.get(details["former"]), told.get(details["number"])
    if old is None or new is None:
        return None
    own = spoken(reader.language)
    items = list(_Words(old, new, details, Reader(own, reader.timezone)).items())
    if not items:
        return None
    which = "first" if old.version.meetings is None and new.version.meetings is not None else "changed"
    forum, shown = new.document.forum, "announcements" if new.version.meetings is None else "programme"
    return {
        "about": change_words("change_subject", which, own),
        "intro": change_words("change_intro", which, own),
        "items": "\n".join(items),
        "forum": pick(forum.title, own)[0],
        # What was said of one version: of several it would seem to be said of all.
        "note": new.note or "" if details["number"] == details["former"] + 1 else "",
        "contact": pick(new.contact, own)[0],
        "link": f"{public_url}/v1/forums/{forum.slug}/{shown}",
    }


class _Words:
    """The lines of one message."""

    def __init__(self, old: Told, new: Told, details: Details, reader: Reader) -> None:
        self.old, self.new, self.details = old.version, new.version, details
        self.own, self.zone = reader.language, reader.timezone
        self.before, self.after = self.old.by_id(), self.new.by_id()

    def items(self) -> Iterator[str]:
        """The days of the forum, the meetings by when they begin, then deadlines by their instants."""
        if self.details["days"] and self.old.dates.opens_on != self.new.dates.opens_on:
            was, now = self.old.dates.opens_on, self.new.dates.opens_on
            yield self._say("opens", old=day_in_words(was, self.own), new=day_in_words(now, self.own))
        ids = {UUID(one) for one in (*self.details["meetings"], *self.details["seats"])}
        known = [one for one in (self.after.get(key) or self.before.get(key) for key in ids) if one is not None]
        for meeting in sorted(known, key=lambda one: (one.starts_at, one.id)):
            if clauses := list(self._clauses(meeting)):
                marks = punctuation(self.own)
                yield f"{self._name(meeting)}{marks.colon}{marks.semicolon.join(clauses)}"
        for key, (was_at, is_at) in sorted(self.details["deadlines"].items(), key=lambda one: (one[1][0], one[0])):
            yield self._deadline(key, datetime.fromisoformat(was_at), is_at and datetime.fromisoformat(is_at))

    def _clauses(self, meeting: PublishedMeeting) -> Iterator[str]:
        before, after = self.before.get(meeting.id), self.after.get(meeting.id)
        if str(meeting.id) in self.details["meetings"]:
            yield from self._of_meeting(before, after)
        seats: Mapping[str, Any] = self.details["seats"].get(str(meeting.id), {})
        for name in ("gained", "lost"):
            if roles := seats.get(name):
                words = [pick(PARTS[MeetingPart(role)], self.own)[0] for role in roles]
                yield self._say(name, roles=punctuation(self.own).comma.join(words))
        if seats.get("gained") and after is not None and str(meeting.id) not in self.details["meetings"]:
            yield self._when(after)
            yield from self._in(after)

    def _of_meeting(self, before: PublishedMeeting | None, after: PublishedMeeting | None) -> Iterator[str]:
        was = before is not None and before.status is not MeetingStatus.CANCELLED
        is_ = after is not None and after.status is not MeetingStatus.CANCELLED
        if before is not None and was and not is_:
            yield self._say("cancelled", when=self._when(before))
        elif after is not None and is_ and not was:
            yield self._say("added" if before is None else "restored", when=self._when(after))
            yield from self._in(after)
        elif before is not None and after is not None and was:
            yield from self._edited(before, after)

    def _edited(self, before: PublishedMeeting, after: PublishedMeeting) -> Iterator[str]:
        if (before.starts_at, before.timezone) != (after.starts_at, after.timezone):
            yield self._say("moved", old=self._when(before), new=self._when(after))
        elif before.ends_at != after.ends_at:
            old, new = (self._at(one.ends_at, one.timezone) for one in (before, after))
            yield self._say("ends", old=old, new=new)
        if place_of(before) != place_of(after):
            was, now = self._place(before), self._place(after)
            name = "room" if was and now else "room_known" if now else "room_gone"
            yield self._say(name, old=was, new=now)
        if before.title != after.title:
            yield self._say("retitled", old=pick(before.title, self.own)[0])

    def _in(self, meeting: PublishedMeeting) -> Iterator[str]:
        if place := self._place(meeting):
            yield self._say("room_known", new=place)

    def _deadline(self, key: str, was: datetime, now: datetime | None) -> str:
        deadline = self.new.deadline(key) or self.old.deadline(key)
        title = key if deadline is None else pick(deadline.rule.title, self.own)[0]
        zone = self.new.dates.timezone if deadline is None else deadline.timezone
        old = self._at(was, zone)
        marks = punctuation(self.own)
        if now is None:
            return f"{isolated(title, self.own)}{marks.colon}{self._say('withdrawn', old=old)}"
        said = self._say("deadline", old=old, new=self._at(now, zone))
        return f"{isolated(title, self.own)}{marks.colon}{said}"

    def _name(self, meeting: PublishedMeeting) -> str:
        return isolated(pick(meeting.title, self.own)[0], self.own)

    def _when(self, meeting: PublishedMeeting) -> str:
        return self._at(meeting.starts_at, meeting.timezone)

    def _at(self, instant: datetime, zone: str) -> str:
        return instant_in_words(instant, self.zone or zone, self.own)

    def _place(self, meeting: PublishedMeeting) -> str:
        if meeting.format is MeetingFormat.VIRTUAL:
            return pick(FORMATS[MeetingFormat.VIRTUAL], self.own)[0]
        if meeting.room is None:
            return ""
        parts = (pick(meeting.room.name, self.own)[0], pick(meeting.room.venue, self.own)[0])
        return punctuation(self.own).comma.join(parts)

    def _say(self, name: str, **gaps: str) -> str:
        filled = {key: isolated(value, self.own) for key, value in gaps.items()}
        return change_words("change", name, self.own).format(**filled)
