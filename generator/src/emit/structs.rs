//! Objects with known properties.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs::types::WHY_DEPRECATED;
use super::docs::{self, Rustdoc};
use super::emitter::TypeEmitter;
use super::print::Item;
use super::setters::{Construction, Member};
use super::types::Argument;
use crate::model::{Fact, Field, Presence, Struct, Type};
use crate::name::Ident;

impl<'a> TypeEmitter<'_, 'a, Struct> {
    /// ```text
    /// pub struct Folder { pub name: String, … }
    /// impl Folder { pub fn new(…) -> Self { … }  pub fn is_starred(mut self, …) -> Self { … } }
    /// runtime::model::object! { Folder { name: required("name"), … } }
    /// ```
    pub(super) fn items(mut self) -> Vec<Item> {
        let fields = self.shape.fields.iter().enumerate();
        let members: Vec<Member<'_>> = fields
            .map(|(index, field)| self.member(index, field))
            .collect();
        self.file.imports.runtime_itself();
        let empty = self.additional();
        let empty = empty.map(|(field, _)| (field, quote!(BTreeMap::new())));
        let construction = self.construction(&members, empty);
        let (derived, default) = construction.default();
        let mut items = vec![self.definition(&members, derived)];
        items.extend(self.required(&construction));
        let further = self.further_setters().filter(|_| construction.is_sent);
        items.push(implementation(&construction, further));
        items.extend(default);
        let mut items: Vec<Item> = items.into_iter().map(Item::from).collect();
        items.push(self.table());
        items
    }

    fn member(&mut self, index: usize, field: &'a Field) -> Member<'a> {
        let is_boxed = self.is_boxed(index);
        let context = self.context();
        let argument = context.argument(&field.ty);
        if argument == Argument::Secret {
            self.file.imports.runtime("secret", "Secret");
        }
        let preset = field.preset.as_ref();
        Member {
            name: &self.members.names[index],
            setter: &self.members.setters[index],
            null_setter: self.members.null_setters[index].as_ref(),
            argument,
            value: self.file.ty(&field.ty),
            declared: self.file.field_type(field, is_boxed),
            presence: field.presence,
            preset: preset.map(|preset| self.file.preset(&field.ty, preset)),
            boxed: is_boxed,
            is_secret: matches!(context.behind(&field.ty), Type::Secret(_)),
            docs: &field.docs,
            named: matches!(field.ty, Type::Named(_)),
            deprecated: field.deprecated,
        }
    }

    fn definition(&mut self, members: &[Member<'_>], default: Option<TokenStream>) -> TokenStream {
        let name = self.name;
        let docs = self.docs();
        let fields = members.iter().map(Member::declaration);
        let said = docs::types::FURTHER_PROPERTIES;
        let additional = self.additional().map(|(field, ty)| {
            self.file
                .imports
                .foreign(&["std", "collections"], "BTreeMap");
            let ty = self.file.ty(ty);
            quote! {
                #[doc = #said]
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

    /// The table of the fields, from which a macro makes what decodes and encodes the struct.
    fn table(&self) -> Item {
        let fields = self.shape.fields.iter().zip(&self.members.names);
        let mut rows: Vec<String> = fields
            .map(|(field, name)| {
                let property = Literal::string(&field.wire.0);
                format!("{name}: {}({property}),", presence(field.presence))
            })
            .collect();
        let additional = self.members.additional.as_ref();
        rows.extend(additional.map(|name| format!("..{name}")));
        let deprecated = self.shape.fields.iter().any(|field| field.deprecated);
        Item::Table {
            call: "runtime::model::object",
            attribute: deprecated
                .then(|| format!("#[allow(deprecated, reason = {WHY_DEPRECATED:?})]")),
            name: self.name.to_string(),
            rows,
        }
    }

    /// The field with the properties that have no name, and the type of their values.
    pub(super) fn additional(&self) -> Option<(&'a Ident, &'a Type)> {
        let field = self.members.additional.as_ref()?;
        Some((field, self.shape.additional.as_ref()?))
    }
}

/// `new` and the setters, with those of further properties behind them.
fn implementation(construction: &Construction<'_>, further: Option<TokenStream>) -> TokenStream {
    let name = construction.name;
    let constructor = construction.constructor();
    let setters = construction.setters();
    let allow = allow_deprecated(construction.members);
    quote! {
        #allow
        impl #name {
            #constructor
            #(#setters)*
            #further
        }
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

fn allow_deprecated(members: &[Member<'_>]) -> Option<TokenStream> {
    let mut members = members.iter();
    members
        .any(|member| member.deprecated)
        .then(|| quote!(#[allow(deprecated, reason = #WHY_DEPRECATED)]))
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
            docs.facts.retain(|fact| !matches!(fact, Fact::Values(_)));
        }
        let is_said = |fact: &Fact| matches!(fact, Fact::AlwaysSet(_));
        let says_preset = docs.facts.iter().any(is_said);
        let mut docs = Rustdoc::of(&docs);
        if self.preset.is_some() && !says_preset {
            docs.paragraph(docs::types::SET_BY_NEW);
        }
        if self.is_secret {
            docs.paragraph(docs::types::SECRET);
        }
        docs
    }
}
