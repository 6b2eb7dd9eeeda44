//! What is said about a document: rows with a code, a place and a sentence.
//!
//! A row carries a JSON pointer; line and column are looked up when a row is printed.

mod code;
mod documents;
mod locate;
mod place;
mod pointer;
mod render;
mod report;

pub use code::{Class, Code, Severity};
pub use documents::{Documents, Position};
pub use locate::Locator;
pub use place::{Part, Place};
pub use pointer::{child, escape, segments};
pub use render::{Human, render_human, render_json, report_json};
pub use report::{Diagnostic, Diagnostics, Report};
