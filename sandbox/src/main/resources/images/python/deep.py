"""Read at each start: recursion through C code goes as deep as the stack of the thread
allows (deep.c), and a traceback is short."""

import _thread
import sys

from _agon_deep import allow


def deeper(start):
    def start_deeper(function, *args, **keywords):
        size = _thread.stack_size()

        def begin(*own, **named):
            allow(size)
            return function(*own, **named)

        return start(begin, *args, **keywords)

    return start_deeper


allow(0)
# The innermost calls; with all of a deep recursion, what went wrong would come after what is kept of stderr.
sys.tracebacklimit = 100
_thread.start_new_thread = _thread.start_new = deeper(_thread.start_new_thread)
_thread.start_joinable_thread = deeper(_thread.start_joinable_thread)
