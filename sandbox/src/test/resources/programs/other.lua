return function(x)
  return 2 * x + 2
end
