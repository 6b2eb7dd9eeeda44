//! Keys of path items, operations, parameters and callbacks.

use crate::compare::keys::row::{Row, docs, rule};

#[rustfmt::skip]
pub(super) const ROWS: &[Row] = &[
    rule("a path item", "$ref", "/paths/~1goods", "{$ref: '#/components/pathItems/Goods'}", "{}", "operation-removed"),
    docs("a path item", "summary", "/paths/~1orders/summary", "Old.", "New."),
    docs("a path item", "description", "/paths/~1orders/description", "Old.", "New."),
    rule("a path item", "get", "/paths/~1stock", "{}", "{get: {operationId: stock, responses: {'204': {description: done}}}}", "operation-added"),
    rule("a path item", "put", "/paths/~1stock", "{}", "{put: {operationId: stock, responses: {'204': {description: done}}}}", "operation-added"),
    rule("a path item", "post", "/paths/~1stock", "{}", "{post: {operationId: stock, responses: {'204': {description: done}}}}", "operation-added"),
    rule("a path item", "delete", "/paths/~1stock", "{}", "{delete: {operationId: stock, responses: {'204': {description: done}}}}", "operation-added"),
    rule("a path item", "options", "/paths/~1stock", "{}", "{options: {operationId: stock, responses: {'204': {description: done}}}}", "operation-added"),
    rule("a path item", "head", "/paths/~1stock", "{}", "{head: {operationId: stock, responses: {'204': {description: done}}}}", "operation-added"),
    rule("a path item", "patch", "/paths/~1stock", "{}", "{patch: {operationId: stock, responses: {'204': {description: done}}}}", "operation-added"),
    rule("a path item", "trace", "/paths/~1stock", "{}", "{trace: {operationId: stock, responses: {'204': {description: done}}}}", "operation-added"),
    rule("a path item", "servers", "/paths/~1orders/servers", "", "[{url: 'https://orders.example'}]", "operation-server-changed"),
    rule("a path item", "parameters", "/paths/~1orders/parameters", "", "[{name: shop, in: query, schema: {type: string}}]", "parameter-added-optional"),

    rule("an operation", "tags", "/paths/~1orders/get/tags", "[Orders]", "[Goods]", "operation-tags-changed"),
    docs("an operation", "summary", "/paths/~1orders/get/summary", "Old.", "New."),
    docs("an operation", "description", "/paths/~1orders/get/description", "Old.", "New."),
    docs("an operation", "externalDocs", "/paths/~1orders/get/externalDocs", "{url: 'https://a.example'}", "{url: 'https://b.example'}"),
    rule("an operation", "operationId", "/paths/~1orders/get/operationId", "listOrders", "findOrders", "operation-id-changed"),
    rule("an operation", "parameters", "/paths/~1orders~1{id}/get/parameters", "", "[{name: part, in: query, required: true, schema: {type: string}}]", "parameter-added-required"),
    rule("an operation", "requestBody", "/paths/~1orders~1{id}/put/requestBody", "{content: {application/json: {schema: {type: string}}}}", "", "body-removed"),
    rule("an operation", "responses", "/paths/~1orders~1{id}/get/responses/404", "", "{description: none}", "response-status-added"),
    rule("an operation", "callbacks", "/paths/~1orders/post/callbacks/lost", "", "{'{$request.body#/lost}': {post: {responses: {'204': {description: taken}}}}}", "callback-added"),
    rule("an operation", "deprecated", "/paths/~1orders/get/deprecated", "", "true", "deprecated-added"),
    rule("an operation", "security", "/paths/~1orders/get/security", "", "[{bearer: []}]", "security-changed"),
    rule("an operation", "security", "/paths/~1orders/post/security", "[{token: [write]}]", "[{token: [write, read]}]", "security-scopes-added"),
    rule("an operation", "servers", "/paths/~1orders/get/servers", "", "[{url: 'https://orders.example'}]", "operation-server-changed"),

    rule("a parameter", "$ref", "/paths/~1orders/get/parameters/3", "{$ref: '#/components/parameters/Limit'}", "{name: limit, in: query, schema: {type: boolean}}", "type-changed"),
    rule("a parameter", "name", "/components/parameters/Limit/name", "limit", "most", "parameter-renamed"),
    rule("a parameter", "in", "/components/parameters/Limit/in", "query", "header", "parameter-moved"),
    docs("a parameter", "description", "/components/parameters/Limit/description", "Old.", "New."),
    rule("a parameter", "required", "/components/parameters/Limit/required", "", "true", "parameter-became-required"),
    rule("a parameter", "deprecated", "/components/parameters/Limit/deprecated", "", "true", "deprecated-added"),
    rule("a parameter", "allowEmptyValue", "/components/parameters/Limit/allowEmptyValue", "", "true", "parameter-empty-changed"),
    rule("a parameter", "style", "/paths/~1orders/get/parameters/1/style", "form", "pipeDelimited", "parameter-serialization-changed"),
    rule("a parameter", "explode", "/paths/~1orders/get/parameters/1/explode", "true", "false", "parameter-serialization-changed"),
    rule("a parameter", "allowReserved", "/paths/~1orders/get/parameters/1/allowReserved", "", "true", "parameter-serialization-changed"),
    rule("a parameter", "schema", "/components/parameters/Limit/schema", "{type: integer}", "{type: boolean}", "type-changed"),
    docs("a parameter", "example", "/components/parameters/Limit/example", "1", "2"),
    docs("a parameter", "examples", "/components/parameters/Limit/examples", "{one: {value: 1}}", "{one: {value: 2}}"),
    rule("a parameter", "example", "/paths/~1orders/get/parameters/4/example", "", "no code", "item-redeclared"),
    rule("a parameter", "examples", "/paths/~1orders/get/parameters/4/examples", "", "{one: {value: no code}}", "item-redeclared"),
    rule("a parameter", "content", "/paths/~1orders/get/parameters/2/content/application~1json/schema", "{type: string}", "{type: boolean}", "type-changed"),

    rule("a callback", "$ref", "/paths/~1orders/post/callbacks/moved", "{$ref: '#/components/callbacks/Moved'}", "{'{$request.body#/other}': {post: {requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/State'}}}}, responses: {'204': {description: taken}}}}}", "callback-expression-changed"),
];
