//! Reading references.

use super::reader::Reader;
use super::reference::{Kind, Reference, Wanted, key, uri};
use crate::diagnostic::{Code, Diagnostic, Place};

impl Reader<'_> {
    /// A reference in the node at hand, under this key.
    pub(super) fn reference(&mut self, key: &str, target: String, kind: Kind) -> Reference {
        let place = self.at(key, |reader| reader.pointer.clone());
        self.reference_at(place, target, kind)
    }

    /// A reference whose text is the node at hand, or stands somewhere in it.
    pub(super) fn reference_at(&mut self, place: String, target: String, kind: Kind) -> Reference {
        let uri = uri(&target, &self.resource, self.trees.root_path());
        let mut key = key(&target, &self.base, self.trees.root_path());
        if key.is_none() && self.resource != self.base {
            key.clone_from(&uri);
        }
        if key.is_none() {
            self.report_outside(&place, &target);
        }
        let reference = Reference {
            target,
            pointer: self.pointer.clone(),
            place,
            key,
            uri,
            summary: None,
            description: None,
        };
        let is_wanted = |key: &String| reference.leads_elsewhere() || kind.is_unplaced(key);
        if reference.key.as_ref().is_some_and(is_wanted) {
            self.wanted.push(Wanted {
                kind,
                reference: reference.clone(),
            });
        }
        reference
    }

    pub(super) fn report_outside(&mut self, place: &str, target: &str) {
        let message = format!("the reference `{target}` leads out of the root folder");
        let help =
            "put what it points to below that folder, or name a folder above both with --root";
        let row = Diagnostic::new(Code::UnsafePath, Place::value(place), message);
        self.report.warn(row.label("not followed").help(help));
    }
}
