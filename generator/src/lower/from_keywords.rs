//! From the keywords of a schema to its kind.

use super::Lowering;
use super::kinds::{Kind, UNTYPED};
use super::scalars;
use super::unions::Alternatives;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Scalar;
use crate::resolve::{Constraint, JsonType, Keywords, SchemaId};
use crate::unordered::UnorderedSet;

/// Values of `contentEncoding` that leave a string as it is (RFC 2045, 6.2).
pub(super) const IDENTITIES: &[&str] = &["7bit", "8bit", "binary"];

impl Lowering<'_> {
    /// Finds the kind of a schema that is no reference, given what is known of others.
    pub(super) fn kind_anew(&mut self, id: SchemaId) -> Kind {
        let schema = self.schemas.get(id);
        match schema.keywords.all_of.is_empty() {
            true => {
                let unions = self.unions_of(id, &schema.keywords);
                self.kind_of(id, &schema.keywords, unions)
            }
            false => self.merged_kind(id),
        }
    }

    /// What the keywords of a schema, and of all its parts, make.
    pub(super) fn kind_of(
        &mut self,
        id: SchemaId,
        keywords: &Keywords,
        unions: Vec<Alternatives>,
    ) -> Kind {
        if keywords.never {
            let message = "`false` as a schema, so that no value is valid";
            let place = self.schema_place(id);
            self.report
                .warn(Diagnostic::new(Code::Contradiction, place, message).label(UNTYPED));
            return Kind::Any;
        }
        if let Some(kind) = self.union_kind(id, keywords, unions) {
            return kind;
        }
        if let Some(values) = &keywords.values
            && let Some(kind) = self.enum_kind(id, keywords, values)
        {
            return kind;
        }
        let items = self.items(id, keywords);
        match keywords.types.as_slice() {
            [] if has_object_words(keywords) => {
                if items.is_some() {
                    let message = "items without a `type`, beside words of objects";
                    let label = "taken as an object, and the items are left out";
                    let place = self.schema_place(id);
                    self.report
                        .warn(Diagnostic::new(Code::ItemsWithoutType, place, message).label(label));
                }
                self.object_kind(id, keywords)
            }
            [] if items.is_some() => {
                let message = "items without a `type`";
                let place = match keywords.prefix_items.is_empty() {
                    true => self.keyword_place(id, "items"),
                    false => self.schema_place(id),
                };
                self.report.warn(
                    Diagnostic::new(Code::ItemsWithoutType, place, message)
                        .label("taken as an array"),
                );
                self.list_kind(id, keywords, items)
            }
            [] => self.kind_without_type(id, keywords),
            [one] => self.typed_kind(id, *one, keywords, items),
            [_, ..] => {
                let alternatives = self.split(id, keywords);
                self.kind_of_alternatives(id, alternatives, None)
            }
        }
    }

    /// Without a type, a format says it if it is one of a single type; bounds alone say too little.
    fn kind_without_type(&mut self, id: SchemaId, keywords: &Keywords) -> Kind {
        let format = keywords.format.as_deref();
        if let Some(json) = format.and_then(scalars::only_type) {
            return self.scalar_kind(id, json, keywords);
        }
        let telling = |constraint: &&Constraint| !matches!(constraint.keyword, "xml" | "$comment");
        let word = match format {
            Some(_) => Some("format"),
            None => keywords
                .constraints
                .iter()
                .find(telling)
                .map(|found| found.keyword),
        };
        if let Some(word) = word {
            let message = format!("`{word}` without a `type`");
            let place = self.keyword_place(id, word);
            self.report
                .warn(Diagnostic::new(Code::NotHandled, place, message).label(UNTYPED));
        }
        Kind::Any
    }

    fn typed_kind(
        &mut self,
        id: SchemaId,
        json: JsonType,
        keywords: &Keywords,
        items: Option<SchemaId>,
    ) -> Kind {
        let stray = [
            (
                json != JsonType::Object && has_object_words(keywords),
                "properties of something that is no object",
            ),
            (
                json != JsonType::Array && items.is_some(),
                "items of something that is no list",
            ),
        ];
        for (_, message) in stray.into_iter().filter(|(is, _)| *is) {
            let place = self.keyword_place(id, "type");
            self.report.warn(
                Diagnostic::new(Code::Contradiction, place, message).label("the type counts"),
            );
        }
        match json {
            JsonType::Object => self.object_kind(id, keywords),
            JsonType::Array => self.list_kind(id, keywords, items),
            JsonType::Boolean => Kind::Scalar(Scalar::Boolean),
            JsonType::Integer | JsonType::Number | JsonType::String => {
                self.scalar_kind(id, json, keywords)
            }
        }
    }

    pub(super) fn scalar_kind(
        &mut self,
        id: SchemaId,
        json: JsonType,
        keywords: &Keywords,
    ) -> Kind {
        let found = scalars::scalar(json, keywords.format.as_deref(), &self.config.formats);
        if let (Some(format), false) = (&keywords.format, found.known) {
            let message = format!("the format `{format}` is not known for this type");
            let place = self.keyword_place(id, "format");
            self.report
                .warn(Diagnostic::new(Code::UnknownFormat, place, message).label(DOCUMENTED));
        }
        if let (Some(usual), Some(format)) = (found.respelled, &keywords.format) {
            if !self.has_values(id) {
                let message = format!("the format `{format}` has examples that are no `{usual}`");
                let place = self.keyword_place(id, "format");
                self.report
                    .warn(Diagnostic::new(Code::UnknownFormat, place, message).label(DOCUMENTED));
                return Kind::Scalar(Scalar::String);
            }
            let message = format!("the format `{format}` is called `{usual}`");
            let label = "taken as that";
            let place = self.keyword_place(id, "format");
            self.report
                .warn(Diagnostic::new(Code::RespelledFormat, place, message).label(label));
        }
        self.reads_lenient_times |= found.is_lenient;
        match found.kind {
            Kind::Scalar(Scalar::String) => Kind::Scalar(self.read_encoding(id, keywords)),
            Kind::Scalar(scalar) => Kind::Scalar(self.widen(id, scalar, keywords)),
            kind => kind,
        }
    }

    /// Whether no example or default contradicts the format of a schema or of a part of it.
    fn has_values(&self, id: SchemaId) -> bool {
        let mut waiting = vec![id];
        let mut seen = UnorderedSet::new();
        while let Some(at) = waiting.pop() {
            if self.contradicted_formats.contains(&at) {
                return false;
            }
            if seen.insert(at) {
                let schema = self.schemas.get(at);
                waiting.extend(schema.keywords.all_of.iter().copied().chain(schema.target));
            }
        }
        true
    }

    /// Reads the scalar of a string from its `contentEncoding` (RFC 4648, section 4 for `base64`).
    fn read_encoding(&mut self, id: SchemaId, keywords: &Keywords) -> Scalar {
        match keywords.checked_as("contentEncoding") {
            Some(encoding) if encoding.eq_ignore_ascii_case("base64") => Scalar::Base64,
            None => Scalar::String,
            Some(encoding) if IDENTITIES.contains(&encoding) => Scalar::String,
            Some(encoding) => {
                let message = format!("strings in the encoding `{encoding}`");
                let label = "documented; the string is taken as it is";
                let place = self.keyword_place(id, "contentEncoding");
                self.report
                    .warn(Diagnostic::new(Code::UnknownFormat, place, message).label(label));
                Scalar::String
            }
        }
    }

    /// Takes an integer that holds what the bounds allow, if there is one.
    fn widen(&mut self, id: SchemaId, scalar: Scalar, keywords: &Keywords) -> Scalar {
        let wide = scalars::wide_enough(scalar, &keywords.constraints);
        if let (true, Some(format)) = (wide != scalar, &keywords.format) {
            let message = format!("the bounds are wider than the format `{format}`");
            let label = "taken as an integer of 64 bits";
            let place = self.keyword_place(id, "format");
            self.report
                .warn(Diagnostic::new(Code::Contradiction, place, message).label(label));
        }
        wide
    }
}

/// Whether keywords speak of an object even if `type` does not.
pub(super) fn has_object_words(keywords: &Keywords) -> bool {
    !keywords.properties.is_empty()
        || keywords.additional.is_some()
        || !keywords.required.is_empty()
        || !keywords.pattern_properties.is_empty()
}

const DOCUMENTED: &str = "documented, but not a type of its own";
