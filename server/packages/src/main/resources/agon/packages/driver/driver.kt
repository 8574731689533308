@file:Suppress("NAME_SHADOWING", "LocalVariableName", "FunctionName")

import java.io.BufferedOutputStream
import java.io.ByteArrayInputStream
import java.io.FileDescriptor
import java.io.FileInputStream
import java.io.FileOutputStream
import java.io.InputStream
import java.io.PrintStream

// Calls the contestant's function once for each line of standard input, which holds the arguments, and
// writes each result as a line of standard output. What the contestant prints goes to standard error.
${if tree}
class TreeNode(var `val`: Int = 0) {
    var left: TreeNode? = null
    var right: TreeNode? = null
}
${end}
${if list}
class ListNode(var `val`: Int = 0) {
    var next: ListNode? = null
}
${end}
${if interval}
class Interval(var start: Int = 0, var end: Int = 0)
${end}

private const val AGON_MOST_NODES = 1_000_000

private class AgonInput(private val stream: InputStream) {
    private var data = ByteArray(1 shl 16)
    private var at = 0
    private var end = 0
    private var filled = 0

    /** Reads a line; false at the end of the input. What came with it of the next line is kept. */
    fun line(): Boolean {
        filled -= end
        System.arraycopy(data, end, data, 0, filled)
        at = 0
        var seen = 0
        while (true) {
            while (seen < filled) {
                if (data[seen++].toInt() == 10) {
                    end = seen
                    return true
                }
            }
            if (filled == data.size) data = data.copyOf(2 * filled)
            val got = stream.read(data, filled, data.size - filled)
            if (got < 0) {
                end = filled
                return end > 0
            }
            filled += got
        }
    }

    private fun peek(): Int {
        while (at < end && (data[at].toInt() == 32 || data[at] in 9..13)) at++
        return if (at < end) data[at].toInt() else -1
    }

    /** Steps over the bracket or comma before a value; false at the end of an array. */
    fun next(): Boolean {
        val c = peek()
        at++
        if (c == ']'.code || c == -1) return false
        if (c == '['.code && peek() == ']'.code) {
            at++
            return false
        }
        return true
    }

    fun int() = long().toInt()

    fun long(): Long {
        val negative = peek() == '-'.code
        if (negative) at++
        var value = 0L
        while (at < end && data[at] in 48..57) value = 10 * value - (data[at++] - 48)
        return if (negative) value else -value
    }

    fun double(): Double {
        peek()
        val from = at
        while (at < end && data[at] > 32 && data[at].toInt() != ','.code && data[at].toInt() != ']'.code) at++
        return String(data, from, at - from, Charsets.ISO_8859_1).toDouble()
    }

    fun bool(): Boolean {
        val value = peek() == 't'.code
        at += if (value) 4 else 5
        return value
    }

    fun char() = string()[0]

    fun string(): String {
        peek()
        at++
        val text = StringBuilder()
        while (true) {
            val from = at
            while (data[at].toInt() != '"'.code && data[at].toInt() != '\\'.code) at++
            text.append(String(data, from, at - from, Charsets.UTF_8))
            if (data[at++].toInt() == '"'.code) return text.toString()
            when (val c = data[at++].toInt().toChar()) {
                'b' -> text.append('\b')
                'f' -> text.append('\u000c')
                'n' -> text.append('\n')
                'r' -> text.append('\r')
                't' -> text.append('\t')
                'u' -> {
                    text.append(String(data, at, 4, Charsets.ISO_8859_1).toInt(16).toChar())
                    at += 4
                }
                else -> text.append(c)
            }
        }
    }

    inline fun <reified T> array(element: () -> T): Array<T> {
        val values = ArrayList<T>()
        while (next()) values.add(element())
        return values.toTypedArray()
    }

    fun intArray(): IntArray {
        var values = IntArray(8)
        var size = 0
        while (next()) {
            if (size == values.size) values = values.copyOf(2 * size)
            values[size++] = int()
        }
        return values.copyOf(size)
    }

    fun longArray(): LongArray {
        var values = LongArray(8)
        var size = 0
        while (next()) {
            if (size == values.size) values = values.copyOf(2 * size)
            values[size++] = long()
        }
        return values.copyOf(size)
    }

    fun doubleArray(): DoubleArray {
        var values = DoubleArray(8)
        var size = 0
        while (next()) {
            if (size == values.size) values = values.copyOf(2 * size)
            values[size++] = double()
        }
        return values.copyOf(size)
    }

    fun booleanArray(): BooleanArray = array { bool() }.toBooleanArray()

    fun charArray(): CharArray = array { char() }.toCharArray()

    private fun missing(): Boolean {
        val missing = peek() == 'n'.code
        if (missing) at += 4
        return missing
    }

    fun <T> orNull(value: () -> T): T? = if (missing()) null else value()
${if tree}

