//! Multipart bodies, read by rules of their own.

use arbitrary::{Result, Unstructured};

use crate::Outcome;
use crate::addresses::text;
use crate::client::Client;
use crate::client::types::SendFormForm;
use crate::runtime::body::file_part::FilePart;
use crate::transport::{Sent, answering, only, wait_for};

/// A part as a server reads it.
#[derive(Clone, Debug, PartialEq)]
struct Part {
    name: String,
    file: Option<String>,
    content: Vec<u8>,
}

/// Parts that are made of these choices come as they are, with no part more and none less.
pub fn of_choices(choices: &[u8]) -> Outcome {
    let Ok((form, parts)) = form(&mut Unstructured::new(choices)) else {
        return Ok(());
    };
    let recorder = answering(204, Vec::new());
    let builder = Client::builder()
        .transport(recorder.clone())
        .base_url("https://example.com");
    let client = builder.build().map_err(|error| error.to_string())?;
    let result = wait_for(client.send_form(&form).send())?;
    let Some(sent) = only(&recorder)? else {
        return result.map_or(Ok(()), |_| Err("nothing was sent".to_owned()));
    };
    let read = read(&sent)?;
    (read == parts)
        .then_some(())
        .ok_or_else(|| format!("{parts:?} becomes {read:?}"))
}

fn form(choices: &mut Unstructured<'_>) -> Result<(SendFormForm, Vec<Part>)> {
    let part = |name: &str, file: Option<&str>, content: &[u8]| Part {
        name: written(name),
        file: file.map(written),
        content: content.to_vec(),
    };
    let value = text(choices)?;
    let mut form = SendFormForm::new(&*value);
    let mut parts = vec![part("text", None, value.as_bytes())];
    if choices.arbitrary()? {
        let (name, content) = (text(choices)?, text(choices)?);
        let media_type = if choices.arbitrary()? {
            text(choices)?
        } else {
            "text/plain".to_owned()
        };
        parts.push(part("file", Some(&name), content.as_bytes()));
        form = form.file(FilePart::bytes(name, content.into_bytes()).content_type(media_type));
    }
    for _ in 0..choices.int_in_range(0..=2)? {
        let (name, value) = (text(choices)?, text(choices)?);
        parts.push(part(&name, None, value.as_bytes()));
        form = form.additional_part(&name, value);
    }
    Ok((form, parts))
}

/// A name as browsers write it: the characters that would end it are encoded, and so are those of
/// its end by which readers escape the quote behind.
fn written(name: &str) -> String {
    let name = name
        .replace('\n', "%0A")
        .replace('\r', "%0D")
        .replace('"', "%22");
    let bare = name.trim_end_matches('\\');
    bare.to_owned() + &"%5C".repeat(name.len() - bare.len())
}

fn read(sent: &Sent) -> std::result::Result<Vec<Part>, String> {
    let content_type = sent
        .headers
        .get("content-type")
        .and_then(|value| value.to_str().ok());
    let (_, boundary) = content_type
        .and_then(|value| value.split_once("boundary="))
        .ok_or("no boundary")?;
    let mark = format!("\r\n--{}", boundary.trim_matches('"'));
    let body = [b"\r\n", &*sent.body].concat();
    let mut pieces = split(&body, mark.as_bytes());
    let (first, last) = (pieces.next(), pieces.next_back());
    if first.is_none_or(|first| !first.is_empty()) || last != Some(b"--\r\n") {
        return Err("the body has another beginning or end".to_owned());
    }
    pieces.map(part).collect()
}

fn part(piece: &[u8]) -> std::result::Result<Part, String> {
    let piece = piece
        .strip_prefix(b"\r\n")
        .ok_or("a part begins elsewhere")?;
    let at = find(piece, b"\r\n\r\n").ok_or("a part has no content")?;
    let head = std::str::from_utf8(&piece[..at]).map_err(|error| error.to_string())?;
    let mut lines = head.split("\r\n");
    let disposition = lines.next().unwrap_or_default();
    if let Some(other) = lines.find(|line| !line.starts_with("Content-Type: ")) {
        return Err(format!("a part has the header {other:?}"));
    }
    let rest = disposition
        .strip_prefix("Content-Disposition: form-data; name=\"")
        .ok_or("no name")?;
    let (name, rest) = rest.split_once('"').ok_or("a name without an end")?;
    let file = match rest {
        "" => None,
        _ => {
            let rest = rest
                .strip_prefix("; filename=\"")
                .and_then(|rest| rest.strip_suffix('"'));
            let file = rest.filter(|file| !file.contains('"'));
            Some(
                file.ok_or_else(|| format!("another disposition: {disposition:?}"))?
                    .to_owned(),
            )
        }
    };
    Ok(Part {
        name: name.to_owned(),
        file,
        content: piece[at + 4..].to_vec(),
    })
}

fn find(bytes: &[u8], mark: &[u8]) -> Option<usize> {
    bytes.windows(mark.len()).position(|window| window == mark)
}

fn split<'b>(bytes: &'b [u8], mark: &[u8]) -> std::vec::IntoIter<&'b [u8]> {
    let (mut pieces, mut rest) = (Vec::new(), bytes);
    while let Some(at) = find(rest, mark) {
        pieces.push(&rest[..at]);
        rest = &rest[at + mark.len()..];
    }
    pieces.push(rest);
    pieces.into_iter()
}
