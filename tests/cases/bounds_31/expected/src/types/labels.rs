//! Types of `Labels`.

use std::collections::BTreeMap;

/// Labels of it.
///
/// Greatest number of properties: `3`.
///
/// Each value: greatest length `9`; pattern `"^x"`.
pub type Labels = BTreeMap<String, String>;
