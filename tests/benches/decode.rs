//! Decoding and encoding a list of 1,000 verifications, beside what serde derives.

mod rival;

use std::hint::black_box;

use clientgen_tests::fixtures::{VERIFICATION, verification::VerificationList};
use clientgen_tests::runtime::json::Tape;
use clientgen_tests::runtime::model::{from_slice, to_vec};
use criterion::{Criterion, Throughput};

fn main() {
    let text = list(1_000);
    let mut criterion = Criterion::default().configure_from_args();
    decode(&mut criterion, &text);
    encode(&mut criterion, &text);
    criterion.final_summary();
}

/// A page of `count` copies of the documented example, without blanks, as servers send it.
fn list(count: usize) -> Vec<u8> {
    let item: serde_json::Value = serde_json::from_str(VERIFICATION).unwrap_or_default();
    let list = serde_json::json!({ "total": count, "overall_status": "COMPLETED", "items": vec![item; count] });
    list.to_string().into_bytes()
}

fn decode(criterion: &mut Criterion, text: &[u8]) {
    let mut group = criterion.benchmark_group("decode");
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("serde", |bencher| {
        bencher.iter_with_large_drop(|| {
            serde_json::from_slice::<rival::VerificationList>(black_box(text))
        });
    });
    group.bench_function("runtime", |bencher| {
        bencher.iter(|| from_slice::<VerificationList>(black_box(text)).is_ok());
    });
    group.bench_function("tape alone", |bencher| {
        bencher.iter(|| Tape::parse(black_box(text)).map(|tape| tape.root().is_null()));
    });
    group.finish();
}

fn encode(criterion: &mut Criterion, text: &[u8]) {
    let mut group = criterion.benchmark_group("encode");
    group.throughput(Throughput::Bytes(text.len() as u64));
    let theirs = serde_json::from_slice::<rival::VerificationList>(text);
    let ours = from_slice::<VerificationList>(text);
    group.bench_function("serde", |bencher| {
        bencher.iter(|| {
            theirs
                .as_ref()
                .map(|list| serde_json::to_vec(black_box(list)).map(|text| text.len()))
                .ok()
        });
    });
    group.bench_function("runtime", |bencher| {
        bencher.iter(|| ours.as_ref().map(|list| to_vec(black_box(list)).len()).ok());
    });
    group.finish();
}
