//! Types of `Mule`.

use super::Mount;

pub type Mule = Mount;
