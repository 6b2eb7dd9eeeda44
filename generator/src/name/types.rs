//! Names of types.

use super::Ident;
use super::distinctions::Thing;
use super::files::{split_outer_request, split_request};
use super::keeper::Keeper;
use super::places::{place, place_step};
use super::replies::Replies;
use super::reserved::TYPES;
use super::scope::Scope;
use super::variants::{Variants, alternative_tail, whole_alternative_tail};
use super::wish::Wish;
use super::words::{upper_camel, upper_camel_behind};
use crate::ids::{Arena, Id};
use crate::lock::{keys, scope};
use crate::model::{Model, Naming, Shape, Type, TypeId};
use crate::unordered::UnorderedSet;

/// More required properties than this come in a struct of their own (see DESIGN on `new`).
pub(crate) const MOST_ARGUMENTS: usize = 5;

/// A name for every type, and for the struct with its required properties if there are too many for
/// arguments.
///
/// Components come first: those that are spelled as their types are called, then the others. All
/// other types compete with each other, whatever they stand in.
pub(super) fn types(
    model: &Model,
    keeper: &Keeper<'_>,
    (variants, replies): (&Variants, &Replies<'_>),
) -> (Arena<TypeId, Ident>, Arena<TypeId, Option<Ident>>) {
    let mut naming = TypeNaming {
        model,
        keeper,
        variants,
        replies,
        scope: Scope::camel(TYPES),
        names: model.types.map(|_, _| None),
        required: model.types.map(|_, _| None),
    };
    naming.hold();
    let is_exact = |id: TypeId| match &model.types[id].naming {
        Naming::Shared(shared) => replies.is_exact(shared),
        _ => is_exact(model, id),
    };
    let rank = |id: TypeId| match (is_component(model, id), is_exact(id)) {
        (true, true) => 0,
        (true, false) => 1,
        (false, _) => 2,
    };
    for turn in 0..=1 {
        let components = model.types.ids().filter(|&id| rank(id) == turn);
        let components: Vec<TypeId> = components.collect();
        naming.settle(&components, &[]);
    }
    let inline: Vec<TypeId> = model.types.ids().filter(|&id| rank(id) == 2).collect();
    let many: Vec<TypeId> = model
        .types
        .ids()
        .filter(|&id| has_many(model, id))
        .collect();
    naming.settle(&inline, &many);
    let unnamed = || Ident::new("Unnamed".to_owned());
    let names = naming
        .names
        .map(|_, name| name.clone().unwrap_or_else(unnamed));
    (names, naming.required)
}

/// Types on the way to their names.
struct TypeNaming<'m> {
    model: &'m Model,
    keeper: &'m Keeper<'m>,
    variants: &'m Variants,
    replies: &'m Replies<'m>,
    scope: Scope,
    names: Arena<TypeId, Option<Ident>>,
    required: Arena<TypeId, Option<Ident>>,
}

