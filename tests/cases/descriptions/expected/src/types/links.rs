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
}

runtime::model::object! {
    Links {
        image: optional("image"),
        script: optional("script"),
        bare: optional("bare"),
    }
}
