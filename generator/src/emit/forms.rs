//! Multipart bodies.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::imports::Imports;
use super::models::docs;
use super::print::Item;
use super::setters::{Member, constructor, setter};
use super::types::{Argument, At};
use crate::model::{Form, Part, PartKind, Presence, Type, TypeId};
use crate::name::Ident;

/// ```text
/// pub struct UploadForm { pub files: Vec<FilePart>, … }
/// impl UploadForm { pub fn new(…) -> Self { … }  … }
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
    let mut items = vec![definition(context, id, form, &members)];
    items.extend(required.map(|required| super::setters::required(required, name, &members)));
    let constructor = constructor(name, &members, None, required, default);
    let setters = members.iter().filter_map(setter);
    items.push(quote! {
        impl #name {
            #constructor
            #(#setters)*
        }
    });
    items.push(writing(name, form, &names.names, imports));
    items.into_iter().map(Item::from).collect()
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
            imports.runtime("file_part", "FilePart");
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
    Member {
        name,
        setter,
        argument,
        value,
        declared,
        presence,
        boxed: false,
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
) -> TokenStream {
    let name = &context.names.types[id];
    let docs = docs(&context.model.types[id]);
    let default = context.facts.defaults[id].then(|| quote!(, Default));
    let fields = members.iter().zip(&form.parts).map(|(member, part)| {
        let (name, ty) = (member.name, &member.declared);
        let mut docs = member.rustdoc();
        if part.deprecated {
            docs.paragraph("**Deprecated.**");
        }
        let docs = docs.outer();
        quote!(#docs pub #name: #ty,)
    });
    quote! {
        #docs
        #[derive(Clone, Debug #default)]
        #[non_exhaustive]
        pub struct #name { #(#fields)* }
    }
}

fn writing(name: &Ident, form: &Form, fields: &[Ident], imports: &mut Imports) -> TokenStream {
    imports.runtime("multipart", "Multipart");
    let parts = form.parts.iter().zip(fields).map(|(part, field)| {
        let wire = &part.wire.0;
        match (&part.kind, &part.content_type, part.required, part.repeated) {
            (PartKind::Value(_), None, _, _) => {
                quote!(form = form.value(#wire, &self.#field);)
            }
            (PartKind::Value(_), Some(media_type), _, _) => {
                quote!(form = form.encoded(#wire, #media_type, &self.#field);)
            }
            (PartKind::File, _, true, false) => quote!(form = form.file(#wire, &self.#field);),
            (PartKind::File, _, true, true) => {
                quote!(for file in &self.#field { form = form.file(#wire, file); })
            }
            (PartKind::File, _, false, false) => {
                quote!(if let Some(file) = &self.#field { form = form.file(#wire, file); })
            }
            (PartKind::File, _, false, true) => {
                quote!(for file in self.#field.iter().flatten() { form = form.file(#wire, file); })
            }
        }
    });
    quote! {
        impl #name {
            /// The parts as they are sent.
            pub fn to_multipart(&self) -> Multipart {
                let mut form = Multipart::new();
                #(#parts)*
                form
            }
        }
    }
}
