//! What is found, and what is told apart.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Items, Kind, bare, line, normal, page};

const CODE: &str = r#"
//! Pets.
use super::{Den, herd::{self, Herd as Flock}};

#[cfg(feature = "pets")]
pub mod pets;

/// A pet.
#[derive(Clone)]
pub struct Pet {
    /// Its herd.
    pub herd: Option<Herd>,
}

impl Pet {
    pub fn herd(
        mut self,
        herd: Herd,
    ) -> Self {
        self.herd = Some(herd);
        self
    }
}

runtime::model::object! {
    #[allow(deprecated, reason = "is read still")]
    Pet { herd: optional("herd"), ..rest }
}
runtime::string_enum! { Color { Black => "black", Other => "other, too" } }
runtime::builder_controls!(Builder => Pets);

pub enum Color { Black, Mixed(Box<Color>, u8), Named { name: String, age: u8 } }

impl From<Pet> for Color {
    fn from(_: Pet) -> Self { Self::Black }
}

const FIND: &Operation<Pet> = &Operation { name: "find", path: "/pets/{id}" };
const NAMES: &[&str] = &["a", "b"];
pub type Find = Call<Pet, (u8,)>;
mod operation { pub enum Find {} }
"#;

const FOUND: &[&str] = &[
    "use super::Den",
    "use super::herd",
    "use super::herd::Herd as Flock",
    "#[cfg(feature = \"pets\")] pub mod pets",
    "pub struct Pet",
    "struct Pet { pub herd: Option<Herd> }",
    "impl Pet { pub fn herd(mut self, herd: Herd) -> Self }",
    "fn Pet::herd { self.herd = Some(herd); }",
    "fn Pet::herd { self }",
    "object! Pet",
    "object! Pet { herd: optional(\"herd\") }",
    "object! Pet { ..rest }",
    "string_enum! Color",
    "string_enum! Color { Black => \"black\" }",
    "string_enum! Color { Other => \"other, too\" }",
    "builder_controls! Builder => Pets",
    "pub enum Color",
    "enum Color { Black }",
    "enum Color { Mixed(Box<Color>, u8) }",
    "enum Color { Named { name: String, age: u8 } }",
    "impl From<Pet> for Color",
    "fn Color::from { Self::Black }",
    "const FIND: &Operation<Pet>",
    "const FIND { name: \"find\" }",
    "const FIND { path: \"/pets/{id}\" }",
    "const NAMES: &[&str]",
    "const NAMES { \"a\" }",
    "const NAMES { \"b\" }",
    "pub type Find = Call<Pet, (u8)>",
    "mod operation",
    "mod operation { pub enum Find }",
];

#[test]
fn all_is_found_as_it_is_asked_for() {
    let items = Items::of(CODE).unwrap();
    let codes: Vec<&str> = items.iter().map(|item| item.code.as_str()).collect();
    assert_eq!(codes, FOUND);
    for code in FOUND {
        assert!(items.has(code), "{code}");
    }
}

#[test]
fn what_only_begins_alike_is_something_else() {
    let items =
        Items::of("pub struct DenMother { pub a: B }\nimpl C { pub fn d(&self) {} }").unwrap();
    for code in [
        "pub struct Den",
        "struct DenMother",
        "struct DenMother { a: B }",
    ] {
        assert!(!items.has(code), "{code}");
    }
    assert!(!items.has("impl C { pub fn d(&self, e: F) }"));
    assert!(items.has("impl C { pub fn d(&self,) }") && items.has("pub  struct\nDenMother"));
    assert!(items.mentions("Mother") && !items.mentions("Father"));
}

#[test]
fn the_page_of_a_file_is_what_rustdoc_takes() {
    let text = "//! # A\n//!\n//!  b\n#![cfg_attr(a, doc = concat!(\"c\", module_path!(), \"d\"), b)]\n#![doc(html_logo_url = \"d\")]\n/// E.\nmod f;\n";
    assert_eq!(page(text).unwrap(), "# A\n\n b\ncd\n");
    assert!(page("mod").is_err());
}

#[test]
fn names_stand_behind_what_they_are_in() {
    let items = Items::of(CODE).unwrap();
    let declared = items.iter().filter(|item| item.kind == Kind::Declaration);
    let paths: Vec<&str> = declared.map(|item| item.path.as_str()).collect();
    for path in [
        "struct Pet::herd",
        "impl Pet::herd",
        "enum Color::Mixed",
        "operation::enum Find",
    ] {
        assert!(paths.contains(&path), "{path} is not in {paths:?}");
    }
}

#[test]
fn documentation_is_no_code() {
    let tokens = "//! A.\n#![cfg_attr(x, doc = \"y\")]\n#[doc = \"b\"] #[cfg(c)] struct D { /** E. */ f: G }";
    let tokens = bare(tokens.parse().unwrap());
    assert_eq!(line(&tokens), "#[cfg(c)] struct D { f: G }");
}

#[test]
#[should_panic(expected = "pub fn a(")]
fn a_question_that_is_no_rust_is_a_mistake() {
    Items::default().has("pub fn a(");
}

/// Of whatever is emitted, the normal form is normal.
#[test]
fn what_is_found_is_in_the_normal_form() {
    let mut files = Vec::new();
    collect(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("../cases/everything/expected/src"),
        &mut files,
    );
    assert!(files.len() > 20, "only {} files", files.len());
    for file in files {
        let items = Items::of(&fs::read_to_string(&file).unwrap()).unwrap();
        for item in items.iter() {
            assert_eq!(normal(&item.code), item.code, "{}", file.display());
        }
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => collect(&path, files),
            false => files.push(path),
        }
    }
    files.retain(|file| file.extension().is_some_and(|end| end == "rs"));
}
