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

    /// Sets [`bidi`](field@Self::bidi).
    #[inline]
    pub fn bidi(mut self, bidi: impl Into<String>) -> Self {
        self.bidi = Some(bidi.into());
        self
    }

    /// Sets [`nel`](field@Self::nel).
    #[inline]
    pub fn nel(mut self, nel: impl Into<String>) -> Self {
        self.nel = Some(nel.into());
        self
    }

    /// Sets [`long`](field@Self::long).
    #[inline]
    pub fn long(mut self, long: impl Into<String>) -> Self {
        self.long = Some(long.into());
        self
    }

    /// Sets [`pattern`](field@Self::pattern).
    #[inline]
    pub fn pattern(mut self, pattern: impl Into<String>) -> Self {
        self.pattern = Some(pattern.into());
        self
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
