//! Types of `Position`.

/// Example: `[106.8, -6.2]`. Example: `[0, 0]`.
pub type Position = (f64, f64);
