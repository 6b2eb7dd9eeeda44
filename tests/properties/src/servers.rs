//! Variables of servers, which stay in their places.

use arbitrary::Unstructured;

use crate::Outcome;
use crate::addresses::text;
use crate::client::{Client, Server};
use crate::transport::Recorder;

/// Values that are made of these choices neither change the host's domain nor leave the path.
pub fn of_choices(choices: &[u8]) -> Outcome {
    let mut choices = Unstructured::new(choices);
    let (Ok(region), Ok(port), Ok(stage)) =
        (text(&mut choices), text(&mut choices), text(&mut choices))
    else {
        return Ok(());
    };
    for (region, port, stage) in [
        (&*region, "443", "live"),
        ("eu", &*port, "live"),
        ("eu", "443", &*stage),
        (&*region, &*port, &*stage),
    ] {
        check(region, port, stage)?;
    }
    Ok(())
}

fn check(region: &str, port: &str, stage: &str) -> Outcome {
    let server = Server::RegionExampleComPortV1Stage {
        region: region.to_owned(),
        port: port.to_owned(),
        stage: stage.to_owned(),
    };
    let builder = Client::builder().server(server);
    let Ok(client) = builder.transport(Recorder::default()).build() else {
        return Ok(());
    };
    let wrong = || {
        format!(
            "{region:?}, {port:?} and {stage:?} become {}",
            client.base_url()
        )
    };
    let url = url::Url::parse(client.base_url()).map_err(|_| wrong())?;
    let host = url.host_str().unwrap_or_default();
    let is_home =
        url.scheme() == "https" && host.ends_with(".example.com") && url.username().is_empty();
    let is_port = port.parse::<u16>().ok() == url.port_or_known_default();
    let is_below =
        url.path().starts_with("/v1/") && url.query().is_none() && url.fragment().is_none();
    (is_home && is_port && is_below && url.password().is_none())
        .then_some(())
        .ok_or_else(wrong)
}
