//! Cases by name.

pub mod callbacks;
pub mod discriminators;
pub mod presets_31;
pub mod read_only;
pub mod recursion;
pub mod response_headers;
pub mod unions;
pub mod unions_31;
