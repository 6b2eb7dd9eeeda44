//! Path templates.

use std::collections::HashSet;

use super::Lowering;
use crate::diagnostic::{Code, Place, child};
use crate::resolve::{Operation, ParameterIn, Piece, find_fragment, split_template};

/// The path of an operation, with the name of a parameter in all braces.
pub(super) struct Template<'a> {
    pieces: Vec<Piece<'a>>,
}

impl<'a> Template<'a> {
    /// Reads the path of an operation.
    pub(super) fn of(operation: &'a Operation) -> Self {
        let path_parameters = operation.parameters.iter();
        let path_parameters = path_parameters.filter(|one| one.place == Some(ParameterIn::Path));
        let declared: HashSet<&str> = path_parameters.map(|one| one.name.as_str()).collect();
        let pieces = split_template(&operation.path).unwrap_or_default();
        let mean = |piece| match piece {
            Piece::Text(text) => Piece::Text(text),
            Piece::Braces(held) => Piece::Braces(find_name(held, &declared)),
        };
        Self {
            pieces: pieces.into_iter().map(mean).collect(),
        }
    }

    /// Returns the names of the parameters in order, each once.
    pub(super) fn names(&self) -> Vec<&'a str> {
        let mut known = HashSet::new();
        let names = self.pieces.iter().filter_map(|piece| match piece {
            Piece::Braces(name) => Some(*name),
            Piece::Text(_) => None,
        });
        names.filter(|name| known.insert(*name)).collect()
    }

    /// Returns the path as it is sent, with the names of its parameters in braces.
    pub(super) fn text(&self) -> String {
        let text = |piece: &Piece<'_>| match piece {
            Piece::Text(text) => (*text).to_owned(),
            Piece::Braces(name) => format!("{{{name}}}"),
        };
        self.pieces.iter().map(text).collect()
    }
}

impl Lowering<'_> {
    /// Reports what is more in the path of an operation than text and names.
    pub(super) fn report_path(&mut self, operation: &Operation) {
        let place = || Place::key(child("/paths", &operation.path));
        if let Some(fragment) = find_fragment(&operation.path) {
            let message = format!("`{fragment}` behind a path is never sent");
            self.warn(Code::PathFragment, place(), message, "left out", "");
        }
        let template = Template::of(operation);
        let written = split_template(&operation.path).unwrap_or_default();
        for (written, meant) in written.iter().zip(&template.pieces) {
            if let (Piece::Braces(held), Piece::Braces(name)) = (written, meant)
                && held != name
            {
                let message = format!("`{{{held}}}` is more than the name of a parameter");
                let label = format!("taken as the parameter `{name}` of one segment");
                self.warn(Code::PathPattern, place(), message, &label, "");
            }
        }
    }
}

/// Finds the name of the parameter that braces mean: all that they hold if there is a parameter of
/// that name; else what stands before a pattern, without the operators of URI templates (RFC 6570)
/// if there is a parameter of that name.
fn find_name<'a>(held: &'a str, declared: &HashSet<&str>) -> &'a str {
    if declared.contains(held) {
        return held;
    }
    let name = held.split([':', '=']).next().unwrap_or(held);
    let name = if name.is_empty() { held } else { name };
    let bare = name.trim_start_matches(['+', '.', ';', '*']);
    let bare = bare.trim_end_matches(['*', '?']);
    match declared.contains(bare) && !declared.contains(name) {
        true => bare,
        false => name,
    }
}

/// Whether braces come in pairs and hold something.
pub(super) fn is_well_formed(path: &str) -> bool {
    split_template(path).is_some()
}

/// What an operation without `operationId` is named after: `get /folders/{id}/items` is "get folders by id items".
pub(super) fn words(method: &str, operation: &Operation) -> String {
    let fragment = find_fragment(&operation.path).unwrap_or_default();
    let path = Template::of(operation).text() + fragment;
    let mut words = method.to_owned();
    for segment in path.split('/') {
        words.push(' ');
        words.push_str(&segment.replace('{', " by ").replace('}', " "));
    }
    words
}
