//! Templates, over the wire.

use anycheck::Nullable;
use anycheck::types::{
    CreateTemplateRequest, GenerateTemplateSchemaRequest, TemplateType, UpdateTemplateRequest,
};
use serde_json::{Map, Value, json};

use super::Case;
use crate::ID;

pub fn cases() -> Vec<Case> {
    let one = "GET /templates/3c90c3cc-0d44-4b50-8888-8dd25736052a";
    let any = json!([{ "anything": null }, 1.5]);
    let mut cases = vec![
        Case::new(
            "listCustomTemplates",
            "GET /templates/custom",
            any,
            |client| client.list_custom_templates(),
        ),
        Case::new(
            "listPrebuiltTemplates",
            "GET /templates/prebuilt",
            json!("text"),
            |client| client.list_prebuilt_templates(),
        ),
        Case::new("getTemplate", one, template(), |client| {
            client.get_template(ID)
        }),
        generation(),
    ];
    cases.extend(creations());
    cases.extend(updates());
    cases
}

fn object(value: &Value) -> Map<String, Value> {
    value.as_object().unwrap().clone()
}

fn generation() -> Case {
    let fields =
        json!({ "name": { "type": "string", "description": "d", "format": "x" }, "age": {} });
    let inner = json!({ "type": "object", "properties": fields, "required": ["name"], "$id": "s" });
    Case::new(
        "generateTemplateSchema",
        "POST /templates/autoschema",
        json!({ "schema": { "schema": inner, "strict": true } }),
        |client| {
            client.generate_template_schema(&GenerateTemplateSchemaRequest::new("\"a\"\nand b"))
        },
    )
    .json(json!({ "description": "\"a\"\nand b" }))
}

fn creations() -> [Case; 2] {
    let schema = json!({ "total": { "type": "number", "required": true } });
    let config = json!({ "pages": [1, 2] });
    let all = CreateTemplateRequest::new("n", "d", object(&schema))
        .custom_id("comp-reg-v1")
        .instruction("")
        .config(object(&config))
        .type_(TemplateType::Custom);
    let mut nulls = CreateTemplateRequest::new("n", "d", Map::new());
    nulls.custom_id = Nullable::Null;
    nulls.instruction = None.into();
    let line = "POST /templates";
    [
        Case::new("createTemplate", line, template(), move |client| {
            client.create_template(&all)
        })
        .json(json!({
            "name": "n", "description": "d", "schema": schema, "custom_id": "comp-reg-v1",
            "instruction": "", "config": config, "type": "CUSTOM",
        })),
        Case::new("createTemplate", line, json!({}), move |client| {
            client.create_template(&nulls)
        })
        .json(json!({
            "name": "n", "description": "d", "schema": {}, "custom_id": null, "instruction": null,
        })),
    ]
}

fn updates() -> [Case; 2] {
    let line = "PUT /templates/3c90c3cc-0d44-4b50-8888-8dd25736052a";
    let mut all = UpdateTemplateRequest::new()
        .name("n")
        .description("d")
        .custom_id("c")
        .schema(Map::new())
        .config(Map::new());
    all.instruction = Nullable::Null;
    [
        Case::new("updateTemplate", line, template(), move |client| {
            client.update_template(ID, &all)
        })
        .json(json!({
            "name": "n", "description": "d", "custom_id": "c", "instruction": null, "schema": {}, "config": {},
        })),
        Case::new("updateTemplate", line, json!({}), |client| {
            client.update_template(ID, &UpdateTemplateRequest::new())
        })
        .json(json!({})),
    ]
}

fn template() -> Value {
    json!({
        "id": ID,
        "name": "Company registration",
        "description": "",
        "custom_id": null,
        "instruction": "Mind the stamp.",
        "schema": { "number": { "type": "string", "required": true }, "odd": [] },
        "config": { "any": { "thing": 1e300 } },
        "type": "PREBUILT",
        "created_at": "2023-11-07T05:31:56Z",
        "updated_at": null,
    })
}
