"""The image, the compose file and its settings: what can be told of them without an engine."""

import json
import os
import re
import shutil
import subprocess
from ipaddress import ip_address, ip_network
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from api import cli
from tests.shipping.edge import ROOT, TEMPLATES, composed

OURS = ("migrate", "api", "worker")
OF_LIBPQ = {"PGPASSWORD"}
HARMLESS = {"", "1", "10", "587", "starttls", "https", "127.0.0.1", "local"}
SECRETS = re.compile(r"PASSWORD|TOKEN|SECRET|KEY")
VARIABLE = re.compile(r"(?<!\$)\$(?:\{(\w+)(:[?-])?([^}]*)\}|(\w+))")


@pytest.fixture(scope="module")
def compose() -> dict[str, Any]:
    return composed()


@pytest.fixture(scope="module")
def services(compose: dict[str, Any]) -> dict[str, Any]:
    return compose["services"]


def uses() -> list[tuple[str, str, str]]:
    """(name, operator, rest) of every variable that the compose file takes from outside."""
    text = re.sub(r"(?m)^\s*#.*", "", (ROOT / "docker-compose.yml").read_text())
    return [(name or bare, operator, rest) for name, operator, rest, bare in VARIABLE.findall(text)]


def test_every_variable_is_demanded_with_a_word_or_has_a_harmless_default() -> None:
    assert uses()
    for name, operator, rest in uses():
        assert operator in (":?", ":-"), name
        if operator == ":?":
            assert len(rest) > 15, name
        else:
            assert rest in HARMLESS, name


def test_the_example_names_exactly_the_variables_and_sets_none() -> None:
    text = (ROOT / ".env.example").read_text()
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    assert sorted(lines) == sorted({f"{name}=" for name, _, _ in uses()})
    needed, _, optional = text.partition("# --- as needed")
    for name, operator, _ in uses():
        assert f"\n{name}=\n" in (needed if operator == ":?" else optional)


def test_no_secret_stands_in_the_file(services: dict[str, Any]) -> None:
    for service in services.values():
        for name, value in service.get("environment", {}).items():
            assert "@" not in value or re.fullmatch(r"postgresql://\w+@postgres:5432/imrf|\$\{.*\}", value), name
            if SECRETS.search(name):
                assert re.fullmatch(r"\$\{\w+:[?-][^}]*\}", value), name
    assert "env_file" not in str(services)


def test_images_are_pinned(services: dict[str, Any]) -> None:
    for name, service in services.items():
        image = service["image"]
        if name in OURS:
            assert (image, service["build"]) == ("imrf:${IMRF_VERSION:-local}", ".")
        else:
            assert re.fullmatch(r"\w+:\d[\w.-]*", image), image


def test_what_is_handed_over_is_read(services: dict[str, Any]) -> None:
    """By api/settings.py: a name that is mistaken in either would go unnoticed."""
    known = set(re.findall(r'"([A-Z][A-Z_]+)"', (ROOT / "api" / "settings.py").read_text()))
    given = {name for service in OURS for name in services[service]["environment"]}
    assert given - OF_LIBPQ <= known
    in_image = set(re.findall(r"\b(HOST|PORT)=", (ROOT / "Dockerfile").read_text()))
    assert in_image == {"HOST", "PORT"} <= known


def test_commands_are_there(services: dict[str, Any]) -> None:
    groups = {name: set(getattr(one, "commands", ())) for name, one in get_command(cli.app).commands.items()}
    commands = [services[name]["command"] for name in OURS]
    assert commands == [["sh", "-c", "imrf db bootstrap && imrf db upgrade"], ["imrf", "serve"], ["imrf", "worker"]]
    assert {"bootstrap", "upgrade"} <= groups["db"]
    assert {"serve", "worker"} <= set(groups)


def test_nothing_but_the_migration_connects_as_more_than_the_application(services: dict[str, Any]) -> None:
    users = {
        name: re.match(r"postgresql://(\w+)@", service["environment"]["DATABASE_URL"])[1]  # type: ignore[index]
        for name, service in services.items()
        if "DATABASE_URL" in service.get("environment", {})
    }
    assert users == {"migrate": "postgres", "api": "imrf_app", "worker": "imrf_app"}
    superuser = {name for name, service in services.items() if "{POSTGRES_PASSWORD" in str(service["environment"])}
    assert superuser == {"postgres", "migrate"}
    assert "synchronous_commit=on" in services["postgres"]["command"]


def test_who_reaches_whom(compose: dict[str, Any], services: dict[str, Any]) -> None:
    on = {net: {name for name, one in services.items() if net in one["networks"]} for net in compose["networks"]}
    assert on == {
        "data": {"postgres", "migrate", "api", "worker"},
        "edge": {"api", "nginx"},
        "outward": {"worker", "nginx"},
    }
    assert {name for name, one in compose["networks"].items() if one.get("internal")} == {"data", "edge"}
    assert {name for name, one in services.items() if "ports" in one} == {"nginx"}


def test_the_api_believes_nginx_and_nobody_else(compose: dict[str, Any], services: dict[str, Any]) -> None:
    nginx = ip_address(services["nginx"]["networks"]["edge"]["ipv4_address"])
    api = ip_address(services["api"]["networks"]["edge"]["ipv4_address"])
    subnet = ip_network(compose["networks"]["edge"]["ipam"]["config"][0]["subnet"])
    assert list(ip_network(services["api"]["environment"]["TRUSTED_PROXIES"])) == [nginx]
    assert {nginx, api} < set(subnet.hosts())
    assert services["nginx"]["environment"]["EDGE_API"] == f"{api}:8000"


