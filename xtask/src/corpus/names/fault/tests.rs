//! Counters, and enums that are repeated.

use super::{End, repeats};

#[test]
fn digits_of_the_document_are_told_from_counters() {
    for (name, source, is_own) in [
        ("Cat2", "Cat", false),
        ("Cat2", "Cat2", true),
        ("Cat2", "cat-2", true),
        ("cat_2", "cat", false),
        ("Apiv12", "api-v1.2", true),
        ("Cat22", "Cat2", false),
        ("Cat2", "Cat12", true),
        ("ListV2", "/v2/list", true),
        ("Oauth2", "oauth2Token", true),
        ("Token2", "oauth2Token", false),
        ("N1", "1", true),
        ("N1_2", "1", false),
    ] {
        let end = End::of(name).unwrap();
        assert_eq!(end.is_in(source), is_own, "{name} of {source}");
    }
    assert!(End::of("Cat").is_none());
}

#[test]
fn the_words_of_an_enum_are_whole_words() {
    for (name, owner, is_repeated) in [
        ("StatusOk", "Status", true),
        ("Status", "Status", true),
        ("Statuses", "Status", false),
        ("OkStatus", "Status", false),
        ("PetCat", "PetKind", false),
    ] {
        assert_eq!(repeats(name, owner), is_repeated, "{name} of {owner}");
    }
}
