//! Uploads, over the wire.

use anycheck::types::{FileCategory, UploadFilesRequest};
use anycheck::{FilePart, Secret};
use serde_json::json;

use super::Case;
use crate::ID;
use crate::multipart::Part;

pub fn cases() -> Vec<Case> {
    let picture = UploadFilesRequest::new(
        FileCategory::ProfilePicture,
        vec![FilePart::bytes("me.jpg", &b"\xff\xd8\xff\0"[..]).content_type("image/jpeg")],
    );
    let files = vec![
        FilePart::bytes("ä \"1\".pdf", "%PDF").content_type("application/pdf"),
        FilePart::bytes("2", ""),
    ];
    let locked = UploadFilesRequest::new(FileCategory::from("A_NEW_CATEGORY"), files)
        .file_passwords(vec![Secret::from("pässword"), Secret::from("")]);
    let path = "POST /uploads";
    let stored =
        json!({ "path": "uploads/me.jpg", "url": "https://example.com/me.jpg", "page_count": 1 });
    let reply = json!({ "object_id": ID, "file_category": "PROFILE_PICTURE", "files": [stored] });
    let empty = json!({ "object_id": ID, "file_category": "VERIFICATION_INPUT_FILE", "files": [] });
    vec![
        Case::new("uploadFiles", path, reply, move |client| {
            client.upload_files(&picture)
        })
        .parts(vec![
            Part::text("file_category", "PROFILE_PICTURE"),
            Part::file("files", "me.jpg", "image/jpeg", b"\xff\xd8\xff\0"),
        ]),
        Case::new("uploadFiles", path, empty, move |client| {
            client.upload_files(&locked)
        })
        .parts(vec![
            Part::text("file_category", "A_NEW_CATEGORY"),
            Part::file("files", "ä %221%22.pdf", "application/pdf", b"%PDF"),
            Part::file("files", "2", "application/octet-stream", b""),
            // One part for each file, in the order of the files, also for one without a password.
            Part::text("file_passwords", "pässword"),
            Part::text("file_passwords", ""),
        ]),
    ]
}
