//! Tests of `clientgen.toml`.

use super::{ConfigFile, ScalarName, check_crate_name};
use crate::diagnostic::{Class, Place};

#[test]
fn all_keys() {
    let text = "\
spec = 'spec/pets.yaml'
out = 'generated'
name = 'pets'
deny = ['untyped', 'skipped']

[formats]
decimal = 'string'
token = 'secret'

[package]
description = 'Pets'
";
    let file = ConfigFile::parse("clientgen.toml", text).unwrap();
    assert_eq!(file.spec.as_deref(), Some("spec/pets.yaml"));
    assert_eq!(file.out.as_deref(), Some("generated"));
    assert_eq!(file.name.as_deref(), Some("pets"));
    assert_eq!(file.deny, [Class::Untyped, Class::Skipped]);
    assert_eq!(file.formats["decimal"], ScalarName::String);
    assert_eq!(file.formats["token"], ScalarName::Secret);
    assert_eq!(file.description.as_deref(), Some("Pets"));
    assert_eq!(ConfigFile::parse("x", "").unwrap(), ConfigFile::default());
}

/// Each error as `code 'text at its place': message`.
fn errors(text: &str) -> Vec<String> {
    let report = ConfigFile::parse("clientgen.toml", text).unwrap_err().0;
    let row = |row: &crate::diagnostic::Diagnostic| {
        let Place::Span(span) = row.place.clone() else {
            panic!("no place: {}", row.message);
        };
        format!("{} `{}`: {}", row.code, &text[span], row.message)
    };
    report.iter().map(row).collect()
}

#[test]
fn everything_wrong_is_said_with_its_place() {
    let text = "\
spce = 'a'
out = 1
name = 'fn'
deny = ['untyped', 'all', 2]
formats.uuid = 'guid'
package = { version = '1' }
";
    let expected = [
        "E0702 `spce`: unknown key `spce`",
        "E0703 `1`: `out` has to be a string",
        "E0703 `'fn'`: the crate name `fn` is a word of the Rust language",
        "E0703 `'all'`: unknown class `all`, known are represented, documented, untyped, skipped, repaired, extension, mistake, edited",
        "E0703 `2`: `deny` has to be a string",
        "E0703 `'guid'`: unknown scalar `guid`, known are string, secret, uuid, date-time, date, base64, int32, int64, uint32, uint64, big, lenient, float, double",
        "E0702 `version`: unknown key `version`",
    ];
    assert_eq!(errors(text), expected);
    assert_eq!(
        errors("deny = 'all'"),
        ["E0703 `'all'`: `deny` has to be a list of strings"]
    );
    assert_eq!(
        errors("formats = []"),
        ["E0703 `[]`: `formats` has to be a table"]
    );
}

#[test]
fn what_is_not_toml_is_said_with_its_place() {
    let errors = errors("spec = 'a'\nspec = 'b'\n");
    assert_eq!(errors.len(), 1);
    assert!(errors[0].starts_with("E0701 `spec`: "), "{errors:?}");
}

#[test]
fn scalars_have_names() {
    for scalar in ScalarName::ALL {
        assert_eq!(scalar.to_string().parse(), Ok(*scalar));
    }
}

#[test]
fn crate_names() {
    for name in ["a", "pets", "pets-client", "pets_v2", "url"] {
        assert_eq!(check_crate_name(name), Ok(()), "{name}");
    }
    for name in [
        "",
        "2pets",
        "pets client",
        "größe",
        "../pets",
        "fn",
        "std",
        "CON",
        "-a",
    ] {
        assert!(check_crate_name(name).is_err(), "{name}");
    }
    assert!(check_crate_name(&"a".repeat(65)).is_err());
}
