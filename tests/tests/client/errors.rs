//! Errors before anything is sent, and connections that are not made.

use std::error::Error as _;

use anycheck::types::{CreateFolderRequest, FileCategory, UploadFilesRequest};
use anycheck::{Client, Error, FilePart};

use crate::over;
use crate::recorder::{Recorder, reply};

#[tokio::test]
async fn a_missing_key_is_told_before_sending() {
    let recorder = Recorder::default();
    let client = Client::builder()
        .transport(recorder.clone())
        .build()
        .unwrap();
    let error = client.list_services().await.unwrap_err();
    let Error::MissingCredential(missing) = &error else {
        panic!("{error:?}");
    };
    assert_eq!(missing.scheme(), "ApiKey");
    assert!(error.to_string().contains("ApiKey"), "{error}");
    assert!(error.status().is_none() && error.raw_body().is_none());
    assert_eq!(recorder.count(), 0);
}

#[tokio::test]
async fn a_bad_argument_is_told_before_sending() {
    let recorder = Recorder::default();
    let client = over(&recorder);
    let missing = FilePart::path("/nowhere/at/all.pdf");
    let upload = UploadFilesRequest::new(FileCategory::ProfilePicture, vec![missing]);
    let folder = FilePart::path(std::env::temp_dir());
    let folder = UploadFilesRequest::new(FileCategory::ProfilePicture, vec![folder]);
    let typed = FilePart::bytes("a", "b").content_type("a/b\0");
    let typed = UploadFilesRequest::new(FileCategory::ProfilePicture, vec![typed]);
    let errors = [
        ("group_id", client.list_group_folders("..").await.err()),
        (
            "x-own",
            client
                .list_group_folders("g")
                .header("x-own", "a\nb")
                .await
                .err(),
        ),
        (
            "no name",
            client
                .list_group_folders("g")
                .header("no name", "a")
                .await
                .err(),
        ),
        (
            "query",
            client
                .list_group_folders("g")
                .search(&"a".repeat(70_000))
                .await
                .err(),
        ),
    ];
    for (parameter, error) in errors {
        check_argument(parameter, &error.unwrap());
    }
    check_argument("body", &client.upload_files(&typed).await.unwrap_err());
    let folder_name = std::env::temp_dir().display().to_string();
    for (body, path) in [(upload, "/nowhere/at/all.pdf"), (folder, &folder_name)] {
        let error = client.upload_files(&body).await.unwrap_err();
        check_argument("files", &error);
        assert!(error.to_string().contains(path), "{error}");
        assert!(error.source().is_some());
    }
    assert_eq!(recorder.count(), 0);
}

#[track_caller]
fn check_argument(parameter: &str, error: &Error<anycheck::types::ErrorBody>) {
    let Error::Argument(argument) = error else {
        panic!("{error:?}");
    };
    assert_eq!(argument.parameter(), parameter);
    assert!(error.to_string().contains(parameter), "{error}");
    assert!(error.status().is_none() && error.headers().is_none());
}

#[test]
fn a_client_that_cannot_be_built() {
    let bad = [
        Client::builder().base_url("api.anycheck.ai"),
        Client::builder().base_url("ftp://api.anycheck.ai"),
        Client::builder().base_url("https://api.anycheck.ai/?a=b"),
        Client::builder().base_url("https://api.anycheck.ai/#a"),
        Client::builder().base_url(""),
        Client::builder().api_key("a\nb"),
        Client::builder().header("a b", "c"),
        Client::builder().header("a", "b\0"),
        Client::builder().user_agent("\u{7f}"),
    ];
    for builder in bad {
        let error = builder.transport(Recorder::default()).build().unwrap_err();
        assert!(!error.to_string().is_empty());
    }
}

#[tokio::test]
async fn a_call_owns_its_arguments() {
    let recorder = Recorder::new(vec![reply(200, &[], "{}"), reply(200, &[], "{}")]);
    let client = over(&recorder);
    let body = CreateFolderRequest::new().name("kept");
    let (create, list) = (client.create_folder(&body), {
        let group = String::from("g");
        client.list_group_folders(&group)
    });
    drop((client, body));
    tokio::spawn(create.into_future()).await.unwrap().unwrap();
    tokio::spawn(async { list.await }).await.unwrap().unwrap();
    assert_eq!(recorder.sent()[0].body, br#"{"name":"kept"}"#);
}
