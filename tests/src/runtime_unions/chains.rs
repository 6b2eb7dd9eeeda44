//! Unions that are alternatives of others: one after the other, in a ring, by two ways to the same
//! one, and by tag. At each place, each is read at most once as each of its alternatives.

use serde_json::Value;

use super::{BTreeMap, chain, count_reading, count_writing, is_linear, nested, of, read};
use crate::runtime;
use crate::runtime::json::Json;
use crate::runtime::model::{Decode, Encode, Sink, to_vec};
use crate::runtime::union::{Look, Read, by_tag, choose};

/// Unions each of which is the next one, or an object of its own with a child that is another.
macro_rules! chain {
    ($($name:ident($own:ident $property:literal $child:ty) is $next:ty: [$($below:literal)+];)+) => {$(
        object!($own { own: i64 = $property, child: Box<$child> = "child" });
        union!($name {
            Next($next): [$(of(&[$below, "child"])),+];
            Own($own): [of(&[$property, "child"])];
        });
    )+};
}

chain! {
    C0(Q0 "q0" C0) is C1: ["x" "q11" "q10" "q9" "q8" "q7" "q6" "q5" "q4" "q3" "q2" "q1"];
    C1(Q1 "q1" C1) is C2: ["x" "q11" "q10" "q9" "q8" "q7" "q6" "q5" "q4" "q3" "q2"];
    C2(Q2 "q2" C2) is C3: ["x" "q11" "q10" "q9" "q8" "q7" "q6" "q5" "q4" "q3"];
    C3(Q3 "q3" C3) is C4: ["x" "q11" "q10" "q9" "q8" "q7" "q6" "q5" "q4"];
    C4(Q4 "q4" C4) is C5: ["x" "q11" "q10" "q9" "q8" "q7" "q6" "q5"];
    C5(Q5 "q5" C5) is C6: ["x" "q11" "q10" "q9" "q8" "q7" "q6"];
    C6(Q6 "q6" C6) is C7: ["x" "q11" "q10" "q9" "q8" "q7"];
    C7(Q7 "q7" C7) is C8: ["x" "q11" "q10" "q9" "q8"];
    C8(Q8 "q8" C8) is C9: ["x" "q11" "q10" "q9"];
    C9(Q9 "q9" C9) is C10: ["x" "q11" "q10"];
    C10(Q10 "q10" C10) is C11: ["x" "q11"];
    C11(Q11 "q11" C11) is CLeaf: ["x"];
}
object!(CLeaf { x: i64 = "x", child: Box<C0> = "child" });

chain! {
    R0(S0 "s0" R0) is Box<R1>: ["s0" "s5" "s4" "s3" "s2" "s1"];
    R1(S1 "s1" R0) is Box<R2>: ["s1" "s0" "s5" "s4" "s3" "s2"];
    R2(S2 "s2" R0) is Box<R3>: ["s2" "s1" "s0" "s5" "s4" "s3"];
    R3(S3 "s3" R0) is Box<R4>: ["s3" "s2" "s1" "s0" "s5" "s4"];
    R4(S4 "s4" R0) is Box<R5>: ["s4" "s3" "s2" "s1" "s0" "s5"];
    R5(S5 "s5" R0) is Box<R0>: ["s5" "s4" "s3" "s2" "s1" "s0"];
}

/// Two ways to each union below.
macro_rules! diamond {
    ($($top:ident($left:ident, $right:ident) over $below:ty: [$($look:literal)+];)+) => {$(
        union!($left { Below($below): [$(of(&[$look, "child"])),+]; List(Vec<$top>): [Look::List(&[])]; });
        union!($right { Below($below): [$(of(&[$look, "child"])),+]; Map(BTreeMap<String, D0>): [super::MAP]; });
        union!($top {
            Left($left): [$(of(&[$look, "child"])),+, Look::List(&[])];
            Right($right): [$(of(&[$look, "child"])),+, super::MAP];
        });
    )+};
}

diamond! {
    D0(L0, M0) over Box<D1>: ["x" "y"];
    D1(L1, M1) over Box<D2>: ["x" "y"];
    D2(L2, M2) over Box<D3>: ["x" "y"];
    D3(L3, M3) over Box<D4>: ["x" "y"];
    D4(L4, M4) over Box<D5>: ["x" "y"];
    D5(L5, M5) over Bottom: ["x" "y"];
}
object!(BottomX { x: i64 = "x", child: Box<D0> = "child" });
object!(BottomY { y: i64 = "y", child: Box<D3> = "child" });
union!(Bottom {
    X(BottomX): [of(&["x", "child"])];
    Y(BottomY): [of(&["y", "child"])];
});

/// An object that is told apart by its tag, which its reader looks at.
const BY_KIND: Look = Look::Object {
    required: &["kind"],
    optional: &[],
    marks: &[("kind", &["a", "m", "c"])],
    open: true,
};

object!(PlainChild { x: i64 = "x", child: Box<Mixed> = "child" });
object!(KindA { kind: String = "kind", a: i64 = "a", child: Box<Mixed> = "child" });
union!(ByKind by "kind" {
    A(KindA): "a";
    Mixed(Box<Mixed>): "m";
    Chain(C9): "c";
});
union!(Mixed {
    Kind(ByKind): [BY_KIND];
    Chain(C9): [of(&["x", "child"]), of(&["q11", "child"]), of(&["q10", "child"]), of(&["q9", "child"])];
    Plain(PlainChild): [of(&["x", "child"])];
});

