//! What becomes of `Cargo.toml`, text for text.

use std::collections::BTreeSet;

use crate::files::{self, Dependency, MergeError, Package, Placement, Published, cargo_toml};

fn package() -> Package {
    Package {
        name: "pets".to_owned(),
        version: "0.1.0".to_owned(),
        edition: "2024".to_owned(),
        rust_version: "1.89".to_owned(),
        description: "Client for the \"pets\" API".to_owned(),
        dependencies: vec![
            Dependency::new("serde", "1").with(&["derive"]),
            Dependency::new("bytes", "1"),
            Dependency::new("reqwest", "0.13").only(&[]).optional(),
        ],
        features: vec![
            ("default".to_owned(), vec!["reqwest".to_owned()]),
            ("reqwest".to_owned(), vec!["dep:reqwest".to_owned()]),
        ],
        ..Package::default()
    }
}

const NEW: &str = r#"# The keys that package.metadata.clientgen lists are clientgen's; the rest of this file is yours.

[package]
name = "pets"
version = "0.1.0"
edition = "2024"
rust-version = "1.89"
description = 'Client for the "pets" API'

[dependencies]
bytes = "1"
reqwest = { version = "0.13", default-features = false, optional = true }
serde = { version = "1", features = ["derive"] }

[features]
default = ["reqwest"]
reqwest = ["dep:reqwest"]

[package.metadata.clientgen]
package = ["name", "edition", "rust-version", "description", "metadata.docs.rs"]
features = ["default", "reqwest"]

[package.metadata.clientgen.dependencies]
bytes = []
reqwest = []
serde = ["derive"]

[package.metadata.docs.rs]
all-features = true
"#;

fn merge(existing: &str, package: &Package) -> String {
    cargo_toml(Some(existing), package, Placement::Alone).unwrap()
}

/// Merging into `NEW` after an edit of the user's gives `expected`, and does not change it again.
#[track_caller]
fn after_edit(from: &str, to: &str, expected: &str) {
    assert!(NEW.contains(from));
    let merged = merge(&NEW.replacen(from, to, 1), &package());
    assert_eq!(merged, NEW.replacen(from, expected, 1));
    assert_eq!(merge(&merged, &package()), merged);
}

#[test]
fn from_nothing() {
    let text = cargo_toml(None, &package(), Placement::Alone).unwrap();
    assert_eq!(text, NEW);
    assert_eq!(merge(NEW, &package()), NEW);
}

#[test]
fn without_a_description_there_is_no_key() {
    let package = Package {
        description: String::new(),
        ..package()
    };
    let line = "description = 'Client for the \"pets\" API'\n";
    let expected = NEW.replace(line, "").replace(", \"description\"", "");
    let new = cargo_toml(None, &package, Placement::Alone).unwrap();
    assert_eq!(new, expected);
    assert_eq!(merge(NEW, &package), expected);
    let users = expected.replace("edition =", "description = \"mine\"\nedition =");
    assert!(merge(&users, &package).contains("description = \"mine\""));
}

#[test]
fn keys_and_comments_of_the_user_stay() {
    let edited = |text: &str| {
        text.replace(
            "edition = \"2024\"\n",
            "edition = \"2024\" # ours\n# who pays\nauthors = [\"me\"]\nlicense = 'MIT'\npublish = false\n",
        )
        .replace("version = \"0.1.0\"", "version = \"3.1.4\"")
        .replace("[features]\n", "[features]\n# mine\nextra = [ 'default' ]\n")
        + "\n[dev-dependencies]\ntokio = { version = \"1\", features = [\"full\"] } # all of it\n\n[lints.clippy]\npedantic = \"warn\"\n"
    };
    let text = edited(NEW);
    assert_eq!(merge(&text, &package()), text);
}

#[test]
fn owned_keys_are_set_again() {
    after_edit(
        "edition = \"2024\"",
        "edition = \"2021\" # why",
        "edition = \"2024\" # why",
    );
    after_edit(
        "rust-version = \"1.89\"",
        "rust-version.workspace = true",
        "rust-version = \"1.89\"",
    );
    after_edit(
        "bytes = \"1\"",
        "bytes = \"0.5\" # old",
        "bytes = \"1\" # old",
    );
    after_edit(
        "bytes = \"1\"",
        "bytes = { version = \"1\" }",
        "bytes = \"1\"",
    );
    after_edit(
        "default = [\"reqwest\"]",
        "default = []",
        "default = [\"reqwest\"]",
    );
    after_edit("bytes = \"1\"\n", "", "bytes = \"1\"\n");
}

