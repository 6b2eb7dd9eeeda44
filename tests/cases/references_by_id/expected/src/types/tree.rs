//! Types of `Tree`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};
use super::{Bark, Plain};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    pub leaf: Option<TreeLeaf>,
    pub bark: Option<Bark>,
    pub node: Option<i64>,
    pub plain: Option<Plain>,
    pub whole: Option<Box<Tree>>,
}

impl Tree {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`leaf`](field@Self::leaf).
    pub fn leaf(mut self, leaf: TreeLeaf) -> Self {
        self.leaf = Some(leaf);
        self
    }

    /// Sets [`bark`](field@Self::bark).
    pub fn bark(mut self, bark: Bark) -> Self {
        self.bark = Some(bark);
        self
    }

    /// Sets [`node`](field@Self::node).
    pub fn node(mut self, node: i64) -> Self {
        self.node = Some(node);
        self
    }

    /// Sets [`plain`](field@Self::plain).
    pub fn plain(mut self, plain: Plain) -> Self {
        self.plain = Some(plain);
        self
    }

    /// Sets [`whole`](field@Self::whole).
    pub fn whole(mut self, whole: Tree) -> Self {
        self.whole = Some(Box::new(whole));
        self
    }
}

impl Decode for Tree {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            leaf: object.optional("leaf")?,
            bark: object.optional("bark")?,
            node: object.optional("node")?,
            plain: object.optional("plain")?,
            whole: object.optional("whole")?,
        })
    }
}

impl Encode for Tree {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("leaf", &self.leaf),
            optional("bark", &self.bark),
            optional("node", &self.node),
            optional("plain", &self.plain),
            optional("whole", &self.whole),
        ]);
    }
}

runtime::model::serde_bridge!(Tree);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TreeLeaf {
    pub green: bool,
}

impl TreeLeaf {
    /// A `TreeLeaf` with what is required.
    pub fn new(green: bool) -> Self {
        Self { green }
    }
}

impl Decode for TreeLeaf {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            green: object.required("green")?,
        })
    }
}

impl Encode for TreeLeaf {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("green", &self.green)]);
    }
}

runtime::model::serde_bridge!(TreeLeaf);
