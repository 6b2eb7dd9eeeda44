//! The report as text: for people, for reviews and for the programs of several CI systems.
//!
//! Names and values of a document may hold anything, so every format takes them through `plain`
//! first and then escapes them as its own rules ask for.

mod excerpt;
mod files;
mod findings;
mod github;
mod gitlab;
mod human;
mod json;
mod junit;
mod markdown;
mod markup;
mod paint;
mod plain;
mod sarif;
mod words;
mod xml;

#[cfg(test)]
mod tests;

use super::report::Report;
use crate::cli::Format;

pub use human::render as render_human;
pub use paint::Colors;

/// Writes the report in a format, without colors.
pub fn render(report: &Report, format: Format) -> String {
    match format {
        Format::Human => human::render(report, Colors::Plain),
        Format::Markdown => markdown::render(report),
        Format::Json => json::render(report),
        Format::Github => github::render(report),
        Format::Gitlab => gitlab::render(report),
        Format::Junit => junit::render(report),
        Format::Sarif => sarif::render(report),
    }
}
