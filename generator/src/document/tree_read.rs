//! Reading the documents that references lead to, each of them once.

use std::rc::Rc;

use super::reader::Reader;
use super::trees::Unread;
use crate::diagnostic::Report;
use crate::source::{self, Source, Value};

impl Reader<'_> {
    /// A document, read at most once. `Ok(None)`: it has been reported why it is not read.
    pub(super) fn tree(&mut self, file: &str) -> Result<Option<Rc<Value>>, Unread> {
        if let Some(tree) = self.trees.read.get(file) {
            let tree = tree.clone();
            self.say_again(file);
            return tree;
        }
        if self.trees.is_full {
            return Ok(None);
        }
        let tree = match file {
            "" => Ok(self.read_root_again()),
            file => self.read_file(file),
        };
        let tree = tree.map(|tree| tree.map(Rc::new));
        if matches!(tree, Err(Unread::TooMuch(_))) {
            self.trees.is_full = true;
            return tree;
        }
        self.trees.read.insert(file.to_owned(), tree.clone());
        tree
    }

    /// Says what there is to say of a file that was read when it was only planned what to read.
    fn say_again(&mut self, file: &str) {
        if !self.in_place.is_planned() {
            let rows = self.trees.rows.remove(file);
            self.report.put_back(rows.unwrap_or_default());
        }
    }

    /// The root was read before, with all that is to be said of it.
    fn read_root_again(&self) -> Option<Value> {
        source::read(&self.trees.source, &mut Report::new())
    }

    fn read_file(&mut self, file: &str) -> Result<Option<Value>, Unread> {
        let load = self.trees.source.load;
        let bytes = &load.load(file).map_err(Unread::Missing)?;
        let source = Source {
            name: file,
            path: file,
            bytes,
            load,
        };
        let mut rows = Report::new();
        let tree = source::read_further(&source, &mut self.trees.spent, &mut rows);
        let rows = rows.take_behind(0);
        if self.in_place.is_planned() && !rows.is_empty() {
            self.trees.rows.insert(file.to_owned(), rows.clone());
        }
        self.report.put_back(rows);
        tree.map_err(Unread::TooMuch)
    }
}
