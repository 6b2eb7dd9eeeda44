//! The places of variables in the URL of a server, which say what they may hold.
//!
//! The text of the document decides. The default of a variable is asked only where the text leaves
//! it open: at the beginning, and where the authority ends.

use std::ops::Range;

use crate::model::Place;
use crate::model::server_place::{Authority, find_authority, split_authority};

/// Stands for a variable while its place is looked for.
const VARIABLE: char = '\u{0}';

/// The signs that end an authority.
const ENDS: [char; 4] = ['/', '\\', '?', '#'];

/// A URL template whose variables are marks.
struct Marked<'a> {
    url: String,
    /// The place of each variable's mark, in order, and the default of the variable.
    marks: Vec<(usize, &'a str)>,
}

/// The beginning of a URL template.
enum Beginning {
    /// A scheme, and an authority.
    Authority(Range<usize>),
    /// A variable that holds scheme and host. The port perhaps stands behind it, and ends here.
    Origin(usize),
    /// A variable that holds scheme, authority and some of the path.
    Root,
    /// A path: the URL is relative.
    Path,
}

/// Finds the places of the variables of a URL template, in order. A part is text, or the default of
/// a variable.
pub(super) fn find_places(parts: &[Result<&str, &str>]) -> Vec<Place> {
    let marked = Marked::of(parts);
    let (range, is_root) = match marked.beginning() {
        Beginning::Path => return marked.places_of_path(Vec::new(), 0, !marked.begins()),
        Beginning::Root => return marked.places_of_path(vec![Place::Root], 1, true),
        Beginning::Origin(end) => (0..end, true),
        Beginning::Authority(range) => (range, false),
    };
    let ends = marked.find_ends(&range);
    let first = ends.iter().position(Option::is_some);
    let end = first.and_then(|index| marked.marks.get(index));
    let end = end.map_or(range.end, |(at, _)| *at);
    let is_before_port = first.and_then(|index| ends[index]) == Some(Place::OptionalPort);
    let authority = split_authority(&marked.url, range.start..end);
    let has_port = is_before_port || authority.host.end < authority.end();
    let mut places = Vec::new();
    for ((at, default), place) in marked.marks.iter().zip(ends) {
        let place = match place {
            Some(place) => place,
            None if *at >= end => break,
            None if is_root && *at == 0 && has_port => Place::Origin,
            None if is_root && *at == 0 => Place::Root,
            None if *at < range.start => Place::Scheme,
            None => place_within(*at, &authority, has_port),
        };
        places.push(place);
        if place == Place::Tail && !default.is_empty() {
            break;
        }
    }
    marked.places_of_path(places, end, false)
}

fn place_within(at: usize, authority: &Authority, has_port: bool) -> Place {
    let is_whole = authority.host == (at..at + VARIABLE.len_utf8());
    match () {
        () if at < authority.user_info.end => Place::UserInfo,
        () if at >= authority.host.end => Place::Port,
        () if is_whole && has_port => Place::Host,
        () if is_whole => Place::Authority,
        () => Place::Labels,
    }
}

impl<'a> Marked<'a> {
    fn of(parts: &[Result<&str, &'a str>]) -> Self {
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
        marked
    }

    /// Whether a variable begins the URL.
    fn begins(&self) -> bool {
        self.url.starts_with(VARIABLE)
    }

    fn beginning(&self) -> Beginning {
        let authority = |start: usize| Beginning::Authority(start..self.end_of_authority(start));
        if let Some(found) = find_authority(&self.url) {
            return authority(found.user_info.start);
        }
        let Some((0, default)) = self.marks.first() else {
            return Beginning::Path;
        };
        let is_before_slashes = self.url[1..].starts_with("//");
        match *default {
            "" if is_before_slashes => authority(3),
            default if is_before_slashes && default.ends_with(':') => authority(3),
            default if default.ends_with("://") => authority(1),
            default if default.starts_with('/') => Beginning::Path,
            default => match default.split_once("://") {
                Some((_, rest)) if rest.contains('/') => Beginning::Root,
                Some(_) | None => Beginning::Origin(self.end_of_authority(0)),
            },
        }
    }

    fn end_of_authority(&self, start: usize) -> usize {
        let sign = self.url[start..].find(ENDS);
        sign.map_or(self.url.len(), |at| start + at)
    }

    /// Finds the variables at the end of an authority that bring the sign with them that sets them
    /// off, or are empty and stand behind something that is whole without them.
    fn find_ends(&self, authority: &Range<usize>) -> Vec<Option<Place>> {
        let mut ends = vec![None; self.marks.len()];
        let mut next = authority.end;
        let mut after = Some(Place::Tail);
        let marks = self.marks.iter().zip(&mut ends).rev();
        for ((at, default), end) in marks.skip_while(|((at, _), _)| *at >= authority.end) {
            let before = &self.url[..*at];
            let is_cut = *at <= authority.start || before.ends_with(['@', ':', '.', '-', '[']);
            if is_cut || *at + VARIABLE.len_utf8() != next {
                break;
            }
            *end = match default.chars().next() {
                // What follows a path is of the path, too.
                Some('/') => Some(Place::Tail),
                Some(':') if after.is_some() => Some(Place::OptionalPort),
                None if after == Some(Place::Tail) => Some(Place::Tail),
                Some(_) | None => None,
            };
            (next, after) = (*at, *end);
        }
        ends
    }

    /// Adds the places of the variables of the path, which begins at `path`. `is_set_off` says
    /// whether a slash stands before it, or it needs none.
    fn places_of_path(
        &self,
        mut places: Vec<Place>,
        path: usize,
        mut is_set_off: bool,
    ) -> Vec<Place> {
        let rest = self.url.get(path..).unwrap_or_default();
        let slash = rest.find('/').map_or(self.url.len(), |at| path + at);
        let from = places.len();
        for (index, (at, default)) in self.marks.iter().enumerate() {
            is_set_off |= *at > slash;
            if index >= from {
                places.push(match is_set_off {
                    false => Place::Tail,
                    true if default.is_empty() => Place::OptionalPath,
                    true => Place::Path,
                });
            }
            is_set_off |= *at >= path && default.contains('/');
        }
        places
    }
}
