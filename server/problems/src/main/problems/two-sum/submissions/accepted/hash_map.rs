use std::collections::HashMap;

fn twoSum(nums: Vec<i32>, target: i32) -> Vec<i32> {
    let mut seen_at: HashMap<i64, usize> = HashMap::new();
    for (j, &price) in nums.iter().enumerate() {
        if let Some(&i) = seen_at.get(&(target as i64 - price as i64)) {
            return vec![i as i32, j as i32];
        }
        seen_at.insert(price as i64, j);
    }
    Vec::new()
}
