//! What is there only if a tag is on.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use crate::facts::Gate;

impl Context<'_> {
    /// The attribute of an item that a gate stands before: `#[cfg(feature = "pets")]`.
    pub(super) fn gate(self, gate: &Gate) -> Option<TokenStream> {
        let Gate::AnyOf(tags) = gate else {
            return None;
        };
        let features = tags.iter().map(|&tag| &self.names.features[tag]);
        let mut features: Vec<&String> = features.collect();
        features.sort_unstable();
        Some(match features.as_slice() {
            [feature] => quote!(#[cfg(feature = #feature)]),
            features => quote!(#[cfg(any(#(feature = #features),*))]),
        })
    }
}
