//! How rows of a report are made.

use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprMethodCall, ItemImpl, Lit, Type};

use super::code::rooms;
use crate::project::{TextFile, assert_none};

/// What takes a text for people.
const SAYING: &[&str] = &["label", "help", "help_if_any", "warn"];

#[test]
fn rows_have_no_empty_words() {
    let files = rooms().into_iter().map(|(_, file)| file);
    let broken: Vec<String> = files
        .flat_map(|file| found(&file, |found| found.empty))
        .collect();
    let rule = "what a row does not say is left out, not given as an empty text";
    assert_none(rule, &broken);
}

#[test]
fn rows_go_through_the_reporter() {
    let files = rooms().into_iter().map(|(_, file)| file);
    let broken: Vec<String> = files
        .flat_map(|file| found(&file, |found| found.around))
        .collect();
    let rule = "what reports about one document gives no way around it (`DerefMut`)";
    assert_none(rule, &broken);
}

/// The finds in a file.
fn found(file: &TextFile, of: fn(Found) -> Vec<String>) -> Vec<String> {
    let mut found = Found::default();
    found.visit_file_mut(&mut syn::parse_file(&file.text).unwrap());
    let found = of(found).into_iter();
    found.map(|it| format!("{}: {it}", file.path)).collect()
}

#[derive(Default)]
struct Found {
    /// Calls that are given an empty text.
    empty: Vec<String>,
    /// Reporters that can be had as a report.
    around: Vec<String>,
}

impl VisitMut for Found {
    fn visit_expr_method_call_mut(&mut self, call: &mut ExprMethodCall) {
        let name = call.method.to_string();
        if SAYING.contains(&name.as_str()) && call.args.iter().any(is_empty) {
            self.empty.push(name);
        }
        visit_mut::visit_expr_method_call_mut(self, call);
    }

    fn visit_item_impl_mut(&mut self, item: &mut ItemImpl) {
        let of = item
            .trait_
            .as_ref()
            .and_then(|(_, path, _)| path.segments.last());
        let is_mutable = of.is_some_and(|of| of.ident == "DerefMut");
        if let Type::Path(path) = &*item.self_ty
            && let Some(name) = path.path.segments.last().filter(|_| is_mutable)
            && name.ident.to_string().contains("Report")
        {
            self.around.push(name.ident.to_string());
        }
        visit_mut::visit_item_impl_mut(self, item);
    }
}

fn is_empty(argument: &Expr) -> bool {
    match argument {
        Expr::Lit(literal) => matches!(&literal.lit, Lit::Str(text) if text.value().is_empty()),
        _ => false,
    }
}

#[test]
fn empty_words_and_ways_around_are_found() {
    let text = "impl DerefMut for Reporter<'_> {}\n\
        impl Deref for Reporter<'_> {}\n\
        fn a() { b.warn(row().label(\"\").help(\"c\")); d.report_at(\"\"); }";
    let file = TextFile {
        path: "a.rs".to_owned(),
        text: text.to_owned(),
    };
    assert_eq!(found(&file, |found| found.empty), ["a.rs: label"]);
    assert_eq!(found(&file, |found| found.around), ["a.rs: Reporter"]);
}
