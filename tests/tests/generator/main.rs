//! The generator by cases: what it writes for a feature, that it compiles, and that the order of maps names nothing.

#![cfg(test)]

mod case;
mod cases;
mod catalogue;
mod compile;
mod doctests;
mod files;
mod golden;
mod names;
mod needs;
mod reorder;
mod rustfmt;
mod secret_names;
mod tags;
mod workspace;
