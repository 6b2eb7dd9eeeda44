//! Says what each place in the URL of a server may hold.

use std::ops::Range;

use url::Url;

/// The place of a variable in a URL, which says what it may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Scheme and authority, and the beginning of the path if there is one: an absolute URL.
    Root,
    /// Scheme and host; the port stands elsewhere.
    Origin,
    /// The scheme or a part of it, with the signs behind it if they are not in the text.
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
    /// Nothing, or the port with the colon that sets it off from the host.
    OptionalPort,
    /// Segments of the path, or parts of segments.
    Path,
    /// Segments of the path, or nothing.
    OptionalPath,
    /// Nothing, or a path with the slash that sets it off from what stands before.
    Tail,
}

/// A URL that variables stand in, and where its components are.
#[derive(Debug)]
pub struct Whole<'a> {
    url: &'a str,
    authority: Option<Authority>,
    is_host: bool,
    is_port: bool,
    /// The beginning of the authority, in a URL that is one of HTTP.
    scheme_end: Option<usize>,
    /// Whether the beginning of a path would be taken for a scheme.
    may_be_scheme: bool,
    /// The segments of the path that are dropped, or drop others, in order.
    dots: Vec<Range<usize>>,
}

/// The places of an authority and its components in a URL (RFC 3986 section 3.2).
#[derive(Clone, Debug)]
pub struct Authority {
    /// The user info, without its sign; empty if there is none.
    pub user_info: Range<usize>,
    /// The host.
    pub host: Range<usize>,
    /// The port, without its colon; empty if there is none.
    pub port: Range<usize>,
}

impl Place {
    /// Says what a variable at this place must be that is not.
    #[must_use]
    pub fn reason(self) -> &'static str {
        match self {
            Self::Root => {
                "is no absolute URL of `http` or `https` without user info, query and fragment"
            }
            Self::Origin => "is no `http://` or `https://` with a host and nothing else",
            Self::Scheme => "makes no `http` or `https`",
            Self::UserInfo => "has characters that user info cannot have",
            Self::Authority => "is neither a host nor a host and a port",
            Self::Host => "is no host",
            Self::Labels => "makes no labels of a host",
            Self::Port => "makes no number from 0 to 65535",
            Self::OptionalPort => "is no `:` with a number from 0 to 65535",
            Self::Path => "is empty, or has characters or segments that would leave the path",
            Self::OptionalPath => "has characters or segments that would leave the path",
            Self::Tail => "is no path that begins with `/` and is not left again",
        }
    }

    /// Whether a value has the characters and the form of its place.
    #[must_use]
    pub fn allows(self, value: &str) -> bool {
        match self {
            Self::Root => is_root(value),
            Self::Origin => value
                .split_once("://")
                .is_some_and(|(scheme, host)| is_http(scheme) && is_host(host)),
            Self::Scheme => value
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b':' | b'/')),
            Self::UserInfo => value.bytes().all(is_of_user_info),
            Self::Authority => is_authority(value),
            Self::Host => is_host(value),
            // The colon is for what stands in brackets.
            Self::Labels => value.chars().all(|sign| is_of_label(sign) || sign == ':'),
            Self::Port => value.bytes().all(|byte| byte.is_ascii_digit()),
            Self::OptionalPort => value.is_empty() || value.strip_prefix(':').is_some_and(is_port),
            Self::Path => !value.is_empty() && value.chars().all(is_of_path),
            Self::OptionalPath => value.chars().all(is_of_path),
            Self::Tail => {
                (value.is_empty() || value.starts_with('/')) && value.chars().all(is_of_path)
            }
        }
    }

    /// Whether a value is in a URL what its place says: several variables, or one and the text
    /// around it, may make something that none of them is.
    #[must_use]
    pub fn allows_within(self, whole: &Whole<'_>, value: Range<usize>) -> bool {
        let Some(authority) = &whole.authority else {
            return self.is_of_path() && whole.has_in_path(&value, 0);
        };
        let holds = |outer: &Range<usize>| outer.start <= value.start && value.end <= outer.end;
        match self {
            Self::Root | Self::Origin => value.start == 0 && whole.is_set_off(self, value.end),
            Self::Scheme => whole.scheme_end.is_some_and(|end| value.end <= end),
            Self::UserInfo => holds(&authority.user_info),
            Self::Authority => value == (authority.host.start..authority.end()),
            Self::Host => value == authority.host,
            Self::Labels => holds(&authority.host) && whole.is_host,
            Self::Port => holds(&authority.port) && whole.is_port,
            Self::OptionalPort => value == (authority.host.end..authority.end()),
            Self::Path | Self::OptionalPath | Self::Tail => {
                whole.has_in_path(&value, authority.end())
            }
        }
    }

    /// Whether it is one of the path.
    #[must_use]
    pub fn is_of_path(self) -> bool {
        matches!(self, Self::Path | Self::OptionalPath | Self::Tail)
    }
}

impl<'a> Whole<'a> {
    /// Finds the components of a URL.
    #[must_use]
    pub fn of(url: &'a str) -> Self {
        let authority = find_authority(url);
        let host = authority.as_ref().and_then(|it| url.get(it.host.clone()));
        let port = authority.as_ref().and_then(|it| url.get(it.port.clone()));
        let path = authority.as_ref().map_or(0, Authority::end);
        let first = url.split('/').next().unwrap_or_default();
        Self {
            url,
            may_be_scheme: authority.is_none() && first.contains(':'),
            is_host: host.is_some_and(is_host),
            is_port: port.is_some_and(is_port),
            scheme_end: find_scheme_end(url),
            dots: find_dots(url, path),
            authority,
        }
    }

