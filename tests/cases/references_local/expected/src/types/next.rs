//! Types of `next`.

use super::S;

pub type Next = S;
