//! Bodies of `application/x-www-form-urlencoded`.

use super::super::call::draft::{Draft, EMPTY};
use super::super::error::kinds::ArgumentError;
use super::super::model::Encode;
use super::super::parameter::escape::Place;
use super::super::parameter::style::{Format, Nested, Style};
use super::super::parameter::{Item, ParameterValue};

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
        let nested = self.core.shared().nested;
        let form = match ParameterValue::of(body) {
            Ok(value) => write(&value, fields, nested),
            Err(reason) => Err(ArgumentError::new("body", reason)),
        };
        match form {
            Ok(form) => self.body("application/x-www-form-urlencoded", form),
            Err(problem) => self.refuse(problem),
        }
    }
}

/// The text of the form.
pub(crate) fn write(
    value: &ParameterValue,
    fields: &[FormField],
    nested: Nested,
) -> Result<String, ArgumentError> {
    let ParameterValue::Object(members) = value else {
        return Ok(String::new());
    };
    let mut written = Vec::with_capacity(members.len());
    for (name, item) in members {
        let field = fields.iter().find(|field| field.name == name);
        let format = field.map_or(Format::FORM, |field| field.format);
        let bad = |reason| ArgumentError::new(name.clone(), reason);
        let value = value_of(item, format);
        if item.is_required && value.is_empty() {
            return Err(bad(EMPTY));
        }
        written.extend(
            format
                .write(Place::Form, name, &value, nested)
                .map_err(bad)?,
        );
    }
    Ok(written.join("&"))
}

fn value_of(item: &Item, format: Format) -> ParameterValue {
    match (&item.nested, format.style) {
        (Some(nested), style) if style != Style::Json => nested.clone(),
        _ => ParameterValue::Scalar(item.text.clone()),
    }
}