object!(SummedA { a: i64 = "a" });
object!(SummedB { b: i64 = "b" });
object!(SummedC { c: i64 = "c" });
object!(SummedD { d: i64 = "d" });
union!(SummedBelow {
    A(SummedA): [of(&["a"])];
    B(SummedB): [of(&["b"])];
});
union!(Summed {
    Below(SummedBelow): [super::MAP];
    C(SummedC): [of(&["c"])];
});
union!(SummedAbove {
    Below(Summed): [super::MAP];
    D(SummedD): [of(&["d"])];
});

/// Values within each other, each with members that the level tells, in all of the ways to be
/// known, to be lost and to be refused.
fn texts(names: &[&str]) -> Vec<String> {
    let ends = ["{}", "1", "[]", r#"{"z":1}"#, r#"{"x":"no"}"#, "[1,{}]"];
    let mut texts = Vec::new();
    for end in ends {
        for depth in [0, 1, 2, 7, 30] {
            texts.push(chain(depth, end));
            for value in ["1", "\"no\"", "[1]"] {
                texts.push(nested(depth, end, |level, inner| {
                    let name = names.get(level % names.len()).unwrap();
                    format!(r#"{{"{name}":{value},"child":{inner}}}"#)
                }));
                texts.push(nested(depth, end, |level, inner| {
                    let name = names.get(level % names.len()).unwrap();
                    format!(r#"{{"z":1,"{name}":{value},"child":{inner}}}"#)
                }));
            }
        }
    }
    texts
}

const NAMES: &[&str] = &[
    "x", "q11", "q10", "q9", "q8", "q7", "q6", "q5", "q4", "q3", "q2", "q1", "q0",
];

#[test]
fn a_chain_of_alternatives_is_read_once_as_each() {
    for text in texts(NAMES) {
        is_linear::<C11>(24, &text);
        is_linear::<C0>(24, &text);
    }
    for text in texts(&["x", "q11", "z"]) {
        is_linear::<C0>(24, &text);
    }
}

/// Chains of two to twelve unions: the number of readings at one place grows as their number does.
#[test]
fn a_place_is_read_once_as_each_alternative_of_a_chain() {
    macro_rules! readings {
        ($($union:ty),+) => {[$({
            is_linear::<$union>(1000, r#"{"z":1,"x":"no"}"#);
            super::WORK.get().0
        }),+]};
    }
    let found = readings!(C11, C10, C9, C8, C7, C6, C5, C4, C3, C2, C1, C0);
    let expected: Vec<usize> = (1..=found.len()).map(|unions| 2 * unions).collect();
    assert_eq!(found.as_slice(), expected);
}

#[test]
fn a_ring_of_alternatives_is_read_in_linear_time() {
    let names = ["s0", "s1", "s2", "s3", "s4", "s5", "s0"];
    for text in texts(&names).iter().chain(&texts(&["s0"])) {
        is_linear::<R0>(12, text);
        is_linear::<R4>(12, text);
    }
}

#[test]
fn alternatives_with_two_ways_to_them_are_read_once() {
    for text in texts(&["x", "y", "x", "z"]) {
        is_linear::<D0>(26, &text);
    }
}

#[test]
fn mixtures_of_chains_and_tags_are_read_in_linear_time() {
    let kinds = ["a", "m", "c", "none"];
    for (position, kind) in kinds.iter().enumerate() {
        for end in [
            "{}",
            r#"{"z":1}"#,
            r#"{"kind":"m","x":"no"}"#,
            r#"{"kind":"c","q9":1}"#,
        ] {
            for depth in [1, 2, 9, 40] {
                let text = nested(depth, end, |level, inner| {
                    let other = kinds.get((level + position) % kinds.len()).unwrap();
                    match level % 3 {
                        0 => format!(r#"{{"kind":"{kind}","q9":1,"child":{inner}}}"#),
                        1 => format!(r#"{{"x":1,"z":2,"child":{inner}}}"#),
                        _ => format!(r#"{{"kind":"{other}","a":1,"child":{inner}}}"#),
                    }
                });
                is_linear::<Mixed>(16, &text);
                is_linear::<ByKind>(16, &text);
            }
        }
    }
}

/// The better of two alternatives is taken also if they are alternatives of different unions.
#[test]
fn the_best_of_a_chain_is_taken() {
    assert!(matches!(read(r#"{"q0":1}"#), Ok(C0::Own(_))));
    assert!(matches!(read(r#"{"q1":1}"#), Ok(C0::Next(C1::Own(_)))));
    let x = read::<C10>(r#"{"x":1,"z":{}}"#);
    assert!(matches!(x, Ok(C10::Next(C11::Next(_)))), "{x:?}");
    // What two of them know half of is none of them.
    for text in [r#"{"q0":1,"x":1}"#, r#"{"q3":1,"q7":1}"#] {
        let value: C0 = read(text).unwrap();
        assert!(matches!(value, C0::Other(_)), "{value:?}");
        assert_eq!(to_vec(&value), text.as_bytes());
    }
    let value = read::<R2>(r#"{"s1":1}"#).unwrap();
    let text = to_vec(&value);
    assert_eq!(text, br#"{"s1":1}"#);
}

/// What stands beside a union that looks like its own sum is not passed over for that.
#[test]
fn what_a_union_sums_up_is_all_of_its_alternatives() {
    let above = |text| read::<SummedAbove>(text).unwrap();
    let c = above(r#"{"c":1}"#);
    assert!(matches!(c, SummedAbove::Below(Summed::C(_))), "{c:?}");
    let b = above(r#"{"b":1}"#);
    let expected =
        |value: &SummedAbove| matches!(value, SummedAbove::Below(Summed::Below(SummedBelow::B(_))));
    assert!(expected(&b), "{b:?}");
    assert!(matches!(above(r#"{"d":1}"#), SummedAbove::D(_)));
}
