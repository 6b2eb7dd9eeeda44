//! Types of `Not`.

pub type Not = String;
