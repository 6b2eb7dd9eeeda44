//! Verdicts on pairs of documents, held against verdicts that others gave.
//!
//! The tests of this repository use this module too, so that a suite says the same wherever it is
//! run.

mod edits;
mod exceptions;
pub mod pair;
mod pairs;
mod report;
mod words;

pub use edits::judge_edits;
pub use pairs::judge_pairs;
pub use report::Report;
