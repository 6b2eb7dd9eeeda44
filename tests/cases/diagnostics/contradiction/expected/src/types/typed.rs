//! Types of `Typed`.

pub type Typed = String;
