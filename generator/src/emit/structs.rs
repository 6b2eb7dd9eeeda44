//! Objects with known properties.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::docs::Rustdoc;
use super::imports::Imports;
use super::models::docs;
use super::print::Item;
use super::setters::{Member, constructor, setter};
use super::types::{Argument, At};
use crate::model::{Field, Presence, Struct, Type, TypeId};
use crate::name::Ident;

/// More fields than this are decoded one by one: the compiler's memory grows with the square of those of one expression.
const MOST_AT_ONCE: usize = 64;

/// ```text
/// pub struct Folder { pub name: String, … }
/// impl Folder { pub fn new(…) -> Self { … }  pub fn is_starred(mut self, …) -> Self { … } }
/// impl Decode for Folder { … }
/// impl Encode for Folder { … }
/// runtime::model::serde_bridge!(Folder);
/// ```
pub(super) fn structure(
    context: Context<'_>,
    id: TypeId,
    structure: &Struct,
    at: At,
    imports: &mut Imports,
) -> Vec<Item> {
    let name = &context.names.types[id];
    let members = members(context, id, structure, at, imports);
    imports.runtime_itself();
    let mut items = vec![definition(context, id, structure, &members, at, imports)];
    items.extend(construction(context, id, structure, &members));
    items.push(decoding(context, id, structure, imports));
    items.push(encoding(context, id, structure, imports));
    items.push(quote!(runtime::model::serde_bridge!(#name);));
    items.into_iter().map(Item::from).collect()
}

fn members<'a>(
    context: Context<'a>,
    id: TypeId,
    structure: &'a Struct,
    at: At,
    imports: &mut Imports,
) -> Vec<Member<'a>> {
    let names = &context.names.members[id];
    structure
        .fields
        .iter()
        .enumerate()
        .map(|(index, field)| {
            let boxed = context.facts.boxed[id].contains(&index);
            let argument = context.argument(&field.ty);
            if argument == Argument::Secret {
                imports.runtime("secret", "Secret");
            }
            Member {
                name: &names.names[index],
                setter: &names.setters[index],
                argument,
                value: context.ty(&field.ty, at, imports),
                declared: context.field_type(&field.ty, field.presence, boxed, at, imports),
                presence: field.presence,
                boxed,
                docs: &field.docs,
                named: matches!(field.ty, Type::Named(_)),
                deprecated: field.deprecated,
            }
        })
        .collect()
}

fn definition(
    context: Context<'_>,
    id: TypeId,
    structure: &Struct,
    members: &[Member<'_>],
    at: At,
    imports: &mut Imports,
) -> TokenStream {
    let name = &context.names.types[id];
    let docs = docs(&context.model.types[id]);
    let default = context.facts.defaults[id].then(|| quote!(, Default));
    let fields = members.iter().map(Member::declaration);
    let additional = additional(context, id, structure).map(|(field, ty)| {
        imports.foreign(&["std", "collections"], "BTreeMap");
        let ty = context.ty(ty, at, imports);
        quote! {
            /// Properties that the document does not name.
            pub #field: BTreeMap<String, #ty>,
        }
    });
    quote! {
        #docs
        #[derive(Clone, Debug #default, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            #additional
        }
    }
}

/// `new` and the setters, and the struct with required properties if there are many.
fn construction(
    context: Context<'_>,
    id: TypeId,
    structure: &Struct,
    members: &[Member<'_>],
) -> Vec<TokenStream> {
    let name = &context.names.types[id];
    let required = context.names.required[id].as_ref();
    let additional = additional(context, id, structure);
    let additional = additional.map(|(field, _)| (field, quote!(BTreeMap::new())));
    let default = context.facts.defaults[id];
    let constructor = constructor(name, members, additional, required, default);
    let setters = members.iter().filter_map(setter);
    let allow = allow_deprecated(members);
    let implementation = quote! {
        #allow
        impl #name {
            #constructor
            #(#setters)*
        }
    };
    match required {
        Some(required) => vec![
            super::setters::required(required, name, members),
            implementation,
        ],
        None => vec![implementation],
    }
}

fn decoding(
    context: Context<'_>,
    id: TypeId,
    structure: &Struct,
    imports: &mut Imports,
) -> TokenStream {
    imports.runtime("json", "Json");
    imports.runtime("model", "Decode");
    imports.runtime("model", "DecodeError");
    let name = &context.names.types[id];
    let names = &context.names.members[id];
    let wires: Vec<&str> = structure
        .fields
        .iter()
        .map(|field| field.wire.0.as_str())
        .collect();
    let mut values: Vec<(&Ident, TokenStream)> = structure
        .fields
        .iter()
        .zip(&names.names)
        .map(|(field, name)| (name, decoded(field)))
        .collect();
    let rest = names.additional.as_ref();
    values.extend(rest.map(|name| (name, quote!(object.additional(&[#(#wires),*])?))));
    let allow = allow_deprecated_fields(&structure.fields);
    let taken = names.names.iter().any(|name| name.as_str() == "object");
    let body = match values.len() {
        0 => quote! {
            json.object()?;
            Ok(Self {})
        },
        few if few <= MOST_AT_ONCE || taken => {
            let fields = values.iter().map(|(name, value)| quote!(#name: #value));
            quote! {
                let mut object = json.object()?;
                Ok(Self { #(#fields),* })
            }
        }
        _ => one_by_one(&values),
    };
    quote! {
        #allow
        impl Decode for #name {
            fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
                #body
            }
        }
    }
}

/// Properties that are taken out of the object in a statement each.
fn one_by_one(values: &[(&Ident, TokenStream)]) -> TokenStream {
    let names = values.iter().map(|(name, _)| match name.argument() {
        same if same == **name => quote!(#name),
        other => quote!(#name: #other),
    });
    let steps = values.iter().map(|(name, value)| {
        let name = name.argument();
        quote!(let #name = #value;)
    });
    quote! {
        let mut object = json.object()?;
        #(#steps)*
        Ok(Self { #(#names),* })
    }
}

/// How a property is taken out of the object.
fn decoded(field: &Field) -> TokenStream {
    let wire = &field.wire.0;
    match field.presence {
        Presence::Required | Presence::RequiredNullable | Presence::ReceivedNullable => {
            quote!(object.required(#wire)?)
        }
        Presence::Received => quote!(object.required(#wire).map(Some)?),
        Presence::Optional
        | Presence::ReceivedOptional
        | Presence::Sent
        | Presence::SentNullable => quote!(object.optional(#wire)?),
        Presence::OptionalNullable | Presence::ReceivedOptionalNullable => {
            quote!(object.nullable(#wire)?)
        }
    }
}

fn encoding(
    context: Context<'_>,
    id: TypeId,
    structure: &Struct,
    imports: &mut Imports,
) -> TokenStream {
    imports.runtime("model", "Encode");
    imports.runtime("model", "Sink");
    let name = &context.names.types[id];
    let names = &context.names.members[id];
    let fields = structure
        .fields
        .iter()
        .zip(&names.names)
        .map(|(field, name)| {
            let wire = &field.wire.0;
            let (part, call) = match field.presence {
                Presence::Required | Presence::RequiredNullable | Presence::SentNullable => {
                    ("required", quote!(required))
                }
                Presence::Optional | Presence::OptionalNullable | Presence::Sent => {
                    ("optional", quote!(optional))
                }
                Presence::Received
                | Presence::ReceivedOptional
                | Presence::ReceivedOptionalNullable => ("received", quote!(received)),
                Presence::ReceivedNullable => ("received_nullable", quote!(received_nullable)),
            };
            imports.runtime("model", part);
            quote!(#call(#wire, &self.#name))
        });
    let mut fields: Vec<TokenStream> = fields.collect();
    fields.extend(names.additional.as_ref().map(|name| {
        imports.runtime("model", "additional");
        quote!(additional(&self.#name))
    }));
    let allow = allow_deprecated_fields(&structure.fields);
    quote! {
        #allow
        impl Encode for #name {
            fn encode(&self, sink: &mut dyn Sink) {
                sink.object(&[#(#fields),*]);
            }
        }
    }
}

fn additional<'a>(
    context: Context<'a>,
    id: TypeId,
    structure: &'a Struct,
) -> Option<(&'a Ident, &'a Type)> {
    let field = context.names.members[id].additional.as_ref()?;
    Some((field, structure.additional.as_ref()?))
}

fn allow_deprecated(members: &[Member<'_>]) -> Option<TokenStream> {
    members
        .iter()
        .any(|member| member.deprecated)
        .then(allowance)
}

fn allow_deprecated_fields(fields: &[Field]) -> Option<TokenStream> {
    fields.iter().any(|field| field.deprecated).then(allowance)
}

fn allowance() -> TokenStream {
    quote!(#[allow(deprecated, reason = "a deprecated property is still read and written")])
}

impl Member<'_> {
    /// The field with its documentation.
    fn declaration(&self) -> TokenStream {
        let (name, ty) = (self.name, &self.declared);
        let docs = self.rustdoc().outer();
        let deprecated = self.deprecated.then(|| quote!(#[deprecated]));
        quote!(#docs #deprecated pub #name: #ty,)
    }

    /// What the document says. The values of an enum are documented where the enum is.
    pub(super) fn rustdoc(&self) -> Rustdoc {
        let mut docs = self.docs.clone();
        if self.named {
            docs.facts
                .retain(|fact| !matches!(fact, crate::model::Fact::Values(_)));
        }
        Rustdoc::of(&docs)
    }
}
