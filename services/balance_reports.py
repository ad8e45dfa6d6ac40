"""The balance report of a forum: of the draft for those who appoint, else what everybody may know."""

from dataclasses import replace
from datetime import date, datetime

from sqlalchemy.ext.asyncio import AsyncSession

from models.enums import Language, Permission, SeatRole
from models.forum import Forum
from services.acts import Act
from services.balance import benches_of, load_role
from services.errors import NotFound
from services.modalities import Modalities
from services.queries.balance import (
    former_tables,
    genders_now,
    parties_by_code,
    parties_by_id,
    recorded_holders,
)
from services.queries.forums import load_forum
from services.queries.publications import newest_public
from services.queries.slates import load_development, load_membership, was_complete
from services.reference.former_forums import former_forums
from services.rules.access import may
from services.rules.balance import ROLE_RULES, check_balance
from services.rules.balance_report import (
    FormerFigures,
    FormerSeat,
    Report,
    RoleFigures,
    former_figures,
    role_figures,
)
from services.rules.local_time import load_zone
from services.slates import Slate, load_slate


async def read_report(db: AsyncSession, *, act: Act, slug: str) -> Report:
    """For those who appoint in the forum the draft's seats of all roles, with checks. For everybody else, once all
    co-chairs were appointed, figures of them alone.

    Raises NotFound: of the report before that, of the forum where it is hidden or missing, alike.
    """
    forum = await load_forum(db, slug=slug, actor=act.actor)
    if may(act.actor, Permission.CO_CHAIR_APPOINT, forum.id):
        return await _of_draft(db, forum, act.now)
    return await _of_record(db, forum, act.now)


async def _of_draft(db: AsyncSession, forum: Forum, now: datetime) -> Report:
    slate = await load_slate(db, forum)
    roles = [_co_chairs(slate)]
    for role in ROLE_RULES:
        if role is not SeatRole.CO_CHAIR:
            benches = benches_of(role, await load_role(db, slate.setting, role))
            facts = slate.setting.facts(role, benches)
            checked = check_balance(facts, slate.setting.modalities.checks)
            figures = role_figures(
                role,
                [holder for bench in benches for holder in bench.seats],
                membership=slate.setting.membership,
                modalities=facts.modalities,
                levels=facts.levels,
            )
            roles.append(replace(figures, checked=checked))
    return Report(
        slug=forum.slug,
        title={Language(key): text for key, text in forum.title.items()},
        opens_on=forum.opens_on,
        on=now.astimezone(load_zone(forum.timezone)).date(),
        draft=True,
        members=slate.setting.membership.total,
        roles=tuple(role for role in roles if role.seats),
        former=await _former(db, forum, opens_on=forum.opens_on),
    )


def _co_chairs(slate: Slate) -> RoleFigures:
    return role_figures(
        SeatRole.CO_CHAIR,
        [holder for bench in slate.benches for holder in bench.seats],
        membership=slate.setting.membership,
        modalities=slate.setting.modalities.co_chairs,
        levels=slate.setting.modalities.levels,
        checked=slate.checked,
    )


async def _of_record(db: AsyncSession, forum: Forum, now: datetime) -> Report:
    """Title, day and modalities are those that were published: of the draft nothing is told but the seats."""
    state = await newest_public(db, slug=forum.slug)
    row = await was_complete(db, forum_id=forum.id)
    if state is None or row is None:
        raise NotFound("balance report")
    document = state.document
    told = {key: value for key, value in document.modalities.items() if key != "deadlines"}
    modalities = Modalities.model_validate(told)
    opens_on = document.dates.opens_on
    development = await load_development(db, on=opens_on)
    membership = await load_membership(db, forum_id=forum.id, development=development)
    figures = role_figures(
        SeatRole.CO_CHAIR,
        await recorded_holders(db, row.seats, development=development),
        membership=membership,
        modalities=modalities.co_chairs,
        levels=modalities.levels,
    )
    return Report(
        slug=forum.slug,
        title=document.forum.title,
        opens_on=opens_on,
        on=now.astimezone(load_zone(document.dates.timezone)).date(),
        draft=False,
        members=membership.total,
        roles=(figures,),
        former=await _former(db, forum, opens_on=opens_on),
    )


async def _former(db: AsyncSession, forum: Forum, *, opens_on: date) -> tuple[FormerFigures, ...]:
    """The forums of the same kind before this one, oldest first; of one day the one of which more is known."""
    found: dict[date, FormerFigures] = {}
    for figures in [*await _held_elsewhere(db, forum, opens_on), *await _held_here(db, forum, opens_on)]:
        other = found.get(figures.opens_on)
        if other is None or other.known <= figures.known:
            found[figures.opens_on] = figures
    return tuple(found[day] for day in sorted(found))


async def _held_here(db: AsyncSession, forum: Forum, before: date) -> list[FormerFigures]:
    found = []
    for tables in await former_tables(db, forum, before=before):
        development = await load_development(db, on=tables.opens_on)
        parties = await parties_by_id(db, (party_id for party_id, _ in tables.known))
        genders = await genders_now(db, (person_id for _, person_id in tables.known if person_id is not None))
        seats = [
            FormerSeat(
                parties[party_id].regional_group,
                (development or {}).get(party_id, frozenset()),
                None if person_id is None else genders.get(person_id),
            )
            for party_id, person_id in tables.known
        ]
        found.append(
            former_figures(
                name=tables.title,
                slug=tables.slug,
                opens_on=tables.opens_on,
                seats=tables.seats,
                known=seats,
                with_development=development is not None,
            )
        )
    return found


async def _held_elsewhere(db: AsyncSession, forum: Forum, before: date) -> list[FormerFigures]:
    """As far as reference data tell of their co-chairs: of States alone, not of persons."""
    found = []
    for former in former_forums(forum.template, forum.region):
        if former.opens_on >= before:
            continue
        development = await load_development(db, on=former.opens_on)
        parties = await parties_by_code(db, former.states)
        seats = [
            FormerSeat(parties[code].regional_group, (development or {}).get(parties[code].id, frozenset()))
            for code in former.states
        ]
        found.append(
            former_figures(
                name={Language.EN: former.name},
                slug=None,
                opens_on=former.opens_on,
                seats=former.seats,
                known=seats,
                with_development=development is not None,
            )
        )
    return found
