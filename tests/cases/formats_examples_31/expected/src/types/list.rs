//! Types of `List`.

/// Example: `["nope"]`.
///
/// Each item: format `guid`.
pub type List = Vec<String>;
