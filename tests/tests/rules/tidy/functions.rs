//! Functions as syntax.

use syn::visit_mut::{self, VisitMut};
use syn::{ImplItemFn, ItemFn, Signature, TraitItemFn};

use crate::project::TextFile;

/// The heads of all functions of a file, of those within others too.
pub fn heads(file: &TextFile) -> Vec<Signature> {
    let mut syntax = syn::parse_file(&file.text).unwrap();
    let mut found = Heads(Vec::new());
    found.visit_file_mut(&mut syntax);
    found.0
}

struct Heads(Vec<Signature>);

impl VisitMut for Heads {
    fn visit_item_fn_mut(&mut self, function: &mut ItemFn) {
        self.0.push(function.sig.clone());
        visit_mut::visit_item_fn_mut(self, function);
    }

    fn visit_impl_item_fn_mut(&mut self, function: &mut ImplItemFn) {
        self.0.push(function.sig.clone());
        visit_mut::visit_impl_item_fn_mut(self, function);
    }

    fn visit_trait_item_fn_mut(&mut self, function: &mut TraitItemFn) {
        self.0.push(function.sig.clone());
        visit_mut::visit_trait_item_fn_mut(self, function);
    }
}
