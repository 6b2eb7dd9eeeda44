//! Schemas that lead to each other, as many as one likes.

use serde_json::{Value, json};

use crate::document::{Shape, numbered, object, operations, reply, schemas, text, to, used};

/// Chains and rings of each kind of reference.
pub(crate) const CHAINS: &[Shape] = &[
    ("references", |size| chain(size, to)),
    ("references in a ring", |size| ring(size, to)),
    ("properties", |size| {
        chain(size, |next| object("c", to(next)))
    }),
    ("properties in a ring", |size| {
        ring(size, |next| object("c", to(next)))
    }),
    ("required properties", |size| chain(size, required)),
    ("required properties in a ring", |size| ring(size, required)),
    ("lists", |size| chain(size, list)),
    ("lists in a ring", |size| ring(size, list)),
    ("maps", |size| {
        chain(
            size,
            |next| json!({"type": "object", "additionalProperties": to(next)}),
        )
    }),
    ("tuples", |size| {
        chain(
            size,
            |next| json!({"type": "array", "prefixItems": [to(next), text()], "items": false, "minItems": 2}),
        )
    }),
    ("tuples of two of the same", |size| {
        chain(size, |next| pair_of(to(next)))
    }),
    ("tuples of two of the same text", |size| {
        let links = numbered(size, |index| {
            (format!("A{index}"), pair_of(to(&format!("A{}", index + 1))))
        });
        let last = (format!("A{size}"), text());
        used(links.into_iter().chain([last]), "A0")
    }),
    ("tuples of two lists", |size| {
        chain(size, |next| pair_of(list(next)))
    }),
    ("unions of tuples of two of the same", |size| {
        let tuples = chain(size, |next| pair_of(to(next)));
        let mut document = tuples;
        let union = json!({"oneOf": [to("A0"), to("A1"), text()]});
        document["components"]["schemas"]["U"] = union;
        document
    }),
    ("what another operation has", |size| {
        places(size, |next| object("x", object("y", next)), "/properties/x")
    }),
    ("lists that another operation has", |size| {
        places(size, |next| json!({"type": "array", "items": next}), "")
    }),
    ("what stands in another component", |size| {
        within(size, |next| next)
    }),
    ("lists in another component", |size| {
        within(size, |next| json!({"type": "array", "items": next}))
    }),
    ("what is put together of three rings", three_rings),
    ("path items that refer to path items", |size| {
        path_items(size, |index| index + 1)
    }),
    ("path items in a ring", |size| {
        path_items(size, |index| (index + 1) % size)
    }),
    ("headers in headers", |size| {
        headers(size, |index| index + 1)
    }),
    ("headers in a ring", |size| {
        headers(size, |index| (index + 1) % size)
    }),
    ("replies that refer to replies", |size| {
        let replies = numbered(size, |index| {
            let next = json!({"$ref": format!("#/components/responses/R{}", index + 1)});
            (format!("R{index}"), next)
        });
        let last = (format!("R{size}"), json!({"description": ""}));
        let replies: serde_json::Map<String, Value> = replies.into_iter().chain([last]).collect();
        let mut document = crate::document::operation(
            json!({"responses": {"200": {"$ref": "#/components/responses/R0"}}}),
        );
        document["components"] = json!({"responses": replies});
        document
    }),
];

/// Chains of parts and alternatives, each of which says what many others say.
pub(crate) const MERGED: &[Shape] = &[
    ("parts", |size| {
        chain(
            size,
            |next| json!({"allOf": [to(next), {"required": [next]}]}),
        )
    }),
    ("wrappers", |size| {
        chain(size, |next| json!({"allOf": [to(next)]}))
    }),
    ("alternatives that are alone", |size| {
        chain(size, |next| json!({"oneOf": [to(next)]}))
    }),
    ("alternatives beside null", |size| {
        chain(size, |next| json!({"anyOf": [to(next), {"type": "null"}]}))
    }),
    ("alternatives", |size| {
        chain(
            size,
            |next| json!({"anyOf": [to(next), object(next, text())]}),
        )
    }),
    ("lists of alternatives", |size| {
        chain(size, |next| json!({"oneOf": [list(next), text()]}))
    }),
    ("alternatives with tags", tagged),
    ("heirs", heirs),
];

fn required(next: &str) -> Value {
    let mut schema = object("c", to(next));
    schema["required"] = json!(["c"]);
    schema
}

fn list(next: &str) -> Value {
    json!({"type": "array", "items": to(next)})
}

