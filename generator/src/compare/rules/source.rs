//! Rules about Rust source alone.

use super::{Directions, Rule};
use crate::compare::verdict::{SourceEffect, WireEffect};

/// Declares rules about Rust source, which nothing on the wire shows.
macro_rules! source_rules {
    ($($(#[$doc:meta])* $name:ident: $code:literal, $effect:ident, $summary:literal, $explanation:literal;)*) => {
        /// Rules about Rust source alone.
        pub(super) const RULES: &[&Rule] = &[$(&$name),*];

        $(
            $(#[$doc])*
            pub(in crate::compare) static $name: Rule = Rule {
                code: $code,
                directions: Directions::Neither,
                deployed: WireEffect::Safe,
                rollback: WireEffect::Safe,
                source: SourceEffect::$effect,
                summary: $summary,
                explanation: $explanation,
            };
        )*
    };
}

source_rules! {
    /// Descriptions, examples and the like.
    DOCUMENTATION_CHANGED: "documentation-changed", Same,
        "Documentation changed.",
        "Summaries, descriptions and examples are documentation of the crate: nothing of them goes over the wire. Names \
         that follow a title or a description of a server have changes of their own.";

    /// A new item.
    ITEM_ADDED: "item-added", Adds,
        "A Rust item is new.",
        "Types, fields, setters and variants can be added in a minor version: structs and enums of the crate are \
         `#[non_exhaustive]`. A glob import of the crate's types may meet a name of its user.";

    /// A removed item.
    ITEM_REMOVED: "item-removed", Breaks,
        "A Rust item is gone.",
        "Source that names it no longer compiles. Keep what the item is made of in the document, or take a major step.";

    /// A renamed item.
    ITEM_RENAMED: "item-renamed", Breaks,
        "A Rust item has another name for the same thing of the document.",
        "Source that uses the old name no longer compiles. Names follow operation ids, component names, titles and \
         descriptions of servers; `[names]` in clientgen.toml keeps the old one.";

    /// A type or signature that differs.
    ITEM_REDECLARED: "item-redeclared", Breaks,
        "A Rust item is declared in another way.",
        "The type of a field, the arguments of a method or the kind of a type differ, so that source which uses the \
         item no longer compiles.";

    /// A name that stands for something else.
    ITEM_REDIRECTED: "item-redirected", Silent,
        "A Rust item of the same declaration stands for something else.",
        "Source compiles and means something else: a component has the name of an inline type, two titles or descriptions \
         changed places, or what a name stands for is written in another way. What competes for a name leaves it to \
         nobody, so that this does not come of it. The name lock keeps names of inline types; else give one of the two \
         another name with `[names]`.";

    /// Arguments that changed places.
    ARGUMENTS_SWAPPED: "arguments-swapped", Silent,
        "Arguments of the same type changed places.",
        "Arguments follow the order of required parameters and properties in the document. Source compiles and sends \
         each value in the place of the other. Keep the order in the document, or turn the name lock on.";

    /// Features that turn an item on.
    ITEM_GATED: "item-gated", Breaks,
        "A Rust item takes other features than before.",
        "With default features nothing changes. Source that turns them off no longer finds the item with the features \
         that it chose.";

    /// Another path of a call.
    CALL_MOVED: "call-moved", Breaks,
        "The alias of a call moved to the module of another tag.",
        "`api::TAG::CALL` is elsewhere, and the method takes the feature of the other tag. Source that only calls \
         methods, with default features, compiles.";

    /// The property that holds the text of an error.
    ERROR_TEXT_CHANGED: "error-text-changed", Same,
        "The text of an error comes from another property.",
        "An error shows the text for people that its body holds, and `x-clientgen-message` names the property that it \
         is in. Source compiles, and what is sent and received stays the same; programs that compare or search the text \
         of errors see another one.";

    /// A conversion that would be ambiguous.
    CONVERSION_REMOVED: "conversion-removed", Breaks,
        "A conversion into a union is gone.",
        "`From` is there for alternatives whose type no other alternative has, and follows the name of that type. Source \
         that calls `into` no longer compiles; name the variant instead.";

    /// A type that is not sent any more.
    SETTERS_REMOVED: "setters-removed", Breaks,
        "A type has no setters any more, for no request has it.",
        "Only types that a parameter or a body of a request is made of, or an answer to a request of the API, have \
         setters. Source that calls one no longer compiles; the fields are public, and can be set after `new`.";

    /// A type that is sent now.
    SETTERS_ADDED: "setters-added", Adds,
        "A type has setters now, for a request has it.",
        "Types that are only received have public fields and no setters; those that are sent have both.";

    /// A type that has something required now.
    DEFAULT_REMOVED: "default-removed", Breaks,
        "A type has no `Default` any more.",
        "`Default` is there for types of which nothing is required, or only what has one value and is set, or a default \
         itself. Source that calls `default` no longer compiles; `new` takes what is required.";
}
