//! What a file imports, gathered while its items are built.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::print::Item;
use crate::name::Ident;

/// The imports of a file.
#[derive(Default)]
pub(super) struct Imports {
    /// Names of other crates, by the path of their module.
    foreign: BTreeMap<&'static [&'static str], BTreeSet<&'static str>>,
    /// Names of the runtime, by the path of their module: `call::reply`.
    runtime: BTreeMap<&'static str, BTreeSet<&'static str>>,
    /// Whether the runtime is named by path, as its macros do.
    runtime_itself: bool,
    /// Types of sibling files.
    siblings: BTreeSet<Ident>,
    /// Whether the types are named by path.
    types_itself: bool,
    /// Names of modules beside this one.
    near: BTreeMap<&'static str, BTreeSet<String>>,
}

impl Imports {
    /// A name of another crate or of the standard library.
    pub(super) fn foreign(&mut self, module: &'static [&'static str], name: &'static str) {
        self.foreign.entry(module).or_default().insert(name);
    }

    /// A name of a module of the runtime.
    pub(super) fn runtime(&mut self, module: &'static str, name: &'static str) {
        self.runtime.entry(module).or_default().insert(name);
    }

    /// A module of the runtime, to name things in it by path.
    pub(super) fn runtime_module(&mut self, module: &'static str) {
        self.runtime(module, "self");
    }

    /// The runtime, for the macros in it.
    pub(super) fn runtime_itself(&mut self) {
        self.runtime_itself = true;
    }

    /// A type of a sibling file.
    pub(super) fn sibling(&mut self, name: &Ident) {
        self.siblings.insert(name.clone());
    }

    /// A name of a module beside this one.
    pub(super) fn near(&mut self, module: &'static str, name: &str) {
        self.near.entry(module).or_default().insert(name.to_owned());
    }

    /// The types, to name them by path.
    pub(super) fn types_itself(&mut self) {
        self.types_itself = true;
    }

    /// The lines with `use`: the standard library, other crates, the crate itself, the runtime.
    pub(super) fn lines(&self) -> Vec<Item> {
        let mut groups = [const { Vec::new() }; 4];
        for (module, names) in &self.foreign {
            let path = module.iter().map(|segment| format_ident!("{segment}"));
            let names = list(names.iter().copied());
            let group = usize::from(module.first() != Some(&"std"));
            groups[group].push(quote!(use #(#path)::*::#names;));
        }
        let own = &mut groups[2];
        let up = quote!(super);
        if self.runtime_itself || !self.runtime.is_empty() {
            own.push(quote!(use #up::#up::runtime;));
        }
        if self.types_itself {
            own.push(quote!(use #up::#up::types;));
        }
        for (module, names) in &self.near {
            let module = format_ident!("{module}");
            let names = list(names.iter().map(String::as_str));
            own.push(quote!(use super::#module::#names;));
        }
        if !self.siblings.is_empty() {
            let names = list(self.siblings.iter().map(Ident::as_str));
            own.push(quote!(use super::#names;));
        }
        groups[3] = self.of_runtime();
        groups
            .into_iter()
            .filter(|lines| !lines.is_empty())
            .map(|lines| quote!(#(#lines)*).into())
            .collect()
    }

    /// The lines with what is named of the runtime. `self` keeps a crate called `runtime` apart,
    /// which the crate of a nested client may use.
    fn of_runtime(&self) -> Vec<TokenStream> {
        let mut runtime: Vec<_> = self.runtime.iter().collect();
        runtime.sort_by_key(|(module, names)| place(module, names));
        let line = |(module, names): (&&str, &BTreeSet<&str>)| {
            let module = module.split("::").map(|segment| format_ident!("{segment}"));
            match is_itself(names) {
                true => quote!(use self::runtime #(::#module)*;),
                false => {
                    let names = list(names.iter().copied());
                    quote!(use self::runtime #(::#module)*::#names;)
                }
            }
        };
        runtime.into_iter().map(line).collect()
    }
}

/// Where rustfmt puts the names of a module: a list of them stands behind the modules below it.
fn place(module: &str, names: &BTreeSet<&str>) -> String {
    let mut several = names.iter();
    match (several.next(), several.next()) {
        (Some(&"self"), None) => module.to_owned(),
        (Some(name), None) => format!("{module}::{name}"),
        (Some(_), Some(_)) | (None, _) => format!("{module}::~"),
    }
}

/// Whether a module is imported without any name of it.
fn is_itself(names: &BTreeSet<&str>) -> bool {
    names.iter().eq(&["self"])
}

fn list<'n>(names: impl Iterator<Item = &'n str>) -> TokenStream {
    let mut names: Vec<&str> = names.collect();
    names.sort_by_key(|name| *name != "self");
    let mut names: Vec<TokenStream> = names
        .into_iter()
        .map(|name| match name {
            "self" => quote!(self),
            name => {
                let name = format_ident!("{name}");
                quote!(#name)
            }
        })
        .collect();
    match names.len() {
        1 => names.remove(0),
        _ => quote!({ #(#names),* }),
    }
}
