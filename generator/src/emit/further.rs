//! How properties are set that the document does not name.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::emitter::TypeEmitter;
use super::types::Argument;
use crate::model::Struct;

impl TypeEmitter<'_, '_, Struct> {
    /// ```text
    /// pub fn additional_properties(mut self, additional_properties: BTreeMap<String, …>) -> Self { … }
    /// pub fn additional_property(mut self, name: impl Into<String>, value: …) -> Self { … }
    /// ```
    pub(super) fn further_setters(&mut self) -> Option<TokenStream> {
        let (field, of) = self.additional()?;
        let adder = self.members.adder.as_ref()?;
        let declared = self.file.ty(of);
        let (ty, value) = match self.context().argument(of) {
            Argument::Text => (quote!(impl Into<String>), quote!(value.into())),
            Argument::Secret => (quote!(impl Into<String>), quote!(Secret::new(value.into()))),
            Argument::Json => (quote!(impl Into<serde_json::Value>), quote!(value.into())),
            Argument::Copy | Argument::Value => (declared.clone(), quote!(value)),
        };
        let sets = docs::types::sets_all(field);
        let (adds, loses) = (docs::types::adds_property(field), docs::types::NAMED_WINS);
        Some(quote! {
            #[doc = #sets]
            #[inline]
            pub fn #field(mut self, #field: BTreeMap<String, #declared>) -> Self {
                self.#field = #field;
                self
            }

            #[doc = #adds]
            #[doc = #loses]
            #[inline]
            pub fn #adder(mut self, name: impl Into<String>, value: #ty) -> Self {
                self.#field.insert(name.into(), #value);
                self
            }
        })
    }
}
