//! The root of the document: version, info, servers, tags and security requirements.

use std::sync::Arc;

use super::components::{Components, read_components};
use super::fields::Fields;
use super::known::Version;
use super::leads::Leads;
use super::operation::{PathItem, read_path_item};
use super::reader::Reader;
use super::schema::ExternalDocs;
use super::shared::{Requirement, Server, read_external_docs, read_requirement, read_server};
use super::trees::Trees;
use super::{Ref, Schema, SchemaId, elsewhere};
use crate::diagnostic::{Code, Diagnostic, Place, Report};
use crate::ids::Arena;
use crate::source::{Number, Source, Spent, Value};

/// A whole document as written.
#[derive(Debug)]
pub struct Document {
    /// The name of the document in diagnostics.
    pub name: Arc<str>,
    /// `info`.
    pub info: Info,
    /// `servers`.
    pub servers: Vec<Server>,
    /// `paths`: the template and what stands behind it.
    pub paths: Vec<(String, Ref<PathItem>)>,
    /// `webhooks` of 3.1.
    pub webhooks: Vec<(String, Ref<PathItem>)>,
    /// `components`.
    pub components: Components,
    /// `security`; None means that nothing was said.
    pub security: Option<Vec<Requirement>>,
    /// `tags`.
    pub tags: Vec<Tag>,
    /// `externalDocs`.
    pub external_docs: Option<ExternalDocs>,
    /// Every schema of the document.
    pub schemas: Arena<SchemaId, Schema>,
    /// The targets of nodes that are references although the standard has none there.
    pub leads: Leads,
}

/// `info`.
#[derive(Clone, Debug, Default)]
pub struct Info {
    /// `title`.
    pub title: String,
    /// `version`: of the API, not of OpenAPI.
    pub version: String,
    /// `summary` of 3.1.
    pub summary: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `termsOfService`.
    pub terms_of_service: Option<String>,
    /// `contact`.
    pub contact: Option<Contact>,
    /// `license`.
    pub licence: Option<Licence>,
}

/// `info.contact`.
#[derive(Clone, Debug)]
pub struct Contact {
    /// `name`.
    pub name: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// `email`.
    pub email: Option<String>,
}

/// `info.license`.
#[derive(Clone, Debug)]
pub struct Licence {
    /// `name`.
    pub name: String,
    /// `url`.
    pub url: Option<String>,
    /// `identifier` of 3.1, an SPDX expression.
    pub identifier: Option<String>,
}

/// A tag.
#[derive(Clone, Debug)]
pub struct Tag {
    /// The JSON pointer of the tag.
    pub pointer: String,
    /// `name`.
    pub name: String,
    /// `description`.
    pub description: Option<String>,
    /// `externalDocs`.
    pub external_docs: Option<ExternalDocs>,
}

/// Takes the value tree apart. None means that this is no document of a known version, which the report then says.
pub fn read(
    tree: Value,
    source: &Source<'_>,
    spent: Spent,
    report: &mut Report,
) -> Option<Document> {
    let name: Arc<str> = source.name.into();
    let version = read_version(&tree, &name, report)?;
    let mark = report.mark();
    let mut reader = Reader::new(name.clone(), version, Trees::new(*source, spent), report);
    let document = read_all(&mut reader, tree, name.clone())?;
    match reader.in_place.plan(reader.trees.repeated()) {
        None => Some(document),
        Some(Err(())) => {
            reader.refuse_all();
            None
        }
        Some(Ok(())) => {
            reader.report.go_back(mark);
            reader.trees.begin_again();
            let tree = reader.tree("").ok()??;
            read_all(&mut reader, (*tree).clone(), name)
        }
    }
}

/// Reads the document, and all that it refers to.
fn read_all(reader: &mut Reader<'_>, tree: Value, name: Arc<str>) -> Option<Document> {
    let mut document =
        reader.object_here(tree, "the document", |fields| read_root(fields, name))?;
    elsewhere::read(reader, &mut document.components);
    document.schemas = std::mem::take(&mut reader.schemas);
    document.leads = Leads(std::mem::take(&mut reader.in_place.leads));
    Some(document)
}

