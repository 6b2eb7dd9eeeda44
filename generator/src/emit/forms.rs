//! Multipart bodies.

use proc_macro2::TokenStream;
use quote::quote;

use super::debug::Shows;
use super::docs;
use super::emitter::TypeEmitter;
use super::print::Item;
use super::setters::Member;
use super::types::Argument;
use crate::model::{Form, Part, PartKind, Presence, Type};

impl<'a> TypeEmitter<'_, 'a, Form> {
    /// ```text
    /// pub struct UploadForm { pub files: Vec<FilePart>, … }
    /// impl UploadForm { pub fn new(…) -> Self { … }  … }
    /// impl UploadForm { pub fn additional_part(mut self, name: &str, file: &FilePart) -> Self { … } }
    /// impl UploadForm { pub fn to_multipart(&self) -> Multipart { … } }
    /// ```
    pub(super) fn items(mut self) -> Vec<Item> {
        let parts = self.shape.parts.iter().enumerate();
        let members: Vec<Member<'_>> = parts
            .map(|(index, part)| self.member(index, part))
            .collect();
        let name = self.name;
        let empty = self.members.additional.as_ref();
        let empty = empty.map(|field| (field, quote!(Multipart::new())));
        let construction = self.construction(&members, empty);
        let (derived, implemented) = construction.default();
        let debugging = self.debugging();
        let derived = match &debugging {
            Some(_) => quote!(Clone #derived),
            None => quote!(Clone, Debug #derived),
        };
        let mut items = vec![self.definition(&members, &derived)];
        items.extend(self.required(&construction));
        let constructor = construction.constructor();
        let setters = construction.setters();
        let adder = self.adder();
        items.push(quote! {
            impl #name {
                #constructor
                #(#setters)*
                #adder
            }
        });
        items.extend(implemented);
        items.extend(debugging);
        items.push(self.writing());
        items.into_iter().map(Item::from).collect()
    }

    /// `Debug` where something secret may be in a part without a type.
    fn debugging(&mut self) -> Option<TokenStream> {
        let (context, names) = (self.context(), self.members);
        let parts = names.names.iter().zip(&self.shape.parts);
        let shown = parts.map(|(field, part)| {
            let shows = match &part.kind {
                PartKind::File => Shows::All,
                PartKind::Value(ty) => context.shows(ty),
            };
            (field, shows)
        });
        let further = names.additional.iter().map(|field| (field, Shows::All));
        self.debug_of_fields(shown.chain(further))
    }

    fn member(&mut self, index: usize, part: &'a Part) -> Member<'a> {
        let (single, argument) = match &part.kind {
            PartKind::File => {
                self.file.imports.runtime("body::file_part", "FilePart");
                (quote!(FilePart), Argument::Value)
            }
            PartKind::Value(ty) => (self.file.ty(ty), self.context().argument(ty)),
        };
        let (value, argument) = match part.repeated {
            true => (quote!(Vec<#single>), Argument::Value),
            false => (single, argument),
        };
        let (declared, presence) = match part.required {
            true => (value.clone(), Presence::Required),
            false => (quote!(Option<#value>), Presence::Optional),
        };
        if argument == Argument::Secret {
            self.file.imports.runtime("secret", "Secret");
        }
        let preset = match (&part.kind, &part.preset) {
            (PartKind::Value(ty), Some(preset)) => Some(self.file.preset(ty, preset)),
            _ => None,
        };
        Member {
            name: &self.members.names[index],
            setter: &self.members.setters[index],
            null_setter: None,
            preset,
            argument,
            value,
            declared,
            presence,
            boxed: false,
            is_secret: false,
            docs: &part.docs,
            named: matches!(&part.kind, PartKind::Value(Type::Named(_))),
            deprecated: false,
        }
    }

    fn definition(&self, members: &[Member<'_>], derived: &TokenStream) -> TokenStream {
        let name = self.name;
        let docs = self.docs();
        let fields = members.iter().zip(&self.shape.parts).map(|(member, part)| {
            let (name, ty) = (member.name, &member.declared);
            let mut docs = member.rustdoc();
            if part.deprecated {
                docs.paragraph(docs::types::DEPRECATED);
            }
            docs::types::add_part_headers(&mut docs, &part.headers);
            let docs = docs.outer();
            quote!(#docs pub #name: #ty,)
        });
        let said = docs::types::FURTHER_PARTS;
        let further = self.members.additional.as_ref().map(|field| {
            quote! {
                #[doc = #said]
                pub #field: Multipart,
            }
        });
        quote! {
            #docs
            #[derive(#derived)]
            #[non_exhaustive]
            pub struct #name { #(#fields)* #further }
        }
    }

    /// The method that adds a part which has no field.
    fn adder(&mut self) -> Option<TokenStream> {
        let names = self.members;
        let (adder, field) = (names.adder.as_ref()?, names.additional.as_ref()?);
        let (argument, add) = match self.shape.additional.as_ref()? {
            PartKind::File => {
                self.file.imports.runtime("body::file_part", "FilePart");
                (quote!(file: &FilePart), quote!(file(name, file)))
            }
            PartKind::Value(ty) => match self.context().argument(ty) {
                Argument::Text | Argument::Secret => {
                    (quote!(value: impl Into<String>), quote!(text(name, value)))
                }
                Argument::Copy => {
                    let ty = self.file.ty(ty);
                    (quote!(value: #ty), quote!(value(name, &value)))
                }
                Argument::Value | Argument::Json => {
                    let ty = self.file.ty(ty);
                    (quote!(value: &#ty), quote!(value(name, value)))
                }
            },
        };
        let docs = docs::types::adds_part(field);
        Some(quote! {
            #[doc = #docs]
            #[inline]
            pub fn #adder(mut self, name: &str, #argument) -> Self {
                self.#field = self.#field.#add;
                self
            }
        })
    }

    fn writing(&mut self) -> TokenStream {
        self.file.imports.runtime("body::multipart", "Multipart");
        let (name, names) = (self.name, self.members);
        let fields = &names.names;
        let further = names
            .additional
            .as_ref()
            .map(|field| quote!(form = form.append(&self.#field);));
        let parts = self.shape.parts.iter().zip(fields).map(|(part, field)| {
            let wire = &part.wire.0;
            let add = |file: TokenStream| match &part.content_type {
                Some(media_type) => quote!(form = form.file_of(#wire, #media_type, #file);),
                None => quote!(form = form.file(#wire, #file);),
            };
            match (&part.kind, &part.content_type, part.required, part.repeated) {
                (PartKind::Value(_), None, _, _) => {
                    quote!(form = form.value(#wire, &self.#field);)
                }
                (PartKind::Value(_), Some(media_type), _, _) => {
                    quote!(form = form.encoded(#wire, #media_type, &self.#field);)
                }
                (PartKind::File, _, true, false) => add(quote!(&self.#field)),
                (PartKind::File, _, true, true) => {
                    let add = add(quote!(file));
                    quote!(for file in &self.#field { #add })
                }
                (PartKind::File, _, false, false) => {
                    let add = add(quote!(file));
                    quote!(if let Some(file) = &self.#field { #add })
                }
                (PartKind::File, _, false, true) => {
                    let add = add(quote!(file));
                    quote!(for file in self.#field.iter().flatten() { #add })
                }
            }
        });
        let docs = docs::types::PARTS;
        quote! {
            impl #name {
                #[doc = #docs]
                #[inline]
                pub fn to_multipart(&self) -> Multipart {
                    let mut form = Multipart::new();
                    #(#parts)*
                    #further
                    form
                }
            }
        }
    }
}
