//! Types of `Action`.

use super::Action2;

/// Default of the server: `{"$ref": "nothing.yaml"}`.
pub type Action = Action2;
