//! Items that users of a client can name.

use std::borrow::Cow;

use crate::facts::Gate;
use crate::model::{OperationId, SchemeId, ServerId, TagId, Type, TypeId};
use crate::name::Ident;

/// An item that users of a client can name, with all of its declaration that they see.
#[derive(Clone, Debug)]
pub(super) struct Item<'a> {
    /// The path: `types::Cat::new`; of a field `types::Cat.name`.
    pub(super) path: String,
    /// The path of the item that it belongs to, without which it cannot be named.
    pub(super) owner: Option<String>,
    /// The kind of item.
    pub(super) kind: ItemKind,
    /// The types in its declaration, in order.
    pub(super) slots: Vec<Slot<'a>>,
    /// The things of the document that it stands for: of a method the operation and its arguments.
    pub(super) wires: Vec<Wire>,
    /// The part of the model that it is emitted of.
    pub(super) origin: Origin,
    /// The tags that turn it on.
    pub(super) gate: Option<&'a Gate>,
    /// Whether it is marked as deprecated.
    pub(super) is_deprecated: bool,
}

impl<'a> Item<'a> {
    /// Makes an item that is always there and of which nothing more is known.
    pub(super) fn new(path: String, kind: ItemKind, origin: Origin) -> Self {
        Self {
            path,
            owner: None,
            kind,
            slots: Vec::new(),
            wires: Vec::new(),
            origin,
            gate: None,
            is_deprecated: false,
        }
    }
}

/// A kind of item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum ItemKind {
    /// A name that belongs to the runtime, or a crate that is shown: `Nullable`,
    /// `stream::JsonLines`, `uuid`.
    Export,
    /// A Cargo feature.
    Feature,
    /// An environment variable.
    Variable,
    /// A type of the document: the word says which kind.
    Type(&'static str),
    /// A field, of a struct or of what `new` takes.
    Field,
    /// `new`.
    Constructor,
    /// Another function of a type: `to_multipart`, `read`, `of`.
    Function,
    /// A method that sets a property.
    Setter,
    /// A method that sets a property to null.
    NullSetter,
    /// A method that adds what the document does not name.
    Adder,
    /// A variant of an enum.
    Variant,
    /// An implementation of `From`.
    Conversion,
    /// An implementation of `Default`.
    Default,
    /// The traits of a type that is an object on the wire, which a form lacks: `PartialEq` and the
    /// traits of serde.
    Traits,
    /// A method of the client.
    Method,
    /// The alias of a call.
    Call,
    /// A setter of a call, or another way to send it.
    CallSetter,
    /// The enum of servers.
    Servers,
    /// A variant of the enum of servers.
    Server,
    /// The server of a client that is told no other.
    DefaultServer,
    /// A method of the builder that takes a credential.
    Credential,
}

/// A type in a declaration.
#[derive(Clone, Debug)]
pub(super) struct Slot<'a> {
    /// The text around the type, which stands where `{}` is.
    pub(super) template: Cow<'static, str>,
    /// The type, if it is not all text.
    pub(super) ty: Option<&'a Type>,
    /// The name of an argument, for people: arguments are told apart by their order.
    pub(super) name: Option<&'a Ident>,
}

impl<'a> Slot<'a> {
    /// Makes a slot that is all text.
    pub(super) fn text(text: impl Into<Cow<'static, str>>) -> Self {
        Self {
            template: text.into(),
            ty: None,
            name: None,
        }
    }

    /// Makes a slot with a type.
    pub(super) fn of(template: impl Into<Cow<'static, str>>, ty: &'a Type) -> Self {
        Self {
            template: template.into(),
            ty: Some(ty),
            name: None,
        }
    }

    /// Gives an argument its name.
    pub(super) fn named(mut self, name: &'a Ident) -> Self {
        self.name = Some(name);
        self
    }
}

/// A thing of the document that code names without its wire name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Wire {
    /// The thing: `query owner`, `GET /cats`, a value, a URL.
    pub(super) name: String,
    /// Whether it means something else as soon as its name differs, not only when names change
    /// places.
    pub(super) is_kept: bool,
}

impl Wire {
    /// Makes a thing that may be renamed: code goes on to mean it.
    pub(super) fn renamable(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            is_kept: false,
        }
    }

    /// Makes a thing of which the name is what code means.
    pub(super) fn kept(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            is_kept: true,
        }
    }
}

/// The part of the model that an item is emitted of.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Origin {
    /// The client as a whole.
    Client,
    /// A type.
    Type(TypeId),
    /// A part of a type, by steps of its place.
    Member(TypeId, Vec<String>),
    /// An operation.
    Operation(OperationId),
    /// A parameter of an operation, by its index.
    Parameter(OperationId, usize),
    /// The body of an operation.
    Body(OperationId),
    /// A server.
    Server(ServerId),
    /// A security scheme.
    Scheme(SchemeId),
    /// A tag.
    Tag(TagId),
}

impl ItemKind {
    /// All kinds.
    pub(super) const ALL: [Self; 21] = [
        Self::Export,
        Self::Feature,
        Self::Variable,
        Self::Type("type"),
        Self::Field,
        Self::Constructor,
        Self::Function,
        Self::Setter,
        Self::NullSetter,
        Self::Adder,
        Self::Variant,
        Self::Conversion,
        Self::Default,
        Self::Traits,
        Self::Method,
        Self::Call,
        Self::CallSetter,
        Self::Servers,
        Self::Server,
        Self::DefaultServer,
        Self::Credential,
    ];

    /// Returns a word for the kind, the same for both clients.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Export => "export",
            Self::Feature => "feature",
            Self::Variable => "variable",
            Self::Type(_) => "type",
            Self::Field => "field",
            Self::Constructor => "constructor",
            Self::Function => "function",
            Self::Setter => "setter",
            Self::NullSetter => "setter to null",
            Self::Adder => "adder",
            Self::Variant => "variant",
            Self::Conversion => "conversion",
            Self::Default => "default",
            Self::Traits => "traits",
            Self::Method => "method",
            Self::Call => "call",
            Self::CallSetter => "setter of a call",
            Self::Servers => "servers",
            Self::Server => "server",
            Self::DefaultServer => "default server",
            Self::Credential => "credential",
        }
    }

    /// Writes a declaration for people.
    pub(super) fn declare(self, path: &str, slots: &[String]) -> String {
        let list = slots.join(", ");
        match self {
            Self::Export
            | Self::Feature
            | Self::Variable
            | Self::Default
            | Self::Traits
            | Self::Servers => path.to_owned(),
            Self::Type("type") => format!("type {path} = {list}"),
            Self::Type(kind) => format!("{kind} {path}"),
            Self::Field => format!("{path}: {list}"),
            Self::Constructor
            | Self::Setter
            | Self::NullSetter
            | Self::Adder
            | Self::CallSetter => format!("{path}({list})"),
            Self::Method | Self::Credential => format!("fn {path}({list})"),
            Self::Variant => match list.is_empty() {
                true => path.to_owned(),
                false => format!("{path}({list})"),
            },
            Self::Server => match list.is_empty() {
                true => path.to_owned(),
                false => format!("{path} {{ {list} }}"),
            },
            Self::Conversion | Self::DefaultServer | Self::Function => path.to_owned(),
            Self::Call => match slots {
                [call, held @ ..] => format!("type {path} = {call}<{}>", held.join(", ")),
                [] => path.to_owned(),
            },
        }
    }
}

/// The relation of two declarations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Match {
    /// Code that uses one can use the other.
    Same,
    /// A type in it is gone, which is a change of its own.
    Gone,
    /// Code that uses one does not fit the other.
    Different,
}
