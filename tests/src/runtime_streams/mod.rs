//! Tests of replies that are handed over as they come.

mod bytes;
mod calls;
mod conversions;
mod events;
mod lines;
mod script;
mod sequences;
mod wire;
