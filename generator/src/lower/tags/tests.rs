//! Tags that several heirs have.

use crate::testing::model;

#[test]
fn of_heirs_with_the_same_tag_the_first_by_name_counts_in_any_order() {
    let heir = |name: &str| {
        let base = "{$ref: '#/components/schemas/Base'}";
        let own = "{properties: {kind: {type: string, enum: [same]}}}";
        format!("    {name}: {{allOf: [{base}, {own}]}}\n")
    };
    let base = "    Base: {type: object, required: [kind], properties: {kind: {type: string}}, \
                discriminator: {propertyName: kind}}\n";
    let other = "    Other: {allOf: [{$ref: '#/components/schemas/Base'}]}\n";
    for heirs in [["Ant", "Zebra"], ["Zebra", "Ant"]] {
        let heirs = heirs.map(heir).concat();
        let (_, report) = model(&format!("components:\n  schemas:\n{base}{heirs}{other}"));
        let said: Vec<&str> = report.iter().map(|row| row.message.as_str()).collect();
        assert_eq!(said, ["`Zebra` has the same tag as another alternative"]);
    }
}
