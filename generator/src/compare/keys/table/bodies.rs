//! Keys of bodies, replies, headers, examples and links.

use crate::compare::keys::row::{Row, docs, rule, waived};

#[rustfmt::skip]
pub(super) const ROWS: &[Row] = &[
    rule("a request body", "$ref", "/paths/~1orders/post/requestBody", "{$ref: '#/components/requestBodies/Order'}", "{required: true, content: {application/json: {schema: {type: string}}}}", "type-changed"),
    docs("a request body", "description", "/components/requestBodies/Order/description", "Old.", "New."),
    rule("a request body", "content", "/components/requestBodies/Order/content/text~1plain", "", "{schema: {type: string}}", "request-media-type-added"),
    rule("a request body", "required", "/paths/~1orders~1{id}/put/requestBody/required", "", "true", "body-became-required"),

    rule("a media type", "schema", "/paths/~1orders/get/responses/200/content/application~1json/schema/type", "array", "string", "type-changed"),
    docs("a media type", "example", "/paths/~1orders/get/responses/200/content/application~1json/example", "[a]", "[b]"),
    docs("a media type", "examples", "/paths/~1orders/get/responses/200/content/application~1json/examples", "{one: {value: [a]}}", "{one: {value: [b]}}"),
    rule("a media type", "example", "/paths/~1values/post/requestBody/content/application~1json/example", "", "{code: no code}", "item-redeclared"),
    rule("a media type", "examples", "/paths/~1values/post/requestBody/content/application~1json/examples", "", "{one: {value: {code: no code}}}", "item-redeclared"),
    rule("a media type", "encoding", "/paths/~1upload/post/requestBody/content/multipart~1form-data/encoding", "", "{note: {contentType: text/plain}}", "encoding-changed"),

    rule("an encoding", "contentType", "/paths/~1upload/post/requestBody/content/multipart~1form-data/encoding", "{file: {contentType: image/png}}", "{file: {contentType: image/jpeg}}", "encoding-changed"),
    rule("an encoding", "headers", "/paths/~1upload/post/requestBody/content/multipart~1form-data/encoding", "{file: {headers: {X-Part: {schema: {type: string}}}}}", "{file: {headers: {X-Piece: {schema: {type: string}}}}}", "encoding-changed"),
    rule("an encoding", "style", "/paths/~1search/post/requestBody/content/application~1x-www-form-urlencoded/encoding", "{words: {style: form, explode: false}}", "{words: {style: pipeDelimited, explode: false}}", "encoding-changed"),
    rule("an encoding", "explode", "/paths/~1search/post/requestBody/content/application~1x-www-form-urlencoded/encoding", "{words: {style: form, explode: true}}", "{words: {style: form, explode: false}}", "encoding-changed"),
    rule("an encoding", "allowReserved", "/paths/~1search/post/requestBody/content/application~1x-www-form-urlencoded/encoding", "", "{words: {allowReserved: true}}", "encoding-changed"),

    rule("a response", "$ref", "/paths/~1orders/get/responses/default", "{$ref: '#/components/responses/Problem'}", "{description: bad, content: {application/json: {schema: {type: string}}}}", "type-changed"),
    docs("a response", "description", "/paths/~1orders/get/responses/200/description", "ok", "good"),
    rule("a response", "headers", "/paths/~1orders/get/responses/200/headers/X-Next", "", "{schema: {type: string}}", "header-added"),
    rule("a response", "content", "/paths/~1orders~1{id}/put/responses", "{'200': {description: ok}}", "{'200': {description: ok, content: {application/json: {schema: {type: string}}}}}", "reply-body-added"),
    docs("a response", "links", "/paths/~1orders/get/responses/200/links", "{a: {operationId: getOrder}}", "{b: {operationId: getOrder}}"),

    rule("a header", "$ref", "/paths/~1orders/get/responses/200/headers/X-Page", "{$ref: '#/components/headers/Page'}", "{schema: {type: boolean}}", "type-changed"),
    docs("a header", "description", "/components/headers/Page/description", "Old.", "New."),
    rule("a header", "required", "/components/headers/Page/required", "", "true", "header-became-required"),
    rule("a header", "deprecated", "/components/headers/Page/deprecated", "", "true", "deprecated-added"),
    waived("a header", "style", "/components/headers/Page/style", "simple", "form", "the values of a header have one style"),
    waived("a header", "explode", "/components/headers/Page/explode", "true", "false", "it changes nothing but objects, which are given as text"),
    rule("a header", "schema", "/components/headers/Page/schema", "{type: integer}", "{type: boolean}", "type-changed"),
    docs("a header", "example", "/components/headers/Page/example", "1", "2"),
    docs("a header", "examples", "/components/headers/Page/examples", "{one: {value: 1}}", "{one: {value: 2}}"),
    rule("a header", "example", "/paths/~1orders/get/responses/200/headers/X-Code/example", "", "no code", "item-redeclared"),
    rule("a header", "examples", "/paths/~1orders/get/responses/200/headers/X-Code/examples", "", "{one: {value: no code}}", "item-redeclared"),
    rule("a header", "content", "/paths/~1orders/get/responses/200/headers/X-Query/content/text~1plain/schema", "{type: integer}", "{type: boolean}", "type-changed"),

    docs("an example", "$ref", "/paths/~1orders/post/responses/201/content/application~1json/examples/small", "{$ref: '#/components/examples/Small'}", "{value: {id: b}}"),
    docs("an example", "summary", "/components/examples/Small/summary", "Old.", "New."),
    docs("an example", "description", "/components/examples/Small/description", "Old.", "New."),
    docs("an example", "value", "/components/examples/Small/value", "{id: a}", "{id: b}"),
    rule("an example", "value", "/paths/~1values/post/requestBody/content/application~1json/examples", "{one: {value: {}}}", "{one: {value: {code: no code}}}", "item-redeclared"),
    docs("an example", "externalValue", "/components/examples/Small", "{externalValue: 'https://a.example'}", "{externalValue: 'https://b.example'}"),

    docs("a link", "$ref", "/paths/~1orders/get/responses/200/links/self", "{$ref: '#/components/links/Self'}", "{operationId: getOrder}"),
    docs("a link", "operationRef", "/components/links/Self", "{operationRef: '#/paths/~1orders/get'}", "{operationRef: '#/paths/~1orders/post'}"),
    docs("a link", "operationId", "/components/links/Self/operationId", "listOrders", "getOrder"),
    docs("a link", "parameters", "/components/links/Self/parameters", "{id: a}", "{id: b}"),
    docs("a link", "requestBody", "/components/links/Self/requestBody", "a", "b"),
    docs("a link", "description", "/components/links/Self/description", "Old.", "New."),
    docs("a link", "server", "/components/links/Self/server", "{url: 'https://a.example'}", "{url: 'https://b.example'}"),
];
