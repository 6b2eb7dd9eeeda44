//! Types of `texts`.

pub type Texts = String;
