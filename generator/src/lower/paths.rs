//! Path templates.

/// The names of a template's parameters in order, each once.
pub(super) fn parameters(path: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut rest = path;
    while let Some((_, after)) = rest.split_once('{') {
        let Some((name, tail)) = after.split_once('}') else {
            break;
        };
        if !names.contains(&name) {
            names.push(name);
        }
        rest = tail;
    }
    names
}

/// Whether braces come in pairs and hold names.
pub(super) fn is_well_formed(path: &str) -> bool {
    let mut rest = path;
    while let Some(at) = rest.find(['{', '}']) {
        if rest.as_bytes()[at] == b'}' {
            return false;
        }
        let after = &rest[at + 1..];
        match after.find(['{', '}']) {
            Some(end) if end > 0 && after.as_bytes()[end] == b'}' => rest = &after[end + 1..],
            _ => return false,
        }
    }
    true
}

/// What an operation without `operationId` is named after: `get /folders/{id}/items` is "get folders by id items".
pub(super) fn words(method: &str, path: &str) -> String {
    let mut words = method.to_owned();
    for segment in path.split('/') {
        words.push(' ');
        words.push_str(&segment.replace('{', " by ").replace('}', " "));
    }
    words
}
