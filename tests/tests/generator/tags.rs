//! Clients with some tags only: whatever is left out, what is left compiles and is documented without a broken link.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use clientgen::config::Config;
use clientgen::files::Output;
use clientgen::source::{NoSiblings, Source};

use crate::case::Case;
use crate::files::repository;
use crate::workspace::{Client, cargo, documentation, empty_documentation, succeed, workspace};

/// Small documents of others with several tags, callbacks and webhooks.
const DOCUMENTS: &[&str] = &[
    "redoc-petstore-31.yaml",
    "test-libopenapi-all-components-31.yaml",
    "train-travel.yaml",
];

#[test]
fn every_tag_compiles_alone() {
    let clients: Vec<(Client, Vec<String>)> = outputs().into_iter().map(client).collect();
    let tags: Vec<(String, Vec<String>)> = clients
        .iter()
        .map(|(client, tags)| (client.name.clone(), tags.clone()))
        .collect();
    let clients: Vec<Client> = clients.into_iter().map(|(client, _)| client).collect();
    let workspace = workspace("tags", &clients);
    let most = tags.iter().map(|(_, tags)| tags.len()).max().unwrap();
    assert!(most > 5, "{tags:?}");
    // Each client has its own tag on, so that one call looks at a tag of each. Those that have no more are done.
    for turn in 0..most {
        let on = tags.iter().filter_map(|(client, tags)| {
            let tag = tags.get(turn)?;
            Some((client.as_str(), vec![tag.as_str()]))
        });
        compile(&workspace, &on.collect::<Vec<_>>());
    }
    let none = tags.iter().map(|(client, _)| (client.as_str(), Vec::new()));
    compile(&workspace, &none.collect::<Vec<_>>());
    let sent = tags.iter().map(|(client, tags)| {
        let tag = tags[0].as_str();
        (client.as_str(), vec![tag, "hyper"])
    });
    compile(&workspace, &sent.collect::<Vec<_>>());
}

/// Compiles and documents clients with these features and no others.
#[track_caller]
fn compile(workspace: &Path, features: &[(&str, Vec<&str>)]) {
    let packages = features
        .iter()
        .map(|(client, _)| format!("--package={client}"));
    let on = features.iter().flat_map(|(client, features)| {
        let on = features.iter();
        on.map(move |feature| format!("--features={client}/{feature}"))
    });
    let arguments: Vec<String> = packages.chain(on).collect();
    let _guard = empty_documentation(workspace);
    for mut command in [cargo(workspace, "check"), documentation(workspace)] {
        command.arg("--no-default-features").args(&arguments);
        succeed(command);
    }
}

/// A client whose warnings are errors, and the features of its tags.
fn client(output: Output) -> (Client, Vec<String>) {
    let features = &output.package.features;
    let all = features.iter().find(|(name, _)| name == "all").unwrap();
    let tags = all.1.clone();
    let mut client = Client::of(output);
    let manifest = client.files.get_mut("Cargo.toml").unwrap();
    manifest.push_str("\n[lints.rust]\nwarnings = \"deny\"\n");
    (client, tags)
}

/// What comes out of the documents that are here.
fn outputs() -> Vec<Output> {
    let anycheck = repository().join("spec/anycheck.yaml");
    let mut outputs = vec![generate(&anycheck, "anycheck")];
    let mut cases = Case::all().into_iter();
    let own = cases.find(|case| case.name == "tags_features").unwrap();
    outputs.push(own.run().unwrap());
    // Beside the repository, and no part of it.
    let others = repository().with_file_name("shared").join("corpus");
    for name in DOCUMENTS {
        let path = others.join(name);
        match path.is_file() {
            true => outputs.push(generate(&path, &format!("other-{}", outputs.len()))),
            false => {
                let path = path.display();
                writeln!(io::stderr(), "there is no {path}, so nothing is said of it").unwrap();
            }
        }
    }
    outputs
}

fn generate(path: &Path, name: &str) -> Output {
    let (document, bytes) = (path.to_string_lossy(), fs::read(path).unwrap());
    let source = Source::new(&document, &bytes, &NoSiblings);
    let config = Config {
        name: name.to_owned(),
        ..Config::default()
    };
    clientgen::generate(&source, &config).unwrap()
}
