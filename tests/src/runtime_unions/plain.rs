//! Values without unions, in unions that are not decided: each is read once for each reading of the
//! nearest union around it, and nothing that stands in for a place gets into the result.

use std::cell::RefCell;
use std::collections::BTreeMap;

use serde_json::Value;

use super::{count_reading, count_writing, is_linear, nested, of, read};
use crate::runtime;
use crate::runtime::json::Json;
use crate::runtime::model::{Decode, Encode, Sink, to_vec};
use crate::runtime::union::{Look, Read, choose};

thread_local! {
    /// For each level: the readings of the union there, and those of the plain value in it.
    static READINGS: RefCell<BTreeMap<i64, (usize, usize)>> = const { RefCell::new(BTreeMap::new()) };
}

/// The level that a value says of itself.
fn level(json: Json<'_>) -> i64 {
    let level = json.as_object().and_then(|object| object.get("level"));
    level.map_or(-1, i64::decode)
}

object!(Own {
    level: i64 = "level",
    text: String = "text"
});

/// A value without unions, the readings of which are counted.
#[derive(Clone, Debug, PartialEq)]
struct Plain(Own);

impl Decode for Plain {
    fn decode(json: Json<'_>) -> Self {
        READINGS.with_borrow_mut(|all| all.entry(level(json)).or_default().1 += 1);
        Self(Own::decode(json))
    }
}

impl Encode for Plain {
    fn encode(&self, sink: &mut dyn Sink) {
        self.0.encode(sink);
    }
}

object!(HolderX { level: i64 = "level", x: i64 = "x", plain: Plain = "plain", child: Box<Holder> = "child" });
object!(HolderY { level: i64 = "level", y: i64 = "y", plain: Plain = "plain", child: Box<Holder> = "child" });

#[derive(Clone, Debug, PartialEq)]
enum Holder {
    X(HolderX),
    Y(HolderY),
    Other(Value),
}

impl Decode for Holder {
    fn decode(json: Json<'_>) -> Self {
        const ROWS: &[(&[Look], Read<Holder>)] = &[
            (&[of(&["level", "x", "plain", "child"])], |json| {
                count_reading();
                READINGS.with_borrow_mut(|all| all.entry(level(json)).or_default().0 += 1);
                Holder::X(Decode::decode(json))
            }),
            (&[of(&["level", "y", "plain", "child"])], |json| {
                count_reading();
                READINGS.with_borrow_mut(|all| all.entry(level(json)).or_default().0 += 1);
                Holder::Y(Decode::decode(json))
            }),
        ];
        choose(json, Self::Other, ROWS)
    }
}

impl Encode for Holder {
    fn encode(&self, sink: &mut dyn Sink) {
        count_writing();
        match self {
            Self::X(value) => value.encode(sink),
            Self::Y(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

#[test]
fn what_is_no_union_is_read_once_for_each_reading_of_the_union_around() {
    for member in [r#""x":1"#, r#""y":1"#, r#""z":1"#, r#""x":1,"y":1"#] {
        for depth in [1, 3, 40] {
            let text = nested(depth, r#"{"z":1}"#, |level, inner| {
                format!(
                    r#"{{"level":{level},{member},"plain":{{"level":{level},"text":"a"}},"child":{inner}}}"#
                )
            });
            READINGS.take();
            is_linear::<Holder>(2, &text);
            for (level, (around, plain)) in READINGS.take() {
                assert!(plain <= around, "{plain} of {around} at {level}: {text}");
                assert!(around <= 3, "{around} at {level}: {text}");
            }
        }
    }
}

union!(Number {
    Whole(i64): [Look::Integer];
    Any(f64): [Look::Number];
});
union!(Scalar {
    Number(Number): [Look::Integer, Look::Number];
    Text(String): [Look::Text];
});
union!(Alike {
    First(i64): [Look::Integer];
    Second(i64): [Look::Integer];
});
union!(OneNumber {
    Alike(Alike): [Look::Integer];
    Text(String): [Look::Text];
});
object!(Little { p: i64 = "p" });
object!(Much {
    p: i64 = "p",
    q: i64 = "q"
});
object!(WithLittle {
    scalar: Scalar = "scalar",
    one: OneNumber = "one",
    deep: Little = "deep"
});
object!(WithMuch {
    scalar: Scalar = "scalar",
    one: OneNumber = "one",
    deep: Much = "deep"
});
union!(Around {
    Little(WithLittle): [of(&["scalar", "one", "deep"])];
    Much(WithMuch): [of(&["scalar", "one", "deep"])];
});

/// The second alternative loses less. While it is read, the numbers have been read in the first.
#[test]
fn what_stands_in_for_a_scalar_is_read_once_it_is_decided() {
    let text = r#"{"scalar":1,"one":2,"deep":{"p":3,"q":4}}"#;
    let value: Around = read(text).unwrap();
    assert!(matches!(value, Around::Much(_)), "{value:?}");
    assert_eq!(String::from_utf8(to_vec(&value)).unwrap(), text);
    is_linear::<Around>(8, text);
}
