//! What is deprecated warns where it is used, and only there: an expectation that is not met is a warning too.

use case_deprecated::types::{Current, Old};
use case_deprecated::{Client, ClientBuilder};

fn main() {
    let _ = operations;
    let _ = properties;
    let _: fn() -> ClientBuilder = Client::builder;
}

fn operations(client: &Client) {
    #[expect(deprecated)]
    drop(client.old("id", &case_deprecated::types::OldKind::A));
}

fn properties(old: Old, current: &Current) {
    #[expect(deprecated)]
    let _ = &current.b;
    #[expect(deprecated)]
    let _ = &old.id;
    #[expect(deprecated)]
    drop(old.clone().note("note"));
    let _ = &current.c;
    drop(old.kind(case_deprecated::types::OldKind::A));
}
