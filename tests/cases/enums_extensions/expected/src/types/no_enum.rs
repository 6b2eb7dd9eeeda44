//! Types of `NoEnum`.

pub type NoEnum = String;
