//! What the project's texts do not speak of.

use crate::project::{assert_none, files};

/// This file, which has to name what it looks for.
const HERE: &str = "tests/tests/rules/tidy/words.rs";

/// Words about how the project is made rather than what it is.
const PROCESS: &[&str] = &["issue", "issues", "session", "sessions", "agent", "agents"];

/// What has one of those words in its name: a header, a cookie.
const NAMES: &[&str] = &["user-agent", "user_agent", "\"session\"", "session="];

/// Where folders of one machine begin.
const MACHINE: &[&str] = &[
    "/work/",
    "/home/",
    "/Users/",
    "/root/",
    "/tmp/",
    "C:\\Users",
];

#[test]
fn texts_speak_of_the_project() {
    let mut broken = Vec::new();
    for file in files("", &["rs", "md", "toml", "yaml"]) {
        for (number, line) in (1..).zip(file.text.lines()).filter(|_| file.path != HERE) {
            if speaks_of_process(line) || MACHINE.iter().any(|folder| line.contains(folder)) {
                broken.push(format!("{}:{number}: {}", file.path, line.trim()));
            }
        }
    }
    let rule = "texts speak neither of how they came about nor of one machine";
    assert_none(rule, &broken);
}

fn speaks_of_process(line: &str) -> bool {
    let mut line = line.to_lowercase();
    for name in NAMES {
        line = line.replace(name, "");
    }
    line.split(|c: char| !c.is_alphanumeric())
        .any(|word| PROCESS.contains(&word))
}
