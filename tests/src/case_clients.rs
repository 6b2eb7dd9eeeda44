//! Clients of cases, mounted as they are expected: over the runtime of this package, and with its lints.

#![allow(
    missing_docs,
    reason = "a client says what its document says, and those of cases say little"
)]

pub mod big_integers;
pub mod bodies_several;
pub mod bodies_urlencoded;
pub mod credentials_once;
pub mod error_messages;
pub mod error_messages_hidden;
pub mod forms_additional;
pub mod forms_files_31;
pub mod forms_media_types_31;
pub mod parameters_nested;
pub mod parameters_nested_indices;
pub mod parameters_preset_31;
pub mod paths;
pub mod paths_names;
pub mod presets_31;
pub mod responses_several;
pub mod secret_places;
pub mod secrets_untyped;
pub mod servers_places;
pub mod servers_relative;
pub mod servers_variables;
pub mod streams;
pub mod streams_beside;
pub mod text_typed;
