//! Types of `lengths`.

pub type Lengths = String;
