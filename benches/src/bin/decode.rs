//! Decodes or encodes one payload again and again with one library, and prints how long it took.
//!
//! ```sh
//! decode                              # the names of libraries, directions and payloads, once all types agree on these
//! decode clientgen decode 100-kb      # {"bytes": …, "seconds": …}
//! ```

use std::env;
use std::fmt::Display;
use std::hint::black_box;
use std::process::ExitCode;
use std::time::Instant;

use anycheck::error::DecodeError;
use anycheck::json::{self, Decode, Encode};
use anycheck::types;
use clientgen_benches::derived::client as derived;
use clientgen_benches::payloads::{Kind, PAYLOADS};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// How many bytes everyone works through.
const WORK: usize = 200_000_000;

/// The libraries: ours, others with what serde derives, and serde_json with our models.
const LIBRARIES: &[&str] = &[
    "clientgen",
    "serde_json",
    "sonic-rs",
    "clientgen-through-serde",
];

const DIRECTIONS: &[&str] = &["decode", "encode"];

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match *arguments.as_slice() {
        [] => agreed().map(|()| names()),
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
    let payloads: Vec<&str> = PAYLOADS.iter().map(|payload| payload.name).collect();
    let names = serde_json::json!({
        "libraries": LIBRARIES, "directions": DIRECTIONS, "payloads": payloads,
    });
    names.to_string()
}

/// What is done with the types of a payload.
struct Shape {
    agree: fn(&str) -> Result<bool, String>,
    work: fn(&str, &str, &str) -> Result<String, String>,
}

impl Shape {
    fn of(kind: Kind) -> Self {
        match kind {
            Kind::Verification => Self::new::<types::Verification, derived::Verification>(),
            Kind::Services => Self::new::<types::ServiceList, derived::ServiceList>(),
            Kind::Folders => Self::new::<types::FolderList, derived::FolderList>(),
            Kind::Template => Self::new::<types::Template, derived::Template>(),
            Kind::List(_) | Kind::SortedList(_) => {
                Self::new::<types::VerificationList, derived::VerificationList>()
            }
        }
    }

    fn new<Ours, Derived>() -> Self
    where
        Ours: Decode + Encode + DeserializeOwned + Serialize,
        Derived: DeserializeOwned + Serialize,
    {
        Self {
            agree: agree::<Ours, Derived>,
            work: work::<Ours, Derived>,
        }
    }
}

/// Sees to it that those who are measured do the same: what serde derives encodes what it decoded as our models do.
fn agreed() -> Result<(), String> {
    for payload in PAYLOADS {
        let agree = Shape::of(payload.kind).agree;
        if !agree(&payload.kind.text().map_err(text)?)? {
            return Err(format!("`{}` is not read alike by all", payload.name));
        }
    }
    Ok(())
}

fn agree<Ours, Derived>(payload: &str) -> Result<bool, String>
where
    Ours: Decode + Encode,
    Derived: DeserializeOwned + Serialize,
{
    let ours: Ours = json::from_slice(payload.as_bytes()).map_err(text)?;
    let derived: Derived = serde_json::from_str(payload).map_err(text)?;
    let ours: serde_json::Value = serde_json::from_slice(&json::to_vec(&ours)).map_err(text)?;
    Ok(ours == serde_json::to_value(&derived).map_err(text)?)
}

fn run(library: &str, direction: &str, payload: &str) -> Result<String, String> {
    let found = PAYLOADS.iter().find(|known| known.name == payload);
    let found = found.ok_or_else(|| format!("there is no payload `{payload}`"))?;
    let work = Shape::of(found.kind).work;
    work(library, direction, &found.kind.text().map_err(text)?)
}

fn work<Ours, Derived>(library: &str, direction: &str, payload: &str) -> Result<String, String>
where
    Ours: Decode + Encode + DeserializeOwned + Serialize,
    Derived: DeserializeOwned + Serialize,
{
    let bytes = payload.as_bytes();
    let is_encoded = match direction {
        "decode" => false,
        "encode" => true,
        _ => return Err(format!("there is no direction `{direction}`")),
    };
    match (library, is_encoded) {
        ("clientgen", false) => decode(bytes, |bytes| json::from_slice::<Ours>(bytes)),
        ("clientgen", true) => encode(json::from_slice::<Ours>(bytes), |value| {
            Ok::<_, DecodeError>(json::to_vec(value))
        }),
        ("serde_json", false) => decode(bytes, serde_json::from_slice::<Derived>),
        ("serde_json", true) => {
            encode(serde_json::from_slice::<Derived>(bytes), serde_json::to_vec)
        }
        ("sonic-rs", false) => decode(bytes, sonic_rs::from_slice::<Derived>),
        ("sonic-rs", true) => encode(sonic_rs::from_slice::<Derived>(bytes), sonic_rs::to_vec),
        ("clientgen-through-serde", false) => decode(bytes, serde_json::from_slice::<Ours>),
        ("clientgen-through-serde", true) => {
            encode(serde_json::from_slice::<Ours>(bytes), serde_json::to_vec)
        }
        _ => Err(format!("there is no library `{library}`")),
    }
}

fn decode<'b, T, E: Display>(
    bytes: &'b [u8],
    read: impl Fn(&'b [u8]) -> Result<T, E>,
) -> Result<String, String> {
    timed(bytes.len(), || {
        read(black_box(bytes)).map(drop).map_err(text)
    })
}

fn encode<T, E: Display, F: Display>(
    value: Result<T, E>,
    write: impl Fn(&T) -> Result<Vec<u8>, F>,
) -> Result<String, String> {
    let value = value.map_err(text)?;
    let length = write(&value).map_err(text)?.len();
    timed(length, || {
        write(black_box(&value))
            .map(|text| drop(black_box(text)))
            .map_err(text)
    })
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

fn text(error: impl Display) -> String {
    error.to_string()
}
