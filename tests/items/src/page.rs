//! The documentation of a file as a whole.

use syn::punctuated::Punctuated;
use syn::{Expr, ExprLit, Lit, Meta, Token};

/// Reads the documentation that stands at the beginning of a file, with the lines of comments as
/// rustdoc takes them: without the blank that they begin with. What is there with some features
/// only is taken, too, and of a `concat!` the texts.
///
/// # Errors
///
/// If the file is no Rust.
pub fn page(text: &str) -> syn::Result<String> {
    let mut page = String::new();
    for attribute in syn::parse_file(text)?.attrs {
        match &attribute.meta {
            Meta::List(list) if list.path.is_ident("cfg_attr") => {
                let all = Punctuated::<Meta, Token![,]>::parse_terminated;
                for meta in list.parse_args_with(all)?.iter().skip(1) {
                    push(meta, &mut page)?;
                }
            }
            meta => push(meta, &mut page)?,
        }
    }
    Ok(page)
}

/// Adds the lines of an attribute, if it is one of documentation.
fn push(meta: &Meta, page: &mut String) -> syn::Result<()> {
    let Meta::NameValue(meta) = meta else {
        return Ok(());
    };
    if meta.path.is_ident("doc") {
        let text = written(&meta.value)?;
        page.push_str(text.strip_prefix(' ').unwrap_or(&text));
        page.push('\n');
    }
    Ok(())
}

/// Returns the text of a literal, or the texts of a `concat!`.
fn written(value: &Expr) -> syn::Result<String> {
    match value {
        Expr::Lit(ExprLit { lit, .. }) => Ok(match lit {
            Lit::Str(text) => text.value(),
            _ => String::new(),
        }),
        Expr::Macro(call) if call.mac.path.is_ident("concat") => {
            let all = Punctuated::<Expr, Token![,]>::parse_terminated;
            let parts = call.mac.parse_body_with(all)?;
            parts.iter().map(written).collect()
        }
        _ => Ok(String::new()),
    }
}
