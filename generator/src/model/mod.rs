//! The client in Rust's terms: types, operations, servers and security schemes. No identifiers, no tokens.
//!
//! Names are as on the wire; how they are written in Rust is another stage's business.

mod docs;
mod enums;
mod kept;
mod kinds;
mod mentioned;
mod naming;
mod operation;
mod operation_id;
mod parameter;
mod server;
/// The rules of what variables of servers may hold are those of the runtime.
#[path = "../../runtime/client/server_place.rs"]
pub mod server_place;
/// The URLs of servers are put together as by the runtime.
#[path = "../../runtime/client/server_url.rs"]
pub mod server_url;
mod status;
mod stream;
mod type_numbers;
mod types;
mod unions;
mod values;

pub use kept::Kept;
pub use kinds::{call_alternative, say_exact_kind, say_kind};
pub use mentioned::{find_union, follow_aliases, spell_out, visit_behind_aliases};
pub use type_numbers::TypeNumbers;

pub use crate::parameter_in::ParameterIn;
pub use docs::{Docs, Fact, LONGEST_EXAMPLE, Linked, MediaFact, RequestFact, ValuePart};
pub use enums::{Annotation, Enum, IntegerEnum, IntegerVariant, Variant};
pub use naming::{Media, Naming, ReplyNaming, ReplyPart, Section, SharedNaming};
pub use operation::{
    Arm, Body, BodyKind, CallMethod, Content, FurtherBody, Operation, Outcome, OutcomeKind, Scheme,
    SchemeKind, Webhook, Webhooks,
};
pub use operation_id::cut_made_end;
pub use parameter::{Nested, Parameter, ParameterCoding, Style};
pub use server::{Server, ServerVariable, UrlPart};
pub use server_url::Place;
pub use status::StatusMatch;
pub use stream::{Items, Stream};
pub use types::{
    Delivery, Field, Form, HeaderField, Part, PartKind, Presence, Shape, Struct, TypeDef,
};
pub use unions::{Alternative, Evidence, Hints, ObjectEvidence, Union};
pub use values::{Preset, Scalar, Type};

use std::collections::BTreeSet;

use crate::ids::{Arena, declare_ids};

declare_ids! {
    /// A type that gets a name.
    TypeId;
    /// A component schema or an operation: whatever gets a file for its types.
    HomeId;
    /// An operation.
    OperationId;
    /// A tag that operations have.
    TagId;
    /// A group of operations: those with the same tags, or those without one.
    GroupId;
    /// A security scheme.
    SchemeId;
    /// A server.
    ServerId;
}

/// Everything that the client consists of.
#[derive(Debug)]
pub struct Model {
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// What the document says about the API as a whole.
    pub docs: Docs,
    /// Servers in document order.
    pub servers: Arena<ServerId, Server>,
    /// Security schemes in document order.
    pub schemes: Arena<SchemeId, Scheme>,
    /// What the files with types are named after.
    pub homes: Arena<HomeId, Home>,
    /// Types; an inline type comes after the one that it stands in.
    pub types: Arena<TypeId, TypeDef>,
    /// Tags that operations have, in the order of the document's tags.
    pub tags: Arena<TagId, Tag>,
    /// Groups: that of each tag in order, then the others as they are met.
    pub groups: Arena<GroupId, Group>,
    /// Operations in document order.
    pub operations: Arena<OperationId, Operation>,
    /// Requests that the API sends, callbacks of operations aside.
    pub webhooks: Webhooks,
    /// Whether errors show the text for people of their bodies.
    pub shows_messages: bool,
    /// The way in which lists within an object parameter are written.
    pub nested: Nested,
    /// Whether times are read without an offset, as UTC, and with a blank for `T`.
    pub reads_lenient_times: bool,
    /// The names under which the document declares something secret, in schemas with a type and
    /// without: `x-*` are all that begin with `x-`.
    pub secret_names: BTreeSet<String>,
    /// The names and orders that hold whatever the rules say.
    pub kept: Kept,
}

/// What a file with types is named after.
#[derive(Debug)]
pub struct Home {
    /// The name of the component, or what an operation is named after, and what it is of that.
    pub words: String,
    /// The name of the component or operation as people speak of it: `Cat`, `GET /cats`.
    pub title: String,
    /// The part of it that the types belong to, if they have a file of their own.
    pub part: Option<String>,
    /// The JSON pointer of the component or operation.
    pub pointer: String,
}

/// A tag that operations have.
#[derive(Debug)]
pub struct Tag {
    /// Its name.
    pub name: String,
    /// What the document says about it.
    pub docs: Docs,
}

/// Operations that go into one file.
#[derive(Debug)]
pub struct Group {
    /// The tags that all of them have and no others, by name. None at all: the operations without a tag.
    pub tags: Vec<TagId>,
}

/// A name as on the wire.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WireName(pub String);
