//! Types of `Circle`.

use super::Outline;

pub type Circle = Outline;
