//! Types of `enum_empty`.

pub type EnumEmpty = String;
