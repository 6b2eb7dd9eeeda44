//! Types of `List`.

/// minContains: `1`. maxContains: `2`. contains: `{"const": "a"}`. unevaluatedItems: `false`.
pub type List = Vec<String>;
