//! Types of `Twice`.

use super::super::runtime;
use super::{BaseLevel, LeftState};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Twice {
    pub two: Option<TwiceTwo>,
    pub one: Option<TwiceOne>,
}

impl Twice {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Twice {
        two: optional("two"),
        one: optional("one"),
    }
}

pub type TwiceTwo = TwiceOne;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TwiceOne {
    pub state: Option<TwiceOneState>,
    /// How high.
    pub level: Option<BaseLevel>,
    pub text: Option<String>,
}

impl TwiceOne {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    TwiceOne {
        state: optional("state"),
        level: optional("level"),
        text: optional("text"),
    }
}

pub type TwiceOneState = LeftState;

pub type TwiceTwoState = LeftState;
