//! A key of a document, with an edit of it and what looks at that.

/// A key of an object of OpenAPI, with an edit of a sample document.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    /// The object, as readers call it.
    pub(super) object: &'static str,
    /// The key.
    pub(super) key: &'static str,
    /// The document that is edited.
    pub(super) sample: Sample,
    /// The JSON pointer of the node that is edited: what the key holds, or what the key stands in.
    pub(super) pointer: &'static str,
    /// The node before, as YAML. Empty: it is absent.
    pub(super) before: &'static str,
    /// The node afterwards, as YAML. Empty: it is absent.
    pub(super) after: &'static str,
    /// The rule that looks at the key, or the reason that none does.
    pub(super) looks: Looks,
}

/// A document that is edited.
#[derive(Clone, Copy, Debug)]
pub(super) enum Sample {
    /// The one of 3.1.
    V31,
    /// The one of 3.0, for what is only there.
    V30,
}

/// The rule that looks at a key, or the reason that none does.
#[derive(Clone, Copy, Debug)]
pub(super) enum Looks {
    /// The rule of this code.
    Rule(&'static str),
    /// The rule of documentation: the edit changes nothing else of the client.
    Documentation,
    /// Nothing, for this reason: the edit changes nothing of the client but documentation.
    Waived(&'static str),
}

impl Row {
    /// Returns the row with an edit of the document of 3.0.
    pub(super) const fn in_30(self) -> Self {
        Self {
            sample: Sample::V30,
            ..self
        }
    }
}

/// Makes a row of a key that a rule looks at.
#[expect(clippy::too_many_arguments, reason = "a row of a table")]
pub(super) const fn rule(
    object: &'static str,
    key: &'static str,
    pointer: &'static str,
    before: &'static str,
    after: &'static str,
    code: &'static str,
) -> Row {
    Row {
        object,
        key,
        sample: Sample::V31,
        pointer,
        before,
        after,
        looks: Looks::Rule(code),
    }
}

/// Makes a row of a key that is documentation.
pub(super) const fn docs(
    object: &'static str,
    key: &'static str,
    pointer: &'static str,
    before: &'static str,
    after: &'static str,
) -> Row {
    Row {
        looks: Looks::Documentation,
        ..rule(object, key, pointer, before, after, "")
    }
}

/// Makes a row of a key that nothing looks at.
#[expect(clippy::too_many_arguments, reason = "a row of a table")]
pub(super) const fn waived(
    object: &'static str,
    key: &'static str,
    pointer: &'static str,
    before: &'static str,
    after: &'static str,
    reason: &'static str,
) -> Row {
    Row {
        looks: Looks::Waived(reason),
        ..rule(object, key, pointer, before, after, "")
    }
}
