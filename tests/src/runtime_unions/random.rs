//! Unions made at random, read as they are and by the plain reference: every alternative is tried,
//! and the one is taken that the documentation of [`choose`] names.

use std::any::Any;
use std::cell::Cell;

use fastrand::Rng;
use serde_json::{Map, Value};

use super::{count_reading, count_writing, is_linear, read};
use crate::runtime::json::Json;
use crate::runtime::model::{Decode, Encode, Sink};
use crate::runtime::union::{Look, Read, choose};

mod reference;
mod rings;

/// Lists what a macro makes of each number of a union or an alternative.
macro_rules! numbers {
    ($of:ident) => {
        [
            $of!(0),
            $of!(1),
            $of!(2),
            $of!(3),
            $of!(4),
            $of!(5),
            $of!(6),
            $of!(7),
            $of!(8),
            $of!(9),
            $of!(10),
            $of!(11),
            $of!(12),
            $of!(13),
            $of!(14),
            $of!(15),
        ]
    };
}

/// The unions of a case made at random, and the most alternatives of each.
const UNIONS: usize = 4;

/// The most unions of a case, and the most alternatives of each.
const MOST: usize = 16;

const NAMES: [&str; 5] = ["a", "b", "c", "d", "e"];

/// A schema; unions are told by their number.
#[derive(Clone, Debug)]
enum Kind {
    Integer,
    Text,
    Flag,
    List(usize),
    Union(usize),
    Object(Vec<Property>),
}

#[derive(Clone, Debug)]
struct Property {
    name: &'static str,
    is_required: bool,
    kind: Kind,
}

/// The alternatives of each union.
type Unions = &'static [Vec<Kind>];

/// A value as it was read.
#[derive(Clone, Debug, PartialEq)]
enum Thing {
    Scalar(Value),
    List(Vec<Thing>),
    Object(Vec<(&'static str, Thing)>),
    Alternative(usize, Box<Thing>),
    Other(Value),
}

impl Encode for Thing {
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Scalar(value) | Self::Other(value) => value.encode(sink),
            Self::List(items) => sink.array(&mut items.iter().map(|item| item as &dyn Encode)),
            Self::Object(members) => {
                let members = members.iter();
                sink.map(&mut members.map(|(name, thing)| (*name, thing as &dyn Encode)));
            }
            Self::Alternative(_, thing) => thing.encode(sink),
        }
    }
}

