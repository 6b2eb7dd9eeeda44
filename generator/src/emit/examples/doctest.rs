//! Code as a documentation test, which is compiled where the client is the crate that it names. In
//! a client that is nested in another crate nothing is left of it: there its paths lead nowhere.

use clientgen_layout::Comment;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// The text before and behind the name of the module in which the code stands.
const CALL: [&str; 2] = ["# own! { ", ";"];

/// The lines behind the code.
const CLOSE: [&str; 2] = ["# }", "```"];

/// Writes the macro that keeps the code if it stands behind the path of the crate's own module. In
/// which module it stands only the compiler knows.
fn write_macro(library: &str, path: &str) -> String {
    format!(
        "# macro_rules! own {{ ({library}{path}; $($code:tt)*) => {{ $($code)* }}; ($($_:tt)*) => {{}} }}"
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
pub(in crate::emit) fn write_tokens(library: &str, path: &str, code: &str) -> TokenStream {
    let mut before = Comment::default();
    before.push_line("");
    before.push_line("```no_run");
    before.push_line(&write_macro(library, path));
    let mut after = Comment::default();
    code.lines().for_each(|line| after.push_line(line));
    CLOSE.iter().for_each(|line| after.push_line(line));
    let (before, after) = (before.inner(), after.inner());
    let [open, end] = CALL.map(Literal::string);
    quote! {
        #before
        #![doc = concat!(#open, module_path!(), #end)]
        #after
    }
}

/// Writes the same as text.
pub(in crate::emit) fn write_comment(library: &str, path: &str, code: &str) -> String {
    let [open, end] = CALL;
    let mut text = format!(
        "//! ```no_run\n//! {}\n#![doc = concat!({open:?}, module_path!(), {end:?})]\n",
        write_macro(library, path)
    );
    for line in code.lines().chain(CLOSE) {
        let space = if line.is_empty() { "" } else { " " };
        text.extend(["//!", space, line, "\n"]);
    }
    text
}

/// Writes the same as text that is there under a condition, behind other lines.
pub(in crate::emit) fn write_attribute(
    library: &str,
    condition: &str,
    before: &str,
    code: &str,
) -> String {
    let [open, end] = CALL;
    let rule = write_macro(library, "");
    let before = quote_raw(&format!("\n{before}```no_run\n{rule}\n{open}"));
    let code = code.trim_end();
    let after = quote_raw(&format!("{end}\n{code}\n{}\n{}", CLOSE[0], CLOSE[1]));
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
