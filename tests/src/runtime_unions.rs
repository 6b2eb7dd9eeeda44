//! The work of decoding unions in unions: each place is read once as each alternative, counted and
//! not timed.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fmt::Debug;

use serde_json::{Value, json};

use crate::runtime;
use crate::runtime::json::Json;
use crate::runtime::model::{Decode, DecodeError, Encode, Sink, from_slice, to_vec};
use crate::runtime::union::{Look, Read, by_tag, choose};

thread_local! {
    /// The alternatives that were read, and the unions that were written or weighed.
    static WORK: Cell<(usize, usize)> = const { Cell::new((0, 0)) };
}

fn count_reading() {
    WORK.set((WORK.get().0 + 1, WORK.get().1));
}

fn count_writing() {
    WORK.set((WORK.get().0, WORK.get().1 + 1));
}

/// An object without required properties, which are all that tells it apart.
const fn of(optional: &'static [&'static str]) -> Look {
    Look::Object {
        required: &[],
        optional,
        marks: &[],
        open: false,
    }
}

const MAP: Look = Look::Object {
    required: &[],
    optional: &[],
    marks: &[],
    open: true,
};

/// A union that counts how often it is read and weighed. The alternatives are told apart by looks,
/// or by a tag.
macro_rules! union {
    ($name:ident { $($variant:ident($type:ty): [$($look:expr),+];)+ }) => {
        union!($name { $($variant($type);)+ } |json| choose(json, Self::Other, const { &[
            $((&[$($look),+] as &[runtime::union::Look], (|json| { count_reading(); Self::$variant(Decode::decode(json)) }) as Read<Self>),)+
        ] }));
    };
    ($name:ident by $tag:literal { $($variant:ident($type:ty): $value:literal;)+ }) => {
        union!($name { $($variant($type);)+ } |json| by_tag(json, $tag, Self::Other, const { &[
            $(($value, (|json| { count_reading(); Self::$variant(Decode::decode(json)) }) as Read<Self>),)+
        ] }));
    };
    ($name:ident { $($variant:ident($type:ty);)+ } |$json:ident| $decode:expr) => {
        #[derive(Clone, Debug, PartialEq)]
        #[allow(clippy::large_enum_variant, reason = "emitted unions hold their alternatives as well")]
        enum $name {
            $($variant($type),)+
            Other(Value),
        }

        impl Decode for $name {
            fn decode($json: Json<'_>) -> Self {
                $decode
            }
        }

        impl Encode for $name {
            fn encode(&self, sink: &mut dyn Sink) {
                count_writing();
                match self {
                    $(Self::$variant(value) => value.encode(sink),)+
                    Self::Other(value) => value.encode(sink),
                }
            }
        }
    };
}

/// An object, all of whose properties are optional.
macro_rules! object {
    ($name:ident { $($property:ident: $type:ty = $text:literal),+ $(,)? }) => {
        #[derive(Clone)]
        struct $name {
            $($property: Option<$type>,)+
        }

        runtime::model::object!($name { $($property: optional($text),)+ });
    };
}

mod chains;
mod deep;
mod plain;
mod random;

object!(NodeX { x: i64 = "x", child: Box<Node> = "child", });
object!(NodeY { y: i64 = "y", child: Box<Node> = "child", });
union!(Node {
    X(NodeX): [of(&["x", "child"])];
    Y(NodeY): [of(&["y", "child"])];
});

object!(RedSmall { x: i64 = "x", child: Box<Green> = "child", });
object!(RedLarge { x: i64 = "x", y: i64 = "y", child: Box<Blue> = "child", });
union!(Red {
    Small(RedSmall): [of(&["x", "child"])];
    Large(RedLarge): [of(&["x", "y", "child"])];
});
object!(GreenSmall { x: i64 = "x", child: Box<Blue> = "child", });
object!(GreenLarge { x: i64 = "x", y: i64 = "y", child: Box<Red> = "child", });
union!(Green {
    Small(GreenSmall): [of(&["x", "child"])];
    Large(GreenLarge): [of(&["x", "y", "child"])];
});
object!(BlueSmall { x: i64 = "x", child: Box<Red> = "child", });
object!(BlueLarge { x: i64 = "x", y: i64 = "y", child: Box<Green> = "child", });
union!(Blue {
    Small(BlueSmall): [of(&["x", "child"])];
    Large(BlueLarge): [of(&["x", "y", "child"])];
});

union!(Lists {
    These(Vec<Lists>): [Look::List(&[])];
    Those(Vec<OtherLists>): [Look::List(&[])];
    Number(i64): [Look::Integer];
});
union!(OtherLists {
    Those(Vec<OtherLists>): [Look::List(&[])];
    Pairs((Lists, Lists)): [Look::List(&[])];
    Number(i64): [Look::Integer];
});

union!(Maps {
    Node(NodeX): [of(&["x", "child"])];
    Once(BTreeMap<String, Maps>): [MAP];
    Twice(BTreeMap<String, BTreeMap<String, Maps>>): [MAP];
});

