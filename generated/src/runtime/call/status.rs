//! The statuses that an operation documents, and what they say of a reply.

use http::StatusCode;

/// One key of the `responses` of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Exactly this code.
    Code(u16),
    /// All codes with this first digit, as `4XX`.
    Range(u16),
    /// Every code that no other key is for.
    Default,
}

/// The document's verdict on a status code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Success,
    /// A status of the class 2xx, which no key is for by itself: a success (RFC 9110 section 15).
    Presumed,
    Failure,
    Unexpected,
}

impl Status {
    /// Tells how closely it fits; 0 if it does not.
    fn fit(self, status: StatusCode) -> u8 {
        match self {
            Self::Code(code) if code == status.as_u16() => 3,
            Self::Range(digit) if digit == status.as_u16() / 100 => 2,
            Self::Default => 1,
            Self::Code(_) | Self::Range(_) => 0,
        }
    }
}

/// Tells how closely the best of the keys fits; 0 if none does.
pub(crate) fn best(statuses: &[Status], status: StatusCode) -> u8 {
    let fits = statuses.iter().map(|key| key.fit(status));
    fits.max().unwrap_or(0)
}

/// Judges `status` by the document: the closest key counts, at a tie the success.
pub(crate) fn verdict(success: &[Status], failure: &[Status], status: StatusCode) -> Verdict {
    match (best(success, status), best(failure, status)) {
        (0 | 1, 0 | 1) if status.is_success() => Verdict::Presumed,
        (0, 0) => Verdict::Unexpected,
        (success, failure) if success >= failure => Verdict::Success,
        _ => Verdict::Failure,
    }
}

/// Whether a redirect is itself what the operation gives: the document names it, and no success
/// that could come of following it.
pub(crate) fn wants_redirect(success: &[Status], status: StatusCode) -> bool {
    let is_named = success.iter().any(|key| key.fit(status) > 1);
    let leads_on = |key: &Status| match key {
        Status::Code(code) => (200..300).contains(code),
        Status::Range(digit) => *digit == 2,
        Status::Default => true,
    };
    is_named && !success.iter().any(leads_on)
}
