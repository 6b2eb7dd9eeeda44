//! Parameters: where each goes and how its value is written.

use super::Lowering;
use super::credentials::Credential;
use super::media::{Coding, is_text};
use super::paths::Template;
use super::styles::{STYLES, fits, style, usual_style};
use crate::diagnostic::{Code, Diagnostic, Place, Reported, child, did_you_mean, nearest};
use crate::method::is_token;
use crate::model::{
    Docs, Fact, HomeId, Naming, Parameter, ParameterCoding, ParameterIn, Preset, Scalar, Style,
    Type, WireName,
};
use crate::resolve::{self, NoParameter, Operation, value_schema, why_no_parameter};
use crate::unordered::{UnorderedMap, UnorderedSet};

impl Lowering<'_> {
    /// Those of the path in the order of the template, then those that are asked for, then the
    /// others.
    pub(super) fn parameters(
        &mut self,
        operation: &Operation,
        home: HomeId,
        words: &str,
    ) -> Vec<Parameter> {
        let template = Template::of(operation).names();
        let in_template: UnorderedSet<&str> = template.iter().copied().collect();
        let mut parameters = Vec::with_capacity(operation.parameters.len());
        let mut headers = UnorderedSet::new();
        for parameter in &operation.parameters {
            let credential = self.credential(operation, parameter);
            if credential == Some(Credential::Always) {
                continue;
            }
            match parameter.place {
                Some(location)
                    if self
                        .check_name(operation, parameter, &in_template)
                        .and_then(|()| self.check_header(parameter, &mut headers))
                        .is_ok() =>
                {
                    let mut lowered = self.parameter(parameter, location, home, words);
                    // Whoever has no credential may do with something else.
                    lowered.required &= credential.is_none();
                    lowered.preset = lowered.preset.filter(|_| credential.is_none());
                    parameters.push(lowered);
                }
                // A row says so; what its schema says goes with it.
                Some(_) | None => self.mark_parameter(parameter),
            }
        }
        let in_path = parameters
            .iter()
            .filter(|parameter| parameter.location == ParameterIn::Path);
        let declared: UnorderedSet<String> =
            in_path.map(|parameter| parameter.wire.0.clone()).collect();
        for name in &template {
            if !declared.contains(*name) {
                self.report_undeclared(operation, name);
                parameters.push(undeclared(name));
            }
        }
        let places = template.iter().enumerate();
        let places: UnorderedMap<&str, usize> =
            places.map(|(place, name)| (*name, place)).collect();
        let place = |parameter: &Parameter| match parameter.location {
            ParameterIn::Path => places.get(parameter.wire.0.as_str()).copied(),
            _ => None,
        };
        parameters.sort_by_cached_key(|parameter| {
            (
                place(parameter).unwrap_or(template.len()),
                !parameter.is_asked(),
            )
        });
        parameters
    }

    /// Checks that a parameter can be sent by its name.
    fn check_name(
        &mut self,
        operation: &Operation,
        parameter: &resolve::Parameter,
        template: &UnorderedSet<&str>,
    ) -> Result<(), Reported> {
        let name = &parameter.name;
        let (code, message) = match parameter.place {
            Some(ParameterIn::Path) if !template.contains(name.as_str()) => (
                Code::UnusedPathParameter,
                format!(
                    "the path parameter `{name}` is not in the path of {}",
                    named(operation)
                ),
            ),
            Some(ParameterIn::Header) if let Some(why) = why_no_parameter(name) => (
                Code::InvalidName,
                match why {
                    NoParameter::Described => {
                        format!("the header `{name}` is described by other parts of the document")
                    }
                    NoParameter::OfTheTransport => {
                        format!("the header `{name}` says how requests are sent")
                    }
                },
            ),
            Some(ParameterIn::Header | ParameterIn::Cookie) if !is_token(name) => (
                Code::InvalidName,
                format!("`{name}` cannot be the name of a header or cookie"),
            ),
            _ => return Ok(()),
        };
        let place = Place::value(format!("{}/name", parameter.pointer));
        self.report
            .warn(Diagnostic::new(code, place, message).label("left out"));
        Err(Reported)
    }

    /// Checks that a header is not there yet, and notes that it is now. Those that differ in case
    /// only are one (RFC 9110 section 5.1).
    fn check_header(
        &mut self,
        parameter: &resolve::Parameter,
        known: &mut UnorderedSet<String>,
    ) -> Result<(), Reported> {
        let is_header = parameter.place == Some(ParameterIn::Header);
        if !is_header || known.insert(parameter.name.to_ascii_lowercase()) {
            return Ok(());
        }
        let message = format!("the header `{}` is there in other letters", parameter.name);
        let place = Place::value(format!("{}/name", parameter.pointer));
        let label = "the second one is left out";
        self.report
            .warn(Diagnostic::new(Code::DuplicateParameter, place, message).label(label));
        Err(Reported)
    }

    fn parameter(
        &mut self,
        parameter: &resolve::Parameter,
        location: ParameterIn,
        home: HomeId,
        words: &str,
    ) -> Parameter {
        let schema = value_schema(parameter.schema, &parameter.content);
        let naming = Naming::Own(format!("{words} {}", parameter.name));
        let first = parameter.content.first();
        // What is neither JSON nor text is put together by whoever knows its syntax.
        let foreign = parameter.schema.is_none()
            && first.is_some_and(|(media_type, _)| {
                Coding::of(media_type) != Coding::Json && !is_text(media_type)
            });
        // A path without one of its parameters is another path.
        let required = parameter.required || location == ParameterIn::Path;
        let may_be_empty = parameter.allow_empty_value && location == ParameterIn::Query;
        let only = schema.filter(|_| required && !may_be_empty && !foreign);
        let only = only.and_then(|schema| self.only_value_sent(schema));
        let ty = match schema {
            _ if foreign => Type::Scalar(Scalar::String),
            Some(schema) => self.value_type(schema, only.is_some(), home, naming),
            None => {
                self.report_untyped(parameter);
                Type::Scalar(Scalar::String)
            }
        };
        let preset = only.as_ref().and_then(|only| self.as_preset(&ty, only));
        let preset = preset.filter(|preset| !matches!(preset, Preset::Json(_)));
        let mut facts = self.parameter_facts(parameter);
        if let Some(only) = only.filter(|_| preset.is_some()) {
            self.say_value_sent(&mut facts, &only, schema);
        }
        let coding = self.choose_coding(parameter, location);
        if let Some(schema) = schema {
            self.report_nested(coding, schema);
        }
        Parameter {
            wire: WireName(parameter.name.clone()),
            location,
            coding,
            ty,
            required,
            preset,
            may_be_empty,
            docs: Docs {
                summary: None,
                description: parameter.description.clone(),
                facts,
            },
            deprecated: parameter.deprecated,
        }
    }

    fn report_untyped(&mut self, parameter: &resolve::Parameter) {
        let message = format!("the parameter `{}` has no schema", parameter.name);
        let place = Place::key(&*parameter.pointer);
        self.report
            .warn(Diagnostic::new(Code::MissingKey, place, message).label("taken as a string"));
    }

    /// Marks what a parameter says as documented: a row is about the whole of it.
    fn mark_parameter(&mut self, parameter: &resolve::Parameter) {
        let contents = parameter.content.iter().map(|(_, content)| content.schema);
        for schema in contents.chain([parameter.schema]).flatten() {
            self.mark_left_out(schema);
        }
    }

    /// Collects the facts on a parameter: of its value and beside it.
    pub(super) fn parameter_facts(&mut self, parameter: &resolve::Parameter) -> Vec<Fact> {
        let mut facts = self.remarks_of_value(parameter.schema);
        facts.extend(self.content_facts(&parameter.content));
        let schema = value_schema(parameter.schema, &parameter.content);
        facts.extend(self.examples(schema, &parameter.examples));
        facts
    }

    /// Chooses how a parameter is written.
    fn choose_coding(
        &mut self,
        parameter: &resolve::Parameter,
        location: ParameterIn,
    ) -> ParameterCoding {
        let is_written_as_text = location == ParameterIn::Query && parameter.content.is_empty();
        if parameter.allow_reserved && !is_written_as_text {
            let message = "`allowReserved` beside what is no query parameter with a schema";
            let place = Place::key(format!("{}/allowReserved", parameter.pointer));
            self.report.warn(
                Diagnostic::new(Code::ParameterCoding, place, message).label("changes nothing"),
            );
        }
        if let Some(coding) = self.choose_content_coding(parameter, location) {
            return coding;
        }
        let style = self.choose_style(parameter.style.as_deref(), location, &parameter.pointer);
        ParameterCoding::Style {
            style,
            explode: parameter.explode.unwrap_or(style == Style::Form),
            allow_reserved: parameter.allow_reserved,
        }
    }

    /// Chooses how a parameter with a `content` is written: as JSON, or plainly as text (OpenAPI
    /// 3.0.3, Parameter Object).
    fn choose_content_coding(
        &mut self,
        parameter: &resolve::Parameter,
        location: ParameterIn,
    ) -> Option<ParameterCoding> {
        let ((chosen, _), others) = parameter.content.split_first()?;
        let pointer = format!("{}/content", parameter.pointer);
        if parameter.schema.is_some() {
            let message = "a parameter with a schema and a content";
            let label = "the schema counts";
            let place = Place::key(pointer);
            self.report
                .warn(Diagnostic::new(Code::ParameterCoding, place, message).label(label));
            return None;
        }
        for (other, _) in others {
            let message = format!("a parameter of several media types, one of them `{other}`");
            let label = format!("`{chosen}` is taken");
            let place = Place::key(child(&pointer, other));
            self.report
                .warn(Diagnostic::new(Code::MediaType, place, message).label(label));
        }
        if Coding::of(chosen) == Coding::Json {
            return Some(ParameterCoding::Json);
        }
        if !is_text(chosen) {
            let message = format!("a parameter of `{chosen}`");
            let label = "written as text";
            let place = Place::key(child(&pointer, chosen));
            self.report
                .warn(Diagnostic::new(Code::ParameterCoding, place, message).label(label));
        }
        Some(ParameterCoding::Style {
            style: usual_style(location),
            explode: false,
            allow_reserved: false,
        })
    }

    /// Takes the style that is asked for, if it is one for this place, or the usual one.
    pub(super) fn choose_style(
        &mut self,
        name: Option<&str>,
        location: ParameterIn,
        pointer: &str,
    ) -> Style {
        let usual = usual_style(location);
        let Some(name) = name else {
            return usual;
        };
        style(name)
            .filter(|style| fits(*style, location))
            .unwrap_or_else(|| {
                let message = format!("the style `{name}` is not for this place");
                let place = Place::value(format!("{pointer}/style"));
                let label = "the usual one is taken";
                let help = nearest(name, STYLES.iter().copied()).filter(|meant| *meant != name);
                self.report.warn(
                    Diagnostic::new(Code::ParameterCoding, place, message)
                        .label(label)
                        .help_if_any(help.map(did_you_mean)),
                );
                usual
            })
    }

    fn report_undeclared(&mut self, operation: &Operation, name: &str) {
        let message = format!("the path has a parameter `{name}` that is not declared");
        let place = Place::key(&*operation.pointer);
        let help = format!("declare it: `{{name: {name}, in: path, required: true, schema: …}}`");
        let label = "taken as a string";
        self.report.warn(
            Diagnostic::new(Code::UndeclaredPathParameter, place, message)
                .label(label)
                .help(help),
        );
    }
}

/// Method, path and `operationId` of an operation, for people.
fn named(operation: &Operation) -> String {
    let request = format!("`{} {}`", operation.method.name(), operation.path);
    match &operation.id {
        Some(id) => format!("{request} (`{id}`)"),
        None => request,
    }
}

fn undeclared(name: &str) -> Parameter {
    Parameter {
        wire: WireName(name.to_owned()),
        location: ParameterIn::Path,
        coding: ParameterCoding::Style {
            style: Style::Simple,
            explode: false,
            allow_reserved: false,
        },
        ty: Type::Scalar(Scalar::String),
        required: true,
        preset: None,
        may_be_empty: false,
        docs: Docs::default(),
        deprecated: false,
    }
}
