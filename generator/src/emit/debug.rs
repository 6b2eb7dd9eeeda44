//! `Debug` of types that may hold secrets for which the document gives no type.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::emitter::TypeEmitter;
use crate::facts::has_free_keys;
use crate::model::{Content, Type};
use crate::name::Ident;

/// The way in which `Debug` shows a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shows {
    /// As the `Debug` of its type does.
    All,
    /// The same without what has the name of a secret.
    NoSecrets,
    /// The same as a text or bytes, or nothing of it if it has the name of a secret in it.
    Guarded,
    /// Nothing.
    Nothing,
}

impl Context<'_> {
    /// Returns what `Debug` shows of a value of this type: only in a document with secrets is
    /// anything hidden, and only what has no type of its own.
    pub(super) fn shows(self, ty: &Type) -> Shows {
        let is_free = || has_free_keys(&self.model.types, ty);
        match !self.facts.secrets.names.is_empty() && is_free() {
            true => Shows::NoSecrets,
            false => Shows::All,
        }
    }

    /// The same for what a message brings; none if there is nothing in it.
    pub(super) fn shows_content(self, content: &Content) -> Option<Shows> {
        match content {
            Content::Empty => None,
            Content::Json(ty) | Content::Parsed(ty) => Some(self.shows(ty)),
            Content::Text | Content::Binary => Some(match self.facts.secrets.names.is_empty() {
                true => Shows::All,
                false => Shows::Guarded,
            }),
            Content::SecretBinary => Some(Shows::All),
        }
    }

    /// The same for what a message brings that the document does not describe.
    pub(super) fn shows_other(self) -> Shows {
        self.shows(&Type::Any)
    }
}

impl<'a, S: ?Sized> TypeEmitter<'_, 'a, S> {
    /// `impl Debug` of an enum with these variants. None of them hides anything: it is derived.
    pub(super) fn debug_of_variants(
        &mut self,
        variants: impl Iterator<Item = (&'a Ident, Option<Shows>)>,
        other: Option<Shows>,
    ) -> Option<TokenStream> {
        let variants: Vec<_> = variants.collect();
        let hides = |shows: &Option<Shows>| shows.is_some_and(|shows| shows != Shows::All);
        if !hides(&other) && !variants.iter().any(|(_, shows)| hides(shows)) {
            return None;
        }
        let name = self.name;
        let named = variants.into_iter();
        let named = named.map(|(variant, shows)| {
            let shown = self.variant(&variant.to_string(), shows);
            quote!(Self::#variant #shown,)
        });
        let mut arms: Vec<TokenStream> = named.collect();
        arms.extend(other.map(|shows| {
            let shown = self.variant("Other", Some(shows));
            quote!(Self::Other #shown,)
        }));
        Some(quote! {
            impl std::fmt::Debug for #name {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    match self { #(#arms)* }
                }
            }
        })
    }

    /// Writes an arm behind the name of its variant.
    fn variant(&mut self, text: &str, shows: Option<Shows>) -> TokenStream {
        match shows {
            None => quote!(=> f.write_str(#text)),
            Some(Shows::All) => quote!((value) => f.debug_tuple(#text).field(value).finish()),
            Some(Shows::NoSecrets) => {
                self.file.imports.runtime_itself();
                let value = quote!(runtime::secret::shown::Shown(value));
                quote!((value) => f.debug_tuple(#text).field(&#value).finish())
            }
            Some(Shows::Guarded) => {
                self.file.imports.runtime_itself();
                let value = quote!(runtime::secret::shown::Guarded(value));
                quote!((value) => f.debug_tuple(#text).field(&#value).finish())
            }
            Some(Shows::Nothing) => {
                let text = format!("{text}(…)");
                quote!((_) => f.write_str(#text))
            }
        }
    }

    /// `impl Debug` of a struct with these fields. None of them hides anything: it is derived.
    pub(super) fn debug_of_fields(
        &mut self,
        fields: impl Iterator<Item = (&'a Ident, Shows)>,
    ) -> Option<TokenStream> {
        let fields: Vec<_> = fields.collect();
        if fields.iter().all(|(_, shows)| *shows == Shows::All) {
            return None;
        }
        let name = self.name;
        let text = name.to_string();
        let shown = fields.into_iter();
        let shown: Vec<TokenStream> = shown
            .map(|(field, shows)| self.field(field, shows))
            .collect();
        Some(quote! {
            impl std::fmt::Debug for #name {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.debug_struct(#text) #(#shown)* .finish()
                }
            }
        })
    }

    fn field(&mut self, field: &Ident, shows: Shows) -> TokenStream {
        let label = field.as_str();
        match shows {
            Shows::All => quote!(.field(#label, &self.#field)),
            Shows::NoSecrets => {
                self.file.imports.runtime_itself();
                quote!(.field(#label, &runtime::secret::shown::Shown(&self.#field)))
            }
            Shows::Guarded => {
                self.file.imports.runtime_itself();
                quote!(.field(#label, &runtime::secret::shown::Guarded(&self.#field)))
            }
            Shows::Nothing => TokenStream::new(),
        }
    }
}