#[test]
fn features_that_the_user_adds_to_our_dependency_stay() {
    after_edit(
        "[\"derive\"] }",
        "[\"derive\", \"rc\"] }",
        "[\"derive\", \"rc\"] }",
    );
    after_edit("[\"derive\"] }", "[\"rc\"] }", "[\"rc\", \"derive\"] }");
    let added = "bytes = { version = \"1\", features = [\"serde\"] }";
    after_edit("bytes = \"1\"", added, added);
    after_edit(
        "bytes = \"1\"",
        "bytes.workspace = true",
        "bytes.workspace = true",
    );
}

#[test]
fn what_is_no_longer_needed_goes() {
    let mut small = package();
    small.dependencies.truncate(1);
    small.dependencies[0].features.clear();
    small.features.truncate(1);
    small.features[0].1.clear();
    let from_nothing = cargo_toml(None, &small, Placement::Alone).unwrap();
    assert!(!from_nothing.contains("reqwest"));
    assert_eq!(merge(NEW, &small), from_nothing);
    assert_eq!(merge(&from_nothing, &package()), NEW);
}

#[test]
fn features_of_tags_come_and_go_and_those_of_the_user_stay() {
    let with = |tags: &[&str]| {
        let crates = BTreeSet::from(["bytes"]);
        let tags = tags.iter().map(ToString::to_string);
        files::package("pets", &Published::default(), "", &crates, tags)
    };
    let merged = |text: Option<&str>, tags: &[&str]| {
        cargo_toml(text, &with(tags), Placement::Alone).unwrap()
    };
    let before = merged(None, &["pets", "cats"]);
    let tags = "all = [\"cats\", \"pets\"]\ncats = []\npets = []\n";
    assert!(before.contains(tags), "{before}");
    assert!(
        before.contains("default = [\"hyper\", \"http2\", \"all\"]\n"),
        "{before}"
    );

    let users = before.replace(tags, &format!("{tags}# mine\nown = [ 'pets' ]\n"));
    let after = merged(Some(&users), &["pets", "dogs"]);
    assert!(after.contains("# mine\nown = [ 'pets' ]\n"), "{after}");
    assert!(after.contains("all = [\"dogs\", \"pets\"]\n"), "{after}");
    assert!(
        after.contains("\ndogs = []\n") && !after.contains("cats"),
        "{after}"
    );
    assert_eq!(merged(Some(&after), &["pets", "dogs"]), after);

    let without = merged(Some(&users), &[]);
    assert!(without.contains("# mine\nown = [ 'pets' ]\n"), "{without}");
    let stale = ["cats", "\npets", "\nall =", "\"all\""].iter();
    assert_eq!(
        stale.filter(|name| without.contains(**name)).count(),
        0,
        "{without}"
    );
    assert!(!merged(None, &[]).contains("\"all\""));

    let clash = cargo_toml(Some(&users), &with(&["own"]), Placement::Alone);
    assert_eq!(clash, Err(MergeError::Feature("own".to_owned())));
}

#[test]
fn a_dependency_of_the_user_is_shared() {
    let before = "[package.metadata.clientgen]\n\n[package]\nname = \"x\"\n\n[dependencies]\nserde = { version = \"=1.0.200\", features = [\"rc\"] } # pinned\n";
    let package = Package {
        dependencies: vec![Dependency::new("serde", "1").with(&["derive", "rc"])],
        features: Vec::new(),
        description: String::new(),
        ..package()
    };
    let shared = merge(before, &package);
    let entry = "serde = { version = \"=1.0.200\", features = [\"rc\", \"derive\"] } # pinned\n";
    assert!(shared.contains(entry), "{shared}");
    let list = "[package.metadata.clientgen.shared-dependencies]\nserde = [\"derive\"]\n";
    assert!(shared.contains(list), "{shared}");
    assert_eq!(merge(&shared, &package), shared);

    let without = Package {
        dependencies: Vec::new(),
        ..package
    };
    let left = merge(&shared, &without);
    let entry = "serde = { version = \"=1.0.200\", features = [\"rc\"] } # pinned\n";
    assert!(left.contains(entry), "{left}");
    assert!(!left.contains("shared"), "{left}");
}

