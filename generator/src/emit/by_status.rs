//! Replies that depend on the status.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Context;
use super::docs::{self, Rustdoc};
use super::emitter::{Emitter, TypeEmitter};
use super::print::Item;
use crate::model::{Arm, Content, Scalar, StatusMatch, Type, follow_aliases};
use crate::name::Ident;

impl TypeEmitter<'_, '_, [Arm]> {
    /// ```text
    /// pub enum GetFolderError { NotFound(Problem), Default(Problem) }
    /// impl GetFolderError { pub(crate) fn from_reply(reply: &Reply) -> Result<Self, DecodeError> { … } }
    /// ```
    pub(super) fn items(mut self) -> Vec<Item> {
        let context = self.context();
        let arms = self.shape.iter();
        let shown = arms.map(|arm| context.shows_content(&arm.content));
        let variants = self.members.names.iter().zip(shown);
        let debugging = self.debug_of_variants(variants, None);
        let definition = self.definition(debugging.is_none());
        let mut items = vec![definition.into(), self.reading().into()];
        items.extend(debugging.map(Item::from));
        items
    }

    fn definition(&mut self, derives_debug: bool) -> TokenStream {
        let name = self.name;
        let both = self.shape.iter().zip(&self.members.names).enumerate();
        let definitions = both.map(|(index, (arm, variant))| {
            let docs = docs::types::of_arm(arm).outer();
            let content = self.held(index, &arm.content);
            quote!(#docs #variant #content,)
        });
        let debug = derives_debug.then(|| quote!(Debug,));
        let docs = Rustdoc::default().and(docs::types::BY_STATUS).outer();
        quote! {
            #docs
            #[derive(Clone, #debug PartialEq)]
            #[non_exhaustive]
            pub enum #name { #(#definitions)* }
        }
    }

    fn reading(&mut self) -> TokenStream {
        self.file.imports.runtime("model", "DecodeError");
        self.file.imports.runtime_module("call::reply");
        let name = self.name;
        let decoded = self.decoded();
        quote! {
            impl #name {
                #[inline]
                pub(crate) fn from_reply(reply: &reply::Reply) -> Result<Self, DecodeError> {
                    match reply.status().as_u16() { #(#decoded)* }
                }
            }
        }
    }

    /// The arms of the match that decodes a reply.
    fn decoded(&self) -> Vec<TokenStream> {
        let (arms, variants) = (self.shape, &self.members.names);
        let context = self.context();
        let value = |index: usize| context.value(&arms[index].content, &variants[index]);
        // The closest status comes first.
        let mut order: Vec<usize> = (0..arms.len()).collect();
        order.sort_by_key(|&index| arms[index].status);
        let decoded = order.iter().map(|&index| {
            let pattern = pattern(arms[index].status, arms);
            let value = value(index);
            quote!(#pattern => #value,)
        });
        let is_complete = arms.iter().any(|arm| arm.status == StatusMatch::Default);
        let unlisted = (!is_complete).then(|| {
            let value = only_body(arms).map(value);
            let value = value.unwrap_or_else(|| quote!(Err(reply::unlisted(reply))));
            quote!(_ => #value,)
        });
        decoded.chain(unlisted).collect()
    }
}

impl<S: ?Sized> TypeEmitter<'_, '_, S> {
    /// What a variant holds, in its parentheses.
    pub(super) fn held(&mut self, index: usize, content: &Content) -> Option<TokenStream> {
        let ty = self.file.content_type(content)?;
        Some(match self.is_boxed(index) {
            true => quote!((Box<#ty>)),
            false => quote!((#ty)),
        })
    }
}

impl Emitter<'_> {
    /// The type of a content, if it has one.
    pub(super) fn content_type(&mut self, content: &Content) -> Option<TokenStream> {
        Some(match content {
            Content::Empty => return None,
            Content::Json(ty) | Content::Parsed(ty) => self.ty(ty),
            Content::Text => quote!(String),
            Content::Binary => {
                self.imports.foreign(&["bytes"], "Bytes");
                quote!(Bytes)
            }
            Content::SecretBinary => {
                self.imports.foreign(&["bytes"], "Bytes");
                self.imports.runtime("secret", "Secret");
                quote!(Secret<Bytes>)
            }
        })
    }

    /// Writes a key of the replies, as the runtime has it.
    pub(super) fn status(&mut self, key: StatusMatch) -> TokenStream {
        self.imports.runtime("call", "Status");
        match key {
            StatusMatch::Code(code) => {
                let code = Literal::u16_unsuffixed(code);
                quote!(Status::Code(#code))
            }
            StatusMatch::Range(hundreds) => {
                let hundreds = Literal::u8_unsuffixed(hundreds);
                quote!(Status::Range(#hundreds))
            }
            StatusMatch::Default => quote!(Status::Default),
        }
    }
}

impl Context<'_> {
    /// The function that decodes a text as a value of a type.
    pub(super) fn parsing(self, ty: &Type) -> TokenStream {
        let types = &self.model.types;
        match follow_aliases(types, ty) {
            Type::Secret(inner)
                if *follow_aliases(types, inner) == Type::Scalar(Scalar::String) =>
            {
                quote!(reply::hidden_text)
            }
            _ => quote!(reply::parsed),
        }
    }

    /// Decodes a reply as what a variant holds.
    fn value(self, content: &Content, variant: &Ident) -> TokenStream {
        match content {
            Content::Empty => quote!(Ok(Self::#variant)),
            Content::Json(_) => quote!(reply::json(reply).map(Self::#variant)),
            Content::Text => quote!(reply::text(reply).map(Self::#variant)),
            Content::Parsed(ty) => {
                let parse = self.parsing(ty);
                quote!(#parse(reply).map(Self::#variant))
            }
            Content::Binary => quote!(reply::bytes(reply).map(Self::#variant)),
            Content::SecretBinary => quote!(reply::hidden_bytes(reply).map(Self::#variant)),
        }
    }
}

/// The arm of the only success that has a body: what a success of a status that nobody lists is.
fn only_body(arms: &[Arm]) -> Option<usize> {
    let succeeds = |status| match status {
        StatusMatch::Code(code) => code < 300,
        StatusMatch::Range(hundreds) => hundreds < 3,
        StatusMatch::Default => false,
    };
    let bodies = arms.iter().enumerate();
    let mut bodies =
        bodies.filter(|(_, arm)| succeeds(arm.status) && arm.content != Content::Empty);
    let (index, _) = bodies.next()?;
    bodies.next().is_none().then_some(index)
}

/// A range begins and ends where no arm of its own has taken the status: two patterns that share an end look like a mistake.
fn pattern(status: StatusMatch, arms: &[Arm]) -> TokenStream {
    match status {
        StatusMatch::Code(code) => {
            let code = proc_macro2::Literal::u16_unsuffixed(code);
            quote!(#code)
        }
        StatusMatch::Range(hundreds) => {
            let whole = u16::from(hundreds) * 100..u16::from(hundreds) * 100 + 100;
            let free = |code: &u16| {
                let own = StatusMatch::Code(*code);
                arms.iter().all(|arm| arm.status != own)
            };
            let first = whole.clone().find(free).unwrap_or(whole.start);
            let last = whole.clone().rev().find(free).unwrap_or(whole.end - 1);
            let first = proc_macro2::Literal::u16_unsuffixed(first);
            let last = proc_macro2::Literal::u16_unsuffixed(last);
            quote!(#first..=#last)
        }
        StatusMatch::Default => quote!(_),
    }
}
