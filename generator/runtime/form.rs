//! Bodies of `application/x-www-form-urlencoded`.
// needs: draft, model, parameter, parameter_escape, parameter_style, parameter_write

use super::draft::Draft;
use super::model::Encode;
use super::parameter::{Item, ParameterValue};
use super::parameter_escape::Place;
use super::parameter_style::{Format, Style};

/// How one property of a form is written, from the `encoding` of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormField {
    /// The name of the property.
    pub name: &'static str,
    /// How it is written.
    pub format: Format,
}

impl Draft {
    /// Sets a body of `application/x-www-form-urlencoded` from an object.
    ///
    /// A property that `fields` does not name is written in the style `form`, exploded; what is
    /// nested deeper than OpenAPI's styles reach is written as JSON.
    pub fn form_body(&mut self, body: &dyn Encode, fields: &[FormField]) {
        let form = write(&ParameterValue::of(body), fields);
        self.body("application/x-www-form-urlencoded", form);
    }
}

/// The text of the form.
pub(crate) fn write(value: &ParameterValue, fields: &[FormField]) -> String {
    let ParameterValue::Object(members) = value else {
        return String::new();
    };
    let written = members.iter().filter_map(|(name, item)| {
        let field = fields.iter().find(|field| field.name == name);
        let format = field.map_or(Format::FORM, |field| field.format);
        format.write(Place::Form, name, &value_of(item, format))
    });
    written.collect::<Vec<_>>().join("&")
}

fn value_of(item: &Item, format: Format) -> ParameterValue {
    match (&item.nested, format.style) {
        (Some(nested), style) if style != Style::Json => nested.clone(),
        _ => ParameterValue::Scalar(item.text.clone()),
    }
}
