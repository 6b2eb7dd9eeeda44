//! Whether what a document has has its references still, so that one type serves before and after
//! they are followed.

use std::fmt::Debug;

use super::Ref;

/// Says how things stand that may be references.
pub trait Resolution: Clone + Debug {
    /// A thing that may be a reference.
    type Of<T: Clone + Debug>: Clone + Debug;
}

/// References are as they are written.
#[derive(Clone, Copy, Debug)]
pub enum Unresolved {}

/// References have been followed.
#[derive(Clone, Copy, Debug)]
pub enum Resolved {}

impl Resolution for Unresolved {
    type Of<T: Clone + Debug> = Ref<T>;
}

impl Resolution for Resolved {
    type Of<T: Clone + Debug> = T;
}
