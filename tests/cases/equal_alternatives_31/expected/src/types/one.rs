//! Types of `One`.

use super::Spec;

pub type One = Spec;

pub type OneSameObject = Spec;
