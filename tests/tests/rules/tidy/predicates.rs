//! What functions that are named as questions do.

use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprMethodCall, FnArg, ReturnType, Type};

use super::code::{is_test, rust};
use super::functions::{Function, functions};
use crate::project::{TextFile, assert_none};

/// How the names of questions begin.
const QUESTIONS: &[&str] = &[
    "is", "are", "was", "has", "have", "can", "may", "must", "needs",
];

/// How the names of functions begin that do something and say with a flag how it went. What else
/// gives a flag is a question, whatever it is called.
const ACTS: &[&str] = &[
    // Takes or reads something, if it is there.
    "boolean", "insert", "read", "remove", "retain", "take",
    // Marks something and says whether that is new, or does it if it can be done.
    "join", "leave", "say", "drop", "pass", "permute", "replace", "step", "thin", "try", "write",
    // Looks for something at the cost of steps or of what is kept, or compares and adds what it
    // finds.
    "compare", "exclude", "find", "show",
];

/// What answers nothing, by the beginning of its name.
const EFFECTS: &[&str] = &["warn", "report"];

/// What changes something behind a shared reference.
const CHANGES: &[&str] = &["borrow_mut", "set"];

#[test]
fn questions_change_nothing() {
    let files = rust().into_iter().filter(|file| !is_test(&file.path));
    let broken: Vec<String> = files.flat_map(|file| acting(&file)).collect();
    let rule = "a function named as a question takes no `&mut` and reports nothing";
    assert_none(rule, &broken);
}

#[test]
fn flags_of_functions_that_change_something_are_of_acts() {
    let files = rust().into_iter().filter(|file| !is_test(&file.path));
    let broken: Vec<String> = files.flat_map(|file| unnamed(&file)).collect();
    let rule = "a function that gives a flag and takes `&mut` is named after what it does";
    assert_none(rule, &broken);
}

/// The functions that answer with a flag, take something to change and are not named as acts.
fn unnamed(file: &TextFile) -> Vec<String> {
    let changing = functions(file).into_iter().filter(|function| {
        gives_flag(function) && function.signature.inputs.iter().any(is_mutable)
    });
    let names = changing.map(|function| function.signature.ident.to_string());
    let unnamed = names.filter(|name| !ACTS.contains(&first_word(name)));
    unnamed
        .map(|name| format!("{}: {name}", file.path))
        .collect()
}

fn first_word(name: &str) -> &str {
    name.split('_').next().unwrap_or_default()
}

/// The functions that answer with a flag, are named as a question and do something.
fn acting(file: &TextFile) -> Vec<String> {
    let questions = functions(file).into_iter().filter(is_question);
    let acting = questions.filter_map(|mut function| {
        let takes = function.signature.inputs.iter().any(is_mutable);
        let mut effects = Effects(false);
        if let Some(body) = &mut function.body {
            effects.visit_block_mut(body);
        }
        (takes || effects.0).then(|| format!("{}: {}", file.path, function.signature.ident))
    });
    acting.collect()
}

fn is_question(function: &Function) -> bool {
    let name = function.signature.ident.to_string();
    gives_flag(function) && QUESTIONS.contains(&first_word(&name))
}

fn gives_flag(function: &Function) -> bool {
    match &function.signature.output {
        ReturnType::Type(_, ty) => matches!(&**ty, Type::Path(path) if path.path.is_ident("bool")),
        ReturnType::Default => false,
    }
}

fn is_mutable(input: &FnArg) -> bool {
    match input {
        FnArg::Receiver(receiver) => receiver.reference.is_some() && receiver.mutability.is_some(),
        FnArg::Typed(typed) => {
            matches!(&*typed.ty, Type::Reference(reference) if reference.mutability.is_some())
        }
    }
}

/// Whether something is called that reports or changes something.
struct Effects(bool);

impl VisitMut for Effects {
    fn visit_expr_method_call_mut(&mut self, call: &mut ExprMethodCall) {
        let name = call.method.to_string();
        self.0 |= EFFECTS.iter().any(|effect| name.starts_with(effect));
        self.0 |= CHANGES.contains(&name.as_str()) && is_kept(&call.receiver);
        visit_mut::visit_expr_method_call_mut(self, call);
    }
}

/// Whether something is a field of `self`, and so there afterwards.
fn is_kept(receiver: &Expr) -> bool {
    match receiver {
        Expr::Field(field) => match &*field.base {
            Expr::Path(base) => base.path.is_ident("self"),
            base => is_kept(base),
        },
        _ => false,
    }
}

#[test]
fn questions_are_found() {
    let text = "impl A {\n\
        fn is_free(&mut self) -> bool { true }\n\
        fn has_room(&self) -> bool { self.report.warn(row()); true }\n\
        fn are_left(&self) -> bool { self.left.set(0); true }\n\
        fn can_go(&self) -> bool { let left = Cell::new(0); left.set(1); true }\n\
        fn may_stay(&self, steps: &mut usize) -> bool { true }\n\
        fn is_plain(&self) -> bool { self.name == other }\n\
        fn is_told(mut self) -> bool { true }\n\
        fn has(&mut self) -> Option<B> { None }\n\
        fn check_room(&mut self) -> Result<(), Full> { Ok(()) }\n}";
    let file = TextFile {
        path: "a.rs".to_owned(),
        text: text.to_owned(),
    };
    let names = ["is_free", "has_room", "are_left", "may_stay"];
    assert_eq!(acting(&file), names.map(|name| format!("a.rs: {name}")));
    let text = "impl A {\n\
        fn overlaps(&mut self) -> bool { true }\n\
        fn try_fit(&mut self) -> bool { true }\n\
        fn stands(steps: &mut usize) -> bool { true }\n\
        fn fits(&self) -> bool { true }\n}";
    let file = TextFile {
        path: "a.rs".to_owned(),
        text: text.to_owned(),
    };
    assert_eq!(unnamed(&file), ["a.rs: overlaps", "a.rs: stands"]);
}
