"""The application without a database, and its contract, which takes a second to make."""

from api.main import create_app

APP = create_app(None)
CONTRACT = APP.openapi()
