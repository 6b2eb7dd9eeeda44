//! Streams of events and of lines, cut anywhere.

use std::error::Error;

use bytes::Bytes;

use crate::Outcome;
use crate::client::Client;
use crate::transport::{answering, wait_for};

/// An item may have so many bytes.
const LONGEST_ITEM: u64 = 200;

/// The first bytes say where the others are cut: the items are the same as if they came at once.
pub fn of_bytes(bytes: &[u8]) -> Outcome {
    let at = bytes
        .len()
        .min(1 + usize::from(bytes.first().copied().unwrap_or_default() % 16));
    let (cuts, text) = bytes.split_at(at);
    let pieces = cut(text, cuts);
    let single = text.chunks(1).map(Bytes::copy_from_slice).collect();
    for read in [events, lines] {
        let whole = read(vec![Bytes::copy_from_slice(text)])?;
        for pieces in [&pieces, &single] {
            let items = read(Vec::clone(pieces))?;
            if items != whole {
                return Err(format!("{whole:?} becomes {items:?}, cut as {pieces:?}"));
            }
        }
    }
    Ok(())
}

/// Pieces as long as the cuts say, over and over, some of them empty.
fn cut(text: &[u8], cuts: &[u8]) -> Vec<Bytes> {
    let (mut pieces, mut rest) = (Vec::new(), text);
    // A piece is not empty for ever.
    for length in cuts.iter().chain([&1]).cycle() {
        if rest.is_empty() {
            break;
        }
        let (piece, behind) = rest.split_at(usize::from(*length).min(rest.len()));
        pieces.push(Bytes::copy_from_slice(piece));
        rest = behind;
    }
    pieces
}

fn client(pieces: Vec<Bytes>) -> Result<Client, String> {
    let builder = Client::builder().transport(answering(200, pieces));
    let builder = builder
        .base_url("https://example.com")
        .max_body_size(LONGEST_ITEM);
    builder.build().map_err(|error| error.to_string())
}

fn events(pieces: Vec<Bytes>) -> Result<Vec<String>, String> {
    let client = client(pieces)?;
    wait_for(async {
        let reply = client.watch_events().await.map_err(|error| said(&error))?;
        let (mut stream, mut items) = (reply.into_body(), Vec::new());
        while let Some(item) = stream.next().await {
            items.push(item.map_or_else(|error| said(&error), |item| format!("{item:?}")));
        }
        items.push(format!(
            "{:?} {:?}",
            stream.last_event_id(),
            stream.reconnect_after()
        ));
        Ok(items)
    })?
}

fn lines(pieces: Vec<Bytes>) -> Result<Vec<String>, String> {
    let client = client(pieces)?;
    wait_for(async {
        let reply = client.read_lines().await.map_err(|error| said(&error))?;
        let (mut stream, mut items) = (reply.into_body(), Vec::new());
        while let Some(item) = stream.next().await {
            items.push(item.map_or_else(|error| said(&error), |item| format!("{item:?}")));
        }
        Ok(items)
    })?
}

fn said(error: &dyn Error) -> String {
    match error.source() {
        Some(source) => format!("{error}: {}", said(source)),
        None => error.to_string(),
    }
}
