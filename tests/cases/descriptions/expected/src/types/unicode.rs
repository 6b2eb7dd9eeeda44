//! Types of `Unicode`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

/// bidi evil x, zero​width, nul-like , emoji 👩‍👩‍👧, combining é, line separator
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Unicode {
    /// abc
    ///
    /// Default of the server: `"ab"`. Example: `"abc"`.
    pub bidi: Option<String>,
    /// ab
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
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`bidi`](field@Self::bidi).
    pub fn bidi(mut self, bidi: impl Into<String>) -> Self {
        self.bidi = Some(bidi.into());
        self
    }

    /// Sets [`nel`](field@Self::nel).
    pub fn nel(mut self, nel: impl Into<String>) -> Self {
        self.nel = Some(nel.into());
        self
    }

    /// Sets [`long`](field@Self::long).
    pub fn long(mut self, long: impl Into<String>) -> Self {
        self.long = Some(long.into());
        self
    }

    /// Sets [`pattern`](field@Self::pattern).
    pub fn pattern(mut self, pattern: impl Into<String>) -> Self {
        self.pattern = Some(pattern.into());
        self
    }
}

impl Decode for Unicode {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            bidi: object.optional("bidi")?,
            nel: object.optional("nel")?,
            long: object.optional("long")?,
            pattern: object.optional("pattern")?,
        })
    }
}

impl Encode for Unicode {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("bidi", &self.bidi),
            optional("nel", &self.nel),
            optional("long", &self.long),
            optional("pattern", &self.pattern),
        ]);
    }
}

runtime::model::serde_bridge!(Unicode);
