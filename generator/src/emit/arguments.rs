//! Arguments of operations: their types, and how each is handed to the call.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};

use super::Context;
use super::imports::Imports;
use super::types::{Argument, At};
use crate::model::{BodyKind, Location, Parameter, ParameterCoding, Shape, Style, Type};

/// The type of an argument that is only read.
pub(super) fn borrowed(context: Context<'_>, ty: &Type, imports: &mut Imports) -> TokenStream {
    match (context.argument(ty), ty) {
        (Argument::Text | Argument::Secret, _) => quote!(&str),
        (Argument::Copy, _) => context.ty(ty, At::Api, imports),
        (Argument::Value, Type::List(items)) => {
            let items = context.ty(items, At::Api, imports);
            quote!(&[#items])
        }
        (Argument::Value | Argument::Json, _) => {
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
        Argument::Value | Argument::Json => matches!(ty, Type::List(_)),
    }
}

/// `query("name", &name)`, or with a format if it is not the usual one, and with what becomes of a
/// required list or object without members: the standard leaves that open (RFC 6570, 2.3).
pub(super) fn parameter_call(
    context: Context<'_>,
    parameter: &Parameter,
    value: &impl ToTokens,
    imports: &mut Imports,
) -> TokenStream {
    let write = written(parameter, value, imports);
    match (needs_members(context, parameter), parameter.may_be_empty) {
        (false, _) => write,
        (true, true) => quote!(or_empty().#write),
        (true, false) => quote!(not_empty().#write),
    }
}

/// Whether a parameter must be given, and a value of it may have no members.
pub(super) fn needs_members(context: Context<'_>, parameter: &Parameter) -> bool {
    let has_style = parameter.coding != ParameterCoding::Json;
    let is_placed = parameter.location != Location::Path;
    let has_members = match context.behind(&parameter.ty) {
        Type::List(_) | Type::Tuple(_) | Type::Map(_) | Type::Object | Type::Any => true,
        Type::Named(id) => matches!(
            context.model.types[*id].shape,
            Shape::Struct(_) | Shape::Union(_)
        ),
        Type::Nullable(_) | Type::Secret(_) | Type::Scalar(_) => false,
    };
    parameter.is_asked() && has_style && is_placed && has_members
}

fn written(parameter: &Parameter, value: &impl ToTokens, imports: &mut Imports) -> TokenStream {
    let wire = &parameter.wire.0;
    let plain = match parameter.location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header_parameter",
        Location::Cookie => "cookie_parameter",
    };
    if is_usual(parameter) {
        let plain = format_ident!("{plain}");
        return quote!(#plain(#wire, &#value));
    }
    let with = format_ident!("{plain}_with");
    let format = format(parameter.coding, imports);
    quote!(#with(#wire, #format, &#value))
}

/// How a value is written.
fn format(coding: ParameterCoding, imports: &mut Imports) -> TokenStream {
    imports.runtime("parameter::style", "Format");
    imports.runtime("parameter::style", "Style");
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
            imports.runtime("body::multipart", "Multipart");
            (quote!(Multipart), quote!(multipart_body(body)))
        }
        BodyKind::UrlEncoded(ty, fields) => {
            let (borrowed, body) = read_only(context, ty, imports);
            let fields = fields.iter().map(|(wire, coding)| {
                imports.runtime("body::form", "FormField");
                let (wire, format) = (&wire.0, format(*coding, imports));
                quote!(FormField { name: #wire, format: #format })
            });
            let fields: Vec<TokenStream> = fields.collect();
            (borrowed, quote!(form_body(#body, &[#(#fields),*])))
        }
        BodyKind::Text => (quote!(&str), quote!(body(#content_type, body))),
        BodyKind::Binary => {
            imports.runtime("body::payload", "Payload");
            (
                quote!(impl Into<Payload>),
                quote!(body(#content_type, body)),
            )
        }
    }
}