@pytest.mark.parametrize("name", [*OURS, "nginx"])
def test_containers_can_write_little_and_gain_nothing(services: dict[str, Any], name: str) -> None:
    service = services[name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert "privileged" not in service
    written = {"documents:/var/lib/imrf/documents"} if name in ("api", "worker") else set()
    written |= {"audit:/var/lib/imrf/audit"} if name == "worker" else set()
    assert {mount for mount in service.get("volumes", []) if not mount.endswith(":ro")} == written


def test_documents_have_a_place_that_the_image_keeps_private(services: dict[str, Any]) -> None:
    folder = services["api"]["environment"]["DOCUMENTS_FOLDER"]
    assert services["worker"]["environment"]["DOCUMENTS_FOLDER"] == folder
    user, group = dict(instructions())["USER"].split(":")
    made = json.loads(next(rest for word, rest in instructions() if word == "RUN" and folder in rest))
    assert made[:-3] == ["install", "-d", "-o", user, "-g", group, "-m", "700"]
    copy = services["worker"]["environment"]["AUDIT_COPY"]
    assert made[-2:] == [folder, str(Path(copy).parent)]


def test_what_goes_on_running_is_watched_and_its_logs_are_bounded(services: dict[str, Any]) -> None:
    for name, service in services.items():
        assert service["logging"]["options"] == {"max-size": "10m", "max-file": "5"}
        assert service["restart"] == ("no" if name == "migrate" else "unless-stopped")
    watched = {name for name, service in services.items() if "test" in service["healthcheck"]}
    assert watched == {"postgres", "api", "nginx"}
    waits = {name: services[name]["depends_on"] for name in OURS}
    done = {"migrate": {"condition": "service_completed_successfully"}}
    assert waits == {"migrate": {"postgres": {"condition": "service_healthy"}}, "api": done, "worker": done}


def test_templates_and_compose_file_agree_on_the_variables(services: dict[str, Any]) -> None:
    asked = {name for one in TEMPLATES.iterdir() for name in re.findall(r"\$\{(EDGE_\w+)\}", one.read_text())}
    given = {name for name in services["nginx"]["environment"] if name.startswith("EDGE_")}
    assert asked == given


def instructions() -> list[tuple[str, str]]:
    text = re.sub(r"(?m)^#.*\n", "", (ROOT / "Dockerfile").read_text()).replace("\\\n", " ")
    return [(word, rest.strip()) for word, _, rest in (line.partition(" ") for line in text.splitlines()) if word]


def test_the_image_runs_as_nobody_in_particular_and_ends_in_order() -> None:
    last = dict(instructions())
    assert re.fullmatch(r"[1-9]\d+:[1-9]\d+", last["USER"])
    assert last["STOPSIGNAL"] == "SIGTERM"
    assert last["CMD"] == '["imrf", "serve"]'
    assert "/livez" in last["HEALTHCHECK"]
    for word, rest in instructions():
        assert word in {"FROM", "ENV", "RUN", "COPY", "WORKDIR", "USER", "EXPOSE", "STOPSIGNAL", "HEALTHCHECK", "CMD"}
        assert word != "RUN" or rest.startswith("["), rest  # no shell
        assert not SECRETS.search(rest) or word == "HEALTHCHECK", rest
        if word == "FROM":
            assert re.fullmatch(r"python:3\.\d+\.\d+-slim-\w+( AS built)?", rest)


def test_the_image_has_what_runs_and_nothing_else() -> None:
    ignored = (ROOT / ".dockerignore").read_text().splitlines()
    assert ignored[1] == "*"
    allowed = {line[1:] for line in ignored if line.startswith("!")}
    copied = {
        source
        for word, rest in instructions()
        if word == "COPY" and not rest.startswith("--from")
        for source in rest.split()[:-1]
    }
    assert copied == allowed
    assert all((ROOT / source).exists() for source in copied)
    assert not copied & {"tests", "bench", "docs", ".git", ".env"}
    packages = re.search(r"^packages = \[(.*)\]$", (ROOT / "pyproject.toml").read_text(), re.M)
    assert packages is not None
    assert set(re.findall(r'"(\w+)"', packages[1])) < copied


COMPOSE = next((words for words in (["docker", "compose"], ["docker-compose"]) if shutil.which(words[0])), None)
FILLED = {"PUBLIC_HOST": "imrf.example", "TLS_FOLDER": "/srv/tls", "SMTP_HOST": "mail", "MAIL_FROM": "a@imrf.example"}
FILLED |= {"POSTGRES_PASSWORD": "one", "DATABASE_APP_PASSWORD": "two", "SECRET_KEYS": "three", "AUDIT_KEYS": "four"}


def config(folder: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    assert COMPOSE is not None
    words = [*COMPOSE, "-f", str(ROOT / "docker-compose.yml"), "--project-directory", str(folder), "config", "-q"]
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), **settings}
    return subprocess.run(words, capture_output=True, text=True, env=environment, timeout=30)


def _is_new() -> bool:
    """Compose 2 or newer: the first does not know `name`."""
    if COMPOSE is None:
        return False
    tried = subprocess.run([*COMPOSE, "version", "--short"], capture_output=True, text=True)
    return tried.returncode == 0 and not tried.stdout.startswith("1.")


@pytest.mark.skipif(
    not _is_new(), reason="docker compose (2 or newer) is not installed: docker-compose.yml was parsed alone"
)
def test_docker_compose_reads_it_and_names_what_is_missing(tmp_path: Path) -> None:
    assert config(tmp_path, **FILLED).returncode == 0
    for name in FILLED:
        refused = config(tmp_path, **{word: value for word, value in FILLED.items() if word != name})
        assert refused.returncode != 0
        assert name in refused.stderr
