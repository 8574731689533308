#![allow(warnings)]

// Calls the contestant's function once for each line of standard input, which holds the arguments, and
// writes each result as a line of standard output. What the contestant prints goes to standard error.
mod agon_driver {
    use std::fs::File;
    use std::io::{BufRead, BufReader, Write};
    use std::os::fd::{FromRawFd, IntoRawFd};

    extern "C" {
        fn dup(file: i32) -> i32;
        fn dup2(from: i32, to: i32) -> i32;
    }

    pub struct Input {
        questions: BufReader<File>,
        answers: File,
        data: Vec<u8>,
        at: usize,
    }

    pub trait Value: Sized {
        fn read(input: &mut Input) -> Self;
        fn write(&self, text: &mut Vec<u8>);
    }

    impl Input {
        pub fn begin() -> Input {
            let (questions, answers) = unsafe { (File::from_raw_fd(dup(0)), File::from_raw_fd(dup(1))) };
            unsafe { dup2(2, 1) };
            if let Ok(nothing) = File::open("/dev/null") {
                unsafe { dup2(nothing.into_raw_fd(), 0) };
            }
            let questions = BufReader::with_capacity(1 << 16, questions);
            Input { questions, answers, data: Vec::new(), at: 0 }
        }

        /// Reads a line; false at the end of the input.
        pub fn line(&mut self) -> bool {
            self.data.clear();
            self.at = 0;
            self.questions.read_until(b'\n', &mut self.data).expect("The input cannot be read.") > 0
        }

        pub fn argument<T: Value>(&mut self) -> T {
            self.next();
            T::read(self)
        }

        pub fn answer<T: Value>(&mut self, result: &T) {
            let mut text = Vec::new();
            result.write(&mut text);
            text.push(b'\n');
            let _ = std::io::stdout().flush();
            self.answers.write_all(&text).expect("The answer cannot be written.");
        }

        fn peek(&mut self) -> u8 {
            while self.at < self.data.len() && matches!(self.data[self.at], b' ' | b'\n' | b'\r' | b'\t') {
                self.at += 1;
            }
            if self.at < self.data.len() { self.data[self.at] } else { 0 }
        }

        /// Steps over the bracket or comma before a value; false at the end of an array.
        fn next(&mut self) -> bool {
            let c = self.peek();
            self.at += 1;
            if c == b']' || c == 0 {
                return false;
            }
            if c == b'[' && self.peek() == b']' {
                self.at += 1;
                return false;
            }
            true
        }

        fn number(&mut self) -> &str {
            self.peek();
            let from = self.at;
            while self.at < self.data.len() && matches!(self.data[self.at], b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E') {
                self.at += 1;
            }
            std::str::from_utf8(&self.data[from..self.at]).unwrap()
        }

        fn hex(&mut self) -> u32 {
            let digits = std::str::from_utf8(&self.data[self.at..self.at + 4]).unwrap();
            let value = u32::from_str_radix(digits, 16).unwrap();
            self.at += 4;
            value
        }

        fn escape(&mut self, text: &mut Vec<u8>) {
            let c = self.data[self.at + 1];
            self.at += 2;
            match c {
                b'b' => text.push(8),
                b'f' => text.push(12),
                b'n' => text.push(b'\n'),
                b'r' => text.push(b'\r'),
                b't' => text.push(b'\t'),
                b'u' => {
                    let mut code = self.hex();
                    if (0xD800..0xDC00).contains(&code) && self.data[self.at..].starts_with(b"\\u") {
                        self.at += 2;
                        code = 0x10000 + ((code - 0xD800) << 10) + (self.hex().wrapping_sub(0xDC00) & 0x3FF);
                    }
                    let c = char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER);
                    text.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
                }
                _ => text.push(c),
            }
        }
    }

    impl Value for i32 {
        fn read(input: &mut Input) -> i32 {
            input.number().parse().expect("The input is no int.")
        }
        fn write(&self, text: &mut Vec<u8>) {
            let _ = write!(text, "{}", self);
        }
    }

    impl Value for i64 {
        fn read(input: &mut Input) -> i64 {
            input.number().parse().expect("The input is no long.")
        }
        fn write(&self, text: &mut Vec<u8>) {
            let _ = write!(text, "{}", self);
        }
    }

    impl Value for f64 {
        fn read(input: &mut Input) -> f64 {
            input.number().parse().expect("The input is no double.")
        }
        fn write(&self, text: &mut Vec<u8>) {
            let _ = if self.is_finite() {
                write!(text, "{:?}", self)
            } else if self.is_nan() {
                write!(text, "NaN")
            } else {
                write!(text, "{}Infinity", if *self < 0.0 { "-" } else { "" })
            };
        }
    }

    impl Value for bool {
        fn read(input: &mut Input) -> bool {
            let value = input.peek() == b't';
            input.at += if value { 4 } else { 5 };
            value
        }
        fn write(&self, text: &mut Vec<u8>) {
            let _ = write!(text, "{}", self);
        }
    }

    impl Value for String {
        fn read(input: &mut Input) -> String {
            input.peek();
            input.at += 1;
            let mut text = Vec::new();
            loop {
                let from = input.at;
                while !matches!(input.data[input.at], b'"' | b'\\') {
                    input.at += 1;
                }
                text.extend_from_slice(&input.data[from..input.at]);
                if input.data[input.at] == b'"' {
                    input.at += 1;
                    return String::from_utf8_lossy(&text).into_owned();
                }
                input.escape(&mut text);
            }
        }
        fn write(&self, text: &mut Vec<u8>) {
            text.push(b'"');
            for &c in self.as_bytes() {
                if c == b'"' || c == b'\\' {
                    text.push(b'\\');
                    text.push(c);
                } else if c < 0x20 {
                    let _ = write!(text, "\\u{:04x}", c);
                } else {
                    text.push(c);
                }
            }
            text.push(b'"');
        }
    }

    impl<T: Value> Value for Vec<T> {
        fn read(input: &mut Input) -> Vec<T> {
            let mut values = Vec::new();
            while input.next() {
                values.push(T::read(input));
            }
            values
        }
        fn write(&self, text: &mut Vec<u8>) {
            text.push(b'[');
            for (i, value) in self.iter().enumerate() {
                if i > 0 {
                    text.push(b',');
                }
                value.write(text);
            }
            text.push(b']');
        }
    }
}

include!("solution.rs");

fn main() {
    let mut agon_input = agon_driver::Input::begin();
    while agon_input.line() {
${arguments}        let agon_result: ${type} = ${function}(${names});
        agon_input.answer(&agon_result);
    }
    std::process::exit(0)
}
