//! Types of `File`.

pub type File = String;
