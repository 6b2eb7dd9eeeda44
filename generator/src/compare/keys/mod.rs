//! The keys of documents, each with what looks at it.

#[cfg(test)]
mod row;
#[cfg(test)]
mod table;
#[cfg(test)]
mod tests;