#[test]
fn a_workspace_of_its_own_below_a_foreign_one() {
    let foreign = |text| cargo_toml(text, &package(), Placement::BelowForeignWorkspace).unwrap();
    let text = foreign(None);
    assert!(text.contains("\n[workspace]\n"), "{text}");
    assert!(text.contains("workspace = true\n"), "{text}");
    assert_eq!(foreign(Some(NEW)), text);
    assert_eq!(foreign(Some(&text)), text);
    assert_eq!(merge(&text, &package()), text, "stays when the crate moves");
    let member = cargo_toml(Some(&text), &package(), Placement::Member).unwrap();
    assert_eq!(member, NEW);

    let users = format!("{NEW}\n[workspace]\nmembers = [\"sub\"]\n");
    assert_eq!(foreign(Some(&users)), users);
    let member = cargo_toml(Some(&users), &package(), Placement::Member).unwrap();
    assert_eq!(member, users);
}

#[track_caller]
fn refused(existing: &str, because: &MergeError) {
    let refused = cargo_toml(Some(existing), &package(), Placement::Alone);
    assert_eq!(refused.as_ref(), Err(because));
}

#[test]
fn what_cannot_be_merged_is_refused() {
    refused("[package]\nname = \"mine\"\n", &MergeError::NotOurs);
    refused("[workspace]\n", &MergeError::NotOurs);
    let kind = |key: &str| MergeError::Kind(key.to_owned());
    let list = NEW.replace("package = [\"name\"", "package = [1");
    refused(&list, &kind("package.metadata.clientgen.package"));
    refused(
        &NEW.replace("bytes = \"1\"", "bytes = 1"),
        &kind("dependencies.bytes"),
    );
    let unlisted = NEW.replace("features = [\"default\", \"reqwest\"]", "features = []");
    refused(&unlisted, &MergeError::Feature("default".to_owned()));
    let syntax = cargo_toml(Some("[package"), &package(), Placement::Alone).unwrap_err();
    assert!(matches!(syntax, MergeError::Syntax { span: Some(_), .. }));
    let package = Package {
        name: "bytes".to_owned(),
        ..package()
    };
    let name = cargo_toml(None, &package, Placement::Alone);
    assert_eq!(name, Err(MergeError::Name("bytes".to_owned())));
}

#[test]
fn what_is_said_where_the_crate_is_published_comes_and_goes() {
    let published = Package {
        readme: "README.md".to_owned(),
        repository: "https://example.com/pets".to_owned(),
        documentation: "https://docs.example.com".to_owned(),
        keywords: vec!["api".to_owned(), "pets".to_owned()],
        ..package()
    };
    let text = merge(NEW, &published);
    let keys = "readme = \"README.md\"\nrepository = \"https://example.com/pets\"\n\
        documentation = \"https://docs.example.com\"\nkeywords = [\"api\", \"pets\"]\n";
    assert!(text.contains(keys), "{text}");
    assert_eq!(merge(&text, &published), text);
    assert_eq!(merge(&text, &package()), NEW);
    // A key that is the user's stays.
    let line = "description = 'Client for the \"pets\" API'\n";
    let own = format!("{line}repository = \"https://mine.example\"\n");
    after_edit(line, &own, &own);
}

#[test]
fn settings_of_docs_rs_that_are_the_users_stay() {
    let ours = "[package.metadata.docs.rs]\nall-features = true\n";
    let users = "[package.metadata.docs.rs]\nfeatures = [\"x\"]\n";
    let text = NEW
        .replace(", \"metadata.docs.rs\"", "")
        .replace(ours, users);
    assert_eq!(merge(&text, &package()), text);
    // Beside a key that is ours, too.
    let more = format!("{ours}targets = []\n");
    after_edit(ours, &more, &more);
    // And what somebody has taken out comes back.
    let without = NEW.replace(&format!("\n{ours}"), "");
    assert_eq!(merge(&without, &package()), NEW);
}

/// The table is ours alone, so what another version has written there goes.
#[test]
fn unknown_keys_of_our_table_go() {
    let list = "features = [\"default\", \"reqwest\"]\n";
    for unknown in [
        "docs-rs = true\n",
        "[package.metadata.clientgen.others]\na = []\n",
    ] {
        after_edit(list, &format!("{list}{unknown}"), list);
    }
}
