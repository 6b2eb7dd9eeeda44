//! Types of `Hen`.

use super::super::runtime;
use super::Layer;

/// No value has an end, by a way round and behind another name.
#[derive(Clone)]
#[non_exhaustive]
pub struct Hen {
    pub name: String,
    pub egg: Option<Box<HenEgg>>,
}

impl Hen {
    /// A `Hen` with what is required.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            egg: None,
        }
    }

    /// Sets [`egg`](field@Self::egg).
    #[inline]
    pub fn egg(mut self, egg: HenEgg) -> Self {
        self.egg = Some(Box::new(egg));
        self
    }
}

runtime::model::object! {
    Hen {
        name: required("name"),
        egg: optional("egg"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HenEgg {
    /// No value has an end, by a way round and behind another name.
    pub hen: Option<Box<Layer>>,
}

impl HenEgg {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`hen`](field@Self::hen).
    #[inline]
    pub fn hen(mut self, hen: Layer) -> Self {
        self.hen = Some(Box::new(hen));
        self
    }
}

runtime::model::object! {
    HenEgg {
        hen: optional("hen"),
    }
}
