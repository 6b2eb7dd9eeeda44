//! Types of `CodeTwice`.

use super::Code;

pub type CodeTwice = Code;