thread_local! {
    static CASE: Cell<Unions> = const { Cell::new(&[]) };
    /// The rows of each union of the case.
    static ROWS: Cell<[Option<&'static dyn Any>; MOST]> = const { Cell::new([None; MOST]) };
}

/// Makes the rows of a union of what its alternatives look like.
type MakeRows = fn(&[&'static [Look]]) -> &'static dyn Any;

type Rows<const N: usize> = Vec<(&'static [Look], Read<Union<N>>)>;

/// The union of this number.
#[derive(Clone, Debug, PartialEq)]
struct Union<const N: usize>(Thing);

impl<const N: usize> Union<N> {
    fn rows(looks: &[&'static [Look]]) -> &'static dyn Any {
        macro_rules! reader {
            ($index:literal) => {
                Self::read::<$index>
            };
        }
        let readers: [Read<Self>; MOST] = numbers!(reader);
        let rows: Rows<N> = looks.iter().copied().zip(readers).collect();
        Box::leak(Box::new(rows))
    }

    fn read<const INDEX: usize>(json: Json<'_>) -> Self {
        count_reading();
        let kind = CASE.get().get(N).unwrap().get(INDEX).unwrap();
        Self(Thing::Alternative(INDEX, Box::new(kind.read(json))))
    }
}

impl<const N: usize> Decode for Union<N> {
    fn decode(json: Json<'_>) -> Self {
        let rows = ROWS.get().get(N).unwrap().unwrap();
        let rows = rows.downcast_ref::<Rows<N>>().unwrap();
        choose(json, |value| Self(Thing::Other(value)), rows)
    }
}

impl<const N: usize> Encode for Union<N> {
    fn encode(&self, sink: &mut dyn Sink) {
        count_writing();
        self.0.encode(sink);
    }
}

impl Kind {
    fn read(&self, json: Json<'_>) -> Thing {
        match self {
            Self::Integer => Thing::Scalar(i64::decode(json).into()),
            Self::Text => Thing::Scalar(String::decode(json).into()),
            Self::Flag => Thing::Scalar(bool::decode(json).into()),
            Self::List(union) => {
                Thing::List(json.array().map(|item| read_union(*union, item)).collect())
            }
            Self::Union(union) => read_union(*union, json),
            Self::Object(properties) => {
                let object = json.object();
                let found = properties.iter().filter_map(|property| {
                    let value = object.get(property.name)?;
                    Some((property.name, property.kind.read(value)))
                });
                Thing::Object(found.collect())
            }
        }
    }

    /// Lists what it looks like, each once.
    fn looks(&self, unions: Unions) -> Vec<Look> {
        let mut found = Vec::new();
        self.add_looks(unions, &mut Vec::new(), &mut found);
        found
    }

    fn add_looks(&self, unions: Unions, seen: &mut Vec<usize>, found: &mut Vec<Look>) {
        let look = match self {
            Self::Integer => Look::Integer,
            Self::Text => Look::Text,
            Self::Flag => Look::Flag,
            Self::List(_) => Look::List(&[]),
            Self::Object(properties) => {
                let names = |is_required: bool| -> &'static [&'static str] {
                    let named = properties.iter();
                    let named = named.filter(|property| property.is_required == is_required);
                    named
                        .map(|property| property.name)
                        .collect::<Vec<_>>()
                        .leak()
                };
                Look::Object {
                    required: names(true),
                    optional: names(false),
                    marks: &[],
                    open: false,
                }
            }
            Self::Union(union) if seen.contains(union) => return,
            Self::Union(union) => {
                seen.push(*union);
                for kind in unions.get(*union).unwrap() {
                    kind.add_looks(unions, seen, found);
                }
                return;
            }
        };
        if !found.contains(&look) {
            found.push(look);
        }
    }
}

impl<const N: usize> Union<N> {
    fn thing(json: Json<'_>) -> Thing {
        Self::decode(json).0
    }
}

fn read_union(union: usize, json: Json<'_>) -> Thing {
    macro_rules! reader {
        ($number:literal) => {
            Union::<$number>::thing
        };
    }
    let readers: [Read<Thing>; MOST] = numbers!(reader);
    readers.get(union).unwrap()(json)
}

/// Makes the unions those that are read.
fn set(unions: Unions) {
    let of = |kind: &Kind| -> &'static [Look] { kind.looks(unions).leak() };
    let looks = unions
        .iter()
        .map(|alternatives| alternatives.iter().map(of).collect());
    let looks: Vec<Vec<&'static [Look]>> = looks.collect();
    macro_rules! maker {
        ($number:literal) => {
            Union::<$number>::rows
        };
    }
    let makers: [MakeRows; MOST] = numbers!(maker);
    let mut rows = [None; MOST];
    for ((row, make), looks) in rows.iter_mut().zip(makers).zip(&looks) {
        *row = Some(make(looks));
    }
    CASE.set(unions);
    ROWS.set(rows);
}

/// Makes unions, some of which are alternatives of those before.
fn make_unions(random: &mut Rng) -> Unions {
    let unions = (0..UNIONS).map(|number| {
        let count = random.usize(2..=UNIONS);
        (0..count)
            .map(|_| make_alternative(random, number))
            .collect()
    });
    unions.collect::<Vec<Vec<Kind>>>().leak()
}

fn make_alternative(random: &mut Rng, union: usize) -> Kind {
    match random.usize(..10) {
        0 | 1 if union + 1 < UNIONS => Kind::Union(random.usize(union + 1..UNIONS)),
        2 => Kind::List(random.usize(..UNIONS)),
        3 => Kind::Integer,
        4 => random.choice([Kind::Text, Kind::Flag]).unwrap(),
        _ => Kind::Object(make_properties(random, UNIONS)),
    }
}

fn make_properties(random: &mut Rng, unions: usize) -> Vec<Property> {
    let mut found = Vec::new();
    for name in NAMES {
        if random.bool() {
            found.push(Property {
                name,
                is_required: random.usize(..4) == 0,
                kind: match random.usize(..8) {
                    0 | 1 => Kind::Integer,
                    2 => Kind::Text,
                    3 => Kind::List(random.usize(..unions)),
                    _ => Kind::Union(random.usize(..unions)),
                },
            });
        }
    }
    found
}

/// Makes a value in which others lie so deep.
fn make_value(random: &mut Rng, depth: usize) -> Value {
    match random.usize(..if depth == 0 { 4 } else { 12 }) {
        0 | 1 => 1.into(),
        2 => "a".into(),
        3 => true.into(),
        4 | 5 => (0..random.usize(..3))
            .map(|_| make_value(random, depth - 1))
            .collect(),
        _ => {
            let mut members = Map::new();
            for name in NAMES.iter().chain(&["z"]) {
                if random.usize(..5) < 2 {
                    members.insert((*name).to_owned(), make_value(random, depth - 1));
                }
            }
            members.into()
        }
    }
}

#[test]
fn unions_made_at_random_are_read_as_the_reference_reads_them() {
    let mut random = Rng::with_seed(1);
    let mut others = 0;
    for case in 0..200 {
        let unions = make_unions(&mut random);
        set(unions);
        let alternatives = unions.iter().flatten().count();
        for _ in 0..20 {
            let value = make_value(&mut random, 4);
            let text = value.to_string();
            is_linear::<Union<0>>(alternatives, &text);
            let Union(found) = read::<Union<0>>(&text).unwrap();
            let expected = reference::read_union(unions, 0, &value);
            assert_eq!(found, expected, "case {case}: {text}\n{unions:#?}");
            others += usize::from(matches!(found, Thing::Other(_)));
        }
    }
    // Neither is the rule nor the exception all that is tried.
    assert!((400..3600).contains(&others), "{others}");
}