object!(TaggedX { kind: String = "kind", x: i64 = "x", child: Box<Inner> = "child", });
object!(TaggedY { kind: String = "kind", y: i64 = "y", child: Box<Inner> = "child", });
union!(Tagged by "kind" {
    X(TaggedX): "x";
    Y(Box<Inner>): "y";
});
object!(InnerX { x: i64 = "x", child: Box<Tagged> = "child", });
union!(Inner {
    X(InnerX): [of(&["x", "child"])];
    Y(TaggedY): [of(&["kind", "y", "child"])];
});

union!(Nested {
    Leaves(Node): [of(&["x", "child"]), of(&["y", "child"])];
    Red(Red): [of(&["x", "child"]), of(&["x", "y", "child"])];
    More(NestedMore): [of(&["more"])];
});
object!(NestedMore { more: Vec<Nested> = "more", });

object!(PlainX { x: String = "x" });
union!(Around {
    Node(Node): [of(&["x", "child"]), of(&["y", "child"])];
    Plain(PlainX): [of(&["x"])];
});

/// Fifty alternatives that look alike.
#[derive(Clone, Debug, PartialEq)]
enum Fifty {
    Any(Box<OfFifty>),
    Other(Value),
}

object!(OfFifty {
    x: i64 = "x",
    child: Fifty = "child",
});

impl Decode for Fifty {
    fn decode(json: Json<'_>) -> Self {
        const ROW: (&[Look], Read<Fifty>) = (&[of(&["x", "child"])], |json| {
            count_reading();
            Fifty::Any(Decode::decode(json))
        });
        const ROWS: &[(&[Look], Read<Fifty>)] = &[ROW; 50];
        choose(json, Self::Other, ROWS)
    }
}

