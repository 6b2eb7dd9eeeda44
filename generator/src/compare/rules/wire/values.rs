//! Rules about single values and unions.

rules! {
    /// A value is of another type.
    TYPE_CHANGED: "type-changed", Both, Breaks, Breaks, Breaks,
        "A value is of another type.",
        "Values of the one type are none of the other, so requests are refused and replies cannot be read. The type changes in the crate. Add a new property instead.";
    /// A value may be of further types.
    TYPE_WIDENED: "type-widened", Both, Breaks, MayBreak, Breaks,
        "A value may be of further types.",
        "In replies, deployed clients cannot read the further types, unless they expect several already. New clients may send what an old server refuses. The type changes in the crate.";
    /// A value may be of fewer types.
    TYPE_NARROWED: "type-narrowed", Both, Breaks, Breaks, Breaks,
        "A value may be of fewer types.",
        "In requests, the new server refuses what deployed clients may send. In replies, new clients cannot read what an old server may send. The type changes in the crate.";
    /// The format of a value changes.
    FORMAT_CHANGED: "format-changed", Both, Breaks, Breaks, Breaks,
        "The format of a value changes.",
        "Each side takes the values of its own format. Clients of this generator have types for UUIDs, times, dates, bytes and sizes of integers, and read any text for other formats. The type may change in the crate.";
    /// Integers outgrow a type.
    INTEGER_SIZE_CHANGED: "integer-size-changed", Received, Breaks, Breaks, Breaks,
        "Integers outgrow a type.",
        "Bounds choose the type of an integer in the crate: one that holds what the document announces. Longer ones than the type holds cannot be read.";
    /// Bounds leave out more values.
    BOUNDS_TIGHTENED: "bounds-tightened", Both, Breaks, Breaks, Breaks,
        "Bounds leave out more values.",
        "In requests, the new server refuses values that deployed clients may send. Clients of this generator do not check bounds in replies; others refuse what an old server sends. In the crate the documentation changes, `new` sets a single value only while it is the default, and so does the type of an integer where its bounds choose it.";
    /// Bounds leave out fewer values.
    BOUNDS_LOOSENED: "bounds-loosened", Both, Breaks, MayBreak, Breaks,
        "Bounds leave out fewer values.",
        "New clients may send values that an old server refuses. Clients of this generator do not check bounds in replies; others refuse what the new server sends. In the crate the documentation changes, `new` sets a single value only while it is the default, and so does the type of an integer where its bounds choose it.";
    /// Bounds leave out other values.
    BOUNDS_CHANGED: "bounds-changed", Both, Breaks, Breaks, Same,
        "Bounds leave out other values.",
        "Each side allows what the other one refuses. Clients of this generator do not check bounds in replies. In the crate the documentation changes.";
    /// Texts must match a pattern.
    PATTERN_ADDED: "pattern-added", Both, Breaks, Breaks, Same,
        "Texts must match a pattern.",
        "In requests, the new server refuses other texts. Clients of this generator do not check patterns in replies. In the crate the documentation changes.";
    /// Texts need not match a pattern any more.
    PATTERN_REMOVED: "pattern-removed", Both, Breaks, MayBreak, Same,
        "Texts need not match a pattern any more.",
        "New clients may send texts that an old server refuses. Clients of this generator do not check patterns in replies. In the crate the documentation changes.";
    /// Texts must match another pattern.
    PATTERN_CHANGED: "pattern-changed", Both, MayBreak, MayBreak, Same,
        "Texts must match another pattern.",
        "Whether the one pattern contains the other is not looked into. Clients of this generator do not check patterns in replies. In the crate the documentation changes.";
    /// A value is added to a list of values.
    ENUM_VALUE_ADDED: "enum-value-added", Both, Breaks, Breaks, Silent,
        "A value is added to a list of values.",
        "New clients may send it to an old server, which refuses it. Clients of this generator read values that they do not know; others may refuse them. The enum of the crate, which is non-exhaustive, gets a variant. A name that the value contests goes to neither of the two, so that source which used it no longer compiles; the name lock keeps it.";
    /// A value is removed from a list of values.
    ENUM_VALUE_REMOVED: "enum-value-removed", Both, Breaks, Breaks, Silent,
        "A value is removed from a list of values.",
        "Deployed clients may send it, and the new server refuses it. In replies, clients of this generator still read it. The variant is gone from the crate. A value that contested its name has the plain one then, which nothing had before; where titles or `x-enum-varnames` name variants, its name may go to another value. The name lock keeps both as they are. Take the value for a while after it is removed.";
    /// A value of a list is spelled in another way.
    ENUM_VALUE_RESPELLED: "enum-value-respelled", Both, Breaks, Breaks, Silent,
        "A value of a list is spelled in another way.",
        "Deployed clients send the old spelling and new ones the new, and each server knows one. In the crate the variant keeps its name and sends another text, so source compiles. Take both spellings for a while.";
    /// Only listed values are allowed.
    ENUM_ADDED: "enum-added", Both, Breaks, Breaks, Breaks,
        "Only listed values are allowed.",
        "In requests, the new server refuses other values. Clients of this generator read any value. In the crate the type becomes an enum.";
    /// Any value is allowed, not only listed ones.
    ENUM_REMOVED: "enum-removed", Both, Breaks, MayBreak, Breaks,
        "Any value is allowed, not only listed ones.",
        "New clients may send what an old server refuses. Clients of this generator read any value; others may refuse it. In the crate the enum becomes a plain type.";
    /// Null is a value.
    NULLABLE_ADDED: "nullable-added", Both, Breaks, MayBreak, Silent,
        "Null is a value.",
        "In replies, deployed clients cannot read it where something must be; for an optional property of a client of this generator it is the same as nothing. New clients may send it to an old server. In the crate the type becomes an `Option` or `Nullable`, and `new` sets a single value no longer.";
    /// Null is no value any more.
    NULLABLE_REMOVED: "nullable-removed", Both, Breaks, Breaks, Silent,
        "Null is no value any more.",
        "In requests, the new server refuses it. In replies, new clients cannot read the null of an old server where something must be. In the crate the type is no longer an `Option` or `Nullable`, and `new` sets a single value from now on.";
    /// The default of what is left out changes.
    DEFAULT_CHANGED: "default-changed", Sent, MeansSomethingElse, MeansSomethingElse, Silent,
        "The default of what is left out changes.",
        "The request is the same and means something else to the other server. In the crate the documentation changes, `new` sets a single value only while it is the default, and whoever relies on the default should send the value.";
    /// An alternative is added.
    ALTERNATIVE_ADDED: "alternative-added", Both, Breaks, Breaks, Breaks,
        "An alternative is added.",
        "New clients may send it to an old server. Clients of this generator keep what is none of the alternatives as it came, if they expected several; others cannot read it. The enum of the crate gets a variant; where there was one alternative only, its type becomes an enum.";
    /// An alternative is removed.
    ALTERNATIVE_REMOVED: "alternative-removed", Both, Breaks, Breaks, Breaks,
        "An alternative is removed.",
        "Deployed clients may send it, and the new server refuses it. In replies of an old server, new clients of this generator keep it as it came, if they expect several. The variant is gone from the crate.";
    /// Alternatives exclude each other, or do so no longer.
    UNION_KIND_CHANGED: "union-kind-changed", Both, Breaks, MayBreak, Same,
        "Alternatives exclude each other, or do so no longer.",
        "`oneOf` refuses what is two alternatives at once, and `anyOf` does not. Clients of this generator read both alike.";
    /// A property tells alternatives apart.
    DISCRIMINATOR_ADDED: "discriminator-added", Both, MeansSomethingElse, MeansSomethingElse, Silent,
        "A property tells alternatives apart.",
        "The tag is sent from now on, and looked for in what is received: without it, clients of this generator take a value for none of the alternatives. Source compiles.";
    /// No property tells alternatives apart any more.
    DISCRIMINATOR_REMOVED: "discriminator-removed", Both, MeansSomethingElse, MeansSomethingElse, Silent,
        "No property tells alternatives apart any more.",
        "The tag is no longer sent as such, and alternatives are told apart by what they look like. Deployed clients miss the tag. Source compiles.";
    /// Another property tells alternatives apart.
    DISCRIMINATOR_CHANGED: "discriminator-changed", Both, MeansSomethingElse, MeansSomethingElse, Silent,
        "Another property tells alternatives apart.",
        "Each side looks for its own property, and takes a value without it for none of the alternatives. Source compiles.";
    /// A further value of a tag stands for an alternative.
    MAPPING_VALUE_ADDED: "mapping-value-added", Both, Safe, MayBreak, Same,
        "A further value of a tag stands for an alternative.",
        "New clients may send it to an old server. Deployed clients of this generator keep what has an unknown tag as it came.";
    /// A value of a tag no longer stands for an alternative.
    MAPPING_VALUE_REMOVED: "mapping-value-removed", Both, Breaks, Safe, Same,
        "A value of a tag no longer stands for an alternative.",
        "Deployed clients may send it, and the new server does not know it. In replies of an old server, new clients of this generator keep what has it as it came. Take the value for a while.";
    /// Another value of a tag stands for an alternative.
    MAPPING_VALUE_RENAMED: "mapping-value-renamed", Both, Breaks, Breaks, Silent,
        "Another value of a tag stands for an alternative.",
        "Each side knows its own tag, sends it, and takes a value with the other one for none of the alternatives. Source compiles and sends the new one. Take both for a while.";
    /// A keyword changes that says nothing of the type it stands at.
    IDLE_KEYWORDS_CHANGED: "idle-keywords-changed", Neither, Safe, Safe, Same,
        "A keyword changes that says nothing of the type it stands at.",
        "No value is allowed or refused by it, as `minItems` says nothing of a string. Perhaps something else was meant: the type, or another keyword.";
    /// Values are checked with a further keyword.
    CHECKS_ADDED: "checks-added", Both, Breaks, Breaks, Same,
        "Values are checked with a further keyword.",
        "Keywords such as `not`, `if`, `contains` or `dependentRequired` leave out values that deployed clients may send. Clients of this generator do not check them in replies. In the crate the documentation changes.";
    /// Values are no longer checked with a keyword.
    CHECKS_REMOVED: "checks-removed", Both, Breaks, MayBreak, Same,
        "Values are no longer checked with a keyword.",
        "New clients may send values that an old server refuses. Clients of this generator do not check them in replies. In the crate the documentation changes.";
    /// Values are checked in another way.
    CHECKS_CHANGED: "checks-changed", Both, Breaks, Breaks, Same,
        "Values are checked in another way.",
        "Whether the one check contains the other is not looked into. Clients of this generator do not check them in replies. In the crate the documentation changes.";
    /// There is more to compare than is compared.
    NOT_COMPARED: "not-compared", Both, MayBreak, MayBreak, Silent,
        "There is more to compare than is compared.",
        "Schemas that lead to each other in circles of different lengths make a pair of each with each. A comparison ends with 200,000 pairs, or with a million steps on the ways to them; of one schema 2,000 parts are compared. Nothing is known of what stands at this place and behind it. Schemas of the same name are one pair wherever they stand: keep the names of those that stay, or compare the documents in between.";
}
