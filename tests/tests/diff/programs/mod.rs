//! Programs that use all of an old client, compiled against the new one: they compile exactly if
//! nothing is `breaks`.

mod build;
mod modules;
mod program;

use std::collections::BTreeMap;

use clientgen::compare::{Change, Comparison, SourceEffect};
use clientgen::config::Config;
use clientgen::files::Output;

use crate::judge::pair::{Document, Pair, configure};
use build::{Package, check};
use program::write_program;

/// A pair whose program is compiled.
pub struct Case {
    /// The name, fit for a crate.
    pub name: String,
    /// The documents.
    pub pair: Pair,
    /// The tag whose feature alone is on. None: all are.
    pub tag: Option<String>,
}

/// What a comparison says of a pair's source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Foretold {
    /// All compiles.
    Compiles,
    /// Something does not.
    Fails,
    /// Something does not for whoever turns default features off.
    FailsWithoutDefaults,
}

/// Returns what a comparison says.
pub fn foretell(comparison: &Comparison) -> Foretold {
    let mut breaking = comparison
        .changes
        .iter()
        .filter(|change| breaks(change))
        .peekable();
    if breaking.peek().is_none() {
        return Foretold::Compiles;
    }
    match breaking.all(|change| change.only_without_default_features) {
        true => Foretold::FailsWithoutDefaults,
        false => Foretold::Fails,
    }
}

/// Whether a change breaks source; one that is `silent` may break an item besides.
fn breaks(change: &Change) -> bool {
    let mut effects = change.items.iter().map(|item| item.effect);
    change.source.effect == SourceEffect::Breaks
        || effects.any(|effect| effect == SourceEffect::Breaks)
}

/// Compiles the programs of cases in one workspace. Returns for each case why its program does not
/// compile, if so.
///
/// # Panics
///
/// If a client does not compile, or a program not even with its own client.
pub fn compile(workspace: &str, cases: &[Case]) -> Vec<Option<String>> {
    let mut packages = Packages::default();
    let plans: Vec<Plan> = cases.iter().map(|case| packages.plan(case)).collect();
    let failed = check(workspace, &packages.all);
    for package in packages.all.iter().filter(|package| package.has_to_compile) {
        let why = failed.get(&package.name);
        assert!(
            why.is_none(),
            "{} does not compile: {}",
            package.name,
            why.unwrap()
        );
    }
    let judge = |plan: Plan| plan.missing.or_else(|| failed.get(&plan.program).cloned());
    plans.into_iter().map(judge).collect()
}

/// Returns the features of the tags of a case's old client.
pub fn tags(case: &Case) -> Vec<String> {
    let features = generate("old", &case.pair.base).package.features;
    let all = features.into_iter().find(|(name, _)| name == "all");
    all.map_or_else(Vec::new, |(_, turns_on)| turns_on)
}

/// What is looked at for one case.
struct Plan {
    /// The package of the old program with the new client.
    program: String,
    /// Why it cannot be built at all: a feature that it asks for is gone.
    missing: Option<String>,
}

/// Packages under way: those of equal documents are there once.
#[derive(Default)]
struct Packages {
    all: Vec<Package>,
    /// Names of clients, by document and tag. Only looked up, never walked.
    clients: BTreeMap<(Vec<u8>, Option<String>), String>,
}

impl Packages {
    fn plan(&mut self, case: &Case) -> Plan {
        let tag = case.tag.as_deref();
        let program = match tag {
            Some(tag) => format!("of-{}-{tag}-over", case.name),
            None => format!("of-{}-over", case.name),
        };
        let base_output = generate("old", &case.pair.base);
        let head_output = generate("new", &case.pair.head);
        let gone = base_output.package.features.iter().find(|(name, _)| {
            let mut names = head_output.package.features.iter();
            !names.any(|(other, _)| other == name)
        });
        if let Some((name, _)) = gone {
            return Plan {
                program,
                missing: Some(format!("the feature `{name}` is gone")),
            };
        }
        let base = self.client(case, "base", &case.pair.base);
        let head = self.client(case, "head", &case.pair.head);
        let text = write_program(&base_output.files, tag);
        let own = format!("{base}-program");
        if !self.all.iter().any(|package| package.name == own) {
            let package = Package::program(own, &base, text.clone(), true);
            self.all.push(package);
        }
        let is_itself = base == head;
        let package = Package::program(program.clone(), &head, text, is_itself);
        self.all.push(package);
        Plan {
            program,
            missing: None,
        }
    }

    /// Adds the client of a document, if it is not there yet. Returns its name.
    fn client(&mut self, case: &Case, side: &str, document: &Document) -> String {
        let key = (document.bytes.clone(), case.tag.clone());
        if let Some(known) = self.clients.get(&key) {
            return known.clone();
        }
        let name = match &case.tag {
            Some(tag) => format!("of-{}-{tag}-{side}", case.name),
            None => format!("of-{}-{side}", case.name),
        };
        let output = generate(&name, document);
        let package = Package::client(&name, &output, case.tag.as_deref());
        self.all.push(package);
        self.clients.insert(key, name.clone());
        name
    }
}

/// Makes the client of a document.
fn generate(name: &str, document: &Document) -> Output {
    let config = Config {
        name: name.to_owned(),
        ..configure()
    };
    let output = clientgen::generate(&document.source(), &config);
    output.unwrap_or_else(|why| panic!("{name}: {:?}", why.0))
}
