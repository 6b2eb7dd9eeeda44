//! Types of `Shapes`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Shapes {
    /// Always `{"a": [1, null]}`, set by `new`.
    pub map: serde_json::Value,
    /// Always `[]`, set by `new`.
    pub list: serde_json::Value,
    /// Always `["a"]`, set by `new`.
    pub words: Vec<serde_json::Value>,
    /// Always `null`, set by `new`.
    pub nothing: serde_json::Value,
    /// Always `18446744073709551615`, set by `new`.
    pub large: serde_json::Value,
    /// Values: `18446744073709551616`.
    pub larger: serde_json::Value,
    /// Always `{"b": 1.5}`, set by `new`.
    pub deep: serde_json::Map<String, serde_json::Value>,
    pub strict: ShapesStrict,
}

impl Shapes {
    /// A `Shapes` with what is required.
    #[inline]
    pub fn new(larger: impl Into<serde_json::Value>, strict: ShapesStrict) -> Self {
        Self {
            map: serde_json::from_str("{\"a\": [1, null]}").unwrap_or_default(),
            list: serde_json::from_str("[]").unwrap_or_default(),
            words: serde_json::from_str("[\"a\"]").unwrap_or_default(),
            nothing: serde_json::from_str("null").unwrap_or_default(),
            large: serde_json::from_str("18446744073709551615").unwrap_or_default(),
            larger: larger.into(),
            deep: serde_json::from_str("{\"b\": 1.5}").unwrap_or_default(),
            strict,
        }
    }
}

runtime::model::object! {
    Shapes {
        map: required("map"),
        list: required("list"),
        words: required("words"),
        nothing: required("nothing"),
        large: required("large"),
        larger: required("larger"),
        deep: required("deep"),
        strict: required("strict"),
    }
}

/// Values: `{"c": 1}`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShapesStrict {
    pub c: Option<i64>,
}

impl ShapesStrict {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`c`](field@Self::c).
    #[inline]
    pub fn c(mut self, c: i64) -> Self {
        self.c = Some(c);
        self
    }
}

runtime::model::object! {
    ShapesStrict {
        c: optional("c"),
    }
}
