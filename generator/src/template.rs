//! Path templates: text, and braces that hold a parameter.

/// A piece of a path template.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Piece<'a> {
    /// Text as it is sent.
    Text(&'a str),
    /// The content of braces: the name of a parameter, and with some authors more than that.
    Braces(&'a str),
}

/// Splits a path template into its pieces. What follows a `#` outside of braces is none of them,
/// for it is never sent (RFC 9110 section 7.1). None if braces hold nothing or do not come in
/// pairs.
pub(crate) fn split_template(path: &str) -> Option<Vec<Piece<'_>>> {
    let mut pieces = Vec::new();
    let mut rest = path;
    while let Some(at) = rest.find(['{', '}', '#']) {
        let (before, sign) = rest.split_at(at);
        pieces.push(Piece::Text(before));
        if sign.starts_with('#') {
            rest = "";
            break;
        }
        let inside = &sign[..find_end(sign)?];
        let held = inside.strip_prefix('{')?;
        if held.is_empty() {
            return None;
        }
        pieces.push(Piece::Braces(held));
        rest = &sign[inside.len() + 1..];
    }
    pieces.push(Piece::Text(rest));
    pieces.retain(|piece| *piece != Piece::Text(""));
    Some(pieces)
}

/// Finds the brace that closes the one at the beginning. A name has no braces, but a regular
/// expression behind it may have some, which come in pairs.
fn find_end(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut has_pattern = false;
    for (at, sign) in text.char_indices() {
        match sign {
            '{' if depth == 0 || has_pattern => depth += 1,
            '{' => return None,
            '}' => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at);
                }
            }
            ':' | '=' => has_pattern = true,
            _ => {}
        }
    }
    None
}

/// Finds what follows a `#` in a path, with it. None if there is none outside of braces.
pub(crate) fn find_fragment(path: &str) -> Option<&str> {
    let mut depth = 0_usize;
    for (at, sign) in path.char_indices() {
        match sign {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            '#' if depth == 0 => return Some(&path[at..]),
            _ => {}
        }
    }
    None
}

/// Takes what stands in braces out of a path template.
pub(crate) fn anonymous(path: &str) -> String {
    let mut shape = String::with_capacity(path.len());
    let mut depth = 0_usize;
    for character in path.chars() {
        if character == '}' {
            depth = depth.saturating_sub(1);
        }
        if depth == 0 {
            shape.push(character);
        }
        if character == '{' {
            depth += 1;
        }
    }
    shape
}
