//! Names of fields, setters and variants.

use super::Ident;
use super::keeper::{Keeper, Within};
use super::scope::{Scope, Wish};
use super::table::Members;
use super::words::{snake, upper_camel};
use crate::ids::Arena;
use crate::lock;
use crate::model::{Arm, Model, Shape, StatusMatch, TypeId, Union, WireName};

/// Methods that setters must not hide: those of the traits that models implement, and `new`.
const NOT_SETTERS: &[&str] = &[
    "borrow",
    "borrow_mut",
    "clone",
    "clone_from",
    "clone_into",
    "decode",
    "default",
    "deserialize",
    "encode",
    "eq",
    "fmt",
    "from",
    "into",
    "is_absent",
    "ne",
    "new",
    "serialize",
    "to_multipart",
    "to_owned",
    "to_string",
    "try_from",
    "try_into",
    "type_id",
];

/// Methods of operators. They take one argument and give a value, so that a setter would look just like them.
pub(super) const OPERATORS: &[&str] = &[
    "add", "bitand", "bitor", "bitxor", "div", "mul", "rem", "shl", "shr", "sub",
];

/// The variant that holds what the document does not list.
const OTHER: &str = "Other";

/// The names within every type.
pub(super) fn members(model: &Model, keeper: &Keeper<'_>) -> Arena<TypeId, Members> {
    model.types.map(|id, def| {
        let within = |word| keeper.within(id, word);
        match &def.shape {
            Shape::Struct(structure) => {
                let wires = structure.fields.iter().map(|field| &field.wire);
                let additional = structure.additional.as_ref();
                let additional = additional.map(|_| "additional_properties");
                fields(wires, additional, within("properties"))
            }
            Shape::Form(form) => {
                let within = within("properties");
                let wires = form.parts.iter().map(|part| &part.wire);
                let additional = form.additional.as_ref();
                let mut members = fields(wires, additional.map(|_| "additional_parts"), within);
                members.adder = additional.map(|_| adder(&members.setters, within));
                members
            }
            Shape::Enum(values) => {
                let values = values.variants.iter().map(|variant| {
                    let text = &variant.value.0;
                    Wish::new(text.clone(), upper_camel(text))
                });
                variants(values, within("enum"))
            }
            Shape::IntegerEnum(values) => {
                let values = values.variants.iter().map(|variant| {
                    let text = variant.value.to_string();
                    Wish::new(text.clone(), integer_name(&text))
                });
                variants(values, within("enum"))
            }
            Shape::Union(union) => union_variants(model, keeper, id, union),
            Shape::ByStatus(arms) => by_status(arms, within("statuses")),
            Shape::Deliveries(deliveries) => {
                let deliveries = deliveries.iter().map(|delivery| {
                    let name = &delivery.name;
                    Wish::new(name.clone(), upper_camel(name))
                });
                variants(deliveries, within("deliveries"))
            }
            Shape::Headers(headers) => {
                let wires = headers.iter().map(|field| &field.wire);
                fields(wires, None, within("headers"))
            }
            Shape::Alias(_) => Members::default(),
        }
    })
}

fn fields<'m>(
    wires: impl Iterator<Item = &'m WireName>,
    additional: Option<&str>,
    within: Within<'_>,
) -> Members {
    let mut wishes: Vec<Wish> = wires
        .map(|WireName(wire)| Wish::new(wire.clone(), snake(wire)))
        .collect();
    let mut scope = Scope::snake(&[]);
    within.free(&mut scope);
    let extra = additional.map(|name| {
        let mut extra = Wish::new("", name.to_owned());
        within.keep_role(&mut extra, "additional");
        extra
    });
    for kept in extra.iter().filter_map(|extra| extra.kept.as_ref()) {
        scope.hold(kept);
    }
    for wish in &mut wishes {
        let wire = wish.key.clone();
        within.keep(wish, &wire);
    }
    let names = scope.settle(&wishes);
    let setters = setters(&names, &wishes, within);
    let additional = extra.and_then(|extra| scope.settle(&[extra]).pop());
    Members {
        names,
        setters,
        additional,
        adder: None,
    }
}

/// A method beside the setters.
fn adder(setters: &[Ident], within: Within<'_>) -> Ident {
    let name = "additional_part".to_owned();
    let mut scope = Scope::snake(&[]).without(setters.iter().map(Ident::as_str));
    let mut wish = Wish::new("", name.clone());
    within.keep_role(&mut wish, "adder");
    let settled = scope.settle(&[wish]);
    settled
        .into_iter()
        .next()
        .unwrap_or_else(|| Ident::new(name))
}

/// A setter is called as its field, unless that would hide a method that everybody knows, or look like one.
fn setters(fields: &[Ident], wires: &[Wish], within: Within<'_>) -> Vec<Ident> {
    let mut scope = Scope::snake(NOT_SETTERS).reserve(OPERATORS);
    within.free_setters(&mut scope);
    within.hold_role(&mut scope, "adder");
    let wishes: Vec<Wish> = fields
        .iter()
        .zip(wires)
        .map(|(field, wire)| {
            let mut wish = Wish::new(field.as_str(), field.to_string());
            wish.epithet = Some("field".to_owned());
            within.keep_setter(&mut wish, &wire.key);
            wish
        })
        .collect();
    scope.settle(&wishes)
}

