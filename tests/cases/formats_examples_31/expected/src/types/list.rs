//! Types of `List`.

/// Example: `["nope"]`. Format: `guid`.
pub type List = Vec<String>;
