//! A program that uses all that a client shows: it is compiled, not run.

use std::fmt::Write;

use clientgen::files::File;
use quote::ToTokens;
use syn::{Attribute, Fields, FnArg, GenericArgument, ImplItem, Item, PathArguments, ReturnType};

use super::modules::{CLIENT, Client, Module, is_pub};

/// Writes the program, for all features or that of one tag.
pub fn write_program(files: &[File], tag: Option<&str>) -> String {
    let client = Client::read(files, tag);
    let mut program = Program {
        client: &client,
        text: HEAD.to_owned(),
        count: 0,
    };
    for module in &client.modules {
        if module.is_public {
            program.uses(module);
        }
        for item in &module.items {
            program.item(module, item);
        }
    }
    program.text
}

const HEAD: &str = r#"//! Uses all of a client.
#![allow(warnings, reason = "all is used, whatever it is")]
extern crate client;
fn main() {}
"#;

struct Program<'c> {
    client: &'c Client,
    text: String,
    count: usize,
}

impl Program<'_> {
    /// Adds a function. Each has a name of its own.
    fn add(&mut self, head: &str, parameters: &str, result: &str, body: &str) {
        self.count += 1;
        let result = if result.is_empty() {
            String::new()
        } else {
            format!(" -> {result}")
        };
        let _ = writeln!(
            self.text,
            "{head}fn f{}({parameters}){result} {{ {body} }}",
            self.count
        );
    }

    /// Adds a bound that has to hold.
    fn bound(&mut self, path: &str, bound: &str) {
        self.count += 1;
        // A reference lives as long as it likes.
        let bound = bound.replace("& ", "&'static ");
        let _ = writeln!(self.text, "fn f{}() where {path}: {bound} {{}}", self.count);
    }

    /// Names what a module shows of others.
    fn uses(&mut self, module: &Module) {
        for (name, _) in module.public_uses() {
            self.count += 1;
            let path = join(&[&module.path[..], &[name]].concat());
            let _ = writeln!(self.text, "use {path} as Name{};", self.count);
        }
    }

    fn item(&mut self, module: &Module, item: &Item) {
        match item {
            Item::Struct(item) if is_pub(&item.vis) => {
                if let Some(path) = self.path(module, &item.ident) {
                    self.derived(&path, &item.attrs);
                    self.structure(module, &path, &item.fields, is_open(&item.attrs));
                }
            }
            Item::Enum(item) if is_pub(&item.vis) => {
                if let Some(path) = self.path(module, &item.ident) {
                    self.derived(&path, &item.attrs);
                    for variant in &item.variants {
                        let name = format!("{path}::{}", variant.ident);
                        self.variant(module, &path, &name, &variant.fields);
                    }
                }
            }
            // `Result` is the same in every client, and the only alias with parameters.
            Item::Type(item) if is_pub(&item.vis) && item.generics.params.is_empty() => {
                if let Some(path) = self.path(module, &item.ident) {
                    self.alias(module, &path, &item.ty);
                }
            }
            Item::Static(item) if is_pub(&item.vis) => {
                if let Some(path) = self.path(module, &item.ident) {
                    let ty = self.client.resolve(module, None, &*item.ty);
                    self.add("", "", &format!("&'static {ty}"), &format!("&{path}"));
                }
            }
            Item::Impl(item) => self.implementation(module, item),
            Item::Macro(item) => self.macro_call(module, &item.mac),
            _ => {}
        }
    }

    fn path(&self, module: &Module, name: &syn::Ident) -> Option<String> {
        let path = self.client.public_path(module, &name.to_string())?;
        Some(join(&path))
    }

    /// What is derived, has to be there.
    fn derived(&mut self, path: &str, attributes: &[Attribute]) {
        for attribute in attributes
            .iter()
            .filter(|one| one.path().is_ident("derive"))
        {
            let _ = attribute.parse_nested_meta(|meta| {
                let name = meta.path.to_token_stream().to_string();
                let name = if name == "Debug" {
                    "std::fmt::Debug".to_owned()
                } else {
                    name
                };
                self.bound(path, &name);
                Ok(())
            });
        }
    }

    /// Takes a struct apart, and puts it together if that is allowed.
    fn structure(&mut self, module: &Module, path: &str, fields: &Fields, is_open: bool) {
        let public: Vec<_> = fields.iter().filter(|field| is_pub(&field.vis)).collect();
        let (mut names, mut checks, mut parameters) = (String::new(), String::new(), String::new());
        for (index, field) in public.iter().enumerate() {
            let Some(name) = &field.ident else { return };
            let ty = self.client.resolve(module, Some(path), &field.ty);
            let _ = write!(names, "{name}: v{index}, ");
            let _ = write!(checks, "let _: {ty} = v{index}; ");
            let _ = write!(parameters, "v{index}: {ty}, ");
        }
        let rest = format!("let {path} {{ {names} .. }} = x; {checks}");
        self.add("", &format!("x: {path}"), "", &rest);
        if !is_open && public.len() == fields.len() && !public.is_empty() {
            self.add("", &parameters, path, &format!("{path} {{ {names} }}"));
        }
    }

    /// Makes a variant, and matches it.
    fn variant(&mut self, module: &Module, path: &str, name: &str, fields: &Fields) {
        let (mut names, mut checks, mut parameters) = (String::new(), String::new(), String::new());
        for (index, field) in fields.iter().enumerate() {
            let ty = self.client.resolve(module, Some(path), &field.ty);
            let _ = match &field.ident {
                Some(field) => write!(names, "{field}: v{index}, "),
                None => write!(names, "v{index}, "),
            };
            let _ = write!(checks, "let _: {ty} = v{index}; ");
            let _ = write!(parameters, "v{index}: {ty}, ");
        }
        let shape = match fields {
            Fields::Named(_) => format!("{name} {{ {names} }}"),
            Fields::Unnamed(_) => format!("{name}({names})"),
            Fields::Unit => name.to_owned(),
        };
        self.add("", &parameters, path, &shape);
        let arms = format!("match x {{ {shape} => {{ {checks} }} _ => {{}} }}");
        self.add("", &format!("x: {path}"), "", &arms);
    }

    /// Uses one name for the other. A call is awaited instead: what tells its kind apart is
    /// nobody's business.
    fn alias(&mut self, module: &Module, path: &str, ty: &syn::Type) {
        if let Some((success, error)) = arguments_of_call(ty) {
            let success = self.client.resolve(module, None, success);
            let error = self.client.resolve(module, None, error);
            let result = format!("Result<{CLIENT}::Response<{success}>, {CLIENT}::Error<{error}>>");
            self.add("async ", &format!("x: {path}"), &result, "x.await");
            return;
        }
        let ty = self.client.resolve(module, None, ty);
        self.add("", &format!("x: {path}"), &ty, "x");
    }

    fn implementation(&mut self, module: &Module, item: &syn::ItemImpl) {
        let ty = self.client.resolve(module, None, &*item.self_ty);
        if !ty.starts_with(CLIENT) || !item.generics.params.is_empty() {
            return;
        }
        if let Some((_, bound, _)) = &item.trait_ {
            let bound = self.client.resolve(module, Some(&ty), bound);
            // How the runtime reads and writes models is nobody's business either.
            if !bound.replace(' ', "").starts_with("client::runtime") {
                self.bound(&ty, &bound);
            }
            return;
        }
        for member in &item.items {
            match member {
                ImplItem::Fn(function) if is_pub(&function.vis) => {
                    self.function(module, &ty, &function.sig);
                }
                ImplItem::Const(item) if is_pub(&item.vis) => {
                    let result = self.client.resolve(module, Some(&ty), &item.ty);
                    self.add("", "", &result, &format!("<{ty}>::{}", item.ident));
                }
                _ => {}
            }
        }
    }

    /// Calls a function with all its arguments.
    fn function(&mut self, module: &Module, ty: &str, signature: &syn::Signature) {
        let (mut parameters, mut arguments) = (String::new(), String::new());
        for (index, input) in signature.inputs.iter().enumerate() {
            let of = match input {
                FnArg::Receiver(receiver) => match (&receiver.reference, receiver.mutability) {
                    (Some(_), Some(_)) => format!("&mut {ty}"),
                    (Some(_), None) => format!("&{ty}"),
                    (None, _) => ty.to_owned(),
                },
                FnArg::Typed(input) => self.client.resolve(module, Some(ty), &*input.ty),
            };
            let _ = write!(parameters, "v{index}: {of}, ");
            let _ = write!(arguments, "v{index}, ");
        }
        let call = format!("<{ty}>::{}({arguments})", signature.ident);
        let generics = signature.generics.to_token_stream().to_string();
        match &signature.output {
            _ if !generics.is_empty() => {}
            ReturnType::Default => self.add("", &parameters, "", &format!("{call};")),
            ReturnType::Type(_, result) => {
                let result = self.client.resolve(module, Some(ty), &**result);
                self.add("", &parameters, &result, &call);
            }
        }
    }

    /// Uses what the macros of types make.
    fn macro_call(&mut self, module: &Module, call: &syn::Macro) {
        let name = call.path.segments.last().map(|one| one.ident.to_string());
        let ident = call.tokens.clone().into_iter().next();
        let Some(proc_macro2::TokenTree::Ident(ident)) = ident else {
            return;
        };
        let Some(path) = self.path(module, &ident) else {
            return;
        };
        let name = name.unwrap_or_default();
        let Some((_, bounds)) = MADE.iter().find(|(made, _)| *made == name) else {
            return;
        };
        for bound in *bounds {
            self.bound(&path, bound);
        }
        match name.as_str() {
            "string_enum" => self.add("", &format!("x: &{path}"), "&str", "x.as_str()"),
            "integer_enum" => self.add("", &format!("x: &{path}"), "i64", "x.as_i64()"),
            _ => return,
        }
        let listed = format!("&'static [{path}]");
        self.add("", "", &listed, &format!("{path}::LISTED"));
    }
}

