//! Rules that find the ends of words.

/// Words with capitals that the rule of capitals takes apart, as they are written. Names of several
/// words, such as `GitHub` or `OpenAPI`, are not among them: each of their parts is a word. Nor is
/// `MBps`, which would be read as `Mbps` then.
pub(super) const KNOWN: &[&str] = &[
    "BaaS",
    "dBm",
    "DDoS",
    "DHCPv4",
    "DHCPv6",
    "eBay",
    "eBook",
    "eCommerce",
    "EiB",
    "eID",
    "eIDAS",
    "eKYC",
    "ePub",
    "eSIM",
    "FaaS",
    "GHz",
    "GiB",
    "GraphQL",
    "graphQL",
    "gRPC",
    "GWh",
    "IaaS",
    "iCloud",
    "ICMPv4",
    "ICMPv6",
    "iDEAL",
    "iFrame",
    "IOps",
    "iOS",
    "IoT",
    "iPad",
    "iPadOS",
    "iPhone",
    "IPSec",
    "IPsec",
    "IPv4",
    "IPv6",
    "KHz",
    "kHz",
    "KiB",
    "kW",
    "kWh",
    "LaTeX",
    "LoRaWAN",
    "macOS",
    "mAh",
    "MBits",
    "MHz",
    "MiB",
    "mTLS",
    "MWh",
    "MySQL",
    "NaN",
    "NoSQL",
    "OAuth",
    "oAuth",
    "OTel",
    "PaaS",
    "PhD",
    "PiB",
    "PostgreSQL",
    "QoS",
    "SaaS",
    "SQLite",
    "TiB",
    "tvOS",
    "VCpu",
    "vCPU",
    "vCpu",
    "visionOS",
    "VMware",
    "VoIP",
    "vRAM",
    "watchOS",
    "WiFi",
];

/// Says where the first word of a run ends.
type Rule = fn(&[u8]) -> Option<usize>;

/// The rules in order.
const RULES: &[Rule] = &[
    // `IPv6Address` is `IPv6` and `Address`.
    end_of_known,
    // `userIDs` is `user` and `IDs`.
    end_of_plural,
    // `UUIDv4` is `UUID` and `v4`.
    end_before_version,
    // `HTTPServer` is `HTTP` and `Server`.
    end_by_capitals,
];

/// Finds where the first word of a run of ASCII letters and digits ends, by the first rule that
/// says it.
pub(super) fn find_end(run: &[u8]) -> usize {
    let end = RULES.iter().find_map(|rule| rule(run));
    end.unwrap_or(run.len())
}

/// `IPv6Address` begins with `IPv6`, `OAuth2Token` with `OAuth2`, `vCPUsUsed` with `vCPUs`;
/// `iOSettings` does not begin with `iOS`. Of several known words it is the longest.
fn end_of_known(run: &[u8]) -> Option<usize> {
    // Most words have no capital within, and need no look at the table.
    if !run.iter().skip(1).any(u8::is_ascii_uppercase) {
        return None;
    }
    let ends = KNOWN.iter().filter_map(|known| {
        let rest = run.strip_prefix(known.as_bytes())?;
        let rest = rest
            .strip_prefix(b"s")
            .filter(|rest| !is_small(rest, 0))
            .unwrap_or(rest);
        (!is_small(rest, 0)).then(|| run.len() - rest.len() + count_digits(rest))
    });
    ends.max()
}

/// `IDs` is a word, also in `userIDsOfGroup`: capitals with one small `s` behind them.
fn end_of_plural(run: &[u8]) -> Option<usize> {
    let capitals = count_capitals(run);
    let is_plural =
        capitals >= 2 && run.get(capitals) == Some(&b's') && !is_small(run, capitals + 1);
    is_plural.then_some(capitals + 1)
}

/// `UUIDv4` is `UUID` and `v4`: capitals with a small `v` and a digit behind them.
fn end_before_version(run: &[u8]) -> Option<usize> {
    let capitals = count_capitals(run);
    let is_digit = run.get(capitals + 1).is_some_and(u8::is_ascii_digit);
    (capitals >= 2 && run.get(capitals) == Some(&b'v') && is_digit).then_some(capitals)
}

/// A word ends before a capital behind a small letter, as in `fooBar`, and before the last of
/// several capitals if a small letter follows, as in `HTTPServer`. A digit is of the case of what
/// is before it.
pub(super) fn end_by_capitals(run: &[u8]) -> Option<usize> {
    let (mut small, mut capital) = (false, false);
    for (index, pair) in run.windows(2).enumerate() {
        let &[letter, next] = pair else { continue };
        let after_capital = capital;
        if !letter.is_ascii_digit() {
            (small, capital) = (letter.is_ascii_lowercase(), letter.is_ascii_uppercase());
        }
        if small && next.is_ascii_uppercase() {
            return Some(index + 1);
        }
        if after_capital && letter.is_ascii_uppercase() && next.is_ascii_lowercase() {
            return Some(index);
        }
    }
    None
}

fn count_capitals(run: &[u8]) -> usize {
    run.iter()
        .take_while(|one| one.is_ascii_uppercase())
        .count()
}

fn count_digits(run: &[u8]) -> usize {
    run.iter().take_while(|one| one.is_ascii_digit()).count()
}

fn is_small(run: &[u8], index: usize) -> bool {
    run.get(index).is_some_and(u8::is_ascii_lowercase)
}
