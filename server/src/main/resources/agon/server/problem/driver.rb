# Calls the contestant's function once for each line of standard input, which holds the arguments, and
# writes each result as a line of standard output. What the contestant prints goes to standard error.
require "json"

module AgonDriver
  FUNCTION = "${function}"
  PARAMETERS = ${parameters}
  RETURNS = "${returns}"

  def self.fail(message)
    STDOUT.flush
    STDERR.write(message + "\n")
    exit!(1)
  end

  def self.misfit(value, type, where)
    where = "its result" if where.empty?
    fail("#{FUNCTION} must return #{RETURNS}, but #{where} is of class #{value.class}, not #{type}.")
  end

  def self.argument(value, type)
    return value unless type.start_with?("double")
    type == "double" ? value.to_f : value.map { |element| argument(element, type[0..-3]) }
  end

  def self.real(value)
    return "NaN" if value.nan?
    return value > 0 ? "Infinity" : "-Infinity" if value.infinite?
    value.to_s
  end

  def self.text_of(value, type, where = "")
    return "null" if value.nil?
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
    end
    misfit(value, type, where)
  end

  def self.call(top, values)
    arguments = values.zip(PARAMETERS).map { |value, type| argument(value, type) }
    if Object.const_defined?(:Solution) && Solution.method_defined?(FUNCTION)
      Solution.new.send(FUNCTION, *arguments)
    elsif top.respond_to?(FUNCTION, true)
      top.send(FUNCTION, *arguments)
    else
      fail("There is no function #{FUNCTION}.")
    end
  end

  def self.main(top)
    questions = STDIN.dup
    answers = STDOUT.dup
    STDIN.reopen(File::NULL)
    STDOUT.reopen(STDERR)
    load File.join(__dir__, "solution.rb")
    while (line = questions.gets("\n"))
      text = text_of(call(top, JSON.parse(line.force_encoding("UTF-8"))), RETURNS)
      STDOUT.flush
      answers.write(text, "\n")
      answers.flush
    end
    exit!(0)
  end
end

AgonDriver.main(self)