    /// Whether requests can be sent to it, or it is relative to a URL to which they can.
    #[must_use]
    pub fn is_usable(&self) -> bool {
        let is_absolute = !self.url.starts_with('/') && self.url.contains("://");
        let is_http = || Url::parse(self.url).is_ok_and(|url| is_http(url.scheme()));
        !self.url.contains(['?', '#']) && (!is_absolute || is_http())
    }

    /// Whether a value stands in the path, and makes no segment that is dropped.
    fn has_in_path(&self, value: &Range<usize>, path: usize) -> bool {
        let rest = self.url.get(value.end..).unwrap_or_default();
        // Nothing where a slash should be lets the rest go on with what stands before.
        let is_set_off = value.start > path || !value.is_empty() || begins_path(rest);
        let nearest = self.dots.partition_point(|dots| dots.end < value.start);
        let makes_dots = self
            .dots
            .get(nearest)
            .is_some_and(|dots| dots.start <= value.end);
        value.start >= path && is_set_off && !self.may_be_scheme && !makes_dots
    }

    /// Whether what stands behind an absolute URL does not go on with its host.
    fn is_set_off(&self, place: Place, end: usize) -> bool {
        let rest = self.url.get(end..).unwrap_or_default();
        let root = self.url.get(..end).unwrap_or_default();
        let has_path = root
            .split_once("://")
            .is_some_and(|(_, rest)| rest.contains('/'));
        has_path || begins_path(rest) || place == Place::Origin && rest.starts_with(':')
    }
}

impl Authority {
    /// Returns where it ends.
    #[must_use]
    pub fn end(&self) -> usize {
        self.port.end
    }
}

/// Finds the authority of a URL: between `//` and whatever begins the path.
#[must_use]
pub fn find_authority(url: &str) -> Option<Authority> {
    let start = match url.split_once("://") {
        Some((scheme, _)) if !scheme.contains(['/', '\\', '?', '#']) => scheme.len() + 3,
        _ if url.starts_with("//") => 2,
        _ => return None,
    };
    let rest = &url[start..];
    let end = rest.find(['/', '\\', '?', '#']).unwrap_or(rest.len());
    Some(split_authority(url, start..start + end))
}

/// Splits an authority into its components.
#[must_use]
pub fn split_authority(url: &str, authority: Range<usize>) -> Authority {
    let text = url.get(authority.clone()).unwrap_or_default();
    let at = text.rfind('@');
    let host = authority.start + at.map_or(0, |at| at + 1);
    let text = url.get(host..authority.end).unwrap_or_default();
    // The colons of an address are within brackets.
    let address = match text.starts_with('[') {
        true => text.find(']').unwrap_or_default(),
        false => 0,
    };
    let colon = text[address..].find(':').map(|at| host + address + at);
    let port = colon.map_or(authority.end, |colon| colon + 1);
    Authority {
        user_info: authority.start..at.map_or(authority.start, |at| authority.start + at),
        host: host..colon.unwrap_or(authority.end),
        port: port..authority.end,
    }
}

/// Finds where the authority begins of a URL that is one of HTTP.
fn find_scheme_end(url: &str) -> Option<usize> {
    let (scheme, rest) = url.split_once("://")?;
    // URL parsers drop further slashes.
    (is_http(scheme) && !rest.starts_with(['/', '\\'])).then_some(scheme.len() + 3)
}

fn begins_path(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with(['/', '?', '#'])
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
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let is_path = path.chars().all(is_of_path) && find_dots(path, 0).is_empty();
    is_http(scheme) && is_authority(authority) && is_path
}

/// Whether a text is a host, or a host and a port.
fn is_authority(text: &str) -> bool {
    let parts = split_authority(text, 0..text.len());
    let has_port = parts.host.end < text.len();
    let is_part = |range, is_part: fn(&str) -> bool| text.get(range).is_some_and(is_part);
    parts.host.start == 0
        && is_part(parts.host, is_host)
        && (!has_port || is_part(parts.port, is_port))
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

/// Finds the segments of a path that URL parsers drop, or one before them, in order.
fn find_dots(url: &str, path: usize) -> Vec<Range<usize>> {
    let mut start = path;
    let mut found = Vec::new();
    for segment in url.get(path..).unwrap_or_default().split(['/', '\\']) {
        let end = start + segment.len();
        if has_dots(segment) {
            found.push(start..end);
        }
        start = end + 1;
    }
    found
}

/// Whether a segment is `.` or `..`, or is so for servers that decode `%2f`, or leave out what
/// follows a `;`. URL parsers take `%2e` for a dot.
fn has_dots(segment: &str) -> bool {
    if !segment.contains(['.', '%']) {
        return false;
    }
    let decoded = segment.to_ascii_lowercase().replace("%2e", ".");
    let mut parts = decoded.split("%2f").flat_map(|part| part.split("%5c"));
    parts.any(|part| matches!(part.split(';').next(), Some("." | "..")))
}
