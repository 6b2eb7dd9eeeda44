//! Formats and the scalars that they stand for, one per line.

use std::collections::BTreeMap;

use super::kinds::Kind;
use crate::config::ScalarName;
use crate::model::Scalar;
use crate::resolve::{Constraint, JsonType, Number, Value};

/// The scalar of a type and format, and whether the format is one of the table.
pub(super) struct Found {
    pub(super) kind: Kind,
    pub(super) known: bool,
    /// Whether times are read that the standard does not quite allow.
    pub(super) is_lenient: bool,
    /// The usual name of the format, if it is written in another way.
    pub(super) respelled: Option<&'static str>,
}

/// Looks a format up, in what the config says first.
pub(super) fn scalar(
    json: JsonType,
    format: Option<&str>,
    overrides: &BTreeMap<String, ScalarName>,
) -> Found {
    let plain = match json {
        JsonType::Boolean => Scalar::Boolean,
        JsonType::Integer => Scalar::Int64,
        JsonType::Number => Scalar::Double,
        JsonType::String | JsonType::Array | JsonType::Object => Scalar::String,
    };
    // The name of the type stands for integers without a format of their own.
    let integer = overrides
        .get("integer")
        .filter(|_| json == JsonType::Integer);
    let plain_kind = match integer {
        Some(name) => chosen(*name),
        None => Kind::Scalar(plain),
    };
    let Some(format) = format else {
        return Found::known(plain_kind);
    };
    // What is no string is hidden as what it is.
    let hides = |name| name == ScalarName::Secret && json != JsonType::String;
    if let Some(name) = overrides.get(format) {
        return match hides(*name) {
            true => Found::known(plain_kind),
            false => Found {
                is_lenient: *name == ScalarName::Lenient,
                ..Found::known(chosen(*name))
            },
        };
    }
    if format == "password" {
        return Found::known(match json {
            JsonType::String => Kind::Secret,
            _ => plain_kind,
        });
    }
    if let (JsonType::String, Some((usual, scalar))) = (json, respelled(format)) {
        let chosen_instead = overrides.get(usual).map(|name| chosen(*name));
        return Found {
            is_lenient: scalar == Scalar::DateTime,
            respelled: Some(usual),
            ..Found::known(chosen_instead.unwrap_or(Kind::Scalar(scalar)))
        };
    }
    let found = FORMATS
        .iter()
        .find(|(of, name, _)| *of == json && *name == format)
        .map(|(_, _, scalar)| *scalar);
    Found {
        known: found.is_some(),
        ..Found::known(found.map_or(plain_kind, Kind::Scalar))
    }
}

impl Found {
    fn known(kind: Kind) -> Self {
        Self {
            kind,
            known: true,
            is_lenient: false,
            respelled: None,
        }
    }
}

/// The usual name of a format that is written in another way, whatever its letters and separators, and
/// its scalar.
pub(super) fn respelled(format: &str) -> Option<(&'static str, Scalar)> {
    let letters = format.chars().filter(|letter| !matches!(letter, '-' | '_'));
    let letters: String = letters.flat_map(char::to_lowercase).collect();
    let (usual, scalar) = match letters.as_str() {
        "datetime" => ("date-time", Scalar::DateTime),
        "uuid" | "guid" => ("uuid", Scalar::Uuid),
        _ => return None,
    };
    (format != usual).then_some((usual, scalar))
}

/// Whether a text is a value of a scalar, as far as documents are wrong about it.
pub(super) fn is_value(scalar: Scalar, text: &str) -> bool {
    match scalar {
        Scalar::Uuid => uuid::Uuid::try_parse(text).is_ok(),
        Scalar::DateTime => {
            let separated = text.replacen(' ', "T", 1);
            let is_time = |text: &str| chrono::DateTime::parse_from_rfc3339(text).is_ok();
            is_time(&separated) || is_time(&format!("{separated}Z"))
        }
        _ => true,
    }
}

/// An integer that holds what the bounds allow, as far as one does.
pub(super) fn wide_enough(scalar: Scalar, constraints: &[Constraint]) -> Scalar {
    let bound = |keyword: &str| {
        let found = constraints.iter().find(|one| one.keyword == keyword)?;
        match &found.value {
            Value::Number(Number::Integer(bound)) => Some(*bound),
            _ => None,
        }
    };
    let (least, most) = (bound("minimum"), bound("maximum"));
    let outside = |first: i128, last: i128| {
        least.is_some_and(|least| least < first) || most.is_some_and(|most| most > last)
    };
    let never_negative = least.is_some_and(|least| least >= 0);
    let long = match scalar {
        Scalar::Int32 => outside(i32::MIN.into(), i32::MAX.into()),
        Scalar::UInt32 => outside(0, u32::MAX.into()),
        Scalar::UInt64 => outside(0, i128::MAX),
        Scalar::Int64 => true,
        _ => false,
    };
    match (long, outside(i64::MIN.into(), i64::MAX.into())) {
        (false, _) => scalar,
        (true, true) if never_negative => Scalar::UInt64,
        (true, _) => Scalar::Int64,
    }
}

