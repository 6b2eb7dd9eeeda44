//! What is emitted for the document costs the compiler no more than what is allowed here: nothing is timed, but tokens and
//! generic functions are counted, those that a macro of the runtime makes included, though not what the compiler derives.
//!
//! A generic function is compiled again for each type that it is used with, and its body is kept for that in every build, so
//! that one of them costs more than ten others.

use std::collections::BTreeMap;

use proc_macro2::{TokenStream, TokenTree};

use crate::generation::{document, generate};

/// The most that an operation and a type may take on average.
#[derive(Debug)]
struct Budget {
    tokens: usize,
    /// Per hundred, since most have few.
    generic_functions: usize,
}

const PER_OPERATION: Budget = Budget {
    tokens: 210,
    generic_functions: 10,
};

const PER_TYPE: Budget = Budget {
    tokens: 800,
    generic_functions: 320,
};

#[test]
fn an_operation_costs_the_compiler_no_more_than_its_budget() {
    let (operations, spent) = spent("src/api/", "const", &["mod.rs", "client.rs", "server.rs"]);
    within("operation", operations, &spent, &PER_OPERATION);
}

#[test]
fn a_type_costs_the_compiler_no_more_than_its_budget() {
    let (structs, spent) = spent("src/types/", "struct", &["mod.rs"]);
    let (enums, _) = self::spent("src/types/", "enum", &["mod.rs"]);
    within("type", structs + enums, &spent, &PER_TYPE);
}

/// What some code takes.
#[derive(Clone, Copy, Debug, Default)]
struct Spent {
    tokens: usize,
    generic_functions: usize,
}

fn within(what: &str, count: usize, spent: &Spent, budget: &Budget) {
    assert!(count > 10, "only {count} of them were found");
    let per = |total: usize| total / count;
    let (tokens, generic) = (per(spent.tokens), per(100 * spent.generic_functions));
    assert!(
        tokens <= budget.tokens && generic <= budget.generic_functions,
        "each {what} takes {tokens} tokens and 0.01 * {generic} generic functions, which is more than {budget:?}"
    );
    // A budget that is far from what is spent guards nothing.
    assert!(
        tokens * 5 >= budget.tokens * 4,
        "each {what} takes {tokens} tokens only: lower {budget:?}"
    );
}

/// How many definitions with a keyword there are in the files of a folder, and what all of the files take.
fn spent(folder: &str, keyword: &str, without: &[&str]) -> (usize, Spent) {
    let output = generate("spec/anycheck.yaml", &document());
    let macros = Macros::of(&output.files);
    let (mut count, mut spent) = (0, Spent::default());
    for file in &output.files {
        let name = file.path.strip_prefix(folder);
        if name.is_none_or(|name| without.contains(&name)) {
            continue;
        }
        let tokens = lexed(&file.contents);
        count += flat(tokens.clone())
            .iter()
            .filter(|token| **token == keyword)
            .count();
        spent.add(measured(&flat(tokens)));
        for (name, expanded) in &macros.0 {
            let calls = file.contents.matches(&format!("::{name}!")).count();
            spent.tokens += calls * expanded.tokens;
            spent.generic_functions += calls * expanded.generic_functions;
        }
    }
    (count, spent)
}

/// What a call of each macro of the runtime takes beside what it is given.
struct Macros(BTreeMap<String, Spent>);

impl Macros {
    fn of(files: &[clientgen::files::File]) -> Self {
        let mut bodies = BTreeMap::new();
        for file in files
            .iter()
            .filter(|file| file.path.starts_with("src/runtime/"))
        {
            for part in file.contents.split("\nmacro_rules! ").skip(1) {
                let (name, body) = part.split_once(' ').expect("a macro has a body");
                let body = body.split_once("\n}").expect("a macro ends").0;
                bodies.insert(name.to_owned(), format!("{body}\n}}"));
            }
        }
        let spent = |name: &String| (name.clone(), Self::call(&bodies, name));
        Self(bodies.keys().map(spent).collect())
    }

    /// The largest of a macro's arms, with the macros that it calls.
    fn call(bodies: &BTreeMap<String, String>, name: &str) -> Spent {
        let arms = bodies[name].split("\n    (").skip(1).map(|arm| {
            let (_, body) = arm.split_once("=> {").expect("an arm has a body");
            let mut spent = measured(&flat(lexed(&format!("{{{}", body.trim_end_matches("\n}")))));
            for called in bodies.keys().filter(|called| *called != name) {
                if body.contains(&format!("::{called}!(")) {
                    spent.add(Self::call(bodies, called));
                }
            }
            spent
        });
        arms.max_by_key(|spent| spent.tokens).unwrap_or_default()
    }
}

impl Spent {
    fn add(&mut self, other: Self) {
        self.tokens += other.tokens;
        self.generic_functions += other.generic_functions;
    }
}

/// The tokens without the documentation.
fn lexed(text: &str) -> TokenStream {
    let code: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect();
    code.join("\n").parse().expect("emitted code has tokens")
}

fn flat(tokens: TokenStream) -> Vec<String> {
    let mut texts = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                texts.push("(".to_owned());
                texts.extend(flat(group.stream()));
                texts.push(")".to_owned());
            }
            other => texts.push(other.to_string()),
        }
    }
    texts
}

fn measured(tokens: &[String]) -> Spent {
    // `fn name<…>`, or an argument that is `impl Trait`, which stands behind a colon.
    let generic = tokens.windows(3).filter(|window| match window {
        [first, _, third] if first == "fn" => third == "<",
        [first, second, _] => first == ":" && second == "impl",
        _ => false,
    });
    Spent {
        tokens: tokens.len(),
        generic_functions: generic.count(),
    }
}
