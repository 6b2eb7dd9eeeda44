//! Tests of configurations and of the crates that they speak of.

use std::fs;

use tempfile::TempDir;

use super::Settings;
use crate::diff::tree::Tree;

/// The configuration in `api/clientgen.toml`, beside files with these contents.
fn settings(config: &str, files: &[(&str, &str)]) -> (Settings, Tree, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in [("api/clientgen.toml", config)].iter().chain(files) {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let tree = Tree::Disk(folder.path().to_owned());
    let settings = Settings::read(&tree, "api/clientgen.toml").unwrap();
    (settings.unwrap(), tree, folder)
}

const CONFIG: &str = "spec = '../spec/a.yaml'\nout = '../crates/pets'\n";

#[test]
fn paths_are_from_the_top() {
    let (settings, ..) = settings(CONFIG, &[]);
    assert_eq!(settings.spec.as_deref(), Some("spec/a.yaml"));
    assert_eq!(settings.out.as_deref(), Some("crates/pets"));
    assert_eq!(settings.config(None).name, "pets");
    assert_eq!(settings.package.version, None);
}

#[test]
fn versions_of_crates_and_workspaces() {
    let version = |files: &[(&str, &str)]| settings(CONFIG, files).0.package.version;
    let own = ("crates/pets/Cargo.toml", "[package]\nversion = '0.3.1'\n");
    assert_eq!(version(&[own]).as_deref(), Some("0.3.1"));
    let inherited = (
        "crates/pets/Cargo.toml",
        "[package]\nversion.workspace = true\n",
    );
    let workspace = ("Cargo.toml", "[workspace.package]\nversion = '1.2.3'\n");
    assert_eq!(version(&[inherited, workspace]).as_deref(), Some("1.2.3"));
    assert_eq!(version(&[inherited]), None);
    assert_eq!(version(&[("crates/pets/Cargo.toml", "[package")]), None);
}

#[test]
fn the_nearest_configuration_has_to_be_about_the_document() {
    let (_, tree, _folder) = settings(
        "spec = 'a.yaml'\n",
        &[("clientgen.toml", "spec = 'api/b.yaml'\n")],
    );
    let about = |path: &str| {
        let settings = Settings::about(&tree, path).unwrap();
        settings.map(|settings| settings.name)
    };
    assert_eq!(about("api/a.yaml").as_deref(), Some("api/clientgen.toml"));
    assert_eq!(about("api/parts/a.yaml"), None);
    assert_eq!(about("api/b.yaml"), None, "another one is nearer");
}
