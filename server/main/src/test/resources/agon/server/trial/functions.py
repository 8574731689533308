# exercism-atbash-cipher-encode
def encode(phrase):
    s = "".join(chr(219 - ord(c)) if c.isalpha() else c for c in phrase.lower() if c.isalnum())
    return " ".join(s[i : i + 5] for i in range(0, len(s), 5))
# exercism-binary-search
def find(array, value):
    return array.index(value) if value in array else -1
# exercism-collatz-conjecture
def steps(number):
    return 0 if number == 1 else 1 + steps(number // 2 if number % 2 == 0 else 3 * number + 1)
# exercism-darts
def score(x, y):
    d = x * x + y * y
    return 10 if d <= 1 else 5 if d <= 25 else 1 if d <= 100 else 0
# exercism-isbn-verifier
def isValid(isbn):
    s = isbn.replace("-", "")
    return bool(re.fullmatch(r"\d{9}[\dX]", s)) and sum((10 - i) * (10 if c == "X" else int(c)) for i, c in enumerate(s)) % 11 == 0
# exercism-largest-series-product
def largestProduct(digits, span):
    return max(math.prod(map(int, digits[i : i + span])) for i in range(len(digits) - span + 1))
# exercism-line-up
def format(name, number):
    end = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{name}, you are the {number}{end} customer we serve today. Thank you!"
# exercism-pascals-triangle
def rows(count):
    return [[math.comb(n, k) for k in range(n + 1)] for n in range(count)]
# exercism-perfect-numbers
def classify(number):
    s = sum({d for i in range(1, math.isqrt(number) + 1) if number % i == 0 for d in (i, number // i)}) - number
    return "perfect" if s == number else "abundant" if s > number else "deficient"
# exercism-prime-factors
def factors(value):
    found, d = [], 2
    while d * d <= value:
        while value % d == 0:
            found.append(d)
            value //= d
        d += 1
    return found + [value] if value > 1 else found
# exercism-resistor-color-color-code
def colorCode(color):
    return "black brown red orange yellow green blue violet grey white".split().index(color)
# exercism-say
ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
def say(number):
    for size, word in ((10**9, " billion"), (10**6, " million"), (1000, " thousand"), (100, " hundred")):
        if number >= size:
            return say(number // size) + word + (" " + say(number % size) if number % size else "")
    if number < 20:
        return ONES[number]
    return TENS[number // 10] + ("-" + ONES[number % 10] if number % 10 else "")
# exercism-sieve
def primes(limit):
    return [n for n in range(2, limit + 1) if all(n % d for d in range(2, math.isqrt(n) + 1))]
# exercism-state-of-tic-tac-toe
def gamestate(board):
    flat = "".join(board)
    lines = [flat[0:3], flat[3:6], flat[6:9], flat[0::3], flat[1::3], flat[2::3], flat[0::4], flat[2:7:2]]
    return "win" if "XXX" in lines or "OOO" in lines else "ongoing" if " " in flat else "draw"
# exercism-variable-length-quantity-decode
def decode(integers):
    values, value = [], 0
    for byte in integers:
        value = value << 7 | byte & 127
        if byte < 128:
            values.append(value)
            value = 0
    return values
# exercism-variable-length-quantity-encode
def encode(integers):
    out = []
    for value in integers:
        part = [value & 127]
        while value > 127:
            value >>= 7
            part.insert(0, value & 127 | 128)
        out += part
    return out
# humaneval-x-002
def truncateNumber(number):
    return number % 1
# humaneval-x-003
def belowZero(operations):
    return any(total < 0 for total in accumulate(operations))
# humaneval-x-008
def sumProduct(numbers):
    return sum(numbers), math.prod(numbers)
# humaneval-x-013
def greatestCommonDivisor(a, b):
    return gcd(a, b)
# humaneval-x-016
def countDistinctCharacters(string):
    return len(set(string.lower()))
# humaneval-x-018
def howManyTimes(string, substring):
    return sum(string.startswith(substring, i) for i in range(len(string)))
# humaneval-x-024
def largestDivisor(n):
    return next(d for d in range(n - 1, 0, -1) if n % d == 0)
# humaneval-x-025
def factorize(n):
    for d in range(2, n + 1):
        if n % d == 0:
            return [d] + factorize(n // d)
    return []
# humaneval-x-031
def isPrime(n):
    return n > 1 and all(n % d for d in range(2, math.isqrt(n) + 1))
# humaneval-x-045
def triangleArea(a, h):
    return a * h / 2
# humaneval-x-048
def isPalindrome(text):
    return text == text[::-1]
# humaneval-x-054
def sameChars(s0, s1):
    return set(s0) == set(s1)
# humaneval-x-067
def fruitDistribution(s, n):
    return n - sum(map(int, re.findall(r"\d+", s)))
# humaneval-x-069
def search(lst):
    return max((v for v in lst if lst.count(v) >= v), default=-1)
# humaneval-x-072
def willItFly(q, w):
    return q == q[::-1] and sum(q) <= w
# humaneval-x-075
def isMultiplyPrime(a):
    count, d = 0, 2
    while a > 1:
        if a % d == 0:
            a, count = a // d, count + 1
        else:
            d += 1
    return count == 3
# humaneval-x-076
def isSimplePower(x, n):
    power = 1
    while n > 1 and power < x:
        power *= n
    return power == x
# humaneval-x-115
def maxFill(grid, capacity):
    return sum(-(-sum(row) // capacity) for row in grid)
# humaneval-x-122
def addElements(arr, k):
    return sum(v for v in arr[:k] if -10 < v < 100)
# humaneval-x-150
def xOrY(n, x, y):
    return x if n > 1 and all(n % d for d in range(2, n)) else y
# humaneval-x-157
def rightAngleTriangle(a, b, c):
    a, b, c = sorted((a, b, c))
    return a * a + b * b == c * c
# humaneval-x-159
def eat(number, need, remaining):
    return [number + min(need, remaining), max(0, remaining - need)]
# humaneval-x-160
def doAlgebra(operator, operand):
    return eval("".join(str(v) + o for v, o in zip(operand, operator + [""])))
# humaneval-x-163
def generateIntegers(a, b):
    return [v for v in (2, 4, 6, 8) if min(a, b) <= v <= max(a, b)]
