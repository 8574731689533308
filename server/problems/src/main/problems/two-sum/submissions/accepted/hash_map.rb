def twoSum(nums, target)
  seen_at = {}
  nums.each_with_index do |price, j|
    i = seen_at[target - price]
    return [i, j] if i
    seen_at[price] = j
  end
  []
end
