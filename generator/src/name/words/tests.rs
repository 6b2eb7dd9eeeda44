//! Words of all kinds of texts.

use heck::ToSnakeCase;

use super::super::known_words::{KNOWN, end_by_capitals, find_end};
use super::super::signs::spell_signs;
use super::{shouty, snake, upper_camel, upper_camel_behind, words};

#[test]
fn words_in_every_case() {
    for (text, camel, lower, upper) in [
        ("KTP_PEP", "KtpPep", "ktp_pep", "KTP_PEP"),
        (
            "createVerification",
            "CreateVerification",
            "create_verification",
            "CREATE_VERIFICATION",
        ),
        ("X-API-Key", "XApiKey", "x_api_key", "X_API_KEY"),
        ("type", "Type", "type_", "TYPE"),
        ("self", "SelfValue", "self_", "SELF"),
        ("3DSecure", "N3dSecure", "n3d_secure", "N3D_SECURE"),
        ("", "Empty", "empty", "EMPTY"),
        ("+1", "Plus1", "plus_1", "PLUS_1"),
        ("-1", "Minus1", "minus_1", "MINUS_1"),
        ("*", "Star", "star", "STAR"),
        ("größe", "Grosse", "grosse", "GROSSE"),
        ("日本", "RiBen", "ri_ben", "RI_BEN"),
        ("a.b", "AB", "a_b", "A_B"),
        ("_", "Underscore", "underscore", "UNDERSCORE"),
    ] {
        assert_eq!(upper_camel(text), camel, "{text}");
        assert_eq!(snake(text), lower, "{text}");
        assert_eq!(shouty(text), upper, "{text}");
    }
    for text in ["😀", "\u{200b}", "\u{e000}", "🇩🇪", "\u{0}"] {
        for name in [upper_camel(text), snake(text), shouty(text)] {
            assert!(is_name(&name), "{text:?}: {name}");
        }
    }
}

#[test]
fn signs_of_numbers_are_words() {
    for (text, camel, lower) in [
        ("likes", "Likes", "likes"),
        ("likes-+1", "LikesPlus1", "likes_plus_1"),
        ("likes--1", "LikesMinus1", "likes_minus_1"),
        ("likes-1", "Likes1", "likes_1"),
        ("in-progress", "InProgress", "in_progress"),
        ("-created", "Created", "created"),
        (">=18", "GreaterEqual18", "greater_equal_18"),
        (">= 18", "GreaterEqual18", "greater_equal_18"),
        ("a>=18", "AGreaterEqual18", "a_greater_equal_18"),
        ("a=18", "A18", "a_18"),
        ("a - 1", "A1", "a_1"),
        ("a: 1", "A1", "a_1"),
        ("a -1", "AMinus1", "a_minus_1"),
        ("C++17", "CPlusPlus17", "c_plus_plus_17"),
        (".5", "Dot5", "dot_5"),
        ("(1)", "N1", "n1"),
        ("/1/{id}/2", "N1Id2", "n1_id_2"),
        ("_1", "N1", "n1"),
        ("50%", "N50", "n50"),
        ("http://10", "Http10", "http_10"),
        // Digits that a sign sets off stay apart.
        ("1.2", "N1_2", "n1_2"),
        ("12", "N12", "n12"),
        ("v1.2", "V1_2", "v1_2"),
        ("V1_2", "V1_2", "v1_2"),
        ("2024-01-15", "N2024_01_15", "n2024_01_15"),
        ("gpt-3.5-turbo", "Gpt3_5Turbo", "gpt_3_5_turbo"),
        ("1_a_2", "N1A2", "n1_a_2"),
        ("->", "MinusGreater", "minus_greater"),
    ] {
        assert_eq!(upper_camel(text), camel, "{text}");
        assert_eq!(snake(text), lower, "{text}");
    }
    assert_eq!(upper_camel_behind("Foo1", "2 a"), "Foo1_2A");
    assert_eq!(upper_camel_behind("Foo", "2 a"), "Foo2A");
    assert_eq!(upper_camel_behind("Foo", "self"), "FooSelf");
}

#[test]
fn letters_and_signs_of_other_scripts_keep_their_identity() {
    for (text, camel, lower) in [
        ("μg", "MicroG", "micro_g"),
        ("µg", "MicroG", "micro_g"),
        ("mg", "Mg", "mg"),
        ("Δt", "DeltaT", "delta_t"),
        ("β-carotene", "BetaCarotene", "beta_carotene"),
        ("kΩ", "KOmega", "k_omega"),
        ("k\u{2126}", "KOhm", "k_ohm"),
        ("π", "Pi", "pi"),
        // A word is no row of symbols.
        ("τιμή", "Time", "time"),
        ("Москва", "Moskva", "moskva"),
        ("объект", "Obekt", "obekt"),
        ("dəyər", "Deyer", "deyer"),
        ("日本", "RiBen", "ri_ben"),
        ("café", "Cafe", "cafe"),
        ("cafe\u{301}s", "Cafes", "cafes"),
        ("a\u{ad}b", "Ab", "ab"),
        ("≥ 18", "GreaterOrEqual18", "greater_or_equal_18"),
        ("≠", "NotEqual", "not_equal"),
        ("a → b", "AToB", "a_to_b"),
        ("∞", "Infinity", "infinity"),
        ("25 °C", "N25DegreeC", "n25_degree_c"),
        ("€", "Euro", "euro"),
        ("£1", "Pound1", "pound_1"),
        ("Acme™", "AcmeTrademark", "acme_trademark"),
        ("it’s", "ItS", "it_s"),
        ("∁", "U2201", "u2201"),
        ("א", "U5d0", "u5d0"),
        ("½", "N1_2", "n1_2"),
        ("①", "N1", "n1"),
        ("❶", "N1", "n1"),
        ("²", "N2", "n2"),
    ] {
        assert_eq!(upper_camel(text), camel, "{text}");
        assert_eq!(snake(text), lower, "{text}");
    }
}

