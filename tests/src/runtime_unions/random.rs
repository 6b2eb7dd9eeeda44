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

/// The unions of a case, and the most alternatives of each.
const UNIONS: usize = 4;

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
    static ROWS: Cell<[Option<&'static dyn Any>; UNIONS]> = const { Cell::new([None; UNIONS]) };
}

type Rows<const N: usize> = Vec<(&'static [Look], Read<Union<N>>)>;

/// The union of this number.
#[derive(Clone, Debug, PartialEq)]
struct Union<const N: usize>(Thing);

impl<const N: usize> Union<N> {
    fn rows(looks: &[&'static [Look]]) -> &'static dyn Any {
        let readers: [Read<Self>; UNIONS] = [
            Self::read::<0>,
            Self::read::<1>,
            Self::read::<2>,
            Self::read::<3>,
        ];
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
        match self {
            Self::Integer => found.push(Look::Integer),
            Self::Text => found.push(Look::Text),
            Self::Flag => found.push(Look::Flag),
            Self::List(_) => found.push(Look::List(&[])),
            Self::Object(properties) => {
                let names = |is_required: bool| -> &'static [&'static str] {
                    let named = properties.iter();
                    let named = named.filter(|property| property.is_required == is_required);
                    named
                        .map(|property| property.name)
                        .collect::<Vec<_>>()
                        .leak()
                };
                found.push(Look::Object {
                    required: names(true),
                    optional: names(false),
                    marks: &[],
                    open: false,
                });
            }
            Self::Union(union) => {
                for kind in unions.get(*union).unwrap() {
                    for look in kind.looks(unions) {
                        if !found.contains(&look) {
                            found.push(look);
                        }
                    }
                }
            }
        }
        found
    }
}

fn read_union(union: usize, json: Json<'_>) -> Thing {
    match union {
        0 => Union::<0>::decode(json).0,
        1 => Union::<1>::decode(json).0,
        2 => Union::<2>::decode(json).0,
        _ => Union::<3>::decode(json).0,
    }
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
        _ => Kind::Object(make_properties(random)),
    }
}

fn make_properties(random: &mut Rng) -> Vec<Property> {
    let mut found = Vec::new();
    for name in NAMES {
        if random.bool() {
            found.push(Property {
                name,
                is_required: random.usize(..4) == 0,
                kind: match random.usize(..8) {
                    0 | 1 => Kind::Integer,
                    2 => Kind::Text,
                    3 => Kind::List(random.usize(..UNIONS)),
                    _ => Kind::Union(random.usize(..UNIONS)),
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
        let looks = unions.iter().map(|alternatives| {
            let looks = alternatives.iter().map(|kind| &*kind.looks(unions).leak());
            looks.collect::<Vec<&'static [Look]>>()
        });
        let looks: Vec<Vec<&'static [Look]>> = looks.collect();
        let of = |number: usize| looks.get(number).unwrap().as_slice();
        CASE.set(unions);
        ROWS.set([
            Some(Union::<0>::rows(of(0))),
            Some(Union::<1>::rows(of(1))),
            Some(Union::<2>::rows(of(2))),
            Some(Union::<3>::rows(of(3))),
        ]);
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
