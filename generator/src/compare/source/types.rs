//! The items of types.

use super::super::Revision;
use super::declared::{Declared, argument, index_of};
use super::item::{Item, ItemKind, Origin, Slot, Wire};
use super::naming::{context, kind_of, path_of};
use crate::emit::Argument;
use crate::model::{
    Arm, Content, Form, HeaderField, PartKind, Preset, Shape, Struct, Type, TypeId, TypeNumbers,
    Union, call_alternative, follow_aliases, spell_out,
};
use crate::name::Ident;
use crate::unordered::UnorderedMap;

/// Collects a type and all that is in it.
pub(super) fn collect<'a>(revision: &'a Revision, id: TypeId, items: &mut Vec<Item<'a>>) {
    let def = &revision.model.types[id];
    let collector = Collector { revision, id };
    items.push(Item {
        path: collector.path(),
        owner: None,
        kind: ItemKind::Type(kind_of(&def.shape)),
        slots: match &def.shape {
            Shape::Alias(ty) => vec![Slot::of("{}", ty)],
            _ => Vec::new(),
        },
        wires: match &def.shape {
            Shape::Union(Union { tag: Some(tag), .. }) => {
                vec![Wire::kept(format!("tag {}", tag.0))]
            }
            Shape::Union(_) => vec![Wire::kept("no tag")],
            _ => Vec::new(),
        },
        origin: Origin::Type(id),
        gate: Some(&revision.facts.home_gates[def.home]),
        is_deprecated: false,
    });
    match &def.shape {
        Shape::Struct(structure) => collector.structure(structure, items),
        Shape::Form(form) => collector.form(form, items),
        Shape::Enum(values) => {
            let wires = values.variants.iter().map(|variant| &variant.value.0);
            collector.variants("enum", wires.map(|wire| (wire.clone(), None)), items);
        }
        Shape::IntegerEnum(values) => {
            let wires = values.variants.iter().map(|variant| variant.value);
            collector.variants("enum", wires.map(|wire| (wire.to_string(), None)), items);
        }
        Shape::Union(union) => collector.union(union, items),
        Shape::ByStatus(arms) => {
            let arms = arms
                .iter()
                .map(|arm: &Arm| (arm.status.key(), Some(&arm.content)));
            collector.variants("", arms, items);
        }
        Shape::Deliveries(all) => {
            items.push(collector.function("read"));
            let all = all.iter().map(|one| (one.name.clone(), Some(&one.content)));
            collector.variants("payloads", all, items);
        }
        Shape::Headers(fields) => collector.headers(fields, items),
        Shape::Alias(_) => {}
    }
}

/// A type whose items are collected.
struct Collector<'a> {
    revision: &'a Revision,
    id: TypeId,
}

impl<'a> Collector<'a> {
    fn path(&self) -> String {
        path_of(self.revision, self.id)
    }

