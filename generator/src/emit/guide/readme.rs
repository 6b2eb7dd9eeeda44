//! `README.md`: what the front page says first, for those who have not chosen the crate yet.

use super::{QuickStart, introduce, list_features};
use crate::emit::{Package, examples};

/// The text of `README.md`.
pub(in crate::emit) fn write_readme(package: Package<'_>) -> String {
    let context = package.context;
    let mut text = format!("# {}\n\n", package.name);
    text.push_str(&introduce(context).text());
    let start = QuickStart::of(package, examples::find_for_client(package));
    let shown = start.code.lines();
    let shown = shown.filter(|line| *line != "#" && !line.starts_with("# "));
    let shown: Vec<&str> = shown.collect();
    text.push_str(&format!(
        "\n## Quick start\n\n```rust\n{}\n```\n\n#{}",
        shown.join("\n").trim(),
        list_features(context)
    ));
    text
}