impl TypeNaming<'_> {
    /// Holds the names that types keep, those of inline types among them, which come after others.
    fn hold(&mut self) {
        if self.keeper.is_idle() {
            return;
        }
        for id in self.model.types.ids() {
            let Some(key) = self.keeper.type_key(id) else {
                continue;
            };
            if let Some(name) = self.keeper.find_name(key) {
                self.scope.hold(name);
            }
            if has_many(self.model, id)
                && let Some(name) = self.keeper.find_name(&keys::role(key, "required"))
            {
                self.scope.hold(name);
            }
        }
        self.keeper.free(&mut self.scope, scope::TYPES);
    }

    /// Settles the names of types, and those of the structs with the required properties of others.
    fn settle(&mut self, types: &[TypeId], many: &[TypeId]) {
        let bases = self.bases(types);
        let wholes = self.wholes(&bases);
        let whole = |id: TypeId| wholes[id].clone();
        let named = types.iter().map(|&id| self.wish(id, &bases, whole(id)));
        let required = many.iter().map(|&id| self.required_wish(id, &bases));
        let wishes: Vec<Wish> = named.chain(required).collect();
        let (model, keeper) = (self.model, self.keeper);
        let names = self
            .scope
            .settle_things(&wishes, &|index| match types.get(index) {
                Some(&id) => thing(model, keeper, id, &bases),
                None => {
                    let id = many[index - types.len()];
                    let identity = keys::role(&keeper.find_identity(model, id), "required");
                    Thing {
                        identity: identity.into(),
                        spelling: None,
                        place: Some(own_place(model, id).into()),
                        ..thing(model, keeper, id, &bases)
                    }
                }
            });
        let mut names = names.into_iter();
        for (&id, name) in types.iter().zip(names.by_ref()) {
            self.names[id] = Some(name);
        }
        for (&id, name) in many.iter().zip(names) {
            self.required[id] = Some(name);
        }
    }

    /// Finds the beginning that the name of each type gives to the names of the types in it. It is
    /// the name that the type has or keeps, else the one that it would have if it were alone. So no
    /// contest of a type renames the types in it.
    fn bases(&self, types: &[TypeId]) -> Arena<TypeId, String> {
        let mut bases: Arena<TypeId, String> = Arena::new();
        let is_asked: UnorderedSet<TypeId> = types.iter().copied().collect();
        for (id, name) in self.names.iter() {
            let kept = || {
                let key = self.keeper.type_key(id)?;
                self.keeper.find_name(key).map(str::to_owned)
            };
            let base = match name {
                Some(name) => name.to_string(),
                None if is_asked.contains(&id) => {
                    kept().unwrap_or_else(|| self.plain_name(id, &bases))
                }
                None => String::new(),
            };
            bases.push(base);
        }
        bases
    }

    /// The name that a type would have if it were alone. What it stands in comes before it.
    fn plain_name(&self, id: TypeId, bases: &Arena<TypeId, String>) -> String {
        let base = |owner: TypeId| match owner.index() < id.index() {
            true => bases[owner].as_str(),
            false => "",
        };
        match &self.model.types[id].naming {
            Naming::Within(owner, words) => match base(*owner) {
                "" => upper_camel(words),
                base => upper_camel_behind(base, words),
            },
            Naming::Alternative(owner, index, words) => {
                let variant = self.variants.of(*owner).get(*index);
                let tail = alternative_tail(variant.map_or("", Ident::as_str), words);
                format!("{}{tail}", base(*owner))
            }
            Naming::Own(_) | Naming::Held(_) | Naming::Reply(_) | Naming::Shared(_) => {
                self.variants.own_name(id).to_owned()
            }
        }
    }

    /// The names of what stands in alternatives of unions, however deep, with all words for those.
    fn wholes(&self, bases: &Arena<TypeId, String>) -> Arena<TypeId, Option<String>> {
        let mut wholes: Arena<TypeId, Option<String>> = Arena::new();
        for (id, def) in self.model.types.iter() {
            let whole = match &def.naming {
                Naming::Alternative(owner, index, words) => {
                    let variant = self.variants.of(*owner).get(*index);
                    variant.map(|variant| {
                        let tail = whole_alternative_tail(variant.as_str(), words);
                        format!("{}{tail}", bases[*owner])
                    })
                }
                Naming::Within(owner, words) if owner.index() < id.index() => {
                    let owner = wholes[*owner].as_deref();
                    owner.map(|owner| upper_camel_behind(owner, words))
                }
                Naming::Within(..)
                | Naming::Own(_)
                | Naming::Held(_)
                | Naming::Reply(_)
                | Naming::Shared(_) => None,
            };
            wholes.push(whole);
        }
        wholes
    }

    fn wish(&self, id: TypeId, bases: &Arena<TypeId, String>, whole: Option<String>) -> Wish {
        let def = &self.model.types[id];
        let mut wish = match &def.naming {
            Naming::Reply(reply) => self.replies.wish_for_reply(&def.pointer, reply),
            Naming::Shared(shared) => self.replies.wish_for_shared(&def.pointer, shared),
            Naming::Own(_) | Naming::Within(..) | Naming::Alternative(..) | Naming::Held(_) => {
                let wish = Wish::new(def.pointer.clone(), self.plain_name(id, bases));
                Wish {
                    others: whole
                        .filter(|whole| *whole != wish.name)
                        .into_iter()
                        .collect(),
                    ..wish
                }
            }
        };
        // A name that the language or the runtime has is no name for a type of the document.
        wish.epithet = Some("Type".to_owned());
        wish.is_given |= is_exact(self.model, id);
        if let Some(key) = self.keeper.type_key(id) {
            self.keeper.keep(&mut wish, key);
        }
        wish
    }

    fn required_wish(&self, id: TypeId, bases: &Arena<TypeId, String>) -> Wish {
        let name = format!("{}Required", bases[id]);
        let mut wish = Wish::new(self.model.types[id].pointer.clone(), name);
        if let Some(key) = self.keeper.type_key(id) {
            self.keeper.keep(&mut wish, &keys::role(key, "required"));
        }
        wish
    }
}

