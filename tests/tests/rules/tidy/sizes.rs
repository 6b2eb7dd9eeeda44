//! How long files and functions are.

use super::code::rust;
use crate::project::{TextFile, assert_none};

const MOST_LINES_OF_A_FILE: usize = 400;
const MOST_LINES_OF_A_FUNCTION: usize = 60;

/// Files that may be longer, because they are tables.
const LONG_FILES: &[&str] = &[];

/// Functions that may be longer, each with the reason.
const LONG_FUNCTIONS: &[(&str, &str, &str)] = &[];

#[test]
fn files_are_short() {
    let files = rust();
    let long = files.iter().filter(|file| is_written(file)).filter(|file| {
        let is_long = file.text.lines().count() > MOST_LINES_OF_A_FILE;
        is_long != LONG_FILES.contains(&&*file.path)
    });
    let broken: Vec<String> = long
        .map(|file| format!("{}: {}", file.path, file.text.lines().count()))
        .collect();
    let rule = format!("no file has more than {MOST_LINES_OF_A_FILE} lines but the listed ones");
    assert_none(&rule, &broken);
}

#[test]
fn functions_are_short() {
    let mut broken = Vec::new();
    let mut excused = 0;
    for file in rust().iter().filter(|file| is_written(file)) {
        for (name, length) in functions(&file.text) {
            let mut listed = LONG_FUNCTIONS.iter();
            if length <= MOST_LINES_OF_A_FUNCTION {
                continue;
            } else if listed.any(|(path, listed, _)| (*path, *listed) == (&*file.path, name)) {
                excused += 1;
            } else {
                broken.push(format!("{}: {name}: {length}", file.path));
            }
        }
    }
    let rule =
        format!("no function has more than {MOST_LINES_OF_A_FUNCTION} lines but the listed ones");
    assert_none(&rule, &broken);
    assert_eq!(excused, LONG_FUNCTIONS.len(), "a listed one is short");
}

/// Whether a file is written by hand; what is generated is as long as its document asks for.
fn is_written(file: &TextFile) -> bool {
    !file.path.starts_with("generated/src/")
}

/// Functions and how many lines they have. The files are formatted: a body ends at the indentation of its head.
fn functions(text: &str) -> Vec<(&str, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let mut functions = Vec::new();
    for (start, line) in lines.iter().enumerate() {
        let Some(name) = name(line) else {
            continue;
        };
        let indent = &line[..line.len() - line.trim_start().len()];
        let end = lines[start..].iter().position(|line| {
            let rest = line.strip_prefix(indent).unwrap_or_default();
            let is_alone = rest.starts_with('}') || name_ends(rest);
            is_alone && !rest.starts_with(' ')
        });
        functions.push((name, end.map_or(1, |end| end + 1)));
    }
    functions
}

/// Whether the line of a head is all there is: a declaration, or a body on the same line.
fn name_ends(line: &str) -> bool {
    line.ends_with(';') || (line.contains("fn ") && line.ends_with('}'))
}

/// The name of the function whose head begins on this line.
fn name(line: &str) -> Option<&str> {
    let (before, behind) = line.split_once("fn ")?;
    let is_head = before.split_whitespace().all(|word| {
        word.starts_with("pub") || ["in", "const", "async", "unsafe", "super)"].contains(&word)
    });
    let end = behind.find(['(', '<'])?;
    is_head.then_some(&behind[..end])
}

#[test]
fn functions_are_measured() {
    let text = "    pub(crate) fn a(\n        b: C,\n    ) -> D {\n        e\n    }\nfn f() {}\nfn g();\nx";
    assert_eq!(functions(text), [("a", 5), ("f", 1), ("g", 1)]);
}
