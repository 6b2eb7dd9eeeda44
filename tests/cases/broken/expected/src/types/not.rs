//! Types of `not`.

pub type Not = String;