#[test]
fn known_words_are_not_taken_apart() {
    for (text, lower) in [
        ("EnableIPv6", "enable_ipv6"),
        ("IPv6Address", "ipv6_address"),
        ("BlkioDeviceReadIOps", "blkio_device_read_iops"),
        ("OAuth2Token", "oauth2_token"),
        ("GitHubOAuth", "git_hub_oauth"),
        ("oAuth2", "oauth2"),
        ("HealthyAllocationIDs", "healthy_allocation_ids"),
        ("userIDsOfURLs", "user_ids_of_urls"),
        ("externalIPs", "external_ips"),
        ("APIs", "apis"),
        ("APIServer", "api_server"),
        ("iOS", "ios"),
        ("iOSVersion", "ios_version"),
        ("iOSettings", "i_o_settings"),
        ("macOS", "macos"),
        ("SizeInMiB", "size_in_mib"),
        ("AvailableVCpus", "available_vcpus"),
        ("vCPUs", "vcpus"),
        ("mTLSConfig", "mtls_config"),
        ("GraphQLQuery", "graphql_query"),
        ("SQLiteFile", "sqlite_file"),
        ("UUIDv4", "uuid_v4"),
        ("APIv2Client", "api_v2_client"),
        ("Mission", "mission"),
        ("OAuthorized", "o_authorized"),
    ] {
        assert_eq!(snake(text), lower, "{text}");
        assert_eq!(shouty(text), lower.to_ascii_uppercase(), "{text}");
        // The words are the same in each case.
        assert_eq!(upper_camel(text), upper_camel(lower), "{text}");
    }
    assert_eq!(upper_camel("IPv6Address"), "Ipv6Address");
}

#[test]
fn long_names_end_with_a_word() {
    let long = "word ".repeat(50);
    assert_eq!(upper_camel(&long), "Word".repeat(25));
    assert!(snake(&long).ends_with("_word"));
    assert!(upper_camel(&"Word".repeat(50)).ends_with("Word"));
    let (one, other) = ("a".repeat(300), "a".repeat(301));
    assert_eq!(snake(&one).len(), 104);
    assert_ne!(snake(&one), snake(&other));
}

/// Whether a text is one word.
fn is_name(text: &str) -> bool {
    let tokens: Vec<_> = text
        .parse::<proc_macro2::TokenStream>()
        .unwrap()
        .into_iter()
        .collect();
    matches!(tokens.as_slice(), [proc_macro2::TokenTree::Ident(_)])
}

#[test]
fn texts_that_differ_in_signs_are_spelled_differently() {
    for (text, spelled, name) in [
        ("foo-bar", "foo dash bar", "foo_dash_bar"),
        ("foo_bar", "foo underscore bar", "foo_underscore_bar"),
        ("foo.bar", "foo dot bar", "foo_dot_bar"),
        ("foo bar", "foo space bar", "foo_space_bar"),
        ("foo\u{200b}bar", "foo u200b bar", "foo_u200b_bar"),
        ("fooBar", "fooBar", "foo_bar"),
        ("-created", "minus created", "minus_created"),
        ("created-", "created dash", "created_dash"),
        ("likes--1", "likes dash minus 1", "likes_dash_minus_1"),
        ("likes-+1", "likes dash plus 1", "likes_dash_plus_1"),
        ("größe-日", "größe dash 日", "grosse_dash_ri"),
        ("", "", "empty"),
    ] {
        assert_eq!(spell_signs(text), spelled);
        assert_eq!(snake(&spell_signs(text)), name);
    }
    assert_eq!(upper_camel(&spell_signs("a/b")), "ASlashB");
}

#[test]
fn known_words_are_sorted_and_needed() {
    let sorted = KNOWN.is_sorted_by_key(|known| (known.to_ascii_lowercase(), *known));
    assert!(sorted);
    for known in KNOWN {
        assert_eq!(find_end(known.as_bytes()), known.len(), "{known}");
        assert!(
            end_by_capitals(known.as_bytes()).is_some(),
            "{known} is one word anyway"
        );
    }
}

#[test]
fn no_symbol_has_the_name_of_a_letter() {
    let symbols = ('\u{2190}'..='\u{27ff}').chain("×€£¥¢₩₫₦₱©®°§¶".chars());
    // Letters in circles and brackets are letters.
    let is_letter = |one: &char| one.is_alphanumeric() || ('\u{2460}'..='\u{24ff}').contains(one);
    for symbol in symbols.filter(|one| !is_letter(one)) {
        let name = snake(&symbol.to_string());
        assert!(name.len() > 1 && name != "n0", "{symbol}: {name}");
    }
    // Nor has a letter of Greek that of one of ASCII.
    for letter in ('α'..='ω')
        .chain('Α'..='Ρ')
        .chain('Σ'..='Ω')
        .chain("µ\u{2126}".chars())
    {
        let name = snake(&letter.to_string());
        assert!(name.len() > 1, "{letter}: {name}");
    }
}

/// Without known words, plurals and versions, words are those of `heck`.
#[test]
fn words_by_capitals_are_those_of_heck() {
    let letters = ['a', 'B', '1', ' '];
    for length in 1..=7 {
        for number in 0..4_usize.pow(length) {
            let letter = |place: u32| letters[number / 4_usize.pow(place) % 4];
            let text: String = (0..length).map(letter).collect();
            let ours: Vec<String> = words(&text).map(str::to_ascii_lowercase).collect();
            assert_eq!(ours.join("_"), text.to_snake_case(), "{text:?}");
        }
    }
}