impl Encode for Fifty {
    fn encode(&self, sink: &mut dyn Sink) {
        count_writing();
        match self {
            Self::Any(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

fn read<T: Decode>(text: &str) -> Result<T, DecodeError> {
    from_slice(text.as_bytes())
}

/// A value in others, each of which `wrap` makes.
fn nested(depth: usize, innermost: &str, wrap: impl Fn(usize, &str) -> String) -> String {
    (0..depth).fold(innermost.to_owned(), |inner, level| wrap(level, &inner))
}

fn chain(depth: usize, innermost: &str) -> String {
    nested(depth, innermost, |_, inner| {
        format!(r#"{{"child":{inner}}}"#)
    })
}

fn nodes(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(nodes).sum::<usize>(),
        Value::Object(members) => {
            1 + members
                .values()
                .map(|value| 1 + nodes(value))
                .sum::<usize>()
        }
        _ => 1,
    }
}

/// Reads the text, and sees to it that each of its nodes is read at most once as each of so many
/// alternatives, and weighed a limited number of times.
fn is_linear<T: Decode + Encode + Debug>(alternatives: usize, text: &str) -> Value {
    let value: Value = serde_json::from_str(text).unwrap();
    WORK.set((0, 0));
    let decoded: T = read(text).unwrap();
    let (readings, weighings) = WORK.get();
    let most = alternatives * nodes(&value);
    assert!(
        readings <= most,
        "{readings} readings, {most} at most: {text}"
    );
    let most = (16 + alternatives) * nodes(&value);
    assert!(
        weighings <= most,
        "{weighings} weighings, {most} at most: {text}"
    );
    serde_json::from_slice(&to_vec(&decoded)).unwrap()
}

#[test]
fn a_chain_of_unions_is_read_in_linear_time() {
    for depth in [1, 2, 3, 10, 24, 60, 125] {
        for innermost in [r#"{"x":1}"#, r#"{"y":1}"#, r#"{"x":1,"z":2}"#, "{}", "[1]"] {
            let text = chain(depth, innermost);
            let decoded = is_linear::<Node>(2, &text);
            let expected: Value = serde_json::from_str(&text.replace(r#","z":2"#, "")).unwrap();
            assert_eq!(decoded, expected);
        }
    }
    // What loses something at each level, and what is both at each.
    for member in [r#""z":1"#, r#""x":1,"y":1"#, r#""x":"no""#] {
        for depth in [5, 24, 125] {
            let wrap = |_, inner: &str| format!(r#"{{{member},"child":{inner}}}"#);
            is_linear::<Node>(2, &nested(depth, r#"{"z":1}"#, wrap));
        }
    }
    assert!(read::<Node>(&chain(200, "{}")).is_err());
}

#[test]
fn what_is_wide_within_what_is_deep_is_read_in_linear_time() {
    let wide: Vec<String> = (0..100).map(|_| chain(2, r#"{"z":1}"#)).collect();
    let wide = wide.join(",");
    is_linear::<Lists>(
        6,
        &nested(60, &format!("[{wide}]"), |_, inner| format!("[{inner}]")),
    );
    is_linear::<Nested>(
        8,
        &nested(60, &format!(r#"{{"more":[{wide}]}}"#), |_, inner| {
            format!(r#"{{"more":[{{"x":1}},{inner}]}}"#)
        }),
    );
}

#[test]
fn three_unions_that_hold_each_other_are_read_in_linear_time() {
    for innermost in [
        "{}",
        r#"{"x":1}"#,
        r#"{"x":1,"y":2}"#,
        r#"{"x":1,"z":2}"#,
        "1",
    ] {
        for depth in [3, 24, 125] {
            is_linear::<Red>(6, &chain(depth, innermost));
        }
        let wrap = |level: usize, inner: &str| match level % 3 {
            0 => format!(r#"{{"x":1,"child":{inner}}}"#),
            1 => format!(r#"{{"y":1,"child":{inner}}}"#),
            _ => format!(r#"{{"z":[1],"child":{inner}}}"#),
        };
        is_linear::<Green>(6, &nested(120, innermost, wrap));
    }
}

#[test]
fn unions_in_lists_maps_and_tuples_are_read_in_linear_time() {
    let list = |_, inner: &str| format!("[{inner}]");
    let pair = |_, inner: &str| format!("[{inner},1]");
    for innermost in ["1", "true", "[1,2]", "[null,true]", r#"{"a":1}"#] {
        is_linear::<Lists>(6, &nested(100, innermost, list));
        is_linear::<OtherLists>(6, &nested(100, innermost, pair));
    }
    let map = |level: usize, inner: &str| format!(r#"{{"key {level}":{inner},"x":{{}}}}"#);
    for innermost in ["1", "{}", r#"{"x":1}"#, r#"{"x":1,"z":[2]}"#] {
        is_linear::<Maps>(3, &nested(120, innermost, map));
    }
}

#[test]
fn unions_by_tag_around_others_are_read_in_linear_time() {
    let wrap = |level: usize, inner: &str| match level % 4 {
        0 => format!(r#"{{"kind":"x","x":1,"child":{inner}}}"#),
        1 => format!(r#"{{"x":1,"child":{inner}}}"#),
        2 => format!(r#"{{"kind":"y","y":1,"child":{inner}}}"#),
        _ => format!(r#"{{"kind":"y","x":1,"child":{inner}}}"#),
    };
    for innermost in ["{}", r#"{"kind":"x","x":"no"}"#, r#"{"kind":"z"}"#, "1"] {
        is_linear::<Tagged>(4, &nested(100, innermost, wrap));
        is_linear::<Inner>(4, &nested(100, innermost, wrap));
    }
}

#[test]
fn fifty_alternatives_are_read_in_linear_time() {
    for innermost in ["{}", r#"{"x":1}"#, r#"{"x":1,"z":2}"#, r#"{"x":"no"}"#] {
        is_linear::<Fifty>(50, &chain(120, innermost));
    }
}

#[test]
fn a_union_that_is_an_alternative_is_chosen_as_if_its_own_stood_there() {
    // The better alternative of another union is not passed over for one that merely can be read.
    let red = r#"{"x":1,"y":2,"child":{"x":3}}"#;
    assert!(matches!(read(red), Ok(Nested::Red(Red::Large(_)))));
    assert!(matches!(read(r#"{"y":2}"#), Ok(Nested::Leaves(Node::Y(_)))));
    assert!(matches!(read(r#"{"x":2}"#), Ok(Nested::Leaves(Node::X(_)))));
    // What is none of them is none of the outer one, not of the inner one.
    for text in [r#"{"more":[],"y":1}"#, "[]", "1"] {
        assert!(matches!(read(text), Ok(Nested::Other(_))), "{text}");
    }
    let text = format!(r#"{{"more":[{red},{{"more":[1,{red}]}}]}}"#);
    assert_eq!(
        is_linear::<Nested>(8, &text),
        serde_json::from_str::<Value>(&text).unwrap()
    );
}

/// An alternative that fits is not taken if it loses what a union beside it knows, which refuses the
/// value.
#[test]
fn nothing_is_lost_that_a_refused_union_knows() {
    let kept = r#"{"x":"a","child":{"x":1}}"#;
    for text in [kept, r#"{"y":"b","x":"a"}"#] {
        assert!(matches!(read(text), Ok(Around::Other(_))), "{text}");
    }
    assert!(matches!(read(r#"{"x":"a"}"#), Ok(Around::Plain(_))));
    let unknown = r#"{"x":"a","more":1}"#;
    assert!(matches!(read(unknown), Ok(Around::Plain(_))));
    assert!(matches!(read(r#"{"x":1}"#), Ok(Around::Node(Node::X(_)))));
}

/// A stand-in for a place that was read before is weighed as that would be, with the tag that is
/// written around it.
#[test]
fn nothing_stands_in_for_what_is_seen() {
    let text =
        r#"{"kind":"y","y":1,"child":{"kind":"y","x":1,"child":{"x":2,"child":{"kind":"q"}}}}"#;
    let decoded = is_linear::<Inner>(4, text);
    assert_eq!(decoded, serde_json::from_str::<Value>(text).unwrap());
    let deep = chain(100, r#"{"y":2,"more":[1,2,3]}"#);
    let decoded = is_linear::<Red>(6, &deep);
    assert_eq!(
        decoded,
        serde_json::from_str::<Value>(&chain(100, r#"{"y":2}"#)).unwrap()
    );
    assert_eq!(
        is_linear::<Maps>(3, r#"{"a":{"b":null}}"#),
        json!({"a": {"b": null}})
    );
}
