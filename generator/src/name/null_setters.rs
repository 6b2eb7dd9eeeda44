//! Names of the setters that set null.

use super::Ident;
use super::keeper::Within;
use super::ladder::Case;
use super::scope::Scope;
use super::wish::Wish;

/// Returns the name that the setter to null of a field has unless something else is called so.
pub(super) fn name_after(field: &Ident) -> String {
    Case::Snake.append(field.as_str(), "null")
}

/// The setters to null of a struct. They are called as their field with `_null` behind, and
/// leave that name to a property which is called so: code that means one of the two does not
/// compile with the other, which takes an argument.
pub(super) struct NullSetters {
    /// The wishes by the number of the field.
    wishes: Vec<(usize, Wish)>,
    count: usize,
}

impl NullSetters {
    /// Lets some of the fields have one, each with its name in the document.
    pub(super) fn of<'w>(
        fields: impl Iterator<Item = (&'w str, &'w Ident, bool)>,
        within: Within<'_>,
    ) -> Self {
        let mut wishes = Vec::new();
        let mut count = 0;
        for (index, (wire, field, is_nullable)) in fields.enumerate() {
            count += 1;
            if is_nullable {
                let mut wish = Wish::new(wire, name_after(field));
                wish.others = vec![Case::Snake.append(field.as_str(), "set null")];
                within.keep_null_setter(&mut wish, wire, field);
                wishes.push((index, wish));
            }
        }
        Self { wishes, count }
    }

    /// Holds the names that are kept before others want them.
    pub(super) fn hold(&self, scope: &mut Scope) {
        let kept = self
            .wishes
            .iter()
            .filter_map(|(_, wish)| wish.kept.as_ref());
        kept.for_each(|name| scope.hold(name));
    }

    /// Names them in the scope of the setters, which have their names: one or none a field.
    pub(super) fn settle(self, scope: &mut Scope) -> Vec<Option<Ident>> {
        let mut names: Vec<Option<Ident>> = vec![None; self.count];
        let (indices, wishes): (Vec<usize>, Vec<Wish>) = self.wishes.into_iter().unzip();
        for (index, name) in indices.into_iter().zip(scope.settle(&wishes)) {
            if let Some(place) = names.get_mut(index) {
                *place = Some(name);
            }
        }
        names
    }
}
