//! Arguments in paths, queries and headers: the endpoint is the one that was called, and it is
//! given what was said.

use std::collections::BTreeMap;

use arbitrary::{Result, Unstructured};
use percent_encoding::percent_decode_str;
use url::{Url, form_urlencoded};

use crate::Outcome;
use crate::client::Client;
use crate::hostile::HOSTILE;
use crate::transport::{Recorder, Sent, answering, only, wait_for};

/// The address of the server; nothing may change it.
const BASE: &str = "https://user.example.com:8443/base/path";

/// The arguments of an operation with a parameter of each style.
#[derive(Debug)]
struct Arguments {
    path: [String; 3],
    text: String,
    list: Vec<String>,
    deep: BTreeMap<String, String>,
}

/// Arguments that are made of these choices stay where they belong.
pub fn of_choices(choices: &[u8]) -> Outcome {
    let Ok(arguments) = arguments(&mut Unstructured::new(choices)) else {
        return Ok(());
    };
    check_parts(&arguments)?;
    check_styles(&arguments)
}

/// Makes a text: a hostile one, any, or several together.
pub fn text(choices: &mut Unstructured<'_>) -> Result<String> {
    Ok(match choices.int_in_range(0..=3)? {
        0 => choices.choose(&HOSTILE.names)?.clone(),
        1 => choices.arbitrary()?,
        2 => text(choices)? + &text(choices)?,
        _ => choices
            .choose(&[
                ".", "..", "%2e", "/", "\\", "?", "#", "@", ":", "//", "%", ",", ";", "&", "=",
            ])?
            .to_string(),
    })
}

fn arguments(choices: &mut Unstructured<'_>) -> Result<Arguments> {
    Ok(Arguments {
        path: [text(choices)?, text(choices)?, text(choices)?],
        text: text(choices)?,
        list: (0..choices.int_in_range(0..=3)?)
            .map(|_| text(choices))
            .collect::<Result<_>>()?,
        deep: (0..choices.int_in_range(0..=2)?)
            .map(|_| Ok((text(choices)?, text(choices)?)))
            .collect::<Result<_>>()?,
    })
}

fn client(recorder: &Recorder) -> std::result::Result<Client, String> {
    let builder = Client::builder().transport(recorder.clone()).base_url(BASE);
    builder.build().map_err(|error| error.to_string())
}

fn check_parts(arguments: &Arguments) -> Outcome {
    let recorder = answering(204, Vec::new());
    let Arguments {
        path: [id, name, extension],
        text,
        list,
        deep,
    } = arguments;
    let call = client(&recorder)?.get_part(id, name, extension);
    let call = call
        .text(text)
        .list(list)
        .joined(list)
        .piped(list)
        .spaced(list)
        .deep(deep)
        .open_param(text);
    let call = call.x_text(text).x_list(list).crumb(text);
    let result = wait_for(call.send())?;
    let Some(sent) = only(&recorder)? else {
        return result.map_or(Ok(()), |_| Err("nothing was sent".to_owned()));
    };
    let (_, rest) = path_of(&sent)?;
    let [things, first, parts, second, end] = rest[..] else {
        return Err(format!("{} has other segments", sent.uri));
    };
    let is_literal = [things, parts, end] == ["things", "parts", "end"];
    let is_given = decoded(first)? == *id && decoded(second)? == format!("{name}.{extension}");
    if !is_literal || !is_given {
        return Err(format!("{arguments:?} becomes {}", sent.uri));
    }
    check_query(arguments, &sent)?;
    check_headers(&sent)
}

fn check_styles(arguments: &Arguments) -> Outcome {
    let recorder = answering(204, Vec::new());
    let [label, matrix, _] = &arguments.path;
    let call = client(&recorder)?.get_styles(label, matrix, &arguments.list);
    let result = wait_for(call.send())?;
    let Some(sent) = only(&recorder)? else {
        return result.map_or(Ok(()), |_| Err("nothing was sent".to_owned()));
    };
    let (_, rest) = path_of(&sent)?;
    match rest[..] {
        ["styles", first, second, _, "end"] => {
            let is_given = decoded(first)? == format!(".{label}") && {
                let second = decoded(second)?;
                second == format!(";matrix={matrix}") || (matrix.is_empty() && second == ";matrix")
            };
            is_given
                .then_some(())
                .ok_or_else(|| format!("{arguments:?} becomes {}", sent.uri))
        }
        _ => Err(format!("{} has other segments", sent.uri)),
    }
}

/// The origin, which is that of the base, and the segments behind its path.
fn path_of(sent: &Sent) -> std::result::Result<(Url, Vec<&str>), String> {
    let url = Url::parse(&sent.uri).map_err(|error| format!("{}: {error}", sent.uri))?;
    let base = Url::parse(BASE).map_err(|error| error.to_string())?;
    // As servers see it: a parser that is used to people takes `..` away.
    let start = sent
        .uri
        .strip_prefix(BASE)
        .and_then(|rest| rest.strip_prefix('/'));
    let (Some(rest), true) = (start, url.origin() == base.origin()) else {
        return Err(format!("{} goes elsewhere", sent.uri));
    };
    if url.as_str() != sent.uri || url.fragment().is_some() || !url.username().is_empty() {
        return Err(format!("{} is read as {url}", sent.uri));
    }
    let path = rest.split('?').next().unwrap_or_default();
    Ok((url, path.split('/').collect()))
}

fn decoded(segment: &str) -> std::result::Result<String, String> {
    let text = percent_decode_str(segment).decode_utf8();
    text.map(String::from)
        .map_err(|error| format!("{segment:?}: {error}"))
}

/// The query has the parameters of the document, with what was given.
fn check_query(arguments: &Arguments, sent: &Sent) -> Outcome {
    let query = sent.uri.split_once('?').map_or("", |(_, query)| query);
    let pairs: Vec<(String, String)> = form_urlencoded::parse(query.as_bytes())
        .into_owned()
        .collect();
    let wrong = |name: &str| Err(format!("`{name}` of {arguments:?} becomes {}", sent.uri));
    let values = |name: &str| {
        pairs
            .iter()
            .filter(|(key, _)| key == name)
            .map(|(_, value)| value)
            .collect::<Vec<_>>()
    };
    if values("text") != [&arguments.text] {
        return wrong("text");
    }
    if values("list") != arguments.list.iter().collect::<Vec<_>>() {
        return wrong("list");
    }
    for (key, value) in &arguments.deep {
        if values(&format!("deep[{key}]")) != [value] {
            return wrong("deep");
        }
    }
    let known = ["text", "list", "joined", "piped", "spaced", "open"];
    let is_known = |key: &str| known.contains(&key) || key.starts_with("deep[");
    match pairs.iter().find(|(key, _)| !is_known(key)) {
        Some((key, _)) => wrong(key),
        None => Ok(()),
    }
}

/// Headers are those that the document names and those of every request.
fn check_headers(sent: &Sent) -> Outcome {
    let known = [
        "x-text",
        "x-list",
        "cookie",
        "user-agent",
        "accept",
        "content-length",
        "accept-encoding",
    ];
    let other = sent
        .headers
        .keys()
        .find(|name| !known.contains(&name.as_str()));
    if let Some(name) = other {
        return Err(format!("there is a header `{name}`"));
    }
    let cookies: Vec<_> = sent.headers.get_all("cookie").iter().collect();
    let is_one = cookies
        .iter()
        .all(|cookie| !cookie.as_bytes().contains(&b';'));
    (is_one && cookies.len() <= 1)
        .then_some(())
        .ok_or_else(|| format!("other cookies: {cookies:?}"))
}
