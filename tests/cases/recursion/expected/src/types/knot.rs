//! Types of `Knot`.

pub type Knot = String;
