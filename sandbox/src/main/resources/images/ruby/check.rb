# Says at once what does not parse: check.rb FILE...
ARGV.each do |path|
  RubyVM::InstructionSequence.compile_file(path)
rescue SyntaxError => error
  warn error.message
  exit 1
end
