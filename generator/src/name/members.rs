//! Names of fields, setters and variants.

use super::Ident;
use super::annotated::annotated;
use super::distinctions::Thing;
use super::keeper::{Keeper, Within};
use super::ladder::Case;
use super::reserved::{MODEL_METHODS, OPERATORS, SETTERS_TO_COME};
use super::scope::Scope;
use super::table::Members;
use super::variants::{Variants, settle_variants, unspelled};
use super::wish::Wish;
use super::words::{snake, upper_camel};
use crate::ids::Arena;
use crate::model::{Arm, Model, Shape, TypeId, WireName};

/// The names within every type.
pub(super) fn members(
    model: &Model,
    keeper: &Keeper<'_>,
    variants: &Variants,
) -> Arena<TypeId, Members> {
    model.types.map(|id, def| {
        let within = |word| keeper.within(id, word);
        match &def.shape {
            Shape::Struct(structure) => {
                let wires = structure.fields.iter().map(|field| &field.wire);
                let additional = structure.additional.as_ref();
                let additional = additional.map(|_| OBJECT);
                fields(wires, additional, MODEL, within("properties"))
            }
            Shape::Form(form) => {
                let within = within("properties");
                let wires = form.parts.iter().map(|part| &part.wire);
                let additional = form.additional.as_ref();
                fields(wires, additional.map(|_| FORM), MODEL, within)
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
                let wires = headers.iter().map(|field| &field.wire);
                fields(wires, None, &[], within("headers"))
            }
            Shape::Alias(_) => Members::default(),
        }
    })
}

/// The field of a type beside its members, and the method that adds to the field.
#[derive(Clone, Copy)]
struct Beside {
    /// The field.
    field: &'static str,
    /// The same in other words.
    otherwise: &'static str,
    /// The method that adds to the field, and the same in other words.
    adder: Option<(&'static str, &'static str)>,
}

/// The field for the additional properties of an object.
const OBJECT: Beside = Beside {
    field: "additional_properties",
    otherwise: "further_properties",
    adder: None,
};

/// The field and the method for the additional parts of a form.
const FORM: Beside = Beside {
    field: "additional_parts",
    otherwise: "further_parts",
    adder: Some(("additional_part", "further_part")),
};

/// The names that fields leave to methods, so that setters can be called as they are.
const MODEL: &[&[&str]] = &[MODEL_METHODS, OPERATORS];

/// Names fields and setters. What is beside them competes with them, the method that adds to it
/// too: setters are called as their fields.
fn fields<'m>(
    wires: impl Iterator<Item = &'m WireName>,
    beside: Option<Beside>,
    methods: &[&[&str]],
    within: Within<'_>,
) -> Members {
    let field = |WireName(wire): &WireName| {
        let mut wish = Wish::new(wire.clone(), beside_methods(snake(wire), methods));
        within.keep(&mut wish, wire);
        wish
    };
    let mut wishes: Vec<Wish> = wires.map(field).collect();
    let count = wishes.len();
    let mut besides = |name: &str, otherwise: &str, role| {
        let mut wish = Wish::new("", name.to_owned());
        wish.others = vec![otherwise.to_owned()];
        within.keep_role(&mut wish, role);
        wishes.push(wish);
    };
    let adder = beside.and_then(|beside| beside.adder);
    if let Some(beside) = beside {
        besides(beside.field, beside.otherwise, "additional");
    }
    if let Some((name, otherwise)) = adder {
        besides(name, otherwise, "adder");
    }
    let mut scope = Scope::snake(&[]);
    within.free(&mut scope);
    let mut names = scope.settle_things(&wishes, &|index| match index < count {
        true => Thing::spelled(&wishes[index].key),
        false => Thing::unspelled("additional"),
    });
    let adder = adder.and_then(|_| names.pop());
    let additional = beside.and_then(|_| names.pop());
    let setters = setters(&names, &wishes, adder.as_ref(), within);
    Members {
        names,
        setters,
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
/// alone, or one that methods leave to what is to come.
fn setters(
    fields: &[Ident],
    wires: &[Wish],
    adder: Option<&Ident>,
    within: Within<'_>,
) -> Vec<Ident> {
    let mut scope = Scope::snake(MODEL_METHODS)
        .reserve(OPERATORS)
        .reserve(SETTERS_TO_COME)
        .without(adder.map(Ident::as_str));
    within.free_setters(&mut scope);
    let setter = |(field, wire): (&Ident, &Wish)| {
        let mut wish = Wish::new(wire.key.clone(), field.to_string());
        wish.epithet = Some("field".to_owned());
        wish.others = vec![Case::Snake.append(field.as_str(), "field")];
        within.keep_setter(&mut wish, &wire.key);
        wish
    };
    let wishes: Vec<Wish> = fields.iter().zip(wires).map(setter).collect();
    scope.settle(&wishes)
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
