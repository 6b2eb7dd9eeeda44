//! Types of `Whole`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::{Access, Bag, Login, Loose, Node, Pet, Scalars};

use self::runtime::model::nullable::Nullable;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Whole {
    pub items: Option<Vec<Whole>>,
    pub pet: Option<Pet>,
    pub loose: Nullable<Loose>,
    pub scalars: Option<Scalars>,
    pub bag: Option<Bag>,
    pub login: Option<Login>,
    pub node: Option<Node>,
    pub access: Option<Access>,
    pub map: Option<BTreeMap<String, Whole>>,
}

impl Whole {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Whole {
        items: optional("items"),
        pet: optional("pet"),
        loose: optional_nullable("loose"),
        scalars: optional("scalars"),
        bag: optional("bag"),
        login: optional("login"),
        node: optional("node"),
        access: optional("access"),
        map: optional("map"),
    }
}
