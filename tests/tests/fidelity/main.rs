//! Nothing of a document is lost without a row: documents with every object of OpenAPI, spoilt in every place.

#![cfg(test)]

mod broken;
mod documents;
mod misplaced;
mod objects;
mod replaced;
