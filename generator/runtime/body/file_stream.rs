//! Reads a file on disk while it is sent.

use std::io;
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use tokio::fs::File;
use tokio::io::{AsyncRead, ReadBuf};

use super::super::maybe_send::BoxError;
use super::{Body, BodyStream};

/// How much is read at a time.
const CHUNK: usize = 64 * 1024;

/// The content of a file, as long as the file is now.
pub(crate) async fn open(path: &Path) -> Result<Body, BoxError> {
    let file = File::open(path).await?;
    let metadata = file.metadata().await?;
    if !metadata.is_file() {
        return Err("it is not a file".into());
    }
    let stream = FileStream {
        left: metadata.len(),
        file,
        buffer: vec![0; CHUNK],
    };
    Ok(Body::stream(BodyStream::new(stream), Some(metadata.len())))
}

/// Ends where the file ended when it was opened, even if it grows.
struct FileStream {
    left: u64,
    file: File,
    buffer: Vec<u8>,
}

impl Stream for FileStream {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Self { left, file, buffer } = &mut *self;
        let room = usize::try_from(*left).unwrap_or(CHUNK).min(CHUNK);
        let mut read = ReadBuf::new(&mut buffer[..room]);
        if let Err(error) = ready!(Pin::new(file).poll_read(context, &mut read)) {
            return Poll::Ready(Some(Err(error)));
        }
        *left -= read.filled().len() as u64;
        match read.filled() {
            [] => Poll::Ready(None),
            filled => Poll::Ready(Some(Ok(Bytes::copy_from_slice(filled)))),
        }
    }
}
