//! The types of `Operation ids that a framework has made`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod body_delete_run_runs_id_get;
mod body_read_all_flows_get;
mod body_read_runs;
mod new_run;
mod post_oauth2_token;
mod read_runs;
mod webhooks;

pub use self::body_delete_run_runs_id_get::BodyDeleteRunRunsIdGet;
pub use self::body_read_all_flows_get::BodyReadAllFlowsGet;
pub use self::body_read_runs::BodyReadRuns;
pub use self::new_run::NewRunPayload;
pub use self::post_oauth2_token::{PostOauth2TokenRequest, PostOauth2TokenRequestKind};
pub use self::read_runs::{ReadRunsResponse, ReadRunsUnprocessableContent};
pub use self::webhooks::WebhookPayload;
