//! Types of `Free`.

/// Anything.
pub type Free = serde_json::Value;
