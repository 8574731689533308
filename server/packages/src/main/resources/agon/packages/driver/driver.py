# Calls the contestant's code for each line of standard input, and writes the answer to each as a
# line to standard output. What the contestant prints goes to standard error.
import marshal
import os
import sys

NAME = "${name}"
IS_CLASS = ${isClass}
CALLS = ${calls}
CHANGED = ${changed}
PRELUDE = """${prelude}"""
MOST_NODES = 1_000_000

try:
    from _json import encode_basestring_ascii as quoted
    from _json import make_scanner

    class Context:
        strict = True
        object_hook = None
        object_pairs_hook = None
        parse_float = float
        parse_int = int
        parse_constant = float
        memo = {}

    scan = make_scanner(Context)

    def parse(text):
        return scan(text, len(text) - len(text.lstrip()))[0]

except ImportError:
    from json import dumps as quoted
    from json import loads as parse
${if tree}


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right
${end}
${if list}


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next
${end}
${if interval}


class Interval:
    def __init__(self, start=0, end=0):
        self.start = start
        self.end = end
${end}


def fail(message):
    sys.stdout.flush()
    sys.stderr.write(message + "\n")
    sys.stderr.flush()
    os._exit(1)


def read_tree(values):
    nodes = [None if value is None else TreeNode(value) for value in values]
    children = iter(nodes)
    root = next(children, None)
    for node in nodes:
        if node is not None:
            node.left = next(children, None)
            node.right = next(children, None)
    return root


def read_list(values):
    head = None
    for value in reversed(values):
        head = ListNode(value, head)
    return head


def read_interval(values):
    return Interval(values[0], values[1])


READERS = {"double": float, "tree": read_tree, "list": read_list, "interval": read_interval}


def reader(kind):
    """What makes an argument of a value of JSON; None where the value is the argument."""
    if kind.endswith("?"):
        inner = reader(kind[:-1])
        return inner and (lambda value: None if value is None else inner(value))
    if kind.endswith("[]"):
        inner = reader(kind[:-2])
        return inner and (lambda values: list(map(inner, values)))
    return READERS.get(kind)


class Misfit(Exception):
    """A result is of another type than it must be."""

    def __init__(self, kind, value, where=""):
        self.kind = kind
        self.found = "of type " + type(value).__name__
        self.where = where


class TooMany(Exception):
    """A result has more nodes than one that comes to an end."""


def real(value):
    if value != value:
        return "NaN"
    if value in (float("inf"), float("-inf")):
        return "Infinity" if value > 0 else "-Infinity"
    return repr(value)


def truth(value):
    return "true" if value else "false"


SIMPLE = {
    "int": (int, str),
    "long": (int, str),
    "double": (float, real),
    "string": (str, quoted),
    "bool": (bool, truth),
}


def whole(value):
    if not isinstance(value, int):
        raise Misfit("int", value, "a value in it")
    return str(int(value))


def tree_text(root):
    parts = []
    nodes = [root]
    for node in nodes:
        if node is None:
            parts.append("null")
            continue
        if not hasattr(node, "right"):
            raise Misfit("tree", node)
        parts.append(whole(node.val))
        nodes.append(node.left)
        nodes.append(node.right)
        if len(nodes) > 2 * MOST_NODES + 1:
            raise TooMany
    while parts and parts[-1] == "null":
        parts.pop()
    return "[" + ",".join(parts) + "]"


def list_text(node):
    parts = []
    while node is not None:
        if not hasattr(node, "next"):
            raise Misfit("list", node)
        parts.append(whole(node.val))
        node = node.next
        if len(parts) > MOST_NODES:
            raise TooMany
    return "[" + ",".join(parts) + "]"


def array_text(value, kind, where):
    if isinstance(value, (str, bytes, dict, set)) or not hasattr(value, "__iter__"):
        raise Misfit(kind, value, where)
    inner = kind[:-2]
    elements = value if isinstance(value, list) else list(value)
    if inner in SIMPLE:
        exact, text = SIMPLE[inner]
        if all(type(element) is exact for element in elements):
            return "[" + ",".join(map(text, elements)) + "]"
    return (
        "[" + ",".join(text_of(e, inner, f"{where}[{i}]") for i, e in enumerate(elements)) + "]"
    )


