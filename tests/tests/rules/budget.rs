//! What is emitted for the document costs the compiler no more than what is allowed here: nothing is timed, but tokens and
//! generic functions are counted, those that a macro of the runtime makes included, though not what the compiler derives.
//!
//! A generic function is compiled again for each type that it is used with, and its body is kept for that in every build, so
//! that one of them costs more than ten others.

use std::collections::BTreeMap;

use clientgen_items::{Items, Kind, bare};
use proc_macro2::{Group, TokenStream, TokenTree};
use syn::Item;

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
        let items = Items::of(&file.contents).expect("emitted code is Rust");
        count += items
            .iter()
            .filter(|item| item.kind == Kind::Declaration)
            .filter(|item| {
                item.path
                    .split_once(' ')
                    .is_some_and(|(own, name)| own == keyword && !name.contains("::"))
            })
            .count();
        let tokens = flat(bare(
            file.contents.parse().expect("emitted code has tokens"),
        ));
        spent.add(measured(&tokens));
        for (name, expanded) in &macros.0 {
            spent.add_times(calls(&tokens, name), *expanded);
        }
    }
    (count, spent)
}

/// What a call of each macro of the runtime takes beside what it is given.
struct Macros(BTreeMap<String, Spent>);

impl Macros {
    fn of(files: &[clientgen::files::File]) -> Self {
        let runtime = files
            .iter()
            .filter(|file| file.path.starts_with("src/runtime/") && file.path.ends_with(".rs"));
        let mut arms = BTreeMap::new();
        for file in runtime {
            let parsed = syn::parse_file(&file.contents).expect("the runtime is Rust");
            for item in parsed.items {
                if let Item::Macro(item) = item
                    && let Some(name) = item.ident
                {
                    arms.insert(name.to_string(), bodies(bare(item.mac.tokens)));
                }
            }
        }
        let spent = |name: &String| (name.clone(), Self::call(&arms, name));
        Self(arms.keys().map(spent).collect())
    }

    /// The largest of a macro's arms, with the macros that it calls.
    fn call(arms: &BTreeMap<String, Vec<Group>>, name: &str) -> Spent {
        let spent = arms[name].iter().map(|body| {
            let tokens = flat(TokenTree::from(body.clone()).into());
            let mut spent = measured(&tokens);
            for called in arms.keys().filter(|called| *called != name) {
                if calls(&tokens, called) > 0 {
                    spent.add(Self::call(arms, called));
                }
            }
            spent
        });
        spent.max_by_key(|spent| spent.tokens).unwrap_or_default()
    }
}

/// The bodies of a macro's arms: what stands behind each `=>`.
fn bodies(rules: TokenStream) -> Vec<Group> {
    let rules: Vec<TokenTree> = rules.into_iter().collect();
    let bodies = rules.windows(3).filter_map(|window| match window {
        [
            TokenTree::Punct(one),
            TokenTree::Punct(two),
            TokenTree::Group(body),
        ] => (one.as_char() == '=' && two.as_char() == '>').then(|| body.clone()),
        _ => None,
    });
    bodies.collect()
}

/// How often a macro is called by its path.
fn calls(tokens: &[String], name: &str) -> usize {
    let calls = tokens.windows(4).filter(|window| match window {
        [first, second, called, mark] => {
            first == ":" && second == ":" && called == name && mark == "!"
        }
        _ => false,
    });
    calls.count()
}

impl Spent {
    fn add(&mut self, other: Self) {
        self.tokens += other.tokens;
        self.generic_functions += other.generic_functions;
    }

    fn add_times(&mut self, times: usize, other: Self) {
        self.tokens += times * other.tokens;
        self.generic_functions += times * other.generic_functions;
    }
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
