# Doubles itself for ever.
# Ends: OK RTE TLE MLE
bomb() { bomb | bomb & }
bomb
wait
