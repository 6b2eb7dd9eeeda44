//! Decoding and encoding a list of 1,000 verifications, beside what serde derives.

mod rival;

use std::hint::black_box;

use clientgen_tests::fixtures::VERIFICATION;
use clientgen_tests::fixtures::verification::VerificationList;
use clientgen_tests::runtime::json::Tape;
use clientgen_tests::runtime::model::{from_slice, to_vec};
use criterion::{Criterion, Throughput};

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
