//! Files to upload: in memory, on disk, or read while they are sent.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use anycheck::body::BodyStream;
use anycheck::types::{FileCategory, UploadFilesRequest};
use anycheck::{Error, FilePart};
use bytes::Bytes;
use futures_core::Stream;
use serde_json::{Value, json};

use crate::multipart::{Part, parts};
use crate::server::Server;
use crate::{ID, client};

/// Gives its pieces one by one.
struct Pieces(std::vec::IntoIter<io::Result<Bytes>>);

impl Stream for Pieces {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.next())
    }
}

fn pieces(pieces: Vec<io::Result<Bytes>>) -> BodyStream {
    BodyStream::new(Pieces(pieces.into_iter()))
}

fn upload(files: Vec<FilePart>) -> UploadFilesRequest {
    UploadFilesRequest::new(FileCategory::VerificationInputFile, files)
}

fn stored() -> Value {
    json!({ "object_id": ID, "file_category": "VERIFICATION_INPUT_FILE", "files": [] })
}

#[tokio::test]
async fn all_kinds_of_files_in_one_form() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("on disk.bin");
    let content: Vec<u8> = (0..=255_u8).cycle().take(200_000).collect();
    std::fs::write(&path, &content).unwrap();
    let stream = pieces(vec![
        Ok(Bytes::from_static(b"in ")),
        Ok(Bytes::new()),
        Ok(Bytes::from_static(b"pieces")),
    ]);
    let body = upload(vec![
        FilePart::path(&path),
        FilePart::path(&path)
            .file_name("other")
            .content_type("image/png"),
        FilePart::bytes("in memory", vec![0, 13, 10, 45, 45]),
        FilePart::stream("stream", 9, stream).content_type("text/plain"),
    ]);
    let server = Server::answering(200, &stored()).await;
    client(&server.url()).upload_files(&body).await.unwrap();
    let sent = server.only();
    assert_eq!(
        sent.header("content-length"),
        Some(sent.body.len().to_string().as_str())
    );
    assert_eq!(sent.header("transfer-encoding"), None);
    let binary = "application/octet-stream";
    let expected = [
        Part::text("file_category", "VERIFICATION_INPUT_FILE"),
        Part::file("files", "on disk.bin", binary, &content),
        Part::file("files", "other", "image/png", &content),
        Part::file("files", "in memory", binary, b"\0\r\n--"),
        Part::file("files", "stream", "text/plain", b"in pieces"),
    ];
    assert_eq!(parts(&sent), expected);
}

#[tokio::test]
async fn a_stream_that_fails_or_has_another_length_is_no_request() {
    let server = Server::answering(200, &stored()).await;
    let text = || Ok(Bytes::from_static(b"abc"));
    let streams = [
        (4, vec![text()]),
        (2, vec![text()]),
        (5, vec![text(), text()]),
        (6, vec![text(), Err(io::Error::other("the disk is gone"))]),
    ];
    for (length, content) in streams {
        let file = FilePart::stream("s", length, pieces(content));
        let error = client(&server.url())
            .upload_files(&upload(vec![file]))
            .await;
        let error = error.unwrap_err();
        assert!(matches!(error, Error::Transport(_)), "{length}: {error:?}");
    }
    assert!(server.sent().is_empty(), "none of them was whole");
}

#[tokio::test]
async fn a_stream_is_sent_once_also_by_clones_of_the_request() {
    let server = Server::answering(200, &stored()).await;
    let file = FilePart::stream("s", 3, pieces(vec![Ok(Bytes::from_static(b"abc"))]));
    let body = upload(vec![file]);
    let client = client(&server.url());
    client.upload_files(&body.clone()).await.unwrap();
    let error = client.upload_files(&body).await.unwrap_err();
    assert!(matches!(&error, Error::Argument(argument) if argument.parameter() == "files"));
    assert_eq!(server.sent().len(), 1);
}
