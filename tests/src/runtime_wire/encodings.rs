//! Bodies with a `Content-Encoding`: refused, or decoded piece by piece within the limit.

use std::error::Error as _;

use bytes::Bytes;

use crate::mini_client::Client;
use crate::recorder::{Recorder, Step, reply_by_step};
use crate::runtime::error::Error;

/// Answers each request with the same bytes in pieces.
struct Encoded(Recorder);

impl Encoded {
    fn new(status: u16, encodings: &[&str], body: &[u8], piece: usize) -> Self {
        let mut headers = vec![("content-type", "application/json")];
        headers.extend(encodings.iter().map(|name| ("content-encoding", *name)));
        let pieces = body.chunks(piece).map(Bytes::copy_from_slice);
        let steps = pieces.map(Step::Piece).collect();
        Self(Recorder::always(reply_by_step(status, &headers, steps)))
    }

    fn client(&self) -> Client {
        let builder = Client::builder().transport(self.0.clone()).api_key("k");
        builder.max_body_size(1024 * 1024).build().unwrap()
    }

    /// The encodings that the last request asked for.
    fn asked(&self) -> Option<String> {
        let sent = self.0.sent().pop().unwrap();
        sent.header("accept-encoding").map(ToOwned::to_owned)
    }
}

fn assert_names_it<E: std::fmt::Debug>(error: &Error<E>, encoding: &str) {
    assert!(matches!(error, Error::UnexpectedBody(_)), "{error:?}");
    assert!(error.to_string().contains("`Content-Encoding`"), "{error}");
    let source = error.source().unwrap().to_string();
    assert!(
        source.contains(&format!("`Content-Encoding: {encoding}`")),
        "{source}"
    );
}

#[tokio::test]
async fn an_encoding_that_was_not_asked_for_is_named() {
    let long: &'static str = "x".repeat(5_000).leak();
    let long = &[long][..];
    let cut = format!("{}…", &long[0][..60]);
    let cases: [(&[&str], &str); 7] = [
        (long, &cut),
        (&["deflate"], "deflate"),
        (&["ZSTD"], "zstd"),
        (&["x-own"], "x-own"),
        (&["identity, deflate"], "deflate"),
        (&["gzip, zstd"], "gzip, zstd"),
        (&["compress", "gzip"], "compress, gzip"),
    ];
    for status in [200, 404, 418] {
        for (encodings, named) in cases {
            let encoded = Encoded::new(status, encodings, b"\x1f\x8b\x08", 9);
            let client = encoded.client();
            let error = client.list_items().await.unwrap_err();
            assert_names_it(&error, named);
            assert_eq!(error.status().unwrap(), status);
            assert_eq!(&error.raw_body().unwrap()[..], b"\x1f\x8b\x08");
            assert_names_it(&client.watch_items().await.unwrap_err(), named);
            assert_names_it(&client.download("1").await.unwrap_err(), named);
        }
    }
}

#[tokio::test]
async fn no_encoding_is_none() {
    for encodings in [&[][..], &["identity"], &["", "Identity, identity"]] {
        let encoded = Encoded::new(200, encodings, b"[]", 1);
        assert!(encoded.client().list_items().await.unwrap().is_empty());
    }
    // Nothing is nothing, whatever it is encoded in.
    let encoded = Encoded::new(204, &["gzip"], b"", 1);
    assert!(encoded.client().put_item("1", &[].into()).await.is_ok());
}

#[tokio::test]
async fn who_asks_for_an_encoding_gets_it() {
    let encoded = Encoded::new(200, &["zstd"], b"raw", 9);
    let call = encoded
        .client()
        .put_raw("")
        .header("accept-encoding", "br;q=0.1, ZSTD");
    assert_eq!(&call.await.unwrap()[..], b"raw");
    let call = encoded
        .client()
        .put_raw("")
        .header("accept-encoding", "identity");
    assert_names_it(&call.await.unwrap_err(), "zstd");
    // A weight of zero refuses it; `x-gzip` is `gzip`.
    let encoded = Encoded::new(200, &["zstd"], b"raw", 9);
    let call = encoded
        .client()
        .put_raw("")
        .header("accept-encoding", "*, zstd;q=0.0");
    assert_names_it(&call.await.unwrap_err(), "zstd");
}

#[cfg(not(any(feature = "gzip", feature = "brotli")))]
#[tokio::test]
async fn nothing_is_asked_for_without_a_feature() {
    let encoded = Encoded::new(200, &["gzip"], b"\x1f\x8b\x08", 9);
    assert_names_it(&encoded.client().list_items().await.unwrap_err(), "gzip");
    assert_eq!(encoded.asked(), None);
    let encoded = Encoded::new(200, &["br"], b"\x0b", 9);
    assert_names_it(&encoded.client().list_items().await.unwrap_err(), "br");
}

