//! Code as a documentation test, which is compiled where the client is the crate that it names. In a
//! client that is nested in another crate nothing is left of it: there its paths lead nowhere.

use clientgen_layout::Comment;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::Context;

/// What ends the name of the module in which the code stands.
const END: &str = ";";

/// The lines behind the code.
const CLOSE: [&str; 2] = ["# }", "```"];

/// The lines before the code, up to the name of the module in which it stands, which only the
/// compiler knows: code behind the path of the crate's own module stays.
fn write_rule(context: Context<'_>, path: &str) -> String {
    let library = context.library;
    format!(
        "# macro_rules! own {{ ({library}{path}; $($code:tt)*) => {{ $($code)* }}; ($($_:tt)*) => {{}} }}\n\
         # own! {{ "
    )
}

/// Makes the body of an asynchronous function of statements; its first and last lines are not
/// shown.
pub(in crate::emit) fn wrap_in_function(code: &str) -> String {
    let code = code.trim_end();
    format!(
        "# async fn example() -> Result<(), Box<dyn std::error::Error>> {{\n{code}\n# Ok(())\n# }}\n"
    )
}

/// Writes code as documentation of the file at a path below the crate.
pub(in crate::emit) fn write_tokens(context: Context<'_>, path: &str, code: &str) -> TokenStream {
    let mut before = Comment::default();
    before.push_line("");
    before.push_line("```no_run");
    let mut after = Comment::default();
    code.lines().for_each(|line| after.push_line(line));
    CLOSE.iter().for_each(|line| after.push_line(line));
    let (before, after) = (before.inner(), after.inner());
    let rule = Literal::string(&write_rule(context, path));
    quote! {
        #before
        #![doc = concat!(#rule, module_path!(), #END)]
        #after
    }
}

/// Writes the same as text.
pub(in crate::emit) fn write_comment(context: Context<'_>, path: &str, code: &str) -> String {
    let mut text = format!(
        "//! ```no_run\n#![doc = concat!(\n    {:?},\n    module_path!(),\n    {END:?}\n)]\n",
        write_rule(context, path)
    );
    for line in code.lines().chain(CLOSE) {
        let space = if line.is_empty() { "" } else { " " };
        text.extend(["//!", space, line, "\n"]);
    }
    text
}

/// Writes the same as text that is there under a condition, behind other lines.
pub(in crate::emit) fn write_attribute(
    context: Context<'_>,
    condition: &str,
    before: &str,
    code: &str,
) -> String {
    let rule = write_rule(context, "");
    let before = quote_raw(&format!("\n{before}```no_run\n{rule}"));
    let code = code.trim_end();
    let after = quote_raw(&format!("{END}\n{code}\n{}\n{}", CLOSE[0], CLOSE[1]));
    format!(
        "#![cfg_attr(\n    {condition},\n    doc = concat!(\n        {before},\n        \
         module_path!(),\n        {after}\n    )\n)]\n"
    )
}

/// Writes a text as a literal that shows it as it is.
pub(in crate::emit) fn quote_raw(text: &str) -> String {
    if !text.contains(['"', '\\']) {
        return format!("\"{text}\"");
    }
    let mut marks = String::new();
    while text.contains(&format!("\"{marks}")) {
        marks.push('#');
    }
    format!("r{marks}\"{text}\"{marks}")
}
