//! Values that are one of several things.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::docs::Rustdoc;
use super::imports::Imports;
use super::markdown::code;
use super::models::docs;
use super::print::Item;
use super::types::At;
use crate::model::{Alternative, Evidence, Scalar, Type, TypeId, Union, WireName, canonical};
use crate::name::Ident;

/// ```text
/// pub enum Pet { Cat(Box<Cat>), Dog(Box<Dog>), Other(serde_json::Value) }
/// impl Decode for Pet { … }
/// impl Encode for Pet { … }
/// runtime::model::serde_bridge!(Pet);
/// impl From<Cat> for Pet { … }
/// ```
pub(super) fn union(
    context: Context<'_>,
    id: TypeId,
    union: &Union,
    at: At,
    imports: &mut Imports,
) -> Vec<Item> {
    let name = &context.names.types[id];
    let variants = &context.names.members[id].names;
    imports.runtime_itself();
    let docs = docs(&context.model.types[id]);
    let definitions: Vec<TokenStream> = union
        .alternatives
        .iter()
        .enumerate()
        .map(|(index, alternative)| {
            let variant = &variants[index];
            let said = variant_docs(union, alternative).outer();
            let ty = context.ty(&alternative.ty, at, imports);
            match context.facts.boxed[id].contains(&index) {
                true => quote!(#said #variant(Box<#ty>),),
                false => quote!(#said #variant(#ty),),
            }
        })
        .collect();
    let is_secret = context.facts.secrets[id];
    let debug = (!is_secret).then(|| quote!(Debug,));
    let definition = quote! {
        #docs
        #[derive(Clone, #debug PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#definitions)*
            /// None of these, as received.
            Other(serde_json::Value),
        }
    };
    let mut items = vec![
        definition,
        decoding(context, id, union, imports),
        encoding(context, id, union, imports),
        quote!(runtime::model::serde_bridge!(#name);),
    ];
    if is_secret {
        items.push(debugging(name, variants));
    }
    items.extend(conversions(context, id, union, at, imports));
    items.into_iter().map(Item::from).collect()
}

/// `Debug` that shows nothing of what is none of the alternatives, where one of them holds a secret.
fn debugging(name: &Ident, variants: &[Ident]) -> TokenStream {
    let arms = variants.iter().map(|variant| {
        let text = variant.to_string();
        quote!(Self::#variant(value) => f.debug_tuple(#text).field(value).finish(),)
    });
    quote! {
        impl std::fmt::Debug for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    #(#arms)*
                    Self::Other(_) => f.write_str("Other(…)"),
                }
            }
        }
    }
}

/// What the document says, and the values of the tag.
fn variant_docs(union: &Union, alternative: &Alternative) -> Rustdoc {
    let mut docs = Rustdoc::of(&alternative.docs);
    if let Some(tag) = &union.tag {
        let tags: Vec<String> = alternative.tags.iter().map(|tag| code(tag)).collect();
        docs.paragraph(&format!("If {} is {}.", code(&tag.0), tags.join(" or ")));
    }
    docs
}

fn decoding(context: Context<'_>, id: TypeId, union: &Union, imports: &mut Imports) -> TokenStream {
    imports.runtime("json", "Json");
    imports.runtime("model", "Decode");
    imports.runtime_module("union");
    let name = &context.names.types[id];
    let variants = &context.names.members[id].names;
    let both = || union.alternatives.iter().zip(variants);
    let read = |variant| quote!(|json| Self::#variant(Decode::decode(json)));
    let call = match &union.tag {
        Some(WireName(tag)) => {
            let rows = both().flat_map(|(alternative, variant)| {
                let read = read(variant);
                alternative
                    .tags
                    .iter()
                    .map(move |tag| quote!((#tag, #read)))
            });
            quote!(union::by_tag(json, #tag, Self::Other, &[#(#rows),*]))
        }
        None => {
            let rows = both().flat_map(|(alternative, variant)| {
                let read = read(variant);
                let looks = alternative.evidence.iter().map(look);
                looks.map(move |look| quote!((#look, #read)))
            });
            let rows: Vec<TokenStream> = rows.collect();
            if !rows.is_empty() {
                imports.runtime("union", "Look");
            }
            quote!(union::choose(json, Self::Other, &[#(#rows),*]))
        }
    };
    quote! {
        impl Decode for #name {
            #[inline]
            fn decode(json: Json<'_>) -> Self {
                #call
            }
        }
    }
}

fn look(evidence: &Evidence) -> TokenStream {
    match evidence {
        Evidence::Flag => quote!(Look::Flag),
        Evidence::Integer => quote!(Look::Integer),
        Evidence::Number => quote!(Look::Number),
        Evidence::Text => quote!(Look::Text),
        Evidence::List(items) => {
            let items = items.iter().map(look);
            quote!(Look::List(&[#(#items),*]))
        }
        Evidence::Anything => quote!(Look::Anything),
        Evidence::Object(object) => {
            let required = object.required.iter().map(|name| &name.0);
            let optional = object.optional.iter().map(|name| &name.0);
            let marks = object.marks.iter().map(|(name, values)| {
                let name = &name.0;
                quote!((#name, &[#(#values),*]))
            });
            let open = object.open;
            quote!(Look::Object {
                required: &[#(#required),*],
                optional: &[#(#optional),*],
                marks: &[#(#marks),*],
                open: #open,
            })
        }
    }
}

fn encoding(context: Context<'_>, id: TypeId, union: &Union, imports: &mut Imports) -> TokenStream {
    imports.runtime("model", "Encode");
    imports.runtime("model", "Sink");
    let name = &context.names.types[id];
    let variants = &context.names.members[id].names;
    let arms = union
        .alternatives
        .iter()
        .zip(variants)
        .map(|(alternative, variant)| {
            let tags = &alternative.tags;
            match (&union.tag, alternative.has_tag) {
                (Some(WireName(tag)), false) => {
                    let write = match alternative.has_literal_tag {
                        true => quote!(with_literal_tag),
                        false => quote!(with_tag),
                    };
                    quote!(Self::#variant(value) => union::#write(value, #tag, &[#(#tags),*], sink),)
                }
                _ => quote!(Self::#variant(value) => value.encode(sink),),
            }
        });
    quote! {
        impl Encode for #name {
            #[inline]
            fn encode(&self, sink: &mut dyn Sink) {
                match self {
                    #(#arms)*
                    Self::Other(value) => value.encode(sink),
                }
            }
        }
    }
}

/// `From` for each alternative whose type no other one has, for text by reference too.
fn conversions(
    context: Context<'_>,
    id: TypeId,
    union: &Union,
    at: At,
    imports: &mut Imports,
) -> Vec<TokenStream> {
    let name = &context.names.types[id];
    let variants = &context.names.members[id].names;
    let types: Vec<_> = union
        .alternatives
        .iter()
        .map(|alternative| canonical(&context.model.types, &alternative.ty))
        .collect();
    let mut conversions = Vec::new();
    for (index, alternative) in union.alternatives.iter().enumerate() {
        let only = types.iter().filter(|ty| **ty == types[index]).count() == 1;
        // A free-form value is what remains.
        if !only || types[index] == Type::Any {
            continue;
        }
        let variant = &variants[index];
        if types[index] == Type::Scalar(Scalar::String) {
            conversions.push(quote! {
                impl From<&str> for #name {
                    #[inline]
                    fn from(value: &str) -> Self {
                        Self::#variant(value.to_owned())
                    }
                }
            });
        }
        let ty = context.ty(&alternative.ty, at, imports);
        let value = match context.facts.boxed[id].contains(&index) {
            true => quote!(Box::new(value)),
            false => quote!(value),
        };
        conversions.push(quote! {
            impl From<#ty> for #name {
                #[inline]
                fn from(value: #ty) -> Self {
                    Self::#variant(#value)
                }
            }
        });
    }
    conversions
}
