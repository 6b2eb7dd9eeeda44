//! Names of fields, setters and variants.

use super::Ident;
use super::scope::{Scope, Wish};
use super::table::Members;
use super::words::{snake, upper_camel};
use crate::ids::Arena;
use crate::model::{Arm, Model, Shape, StatusMatch, TypeId, WireName};

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
pub(super) fn members(model: &Model) -> Arena<TypeId, Members> {
    model.types.map(|_, def| match &def.shape {
        Shape::Struct(structure) => {
            let wires = structure.fields.iter().map(|field| &field.wire);
            let additional = structure.additional.as_ref();
            fields(wires, additional.map(|_| "additional_properties"))
        }
        Shape::Form(form) => {
            let wires = form.parts.iter().map(|part| &part.wire);
            let additional = form.additional.as_ref();
            let mut members = fields(wires, additional.map(|_| "additional_parts"));
            members.adder = additional.map(|_| adder(&members.setters));
            members
        }
        Shape::Enum(values) => variants(values.variants.iter().map(|variant| {
            let text = &variant.value.0;
            Wish::new(text.clone(), upper_camel(text))
        })),
        Shape::IntegerEnum(values) => variants(values.variants.iter().map(|variant| {
            let text = variant.value.to_string();
            Wish::new(text.clone(), integer_name(&text))
        })),
        Shape::Union(union) => variants(union.alternatives.iter().map(|alternative| {
            let words = &alternative.words;
            Wish::new(words.clone(), upper_camel(words))
        })),
        Shape::ByStatus(arms) => variants(arms.iter().map(|arm| {
            let name = status_name(arm);
            Wish::new(format!("{:?}", arm.status), name)
        })),
        Shape::Deliveries(deliveries) => variants(deliveries.iter().map(|delivery| {
            let name = &delivery.name;
            Wish::new(name.clone(), upper_camel(name))
        })),
        Shape::Headers(headers) => fields(headers.iter().map(|field| &field.wire), None),
        Shape::Alias(_) => Members::default(),
    })
}

fn fields<'m>(wires: impl Iterator<Item = &'m WireName>, additional: Option<&str>) -> Members {
    let wishes: Vec<Wish> = wires
        .map(|WireName(wire)| Wish::new(wire.clone(), snake(wire)))
        .collect();
    let mut scope = Scope::snake(&[]);
    let names = scope.settle(&wishes);
    let setters = setters(&names);
    let extra = additional.map(|name| Wish::new("", name.to_owned()));
    let additional = extra.and_then(|extra| scope.settle(&[extra]).pop());
    Members {
        names,
        setters,
        additional,
        adder: None,
    }
}

/// A method beside the setters.
fn adder(setters: &[Ident]) -> Ident {
    let name = "additional_part".to_owned();
    let mut scope = Scope::snake(&[]).without(setters.iter().map(Ident::as_str));
    let settled = scope.settle(&[Wish::new("", name.clone())]);
    settled
        .into_iter()
        .next()
        .unwrap_or_else(|| Ident::new(name))
}

/// A setter is called as its field, unless that would hide a method that everybody knows, or look like one.
fn setters(fields: &[Ident]) -> Vec<Ident> {
    let mut scope = Scope::snake(NOT_SETTERS).reserve(OPERATORS);
    let wishes: Vec<Wish> = fields
        .iter()
        .map(|field| {
            let mut wish = Wish::new(field.as_str(), field.to_string());
            wish.epithet = Some("field".to_owned());
            wish
        })
        .collect();
    scope.settle(&wishes)
}

fn variants(wishes: impl Iterator<Item = Wish>) -> Members {
    let wishes: Vec<Wish> = wishes
        .map(|mut wish| {
            wish.epithet = (wish.name == OTHER).then(|| "Value".to_owned());
            wish
        })
        .collect();
    Members {
        names: Scope::camel(&[OTHER]).settle(&wishes),
        ..Members::default()
    }
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
