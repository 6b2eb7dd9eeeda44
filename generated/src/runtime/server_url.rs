//! Puts the variables of a server into its URL, so that none can move it to another place.
// needs: nothing; crates: url

use url::Url;

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

/// The place of a variable in a URL, which says what it may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Scheme and authority, and the beginning of the path if there is one: an absolute URL.
    Root,
    /// The scheme or a part of it.
    Scheme,
    /// A user name or a password, or a part of it.
    UserInfo,
    /// A host, or a host and a port.
    Authority,
    /// A host; the port stands elsewhere.
    Host,
    /// Labels of a host, or parts of labels.
    Labels,
    /// The port.
    Port,
    /// Segments of the path, or parts of segments.
    Path,
    /// Segments of the path, or nothing.
    OptionalPath,
    /// Nothing, or a path with the slash that sets it off from what stands before.
    Tail,
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
    // Several variables, or one and the text around it, may make something that none of them is.
    let mut start = 0;
    for part in parts {
        let end = start + part.text().len();
        if let UrlPart::Free(name, _, place) = *part
            && !place.allows_whole(&url, start, end)
        {
            let reason = place.reason();
            return Err(Fault { name, reason });
        }
        start = end;
    }
    let is_meant = matches!(parts.first(), Some(UrlPart::Text(text)) if text.starts_with("//"));
    if url.starts_with("//")
        && !is_meant
        && let Some(name) = parts.iter().find_map(UrlPart::name)
    {
        let reason = "would make a host of the beginning of a path";
        return Err(Fault { name, reason });
    }
    Ok(join(parts))
}

impl Place {
    /// Says what a variable at this place must be that is not.
    fn reason(self) -> &'static str {
        match self {
            Self::Root => {
                "is no absolute URL of `http` or `https` without user info, query and fragment"
            }
            Self::Scheme => "makes no `http` or `https`",
            Self::UserInfo => "has characters that user info cannot have",
            Self::Authority => "is neither a host nor a host and a port",
            Self::Host => "is no host",
            Self::Labels => "makes no labels of a host",
            Self::Port => "makes no number from 0 to 65535",
            Self::Path => "is empty, or has characters or segments that would leave the path",
            Self::OptionalPath => "has characters or segments that would leave the path",
            Self::Tail => "is no path that begins with `/` and is not left again",
        }
    }

    /// Whether a value has the characters and the form of its place.
    fn allows(self, value: &str) -> bool {
        match self {
            Self::Root => is_root(value),
            Self::Scheme => value.bytes().all(|byte| byte.is_ascii_alphanumeric()),
            Self::UserInfo => value.bytes().all(is_of_user_info),
            Self::Authority => {
                let after_host = value.rfind(']').unwrap_or_default();
                match value.get(after_host..).and_then(|rest| rest.rfind(':')) {
                    Some(colon) => {
                        let (host, port) = value.split_at(after_host + colon);
                        is_host(host) && is_port(&port[1..])
                    }
                    None => is_host(value),
                }
            }
            Self::Host => is_host(value),
            Self::Labels => value.chars().all(is_of_label),
            Self::Port => value.bytes().all(|byte| byte.is_ascii_digit()),
            Self::Path => !value.is_empty() && value.chars().all(is_of_path),
            Self::OptionalPath => value.chars().all(is_of_path),
            Self::Tail => {
                (value.is_empty() || value.starts_with('/')) && value.chars().all(is_of_path)
            }
        }
    }

    /// Whether the whole that a value is a part of is what its place wants.
    fn allows_whole(self, url: &str, start: usize, end: usize) -> bool {
        let whole = |before: &[char], after: &[char]| {
            let from = url[..start].rfind(before).map_or(0, |at| at + 1);
            let to = url[end..].find(after).map_or(url.len(), |at| end + at);
            (from, &url[from..to])
        };
        match self {
            Self::UserInfo | Self::Authority | Self::Host => true,
            Self::Root => is_set_off(&url[..end], &url[end..]) && Url::parse(url).is_ok(),
            Self::Scheme => {
                let scheme = url.split(':').next().unwrap_or_default();
                is_http(scheme)
            }
            Self::Labels => {
                let (_, host) = whole(&['/', '@'], &['/', '\\', ':', '?', '#']);
                is_host(host)
            }
            Self::Port => is_port(whole(&[':'], &['/', '\\', '?', '#']).1),
            Self::Path | Self::OptionalPath | Self::Tail => {
                let (from, segments) = whole(&['/', '\\'], &['/', '\\', '?', '#']);
                let may_be_scheme = from == 0 && segments.contains(':');
                !may_be_scheme && !segments.split('/').any(is_dots)
            }
        }
    }
}

fn is_http(scheme: &str) -> bool {
    ["http", "https"]
        .iter()
        .any(|known| scheme.eq_ignore_ascii_case(known))
}

/// Whether a text is an absolute URL and nothing of it but scheme, authority and path. URL parsers
/// are more lenient than that: they take `https:host`, and drop tabs.
fn is_root(value: &str) -> bool {
    let Some((scheme, rest)) = value.split_once("://") else {
        return false;
    };
    let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
    is_http(scheme)
        && Place::Authority.allows(authority)
        && path.chars().all(is_of_path)
        && !path.split('/').any(is_dots)
}

/// Whether what stands behind an absolute URL does not go on with its host.
fn is_set_off(root: &str, rest: &str) -> bool {
    let has_path = root
        .split_once("://")
        .is_some_and(|(_, rest)| rest.contains('/'));
    has_path || rest.is_empty() || rest.starts_with(['/', ':', '?', '#'])
}

/// Whether a text is a host as it would be written. URL parsers decode `%65vil`, and take what
/// stands before an `@` for something else; neither is allowed here.
fn is_host(host: &str) -> bool {
    let address = host
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'));
    if let Some(address) = address {
        return address.parse::<std::net::Ipv6Addr>().is_ok();
    }
    let labels = host.strip_suffix('.').unwrap_or(host);
    // Some letters are mapped to nothing, so that the labels that come out are looked at too.
    let is_known = |host: &str| {
        let url = Url::parse(&["http://", host, "/"].concat()).ok();
        url.and_then(|url| url.host_str().map(|host| !has_empty_label(host)))
    };
    host.chars().all(is_of_label) && !has_empty_label(labels) && is_known(labels) == Some(true)
}

fn has_empty_label(host: &str) -> bool {
    host.split('.').any(str::is_empty)
}

fn is_port(port: &str) -> bool {
    port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok()
}

/// Whether a character can stand in a label; letters beyond ASCII are for IDNA.
fn is_of_label(letter: char) -> bool {
    matches!(letter, '-' | '_' | '.') || letter.is_alphanumeric()
}

/// Unreserved characters, escapes and sub-delimiters (RFC 3986 section 3.2.1), and the colon.
fn is_of_user_info(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~%!$&'()*+,;=:".contains(&byte)
}

/// Whether a character stays in the path. URL parsers take a backslash for a slash, and drop tabs
/// and line breaks, and blanks at the end.
fn is_of_path(letter: char) -> bool {
    !matches!(letter, '\\' | '?' | '#') && !letter.is_whitespace() && !letter.is_control()
}

/// Whether URL parsers drop a segment, or one before it. They take `%2e` for a dot.
fn is_dots(segment: &str) -> bool {
    // The longest of them is `%2e%2e`.
    segment.len() <= 6
        && matches!(
            segment.to_ascii_lowercase().replace("%2e", ".").as_str(),
            "." | ".."
        )
}
