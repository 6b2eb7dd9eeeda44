//! Types of `CodeOrLabel`.

pub type CodeOrLabel = String;