    fn item(&self, path: String, kind: ItemKind, steps: &[&str]) -> Item<'a> {
        let steps: Vec<String> = steps.iter().map(|&step| step.to_owned()).collect();
        let origin = match steps.is_empty() {
            true => Origin::Type(self.id),
            false => Origin::Member(self.id, steps),
        };
        Item {
            owner: Some(self.path()),
            ..Item::new(path, kind, origin)
        }
    }

    fn field(&self, name: &Ident, slot: Slot<'a>, steps: &[&str], deprecated: bool) -> Item<'a> {
        let path = format!("{}.{name}", self.path());
        let wire = steps.last().copied().unwrap_or_default();
        Item {
            slots: vec![slot],
            wires: vec![Wire::kept(wire)],
            is_deprecated: deprecated,
            ..self.item(path, ItemKind::Field, steps)
        }
    }

    fn headers(&self, fields: &'a [HeaderField], items: &mut Vec<Item<'a>>) {
        items.push(self.function("of"));
        let names = &self.revision.names.members[self.id].names;
        for (field, name) in fields.iter().zip(names) {
            let slot = Slot::of("Option<{}>", &field.ty);
            let item = self.field(name, slot, &["headers", &field.wire.0], false);
            items.push(Item {
                // Names of headers are the same in any case (RFC 9110 section 5.1).
                wires: vec![Wire::kept(field.wire.0.to_ascii_lowercase())],
                ..item
            });
        }
    }

    fn function(&self, name: &str) -> Item<'a> {
        self.item(format!("{}::{name}", self.path()), ItemKind::Function, &[])
    }

    fn structure(&self, structure: &'a Struct, items: &mut Vec<Item<'a>>) {
        let boxed = &self.revision.facts.boxed[self.id];
        let fields = structure.fields.iter().enumerate();
        let members: Vec<Declared<'a>> = fields
            .map(|(index, field)| Declared::property(self.revision, field, boxed.contains(&index)))
            .collect();
        self.members(&members, "properties", items);
        let traits = format!("{}: PartialEq + Serialize + Deserialize", self.path());
        items.push(self.item(traits, ItemKind::Traits, &[]));
        let names = &self.revision.names.members[self.id];
        if let (Some(name), Some(ty)) = (&names.additional, &structure.additional) {
            let slot = Slot::of("BTreeMap<String, {}>", ty);
            let step = ["additionalProperties"];
            items.push(self.field(name, slot.clone(), &step, false));
            if let Some(adder) = names.adder.as_ref().filter(|_| self.is_sent()) {
                let value = argument(self.revision, ty, "{}");
                items.push(self.method(name, ItemKind::Setter, vec![slot], &step));
                let slots = vec![Slot::text("impl Into<String>"), value];
                items.push(self.method(adder, ItemKind::Adder, slots, &step));
            }
        }
    }

    fn form(&self, form: &'a Form, items: &mut Vec<Item<'a>>) {
        let members: Vec<Declared<'a>> = form
            .parts
            .iter()
            .map(|part| Declared::part(self.revision, part))
            .collect();
        self.members(&members, "properties", items);
        items.push(self.function("to_multipart"));
        let names = &self.revision.names.members[self.id];
        if let (Some(field), Some(adder), Some(kind)) =
            (&names.additional, &names.adder, &form.additional)
        {
            let step = ["additionalProperties"];
            items.push(self.field(field, Slot::text("Multipart"), &step, false));
            let slot = match kind {
                PartKind::File => Slot::text("&FilePart"),
                PartKind::Value(ty) => self.added(ty),
            };
            let slots = vec![Slot::text("&str"), slot];
            items.push(self.method(adder, ItemKind::Adder, slots, &step));
        }
    }

    /// Collects fields, `new`, the struct that it takes, `Default` and the setters.
    fn members(&self, members: &[Declared<'a>], step: &str, items: &mut Vec<Item<'a>>) {
        let names = &self.revision.names.members[self.id];
        for (member, name) in members.iter().zip(&names.names) {
            let steps = [step, member.wire];
            items.push(self.field(name, member.field.clone(), &steps, member.is_deprecated));
        }
        self.constructor(members, items);
        if self.is_sent() {
            self.setters(members, step, items);
        }
    }

    /// Collects the setters, and those to null.
    fn setters(&self, members: &[Declared<'a>], step: &str, items: &mut Vec<Item<'a>>) {
        let names = &self.revision.names.members[self.id];
        let of_member = |member: &Declared<'a>, name, kind, slots| Item {
            wires: vec![Wire::kept(member.wire)],
            is_deprecated: member.is_deprecated,
            ..self.method(name, kind, slots, &[step, member.wire])
        };
        let settable = members.iter().zip(&names.setters);
        for (member, setter) in settable.filter(|(member, _)| member.has_setter) {
            let slots = vec![member.argument.clone()];
            items.push(of_member(member, setter, ItemKind::Setter, slots));
        }
        for (member, setter) in members.iter().zip(&names.null_setters) {
            let setter = setter.iter();
            let kind = ItemKind::NullSetter;
            items.extend(setter.map(|setter| of_member(member, setter, kind, Vec::new())));
        }
    }

    /// Whether the type has setters.
    fn is_sent(&self) -> bool {
        self.revision.facts.sent[self.id]
    }

    /// Makes the item of a method.
    fn method(
        &self,
        name: &Ident,
        kind: ItemKind,
        slots: Vec<Slot<'a>>,
        steps: &[&str],
    ) -> Item<'a> {
        let path = format!("{}::{name}", self.path());
        Item {
            slots,
            ..self.item(path, kind, steps)
        }
    }

    fn constructor(&self, members: &[Declared<'a>], items: &mut Vec<Item<'a>>) {
        let path = self.path();
        let asked = || members.iter().filter(|member| member.is_asked);
        let required = self.revision.names.required[self.id].as_ref();
        let presets = members.iter().filter_map(|member| {
            let preset = member.preset?;
            Some(Wire::kept(format!("{} = {}", member.wire, text_of(preset))))
        });
        let (slots, mut wires) = match required {
            Some(required) => (vec![Slot::text(format!("types::{required}"))], Vec::new()),
            None => {
                let wires = asked().map(|member| Wire::renamable(member.wire)).collect();
                let shape = &self.revision.model.types[self.id].shape;
                let names = &self.revision.names.members[self.id].names;
                let argument = |member: &Declared<'a>| {
                    let index = index_of(shape, member.wire);
                    let name = index.and_then(|index| names.get(index));
                    let slot = member.argument.clone();
                    name.map_or(slot.clone(), |name| slot.named(name))
                };
                (asked().map(argument).collect(), wires)
            }
        };
        wires.extend(presets);
        items.push(Item {
            slots,
            wires,
            ..self.item(format!("{path}::new"), ItemKind::Constructor, &[])
        });
        if self.revision.facts.defaults[self.id] {
            items.push(self.item(format!("{path}: Default"), ItemKind::Default, &[]));
        }
        let Some(required) = required else { return };
        self.required(required, &asked().collect::<Vec<_>>(), items);
    }

    /// Collects the struct that `new` takes. It is written as a literal, so that each further field
    /// breaks it.
    fn required(&self, required: &Ident, asked: &[&Declared<'a>], items: &mut Vec<Item<'a>>) {
        let path = format!("types::{required}");
        let members = &self.revision.names.members[self.id].names;
        let structure = &self.revision.model.types[self.id].shape;
        let named = asked.iter().filter_map(|member| {
            let index = index_of(structure, member.wire)?;
            Some((*member, members.get(index)?))
        });
        let named: Vec<(&Declared<'a>, &Ident)> = named.collect();
        let mut names: Vec<String> = named.iter().map(|(_, name)| name.to_string()).collect();
        names.sort_unstable();
        let home = self.revision.model.types[self.id].home;
        items.push(Item {
            owner: None,
            slots: vec![Slot::text(names.join(", "))],
            gate: Some(&self.revision.facts.home_gates[home]),
            ..self.item(
                path.clone(),
                ItemKind::Type("struct of what is required"),
                &[],
            )
        });
        for (member, name) in named {
            let steps = ["properties", member.wire];
            items.push(Item {
                owner: Some(path.clone()),
                slots: vec![member.given.clone()],
                wires: vec![Wire::kept(member.wire)],
                ..self.item(format!("{path}.{name}"), ItemKind::Field, &steps)
            });
        }
    }

    /// Returns the argument that a further part is given as.
    fn added(&self, ty: &'a Type) -> Slot<'a> {
        match context(self.revision).argument(ty) {
            Argument::Text | Argument::Secret => Slot::text("impl Into<String>"),
            Argument::Copy => Slot::of("{}", ty),
            Argument::Value | Argument::Json => Slot::of("&{}", ty),
        }
    }

    fn union(&self, union: &'a Union, items: &mut Vec<Item<'a>>) {
        let names = &self.revision.names.members[self.id].names;
        let types = &self.revision.model.types;
        let boxed = &self.revision.facts.boxed[self.id];
        let alternatives = union.alternatives.iter();
        let numbers = TypeNumbers::default().of_all(types, alternatives.map(|one| &one.ty));
        let mut counts: UnorderedMap<usize, usize> = UnorderedMap::new();
        for number in &numbers {
            *counts.entry(*number).or_default() += 1;
        }
        for (index, (one, name)) in union.alternatives.iter().zip(names).enumerate() {
            let called = call_alternative(types, one);
            let steps = ["alternatives", &called];
            let template = if boxed.contains(&index) {
                "Box<{}>"
            } else {
                "{}"
            };
            let tag = one.tags.first().filter(|_| union.tag.is_some());
            let path = format!("{}::{name}", self.path());
            items.push(Item {
                slots: vec![Slot::of(template, &one.ty)],
                wires: tag.map(Wire::kept).into_iter().collect(),
                ..self.item(path, ItemKind::Variant, &steps)
            });
            let count = numbers.get(index).and_then(|number| counts.get(number));
            let is_only = count == Some(&1);
            if is_only && *follow_aliases(types, &one.ty) != Type::Any {
                let written = context(self.revision).written(&spell_out(types, &one.ty));
                let path = format!("{}: From<{written}>", self.path());
                items.push(Item {
                    slots: vec![Slot::of("{}", &one.ty)],
                    ..self.item(path, ItemKind::Conversion, &steps)
                });
            }
        }
    }

    /// Collects variants, each with what it stands for and what it holds.
    fn variants(
        &self,
        step: &str,
        variants: impl Iterator<Item = (String, Option<&'a Content>)>,
        items: &mut Vec<Item<'a>>,
    ) {
        let names = &self.revision.names.members[self.id].names;
        let boxed = &self.revision.facts.boxed[self.id];
        for (index, ((wire, content), name)) in variants.zip(names).enumerate() {
            let path = format!("{}::{name}", self.path());
            let slot = content.and_then(|content| held(content, boxed.contains(&index)));
            let steps: Vec<&str> = [step, &wire]
                .into_iter()
                .filter(|step| !step.is_empty())
                .collect();
            items.push(Item {
                slots: slot.into_iter().collect(),
                wires: vec![Wire::kept(&*wire)],
                ..self.item(path, ItemKind::Variant, &steps)
            });
        }
    }
}

/// Returns the type of a content, if it has one.
pub(super) fn content(content: &Content) -> Option<Slot<'_>> {
    held(content, false)
}

fn held(content: &Content, boxed: bool) -> Option<Slot<'_>> {
    let template = if boxed { "Box<{}>" } else { "{}" };
    Some(match content {
        Content::Empty => return None,
        Content::Json(ty) | Content::Parsed(ty) => Slot::of(template, ty),
        Content::Text => Slot::text("String"),
        Content::Binary => Slot::text("Bytes"),
        Content::SecretBinary => Slot::text("Secret<Bytes>"),
    })
}

/// Returns a value as a wire of what sets it.
pub(super) fn text_of(preset: &Preset) -> String {
    match preset {
        Preset::Text(text) => format!("{text:?}"),
        Preset::Integer(value) => value.to_string(),
        Preset::Number(text) | Preset::Json(text) => text.clone(),
        Preset::Flag(flag) => flag.to_string(),
    }
}
