//! Types of `Only`.

use super::Circle;

pub type Only = Circle;
