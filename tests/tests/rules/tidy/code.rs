//! Rust files, line by line.

use crate::project::{TextFile, files};

/// All Rust files of the project.
pub fn rust() -> Vec<TextFile> {
    files("", &["rs"])
}

/// The rooms of the generator without its tests: the room and the file.
pub fn rooms() -> Vec<(String, TextFile)> {
    let all = files("generator/src", &["rs"]).into_iter();
    let code = all.filter(|file| !is_test(&file.path));
    code.map(|file| (room(&file.path).to_owned(), file))
        .collect()
}

/// Whether a file holds tests or helps them, and so may look anywhere.
pub fn is_test(path: &str) -> bool {
    let helps = path == "generator/src/testing.rs" || path.starts_with("generator/src/testing/");
    helps || path.ends_with("/tests.rs") || path.contains("/tests/") || path.starts_with("tests/")
}

/// The room of a file of the generator: a folder or a file directly in `src`.
fn room(path: &str) -> &str {
    let path = path.strip_prefix("generator/src/").unwrap();
    let end = path.find(['/', '.']).unwrap();
    &path[..end]
}

/// The lines of code with their numbers: without comments, whether they document or not.
pub fn code(file: &TextFile) -> impl Iterator<Item = (usize, &str)> {
    let lines = (1..).zip(file.text.lines());
    lines.filter(|(_, line)| !line.trim_start().starts_with("//"))
}

/// The names that follow `prefix` where it begins a path.
pub fn behind<'t>(line: &'t str, prefix: &'t str) -> impl Iterator<Item = &'t str> {
    let starts = line.match_indices(prefix);
    let own = starts.filter(|(at, _)| !line[..*at].ends_with(is_word));
    own.map(move |(at, _)| {
        let rest = &line[at + prefix.len()..];
        &rest[..rest.find(|c| !is_word(c)).unwrap_or(rest.len())]
    })
}

/// Whether a line has a path that begins with `name`.
pub fn has_path(line: &str, name: &str) -> bool {
    behind(line, &format!("{name}::")).next().is_some()
}

fn is_word(character: char) -> bool {
    character == '_' || character.is_alphanumeric()
}