/// The only type that has a format of this name.
pub(super) fn only_type(format: &str) -> Option<JsonType> {
    if format == "password" {
        return Some(JsonType::String);
    }
    let mut types = FORMATS.iter().filter(|(_, name, _)| *name == format);
    let (first, ..) = types.next()?;
    types.all(|(json, ..)| json == first).then_some(*first)
}

/// What the config calls a scalar.
fn chosen(name: ScalarName) -> Kind {
    Kind::Scalar(match name {
        ScalarName::Secret => return Kind::Secret,
        ScalarName::String => Scalar::String,
        ScalarName::Uuid => Scalar::Uuid,
        ScalarName::DateTime | ScalarName::Lenient => Scalar::DateTime,
        ScalarName::Date => Scalar::Date,
        ScalarName::Base64 => Scalar::Base64,
        ScalarName::Int32 => Scalar::Int32,
        ScalarName::Int64 => Scalar::Int64,
        ScalarName::Uint32 => Scalar::UInt32,
        ScalarName::Uint64 => Scalar::UInt64,
        ScalarName::Big => Scalar::BigInteger,
        ScalarName::Float | ScalarName::Double => Scalar::Double,
    })
}

/// The formats of OpenAPI 3.0, of JSON Schema and of the format registry that are met in documents.
const FORMATS: &[(JsonType, &str, Scalar)] = &[
    (JsonType::Integer, "int8", Scalar::Int32),
    (JsonType::Integer, "int16", Scalar::Int32),
    (JsonType::Integer, "int32", Scalar::Int32),
    (JsonType::Integer, "int64", Scalar::Int64),
    (JsonType::Integer, "uint8", Scalar::UInt32),
    (JsonType::Integer, "uint16", Scalar::UInt32),
    (JsonType::Integer, "uint32", Scalar::UInt32),
    (JsonType::Integer, "uint64", Scalar::UInt64),
    (JsonType::Integer, "uint", Scalar::UInt64),
    (JsonType::Number, "float", Scalar::Double),
    (JsonType::Number, "double", Scalar::Double),
    (JsonType::Number, "int32", Scalar::Int32),
    (JsonType::Number, "int64", Scalar::Int64),
    (JsonType::String, "uuid", Scalar::Uuid),
    (JsonType::String, "date-time", Scalar::DateTime),
    (JsonType::String, "date", Scalar::Date),
    (JsonType::String, "byte", Scalar::Base64),
    // Octets, which are a file where they stand alone; within JSON they can only be a string.
    (JsonType::String, "binary", Scalar::String),
    (JsonType::String, "base64", Scalar::Base64),
    (JsonType::String, "uri", Scalar::String),
    (JsonType::String, "url", Scalar::String),
    (JsonType::String, "uri-reference", Scalar::String),
    (JsonType::String, "uri-template", Scalar::String),
    (JsonType::String, "iri", Scalar::String),
    (JsonType::String, "iri-reference", Scalar::String),
    (JsonType::String, "email", Scalar::String),
    (JsonType::String, "idn-email", Scalar::String),
    (JsonType::String, "hostname", Scalar::String),
    (JsonType::String, "idn-hostname", Scalar::String),
    (JsonType::String, "ipv4", Scalar::String),
    (JsonType::String, "ipv6", Scalar::String),
    (JsonType::String, "time", Scalar::String),
    (JsonType::String, "duration", Scalar::String),
    (JsonType::String, "decimal", Scalar::String),
    (JsonType::String, "regex", Scalar::String),
    (JsonType::String, "json-pointer", Scalar::String),
    (JsonType::String, "relative-json-pointer", Scalar::String),
];

impl Scalar {
    /// What it is in JSON; integers are numbers.
    pub(super) fn json_type(self) -> JsonType {
        match self {
            Self::Boolean => JsonType::Boolean,
            Self::Int32
            | Self::Int64
            | Self::UInt32
            | Self::UInt64
            | Self::BigInteger
            | Self::Double => JsonType::Number,
            Self::String | Self::Uuid | Self::DateTime | Self::Date | Self::Base64 => {
                JsonType::String
            }
        }
    }
}

/// Whether values of a format are secret.
pub(super) fn is_secret_format(
    format: Option<&str>,
    formats: &BTreeMap<String, ScalarName>,
) -> bool {
    match format {
        None => false,
        Some(format) if formats.is_empty() => format == "password",
        format => scalar(JsonType::String, format, formats).kind == Kind::Secret,
    }
}
