let calls = 0;

function turn(by, nums) {
    console.log("call", ++calls);
    nums.push(...nums.splice(0, by));
}
