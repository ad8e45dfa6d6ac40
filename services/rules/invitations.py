"""How far an invitation has come."""

from datetime import datetime

from models.enums import InvitationState


def state_of(*, accepted: bool, revoked: bool, expires_at: datetime, now: datetime) -> InvitationState:
    """Accepted and revoked are for good; what is neither can be accepted before `expires_at`."""
    if accepted:
        return InvitationState.ACCEPTED
    if revoked:
        return InvitationState.REVOKED
    return InvitationState.PENDING if now < expires_at else InvitationState.EXPIRED
