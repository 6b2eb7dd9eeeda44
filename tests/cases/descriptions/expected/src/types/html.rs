//! Types of `Html`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

/// \<p>Unclosed \<b>bold \<br> &amp;nbsp; &amp;amp; \<img src=x onerror=alert(1)> \<T> Vec\<String> a \< b > c
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Html {
    /// \<!-- hidden
    pub comment: Option<String>,
    /// A Map\<String, Object> of List\<T>.
    pub generic: Option<String>,
}

impl Html {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`comment`](field@Self::comment).
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Sets [`generic`](field@Self::generic).
    pub fn generic(mut self, generic: impl Into<String>) -> Self {
        self.generic = Some(generic.into());
        self
    }
}

impl Decode for Html {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            comment: object.optional("comment")?,
            generic: object.optional("generic")?,
        })
    }
}

impl Encode for Html {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("comment", &self.comment),
            optional("generic", &self.generic),
        ]);
    }
}

runtime::model::serde_bridge!(Html);
