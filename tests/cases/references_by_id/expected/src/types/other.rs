//! Types of `Other`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};
use super::{Soil, Stone, Tree, TreeLeaf};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Other {
    pub absolute: Option<Tree>,
    pub below: Option<TreeLeaf>,
    pub anchor: Option<i64>,
    pub own: Option<i64>,
    pub urn: Option<Stone>,
    pub file: Option<Soil>,
}

impl Other {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`absolute`](field@Self::absolute).
    pub fn absolute(mut self, absolute: Tree) -> Self {
        self.absolute = Some(absolute);
        self
    }

    /// Sets [`below`](field@Self::below).
    pub fn below(mut self, below: TreeLeaf) -> Self {
        self.below = Some(below);
        self
    }

    /// Sets [`anchor`](field@Self::anchor).
    pub fn anchor(mut self, anchor: i64) -> Self {
        self.anchor = Some(anchor);
        self
    }

    /// Sets [`own`](field@Self::own).
    pub fn own(mut self, own: i64) -> Self {
        self.own = Some(own);
        self
    }

    /// Sets [`urn`](field@Self::urn).
    pub fn urn(mut self, urn: Stone) -> Self {
        self.urn = Some(urn);
        self
    }

    /// Sets [`file`](field@Self::file).
    pub fn file(mut self, file: Soil) -> Self {
        self.file = Some(file);
        self
    }
}

impl Decode for Other {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            absolute: object.optional("absolute")?,
            below: object.optional("below")?,
            anchor: object.optional("anchor")?,
            own: object.optional("own")?,
            urn: object.optional("urn")?,
            file: object.optional("file")?,
        })
    }
}

impl Encode for Other {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("absolute", &self.absolute),
            optional("below", &self.below),
            optional("anchor", &self.anchor),
            optional("own", &self.own),
            optional("urn", &self.urn),
            optional("file", &self.file),
        ]);
    }
}

runtime::model::serde_bridge!(Other);
