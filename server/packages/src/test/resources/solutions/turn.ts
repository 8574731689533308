let calls = 0;

function turn(by: number, nums: number[]): void {
    console.log("call", ++calls);
    nums.push(...nums.splice(0, by));
}
