//! The shapes that types have.

use super::enums::{Enum, IntegerEnum};
use super::operation::{Arm, Content};
use super::unions::Union;
use super::values::{Preset, Type};
use super::{Docs, HomeId, Naming, WireName};

/// A type that gets a name.
#[derive(Debug)]
pub struct TypeDef {
    /// Whose file it goes into.
    pub home: HomeId,
    /// What its name is made of.
    pub naming: Naming,
    /// The JSON pointer of the schema.
    pub pointer: String,
    /// What the document says about it.
    pub docs: Docs,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// The property that the document names as the text for people of an error.
    pub message: Option<WireName>,
    /// What it is.
    pub shape: Shape,
}

/// What a type is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
    /// An object with known properties.
    Struct(Struct),
    /// A string out of a list that may grow.
    Enum(Enum),
    /// An integer out of a list that may grow.
    IntegerEnum(IntegerEnum),
    /// One of several things.
    Union(Union),
    /// Another name for a type.
    Alias(Type),
    /// A multipart body.
    Form(Form),
    /// The headers of an operation's replies.
    Headers(Vec<HeaderField>),
    /// A reply that depends on the status.
    ByStatus(Vec<Arm>),
    /// What a request of the API brings, by the name of the callback or webhook.
    Deliveries(Vec<Delivery>),
}

impl Shape {
    /// Lists the names of the properties or parts that `new` asks for, in order.
    pub fn asked(&self) -> Vec<&str> {
        match self {
            Self::Struct(structure) => {
                let asked = structure.fields.iter().filter(|field| field.is_asked());
                asked.map(|field| field.wire.0.as_str()).collect()
            }
            Self::Form(form) => {
                let asked = form.parts.iter().filter(|part| part.is_asked());
                asked.map(|part| part.wire.0.as_str()).collect()
            }
            Self::Enum(_)
            | Self::IntegerEnum(_)
            | Self::Union(_)
            | Self::Alias(_)
            | Self::Headers(_)
            | Self::ByStatus(_)
            | Self::Deliveries(_) => Vec::new(),
        }
    }
}

/// An object with known properties.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Struct {
    /// Properties in document order.
    pub fields: Vec<Field>,
    /// What further properties hold, where the document allows them explicitly.
    pub additional: Option<Type>,
}

/// A property.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Field {
    /// The property's name.
    pub wire: WireName,
    /// The type of a value that is there and not null.
    pub ty: Type,
    /// Whether it may be absent or null.
    pub presence: Presence,
    /// The value that it has until another one is set.
    pub preset: Option<Preset>,
    /// What the document says about it.
    pub docs: Docs,
    /// Whether it is deprecated.
    pub deprecated: bool,
}

impl Field {
    /// Whether `new` asks for it.
    pub fn is_asked(&self) -> bool {
        self.presence.is_given() && self.preset.is_none()
    }
}

/// Whether a property may be absent or null.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Presence {
    /// Always there.
    Required,
    /// Always there, and possibly null.
    RequiredNullable,
    /// Possibly absent.
    Optional,
    /// Possibly absent, possibly null: the two differ.
    OptionalNullable,
    /// Never sent, always received.
    Received,
    /// Never sent, always received, and possibly null.
    ReceivedNullable,
    /// Never sent, and possibly not received.
    ReceivedOptional,
    /// Never sent, possibly not received, possibly null: the last two differ.
    ReceivedOptionalNullable,
    /// Always sent, and possibly not received.
    Sent,
    /// Always sent and possibly null, and possibly not received.
    SentNullable,
}

impl Presence {
    /// Whether whoever sends the object must give a value.
    pub fn is_given(self) -> bool {
        match self {
            Self::Required | Self::RequiredNullable | Self::Sent | Self::SentNullable => true,
            Self::Optional
            | Self::OptionalNullable
            | Self::Received
            | Self::ReceivedNullable
            | Self::ReceivedOptional
            | Self::ReceivedOptionalNullable => false,
        }
    }

    /// Whether it is ever sent.
    pub fn is_sent(self) -> bool {
        match self {
            Self::Required
            | Self::RequiredNullable
            | Self::Optional
            | Self::OptionalNullable
            | Self::Sent
            | Self::SentNullable => true,
            Self::Received
            | Self::ReceivedNullable
            | Self::ReceivedOptional
            | Self::ReceivedOptionalNullable => false,
        }
    }

    /// Whether the document requires it, in one direction at least.
    pub fn is_always_there(self) -> bool {
        match self {
            Self::Required
            | Self::RequiredNullable
            | Self::Received
            | Self::ReceivedNullable
            | Self::Sent
            | Self::SentNullable => true,
            Self::Optional
            | Self::OptionalNullable
            | Self::ReceivedOptional
            | Self::ReceivedOptionalNullable => false,
        }
    }

    /// The same for a property that is sent although it is marked as only received.
    pub fn sent_too(self) -> Self {
        match self {
            Self::Received => Self::Required,
            Self::ReceivedNullable => Self::RequiredNullable,
            Self::ReceivedOptional => Self::Optional,
            Self::ReceivedOptionalNullable => Self::OptionalNullable,
            Self::Required
            | Self::RequiredNullable
            | Self::Optional
            | Self::OptionalNullable
            | Self::Sent
            | Self::SentNullable => self,
        }
    }

    /// Whether absent and null are two things besides a value.
    pub fn has_three_states(self) -> bool {
        matches!(
            self,
            Self::OptionalNullable | Self::ReceivedOptionalNullable
        )
    }
}

/// A header of replies.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct HeaderField {
    /// The header's name.
    pub wire: WireName,
    /// The type of its value.
    pub ty: Type,
    /// Whether its value is JSON text, by a `content`.
    pub is_json: bool,
    /// What the document says about it.
    pub docs: Docs,
}

/// A request that the API sends, as one of several.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Delivery {
    /// What tells it apart from the others.
    pub name: String,
    /// What it brings.
    pub content: Content,
    /// What the document says about it.
    pub docs: Docs,
}

/// A multipart body.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Form {
    /// Parts in document order.
    pub parts: Vec<Part>,
    /// What each further part holds, where the document allows them explicitly.
    pub additional: Option<PartKind>,
}

/// A part of a multipart body.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Part {
    /// The part's name.
    pub wire: WireName,
    /// What it holds.
    pub kind: PartKind,
    /// Whether several parts of this name may follow each other.
    pub repeated: bool,
    /// Whether it must be there.
    pub required: bool,
    /// The value that it has until another one is set.
    pub preset: Option<Preset>,
    /// The media types that the document asks for, with commas between.
    pub content_type: Option<String>,
    /// Its headers by name.
    pub headers: Vec<(WireName, Docs)>,
    /// What the document says about it.
    pub docs: Docs,
    /// Whether it is deprecated.
    pub deprecated: bool,
}

impl Part {
    /// Whether `new` asks for it.
    pub fn is_asked(&self) -> bool {
        self.required && self.preset.is_none()
    }
}

/// What a part holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PartKind {
    /// A file.
    File,
    /// A value: a scalar is written as text, anything else as JSON.
    Value(Type),
}
