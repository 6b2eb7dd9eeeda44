//! Objects with known properties.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Context;
use super::docs::{Rustdoc, type_docs};
use super::imports::Imports;
use super::print::Item;
use super::setters::{Member, constructor, default, setter};
use super::types::{Argument, At};
use crate::model::{Fact, Presence, Struct, Type, TypeId};
use crate::name::Ident;

/// ```text
/// pub struct Folder { pub name: String, … }
/// impl Folder { pub fn new(…) -> Self { … }  pub fn is_starred(mut self, …) -> Self { … } }
/// runtime::model::object! { Folder { name: required("name"), … } }
/// ```
pub(super) fn structure(
    context: Context<'_>,
    id: TypeId,
    structure: &Struct,
    at: At,
    imports: &mut Imports,
) -> Vec<Item> {
    let members = members(context, id, structure, at, imports);
    imports.runtime_itself();
    let name = &context.names.types[id];
    let (derived, default) = default(name, &members, context.facts.defaults[id]);
    let mut items = vec![definition(
        context, id, structure, &members, derived, at, imports,
    )];
    items.extend(construction(context, id, structure, &members, imports));
    items.extend(default);
    let mut items: Vec<Item> = items.into_iter().map(Item::from).collect();
    items.push(table(context, id, structure));
    items
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
                null_setter: names.null_setters[index].as_ref(),
                argument,
                value: context.ty(&field.ty, at, imports),
                declared: context.field_type(&field.ty, field.presence, boxed, at, imports),
                presence: field.presence,
                preset: field
                    .preset
                    .as_ref()
                    .map(|preset| context.preset(&field.ty, preset, at, imports)),
                boxed,
                is_secret: matches!(context.behind(&field.ty), Type::Secret(_)),
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
    default: Option<TokenStream>,
    at: At,
    imports: &mut Imports,
) -> TokenStream {
    let name = &context.names.types[id];
    let docs = type_docs(&context.model.types[id]);
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
        #[derive(Clone #default)]
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
    imports: &mut Imports,
) -> Vec<TokenStream> {
    let name = &context.names.types[id];
    let required = context.names.required[id].as_ref();
    let additional = additional(context, id, structure);
    let additional = additional.map(|(field, _)| (field, quote!(BTreeMap::new())));
    let default = context.facts.defaults[id];
    let constructor = constructor(name, members, additional, required, default);
    // What is only received is never put together.
    let settable = members.iter().filter(|_| context.facts.sent[id]);
    let setters = settable.filter_map(setter);
    let allow = allow_deprecated(members);
    let implementation = quote! {
        #allow
        impl #name {
            #constructor
            #(#setters)*
        }
    };
    match required {
        Some(required) => {
            let [required, debug] = super::setters::required(required, name, members, imports);
            vec![required, debug, implementation]
        }
        None => vec![implementation],
    }
}

/// The table of the fields, from which a macro makes what decodes and encodes the struct.
fn table(context: Context<'_>, id: TypeId, structure: &Struct) -> Item {
    let name = &context.names.types[id];
    let names = &context.names.members[id];
    let fields = structure.fields.iter().zip(&names.names);
    let mut rows: Vec<String> = fields
        .map(|(field, name)| {
            let property = Literal::string(&field.wire.0);
            format!("{name}: {}({property}),", presence(field.presence))
        })
        .collect();
    rows.extend(names.additional.as_ref().map(|name| format!("..{name}")));
    let deprecated = structure.fields.iter().any(|field| field.deprecated);
    Item::Table {
        call: "runtime::model::object",
        attribute: deprecated.then(|| format!("#[allow(deprecated, reason = {WHY_DEPRECATED:?})]")),
        name: name.to_string(),
        rows,
    }
}

/// What the table says of a property: the name of a function of the runtime.
fn presence(presence: Presence) -> &'static str {
    match presence {
        Presence::Required | Presence::RequiredNullable => "required",
        Presence::Optional | Presence::Sent => "optional",
        Presence::OptionalNullable => "optional_nullable",
        Presence::SentNullable => "sent_nullable",
        Presence::Received => "received",
        Presence::ReceivedNullable => "received_nullable",
        Presence::ReceivedOptional => "received_optional",
        Presence::ReceivedOptionalNullable => "received_optional_nullable",
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
    let mut members = members.iter();
    members
        .any(|member| member.deprecated)
        .then(|| quote!(#[allow(deprecated, reason = #WHY_DEPRECATED)]))
}

const WHY_DEPRECATED: &str = "a deprecated property is still read and written";

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
            docs.facts.retain(|fact| !matches!(fact, Fact::Values(_)));
        }
        let is_said = |fact: &Fact| matches!(fact, Fact::AlwaysSet(_));
        let says_preset = docs.facts.iter().any(is_said);
        let mut docs = Rustdoc::of(&docs);
        if self.preset.is_some() && !says_preset {
            docs.paragraph("Set by `new`.");
        }
        if self.is_secret {
            docs.paragraph("A secret: `Debug` hides it, and serializing writes it, as it is sent.");
        }
        docs
    }
}
