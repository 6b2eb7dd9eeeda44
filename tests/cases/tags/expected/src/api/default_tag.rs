//! Operations of the tag `default tag`.

pub use super::default_tag_first_second::Q;
