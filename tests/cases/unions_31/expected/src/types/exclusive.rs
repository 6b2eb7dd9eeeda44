//! Types of `Exclusive`.

/// More than: `1`. At most: `9`.
pub type Exclusive = f64;
