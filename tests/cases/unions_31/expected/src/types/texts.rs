//! Types of `Texts`.

pub type Texts = String;
