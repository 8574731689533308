function diagnose(text: string): number {
    const closes: Record<string, string> = { "(": ")", "[": "]", "{": "}" };
    const wanted: string[] = [];
    for (let i = 0; i < text.length; i++) {
        if (text[i] in closes) {
            wanted.push(closes[text[i]]);
        } else if (wanted.pop() !== text[i]) {
            return i;
        }
    }
    return wanted.length > 0 ? text.length : -1;
}
