//! `[names]`: names given by hand.

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::lock::{scope, spelling};

/// A name that is given by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// The key of what it names, as in the lock.
    pub key: String,
    /// The name.
    pub name: String,
    /// The name of the configuration in diagnostics.
    pub document: Arc<str>,
    /// The bytes of the key in the configuration.
    pub key_span: Option<Range<usize>>,
    /// The bytes of the name in the configuration.
    pub name_span: Option<Range<usize>>,
}

impl Chosen {
    /// Whether it is a name in Rust, and its key that of something with a name.
    pub(crate) fn is_valid(&self) -> bool {
        let scope = scope::of(&self.key);
        scope.is_some_and(|scope| spelling::check(&self.key, &scope, &self.name).is_ok())
    }

    /// Makes a row about the key.
    pub(crate) fn about_key(&self, message: String) -> Diagnostic {
        self.row(Code::ConfigKey, self.key_span.as_ref(), message)
    }

    /// Makes a row about the name.
    pub(crate) fn about_name(&self, message: String) -> Diagnostic {
        self.row(Code::ConfigValue, self.name_span.as_ref(), message)
    }

    fn row(&self, code: Code, span: Option<&Range<usize>>, message: String) -> Diagnostic {
        let place = span.cloned().map_or(Place::Document, Place::Span);
        Diagnostic::new(code, place, message).of(self.document.clone())
    }
}
