//! Documents of any size: none is too deep for a small stack, and the work grows as the document
//! does.
//!
//! One test, since all threads of a process share the count of what is allocated.

#![cfg(test)]

mod aliases;
mod chains;
mod compared;
mod depth;
mod document;
mod dynamic;
mod in_place;
mod keys;
mod many;
mod products;
mod references;
mod texts;
mod work;

#[test]
fn documents_of_any_size_are_fine() {
    depth::chains_fit_a_small_stack();
    work::work_grows_as_the_document_does();
    work::work_grows_as_the_document_does_beyond_limits();
    work::comparing_grows_as_the_documents_do();
}
