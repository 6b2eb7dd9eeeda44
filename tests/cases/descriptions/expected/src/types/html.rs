//! Types of `Html`.

use super::super::runtime;

/// \<p>Unclosed \<b>bold \<br> &amp;nbsp; &amp;amp; \<img src=x onerror=alert(1)> \<T> Vec\<String> a \< b > c
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Html {
    /// \<!-- hidden
    pub comment: Option<String>,
    /// A Map\<String, Object> of List\<T>.
    pub generic: Option<String>,
}

impl Html {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Html {
        comment: optional("comment"),
        generic: optional("generic"),
    }
}
