//! A comparison as text that only changes when the comparison does.

use std::fmt::{Display, Write};

use clientgen::compare::{Change, Comparison, ItemChange, Location, Verdict};

/// Writes a block for each change.
pub fn render(comparison: &Comparison) -> String {
    let blocks: Vec<String> = comparison.changes.iter().map(block).collect();
    blocks.join("\n")
}

fn block(change: &Change) -> String {
    let mut text = String::new();
    let _ = writeln!(text, "{} at {}", change.rule.code, change.place);
    let _ = writeln!(text, "  {}", change.message);
    let _ = writeln!(text, "  deployed: {}", verdict(&change.deployed));
    let _ = writeln!(text, "  rollback: {}", verdict(&change.rollback));
    let _ = writeln!(text, "  source: {}", verdict(&change.source));
    let limit = match change.only_without_default_features {
        true => ", only without default features",
        false => "",
    };
    let _ = writeln!(text, "  step: {}{limit}", change.step);
    let _ = writeln!(text, "  base: {}", pointer(change.base.as_ref()));
    let _ = writeln!(text, "  head: {}", pointer(change.head.as_ref()));
    for used in &change.uses {
        let _ = writeln!(text, "  {} by {}", used.direction.name(), used.operation);
    }
    for item in &change.items {
        item_lines(&mut text, item);
    }
    text
}

fn item_lines(text: &mut String, item: &ItemChange) {
    let _ = writeln!(text, "  {} {}", item.effect, item.path);
    for (sign, declaration) in [("-", &item.before), ("+", &item.after)] {
        if let Some(declaration) = declaration {
            let _ = writeln!(text, "    {sign} {declaration}");
        }
    }
}

/// Writes the verdicts of a change on one line.
pub fn verdicts(change: &Change) -> String {
    format!(
        "deployed {}; rollback {}; source {}",
        verdict(&change.deployed),
        verdict(&change.rollback),
        verdict(&change.source)
    )
}

fn verdict<E: Display>(verdict: &Verdict<E>) -> String {
    match verdict.reason.as_str() {
        "" => verdict.effect.to_string(),
        reason => format!("{}: {reason}", verdict.effect),
    }
}

fn pointer(location: Option<&Location>) -> String {
    match location {
        Some(Location {
            file: Some(file),
            pointer,
        }) => format!("{file}#{pointer}"),
        Some(Location {
            file: None,
            pointer,
        }) => format!("#{pointer}"),
        None => "nowhere".to_owned(),
    }
}
