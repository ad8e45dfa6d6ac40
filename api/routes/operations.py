"""For those who run the system: does it live, should it be sent requests, its figures. No part of the contract."""

import hmac
from dataclasses import asdict

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from prometheus_client import CONTENT_TYPE_LATEST

from api.dependencies import Now
from api.metrics import gather, render
from api.policies import PUBLIC
from api.problems import Unauthenticated, problem

router = APIRouter(include_in_schema=False)
metrics = APIRouter(include_in_schema=False)  # only where METRICS_TOKEN is set: else there is nothing at this path


@router.api_route("/livez", methods=["GET", "HEAD"], dependencies=PUBLIC)
async def live() -> dict[str, str]:
    """The process runs and its event loop turns; nothing else is asked."""
    return {"status": "ok"}


@router.api_route("/readyz", methods=["GET", "HEAD"], dependencies=PUBLIC)
async def ready(request: Request) -> Response:
    """Whether requests should be sent here: the database answers, its schema and its clock are ours."""
    checks = await request.app.state.readiness.checks()
    if all(check.ok for check in checks):
        return JSONResponse({"status": "ready"})
    found = [asdict(check) for check in checks]
    return problem(request, 503, "not_ready", "This process should not be sent requests now.", checks=found)


@metrics.get("/metrics", dependencies=PUBLIC)
async def read_metrics(request: Request, now: Now) -> Response:
    """Figures for whoever has METRICS_TOKEN, which is no account's token."""
    state = request.app.state
    sent = request.headers.get("Authorization", "").encode()
    if not hmac.compare_digest(sent, f"Bearer {state.metrics_token}".encode()):
        raise Unauthenticated("not_authenticated", "This needs the token for metrics.")
    figures = await gather(state.answers, state.sessions, state.probe or state.sessions, now)
    return Response(render(figures), media_type=CONTENT_TYPE_LATEST)
