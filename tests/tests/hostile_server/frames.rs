//! Frames of HTTP/2, byte by byte (RFC 9113).

/// The preface of a client.
const PREFACE: usize = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".len();

/// The length of the head of a frame.
const FRAME_HEAD: usize = 9;

const HEADERS: u8 = 1;

/// Settings that set nothing.
pub const SETTINGS: &[u8] = b"\0\0\0\x04\0\0\0\0\0";
/// Settings that let the client send nothing: the first window of a stream is empty.
pub const NO_WINDOW: &[u8] = b"\0\0\x06\x04\0\0\0\0\0\0\x04\0\0\0\0";
/// A ping.
pub const PING: &[u8] = b"\0\0\x08\x06\0\0\0\0\0abcdefgh";
/// A window that opens by one byte.
pub const WINDOW: &[u8] = b"\0\0\x04\x08\0\0\0\0\0\0\0\0\x01";
/// Headers of the first stream: status 200, and a body follows.
pub const OK_HEAD: &[u8] = b"\0\0\x01\x01\x04\0\0\0\x01\x88";
/// An interim reply on the first stream: status 103.
pub const EARLY_HINTS: &[u8] = b"\0\0\x05\x01\x04\0\0\0\x01\x08\x03103";
/// A piece of the body of the first stream: `[`.
pub const PIECE: &[u8] = b"\0\0\x01\0\0\0\0\0\x01[";
/// A piece of blanks.
pub const BLANKS: &[u8] = b"\0\0\x10\0\0\0\0\0\x01                ";
/// A piece of nothing.
pub const NOTHING: &[u8] = b"\0\0\0\0\0\0\0\0\x01";
/// The last piece of the body of the first stream: `[]`.
pub const LAST: &[u8] = b"\0\0\x02\0\x01\0\0\0\x01[]";
/// The first stream breaks off because the server could not go on.
pub const BROKEN: &[u8] = b"\0\0\x04\x03\0\0\0\0\x01\0\0\0\x02";
/// The first stream is put back unread.
pub const REFUSED: &[u8] = b"\0\0\x04\x03\0\0\0\0\x01\0\0\0\x07";
/// The server goes away, and has looked at no stream.
pub const GO_AWAY_UNREAD: &[u8] = b"\0\0\x08\x07\0\0\0\0\0\0\0\0\0\0\0\0\0";
/// The server goes away with the first stream done.
pub const GO_AWAY_READ: &[u8] = b"\0\0\x08\x07\0\0\0\0\0\0\0\0\x01\0\0\0\0";
/// The server goes away for a fault of its own.
pub const GO_AWAY_BROKEN: &[u8] = b"\0\0\x08\x07\0\0\0\0\0\0\0\0\0\0\0\0\x02";
/// Something that was not asked for is announced on the first stream.
pub const PUSH: &[u8] = b"\0\0\x05\x05\x04\0\0\0\x01\0\0\0\x02\x82";
/// Headers that do not end.
pub const OPEN_HEADERS: &[u8] = b"\0\0\x01\x01\0\0\0\0\x01\x88";
/// A part of headers that do not end: `a: aaaaaaaa`.
pub const CONTINUATION: &[u8] = b"\0\0\x0c\x09\0\0\0\0\x01\0\x01a\x08aaaaaaaa";
/// A frame that is longer than a client allows.
pub const TOO_LONG: &[u8] = b"\x7f\xff\xff\0\0\0\0\0\x01";
/// A frame of no known kind.
pub const UNKNOWN: &[u8] = b"\0\0\x04\xee\0\0\0\0\0abcd";
/// A reply on a stream that nobody has opened.
pub const STRAY: &[u8] = b"\0\0\x01\x01\x05\0\0\0\x63\x88";

/// Finds the end of the headers of a request in what was read.
pub fn end_of_request(read: &[u8]) -> Option<usize> {
    let is_first = read.starts_with(b"PRI");
    let mut start = if is_first { PREFACE } else { 0 };
    loop {
        let head = read.get(start..start + FRAME_HEAD)?;
        let length = usize::from(head[0]) << 16 | usize::from(head[1]) << 8 | usize::from(head[2]);
        start += FRAME_HEAD + length;
        if start > read.len() {
            return None;
        }
        if head[3] == HEADERS {
            return Some(start);
        }
    }
}
