//! Types of `definitions`.

pub type Definitions = String;
