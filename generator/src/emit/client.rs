//! The client, its builder and security schemes.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::docs::Rustdoc;
use super::emitter::{At, Emitter};
use super::markdown::code;
use super::plan;
use super::print::{Item, Page};
use super::servers;
use crate::model::{Nested, ParameterIn, Scheme, SchemeKind};
use crate::name::SchemeNames;

/// `src/api/client.rs`.
pub(super) fn client(context: Context<'_>) -> Page {
    let title = code(&context.model.title);
    let head = Rustdoc::default().and(&format!("The client of {title}."));
    let mut file = Emitter::new(context, At::Api);
    file.imports.runtime_itself();
    file.imports.runtime("client", "Core");
    file.imports.runtime("client::builder", "CoreBuilder");
    file.imports.runtime("error::build", "BuildError");
    let mut items = vec![client_struct(context), client_methods(context)];
    items.extend(file.builder_struct());
    items.extend(file.builder_methods());
    items.push(quote!(runtime::client::builder_controls!(ClientBuilder => Client);));
    for (id, scheme) in context.model.schemes.iter() {
        items.push(file.scheme_static(scheme, &context.names.schemes[id]));
    }
    if plan::has_servers(context) {
        file.imports.near("server", "Server");
    }
    file.page(&head, items.into_iter().map(Item::from))
}

fn client_struct(context: Context<'_>) -> TokenStream {
    let docs = Rustdoc::default()
        .and(&format!("A client of {}.", code(&context.model.title)))
        .and("It is cheap to clone: clones share connections and settings.")
        .outer();
    quote! {
        #docs
        #[derive(Clone, Debug)]
        pub struct Client {
            pub(super) core: Core,
        }
    }
}

