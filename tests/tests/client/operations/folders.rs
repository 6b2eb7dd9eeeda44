//! Folders, over the wire.

use anycheck::types::CreateFolderRequest;
use serde_json::{Value, json};

use super::Case;
use crate::{ID, OTHER_ID};

pub fn cases() -> Vec<Case> {
    let mut named = CreateFolderRequest::new().name("Januari \u{1f4c1}");
    named
        .additional_properties
        .insert("description".to_owned(), json!("of old"));
    let list = json!({ "total": 25, "items": [folder()], "page": 3 });
    vec![
        Case::new("createFolder", "POST /folders", folder(), move |client| {
            client.create_folder(&named)
        })
        .json(json!({ "name": "Januari \u{1f4c1}", "description": "of old" })),
        Case::new("createFolder", "POST /folders", json!({}), |client| {
            client.create_folder(&CreateFolderRequest::new())
        })
        .json(json!({})),
        Case::new(
            "getFolder",
            "GET /folders/3c90c3cc-0d44-4b50-8888-8dd25736052a",
            folder(),
            |client| client.get_folder(ID),
        ),
        Case::new(
            "listGroupFolders",
            "GET /groups/G-7/folders",
            json!({}),
            |client| client.list_group_folders("G-7"),
        ),
        Case::new(
            "listGroupFolders",
            "GET /groups/G-7/folders?search=a%26b%3Dc%20%2B%2F%3F%23%C3%BC%25&page_offset=0&page_size=-1",
            list,
            |client| {
                let call = client.list_group_folders("G-7").search("replaced");
                call.search("a&b=c +/?#ü%").page_offset(0).page_size(-1)
            },
        ),
    ]
}

fn folder() -> Value {
    json!({
        "id": OTHER_ID,
        "group": { "id": ID, "name": "Production Team", "members": 3 },
        "name": "",
        "is_starred": true,
        "total_service": null,
        "total_result": i64::MAX,
        "created_at": "2023-11-07T05:31:56Z",
        "created_by": ID,
        "updated_at": "2023-11-07T05:31:56.1+01:00",
        "updated_by": ID,
    })
}
