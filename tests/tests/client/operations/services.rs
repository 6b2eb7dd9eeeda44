//! Services, over the wire.

use serde_json::{Value, json};

use super::Case;
use crate::{ID, OTHER_ID};

pub fn cases() -> Vec<Case> {
    let page = json!({ "total": 1, "items": [service(), {}], "next": null });
    vec![
        Case::new("listServices", "GET /services", page, |client| {
            client.list_services()
        }),
        Case::new(
            "getService",
            "GET /services/3fc8b757-57d3-4607-998c-9bfbc4efa6cf",
            service(),
            |client| client.get_service(OTHER_ID),
        ),
    ]
}

fn service() -> Value {
    json!({
        "id": ID,
        "category": { "id": OTHER_ID, "name": "Documents", "type": "DOCUMENT", "rank": 1 },
        "code": "KTP_VERIFICATION",
        "name": "KTP & PEP",
        "description": null,
        "icon_file_url": "not a URL",
        "credit_cost_default": 10,
        "action_type": "SCREEN_PREFIX",
        "action_param": { "any": [{ "thing": null }] },
        "is_enabled": false,
        "created_at": "2023-11-07T05:31:56Z",
        "created_by": ID,
        "updated_at": "2023-11-07T05:31:56Z",
        "updated_by": OTHER_ID,
    })
}
