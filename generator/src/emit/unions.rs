//! Values that are one of several things.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::debug::{self, Shows};
use super::docs::{Rustdoc, type_docs};
use super::imports::Imports;
use super::markdown::code;
use super::print::Item;
use super::types::At;
use crate::model::{
    Alternative, Evidence, Scalar, Type, TypeId, TypeNumbers, Union, WireName, follow_aliases,
};

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
    let docs = type_docs(&context.model.types[id]);
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
    let debugging = debugging(context, id, union, imports);
    let debug = debugging.is_none().then(|| quote!(Debug,));
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
    items.extend(debugging);
    items.extend(conversions(context, id, union, at, imports));
    items.into_iter().map(Item::from).collect()
}

/// `Debug` where something secret may be in what is none of the alternatives, or in one without a
/// type.
fn debugging(
    context: Context<'_>,
    id: TypeId,
    union: &Union,
    imports: &mut Imports,
) -> Option<TokenStream> {
    let variants = &context.names.members[id].names;
    let alternatives = union.alternatives.iter().zip(variants);
    let shown = alternatives.map(|(alternative, variant)| {
        let shows = match is_hidden(context, union, alternative) {
            true => Shows::Nothing,
            false => context.shows(&alternative.ty),
        };
        (variant, Some(shows))
    });
    let other = match context.facts.secrets.within[id] {
        true => Shows::Nothing,
        false => context.shows_other(),
    };
    debug::of_variants(&context.names.types[id], shown, Some(other), imports)
}

/// Whether an alternative may be, or hold under any name, what another one calls secret.
fn is_hidden(context: Context<'_>, union: &Union, alternative: &Alternative) -> bool {
    let secrets = &context.facts.secrets;
    secrets.is_hidden(context.model, union, &alternative.ty)
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
            let rows = both().map(|(alternative, variant)| {
                let read = read(variant);
                let looks = alternative.evidence.iter().map(look);
                quote!((&[#(#looks),*], #read))
            });
            let rows: Vec<TokenStream> = rows.collect();
            if !rows.is_empty() {
                imports.runtime("union", "Look");
            }
            quote!(union::choose(json, Self::Other, &[#(#rows),*]))
        }
    };
    let mut alternatives = union.alternatives.iter();
    let call = match alternatives.any(|alternative| is_hidden(context, union, alternative)) {
        true => quote!(json.hidden(|json| #call)),
        false => call,
    };
    let secret = context.facts.secrets.whole[id].then(|| {
        quote!(
            const IS_SECRET: bool = true;
        )
    });
    quote! {
        impl Decode for #name {
            #secret

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
    let hide = quote!(runtime::secret::hide);
    let arms = union
        .alternatives
        .iter()
        .zip(variants)
        .map(|(alternative, variant)| {
            let tags = &alternative.tags;
            match (&union.tag, alternative.has_tag) {
                (None, _) | (Some(_), true) if is_hidden(context, union, alternative) => {
                    quote!(Self::#variant(value) => #hide(value, sink),)
                }
                (Some(WireName(tag)), false) => {
                    let masked = is_hidden(context, union, alternative).then(
                        || quote!(Self::#variant(value) if sink.masks() => #hide(value, sink),),
                    );
                    let write = match alternative.has_literal_tag {
                        true => quote!(with_literal_tag),
                        false => quote!(with_tag),
                    };
                    quote! {
                        #masked
                        Self::#variant(value) => union::#write(value, #tag, &[#(#tags),*], sink),
                    }
                }
                _ => quote!(Self::#variant(value) => value.encode(sink),),
            }
        });
    let other = match context.facts.secrets.within[id] {
        true => quote!(#hide(value, sink)),
        false => quote!(value.encode(sink)),
    };
    quote! {
        impl Encode for #name {
            #[inline]
            fn encode(&self, sink: &mut dyn Sink) {
                match self {
                    #(#arms)*
                    Self::Other(value) => #other,
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
    let all = &context.model.types;
    let types = union.alternatives.iter();
    let types = types.map(|alternative| follow_aliases(all, &alternative.ty));
    let types: Vec<&Type> = types.collect();
    let numbers = TypeNumbers::default().of_all(all, types.iter().copied());
    let mut conversions = Vec::new();
    for (index, alternative) in union.alternatives.iter().enumerate() {
        let only = numbers.iter().filter(|one| **one == numbers[index]).count() == 1;
        // A free-form value is what remains.
        if !only || *types[index] == Type::Any {
            continue;
        }
        let variant = &variants[index];
        if *types[index] == Type::Scalar(Scalar::String) {
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
