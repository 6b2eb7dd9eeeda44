//! Where the sentences are written that emitted documentation consists of.

use proc_macro2::{TokenStream, TokenTree};
use syn::visit_mut::{self, VisitMut};
use syn::{Attribute, Lit, LitStr, Macro};

use super::code::rooms;
use crate::project::{TextFile, assert_none};

/// Where sentences are at home: those of items in one room, and pages that are documents of their
/// own.
const HOMES: &[&str] = &["docs/", "guide/", "examples/", "facades.rs", "facades/"];

#[test]
fn sentences_are_in_one_room() {
    let emission = rooms().into_iter().filter(|(room, _)| room == "emit");
    let files = emission.map(|(_, file)| file).filter(|file| {
        let path = file.path.trim_start_matches("generator/src/emit/");
        !HOMES.iter().any(|home| path.starts_with(home))
    });
    let broken: Vec<String> = files.flat_map(|file| find(&file)).collect();
    let rule = "what emitted documentation says is written in `emit/docs`";
    assert_none(rule, &broken);
}

/// The sentences in a file, wherever they stand but in its own documentation.
fn find(file: &TextFile) -> Vec<String> {
    let mut sentences = Sentences(Vec::new());
    sentences.visit_file_mut(&mut syn::parse_file(&file.text).unwrap());
    let sentences = sentences.0.into_iter();
    sentences
        .map(|text| format!("{}: {text}", file.path))
        .collect()
}

struct Sentences(Vec<String>);

impl Sentences {
    fn look(&mut self, text: &str) {
        if is_sentence(text) {
            self.0.push(text.trim().to_owned());
        }
    }

    fn look_through(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => self.look_through(group.stream()),
                TokenTree::Literal(literal) => {
                    if let Lit::Str(text) = Lit::new(literal) {
                        self.look(&text.value());
                    }
                }
                TokenTree::Ident(_) | TokenTree::Punct(_) => {}
            }
        }
    }
}

impl VisitMut for Sentences {
    fn visit_attribute_mut(&mut self, _: &mut Attribute) {}

    fn visit_lit_str_mut(&mut self, text: &mut LitStr) {
        self.look(&text.value());
    }

    fn visit_macro_mut(&mut self, used: &mut Macro) {
        self.look_through(used.tokens.clone());
        visit_mut::visit_macro_mut(self, used);
    }
}

/// Whether a text has words of a language in it, and not of Rust: two of them one behind the other
/// that are neither within backquotes nor beside what only code has.
fn is_sentence(text: &str) -> bool {
    if CODE.iter().any(|mark| text.contains(mark)) {
        return false;
    }
    let mut outside = text.split('`').step_by(2);
    outside.any(|text| {
        let words: Vec<bool> = text.split_whitespace().map(is_word).collect();
        words.windows(2).any(|pair| pair == [true, true])
    })
}

/// What only code has, as lines of it that are written as text have.
const CODE: &[&str] = &[
    "#[",
    "#![",
    "pub use ",
    "pub mod ",
    "pub type ",
    "BTreeMap<",
    "serde_json::Map",
];

fn is_word(word: &str) -> bool {
    if word.contains('{') {
        return false;
    }
    let word = word.trim_matches(|c: char| c.is_ascii_punctuation());
    !word.is_empty() && word.chars().all(char::is_alphabetic)
}

#[test]
fn sentences_are_found() {
    let text = "/// Makes it.\n\
        fn a() { let a = \"b\"; quote!(/// Sets the body.\n fn b() {}); format!(\"{c}: `d e`\"); }\n\
        fn b() { line(&format!(\"The client of {title}.\")); line(\"pub use a b;\"); }";
    let file = TextFile {
        path: "a.rs".to_owned(),
        text: text.to_owned(),
    };
    assert_eq!(
        find(&file),
        ["a.rs: Sets the body.", "a.rs: The client of {title}."]
    );
}
