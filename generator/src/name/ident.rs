//! Identifiers: made here and nowhere else.

use std::fmt;

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, TokenStreamExt};

/// What the lint `disallowed_names` of clippy refuses as the name of a variable.
const PLACEHOLDERS: &[&str] = &["baz", "foo", "quux"];

/// A valid identifier of Rust that is no keyword.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ident(String);

impl Ident {
    /// Takes text that [`words`](super::words) has made, or an underscore behind it.
    pub(super) fn new(text: String) -> Self {
        Self(text)
    }

    /// The name of an argument, which may be that of a field or method. Placeholders get an underscore behind them,
    /// for clippy takes them for names that somebody forgot to choose.
    #[must_use]
    pub fn argument(&self) -> Self {
        match PLACEHOLDERS.contains(&self.0.as_str()) {
            true => Self(format!("{}_", self.0)),
            false => self.clone(),
        }
    }

    /// The identifier as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Ident {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl ToTokens for Ident {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append(proc_macro2::Ident::new(&self.0, Span::call_site()));
    }
}
