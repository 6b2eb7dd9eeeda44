//! Types of `Answer`.

use super::super::runtime;

use self::runtime::model::nullable::Nullable;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Answer {
    pub word: Nullable<String>,
}

impl Answer {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`word`](field@Self::word).
    #[inline]
    pub fn word(mut self, word: impl Into<String>) -> Self {
        self.word = Nullable::Value(word.into());
        self
    }

    /// Sets [`word`](field@Self::word) to null.
    #[inline]
    pub fn word_null(mut self) -> Self {
        self.word = Nullable::Null;
        self
    }
}

runtime::model::object! {
    Answer {
        word: optional_nullable("word"),
    }
}
