//! Types of `Lists`.

use super::Spec;

pub type Lists = Vec<Spec>;

pub type ListsSameListItem = Spec;
