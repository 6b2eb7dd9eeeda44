//! When a call is sent again, and how long it waits before.

use std::time::{Duration, SystemTime};

use http::header::{DATE, RETRY_AFTER};
use http::{HeaderMap, HeaderName, StatusCode};

/// How often and after which waits a call is sent again.
///
/// Only what is safe to repeat is repeated: idempotent methods (RFC 9110, section 9.2.2) or calls
/// marked as such, and only bodies that can be sent twice. Repeated are calls whose connection
/// could not be made, and those answered with 408, 429 or 5xx.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    retries: u32,
    first_wait: Duration,
    longest_wait: Duration,
    longest_retry_after: Duration,
}

impl RetryPolicy {
    /// Two retries: after about half a second, then after about a second.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            retries: 2,
            first_wait: Duration::from_millis(500),
            longest_wait: Duration::from_secs(8),
            longest_retry_after: Duration::from_secs(30),
        }
    }

    /// Everything is sent once.
    #[must_use]
    pub const fn none() -> Self {
        Self::new().retries(0)
    }

    /// How many times a call is sent again after the first time.
    #[must_use]
    pub const fn retries(mut self, retries: u32) -> Self {
        self.retries = retries;
        self
    }

    /// The wait before the first retry and the longest one; it doubles in between. The actual wait
    /// is a random part of it, at least half, so that many clients do not come back at once.
    #[must_use]
    pub const fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.first_wait = first;
        self.longest_wait = longest;
        self
    }

    /// The longest wait that a reply may ask for with `Retry-After` (RFC 9110, section 10.2.3). If
    /// it asks for more, the call is not sent again and the reply is the result; if it asks for
    /// none, the wait is that of the policy.
    #[must_use]
    pub const fn longest_retry_after(mut self, longest: Duration) -> Self {
        self.longest_retry_after = longest;
        self
    }

    /// The wait before attempt number `sent + 1`, after `sent` attempts without a reply.
    pub(crate) fn wait(&self, sent: u32) -> Option<Duration> {
        if sent > self.retries {
            return None;
        }
        let factor = 2_u32.saturating_pow(sent.saturating_sub(1));
        let wait = self
            .first_wait
            .saturating_mul(factor)
            .min(self.longest_wait);
        Some(wait / 2 + (wait / 2).mul_f64(fastrand::f64()))
    }

    /// The wait before attempt number `sent + 1`, after a reply.
    pub(crate) fn wait_after(
        &self,
        sent: u32,
        status: StatusCode,
        headers: &HeaderMap,
    ) -> Option<Duration> {
        if !is_passing(status) {
            return None;
        }
        let wait = self.wait(sent)?;
        match retry_after(headers) {
            Some(asked) if asked > self.longest_retry_after => None,
            // No wait at all would only add to what the server suffers from.
            Some(Duration::ZERO) => Some(wait),
            Some(asked) => Some(asked),
            None => Some(wait),
        }
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

/// Whether the reply says that a later attempt may fare better.
fn is_passing(status: StatusCode) -> bool {
    status == StatusCode::REQUEST_TIMEOUT
        || status == StatusCode::TOO_MANY_REQUESTS
        || status.is_server_error()
}

/// The wait that the server asks for, which is zero if it is up.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    let until = httpdate::parse_http_date(text).ok()?;
    Some(
        until
            .duration_since(server_time(headers)?)
            .unwrap_or_default(),
    )
}

/// The time by the clock of the server, which is the one that `Retry-After` goes by, or by ours.
fn server_time(headers: &HeaderMap) -> Option<SystemTime> {
    date(headers, &DATE).or_else(local_time)
}

fn date(headers: &HeaderMap, name: &HeaderName) -> Option<SystemTime> {
    httpdate::parse_http_date(headers.get(name)?.to_str().ok()?).ok()
}

#[cfg(not(target_arch = "wasm32"))]
fn local_time() -> Option<SystemTime> {
    Some(SystemTime::now())
}

/// There is no clock to ask: the standard library has none in a browser.
#[cfg(target_arch = "wasm32")]
fn local_time() -> Option<SystemTime> {
    None
}
