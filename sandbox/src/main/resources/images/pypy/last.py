"""Shows the last calls before an error alone.

Of a long recursion PyPy would show each, and name the error after megabytes of them.
"""

import sys

MOST = 100


def show(kind, error, calls):
    import traceback

    traceback.print_exception(kind, error, calls, limit=-MOST)


sys.excepthook = show
