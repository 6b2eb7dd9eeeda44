//! Names given by hand.

use super::changes::BASE;
use super::{declares, first_lock, line, read_client};
use crate::config::ConfigFile;
use crate::diagnostic::Diagnostics;
use crate::files::Output;
use crate::source::{NoSiblings, Source};

/// What sends cats, so that they have setters, and may be told that they have no home.
const SENT: &str = "    put:
      operationId: putCat
      tags: [Dogs]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Cat'}}}}
      responses: {'204': {description: ok}}
    get:
      operationId: listDogs
";

/// The client of the base with these lines of `[names]`.
fn generate(names: &str, lock: Option<&str>) -> Result<Output, Diagnostics> {
    let body = BASE.replacen("    get:\n      operationId: listDogs\n", SENT, 1);
    let body = body.replacen(
        "home: {type: object,",
        "home: {type: object, nullable: true,",
        1,
    );
    let text = format!("openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\n{body}");
    let source = Source::new("openapi.yaml", text.as_bytes(), &NoSiblings);
    let file = ConfigFile::parse("clientgen.toml", &format!("[names]\n{names}"))?;
    let mut config = file.config("client".to_owned());
    config.lock = lock.map(str::to_owned);
    crate::generate(&source, &config)
}

/// A line of `[names]` for each of what can have a name, and what comes of it.
const EVERYTHING: &[(&str, &str, &str)] = &[
    (
        "GET /cats",
        "fetch_cats",
        "impl Client { pub fn fetch_cats(&self, keeper: &str, city: &str) -> FetchCats }",
    ),
    (
        "GET /dogs (call)",
        "Dogs",
        "pub type Dogs = Call<types::Pet, types::Problem>",
    ),
    (
        "GET /cats/parameters/query owner",
        "keeper",
        "fn Client::fetch_cats { call.draft.query(\"owner\", &keeper); }",
    ),
    (
        "GET /cats/parameters/header tag",
        "label",
        "impl FetchCats { pub fn label(mut self, label: &str) -> Self }",
    ),
    (
        "GET /cats/parameters/query order (type)",
        "Order",
        "pub enum Order",
    ),
    ("#/components/schemas/Cat", "Feline", "pub struct Feline"),
    (
        "#/components/schemas/Cat (type home)",
        "Lair",
        "pub type Lair = Cave",
    ),
    (
        "#/components/schemas/Cat (type den)",
        "Cave",
        "pub struct Cave",
    ),
    (
        "#/components/schemas/Cat/properties/fooBar",
        "bar",
        "object! Feline { bar: required(\"fooBar\") }",
    ),
    (
        "#/components/schemas/Cat/properties/home (setter)",
        "at",
        "impl Feline { pub fn at(mut self, home: Lair) -> Self }",
    ),
    (
        "#/components/schemas/Cat/properties/home (null)",
        "nowhere",
        "impl Feline { pub fn nowhere(mut self) -> Self }",
    ),
    (
        "#/components/schemas/Color/enum/black",
        "Noir",
        "string_enum! Color { Noir => \"black\" }",
    ),
    (
        "#/components/schemas/Pet (type Small cat)",
        "Cub",
        "pub struct Cub",
    ),
    (
        "#/components/schemas/Pet/alternatives/Small cat",
        "Kitten",
        "enum Pet { Kitten(Box<Cub>) }",
    ),
    ("server https://a.example", "Main", "enum Server { Main }"),
    (
        "#/tags/Cats",
        "felines",
        "#[cfg(feature = \"felines\")] pub mod cats",
    ),
    (
        "#/tags/Dogs (module)",
        "canines",
        "#[cfg(feature = \"dogs\")] pub mod canines",
    ),
];

#[test]
fn everything_can_be_named() {
    let lines = EVERYTHING
        .iter()
        .map(|(key, name, _)| format!("\"{key}\" = \"{name}\"\n"));
    let lines: String = lines.collect();
    let lock = first_lock(BASE);
    for lock in [None, Some(""), Some(lock.as_str())] {
        let output = generate(&lines, lock).expect("a client");
        let client = read_client(&output);
        let codes: Vec<&str> = EVERYTHING.iter().map(|(.., code)| *code).collect();
        declares(&client, &codes);
        // A call is called as its method.
        declares(
            &client,
            &["pub type FetchCats = Call<types::Feline, types::Problem, operation::FetchCats>"],
        );
        let Some(new) = output.lock else {
            continue;
        };
        for (key, name, _) in EVERYTHING {
            assert_eq!(
                line(&new, key),
                Some(format!("\"{name}\"").as_str()),
                "{new}"
            );
        }
    }
}

#[test]
fn what_names_nothing_or_clashes_is_refused() {
    let all = [
        (
            "'#/components/schemas/Cat' = 'Color'",
            "the name `Color` is that of `#/components/schemas/Color`",
        ),
        (
            "'#/components/schemas/Cat' = 'CatDen'",
            "the name `CatDen` is that of `#/components/schemas/Cat (type den)`",
        ),
        (
            "'GET /cats' = 'builder'",
            "the name `builder` is one that the client needs",
        ),
        (
            "'GET /cats' = 'fetchCats'",
            "the name `fetchCats` is not in `snake_case`",
        ),
        ("'GET /cats' = 'match'", "the name `match` is a keyword"),
        ("'GET /cat' = 'fetch'", "nothing has the key `GET /cat`"),
        (
            "'GET /cats/parameters/query city' = 'owner'",
            "the name `owner` is that of `GET /cats/parameters/query owner`",
        ),
        (
            "'#/components/schemas/Cat/properties/id' = 'home'",
            "the name `home` is that of `#/components/schemas/Cat/properties/home`",
        ),
        (
            "'#/components/schemas/Color/enum/black' = 'Other'",
            "the name `Other` is one that the client needs",
        ),
        (
            "'#/components/schemas/Cat (arguments)' = 'x'",
            "nothing has the key `#/components/schemas/Cat (arguments)`",
        ),
    ];
    for (names, expected) in all {
        let Err(Diagnostics(report)) = generate(names, None) else {
            panic!("{names}: a client");
        };
        let messages: Vec<&str> = report.iter().map(|row| row.message.as_str()).collect();
        assert!(messages.contains(&expected), "{names}: {messages:?}");
    }
    let both = "'#/components/schemas/Cat' = 'Color'\n'#/components/schemas/Color' = 'Cat'";
    let client = read_client(&generate(both, Some(&first_lock(BASE))).expect("a client"));
    declares(&client, &["pub struct Color"]);
    declares(&client, &["pub enum Cat"]);
}
