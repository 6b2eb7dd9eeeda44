//! Replies that come in pieces, as a script says.

use bytes::Bytes;

use crate::mini_client::Client;
pub use crate::recorder::Step;
use crate::recorder::{Recorder, reply_by_step};

/// Gives the same reply to each request.
pub struct Script {
    steps: Vec<Step>,
    status: u16,
    content_type: &'static str,
    recorder: Recorder,
}

impl Script {
    pub fn new(steps: Vec<Step>) -> Self {
        Self {
            steps,
            status: 200,
            content_type: "",
            recorder: Recorder::default(),
        }
    }

    /// A reply that comes in these pieces and ends.
    pub fn pieces<P: AsRef<[u8]>>(pieces: impl IntoIterator<Item = P>) -> Self {
        Self::new(pieces.into_iter().map(piece).collect())
    }

    pub fn status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    pub fn content_type(mut self, content_type: &'static str) -> Self {
        self.content_type = content_type;
        self
    }

    /// A client of which one item may have `limit` bytes.
    pub fn client(&self, limit: u64) -> Client {
        let content_type = ("content-type", self.content_type);
        let headers = match self.content_type {
            "" => &[][..],
            _ => &[content_type],
        };
        let reply = reply_by_step(self.status, headers, self.steps.clone());
        self.recorder.answer_always(reply);
        let builder = Client::builder().transport(self.recorder.clone());
        let builder = builder.api_key("k").max_body_size(limit);
        builder.build().unwrap()
    }

    /// The header that was sent last.
    pub fn sent(&self, name: &str) -> Option<String> {
        let sent = self.recorder.sent().pop().unwrap();
        sent.header(name).map(ToOwned::to_owned)
    }

    /// Whether the body was given up or read to its end.
    pub fn is_dropped(&self) -> bool {
        self.recorder.is_dropped()
    }
}

pub fn piece(bytes: impl AsRef<[u8]>) -> Step {
    Step::Piece(Bytes::copy_from_slice(bytes.as_ref()))
}

/// What comes of a text, however it is cut into pieces.
pub async fn read_cut(read: impl AsyncFn(&Script, u64) -> Vec<String>, text: &[u8]) -> Vec<String> {
    let whole = read(&Script::pieces([text]), 1000).await;
    for at in 0..=text.len() {
        let (start, end) = text.split_at(at);
        let cut = read(&Script::pieces([start, b"", end]), 1000).await;
        assert_eq!(cut, whole, "cut at {at}");
    }
    let bytes = Script::pieces(text.chunks(1));
    assert_eq!(read(&bytes, 1000).await, whole, "byte by byte");
    whole
}
