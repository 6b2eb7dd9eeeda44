//! `--explain`: what a rule is about.

use std::fmt::Write;

use clientgen::compare::{Directions, Rule, WireEffect, rule, rules};
use clientgen::diagnostic::{did_you_mean, nearest};

use crate::fault::Fault;

/// The word in place of a code that lists all rules.
const ALL: &str = "all";

/// Returns what there is to say about the rule of a code, or one line for each rule.
pub fn explain(code: &str) -> Result<String, Fault> {
    if code == ALL {
        return Ok(list());
    }
    rule(code).map(describe).ok_or_else(|| {
        let near = nearest(code, rules().into_iter().map(|rule| rule.code));
        let near = near.map_or_else(String::new, |near| format!("{}\n", did_you_mean(near)));
        let help = format!("{near}the rules are:\n{}", list().trim_end());
        Fault::argument(format!("unknown rule `{code}`"), &help)
    })
}

/// One line for each rule, with its code in a column.
fn list() -> String {
    let rules = rules();
    let codes = rules.iter().map(|rule| rule.code.len());
    let width = codes.max().unwrap_or_default();
    let mut text = String::new();
    for rule in rules {
        let _ = writeln!(text, "{:width$}  {}", rule.code, rule.summary);
    }
    text
}

fn describe(rule: &Rule) -> String {
    let mut text = format!("{}: {}\n\n", rule.code, rule.summary);
    let rows = [
        ("looks at", directions(rule.directions)),
        ("deployed clients, new server", at_worst(rule.deployed)),
        ("new clients, old server", at_worst(rule.rollback)),
        ("Rust source", rule.source.name().to_owned()),
    ];
    for (what, worst) in rows {
        let _ = writeln!(text, "  {what:<30}{worst}");
    }
    let _ = write!(text, "\n{}\n", wrap(rule.explanation));
    text
}

fn at_worst(effect: WireEffect) -> String {
    match effect {
        WireEffect::Safe => effect.words().to_owned(),
        WireEffect::MayBreak | WireEffect::Breaks | WireEffect::MeansSomethingElse => {
            format!("{} at worst", effect.words())
        }
    }
}

fn directions(directions: Directions) -> String {
    let words = match directions {
        Directions::Sent => "what the client sends",
        Directions::Received => "what the client receives",
        Directions::Both => "what the client sends and receives, with a verdict for each",
        Directions::Neither => "neither requests nor replies",
    };
    words.to_owned()
}

/// The most characters of a line.
const WIDTH: usize = 90;

/// A text in lines that fit on a screen.
fn wrap(text: &str) -> String {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if line.chars().count() + 1 + word.chars().count() <= WIDTH => {
                line.push(' ');
                line.push_str(word);
            }
            Some(_) | None => lines.push(word.to_owned()),
        }
    }
    lines.join("\n")
}
