//! Types of `Unicode`.

use super::super::runtime;

/// bidi evil x, zerowidth, nul-like , emoji 👩‍👩‍👧, combining é, line separator
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unicode {
    /// abc
    ///
    /// Default of the server: `"ab"`. Example: `"abc"`.
    pub bidi: Option<String>,
    /// a b
    pub nel: Option<String>,
    /// loremipsumdolorsitametconsecteturadipiscingelitseddoeiusmodtemporincididuntutlaboreetdoloremagnaaliquautenimadminimveniamquisnostrudexercitation
    /// and then some more words follow so that the line has to be wrapped somewhere in the middle
    /// of it
    pub long: Option<String>,
    /// Pattern: ````"^```*/\"#\\\\d+$"````. Example: ``"`a` */"``.
    pub pattern: Option<String>,
}

impl Unicode {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Unicode {
        bidi: optional("bidi"),
        nel: optional("nel"),
        long: optional("long"),
        pattern: optional("pattern"),
    }
}
