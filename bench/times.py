"""How long things take over HTTP: a change until it is seen, publishing, making, a feed that is not at hand."""

import http.client
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from statistics import median

from bench.report import Row
from bench.servers import Api, Database, imrf
from bench.world import PASSWORD

FORUM = "/forums/meetings-200"
SEEN = (f"{FORUM}/calendar.ics", f"{FORUM}/programme")
AWAY = 5.0
LANGUAGES = ("en", "ar", "zh", "fr", "ru", "es")


def timed(act: Callable[[], object]) -> float:
    """Seconds."""
    begin = time.perf_counter()
    act()
    return time.perf_counter() - begin


def _edit(office: Api, forum: str) -> None:
    """Another title for one meeting of the draft."""
    meeting = office.demand("GET", f"{forum}/meetings?limit=1")["items"][0]
    title = {"en": f"Edited, version {meeting['version']}"}
    path = f"{forum}/meetings/{meeting['id']}"
    office.demand("PATCH", path, {"title": title}, If_Match=f'"{meeting["version"]}"')


def publish(office: Api) -> Row:
    """A forum of 500 meetings: at first, and again after an edit."""
    path = "/forums/meetings-500"
    first = timed(lambda: office.demand("POST", f"{path}/programme/versions", {}))
    again = []
    for _ in range(5):
        _edit(office, path)
        again.append(timed(lambda: office.demand("POST", f"{path}/programme/versions", {})))
    measured = f"{first:.2f} s the first time, {median(again):.2f} s again ({min(again):.2f} to {max(again):.2f})"
    return Row("publish a forum of 500 meetings", "≤ 2 s", measured, max(first, median(again)) <= 2)


def create(office: Api) -> Row:
    """Forums out of the template."""
    taken = []
    for number in range(15):
        forum = {
            "template": "imrf",
            "slug": f"made-{number}",
            "title": {"en": "Made"},
            "opens_on": "2034-05-09",
            "timezone": "America/New_York",
        }
        begin = time.perf_counter()
        office.demand("POST", "/forums", forum)
        taken.append((time.perf_counter() - begin) * 1000)
    measured = f"{median(taken):.0f} ms ({min(taken):.0f} to {max(taken):.0f})"
    return Row("create a forum from the template", "≤ 150 ms", measured, median(taken) <= 150)


def feeds(url: str, folder: Path) -> list[Row]:
    """1,000 meetings on a fresh server, whose connections another forum's feed has opened: in each language for the
    first time, then by an address that nobody asked for before."""
    path = "/forums/meetings-1000/calendar.ics"
    with imrf(url, folder) as server:
        api = Api(server.port)
        api.demand("GET", "/forums")
        api.ask("GET", f"{FORUM}/calendar.ics")
        cold = [_whole(api, f"{path}?lang={language}") for language in LANGUAGES]
        known = [_whole(api, f"{path}?lang={language}&again=1") for language in LANGUAGES]
        kept = [_whole(api, f"{path}?lang={language}&again=1") for language in LANGUAGES]

    def row(what: str, most: int | None, taken: list[float]) -> Row:
        measured = f"{median(taken):.0f} ms ({min(taken):.0f} to {max(taken):.0f})"
        reached = None if most is None else median(taken) <= most
        target = None if most is None else f"≤ {most:,} ms"
        return Row(f"feed of 1,000 meetings, {what}", target, measured, reached)

    return [
        row("no block of it in memory", 1000, cold),
        row("no finished feed in memory, but asked for before in that language", 150, known),
        row("finished feed in memory", None, kept),
    ]


def _whole(api: Api, path: str) -> float:
    """Milliseconds until all of it was there."""
    begin = time.perf_counter()
    status, _, content = api.ask("GET", path)
    taken = (time.perf_counter() - begin) * 1000
    if status != 200 or content.count(b"BEGIN:VEVENT") != 1000:
        raise RuntimeError(f"{path} was answered {status} with {len(content)} bytes")
    return taken


def visible(writer: Api, office: Api, reader: Api) -> Row:
    """Published through one server, with the former answers in the other's memory; seen in both."""
    taken = []
    for number in range(12):
        _edit(office, FORUM)
        before = _tags(reader)
        time.sleep(0.6 + number * 0.04)  # at different moments of the other's half second
        _tags(reader)
        office.demand("POST", f"{FORUM}/programme/versions", {})
        taken.append(_until_seen([writer, reader], before))
    measured = f"{median(taken):.2f} s, {max(taken):.2f} s at most in {len(taken)}"
    return Row("a change is seen in calendar and programme, two servers", "≤ 1 s", measured, max(taken) <= 1)


def visible_after_an_outage(database: Database, writer: Api, office: Api, reader: Api) -> list[Row]:
    """The database goes for five seconds; what is published as soon as it is back is seen."""
    taken, statuses = [], Counter[str]()
    for _ in range(3):
        _edit(office, FORUM)
        before = _tags(reader)
        database.stop()
        statuses += _while_away(reader)
        database.start()
        back = time.perf_counter()
        while _status(office, "POST", f"{FORUM}/programme/versions") != 201:
            time.sleep(0.02)
        _until_seen([writer, reader], before)
        taken.append(time.perf_counter() - back)
    measured = f"{median(taken):.2f} s, {max(taken):.2f} s at most in {len(taken)}, publishing included"
    meanwhile = ", ".join(f"{name}: {count}" for name, count in sorted(statuses.items()))
    return [
        Row("the same, the database away for 5 s: from its return", "≤ 1 s", measured, max(taken) <= 1),
        Row("meanwhile the calendar was answered", None, f"{meanwhile} (once every 0.1 s)", None),
    ]


def _while_away(reader: Api) -> Counter[str]:
    """What is answered meanwhile."""
    found: Counter[str] = Counter()
    begin = time.perf_counter()
    while (passed := time.perf_counter() - begin) < AWAY:
        half = "up to 2 s" if passed < 2 else "after"
        found[f"{_status(reader, 'GET', SEEN[0])} {half}"] += 1
        time.sleep(0.1)
    return found


def _status(api: Api, method: str, path: str) -> int:
    try:
        return api.ask(method, path, {} if method == "POST" else None)[0]
    except (OSError, http.client.HTTPException):
        return 0


def _tags(api: Api) -> list[str]:
    return [api.ask("GET", path)[1]["etag"] for path in SEEN]


def _until_seen(servers: list[Api], before: list[str]) -> float:
    begin = time.perf_counter()
    for api in servers:
        for path, former in zip(SEEN, before, strict=True):
            while api.ask("GET", path)[1].get("etag", former) == former:
                if time.perf_counter() - begin > 30:
                    raise RuntimeError(f"{path} still shows what was there before.")
                time.sleep(0.01)
    return time.perf_counter() - begin


def sign_in(api: Api) -> Api:
    """A second connection to the same server, for the Office."""
    return Api(api.port).log_in(PASSWORD)
