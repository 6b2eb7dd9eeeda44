//! `components`: what references point to, by kind and name.

use super::as_written::FLOWS;
use super::content::{Header, read_header};
use super::example::{Example, read_example};
use super::fields::Fields;
use super::operation::{
    Callback, Parameter, PathItem, RequestBody, read_body, read_callback, read_parameter,
    read_path_item,
};
use super::reader::Reader;
use super::reference::Kind;
use super::response::{Link, Response, read_link, read_response};
use super::schema::SchemaId;
use super::{ParameterIn, Ref};
use crate::diagnostic::{Code, Diagnostic, did_you_mean, meant, nearest};
use crate::source::Value;

/// `components`, and what other documents hold, by its pointer there.
#[derive(Clone, Debug, Default)]
pub struct Components {
    /// `schemas` by name.
    pub schemas: Vec<(String, SchemaId)>,
    /// `parameters` by name.
    pub parameters: Vec<(String, Ref<Parameter>)>,
    /// `requestBodies` by name.
    pub bodies: Vec<(String, Ref<RequestBody>)>,
    /// `responses` by name.
    pub responses: Vec<(String, Ref<Response>)>,
    /// `headers` by name.
    pub headers: Vec<(String, Ref<Header>)>,
    /// `examples` by name.
    pub examples: Vec<(String, Ref<Example>)>,
    /// `links` by name.
    pub links: Vec<(String, Ref<Link>)>,
    /// `callbacks` by name.
    pub callbacks: Vec<(String, Ref<Callback>)>,
    /// `pathItems` of 3.1 by name.
    pub path_items: Vec<(String, Ref<PathItem>)>,
    /// `securitySchemes` by name.
    pub security: Vec<(String, Ref<SecurityScheme>)>,
}

/// A security scheme.
#[derive(Clone, Debug)]
pub struct SecurityScheme {
    /// The JSON pointer of the scheme.
    pub pointer: String,
    /// `description`.
    pub description: Option<String>,
    /// What kind of scheme it is, with the keys of that kind.
    pub kind: SecurityKind,
}

/// The kinds of security schemes.
#[derive(Clone, Debug)]
pub enum SecurityKind {
    /// `apiKey`.
    ApiKey {
        /// `in`: header, query or cookie.
        place: ParameterIn,
        /// `name`.
        name: String,
    },
    /// `http` with the scheme `basic`.
    Basic,
    /// `http` with the scheme `bearer`, and `bearerFormat`.
    Bearer(Option<String>),
    /// `oauth2`: an access token that the caller gets elsewhere; `flows` say where.
    OAuth2(Option<Value>),
    /// `openIdConnect`: likewise; `openIdConnectUrl` says where.
    OpenIdConnect(Option<String>),
    /// Anything else, by its type or HTTP scheme.
    Other(String),
}

pub(super) fn read_components(reader: &mut Reader<'_>, value: Value) -> Option<Components> {
    reader.object(value, "`components`", |fields| Components {
        schemas: fields.named("schemas", |reader, _, value| reader.schema(value)),
        parameters: fields.named("parameters", |reader, _, value| {
            read_parameter(reader, value)
        }),
        bodies: fields.named("requestBodies", |reader, _, value| read_body(reader, value)),
        responses: fields.named("responses", |reader, _, value| read_response(reader, value)),
        headers: fields.named("headers", |reader, _, value| read_header(reader, value)),
        examples: fields.named("examples", |reader, _, value| read_example(reader, value)),
        links: fields.named("links", |reader, _, value| read_link(reader, value)),
        callbacks: fields.named("callbacks", |reader, _, value| read_callback(reader, value)),
        path_items: fields.named("pathItems", read_path_item),
        security: fields.named("securitySchemes", |reader, _, value| {
            read_scheme(reader, value)
        }),
    })
}

pub(super) fn read_scheme(reader: &mut Reader<'_>, value: Value) -> Option<Ref<SecurityScheme>> {
    let pointer = reader.pointer().to_owned();
    reader.reference_or(value, "a security scheme", Kind::Scheme, |fields| {
        SecurityScheme {
            pointer,
            description: fields.string("description"),
            kind: read_kind(fields),
        }
    })
}

fn read_kind(fields: &mut Fields<'_, '_>) -> SecurityKind {
    match fields.required_string("type").as_str() {
        "apiKey" => read_api_key(fields),
        "http" => {
            let scheme = fields.required_string("scheme").to_ascii_lowercase();
            match scheme.as_str() {
                "basic" => SecurityKind::Basic,
                "bearer" => SecurityKind::Bearer(fields.string("bearerFormat")),
                _ => {
                    report_slip(fields, "scheme", &scheme, HTTP_SCHEMES);
                    SecurityKind::Other(format!("http {scheme}"))
                }
            }
        }
        "oauth2" => {
            fields.expect("flows");
            SecurityKind::OAuth2(fields.as_written("flows", &FLOWS))
        }
        "openIdConnect" => {
            fields.expect("openIdConnectUrl");
            SecurityKind::OpenIdConnect(fields.string("openIdConnectUrl"))
        }
        other => {
            report_slip(fields, "type", other, KINDS);
            SecurityKind::Other(other.to_owned())
        }
    }
}

/// Reports a word under a key that nobody knows, if it is near one of these. What stands beside it is meant for that one.
fn report_slip(fields: &mut Fields<'_, '_>, key: &str, word: &str, known: &[&str]) {
    let Some(meant) = nearest(word, known.iter().copied()).filter(|meant| *meant != word) else {
        return;
    };
    let message = format!("a security scheme has the {key} `{word}`");
    let help = did_you_mean(meant);
    fields.reader.at(key, |reader| {
        let place = reader.value_here();
        reader.report.warn(
            Diagnostic::new(Code::UnknownType, place, message)
                .label("not handled")
                .help(help),
        );
    });
    for beside in [
        "in",
        "name",
        "scheme",
        "bearerFormat",
        "flows",
        "openIdConnectUrl",
    ] {
        fields.pass_by(beside);
    }
}

/// The types of security schemes.
const KINDS: &[&str] = &["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"];

/// HTTP authentication schemes, as registered (RFC 9110, 16.4.1).
const HTTP_SCHEMES: &[&str] = &[
    "basic",
    "bearer",
    "concealed",
    "digest",
    "dpop",
    "gnap",
    "hoba",
    "mutual",
    "negotiate",
    "oauth",
    "privatetoken",
    "scram-sha-1",
    "scram-sha-256",
    "vapid",
];

fn read_api_key(fields: &mut Fields<'_, '_>) -> SecurityKind {
    let name = fields.required_string("name");
    let place = match fields.string("in").as_deref() {
        Some("query") => ParameterIn::Query,
        Some("cookie") => ParameterIn::Cookie,
        Some("header") => ParameterIn::Header,
        other => {
            let word = other.unwrap_or_default();
            let message = format!("an API key cannot be in `{word}`");
            let all = "the places are header, query and cookie";
            let help = meant(word, &["header", "query", "cookie"], all);
            let place = fields.reader.key_here();
            fields.reader.report.warn(
                Diagnostic::new(Code::UnknownLocation, place, message)
                    .label("sent as a header")
                    .help(help),
            );
            ParameterIn::Header
        }
    };
    SecurityKind::ApiKey { place, name }
}
