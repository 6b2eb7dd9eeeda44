//! Types of `Commented`.

/// $comment: `"For people."`.
pub type Commented = String;