fn variants(wishes: impl Iterator<Item = Wish>, within: Within<'_>) -> Members {
    let wires = wishes.map(|wish| (wish.key.clone(), wish));
    keyed_variants(wires, within)
}

/// Names variants, each with its name in keys.
fn keyed_variants(wishes: impl Iterator<Item = (String, Wish)>, within: Within<'_>) -> Members {
    let wishes: Vec<Wish> = wishes
        .map(|(wire, mut wish)| {
            wish.epithet = (wish.name == OTHER).then(|| "Value".to_owned());
            within.keep(&mut wish, &wire);
            wish
        })
        .collect();
    let mut scope = Scope::camel(&[OTHER]);
    within.free(&mut scope);
    Members {
        names: scope.settle(&wishes),
        ..Members::default()
    }
}

fn union_variants(model: &Model, keeper: &Keeper<'_>, id: TypeId, union: &Union) -> Members {
    let wishes = union.alternatives.iter().map(|alternative| {
        let words = &alternative.words;
        Wish::new(words.clone(), upper_camel(words))
    });
    let within = keeper.within(id, "alternatives");
    match keeper.is_idle() {
        true => variants(wishes, within),
        false => {
            let names = lock::name_alternatives(&model.types, union).into_iter();
            keyed_variants(names.zip(wishes), within)
        }
    }
}

fn by_status(arms: &[Arm], within: Within<'_>) -> Members {
    let arms = arms.iter().map(|arm| {
        let wish = Wish::new(format!("{:?}", arm.status), status_name(arm));
        (arm.status.key(), wish)
    });
    keyed_variants(arms, within)
}

fn integer_name(text: &str) -> String {
    match text.strip_prefix('-') {
        Some(digits) => format!("Minus{digits}"),
        None => format!("N{text}"),
    }
}

/// The reason phrase of the status (RFC 9110 section 15), else the number.
fn status_name(arm: &Arm) -> String {
    match arm.status {
        StatusMatch::Code(code) => REASONS
            .iter()
            .find(|(known, _)| *known == code)
            .map_or_else(|| format!("Status{code}"), |(_, name)| (*name).to_owned()),
        StatusMatch::Range(1) => "Informational".to_owned(),
        StatusMatch::Range(2) => "Success".to_owned(),
        StatusMatch::Range(3) => "Redirection".to_owned(),
        StatusMatch::Range(4) => "ClientError".to_owned(),
        StatusMatch::Range(hundreds) => match hundreds {
            5 => "ServerError".to_owned(),
            other => format!("Status{other}XX"),
        },
        StatusMatch::Default => "Default".to_owned(),
    }
}

/// Statuses and their reason phrases, from the registry of RFC 9110 section 16.2.
const REASONS: &[(u16, &str)] = &[
    (100, "Continue"),
    (101, "SwitchingProtocols"),
    (102, "Processing"),
    (103, "EarlyHints"),
    (200, "Ok"),
    (201, "Created"),
    (202, "Accepted"),
    (203, "NonAuthoritativeInformation"),
    (204, "NoContent"),
    (205, "ResetContent"),
    (206, "PartialContent"),
    (207, "MultiStatus"),
    (208, "AlreadyReported"),
    (226, "ImUsed"),
    (300, "MultipleChoices"),
    (301, "MovedPermanently"),
    (302, "Found"),
    (303, "SeeOther"),
    (304, "NotModified"),
    (305, "UseProxy"),
    (307, "TemporaryRedirect"),
    (308, "PermanentRedirect"),
    (400, "BadRequest"),
    (401, "Unauthorized"),
    (402, "PaymentRequired"),
    (403, "Forbidden"),
    (404, "NotFound"),
    (405, "MethodNotAllowed"),
    (406, "NotAcceptable"),
    (407, "ProxyAuthenticationRequired"),
    (408, "RequestTimeout"),
    (409, "Conflict"),
    (410, "Gone"),
    (411, "LengthRequired"),
    (412, "PreconditionFailed"),
    (413, "ContentTooLarge"),
    (414, "UriTooLong"),
    (415, "UnsupportedMediaType"),
    (416, "RangeNotSatisfiable"),
    (417, "ExpectationFailed"),
    (421, "MisdirectedRequest"),
    (422, "UnprocessableContent"),
    (423, "Locked"),
    (424, "FailedDependency"),
    (425, "TooEarly"),
    (426, "UpgradeRequired"),
    (428, "PreconditionRequired"),
    (429, "TooManyRequests"),
    (431, "RequestHeaderFieldsTooLarge"),
    (451, "UnavailableForLegalReasons"),
    (500, "InternalServerError"),
    (501, "NotImplemented"),
    (502, "BadGateway"),
    (503, "ServiceUnavailable"),
    (504, "GatewayTimeout"),
    (505, "HttpVersionNotSupported"),
    (506, "VariantAlsoNegotiates"),
    (507, "InsufficientStorage"),
    (508, "LoopDetected"),
    (511, "NetworkAuthenticationRequired"),
];
