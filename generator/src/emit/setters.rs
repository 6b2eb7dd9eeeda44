//! How structs are made: `new` with what must be there, a setter for each of the rest.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::emitter::TypeEmitter;
use super::types::Argument;
use crate::model::{Docs, Presence};
use crate::name::Ident;

/// A field in all the ways in which it is written.
pub(super) struct Member<'a> {
    pub(super) name: &'a Ident,
    pub(super) setter: &'a Ident,
    /// The setter to null, where that is not the same as to leave it out.
    pub(super) null_setter: Option<&'a Ident>,
    /// What kind of argument its value is given as.
    pub(super) argument: Argument,
    /// The type of its value.
    pub(super) value: TokenStream,
    /// The type of the field.
    pub(super) declared: TokenStream,
    pub(super) presence: Presence,
    /// The value that it has until another one is set.
    pub(super) preset: Option<TokenStream>,
    pub(super) boxed: bool,
    /// Whether `Debug` hides it.
    pub(super) is_secret: bool,
    pub(super) docs: &'a Docs,
    /// Whether its type has a name, and so a documentation of its own.
    pub(super) named: bool,
    pub(super) deprecated: bool,
}

impl Member<'_> {
    /// Whether `new` asks for it.
    fn is_asked(&self) -> bool {
        self.presence.is_given() && self.preset.is_none()
    }

    /// The type of the field where it must be given.
    fn given_type(&self) -> TokenStream {
        let value = &self.value;
        match self.presence {
            Presence::Sent if self.boxed => quote!(Box<#value>),
            Presence::Sent => value.clone(),
            _ => self.declared.clone(),
        }
    }

    /// The type of an argument that holds a value.
    fn argument_type(&self) -> TokenStream {
        match self.argument {
            Argument::Text | Argument::Secret => quote!(impl Into<String>),
            Argument::Json => quote!(impl Into<serde_json::Value>),
            Argument::Copy | Argument::Value => self.value.clone(),
        }
    }

    /// What the field is at first; `many` arguments come in a struct of their own.
    fn initial(&self, many: bool) -> TokenStream {
        let field = self.name;
        if let Some(value) = &self.preset {
            return match self.presence {
                Presence::Required => quote!(#field: #value),
                Presence::OptionalNullable | Presence::ReceivedOptionalNullable => {
                    quote!(#field: Nullable::Value(#value))
                }
                Presence::RequiredNullable
                | Presence::Optional
                | Presence::Received
                | Presence::ReceivedNullable
                | Presence::ReceivedOptional
                | Presence::Sent
                | Presence::SentNullable => quote!(#field: Some(#value)),
            };
        }
        match self.presence {
            Presence::Required if !many => {
                let value = self.taken_argument();
                let value_text = value.to_string();
                match value_text == field.as_str() {
                    true => quote!(#field),
                    false => quote!(#field: #value),
                }
            }
            Presence::Sent if !many => {
                let value = self.taken_argument();
                quote!(#field: Some(#value))
            }
            Presence::Sent => quote!(#field: Some(required.#field)),
            Presence::Required | Presence::RequiredNullable | Presence::SentNullable => {
                match many {
                    true => quote!(#field: required.#field),
                    false if field.argument() == *field => quote!(#field),
                    false => {
                        let argument = field.argument();
                        quote!(#field: #argument)
                    }
                }
            }
            Presence::Optional
            | Presence::Received
            | Presence::ReceivedNullable
            | Presence::ReceivedOptional => quote!(#field: None),
            Presence::OptionalNullable | Presence::ReceivedOptionalNullable => {
                quote!(#field: Nullable::Absent)
            }
        }
    }

    /// The value out of the argument.
    fn taken_argument(&self) -> TokenStream {
        let name = self.name.argument();
        let value = match self.argument {
            Argument::Text | Argument::Json => quote!(#name.into()),
            Argument::Secret => quote!(Secret::new(#name.into())),
            Argument::Copy | Argument::Value => quote!(#name),
        };
        match self.boxed {
            true => quote!(Box::new(#value)),
            false => value,
        }
    }

    /// `pub fn name(mut self, name: Type) -> Self` of a property that need not be there.
    fn own_setter(&self) -> Option<TokenStream> {
        let value = self.taken_argument();
        let value = match self.presence {
            Presence::Required
            | Presence::RequiredNullable
            | Presence::Sent
            | Presence::SentNullable
            // What is only received has no setter; its field is public all the same.
            | Presence::Received
            | Presence::ReceivedNullable
            | Presence::ReceivedOptional
            | Presence::ReceivedOptionalNullable => return None,
            Presence::Optional => quote!(Some(#value)),
            Presence::OptionalNullable => quote!(Nullable::Value(#value)),
        };
        let (setter, field) = (self.setter, self.name);
        let (argument, ty) = (field.argument(), self.argument_type());
        let docs = docs::types::sets(self.name, self.setter);
        let deprecated = self.deprecated.then(|| quote!(#[deprecated]));
        Some(quote! {
            #[doc = #docs]
            #deprecated
            #[inline]
            pub fn #setter(mut self, #argument: #ty) -> Self {
                self.#field = #value;
                self
            }
        })
    }

    /// `pub fn name_null(mut self) -> Self` of a property that may be null and may be left out.
    fn own_null_setter(&self) -> Option<TokenStream> {
        let (setter, field) = (self.null_setter?, self.name);
        let docs = docs::types::sets_null(self.name, self.setter);
        let deprecated = self.deprecated.then(|| quote!(#[deprecated]));
        Some(quote! {
            #[doc = #docs]
            #deprecated
            #[inline]
            pub fn #setter(mut self) -> Self {
                self.#field = Nullable::Null;
                self
            }
        })
    }
}

/// The making of a struct: what its functions and traits depend on.
pub(super) struct Construction<'m> {
    pub(super) name: &'m Ident,
    pub(super) members: &'m [Member<'m>],
    /// The field with what the document does not name, and what it is at first.
    additional: Option<(&'m Ident, TokenStream)>,
    /// The struct with what is required, if that is too much for arguments.
    required: Option<&'m Ident>,
    /// Whether all that is asked for has a default.
    has_default: bool,
    /// Whether anybody sends it. What is only received has public fields and no setters.
    pub(super) is_sent: bool,
}

impl<'a, S: ?Sized> TypeEmitter<'_, 'a, S> {
    /// Returns how the type is made of its members, and of a field for the rest.
    pub(super) fn construction<'m>(
        &self,
        members: &'m [Member<'m>],
        additional: Option<(&'m Ident, TokenStream)>,
    ) -> Construction<'m>
    where
        'a: 'm,
    {
        let context = self.context();
        Construction {
            name: self.name,
            members,
            additional,
            required: context.names.required[self.id].as_ref(),
            has_default: context.facts.defaults[self.id],
            is_sent: context.facts.sent[self.id],
        }
    }

    /// The struct with the required properties of the type, if they are too many for arguments.
    pub(super) fn required(&mut self, construction: &Construction<'_>) -> Vec<TokenStream> {
        let Some(name) = construction.required else {
            return Vec::new();
        };
        self.file.imports.runtime_itself();
        let docs = docs::types::needed_by_new(self.name);
        let asked = construction.asked();
        let fields = asked.map(|member| {
            let (field, ty) = (member.name, member.given_type());
            let docs = member.rustdoc().outer();
            quote!(#docs pub #field: #ty,)
        });
        vec![
            quote! {
                #[doc = #docs]
                pub struct #name { #(#fields)* }
            },
            quote!(runtime::model::opaque_debug!(#name);),
        ]
    }
}

impl<'m> Construction<'m> {
    /// `pub fn new(…) -> Self`.
    pub(super) fn constructor(&self) -> TokenStream {
        let allowed = allow_own_name(self.name);
        if self.asks_nothing() && !self.has_presets() {
            let docs = docs::types::NOTHING_SET;
            return quote! {
                #[doc = #docs]
                #allowed
                #[inline]
                pub fn new() -> Self {
                    Self::default()
                }
            };
        }
        let arguments = self.asked().map(|member| {
            let argument = member.name.argument();
            let ty = match member.presence {
                Presence::RequiredNullable | Presence::SentNullable => member.declared.clone(),
                _ => member.argument_type(),
            };
            quote!(#argument: #ty)
        });
        let many = self.required.is_some();
        let values = self.members.iter().map(|member| member.initial(many));
        let additional = self.additional.as_ref();
        let additional = additional.map(|(field, empty)| quote!(#field: #empty,));
        let docs = match self.asks_nothing() {
            true => docs::types::PRESETS_SET.to_owned(),
            false => docs::types::with_required(self.name),
        };
        let parameters = match self.required {
            Some(required) => quote!(required: #required),
            None => quote!(#(#arguments),*),
        };
        quote! {
            #[doc = #docs]
            #allowed
            #[inline]
            pub fn new(#parameters) -> Self {
                Self { #(#values,)* #additional }
            }
        }
    }

    /// The trait `Default` of a type for which nothing is asked that has none: derived, or written
    /// out where something has a value of its own.
    pub(super) fn default(&self) -> (Option<TokenStream>, Option<TokenStream>) {
        match (self.has_default, self.has_presets()) {
            (false, _) => (None, None),
            (true, false) => (Some(quote!(, Default)), None),
            (true, true) => (None, Some(self.written_default())),
        }
    }

    fn written_default(&self) -> TokenStream {
        let name = self.name;
        let arguments = match self.required {
            Some(required) => {
                let asked = self.asked().map(|member| member.name);
                quote!(#required { #(#asked: Default::default()),* })
            }
            None => {
                let asked = self.asked().map(|_| quote!(Default::default()));
                quote!(#(#asked),*)
            }
        };
        quote! {
            impl Default for #name {
                #[inline]
                fn default() -> Self {
                    Self::new(#arguments)
                }
            }
        }
    }

    /// The setters of what need not be there.
    pub(super) fn setters(&self) -> impl Iterator<Item = TokenStream> {
        let settable = self.members.iter().filter(|_| self.is_sent);
        settable.flat_map(|member| {
            [member.own_setter(), member.own_null_setter()]
                .into_iter()
                .flatten()
        })
    }

    /// The members that `new` asks for.
    fn asked(&self) -> impl Iterator<Item = &'m Member<'m>> {
        self.members.iter().filter(|member| member.is_asked())
    }

    fn asks_nothing(&self) -> bool {
        self.asked().next().is_none()
    }

    fn has_presets(&self) -> bool {
        self.members.iter().any(|member| member.preset.is_some())
    }
}

/// Returns the attribute that lets a type called `New` have a function `new`.
fn allow_own_name(name: &Ident) -> Option<TokenStream> {
    (name.as_str() == "New").then(|| {
        let reason = docs::types::WHY_NEW;
        quote!(#[allow(clippy::self_named_constructors, reason = #reason)])
    })
}
