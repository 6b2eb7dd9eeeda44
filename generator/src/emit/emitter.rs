//! What the emitters of a file share, and those of a type.

use proc_macro2::TokenStream;

use super::Context;
use super::docs::{Rustdoc, type_docs};
use super::imports::Imports;
use super::print::{Item, Page};
use crate::model::{HomeId, TypeDef, TypeId};
use crate::name::{Ident, Members};

/// The place of a file, on which the paths in it depend.
#[derive(Clone, Copy)]
pub(super) enum At {
    /// The file of a home.
    Home(HomeId),
    /// A file with operations, or with the client.
    Api,
}

/// Emits the items of one file, and gathers what they import.
pub(super) struct Emitter<'a> {
    pub(super) context: Context<'a>,
    pub(super) at: At,
    pub(super) imports: Imports,
}

impl<'a> Emitter<'a> {
    /// Begins a file.
    pub(super) fn new(context: Context<'a>, at: At) -> Self {
        Self {
            context,
            at,
            imports: Imports::default(),
        }
    }

    /// Begins a type of the file.
    pub(super) fn begin<S: ?Sized>(&mut self, id: TypeId, shape: &'a S) -> TypeEmitter<'_, 'a, S> {
        let context = self.context;
        TypeEmitter {
            file: self,
            id,
            def: &context.model.types[id],
            shape,
            name: &context.names.types[id],
            members: &context.names.members[id],
        }
    }

    /// Ends the file: its documentation, what it imports, and its items.
    pub(super) fn page(self, head: &Rustdoc, items: impl IntoIterator<Item = Item>) -> Page {
        let mut all = self.imports.lines();
        all.extend(items);
        Page {
            head: head.inner(),
            items: all,
        }
    }
}

/// Emits the items of one type, whose shape is an `S`.
pub(super) struct TypeEmitter<'f, 'a, S: ?Sized> {
    pub(super) file: &'f mut Emitter<'a>,
    pub(super) id: TypeId,
    pub(super) def: &'a TypeDef,
    pub(super) shape: &'a S,
    pub(super) name: &'a Ident,
    pub(super) members: &'a Members,
}

impl<'a, S: ?Sized> TypeEmitter<'_, 'a, S> {
    /// Returns what all files read.
    pub(super) fn context(&self) -> Context<'a> {
        self.file.context
    }

    /// Writes what the document says of the type.
    pub(super) fn docs(&self) -> TokenStream {
        type_docs(self.def)
    }

    /// Whether a member is boxed, since it contains the type itself.
    pub(super) fn is_boxed(&self, index: usize) -> bool {
        self.context().facts.boxed[self.id].contains(&index)
    }
}
