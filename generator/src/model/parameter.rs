//! Parameters of requests, and how their values are written.

use super::{Docs, Preset, Type, WireName};
use crate::parameter_in::ParameterIn;

/// A parameter.
#[derive(Debug)]
pub struct Parameter {
    /// The name on the wire.
    pub wire: WireName,
    /// The place that it goes to.
    pub location: ParameterIn,
    /// The way in which its value is written.
    pub coding: ParameterCoding,
    /// The type of its value.
    pub ty: Type,
    /// Whether it must be sent.
    pub required: bool,
    /// The value that is sent until another one is set: the only one that the document allows.
    pub preset: Option<Preset>,
    /// Whether a list without items may be sent, as `name=`.
    pub may_be_empty: bool,
    /// Documentation that the document gives.
    pub docs: Docs,
    /// Whether it is deprecated.
    pub deprecated: bool,
}

impl Parameter {
    /// Whether the method of its operation asks for it.
    pub fn is_asked(&self) -> bool {
        self.required && self.preset.is_none()
    }
}

/// How a parameter's value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterCoding {
    /// By a style of OpenAPI.
    Style {
        /// The style.
        style: Style,
        /// Whether lists and objects are written as several parameters.
        explode: bool,
        /// Whether reserved characters stay as they are.
        allow_reserved: bool,
    },
    /// As JSON text.
    Json,
}

/// The styles of OpenAPI (3.0.3, Style Values).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `form`.
    Form,
    /// `spaceDelimited`.
    SpaceDelimited,
    /// `pipeDelimited`.
    PipeDelimited,
    /// `deepObject`.
    DeepObject,
    /// `simple`.
    Simple,
    /// `label`.
    Label,
    /// `matrix`.
    Matrix,
}

/// The way in which lists within an object parameter are written, of which the styles of OpenAPI
/// say nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Nested {
    /// They are a bad argument.
    #[default]
    Refused,
    /// Their items have numbers: `a[0][b]=`.
    Indices,
    /// Their items have empty brackets: `a[][b]=`.
    Brackets,
}
