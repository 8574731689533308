# Calls the contestant's function once for each line of standard input, which holds the arguments, and
# writes each result as a line of standard output. What the contestant prints goes to standard error.
require "json"
${if tree}
class TreeNode
    attr_accessor :val, :left, :right

    def initialize(val = 0, left = nil, right = nil)
        @val = val
        @left = left
        @right = right
    end
end
${end}
${if list}
class ListNode
    attr_accessor :val, :next

    def initialize(val = 0, _next = nil)
        @val = val
        @next = _next
    end
end
${end}
${if interval}
class Interval
    attr_accessor :start, :end

    def initialize(start = 0, _end = 0)
        @start = start
        @end = _end
    end
end
${end}

module AgonDriver
  MOST_NODES = 1_000_000
${if function}
  FUNCTION = "${function}"
  PARAMETERS = ${parameters}
  RETURNS = "${returns}"
  CHANGED = ${changed}
${end}
${if class}
  # By what the input calls them: the names here, the types of the parameters, and that of the result.
  METHODS = ${methods}
${end}

  def self.fail(message)
    STDOUT.flush
    STDERR.write(message + "\n")
    exit!(1)
  end

  def self.endless
    fail("The result does not end after #{MOST_NODES} nodes.")
  end

  def self.misfit(value, type, where)
    fail("#{where} is of class #{value.class}, not #{type}.")
  end

  # What makes an argument of a JSON value; nil where the value will do as it is.
  READERS = Hash.new { |known, type| known[type] = reader(type) }

  def self.reader(type)
    case type
    when "double"
      :to_f.to_proc
    when "tree"
      method(:tree)
    when "list"
      ->(values) { values.reverse.inject(nil) { |rest, val| ListNode.new(val, rest) } }
    when "interval"
      ->(ends) { Interval.new(*ends) }
    when /\?\z/
      inner = READERS[type[0..-2]]
      inner && ->(value) { value && inner.call(value) }
    when /\[\]\z/
      inner = READERS[type[0..-3]]
      inner && ->(values) { values.map(&inner) }
    end
  end

  # Level by level.
  def self.tree(values)
    nodes = values.map { |val| val && TreeNode.new(val) }
    child = 0
    nodes.each do |node|
      next unless node
      node.left = nodes[child += 1]
      node.right = nodes[child += 1]
    end
    nodes.first
  end

  def self.arguments(values, types)
    values.zip(types).map { |value, type| READERS[type] ? READERS[type].call(value) : value }
  end

  def self.real(value)
    return "NaN" if value.nan?
    return value > 0 ? "Infinity" : "-Infinity" if value.infinite?
    value.to_s
  end

  # Level by level, without what is missing at the end.
  def self.tree_text(root, where)
    nodes = [root]
    parts = []
    last = 0
    nodes.each do |node|
      endless if nodes.size > 2 * MOST_NODES + 1
      if node.nil?
        parts << "null"
      else
        parts << text_of(node.val, "int", where)
        last = parts.size
        nodes << node.left << node.right
      end
    end
    "[" + parts.first(last).join(",") + "]"
  end

  def self.list_text(head, where)
    parts = []
    while head
      endless if parts.size == MOST_NODES
      parts << text_of(head.val, "int", where)
      head = head.next
    end
    "[" + parts.join(",") + "]"
  end

  def self.text_of(value, type, where)
    if value.nil?
      return type == "tree" || type == "list" ? "[]" : "null"
    end
    if type.end_with?("[]")
      misfit(value, type, where) unless value.respond_to?(:to_a) && !value.is_a?(Hash)
      inner = type[0..-3]
      parts = value.to_a.each_with_index.map { |element, i| text_of(element, inner, "#{where}[#{i}]") }
      return "[" + parts.join(",") + "]"
    end
    case type
    when "int", "long"
      return value.to_s if value.is_a?(Integer)
    when "double"
      return real(value.to_f) if value.is_a?(Numeric)
    when "bool"
      return value.to_s if value == true || value == false
    when "string"
      return JSON.generate(value.encode("UTF-8").scrub) if value.is_a?(String)
      return JSON.generate(value.to_s) if value.is_a?(Symbol)
    when "char"
      return JSON.generate(value) if value.is_a?(String) && value.length == 1
    when "tree"
      return tree_text(value, where) if value.is_a?(TreeNode)
    when "list"
      return list_text(value, where) if value.is_a?(ListNode)
    when "interval"
      return text_of([value.start, value.end], "int[]", where) if value.is_a?(Interval)
    when /\?\z/
      return text_of(value, type[0..-2], where)
    end
    misfit(value, type, where)
  end
${if function}

  def self.called(top)
    if Object.const_defined?(:Solution) && Solution.method_defined?(FUNCTION)
      Solution.new
    elsif top.respond_to?(FUNCTION, true)
      top
    else
      fail("There is no function #{FUNCTION}.")
    end
  end

  def self.answer(top, values)
    given = arguments(values, PARAMETERS)
    result = called(top).send(FUNCTION, *given)
    return text_of(given[CHANGED], RETURNS, "#{FUNCTION} must leave #{RETURNS} in its argument, but that") if CHANGED
    text_of(result, RETURNS, "#{FUNCTION} must return #{RETURNS}, but its result")
  end
${end}
${if class}

  def self.answer(top, (names, values))
    made = nil
    texts = names.zip(values).map do |name, given|
      method, parameters, returns = METHODS[name]
      given = arguments(given, parameters)
      if made
        result = made.public_send(method, *given)
        returns ? text_of(result, returns, "#{method} must return #{returns}, but its result") : "null"
      else
        made = Object.const_get(method).new(*given)
        "null"
      end
    end
    "[" + texts.join(",") + "]"
  end
${end}

  def self.main(top)
    questions = STDIN.dup
    answers = STDOUT.dup
    STDIN.reopen(File::NULL)
    STDOUT.reopen(STDERR)
    load File.join(__dir__, "solution.rb")
    while (line = questions.gets("\n"))
      text = answer(top, JSON.parse(line.force_encoding("UTF-8")))
      STDOUT.flush
      answers.write(text, "\n")
      answers.flush
    end
    exit!(0)
  end
end

AgonDriver.main(self)
