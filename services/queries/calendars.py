"""What calendars show to everybody of a forum where deadlines are asked for: meetings, if any, and deadlines."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from services.errors import NotFound
from services.queries.deadlines import extensions_for_everyone
from services.queries.publications import contact_of, newest_public
from services.rules.names import Names
from services.rules.public_deadlines import PublicDeadline, public_deadlines
from services.rules.publications import Document, PublishedMeeting
from services.rules.selections import Selection, select_deadlines, select_meetings


@dataclass(frozen=True, slots=True)
class PublicCalendar:
    """The newest document that everybody sees, the instant of its publication, and the deadlines in force."""

    document: Document
    at: datetime
    deadlines: tuple[PublicDeadline, ...]

    @property
    def meetings(self) -> tuple[PublishedMeeting, ...]:
        """Those published; of a forum of which only days are announced, none."""
        return self.document.programme.meetings if self.document.programme else ()

    def last_modified(self, names: Names) -> datetime:
        """Of what is shown of it with these names: extensions and corrected names come without a publication."""
        return max([names.last_modified(self.at), *(deadline.last_modified for deadline in self.deadlines)])

    def select(
        self, selection: Selection, names: Names
    ) -> tuple[tuple[PublishedMeeting, ...], tuple[PublicDeadline, ...]]:
        """Those of its meetings and of its deadlines that are asked for."""
        timezone = self.document.dates.timezone
        return (
            select_meetings(self.meetings, selection, timezone, names),
            select_deadlines(self.deadlines, selection, timezone),
        )


async def public_calendar(db: AsyncSession, *, slug: str) -> PublicCalendar:
    """For everybody: two queries. Raises NotFound where nothing was published."""
    state = await newest_public(db, slug=slug)
    if state is None:
        raise NotFound("published calendar")
    extensions = await extensions_for_everyone(db, forum_id=state.forum_id)
    deadlines = public_deadlines(state.document.deadlines, extensions, contact_of(state.document))
    return PublicCalendar(state.document, state.at, deadlines)
