//! Types of `Silent`.

use super::RestItem;

pub type Silent = Vec<SilentItem>;

pub type SilentItem = RestItem;
