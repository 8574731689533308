def bestPay(requests, gap)
  requests = requests.sort_by { |request| request[1] }
  ends = requests.map { |request| request[1] }
  best = [0]
  requests.each_with_index do |(start, _, pay), i|
    before = ends.bsearch_index { |one| one > start - gap } || ends.length
    best.push([best[i], best[before] + pay].max)
  end
  best.last
end
