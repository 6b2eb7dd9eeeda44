//! Values that are one of several things.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::debug::Shows;
use super::docs;
use super::emitter::TypeEmitter;
use super::print::Item;
use crate::model::{
    Alternative, Evidence, Scalar, Type, TypeNumbers, Union, WireName, follow_aliases,
};

impl TypeEmitter<'_, '_, Union> {
    /// ```text
    /// pub enum Pet { Cat(Box<Cat>), Dog(Box<Dog>), Other(serde_json::Value) }
    /// impl Decode for Pet { … }
    /// impl Encode for Pet { … }
    /// runtime::model::serde_bridge!(Pet);
    /// impl From<Cat> for Pet { … }
    /// ```
    pub(super) fn items(mut self) -> Vec<Item> {
        self.file.imports.runtime_itself();
        let name = self.name;
        let debugging = self.debugging();
        let mut items = vec![
            self.definition(debugging.is_none()),
            self.decoding(),
            self.encoding(),
            quote!(runtime::model::serde_bridge!(#name);),
        ];
        items.extend(debugging);
        items.extend(self.conversions());
        items.into_iter().map(Item::from).collect()
    }

    fn definition(&mut self, derives_debug: bool) -> TokenStream {
        let (name, union) = (self.name, self.shape);
        let docs = self.docs();
        let alternatives = union.alternatives.iter().enumerate();
        let definitions = alternatives.map(|(index, alternative)| {
            let variant = &self.members.names[index];
            let said = docs::types::of_alternative(union.tag.as_ref(), alternative).outer();
            let ty = self.file.ty(&alternative.ty);
            match self.is_boxed(index) {
                true => quote!(#said #variant(Box<#ty>),),
                false => quote!(#said #variant(#ty),),
            }
        });
        let debug = derives_debug.then(|| quote!(Debug,));
        let other = docs::types::OTHER_ALTERNATIVE;
        quote! {
            #docs
            #[derive(Clone, #debug PartialEq)]
            #[non_exhaustive]
            pub enum #name {
                #(#definitions)*
                #[doc = #other]
                Other(serde_json::Value),
            }
        }
    }

    /// `Debug` where something secret may be in what is none of the alternatives, or in one without
    /// a type.
    fn debugging(&mut self) -> Option<TokenStream> {
        let (context, union) = (self.context(), self.shape);
        let alternatives = union.alternatives.iter().zip(&self.members.names);
        let shown = alternatives.map(|(alternative, variant)| {
            let shows = match context.is_hidden(union, alternative) {
                true => Shows::Nothing,
                false => context.shows(&alternative.ty),
            };
            (variant, Some(shows))
        });
        let other = match context.facts.secrets.within[self.id] {
            true => Shows::Nothing,
            false => context.shows_other(),
        };
        self.debug_of_variants(shown, Some(other))
    }

    fn decoding(&mut self) -> TokenStream {
        let (context, union) = (self.context(), self.shape);
        self.file.imports.runtime("json", "Json");
        self.file.imports.runtime("model", "Decode");
        self.file.imports.runtime_module("union");
        let name = self.name;
        let variants = &self.members.names;
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
                    self.file.imports.runtime("union", "Look");
                }
                quote!(union::choose(json, Self::Other, &[#(#rows),*]))
            }
        };
        let mut alternatives = union.alternatives.iter();
        let call = match alternatives.any(|alternative| context.is_hidden(union, alternative)) {
            true => quote!(json.hidden(|json| #call)),
            false => call,
        };
        let secret = context.facts.secrets.whole[self.id].then(|| {
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

    fn encoding(&mut self) -> TokenStream {
        let (context, union) = (self.context(), self.shape);
        self.file.imports.runtime("model", "Encode");
        self.file.imports.runtime("model", "Sink");
        let name = self.name;
        let variants = &self.members.names;
        let hide = quote!(runtime::secret::hide);
        let arms = union
            .alternatives
            .iter()
            .zip(variants)
            .map(|(alternative, variant)| {
                let tags = &alternative.tags;
                match (&union.tag, alternative.has_tag) {
                    (None, _) | (Some(_), true) if context.is_hidden(union, alternative) => {
                        quote!(Self::#variant(value) => #hide(value, sink),)
                    }
                    (Some(WireName(tag)), false) => {
                        let masked = context.is_hidden(union, alternative).then(
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
        let other = match context.facts.secrets.within[self.id] {
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
    fn conversions(&mut self) -> Vec<TokenStream> {
        let union = self.shape;
        let name = self.name;
        let variants = &self.members.names;
        let all = &self.context().model.types;
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
            let ty = self.file.ty(&alternative.ty);
            let value = match self.is_boxed(index) {
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
}

impl Context<'_> {
    /// Whether an alternative may be, or hold under any name, what another one calls secret.
    fn is_hidden(self, union: &Union, alternative: &Alternative) -> bool {
        let secrets = &self.facts.secrets;
        secrets.is_hidden(self.model, union, &alternative.ty)
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
