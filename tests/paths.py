"""The paths of a route, with everything that its path may name."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import product


def filled(template: str, values: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Below /v1 and relative to it: one for each choice of values, by the names in braces."""
    names = re.findall(r"{(\w+)}", template)
    for chosen in product(*(values[name] for name in names)):
        path = template.removeprefix("/v1")
        for name, value in zip(names, chosen, strict=True):
            path = path.replace(f"{{{name}}}", value)
        yield path
