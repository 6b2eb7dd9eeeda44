//! Types of `Prompt`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Prompt {
    pub inputs: String,
}

impl Prompt {
    /// A `Prompt` with what is required.
    #[inline]
    pub fn new(inputs: impl Into<String>) -> Self {
        Self {
            inputs: inputs.into(),
        }
    }
}

runtime::model::object! {
    Prompt {
        inputs: required("inputs"),
    }
}
