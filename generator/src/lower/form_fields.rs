//! Properties of a form that is URL-encoded: how the value of each is written.

use super::Lowering;
use super::media::{Coding, is_text};
use crate::diagnostic::{Code, Diagnostic, Place, child};
use crate::model::{ParameterCoding, ParameterIn, Style, WireName};
use crate::resolve::{Encoding, MediaType};

/// The style of a property of a form unless its encoding says otherwise (OpenAPI 3.0.3, Encoding
/// Object).
const USUAL_OF_FORMS: ParameterCoding = ParameterCoding::Style {
    style: Style::Form,
    explode: true,
    allow_reserved: false,
};

impl Lowering<'_> {
    /// Lists the properties of a form that are written in another way than usual (OpenAPI 3.0.3,
    /// Encoding Object).
    pub(super) fn form_fields(&mut self, content: &MediaType) -> Vec<(WireName, ParameterCoding)> {
        let mut fields = Vec::new();
        for (name, encoding) in &content.encoding {
            let pointer = child(&format!("{}/encoding", content.pointer), name);
            if !encoding.headers.is_empty() {
                let message = "headers of a property that is no part of a multipart body";
                let place = Place::key(format!("{pointer}/headers"));
                self.report
                    .warn(Diagnostic::new(Code::UnknownKey, place, message).label("left out"));
            }
            let coding = self.choose_field_coding(encoding, &pointer);
            fields.push((WireName(name.clone()), coding));
        }
        let members = content.schema.map(|schema| self.members(schema));
        for (name, property) in members.unwrap_or_default() {
            let coding = fields.iter().find(|(field, _)| field.0 == name);
            let coding = coding.map_or(USUAL_OF_FORMS, |(_, coding)| *coding);
            self.report_nested(coding, property);
        }
        fields
    }

    /// Chooses how a property is written: as JSON if that is one of its media types, else in its
    /// style.
    fn choose_field_coding(&mut self, encoding: &Encoding, pointer: &str) -> ParameterCoding {
        let listed = encoding.content_type.as_deref().unwrap_or_default();
        let listed = listed.split(',').map(str::trim);
        // A range says of no value how it is written.
        let types = listed.filter(|one| !one.is_empty() && !one.contains('*'));
        let types: Vec<&str> = types.collect();
        if types.iter().any(|one| Coding::of(one) == Coding::Json) {
            return ParameterCoding::Json;
        }
        if let Some(foreign) = types.iter().find(|one| !is_text(one)) {
            let message = format!("a property of `{foreign}`");
            let place = Place::value(format!("{pointer}/contentType"));
            let label = "written as text";
            self.report
                .warn(Diagnostic::new(Code::ParameterCoding, place, message).label(label));
        }
        let style = self.choose_style(encoding.style.as_deref(), ParameterIn::Query, pointer);
        ParameterCoding::Style {
            style,
            explode: encoding.explode.unwrap_or(style == Style::Form),
            allow_reserved: encoding.allow_reserved,
        }
    }
}
