//! Multipart bodies.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::debug::{self, Shows};
use super::docs::{one_line, type_docs};
use super::imports::Imports;
use super::markdown::code;
use super::print::Item;
use super::setters::{Member, constructor, setter};
use super::types::{Argument, At};
use crate::model::{Docs, Form, Part, PartKind, Presence, Type, TypeId, WireName};
use crate::name::Ident;

/// ```text
/// pub struct UploadForm { pub files: Vec<FilePart>, … }
/// impl UploadForm { pub fn new(…) -> Self { … }  … }
/// impl UploadForm { pub fn additional_part(mut self, name: &str, file: &FilePart) -> Self { … } }
/// impl UploadForm { pub fn to_multipart(&self) -> Multipart { … } }
/// ```
pub(super) fn form(
    context: Context<'_>,
    id: TypeId,
    form: &Form,
    at: At,
    imports: &mut Imports,
) -> Vec<Item> {
    let name = &context.names.types[id];
    let names = &context.names.members[id];
    let members: Vec<Member<'_>> = form
        .parts
        .iter()
        .enumerate()
        .map(|(index, part)| {
            member(
                context,
                part,
                &names.names[index],
                &names.setters[index],
                at,
                imports,
            )
        })
        .collect();
    let required = context.names.required[id].as_ref();
    let default = context.facts.defaults[id];
    let (derived, implemented) = super::setters::default(name, &members, default);
    let debugging = debugging(context, id, form, imports);
    let derived = match &debugging {
        Some(_) => quote!(Clone #derived),
        None => quote!(Clone, Debug #derived),
    };
    let mut items = vec![definition(context, id, form, &members, derived)];
    if let Some(required) = required {
        items.extend(super::setters::required(required, name, &members, imports));
    }
    let further = names.additional.as_ref();
    let empty = further.map(|field| (field, quote!(Multipart::new())));
    let constructor = constructor(name, &members, empty, required, default);
    let setters = members.iter().filter_map(setter);
    let adder = adder(context, id, form, at, imports);
    items.push(quote! {
        impl #name {
            #constructor
            #(#setters)*
            #adder
        }
    });
    items.extend(implemented);
    items.extend(debugging);
    items.push(writing(context, id, form, imports));
    items.into_iter().map(Item::from).collect()
}

/// `Debug` where something secret may be in a part without a type.
fn debugging(
    context: Context<'_>,
    id: TypeId,
    form: &Form,
    imports: &mut Imports,
) -> Option<TokenStream> {
    let names = &context.names.members[id];
    let shown = names.names.iter().zip(&form.parts).map(|(field, part)| {
        let shows = match &part.kind {
            PartKind::File => Shows::All,
            PartKind::Value(ty) => context.shows(ty),
        };
        (field, shows)
    });
    let further = names.additional.iter().map(|field| (field, Shows::All));
    debug::of_fields(&context.names.types[id], shown.chain(further), imports)
}

fn member<'a>(
    context: Context<'a>,
    part: &'a Part,
    name: &'a Ident,
    setter: &'a Ident,
    at: At,
    imports: &mut Imports,
) -> Member<'a> {
    let (single, argument) = match &part.kind {
        PartKind::File => {
            imports.runtime("body::file_part", "FilePart");
            (quote!(FilePart), Argument::Value)
        }
        PartKind::Value(ty) => (context.ty(ty, at, imports), context.argument(ty)),
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
        imports.runtime("secret", "Secret");
    }
    let preset = match (&part.kind, &part.preset) {
        (PartKind::Value(ty), Some(preset)) => Some(context.preset(ty, preset, at, imports)),
        _ => None,
    };
    Member {
        name,
        setter,
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

fn definition(
    context: Context<'_>,
    id: TypeId,
    form: &Form,
    members: &[Member<'_>],
    derived: TokenStream,
) -> TokenStream {
    let name = &context.names.types[id];
    let docs = type_docs(&context.model.types[id]);
    let fields = members.iter().zip(&form.parts).map(|(member, part)| {
        let (name, ty) = (member.name, &member.declared);
        let mut docs = member.rustdoc();
        if part.deprecated {
            docs.paragraph("**Deprecated.**");
        }
        let header = |(name, about): &(WireName, Docs)| {
            format!("* {}: {}\n", code(&name.0), one_line(about))
        };
        let headers: String = part.headers.iter().map(header).collect();
        if !headers.is_empty() {
            docs.paragraph(&format!(
                "Headers of the part, which are not sent:\n\n{headers}"
            ));
        }
        let docs = docs.outer();
        quote!(#docs pub #name: #ty,)
    });
    let further = context.names.members[id].additional.as_ref().map(|field| {
        quote! {
            /// Parts that the document allows without naming them.
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
fn adder(
    context: Context<'_>,
    id: TypeId,
    form: &Form,
    at: At,
    imports: &mut Imports,
) -> Option<TokenStream> {
    let names = &context.names.members[id];
    let (adder, field) = (names.adder.as_ref()?, names.additional.as_ref()?);
    let (argument, add) = match form.additional.as_ref()? {
        PartKind::File => {
            imports.runtime("body::file_part", "FilePart");
            (quote!(file: &FilePart), quote!(file(name, file)))
        }
        PartKind::Value(ty) => match context.argument(ty) {
            Argument::Text | Argument::Secret => {
                (quote!(value: impl Into<String>), quote!(text(name, value)))
            }
            Argument::Copy => {
                let ty = context.ty(ty, at, imports);
                (quote!(value: #ty), quote!(value(name, &value)))
            }
            Argument::Value | Argument::Json => {
                let ty = context.ty(ty, at, imports);
                (quote!(value: &#ty), quote!(value(name, value)))
            }
        },
    };
    let docs = format!(
        " Adds a part that the document does not name to [`{field}`](field@Self::{field})."
    );
    Some(quote! {
        #[doc = #docs]
        #[inline]
        pub fn #adder(mut self, name: &str, #argument) -> Self {
            self.#field = self.#field.#add;
            self
        }
    })
}

fn writing(context: Context<'_>, id: TypeId, form: &Form, imports: &mut Imports) -> TokenStream {
    imports.runtime("body::multipart", "Multipart");
    let name = &context.names.types[id];
    let names = &context.names.members[id];
    let fields = &names.names;
    let further = names
        .additional
        .as_ref()
        .map(|field| quote!(form = form.append(&self.#field);));
    let parts = form.parts.iter().zip(fields).map(|(part, field)| {
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
    quote! {
        impl #name {
            /// The parts as they are sent.
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
