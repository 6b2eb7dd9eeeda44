//! Headers of replies as typed values.

use http::{HeaderMap, HeaderValue};

use super::cases::response_headers::types::{PingHeaders, PingHeadersXMode};

fn headers(lines: &[(&'static str, &'static str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in lines {
        headers.append(*name, HeaderValue::from_static(value));
    }
    headers
}

#[test]
fn values_are_read_by_their_types() {
    let read = PingHeaders::of(&headers(&[
        ("x-rate-limit", "7"),
        ("x-shared", "12"),
        ("x-reset", "2026-01-01T00:00:00Z"),
        ("x-mode", "fast"),
        ("x-exact", "1.5"),
        ("x-flag", "true"),
        ("allow", "GET, HEAD"),
        ("allow", "PUT"),
        ("x-numbers", "1,2"),
        ("x-json", r#"{"a": "b"}"#),
        ("x-token", "secret"),
    ]));
    assert_eq!(read.x_rate_limit, Some(7));
    assert_eq!(read.x_shared.as_deref(), Some("12"));
    assert!(read.x_reset.is_some());
    assert_eq!(read.x_mode, Some(PingHeadersXMode::Fast));
    assert_eq!(read.x_exact, Some(1.5));
    assert_eq!(read.x_flag, Some(true));
    assert_eq!(
        read.allow,
        Some(vec!["GET".into(), "HEAD".into(), "PUT".into()])
    );
    assert_eq!(read.x_numbers, Some(vec![1, 2]));
    assert_eq!(read.x_json.and_then(|json| json.a).as_deref(), Some("b"));
    assert_eq!(read.x_plain, None);
    assert!(!format!("{:?}", read.x_token).contains("secret"));
}

#[test]
fn a_value_of_another_type_leaves_its_field_out_and_no_other() {
    let lines = [
        ("x-rate-limit", "many"),
        ("x-flag", "maybe"),
        ("x-exact", "2"),
    ];
    let read = PingHeaders::of(&headers(&lines));
    assert_eq!((read.x_rate_limit, read.x_flag), (None, None));
    assert_eq!(read.x_exact, Some(2.0));
    assert_eq!(PingHeaders::of(&HeaderMap::new()), PingHeaders::default());
}

/// OpenAPI 3.0.4, Style Examples: an object in the style `simple`, exploded and not.
#[test]
fn objects_are_read_in_the_style_simple() {
    let lines = [("x-pairs", "a=1,b=x"), ("x-plain-pairs", "a,1,b,x")];
    let read = PingHeaders::of(&headers(&lines));
    let exploded = read.x_pairs.expect("pairs");
    assert_eq!((exploded.a, exploded.b.as_deref()), (Some(1), Some("x")));
    let plain = read.x_plain_pairs.expect("pairs");
    assert_eq!((plain.a, plain.b.as_deref()), (Some(1), Some("x")));
}

/// RFC 9110, 5.3: the lines of `Set-Cookie` are never one value.
#[test]
fn cookies_are_whole_lines() {
    let lines = [
        ("set-cookie", "a=1; Expires=Thu, 01 Jan 2026 00:00:00 GMT"),
        ("set-cookie", "b=2, 3"),
    ];
    let read = PingHeaders::of(&headers(&lines));
    let cookies = read.set_cookie.expect("cookies");
    assert_eq!(cookies, lines.map(|(_, line)| line.to_owned()));
}
