//! Types of `NullableText`.

pub type NullableText = String;
