//! Names that a pattern of `patternProperties` tells, as far as a client without regular expressions can.

/// Returns the names that match a pattern, and at most some more: `x-*` are all that begin with `x-`.
/// None: the pattern does not tell, as `^[a-z]+$`.
pub(super) fn of(pattern: &str) -> Option<Vec<String>> {
    let bare = match pattern
        .strip_prefix('^')
        .and_then(|rest| rest.strip_suffix('$'))
    {
        Some(inner) => without_group(inner).map(|inner| (inner, true)),
        None => None,
    };
    let (text, is_anchored) = bare.unwrap_or((pattern, false));
    text.split('|')
        .map(|branch| of_branch(branch, is_anchored))
        .collect()
}

/// What stands in the group that a pattern is: `a|b` of `(a|b)` and of `(?:a|b)`.
fn without_group(text: &str) -> Option<&str> {
    let inner = text.strip_prefix('(')?.strip_suffix(')')?;
    let inner = inner.strip_prefix("?:").unwrap_or(inner);
    (!inner.contains(['(', ')', '?'])).then_some(inner)
}

/// The names that one of several patterns tells. It begins and ends with the name if it is anchored.
fn of_branch(branch: &str, is_anchored: bool) -> Option<String> {
    // What is in a group is not looked at, nor what is listed in brackets.
    let begins = is_anchored || branch.starts_with('^');
    let body = branch.strip_prefix('^').unwrap_or(branch);
    let (literal, rest) = literal_start(body);
    let ends = rest == "$" || is_anchored && rest.is_empty();
    match (begins, ends) {
        _ if literal.is_empty() => None,
        (true, true) => Some(literal),
        (true, false) => Some(format!("{literal}*")),
        (false, true) => Some(format!("*{literal}")),
        (false, false) => Some(format!("*{literal}*")),
    }
}

/// The characters that a pattern begins with, and what comes behind them.
fn literal_start(pattern: &str) -> (String, &str) {
    let mut literal = String::new();
    let mut rest = pattern;
    loop {
        let mut characters = rest.chars();
        let character = match characters.next() {
            Some('\\') => match characters.next() {
                Some(escaped) if !escaped.is_alphanumeric() => escaped,
                _ => return (literal, rest),
            },
            Some(plain) if !"^$.|?*+()[]{}".contains(plain) => plain,
            Some('?' | '*' | '{') => {
                // The last one may be missing.
                literal.pop();
                return (literal, rest);
            }
            _ => return (literal, rest),
        };
        literal.push(character);
        rest = characters.as_str();
    }
}

#[cfg(test)]
mod tests;
