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

    /// Sets [`items`](field@Self::items).
    #[inline]
    pub fn items(mut self, items: Vec<Whole>) -> Self {
        self.items = Some(items);
        self
    }

    /// Sets [`pet`](field@Self::pet).
    #[inline]
    pub fn pet(mut self, pet: Pet) -> Self {
        self.pet = Some(pet);
        self
    }

    /// Sets [`loose`](field@Self::loose).
    #[inline]
    pub fn loose(mut self, loose: Loose) -> Self {
        self.loose = Nullable::Value(loose);
        self
    }

    /// Sets [`scalars`](field@Self::scalars).
    #[inline]
    pub fn scalars(mut self, scalars: Scalars) -> Self {
        self.scalars = Some(scalars);
        self
    }

    /// Sets [`bag`](field@Self::bag).
    #[inline]
    pub fn bag(mut self, bag: Bag) -> Self {
        self.bag = Some(bag);
        self
    }

    /// Sets [`login`](field@Self::login).
    #[inline]
    pub fn login(mut self, login: Login) -> Self {
        self.login = Some(login);
        self
    }

    /// Sets [`node`](field@Self::node).
    #[inline]
    pub fn node(mut self, node: Node) -> Self {
        self.node = Some(node);
        self
    }

    /// Sets [`access`](field@Self::access).
    #[inline]
    pub fn access(mut self, access: Access) -> Self {
        self.access = Some(access);
        self
    }

    /// Sets [`map`](field@Self::map).
    #[inline]
    pub fn map(mut self, map: BTreeMap<String, Whole>) -> Self {
        self.map = Some(map);
        self
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
