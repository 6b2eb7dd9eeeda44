//! Items behind a condition that is written once for all of them: `with! { feature = "x" => … }`.

use quote::quote;
use syn::parse::ParseStream;
use syn::{File, Item, Meta, Token};

/// Gives the items in such a call, each with the condition; anything else is itself.
///
/// # Errors
///
/// If the call holds anything else.
pub fn gated(item: &Item) -> syn::Result<Vec<Item>> {
    let Item::Macro(call) = item else {
        return Ok(vec![item.clone()]);
    };
    if !call.mac.path.is_ident("with") {
        return Ok(vec![item.clone()]);
    }
    let parse = |input: ParseStream<'_>| {
        let condition: Meta = input.parse()?;
        input.parse::<Token![=>]>()?;
        Ok((condition, input.parse::<File>()?.items))
    };
    let (condition, items) = call.mac.parse_body_with(parse)?;
    let items = items.into_iter();
    items
        .map(|item| syn::parse2(quote!(#[cfg(#condition)] #item)))
        .collect()
}
