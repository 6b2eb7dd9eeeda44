//! Path templates.

use super::Lowering;
use crate::diagnostic::{Code, Diagnostic, Place, child};
use crate::resolve::{Operation, ParameterIn, Piece, find_fragment, split_template};
use crate::unordered::{UnorderedMap, UnorderedSet};

/// The path of an operation, with the name of a parameter in all braces.
pub(super) struct Template<'a> {
    pieces: Vec<Meant<'a>>,
}

/// A piece of a path, and what it means.
enum Meant<'a> {
    /// Text as it is sent.
    Text(&'a str),
    /// A parameter: what its braces hold, what is sent before its value, and its name.
    Parameter(&'a str, String, &'a str),
    /// Braces with nothing of the path: what they hold, and why.
    Nothing(&'a str, &'static str),
}

/// The names of an operation's parameters of the path, with their styles, and of its query.
struct Declared<'a> {
    in_path: UnorderedMap<&'a str, Option<&'a str>>,
    in_query: UnorderedSet<&'a str>,
}

impl<'a> Template<'a> {
    /// Reads the path of an operation.
    pub(super) fn of(operation: &'a Operation) -> Self {
        let declared = Declared::of(operation);
        let pieces = split_template(&operation.path).unwrap_or_default();
        let mean = |piece| match piece {
            Piece::Text(text) => Meant::Text(text),
            Piece::Braces(held) => find_meaning(held, &declared),
        };
        Self {
            pieces: pieces.into_iter().map(mean).collect(),
        }
    }

    /// Returns the names of the parameters in order, each once.
    pub(super) fn names(&self) -> Vec<&'a str> {
        let mut known = UnorderedSet::new();
        let names = self.pieces.iter().filter_map(|piece| match piece {
            Meant::Parameter(_, _, name) => Some(*name),
            Meant::Text(_) | Meant::Nothing(..) => None,
        });
        names.filter(|name| known.insert(*name)).collect()
    }

    /// Returns the path as it is sent, with the names of its parameters in braces.
    pub(super) fn text(&self) -> String {
        let text = |piece: &Meant<'_>| match piece {
            Meant::Text(text) => (*text).to_owned(),
            Meant::Parameter(_, before, name) => format!("{before}{{{name}}}"),
            Meant::Nothing(..) => String::new(),
        };
        self.pieces.iter().map(text).collect()
    }
}

impl<'a> Declared<'a> {
    fn of(operation: &'a Operation) -> Self {
        let at = |place| {
            let parameters = operation.parameters.iter();
            parameters.filter(move |one| one.place == Some(place))
        };
        let in_path = at(ParameterIn::Path).map(|one| (one.name.as_str(), one.style.as_deref()));
        let in_query = at(ParameterIn::Query).map(|one| one.name.as_str());
        Self {
            in_path: in_path.collect(),
            in_query: in_query.collect(),
        }
    }
}

impl Lowering<'_> {
    /// Reports what is more in the path of an operation than text and names.
    pub(super) fn report_path(&mut self, operation: &Operation) {
        let place = || Place::key(child("/paths", &operation.path));
        if let Some(fragment) = find_fragment(&operation.path) {
            let message = format!("`{fragment}` behind a path is never sent");
            self.report
                .warn(Diagnostic::new(Code::PathFragment, place(), message).label("left out"));
        }
        for piece in &Template::of(operation).pieces {
            let (held, label) = match piece {
                Meant::Text(_) => continue,
                Meant::Parameter(held, _, name) if held == name => continue,
                Meant::Parameter(held, before, name) => {
                    let label = match before.as_str() {
                        "" => format!("taken as the parameter `{name}` of one segment"),
                        before => format!("taken as `{before}` and the parameter `{name}`"),
                    };
                    (held, label)
                }
                Meant::Nothing(held, why) => (held, (*why).to_owned()),
            };
            let message = format!("`{{{held}}}` is more than the name of a parameter");
            self.report
                .warn(Diagnostic::new(Code::PathPattern, place(), message).label(label));
        }
    }
}

/// Finds what braces mean: the parameter of all that they hold, if there is one; else that of what
/// stands before a pattern, without the operators of URI templates (RFC 6570) if there is a
/// parameter of that name. Queries and fragments are no paths.
fn find_meaning<'a>(held: &'a str, declared: &Declared<'_>) -> Meant<'a> {
    let is_known = |name: &str| declared.in_path.contains_key(name);
    let name = held.split([':', '=']).next().unwrap_or(held);
    let name = if name.is_empty() { held } else { name };
    let bare = name.trim_start_matches(['+', '.', ';', '*', '?', '&', '#', '/', ' ']);
    let bare = bare.trim_end_matches(['*', '?', '.', ' ']);
    let operator = &name[..name.len() - name.trim_start_matches(OPERATORS).len()];
    if is_known(held) {
        return Meant::Parameter(held, String::new(), held);
    }
    if is_known(name) {
        return Meant::Parameter(held, String::new(), name);
    }
    if matches!(operator, "?" | "&") {
        let mut names = name[1..].split(',').map(|one| one.trim_end_matches('*'));
        if names.all(|one| declared.in_query.contains(one)) {
            return Meant::Nothing(held, "left out: its parameters are those of the query");
        }
    }
    let style = match declared.in_path.get(bare) {
        None => return Meant::Parameter(held, String::new(), name),
        Some(style) => *style,
    };
    if operator == "#" {
        return Meant::Nothing(held, "left out: what follows a `#` is never sent");
    }
    // These styles send the sign themselves.
    let is_sent = matches!(style, Some("label" | "matrix"));
    let before = match operator {
        "." | "/" if !is_sent => operator.to_owned(),
        ";" if !is_sent && is_plain(bare) => format!(";{bare}="),
        "?" | "&" if is_plain(bare) => format!("{operator}{bare}="),
        _ => String::new(),
    };
    Meant::Parameter(held, before, bare)
}

/// The operators of URI templates that send something before a value, or in another place.
const OPERATORS: [char; 6] = ['.', '/', ';', '?', '&', '#'];

/// Whether a name is sent as it is.
fn is_plain(name: &str) -> bool {
    let is_unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    name.bytes().all(is_unreserved)
}

/// Whether braces come in pairs and hold something.
pub(super) fn is_well_formed(path: &str) -> bool {
    split_template(path).is_some()
}

/// What an operation without `operationId` is named after: `get /folders/{id}/items` is "get folders by id items".
pub(super) fn words(operation: &Operation) -> String {
    let fragment = find_fragment(&operation.path).unwrap_or_default();
    let path = Template::of(operation).text() + fragment;
    let mut words = operation.method.key().to_owned();
    for segment in path.split('/') {
        words.push(' ');
        words.push_str(&segment.replace('{', " by ").replace('}', " "));
    }
    words
}
