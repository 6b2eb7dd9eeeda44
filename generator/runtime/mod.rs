//! The client runtime: everything that emitted code calls into.
//!
//! Models are decoded from `json::Json` and encoded into a `model::Sink`; both are one concrete
//! type or trait object each, so that a model costs a few lines of code and next to no compile time.
//!
//! An operation is a constant description (`operation::Operation`); a call (`call::Call`) collects
//! its arguments; sending it is one path for all operations (`exchange`) over an exchangeable
//! `transport::Transport`.

pub mod big_integer;
pub mod blocking;
pub mod body;
pub mod byte_stream;
pub mod call;
pub mod client;
pub mod client_builder;
#[cfg(any(feature = "gzip", feature = "brotli"))]
pub mod content_decoder;
pub mod content_encoding;
pub mod date_time;
pub mod date_time_lenient;
pub mod deadline;
pub mod draft;
pub mod draft_parameters;
pub mod encode_serde;
pub mod encode_text;
pub mod error;
pub mod error_build;
pub mod error_decode;
pub mod error_kinds;
pub mod event_blocks;
pub mod exchange;
pub mod file_part;
#[cfg(all(feature = "__tokio", not(target_arch = "wasm32")))]
pub mod file_stream;
pub mod form;
pub mod freeform;
pub mod header_field;
pub mod header_value;
pub mod hidden_character;
pub mod item_decoding;
pub mod json;
pub mod json_array;
pub mod json_bounds;
pub mod json_escape;
pub mod json_lines;
pub mod json_node;
pub mod json_object;
pub mod json_parse;
pub mod json_refuse;
pub mod json_source;
pub mod json_texts;
pub mod json_visit;
pub mod maybe_send;
pub mod model;
pub mod model_decode;
pub mod model_encode;
pub mod model_number;
pub mod model_object;
pub mod model_table;
pub mod multipart;
pub mod multipart_stream;
pub mod nullable;
pub mod open_enum;
pub mod operation;
pub mod parameter;
pub mod parameter_escape;
pub mod parameter_style;
pub mod parameter_write;
pub mod path_template;
pub mod payload;
pub mod pending;
pub mod redirect;
pub mod reply;
pub mod request;
pub mod response;
pub mod retry;
pub mod scalar_base64;
pub mod scalar_time;
pub mod scalar_uuid;
pub mod secret;
pub mod secret_names;
pub mod secret_shown;
pub mod security;
pub mod security_apply;
pub mod server_events;
pub mod server_place;
pub mod server_url;
pub mod status;
pub mod stream_call;
pub mod stream_error;
pub mod stream_lines;
pub mod streaming;
pub mod timeout;
pub mod transport;
#[cfg(all(feature = "__hyper", not(target_arch = "wasm32")))]
pub mod transport_body;
#[cfg(all(feature = "__hyper", not(target_arch = "wasm32")))]
pub mod transport_connect;
pub mod transport_headers;
#[cfg(all(feature = "__hyper", not(target_arch = "wasm32")))]
pub mod transport_hyper;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
pub mod transport_reqwest;
#[cfg(all(feature = "__hyper", not(target_arch = "wasm32")))]
pub mod transport_tls;
pub mod tuple;
pub mod union;
pub mod union_choice;
pub mod union_compare;
pub mod union_notes;
pub mod union_readings;
pub mod union_records;
pub mod union_tag;
pub mod union_weight;
