//! Every fact in the description of the AnyCheck API names the page it was read on.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;

use clientgen_tests::yaml_lines::yaml_lines;
use serde_json::Value;

type Outcome = Result<(), Box<dyn Error>>;

const DOCUMENT: &str = "../spec/anycheck.yaml";

/// Ages that a source can have.
const AGES: &[&str] = &["[CUR]", "[MID]"];

#[test]
fn every_fact_names_its_source_or_is_a_marked_choice() -> Outcome {
    let text = fs::read_to_string(DOCUMENT)?;
    let lines: Vec<&str> = text.lines().collect();
    let mut facts = 0;
    for (path, line) in yaml_lines(&text)? {
        if is_fact(&path) {
            facts += 1;
            let marked =
                !sources(comment(lines[line - 1])).is_empty() || is_choice(&lines[..line - 1]);
            assert!(
                marked,
                "line {line}: no source and no choice: {}",
                lines[line - 1].trim()
            );
        }
    }
    assert!(facts > 300, "only {facts} facts were found");
    Ok(())
}

#[test]
fn every_source_is_a_page_of_the_list_and_every_page_is_a_source() -> Outcome {
    let text = fs::read_to_string(DOCUMENT)?;
    let pages: BTreeSet<&str> = text.lines().filter_map(listed_page).collect();
    let (head, body) = text.split_once("\nopenapi:").ok_or("no body")?;
    let mut named = BTreeSet::new();
    for (number, line) in body.lines().enumerate() {
        for page in sources(comment(line)) {
            let number = number + head.lines().count() + 1;
            assert!(
                pages.contains(page),
                "line {number}: {page} is not in the list of pages"
            );
            named.insert(page);
        }
    }
    assert_eq!(named, pages);
    Ok(())
}

#[test]
fn what_is_known_only_from_an_example_is_open_and_optional() -> Outcome {
    let text = fs::read_to_string(DOCUMENT)?;
    let document: Value = serde_yaml::from_str(&text)?;
    let lines: Vec<&str> = text.lines().collect();
    let mut found = 0;
    for (path, line) in yaml_lines(&text)? {
        let [components, schemas, name] = path.iter().map(String::as_str).collect::<Vec<_>>()[..]
        else {
            continue;
        };
        if (components, schemas) == ("components", "schemas")
            && comment(lines[line - 1]).contains("(ex)")
        {
            let schema = &document["components"]["schemas"][name];
            assert_eq!(schema["additionalProperties"], true, "{name} is not open");
            assert!(
                schema.get("required").is_none(),
                "{name} requires what an example cannot"
            );
            found += 1;
        }
    }
    assert!(found > 10, "only {found} schemas were found");
    Ok(())
}

/// Types whose fields no page explains.
const UNEXPLAINED: &[&str] = &[
    "BankTransaction",
    "MerchantSummary",
    "TransactionConfidence",
];

#[test]
fn meanings_that_are_read_off_names_are_marked() -> Outcome {
    let text = fs::read_to_string(DOCUMENT)?;
    let lines: Vec<&str> = text.lines().collect();
    let places = yaml_lines(&text)?;
    let mut found = 0;
    for (path, line) in &places {
        let names: Vec<&str> = path.iter().map(String::as_str).collect();
        let is_inferred = match names[..] {
            ["components", "schemas", _, "properties", _] => {
                is_known_from_examples_alone(comment(lines[line - 1]))
            }
            ["components", "schemas", name] => UNEXPLAINED.contains(&name),
            _ => false,
        };
        let described = [path.as_slice(), &["description".to_owned()]].concat();
        if let Some(&line) = places.get(&described).filter(|_| is_inferred) {
            let text = lines[line - 1];
            assert!(comment(text).contains("(inf)"), "line {line}: {text}");
            found += 1;
        }
    }
    assert!(found > 80, "only {found} meanings were found");
    Ok(())
}

#[test]
fn a_value_in_place_of_a_placeholder_says_so() -> Outcome {
    let text = fs::read_to_string(DOCUMENT)?;
    let lines: Vec<&str> = text.lines().collect();
    let places = yaml_lines(&text)?;
    let body = "paths /verifications post requestBody content application/json example folder_id";
    let body: Vec<String> = body.split(' ').map(str::to_owned).collect();
    let line = places.get(&body).ok_or("there is no such example")?;
    assert!(is_choice(&lines[..line - 1]), "line {line}");
    assert!(lines[line - 2].contains("your-folder-uuid"), "line {line}");
    Ok(())
}

/// Tells whether every page that a comment names has nothing but an example.
fn is_known_from_examples_alone(comment: &str) -> bool {
    let mut pages = comment.split(',').peekable();
    pages.peek().is_some() && pages.all(|page| page.contains("(ex)"))
}

/// Tells whether the node at `path` says something about the API that a page must have said.
fn is_fact(path: &[String]) -> bool {
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    match path[..] {
        ["servers", index] | ["security", index] => index.parse::<usize>().is_ok(),
        ["components", "schemas", _] | ["components", "schemas", _, "properties", _] => true,
        ["components", "schemas", _, "enum" | "required"] => true,
        [
            "components",
            "securitySchemes" | "parameters" | "responses",
            _,
        ] => true,
        [
            "paths",
            _,
            "get" | "put" | "post" | "delete" | "patch" | "head" | "options" | "trace",
        ] => true,
        ["paths", .., "security" | "requestBody"] => true,
        ["paths", .., "example" | "examples"] => true,
        ["paths", .., "responses" | "parameters" | "callbacks", _] => true,
        _ => false,
    }
}

/// Tells whether the comment that ends `before` explains a choice.
fn is_choice(before: &[&str]) -> bool {
    let comment = before
        .iter()
        .rev()
        .map(|line| line.trim_start())
        .take_while(|line| line.starts_with('#'));
    comment
        .into_iter()
        .any(|line| line.starts_with("# Choice:"))
}

/// Returns the comment of a line, if any.
fn comment(line: &str) -> &str {
    let start = if line.trim_start().starts_with('#') {
        Some(0)
    } else {
        line.find(" # ")
    };
    start.map_or("", |start| &line[start..])
}

/// Returns the pages that a comment names, each followed by its age.
fn sources(comment: &str) -> Vec<&str> {
    let words: Vec<&str> = comment
        .split_whitespace()
        .map(|word| word.trim_matches([',', ';', '.', ':', '(', ')']))
        .collect();
    words
        .windows(2)
        .filter(|pair| AGES.contains(&pair[1]))
        .map(|pair| pair[0])
        .collect()
}

/// Returns the short name of a page, if the line is one of the list of pages.
fn listed_page(line: &str) -> Option<&str> {
    let (name, path) = line.strip_prefix("#   ")?.split_once(' ')?;
    path.trim_start().starts_with('/').then_some(name)
}
