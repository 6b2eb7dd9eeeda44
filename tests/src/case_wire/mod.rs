//! What emitted code puts on the wire, and takes from it: clients of cases against a server.

mod arguments;
mod bodies;
mod error_messages;
mod files;
mod forms;
mod paths;
mod presets;
mod replies;
mod secret_places;
mod secrets;
mod servers;
mod servers_hostile;
mod servers_paths;
mod servers_places;
mod streams;
