//! Types of `flags`.

pub type Flags = String;
