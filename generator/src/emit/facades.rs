//! The modules that show names of the runtime: `src/error.rs` and those like it.

mod pages;
#[cfg(test)]
mod tests;

use self::pages::Condition;
use super::Package;
use super::examples::write_comment;
use super::guide::comment_line;
use super::library::lines;
use super::surface::{Place, Surface};

/// A page of documentation, and below it the names. Lines without a choice of layout, so that they
/// are written as text.
pub(super) fn facade(package: Package<'_>, place: Place) -> String {
    let surface = Surface::of(package.context);
    let library = package.library;
    let paragraphs = pages::of(place).iter();
    let is_said = |condition: &Condition| match condition {
        Condition::Always => true,
        Condition::Shown(name) => surface.shows(name),
        Condition::Calling => package.context.model.operations.len() > 0,
    };
    let said = paragraphs.filter(|(condition, _)| is_said(condition));
    let said: Vec<String> = said
        .map(|(_, paragraph)| paragraph.replace("LIBRARY", library))
        .collect();
    let mut head = String::new();
    let text = said.join("\n");
    let mut lines_left = text.lines();
    while let Some(line) = lines_left.next() {
        match line.starts_with("```") {
            true => {
                let code = lines_left.by_ref().take_while(|line| *line != "```");
                let code: Vec<&str> = code.collect();
                let path = place.name().map(|name| format!("::{name}"));
                let path = path.unwrap_or_default();
                head.push_str(&write_comment(library, &path, &code.join("\n")));
            }
            false => head.push_str(&comment_line(line)),
        }
    }
    format!("{head}\n{}", lines(&surface, place, "super::runtime"))
}
