//! The styles of parameters by name, and which go where.

use crate::model::{Location, Style};

/// The style of a place unless another one is asked for (OpenAPI 3.0.3, Parameter Object).
pub(super) fn usual_style(location: Location) -> Style {
    match location {
        Location::Path | Location::Header => Style::Simple,
        Location::Query | Location::Cookie => Style::Form,
    }
}

/// The styles of OpenAPI.
pub(super) const STYLES: &[&str] = &[
    "form",
    "spaceDelimited",
    "pipeDelimited",
    "deepObject",
    "simple",
    "label",
    "matrix",
];

pub(super) fn style(name: &str) -> Option<Style> {
    Some(match name {
        "form" => Style::Form,
        "spaceDelimited" => Style::SpaceDelimited,
        "pipeDelimited" => Style::PipeDelimited,
        "deepObject" => Style::DeepObject,
        "simple" => Style::Simple,
        "label" => Style::Label,
        "matrix" => Style::Matrix,
        _ => return None,
    })
}

/// Tells whether a style fits a location (OpenAPI 3.0.3, Style Values).
pub(super) fn fits(style: Style, location: Location) -> bool {
    match location {
        Location::Path => matches!(style, Style::Simple | Style::Label | Style::Matrix),
        Location::Header => style == Style::Simple,
        Location::Cookie => style == Style::Form,
        Location::Query => matches!(
            style,
            Style::Form | Style::SpaceDelimited | Style::PipeDelimited | Style::DeepObject
        ),
    }
}
