//! The servers that the document names.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::docs::{self, Rustdoc};
use super::emitter::{At, Emitter};
use super::markdown::code;
use super::print::Page;
use crate::model::{Place, Server, ServerVariable, UrlPart};
use crate::name::{Ident, ServerNames};
use crate::unordered::UnorderedSet;

/// Whether a server has variables.
pub(super) fn have_variables(context: Context<'_>) -> bool {
    let mut servers = context.model.servers.iter();
    servers.any(|(_, server)| server.url.iter().any(is_variable))
}

/// Writes `src/api/server.rs`.
pub(super) fn servers(context: Context<'_>) -> Page {
    let head = Rustdoc::default().and(docs::servers::OF_FILE);
    let mut variants = Vec::new();
    for (id, server) in context.model.servers.iter() {
        variants.push(variant(server, &context.names.servers[id]));
    }
    let mut file = Emitter::new(context, At::Api);
    let methods = match have_variables(context) {
        true => file.methods_by_parts(),
        false => method_by_text(context),
    };
    let why = docs::servers::WHY_LARGE;
    let sizes = has_large_variant(context)
        .then(|| quote!(#[allow(clippy::large_enum_variant, reason = #why)]));
    let server = docs::servers::SERVER;
    let definition = quote! {
        #[doc = #server]
        #sizes
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Server { #(#variants)* }
    };
    file.page(&head, [definition.into(), methods.into()])
}

/// Whether one server has so many more variables than the others that Clippy would have them in a
/// box: 200 bytes are eight strings.
fn has_large_variant(context: Context<'_>) -> bool {
    let servers = context.model.servers.iter();
    let mut counts: Vec<usize> = servers.map(|(_, server)| server.variables.len()).collect();
    counts.sort_unstable();
    match counts.as_slice() {
        [.., second, largest] => largest - second > 8,
        [] | [_] => false,
    }
}

fn variant(server: &Server, names: &ServerNames) -> TokenStream {
    let variant = &names.variant;
    let docs = Rustdoc::of(&server.docs)
        .and(&format!("{}.", code(&server.template())))
        .outer();
    let fields = names.variables.iter().zip(&server.variables);
    let fields = fields.map(|(field, variable)| {
        let docs = docs::servers::of_variable(variable).outer();
        quote!(#docs #field: String,)
    });
    let fields = match server.variables.is_empty() {
        true => quote!(),
        false => quote!({ #(#fields)* }),
    };
    quote!(#docs #variant #fields,)
}

/// Writes the method where no server has variables.
fn method_by_text(context: Context<'_>) -> TokenStream {
    let urls = context.model.servers.iter().map(|(id, server)| {
        let variant = &context.names.servers[id].variant;
        let pattern = pattern(server, &context.names.servers[id]).unwrap_or(quote!(#variant));
        let url = server.template();
        quote!(Self::#pattern => #url.to_owned(),)
    });
    let docs = docs::servers::URL;
    quote! {
        impl Server {
            #[doc = #docs]
            pub fn url(&self) -> String {
                match self { #(#urls)* }
            }
        }
    }
}

impl Emitter<'_> {
    /// Writes the methods where a server has variables: its parts, from which its URL is made.
    fn methods_by_parts(&mut self) -> TokenStream {
        let context = self.context;
        self.imports.runtime_module("client::server_url");
        self.imports.runtime("client::server_url", "UrlPart");
        let arms = context.model.servers.iter().map(|(id, server)| {
            let names = &context.names.servers[id];
            let variant = &names.variant;
            let pattern = pattern(server, names).unwrap_or(quote!(#variant));
            let parts = server.url.iter().filter_map(|part| match part {
                UrlPart::Text(text) => Some(quote!(UrlPart::Text(#text))),
                UrlPart::Variable(index, place) => {
                    let variable = server.variables.get(*index)?;
                    let field = names.variables.get(*index)?;
                    Some(self.part_of(variable, *place, field))
                }
            });
            quote!(Self::#pattern => Vec::from([#(#parts),*]),)
        });
        let arms: Vec<TokenStream> = arms.collect();
        let (url, in_parts) = (docs::servers::URL, docs::servers::PARTS);
        quote! {
            impl Server {
                #[doc = #url]
                pub fn url(&self) -> String {
                    server_url::join(&self.parts())
                }

                #[doc = #in_parts]
                pub(super) fn parts(&self) -> Vec<UrlPart<'_>> {
                    match self { #(#arms)* }
                }
            }
        }
    }

    fn part_of(&mut self, variable: &ServerVariable, place: Place, field: &Ident) -> TokenStream {
        let name = &variable.wire.0;
        let values = &variable.values;
        if !values.is_empty() {
            return quote!(UrlPart::Listed(#name, #field, &[#(#values),*]));
        }
        self.imports.runtime("client::server_url", "Place");
        let place = match place {
            Place::Root => quote!(Root),
            Place::Origin => quote!(Origin),
            Place::Scheme => quote!(Scheme),
            Place::UserInfo => quote!(UserInfo),
            Place::Authority => quote!(Authority),
            Place::Host => quote!(Host),
            Place::Labels => quote!(Labels),
            Place::Port => quote!(Port),
            Place::OptionalPort => quote!(OptionalPort),
            Place::Path => quote!(Path),
            Place::OptionalPath => quote!(OptionalPath),
            Place::Tail => quote!(Tail),
        };
        quote!(UrlPart::Free(#name, #field, Place::#place))
    }
}

/// Writes the pattern of a server with the variables that its URL has; none if it has no fields.
fn pattern(server: &Server, names: &ServerNames) -> Option<TokenStream> {
    let variant = &names.variant;
    let in_url = server.url.iter().filter_map(|part| match part {
        UrlPart::Variable(index, _) => Some(*index),
        UrlPart::Text(_) => None,
    });
    let in_url: UnorderedSet<usize> = in_url.collect();
    let fields = names.variables.iter().enumerate();
    let used = fields.map(|(index, field)| match in_url.contains(&index) {
        true => quote!(#field),
        false => quote!(#field: _),
    });
    (!names.variables.is_empty()).then(|| quote!(#variant { #(#used),* }))
}

fn is_variable(part: &UrlPart) -> bool {
    matches!(part, UrlPart::Variable(..))
}
