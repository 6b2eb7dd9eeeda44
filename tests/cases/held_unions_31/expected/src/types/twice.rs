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

    /// Sets [`two`](field@Self::two).
    #[inline]
    pub fn two(mut self, two: TwiceTwo) -> Self {
        self.two = Some(two);
        self
    }

    /// Sets [`one`](field@Self::one).
    #[inline]
    pub fn one(mut self, one: TwiceOne) -> Self {
        self.one = Some(one);
        self
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

    /// Sets [`state`](field@Self::state).
    #[inline]
    pub fn state(mut self, state: TwiceOneState) -> Self {
        self.state = Some(state);
        self
    }

    /// Sets [`level`](field@Self::level).
    #[inline]
    pub fn level(mut self, level: BaseLevel) -> Self {
        self.level = Some(level);
        self
    }

    /// Sets [`text`](field@Self::text).
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
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
