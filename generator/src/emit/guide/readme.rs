//! `README.md`: what the front page says first, for those who have not chosen the crate yet.

use super::{Context, QuickStart, introduce, list_features};

/// The text of `README.md`.
pub(in crate::emit) fn write_readme(context: Context<'_>) -> String {
    let mut text = format!("# {}\n\n", context.crate_name);
    text.push_str(&introduce(context).text());
    let start = QuickStart::of(context);
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