fn client_methods(context: Context<'_>) -> TokenStream {
    let base_url = &context.names.base_url_variable;
    let credentials = context.names.schemes.iter().map(|(_, names)| {
        let (constant, variable) = (&names.constant, &names.variable);
        quote!(builder.core.credential_from_env(&#constant, #variable);)
    });
    let mut variables: Vec<String> = context
        .names
        .schemes
        .iter()
        .map(|(id, names)| {
            let scheme = code(&context.model.schemes[id].name);
            let form = match context.model.schemes[id].kind {
                SchemeKind::Basic => " as `user:password`",
                SchemeKind::ApiKey { .. } | SchemeKind::Bearer => "",
            };
            format!("`{}` (the credential of {scheme}{form})", names.variable)
        })
        .collect();
    variables.push(format!("`{base_url}` (where the server is)"));
    let from_env = Rustdoc::default()
        .and("A client with settings from the environment.")
        .and(&format!("Variables: {}.", variables.join(", ")))
        .and("# Errors\n\nIf a variable holds something that cannot be used, or if the transport cannot be set up.")
        .outer();
    quote! {
        impl Client {
            /// Begins a client.
            pub fn builder() -> ClientBuilder {
                ClientBuilder::new()
            }

            #from_env
            pub fn from_env() -> Result<Self, BuildError> {
                let mut builder = Self::builder();
                #(#credentials)*
                builder.core.base_url_from_env(#base_url);
                builder.build()
            }

            /// Where the client sends its calls to.
            pub fn base_url(&self) -> &str {
                self.core.base_url()
            }
        }
    }
}

impl Emitter<'_> {
    fn builder_struct(&mut self) -> [TokenStream; 3] {
        let context = self.context;
        let server = match context.model.servers.iter().next() {
            Some((id, server)) => {
                let variant = &context.names.servers[id].variant;
                let value = match server.variables.is_empty() {
                    true => quote!(Server::#variant),
                    false => {
                        let fields = context.names.servers[id]
                            .variables
                            .iter()
                            .zip(&server.variables);
                        let fields = fields.map(|(field, variable)| {
                            let default = &variable.default;
                            quote!(#field: #default.to_owned())
                        });
                        quote!(Server::#variant { #(#fields),* })
                    }
                };
                quote!(.server(#value))
            }
            None => quote!(),
        };
        let definition = quote! {
            /// Settings of a [`Client`].
            #[derive(Debug)]
            #[must_use = "`build` makes the client"]
            pub struct ClientBuilder {
                core: CoreBuilder,
            }
        };
        let default = quote! {
            impl Default for ClientBuilder {
                fn default() -> Self {
                    Self::new()
                }
            }
        };
        let settings = self.settings();
        let core = match settings.is_empty() {
            true => quote!(let core = CoreBuilder::new(name);),
            false => quote! {
                let mut core = CoreBuilder::new(name);
                #(#settings)*
            },
        };
        let new = quote! {
            impl ClientBuilder {
                /// The usual settings.
                pub fn new() -> Self {
                    let name = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
                    #core
                    Self { core } #server
                }
            }
        };
        [definition, new, default]
    }

    /// Writes the statements that tell the core of the document when a client is begun.
    fn settings(&mut self) -> Vec<TokenStream> {
        let context = self.context;
        let mut settings = Vec::new();
        for (_, names) in context.names.schemes.iter() {
            let (constant, variable) = (&names.constant, &names.variable);
            let method = names.method.as_str();
            settings.push(quote!(core.name_credential(&#constant, #method, #variable);));
        }
        if !context.model.shows_messages {
            settings.push(quote!(core.messages(&[]);));
        }
        let nested = match context.model.nested {
            Nested::Refused => return settings,
            Nested::Indices => quote!(Indices),
            Nested::Brackets => quote!(Brackets),
        };
        self.imports.runtime("parameter::style", "Nested");
        settings.push(quote!(core.nested(Nested::#nested);));
        settings
    }

    fn builder_methods(&mut self) -> Option<TokenStream> {
        let context = self.context;
        let mut methods: Vec<TokenStream> = Vec::new();
        for (id, scheme) in context.model.schemes.iter() {
            methods.extend(self.credential(scheme, &context.names.schemes[id]));
        }
        if plan::has_servers(context) {
            let choose = match servers::have_variables(context) {
                true => quote!(self.core.server_of(&server.parts());),
                false => quote!(self.core.server(server.url());),
            };
            methods.push(quote! {
                /// Chooses one of the document's servers.
                pub fn server(mut self, server: Server) -> Self {
                    #choose
                    self
                }
            });
        }
        (!methods.is_empty()).then(|| quote!(impl ClientBuilder { #(#methods)* }))
    }

    fn credential(&mut self, scheme: &Scheme, names: &SchemeNames) -> Vec<TokenStream> {
        self.imports.runtime("auth", "Credential");
        self.imports.runtime("secret", "Secret");
        let (method, constant) = (&names.method, &names.constant);
        let said = code(&scheme.name);
        let docs = Rustdoc::of(&scheme.docs)
            .or(&format!("The credential of {said}."))
            .outer();
        match &scheme.kind {
            SchemeKind::ApiKey { .. } => vec![quote! {
                #docs
                pub fn #method(mut self, key: impl Into<String>) -> Self {
                    self.core.credential(&#constant, Credential::ApiKey(Secret::new(key.into())));
                    self
                }
            }],
            SchemeKind::Basic => vec![quote! {
                #docs
                pub fn #method(
                    mut self,
                    user_name: impl Into<String>,
                    password: impl Into<String>,
                ) -> Self {
                    let credential = Credential::Basic {
                        user_name: user_name.into(),
                        password: Secret::new(password.into()),
                    };
                    self.core.credential(&#constant, credential);
                    self
                }
            }],
            SchemeKind::Bearer => {
                self.imports.runtime("auth", "TokenSource");
                let source = &names.source;
                let source_docs =
                    format!(" Where tokens for [`{method}`](Self::{method}) come from.");
                vec![
                    quote! {
                        #docs
                        pub fn #method(mut self, token: impl Into<String>) -> Self {
                            self.core.credential(&#constant, Credential::Bearer(Secret::new(token.into())));
                            self
                        }
                    },
                    quote! {
                        #[doc = #source_docs]
                        pub fn #source(mut self, source: impl TokenSource + 'static) -> Self {
                            let credential = Credential::TokenSource(std::sync::Arc::new(source));
                            self.core.credential(&#constant, credential);
                            self
                        }
                    },
                ]
            }
        }
    }

    fn scheme_static(&mut self, scheme: &Scheme, names: &SchemeNames) -> TokenStream {
        self.imports.runtime("auth", "SchemeKind");
        self.imports.runtime("auth", "SecurityScheme");
        let constant = &names.constant;
        let name = &scheme.name;
        let docs = Rustdoc::default()
            .and(&format!("The security scheme {}.", code(&scheme.name)))
            .outer();
        let kind = match &scheme.kind {
            SchemeKind::ApiKey {
                location,
                parameter,
            } => {
                self.imports.runtime("auth", "Location");
                let location = match location {
                    ParameterIn::Query => quote!(Query),
                    ParameterIn::Cookie => quote!(Cookie),
                    ParameterIn::Header | ParameterIn::Path => quote!(Header),
                };
                let parameter = &parameter.0;
                quote!(SchemeKind::ApiKey { location: Location::#location, parameter: #parameter })
            }
            SchemeKind::Basic => quote!(SchemeKind::Basic),
            SchemeKind::Bearer => quote!(SchemeKind::Bearer),
        };
        quote! {
            #docs
            pub(super) static #constant: SecurityScheme = SecurityScheme { name: #name, kind: #kind };
        }
    }
}
