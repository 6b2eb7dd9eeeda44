//! The walk over the items of a file.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::{Attribute, Block, Expr, Fields, Ident, ImplItem, Item as Code, ItemEnum, ItemImpl};
use syn::{ItemMacro, ItemTrait, ItemUse, TraitItem, Type};

use super::{Item, Kind, MacroCall, leaves, line};

/// Lists what a file declares.
pub fn items(code: &[Code]) -> Vec<Item> {
    let mut walk = Walk::default();
    code.iter().for_each(|item| walk.item(item));
    walk.items
}

#[derive(Default)]
struct Walk {
    items: Vec<Item>,
    /// The modules around, the outermost first.
    modules: Vec<Ident>,
}

impl Walk {
    fn add(&mut self, kind: Kind, path: String, code: TokenStream) {
        let around = |code, module: &Ident| quote!(mod #module { #code });
        let code = self.modules.iter().rev().fold(code, around);
        let modules = self.modules.iter();
        let path = modules
            .map(|module| format!("{module}::"))
            .collect::<String>()
            + &path;
        let code = line(&code);
        self.items.push(Item { kind, path, code });
    }

    fn declare(&mut self, path: String, code: TokenStream) {
        self.add(Kind::Declaration, path, code);
    }

    fn item(&mut self, item: &Code) {
        match item {
            Code::Const(item) => {
                let (gates, vis, name, ty) = (gates(&item.attrs), &item.vis, &item.ident, &item.ty);
                let head = quote!(const #name);
                self.declare(line(&head), quote!(#gates #vis const #name: #ty));
                self.value(&head, &item.expr);
            }
            Code::Static(item) => {
                let (gates, vis, name, ty) = (gates(&item.attrs), &item.vis, &item.ident, &item.ty);
                let head = quote!(static #name);
                self.declare(line(&head), quote!(#gates #vis static #name: #ty));
                self.value(&head, &item.expr);
            }
            Code::Fn(item) => {
                let (gates, vis, sig, name) =
                    (gates(&item.attrs), &item.vis, &item.sig, &item.sig.ident);
                self.declare(format!("fn {name}"), quote!(#gates #vis #sig));
                self.statements(&quote!(#name), &item.block);
            }
            Code::Type(item) => {
                let (gates, vis, name) = (gates(&item.attrs), &item.vis, &item.ident);
                let (generics, ty) = (&item.generics, &item.ty);
                let code = quote!(#gates #vis type #name #generics = #ty);
                self.declare(format!("type {name}"), code);
            }
            Code::Struct(item) => {
                let (gates, vis, name) = (gates(&item.attrs), &item.vis, &item.ident);
                let (generics, bounds) = (&item.generics, &item.generics.where_clause);
                let head = quote!(struct #name);
                let code = quote!(#gates #vis struct #name #generics #bounds);
                self.declare(line(&head), code);
                self.fields(&head, &item.fields);
            }
            Code::Enum(item) => self.enumeration(item),
            Code::Trait(item) => self.trait_item(item),
            Code::Impl(item) => self.implementation(item),
            Code::Macro(item) => self.macro_item(item),
            Code::Use(item) => self.import(item),
            Code::Mod(item) => {
                let (gates, vis, name) = (gates(&item.attrs), &item.vis, &item.ident);
                self.declare(format!("mod {name}"), quote!(#gates #vis mod #name));
                if let Some((_, items)) = &item.content {
                    self.modules.push(name.clone());
                    items.iter().for_each(|item| self.item(item));
                    self.modules.pop();
                }
            }
            other => self.declare(String::new(), other.to_token_stream()),
        }
    }

    fn trait_item(&mut self, item: &ItemTrait) {
        let (gates, vis, name) = (gates(&item.attrs), &item.vis, &item.ident);
        let (generics, bounds) = (&item.generics, &item.supertraits);
        let path = format!("trait {name}");
        let code = quote!(#gates #vis trait #name #generics: #bounds);
        self.declare(path.clone(), code);
        for member in &item.items {
            if let TraitItem::Fn(function) = member {
                let (sig, own) = (&function.sig, &function.sig.ident);
                self.declare(format!("{path}::{own}"), quote!(trait #name { #sig }));
            }
        }
    }

    fn enumeration(&mut self, item: &ItemEnum) {
        let (gates, vis, name, generics) =
            (gates(&item.attrs), &item.vis, &item.ident, &item.generics);
        let head = format!("enum {name}");
        self.declare(head.clone(), quote!(#gates #vis enum #name #generics));
        for variant in &item.variants {
            let (gates, own) = (self::gates(&variant.attrs), &variant.ident);
            let fields = variant.fields.iter();
            let fields = fields.map(|field| {
                let (colon, ty) = (field.colon_token, &field.ty);
                let name = &field.ident;
                quote!(#name #colon #ty)
            });
            let code = match &variant.fields {
                Fields::Named(_) => quote!(enum #name { #gates #own { #(#fields),* } }),
                Fields::Unnamed(_) => quote!(enum #name { #gates #own(#(#fields),*) }),
                Fields::Unit => quote!(enum #name { #gates #own }),
            };
            self.declare(format!("{head}::{own}"), code);
        }
    }

    fn fields(&mut self, head: &TokenStream, fields: &Fields) {
        for (index, field) in fields.iter().enumerate() {
            let (gates, vis, ty) = (gates(&field.attrs), &field.vis, &field.ty);
            let index = syn::Index::from(index);
            let name = match &field.ident {
                Some(name) => name.to_token_stream(),
                None => index.to_token_stream(),
            };
            let path = format!("{}::{name}", line(head));
            self.declare(path, quote!(#head { #gates #vis #name: #ty }));
        }
    }

    fn implementation(&mut self, item: &ItemImpl) {
        let (generics, ty) = (&item.generics, &item.self_ty);
        let gates = gates(&item.attrs);
        if let Some((not, implemented, _)) = &item.trait_ {
            let bounds = &generics.where_clause;
            let code = quote!(#gates impl #generics #not #implemented for #ty #bounds);
            let path = format!("impl {} for {}", line(implemented), line(ty));
            self.declare(path, code);
        }
        for member in &item.items {
            self.member(item, ty, member);
        }
    }

    fn member(&mut self, item: &ItemImpl, ty: &Type, member: &ImplItem) {
        let generics = &item.generics;
        let head = quote!(impl #generics #ty);
        // A trait says what its implementations declare.
        let is_own = item.trait_.is_none();
        match member {
            ImplItem::Fn(function) => {
                let (gates, vis, sig) = (gates(&function.attrs), &function.vis, &function.sig);
                let name = &sig.ident;
                if is_own {
                    let path = format!("impl {}::{name}", line(ty));
                    self.declare(path, quote!(#head { #gates #vis #sig }));
                }
                self.statements(&quote!(#ty::#name), &function.block);
            }
            ImplItem::Const(constant) => {
                let (gates, vis) = (gates(&constant.attrs), &constant.vis);
                let (name, ty_of) = (&constant.ident, &constant.ty);
                let path = format!("impl {}::{name}", line(ty));
                self.declare(path, quote!(#head { #gates #vis const #name: #ty_of }));
                self.value(&quote!(const #ty::#name), &constant.expr);
            }
            other if is_own => self.declare(line(ty), quote!(#head { #other })),
            _ => {}
        }
    }

    /// The statements of a function.
    fn statements(&mut self, name: &TokenStream, block: &Block) {
        for statement in &block.stmts {
            let code = quote!(fn #name { #statement });
            self.add(Kind::Statement, line(name), code);
        }
    }

    /// The parts of a value, if it has some.
    fn value(&mut self, head: &TokenStream, value: &Expr) {
        let entry = |walk: &mut Self, part: &dyn ToTokens| {
            let part = part.to_token_stream();
            walk.add(Kind::Entry, line(head), quote!(#head { #part }));
        };
        match value {
            Expr::Reference(inner) => self.value(head, &inner.expr),
            Expr::Struct(parts) => parts.fields.iter().for_each(|part| entry(self, part)),
            Expr::Array(parts) => parts.elems.iter().for_each(|part| entry(self, part)),
            whole => entry(self, whole),
        }
    }

    fn macro_item(&mut self, item: &ItemMacro) {
        if let Some(name) = &item.ident {
            let path = format!("macro_rules! {name}");
            return self.declare(path, quote!(macro_rules! #name));
        }
        let Some(call) = MacroCall::read(item) else {
            return self.declare(String::new(), item.to_token_stream());
        };
        let (name, of) = (format_ident!("{}", call.name), format_ident!("{}", call.of));
        let (head, rest) = (quote!(#name! #of), &call.rest);
        self.declare(line(&head), quote!(#head #rest));
        for entry in call.entries.iter().flatten() {
            self.add(Kind::Entry, line(&head), quote!(#head { #entry }));
        }
    }

    fn import(&mut self, item: &ItemUse) {
        let (gates, vis) = (gates(&item.attrs), &item.vis);
        for leaf in leaves(&item.tree) {
            let end = leaf.path.last();
            let renamed = end.filter(|end| **end != leaf.name);
            let renamed = renamed.map(|_| format!(" as {}", leaf.name));
            let path = leaf.path.join("::") + &renamed.unwrap_or_default();
            let tokens: TokenStream = path.parse().unwrap_or_default();
            let code = quote!(#gates #vis use #tokens);
            self.add(Kind::Import, path, code);
        }
    }
}

/// What has to be on for something to be there.
fn gates(attributes: &[Attribute]) -> TokenStream {
    let gates = attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("cfg"));
    gates.map(ToTokens::to_token_stream).collect()
}
