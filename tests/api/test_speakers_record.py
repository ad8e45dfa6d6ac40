"""The order recomputed by a stranger: the record alone, a script of the standard library, another Python process."""

import json
import subprocess
import sys
from copy import deepcopy
from datetime import timedelta
from pathlib import Path
from typing import Any

from tests.speakers import OPENS, asked, drawn, listed, shown
from tests.world import Client, Clock

SCRIPT = Path(__file__).parents[2] / "docs" / "speakers_order.py"
BATCH = ("EGY", "DEU", "KEN", "MLT", "FRA", "MAR", "PSE", "BGD")


def recomputed(tmp_path: Path, record: dict[str, Any]) -> tuple[int, list[str]]:
    """What the script says, in an interpreter that sees nothing of ours."""
    file = tmp_path / "record.json"
    file.write_text(json.dumps(record))
    command = [sys.executable, "-I", "-S", str(SCRIPT), str(file)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, check=False)
    assert done.stderr == ""
    return done.returncode, done.stdout.splitlines()


async def test_a_stranger_computes_the_same_order(client: Client, clock: Clock, tmp_path: Path) -> None:
    path = await listed(client, public=True)
    found = {}
    for number, code in enumerate(BATCH):
        clock.now = OPENS + timedelta(seconds=number)
        found[code] = await asked(client.opga, path, code, level="minister" if number % 3 else "head_of_state")
    await asked(client.opga, path, "ORG_EU", speaking="group", group_name="The European Union")
    secret = (await client.anonymous.get(f"{path}/record")).json()
    assert recomputed(tmp_path, secret)[0] == 2
    await drawn(client, clock, path)
    for code in ("VAT", "ORG_IOM", "GHA"):
        clock.forward(seconds=1)
        found[code] = await asked(client.opga, path, code)
    at = {"If-Match": '"1"'}
    moved = f"{path}/inscriptions/{found['BGD']['id']}"
    assert (await client.opga.patch(moved, json={"level": "other"}, headers=at)).status_code == 200
    assert (await client.opga.delete(f"{path}/inscriptions/{found['KEN']['id']}", headers=at)).status_code == 200
    ids = {"own": found["EGY"]["id"], "other": found["DEU"]["id"]}
    one = (await client.egypt.post(f"{path}/exchanges", json=ids)).json()["id"]
    assert (await client.germany.post(f"{path}/exchanges/{one}/confirm")).status_code == 200
    for code, what in (("FRA", "absent"), ("MAR", "begin"), ("MAR", "end"), ("MLT", "absent")):
        clock.forward(minutes=1)
        called = await client.opga.post(f"{path}/inscriptions/{found[code]['id']}/{what}")
        assert called.status_code == 200, called.text
    record = (await client.anonymous.get(f"{path}/record")).json()
    status, lines = recomputed(tmp_path, record)
    assert (status, lines[-1]) == (0, "The order is right.")
    codes = [line.split()[1] for line in lines[:-1]]
    assert codes == await shown(client.anonymous, path)
    assert (codes[0], codes[-2:], "KEN" in codes) == ("MAR", ["FRA", "MLT"], False)
    # Nobody who inscribed by hand is named.
    assert "requested_by" not in json.dumps(record)
    # It tells what was tampered with.
    seed, order = deepcopy(record), deepcopy(record)
    seed["seed"] = "0f" * 32
    order["order"].reverse()
    assert recomputed(tmp_path, seed)[1] == ["The seed is not the one to which the organizers had committed."]
    assert recomputed(tmp_path, order)[0] == 1
