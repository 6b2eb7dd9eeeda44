//! Types of `Donkey`.

use super::Mount;

pub type Donkey = Mount;
