//! Takes a body of `multipart/form-data` apart, byte by byte (RFC 7578, RFC 2046 section 5.1).

use crate::server::Sent;

#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    pub name: String,
    pub file_name: Option<String>,
    pub content_type: Option<String>,
    pub content: Vec<u8>,
}

impl Part {
    pub fn text(name: &str, content: &str) -> Self {
        Self {
            name: name.to_owned(),
            file_name: None,
            content_type: None,
            content: content.as_bytes().to_vec(),
        }
    }

    pub fn file(name: &str, file_name: &str, content_type: &str, content: &[u8]) -> Self {
        Self {
            name: name.to_owned(),
            file_name: Some(file_name.to_owned()),
            content_type: Some(content_type.to_owned()),
            content: content.to_vec(),
        }
    }

    fn parse(bytes: &[u8]) -> Self {
        let end = position(bytes, b"\r\n\r\n").expect("an empty line after the headers");
        let head = std::str::from_utf8(&bytes[..end]).unwrap();
        let mut lines = head.split("\r\n");
        let disposition = lines.next().unwrap();
        let rest = disposition.strip_prefix("Content-Disposition: form-data; name=\"");
        let (name, rest) = rest.unwrap().split_once('"').unwrap();
        let file_name = rest
            .strip_prefix("; filename=\"")
            .map(|rest| rest.strip_suffix('"').unwrap().to_owned());
        assert!(file_name.is_some() || rest.is_empty(), "{disposition}");
        let content_type = lines
            .next()
            .map(|line| line.strip_prefix("Content-Type: ").unwrap().to_owned());
        assert_eq!(lines.next(), None, "{head}");
        Self {
            name: name.to_owned(),
            file_name,
            content_type,
            content: bytes[end + 4..].to_vec(),
        }
    }
}

/// The boundary that the `Content-Type` of a request names; empty if it is no form.
pub fn boundary(sent: &Sent) -> &str {
    let content_type = sent.header("content-type").unwrap_or_default();
    content_type
        .strip_prefix("multipart/form-data; boundary=")
        .unwrap_or_default()
}

/// The parts of a request, in order.
pub fn parts(sent: &Sent) -> Vec<Part> {
    let boundary = boundary(sent);
    assert!((1..=70).contains(&boundary.len()), "{boundary:?}");
    let delimiter = format!("\r\n--{boundary}").into_bytes();
    // The first delimiter has no line break of its own before it.
    let body = [b"\r\n", sent.body.as_slice()].concat();
    let mut rest = body.strip_prefix(delimiter.as_slice()).expect("a boundary");
    let mut parts = Vec::new();
    while let Some(after) = rest.strip_prefix(b"\r\n") {
        let end = position(after, &delimiter).expect("another boundary");
        parts.push(Part::parse(&after[..end]));
        rest = &after[end + delimiter.len()..];
    }
    assert_eq!(rest, b"--\r\n", "the end of the last boundary");
    parts
}

fn position(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes
        .windows(wanted.len())
        .position(|window| window == wanted)
}
