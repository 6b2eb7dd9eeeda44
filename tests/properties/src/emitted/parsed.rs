//! Emitted text by its items and attributes.

use syn::visit::{self, Visit};
use syn::{Attribute, File, Item};

use crate::Outcome;

/// The attributes that emitted code has.
const ATTRIBUTES: &[&str] = &[
    "allow",
    "cfg",
    "cfg_attr",
    "default",
    "deny",
    "deprecated",
    "derive",
    "diagnostic",
    "doc",
    "expect",
    "forbid",
    "inline",
    "must_use",
    "non_exhaustive",
    "path",
    "rustfmt",
];

/// Checks that items and attributes are of the kinds that are emitted.
pub fn check(file: &File) -> Outcome {
    let mut kinds = Kinds(None);
    kinds.visit_file(file);
    kinds.0.map_or(Ok(()), Err)
}

/// The first item or attribute of another kind.
struct Kinds(Option<String>);

impl<'a> Visit<'a> for Kinds {
    fn visit_attribute(&mut self, attribute: &'a Attribute) {
        let first = attribute.path().segments.first();
        let name = first
            .map(|segment| segment.ident.to_string())
            .unwrap_or_default();
        if !ATTRIBUTES.contains(&&*name) {
            self.0 = Some(format!("the attribute `{name}`"));
        }
    }

    fn visit_item(&mut self, item: &'a Item) {
        let kind = match item {
            Item::ExternCrate(_) => "extern crate",
            Item::ForeignMod(_) => "extern",
            Item::Trait(_) => "trait",
            Item::TraitAlias(_) => "alias of traits",
            Item::Union(_) => "union",
            Item::Verbatim(_) => "tokens",
            _ => return visit::visit_item(self, item),
        };
        self.0 = Some(format!("an item of the kind {kind}"));
    }
}
