//! Types of `Status`.

pub type Status = String;
