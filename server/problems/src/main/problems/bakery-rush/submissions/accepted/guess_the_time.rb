def secondsUntilDone(loaves, ovens)
  ready = ovens.map { |t, c, r| [t, c, t * c, t * c + r] }
  # All of them together never need longer than the fastest one on its own.
  high = ready.map { |t, c, hot, cycle| loaves * t + (loaves - 1) / c * (cycle - hot) }.min
  low = 0
  while high - low > 1
    time = (low + high) / 2
    done = 0
    ready.each do |t, c, hot, cycle|
      rest = time % cycle
      done += time / cycle * c + (rest < hot ? rest : hot) / t
      break if done >= loaves
    end
    if done >= loaves
      high = time
    else
      low = time
    end
  end
  high
end
