//! Types of `ToolChoice`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct ToolChoice {
    pub tool: String,
}

impl ToolChoice {
    /// A `ToolChoice` with what is required.
    #[inline]
    pub fn new(tool: impl Into<String>) -> Self {
        Self { tool: tool.into() }
    }
}

runtime::model::object! {
    ToolChoice {
        tool: required("tool"),
    }
}
