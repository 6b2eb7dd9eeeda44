//! What is said about a document: rows with a code, a place and a sentence.
//!
//! A row carries a JSON pointer; line and column are looked up when a row is printed.

mod class;
mod code;
mod documents;
mod excerpt;
mod human;
mod json;
mod lines;
mod locate;
mod marks;
mod nearest;
mod place;
mod pointer;
mod report;
mod reporter;
mod worst;

#[cfg(test)]
mod tests;

pub use class::{Class, Severity};
pub use code::Code;
pub use documents::{Documents, Position};
pub use human::{Human, render_human};
pub use json::{render_json, report_json};
pub use locate::Locator;
pub use nearest::{did_you_mean, nearest};
pub(crate) use nearest::{is_slip, meant};
pub use place::{Part, Place};
pub use pointer::{child, escape, segments, unescape};
pub use report::{Diagnostic, Diagnostics, Report};
pub use worst::is_shortened;

pub(crate) use lines::Lines;
pub(crate) use reporter::{Reported, Reporter};
