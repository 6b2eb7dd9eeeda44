//! Types of `Names`.

pub type Names = Vec<String>;
