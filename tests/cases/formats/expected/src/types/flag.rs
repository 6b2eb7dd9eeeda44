//! Types of `Flag`.

pub type Flag = bool;
