//! Frames of HTTP/2, byte by byte (RFC 9113).

/// The preface of a client.
const PREFACE: usize = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".len();

/// The length of the head of a frame.
pub const HEAD: usize = 9;

const DATA: u8 = 0;
const HEADERS: u8 = 1;

/// Settings that set nothing.
pub const SETTINGS: &[u8] = b"\0\0\0\x04\0\0\0\0\0";
/// The settings of the client are taken; without this they do not hold.
pub const TAKEN: &[u8] = b"\0\0\0\x04\x01\0\0\0\0";
/// Settings that let the client send nothing: the first window of a stream is empty.
pub const NO_WINDOW: &[u8] = b"\0\0\x06\x04\0\0\0\0\0\0\x04\0\0\0\0";
/// A ping.
pub const PING: &[u8] = b"\0\0\x08\x06\0\0\0\0\0abcdefgh";
/// A window that opens by one byte.
pub const WINDOW: &[u8] = b"\0\0\x04\x08\0\0\0\0\0\0\0\0\x01";
/// A window of the first stream that opens by one byte.
pub const DROP: &[u8] = b"\0\0\x04\x08\0\0\0\0\x01\0\0\0\x01";
/// Windows of the connection and of the first stream that open by 64 kB.
pub const GULP: &[u8] = b"\0\0\x04\x08\0\0\0\0\0\0\x01\0\0\0\0\x04\x08\0\0\0\0\x01\0\x01\0\0";
/// The whole reply of the first stream: status 204.
pub const NO_CONTENT: &[u8] = b"\0\0\x01\x01\x05\0\0\0\x01\x89";
/// The whole reply of the first stream: status 413.
pub const REFUSAL: &[u8] = b"\0\0\x05\x01\x05\0\0\0\x01\x08\x03413";
/// The first stream is closed since no more is needed of it.
pub const ENOUGH: &[u8] = b"\0\0\x04\x03\0\0\0\0\x01\0\0\0\0";
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
    let mut start = 0;
    loop {
        let frame = read.get(start..)?;
        start += end_of_frame(frame)?;
        if frame[3] == HEADERS {
            return Some(start);
        }
    }
}

/// Finds the end of a frame in what was read; the preface counts as one.
pub fn end_of_frame(read: &[u8]) -> Option<usize> {
    let head = read.get(..HEAD)?;
    let length = usize::from(head[0]) << 16 | usize::from(head[1]) << 8 | usize::from(head[2]);
    let end = match head.starts_with(b"PRI") {
        true => PREFACE,
        false => HEAD + length,
    };
    (end <= read.len()).then_some(end)
}

/// A piece of the body of the first stream.
pub fn data(piece: &[u8]) -> Vec<u8> {
    let length = u32::try_from(piece.len()).unwrap().to_be_bytes();
    [&length[1..], &[DATA, 0, 0, 0, 0, 1], piece].concat()
}
