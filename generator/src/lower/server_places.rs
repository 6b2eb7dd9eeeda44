//! The places of variables in the URL of a server, which say what they may hold.

use std::ops::Range;

use crate::model::Place;

/// Stands for a variable while its place is looked for.
const VARIABLE: char = '\u{0}';

/// A URL template whose variables are marks.
struct Marked<'a> {
    url: String,
    /// The place of each variable's mark, in order, and the default of the variable.
    marks: Vec<(usize, &'a str)>,
}

/// Finds the places of the variables of a URL template, in order. A part is text, or the default of
/// a variable.
pub(super) fn find_places(parts: &[Result<&str, &str>]) -> Vec<Place> {
    let mut marked = Marked {
        url: String::new(),
        marks: Vec::new(),
    };
    for part in parts {
        match part {
            Ok(text) => marked.url.push_str(&text.replace(VARIABLE, " ")),
            Err(default) => {
                marked.marks.push((marked.url.len(), default));
                marked.url.push(VARIABLE);
            }
        }
    }
    let authority = marked.authority();
    let place = |(index, (at, default)): (usize, &(usize, &str))| match &authority {
        Some(authority) if *at < authority.start => Place::Scheme,
        Some(authority) if *at < authority.end => marked.within_authority(*at, authority),
        Some(_) => marked.within_path(index),
        None if *at == 0 && marked.begins_with_root(default) => Place::Root,
        None => marked.within_path(index),
    };
    marked.marks.iter().enumerate().map(place).collect()
}

impl Marked<'_> {
    /// Finds the authority: between `//` and whatever begins the path.
    fn authority(&self) -> Option<Range<usize>> {
        let start = match self.url.split_once("://") {
            Some((scheme, _)) if !scheme.contains(['/', '?', '#']) => scheme.len() + 3,
            _ if self.url.starts_with("//") => 2,
            _ => return None,
        };
        Some(start..self.end_of_host(start))
    }

    /// Finds where the path begins: at a sign, or at a variable that brings the slash with it.
    fn end_of_host(&self, start: usize) -> usize {
        let sign = self.url[start..].find(['/', '\\', '?', '#']);
        let sign = sign.map_or(self.url.len(), |at| start + at);
        let tail = (0..self.marks.len()).find(|index| {
            let (at, _) = self.marks[*index];
            at > start && at < sign && self.is_tail(*index)
        });
        tail.map_or(sign, |index| self.marks[index].0)
    }

    /// Whether a variable brings the slash with it that sets the path off, and nothing stands
    /// behind it that would belong to the host if the variable were empty.
    fn is_tail(&self, index: usize) -> bool {
        let Some((at, default)) = self.marks.get(index) else {
            return false;
        };
        let rest = &self.url[at + 1..];
        let goes_on = || match rest.starts_with(VARIABLE) {
            true => self.is_tail(index + 1),
            false => rest.is_empty() || rest.starts_with(['/', '?', '#']),
        };
        default.starts_with('/') && goes_on()
    }

    /// Whether the variable at the beginning holds scheme and authority. Else it is a path.
    fn begins_with_root(&self, default: &str) -> bool {
        !default.starts_with('/') || !self.is_tail(0)
    }

    fn within_authority(&self, at: usize, authority: &Range<usize>) -> Place {
        let text = &self.url[authority.clone()];
        let at = at - authority.start;
        let host = match text.rfind('@') {
            Some(end) if at < end => return Place::UserInfo,
            Some(end) => end + 1,
            None => 0,
        };
        let colon = text[host..].find(':').map(|colon| host + colon);
        let end = colon.unwrap_or(text.len());
        let is_whole = at == host && end == host + VARIABLE.len_utf8();
        match colon {
            Some(colon) if at > colon => Place::Port,
            Some(_) if is_whole => Place::Host,
            None if is_whole => Place::Authority,
            Some(_) | None => Place::Labels,
        }
    }

    /// The place of a variable behind the authority, or behind a variable that holds it.
    fn within_path(&self, index: usize) -> Place {
        let (at, default) = self.marks[index];
        let before = &self.url[..at];
        let is_set_off = match self.authority() {
            Some(authority) => before
                .get(authority.end..)
                .is_some_and(|path| path.contains('/')),
            None => !before.starts_with(VARIABLE) && !before.is_empty() || before.contains('/'),
        };
        match is_set_off {
            false => Place::Tail,
            true if default.is_empty() => Place::OptionalPath,
            true => Place::Path,
        }
    }
}