/// Macros, and what the type can do for which they are called: no emitted file shows it.
const MADE: &[(&str, &[&str])] = &[
    ("object", &["std::fmt::Debug + PartialEq", SERDE]),
    ("opaque_debug", &["std::fmt::Debug"]),
    ("serde_bridge", &[SERDE]),
    (
        "string_enum",
        &[
            "From<String> + From<&'static str> + std::str::FromStr",
            "AsRef<str> + PartialEq<str> + PartialEq<&'static str>",
            "Eq + std::hash::Hash + Ord + std::fmt::Display",
            SERDE,
        ],
    ),
    (
        "integer_enum",
        &[
            "From<i64> + std::str::FromStr",
            "Eq + std::hash::Hash + Ord + std::fmt::Display",
            SERDE,
        ],
    ),
];

/// The traits that go through any format.
const SERDE: &str = "serde::Serialize + serde::de::DeserializeOwned";

/// Returns what a call gives and the body of its errors, if a type is a call.
fn arguments_of_call(ty: &syn::Type) -> Option<(&syn::Type, &syn::Type)> {
    let syn::Type::Path(path) = ty else {
        return None;
    };
    let last = path.path.segments.last()?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    let mut types = arguments.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    let found = (types.next()?, types.next()?);
    let name = last.ident.to_string();
    ["Call", "StreamCall"]
        .contains(&name.as_str())
        .then_some(found)
}

/// Whether more may be added, so that users cannot list all.
fn is_open(attributes: &[Attribute]) -> bool {
    attributes
        .iter()
        .any(|one| one.path().is_ident("non_exhaustive"))
}

fn join(path: &[String]) -> String {
    format!("{CLIENT}::{}", path.join("::"))
}
