//! Cases by name.

pub mod read_only;
pub mod unions;
pub mod unions_31;