/// A tuple of two of the same.
fn pair_of(item: Value) -> Value {
    json!({"type": "array", "prefixItems": [item, item], "items": false, "minItems": 2, "maxItems": 2})
}

/// Components each of which holds the next one. The first is used.
fn chain(size: usize, link: impl Fn(&str) -> Value) -> Value {
    let links = numbered(size, |index| {
        (format!("A{index}"), link(&format!("A{}", index + 1)))
    });
    let last = (format!("A{size}"), object("a", text()));
    used(links.into_iter().chain([last]), "A0")
}

/// The same in a ring.
fn ring(size: usize, link: impl Fn(&str) -> Value) -> Value {
    let links = numbered(size, |index| {
        let next = format!("A{}", (index + 1) % size);
        (format!("A{index}"), link(&next))
    });
    used(links, "A0")
}

/// Unions with discriminators, each of which is an alternative of the one before.
pub(crate) fn tagged(size: usize) -> Value {
    let kind = || json!({"type": "object", "properties": {"kind": text()}, "required": ["kind"]});
    let links = numbered(size, |index| {
        let (next, other) = (format!("A{}", index + 1), format!("B{index}"));
        let union = json!({
            "oneOf": [to(&next), to(&other)], "discriminator": {"propertyName": "kind"},
        });
        [(format!("A{index}"), union), (other, kind())]
    });
    let last = (format!("A{size}"), kind());
    used(links.into_iter().flatten().chain([last]), "A0")
}

/// Heirs of heirs. Each of them is a union of all that come after it, so that these are fewer.
fn heirs(size: usize) -> Value {
    let size = size.min(40);
    let first = json!({
        "type": "object", "properties": {"kind": text()}, "required": ["kind"],
        "discriminator": {"propertyName": "kind"},
    });
    let heirs = numbered(size, |index| {
        (
            format!("A{}", index + 1),
            json!({"allOf": [to(&format!("A{index}"))]}),
        )
    });
    schemas([("A0".to_owned(), first)].into_iter().chain(heirs))
}

/// Operations each of which refers to what the next one has.
fn places(size: usize, around: impl Fn(Value) -> Value, within: &str) -> Value {
    operations(numbered(size, |index| {
        let next = index + 1;
        let place = "post/responses/200/content/application~1json/schema";
        let next = match next < size {
            true => json!({"$ref": format!("#/paths/~1p{next:06}/{place}{within}")}),
            false => text(),
        };
        (format!("/p{index:06}"), reply(around(next)))
    }))
}

/// Components each of which refers to what stands in the next one.
fn within(size: usize, around: impl Fn(Value) -> Value) -> Value {
    let links = numbered(size, |index| {
        let next = format!("#/components/schemas/A{}/properties/x", index + 1);
        (
            format!("A{index}"),
            object("x", around(json!({"$ref": next}))),
        )
    });
    let last = (format!("A{size}"), object("x", object("a", text())));
    used(links.into_iter().chain([last]), "A0")
}

/// Headers of parts, each of which has a part with the next one.
fn headers(size: usize, next: impl Fn(usize) -> usize) -> Value {
    let to = |index: usize| json!({"h": {"$ref": format!("#/components/headers/H{index}")}});
    let header = |index: usize| {
        let part = json!({"headers": to(next(index))});
        let content = json!({"a/b": {"encoding": {"p": part}}});
        (format!("H{index}"), json!({"content": content}))
    };
    let last = (format!("H{size}"), json!({"schema": text()}));
    let headers: serde_json::Map<String, Value> =
        numbered(size, header).into_iter().chain([last]).collect();
    let replies = json!({"200": {"description": "", "headers": to(0)}});
    let mut document = crate::document::operation(json!({"responses": replies}));
    document["components"] = json!({"headers": headers});
    document
}

