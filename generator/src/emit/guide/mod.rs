//! The front page of a client, as a guide: what the API is, a call, and what all clients have.

mod operations;
mod readme;
mod sections;

use std::borrow::Cow;

use self::operations::list_operations;
pub(super) use self::readme::write_readme;
use self::sections::{Clients, SECTIONS, Section};
use super::docs::{Rustdoc, first_sentence};
use super::examples::{self, Example};
use super::markdown::code;
use super::surface::Surface;
use super::{Context, Package};
use crate::model::{Arm, Content, OperationId, SchemeId, SchemeKind, Tag};

/// Returns the documentation of `src/lib.rs` as comments and attributes.
pub(super) fn write_front_page(package: Package<'_>, surface: &Surface) -> String {
    let context = package.context;
    let mut page = introduce(context).comments();
    let first = examples::find_for_client(package);
    let schemes = choose_schemes(context, first.as_ref().map(|(id, _)| *id));
    page.push_str(&write_quick_start(package, first));
    for section in SECTIONS
        .iter()
        .filter(|section| section.is_said(context, surface))
    {
        page.push_str(&section.write(package, &schemes));
    }
    page.push_str(&comment_out(&list_features(context)));
    page.push_str(&list_operations(context));
    page
}

/// Says what the API is.
fn introduce(context: Context<'_>) -> Rustdoc {
    let model = context.model;
    let title = match model.title.trim() {
        "" => "the API".to_owned(),
        title => title.to_owned(),
    };
    let mut docs =
        Rustdoc::default().and(&format!("A client of {title}, version {}.", model.version));
    docs.append(&Rustdoc::of(&model.docs));
    docs
}

/// A first call.
struct QuickStart<'a> {
    /// The condition under which it compiles, if there is one.
    condition: Option<String>,
    /// The code, which makes its own function or none.
    code: Cow<'a, str>,
}

impl<'a> QuickStart<'a> {
    /// The one that the user has written, else a call of the document, else a client.
    fn of(package: Package<'a>, first: Option<(OperationId, Example)>) -> Self {
        let context = package.context;
        if let Some(code) = package.quick_start {
            // What it uses is not known.
            let condition = match context.model.tags.len() {
                0 => "feature = \"__hyper\"",
                _ => "all(feature = \"__hyper\", feature = \"all\")",
            };
            return Self {
                condition: Some(condition.to_owned()),
                code: code.into(),
            };
        }
        match first {
            Some((id, Example { code, .. })) => {
                let group = context.model.operations[id].group;
                let features = context.gate_features(&context.facts.group_gates[group]);
                Self {
                    condition: features.map(|features| super::gates::condition(&features)),
                    code: examples::wrap_in_function(&code).into(),
                }
            }
            None => Self {
                condition: None,
                code: examples::wrap_in_function(&write_building(package)).into(),
            },
        }
    }
}

fn write_quick_start(package: Package<'_>, first: Option<(OperationId, Example)>) -> String {
    let (context, library) = (package.context, package.library);
    let start = QuickStart::of(package, first);
    let said = format!("# Quick start\n\n{}\n", say_beginning(context));
    match &start.condition {
        None => comment_out(&said) + &examples::write_comment(library, "", &start.code),
        Some(condition) => examples::write_attribute(library, condition, &said, &start.code),
    }
}

/// Says how a client is made, and where its credentials come from.
fn say_beginning(context: Context<'_>) -> String {
    let mut said = Rustdoc::default();
    said.line(
        "[`Client::builder`] begins a client with settings of one's own, and [`Client::from_env`]\n\
         takes them from the environment.",
    );
    let names = context.names.schemes.iter();
    let mut variables: Vec<String> = names.map(|(_, names)| code(&names.variable)).collect();
    variables.sort_unstable();
    if !variables.is_empty() {
        said.paragraph(&format!(
            "Variables for credentials: {}.",
            variables.join(", ")
        ));
    }
    said.text()
}