def text_of(value, kind, where=""):
    if kind == "tree":
        return tree_text(value)
    if kind == "list":
        return list_text(value)
    if value is None:
        return "null"
    if kind.endswith("?"):
        return text_of(value, kind[:-1], where)
    if kind.endswith("[]"):
        return array_text(value, kind, where)
    if kind == "bool":
        if isinstance(value, bool):
            return truth(value)
    elif kind == "string" or kind == "char":
        if isinstance(value, str) and (kind == "string" or len(value) == 1):
            return quoted(value)
    elif kind == "interval":
        if hasattr(value, "start") and hasattr(value, "end"):
            return "[" + whole(value.start) + "," + whole(value.end) + "]"
    elif isinstance(value, int):
        return str(int(value)) if kind != "double" else real(float(value))
    elif kind == "double" and isinstance(value, float):
        return real(float(value))
    raise Misfit(kind, value, where)


def answer_text(value, kind, duty):
    """The text of what was answered; what is no answer ends the program with a sentence."""
    try:
        return text_of(value, kind)
    except Misfit as misfit:
        where = misfit.where or "its result"
        fail(f"{duty} {kind}, but {where} is {misfit.found}, not {misfit.kind}.")
    except TooMany:
        fail(f"{duty} {kind}, but its result does not end after {MOST_NODES} nodes.")


def code_of_solution():
    """Compiled where the judge has done that already, else as text."""
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "solution.py")
    try:
        with open(path + "c", "rb") as file:
            file.seek(16)
            return marshal.load(file)
    except FileNotFoundError:
        with open(path, "rb") as file:
            return compile(file.read(), "solution.py", "exec", dont_inherit=True)


def load():
    module = type(sys)("solution")
    sys.modules["solution"] = module
${if tree}
    module.TreeNode = TreeNode
${end}
${if list}
    module.ListNode = ListNode
${end}
${if interval}
    module.Interval = Interval
${end}
    exec(PRELUDE, module.__dict__)
    exec(code_of_solution(), module.__dict__)
    return module


class Call:
    """How one function, method or constructor is called."""

    def __init__(self, name, kinds, returns):
        self.name = name
        self.readers = [reader(kind) for kind in kinds]
        self.kinds = kinds
        self.returns = returns
        self.duty = f"{name} must return"

    def arguments(self, values):
        return [value if read is None else read(value) for read, value in zip(self.readers, values)]


def method_of(thing, name, owner):
    method = getattr(thing, name, None)
    if method is None:
        fail(f"There is no class {owner} with a method {name}.")
    return method


def function_answers(module):
    """What answers an input by calling a function, or a method of a new Solution."""
    call = Call(NAME, *CALLS[NAME])

    def answer(values):
        if hasattr(module, "Solution"):
            function = method_of(module.Solution(), NAME, "Solution")
        else:
            function = method_of(module, NAME, "Solution")
        arguments = call.arguments(values)
        result = function(*arguments)
        if CHANGED < 0:
            return answer_text(result, call.returns, call.duty)
        return answer_text(arguments[CHANGED], call.kinds[CHANGED], f"{NAME} must leave")

    return answer


def class_answers(module):
    """What answers an input by making an object and calling its methods."""
    calls = {name: Call(name, *kinds) for name, kinds in CALLS.items()}
    owner = getattr(module, NAME, None)
    if owner is None:
        fail(f"There is no class {NAME}.")

    def answer(values):
        names, arguments = values
        thing = owner(*calls[NAME].arguments(arguments[0]))
        results = ["null"]
        for i in range(1, len(names)):
            call = calls[names[i]]
            result = method_of(thing, names[i], NAME)(*call.arguments(arguments[i]))
            if call.returns is None:
                results.append("null")
            else:
                results.append(answer_text(result, call.returns, call.duty))
        return "[" + ",".join(results) + "]"

    return answer


def own_part(trace):
    """The contestant's part of a stack trace."""
    while trace.tb_next and trace.tb_frame.f_code.co_filename == main.__code__.co_filename:
        trace = trace.tb_next
    return trace


def inputs():
    """The lines of standard input, of which the contestant sees nothing."""
    source = open(os.dup(0), "rb", 1 << 16)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    return source


def main():
    answers = os.dup(1)
    os.dup2(2, 1)
    source = inputs()
    if hasattr(sys, "set_int_max_str_digits"):
        sys.set_int_max_str_digits(0)
    sys.setrecursionlimit(200_000)
    try:
        module = load()
        answer = class_answers(module) if IS_CLASS else function_answers(module)
        for line in source:
            if line.isspace():
                continue
            data = (answer(parse(line.decode())) + "\n").encode()
            sys.stdout.flush()
            sys.stderr.flush()
            while data:
                data = data[os.write(answers, data) :]
    except Exception as error:
        sys.stdout.flush()
        error.__traceback__ = own_part(error.__traceback__)
        sys.excepthook(type(error), error, error.__traceback__)
        sys.stderr.flush()
        os._exit(1)
    os._exit(0)


main()
