//! Names of variants, and what unions are called without rivals.

mod content;
mod rules;
#[cfg(test)]
mod tests;

use super::Ident;
use super::distinctions::Thing;
use super::keeper::{Keeper, Within};
use super::replies::Replies;
use super::reserved::ENUM_MEMBERS;
use super::scope::Scope;
use super::wish::Wish;
use super::words::{upper_camel, upper_camel_behind};
use crate::ids::{Arena, Id};
use crate::lock;
use crate::model::{Model, Naming, Shape, TypeId, Union, find_union};
use crate::unordered::UnorderedMap;
use content::write_content;
use rules::Case;

/// The variants of unions, and the names of all types as they would be without rivals.
pub(super) struct Variants {
    /// The variants by type, in order. Types that are no unions have none.
    names: Arena<TypeId, Vec<Ident>>,
    owns: Arena<TypeId, Own>,
}

impl Variants {
    /// Returns the variants of a type.
    pub(super) fn of(&self, id: TypeId) -> &[Ident] {
        &self.names[id]
    }

    /// Returns the name that a type would have without rivals.
    pub(super) fn own_name(&self, id: TypeId) -> &str {
        &self.owns[id].name
    }
}

/// Names the variants of all unions, and those of types that are a union by another name and have
/// types of their own within its alternatives.
pub(super) fn variants(model: &Model, keeper: &Keeper<'_>, replies: &Replies<'_>) -> Variants {
    let mut is_owner = model
        .types
        .map(|_, def| matches!(def.shape, Shape::Union(_)));
    for (_, def) in model.types.iter() {
        if let Naming::Alternative(owner, ..) = def.naming {
            is_owner[owner] = true;
        }
    }
    let mut order: Vec<TypeId> = model.types.ids().collect();
    let depths = depths(model);
    order.sort_by_key(|id| depths[id.index()]);
    let mut names: Arena<TypeId, Vec<Ident>> = model.types.map(|_, _| Vec::new());
    let mut owns: Arena<TypeId, Own> = model.types.map(|_, _| Own::default());
    for id in order {
        owns[id] = own((model, replies), id, &owns, &names);
        if let Some((_, union)) = find_union(&model.types, id).filter(|_| is_owner[id]) {
            names[id] = union_variants(model, keeper, (id, &owns[id]), union);
        }
    }
    Variants { names, owns }
}

/// How many types each type stands in. A type comes after the one that it stands in.
fn depths(model: &Model) -> Vec<usize> {
    let mut depths = vec![0; model.types.len()];
    for (id, def) in model.types.iter() {
        if let Naming::Within(owner, _) | Naming::Alternative(owner, ..) = &def.naming {
            depths[id.index()] = depths[owner.index()] + 1;
        }
    }
    depths
}

fn union_variants(
    model: &Model,
    keeper: &Keeper<'_>,
    (id, own): (TypeId, &Own),
    union: &Union,
) -> Vec<Ident> {
    let case = Case::new(&model.types, union, own);
    let keys = lock::name_alternatives(&model.types, union);
    let mut known: UnorderedMap<&str, usize> = UnorderedMap::new();
    for key in &keys {
        *known.entry(key).or_default() += 1;
    }
    let wishes = keys.iter().zip(&union.alternatives);
    let wishes = wishes.map(|(key, alternative)| {
        let mut wish = case.wish(alternative);
        // What has the same key is told apart by what it holds, wherever it stands.
        wish.key = match known.get(key.as_str()) {
            Some(1) | None => key.clone(),
            Some(_) => format!("{key} {}", write_content(&model.types, &alternative.ty)),
        };
        (key.clone(), wish)
    });
    settle_variants(wishes, keeper.within(id, "alternatives"), unspelled)
}

/// The name of a type as it would be without rivals.
#[derive(Clone, Debug, Default)]
struct Own {
    /// All of it.
    name: String,
    /// Its words, or those of its place where it stands in another type.
    words: Vec<String>,
}

/// Returns the name of a type without rivals, given those of the types that it stands in.
fn own(
    (model, replies): (&Model, &Replies<'_>),
    id: TypeId,
    owns: &Arena<TypeId, Own>,
    variants: &Arena<TypeId, Vec<Ident>>,
) -> Own {
    let pointer = &model.types[id].pointer;
    let (name, last) = match &model.types[id].naming {
        Naming::Own(words) => {
            let name = upper_camel(words);
            (name.clone(), name)
        }
        Naming::Held(words) => (upper_camel(words), String::new()),
        Naming::Within(owner, words) => {
            let name = upper_camel_behind(&owns[*owner].name, words);
            (name, upper_camel(words))
        }
        Naming::Reply(reply) => {
            let name = replies.wish_for_reply(pointer, reply).name;
            (name.clone(), name)
        }
        Naming::Shared(shared) => {
            let name = replies.wish_for_shared(pointer, shared).name;
            (name.clone(), name)
        }
        Naming::Alternative(owner, index, words) => {
            let variant = variants[*owner].get(*index).map_or("", Ident::as_str);
            let last = alternative_tail(variant, words);
            (format!("{}{last}", owns[*owner].name), last)
        }
    };
    let words = rules::split(&last);
    Own { name, words }
}

/// Returns what follows behind the name of a union for a type in one of its alternatives: the
/// variant and the way from there. The items of a list need no variant: most unions have one list.
pub(super) fn alternative_tail(variant: &str, words: &str) -> String {
    match is_item(words) {
        true => upper_camel(words),
        false => whole_alternative_tail(variant, words),
    }
}

/// Returns the same with the variant in any case.
pub(super) fn whole_alternative_tail(variant: &str, words: &str) -> String {
    match words {
        "" => variant.to_owned(),
        words => upper_camel_behind(variant, words),
    }
}

fn is_item(words: &str) -> bool {
    words == "item" || words.starts_with("item ")
}

/// Names variants, each with its name in keys.
pub(super) fn settle_variants(
    wishes: impl Iterator<Item = (String, Wish)>,
    within: Within<'_>,
    thing: fn(&Wish) -> Thing<'_>,
) -> Vec<Ident> {
    let wishes: Vec<Wish> = wishes
        .map(|(wire, mut wish)| {
            wish.epithet = Some("Value".to_owned());
            within.keep(&mut wish, &wire);
            wish
        })
        .collect();
    let mut scope = Scope::camel(ENUM_MEMBERS);
    within.free(&mut scope);
    scope.settle_things(&wishes, &|index| thing(&wishes[index]))
}

/// A variant whose name is made by a rule, so that its key is no spelling.
pub(super) fn unspelled(wish: &Wish) -> Thing<'_> {
    Thing {
        spelling: wish.spelling.as_deref().map(Into::into),
        ..Thing::unspelled(wish.key.as_str())
    }
}
