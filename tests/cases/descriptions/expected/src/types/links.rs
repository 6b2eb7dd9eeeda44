//! Types of `Links`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

/// nowhere \[ref\]\[missing\] \[String\] \[`Vec`\] \[crate::x\] text <https://example.com/a_b_c>.
/// [https://example.com](https://example.com) www.example.com
#[derive(Clone, Debug, Default, PartialEq)]
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
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`image`](field@Self::image).
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// Sets [`script`](field@Self::script).
    pub fn script(mut self, script: impl Into<String>) -> Self {
        self.script = Some(script.into());
        self
    }

    /// Sets [`bare`](field@Self::bare).
    pub fn bare(mut self, bare: impl Into<String>) -> Self {
        self.bare = Some(bare.into());
        self
    }
}

impl Decode for Links {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            image: object.optional("image")?,
            script: object.optional("script")?,
            bare: object.optional("bare")?,
        })
    }
}

impl Encode for Links {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("image", &self.image),
            optional("script", &self.script),
            optional("bare", &self.bare),
        ]);
    }
}

runtime::model::serde_bridge!(Links);
