//! The parameters of a call, by their place.

use super::super::error::kinds::ArgumentError;
use super::super::model::Encode;
use super::super::parameter::ParameterValue;
use super::super::parameter::escape::Place;
use super::super::parameter::style::{Format, Style};
use super::draft::Draft;

impl Draft {
    /// Sets a parameter of the path, in the style `simple`.
    pub fn path(&mut self, name: &'static str, value: &dyn Encode) {
        self.path_with(name, Format::SIMPLE, value);
    }

    /// Sets a parameter of the path.
    pub fn path_with(&mut self, name: &'static str, format: Format, value: &dyn Encode) {
        self.parameter(Place::Path, name, format, value);
    }

    /// Sets a parameter of the query, in the style `form`, exploded; null sets none.
    pub fn query(&mut self, name: &'static str, value: &dyn Encode) {
        self.query_with(name, Format::FORM, value);
    }

    /// Sets a parameter of the query; null sets none.
    pub fn query_with(&mut self, name: &'static str, format: Format, value: &dyn Encode) {
        self.parameter(Place::Query, name, format, value);
    }

    /// Sets a header that the document describes, in the style `simple`; null sets none.
    pub fn header_parameter(&mut self, name: &'static str, value: &dyn Encode) {
        self.header_parameter_with(name, Format::SIMPLE, value);
    }

    /// Sets a header that the document describes; null sets none.
    pub fn header_parameter_with(
        &mut self,
        name: &'static str,
        format: Format,
        value: &dyn Encode,
    ) {
        self.parameter(Place::Header, name, format, value);
    }

    /// Sets a cookie, in the style `form`, exploded; null sets none.
    pub fn cookie_parameter(&mut self, name: &'static str, value: &dyn Encode) {
        self.cookie_parameter_with(name, Format::FORM, value);
    }

    /// Sets a cookie; null sets none.
    pub fn cookie_parameter_with(
        &mut self,
        name: &'static str,
        format: Format,
        value: &dyn Encode,
    ) {
        self.parameter(Place::Cookie, name, format, value);
    }

    fn parameter(&mut self, place: Place, name: &'static str, format: Format, value: &dyn Encode) {
        let value = match format.style {
            Style::Json => ParameterValue::json(value),
            _ => ParameterValue::of(value),
        };
        match value {
            Ok(value) => self.set_parameter(place, name, format, &value),
            Err(reason) => self.refuse(ArgumentError::new(name, reason)),
        }
    }
}