/// Returns the facts that tell a type apart. Those of a component are its spelling. Those of an
/// inline type are its place, its spelling, and the operation that it belongs to.
fn thing<'m>(
    model: &'m Model,
    keeper: &'m Keeper<'_>,
    id: TypeId,
    bases: &'m Arena<TypeId, String>,
) -> Thing<'m> {
    let def = &model.types[id];
    let identity = keeper.find_identity(model, id);
    let is_component = is_component(model, id);
    let (base, spelling) = match &def.naming {
        // A component that is spelled as its type would be called needs another word than one for
        // its spelling.
        Naming::Own(words) if is_component => {
            ("", Some(words).filter(|it| **it != upper_camel(it)))
        }
        Naming::Shared(shared) if is_component => {
            ("", Some(&shared.name).filter(|it| **it != upper_camel(it)))
        }
        Naming::Own(_)
        | Naming::Held(_)
        | Naming::Alternative(..)
        | Naming::Reply(_)
        | Naming::Shared(_) => ("", None),
        Naming::Within(owner, words) => {
            let is_property = matches!(place_step(&def.pointer), "properties" | "headers");
            (bases[*owner].as_str(), is_property.then_some(words))
        }
    };
    let place = match (is_component, spelling) {
        _ if matches!(def.naming, Naming::Held(_)) => Some("value".into()),
        (true, Some(_)) => None,
        (_, _) => Some(own_place(model, id).into()),
    };
    if let Some((location, wire)) = keys::split_parameter(&identity) {
        let name = &bases[id];
        return Thing {
            base: name
                .strip_suffix(&upper_camel(&wire))
                .unwrap_or(name)
                .into(),
            spelling: Some(wire.into()),
            place: Some(location.word().into()),
            identity,
            request: split_request(&def.pointer),
            outer: split_outer_request(&def.pointer),
        };
    }
    Thing {
        identity,
        spelling: spelling.map(|spelling| spelling.as_str().into()),
        base: base.into(),
        place,
        request: split_request(&def.pointer),
        outer: split_outer_request(&def.pointer),
    }
}

/// The word for the place of a type, which may be that of a component.
fn own_place(model: &Model, id: TypeId) -> &'static str {
    match is_component(model, id) {
        true => "component",
        false => place(&model.types[id]),
    }
}

/// Whether a type is a component of the document.
fn is_component(model: &Model, id: TypeId) -> bool {
    let def = &model.types[id];
    let name = def.pointer.strip_prefix("/components/schemas/");
    match &def.naming {
        Naming::Own(_) => name.is_some_and(|name| !name.contains('/')),
        Naming::Shared(shared) => shared.steps.is_empty(),
        Naming::Within(..) | Naming::Alternative(..) | Naming::Held(_) | Naming::Reply(_) => false,
    }
}

/// Whether a type is a component that is spelled as types are, and can be called so.
fn is_exact(model: &Model, id: TypeId) -> bool {
    match &model.types[id].naming {
        Naming::Own(words) => {
            let is_had = TYPES.contains(&words.as_str());
            is_component(model, id) && *words == upper_camel(words) && !is_had
        }
        Naming::Within(..)
        | Naming::Alternative(..)
        | Naming::Held(_)
        | Naming::Reply(_)
        | Naming::Shared(_) => false,
    }
}

/// An alias of a struct with many is asked for the same.
fn has_many(model: &Model, id: TypeId) -> bool {
    let needed = match &model.types[id].shape {
        Shape::Alias(Type::Named(next)) => return has_many(model, *next),
        Shape::Struct(structure) => structure
            .fields
            .iter()
            .filter(|field| field.is_asked())
            .count(),
        Shape::Form(form) => form.parts.iter().filter(|part| part.is_asked()).count(),
        Shape::Enum(_)
        | Shape::IntegerEnum(_)
        | Shape::Union(_)
        | Shape::Headers(_)
        | Shape::Alias(_)
        | Shape::ByStatus(_)
        | Shape::Deliveries(_) => 0,
    };
    needed > MOST_ARGUMENTS
}
