//! Names of fields, setters and variants.

use super::Ident;
use super::annotated::annotated;
use super::distinctions::Thing;
use super::keeper::{Keeper, Within};
use super::ladder::Case;
use super::null_setters::NullSetters;
use super::reserved::{MODEL_METHODS, OPERATORS, SETTERS_TO_COME};
use super::scope::Scope;
use super::table::Members;
use super::variants::{Variants, settle_variants, unspelled};
use super::wish::Wish;
use super::words::{snake, upper_camel};
use crate::ids::Arena;
use crate::model::{Arm, Model, Presence, Shape, Struct, TypeId, WireName};

/// The names within every type.
pub(super) fn members(
    model: &Model,
    keeper: &Keeper<'_>,
    variants: &Variants,
) -> Arena<TypeId, Members> {
    model.types.map(|id, def| {
        let within = |word| keeper.within(id, word);
        match &def.shape {
            Shape::Struct(structure) => of_struct(structure, within("properties")),
            Shape::Form(form) => {
                let within = within("properties");
                let parts = form.parts.iter().map(|part| Wired::plain(&part.wire));
                let additional = form.additional.as_ref();
                fields(parts, additional.map(|_| FORM), MODEL, within)
            }
            Shape::Enum(values) => {
                let own = variants.own_name(id);
                let values = values.variants.iter().map(|variant| {
                    let text = &variant.value.0;
                    let wish = Wish::new(text.clone(), upper_camel(text));
                    annotated(wish, &variant.said, own)
                });
                list_variants(values, within("enum"))
            }
            Shape::IntegerEnum(values) => {
                let own = variants.own_name(id);
                let values = values.variants.iter().map(|variant| {
                    let text = variant.value.to_string();
                    let wish = Wish::new(text.clone(), integer_name(&text));
                    annotated(wish, &variant.said, own)
                });
                list_variants(values, within("enum"))
            }
            Shape::Union(_) => Members {
                names: variants.of(id).to_vec(),
                ..Members::default()
            },
            Shape::ByStatus(arms) => by_status(arms, within("statuses")),
            Shape::Deliveries(deliveries) => {
                let deliveries = deliveries.iter().map(|delivery| {
                    let name = &delivery.name;
                    Wish::new(name.clone(), upper_camel(name))
                });
                list_variants(deliveries, within("deliveries"))
            }
            Shape::Headers(headers) => {
                let headers = headers.iter().map(|field| Wired::plain(&field.wire));
                fields(headers, None, &[], within("headers"))
            }
            Shape::Alias(_) => Members::default(),
        }
    })
}

fn of_struct(structure: &Struct, within: Within<'_>) -> Members {
    let fields = structure.fields.iter().map(|field| Wired {
        wire: &field.wire,
        is_nullable: field.presence == Presence::OptionalNullable,
    });
    let additional = structure.additional.as_ref();
    self::fields(fields, additional.map(|_| OBJECT), MODEL, within)
}

/// A member that is a field.
struct Wired<'m> {
    wire: &'m WireName,
    /// Whether it may be set to null, which is not the same as to leave it out.
    is_nullable: bool,
}

impl<'m> Wired<'m> {
    fn plain(wire: &'m WireName) -> Self {
        Self {
            wire,
            is_nullable: false,
        }
    }
}

/// The field of a type beside its members, and the method that adds to the field.
#[derive(Clone, Copy)]
struct Beside {
    /// The field.
    field: &'static str,
    /// The same in other words.
    otherwise: &'static str,
    /// The method that adds to the field.
    adder: &'static str,
    /// The same in other words.
    adds_otherwise: &'static str,
    /// Whether a method of the same name sets the field.
    has_setter: bool,
}

/// The field for the additional properties of an object, and the method that adds one.
const OBJECT: Beside = Beside {
    field: "additional_properties",
    otherwise: "further_properties",
    adder: "additional_property",
    adds_otherwise: "further_property",
    has_setter: true,
};

/// The field and the method for the additional parts of a form.
const FORM: Beside = Beside {
    field: "additional_parts",
    otherwise: "further_parts",
    adder: "additional_part",
    adds_otherwise: "further_part",
    has_setter: false,
};

/// The names that fields leave to methods, so that setters can be called as they are.
const MODEL: &[&[&str]] = &[MODEL_METHODS, OPERATORS];

