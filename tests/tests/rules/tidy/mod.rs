//! The shape of the code: what may import what, how long things are, what has to be said and what must not be.

mod arguments;
mod circles;
mod code;
mod directions;
mod functions;
mod places;
mod predicates;
mod reporting;
mod sentences;
mod sizes;
mod words;
