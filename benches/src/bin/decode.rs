//! Decodes or encodes one payload again and again with one library, and prints how long it took.
//!
//! ```sh
//! decode                              # the names of libraries, directions and payloads
//! decode clientgen decode 100-kb      # {"bytes": …, "seconds": …}
//! ```

use std::env;
use std::hint::black_box;
use std::process::ExitCode;
use std::time::Instant;

use anycheck::runtime::model::{self, Decode, Encode};
use anycheck::types;
use clientgen_benches::derived::client as derived;
use clientgen_benches::payloads::{PAYLOADS, VERIFICATION, list};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// How many bytes everyone works through.
const WORK: usize = 200_000_000;

/// The libraries: ours, and others with what serde derives.
const LIBRARIES: &[&str] = &["clientgen", "serde_json", "sonic-rs"];

const DIRECTIONS: &[&str] = &["decode", "encode"];

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match *arguments.as_slice() {
        [] => Ok(names()),
        [library, direction, payload] => run(library, direction, payload),
        _ => Err("usage: decode [LIBRARY DIRECTION PAYLOAD]".to_owned()),
    };
    match outcome {
        Ok(text) => {
            println!("{text}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("error: {why}");
            ExitCode::FAILURE
        }
    }
}

fn names() -> String {
    let payloads: Vec<&str> = PAYLOADS.iter().map(|(name, _)| *name).collect();
    let names = serde_json::json!({
        "libraries": LIBRARIES, "directions": DIRECTIONS, "payloads": payloads,
    });
    names.to_string()
}

fn run(library: &str, direction: &str, payload: &str) -> Result<String, String> {
    let found = PAYLOADS.iter().find(|(name, _)| *name == payload);
    let (_, size) = found.ok_or_else(|| format!("there is no payload `{payload}`"))?;
    match size {
        0 => {
            let value: serde_json::Value = serde_json::from_str(VERIFICATION).map_err(text)?;
            let text = value.to_string();
            work::<types::Verification, derived::Verification>(library, direction, &text)
        }
        size => {
            let text = list(*size);
            work::<types::VerificationList, derived::VerificationList>(library, direction, &text)
        }
    }
}

fn work<Ours, Derived>(library: &str, direction: &str, payload: &str) -> Result<String, String>
where
    Ours: Decode + Encode,
    Derived: DeserializeOwned + Serialize,
{
    let bytes = payload.as_bytes();
    match (library, direction) {
        ("clientgen", "decode") => timed(bytes.len(), || {
            model::from_slice::<Ours>(black_box(bytes))
                .map(drop)
                .map_err(text)
        }),
        ("serde_json", "decode") => timed(bytes.len(), || {
            serde_json::from_slice::<Derived>(black_box(bytes))
                .map(drop)
                .map_err(text)
        }),
        ("sonic-rs", "decode") => timed(bytes.len(), || {
            sonic_rs::from_slice::<Derived>(black_box(bytes))
                .map(drop)
                .map_err(text)
        }),
        ("clientgen", "encode") => {
            let value = model::from_slice::<Ours>(bytes).map_err(text)?;
            let length = model::to_vec(&value).len();
            timed(length, || {
                drop(black_box(model::to_vec(black_box(&value))));
                Ok(())
            })
        }
        ("serde_json", "encode") => {
            let value = serde_json::from_slice::<Derived>(bytes).map_err(text)?;
            let length = serde_json::to_vec(&value).map_err(text)?.len();
            timed(length, || {
                serde_json::to_vec(black_box(&value))
                    .map(drop)
                    .map_err(text)
            })
        }
        ("sonic-rs", "encode") => {
            let value = sonic_rs::from_slice::<Derived>(bytes).map_err(text)?;
            let length = sonic_rs::to_vec(&value).map_err(text)?.len();
            timed(length, || {
                sonic_rs::to_vec(black_box(&value)).map(drop).map_err(text)
            })
        }
        _ => Err(format!("there is no `{direction}` with `{library}`")),
    }
}

/// Does something until enough bytes have gone through it.
fn timed(bytes: usize, mut once: impl FnMut() -> Result<(), String>) -> Result<String, String> {
    let times = WORK.div_ceil(bytes);
    let start = Instant::now();
    for _ in 0..times {
        once()?;
    }
    let seconds = start.elapsed().as_secs_f64();
    let done = bytes * times;
    Ok(format!(r#"{{"bytes": {done}, "seconds": {seconds}}}"#))
}

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}
