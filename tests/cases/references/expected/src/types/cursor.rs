//! Types of `Cursor`.

pub type Cursor = String;