/// Path items that are references to each other, beside one that is none.
fn path_items(size: usize, next: impl Fn(usize) -> usize) -> Value {
    let items = (0..size).map(|index| {
        let next = format!("#/paths/~1p{}", next(index));
        (format!("/p{index}"), json!({"$ref": next}))
    });
    let last = (format!("/p{size}"), reply(text()));
    let paths: serde_json::Map<String, Value> = items.chain([last]).collect();
    json!({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": paths})
}

/// Rings of lengths without a common divisor, all under one `allOf`: as many schemas as the lengths
/// multiply to. The names of such types grow with each level, so that these are few.
fn three_rings(size: usize) -> Value {
    let lengths = match size {
        0..100 => [3, 4, 5],
        _ => [7, 8, 9],
    };
    let rings = lengths.iter().zip(["A", "B", "C"]);
    let rings = rings.flat_map(|(length, name)| {
        (0..*length).map(move |index| {
            let next = format!("{name}{}", (index + 1) % length);
            (format!("{name}{index}"), object("c", to(&next)))
        })
    });
    let all = json!({"allOf": [to("A0"), to("B0"), to("C0")]});
    used(rings.chain([("Z".to_owned(), all)]), "Z")
}

/// A base of so many properties, and a quarter as many heirs, which all have them.
pub(crate) fn heirs_of_a_wide_base(size: usize) -> Value {
    let properties = numbered(size, |index| (format!("p{index}"), text()));
    let properties: serde_json::Map<String, Value> = properties.into_iter().collect();
    let base = json!({"type": "object", "properties": properties});
    let heirs = numbered(size / 4, |index| {
        let own = object(&format!("q{index}"), text());
        (format!("A{index}"), json!({"allOf": [to("Base"), own]}))
    });
    schemas([("Base".to_owned(), base)].into_iter().chain(heirs))
}

/// A schema that objects are parts of which lead to each other by each of their properties.
pub(crate) fn parts_that_lead_to_each_other(size: usize) -> Value {
    let part = |index: usize| {
        let properties = (1..4).map(|step| {
            let next = (index * 3 + step * 7) % size;
            (format!("p{step}"), to(&format!("A{next}")))
        });
        let properties: serde_json::Map<String, Value> = properties.collect();
        (
            format!("A{index}"),
            json!({"type": "object", "properties": properties}),
        )
    };
    let all: Vec<Value> = numbered(size, |index| to(&format!("A{index}")));
    let all = ("All".to_owned(), json!({"allOf": all}));
    schemas(numbered(size, part).into_iter().chain([all]))
}

/// A ring of lists, each of which is a list of two members of the ring at once.
pub(crate) fn lists_of_two_in_a_ring(size: usize) -> Value {
    schemas(numbered(size, |index| {
        let [one, other] =
            [index + 1, index * 3 + 2].map(|next| list(&format!("A{}", next % size)));
        (format!("A{index}"), json!({"allOf": [one, other]}))
    }))
}

/// A union of a quarter of so many alternatives, and as many heirs that restrict each of them.
pub(crate) fn heirs_of_a_wide_union(size: usize) -> Value {
    let count = size / 4;
    let alternatives = numbered(count, |index| {
        (format!("A{index}"), object(&format!("p{index}"), text()))
    });
    let all = numbered(count, |index| to(&format!("A{index}")));
    let union = ("Union".to_owned(), json!({"oneOf": all}));
    let heirs = numbered(count, |index| {
        let own = object(&format!("q{index}"), text());
        (format!("H{index}"), json!({"allOf": [to("Union"), own]}))
    });
    schemas(alternatives.into_iter().chain(heirs).chain([union]))
}

/// A schema that objects are parts of which all have the same properties, so many together.
pub(crate) fn parts_of_the_same_properties(size: usize) -> Value {
    let count = size.isqrt();
    let part = |index: usize| {
        let properties = (0..count).map(|place| {
            let other = (place * 7 + index * 3 + 1) % count;
            (format!("p{place}"), to(&format!("A{other}")))
        });
        let properties: serde_json::Map<String, Value> = properties.collect();
        (
            format!("A{index}"),
            json!({"type": "object", "properties": properties}),
        )
    };
    let all: Vec<Value> = numbered(count, |index| to(&format!("A{index}")));
    let all = ("All".to_owned(), json!({"allOf": all}));
    schemas(numbered(count, part).into_iter().chain([all]))
}

/// Two objects of so many properties, and a quarter as many unions of both and an own one.
pub(crate) fn unions_of_wide_objects(size: usize) -> Value {
    let wide = ["A", "B"].map(|name| {
        let properties = numbered(size, |index| (format!("{name}{index}"), text()));
        let properties: serde_json::Map<String, Value> = properties.into_iter().collect();
        let wide = json!({"type": "object", "properties": properties});
        (name.to_owned(), wide)
    });
    let unions = numbered(size / 4, |index| {
        let own = object(&format!("q{index}"), text());
        let union = json!({"oneOf": [to("A"), to("B"), own]});
        (format!("U{index}"), union)
    });
    schemas(wide.into_iter().chain(unions))
}

/// Unions of an object and of each other.
pub(crate) fn unions_in_a_ring(size: usize) -> Value {
    schemas(numbered(size, |index| {
        let own = object(&format!("p{index}"), text());
        let next = to(&format!("A{}", (index + 1) % size));
        (format!("A{index}"), json!({"oneOf": [own, next]}))
    }))
}