    /** Level by level. */
    fun tree(): TreeNode? {
        val nodes = ArrayList<TreeNode?>()
        while (next()) nodes.add(if (missing()) null else TreeNode(int()))
        var child = 1
        for (node in nodes) {
            if (node == null) continue
            if (child < nodes.size) node.left = nodes[child++]
            if (child < nodes.size) node.right = nodes[child++]
        }
        return nodes.firstOrNull()
    }
${end}
${if list}

    fun list(): ListNode? {
        val before = ListNode(0)
        var last = before
        while (next()) {
            val node = ListNode(int())
            last.next = node
            last = node
        }
        return before.next
    }
${end}
${if interval}

    fun interval(): Interval {
        val ends = intArray()
        return Interval(ends[0], ends[1])
    }
${end}
${if class}

    /** The names of the calls; then their arguments are next. */
    fun calls(): Array<String> {
        next()
        val names = array { string() }
        next()
        next()
        return names
    }
${end}
}

private fun agonWrite(text: StringBuilder, value: Any?, type: String) {
${if tree}
    if (type == "tree") return agonTree(text, value as TreeNode?)
${end}
${if list}
    if (type == "list") return agonList(text, value as ListNode?)
${end}
    when (value) {
        is String -> agonQuote(text, value)
        is Char -> agonQuote(text, value.toString())
        is IntArray -> agonJoin(text, value.size) { text.append(value[it]) }
        is LongArray -> agonJoin(text, value.size) { text.append(value[it]) }
        is DoubleArray -> agonJoin(text, value.size) { text.append(value[it]) }
        is BooleanArray -> agonJoin(text, value.size) { text.append(value[it]) }
        is CharArray -> agonJoin(text, value.size) { agonQuote(text, value[it].toString()) }
        is Array<*> -> agonWriteAll(text, value.asList(), type)
        is List<*> -> agonWriteAll(text, value, type)
${if interval}
        is Interval -> text.append('[').append(value.start).append(',').append(value.end).append(']')
${end}
        else -> text.append(value)
    }
}

private fun agonWriteAll(text: StringBuilder, values: List<*>, type: String) {
    val inner = type.substringBeforeLast('[')
    agonJoin(text, values.size) { agonWrite(text, values[it], inner) }
}

private inline fun agonJoin(text: StringBuilder, size: Int, element: (Int) -> Unit) {
    text.append('[')
    for (i in 0 until size) {
        if (i > 0) text.append(',')
        element(i)
    }
    text.append(']')
}

private fun agonQuote(text: StringBuilder, value: String) {
    text.append('"')
    for (c in value) {
        if (c == '"' || c == '\\') text.append('\\').append(c)
        else if (c < ' ' || c.isSurrogate()) text.append(String.format("\\u%04x", c.code))
        else text.append(c)
    }
    text.append('"')
}
${if tree}

/** Level by level, without what is missing at the end. */
private fun agonTree(text: StringBuilder, root: TreeNode?) {
    val nodes = arrayListOf(root)
    text.append('[')
    var end = text.length
    var i = 0
    while (i < nodes.size) {
        if (nodes.size > 2 * AGON_MOST_NODES + 1) agonEndless()
        if (i > 0) text.append(',')
        val node = nodes[i++]
        if (node == null) {
            text.append("null")
            continue
        }
        text.append(node.`val`)
        end = text.length
        nodes.add(node.left)
        nodes.add(node.right)
    }
    text.setLength(end)
    text.append(']')
}
${end}
${if list}

private fun agonList(text: StringBuilder, head: ListNode?) {
    text.append('[')
    var count = 0
    var node = head
    while (node != null) {
        if (count == AGON_MOST_NODES) agonEndless()
        if (count++ > 0) text.append(',')
        text.append(node.`val`)
        node = node.next
    }
    text.append(']')
}
${end}

private fun agonEndless() {
    System.out.flush()
    System.err.println("The result does not end after $AGON_MOST_NODES nodes.")
    Runtime.getRuntime().halt(1)
}

fun main() {
    val input = AgonInput(FileInputStream(FileDescriptor.`in`))
    val answers = FileOutputStream(FileDescriptor.out)
    System.setIn(ByteArrayInputStream(ByteArray(0)))
    val prints = PrintStream(BufferedOutputStream(FileOutputStream(FileDescriptor.err), 1 shl 13), false, "UTF-8")
    System.setOut(prints)
    while (input.line()) {
        val text = StringBuilder()
        try {
${if function}
${arguments}            ${call}
${end}
${if class}
            val calls = input.calls()
${arguments}            val made = ${class}(${names})
            input.next()
            text.append("[null")
            for (call in 1 until calls.size) {
                input.next()
                text.append(',')
                when (calls[call]) {
${methods}                }
                input.next()
            }
            text.append(']')
${end}
        } finally {
            prints.flush()
        }
        text.append('\n')
        answers.write(text.toString().toByteArray())
    }
    Runtime.getRuntime().halt(0)
}
