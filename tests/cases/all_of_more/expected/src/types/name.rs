//! Types of `Name`.

pub type Name = String;
