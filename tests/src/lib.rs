//! Tests of the generator, the runtime and the committed client.
