"""stub until the words are merged"""


def explain(rule, language, **more):
    return "x"


def instant_in_words(at, zone, language):
    return "x"
