//! Types of `TemplateSchema`.

/// The fields to read out of a document. Each key is the name of a field, each value an object
/// that says what it holds: its `type` (such as `string` or `date`), whether it is `required`,
/// and a `description`.
pub type TemplateSchema = serde_json::Map<String, serde_json::Value>;
