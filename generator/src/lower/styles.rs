//! The styles of parameters by name, and which go where.

use crate::model::{ParameterIn, Style};

/// The style of a place unless another one is asked for (OpenAPI 3.0.3, Parameter Object).
pub(super) fn usual_style(location: ParameterIn) -> Style {
    match location {
        ParameterIn::Path | ParameterIn::Header => Style::Simple,
        ParameterIn::Query | ParameterIn::Cookie => Style::Form,
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
pub(super) fn fits(style: Style, location: ParameterIn) -> bool {
    match location {
        ParameterIn::Path => matches!(style, Style::Simple | Style::Label | Style::Matrix),
        ParameterIn::Header => style == Style::Simple,
        ParameterIn::Cookie => style == Style::Form,
        ParameterIn::Query => matches!(
            style,
            Style::Form | Style::SpaceDelimited | Style::PipeDelimited | Style::DeepObject
        ),
    }
}
