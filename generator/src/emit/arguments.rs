//! Arguments of operations: their types, and how each is handed to the call.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::Context;
use super::imports::Imports;
use super::types::{Argument, At};
use crate::model::{BodyKind, Location, Parameter, ParameterCoding, Style, Type};
use crate::name::Ident;

/// The type of an argument that is only read.
pub(super) fn borrowed(context: Context<'_>, ty: &Type, imports: &mut Imports) -> TokenStream {
    match (context.argument(ty), ty) {
        (Argument::Text | Argument::Secret, _) => quote!(&str),
        (Argument::Copy, _) => context.ty(ty, At::Api, imports),
        (Argument::Value, Type::List(items)) => {
            let items = context.ty(items, At::Api, imports);
            quote!(&[#items])
        }
        (Argument::Value, _) => {
            let ty = context.ty(ty, At::Api, imports);
            quote!(&#ty)
        }
    }
}

/// The type of a body that is only read, and the body as `dyn Encode`.
fn read_only(context: Context<'_>, ty: &Type, imports: &mut Imports) -> (TokenStream, TokenStream) {
    let borrowed = borrowed(context, ty, imports);
    match is_unsized(context, ty) {
        true => (borrowed, quote!(&body)),
        false => (borrowed, quote!(body)),
    }
}

/// Whether the borrowed type is a `str` or a slice, which is no `dyn Encode` by itself.
fn is_unsized(context: Context<'_>, ty: &Type) -> bool {
    match context.argument(ty) {
        Argument::Text | Argument::Secret | Argument::Copy => true,
        Argument::Value => matches!(ty, Type::List(_)),
    }
}

/// `query("name", &name)`, or with a format if it is not the usual one.
pub(super) fn parameter_call(
    parameter: &Parameter,
    name: &Ident,
    imports: &mut Imports,
) -> TokenStream {
    let wire = &parameter.wire.0;
    let plain = match parameter.location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header_parameter",
        Location::Cookie => "cookie_parameter",
    };
    if is_usual(parameter) {
        let plain = format_ident!("{plain}");
        return quote!(#plain(#wire, &#name));
    }
    let with = format_ident!("{plain}_with");
    let format = format(parameter.coding, imports);
    quote!(#with(#wire, #format, &#name))
}

/// How a value is written.
fn format(coding: ParameterCoding, imports: &mut Imports) -> TokenStream {
    imports.runtime("parameter_style", "Format");
    imports.runtime("parameter_style", "Style");
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

fn is_usual(parameter: &Parameter) -> bool {
    let (style, explode) = match parameter.location {
        Location::Path | Location::Header => (Style::Simple, false),
        Location::Query | Location::Cookie => (Style::Form, true),
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

/// The type of the argument `body`, and how it is written.
pub(super) fn body_parts(
    context: Context<'_>,
    kind: &BodyKind,
    content_type: &str,
    imports: &mut Imports,
) -> (TokenStream, TokenStream) {
    match kind {
        BodyKind::Json(ty) => {
            let (borrowed, body) = read_only(context, ty, imports);
            (borrowed, quote!(json_body(#content_type, #body)))
        }
        BodyKind::Multipart(id) => {
            let ty = context.named(*id, At::Api, imports);
            (quote!(&#ty), quote!(multipart_body(body.to_multipart())))
        }
        BodyKind::Parts => {
            imports.runtime("multipart", "Multipart");
            (quote!(Multipart), quote!(multipart_body(body)))
        }
        BodyKind::UrlEncoded(ty, fields) => {
            let (borrowed, body) = read_only(context, ty, imports);
            let fields = fields.iter().map(|(wire, coding)| {
                imports.runtime("form", "FormField");
                let (wire, format) = (&wire.0, format(*coding, imports));
                quote!(FormField { name: #wire, format: #format })
            });
            let fields: Vec<TokenStream> = fields.collect();
            (borrowed, quote!(form_body(#body, &[#(#fields),*])))
        }
        BodyKind::Text => (quote!(&str), quote!(body(#content_type, body))),
        BodyKind::Binary => {
            imports.runtime("payload", "Payload");
            (
                quote!(impl Into<Payload>),
                quote!(body(#content_type, body)),
            )
        }
    }
}
