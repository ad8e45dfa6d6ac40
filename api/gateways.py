"""The gateway that receives mail for us: known by MAIL_GATEWAY_TOKEN, which is no account's token and opens what
declares it alone."""

import hmac
from typing import Annotated, Any

from fastapi import Depends, Request

from api.policies import Allowed
from api.security import act_of
from models.enums import Permission
from services.acts import Act
from services.rules.access import ANONYMOUS


def is_gateway(request: Request) -> bool:
    """Whether the request comes with its token; nobody has it where none is set."""
    token: str | None = request.app.state.mail_gateway_token
    sent = request.headers.get("Authorization", "").encode()
    return token is not None and hmac.compare_digest(sent, f"Bearer {token}".encode())


class AllowedOrGateway(Allowed):
    """Those who have one of the permissions, and the gateway."""

    async def __call__(self, request: Request) -> None:
        """Raises Unauthenticated, NotPermitted."""
        if not is_gateway(request):
            await super().__call__(request)


def allowed_or_gateway(*permissions: Permission) -> list[Any]:
    """The `dependencies` of a route for those with one of `permissions`, and for the gateway."""
    return [Depends(AllowedOrGateway(*permissions))]


async def get_gateway_act(request: Request) -> tuple[Act, bool]:
    """Who acts, and whether it is the gateway, which has no account."""
    if is_gateway(request):
        return Act(ANONYMOUS, request.state.received_at, request.app.state.new_id), True
    return await act_of(request), False


GatewayAct = Annotated[tuple[Act, bool], Depends(get_gateway_act)]
