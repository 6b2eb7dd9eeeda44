//! The keys that the objects of OpenAPI have, by version: what somebody may have meant who wrote
//! another one. Readers do not look here.

/// A version of OpenAPI, as far as its objects differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Version {
    V30,
    V31,
}

/// The name of a schema where keys are read.
pub(super) const SCHEMA: &str = "a schema";

/// Returns the keys of an object.
pub(super) fn keys(what: &str, version: Version) -> impl Iterator<Item = &'static str> {
    let found = OBJECTS.iter().filter(move |object| object.what == what);
    found.flat_map(move |object| {
        let own = match version {
            Version::V30 => object.only_30,
            Version::V31 => object.only_31,
        };
        object.both.iter().chain(own).copied()
    })
}

/// Returns all objects and their keys.
#[cfg(test)]
pub(super) fn objects() -> impl Iterator<Item = (&'static str, &'static str)> {
    OBJECTS.iter().flat_map(|object| {
        let parts = [object.both, object.only_30, object.only_31];
        let keys = parts.into_iter().flatten();
        keys.map(|key| (object.what, *key))
    })
}

/// Whether a key is none of the object in this version, but one of another version or draft, and so no
/// slip.
pub(super) fn is_foreign(what: &str, version: Version, key: &str) -> bool {
    let other = match version {
        Version::V30 => Version::V31,
        Version::V31 => Version::V30,
    };
    !keys(what, version).any(|known| known == key)
        && (keys(what, other).any(|known| known == key) || OTHERS.contains(&key))
}

struct Object {
    what: &'static str,
    both: &'static [&'static str],
    only_30: &'static [&'static str],
    only_31: &'static [&'static str],
}

const fn object(what: &'static str, both: &'static [&'static str]) -> Object {
    versioned(what, both, &[], &[])
}

const fn versioned(
    what: &'static str,
    both: &'static [&'static str],
    only_30: &'static [&'static str],
    only_31: &'static [&'static str],
) -> Object {
    Object {
        what,
        both,
        only_30,
        only_31,
    }
}

/// The fixed fields of the objects of OpenAPI 3.0.4 and 3.1.1.
#[rustfmt::skip]
const OBJECTS: &[Object] = &[
    versioned("the document", &["openapi", "info", "servers", "paths", "components", "security", "tags", "externalDocs"], &[], &["jsonSchemaDialect", "webhooks"]),
    versioned("`info`", &["title", "description", "termsOfService", "contact", "license", "version"], &[], &["summary"]),
    object("`contact`", &["name", "url", "email"]),
    versioned("`license`", &["name", "url"], &[], &["identifier"]),
    object("a server", &["url", "description", "variables"]),
    object("a server variable", &["enum", "default", "description"]),
    versioned("`components`", &["schemas", "responses", "parameters", "examples", "requestBodies", "headers", "securitySchemes", "links", "callbacks"], &[], &["pathItems"]),
    object("a path item", &["$ref", "summary", "description", "get", "put", "post", "delete", "options", "head", "patch", "trace", "servers", "parameters"]),
    object("an operation", &["tags", "summary", "description", "externalDocs", "operationId", "parameters", "requestBody", "responses", "callbacks", "deprecated", "security", "servers"]),
    object("`externalDocs`", &["description", "url"]),
    object("a parameter", &["name", "in", "description", "required", "deprecated", "allowEmptyValue", "style", "explode", "allowReserved", "schema", "example", "examples", "content"]),
    object("a request body", &["description", "content", "required"]),
    object("a media type", &["schema", "example", "examples", "encoding"]),
    object("an encoding", &["contentType", "headers", "style", "explode", "allowReserved"]),
    object("a response", &["description", "headers", "content", "links"]),
    object("an example", &["summary", "description", "value", "externalValue"]),
    object("a link", &["operationRef", "operationId", "parameters", "requestBody", "description", "server"]),
    object("a header", &["description", "required", "deprecated", "style", "explode", "schema", "example", "examples", "content"]),
    object("a tag", &["name", "description", "externalDocs"]),
    object("a security scheme", &["type", "description", "name", "in", "scheme", "bearerFormat", "flows", "openIdConnectUrl"]),
    object("`flows`", &["implicit", "password", "clientCredentials", "authorizationCode"]),
    object("the implicit flow", &["authorizationUrl", "refreshUrl", "scopes"]),
    object("the password flow", &["tokenUrl", "refreshUrl", "scopes"]),
    object("the client credentials flow", &["tokenUrl", "refreshUrl", "scopes"]),
    object("the authorization code flow", &["authorizationUrl", "tokenUrl", "refreshUrl", "scopes"]),
    versioned(
        SCHEMA,
        &[
            "$ref", "title", "description", "type", "format", "enum", "default", "example", "multipleOf", "maximum", "exclusiveMaximum", "minimum",
            "exclusiveMinimum", "maxLength", "minLength", "pattern", "maxItems", "minItems", "uniqueItems", "maxProperties", "minProperties", "required",
            "allOf", "oneOf", "anyOf", "not", "items", "properties", "additionalProperties", "discriminator", "readOnly", "writeOnly", "xml",
            "externalDocs", "deprecated",
        ],
        &["nullable"],
        &[
            "const", "examples", "prefixItems", "patternProperties", "propertyNames", "contains", "minContains", "maxContains", "dependentRequired",
            "dependentSchemas", "unevaluatedItems", "unevaluatedProperties", "if", "then", "else", "contentEncoding", "contentMediaType",
            "contentSchema", "$defs", "$id", "$anchor", "$dynamicAnchor", "$dynamicRef", "$schema", "$vocabulary", "$comment",
        ],
    ),
    object("`discriminator`", &["propertyName", "mapping"]),
    object("`xml`", &["name", "namespace", "prefix", "attribute", "wrapped"]),
];

/// Words of Swagger 2.0, of OpenAPI 3.2, and of other drafts of JSON Schema.
#[rustfmt::skip]
const OTHERS: &[&str] = &[
    "$recursiveAnchor", "$recursiveRef", "$self", "additionalItems", "additionalOperations", "basePath", "collectionFormat", "consumes", "dataValue",
    "defaultMapping", "definitions", "dependencies", "deviceAuthorization", "disallow", "divisibleBy", "extends", "file", "flow", "host", "id",
    "itemEncoding", "itemSchema", "kind", "mediaTypes", "nodeType", "oauth2MetadataUrl", "parent", "prefixEncoding", "produces", "query",
    "schemes", "securityDefinitions", "serializedValue",
];
