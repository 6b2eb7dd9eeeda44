//! Types of `Count`.

pub type Count = i32;
