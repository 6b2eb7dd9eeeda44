//! Types of `mapping`.

use super::EnumEmpty;

pub type Mapping = EnumEmpty;