/// Names fields and setters. What is beside them competes with them, the method that adds to it
/// too: setters are called as their fields.
fn fields<'m>(
    members: impl Iterator<Item = Wired<'m>>,
    beside: Option<Beside>,
    methods: &[&[&str]],
    within: Within<'_>,
) -> Members {
    let members: Vec<Wired<'_>> = members.collect();
    let field = |Wired { wire, .. }: &Wired<'_>| {
        let WireName(wire) = wire;
        let mut wish = Wish::new(wire.clone(), beside_methods(snake(wire), methods));
        within.keep(&mut wish, wire);
        wish
    };
    let mut wishes: Vec<Wish> = members.iter().map(field).collect();
    let mut besides = |name: &str, otherwise: &str, role| {
        let mut wish = Wish::new("", name.to_owned());
        wish.others = vec![otherwise.to_owned()];
        within.keep_role(&mut wish, role);
        wishes.push(wish);
    };
    if let Some(beside) = beside {
        besides(beside.field, beside.otherwise, "additional");
        besides(beside.adder, beside.adds_otherwise, "adder");
    }
    let mut scope = Scope::snake(&[]);
    within.free(&mut scope);
    let mut names = scope.settle_things(&wishes, &|index| match index < members.len() {
        true => Thing::spelled(&wishes[index].key),
        false => Thing::unspelled("additional"),
    });
    let adder = beside.and_then(|_| names.pop());
    let additional = beside.and_then(|_| names.pop());
    let set = additional
        .as_ref()
        .filter(|_| beside.is_some_and(|one| one.has_setter));
    let others = adder.iter().chain(set).map(Ident::as_str);
    let (setters, null_setters) = setters(&names, &members, others, within);
    Members {
        names,
        setters,
        null_setters,
        additional,
        adder,
    }
}

/// A field gives way to a method that everybody knows, or that it would look like, as it does to a
/// keyword: `eq_`.
fn beside_methods(name: String, methods: &[&[&str]]) -> String {
    match methods.iter().any(|some| some.contains(&name.as_str())) {
        true => format!("{name}_"),
        false => name,
    }
}

/// A setter is called as its field, unless that is a name which the lock has kept for a field
/// alone, or one that methods leave to what is to come. With them come those that set null.
fn setters<'n>(
    fields: &[Ident],
    members: &[Wired<'_>],
    others: impl Iterator<Item = &'n str>,
    within: Within<'_>,
) -> (Vec<Ident>, Vec<Option<Ident>>) {
    let mut scope = Scope::snake(MODEL_METHODS)
        .reserve(OPERATORS)
        .reserve(SETTERS_TO_COME)
        .without(others);
    within.free_setters(&mut scope);
    let setter = |(field, member): (&Ident, &Wired<'_>)| {
        let WireName(wire) = member.wire;
        let mut wish = Wish::new(wire.clone(), field.to_string());
        wish.epithet = Some("field".to_owned());
        wish.others = vec![Case::Snake.append(field.as_str(), "field")];
        within.keep_setter(&mut wish, wire);
        wish
    };
    let named = fields.iter().zip(members);
    let wishes: Vec<Wish> = named.clone().map(setter).collect();
    let nullable = named.map(|(name, one)| (one.wire.0.as_str(), name, one.is_nullable));
    let null_setters = NullSetters::of(nullable, within);
    null_setters.hold(&mut scope);
    let setters = scope.settle(&wishes);
    let null_setters = null_setters.settle(&mut scope);
    (setters, null_setters)
}

fn list_variants(wishes: impl Iterator<Item = Wish>, within: Within<'_>) -> Members {
    let wires = wishes.map(|wish| (wish.key.clone(), wish));
    keyed_variants(wires, within, |wish| Thing::spelled(&wish.key))
}

fn keyed_variants(
    wishes: impl Iterator<Item = (String, Wish)>,
    within: Within<'_>,
    thing: fn(&Wish) -> Thing<'_>,
) -> Members {
    Members {
        names: settle_variants(wishes, within, thing),
        ..Members::default()
    }
}

fn by_status(arms: &[Arm], within: Within<'_>) -> Members {
    let arms = arms.iter().map(|arm| {
        let key = arm.status.key();
        (key.clone(), Wish::new(key, status_name(arm)))
    });
    keyed_variants(arms, within, unspelled)
}

fn integer_name(text: &str) -> String {
    match text.strip_prefix('-') {
        Some(digits) => format!("Minus{digits}"),
        None => format!("N{text}"),
    }
}

/// The phrase of the status, else the number.
fn status_name(arm: &Arm) -> String {
    match arm.status.phrase() {
        Some(phrase) => phrase.to_owned(),
        None => format!("Status{}", arm.status.key()),
    }
}
