//! The generator as a whole: what it writes, that it compiles, that it is always the same, and that the house is tidy.

#![cfg(test)]

mod case;
mod cases;
mod catalogue;
mod compile;
mod files;
mod golden;
