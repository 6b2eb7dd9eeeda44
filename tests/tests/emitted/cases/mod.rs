//! Cases by name.

pub mod callbacks;
pub mod discriminators;
pub mod dynamic_references_31;
pub mod equal_alternatives_31;
pub mod presets_31;
pub mod read_only;
pub mod recursion;
pub mod required_undeclared;
pub mod response_headers;
pub mod tuples_31;
pub mod unions;
pub mod unions_31;
