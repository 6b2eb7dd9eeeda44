//! Types of `Links`.

use super::super::runtime;

/// nowhere \[ref\]\[missing\] \[String\] \[`Vec`\] \[crate::x\] text <https://example.com/a_b_c>.
/// [https://example.com](https://example.com) www.example.com
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Links {
    /// [alt](http://example.com/a.png)
    pub image: Option<String>,
    /// click
    pub script: Option<String>,
    /// See <http://example.com/?a=b&c=d#e> (or <https://example.com>).
    pub bare: Option<String>,
}

impl Links {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`image`](field@Self::image).
    #[inline]
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// Sets [`script`](field@Self::script).
    #[inline]
    pub fn script(mut self, script: impl Into<String>) -> Self {
        self.script = Some(script.into());
        self
    }

    /// Sets [`bare`](field@Self::bare).
    #[inline]
    pub fn bare(mut self, bare: impl Into<String>) -> Self {
        self.bare = Some(bare.into());
        self
    }
}

runtime::model::object! {
    Links {
        image: optional("image"),
        script: optional("script"),
        bare: optional("bare"),
    }
}
