//! The generator as a whole: what it writes, that it compiles, that it is always the same, and that the house is tidy.

#![cfg(test)]

mod anycheck;
mod case;
mod cases;
mod catalogue;
mod compile;
mod determinism;
mod drift;
mod files;
mod golden;
mod rename;
mod reorder;
mod words;
