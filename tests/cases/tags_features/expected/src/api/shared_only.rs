//! Operations of the tag `shared only`.
//!
//! Operations of this tag have others too.

pub use super::all_shared_only::Both;