fn read_root(fields: &mut Fields<'_, '_>, name: Arc<str>) -> Document {
    fields.pass_by("openapi");
    fields.pass_over("jsonSchemaDialect", DIALECTS);
    let info = fields.take("info", read_info).unwrap_or_else(|| {
        fields.missing("info");
        Info::default()
    });
    if !fields.has("paths") && !fields.has("components") && !fields.has("webhooks") {
        fields.missing("paths");
    }
    Document {
        name,
        info,
        servers: fields.list("servers", read_server).unwrap_or_default(),
        components: fields
            .take("components", read_components)
            .unwrap_or_default(),
        paths: fields.named("paths", read_path_item),
        webhooks: fields.named("webhooks", read_path_item),
        security: fields.list("security", read_requirement),
        tags: fields.list("tags", read_tag).unwrap_or_default(),
        external_docs: fields.take("externalDocs", read_external_docs),
        schemas: Arena::new(),
        leads: Leads::default(),
    }
}

/// Reads the version of OpenAPI. Both are read alike: documents of each use words of the other, and
/// mean them.
fn read_version(tree: &Value, name: &Arc<str>, report: &mut Report) -> Option<Version> {
    let mut refuse = |row: Diagnostic| {
        report.push(row.of(name.clone()));
        None
    };
    let Value::Mapping(root) = tree else {
        let row = Diagnostic::new(
            Code::NotOpenApi,
            Place::Document,
            "the document is not a map",
        );
        return refuse(row.help(VERSION_HELP));
    };
    if root.get("swagger").is_some() && root.get("openapi").is_none() {
        let message = "this is a Swagger 2.0 document";
        return refuse(
            Diagnostic::new(Code::Swagger, Place::value("/swagger"), message)
                .label("not OpenAPI 3")
                .help(SWAGGER_HELP),
        );
    }
    let text = match root.get("openapi") {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(Number::Float(number))) => number.to_string(),
        Some(Value::Number(Number::Integer(number))) => number.to_string(),
        Some(_) => String::new(),
        None => {
            let message = "the document has no `openapi` key";
            let row = Diagnostic::new(Code::NotOpenApi, Place::Document, message);
            return refuse(row.help(VERSION_HELP));
        }
    };
    let minor = |prefix: &str| text == prefix || text.starts_with(&format!("{prefix}."));
    if minor("3.1") {
        Some(Version::V31)
    } else if minor("3.0") || text == "3" {
        Some(Version::V30)
    } else {
        let message = format!("OpenAPI version `{text}` is not known");
        refuse(
            Diagnostic::new(Code::UnknownVersion, Place::value("/openapi"), message)
                .label("unknown version")
                .help(VERSION_HELP),
        )
    }
}

/// The dialect in which schemas are read, by its names.
pub(super) const DIALECTS: &[&str] = &[
    "https://spec.openapis.org/oas/3.1/dialect/base",
    "https://spec.openapis.org/oas/3.1/dialect/2024-10-25",
    "https://spec.openapis.org/oas/3.1/dialect/2024-11-10",
    "https://json-schema.org/draft/2020-12/schema",
];

const VERSION_HELP: &str = "an OpenAPI document begins with `openapi: 3.0.x` or `openapi: 3.1.x`";
const SWAGGER_HELP: &str = "convert it to OpenAPI 3 first, for instance with `swagger2openapi`";

fn read_info(reader: &mut Reader<'_>, value: Value) -> Option<Info> {
    reader.object(value, "`info`", |fields| Info {
        title: fields.required_string("title"),
        version: fields.required_string("version"),
        summary: fields.string("summary"),
        description: fields.string("description"),
        terms_of_service: fields.string("termsOfService"),
        contact: fields.take("contact", |reader, value| {
            reader.object(value, "`contact`", |fields| Contact {
                name: fields.string("name"),
                url: fields.string("url"),
                email: fields.string("email"),
            })
        }),
        licence: fields.take("license", |reader, value| {
            reader.object(value, "`license`", |fields| Licence {
                name: fields.required_string("name"),
                url: fields.string("url"),
                identifier: fields.string("identifier"),
            })
        }),
    })
}

fn read_tag(reader: &mut Reader<'_>, value: Value) -> Option<Tag> {
    let pointer = reader.pointer().to_owned();
    reader.object(value, "a tag", |fields| Tag {
        pointer,
        name: fields.required_string("name"),
        description: fields.string("description"),
        external_docs: fields.take("externalDocs", read_external_docs),
    })
}
