//! Tests of `clientgen.toml`.

use super::{ConfigFile, Ignore, Ignored, ScalarName, check_crate_name};
use crate::diagnostic::{Class, Place};
use crate::files::Readme;

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
    assert_eq!(file.published.description.as_deref(), Some("Pets"));
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

#[test]
fn changes_that_may_pass() {
    let text = "\
[[diff.ignore]]
fingerprint = '0123456789abcdef'
reason = 'nobody has called it for a year'
expires = 2027-01-31

[[diff.ignore]]
rule = 'property-removed'
place = '#/components/schemas/Cat/*'
reason = ' the server never sent it '
";
    let file = ConfigFile::parse("clientgen.toml", text).unwrap();
    let [first, second] = file.ignore.as_slice() else {
        panic!("{:?}", file.ignore);
    };
    let fingerprint = Ignored::Fingerprint("0123456789abcdef".to_owned());
    assert_eq!(first.changes, fingerprint);
    assert_eq!(first.expires.as_deref(), Some("2027-01-31"));
    assert_eq!(&text[first.span.clone().unwrap()], "'0123456789abcdef'");
    let rule = Ignored::Rule {
        rule: "property-removed".to_owned(),
        place: "#/components/schemas/Cat/*".to_owned(),
    };
    let reason = "the server never sent it".to_owned();
    let expected = Ignore {
        changes: rule,
        reason,
        expires: None,
        span: second.span.clone(),
    };
    assert_eq!(*second, expected);
    let inline = "diff = { ignore = [{ rule = 'a', place = 'b', reason = 'c' }] }";
    let file = ConfigFile::parse("clientgen.toml", inline).unwrap();
    assert_eq!(file.ignore.len(), 1);
}

#[test]
fn entries_that_say_too_little() {
    let text = "\
[[diff.ignore]]
fingerprint = '0123'
reason = ''
expires = '2027-01-31'
until = 1

[[diff.ignore]]
rule = 'property-removed'
";
    let both = "an entry of `diff.ignore` has either a `fingerprint`, or a `rule` and a `place`";
    let expected = [
        "E0703 `'0123'`: a fingerprint is 16 hexadecimal digits, as reports print it".to_owned(),
        "E0703 `''`: a `reason` has to say something".to_owned(),
        "E0703 `'2027-01-31'`: `expires` has to be a day without quotes, as 2027-01-31".to_owned(),
        "E0702 `until`: unknown key `until`".to_owned(),
        "E0703 `[[diff.ignore]]`: an entry of `diff.ignore` has to give a `reason`".to_owned(),
        format!("E0703 `[[diff.ignore]]`: {both}"),
    ];
    assert_eq!(errors(text), expected);
    let two = "diff.ignore = [{ fingerprint = '0123456789abcdef', place = 'b', reason = 'c' }]";
    assert!(errors(two)[0].ends_with(both));
    assert_eq!(
        errors("diff.ignore = [1]"),
        ["E0703 `[1]`: `diff.ignore` has to be a list of tables".replace("diff.", "")]
    );
    assert_eq!(
        errors("diff.ignores = []"),
        ["E0702 `ignores`: unknown key `ignores`"]
    );
}

#[test]
fn what_is_said_where_the_crate_is_published() {
    let text = "\
[package]
readme = 'docs/README.md'
repository = 'https://example.com/pets'
documentation = 'http://docs.example.com/pets?v=1'
keywords = ['pets', 'api-client', '3d', 'c++', 'a_b']
quick-start = 'start.txt'
";
    let file = ConfigFile::parse("clientgen.toml", text).unwrap();
    let own = Readme::Own("docs/README.md".to_owned());
    assert_eq!(file.published.readme, own);
    assert_eq!(file.published.keywords.len(), 5);
    assert_eq!(file.quick_start.as_deref(), Some("start.txt"));
    let readme = |text| ConfigFile::parse("x", text).unwrap().published.readme;
    assert_eq!(readme("package.readme = false"), Readme::None);
    assert_eq!(readme("package.readme = true"), Readme::Written);
    assert_eq!(readme(""), Readme::Written);
}

#[test]
fn what_crates_io_would_refuse_is_said_with_its_place() {
    let text = "\
[package]
readme = '../README.md'
repository = 'git@example.com:pets'
documentation = 'https://'
keywords = ['', '-a', 'tiere für alle', 'abcdefghijklmnopqrstu', 1]
";
    let address = "is no address that begins with https:// or http://";
    let expected = [
        "E0703 `'../README.md'`: the path `../README.md` is refused: it leads out of the folder".to_owned(),
        format!("E0703 `'git@example.com:pets'`: `git@example.com:pets` {address}"),
        format!("E0703 `'https://'`: `https://` {address}"),
        "E0703 `''`: the keyword `` is empty".to_owned(),
        "E0703 `'-a'`: the keyword `-a` does not begin with a letter from a to z or a digit".to_owned(),
        "E0703 `'tiere für alle'`: the keyword `tiere für alle` has something other than letters from a to z, digits, `-`, `_` and `+` in it".to_owned(),
        "E0703 `'abcdefghijklmnopqrstu'`: the keyword `abcdefghijklmnopqrstu` is longer than 20 characters".to_owned(),
        "E0703 `1`: `keywords` has to be a string".to_owned(),
    ];
    assert_eq!(errors(text), expected);
    let many = "package.keywords = ['a', 'b', 'c', 'd', 'e', 'f']";
    let expected = "E0703 `['a', 'b', 'c', 'd', 'e', 'f']`: too many keywords";
    assert_eq!(errors(many), [expected]);
    let wrong = "package.readme = 1";
    assert_eq!(errors(wrong), ["E0703 `1`: `readme` has to be a string"]);
}
