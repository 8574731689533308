#![allow(warnings)]

// Calls the contestant's function once for each line of standard input, which holds the arguments, and
// writes each result as a line of standard output. What the contestant prints goes to standard error.

mod agon_nodes {
    pub use std::cell::RefCell;
    pub use std::rc::Rc;

${if tree}
#[derive(Debug, PartialEq, Eq)]
pub struct TreeNode {
    pub val: i32,
    pub left: Option<Rc<RefCell<TreeNode>>>,
    pub right: Option<Rc<RefCell<TreeNode>>>,
}

impl TreeNode {
    pub fn new(val: i32) -> Self {
        TreeNode { val, left: None, right: None }
    }
}
${end}
${if list}
#[derive(Debug, PartialEq, Eq, Clone)]
pub struct ListNode {
    pub val: i32,
    pub next: Option<Box<ListNode>>,
}

impl ListNode {
    pub fn new(val: i32) -> Self {
        ListNode { val, next: None }
    }
}
${end}
${if interval}
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Clone, Copy)]
pub struct Interval {
    pub start: i32,
    pub end: i32,
}

impl Interval {
    pub fn new(start: i32, end: i32) -> Self {
        Interval { start, end }
    }
}
${end}
}

// What the contestant imports or defines by these names goes before.
use agon_nodes::*;

mod agon_driver {
    use super::agon_nodes::*;
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
        text: Vec<u8>,
    }

    const MOST_NODES: usize = 1_000_000;

    /// Nothing is dropped, since a chain would take as much stack as it is long.
    fn endless() -> ! {
        eprintln!("The result does not end after {} nodes.", MOST_NODES);
        std::process::exit(1)
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
            Input { questions, answers, data: Vec::new(), at: 0, text: Vec::new() }
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

        pub fn result<T: Value>(&mut self, result: &T) {
            result.write(&mut self.text);
        }

        pub fn text(&mut self, text: &str) {
            self.text.extend_from_slice(text.as_bytes());
        }

        pub fn answer(&mut self) {
            self.text.push(b'\n');
            let _ = std::io::stdout().flush();
            self.answers.write_all(&self.text).expect("The answer cannot be written.");
            self.text.clear();
        }
${if class}

        /// The names of the calls; then their arguments are next.
        pub fn calls(&mut self) -> Vec<String> {
            let names = self.argument();
            self.next();
            self.next();
            names
        }
${end}

        fn peek(&mut self) -> u8 {
            while self.at < self.data.len() && matches!(self.data[self.at], b' ' | b'\n' | b'\r' | b'\t') {
                self.at += 1;
            }
            if self.at < self.data.len() { self.data[self.at] } else { 0 }
        }

        /// Steps over the bracket or comma before a value; false at the end of an array.
        pub fn next(&mut self) -> bool {
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

        fn null(&mut self) -> bool {
            let missing = self.peek() == b'n';
            if missing {
                self.at += 4;
            }
            missing
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
            quote(self, text);
        }
    }

    impl Value for char {
        fn read(input: &mut Input) -> char {
            String::read(input).chars().next().expect("The input is no char.")
        }
        fn write(&self, text: &mut Vec<u8>) {
            quote(self.encode_utf8(&mut [0; 4]), text);
        }
    }

    fn quote(value: &str, text: &mut Vec<u8>) {
        text.push(b'"');
        for &c in value.as_bytes() {
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

    impl<T: Value> Value for Option<T> {
        fn read(input: &mut Input) -> Option<T> {
            if input.null() { None } else { Some(T::read(input)) }
        }
        fn write(&self, text: &mut Vec<u8>) {
            match self {
                Some(value) => value.write(text),
                None => text.extend_from_slice(b"null"),
            }
        }
    }
${if tree}

    type Tree = Option<Rc<RefCell<TreeNode>>>;

    /// Level by level, without what is missing at the end.
    impl Value for Tree {
        fn read(input: &mut Input) -> Tree {
            let nodes: Vec<Tree> = Vec::<Option<i32>>::read(input)
                .into_iter()
                .map(|val| val.map(|val| Rc::new(RefCell::new(TreeNode::new(val)))))
                .collect();
            let mut children = nodes.iter().skip(1);
            for node in nodes.iter().flatten() {
                node.borrow_mut().left = children.next().cloned().flatten();
                node.borrow_mut().right = children.next().cloned().flatten();
            }
            nodes.first().cloned().flatten()
        }
        fn write(&self, text: &mut Vec<u8>) {
            let mut nodes = vec![self.clone()];
            text.push(b'[');
            let mut end = text.len();
            let mut at = 0;
            while at < nodes.len() {
                if nodes.len() > 2 * MOST_NODES + 1 {
                    endless();
                }
                if at > 0 {
                    text.push(b',');
                }
                if let Some(node) = nodes[at].clone() {
                    let node = node.borrow();
                    node.val.write(text);
                    end = text.len();
                    nodes.push(node.left.clone());
                    nodes.push(node.right.clone());
                } else {
                    text.extend_from_slice(b"null");
                }
                at += 1;
            }
            text.truncate(end);
            text.push(b']');
        }
    }
${end}
${if list}

    type List = Option<Box<ListNode>>;

    impl Value for List {
        fn read(input: &mut Input) -> List {
            let mut head = None;
            for val in Vec::<i32>::read(input).into_iter().rev() {
                head = Some(Box::new(ListNode { val, next: head }));
            }
            head
        }
        fn write(&self, text: &mut Vec<u8>) {
            text.push(b'[');
            let mut rest = self;
            let mut count = 0;
            while let Some(node) = rest {
                if count == MOST_NODES {
                    endless();
                }
                if count > 0 {
                    text.push(b',');
                }
                count += 1;
                node.val.write(text);
                rest = &node.next;
            }
            text.push(b']');
        }
    }
${end}
${if interval}

    impl Value for Interval {
        fn read(input: &mut Input) -> Interval {
            let ends = Vec::read(input);
            Interval::new(ends[0], ends[1])
        }
        fn write(&self, text: &mut Vec<u8>) {
            Value::write(&vec![self.start, self.end], text);
        }
    }
${end}
}

include!("solution.rs");

fn main() {
    let mut agon_input = agon_driver::Input::begin();
    while agon_input.line() {
${if function}
${arguments}        ${call}
${end}
${if class}
        let agon_calls = agon_input.calls();
${arguments}        let mut agon_made = ${class}::new(${names});
        agon_input.next();
        agon_input.text("[null");
        for agon_call in &agon_calls[1..] {
            agon_input.next();
            agon_input.text(",");
            match agon_call.as_str() {
${methods}                _ => {}
            }
            agon_input.next();
        }
        agon_input.text("]");
${end}
        agon_input.answer();
    }
    std::process::exit(0)
}
