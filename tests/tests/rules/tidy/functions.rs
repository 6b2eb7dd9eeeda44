//! Functions as syntax.

use syn::visit_mut::{self, VisitMut};
use syn::{Block, ImplItemFn, ItemFn, Signature, TraitItemFn};

use crate::project::TextFile;

/// A function, with its body if it has one.
pub struct Function {
    pub signature: Signature,
    pub body: Option<Block>,
}

/// All functions of a file, those within others too.
pub fn functions(file: &TextFile) -> Vec<Function> {
    let mut syntax = syn::parse_file(&file.text).unwrap();
    let mut found = Functions(Vec::new());
    found.visit_file_mut(&mut syntax);
    found.0
}

struct Functions(Vec<Function>);

impl Functions {
    fn add(&mut self, signature: &Signature, body: Option<&Block>) {
        self.0.push(Function {
            signature: signature.clone(),
            body: body.cloned(),
        });
    }
}

impl VisitMut for Functions {
    fn visit_item_fn_mut(&mut self, function: &mut ItemFn) {
        self.add(&function.sig, Some(&function.block));
        visit_mut::visit_item_fn_mut(self, function);
    }

    fn visit_impl_item_fn_mut(&mut self, function: &mut ImplItemFn) {
        self.add(&function.sig, Some(&function.block));
        visit_mut::visit_impl_item_fn_mut(self, function);
    }

    fn visit_trait_item_fn_mut(&mut self, function: &mut TraitItemFn) {
        self.add(&function.sig, function.default.as_ref());
        visit_mut::visit_trait_item_fn_mut(self, function);
    }
}
