//! Types as they are written.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Context;
use super::emitter::{At, Emitter};
use crate::model::{Field, Presence, Preset, Scalar, Shape, Type, TypeId};
use crate::name::Ident;

impl Emitter<'_> {
    /// A type, with what it needs to be imported.
    pub(super) fn ty(&mut self, ty: &Type) -> TokenStream {
        match ty {
            Type::Named(id) => self.named(*id),
            Type::List(items) => {
                let items = self.ty(items);
                quote!(Vec<#items>)
            }
            Type::Tuple(places) => {
                let places = places.iter().map(|place| self.ty(place));
                quote!((#(#places,)*))
            }
            Type::Map(values) => {
                self.imports.foreign(&["std", "collections"], "BTreeMap");
                let values = self.ty(values);
                quote!(BTreeMap<String, #values>)
            }
            Type::Nullable(inner) => {
                let inner = self.ty(inner);
                quote!(Option<#inner>)
            }
            Type::Secret(inner) => {
                self.imports.runtime("secret", "Secret");
                let inner = self.ty(inner);
                quote!(Secret<#inner>)
            }
            Type::Scalar(scalar) => self.scalar(*scalar),
            Type::Object => quote!(serde_json::Map<String, serde_json::Value>),
            Type::Any => quote!(serde_json::Value),
        }
    }

    /// A type with a name, which comes from the same file, a sibling or the types.
    pub(super) fn named(&mut self, id: TypeId) -> TokenStream {
        self.declared_with(id, &self.context.names.types[id])
    }

    /// The struct of what a type requires, where there is one.
    pub(super) fn required(&mut self, id: TypeId) -> Option<TokenStream> {
        let name = self.context.names.required[id].as_ref()?;
        Some(self.declared_with(id, name))
    }

    /// A name that the file of a type declares.
    fn declared_with(&mut self, id: TypeId, name: &Ident) -> TokenStream {
        match self.at {
            At::Home(home) if self.context.model.types[id].home == home => quote!(#name),
            At::Home(_) => {
                self.imports.sibling(name);
                quote!(#name)
            }
            At::Api => {
                self.imports.types_itself();
                quote!(types::#name)
            }
        }
    }

    /// The type of a property, by whether it may be absent or null.
    pub(super) fn field_type(&mut self, field: &Field, is_boxed: bool) -> TokenStream {
        let mut ty = self.ty(&field.ty);
        if is_boxed {
            ty = quote!(Box<#ty>);
        }
        match field.presence {
            Presence::Required => ty,
            Presence::RequiredNullable
            | Presence::Optional
            | Presence::Received
            | Presence::ReceivedNullable
            | Presence::ReceivedOptional
            | Presence::Sent
            | Presence::SentNullable => quote!(Option<#ty>),
            Presence::OptionalNullable | Presence::ReceivedOptionalNullable => {
                self.imports.runtime("model::nullable", "Nullable");
                quote!(Nullable<#ty>)
            }
        }
    }

    /// A value that is set without being asked for, as one of its type.
    pub(super) fn preset(&mut self, ty: &Type, preset: &Preset) -> TokenStream {
        let context = self.context;
        let value = match preset {
            Preset::Text(text) => quote!(#text),
            Preset::Flag(flag) => quote!(#flag),
            Preset::Integer(value) => integer(*value),
            Preset::Number(text) => number(text),
            // The text is JSON of what the type takes.
            Preset::Json(text) => return quote!(serde_json::from_str(#text).unwrap_or_default()),
        };
        match (context.behind(ty), preset) {
            (Type::Named(id), preset) => {
                if let Some((variant, held)) = context.alternative(*id, preset) {
                    let name = self.named(*id);
                    let value = self.preset(held, preset);
                    return quote!(#name::#variant(#value));
                }
                let name = self.named(*id);
                match context.listed(*id, preset) {
                    Some(variant) => quote!(#name::#variant),
                    None => quote!(#name::from(#value)),
                }
            }
            (Type::Any, _) => quote!(serde_json::Value::from(#value)),
            (Type::Scalar(Scalar::BigInteger), Preset::Integer(value)) => {
                self.imports.runtime("scalar::big_integer", "BigInteger");
                let value = Literal::i64_suffixed(*value);
                quote!(BigInteger::from(#value))
            }
            (Type::Secret(_), _) => {
                self.imports.runtime("secret", "Secret");
                quote!(Secret::from(#value.to_owned()))
            }
            (Type::Scalar(Scalar::Uuid), Preset::Text(text)) => uuid(text),
            (Type::Scalar(Scalar::Date), Preset::Text(text)) => date(text),
            (_, Preset::Text(_)) => quote!(#value.to_owned()),
            (_, _) => value,
        }
    }

    fn scalar(&mut self, scalar: Scalar) -> TokenStream {
        match scalar {
            Scalar::Boolean => quote!(bool),
            Scalar::Int32 => quote!(i32),
            Scalar::Int64 => quote!(i64),
            Scalar::UInt32 => quote!(u32),
            Scalar::UInt64 => quote!(u64),
            Scalar::BigInteger => {
                self.imports.runtime("scalar::big_integer", "BigInteger");
                quote!(BigInteger)
            }
            Scalar::Double => quote!(f64),
            Scalar::String => quote!(String),
            Scalar::Uuid => {
                self.imports.foreign(&["uuid"], "Uuid");
                quote!(Uuid)
            }
            Scalar::DateTime => {
                self.imports.foreign(&["chrono"], "DateTime");
                self.imports.foreign(&["chrono"], "FixedOffset");
                quote!(DateTime<FixedOffset>)
            }
            Scalar::Date => {
                self.imports.foreign(&["chrono"], "NaiveDate");
                quote!(NaiveDate)
            }
            Scalar::Base64 => {
                self.imports.runtime("scalar::base64", "Base64");
                quote!(Base64)
            }
        }
    }
}

impl Context<'_> {
    /// Writes a type on one line, as users of the client write it.
    pub(crate) fn written(self, ty: &Type) -> String {
        let tokens = Emitter::new(self, At::Api).ty(ty);
        let spaced = [
            (" :: ", "::"),
            (" < ", "<"),
            (" > ", ">"),
            (" >", ">"),
            (" ,", ","),
        ];
        let text = tokens.to_string();
        spaced
            .iter()
            .fold(text, |text, (from, to)| text.replace(from, to))
    }

    /// The type behind any number of aliases.
    pub(super) fn behind<'t>(&'t self, mut ty: &'t Type) -> &'t Type {
        while let Type::Named(id) = ty {
            match &self.model.types[*id].shape {
                Shape::Alias(next) => ty = next,
                _ => break,
            }
        }
        ty
    }

    /// The variant of an enum that stands for a value.
    fn listed<'c>(&'c self, id: TypeId, preset: &Preset) -> Option<&'c Ident> {
        let index = match (&self.model.types[id].shape, preset) {
            (Shape::Enum(values), Preset::Text(text)) => {
                let mut variants = values.variants.iter();
                variants.position(|variant| variant.value.0 == *text)
            }
            (Shape::IntegerEnum(values), Preset::Integer(value)) => {
                let mut variants = values.variants.iter();
                variants.position(|variant| variant.value == *value)
            }
            _ => None,
        };
        self.names.members[id].names.get(index?)
    }

    /// The variant of a union that holds a value, and the type of what it holds.
    fn alternative<'c>(&'c self, id: TypeId, preset: &Preset) -> Option<(&'c Ident, &'c Type)> {
        let Shape::Union(union) = &self.model.types[id].shape else {
            return None;
        };
        let mut alternatives = union.alternatives.iter();
        let index = alternatives.position(|alternative| self.holds(&alternative.ty, preset))?;
        let held = &union.alternatives.get(index)?.ty;
        Some((self.names.members[id].names.get(index)?, held))
    }

    /// Whether a type is one of single values like this one.
    fn holds(self, ty: &Type, preset: &Preset) -> bool {
        match (self.behind(ty), preset) {
            (Type::Named(id), preset) => matches!(
                (&self.model.types[*id].shape, preset),
                (Shape::Enum(_), Preset::Text(_)) | (Shape::IntegerEnum(_), Preset::Integer(_))
            ),
            (Type::Scalar(Scalar::String), Preset::Text(_))
            | (Type::Scalar(Scalar::Boolean), Preset::Flag(_))
            | (Type::Scalar(Scalar::Double), Preset::Number(_)) => true,
            (Type::Scalar(scalar), Preset::Integer(_)) => matches!(
                scalar,
                Scalar::Int32
                    | Scalar::Int64
                    | Scalar::UInt32
                    | Scalar::UInt64
                    | Scalar::BigInteger
            ),
            _ => false,
        }
    }

    /// What kind of argument a value is given as.
    pub(crate) fn argument(self, ty: &Type) -> Argument {
        match self.behind(ty) {
            Type::Scalar(Scalar::String) => Argument::Text,
            Type::Secret(inner) if matches!(self.behind(inner), Type::Scalar(Scalar::String)) => {
                Argument::Secret
            }
            Type::Scalar(Scalar::Base64 | Scalar::BigInteger)
            | Type::Named(_)
            | Type::List(_)
            | Type::Tuple(_)
            | Type::Map(_)
            | Type::Nullable(_)
            | Type::Secret(_)
            | Type::Object => Argument::Value,
            Type::Any => Argument::Json,
            Type::Scalar(_) => Argument::Copy,
        }
    }
}

/// A value that is set without being asked for, as what writes the same as one of its type.
pub(super) fn plain(preset: &Preset) -> TokenStream {
    match preset {
        Preset::Text(text) => quote!(#text),
        Preset::Flag(flag) => quote!(#flag),
        Preset::Integer(value) => {
            let value = Literal::i64_suffixed(*value);
            quote!(#value)
        }
        Preset::Number(text) => number(text),
        // No parameter has such a value.
        Preset::Json(text) => quote!(#text),
    }
}

/// What kind of argument a value is given as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Argument {
    /// Anything that becomes a `String`.
    Text,
    /// Anything that becomes a `String`, which is then hidden.
    Secret,
    /// Anything that becomes a JSON value.
    Json,
    /// A small value.
    Copy,
    /// The value itself.
    Value,
}

fn integer(value: i64) -> TokenStream {
    let value = Literal::i64_unsuffixed(value);
    quote!(#value)
}

/// A UUID out of its text, of which the model keeps valid ones only.
fn uuid(text: &str) -> TokenStream {
    let digits = text.replace('-', "_");
    let value: Option<Literal> = format!("0x{digits}").parse().ok();
    quote!(Uuid::from_u128(#value))
}

/// A date out of its text, of which the model keeps valid ones only.
fn date(text: &str) -> TokenStream {
    let mut parts = text.split('-').map(|part| {
        let number = part.parse().unwrap_or_default();
        Literal::u32_unsuffixed(number)
    });
    let (year, month, day) = (parts.next(), parts.next(), parts.next());
    quote!(NaiveDate::from_ymd_opt(#year, #month, #day).unwrap_or_default())
}

fn number(text: &str) -> TokenStream {
    // The model keeps finite numbers only.
    let value = text.parse().unwrap_or_default();
    let value = Literal::f64_unsuffixed(value);
    quote!(#value)
}