#[cfg(any(feature = "gzip", feature = "brotli"))]
#[tokio::test]
async fn what_can_be_decoded_is_asked_for() {
    let encoded = Encoded::new(200, &[], b"[]", 9);
    encoded.client().list_items().await.unwrap();
    let both = cfg!(feature = "gzip") && cfg!(feature = "brotli");
    let asked = encoded.asked().unwrap();
    assert!(!both || asked == "gzip, br", "{asked:?}");
    // Not of a part of a body, nor where the caller asks.
    encoded
        .client()
        .list_items()
        .header("range", "bytes=0-1")
        .await
        .unwrap();
    assert_eq!(encoded.asked(), None);
    encoded
        .client()
        .list_items()
        .header("accept-encoding", "x")
        .await
        .unwrap();
    assert_eq!(encoded.asked().as_deref(), Some("x"));
}

#[cfg(feature = "gzip")]
mod gzip {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::*;

    fn gzip(body: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(body).unwrap();
        encoder.finish().unwrap()
    }

    #[tokio::test]
    async fn bodies_of_any_pieces_are_decoded() {
        let body = gzip(br#"[{"name":"a"}]"#);
        for piece in [1, 2, 3, 9, 10, 11, 18, 19, body.len() - 1, body.len()] {
            for encoding in ["gzip", "X-GZip"] {
                let encoded = Encoded::new(200, &[encoding], &body, piece);
                let reply = encoded.client().list_items().await.unwrap();
                assert_eq!(reply[0].name, "a", "{piece}");
                assert!(!reply.headers().contains_key("content-encoding"));
            }
            let encoded = Encoded::new(404, &["gzip"], &gzip(br#"{"detail":"gone"}"#), piece);
            let error = encoded.client().list_items().await.unwrap_err();
            assert_eq!(error.body().unwrap().detail, "gone");
        }
        // Members follow one another; one body may be encoded twice.
        let two = [gzip(b"["), gzip(b"]")].concat();
        for piece in [1, 5, two.len()] {
            let encoded = Encoded::new(200, &["gzip"], &two, piece);
            assert!(encoded.client().list_items().await.unwrap().is_empty());
        }
        let twice = gzip(&gzip(b"[]"));
        for encodings in [
            &["gzip", "gzip"][..],
            &["gzip, gzip"],
            &["identity, GZIP ,, x-Gzip,"],
            &["", "gzip", "identity", "gzip"],
        ] {
            let encoded = Encoded::new(200, encodings, &twice, 7);
            let reply = encoded.client().list_items().await.unwrap();
            assert!(reply.is_empty());
            assert!(!reply.headers().contains_key("content-encoding"));
        }
    }

    /// As many as nobody needs are refused as if they were unknown.
    #[tokio::test]
    async fn many_encodings_are_not_undone() {
        let thrice = gzip(&gzip(&gzip(b"[]")));
        let encoded = Encoded::new(200, &["gzip, gzip, gzip"], &thrice, 9);
        assert!(encoded.client().list_items().await.unwrap().is_empty());
        let encoded = Encoded::new(200, &["gzip, gzip, gzip, gzip"], &gzip(&thrice), 9);
        let error = encoded.client().list_items().await.unwrap_err();
        assert_names_it(&error, "gzip, gzip, gzip, gzip");
    }

    /// So it is with transports whose own client decodes, as one of reqwest with its feature `gzip`: it
    /// takes the header away with what it has undone, and so nothing is undone twice.
    #[tokio::test]
    async fn what_a_transport_has_decoded_is_taken_as_it_is() {
        let encoded = Encoded::new(200, &[], b"[]", 9);
        assert!(encoded.client().list_items().await.unwrap().is_empty());
        // Where the header is gone and the encoding is not, what comes is no JSON.
        let encoded = Encoded::new(200, &[], &gzip(b"[]"), 9);
        let error = encoded.client().list_items().await.unwrap_err();
        assert!(error.is_decode(), "{error:?}");
    }

    #[tokio::test]
    async fn a_body_that_is_cut_or_broken_is_an_error() {
        let body = gzip(br#"[{"name":"a"}]"#);
        for length in 1..body.len() {
            let encoded = Encoded::new(200, &["gzip"], &body[..length], 4);
            let error = encoded.client().list_items().await.unwrap_err();
            assert!(matches!(error, Error::Transport(_)), "{length}: {error:?}");
        }
        let mut wrong = body.clone();
        let last = wrong.len() - 6;
        wrong[last] ^= 1;
        let trailing = [&body[..], b"garbage"].concat();
        for body in [b"[]".to_vec(), wrong, trailing] {
            let encoded = Encoded::new(200, &["gzip"], &body, 4096);
            let error = encoded.client().list_items().await.unwrap_err();
            assert!(matches!(error, Error::Transport(_)), "{error:?}");
        }
    }

    /// Members that hold nothing give others their turns.
    #[tokio::test(flavor = "current_thread")]
    async fn members_without_end_hold_up_nobody() {
        let members = gzip(b"").repeat(200_000);
        let encoded = Encoded::new(200, &["gzip", "gzip"], &gzip(&members), 1 << 20);
        let client = encoded.client();
        let call = client.list_items();
        let turns = async {
            let mut turns = 0;
            loop {
                tokio::task::yield_now().await;
                turns += 1;
                if turns == 1_000 {
                    return turns;
                }
            }
        };
        tokio::select! {
            biased;
            _ = call.send() => panic!("the call was over before others had turns"),
            turns = turns => assert_eq!(turns, 1_000),
        }
    }

    #[tokio::test]
    async fn the_limit_holds_for_what_comes_out() {
        let bomb = gzip(&vec![b' '; 64 * 1024 * 1024]);
        assert!(bomb.len() < 70_000);
        let encoded = Encoded::new(200, &["gzip"], &bomb, bomb.len());
        let error = encoded.client().list_items().await.unwrap_err();
        assert!(matches!(error, Error::BodyTooLarge(_)), "{error:?}");
        // A stream has no limit, but its pieces are small.
        let reply = encoded.client().download("1").await;
        let mut stream = reply.unwrap().into_body();
        let mut length = 0;
        while let Some(piece) = stream.next().await {
            let piece = piece.unwrap();
            assert!(piece.len() <= 128 * 1024, "{}", piece.len());
            length += piece.len();
        }
        assert_eq!(length, 64 * 1024 * 1024);
    }

    #[tokio::test]
    async fn what_is_flushed_is_handed_over_at_once() {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(b"first").unwrap();
        encoder.flush().unwrap();
        let flushed = std::mem::take(encoder.get_mut());
        let body = [flushed, encoder.finish().unwrap()].concat();
        let encoded = Encoded::new(200, &["gzip"], &body, body.len() - 12);
        let reply = encoded.client().download("1").await;
        let mut stream = reply.unwrap().into_body();
        assert_eq!(&stream.next().await.unwrap().unwrap()[..], b"first");
    }
}

#[cfg(feature = "brotli")]
mod brotli {
    use super::*;

    /// `[{"name":"brotli"}]`.
    const ITEM: &[u8] = b"\x0b\x09\x80\x5b\x7b\x22\x6e\x61\x6d\x65\x22\x3a\x22\x62\x72\x6f\x74\x6c\x69\x22\x7d\x5d\x03";

    /// 64 MiB of blanks.
    const BOMB: &[u8] = b"\xcb\xff\xff\x3f\xf8\x25\x40\xe2\xb1\x40\x20\xf7\xfe\x8f\xff\xff\x7f\xf0\x4b\x00\xc4\x61\x11\x80\
        \xee\xfd\x1f\xff\xff\xff\xe0\x97\x00\x88\xc3\x02\x00\xdd\xfb\x3f\xfe\xff\xff\xc1\x2f\x01\x10\x87\
        \x05\x00\xba\xf7\x7f\xfc\xff\xff\x83\x5f\x02\x20\x0e\x0b\x00\x74\xef\xff\xf8\xff\xff\x07\xbf\x04\
        \x40\x1c\x16\x00\xe8\xde\xff\xf1\xff\xff\x0f\x7e\x09\x80\x38\x2c\x00\xd0\xbd\xff\xcb\xff\xff\x3f\
        \xfc\x12\x00\x71\x58\x00\xa0\x7b\xff\x07";

    #[tokio::test]
    async fn bodies_of_any_pieces_are_decoded_and_cut_ones_are_errors() {
        for piece in [1, 2, 7, ITEM.len()] {
            let encoded = Encoded::new(200, &["br"], ITEM, piece);
            assert_eq!(
                encoded.client().list_items().await.unwrap()[0].name,
                "brotli"
            );
        }
        for length in 1..ITEM.len() {
            let encoded = Encoded::new(200, &["br"], &ITEM[..length], 4);
            let error = encoded.client().list_items().await.unwrap_err();
            assert!(matches!(error, Error::Transport(_)), "{length}: {error:?}");
        }
        let trailing = [ITEM, b"x"].concat();
        for piece in [3, trailing.len()] {
            let encoded = Encoded::new(200, &["br"], &trailing, piece);
            assert!(encoded.client().list_items().await.is_err());
        }
    }

    #[tokio::test]
    async fn the_limit_holds_for_what_comes_out() {
        let encoded = Encoded::new(200, &["br"], BOMB, BOMB.len());
        let error = encoded.client().list_items().await.unwrap_err();
        assert!(matches!(error, Error::BodyTooLarge(_)), "{error:?}");
        let reply = encoded.client().download("1").await;
        let mut stream = reply.unwrap().into_body();
        let mut length = 0;
        while let Some(piece) = stream.next().await {
            let piece = piece.unwrap();
            assert!(piece.len() <= 128 * 1024, "{}", piece.len());
            length += piece.len();
        }
        assert_eq!(length, 64 * 1024 * 1024);
    }
}
