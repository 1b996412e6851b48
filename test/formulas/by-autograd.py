"""Makes by-autograd.jsonl anew: a thousand random formulas with the gradients that autograd 1.9.1 finds for them.

pip install autograd==1.9.1, then: python by-autograd.py > by-autograd.jsonl
"""

import json
import random

import autograd.numpy as np
from autograd import grad

UNARY = {
    "exp": ("exp({})", "np.exp({})"),
    "ln": ("ln({}² + 1)", "np.log(({})**2 + 1)"),
    "log": ("log({})", "np.log({})"),
    "sqrt": ("√({}^2 + 2)", "np.sqrt(({})**2 + 2)"),
    "sigmoid": ("σ({})", "(1 / (1 + np.exp(-({}))))"),
    "tanh": ("tanh({})", "np.tanh({})"),
    "relu": ("relu({})", "np.maximum({}, 0)"),
    "softplus": ("softplus({})", "np.logaddexp(0, {})"),
    "abs": ("|{}|", "np.abs({})"),
    "negate": ("-{}", "(-({}))"),
    "square": ("{}²", "({})**2"),
    "cube": ("{}^3", "({})**3"),
    "inverse": ("{}^-1", "({})**-1.0"),
}
BINARY = {
    "add": ("{} + {}", "({} + {})"),
    "subtract": ("{} − {}", "({} - {})"),
    "multiply": ("{}*{}", "({} * {})"),
    "beside": ("{} {}", "({} * {})"),
    "divide": ("{}/{}", "({} / {})"),
    "max": ("max({}, {})", "np.maximum({}, {})"),
    "min": ("min({}, {})", "np.minimum({}, {})"),
}


def expression(depth, names):
    """An expression in the syntax of formula documents and in Python."""
    if depth == 0 or random.random() < 0.15:
        if random.random() < 0.15:
            number = str(random.randint(1, 30) / 10)
            return number, number
        name = random.choice(names)
        return name, f"v['{name}']"
    if random.random() < 0.4:
        typed, python = UNARY[random.choice(list(UNARY))]
        ours, theirs = expression(depth - 1, names)
        simple = ours.isidentifier()
        bare = typed in ("-{}", "{}²", "{}^3", "{}^-1", "ln({}² + 1)", "√({}^2 + 2)")
        return typed.format(f"({ours})" if bare and not simple else ours), python.format(theirs)
    typed, python = BINARY[random.choice(list(BINARY))]
    left, right = expression(depth - 1, names), expression(depth - 1, names)
    bare = typed not in ("max({}, {})", "min({}, {})")
    ours = [part if not bare or part.isidentifier() else f"({part})" for part in (left[0], right[0])]
    return typed.format(*ours), python.format(left[1], right[1])


def formula():
    given = ["x", "y", "w_1", "b"][: random.randint(2, 4)]
    names, lines, code = list(given), [], []
    for index in range(random.randint(1, 4)):
        ours, theirs = expression(random.randint(1, 3), names)
        name = f"a{index + 1}"
        lines.append(f"{name} = {ours}")
        code.append((name, theirs))
        names.append(name)
    return given, lines, code


def value(code):
    def of(v):
        v = dict(v)
        for name, python in code:
            v[name] = eval(python, {"np": np, "v": v})
            # A value on the way that there is none of is refused, even where nothing comes of it.
            if not np.isfinite(getattr(v[name], "_value", v[name])):
                raise OverflowError(name)
        return v[code[-1][0]]

    return of


def entry():
    given, lines, code = formula()
    numbers = {name: random.choice([-1, 1]) * random.randint(1, 299) / 100 for name in given}
    of = value(code)
    result = of(numbers)
    if not isinstance(result, np.float64 | float) or not np.isfinite(result) or abs(result) > 1e4:
        return None
    gradients = grad(of)(numbers)
    # A little to the side nothing else may happen: no kink, and no pole.
    for step in (1e-6, -1e-6):
        moved = of({name: number + step for name, number in numbers.items()})
        straight = step * sum(gradients.values())
        if not np.isfinite(moved) or abs(moved - result - straight) > 1e-7 * max(1, abs(result)):
            return None
    found = [float(gradients[name]) for name in given]
    if not all(np.isfinite(found)) or max(map(abs, found)) > 1e4 or not any(found):
        return None
    return {"given": numbers, "lines": lines, "value": float(result), "gradients": found}


random.seed(20261128)
np.seterr(all="ignore")
entries = []
while len(entries) < 1000:
    try:
        made = entry()
    except (ZeroDivisionError, OverflowError, TypeError, KeyError):
        continue
    if made:
        entries.append(made)
for made in entries:
    print(json.dumps(made, ensure_ascii=False))
