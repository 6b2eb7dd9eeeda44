//! Types of `Open`.

use super::RestItem;

pub type Open = Vec<OpenItem>;

pub type OpenItem = RestItem;
