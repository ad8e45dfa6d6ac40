"""docs/evidence.md."""
from pathlib import Path
RESULTS = Path(__file__).resolve().parents[2] / "docs" / "evidence.md"
def write(found, scale): ...
