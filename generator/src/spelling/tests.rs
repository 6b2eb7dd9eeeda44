//! Tests of what names have in common.

use super::fold;

#[test]
fn takes_spellings_for_one() {
    for name in [
        "listCats",
        "list_cats",
        "List Cats",
        "LIST-CATS",
        "list/cats",
    ] {
        assert_eq!(fold(name), "listcats");
    }
    assert_eq!(fold("Größe 2"), "größe2");
    assert_eq!(fold("_-"), "");
    assert_ne!(fold("list_cat"), fold("list_cats"));
}
