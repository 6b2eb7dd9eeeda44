//! What a change of a document does, held against what others say, what schemas say, and what the
//! compiler says.

#![cfg(test)]

mod compiled;
mod edits;
mod instances;
#[path = "../../../xtask/src/diff_suite/judge/mod.rs"]
mod judge;
mod programs;
mod random;
mod reach;
mod rules;
mod tables;
mod tree;
mod unrelated;
