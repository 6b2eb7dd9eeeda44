//! Tests of manifest and paths; those of `Cargo.toml` are in `tests/merge.rs`.

mod merge;

use std::collections::BTreeSet;

use clientgen_items::Items;

use super::{File, Hash, Manifest, PathFault, check_path, check_paths};

fn file(path: &str, contents: &str) -> File {
    File {
        path: path.to_owned(),
        contents: contents.to_owned(),
    }
}

const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

#[test]
fn a_manifest_is_sorted_and_reads_back() {
    let manifest = Manifest::of(&[file("src/b.rs", ""), file("src/a.rs", "")]);
    let text = manifest.to_string();
    let lines: Vec<_> = text.lines().filter(|line| !line.starts_with('#')).collect();
    let expected = [format!("{EMPTY}  src/a.rs"), format!("{EMPTY}  src/b.rs")];
    assert_eq!(lines, expected);
    assert_eq!(Manifest::parse(&text).unwrap(), manifest);
    assert_eq!(
        Manifest::parse(&text.replace('\n', "\r\n")).unwrap(),
        manifest
    );
    assert_eq!(manifest.get("src/a.rs"), Some(&Hash::of(b"")));
}

#[track_caller]
fn refused(line: &str, because: &str) {
    let text = format!("# comment\n{line}\n");
    let error = Manifest::parse(&text).unwrap_err();
    assert_eq!(&text[error.span.clone()], line);
    assert!(error.to_string().contains(because), "{error}");
}

#[test]
fn a_manifest_that_points_elsewhere_is_refused() {
    refused(&format!("{EMPTY}  ../a.rs"), "leads out of the folder");
    refused(
        &format!("{EMPTY}  src/../../a.rs"),
        "leads out of the folder",
    );
    refused(&format!("{EMPTY}  /etc/passwd"), "leads out of the folder");
    refused(&format!("{EMPTY}  C:/a.rs"), "leads out of the folder");
    refused(&format!("{EMPTY}  Cargo.toml"), "never listed");
    refused(&format!("{EMPTY}  clientgen.manifest"), "never listed");
}

#[test]
fn a_corrupt_manifest_is_refused() {
    refused("<<<<<<< HEAD", "not a SHA-256");
    refused(&format!("{EMPTY} src/a.rs"), "not a SHA-256");
    refused(&format!("{}  src/a.rs", &EMPTY[1..]), "not a SHA-256");
    let line = format!("{EMPTY}  src/a.rs\n");
    let twice = Manifest::parse(&line.repeat(2)).unwrap_err();
    assert_eq!(twice.to_string(), "this path is listed twice");
}

#[test]
fn paths_that_some_disk_cannot_hold_are_refused() {
    let device = |name: &str| PathFault::Device(name.to_owned());
    let cases = [
        ("src/aux.rs", device("aux")),
        ("CON", device("CON")),
        ("src/lpt1.tar.gz", device("lpt1")),
        ("src/nul .rs", device("nul")),
        ("src/com0.rs", device("com0")),
        ("src/COM\u{b9}.rs", device("COM\u{b9}")),
        ("src/a:b.rs", PathFault::Character(':')),
        ("src/a\u{7}.rs", PathFault::Character('\u{7}')),
        (r"src\a.rs", PathFault::Character('\\')),
        ("src/a.", PathFault::End),
        ("src/a /b.rs", PathFault::End),
        ("src//a.rs", PathFault::NotNormal),
        ("./a.rs", PathFault::NotNormal),
        ("", PathFault::NotNormal),
        ("/a.rs", PathFault::Escapes),
        ("c:a.rs", PathFault::Escapes),
        ("src/../a.rs", PathFault::Escapes),
    ];
    for (path, fault) in cases {
        assert_eq!(check_path(path), Err(fault), "{path}");
    }
    assert_eq!(check_path(&"a".repeat(256)), Err(PathFault::TooLong));
    for path in [
        "src/lib.rs",
        "src/auxiliary.rs",
        "src/com.rs",
        "src/größe.rs",
    ] {
        assert_eq!(check_path(path), Ok(()), "{path}");
    }
}

#[test]
fn paths_that_clash_are_refused() {
    let same = PathFault::SameAs("src/a.rs".to_owned());
    let clash = check_paths(["src/a.rs", "src/A.rs"].into_iter());
    assert_eq!(clash, Err(("src/A.rs", same)));
    let folder = PathFault::FolderOf("src/a/b.rs".to_owned());
    assert_eq!(
        check_paths(["src/a/b.rs", "src/A"].into_iter()),
        Err(("src/A", folder))
    );
    assert_eq!(check_paths(["a/b", "a/c", "ab"].into_iter()), Ok(()));
}

#[test]
fn the_names_of_secrets_are_those_of_the_document() {
    let text = |names: &[&str]| {
        let names = names.iter().map(|name| (*name).to_owned()).collect();
        let runtime = super::runtime(&BTreeSet::new(), &names);
        let mut files = runtime.files.into_iter();
        let file = files.find(|file| file.path == "src/runtime/secret/names.rs");
        file.unwrap().contents
    };
    let list = |names: &[&str]| {
        let items = Items::of(&text(names)).unwrap();
        let found = items.iter().filter(|item| item.path == "const NAMES");
        let codes: Vec<String> = found.map(|item| item.code.clone()).collect();
        codes
    };
    let head = "pub(crate) const NAMES: &[&str]";
    assert_eq!(list(&[]), [head]);
    let expected = [
        head,
        "const NAMES { \"a\" }",
        "const NAMES { \"\\u{202e}\\\"\" }",
    ];
    assert_eq!(list(&["a", "\u{202e}\""]), expected);
}

#[test]
fn each_file_says_that_it_is_generated_in_the_comments_of_its_language() {
    let marked = |path: &str, document: &str| {
        let mut files = [file(path, "text\n")];
        super::mark(&mut files, document);
        let [file] = files;
        file.contents
    };
    let line = "@generated by clientgen from pets.yaml; do not edit.";
    let rust = format!("// {line}\n\ntext\n");
    for document in ["pets.yaml", "api/pets.yaml", "C:\\api\\pets.yaml"] {
        assert_eq!(marked("src/lib.rs", document), rust);
    }
    let style = marked("src/rustfmt.toml", "pets.yaml");
    assert_eq!(style, format!("# {line}\ntext\n"));
    let page = marked("README.md", "pets.yaml");
    assert_eq!(page, format!("<!-- {line} -->\n\ntext\n"));
}

#[test]
fn no_name_of_a_document_ends_a_comment() {
    let first = |path: &str, document: &str| {
        let mut files = [file(path, "")];
        super::mark(&mut files, document);
        files[0].contents.clone()
    };
    let hostile = "a\n-->\u{202e}\r.yaml";
    let shown = "a\\u{a}--\\u{3e}\\u{202e}\\u{d}.yaml";
    let rust = format!("// @generated by clientgen from {shown}; do not edit.\n\n");
    assert_eq!(first("a.rs", hostile), rust);
    assert_eq!(first("README.md", hostile).matches("-->").count(), 1);
    let long = "x".repeat(3_000);
    assert!(first("a.rs", &long).len() < 200);
    assert!(first("a.rs", "a/").contains("from a document without a name;"));
}
