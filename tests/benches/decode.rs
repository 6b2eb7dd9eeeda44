//! Decoding and encoding verifications, one and 1,000, beside what serde derives.
//!
//! The groups that begin with `client` measure the committed client; the others the runtime, with models written by hand.

mod rival;

use std::hint::black_box;

use anycheck::runtime::model as client;
use anycheck::types;
use clientgen_tests::fixtures::VERIFICATION;
use clientgen_tests::fixtures::verification::VerificationList;
use clientgen_tests::runtime::json::Tape;
use clientgen_tests::runtime::model::{from_slice, to_vec};
use criterion::{Criterion, Throughput};
use serde::Serialize;
use serde::de::DeserializeOwned;

fn main() {
    // Once a large block was freed, glibc keeps the memory that is freed; before, each iteration
    // would ask the kernel for it anew, which takes about half as long as the decoding.
    drop(black_box(vec![0_u8; 31 << 20]));

    let mut criterion = Criterion::default().configure_from_args();
    let example = serde_json::from_str::<serde_json::Value>(VERIFICATION).unwrap_or_default();
    let sorted = list(&example.to_string());
    let ordered = from_slice::<VerificationList>(&sorted)
        .map(|list| to_vec(&list))
        .unwrap_or_default();
    decode(&mut criterion, "decode, keys as in the schema", &ordered);
    decode(&mut criterion, "decode, keys sorted", &sorted);
    encode(&mut criterion, &ordered);
    committed::<types::Verification, rival::client::Verification>(
        &mut criterion,
        "one",
        example.to_string().as_bytes(),
    );
    committed::<types::VerificationList, rival::client::VerificationList>(
        &mut criterion,
        "1,000",
        &ordered,
    );
    criterion.final_summary();
}

/// A page of 1,000 copies of `item`.
fn list(item: &str) -> Vec<u8> {
    let items = vec![item; 1_000].join(",");
    format!(r#"{{"total":1000,"overall_status":"COMPLETED","items":[{items}]}}"#).into_bytes()
}

fn decode(criterion: &mut Criterion, name: &str, text: &[u8]) {
    let mut group = criterion.benchmark_group(name);
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("serde", |bencher| {
        bencher.iter(|| serde_json::from_slice::<rival::VerificationList>(black_box(text)).is_ok());
    });
    group.bench_function("runtime", |bencher| {
        bencher.iter(|| from_slice::<VerificationList>(black_box(text)).is_ok());
    });
    group.bench_function("runtime, tape alone", |bencher| {
        bencher.iter(|| Tape::parse(black_box(text)).is_ok());
    });
    group.finish();
}

fn encode(criterion: &mut Criterion, text: &[u8]) {
    let mut group = criterion.benchmark_group("encode");
    group.throughput(Throughput::Bytes(text.len() as u64));
    let theirs = serde_json::from_slice::<rival::VerificationList>(text).ok();
    let ours = from_slice::<VerificationList>(text).ok();
    group.bench_function("serde", |bencher| {
        bencher.iter(|| {
            theirs
                .as_ref()
                .map(|list| serde_json::to_vec(black_box(list)).is_ok())
        });
    });
    group.bench_function("runtime", |bencher| {
        bencher.iter(|| ours.as_ref().map(|list| to_vec(black_box(list)).len()));
    });
    group.finish();
}

/// The client's own way, with a type of the committed client and what serde derives for the same.
fn committed<Ours, Theirs>(criterion: &mut Criterion, name: &str, text: &[u8])
where
    Ours: client::Decode + client::Encode,
    Theirs: DeserializeOwned + Serialize,
{
    let ours = client::from_slice::<Ours>(text).ok();
    let theirs = serde_json::from_slice::<Theirs>(text).ok();
    assert!(ours.is_some() && theirs.is_some(), "{name} is refused");

    let mut group = criterion.benchmark_group(format!("client, decode {name}"));
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("serde", |bencher| {
        bencher.iter(|| serde_json::from_slice::<Theirs>(black_box(text)).is_ok());
    });
    group.bench_function("client", |bencher| {
        bencher.iter(|| client::from_slice::<Ours>(black_box(text)).is_ok());
    });
    group.finish();

    let mut group = criterion.benchmark_group(format!("client, encode {name}"));
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("serde", |bencher| {
        let write = |value| serde_json::to_vec(black_box(value)).is_ok();
        bencher.iter(|| theirs.as_ref().map(write));
    });
    group.bench_function("client", |bencher| {
        let write = |value| client::to_vec(black_box(value)).len();
        bencher.iter(|| ours.as_ref().map(|value: &Ours| write(value)));
    });
    group.finish();
}
