//! Tests of SARIF, by the schema that `serde-sarif` carries and by its types.

use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

use jsonschema::Validator;
use serde_json::{Value, json};
use serde_sarif::sarif::Sarif;

use super::sample;
use crate::cli::Format;
use crate::diff::formats::render;
use crate::diff::report::Report;

fn sarif(report: &Report) -> Value {
    serde_json::from_str(&render(report, Format::Sarif)).unwrap()
}

/// Runs Cargo, which alone knows where the sources of packages are.
fn cargo(arguments: &[&str]) -> String {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    String::from_utf8(output.stdout).unwrap()
}

/// Finds the folder of the package.
fn folder() -> PathBuf {
    let version = cargo(&["--version", "--verbose"]);
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    // Packages of other platforms are not here.
    let metadata = cargo(&[
        "metadata",
        "--format-version=1",
        "--offline",
        "--locked",
        "--filter-platform",
        host.unwrap(),
    ]);
    let metadata: Value = serde_json::from_str(&metadata).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let package = packages
        .iter()
        .find(|package| package["name"] == "serde-sarif");
    let manifest = package.unwrap()["manifest_path"].as_str().unwrap();
    PathBuf::from(manifest).parent().unwrap().to_owned()
}

fn validator() -> Validator {
    let text = fs::read_to_string(folder().join("src/schema.json")).unwrap();
    let mut schema: Value = serde_json::from_str(&text).unwrap();
    // This pattern of theirs is none, so the whole is refused with it; we write no languages.
    for owner in ["run", "toolComponent"] {
        let language = format!("/definitions/{owner}/properties/language");
        let language = schema.pointer_mut(&language).unwrap();
        language.as_object_mut().unwrap().remove("pattern");
    }
    let options = jsonschema::options().should_validate_formats(true);
    options.build(&schema).unwrap()
}

#[test]
fn logs_are_valid() {
    let validator = validator();
    let reports = [
        sample::empty(),
        sample::usual(),
        sample::hostile(),
        sample::many(5000),
    ];
    for report in reports {
        let log = sarif(&report);
        let faults = validator.iter_errors(&log).map(|fault| fault.to_string());
        assert_eq!(faults.collect::<Vec<_>>(), Vec::<String>::new());
        serde_json::from_value::<Sarif>(log).unwrap();
    }
    let broken = json!({ "version": "2.1.0", "runs": [{ "results": [] }] });
    assert!(!validator.is_valid(&broken), "the schema takes anything");
}

#[test]
fn results_name_rules_of_the_table() {
    let log = sarif(&sample::usual());
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let ids: Vec<_> = rules
        .iter()
        .map(|rule| rule["id"].as_str().unwrap())
        .collect();
    assert_eq!(
        ids,
        ["arguments-swapped", "property-added", "property-removed"]
    );
    for result in run["results"].as_array().unwrap() {
        let index = result["ruleIndex"].as_u64().unwrap() as usize;
        assert_eq!(result["ruleId"], ids[index]);
    }
}

#[test]
fn what_is_ignored_is_suppressed() {
    let log = sarif(&sample::usual());
    let results = log["runs"][0]["results"].as_array().unwrap();
    let suppressions: Vec<_> = results
        .iter()
        .map(|result| &result["suppressions"])
        .collect();
    let reason = json!([{ "kind": "external", "justification": "nobody calls it" }]);
    assert_eq!(suppressions, [&json!([]), &json!([]), &json!([]), &reason]);
    let levels: Vec<_> = results.iter().map(|result| &result["level"]).collect();
    assert_eq!(levels, ["error", "error", "note", "warning"]);
}

#[test]
fn fingerprints_are_those_of_the_findings() {
    let report = sample::many(5000);
    let log = sarif(&report);
    let results = log["runs"][0]["results"].as_array().unwrap();
    assert_eq!(results.len(), 5000);
    for (result, finding) in results.iter().zip(&report.findings) {
        let fingerprint = &result["partialFingerprints"]["clientgenDiff/v1"];
        assert_eq!(*fingerprint, finding.fingerprint.as_str());
    }
}

#[test]
fn messages_have_no_links_and_no_placeholders() {
    let log = sarif(&sample::hostile());
    for result in log["runs"][0]["results"].as_array().unwrap() {
        let text = result["message"]["text"].as_str().unwrap();
        let bare = text
            .replace("\\\\", "")
            .replace("\\[", "")
            .replace("\\]", "");
        assert!(!bare.contains(['[', ']']), "{text}");
        let bare = text.replace("{{", "").replace("}}", "");
        assert!(!bare.contains(['{', '}']), "{text}");
    }
}
