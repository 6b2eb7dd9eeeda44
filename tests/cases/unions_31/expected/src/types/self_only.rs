//! Types of `SelfOnly`.

pub type SelfOnly = String;
