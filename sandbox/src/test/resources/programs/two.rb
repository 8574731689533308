require_relative "other"

puts other(20)
