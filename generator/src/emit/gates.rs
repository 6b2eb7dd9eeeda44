//! What is there only if a tag is on.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use crate::facts::Gate;

impl<'a> Context<'a> {
    /// The attribute of an item that a gate stands before: `#[cfg(feature = "pets")]`.
    pub(super) fn gate(self, gate: &Gate) -> Option<TokenStream> {
        let condition = condition_of(&self.gate_features(gate)?);
        Some(quote!(#[cfg(#condition)]))
    }

    /// The features of which any turns on what stands behind a gate, by name. None: it is always
    /// there.
    pub(super) fn gate_features(self, gate: &Gate) -> Option<Vec<&'a str>> {
        let Gate::AnyOf(tags) = gate else {
            return None;
        };
        let features = tags.iter().map(|&tag| &*self.names.features[tag]);
        let mut features: Vec<&str> = features.collect();
        features.sort_unstable();
        Some(features)
    }
}

/// The condition of a gate, as it stands in `cfg`.
pub(super) fn condition_of(features: &[&str]) -> TokenStream {
    match features {
        [feature] => quote!(feature = #feature),
        features => quote!(any(#(feature = #features),*)),
    }
}

/// The condition of a gate as text: `any(feature = "cats", feature = "dogs")`.
pub(super) fn condition(features: &[&str]) -> String {
    let each = features.iter();
    let each: Vec<String> = each.map(|name| format!("feature = {name:?}")).collect();
    match each.as_slice() {
        [one] => one.clone(),
        several => format!("any({})", several.join(", ")),
    }
}
