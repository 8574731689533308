"""Compiles source files to byte code: check.py TARGET-FOLDER FILE... What does not parse goes to stderr."""

import posix
import sys

# What py_compile does, without the 15 ms that importing it costs.
from _frozen_importlib_external import _code_to_timestamp_pyc

sys.set_int_max_str_digits(0)


def compiled(path, name):
    with open(path, "rb") as file:
        text = file.read()
    try:
        return _code_to_timestamp_pyc(compile(text, path, "exec", dont_inherit=True), 0, len(text))
    except SyntaxError as error:
        error.filename = name
        error.lineno = error.lineno or line_of(text)
        # Without the frames of this file, which an error that has a traceback would show.
        sys.excepthook(type(error), error.with_traceback(None), None)
    except (ValueError, RecursionError, MemoryError, OverflowError) as error:
        why = "too deeply nested" if isinstance(error, (RecursionError, MemoryError)) else error
        print(f'  File "{name}", line {line_of(text)}\nSyntaxError: {why}', file=sys.stderr)
    sys.exit(1)


def line_of(text):
    """Where an error is that names no line: at the first NUL, else at the line with most brackets."""
    nul = text.find(b"\0")
    if nul >= 0:
        return text.count(b"\n", 0, nul) + 1
    lines = text.split(b"\n")
    deep = [sum(map(line.count, (b"(", b"[", b"{"))) for line in lines]
    return deep.index(max(deep)) + 1


target, *paths = sys.argv[1:]
source = paths[0].rpartition("/")[0] + "/"
for path in paths:
    name = path.removeprefix(source)
    for end in [i for i, c in enumerate(name) if c == "/"]:
        try:
            posix.mkdir(f"{target}/{name[:end]}")
        except FileExistsError:
            pass
    code = compiled(path, name)
    with open(f"{target}/{name.rpartition('.')[0]}.pyc", "wb") as file:
        file.write(code)
