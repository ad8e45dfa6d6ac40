"""Who asks: each role for one forum, those with rights of their own for all too, focal points, nobody; and who
holds what is in no role."""

from dataclasses import dataclass, field

from models.enums import ConfidentialPermission, Permission, Role
from services.rules.access import CO_ORGANIZER_PERMISSIONS, FOCAL_POINT_PERMISSIONS, ROLE_PERMISSIONS

HERE, THERE, SECRET = "here", "there", "secret"
PARTIES = {Role.DELEGATION: "EGY", Role.GROUP_CHAIR: "GROUP_AFRICAN", Role.CO_CHAIR: "EGY"}


@dataclass(frozen=True)
class Caller:
    """`forum` None: the grant is for all forums. Without a role they are signed in and have no grant.

    `organization`: they act for the one that has applied to the forum HERE.
    """

    name: str
    role: Role | None = None
    forum: str | None = None
    focal_point: bool = False
    signed_in: bool = True
    confidential: ConfidentialPermission | None = None
    organization: bool = False
    party: str | None = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "party", PARTIES.get(self.role) if self.role else None)

    @property
    def email(self) -> str:
        return f"{self.name}@matrix.example"

    @property
    def token(self) -> str:
        return f"token-of-{self.name}".ljust(43, "-")

    @property
    def permissions(self) -> frozenset[Permission]:
        """In their forum. All forums of this world are regional, so a secretariat for one of them co-organizes it."""
        if self.confidential is not None:
            return frozenset({Permission(self.confidential.value)})
        if self.role is None:
            return frozenset()
        more = CO_ORGANIZER_PERMISSIONS if self.role is Role.SECRETARIAT and self.forum else frozenset()
        return ROLE_PERMISSIONS[self.role] | more | (FOCAL_POINT_PERMISSIONS if self.focal_point else frozenset())

    def may(self, permissions: tuple[Permission, ...], forum: str) -> bool:
        return self.forum in (None, forum) and bool(set(permissions) & self.permissions)

    def sees(self, forum: str) -> bool:
        """What was published everybody, the draft its organizers."""
        return forum != SECRET or self.may((Permission.FORUM_READ_DRAFT,), forum)


CALLERS = [
    Caller("anonymous", signed_in=False),
    Caller("nobody"),
    *(Caller(f"{role.value}-here", role, HERE) for role in Role),
    *(Caller(f"{role.value}-standing", role) for role in Role if ROLE_PERMISSIONS[role]),
    Caller("focal-point-here", Role.DELEGATION, HERE, focal_point=True),
    Caller("focal-point-standing", Role.DELEGATION, focal_point=True),
    *(
        Caller(f"{one.name.lower().replace('_', '-')}-here", forum=HERE, confidential=one)
        for one in ConfidentialPermission
    ),
    Caller("organization-standing", Role.STAKEHOLDER, organization=True),
]