/// The code that makes a client of a document without operations.
fn write_building(package: Package<'_>) -> String {
    let (context, library) = (package.context, package.library);
    let schemes = choose_schemes(context, None);
    let credential = write_credentials(context, &schemes, |kind| match kind {
        SchemeKind::Basic => "\"user\", std::env::var(\"PASSWORD\")?",
        SchemeKind::ApiKey { .. } => "std::env::var(\"API_KEY\")?",
        SchemeKind::Bearer => "std::env::var(\"TOKEN\")?",
    });
    format!(
        "let client = {library}::Client::builder()\n    \
         .base_url(\"https://api.example.com\"){credential}\n    .build()?;\n\
         println!(\"{{}}\", client.base_url());\n"
    )
}

/// Chooses the credentials of examples: those of an operation, or any one.
fn choose_schemes(context: Context<'_>, operation: Option<OperationId>) -> Vec<SchemeId> {
    if let Some(id) = operation {
        let alternatives = &context.model.operations[id].security;
        return alternatives.first().cloned().unwrap_or_default();
    }
    // The first by name: the order of the document decides nothing.
    let schemes = context.names.schemes.iter();
    let first = schemes.min_by_key(|(_, names)| &names.method);
    first.map(|(id, _)| id).into_iter().collect()
}

/// The calls that set credentials.
fn write_credentials(
    context: Context<'_>,
    schemes: &[SchemeId],
    arguments: fn(&SchemeKind) -> &'static str,
) -> String {
    let call = |id: &SchemeId| {
        let arguments = arguments(&context.model.schemes[*id].kind);
        format!("\n    .{}({arguments})", context.names.schemes[*id].method)
    };
    schemes.iter().map(call).collect()
}

/// What each feature of the crate is for.
fn list_features(context: Context<'_>) -> String {
    let mut text = format!("# Features\n\n{}\n", sections::FEATURES);
    let features = context.names.features.iter();
    let mut tags: Vec<(&String, &Tag)> = features
        .map(|(tag, feature)| (feature, &context.model.tags[tag]))
        .collect();
    tags.sort_unstable_by_key(|(feature, _)| *feature);
    if !tags.is_empty() {
        text.push_str(&format!("\n{}\n\n", sections::TAGS));
    }
    for (feature, tag) in tags {
        text.push_str(&list_feature(feature, tag));
    }
    text
}

/// A line on the feature of a tag, or several.
fn list_feature(feature: &str, tag: &Tag) -> String {
    let mut line = format!("* `{feature}`");
    if tag.name != feature {
        line.push_str(&format!(" ({})", code(&tag.name)));
    }
    if let Some(said) = first_sentence(&tag.docs) {
        line.push_str(&format!(": {said}"));
    }
    Rustdoc::default().and(&line).text()
}

impl Section {
    /// The section as comments, with its example.
    fn write(&self, package: Package<'_>, schemes: &[SchemeId]) -> String {
        let (context, library) = (package.context, package.library);
        let mut text = comment_out(&format!("# {}\n\n{}\n\n", self.title, self.said));
        let credential = write_credentials(context, schemes, |kind| match kind {
            SchemeKind::Basic => "\"user\", \"for tests\"",
            SchemeKind::ApiKey { .. } | SchemeKind::Bearer => "\"for tests\"",
        });
        let code = self.code.replace("LIBRARY", library);
        let code = code.replace("CREDENTIAL", &credential);
        text.push_str(&examples::write_comment(library, "", &code));
        text
    }

    fn is_said(&self, context: Context<'_>, surface: &Surface) -> bool {
        match self.of {
            Clients::Calling => context.model.operations.len() > 0,
            Clients::ReadingBytes => {
                let mut operations = context.model.operations.iter();
                let is_read =
                    |arm: &Arm| matches!(arm.content, Content::Binary | Content::SecretBinary);
                operations.any(|(_, operation)| operation.success.arms.iter().any(is_read))
            }
            Clients::Having(module) => surface.has_module(module),
            Clients::Needing(need) => context.facts.needs.contains(&need),
        }
    }
}

/// A part of the documentation of a file, behind an empty line.
fn comment_out(text: &str) -> String {
    let lines = text.lines().map(comment_line);
    std::iter::once("//!\n".to_owned()).chain(lines).collect()
}

/// A line of the documentation of a file.
pub(super) fn comment_line(line: &str) -> String {
    match line.is_empty() {
        true => "//!\n".to_owned(),
        false => format!("//! {line}\n"),
    }
}
