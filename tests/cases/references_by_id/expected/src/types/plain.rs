//! Types of `Plain`.

pub type Plain = bool;
