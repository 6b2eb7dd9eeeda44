//! Types of `1 2`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct N1_2 {
    pub n3: Option<N1_2_3>,
}

impl N1_2 {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    N1_2 {
        n3: optional("3"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct N1_2_3 {
    pub n4_x: Option<N1_2_3_4X>,
}

impl N1_2_3 {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    N1_2_3 {
        n4_x: optional("4 x"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct N1_2_3_4X {
    pub a: Option<String>,
}

impl N1_2_3_4X {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    N1_2_3_4X {
        a: optional("a"),
    }
}
