# The server: `imrf serve`, `imrf worker`, `imrf db …`. See docs/deployment.md.
FROM python:3.11.14-slim-bookworm AS built

ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1 PIP_ROOT_USER_ACTION=ignore
RUN ["python", "-m", "venv", "--without-pip", "/opt/imrf"]
COPY requirements-server.txt /app/
RUN ["pip", "--python", "/opt/imrf/bin/python", "install", "--require-hashes", "-r", "/app/requirements-server.txt"]
COPY pyproject.toml alembic.ini LICENSE /app/
COPY api /app/api
COPY models /app/models
COPY services /app/services
COPY migrations /app/migrations
WORKDIR /app
RUN ["pip", "--python", "/opt/imrf/bin/python", "install", "--no-deps", "--no-build-isolation", "-e", "."]
RUN ["python", "-m", "compileall", "-q", "/app"]

FROM python:3.11.14-slim-bookworm

# No time zones but those of the locked tzdata; UTF-8 whatever the locale; nothing is written beside the code.
ENV PATH=/opt/imrf/bin:$PATH PYTHONTZPATH="" PYTHONUTF8=1 PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
ENV HOST=0.0.0.0 PORT=8000
RUN ["useradd", "--system", "--uid", "10001", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", "imrf"]
RUN ["install", "-d", "-o", "10001", "-g", "10001", "-m", "700", "/var/lib/imrf", "/var/lib/imrf/documents", "/var/lib/imrf/audit"]
COPY --from=built /opt/imrf /opt/imrf
COPY --from=built /app /app
WORKDIR /app
USER 10001:10001
EXPOSE 8000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s --retries=3 \
  CMD ["python", "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:8000/livez', timeout=4)"]
CMD ["imrf", "serve"]
