//! What all files of a document have together, and how much that may be.

/// A document and all files that it refers to may have this many values, each alias counted as
/// often as it is used; longer texts count as one value per 64 bytes.
pub(crate) const MAX_VALUES: usize = 5_000_000;

/// What aliases repeat, and what is read again in place of references, may have this many values,
/// besides those that are written. What is made of a document grows with what they repeat, and
/// twice that if the document is compared: a schema of a kilobyte, repeated up to here, costs as
/// much as a document of two megabytes.
pub(crate) const MAX_REPEATED: usize = 100_000;

/// All files may have this many bytes.
pub(super) const MAX_BYTES: usize = 256 * 1024 * 1024;

/// What has been read of a document and of what it refers to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spent {
    pub(super) bytes: usize,
    pub(super) values: usize,
    /// Values that aliases repeat.
    pub(super) repeated: usize,
}

impl Spent {
    /// Returns the number of values that aliases repeat.
    pub(crate) const fn repeated(&self) -> usize {
        self.repeated
    }

    /// Counts the bytes of a file.
    pub(super) const fn add_bytes(&mut self, bytes: usize) {
        self.bytes = self.bytes.saturating_add(bytes);
    }

    /// Takes in the bytes of a file. None: they are too many.
    pub(super) fn take_bytes(&mut self, bytes: usize) -> Option<()> {
        self.add_bytes(bytes);
        (self.bytes <= MAX_BYTES).then_some(())
    }
}
