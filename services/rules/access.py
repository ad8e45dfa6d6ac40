"""Who may do what: the table role × permission, and the predicates on it.

The table is the specification of rights, written by hand; docs/rights.md and the tests follow from it. The
confidential permissions on objections are in no role: `ConfidentialFact`.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

from models.enums import Audience, PartyKind, Permission, Role

ROLE_PERMISSIONS: dict[Role, frozenset[Permission]] = {
    Role.ADMINISTRATOR: frozenset(
        {
            Permission.GRANT_READ,
            Permission.GRANT_EDIT,
            Permission.MESSAGE_READ,
            Permission.MESSAGE_MANAGE,
            Permission.WEBHOOK_MANAGE,
        }
    ),
    Role.OPGA: frozenset(
        {
            Permission.FORUM_CREATE,
            Permission.FORUM_READ_DRAFT,
            Permission.FORUM_EDIT,
            Permission.FORUM_ANNOUNCE,
            Permission.FORUM_CORRECT,
            Permission.DEADLINE_EXTEND,
            Permission.ACT_RECORD,
            Permission.NOMINATION_MAKE,
            Permission.NOMINATION_READ,
            Permission.CO_CHAIR_APPOINT,
            Permission.ORGANIZATION_READ,
            Permission.APPLICATION_READ,
            Permission.NAME_LIST_READ,
            Permission.NAME_LIST_EDIT,
            Permission.NAME_LIST_CIRCULATE,
            Permission.REGISTRATION_READ,
            Permission.SPEAKER_MANAGE,
            Permission.MEETING_EDIT,
            Permission.PROGRAMME_PUBLISH,
            Permission.INVITEE_MANAGE,
            Permission.VENUE_READ,
            Permission.VENUE_EDIT,
            Permission.PERSON_READ,
            Permission.PERSON_EDIT,
            Permission.MESSAGE_READ,
            Permission.MESSAGE_MANAGE,
        }
    ),
    Role.SECRETARIAT: frozenset(
        {
            Permission.FORUM_READ_DRAFT,
            Permission.ORGANIZATION_READ,
            Permission.ORGANIZATION_REVIEW,
            Permission.APPLICATION_READ,
            Permission.APPLICATION_SCREEN,
            Permission.NAME_LIST_READ,
            Permission.REGISTRATION_READ,
            Permission.REGISTRATION_DECIDE,
            Permission.BADGE_ISSUE,
            Permission.SPEAKER_MANAGE,
            Permission.PLACE_MANAGE,
            Permission.VENUE_READ,
            Permission.VENUE_EDIT,
            Permission.PERSON_READ,
            Permission.PERSON_EDIT,
        }
    ),
    Role.DELEGATION: frozenset(
        {
            Permission.SUBMISSION_MAKE,
            Permission.NOMINATION_MAKE,
            Permission.NAME_LIST_READ,
            Permission.OBJECTION_MAKE,
            Permission.REGISTRATION_MAKE,
            Permission.SPEAKER_INSCRIBE,
            Permission.PLACE_TAKE,
        }
    ),
    Role.GROUP_CHAIR: frozenset({Permission.NOMINATION_MAKE, Permission.NOMINATION_ENDORSE}),
    Role.CO_CHAIR: frozenset(),
    Role.STAKEHOLDER: frozenset(
        {
            Permission.ORGANIZATION_REGISTER,
            Permission.ORGANIZATION_EDIT,
            Permission.APPLICATION_MAKE,
            Permission.REGISTRATION_MAKE,
            Permission.SPEAKER_INSCRIBE,
            Permission.PLACE_TAKE,
        }
    ),
    Role.AUDITOR: frozenset({Permission.AUDIT_READ}),
}

# What the secretariat of a regional forum, its co-organizers, may do beside, in that forum: the Office's work.
CO_ORGANIZER_PERMISSIONS = frozenset(
    {
        Permission.FORUM_EDIT,
        Permission.FORUM_ANNOUNCE,
        Permission.FORUM_CORRECT,
        Permission.DEADLINE_EXTEND,
        Permission.ACT_RECORD,
        Permission.NOMINATION_MAKE,
        Permission.NOMINATION_READ,
        Permission.CO_CHAIR_APPOINT,
        Permission.NAME_LIST_EDIT,
        Permission.NAME_LIST_CIRCULATE,
        Permission.MEETING_EDIT,
        Permission.PROGRAMME_PUBLISH,
        Permission.MESSAGE_READ,
        Permission.MESSAGE_MANAGE,
        Permission.INVITEE_MANAGE,
    }
)

# What a party's focal point may do beside, for the colleagues who hold the same role for the same party.
FOCAL_POINT_PERMISSIONS = frozenset({Permission.COLLEAGUE_READ, Permission.COLLEAGUE_EDIT})

# Which kinds of party a role acts for; a role that is not named acts for none.
_DELEGATIONS = frozenset(
    {
        PartyKind.MEMBER_STATE,
        PartyKind.OBSERVER_STATE,
        PartyKind.INTERGOVERNMENTAL,
        PartyKind.OTHER_ENTITY,
        PartyKind.UN_ENTITY,
        PartyKind.REGIONAL_PROCESS,
    }
)
ROLE_PARTIES: dict[Role, frozenset[PartyKind]] = {
    Role.DELEGATION: _DELEGATIONS,
    Role.GROUP_CHAIR: frozenset({PartyKind.REGIONAL_GROUP}),
    Role.CO_CHAIR: frozenset({PartyKind.MEMBER_STATE}),
    Role.STAKEHOLDER: frozenset({PartyKind.ORGANIZATION}),
}
PARTY_REQUIRED = frozenset({Role.DELEGATION, Role.GROUP_CHAIR, Role.CO_CHAIR})

LONGEST_CONFIDENTIAL = timedelta(days=365)  # from when it is proposed
# Who works on the system for all: where a second factor is required of staff, these roles count with one alone.
# In which one acts for a party that takes part: registers its persons, asks for places and to speak.
TAKING_PART = (Role.DELEGATION, Role.STAKEHOLDER)

STAFF_ROLES = frozenset({Role.ADMINISTRATOR, Role.OPGA, Role.SECRETARIAT, Role.AUDITOR})


@dataclass(frozen=True, slots=True)
class GrantFact:
    """One grant of the caller. `forum_id` None: standing, for every forum. `regional`: for a regional forum."""

    role: Role
    forum_id: UUID | None
    party_id: UUID | None
    valid_from: datetime
    valid_until: datetime | None
    revoked_at: datetime | None
    regional: bool = False
    focal_point: bool = False

    @property
    def permissions(self) -> frozenset[Permission]:
        """What the grant allows in its forum."""
        allowed = ROLE_PERMISSIONS[self.role]
        if self.regional and self.role is Role.SECRETARIAT:
            allowed |= CO_ORGANIZER_PERMISSIONS
        if self.focal_point and self.party_id is not None:
            allowed |= FOCAL_POINT_PERMISSIONS
        return allowed

    def in_force(self, now: datetime) -> bool:
        """Half-open: from `valid_from` on, until before `valid_until` or the revocation."""
        ends = [end for end in (self.valid_until, self.revoked_at) if end is not None]
        return self.valid_from <= now and all(now < end for end in ends)


@dataclass(frozen=True, slots=True)
class ConfidentialFact:
    """A permission that is in no role, held by name in one forum, and counting now."""

    permission: Permission
    forum_id: UUID

    @property
    def permissions(self) -> frozenset[Permission]:
        """As those of a role."""
        return frozenset({self.permission})


@dataclass(frozen=True, slots=True)
class Post:
    """What one holds by a grant: a role, for one forum or all, for a party or none."""

    role: Role
    forum_id: UUID | None
    party_id: UUID | None


@dataclass(frozen=True, slots=True)
class Actor:
    """The caller of a request with the grants that count; an anonymous one has no account and no grant. `withheld`
    are those in force that would count in a session with a second factor."""

    account_id: UUID | None = None
    grants: tuple[GrantFact, ...] = ()
    confidential: tuple[ConfidentialFact, ...] = ()
    withheld: tuple[GrantFact | ConfidentialFact, ...] = ()

    def forums_with(self, permission: Permission) -> frozenset[UUID | None]:
        """The forums for which the caller has `permission`; None among them stands for all."""
        by_role = (g.forum_id for g in self.grants if permission in g.permissions)
        return frozenset(by_role).union(c.forum_id for c in self.confidential if c.permission is permission)

    def parties_with(self, permission: Permission, forum_id: UUID) -> frozenset[UUID]:
        """The parties for which the caller has `permission` in a forum."""
        held = (g for g in self.grants if g.forum_id in (None, forum_id) and permission in g.permissions)
        return frozenset(g.party_id for g in held if g.party_id is not None)

    def parties_in(self, forum_id: UUID) -> frozenset[UUID]:
        """The parties for which the caller acts in a forum."""
        grants = (g for g in self.grants if g.forum_id in (None, forum_id))
        return frozenset(g.party_id for g in grants if g.party_id is not None)

    def posts_of_colleagues(self) -> frozenset[Post]:
        """The posts of the colleagues whom the caller sees and removes as their focal point."""
        own = (g for g in self.grants if Permission.COLLEAGUE_EDIT in g.permissions)
        return frozenset(Post(g.role, g.forum_id, g.party_id) for g in own)


ANONYMOUS = Actor()


def acting(
    account_id: UUID,
    grants: Iterable[GrantFact],
    confidential: tuple[ConfidentialFact, ...],
    now: datetime,
    *,
    staff_counts: bool,
) -> Actor:
    """Who acts in a session, with those of the account's grants that count in it. `staff_counts`: the session was
    opened with a second factor, or none is required; without it, what is confidential does not count either. Nor does
    it for whoever acts for a party, since it was given or later."""
    in_force = tuple(grant for grant in grants if grant.in_force(now))
    if any(grant.party_id is not None for grant in in_force):
        confidential = ()
    if staff_counts:
        return Actor(account_id, in_force, confidential)
    of_staff = tuple(grant for grant in in_force if grant.role in STAFF_ROLES)
    others = tuple(grant for grant in in_force if grant.role not in STAFF_ROLES)
    return Actor(account_id, others, (), (*of_staff, *confidential))


def is_staff(actor: Actor) -> bool:
    """Whether the caller has a role of staff or a confidential permission now, also one that does not count in this
    session."""
    held = (*actor.grants, *actor.confidential, *actor.withheld)
    return any(isinstance(grant, ConfidentialFact) or grant.role in STAFF_ROLES for grant in held)


def lacks_second_factor(actor: Actor, permissions: Iterable[Permission]) -> bool:
    """Whether the caller would have one of the permissions somewhere in a session with a second factor."""
    return any(permission in grant.permissions for permission in permissions for grant in actor.withheld)


# Whoever has a shell on the server: makes the first accounts and grants. Audited as an act without an account.
OPERATOR = Actor(None, (GrantFact(Role.ADMINISTRATOR, None, None, datetime.min.replace(tzinfo=UTC), None, None),))


def may(actor: Actor, permission: Permission, forum_id: UUID) -> bool:
    """Whether the caller has `permission` in this forum."""
    forums = actor.forums_with(permission)
    return None in forums or forum_id in forums


# Who learns of a deadline; whoever reads the draft does in any case.
_ORGANIZERS = frozenset({Role.OPGA, Role.SECRETARIAT})
_OF_DELEGATIONS = _ORGANIZERS | {Role.DELEGATION, Role.GROUP_CHAIR, Role.CO_CHAIR}
AUDIENCE_ROLES: dict[Audience, frozenset[Role]] = {
    Audience.EVERYBODY: frozenset(Role),
    Audience.PARTICIPANTS: _OF_DELEGATIONS | {Role.STAKEHOLDER},
    Audience.DELEGATIONS: _OF_DELEGATIONS,
    Audience.ORGANIZERS: _ORGANIZERS,
}


def may_learn(actor: Actor, audience: Audience, forum_id: UUID) -> bool:
    """Whether the caller may know of a deadline for this audience, signed in or not."""
    if audience is Audience.EVERYBODY or may(actor, Permission.FORUM_READ_DRAFT, forum_id):
        return True
    return any(g.forum_id in (None, forum_id) and g.role in AUDIENCE_ROLES[audience] for g in actor.grants)


def may_anywhere(actor: Actor, permission: Permission) -> bool:
    """Whether the caller has `permission` in any forum, or standing."""
    return bool(actor.forums_with(permission))


def may_standing(actor: Actor, permission: Permission) -> bool:
    """Whether the caller has `permission` above all forums, as one needs to make a new one."""
    return None in actor.forums_with(permission)


def may_fill(actor: Actor, post: Post, until: datetime | None, *, focal_point: bool = False) -> bool:
    """Whether the caller may give `post` to somebody until then (None: without an end), or invite them to it.

    Standing administrators any; a focal point their own to colleagues, for no more forums and no longer than they
    hold it themselves. Focal points are made by administrators alone.
    """
    if may_standing(actor, Permission.GRANT_EDIT):
        return True
    return not focal_point and any(
        Permission.COLLEAGUE_EDIT in own.permissions
        and _covers(Post(own.role, own.forum_id, own.party_id), post)
        and (own.valid_until is None or (until is not None and until <= own.valid_until))
        for own in actor.grants
    )


def may_empty(actor: Actor, post: Post) -> bool:
    """Whether the caller may take `post` from somebody, and sees who holds it."""
    if may_standing(actor, Permission.GRANT_EDIT):
        return True
    return any(_covers(own, post) for own in actor.posts_of_colleagues())


def _covers(own: Post, other: Post) -> bool:
    same = own.role is other.role and own.party_id == other.party_id
    return same and own.forum_id in (None, other.forum_id)


def may_confirm(prepared_by: UUID, actor: Actor) -> bool:
    """Whether the caller may confirm what somebody prepared: four eyes are two accounts, whatever both may do."""
    return actor.account_id is not None and actor.account_id != prepared_by
