//! Puts the variables of a server into its URL, so that none can move it to another place.

pub use super::server_place::Place;
use super::server_place::Whole;

/// A part of the URL of a server.
#[derive(Clone, Copy, Debug)]
pub enum UrlPart<'a> {
    /// Text of the document.
    Text(&'a str),
    /// A variable with listed values: its name, its value, and the values that it may have.
    Listed(&'a str, &'a str, &'a [&'a str]),
    /// A variable that may hold whatever its place allows: its name, its value, and the place.
    Free(&'a str, &'a str, Place),
}

/// A variable that does not hold what its place allows.
#[derive(Debug)]
pub struct Fault<'a> {
    /// The name of the variable.
    pub name: &'a str,
    /// The reason why its value is refused.
    pub reason: &'static str,
}

impl<'a> UrlPart<'a> {
    fn text(&self) -> &'a str {
        match self {
            Self::Text(text) | Self::Listed(_, text, _) | Self::Free(_, text, _) => text,
        }
    }

    fn name(&self) -> Option<&'a str> {
        match self {
            Self::Text(_) => None,
            Self::Listed(name, ..) | Self::Free(name, ..) => Some(name),
        }
    }
}

/// Puts the parts of a URL together as they are.
#[must_use]
pub fn join(parts: &[UrlPart<'_>]) -> String {
    let mut url = String::new();
    for part in parts {
        let text = part.text();
        // An absolute URL may end in the slash that the path begins with.
        let is_doubled = url.ends_with('/') && !url.ends_with("//") && text.starts_with('/');
        if is_doubled && matches!(parts, [UrlPart::Free(_, _, Place::Root), ..]) {
            url.pop();
        }
        url.push_str(text);
    }
    url
}

/// Puts the parts of a URL together if each variable holds what its place allows.
///
/// # Errors
///
/// The first variable that does not.
pub fn check<'a>(parts: &[UrlPart<'a>]) -> Result<String, Fault<'a>> {
    let mut url = String::new();
    for part in parts {
        match *part {
            UrlPart::Text(_) => {}
            UrlPart::Listed(name, value, listed) if !listed.contains(&value) => {
                let reason = "is none of the values that the document lists";
                return Err(Fault { name, reason });
            }
            UrlPart::Listed(..) => {}
            UrlPart::Free(name, value, place) if !place.allows(value) => {
                let reason = place.reason();
                return Err(Fault { name, reason });
            }
            UrlPart::Free(..) => {}
        }
        url.push_str(part.text());
    }
    let whole = Whole::of(&url);
    if let Some(fault) = find_fault(parts, &whole) {
        return Err(fault);
    }
    let reason = match () {
        () if makes_host(parts, &url) => "would make a host of the beginning of a path",
        () if !whole.is_usable() => "makes no URL of `http` or `https` without query and fragment",
        () => return Ok(join(parts)),
    };
    match find_culprit(parts) {
        Some(name) => Err(Fault { name, reason }),
        None => Ok(join(parts)),
    }
}

/// Finds the variable that is not what its place says, of several the one that makes the fault.
fn find_fault<'a>(parts: &[UrlPart<'a>], whole: &Whole<'_>) -> Option<Fault<'a>> {
    let mut start = 0;
    let mut found = None;
    for part in parts {
        let range = start..start + part.text().len();
        start = range.end;
        let UrlPart::Free(name, value, place) = *part else {
            continue;
        };
        if place.allows_within(whole, range) {
            continue;
        }
        let reason = place.reason();
        // The next one may make `..` of the segment that begins behind a slash.
        if !value.ends_with('/') || !place.is_of_path() {
            return Some(Fault { name, reason });
        }
        found.get_or_insert(Fault { name, reason });
    }
    found
}

/// Whether variables make a host of a path. The document may name one without a scheme.
fn makes_host(parts: &[UrlPart<'_>], url: &str) -> bool {
    let mut texts = parts.iter().filter(|part| !part.text().is_empty());
    let is_meant = match texts.next() {
        Some(UrlPart::Text(text) | UrlPart::Listed(_, text, _)) => text.starts_with("//"),
        Some(UrlPart::Free(..)) | None => false,
    };
    url.starts_with("//") && !is_meant
}

/// Finds the variable that is to blame for a URL in which each that is free is allowed.
fn find_culprit<'a>(parts: &[UrlPart<'a>]) -> Option<&'a str> {
    let listed = parts.iter().find_map(|part| match part {
        UrlPart::Listed(name, ..) => Some(*name),
        UrlPart::Text(_) | UrlPart::Free(..) => None,
    });
    listed.or_else(|| parts.iter().find_map(UrlPart::name))
}
