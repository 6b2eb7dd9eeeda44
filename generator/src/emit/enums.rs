//! Enums that may grow.

use std::borrow::Cow;

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::docs::{self, Rustdoc};
use super::emitter::TypeEmitter;
use super::imports::Imports;
use super::markdown::code;
use super::print::Item;
use crate::model::{Annotation, Enum, Fact, IntegerEnum, TypeDef};
use crate::name::Ident;

impl TypeEmitter<'_, '_, Enum> {
    /// ```text
    /// pub enum Status { Open, …, Other(Unlisted<Self>) }
    /// runtime::model::open_enum::string_enum! { Status { Open => "OPEN", … } }
    /// ```
    pub(super) fn items(self) -> Vec<Item> {
        let values = self.shape.variants.iter().map(|variant| Value {
            literal: Literal::string(&variant.value.0).into_token_stream(),
            text: Cow::Borrowed(&variant.value.0),
            said: &variant.said,
        });
        let values: Vec<Value<'_>> = values.collect();
        self.open_enum(Kind::Strings, &values)
    }
}

impl TypeEmitter<'_, '_, IntegerEnum> {
    /// The same for integers.
    pub(super) fn items(self) -> Vec<Item> {
        let values = self.shape.variants.iter().map(|variant| Value {
            literal: Literal::i64_unsuffixed(variant.value).into_token_stream(),
            text: Cow::Owned(variant.value.to_string()),
            said: &variant.said,
        });
        let values: Vec<Value<'_>> = values.collect();
        self.open_enum(Kind::Integers, &values)
    }
}

/// A value that an enum lists.
struct Value<'a> {
    literal: TokenStream,
    text: Cow<'a, str>,
    said: &'a Annotation,
}

/// The kinds of enums.
#[derive(Clone, Copy)]
enum Kind {
    Strings,
    Integers,
}

impl Kind {
    /// The macro of the runtime that makes the traits.
    const fn table(self) -> &'static str {
        match self {
            Self::Strings => "runtime::model::open_enum::string_enum",
            Self::Integers => "runtime::model::open_enum::integer_enum",
        }
    }

    /// The type of a value that is not listed.
    fn unlisted(self, imports: &mut Imports) -> TokenStream {
        let (name, tokens) = match self {
            Self::Strings => ("Unlisted", quote!(Unlisted<Self>)),
            Self::Integers => ("UnlistedInteger", quote!(UnlistedInteger<Self>)),
        };
        imports.runtime("model::open_enum", name);
        tokens
    }
}

impl<S> TypeEmitter<'_, '_, S> {
    fn open_enum(self, kind: Kind, values: &[Value<'_>]) -> Vec<Item> {
        let imports = &mut self.file.imports;
        let unlisted = kind.unlisted(imports);
        imports.runtime_itself();
        let name = self.name;
        let docs = docs(self.def);
        let both = || self.members.names.iter().zip(values);
        let said = both().map(|(variant, value)| value.docs(variant).outer());
        let variants = self.members.names.iter();
        let other = docs::types::OTHER_VALUE;
        let definition = quote! {
            #docs
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub enum #name {
                #(#said #variants,)*
                #[doc = #other]
                Other(#unlisted),
            }
        };
        let rows = both().map(|(variant, value)| format!("{variant} => {},", value.literal));
        let table = Item::Table {
            call: kind.table(),
            attribute: None,
            name: name.to_string(),
            rows: rows.collect(),
        };
        vec![definition.into(), table]
    }
}

impl Value<'_> {
    /// Returns the documentation of a variant: the texts of the document, then the value. A title
    /// that is the name of the variant is not repeated.
    fn docs(&self, variant: &Ident) -> Rustdoc {
        let mut docs = self.said.docs.clone();
        docs.summary = docs
            .summary
            .filter(|title| title.trim() != variant.as_str());
        let mut docs = Rustdoc::of(&docs);
        docs.paragraph(&format!("{}.", code(&self.text)));
        if self.said.deprecated {
            docs.paragraph("**Deprecated.**");
        }
        docs
    }
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
