//! Replies that depend on the status.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Context;
use super::debug;
use super::docs::Rustdoc;
use super::imports::Imports;
use super::print::Item;
use super::types::At;
use crate::model::{Arm, Content, Scalar, StatusMatch, Type, TypeId, follow_aliases};
use crate::name::Ident;

/// ```text
/// pub enum GetFolderError { NotFound(Problem), Default(Problem) }
/// impl GetFolderError { pub(crate) fn from_reply(reply: &Reply) -> Result<Self, DecodeError> { … } }
/// ```
pub(super) fn by_status(
    context: Context<'_>,
    id: TypeId,
    arms: &[Arm],
    at: At,
    imports: &mut Imports,
) -> Vec<Item> {
    imports.runtime("model", "DecodeError");
    imports.runtime_module("call::reply");
    let name = &context.names.types[id];
    let variants = &context.names.members[id].names;
    let definitions = arms
        .iter()
        .zip(variants)
        .enumerate()
        .map(|(index, (arm, variant))| {
            let docs = Rustdoc::default()
                .and(&status_words(arm.status))
                .and(arm.docs.description.as_deref().unwrap_or_default())
                .outer();
            let boxed = context.facts.boxed[id].contains(&index);
            let content = held(context, &arm.content, boxed, at, imports);
            quote!(#docs #variant #content,)
        });
    let definitions: Vec<TokenStream> = definitions.collect();
    let decoded = decoded(context, id, arms);
    let shown = arms.iter().map(|arm| context.shows_content(&arm.content));
    let debugging = debug::of_variants(name, variants.iter().zip(shown), None, imports);
    let debug = debugging.is_none().then(|| quote!(Debug,));
    let docs = Rustdoc::default()
        .and("What the server replies, by status.")
        .outer();
    let mut items = vec![
        quote! {
            #docs
            #[derive(Clone, #debug PartialEq)]
            #[non_exhaustive]
            pub enum #name { #(#definitions)* }
        }
        .into(),
        quote! {
            impl #name {
                #[inline]
                pub(crate) fn from_reply(reply: &reply::Reply) -> Result<Self, DecodeError> {
                    match reply.status().as_u16() { #(#decoded)* }
                }
            }
        }
        .into(),
    ];
    items.extend(debugging.map(Item::from));
    items
}

/// The arms of the match that decodes a reply.
fn decoded(context: Context<'_>, id: TypeId, arms: &[Arm]) -> Vec<TokenStream> {
    let variants = &context.names.members[id].names;
    // The closest status comes first.
    let mut order: Vec<usize> = (0..arms.len()).collect();
    order.sort_by_key(|&index| arms[index].status);
    let decoded = order.iter().map(|&index| {
        let (arm, variant) = (&arms[index], &variants[index]);
        let pattern = pattern(arm.status, arms);
        let value = value(context, &arm.content, variant);
        quote!(#pattern => #value,)
    });
    let is_complete = arms.iter().any(|arm| arm.status == StatusMatch::Default);
    let unlisted = (!is_complete).then(|| {
        let value =
            only_body(arms).map(|index| value(context, &arms[index].content, &variants[index]));
        let value = value.unwrap_or_else(|| quote!(Err(reply::unlisted(reply))));
        quote!(_ => #value,)
    });
    decoded.chain(unlisted).collect()
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

/// The function that decodes a text as a value of a type.
pub(super) fn parsing(context: Context<'_>, ty: &Type) -> TokenStream {
    let types = &context.model.types;
    match follow_aliases(types, ty) {
        Type::Secret(inner) if *follow_aliases(types, inner) == Type::Scalar(Scalar::String) => {
            quote!(reply::hidden_text)
        }
        _ => quote!(reply::parsed),
    }
}

/// Decodes a reply as what a variant holds.
fn value(context: Context<'_>, content: &Content, variant: &Ident) -> TokenStream {
    match content {
        Content::Empty => quote!(Ok(Self::#variant)),
        Content::Json(_) => quote!(reply::json(reply).map(Self::#variant)),
        Content::Text => quote!(reply::text(reply).map(Self::#variant)),
        Content::Parsed(ty) => {
            let parse = parsing(context, ty);
            quote!(#parse(reply).map(Self::#variant))
        }
        Content::Binary => quote!(reply::bytes(reply).map(Self::#variant)),
        Content::SecretBinary => quote!(reply::hidden_bytes(reply).map(Self::#variant)),
    }
}

/// What a variant holds, in its parentheses.
pub(super) fn held(
    context: Context<'_>,
    content: &Content,
    boxed: bool,
    at: At,
    imports: &mut Imports,
) -> Option<TokenStream> {
    let ty = content_type(context, content, at, imports)?;
    Some(match boxed {
        true => quote!((Box<#ty>)),
        false => quote!((#ty)),
    })
}

/// The type of a content, if it has one.
pub(super) fn content_type(
    context: Context<'_>,
    content: &Content,
    at: At,
    imports: &mut Imports,
) -> Option<TokenStream> {
    Some(match content {
        Content::Empty => return None,
        Content::Json(ty) | Content::Parsed(ty) => context.ty(ty, at, imports),
        Content::Text => quote!(String),
        Content::Binary => {
            imports.foreign(&["bytes"], "Bytes");
            quote!(Bytes)
        }
        Content::SecretBinary => {
            imports.foreign(&["bytes"], "Bytes");
            imports.runtime("secret", "Secret");
            quote!(Secret<Bytes>)
        }
    })
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

fn status_words(status: StatusMatch) -> String {
    match status {
        StatusMatch::Code(code) => format!("Status {code}."),
        StatusMatch::Range(hundreds) => format!("Status {hundreds}00 to {hundreds}99."),
        StatusMatch::Default => "Any other status.".to_owned(),
    }
}

/// Writes a key of the replies, as the runtime has it.
pub(super) fn status(key: StatusMatch, imports: &mut Imports) -> TokenStream {
    imports.runtime("call", "Status");
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
