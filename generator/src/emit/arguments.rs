//! Arguments of operations: their types, and how each is handed to the call.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};

use super::Context;
use super::emitter::Emitter;
use super::types::Argument;
use crate::model::{Body, BodyKind, Parameter, ParameterCoding, ParameterIn, Shape, Style, Type};

impl Emitter<'_> {
    /// The type of an argument that is only read.
    pub(super) fn borrowed(&mut self, ty: &Type) -> TokenStream {
        match (self.context.argument(ty), ty) {
            (Argument::Text | Argument::Secret, _) => quote!(&str),
            (Argument::Copy, _) => self.ty(ty),
            (Argument::Value, Type::List(items)) => {
                let items = self.ty(items);
                quote!(&[#items])
            }
            (Argument::Value | Argument::Json, _) => {
                let ty = self.ty(ty);
                quote!(&#ty)
            }
        }
    }

    /// The type of a body that is only read, and the body as `dyn Encode`.
    fn read_only(&mut self, ty: &Type) -> (TokenStream, TokenStream) {
        let borrowed = self.borrowed(ty);
        match self.context.is_unsized(ty) {
            true => (borrowed, quote!(&body)),
            false => (borrowed, quote!(body)),
        }
    }

    /// `query("name", &name)`, or with a format if it is not the usual one, and with what becomes
    /// of a required list or object without members: the standard leaves that open (RFC 6570, 2.3).
    pub(super) fn parameter_call(
        &mut self,
        parameter: &Parameter,
        value: &impl ToTokens,
    ) -> TokenStream {
        let write = self.plain_call(parameter, value);
        let needs_members = self.context.needs_members(parameter);
        match (needs_members, parameter.may_be_empty) {
            (false, _) => write,
            (true, true) => quote!(or_empty().#write),
            (true, false) => quote!(not_empty().#write),
        }
    }

    fn plain_call(&mut self, parameter: &Parameter, value: &impl ToTokens) -> TokenStream {
        let wire = &parameter.wire.0;
        let plain = match parameter.location {
            ParameterIn::Path => "path",
            ParameterIn::Query => "query",
            ParameterIn::Header => "header_parameter",
            ParameterIn::Cookie => "cookie_parameter",
        };
        if is_usual(parameter) {
            let plain = format_ident!("{plain}");
            return quote!(#plain(#wire, &#value));
        }
        let with = format_ident!("{plain}_with");
        let format = self.format(parameter.coding);
        quote!(#with(#wire, #format, &#value))
    }

    /// How a value is written.
    fn format(&mut self, coding: ParameterCoding) -> TokenStream {
        self.imports.runtime("parameter::style", "Format");
        self.imports.runtime("parameter::style", "Style");
        let (style, explode, allow_reserved) = match coding {
            ParameterCoding::Json => (quote!(Json), false, false),
            ParameterCoding::Style {
                style,
                explode,
                allow_reserved,
            } => (style_name(style), explode, allow_reserved),
        };
        quote!(Format { style: Style::#style, explode: #explode, allow_reserved: #allow_reserved })
    }

    /// The type of the argument `body`, and how it is written.
    pub(super) fn body_parts(&mut self, body: &Body) -> (TokenStream, TokenStream) {
        let content_type = &body.content_type;
        match &body.kind {
            BodyKind::Json(ty) => {
                let (borrowed, body) = self.read_only(ty);
                (borrowed, quote!(json_body(#content_type, #body)))
            }
            BodyKind::Multipart(id) => {
                let ty = self.named(*id);
                (quote!(&#ty), quote!(multipart_body(body.to_multipart())))
            }
            BodyKind::Parts => {
                self.imports.runtime("body::multipart", "Multipart");
                (quote!(Multipart), quote!(multipart_body(body)))
            }
            BodyKind::UrlEncoded(ty, fields) => {
                let (borrowed, body) = self.read_only(ty);
                let fields = fields.iter().map(|(wire, coding)| {
                    self.imports.runtime("body::form", "FormField");
                    let (wire, format) = (&wire.0, self.format(*coding));
                    quote!(FormField { name: #wire, format: #format })
                });
                let fields: Vec<TokenStream> = fields.collect();
                (borrowed, quote!(form_body(#body, &[#(#fields),*])))
            }
            BodyKind::Text => (quote!(&str), quote!(body(#content_type, body))),
            BodyKind::Binary => {
                self.imports.runtime("body::payload", "Payload");
                (
                    quote!(impl Into<Payload>),
                    quote!(body(#content_type, body)),
                )
            }
        }
    }
}

impl Context<'_> {
    /// Whether the borrowed type is a `str` or a slice, which is no `dyn Encode` by itself.
    fn is_unsized(self, ty: &Type) -> bool {
        match self.argument(ty) {
            Argument::Text | Argument::Secret | Argument::Copy => true,
            Argument::Value | Argument::Json => matches!(ty, Type::List(_)),
        }
    }

    /// Whether a parameter must be given, and a value of it may have no members.
    pub(super) fn needs_members(self, parameter: &Parameter) -> bool {
        let has_style = parameter.coding != ParameterCoding::Json;
        let is_placed = parameter.location != ParameterIn::Path;
        let has_members = match self.behind(&parameter.ty) {
            Type::List(_) | Type::Tuple(_) | Type::Map(_) | Type::Object | Type::Any => true,
            Type::Named(id) => matches!(
                self.model.types[*id].shape,
                Shape::Struct(_) | Shape::Union(_)
            ),
            Type::Nullable(_) | Type::Secret(_) | Type::Scalar(_) => false,
        };
        parameter.is_asked() && has_style && is_placed && has_members
    }
}

fn is_usual(parameter: &Parameter) -> bool {
    let (style, explode) = match parameter.location {
        ParameterIn::Path | ParameterIn::Header => (Style::Simple, false),
        ParameterIn::Query | ParameterIn::Cookie => (Style::Form, true),
    };
    parameter.coding
        == ParameterCoding::Style {
            style,
            explode,
            allow_reserved: false,
        }
}

fn style_name(style: Style) -> TokenStream {
    match style {
        Style::Form => quote!(Form),
        Style::SpaceDelimited => quote!(SpaceDelimited),
        Style::PipeDelimited => quote!(PipeDelimited),
        Style::DeepObject => quote!(DeepObject),
        Style::Simple => quote!(Simple),
        Style::Label => quote!(Label),
        Style::Matrix => quote!(Matrix),
    }
}
