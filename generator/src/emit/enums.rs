//! Enums that may grow.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::docs::Rustdoc;
use super::imports::Imports;
use super::markdown::code;
use super::print::Item;
use crate::model::{Annotation, Enum, Fact, IntegerEnum, TypeDef, TypeId};
use crate::name::Ident;

/// ```text
/// pub enum Status { Open, …, Other(Unlisted<Self>) }
/// runtime::model::open_enum::string_enum! { Status { Open => "OPEN", … } }
/// ```
pub(super) fn strings(
    context: Context<'_>,
    id: TypeId,
    values: &Enum,
    imports: &mut Imports,
) -> Vec<Item> {
    let texts: Vec<&str> = values
        .variants
        .iter()
        .map(|variant| variant.value.0.as_str())
        .collect();
    imports.runtime("model::open_enum", "Unlisted");
    let (listed, other) = (
        texts.iter().map(|text| quote!(#text)),
        quote!(Unlisted<Self>),
    );
    let said = values.variants.iter().map(|variant| &variant.said);
    items(
        context,
        id,
        listed,
        &texts.iter().copied().zip(said).collect::<Vec<_>>(),
        &other,
        "runtime::model::open_enum::string_enum",
        imports,
    )
}

/// The same for integers.
pub(super) fn integers(
    context: Context<'_>,
    id: TypeId,
    values: &IntegerEnum,
    imports: &mut Imports,
) -> Vec<Item> {
    let texts: Vec<String> = values
        .variants
        .iter()
        .map(|variant| variant.value.to_string())
        .collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    imports.runtime("model::open_enum", "UnlistedInteger");
    let listed = values.variants.iter().map(|variant| {
        let value = proc_macro2::Literal::i64_unsuffixed(variant.value);
        quote!(#value)
    });
    let other = quote!(UnlistedInteger<Self>);
    let said = values.variants.iter().map(|variant| &variant.said);
    items(
        context,
        id,
        listed,
        &texts.iter().copied().zip(said).collect::<Vec<_>>(),
        &other,
        "runtime::model::open_enum::integer_enum",
        imports,
    )
}

fn items(
    context: Context<'_>,
    id: TypeId,
    listed: impl Iterator<Item = TokenStream>,
    texts: &[(&str, &Annotation)],
    other: &TokenStream,
    table: &'static str,
    imports: &mut Imports,
) -> Vec<Item> {
    imports.runtime_itself();
    let name = &context.names.types[id];
    let variants = &context.names.members[id].names;
    let docs = docs(&context.model.types[id]);
    let said = texts.iter().zip(variants);
    let said = said.map(|((text, said), variant)| variant_docs(text, said, variant).outer());
    let definition = quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#said #variants,)*
            /// A value that the document does not list.
            Other(#other),
        }
    };
    let rows = variants
        .iter()
        .zip(listed)
        .map(|(variant, value)| format!("{variant} => {value},"));
    let table = Item::Table {
        call: table,
        attribute: None,
        name: name.to_string(),
        rows: rows.collect(),
    };
    vec![definition.into(), table]
}

/// Returns the documentation of a variant: the texts of the document, then the value. A title that
/// is the name of the variant is not repeated.
fn variant_docs(text: &str, said: &Annotation, variant: &Ident) -> Rustdoc {
    let mut docs = said.docs.clone();
    docs.summary = docs
        .summary
        .filter(|title| title.trim() != variant.as_str());
    let mut docs = Rustdoc::of(&docs);
    docs.paragraph(&format!("{}.", code(text)));
    if said.deprecated {
        docs.paragraph("**Deprecated.**");
    }
    docs
}

/// What the document says. The values are documented at the variants.
fn docs(def: &TypeDef) -> TokenStream {
    let mut docs = def.docs.clone();
    docs.facts.retain(|fact| !matches!(fact, Fact::Values(_)));
    let mut docs = Rustdoc::of(&docs);
    if def.deprecated {
        docs.paragraph("**Deprecated.**");
    }
    docs.outer()
}
