//! Types of `unknown_key`.

pub type UnknownKey = String;
