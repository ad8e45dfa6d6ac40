"""Who asks to speak in the demonstration's forum, as far as that has come by the forum's days."""

import secrets
from datetime import timedelta
from typing import Any
from uuid import UUID

from models.enums import Level, Speaking
from services.demo_setting import Setting, round_tables
from services.inscriptions import Asking, inscribe
from services.queries.speakers import lists_of
from services.selected_lists import make_selected_list
from services.speaker_exchanges import propose_exchange
from services.speaker_lots import draw_lots
from services.speakers_lists import announce_list, make_list
from services.speaking_requests import ask_to_speak

# How many days before the opening; the list opens 42 days before.
ANNOUNCED, DRAWN = 43, 41
# How long after the list has opened, by which account, at which level, for which group.
LAST_OF_WINDOW, DRAWN_AFTER = timedelta(seconds=41), timedelta(seconds=95)
SPEAKERS = (
    (timedelta(seconds=2), "germany", Level.MINISTER, None),
    (timedelta(seconds=2, milliseconds=400), "egypt", Level.MINISTER, None),
    (timedelta(seconds=9), "egypt", Level.MINISTER, "Example Group of Friends"),
    (LAST_OF_WINDOW, "holy-see", Level.PERMANENT_REPRESENTATIVE, None),
    (timedelta(hours=5), "kenya", Level.HEAD_OF_GOVERNMENT, None),
)
# By which account, at which level, for which round table and which other.
REQUESTS = (
    ("egypt", Level.VICE_MINISTER, 1, 2),
    ("germany", Level.MINISTER, 1, 3),
    ("kenya", Level.PERMANENT_REPRESENTATIVE, 2, 0),
    ("holy-see", Level.PERMANENT_REPRESENTATIVE, 1, 4),
)


async def speak(here: Setting) -> None:
    """Does what would have been done by now and was not."""
    if here.at(DRAWN) <= here.act.now and not await lists_of(here.db, forum_id=here.forum_id):
        await _keep_a_list(here)
        await _ask_for_tables(here)


async def _keep_a_list(here: Setting) -> None:
    """Of the general debate: announced the day before it opens, asked for in its first window and after, its lots
    drawn. Germany proposes to Egypt that they exchange their slots."""
    db, slug = here.db, here.slug
    keeper = await here.by("opga", here.at(ANNOUNCED))
    view = await make_list(db, act=keeper, slug=slug, meeting_id=None, public=True, window_seconds=None)
    own: dict[str, Any] = {"slug": slug, "list_id": view.found.row.id}
    seed = secrets.token_hex(32)
    opens_at = (await announce_list(db, act=keeper, seal=here.seal, seed=seed, **own)).opens_at
    assert opens_at is not None  # noqa: S101  (its deadlines are announced)
    rows = {}
    for after, account, level, group_name in SPEAKERS:
        act = await here.by(account, opens_at + after)
        speaking = Speaking.NATIONAL if group_name is None else Speaking.GROUP
        asking = Asking(None, level, speaking, group_name)
        rows[account, speaking], _ = await inscribe(db, act=act, asking=asking, **own)
        if after == LAST_OF_WINDOW:
            await draw_lots(db, act=await here.by("opga", opens_at + DRAWN_AFTER), seal=here.seal, **own)
    proposing = await here.by("germany", here.at(DRAWN))
    first, other = rows["germany", Speaking.NATIONAL], rows["egypt", Speaking.NATIONAL]
    await propose_exchange(db, act=proposing, own_id=first.id, other_id=other.id, **own)


async def _ask_for_tables(here: Setting) -> None:
    """Some ask to speak at a round table; nothing is decided yet."""
    keeper = await here.by("secretariat", here.at(ANNOUNCED))
    lists: dict[int, UUID] = {}
    for number, meeting in (await round_tables(here)).items():
        made = await make_selected_list(here.db, act=keeper, slug=here.slug, meeting_id=meeting, public=True)
        lists[number] = made.found.row.id
    for hour, (account, level, first, second) in enumerate(REQUESTS, start=9):
        await ask_to_speak(
            here.db,
            act=await here.by(account, here.at(DRAWN, hour)),
            slug=here.slug,
            list_id=lists[first],
            second_id=lists.get(second),
            party=None,
            speaker_class=None,
            level=level,
            registration_id=None,
        )
